import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { parseRelease } from "../../src/definition/mod.ts";
import { gatewayArchives, startLocalEngine } from "../../src/engine/embedded/mod.ts";
import { EngineProcess } from "./engine-process.ts";

/** A running Engine. */
export interface ServedEngine extends AsyncDisposable {
  /** `127.0.0.1:PORT`, with `https://` before it over TLS. */
  readonly address: string;
}

const OPTIONS = {
  gateway: { type: "string" },
  "engine-version": { type: "string", default: "0.11" },
  "tls-cert": { type: "string" },
  "tls-key": { type: "string" },
  "tls-client-ca": { type: "string" },
} as const;

/** Starts what `mesg-compile serve` starts in this process, which is faster; with SCENARIOS=all runs the command. */
export async function serve(folder: string, ...args: string[]): Promise<ServedEngine> {
  if (process.env.SCENARIOS === "all") return await EngineProcess.start(folder, ...args);
  const { gateway, "tls-cert": certificate, "tls-key": key, ...others } = parseArgs({ args, options: OPTIONS }).values;
  const ca = others["tls-client-ca"];
  const isTls = certificate !== undefined && key !== undefined;
  const read = (path: string) => readFileSync(path, "utf8");
  const engine = await startLocalEngine({
    folder,
    release: parseRelease(others["engine-version"]),
    archives: gateway === undefined ? undefined : gatewayArchives(gateway),
    certificates: isTls
      ? { certificate: read(certificate), key: read(key), ...(ca === undefined ? {} : { ca: read(ca) }) }
      : undefined,
  });
  const address = isTls ? `https://${engine.address}` : engine.address;
  return { address, [Symbol.asyncDispose]: () => engine.close(0) };
}
