import { type Diagnostic, visibleJson, visibleText } from "../core/mod.ts";
import { definitionToJson, type ServiceDefinition } from "../definition/mod.ts";
import { type ChangeLocation, RULES } from "../diff/mod.ts";
import type { DiffSummary, MissingBase, WaivedChange } from "../waivers/mod.ts";
import type { ChangesReport } from "./changes-text.ts";
import { baseOf, countsOf, placeText, sectionsOf, sideOf, verdictOf, waiverOf } from "./changes-words.ts";
import { COMMENT_BYTES, firstThatFits } from "./markdown/budget.ts";
import { consequenceOf } from "./markdown/consequence.ts";
import { type FileChange, sourceFilesMarkdown } from "./markdown/source-files.ts";
import { codeBlock, codeLink, codeSpan, details, prose } from "./markdown/text.ts";
import { interfaceToMermaid } from "./mermaid.ts";

/** The content of a Markdown report of changes. */
export interface ChangesMarkdownReport extends ChangesReport {
  /** The definition after the changes. */
  readonly after: ServiceDefinition;
  /** Diagnostics about the waivers. */
  readonly diagnostics?: readonly Diagnostic[];
  /** The changed files of the source, listed instead of the source ids. */
  readonly files?: readonly FileChange[] | undefined;
  /** The title in Markdown, instead of the service's name and counts. */
  readonly heading?: string;
  /** How breaking changes without a waiver are accepted: `by label`. */
  readonly accepted?: string | undefined;
  /** Returns the web address of a line, after or before the changes. */
  linkOf?(place: ChangeLocation, isBefore: boolean): string | undefined;
  /** Where to find the whole report if it does not fit, as a sentence in Markdown. */
  readonly elsewhere?: string;
  /** Maximum size in bytes of UTF-8; by default that of a comment. The shortest form takes up to 1 KiB. */
  readonly bytes?: number;
}

/**
 * Returns the changes of a service as Markdown for a comment or a job's summary: the verdict, breaking changes with
 * their consequences for callers, the rest collapsed, a diagram of the interface, and the definition. A report that is
 * too long is shortened step by step: it drops the definition, the diagram and the prose, then keeps only names and
 * rules, then only counts.
 *
 * @example
 * ```ts
 * const changes = diffDefinitions(before, after);
 * changesToMarkdown({ summary: summarize(changes), changes, after });
 * ```
 */
export function changesToMarkdown(report: ChangesMarkdownReport): string {
  const { summary, changes, base, after, diagnostics = [], elsewhere, bytes = COMMENT_BYTES } = report;
  const head = headMarkdown(report);
  const short = `*Shortened.*${elsewhere === undefined ? "" : ` ${elsewhere}`}`;
  const join = (...parts: (string | undefined)[]) => `${parts.filter((part) => part).join("\n\n")}\n`;
  const notices = () => diagnostics.map((diagnostic) => noticeLine(diagnostic, report)).join("\n");
  const listed = report.files === undefined ? changes : changes.filter(({ rule }) => rule !== "source-changed");
  const files = report.files === undefined || report.files.length === 0 ? "" : sourceFilesMarkdown(report.files);
  const whole = [sectionsMarkdown(listed, { ...report, bytes }, fullItem), files].join("\n\n").trim();
  const brief = (listed: readonly WaivedChange[]) => sectionsMarkdown(listed, { ...report, bytes }, briefItem);
  const picture = () => (base === undefined || changes.length > 0 ? pictureMarkdown(after, changes) : undefined);
  return firstThatFits(
    [
      () => {
        const definition = whole.length > bytes ? undefined : definitionMarkdown(after, bytes);
        return definition && join(head, whole, notices(), picture(), definition);
      },
      () => join(head, whole, notices(), picture(), short),
      () => join(head, whole, notices(), short),
      () => join(head, brief(listed), notices(), short),
      () => join(head, brief(listed.filter(({ severity }) => severity === "breaking")), short),
      () => join(head, summary.breaking > 0 ? rulesMarkdown(changes) : "", short),
      () => join(head, short),
    ],
    bytes,
  );
}

function headMarkdown({ summary, base, sources, after, heading }: ChangesMarkdownReport): string {
  const name = after.sid || after.name;
  const counts = base?.state === "unreadable" ? "not compared" : countsOf(summary);
  const title =
    heading ?? `### ${markOf(summary, base)} Service${name === "" ? "" : ` ${codeSpan(name, 80)}`}: ${counts}`;
  const isShown = heading === undefined || summary.breaking + summary.waived === 0;
  const verdict = base !== undefined ? whyMarkdown(base) : isShown ? verdictOf(summary) : "";
  const unseen = sources === "unknown" ? "The sources are not compared." : "";
  const words = [verdict, unseen].filter((part) => part !== "").join(" ");
  return words === "" ? title : `${title}\n\n${words}`;
}

