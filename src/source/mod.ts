export { type WholeFile, writeWhole } from "./whole-file.ts";
