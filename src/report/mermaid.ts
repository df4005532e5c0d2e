import { visibleText } from "../core/mod.ts";
import type { Parameter, ServiceDefinition } from "../definition/mod.ts";
import type { WaivedChange } from "../waivers/mod.ts";

/** Maximum number of parts in a diagram, to keep it readable. */
const MAX_PARTS = 80;
const MAX_LABEL_LENGTH = 40;
const MAX_POINTER_LENGTH = 2000;

type Look = "added" | "changed" | "removed" | "same";

interface Part {
  readonly noun: "task" | "event";
  readonly key: string;
  readonly look: Look;
  readonly into: readonly Leaf[];
  readonly out: readonly Leaf[];
}

interface Leaf {
  readonly key: string;
  /** `String`, `Number[]`; empty if it was removed. */
  readonly type: string;
  readonly look: Look;
}

/**
 * The interface of a service as a Mermaid flowchart: tasks between their inputs and outputs, events and their data.
 * Added, changed and removed parts are colored. Unchanged tasks and events show only their names.
 *
 * @param after The service after the changes.
 * @param options.isNew Whether the service is new, so that every task and event is shown with its inputs and outputs.
 * @returns The chart without its fence, or `undefined` when nothing in the interface changed.
 */
export function interfaceToMermaid(
  after: ServiceDefinition,
  changes: readonly WaivedChange[],
  { isNew = false }: { readonly isNew?: boolean } = {},
): string | undefined {
  const looks = new Looks(changes, isNew);
  const parts: Part[] = [
    ...after.tasks.map(({ key, inputs, outputs }): Part => {
      const at = looks.list("/tasks").entry(key);
      return {
        noun: "task",
        key,
        look: at.look,
        into: at.leaves("inputs", inputs),
        out: at.leaves("outputs", outputs),
      };
    }),
    ...looks.list("/tasks").removed.map((key): Part => ({ noun: "task", key, look: "removed", into: [], out: [] })),
    ...after.events.map(({ key, data }): Part => {
      const at = looks.list("/events").entry(key);
      return { noun: "event", key, look: at.look, into: [], out: at.leaves("data", data) };
    }),
    ...looks.list("/events").removed.map((key): Part => ({ noun: "event", key, look: "removed", into: [], out: [] })),
  ];
  if (!isNew && parts.every(({ look }) => look === "same")) return undefined;
  if (parts.length === 0) return undefined;
  return draw(parts.sort((left, right) => Number(left.look === "same") - Number(right.look === "same")));
}

/** The changes to the entries of one list. */
interface ListLooks {
  readonly removed: readonly string[];
  entry(key: string): { readonly look: Look; leaves(list: string, parameters: readonly Parameter[]): Leaf[] };
}

/** The changes by the part of the interface that they affect, at two levels: task, and input of a task. */
class Looks {
  readonly #looks = new Map<string, Look>();
  readonly #removed = new Map<string, string[]>();
  readonly #isNew: boolean;

  /** @param isNew Whether to show every part with its parameters, even if unchanged. */
  constructor(changes: readonly WaivedChange[], isNew: boolean) {
    this.#isNew = isNew;
    for (const change of changes) {
      // A key of a megabyte would be repeated for each change below it.
      if (change.pointer.length > MAX_POINTER_LENGTH) continue;
      const segments = change.pointer.split("/");
      for (const length of [3, 5]) {
        if (segments.length < length) break;
        const place = segments.slice(0, length).join("/");
        const isItself = segments.length === length;
        const look = isItself && change.before === undefined ? "added" : "changed";
        if (isItself && change.after === undefined && isEntry(segments)) this.#remove(segments);
        else if (this.#looks.get(place) !== "added") this.#looks.set(place, look);
      }
    }
  }

  #remove(segments: readonly string[]): void {
    const list = segments.slice(0, -1).join("/");
    const key = toKey(segments.at(-1)!);
    const keys = this.#removed.get(list);
    if (keys === undefined) this.#removed.set(list, [key]);
    else keys.push(key);
  }

  list(pointer: string): ListLooks {
    return {
      removed: this.#removed.get(pointer) ?? [],
      entry: (key) => {
        const place = `${pointer}/${toSegment(key)}`;
        const look = this.#looks.get(place) ?? "same";
        return {
          look,
          leaves: (list, parameters) => {
            if (look === "same" && !this.#isNew) return [];
            const here = this.list(`${place}/${list}`);
            return [
              ...parameters.map((parameter) => ({
                key: parameter.key,
                type: `${parameter.type}${parameter.repeated ? "[]" : ""}${parameter.optional ? "?" : ""}`,
                look: look === "added" ? look : here.entry(parameter.key).look,
              })),
              ...here.removed.map((gone): Leaf => ({ key: gone, type: "", look: "removed" })),
            ];
          },
        };
      },
    };
  }
}

const LISTS = new Set(["tasks", "events", "inputs", "outputs", "data"]);

/** Whether a pointer leads to an entry of the interface, not to one of its fields. */
function isEntry(segments: readonly string[]): boolean {
  return LISTS.has(segments.at(-2)!);
}

function draw(parts: readonly Part[]): string {
  const lines = ["flowchart LR"];
  let drawn = 0;
  let left = 0;
  for (const [index, { noun, key, look, into, out }] of parts.entries()) {
    if (drawn >= MAX_PARTS) {
      left++;
      continue;
    }
    const id = `p${index}`;
    lines.push(`  ${id}${shape(noun, `${noun} ${key}`)}${style(look)}`);
    drawn++;
    for (const [side, leaves] of [
      ["i", into],
      ["o", out],
    ] as const) {
      const shown = leaves.slice(0, Math.max(0, MAX_PARTS - drawn));
      for (const [place, leaf] of shown.entries()) {
        const node = `${id}${side}${place}["${label(leaf.key)}"]${style(leaf.look)}`;
        const arrow = leaf.type === "" ? "-->" : `-->|"${label(leaf.type)}"|`;
        lines.push(side === "i" ? `  ${node} ${arrow} ${id}` : `  ${id} ${arrow} ${node}`);
      }
      drawn += shown.length;
      left += leaves.length - shown.length;
    }
  }
  if (left > 0) lines.push(`  more["and ${left} more"]`);
  return [
    ...lines,
    "  classDef added fill:#dafbe1,stroke:#1a7f37,color:#0a3d1b",
    "  classDef changed fill:#fff8c5,stroke:#9a6700,color:#4d3300",
    "  classDef removed fill:#ffebe9,stroke:#cf222e,color:#5c0f14,stroke-dasharray:4",
  ].join("\n");
}

function shape(noun: Part["noun"], text: string): string {
  return noun === "task" ? `["${label(text)}"]` : `(["${label(text)}"])`;
}

function style(look: Look): string {
  return look === "same" ? "" : `:::${look}`;
}

function label(text: string): string {
  return mermaidLabel(text, MAX_LABEL_LENGTH);
}

/** Returns a text as a label: everything but letters and digits becomes a Mermaid character code. */
export function mermaidLabel(text: string, maxLength: number): string {
  return visibleText(text, maxLength).replace(/[^A-Za-z0-9 ]/gu, (point) => `#${point.codePointAt(0)};`);
}

function toSegment(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

function toKey(segment: string): string {
  return segment.replaceAll("~1", "/").replaceAll("~0", "~");
}
