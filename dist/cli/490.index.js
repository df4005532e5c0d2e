export const id = 490;
export const ids = [490];
export const modules = {

/***/ 5624:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isLocal),
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Reports whether a host always means this machine: `localhost`, 127.0.0.0/8 and ::1. Nothing sent there leaves it.
 *
 * @param host A name or an address, IPv6 with or without brackets.
 */
function isLoopback(host) {
    const name = plain(host);
    return name === "localhost" || name === "::1" || ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(name) === 4 && name.startsWith("127."));
}
/**
 * Reports whether a host may lead to this machine: beside loopback also names below `localhost` (RFC 6761), the
 * unspecified addresses, and IPv4 loopback written as IPv6.
 */
function isLocal(host) {
    const name = plain(host);
    if (isLoopback(name) || name.endsWith(".localhost") || name === "::")
        return true;
    return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(name) === 4 ? name.startsWith("0.") : /^::ffff:(?:7f[0-9a-f]{2}:|127\.|0:|0\.)/.test(name);
}
function plain(host) {
    return host.replace(/^\[|\]$|\.$/g, "").toLowerCase();
}


/***/ }),

/***/ 400:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RO: () => (/* binding */ clientContext),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   rQ: () => (/* binding */ checkCertificates)
/* harmony export */ });
/* unused harmony export readCertificates */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6681);


/**
 * Checks that PEM texts are what they should be, and that a key is that of its certificate: OpenSSL would tell late, and
 * in words that name neither.
 *
 * @throws {MesgError} `usage`.
 */
function checkCertificates({ ca, certificate, key }) {
    if (ca !== undefined)
        readCertificates(ca, "a CA's certificate");
    if ((certificate === undefined) !== (key === undefined)) {
        const found = key === undefined ? "only the certificate" : "only the key";
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("usage", `expected a certificate together with its private key, found ${found}`);
    }
    if (certificate === undefined || key === undefined)
        return;
    const [leaf] = readCertificates(certificate, "a certificate");
    if (!sameKey(leaf.publicKey, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(readKey(key)))) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("usage", `expected the private key of the certificate ${subjectOf(leaf)}, found another key`, {
            hint: "the certificate that the key belongs to has to stand first in its file",
        });
    }
}
/**
 * Every certificate in a PEM text, in its order; at least one.
 *
 * @param what What it should be, for the message.
 * @throws {MesgError} `usage`.
 */
function readCertificates(pem, what) {
    const blocks = pem.match(/-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----[^-]*-----END [A-Z0-9 ]+-----/g) ?? [];
    if (blocks.length === 0)
        throw noPem(what, pem);
    return blocks.map((block, index) => {
        try {
            return new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(block);
        }
        catch (error) {
            const place = blocks.length === 1 ? "" : ` (number ${index + 1} of ${blocks.length})`;
            throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("usage", `expected ${what} in PEM form, found one that cannot be read${place}`, {
                cause: error,
                hint: "its text is damaged, or cut off: copy it again, with all its lines",
            });
        }
    });
}
function readKey(pem) {
    if (/BEGIN ENCRYPTED PRIVATE KEY|Proc-Type: 4,ENCRYPTED/.test(pem)) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("usage", "expected a private key in PEM form, found one that a passphrase locks", {
            hint: "unlock it: openssl pkey -in locked.pem -out key.pem",
        });
    }
    if (!/-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----/.test(pem))
        throw noPem("a private key", pem);
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(pem);
    }
    catch {
        // No cause: it is of no help, and nothing that came near a key is passed on.
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("usage", "expected a private key in PEM form, found one that cannot be read", {
            hint: "its text is damaged, or cut off: copy it again, with all its lines",
        });
    }
}
function noPem(what, text) {
    const label = /-----BEGIN ([A-Z0-9 ]{1,40})-----/.exec(text)?.[1];
    const found = text.trim() === "" ? "nothing" : label === undefined ? "other text" : `a PEM block "${label}"`;
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("usage", `expected ${what} in PEM form, found ${found}`, {
        hint: "it is the text that begins with -----BEGIN …-----",
    });
}
/** What a certificate says whose it is, in one line. */
function subjectOf(certificate) {
    return certificate.subject.replaceAll("\n", ", ") || "without a subject";
}
function sameKey(one, other) {
    const [a, b] = [one, other].map((key) => key.export({ type: "spki", format: "der" }));
    return a.equals(b);
}
/**
 * What a client trusts and shows over TLS. Without a CA it trusts the roots that come with Node, those of
 * NODE_EXTRA_CA_CERTS and, where Node can tell them (from 22.15 on), the system's.
 */
