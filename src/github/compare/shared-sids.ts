import { listOf } from "../../core/mod.ts";
import type { Comparison } from "./comparison.ts";

/** Returns a sentence per sid that several services share: an Engine treats them as versions of one service. */
export function sharedSids(comparisons: readonly Comparison[]): string[] {
  const paths = new Map<string, string[]>();
  for (const { service, status } of comparisons) {
    const sid = (service.definition ?? service.described)?.sid ?? "";
    if (sid !== "" && status !== "removed") paths.set(sid, [...(paths.get(sid) ?? []), service.place.path]);
  }
  return [...paths]
    .filter(([, places]) => places.length > 1)
    .map(
      ([sid, places]) => `${listOf(places)} have the same sid ${sid}: an Engine treats them as versions of one service`,
    );
}
