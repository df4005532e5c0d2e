import { firstIndex } from "../text/first-index.ts";
import { follow, isMerge, plainOf } from "../text/resolve.ts";
import type { Written, WrittenPair } from "../text/written.ts";
import type { FieldEdits } from "./field-edits.ts";

/** Removes duplicate keys with equal values, anywhere in the file. */
export function removeRepeated(edits: FieldEdits): void {
  const { root, aliases } = edits.document;
  const targets = [...new Set(aliases.flatMap(({ target }) => target?.start ?? []))].sort((a, b) => a - b);
  const isReferred = ({ value }: WrittenPair) => {
    const first = targets[firstIndex(targets, (start) => start >= value.start)];
    return first !== undefined && first < Math.max(value.end, value.start + 1);
  };
  const open = root === undefined ? [] : [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const first = new Map<string, WrittenPair>();
    for (const pair of node.pairs) {
      const before = first.get(pair.key.text);
      if (pair.key.kind !== "scalar" || isMerge(pair) || before === undefined) {
        first.set(pair.key.text, pair);
        open.push(pair.value);
        continue;
      }
      if (!isSame(before.value, pair.value) || isReferred(pair)) open.push(pair.value);
      else {
        const explanation = `remove the second ${JSON.stringify(pair.key.text)}, which has the same value`;
        edits.remove({ migration: "duplicate-key", explanation }, node, pair);
      }
    }
    open.push(...node.items);
  }
}

function isSame(left: Written, right: Written): boolean {
  const [one, other] = [follow(left), follow(right)];
  if (one?.kind !== other?.kind || one === undefined || one.kind === "broken") return false;
  return JSON.stringify(plainOf(one)) === JSON.stringify(plainOf(other));
}
