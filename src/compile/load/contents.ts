import { DEFAULT_RELEASE, type Release } from "../../definition/mod.ts";
import { readDefinitionFile } from "./definition-file.ts";
import { isYaml } from "./file-forms.ts";
import type { LoadedService } from "./loaded-service.ts";

/**
 * Loads a service from the contents of a file without a folder, such as stdin: a definition, or a mesg.yml, which then
 * needs no Dockerfile.
 *
 * @throws {MesgError} `refused` when it is neither.
 */
export async function loadContents(
  bytes: Uint8Array,
  options: {
    readonly file: string;
    readonly release?: Release;
    readonly withoutSource?: boolean;
    readonly withoutPrices?: boolean;
  },
): Promise<LoadedService> {
  const { file, release = DEFAULT_RELEASE, withoutSource = false, withoutPrices = false } = options;
  if (!isYaml(bytes)) return await readDefinitionFile(bytes, { file, release, withoutSource, withoutPrices });
  const { compileService } = await import("../compile.ts");
  return { file, form: "mesg.yml", ...compileService(bytes, { file, release, dockerfile: true, withoutPrices }) };
}
