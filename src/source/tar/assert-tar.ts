import { FORM_BYTES, fileForm, MesgError, readBounded } from "../../core/mod.ts";

const HINTS: { readonly [form: string]: string } = {
  "a CAR": "pass the folder, or the tar that the CAR was made from: mesg-compile compile --tar writes one",
  "a zip file": "pass the folder, or a tar of it",
  JSON: "pass a definition as the argument; --source takes the folder or the tar that it was made from",
  "a web page": "download the file itself instead of its web page",
};

/**
 * Ensures that a file is a tar: the source id of anything else would be useless.
 *
 * @throws {MesgError} `usage`.
 */
export async function assertTar(path: string, signal?: AbortSignal): Promise<void> {
  const form = fileForm(await readBounded(path, { limit: FORM_BYTES, what: "a source", signal }));
  const hint = form && HINTS[form];
  if (hint === undefined) return;
  throw new MesgError("usage", `expected a source as TAR or FOLDER, found ${form} at ${JSON.stringify(path)}`, {
    hint,
  });
}
