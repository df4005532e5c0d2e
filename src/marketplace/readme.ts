import { createReadStream } from "node:fs";
import { extractTar } from "../source/mod.ts";
import { MAX_README_BYTES } from "./manifest.ts";

const NAMES = ["README.md", "readme.md", "Readme.md", "README", "readme"];

/** The README of a source. */
export interface Readme {
  readonly text: string | undefined;
  /** Why it is left out. */
  readonly notice: string | undefined;
}

/**
 * Reads the README in the root of a source's archive, so that uncommitted or ignored files do not get into a manifest.
 *
 * @param tar The path of the archive.
 */
export async function readReadme(tar: string, signal: AbortSignal | undefined): Promise<Readme> {
  return await extractTar(createReadStream(tar), {}, signal, async (tree) => {
    for (const name of NAMES) {
      const bytes = await tree.read(name, MAX_README_BYTES);
      if (bytes === undefined) continue;
      if (bytes.length <= MAX_README_BYTES) return { text: new TextDecoder().decode(bytes), notice: undefined };
      const notice = `${name} is larger than ${MAX_README_BYTES} bytes and left out of the manifest`;
      return { text: undefined, notice };
    }
    return { text: undefined, notice: undefined };
  });
}
