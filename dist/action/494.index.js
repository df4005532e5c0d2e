export const id = 494;
export const ids = [494];
export const modules = {

/***/ 71440:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pb: () => (/* binding */ apiError),
  Xm: () => (/* binding */ connectApi),
  c2: () => (/* binding */ statusOf)
});

// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/core/retry.ts
var retry = __webpack_require__(27253);
;// CONCATENATED MODULE: ./src/github/context/retry.ts

const ATTEMPTS = 4;
/** Milliseconds: the upper bound of the first pause. */
const PAUSE = 1_000;
/** The longest that a rate limit is waited for; more would hold a runner for nothing. */
const LONGEST_WAIT = 90_000;
/**
 * Repeats a request to GitHub: at a rate limit for as long as the answer says, at a failure of the server or the network
 * with growing pauses. What may have been carried out is not repeated after a failure, only after a rate limit.
 */
async function retrying(request, options) {
    return await (0,retry/* retry */.L)(request, {
        attempts: ATTEMPTS,
        signal: options.signal,
        waitFor: (error, attempt) => waitFor(error, attempt, options.isRepeatable),
        onWait: (error, wait) => options.onWait?.(`GitHub answered ${error.status ?? "nothing"}; next try in ${Math.ceil(wait / 1000)} s`),
    });
}
/** Milliseconds to wait; undefined when another try is of no use. */
function waitFor(error, tries, isRepeatable) {
    const limited = rateLimit(error, tries);
    if (limited !== undefined)
        return limited <= LONGEST_WAIT ? limited : undefined;
    const failed = error.status === undefined || error.status >= 500;
    return failed && isRepeatable ? (0,retry/* backoff */.J)(PAUSE, tries) : undefined;
}
/**
 * What a rate limit asks for.
 *
 * @see https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
function rateLimit({ status, message = "", response }, tries) {
    if (status !== 403 && status !== 429)
        return undefined;
    const header = (name) => response?.headers?.[name];
    const after = header("retry-after");
    if (after !== undefined && Number.isFinite(Number(after)))
        return Number(after) * 1000;
    if (String(header("x-ratelimit-remaining")) === "0") {
        return Math.max(Number(header("x-ratelimit-reset")) * 1000 - Date.now(), 0) + 1000;
    }
    return status === 429 || /secondary rate limit|abuse/i.test(message) ? 1000 * 4 ** tries : undefined;
}

;// CONCATENATED MODULE: ./src/github/context/api.ts


/**
 * Connects to GitHub's API, at github.com or at an Enterprise Server, through a proxy where the environment names one.
 *
 * @param token Sent to the API alone; a redirect to another host does not get it.
 */
async function connectApi(token, options) {
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(351)]).then(__webpack_require__.bind(__webpack_require__, 61351));
    const octokit = getOctokit(token, { log: { debug() { }, info() { }, warn() { }, error() { } } });
    // Hooks share one object with the options of a request; a copy of it would not reach the request.
    octokit.hook.before("request", (parameters) => {
        parameters.request.signal = options.signal;
    });
    octokit.hook.wrap("request", (request, parameters) => retrying(async () => await request(parameters), { ...options, isRepeatable: parameters.method !== "POST" }));
    return octokit;
}
/** The status of GitHub's answer, when the error is one. */
function statusOf(error) {
    const { name, status } = (error ?? {});
    return name === "HttpError" && typeof status === "number" ? status : undefined;
}
/** An error of the API in words: what was asked for, and what came. Nothing of the request's headers is in it. */
function apiError(what, error) {
    const status = statusOf(error);
    const words = error instanceof Error ? error.message.split("\n")[0] : String(error);
    const found = status === undefined ? words : `${status}: ${words}`;
    return new core_error/* MesgError */.N("environment", `GitHub's API did not ${what}: ${found}`, {
        ...(status === 401 ? { hint: "check the input github-token" } : {}),
    });
}


/***/ }),

/***/ 56536:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gz: () => (/* binding */ deployedOutput),
/* harmony export */   _k: () => (/* binding */ notDeployed),
/* harmony export */   on: () => (/* binding */ deployFailure),
/* harmony export */   p4: () => (/* binding */ isVerified)
/* harmony export */ });
/** What a run is that deploys nothing. @param withheld Why not; undefined when it was never asked to. */
function notDeployed(withheld) {
    return { services: [], host: undefined, isDryRun: false, knowsBefore: false, withheld };
}
/** Whether a service stands on the Engine and was compared with what was computed here. */
function isVerified({ outcome }) {
    return outcome === "created" || outcome === "exists";
}
/** What is to be said of services that were not deployed; undefined when all were. */
function deployFailure({ services }) {
    const failed = services.filter(({ outcome }) => outcome === "failed");
    if (failed.length === 0)
        return undefined;
    const names = failed.map(({ service }) => service.place.path).join(", ");
    const count = services.length === 1 ? "the service was" : `${failed.length} of ${services.length} services were`;
    return `${count} not deployed: ${names}; run this again when the reason is gone: what stands already stays`;
}
/** The output `deployed`. */
function deployedOutput({ services }) {
    if (services.some(({ outcome }) => outcome === "created"))
        return "created";
    return services.length > 0 && services.every(({ outcome }) => outcome === "exists") ? "exists" : "no";
}


/***/ }),

/***/ 53804:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ mayPublish),
/* harmony export */   n: () => (/* binding */ assertMayPublish)
/* harmony export */ });
/** Whether sources may become public for ever: those of a public repository, and those that somebody said yes to. */
async function mayPublish(deploy, payload) {
    const { needsAcknowledgement } = await Promise.all(/* import() */[__webpack_require__.e(953), __webpack_require__.e(974)]).then(__webpack_require__.bind(__webpack_require__, 43974));
    return deploy.acknowledgePublic || !needsAcknowledgement({ inActions: true, event: payload });
}
/**
 * Checks that a run which will publish may do so, before anything is done.
 *
 * @throws {MesgError} `refused`.
 */
async function assertMayPublish(deploy, payload) {
    if (!deploy.decision?.deploys || deploy.ipfs.apis.length === 0)
        return;
    if (await mayPublish(deploy, payload))
        return;
    const { publishingRefused } = await Promise.all(/* import() */[__webpack_require__.e(953), __webpack_require__.e(974)]).then(__webpack_require__.bind(__webpack_require__, 43974));
    throw publishingRefused();
}


/***/ }),

/***/ 25906:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ redactStored)
/* harmony export */ });
/**
 * A stored definition without secrets in its texts: an Engine may keep, or make up, what it was sent. What stands in the
 * checkout's own definition too is no secret, and stays, so that nothing seems changed that is not.
 *
 * @param own The definition that the stored one is compared with.
 */
function redactStored(stored, own, redact) {
    const known = new Set();
    mapTexts(own, (text) => {
        known.add(text);
        return text;
    });
    return mapTexts(stored, (text) => (known.has(text) ? text : redact(text)));
}
/** The same plain data with other texts. */
function mapTexts(value, change) {
    if (typeof value === "string")
        return change(value);
    if (Array.isArray(value))
        return value.map((item) => mapTexts(item, change));
    if (typeof value !== "object" || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapTexts(item, change)]));
}


/***/ }),

/***/ 52135:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ listStored),
/* harmony export */   x: () => (/* binding */ matchStored)
/* harmony export */ });
/* harmony import */ var _stored_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25906);

/** Every definition that an Engine keeps. @throws {MesgError} when it does not answer. */
async function listStored(engine, signal) {
    const { CALL_TIMEOUT } = await Promise.all(/* import() */[__webpack_require__.e(520), __webpack_require__.e(487)]).then(__webpack_require__.bind(__webpack_require__, 52487));
    return (await engine.client.list({ timeout: CALL_TIMEOUT, signal })).map(({ definition }) => definition);
}
/**
 * Finds the services of a checkout among what an Engine keeps: by their sid. The Engine's other services are others'.
 *
 * @param redact Takes secrets out of what the Engine says.
 */
async function matchStored(services, stored, redact = (text) => text) {
    const { nearestVersion: nearest } = await Promise.all(/* import() */[__webpack_require__.e(520), __webpack_require__.e(487)]).then(__webpack_require__.bind(__webpack_require__, 52487));
    const found = services.flatMap((service) => {
        const { definition, sid = "" } = service;
        if (definition === undefined)
            return [];
        const version = nearest(stored, { definition, sid });
        if (version === undefined)
            return [];
        return [{ service, version: { ...version, definition: (0,_stored_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .redactStored */ .v)(version.definition, definition, redact) } }];
    });
    return {
        services: found.map(({ service, version }) => asBuilt(service, version.definition)),
        notices: found.flatMap(({ service, version }) => {
            if (version.count === 1)
                return [];
            const { path } = service.place;
            return [
                `${path}: the Engine has ${version.count} versions; compared with the nearest, ${version.definition.hash}`,
            ];
        }),
    };
}
/** A stored definition in the place of the service that it is. */
function asBuilt(service, stored) {
    const { place, file, waivers } = service;
    const { hash, sid } = stored;
    const definition = asSent(stored, service.definition);
    // The waivers stand in the checkout alone: which of them are new is not known.
    return { place, file, waivers, hash, sid, definition, diagnostics: [], notices: [], locate: () => undefined };
}
/** A stored definition without what an Engine fills in: a sid, and a configuration that says nothing. */
function asSent(stored, { sid, configuration }) {
    const { configuration: filled, ...rest } = stored;
    const isFilledIn = configuration === undefined && Object.values(filled ?? {}).every(({ length }) => length === 0);
    return isFilledIn ? { ...rest, sid } : { ...stored, sid };
}


/***/ }),

/***/ 3494:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/safe-text.ts
var safe_text = __webpack_require__(83712);
// EXTERNAL MODULE: ./src/core/whole-file.ts
var whole_file = __webpack_require__(97039);
;// CONCATENATED MODULE: ./src/report/changes-words.ts

/** In the order in which they are reported. */
const SEVERITIES = ["breaking", "compatible", "operational", "cosmetic"];
/** Where a change stands, in words: `mail/mesg.yml:7`. */
function placeText({ file, line }) {
    return line === undefined ? file : `${file}:${line}`;
}
/** Why nothing was compared, in one sentence. */
function baseOf({ state, errors }) {
    if (state === "missing")
        return "There was no service before: everything is new.";
    const count = errors === 1 ? "1 error" : `${errors} errors`;
    return `The base is not a valid service (${count}), so there is nothing to compare with: everything counts as new.`;
}
/** The counts in one line: `1 breaking, 2 compatible`. */
function countsOf(summary) {
    const counts = [
        ...SEVERITIES.map((severity) => [summary[severity], severity]),
        [summary.waived, "accepted by a waiver"],
    ].filter(([count]) => count > 0);
    return counts.length === 0 ? "no changes" : counts.map(([count, word]) => `${count} ${word}`).join(", ");
}
/** The verdict in one sentence. */
function verdictOf(summary) {
    if (summary.sourceOnly)
        return "Only the source changed; the definition is the same.";
    const changed = SEVERITIES.some((severity) => summary[severity] > 0) || summary.waived > 0;
    if (!changed)
        return "Nothing changed.";
    if (summary.breaking > 0)
        return "This breaks those who use the service.";
    if (summary.waived > 0)
        return "This breaks those who use the service, which was accepted in writing.";
    if (summary.compatible > 0)
        return "The interface changed, and nothing breaks.";
    return "The interface is the same.";
}
/** One side of a change in a few words, or `undefined` when nothing stood there. */
function sideOf(change, side) {
    const value = change[side];
    if (value === undefined)
        return undefined;
    if (typeof value === "string")
        return value === "" ? "none" : (0,safe_text/* visibleText */.Q6)(value);
    if (typeof value === "boolean")
        return value ? "optional" : "required";
    if (Array.isArray(value))
        return listOf(value);
    if (isRecord(value))
        return recordOf(value);
    return (0,safe_text/* visibleText */.Q6)(String(value));
}
function listOf(list) {
    if (!list.every((item) => typeof item === "string"))
        return list.length === 1 ? "1 entry" : `${list.length} entries`;
    const shown = list.slice(0, MOST_ITEMS).map((item) => (0,safe_text/* visibleText */.Q6)(item, 60));
    return list.length === 0 ? "none" : [...shown, ...(list.length > MOST_ITEMS ? ["…"] : [])].join(", ");
}
const MOST_ITEMS = 20;
function recordOf(value) {
    if (typeof value.type === "string") {
        const fields = keysOf(value.object);
        const flags = [value.repeated ? "repeated" : "", value.optional ? "optional" : ""].filter((flag) => flag !== "");
        const words = [(0,safe_text/* visibleText */.Q6)(value.type, 60) || "no type", ...flags].join(", ");
        return fields === "" ? words : `${words}, with ${fields}`;
    }
    const parts = Object.entries(value).flatMap(([name, field]) => {
        if (name === "key")
            return [];
        const text = Array.isArray(field) ? keysOf(field) || listOf(field) : (0,safe_text/* visibleText */.Q6)(String(field ?? ""), 60);
        return text === "" || text === "none" || isRecord(field) ? [] : [`${name} ${text}`];
    });
    return parts.length === 0 ? "empty" : parts.join("; ");
}
/** The keys of a list of entries; empty for any other value. */
function keysOf(list) {
    if (!Array.isArray(list) || list.length === 0 || !list.every(isRecord))
        return "";
    return listOf(list.map((entry) => String(entry.key)));
}
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** Changes by how they are reported: the breaks that stand, those that were accepted, and the rest by severity. */
function sectionsOf(changes) {
    const open = (severity) => changes.filter((change) => change.severity === severity && !change.waiver);
    return [
        { title: "Breaking", changes: open("breaking") },
        { title: "Breaking, and accepted", changes: changes.filter(({ waiver }) => waiver) },
        { title: "Compatible", changes: open("compatible") },
        { title: "Operational", changes: open("operational") },
        { title: "Cosmetic", changes: open("cosmetic") },
    ].filter((section) => section.changes.length > 0);
}
/** The words of a waiver. */
function waiverOf({ waiver }) {
    if (waiver === undefined)
        return undefined;
    const fresh = waiver.isNew ? ", by a waiver that comes with this very change" : "";
    return { until: `accepted until ${waiver.expires}${fresh}`, reason: waiver.reason };
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./src/definition/rules/violation.ts
/** Every rule that an Engine release holds a definition to, in plain words. */
const RULES = {
    required: "a text that must not be empty",
    "printable-ascii": "printable ASCII characters only: no line break, no accent",
    "sid-length": "a sid has at most 63 characters",
    "sid-domain": "a sid is written like a domain: author.name",
    "sid-required": "Engines 0.18 to 0.20 take no service without a sid",
    "port-mapping": "a port is N or N:N, each from 1 to 65535",
    "environment-variable": "an environment variable is NAME=VALUE with one =; a bare NAME is fine from 0.17",
    "unique-values": "no value stands twice in a list",
    "parameter-type": "a type is one of String, Number, Boolean, Object, Any",
    "repository-uri": "a repository is an absolute URI",
    "duplicate-key": "no key stands twice in a list",
    "image-required": "a dependency names its image",
    "volumes-from": "volumesFrom names a dependency; in a dependency also `service`",
    "price-required": "Engine 0.26 takes no task without a price",
    "price-amount": "an amount of a price is an integer of at most 255 bits, in text",
    "configuration-required": "Engine 0.10 crashes on a definition without a configuration",
    "workflow-hash": "an instanceHash is base58 text of 32 bytes",
    "workflow-incomplete": "Engine 0.12 crashes on a workflow without a trigger and a task",
    "workflow-required": "a field of a workflow that must not be empty",
};

;// CONCATENATED MODULE: ./src/compile/rule-texts.ts

/** Every rule that a diagnostic may name, in plain words: an Engine's rules, and those of the file itself. */
const DIAGNOSTIC_RULES = {
    ...RULES,
    alias: "an alias names an anchor that stands above it, and does not contain itself",
    "alias-renamed": "a service's own id is called sid, once alias",
    anchor: "an anchor's name has letters, digits, _ and -",
    "configuration-image": "the service's own image is built from its Dockerfile",
    dockerfile: "a Dockerfile stands beside mesg.yml",
    documents: "a mesg.yml is one YAML document",
    "duplicate-key": "no key stands twice",
    "empty-entry": "an entry says at least {}",
    "empty-file": "a mesg.yml says something",
    encoding: "a file is text in UTF-8",
    "event-data": "an event says what data it carries, even if none",
    key: "a key is a text",
    limit: "a file stays within what can be read in bounded time and memory",
    "line-break": "lines end with a line feed, a carriage return, or both",
    "merge-conflict": "Engine 0.10 takes no merged key that stands in the mapping already",
    "merge-key": "what is merged is a mapping",
    "multi-output": "since Engine 0.10 a task has one result, so its outputs are parameters",
    "not-a-definition": "a definition is JSON, hex or protobuf bytes of one Service message",
    "obsolete-key": "Engines since 0.10 no longer know this key",
    "process-key": "a process is described in a file of its own",
    "reserved-key": "a dependency is not called service",
    "short-parameter": "a parameter is a mapping of keys",
    size: "a file stays within what an Engine takes",
    tag: "a YAML tag fits its value",
    "too-many": "only the first thousand problems of a file are told",
    "unknown-field": "a definition has no other fields than its schema",
    "unknown-key": "a mesg.yml has no other keys than its schema",
    unreadable: "what is to be validated is there and can be read",
    "volumes-from-spelling": "volumesFrom has a capital",
    "wrong-type": "a value is of the kind that its key asks for",
    "yaml-syntax": "a mesg.yml is YAML",
};

;// CONCATENATED MODULE: ./src/report/sarif.ts



/**
 * Diagnostics as a SARIF 2.1.0 log, which code scanning services read.
 *
 * @param workingDirectory Absolute. Files below it are named relative to it, with `/` on every system.
 * @returns A value for `JSON.stringify`.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
function diagnosticsToSarif(diagnostics, workingDirectory) {
    const rules = [...new Set(diagnostics.map(({ rule }) => rule))];
    return {
        $schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [
            {
                tool: {
                    driver: {
                        name: "mesg-compile",
                        informationUri: "https://github.com/mesg/compile-action",
                        rules: rules.map((id) => ({ id, shortDescription: { text: DIAGNOSTIC_RULES[id] ?? id } })),
                    },
                },
                columnKind: "utf16CodeUnits",
                results: diagnostics.map((diagnostic) => ({
                    ruleId: diagnostic.rule,
                    ruleIndex: rules.indexOf(diagnostic.rule),
                    level: diagnostic.severity,
                    message: {
                        text: diagnostic.hint === undefined ? diagnostic.message : `${diagnostic.message}. Hint: ${diagnostic.hint}`,
                    },
                    locations: [locationOf(diagnostic, workingDirectory)],
                })),
            },
        ],
    };
}
function locationOf({ file, line, column, pointer }, workingDirectory) {
    return {
        physicalLocation: {
            artifactLocation: artifact(file, workingDirectory),
            ...(line === undefined ? {} : { region: { startLine: line, startColumn: column ?? 1 } }),
        },
        ...(pointer === "" ? {} : { logicalLocations: [{ fullyQualifiedName: pointer }] }),
    };
}
function artifact(file, workingDirectory) {
    const absolute = (0,external_node_path_.resolve)(workingDirectory, file);
    const path = (0,external_node_path_.relative)(workingDirectory, absolute);
    if (path === ".." || /^\.\.[/\\]/.test(path) || (0,external_node_path_.isAbsolute)(path))
        return { uri: (0,external_node_url_.pathToFileURL)(absolute).href };
    const uri = path
        .split(/[/\\]/)
        .map((segment) => encodeURIComponent(segment))
        .join("/");
    return { uri, uriBaseId: "%SRCROOT%" };
}

// EXTERNAL MODULE: ./src/definition/service.ts
var definition_service = __webpack_require__(8446);
// EXTERNAL MODULE: ./src/diff/definitions.ts + 5 modules
var definitions = __webpack_require__(21052);
;// CONCATENATED MODULE: ./src/diff/locate.ts
/**
 * Finds the lines of changes: after the change, or before it for what is gone.
 *
 * @param before Left out when nothing was there.
 * @example
 * ```ts
 * const placeOf = locateChanges(before, after);
 * placeOf(changes[0]); // { file: "mail/mesg.yml", line: 7 }
 * ```
 */
function locateChanges(before, after) {
    const [lineBefore, lineAfter] = [before && finder(before), finder(after)];
    return ({ pointer, after: now }) => {
        const isGone = now === undefined && before !== undefined;
        const line = isGone ? lineBefore?.(pointer) : lineAfter(pointer);
        const { file } = isGone ? before : after;
        return line === undefined ? { file } : { file, line };
    };
}
/** Under a key of a megabyte, the pointers of a thousand changes would not fit in memory. */
const LONGEST_POINTER = 10_000;
/** Finds the line of a pointer in which entries have keys. */
function finder({ definition, locate }) {
    const indexes = new WeakMap();
    const indexOf = (list, key) => {
        let known = indexes.get(list);
        if (known === undefined) {
            known = new Map(list.map((entry, index) => [entry.key, index]));
            indexes.set(list, known);
        }
        return known.get(key);
    };
    return (pointer) => {
        if (locate === undefined || pointer.length > LONGEST_POINTER)
            return undefined;
        let part = definition;
        let byIndexes = "";
        for (const segment of pointer.split("/").slice(1)) {
            const key = segment.replaceAll("~1", "/").replaceAll("~0", "~");
            const index = Array.isArray(part) ? indexOf(part, key) : undefined;
            byIndexes += `/${index ?? segment}`;
            part = part?.[index ?? key];
        }
        return locate(byIndexes)?.line;
    };
}

// EXTERNAL MODULE: ./src/waivers/summary.ts
var summary = __webpack_require__(57009);
;// CONCATENATED MODULE: ./src/waivers/waiver.ts
/**
 * Applies waivers to the breaking changes of a comparison.
 *
 * @param options.waivers Those of the side after the change, which count.
 * @param options.before Those of the side before it, to tell which are new.
 * @param options.today The date in UTC, as `2026-11-20`.
 * @returns The changes in their order, and a warning for each waiver that expired or that accepts nothing.
 * @example
 * ```ts
 * applyWaivers(changes, { waivers, before: [], today: new Date().toISOString().slice(0, 10) });
 * ```
 */
function applyWaivers(changes, options) {
    const byPlace = new Map();
    const expired = [];
    for (const waiver of options.waivers) {
        if (waiver.expires < options.today)
            expired.push(waiver);
        else
            byPlace.set(placeOf(waiver), waiver);
    }
    const known = new Set(options.before.map((waiver) => JSON.stringify([placeOf(waiver), waiver.expires])));
    const used = new Set();
    const waived = changes.map((change) => {
        if (change.severity !== "breaking" || byPlace.size === 0)
            return change;
        const waiver = byPlace.get(`${change.rule} ${change.path}`) ?? byPlace.get(`${change.rule} ${change.pointer}`);
        if (waiver === undefined)
            return change;
        used.add(waiver);
        const { reason, expires } = waiver;
        return { ...change, waiver: { reason, expires, isNew: !known.has(JSON.stringify([placeOf(waiver), expires])) } };
    });
    const unused = [...byPlace.values()].filter((waiver) => !used.has(waiver));
    return {
        changes: waived,
        diagnostics: [
            ...expired.map((waiver) => warning(waiver, "waiver-expired", `the waiver of ${waiver.rule} at ${waiver.path} expired on ${waiver.expires}`, "take it out, or give it a later date")),
            ...unused.map((waiver) => warning(waiver, "waiver-unused", `the waiver of ${waiver.rule} at ${waiver.path} accepts nothing in this change`, "take it out once its change is merged")),
        ],
    };
}
function placeOf({ rule, path }) {
    return `${rule} ${path.startsWith("/") ? path : path.replaceAll(" > ", " › ")}`;
}
function warning({ file, pointer, line, column }, rule, message, hint) {
    return { severity: "warning", rule, message, file, pointer, line, column, hint };
}

;// CONCATENATED MODULE: ./src/github/compare/comparison.ts



/**
 * Pairs the services of two revisions and compares them: by their place or, when a place is there in one of them only, by
 * a sid that both have.
 *
 * @param before The services of the base; undefined when there is nothing to compare with.
 * @param today The date in UTC, for waivers: `2026-11-20`.
 */
function compareServices(after, before, today) {
    const paths = new Set(after.map(({ place }) => place.path));
    const gone = new Set((before ?? []).filter(({ place }) => !paths.has(place.path)));
    const comparisons = after.map((service) => {
        const there = before?.find(({ place }) => place.path === service.place.path);
        const moved = there === undefined && [...gone].find((other) => isSameService(other, service));
        if (moved)
            gone.delete(moved);
        return compare(service, there ?? (moved || undefined), before === undefined, today);
    });
    return [...comparisons, ...[...gone].map(removed)];
}
function isSameService(left, right) {
    const sid = left.definition?.sid ?? "";
    return sid !== "" && sid === right.definition?.sid;
}
function compare(service, before, isAlone, today) {
    const nothing = { service, changes: [], summary: (0,summary/* summarize */.e)([]), lineOf: () => undefined };
    const after = service.definition;
    if (after === undefined)
        return { ...nothing, status: "invalid", ...(before && { before }) };
    if (isAlone)
        return { ...nothing, status: "unknown" };
    // What was invalid could not be deployed: nobody depends on it.
    if (before?.definition === undefined)
        return { ...nothing, status: "new", ...(before && { before }) };
    const found = (0,definitions/* diffDefinitions */.e)(before.definition, after);
    const { changes, diagnostics } = applyWaivers(found, {
        ...{ waivers: service.waivers, before: before.waivers, today },
    });
    return {
        status: changes.length > 0 ? "changed" : "same",
        service: { ...service, diagnostics: [...service.diagnostics, ...diagnostics] },
        ...{
            before,
            changes,
            summary: (0,summary/* summarize */.e)(changes),
            lineOf: locateChanges(undefined, { ...service, definition: after }),
        },
    };
}
function removed(service) {
    const changes = (0,definitions/* diffDefinitions */.e)(service.definition ?? definition_service/* EMPTY_DEFINITION */.ok, {
        ...(service.definition ?? definition_service/* EMPTY_DEFINITION */.ok),
        ...{ tasks: [], events: [] },
    });
    return { status: "removed", service, before: service, changes, summary: (0,summary/* summarize */.e)(changes), lineOf: () => undefined };
}
/** Whether anything is not what it was. */
function isChanged({ status }) {
    return status === "new" || status === "changed" || status === "removed";
}

;// CONCATENATED MODULE: ./src/github/compare/verdict.ts
/** The label that accepts the breaks of a pull request. */
const BREAKING_OK = "mesg: breaking ok";
/** Whether a label of the pull request accepts its breaking changes. */
function acceptsBreaks(labels) {
    return labels?.includes(BREAKING_OK) ?? false;
}
/** How many changes of a run break callers and were not accepted in writing. A service that is gone is one. */
function countBreaking(comparisons) {
    return comparisons.reduce((sum, { status, summary }) => sum + (status === "removed" ? 1 : summary.breaking), 0);
}
/**
 * Decides whether the step fails.
 *
 * @param known.labels Those of the pull request as they are now; undefined when there is none, or they cannot be read.
 * @param known.baseProblem Why there is nothing to compare with although there should be.
 */
function judge(comparisons, failOn, { labels, baseProblem, }) {
    const invalid = comparisons.filter(({ status }) => status === "invalid").length;
    if (failOn === "never")
        return {};
    if (invalid > 0) {
        return {
            failure: `${invalid === 1 ? "one service is" : `${invalid} services are`} invalid; the annotations say why`,
        };
    }
    const breaking = countBreaking(comparisons);
    if (failOn === "error")
        return {};
    if (breaking === 0 && baseProblem !== undefined) {
        return { failure: `nothing can be said about breaks, since the base cannot be had: ${baseProblem}` };
    }
    if (breaking === 0)
        return {};
    const what = `${breaking === 1 ? "one change breaks" : `${breaking} changes break`} those who use a service`;
    if (acceptsBreaks(labels))
        return { notice: `${what}, which the label "${BREAKING_OK}" accepts` };
    const way = labels === undefined ? "" : `add the label "${BREAKING_OK}" to the pull request and run this again, or `;
    return { failure: `${what}; to accept that, ${way}write a waiver in .mesg-compile.yml` };
}

// EXTERNAL MODULE: ./src/github/context/api.ts + 1 modules
var context_api = __webpack_require__(71440);
// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/definition/release.ts
var definition_release = __webpack_require__(40192);
;// CONCATENATED MODULE: ./src/github/context/engine-session.ts


/**
 * Finds the Engine release of a run, and connects to the Engine where the run needs it: to deploy, to compare with what it
 * has, or to ask its release. Without an answer the run goes on as far as it can, and says so: a pull request from a fork
 * is given no secrets, and an Engine that is down does not change what a commit compiles to.
 *
 * @throws {MesgError} `usage` for wrong inputs; any when the release is to be asked and this is no pull request.
 */
async function openEngine({ inputs, context, signal, redact }) {
    const { release: asked, against, deploy } = inputs;
    const isAuto = asked === "auto";
    const release = isAuto ? definition_release/* DEFAULT_RELEASE */.WW : asked;
    const alone = { release, releaseWords: undefined, engine: undefined, problem: undefined, notices: [], close() { } };
    if (!isAuto && against !== "engine" && !deploy.decision?.deploys)
        return alone;
    const without = (why) => ({
        ...alone,
        ...(isAuto ? { releaseWords: "no Engine could be asked" } : {}),
        notices: isAuto ? [`no Engine could be asked for its release, so the hashes are for ${release}: ${why}`] : [],
    });
    if ("missing" in deploy.engine) {
        const { missing } = deploy.engine;
        const fallback = `compared with the base, since no Engine can be asked: ${missing}`;
        const session = without(missing);
        return against === "engine" ? { ...session, notices: [...session.notices, fallback] } : session;
    }
    const { asksForAccount, CALL_TIMEOUT, connectEngine } = await Promise.all(/* import() */[__webpack_require__.e(520), __webpack_require__.e(487)]).then(__webpack_require__.bind(__webpack_require__, 52487));
    const { endpoint, access } = deploy.engine;
    try {
        const options = { timeout: CALL_TIMEOUT, signal, ...access };
        const engine = await connectEngine(endpoint, isAuto ? options : { ...options, release });
        const words = isAuto ? "what the Engine says that it is" : undefined;
        const useless = access.credentials !== undefined && !asksForAccount(engine.release);
        const notices = useless ? [`Engine ${engine.release} asks for no account: engine-username does nothing there`] : [];
        return {
            release: engine.release,
            releaseWords: words,
            engine,
            problem: undefined,
            notices,
            close: () => engine.close(),
        };
    }
    catch (error) {
        const goesOn = error instanceof core_error/* MesgError */.N && error.kind !== "usage" && (context.isPullRequest || !isAuto);
        if (!goesOn || signal.aborted)
            throw error;
        // Hints name the options of the command line; the inputs are called the same.
        const hint = error.hint === undefined ? "" : ` (${error.hint.replaceAll("--engine-", "engine-")})`;
        const problem = redact(error.message + hint);
        return { ...without(problem), problem };
    }
}

;// CONCATENATED MODULE: ./src/github/context/pull-request.ts
/** Reads a pull request's head and labels. */
async function readPullRequest(api, context, number) {
    const { owner, repo } = context;
    const { data } = await api.rest.pulls.get({ owner, repo, pull_number: number });
    return { head: data.head.sha, labels: data.labels.map(({ name }) => name) };
}
/**
 * Finds the open pull request behind a `workflow_run`: the event of one from a fork does not name it.
 *
 * @returns `undefined` for any other event, or when that commit is no longer the head of an open pull request.
 */
async function findPullRequest(context, api) {
    const { headOf, owner, repo } = context;
    if (headOf === undefined)
        return undefined;
    const head = `${headOf.owner}:${headOf.branch}`;
    const { data } = await (await api()).rest.pulls.list({ owner, repo, state: "open", head, per_page: 100 });
    const found = data.find((pull) => pull.head.sha === headOf.sha);
    if (found === undefined)
        return undefined;
    const headRepository = found.head.repo?.full_name;
    return { number: found.number, head: found.head.sha, base: found.base.sha, headRepository };
}

// EXTERNAL MODULE: ./src/github/deploy/deployment.ts
var deploy_deployment = __webpack_require__(56536);
// EXTERNAL MODULE: ./src/github/deploy/may-publish.ts
var may_publish = __webpack_require__(53804);
// EXTERNAL MODULE: ./src/github/inputs/expected-hashes.ts
var expected_hashes = __webpack_require__(32422);
// EXTERNAL MODULE: ./src/diff/rules.ts
var rules = __webpack_require__(30764);
;// CONCATENATED MODULE: ./src/github/outputs/annotations.ts


/** GitHub takes ten of each severity from one step and drops the others without a word. */
const MOST = 10;
/**
 * The annotations of a run: what is wrong with services, and what breaks callers, on the lines of their files. When there
 * are too many of one severity, the last one says how many more there are.
 *
 * @param areBreaksErrors Whether a change that breaks callers fails the step.
 */
function annotationsOf(comparisons, areBreaksErrors) {
    const all = comparisons.flatMap((comparison) => [...problems(comparison), ...breaks(comparison, areBreaksErrors)]);
    return ["error", "warning", "notice"].flatMap((severity) => {
        const found = all.filter((annotation) => annotation.severity === severity);
        if (found.length <= MOST)
            return found;
        const rest = found.length - (MOST - 1);
        const message = `and ${rest} more, which are in the job's summary`;
        return [...found.slice(0, MOST - 1), { severity, title: "More", message }];
    });
}
function problems({ service }) {
    return service.diagnostics.map(({ severity, rule, message, hint, file, line, column }) => ({
        severity: severity === "note" ? "notice" : severity,
        title: `mesg.yml: ${rule}`,
        message: (0,safe_text/* visibleText */.Q6)(hint === undefined ? message : `${message} (${hint})`, 1000),
        file,
        ...(line === undefined ? {} : { line }),
        ...(column === undefined ? {} : { column }),
    }));
}
function breaks({ service, status, changes, lineOf }, areErrors) {
    const severity = areErrors ? "error" : "warning";
    if (status === "removed") {
        const message = `${(0,safe_text/* visibleText */.Q6)(service.place.path)} is gone: who uses this service finds it no more`;
        return [{ severity, title: "Service removed", message }];
    }
    return changes
        .filter((change) => change.severity === "breaking" && change.waiver === undefined)
        .map((change) => ({
        severity,
        title: `Breaking: ${rules/* RULES */.y[change.rule].title}`,
        message: `${(0,safe_text/* visibleText */.Q6)(change.path, 500)}: ${change.explanation}`,
        file: service.file,
        ...lineOnly(lineOf(change)),
    }));
}
function lineOnly({ line } = {}) {
    return line === undefined ? {} : { line };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./src/github/outputs/artifact.ts


/**
 * Uploads a folder as an artifact of the run. Whatever hinders that is told and nothing more: the artifact is a copy of
 * what the run found out.
 */
async function uploadFolder(folder, options, context, env) {
    if (!env.ACTIONS_RUNTIME_TOKEN || !env.ACTIONS_RESULTS_URL) {
        return { problem: "this runner has no service for artifacts" };
    }
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name));
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(351), __webpack_require__.e(659), __webpack_require__.e(923), __webpack_require__.e(645)]).then(__webpack_require__.bind(__webpack_require__, 9645));
    try {
        const { id } = await new DefaultArtifactClient().uploadArtifact(options.name, files, folder, options.retentionDays === undefined ? {} : { retentionDays: options.retentionDays });
        if (id === undefined)
            return { problem: "the service for artifacts gave no id" };
        return { id, url: `${context.runUrl}/artifacts/${id}` };
    }
    catch (error) {
        return { problem: explain(error, options.name) };
    }
}
function explain(error, name) {
    const message = (error instanceof Error ? error.message : String(error)).split("\n")[0];
    if (error?.name === "GHESNotSupportedError") {
        return "this GitHub Enterprise Server has no service for such artifacts";
    }
    if (/\b409\b|already exists/.test(message)) {
        return `this run has an artifact ${JSON.stringify(name)} already; give each leg of a matrix a name of its own in the input artifact`;
    }
    return message;
}

