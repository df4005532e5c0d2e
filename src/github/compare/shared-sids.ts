import type { Comparison } from "./comparison.ts";

/** Says which services share a sid: an Engine takes them for versions of one service. One sentence each. */
export function sharedSids(comparisons: readonly Comparison[]): string[] {
  const paths = new Map<string, string[]>();
  for (const { service, status } of comparisons) {
    const sid = (service.definition ?? service.described)?.sid ?? "";
    if (sid !== "" && status !== "removed") paths.set(sid, [...(paths.get(sid) ?? []), service.place.path]);
  }
  return [...paths]
    .filter(([, places]) => places.length > 1)
    .map(
      ([sid, places]) =>
        `${places.join(", ")} have the same sid ${sid}: an Engine takes them for versions of one service`,
    );
}
