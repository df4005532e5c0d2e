export const id = 551;
export const ids = [551];
export const modules = {

/***/ 39901:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ CallError),
/* harmony export */   X: () => (/* binding */ STATUS)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56681);

/** gRPC status codes that a deploy tells apart. */
const STATUS = {
    cancelled: 1,
    unknown: 2,
    deadlineExceeded: 4,
    permissionDenied: 7,
    resourceExhausted: 8,
    unimplemented: 12,
    internal: 13,
    unavailable: 14,
    unauthenticated: 16,
};
/** A call that an Engine refused or did not answer. */
class CallError extends _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N {
    /** The gRPC status code. */
    status;
    /** The status text: the Engine's own where the Engine refused. */
    text;
    constructor(status, text, message, options = {}) {
        super(ENVIRONMENT.has(status) ? "environment" : "refused", message, options);
        this.status = status;
        this.text = text;
    }
    /** Whether no answer of the Engine arrived, so that the effect of the call is unknown. */
    get isUnanswered() {
        return ENVIRONMENT.has(this.status) || /^Received (RST_STREAM|HTTP status code 5)/.test(this.text);
    }
    /** Whether the server refused the stream, which HTTP/2 allows only where it did nothing of the request. */
    get isUnprocessed() {
        return this.status === STATUS.unavailable && this.text === "Stream refused by server";
    }
}
const ENVIRONMENT = new Set([STATUS.cancelled, STATUS.deadlineExceeded, STATUS.unavailable]);


/***/ }),

/***/ 24365:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ EngineClient),
  c: () => (/* binding */ isNotFound)
});

// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/engine/dialects/mod.ts + 13 modules
var mod = __webpack_require__(74850);
// EXTERNAL MODULE: ./src/engine/wire/create-request.ts
var create_request = __webpack_require__(79576);
// EXTERNAL MODULE: ./src/engine/wire/fields.ts
var wire_fields = __webpack_require__(1613);
// EXTERNAL MODULE: ./src/core/base58.ts
var base58 = __webpack_require__(98407);
// EXTERNAL MODULE: ./src/definition/binary.ts + 1 modules
var binary = __webpack_require__(46919);
;// CONCATENATED MODULE: ./src/engine/wire/named-outputs.ts

/** Numbers of Service and Task. */
const TASKS = 5;
const OUTPUTS = 7;
/** `Output` of 0.9 has the shape of an event; here each becomes an Object parameter: [in Output, in Parameter]. */
const NUMBERS = [
    [1, 1], // name
    [2, 2], // description
    [3, 10], // data
    [4, 8], // key
];
const TYPE = [3, Buffer.from("Object")];
/** Rewrites the Service message of 0.9, whose tasks have named outputs, as that of later releases. */
function toSingleOutputs(service) {
    const to = new Map(NUMBERS);
    return eachOutput(service, (fields) => [...renumber(fields, to), TYPE]);
}
/** The other direction. */
function named_outputs_toNamedOutputs(service) {
    const to = new Map(NUMBERS.map(([output, parameter]) => [parameter, output]));
    return eachOutput(service, (fields) => renumber(fields, to));
}
function eachOutput(service, rewrite) {
    const inside = (message, number, change) => (0,wire_fields/* writeFields */.pc)((0,wire_fields/* readFields */.qU)(message).map(([known, payload]) => [known, known === number ? change(payload) : payload]));
    const output = (message) => (0,wire_fields/* writeFields */.pc)(rewrite((0,wire_fields/* readFields */.qU)(message)).sort(([a], [b]) => a - b));
    return inside(service, TASKS, (task) => inside(task, OUTPUTS, output));
}
function renumber(fields, to) {
    return fields.flatMap(([number, payload]) => {
        const target = to.get(number);
        return target === undefined ? [] : [[target, payload]];
    });
}

;// CONCATENATED MODULE: ./src/engine/wire/messages.ts




/** The request of Get, Delete and Exists: the service's hash (or sid, until 0.10). */
function writeId(id, { hash }) {
    return (0,wire_fields/* writeFields */.pc)([[1, hash === "raw" ? (0,base58/* decodeBase58 */.HE)(id) : Buffer.from(id)]]);
}
/** The identifier in such a request, as it was sent. */
function readId(message) {
    return lastOf(readFields(message), 1) ?? new Uint8Array();
}
/** The answer to Create, and that to Hash. */
function writeHash(created, dialect) {
    const hash = [dialect.createdHash, dialect.hash === "raw" ? decodeBase58(created.hash) : messages_text(created.hash)];
    return writeFields(dialect.createdHash === 1 ? [hash] : [[1, messages_text(created.sid)], hash]);
}
/** The hash in such an answer, as base58; any other text that stands in its place is returned as it is. */
function readHash(message, dialect) {
    const fields = (0,wire_fields/* readFields */.qU)(message);
    if (dialect.hash === "text")
        return (0,wire_fields/* textOf */.b6)(fields, dialect.createdHash);
    return (0,base58/* encodeBase58 */.Rd)((0,wire_fields/* lastOf */.g1)(fields, dialect.createdHash) ?? new Uint8Array());
}
/** The answer to Get: a Service message, which 0.9 and 0.10 wrap together with its status. */
function writeService(service, dialect) {
    return dialect.wrapped ? writeFields([[1, withStatus(service)]]) : service;
}
/** The answer to List. */
function writeServices(services, dialect) {
    return writeFields(services.map((service) => [1, dialect.wrapped ? withStatus(service) : service]));
}
/** @throws {MesgError} `refused` when the bytes are no answer to Get. */
function readService(message, dialect) {
    if (!dialect.wrapped)
        return decodeStored(message, dialect);
    return decodeStored(definitionIn((0,wire_fields/* lastOf */.g1)((0,wire_fields/* readFields */.qU)(message), 1)), dialect);
}
/** @throws {MesgError} `refused` when the bytes are no answer to List. */
function readServices(message, dialect) {
    return (0,wire_fields/* readFields */.qU)(message)
        .filter(([number]) => number === 1)
        .map(([, service]) => decodeStored(dialect.wrapped ? definitionIn(service) : service, dialect));
}
/** A definition as an Engine stores it; a named output of 0.9 becomes an Object parameter. */
function decodeStored(service, { outputs }) {
    return (0,binary/* decodeDefinition */.A)(outputs === "named" ? toSingleOutputs(service) : service);
}
/** The bytes under which an Engine stores a definition: the other direction. */
function storedBytes(service, { outputs }) {
    return outputs === "named" ? toNamedOutputs(service) : service;
}
function definitionIn(wrapped) {
    return (0,wire_fields/* lastOf */.g1)((0,wire_fields/* readFields */.qU)(wrapped ?? new Uint8Array()), 2) ?? new Uint8Array();
}
/** A service that does not run: its status, then its definition. */
function withStatus(service) {
    return Buffer.concat([writeNumber(1, STOPPED), writeFields([[2, service]])]);
}
const STOPPED = 1;
function messages_text(value) {
    return Buffer.from(value);
}

