import { readFile } from "node:fs/promises";
import { isAbsolute, join } from "node:path";
import { MesgError, withoutTrailing } from "../../core/mod.ts";
import type { RunFacts } from "../inputs/deploy-inputs.ts";

/** The pull request that a run is about. */
export interface PullRequest {
  readonly number: number;
  /** The branch's last commit, as the event had it. */
  readonly head: string;
  /** The commit that the base branch was at, as the event had it. */
  readonly base: string;
  /** Where its head comes from, as `owner/name`; undefined when that repository is gone. */
  readonly headRepository: string | undefined;
}

/** What a run is about, and where it runs. */
export interface RunContext extends RunFacts {
  /** `owner/name`. */
  readonly repository: string;
  readonly owner: string;
  readonly repo: string;
  /** Without a `/` at its end: `https://github.com`, or a GitHub Enterprise Server. */
  readonly serverUrl: string;
  /** Without a `/` at its end: `https://api.github.com`. */
  readonly apiUrl: string;
  /** A folder of the runner's for files of this job. */
  readonly temporary: string;
  /** The commit that the event is about. */
  readonly sha: string;
  /** Runs that began later have higher numbers. */
  readonly runId: number;
  readonly workflow: string;
  readonly job: string;
  readonly runUrl: string;
  readonly pullRequest: PullRequest | undefined;
  /** For a `workflow_run` of a pull request: whose head it was. The event does not name the number of one from a fork. */
  readonly headOf: { readonly owner: string; readonly branch: string; readonly sha: string } | undefined;
  /** What was there before: before a push, or before a merge queue's group. */
  readonly before: string | undefined;
  /** Whether this is the first push of a branch. */
  readonly isFirstPush: boolean;
  /** The event as it came; undefined when there is none. */
  readonly payload: unknown;
}

type Env = Readonly<Record<string, string | undefined>>;
// biome-ignore lint/suspicious/noExplicitAny: the payload of an event, of which every part may be missing
type Payload = any;

const COMMIT = /^[0-9a-f]{40,64}$/;

/**
 * Reads what the runner tells about the run.
 *
 * @throws {MesgError} `usage` when this is no job of GitHub Actions, `environment` when the event cannot be read.
 */
export async function readContext(env: Env): Promise<RunContext> {
  const workspace = required(env, "GITHUB_WORKSPACE");
  const repository = required(env, "GITHUB_REPOSITORY");
  const [owner = "", repo = ""] = repository.split("/");
  const temporary = required(env, "RUNNER_TEMP");
  const serverUrl = withoutTrailing(env.GITHUB_SERVER_URL ?? "https://github.com", "/");
  const apiUrl = withoutTrailing(env.GITHUB_API_URL || "https://api.github.com", "/");
  const payload = await readEvent(env.GITHUB_EVENT_PATH);
  const runId = Number(env.GITHUB_RUN_ID ?? 0);
  return {
    event: env.GITHUB_EVENT_NAME ?? "",
    repository,
    owner,
    repo,
    serverUrl,
    apiUrl,
    temporary,
    workspace: isAbsolute(workspace) ? workspace : join(process.cwd(), workspace),
    sha: env.GITHUB_SHA ?? "",
    runId: Number.isSafeInteger(runId) ? runId : 0,
    // The file tells two workflows of one name apart; what follows the @ changes with the branch.
    workflow: env.GITHUB_WORKFLOW_REF?.replace(/@.*$/s, "") || (env.GITHUB_WORKFLOW ?? ""),
    job: env.GITHUB_JOB ?? "",
    runUrl: `${serverUrl}/${repository}/actions/runs/${runId}`,
    pullRequest: pullRequestOf(payload?.pull_request),
    headOf: headOf(payload?.workflow_run),
    before: beforeOf(payload),
    isFirstPush: /^0+$/.test(String(payload?.before ?? "")),
    payload,
    actor: env.GITHUB_ACTOR ?? "",
    ref: env.GITHUB_REF ?? "",
    defaultBranch: textOf(payload?.repository?.default_branch),
    mergesInto: textOf(payload?.pull_request?.base?.ref),
    isPullRequest: isAboutPullRequest(env.GITHUB_EVENT_NAME ?? "", payload),
    startedBy: startedBy(payload?.workflow_run),
  };
}

/** Also a comment on one, a check of one, and a workflow that one started. */
function isAboutPullRequest(event: string, payload: Payload): boolean {
  const { pull_request, issue, workflow_run, check_run, check_suite } = payload ?? {};
  const checked = check_run?.pull_requests ?? check_suite?.pull_requests;
  return (
    event.startsWith("pull_request") ||
    (pull_request ?? issue?.pull_request ?? undefined) !== undefined ||
    (event === "workflow_run" && String(workflow_run?.event).startsWith("pull_request")) ||
    (Array.isArray(checked) && checked.length > 0)
  );
}

function startedBy(run: Payload): RunContext["startedBy"] {
  const [event, branch] = [textOf(run?.event), textOf(run?.head_branch)];
  return event === undefined || branch === undefined ? undefined : { event, branch };
}

function textOf(found: unknown): string | undefined {
  return typeof found === "string" && found !== "" ? found : undefined;
}

function pullRequestOf(found: Payload): PullRequest | undefined {
  if (!Number.isSafeInteger(found?.number) || !isCommit(found.head?.sha) || !isCommit(found.base?.sha))
    return undefined;
  const name = found.head.repo?.full_name;
  const headRepository = typeof name === "string" ? name : undefined;
  return { number: found.number, head: found.head.sha, base: found.base.sha, headRepository };
}

function headOf(run: Payload): RunContext["headOf"] {
  if (run?.event !== "pull_request" || !isCommit(run.head_sha)) return undefined;
  const [owner, branch] = [run.head_repository?.owner?.login, run.head_branch];
  return typeof owner === "string" && typeof branch === "string" ? { owner, branch, sha: run.head_sha } : undefined;
}

function beforeOf(payload: Payload): string | undefined {
  const found = payload?.merge_group?.base_sha ?? payload?.before;
  return isCommit(found) && !/^0+$/.test(found) ? found : undefined;
}

function isCommit(found: unknown): found is string {
  return typeof found === "string" && COMMIT.test(found);
}

async function readEvent(path: string | undefined): Promise<Payload> {
  if (path === undefined || path === "") return undefined;
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch (error) {
    throw new MesgError("environment", `cannot read the event at ${path}: ${(error as Error).message}`, {
      cause: error,
    });
  }
}

function required(env: Env, name: string): string {
  const value = env[name];
  if (value !== undefined && value !== "") return value;
  throw new MesgError("usage", `expected a job of GitHub Actions, found no ${name} in the environment`, {
    hint: "the same steps run anywhere with the command line: mesg-compile --help",
  });
}