async function clientContext({ ca, certificate, key }) {
    const tls = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1692, 23));
    const { getCACertificates } = tls;
    const trusted = ca ?? (getCACertificates && [...getCACertificates("default"), ...getCACertificates("system")]);
    return tls.createSecureContext({
        ...(trusted === undefined ? {} : { ca: trusted }),
        ...(certificate === undefined || key === undefined ? {} : { cert: certificate, key }),
    });
}


/***/ }),

/***/ 9576:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ encodeCreateRequest),
/* harmony export */   w: () => (/* binding */ decodeCreateRequest)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6681);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(192);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6919);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1613);



/**
 * `CreateServiceRequest` since 0.11 holds the fields of a Service under numbers of its own: [in Service, in the request].
 * `hash` and `address` have no place in it: the Engine sets them.
 */
const NUMBERS = [
    [12, 1], // sid
    [1, 2], // name
    [2, 3], // description
    [8, 4], // configuration
    [5, 5], // tasks
    [6, 6], // events
    [7, 7], // dependencies
    [9, 8], // repository
    [13, 9], // source
];
const WORKFLOWS = [14, 10];
const WITH_WORKFLOWS = [...NUMBERS, WORKFLOWS];
const TO_REQUEST = { plain: new Map(NUMBERS), workflows: new Map(WITH_WORKFLOWS) };
const TO_SERVICE = { plain: reversed(NUMBERS), workflows: reversed(WITH_WORKFLOWS) };
const CONFIGURATION_IN_REQUEST = 4;
/**
 * Encodes the request of `Create` for an Engine release, byte for byte as that release's own client does.
 *
 * @throws {MesgError} `usage` at 0.9 (which takes the source itself, not a definition) and from 0.21 on (where creating
 * a service is a signed transaction).
 * @example
 * ```ts
 * encodeCreateRequest({ ...EMPTY_DEFINITION, name: "a" }, "0.11"); // Uint8Array [0x12, 1, 0x61]
 * ```
 */
function encodeCreateRequest(definition, release) {
    if (release === "0.9" || (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .isSince */ .$l)(release, "0.21")) {
        const how = release === "0.9" ? "from its source, by DeployService" : "by a signed transaction";
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("usage", `Engine ${release} has no Create request: it creates a service ${how}`, {
            hint: "name a release from 0.10 to 0.20",
        });
    }
    if (release === "0.10")
        return (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFields */ .pc)([[1, (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeDefinition */ .g)(withoutEngineFields(withoutEnv(definition)))]]);
    const fields = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .readFields */ .qU)((0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeDefinition */ .g)(withoutEngineFields(definition)));
    const request = renumber(fields, TO_REQUEST[formOf(release)]);
    // From 0.14 on the message is a value in the Engine's code, no pointer, so it is always written.
    if ((0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .isSince */ .$l)(release, "0.14") && definition.configuration === undefined) {
        request.push([CONFIGURATION_IN_REQUEST, new Uint8Array()]);
    }
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFields */ .pc)(request.sort(([a], [b]) => a - b));
}
/**
 * Decodes the request of `Create`: the other direction.
 *
 * @throws {MesgError} `refused` when the bytes are no such request.
 */
function decodeCreateRequest(bytes, release) {
    let fields;
    try {
        fields = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .readFields */ .qU)(bytes);
    }
    catch (error) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("refused", `not a Create request: ${error.message}`, { cause: error });
    }
    if (release === "0.10")
        return (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeDefinition */ .A)((0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .lastOf */ .g1)(fields, 1) ?? new Uint8Array());
    return (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeDefinition */ .A)((0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFields */ .pc)(renumber(fields, TO_SERVICE[formOf(release)])));
}
/** Only the request of 0.12 has workflows. */
function formOf(release) {
    return release === "0.12" ? "workflows" : "plain";
}
function renumber(fields, to) {
    return fields.flatMap(([number, payload]) => {
        const target = to.get(number);
        return target === undefined ? [] : [[target, payload]];
    });
}
function reversed(numbers) {
    return new Map(numbers.map(([inService, inRequest]) => [inRequest, inService]));
}
function withoutEngineFields(definition) {
    const tasks = definition.tasks.map(({ price, ...task }) => task);
    return { ...definition, tasks, hash: "", address: "" };
}
/** 0.10's messages have no place for environment variables. */
function withoutEnv(definition) {
    const { configuration } = definition;
    return {
        ...definition,
        ...(configuration === undefined ? {} : { configuration: { ...configuration, env: [] } }),
        dependencies: definition.dependencies.map((dependency) => ({ ...dependency, env: [] })),
        workflows: [],
    };
}


