import { type Diagnostic, visibleJson } from "../core/mod.ts";
import { definitionToJson, type ServiceDefinition } from "../definition/mod.ts";
import { type ChangeLocation, RULES } from "../diff/mod.ts";
import type { MissingBase, WaivedChange } from "../waivers/mod.ts";
import type { ChangesReport } from "./changes-text.ts";
import { baseOf, countsOf, placeText, sectionsOf, sideOf, verdictOf, waiverOf } from "./changes-words.ts";
import { COMMENT_BYTES, firstThatFits } from "./markdown-budget.ts";
import { codeBlock, codeLink, codeSpan, details } from "./markdown-text.ts";
import { interfaceToMermaid } from "./mermaid.ts";

/** What a Markdown report of changes shows beside the changes. */
export interface ChangesMarkdownReport extends ChangesReport {
  /** The definition after the changes. */
  readonly after: ServiceDefinition;
  /** What is to be said about the waivers. */
  readonly diagnostics?: readonly Diagnostic[];
  /** The web address of a line. */
  linkOf?(place: ChangeLocation): string | undefined;
  /** Where the whole report can be found when it does not fit, as a sentence of yours in Markdown. */
  readonly elsewhere?: string;
  /** The most UTF-8 bytes, all in; a comment's by default. The shortest form takes up to 1 KiB. */
  readonly bytes?: number;
}

/**
 * The changes as Markdown for a comment or a job's summary: counts, breaks, the rest, a picture of the interface, and
 * the definition, closed. When that is too long it says less, down to the counts. Every text of a definition stands in a
 * code span or a code block, where it means nothing.
 *
 * @example
 * ```ts
 * const changes = diffDefinitions(before, after);
 * changesToMarkdown({ summary: summarize(changes), changes, after });
 * ```
 */
export function changesToMarkdown(report: ChangesMarkdownReport): string {
  const { summary, changes, base, sources, after, diagnostics = [], elsewhere, bytes = COMMENT_BYTES } = report;
  const name = after.sid || after.name;
  const counts = base?.state === "unreadable" ? "unknown" : countsOf(summary);
  const title = `### Service${name === "" ? "" : ` ${codeSpan(name, 80)}`}: ${counts}`;
  const unseen = sources === "unknown" ? " The sources are not compared." : "";
  const head = `${title}\n\n${base === undefined ? verdictOf(summary) : whyMarkdown(base)}${unseen}`;
  const short = `*This report was cut short.*${elsewhere === undefined ? "" : ` ${elsewhere}`}`;
  const join = (...parts: (string | undefined)[]) => `${parts.filter((part) => part).join("\n\n")}\n`;
  const notices = () => diagnostics.map((diagnostic) => noticeLine(diagnostic, report)).join("\n");
  const sections = () => sectionsMarkdown(changes, (change) => fullItem(change, report));
  const brief = () => sectionsMarkdown(changes, (change) => briefItem(change, report));
  const picture = () => pictureMarkdown(after, changes);
  return firstThatFits(
    [
      () => {
        const definition = definitionMarkdown(after, bytes);
        return definition && join(head, sections(), notices(), picture(), definition);
      },
      () => join(head, sections(), notices(), picture(), short),
      () => join(head, sections(), notices(), short),
      () => join(head, brief(), notices(), short),
      () =>
        join(
          head,
          sectionsMarkdown(breakingOf(changes), (change) => briefItem(change, report)),
          short,
        ),
      () => join(head, short),
    ],
    bytes,
  );
}

/** A reason may have text of a repository in it. */
function whyMarkdown(base: MissingBase): string {
  if (base.state !== "unreadable") return baseOf(base);
  return `Cannot check for breaking changes: ${codeSpan(base.reason, 500)}`;
}

function breakingOf(changes: readonly WaivedChange[]): WaivedChange[] {
  return changes.filter(({ severity }) => severity === "breaking");
}

function sectionsMarkdown(changes: readonly WaivedChange[], item: (change: WaivedChange) => string): string {
  return sectionsOf(changes)
    .map(({ title, changes: listed }) => {
      const items = listed.map(item).join("\n");
      if (title.startsWith("Breaking")) return `#### ${title}\n\n${items}`;
      return details(`${title} (${listed.length})`, items);
    })
    .join("\n\n");
}

function fullItem(change: WaivedChange, report: ChangesMarkdownReport): string {
  const before = sideOf(change, "before");
  const after = sideOf(change, "after");
  const waiver = waiverOf(change);
  const values = [
    ...(before === undefined ? [] : [`before ${codeSpan(before, 300)}`]),
    ...(after === undefined ? [] : [`after ${codeSpan(after, 300)}`]),
  ];
  return [
    briefItem(change, report),
    ...(values.length === 0 ? [] : [`  <br>${values.join(", ")}`]),
    `  <br>${change.explanation}`,
    ...(waiver === undefined ? [] : [`  <br>${waiver.until}: ${codeSpan(waiver.reason)}`]),
  ].join("\n");
}

function briefItem(change: WaivedChange, report: ChangesMarkdownReport): string {
  const place = report.lineOf?.(change);
  const where = place === undefined ? "" : ` at ${placeMarkdown(place, report)}`;
  return `- **${RULES[change.rule].title}**: ${codeSpan(change.path, 500)}${where} (\`${change.rule}\`)`;
}

function noticeLine({ severity, message, ...place }: Diagnostic, report: ChangesMarkdownReport): string {
  return `- ${severity}: ${codeSpan(message, 300)} at ${placeMarkdown(place, report)}`;
}

function placeMarkdown(place: ChangeLocation, { linkOf }: ChangesMarkdownReport): string {
  return codeLink(placeText(place), linkOf?.(place));
}

function pictureMarkdown(after: ServiceDefinition, changes: readonly WaivedChange[]): string | undefined {
  const chart = changes.length === 0 ? undefined : interfaceToMermaid(after, changes);
  return chart === undefined ? undefined : details("The interface", codeBlock(chart, "mermaid"));
}

/** The definition, unless it is too long already before anything is escaped. */
function definitionMarkdown(definition: ServiceDefinition, bytes: number): string | undefined {
  const json = JSON.stringify(definitionToJson(definition), undefined, 2);
  return json.length > bytes ? undefined : details("The definition", codeBlock(visibleJson(json), "json"));
}
