import { RULES, type RuleId, type Severity } from "./rules.ts";

/**
 * One thing that is different. All changes together turn the first definition into the second one: an entry that was
 * removed, added or renamed stands with its index, everything else with its value before and after.
 */
export interface Change {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** The place in words: `task send › input to`. Keys of over 64 characters are shortened. */
  readonly path: string;
  /**
   * The place as a JSON pointer into mesg.yml, where entries stand by their key: `/tasks/send/inputs/to/optional`. It
   * points into the definition after the change, or into the one before when there is no `after`.
   */
  readonly pointer: string;
  /** What stood there; absent when nothing did. The keys of both sides when only their order changed. */
  readonly before?: unknown;
  /** What stands there now; absent when nothing does. */
  readonly after?: unknown;
  /** Of an entry that was added or removed: its index in the list that has it. */
  readonly index?: number;
  /** What it means to callers and why, in plain words. */
  readonly explanation: string;
}

/** Where a comparison stands; the texts are made only when there is something to tell. */
export class Place {
  readonly #parent: Place | undefined;
  readonly #owner: Place | undefined;
  readonly #segment: string;
  readonly #word: string;
  #pointer: string | undefined;
  #path: string | undefined;

  /**
   * @param word What the segment is in words; empty when it has no part in the path.
   * @param owner The place whose path goes before the word.
   */
  constructor(segment = "", word = "", parent?: Place, owner: Place | undefined = parent) {
    this.#segment = segment;
    this.#word = word;
    this.#parent = parent;
    this.#owner = owner;
  }

  /** A list or a field below: `inputs`. */
  to(segment: string, word = ""): Place {
    return new Place(segment, word, this);
  }

  /** An entry of the list that stands here: `task send`. The list itself has no part in its path. */
  entry(noun: string, key: string): Place {
    return new Place(key, `${noun} ${shorten(key)}`, this, this.#parent);
  }

  get pointer(): string {
    if (this.#parent === undefined) return "";
    this.#pointer ??= `${this.#parent.pointer}/${this.#segment.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    return this.#pointer;
  }

  get path(): string {
    this.#path ??= [this.#owner?.path ?? "", this.#word].filter((part) => part !== "").join(" › ");
    return this.#path;
  }
}

const LONGEST_KEY = 64;

// A key of a megabyte would stand in the path of every change below it.
function shorten(key: string): string {
  return key.length > LONGEST_KEY ? `${key.slice(0, LONGEST_KEY / 2)}…${key.slice(1 - LONGEST_KEY / 2)}` : key;
}

/** Collects changes in the order in which they are found. */
export class Changes {
  readonly list: Change[] = [];

  /** Notes a change. A side that is `undefined` has nothing there. */
  add(rule: RuleId, place: Place, before: unknown, after: unknown, index?: number): void {
    const { severity, explanation } = RULES[rule];
    this.list.push({
      rule,
      severity,
      path: place.path || "service",
      pointer: place.pointer,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
      ...(index === undefined ? {} : { index }),
      explanation,
    });
  }

  /** Notes a change where the two sides are not the same text or flag. */
  compare(rule: RuleId, place: Place, field: string, before: unknown, after: unknown): void {
    if (before !== after) this.add(rule, place.to(field), before, after);
  }
}
