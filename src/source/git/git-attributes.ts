import { git, gitOutput } from "./git.ts";

/** How the file on disk differs from the blob that git keeps of it. */
export type Conversion = "none" | "converted" | "lfs";

/** Attributes with which git changes a file on its way to disk. */
const CONVERTING = new Set(["text", "crlf", "eol", "ident", "filter", "working-tree-encoding"]);

/**
 * Says of each path whether a clean file on disk holds other bytes than the commit: line endings, filters, encodings.
 *
 * @param paths From `folder`.
 */
export async function readConversions(
  folder: string,
  paths: readonly string[],
  signal?: AbortSignal,
): Promise<(path: string) => Conversion> {
  const input = paths.map((path) => `${path}\0`).join("");
  const [autocrlf, attributes] = await Promise.all([
    git(folder, ["config", "--get", "core.autocrlf"], { signal }),
    gitOutput(folder, ["check-attr", "-z", "--stdin", "--all"], { input, signal }),
  ]);
  const setting = autocrlf.stdout.toString("latin1").trim().toLowerCase();
  const always = autocrlf.code === 0 && !["", "false", "no", "off", "0"].includes(setting);
  const found = new Map<string, Map<string, string>>();
  const fields = attributes.toString("utf8").split("\0");
  for (let index = 0; index + 2 < fields.length; index += 3) {
    const [path, name, value] = [fields[index]!, fields[index + 1]!, fields[index + 2]!];
    if (!CONVERTING.has(name)) continue;
    if (!found.has(path)) found.set(path, new Map());
    found.get(path)!.set(name, value);
  }
  return (path) => conversionOf(found.get(path), always);
}

function conversionOf(attributes: ReadonlyMap<string, string> | undefined, always: boolean): Conversion {
  if (attributes === undefined) return always ? "converted" : "none";
  if (attributes.get("filter") === "lfs") return "lfs";
  const others = [...attributes].filter(([name, value]) => value !== "unset" || (name !== "text" && name !== "crlf"));
  const isText = attributes.get("text") !== "unset" && attributes.get("crlf") !== "unset";
  return others.some(([, value]) => value !== "unset") || (always && isText) ? "converted" : "none";
}