// EXTERNAL MODULE: ./src/engine/client/call-error.ts
var call_error = __webpack_require__(39901);
;// CONCATENATED MODULE: ./src/engine/wire/deploy-stream.ts

const URL = 2;
const CHUNK = 3;
const ENV = 4;
const STATUS = 2;
const VALIDATION_ERROR = 4;
const SERVICE = 5;
const DONE_POSITIVE = 1;
/** The first message, where there is an environment. */
function writeEnv(env) {
    const entries = Object.entries(env).map(([name, value]) => {
        return [
            ENV,
            (0,wire_fields/* writeFields */.pc)([
                [1, Buffer.from(name)],
                [2, Buffer.from(value)],
            ]),
        ];
    });
    return (0,wire_fields/* writeFields */.pc)(entries);
}
function writeChunk(chunk) {
    return (0,wire_fields/* writeFields */.pc)([[CHUNK, chunk]]);
}
/** @throws {MesgError} `refused` when the bytes are no message. */
function readDeployRequest(message) {
    const fields = readFields(message);
    const entries = fields.filter(([number]) => number === ENV).map(([, entry]) => readFields(entry));
    return {
        url: textOf(fields, URL),
        chunk: lastOf(fields, CHUNK) ?? new Uint8Array(),
        env: Object.fromEntries(entries.map((entry) => [textOf(entry, 1), textOf(entry, 2)])),
    };
}
function writeDeployReply(reply) {
    if ("validationError" in reply)
        return writeFields([[VALIDATION_ERROR, Buffer.from(reply.validationError)]]);
    if ("service" in reply) {
        const { sid, hash } = reply.service;
        const service = writeFields([
            [1, Buffer.from(sid)],
            [2, Buffer.from(hash)],
        ]);
        return writeFields([[SERVICE, service]]);
    }
    const text = writeFields([[1, Buffer.from(reply.status)]]);
    return writeFields([[STATUS, Buffer.concat([text, writeNumber(2, reply.isDone ? DONE_POSITIVE : 0)])]]);
}
/** @returns Undefined for a message that says nothing. @throws {MesgError} `refused` when the bytes are no message. */
function readDeployReply(message) {
    const fields = (0,wire_fields/* readFields */.qU)(message);
    const service = (0,wire_fields/* lastOf */.g1)(fields, SERVICE);
    if (service !== undefined) {
        const inner = (0,wire_fields/* readFields */.qU)(service);
        return { service: { sid: (0,wire_fields/* textOf */.b6)(inner, 1), hash: (0,wire_fields/* textOf */.b6)(inner, 2) } };
    }
    if ((0,wire_fields/* lastOf */.g1)(fields, VALIDATION_ERROR) !== undefined)
        return { validationError: (0,wire_fields/* textOf */.b6)(fields, VALIDATION_ERROR) };
    const status = (0,wire_fields/* lastOf */.g1)(fields, STATUS);
    if (status === undefined)
        return undefined;
    return { status: (0,wire_fields/* textOf */.b6)((0,wire_fields/* readFields */.qU)(status), 1), isDone: (0,wire_fields/* readNumber */.kz)(status, 2) === DONE_POSITIVE };
}

;// CONCATENATED MODULE: ./src/engine/client/deploy-stream.ts


/** Most bytes of the source in one message; an Engine takes 4 MiB at most. */
const deploy_stream_CHUNK = 256 * 1024;
/**
 * Deploys a source over `DeployService` of Engine 0.9 and 0.10.
 *
 * @returns The hash that the Engine answers.
 * @throws {CallError} when the Engine refuses, or ends the stream without an answer.
 */
async function deployStream(connection, path, { archive, env }, options) {
    let last;
    for await (const message of connection.exchange(path, requests(archive, env), options)) {
        last = readDeployReply(message) ?? last;
        if (last !== undefined && "service" in last)
            return last.service.hash;
        if (last !== undefined && "validationError" in last) {
            const { validationError } = last;
            const message = `the Engine at ${connection.endpoint.address} refused: ${JSON.stringify(validationError)}`;
            throw new call_error/* CallError */.R(call_error/* STATUS */.X.unknown, validationError, message, {
                hint: "mesg-compile validate shows what is wrong; Engine 0.9 reads mesg.yml as it was then, with named outputs",
            });
        }
    }
    const message = `the Engine at ${connection.endpoint.address} ended the call without an answer`;
    throw new call_error/* CallError */.R(call_error/* STATUS */.X.unavailable, "", message);
}
async function* requests(archive, env) {
    // The environment has to come with the first message.
    if (Object.keys(env).length > 0)
        yield writeEnv(env);
    for await (const chunk of archive()) {
        for (let at = 0; at < chunk.length; at += deploy_stream_CHUNK)
            yield writeChunk(chunk.subarray(at, at + deploy_stream_CHUNK));
    }
}

;// CONCATENATED MODULE: ./src/engine/client/engine-client.ts







