import { type Api, statusOf } from "../../context/api.ts";

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
  | { readonly done: "created" | "updated"; readonly url: string; readonly id: number }
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
const LONGEST_MARK = 600;
const MOST_ROUNDS = 5;

/** How the keys of comments are made; earlier versions wrote none. */
const VERSION = 2;

/** Returns the line that a comment is found by. It comes last, so that a text that was cut short has none. */
export function markLine({ key, head, run }: Mark): string {
  return `${MARK_START}${JSON.stringify({ key, head, run, version: VERSION })}${MARK_END}`;
}

/**
 * Ensures exactly one comment of this key on the pull request, with this text. When several runs do so at once, they end
 * up with one: the oldest stays, each removes the others. An older run never overwrites a newer one's text.
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
  let written: { readonly id: number; readonly url: string; readonly done: "created" | "updated" } | undefined;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const comments = await ownComments(api, target);
    const own = comments.filter(({ mark }) => mark.key === target.key);
    // Two legs of a matrix may take over the same comment: the next round shows which of them has it.
    const [oldest, ...others] = own.length > 0 ? own : comments.slice(0, 1);
    if (oldest === undefined) {
      if (!options.create && written === undefined) return { done: "none" };
      const { data } = await api.rest.issues.createComment({ owner, repo, issue_number: number, body });
      written = { id: data.id, url: data.html_url, done: "created" };
      continue; // another run may have created one, too
    }
    const newest = [oldest, ...others].find(({ mark }) => isNewer(mark, target));
    if (newest !== undefined) {
      // That run removes duplicates; ours is removed here unless it is the oldest.
      if (written !== undefined && written.id !== oldest.id) await remove(api, target, written.id);
      return { done: "outdated", url: newest.url };
    }
    for (const { id } of others) await remove(api, target, id);
    const done = written?.id === oldest.id ? written.done : "updated";
    if (sameText(oldest.body, body)) return { done, url: oldest.url, id: oldest.id };
    try {
      const { data } = await api.rest.issues.updateComment({ owner, repo, comment_id: oldest.id, body });
      if (own.length > 0) return { done, url: data.html_url, id: data.id };
    } catch (error) {
      if (statusOf(error) !== 404 && statusOf(error) !== 410) throw error;
      // It was deleted since: look again.
    }
  }
  return written ?? { done: "none" };
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
 */
async function ownComments(api: Api, { owner, repo, number, key, legacyKey }: CommentTarget): Promise<Comment[]> {
  const all = await api.paginate(api.rest.issues.listComments, { owner, repo, issue_number: number, per_page: 100 });
  const marked = all.flatMap(({ id, html_url, user, body = "" }): Comment[] => {
    const mark = parseMark(body);
    const isOurs = mark?.key === key || (mark?.key === legacyKey && mark.version === undefined);
    return mark !== undefined && isOurs ? [{ id, url: html_url, author: user?.login ?? "", body, mark }] : [];
  });
  if (marked.length === 0) return [];
  const login = await ownLogin(api);
  return marked.filter(({ author }) => author === login).sort((left, right) => left.id - right.id);
}

const logins = new WeakMap<object, Promise<string>>();

/** Returns the login that the token belongs to. For a job's token only GraphQL knows it. */
function ownLogin(api: Api): Promise<string> {
  const login =
    logins.get(api) ??
    api.graphql<{ viewer: { login: string } }>("query { viewer { login } }").then(({ viewer }) => viewer.login);
  logins.set(api, login);
  return login;
}

function parseMark(body: string): Comment["mark"] | undefined {
  try {
    const end = body.trimEnd().slice(-LONGEST_MARK);
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