// EXTERNAL MODULE: ./src/definition/binary.ts + 1 modules
var binary = __webpack_require__(46919);
// EXTERNAL MODULE: ./src/definition/json.ts
var definition_json = __webpack_require__(54783);
;// CONCATENATED MODULE: ./src/github/outputs/files.ts




/** Makes a folder for the files of this run. */
async function makeOutputFolder(temporary) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporary, "mesg-definitions-"));
    const names = new Map();
    return {
        folder,
        async pathOf(place, file) {
            const name = names.get(place) ?? unique(safePath(place), new Set(names.values()));
            names.set(place, name);
            const path = (0,external_node_path_.join)(folder, name, file);
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
            return path;
        },
        relative: (path) => (0,external_node_path_.relative)(folder, path).replaceAll("\\", "/"),
    };
}
/** A path that artifacts take on every system. */
function safePath(place) {
    const parts = place.split("/").map((part) => part.replaceAll(/[^\w.-]/g, "_").replace(/^\.+$|[.]+$/, "_"));
    return place === "." ? "service" : parts.join("/");
}
function unique(name, taken) {
    for (let count = 1;; count++) {
        const found = count === 1 ? name : `${name}-${count}`;
        if (!taken.has(found))
            return found;
    }
}
/** Writes a service: its definition in every form, and its changes. Gives the path of the JSON. */
async function writeService(output, comparison) {
    const { service, changes, summary, status } = comparison;
    const { definition, place } = service;
    const write = async (file, content) => {
        const path = await output.pathOf(place.path, file);
        await (0,whole_file/* writeWhole */.f)(path, (whole) => whole.write(typeof content === "string" ? Buffer.from(content) : content));
        return path;
    };
    await write("diff.json", json({ status, summary, changes }));
    if (definition === undefined || status === "removed")
        return undefined;
    const bytes = (0,binary/* encodeDefinition */.g)(definition);
    await write("definition.pb", bytes);
    await write("definition.hex", `${Buffer.from(bytes).toString("hex")}\n`);
    return await write("definition.json", json((0,definition_json/* definitionToJson */.LG)(definition)));
}
/** Writes a file of the run as a whole. */
async function writeRunFile(output, name, content) {
    await (0,whole_file/* writeWhole */.f)((0,external_node_path_.join)(output.folder, name), (whole) => whole.write(Buffer.from(content)));
}
function json(value) {
    return `${JSON.stringify(value, undefined, 2)}\n`;
}

;// CONCATENATED MODULE: ./src/report/markdown-budget.ts
/** What GitHub takes in one comment, in characters; counted here in bytes, which are never fewer. */
const COMMENT_BYTES = 65_536;
/**
 * The first text of a ladder that fits: each step says less than the one before it. The last one is given when none
 * fits, so it has to be short whatever is reported.
 *
 * @param ladder A step that sees by itself that it will not fit gives `undefined`.
 * @param bytes The most UTF-8 bytes, everything counted.
 */
