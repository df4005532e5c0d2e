import type { Comparison } from "../compare/comparison.ts";
import type { PullRequest } from "../context/context.ts";
import type { EngineSession } from "../context/engine-session.ts";
import type { Run } from "../context/run-parts.ts";
import type { DeployResult } from "../deploy/deployment.ts";
import type { Revisions } from "../revisions/revisions.ts";
import type { RunReport } from "./report.ts";

/** Puts together what the report of a run tells. */
export function reportOf(
  { inputs, context }: Pick<Run, "inputs" | "context">,
  { head, base, notices }: Revisions,
  comparisons: readonly Comparison[],
  parts: { pull: PullRequest | undefined; session: EngineSession; deployment: DeployResult },
): RunReport {
  const { pull, session, deployment } = parts;
  const { serverUrl, repository, runUrl } = context;
  const said = comparisons.flatMap(({ service, status }) =>
    status === "removed" ? [] : service.notices.map((notice) => `${service.place.path}: ${notice}`),
  );
  return {
    comparisons,
    release: session.engine?.releaseName ?? session.release,
    releaseWords: session.releaseWords,
    deployment,
    commit: head.commit === "" ? undefined : head.commit,
    commitWords: wordsOf(head, pull),
    base,
    notices: [...session.notices, ...notices, ...said],
    linkOf: ({ file, line }) => {
      const path = file.split("/").map(encodeURIComponent).join("/");
      return `${serverUrl}/${repository}/blob/${head.commit}/${path}#L${line}`;
    },
    elsewhere: `[The run](${runUrl}) has the whole report in its summary${inputs.artifact === "" ? "" : ", and every definition in its artifact"}.`,
  };
}

/** What is compiled is what is checked out, which need not be the head of the pull request. */
function wordsOf(head: Revisions["head"], pull: PullRequest | undefined): string {
  if (pull === undefined) return "what is checked out";
  if (head.commit === pull.head) return "the head of this pull request";
  return head.parents[1] === pull.head ? "this pull request merged into its base" : "what is checked out";
}
