import { Anchors } from "./anchors.ts";
import type { Lines } from "./lines.ts";
import { MappingPairs } from "./mapping-pairs.ts";
import { isMergeKey, measure, measurePairs, type ScalarNode, type WrittenPair, type YamlNode } from "./node.ts";
import type { Event, Name } from "./parse/event.ts";
import { ENOUGH_PROBLEMS, type Problem, type Report } from "./problem.ts";
import { checkTag, readScalar } from "./scalar.ts";
import { describeNode } from "./words.ts";
import { LimitReached, MAX_VALUES } from "./yaml-limits.ts";

/** A node that is being read. */
interface Frame {
  readonly kind: "sequence" | "mapping" | "document";
  readonly start: number;
  readonly anchor: string | undefined;
  readonly items: YamlNode[];
  readonly written: WrittenPair[];
  key: WrittenKey | undefined;
}

type WrittenKey = Pick<WrittenPair, "key" | "keyStart" | "isUnusable">;

/** Builds a tree from a parser's events. */
export class Composer {
  readonly problems: Problem[] = [];
  /** The root node; undefined while the document is read, and when it is empty. */
  root: YamlNode | undefined;
  readonly #anchors: Anchors;
  readonly #pairs: MappingPairs;
  readonly #frames: Frame[] = [];
  readonly #nameOf: ((key: ScalarNode) => string) | undefined;
  #values = 0;

  /** @param nameOf Returns the text of a key where that differs from what is written. */
  constructor(lines: Lines, nameOf?: (key: ScalarNode) => string) {
    this.#nameOf = nameOf;
    this.#anchors = new Anchors(this.report);
    this.#pairs = new MappingPairs(this.report, lines);
  }

  /** @throws {LimitReached} */
  take(event: Event): void {
    switch (event.type) {
      case "document":
        this.#open("document", event.start, undefined);
        return;
      case "sequence":
      case "mapping":
        checkTag(event.tag, this.report);
        this.#open(event.type, event.start, event.anchor);
        return;
      case "scalar":
        checkTag(event.tag, this.report);
        if (event.anchor !== undefined) this.#anchors.begin(event.anchor.name);
        this.#add(readScalar(event, this.report), event.anchor?.name);
        return;
      case "alias": {
        const target = this.#anchors.follow(event.name, event.start, this.#isMergeSource());
        this.#add(target, undefined, event.start);
        return;
      }
      case "broken":
        this.#add(broken(event.start), undefined);
        return;
      case "end":
        this.#close(event.broken);
    }
  }

  /** Reports a problem in what is being read, or in its `key`. */
  readonly report: Report = (rule, message, offset, { hint, key, severity }) => {
    if (this.problems.length >= ENOUGH_PROBLEMS) return;
    const path = [...this.#path(), ...(key === undefined ? [] : [key])];
    this.problems.push({ severity: severity ?? "error", rule, message, path, offset, hint });
  };

  #open(kind: Frame["kind"], start: number, anchor: Name | undefined): void {
    if (anchor !== undefined) this.#anchors.begin(anchor.name);
    this.#frames.push({ kind, start, anchor: anchor?.name, items: [], written: [], key: undefined });
  }

  #close(isBroken: boolean): void {
    const { kind, start, anchor, items, written } = this.#frames.pop()!;
    if (kind === "document") {
      // After a mistake on its first line, the document begins again.
      this.root = items.at(-1);
      this.#anchors.finishDocument();
    } else if (isBroken) this.#add(broken(start), anchor);
    else if (kind === "sequence") this.#add({ kind, items, start, ...measure(items) }, anchor);
    else {
      const pairs = this.#pairs.resolve(written);
      this.#add({ kind, pairs, written, start, ...measurePairs(pairs) }, anchor);
    }
  }

  /** Adds a node to the one that is being read. */
  #add(node: YamlNode, anchor: string | undefined, at = node.start): void {
    if (++this.#values > 2 * MAX_VALUES) {
      throw new LimitReached(`more than ${MAX_VALUES} values in one file`, at, "split the file");
    }
    if (anchor !== undefined) this.#anchors.finish(anchor, node);
    const frame = this.#frames.at(-1);
    if (frame === undefined) return;
    if (frame.kind !== "mapping") frame.items.push(node);
    else if (frame.key === undefined) frame.key = this.#keyOf(node, at);
    else {
      const { key, keyStart, isUnusable } = frame.key;
      frame.written.push(isUnusable ? { key, isUnusable, keyStart, value: node } : { key, keyStart, value: node });
      frame.key = undefined;
    }
  }

  /** The text of a key; nothing when it is a merge key. */
  #keyOf(node: YamlNode, keyStart: number): WrittenKey {
    if (isMergeKey(node)) return { key: undefined, keyStart };
    if (node.kind === "scalar" && !(node.plain && node.text === "")) {
      return { key: this.#nameOf?.(node) ?? node.text, keyStart };
    }
    if (node.kind === "scalar") {
      this.report("key", "expected a key before the colon, found none", keyStart, {
        hint: 'write the key; an empty one is ""',
      });
    } else if (node.kind !== "broken") {
      const message = `expected a string as key, found ${describeNode(node)}`;
      this.report("key", message, keyStart, { hint: "quote a key that begins with [ or {" });
    }
    return { key: `offset ${keyStart}`, isUnusable: true, keyStart };
  }

  /** Whether the next value is merged into a mapping: it follows `<<`, or is in a list that does. */
  #isMergeSource(): boolean {
    const inner = this.#frames.at(-1);
    const frame = inner?.kind === "sequence" ? this.#frames.at(-2) : inner;
    return frame?.kind === "mapping" && frame.key !== undefined && frame.key.key === undefined;
  }

  /** The path of the next node in the file's value. */
  #path(): (string | number)[] {
    return this.#frames.flatMap(({ kind, key, items }): (string | number)[] => {
      if (kind === "sequence") return [items.length];
      return kind === "mapping" && key !== undefined ? [key.key ?? "<<"] : [];
    });
  }
}

/** What could not be read. */
function broken(start: number): YamlNode {
  return { kind: "broken", start, size: 1, length: 0, depth: 1 };
}
