import { EVENT_ID, type Event } from "js-yaml";
import { Anchors } from "./anchors.ts";
import type { Lines } from "./lines.ts";
import { MappingPairs, UNUSABLE } from "./mapping-pairs.ts";
import { isMergeKey, measure, type WrittenPair, type YamlNode } from "./node.ts";
import { ENOUGH_PROBLEMS, type Problem, type Report } from "./problem.ts";
import { readScalar, scalarStart } from "./scalar.ts";
import { describeNode } from "./words.ts";

/** A node that is being read. */
interface Frame {
  readonly kind: "sequence" | "mapping" | "document";
  readonly start: number;
  readonly anchor: string | undefined;
  readonly items: YamlNode[];
  readonly written: WrittenPair[];
  key: { readonly text: string | undefined; readonly start: number } | undefined;
}

/** Takes a parser's events one after the other, and makes of them a tree for each document. */
export class Composer {
  readonly problems: Problem[] = [];
  readonly documents: YamlNode[] = [];
  readonly #text: string;
  readonly #anchors: Anchors;
  readonly #pairs: MappingPairs;
  readonly #frames: Frame[] = [];
  /** Where an empty node is said to stand: after what was read last. */
  #last = 0;

  constructor(text: string, lines: Lines) {
    this.#text = text;
    this.#anchors = new Anchors(this.report);
    this.#pairs = new MappingPairs(this.report, lines);
  }

  /** @throws {LimitReached} */
  take(event: Event): void {
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        this.#anchors.clear();
        this.#open("document", this.#last, undefined);
        return;
      case EVENT_ID.SEQUENCE:
      case EVENT_ID.MAPPING: {
        const start = this.#startOf(event, event.start);
        this.#open(event.type === EVENT_ID.MAPPING ? "mapping" : "sequence", start, this.#anchorOf(event));
        return;
      }
      case EVENT_ID.SCALAR: {
        const start = this.#startOf(event, scalarStart(this.#text, event));
        this.#last = Math.max(start, event.valueEnd);
        this.#add(readScalar(this.#text, event, start, this.report), this.#anchorOf(event));
        return;
      }
      case EVENT_ID.ALIAS: {
        const start = event.anchorStart - 1;
        this.#last = event.anchorEnd;
        const target = this.#anchors.follow(this.#text.slice(event.anchorStart, event.anchorEnd), start);
        this.#add(target, undefined, start);
        return;
      }
      case EVENT_ID.POP:
        this.#close();
    }
  }

  /** Tells of a problem in what is being read, or in its `key`. */
  readonly report: Report = (rule, message, offset, hint, key) => {
    if (this.problems.length >= ENOUGH_PROBLEMS) return;
    const path = [...this.#path(), ...(key === undefined ? [] : [key])];
    this.problems.push({ severity: "error", rule, message, path, offset, hint });
  };

  #open(kind: Frame["kind"], start: number, anchor: string | undefined): void {
    this.#frames.push({ kind, start, anchor, items: [], written: [], key: undefined });
  }

  #close(): void {
    const { kind, start, anchor, items, written } = this.#frames.pop()!;
    if (kind === "document") {
      if (items[0] !== undefined) this.documents.push(items[0]);
    } else if (kind === "sequence") {
      this.#add({ kind, items, start, ...measure(items) }, anchor);
    } else {
      const pairs = this.#pairs.resolve(written);
      const { size, length, depth } = measure([...pairs.values()].map(({ value }) => value));
      const keys = [...pairs.keys()].reduce((sum, key) => sum + key.length, 0);
      this.#add({ kind, pairs, written, start, size: size + pairs.size, length: length + keys, depth }, anchor);
    }
  }

  /** Hangs a node into the one that is being read. */
  #add(node: YamlNode, anchor: string | undefined, at = node.start): void {
    if (anchor !== undefined) this.#anchors.finish(anchor, node);
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
    if (isMergeKey(node)) return undefined;
    if (node.kind === "scalar" && !(node.plain && node.text === "")) return node.text;
    if (node.kind === "scalar") {
      this.report("key", "expected a key, found none", at, 'write the key before the colon; an empty one is ""');
    } else if (node.kind !== "broken") {
      const message = `expected a text as key, found ${describeNode(node)}`;
      this.report("key", message, at, "quote a key that begins with [ or {");
    }
    return `${UNUSABLE}${at}`;
  }

  #startOf({ anchorStart, tagStart }: { anchorStart: number; tagStart: number }, own: number): number {
    const starts = [own, anchorStart - 1, tagStart].filter((offset) => offset >= 0);
    const start = starts.length === 0 ? this.#last : Math.min(...starts);
    this.#last = start;
    return start;
  }

  #anchorOf({ anchorStart, anchorEnd }: { anchorStart: number; anchorEnd: number }): string | undefined {
    if (anchorStart < 0) return undefined;
    const name = this.#text.slice(anchorStart, anchorEnd);
    this.#anchors.begin(name, anchorStart - 1);
    return name;
  }

  /** Where in the file's value the next node will hang. */
  #path(): (string | number)[] {
    return this.#frames.flatMap(({ kind, key, items }): (string | number)[] => {
      if (kind === "sequence") return [items.length];
      return kind === "mapping" && key !== undefined ? [key.text ?? "<<"] : [];
    });
  }
}
