export const id = 520;
export const ids = [520];
export const modules = {

/***/ 39901:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ CallError),
/* harmony export */   X: () => (/* binding */ STATUS)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56681);

/** gRPC status codes that mean something to a deploy. */
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
/** A call that an Engine answered with no, or did not answer. */
class CallError extends _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N {
    /** The gRPC status code. */
    status;
    /** The text that came with it; the Engine's own words when it is the Engine that refused. */
    text;
    constructor(status, text, message, options = {}) {
        super(SURROUNDINGS.has(status) ? "environment" : "refused", message, options);
        this.status = status;
        this.text = text;
    }
    /** Whether no answer of the Engine came, so that it is not known what the call did. */
    get isUnanswered() {
        return SURROUNDINGS.has(this.status) || /^Received (RST_STREAM|HTTP status code 5)/.test(this.text);
    }
}
const SURROUNDINGS = new Set([STATUS.cancelled, STATUS.deadlineExceeded, STATUS.unavailable]);


/***/ }),

/***/ 78500:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GC: () => (/* binding */ explainRefusal),
/* harmony export */   b6: () => (/* binding */ unknownOutcome),
/* harmony export */   uy: () => (/* binding */ storedOther),
/* harmony export */   vE: () => (/* binding */ notReviewed),
/* harmony export */   xe: () => (/* binding */ hashMismatch)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56681);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40192);
/* harmony import */ var _hash_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47552);
/* harmony import */ var _client_call_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39901);




