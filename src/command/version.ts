import manifest from "../../package.json" with { type: "json" };

/** The version of this package; a bundle has it built in. */
export const VERSION: string = manifest.version;
