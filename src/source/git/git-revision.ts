import { MesgError } from "../../core/mod.ts";
import { git, gitOutput } from "./git.ts";

/** What a folder held at a revision. */
export interface AtRevision {
  /** The commit's id. */
  readonly commit: string;
  /** Contents by name; a name that was not there is left out. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** All names that were asked for and were there: files, folders, and links that lead out of the repository. */
  readonly present: ReadonlySet<string>;
}

/**
 * Reads files of a folder as they were at a revision, from git's objects: the work tree is not touched.
 *
 * @param folder A folder in a git work tree. It need not have existed at the revision.
 * @param revision Whatever git takes as a commit (`main`, `HEAD~2`), or `merge-base(main)`: where the branch began.
 * @param names Plain file names. Links are followed inside the repository. Of what is no file, only the presence is told.
 * @throws {MesgError} `usage` when git knows no such revision, `refused` for a file over `limit` bytes, `environment` when
 * there is no git or no repository.
 * @example
 * ```ts
 * (await readRevision("services/mail", "merge-base(main)", ["mesg.yml"])).files.get("mesg.yml");
 * ```
 */
export async function readRevision(
  folder: string,
  revision: string,
  names: readonly string[],
  options: { readonly limit?: number; readonly signal?: AbortSignal } = {},
): Promise<AtRevision> {
  const { limit = 32 * 1024 * 1024, signal } = options;
  const commit = await findCommit(folder, revision, signal);
  const prefix = (await gitOutput(folder, ["rev-parse", "--show-prefix"], { signal })).toString().replace(/\n$/, "");
  if (prefix.includes("\n")) {
    throw new MesgError("usage", `expected a folder without line breaks in its name, found ${JSON.stringify(prefix)}`);
  }
  const input = names.map((name) => `${commit}:${prefix}${name}\n`).join("");
  const args = ["cat-file", "--batch-check", "--follow-symlinks"];
  const answers = parseAnswers(await gitOutput(folder, args, { input, signal }));
  const files = new Map<string, Uint8Array>();
  const present = new Set<string>();
  for (const [index, { oid, type, size }] of answers.entries()) {
    const name = names[index]!;
    if (type !== "missing") present.add(name);
    if (type !== "blob") continue;
    if (size > limit) {
      throw new MesgError("refused", `expected at most ${limit} bytes in ${name} at ${revision}, found ${size}`);
    }
    files.set(name, await gitOutput(folder, ["cat-file", "blob", oid], { signal }));
  }
  return { commit, files, present };
}

/**
 * Reads what `cat-file --batch-check --follow-symlinks` says: `OID TYPE SIZE`, `NAME missing`, or, of a link that cannot
 * be followed, why not and a size in bytes, and then that many of where it leads.
 */
function parseAnswers(output: Buffer): { oid: string; type: string; size: number }[] {
  const answers: { oid: string; type: string; size: number }[] = [];
  let rest = output;
  while (rest.length > 0) {
    const end = rest.indexOf("\n");
    const line = rest.subarray(0, end).toString();
    rest = rest.subarray(end + 1);
    const link = /^(?:dangling|loop|notdir|symlink) (\d+)$/.exec(line);
    if (link !== null) rest = rest.subarray(Number(link[1]) + 1);
    const [, oid = "", type = link === null ? "missing" : "link", size = 0] =
      /^([0-9a-f]+) (\w+) (\d+)$/.exec(line) ?? [];
    answers.push({ oid, type, size: Number(size) });
  }
  return answers;
}

async function findCommit(folder: string, revision: string, signal: AbortSignal | undefined): Promise<string> {
  const base = /^merge-base\((.*)\)$/s.exec(revision)?.[1];
  const name = base ?? revision;
  const unknown = (found: string) =>
    new MesgError("usage", `expected a git revision, found ${JSON.stringify(name)}${found}`, {
      hint: "name a branch, a tag or a commit; a shallow clone has few of them: fetch more history",
    });
  // Git takes what begins with a dash for an option, and no revision begins with one.
  if (name === "" || name.startsWith("-") || name.includes("\0")) throw unknown("");
  const found = await git(folder, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`], {
    signal,
  });
  if (found.code === undefined) throw new MesgError("environment", "expected git, found none on this machine");
  if (found.code !== 0) {
    if (/not a git repository|dubious ownership/i.test(found.stderr)) {
      throw new MesgError("environment", `cannot read ${name} in ${folder}: ${found.stderr}`);
    }
    throw unknown(", which names no commit here");
  }
  const commit = found.stdout.toString().trim();
  if (base === undefined) return commit;
  const shared = await git(folder, ["merge-base", "HEAD", commit], { signal });
  if (shared.code !== 0) throw unknown(", which has no commit in common with HEAD");
  return shared.stdout.toString().trim().split("\n")[0]!;
}
