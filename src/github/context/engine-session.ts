import { MesgError } from "../../core/mod.ts";
import { DEFAULT_RELEASE, type Release } from "../../definition/mod.ts";
import type { ReachedEngine } from "../../engine/mod.ts";
import { withInputNames } from "../inputs/input-names.ts";
import { failureWords } from "./failure-words.ts";
import type { Run } from "./run-parts.ts";

/** The Engine that a run uses, if any. */
export interface EngineSession {
  /** The release whose rules and hash apply. */
  readonly release: Release;
  /** Where the release comes from, shown in parentheses; undefined when the input names it. */
  readonly releaseWords: string | undefined;
  /** Undefined when the run uses none. */
  readonly engine: ReachedEngine | undefined;
  /** Why the Engine is unavailable. */
  readonly problem: string | undefined;
  /**
   * Why the run must fail, after its report, because the Engine is unavailable; undefined if it can continue without
   * one.
   */
  readonly failure: string | undefined;
  /** One sentence each. */
  readonly notices: readonly string[];
  close(): void;
}

/**
 * Determines the Engine release of a run, and connects to the Engine if the run needs it: to deploy, to compare, or to
 * detect its release. When the Engine is unavailable the run continues as far as it can, with a notice: a pull request
 * from a fork has no secrets, and the compiled result does not depend on the Engine.
 *
 * @throws {MesgError} `usage` for wrong inputs.
 */
export async function openEngine(run: Run): Promise<EngineSession> {
  const { inputs, context, signal } = run;
  const { release: requested, against, deploy } = inputs;
  const isAuto = requested === "auto";
  const release = isAuto ? DEFAULT_RELEASE : requested;
  const nothing = { releaseWords: undefined, engine: undefined, problem: undefined, failure: undefined };
  const alone = { ...nothing, release, notices: [], close() {} };
  const isNeeded = isAuto || against === "engine" || deploy.decision?.deploys === true;
  if (!isNeeded && !deploy.onMerge?.deploys) return alone;
  const without = (why: string) => ({
    ...alone,
    ...(isAuto ? { releaseWords: "the Engine is unavailable" } : {}),
    notices: isAuto ? [`the Engine is unavailable, so the hashes are for ${release}: ${why}`] : [],
  });
  if ("missing" in deploy.engine) {
    const { missing } = deploy.engine;
    const fallback = `compared with the base instead of an Engine: ${missing}`;
    const session = without(missing);
    return against === "engine" ? { ...session, notices: [...session.notices, fallback] } : session;
  }
  const { asksForAccount, CALL_TIMEOUT, connectEngine } = await import("../../engine/mod.ts");
  const { endpoint, access, chain } = deploy.engine;
  try {
    const options = { timeout: CALL_TIMEOUT, signal, ...access, chain };
    const engine = await connectEngine(endpoint, isAuto ? options : { ...options, release });
    const words = isAuto ? "reported by the Engine" : undefined;
    const useless = access.credentials !== undefined && !asksForAccount(engine.release);
    const notices = [
      ...(engine.notice === undefined ? [] : [withInputNames(engine.notice)]),
      ...(useless ? [`Engine ${engine.release} has no accounts: engine-username is ignored`] : []),
    ];
    return {
      release: engine.release,
      releaseWords: words,
      engine,
      problem: undefined,
      failure: undefined,
      notices,
      close: () => engine.close(),
    };
  } catch (error) {
    const goesOn = error instanceof MesgError && (error.kind !== "usage" || !isNeeded);
    if (!goesOn || signal.aborted) throw error;
    const problem = failureWords(error, run);
    return { ...without(problem), problem, failure: isAuto && !context.isPullRequest ? problem : undefined };
  }
}
