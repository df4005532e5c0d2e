import { DEFAULT_RELEASE } from "../../definition/mod.ts";
import { readDefinitionFile } from "./definition-file.ts";
import { isYaml } from "./file-forms.ts";
import type { OpenedService } from "./loaded-service.ts";

/**
 * Reads a service from the contents of a file without a folder, such as stdin: a definition, or a mesg.yml, which then
 * needs no Dockerfile. Loading a definition throws as {@linkcode openDefinitionBytes} says.
 */
export async function openContents(bytes: Uint8Array, file: string): Promise<OpenedService> {
  if (!isYaml(bytes)) return openDefinitionBytes(bytes, file);
  const { openServiceFile } = await import("../compile.ts");
  const compile = openServiceFile(bytes, { file });
  return async (rules) => ({ file, form: "mesg.yml", ...compile(rules) });
}

/** Reads a definition in any form. Loading it throws a `refused` error if it cannot be decoded. */
export function openDefinitionBytes(bytes: Uint8Array, file: string): OpenedService {
  return async ({ release = DEFAULT_RELEASE, withoutSource = false, withoutPrices = false }) =>
    await readDefinitionFile(bytes, { file, release, withoutSource, withoutPrices });
}
