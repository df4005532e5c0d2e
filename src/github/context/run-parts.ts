import type { Inputs } from "../inputs/inputs.ts";
import type { Redact } from "../inputs/secret-inputs.ts";
import type { Env } from "../inputs/text.ts";
import type { RunContext } from "./context.ts";

/** The runner's toolkit, loaded on demand. */
export type Core = typeof import("@actions/core");

/** What every step of a run receives. */
export interface Run {
  readonly core: Core;
  readonly env: Env;
  readonly inputs: Inputs;
  readonly context: RunContext;
  readonly signal: AbortSignal;
  /** Removes the secrets of the inputs from a text. */
  readonly redact: Redact;
}
