import { RULES, type RuleId, type Severity } from "./rules.ts";

/**
 * One difference. All changes together turn the first definition into the second one: a removed, added or renamed entry
 * has its index, everything else its value before and after.
 */
export interface Change {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** The path in words: `task send › input to`. Keys of over 64 characters are shortened. */
  readonly path: string;
  /**
   * JSON pointer into mesg.yml, where entries have keys: `/tasks/send/inputs/to/optional`. It points into the
   * definition after the change, or, without `after`, into the one before.
   */
  readonly pointer: string;
  /** The value before; absent when there was none. If only the order changed, the keys of both sides. */
  readonly before?: unknown;
  /** The value after; absent when there is none. */
  readonly after?: unknown;
  /** Index of an added or removed entry in its list. */
  readonly index?: number;
  /** The effect of the change on callers, and the reason. */
  readonly explanation: string;
}

/** The path of the compared value. Its texts are built only for a reported change. */
export class ChangePath {
  readonly #parent: ChangePath | undefined;
  readonly #owner: ChangePath | undefined;
  readonly #segment: string;
  readonly #word: string;
  #pointer: string | undefined;
  #path: string | undefined;

  /**
   * @param word The segment in words; empty when the path in words omits it.
   * @param owner The path that precedes the word.
   */
  constructor(segment = "", word = "", parent?: ChangePath, owner: ChangePath | undefined = parent) {
    this.#segment = segment;
    this.#word = word;
    this.#parent = parent;
    this.#owner = owner;
  }

  /** Returns the path of a list or a field below: `inputs`. */
  to(segment: string, word = ""): ChangePath {
    return new ChangePath(segment, word, this);
  }

  /** Returns the path of an entry of this list: `task send`. In words, the list itself is omitted. */
  entry(noun: string, key: string): ChangePath {
    return new ChangePath(key, `${noun} ${shorten(key)}`, this, this.#parent);
  }

  get pointer(): string {
    if (this.#parent === undefined) return "";
    this.#pointer ??= `${this.#parent.pointer}/${this.#segment.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    return this.#pointer;
  }

  get words(): string {
    this.#path ??= [this.#owner?.words ?? "", this.#word].filter((part) => part !== "").join(" › ");
    return this.#path;
  }
}

const MAX_KEY_LENGTH = 64;

// A key of a megabyte would be repeated in the path of every change below it.
function shorten(key: string): string {
  return key.length > MAX_KEY_LENGTH ? `${key.slice(0, MAX_KEY_LENGTH / 2)}…${key.slice(1 - MAX_KEY_LENGTH / 2)}` : key;
}

/** Collects changes in the order in which they are found. */
export class Changes {
  readonly list: Change[] = [];

  /** Adds a change. A side that is `undefined` or missing has no value. */
  add(rule: RuleId, path: ChangePath, { before, after, index }: Pick<Change, "before" | "after" | "index">): void {
    const { severity, explanation } = RULES[rule];
    this.list.push({
      rule,
      severity,
      path: path.words || "service",
      pointer: path.pointer,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
      ...(index === undefined ? {} : { index }),
      explanation,
    });
  }

  /** Adds a change if two strings or flags differ. */
  compare(rule: RuleId, path: ChangePath, before: unknown, after: unknown): void {
    if (before !== after) this.add(rule, path, { before, after });
  }

  /** Compares the name and the description of any part of a definition. */
  compareNames(path: ChangePath, before: Named, after: Named): void {
    this.compare("name-changed", path.to("name"), before.name, after.name);
    this.compare("description-changed", path.to("description"), before.description, after.description);
  }
}

interface Named {
  readonly name: string;
  readonly description: string;
}
