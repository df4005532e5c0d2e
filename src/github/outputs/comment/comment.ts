import { integerOf, listAll, textOf, unexpectedAnswer } from "../../context/answer.ts";
import { type Api, statusOf } from "../../context/api.ts";
import { ownLogin } from "../../context/login.ts";

/** The mark of a comment: it identifies the comment and the run that wrote it. */
export interface Mark {
  /** There is one comment per key. */
  readonly key: string;
  /** The head commit of the pull request that the comment describes. */
  readonly head: string;
  /** The number of the run that wrote it; later runs have higher numbers. */
  readonly run: number;
}

/** A pull request to comment on. */
export interface CommentTarget extends Mark {
  /** The key of the same comment in an earlier version of this action. */
  readonly legacyKey: string;
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
  /** The current head of the pull request, if it is known. */
  readonly currentHead: string | undefined;
}

/** The outcome of a comment. */
export type CommentResult =
  | { readonly done: "created" | "updated"; readonly url: string; readonly id: number | undefined }
  | { readonly done: "none" }
  /** A newer run has written the comment, which is kept. */
  | { readonly done: "outdated"; readonly url: string };

interface Comment {
  readonly id: number;
  readonly url: string;
  readonly author: string;
  readonly body: string;
  /** Undefined in marks of earlier versions, whose keys left out some inputs. */
  readonly mark: Mark & { readonly version?: number };
}

const [MARK_START, MARK_END] = ["<!-- mesg-compile-action ", " -->"];
const MAX_MARK_LENGTH = 600;
const MAX_ROUNDS = 5;

/** The version of the key's recipe; earlier marks have none. */
const VERSION = 2;

/** Returns the line that identifies a comment. It is the last line, so a truncated comment does not have it. */
export function markLine({ key, head, run }: Mark): string {
  return `${MARK_START}${JSON.stringify({ key, head, run, version: VERSION })}${MARK_END}`;
}

/** The comment that a run created, as far as GitHub's response describes it. */
interface Created {
  readonly done: "created";
  readonly id: number | undefined;
  readonly url: string;
  readonly author: string | undefined;
}

/**
 * Ensures that the pull request has exactly one comment of this key, with this text. Concurrent runs converge on one:
 * the oldest comment stays, and each run removes the others. An older run never overwrites the text of a newer one.
 * Once a comment was created, later errors of GitHub are not failures.
 *
 * @param body The text, including its mark.
 * @param options.create Whether to create the comment when there is none.
 * @throws What the API throws: 403 and 404 for a token that may not comment.
 */
export async function putComment(
  api: Api,
  target: CommentTarget,
  body: string,
  options: { readonly create: boolean },
): Promise<CommentResult> {
  const { owner, repo, number } = target;
  const settled = await settle(api, target, body, undefined);
  if (settled !== undefined) return settled;
  if (!options.create) return { done: "none" };
  const { data } = await api.rest.issues.createComment({ owner, repo, issue_number: number, body });
  const created: Created = {
    done: "created",
    id: integerOf(data, "id"),
    url: textOf(data, "html_url") ?? "",
    author: textOf(data, "user", "login"),
  };
  try {
    // Another run may have created one at the same time.
    return (await settle(api, target, body, created)) ?? created;
  } catch {
    return created;
  }
}

/**
 * Updates the oldest comment of the key, and removes the others.
 *
 * @param created The comment that this run created.
 * @returns undefined when there is none.
 */
async function settle(
  api: Api,
  target: CommentTarget,
  body: string,
  created: Created | undefined,
): Promise<CommentResult | undefined> {
  const { owner, repo } = target;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const comments = await ownComments(api, target, created?.author);
    const own = comments.filter(({ mark }) => mark.key === target.key);
    // Two jobs of a matrix may take over the same comment: the next round shows which one got it.
    const [oldest, ...others] = own.length > 0 ? own : comments.slice(0, 1);
    if (oldest === undefined) return undefined;
    const newest = [oldest, ...others].find(({ mark }) => isNewer(mark, target));
    if (newest !== undefined) {
      // The newer run removes duplicates; this run removes its own comment unless it is the oldest.
      if (created?.id !== undefined && created.id !== oldest.id) await remove(api, target, created.id);
      return { done: "outdated", url: newest.url };
    }
    for (const { id } of others) await remove(api, target, id);
    const { id, url } = oldest;
    const done = created !== undefined && (created.id ?? id) === id ? "created" : "updated";
    if (sameText(oldest.body, body)) return { done, url, id };
    try {
      await api.rest.issues.updateComment({ owner, repo, comment_id: id, body });
      if (own.length > 0) return { done, url, id };
    } catch (error) {
      if (statusOf(error) !== 404 && statusOf(error) !== 410) throw error;
      // It was deleted in the meantime: look again.
    }
  }
  return undefined;
}

/** Returns whether a newer run wrote a comment. */
function isNewer(mark: Mark, target: CommentTarget): boolean {
  if (mark.head === target.head) return mark.run > target.run;
  if (mark.head === target.currentHead) return true;
  return target.head !== target.currentHead && mark.run > target.run;
}

/**
 * Lists the comments with our keys and our login, oldest first. The login matters, since anyone can write a mark.
 *
 * @param known Our login, if GitHub has named it already.
 */
async function ownComments(
  api: Api,
  { owner, repo, number, key, legacyKey }: CommentTarget,
  known: string | undefined,
): Promise<Comment[]> {
  const all = await listAll("list the comments", (page) =>
    api.rest.issues.listComments({ owner, repo, issue_number: number, ...page }),
  );
  const marked = all.flatMap((comment): Comment[] => {
    const [id, author, body = ""] = [
      integerOf(comment, "id"),
      textOf(comment, "user", "login"),
      textOf(comment, "body"),
    ];
    const mark = parseMark(body);
    const isOurs = mark?.key === key || (mark?.key === legacyKey && mark.version === undefined);
    if (id === undefined) throw unexpectedAnswer("list the comments");
    if (mark === undefined || !isOurs || author === undefined) return [];
    return [{ id, url: textOf(comment, "html_url") ?? "", author, body, mark }];
  });
  if (marked.length === 0) return [];
  const login = known ?? (await ownLogin(api));
  return marked.filter(({ author }) => author === login).sort((left, right) => left.id - right.id);
}

function parseMark(body: string): Comment["mark"] | undefined {
  try {
    const end = body.trimEnd().slice(-MAX_MARK_LENGTH);
    const start = end.lastIndexOf(MARK_START);
    if (start === -1 || !end.endsWith(MARK_END)) return undefined;
    const mark = JSON.parse(end.slice(start + MARK_START.length, -MARK_END.length));
    const { key, head, run, version } = mark;
    if (typeof key !== "string" || typeof head !== "string" || !Number.isSafeInteger(run)) return undefined;
    return Number.isSafeInteger(version) ? { key, head, run, version } : { key, head, run };
  } catch {
    // Somebody else's text.
  }
  return undefined;
}

/** Compares two texts without line endings, which GitHub may change. */
function sameText(left: string, right: string): boolean {
  return left.replaceAll("\r\n", "\n").trimEnd() === right.trimEnd();
}

async function remove(api: Api, { owner, repo }: CommentTarget, id: number): Promise<void> {
  await api.rest.issues.deleteComment({ owner, repo, comment_id: id }).catch((error) => {
    if (statusOf(error) !== 404 && statusOf(error) !== 410) throw error;
  });
}
