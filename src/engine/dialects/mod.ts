import { MesgError } from "../../core/mod.ts";
import { isSince, type Release } from "../../definition/mod.ts";
import type { Dialect } from "./dialect.ts";
import { v0_9 } from "./releases/v0.9.ts";
import { v0_10 } from "./releases/v0.10.ts";
import { v0_11 } from "./releases/v0.11.ts";
import { v0_12 } from "./releases/v0.12.ts";
import { v0_13 } from "./releases/v0.13.ts";
import { v0_14 } from "./releases/v0.14.ts";
import { v0_15 } from "./releases/v0.15.ts";
import { v0_16 } from "./releases/v0.16.ts";
import { v0_17 } from "./releases/v0.17.ts";
import { v0_18 } from "./releases/v0.18.ts";
import { v0_19 } from "./releases/v0.19.ts";
import { v0_20 } from "./releases/v0.20.ts";

export {
  type ApplicationAnswers,
  type Applications,
  applicationServices,
  badLength,
  crashed,
  fieldRefusal,
  type ResourceMethods,
} from "./applications.ts";
export type { Answers, Dialect, Methods, Omitted } from "./dialect.ts";
export { EngineRefusal, INTERNAL, NOT_FOUND, UNAUTHENTICATED, UNAVAILABLE, UNIMPLEMENTED, UNKNOWN } from "./refusal.ts";

/** Every release with a Service API over gRPC, oldest first. A row contains what a release changed. */
export const DIALECTS: readonly Dialect[] = [
  ...[v0_9, v0_10, v0_11, v0_12, v0_13, v0_14],
  ...[v0_15, v0_16, v0_17, v0_18, v0_19, v0_20],
];

/**
 * Returns the dialect of a release.
 *
 * @throws {MesgError} `usage` for a release without a Service API over gRPC.
 */
export function dialectOf(release: Release): Dialect {
  const dialect = DIALECTS.find((row) => row.release === release);
  if (dialect !== undefined) return dialect;
  throw new MesgError(
    "usage",
    `Engine ${release} has no Service API over gRPC: 0.20 is the last release that has one`,
    {
      hint: isSince(release, "0.21") ? LCD_HINT : `name a release from 0.9 to 0.20`,
    },
  );
}

/** Whether a release receives the source itself rather than a definition: 0.9. */
export function takesSource(release: Release): boolean {
  return !isSince(release, "0.21") && dialectOf(release).methods.create === undefined;
}

/** The hint for an Engine from 0.21 on. */
export const LCD_HINT = "call its LCD endpoint: --endpoint http://HOST:1317";

/** Whether a release requires an account's name and password in the metadata of Create. */
export function asksForAccount(release: Release): boolean {
  return DIALECTS.some((dialect) => dialect.release === release && dialect.account === "required");
}
