import { Composer } from "./composer.ts";
import type { Lines } from "./lines.ts";
import type { ScalarNode, YamlNode } from "./node.ts";
import type { Event } from "./parse/event.ts";
import { Parser } from "./parse/parser.ts";
import type { Problem, Report } from "./problem.ts";
import { Cursor } from "./scan/cursor.ts";
import type { ScanOptions } from "./scan/scanner.ts";
import { enforceYamlLimits, LimitReached, MAX_PLAIN_DEPTH, MAX_YAML_DEPTH } from "./yaml-limits.ts";

/** The nodes of a text, as far as it could be parsed. */
export interface Composed {
  /** Undefined when the text is not YAML from its start, or is empty. */
  readonly root?: YamlNode;
  readonly problems: readonly Problem[];
}

/** How a text is composed. */
export interface ComposeOptions {
  /** For a file that no Engine reads: empty lines may have tabs, and anchors, aliases and tags are problems. */
  readonly plain?: boolean;
  /** For JSON, which is almost a subset of YAML: keys of any length, tabs, and JSON's escapes. */
  readonly json?: boolean;
  /** For a process file, which js-yaml 3 read: JSON's escapes, any version of YAML 1, and keys typed like values. */
  readonly process?: { keyOf(key: ScalarNode): string };
}

/**
 * Reads one YAML document into a tree with positions, as the Engine's reader does (yaml.v2 2.2.1). Aliases and merge
 * keys are followed. Mistakes, duplicate keys, undefined aliases and values beyond the limits become problems; after a
 * syntax error, reading continues on a later line.
 *
 * @example
 * ```ts
 * const text = "name: a\nsid: @b\ntasks: {}\n";
 * composeYaml(text, new Lines(text)).problems; // [{ rule: "yaml-syntax", offset: 13, … }]
 * ```
 */
export function composeYaml(
  text: string,
  lines: Lines,
  { plain = false, json = false, process }: ComposeOptions = {},
): Composed {
  const other = process === undefined ? "engine" : "process";
  const dialect: ScanOptions["dialect"] = json ? "json" : plain ? "tabs" : other;
  const parser = new Parser(text, { maxDepth: plain ? MAX_PLAIN_DEPTH : MAX_YAML_DEPTH, dialect });
  const composer = new Composer(lines, process?.keyOf);
  try {
    for (let event = parser.next(); event !== undefined; event = parser.next()) {
      if (plain) refuseReferences(event, composer.report);
      composer.take(event);
    }
    if (parser.documentEnd !== undefined) reportRest(text, parser.documentEnd, composer.report);
    const { root } = composer;
    if (root !== undefined) enforceYamlLimits(root);
    // In a plain file, warnings are errors already.
    const problems = composer.problems.filter(({ severity }) => !plain || severity === "error");
    return { ...(root && { root }), problems: [...syntaxProblems(parser), ...problems] };
  } catch (error) {
    if (error instanceof LimitReached) return { problems: [...syntaxProblems(parser), error.problem] };
    throw error;
  }
}

function syntaxProblems({ problems }: Parser): Problem[] {
  return problems.map(({ message, offset, hint }) => ({
    severity: "error",
    rule: "yaml-syntax",
    message,
    path: [],
    offset,
    hint,
  }));
}

function refuseReferences(event: Event, report: Report): void {
  if (event.type === "alias") report("alias", "expected a value, found an alias", event.start, { hint: WRITE_OUT });
  if (event.type !== "scalar" && event.type !== "sequence" && event.type !== "mapping") return;
  const { anchor, tag } = event;
  if (anchor !== undefined) report("anchor", "expected a value, found an anchor", anchor.start, { hint: WRITE_OUT });
  if (tag !== undefined) report("tag", "expected a value, found a tag", tag.start, { hint: WRITE_OUT });
}

const WRITE_OUT = "write the value itself";

/** An Engine reads the first document and ignores what follows. */
function reportRest(text: string, documentEnd: number, report: Report): void {
  const cursor = new Cursor(text);
  cursor.at = documentEnd;
  if (/[\n\r\x85\u2028\u2029]/.test(text.charAt(documentEnd - 1))) cursor.lineStart = documentEnd;
  for (;;) {
    cursor.skipBlanks();
    cursor.skipComment();
    if (cursor.readBreak() !== "") continue;
    if (cursor.atDocumentMarker && text.startsWith("...", cursor.at)) cursor.at += 3;
    else break;
  }
  if (cursor.at >= text.length) return;
  const hint = "keep what belongs in this file, and move the rest to separate files";
  report("documents", "expected one document, found more text after its end", cursor.at, { hint });
}
