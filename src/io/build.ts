/** Which program this is. */

/** Put in by the build. */
declare const BUILD_ID: string;

/** Another for every change of the program; undefined where it runs without having been built. */
export const BUILD: string | undefined = typeof BUILD_ID === "string" ? BUILD_ID : undefined;
