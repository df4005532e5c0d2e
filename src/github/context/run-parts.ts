import type { Inputs } from "../inputs/inputs.ts";
import type { Redact } from "../inputs/redact.ts";
import type { Env } from "../inputs/text.ts";
import type { RunContext } from "./context.ts";

/** The runner's interface, loaded when there is work. */
export type Core = typeof import("@actions/core");

/** What every step of a run with services needs. */
export interface Run {
  readonly core: Core;
  readonly env: Env;
  readonly inputs: Inputs;
  readonly context: RunContext;
  readonly signal: AbortSignal;
  /** Takes the secrets of the inputs out of a text that comes from elsewhere. */
  readonly redact: Redact;
}
