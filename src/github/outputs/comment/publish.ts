import { visibleText } from "../../../core/mod.ts";
import { COMMENT_BYTES } from "../../../report/mod.ts";
import { isChanged, unreadableBase } from "../../compare/comparison.ts";
import { isInvalid } from "../../compare/verdict.ts";
import { type Api, statusOf } from "../../context/api.ts";
import type { PullRequest } from "../../context/context.ts";
import type { CurrentPullRequest } from "../../context/pull-request.ts";
import type { Run } from "../../context/run-parts.ts";
import { isNewsworthy } from "../../processes/checked-process.ts";
import { runToMarkdown, unchangedMarkdown } from "../report/report.ts";
import type { RunReport } from "../report/run-report.ts";
import { markLine, putComment } from "./comment.ts";
import { commentKeys } from "./key.ts";

/** The input of the comment of a pull request. */
export interface CommentInput {
  readonly pull: PullRequest;
  readonly current: CurrentPullRequest | undefined;
  readonly report: RunReport;
  api(): Promise<Api>;
}

/**
 * Creates or updates the comment of the pull request. A token that may not comment, as in a run for a fork or of
 * Dependabot, is not a failure: the report is in the job's summary, too.
 *
 * @returns The comment's URL; empty without one.
 */
export async function publishComment(run: Run, { pull, current, report, api }: CommentInput): Promise<string> {
  const { core, inputs, context } = run;
  if (inputs.comment === "never") return "";
  const matters = report.comparisons.some(
    (comparison) => isChanged(comparison) || isInvalid(comparison) || unreadableBase(comparison) !== undefined,
  );
  const hasProcesses = report.processes.some(isNewsworthy);
  const create = inputs.comment === "always" || matters || hasProcesses;
  const mark = { ...commentKeys(run), head: pull.head, run: context.runId };
  const line = markLine(mark);
  const text = (create ? runToMarkdown : unchangedMarkdown)(report, COMMENT_BYTES - line.length - 1);
  if (inputs.token === "") {
    core.notice("no comment: the input github-token is empty; see the report in the job's summary");
    return "";
  }
  if (inputs.dryRun) {
    core.info(`dry run: would ${create ? "comment on" : "update the comment, if there is one, on"} #${pull.number}`);
    return "";
  }
  try {
    const { owner, repo } = context;
    const target = { ...mark, owner, repo, number: pull.number, currentHead: current?.head };
    const result = await putComment(await api(), target, `${text}\n${line}`, { create });
    if (result.done === "none") return "";
    if (result.done === "outdated") core.info(`the comment is kept: a newer run wrote it (${result.url})`);
    return result.url;
  } catch (error) {
    run.signal.throwIfAborted();
    const words = visibleText(run.redact(error instanceof Error ? error.message : String(error)), 300);
    const status = statusOf(error);
    if (status === 401 || status === 403 || status === 404) {
      const why = pull.headRepository === context.repository ? "" : ", as in every run for a fork";
      core.notice(`this token may not comment${why} (${words}); see the report in the job's summary`);
    } else core.warning(`the comment could not be written (${words}); see the report in the job's summary`);
    return "";
  }
}
