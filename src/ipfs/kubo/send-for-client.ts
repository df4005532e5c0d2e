import { type HttpAnswer, type HttpRequest, send } from "../../core/mod.ts";

/** The global name under which `strict-fetch`, a CommonJS file without imports, looks for the function that sends calls. */
const SEND = Symbol.for("mesg-compile.send");

/**
 * Sends the calls of ipfs-http-client as all others: without following redirects, and through the proxy of the environment,
 * which the runtime's fetch ignores. They are POSTs without a body.
 */
export function sendForClient(): void {
  const post = (url: string, given: Pick<HttpRequest, "headers" | "signal">): Promise<HttpAnswer> =>
    send({ method: "POST", url, ...given });
  Object.assign(globalThis, { [SEND]: post });
}
