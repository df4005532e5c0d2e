import { MesgError } from "../../core/mod.ts";
import { DEFAULT_RELEASE, type Release } from "../../definition/mod.ts";
import type { ReachedEngine } from "../../engine/mod.ts";
import type { Run } from "./run-parts.ts";

/** The Engine of a run, as far as the run has one. */
export interface EngineSession {
  /** The release whose rules and hash apply. */
  readonly release: Release;
  /** Why this release, for brackets; undefined where the input names it. */
  readonly releaseWords: string | undefined;
  /** Undefined where the run uses none. */
  readonly engine: ReachedEngine | undefined;
  /** Why the Engine that is named cannot be asked. */
  readonly problem: string | undefined;
  /** Why the run fails without the Engine, once it reported what it compiled; undefined where it can do without. */
  readonly failure: string | undefined;
  /** One sentence each. */
  readonly notices: readonly string[];
  close(): void;
}

/**
 * Finds the Engine release of a run, and connects to the Engine where the run needs it: to deploy, to compare, or to ask its
 * release. Without an answer the run continues as far as it can, with a notice: a pull request from a fork has no secrets,
 * and an Engine that is down does not change what a commit compiles to.
 *
 * @throws {MesgError} `usage` for wrong inputs.
 */
export async function openEngine({ inputs, context, signal, redact }: Run): Promise<EngineSession> {
  const { release: asked, against, deploy } = inputs;
  const isAuto = asked === "auto";
  const release = isAuto ? DEFAULT_RELEASE : asked;
  const nothing = { releaseWords: undefined, engine: undefined, problem: undefined, failure: undefined };
  const alone = { ...nothing, release, notices: [], close() {} };
  const isNeeded = isAuto || against === "engine" || deploy.decision?.deploys === true;
  if (!isNeeded && !deploy.onMerge?.deploys) return alone;
  const without = (why: string) => ({
    ...alone,
    ...(isAuto ? { releaseWords: "no Engine answered" } : {}),
    notices: isAuto ? [`no Engine answered, so the hashes are for ${release}: ${why}`] : [],
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
    const words = isAuto ? "as the Engine says" : undefined;
    const useless = access.credentials !== undefined && !asksForAccount(engine.release);
    const notices = [
      ...(engine.notice === undefined ? [] : [engine.notice.replaceAll("--engine-version", "engine-version")]),
      ...(useless ? [`Engine ${engine.release} asks for no account: engine-username is not sent`] : []),
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
    // Hints name options of the command line, which the inputs share.
    const hint = error.hint === undefined ? "" : ` (${error.hint.replaceAll("--engine-", "engine-")})`;
    const problem = redact(error.message + hint);
    return { ...without(problem), problem, failure: isAuto && !context.isPullRequest ? problem : undefined };
  }
}
