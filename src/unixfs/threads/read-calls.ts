import * as fs from "node:fs";
import type { FillTools } from "./filler.ts";

/** The calls that read files on this thread. */
export const READ_CALLS: FillTools["fs"] = "Deno" in globalThis ? { ...fs, readvSync: readEach } : fs;

/** Reads into buffers one after another: at the end of a file, Deno 2.9's own `readvSync` never returns. */
function readEach(descriptor: number, buffers: readonly NodeJS.ArrayBufferView[], position?: number | null): number {
  let done = 0;
  for (const buffer of buffers) {
    const read = fs.readSync(
      descriptor,
      buffer,
      0,
      buffer.byteLength,
      typeof position === "number" ? position + done : null,
    );
    done += read;
    if (read < buffer.byteLength) break;
  }
  return done;
}