/***/ }),

/***/ 6412:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A$: () => (/* binding */ writeHash),
/* harmony export */   E3: () => (/* binding */ dialectOf),
/* harmony export */   Pp: () => (/* binding */ readHash),
/* harmony export */   l4: () => (/* binding */ asksForAccount)
/* harmony export */ });
/* unused harmony export SPOKEN_RELEASES */
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8407);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1613);


const DIALECTS = [
    { releases: ["0.11", "0.12", "0.13"], service: "api.Service", core: "api.Core", hash: "text" },
];
/** The releases that can be spoken to. */
const SPOKEN_RELEASES = DIALECTS.flatMap(({ releases }) => releases);
/**
 * The dialect of a release.
 *
 * @throws {MesgError} `usage` when none is known.
 */
function dialectOf(release) {
    const dialect = DIALECTS.find(({ releases }) => releases.includes(release));
    if (dialect !== undefined)
        return dialect;
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N("usage", `expected an Engine of release ${SPOKEN_RELEASES.join(", ")}, found ${release}`, {
        hint: `the definition and its hash can be had for ${release} too: mesg-compile hash --engine-version ${release}`,
    });
}
/** Whether Engines of a release take a Create only with an account's name and password in its metadata. */
function asksForAccount(release) {
    return release === "0.16" || release === "0.17";
}
/** A message whose only field, number 1, is a service hash: requests of Get and Delete, the answer of Create. */
function writeHash(hash, { hash: form }) {
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .writeFields */ .pc)([[1, form === "raw" ? (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeBase58 */ .HE)(hash) : Buffer.from(hash)]]);
}
/** Reads such a message; the hash as base58 text, or as whatever text stands there. */
function readHash(message, { hash: form }) {
    const payload = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .lastOf */ .g1)((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readFields */ .qU)(message), 1) ?? new Uint8Array();
    return form === "raw" ? (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeBase58 */ .Rd)(payload) : Buffer.from(payload).toString("utf8");
}


/***/ }),

/***/ 1613:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g1: () => (/* binding */ lastOf),
/* harmony export */   pc: () => (/* binding */ writeFields),
/* harmony export */   qU: () => (/* binding */ readFields)
/* harmony export */ });
/* harmony import */ var protobufjs_minimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6170);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6681);


/**
 * Reads the length-delimited fields of a message, in the order of its bytes; fields of other wire types are passed over.
 *
 * @throws {MesgError} `refused` when the bytes are no protobuf message.
 */
function readFields(bytes) {
    try {
        return read(bytes);
    }
    catch (error) {
        const found = `found ${bytes.length} bytes that are none (${error.message})`;
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("refused", `expected a protobuf message, ${found}`, {
            cause: error,
            hint: "what answers is no Engine, or something on the way changes its answers",
        });
    }
}
function read(bytes) {
    const reader = protobufjs_minimal_js__WEBPACK_IMPORTED_MODULE_0__.Reader.create(bytes);
    const fields = [];
    while (reader.pos < reader.len) {
        const tag = reader.uint32();
        if ((tag & 7) === LENGTH_DELIMITED)
            fields.push([tag >>> 3, reader.bytes()]);
        else
            reader.skipType(tag & 7);
    }
    return fields;
}
/** Writes length-delimited fields as a message. */
function writeFields(fields) {
    const writer = protobufjs_minimal_js__WEBPACK_IMPORTED_MODULE_0__.Writer.create();
    for (const [number, payload] of fields)
        writer.uint32((number << 3) | LENGTH_DELIMITED).bytes(payload);
    return writer.finish();
}
/** The last value of a field, as protobuf has it for a field that is not repeated. */
function lastOf(fields, number) {
    return fields.findLast(([known]) => known === number)?.[1];
}
const LENGTH_DELIMITED = 2;


/***/ }),

