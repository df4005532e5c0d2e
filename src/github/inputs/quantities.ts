import { MesgError } from "../../core/mod.ts";

const TIMES: Readonly<Record<string, number>> = { s: 1e3, m: 60e3, h: 3600e3 };
/** GitHub-hosted runners end a job after six hours. */
const MAX_MILLISECONDS = 6 * 3600e3;

/**
 * Parses a duration such as `90s`, `10m` or `2h` into milliseconds.
 *
 * @throws {MesgError} `usage` for anything else, or a duration outside 1 second to 6 hours.
 * @example
 * ```ts
 * parseDuration("10m"); // 600000
 * ```
 */
export function parseDuration(text: string): number {
  const match = /^(\d+(?:\.\d+)?)\s*([smh])$/.exec(text);
  const time = match === null ? 0 : Number(match[1]) * TIMES[match[2]!]!;
  if (time >= 1000 && time <= MAX_MILLISECONDS) return time;
  throw new MesgError(
    "usage",
    `expected a time such as 90s or 10m, up to 6h, found ${JSON.stringify(text.slice(0, 80))}`,
  );
}
