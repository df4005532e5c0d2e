import type { IncomingHttpHeaders } from "node:http";

/**
 * What Kubo 0.39.0 accepts and responds, according to its sources (`npm run test:ipfs` calls a real Kubo in CI):
 * github.com/ipfs/kubo at v0.39.0 (core/commands, core/corehttp/commands.go), with go-ipfs-cmds v0.15.0 (http/) and boxo
 * v0.35.2 (gateway/), which its go.mod names.
 *
 * @module
 */

type Kind = "bool" | "int" | "string";

/** The options that our calls use, by command (Options of each cmds.Command), and whether it takes an argument or a file. */
const COMMANDS: Record<string, { options: Record<string, Kind>; takes: "arg" | "file" | "nothing" }> = {
  version: { options: {}, takes: "nothing" },
  // core/commands/block.go, blockGetCmd
  "block/get": { options: {}, takes: "arg" },
  // core/commands/dag/dag.go, DagImportCmd
  "dag/import": { options: { "pin-roots": "bool" }, takes: "file" },
  // core/commands/add.go, AddCmd
  add: {
    options: {
      chunker: "string",
      "cid-version": "int",
      "raw-leaves": "bool",
      hash: "string",
      trickle: "bool",
      pin: "bool",
      progress: "bool",
    },
    takes: "file",
  },
  // core/commands/pin/pin.go
  "pin/ls": { options: { type: "string", stream: "bool" }, takes: "arg" },
  "pin/add": { options: { recursive: "bool" }, takes: "arg" },
  "pin/rm": { options: { recursive: "bool" }, takes: "arg" },
};

/** Sent by ipfs-http-client. Kubo ignores unknown options (http/parse.go, parseRequest). */
const IGNORED = new Set(["pin/ls paths", "pin/add stream"]);

/** Why Kubo would reject or misunderstand a call; empty when it would not. */
export function faultsOfCall(method: string, url: URL, headers: IncomingHttpHeaders): string[] {
  const command = url.pathname.replace("/api/v0/", "");
  const known = COMMANDS[command];
  if (known === undefined) return [`${command}: no such command`];
  const faults: string[] = [];
  // http/handler.go, ServeHTTP: 405 for GET and HEAD.
  if (method !== "POST") faults.push(`method ${method}`);
  // http/config.go, allowOrigin, allowReferer, allowUserAgent: 403 for what a browser sends.
  if (headers.origin !== undefined || headers.referer !== undefined) faults.push("an origin or a referer");
  if (/^Mozilla/.test(headers["user-agent"] ?? "")) faults.push("a browser's user agent");
  // corehttp/commands.go, CheckVersionOption: 400 for another version of Kubo.
  if (/\/(kubo|go-ipfs)\//.test(headers["user-agent"] ?? "")) faults.push("the user agent of a Kubo");
  for (const name of new Set(url.searchParams.keys())) {
    const values = url.searchParams.getAll(name);
    // http/parse.go: 400 for a repeated option.
    if (values.length > 1) faults.push(`${name} comes ${values.length} times`);
    if (name === "arg" || IGNORED.has(`${command} ${name}`)) continue;
    const kind = known.options[name];
    if (kind === undefined) faults.push(`unknown option ${name}`);
    else if (kind !== "string" && !(kind === "bool" ? /^(true|false)$/ : /^\d+$/).test(values[0]!))
      faults.push(`${name} is no ${kind}: ${values[0]}`);
  }
  if ((known.takes === "arg") !== url.searchParams.has("arg")) faults.push(`expected ${known.takes}`);
  // http/parse.go: "file argument … is required" unless the body is a form.
  const isForm = /^multipart\/form-data; boundary=[\w-]{1,70}$/.test(headers["content-type"] ?? "");
  if ((known.takes === "file") !== isForm) faults.push(`content-type ${headers["content-type"]}`);
  return faults.map((fault) => `${command}: ${fault}`);
}

/** http/responseemitter.go, sendErr: an error before the response began. */
export function errorAnswer(message: string): string {
  return `${JSON.stringify({ Message: message, Code: 0, Type: "error" })}\n`;
}

/** http/responseemitter.go, doPreamble: the headers of every 200 response. */
export const HEAD = {
  "access-control-allow-headers": "X-Stream-Output, X-Chunked-Output, X-Content-Length",
  "access-control-expose-headers": "X-Stream-Output, X-Chunked-Output, X-Content-Length",
  server: "kubo/0.39.0",
  trailer: "X-Stream-Error",
};
export const JSON_HEAD = { ...HEAD, "content-type": "application/json", "x-chunked-output": "1" };
export const BYTES_HEAD = { ...HEAD, "content-type": "text/plain", "x-stream-output": "1" };

/** core/corehttp/commands.go, withAuthSecrets: 403 where API.Authorizations is set. */
export const DENIED =
  "Kubo RPC Access Denied: Please provide a valid authorization token as defined in the API.Authorizations configuration.\n";
