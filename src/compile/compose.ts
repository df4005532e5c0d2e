import {
  type AliasEvent,
  EVENT_ID,
  type Event,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE,
  YAMLException,
} from "js-yaml";
import { MAX_BYTES } from "../definition/mod.ts";
import type { Lines } from "./lines.ts";
import { fitsTag, type Pair, type WrittenPair, type YamlNode } from "./node.ts";
import { ENOUGH_PROBLEMS, type Problem } from "./problem.ts";
import { asSyntaxProblem } from "./syntax.ts";
import { checkTabs, spaceTabs } from "./tabs.ts";
import { describeNode, quote } from "./words.ts";

/** YAML values may stand this deep in each other, aliases written out: a hundred nested objects and some. */
export const MAX_YAML_DEPTH = 400;
/** The most values in one file, aliases and merge keys written out. */
export const MAX_VALUES = 1_000_000;
/** The most aliases in one file. */
export const MAX_ALIASES = 100_000;

/** What a text says, as far as it could be understood. */
export interface Composed {
  /** Left out when the text is no YAML, or says nothing at all. */
  readonly root?: YamlNode;
  readonly problems: readonly Problem[];
}

/**
 * Reads one YAML document into a tree with positions. Aliases and merge keys are followed; keys that come twice,
 * references to nothing and values that grow beyond all bounds are told.
 */
export function composeYaml(text: string, lines: Lines): Composed {
  try {
    const events = parseEvents(spaceTabs(text), { maxDepth: MAX_YAML_DEPTH });
    const composer = new Composer(text, lines);
    for (const event of events) composer.take(event);
    const { root, problems } = composer.finish();
    return { ...(root && { root }), problems: [...checkTabs(text, events, lines), ...problems] };
  } catch (error) {
    if (error instanceof LimitReached) return { problems: [error.problem] };
    if (error instanceof YAMLException) return { problems: [asSyntaxProblem(error, text)] };
    throw error;
  }
}

/** A node that is being read. */
interface Frame {
  readonly kind: "sequence" | "mapping" | "document";
  readonly start: number;
  readonly anchor: string | undefined;
  readonly items: YamlNode[];
  readonly written: WrittenPair[];
  key: { readonly text: string | undefined; readonly start: number } | undefined;
}

class LimitReached extends Error {
  readonly problem: Problem;

  constructor(message: string, offset: number, hint: string) {
    super(message);
    this.problem = { severity: "error", rule: "limit", message, path: [], offset, hint };
  }
}

const OPEN = Symbol("a node that is being read");

class Composer {
  readonly #text: string;
  readonly #lines: Lines;
  readonly #problems: Problem[] = [];
  readonly #frames: Frame[] = [];
  readonly #documents: YamlNode[] = [];
  #anchors = new Map<string, YamlNode | typeof OPEN>();
  #aliases = 0;
  #merged = 0;
  /** Where an empty node is said to stand: after what was read last. */
  #last = 0;

  constructor(text: string, lines: Lines) {
    this.#text = text;
    this.#lines = lines;
  }

  take(event: Event): void {
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        this.#anchors = new Map();
        this.#open("document", this.#last, undefined);
        return;
      case EVENT_ID.SEQUENCE:
      case EVENT_ID.MAPPING:
        this.#open(event.type === EVENT_ID.MAPPING ? "mapping" : "sequence", this.#startOf(event), this.#anchor(event));
        return;
      case EVENT_ID.SCALAR: {
        const start = this.#startOf(event);
        const tag = event.tagStart < 0 ? "" : fullTag(this.#text.slice(event.tagStart, event.tagEnd));
        const plain = event.style === SCALAR_STYLE.PLAIN && tag === "";
        const text = getScalarValue(this.#text, event);
        if (tag !== "" && !fitsTag(tag, text)) {
          const message = `expected a value that ${this.#text.slice(event.tagStart, event.tagEnd)} fits, found ${quote(text)}`;
          this.#report("tag", message, start, "remove the tag: a mesg.yml needs none");
        }
        this.#add(
          { kind: "scalar", text, plain, tag, start, size: 1, length: text.length, depth: 1 },
          this.#anchor(event),
        );
        return;
      }
      case EVENT_ID.ALIAS:
        this.#add(this.#follow(event), undefined, event.anchorStart - 1);
        return;
      case EVENT_ID.POP:
        this.#close();
    }
  }

