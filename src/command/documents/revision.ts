import { stat } from "node:fs/promises";
import { dirname } from "node:path";
import { MesgError, nearest } from "../../core/mod.ts";
import { findRepository, type Repository, resolveRevision } from "../../source/mod.ts";

/** The prefix of a side of a comparison that is a git revision. */
const GIT = "git:";
/** Maximum number of branches and tags to compare a misspelled one with. */
const MAX_NAMES = 2000;

/**
 * Explains a side of a comparison that is neither a file nor a revision: a revision without `git:`, or a misspelled one.
 *
 * @param side The side as given: `main`, `git:mian`, `old.json`.
 * @param path The other side, whose repository is used.
 * @throws {MesgError} `usage` with a suggestion, unless the side may be valid; `environment` for a damaged revision.
 */
export async function checkRevision(side: string, path: string, signal?: AbortSignal): Promise<void> {
  const isRevision = side.startsWith(GIT);
  if (!isRevision && (side === "-" || (await exists(side)))) return;
  const folder = (await stat(path).catch(() => undefined))?.isDirectory() ? path : dirname(path);
  const repository = await findRepository(folder).catch(() => undefined);
  if (repository === undefined) return;
  const name = isRevision ? side.slice(GIT.length) : side;
  const resolved = await resolveRevision(repository, name, signal).catch((error: unknown) => {
    // A damaged revision exists: another name would not help.
    if (isRevision && !(error instanceof MesgError && error.kind === "usage")) throw error;
    return undefined;
  });
  if (resolved !== undefined) {
    if (isRevision) return;
    throw new MesgError("usage", `expected a folder or a definition, found nothing at ${JSON.stringify(side)}`, {
      hint: `for the git revision, use ${GIT}${side}`,
    });
  }
  const [, base = name] = /^merge-base\((.*)\)$/s.exec(name) ?? [];
  if (isRevision) await refuseFolder(repository, base, signal);
  // The suffix after a name (`~2`) may be missing in a shallow clone; another name would not help.
  if (/[~^@:{]/.test(base)) return;
  const meant = nearest(base, await namesOf(repository, signal));
  if (meant === undefined) return;
  const message = isRevision
    ? `unknown git revision ${JSON.stringify(base)}`
    : `expected a folder or a definition, found nothing at ${JSON.stringify(side)}`;
  throw new MesgError("usage", message, { hint: `did you mean ${GIT}${name.replace(base, () => meant)}?` });
}

/** @throws {MesgError} `usage` for a known revision with a folder or a file, as git itself takes it: `main:examples/greeter`. */
async function refuseFolder(repository: Repository, name: string, signal?: AbortSignal): Promise<void> {
  const [, revision] = /^([^:]+):/.exec(name) ?? [];
  if (
    revision === undefined ||
    (await resolveRevision(repository, revision, signal).catch(() => undefined)) === undefined
  )
    return;
  throw new MesgError("usage", `expected a git revision, found a path within one: ${JSON.stringify(name)}`, {
    hint: `name only the revision, ${GIT}${revision}: the folder is that of the other side`,
  });
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}

/** Branches and tags, the local ones first. */
async function namesOf(repository: Repository, signal: AbortSignal | undefined): Promise<string[]> {
  const format = [
    "for-each-ref",
    `--count=${MAX_NAMES}`,
    "--format=%(refname:short)",
    "refs/heads",
    "refs/tags",
    "refs/remotes",
  ];
  const found = await repository.run(format, { signal }).catch(() => undefined);
  if (found?.code !== 0) return [];
  return ["HEAD", ...found.stdout.toString("utf8").split("\n").filter(Boolean)];
}
