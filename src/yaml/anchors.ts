import type { YamlNode } from "./node.ts";
import type { Report } from "./problem.ts";
import { LimitReached, MAX_ALIASES } from "./yaml-limits.ts";

/** The value of an anchor; without a node while it is being read. */
interface Anchor {
  node?: YamlNode;
}

interface Merge {
  readonly name: string;
  readonly start: number;
  readonly node: YamlNode;
}

/** The anchors of a document, and the aliases that refer to them. */
export class Anchors {
  readonly #report: Report;
  readonly #anchors = new Map<string, Anchor>();
  readonly #open = new Map<string, Anchor[]>();
  readonly #merges: Merge[] = [];
  #aliases = 0;

  constructor(report: Report) {
    this.#report = report;
  }

  /** Begins the value of an anchor. From here on its name refers to this value, even inside it. */
  begin(name: string): void {
    const anchor: Anchor = {};
    this.#anchors.set(name, anchor);
    const open = this.#open.get(name);
    if (open === undefined) this.#open.set(name, [anchor]);
    else open.push(anchor);
  }

  /** Ends the value of the most recently begun anchor of this name. */
  finish(name: string, node: YamlNode): void {
    const anchor = this.#open.get(name)?.pop();
    if (anchor !== undefined) anchor.node = node;
  }

  /**
   * Returns the value that an alias refers to.
   *
   * @throws {LimitReached} when there are too many aliases.
   */
  follow(name: string, start: number, isMerged: boolean): YamlNode {
    if (++this.#aliases > MAX_ALIASES) {
      throw new LimitReached(`more than ${MAX_ALIASES} aliases in one file`, start, "write some of them out");
    }
    const anchor = this.#anchors.get(name);
    const { node } = anchor ?? {};
    if (node !== undefined) {
      if (isMerged) this.#merges.push({ name, start, node });
      return node;
    }
    const message = anchor ? `*${name} is inside the value of its own anchor` : `no anchor &${name} above this alias`;
    const hint = anchor
      ? "write the value out here"
      : `put &${name} before a value above, or quote a text that begins with *`;
    this.#report("alias", message, start, { hint });
    return { kind: "broken", start, size: 1, length: 0, depth: 1 };
  }

  /** Reports merges that yaml.v2 2.2.1 refuses, since it uses the last meaning of the name in the document. */
  finishDocument(): void {
    for (const { name, start, node } of this.#merges) {
      const last = this.#anchors.get(name)?.node;
      if (node.kind !== "mapping" || last === undefined || last.kind === "mapping" || last.kind === "broken") continue;
      const message = `&${name} is defined again below, with a value that cannot be merged`;
      this.#report("merge-key", message, start, {
        hint: "give the two anchors different names: Engine 0.10 mixes them up",
      });
    }
  }
}
