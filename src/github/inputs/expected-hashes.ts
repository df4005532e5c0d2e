import { MesgError, someOf } from "../../core/mod.ts";
import { lines, MAX_NAMED } from "./parsers.ts";

/** The hashes that were reviewed: one for a single service, or by the path of a service or process file. */
export type ExpectedHashes = string | ReadonlyMap<string, string>;

/** Parses `HASH`, or lines `PATH HASH`; undefined for an empty text. */
export function expectedHashes(text: string): ExpectedHashes | undefined {
  const found = lines(text);
  if (found.length === 0) return undefined;
  if (found.length === 1 && HASH.test(found[0]!)) return found[0]!;
  const pairs = found.map((line) => {
    const [, path, hash] = /^(.*\S)\s+(\S+)$/.exec(line) ?? [];
    if (path !== undefined && HASH.test(hash!)) return [path.replace(/^\.\/(?=.)|\/$/g, ""), hash!] as const;
    throw new MesgError("usage", `expected a service hash, or PATH HASH, found ${JSON.stringify(line.slice(0, 80))}`, {
      hint: "use the output hash of the reviewed job; for several services, one line each",
    });
  });
  const hashes = new Map<string, string>();
  for (const [path, hash] of pairs) {
    if (hashes.has(path)) {
      throw new MesgError("usage", `expected one hash for ${JSON.stringify(path)}, found several`);
    }
    hashes.set(path, hash);
  }
  return hashes;
}

const HASH = /^[1-9A-HJ-NP-Za-km-z]{20,64}$/;

/**
 * Checks that the hashes match the services and processes of a run, before anything is done.
 *
 * @throws {MesgError} `usage` for one hash with several services, or a hash of an unknown service.
 */
export function assertExpectedHashes(
  hashes: ExpectedHashes | undefined,
  paths: readonly string[],
  processes: readonly string[] = [],
): void {
  if (typeof hashes === "string" && paths.length !== 1) {
    throw new MesgError("usage", `expected-hash: expected PATH HASH for ${paths.length} services, found one hash`, {
      hint: `write one line for each: ${paths[0]} ${hashes}`,
    });
  }
  const all = new Set([...paths, ...processes]);
  const unknown = hashes instanceof Map ? [...hashes.keys()].find((path) => !all.has(path)) : undefined;
  if (unknown === undefined) return;
  const known = [`the services are ${someOf(paths, MAX_NAMED)}`];
  if (processes.length > 0) known.push(`the processes are ${someOf(processes, MAX_NAMED)}`);
  throw new MesgError("usage", `expected-hash: expected the paths of services, found ${JSON.stringify(unknown)}`, {
    hint: known.join("; "),
  });
}

/**
 * Returns the hash that was reviewed for a service; undefined when the input is not set.
 *
 * @throws {MesgError} `refused` when only other services were reviewed.
 */
export function expectedHashOf(hashes: ExpectedHashes | undefined, path: string): string | undefined {
  if (hashes === undefined || typeof hashes === "string") return hashes;
  const found = hashes.get(path);
  if (found !== undefined) return found;
  throw new MesgError("refused", `expected-hash has no line for ${path}: it was not part of the review`);
}

/**
 * Returns the hash that was reviewed for a process; undefined when the input is not set.
 *
 * @throws {MesgError} `refused` when the process was not reviewed.
 */
export function expectedProcessHashOf(hashes: ExpectedHashes | undefined, file: string): string | undefined {
  if (typeof hashes !== "string") return expectedHashOf(hashes, file);
  throw new MesgError("refused", `expected-hash covers only the service: the process ${file} was not reviewed`, {
    hint: "write a line PATH HASH for the service and for each process",
  });
}