/***/ 8268:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ke: () => (/* binding */ REFLECTION),
/* harmony export */   LV: () => (/* binding */ readInfo),
/* harmony export */   SC: () => (/* binding */ writeListServices),
/* harmony export */   ak: () => (/* binding */ readServiceNames),
/* harmony export */   ec: () => (/* binding */ writeInfo),
/* harmony export */   j7: () => (/* binding */ isListServices),
/* harmony export */   tU: () => (/* binding */ writeServiceNames)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1613);

const VERSION = 4;
const LIST_SERVICES = 7;
const LIST_SERVICES_RESPONSE = 6;
/** The full name of gRPC's server reflection, in the version that Engines register. */
const REFLECTION = "grpc.reflection.v1alpha.ServerReflection";
/** Core's `InfoReply`, which tells the Engine's version: `v0.11.0`. */
function writeInfo(version) {
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .writeFields */ .pc)([[VERSION, Buffer.from(version)]]);
}
/** The version in an `InfoReply`; empty when it tells none. */
function readInfo(message) {
    return Buffer.from((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .lastOf */ .g1)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readFields */ .qU)(message), VERSION) ?? []).toString("utf8");
}
/** Reflection's request for the names of a server's services. */
function writeListServices() {
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .writeFields */ .pc)([[LIST_SERVICES, Buffer.from("*")]]);
}
/** Whether a request of reflection is that one. */
function isListServices(message) {
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .lastOf */ .g1)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readFields */ .qU)(message), LIST_SERVICES) !== undefined;
}
/** Reflection's answer: the request again, and the names. */
function writeServiceNames(request, names) {
    const services = names.map((name) => [1, (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .writeFields */ .pc)([[1, Buffer.from(name)]])]);
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .writeFields */ .pc)([
        [2, request],
        [LIST_SERVICES_RESPONSE, (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .writeFields */ .pc)(services)],
    ]);
}
/** The names in an answer of reflection. */
function readServiceNames(message) {
    const services = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .lastOf */ .g1)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readFields */ .qU)(message), LIST_SERVICES_RESPONSE) ?? new Uint8Array();
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readFields */ .qU)(services).map(([, service]) => Buffer.from((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .lastOf */ .g1)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readFields */ .qU)(service), 1) ?? []).toString("utf8"));
}


/***/ }),

/***/ 7552:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eh: () => (/* binding */ defaultSid),
  k_: () => (/* binding */ dumpDefinition),
  vW: () => (/* binding */ needsSource),
  gH: () => (/* binding */ serviceHash)
});

// UNUSED EXPORTS: definitionDigest

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(6681);
// EXTERNAL MODULE: ./src/core/base58.ts
var core_base58 = __webpack_require__(8407);
// EXTERNAL MODULE: ./src/definition/release.ts
var definition_release = __webpack_require__(192);
// EXTERNAL MODULE: ./src/definition/service.ts
var service = __webpack_require__(8446);
;// CONCATENATED MODULE: ./src/hash/grammar.ts
/**
 * The two grammars in which Engines write a definition before they hash it.
 *
 * Until 0.13 that is cnf/structhash (versions 0 and 1); 0.14 brought the Engine's own copy. Texts stand in quotes but
 * are not escaped, in both: some different definitions collide on one dump, and so on one hash.
 *
 * @module
 */
/** 0.10 to 0.13: fields in the order of their names. */
const STRUCTHASH = {
    flag: (value) => (value ? "t" : "f"),
    list: (items) => `[${items.join(",")}]`,
    absent: "<invalid Value>",
    order: (a, b) => compare(a, b),
};
/** From 0.14: fields in the order of their whole `name:value` texts, so that `10:` stands before `1:`. */
const ENGINE_DUMP = {
    flag: (value) => String(value),
    list: (items) => (items.length === 0 ? "[]nil" : `[${items.join(",")}]`),
    absent: "nil",
    // Names differ and none holds a colon, so the values are never reached.
    order: (a, b) => compare(`${a}:`, `${b}:`),
};
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Text as it is, in quotes. */
const grammar_text = (value) => `"${value}"`;
/** A list of texts. */
function texts(grammar) {
    return (values) => grammar.list(values.map(grammar_text));
}
/** A list of structs. */
function structs(grammar, each) {
    return (values) => grammar.list(values.map(each));
}
/** A struct: its fields by name, each with the text of its value. The order of the source text does not matter. */
function struct(grammar, fields) {
    const sorted = Object.entries(fields).sort(([a], [b]) => grammar.order(a, b));
    return (value) => `{${sorted.map(([name, dump]) => `${name}:${dump(value)}`).join(",")}}`;
}

