import { isSince, type ProcessDefinition, type Release } from "../../../definition/mod.ts";
import type { Show } from "./advice.ts";
import type { RunTimeFinding } from "./run-time.ts";

/**
 * Finds what an Engine accepts in a process, but not in the request that creates it: Engines 0.18 to 0.20 validate the
 * name there.
 */
export function checkCreateRequest({ name }: ProcessDefinition, release: Release, show: Show): RunTimeFinding[] {
  if (!isSince(release, "0.18") || isSince(release, "0.21") || !/[^\x20-\x7e]/.test(name)) return [];
  const message = `expected printable ASCII in "name", found ${show(name)}: Engines 0.18 to 0.20 refuse to create it`;
  const hint = "Engines accept only characters from space to ~";
  return [{ severity: "warning", rule: "process-printable-ascii", message, hint, pointer: "/name" }];
}
