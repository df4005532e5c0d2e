import { RULES, type RuleId } from "../../diff/mod.ts";
import type { WaivedChange } from "../../waivers/mod.ts";
import { segmentsOf } from "../../yaml/mod.ts";

/** The names in the consequence of a change, ready for display. */
interface Names {
  /** The task or event: `send`. */
  readonly owner: string;
  /** The input, output or key of an event's data, with its parents: `mail.to`. */
  readonly key: string;
  /** The new key, for a rename. */
  readonly successor: string;
  readonly typeBefore: string;
  readonly typeAfter: string;
}

type Sentence = (names: Names) => string;

const outgoing = (reader: string): Readonly<Record<string, Sentence>> => ({
  removed: ({ owner, key }) => `${reader} ${owner} no longer find ${key}.`,
  renamed: ({ owner, key, successor }) => `${reader} ${owner} no longer find ${key}; its value is now in ${successor}.`,
  "type-changed": ({ owner, key, typeBefore, typeAfter }) =>
    `${reader} ${owner} that read ${key} as ${typeBefore} may now receive ${typeAfter}.`,
  "made-optional": ({ owner, key }) => `${reader} ${owner} may now receive no ${key}, or null.`,
});

const OUTPUT = outgoing("Callers of");
const DATA = outgoing("Listeners to");

const SENTENCES: Partial<Record<RuleId, Sentence>> = {
  "task-removed": ({ owner }) => `Calls of ${owner} are now rejected.`,
  "task-renamed": ({ owner, successor }) => `Calls of ${owner} are now rejected; callers must call ${successor}.`,
  "required-input-added": ({ owner, key }) => `Calls of ${owner} that do not send ${key} are now rejected.`,
  "required-input-renamed": ({ owner, key, successor }) =>
    `Calls of ${owner} that send ${key} instead of ${successor} are now rejected.`,
  "input-type-changed": ({ owner, key, typeBefore, typeAfter }) =>
    `Calls of ${owner} that send ${key} as ${typeBefore} may now be rejected: ${typeAfter} is expected.`,
  "input-made-required": ({ owner, key }) => `Calls of ${owner} that do not send ${key} are now rejected.`,
  "event-removed": ({ owner }) => `Listeners no longer receive ${owner}.`,
  "event-renamed": ({ owner, successor }) => `Listeners no longer receive ${owner}; they must listen to ${successor}.`,
  "output-removed": OUTPUT.removed!,
  "output-renamed": OUTPUT.renamed!,
  "output-type-changed": OUTPUT["type-changed"]!,
  "output-made-optional": OUTPUT["made-optional"]!,
  "data-removed": DATA.removed!,
  "data-renamed": DATA.renamed!,
  "data-type-changed": DATA["type-changed"]!,
  "data-made-optional": DATA["made-optional"]!,
};

/**
 * Returns what a change means for callers, in one sentence with its names; the rule's explanation when there are none.
 *
 * @param show Formats a name for display: a code span in Markdown, quotes in a terminal.
 * @example
 * ```ts
 * consequenceOf(change, (name) => JSON.stringify(name)); // 'Calls of "send" that do not send "cc" are now rejected.'
 * ```
 */
export function consequenceOf(change: WaivedChange, show: (name: string) => string): string {
  const sentence = SENTENCES[change.rule];
  const names = sentence === undefined ? undefined : namesOf(change, show);
  return sentence === undefined || names === undefined ? RULES[change.rule].explanation : sentence(names);
}

/** Longer pointers have keys that do not fit in a sentence. */
const MAX_POINTER_LENGTH = 1000;

function namesOf({ pointer, before, after }: WaivedChange, show: (name: string) => string): Names | undefined {
  if (pointer.length > MAX_POINTER_LENGTH) return undefined;
  const segments = segmentsOf(pointer);
  const [, owner = "", , first] = segments;
  const keys = first === undefined ? [] : [first];
  for (let at = 4; segments[at] === "object" && segments[at + 1] !== undefined; at += 2) keys.push(segments[at + 1]!);
  const last = keys.at(-1);
  // A rename is reported at the new key; the old key is its value.
  const isRename = typeof before === "string" && typeof after === "string" && after === (last ?? owner);
  const old = isRename ? (before as string) : (last ?? owner);
  const path = (key: string) => show([...keys.slice(0, -1), key].join("."));
  return {
    owner: show(isRename && last === undefined ? old : owner),
    key: path(old),
    successor: last === undefined ? show(owner) : path(last),
    typeBefore: show(typeOf(before)),
    typeAfter: show(typeOf(after)),
  };
}

/** The type in a value of a change: a parameter, or the type itself. */
function typeOf(value: unknown): string {
  if (typeof value === "string") return value;
  const { type, repeated } = (value ?? {}) as { readonly type?: unknown; readonly repeated?: unknown };
  return `${typeof type === "string" ? type : "another type"}${repeated === true ? "[]" : ""}`;
}
