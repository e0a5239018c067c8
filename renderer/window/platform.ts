/** Whether Cmd is the key of commands here. */
export const isMac = navigator.platform.startsWith('Mac');
