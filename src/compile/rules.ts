import {
  checkDefinition,
  isSince,
  MAX_DEPTH,
  type Parameter,
  type Release,
  type RuleId,
  type ServiceDefinition,
} from "../definition/mod.ts";
import { ENOUGH_PROBLEMS, MAX_DIAGNOSTICS, type Problem } from "../yaml/mod.ts";
import type { Built } from "./build.ts";
import type { StructuralProblem } from "./structure.ts";
import { adviseOn, atValues } from "./violations.ts";
import { findWarnings } from "./warnings.ts";

/**
 * Checks a file's definition against the rules of an Engine release, and reports violations at their locations in the
 * file. Consequences of a problem that was reported already are skipped.
 */
export function checkRules(
  { definition, origins }: Built,
  release: Release,
  structural: readonly StructuralProblem[],
  reading: readonly Problem[],
): Problem[] {
  // The value of a broken alias is unknown, so no part of it can be reported as missing.
  if (reading.some(({ rule }) => rule === "alias" || rule === "merge-key")) return [];
  const isIncomplete = reading.some(({ rule }) => rule === "yaml-syntax");
  if (structural.length >= MAX_DIAGNOSTICS) return [];
  // 0.9 and 0.10 apply these rules to files, not to definitions.
  const violations = checkDefinition(definition, isSince(release, "0.11") ? release : "0.11")
    .slice(0, ENOUGH_PROBLEMS)
    .filter(({ pointer, rule }) => pointer !== "/source" && !(isIncomplete && ABOUT_MISSING.has(rule)));
  const explained = new Set(structural.map(({ explains }) => explains.join("\0")));
  const problems = violations.flatMap(atValues).flatMap((violation): Problem[] => {
    const { path, offset } = origins.find(definition, violation.pointer);
    if (path.some((_, index) => explained.has(path.slice(0, index + 1).join("\0")))) return [];
    return [{ severity: "error", rule: violation.rule, path, offset, ...adviseOn(violation, definition) }];
  });
  problems.push(...tooDeep(definition, origins));
  const isWhole = reading.length === 0 && structural.length === 0 && problems.length === 0;
  const rejected = new Set(problems.flatMap(({ rule, offset }) => (rule === "printable-ascii" ? [offset] : [])));
  const warned = warnings(definition, origins, isWhole);
  return [...problems, ...warned.filter(({ rule, offset }) => rule !== "key-characters" || !rejected.has(offset))];
}

/** @param isWhole Whether the definition contains everything in the file. */
function warnings(definition: ServiceDefinition, origins: Built["origins"], isWhole: boolean): Problem[] {
  return findWarnings(definition).flatMap(({ pointer, ...warning }): Problem[] => {
    if (warning.rule === "no-interface" && !isWhole) return [];
    return [{ severity: "warning", ...origins.find(definition, pointer), ...warning }];
  });
}

/** Rules about missing parts: after a syntax error, a part may be unreadable rather than missing. */
const ABOUT_MISSING: ReadonlySet<RuleId> = new Set(["required", "image-required", "sid-required", "volumes-from"]);

/** Reports parameters that are nested more deeply than the codec of definitions can read. */
function tooDeep(definition: ServiceDefinition, origins: Built["origins"]): Problem[] {
  const problems: Problem[] = [];
  const walk = (parameters: readonly Parameter[], pointer: string, depth: number): void => {
    for (const [index, { object }] of parameters.entries()) {
      const here = `${pointer}/${index}`;
      if (depth <= MAX_DEPTH) {
        walk(object, `${here}/object`, depth + 1);
        continue;
      }
      const message = `parameters are nested more than ${MAX_DEPTH - 1} levels deep`;
      const hint = "use `type: Any` for the inner objects";
      problems.push({ severity: "error", rule: "limit", message, ...origins.find(definition, here), hint });
    }
  };
  definition.tasks.forEach(({ inputs, outputs }, index) => {
    walk(inputs, `/tasks/${index}/inputs`, 2);
    walk(outputs, `/tasks/${index}/outputs`, 2);
  });
  definition.events.forEach(({ data }, index) => {
    walk(data, `/events/${index}/data`, 2);
  });
  return problems;
}
