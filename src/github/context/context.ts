import { readFile } from "node:fs/promises";
import { isAbsolute, join } from "node:path";
import { MesgError, withoutTrailing } from "../../core/mod.ts";
import type { RunFacts } from "../inputs/deploy-inputs.ts";
import type { Env } from "../inputs/text.ts";

/** The pull request of a run. */
export interface PullRequest {
  readonly number: number;
  /** The head commit that the event names. */
  readonly head: string;
  /** The commit of the base branch that the event names. */
  readonly base: string;
  /** The repository of its head, as `owner/name`; undefined when it was deleted. */
  readonly headRepository: string | undefined;
}

/** The event of a run, and where it runs. */
export interface RunContext extends RunFacts {
  /** `owner/name`. */
  readonly repository: string;
  readonly owner: string;
  readonly repo: string;
  /** `https://github.com` or a GitHub Enterprise Server, without a trailing `/`. */
  readonly serverUrl: string;
  /** `https://api.github.com`, without a trailing `/`. */
  readonly apiUrl: string;
  /** The runner's folder for temporary files of this job. */
  readonly temporary: string;
  /** The commit of the event. */
  readonly sha: string;
  /** Increases with each run of the workflow. */
  readonly runId: number;
  readonly workflow: string;
  readonly job: string;
  readonly runUrl: string;
  readonly pullRequest: PullRequest | undefined;
  /** The head of a `workflow_run` for a pull request. For a fork, the event does not give the pull request's number. */
  readonly headOf: { readonly owner: string; readonly branch: string; readonly sha: string } | undefined;
  /** The commit before a push, or before a merge queue's group. */
  readonly before: string | undefined;
  /** Whether this is the first push of a branch. */
  readonly isFirstPush: boolean;
  /** The event's payload; undefined when there is none. */
  readonly payload: unknown;
}

// biome-ignore lint/suspicious/noExplicitAny: any field of an event's payload may be missing
type Payload = any;

/** An object id of SHA-1 or SHA-256. */
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/**
 * Reads the context of a run from the runner's environment.
 *
 * @throws {MesgError} `usage` outside GitHub Actions, `environment` when the event cannot be read.
 */
export async function readContext(env: Env): Promise<RunContext> {
  const workspace = required(env, "GITHUB_WORKSPACE");
  const repository = required(env, "GITHUB_REPOSITORY");
  const [owner = "", repo = ""] = repository.split("/");
  const temporary = required(env, "RUNNER_TEMP");
  const serverUrl = withoutTrailing(env.GITHUB_SERVER_URL || "https://github.com", "/");
  const apiUrl = withoutTrailing(env.GITHUB_API_URL || "https://api.github.com", "/");
  const payload = await readEvent(env.GITHUB_EVENT_PATH);
  const runId = Number(env.GITHUB_RUN_ID);
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
    // The path distinguishes two workflows of the same name; the part after the @ changes with the branch.
    workflow: env.GITHUB_WORKFLOW_REF?.replace(/@.*$/s, "") || (env.GITHUB_WORKFLOW ?? ""),
    job: env.GITHUB_JOB ?? "",
    runUrl: `${serverUrl}/${repository}/actions/runs/${env.GITHUB_RUN_ID ?? ""}`,
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

/** Includes comments on a pull request, its checks, and workflows that it started. */
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
  if (!Number.isSafeInteger(found?.number) || !isCommitId(found.head?.sha) || !isCommitId(found.base?.sha))
    return undefined;
  const name = found.head.repo?.full_name;
  const headRepository = typeof name === "string" ? name : undefined;
  return { number: found.number, head: found.head.sha, base: found.base.sha, headRepository };
}

function headOf(run: Payload): RunContext["headOf"] {
  if (run?.event !== "pull_request" || !isCommitId(run.head_sha)) return undefined;
  const [owner, branch] = [run.head_repository?.owner?.login, run.head_branch];
  return typeof owner === "string" && typeof branch === "string" ? { owner, branch, sha: run.head_sha } : undefined;
}

function beforeOf(payload: Payload): string | undefined {
  const found = payload?.merge_group?.base_sha ?? payload?.before;
  return isCommitId(found) && !/^0+$/.test(found) ? found : undefined;
}

/** Returns whether a value is the whole id of a commit. */
export function isCommitId(found: unknown): found is string {
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
  throw new MesgError("usage", `not a job of GitHub Actions: ${name} is not set`, {
    hint: "use the command line instead: mesg-compile --help",
  });
}
