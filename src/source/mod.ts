export type { DirectoryDigest } from "./directory-digest.ts";
export { type WholeFile, writeWhole } from "./whole-file.ts";
