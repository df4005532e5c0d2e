import type { Diagnostic } from "../definition/mod.ts";
import { isRuleId, RULES, type RuleId } from "./rules.ts";
import type { Waiver } from "./waiver.ts";
import { MAX_WAIVER_BYTES, type Node, readTree, type Trouble } from "./waiver-tree.ts";

/** The file beside mesg.yml that holds the waivers. It is no part of the archive. */
export const WAIVER_FILE = ".mesg-compile.yml";

const KEYS = ["rule", "path", "reason", "expires"] as const;

/**
 * Reads the waivers of a `.mesg-compile.yml`:
 *
 * ```yaml
 * waivers:
 *   - rule: required-input-added
 *     path: task send › input cc
 *     reason: all callers are ours, and are changed with it
 *     expires: 2026-12-31
 * ```
 *
 * @param file The file as the caller named it, for the diagnostics.
 * @returns The waivers that are whole; one with a mistake is left out, and each mistake is a diagnostic.
 */
export async function readWaivers(
  text: string,
  file: string,
): Promise<{ waivers: Waiver[]; diagnostics: Diagnostic[] }> {
  const diagnostics: Diagnostic[] = [];
  const report: Trouble = (place, rule, message, hint) => {
    const { pointer, line, column } = place;
    const severity = rule === "waiver-twice" ? "warning" : "error";
    diagnostics.push({ severity, rule, message, pointer, file, line, column, ...(hint === undefined ? {} : { hint }) });
  };
  if (Buffer.byteLength(text) > MAX_WAIVER_BYTES) {
    report(
      { pointer: "", line: 1, column: 1 },
      "waiver-file",
      `expected at most ${MAX_WAIVER_BYTES} bytes of waivers, found ${Buffer.byteLength(text)}`,
    );
    return { waivers: [], diagnostics };
  }
  const root = await readTree(text, report);
  const entries = root === undefined ? [] : entriesOf(root, report);
  const waivers = entries.flatMap((entry) => readWaiver(entry, file, report) ?? []);
  const seen = new Map<string, Waiver>();
  for (const waiver of waivers) {
    const place = `${waiver.rule} ${waiver.path}`;
    const first = seen.get(place);
    if (first === undefined) seen.set(place, waiver);
    else report(waiver, "waiver-twice", `the same break is accepted in line ${first.line} too`, "keep one of them");
  }
  return { waivers: [...seen.values()], diagnostics };
}

function entriesOf(root: Node, report: Trouble): readonly Node[] {
  if (root.kind !== "map") {
    report(root, "waiver-file", `expected a mapping with the key "waivers", found a ${root.kind}`);
    return [];
  }
  for (const key of root.keys) {
    if (key.text !== "waivers") report(key, "waiver-key", `expected the key "waivers", found ${quote(key.text)}`);
  }
  const list = root.entries.get("waivers");
  if (list === undefined || (list.kind === "text" && isNothing(list.text))) return [];
  if (list.kind === "list") return list.items;
  report(list, "waiver-file", `expected a list of waivers, found a ${list.kind}`);
  return [];
}

function readWaiver(node: Node, file: string, report: Trouble): Waiver | undefined {
  if (node.kind !== "map") {
    report(node, "waiver-entry", `expected a waiver with ${KEYS.join(", ")}, found a ${node.kind}`);
    return undefined;
  }
  for (const key of node.keys) {
    if ((KEYS as readonly string[]).includes(key.text)) continue;
    report(key, "waiver-key", `expected one of ${KEYS.join(", ")}, found ${quote(key.text)}`);
  }
  const [rule, path, reason, expires] = KEYS.map((key) => {
    const value = node.entries.get(key);
    if (value?.kind === "text" && !isNothing(value.text)) return value;
    report(
      value ?? node,
      "waiver-entry",
      `expected ${key} as a text, found ${value === undefined ? "none" : value.kind === "text" ? "nothing" : `a ${value.kind}`}`,
    );
    return undefined;
  });
  const known = rule && breakingRule(rule, report);
  const date = expires && checkDate(expires, report);
  if (!known || !path || !reason || !date) return undefined;
  const { pointer, line, column } = node;
  return { rule: known, path: path.text, reason: reason.text, expires: date, file, pointer, line, column };
}

function breakingRule(node: Node & { kind: "text" }, report: Trouble): RuleId | undefined {
  if (!isRuleId(node.text)) {
    report(
      node,
      "waiver-rule",
      `expected the id of a rule, found ${quote(node.text)}`,
      "the report of a change shows its rule; docs/rules.md lists them all",
    );
    return undefined;
  }
  if (RULES[node.text].severity === "breaking") return node.text;
  report(
    node,
    "waiver-rule",
    `expected a rule that breaks callers, found ${quote(node.text)}, which is ${RULES[node.text].severity}`,
    "it needs no waiver: take it out",
  );
  return undefined;
}

function checkDate(node: Node & { kind: "text" }, report: Trouble): string | undefined {
  const time = /^\d{4}-\d\d-\d\d$/.test(node.text) ? Date.parse(`${node.text}T00:00:00Z`) : Number.NaN;
  // 2026-02-30 is read as the second of March by some engines.
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(node.text)) return node.text;
  report(node, "waiver-date", `expected a day such as 2026-12-31, found ${quote(node.text)}`);
  return undefined;
}

function isNothing(text: string): boolean {
  return ["", "~", "null"].includes(text.trim());
}

function quote(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 57)}…` : text);
}
