import type { Comparison } from "../compare/comparison.ts";
import type { Api } from "../context/api.ts";
import type { EngineSession } from "../context/engine-session.ts";

/** The input of the deploy of a run. */
export interface DeployServicesInput {
  readonly comparisons: readonly Comparison[];
  readonly session: EngineSession;
  /** The commit that was compiled. */
  readonly commit: string;
  /** Why the run has already failed: then nothing is deployed. */
  readonly failure: string | undefined;
  /** Why a run after the merge would fail, as far as that is known before the merge. */
  readonly mergeFailure: string | undefined;
  api(): Promise<Api>;
}
