// Stands in for native-fetch and electron-fetch below ipfs-http-client (see "dependencies" in package.json). The client
// gives no way to say how redirects are treated: electron-fetch, which bundlers pick, carries every header to wherever
// it is sent, and the runtime's fetch all but a few. Nor does the client put a limit to an answer, which may be endless.
// So this project sends its calls. Only what the client uses is here: the classes of the runtime take 20 ms to load.
const MOST = 1_048_576;

// Set by src/ipfs/kubo/send-for-client.ts.
const SEND = Symbol.for("mesg-compile.send");

class Headers extends Map {
  constructor(init = {}) {
    super(Object.entries(init));
  }
}

/** The client derives a class from it, which it uses only in browsers. */
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
    if (length > MOST) throw new RangeError(`expected at most ${MOST} bytes from ${url}, found more`);
    yield chunk;
  }
}

module.exports = Object.assign(fetch, { default: fetch, fetch, Headers, Response });
