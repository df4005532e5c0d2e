import manifest from "../../package.json" with { type: "json" };

/** The version of this package; built into a bundle. */
export const VERSION: string = manifest.version;