/** The Service API of an Engine over gRPC, in the dialect of its release. */
class EngineClient {
    release;
    #connection;
    #dialect;
    #credentials;
    /**
     * @param credentials Sent with Create, and only to a release that asks for them.
     * @throws {MesgError} `usage` for a release without a Service API over gRPC.
     */
    constructor(connection, release, credentials) {
        this.release = release;
        this.#connection = connection;
        this.#dialect = (0,mod/* dialectOf */.E3)(release);
        this.#credentials = credentials;
    }
    assertMayCreate() {
        if (this.#dialect.account !== "required" || this.#credentials !== undefined)
            return;
        throw new error/* MesgError */.N("usage", `Engine ${this.release} creates services only with an account: none was given`, {
            hint: "name one with --engine-username, and its password in MESG_ENGINE_PASSWORD",
        });
    }
    async hash(definition, options) {
        const { hash } = this.#dialect.methods;
        if (hash === undefined)
            return undefined;
        const request = (0,create_request/* encodeCreateRequest */.e)(definition, this.release);
        return readHash(await this.#connection.unary(hash, request, options), this.#dialect);
    }
    async create(definition, { archive, env = {}, ...options }) {
        this.assertMayCreate();
        const { create, deploy } = this.#dialect.methods;
        if (create === undefined) {
            if (archive === undefined || deploy === undefined)
                throw missingArchive(this.release);
            return await deployStream(this.#connection, deploy, { archive, env }, options);
        }
        const request = (0,create_request/* encodeCreateRequest */.e)(definition, this.release);
        const answer = await this.#connection.unary(create, request, {
            ...options,
            metadata: this.#account(),
            isOnce: true,
        });
        return readHash(answer, this.#dialect);
    }
    async get(hash, options) {
        const { get } = this.#dialect.methods;
        return readService(await this.#connection.unary(get, writeId(hash, this.#dialect), options), this.#dialect);
    }
    async has(hash, options) {
        const { exists, get } = this.#dialect.methods;
        const request = writeId(hash, this.#dialect);
        if (exists !== undefined)
            return (0,wire_fields/* readNumber */.kz)(await this.#connection.unary(exists, request, options), 1) === 1;
        try {
            await this.#connection.unary(get, request, options);
            return true;
        }
        catch (error) {
            if (isNotFound(error))
                return false;
            throw error;
        }
    }
    async list(options) {
        const { list } = this.#dialect.methods;
        return readServices(await this.#connection.unary(list, new Uint8Array(), options), this.#dialect);
    }
    async delete(hash, options) {
        const { delete: path } = this.#dialect.methods;
        if (path === undefined) {
            throw new error/* MesgError */.N("usage", `Engine ${this.release} cannot delete a service: it has no such call`, {
                hint: "Engines have one until 0.15; from 0.16 on services are on a chain",
            });
        }
        await this.#connection.unary(path, writeId(hash, this.#dialect), options);
    }
    /** An account of the Engine's keyring, as Create reads it from a call's metadata. */
    #account() {
        if (this.#dialect.account !== "required" || this.#credentials === undefined)
            return [];
        return [
            ["credential_username", this.#credentials.username],
            ["credential_passphrase", this.#credentials.password],
        ];
    }
}
/** Whether an Engine says of a service that it is not there. */
function isNotFound(error) {
    return error instanceof call_error/* CallError */.R && error.status === call_error/* STATUS */.X.unknown && /\bnot found\b/.test(error.text);
}
function missingArchive(release) {
    return new error/* MesgError */.N("usage", `Engine ${release} takes the source itself, and none was given`, {
        hint: "deploy the service's folder, or give its source with --source TAR or FOLDER",
    });
}


/***/ }),

/***/ 54438:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GC: () => (/* binding */ explainRefusal),
/* harmony export */   Lh: () => (/* binding */ notReturned),
/* harmony export */   SG: () => (/* binding */ falseClaim),
/* harmony export */   b6: () => (/* binding */ unknownOutcome),
/* harmony export */   uy: () => (/* binding */ storedOther),
/* harmony export */   vE: () => (/* binding */ notReviewed),
/* harmony export */   xe: () => (/* binding */ hashMismatch)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56681);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40192);
/* harmony import */ var _hash_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71806);
/* harmony import */ var _client_call_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39901);
/* harmony import */ var _wire_hash_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8394);





/** Adds what to do to a refusal, where that is known. */
function explainRefusal(error, source) {
    if (!/source code is not reachable/.test(error.text))
        return error;
    return new _client_call_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CallError */ .R(error.status, error.text, error.message, {
        cause: error,
        hint: `the gateway that this Engine uses does not serve ${source || "an empty source id"}: publish the source on IPFS first`,
    });
}
/** The service that would be deployed is not the reviewed one. */
function notReviewed(expected, computed, release) {
    const found = `expected the service hash ${JSON.stringify(expected)}, computed ${computed} for Engine ${release}`;
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("refused", `${found}: what was reviewed is not what would be deployed`, {
        hint: "nothing was sent: look at what changed since the review, or review this hash",
    });
}
/** Create was sent, no answer came, and the Engine does not have the service. */
function unknownOutcome(error, hash, release) {
    const fetches = (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .isSince */ .$l)(release, "0.10") && !(0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .isSince */ .$l)(release, "0.16");
    const wait = fetches ? "; it waits for its gateway to serve the source: check that with --ipfs-gateway" : "";
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("environment", `${error.message}; it is unknown whether the service was created`, {
        cause: error,
        hint: `the Engine may still be creating it${wait}; deploy again later, which asks for ${hash} first`,
    });
}
/** The Engine says that a service exists, and does not have it. */
function falseClaim(error, hash) {
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("refused", `the Engine says that the service exists, but has none with the hash ${hash}`, {
        cause: error,
        hint: `its words: ${error.text}; do not use this Engine until that is explained`,
    });
}
/** The Engine says that it has a service, and does not return it. */
function notReturned(hash, status, error) {
    const claim = status === "created" ? "created" : "has";
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("refused", `the Engine says that it ${claim} ${hash}, but does not return it: ${error.text}`, {
        cause: error,
        hint: "the service is not verified: do not use it, and ask the operator of the Engine",
    });
}
/** The Engine gave the service another hash than the one computed here. */
function hashMismatch(definition, mismatch) {
    const { computed, returned, engine } = mismatch;
    const { releaseName, version } = engine;
    const text = `hash mismatch: computed ${computed} for Engine ${releaseName}, the Engine returned ${shownHash(returned)}`;
    const form = formProblem(computed, returned);
    if (form !== undefined) {
        const hint = "this is no Engine that is known, or a proxy changes its answers: do not use this service";
        return new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("refused", `${text}, ${form}`, { hint });
    }
    const other = releaseOf(definition, mismatch);
    if (other === undefined) {
        return new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("refused", text, {
            hint: "the Engine fetched another source under this id, or is no Engine that is known: do not use this service",
        });
    }
    const told = /^v/.test(version) && !version.startsWith(`v${other}.`);
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("refused", `${text}, which is the hash of release ${other}`, {
        hint: told
            ? `this Engine says that it is ${version} and hashes like ${other}: ask its operator which release it is`
            : `this Engine hashes like ${other}: deploy with --engine-version ${other}`,
    });
}
/** How a text differs from every hash; undefined when it is one. */
function formProblem(computed, returned) {
    if (returned === "")
        return "which is empty";
    if (returned.toLowerCase() === computed.toLowerCase())
        return "which differs in the case of its letters";
    return (0,_wire_hash_text_js__WEBPACK_IMPORTED_MODULE_3__/* .hashTextProblem */ .j)(returned) === undefined ? undefined : "which is not a hash of 32 bytes";
}
/** The release that hashes a definition so. */
function releaseOf(definition, { returned, engine, source }) {
    return _definition_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .RELEASES */ .pH.find((candidate) => {
        if (candidate === "0.9" || candidate === engine.release)
            return false;
        if (source === undefined && (0,_hash_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .needsSource */ .vW)(candidate))
            return false;
        return (0,_hash_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .serviceHash */ .gH)(definition, candidate, source === undefined ? {} : { source }) === returned;
    });
}
/** The Engine keeps another definition under the hash than the one that was sent. */
function storedOther(hash, differences, unknownFields) {
    const show = (value) => (value === undefined ? "nothing" : shorten(JSON.stringify(value)));
    const lines = [
        ...differences.map((it) => `${it.pointer}: sent ${show(it.expected)}, stored ${show(it.found)}`),
        ...unknownFields.map(({ pointer, text }) => `${pointer}: stored ${shorten(text)}, which is not known`),
    ];
    const shown = lines.slice(0, SHOWN).concat(lines.length > SHOWN ? [`and ${lines.length - SHOWN} more`] : []);
    const text = shown.map((line) => `\n  ${line}`).join("");
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("refused", `the Engine keeps another definition under ${hash}:${text}`, {
        hint: "definitions can share a hash where texts hold quotes and commas: delete that service, or change this one",
    });
}
const SHOWN = 20;
/** A hash as it is; any other text in its place escaped and cut. */
function shownHash(text) {
    return /^[1-9A-HJ-NP-Za-km-z]{1,64}$/.test(text) ? text : shorten(JSON.stringify(text));
}
/** Cuts a text: an Engine may store megabytes. */
function shorten(text) {
    return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
const LONGEST = 300;


/***/ }),

