import type { Replacement } from "../text/edit.ts";
import { firstIndex } from "../text/first-index.ts";
import { flowText } from "../text/flow-text.ts";
import type { Written } from "../text/written.ts";
import { reindented } from "./remove.ts";
import type { Source } from "./source.ts";

/** Renames aliases of moved data to its new anchor. */
export function renameAliases({ document, plan }: Source, removed: readonly Replacement[]): Replacement[] {
  const { owners } = plan;
  const isRemoved = finder(removed);
  return document.aliases.flatMap((alias): Replacement[] => {
    const name = alias.target && owners.get(alias.target)?.anchor;
    if (name === undefined || name === alias.text || isRemoved(alias.start)) return [];
    return [{ start: alias.start, end: alias.end, replacement: `*${name}` }];
  });
}

/**
 * Returns the changes that write a value out at its first use, because the location of its anchor is removed. The
 * anchor moves with it, so that further aliases refer to the copy.
 */
export function hoistAnchors({ document, lines, plan }: Source, removed: readonly Replacement[]): Replacement[] {
  const { owners } = plan;
  const isRemoved = finder(removed);
  const done = new Set<Written>();
  const columns = aliasColumns(document.root, lines.column.bind(lines));
  return document.aliases.flatMap((alias): Replacement[] => {
    const { target } = alias;
    if (target?.anchor === undefined || done.has(target)) return [];
    if (owners.has(target) || plan.at.has(target)) return [];
    if (isRemoved(alias.start) || !isRemoved(target.contentStart)) return [];
    const column = columns.get(alias);
    const isBlock = !target.isFlow && (target.kind === "mapping" || target.kind === "sequence");
    const isLong = lines.number(target.contentStart) !== lines.number(target.end);
    if (column === undefined || (!isBlock && isLong)) {
      const flow = flowText(target, lines.text)?.trimEnd();
      if (flow === undefined) return [];
      done.add(target);
      return [{ start: alias.start, end: alias.end, replacement: `&${target.anchor.name} ${flow}` }];
    }
    done.add(target);
    const value = isBlock
      ? lines.lineBreak +
        reindented(
          lines.text.slice(lines.start(target.contentStart), target.end),
          lines.column(target.contentStart),
          column + 2,
          lines.lineBreak,
        )
      : ` ${lines.text.slice(target.contentStart, target.end)}`;
    return [{ start: alias.start, end: alias.end, replacement: `&${target.anchor.name}${value}` }];
  });
}

/** The columns of the keys whose values are aliases, in block mappings. */
function aliasColumns(root: Written | undefined, column: (offset: number) => number): Map<Written, number> {
  const columns = new Map<Written, number>();
  const open = root === undefined ? [] : [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (const { key, value } of node.pairs) {
      if (value.kind === "alias" && !node.isFlow) columns.set(value, column(key.start));
      else open.push(value);
    }
    for (const item of node.items) open.push(item);
  }
  return columns;
}

/** Returns a function that reports whether an offset is in one of the ranges. */
function finder(ranges: readonly Replacement[]): (offset: number) => boolean {
  const sorted = ranges.toSorted((a, b) => a.start - b.start);
  return (offset) => {
    const range = sorted[firstIndex(sorted, ({ end }) => end > offset)];
    return range !== undefined && range.start <= offset;
  };
}
