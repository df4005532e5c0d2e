import { appendFile, mkdir, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { git } from "../context/git.ts";
import { basicCredentials } from "../inputs/git-credentials.ts";

/** Where a revision is fetched from. */
export interface Remote {
  /** `https://github.com`, without a `/` at its end. */
  readonly serverUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly token: string;
}

/**
 * Checks a revision out into a new folder. What the workspace's repository has already is not fetched again; the
 * workspace itself is left as it is.
 *
 * @param folder Does not exist yet.
 * @returns The commit, or why it could not be had.
 */
export async function checkoutBase(
  folder: string,
  revision: string,
  workspace: string,
  remote: Remote,
  signal: AbortSignal,
): Promise<{ readonly commit: string } | { readonly problem: string }> {
  await mkdir(folder, { recursive: true });
  const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
    // Files that git LFS keeps elsewhere stay pointers.
    git(folder, args, { env: { GIT_LFS_SKIP_SMUDGE: "1", ...env }, signal });
  const made = await run(["init", "--quiet"]);
  if (made.code === undefined) return { problem: "git is not installed" };
  const alternates = join(folder, ".git", "objects", "info", "alternates");
  const objects = await git(workspace, ["rev-parse", "--git-path", "objects"], { signal });
  if (objects.code === 0 && /^[0-9a-f]{40,64}$/.test(revision)) {
    await appendFile(alternates, `${resolve(workspace, objects.stdout.toString("utf8").trim())}\n`);
    const { code } = await run(["checkout", "--quiet", "--detach", revision]);
    if (code === 0) return { commit: revision };
    // Git would tell the server that all the history behind a shallow commit is here.
    await rm(alternates);
  }
  const url = `${remote.serverUrl}/${remote.repository}`;
  const fetched = await run(["fetch", "--quiet", "--no-tags", "--depth=1", url, revision], credentials(remote));
  if (fetched.code !== 0) return { problem: `git fetch: ${lastLine(fetched.stderr)}` };
  const out = await run(["checkout", "--quiet", "--detach", "--force", "FETCH_HEAD"]);
  if (out.code !== 0) return { problem: `git checkout: ${lastLine(out.stderr)}` };
  const { stdout } = await run(["rev-parse", "HEAD"]);
  return { commit: stdout.toString("utf8").trim() };
}

/**
 * The token as settings in the environment, where no list of processes shows it; for this server alone, and for no place
 * that it redirects to.
 */
function credentials({ serverUrl, token }: Remote): Record<string, string> {
  const first = Number(process.env.GIT_CONFIG_COUNT ?? 0) || 0;
  const header = `AUTHORIZATION: basic ${basicCredentials(token)}`;
  const settings = [
    ["http.followRedirects", "false"],
    ...(token === "" ? [] : [[`http.${serverUrl}/.extraheader`, header]]),
  ] as const;
  const pairs = settings.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${first + index}`, key],
    [`GIT_CONFIG_VALUE_${first + index}`, value],
  ]);
  return { ...Object.fromEntries(pairs), GIT_CONFIG_COUNT: String(first + settings.length) };
}

function lastLine(text: string): string {
  return text.trim().split("\n").at(-1) ?? "";
}
