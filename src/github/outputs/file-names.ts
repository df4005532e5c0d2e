import { createHash } from "node:crypto";

/** Names of the action's own files, which no folder may have. */
export const OWN_FILES = [
  ...(["report.md", "index.json", "diff.json", "migrate.diff", "source.car"] as const),
  ...(["definition.json", "definition.hex", "definition.pb"] as const),
  ...(["process.json", "process.hex", "process.pb"] as const),
] as const;
export type OwnFile = (typeof OWN_FILES)[number];
const OWN: ReadonlySet<string> = new Set(OWN_FILES);
/** Device names of Windows, reserved with any extension. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
const MAX_NAME_LENGTH = 100;
const MAX_PATH_LENGTH = 180;

/** Assigns each service a folder in the artifact: a unique name that is valid on every system. */
export class FileNames {
  readonly #names = new Map<string, string>();
  /** In lower case: Windows and macOS do not distinguish `A` and `a`. */
  readonly #taken = new Set<string>();

  /**
   * Returns the folder for a service.
   *
   * @param place The service's path in the checkout, with `/`; `.` for the checkout itself.
   * @returns A path of letters, digits, `_`, `-`, `.` and `/`; always the same for the same service.
   */
  of(place: string): string {
    const known = this.#names.get(place);
    if (known !== undefined) return known;
    const name = this.#unique(place === "." ? "service" : safePath(place));
    this.#names.set(place, name);
    this.#taken.add(name.toLowerCase());
    return name;
  }

  #unique(name: string): string {
    for (let count = 1; ; count++) {
      const found = count === 1 ? name : `${name}-${count}`;
      if (!this.#taken.has(found.toLowerCase())) return found;
    }
  }
}

function safePath(place: string): string {
  const path = place.split("/").map(safeName).join("/");
  return path.length <= MAX_PATH_LENGTH ? path : shortened(path.replaceAll("/", "_"), place);
}

function safeName(part: string): string {
  const plain = part.replaceAll(/[^\w.-]/g, "_");
  // Windows drops dots at the end of a name; `..` would lead out of the folder.
  const kept = plain.endsWith(".") || plain === "" ? `${plain}_` : plain;
  const name = OWN.has(kept.toLowerCase()) || DEVICE.test(kept) ? `_${kept}` : kept;
  return name.length <= MAX_NAME_LENGTH ? name : shortened(name, part);
}

/** Returns the beginning of a name, and a digest of the whole name. */
function shortened(name: string, whole: string): string {
  return `${name.slice(0, MAX_NAME_LENGTH - 17)}-${createHash("sha256").update(whole).digest("hex").slice(0, 16)}`;
}
