export const id = 975;
export const ids = [975];
export const modules = {

/***/ 975:
/***/ ((module) => {

// Stands in for native-fetch and electron-fetch below ipfs-http-client (see "dependencies" in package.json). The client
// gives no way to say how redirects are treated: electron-fetch, which bundlers pick, carries every header to wherever
// it is sent, and the runtime's fetch all but a few. An RPC node has no reason to redirect, so none is followed.
// Nor does the client put a limit to an answer, which may be endless, or unpack to much more than was sent.
const MOST = 1_048_576;

// Set by src/ipfs/kubo/proxied-fetch.ts; it returns undefined where no proxy is to be used.
const PROXIED = Symbol.for("mesg-compile.proxied-fetch");

const fetch = async (url, init) => {
  const proxied = globalThis[PROXIED]?.(url, init);
  const response = await (proxied ?? globalThis.fetch(url, { ...init, redirect: "manual" }));
  return response.body === null ? response : new Response(response.body.pipeThrough(limited(url)), response);
};

function limited(url) {
  let length = 0;
  return new TransformStream({
    transform(chunk, controller) {
      length += chunk.length;
      if (length <= MOST) controller.enqueue(chunk);
      else controller.error(new RangeError(`expected at most ${MOST} bytes from ${url}, found more`));
    },
  });
}

const { Headers, Request, Response } = globalThis;

module.exports = Object.assign(fetch, { default: fetch, fetch, Headers, Request, Response });


/***/ })

};