  finish(): Composed {
    const [root, second] = this.#documents;
    if (second !== undefined) {
      this.#report(
        "documents",
        `expected one document, found ${this.#documents.length}`,
        second.start,
        "keep what belongs to this service, and move the rest to files of their own",
      );
    }
    if (root === undefined) return { problems: this.#problems };
    if (root.size > MAX_VALUES) {
      throw new LimitReached(
        `expected at most ${MAX_VALUES} values, found more once the aliases are written out`,
        0,
        "use fewer aliases of aliases",
      );
    }
    if (root.length > MAX_BYTES) {
      throw new LimitReached(
        `expected at most ${MAX_BYTES} characters, found more once the aliases are written out`,
        0,
        "use fewer aliases of long texts",
      );
    }
    if (root.depth > MAX_YAML_DEPTH) {
      throw new LimitReached(
        `expected values at most ${MAX_YAML_DEPTH} levels deep, found more`,
        0,
        "nest less deeply",
      );
    }
    return { root, problems: this.#problems };
  }

  #open(kind: Frame["kind"], start: number, anchor: string | undefined): void {
    if (anchor !== undefined) this.#anchors.set(anchor, OPEN);
    this.#frames.push({ kind, start, anchor, items: [], written: [], key: undefined });
  }

  #close(): void {
    const { kind, start, anchor, items, written } = this.#frames.pop()!;
    if (kind === "document") {
      if (items[0] !== undefined) this.#documents.push(items[0]);
    } else if (kind === "sequence") {
      this.#add({ kind, items, start, ...measure(items) }, anchor);
    } else {
      const pairs = this.#merge(written);
      const { size, length, depth } = measure([...pairs.values()].map(({ value }) => value));
      const keys = [...pairs.keys()].reduce((sum, key) => sum + key.length, 0);
      this.#add({ kind, pairs, written, start, size: size + pairs.size, length: length + keys, depth }, anchor);
    }
  }

  /** Hangs a node into the one that is being read. */
  #add(node: YamlNode, anchor: string | undefined, at = node.start): void {
    if (anchor !== undefined) this.#anchors.set(anchor, node);
    const frame = this.#frames.at(-1);
    if (frame === undefined) return;
    if (frame.kind !== "mapping") frame.items.push(node);
    else if (frame.key === undefined) frame.key = { text: this.#keyOf(node, at), start: at };
    else {
      frame.written.push({ key: frame.key.text, keyStart: frame.key.start, value: node });
      frame.key = undefined;
    }
  }

  /** The text of a key; nothing when it is a merge key. */
  #keyOf(node: YamlNode, at: number): string | undefined {
    if (node.kind === "scalar" && isMergeKey(node)) return undefined;
    if (node.kind === "scalar" && !(node.plain && node.text === "")) return node.text;
    if (node.kind === "scalar") {
      this.#report("key", "expected a key, found none", at, 'write the key before the colon; an empty one is ""');
      return `\0${at}`;
    }
    if (node.kind !== "broken") {
      this.#report(
        "key",
        `expected a text as key, found ${describeNode(node)}`,
        at,
        "quote a key that begins with [ or {",
      );
    }
    // No written key can be this: YAML allows no NUL.
    return `\0${at}`;
  }

  #merge(written: readonly WrittenPair[]): Map<string, Pair> {
    const pairs = new Map<string, Pair>();
    const own = new Map<string, number>();
    for (const pair of written) {
      if (pair.key === undefined) {
        for (const source of this.#mergeSources(pair)) {
          if (source.kind !== "mapping") continue;
          this.#merged += source.pairs.size;
          if (this.#merged > MAX_VALUES) {
            throw new LimitReached(
              `expected at most ${MAX_VALUES} merged keys, found more`,
              pair.keyStart,
              "merge smaller mappings",
            );
          }
          for (const [key, inherited] of source.pairs) if (!pairs.has(key)) pairs.set(key, inherited);
        }
        continue;
      }
      const first = own.get(pair.key);
      if (first === undefined) {
        own.set(pair.key, pair.keyStart);
        pairs.set(pair.key, pair);
      } else {
        const { line } = this.#lines.at(first);
        this.#report(
          "duplicate-key",
          `expected each key once, found ${quote(pair.key)} again (first on line ${line})`,
          pair.keyStart,
          "keep one of them",
          pair.key,
        );
      }
    }
    for (const key of pairs.keys()) if (key.startsWith("\0")) pairs.delete(key);
    return pairs;
  }

  #mergeSources({ value, keyStart }: WrittenPair): readonly YamlNode[] {
    const sources = value.kind === "sequence" ? value.items : [value];
    const wrong = sources.find((source) => source.kind !== "mapping" && source.kind !== "broken");
    if (wrong !== undefined) {
      this.#report(
        "merge-key",
        "expected a mapping, or a list of mappings, to merge with `<<`, found something else",
        keyStart,
        'write `<<: *name` for an anchor of a mapping; quote "<<" when it is a plain key',
      );
    }
    return sources;
  }

  #follow(event: AliasEvent): YamlNode {
    const name = this.#text.slice(event.anchorStart, event.anchorEnd);
    const start = event.anchorStart - 1;
    this.#last = event.anchorEnd;
    if (++this.#aliases > MAX_ALIASES) {
      throw new LimitReached(`expected at most ${MAX_ALIASES} aliases, found more`, start, "write some of them out");
    }
    const target = this.#anchors.get(name);
    if (target !== undefined && target !== OPEN) return target;
    if (target === OPEN) {
      this.#report(
        "alias",
        `expected a finished value behind *${name}, found that it contains itself`,
        start,
        "write out what is meant here",
      );
    } else {
      this.#report(
        "alias",
        `expected an anchor &${name} above, found none`,
        start,
        `put &${name} before the value that is meant, above this line`,
      );
    }
    return { kind: "broken", start, size: 1, length: 0, depth: 1 };
  }

  #startOf(event: Exclude<Event, { type: 1 | 5 | 6 }>): number {
    const own = event.type === EVENT_ID.SCALAR ? scalarStart(this.#text, event) : event.start;
    const starts = [own, event.anchorStart - 1, event.tagStart].filter((offset) => offset >= 0);
    const start = starts.length === 0 ? this.#last : Math.min(...starts);
    this.#last = Math.max(start, event.type === EVENT_ID.SCALAR ? event.valueEnd : start);
    return start;
  }

  #anchor({ anchorStart, anchorEnd }: { anchorStart: number; anchorEnd: number }): string | undefined {
    if (anchorStart < 0) return undefined;
    const name = this.#text.slice(anchorStart, anchorEnd);
    // To yaml.v2 the name ends there, and a value may begin.
    if (/[^\w-]/.test(name)) {
      this.#report(
        "anchor",
        `expected letters, digits, _ and - in the name of an anchor, found ${quote(`&${name}`)}`,
        anchorStart - 1,
        "choose another name, and put a space behind it",
      );
    }
    return name;
  }

  #report(rule: string, message: string, offset: number, hint: string, key?: string): void {
    if (this.#problems.length >= ENOUGH_PROBLEMS) return;
    const path = [...this.#path(), ...(key === undefined ? [] : [key])];
    this.#problems.push({ severity: "error", rule, message, path, offset, hint });
  }

  /** Where in the file's value the next node will hang. */
  #path(): (string | number)[] {
    return this.#frames.flatMap(({ kind, key, items }): (string | number)[] => {
      if (kind === "sequence") return [items.length];
      return kind === "mapping" && key !== undefined ? [key.text ?? "<<"] : [];
    });
  }
}

