#!/usr/bin/env -S deno run --allow-read --allow-write --allow-net --allow-env --allow-sys
/**
 * Runs the embedded Engine until it is interrupted.
 *
 * @module
 */
import {
  type Call,
  defineCommand,
  embeddedWarnings,
  LOCAL_FOLDER,
  readInput,
  readSourceLimits,
  runAsMain,
  SOURCE_OPTIONS,
  styleOf,
} from "../command/mod.ts";
import { MesgError, shownAddress, visibleText } from "../core/mod.ts";
import { DEFAULT_RELEASE, LATEST_RELEASE, parsePatch, parseRelease, type Release } from "../definition/mod.ts";
import { type CallRecord, gatewayArchives, type OnCall, startLocalEngine } from "../engine/embedded/mod.ts";
import { type Certificates, isOnChain } from "../engine/mod.ts";
import { engineCallToJson, engineCallToText } from "../report/mod.ts";

const OPTIONS = {
  listen: {
    type: "string",
    value: "HOST:PORT",
    summary: "address to listen on; port 0 for any free port (127.0.0.1:50052; 127.0.0.1:1317 from 0.21 on)",
  },
  data: { type: "string", value: "DIR", summary: `data folder of services and sources (${LOCAL_FOLDER})` },
  gateway: { type: "string", value: "URL", summary: "IPFS gateway to fetch sources from (none)" },
  "source-timeout": { type: "string", value: "SECONDS", summary: "timeout for fetching a source (60)" },
  "max-source-size": SOURCE_OPTIONS["max-source-size"],
  "max-source-entries": SOURCE_OPTIONS["max-source-entries"],
  "tls-cert": { type: "string", value: "FILE", summary: "PEM file of the server's certificate, to serve over TLS" },
  "tls-key": { type: "string", value: "FILE", summary: "PEM file of its private key" },
  "tls-client-ca": {
    type: "string",
    value: "FILE",
    summary: "PEM file of a CA, to accept only clients with its certificates",
  },
  "engine-version": {
    type: "string",
    value: "R",
    summary: `Engine release from 0.9 to ${LATEST_RELEASE} (${DEFAULT_RELEASE})`,
  },
  faucet: {
    type: "string",
    value: "ATTO",
    summary: "initial balance of every account, from 0.21 on; 0: no account exists (10^24)",
  },
  log: {
    type: "string",
    value: "FORMAT",
    values: ["text", "json", "off"],
    summary: "write each call to stderr as text or json, or off (text on a terminal, else off)",
  },
} as const;

export const command = defineCommand({
  name: "serve",
  synopsis: "[--listen HOST:PORT] [--data DIR] [--gateway URL] [--tls-cert FILE --tls-key FILE]",
  summary: "run the embedded Engine until interrupted",
  description: `Prints one line with its address when ready. It behaves like the Engine release R: same calls,
checks, texts and hashes. Services are stored in DIR, in a folder per release, which any number of processes may share.

Engines 0.10 to 0.15 need the source of a service. It is read from DIR/sources/<source id>.tar, where deploy --local and
deploy --hand-over put it, and otherwise from the gateway. To deploy from the same machine, run
mesg-compile deploy FOLDER --endpoint HOST:PORT --hand-over.

From 0.21 on it serves the HTTP routes of an Engine's LCD endpoint: it verifies signatures, sequences and fees of
transactions as the chain does, and makes a block every 100 ms. Accounts are not stored: --faucet sets their balance.

Anyone who can reach the address can use it: it is plain gRPC without credentials, as a real Engine's is. With --tls-cert it
uses TLS, like a proxy in front of an Engine; with --tls-client-ca only clients with a certificate of that CA may call.

Health checks use grpc.health.v1. On SIGTERM it stops accepting calls, finishes the accepted ones, and exits.`,
  examples: [
    "mesg-compile serve",
    "mesg-compile serve --engine-version 0.16 --listen 127.0.0.1:0 --log json",
    "mesg-compile serve --gateway http://127.0.0.1:8080",
  ],
  pages: ["docs/embedded-engine.md"],
  positionals: [0, 0],
  options: OPTIONS,
  async run(call) {
    const { data: folder = LOCAL_FOLDER, gateway, "engine-version": version = DEFAULT_RELEASE } = call.options;
    const release = parseRelease(version);
    const { listen = isOnChain(release) ? "127.0.0.1:1317" : "127.0.0.1:50052" } = call.options;
    checkAddress(listen);
    const certificates = await readCertificates(call);
    const sourceTimeout = seconds(call.options["source-timeout"] ?? "60");
    const server = await startLocalEngine({
      folder,
      release,
      listen,
      certificates,
      sourceTimeout,
      limits: readSourceLimits(call.options),
      chain: { patch: parsePatch(version), faucet: readFaucet(call, release) },
      archives: gateway === undefined ? undefined : gatewayArchives(gateway),
      onCall: logOf(call),
      ...embeddedWarnings(call),
    });
    const endpoint = certificates === undefined ? server.endpoint : `https://${server.address}`;
    await call.stdout.write(`embedded Engine ${release} listening on ${endpoint}\n`);
    // Accepted calls may need all of the timeout.
    call.setGrace?.(sourceTimeout + TIME_TO_STOP);
    await interrupted(call.signal);
    await server.close();
    return 0;
  },
});

