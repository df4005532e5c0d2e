import { createHash, type Hash } from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";
import { READ_FLAGS } from "../../unixfs/mod.ts";
import { blobHash } from "../disk/proved-file.ts";

const CHUNK = 1024 * 1024;
/** A larger file (in bytes) that differs from its blob counts as changed, without a check for conversions. */
const MAX_CONVERTED = 64 * 1024 * 1024;

/** Returns whether a file has the content of a blob; false when it cannot be read. */
export async function hasOid(path: string, oid: string, size: number): Promise<boolean> {
  return (await digestOf(path, size, blobHash(oid, size))) === oid;
}

/** Returns whether a file has a SHA-256; false when it cannot be read. */
export async function hasSha256(path: string, sha256: string, size: number): Promise<boolean> {
  return (await digestOf(path, size, createHash("sha256"))) === sha256;
}

async function digestOf(path: string, size: number, hash: Hash): Promise<string | undefined> {
  let file: FileHandle | undefined;
  try {
    file = await open(path, READ_FLAGS);
    const buffer = Buffer.allocUnsafe(Math.min(size + 1, CHUNK));
    let left = size;
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, buffer.length, null);
      if (bytesRead > left) return undefined;
      if (bytesRead === 0) return left === 0 ? hash.digest("hex") : undefined;
      left -= bytesRead;
      hash.update(buffer.subarray(0, bytesRead));
    }
  } catch {
    return undefined;
  } finally {
    await file?.close();
  }
}

/** Returns whether both are small enough for {@linkcode isConversion}. */
export function isComparable(diskSize: number, blobSize: number): boolean {
  return diskSize <= MAX_CONVERTED && blobSize <= MAX_CONVERTED;
}

/**
 * Returns whether git itself could have converted a blob to this file on checkout: other line endings, an expanded
 * `$Id$`, or UTF-16. Then the file was not edited, regardless of git's current settings.
 */
export function isConversion(disk: Uint8Array, blob: Uint8Array): boolean {
  const committed = plain(Buffer.from(blob).toString("latin1"));
  if (plain(Buffer.from(disk).toString("latin1")) === committed) return true;
  const text = plain(Buffer.from(blob).toString("utf8"));
  return ["utf-16le", "utf-16be"].some((encoding) => plain(decode(disk, encoding)) === text);
}

function plain(text: string): string {
  return text.replaceAll("\r\n", "\n").replace(/\$Id:[^$\n]*\$/g, "$$Id$$");
}

function decode(bytes: Uint8Array, encoding: string): string {
  return bytes.length % 2 === 0 ? new TextDecoder(encoding).decode(bytes) : "";
}
