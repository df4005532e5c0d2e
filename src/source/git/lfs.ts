/** The pointer that git stores for a file whose content is in git LFS. */
export interface LfsPointer {
  /** SHA-256 of the content, in hex. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
}

/** Maximum size of a pointer in bytes. */
export const MAX_POINTER = 1024;

/**
 * Parses a git LFS pointer (specification version 1).
 *
 * @returns undefined for any other text, which git LFS does not change.
 * @example
 * ```ts
 * parsePointer(Buffer.from(`version https://git-lfs.github.com/spec/v1\noid sha256:${"a".repeat(64)}\nsize 5\n`))?.size; // 5
 * ```
 */
export function parsePointer(bytes: Uint8Array): LfsPointer | undefined {
  if (bytes.length >= MAX_POINTER) return undefined;
  const [version = "", ...lines] = Buffer.from(bytes).toString("latin1").trimEnd().split("\n");
  if (!/^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\/v1$/.test(version)) return undefined;
  const values = new Map(lines.map((line) => [line.slice(0, line.indexOf(" ")), line.slice(line.indexOf(" ") + 1)]));
  const sha256 = /^sha256:([0-9a-f]{64})$/.exec(values.get("oid") ?? "")?.[1];
  const size = /^\d{1,15}$/.exec(values.get("size") ?? "")?.[0];
  return sha256 === undefined || size === undefined ? undefined : { sha256, size: Number(size) };
}

const START = Buffer.from("version https://git-lfs.github.com/spec/");

/** Returns whether a text looks like a pointer, valid or not. */
export function looksLikePointer(bytes: Uint8Array): boolean {
  return START.every((byte, index) => bytes[index] === byte);
}
