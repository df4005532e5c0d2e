import type { Edit } from "../text/edit.ts";
import { readWritten, type Written } from "../text/written.ts";

/** Returns the edits that rename an anchor whose name is used above, and its aliases. */
export function renameRedefined(text: string): Edit[] {
  const { root, aliases } = readWritten(text);
  const anchored = inOrder(root).filter(({ anchor }) => anchor !== undefined);
  const taken = new Set(anchored.map(({ anchor }) => anchor!.name));
  const seen = new Set<string>();
  const names = new Map<Written, string>();
  const edits: Edit[] = [];
  const edit = (start: number, end: number, replacement: string, explanation: string): void => {
    edits.push({ start, end, replacement, migration: "redefined-anchor", explanation });
  };
  for (const node of anchored) {
    const { name, start, end } = node.anchor!;
    if (seen.size !== seen.add(name).size) continue;
    let count = 2;
    while (taken.has(`${name}${count}`)) count++;
    const own = `${name}${count}`;
    taken.add(own);
    names.set(node, own);
    edit(start, end, `&${own}`, `rename the second anchor &${name} to &${own}`);
  }
  for (const { target, start, end } of aliases) {
    const name = target && names.get(target);
    if (name !== undefined) edit(start, end, `*${name}`, `refer to the anchor &${name}`);
  }
  return edits;
}

/** The nodes of a document, in the order in which they begin. */
function inOrder(root: Written | undefined): Written[] {
  const nodes: Written[] = [];
  const open = root === undefined ? [] : [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    nodes.push(node);
    for (const { key, value } of node.pairs) open.push(key, value);
    open.push(...node.items);
  }
  return nodes.sort((left, right) => left.start - right.start);
}
