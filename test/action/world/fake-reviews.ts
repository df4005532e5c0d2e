import { answerOf, type Route } from "./description.ts";
import type { FakePull } from "./fake-github.ts";

/** A review comment on lines of a file. */
export interface FakeReviewComment {
  readonly path: string;
  readonly body: string;
  readonly line: number;
  readonly start_line?: number;
}

/** A review in the fake. */
export interface FakeReview {
  readonly id: number;
  readonly login: string;
  readonly body: string;
  readonly commit: string;
  readonly comments: readonly FakeReviewComment[];
}

/** The data for responses about the files and reviews of a pull request. */
interface ReviewWorld {
  readonly pull: FakePull;
  readonly reviews: FakeReview[];
  readonly login: string;
  git(args: readonly string[]): string;
  id(): number;
}

/** Responds to requests for the files and reviews of a pull request. Rejects a comment outside the diff, as GitHub does. */
export function answerReviews(
  route: Route,
  body: Readonly<Record<string, unknown>> | undefined,
  { pull, reviews, login, git, id }: ReviewWorld,
): [status: number, answer: unknown] {
  const files = filesOf(pull, git);
  if (route.path.endsWith("/files")) return [200, answerOf(route, 200, files)];
  const json = (review: FakeReview) => ({
    id: review.id,
    body: review.body,
    state: "COMMENTED",
    commit_id: review.commit,
    user: { login: review.login },
  });
  if (route.method === "get") return [200, answerOf(route, 200, reviews.map(json))];
  const comments = (body?.comments ?? []) as FakeReviewComment[];
  const isInDiff = ({ path, line, start_line: start = line }: FakeReviewComment) => {
    const patch = files.find(({ filename }) => filename === path)?.patch ?? "";
    const shown = [...patch.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)];
    return shown.some(([, from, count = 1]) => start >= Number(from) && line < Number(from) + Number(count));
  };
  if (body?.event === "COMMENT" && !body.body) return [422, { message: "Unprocessable Entity: body is missing" }];
  if (!comments.every(isInDiff)) {
    return [422, { message: "Unprocessable Entity", errors: ["Line must be part of the diff"] }];
  }
  const review = { id: id(), login, body: String(body?.body), commit: String(body?.commit_id), comments };
  reviews.push(review);
  return [200, answerOf(route, 200, json(review))];
}

function filesOf({ base, head }: FakePull, git: ReviewWorld["git"]) {
  const diff = git(["diff", "--full-index", "--no-renames", `${base}...${head}`]);
  const parts = diff.split(/^(?=diff --git )/m).filter((part) => part !== "");
  return parts.map((part) => {
    const [, sha] = /^index \w+\.\.(\w+)/m.exec(part)!;
    const [, filename] = /^diff --git a\/(.+) b\/\1$/m.exec(part)!;
    return { filename: filename!, sha: sha!, status: "modified", patch: part.slice(part.indexOf("\n@@") + 1) };
  });
}
