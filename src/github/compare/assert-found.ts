import { MesgError } from "../../core/mod.ts";
import type { Checkout } from "../discover/checkout.ts";
import { folderOf, includesFolder } from "../discover/requested-paths.ts";
import { INPUTS } from "../inputs/interface.ts";
import type { BaseServices } from "../revisions/base-services.ts";

/**
 * Checks that each line of the input `path` matches a service of the checkout or a removed service of the base.
 *
 * @throws {MesgError} `usage` with the lines that match nothing.
 */
export function assertFound({ requested, empty }: Checkout, base: BaseServices | undefined, serviceFile: string): void {
  const removed = (base?.removed ?? []).map(({ file }) => folderOf(file));
  const missing = empty.filter((line) => {
    const lines = requested.filter((one) => one.isExcluded || one.line === line);
    return line !== INPUTS.path.default && !removed.some((folder) => includesFolder(lines, folder));
  });
  if (missing.length === 0) return;
  const lines = missing.map((line) => JSON.stringify(line)).join(", ");
  const file = missing.find((line) => line.endsWith(`/${serviceFile}`));
  throw new MesgError("usage", `no ${serviceFile} found in ${lines}`, {
    hint:
      file === undefined
        ? "the input path takes folders or globs of folders, one per line; git must track the files"
        : `the input path takes folders: write ${JSON.stringify(folderOf(file))}`,
  });
}
