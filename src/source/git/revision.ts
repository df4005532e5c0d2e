import { MesgError } from "../../core/mod.ts";
import { GitMissing, type Repository } from "./repository.ts";

/**
 * Resolves a revision to a commit.
 *
 * @param revision A git revision (`main`, `HEAD~2`), or `merge-base(main)`: the merge base with HEAD.
 * @throws {MesgError} `usage` when the revision does not exist, `environment` when git fails, or when
 * the reference or its commit is damaged, `refused` when git would open a pipe.
 * @example
 * ```ts
 * const repository = await findRepository(".");
 * await resolveRevision(repository!, "merge-base(main)"); // "5bdd60e…"
 * ```
 */
export async function resolveRevision(repository: Repository, revision: string, signal?: AbortSignal): Promise<string> {
  const base = /^merge-base\((.*)\)$/s.exec(revision)?.[1];
  const name = base ?? revision;
  const unknown = (why: string) =>
    new MesgError("usage", `unknown git revision ${JSON.stringify(name)}${why}`, {
      hint: "name a branch, a tag or a commit; in a shallow clone, fetch more history",
    });
  // Git would read it as an option, and no revision begins with a dash.
  if (name === "" || name.startsWith("-") || /[\0\n]/.test(name)) throw unknown("");
  const found = await repository.run(["rev-parse", "--verify", "--quiet", `${name}^{commit}`], { signal });
  if (found.code === undefined) throw new GitMissing();
  if (found.code !== 0) {
    await assertUndamaged(repository, name, signal);
    throw unknown(": it is not a commit of this repository");
  }
  const commit = found.stdout.toString("latin1").trim();
  if (base === undefined) return commit;
  const shared = await repository.run(["merge-base", "HEAD", commit], { signal });
  if (shared.code !== 0) throw unknown(": it has no commit in common with HEAD");
  return shared.stdout.toString("latin1").trim().split("\n")[0]!;
}

/** Checks that a name without a commit is not the name of a damaged reference. @throws {MesgError} `environment`. */
async function assertUndamaged(repository: Repository, name: string, signal: AbortSignal | undefined): Promise<void> {
  if (name === "HEAD") await repository.head(signal);
  // Git takes any whole id for an object.
  if (/^[0-9a-f]{40,64}$/i.test(name)) return;
  const { code, stdout } = await repository.run(["rev-parse", "--verify", "--quiet", name], { signal });
  const id = stdout.toString("latin1").trim();
  if (code === 0) {
    const [size] = await repository.objects.sizes([id]);
    if (size === undefined) throw repository.objects.missing(id);
    return;
  }
  const form = await repository.run(["check-ref-format", `refs/heads/${name}`], { signal });
  for (const kind of form.code === 0 ? ["tags", "heads"] : []) repository.assertNoFile(`refs/${kind}/${name}`);
}
