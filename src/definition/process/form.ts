import { MesgError } from "../../core/mod.ts";
import { isSince, type Release } from "../release.ts";

/** The forms of the message of a process, by their first release. */
export type ProcessForm = "0.14" | "0.18" | "0.21";

const FORMS: readonly ProcessForm[] = ["0.21", "0.18", "0.14"];

/** The newest release that accepts a process over gRPC; from 0.21 on, a transaction creates a process. */
export const DEFAULT_PROCESS_RELEASE: Release = "0.20";

/**
 * Returns the form of processes at a release.
 *
 * @throws {MesgError} `usage` before 0.14.
 * @example
 * ```ts
 * processForm("0.20"); // "0.18"
 * ```
 */
export function processForm(release: Release): ProcessForm {
  const form = FORMS.find((first) => isSince(release, first));
  if (form !== undefined) return form;
  throw new MesgError("usage", `Engine ${release} has no processes: expected a release from 0.14 on`, {
    hint: `use --engine-version 0.14 or newer${FORERUNNERS[release] ?? ""}`,
  });
}

/** The predecessors of processes in some releases. */
const FORERUNNERS: { readonly [release in Release]?: string } = {
  "0.12": "; Engine 0.12 has workflows inside a mesg.yml",
  "0.13": "; Engine 0.13 has workflows, which no compiler supports",
};

/** The releases with another compiler, other rules or another hash of processes than the release before. */
const ERAS: readonly Release[] = ["0.21", "0.18", "0.17", "0.15", "0.14"];

/**
 * Returns the first of the releases that compile, check and hash a process as `release` does, given the hashes of its
 * instances.
 *
 * @throws {MesgError} `usage` before 0.14.
 * @example
 * ```ts
 * processEra("0.26"); // "0.21"
 * ```
 */
export function processEra(release: Release): Release {
  // Throws before 0.14, which has no era.
  processForm(release);
  return ERAS.find((first) => isSince(release, first))!;
}
