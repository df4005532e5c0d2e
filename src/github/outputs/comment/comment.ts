import { integerOf, listAll, textOf, unexpectedAnswer } from "../../context/answer.ts";
import { type Api, statusOf } from "../../context/api.ts";
import { ownLogin } from "../../context/login.ts";

/** Which comment it is, and what it is about. */
export interface Mark {
  /** Comments of one key are one comment. */
  readonly key: string;
  /** The pull request's head that the comment is about. */
  readonly head: string;
  /** The run that wrote it; later runs have higher numbers. */
  readonly run: number;
}

/** A pull request to comment on. */
export interface CommentTarget extends Mark {
  /** The key of the same comment in an earlier version of this action. */
  readonly legacyKey: string;
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
  /** The pull request's head as it is now, if that is known. */
  readonly currentHead: string | undefined;
}

/** The outcome of a comment. */
export type CommentResult =
  | { readonly done: "created" | "updated"; readonly url: string; readonly id: number | undefined }
  | { readonly done: "none" }
  /** The comment of a newer run is kept. */
  | { readonly done: "outdated"; readonly url: string };

interface Comment {
  readonly id: number;
  readonly url: string;
  readonly author: string;
  readonly body: string;
  /** Without a version in the marks of earlier ones, whose keys left out some inputs. */
  readonly mark: Mark & { readonly version?: number };
}

const [MARK_START, MARK_END] = ["<!-- mesg-compile-action ", " -->"];
const MAX_MARK_LENGTH = 600;
const MAX_ROUNDS = 5;

/** How the keys of comments are made; earlier versions wrote none. */
const VERSION = 2;

/** Returns the line that a comment is found by. It is the last line, so a comment that was cut short does not have it. */
export function markLine({ key, head, run }: Mark): string {
  return `${MARK_START}${JSON.stringify({ key, head, run, version: VERSION })}${MARK_END}`;
}

/** The comment that a run created, as far as GitHub's answer tells. */
interface Created {
  readonly done: "created";
  readonly id: number | undefined;
  readonly url: string;
  readonly author: string | undefined;
}

/**
 * Ensures exactly one comment of this key on the pull request, with this text. When several runs do so at once, they end
 * up with one: the oldest stays, each removes the others. An older run never overwrites a newer one's text. A comment that
 * was created counts, whatever GitHub answers afterwards.
 *
 * @param body With its mark.
 * @param options.create Whether to write one when there is none.
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
    // Another run may have created one, too.
    return (await settle(api, target, body, created)) ?? created;
  } catch {
    return created;
  }
}

/**
 * Updates the oldest of our comments, and removes the others.
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
    // Two legs of a matrix may take over the same comment: the next round shows which of them has it.
    const [oldest, ...others] = own.length > 0 ? own : comments.slice(0, 1);
    if (oldest === undefined) return undefined;
    const newest = [oldest, ...others].find(({ mark }) => isNewer(mark, target));
    if (newest !== undefined) {
      // That run removes duplicates; ours is removed here unless it is the oldest.
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
      // It was deleted since: look again.
    }
  }
  return undefined;
}

/** Whether a comment was written by a newer run. */
function isNewer(mark: Mark, target: CommentTarget): boolean {
  if (mark.head === target.head) return mark.run > target.run;
  if (mark.head === target.currentHead) return true;
  return target.head !== target.currentHead && mark.run > target.run;
}

/**
 * Lists the comments of our keys that we wrote ourselves, oldest first: anybody can write a mark, nobody can be another
 * author.
 *
 * @param known Our login, where GitHub named it already.
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

/** GitHub may change line ends. */
function sameText(left: string, right: string): boolean {
  return left.replaceAll("\r\n", "\n").trimEnd() === right.trimEnd();
}

async function remove(api: Api, { owner, repo }: CommentTarget, id: number): Promise<void> {
  await api.rest.issues.deleteComment({ owner, repo, comment_id: id }).catch((error) => {
    if (statusOf(error) !== 404 && statusOf(error) !== 410) throw error;
  });
}
