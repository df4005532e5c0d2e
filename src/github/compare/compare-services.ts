import type { BaseServices } from "../revisions/base-services.ts";
import type { BuiltService } from "../revisions/build-service.ts";
import type { Comparison } from "./comparison.ts";

/**
 * Compares the services of a checkout with the base, as the command `diff` does. The diff is loaded only when there is
 * something to compare.
 *
 * @param base Undefined when the run has nothing to compare with.
 * @param today The date in UTC, for waivers: `2026-11-20`.
 */
export async function compareServices(
  after: readonly BuiltService[],
  base: BaseServices | undefined,
  today: string,
): Promise<Comparison[]> {
  const removed = base?.removed ?? [];
  if (after.length === 0 && removed.length === 0) return [];
  const { compareService, removedService } = await import("./compare-service.ts");
  return [...after.map((service) => compareService(service, base, today)), ...removed.map(removedService)];
}
