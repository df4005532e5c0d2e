export const id = 2402;
export const ids = [2402];
export const modules = {

/***/ 42402:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diagnose: () => (/* binding */ diagnose),
/* harmony export */   diagnoseProxy: () => (/* binding */ diagnoseProxy)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41692);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_tls__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7652);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56681);
/* harmony import */ var _certificates_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50400);
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56079);





/**
 * Diagnoses a failed connection with a separate TLS handshake, over which nothing is sent. gRPC passes on only
 * OpenSSL's text, which names neither the certificate nor what was expected.
 *
 * @param protocol The protocol over TLS: HTTP/2 for gRPC, HTTP/1.1 for an LCD endpoint.
 *
 * @returns undefined when the handshake reveals nothing more than the system's error.
 */
async function diagnose(endpoint, { protocol, ...trust }, signal) {
    const host = (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .hostOf */ .w4)(endpoint);
    const socket = (0,node_tls__WEBPACK_IMPORTED_MODULE_1__.connect)({
        host,
        port: (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .portOf */ .HM)(endpoint),
        ALPNProtocols: [protocol],
        secureContext: await (0,_certificates_js__WEBPACK_IMPORTED_MODULE_3__/* .clientContext */ .RO)(trust),
        ...((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 0 ? { servername: host } : {}),
        // Only the certificate is inspected; nothing is sent over this connection.
        rejectUnauthorized: false,
    });
    try {
        const outcome = await shake(socket, signal);
        if (!endpoint.tls)
            return explainPlain(outcome, endpoint);
        if (/NO_APPLICATION_PROTOCOL/.test(outcome.error?.code ?? ""))
            return explainProtocol(protocol);
        return explainTls(outcome, endpoint, trust);
    }
    finally {
        socket.destroy();
    }
}
/** Finds out why a proxy gives no connection; `undefined` when it gives one. */
async function diagnoseProxy(proxy, { address }) {
    try {
        (await (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .openTunnel */ .X)(proxy, address)).destroy();
        return undefined;
    }
    catch (error) {
        if (!(error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .MesgError */ .N8))
            throw error;
        return { found: error.message, hint: error.hint ?? "check HTTPS_PROXY, HTTP_PROXY and NO_PROXY" };
    }
}
/** Milliseconds for the handshake, and for an alert after it. */
const HANDSHAKE = 3_000;
const AFTERMATH = 1_000;
function shake(socket, signal) {
    return new Promise((resolve) => {
        let isDone = false;
        let refusal;
        const settle = (error, isClosed = false) => {
            clearTimeout(timer);
            signal?.removeEventListener("abort", give);
            resolve({ socket, isDone, refusal, error, isClosed });
        };
        const give = () => settle();
        let timer = setTimeout(give, HANDSHAKE);
        signal?.addEventListener("abort", give);
        socket.on("error", (error) => settle(error, true));
        socket.on("close", () => settle(undefined, true));
        socket.once("secureConnect", () => {
            isDone = true;
            // Typed as an Error, but it is the error's code.
            if (!socket.authorized)
                refusal = String(socket.authorizationError);
            clearTimeout(timer);
            if (refusal !== undefined)
                return settle();
            // In TLS 1.3 a server rejects the client's certificate only after the handshake.
            timer = setTimeout(give, AFTERMATH);
            socket.once("data", give);
        });
    });
}
function explainPlain({ isDone, error }, { address }) {
    if (!isDone && !isAlert(error))
        return undefined;
    return { found: "it uses TLS, and was called in plain text", hint: `write it as https://${address}` };
}
function explainProtocol(protocol) {
    const needs = protocol === "h2" ? "not HTTP/2, which gRPC requires" : "not HTTP/1.1, which an LCD endpoint requires";
    return { found: `it uses TLS, but ${needs}`, hint: "check the host and the port" };
}
function explainTls(outcome, endpoint, trust) {
    const { isDone, refusal, error, isClosed } = outcome;
    if (refusal !== undefined)
        return explainCertificate(outcome, refusal, endpoint, trust);
    if (isPlain(error))
        return { found: "it answers in plain text, not with TLS", hint: plainHint(endpoint) };
    if (isDone && !isClosed)
        return undefined;
    if (isClientUnwanted(error) || (isDone && error === undefined))
        return explainClient(trust);
    if (isAlert(error))
        return { found: `it ended the TLS handshake (${error?.code})`, hint: plainHint(endpoint) };
    const isCut = isClosed && (error === undefined || error.code === "ECONNRESET");
    if (isCut && isDone)
        return explainClient(trust);
    return isCut ? { found: "it ended the connection in the TLS handshake", hint: plainHint(endpoint) } : undefined;
}
function explainClient({ certificate }) {
    return certificate === undefined
        ? {
            found: "it ended the connection without a client certificate: it seems to require one",
            hint: "pass one that it accepts: --engine-cert FILE --engine-key FILE",
        }
        : {
            found: "it does not accept the client certificate",
            hint: "pass a valid certificate issued by a CA that the server trusts",
        };
}
function explainCertificate({ socket }, refusal, endpoint, { ca }) {
    const certificate = socket.getPeerX509Certificate();
    if (certificate === undefined)
        return { found: `its certificate is not accepted (${refusal})`, hint: TRUST };
    const host = (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .hostOf */ .w4)(endpoint);
    switch (refusal) {
        case "CERT_HAS_EXPIRED":
            return {
                found: `its certificate ${(0,_certificates_js__WEBPACK_IMPORTED_MODULE_3__/* .subjectOf */ .et)(certificate)} expired on ${certificate.validTo}`,
                hint: "ask the operator of the server to renew it, or check this machine's clock",
            };
        case "CERT_NOT_YET_VALID":
            return {
                found: `its certificate ${(0,_certificates_js__WEBPACK_IMPORTED_MODULE_3__/* .subjectOf */ .et)(certificate)} is only valid from ${certificate.validFrom}`,
                hint: "check this machine's clock",
            };
        case "ERR_TLS_CERT_ALTNAME_INVALID":
            return {
                found: `its certificate is for ${namesOf(certificate)}, not for ${host}`,
                hint: "call the Engine by a name in its certificate",
            };
        case "DEPTH_ZERO_SELF_SIGNED_CERT":
            return { found: `its certificate is self-signed (${(0,_certificates_js__WEBPACK_IMPORTED_MODULE_3__/* .subjectOf */ .et)(certificate)}), and not trusted here`, hint: TRUST };
        default: {
            const issuer = certificate.issuer.replaceAll("\n", ", ");
            const whom = ca === undefined ? "this machine does not trust" : "is not the CA that was given";
            return { found: `its certificate was issued by ${issuer}, which ${whom} (${refusal})`, hint: TRUST };
        }
    }
}
const TRUST = "if this is the right server, pass the certificate of its CA: --engine-ca FILE";
function plainHint({ address }) {
    return `an Engine without a proxy has no TLS; use http://${address} in that case`;
}
function namesOf(certificate) {
    return certificate.subjectAltName ?? `no host name (${certificate.subject.replaceAll("\n", ", ")})`;
}
/** Returns whether the server rejected the client certificate, or requires one. */
function isClientUnwanted(error) {
    return /ALERT_(?:CERTIFICATE|BAD_CERTIFICATE|UNSUPPORTED_CERTIFICATE|UNKNOWN_CA|ACCESS_DENIED|HANDSHAKE_FAILURE)/.test(error?.code ?? "");
}
/** Returns whether the server ended the handshake with a TLS alert. */
function isAlert(error) {
    return /ALERT/.test(error?.code ?? "") || /\balert\b/.test(error?.message ?? "");
}
/** Returns whether the answer was not TLS. */
function isPlain(error) {
    return /WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|HTTP_REQUEST|wrong version number|packet length too long/.test(`${error?.code} ${error?.message}`);
}


/***/ })

};
