import { expect, test } from "vitest";
import { EMPTY_DEFINITION } from "../../../src/definition/mod.ts";
import type { Comparison, Status } from "../../../src/github/compare/comparison.ts";
import { sharedSids } from "../../../src/github/compare/shared-sids.ts";

const of = (path: string, sid: string, status: Status = "same") =>
  ({ status, service: { place: { path }, definition: { ...EMPTY_DEFINITION, sid } } }) as Comparison;

test("names services that share exactly the same sid", () => {
  const comparisons = [
    of("a", "mail"),
    of("b", "mail"),
    of("c", "Mail"),
    of("d", ""),
    of("e", ""),
    of("f", "chat"),
    of("g", "chat", "removed"),
    // The same letter, composed and decomposed.
    of("h", "caf\u00e9"),
    of("i", "cafe\u0301"),
  ];
  expect(sharedSids(comparisons)).toEqual([
    "a and b have the same sid mail: an Engine treats them as versions of one service",
  ]);
});
