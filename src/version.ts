declare const PACKAGE_VERSION: string;

/** Of package.json, put in by the build. */
export const VERSION = PACKAGE_VERSION;
