import { MesgError } from "../../core/mod.ts";
import { DEFAULT_RELEASE, type Release } from "../../definition/mod.ts";
import type { ConnectedEngine } from "../../engine/mod.ts";
import type { Run } from "./run-parts.ts";

/** What a run knows of the Engine that its inputs name. */
export interface EngineSession {
  /** Whose rules hold and whose hash is computed. */
  readonly release: Release;
  /** Why this release, where that is not plain; words to stand in brackets. */
  readonly releaseWords: string | undefined;
  /** Undefined where the run does without one. */
  readonly engine: ConnectedEngine | undefined;
  /** Why the Engine that is named cannot be asked. */
  readonly problem: string | undefined;
  /** One sentence each. */
  readonly notices: readonly string[];
  close(): void;
}

/**
 * Finds the Engine release of a run, and connects to the Engine where the run needs it: to deploy, to compare with what it
 * has, or to ask its release. Without an answer the run goes on as far as it can, and says so: a pull request from a fork
 * is given no secrets, and an Engine that is down does not change what a commit compiles to.
 *
 * @throws {MesgError} `usage` for wrong inputs; any when the release is to be asked and this is no pull request.
 */
export async function openEngine({ inputs, context, signal, redact }: Run): Promise<EngineSession> {
  const { release: asked, against, deploy } = inputs;
  const isAuto = asked === "auto";
  const release = isAuto ? DEFAULT_RELEASE : asked;
  const alone = { release, releaseWords: undefined, engine: undefined, problem: undefined, notices: [], close() {} };
  if (!isAuto && against !== "engine" && !deploy.decision?.deploys) return alone;
  const without = (why: string) => ({
    ...alone,
    ...(isAuto ? { releaseWords: "no Engine could be asked" } : {}),
    notices: isAuto ? [`no Engine could be asked for its release, so the hashes are for ${release}: ${why}`] : [],
  });
  if ("missing" in deploy.engine) {
    const { missing } = deploy.engine;
    const fallback = `compared with the base, since no Engine can be asked: ${missing}`;
    const session = without(missing);
    return against === "engine" ? { ...session, notices: [...session.notices, fallback] } : session;
  }
  const { asksForAccount, CALL_TIMEOUT, connectEngine } = await import("../../engine/mod.ts");
  const { endpoint, access } = deploy.engine;
  try {
    const options = { timeout: CALL_TIMEOUT, signal, ...access };
    const engine = await connectEngine(endpoint, isAuto ? options : { ...options, release });
    const words = isAuto ? "what the Engine says that it is" : undefined;
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
      notices,
      close: () => engine.close(),
    };
  } catch (error) {
    const goesOn = error instanceof MesgError && error.kind !== "usage" && (context.isPullRequest || !isAuto);
    if (!goesOn || signal.aborted) throw error;
    // Hints name the options of the command line; the inputs are called the same.
    const hint = error.hint === undefined ? "" : ` (${error.hint.replaceAll("--engine-", "engine-")})`;
    const problem = redact(error.message + hint);
    return { ...without(problem), problem };
  }
}
