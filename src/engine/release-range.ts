import type { Release } from "../definition/mod.ts";

/** Returns the range of releases for a message: `0.16`, or `0.18–0.20`. @param releases At least one, oldest first. */
export function releaseRange(releases: readonly Release[]): string {
  const [first, last] = [releases[0]!, releases.at(-1)!];
  return first === last ? first : `${first}–${last}`;
}
