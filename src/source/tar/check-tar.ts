import { FORM_BYTES, fileForm, MesgError, readBounded } from "../../core/mod.ts";
import { compressionOf } from "./decompress.ts";
import { isTarStart } from "./tar-reader.ts";

const HINTS: { readonly [form: string]: string } = {
  "a CAR": "pass the folder, or the tar that the CAR was made from: mesg-compile compile --tar writes one",
  "a zip file": "pass the folder, or a tar of it",
  JSON: "pass a definition as the argument; --source takes the folder or the tar that it was made from",
  "a web page": "download the file itself instead of its web page",
};

/**
 * Checks the first bytes of a source that is a file.
 *
 * @returns A notice when they are not those of a tar, compressed or not: no Engine can unpack it.
 * @throws {MesgError} `usage` for a file of another known form.
 */
export async function checkTar(path: string, signal?: AbortSignal): Promise<string | undefined> {
  const start = await readBounded(path, { limit: FORM_BYTES, what: "a source", signal });
  const form = fileForm(start);
  const hint = form && HINTS[form];
  if (hint === undefined) {
    if (compressionOf(start) !== undefined || isTarStart(start)) return undefined;
    return `${JSON.stringify(path)} is not a tar archive: no Engine can unpack this source`;
  }
  throw new MesgError("usage", `expected a source as TAR or FOLDER, found ${form} at ${JSON.stringify(path)}`, {
    hint,
  });
}
