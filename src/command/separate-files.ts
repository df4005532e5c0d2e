import { resolve } from "node:path";
import { MesgError } from "../core/mod.ts";

/**
 * Makes sure that no file would be written over by another one of the same call, nor the file that it reads.
 *
 * @param outputs What is to be written, by the option that names it.
 * @param read The file that a person wrote and that must outlive the call, if there is one.
 * @throws {MesgError} `usage`.
 * @example
 * ```ts
 * assertSeparateFiles({ "--tar": "source.tar", "--car": "source.car" }, "greeter/mesg.yml");
 * ```
 */
export function assertSeparateFiles(
  outputs: { readonly [option: string]: string | undefined },
  read: string | undefined,
): void {
  const taken = new Map(read === undefined ? [] : [[resolve(read), "what is read"]]);
  for (const [option, path] of Object.entries(outputs)) {
    if (path === undefined) continue;
    const other = taken.get(resolve(path));
    if (other !== undefined) {
      throw new MesgError("usage", `expected a file of its own for ${option}, found ${path}, which is ${other} too`);
    }
    taken.set(resolve(path), `that of ${option}`);
  }
}
