import { MesgError } from "../../core/mod.ts";
import { ByteReader } from "../byte-reader.ts";
import { gitOutput, spawnGit } from "./git.ts";

/** A blob as git gives it out. */
export interface Blob {
  readonly size: number;
  /** At least one and at most `length` bytes; none at its end. */
  some(length: number): Promise<Uint8Array>;
}

/**
 * Reads blobs from a repository through one `git cat-file --batch`. All are asked for ahead, so that git works while what
 * it gave is used; they come in the order asked for, and each has to be read to its end before the next.
 */
export class GitBlobs {
  readonly #repository: string;
  readonly #child: ReturnType<typeof spawnGit>;
  readonly #reader: ByteReader;
  #errors = "";
  #left: number | undefined;

  constructor(repository: string, oids: readonly string[]) {
    this.#repository = repository;
    this.#child = spawnGit(repository, ["cat-file", "--batch", "--buffer"]);
    this.#child.on("error", (error) => {
      this.#errors = error.message;
    });
    this.#child.stderr.on("data", (chunk: Buffer) => {
      this.#errors += chunk.toString("utf8");
    });
    this.#child.stdin.on("error", () => undefined); // seen as an early end of stdout
    this.#child.stdin.end(oids.map((oid) => `${oid}\n`).join(""));
    this.#reader = new ByteReader(this.#child.stdout);
  }

  /** The next blob that was asked for. */
  async next(): Promise<Blob> {
    // The end of the blob before, a newline.
    if (this.#left !== undefined) await this.#reader.read(1);
    const header = await this.#line();
    const [oid = "", type, size = ""] = header.split(" ");
    if (type !== "blob") throw this.#failure(`expected a blob, found ${header || "nothing"}`, oid);
    this.#left = Number(size);
    return {
      size: this.#left,
      some: async (length) => {
        const wanted = Math.min(length, this.#left!);
        if (wanted === 0) return new Uint8Array(0);
        const bytes = await this.#reader.some(wanted);
        if (bytes.length === 0) throw this.#failure("its output ended early", oid);
        this.#left! -= bytes.length;
        return bytes;
      },
    };
  }

  /** Ends git, whatever it still has to say. */
  close(): void {
    this.#child.kill();
    this.#child.stdout.destroy();
  }

  async #line(): Promise<string> {
    let line = "";
    for (;;) {
      const bytes = await this.#reader.some(128);
      const end = bytes.indexOf(10);
      if (end === -1 && bytes.length > 0) {
        line += Buffer.from(bytes).toString("latin1");
        continue;
      }
      if (end === -1) return line;
      this.#reader.unread(bytes.subarray(end + 1));
      return line + Buffer.from(bytes.subarray(0, end)).toString("latin1");
    }
  }

  #failure(what: string, oid: string): MesgError {
    const words = this.#errors.trim() === "" ? "" : ` (${this.#errors.trim()})`;
    return new MesgError("environment", `git cannot read ${oid} in ${this.#repository}: ${what}${words}`, {
      hint: "git fsck in that repository says more",
    });
  }
}

/** The sizes of blobs, in bytes, in the order asked for. */
export async function blobSizes(
  repository: string,
  oids: readonly string[],
  signal?: AbortSignal,
): Promise<readonly number[]> {
  if (oids.length === 0) return [];
  const input = oids.map((oid) => `${oid}\n`).join("");
  const output = await gitOutput(repository, ["cat-file", "--batch-check=%(objectsize)"], { input, signal });
  return output.toString("latin1").trimEnd().split("\n").map(Number);
}

/** Small blobs as text. */
export async function blobTexts(repository: string, oids: readonly string[]): Promise<readonly string[]> {
  if (oids.length === 0) return [];
  const blobs = new GitBlobs(repository, oids);
  try {
    const texts: string[] = [];
    for (const _ of oids) {
      const blob = await blobs.next();
      const pieces: Uint8Array[] = [];
      for (let piece = await blob.some(65_536); piece.length > 0; piece = await blob.some(65_536)) pieces.push(piece);
      texts.push(Buffer.concat(pieces).toString("utf8"));
    }
    return texts;
  } finally {
    blobs.close();
  }
}