/***/ 20483:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ CALL_TIMEOUT),
  g: () => (/* binding */ deploy)
});

// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(56681);
;// CONCATENATED MODULE: ./src/core/time-budget.ts

/** The time that several calls of one task share. */
class TimeBudget {
    #end;
    #total;
    #what;
    /**
     * @param total Milliseconds from now.
     * @param what The task, as the message names it: `the deploy`.
     */
    constructor(total, what) {
        this.#total = total;
        this.#what = what;
        this.#end = Date.now() + total;
    }
    /**
     * Computes the timeout of one call: its own, or the time that is left when that is less.
     *
     * @param timeout Milliseconds that the call may take.
     * @param reserve Milliseconds to leave for later calls; at most half of the time left.
     * @returns Milliseconds.
     * @throws {MesgError} `environment` when no time is left.
     */
    take(timeout, reserve = 0) {
        const left = this.#end - Date.now();
        if (left > 0)
            return Math.min(timeout, left - Math.min(reserve, left / 2));
        throw new error/* MesgError */.N("environment", `${this.#what} did not finish within ${this.#total / 1000} s`, {
            hint: "run it again: it continues where it stopped",
        });
    }
}

// EXTERNAL MODULE: ./src/definition/rules/check.ts + 7 modules
var check = __webpack_require__(55338);
// EXTERNAL MODULE: ./src/definition/rules/violation.ts
var violation = __webpack_require__(33038);
// EXTERNAL MODULE: ./src/hash/service-hash.ts + 2 modules
var service_hash = __webpack_require__(71806);
// EXTERNAL MODULE: ./src/engine/client/engine-client.ts + 4 modules
var engine_client = __webpack_require__(24365);
// EXTERNAL MODULE: ./src/engine/dialects/mod.ts + 13 modules
var mod = __webpack_require__(74850);
// EXTERNAL MODULE: ./src/engine/wire/create-request.ts
var create_request = __webpack_require__(79576);
// EXTERNAL MODULE: ./src/core/diagnostic.ts
var diagnostic = __webpack_require__(81400);
// EXTERNAL MODULE: ./src/definition/json.ts + 1 modules
var json = __webpack_require__(9434);
;// CONCATENATED MODULE: ./src/engine/deploy/compare.ts


/** Compares two definitions field by field, and lists by index, since their order counts. */
function compareDefinitions(expected, found) {
    return compare((0,json/* definitionToJson */.LG)(expected), (0,json/* definitionToJson */.LG)(found), []);
}
function compare(expected, found, path) {
    if (expected === found)
        return [];
    if (!isContainer(expected) || !isContainer(found) || Array.isArray(expected) !== Array.isArray(found)) {
        return [{ pointer: (0,diagnostic/* pointerOf */.r)(path), expected, found }];
    }
    const keys = new Set([...Object.keys(expected), ...Object.keys(found)]);
    return [...keys].flatMap((key) => compare(expected[key], found[key], [...path, key]));
}
function isContainer(value) {
    return typeof value === "object" && value !== null;
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/engine/client/call-error.ts
var call_error = __webpack_require__(39901);
// EXTERNAL MODULE: ./src/engine/deploy/deploy-error.ts
var deploy_error = __webpack_require__(54438);
;// CONCATENATED MODULE: ./src/engine/deploy/create-once.ts



/**
 * Sends Create, unless the service is there already, and lets the Engine process it at most once. When the answer is lost,
 * or does not say what became of it, the Engine is asked for the service: it goes on with a Create whose client is gone,
 * so it is asked for a while.
 *
 * @param hash The hash computed here.
 * @throws {MesgError} `refused` when the Engine refuses; `environment` when it does not answer, or when the outcome of
 * Create remains unknown.
 */
async function createOnce({ client, release }, definition, hash, { budget, create, call, signal, archive, env }) {
    const asking = () => ({ timeout: budget.take(call), signal });
    // An Engine builds an image before it looks whether the service is there: asking first is cheap.
    if (await client.has(hash, asking()))
        return { status: "exists", returned: hash };
    const send = () => client.create(definition, { timeout: budget.take(create, call), signal, archive, env });
    try {
        const returned = await send().catch(async (error) => {
            // Not blindly: the server said that it did nothing of the request, and does not have the service.
            if (!(error instanceof call_error/* CallError */.R && error.isUnprocessed) || (await client.has(hash, asking())))
                throw error;
            return await send();
        });
        return { status: "created", returned };
    }
    catch (error) {
        if (!(error instanceof call_error/* CallError */.R))
            throw error;
        if (error.isUnanswered) {
            if (await arrives(client, hash, asking()))
                return { status: "created", returned: hash };
            throw (0,deploy_error/* unknownOutcome */.b6)(error, hash, release);
        }
        const named = EXISTING.exec(error.text)?.[1];
        if (named !== undefined && named !== hash)
            return { status: "exists", returned: named };
        if (PENDING.test(error.text) && (await arrives(client, hash, asking())))
            return { status: "created", returned: hash };
        if (MAY_EXIST.test(error.text) && (await client.has(hash, asking())))
            return { status: "exists", returned: hash };
        throw CLAIMS.test(error.text) ? (0,deploy_error/* falseClaim */.SG)(error, hash) : (0,deploy_error/* explainRefusal */.GC)(error, definition.source);
    }
}
/** From 0.11 on the text names the hash, inside one or two layers of JSON from 0.17 on. */
const EXISTING = /service \\*"([^"\\]+)\\*" already exists/;
/** 0.16: the same transaction was sent before, and may not be in a block yet. */
const PENDING = /\bTx already exists in cache\b/;
const CLAIMS = /\balready (?:exists|deployed)\b/;
/** 0.16 says no more than that the transaction failed. */
const MAY_EXIST = /\balready (?:exists|deployed)\b|an error occurred in transaction/;
/** Milliseconds between two questions, doubled up to the most. */
const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 2_000;
/** Asks for a service until it is there or the time is over; the connection may have to be made again. */
async function arrives(client, hash, { timeout, signal }) {
    const end = Date.now() + timeout;
    for (let pause = FIRST_PAUSE; Date.now() < end; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
        if (await client.has(hash, { timeout: end - Date.now(), signal }).catch(passCallError))
            return true;
        await (0,promises_.setTimeout)(Math.min(pause, Math.max(end - Date.now(), 0)), undefined, { signal }).catch(() => undefined);
        signal?.throwIfAborted();
    }
    return false;
}
function passCallError(error) {
    if (error instanceof call_error/* CallError */.R)
        return false;
    throw error;
}

