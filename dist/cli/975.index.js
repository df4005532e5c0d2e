export const id = 975;
export const ids = [975];
export const modules = {

/***/ 975:
/***/ (function(module) {

// Replaces native-fetch and electron-fetch below ipfs-http-client (see "dependencies" in package.json). The client has no
// option for redirects: electron-fetch, which bundlers choose, sends every header to their targets, and the runtime's
// fetch nearly every one. Nor does the client limit answers, which may be endless. So this project sends its calls. Only
// what the client uses is here, since the runtime's own classes take 20 ms to load.

/** Maximum bytes of an answer. */
const MAX_BYTES = 1_048_576;

// Set by src/ipfs/kubo/send-for-client.ts.
const SEND = Symbol.for("mesg-compile.send");

class Headers extends Map {
  constructor(init = {}) {
    super(Object.entries(init));
  }
}

/** The client extends it, and uses that class only in browsers. */
class Response {}

const fetch = async (url, { headers, signal }) => {
  const { status, header, chunks } = await globalThis[SEND](url, { headers: Object.fromEntries(headers), signal });
  const body = limited(chunks(), url);
  const text = async () => {
    const decoder = new TextDecoder();
    let words = "";
    for await (const piece of body) words += decoder.decode(piece, { stream: true });
    return words + decoder.decode();
  };
  return {
    ok: status >= 200 && status < 300,
    status,
    headers: { get: (name) => header(name.toLowerCase()) },
    body,
    text,
    json: async () => JSON.parse(await text()),
  };
};

async function* limited(chunks, url) {
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > MAX_BYTES) throw new RangeError(`expected at most ${MAX_BYTES} bytes from ${url}, found more`);
    yield chunk;
  }
}

module.exports = Object.assign(fetch, { default: fetch, fetch, Headers, Response });


/***/ })

};