function firstThatFits(ladder, bytes) {
    let text;
    for (const step of ladder) {
        text = step();
        if (text !== undefined && Buffer.byteLength(text) <= bytes)
            break;
    }
    return text ?? "";
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/github/outputs/comment.ts


const MARK = /<!-- mesg-compile-action (\{[^\n]{1,500}\}) -->\s*$/;
const MOST_ROUNDS = 5;
/** The line that a comment is found by. It stands at the end, where a text that was cut short would miss it. */
function markLine({ key, head, run }) {
    return `<!-- mesg-compile-action ${JSON.stringify({ key, head, run })} -->`;
}
/** A short key for the comments of one workflow, job and set of inputs, from whatever they are called. */
function commentKey(parts) {
    return (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);
}
/**
 * Sees to it that the pull request has exactly one comment of this key, with this text. When several runs do so at once,
 * they end up with one: the oldest stays, each removes the others. An older run never overwrites a newer one's text.
 *
 * @param body With its mark.
 * @param options.create Whether to write one when there is none.
 * @throws What the API throws: 403 and 404 for a token that may not comment.
 */
async function putComment(api, target, body, options) {
    const { owner, repo, number } = target;
    let written;
    for (let round = 0; round < MOST_ROUNDS; round++) {
        const [oldest, ...others] = await ownComments(api, target);
        if (oldest === undefined) {
            if (!options.create && written === undefined)
                return { done: "none" };
            const { data } = await api.rest.issues.createComment({ owner, repo, issue_number: number, body });
            written = { id: data.id, url: data.html_url, done: "created" };
            continue; // another run may have done the same
        }
        const newest = [oldest, ...others].find(({ mark }) => isNewer(mark, target));
        if (newest !== undefined) {
            // Its run removes what is too much; ours goes if it was not the first.
            if (written !== undefined && written.id !== oldest.id)
                await remove(api, target, written.id);
            return { done: "outdated", url: newest.url };
        }
        for (const { id } of others)
            await remove(api, target, id);
        const done = written?.id === oldest.id ? written.done : "updated";
        if (sameText(oldest.body, body))
            return { done, url: oldest.url, id: oldest.id };
        try {
            const { data } = await api.rest.issues.updateComment({ owner, repo, comment_id: oldest.id, body });
            return { done, url: data.html_url, id: data.id };
        }
        catch (error) {
            if ((0,context_api/* statusOf */.c2)(error) !== 404 && (0,context_api/* statusOf */.c2)(error) !== 410)
                throw error;
            // Somebody deleted it since; look again.
        }
    }
    return written ?? { done: "none" };
}
/** Whether a comment was written by a run that knows more than ours. */
function isNewer(mark, target) {
    if (mark.head === target.head)
        return mark.run > target.run;
    if (mark.head === target.currentHead)
        return true;
    return target.head !== target.currentHead && mark.run > target.run;
}
/** The comments of our key that we wrote ourselves, oldest first: anybody can write a mark, nobody can be another author. */
async function ownComments(api, { owner, repo, number, key }) {
    const all = await api.paginate(api.rest.issues.listComments, { owner, repo, issue_number: number, per_page: 100 });
    const marked = all.flatMap(({ id, html_url, user, body = "" }) => {
        const mark = parseMark(body);
        return mark?.key === key ? [{ id, url: html_url, author: user?.login ?? "", body, mark }] : [];
    });
    if (marked.length === 0)
        return [];
    const login = await ownLogin(api);
    return marked.filter(({ author }) => author === login).sort((left, right) => left.id - right.id);
}
const logins = new WeakMap();
/** Who the token is. REST has no answer for the token of a workflow, GraphQL has. */
function ownLogin(api) {
    const login = logins.get(api) ??
        api.graphql("query { viewer { login } }").then(({ viewer }) => viewer.login);
    logins.set(api, login);
    return login;
}
function parseMark(body) {
    try {
        const { key, head, run } = JSON.parse(MARK.exec(body)?.[1] ?? "");
        if (typeof key === "string" && typeof head === "string" && Number.isSafeInteger(run))
            return { key, head, run };
    }
    catch {
        // Somebody else's text.
    }
    return undefined;
}
/** GitHub may change line ends. */
function sameText(left, right) {
    return left.replaceAll("\r\n", "\n").trimEnd() === right.trimEnd();
}
async function remove(api, { owner, repo }, id) {
    await api.rest.issues.deleteComment({ owner, repo, comment_id: id }).catch((error) => {
        if ((0,context_api/* statusOf */.c2)(error) !== 404 && (0,context_api/* statusOf */.c2)(error) !== 410)
            throw error;
    });
}

;// CONCATENATED MODULE: ./src/report/markdown-text.ts

/**
 * A text as a code span, where nothing in it means anything to Markdown, HTML or GitHub.
 *
 * @param limit The most UTF-16 units of it to show.
 * @example
 * ```ts
 * codeSpan("a`b"); // "``a`b``"
 * ```
 */
function codeSpan(text, limit) {
    const shown = (0,safe_text/* visibleText */.Q6)(text, limit);
    if (shown.trim() === "")
        return codeSpan(`"${shown}"`);
    const fence = "`".repeat(longestRun(shown) + 1);
    const pad = /^[` ]|[` ]$/.test(shown) ? " " : "";
    return `${fence}${pad}${shown}${pad}${fence}`;
}
/** UTF-16 units of a linked text. */
const LONGEST_PLACE = 500;
/** Longer ones lead nowhere in most browsers. */
const LONGEST_ADDRESS = 2000;
/** What an address is not made of, or what would end it in Markdown. */
const UNSAFE = /[^\w\-.~:/?#@!$&+,;=%]/gu;
/** Lines of code, which may hold fences of their own. */
function codeBlock(text, language) {
    const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
    return `${fence}${language}\n${text}\n${fence}`;
}
/** A code span that leads to an address, or does not when the address is none of the web. */
function codeLink(text, address) {
    if (address === undefined || address.length > LONGEST_ADDRESS || !/^https?:\/\//i.test(address))
        return codeSpan(text, LONGEST_PLACE);
    // A lone surrogate has no UTF-8 form.
    const target = address.replace(/\p{Cs}/gu, "\ufffd").replace(UNSAFE, (character) => {
        return encodeURIComponent(character).replace(/[()*'!]/g, percent);
    });
    return `[${codeSpan(text, LONGEST_PLACE)}](<${target}>)`;
}
/** Something that can be opened and closed. The summary is ours, never a text of a definition. */
function details(summary, body) {
    return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
function percent(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
function longestRun(text) {
    let longest = 0;
    for (const [run] of text.matchAll(/`+/g))
        longest = Math.max(longest, run.length);
    return longest;
}

;// CONCATENATED MODULE: ./src/report/diagnostics-count.ts
/**
 * How many of each there are, in words.
 *
 * @example
 * ```ts
 * countDiagnostics([{ severity: "error", … }]); // "1 error"
 * ```
 */
function countDiagnostics(diagnostics) {
    const parts = ["error", "warning", "note"].flatMap((severity) => {
        const count = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
        return count === 0 ? [] : [`${count} ${severity}${count === 1 ? "" : "s"}`];
    });
    return parts.length === 0 ? "no problems" : parts.join(", ");
}

;// CONCATENATED MODULE: ./src/report/mermaid.ts

/** The most parts in a picture; more of them nobody can tell apart. */
const MOST_PARTS = 80;
const LONGEST_LABEL = 40;
const mermaid_LONGEST_POINTER = 2000;
/**
 * The interface of a service as a Mermaid flowchart: tasks between their inputs and outputs, events and their data. What
 * is new, changed or gone is coloured. Of tasks and events that did not change, only the name is shown.
 *
 * @param after The service after the changes.
 * @returns The chart without its fence, or `undefined` when the service has nothing to show.
 */
function interfaceToMermaid(after, changes) {
    const looks = new Looks(changes);
    const parts = [
        ...after.tasks.map(({ key, inputs, outputs }) => {
            const at = looks.list("/tasks").entry(key);
            return {
                noun: "task",
                key,
                look: at.look,
                into: at.leaves("inputs", inputs),
                out: at.leaves("outputs", outputs),
            };
        }),
        ...looks.list("/tasks").removed.map((key) => ({ noun: "task", key, look: "removed", into: [], out: [] })),
        ...after.events.map(({ key, data }) => {
            const at = looks.list("/events").entry(key);
            return { noun: "event", key, look: at.look, into: [], out: at.leaves("data", data) };
        }),
        ...looks.list("/events").removed.map((key) => ({ noun: "event", key, look: "removed", into: [], out: [] })),
    ];
    if (parts.length === 0)
        return undefined;
    return draw(parts.sort((left, right) => Number(left.look === "same") - Number(right.look === "same")));
}
/** The changes by the place in the interface that they touch, at two levels: task, and input of a task. */
class Looks {
    #looks = new Map();
    #removed = new Map();
    constructor(changes) {
        for (const change of changes) {
            // A key of a megabyte would be unrolled for each change below it.
            if (change.pointer.length > mermaid_LONGEST_POINTER)
                continue;
            const segments = change.pointer.split("/");
            for (const length of [3, 5]) {
                if (segments.length < length)
                    break;
                const place = segments.slice(0, length).join("/");
                const isItself = segments.length === length;
                const look = isItself && change.before === undefined ? "added" : "changed";
                if (isItself && change.after === undefined && isEntry(segments))
                    this.#remove(segments);
                else if (this.#looks.get(place) !== "added")
                    this.#looks.set(place, look);
            }
        }
    }
    #remove(segments) {
        const list = segments.slice(0, -1).join("/");
        const key = toKey(segments.at(-1));
        const keys = this.#removed.get(list);
        if (keys === undefined)
            this.#removed.set(list, [key]);
        else
            keys.push(key);
    }
    list(pointer) {
        return {
            removed: this.#removed.get(pointer) ?? [],
            entry: (key) => {
                const place = `${pointer}/${toSegment(key)}`;
                const look = this.#looks.get(place) ?? "same";
                return {
                    look,
                    leaves: (list, parameters) => {
                        if (look === "same")
                            return [];
                        const here = this.list(`${place}/${list}`);
                        return [
                            ...parameters.map((parameter) => ({
                                key: parameter.key,
                                look: look === "added" ? look : here.entry(parameter.key).look,
                            })),
                            ...here.removed.map((gone) => ({ key: gone, look: "removed" })),
                        ];
                    },
                };
            },
        };
    }
}
const LISTS = new Set(["tasks", "events", "inputs", "outputs", "data"]);
/** Whether a pointer leads to an entry of the interface, not to one of its fields. */
function isEntry(segments) {
    return LISTS.has(segments.at(-2));
}
function draw(parts) {
    const lines = ["flowchart LR"];
    let drawn = 0;
    let left = 0;
    for (const [index, { noun, key, look, into, out }] of parts.entries()) {
        if (drawn >= MOST_PARTS) {
            left++;
            continue;
        }
        const id = `p${index}`;
        lines.push(`  ${id}${shape(noun, `${noun} ${key}`)}${style(look)}`);
        drawn++;
        for (const [side, leaves] of [
            ["i", into],
            ["o", out],
        ]) {
            const shown = leaves.slice(0, Math.max(0, MOST_PARTS - drawn));
            for (const [place, leaf] of shown.entries()) {
                const node = `${id}${side}${place}["${label(leaf.key)}"]${style(leaf.look)}`;
                lines.push(side === "i" ? `  ${node} --> ${id}` : `  ${id} --> ${node}`);
            }
            drawn += shown.length;
            left += leaves.length - shown.length;
        }
    }
    if (left > 0)
        lines.push(`  more["and ${left} more"]`);
    return [
        ...lines,
        "  classDef added fill:#dafbe1,stroke:#1a7f37,color:#0a3d1b",
        "  classDef changed fill:#fff8c5,stroke:#9a6700,color:#4d3300",
        "  classDef removed fill:#ffebe9,stroke:#cf222e,color:#5c0f14,stroke-dasharray:4",
    ].join("\n");
}
function shape(noun, text) {
    return noun === "task" ? `["${label(text)}"]` : `(["${label(text)}"])`;
}
function style(look) {
    return look === "same" ? "" : `:::${look}`;
}
/** A text in a label: whatever is no letter or digit is written by its number, as Mermaid has it. */
function label(text) {
    return (0,safe_text/* visibleText */.Q6)(text, LONGEST_LABEL).replace(/[^A-Za-z0-9 ]/gu, (point) => `#${point.codePointAt(0)};`);
}
function toSegment(key) {
    return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
function toKey(segment) {
    return segment.replaceAll("~1", "/").replaceAll("~0", "~");
}

;// CONCATENATED MODULE: ./src/report/changes-markdown.ts







/**
 * The changes as Markdown for a comment or a job's summary: counts, breaks, the rest, a picture of the interface, and
 * the definition, closed. When that is too long it says less, down to the counts. Every text of a definition stands in a
 * code span or a code block, where it means nothing.
 *
 * @example
 * ```ts
 * const changes = diffDefinitions(before, after);
 * changesToMarkdown({ summary: summarize(changes), changes, after });
 * ```
 */
function changesToMarkdown(report) {
    const { summary, changes, base, after, diagnostics = [], elsewhere, bytes = COMMENT_BYTES } = report;
    const name = after.sid || after.name;
    const title = `### Service${name === "" ? "" : ` ${codeSpan(name, 80)}`}: ${countsOf(summary)}`;
    const head = `${title}\n\n${base === undefined ? verdictOf(summary) : baseOf(base)}`;
    const short = `*This report was cut short.*${elsewhere === undefined ? "" : ` ${elsewhere}`}`;
    const join = (...parts) => `${parts.filter((part) => part).join("\n\n")}\n`;
    const notices = () => diagnostics.map((diagnostic) => noticeLine(diagnostic, report)).join("\n");
    const sections = () => sectionsMarkdown(changes, (change) => fullItem(change, report));
    const brief = () => sectionsMarkdown(changes, (change) => briefItem(change, report));
    const picture = () => pictureMarkdown(after, changes);
    return firstThatFits([
        () => {
            const definition = definitionMarkdown(after, bytes);
            return definition && join(head, sections(), notices(), picture(), definition);
        },
        () => join(head, sections(), notices(), picture(), short),
        () => join(head, sections(), notices(), short),
        () => join(head, brief(), notices(), short),
        () => join(head, sectionsMarkdown(breakingOf(changes), (change) => briefItem(change, report)), short),
        () => join(head, short),
    ], bytes);
}
function breakingOf(changes) {
    return changes.filter(({ severity }) => severity === "breaking");
}
function sectionsMarkdown(changes, item) {
    return sectionsOf(changes)
        .map(({ title, changes: listed }) => {
        const items = listed.map(item).join("\n");
        if (title.startsWith("Breaking"))
            return `#### ${title}\n\n${items}`;
        return details(`${title} (${listed.length})`, items);
    })
        .join("\n\n");
}
function fullItem(change, report) {
    const before = sideOf(change, "before");
    const after = sideOf(change, "after");
    const waiver = waiverOf(change);
    const values = [
        ...(before === undefined ? [] : [`before ${codeSpan(before, 300)}`]),
        ...(after === undefined ? [] : [`after ${codeSpan(after, 300)}`]),
    ];
    return [
        briefItem(change, report),
        ...(values.length === 0 ? [] : [`  <br>${values.join(", ")}`]),
        `  <br>${change.explanation}`,
        ...(waiver === undefined ? [] : [`  <br>${waiver.until}: ${codeSpan(waiver.reason)}`]),
    ].join("\n");
}
function briefItem(change, report) {
    const place = report.lineOf?.(change);
    const where = place === undefined ? "" : ` at ${placeMarkdown(place, report)}`;
    return `- **${rules/* RULES */.y[change.rule].title}**: ${codeSpan(change.path, 500)}${where} (\`${change.rule}\`)`;
}
function noticeLine({ severity, message, ...place }, report) {
    return `- ${severity}: ${codeSpan(message, 300)} at ${placeMarkdown(place, report)}`;
}
function placeMarkdown(place, { linkOf }) {
    return codeLink(placeText(place), linkOf?.(place));
}
function pictureMarkdown(after, changes) {
    const chart = changes.length === 0 ? undefined : interfaceToMermaid(after, changes);
    return chart === undefined ? undefined : details("The interface", codeBlock(chart, "mermaid"));
}
/** The definition, unless it is too long already before anything is escaped. */
function definitionMarkdown(definition, bytes) {
    const json = JSON.stringify((0,definition_json/* definitionToJson */.LG)(definition), undefined, 2);
    return json.length > bytes ? undefined : details("The definition", codeBlock((0,safe_text/* visibleJson */.$m)(json), "json"));
}

;// CONCATENATED MODULE: ./src/github/deploy/report.ts

/** What became of each service on the Engine, as a table; empty when a run was never asked to deploy. */
function deploymentMarkdown({ services, host, withheld, isDryRun, knowsBefore }) {
    if (withheld !== undefined)
        return `Nothing is deployed here: ${codeSpan(withheld, 300)}.`;
    if (services.length === 0)
        return "";
    const none = knowsBefore ? "none" : "not known";
    const rows = services.map(({ service, outcome, previous, error }) => {
        const words = error === undefined ? outcome : `**failed**: ${codeSpan(error, 500)}`;
        const before = previous === undefined ? none : `${codeSpan(previous.definition.hash, 64)}${others(previous)}`;
        const { definition, place, hash = "" } = service;
        const cells = [code(place.path), words, code(hash), code(definition?.source ?? ""), before];
        return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
    });
    const head = "| Service | Outcome | Service hash | Source id | Version before |\n| --- | --- | --- | --- | --- |";
    const where = host === undefined ? "the Engine" : codeSpan(host);
    return `### Deploy to ${where}${isDryRun ? " (dry run)" : ""}\n\n${head}\n${rows.join("\n")}`;
}
/** What each deployed service changed against what the Engine had, closed. */
function deploymentSections({ services }, bytes) {
    return services.flatMap(({ service, outcome, previous }) => {
        if (previous === undefined || service.definition === undefined || outcome === "exists")
            return [];
        const { changes, summary } = previous;
        const report = changesToMarkdown({ summary, changes, after: service.definition, bytes });
        const title = `Against what the Engine had: ${countsOf(summary)}`;
        return [details(title, `${codeSpan(service.place.path)}\n\n${report}`)];
    });
}
function code(text) {
    return text === "" ? "" : codeSpan(text, 100);
}
function others({ count }) {
    return count === 1 ? "" : `, the nearest of ${count} versions`;
}

;// CONCATENATED MODULE: ./src/github/outputs/report.ts




const WORDS = {
    new: "new",
    changed: "changed",
    same: "no changes",
    removed: "**removed**",
    invalid: "**invalid**",
    unknown: "compiled",
};
const MOST_PROBLEMS = 20;
/**
 * A run as Markdown: a table of all services, then each of them with what changed. When that is too long the services
 * say less, down to the table, down to the counts.
 *
 * @param bytes The most UTF-8 bytes, all in.
 */
function runToMarkdown(report, bytes) {
    const { comparisons } = report;
    const head = headMarkdown(report);
    const short = `*This report was cut short.* ${report.elsewhere}`;
    const join = (...parts) => `${parts.filter((part) => part).join("\n\n")}\n`;
    const told = comparisons.filter(({ status }) => status !== "same");
    const quiet = comparisons.filter(({ status }) => status === "same");
    const sections = (limit) => told.map((comparison) => sectionMarkdown(comparison, report, limit));
    const deployed = deploymentMarkdown(report.deployment);
    const table = [tableMarkdown(comparisons), ...(deployed === "" ? [] : [deployed])].join("\n\n");
    const left = bytes - Buffer.byteLength(head + table) - 1024;
    const share = Math.floor(left / Math.max(told.length, 1));
    const unchanged = () => quiet.map(({ service }) => report_definitionMarkdown(service.definition, service.file));
    return firstThatFits([
        () => join(head, table, ...deploymentSections(report.deployment, left), ...sections(left), ...unchanged()),
        () => join(head, table, ...sections(left), short),
        () => (share < LEAST_SHARE ? "x".repeat(bytes + 1) : join(head, table, ...sections(share), short)),
        () => join(head, table, short),
        () => join(head, tableMarkdown(comparisons.slice(0, MOST_ROWS)), moreRows(comparisons), short),
        () => join(head.slice(0, 1000), short),
    ], bytes);
}
/** Below this a section holds nothing that the table does not say. */
const LEAST_SHARE = 1536;
const MOST_ROWS = 100;
function moreRows(comparisons) {
    return comparisons.length > MOST_ROWS ? `And ${comparisons.length - MOST_ROWS} more.` : "";
}
/** A text for a comment whose change was taken back. */
function unchangedMarkdown(report) {
    const count = report.comparisons.length;
    const services = count === 1 ? "The service is" : `All ${count} services are`;
    return `${headMarkdown(report)}\n\n${services} what ${count === 1 ? "it was" : "they were"}: this pull request changes nothing in them any more.\n`;
}
function headMarkdown({ commit, commitWords, base, release, releaseWords, notices }) {
    const what = commit === undefined ? "Compiled" : `Compiled \`${commit.slice(0, 12)}\` (${commitWords})`;
    const why = releaseWords === undefined ? "" : ` (${releaseWords})`;
    const against = base === undefined ? "" : `, compared with ${baseMarkdown(base)}`;
    const lines = notices.map((notice) => `- ${codeSpan(notice, 300)}`).join("\n");
    return [`## MESG services`, `${what} for Engine ${release}${why}${against}.`, ...(lines === "" ? [] : [lines])].join("\n\n");
}
function baseMarkdown({ commit, words }) {
    return commit === undefined ? words : `${codeSpan(commit.slice(0, 12))} (${words})`;
}
function tableMarkdown(comparisons) {
    const rows = comparisons.map(({ service, status, summary }) => {
        const { definition, diagnostics, hash } = service;
        const outcome = status === "changed"
            ? countsOf(summary)
            : status === "invalid"
                ? `**invalid**: ${countDiagnostics(diagnostics)}`
                : WORDS[status];
        const cells = [cell(service.place.path), outcome, cell(hash ?? ""), cell(definition?.source ?? "")];
        return status === "removed" ? `| ${cells[0]} | ${outcome} |  |  |` : `| ${cells.join(" | ")} |`;
    });
    return ["| Service | Changes | Service hash | Source id |", "| --- | --- | --- | --- |", ...rows].join("\n");
}
/** A code span in a table, where a bar would end the cell in spite of it. */
function cell(text) {
    return text === "" ? "" : codeSpan(text, 100).replaceAll("|", "\\|");
}
function sectionMarkdown(comparison, report, bytes) {
    const { service, status, changes, summary, lineOf } = comparison;
    const { definition, diagnostics } = service;
    if (status === "changed") {
        const { linkOf, elsewhere } = report;
        return changesToMarkdown({ summary, changes, after: definition, diagnostics, lineOf, linkOf, elsewhere, bytes });
    }
    const title = `### Service ${codeSpan(definition?.sid || definition?.name || service.place.path, 80)}: ${WORDS[status]}`;
    if (status === "invalid")
        return [title, problemsMarkdown(comparison, report)].join("\n\n");
    if (status === "removed")
        return [title, "Who uses this service finds it no more."].join("\n\n");
    const chart = interfaceToMermaid(definition, []);
    const picture = chart === undefined ? [] : [details("The interface", codeBlock(chart, "mermaid"))];
    const whole = report_definitionMarkdown(definition, undefined);
    return firstThatFits([
        () => [title, ...picture, whole].join("\n\n"),
        () => [title, whole].join("\n\n"),
        () => [title, ...picture, report.elsewhere].join("\n\n"),
        () => [title, report.elsewhere].join("\n\n"),
    ], bytes);
}
function problemsMarkdown({ service: { diagnostics } }, { linkOf }) {
    const order = { error: 0, warning: 1, note: 2 };
    const sorted = [...diagnostics].sort((left, right) => order[left.severity] - order[right.severity]);
    const lines = sorted.slice(0, MOST_PROBLEMS).map(({ severity, message, file, line, rule, hint }) => {
        const place = line === undefined ? codeSpan(file) : codeLink(`${file}:${line}`, linkOf({ file, line }));
        const more = hint === undefined ? "" : `\n  <br>${codeSpan(hint, 300)}`;
        return `- ${severity} at ${place}: ${codeSpan(message, 500)} (\`${rule}\`)${more}`;
    });
    const rest = sorted.length - MOST_PROBLEMS;
    return [...lines, ...(rest > 0 ? [`- and ${rest} more`] : [])].join("\n");
}
function report_definitionMarkdown(definition, file) {
    if (definition === undefined)
        return "";
    const json = (0,safe_text/* visibleJson */.$m)(JSON.stringify((0,definition_json/* definitionToJson */.LG)(definition), undefined, 2));
    const block = codeBlock(json, "json");
    // The summary is HTML; a file's name may be anything, so it stands in the body.
    return details("The definition", file === undefined ? block : `${codeSpan(file)}\n\n${block}`);
}

;// CONCATENATED MODULE: ./src/github/outputs/publish-comment.ts






/**
 * Sees to the comment of the pull request. A token that may not comment, as in a run for a fork or for Dependabot, is no
 * failure: the report is in the job's summary all the same.
 *
 * @returns The comment's address; empty when there is none.
 */
async function publishComment(run, { pull, live, report, api }) {
    const { core, inputs, context } = run;
    if (inputs.comment === "never")
        return "";
    const matters = report.comparisons.some((comparison) => isChanged(comparison) || comparison.status === "invalid");
    const create = inputs.comment === "always" || matters;
    const mark = { key: keyOf(run), head: pull.head, run: context.runId };
    const line = markLine(mark);
    const text = create ? runToMarkdown(report, COMMENT_BYTES - line.length - 1) : unchangedMarkdown(report);
    if (inputs.dryRun) {
        core.info(`dry run: ${create ? "would comment on" : "would comment, if it had done so before, on"} #${pull.number}`);
        return "";
    }
    try {
        const { owner, repo } = context;
        const target = { ...mark, owner, repo, number: pull.number, currentHead: live?.head };
        const result = await putComment(await api(), target, `${text}\n${line}`, { create });
        if (result.done === "none")
            return "";
        if (result.done === "outdated")
            core.info(`the comment is left as it is: a newer run wrote it (${result.url})`);
        return result.url;
    }
    catch (error) {
        run.signal.throwIfAborted();
        const words = (0,safe_text/* visibleText */.Q6)(run.redact(error instanceof Error ? error.message : String(error)), 300);
        const status = (0,context_api/* statusOf */.c2)(error);
        if (status === 401 || status === 403 || status === 404) {
            const why = context.pullRequest?.headRepository === context.repository ? "" : ", as in every run for a fork";
            core.notice(`this token may not comment${why} (${words}); the report is in the job's summary`);
        }
        else
            core.warning(`the comment could not be written (${words}); the report is in the job's summary`);
        return "";
    }
}
/** Runs with other inputs speak of other things, and have a comment of their own. */
function keyOf({ inputs, context }) {
    if (inputs.commentKey !== "")
        return commentKey([inputs.commentKey]);
    const { paths, definitions, serviceFile, release, against } = inputs;
    return commentKey([context.workflow, context.job, ...paths, "", ...definitions, serviceFile, release, against]);
}

;// CONCATENATED MODULE: ./src/github/outputs/run-index.ts

/** The services of a run as plain data. */
function servicesJson(comparisons, definitions, { services }) {
    return comparisons.map((comparison) => {
        const { service, status, summary } = comparison;
        const isThere = status !== "removed";
        const deployment = services.find((one) => one.service === service);
        const outcome = deployment?.outcome;
        return {
            path: service.place.path,
            name: service.definition?.name ?? "",
            sid: service.sid ?? service.definition?.sid ?? "",
            hash: (isThere && service.hash) || "",
            source: (isThere && service.definition?.source) || "",
            definition: definitions.get(comparison) ?? "",
            status,
            breaking: isThere ? summary.breaking : 1,
            deployed: outcome === "created" || outcome === "exists" ? outcome : "no",
            verified: deployment !== undefined && (0,deploy_deployment/* isVerified */.p4)(deployment),
            previousHash: deployment?.previous?.definition.hash ?? "",
            error: deployment?.error ?? "",
        };
    });
}

;// CONCATENATED MODULE: ./src/github/outputs/run-outputs.ts




/** The outputs of a run. */
function outputsOf({ comparisons, deployment, release }, definitions, elsewhere) {
    const services = servicesJson(comparisons, definitions, deployment);
    const only = services.length === 1 ? services[0] : undefined;
    const isAllVerified = deployment.services.length > 0 && deployment.services.every(deploy_deployment/* isVerified */.p4);
    return {
        ...{ hash: only?.hash ?? "", source: only?.source ?? "", sid: only?.sid ?? "" },
        definition: only?.definition ?? "",
        services: JSON.stringify(services),
        changed: String(comparisons.some(isChanged)),
        breaking: String(countBreaking(comparisons)),
        ...elsewhere,
        deployed: (0,deploy_deployment/* deployedOutput */.Gz)(deployment),
        "engine-version": release,
        verified: String(isAllVerified),
    };
}

;// CONCATENATED MODULE: ./src/github/outputs/run-report.ts
/** Puts together what the report of a run tells. */
function reportOf({ inputs, context }, { head, base, notices }, comparisons, parts) {
    const { pull, session, deployment } = parts;
    const { serverUrl, repository, runUrl } = context;
    const said = comparisons.flatMap(({ service, status }) => status === "removed" ? [] : service.notices.map((notice) => `${service.place.path}: ${notice}`));
    return {
        comparisons,
        release: session.release,
        releaseWords: session.releaseWords,
        deployment,
        commit: head.commit === "" ? undefined : head.commit,
        commitWords: wordsOf(head, pull),
        base,
        notices: [...session.notices, ...notices, ...said],
        linkOf: ({ file, line }) => {
            const path = file.split("/").map(encodeURIComponent).join("/");
            return `${serverUrl}/${repository}/blob/${head.commit}/${path}#L${line}`;
        },
        elsewhere: `[The run](${runUrl}) has the whole report in its summary${inputs.artifact === "" ? "" : ", and every definition in its artifact"}.`,
    };
}
/** What is compiled is what is checked out, which need not be the head of the pull request. */
function wordsOf(head, pull) {
    if (pull === undefined)
        return "what is checked out";
    if (head.commit === pull.head)
        return "the head of this pull request";
    return head.parents[1] === pull.head ? "this pull request merged into its base" : "what is checked out";
}

// EXTERNAL MODULE: ./src/github/discover/discover.ts
var discover = __webpack_require__(70136);
// EXTERNAL MODULE: ./src/github/context/git.ts
var git = __webpack_require__(70407);
// EXTERNAL MODULE: ./src/github/inputs/git-credentials.ts
var git_credentials = __webpack_require__(5934);
;// CONCATENATED MODULE: ./src/github/revisions/checkout.ts




/**
 * Checks a revision out into a new folder. What the workspace's repository has already is not fetched again; the
 * workspace itself is left as it is.
 *
 * @param folder Does not exist yet.
 * @returns The commit, or why it could not be had.
 */
async function checkoutBase(folder, revision, workspace, remote, signal) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    const run = (args, env = {}) => 
    // Files that git LFS keeps elsewhere stay pointers.
    (0,git/* git */.$)(folder, args, { env: { GIT_LFS_SKIP_SMUDGE: "1", ...env }, signal });
    const made = await run(["init", "--quiet"]);
    if (made.code === undefined)
        return { problem: "git is not installed" };
    const alternates = (0,external_node_path_.join)(folder, ".git", "objects", "info", "alternates");
    const objects = await (0,git/* git */.$)(workspace, ["rev-parse", "--git-path", "objects"], { signal });
    if (objects.code === 0 && /^[0-9a-f]{40,64}$/.test(revision)) {
        await (0,promises_.appendFile)(alternates, `${(0,external_node_path_.resolve)(workspace, objects.stdout.toString("utf8").trim())}\n`);
        const { code } = await run(["checkout", "--quiet", "--detach", revision]);
        if (code === 0)
            return { commit: revision };
        // Git would tell the server that all the history behind a shallow commit is here.
        await (0,promises_.rm)(alternates);
    }
    const url = `${remote.serverUrl}/${remote.repository}`;
    const fetched = await run(["fetch", "--quiet", "--no-tags", "--depth=1", url, revision], credentials(remote));
    if (fetched.code !== 0)
        return { problem: `git fetch: ${lastLine(fetched.stderr)}` };
    const out = await run(["checkout", "--quiet", "--detach", "--force", "FETCH_HEAD"]);
    if (out.code !== 0)
        return { problem: `git checkout: ${lastLine(out.stderr)}` };
    const { stdout } = await run(["rev-parse", "HEAD"]);
    return { commit: stdout.toString("utf8").trim() };
}
/**
 * The token as settings in the environment, where no list of processes shows it; for this server alone, and for no place
 * that it redirects to.
 */
function credentials({ serverUrl, token }) {
    const first = Number(process.env.GIT_CONFIG_COUNT ?? 0) || 0;
    const header = `AUTHORIZATION: basic ${(0,git_credentials/* basicCredentials */.B)(token)}`;
    const settings = [
        ["http.followRedirects", "false"],
        ...(token === "" ? [] : [[`http.${serverUrl}/.extraheader`, header]]),
    ];
    const pairs = settings.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${first + index}`, key],
        [`GIT_CONFIG_VALUE_${first + index}`, value],
    ]);
    return { ...Object.fromEntries(pairs), GIT_CONFIG_COUNT: String(first + settings.length) };
}
function lastLine(text) {
    return text.trim().split("\n").at(-1) ?? "";
}

// EXTERNAL MODULE: ./src/core/diagnostic.ts
var diagnostic = __webpack_require__(81400);
;// CONCATENATED MODULE: ./src/yaml/lines.ts
/** Finds lines and columns in a text. A line ends with a line feed, a carriage return, or both. */
class Lines {
    #starts = [0];
    constructor(text) {
        for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g))
            this.#starts.push(index + end.length);
    }
    /** Where the character at `offset` stands. */
    at(offset) {
        let low = 0;
        let high = this.#starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (this.#starts[middle] <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: Math.max(offset, 0) - this.#starts[low] + 1 };
    }
}

;// CONCATENATED MODULE: ./src/yaml/problem.ts

/** The most problems that are told of one file; who has more will mend these first. */
const MAX_DIAGNOSTICS = 1000;
/** Where looking for more problems of one sort ends, so that a hostile file costs little more than a good one. */
const ENOUGH_PROBLEMS = 10 * MAX_DIAGNOSTICS;
/**
 * Problems as diagnostics in file order, each place and rule told once: what stands under an anchor is reached by many
 * paths, and has to be mended once.
 */
function toDiagnostics(problems, file, lines) {
    const once = new Map();
    for (const problem of problems) {
        const id = `${problem.offset} ${problem.rule} ${problem.message}`;
        if (!once.has(id))
            once.set(id, problem);
    }
    const ordered = [...once.values()].sort((a, b) => a.offset - b.offset);
    const told = ordered.slice(0, MAX_DIAGNOSTICS).map(({ severity, rule, message, path, offset, hint }) => ({
        severity,
        rule,
        message,
        pointer: (0,diagnostic/* pointerOf */.r)(path),
        file,
        ...lines.at(offset),
        ...(hint === undefined ? {} : { hint }),
    }));
    const rest = ordered.slice(MAX_DIAGNOSTICS);
    if (rest.length === 0)
        return told;
    const severity = rest.some((problem) => problem.severity === "error") ? "error" : "warning";
    const message = `expected a file with at most ${MAX_DIAGNOSTICS} problems, found more`;
    return [...told, { severity, rule: "too-many", message, pointer: "", file, ...lines.at(rest[0].offset) }];
}

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
;// CONCATENATED MODULE: ./src/yaml/words.ts
/** A text in quotes, cut where it is long. */
function quote(text) {
    return JSON.stringify(text.length > 60 ? `${text.slice(0, 57)}…` : text);
}
/** What a node is, to stand behind "found". */
function describeNode(node) {
    if (node.kind === "mapping")
        return "a mapping";
    if (node.kind === "sequence")
        return "a list";
    if (node.kind === "broken")
        return "a reference to nothing";
    return node.plain && /^[\w.+-]{1,60}$/.test(node.text) ? node.text : quote(node.text);
}

;// CONCATENATED MODULE: ./src/yaml/yaml-limits.ts
/** YAML values may stand this deep in each other, aliases written out: a hundred nested objects and some. */
const MAX_YAML_DEPTH = 400;
/** Values of a plain file may stand this deep: a list of mappings in a mapping, and some. */
const MAX_PLAIN_DEPTH = 8;
/** The most values in one file, aliases and merge keys written out. */
const MAX_VALUES = 1_000_000;
/** The most characters in one file, aliases written out. */
const MAX_CHARACTERS = 16 * 1024 * 1024;
/** The most aliases in one file. */
const MAX_ALIASES = 100_000;
/** Ends the reading of a file that would grow beyond all bounds. */
class LimitReached extends Error {
    problem;
    constructor(message, offset, hint) {
        super(message);
        this.problem = { severity: "error", rule: "limit", message, path: [], offset, hint };
    }
}
/**
 * Holds a whole file to the limits, as it is once the aliases are written out.
 *
 * @throws {LimitReached}
 */
function enforceYamlLimits(root) {
    const found = "found more once the aliases are written out";
    if (root.size > MAX_VALUES) {
        throw new LimitReached(`expected at most ${MAX_VALUES} values, ${found}`, 0, "use fewer aliases of aliases");
    }
    if (root.length > MAX_CHARACTERS) {
        throw new LimitReached(`expected at most ${MAX_CHARACTERS} characters, ${found}`, 0, "use fewer aliases of long texts");
    }
    if (root.depth > MAX_YAML_DEPTH) {
        const message = `expected values at most ${MAX_YAML_DEPTH} levels deep, found more`;
        throw new LimitReached(message, 0, "nest less deeply");
    }
}

;// CONCATENATED MODULE: ./src/yaml/anchors.ts


const UNFINISHED = Symbol("a node that is being read");
/** The anchors of a document, and the aliases that refer to them. */
class Anchors {
    #report;
    #nodes = new Map();
    #aliases = 0;
    constructor(report) {
        this.#report = report;
    }
    /** Forgets all: anchors end with their document. */
    clear() {
        this.#nodes = new Map();
    }
    /** Begins the node that an anchor stands before. */
    begin(name, start) {
        this.#nodes.set(name, UNFINISHED);
        // To yaml.v2 the name ends there, and a value may begin.
        if (/[^\w-]/.test(name)) {
            this.#report("anchor", `expected letters, digits, _ and - in the name of an anchor, found ${quote(`&${name}`)}`, start, "choose another name, and put a space behind it");
        }
    }
    finish(name, node) {
        this.#nodes.set(name, node);
    }
    /**
     * What an alias stands for.
     *
     * @throws {LimitReached} at one alias too many.
     */
    follow(name, start) {
        if (++this.#aliases > MAX_ALIASES) {
            throw new LimitReached(`expected at most ${MAX_ALIASES} aliases, found more`, start, "write some of them out");
        }
        const node = this.#nodes.get(name);
        if (node !== undefined && node !== UNFINISHED)
            return node;
        if (node === UNFINISHED) {
            this.#report("alias", `expected a finished value behind *${name}, found that it contains itself`, start, "write out what is meant here");
        }
        else {
            this.#report("alias", `expected an anchor &${name} above, found none`, start, `put &${name} before the value that is meant, above this line`);
        }
        return { kind: "broken", start, size: 1, length: 0, depth: 1 };
    }
}

;// CONCATENATED MODULE: ./src/yaml/mapping-pairs.ts


/** Begins a key that cannot be used; it was told, and YAML allows no NUL in a text. */
const UNUSABLE = "\0";
/** Makes of the pairs of a mapping, as they were written, those that hold: merge keys are merged, and no key comes twice. */
class MappingPairs {
    #report;
    #lines;
    #merged = 0;
    constructor(report, lines) {
        this.#report = report;
        this.#lines = lines;
    }
    /** @throws {LimitReached} at one merged key too many in all mappings together. */
    resolve(written) {
        const pairs = new Map();
        const own = new Map();
        for (const pair of written) {
            if (pair.key === undefined) {
                this.#merge(pair, pairs);
                continue;
            }
            const first = own.get(pair.key);
            if (first !== undefined) {
                const { line } = this.#lines.at(first);
                const message = `expected each key once, found ${quote(pair.key)} again (first on line ${line})`;
                this.#report("duplicate-key", message, pair.keyStart, "keep one of them", pair.key);
                continue;
            }
            own.set(pair.key, pair.keyStart);
            pairs.set(pair.key, pair);
        }
        for (const key of pairs.keys())
            if (key.startsWith(UNUSABLE))
                pairs.delete(key);
        return pairs;
    }
    #merge(pair, pairs) {
        for (const source of this.#sourcesOf(pair)) {
            if (source.kind !== "mapping")
                continue;
            this.#merged += source.pairs.size;
            if (this.#merged > MAX_VALUES) {
                const message = `expected at most ${MAX_VALUES} merged keys, found more`;
                throw new LimitReached(message, pair.keyStart, "merge smaller mappings");
            }
            for (const [key, inherited] of source.pairs)
                if (!pairs.has(key))
                    pairs.set(key, inherited);
        }
    }
    #sourcesOf({ value, keyStart }) {
        const sources = value.kind === "sequence" ? value.items : [value];
        const wrong = sources.find((source) => source.kind !== "mapping" && source.kind !== "broken");
        if (wrong !== undefined) {
            this.#report("merge-key", "expected a mapping, or a list of mappings, to merge with `<<`, found something else", keyStart, 'write `<<: *name` for an anchor of a mapping; quote "<<" when it is a plain key');
        }
        return sources;
    }
}

;// CONCATENATED MODULE: ./src/yaml/node.ts
/**
 * A mesg.yml as a tree that still knows where everything stands. Anchors are followed and merge keys are merged, so one
 * node may hang in several places.
 *
 * @module
 */
/** Whether a scalar says that there is no value: empty, `~` or `null`. */
function isNull(node) {
    if (node.kind !== "scalar")
        return false;
    if (node.tag === "tag:yaml.org,2002:null")
        return true;
    return node.plain && NULLS.has(node.text);
}
/** The boolean that a scalar is to an Engine, whose YAML is 1.1: `yes` and `on` are true. */
function asFlag(node) {
    if (node.kind !== "scalar" || !(node.plain || node.tag === "tag:yaml.org,2002:bool"))
        return undefined;
    return FLAGS.get(node.text);
}
/** Whether a node is the key `<<`, whose value is merged into the mapping around it. */
function isMergeKey(node) {
    return node.kind === "scalar" && node.text === "<<" && (node.plain || node.tag === "tag:yaml.org,2002:merge");
}
/** What a node that holds others comes to. */
function measure(nodes) {
    let [size, length, depth] = [1, 0, 1];
    for (const node of nodes) {
        size += node.size;
        length += node.length;
        depth = Math.max(depth, node.depth + 1);
    }
    return { size, length, depth };
}
/** Whether a text may carry one of YAML's own tags; what other tags mean is not known, so they fit everything. */
function fitsTag(tag, text) {
    switch (tag) {
        case "tag:yaml.org,2002:bool":
            return FLAGS.has(text);
        case "tag:yaml.org,2002:null":
            return NULLS.has(text);
        case "tag:yaml.org,2002:int":
        case "tag:yaml.org,2002:float":
        case "tag:yaml.org,2002:timestamp":
            return /^[-+.]*[0-9]|^[-+]?\.(?:inf|nan)$/i.test(text);
        // Nothing in a service is bytes.
        case "tag:yaml.org,2002:binary":
            return false;
        default:
            return true;
    }
}
const NULLS = new Set(["", "~", "null", "Null", "NULL"]);
const FLAGS = new Map([
    ...["y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"].map((text) => [text, true]),
    ...["n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"].map((text) => [text, false]),
]);

;// CONCATENATED MODULE: ./src/yaml/scalar.ts



/** The node of a scalar; a tag that its text does not fit is told. */
function readScalar(text, event, start, report) {
    const written = text.slice(Math.max(event.tagStart, 0), Math.max(event.tagEnd, 0));
    const tag = fullTag(written);
    const value = (0,js_yaml/* getScalarValue */.KE)(text, event);
    if (tag !== "" && !fitsTag(tag, value)) {
        const message = `expected a value that ${written} fits, found ${quote(value)}`;
        report("tag", message, start, "remove the tag: a mesg.yml needs none");
    }
    const plain = event.style === js_yaml/* SCALAR_STYLE */.jK.PLAIN && tag === "";
    return { kind: "scalar", text: value, plain, tag, start, size: 1, length: value.length, depth: 1 };
}
/** Where a scalar's text begins, with its quote or its `|`; negative for one that is empty. */
function scalarStart(text, { style, valueStart }) {
    if (style === js_yaml/* SCALAR_STYLE */.jK.PLAIN)
        return valueStart;
    if (style === js_yaml/* SCALAR_STYLE */.jK.SINGLE_QUOTED || style === js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED)
        return valueStart - 1;
    // The event begins at the first line of the text; its `|` or `>` stands at the end of the line before.
    let start = valueStart - 1;
    while (start > 0 && (text[start] === "\n" || text[start] === "\r"))
        start--;
    const header = start;
    while (start > 0 && text[start] !== "|" && text[start] !== ">" && text[start] !== "\n")
        start--;
    return text[start] === "|" || text[start] === ">" ? start : header;
}
function fullTag(tag) {
    if (tag.startsWith("!<"))
        return tag.slice(2, -1);
    return tag.startsWith("!!") ? `tag:yaml.org,2002:${tag.slice(2)}` : tag;
}

;// CONCATENATED MODULE: ./src/yaml/composer.ts







/** Takes a parser's events one after the other, and makes of them a tree for each document. */
class Composer {
    problems = [];
    documents = [];
    #text;
    #anchors;
    #pairs;
    #frames = [];
    /** Where an empty node is said to stand: after what was read last. */
    #last = 0;
    constructor(text, lines) {
        this.#text = text;
        this.#anchors = new Anchors(this.report);
        this.#pairs = new MappingPairs(this.report, lines);
    }
    /** @throws {LimitReached} */
    take(event) {
        switch (event.type) {
            case js_yaml/* EVENT_ID */.hy.DOCUMENT:
                this.#anchors.clear();
                this.#open("document", this.#last, undefined);
                return;
            case js_yaml/* EVENT_ID */.hy.SEQUENCE:
            case js_yaml/* EVENT_ID */.hy.MAPPING: {
                const start = this.#startOf(event, event.start);
                this.#open(event.type === js_yaml/* EVENT_ID */.hy.MAPPING ? "mapping" : "sequence", start, this.#anchorOf(event));
                return;
            }
            case js_yaml/* EVENT_ID */.hy.SCALAR: {
                const start = this.#startOf(event, scalarStart(this.#text, event));
                this.#last = Math.max(start, event.valueEnd);
                this.#add(readScalar(this.#text, event, start, this.report), this.#anchorOf(event));
                return;
            }
            case js_yaml/* EVENT_ID */.hy.ALIAS: {
                const start = event.anchorStart - 1;
                this.#last = event.anchorEnd;
                const target = this.#anchors.follow(this.#text.slice(event.anchorStart, event.anchorEnd), start);
                this.#add(target, undefined, start);
                return;
            }
            case js_yaml/* EVENT_ID */.hy.POP:
                this.#close();
        }
    }
    /** Tells of a problem in what is being read, or in its `key`. */
    report = (rule, message, offset, hint, key) => {
        if (this.problems.length >= ENOUGH_PROBLEMS)
            return;
        const path = [...this.#path(), ...(key === undefined ? [] : [key])];
        this.problems.push({ severity: "error", rule, message, path, offset, hint });
    };
    #open(kind, start, anchor) {
        this.#frames.push({ kind, start, anchor, items: [], written: [], key: undefined });
    }
    #close() {
        const { kind, start, anchor, items, written } = this.#frames.pop();
        if (kind === "document") {
            if (items[0] !== undefined)
                this.documents.push(items[0]);
        }
        else if (kind === "sequence") {
            this.#add({ kind, items, start, ...measure(items) }, anchor);
        }
        else {
            const pairs = this.#pairs.resolve(written);
            const { size, length, depth } = measure([...pairs.values()].map(({ value }) => value));
            const keys = [...pairs.keys()].reduce((sum, key) => sum + key.length, 0);
            this.#add({ kind, pairs, written, start, size: size + pairs.size, length: length + keys, depth }, anchor);
        }
    }
    /** Hangs a node into the one that is being read. */
    #add(node, anchor, at = node.start) {
        if (anchor !== undefined)
            this.#anchors.finish(anchor, node);
        const frame = this.#frames.at(-1);
        if (frame === undefined)
            return;
        if (frame.kind !== "mapping")
            frame.items.push(node);
        else if (frame.key === undefined)
            frame.key = { text: this.#keyOf(node, at), start: at };
        else {
            frame.written.push({ key: frame.key.text, keyStart: frame.key.start, value: node });
            frame.key = undefined;
        }
    }
    /** The text of a key; nothing when it is a merge key. */
    #keyOf(node, at) {
        if (isMergeKey(node))
            return undefined;
        if (node.kind === "scalar" && !(node.plain && node.text === ""))
            return node.text;
        if (node.kind === "scalar") {
            this.report("key", "expected a key, found none", at, 'write the key before the colon; an empty one is ""');
        }
        else if (node.kind !== "broken") {
            const message = `expected a text as key, found ${describeNode(node)}`;
            this.report("key", message, at, "quote a key that begins with [ or {");
        }
        return `${UNUSABLE}${at}`;
    }
    #startOf({ anchorStart, tagStart }, own) {
        const starts = [own, anchorStart - 1, tagStart].filter((offset) => offset >= 0);
        const start = starts.length === 0 ? this.#last : Math.min(...starts);
        this.#last = start;
        return start;
    }
    #anchorOf({ anchorStart, anchorEnd }) {
        if (anchorStart < 0)
            return undefined;
        const name = this.#text.slice(anchorStart, anchorEnd);
        this.#anchors.begin(name, anchorStart - 1);
        return name;
    }
    /** Where in the file's value the next node will hang. */
    #path() {
        return this.#frames.flatMap(({ kind, key, items }) => {
            if (kind === "sequence")
                return [items.length];
            return kind === "mapping" && key !== undefined ? [key.text ?? "<<"] : [];
        });
    }
}

;// CONCATENATED MODULE: ./src/yaml/syntax.ts
/** Where a value ends, a comment is all that a `#` can mean. */
const COMMENT = [/./, "expected a space before the comment, found none", "put a space before the `#`"];
/** The parser's words that need others, or advice; the rest are told as they are. */
const ADVICE = [
    [/^tab characters/, "expected spaces as indentation, found a tab", "indent with spaces; YAML takes no tabs there"],
    [
        /^nesting exceeded maxDepth/,
        "expected values that are nested less deeply",
        "the definition itself takes about 100 levels",
    ],
    [
        /^bad indentation of a mapping entry/,
        "expected a key at the indentation of the keys above it, found something else",
        "align it with its neighbours; quote a text that contains `: `",
    ],
    [
        /^bad indentation of a sequence entry/,
        "expected a list item at the indentation of the items above it, found something else",
        "align its `-` with the others",
    ],
    [
        /^deficient indentation/,
        "expected this line to be indented more than the key that it belongs to, found less",
        "indent it, or close the quote or the bracket on the line before",
    ],
    [
        /multiline key may not be an implicit key|^expected ':' after a mapping key/,
        "expected `key: value`, found a line without a colon",
        "add the colon, or indent the line so that it belongs to the text above it",
    ],
    [
        /^unexpected end of the stream within a (single|double) quoted scalar/,
        "expected the quote that ends this text, found the end of the file",
        "close the quote",
    ],
    [
        /^unexpected end of the stream within a flow collection|^missed comma/,
        undefined,
        "close every [ and {, and put commas between the values",
    ],
    [
        /^end of the stream or a document separator/,
        "expected the end of the file, found more text",
        "check the indentation of this line and of the ones above it",
    ],
];
/** The parser's complaint about a `text` that is no YAML. */
function asSyntaxProblem({ reason, mark }, text) {
    const offset = mark?.position ?? 0;
    const afterTab = /^deficient/.test(reason) && /\t *$/.test(text.slice(Math.max(offset - 80, 0), offset));
    const words = afterTab ? "tab characters" : reason;
    const advice = text[offset] === "#" ? COMMENT : ADVICE.find(([pattern]) => pattern.test(words));
    const [, message = `expected YAML: ${reason}`, hint] = advice ?? [];
    return {
        severity: "error",
        rule: "yaml-syntax",
        message,
        path: [],
        offset,
        ...(hint === undefined ? {} : { hint }),
    };
}

;// CONCATENATED MODULE: ./src/yaml/tabs.ts


/**
 * Tabs that an Engine's reader stumbles over (yaml.v2 2.2.1), although YAML 1.2 and its parser here let them be: outside
 * brackets, at the beginning of a line, be it empty or a comment, and behind `-` and `?`. Behind a plain text, which
 * might go on, empty lines may have tabs once they are indented more than the keys around it.
 *
 * @param events What `text` says, as the parser gives it.
 */
function checkTabs(text, events, lines) {
    if (!text.includes("\t"))
        return [];
    const scan = new TabScan(text);
    /** The columns of the block lists and mappings that are open, from 0; brackets stand at that of what they are in. */
    const columns = [];
    for (const event of events) {
        const column = columns.at(-1) ?? -1;
        switch (event.type) {
            case js_yaml/* EVENT_ID */.hy.DOCUMENT:
                columns.push(-1);
                break;
            case js_yaml/* EVENT_ID */.hy.POP:
                columns.pop();
                break;
            case js_yaml/* EVENT_ID */.hy.ALIAS:
                scan.skip(event.anchorStart - 1, event.anchorEnd);
                break;
            case js_yaml/* EVENT_ID */.hy.SEQUENCE:
            case js_yaml/* EVENT_ID */.hy.MAPPING:
                scan.skipProperties(event);
                columns.push(event.style === js_yaml/* COLLECTION_STYLE */.Rl.FLOW ? column : lines.at(event.start).column - 1);
                break;
            case js_yaml/* EVENT_ID */.hy.SCALAR: {
                scan.skipProperties(event);
                if (event.valueStart < 0)
                    break;
                if (event.style === js_yaml/* SCALAR_STYLE */.jK.PLAIN)
                    scan.skipPlain(event.valueStart, event.valueEnd, column + 1);
                else if (event.style === js_yaml/* SCALAR_STYLE */.jK.LITERAL_BLOCK || event.style === js_yaml/* SCALAR_STYLE */.jK.FOLDED_BLOCK) {
                    scan.skipBlock(event.valueStart, event.valueEnd);
                }
                else
                    scan.skip(event.valueStart, event.valueEnd + 1);
            }
        }
    }
    scan.passTo(text.length);
    return scan.problems;
}
/**
 * The text with a space for each tab that stands behind a line's first word: js-yaml 5 takes `key:\t{}` for a mistake in
 * the indentation, which no Engine does. Nothing moves, so what the parser finds can be read from the text itself.
 */
function spaceTabs(text) {
    if (!text.includes("\t"))
        return text;
    return text.replace(/^([ \t?-]*)(.*)$/gm, (_line, indent, rest) => indent + rest.replaceAll("\t", " "));
}
/** Goes once through what stands between the values: white space, comments and indicators. */
class TabScan {
    problems = [];
    #text;
    #at = 0;
    /** How many brackets are open. */
    #flow = 0;
    /** A key might begin here, so indentation counts, and may have no tabs. */
    #indents = true;
    /** The block text that comes next says how far it is indented. */
    #indentSaid = false;
    constructor(text) {
        this.#text = text;
    }
    passTo(end) {
        while (this.#at < end) {
            const character = this.#text[this.#at];
            const inBlock = this.#flow === 0;
            if (character === "\t" && inBlock && this.#indents)
                this.#report(this.#at);
            else if (character === "\n" || character === "\r")
                this.#indents ||= inBlock;
            else if (character === "[" || character === "{")
                this.#flow++;
            else if (character === "]" || character === "}") {
                this.#flow--;
                this.#indents = false;
            }
            else if (character === "-" && this.#text.startsWith("---", this.#at)) {
                this.#indents = false;
                this.#at += 2;
            }
            else if (character === ".") {
                // Behind `...` nothing is read any more.
                this.#at = this.#text.length;
            }
            else if (character === "-" || character === "?")
                this.#indents ||= inBlock;
            else if (character === "#" || character === "%")
                this.#skipLine();
            else if (character === "|" || character === ">")
                this.#indentSaid = /\d/.test(this.#skipLine());
            this.#at++;
        }
    }
    skip(start, end) {
        this.passTo(start);
        this.#at = Math.max(this.#at, end);
        this.#indents = false;
    }
    /** Skips an anchor and a tag, in either order. */
    skipProperties({ anchorStart, anchorEnd, tagStart, tagEnd }) {
        const ranges = [
            [anchorStart - 1, anchorEnd],
            [tagStart, tagEnd],
        ];
        const given = ranges.filter(([, end]) => end >= 0).sort(([a], [b]) => a - b);
        for (const [start, end] of given)
            this.skip(start, end);
    }
    /** @param indent The column, from 0, from which on a text in the next line belongs to this one. */
    skipPlain(start, end, indent) {
        this.skip(start, end);
        if (this.#flow > 0)
            return;
        const [tail] = matchAt(/[ \t]*(?:[\r\n][ \t]*)*/y, this.#text, end);
        for (const { index, 0: line } of tail.matchAll(/[\r\n][ \t]*/g)) {
            const column = line.indexOf("\t") - 1;
            if (column >= 0 && column < indent)
                this.#report(end + index + 1 + column);
            this.#indents = true;
        }
        this.#at = end + tail.length;
    }
    skipBlock(start, end) {
        this.passTo(start);
        const [blank] = matchAt(/[ \r\n]*/y, this.#text, start);
        const first = start + blank.length;
        if (this.#text[first] === "\t" && first < end && !this.#indentSaid)
            this.#report(first);
        this.#at = end;
        this.#indents = true;
    }
    /** Goes to the last character of the line. */
    #skipLine() {
        const [rest] = matchAt(/[^\r\n]*/y, this.#text, this.#at);
        this.#at += rest.length - 1;
        return rest;
    }
    #report(offset) {
        // The tabs behind it, up to the next line, are the same mistake.
        this.#indents = false;
        if (this.problems.length >= ENOUGH_PROBLEMS)
            return;
        this.problems.push({
            severity: "error",
            rule: "yaml-syntax",
            message: "expected spaces as indentation, found a tab",
            path: [],
            offset,
            hint: "Engines take no tab at the beginning of a line, even of an empty one, nor behind `-`: write spaces, or nothing",
        });
    }
}
function matchAt(pattern, text, offset) {
    pattern.lastIndex = offset;
    return pattern.exec(text);
}

;// CONCATENATED MODULE: ./src/yaml/compose.ts





/**
 * Reads one YAML document into a tree with positions. Aliases and merge keys are followed; keys that come twice,
 * references to nothing and values that grow beyond all bounds are told.
 *
 * @param options.plain For a file that no Engine reads: tabs may stand where YAML has them, and anchors, aliases and
 * tags are told as problems.
 */
function composeYaml(text, lines, { plain = false } = {}) {
    try {
        const events = (0,js_yaml/* parseEvents */.PH)(spaceTabs(text), { maxDepth: plain ? MAX_PLAIN_DEPTH : MAX_YAML_DEPTH });
        const composer = new Composer(text, lines);
        for (const event of events) {
            if (plain)
                refuseReferences(event, composer.report);
            composer.take(event);
        }
        const [root, second] = composer.documents;
        if (second !== undefined) {
            composer.report("documents", `expected one document, found ${composer.documents.length}`, second.start, "keep what belongs to this service, and move the rest to files of their own");
        }
        if (root !== undefined)
            enforceYamlLimits(root);
        return {
            ...(root && { root }),
            problems: [...(plain ? [] : checkTabs(text, events, lines)), ...composer.problems],
        };
    }
    catch (error) {
        if (error instanceof LimitReached)
            return { problems: [error.problem] };
        if (error instanceof js_yaml/* YAMLException */.tB)
            return { problems: [asSyntaxProblem(error, text)] };
        throw error;
    }
}
function refuseReferences(event, report) {
    if (event.type === js_yaml/* EVENT_ID */.hy.DOCUMENT || event.type === js_yaml/* EVENT_ID */.hy.POP)
        return;
    const hint = "write out what is meant";
    const { anchorStart } = event;
    if (event.type === js_yaml/* EVENT_ID */.hy.ALIAS)
        report("alias", "expected a value, found an alias", anchorStart - 1, hint);
    else if (anchorStart >= 0)
        report("anchor", "expected a value, found an anchor", anchorStart - 1, hint);
    if (event.type !== js_yaml/* EVENT_ID */.hy.ALIAS && event.tagStart >= 0) {
        report("tag", "expected a value, found a tag", event.tagStart, hint);
    }
}

;// CONCATENATED MODULE: ./src/waivers/waiver-file.ts



/** The file beside mesg.yml that holds the waivers. It is no part of the archive. */
const WAIVER_FILE = ".mesg-compile.yml";
/** The largest file of waivers that is read; more than a thousand fit in. */
const MAX_WAIVER_BYTES = 256 * 1024;
const KEYS = ["rule", "path", "reason", "expires"];
/**
 * Reads the waivers of a `.mesg-compile.yml`:
 *
 * ```yaml
 * waivers:
 *   - rule: required-input-added
 *     path: task send › input cc
 *     reason: all callers are ours, and are changed with it
 *     expires: 2026-12-31
 * ```
 *
 * @param file The file as the caller named it, for the diagnostics.
 * @returns The waivers that are whole; one with a mistake is left out, and each mistake is a diagnostic.
 */
function readWaivers(text, file) {
    const problems = [];
    const report = ({ path, offset }, rule, message, hint) => {
        const severity = rule === "waiver-twice" ? "warning" : "error";
        problems.push({ severity, rule, message, path, offset, ...(hint === undefined ? {} : { hint }) });
    };
    const lines = new Lines(text);
    const waivers = new Map();
    for (const { node, path } of entriesOf(text, lines, report)) {
        const said = readWaiver(node, path, report);
        if (said === undefined)
            continue;
        const id = `${said.rule} ${said.path}`;
        const first = waivers.get(id);
        if (first === undefined)
            waivers.set(id, { ...said, file, pointer: (0,diagnostic/* pointerOf */.r)(path), ...lines.at(node.start) });
        else {
            const message = `the same break is accepted in line ${first.line} too`;
            report({ path, offset: node.start }, "waiver-twice", message, "keep one of them");
        }
    }
    return { waivers: [...waivers.values()], diagnostics: toDiagnostics(problems, file, lines) };
}
/** What stands in the list of waivers; nothing when the file cannot be read as a whole. */
function entriesOf(text, lines, report) {
    const start = { path: [], offset: 0 };
    const size = Buffer.byteLength(text);
    if (size > MAX_WAIVER_BYTES) {
        report(start, "waiver-file", `expected at most ${MAX_WAIVER_BYTES} bytes of waivers, found ${size}`);
        return [];
    }
    const { root, problems } = composeYaml(text, lines, { plain: true });
    for (const { path, offset, message, hint } of problems)
        report({ path, offset }, "waiver-yaml", message, hint);
    if (root === undefined || problems.length > 0 || isNull(root))
        return [];
    if (root.kind !== "mapping") {
        const message = `expected a mapping with the key "waivers", found ${describeNode(root)}`;
        report({ path: [], offset: root.start }, "waiver-file", message);
        return [];
    }
    checkKeys(root, [], ["waivers"], report);
    const list = root.pairs.get("waivers")?.value;
    if (list === undefined || isNull(list))
        return [];
    const path = ["waivers"];
    if (list.kind === "sequence")
        return list.items.map((node, index) => ({ node, path: [...path, index] }));
    report({ path, offset: list.start }, "waiver-file", `expected a list of waivers, found ${describeNode(list)}`);
    return [];
}
function checkKeys(node, path, known, report) {
    for (const [key, { keyStart }] of node.pairs) {
        if (known.includes(key))
            continue;
        const wanted = known.length === 1 ? `the key "${known[0]}"` : `one of ${known.join(", ")}`;
        report({ path: [...path, key], offset: keyStart }, "waiver-key", `expected ${wanted}, found ${quote(key)}`);
    }
}
function readWaiver(node, path, report) {
    if (node.kind !== "mapping") {
        const message = `expected a waiver with ${KEYS.join(", ")}, found ${describeNode(node)}`;
        report({ path, offset: node.start }, "waiver-entry", message);
        return undefined;
    }
    checkKeys(node, path, KEYS, report);
    const [rule, place, reason, expires] = KEYS.map((key) => {
        const pair = node.pairs.get(key);
        const value = pair?.value;
        if (value?.kind === "scalar" && !isNull(value) && value.text.trim() !== "")
            return value;
        const found = value === undefined ? "none" : value.kind === "scalar" ? "nothing" : describeNode(value);
        const offset = pair === undefined ? node.start : found === "nothing" ? pair.keyStart : pair.value.start;
        const at = pair === undefined ? path : [...path, key];
        report({ path: at, offset }, "waiver-entry", `expected ${key} as a text, found ${found}`);
        return undefined;
    });
    const known = rule && breakingRule(rule, [...path, "rule"], report);
    const date = expires && checkDate(expires, [...path, "expires"], report);
    if (!known || !place || !reason || !date)
        return undefined;
    return { rule: known, path: place.text, reason: reason.text, expires: date };
}
function breakingRule({ text, start }, path, report) {
    const place = { path, offset: start };
    if (!(0,rules/* isRuleId */.K)(text)) {
        const hint = "the report of a change shows its rule; docs/rules.md lists them all";
        report(place, "waiver-rule", `expected the id of a rule, found ${quote(text)}`, hint);
        return undefined;
    }
    const { severity } = rules/* RULES */.y[text];
    if (severity === "breaking")
        return text;
    const message = `expected a rule that breaks callers, found ${quote(text)}, which is ${severity}`;
    report(place, "waiver-rule", message, "it needs no waiver: take it out");
    return undefined;
}
function checkDate({ text, start }, path, report) {
    const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
    // 2026-02-30 is read as the second of March by some engines.
    if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(text))
        return text;
    report({ path, offset: start }, "waiver-date", `expected a day such as 2026-12-31, found ${quote(text)}`);
    return undefined;
}

;// CONCATENATED MODULE: ./src/github/revisions/remote-files.ts






/** The most services that are read one by one. */
const remote_files_MOST = 200;
const REGULAR = new Set(["100644", "100755"]);
/**
 * Brings the files that describe services into a folder over GitHub's API, for when git cannot fetch the revision: the
 * service files or definitions that are asked for, the waivers beside them, and an empty file for each Dockerfile. There
 * is no source.
 *
 * @param names The names or paths of files to bring: `mesg.yml`, `build/service.json`.
 * @throws {MesgError} `environment` when GitHub cannot tell.
 */
async function downloadBase(folder, { owner, repo, revision }, names, api, signal) {
    const { data } = await api.rest.git
        .getTree({ owner, repo, tree_sha: revision, recursive: "1" })
        .catch((error) => Promise.reject((0,context_api/* apiError */.pb)(`list the files of ${revision}`, error)));
    const files = new Set(data.tree.flatMap(({ path, mode, type }) => (type === "blob" && path && REGULAR.has(mode ?? "") ? [path] : [])));
    const described = [...files].filter((path) => names.definitions.includes(path) || path === names.serviceFile || path.endsWith(`/${names.serviceFile}`));
    if (described.length > remote_files_MOST || data.truncated) {
        throw new core_error/* MesgError */.N("environment", `expected at most ${remote_files_MOST} services to read over GitHub's API, found more`);
    }
    const beside = (name) => described.map((path) => (0,external_node_path_.join)((0,external_node_path_.dirname)(path), name).replaceAll("\\", "/"));
    const wanted = [...described, ...beside(WAIVER_FILE)].filter((path) => files.has(path));
    for (const path of new Set(wanted)) {
        const { data: content } = await api.rest.repos
            .getContent({ owner, repo, path, ref: revision, mediaType: { format: "raw" } })
            .catch((error) => Promise.reject((0,context_api/* apiError */.pb)(`give ${path} at ${revision}`, error)));
        await put(folder, path, String(content));
    }
    for (const path of beside("Dockerfile"))
        if (files.has(path))
            await put(folder, path, "");
    // Services are looked for in what git tracks.
    await (0,git/* git */.$)(folder, ["init", "--quiet"], { signal });
    await (0,git/* git */.$)(folder, ["add", "--all", "--force", "."], { signal });
}
/** Writes a file below the folder, and nowhere else whatever its path says. */
async function put(folder, path, content) {
    const target = (0,external_node_path_.resolve)(folder, path);
    if (!target.startsWith((0,external_node_path_.resolve)(folder) + external_node_path_.sep))
        return;
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
    await (0,promises_.writeFile)(target, content);
}

;// CONCATENATED MODULE: ./src/github/revisions/base.ts




/**
 * Brings the base revision into a folder of its own: by git, else over the API.
 *
 * @throws {MesgError} `environment` when neither can.
 */
async function openBase(choice, context, inputs, api, signal) {
    const parent = await (0,promises_.mkdtemp)((0,external_node_path_.join)(context.temporary, "mesg-base-"));
    const remove = () => (0,promises_.rm)(parent, { recursive: true, force: true, maxRetries: 3 });
    try {
        const checkout = (0,external_node_path_.join)(parent, "checkout");
        const found = await checkoutBase(checkout, choice.revision, context.workspace, { serverUrl: context.serverUrl, repository: context.repository, token: inputs.token }, signal);
        if ("commit" in found) {
            return { ...choice, folder: checkout, commit: found.commit, hasSources: true, notices: [], remove };
        }
        const folder = (0,external_node_path_.join)(parent, "files");
        const { owner, repo } = context;
        await downloadBase(folder, { owner, repo, revision: choice.revision }, inputs, await api(), signal);
        const notice = `the base was read over GitHub's API, so its sources are not compared (${found.problem})`;
        return { ...choice, folder, commit: choice.revision, hasSources: false, notices: [notice], remove };
    }
    catch (error) {
        await remove();
        throw error;
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./src/core/read-bounded.ts



/**
 * Reads a file of at most `limit` bytes, or `limit + 1` bytes of a larger one, by which the caller knows it. A named
 * pipe is always refused: opening it waits for its writer, which no signal can end.
 *
 * @throws {MesgError} `usage` when there is no such file, `environment` when it cannot be read.
 * @example
 * ```ts
 * const bytes = await readBounded("mesg.yml", { limit: 4_194_304, what: "a mesg.yml" });
 * ```
 */
async function readBounded(path, options) {
    const { limit, what, signal, pipes = false } = options;
    signal?.throwIfAborted();
    const found = await inspect(path, what);
    const isSafe = pipes ? !found.isFIFO() || /^\/(dev|proc)\//.test(path) : found.isFile() || found.isDirectory();
    if (!isSafe) {
        throw new core_error/* MesgError */.N("usage", `expected ${what}, found a pipe or a device at ${JSON.stringify(path)}`, {
            hint: "write it to a file first",
        });
    }
    const chunks = [];
    const stream = (0,external_node_fs_.createReadStream)(path, { end: limit, highWaterMark: 256 * 1024, ...(signal && { signal }) });
    try {
        for await (const chunk of stream)
            chunks.push(chunk);
    }
    catch (error) {
        signal?.throwIfAborted();
        throw asReadFailure(path, what, error);
    }
    return Buffer.concat(chunks);
}
/**
 * Looks at a path that the caller named.
 *
 * @param what What should be there, for messages.
 * @throws {MesgError} As {@linkcode readBounded}.
 */
async function inspect(path, what) {
    return await (0,promises_.stat)(path).catch((error) => {
        throw asReadFailure(path, what, error);
    });
}
function asReadFailure(path, what, cause) {
    const { code, message } = cause;
    const shown = JSON.stringify(path);
    if (code === "ENOENT" || code === "ENOTDIR") {
        return new core_error/* MesgError */.N("usage", `expected ${what}, found nothing at ${shown}`, { cause });
    }
    if (code === "EISDIR")
        return new core_error/* MesgError */.N("usage", `expected ${what}, found a folder at ${shown}`, { cause });
    return new core_error/* MesgError */.N("environment", `cannot read ${shown}: ${message}`, { cause });
}

// EXTERNAL MODULE: ./src/definition/wire.ts + 1 modules
var wire = __webpack_require__(98681);
// EXTERNAL MODULE: ./src/source/git/checkout.ts + 14 modules
var checkout = __webpack_require__(21254);
// EXTERNAL MODULE: ./src/source/disk/read-regular.ts
var read_regular = __webpack_require__(75226);
;// CONCATENATED MODULE: ./src/yaml/text.ts
/** The largest mesg.yml or definition text that is read, in bytes: an Engine takes no larger definition. */
const MAX_FILE_BYTES = 4 * 1024 * 1024;
/** What YAML lets stand in a file: tab, line breaks, and everything that can be seen. */
const NOT_YAML = /[^\t\n\r -~\x85\xa0-\ufffd\u{10000}-\u{10ffff}]/u;
/**
 * Decodes a file as YAML 1.2 has it: UTF-8, or UTF-16 when it begins with a byte order mark. The mark is left out.
 *
 * @param bytes The contents of a file.
 */
function decodeText(bytes) {
    if (bytes.length > MAX_FILE_BYTES) {
        return problem("", "size", `expected a file of at most ${MAX_FILE_BYTES} bytes, found ${bytes.length}`, {
            hint: "a service definition larger than this is taken by no Engine",
        });
    }
    const encoding = encodingOf(bytes);
    let text;
    try {
        text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    }
    catch {
        // A broken byte comes out as the replacement character.
        const lenient = new TextDecoder(encoding).decode(bytes);
        const before = lenient.search("\ufffd");
        return problem(lenient, "encoding", `expected text in ${encoding.toUpperCase()}, found other bytes`, {
            offset: Math.max(before, 0),
            hint: "save the file as UTF-8",
        });
    }
    const found = NOT_YAML.exec(text);
    if (found !== null) {
        const code = found[0].codePointAt(0).toString(16).toUpperCase().padStart(4, "0");
        return problem(text, "encoding", `expected text, found the character U+${code}, which YAML does not allow`, {
            offset: found.index,
            hint: code === "0000" ? "save the file as UTF-8, or as UTF-16 with a byte order mark" : "remove it",
        });
    }
    return { text };
}
function encodingOf(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return "utf-16le";
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return "utf-16be";
    return "utf-8";
}
function problem(text, rule, message, more) {
    return { text, problem: { severity: "error", rule, message, path: [], offset: 0, ...more } };
}

;// CONCATENATED MODULE: ./src/yaml/line-breaks.ts

const NAMES = {
    "\x85": "next line, U+0085",
    "\u2028": "line separator, U+2028",
    "\u2029": "paragraph separator, U+2029",
};
/**
 * Characters that end a line for an Engine's reader (yaml.v2), as YAML 1.1 has it, and not for YAML 1.2. What stands
 * behind one, even in a comment, would be a line of its own there, which nobody sees.
 */
function checkLineBreaks(text) {
    const problems = [];
    for (const { index, 0: character } of text.matchAll(/[\x85\u2028\u2029]/g)) {
        if (problems.length >= ENOUGH_PROBLEMS)
            break;
        problems.push({
            severity: "error",
            rule: "line-break",
            message: `expected line feeds between lines, found another line break (${NAMES[character]})`,
            path: [],
            offset: index,
            hint: "Engines begin a new line there: write a line feed, or a space, in its place",
        });
    }
    return problems;
}

;// CONCATENATED MODULE: ./src/yaml/path.ts
/** Keys and indexes of a JSON pointer. */
function segmentsOf(pointer) {
    if (pointer === "")
        return [];
    return pointer
        .slice(1)
        .split("/")
        .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}
/** Follows a path as far as it leads. */
function follow(root, path) {
    let found = { node: root, keyStart: root.start };
    for (const segment of path) {
        const next = step(found.node, segment);
        if (next === undefined)
            return undefined;
        found = next;
    }
    return found;
}
function step(node, segment) {
    if (node.kind === "mapping") {
        const pair = node.pairs.get(String(segment));
        return pair && { node: pair.value, keyStart: pair.keyStart };
    }
    if (node.kind !== "sequence")
        return undefined;
    const item = node.items[Number(segment)];
    return item && { node: item, keyStart: item.start };
}

;// CONCATENATED MODULE: ./src/compile/places.ts

/** Leads from places in a definition, where entries are in lists, back to places in the file, where they have keys. */
class Places {
    #sources = new WeakMap();
    set(part, source) {
        this.#sources.set(part, { node: source.node, path: source.path, keyStart: source.keyStart });
    }
    /**
     * @param pointer JSON pointer into the definition's JSON: `/tasks/0/inputs/1/type`.
     * @returns The value there, or the key of the mapping that lacks it.
     */
    find(definition, pointer) {
        let part = definition;
        let source = this.#sources.get(definition);
        let field;
        let index;
        for (const segment of segmentsOf(pointer)) {
            if (typeof part !== "object" || part === null)
                break;
            if (Array.isArray(part))
                index = Number(segment);
            else
                [field, index] = [segment, undefined];
            part = part[segment];
            const next = typeof part === "object" && part !== null ? this.#sources.get(part) : undefined;
            if (next !== undefined)
                [source, field, index] = [next, undefined, undefined];
        }
        if (field === undefined || field === "key")
            return { path: source.path, offset: source.keyStart };
        const path = [...source.path, field];
        const pair = source.node?.pairs.get(field);
        if (pair === undefined)
            return { path, offset: source.keyStart };
        if (index !== undefined && pair.value.kind === "sequence") {
            const item = pair.value.items[index];
            return { path: [...path, index], offset: item?.start ?? pair.value.start };
        }
        return { path, offset: isNull(pair.value) ? pair.keyStart : pair.value.start };
    }
}

;// CONCATENATED MODULE: ./src/compile/build.ts


/**
 * Makes the definition of what a mesg.yml says. Values of the wrong kind are left out; they were told before.
 *
 * @param root The mapping that the file is.
 */
function buildDefinition(root) {
    const places = new Places();
    const service = new Reader(places, root, [], root.start);
    const definition = {
        sid: service.text("sid"),
        name: service.text("name"),
        description: service.text("description"),
        configuration: configuration(service.inside("configuration")),
        tasks: service.entries("tasks", task),
        events: service.entries("events", build_event),
        dependencies: service.entries("dependencies", dependency),
        repository: service.text("repository"),
        source: "",
        hash: "",
        address: "",
        workflows: [],
    };
    places.set(definition, service);
    return { definition, places };
}
function task(read, key) {
    return {
        ...described(read, key),
        inputs: read.entries("inputs", parameter),
        outputs: read.entries("outputs", parameter),
    };
}
function build_event(read, key) {
    return { ...described(read, key), data: read.entries("data", parameter) };
}
function dependency(read, key) {
    return { key, image: read.text("image"), ...box(read) };
}
function parameter(read, key) {
    return {
        ...described(read, key),
        type: read.text("type"),
        optional: read.flag("optional"),
        repeated: read.flag("repeated"),
        object: read.entries("object", parameter),
    };
}
function described(read, key) {
    return { key, name: read.text("name"), description: read.text("description") };
}
function configuration(read) {
    return read.placed(box(read));
}
function box(read) {
    return {
        volumes: read.texts("volumes"),
        volumesFrom: read.texts("volumesFrom"),
        ports: read.texts("ports"),
        args: read.texts("args"),
        command: read.text("command"),
        env: read.texts("env"),
    };
}
/** Reads the values of one mapping, and remembers for each part of the definition where it came from. */
class Reader {
    node;
    path;
    keyStart;
    #places;
    constructor(places, node, path, keyStart) {
        this.#places = places;
        this.node = node?.kind === "mapping" ? node : undefined;
        this.path = path;
        this.keyStart = keyStart;
    }
    /** The text of a scalar as it was written, whatever YAML may take it for; null is no text. */
    text(key) {
        const value = this.#value(key);
        return value?.kind === "scalar" && !isNull(value) ? value.text : "";
    }
    flag(key) {
        const value = this.#value(key);
        return value !== undefined && asFlag(value) === true;
    }
    texts(key) {
        const value = this.#value(key);
        if (value?.kind !== "sequence")
            return [];
        return value.items.flatMap((item) => (item.kind === "scalar" ? [item.text] : []));
    }
    entries(key, each) {
        const value = this.#value(key);
        if (value?.kind !== "mapping")
            return [];
        const entries = [];
        for (const [name, { value: entry, keyStart }] of value.pairs) {
            if (entry.kind !== "mapping")
                continue;
            const read = new Reader(this.#places, entry, [...this.path, key, name], keyStart);
            entries.push(read.placed(each(read, name)));
        }
        return entries;
    }
    inside(key) {
        const pair = this.node?.pairs.get(key);
        return new Reader(this.#places, pair?.value, [...this.path, key], pair?.keyStart ?? this.keyStart);
    }
    placed(part) {
        this.#places.set(part, this);
        return part;
    }
    #value(key) {
        return this.node?.pairs.get(key)?.value;
    }
}

;// CONCATENATED MODULE: ./src/compile/file-rules.ts

/**
 * What Engine 0.10's importer asks of a mesg.yml beyond its structure and beyond the definition that it becomes. The
 * definition cannot tell these, so they hold for every release.
 */
function checkFile(root, dockerfile) {
    const problems = [];
    if (!dockerfile) {
        problems.push({
            severity: "error",
            rule: "dockerfile",
            message: "expected a Dockerfile beside mesg.yml, found none",
            path: [],
            offset: root.start,
            hint: "add the Dockerfile that the service's image is built from",
        });
    }
    for (const [key, { value, keyStart }] of file_rules_entriesOf(root, "events")) {
        const data = value.kind === "mapping" ? value.pairs.get("data") : undefined;
        if (value.kind !== "mapping" || (data !== undefined && !isNull(data.value)))
            continue;
        problems.push({
            severity: "error",
            rule: "event-data",
            message: `expected the data of event ${quote(key)}, found none`,
            path: ["events", key, "data"],
            offset: data?.keyStart ?? keyStart,
            hint: "write what the event carries, or `data: {}` when it carries nothing",
        });
    }
    for (const [key, { keyStart }] of file_rules_entriesOf(root, "dependencies")) {
        if (key !== "service")
            continue;
        problems.push({
            severity: "error",
            rule: "reserved-key",
            message: 'expected another key for this dependency, found "service"',
            path: ["dependencies", key],
            offset: keyStart,
            hint: "`service` is the service's own container; choose a name for what this one does",
        });
    }
    return problems;
}
function file_rules_entriesOf(root, field) {
    const value = root.pairs.get(field)?.value;
    return value?.kind === "mapping" ? value.pairs : [];
}

;// CONCATENATED MODULE: ./src/compile/generated/shapes.ts
/** The mappings of a mesg.yml by name. */
const SHAPES = {
    service: {
        what: "a service",
        keys: ["name", "sid", "description", "repository", "configuration", "tasks", "events", "dependencies"],
        entries: { "tasks": "task", "events": "event", "dependencies": "dependency" },
        inside: { "configuration": "configuration" },
    },
    configuration: {
        what: "a configuration",
        keys: ["volumes", "volumesFrom", "ports", "args", "command", "env"],
        entries: {},
        inside: {},
    },
    task: {
        what: "a task",
        keys: ["name", "description", "inputs", "outputs"],
        entries: { "inputs": "parameter", "outputs": "parameter" },
        inside: {},
    },
    parameter: {
        what: "a parameter",
        keys: ["name", "description", "type", "optional", "repeated", "object"],
        entries: { "object": "parameter" },
        inside: {},
    },
    event: {
        what: "an event",
        keys: ["name", "description", "data"],
        entries: { "data": "parameter" },
        inside: {},
    },
    dependency: {
        what: "a dependency",
        keys: ["image", "volumes", "volumesFrom", "ports", "args", "command", "env"],
        entries: {},
        inside: {},
    },
};

;// CONCATENATED MODULE: ./src/compile/shape.ts

/** The shape of the file itself. */
const ROOT = SHAPES.service;
/** Returns the shape of the entries in the value of a key; undefined when the value holds no entries. */
function entryShape(shape, key) {
    return Object.hasOwn(shape.entries, key) ? SHAPES[shape.entries[key]] : undefined;
}
/**
 * Returns the shape of the mapping at a path; undefined where keys are the author's own (`tasks`) or there is none.
 *
 * @example
 * ```ts
 * shapeAt(["tasks", "greet"])?.what; // "a task"
 * ```
 */
function shapeAt(path) {
    let shape = ROOT;
    for (let index = 0; index < path.length && shape !== undefined; index++) {
        const key = path[index];
        if (Object.hasOwn(shape.inside, key))
            shape = SHAPES[shape.inside[key]];
        // The path goes on with the author's key; where it ends before it, it names the entries as a whole.
        else
            shape = ++index < path.length ? entryShape(shape, key) : undefined;
    }
    return shape;
}

;// CONCATENATED MODULE: ./src/compile/merge-conflicts.ts


/**
 * Merge keys that Engine 0.10's importer does not take: it merges entries into the same list, even below the mappings
 * that are merged, and then finds a key twice (yaml.v2 2.2.1 in strict mode). Fields, such as a parameter's type, may
 * be merged and said again.
 */
function checkMerges(root) {
    const problems = [];
    let visited = 0;
    const fieldsOf = (node, shape, path, taken) => {
        if (node.kind !== "mapping")
            return;
        const said = new Set();
        for (const { key, value } of node.written) {
            if (key === undefined)
                for (const source of sourcesOf(value))
                    fieldsOf(source, shape, path, taken);
            const entry = key === undefined || said.has(key) ? undefined : entryShape(shape, key);
            if (key !== undefined && entry !== undefined) {
                said.add(key);
                const keys = taken.get(key) ?? new Set();
                taken.set(key, keys);
                entriesOf(value, entry, [...path, key], keys);
            }
        }
    };
    const entriesOf = (node, shape, path, taken) => {
        if (node.kind !== "mapping")
            return;
        const own = new Set();
        for (const { key, keyStart, value } of node.written) {
            if (++visited > MAX_VALUES)
                return;
            if (key === undefined) {
                for (const source of sourcesOf(value))
                    entriesOf(source, shape, path, taken);
                continue;
            }
            // What one mapping says twice was told when it was read.
            if (own.has(key))
                continue;
            own.add(key);
            if (taken.has(key))
                problems.push(conflict(key, [...path, key], keyStart));
            taken.add(key);
            fieldsOf(value, shape, [...path, key], new Map());
        }
    };
    fieldsOf(root, ROOT, [], new Map());
    return problems;
}
function sourcesOf(value) {
    return value.kind === "sequence" ? value.items : [value];
}
function conflict(key, path, offset) {
    return {
        severity: "error",
        rule: "merge-conflict",
        message: `expected ${quote(key)} once, found it both merged with \`<<\` and said`,
        path,
        offset,
        hint: "Engine 0.10 takes no entry twice: leave it out of what is merged, or out of what merges it",
    };
}

// EXTERNAL MODULE: ./src/definition/rules/check.ts + 6 modules
var check = __webpack_require__(4121);
;// CONCATENATED MODULE: ./src/core/nearest.ts
/**
 * The known name that `name` was most likely meant to be: the one that the fewest changes lead to, when they are few.
 *
 * @example
 * ```ts
 * nearest("desciption", ["name", "description"]); // "description"
 * ```
 */
function nearest(name, known) {
    if (name.length > 64)
        return undefined;
    let best;
    let fewest = Math.max(1, Math.floor(name.length / 3)) + 1;
    for (const candidate of known) {
        const changes = distance(name.toLowerCase(), candidate.toLowerCase());
        if (changes < fewest)
            [best, fewest] = [candidate, changes];
    }
    return best;
}
/** Characters to insert, remove or replace, a swap of neighbours counting as one. */
function distance(from, to) {
    let before = [];
    let above = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (let i = 1; i <= from.length; i++) {
        const row = [i];
        for (let j = 1; j <= to.length; j++) {
            const replaced = above[j - 1] + (from[i - 1] === to[j - 1] ? 0 : 1);
            row[j] = Math.min(replaced, above[j] + 1, row[j - 1] + 1);
            if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) {
                row[j] = Math.min(row[j], before[j - 2] + 1);
            }
        }
        before = above;
        above = row;
    }
    return above[to.length];
}

;// CONCATENATED MODULE: ./src/compile/violations.ts



/**
 * An Engine's refusal in words for people.
 *
 * @example
 * ```ts
 * adviseOn({ rule: "port-mapping", pointer: "/configuration/ports/0", found: "http", … }, definition).message;
 * // 'expected a port as N or N:N, each from 1 to 65535, found "http"'
 * ```
 */
function adviseOn(violation, definition) {
    return violations_ADVICE[violation.rule]({ ...violation, field: fieldOf(violation.pointer), definition });
}
function fieldOf(pointer) {
    return pointer.split("/").findLast((segment) => !/^\d*$/.test(segment)) ?? "";
}
const violations_ADVICE = {
    required: ({ field, pointer }) => ({
        message: `expected ${field === "type" ? "the type of this parameter" : pointer.split("/").length === 2 ? `the service's ${field}` : `a ${field}`}, found none`,
        hint: field === "type" ? `write one of ${definition_service/* PARAMETER_TYPES */.KZ.join(", ")}` : `write ${field}: …`,
    }),
    "printable-ascii": ({ field, found }) => {
        const text = String(found);
        const { index, 0: character } = /[^\x20-\x7e]/u.exec(text);
        return {
            message: `expected printable ASCII in ${quote(field)}, found ${nameOf(character)} at character ${index + 1}`,
            hint: /[\r\n]/.test(text)
                ? "write it on one line; of several lines, `>-` makes one"
                : "Engines take only characters from space to ~; spell the others out",
        };
    },
    "sid-length": ({ found }) => ({
        message: `expected a sid of at most 63 characters, found ${String(found).length}`,
        hint: "shorten it",
    }),
    "sid-domain": ({ found }) => ({
        message: `expected a sid that is written like a domain, found ${quote(String(found))}`,
        hint: "write it like author.name: letters, digits, - and _ between dots, and at least one letter",
    }),
    "sid-required": () => ({
        message: "expected a sid, found none: Engines 0.18 to 0.20 take no service without one",
        hint: "add one, such as sid: author.name",
    }),
    "port-mapping": ({ found }) => ({
        message: `expected a port as N or N:N, each from 1 to 65535, found ${quote(String(found))}`,
        hint: 'write "80", or "8080:80" for port 80 of the container under 8080 outside',
    }),
    "environment-variable": ({ found }) => ({
        message: `expected an environment variable as NAME=VALUE, found ${quote(String(found))}`,
        hint: adviceOnVariable(String(found)),
    }),
    "unique-values": ({ field, found }) => ({
        message: `expected each value in ${quote(field)} once, found ${quote(repeatedIn(found).value)} again`,
        hint: "remove one of them",
    }),
    "parameter-type": ({ found }) => {
        const meant = nearest(String(found), definition_service/* PARAMETER_TYPES */.KZ);
        return {
            message: `expected one of ${definition_service/* PARAMETER_TYPES */.KZ.join(", ")}, found ${quote(String(found))}`,
            hint: meant === undefined ? "types begin with a capital; Any takes every value" : `did you mean ${meant}?`,
        };
    },
    "repository-uri": ({ found }) => ({
        message: `expected a URI, found ${quote(String(found))}`,
        hint: "write it whole, such as https://github.com/author/service",
    }),
    "duplicate-key": ({ found }) => ({
        message: `expected each key once, found ${quote(String(found))} again`,
        hint: "keep one of them",
    }),
    "image-required": () => ({
        message: "expected the image of this dependency, found none",
        hint: "write image: …, such as image: redis",
    }),
    "volumes-from": ({ found, pointer, definition }) => ({
        message: `expected the key of a dependency, found ${quote(String(found))}`,
        hint: adviceOnVolumes(String(found), pointer, definition),
    }),
    "price-required": () => ({
        message: "expected a price for this task, found none: Engines from 0.26 on ask for one",
        hint: "a mesg.yml cannot say a price; give these Engines a definition with prices, or choose an older --engine-version",
    }),
    "price-amount": ({ found }) => ({
        message: `expected an integer of at most 255 bits, found ${quote(String(found))}`,
        hint: "write it in digits, such as 100",
    }),
    "configuration-required": () => ({
        message: "expected a configuration, found none: Engine 0.10 crashes without one",
        hint: "write an empty one: {}",
    }),
    "workflow-hash": ({ found }) => ({
        message: `expected a hash (base58 text of 32 bytes), found ${quote(String(found))}`,
        hint: "give the whole instance hash",
    }),
    "workflow-incomplete": () => ({
        message: "expected a workflow with a trigger and a task, found only a part",
        hint: "write both: Engine 0.12 crashes without",
    }),
    "workflow-required": ({ field }) => ({ message: `expected ${quote(field)}, found none`, hint: `write ${field}` }),
};
function adviceOnVariable(found) {
    const [name = "", ...values] = found.split("=");
    if (!/^[a-zA-Z][a-zA-Z0-9_]*$/.test(name))
        return "a name begins with a letter and goes on with letters, digits and _";
    if (values.length === 0)
        return `write ${name}= for an empty value; a bare name is fine from Engine 0.17`;
    return "a value may not contain another =";
}
function adviceOnVolumes(found, pointer, { dependencies }) {
    const keys = dependencies.map(({ key }) => key);
    if (found === "service" && pointer.startsWith("/configuration")) {
        return "the service's own volumes are mounted already; only a dependency says `service`";
    }
    if (keys.length === 0)
        return "this service has no dependencies";
    const meant = nearest(found, keys);
    return meant === undefined ? `its dependencies are ${keys.slice(0, 20).join(", ")}` : `did you mean ${meant}?`;
}
/** The first value that stands in a list for the second time. */
function repeatedIn(values) {
    const seen = new Set();
    const index = values.findIndex((value) => seen.size === seen.add(value).size);
    return { value: values[index], index };
}
function nameOf(character) {
    if (character === "\n" || character === "\r")
        return "a line break";
    if (character === "\t")
        return "a tab";
    const code = character.codePointAt(0).toString(16).toUpperCase().padStart(4, "0");
    return `${quote(character)} (U+${code})`;
}

;// CONCATENATED MODULE: ./src/compile/rules.ts



/**
 * What an Engine release refuses in the definition that a file became, at the places in the file that said it. What
 * follows from a problem that was told already is not told again.
 */
function checkRules({ definition, places }, release, structural, reading) {
    // What a broken reference would have said is unknown, so nothing can be said to be missing.
    if (reading.some(({ rule }) => rule === "alias" || rule === "merge-key"))
        return [];
    if (structural.length >= MAX_DIAGNOSTICS)
        return [];
    const explained = new Set(structural.map(({ explains }) => explains.join("\0")));
    // 0.9 and 0.10 hold files, not definitions, to these rules.
    const violations = (0,check/* checkDefinition */.QU)(definition, (0,definition_release/* isSince */.$l)(release, "0.11") ? release : "0.11").slice(0, ENOUGH_PROBLEMS);
    const problems = violations.flatMap((violation) => {
        if (violation.pointer === "/source")
            return [];
        const { path, offset } = places.find(definition, pointerInto(violation));
        if (path.some((_, index) => explained.has(path.slice(0, index + 1).join("\0"))))
            return [];
        return [{ severity: "error", rule: violation.rule, path, offset, ...adviseOn(violation, definition) }];
    });
    return [...problems, ...tooDeep(definition, places)];
}
/** A list that repeats a value is best mended at the value that comes again. */
function pointerInto({ rule, pointer, found }) {
    return rule === "unique-values" ? `${pointer}/${repeatedIn(found).index}` : pointer;
}
/** Objects inside objects end where the definition's own codec ends: it is the same for every reader. */
function tooDeep(definition, places) {
    const problems = [];
    const walk = (parameters, pointer, depth) => {
        for (const [index, { object }] of parameters.entries()) {
            const here = `${pointer}/${index}`;
            if (depth <= wire/* MAX_DEPTH */.lr) {
                walk(object, `${here}/object`, depth + 1);
                continue;
            }
            const message = `expected parameters at most ${wire/* MAX_DEPTH */.lr - 1} levels deep, found more`;
            const hint = "describe the inner objects with `type: Any`";
            problems.push({ severity: "error", rule: "limit", message, ...places.find(definition, here), hint });
        }
    };
    definition.tasks.forEach(({ inputs, outputs }, index) => {
        walk(inputs, `/tasks/${index}/inputs`, 2);
        walk(outputs, `/tasks/${index}/outputs`, 2);
    });
    definition.events.forEach(({ data }, index) => {
        walk(data, `/events/${index}/data`, 2);
    });
    return problems;
}

;// CONCATENATED MODULE: ./src/compile/generated/structure.js
// @ts-self-types="./structure.d.ts"
// Generated from schema/mesg.schema.json by .ci/generate.mjs.
function append(errors, more) {
  for (const error of more) errors.push(error);
  return errors;
}

const validate = (/* unused pure expression or super */ null && (validate21));
/* harmony default export */ const structure = (validate21);
const schema6 = {"type":"object","additionalProperties":false,"properties":{"name":{"$ref":"#/definitions/requiredText"},"sid":{"type":["string","number","boolean","null"]},"description":{"$ref":"#/definitions/text"},"repository":{"type":["string","number","boolean","null"]},"configuration":{"type":["object","null"],"additionalProperties":false,"properties":{"volumes":{"$ref":"#/definitions/volumes"},"volumesFrom":{"$ref":"#/definitions/volumesFrom"},"ports":{"$ref":"#/definitions/ports"},"args":{"$ref":"#/definitions/args"},"command":{"$ref":"#/definitions/command"},"env":{"$ref":"#/definitions/env"}}},"tasks":{"type":["object","null"],"additionalProperties":{"$ref":"#/definitions/task"}},"events":{"type":["object","null"],"additionalProperties":{"$ref":"#/definitions/event"}},"dependencies":{"type":["object","null"],"additionalProperties":{"$ref":"#/definitions/dependency"}}},"definitions":{"text":{"type":["string","number","boolean","null"]},"requiredText":{"type":["string","number","boolean","null"]},"flag":{"type":["boolean","null"]},"texts":{"type":["array","null"],"items":{"$ref":"#/definitions/text"}},"name":{"$ref":"#/definitions/text"},"description":{"$ref":"#/definitions/text"},"task":{"type":"object","additionalProperties":false,"properties":{"name":{"$ref":"#/definitions/name"},"description":{"$ref":"#/definitions/description"},"inputs":{"$ref":"#/definitions/parameters"},"outputs":{"$ref":"#/definitions/parameters"}}},"event":{"type":"object","additionalProperties":false,"properties":{"name":{"$ref":"#/definitions/name"},"description":{"$ref":"#/definitions/description"},"data":{"type":"object","additionalProperties":{"$ref":"#/definitions/parameter"}}}},"parameters":{"type":["object","null"],"additionalProperties":{"$ref":"#/definitions/parameter"}},"parameter":{"type":"object","additionalProperties":false,"properties":{"name":{"$ref":"#/definitions/name"},"description":{"$ref":"#/definitions/description"},"type":{"type":["string","number","boolean","null"]},"optional":{"$ref":"#/definitions/flag"},"repeated":{"$ref":"#/definitions/flag"},"object":{"$ref":"#/definitions/parameters"}}},"dependency":{"type":"object","additionalProperties":false,"properties":{"image":{"$ref":"#/definitions/requiredText"},"volumes":{"$ref":"#/definitions/volumes"},"volumesFrom":{"$ref":"#/definitions/volumesFrom"},"ports":{"$ref":"#/definitions/ports"},"args":{"$ref":"#/definitions/args"},"command":{"$ref":"#/definitions/command"},"env":{"$ref":"#/definitions/env"}}},"volumes":{"type":["array","null"],"items":{"$ref":"#/definitions/text"}},"volumesFrom":{"type":["array","null"],"items":{"$ref":"#/definitions/text"}},"ports":{"type":["array","null"],"items":{"type":["string","number","boolean","null"]}},"args":{"$ref":"#/definitions/texts"},"command":{"$ref":"#/definitions/text"},"env":{"type":["array","null"],"items":{"type":["string","number","boolean","null"]}}}};
const schema7 = {"type":["string","number","boolean","null"]};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema7.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const schema8 = {"type":["string","number","boolean","null"]};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema8.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

const schema9 = {"type":["array","null"],"items":{"$ref":"#/definitions/text"}};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema9.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate24(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate24.errors : append(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
validate26.errors = vErrors;
return errors === 0;
}

const schema10 = {"type":["array","null"],"items":{"$ref":"#/definitions/text"}};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema10.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate24(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate24.errors : append(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
validate29.errors = vErrors;
return errors === 0;
}

const schema11 = {"type":["array","null"],"items":{"type":["string","number","boolean","null"]}};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema11.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if((((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: schema11.items.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate32.errors = vErrors;
return errors === 0;
}

const schema12 = {"type":["array","null"],"items":{"$ref":"#/definitions/text"}};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema12.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate24(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate24.errors : append(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
validate34.errors = vErrors;
return errors === 0;
}


function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema8.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}

const schema14 = {"type":["array","null"],"items":{"type":["string","number","boolean","null"]}};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema14.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if((((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: schema14.items.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate39.errors = vErrors;
return errors === 0;
}

const schema15 = {"type":"object","additionalProperties":false,"properties":{"name":{"$ref":"#/definitions/name"},"description":{"$ref":"#/definitions/description"},"inputs":{"$ref":"#/definitions/parameters"},"outputs":{"$ref":"#/definitions/parameters"}}};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema8.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}


function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema8.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}

const schema18 = {"type":["object","null"],"additionalProperties":{"$ref":"#/definitions/parameter"}};
const schema19 = {"type":"object","additionalProperties":false,"properties":{"name":{"$ref":"#/definitions/name"},"description":{"$ref":"#/definitions/description"},"type":{"type":["string","number","boolean","null"]},"optional":{"$ref":"#/definitions/flag"},"repeated":{"$ref":"#/definitions/flag"},"object":{"$ref":"#/definitions/parameters"}}};
const schema20 = {"type":["boolean","null"]};

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "boolean") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema20.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}

const wrapper0 = {validate: validate46};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "name") || (key0 === "description")) || (key0 === "type")) || (key0 === "optional")) || (key0 === "repeated")) || (key0 === "object"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate42(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate42.errors : append(vErrors, validate42.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(!(validate44(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData}))){
vErrors = vErrors === null ? validate44.errors : append(vErrors, validate44.errors);
errors = vErrors.length;
}
}
if(data.type !== undefined){
let data2 = data.type;
if((((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")) && (data2 !== null)){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: schema19.properties.type.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.optional !== undefined){
if(!(validate50(data.optional, {instancePath:instancePath+"/optional",parentData:data,parentDataProperty:"optional",rootData}))){
vErrors = vErrors === null ? validate50.errors : append(vErrors, validate50.errors);
errors = vErrors.length;
}
}
if(data.repeated !== undefined){
if(!(validate50(data.repeated, {instancePath:instancePath+"/repeated",parentData:data,parentDataProperty:"repeated",rootData}))){
vErrors = vErrors === null ? validate50.errors : append(vErrors, validate50.errors);
errors = vErrors.length;
}
}
if(data.object !== undefined){
if(!(wrapper0.validate(data.object, {instancePath:instancePath+"/object",parentData:data,parentDataProperty:"object",rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : append(vErrors, wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}


function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema18.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(validate47(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate47.errors : append(vErrors, validate47.errors);
errors = vErrors.length;
}
}
}
validate46.errors = vErrors;
return errors === 0;
}


function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "description")) || (key0 === "inputs")) || (key0 === "outputs"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate42(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate42.errors : append(vErrors, validate42.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(!(validate44(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData}))){
vErrors = vErrors === null ? validate44.errors : append(vErrors, validate44.errors);
errors = vErrors.length;
}
}
if(data.inputs !== undefined){
if(!(validate46(data.inputs, {instancePath:instancePath+"/inputs",parentData:data,parentDataProperty:"inputs",rootData}))){
vErrors = vErrors === null ? validate46.errors : append(vErrors, validate46.errors);
errors = vErrors.length;
}
}
if(data.outputs !== undefined){
if(!(validate46(data.outputs, {instancePath:instancePath+"/outputs",parentData:data,parentDataProperty:"outputs",rootData}))){
vErrors = vErrors === null ? validate46.errors : append(vErrors, validate46.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}

const schema21 = {"type":"object","additionalProperties":false,"properties":{"name":{"$ref":"#/definitions/name"},"description":{"$ref":"#/definitions/description"},"data":{"type":"object","additionalProperties":{"$ref":"#/definitions/parameter"}}}};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "description")) || (key0 === "data"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate42(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate42.errors : append(vErrors, validate42.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(!(validate44(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData}))){
vErrors = vErrors === null ? validate44.errors : append(vErrors, validate44.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
let data2 = data.data;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(validate47(data2[key1], {instancePath:instancePath+"/data/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data2,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate47.errors : append(vErrors, validate47.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}

const schema22 = {"type":"object","additionalProperties":false,"properties":{"image":{"$ref":"#/definitions/requiredText"},"volumes":{"$ref":"#/definitions/volumes"},"volumesFrom":{"$ref":"#/definitions/volumesFrom"},"ports":{"$ref":"#/definitions/ports"},"args":{"$ref":"#/definitions/args"},"command":{"$ref":"#/definitions/command"},"env":{"$ref":"#/definitions/env"}}};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "image") || (key0 === "volumes")) || (key0 === "volumesFrom")) || (key0 === "ports")) || (key0 === "args")) || (key0 === "command")) || (key0 === "env"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.image !== undefined){
if(!(validate22(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData}))){
vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.volumes !== undefined){
if(!(validate26(data.volumes, {instancePath:instancePath+"/volumes",parentData:data,parentDataProperty:"volumes",rootData}))){
vErrors = vErrors === null ? validate26.errors : append(vErrors, validate26.errors);
errors = vErrors.length;
}
}
if(data.volumesFrom !== undefined){
if(!(validate29(data.volumesFrom, {instancePath:instancePath+"/volumesFrom",parentData:data,parentDataProperty:"volumesFrom",rootData}))){
vErrors = vErrors === null ? validate29.errors : append(vErrors, validate29.errors);
errors = vErrors.length;
}
}
if(data.ports !== undefined){
if(!(validate32(data.ports, {instancePath:instancePath+"/ports",parentData:data,parentDataProperty:"ports",rootData}))){
vErrors = vErrors === null ? validate32.errors : append(vErrors, validate32.errors);
errors = vErrors.length;
}
}
if(data.args !== undefined){
if(!(validate34(data.args, {instancePath:instancePath+"/args",parentData:data,parentDataProperty:"args",rootData}))){
vErrors = vErrors === null ? validate34.errors : append(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.command !== undefined){
if(!(validate37(data.command, {instancePath:instancePath+"/command",parentData:data,parentDataProperty:"command",rootData}))){
vErrors = vErrors === null ? validate37.errors : append(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.env !== undefined){
if(!(validate39(data.env, {instancePath:instancePath+"/env",parentData:data,parentDataProperty:"env",rootData}))){
vErrors = vErrors === null ? validate39.errors : append(vErrors, validate39.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "name") || (key0 === "sid")) || (key0 === "description")) || (key0 === "repository")) || (key0 === "configuration")) || (key0 === "tasks")) || (key0 === "events")) || (key0 === "dependencies"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate22(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.sid !== undefined){
let data1 = data.sid;
if((((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")) && (data1 !== null)){
const err1 = {instancePath:instancePath+"/sid",schemaPath:"#/properties/sid/type",keyword:"type",params:{type: schema6.properties.sid.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.description !== undefined){
if(!(validate24(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData}))){
vErrors = vErrors === null ? validate24.errors : append(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.repository !== undefined){
let data3 = data.repository;
if((((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")) && (data3 !== null)){
const err2 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type: schema6.properties.repository.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.configuration !== undefined){
let data4 = data.configuration;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
const err3 = {instancePath:instancePath+"/configuration",schemaPath:"#/properties/configuration/type",keyword:"type",params:{type: schema6.properties.configuration.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(!((((((key1 === "volumes") || (key1 === "volumesFrom")) || (key1 === "ports")) || (key1 === "args")) || (key1 === "command")) || (key1 === "env"))){
const err4 = {instancePath:instancePath+"/configuration",schemaPath:"#/properties/configuration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data4.volumes !== undefined){
if(!(validate26(data4.volumes, {instancePath:instancePath+"/configuration/volumes",parentData:data4,parentDataProperty:"volumes",rootData}))){
vErrors = vErrors === null ? validate26.errors : append(vErrors, validate26.errors);
errors = vErrors.length;
}
}
if(data4.volumesFrom !== undefined){
if(!(validate29(data4.volumesFrom, {instancePath:instancePath+"/configuration/volumesFrom",parentData:data4,parentDataProperty:"volumesFrom",rootData}))){
vErrors = vErrors === null ? validate29.errors : append(vErrors, validate29.errors);
errors = vErrors.length;
}
}
if(data4.ports !== undefined){
if(!(validate32(data4.ports, {instancePath:instancePath+"/configuration/ports",parentData:data4,parentDataProperty:"ports",rootData}))){
vErrors = vErrors === null ? validate32.errors : append(vErrors, validate32.errors);
errors = vErrors.length;
}
}
if(data4.args !== undefined){
if(!(validate34(data4.args, {instancePath:instancePath+"/configuration/args",parentData:data4,parentDataProperty:"args",rootData}))){
vErrors = vErrors === null ? validate34.errors : append(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data4.command !== undefined){
if(!(validate37(data4.command, {instancePath:instancePath+"/configuration/command",parentData:data4,parentDataProperty:"command",rootData}))){
vErrors = vErrors === null ? validate37.errors : append(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data4.env !== undefined){
if(!(validate39(data4.env, {instancePath:instancePath+"/configuration/env",parentData:data4,parentDataProperty:"env",rootData}))){
vErrors = vErrors === null ? validate39.errors : append(vErrors, validate39.errors);
errors = vErrors.length;
}
}
}
}
if(data.tasks !== undefined){
let data11 = data.tasks;
if((!(data11 && typeof data11 == "object" && !Array.isArray(data11))) && (data11 !== null)){
const err5 = {instancePath:instancePath+"/tasks",schemaPath:"#/properties/tasks/type",keyword:"type",params:{type: schema6.properties.tasks.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key2 in data11){
if(!(validate41(data11[key2], {instancePath:instancePath+"/tasks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data11,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate41.errors : append(vErrors, validate41.errors);
errors = vErrors.length;
}
}
}
}
if(data.events !== undefined){
let data13 = data.events;
if((!(data13 && typeof data13 == "object" && !Array.isArray(data13))) && (data13 !== null)){
const err6 = {instancePath:instancePath+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type: schema6.properties.events.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key3 in data13){
if(!(validate57(data13[key3], {instancePath:instancePath+"/events/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data13,parentDataProperty:key3,rootData}))){
vErrors = vErrors === null ? validate57.errors : append(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
}
if(data.dependencies !== undefined){
let data15 = data.dependencies;
if((!(data15 && typeof data15 == "object" && !Array.isArray(data15))) && (data15 !== null)){
const err7 = {instancePath:instancePath+"/dependencies",schemaPath:"#/properties/dependencies/type",keyword:"type",params:{type: schema6.properties.dependencies.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key4 in data15){
if(!(validate62(data15[key4], {instancePath:instancePath+"/dependencies/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data15,parentDataProperty:key4,rootData}))){
vErrors = vErrors === null ? validate62.errors : append(vErrors, validate62.errors);
errors = vErrors.length;
}
}
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}


;// CONCATENATED MODULE: ./src/compile/old-dialect.ts
/**
 * What mesg.yml looked like before Engine 0.10: words for those who still write it so.
 *
 * @module
 */


/** What a key that is unknown today once meant; undefined when it never meant anything. */
function oldKey(path, key) {
    if (path.length === 0)
        return oldServiceKey(key);
    if (key === "data" && path.length === 4 && path[0] === "tasks" && path[2] === "outputs") {
        const output = JSON.stringify(path[3]);
        return {
            rule: "multi-output",
            message: `expected the output ${output} to be one parameter, found a set of parameters under "data"`,
            hint: `since Engine 0.10 a task has one result: move the parameters under ${output} up into "outputs"`,
            explains: path,
        };
    }
    if (key === "volumesfrom" && (path[0] === "configuration" || path[0] === "dependencies")) {
        return {
            rule: "volumes-from-spelling",
            message: 'expected "volumesFrom", found its old spelling "volumesfrom"',
            hint: `write volumesFrom`,
        };
    }
    return undefined;
}
function oldServiceKey(key) {
    if (key === "alias") {
        return {
            rule: "alias-renamed",
            message: 'expected "sid" for the service\'s own id, found its old name "alias"',
            hint: `write sid`,
        };
    }
    if (key === "workflows" || key === "steps" || key === "trigger") {
        return {
            rule: "process-key",
            message: `expected a key that a service has, found ${JSON.stringify(key)}, which belongs to a process`,
            hint: "keep a process in a file of its own; a service has tasks and events",
        };
    }
    if (key === "visibility" || key === "publish" || key === "version") {
        return {
            rule: "obsolete-key",
            message: `expected a key that a service has, found ${JSON.stringify(key)}, which Engines since 0.10 do not know`,
            hint: `remove it`,
        };
    }
    return undefined;
}
/** A parameter that is given by its type alone: `name: String`. */
function shortParameter(key, { text, ...node }) {
    const type = definition_service/* PARAMETER_TYPES */.KZ.find((known) => known.toLowerCase() === text.trim().toLowerCase());
    if (type === undefined || isNull({ text, ...node }))
        return undefined;
    return {
        rule: "short-parameter",
        message: `expected a parameter (a mapping of keys) for ${JSON.stringify(key)}, found only its type`,
        hint: `write it as ${key}: {type: ${type}}`,
    };
}

;// CONCATENATED MODULE: ./src/compile/plain-value.ts

/**
 * The tree as plain data for the schema's validator. Texts and numbers are texts alike, since either may stand where a
 * text is wanted; objects have no prototype, so that `__proto__` is a key like any other.
 */
function toPlainValue(node) {
    switch (node.kind) {
        case "mapping": {
            const value = Object.create(null);
            for (const [key, pair] of node.pairs)
                value[key] = toPlainValue(pair.value);
            return value;
        }
        case "sequence":
            return node.items.map(toPlainValue);
        case "scalar":
            return isNull(node) ? null : (asFlag(node) ?? node.text);
        case "broken":
            return null;
    }
}

;// CONCATENATED MODULE: ./src/compile/structure.ts






/** Holds a mesg.yml against its schema: values of the wrong kind, and keys that nothing reads. */
function checkStructure(root) {
    if (structure(toPlainValue(root)))
        return [];
    return structure.errors.slice(0, ENOUGH_PROBLEMS).flatMap(({ instancePath, keyword, params }) => {
        const path = segmentsOf(instancePath);
        return keyword === "type" ? wrongKind(root, path, params) : unknownKey(root, path, params.additionalProperty);
    });
}
function wrongKind(root, path, { type }) {
    const { node, keyStart } = follow(root, path);
    // A broken reference was told where it is made, and missing data has a rule of its own.
    if (node.kind === "broken" || (isNull(node) && path.length === 3 && path[0] === "events"))
        return [];
    const place = { severity: "error", path, explains: path };
    const shape = shapeAt(path);
    const key = path.at(-1);
    if (isNull(node) && key !== undefined) {
        const message = `expected ${shape?.what ?? "a mapping of keys"} for ${quote(key)}, found nothing`;
        return [
            { ...place, rule: "empty-entry", message, offset: keyStart, hint: EXAMPLES[shape?.what ?? ""] ?? "write {}" },
        ];
    }
    const short = node.kind === "scalar" && shape?.what === "a parameter" ? shortParameter(key, node) : undefined;
    if (short !== undefined)
        return [{ ...place, offset: node.start, ...short, explains: path }];
    const kind = KINDS.find(({ name }) => type.includes(name));
    const wanted = kind.name === "object" && shape !== undefined ? `${shape.what} (a mapping of keys)` : kind.wanted;
    const message = `expected ${wanted}${key === undefined ? "" : ` for ${quote(key)}`}, found ${describeNode(node)}`;
    const example = kind.name === "object" ? EXAMPLES[shape?.what ?? ""] : undefined;
    return [{ ...place, rule: "wrong-type", message, offset: node.start, hint: example ?? kind.hint(node, key) }];
}
/** What the schema may want, most telling first: a text may be given as a boolean too, but not the other way round. */
const KINDS = [
    {
        name: "string",
        wanted: "a text",
        hint: (node) => `write one text; quote it when it ${node.kind === "mapping" ? "contains `: ` or begins with {" : "begins with ["}`,
    },
    { name: "boolean", wanted: "true or false", hint: () => "write true or false, without quotes" },
    {
        name: "array",
        wanted: "a list of texts",
        hint: (node, key) => {
            if (key === "env" && node.kind === "mapping")
                return "write each variable as a list item: - NAME=VALUE";
            return node.kind === "scalar"
                ? `write a list: [${quote(node.text)}]`
                : "write each text as a list item, behind `- `";
        },
    },
    {
        name: "object",
        wanted: "a mapping of keys",
        hint: (node) => node.kind === "sequence" ? "write `key:` lines in place of `- ` items" : "write `key:` lines below it, or {}",
    },
];
const EXAMPLES = {
    "a service": "begin the file with `name: …`",
    "a task": "write its inputs and outputs, or {} when it has none",
    "an event": "write its data; an event that carries nothing is {data: {}}",
    "a dependency": "write at least its image, such as {image: redis}",
    "a parameter": "write at least its type, such as {type: String}",
};
function unknownKey(root, path, key) {
    const { node } = follow(root, path);
    const pair = node.kind === "mapping" ? node.pairs.get(key) : undefined;
    const shape = shapeAt(path);
    if (node.kind !== "mapping" || pair === undefined || shape === undefined)
        return [];
    const place = { severity: "error", path: [...path, key], offset: pair.keyStart };
    if (shape.what === "a configuration" && key === "image")
        return imageOfService(place, pair.value);
    const old = oldKey(path, key);
    if (old !== undefined)
        return [{ ...place, explains: place.path, ...old }];
    const meant = nearest(key, shape.keys);
    const known = `${shape.what} takes ${shape.keys.join(", ")}`;
    return [
        {
            ...place,
            rule: "unknown-key",
            message: `expected a key that ${shape.what} has, found ${quote(key)}`,
            hint: meant === undefined ? known : `did you mean ${meant}? ${known}`,
            // What stands under the wrong name is not missing as well.
            explains: [...path, meant === undefined || node.pairs.has(meant) ? key : meant],
        },
    ];
}
function imageOfService(place, value) {
    // An empty image says nothing, and Engines take it as that.
    if (isNull(value) || (value.kind === "scalar" && value.text === ""))
        return [];
    return [
        {
            ...place,
            rule: "configuration-image",
            message: "expected no image in the service's own configuration, found one",
            hint: "remove it: that image is built from the Dockerfile; other images are dependencies",
            explains: place.path,
        },
    ];
}

;// CONCATENATED MODULE: ./src/compile/compile.ts








/**
 * Compiles a mesg.yml into a service definition, without its source. Everything wrong is told at once.
 *
 * What a text has to look like is decided by the Engine `release`; the structure of the file, and the few rules of
 * Engine 0.10's importer that a definition cannot tell, hold always. 0.9 and 0.10 check no definition, only files, and
 * hold those to what 0.11 asks of definitions.
 *
 * @param input The contents of the file.
 * @example
 * ```ts
 * compileService("name: a\ntasks: {t: {}}\n", { dockerfile: true }).definition?.tasks[0]?.key; // "t"
 * ```
 */
function compileService(input, options) {
    const { file = "mesg.yml", release = definition_release/* DEFAULT_RELEASE */.WW, dockerfile } = options;
    const { text, problem } = decodeText(typeof input === "string" ? new TextEncoder().encode(input) : input);
    const lines = new Lines(text);
    const finish = (problems, built) => {
        const diagnostics = toDiagnostics(problems, file, lines);
        const valid = built !== undefined && !diagnostics.some(({ severity }) => severity === "error");
        return {
            ...(valid ? { definition: built.definition } : {}),
            diagnostics,
            text,
            locate: (pointer) => {
                if (built === undefined)
                    return undefined;
                const { path, offset } = built.places.find(built.definition, pointer);
                return { pointer: (0,diagnostic/* pointerOf */.r)(path), ...lines.at(offset) };
            },
        };
    };
    if (problem !== undefined)
        return finish([problem]);
    const breaks = checkLineBreaks(text);
    // An Engine reads another text than the one that we could go on with.
    if (breaks.length > 0)
        return finish(breaks);
    const { root, problems } = composeYaml(text, lines);
    if (root === undefined)
        return finish(problems.length > 0 ? problems : [EMPTY_FILE]);
    const structural = checkStructure(root);
    if (root.kind !== "mapping")
        return finish([...problems, ...structural]);
    const files = [...checkFile(root, dockerfile), ...(text.includes("<<") ? checkMerges(root) : [])];
    const built = buildDefinition(root);
    const rules = checkRules(built, release, structural, problems);
    return finish([...problems, ...structural, ...files, ...rules], built);
}
const EMPTY_FILE = {
    severity: "error",
    rule: "empty-file",
    message: "expected a service, found an empty file",
    path: [],
    offset: 0,
    hint: "begin with `name: …`",
};

;// CONCATENATED MODULE: ./src/definition/read.ts




/**
 * Reads a definition in whatever form it comes: JSON, hex text, or protobuf bytes. The forms cannot be mixed up: no
 * Service message with a name begins with `{` or consists of hex digits alone.
 *
 * @param bytes The contents of a file.
 * @throws {MesgError} `refused` when it is none of them.
 * @example
 * ```ts
 * readDefinition(new TextEncoder().encode("0a0161")).form; // "hex"
 * ```
 */
function readDefinition(bytes) {
    if (bytes.length === 0) {
        throw new core_error/* MesgError */.N("refused", "expected a service definition, found an empty file");
    }
    // Hex takes two characters a byte, and JSON at least as much.
    if (bytes.length > 2 * wire/* MAX_BYTES */.zx + 2) {
        throw new core_error/* MesgError */.N("refused", `expected a definition of at most ${wire/* MAX_BYTES */.zx} bytes, found ${bytes.length}`);
    }
    if (looksLikeJson(bytes))
        return { form: "json", ...(0,definition_json/* parseDefinition */.JA)(read_decodeText(bytes)) };
    const hex = asHex(bytes);
    if (hex !== undefined)
        return { form: "hex", ...(0,binary/* decodeDefinition */.A)(Buffer.from(hex, "hex")) };
    return { form: "binary", ...(0,binary/* decodeDefinition */.A)(bytes) };
}
function looksLikeJson(bytes) {
    let first = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    while (first < bytes.length && SPACES.includes(bytes[first]))
        first++;
    if (!OPENERS.includes(bytes[first]))
        return false;
    return bytes[0] !== NAME_TAG || isJson(bytes);
}
/** The tag of a binary definition's name is a line feed to JSON, and the length behind it may be a brace. */
const NAME_TAG = 0x0a;
const SPACES = [...Buffer.from(" \t\r\n")];
const OPENERS = [...Buffer.from('{["')];
function isJson(bytes) {
    try {
        JSON.parse(read_decodeText(bytes));
        return true;
    }
    catch {
        return false;
    }
}
function read_decodeText(bytes) {
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch {
        throw new core_error/* MesgError */.N("refused", "expected a definition in JSON as UTF-8 text, found other bytes");
    }
}
function asHex(bytes) {
    const isDigit = (byte) => (byte >= 48 && byte <= 57) || (byte >= 97 && byte <= 102) || (byte >= 65 && byte <= 70);
    let end = bytes.length;
    while (end > 0 && (bytes[end - 1] === 10 || bytes[end - 1] === 13))
        end--;
    const digits = bytes.subarray(0, end);
    return digits.length > 0 && digits.length % 2 === 0 && digits.every(isDigit)
        ? Buffer.from(digits).toString("latin1")
        : undefined;
}

;// CONCATENATED MODULE: ./src/compile/load/definition-file.ts




/**
 * Reads a definition in any form and holds it to the rules of an Engine release. JSON has lines and columns; the other
 * forms have only pointers.
 *
 * Fields that nobody knows are left out. In JSON that is an error before 0.21, whose Engines refuse such a request, and
 * a warning from then on; in bytes it is a warning, as protobuf itself passes over them.
 *
 * @throws {MesgError} `refused` when it is no definition at all.
 */
function readDefinitionFile(bytes, { file, release, withoutSource, }) {
    const { definition, unknownFields, form } = readDefinition(bytes);
    const { text } = form === "json" ? decodeText(bytes) : { text: "" };
    const lines = new Lines(text);
    // JSON is YAML, so the same reader tells where things are, and which keys come twice.
    const { root, problems: reading } = text === "" ? { root: undefined, problems: [] } : composeYaml(text, lines);
    const place = (pointer, key = false) => {
        const path = segmentsOf(pointer);
        return { path, offset: root === undefined ? 0 : offsetOf(root, path, key) };
    };
    const problems = [...reading.filter(({ rule }) => rule === "duplicate-key")];
    for (const { pointer, text: what } of unknownFields) {
        const severity = form === "json" && !(0,definition_release/* isSince */.$l)(release, "0.21") ? "error" : "warning";
        const message = `expected a field of a definition, found ${what}`;
        problems.push({
            severity,
            rule: "unknown-field",
            message,
            ...place(pointer, true),
            hint: "remove it; it is left out",
        });
    }
    for (const violation of (0,check/* checkDefinition */.QU)(definition, release)) {
        const { rule, pointer, found } = violation;
        if (withoutSource && pointer === "/source" && found === "")
            continue;
        const at = rule === "unique-values" ? `${pointer}/${repeatedIn(found).index}` : pointer;
        problems.push({ severity: "error", rule, ...place(at), ...adviseOn(violation, definition) });
    }
    const told = toDiagnostics(problems, file, lines);
    const diagnostics = root === undefined ? told.map(({ line: _line, column: _column, ...rest }) => rest) : told;
    const valid = !diagnostics.some(({ severity }) => severity === "error");
    const locate = (pointer) => {
        const { path, offset } = place(pointer);
        return { pointer: (0,diagnostic/* pointerOf */.r)(path), ...(root === undefined ? {} : lines.at(offset)) };
    };
    return { file, form, text, diagnostics, locate, ...(valid ? { definition } : {}) };
}
/** Where a value, or its key, stands; or else what comes nearest: the object that lacks it. */
function offsetOf(root, path, key) {
    for (let length = path.length; length > 0; length--) {
        const found = follow(root, path.slice(0, length));
        if (found !== undefined)
            return length === path.length && !key ? found.node.start : found.keyStart;
    }
    return root.start;
}

;// CONCATENATED MODULE: ./src/compile/load/load.ts







/** What a path may name, for messages. */
const WHAT = "a folder or a definition";
/** As hex, the largest definition and a line break or two. */
const DEFINITION_BYTES = 2 * wire/* MAX_BYTES */.zx + 4;
/**
 * Loads a service from whatever describes it: a folder with a mesg.yml, a mesg.yml, or a definition in any form. In a git
 * work tree the committed bytes are read, whatever git made of them on disk; files that were changed are read from disk.
 *
 * @param path As the caller gave it; it stands in every diagnostic.
 * @throws {MesgError} `usage` when there is nothing of the kind at `path`, `refused` for a definition that cannot be
 * decoded at all and for a symlink that leaves its folder, `environment` when disk or git fail.
 * @example
 * ```ts
 * const { definition, diagnostics } = await loadService("services/greeter", { release: "0.11" });
 * ```
 */
async function loadService(path, options = {}) {
    const { serviceFile = "mesg.yml", signal } = options;
    signal?.throwIfAborted();
    const found = await inspect(path, WHAT);
    if (!found.isDirectory() && !found.isFile()) {
        throw new core_error/* MesgError */.N("usage", `expected ${WHAT}, found a pipe or a device at ${JSON.stringify(path)}`, {
            hint: "write it to a file first",
        });
    }
    const { file, folder } = serviceFileAt(path, found.isDirectory(), serviceFile);
    const files = await (0,checkout/* openFolder */.NE)(folder, signal);
    const loaded = await loadFrom(files, { ...options, file, name: (0,external_node_path_.basename)(file) });
    if (loaded === undefined)
        throw await nothingAt(file, files, serviceFile);
    return loaded.form === "mesg.yml" ? { ...loaded, folder } : loaded;
}
/**
 * Loads a service from a folder that was opened.
 *
 * @returns undefined when there is no such file.
 * @throws {MesgError} As {@linkcode loadService}.
 * @example
 * ```ts
 * const files = await openFolder("services/greeter");
 * const loaded = await loadFrom(files, { file: "services/greeter/mesg.yml", name: "mesg.yml" });
 * ```
 */
async function loadFrom(files, options) {
    const { release = definition_release/* DEFAULT_RELEASE */.WW, withoutSource = false, file, name } = options;
    if (!/\.ya?ml$/i.test(name)) {
        const bytes = await readDefinitionBytes(files, name);
        return bytes && readDefinitionFile(bytes, { file, release, withoutSource });
    }
    const bytes = await files.readFile(name, MAX_FILE_BYTES + 1);
    if (bytes === undefined)
        return undefined;
    const dockerfile = await files.hasFile("Dockerfile");
    return { file, form: "mesg.yml", files, ...compileService(bytes, { file, release, dockerfile }) };
}
/** A definition is often built by an earlier step, and then ignored by git. */
async function readDefinitionBytes(files, name) {
    const committed = await files.readFile(name, DEFINITION_BYTES);
    return committed ?? (files.isOnDisk ? await (0,read_regular/* readRegularFile */.XF)(files.path, name, DEFINITION_BYTES) : undefined);
}
/** Says what is there instead: Engines look for mesg.yml alone, and git may not know it. */
async function nothingAt(file, files, serviceFile) {
    const message = `expected a ${serviceFile}, found nothing at ${JSON.stringify(file)}`;
    const other = serviceFile.replace(/\.ya?ml$/i, (end) => (end.toLowerCase() === ".yml" ? ".yaml" : ".yml"));
    if (await files.hasFile(other)) {
        return new core_error/* MesgError */.N("usage", message, {
            hint: `there is a ${other}: rename it to ${serviceFile}, or name the file itself`,
        });
    }
    const isIgnored = (await (0,read_regular/* readRegularFile */.XF)(files.path, (0,external_node_path_.basename)(file), 1)) !== undefined;
    return new core_error/* MesgError */.N("usage", message, isIgnored ? { hint: "git ignores that file: track it with git add -f" } : {});
}
/** The file that describes a service, which was named by itself or by its folder. */
function serviceFileAt(path, isFolder, serviceFile) {
    if (!isFolder)
        return { file: path, folder: (0,external_node_path_.dirname)(path) };
    return { file: `${path.replace(/(?<=.)[/\\]+$/, "")}/${serviceFile}`, folder: path };
}

// EXTERNAL MODULE: ./src/hash/service-hash.ts + 3 modules
var service_hash = __webpack_require__(47552);
// EXTERNAL MODULE: ./src/unixfs/file-blocks.ts
var file_blocks = __webpack_require__(20418);
// EXTERNAL MODULE: ./src/source/archive.ts
var archive = __webpack_require__(80871);
// EXTERNAL MODULE: ./src/core/interruptible.ts
var interruptible = __webpack_require__(76496);
// EXTERNAL MODULE: ./src/core/sizes.ts
var sizes = __webpack_require__(49013);
// EXTERNAL MODULE: ./src/source/archive-error.ts
var archive_error = __webpack_require__(27988);
// EXTERNAL MODULE: ./src/source/limits.ts
var source_limits = __webpack_require__(78785);
// EXTERNAL MODULE: ./src/source/tar/tar-header.ts
var tar_header = __webpack_require__(17486);
;// CONCATENATED MODULE: ./src/source/tar/archive-cost.ts




/** Bytes that an archive may have besides its entries: its end mark, and what was read ahead. */
const SLACK = 1024 * 1024;
/** Bytes of paths and link targets for each entry that the limits allow; a tree in memory holds all of them. */
const PATH_PER_ENTRY = 512;
/** Steps through symlinks for each entry that the limits allow. */
const STEPS_PER_ENTRY = 20;
/**
 * Counts what an archive costs while it is read, and refuses it as soon as that is more than the limits allow. Everything
 * that takes time or memory counts, whatever the archive calls it. Used wherever an archive is read: by the command line
 * and by the embedded Engine.
 *
 * Every method throws an {@linkcode ArchiveError} that names the limit.
 */
class ArchiveCost {
    #maxBytes;
    #maxEntries;
    #bytes = 0;
    #paths = 0;
    #entries = 0;
    #received = 0;
    #steps = 0;
    constructor(limits = {}) {
        this.#maxBytes = limits.maxBytes ?? source_limits/* DEFAULT_LIMITS */.d.maxBytes;
        this.#maxEntries = limits.maxEntries ?? source_limits/* DEFAULT_LIMITS */.d.maxEntries;
    }
    /**
     * Counts one entry, or a folder that only the path of an entry implies.
     *
     * @param paths Bytes of its path and its link target.
     */
    entry(paths = 0) {
        if (++this.#entries > this.#maxEntries)
            throw this.#tooMany(`${this.#maxEntries} entries`);
        this.#paths += paths;
        const most = PATH_PER_ENTRY * this.#maxEntries + SLACK;
        if (this.#paths > most)
            throw this.#tooMany(`${(0,sizes/* formatBytes */.z)(most)} of paths`);
    }
    /**
     * Counts unpacked bytes before they are read: contents, and headers that describe other headers.
     *
     * @param size Not negative.
     */
    unpacked(size) {
        this.#bytes += size;
        if (this.#bytes > this.#maxBytes)
            throw this.#tooLarge("unpacked");
    }
    /** Counts bytes as they arrive. A gzip stream can go on without unpacking to anything. */
    received(size) {
        this.#received += size;
        if (this.#received > this.#maxBytes + 2 * tar_header/* BLOCK */.IE * this.#maxEntries + SLACK)
            throw this.#tooLarge("as it arrives");
    }
    /** Counts one part of a path that a symlink adds to it. */
    step() {
        if (++this.#steps > STEPS_PER_ENTRY * this.#maxEntries) {
            throw new archive_error/* ArchiveError */.d(`archive too complex: its entries lead through symlinks with more than ${STEPS_PER_ENTRY * this.#maxEntries} parts`, { hint: "archive the folders that the symlinks point to" });
        }
    }
    #tooMany(limit) {
        return new archive_error/* ArchiveError */.d(`archive too large: expected at most ${limit} (max-source-entries), found more`, {
            hint: "leave out what the service does not need, or raise the limit with --max-source-entries",
        });
    }
    #tooLarge(how) {
        const limit = `${(0,sizes/* formatBytes */.z)(this.#maxBytes)} ${how} (max-source-size)`;
        return new archive_error/* ArchiveError */.d(`archive too large: expected at most ${limit}, found more`, {
            hint: "leave out what the service does not need, or raise the limit with --max-source-size",
        });
    }
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:timers"
var external_node_timers_ = __webpack_require__(87997);
;// CONCATENATED MODULE: ./src/core/event-loop.ts

/** Milliseconds of work in one turn of the event loop after which other work must run. */
const SLICE = 10;
/** When the current turn began to work; undefined when nothing has worked in it yet. */
let began;
const waiting = [];
/**
 * Lets the rest of the process run when the current turn of the event loop has worked for 10 ms. Long loops over input
 * call this once per step, since an `await` of something that is already there does not leave the turn. All loops of the
 * process share the turn: however many run at once, only one of them continues per turn.
 *
 * @returns Undefined, or a promise of a later turn.
 * @example
 * ```ts
 * for (const entry of entries) {
 *   await yieldIfLate();
 *   digest(entry);
 * }
 * ```
 */
function yieldIfLate() {
    if (began === undefined) {
        began = performance.now();
        if (waiting.length === 0)
            (0,external_node_timers_.setImmediate)(nextTurn);
    }
    if (performance.now() - began < SLICE)
        return undefined;
    return new Promise((resolve) => waiting.push(resolve));
}
/** Runs after the loop has looked for input. An immediate that is set here runs only after it has looked again. */
function nextTurn() {
    began = undefined;
    const resume = waiting.shift();
    if (resume === undefined)
        return;
    began = performance.now();
    (0,external_node_timers_.setImmediate)(nextTurn);
    resume();
}

// EXTERNAL MODULE: ./src/source/byte-reader.ts
var byte_reader = __webpack_require__(63343);
;// CONCATENATED MODULE: ./src/source/tar/decompress.ts




/** The first bytes of compressed streams, as an Engine recognizes them. */
const MAGIC = { gzip: [0x1f, 0x8b, 0x08], bzip2: [0x42, 0x5a, 0x68], xz: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00] };
/**
 * Opens a stream that may be compressed with gzip. Engines also take bzip2 and xz, which are refused here.
 *
 * @param cost Counts the bytes as they arrive.
 * @throws {ArchiveError} for bzip2, xz, or broken gzip.
 */
async function decompress(chunks, cost) {
    const reader = new byte_reader/* ByteReader */.k(counted(chunks, cost));
    const start = await reader.read(10);
    reader.unread(start);
    const form = Object.entries(MAGIC).find(([, magic]) => magic.every((byte, index) => start[index] === byte))?.[0];
    if (form === undefined)
        return reader;
    if (form === "gzip")
        return new byte_reader/* ByteReader */.k(gunzip(reader));
    throw new archive_error/* ArchiveError */.d(`expected a tar or a tar.gz, found ${form}`, {
        hint: "Engines support it, this tool does not: unpack it and pass the tar",
    });
}
async function* counted(chunks, cost) {
    for await (const chunk of chunks) {
        cost.received(chunk.length);
        yield chunk;
        await yieldIfLate();
    }
}
async function* gunzip(reader) {
    const source = external_node_stream_.Readable.from(reader.remaining(), { objectMode: false });
    const { createGunzip } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38522, 23));
    const gunzip = createGunzip({ chunkSize: 256 * 1024 });
    source.on("error", (error) => gunzip.destroy(error));
    source.pipe(gunzip);
    try {
        for await (const chunk of gunzip)
            yield chunk;
    }
    catch (error) {
        throw asGzipError(error);
    }
    finally {
        source.destroy();
        gunzip.destroy();
    }
}
function asGzipError(error) {
    const { code = "", message = "" } = error;
    if (!code.startsWith("Z_"))
        return error;
    const engineText = code === "Z_BUF_ERROR"
        ? "unexpected EOF"
        : /data check|length check/.test(message)
            ? "gzip: invalid checksum"
            : /header|method|flags/.test(message)
                ? "gzip: invalid header"
                : "flate: corrupt input before offset 0";
    return new archive_error/* ArchiveError */.d(`expected gzip, found bytes that cannot be unpacked: ${message}`, {
        engineText,
        cause: error,
    });
}

// EXTERNAL MODULE: ./src/source/tar/pax.ts
var pax = __webpack_require__(97976);
;// CONCATENATED MODULE: ./src/source/tar/tar-content.ts



/** The bytes of one tar entry, taken from the archive as they are asked for. */
class TarContent {
    #reader;
    #name;
    #left;
    #padding;
    constructor(reader, size, name) {
        this.#reader = reader;
        this.#name = name;
        this.#left = size;
        this.#padding = (0,tar_header/* paddingOf */.Zt)(size);
    }
    async *[Symbol.asyncIterator]() {
        while (this.#left > 0) {
            await yieldIfLate();
            const piece = await this.#reader.some(this.#left);
            if (piece.length === 0)
                throw (0,tar_header/* truncatedTar */._6)((0,archive_error/* shown */.S)(this.#name));
            this.#left -= piece.length;
            yield piece;
        }
    }
    /** Moves to the next header. */
    async skip() {
        for await (const _ of this)
            ;
        if (this.#padding > 0)
            await this.#reader.read(this.#padding);
        this.#padding = 0;
    }
}

;// CONCATENATED MODULE: ./src/source/tar/tar-reader.ts





/** Types without content: a size in their header means nothing. */
const WITHOUT_CONTENT = new Set(["1", "2", "3", "4", "5", "6"]);
const NOTHING = (async function* () { })();
/** Headers that describe another header are held in memory. Go's reader has the same limit. */
const MAX_DESCRIPTION = 1024 * 1024;
/**
 * Reads the entries of a tar in their order, as Go's `archive/tar` does: long names in pax and GNU form are applied, and
 * reading stops at the end mark, whatever follows. A global pax header is an entry of type `g` that changes no other.
 *
 * @param cost Counts every header and every byte.
 * @throws {ArchiveError} when the bytes are no tar, end too early, or cost too much.
 */
async function* readTar(reader, cost) {
    let next = { pax: pax/* NO_PAX */.Ih, longName: "", longLink: "" };
    for (;;) {
        await yieldIfLate();
        const header = await readHeader(reader);
        if (header === undefined)
            return;
        if (header.type === "x") {
            next.pax = (0,pax/* parsePax */.dA)(await readDescription(reader, header, cost));
        }
        else if (header.type === "L") {
            next.longName = textOf(await readDescription(reader, header, cost));
        }
        else if (header.type === "K") {
            next.longLink = textOf(await readDescription(reader, header, cost));
        }
        else {
            if (header.type === "g") {
                cost.entry();
                const { path } = (0,pax/* parsePax */.dA)(await readDescription(reader, header, cost));
                yield { ...header, name: path || header.name, body: NOTHING };
            }
            else {
                const entry = describe(header, next);
                const size = WITHOUT_CONTENT.has(entry.type) ? 0 : entry.size;
                cost.entry(entry.name.length + entry.linkname.length);
                cost.unpacked(size);
                const body = new TarContent(reader, size, entry.name);
                yield { ...entry, body };
                await body.skip();
            }
            next = { pax: pax/* NO_PAX */.Ih, longName: "", longLink: "" };
        }
    }
}
async function readHeader(reader) {
    const block = await reader.read(tar_header/* BLOCK */.IE);
    if (block.length === 0)
        return undefined;
    if (block.length < tar_header/* BLOCK */.IE)
        throw (0,tar_header/* truncatedTar */._6)("a header");
    if (block.some((byte) => byte !== 0))
        return (0,tar_header/* parseHeader */.RW)(block);
    const second = await reader.read(tar_header/* BLOCK */.IE);
    if (second.length !== 0 && second.length < tar_header/* BLOCK */.IE)
        throw (0,tar_header/* truncatedTar */._6)("its end mark");
    if (second.some((byte) => byte !== 0))
        throw (0,tar_header/* invalidTar */.LK)("half an end mark");
    return undefined;
}
async function readDescription(reader, { size }, cost) {
    if (size > MAX_DESCRIPTION) {
        throw new archive_error/* ArchiveError */.d(`extended header too long: expected at most ${MAX_DESCRIPTION} bytes, found ${size}`, {
            hint: "no path that Linux takes needs more; write the archive with another tool",
        });
    }
    const length = size + (0,tar_header/* paddingOf */.Zt)(size);
    cost.unpacked(tar_header/* BLOCK */.IE + length);
    const bytes = await reader.read(length);
    if (bytes.length < size)
        throw (0,tar_header/* truncatedTar */._6)("an extended header");
    return bytes.subarray(0, size);
}
/** Applies to a header what came before it. */
function describe(header, { pax, longName, longLink }) {
    if (pax.isSparse) {
        throw new archive_error/* ArchiveError */.d(`cannot read ${(0,archive_error/* shown */.S)(header.name)}: sparse files are not supported`, {
            hint: "write the archive without --sparse",
        });
    }
    const name = longName || pax.path || header.name;
    const legacyFolder = header.type === "\0" && name.endsWith("/");
    return {
        name,
        linkname: longLink || pax.linkpath || header.linkname,
        mode: header.mode,
        size: pax.size ? sizeOf(pax.size) : header.size,
        type: header.type === "\0" ? (legacyFolder ? "5" : "0") : header.type,
    };
}
function sizeOf(text) {
    if (!/^[+-]?[0-9]{1,18}$/.test(text))
        throw (0,tar_header/* invalidTar */.LK)("a pax size that is not a number");
    const size = Number(text);
    if (size < 0)
        throw (0,tar_header/* invalidTar */.LK)("a negative size");
    return size;
}
/** The text before the first NUL, one character per byte. */
function textOf(bytes) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
    const end = text.indexOf("\0");
    return end === -1 ? text : text.slice(0, end);
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./src/source/digest/content-store.ts




/** Bytes that one store keeps in memory; the rest goes to a temporary file. */
const IN_MEMORY = 32 * 1024 * 1024;
/** Bytes that all stores of the process keep in memory together. */
const ALL_IN_MEMORY = 128 * 1024 * 1024;
/** Bytes that a piece takes besides its own. */
const OVERHEAD = 256;
const CHUNK = 256 * 1024;
let allInMemory = 0;
/** Keeps contents for later, in memory up to a bound and in a temporary file beyond it. */
class ContentStore {
    #inMemory = 0;
    #onDisk = 0;
    #folder;
    #file;
    /** Keeps one content, read to its end. */
    async add(chunks) {
        const pieces = [];
        const position = this.#onDisk;
        for await (const chunk of chunks) {
            // A chunk is often a small view of a large buffer, which would stay alive with it.
            if (this.#onDisk === position && this.#takeMemory(chunk.length))
                pieces.push(Uint8Array.from(chunk));
            else
                await this.#write(chunk);
        }
        return { pieces, position, length: this.#onDisk - position };
    }
    /** Returns the bytes of a content that was kept. */
    async *read({ pieces, position, length }) {
        yield* pieces;
        for (let done = 0; done < length;) {
            const buffer = Buffer.allocUnsafe(Math.min(CHUNK, length - done));
            const { bytesRead } = await this.#file.read(buffer, 0, buffer.length, position + done);
            if (bytesRead === 0)
                throw new core_error/* MesgError */.N("environment", "a temporary file was truncated while it was in use");
            done += bytesRead;
            yield buffer.subarray(0, bytesRead);
        }
    }
    /** Gives back the memory, and removes the temporary file if there is one. */
    async close() {
        allInMemory -= this.#inMemory;
        this.#inMemory = 0;
        await this.#file?.close();
        if (this.#folder !== undefined)
            await (0,promises_.rm)(this.#folder, { recursive: true, force: true });
    }
    #takeMemory(length) {
        const size = length + OVERHEAD;
        if (this.#inMemory + size > IN_MEMORY || allInMemory + size > ALL_IN_MEMORY)
            return false;
        this.#inMemory += size;
        allInMemory += size;
        return true;
    }
    async #write(chunk) {
        try {
            this.#file ??= await this.#open();
            for (let done = 0; done < chunk.length;)
                done += (await this.#file.write(chunk, done)).bytesWritten;
            this.#onDisk += chunk.length;
        }
        catch (error) {
            throw new core_error/* MesgError */.N("environment", `cannot keep an archive in ${(0,external_node_os_.tmpdir)()}: ${error.message}`, {
                cause: error,
                hint: "free some space there, or set TMPDIR to another folder",
            });
        }
    }
    async #open() {
        this.#folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "mesg-"));
        return await (0,promises_.open)((0,external_node_path_.join)(this.#folder, "contents"), "w+", 0o600);
    }
}

;// CONCATENATED MODULE: ./src/source/tar/archive-paths.ts

/** Bytes of the longest path that Linux takes: PATH_MAX without the NUL at its end. */
const LONGEST_PATH = 4095;
/** Bytes of the longest name in a path (NAME_MAX). */
const LONGEST_NAME = 255;
/**
 * Splits a path of an archive into its parts, as Go's `filepath.Clean` does.
 *
 * @param name One character per byte.
 * @throws {ArchiveError} when the path leads out of the archive, or is longer than a file system takes.
 */
function partsOf(name) {
    checkLength(name, "a path");
    const absolute = name.startsWith("/");
    const parts = [];
    for (const part of name.split("/").filter(isName)) {
        if (part.length > LONGEST_NAME)
            throw tooLong("a name", LONGEST_NAME, part);
        if (part !== "..")
            parts.push(part);
        else if (parts.pop() === undefined && !absolute)
            throw leadsOut(name);
    }
    return { parts, absolute };
}
/**
 * Returns the target of a symlink entry.
 *
 * @param parts The folders that the link is in.
 * @throws {ArchiveError} when it leads out of the archive, or is longer than a file system takes. An absolute target is
 * read from the link's folder, as docker reads it in this check: such a link is kept, but nothing is extracted through it.
 */
function checkedTarget({ name, linkname }, parts) {
    checkLength(linkname, "a symlink's target");
    let depth = parts.length;
    for (const part of targetParts(linkname)) {
        depth += part === ".." ? -1 : 1;
        if (depth < 0)
            throw leadsOut(name);
    }
    if (linkname === "")
        throw new archive_error/* ArchiveError */.d(`expected a symlink with a target, found ${(0,archive_error/* shown */.S)(name)} with none`);
    return linkname;
}
/** Splits a symlink's target into its parts, `..` among them. */
function targetParts(target) {
    return target.split("/").filter(isName);
}
/** Refuses a path that no file system of an Engine takes. */
function checkLength(path, what) {
    if (path.length > LONGEST_PATH)
        throw tooLong(what, LONGEST_PATH, path);
}
/** The refusal of a path that leads out of its archive. */
function leadsOut(name) {
    return new archive_error/* ArchiveError */.d(`expected entries inside the archive, found ${(0,archive_error/* shown */.S)(name)}, which leads out of it`);
}
function tooLong(what, limit, found) {
    return new archive_error/* ArchiveError */.d(`${what} in the archive is too long: expected at most ${limit} bytes, found ${found.length}: ${(0,archive_error/* shown */.S)(found)}`, { hint: "Linux stores no longer ones, so no Engine can extract it" });
}
function isName(part) {
    return part !== "" && part !== ".";
}

// EXTERNAL MODULE: ./src/source/digest/directory-digest.ts + 1 modules
var directory_digest = __webpack_require__(14396);
;// CONCATENATED MODULE: ./src/source/digest/tree-digest.ts




/**
 * Computes the directory digest of an extracted tree. Folders may be nested as deep as memory allows: symlinks let an
 * archive make deeper ones than any path, which an Engine then cannot walk either.
 *
 * @throws {ArchiveError} at a device, a fifo, or a path that is longer than a file system takes.
 */
async function digestTree(root, store) {
    const hasher = new directory_digest/* TreeHasher */.f("latin1");
    hasher.folder(".", root.mode);
    const open = [await openFolder(root, "")];
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
        await yieldIfLate();
        const name = top.names[top.next++];
        if (name === undefined) {
            open.pop();
            continue;
        }
        const node = top.folder.children.get(name);
        const path = top.prefix + name;
        checkLength(path, "a path");
        if (node.kind === "folder") {
            hasher.folder(path, node.mode);
            open.push(await openFolder(node, `${path}/`));
        }
        else if (node.kind === "symlink") {
            hasher.symlink(path, node.target);
        }
        else if (node.kind === "file") {
            hasher.file(path, node.mode);
            for await (const piece of store.read(node.content))
                hasher.content(piece);
        }
        else {
            throw new archive_error/* ArchiveError */.d(`expected files, folders and links, found a device or a fifo: ${(0,archive_error/* shown */.S)(path)}`, {
                engineText: `dirhash: ${Buffer.from(name, "latin1")} invalid file mode`,
            });
        }
    }
    return hasher.digest();
}
async function openFolder(folder, prefix) {
    return { folder, prefix, names: await sorted([...folder.children.keys()]), next: 0 };
}
/** Names that are sorted in one go. */
const AT_ONCE = 4096;
/** Sorts names by their bytes; many of them in parts, so that other work can run in between. */
async function sorted(names) {
    if (names.length <= AT_ONCE)
        return names.sort(byBytes);
    await yieldIfLate();
    const middle = names.length >>> 1;
    const left = await sorted(names.slice(0, middle));
    const right = await sorted(names.slice(middle));
    await yieldIfLate();
    const merged = [];
    for (let l = 0, r = 0; l < left.length || r < right.length;) {
        const takeLeft = r === right.length || (l < left.length && left[l] < right[r]);
        merged.push(takeLeft ? left[l++] : right[r++]);
    }
    return merged;
}
/** Compares names of one character per byte. */
function byBytes(left, right) {
    return left < right ? -1 : left > right ? 1 : 0;
}

;// CONCATENATED MODULE: ./src/source/digest/tree-node.ts
/** The mode of folders that an archive only implies; the umask takes nothing from their owner. */
const IMPLIED = 0o700;
/** Makes an empty folder. */
function newFolder(mode, parent) {
    return { kind: "folder", mode, parent, children: new Map() };
}

;// CONCATENATED MODULE: ./src/source/digest/tree-paths.ts



/** Linux follows at most this many symlinks in one path. */
const MAX_LINKS = 40;
/**
 * Finds the folders of an extracted tree by their paths, following symlinks as Linux does. The parts that symlinks add to
 * a path are counted: an archive can chain them so that a short entry takes a long walk.
 */
class TreePaths {
    #cost;
    constructor(cost) {
        this.#cost = cost;
    }
    /** Returns the folder at a path; undefined when a part is missing. */
    find(way) {
        return this.#walk(way, () => undefined);
    }
    /** Returns the folder at a path. Missing folders are made, though not where a symlink points. */
    make(way) {
        const found = this.#walk(way, (parent, name) => {
            this.#cost.entry();
            const made = newFolder(IMPLIED, parent);
            parent.children.set(name, made);
            return made;
        });
        if (found !== undefined)
            return found;
        throw new archive_error/* ArchiveError */.d(`cannot extract ${(0,archive_error/* shown */.S)(way.entry)}: a symlink above it points to nothing`);
    }
    /** Whether there is something at the end of a path. */
    reaches({ from, parts, entry }) {
        let at = from;
        let left = parts;
        for (let links = 0;; links++) {
            const last = left.at(-1);
            if (last === undefined || last === "..")
                return this.find({ from: at, parts: left, entry }) !== undefined;
            at = this.find({ from: at, parts: left.slice(0, -1), entry });
            const node = at?.children.get(last);
            if (at === undefined || node?.kind !== "symlink")
                return node !== undefined;
            if (node.target.startsWith("/"))
                throw leadsOut(entry);
            if (links >= MAX_LINKS)
                return false;
            left = targetParts(node.target);
        }
    }
    #walk({ from, parts, entry }, missing) {
        const left = [...parts].reverse();
        // Parts beyond these come from symlinks.
        let own = left.length;
        let at = from;
        let links = 0;
        while (left.length > 0) {
            const name = left.pop();
            const isOwn = left.length < own;
            own = Math.min(own, left.length);
            if (!isOwn)
                this.#cost.step();
            if (name === "..") {
                if (at.parent === undefined)
                    throw leadsOut(entry);
                at = at.parent;
                continue;
            }
            const node = at.children.get(name) ?? (isOwn ? missing(at, name) : undefined);
            if (node === undefined)
                return undefined;
            if (node.kind === "folder") {
                at = node;
            }
            else if (node.kind === "symlink") {
                if (++links > MAX_LINKS)
                    throw new archive_error/* ArchiveError */.d(`cannot extract ${(0,archive_error/* shown */.S)(entry)}: its path is a loop of symlinks`);
                if (node.target.startsWith("/"))
                    throw leadsOut(entry);
                left.push(...targetParts(node.target).reverse());
            }
            else {
                throw new archive_error/* ArchiveError */.d(`cannot extract ${(0,archive_error/* shown */.S)(entry)}: ${(0,archive_error/* shown */.S)(name)} above it is not a folder`);
            }
        }
        return at;
    }
}

;// CONCATENATED MODULE: ./src/source/digest/extracted-tree.ts






/**
 * The tree that a tar's entries leave on an Engine's disk, as `archive.Untar` of docker 18.06 extracts them, without a
 * disk: a later entry replaces an earlier one, folders are merged, missing parents appear, symlinks inside the tree are
 * followed, hard links share their file.
 */
class ExtractedTree {
    #store;
    #paths;
    #root = newFolder(IMPLIED, undefined);
    #folders = [];
    #hasLostWays = false;
    constructor(store, cost) {
        this.#store = store;
        this.#paths = new TreePaths(cost);
    }
    /** Extracts one entry. */
    async add(entry) {
        const { parts, absolute } = partsOf(entry.name);
        const name = parts.pop();
        if (name === undefined) {
            if (absolute && entry.type === "5")
                this.#root.mode = entry.mode;
            else if (absolute)
                throw new archive_error/* ArchiveError */.d("expected entries inside the archive, found one that replaces its root");
            return; // docker leaves `.` out
        }
        const parent = this.#paths.make({ from: this.#root, parts, entry: entry.name });
        const existing = parent.children.get(name);
        const merges = existing?.kind === "folder" && entry.type === "5";
        if (existing !== undefined && !merges)
            parent.children.delete(name);
        if (entry.type === "5")
            this.#folders.push(entry.name);
        if (!merges && (existing?.kind === "folder" || existing?.kind === "symlink"))
            this.#hasLostWays = true;
        if (existing?.kind === "folder" && merges)
            existing.mode = entry.mode;
        else if (entry.type !== "g")
            parent.children.set(name, await this.#make(entry, parts, parent));
    }
    /**
     * Ends the extraction. Docker then sets the times of every folder that had an entry.
     *
     * @throws {ArchiveError} when a later entry left nothing at the path of such a folder.
     */
    async end() {
        for (const name of this.#hasLostWays ? this.#folders : []) {
            await yieldIfLate();
            if (this.#paths.reaches({ from: this.#root, parts: partsOf(name).parts, entry: name }))
                continue;
            throw new archive_error/* ArchiveError */.d(`expected the folder ${(0,archive_error/* shown */.S)(name)} to stay, found a later entry that takes it away`);
        }
    }
    /**
     * Removes `.git` and descends into a single top folder, as `DeployService` of Engine 0.9 and 0.10 does before it looks
     * at a source.
     */
    enterDeployContext() {
        this.#root.children.delete(".git");
        const [only, more] = this.#root.children.values();
        if (only?.kind === "folder" && more === undefined)
            this.#root = only;
    }
    /** Returns the content of a file in the root folder; undefined when there is none of that name. */
    async read(name) {
        const node = this.#root.children.get(Buffer.from(name).toString("latin1"));
        if (node?.kind !== "file")
            return undefined;
        const pieces = [];
        for await (const piece of this.#store.read(node.content))
            pieces.push(piece);
        return Buffer.concat(pieces);
    }
    /** Computes the digest of what was extracted. */
    async digest() {
        return await digestTree(this.#root, this.#store);
    }
    async #make(entry, parts, parent) {
        switch (entry.type) {
            case "0":
                return { kind: "file", mode: entry.mode, content: await this.#store.add(entry.body) };
            case "1":
                return this.#linked(entry);
            case "2":
                return { kind: "symlink", target: checkedTarget(entry, parts) };
            case "3":
            case "4":
            case "6":
                return { kind: "special" };
            case "5":
                return newFolder(entry.mode, parent);
            default: {
                const engineText = `unhandled tar header type ${entry.type.charCodeAt(0)}`;
                throw new archive_error/* ArchiveError */.d(`cannot read ${(0,archive_error/* shown */.S)(entry.name)}: ${engineText}`, { engineText });
            }
        }
    }
    /** Returns the file that a hard link names. */
    #linked({ name, linkname }) {
        const { parts } = partsOf(linkname.replace(/^\/+/, ""));
        const last = parts.pop() ?? "";
        const node = this.#paths.find({ from: this.#root, parts, entry: name })?.children.get(last);
        if (node !== undefined && node.kind !== "folder")
            return node;
        throw new archive_error/* ArchiveError */.d(`expected a hard link to an earlier file, found ${(0,archive_error/* shown */.S)(name)} linked to ${(0,archive_error/* shown */.S)(linkname)}, ` +
            `which is ${node === undefined ? "not there" : "a folder"}`);
    }
}

;// CONCATENATED MODULE: ./src/source/digest/ordered-digest.ts


/** Digests the entries of a tar as they arrive, as long as they are in the order of the digest. */
class OrderedDigest {
    #hasher = new directory_digest/* TreeHasher */.f("latin1");
    #cost;
    #last = [];
    #lastIsFolder = true;
    constructor(cost) {
        this.#cost = cost;
        this.#hasher.folder(".", 0o700);
    }
    /**
     * Digests one entry.
     *
     * @returns False for an entry that belongs before an earlier one, changes it, or needs it.
     */
    async add(entry) {
        const { parts, absolute } = partsOf(entry.name);
        if (parts.length === 0 && !absolute)
            return true;
        if (!this.#follows(parts))
            return false;
        const path = parts.join("/");
        if (entry.type === "5") {
            this.#enter(parts);
            this.#hasher.folder(path, entry.mode);
        }
        else if (entry.type === "0") {
            this.#enter(parts);
            this.#hasher.file(path, entry.mode);
            for await (const piece of entry.body)
                this.#hasher.content(piece);
        }
        else if (entry.type === "2") {
            const target = checkedTarget(entry, parts.slice(0, -1));
            this.#enter(parts);
            this.#hasher.symlink(path, target);
        }
        else {
            return false;
        }
        this.#last = parts;
        this.#lastIsFolder = entry.type === "5";
        return true;
    }
    digest() {
        return this.#hasher.digest();
    }
    /** Whether a path belongs after every path so far. */
    #follows(parts) {
        const last = this.#last;
        const fork = parts.findIndex((part, index) => part !== last[index]);
        if (fork === -1)
            return false;
        return fork === last.length ? this.#lastIsFolder : parts[fork] > last[fork];
    }
    /** Digests the folders that only the path implies. */
    #enter(parts) {
        let known = 0;
        while (known < parts.length - 1 && parts[known] === this.#last[known])
            known++;
        for (; known < parts.length - 1; known++) {
            this.#cost.entry();
            this.#hasher.folder(parts.slice(0, known + 1).join("/"), 0o700);
        }
    }
}

;// CONCATENATED MODULE: ./src/source/digest/digest-tar.ts







/**
 * Computes the directory digest of the tree that an Engine has on its disk after it extracted a tar or a tar.gz. Nothing
 * is extracted here. An archive whose entries are in the order of the digest (as all that this project writes) is
 * digested while it arrives. For any other, contents are kept: in memory up to 32 MiB, then in a temporary file. Pass a
 * function that opens the stream to keep nothing until an entry is out of order; a stream that can be read only once is
 * kept from its beginning. Other work of the process runs meanwhile.
 *
 * @param source The archive's bytes.
 * @throws {ArchiveError} when it is no tar, or over the limits, or holds what an Engine cannot extract.
 * @example
 * ```ts
 * const digest = await digestTar(() => createReadStream("source.tar"));
 * ```
 */
async function digestTar(source, limits = {}, signal) {
    if (typeof source === "function") {
        const cost = new ArchiveCost(limits);
        const ordered = new OrderedDigest(cost);
        if (await eachEntry(source(), cost, signal, (entry) => ordered.add(entry)))
            return ordered.digest();
    }
    return await extractTar(typeof source === "function" ? source() : source, limits, signal, (tree) => tree.digest());
}
/**
 * Reads a whole tar or tar.gz as an Engine extracts it and passes the tree to `use`; the tree is gone when that is done.
 *
 * @throws {ArchiveError} as {@linkcode digestTar}.
 * @example
 * ```ts
 * const mesgYml = await extractTar(chunks, {}, signal, (tree) => tree.read("mesg.yml"));
 * ```
 */
async function extractTar(chunks, limits, signal, use) {
    const store = new ContentStore();
    const cost = new ArchiveCost(limits);
    try {
        const tree = new ExtractedTree(store, cost);
        await eachEntry(chunks, cost, signal, async (entry) => {
            await tree.add(entry);
            return true;
        });
        await tree.end();
        return await use(tree);
    }
    finally {
        await store.close();
    }
}
/** Calls `take` with each entry until it returns false. @returns What `take` returned last; true for no entries. */
async function eachEntry(chunks, cost, signal, take) {
    const reader = await decompress((0,interruptible/* interruptible */.I)(chunks, signal), cost);
    try {
        for await (const entry of readTar(reader, cost)) {
            if (!(await take(entry)))
                return false;
            signal?.throwIfAborted();
        }
        return true;
    }
    finally {
        await reader.close();
    }
}

// EXTERNAL MODULE: ./src/source/read-tree.ts + 2 modules
var read_tree = __webpack_require__(22453);
;// CONCATENATED MODULE: ./src/source/take-source.ts







/**
 * Takes a source from a service's folder, or from an archive of one: its id, its digest and, where a path is given, a tar
 * or a CAR of it.
 *
 * @param path A folder, opened or not, or a tar as `archive` writes one or another tool did.
 * @throws {MesgError} `usage` when nothing is there; else as `readSourceTree`, `archive` and `digestTar` do.
 * @example
 * ```ts
 * const { sourceId, digest } = await takeSource("services/greeter");
 * ```
 */
async function takeSource(path, options = {}) {
    options.signal?.throwIfAborted();
    if (typeof path !== "string")
        return await takeFolder(path, options);
    const found = await (0,promises_.stat)(path).catch((error) => {
        throw new core_error/* MesgError */.N("usage", `expected a source as TAR or FOLDER, found nothing at ${path}`, { cause: error });
    });
    if (found.isDirectory())
        return await takeFolder(path, options);
    // A device may never end.
    if (found.isFile() || found.isFIFO())
        return await takeTar(path, options);
    throw new core_error/* MesgError */.N("usage", `expected a source as TAR or FOLDER, found a device or a socket at ${path}`);
}
async function takeFolder(path, options) {
    const tree = await (0,read_tree/* readSourceTree */.m)(path, options);
    const { sourceId, size, entries, digest } = await (0,archive/* archive */.rD)(tree, options);
    const commit = tree.commit === undefined ? {} : { commit: tree.commit };
    return { sourceId, size, entries, digest, notices: tree.notices, ...commit };
}
async function takeTar(path, options) {
    const { signal } = options;
    const { sourceId, size } = await (0,archive/* writeBlocks */.m3)(() => (0,file_blocks/* fileBlocks */.d)(path, signal), options);
    const open = () => (0,external_node_fs_.createReadStream)(path, { highWaterMark: 256 * 1024 });
    const digest = options.withoutDigest ? undefined : await digestTar(open, options, signal);
    return { sourceId, size, digest, notices: [] };
}

;// CONCATENATED MODULE: ./src/github/revisions/build-service.ts







/**
 * Builds the service at a place of a checkout: its definition with the source filled in, and its hash. What is wrong with
 * the service is told in its diagnostics, so that one service does not hide another.
 *
 * @param root The folder of the checkout.
 * @throws {MesgError} `environment` when disk or git fail.
 */
async function buildService(root, place, options) {
    const { release, serviceFile, signal } = options;
    const file = place.isDefinition ? place.path : (0,external_node_path_.join)(place.path, serviceFile).replaceAll("\\", "/");
    const empty = { place, file, locate: () => undefined, waivers: [], notices: [] };
    const loaded = await orFinding(file, () => loadService((0,external_node_path_.join)(root, place.path), { release, serviceFile, signal }));
    if ("finding" in loaded)
        return { ...empty, diagnostics: [loaded.finding] };
    const waivers = await waiversOf(root, place);
    const diagnostics = [...loaded.diagnostics.map((diagnostic) => ({ ...diagnostic, file })), ...waivers.diagnostics];
    const base = { ...empty, locate: loaded.locate, waivers: waivers.waivers };
    if (loaded.definition === undefined || diagnostics.some(({ severity }) => severity === "error")) {
        return { ...base, diagnostics };
    }
    const takes = loaded.folder !== undefined && !options.withoutSource;
    const source = takes ? await orFinding(file, () => take(loaded.folder, options)) : undefined;
    if (source !== undefined && "finding" in source)
        return { ...base, diagnostics: [...diagnostics, source.finding] };
    const definition = { ...loaded.definition, source: source?.sourceId ?? loaded.definition.source };
    const hash = (0,service_hash/* needsSource */.vW)(release) && source?.digest === undefined ? undefined : hashOf(definition, release, source);
    return {
        ...base,
        diagnostics,
        definition,
        notices: source?.notices ?? [],
        ...(source === undefined ? {} : { source: { folder: loaded.folder, taken: source, reading: readingOf(options) } }),
        ...(hash === undefined ? {} : { hash, sid: definition.sid || (0,service_hash/* defaultSid */.eh)(hash) }),
    };
}
function hashOf(definition, release, source) {
    return (0,service_hash/* serviceHash */.gH)(definition, release, source?.digest === undefined ? {} : { source: source.digest });
}
async function take(folder, options) {
    const { release, car } = options;
    return await takeSource(folder, { ...readingOf(options), car, withoutDigest: !(0,service_hash/* needsSource */.vW)(release) });
}
function readingOf({ allowFiles = [], maxSourceSize, allowDirty = false, signal }) {
    const maxBytes = maxSourceSize === undefined ? {} : { maxBytes: maxSourceSize };
    return { ...maxBytes, allowFiles, requireClean: !allowDirty, signal };
}
/** What a step gives, or its refusal as a finding on the service's file. */
async function orFinding(file, step) {
    try {
        return await step();
    }
    catch (error) {
        if (!(error instanceof core_error/* MesgError */.N) || error.kind === "environment")
            throw error;
        const { message, hint } = error;
        const finding = { severity: "error", rule: "service", message, pointer: "", file, line: 1, column: 1 };
        return { finding: hint === undefined ? finding : { ...finding, hint } };
    }
}
/** The waivers that stand beside a service's file. */
async function waiversOf(root, place) {
    const folder = place.isDefinition ? (0,external_node_path_.join)(place.path, "..") : place.path;
    const path = (0,external_node_path_.join)(folder, WAIVER_FILE);
    const file = (0,external_node_path_.join)(root, path);
    if (!(0,external_node_fs_.existsSync)(file))
        return { waivers: [], diagnostics: [] };
    const bytes = await readBounded(file, { limit: MAX_WAIVER_BYTES, what: "a file of waivers" });
    return readWaivers(Buffer.from(bytes).toString("utf8"), path.replaceAll("\\", "/"));
}

;// CONCATENATED MODULE: ./src/github/revisions/commit.ts



/** Asks git which commit is checked out; `undefined` when there is no git to ask. */
async function readHead(workspace, signal) {
    // A shallow checkout hides the parents from `git log`, not from the commit itself.
    const { code, stdout } = await (0,git/* git */.$)(workspace, ["cat-file", "--batch"], { input: "HEAD\n", signal });
    const [first = "", ...lines] = stdout.toString("utf8").split("\n");
    const [commit = "", type] = first.split(" ");
    if (code !== 0 || type !== "commit")
        return undefined;
    const header = lines.slice(0, lines.indexOf(""));
    return { commit, parents: header.filter((line) => line.startsWith("parent ")).map((line) => line.slice(7)) };
}
/**
 * Chooses what to compare with. For a pull request this is where its branch began, not the tip of the base branch: what
 * others merged meanwhile is no change of this one.
 *
 * The merge commit that GitHub makes of a pull request holds all of the base branch that was there then, so its first
 * parent is where the two part; for any other commit GitHub is asked for the merge base.
 *
 * @returns `undefined` when the event has nothing before it.
 * @throws {MesgError} `environment` when GitHub cannot tell.
 */
async function chooseBase(against, context, pull, head, api) {
    if (against === "none")
        return undefined;
    if (against !== "base")
        return { revision: against, words: "as the input against says" };
    if (pull === undefined) {
        const words = context.event === "merge_group" ? "before this group of the merge queue" : "before this push";
        return context.before === undefined ? undefined : { revision: context.before, words };
    }
    const [onto, merged, ...others] = head.parents;
    if (onto !== undefined && merged === pull.head && others.length === 0) {
        return { revision: onto, words: "the base branch without this pull request" };
    }
    const { owner, repo } = context;
    for (const commit of new Set([head.commit, pull.head])) {
        try {
            const basehead = `${pull.base}...${commit}`;
            const { data } = await (await api()).rest.repos.compareCommitsWithBasehead({
                owner,
                repo,
                basehead,
                per_page: 1,
            });
            return { revision: data.merge_base_commit.sha, words: "where the branch began" };
        }
        catch (error) {
            // A commit that the workflow made itself is not known to GitHub; the branch's last one is.
            if (error.status !== 404 || commit === pull.head) {
                throw (0,context_api/* apiError */.pb)("say where the branch began", error);
            }
        }
    }
    throw new core_error/* MesgError */.N("environment", "GitHub knows neither the commit that is checked out nor the pull request's");
}

// EXTERNAL MODULE: ./src/github/revisions/stored.ts
var revisions_stored = __webpack_require__(52135);
;// CONCATENATED MODULE: ./src/github/revisions/revisions.ts








/** Services that are built at once: more would only wait for the same disk. */
const revisions_AT_ONCE = 4;
/** Builds the services of both sides, each as far as it can be had. */
async function prepareRevisions({ inputs, context, signal, redact }, places, { pull, session, api, carOf }) {
    const head = (await readHead(context.workspace, signal)) ?? { commit: context.sha, parents: [] };
    const { serviceFile, against } = inputs;
    const { release, engine, problem } = session;
    const base = { release, serviceFile, signal };
    const building = each(places, async (place) => {
        const car = await carOf(place);
        const { allowFiles, maxSourceSize, allowDirty } = inputs;
        return await buildService(context.workspace, place, { ...base, allowFiles, maxSourceSize, allowDirty, car });
    });
    const asksEngine = against === "engine" && (engine ?? problem) !== undefined;
    const [after, before] = await Promise.all([building, asksEngine ? askEngine() : buildBefore()]);
    return { head, after, ...before };
    async function askEngine() {
        try {
            if (engine === undefined)
                throw new core_error/* MesgError */.N("environment", problem ?? "");
            const [services, stored] = await Promise.all([building, (0,revisions_stored/* listStored */.K)(engine, signal)]);
            const { services: before, notices } = await (0,revisions_stored/* matchStored */.x)(services, stored, redact);
            return { before, base: { commit: undefined, words: "what the Engine has" }, baseProblem: undefined, notices };
        }
        catch (error) {
            return withoutBase(error);
        }
    }
    function withoutBase(error) {
        if (!(error instanceof core_error/* MesgError */.N) || signal.aborted)
            throw error;
        const message = redact(error.message);
        return { ...NOTHING_BEFORE, baseProblem: message, notices: [`compared with nothing: ${message}`] };
    }
    async function buildBefore() {
        let revision;
        try {
            const choice = await chooseBase(against === "engine" ? "base" : against, context, pull, head, api);
            if (choice === undefined)
                return NOTHING_BEFORE;
            revision = await openBase(choice, context, inputs, api, signal);
        }
        catch (error) {
            return withoutBase(error);
        }
        try {
            const { folder, hasSources, commit, words, notices } = revision;
            const found = await placesIn(folder, inputs, signal);
            const built = await each(found, (place) => buildBase(folder, place, { ...base, withoutSource: !hasSources }));
            return { before: built, base: { commit, words }, baseProblem: undefined, notices: notices.map(redact) };
        }
        finally {
            await revision.remove();
        }
    }
}
const NOTHING_BEFORE = { before: undefined, base: undefined, baseProblem: undefined, notices: [] };
/** A service of the base. When its source is refused now, its definition is still worth a comparison. */
async function buildBase(folder, place, options) {
    const built = await buildService(folder, place, { ...options, allowDirty: true });
    if (built.definition !== undefined || options.withoutSource)
        return built;
    return await buildService(folder, place, { ...options, withoutSource: true });
}
async function placesIn(folder, inputs, signal) {
    const { paths, serviceFile, definitions } = inputs;
    if (definitions.length === 0) {
        const { folders } = await (0,discover/* discoverServices */.U)(folder, { paths, serviceFile, signal });
        return folders.map((path) => ({ path, isDefinition: false }));
    }
    const there = await Promise.all(definitions.map(async (path) => await (0,promises_.access)((0,external_node_path_.join)(folder, path)).then(() => [path], () => [])));
    return there.flat().map((path) => ({ path, isDefinition: true }));
}
/** Does something with each item, a few at once, and keeps their order. The first failure ends it. */
async function each(items, action) {
    const results = new Array(items.length);
    let next = 0;
    const work = async () => {
        while (next < items.length) {
            const index = next++;
            results[index] = await action(items[index]);
        }
    };
    await Promise.all(Array.from({ length: revisions_AT_ONCE }, work));
    return results;
}

;// CONCATENATED MODULE: ./src/github/run.ts




















/** What GitHub takes in a job's summary, with some room. */
const SUMMARY_BYTES = 1_000_000;
/**
 * Compiles and compares the services of a checkout, deploys them where the run is to do so, and tells what was found in
 * every place where people look.
 */
async function run(given, places) {
    const { inputs, context } = given;
    (0,expected_hashes/* assertExpectedHashes */.j4)(inputs.deploy.expectedHashes, places.map(({ path }) => path));
    await (0,may_publish/* assertMayPublish */.n)(inputs.deploy, context.payload);
    const session = await openEngine(given);
    try {
        await runWith(given, places, session);
    }
    finally {
        session.close();
    }
}
async function runWith(given, places, session) {
    const { core, inputs, context, signal } = given;
    const api = once(() => (0,context_api/* connectApi */.Xm)(inputs.token, { signal, onWait: (words) => core.info(`waiting: ${words}`) }));
    const output = await makeOutputFolder(context.temporary);
    const pull = context.pullRequest ?? (await findPullRequest(context, api));
    const carOf = async ({ path, isDefinition }) => inputs.artifactSource && !isDefinition ? await output.pathOf(path, "source.car") : undefined;
    const revisions = await prepareRevisions(given, places, { pull, session, api, carOf });
    const today = new Date().toISOString().slice(0, 10);
    const comparisons = compareServices(revisions.after, revisions.before, today);
    const live = pull === undefined ? undefined : await readPullRequest(await api(), context, pull.number).catch(() => undefined);
    const verdict = judge(comparisons, inputs.failOn, { labels: live?.labels, baseProblem: revisions.baseProblem });
    for (const comparison of comparisons)
        logService(core, comparison);
    annotate(core, annotationsOf(comparisons, inputs.failOn === "breaking" && !acceptsBreaks(live?.labels)));
    const deployment = await deployAsAsked(given, {
        ...{ comparisons, session, commit: revisions.head.commit, failure: verdict.failure, api },
    });
    const report = reportOf(given, revisions, comparisons, { pull, session, deployment });
    for (const notice of report.notices)
        core.info(`notice: ${notice}`);
    const definitions = await writeFiles(output, report);
    const artifact = await leaveArtifact(given, output);
    const commentUrl = pull === undefined ? "" : await publishComment(given, { pull, live, report, api });
    await summarize(core, report);
    const outputs = outputsOf(report, definitions, { ...artifact, "comment-url": commentUrl });
    for (const [name, value] of Object.entries(outputs))
        core.setOutput(name, value);
    if (inputs.sarif !== "")
        await writeSarif(inputs.sarif, context.workspace, comparisons);
    signal.throwIfAborted();
    if (verdict.notice !== undefined)
        core.notice(verdict.notice);
    const failure = verdict.failure ?? (0,deploy_deployment/* deployFailure */.on)(deployment);
    if (failure !== undefined)
        core.setFailed(failure);
}
async function deployAsAsked(given, matter) {
    if (given.inputs.deploy.decision === undefined)
        return (0,deploy_deployment/* notDeployed */._k)(undefined);
    const { deployServices } = await Promise.all(/* import() */[__webpack_require__.e(953), __webpack_require__.e(520), __webpack_require__.e(690)]).then(__webpack_require__.bind(__webpack_require__, 12690));
    return await deployServices(given, matter);
}
function logService(core, { service, status, summary }) {
    const { place, definition, hash } = service;
    const outcome = status === "changed" ? countsOf(summary) : status;
    const ids = status === "removed" ? [] : [hash && `hash ${hash}`, definition?.source && `source ${definition.source}`];
    core.info(`service ${(0,safe_text/* visibleText */.Q6)(place.path)}: ${[outcome, ...ids].filter(Boolean).join(", ")}`);
}
function annotate(core, annotations) {
    for (const { severity, title, message, file, line, column } of annotations) {
        core[severity](message, {
            title,
            ...(file === undefined ? {} : { file }),
            ...(line === undefined ? {} : { startLine: line }),
            ...(column === undefined ? {} : { startColumn: column }),
        });
    }
}
/** Writes what the artifact holds; gives where each definition is. */
async function writeFiles(output, report) {
    const { comparisons, deployment, release, commit, base } = report;
    const definitions = new Map();
    for (const comparison of comparisons) {
        const path = await writeService(output, comparison);
        if (path !== undefined)
            definitions.set(comparison, path);
    }
    await writeRunFile(output, "report.md", runToMarkdown(report, SUMMARY_BYTES));
    const relative = new Map([...definitions].map(([key, path]) => [key, output.relative(path)]));
    const services = servicesJson(comparisons, relative, deployment);
    await writeRunFile(output, "index.json", json({ engineVersion: release, commit, base: base?.commit, services }));
    return definitions;
}
/** Writes the problems to the file that the workflow asked for. */
async function writeSarif(path, workspace, comparisons) {
    const diagnostics = comparisons.flatMap(({ service, status }) => (status === "removed" ? [] : service.diagnostics));
    const log = json(diagnosticsToSarif(diagnostics, workspace));
    await (0,whole_file/* writeWhole */.f)((0,external_node_path_.resolve)(workspace, path), (file) => file.write(Buffer.from(log)));
}
async function leaveArtifact({ core, env, inputs, context, signal }, output) {
    const none = { "artifact-id": "", "artifact-url": "" };
    const { artifact: name, retentionDays } = inputs;
    if (name === "" || signal.aborted)
        return none;
    if (inputs.dryRun) {
        core.info(`dry run: would upload the artifact ${(0,safe_text/* visibleText */.Q6)(name)}`);
        return none;
    }
    const result = await core.group("Upload the artifact", () => uploadFolder(output.folder, { name, retentionDays }, context, env));
    if ("id" in result)
        return { "artifact-id": String(result.id), "artifact-url": result.url };
    core.notice(`no artifact: ${(0,safe_text/* visibleText */.Q6)(result.problem, 500)}`);
    return none;
}
async function summarize(core, report) {
    const text = runToMarkdown(report, SUMMARY_BYTES);
    try {
        await core.summary.addRaw(text).write();
    }
    catch (error) {
        core.notice(`no summary: ${(0,safe_text/* visibleText */.Q6)(error.message)}`);
        core.info(text.replaceAll(/^/gm, "  | "));
    }
}
function once(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}


/***/ }),

/***/ 57009:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ summarize)
/* harmony export */ });
/**
 * Counts changes by severity.
 *
 * @example
 * ```ts
 * summarize(diffDefinitions(before, after)).breaking; // 0: callers notice nothing
 * ```
 */
function summarize(changes) {
    const counts = { breaking: 0, compatible: 0, operational: 0, cosmetic: 0, waived: 0 };
    for (const change of changes)
        counts["waiver" in change && change.waiver ? "waived" : change.severity]++;
    return { ...counts, sourceOnly: changes.length === 1 && changes[0].rule === "source-changed" };
}


/***/ })

};
