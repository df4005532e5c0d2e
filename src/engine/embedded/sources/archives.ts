import { createReadStream, statSync } from "node:fs";
import { join } from "node:path";
import { setImmediate } from "node:timers";

/** The archive of a source. */
export interface Archive {
  /** Opens its bytes from the start; may be called several times. They end with an error when the signal aborts. */
  open(signal: AbortSignal): AsyncIterable<Uint8Array>;
  /** Archives with the same version have the same bytes; undefined when there are no versions. */
  readonly version?: string;
}

/** A place with archives of sources. */
export interface Archives {
  /**
   * Finds the archive of a source id.
   *
   * @param source Any text, as sent by a client.
   * @returns Undefined when there is none.
   */
  find(source: string, signal: AbortSignal): Promise<Archive | undefined>;
  /** The synchronous variant, for local archives. */
  peek?(source: string): Archive | undefined;
}

/** Returns the path of a source's archive in a folder of archives; undefined when the id is not a plain name. */
export function archivePath(folder: string, source: string): string | undefined {
  return /^[A-Za-z0-9]{1,100}$/.test(source) ? join(folder, `${source}.tar`) : undefined;
}

/** A local folder that holds `<source id>.tar`. */
export function folderArchives(folder: string): Archives {
  const look = (source: string): Archive | undefined => {
    const path = archivePath(folder, source);
    const file = path === undefined ? undefined : statSync(path, { throwIfNoEntry: false });
    if (path === undefined || !file?.isFile()) return undefined;
    const version = `${path}:${file.dev}:${file.ino}:${file.size}:${file.mtimeMs}:${file.ctimeMs}`;
    return { version, open: (signal) => createReadStream(path, { highWaterMark: CHUNK, signal }) };
  };
  // Many Creates of one turn of the event loop name the same source.
  let last: { readonly source: string; readonly archive: Archive | undefined } | undefined;
  const forget = () => {
    last = undefined;
  };
  const peek = (source: string): Archive | undefined => {
    if (last === undefined) setImmediate(forget);
    if (last?.source !== source) last = { source, archive: look(source) };
    return last.archive;
  };
  return { peek, find: async (source) => peek(source) };
}

const CHUNK = 256 * 1024;

/** Searches several places in order. */
export function firstOf(places: readonly Archives[]): Archives {
  return {
    peek: (source) => places[0]?.peek?.(source),
    async find(source, signal) {
      for (const place of places) {
        const archive = await place.find(source, signal);
        if (archive !== undefined) return archive;
      }
      return undefined;
    },
  };
}
