#!/usr/bin/env -S deno run --allow-read --allow-write --allow-net --allow-env --allow-sys
/**
 * Runs the embedded Engine until it is interrupted.
 *
 * @module
 */
import { defineCommand, runAsMain } from "../command/mod.ts";
import { DEFAULT_RELEASE, MesgError, parseRelease } from "../definition/mod.ts";
import { gatewayArchives, startLocalEngine } from "../engine/embedded/mod.ts";

export const command = defineCommand({
  name: "serve",
  synopsis: "[--listen HOST:PORT] [--data DIR] [--gateway URL]",
  summary: "run the embedded Engine until interrupted",
  description: `
Prints one line with its address when it is ready. Services are kept in DIR, which any number of processes may share.
A source is looked for in DIR/sources/<source id>.tar, where deploy --local puts it, and then at the gateway.

Anyone who reaches the address may use it: it is plain gRPC without credentials, as a real Engine's is.`,
  positionals: [0, 0],
  options: {
    listen: { type: "string", value: "HOST:PORT", summary: "where to listen; port 0 for any (127.0.0.1:50052)" },
    data: { type: "string", value: "DIR", summary: "where services and sources are kept (.mesg)" },
    gateway: { type: "string", value: "URL", summary: "an IPFS gateway to fetch sources from (none)" },
    "source-timeout": { type: "string", value: "SECONDS", summary: "how long a source may take to arrive (60)" },
    "engine-version": { type: "string", value: "R", summary: `the release to stand for (${DEFAULT_RELEASE})` },
  },
  async run(call) {
    const { listen = "127.0.0.1:50052", data = ".mesg", gateway } = call.options;
    const release = parseRelease(call.options["engine-version"] ?? DEFAULT_RELEASE);
    if (!/^(\[[^\]]+\]|[^:]+):\d{1,5}$/.test(listen)) {
      throw new MesgError("usage", `expected an address as HOST:PORT, found ${JSON.stringify(listen)}`, {
        hint: "write it as 127.0.0.1:50052",
      });
    }
    const server = await startLocalEngine({
      ...{ folder: data, release, listen, sourceTimeout: seconds(call.options["source-timeout"] ?? "60") },
      ...(gateway === undefined ? {} : { archives: gatewayArchives(gateway) }),
      onDefect: (error) => void call.warn(`defect: ${(error as Error).stack}`),
    });
    await call.stdout.write(`embedded Engine ${release} listening on ${server.address}\n`);
    await interrupted(call.signal);
    await server.close();
    return 0;
  },
});

function seconds(text: string): number {
  const value = Number(text);
  if (/^\d+(\.\d+)?$/.test(text) && value > 0 && value <= 86_400) return value * 1000;
  throw new MesgError("usage", `expected --source-timeout as seconds, found ${JSON.stringify(text)}`, {
    hint: "write it as 60",
  });
}

function interrupted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}

if ((import.meta as { main?: boolean }).main) await runAsMain(command);
