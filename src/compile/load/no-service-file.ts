import { MesgError } from "../../core/mod.ts";

/** The error for a folder without any of the files that are looked for, and without an explanation. */
export class NoServiceFile extends MesgError {
  /** The folder that was searched. */
  readonly folder: string;
  /** The names that were looked for. */
  readonly names: readonly string[];

  constructor(message: string, folder: string, names: readonly string[]) {
    super("usage", message);
    this.folder = folder;
    this.names = names;
  }
}
