/** The open changes of the release and its comments. */
export const ChangesInspector = () => null;
