import type { Inspection } from "../../unixfs/mod.ts";
import { type FoundSecret, SecretFinder } from "./secret-finder.ts";
import { KEY_FILE } from "./secret-names.ts";
import { SHAPES } from "./secret-shapes.ts";

const DATA = { shapes: SHAPES, keyFiles: KEY_FILE };
const FINDER = new SecretFinder(DATA);

/** Selects the files that the secrets guard has to see. */
export const SECRETS: Inspection = { inspector: FINDER, program: { text: String(SecretFinder), data: DATA } };

/** Finds the secrets in a file, at most one per line; none in a binary file. */
export function findSecrets(bytes: Uint8Array): FoundSecret[] {
  return FINDER.find(bytes);
}
