import { createHash, type Hash } from "node:crypto";
import { lstatSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { join } from "node:path";

/** The directory digest of a folder on disk, walked like the Engine's dirhash; the root counts as 0700. */
export function diskDigest(folder: string): string {
  const hash = createHash("sha256");
  add(hash, ".", 0x80000000 + 0o700);
  walk(hash, folder, "");
  return hash.digest("hex");
}

function walk(hash: Hash, folder: string, prefix: string): void {
  for (const name of readdirSync(folder).sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))) {
    const path = join(folder, name);
    const stat = lstatSync(path);
    const owner = stat.mode & 0o700;
    if (stat.isDirectory()) {
      add(hash, prefix + name, 0x80000000 + owner);
      walk(hash, path, `${prefix}${name}/`);
    } else if (stat.isSymbolicLink()) {
      add(hash, prefix + name, 0x08000000 + 0o700);
      hash.update(readlinkSync(path));
    } else {
      add(hash, prefix + name, owner);
      hash.update(readFileSync(path));
    }
  }
}

function add(hash: Hash, path: string, mode: number): void {
  const number = Buffer.alloc(4);
  number.writeUInt32LE(mode);
  hash.update(path).update(number);
}
