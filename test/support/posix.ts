/**
 * Windows has no file modes, no devices, links only for some, and other separators: what tests those is skipped there.
 */
export const IS_POSIX = process.platform !== 'win32';
