import type { SourceFolder } from "../../source/mod.ts";
import type { Compiled } from "../compile.ts";

/** A service from a folder, a mesg.yml or a definition. */
export interface LoadedService extends Compiled {
  /** The file that was read, as the caller's path and the file's name make it. */
  readonly file: string;
  /** What was read: a mesg.yml, or a definition in one of its forms. */
  readonly form: "mesg.yml" | "json" | "hex" | "binary";
  /** The folder of mesg.yml, to take its source; undefined for a definition. */
  readonly folder?: string;
  /** That folder, opened; left out for a definition. */
  readonly files?: SourceFolder;
}
