import type { Release } from "../../definition/mod.ts";
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

/** The rules for a service. */
export interface LoadRules {
  /** The Engine release whose rules apply. */
  readonly release?: Release;
  /** The definition may lack the source, which is filled in later. */
  readonly withoutSource?: boolean;
  /** Tasks may lack the prices that Engine 0.26 requires, which are filled in later. */
  readonly withoutPrices?: boolean;
}

/** A service that was read. Call it with the rules of each release to load it for. */
export type OpenedService = (rules: LoadRules) => Promise<LoadedService>;
