import { resolve } from "node:path";
import { MesgError } from "../core/mod.ts";

/**
 * Checks that no output file of a call overwrites another one, or the input file.
 *
 * @param outputs The output files, by option.
 * @param read The input file, if any.
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
  const taken = new Map(read === undefined ? [] : [[resolve(read), "the input"]]);
  for (const [option, path] of Object.entries(outputs)) {
    if (path === undefined) continue;
    const other = taken.get(resolve(path));
    if (other !== undefined) {
      throw new MesgError("usage", `${option} needs its own file: ${path} is also ${other}`);
    }
    taken.set(resolve(path), `that of ${option}`);
  }
}
