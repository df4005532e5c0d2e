import type { RunContext } from "./context.ts";
import type { Inputs } from "./inputs.ts";
import type { ServicePlace } from "./service.ts";

/** The runner's interface, loaded when there is work. */
export type Core = typeof import("@actions/core");

/** Everything that a run with services goes by. */
export interface Run {
  readonly core: Core;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly inputs: Inputs;
  readonly context: RunContext;
  readonly places: readonly ServicePlace[];
  readonly signal: AbortSignal;
}
