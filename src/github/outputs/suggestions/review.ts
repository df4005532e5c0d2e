import { plural, visibleText } from "../../../core/mod.ts";
import type { FileMigration } from "../../../migrate/mod.ts";
import { isBlob } from "../../../source/mod.ts";
import { listAll, textOf } from "../../context/answer.ts";
import { type Api, statusOf } from "../../context/api.ts";
import type { PullRequest } from "../../context/context.ts";
import { ownLogin } from "../../context/login.ts";
import type { CurrentPullRequest } from "../../context/pull-request.ts";
import type { Run } from "../../context/run-parts.ts";
import { commentKeys } from "../comment/key.ts";
import type { RunReport } from "../report/run-report.ts";
import { linesOfPatch, type Suggestion, suggestionsOf } from "./suggestions.ts";

/** The input of a review with suggestions. */
export interface SuggestMigrationsInput {
  readonly pull: PullRequest;
  readonly current: CurrentPullRequest | undefined;
  readonly report: RunReport;
  /** The URL of the comment; empty without one. */
  readonly comment: string;
  api(): Promise<Api>;
}

/** Maximum number of suggestions in one review. */
const MAX_SUGGESTIONS = 20;

/**
 * Suggests the migrations of old files on the lines that the pull request changes, in one review. A pull request gets
 * at most one such review, however often it is pushed to: the comment has the migration of the last push. A refusal of
 * GitHub gives a notice, not an error.
 */
export async function suggestMigrations(run: Run, input: SuggestMigrationsInput): Promise<void> {
  const { core, inputs, context, redact, signal } = run;
  const { pull, current, report, comment } = input;
  const migrations = report.comparisons.flatMap(({ service }) => service.migration ?? []);
  if (!inputs.suggestions || migrations.length === 0 || inputs.token === "") return;
  // A token that may not comment may not review either, which was reported already.
  if (comment === "" && inputs.comment !== "never" && !inputs.dryRun) return;
  if (current?.head !== undefined && current.head !== pull.head) return;
  if (inputs.dryRun) {
    core.info(`dry run: would suggest the migration of ${plural(migrations.length, "file")} on #${pull.number}`);
    return;
  }
  try {
    const api = await input.api();
    const { key } = commentKeys(run);
    if (await isSuggested(api, run, pull, key)) {
      core.info("the migration was suggested in an earlier review");
      return;
    }
    const { owner, repo } = context;
    const found = await fittingSuggestions(api, run, pull, migrations);
    if (found.length === 0) {
      core.info("no suggestion: the lines to migrate are not in the diff of this pull request");
      return;
    }
    await api.rest.pulls.createReview({
      owner,
      repo,
      pull_number: pull.number,
      commit_id: pull.head,
      event: "COMMENT",
      body: bodyOf(key, comment),
      comments: found.slice(0, MAX_SUGGESTIONS).map(({ path, start, end, body }) => ({
        path,
        body,
        line: end,
        side: "RIGHT",
        ...(start === end ? {} : { start_line: start, start_side: "RIGHT" }),
      })),
    });
  } catch (error) {
    signal.throwIfAborted();
    const words = visibleText(redact(error instanceof Error ? error.message : String(error)), 300);
    const isDenied = [401, 403, 404].includes(statusOf(error) ?? 0);
    const what = isDenied ? "this token may not suggest changes" : "the migration could not be suggested";
    core.notice(`${what} (${words}); it is in the report`);
  }
}

const [MARK_START, MARK_END] = ["<!-- mesg-compile-suggestions ", " -->"];

function markOf(key: string): string {
  return `${MARK_START}${key}${MARK_END}`;
}

function bodyOf(key: string, comment: string): string {
  const where = comment === "" ? "the summary of the job" : `[the comment](${comment})`;
  return [
    "This service is written for an Engine before 0.10.",
    "Commit the suggestions together (**Add suggestion to batch**): a single one may leave the file invalid.",
    `The whole migration, and what to change in the code, is in ${where}.`,
    "",
    markOf(key),
  ].join("\n");
}

/**
 * Returns whether a review with our mark and our login has suggestions. The login matters, since anyone can write a
 * mark.
 */
async function isSuggested(api: Api, { context }: Run, { number }: PullRequest, key: string): Promise<boolean> {
  const { owner, repo } = context;
  const reviews = await listAll("list the reviews", (page) =>
    api.rest.pulls.listReviews({ owner, repo, pull_number: number, ...page }),
  );
  const marked = reviews.filter((review) => textOf(review, "body")?.trimEnd().endsWith(markOf(key)));
  if (marked.length === 0) return false;
  const login = await ownLogin(api);
  return marked.some((review) => textOf(review, "user", "login") === login);
}

/**
 * Returns the suggestions for files that are the same in the head as compiled, on lines in the diff of the pull
 * request.
 */
async function fittingSuggestions(
  api: Api,
  { context }: Run,
  { number }: PullRequest,
  migrations: readonly FileMigration[],
): Promise<Suggestion[]> {
  const { owner, repo } = context;
  const files = await listAll("list the files of the pull request", (page) =>
    api.rest.pulls.listFiles({ owner, repo, pull_number: number, ...page }),
  );
  return migrations.flatMap((migration) => {
    const changed = files.find((file) => textOf(file, "filename") === migration.file);
    const [oid, patch] = [textOf(changed, "sha"), textOf(changed, "patch")];
    if (oid === undefined || patch === undefined || !isBlob(migration.bytes, oid)) return [];
    const shown = linesOfPatch(patch);
    return suggestionsOf(migration).filter(({ start, end }) =>
      shown.some((range) => start >= range.start && end <= range.end),
    );
  });
}
