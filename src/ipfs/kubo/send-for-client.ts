import { type HttpAnswer, type HttpRequest, send } from "../../core/mod.ts";

/** The global name under which `strict-fetch`, a CommonJS file without imports, looks for the function that sends calls. */
const SEND = Symbol.for("mesg-compile.send");

/**
 * Makes ipfs-http-client send its calls with this project's HTTP client, which follows no redirects and uses the proxy of
 * the environment. They are POSTs without a body.
 */
export function sendForClient(): void {
  const post = (url: string, given: Pick<HttpRequest, "headers" | "signal">): Promise<HttpAnswer> =>
    send({ method: "POST", url, ...given });
  Object.assign(globalThis, { [SEND]: post });
}