/** What an Engine refused, with what can be done about it. */
function explainRefusal(error, source) {
    if (!/source code is not reachable/.test(error.text))
        return error;
    return new _client_call_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CallError */ .R(error.status, error.text, error.message, {
        cause: error,
        hint: `the gateway that this Engine uses does not serve ${source || "an empty source id"}: publish the source on IPFS first`,
    });
}
/** What would be deployed is not what was reviewed. */
function notReviewed(expected, computed, release) {
    const found = `expected the service hash ${JSON.stringify(expected)}, computed ${computed} for Engine ${release}`;
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("refused", `${found}: what was reviewed is not what would be deployed`, {
        hint: "nothing was sent: look at what changed since the review, or review this hash",
    });
}
/** Create was sent, no answer came, and Get does not find the service. */
function unknownOutcome(error, hash) {
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("environment", `${error.message}; whether the service arrived is not known`, {
        cause: error,
        hint: `the Engine may still be at it: deploy again later, which asks for ${hash} before it creates anything`,
    });
}
/** The Engine gave the service another hash than the one computed here. */
function hashMismatch(definition, expected, found, { release, version }, source) {
    const other = _definition_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .RELEASES */ .pH.find((candidate) => {
        if (candidate === "0.9" || candidate === release || (source === undefined && (0,_hash_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .needsSource */ .vW)(candidate)))
            return false;
        return (0,_hash_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .serviceHash */ .gH)(definition, candidate, source === undefined ? {} : { source }) === found;
    });
    const text = `the hash does not match: computed ${expected} for Engine ${release}, the Engine returned ${shownHash(found)}`;
    if (other === undefined) {
        return new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("refused", text, {
            hint: "the Engine fetched another source under this id, or is no Engine that is known: do not use this service",
        });
    }
    const told = version === release ? undefined : version;
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("refused", `${text}, which is the hash of release ${other}`, {
        hint: told === undefined
            ? `this Engine hashes like ${other}: deploy with --engine-version ${other}`
            : `this Engine says that it is ${told} and hashes like ${other}: whoever runs it has to say which it is`,
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
/** A hash as it is, and any other text that an Engine gave in its place so that it can do no harm. */
function shownHash(text) {
    return /^[1-9A-HJ-NP-Za-km-z]{1,64}$/.test(text) ? text : shorten(JSON.stringify(text));
}
/** An Engine may keep megabytes; their beginning says which place is meant. */
function shorten(text) {
    return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
const LONGEST = 300;


/***/ }),

/***/ 45830:
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

// EXTERNAL MODULE: ./src/definition/service.ts
var service = __webpack_require__(8446);
// EXTERNAL MODULE: ./src/definition/rules/check.ts + 6 modules
var check = __webpack_require__(4121);
// EXTERNAL MODULE: ./src/hash/service-hash.ts + 3 modules
var service_hash = __webpack_require__(47552);
// EXTERNAL MODULE: ./src/core/diagnostic.ts
var diagnostic = __webpack_require__(81400);
// EXTERNAL MODULE: ./src/definition/json.ts
var json = __webpack_require__(54783);
;// CONCATENATED MODULE: ./src/engine/compare.ts


/** Compares two definitions field by field; lists are compared place by place, since their order counts. */
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
// EXTERNAL MODULE: ./src/engine/deploy-error.ts
var deploy_error = __webpack_require__(78500);
;// CONCATENATED MODULE: ./src/engine/create-once.ts



/**
 * Sends Create, at most once, unless the service is there already. When the answer is lost, Get tells whether it arrived:
 * an Engine goes on with a Create whose client is gone, so it is asked for a while.
 *
 * @param hash The hash computed here.
 * @throws {MesgError} `refused` when the Engine refuses; `environment` when it does not answer, or when what became of
 * Create cannot be told.
 */
async function createOnce({ client }, definition, hash, { budget, create, call, signal }) {
    // An Engine builds an image before it looks whether the service is there: asking first is cheap.
    if (await client.has(hash, { timeout: budget.take(call), signal }))
        return { status: "exists", returned: hash };
    const sending = { timeout: budget.take(create, call), signal };
    try {
        return { status: "created", returned: await client.create(definition, sending) };
    }
    catch (error) {
        if (!(error instanceof call_error/* CallError */.R))
            throw error;
        if (error.isUnanswered) {
            if (await arrives(client, hash, { timeout: budget.take(call), signal }))
                return { status: "created", returned: hash };
            throw (0,deploy_error/* unknownOutcome */.b6)(error, hash);
        }
        const existing = /service "([1-9A-HJ-NP-Za-km-z]+)" already exists/.exec(error.text)?.[1];
        if (existing !== undefined)
            return { status: "exists", returned: existing };
        throw (0,deploy_error/* explainRefusal */.GC)(error, definition.source);
    }
}
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

// EXTERNAL MODULE: ./src/engine/wire/create-request.ts
var create_request = __webpack_require__(79576);
;// CONCATENATED MODULE: ./src/engine/deploy.ts







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
    const definition = { ...sent, hash: "", address: "", configuration: sent.configuration ?? service/* EMPTY_CONFIGURATION */.$k };
    const hash = computeHash(definition, release, source);
    if ((options.expectedHash ?? hash) !== hash)
        throw (0,deploy_error/* notReviewed */.vE)(options.expectedHash, hash, release);
    const expected = { ...definition, hash, sid: definition.sid || (0,service_hash/* defaultSid */.eh)(hash) };
    preflight(expected, release);
    await onStep({ step: "accepted", hash });
    await options.supply?.();
    const budget = new TimeBudget(options.totalTimeout ?? TOTAL_TIMEOUT, "the deploy");
    const create = options.createTimeout ?? CREATE_TIMEOUT;
    const { status, returned } = await createOnce(engine, definition, hash, { budget, create, call, signal });
    await onStep({ step: "stored", hash, status });
    if (returned !== hash)
        throw (0,deploy_error/* hashMismatch */.xe)(definition, hash, returned, engine, source);
    await onStep({ step: "verified-hash", hash });
    const stored = await client.get(hash, { timeout: budget.take(call), signal });
    const differences = compareDefinitions(expected, stored.definition);
    if (differences.length > 0 || stored.unknownFields.length > 0) {
        throw (0,deploy_error/* storedOther */.uy)(hash, differences, stored.unknownFields);
    }
    await onStep({ step: "verified-definition", hash });
    return {
        status,
        hash,
        sid: expected.sid,
        engineVersion: engine.version,
        endpoint: engine.address,
        verified: true,
    };
}
function computeHash(definition, release, source) {
    if (source === undefined && (0,service_hash/* needsSource */.vW)(release)) {
        throw new error/* MesgError */.N("usage", `expected the source of this definition: the hash of Engine ${release} covers it`, {
            hint: "give it with --source TAR or FOLDER, or deploy the service's folder",
        });
    }
    return (0,service_hash/* serviceHash */.gH)(definition, release, source === undefined ? {} : { source });
}
/** Finds here what the Engine would refuse after it fetched and built everything, and what it would lose. */
function preflight(definition, release) {
    const violations = (0,check/* checkDefinition */.QU)(definition, release);
    if (violations.length > 0) {
        const lines = violations.map(({ pointer, text }) => `\n  ${pointer}: ${text}`);
        throw new error/* MesgError */.N("refused", `Engine ${release} would refuse this definition:${lines.join("")}`, {
            hint: "mesg-compile validate shows where in mesg.yml",
        });
    }
    const arriving = (0,create_request/* decodeCreateRequest */.w)((0,create_request/* encodeCreateRequest */.e)(definition, release), release).definition;
    const lost = compareDefinitions({ ...definition, hash: "" }, arriving);
    if (lost.length > 0) {
        const places = lost.map(({ pointer }) => pointer).join(", ");
        throw new error/* MesgError */.N("refused", `Engine ${release} has no place for ${places}: it would be lost`, {
            hint: "take it out of the definition, or deploy to a release that knows it",
        });
    }
}


/***/ }),

/***/ 5025:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ nearestVersion)
/* harmony export */ });
/* harmony import */ var _diff_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21052);

/**
 * The version of a service to compare with, where nobody names one. From 0.11 on versions of one sid stand side by side,
 * and nothing tells which came last: one that is known by its hash is taken, else the one with the fewest changes.
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
    // The sort is stable: of versions as near as each other the Engine's first one is taken.
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

/***/ 1613:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g1: () => (/* binding */ lastOf),
/* harmony export */   pc: () => (/* binding */ writeFields),
/* harmony export */   qU: () => (/* binding */ readFields)
/* harmony export */ });
/* harmony import */ var protobufjs_minimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96170);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56681);


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


/***/ })

};