/** Logs each call to stderr, by default only on a terminal. A failing log must not stop the server. */
function logOf({ options, stderr }: Call<typeof OPTIONS>): OnCall | undefined {
  const { quiet = false } = options as { quiet?: boolean };
  const { log = stderr.isTerminal && !quiet ? "text" : "off" } = options;
  if (log === "off") return undefined;
  const toText = (record: CallRecord) => {
    const time = new Date();
    return log === "json" ? engineCallToJson(record, time) : engineCallToText(record, time, styleOf(stderr));
  };
  return (record) => void stderr.write(toText(record)).catch(() => undefined);
}

function readFaucet({ options }: Call<typeof OPTIONS>, release: Release): bigint | undefined {
  const { faucet } = options;
  if (faucet === undefined) return undefined;
  if (!isOnChain(release)) {
    throw new MesgError("usage", `expected --engine-version 0.21 or newer with --faucet, found ${release}`);
  }
  if (/^\d{1,77}$/.test(faucet)) return BigInt(faucet);
  throw new MesgError(
    "usage",
    `invalid --faucet: expected a whole number of atto, found ${visibleText(JSON.stringify(faucet))}`,
  );
}

function checkAddress(listen: string): void {
  const port = /^(?:\[[^\]]+\]|[^:]+):(\d{1,5})$/.exec(listen)?.[1];
  if (port !== undefined && Number(port) <= 65_535) return;
  throw new MesgError(
    "usage",
    `expected --listen as HOST:PORT, found ${visibleText(JSON.stringify(shownAddress(listen)))}`,
    {
      hint: "use the form 127.0.0.1:50052; a port is at most 65535, and 0 means any free one",
    },
  );
}

async function readCertificates({ options, signal, stdin }: Call<typeof OPTIONS>): Promise<Certificates | undefined> {
  const { "tls-cert": certificate, "tls-key": key, "tls-client-ca": ca } = options;
  if (certificate === undefined && key === undefined && ca === undefined) return undefined;
  if (certificate === undefined || key === undefined) {
    throw new MesgError("usage", "--tls-cert FILE and --tls-key FILE must be combined");
  }
  const read = async (path: string, what: string) =>
    Buffer.from(await readInput(path, what, { signal, stdin })).toString("utf8");
  return {
    certificate: await read(certificate, "a certificate (--tls-cert)"),
    key: await read(key, "a private key (--tls-key)"),
    ...(ca === undefined ? {} : { ca: await read(ca, "the certificate of a CA (--tls-client-ca)") }),
  };
}

function seconds(text: string): number {
  const value = Number(text);
  if (/^\d+(\.\d+)?$/.test(text) && value > 0 && value <= 86_400) return value * 1000;
  throw new MesgError("usage", `invalid --source-timeout: expected seconds, found ${JSON.stringify(text)}`, {
    hint: "write it as 60",
  });
}

/** Milliseconds to stop after the last call has its source. */
const TIME_TO_STOP = 6_000;

function interrupted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}

if ((import.meta as { main?: boolean }).main) await runAsMain(command);
