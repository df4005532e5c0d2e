import type { ProcessEdge } from "../../../definition/mod.ts";

/** Which nodes of a tree run before which others. */
export class Ancestors {
  readonly #parents: ReadonlyMap<string, string>;
  /** When a walk through the tree enters and leaves each node. A node of a cycle is never entered. */
  readonly #entered = new Map<string, number>();
  readonly #left = new Map<string, number>();

  /** @param edges If several edges lead to a node, the last one counts; an Engine rejects such a process. */
  constructor(edges: readonly ProcessEdge[]) {
    this.#parents = new Map(edges.map(({ src, dst }) => [dst, src]));
    const children = new Map<string, string[]>();
    for (const [child, parent] of this.#parents) {
      const known = children.get(parent);
      if (known === undefined) children.set(parent, [child]);
      else known.push(child);
    }
    let time = 0;
    const enter = (key: string) => {
      this.#entered.set(key, time++);
      return { key, next: (children.get(key) ?? []).values() };
    };
    for (const root of new Set(edges.map(({ src }) => src))) {
      if (this.#parents.has(root)) continue;
      // Without recursion, since a line of nodes may be long.
      const stack = [enter(root)];
      for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
        const child = top.next.next().value;
        if (child !== undefined) stack.push(enter(child));
        else this.#left.set(stack.pop()!.key, time++);
      }
    }
  }

  /** Returns the node right before another one. */
  parentOf(key: string): string | undefined {
    return this.#parents.get(key);
  }

  /** Whether a node runs before another one. */
  isAbove(above: string, key: string): boolean {
    const [outer, inner] = [this.#entered.get(above), this.#entered.get(key)];
    return outer !== undefined && inner !== undefined && outer < inner && inner < (this.#left.get(above) ?? 0);
  }
}