;// CONCATENATED MODULE: ./src/hash/engine-dump.ts
/**
 * What Engines from 0.14 on hash of a definition: the names are the protobuf numbers.
 *
 * @module
 */


const list = texts(ENGINE_DUMP);
const parameter = struct(ENGINE_DUMP, {
    1: (it) => grammar_text(it.name),
    2: (it) => grammar_text(it.description),
    3: (it) => grammar_text(it.type),
    4: (it) => ENGINE_DUMP.flag(it.optional),
    8: (it) => grammar_text(it.key),
    9: (it) => ENGINE_DUMP.flag(it.repeated),
    10: (it) => parameters(it.object),
});
const parameters = structs(ENGINE_DUMP, (it) => parameter(it));
const events = structs(ENGINE_DUMP, struct(ENGINE_DUMP, {
    1: (it) => grammar_text(it.name),
    2: (it) => grammar_text(it.description),
    3: (it) => parameters(it.data),
    4: (it) => grammar_text(it.key),
}));
const dependencies = structs(ENGINE_DUMP, struct(ENGINE_DUMP, {
    1: (it) => grammar_text(it.image),
    2: (it) => list(it.volumes),
    3: (it) => list(it.volumesFrom),
    4: (it) => list(it.ports),
    5: (it) => grammar_text(it.command),
    6: (it) => list(it.args),
    8: (it) => grammar_text(it.key),
    9: (it) => list(it.env),
}));
// The protobuf numbers of args and command stand the other way round; the tags say command 4, args 5.
const configuration = struct(ENGINE_DUMP, {
    1: (it) => list(it.volumes),
    2: (it) => list(it.volumesFrom),
    3: (it) => list(it.ports),
    4: (it) => grammar_text(it.command),
    5: (it) => list(it.args),
    6: (it) => list(it.env),
});
const TASK = {
    1: (it) => grammar_text(it.name),
    2: (it) => grammar_text(it.description),
    6: (it) => parameters(it.inputs),
    7: (it) => parameters(it.outputs),
    8: (it) => grammar_text(it.key),
};
function engine_dump_service(task) {
    const tasks = structs(ENGINE_DUMP, task);
    return struct(ENGINE_DUMP, {
        1: (it) => grammar_text(it.name),
        2: (it) => grammar_text(it.description),
        5: (it) => tasks(it.tasks),
        6: (it) => events(it.events),
        7: (it) => dependencies(it.dependencies),
        8: (it) => configuration(it.configuration ?? service/* EMPTY_CONFIGURATION */.$k),
        9: (it) => grammar_text(it.repository),
        12: (it) => grammar_text(it.sid),
        13: (it) => grammar_text(it.source),
    });
}
/** 0.14 to 0.25. */
const dump014 = engine_dump_service(struct(ENGINE_DUMP, TASK));
/** 0.26, which hashes that a task has a price, but not which: the amounts are structs without tags. */
const dump026 = engine_dump_service(struct(ENGINE_DUMP, { ...TASK, 9: (it) => (it.price === undefined ? ENGINE_DUMP.absent : "{1:{},2:{},3:{}}") }));

;// CONCATENATED MODULE: ./src/hash/structhash.ts
/**
 * What Engines 0.10 to 0.13 hash of a definition, as their structs' `hash` tags say.
 *
 * @module
 */



