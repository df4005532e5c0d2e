import { type Diagnostic, pageAddress, pointerOf } from "../core/mod.ts";
import { isRuleId, RULES, type RuleId } from "../diff/mod.ts";
import {
  composeYaml,
  describeNode,
  isNull,
  Lines,
  type MappingNode,
  type Problem,
  quote,
  type ScalarNode,
  toDiagnostics,
  type YamlNode,
} from "../yaml/mod.ts";
import { MAX_WAIVER_BYTES } from "./sides.ts";
import { placeOf, type Waiver } from "./waiver.ts";

const KEYS = ["rule", "path", "reason", "expires"] as const;

type Path = Problem["path"];

/** Reports a problem. */
type ReportProblem = (place: { path: Path; offset: number }, rule: string, message: string, hint?: string) => void;

/**
 * Reads the waivers of a `.mesg-compile.yml`:
 *
 * ```yaml
 * waivers:
 *   - rule: required-input-added
 *     path: task send › input cc
 *     reason: all callers are ours and change with it
 *     expires: 2026-12-31
 * ```
 *
 * @param file The file as the caller named it, for the diagnostics.
 * @returns The valid waivers, and a diagnostic for each problem.
 * @example
 * ```ts
 * readWaivers(await readFile(".mesg-compile.yml", "utf8"), ".mesg-compile.yml").waivers;
 * ```
 */
export function readWaivers(text: string, file: string): { waivers: Waiver[]; diagnostics: Diagnostic[] } {
  if (text === "") return { waivers: [], diagnostics: [] };
  const problems: Problem[] = [];
  const report: ReportProblem = ({ path, offset }, rule, message, hint) => {
    const severity = rule === "waiver-twice" ? "warning" : "error";
    problems.push({ severity, rule, message, path, offset, ...(hint === undefined ? {} : { hint }) });
  };
  const lines = new Lines(text);
  const waivers = new Map<string, Waiver>();
  for (const { node, path } of entriesOf(text, lines, report)) {
    const waiver = readWaiver(node, path, report);
    if (waiver === undefined) continue;
    const id = placeOf(waiver);
    const first = waivers.get(id);
    if (first === undefined) waivers.set(id, { ...waiver, file, pointer: pointerOf(path), ...lines.at(node.start) });
    else {
      const message = `duplicate waiver: line ${first.line} accepts the same change`;
      report({ path, offset: node.start }, "waiver-twice", message, "remove one of them");
    }
  }
  return { waivers: [...waivers.values()], diagnostics: toDiagnostics(problems, file, lines) };
}

interface Entry {
  readonly node: YamlNode;
  readonly path: Path;
}

/** Returns the entries of the list of waivers; none when the file as a whole is invalid. */
function entriesOf(text: string, lines: Lines, report: ReportProblem): readonly Entry[] {
  const start = { path: [], offset: 0 };
  const size = Buffer.byteLength(text);
  if (size > MAX_WAIVER_BYTES) {
    report(
      start,
      "waiver-file",
      `file of waivers too large: expected at most ${MAX_WAIVER_BYTES} bytes, found ${size}`,
    );
    return [];
  }
  const { root, problems } = composeYaml(text, lines, { plain: true });
  for (const { path, offset, message, hint } of problems) report({ path, offset }, "waiver-yaml", message, hint);
  if (root === undefined || problems.length > 0 || isNull(root)) return [];
  if (root.kind !== "mapping") {
    const message = `expected a mapping with the key "waivers", found ${describeNode(root)}`;
    report({ path: [], offset: root.start }, "waiver-file", message);
    return [];
  }
  checkKeys(root, [], ["waivers"], report);
  const list = root.pairs.get("waivers")?.value;
  if (list === undefined || isNull(list)) return [];
  const path = ["waivers"];
  if (list.kind === "sequence") return list.items.map((node, index) => ({ node, path: [...path, index] }));
  report({ path, offset: list.start }, "waiver-file", `expected a list of waivers, found ${describeNode(list)}`);
  return [];
}

function checkKeys(node: MappingNode, path: Path, known: readonly string[], report: ReportProblem): void {
  for (const [key, { keyStart }] of node.pairs) {
    if (known.includes(key)) continue;
    const wanted = known.map((name) => `"${name}"`).join(", ");
    report({ path: [...path, key], offset: keyStart }, "waiver-key", `unknown key ${quote(key)}: expected ${wanted}`);
  }
}

/** What to write for each key. */
const WRITE = {
  rule: "write the rule of the change, as the report shows it: rule: task-removed",
  path: "write the place of the change, as the report shows it: path: task send",
  reason: "write why callers are not affected",
  expires: "write the last day on which it applies: expires: 2026-12-31",
} as const;

function readWaiver(
  node: YamlNode,
  path: Path,
  report: ReportProblem,
): Pick<Waiver, "rule" | "path" | "reason" | "expires"> | undefined {
  if (node.kind !== "mapping") {
    const message = `expected a waiver with ${KEYS.join(", ")}, found ${describeNode(node)}`;
    report({ path, offset: node.start }, "waiver-entry", message);
    return undefined;
  }
  checkKeys(node, path, KEYS, report);
  const [rule, place, reason, expires] = KEYS.map((key) => {
    const pair = node.pairs.get(key);
    const value = pair?.value;
    if (value?.kind === "scalar" && !isNull(value) && value.text.trim() !== "") return value;
    if (pair === undefined) {
      report({ path, offset: node.start }, "waiver-entry", `missing key ${quote(key)} in a waiver`, WRITE[key]);
      return undefined;
    }
    const isScalar = pair.value.kind === "scalar";
    const message = `expected a text for ${quote(key)}, found ${isScalar ? "nothing" : describeNode(pair.value)}`;
    report(
      { path: [...path, key], offset: isScalar ? pair.keyStart : pair.value.start },
      "waiver-entry",
      message,
      WRITE[key],
    );
    return undefined;
  });
  const known = rule && breakingRule(rule, [...path, "rule"], report);
  const date = expires && checkDate(expires, [...path, "expires"], report);
  if (!known || !place || !reason || !date) return undefined;
  return { rule: known, path: place.text, reason: reason.text, expires: date };
}

function breakingRule({ text, start }: ScalarNode, path: Path, report: ReportProblem): RuleId | undefined {
  const place = { path, offset: start };
  if (!isRuleId(text)) {
    const hint = `use the rule in the report of the change; ${pageAddress("docs/rules.md")} lists all rules`;
    report(place, "waiver-rule", `unknown rule ${quote(text)}`, hint);
    return undefined;
  }
  const { severity } = RULES[text];
  if (severity === "breaking") return text;
  const message = `expected a breaking rule, found ${quote(text)}, which is ${severity}`;
  report(place, "waiver-rule", message, "remove it: only breaking changes need a waiver");
  return undefined;
}

function checkDate({ text, start }: ScalarNode, path: Path, report: ReportProblem): string | undefined {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  // Some JavaScript engines read 2026-02-30 as March 2.
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(text)) return text;
  report(
    { path, offset: start },
    "waiver-date",
    `invalid date: expected a day such as 2026-12-31, found ${quote(text)}`,
  );
  return undefined;
}