function measure(nodes: readonly YamlNode[]): { size: number; length: number; depth: number } {
  let [size, length, depth] = [1, 0, 1];
  for (const node of nodes) {
    size += node.size;
    length += node.length;
    depth = Math.max(depth, node.depth + 1);
  }
  return { size, length, depth };
}

function scalarStart(text: string, event: Extract<Event, { type: 4 }>): number {
  if (event.style === SCALAR_STYLE.PLAIN) return event.valueStart;
  if (event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED)
    return event.valueStart - 1;
  // The event begins at the first line of the text; its `|` or `>` stands at the end of the line before.
  let start = event.valueStart - 1;
  while (start > 0 && (text[start] === "\n" || text[start] === "\r")) start--;
  const header = start;
  while (start > 0 && text[start] !== "|" && text[start] !== ">" && text[start] !== "\n") start--;
  return text[start] === "|" || text[start] === ">" ? start : header;
}

function isMergeKey(node: YamlNode): boolean {
  return node.kind === "scalar" && node.text === "<<" && (node.plain || node.tag === "tag:yaml.org,2002:merge");
}

function fullTag(tag: string): string {
  if (tag.startsWith("!<")) return tag.slice(2, -1);
  return tag.startsWith("!!") ? `tag:yaml.org,2002:${tag.slice(2)}` : tag;
}