const structhash_list = texts(STRUCTHASH);
const structhash_parameter = struct(STRUCTHASH, {
    1: (it) => grammar_text(it.key),
    2: (it) => grammar_text(it.name),
    3: (it) => grammar_text(it.description),
    4: (it) => grammar_text(it.type),
    5: (it) => STRUCTHASH.flag(it.optional),
    6: (it) => STRUCTHASH.flag(it.repeated),
    7: (it) => structhash_parameters(it.object),
});
const structhash_parameters = structs(STRUCTHASH, (it) => structhash_parameter(it));
const tasks = structs(STRUCTHASH, struct(STRUCTHASH, {
    1: (it) => grammar_text(it.key),
    2: (it) => grammar_text(it.name),
    3: (it) => grammar_text(it.description),
    4: (it) => structhash_parameters(it.inputs),
    5: (it) => structhash_parameters(it.outputs),
}));
const structhash_events = structs(STRUCTHASH, struct(STRUCTHASH, {
    1: (it) => grammar_text(it.key),
    2: (it) => grammar_text(it.name),
    3: (it) => grammar_text(it.description),
    4: (it) => structhash_parameters(it.data),
}));
/** The fields of a container that follow its image, when dependencies and configuration were one struct. */
const BOX = {
    3: (it) => structhash_list(it.volumes),
    4: (it) => structhash_list(it.volumesFrom),
    5: (it) => structhash_list(it.ports),
    6: (it) => grammar_text(it.command),
    7: (it) => structhash_list(it.args),
};
function structhash_service(fields) {
    const { dependency, configuration, workflows } = fields;
    const dependencies = structs(STRUCTHASH, dependency);
    return struct(STRUCTHASH, {
        1: (it) => grammar_text(it.sid),
        2: (it) => grammar_text(it.name),
        3: (it) => grammar_text(it.description),
        4: (it) => tasks(it.tasks),
        5: (it) => structhash_events(it.events),
        6: (it) => dependencies(it.dependencies),
        7: (it) => grammar_text(it.repository),
        8: (it) => configuration(it.configuration),
        9: (it) => grammar_text(it.source),
        ...(workflows === undefined ? {} : { 10: (it) => workflows(it.workflows) }),
    });
}
// A typo in the tag of a dependency's key left it out of the hash until 0.12.
const configuration010 = struct(STRUCTHASH, { 2: () => grammar_text(""), ...BOX, 8: () => structhash_list([]) });
/** 0.10, whose wire has no env. */
const dump010 = structhash_service({
    dependency: struct(STRUCTHASH, { 2: (it) => grammar_text(it.image), ...BOX, 8: () => structhash_list([]) }),
    configuration: (it) => (it === undefined ? STRUCTHASH.absent : configuration010(it)),
});
const configuration011 = struct(STRUCTHASH, { 2: () => grammar_text(""), ...BOX, 8: (it) => structhash_list(it.env) });
/** 0.11. */
const dump011 = structhash_service({
    dependency: struct(STRUCTHASH, { 2: (it) => grammar_text(it.image), ...BOX, 8: (it) => structhash_list(it.env) }),
    configuration: (it = service/* EMPTY_CONFIGURATION */.$k) => configuration011(it),
});
const keyed = (key) => struct(STRUCTHASH, { 1: () => grammar_text(key), 2: () => grammar_text(""), ...BOX, 8: (it) => structhash_list(it.env) });
const sentConfiguration = keyed("service");
const missingConfiguration = keyed("");
const workflow = struct(STRUCTHASH, {
    1: (it) => (it.trigger === undefined ? STRUCTHASH.absent : trigger(it.trigger)),
    2: (it) => (it.task === undefined ? STRUCTHASH.absent : workflowTask(it.task)),
    3: (it) => grammar_text(it.key),
});
const trigger = struct(STRUCTHASH, {
    1: (it) => hashBytes(it.instanceHash),
    2: (it) => grammar_text(it.key),
    3: (it) => String(["Unknown", "Event", "Result"].indexOf(it.type)),
    4: (it) => filters(it.filters),
});
const filters = structs(STRUCTHASH, struct(STRUCTHASH, {
    1: (it) => grammar_text(it.key),
    2: (it) => String(["UNKNOWN", "EQ"].indexOf(it.predicate)),
    3: (it) => grammar_text(it.value),
}));
const workflowTask = struct(STRUCTHASH, {
    1: (it) => hashBytes(it.instanceHash),
    2: (it) => grammar_text(it.taskKey),
});
/** 0.12, the only one with workflows. Here an absent configuration and an empty one have different hashes. */
const dump012 = structhash_service({
    dependency: struct(STRUCTHASH, {
        1: (it) => grammar_text(it.key),
        2: (it) => grammar_text(it.image),
        ...BOX,
        8: (it) => structhash_list(it.env),
    }),
    configuration: (it) => (it === undefined ? missingConfiguration(service/* EMPTY_CONFIGURATION */.$k) : sentConfiguration(it)),
    workflows: structs(STRUCTHASH, workflow),
});
const configuration013 = struct(STRUCTHASH, {
    1: (it) => structhash_list(it.volumes),
    2: (it) => structhash_list(it.volumesFrom),
    3: (it) => structhash_list(it.ports),
    4: (it) => grammar_text(it.command),
    5: (it) => structhash_list(it.args),
    6: (it) => structhash_list(it.env),
});
/** 0.13, where a dependency holds a configuration of its own. */
const dump013 = structhash_service({
    dependency: struct(STRUCTHASH, {
        1: (it) => grammar_text(it.key),
        2: (it) => grammar_text(it.image),
        Configuration: configuration013,
    }),
    configuration: (it = service/* EMPTY_CONFIGURATION */.$k) => configuration013(it),
});
function hashBytes(base58) {
    try {
        return STRUCTHASH.list([...(0,core_base58/* decodeHash */.$C)(base58)].map(String));
    }
    catch (error) {
        if (!(error instanceof core_error/* MesgError */.N))
            throw error;
        throw new core_error/* MesgError */.N("refused", `an instanceHash in workflows: ${error.message}`, { cause: error });
    }
}

