import type { Comparison } from "../compare/comparison.ts";
import type { Api } from "../context/api.ts";
import type { EngineSession } from "../context/engine-session.ts";

/** What the deploy of a run depends on. */
export interface DeployServicesInput {
  readonly comparisons: readonly Comparison[];
  readonly session: EngineSession;
  /** The commit that was compiled. */
  readonly commit: string;
  /** Why the run fails; nothing is deployed then. */
  readonly failure: string | undefined;
  /** Why a run for the merged pull request would fail, as far as that is known before the merge. */
  readonly mergeFailure: string | undefined;
  api(): Promise<Api>;
}