// EXTERNAL MODULE: ./src/definition/service.ts
var service = __webpack_require__(8446);
// EXTERNAL MODULE: ./src/definition/release.ts
var definition_release = __webpack_require__(40192);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/core/base58.ts
var base58 = __webpack_require__(98407);
;// CONCATENATED MODULE: ./src/engine/wire/address.ts


/**
 * The address of a service's account from 0.20 on: the first 20 bytes of the SHA-256 of its hash, in hex.
 *
 * @param hash Base58 text of 32 bytes.
 */
function addressOf(hash) {
    return (0,external_node_crypto_.createHash)("sha256").update((0,base58/* decodeBase58 */.HE)(hash)).digest("hex").slice(0, 40);
}

;// CONCATENATED MODULE: ./src/engine/deploy/stored-form.ts





/** A definition as a Create request has it: an Engine fills in the rest. */
function asSent(definition) {
    return { ...definition, hash: "", address: "", configuration: definition.configuration ?? service/* EMPTY_CONFIGURATION */.$k };
}
/** Compares what an Engine stored with what it should have made of a definition, as far as its release returns it. */
function compareStored({ sent, hash, release }, { definition: stored, unknownFields }) {
    // 0.18 and 0.20 cannot be told apart before a service is returned.
    const address = (0,definition_release/* isSince */.$l)(release, "0.18") && stored.address !== "" ? addressOf(hash) : "";
    const expected = { ...without(asSent(sent), omittedAt(release)), hash, address, sid: sent.sid || (0,service_hash/* defaultSid */.eh)(hash) };
    return { differences: compareDefinitions(expected, stored), unknownFields };
}
function omittedAt(release) {
    return (0,definition_release/* isSince */.$l)(release, "0.11") ? [] : (0,mod/* dialectOf */.E3)(release).omits;
}
/** A definition without what a release does not return. */
function without(definition, omits) {
    const { configuration, dependencies, source } = definition;
    const kept = omits.includes("source") ? { ...definition, source: "" } : { ...definition, source };
    if (!omits.includes("env"))
        return kept;
    return {
        ...kept,
        ...(configuration === undefined ? {} : { configuration: { ...configuration, env: [] } }),
        dependencies: dependencies.map((dependency) => ({ ...dependency, env: [] })),
    };
}

;// CONCATENATED MODULE: ./src/engine/deploy/deploy.ts










/** Milliseconds for a call that only asks. */
const CALL_TIMEOUT = 15_000;
const CREATE_TIMEOUT = 600_000;
const TOTAL_TIMEOUT = 900_000;
/**
 * Deploys a definition to an Engine and verifies it: the hash that comes back is the one computed here, and what the
 * Engine stored is what was sent. A service that is there already is success. Create is sent at most once; when its
 * answer is lost the Engine is asked whether it arrived.
 *
 * @throws {MesgError} `refused` when the Engine, or a check, says no; `environment` when the Engine does not answer.
 * @example
 * ```ts
 * const { status, hash } = await deploy(definition, engine, { source: await digestTar(open) });
 * ```
 */
async function deploy(sent, engine, options = {}) {
    const { signal, source, onStep = () => undefined } = options;
    const { client, release } = engine;
    const call = options.callTimeout ?? CALL_TIMEOUT;
    const definition = asSent(sent);
    const hash = computeHash(definition, release, options);
    if ((options.expectedHash ?? hash) !== hash)
        throw (0,deploy_error/* notReviewed */.vE)(options.expectedHash, hash, release);
    preflight(definition, release);
    client.assertMayCreate();
    await onStep({ step: "accepted", hash });
    await options.supply?.();
    const budget = new TimeBudget(options.totalTimeout ?? TOTAL_TIMEOUT, "the deploy");
    const asking = () => ({ timeout: budget.take(call), signal });
    const own = await client.hash(definition, asking());
    if (own !== undefined && own !== hash)
        throw (0,deploy_error/* hashMismatch */.xe)(definition, { computed: hash, returned: own, engine, source });
    const create = options.createTimeout ?? CREATE_TIMEOUT;
    const { archive, env } = options;
    const limits = { budget, create, call, signal, archive, env };
    const { status, returned } = await createOnce(engine, definition, hash, limits);
    await onStep({ step: "stored", hash, status });
    if (returned !== hash)
        throw (0,deploy_error/* hashMismatch */.xe)(definition, { computed: hash, returned, engine, source });
    await onStep({ step: "verified-hash", hash });
    const stored = await client.get(hash, asking()).catch((error) => {
        throw (0,engine_client/* isNotFound */.c)(error) ? (0,deploy_error/* notReturned */.Lh)(hash, status, error) : error;
    });
    const { differences, unknownFields } = compareStored({ sent: definition, hash, release }, stored);
    if (differences.length > 0 || unknownFields.length > 0)
        throw (0,deploy_error/* storedOther */.uy)(hash, differences, unknownFields);
    await onStep({ step: "verified-definition", hash });
    return {
        status,
        hash,
        sid: definition.sid || (0,service_hash/* defaultSid */.eh)(hash),
        engineVersion: engine.version,
        endpoint: engine.address,
        verified: true,
    };
}
function computeHash(definition, release, { source, env }) {
    if (source === undefined && (0,service_hash/* needsSource */.vW)(release)) {
        throw new error/* MesgError */.N("usage", `missing source: the hash of Engine ${release} covers it`, {
            hint: "give it with --source TAR or FOLDER, or deploy the service's folder",
        });
    }
    return (0,service_hash/* serviceHash */.gH)(definition, release, {
        ...(source === undefined ? {} : { source }),
        ...(env === undefined ? {} : { env }),
    });
}
/** Finds here what the Engine would refuse after it fetched and built everything, and what it would lose. */
function preflight(definition, release) {
    const violations = (0,check/* checkDefinition */.QU)(definition, release);
    if (violations.length > 0) {
        const lines = violations.map(({ pointer, rule, text }) => `\n  ${pointer}: ${text === "" ? violation/* RULES */.y[rule] : text}`);
        throw new error/* MesgError */.N("refused", `Engine ${release} would refuse this definition:${lines.join("")}`, {
            hint: "mesg-compile validate shows where in mesg.yml",
        });
    }
    if ((0,mod/* dialectOf */.E3)(release).methods.create === undefined)
        return;
    const arriving = (0,create_request/* decodeCreateRequest */.w)((0,create_request/* encodeCreateRequest */.e)(definition, release), release).definition;
    const lost = compareDefinitions(definition, arriving);
    if (lost.length > 0) {
        const places = lost.map(({ pointer }) => pointer).join(", ");
        throw new error/* MesgError */.N("refused", `Engine ${release} has no place for ${places}: it would be lost`, {
            hint: "take it out of the definition, or deploy to a release that knows it",
        });
    }
}


/***/ }),

/***/ 74850:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O9: () => (/* binding */ DIALECTS),
  Wk: () => (/* binding */ LCD_HINT),
  l4: () => (/* binding */ asksForAccount),
  E3: () => (/* binding */ dialectOf)
});

