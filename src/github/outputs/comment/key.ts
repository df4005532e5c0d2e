import { createHash } from "node:crypto";
import type { Run } from "../../context/run-parts.ts";
import { INPUTS, type InputName, type InputRow } from "../../inputs/interface.ts";
import { inputText } from "../../inputs/text.ts";

/** Inputs that the key of earlier versions covered. While the others have their defaults, the key stays the same. */
const FIRST: ReadonlySet<InputName> = new Set(["path", "definition", "service-file", "engine-version", "against"]);
/** Inputs that may change from run to run, or that do not affect the report. */
const PASSING: ReadonlySet<InputName> = new Set([
  ...(["comment", "comment-key", "suggestions", "retention-days", "dry-run", "timeout", "cache"] as const),
  ...(["expected-hash", "environment-url", "engine-ca", "engine-cert"] as const),
  // The path of this URL may contain a key.
  "marketplace-rpc",
]);

/** The keys of a run's comment. */
export interface CommentKeys {
  readonly key: string;
  /** The key of the same run in earlier versions. */
  readonly legacyKey: string;
}

/** Returns a short key from the parts that distinguish comments. */
function shortKey(parts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);
}

/**
 * Returns the keys of a run's comment: from the input `comment-key`, or else from its workflow, job and inputs, so that
 * each job of a matrix has its own comment.
 */
export function commentKeys({ env, inputs, context }: Pick<Run, "env" | "inputs" | "context">): CommentKeys {
  if (inputs.commentKey !== "") {
    const key = shortKey([inputs.commentKey]);
    return { key, legacyKey: key };
  }
  const { paths, definitions, serviceFile, release, against } = inputs;
  const first = [context.workflow, context.job, ...paths, "", ...definitions, serviceFile, release, against];
  const others = (Object.entries(INPUTS) as [InputName, InputRow][]).flatMap(([name, row]) => {
    // A digest of a secret would let a reader of the comment guess passwords offline.
    if (row.secret || FIRST.has(name) || PASSING.has(name)) return [];
    const text = steady(inputText(env, name), env);
    return text.toLowerCase() === row.default.toLowerCase() ? [] : [`${name}=${text}`];
  });
  return { key: shortKey([...first, ...others]), legacyKey: shortKey(first) };
}

/** Returns a value without logins and without parts that differ in each run. */
function steady(text: string, env: Run["env"]): string {
  const passing = [env.GITHUB_RUN_ID, env.GITHUB_SHA, env.GITHUB_SHA?.slice(0, 7)].filter((part) => part);
  const plain = text.replaceAll(/\/\/[^\s/]*@/g, "//");
  return passing.reduce((rest: string, part) => rest.replaceAll(part!, ""), plain);
}
