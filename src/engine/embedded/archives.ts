import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { MesgError } from "../../definition/mod.ts";

/** Opens the bytes of a source's archive, from the start, as often as it is called. */
export type OpenArchive = () => AsyncIterable<Uint8Array>;

/** A place that the archives of sources can be had from. */
export interface Archives {
  /**
   * Finds the archive of a source id.
   *
   * @param source As a client sent it: any text.
   * @returns Undefined when it cannot be reached.
   */
  find(source: string, signal: AbortSignal): Promise<OpenArchive | undefined>;
}

/** The file of a source's archive in a folder of archives; undefined when the id is no plain name. */
export function archivePath(folder: string, source: string): string | undefined {
  return /^[A-Za-z0-9]{1,100}$/.test(source) ? join(folder, `${source}.tar`) : undefined;
}

/** A local folder that holds `<source id>.tar`. */
export function folderArchives(folder: string): Archives {
  return {
    async find(source) {
      const path = archivePath(folder, source);
      const file = path === undefined ? undefined : await stat(path).catch(() => undefined);
      return path !== undefined && file?.isFile() ? () => createReadStream(path, { highWaterMark: CHUNK }) : undefined;
    },
  };
}

const CHUNK = 256 * 1024;

/**
 * An IPFS gateway: a source is `GET <url>/ipfs/<source>`, and anything but 200 is "not reachable".
 *
 * @throws {MesgError} `usage` when the URL is none of HTTP.
 */
export function gatewayArchives(url: string): Archives {
  const base = parseGateway(url);
  return {
    async find(source, signal) {
      const target = targetOf(base, source);
      if (target === undefined) return undefined;
      const first = await request(target, signal);
      if (first === undefined) return undefined;
      let unread: AsyncIterable<Uint8Array> | undefined = first;
      return async function* () {
        const body = unread ?? (await request(target, signal));
        unread = undefined;
        if (body === undefined) throw new MesgError("surroundings", `the gateway did not send ${source} again`);
        yield* body;
      };
    },
  };
}

/** Asks for the first one that has it. */
export function firstOf(places: readonly Archives[]): Archives {
  return {
    async find(source, signal) {
      for (const place of places) {
        const open = await place.find(source, signal);
        if (open !== undefined) return open;
      }
      return undefined;
    },
  };
}

function parseGateway(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed?.protocol === "http:" || parsed?.protocol === "https:") {
    return `${parsed.origin}${parsed.pathname.replace(/\/+$/, "")}/ipfs/`;
  }
  throw new MesgError("usage", `expected the URL of a gateway, found ${JSON.stringify(url)}`, {
    hint: "write it as http://127.0.0.1:8080",
  });
}

/** A source is any text that a client sends: it may not lead to another place of the gateway's host. */
function targetOf(base: string, source: string): string | undefined {
  const target = base + source;
  if (source === "" || !URL.canParse(target)) return undefined;
  return new URL(target).href.startsWith(base) ? target : undefined;
}

async function request(url: string, signal: AbortSignal): Promise<AsyncIterable<Uint8Array> | undefined> {
  const response = await fetch(url, { signal });
  if (response.status === 200 && response.body !== null) return response.body;
  await response.body?.cancel();
  return undefined;
}