// UNUSED EXPORTS: EngineRefusal, INTERNAL, NOT_FOUND, SPOKEN_RELEASES, UNAUTHENTICATED, UNAVAILABLE, UNIMPLEMENTED, UNKNOWN

// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/definition/release.ts
var definition_release = __webpack_require__(40192);
;// CONCATENATED MODULE: ./src/engine/dialects/releases/v0.9.ts
/** Engine 0.9 (2019-05): reads mesg.yml itself, from a stream of the source. */
const v0_9 = {
    release: "0.9",
    version: "v0.9.1",
    methods: {
        create: undefined,
        deploy: "/api.Core/DeployService",
        get: "/api.Core/GetService",
        list: "/api.Core/ListServices",
        delete: "/api.Core/DeleteService",
        exists: undefined,
        hash: undefined,
        info: "/api.Core/Info",
    },
    services: ["api.Core", "api.Service"],
    info: { services: ["ethwallet", "marketplace"], address: "localhost:50052", image: "mesg/core:v0.9.1" },
    hash: "text",
    createdHash: 2,
    wrapped: true,
    outputs: "named",
    omits: ["source", "env"],
    addsAddress: false,
    account: "unused",
    fetchesSource: false,
    replacesSid: true,
    validatesRequests: false,
    workflows: false,
    answers: {
        alreadyExists: () => "service is already deployed",
        notFound: (id) => `database: service ${id} not found`,
        deleteMissing: (id) => `database: service ${id} not found`,
        invalid: (text) => text,
        repeated: undefined,
        emptyElement: undefined,
        unreadable: () => undefined,
        // A sid or a hash: any text is one.
        badHash: () => undefined,
        unknownMethod: (service, method) => `unknown method ${method} for service ${service}`,
    },
};

;// CONCATENATED MODULE: ./src/engine/dialects/releases/v0.10.ts

/** Engine 0.10 (2019-06): creates a service from its definition too. DeployService is still there. */
const v0_10 = {
    ...v0_9,
    release: "0.10",
    version: "v0.10.1",
    methods: { ...v0_9.methods, create: "/api.ServiceX/Create" },
    services: ["api.Core", "api.Service", "api.ServiceX"],
    info: { services: ["ethwallet", "marketplace"] },
    outputs: "single",
    fetchesSource: true,
};

// EXTERNAL MODULE: ./src/engine/wire/hash-text.ts
var hash_text = __webpack_require__(8394);
;// CONCATENATED MODULE: ./src/engine/dialects/refusal.ts
/** A refusal in the words of the Engine. Its status code is UNKNOWN unless another one is given. */
class EngineRefusal extends Error {
    name = "EngineRefusal";
    /** A gRPC status code. */
    code;
    constructor(text, options = {}) {
        super(text, { cause: options.cause });
        this.code = options.code ?? UNKNOWN;
    }
}
/** gRPC's status code for an error that has none of its own. */
const UNKNOWN = 2;
/** gRPC's status code for something that was asked for by name and is not there. */
const NOT_FOUND = 5;
/** gRPC's status code for a method that the server does not have. */
const UNIMPLEMENTED = 12;
/** gRPC's status code for a request that the server cannot parse, and for its own defects. */
const INTERNAL = 13;
/** gRPC's status code for a server that went away. */
const UNAVAILABLE = 14;
/** gRPC's status code for a call without the credentials that it needs. */
const UNAUTHENTICATED = 16;

;// CONCATENATED MODULE: ./src/engine/dialects/releases/v0.11.ts



/** Engine 0.11 (2019-07): a Service API of its own, and services that are kept by their hash alone. */
const v0_11 = {
    ...v0_10,
    release: "0.11",
    version: "v0.11.0",
    methods: serviceMethods("api"),
    services: ["api.Core", "api.Service"],
    info: {},
    createdHash: 1,
    wrapped: false,
    omits: [],
    replacesSid: false,
    answers: {
        ...v0_10.answers,
        alreadyExists: (hash) => `service "${hash}" already exists`,
        notFound: (hash) => `database: service "${hash}" not found`,
        deleteMissing: (hash) => `database: service "${hash}" not found`,
        badHash: (payload) => {
            const problem = (0,hash_text/* hashTextProblem */.j)(Buffer.from(payload).toString("utf8"));
            return problem === undefined ? undefined : new EngineRefusal(`hash: ${problem}`);
        },
        // The gRPC library of that time names the service alone.
        unknownMethod: (service) => `unknown service ${service}`,
    },
};
/** The methods of 0.11 to 0.15, below the package that they are in. */
function serviceMethods(scope) {
    return {
        create: `/${scope}.Service/Create`,
        deploy: undefined,
        get: `/${scope}.Service/Get`,
        list: `/${scope}.Service/List`,
        delete: `/${scope}.Service/Delete`,
        exists: undefined,
        hash: undefined,
        info: `/${scope}.Core/Info`,
    };
}

;// CONCATENATED MODULE: ./src/engine/dialects/releases/v0.12.ts

/** Engine 0.12: as 0.11; its requests have room for workflows. */
const v0_12 = { ...v0_11, release: "0.12", version: "v0.12.1", workflows: true };

;// CONCATENATED MODULE: ./src/engine/dialects/releases/v0.13.ts

/** Engine 0.13: as 0.12, without workflows. */
const v0_13 = { ...v0_12, release: "0.13", version: "v0.13.0", workflows: false };

// EXTERNAL MODULE: ./src/engine/wire/fields.ts
var fields = __webpack_require__(1613);
;// CONCATENATED MODULE: ./src/engine/dialects/releases/v0.14.ts



/** Engine 0.14 (2019-09): hashes travel as 32 raw bytes; any other bytes are a key that the database does not have. */
const v0_14 = {
    ...v0_13,
    release: "0.14",
    version: "v0.14.2",
    hash: "raw",
    answers: {
        ...v0_13.answers,
        notFound: () => "leveldb: not found",
        deleteMissing: () => undefined,
        badHash: () => undefined,
        unreadable: emptyElementIn,
        unknownMethod: v0_9.answers.unknownMethod,
    },
};
/** Lists of the Service message by their numbers, as Go names them. */
const LISTS = { 5: "Tasks", 6: "Events", 7: "Dependencies" };
/** 0.14 and 0.15 store a list element that says nothing as nil, and can then not write it. */
function emptyElementIn(service) {
    const empty = (0,fields/* readFields */.qU)(service).find(([number, payload]) => number in LISTS && payload.length === 0);
    return empty && `grpc: error while marshaling: proto: repeated field ${LISTS[empty[0]]} has nil element`;
}

;// CONCATENATED MODULE: ./src/engine/dialects/releases/v0.15.ts


/** Engine 0.15: as 0.14, in the package `mesg.api`. */
const v0_15 = {
    ...v0_14,
    release: "0.15",
    version: "v0.15.0",
    methods: serviceMethods("mesg.api"),
    services: ["mesg.api.Account", "mesg.api.Core", "mesg.api.Service"],
};

