import { makeFolder } from "../../core/mod.ts";
import { findRepository, type GitAnswer, type Repository, runGit } from "../../source/mod.ts";

/** The repository that a revision is fetched from. */
export interface Remote {
  /** `https://github.com`, without a trailing `/`. */
  readonly serverUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly token: string;
}

/** A commit, and the repository that contains it. */
export interface FetchedCommit {
  readonly repository: Repository;
  readonly commit: string;
}

/**
 * Fetches a revision into a new repository, without its history. No files are checked out.
 *
 * @param folder Does not exist yet.
 * @param revision A commit, branch or tag.
 * @returns The commit, or why it cannot be fetched.
 */
export async function fetchBase(
  folder: string,
  revision: string,
  remote: Remote,
  signal: AbortSignal,
): Promise<FetchedCommit | { readonly problem: string }> {
  await makeFolder(folder);
  const git = (...args: readonly string[]) => runGit(["-C", folder, ...args], { signal });
  const format = revision.length === 64 && /^[0-9a-f]+$/.test(revision) ? ["--object-format=sha256"] : [];
  const made = await git("init", "--quiet", ...format);
  if (made.code === undefined) return { problem: "git is not installed" };
  if (made.code !== 0) return { problem: `git init: ${lastLine(made)}` };
  const url = `${remote.serverUrl}/${remote.repository}`;
  // A redirect could leak the token to another host.
  const fetch = ["-c", "http.followRedirects=false", "-C", folder, "fetch", "--quiet", "--no-tags", "--depth=1"];
  const fetched = await runGit([...fetch, url, revision], { env: credentials(remote), network: true, signal });
  if (fetched.code !== 0) return { problem: `git fetch: ${lastLine(fetched)}` };
  const named = await git("rev-parse", "--verify", "--quiet", "FETCH_HEAD^{commit}");
  const repository = await findRepository(folder);
  if (named.code !== 0 || repository === undefined) return { problem: `git fetch: ${revision} is not a commit` };
  return { repository, commit: named.stdout.toString("latin1").trim() };
}

/**
 * Passes the token as a setting in the environment, which process lists do not show, and only for this server. Git
 * passes its own `-c` settings in this variable, in a form that every release reads; `GIT_CONFIG_COUNT` requires git
 * 2.31.
 */
function credentials({ serverUrl, token }: Remote): Record<string, string> {
  if (token === "") return {};
  const setting = `http.${serverUrl}/.extraheader=AUTHORIZATION: basic ${basicCredentials(token)}`;
  return { GIT_CONFIG_PARAMETERS: `'${setting.replaceAll("'", "'\\''")}'` };
}

function lastLine({ stderr, code }: GitAnswer): string {
  return stderr.trim().split("\n").at(-1) || `exit code ${code}`;
}

/** Returns the form in which git sends a token; it is as secret as the token itself. */
function basicCredentials(token: string): string {
  return Buffer.from(`x-access-token:${token}`).toString("base64");
}
