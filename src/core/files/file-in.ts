import { withoutTrailing } from "../trim.ts";

/**
 * Returns the path of a file in a folder, for messages and to read it: the folder as it was given, without a trailing
 * separator, and no folder for the current one.
 *
 * @example
 * ```ts
 * fileIn("./services/mail/", "mesg.yml"); // "./services/mail/mesg.yml"
 * fileIn(".", "mesg.yml"); // "mesg.yml"
 * ```
 */
export function fileIn(folder: string, name: string): string {
  const plain = withoutTrailing(folder, "/\\");
  if (plain === "") return `${folder.slice(0, 1)}${name}`;
  return plain === "." ? name : `${plain}/${name}`;
}