;// CONCATENATED MODULE: ./src/hash/service-hash.ts





/** The releases that changed what is hashed, newest first. */
const DUMPS = [
    ["0.26", dump026],
    ["0.14", dump014],
    ["0.13", dump013],
    ["0.12", dump012],
    ["0.11", dump011],
    ["0.10", dump010],
];
/**
 * The text that an Engine release hashes of a definition. `hash` and `address` are no part of it.
 *
 * @throws {MesgError} `usage` at 0.9, which hashes no definition, only the source and the environment.
 * @example
 * ```ts
 * dumpDefinition({ ...EMPTY_DEFINITION, name: "a" }, "0.14"); // '{12:"",13:"",1:"a",2:"",5:[]nil,…}'
 * ```
 */
function dumpDefinition(definition, release) {
    const dump = DUMPS.find(([first]) => (0,definition_release/* isSince */.$l)(release, first))?.[1];
    if (dump !== undefined)
        return dump(definition);
    throw new core_error/* MesgError */.N("usage", `Engine ${release} hashes the source and the environment, not the definition`, {
        hint: "ask for the hash with --source and --env, or for the dump of 0.10 or newer",
    });
}
/** The digest of that text: SHA-1 (20 bytes) at 0.10, SHA-256 (32 bytes) from 0.11. */
function definitionDigest(definition, release) {
    const algorithm = (0,definition_release/* isSince */.$l)(release, "0.11") ? "sha256" : "sha1";
    return (0,external_node_crypto_.createHash)(algorithm).update(dumpDefinition(definition, release), "utf8").digest();
}
/** Whether a release's service hash covers the source's files (0.9 to 0.15), not only its id. */
function needsSource(release) {
    return !(0,definition_release/* isSince */.$l)(release, "0.16");
}
/**
 * The service hash as an Engine release computes it, in base58.
 *
 * 0.9 to 0.15 append to the directory digest of the source: the environment (0.9), the definition's digest (from 0.10).
 * From 0.16 on the hash is the definition's digest alone, and covers the source by its id.
 *
 * @throws {MesgError} `usage` when the release needs the source and none is given.
 * @example
 * ```ts
 * serviceHash(definition, "0.16"); // "6KeeBZdtHGzq23tbJTHpXVGQeRYVqzrVN45KubU1ctq9"
 * ```
 */
function serviceHash(definition, release, inputs = {}) {
    if (!needsSource(release))
        return (0,core_base58/* encodeBase58 */.Rd)(definitionDigest(definition, release));
    if (inputs.source === undefined) {
        throw new core_error/* MesgError */.N("usage", `the hash of Engine ${release} covers the source's files, and no source was given`, {
            hint: "give the source (--source TAR or FOLDER), or ask for a release from 0.16 on",
        });
    }
    const appended = release === "0.9" ? environment(inputs.env ?? {}) : definitionDigest(definition, release);
    return (0,core_base58/* encodeBase58 */.Rd)(inputs.source.finish(appended));
}
/** The sid that an Engine gives a service that has none of its own; set after hashing. */
function defaultSid(hash) {
    return `_${hash}`;
}
function environment(env) {
    const pairs = Object.entries(env).map(([name, value]) => Buffer.from(`${name}=${value}`));
    return Buffer.from(pairs.sort(Buffer.compare).map(String).join(";"));
}


/***/ })

};