;// CONCATENATED MODULE: ./src/engine/dialects/releases/v0.16.ts


/** How every failed transaction begins. */
const FAILED = "an error occurred in transaction";
/**
 * Engine 0.16: services live on a chain. Create signs a transaction with an account that the call names, downloads
 * nothing, and says no more than that the transaction failed. Exists and Hash are new; Delete and Core are gone.
 */
const v0_16 = {
    ...v0_15,
    release: "0.16",
    version: "v0.16.0",
    methods: {
        ...v0_15.methods,
        delete: undefined,
        exists: "/mesg.api.Service/Exists",
        hash: "/mesg.api.Service/Hash",
        info: undefined,
    },
    services: ["mesg.api.Account", "mesg.api.Service"],
    info: undefined,
    account: "required",
    fetchesSource: false,
    answers: {
        ...v0_15.answers,
        alreadyExists: () => FAILED,
        notFound: () => sdkError("not found"),
        invalid: () => FAILED,
        repeated: "Tx already exists in cache",
        emptyElement: FAILED,
        unreadable: () => undefined,
        badHash: (payload) => {
            if (payload.length === 32)
                return undefined;
            return new EngineRefusal(sdkError(payload.length === 0 ? "hash: zero length string" : "hash: invalid length string"));
        },
    },
};
/** An error of the chain's SDK as its own JSON, until 0.18. */
function sdkError(message, codespace = "sdk", code = 1) {
    return JSON.stringify({ codespace, code, message });
}

;// CONCATENATED MODULE: ./src/engine/dialects/releases/v0.17.ts


/** Engine 0.17: signs with the account of its own configuration, and tells why a transaction failed. */
const v0_17 = {
    ...v0_16,
    release: "0.17",
    version: "v0.17.0",
    services: ["mesg.api.Account", "mesg.api.Runner", "mesg.api.Service"],
    account: "unused",
    answers: {
        ...v0_16.answers,
        alreadyExists: (hash) => failedWith(sdkError(`service "${hash}" already exists`)),
        notFound: (hash) => sdkError(`service "${hash}" not found`),
        invalid: (text) => failedWith(sdkError(text)),
        repeated: undefined,
        emptyElement: "transaction returned with invalid code 4",
        badHash: (payload) => payload.length === 0 ? new EngineRefusal(sdkError("hash: zero length string")) : badLength(payload),
    },
};
/** The refusal of an identifier that is no hash, by the reader of the request. */
function badLength(payload) {
    if (payload.length === 32)
        return undefined;
    return new EngineRefusal("grpc: error unmarshalling request: hash: invalid length", { code: INTERNAL });
}
/** The log of a transaction whose only message failed, as Go writes JSON. */
function failedWith(log) {
    const text = JSON.stringify([{ log, msg_index: 0, success: false }]);
    const escaped = text.replace(/[<>&\u2028\u2029]/g, (it) => `\\u${it.charCodeAt(0).toString(16).padStart(4, "0")}`);
    return `${FAILED}: ${escaped}`;
}

;// CONCATENATED MODULE: ./src/engine/dialects/releases/v0.18.ts



/** Engine 0.18: validates a request before it looks at it, and so refuses a service without a sid. */
const v0_18 = {
    ...v0_17,
    release: "0.18",
    version: "v0.18.3",
    services: ["mesg.api.Runner", "mesg.api.Service"],
    validatesRequests: true,
    answers: {
        ...v0_17.answers,
        alreadyExists: (hash) => failedWith(sdkError(`service "${hash}" already exists`, "mesg", 1000)),
        invalid: (text) => failedWith(sdkError(text, "mesg", 1000)),
        emptyElement: "transaction returned with invalid code 1",
        badHash: (payload, request) => payload.length === 0
            ? new EngineRefusal(`Key: '${request}.Hash' Error:Field validation for 'Hash' failed on the 'required' tag`)
            : badLength(payload),
    },
};

;// CONCATENATED MODULE: ./src/engine/dialects/releases/v0.19.ts


/** Engine 0.19: errors of the chain are plain text. */
const v0_19 = {
    ...v0_18,
    release: "0.19",
    version: "v0.19.0",
    answers: {
        ...v0_18.answers,
        alreadyExists: (hash) => failedMessage(`service "${hash}" already exists`),
        notFound: (hash) => `service "${hash}" not found`,
        invalid: failedMessage,
    },
};
/** The error of a transaction whose only message failed. */
function failedMessage(text) {
    return `${FAILED}: failed to execute message; message index: 0: ${text}`;
}

;// CONCATENATED MODULE: ./src/engine/dialects/releases/v0.20.ts

/** Engine 0.20 (2020-03): a service has an account, whose address Get and List add. */
const v0_20 = {
    ...v0_19,
    release: "0.20",
    version: "v0.20.0",
    addsAddress: true,
    answers: {
        ...v0_19.answers,
        alreadyExists: (hash) => failedMessage(`service "${hash}" already exists: invalid request`),
        notFound: (hash) => `service "${hash}" not found: invalid request`,
        emptyElement: "transaction returned with invalid code 111222: internal error",
        invalid: (text) => failedMessage(`${text}: invalid request`),
    },
};

;// CONCATENATED MODULE: ./src/engine/dialects/mod.ts















/** Every release with a Service API over gRPC, oldest first. A row says what a release changed. */
const DIALECTS = [
    ...[v0_9, v0_10, v0_11, v0_12, v0_13, v0_14],
    ...[v0_15, v0_16, v0_17, v0_18, v0_19, v0_20],
];
/** The releases that can be called over gRPC. */
const SPOKEN_RELEASES = DIALECTS.map(({ release }) => release);
/**
 * The dialect of a release.
 *
 * @throws {MesgError} `usage` for a release without a Service API over gRPC.
 */
function dialectOf(release) {
    const dialect = DIALECTS.find((row) => row.release === release);
    if (dialect !== undefined)
        return dialect;
    throw new error/* MesgError */.N("usage", `Engine ${release} has no Service API over gRPC: 0.20 is the last release that has one`, {
        hint: (0,definition_release/* isSince */.$l)(release, "0.21") ? LCD_HINT : `name a release from 0.9 to 0.20`,
    });
}
/** What to do about an Engine from 0.21 on. */
const LCD_HINT = "call its LCD endpoint: --endpoint http://HOST:1317";
/** Whether Engines of a release take a Create only with an account's name and password in its metadata. */
function asksForAccount(release) {
    return DIALECTS.some((dialect) => dialect.release === release && dialect.account === "required");
}


/***/ }),

/***/ 5025:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ nearestVersion)
/* harmony export */ });
/* harmony import */ var _diff_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84922);

