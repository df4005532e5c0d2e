export const id = 356;
export const ids = [356];
export const modules = {

/***/ 975:
/***/ ((module) => {

// Stands in for native-fetch and electron-fetch below ipfs-http-client (see "dependencies" in package.json). The client
// gives no way to say how redirects are treated: electron-fetch, which bundlers pick, carries every header to wherever
// it is sent, and the runtime's fetch all but a few. An RPC node has no reason to redirect, so none is followed.
const fetch = (url, init) => globalThis.fetch(url, { ...init, redirect: "manual" });
const { Headers, Request, Response } = globalThis;

module.exports = Object.assign(fetch, { default: fetch, fetch, Headers, Request, Response });


/***/ })

};
