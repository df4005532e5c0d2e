import { paxRecord } from "../../../src/source/tar/pax.ts";

/** A header as an archive may state it, correct or not. */
export interface RawHeader {
  readonly name?: string;
  readonly type?: string;
  /** Written as octal digits; bytes are written unchanged. */
  readonly size?: number | Uint8Array;
  readonly linkname?: string;
}

/** One header block with a correct checksum. */
export function rawHeader({ name = "f", type = "0", size = 0, linkname = "" }: RawHeader): Buffer {
  const block = Buffer.alloc(512);
  block.write(name, 0, 100, "latin1");
  block.write("0000755\0".padEnd(8), 100, "latin1");
  block.write("0000000\0".repeat(2), 108, "latin1");
  if (typeof size === "number") block.write(`${size.toString(8).padStart(11, "0")}\0`, 124, "latin1");
  else block.set(size, 124);
  block.write(`${"0".repeat(11)}\0`, 136, "latin1");
  block.write(type, 156, "latin1");
  block.write(linkname, 157, 100, "latin1");
  block.write("ustar\x0000", 257, "latin1");
  return sealed(block);
}

/** Corrects the checksum of a header, so that its other errors are read. */
export function sealed(block: Buffer): Buffer {
  block.fill(" ", 148, 156);
  const sum = block.subarray(0, 512).reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148, "latin1");
  return block;
}

/** A content, padded to whole blocks. */
export function padded(bytes: Uint8Array): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)]);
}

/** A header that describes the next one: `x` and `g` with pax records, `L` and `K` with a text. */
export function described(type: "x" | "g" | "L" | "K", content: string | Readonly<Record<string, string>>): Buffer {
  const records = Object.entries(content).map(([key, value]) => paxRecord(key, value));
  const bytes = Buffer.from(typeof content === "string" ? content : records.join(""), "latin1");
  return Buffer.concat([rawHeader({ name: "x", type, size: bytes.length }), padded(bytes)]);
}

/** An entry with a content. */
export function entry(header: RawHeader, content = ""): Buffer {
  const bytes = Buffer.from(content, "latin1");
  return Buffer.concat([rawHeader({ size: bytes.length, ...header }), padded(bytes)]);
}

/** The end mark of a tar. */
export const END: Buffer = Buffer.alloc(1024);
