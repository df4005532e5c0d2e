import type { ServiceDefinition } from "../../src/definition/mod.ts";
import type { Change } from "../../src/diff/mod.ts";

type Entry = Record<string, unknown> & { key: string };

/** Applies changes to a copy of a definition, using only what they contain. */
export function applyChanges(before: ServiceDefinition, changes: readonly Change[]): ServiceDefinition {
  const draft = copy(before) as Record<string, unknown>;
  const orders: [Entry[], string[]][] = [];
  const additions: [Entry[], Change][] = [];
  for (const change of changes) {
    const segments = segmentsOf(change.pointer);
    const last = segments.pop()!;
    const owner = segments.reduce<unknown>(step, draft);
    const after = copy(change.after);
    if (change.rule === "order-changed" && isEntries(step(owner, last))) {
      orders.push([step(owner, last) as Entry[], after as string[]]);
    } else if (change.rule.endsWith("-renamed")) {
      (step(owner, change.before as string) as Entry).key = after as string;
    } else if (Array.isArray(owner)) {
      if (change.after !== undefined) additions.push([owner as Entry[], change]);
      else owner.splice((owner as Entry[]).indexOf(step(owner, last) as Entry), 1);
    } else if (last === "type") {
      Object.assign(owner as Entry, after);
    } else if (after === undefined) {
      delete (owner as Entry)[last];
    } else {
      (owner as Entry)[last] = after;
    }
  }
  for (const [list, keys] of orders) list.sort((left, right) => keys.indexOf(left.key) - keys.indexOf(right.key));
  for (const [list, { after, index }] of additions) list.splice(index!, 0, copy(after) as Entry);
  return draft as unknown as ServiceDefinition;
}

function segmentsOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function step(value: unknown, segment: string): unknown {
  if (Array.isArray(value)) return (value as Entry[]).find(({ key }) => key === segment);
  return (value as Entry)[segment];
}

function isEntries(value: unknown): boolean {
  return Array.isArray(value) && typeof value[0] === "object";
}

/** structuredClone would keep two lists shared where the generator gave the same empty list twice. */
function copy(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}