/** The mark at the start of the report. */
function markOf(summary: DiffSummary, base: MissingBase | undefined): string {
  if (base !== undefined) return base.state === "missing" ? "➕" : "❓";
  if (summary.breaking > 0) return "❌";
  return summary.waived > 0 ? "⚠️" : "✅";
}

/** A reason may contain text of a repository. */
function whyMarkdown(base: MissingBase): string {
  if (base.state !== "unreadable") return baseOf(base);
  return `Cannot check for breaking changes: ${prose(base.reason, 500)}`;
}

function sectionsMarkdown(
  changes: readonly WaivedChange[],
  report: ChangesMarkdownReport & { readonly bytes: number },
  item: (change: WaivedChange, report: ChangesMarkdownReport) => string,
): string {
  const { accepted, bytes } = report;
  return sectionsOf(changes)
    .map(({ title, changes: listed }) => {
      const items = joinUpTo(bytes, listed, (change) => item(change, report));
      const words = title === "Breaking" && accepted !== undefined ? `Breaking, accepted ${accepted}` : title;
      if (title.startsWith("Breaking")) return `**${words}**\n\n${items}`;
      return details(`${title} (${listed.length})`, items);
    })
    .join("\n\n");
}

/**
 * Joins lines, and ends after the one that exceeds the limit: the report does not fit with more of them either, and there
 * may be hundreds of thousands.
 */
function joinUpTo<T>(bytes: number, items: readonly T[], line: (item: T) => string): string {
  const lines: string[] = [];
  let length = 0;
  for (const item of items) {
    const text = line(item);
    lines.push(text);
    length += text.length + 1;
    if (length > bytes + 1) break;
  }
  return lines.join("\n");
}

/** Returns the number of changes by rule, for when there is no room for more. */
function rulesMarkdown(changes: readonly WaivedChange[]): string {
  const counts = new Map<string, number>();
  for (const { severity, rule } of changes) {
    if (severity === "breaking") counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return [...counts].map(([rule, count]) => `- \`${rule}\`: ${count}`).join("\n");
}

/** Returns what changed and where, the effect on callers, and both values. */
function fullItem(change: WaivedChange, report: ChangesMarkdownReport): string {
  const waiver = waiverOf(change);
  const sides = [...sideLines(change, "before", "-"), ...sideLines(change, "after", "+")];
  const lines = [
    consequenceOf(change, (name) => codeSpan(name, 80)),
    ...(waiver === undefined ? [] : [`${capitalized(waiver.until)}: ${prose(waiver.reason)}`]),
    ...(sides.length === 0 ? [] : codeBlock(sides.join("\n"), "diff").split("\n")),
  ];
  return [briefItem(change, report), ...lines.map((line) => `  ${line}`)].join("\n");
}

function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Maximum number of lines shown of a value. */
const MAX_LINES = 8;

function sideLines(change: WaivedChange, side: "before" | "after", sign: string): string[] {
  const value = change[side];
  const text = typeof value === "string" && /[\r\n]/.test(value) ? undefined : sideOf(change, side);
  const lines = text === undefined ? String(value ?? "").split(/\r\n|\n|\r/) : [text];
  if (value === undefined || (lines.length === 1 && lines[0] === "empty")) return [];
  const shown = lines.slice(0, MAX_LINES).map((line) => `${sign} ${visibleText(line, 300)}`);
  return lines.length > MAX_LINES ? [...shown, `${sign} …`] : shown;
}

function briefItem(change: WaivedChange, report: ChangesMarkdownReport): string {
  const place = report.lineOf?.(change);
  const where = place === undefined ? "" : ` at ${placeMarkdown(place, change, report)}`;
  return `- **${RULES[change.rule].title}**: ${codeSpan(change.path, 500)}${where} (\`${change.rule}\`)`;
}

function noticeLine({ severity, message, ...place }: Diagnostic, report: ChangesMarkdownReport): string {
  return `- ${severity}: ${prose(message, 300)} at ${codeLink(placeText(place), report.linkOf?.(place, false))}`;
}

/** Returns a link to the line; for a removed part, in the base. */
function placeMarkdown(place: ChangeLocation, change: WaivedChange, { linkOf }: ChangesMarkdownReport): string {
  return codeLink(placeText(place), linkOf?.(place, change.after === undefined));
}

function pictureMarkdown(after: ServiceDefinition, changes: readonly WaivedChange[]): string | undefined {
  const chart = interfaceToMermaid(after, changes);
  return chart === undefined ? undefined : details("The interface", codeBlock(chart, "mermaid"));
}

/** The definition, unless it is too long even before escaping. */
function definitionMarkdown(definition: ServiceDefinition, bytes: number): string | undefined {
  const json = JSON.stringify(definitionToJson(definition), undefined, 2);
  return json.length > bytes ? undefined : details("The definition", codeBlock(visibleJson(json), "json"));
}
