import { createServer } from "node:net";
import { MesgError } from "../../../core/mod.ts";

/** Splits `HOST:PORT`; an IPv6 address loses its brackets. */
export function hostAndPort(listen: string): { readonly host: string; readonly port: number } {
  const colon = listen.lastIndexOf(":");
  return { host: listen.slice(0, colon).replace(/^\[|\]$/g, ""), port: Number(listen.slice(colon + 1)) };
}

/**
 * Listens on an address for a moment to detect problems, which grpc-js would print on stderr.
 *
 * @throws {MesgError} `environment` when it cannot listen on the address.
 */
export async function assertCanListen(listen: string): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) => reject(cannotListen(listen, error)));
    server.listen(hostAndPort(listen), () => server.close(() => resolve()));
  });
}

/** Returns the error of a server that cannot listen on an address. */
export function cannotListen(listen: string, error: NodeJS.ErrnoException): MesgError {
  const { host, port } = hostAndPort(listen);
  const [problem, hint] = PROBLEMS[error.code ?? ""]?.(host, port) ?? [error.message, HOSTS];
  return new MesgError("environment", `cannot listen on ${listen}: ${problem}`, { cause: error, hint });
}

const HOSTS = "pass an address of this machine with --listen: 127.0.0.1:PORT, or 0.0.0.0:PORT for every interface";

/** What is wrong and what to do, by the system's code. */
const PROBLEMS: { readonly [code: string]: (host: string, port: number) => readonly [string, string] } = {
  EADDRINUSE: (_, port) => [
    `port ${port} is in use`,
    "another program uses this address; choose another one with --listen, or port 0 for any free port",
  ],
  EADDRNOTAVAIL: foreignAddress,
  EAFNOSUPPORT: foreignAddress,
  EINVAL: foreignAddress,
  EACCES: (_, port) => [`port ${port} needs privileges`, "choose a port from 1024 on with --listen"],
  ENOTFOUND: unknownHost,
  EAI_AGAIN: unknownHost,
};

function foreignAddress(host: string): readonly [string, string] {
  return [`${host} is not an address of this machine`, HOSTS];
}

function unknownHost(host: string): readonly [string, string] {
  return [`unknown host name ${JSON.stringify(host)}`, HOSTS];
}
