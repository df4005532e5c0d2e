import type { SourceFolder } from "../../source/mod.ts";
import type { Compiled } from "../compile.ts";

/** A service from a folder, a mesg.yml or a definition. */
export interface LoadedService extends Compiled {
  /** The file that was read: the caller's path, with the file's name if that is a folder. */
  readonly file: string;
  /** What was read: a mesg.yml, or a definition in one of its forms. */
  readonly form: "mesg.yml" | "json" | "hex" | "binary";
  /** The folder of mesg.yml, to take its source; undefined for a definition. */
  readonly folder?: string;
  /** That folder, opened; undefined for a definition. */
  readonly files?: SourceFolder;
}