/**
 * Chooses the version of a service to compare with. From 0.11 on an Engine keeps several versions of one sid, and does not
 * tell which is the newest: one with a known hash is taken, else the one with the fewest changes.
 *
 * @param stored Every definition that the Engine keeps.
 * @param service.sid The sid to look for: the definition's own, or the one that Engines make of the hash.
 * @param service.known Hashes to take before any other, the best first.
 * @returns `undefined` when the Engine has no service of that sid.
 * @example
 * ```ts
 * const stored = (await engine.client.list(options)).map(({ definition }) => definition);
 * const before = nearestVersion(stored, { definition, sid: "greeter" })?.definition;
 * ```
 */
function nearestVersion(stored, service) {
    const versions = stored.filter(({ sid }) => sid === service.sid);
    const known = service.known?.flatMap((hash) => versions.filter((version) => version.hash === hash)) ?? [];
    const changes = (version) => (0,_diff_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .diffDefinitions */ .e)(version, service.definition).length;
    const ranked = versions.map((version) => ({ version, changes: changes(version) }));
    // The sort is stable: among equally near versions the first of the Engine's list is taken.
    const [nearest] = ranked.sort((left, right) => left.changes - right.changes);
    const definition = known[0] ?? nearest?.version;
    return definition === undefined ? undefined : { definition, count: versions.length };
}


/***/ }),

/***/ 79576:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ encodeCreateRequest),
/* harmony export */   w: () => (/* binding */ decodeCreateRequest)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56681);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40192);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46919);
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
 * Decodes the request of `Create`: the other direction. What the release has no place for is left out, as the Engine does.
 *
 * @param maxFields The most fields, those of nested messages included.
 * @throws {MesgError} `refused` when the bytes are no such request, or have more fields.
 */
function decodeCreateRequest(bytes, release, maxFields = MAX_FIELDS) {
    let fields;
    try {
        fields = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .readFields */ .qU)(bytes, maxFields);
    }
    catch (error) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("refused", `not a Create request: ${error.message}`, { cause: error });
    }
    const service = release === "0.10"
        ? ((0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .lastOf */ .g1)(fields, 1) ?? new Uint8Array())
        : (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFields */ .pc)(renumber(fields, TO_SERVICE[formOf(release)]));
    const { definition, unknownFields } = (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeDefinition */ .A)(service, { maxFields });
    const known = withoutEngineFields(release === "0.10" ? withoutEnv(definition) : definition);
    return { definition: known, unknownFields };
}
/**
 * Fields of a request. An Engine takes any number; reading more would keep a server that many share from answering
 * others.
 */
const MAX_FIELDS = 100_000;
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

/***/ 1613:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   g1: () => (/* binding */ lastOf),
/* harmony export */   kz: () => (/* binding */ readNumber),
/* harmony export */   pc: () => (/* binding */ writeFields),
/* harmony export */   qU: () => (/* binding */ readFields)
/* harmony export */ });
/* unused harmony export writeNumber */
/* harmony import */ var protobufjs_minimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96170);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56681);


/**
 * Reads the length-delimited fields of a message, in the order of its bytes; fields of other wire types are skipped.
 *
 * @param most The most fields that the message may have.
 * @throws {MesgError} `refused` when the bytes are no protobuf message, or have more fields.
 */
function readFields(bytes, most = Number.POSITIVE_INFINITY) {
    const fields = [];
    let count = 0;
    walk(bytes, (number, wireType, reader) => {
        if (++count > most)
            throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("refused", `expected at most ${most} fields, found more`);
        if (wireType === LENGTH_DELIMITED)
            fields.push([number, reader.bytes()]);
        else
            reader.skipType(wireType);
    });
    return fields;
}
/**
 * Reads the last value of a number or flag; 0 when it is not there.
 *
 * @throws {MesgError} `refused` when the bytes are no protobuf message.
 */
function readNumber(bytes, field) {
    let value = 0;
    walk(bytes, (number, wireType, reader) => {
        if (number === field && wireType === VARINT)
            value = reader.uint32();
        else
            reader.skipType(wireType);
    });
    return value;
}
function walk(bytes, take) {
    try {
        const reader = protobufjs_minimal_js__WEBPACK_IMPORTED_MODULE_0__.Reader.create(bytes);
        while (reader.pos < reader.len) {
            const tag = reader.uint32();
            if (tag >>> 3 === 0)
                throw new Error(`illegal tag ${tag}`);
            take(tag >>> 3, tag & 7, reader);
        }
    }
    catch (error) {
        if (error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N)
            throw error;
        const found = `found ${bytes.length} bytes that are none (${error.message})`;
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("refused", `expected a protobuf message, ${found}`, {
            cause: error,
            hint: "this is no Engine, or a proxy in front of it changes its answers",
        });
    }
}
/** Writes length-delimited fields as a message. */
function writeFields(fields) {
    const writer = protobufjs_minimal_js__WEBPACK_IMPORTED_MODULE_0__.Writer.create();
    for (const [number, payload] of fields)
        writer.uint32((number << 3) | LENGTH_DELIMITED).bytes(payload);
    return writer.finish();
}
/** Writes a message whose only field is a small number or a flag; nothing for 0, as proto3 has it. */
function writeNumber(field, value) {
    return value === 0 ? new Uint8Array() : Uint8Array.of(field << 3, value);
}
/** The last value of a field, as protobuf has it for a field that is not repeated. */
function lastOf(fields, number) {
    return fields.findLast(([known]) => known === number)?.[1];
}
/** The last value of a text field; empty when it is not there. */
function textOf(fields, number) {
    return Buffer.from(lastOf(fields, number) ?? []).toString("utf8");
}
const VARINT = 0;
const LENGTH_DELIMITED = 2;


/***/ }),

/***/ 8394:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ hashTextProblem)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98407);

/**
 * Why an Engine that takes hashes as text refuses one, in its words; undefined for base58 text of 32 bytes.
 *
 * @example
 * ```ts
 * hashTextProblem("0OIl"); // "invalid base58 digit ('0')"
 * ```
 */
function hashTextProblem(text) {
    if (text === "")
        return "zero length string";
    const wrong = /[^1-9A-HJ-NP-Za-km-z]/.exec(text)?.[0];
    if (wrong !== undefined) {
        return wrong.charCodeAt(0) > 127 ? "high-bit set on invalid digit" : `invalid base58 digit (${quoteRune(wrong)})`;
    }
    // Base58 takes 32 to 44 characters for 32 bytes; a longer text is not worth decoding.
    return text.length <= 44 && (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeBase58 */ .HE)(text).length === 32 ? undefined : "invalid length string";
}
/** An ASCII character as Go's `%q` prints it. */
function quoteRune(character) {
    const escaped = RUNES[character];
    if (escaped !== undefined)
        return `'${escaped}'`;
    const code = character.charCodeAt(0);
    return code < 32 || code === 127 ? `'\\x${code.toString(16).padStart(2, "0")}'` : `'${character}'`;
}
const RUNES = {
    "\u0007": "\\a",
    "\b": "\\b",
    "\f": "\\f",
    "\n": "\\n",
    "\r": "\\r",
    "\t": "\\t",
    "\v": "\\v",
    "\\": "\\\\",
    "'": "\\'",
};


/***/ })

};
