import type { YamlNode } from "./node.ts";
import type { Report } from "./problem.ts";
import { quote } from "./words.ts";
import { LimitReached, MAX_ALIASES } from "./yaml-limits.ts";

const UNFINISHED = Symbol("a node that is being read");

/** The anchors of a document, and the aliases that refer to them. */
export class Anchors {
  readonly #report: Report;
  #nodes = new Map<string, YamlNode | typeof UNFINISHED>();
  #aliases = 0;

  constructor(report: Report) {
    this.#report = report;
  }

  /** Forgets all: anchors end with their document. */
  clear(): void {
    this.#nodes = new Map();
  }

  /** Begins the node that an anchor stands before. */
  begin(name: string, start: number): void {
    this.#nodes.set(name, UNFINISHED);
    // To yaml.v2 the name ends there, and a value may begin.
    if (/[^\w-]/.test(name)) {
      this.#report(
        "anchor",
        `expected letters, digits, _ and - in the name of an anchor, found ${quote(`&${name}`)}`,
        start,
        "choose another name, and put a space behind it",
      );
    }
  }

  finish(name: string, node: YamlNode): void {
    this.#nodes.set(name, node);
  }

  /**
   * What an alias stands for.
   *
   * @throws {LimitReached} at one alias too many.
   */
  follow(name: string, start: number): YamlNode {
    if (++this.#aliases > MAX_ALIASES) {
      throw new LimitReached(`expected at most ${MAX_ALIASES} aliases, found more`, start, "write some of them out");
    }
    const node = this.#nodes.get(name);
    if (node !== undefined && node !== UNFINISHED) return node;
    if (node === UNFINISHED) {
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
}
