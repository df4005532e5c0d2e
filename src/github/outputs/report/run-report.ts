import type { ChangeLocation } from "../../../diff/mod.ts";
import type { Comparison } from "../../compare/comparison.ts";
import type { PullRequest } from "../../context/context.ts";
import type { EngineSession } from "../../context/engine-session.ts";
import type { Run } from "../../context/run-parts.ts";
import type { DeployResult } from "../../deploy/deployment.ts";
import type { ProcessDeployResult } from "../../deploy/processes/process-deployment.ts";
import type { MarketplaceResult } from "../../marketplace/publication.ts";
import type { CheckedProcess } from "../../processes/checked-process.ts";
import type { Revisions } from "../../revisions/revisions.ts";

/** The content of the report of a run. */
export interface RunReport {
  readonly comparisons: readonly Comparison[];
  readonly processes: readonly CheckedProcess[];
  readonly release: string;
  /** Where the release comes from; undefined when the input names it. */
  readonly releaseWords: string | undefined;
  readonly deployment: DeployResult;
  readonly processDeployment: ProcessDeployResult;
  readonly marketplace: MarketplaceResult;
  /** The commit that was compiled; undefined when it is unknown. */
  readonly commit: string | undefined;
  /** A description of that commit: `the head of this pull request`. */
  readonly commitWords: string;
  readonly base: { readonly commit: string | undefined; readonly words: string } | undefined;
  /** Why the base as a whole is unavailable. */
  readonly baseProblem: string | undefined;
  /** One sentence each. */
  readonly notices: readonly string[];
  /** Whether the run is for a pull request. */
  readonly isPullRequest: boolean;
  /** Whether a label of the pull request accepts the breaking changes. */
  readonly acceptedByLabel: boolean;
  /** The date in UTC: `2026-11-20`. */
  readonly today: string;
  /** Returns the URL of a line of a file, in the compiled commit or in the base. */
  linkOf(place: ChangeLocation, isBefore: boolean): string | undefined;
  /** The URL of the run. */
  readonly runUrl: string;
  /** The URL of the artifact; empty before it is uploaded, or without one. */
  readonly artifact: string;
}

/** The parts of a report besides the comparisons. */
export interface ReportInput {
  readonly pull: PullRequest | undefined;
  readonly session: EngineSession;
  readonly deployment: DeployResult;
  readonly processDeployment: ProcessDeployResult;
  readonly marketplace: RunReport["marketplace"];
  readonly processes: RunReport["processes"];
  readonly notices: readonly string[];
  readonly acceptedByLabel: boolean;
  readonly today: string;
}

/** Collects the content of the report of a run. */
export function reportOf(
  { context }: Pick<Run, "context">,
  { head, base, baseProblem, notices }: Revisions,
  comparisons: readonly Comparison[],
  parts: ReportInput,
): RunReport {
  const { pull, session, deployment, processDeployment, marketplace, processes, acceptedByLabel, today } = parts;
  const { serverUrl, repository, runUrl } = context;
  const ofServices = comparisons.flatMap(({ service, status }) =>
    status === "removed" ? [] : service.notices.map((notice) => `${service.place.path}: ${notice}`),
  );
  return {
    comparisons,
    processes,
    release: session.engine?.releaseName ?? session.release,
    releaseWords: session.releaseWords,
    deployment,
    processDeployment,
    marketplace,
    commit: head.id === "" ? undefined : head.id,
    commitWords: wordsOf(head, pull),
    base,
    baseProblem,
    notices: [...session.notices, ...notices, ...parts.notices, ...ofServices],
    isPullRequest: pull !== undefined,
    acceptedByLabel,
    today,
    linkOf: ({ file, line }, isBefore) => {
      const id = isBefore ? base?.commit : head.id;
      if (!id) return undefined;
      const path = file.split("/").map(encodeURIComponent).join("/");
      return `${serverUrl}/${repository}/blob/${id}/${path}${line === undefined ? "" : `#L${line}`}`;
    },
    runUrl,
    artifact: "",
  };
}

/** Describes the compiled commit: the checkout may be at another commit than the head of the pull request. */
function wordsOf(head: Revisions["head"], pull: PullRequest | undefined): string {
  if (pull === undefined) return "the checkout";
  if (head.id === pull.head) return "the head of this pull request";
  return head.parents[1] === pull.head ? "this pull request merged into its base" : "the checkout";
}
