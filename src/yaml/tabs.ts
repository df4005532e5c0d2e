import { COLLECTION_STYLE, EVENT_ID, type Event, SCALAR_STYLE } from "js-yaml";
import type { Lines } from "./lines.ts";
import { ENOUGH_PROBLEMS, type Problem } from "./problem.ts";

/**
 * Tabs that an Engine's reader stumbles over (yaml.v2 2.2.1), although YAML 1.2 and its parser here let them be: outside
 * brackets, at the beginning of a line, be it empty or a comment, and behind `-` and `?`. Behind a plain text, which
 * might go on, empty lines may have tabs once they are indented more than the keys around it.
 *
 * @param events What `text` says, as the parser gives it.
 */
export function checkTabs(text: string, events: readonly Event[], lines: Lines): Problem[] {
  if (!text.includes("\t")) return [];
  const scan = new TabScan(text);
  /** The columns of the block lists and mappings that are open, from 0; brackets stand at that of what they are in. */
  const columns: number[] = [];
  for (const event of events) {
    const column = columns.at(-1) ?? -1;
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        columns.push(-1);
        break;
      case EVENT_ID.POP:
        columns.pop();
        break;
      case EVENT_ID.ALIAS:
        scan.skip(event.anchorStart - 1, event.anchorEnd);
        break;
      case EVENT_ID.SEQUENCE:
      case EVENT_ID.MAPPING:
        scan.skipProperties(event);
        columns.push(event.style === COLLECTION_STYLE.FLOW ? column : lines.at(event.start).column - 1);
        break;
      case EVENT_ID.SCALAR: {
        scan.skipProperties(event);
        if (event.valueStart < 0) break;
        if (event.style === SCALAR_STYLE.PLAIN) scan.skipPlain(event.valueStart, event.valueEnd, column + 1);
        else if (event.style === SCALAR_STYLE.LITERAL_BLOCK || event.style === SCALAR_STYLE.FOLDED_BLOCK) {
          scan.skipBlock(event.valueStart, event.valueEnd);
        } else scan.skip(event.valueStart, event.valueEnd + 1);
      }
    }
  }
  scan.passTo(text.length);
  return scan.problems;
}

/**
 * The text with a space for each tab that stands behind a line's first word: js-yaml 5 takes `key:\t{}` for a mistake in
 * the indentation, which no Engine does. Nothing moves, so what the parser finds can be read from the text itself.
 */
export function spaceTabs(text: string): string {
  if (!text.includes("\t")) return text;
  return text.replace(
    /^([ \t?-]*)(.*)$/gm,
    (_line, indent: string, rest: string) => indent + rest.replaceAll("\t", " "),
  );
}

/** Goes once through what stands between the values: white space, comments and indicators. */
class TabScan {
  readonly problems: Problem[] = [];
  readonly #text: string;
  #at = 0;
  /** How many brackets are open. */
  #flow = 0;
  /** A key might begin here, so indentation counts, and may have no tabs. */
  #indents = true;
  /** The block text that comes next says how far it is indented. */
  #indentSaid = false;

  constructor(text: string) {
    this.#text = text;
  }

  passTo(end: number): void {
    while (this.#at < end) {
      const character = this.#text[this.#at]!;
      const inBlock = this.#flow === 0;
      if (character === "\t" && inBlock && this.#indents) this.#report(this.#at);
      else if (character === "\n" || character === "\r") this.#indents ||= inBlock;
      else if (character === "[" || character === "{") this.#flow++;
      else if (character === "]" || character === "}") {
        this.#flow--;
        this.#indents = false;
      } else if (character === "-" && this.#text.startsWith("---", this.#at)) {
        this.#indents = false;
        this.#at += 2;
      } else if (character === ".") {
        // Behind `...` nothing is read any more.
        this.#at = this.#text.length;
      } else if (character === "-" || character === "?") this.#indents ||= inBlock;
      else if (character === "#" || character === "%") this.#skipLine();
      else if (character === "|" || character === ">") this.#indentSaid = /\d/.test(this.#skipLine());
      this.#at++;
    }
  }

  skip(start: number, end: number): void {
    this.passTo(start);
    this.#at = Math.max(this.#at, end);
    this.#indents = false;
  }

  /** Skips an anchor and a tag, in either order. */
  skipProperties({ anchorStart, anchorEnd, tagStart, tagEnd }: Properties): void {
    const ranges = [
      [anchorStart - 1, anchorEnd],
      [tagStart, tagEnd],
    ] as const;
    const given = ranges.filter(([, end]) => end >= 0).sort(([a], [b]) => a - b);
    for (const [start, end] of given) this.skip(start, end);
  }

  /** @param indent The column, from 0, from which on a text in the next line belongs to this one. */
  skipPlain(start: number, end: number, indent: number): void {
    this.skip(start, end);
    if (this.#flow > 0) return;
    const [tail] = matchAt(/[ \t]*(?:[\r\n][ \t]*)*/y, this.#text, end);
    for (const { index, 0: line } of tail.matchAll(/[\r\n][ \t]*/g)) {
      const column = line.indexOf("\t") - 1;
      if (column >= 0 && column < indent) this.#report(end + index + 1 + column);
      this.#indents = true;
    }
    this.#at = end + tail.length;
  }

  skipBlock(start: number, end: number): void {
    this.passTo(start);
    const [blank] = matchAt(/[ \r\n]*/y, this.#text, start);
    const first = start + blank.length;
    if (this.#text[first] === "\t" && first < end && !this.#indentSaid) this.#report(first);
    this.#at = end;
    this.#indents = true;
  }

  /** Goes to the last character of the line. */
  #skipLine(): string {
    const [rest] = matchAt(/[^\r\n]*/y, this.#text, this.#at);
    this.#at += rest.length - 1;
    return rest;
  }

  #report(offset: number): void {
    // The tabs behind it, up to the next line, are the same mistake.
    this.#indents = false;
    if (this.problems.length >= ENOUGH_PROBLEMS) return;
    this.problems.push({
      severity: "error",
      rule: "yaml-syntax",
      message: "expected spaces as indentation, found a tab",
      path: [],
      offset,
      hint: "Engines take no tab at the beginning of a line, even of an empty one, nor behind `-`: write spaces, or nothing",
    });
  }
}

interface Properties {
  readonly anchorStart: number;
  readonly anchorEnd: number;
  readonly tagStart: number;
  readonly tagEnd: number;
}

function matchAt(pattern: RegExp, text: string, offset: number): RegExpExecArray {
  pattern.lastIndex = offset;
  return pattern.exec(text)!;
}
