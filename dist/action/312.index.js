export const id = 312;
export const ids = [312];
export const modules = {

/***/ 24312:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./src/report/visible-text.ts
/**
 * Texts of a definition on their way to people: they may be as long and as strange as their author likes, and must stay
 * one line of plain text on a terminal, in a log of GitHub Actions, and in Markdown.
 *
 * @module
 */
/** Controls, line and paragraph ends, and what is not seen at all: marks for text direction, joiners, fillers. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]+/gu;
/** Opens an HTML comment, in which a tool may hide its marks; or a command of a workflow's log. */
const OPENERS = /<(?=!--)|#(?=#\[)/g;
const SHORT = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };
/**
 * The text on one line, with an escape as in JSON for everything that is not seen or that a log would obey.
 *
 * @param limit The most UTF-16 units to take over; what is cut off is marked with `…`.
 * @example
 * ```ts
 * visibleText("a\nb\u202e"); // "a\\nb\\u202e"
 * ```
 */
function visibleText(text, limit = 200) {
    return escapeUnseen(text.length > limit ? `${text.slice(0, limit)}…` : text, SHORT);
}
/** JSON text with the same escapes, which in JSON change nothing but the spelling. Its line ends stay. */
function visibleJson(json) {
    return escapeUnseen(json, { "\n": "\n" });
}
function escapeUnseen(text, known) {
    return text.replace(UNSEEN, (run) => escapeOf(run, known)).replace(OPENERS, (opener) => escapeOf(opener, {}));
}
function escapeOf(run, known) {
    let escaped = "";
    for (let index = 0; index < run.length; index++) {
        escaped += known[run[index]] ?? `\\u${run.charCodeAt(index).toString(16).padStart(4, "0")}`;
    }
    return escaped;
}

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
        return value === "" ? "none" : visibleText(value);
    if (typeof value === "boolean")
        return value ? "optional" : "required";
    if (Array.isArray(value))
        return listOf(value);
    if (isRecord(value))
        return recordOf(value);
    return visibleText(String(value));
}
function listOf(list) {
    if (!list.every((item) => typeof item === "string"))
        return list.length === 1 ? "1 entry" : `${list.length} entries`;
    const shown = list.slice(0, MOST_ITEMS).map((item) => visibleText(item, 60));
    return list.length === 0 ? "none" : [...shown, ...(list.length > MOST_ITEMS ? ["…"] : [])].join(", ");
}
const MOST_ITEMS = 20;
function recordOf(value) {
    if (typeof value.type === "string") {
        const fields = keysOf(value.object);
        const flags = [value.repeated ? "repeated" : "", value.optional ? "optional" : ""].filter((flag) => flag !== "");
        const words = [visibleText(value.type, 60) || "no type", ...flags].join(", ");
        return fields === "" ? words : `${words}, with ${fields}`;
    }
    const parts = Object.entries(value).flatMap(([name, field]) => {
        if (name === "key")
            return [];
        const text = Array.isArray(field) ? keysOf(field) || listOf(field) : visibleText(String(field ?? ""), 60);
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
                        informationUri: "https://github.com/mesg-foundation/compile-action",
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/definition/error.ts
var definition_error = __webpack_require__(37547);
;// CONCATENATED MODULE: ./src/source/whole-file.ts




/**
 * Writes a file so that it appears whole or not at all: under a temporary name beside it, then renamed over it. When
 * the writer throws, or the disk is full, nothing is left behind and an older file of that name is untouched. A path
 * that is a device or a pipe (`/dev/stdout`) is written to as it is.
 *
 * @param path Where the file is to appear.
 * @param writer Writes the contents; what it throws is passed on.
 * @returns What the writer returns.
 * @throws {MesgError} `surroundings` when the file system refuses, with the path in the message.
 * @example
 * ```ts
 * await writeWhole("service.json", (file) => file.write(new TextEncoder().encode("{}\n")));
 * ```
 */
async function writeWhole(path, writer) {
    const existing = await (0,promises_.stat)(path).catch(() => undefined);
    const inPlace = existing !== undefined && !existing.isFile() && !existing.isDirectory();
    const written = inPlace ? path : (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_path_.basename)(path)}.${(0,external_node_crypto_.randomBytes)(6).toString("hex")}.part`);
    const handle = await attempt(path, () => (0,promises_.open)(written, inPlace ? "w" : "wx"));
    let complete = false;
    try {
        const result = await writer({ write: (bytes, position) => attempt(path, () => writeAll(handle, bytes, position)) });
        if (!inPlace) {
            await attempt(path, () => handle.sync());
            await attempt(path, () => (0,promises_.rename)(written, path));
        }
        complete = true;
        return result;
    }
    finally {
        await handle.close();
        if (!complete && !inPlace)
            await (0,promises_.rm)(written, { force: true });
    }
}
async function writeAll(handle, bytes, position) {
    for (let done = 0; done < bytes.length;) {
        const at = position === undefined ? null : position + done;
        done += (await handle.write(bytes, done, bytes.length - done, at)).bytesWritten;
    }
}
async function attempt(path, operation) {
    try {
        return await operation();
    }
    catch (error) {
        const full = error.code === "ENOSPC";
        throw new definition_error/* MesgError */.N("surroundings", `cannot write ${path}: ${error.message}`, {
            cause: error,
            hint: full ? "free some space on that disk" : "check that its folder exists and may be written to",
        });
    }
}

;// CONCATENATED MODULE: ./src/diff/rules.ts
/**
 * Every rule of the comparison: what it says about a change, and why. docs/rules.md is generated from this table, and a
 * test holds each example to its rule.
 *
 * @module
 */
const input = (text) => `tasks:\n  send:\n    inputs:${text}`;
const output = (text) => `tasks:\n  send:\n    outputs:${text}`;
const data = (text) => `events:\n  sent:\n    data:${text}`;
const entry = (text) => `\n      ${text}`;
const TO = "to: { type: String }";
const TO_OPTIONAL = "to: { type: String, optional: true }";
const CC = "cc: { type: String }";
const CC_OPTIONAL = "cc: { type: String, optional: true }";
const TO_NUMBER = "to: { type: Number }";
const TO_ANY = "to: { type: Any }";
/** The rules on what comes out of a service: the same for a task's outputs and for an event's data. */
function outgoing(noun, from, place) {
    const From = from.charAt(0).toUpperCase() + from.slice(1);
    return {
        added: {
            severity: "compatible",
            title: `${noun} added`,
            explanation: `${From} carries one more key. Whoever does not know it can ignore it.`,
            example: [place(entry(TO)), place(entry(TO) + entry(CC))],
        },
        removed: {
            severity: "breaking",
            title: `${noun} removed`,
            explanation: `${From} no longer declares this key. Whoever reads it finds nothing, or a value that nothing checks.`,
            example: [place(entry(TO) + entry(CC)), place(entry(TO))],
        },
        renamed: {
            severity: "breaking",
            title: `${noun} renamed, as it seems`,
            explanation: `One key is gone and another one of the same shape is new, which is likely a rename. Whoever reads the old key finds nothing there.`,
            example: [place(entry(TO)), place(entry(CC))],
        },
        typeChanged: {
            severity: "breaking",
            title: `${noun} may be of another type`,
            explanation: `Values that could not come in ${from} before can come now, and whoever reads them may not be ready for them.`,
            example: [place(entry(TO)), place(entry(TO_NUMBER))],
        },
        typeNarrowed: {
            severity: "compatible",
            title: `${noun} of a narrower type`,
            explanation: `Every value that can come in ${from} now could come before.`,
            example: [place(entry(TO_ANY)), place(entry(TO))],
        },
        madeOptional: {
            severity: "breaking",
            title: `${noun} made optional`,
            explanation: `The value may be missing or null in ${from}, which it could not be before.`,
            example: [place(entry(TO)), place(entry(TO_OPTIONAL))],
        },
        madeRequired: {
            severity: "compatible",
            title: `${noun} made required`,
            explanation: `The value always comes in ${from} now. Whoever was ready for its absence still is.`,
            example: [place(entry(TO_OPTIONAL)), place(entry(TO))],
        },
    };
}
const OUTPUT = outgoing("Output", "a task's result", output);
const DATA = outgoing("Event data", "an event's data", data);
/** The rules by their id, in the order of the documentation. */
const rules_RULES = {
    "task-removed": {
        severity: "breaking",
        title: "Task removed",
        explanation: "Whoever calls this task is refused.",
        example: ["tasks:\n  send: {}\n  fetch: {}", "tasks:\n  send: {}"],
    },
    "task-renamed": {
        severity: "breaking",
        title: "Task renamed, as it seems",
        explanation: "One task is gone and another one of the same shape is new, which is likely a rename. Whoever calls the old one is refused.",
        example: ["tasks:\n  send: {}", "tasks:\n  deliver: {}"],
    },
    "task-added": {
        severity: "compatible",
        title: "Task added",
        explanation: "Nobody calls it yet.",
        example: ["tasks:\n  send: {}", "tasks:\n  send: {}\n  fetch: {}"],
    },
    "required-input-added": {
        severity: "breaking",
        title: "Required input added",
        explanation: "Calls without this key were accepted and are refused now.",
        example: [input(entry(TO)), input(entry(TO) + entry(CC))],
    },
    "optional-input-added": {
        severity: "compatible",
        title: "Optional input added",
        explanation: "Calls without this key are accepted as before.",
        example: [input(entry(TO)), input(entry(TO) + entry(CC_OPTIONAL))],
    },
    "open-object-restricted": {
        severity: "breaking",
        title: "First field of an open object declared in an input",
        explanation: "An Object without declared fields takes any object. Now this key is checked, so that an object which carries something else there was accepted and is refused now.",
        example: [
            input(entry("mail: { type: Object }")),
            input(entry("mail: { type: Object, object: { to: { type: String, optional: true } } }")),
        ],
    },
    "input-removed": {
        severity: "compatible",
        title: "Input removed",
        explanation: "Calls that still carry this key are accepted: an Engine ignores what is not declared.",
        example: [input(entry(TO) + entry(CC)), input(entry(TO))],
    },
    "required-input-renamed": {
        severity: "breaking",
        title: "Required input renamed, as it seems",
        explanation: "One key is gone and another one of the same shape is new, which is likely a rename. Calls with the old key are refused, since the new one is missing.",
        example: [input(entry(TO)), input(entry(CC))],
    },
    "optional-input-renamed": {
        severity: "compatible",
        title: "Optional input renamed, as it seems",
        explanation: "One optional key is gone and another one of the same shape is new, which is likely a rename. Calls with the old key are accepted, but its value is ignored.",
        example: [input(entry(TO_OPTIONAL)), input(entry(CC_OPTIONAL))],
    },
    "input-type-changed": {
        severity: "breaking",
        title: "Input takes another type",
        explanation: "Values that were accepted here are refused now.",
        example: [input(entry(TO)), input(entry(TO_NUMBER))],
    },
    "input-type-widened": {
        severity: "compatible",
        title: "Input takes a wider type",
        explanation: "Every value that was accepted here is accepted still.",
        example: [input(entry(TO)), input(entry(TO_ANY))],
    },
    "input-made-required": {
        severity: "breaking",
        title: "Input made required",
        explanation: "Calls in which it is missing or null were accepted and are refused now.",
        example: [input(entry(TO_OPTIONAL)), input(entry(TO))],
    },
    "input-made-optional": {
        severity: "compatible",
        title: "Input made optional",
        explanation: "Calls that carry a value are accepted as before.",
        example: [input(entry(TO)), input(entry(TO_OPTIONAL))],
    },
    "output-removed": OUTPUT.removed,
    "output-renamed": OUTPUT.renamed,
    "output-added": OUTPUT.added,
    "output-type-changed": OUTPUT.typeChanged,
    "output-type-narrowed": OUTPUT.typeNarrowed,
    "output-made-optional": OUTPUT.madeOptional,
    "output-made-required": OUTPUT.madeRequired,
    "event-removed": {
        severity: "breaking",
        title: "Event removed",
        explanation: "Whoever listens to this event waits in vain.",
        example: ["events:\n  sent: {}\n  lost: {}", "events:\n  sent: {}"],
    },
    "event-renamed": {
        severity: "breaking",
        title: "Event renamed, as it seems",
        explanation: "One event is gone and another one of the same shape is new, which is likely a rename. Whoever listens to the old one waits in vain.",
        example: ["events:\n  sent: {}", "events:\n  delivered: {}"],
    },
    "event-added": {
        severity: "compatible",
        title: "Event added",
        explanation: "Nobody listens to it yet.",
        example: ["events:\n  sent: {}", "events:\n  sent: {}\n  lost: {}"],
    },
    "data-removed": DATA.removed,
    "data-renamed": DATA.renamed,
    "data-added": DATA.added,
    "data-type-changed": DATA.typeChanged,
    "data-type-narrowed": DATA.typeNarrowed,
    "data-made-optional": DATA.madeOptional,
    "data-made-required": DATA.madeRequired,
    "duplicate-keys": {
        severity: "breaking",
        title: "A list with a key that stands twice changed",
        explanation: "In one of the two versions a key stands twice in this list, so its entries cannot be told apart and the list is compared as a whole. What such a change means for callers cannot be known, so it counts as breaking. Engines refuse such a list, in nested objects from 0.17.",
        example: [
            '{"events": [{"key": "sent", "data": []}]}',
            '{"events": [{"key": "sent"}, {"key": "sent", "data": [{"key": "id", "type": "String"}]}]}',
        ],
    },
    "sid-changed": {
        severity: "breaking",
        title: "Service id changed",
        explanation: "Whoever names the service by its sid does not find this one: it is another service to them.",
        example: ["sid: acme.mail", "sid: acme.post"],
    },
    "configuration-changed": {
        severity: "operational",
        title: "Configuration changed",
        explanation: "The service's container runs in another way. The interface is the same.",
        example: ["configuration:\n  ports: ['80']", "configuration:\n  ports: ['8080:80']"],
    },
    "dependency-removed": {
        severity: "operational",
        title: "Dependency removed",
        explanation: "This container no longer runs beside the service.",
        example: ["dependencies:\n  db: { image: mysql }", "dependencies: {}"],
    },
    "dependency-renamed": {
        severity: "operational",
        title: "Dependency renamed, as it seems",
        explanation: "One dependency is gone and another one of the same shape is new, which is likely a rename. The service's code finds a dependency by this name.",
        example: ["dependencies:\n  db: { image: mysql }", "dependencies:\n  store: { image: mysql }"],
    },
    "dependency-added": {
        severity: "operational",
        title: "Dependency added",
        explanation: "One more container runs beside the service.",
        example: ["dependencies: {}", "dependencies:\n  db: { image: mysql }"],
    },
    "dependency-changed": {
        severity: "operational",
        title: "Dependency changed",
        explanation: "A container beside the service runs in another way.",
        example: ["dependencies:\n  db: { image: 'mysql:5' }", "dependencies:\n  db: { image: 'mysql:8' }"],
    },
    "price-changed": {
        severity: "operational",
        title: "Price changed",
        explanation: "Callers pay another price. What they send and get is the same.",
        example: [
            '{"tasks": [{"key": "send", "price": {"perCall": "1"}}]}',
            '{"tasks": [{"key": "send", "price": {"perCall": "2"}}]}',
        ],
    },
    "workflows-changed": {
        severity: "operational",
        title: "Workflows changed",
        explanation: "The service starts other tasks on events, or other ones. Only Engine 0.12 keeps these.",
        example: ['{"workflows": [{"key": "a"}]}', '{"workflows": [{"key": "a"}, {"key": "b"}]}'],
    },
    "source-changed": {
        severity: "operational",
        title: "Source changed",
        explanation: "The service's files changed. Only the definition was compared, not what the code does.",
        example: [
            "source: QmUNLLsPACCz1vLxQVkXqqLX5R1X345qqfHbsf67hvA3Nn",
            "source: QmbFMke1KXqnYyBBWxB74N4c5SBnJMVAiMNRcGu6x1AwQH",
        ],
    },
    "name-changed": {
        severity: "cosmetic",
        title: "Name changed",
        explanation: "Only people read it.",
        example: ["name: mail", "name: Mail"],
    },
    "description-changed": {
        severity: "cosmetic",
        title: "Description changed",
        explanation: "Only people read it.",
        example: ["description: sends mail", "description: Sends mail"],
    },
    "repository-changed": {
        severity: "cosmetic",
        title: "Repository changed",
        explanation: "Only people read it.",
        example: ["repository: https://example.com/a", "repository: https://example.com/b"],
    },
    "order-changed": {
        severity: "cosmetic",
        title: "Order changed",
        explanation: "The same entries stand in another order. That changes nothing for callers, but the service hash changes with it.",
        example: [
            "tasks:\n  send: {}\n  fetch: { inputs: { id: { type: Number } } }",
            "tasks:\n  fetch: { inputs: { id: { type: Number } } }\n  send: {}",
        ],
    },
    "unused-fields-changed": {
        severity: "cosmetic",
        title: "Fields changed that nothing checks",
        explanation: "Only the fields of an Object are checked. This parameter is of another type, so its fields have no effect.",
        example: [input(entry(TO)), input(entry("to: { type: String, object: { cc: { type: String } } }"))],
    },
};
/** Whether a text is the id of a rule. */
function isRuleId(text) {
    return Object.hasOwn(rules_RULES, text);
}

;// CONCATENATED MODULE: ./src/github/annotations.ts


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
        message: visibleText(hint === undefined ? message : `${message} (${hint})`, 1000),
        file,
        ...(line === undefined ? {} : { line }),
        ...(column === undefined ? {} : { column }),
    }));
}
function breaks({ service, status, changes, lineOf }, areErrors) {
    const severity = areErrors ? "error" : "warning";
    if (status === "removed") {
        const message = `${visibleText(service.place.path)} is gone: who uses this service finds it no more`;
        return [{ severity, title: "Service removed", message }];
    }
    return changes
        .filter((change) => change.severity === "breaking" && change.waiver === undefined)
        .map((change) => ({
        severity,
        title: `Breaking: ${rules_RULES[change.rule].title}`,
        message: `${visibleText(change.path, 500)}: ${change.explanation}`,
        file: service.file,
        ...lineOnly(lineOf(change)),
    }));
}
function lineOnly({ line } = {}) {
    return line === undefined ? {} : { line };
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./src/github/retry.ts

const MOST_TRIES = 4;
/** The longest that a rate limit is waited for; more would hold a runner for nothing. */
const LONGEST_WAIT = 90_000;
/**
 * Repeats a request to GitHub: at a rate limit for as long as the answer says, at a failure of the server or the network
 * with growing pauses. What may have been carried out is not repeated after a failure, only after a rate limit.
 */
async function retrying(request, options) {
    for (let tries = 1;; tries++) {
        try {
            return await request();
        }
        catch (error) {
            const wait = waitFor(error, tries, options.isRepeatable);
            if (wait === undefined || tries === MOST_TRIES || options.signal.aborted)
                throw error;
            options.onWait?.(`GitHub answered ${error.status ?? "nothing"}; next try in ${Math.ceil(wait / 1000)} s`);
            await (0,external_node_timers_promises_.setTimeout)(wait, undefined, { signal: options.signal });
        }
    }
}
/** Milliseconds to wait; undefined when another try is of no use. */
function waitFor(error, tries, isRepeatable) {
    const limited = rateLimit(error, tries);
    if (limited !== undefined)
        return limited <= LONGEST_WAIT ? limited : undefined;
    const failed = error.status === undefined || error.status >= 500;
    return failed && isRepeatable ? 500 * 2 ** (tries - 1) : undefined;
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

;// CONCATENATED MODULE: ./src/github/api.ts


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
    return new definition_error/* MesgError */.N("surroundings", `GitHub's API did not ${what}: ${found}`, {
        ...(status === 401 ? { hint: "check the input github-token" } : {}),
    });
}

;// CONCATENATED MODULE: ./src/github/artifact.ts


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
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(351), __webpack_require__.e(659), __webpack_require__.e(645)]).then(__webpack_require__.bind(__webpack_require__, 9645));
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

;// CONCATENATED MODULE: ./src/definition/service.ts
/**
 * The service definition as plain data: what mesg.yml says, plus a link to the source.
 *
 * Every field is always there, with proto3's default when nothing was said, so that no reader has to ask whether a
 * list exists. The two exceptions are messages whose absence means something to an Engine: `configuration` and `price`.
 *
 * @module
 */
/** What a parameter may carry. `Object` may name its fields, `Any` takes everything but null. */
const PARAMETER_TYPES = ["String", "Number", "Boolean", "Object", "Any"];
/** A configuration that says nothing. */
const EMPTY_CONFIGURATION = Object.freeze({
    volumes: [],
    volumesFrom: [],
    ports: [],
    args: [],
    command: "",
    env: [],
});
/** A definition that says nothing: the base to spread known fields over. */
const EMPTY_DEFINITION = Object.freeze({
    sid: "",
    name: "",
    description: "",
    tasks: [],
    events: [],
    dependencies: [],
    repository: "",
    source: "",
    hash: "",
    address: "",
    workflows: [],
});

;// CONCATENATED MODULE: ./src/diff/summary.ts
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

;// CONCATENATED MODULE: ./src/diff/change.ts

/** Where a comparison stands; the texts are made only when there is something to tell. */
class Place {
    #parent;
    #owner;
    #segment;
    #word;
    #pointer;
    #path;
    /**
     * @param word What the segment is in words; empty when it has no part in the path.
     * @param owner The place whose path goes before the word.
     */
    constructor(segment = "", word = "", parent, owner = parent) {
        this.#segment = segment;
        this.#word = word;
        this.#parent = parent;
        this.#owner = owner;
    }
    /** A list or a field below: `inputs`. */
    to(segment, word = "") {
        return new Place(segment, word, this);
    }
    /** An entry of the list that stands here: `task send`. The list itself has no part in its path. */
    entry(noun, key) {
        return new Place(key, `${noun} ${shorten(key)}`, this, this.#parent);
    }
    get pointer() {
        if (this.#parent === undefined)
            return "";
        this.#pointer ??= `${this.#parent.pointer}/${this.#segment.replaceAll("~", "~0").replaceAll("/", "~1")}`;
        return this.#pointer;
    }
    get path() {
        this.#path ??= [this.#owner?.path ?? "", this.#word].filter((part) => part !== "").join(" › ");
        return this.#path;
    }
}
const LONGEST_KEY = 64;
// A key of a megabyte would stand in the path of every change below it.
function shorten(key) {
    return key.length > LONGEST_KEY ? `${key.slice(0, LONGEST_KEY / 2)}…${key.slice(1 - LONGEST_KEY / 2)}` : key;
}
/** Collects changes in the order in which they are found. */
class Changes {
    list = [];
    /** Notes a change. A side that is `undefined` has nothing there. */
    add(rule, place, before, after, index) {
        const { severity, explanation } = rules_RULES[rule];
        this.list.push({
            rule,
            severity,
            path: place.path || "service",
            pointer: place.pointer,
            ...(before === undefined ? {} : { before }),
            ...(after === undefined ? {} : { after }),
            ...(index === undefined ? {} : { index }),
            explanation,
        });
    }
    /** Notes a change where the two sides are not the same text or flag. */
    compare(rule, place, field, before, after) {
        if (before !== after)
            this.add(rule, place.to(field), before, after);
    }
}

;// CONCATENATED MODULE: ./src/diff/keyed-list.ts
/**
 * Matches the entries of two lists by their key. Where exactly one entry of a shape is gone and exactly one of the same
 * shape is new, these two are a pair with different keys: a rename, as it seems.
 *
 * @param shapeOf What an entry is apart from its key and its words, as a text.
 * @returns `undefined` when a key stands twice in one list, so that nobody can say what belongs together.
 */
function matchByKey(before, after, shapeOf) {
    const old = indexByKey(before);
    const fresh = indexByKey(after);
    if (old === undefined || fresh === undefined)
        return undefined;
    let removed = before.flatMap((entry, index) => (fresh.has(entry.key) ? [] : [{ entry, index }]));
    let added = after.flatMap((entry, index) => (old.has(entry.key) ? [] : [{ entry, index }]));
    const origin = new Map();
    if (removed.length > 0 && added.length > 0) {
        const gone = onlyOnes(removed, shapeOf);
        for (const [shape, { index }] of onlyOnes(added, shapeOf)) {
            const from = gone.get(shape);
            if (from !== undefined)
                origin.set(index, from.index);
        }
        const renamed = new Set(origin.values());
        removed = removed.filter(({ index }) => !renamed.has(index));
        added = added.filter(({ index }) => !origin.has(index));
    }
    const pairs = [];
    let reordered = false;
    let last = -1;
    for (const [index, entry] of after.entries()) {
        const from = origin.get(index) ?? old.get(entry.key);
        if (from === undefined)
            continue;
        pairs.push({ before: before[from], after: entry });
        reordered ||= from < last;
        last = from;
    }
    return { pairs, removed, added, reordered };
}
function indexByKey(list) {
    const indices = new Map(list.map(({ key }, index) => [key, index]));
    return indices.size === list.length ? indices : undefined;
}
/** The entries whose shape no other entry of the list has. */
function onlyOnes(entries, shapeOf) {
    const found = new Map();
    const repeated = new Set();
    for (const { entry, index } of entries) {
        const shape = shapeOf(entry);
        if (found.has(shape))
            repeated.add(shape);
        found.set(shape, { index });
    }
    for (const shape of repeated)
        found.delete(shape);
    return found;
}

;// CONCATENATED MODULE: ./src/diff/parameter-type.ts

/**
 * Whether every value (null aside) that passes as `sent` also passes as `taken`, as Engines check data from 0.10 to
 * 0.26. The fields of two Objects are not looked at: they have their own changes.
 */
function covers(taken, sent) {
    if (taken.type === "Any" && !taken.repeated)
        return true;
    // No value passes as a type that the Engine does not know; a list of none of them does.
    const nothing = !PARAMETER_TYPES.includes(sent.type);
    if (sent.repeated !== taken.repeated)
        return nothing && !sent.repeated;
    return nothing || taken.type === "Any" || sent.type === taken.type;
}
/** Whether any value at all passes, missing and null included, so that a declaration of it forbids nothing. */
function takesEverything(parameter) {
    return parameter.type === "Any" && !parameter.repeated && parameter.optional;
}

;// CONCATENATED MODULE: ./src/diff/same-data.ts
/** Whether two pieces of plain data are the same, whatever the order of their keys. */
function sameData(left, right) {
    if (left === right)
        return true;
    if (Array.isArray(left) && Array.isArray(right)) {
        return left.length === right.length && left.every((item, index) => sameData(item, right[index]));
    }
    if (!same_data_isRecord(left) || !same_data_isRecord(right))
        return false;
    const keys = Object.keys(left).filter((key) => left[key] !== undefined);
    return (keys.length === Object.keys(right).filter((key) => right[key] !== undefined).length &&
        keys.every((key) => Object.hasOwn(right, key) && sameData(left[key], right[key])));
}
/** Whether two lists hold the same texts, each as often, in any order. */
function sameTexts(left, right) {
    return left.length === right.length && sameData([...left].sort(), [...right].sort());
}
function same_data_isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./src/diff/parameters.ts



/**
 * Compares two lists of parameters: of a task, of an event, or the fields of an Object in one of them.
 *
 * @param noun What an entry is called in a path.
 * @param open The list belongs to an Object, which without declared fields takes any object.
 */
function compareParameters(before, after, direction, place, changes, noun = direction, open = false) {
    if (before.length === 0 && after.length === 0)
        return;
    const matching = matchByKey(before, after, parameterShape);
    if (matching === undefined) {
        if (!sameData(before, after))
            changes.add("duplicate-keys", place, before, after);
        return;
    }
    const { pairs, removed, added, reordered } = matching;
    if (reordered)
        changes.add("order-changed", place, parameters_keysOf(before), parameters_keysOf(after));
    for (const { entry, index } of removed) {
        changes.add(`${direction}-removed`, place.entry(noun, entry.key), entry, undefined, index);
    }
    for (const pair of pairs) {
        const here = place.entry(noun, pair.after.key);
        if (pair.before.key !== pair.after.key) {
            changes.add(renamed(direction, pair.after), here, pair.before.key, pair.after.key);
        }
        compareParameter(pair.before, pair.after, direction, here, changes);
    }
    for (const { entry, index } of added) {
        const rule = addedRule(direction, entry, open && before.length === 0);
        changes.add(rule, place.entry(noun, entry.key), undefined, entry, index);
    }
}
/** A parameter apart from its key and its words, as a text. */
function parameterShape(parameter) {
    return JSON.stringify(shape(parameter).slice(1));
}
function shape({ key, type, optional, repeated, object }) {
    return [key, type, optional, repeated, object.map(shape)];
}
function compareParameter(before, after, direction, place, changes) {
    changes.compare("name-changed", place, "name", before.name, after.name);
    changes.compare("description-changed", place, "description", before.description, after.description);
    const made = after.optional ? "made-optional" : "made-required";
    changes.compare(`${direction}-${made}`, place, "optional", before.optional, after.optional);
    const objects = before.type === "Object" && after.type === "Object";
    const fieldsDiffer = !objects && !sameData(before.object, after.object);
    if (before.type !== after.type || before.repeated !== after.repeated) {
        const rule = typeRule(direction, before, after);
        changes.add(rule, place.to("type"), typeOf(before, fieldsDiffer), typeOf(after, fieldsDiffer));
    }
    else if (fieldsDiffer) {
        changes.add("unused-fields-changed", place.to("object"), before.object, after.object);
    }
    if (objects) {
        compareParameters(before.object, after.object, direction, place.to("object", "fields"), changes, "field", true);
    }
}
/** What a type change tells of one side. Fields go along only when they are not told of by themselves. */
function typeOf({ type, repeated, object }, withFields) {
    return { type, repeated, ...(withFields ? { object } : {}) };
}
function typeRule(direction, before, after) {
    if (direction === "input")
        return covers(after, before) ? "input-type-widened" : "input-type-changed";
    return covers(before, after) ? `${direction}-type-narrowed` : `${direction}-type-changed`;
}
function addedRule(direction, entry, firstOfOpen) {
    if (direction !== "input")
        return `${direction}-added`;
    if (!entry.optional)
        return "required-input-added";
    return firstOfOpen && !takesEverything(entry) ? "open-object-restricted" : "optional-input-added";
}
function renamed(direction, entry) {
    if (direction !== "input")
        return `${direction}-renamed`;
    return entry.optional ? "optional-input-renamed" : "required-input-renamed";
}
/** The keys of a list, as a change of its order shows them. */
function parameters_keysOf(list) {
    return list.map(({ key }) => key);
}

;// CONCATENATED MODULE: ./src/diff/definitions.ts





/**
 * Compares two definitions. Each difference is told once, in the order of the definition, and all changes together turn
 * `before` into `after`.
 *
 * The severities follow from how Engines check data at run time (0.10 to 0.26, one recipe): see docs/rules.md.
 *
 * Left alone is what an Engine fills in by itself: `hash`, `address`, a sid that is made of the hash, and a source that
 * only one side has.
 *
 * @example
 * ```ts
 * diffDefinitions(before, after).filter(({ severity }) => severity === "breaking");
 * ```
 */
function diffDefinitions(before, after) {
    const changes = new Changes();
    const root = new Place();
    changes.compare("sid-changed", root, "sid", ownSid(before), ownSid(after));
    changes.compare("name-changed", root, "name", before.name, after.name);
    changes.compare("description-changed", root, "description", before.description, after.description);
    changes.compare("repository-changed", root, "repository", before.repository, after.repository);
    if (before.source !== "" && after.source !== "") {
        changes.compare("source-changed", root, "source", before.source, after.source);
    }
    compareConfigurations(before, after, root, changes);
    compareEntries("dependency", root.to("dependencies", "dependencies"), before.dependencies, after.dependencies, dependencyShape, changes, compareDependency);
    compareEntries("task", root.to("tasks", "tasks"), before.tasks, after.tasks, taskShape, changes, compareTask);
    compareEntries("event", root.to("events", "events"), before.events, after.events, eventShape, changes, compareEvent);
    if (!sameData(before.workflows, after.workflows)) {
        changes.add("workflows-changed", root.to("workflows", "workflows"), before.workflows, after.workflows);
    }
    return changes.list;
}
/** The sid that the author gave; an Engine makes a missing one of the hash. */
function ownSid({ sid, hash }) {
    return hash !== "" && sid === `_${hash}` ? "" : sid;
}
/** Compares a list of what has a name of its own in a service, by key. */
function compareEntries(noun, place, before, after, shapeOf, changes, compare) {
    const matching = matchByKey(before, after, shapeOf);
    if (matching === undefined) {
        if (sameData(before, after))
            return;
        changes.add(noun === "dependency" ? "dependency-changed" : "duplicate-keys", place, before, after);
        return;
    }
    const { pairs, removed, added, reordered } = matching;
    if (reordered)
        changes.add("order-changed", place, parameters_keysOf(before), parameters_keysOf(after));
    for (const { entry, index } of removed) {
        changes.add(`${noun}-removed`, place.entry(noun, entry.key), entry, undefined, index);
    }
    for (const pair of pairs) {
        const here = place.entry(noun, pair.after.key);
        if (pair.before.key !== pair.after.key)
            changes.add(`${noun}-renamed`, here, pair.before.key, pair.after.key);
        compare(pair.before, pair.after, here, changes);
    }
    for (const { entry, index } of added) {
        changes.add(`${noun}-added`, place.entry(noun, entry.key), undefined, entry, index);
    }
}
function compareTask(before, after, place, changes) {
    changes.compare("name-changed", place, "name", before.name, after.name);
    changes.compare("description-changed", place, "description", before.description, after.description);
    compareParameters(before.inputs, after.inputs, "input", place.to("inputs", "inputs"), changes);
    compareParameters(before.outputs, after.outputs, "output", place.to("outputs", "outputs"), changes);
    if (!sameData(before.price, after.price))
        changes.add("price-changed", place.to("price"), before.price, after.price);
}
function compareEvent(before, after, place, changes) {
    changes.compare("name-changed", place, "name", before.name, after.name);
    changes.compare("description-changed", place, "description", before.description, after.description);
    compareParameters(before.data, after.data, "data", place.to("data", "data"), changes);
}
function compareDependency(before, after, place, changes) {
    changes.compare("dependency-changed", place, "image", before.image, after.image);
    compareBoxes(before, after, "dependency-changed", place, changes);
}
function compareConfigurations(before, after, root, changes) {
    const place = root.to("configuration", "configuration");
    if (before.configuration === undefined || after.configuration === undefined) {
        // A missing one is not an empty one to every Engine.
        if (before.configuration !== after.configuration) {
            changes.add("configuration-changed", place, before.configuration, after.configuration);
        }
        return;
    }
    compareBoxes(before.configuration, after.configuration, "configuration-changed", place, changes);
}
const FIELDS = Object.keys(EMPTY_CONFIGURATION);
/** Compares how two containers run, field by field. */
function compareBoxes(before, after, rule, place, changes) {
    for (const field of FIELDS) {
        const [old, fresh] = [before[field], after[field]];
        if (sameData(old, fresh))
            continue;
        // The arguments of a command are the one list whose order a container sees.
        const order = field !== "args" && typeof old !== "string" && typeof fresh !== "string" && sameTexts(old, fresh);
        changes.add(order ? "order-changed" : rule, place.to(field, field), old, fresh);
    }
}
function taskShape({ inputs, outputs, price }) {
    return JSON.stringify([keyedShapes(inputs), keyedShapes(outputs), price?.perCall, price?.perSec, price?.perKB]);
}
function eventShape({ data }) {
    return JSON.stringify(keyedShapes(data));
}
function dependencyShape(dependency) {
    return JSON.stringify([dependency.image, ...FIELDS.map((field) => dependency[field])]);
}
function keyedShapes(parameters) {
    return parameters.map((parameter) => [parameter.key, parameterShape(parameter)]);
}

;// CONCATENATED MODULE: ./src/diff/waiver.ts
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

;// CONCATENATED MODULE: ./src/github/comparison.ts


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
    const nothing = { service, changes: [], summary: summarize([]), lineOf: () => undefined };
    const after = service.definition;
    if (after === undefined)
        return { ...nothing, status: "invalid", ...(before && { before }) };
    if (isAlone)
        return { ...nothing, status: "unknown" };
    // What was invalid could not be deployed: nobody depends on it.
    if (before?.definition === undefined)
        return { ...nothing, status: "new", ...(before && { before }) };
    const found = diffDefinitions(before.definition, after);
    const { changes, diagnostics } = applyWaivers(found, {
        ...{ waivers: service.waivers, before: before.waivers, today },
    });
    return {
        status: changes.length > 0 ? "changed" : "same",
        service: { ...service, diagnostics: [...service.diagnostics, ...diagnostics] },
        ...{
            before,
            changes,
            summary: summarize(changes),
            lineOf: locateChanges(undefined, { ...service, definition: after }),
        },
    };
}
function removed(service) {
    const changes = diffDefinitions(service.definition ?? EMPTY_DEFINITION, {
        ...(service.definition ?? EMPTY_DEFINITION),
        ...{ tasks: [], events: [] },
    });
    return { status: "removed", service, before: service, changes, summary: summarize(changes), lineOf: () => undefined };
}
/** Whether anything is not what it was. */
function isChanged({ status }) {
    return status === "new" || status === "changed" || status === "removed";
}

;// CONCATENATED MODULE: ./src/definition/base58.ts

const ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
const DIGITS = new Map([...ALPHABET].map((character, digit) => [character, digit]));
/**
 * Writes bytes as base58 text with Bitcoin's alphabet, as Engines write a service hash and IPFS writes a CIDv0.
 *
 * @example
 * ```ts
 * encodeBase58(new Uint8Array([0, 1])); // "12"
 * ```
 */
function encodeBase58(bytes) {
    const zeros = bytes.findIndex((byte) => byte !== 0);
    if (zeros === -1)
        return "1".repeat(bytes.length);
    const digits = [];
    for (const byte of bytes.subarray(zeros)) {
        let carry = byte;
        for (let place = 0; place < digits.length || carry > 0; place++) {
            carry += (digits[place] ?? 0) * 256;
            digits[place] = carry % 58;
            carry = Math.floor(carry / 58);
        }
    }
    return ("1".repeat(zeros) +
        digits
            .reverse()
            .map((digit) => ALPHABET[digit])
            .join(""));
}
/**
 * Reads base58 text.
 *
 * @throws {MesgError} `refused` at a character outside the alphabet.
 * @example
 * ```ts
 * decodeBase58("12"); // Uint8Array [0, 1]
 * ```
 */
function base58_decodeBase58(text) {
    let zeros = 0;
    while (text[zeros] === "1")
        zeros++;
    const bytes = [];
    for (let index = zeros; index < text.length; index++) {
        const digit = DIGITS.get(text[index]);
        if (digit === undefined) {
            const found = JSON.stringify(text[index]);
            throw new definition_error/* MesgError */.N("refused", `expected base58 text, found ${found} at character ${index + 1}`);
        }
        let carry = digit;
        for (let place = 0; place < bytes.length || carry > 0; place++) {
            carry += (bytes[place] ?? 0) * 58;
            bytes[place] = carry & 255;
            carry = Math.floor(carry / 256);
        }
    }
    return Uint8Array.from([...new Array(zeros).fill(0), ...bytes.reverse()]);
}
/**
 * Reads a service hash: base58 text of exactly 32 bytes.
 *
 * @throws {MesgError} `refused` when the text is not base58 or gives another number of bytes.
 */
function decodeHash(text) {
    const bytes = text.length > 64 ? new Uint8Array(text.length) : base58_decodeBase58(text);
    if (bytes.length === 32)
        return bytes;
    const found = text.length > 64 ? `${text.length} characters` : `${bytes.length} bytes`;
    throw new definition_error/* MesgError */.N("refused", `expected a hash of 32 bytes in base58, found ${found}`);
}

// EXTERNAL MODULE: ./src/definition/release.ts
var definition_release = __webpack_require__(40192);
// EXTERNAL MODULE: ./node_modules/protobufjs/minimal.js
var minimal = __webpack_require__(96170);
;// CONCATENATED MODULE: ./src/definition/service.pb.js
// @ts-self-types="./service.pb.d.ts"
/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/


const $Reader = minimal.Reader, $Writer = minimal.Writer, $util = minimal.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError;

const $root = minimal.roots.service || (minimal.roots.service = {});

const service_pb_definition = $root.definition = (() => {

    const definition = {};

    definition.Service = (function() {

        const Service = function (properties) {
            this.tasks = [];
            this.events = [];
            this.dependencies = [];
            this.workflowsOrAddress = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Service.prototype.name = "";
        Service.prototype.description = "";
        Service.prototype.tasks = $util.emptyArray;
        Service.prototype.events = $util.emptyArray;
        Service.prototype.dependencies = $util.emptyArray;
        Service.prototype.configuration = null;
        Service.prototype.repository = "";
        Service.prototype.hash = $util.newBuffer([]);
        Service.prototype.sid = "";
        Service.prototype.source = "";
        Service.prototype.workflowsOrAddress = $util.emptyArray;

        Service.create = function(properties) {
            return new Service(properties);
        };

        Service.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(10).string(message.name);
            if (message.description != null && $Object.hasOwnProperty.call(message, "description") && message.description !== "")
                writer.uint32(18).string(message.description);
            if (message.tasks != null && message.tasks.length)
                for (let i = 0; i < message.tasks.length; ++i)
                    $root.definition.Task.encode(message.tasks[i], writer.uint32(42).fork(), _depth + 1).ldelim();
            if (message.events != null && message.events.length)
                for (let i = 0; i < message.events.length; ++i)
                    $root.definition.Event.encode(message.events[i], writer.uint32(50).fork(), _depth + 1).ldelim();
            if (message.dependencies != null && message.dependencies.length)
                for (let i = 0; i < message.dependencies.length; ++i)
                    $root.definition.Dependency.encode(message.dependencies[i], writer.uint32(58).fork(), _depth + 1).ldelim();
            if (message.configuration != null && $Object.hasOwnProperty.call(message, "configuration"))
                $root.definition.Configuration.encode(message.configuration, writer.uint32(66).fork(), _depth + 1).ldelim();
            if (message.repository != null && $Object.hasOwnProperty.call(message, "repository") && message.repository !== "")
                writer.uint32(74).string(message.repository);
            if (message.hash != null && $Object.hasOwnProperty.call(message, "hash") && message.hash.length)
                writer.uint32(82).bytes(message.hash);
            if (message.sid != null && $Object.hasOwnProperty.call(message, "sid") && message.sid !== "")
                writer.uint32(98).string(message.sid);
            if (message.source != null && $Object.hasOwnProperty.call(message, "source") && message.source !== "")
                writer.uint32(106).string(message.source);
            if (message.workflowsOrAddress != null && message.workflowsOrAddress.length)
                for (let i = 0; i < message.workflowsOrAddress.length; ++i)
                    writer.uint32(114).bytes(message.workflowsOrAddress[i]);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Service.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.definition.Service();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.description = value;
                        else
                            delete message.description;
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if (!(message.tasks && message.tasks.length))
                            message.tasks = [];
                        message.tasks.push($root.definition.Task.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        if (!(message.events && message.events.length))
                            message.events = [];
                        message.events.push($root.definition.Event.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        if (!(message.dependencies && message.dependencies.length))
                            message.dependencies = [];
                        message.dependencies.push($root.definition.Dependency.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        message.configuration = $root.definition.Configuration.decode(reader, reader.size(), $undefined, _depth + 1, message.configuration);
                        continue;
                    }
                case 9: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.repository = value;
                        else
                            delete message.repository;
                        continue;
                    }
                case 10: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.hash = value;
                        else
                            delete message.hash;
                        continue;
                    }
                case 12: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.sid = value;
                        else
                            delete message.sid;
                        continue;
                    }
                case 13: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.source = value;
                        else
                            delete message.source;
                        continue;
                    }
                case 14: {
                        if (wireType !== 2)
                            break;
                        if (!(message.workflowsOrAddress && message.workflowsOrAddress.length))
                            message.workflowsOrAddress = [];
                        message.workflowsOrAddress.push(reader.bytes());
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Service;
    })();

    definition.Configuration = (function() {

        const Configuration = function (properties) {
            this.volumes = [];
            this.volumesFrom = [];
            this.ports = [];
            this.args = [];
            this.env = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Configuration.prototype.volumes = $util.emptyArray;
        Configuration.prototype.volumesFrom = $util.emptyArray;
        Configuration.prototype.ports = $util.emptyArray;
        Configuration.prototype.args = $util.emptyArray;
        Configuration.prototype.command = "";
        Configuration.prototype.env = $util.emptyArray;

        Configuration.create = function(properties) {
            return new Configuration(properties);
        };

        Configuration.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.volumes != null && message.volumes.length)
                for (let i = 0; i < message.volumes.length; ++i)
                    writer.uint32(10).string(message.volumes[i]);
            if (message.volumesFrom != null && message.volumesFrom.length)
                for (let i = 0; i < message.volumesFrom.length; ++i)
                    writer.uint32(18).string(message.volumesFrom[i]);
            if (message.ports != null && message.ports.length)
                for (let i = 0; i < message.ports.length; ++i)
                    writer.uint32(26).string(message.ports[i]);
            if (message.args != null && message.args.length)
                for (let i = 0; i < message.args.length; ++i)
                    writer.uint32(34).string(message.args[i]);
            if (message.command != null && $Object.hasOwnProperty.call(message, "command") && message.command !== "")
                writer.uint32(42).string(message.command);
            if (message.env != null && message.env.length)
                for (let i = 0; i < message.env.length; ++i)
                    writer.uint32(50).string(message.env[i]);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Configuration.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.definition.Configuration();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if (!(message.volumes && message.volumes.length))
                            message.volumes = [];
                        message.volumes.push(reader.stringVerify());
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.volumesFrom && message.volumesFrom.length))
                            message.volumesFrom = [];
                        message.volumesFrom.push(reader.stringVerify());
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if (!(message.ports && message.ports.length))
                            message.ports = [];
                        message.ports.push(reader.stringVerify());
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if (!(message.args && message.args.length))
                            message.args = [];
                        message.args.push(reader.stringVerify());
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.command = value;
                        else
                            delete message.command;
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        if (!(message.env && message.env.length))
                            message.env = [];
                        message.env.push(reader.stringVerify());
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Configuration;
    })();

    definition.Dependency = (function() {

        const Dependency = function (properties) {
            this.volumes = [];
            this.volumesFrom = [];
            this.ports = [];
            this.args = [];
            this.env = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Dependency.prototype.image = "";
        Dependency.prototype.volumes = $util.emptyArray;
        Dependency.prototype.volumesFrom = $util.emptyArray;
        Dependency.prototype.ports = $util.emptyArray;
        Dependency.prototype.command = "";
        Dependency.prototype.args = $util.emptyArray;
        Dependency.prototype.key = "";
        Dependency.prototype.env = $util.emptyArray;

        Dependency.create = function(properties) {
            return new Dependency(properties);
        };

        Dependency.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.image != null && $Object.hasOwnProperty.call(message, "image") && message.image !== "")
                writer.uint32(10).string(message.image);
            if (message.volumes != null && message.volumes.length)
                for (let i = 0; i < message.volumes.length; ++i)
                    writer.uint32(18).string(message.volumes[i]);
            if (message.volumesFrom != null && message.volumesFrom.length)
                for (let i = 0; i < message.volumesFrom.length; ++i)
                    writer.uint32(26).string(message.volumesFrom[i]);
            if (message.ports != null && message.ports.length)
                for (let i = 0; i < message.ports.length; ++i)
                    writer.uint32(34).string(message.ports[i]);
            if (message.command != null && $Object.hasOwnProperty.call(message, "command") && message.command !== "")
                writer.uint32(42).string(message.command);
            if (message.args != null && message.args.length)
                for (let i = 0; i < message.args.length; ++i)
                    writer.uint32(50).string(message.args[i]);
            if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                writer.uint32(66).string(message.key);
            if (message.env != null && message.env.length)
                for (let i = 0; i < message.env.length; ++i)
                    writer.uint32(74).string(message.env[i]);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Dependency.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.definition.Dependency();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.image = value;
                        else
                            delete message.image;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.volumes && message.volumes.length))
                            message.volumes = [];
                        message.volumes.push(reader.stringVerify());
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if (!(message.volumesFrom && message.volumesFrom.length))
                            message.volumesFrom = [];
                        message.volumesFrom.push(reader.stringVerify());
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if (!(message.ports && message.ports.length))
                            message.ports = [];
                        message.ports.push(reader.stringVerify());
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.command = value;
                        else
                            delete message.command;
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        if (!(message.args && message.args.length))
                            message.args = [];
                        message.args.push(reader.stringVerify());
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.key = value;
                        else
                            delete message.key;
                        continue;
                    }
                case 9: {
                        if (wireType !== 2)
                            break;
                        if (!(message.env && message.env.length))
                            message.env = [];
                        message.env.push(reader.stringVerify());
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Dependency;
    })();

    definition.Task = (function() {

        const Task = function (properties) {
            this.inputs = [];
            this.outputs = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Task.prototype.name = "";
        Task.prototype.description = "";
        Task.prototype.inputs = $util.emptyArray;
        Task.prototype.outputs = $util.emptyArray;
        Task.prototype.key = "";
        Task.prototype.price = null;

        Task.create = function(properties) {
            return new Task(properties);
        };

        Task.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(10).string(message.name);
            if (message.description != null && $Object.hasOwnProperty.call(message, "description") && message.description !== "")
                writer.uint32(18).string(message.description);
            if (message.inputs != null && message.inputs.length)
                for (let i = 0; i < message.inputs.length; ++i)
                    $root.definition.Parameter.encode(message.inputs[i], writer.uint32(50).fork(), _depth + 1).ldelim();
            if (message.outputs != null && message.outputs.length)
                for (let i = 0; i < message.outputs.length; ++i)
                    $root.definition.Parameter.encode(message.outputs[i], writer.uint32(58).fork(), _depth + 1).ldelim();
            if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                writer.uint32(66).string(message.key);
            if (message.price != null && $Object.hasOwnProperty.call(message, "price"))
                $root.definition.Price.encode(message.price, writer.uint32(74).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Task.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.definition.Task();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.description = value;
                        else
                            delete message.description;
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        if (!(message.inputs && message.inputs.length))
                            message.inputs = [];
                        message.inputs.push($root.definition.Parameter.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        if (!(message.outputs && message.outputs.length))
                            message.outputs = [];
                        message.outputs.push($root.definition.Parameter.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.key = value;
                        else
                            delete message.key;
                        continue;
                    }
                case 9: {
                        if (wireType !== 2)
                            break;
                        message.price = $root.definition.Price.decode(reader, reader.size(), $undefined, _depth + 1, message.price);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Task;
    })();

    definition.Price = (function() {

        const Price = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Price.prototype.perCall = "";
        Price.prototype.perSec = "";
        Price.prototype.perKB = "";

        Price.create = function(properties) {
            return new Price(properties);
        };

        Price.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.perCall != null && $Object.hasOwnProperty.call(message, "perCall") && message.perCall !== "")
                writer.uint32(10).string(message.perCall);
            if (message.perSec != null && $Object.hasOwnProperty.call(message, "perSec") && message.perSec !== "")
                writer.uint32(18).string(message.perSec);
            if (message.perKB != null && $Object.hasOwnProperty.call(message, "perKB") && message.perKB !== "")
                writer.uint32(26).string(message.perKB);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Price.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.definition.Price();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.perCall = value;
                        else
                            delete message.perCall;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.perSec = value;
                        else
                            delete message.perSec;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.perKB = value;
                        else
                            delete message.perKB;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Price;
    })();

    definition.Event = (function() {

        const Event = function (properties) {
            this.data = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Event.prototype.name = "";
        Event.prototype.description = "";
        Event.prototype.data = $util.emptyArray;
        Event.prototype.key = "";

        Event.create = function(properties) {
            return new Event(properties);
        };

        Event.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(10).string(message.name);
            if (message.description != null && $Object.hasOwnProperty.call(message, "description") && message.description !== "")
                writer.uint32(18).string(message.description);
            if (message.data != null && message.data.length)
                for (let i = 0; i < message.data.length; ++i)
                    $root.definition.Parameter.encode(message.data[i], writer.uint32(26).fork(), _depth + 1).ldelim();
            if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                writer.uint32(34).string(message.key);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Event.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.definition.Event();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.description = value;
                        else
                            delete message.description;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if (!(message.data && message.data.length))
                            message.data = [];
                        message.data.push($root.definition.Parameter.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.key = value;
                        else
                            delete message.key;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Event;
    })();

    definition.Parameter = (function() {

        const Parameter = function (properties) {
            this.object = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Parameter.prototype.name = "";
        Parameter.prototype.description = "";
        Parameter.prototype.type = "";
        Parameter.prototype.optional = false;
        Parameter.prototype.key = "";
        Parameter.prototype.repeated = false;
        Parameter.prototype.object = $util.emptyArray;

        Parameter.create = function(properties) {
            return new Parameter(properties);
        };

        Parameter.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(10).string(message.name);
            if (message.description != null && $Object.hasOwnProperty.call(message, "description") && message.description !== "")
                writer.uint32(18).string(message.description);
            if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== "")
                writer.uint32(26).string(message.type);
            if (message.optional != null && $Object.hasOwnProperty.call(message, "optional") && message.optional !== false)
                writer.uint32(32).bool(message.optional);
            if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                writer.uint32(66).string(message.key);
            if (message.repeated != null && $Object.hasOwnProperty.call(message, "repeated") && message.repeated !== false)
                writer.uint32(72).bool(message.repeated);
            if (message.object != null && message.object.length)
                for (let i = 0; i < message.object.length; ++i)
                    $root.definition.Parameter.encode(message.object[i], writer.uint32(82).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Parameter.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.definition.Parameter();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.description = value;
                        else
                            delete message.description;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.type = value;
                        else
                            delete message.type;
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.optional = value;
                        else
                            delete message.optional;
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.key = value;
                        else
                            delete message.key;
                        continue;
                    }
                case 9: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.repeated = value;
                        else
                            delete message.repeated;
                        continue;
                    }
                case 10: {
                        if (wireType !== 2)
                            break;
                        if (!(message.object && message.object.length))
                            message.object = [];
                        message.object.push($root.definition.Parameter.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Parameter;
    })();

    definition.Workflow = (function() {

        const Workflow = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Workflow.prototype.trigger = null;
        Workflow.prototype.task = null;
        Workflow.prototype.key = "";

        Workflow.create = function(properties) {
            return new Workflow(properties);
        };

        Workflow.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.trigger != null && $Object.hasOwnProperty.call(message, "trigger"))
                $root.definition.Trigger.encode(message.trigger, writer.uint32(10).fork(), _depth + 1).ldelim();
            if (message.task != null && $Object.hasOwnProperty.call(message, "task"))
                $root.definition.WorkflowTask.encode(message.task, writer.uint32(18).fork(), _depth + 1).ldelim();
            if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                writer.uint32(26).string(message.key);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Workflow.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.definition.Workflow();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.trigger = $root.definition.Trigger.decode(reader, reader.size(), $undefined, _depth + 1, message.trigger);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.task = $root.definition.WorkflowTask.decode(reader, reader.size(), $undefined, _depth + 1, message.task);
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.key = value;
                        else
                            delete message.key;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Workflow;
    })();

    definition.Trigger = (function() {

        const Trigger = function (properties) {
            this.filters = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Trigger.prototype.type = 0;
        Trigger.prototype.instanceHash = "";
        Trigger.prototype.key = "";
        Trigger.prototype.filters = $util.emptyArray;

        Trigger.create = function(properties) {
            return new Trigger(properties);
        };

        Trigger.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== 0)
                writer.uint32(8).int32(message.type);
            if (message.instanceHash != null && $Object.hasOwnProperty.call(message, "instanceHash") && message.instanceHash !== "")
                writer.uint32(18).string(message.instanceHash);
            if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                writer.uint32(26).string(message.key);
            if (message.filters != null && message.filters.length)
                for (let i = 0; i < message.filters.length; ++i)
                    $root.definition.Filter.encode(message.filters[i], writer.uint32(34).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Trigger.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.definition.Trigger();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.type = value;
                        else
                            delete message.type;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.instanceHash = value;
                        else
                            delete message.instanceHash;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.key = value;
                        else
                            delete message.key;
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if (!(message.filters && message.filters.length))
                            message.filters = [];
                        message.filters.push($root.definition.Filter.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        Trigger.Type = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "UNKNOWN"] = 0;
            values[valuesById[1] = "EVENT"] = 1;
            values[valuesById[2] = "RESULT"] = 2;
            return values;
        })();

        return Trigger;
    })();

    definition.Filter = (function() {

        const Filter = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Filter.prototype.key = "";
        Filter.prototype.predicate = 0;
        Filter.prototype.value = "";

        Filter.create = function(properties) {
            return new Filter(properties);
        };

        Filter.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                writer.uint32(10).string(message.key);
            if (message.predicate != null && $Object.hasOwnProperty.call(message, "predicate") && message.predicate !== 0)
                writer.uint32(16).int32(message.predicate);
            if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value !== "")
                writer.uint32(26).string(message.value);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Filter.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.definition.Filter();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.key = value;
                        else
                            delete message.key;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.predicate = value;
                        else
                            delete message.predicate;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.value = value;
                        else
                            delete message.value;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        Filter.Predicate = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "UNKNOWN"] = 0;
            values[valuesById[1] = "EQ"] = 1;
            return values;
        })();

        return Filter;
    })();

    definition.WorkflowTask = (function() {

        const WorkflowTask = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        WorkflowTask.prototype.instanceHash = "";
        WorkflowTask.prototype.taskKey = "";

        WorkflowTask.create = function(properties) {
            return new WorkflowTask(properties);
        };

        WorkflowTask.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.instanceHash != null && $Object.hasOwnProperty.call(message, "instanceHash") && message.instanceHash !== "")
                writer.uint32(10).string(message.instanceHash);
            if (message.taskKey != null && $Object.hasOwnProperty.call(message, "taskKey") && message.taskKey !== "")
                writer.uint32(18).string(message.taskKey);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        WorkflowTask.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.definition.WorkflowTask();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.instanceHash = value;
                        else
                            delete message.instanceHash;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.taskKey = value;
                        else
                            delete message.taskKey;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return WorkflowTask;
    })();

    return definition;
})();



;// CONCATENATED MODULE: ./src/definition/wire.ts
/**
 * A walk over the bytes of a Service message before they are decoded: what is not in the schema is found and named by
 * path and byte, and hostile input ends here, in bounded time and without allocating what it claims to hold.
 *
 * @module
 */

const PARAMETER = {
    1: ["name", "text"],
    2: ["description", "text"],
    3: ["type", "text"],
    4: ["optional", "flag"],
    8: ["key", "text"],
    9: ["repeated", "flag"],
    get 10() {
        return ["object", { message: PARAMETER }];
    },
};
const CONFIGURATION = {
    1: ["volumes", "text"],
    2: ["volumesFrom", "text"],
    3: ["ports", "text"],
    4: ["args", "text"],
    5: ["command", "text"],
    6: ["env", "text"],
};
const DEPENDENCY = {
    1: ["image", "text"],
    2: ["volumes", "text"],
    3: ["volumesFrom", "text"],
    4: ["ports", "text"],
    5: ["command", "text"],
    6: ["args", "text"],
    8: ["key", "text"],
    9: ["env", "text"],
};
const PRICE = { 1: ["perCall", "text"], 2: ["perSec", "text"], 3: ["perKB", "text"] };
const TASK = {
    1: ["name", "text"],
    2: ["description", "text"],
    6: ["inputs", { message: PARAMETER }],
    7: ["outputs", { message: PARAMETER }],
    8: ["key", "text"],
    9: ["price", { message: PRICE }],
};
const EVENT = {
    1: ["name", "text"],
    2: ["description", "text"],
    3: ["data", { message: PARAMETER }],
    4: ["key", "text"],
};
/** The Service message of `proto/definition/service.proto`. */
const SERVICE_SCHEMA = {
    1: ["name", "text"],
    2: ["description", "text"],
    5: ["tasks", { message: TASK }],
    6: ["events", { message: EVENT }],
    7: ["dependencies", { message: DEPENDENCY }],
    8: ["configuration", { message: CONFIGURATION }],
    9: ["repository", "text"],
    10: ["hash", "bytes"],
    12: ["sid", "text"],
    13: ["source", "text"],
    14: ["workflowsOrAddress", "bytes"],
};
const FILTER = { 1: ["key", "text"], 2: ["predicate", "enum"], 3: ["value", "text"] };
const TRIGGER = {
    1: ["type", "enum"],
    2: ["instanceHash", "text"],
    3: ["key", "text"],
    4: ["filters", { message: FILTER }],
};
const WORKFLOW_TASK = { 1: ["instanceHash", "text"], 2: ["taskKey", "text"] };
/** The Workflow message of `proto/definition/service.proto`. */
const WORKFLOW_SCHEMA = {
    1: ["trigger", { message: TRIGGER }],
    2: ["task", { message: WORKFLOW_TASK }],
    3: ["key", "text"],
};
/** Messages may stand this deep in each other, in bytes and in JSON alike: protobuf's usual limit. */
const MAX_DEPTH = 100;
/** The largest definition that is read, in bytes. An Engine takes 4 MiB at most, gRPC's default. */
const MAX_BYTES = 16 * 1024 * 1024;
/** The most messages and list items in one definition. */
const MAX_ITEMS = 1_000_000;
/** As many unknown fields are named; a thousand tell the story. */
const MAX_UNKNOWN = 1000;
const WIRE_TYPES = ["a varint", "64 bits", "a length-delimited value", "a group", "the end of a group", "32 bits"];
/**
 * Checks that bytes are a message of the schema, and collects what the schema does not know.
 *
 * @param path JSON pointer that stands before every one in the answer and in errors.
 * @throws {MesgError} `refused` when the bytes end early, a field has another wire type than the schema's, text is not
 * UTF-8, or a limit is passed. The message names the byte.
 */
function inspectMessage(bytes, schema, path = "") {
    const unknown = [];
    const utf8 = new TextDecoder("utf-8", { fatal: true });
    let position = 0;
    let items = 0;
    const refuse = (at, text) => {
        throw new definition_error/* MesgError */.N("refused", `not a service definition: ${text} (byte ${at + 1} of ${bytes.length})`, {
            hint: "give the bytes, the hex or the JSON of one definition, whole and unchanged",
        });
    };
    const varint = (end, what) => {
        const start = position;
        let value = 0;
        for (let shift = 1;; shift *= 128) {
            if (position >= end)
                refuse(start, `expected ${what}, found the end of its message`);
            if (position - start === 10)
                refuse(start, `expected ${what}, found a varint of more than 10 bytes`);
            const byte = bytes[position++];
            value += (byte & 127) * shift;
            if (byte < 128)
                return value;
        }
    };
    const skip = (wireType, end) => {
        const start = position;
        if (wireType === 0)
            varint(end, "a varint");
        else if (wireType === 1)
            position += 8;
        else if (wireType === 5)
            position += 4;
        else if (wireType === 2) {
            const length = varint(end, "a length");
            position += length;
        }
        else {
            // proto3 has no groups, so nothing that writes definitions makes one.
            refuse(start, `expected a value, found ${WIRE_TYPES[wireType] ?? `the undefined wire type ${wireType}`}`);
        }
        if (position > end)
            refuse(start, "expected a value, found the end of its message");
    };
    const walk = (schema, end, path, depth) => {
        if (depth > MAX_DEPTH)
            refuse(position, `expected at most ${MAX_DEPTH} levels, found more`);
        const counts = {};
        while (position < end) {
            const start = position;
            const tag = varint(end, "a field");
            const number = Math.floor(tag / 8);
            const wireType = tag % 8;
            if (number < 1 || number > 536_870_911)
                refuse(start, `expected a field number, found ${number}`);
            if (++items > MAX_ITEMS)
                refuse(start, `expected at most ${MAX_ITEMS} fields, found more`);
            const known = schema[number];
            if (known === undefined) {
                skip(wireType, end);
                if (unknown.length < MAX_UNKNOWN) {
                    unknown.push({ pointer: `${path}/${number}`, text: `field ${number} (${position - start} bytes)` });
                }
                continue;
            }
            const [name, field] = known;
            const expected = field === "flag" || field === "enum" ? 0 : 2;
            if (wireType !== expected) {
                const found = WIRE_TYPES[wireType] ?? `the undefined wire type ${wireType}`;
                refuse(start, `expected ${WIRE_TYPES[expected]} in field ${number} (${path}/${name}), found ${found}`);
            }
            const value = varint(end, `the value of field ${number} (${path}/${name})`);
            if (expected === 0)
                continue;
            const stop = position + value;
            if (stop > end) {
                refuse(start, `expected ${value} bytes in field ${number} (${path}/${name}), found ${end - position}`);
            }
            if (typeof field === "object") {
                const index = counts[name] ?? 0;
                counts[name] = index + 1;
                walk(field.message, stop, LISTS.has(name) ? `${path}/${name}/${index}` : `${path}/${name}`, depth + 1);
            }
            else if (field === "text") {
                try {
                    utf8.decode(bytes.subarray(position, stop));
                }
                catch {
                    refuse(position, `expected UTF-8 text in field ${number} (${path}/${name}), found other bytes`);
                }
            }
            position = stop;
        }
    };
    walk(schema, bytes.length, path, 0);
    return unknown;
}
const LISTS = new Set(["tasks", "events", "dependencies", "inputs", "outputs", "data", "object", "filters"]);

;// CONCATENATED MODULE: ./src/definition/binary.ts





/**
 * Decodes the protobuf bytes of a Service message, as any release stores it.
 *
 * @throws {MesgError} `refused` when the bytes are no Service message or pass a limit (16 MiB, 100 levels).
 * @example
 * ```ts
 * decodeDefinition(new Uint8Array([0x0a, 1, 0x61])).definition.name; // "a"
 * ```
 */
function decodeDefinition(bytes) {
    if (bytes.length > MAX_BYTES) {
        throw new definition_error/* MesgError */.N("refused", `expected a definition of at most ${MAX_BYTES} bytes, found ${bytes.length}`);
    }
    const unknownFields = inspectMessage(bytes, SERVICE_SCHEMA);
    const message = service_pb_definition.Service.decode(bytes);
    let address = "";
    const workflows = [];
    for (const payload of message.workflowsOrAddress) {
        // No workflow that an Engine accepts is this short: it holds two hashes of 43 characters or more.
        if (payload.length === 20)
            address = Buffer.from(payload).toString("hex");
        else {
            unknownFields.push(...inspectMessage(payload, WORKFLOW_SCHEMA, `/workflows/${workflows.length}`));
            workflows.push(toWorkflow(service_pb_definition.Workflow.decode(payload)));
        }
    }
    const definition = {
        sid: message.sid,
        name: message.name,
        description: message.description,
        ...(message.configuration ? { configuration: toConfiguration(message.configuration) } : {}),
        tasks: message.tasks.map(toTask),
        events: message.events.map((event) => ({
            key: event.key ?? "",
            name: event.name ?? "",
            description: event.description ?? "",
            data: toParameters(event.data),
        })),
        dependencies: message.dependencies.map((dependency) => ({
            key: dependency.key ?? "",
            image: dependency.image ?? "",
            ...toConfiguration(dependency),
        })),
        repository: message.repository,
        source: message.source,
        hash: message.hash.length === 32 ? encodeBase58(message.hash) : hashText(message.hash),
        address,
        workflows,
    };
    return { definition, unknownFields };
}
/**
 * Encodes a definition as a Service message, its fields in ascending order.
 *
 * @param options.release The release whose message is wanted; it decides only how a stored `hash` is written: as text
 * until 0.13 (and by default), as 32 raw bytes from 0.14.
 * @throws {MesgError} `refused` when `hash` or `address` cannot be written.
 * @example
 * ```ts
 * encodeDefinition({ ...EMPTY_DEFINITION, name: "a" }); // Uint8Array [0x0a, 1, 0x61]
 * ```
 */
function encodeDefinition(definition, options = {}) {
    const raw = options.release !== undefined && (0,definition_release/* isSince */.$l)(options.release, "0.14");
    const { hash, address, workflows, ...rest } = definition;
    return service_pb_definition.Service.encode({
        ...rest,
        hash: hash === "" ? new Uint8Array() : raw ? decodeHash(hash) : Buffer.from(hash),
        workflowsOrAddress: [
            ...workflows.map((workflow) => service_pb_definition.Workflow.encode(fromWorkflow(workflow)).finish()),
            ...(address === "" ? [] : [fromAddress(address)]),
        ],
    }).finish();
}
/** The hash as Engines until 0.13 store it: base58 text. */
function hashText(bytes) {
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch {
        throw new definition_error/* MesgError */.N("refused", `not a service definition: expected 32 bytes or text in /hash, found ${bytes.length} others`);
    }
}
function fromAddress(address) {
    if (/^[0-9a-f]{40}$/i.test(address))
        return Buffer.from(address, "hex");
    throw new definition_error/* MesgError */.N("refused", `expected an address of 40 hex digits, found ${JSON.stringify(address)}`);
}
function toConfiguration(message) {
    return {
        volumes: message.volumes ?? [],
        volumesFrom: message.volumesFrom ?? [],
        ports: message.ports ?? [],
        args: message.args ?? [],
        command: message.command ?? "",
        env: message.env ?? [],
    };
}
function toTask(task) {
    return {
        key: task.key ?? "",
        name: task.name ?? "",
        description: task.description ?? "",
        inputs: toParameters(task.inputs),
        outputs: toParameters(task.outputs),
        ...(task.price
            ? { price: { perCall: task.price.perCall ?? "", perSec: task.price.perSec ?? "", perKB: task.price.perKB ?? "" } }
            : {}),
    };
}
function toParameters(parameters) {
    return (parameters ?? []).map((parameter) => ({
        key: parameter.key ?? "",
        name: parameter.name ?? "",
        description: parameter.description ?? "",
        type: parameter.type ?? "",
        optional: parameter.optional ?? false,
        repeated: parameter.repeated ?? false,
        object: toParameters(parameter.object),
    }));
}
const TRIGGER_TYPES = ["Unknown", "Event", "Result"];
const PREDICATES = ["UNKNOWN", "EQ"];
function toWorkflow({ key, trigger, task }) {
    return {
        key: key ?? "",
        ...(trigger
            ? {
                trigger: {
                    type: TRIGGER_TYPES[trigger.type ?? 0] ?? "Unknown",
                    instanceHash: trigger.instanceHash ?? "",
                    key: trigger.key ?? "",
                    filters: (trigger.filters ?? []).map((filter) => ({
                        key: filter.key ?? "",
                        predicate: PREDICATES[filter.predicate ?? 0] ?? "UNKNOWN",
                        value: filter.value ?? "",
                    })),
                },
            }
            : {}),
        ...(task ? { task: { instanceHash: task.instanceHash ?? "", taskKey: task.taskKey ?? "" } } : {}),
    };
}
function fromWorkflow({ key, trigger, task }) {
    return {
        key,
        task: task ?? null,
        trigger: trigger
            ? {
                ...trigger,
                type: TRIGGER_TYPES.indexOf(trigger.type),
                filters: trigger.filters.map((filter) => ({ ...filter, predicate: PREDICATES.indexOf(filter.predicate) })),
            }
            : null,
    };
}

;// CONCATENATED MODULE: ./src/definition/diagnostic.ts
/**
 * Joins path segments into a JSON pointer.
 *
 * @example
 * ```ts
 * pointerOf(["tasks", "a/b", "inputs"]); // "/tasks/a~1b/inputs"
 * ```
 */
function pointerOf(segments) {
    return segments.map((segment) => `/${String(segment).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

;// CONCATENATED MODULE: ./src/definition/json.ts
var _a;



/**
 * Reads a definition from the text of its JSON: our own, and what the original tools wrote.
 *
 * @throws {MesgError} `refused` when the text is no JSON, or a value has another type than its field. Names the place.
 * @example
 * ```ts
 * parseDefinition('{"name": "a", "nam": "b"}').unknownFields; // [{ pointer: "/nam", text: '"nam"' }]
 * ```
 */
function parseDefinition(text) {
    if (text.length > MAX_BYTES) {
        throw new definition_error/* MesgError */.N("refused", `expected a definition of at most ${MAX_BYTES} bytes, found ${text.length}`);
    }
    let value;
    try {
        value = JSON.parse(text.replace(/^\uFEFF/, ""));
    }
    catch (error) {
        throw new definition_error/* MesgError */.N("refused", `expected a definition in JSON, found text that is none: ${error.message}`);
    }
    return definitionFromJson(value);
}
/**
 * Reads a definition from a value that `JSON.parse` gave. `null` counts as "not said", as proto3 JSON has it.
 *
 * @throws {MesgError} `refused` when a value has another type than its field.
 */
function definitionFromJson(value) {
    const unknownFields = [];
    const read = new JsonReader(value, [], unknownFields);
    const definition = {
        sid: read.text("sid"),
        name: read.text("name"),
        description: read.text("description"),
        ...read.optional("configuration", configuration),
        tasks: read.list("tasks", task),
        events: read.list("events", json_event),
        dependencies: read.list("dependencies", dependency),
        repository: read.text("repository"),
        source: read.text("source"),
        hash: read.text("hash"),
        address: read.text("address"),
        workflows: read.list("workflows", workflow),
    };
    read.end();
    return { definition, unknownFields };
}
/**
 * The definition as a value for `JSON.stringify`: defaults left out, keys in the order of mesg.yml's reference.
 *
 * @example
 * ```ts
 * definitionToJson({ ...EMPTY_DEFINITION, name: "a", configuration: EMPTY_CONFIGURATION }); // { name: "a", configuration: {} }
 * ```
 */
function definitionToJson(definition) {
    return withoutDefaults(definition);
}
/** Values that proto3 JSON leaves out; messages stay, even empty ones. */
function withoutDefaults(value) {
    if (Array.isArray(value))
        return value.map(withoutDefaults);
    if (typeof value !== "object" || value === null)
        return value;
    const kept = Object.entries(value).filter(([, field]) => !isDefault(field));
    return Object.fromEntries(kept.map(([key, field]) => [key, withoutDefaults(field)]));
}
function isDefault(value) {
    const empty = value === undefined || value === "" || value === false || value === "Unknown" || value === "UNKNOWN";
    return empty || (Array.isArray(value) && value.length === 0);
}
/** Reads the fields of one JSON object, and tells which of its keys nobody asked for. */
class JsonReader {
    #value;
    #path;
    #unknown;
    #asked = new Set();
    constructor(value, path, unknown) {
        this.#path = path;
        this.#unknown = unknown;
        // Each message in a list takes two segments; a depth in messages is what the binary form counts.
        if (path.filter((segment) => typeof segment === "string").length > MAX_DEPTH) {
            this.#refuse([], `expected at most ${MAX_DEPTH} levels, found more`);
        }
        this.#value = isObject(value) ? value : this.#refuse([], `expected an object, found ${describe(value)}`);
    }
    text(key) {
        const value = this.#take(key);
        if (value === undefined)
            return "";
        return this.#wholeText(value, [key]);
    }
    flag(key) {
        const value = this.#take(key);
        if (value === undefined)
            return false;
        return typeof value === "boolean" ? value : this.#refuse([key], `expected true or false, found ${describe(value)}`);
    }
    oneOf(key, names) {
        const value = this.#take(key) ?? names[0];
        const name = typeof value === "number" ? names[value] : names.find((known) => known === value);
        return name ?? this.#refuse([key], `expected one of ${names.join(", ")}, found ${describe(value)}`);
    }
    texts(key) {
        return this.#items(key).map((item, index) => this.#wholeText(item, [key, index]));
    }
    list(key, each) {
        return this.#items(key).map((item, index) => this.#nested(item, [key, index], each));
    }
    optional(key, each) {
        const value = this.#take(key);
        return value === undefined ? {} : { [key]: this.#nested(value, [key], each) };
    }
    end() {
        for (const key of Object.keys(this.#value)) {
            if (this.#asked.has(key))
                continue;
            this.#unknown.push({ pointer: pointerOf([...this.#path, key]), text: JSON.stringify(key) });
        }
    }
    #nested(value, path, each) {
        const read = new _a(value, [...this.#path, ...path], this.#unknown);
        const result = each(read);
        read.end();
        return result;
    }
    /** Half a surrogate pair cannot be written as UTF-8, so no Engine could hold it. */
    #wholeText(value, path) {
        if (typeof value !== "string")
            return this.#refuse(path, `expected a string, found ${describe(value)}`);
        return hasLoneSurrogate(value) ? this.#refuse(path, `expected whole characters, found ${describe(value)}`) : value;
    }
    #items(key) {
        const value = this.#take(key);
        if (value === undefined)
            return [];
        return Array.isArray(value) ? value : this.#refuse([key], `expected a list, found ${describe(value)}`);
    }
    #take(key) {
        this.#asked.add(key);
        return Object.hasOwn(this.#value, key) ? (this.#value[key] ?? undefined) : undefined;
    }
    #refuse(path, text) {
        const place = pointerOf([...this.#path, ...path]);
        throw new definition_error/* MesgError */.N("refused", `not a service definition: ${text}${place === "" ? "" : ` at ${place}`}`);
    }
}
_a = JsonReader;
/** Whether a text holds half of a surrogate pair. */
function hasLoneSurrogate(text) {
    return /[\ud800-\udfff]/u.test(text);
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function describe(value) {
    if (value === null)
        return "null";
    if (Array.isArray(value))
        return "a list";
    if (typeof value === "object")
        return "an object";
    const text = JSON.stringify(value);
    return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
function configuration(read) {
    return {
        volumes: read.texts("volumes"),
        volumesFrom: read.texts("volumesFrom"),
        ports: read.texts("ports"),
        args: read.texts("args"),
        command: read.text("command"),
        env: read.texts("env"),
    };
}
function dependency(read) {
    return { key: read.text("key"), image: read.text("image"), ...configuration(read) };
}
function described(read) {
    return { key: read.text("key"), name: read.text("name"), description: read.text("description") };
}
function task(read) {
    return {
        ...described(read),
        inputs: read.list("inputs", parameter),
        outputs: read.list("outputs", parameter),
        ...read.optional("price", price),
    };
}
function price(read) {
    return { perCall: read.text("perCall"), perSec: read.text("perSec"), perKB: read.text("perKB") };
}
function json_event(read) {
    return { ...described(read), data: read.list("data", parameter) };
}
function parameter(read) {
    return {
        ...described(read),
        type: read.text("type"),
        optional: read.flag("optional"),
        repeated: read.flag("repeated"),
        object: read.list("object", parameter),
    };
}
function workflow(read) {
    return {
        key: read.text("key"),
        ...read.optional("trigger", (trigger) => ({
            type: trigger.oneOf("type", ["Unknown", "Event", "Result"]),
            instanceHash: trigger.text("instanceHash"),
            key: trigger.text("key"),
            filters: trigger.list("filters", filter),
        })),
        ...read.optional("task", (task) => ({ instanceHash: task.text("instanceHash"), taskKey: task.text("taskKey") })),
    };
}
function filter(read) {
    return {
        key: read.text("key"),
        predicate: read.oneOf("predicate", ["UNKNOWN", "EQ"]),
        value: read.text("value"),
    };
}

;// CONCATENATED MODULE: ./src/github/files.ts




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
        await writeWhole(path, (whole) => whole.write(typeof content === "string" ? Buffer.from(content) : content));
        return path;
    };
    await write("diff.json", json({ status, summary, changes }));
    if (definition === undefined || status === "removed")
        return undefined;
    const bytes = encodeDefinition(definition);
    await write("definition.pb", bytes);
    await write("definition.hex", `${Buffer.from(bytes).toString("hex")}\n`);
    return await write("definition.json", json(definitionToJson(definition)));
}
/** Writes a file of the run as a whole. */
async function writeRunFile(output, name, content) {
    await writeWhole((0,external_node_path_.join)(output.folder, name), (whole) => whole.write(Buffer.from(content)));
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

;// CONCATENATED MODULE: ./src/github/comment.ts


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
            if (statusOf(error) !== 404 && statusOf(error) !== 410)
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
        if (statusOf(error) !== 404 && statusOf(error) !== 410)
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
    const shown = visibleText(text, limit);
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
const mermaid_LISTS = new Set(["tasks", "events", "inputs", "outputs", "data"]);
/** Whether a pointer leads to an entry of the interface, not to one of its fields. */
function isEntry(segments) {
    return mermaid_LISTS.has(segments.at(-2));
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
        lines.push(`  ${id}${mermaid_shape(noun, `${noun} ${key}`)}${style(look)}`);
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
function mermaid_shape(noun, text) {
    return noun === "task" ? `["${label(text)}"]` : `(["${label(text)}"])`;
}
function style(look) {
    return look === "same" ? "" : `:::${look}`;
}
/** A text in a label: whatever is no letter or digit is written by its number, as Mermaid has it. */
function label(text) {
    return visibleText(text, LONGEST_LABEL).replace(/[^A-Za-z0-9 ]/gu, (point) => `#${point.codePointAt(0)};`);
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
    return `- **${rules_RULES[change.rule].title}**: ${codeSpan(change.path, 500)}${where} (\`${change.rule}\`)`;
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
    const json = JSON.stringify(definitionToJson(definition), undefined, 2);
    return json.length > bytes ? undefined : details("The definition", codeBlock(visibleJson(json), "json"));
}

;// CONCATENATED MODULE: ./src/github/report.ts


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
    const table = tableMarkdown(comparisons);
    const left = bytes - Buffer.byteLength(head + table) - 1024;
    const share = Math.floor(left / Math.max(told.length, 1));
    const unchanged = () => quiet.map(({ service }) => report_definitionMarkdown(service.definition, service.file));
    return firstThatFits([
        () => join(head, table, ...sections(left), ...unchanged()),
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
function headMarkdown({ commit, commitWords, base, release, notices }) {
    const what = commit === undefined ? "Compiled" : `Compiled \`${commit.slice(0, 12)}\` (${commitWords})`;
    const against = base === undefined ? "" : `, compared with ${codeSpan(base.commit.slice(0, 12))} (${base.words})`;
    const lines = notices.map((notice) => `- ${codeSpan(notice, 300)}`).join("\n");
    return [`## MESG services`, `${what} for Engine ${release}${against}.`, ...(lines === "" ? [] : [lines])].join("\n\n");
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
    const json = visibleJson(JSON.stringify(definitionToJson(definition), undefined, 2));
    const block = codeBlock(json, "json");
    // The summary is HTML; a file's name may be anything, so it stands in the body.
    return details("The definition", file === undefined ? block : `${codeSpan(file)}\n\n${block}`);
}

;// CONCATENATED MODULE: ./src/github/publish-comment.ts





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
        const words = visibleText(error instanceof Error ? error.message : String(error), 300);
        const status = statusOf(error);
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

;// CONCATENATED MODULE: ./src/github/verdict.ts
/** The label that accepts the breaks of a pull request. */
const BREAKING_OK = "mesg: breaking ok";
/** How many changes of a run break callers and were not accepted in writing. A service that is gone is one. */
function countBreaking(comparisons) {
    return comparisons.reduce((sum, { status, summary }) => sum + (status === "removed" ? 1 : summary.breaking), 0);
}
/**
 * Decides whether the step fails.
 *
 * @param labels Those of the pull request as they are now; undefined when there is none, or they cannot be read.
 */
function judge(comparisons, failOn, labels) {
    const invalid = comparisons.filter(({ status }) => status === "invalid").length;
    if (failOn === "never")
        return {};
    if (invalid > 0) {
        return {
            failure: `${invalid === 1 ? "one service is" : `${invalid} services are`} invalid; the annotations say why`,
        };
    }
    const breaking = countBreaking(comparisons);
    if (failOn === "error" || breaking === 0)
        return {};
    const what = `${breaking === 1 ? "one change breaks" : `${breaking} changes break`} those who use a service`;
    if (labels?.includes(BREAKING_OK))
        return { notice: `${what}, which the label "${BREAKING_OK}" accepts` };
    const way = labels === undefined ? "" : `add the label "${BREAKING_OK}" to the pull request and run this again, or `;
    return { failure: `${what}; to accept that, ${way}write a waiver in .mesg-compile.yml` };
}

;// CONCATENATED MODULE: ./src/github/pull-request.ts

/** Reads a pull request's head and labels. */
async function readPullRequest(api, context, number) {
    const { owner, repo } = context;
    const { data } = await api.rest.pulls.get({ owner, repo, pull_number: number });
    const labels = data.labels.map(({ name }) => name);
    return { head: data.head.sha, labels, acceptsBreaks: labels.includes(BREAKING_OK) };
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

// EXTERNAL MODULE: ./src/github/base-checkout.ts
var base_checkout = __webpack_require__(32483);
;// CONCATENATED MODULE: ./src/diff/waiver-tree.ts
/** More than a thousand waivers fit in. */
const MAX_WAIVER_BYTES = 256 * 1024;
/** A file, a list and a waiver stand in each other; nothing goes deeper than this. */
const waiver_tree_MAX_DEPTH = 8;
/**
 * Reads the few parts of YAML that a list of waivers needs, from the parser's events, so that nothing is ever built
 * from an anchor, an alias or a tag.
 *
 * @returns `undefined` when the file is empty or cannot be read; why is reported.
 */
async function readTree(text, report) {
    // Most services have no waivers, and most runs don't need the parser.
    const { EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE, YAMLException } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 33243));
    const positionAt = positions(text);
    let events;
    try {
        events = parseEvents(text, { maxDepth: waiver_tree_MAX_DEPTH });
    }
    catch (error) {
        if (!(error instanceof YAMLException))
            throw error;
        const { line = 0, column = 0 } = error.mark ?? {};
        report({ pointer: "", line: line + 1, column: column + 1 }, "waiver-yaml", `expected YAML: ${error.reason}`);
        return undefined;
    }
    let index = 0;
    let latest = 0;
    let readable = true;
    const refuse = (place, message) => {
        readable = false;
        report(place, "waiver-yaml", message);
    };
    const read = (pointer) => {
        const event = events[index++];
        if (event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.POP)
            return undefined;
        if (event.type === EVENT_ID.ALIAS) {
            return refuse(positionAt(event.anchorStart - 1, pointer), "expected a value, found an alias");
        }
        const isScalar = event.type === EVENT_ID.SCALAR;
        const quoted = isScalar && (event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED);
        const start = isScalar ? event.valueStart - (quoted ? 1 : 0) : event.start;
        // What is empty stands nowhere: it is shown where the thing before it is, which is its key.
        latest = start < 0 ? latest : start;
        const here = positionAt(latest, pointer);
        if (event.anchorStart >= 0)
            refuse(here, "expected a value, found an anchor");
        if (event.tagStart >= 0)
            refuse(here, "expected a value, found a tag");
        if (event.type === EVENT_ID.SCALAR)
            return { ...here, kind: "text", text: getScalarValue(text, event) };
        if (event.type === EVENT_ID.SEQUENCE) {
            const items = [];
            while (events[index].type !== EVENT_ID.POP) {
                const item = read(`${pointer}/${items.length}`);
                if (item === undefined)
                    return undefined;
                items.push(item);
            }
            index++;
            return { ...here, kind: "list", items };
        }
        const entries = new Map();
        const keys = [];
        while (events[index].type !== EVENT_ID.POP) {
            const key = read(pointer);
            if (key === undefined)
                return undefined;
            if (key.kind !== "text")
                return refuse(key, `expected a text as a key, found a ${key.kind}`);
            const below = `${pointer}/${key.text.replaceAll("~", "~0").replaceAll("/", "~1")}`;
            const value = read(below);
            if (value === undefined)
                return undefined;
            const { line, column } = key;
            if (entries.has(key.text))
                refuse({ pointer: below, line, column }, "expected each key once, found it again");
            entries.set(key.text, value);
            keys.push({ pointer: below, line, column, text: key.text });
        }
        index++;
        return { ...here, kind: "map", entries, keys };
    };
    if (events.length === 0)
        return undefined;
    index = 1;
    if (events[1].type === EVENT_ID.POP)
        return undefined;
    const root = read("");
    if (root !== undefined && index + 1 < events.length)
        refuse(positionAt(text.length, ""), "expected one document, found more");
    if (root?.kind === "text" && root.text.trim() === "")
        return undefined;
    return readable ? root : undefined;
}
/** Finds lines: `\n`, `\r\n` and a lone `\r` all end one in YAML. */
function positions(text) {
    const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((match) => match.index + match[0].length)];
    return (offset, pointer) => {
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (starts[middle] <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { pointer, line: low + 1, column: offset - starts[low] + 1 };
    };
}

;// CONCATENATED MODULE: ./src/diff/waiver-file.ts


/** The file beside mesg.yml that holds the waivers. It is no part of the archive. */
const WAIVER_FILE = ".mesg-compile.yml";
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
async function readWaivers(text, file) {
    const diagnostics = [];
    const report = (place, rule, message, hint) => {
        const { pointer, line, column } = place;
        const severity = rule === "waiver-twice" ? "warning" : "error";
        diagnostics.push({ severity, rule, message, pointer, file, line, column, ...(hint === undefined ? {} : { hint }) });
    };
    if (Buffer.byteLength(text) > MAX_WAIVER_BYTES) {
        report({ pointer: "", line: 1, column: 1 }, "waiver-file", `expected at most ${MAX_WAIVER_BYTES} bytes of waivers, found ${Buffer.byteLength(text)}`);
        return { waivers: [], diagnostics };
    }
    const root = await readTree(text, report);
    const entries = root === undefined ? [] : entriesOf(root, report);
    const waivers = entries.flatMap((entry) => readWaiver(entry, file, report) ?? []);
    const seen = new Map();
    for (const waiver of waivers) {
        const place = `${waiver.rule} ${waiver.path}`;
        const first = seen.get(place);
        if (first === undefined)
            seen.set(place, waiver);
        else
            report(waiver, "waiver-twice", `the same break is accepted in line ${first.line} too`, "keep one of them");
    }
    return { waivers: [...seen.values()], diagnostics };
}
function entriesOf(root, report) {
    if (root.kind !== "map") {
        report(root, "waiver-file", `expected a mapping with the key "waivers", found a ${root.kind}`);
        return [];
    }
    for (const key of root.keys) {
        if (key.text !== "waivers")
            report(key, "waiver-key", `expected the key "waivers", found ${quote(key.text)}`);
    }
    const list = root.entries.get("waivers");
    if (list === undefined || (list.kind === "text" && isNothing(list.text)))
        return [];
    if (list.kind === "list")
        return list.items;
    report(list, "waiver-file", `expected a list of waivers, found a ${list.kind}`);
    return [];
}
function readWaiver(node, file, report) {
    if (node.kind !== "map") {
        report(node, "waiver-entry", `expected a waiver with ${KEYS.join(", ")}, found a ${node.kind}`);
        return undefined;
    }
    for (const key of node.keys) {
        if (KEYS.includes(key.text))
            continue;
        report(key, "waiver-key", `expected one of ${KEYS.join(", ")}, found ${quote(key.text)}`);
    }
    const [rule, path, reason, expires] = KEYS.map((key) => {
        const value = node.entries.get(key);
        if (value?.kind === "text" && !isNothing(value.text))
            return value;
        report(value ?? node, "waiver-entry", `expected ${key} as a text, found ${value === undefined ? "none" : value.kind === "text" ? "nothing" : `a ${value.kind}`}`);
        return undefined;
    });
    const known = rule && breakingRule(rule, report);
    const date = expires && checkDate(expires, report);
    if (!known || !path || !reason || !date)
        return undefined;
    const { pointer, line, column } = node;
    return { rule: known, path: path.text, reason: reason.text, expires: date, file, pointer, line, column };
}
function breakingRule(node, report) {
    if (!isRuleId(node.text)) {
        report(node, "waiver-rule", `expected the id of a rule, found ${quote(node.text)}`, "the report of a change shows its rule; docs/rules.md lists them all");
        return undefined;
    }
    if (rules_RULES[node.text].severity === "breaking")
        return node.text;
    report(node, "waiver-rule", `expected a rule that breaks callers, found ${quote(node.text)}, which is ${rules_RULES[node.text].severity}`, "it needs no waiver: take it out");
    return undefined;
}
function checkDate(node, report) {
    const time = /^\d{4}-\d\d-\d\d$/.test(node.text) ? Date.parse(`${node.text}T00:00:00Z`) : Number.NaN;
    // 2026-02-30 is read as the second of March by some engines.
    if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(node.text))
        return node.text;
    report(node, "waiver-date", `expected a day such as 2026-12-31, found ${quote(node.text)}`);
    return undefined;
}
function isNothing(text) {
    return ["", "~", "null"].includes(text.trim());
}
function quote(text) {
    return JSON.stringify(text.length > 60 ? `${text.slice(0, 57)}…` : text);
}

// EXTERNAL MODULE: ./src/source/git.ts + 1 modules
var git = __webpack_require__(27212);
;// CONCATENATED MODULE: ./src/github/base-files.ts






/** The most services that are read one by one. */
const base_files_MOST = 200;
const REGULAR = new Set(["100644", "100755"]);
/**
 * Brings the files that describe services into a folder over GitHub's API, for when git cannot fetch the revision: the
 * service files or definitions that are asked for, the waivers beside them, and an empty file for each Dockerfile. There
 * is no source.
 *
 * @param names The names or paths of files to bring: `mesg.yml`, `build/service.json`.
 * @throws {MesgError} `surroundings` when GitHub cannot tell.
 */
async function downloadBase(folder, { owner, repo, revision }, names, api, signal) {
    const { data } = await api.rest.git
        .getTree({ owner, repo, tree_sha: revision, recursive: "1" })
        .catch((error) => Promise.reject(apiError(`list the files of ${revision}`, error)));
    const files = new Set(data.tree.flatMap(({ path, mode, type }) => (type === "blob" && path && REGULAR.has(mode ?? "") ? [path] : [])));
    const described = [...files].filter((path) => names.definitions.includes(path) || path === names.serviceFile || path.endsWith(`/${names.serviceFile}`));
    if (described.length > base_files_MOST || data.truncated) {
        throw new definition_error/* MesgError */.N("surroundings", `expected at most ${base_files_MOST} services to read over GitHub's API, found more`);
    }
    const beside = (name) => described.map((path) => (0,external_node_path_.join)((0,external_node_path_.dirname)(path), name).replaceAll("\\", "/"));
    const wanted = [...described, ...beside(WAIVER_FILE)].filter((path) => files.has(path));
    for (const path of new Set(wanted)) {
        const { data: content } = await api.rest.repos
            .getContent({ owner, repo, path, ref: revision, mediaType: { format: "raw" } })
            .catch((error) => Promise.reject(apiError(`give ${path} at ${revision}`, error)));
        await put(folder, path, String(content));
    }
    for (const path of beside("Dockerfile"))
        if (files.has(path))
            await put(folder, path, "");
    // Services are looked for in what git tracks.
    await (0,git/* git */.$Y)(folder, ["init", "--quiet"], { signal });
    await (0,git/* git */.$Y)(folder, ["add", "--all", "--force", "."], { signal });
}
/** Writes a file below the folder, and nowhere else whatever its path says. */
async function put(folder, path, content) {
    const target = (0,external_node_path_.resolve)(folder, path);
    if (!target.startsWith((0,external_node_path_.resolve)(folder) + external_node_path_.sep))
        return;
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
    await (0,promises_.writeFile)(target, content);
}

;// CONCATENATED MODULE: ./src/github/base.ts




/**
 * Brings the base revision into a folder of its own: by git, else over the API.
 *
 * @throws {MesgError} `surroundings` when neither can.
 */
async function openBase(choice, context, inputs, api, signal) {
    const parent = await (0,promises_.mkdtemp)((0,external_node_path_.join)(context.temporary, "mesg-base-"));
    const remove = () => (0,promises_.rm)(parent, { recursive: true, force: true, maxRetries: 3 });
    try {
        const checkout = (0,external_node_path_.join)(parent, "checkout");
        const found = await (0,base_checkout/* checkoutBase */.W)(checkout, choice.revision, context.workspace, { serverUrl: context.serverUrl, repository: context.repository, token: inputs.token }, signal);
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

;// CONCATENATED MODULE: ./src/github/base-commit.ts



/** Asks git which commit is checked out; `undefined` when there is no git to ask. */
async function readHead(workspace, signal) {
    // A shallow checkout hides the parents from `git log`, not from the commit itself.
    const { code, stdout } = await (0,git/* git */.$Y)(workspace, ["cat-file", "--batch"], { input: "HEAD\n", signal });
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
 * @throws {MesgError} `surroundings` when GitHub cannot tell.
 */
async function chooseBase(against, context, pull, head, api) {
    if (against === "none")
        return undefined;
    if (against !== "base")
        return { revision: against, words: "as the input against says" };
    if (pull === undefined) {
        return context.before === undefined ? undefined : { revision: context.before, words: "before this push" };
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
                throw apiError("say where the branch began", error);
            }
        }
    }
    throw new definition_error/* MesgError */.N("surroundings", "GitHub knows neither the commit that is checked out nor the pull request's");
}

// EXTERNAL MODULE: ./src/github/discover.ts
var discover = __webpack_require__(10460);
;// CONCATENATED MODULE: ./src/compile/node.ts
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

;// CONCATENATED MODULE: ./src/compile/path.ts
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
        configuration: build_configuration(service.inside("configuration")),
        tasks: service.entries("tasks", build_task),
        events: service.entries("events", build_event),
        dependencies: service.entries("dependencies", build_dependency),
        repository: service.text("repository"),
        source: "",
        hash: "",
        address: "",
        workflows: [],
    };
    places.set(definition, service);
    return { definition, places };
}
function build_task(read, key) {
    return {
        ...build_described(read, key),
        inputs: read.entries("inputs", build_parameter),
        outputs: read.entries("outputs", build_parameter),
    };
}
function build_event(read, key) {
    return { ...build_described(read, key), data: read.entries("data", build_parameter) };
}
function build_dependency(read, key) {
    return { key, image: read.text("image"), ...box(read) };
}
function build_parameter(read, key) {
    return {
        ...build_described(read, key),
        type: read.text("type"),
        optional: read.flag("optional"),
        repeated: read.flag("repeated"),
        object: read.entries("object", build_parameter),
    };
}
function build_described(read, key) {
    return { key, name: read.text("name"), description: read.text("description") };
}
function build_configuration(read) {
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

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
;// CONCATENATED MODULE: ./src/compile/problem.ts

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
        pointer: pointerOf(path),
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

;// CONCATENATED MODULE: ./src/compile/syntax.ts
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

;// CONCATENATED MODULE: ./src/compile/tabs.ts


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
            case js_yaml.EVENT_ID.DOCUMENT:
                columns.push(-1);
                break;
            case js_yaml.EVENT_ID.POP:
                columns.pop();
                break;
            case js_yaml.EVENT_ID.ALIAS:
                scan.skip(event.anchorStart - 1, event.anchorEnd);
                break;
            case js_yaml.EVENT_ID.SEQUENCE:
            case js_yaml.EVENT_ID.MAPPING:
                scan.skipProperties(event);
                columns.push(event.style === js_yaml/* COLLECTION_STYLE */.Rl.FLOW ? column : lines.at(event.start).column - 1);
                break;
            case js_yaml.EVENT_ID.SCALAR: {
                scan.skipProperties(event);
                if (event.valueStart < 0)
                    break;
                if (event.style === js_yaml.SCALAR_STYLE.PLAIN)
                    scan.skipPlain(event.valueStart, event.valueEnd, column + 1);
                else if (event.style === js_yaml.SCALAR_STYLE.LITERAL_BLOCK || event.style === js_yaml.SCALAR_STYLE.FOLDED_BLOCK) {
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

;// CONCATENATED MODULE: ./src/compile/words.ts
/** A text in quotes, cut where it is long. */
function words_quote(text) {
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
    return node.plain && /^[\w.+-]{1,60}$/.test(node.text) ? node.text : words_quote(node.text);
}

;// CONCATENATED MODULE: ./src/compile/compose.ts







/** YAML values may stand this deep in each other, aliases written out: a hundred nested objects and some. */
const MAX_YAML_DEPTH = 400;
/** The most values in one file, aliases and merge keys written out. */
const MAX_VALUES = 1_000_000;
/** The most aliases in one file. */
const MAX_ALIASES = 100_000;
/**
 * Reads one YAML document into a tree with positions. Aliases and merge keys are followed; keys that come twice,
 * references to nothing and values that grow beyond all bounds are told.
 */
function composeYaml(text, lines) {
    try {
        const events = (0,js_yaml.parseEvents)(spaceTabs(text), { maxDepth: MAX_YAML_DEPTH });
        const composer = new Composer(text, lines);
        for (const event of events)
            composer.take(event);
        const { root, problems } = composer.finish();
        return { ...(root && { root }), problems: [...checkTabs(text, events, lines), ...problems] };
    }
    catch (error) {
        if (error instanceof LimitReached)
            return { problems: [error.problem] };
        if (error instanceof js_yaml.YAMLException)
            return { problems: [asSyntaxProblem(error, text)] };
        throw error;
    }
}
class LimitReached extends Error {
    problem;
    constructor(message, offset, hint) {
        super(message);
        this.problem = { severity: "error", rule: "limit", message, path: [], offset, hint };
    }
}
const OPEN = Symbol("a node that is being read");
class Composer {
    #text;
    #lines;
    #problems = [];
    #frames = [];
    #documents = [];
    #anchors = new Map();
    #aliases = 0;
    #merged = 0;
    /** Where an empty node is said to stand: after what was read last. */
    #last = 0;
    constructor(text, lines) {
        this.#text = text;
        this.#lines = lines;
    }
    take(event) {
        switch (event.type) {
            case js_yaml.EVENT_ID.DOCUMENT:
                this.#anchors = new Map();
                this.#open("document", this.#last, undefined);
                return;
            case js_yaml.EVENT_ID.SEQUENCE:
            case js_yaml.EVENT_ID.MAPPING:
                this.#open(event.type === js_yaml.EVENT_ID.MAPPING ? "mapping" : "sequence", this.#startOf(event), this.#anchor(event));
                return;
            case js_yaml.EVENT_ID.SCALAR: {
                const start = this.#startOf(event);
                const tag = event.tagStart < 0 ? "" : fullTag(this.#text.slice(event.tagStart, event.tagEnd));
                const plain = event.style === js_yaml.SCALAR_STYLE.PLAIN && tag === "";
                const text = (0,js_yaml.getScalarValue)(this.#text, event);
                if (tag !== "" && !fitsTag(tag, text)) {
                    const message = `expected a value that ${this.#text.slice(event.tagStart, event.tagEnd)} fits, found ${words_quote(text)}`;
                    this.#report("tag", message, start, "remove the tag: a mesg.yml needs none");
                }
                this.#add({ kind: "scalar", text, plain, tag, start, size: 1, length: text.length, depth: 1 }, this.#anchor(event));
                return;
            }
            case js_yaml.EVENT_ID.ALIAS:
                this.#add(this.#follow(event), undefined, event.anchorStart - 1);
                return;
            case js_yaml.EVENT_ID.POP:
                this.#close();
        }
    }
    finish() {
        const [root, second] = this.#documents;
        if (second !== undefined) {
            this.#report("documents", `expected one document, found ${this.#documents.length}`, second.start, "keep what belongs to this service, and move the rest to files of their own");
        }
        if (root === undefined)
            return { problems: this.#problems };
        if (root.size > MAX_VALUES) {
            throw new LimitReached(`expected at most ${MAX_VALUES} values, found more once the aliases are written out`, 0, "use fewer aliases of aliases");
        }
        if (root.length > MAX_BYTES) {
            throw new LimitReached(`expected at most ${MAX_BYTES} characters, found more once the aliases are written out`, 0, "use fewer aliases of long texts");
        }
        if (root.depth > MAX_YAML_DEPTH) {
            throw new LimitReached(`expected values at most ${MAX_YAML_DEPTH} levels deep, found more`, 0, "nest less deeply");
        }
        return { root, problems: this.#problems };
    }
    #open(kind, start, anchor) {
        if (anchor !== undefined)
            this.#anchors.set(anchor, OPEN);
        this.#frames.push({ kind, start, anchor, items: [], written: [], key: undefined });
    }
    #close() {
        const { kind, start, anchor, items, written } = this.#frames.pop();
        if (kind === "document") {
            if (items[0] !== undefined)
                this.#documents.push(items[0]);
        }
        else if (kind === "sequence") {
            this.#add({ kind, items, start, ...measure(items) }, anchor);
        }
        else {
            const pairs = this.#merge(written);
            const { size, length, depth } = measure([...pairs.values()].map(({ value }) => value));
            const keys = [...pairs.keys()].reduce((sum, key) => sum + key.length, 0);
            this.#add({ kind, pairs, written, start, size: size + pairs.size, length: length + keys, depth }, anchor);
        }
    }
    /** Hangs a node into the one that is being read. */
    #add(node, anchor, at = node.start) {
        if (anchor !== undefined)
            this.#anchors.set(anchor, node);
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
        if (node.kind === "scalar" && isMergeKey(node))
            return undefined;
        if (node.kind === "scalar" && !(node.plain && node.text === ""))
            return node.text;
        if (node.kind === "scalar") {
            this.#report("key", "expected a key, found none", at, 'write the key before the colon; an empty one is ""');
            return `\0${at}`;
        }
        if (node.kind !== "broken") {
            this.#report("key", `expected a text as key, found ${describeNode(node)}`, at, "quote a key that begins with [ or {");
        }
        // No written key can be this: YAML allows no NUL.
        return `\0${at}`;
    }
    #merge(written) {
        const pairs = new Map();
        const own = new Map();
        for (const pair of written) {
            if (pair.key === undefined) {
                for (const source of this.#mergeSources(pair)) {
                    if (source.kind !== "mapping")
                        continue;
                    this.#merged += source.pairs.size;
                    if (this.#merged > MAX_VALUES) {
                        throw new LimitReached(`expected at most ${MAX_VALUES} merged keys, found more`, pair.keyStart, "merge smaller mappings");
                    }
                    for (const [key, inherited] of source.pairs)
                        if (!pairs.has(key))
                            pairs.set(key, inherited);
                }
                continue;
            }
            const first = own.get(pair.key);
            if (first === undefined) {
                own.set(pair.key, pair.keyStart);
                pairs.set(pair.key, pair);
            }
            else {
                const { line } = this.#lines.at(first);
                this.#report("duplicate-key", `expected each key once, found ${words_quote(pair.key)} again (first on line ${line})`, pair.keyStart, "keep one of them", pair.key);
            }
        }
        for (const key of pairs.keys())
            if (key.startsWith("\0"))
                pairs.delete(key);
        return pairs;
    }
    #mergeSources({ value, keyStart }) {
        const sources = value.kind === "sequence" ? value.items : [value];
        const wrong = sources.find((source) => source.kind !== "mapping" && source.kind !== "broken");
        if (wrong !== undefined) {
            this.#report("merge-key", "expected a mapping, or a list of mappings, to merge with `<<`, found something else", keyStart, 'write `<<: *name` for an anchor of a mapping; quote "<<" when it is a plain key');
        }
        return sources;
    }
    #follow(event) {
        const name = this.#text.slice(event.anchorStart, event.anchorEnd);
        const start = event.anchorStart - 1;
        this.#last = event.anchorEnd;
        if (++this.#aliases > MAX_ALIASES) {
            throw new LimitReached(`expected at most ${MAX_ALIASES} aliases, found more`, start, "write some of them out");
        }
        const target = this.#anchors.get(name);
        if (target !== undefined && target !== OPEN)
            return target;
        if (target === OPEN) {
            this.#report("alias", `expected a finished value behind *${name}, found that it contains itself`, start, "write out what is meant here");
        }
        else {
            this.#report("alias", `expected an anchor &${name} above, found none`, start, `put &${name} before the value that is meant, above this line`);
        }
        return { kind: "broken", start, size: 1, length: 0, depth: 1 };
    }
    #startOf(event) {
        const own = event.type === js_yaml.EVENT_ID.SCALAR ? scalarStart(this.#text, event) : event.start;
        const starts = [own, event.anchorStart - 1, event.tagStart].filter((offset) => offset >= 0);
        const start = starts.length === 0 ? this.#last : Math.min(...starts);
        this.#last = Math.max(start, event.type === js_yaml.EVENT_ID.SCALAR ? event.valueEnd : start);
        return start;
    }
    #anchor({ anchorStart, anchorEnd }) {
        if (anchorStart < 0)
            return undefined;
        const name = this.#text.slice(anchorStart, anchorEnd);
        // To yaml.v2 the name ends there, and a value may begin.
        if (/[^\w-]/.test(name)) {
            this.#report("anchor", `expected letters, digits, _ and - in the name of an anchor, found ${words_quote(`&${name}`)}`, anchorStart - 1, "choose another name, and put a space behind it");
        }
        return name;
    }
    #report(rule, message, offset, hint, key) {
        if (this.#problems.length >= ENOUGH_PROBLEMS)
            return;
        const path = [...this.#path(), ...(key === undefined ? [] : [key])];
        this.#problems.push({ severity: "error", rule, message, path, offset, hint });
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
function measure(nodes) {
    let [size, length, depth] = [1, 0, 1];
    for (const node of nodes) {
        size += node.size;
        length += node.length;
        depth = Math.max(depth, node.depth + 1);
    }
    return { size, length, depth };
}
function scalarStart(text, event) {
    if (event.style === js_yaml.SCALAR_STYLE.PLAIN)
        return event.valueStart;
    if (event.style === js_yaml.SCALAR_STYLE.SINGLE_QUOTED || event.style === js_yaml.SCALAR_STYLE.DOUBLE_QUOTED)
        return event.valueStart - 1;
    // The event begins at the first line of the text; its `|` or `>` stands at the end of the line before.
    let start = event.valueStart - 1;
    while (start > 0 && (text[start] === "\n" || text[start] === "\r"))
        start--;
    const header = start;
    while (start > 0 && text[start] !== "|" && text[start] !== ">" && text[start] !== "\n")
        start--;
    return text[start] === "|" || text[start] === ">" ? start : header;
}
function isMergeKey(node) {
    return node.kind === "scalar" && node.text === "<<" && (node.plain || node.tag === "tag:yaml.org,2002:merge");
}
function fullTag(tag) {
    if (tag.startsWith("!<"))
        return tag.slice(2, -1);
    return tag.startsWith("!!") ? `tag:yaml.org,2002:${tag.slice(2)}` : tag;
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
            message: `expected the data of event ${words_quote(key)}, found none`,
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

;// CONCATENATED MODULE: ./src/compile/lines.ts
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

;// CONCATENATED MODULE: ./src/compile/merge-conflicts.ts


const merge_conflicts_PARAMETER = {
    get object() {
        return merge_conflicts_PARAMETER;
    },
};
const SERVICE = {
    tasks: { inputs: merge_conflicts_PARAMETER, outputs: merge_conflicts_PARAMETER },
    events: { data: merge_conflicts_PARAMETER },
    dependencies: {},
};
/**
 * Merge keys that Engine 0.10's importer does not take: it merges entries into the same list, even below the mappings
 * that are merged, and then finds a key twice (yaml.v2 2.2.1 in strict mode). Fields, such as a parameter's type, may
 * be merged and said again.
 */
function checkMerges(root) {
    const problems = [];
    let visited = 0;
    const fieldsOf = (node, fields, path, taken) => {
        if (node.kind !== "mapping")
            return;
        const said = new Set();
        for (const { key, value } of node.written) {
            if (key === undefined)
                for (const source of sourcesOf(value))
                    fieldsOf(source, fields, path, taken);
            else if (Object.hasOwn(fields, key) && !said.has(key)) {
                said.add(key);
                const keys = taken.get(key) ?? new Set();
                taken.set(key, keys);
                entriesOf(value, fields[key], [...path, key], keys);
            }
        }
    };
    const entriesOf = (node, fields, path, taken) => {
        if (node.kind !== "mapping")
            return;
        const own = new Set();
        for (const { key, keyStart, value } of node.written) {
            if (++visited > MAX_VALUES)
                return;
            if (key === undefined) {
                for (const source of sourcesOf(value))
                    entriesOf(source, fields, path, taken);
                continue;
            }
            // What one mapping says twice was told when it was read.
            if (own.has(key))
                continue;
            own.add(key);
            if (taken.has(key))
                problems.push(conflict(key, [...path, key], keyStart));
            taken.add(key);
            fieldsOf(value, fields, [...path, key], new Map());
        }
    };
    fieldsOf(root, SERVICE, [], new Map());
    return problems;
}
function sourcesOf(value) {
    return value.kind === "sequence" ? value.items : [value];
}
function conflict(key, path, offset) {
    return {
        severity: "error",
        rule: "merge-conflict",
        message: `expected ${words_quote(key)} once, found it both merged with \`<<\` and said`,
        path,
        offset,
        hint: "Engine 0.10 takes no entry twice: leave it out of what is merged, or out of what merges it",
    };
}

;// CONCATENATED MODULE: ./src/definition/rules/formats.ts
/**
 * The formats that Engines hold texts to, as their validators (go-playground/validator and the Engine's own) decide.
 *
 * @module
 */
/** Space to tilde only; empty is fine. */
function isPrintableAscii(text) {
    return /^[\x20-\x7e]*$/.test(text);
}
/**
 * Whether a text is a domain-like name, as Go's `net.isDomainName`: labels of 1 to 63 letters, digits, `-` and `_`, at
 * least one letter or underscore in all, no label that begins or ends with `-`.
 */
function isDomainName(text) {
    if (text.length === 0 || text.length > 254 || (text.length === 254 && !text.endsWith(".")))
        return false;
    const labels = text.split(".");
    // One trailing dot is the root's.
    if (labels.length > 1 && labels.at(-1) === "")
        labels.pop();
    return (labels.every((label) => /^[a-zA-Z0-9_](?:[a-zA-Z0-9_-]{0,61}[a-zA-Z0-9_])?$/.test(label)) && /[a-zA-Z_]/.test(text));
}
/** `n` or `n:n`, each from 1 to 65535 as Go's `strconv.Atoi` reads it: a sign and leading zeros are fine. */
function isPortMapping(text) {
    const ports = text.split(":");
    return (ports.length <= 2 && ports.every((port) => /^[+-]?[0-9]+$/.test(port) && Number(port) >= 1 && Number(port) <= 65535));
}
/** `NAME=VALUE` with one `=` only; a bare `NAME` where that is allowed (from 0.17). */
function isEnvironmentVariable(text, bareName) {
    const parts = text.split("=");
    return (parts.length === 2 || (parts.length === 1 && bareName)) && /^[a-zA-Z][a-zA-Z0-9_]*$/.test(parts[0]);
}

;// CONCATENATED MODULE: ./src/definition/rules/uri.ts
/**
 * Whether a text is an absolute URI or an absolute path, as go-playground/validator's `uri` decides: what stands behind
 * the first `#` is cut off, and Go's `url.ParseRequestURI` must take the rest.
 */
function isRequestUri(text) {
    const uri = text.split("#", 1)[0];
    if (uri === "" || hasControlCharacter(uri))
        return false;
    if (uri === "*")
        return true;
    if (uri.startsWith(":"))
        return false;
    const scheme = /^[a-zA-Z][a-zA-Z0-9+.-]*(?=:)/.exec(uri)?.[0] ?? "";
    const rest = (scheme === "" ? uri : uri.slice(scheme.length + 1)).split("?", 1)[0];
    // `mailto:a` has no path to look at.
    if (!rest.startsWith("/"))
        return scheme !== "";
    if (scheme === "" || !rest.startsWith("//"))
        return isEscaped(rest);
    const slash = rest.indexOf("/", 2);
    const authority = slash === -1 ? rest.slice(2) : rest.slice(2, slash);
    const path = slash === -1 ? "" : rest.slice(slash);
    return isAuthority(authority) && isEscaped(path);
}
function hasControlCharacter(text) {
    for (let index = 0; index < text.length; index++) {
        const code = text.charCodeAt(index);
        if (code < 0x20 || code === 0x7f)
            return true;
    }
    return false;
}
/** Every `%` is followed by two hex digits. */
function isEscaped(text) {
    return !/%(?![0-9a-fA-F]{2})/.test(text);
}
function isAuthority(authority) {
    const at = authority.lastIndexOf("@");
    const user = authority.slice(0, Math.max(at, 0));
    return /^[A-Za-z0-9\-._:~!$&'()*+,;=%@]*$/.test(user) && isEscaped(user) && isHost(authority.slice(at + 1));
}
function isHost(host) {
    if (host.startsWith("[")) {
        const end = host.lastIndexOf("]");
        if (end === -1 || !isOptionalPort(host.slice(end + 1)))
            return false;
        const zone = host.slice(0, end).indexOf("%25");
        // A zone may hold any byte that is escaped; the address before it may not.
        if (zone >= 0)
            return isHostText(host.slice(0, zone)) && isZone(host.slice(zone, end)) && isHostText(host.slice(end));
        return isHostText(host);
    }
    const colon = host.lastIndexOf(":");
    return (colon === -1 || isOptionalPort(host.slice(colon))) && isHostText(host);
}
function isOptionalPort(text) {
    return /^(?::[0-9]*)?$/.test(text);
}
/** In a host only bytes beyond ASCII, and `%` itself, may be escaped. */
function isHostText(text) {
    return isEscaped(text) && !/%[0-7]/.test(text.replaceAll("%25", "")) && hasHostCharactersOnly(text);
}
function isZone(text) {
    const allowed = (text.match(/%../g) ?? []).every((escaped) => {
        const character = String.fromCharCode(Number.parseInt(escaped.slice(1), 16));
        return escaped === "%25" || character === " " || (character < "\x80" && hasHostCharactersOnly(character));
    });
    return isEscaped(text) && allowed && hasHostCharactersOnly(text);
}
function hasHostCharactersOnly(text) {
    return /^(?:[A-Za-z0-9\-_.~!$&'()*+,;=:[\]<>"%]|[^\0-\x7f])*$/.test(text);
}

;// CONCATENATED MODULE: ./src/definition/rules/fields.ts




/**
 * What the tags on the Engine's structs refuse, in the order in which its validator walks them: 0.11 to 0.26. A missing
 * sid is none of it, since an Engine sets one before it looks.
 */
function fields_checkFields(definition, release) {
    const failures = [];
    const fail = (tag, place, found) => void failures.push({ tag, place, found });
    const ascii = (place, text) => isPrintableAscii(text) || fail("printascii", place, text);
    const required = (place, text) => (text === "" ? fail("required", place, text) : ascii(place, text));
    // From 0.21 on a key and an image are required like a name; before, an image is missed later, a key never.
    const key = (0,definition_release/* isSince */.$l)(release, "0.21") ? required : ascii;
    const bareName = (0,definition_release/* isSince */.$l)(release, "0.17");
    const list = (place, values, check) => values.forEach((value, index) => void check(item(place, index), value));
    const unique = (place, values, check) => new Set(values).size < values.length ? fail("unique", place, values) : list(place, values, check);
    const box = (place, it) => {
        unique(field(place, "volumes"), it.volumes, ascii);
        unique(field(place, "volumesFrom"), it.volumesFrom, ascii);
        unique(field(place, "ports"), it.ports, (at, port) => isPortMapping(port) || fail("portmap", at, port));
        const args = () => list(field(place, "args"), it.args, ascii);
        const command = () => ascii(field(place, "command"), it.command);
        // The order of the two fields changed when the structs became protobuf's.
        for (const check of (0,definition_release/* isSince */.$l)(release, "0.14") ? [args, command] : [command, args])
            check();
        unique(field(place, "env"), it.env, (at, env) => isEnvironmentVariable(env, bareName) || fail("env", at, env));
    };
    const described = (place, it) => {
        key(field(place, "key"), it.key);
        ascii(field(place, "name"), it.name);
        ascii(field(place, "description"), it.description);
    };
    const parameters = (place, values) => values.forEach((it, index) => {
        const at = item(place, index);
        described(at, it);
        const type = field(at, "type");
        if (it.type === "")
            fail("required", type, it.type);
        else if (!isPrintableAscii(it.type))
            fail("printascii", type, it.type);
        else if (!PARAMETER_TYPES.some((known) => known === it.type))
            fail("oneof", type, it.type);
        parameters(field(at, "object"), it.object);
    });
    const root = { pointer: "", go: "" };
    const sid = () => {
        const at = field(root, "sid");
        if (definition.sid === "")
            return;
        if (!isPrintableAscii(definition.sid))
            fail("printascii", at, definition.sid);
        else if (definition.sid.length > 63)
            fail("max", at, definition.sid);
        else if (!isDomainName(definition.sid))
            fail("domain", at, definition.sid);
    };
    const configuration = () => box(field(root, "configuration"), definition.configuration ?? EMPTY_CONFIGURATION);
    const tasks = () => definition.tasks.forEach((task, index) => {
        const at = item(field(root, "tasks"), index);
        described(at, task);
        parameters(field(at, "inputs"), task.inputs);
        parameters(field(at, "outputs"), task.outputs);
        if ((0,definition_release/* isSince */.$l)(release, "0.26") && task.price === undefined)
            fail("dive", field(at, "price"), undefined);
    });
    const events = () => definition.events.forEach((event, index) => {
        const at = item(field(root, "events"), index);
        described(at, event);
        parameters(field(at, "data"), event.data);
    });
    const dependencies = () => definition.dependencies.forEach((dependency, index) => {
        const at = item(field(root, "dependencies"), index);
        // 0.13 nested a dependency's box, and put it first; its JSON form did not change.
        if (release === "0.13")
            box({ pointer: at.pointer, go: `${at.go}.Configuration` }, dependency);
        key(field(at, "key"), dependency.key);
        key(field(at, "image"), dependency.image);
        if (release !== "0.13")
            box(at, dependency);
    });
    const repository = () => {
        const text = definition.repository;
        if (text !== "" && !isRequestUri(text))
            fail("uri", field(root, "repository"), text);
    };
    const source = () => required(field(root, "source"), definition.source);
    sid();
    required(field(root, "name"), definition.name);
    ascii(field(root, "description"), definition.description);
    const lists = [tasks, events, dependencies];
    for (const check of (0,definition_release/* isSince */.$l)(release, "0.14") ? [configuration, ...lists] : [...lists, configuration])
        check();
    repository();
    source();
    return failures;
}
/** A field of a struct. Go's name is the JSON name with a capital. */
function field(place, name) {
    const goName = name[0].toUpperCase() + name.slice(1);
    return { pointer: `${place.pointer}/${name}`, go: place.go === "" ? goName : `${place.go}.${goName}` };
}
/** An item of a list. */
function item(place, index) {
    return { pointer: `${place.pointer}/${index}`, go: `${place.go}[${index}]` };
}

;// CONCATENATED MODULE: ./src/definition/rules/whole.ts

/**
 * What an Engine refuses of a definition whose fields are fine by themselves: keys that stand twice, dependencies
 * without an image, volumes from nowhere. The same in 0.11 to 0.26, but for one word and nested keys (from 0.17).
 */
function checkWhole(definition, release) {
    // From 0.21 on an image is a required field, so a missing one does not come this far.
    const images = (0,definition_release/* isSince */.$l)(release, "0.21") ? [] : missingImages(definition);
    return [...duplicateKeys(definition, release), ...images, ...unknownVolumes(definition)];
}
function duplicateKeys(definition, release) {
    const violations = [];
    const nested = (0,definition_release/* isSince */.$l)(release, "0.17");
    const says = nested ? "already exists" : "already exist";
    const unique = (list, name, pointer, inside) => {
        const seen = new Set();
        list.forEach((value, index) => {
            const [itemName, itemPointer] = [`${name}[${value.key}]`, `${pointer}/${index}`];
            if (seen.has(value.key)) {
                const text = `${itemName} ${says}`;
                violations.push({
                    rule: "duplicate-key",
                    pointer: `${itemPointer}/key`,
                    text,
                    found: value.key,
                    stage: "whole",
                });
            }
            seen.add(value.key);
            inside(value, itemName, itemPointer);
        });
    };
    const parameters = (list, name, pointer) => unique(list, name, pointer, (value, itemName, itemPointer) => {
        if (nested)
            parameters(value.object, `${itemName}.object`, `${itemPointer}/object`);
    });
    unique(definition.dependencies, "dependencies", "/dependencies", () => undefined);
    unique(definition.tasks, "tasks", "/tasks", (task, name, pointer) => {
        parameters(task.inputs, `${name}.inputs`, `${pointer}/inputs`);
        parameters(task.outputs, `${name}.outputs`, `${pointer}/outputs`);
    });
    unique(definition.events, "events", "/events", (event, name, pointer) => {
        parameters(event.data, `${name}.data`, `${pointer}/data`);
    });
    return violations;
}
function missingImages(definition) {
    return definition.dependencies.flatMap(({ key, image }, index) => {
        if (image !== "")
            return [];
        const text = `dependencies[${key}].image is a required field`;
        const pointer = `/dependencies/${index}/image`;
        return [{ rule: "image-required", pointer, text, found: image, stage: "whole" }];
    });
}
function unknownVolumes({ configuration, dependencies }) {
    const keys = new Set(dependencies.map(({ key }) => key));
    const check = (names, known, place, pointer) => names.flatMap((name, index) => {
        if (known(name))
            return [];
        const text = `${place}.volumesFrom is invalid: dependency ${JSON.stringify(name)} does not exist`;
        return [{ rule: "volumes-from", pointer: `${pointer}/volumesFrom/${index}`, text, found: name, stage: "whole" }];
    });
    return [
        ...check(configuration?.volumesFrom ?? [], (name) => keys.has(name), "configuration", "/configuration"),
        ...dependencies.flatMap(({ key, volumesFrom }, index) => {
            // Only a dependency may mount the service's own volumes: `service` is that container's name.
            const known = (name) => keys.has(name) || name === "service";
            return check(volumesFrom, known, `dependencies[${key}]`, `/dependencies/${index}`);
        }),
    ];
}

;// CONCATENATED MODULE: ./src/definition/rules/workflows.ts


/** What Engine 0.12 refuses in the workflows of a service; no other release has them. */
function checkWorkflows(definition) {
    return definition.workflows.flatMap((workflow, index) => checkWorkflow(workflow, index));
}
function checkWorkflow({ key, trigger, task }, index) {
    const pointer = `/workflows/${index}`;
    if (trigger === undefined || task === undefined) {
        return [{ rule: "workflow-incomplete", pointer, text: "", found: undefined, stage: "request" }];
    }
    const violations = [];
    const refuse = (rule, at, go, found, text) => violations.push({
        rule,
        pointer: `${pointer}/${at}`,
        text: `Service.Workflows[${index}].${go} ${text}`,
        found,
        stage: "fields",
    });
    const ascii = (at, go, text) => isPrintableAscii(text) || refuse("printable-ascii", at, go, text, "must contain only printable ascii characters");
    for (const [at, hash] of [
        ["trigger/instanceHash", trigger.instanceHash],
        ["task/instanceHash", task.instanceHash],
    ]) {
        const text = hashRefusal(hash);
        if (text === "")
            continue;
        violations.push({
            rule: "workflow-hash",
            pointer: `${pointer}/${at}`,
            text: `hash: ${text}`,
            found: hash,
            stage: "request",
        });
    }
    ascii("trigger/key", "Trigger.Key", trigger.key);
    if (trigger.type === "Unknown")
        refuse("workflow-required", "trigger/type", "Trigger.Type", trigger.type, "is a required field");
    trigger.filters.forEach((filter, position) => {
        const [at, go] = [`trigger/filters/${position}`, `Trigger.Filters[${position}]`];
        if (filter.key === "")
            refuse("workflow-required", `${at}/key`, `${go}.Key`, "", "is a required field");
        else
            ascii(`${at}/key`, `${go}.Key`, filter.key);
        if (filter.predicate === "UNKNOWN") {
            refuse("workflow-required", `${at}/predicate`, `${go}.Predicate`, filter.predicate, "is a required field");
        }
    });
    ascii("task/taskKey", "Task.TaskKey", task.taskKey);
    if (key === "")
        refuse("workflow-required", "key", "Key", key, "is a required field");
    return violations;
}
/** Why mr-tron/base58, and the Engine around it, refuse a hash; empty when they take it. */
function hashRefusal(text) {
    if (text === "")
        return "zero length string";
    for (const character of text) {
        if (character > "\x7f")
            return "high-bit set on invalid digit";
        if (!/[1-9A-HJ-NP-Za-km-z]/.test(character))
            return `invalid base58 digit ('${character}')`;
    }
    return text.length <= 64 && base58_decodeBase58(text).length === 32 ? "" : "invalid length string";
}

;// CONCATENATED MODULE: ./src/definition/rules/check.ts




/**
 * Everything that an Engine release refuses in a definition, in the order in which it looks.
 *
 * An Engine stops after the first stage that finds anything; here all is told at once, since people mend all at once.
 * 0.9 has no call that takes a definition, and 0.10's takes any that has a configuration.
 *
 * @example
 * ```ts
 * checkDefinition({ ...EMPTY_DEFINITION, name: "a" }, "0.11")[0].text; // "Service.Source is a required field"
 * ```
 */
function checkDefinition(definition, release) {
    if (!(0,definition_release/* isSince */.$l)(release, "0.11"))
        return release === "0.10" ? checkConfiguration(definition) : [];
    return [
        ...(isInterceptor(release) && definition.sid === "" ? [MISSING_SID] : []),
        ...fields_checkFields(definition, release).map((failure) => asViolation(failure, release)),
        ...(release === "0.12" ? checkWorkflows(definition) : []),
        ...checkWhole(definition, release),
    ].sort((a, b) => STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage));
}
/**
 * The words with which an Engine release refuses a definition, or undefined when it takes it. Where it crashes the
 * words are empty. Releases from 0.16 on wrap them in a transaction's error; that is not included.
 *
 * @example
 * ```ts
 * engineRefusal({ ...EMPTY_DEFINITION, name: "a" }, "0.11"); // "Service.Source is a required field"
 * ```
 */
function engineRefusal(definition, release) {
    const violations = checkDefinition(definition, release);
    if (violations.length === 0)
        return undefined;
    const intercepted = interceptorRefusal(definition, release);
    if (intercepted !== undefined)
        return intercepted;
    const first = violations.filter(({ stage }) => stage === violations[0].stage);
    // A request that cannot be read is refused at its first error.
    if (first[0].stage === "request")
        return first[0].text;
    return first.map(({ text }) => text).join(isSince(release, "0.21") ? ". " : "\n");
}
/**
 * The words of the interceptor that stands before the Service API of 0.18 to 0.20, for `Create` and `Hash` alike;
 * undefined when it lets a definition pass, or the release has none.
 */
function interceptorRefusal(definition, release) {
    if (!isInterceptor(release))
        return undefined;
    const sid = { tag: "domain", place: { pointer: "/sid", go: "Sid" }, found: "" };
    const failures = [...(definition.sid === "" ? [sid] : []), ...checkFields(definition, release)];
    if (failures.length === 0)
        return undefined;
    return failures.map(({ tag, place }) => untranslated("CreateServiceRequest", tag, place.go)).join("\n");
}
const STAGES = ["request", "fields", "whole"];
const MISSING_SID = {
    rule: "sid-required",
    pointer: "/sid",
    text: untranslated("CreateServiceRequest", "domain", "Sid"),
    found: "",
    stage: "request",
};
function isInterceptor(release) {
    return (0,definition_release/* isSince */.$l)(release, "0.18") && !(0,definition_release/* isSince */.$l)(release, "0.21");
}
function checkConfiguration({ configuration }) {
    if (configuration !== undefined)
        return [];
    const found = undefined;
    return [{ rule: "configuration-required", pointer: "/configuration", text: "", found, stage: "request" }];
}
function asViolation({ tag, place, found }, release) {
    const { pointer, go } = place;
    const rule = tag === "required" && /^\/dependencies\/\d+\/image$/.test(pointer) ? "image-required" : RULE_OF[tag];
    // A tag that the validator cannot translate comes out whole, behind the name of its struct.
    const owner = go.slice(0, go.lastIndexOf(".") + 1);
    const text = tag === "dive" ? `Service.${owner}${untranslated("Service", tag, go)}` : `Service.${go} ${check_WORDS[tag](release)}`;
    return { rule, pointer, text, found, stage: "fields" };
}
function untranslated(struct, tag, go) {
    const name = go.slice(go.lastIndexOf(".") + 1);
    return `Key: '${struct}.${go}' Error:Field validation for '${name}' failed on the '${tag}' tag`;
}
const RULE_OF = {
    required: "required",
    printascii: "printable-ascii",
    max: "sid-length",
    domain: "sid-domain",
    portmap: "port-mapping",
    env: "environment-variable",
    unique: "unique-values",
    oneof: "parameter-type",
    uri: "repository-uri",
    dive: "price-required",
};
const check_WORDS = {
    required: () => "is a required field",
    printascii: () => "must contain only printable ascii characters",
    max: () => "must be a maximum of 63 characters in length",
    domain: (release) => `must respect domain-style notation${example(release, "author.name")}`,
    portmap: (release) => `must be a valid port mapping${example(release, "80 or 80:80")}`,
    env: () => "must be a valid env variable name",
    unique: () => "must contain unique values",
    oneof: () => "must be one of [String Number Boolean Object Any]",
    uri: () => "must be a valid URI",
};
function example(release, text) {
    if ((0,definition_release/* isSince */.$l)(release, "0.21"))
        return ` (eg: ${text})`;
    return (0,definition_release/* isSince */.$l)(release, "0.18") ? `. eg: ${text}` : `. Eg: ${text}`;
}

;// CONCATENATED MODULE: ./src/compile/nearest.ts
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
        hint: field === "type" ? `write one of ${PARAMETER_TYPES.join(", ")}` : `write ${field}: …`,
    }),
    "printable-ascii": ({ field, found }) => {
        const text = String(found);
        const { index, 0: character } = /[^\x20-\x7e]/u.exec(text);
        return {
            message: `expected printable ASCII in ${words_quote(field)}, found ${nameOf(character)} at character ${index + 1}`,
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
        message: `expected a sid that is written like a domain, found ${words_quote(String(found))}`,
        hint: "write it like author.name: letters, digits, - and _ between dots, and at least one letter",
    }),
    "sid-required": () => ({
        message: "expected a sid, found none: Engines 0.18 to 0.20 take no service without one",
        hint: "add one, such as sid: author.name",
    }),
    "port-mapping": ({ found }) => ({
        message: `expected a port as N or N:N, each from 1 to 65535, found ${words_quote(String(found))}`,
        hint: 'write "80", or "8080:80" for port 80 of the container under 8080 outside',
    }),
    "environment-variable": ({ found }) => ({
        message: `expected an environment variable as NAME=VALUE, found ${words_quote(String(found))}`,
        hint: adviceOnVariable(String(found)),
    }),
    "unique-values": ({ field, found }) => ({
        message: `expected each value in ${words_quote(field)} once, found ${words_quote(repeatedIn(found).value)} again`,
        hint: "remove one of them",
    }),
    "parameter-type": ({ found }) => {
        const meant = nearest(String(found), PARAMETER_TYPES);
        return {
            message: `expected one of ${PARAMETER_TYPES.join(", ")}, found ${words_quote(String(found))}`,
            hint: meant === undefined ? "types begin with a capital; Any takes every value" : `did you mean ${meant}?`,
        };
    },
    "repository-uri": ({ found }) => ({
        message: `expected a URI, found ${words_quote(String(found))}`,
        hint: "write it whole, such as https://github.com/author/service",
    }),
    "duplicate-key": ({ found }) => ({
        message: `expected each key once, found ${words_quote(String(found))} again`,
        hint: "keep one of them",
    }),
    "image-required": () => ({
        message: "expected the image of this dependency, found none",
        hint: "write image: …, such as image: redis",
    }),
    "volumes-from": ({ found, pointer, definition }) => ({
        message: `expected the key of a dependency, found ${words_quote(String(found))}`,
        hint: adviceOnVolumes(String(found), pointer, definition),
    }),
    "price-required": () => ({
        message: "expected a price for this task, found none: Engines from 0.26 on ask for one",
        hint: "a mesg.yml cannot say a price; give these Engines a definition with prices, or choose an older --engine-version",
    }),
    "configuration-required": () => ({
        message: "expected a configuration, found none: Engine 0.10 crashes without one",
        hint: "write an empty one: {}",
    }),
    "workflow-hash": ({ found }) => ({
        message: `expected a hash (base58 text of 32 bytes), found ${words_quote(String(found))}`,
        hint: "give the whole instance hash",
    }),
    "workflow-incomplete": () => ({
        message: "expected a workflow with a trigger and a task, found only a part",
        hint: "write both: Engine 0.12 crashes without",
    }),
    "workflow-required": ({ field }) => ({ message: `expected ${words_quote(field)}, found none`, hint: `write ${field}` }),
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
    return `${words_quote(character)} (U+${code})`;
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
    const violations = checkDefinition(definition, (0,definition_release/* isSince */.$l)(release, "0.11") ? release : "0.11").slice(0, ENOUGH_PROBLEMS);
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
            if (depth <= MAX_DEPTH) {
                walk(object, `${here}/object`, depth + 1);
                continue;
            }
            const message = `expected parameters at most ${MAX_DEPTH - 1} levels deep, found more`;
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
    const type = PARAMETER_TYPES.find((known) => known.toLowerCase() === text.trim().toLowerCase());
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

;// CONCATENATED MODULE: ./src/compile/shape.ts
const BOX = ["volumes", "volumesFrom", "ports", "args", "command", "env"];
const shape_SERVICE = {
    what: "a service",
    keys: ["name", "sid", "description", "repository", "configuration", "tasks", "events", "dependencies"],
};
const shape_CONFIGURATION = { what: "a configuration", keys: BOX };
const shape_DEPENDENCY = { what: "a dependency", keys: ["image", ...BOX] };
const shape_TASK = { what: "a task", keys: ["name", "description", "inputs", "outputs"] };
const shape_EVENT = { what: "an event", keys: ["name", "description", "data"] };
const shape_PARAMETER = {
    what: "a parameter",
    keys: ["name", "description", "type", "optional", "repeated", "object"],
};
/**
 * The shape of the mapping at a path, or undefined where keys are the author's own (`tasks`) or there is none.
 *
 * @example
 * ```ts
 * shapeAt(["tasks", "greet"])?.what; // "a task"
 * ```
 */
function shapeAt(path) {
    const [field, , ...rest] = path;
    if (field === undefined)
        return shape_SERVICE;
    if (field === "configuration")
        return path.length === 1 ? shape_CONFIGURATION : undefined;
    const entry = { tasks: shape_TASK, events: shape_EVENT, dependencies: shape_DEPENDENCY }[field];
    if (path.length === 2)
        return entry;
    const lists = field === "tasks" ? ["inputs", "outputs"] : field === "events" ? ["data"] : [];
    // What is left is a list's name, then key and `object` in turn, and a key at the end.
    if (!lists.includes(rest[0] ?? "") || rest.length % 2 !== 0)
        return undefined;
    return rest.every((segment, index) => index % 2 === 1 || index === 0 || segment === "object") ? shape_PARAMETER : undefined;
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
        const message = `expected ${shape?.what ?? "a mapping of keys"} for ${words_quote(key)}, found nothing`;
        return [
            { ...place, rule: "empty-entry", message, offset: keyStart, hint: EXAMPLES[shape?.what ?? ""] ?? "write {}" },
        ];
    }
    const short = node.kind === "scalar" && shape?.what === "a parameter" ? shortParameter(key, node) : undefined;
    if (short !== undefined)
        return [{ ...place, offset: node.start, ...short, explains: path }];
    const kind = KINDS.find(({ name }) => type.includes(name));
    const wanted = kind.name === "object" && shape !== undefined ? `${shape.what} (a mapping of keys)` : kind.wanted;
    const message = `expected ${wanted}${key === undefined ? "" : ` for ${words_quote(key)}`}, found ${describeNode(node)}`;
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
                ? `write a list: [${words_quote(node.text)}]`
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
            message: `expected a key that ${shape.what} has, found ${words_quote(key)}`,
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

;// CONCATENATED MODULE: ./src/compile/text.ts
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
                return { pointer: pointerOf(path), ...lines.at(offset) };
            },
        };
    };
    if (problem !== undefined)
        return finish([problem]);
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
        throw new definition_error/* MesgError */.N("refused", "expected a service definition, found an empty file");
    }
    // Hex takes two characters a byte, and JSON at least as much.
    if (bytes.length > 2 * MAX_BYTES + 2) {
        throw new definition_error/* MesgError */.N("refused", `expected a definition of at most ${MAX_BYTES} bytes, found ${bytes.length}`);
    }
    if (looksLikeJson(bytes))
        return { form: "json", ...parseDefinition(read_decodeText(bytes)) };
    const hex = asHex(bytes);
    if (hex !== undefined)
        return { form: "hex", ...decodeDefinition(Buffer.from(hex, "hex")) };
    return { form: "binary", ...decodeDefinition(bytes) };
}
function looksLikeJson(bytes) {
    let first = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    while (first < bytes.length && SPACES.includes(bytes[first]))
        first++;
    if (!read_OPENERS.includes(bytes[first]))
        return false;
    return bytes[0] !== NAME_TAG || isJson(bytes);
}
/** The tag of a binary definition's name is a line feed to JSON, and the length behind it may be a brace. */
const NAME_TAG = 0x0a;
const SPACES = [...Buffer.from(" \t\r\n")];
const read_OPENERS = [...Buffer.from('{["')];
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
        throw new definition_error/* MesgError */.N("refused", "expected a definition in JSON as UTF-8 text, found other bytes");
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

;// CONCATENATED MODULE: ./src/compile/definition-file.ts







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
    for (const violation of checkDefinition(definition, release)) {
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
        return { pointer: pointerOf(path), ...(root === undefined ? {} : lines.at(offset)) };
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

;// CONCATENATED MODULE: ./src/compile/load.ts






/**
 * Loads a service from whatever describes it: a folder with a mesg.yml, a mesg.yml, or a definition in any form.
 *
 * @param path As the caller gave it; it stands in every diagnostic.
 * @throws {MesgError} `usage` when there is nothing of the kind at `path`, `refused` for a definition that cannot be
 * decoded at all, `surroundings` when the file system fails.
 * @example
 * ```ts
 * const { definition, diagnostics } = await loadService("services/greeter", { release: "0.11" });
 * ```
 */
async function loadService(path, options = {}) {
    const { release = definition_release/* DEFAULT_RELEASE */.WW, serviceFile = "mesg.yml", withoutSource = false, signal } = options;
    signal?.throwIfAborted();
    const stats = await load_attempt(path, () => (0,promises_.stat)(path));
    const isFolder = stats.isDirectory();
    if (!isFolder && !/\.ya?ml$/i.test(path)) {
        const bytes = await readBounded(path, DEFINITION_BYTES, "a definition");
        return readDefinitionFile(bytes, { file: path, release, withoutSource });
    }
    const { file, folder } = placeOfService(path, isFolder, serviceFile);
    const bytes = await readBounded(file, MAX_FILE_BYTES + 1, `a ${serviceFile}`);
    signal?.throwIfAborted();
    const dockerfile = await exists((0,external_node_path_.join)(folder, "Dockerfile"));
    return { file, form: "mesg.yml", folder, ...compileService(bytes, { file, release, dockerfile }) };
}
/** Where a mesg.yml is that was named by itself or by its folder. */
function placeOfService(path, isFolder, serviceFile) {
    if (!isFolder)
        return { file: path, folder: (0,external_node_path_.join)(path, "..") };
    return { file: `${path.replace(/(?<=.)[/\\]+$/, "")}/${serviceFile}`, folder: path };
}
/** As hex, the largest definition and a line break or two. */
const DEFINITION_BYTES = 2 * 16 * 1024 * 1024 + 4;
/** Reads a file, or so much of it that its reader will see that it is too large. */
async function readBounded(path, most, what) {
    // To open a pipe would wait for its writer, for ever, and no signal could end that.
    const stats = await load_attempt(path, () => (0,promises_.stat)(path), what);
    if (!stats.isFile() && !stats.isDirectory()) {
        throw new definition_error/* MesgError */.N("usage", `expected ${what}, found a pipe or a device at ${path}`, {
            hint: "write it to a file first",
        });
    }
    const handle = await load_attempt(path, () => (0,promises_.open)(path), what);
    try {
        const chunks = [];
        let length = 0;
        while (length < most) {
            const buffer = Buffer.allocUnsafe(Math.min(256 * 1024, most - length));
            const { bytesRead } = await load_attempt(path, () => handle.read(buffer, 0, buffer.length), what);
            if (bytesRead === 0)
                break;
            chunks.push(buffer.subarray(0, bytesRead));
            length += bytesRead;
        }
        return Buffer.concat(chunks);
    }
    finally {
        await handle.close();
    }
}
/** As the Engine has it: whatever can be found under that name counts. */
async function exists(path) {
    return await (0,promises_.stat)(path).then(() => true, () => false);
}
/** Works on a file that the caller named, and tells what goes wrong in the terms of the command line. */
async function load_attempt(path, operation, what = "a folder or a definition") {
    try {
        return await operation();
    }
    catch (error) {
        const { code, message } = error;
        if (code === "ENOENT" || code === "ENOTDIR") {
            throw new definition_error/* MesgError */.N("usage", `expected ${what}, found nothing at ${path}`, { cause: error });
        }
        if (code === "EISDIR")
            throw new definition_error/* MesgError */.N("usage", `expected ${what}, found a folder at ${path}`, { cause: error });
        throw new definition_error/* MesgError */.N("surroundings", `cannot read ${path}: ${message}`, { cause: error });
    }
}

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
    order: (a, b) => grammar_compare(a, b),
};
/** From 0.14: fields in the order of their whole `name:value` texts, so that `10:` stands before `1:`. */
const ENGINE_DUMP = {
    flag: (value) => String(value),
    list: (items) => (items.length === 0 ? "[]nil" : `[${items.join(",")}]`),
    absent: "nil",
    // Names differ and none holds a colon, so the values are never reached.
    order: (a, b) => grammar_compare(`${a}:`, `${b}:`),
};
function grammar_compare(a, b) {
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
const engine_dump_parameter = struct(ENGINE_DUMP, {
    1: (it) => grammar_text(it.name),
    2: (it) => grammar_text(it.description),
    3: (it) => grammar_text(it.type),
    4: (it) => ENGINE_DUMP.flag(it.optional),
    8: (it) => grammar_text(it.key),
    9: (it) => ENGINE_DUMP.flag(it.repeated),
    10: (it) => parameters(it.object),
});
const parameters = structs(ENGINE_DUMP, (it) => engine_dump_parameter(it));
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
const engine_dump_configuration = struct(ENGINE_DUMP, {
    1: (it) => list(it.volumes),
    2: (it) => list(it.volumesFrom),
    3: (it) => list(it.ports),
    4: (it) => grammar_text(it.command),
    5: (it) => list(it.args),
    6: (it) => list(it.env),
});
const engine_dump_TASK = {
    1: (it) => grammar_text(it.name),
    2: (it) => grammar_text(it.description),
    6: (it) => parameters(it.inputs),
    7: (it) => parameters(it.outputs),
    8: (it) => grammar_text(it.key),
};
function service(task) {
    const tasks = structs(ENGINE_DUMP, task);
    return struct(ENGINE_DUMP, {
        1: (it) => grammar_text(it.name),
        2: (it) => grammar_text(it.description),
        5: (it) => tasks(it.tasks),
        6: (it) => events(it.events),
        7: (it) => dependencies(it.dependencies),
        8: (it) => engine_dump_configuration(it.configuration ?? EMPTY_CONFIGURATION),
        9: (it) => grammar_text(it.repository),
        12: (it) => grammar_text(it.sid),
        13: (it) => grammar_text(it.source),
    });
}
/** 0.14 to 0.25. */
const dump014 = service(struct(ENGINE_DUMP, engine_dump_TASK));
/** 0.26, which hashes that a task has a price, but not which: the amounts are structs without tags. */
const dump026 = service(struct(ENGINE_DUMP, { ...engine_dump_TASK, 9: (it) => (it.price === undefined ? ENGINE_DUMP.absent : "{1:{},2:{},3:{}}") }));

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
const structhash_BOX = {
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
const configuration010 = struct(STRUCTHASH, { 2: () => grammar_text(""), ...structhash_BOX, 8: () => structhash_list([]) });
/** 0.10, whose wire has no env. */
const dump010 = structhash_service({
    dependency: struct(STRUCTHASH, { 2: (it) => grammar_text(it.image), ...structhash_BOX, 8: () => structhash_list([]) }),
    configuration: (it) => (it === undefined ? STRUCTHASH.absent : configuration010(it)),
});
const configuration011 = struct(STRUCTHASH, { 2: () => grammar_text(""), ...structhash_BOX, 8: (it) => structhash_list(it.env) });
/** 0.11. */
const dump011 = structhash_service({
    dependency: struct(STRUCTHASH, { 2: (it) => grammar_text(it.image), ...structhash_BOX, 8: (it) => structhash_list(it.env) }),
    configuration: (it = EMPTY_CONFIGURATION) => configuration011(it),
});
const keyed = (key) => struct(STRUCTHASH, { 1: () => grammar_text(key), 2: () => grammar_text(""), ...structhash_BOX, 8: (it) => structhash_list(it.env) });
const sentConfiguration = keyed("service");
const missingConfiguration = keyed("");
const structhash_workflow = struct(STRUCTHASH, {
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
        ...structhash_BOX,
        8: (it) => structhash_list(it.env),
    }),
    configuration: (it) => (it === undefined ? missingConfiguration(EMPTY_CONFIGURATION) : sentConfiguration(it)),
    workflows: structs(STRUCTHASH, structhash_workflow),
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
    configuration: (it = EMPTY_CONFIGURATION) => configuration013(it),
});
function hashBytes(base58) {
    try {
        return STRUCTHASH.list([...decodeHash(base58)].map(String));
    }
    catch (error) {
        if (!(error instanceof definition_error/* MesgError */.N))
            throw error;
        throw new definition_error/* MesgError */.N("refused", `an instanceHash in workflows: ${error.message}`, { cause: error });
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
    throw new definition_error/* MesgError */.N("usage", `Engine ${release} hashes the source and the environment, not the definition`, {
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
        return encodeBase58(definitionDigest(definition, release));
    if (inputs.source === undefined) {
        throw new definition_error/* MesgError */.N("usage", `the hash of Engine ${release} covers the source's files, and no source was given`, {
            hint: "give the source (--source TAR or FOLDER), or ask for a release from 0.16 on",
        });
    }
    const appended = release === "0.9" ? environment(inputs.env ?? {}) : definitionDigest(definition, release);
    return encodeBase58(inputs.source.finish(appended));
}
/** The sid that an Engine gives a service that has none of its own; set after hashing. */
function defaultSid(hash) {
    return `_${hash}`;
}
function environment(env) {
    const pairs = Object.entries(env).map(([name, value]) => Buffer.from(`${name}=${value}`));
    return Buffer.from(pairs.sort(Buffer.compare).map(String).join(";"));
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./src/source/varint.ts
/** A number as an unsigned LEB128 varint, as protobuf and multiformats write it; up to 2^53 - 1. */
function varint(value) {
    const bytes = [];
    let rest = value;
    for (; rest > 127; rest = Math.floor(rest / 128))
        bytes.push((rest % 128) | 128);
    bytes.push(rest);
    return bytes;
}

;// CONCATENATED MODULE: ./src/source/car.ts

/** The header of a CAR (version 1) with one root, which is a CIDv0: always of the same length. */
function carHeader(root) {
    const text = (words) => [...Buffer.from(words, "latin1")];
    // DAG-CBOR: {"roots": [tag 42 (0x00 and the CID)], "version": 1}
    const roots = [0x65, ...text("roots"), 0x81, 0xd8, 0x2a, 0x58, root.length + 1, 0x00, ...root];
    const map = [0xa2, ...roots, 0x67, ...text("version"), 0x01];
    return Uint8Array.from([...varint(map.length), ...map]);
}
/** One section of a CAR: the block with its CID and their length before it. */
function carSection({ cid, bytes }) {
    return [Uint8Array.from([...varint(cid.length + bytes.length), ...cid]), bytes];
}
/** Writes blocks to a CAR file as they come; its root, which is known last, is filled in at the end. */
class CarWriter {
    #file;
    constructor(file) {
        this.#file = file;
    }
    static async begin(file) {
        await file.write(carHeader(new Uint8Array(34)));
        return new CarWriter(file);
    }
    async add(block) {
        for (const piece of carSection(block))
            await this.#file.write(piece);
    }
    async finish(root) {
        await this.#file.write(carHeader(root), 0);
    }
}

;// CONCATENATED MODULE: ./src/source/cid.ts

/** What stands before the 32 bytes of a SHA-256 multihash: its code and its length. */
const SHA2_256 = [0x12, 0x20];
/** The bytes of a CIDv0: 34 bytes, a SHA-256 multihash. */
function cidV0(digest) {
    const cid = new Uint8Array(34);
    cid.set(SHA2_256);
    cid.set(digest, 2);
    return cid;
}
/** Writes a CIDv0 as text: base58, `Qm…`. */
function formatCid(cid) {
    return encodeBase58(cid);
}
/**
 * Reads a CIDv0, the form in which a definition names its source.
 *
 * @returns Its 34 bytes; the last 32 are the SHA-256 of the root block.
 * @throws {MesgError} `refused` when it is none.
 * @example
 * ```ts
 * parseCid("QmbFMke1KXqnYyBBWxB74N4c5SBnJMVAiMNRcGu6x1AwQH"); // 34 bytes, the id of an empty file
 * ```
 */
function parseCid(text) {
    const cid = /^Qm[1-9A-HJ-NP-Za-km-z]{44}$/.test(text) ? decodeBase58(text) : new Uint8Array(0);
    if (cid.length === 34 && cid[0] === SHA2_256[0] && cid[1] === SHA2_256[1])
        return cid;
    const found = JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
    throw new MesgError("refused", `expected a source id (a CIDv0, Qm and 44 more characters), found ${found}`);
}

;// CONCATENATED MODULE: ./src/source/dag.ts





/** Links in one block: the classic width of `ipfs add`. */
const WIDTH = 174;
/** Leaves in memory whose hashes are computed at the same time, on the threads of the runtime's pool. */
const IN_FLIGHT = 8;
/**
 * Builds the UnixFS DAG of one file as `ipfs add` does with its classic defaults (leaves of 256 KiB in dag-pb, balanced,
 * 174 links, CIDv0), and gives out each block as soon as it is complete: leaves in the order of the file, a parent after
 * its last child, the root last. Memory does not grow with the file.
 *
 * @param leaves The file in leaves, all full but the last; at least one, which is empty for an empty file.
 * @param pool Where leaves go back to.
 * @param width Links in one block; other than the default only in tests, where three levels should be small.
 */
async function* dag_buildDag(leaves, pool, width = WIDTH) {
    const levels = [[]];
    const pending = [];
    let blocks = 0;
    function* add(link, level) {
        levels[level] ??= [];
        if (levels[level].length === width)
            yield* close(level);
        levels[level].push(link);
    }
    function* close(level) {
        const { bytes, link } = parentOf(levels[level]);
        levels[level] = [];
        blocks++;
        yield { cid: link.cid, bytes, data: undefined };
        yield* add(link, level + 1);
    }
    try {
        for (let ended = false;;) {
            while (!ended && pending.length < IN_FLIGHT) {
                const { value: leaf, done } = await leaves.next();
                ended = done === true;
                if (done || (leaf.data.length === 0 && blocks + pending.length > 0))
                    continue;
                pending.push(startHash(leaf));
            }
            const next = pending.shift();
            if (next === undefined)
                break;
            const { leaf, block } = next;
            const cid = cidV0(new Uint8Array(await next.digest));
            blocks++;
            yield { cid, bytes: block, data: leaf.data };
            yield* add({ cid, tsize: block.length, size: leaf.data.length }, 0);
            pool.give(leaf);
        }
    }
    finally {
        await leaves.return(undefined);
    }
    for (let level = 0; level < levels.length - 1 || levels[level].length > 1; level++)
        yield* close(level);
    const { cid, size } = levels.at(-1)[0];
    return { sourceId: formatCid(cid), root: cid, size, blocks };
}
function startHash(leaf) {
    const block = leaf.block();
    const digest = external_node_crypto_.webcrypto.subtle.digest("SHA-256", block);
    // It is waited for in its turn; a failure elsewhere until then must not leave it unhandled.
    digest.catch(() => undefined);
    return { leaf, block, digest };
}
/** The block that links its children: PBNode { Links, Data: UnixFS { Type: File, filesize, blocksizes } }. */
function parentOf(children) {
    const links = [];
    const sizes = [];
    let size = 0;
    let tsize = 0;
    for (const child of children) {
        const link = [0x0a, child.cid.length, ...child.cid, 0x12, 0x00, 0x18, ...varint(child.tsize)];
        links.push(0x12, ...varint(link.length), ...link);
        sizes.push(0x20, ...varint(child.size));
        size += child.size;
        tsize += child.tsize;
    }
    const data = [0x08, 0x02, 0x18, ...varint(size), ...sizes];
    const bytes = Uint8Array.from([...links, 0x0a, ...varint(data.length), ...data]);
    const cid = cidV0((0,external_node_crypto_.createHash)("sha256").update(bytes).digest());
    return { bytes, link: { cid, tsize: tsize + bytes.length, size } };
}
/** Any stream in leaves. */
async function* leavesOf(chunks, pool) {
    let leaf = pool.take();
    for await (const chunk of chunks) {
        for (let rest = leaf.put(chunk); leaf.isFull; rest = leaf.put(rest)) {
            yield leaf;
            leaf = pool.take();
        }
    }
    yield leaf;
}
/**
 * The source id of a file: the CIDv0 that `ipfs add` gives it with its classic defaults.
 *
 * @throws {DOMException} of the signal, when it aborts.
 * @example
 * ```ts
 * const { sourceId } = await sourceIdOf(createReadStream("source.tar", { highWaterMark: 262_144 }));
 * ```
 */
async function sourceIdOf(chunks, signal) {
    return await lastOf(blocksOf(chunks, signal));
}
/**
 * The blocks of any file, in the order of a CAR; the generator's return value is what {@linkcode sourceIdOf} gives. A
 * block's bytes hold only until the next one is asked for.
 *
 * @example
 * ```ts
 * for await (const { cid, bytes } of blocksOf(createReadStream("source.tar"))) await put(cid, bytes);
 * ```
 */
function blocksOf(chunks, signal) {
    const pool = new LeafPool();
    return dag_buildDag(leavesOf(interruptible(chunks, signal), pool), pool);
}
/** Runs a build to its end, handing each block to `take`. */
async function lastOf(blocks, take = () => undefined) {
    try {
        for (;;) {
            const { value, done } = await blocks.next();
            if (done)
                return value;
            await take(value);
        }
    }
    finally {
        await blocks.return(undefined);
    }
}

;// CONCATENATED MODULE: ./src/source/gathered-hash.ts

const CAPACITY = 65_536;
/** Pieces from this size on go to the hash as they are: a copy would cost more than the call that it saves. */
const LARGE = 16_384;
/**
 * A running SHA-256 that takes many small pieces. They are gathered first, since each call of the runtime's own hash costs
 * as much as hashing a kilobyte.
 */
class GatheredHash {
    #hash = (0,external_node_crypto_.createHash)("sha256");
    #gathered = Buffer.allocUnsafe(CAPACITY);
    #length = 0;
    bytes(bytes) {
        if (this.#length + bytes.length > CAPACITY || bytes.length >= LARGE)
            this.#flush();
        if (bytes.length >= LARGE) {
            this.#hash.update(bytes);
        }
        else {
            this.#gathered.set(bytes, this.#length);
            this.#length += bytes.length;
        }
    }
    text(text, encoding) {
        // A UTF-16 unit is at most three bytes of UTF-8.
        if (this.#length + 3 * text.length > CAPACITY)
            this.#flush();
        if (3 * text.length > CAPACITY)
            this.#hash.update(text, encoding);
        else
            this.#length += this.#gathered.write(text, this.#length, encoding);
    }
    uint32(value) {
        if (this.#length + 4 > CAPACITY)
            this.#flush();
        this.#length = this.#gathered.writeUInt32LE(value, this.#length);
    }
    /** A hash of all so far, on its own from now on. */
    copy() {
        this.#flush();
        return this.#hash.copy();
    }
    #flush() {
        if (this.#length > 0)
            this.#hash.update(this.#gathered.subarray(0, this.#length));
        this.#length = 0;
    }
}

;// CONCATENATED MODULE: ./src/source/directory-digest.ts

/** Go's `os.FileMode` bit of a folder. */
const FOLDER = 0x80000000;
/** Go's `os.FileMode` bit of a symlink; the permission part of a link is always all of them. */
const SYMLINK = 0x08000000;
/** Only the owner's permissions count: group bits differ with where a tree is unpacked. */
const OWNER = 0o700;
/**
 * The running SHA-256 over a source tree with which Engines 0.9 to 0.15 begin every service hash. It can be finished more
 * than once, with other bytes each time.
 *
 * @example
 * ```ts
 * const digest = await digestTar(createReadStream("source.tar"));
 * digest.finish(definitionDigest); // the service hash, 32 bytes
 * ```
 */
class DirectoryDigest {
    #hash;
    constructor(hash) {
        this.#hash = hash;
    }
    /** The 32 bytes of SHA-256 over the tree and then `extra`. */
    finish(extra) {
        const hash = this.#hash.copy();
        if (extra !== undefined)
            hash.update(extra);
        return new Uint8Array(hash.digest());
    }
}
/**
 * Makes a {@linkcode DirectoryDigest} from entries that are given depth-first, siblings by the bytes of their names, as
 * the Engine's `dirhash` walks a folder; the root is `.`.
 */
class TreeHasher {
    #hash = new GatheredHash();
    #encoding;
    /** @param encoding How paths and targets become bytes; in `latin1` they hold one character per byte. */
    constructor(encoding) {
        this.#encoding = encoding;
    }
    folder(path, mode) {
        this.#begin(path, (FOLDER | (mode & OWNER)) >>> 0);
    }
    symlink(path, target) {
        this.#begin(path, SYMLINK | OWNER);
        this.#hash.text(target, this.#encoding);
    }
    /** Begins a file; its content follows through {@linkcode content}. */
    file(path, mode) {
        this.#begin(path, mode & OWNER);
    }
    content(bytes) {
        this.#hash.bytes(bytes);
    }
    digest() {
        return new DirectoryDigest(this.#hash.copy());
    }
    #begin(path, mode) {
        this.#hash.text(path, this.#encoding);
        this.#hash.uint32(mode);
    }
}

;// CONCATENATED MODULE: ./src/source/leaf.ts

/** Bytes of a file that one leaf holds: the classic chunker of `ipfs add`, `size-262144`. */
const LEAF_SIZE = 262_144;
/** Room for what stands before the bytes in a block, and after them. */
const BEFORE = 16;
const AFTER = 8;
/**
 * A leaf of a UnixFS file that is being filled. Its bytes stand where they will stand in the dag-pb block, so that
 * whoever fills it reads straight into the block and nothing is copied.
 */
class Leaf {
    #buffer;
    #capacity;
    #length = 0;
    constructor(capacity) {
        this.#buffer = new Uint8Array(BEFORE + capacity + AFTER);
        this.#capacity = capacity;
    }
    get isFull() {
        return this.#length === this.#capacity;
    }
    /** Whether as many bytes more would fill it. */
    isFullWith(length) {
        return this.#length + length >= this.#capacity;
    }
    /** The bytes that were filled in. */
    get data() {
        return this.#buffer.subarray(BEFORE, BEFORE + this.#length);
    }
    /** Where the next bytes go: at most `wanted` of them. */
    space(wanted) {
        const start = BEFORE + this.#length;
        return this.#buffer.subarray(start, start + Math.min(wanted, this.#capacity - this.#length));
    }
    /** Counts bytes that were written into {@linkcode space}. */
    advance(length) {
        this.#length += length;
    }
    /** Copies in what there is room for, and gives back the rest. */
    put(bytes) {
        const space = this.space(bytes.length);
        const fits = space.length === bytes.length ? bytes : bytes.subarray(0, space.length);
        space.set(fits);
        this.advance(space.length);
        return bytes.subarray(space.length);
    }
    /** Empties it, to be filled again. */
    reset() {
        this.#length = 0;
        return this;
    }
    /** Frames the bytes: PBNode { Data: UnixFS { Type: File, Data: bytes, filesize } } without links. */
    block() {
        const size = varint(this.#length);
        const field = this.#length === 0 ? [] : [0x12, ...size];
        const head = [0x0a, ...varint(2 + field.length + this.#length + 1 + size.length), 0x08, 0x02, ...field];
        const end = BEFORE + this.#length;
        this.#buffer.set(head, BEFORE - head.length);
        this.#buffer.set([0x18, ...size], end);
        return this.#buffer.subarray(BEFORE - head.length, end + 1 + size.length);
    }
}
/** Leaves that are used again and again: memory stays what the first few of them took. */
class leaf_LeafPool {
    #idle = [];
    #capacity;
    /** @param capacity Bytes in a leaf; other than the default only in tests. */
    constructor(capacity = LEAF_SIZE) {
        this.#capacity = capacity;
    }
    /** An empty leaf. */
    take() {
        return this.#idle.pop()?.reset() ?? new Leaf(this.#capacity);
    }
    /** Takes back a leaf whose bytes nobody looks at any more. */
    give(leaf) {
        this.#idle.push(leaf);
    }
}

;// CONCATENATED MODULE: ./src/source/disk-entry.ts



/** Where a path of the tree stands on disk. */
function onDisk(folder, path) {
    // What join does beyond this takes longer than asking the system about the file.
    return external_node_path_.sep === "/" && folder !== "/" && path !== "" ? `${folder}/${path}` : (0,external_node_path_.join)(folder, path);
}
/** What stands at a path on disk; undefined when nothing does. */
function statOf(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    }
    catch (error) {
        if (error.code === "ENOTDIR")
            return undefined;
        throw unreadable(path, error);
    }
}
/**
 * The entry for a file or a symlink on disk.
 *
 * @param path Its path in the tree.
 * @throws {MesgError} `refused` for a socket, a device, a fifo.
 */
function diskEntry(folder, path, stat) {
    const found = onDisk(folder, path);
    if (stat.isSymbolicLink())
        return { kind: "symlink", path, target: targetOf(found) };
    if (!stat.isFile()) {
        throw new definition_error/* MesgError */.N("refused", `expected files, folders and links, found ${kindOf(stat)}: ${path}`, {
            hint: "move it out of the folder, or name it in .mesgignore",
        });
    }
    return {
        kind: "file",
        path,
        mode: (stat.mode & 0o100) === 0 ? 0o644 : 0o755,
        size: stat.size,
        origin: { from: "disk", path: found, mtimeMs: stat.mtimeMs, inode: stat.ino },
    };
}
/** Where a symlink on disk points to, with `/` between its parts. */
function targetOf(path) {
    try {
        const target = (0,external_node_fs_.readlinkSync)(path);
        return external_node_path_.sep === "/" ? target : target.replaceAll(external_node_path_.sep, "/");
    }
    catch (error) {
        throw unreadable(path, error);
    }
}
/** What a failure to read something on disk is to the person who asked for it. */
function unreadable(path, error) {
    const { code, message } = error;
    if (code === "EACCES" || code === "EPERM") {
        return new definition_error/* MesgError */.N("refused", `expected files that can be read, found ${path}: ${message}`, {
            cause: error,
            hint: "change its permissions, or name it in .mesgignore",
        });
    }
    if (code === "ENOENT" || code === "ENOTDIR" || code === "ELOOP")
        return changed(path, "it is gone", error);
    return new definition_error/* MesgError */.N("surroundings", `cannot read ${path}: ${message}`, { cause: error });
}
/** A file that is not what it was when the tree was listed. */
function changed(path, how, cause) {
    return new definition_error/* MesgError */.N("surroundings", `${path} changed while it was read: ${how}`, {
        cause,
        hint: "wait until nothing writes to the folder, and run it again",
    });
}
function kindOf(stat) {
    if (stat.isFIFO())
        return "a fifo";
    if (stat.isSocket())
        return "a socket";
    return stat.isDirectory() ? "a folder" : "a device";
}

;// CONCATENATED MODULE: ./src/source/disk-file.ts



// A link or a fifo that has taken the file's place is neither followed nor waited for.
const disk_file_FLAGS = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
/**
 * Reads a small file at once, without waiting: for thousands of small files this is several times as fast.
 *
 * @param scratch Holds more than the file; what is returned is a view of it.
 * @throws {MesgError} when the file is not what was listed.
 */
function readSmallFile(origin, size, scratch) {
    let descriptor;
    try {
        descriptor = (0,external_node_fs_.openSync)(origin.path, disk_file_FLAGS);
        assertSame(origin, size, (0,external_node_fs_.fstatSync)(descriptor));
        // One byte more than there should be: a regular file gives less than asked for only at its end.
        const length = (0,external_node_fs_.readSync)(descriptor, scratch, 0, size + 1, null);
        if (length !== size)
            throw changed(origin.path, length > size ? "it grew" : "it became shorter");
        return scratch.subarray(0, size);
    }
    catch (error) {
        throw error.name === "MesgError" ? error : unreadable(origin.path, error);
    }
    finally {
        if (descriptor !== undefined)
            (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** A large file that is read piece by piece; that it did not change meanwhile is checked at its end. */
class DiskFile {
    #origin;
    #size;
    #handle;
    #position = 0;
    constructor(origin, size, handle) {
        this.#origin = origin;
        this.#size = size;
        this.#handle = handle;
    }
    static async open(origin, size) {
        const handle = await (0,promises_.open)(origin.path, disk_file_FLAGS).catch((error) => {
            throw unreadable(origin.path, error);
        });
        const file = new DiskFile(origin, size, handle);
        try {
            assertSame(origin, size, await handle.stat());
        }
        catch (error) {
            await file.close();
            throw error;
        }
        return file;
    }
    /** Fills a part of `space`; the bytes that it filled are counted. */
    async read(space) {
        const { bytesRead } = await this.#handle.read(space, 0, space.length, this.#position).catch((error) => {
            throw unreadable(this.#origin.path, error);
        });
        if (bytesRead === 0)
            throw changed(this.#origin.path, "it became shorter");
        this.#position += bytesRead;
        if (this.#position === this.#size)
            assertSame(this.#origin, this.#size, await this.#handle.stat());
        return bytesRead;
    }
    async close() {
        await this.#handle.close();
    }
}
function assertSame({ path, mtimeMs, inode }, size, now) {
    if (now.ino !== inode)
        throw changed(path, "another file took its place");
    if (now.size !== size)
        throw changed(path, now.size > size ? "it grew" : "it became shorter");
    if (now.mtimeMs !== mtimeMs)
        throw changed(path, "it was written to");
}

;// CONCATENATED MODULE: ./src/source/byte-reader.ts
const EMPTY = new Uint8Array(0);
/** Takes a stream of chunks apart into pieces of the sizes that a format asks for. */
class ByteReader {
    #chunks;
    #rest = EMPTY;
    #ended = false;
    constructor(chunks) {
        this.#chunks = chunks[Symbol.asyncIterator]();
    }
    /** The next `length` bytes; fewer only at the end of the stream. */
    async read(length) {
        if (this.#rest.length < length)
            await this.#fill(length);
        return this.#take(length);
    }
    /** At least one and at most `length` bytes, as they come and without a copy; none at the end of the stream. */
    async some(length) {
        while (this.#rest.length === 0 && !this.#ended)
            await this.#next();
        return this.#take(length);
    }
    /** What is left of the stream, this reader's buffer first. */
    async *remaining() {
        for (;;) {
            const piece = await this.some(Number.POSITIVE_INFINITY);
            if (piece.length === 0)
                return;
            yield piece;
        }
    }
    /** Puts bytes back in front of the stream. */
    unread(bytes) {
        this.#rest = this.#rest.length === 0 ? bytes : concat([bytes, this.#rest]);
    }
    /** Tells the source that nothing more is wanted. */
    async close() {
        this.#ended = true;
        await this.#chunks.return?.();
    }
    #take(length) {
        const taken = this.#rest.length <= length ? this.#rest : this.#rest.subarray(0, length);
        this.#rest = this.#rest.length <= length ? EMPTY : this.#rest.subarray(length);
        return taken;
    }
    async #fill(length) {
        const pieces = [this.#rest];
        let total = this.#rest.length;
        this.#rest = EMPTY;
        while (total < length && !this.#ended) {
            await this.#next();
            pieces.push(this.#rest);
            total += this.#rest.length;
            this.#rest = EMPTY;
        }
        this.#rest = concat(pieces);
    }
    async #next() {
        const { value, done } = await this.#chunks.next();
        if (done)
            this.#ended = true;
        else
            this.#rest = value;
    }
}
function concat(pieces) {
    const filled = pieces.filter((piece) => piece.length > 0);
    return filled.length === 1 ? filled[0] : Buffer.concat(filled);
}

;// CONCATENATED MODULE: ./src/source/git-blobs.ts



/**
 * Reads blobs from a repository through one `git cat-file --batch`. All are asked for ahead, so that git works while what
 * it gave is used; they come in the order asked for, and each has to be read to its end before the next.
 */
class GitBlobs {
    #repository;
    #child;
    #reader;
    #errors = "";
    #left;
    constructor(repository, oids) {
        this.#repository = repository;
        this.#child = (0,git/* spawnGit */.Iz)(repository, ["cat-file", "--batch", "--buffer"]);
        this.#child.on("error", (error) => {
            this.#errors = error.message;
        });
        this.#child.stderr.on("data", (chunk) => {
            this.#errors += chunk.toString("utf8");
        });
        this.#child.stdin.on("error", () => undefined); // seen as an early end of stdout
        this.#child.stdin.end(oids.map((oid) => `${oid}\n`).join(""));
        this.#reader = new ByteReader(this.#child.stdout);
    }
    /** The next blob that was asked for. */
    async next() {
        // The end of the blob before, a newline.
        if (this.#left !== undefined)
            await this.#reader.read(1);
        const header = await this.#line();
        const [oid = "", type, size = ""] = header.split(" ");
        if (type !== "blob")
            throw this.#failure(`expected a blob, found ${header || "nothing"}`, oid);
        this.#left = Number(size);
        return {
            size: this.#left,
            some: async (length) => {
                const wanted = Math.min(length, this.#left);
                if (wanted === 0)
                    return new Uint8Array(0);
                const bytes = await this.#reader.some(wanted);
                if (bytes.length === 0)
                    throw this.#failure("its output ended early", oid);
                this.#left -= bytes.length;
                return bytes;
            },
        };
    }
    /** Ends git, whatever it still has to say. */
    close() {
        this.#child.kill();
        this.#child.stdout.destroy();
    }
    async #line() {
        let line = "";
        for (;;) {
            const bytes = await this.#reader.some(128);
            const end = bytes.indexOf(10);
            if (end === -1 && bytes.length > 0) {
                line += Buffer.from(bytes).toString("latin1");
                continue;
            }
            if (end === -1)
                return line;
            this.#reader.unread(bytes.subarray(end + 1));
            return line + Buffer.from(bytes.subarray(0, end)).toString("latin1");
        }
    }
    #failure(what, oid) {
        const words = this.#errors.trim() === "" ? "" : ` (${this.#errors.trim()})`;
        return new definition_error/* MesgError */.N("surroundings", `git cannot read ${oid} in ${this.#repository}: ${what}${words}`, {
            hint: "git fsck in that repository says more",
        });
    }
}
/** The sizes of blobs, in bytes, in the order asked for. */
async function blobSizes(repository, oids, signal) {
    if (oids.length === 0)
        return [];
    const input = oids.map((oid) => `${oid}\n`).join("");
    const output = await (0,git/* gitOutput */.oM)(repository, ["cat-file", "--batch-check=%(objectsize)"], { input, signal });
    return output.toString("latin1").trimEnd().split("\n").map(Number);
}
/** Small blobs as text. */
async function blobTexts(repository, oids) {
    if (oids.length === 0)
        return [];
    const blobs = new GitBlobs(repository, oids);
    try {
        const texts = [];
        for (const _ of oids) {
            const blob = await blobs.next();
            const pieces = [];
            for (let piece = await blob.some(65_536); piece.length > 0; piece = await blob.some(65_536))
                pieces.push(piece);
            texts.push(Buffer.concat(pieces).toString("utf8"));
        }
        return texts;
    }
    finally {
        blobs.close();
    }
}

;// CONCATENATED MODULE: ./src/source/contents.ts



/** Files up to this size are read at once; it is also the most that the secrets guard looks at. */
const SMALL_FILE = 1024 * 1024;
/** Opens the files of a tree, each at most once and in the tree's order. */
class Contents {
    #scratch = new Uint8Array(SMALL_FILE + 1);
    #blobs = new Map();
    constructor(tree) {
        const oids = new Map();
        for (const entry of tree.entries) {
            if (entry.kind !== "file" || entry.origin.from !== "git")
                continue;
            const { repository, oid } = entry.origin;
            if (!oids.has(repository))
                oids.set(repository, []);
            oids.get(repository).push(oid);
        }
        for (const [repository, wanted] of oids)
            this.#blobs.set(repository, new GitBlobs(repository, wanted));
    }
    /** A file of at most {@linkcode SMALL_FILE} bytes, whole; a view that holds until the next call. */
    small(entry) {
        if (entry.origin.from === "disk")
            return readSmallFile(entry.origin, entry.size, this.#scratch);
        return this.#smallBlob(entry);
    }
    /** A file of any size. */
    async open(entry) {
        if (entry.origin.from === "disk")
            return await DiskFile.open(entry.origin, entry.size);
        const blob = await this.#blobs.get(entry.origin.repository).next();
        if (blob.size !== entry.size)
            throw new definition_error/* MesgError */.N("surroundings", `git gives ${entry.path} two sizes`);
        return {
            read: async (space) => {
                const bytes = await blob.some(space.length);
                space.set(bytes);
                return bytes.length;
            },
            close: async () => undefined,
        };
    }
    /** Passes over a file that is not wanted. */
    async skip(entry) {
        if (entry.origin.from === "disk")
            return;
        const content = await this.open(entry);
        for (let done = 0; done < entry.size;)
            done += await content.read(this.#scratch);
    }
    /** Ends what runs for it. */
    close() {
        for (const blobs of this.#blobs.values())
            blobs.close();
    }
    async #smallBlob(entry) {
        const content = await this.open(entry);
        for (let done = 0; done < entry.size;)
            done += await content.read(this.#scratch.subarray(done, entry.size));
        return this.#scratch.subarray(0, entry.size);
    }
}

;// CONCATENATED MODULE: ./src/source/secret-contents.ts
const SHAPES = [
    {
        marks: ["PRIV"],
        pattern: /-----BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----/g,
        reason: "a private key",
    },
    { marks: ["TTY-"], pattern: /PuTTY-User-Key-File-\d/g, reason: "a PuTTY private key" },
    { marks: ["AKIA", "ASIA"], pattern: /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/g, reason: "an AWS access key" },
    {
        marks: ["ghp_", "gho_", "ghu_", "ghs_", "ghr_"],
        pattern: /\bgh[pousr]_[A-Za-z0-9]{36,255}\b/g,
        reason: "a GitHub token",
    },
    { marks: ["ub_p"], pattern: /\bgithub_pat_[A-Za-z0-9_]{22,255}\b/g, reason: "a GitHub token" },
    { marks: ["glpa"], pattern: /\bglpat-[A-Za-z0-9_-]{20,}/g, reason: "a GitLab token" },
    {
        marks: ["xoxa", "xoxb", "xoxe", "xoxp", "xoxr", "xoxs"],
        pattern: /\bxox[abeprs]-[A-Za-z0-9-]{10,}/g,
        reason: "a Slack token",
    },
    {
        marks: ["ks.s"],
        pattern: /hooks\.slack\.com\/services\/T[A-Z0-9]{6,}\/B[A-Z0-9]{6,}\/[A-Za-z0-9]{20,}/g,
        reason: "a Slack webhook",
    },
    { marks: ["k_li"], pattern: /\b[rs]k_live_[A-Za-z0-9]{20,}/g, reason: "a Stripe key" },
    { marks: ["AIza"], pattern: /\bAIza[A-Za-z0-9_-]{35}/g, reason: "a Google API key" },
    { marks: ["npm_"], pattern: /\bnpm_[A-Za-z0-9]{36}\b/g, reason: "an npm token" },
    { marks: ["hTok"], pattern: /\/\/[^\s=]+:_authToken=(?!\$\{)[^\s$]{8,}/g, reason: "an npm token" },
    { marks: ["pi-A"], pattern: /\bpypi-AgE[A-Za-z0-9_-]{50,}/g, reason: "a PyPI token" },
    { marks: ["_v1_"], pattern: /\bdop_v1_[a-f0-9]{64}\b/g, reason: "a DigitalOcean token" },
    { marks: ["sk-a", "sk-p"], pattern: /\bsk-(?:ant|proj)-[A-Za-z0-9_-]{32,}/g, reason: "an API key" },
];
/** What documentation writes in a secret's place. */
const PLACEHOLDER = /EXAMPLE|(.)\1{9}/;
/** Bytes in a mark. */
const secret_contents_MARK = 4;
/** Every mark as one number. */
const MARKS = new Set();
/** For a pair of bytes, at which places of a mark it stands: one bit for each of the first, second and third. */
const PLACES = new Uint8Array(65_536);
for (const mark of SHAPES.flatMap(({ marks }) => marks)) {
    const bytes = Buffer.from(mark, "latin1");
    MARKS.add(bytes.readInt32LE());
    for (let place = 0; place < secret_contents_MARK - 1; place++)
        PLACES[bytes[place] | (bytes[place + 1] << 8)] |= 1 << place;
}
/** Bytes in which a NUL tells that a file is no text, as git tells it. */
const LOOKED_AT = 8000;
/** The secrets in a file's bytes, each line once; none in a file that is no text. */
function findSecrets(bytes) {
    if (bytes.subarray(0, LOOKED_AT).includes(0) || !mayHoldSecret(bytes))
        return [];
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
    const found = new Map();
    for (const { pattern, reason } of SHAPES) {
        for (const match of text.matchAll(pattern)) {
            if (PLACEHOLDER.test(match[0]))
                continue;
            const line = lineOf(text, match.index);
            if (!found.has(line))
                found.set(line, reason);
        }
    }
    return [...found].map(([line, reason]) => ({ line, reason })).sort((left, right) => left.line - right.line);
}
/**
 * Looks for the marks of all shapes at once: nearly every file ends here, so this decides what the guard costs. Of the
 * three pairs of bytes in a mark one begins at a multiple of three, so only those are looked up.
 */
function mayHoldSecret(bytes) {
    for (let at = 0; at + 1 < bytes.length; at += secret_contents_MARK - 1) {
        const places = PLACES[bytes[at] | (bytes[at + 1] << 8)];
        if (places !== 0 && isInMark(bytes, at, places))
            return true;
    }
    return false;
}
/** Whether the pair of bytes that stands at `at` is a part of a mark. */
function isInMark(bytes, at, places) {
    for (let place = 0; place < secret_contents_MARK - 1; place++) {
        const start = at - place;
        if ((places & (1 << place)) === 0 || start < 0 || start + secret_contents_MARK > bytes.length)
            continue;
        const word = bytes[start] | (bytes[start + 1] << 8) | (bytes[start + 2] << 16) | (bytes[start + 3] << 24);
        if (MARKS.has(word))
            return true;
    }
    return false;
}
function lineOf(text, index) {
    let line = 1;
    for (let at = text.indexOf("\n"); at !== -1 && at < index; at = text.indexOf("\n", at + 1))
        line++;
    return line;
}

;// CONCATENATED MODULE: ./src/source/secret-names.ts
/** Read against the whole path, letter case aside. */
const NAMES = [
    {
        pattern: /(^|\/)\.env(\.(?!example$|sample$|template$|dist$|defaults?$|schema$)[^/]*)?$/i,
        reason: "a dotenv file",
    },
    { pattern: /(^|\/)\.envrc$/i, reason: "a direnv file" },
    { pattern: /(^|\/)id_(rsa|dsa|ecdsa|ed25519)(_sk)?$/i, reason: "an SSH private key" },
    { pattern: /\.(p12|pfx|jks|keystore|ppk|kdbx)$/i, reason: "a key store" },
    { pattern: /(^|\/)UTC--\d{4}-\d\d-\d\dT[^/]*$/, reason: "an Ethereum key store" },
    { pattern: /(^|\/)(\.netrc|_netrc|\.pgpass|\.git-credentials|\.pypirc|\.htpasswd)$/i, reason: "a credentials file" },
    { pattern: /(^|\/)(\.dockercfg|\.docker\/config\.json|\.kube\/config)$/i, reason: "a credentials file" },
    { pattern: /(^|\/)(\.aws\/credentials|credentials(\.json|\.ya?ml)?|\.vault-token)$/i, reason: "a credentials file" },
    { pattern: /(^|\/)(client_secret[^/]*|service[-_]?account[^/]*)\.json$/i, reason: "a credentials file" },
    { pattern: /\.tfstate(\.backup)?$/i, reason: "a Terraform state, which holds secrets in plain text" },
];
/** A quick look that nearly every path ends at: one of these stands in all that the patterns match. */
const ANY_NAME = /env|id_|\.(p12|pfx|jks|keystore|ppk|kdbx|tfstate)|UTC--|netrc|pgpass|credentials|pypirc|htpasswd|docker|kube|vault|secret|service/i;
/** Names of keys and certificates alike: only the content tells. */
const KEY_FILE = /\.(pem|key)$/i;
const PUBLIC_BLOCK = /-----BEGIN (?:[A-Z0-9 ]+ )?(?:CERTIFICATE|PUBLIC KEY|CERTIFICATE REQUEST|X509 CRL|DH PARAMETERS|EC PARAMETERS)-----/;
/** Why a file is a secret by its name; undefined when it is not. */
function secretByName(path) {
    if (!ANY_NAME.test(path))
        return undefined;
    return NAMES.find(({ pattern }) => pattern.test(path))?.reason;
}
/** Whether only the content can tell a private key from a certificate. */
function isKeyFile(path) {
    return KEY_FILE.test(path);
}
/** Whether a key file holds only what everybody may know. */
function isPublic(text) {
    return PUBLIC_BLOCK.test(text) && !text.includes("PRIVATE KEY");
}

;// CONCATENATED MODULE: ./src/source/secrets-guard.ts



/** Secrets named in one error. */
const SHOWN = 20;
/**
 * Keeps secrets from being published: what is on IPFS cannot be taken back. Files are refused by their names, and small
 * text files by what is in them, unless they were allowed by their path.
 */
class SecretsGuard {
    #allowed;
    #found = [];
    constructor(tree) {
        this.#allowed = tree.allowFiles;
        for (const { kind, path } of tree.entries) {
            const reason = kind === "file" && !this.#allowed.has(path) ? secretByName(path) : undefined;
            if (reason !== undefined)
                this.#found.push(`${path}: ${reason}`);
        }
    }
    /** Whether there is something to refuse. */
    get hasFound() {
        return this.#found.length > 0;
    }
    /** Looks at a file's content, if it was not allowed. */
    inspect({ path }, bytes) {
        if (this.#allowed.has(path))
            return;
        const secrets = findSecrets(bytes);
        for (const { line, reason } of secrets)
            this.#found.push(`${path}:${line}: ${reason}`);
        if (secrets.length > 0 || !isKeyFile(path))
            return;
        const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
        if (!isPublic(text))
            this.#found.push(`${path}: a private key, by its name`);
    }
    /** @throws {MesgError} `refused`, naming each secret by path, line and reason. */
    assertNone() {
        if (!this.hasFound)
            return;
        const more = this.#found.length > SHOWN ? `\n  and ${this.#found.length - SHOWN} more` : "";
        const list = this.#found.slice(0, SHOWN).join("\n  ");
        throw new definition_error/* MesgError */.N("refused", `expected a source without secrets, found\n  ${list}${more}`, {
            hint: "a published source cannot be taken back: remove them, name them in .mesgignore, or allow a file with --allow-file PATH",
        });
    }
}

;// CONCATENATED MODULE: ./src/source/archive-error.ts

/**
 * Why an archive was not taken. A MESG Engine refuses some archives itself; what it answers then is kept beside our own
 * words, so that whoever stands in for an Engine can repeat it.
 *
 * @example
 * ```ts
 * throw new ArchiveError("expected a tar, found text", { engineText: "archive/tar: invalid tar header" });
 * ```
 */
class ArchiveError extends definition_error/* MesgError */.N {
    /** What an Engine says to the same bytes; undefined when the refusal is ours alone (a limit, a form not read here). */
    engineText;
    constructor(message, options = {}) {
        super("refused", message, options);
        this.engineText = options.engineText;
    }
}
/** Names travel as one character per byte, so that comparing them compares bytes; for people they are read as UTF-8. */
function shown(name) {
    return JSON.stringify(Buffer.from(name, "latin1").toString("utf8")).slice(1, -1);
}

;// CONCATENATED MODULE: ./src/source/tar-header.ts

/** Bytes of a tar's block. */
const BLOCK = 512;
/** What an Engine's tar reader says to anything that is no tar. */
function invalidTar(found) {
    return new ArchiveError(`expected a tar archive, found ${found}`, {
        engineText: "archive/tar: invalid tar header",
        hint: "give the archive that was uploaded, as it came",
    });
}
/** What it says to an archive that ends too early. */
function truncatedTar(where) {
    return new ArchiveError(`expected a whole tar archive, found its end in ${where}`, { engineText: "unexpected EOF" });
}
/**
 * Reads a header block as Go's `archive/tar` does, which is what Engines read an archive with: V7, ustar, GNU and star
 * forms, octal and base-256 numbers.
 *
 * @throws {ArchiveError} when the checksum or a number is not right.
 */
function parseHeader(block) {
    checkSum(block);
    const prefix = prefixOf(block);
    const name = tar_header_text(block, 0, 100);
    const magic = Buffer.from(block.buffer, block.byteOffset + 257, 8).toString("latin1");
    const hasDevice = magic.startsWith("ustar\0") || magic === "ustar  \0";
    for (const [start, length] of [
        [108, 8],
        [116, 8],
        [136, 12],
        ...(hasDevice
            ? [
                [329, 8],
                [337, 8],
            ]
            : []),
    ]) {
        parseNumber(block.subarray(start, start + length));
    }
    return {
        name: prefix === "" ? name : `${prefix}/${name}`,
        linkname: tar_header_text(block, 157, 100),
        mode: Number(BigInt.asUintN(12, parseNumber(block.subarray(100, 108)))),
        size: Number(parseNumber(block.subarray(124, 136))),
        type: block[156] === 0 ? "\0" : String.fromCharCode(block[156]),
    };
}
function checkSum(block) {
    let unsigned = 0;
    let signed = 0;
    for (let index = 0; index < BLOCK; index++) {
        const byte = index >= 148 && index < 156 ? 32 : block[index];
        unsigned += byte;
        signed += byte < 128 ? byte : byte - 256;
    }
    const stored = Number(parseOctal(block.subarray(148, 156)));
    if (stored !== unsigned && stored !== signed)
        throw invalidTar("a header whose checksum is wrong");
}
function prefixOf(block) {
    const magic = Buffer.from(block.buffer, block.byteOffset + 257, 8).toString("latin1");
    if (magic.slice(0, 6) !== "ustar\0")
        return "";
    const isStar = Buffer.from(block.buffer, block.byteOffset + 508, 4).toString("latin1") === "tar\0";
    return tar_header_text(block, 345, isStar ? 131 : 155);
}
function tar_header_text(block, start, length) {
    const field = Buffer.from(block.buffer, block.byteOffset + start, length);
    const end = field.indexOf(0);
    return field.toString("latin1", 0, end === -1 ? length : end);
}
function parseNumber(field) {
    if (field.length === 0 || (field[0] & 0x80) === 0)
        return parseOctal(field);
    let value = BigInt(field[0] & 0x7f);
    for (const byte of field.subarray(1))
        value = (value << 8n) | BigInt(byte);
    const signed = BigInt.asIntN(field.length * 8 - 1, value);
    if (signed !== BigInt.asIntN(64, signed))
        throw invalidTar("a number of more than 64 bits");
    return signed;
}
function parseOctal(field) {
    const padded = Buffer.from(field.buffer, field.byteOffset, field.length).toString("latin1");
    const digits = padded.replace(/^[ \0]+|[ \0]+$/g, "").replace(/\0.*$/s, "");
    if (digits === "")
        return 0n;
    if (!/^[0-7]+$/.test(digits))
        throw invalidTar("a header whose numbers are not octal");
    return BigInt(`0o${digits}`);
}

;// CONCATENATED MODULE: ./src/source/pax.ts

/** Keys whose values may not hold a NUL, as against all others, whose keys may not. */
const TEXTS = new Set(["path", "linkpath", "uname", "gname"]);
/**
 * Reads the records of a pax extended header (`LENGTH KEY=VALUE\n`, POSIX.1-2001), one character per byte.
 *
 * @throws {ArchiveError} when a record is not well formed.
 */
function parsePax(bytes) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
    const records = new Map();
    for (let start = 0; start < text.length;) {
        const space = text.indexOf(" ", start);
        const digits = space === -1 || space - start > 10 ? "" : text.slice(start, space);
        const length = /^\+?[0-9]+$/.test(digits) ? Number(digits) : 0;
        const record = text.slice(space + 1, start + length);
        const equals = record.indexOf("=");
        if (length < 5 || start + length > text.length || !record.endsWith("\n") || equals < 1) {
            throw invalidTar("a pax record that is not well formed");
        }
        const key = record.slice(0, equals);
        const value = record.slice(equals + 1, -1);
        if ((TEXTS.has(key) ? value : key).includes("\0"))
            throw invalidTar("a pax record with a NUL");
        records.set(key, value);
        start += length;
    }
    return records;
}
/**
 * Writes one pax record; its length counts its own digits.
 *
 * @param value One character per byte.
 */
function paxRecord(key, value) {
    const rest = ` ${key}=${value}\n`;
    let length = rest.length + 1;
    while (String(length).length + rest.length !== length)
        length = String(length).length + rest.length;
    return `${length}${rest}`;
}

;// CONCATENATED MODULE: ./src/source/tar-writer.ts


/** The two blocks of zeros that end a tar. */
const END_MARK = new Uint8Array(2 * BLOCK);
/** The most that eleven octal digits hold. */
const MAX_SIZE = 0o77777777777;
const FIELD = 100;
/** Bytes between the end of a content and the next header. */
function paddingOf(size) {
    return (BLOCK - (size % BLOCK)) % BLOCK;
}
/**
 * The header of an entry: one ustar block, after a pax extended header (POSIX.1-2001) where the path or target is not
 * ASCII or over 100 bytes, or the size is over 8 GiB. All that differs between machines is fixed: time 0, owner 0, no
 * names of owners, modes 0644 and 0755 (symlinks 0777).
 *
 * @returns A view that holds until the next call.
 */
function tarHeader(entry) {
    const path = entry.kind === "folder" ? `${entry.path}/` : entry.path;
    const target = entry.kind === "symlink" ? entry.target : "";
    const size = entry.kind === "file" ? entry.size : 0;
    const mode = entry.kind === "symlink" ? 0o777 : entry.mode;
    const type = entry.kind === "file" ? "0" : entry.kind === "folder" ? "5" : "2";
    const records = (fits(path) ? "" : paxRecord("path", latin1(path))) +
        (fits(target) ? "" : paxRecord("linkpath", latin1(target))) +
        (size <= MAX_SIZE ? "" : paxRecord("size", String(size)));
    const ustarSize = size <= MAX_SIZE ? size : 0;
    if (records === "")
        return ustar(path, mode, ustarSize, type, target);
    return Buffer.concat([
        Buffer.from(ustar("././@PaxHeader", 0o644, records.length, "x", "")),
        Buffer.from(records, "latin1"),
        Buffer.alloc(paddingOf(records.length)),
        ustar(path, mode, ustarSize, type, target),
    ]);
}
/** What all headers have in common, with spaces in place of the checksum as its own sum wants them. */
const COMMON = Buffer.alloc(BLOCK);
for (const at of [108, 116, 329, 337])
    octal(COMMON, at, 7, 0);
octal(COMMON, 136, 11, 0);
COMMON.write("        ", 148, "latin1");
COMMON.write("ustar\u000000", 257, "latin1");
const COMMON_SUM = sum(COMMON, 0, BLOCK);
/** The one block that each header is written into: there are as many headers as entries. */
const HEADER = Buffer.alloc(BLOCK);
function ustar(path, mode, size, type, target) {
    HEADER.set(COMMON);
    const pathLength = writeName(HEADER, 0, path);
    octal(HEADER, 100, 7, mode);
    octal(HEADER, 124, 11, size);
    HEADER[156] = type.charCodeAt(0);
    const targetLength = writeName(HEADER, 157, target);
    const own = sum(HEADER, 0, pathLength) + sum(HEADER, 100, 7) + sum(HEADER, 124, 11) + sum(HEADER, 156, 1 + targetLength);
    octal(HEADER, 148, 6, COMMON_SUM + own);
    HEADER[154] = 0;
    return HEADER;
}
/** A name that is too long stands in a pax record; what fits of it is here for readers that know no pax. */
function writeName(block, at, name) {
    return name === "" ? 0 : block.write(name, at, FIELD, "utf8");
}
function octal(block, at, digits, value) {
    let rest = value;
    for (let index = at + digits - 1; index >= at; index--) {
        block[index] = 48 + (rest % 8);
        rest = Math.floor(rest / 8);
    }
}
function sum(block, at, length) {
    let total = 0;
    for (let index = at; index < at + length; index++)
        total += block[index];
    return total;
}
function fits(name) {
    return name.length <= FIELD && Buffer.byteLength(name) === name.length;
}
/** One character per byte of the UTF-8 form. */
function latin1(text) {
    return Buffer.from(text, "utf8").toString("latin1");
}

;// CONCATENATED MODULE: ./src/source/tar-stream.ts





/** Entries after which other work of the process gets its turn. */
const TURN = 512;
const ZEROS = new Uint8Array(512);
const NOTHING = new Uint8Array(0);
/**
 * The archive of a tree in leaves, all full but the last. Each file is read once; a large one straight into the leaf. The
 * secrets guard stands here: once it has found something no leaf is given out any more, the rest is only looked at, and
 * all is reported at once.
 *
 * @param pool Where empty leaves come from.
 * @throws {MesgError} at secrets, and at files that change while they are read.
 */
async function* tar_stream_tarLeaves(tree, pool, { hasher, signal } = {}) {
    const contents = new Contents(tree);
    const guard = new SecretsGuard(tree);
    let leaf = pool.take();
    /** Gives out the leaves that bytes fill; what is left of them stands in the next one. */
    async function* spill(bytes) {
        for (let rest = leaf.put(bytes); leaf.isFull; rest = leaf.put(rest)) {
            yield leaf;
            leaf = pool.take();
        }
    }
    async function* large(entry) {
        const content = await contents.open(entry);
        try {
            for (let left = entry.size; left > 0;) {
                signal?.throwIfAborted();
                const space = leaf.space(left);
                const read = await content.read(space);
                hasher?.content(space.subarray(0, read));
                leaf.advance(read);
                left -= read;
                if (!leaf.isFull)
                    continue;
                yield leaf;
                leaf = pool.take();
            }
        }
        finally {
            await content.close();
        }
    }
    try {
        hasher?.folder(".", 0o700);
        let entries = 0;
        for (const entry of tree.entries) {
            if (++entries % TURN === 0)
                await (0,external_node_timers_promises_.setImmediate)();
            signal?.throwIfAborted();
            const isSmall = entry.kind !== "file" || entry.size <= SMALL_FILE;
            if (guard.hasFound && !isSmall)
                await contents.skip(entry);
            const small = entry.kind === "file" && isSmall ? contents.small(entry) : NOTHING;
            const bytes = small instanceof Uint8Array ? small : await small;
            if (entry.kind === "file")
                guard.inspect(entry, bytes);
            if (guard.hasFound)
                continue;
            announce(entry, hasher);
            const header = tarHeader(entry);
            if (leaf.isFullWith(header.length))
                yield* spill(header);
            else
                leaf.put(header);
            if (entry.kind !== "file")
                continue;
            hasher?.content(bytes);
            if (!isSmall)
                yield* large(entry);
            else if (leaf.isFullWith(bytes.length))
                yield* spill(bytes);
            else
                leaf.put(bytes);
            const padding = ZEROS.subarray(0, paddingOf(entry.size));
            if (leaf.isFullWith(padding.length))
                yield* spill(padding);
            else
                leaf.put(padding);
        }
        guard.assertNone();
        yield* spill(END_MARK);
        yield leaf;
    }
    finally {
        contents.close();
    }
}
/**
 * The archive of a tree as a stream, for an upload say. Nothing of a file is given out before the secrets guard has seen
 * it; still, {@linkcode archive} the tree first when what is given out cannot be taken back.
 *
 * @example
 * ```ts
 * await pipeline(tarStream(await readSourceTree(".")), createWriteStream("source.tar"));
 * ```
 */
async function* tarStream(tree, signal) {
    // Whoever takes a chunk may keep it, so no leaf comes back to the pool.
    for await (const leaf of tar_stream_tarLeaves(tree, new LeafPool(), { signal }))
        if (leaf.data.length > 0)
            yield leaf.data;
}
function announce(entry, hasher) {
    if (entry.kind === "folder")
        hasher?.folder(entry.path, entry.mode);
    else if (entry.kind === "symlink")
        hasher?.symlink(entry.path, entry.target);
    else
        hasher?.file(entry.path, entry.mode);
}

;// CONCATENATED MODULE: ./src/source/archive.ts






/**
 * Makes the archive of a tree: its source id, its directory digest and, where a path is given, the tar and the CAR, in one
 * pass that reads each file once. The files appear whole or not at all.
 *
 * @throws {MesgError} `refused` when the tree holds secrets, `surroundings` when a file changes meanwhile or the disk is
 * full.
 * @example
 * ```ts
 * const { sourceId, digest } = await archive(await readSourceTree("."), { car: "source.car" });
 * ```
 */
async function archive(tree, options = {}) {
    const { tar, car, signal } = options;
    const hasher = options.withoutDigest ? undefined : new TreeHasher("utf8");
    const dag = await writeBlocks((pool) => dag_buildDag(tar_stream_tarLeaves(tree, pool, { hasher, signal }), pool), { tar, car });
    return { ...dag, digest: hasher?.digest(), entries: tree.entries.length };
}
/** Runs a build to its end and writes what is wanted of it. */
async function writeBlocks(build, { tar, car }) {
    return await withFile(tar, (tarFile) => withFile(car, async (carFile) => {
        const blocks = build(new leaf_LeafPool());
        const carWriter = carFile === undefined ? undefined : await CarWriter.begin(carFile);
        const built = await lastOf(blocks, async (block) => {
            if (block.data !== undefined)
                await tarFile?.write(block.data);
            await carWriter?.add(block);
        });
        await carWriter?.finish(built.root);
        return built;
    }));
}
/**
 * The blocks of a tree's archive, in the order of a CAR; the generator's return value is what {@linkcode archive} knows
 * of them. A block's bytes hold only until the next one is asked for.
 *
 * @example
 * ```ts
 * for await (const { cid, bytes } of sourceBlocks(tree)) await put(cid, bytes);
 * ```
 */
function sourceBlocks(tree, signal) {
    const pool = new LeafPool();
    return buildDag(tarLeaves(tree, pool, { signal }), pool);
}
function withFile(path, write) {
    return path === undefined ? write(undefined) : writeWhole(path, write);
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./src/source/content-store.ts




/** Bytes that are kept in memory before the rest goes to a temporary file. */
const IN_MEMORY = 32 * 1024 * 1024;
const CHUNK = 256 * 1024;
/** Keeps contents that are wanted later, in memory up to a bound and in a temporary file beyond it. */
class ContentStore {
    #pieces = [];
    #inMemory = 0;
    #length = 0;
    #folder;
    #file;
    /** Keeps one content, read to its end. */
    async add(chunks) {
        const start = this.#length;
        for await (const chunk of chunks)
            await this.#append(chunk);
        return { start, length: this.#length - start };
    }
    /** The bytes of a content that was kept. */
    async *read({ start, length }) {
        const end = start + length;
        let at = 0;
        for (const piece of start < this.#inMemory ? this.#pieces : []) {
            const part = piece.subarray(Math.max(0, start - at), Math.max(0, Math.min(piece.length, end - at)));
            at += piece.length;
            if (part.length > 0)
                yield part;
            if (at >= end)
                return;
        }
        for (let position = Math.max(start, this.#inMemory); position < end;) {
            const buffer = Buffer.allocUnsafe(Math.min(CHUNK, end - position));
            const { bytesRead } = await this.#file.read(buffer, 0, buffer.length, position - this.#inMemory);
            if (bytesRead === 0)
                throw new definition_error/* MesgError */.N("surroundings", "a temporary file was cut off while it was in use");
            position += bytesRead;
            yield buffer.subarray(0, bytesRead);
        }
    }
    /** Removes the temporary file, if there is one. */
    async close() {
        await this.#file?.close();
        if (this.#folder !== undefined)
            await (0,promises_.rm)(this.#folder, { recursive: true, force: true });
    }
    async #append(chunk) {
        this.#length += chunk.length;
        if (this.#file === undefined && this.#inMemory + chunk.length <= IN_MEMORY) {
            // A chunk is often a small view of a large buffer, which would stay alive with it.
            this.#pieces.push(Uint8Array.from(chunk));
            this.#inMemory += chunk.length;
            return;
        }
        try {
            this.#file ??= await this.#open();
            for (let done = 0; done < chunk.length;)
                done += (await this.#file.write(chunk, done)).bytesWritten;
        }
        catch (error) {
            throw new definition_error/* MesgError */.N("surroundings", `cannot keep an archive in ${(0,external_node_os_.tmpdir)()}: ${error.message}`, {
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

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./src/source/decompress.ts




/** What a compressed stream begins with, as an Engine looks for it. */
const MAGIC = { gzip: [0x1f, 0x8b, 0x08], bzip2: [0x42, 0x5a, 0x68], xz: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00] };
/**
 * Opens a stream that may be compressed with gzip. Engines also take bzip2 and xz, which are refused here.
 *
 * @throws {ArchiveError} at bzip2, xz, or broken gzip.
 */
async function decompress(chunks) {
    const reader = new ByteReader(chunks);
    const start = await reader.read(10);
    reader.unread(start);
    const form = Object.entries(MAGIC).find(([, magic]) => magic.every((byte, index) => start[index] === byte))?.[0];
    if (form === undefined)
        return reader;
    if (form === "gzip")
        return new ByteReader(gunzip(reader));
    throw new ArchiveError(`expected a tar or a tar.gz, found ${form}`, {
        hint: "Engines read it, this tool does not: unpack it and give the tar",
    });
}
async function* gunzip(reader) {
    const source = external_node_stream_.Readable.from(reader.remaining(), { objectMode: false });
    const gunzip = (0,external_node_zlib_.createGunzip)({ chunkSize: 256 * 1024 });
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
    return new ArchiveError(`expected gzip, found bytes that cannot be unpacked: ${message}`, {
        engineText,
        cause: error,
    });
}

;// CONCATENATED MODULE: ./src/source/extracted-tree.ts


/** Linux follows at most this many symlinks in one path. */
const MAX_LINKS = 40;
/** Folders that an archive only implies; the umask takes nothing from their owner. */
const IMPLIED = 0o700;
/**
 * What a tar's entries leave on an Engine's disk, as `archive.Untar` of docker 18.06 extracts them there, without a disk:
 * a later entry replaces an earlier one, folders are merged, missing parents appear, symlinks inside the tree are
 * followed, hard links share their file.
 */
class ExtractedTree {
    #store;
    #root = folder(IMPLIED, undefined);
    #folders = [];
    #hasLostWays = false;
    constructor(store) {
        this.#store = store;
    }
    /** Extracts one entry. */
    async add(entry) {
        const { parts, absolute } = partsOf(entry.name);
        const name = parts.pop();
        if (name === undefined) {
            if (absolute && entry.type === "5")
                this.#root.mode = entry.mode;
            else if (absolute)
                throw new ArchiveError("expected entries inside the archive, found one that replaces its root");
            return; // docker leaves `.` out
        }
        const parent = this.#resolve(parts, entry.name);
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
     * @throws {ArchiveError} when a later entry left such a folder's path without anything at its end.
     */
    end() {
        for (const name of this.#hasLostWays ? this.#folders : []) {
            if (this.#reaches(partsOf(name).parts, name))
                continue;
            throw new ArchiveError(`expected the folder ${shown(name)} to stay, found a later entry that takes it away`);
        }
    }
    /**
     * Removes `.git` and descends into a folder that stands alone, as `DeployService` of Engine 0.9 and 0.10 does before it
     * looks at a source.
     */
    enterDeployContext() {
        this.#root.children.delete(".git");
        const [only, more] = this.#root.children.values();
        if (only?.kind === "folder" && more === undefined)
            this.#root = only;
    }
    /** The content of a file in the root folder; undefined when there is none of that name. */
    async read(name) {
        const node = this.#root.children.get(Buffer.from(name).toString("latin1"));
        if (node?.kind !== "file")
            return undefined;
        const pieces = [];
        for await (const piece of this.#store.read(node.content))
            pieces.push(piece);
        return Buffer.concat(pieces);
    }
    /** The digest of what was extracted. */
    async digest() {
        const hasher = new TreeHasher("latin1");
        hasher.folder(".", this.#root.mode);
        await this.#hash(this.#root, "", hasher);
        return hasher.digest();
    }
    async #hash(parent, prefix, hasher) {
        for (const name of [...parent.children.keys()].sort(byBytes)) {
            const node = parent.children.get(name);
            const path = prefix + name;
            if (node.kind === "folder") {
                hasher.folder(path, node.mode);
                await this.#hash(node, `${path}/`, hasher);
            }
            else if (node.kind === "symlink") {
                hasher.symlink(path, node.target);
            }
            else if (node.kind === "file") {
                hasher.file(path, node.mode);
                for await (const piece of this.#store.read(node.content))
                    hasher.content(piece);
            }
            else {
                const engineText = `dirhash: ${Buffer.from(name, "latin1")} invalid file mode`;
                throw new ArchiveError(`expected files, folders and links, found a device or a fifo: ${shown(path)}`, {
                    engineText,
                });
            }
        }
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
                return folder(entry.mode, parent);
            default: {
                const engineText = `unhandled tar header type ${entry.type.charCodeAt(0)}`;
                throw new ArchiveError(`cannot read ${shown(entry.name)}: ${engineText}`, { engineText });
            }
        }
    }
    /** The file that a hard link names. */
    #linked({ name, linkname }) {
        const { parts } = partsOf(linkname.replace(/^\/+/, ""));
        const last = parts.pop() ?? "";
        const node = this.#find(parts, name)?.children.get(last);
        if (node !== undefined && node.kind !== "folder")
            return node;
        throw new ArchiveError(`expected a hard link to an earlier file, found ${shown(name)} linked to ${shown(linkname)}, ` +
            `which is ${node === undefined ? "not there" : "a folder"}`);
    }
    /** Whether something stands at the end of a path, with symlinks followed. */
    #reaches(parts, entry, from = this.#root, links = 0) {
        const last = parts.at(-1);
        if (last === undefined || last === "..")
            return this.#find(parts, entry, from) !== undefined;
        const parent = this.#find(parts.slice(0, -1), entry, from);
        const node = parent?.children.get(last);
        if (parent === undefined || node?.kind !== "symlink")
            return node !== undefined;
        if (node.target.startsWith("/"))
            throw leaves(entry);
        return links < MAX_LINKS && this.#reaches(node.target.split("/").filter(isName), entry, parent, links + 1);
    }
    /** The folder at a path, with symlinks followed; undefined when a part is missing. */
    #find(parts, entry, from = this.#root) {
        return this.#walk(parts, entry, () => undefined, from);
    }
    /** The folder at a path, with symlinks followed and missing folders made, though not where a symlink points. */
    #resolve(parts, entry) {
        const found = this.#walk(parts, entry, (parent, name) => {
            const made = folder(IMPLIED, parent);
            parent.children.set(name, made);
            return made;
        });
        if (found !== undefined)
            return found;
        throw new ArchiveError(`cannot extract ${shown(entry)}: a symlink above it points to nothing`);
    }
    #walk(parts, entry, missing, from = this.#root) {
        const left = [...parts].reverse();
        let own = left.length;
        let at = from;
        let links = 0;
        while (left.length > 0) {
            const name = left.pop();
            const isOwn = left.length < own;
            own = Math.min(own, left.length);
            if (name === "..") {
                if (at.parent === undefined)
                    throw leaves(entry);
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
                    throw new ArchiveError(`cannot extract ${shown(entry)}: its path is a loop of symlinks`);
                if (node.target.startsWith("/"))
                    throw leaves(entry);
                left.push(...node.target.split("/").filter(isName).reverse());
            }
            else {
                throw new ArchiveError(`cannot extract ${shown(entry)}: ${shown(name)} above it is not a folder`);
            }
        }
        return at;
    }
}
/** Compares names of one character per byte. */
function byBytes(left, right) {
    return left < right ? -1 : left > right ? 1 : 0;
}
/** Takes a path in an archive apart, as Go's `filepath.Clean` does. */
function partsOf(name) {
    const absolute = name.startsWith("/");
    const parts = [];
    for (const part of name.split("/").filter(isName)) {
        if (part !== "..")
            parts.push(part);
        else if (parts.pop() === undefined && !absolute)
            throw leaves(name);
    }
    return { parts, absolute };
}
/**
 * The target of a symlink entry.
 *
 * @param parts The folders that it stands in.
 * @throws {ArchiveError} when it leads out of the archive. An absolute target is read from the link's folder, as docker
 * reads it in this check: such a link is kept, but nothing is extracted through it.
 */
function checkedTarget({ name, linkname }, parts) {
    let depth = parts.length;
    for (const part of linkname.split("/").filter(isName)) {
        depth += part === ".." ? -1 : 1;
        if (depth < 0)
            throw leaves(name);
    }
    if (linkname === "")
        throw new ArchiveError(`expected a symlink with a target, found ${shown(name)} with none`);
    return linkname;
}
function isName(part) {
    return part !== "" && part !== ".";
}
function leaves(name) {
    return new ArchiveError(`expected entries inside the archive, found ${shown(name)}, which leads out of it`);
}
function folder(mode, parent) {
    return { kind: "folder", mode, parent, children: new Map() };
}

;// CONCATENATED MODULE: ./src/source/interruptible.ts
/**
 * Passes chunks on and ends the wait for the next one when the signal aborts, with the signal's reason.
 *
 * @example
 * ```ts
 * for await (const chunk of interruptible(response.body, AbortSignal.timeout(10_000))) hash.update(chunk);
 * ```
 */
async function* interruptible_interruptible(chunks, signal) {
    if (signal === undefined)
        return yield* chunks;
    const iterator = chunks[Symbol.asyncIterator]();
    let stop = () => undefined;
    const abort = () => stop(signal.reason);
    signal.addEventListener("abort", abort);
    try {
        for (;;) {
            signal.throwIfAborted();
            const { value, done } = await new Promise((resolve, reject) => {
                stop = reject;
                iterator.next().then(resolve, reject);
            });
            if (done)
                return;
            yield value;
        }
    }
    finally {
        signal.removeEventListener("abort", abort);
        // A source that hangs would hang here too: it is told, and not waited for.
        iterator.return?.()?.catch(() => undefined);
    }
}

;// CONCATENATED MODULE: ./src/source/limits.ts

const DEFAULT_LIMITS = { maxBytes: 2 * 1024 ** 3, maxEntries: 100_000 };
const UNITS = ["bytes", "KiB", "MiB", "GiB", "TiB"];
/** A number of bytes for people: `1.5 MiB`. */
function formatBytes(bytes) {
    let value = bytes;
    let unit = 0;
    while (value >= 1024 && unit < UNITS.length - 1) {
        value /= 1024;
        unit++;
    }
    return `${unit === 0 ? value : Number(value.toFixed(1))} ${UNITS[unit]}`;
}
/** Folders and files named in an error. */
const LARGEST = 5;
/** The share of a folder from which on its own parts are more telling. */
const NEARLY_ALL = 0.9;
/** The share that a part needs to say more than the folder that it is in. */
const TELLING = 0.1;
/**
 * Refuses a tree that is over its limits, and says where most of it is.
 *
 * @throws {MesgError} `refused`.
 */
function enforceLimits(entries, { maxBytes, maxEntries }) {
    const bytes = entries.reduce((sum, entry) => sum + sizeOf(entry), 0);
    if (entries.length > maxEntries) {
        const rows = largest(entries, () => 1).map(([folder, count]) => `${folder}: ${count}`);
        throw over(`expected at most ${maxEntries} entries, found ${entries.length}; most are in`, rows);
    }
    if (bytes > maxBytes) {
        const rows = largest(entries, sizeOf).map(([folder, size]) => `${folder}: ${formatBytes(size)}`);
        throw over(`expected at most ${formatBytes(maxBytes)}, found ${formatBytes(bytes)}; most are in`, rows);
    }
}
function over(what, rows) {
    return new definition_error/* MesgError */.N("refused", `the source is too large: ${what}\n  ${rows.join("\n  ")}`, {
        hint: "name what the service does not need in .mesgignore",
    });
}
function sizeOf(entry) {
    return entry.kind === "file" ? entry.size : 0;
}
/**
 * What holds most of the weight: the parts of the tree's root or, where one folder holds nearly all, the parts of that.
 */
function largest(entries, weight) {
    let inside = entries;
    let above = [];
    for (let parent = "";;) {
        const parts = new Map();
        for (const entry of inside) {
            const path = entry.kind === "folder" ? `${entry.path}/` : entry.path;
            if (path === parent)
                continue;
            const end = path.indexOf("/", parent.length);
            const part = end === -1 ? path : path.slice(0, end + 1);
            parts.set(part, (parts.get(part) ?? 0) + weight(entry));
        }
        const rows = [...parts].sort(([, left], [, right]) => right - left);
        const total = rows.reduce((sum, [, part]) => sum + part, 0);
        const [name = "", most = 0] = rows[0] ?? [];
        if (most < total * TELLING && above.length > 0)
            return above;
        if (!name.endsWith("/") || most < total * NEARLY_ALL)
            return rows.slice(0, LARGEST);
        const within = inside.filter(({ path }) => path.startsWith(name));
        if (within.length === 0)
            return rows.slice(0, LARGEST);
        above = rows.slice(0, LARGEST);
        parent = name;
        inside = within;
    }
}

;// CONCATENATED MODULE: ./src/source/ordered-digest.ts


/** Digests the entries of a tar as they come, as long as they come in the digest's own order. */
class OrderedDigest {
    #hasher = new TreeHasher("latin1");
    #last = [];
    #lastIsFolder = true;
    constructor() {
        this.#hasher.folder(".", 0o700);
    }
    /**
     * Digests one entry.
     *
     * @returns Whether it could: false for an entry that stands before an earlier one, changes it or needs it.
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
    /** Whether a path stands after every path so far. */
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
        for (; known < parts.length - 1; known++)
            this.#hasher.folder(parts.slice(0, known + 1).join("/"), 0o700);
    }
}

;// CONCATENATED MODULE: ./src/source/tar-reader.ts



/** Types whose size, if any is written, stands for nothing. */
const WITHOUT_CONTENT = new Set(["1", "2", "3", "4", "5", "6"]);
const tar_reader_NOTHING = (async function* () { })();
/** A header that describes another one is kept in memory: it may not be long. */
const MAX_DESCRIPTION = 1024 * 1024;
/**
 * Reads a tar's entries in their order, as Go's `archive/tar` reads them: long names in pax and GNU form are applied, and
 * reading stops at the end mark, whatever follows. A global pax header is an entry of type `g` that changes no other.
 *
 * @throws {ArchiveError} when the bytes are no tar, or end too early.
 */
async function* readTar(reader) {
    let pax = new Map();
    let longName = "";
    let longLink = "";
    for (;;) {
        const header = await readHeader(reader);
        if (header === undefined)
            return;
        if (header.type === "x") {
            pax = parsePax(await readDescription(reader, header));
        }
        else if (header.type === "g") {
            const { path } = Object.fromEntries(parsePax(await readDescription(reader, header)));
            yield { ...header, name: path || header.name, body: tar_reader_NOTHING };
            [pax, longName, longLink] = [new Map(), "", ""];
        }
        else if (header.type === "L") {
            longName = cut(await readDescription(reader, header));
        }
        else if (header.type === "K") {
            longLink = cut(await readDescription(reader, header));
        }
        else {
            const entry = tar_reader_describe(header, pax, longName, longLink);
            const content = new Content(reader, WITHOUT_CONTENT.has(entry.type) ? 0 : entry.size, entry.name);
            yield Object.assign(entry, { body: content });
            await content.skip();
            [pax, longName, longLink] = [new Map(), "", ""];
        }
    }
}
async function readHeader(reader) {
    const block = await reader.read(BLOCK);
    if (block.length === 0)
        return undefined;
    if (block.length < BLOCK)
        throw truncatedTar("a header");
    if (block.some((byte) => byte !== 0))
        return parseHeader(block);
    const second = await reader.read(BLOCK);
    if (second.length !== 0 && second.length < BLOCK)
        throw truncatedTar("its end mark");
    if (second.some((byte) => byte !== 0))
        throw invalidTar("half an end mark");
    return undefined;
}
async function readDescription(reader, { size }) {
    if (size < 0)
        throw invalidTar("a negative size");
    if (size > MAX_DESCRIPTION) {
        throw new ArchiveError(`expected a name of at most ${MAX_DESCRIPTION} bytes, found one of ${size}`);
    }
    const bytes = await reader.read(size + padding(size));
    if (bytes.length < size)
        throw truncatedTar("a long name");
    return bytes.subarray(0, size);
}
function tar_reader_describe(header, pax, longName, longLink) {
    const sparse = [...pax.keys()].find((key) => key.startsWith("GNU.sparse."));
    if (sparse !== undefined) {
        throw new ArchiveError(`cannot read ${shown(header.name)}: sparse files are not read here`, {
            hint: "write the archive without --sparse",
        });
    }
    const name = longName || pax.get("path") || header.name;
    const legacyFolder = header.type === "\0" && name.endsWith("/");
    const size = pax.get("size") || undefined;
    if (size !== undefined && !/^[+-]?[0-9]{1,18}$/.test(size))
        throw invalidTar("a pax size that is no number");
    const entry = {
        name,
        linkname: longLink || pax.get("linkpath") || header.linkname,
        mode: header.mode,
        size: size === undefined ? header.size : Number(size),
        type: header.type === "\0" ? (legacyFolder ? "5" : "0") : header.type,
    };
    if (entry.size < 0 && !WITHOUT_CONTENT.has(entry.type))
        throw invalidTar("a negative size");
    return entry;
}
/** A tar entry's bytes, taken from the archive as they are asked for. */
class Content {
    #reader;
    #name;
    #left;
    #padding;
    constructor(reader, size, name) {
        this.#reader = reader;
        this.#name = name;
        this.#left = size;
        this.#padding = padding(size);
    }
    async *[Symbol.asyncIterator]() {
        while (this.#left > 0) {
            const piece = await this.#reader.some(this.#left);
            if (piece.length === 0)
                throw truncatedTar(shown(this.#name));
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
function padding(size) {
    return (BLOCK - (size % BLOCK)) % BLOCK;
}
function cut(bytes) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
    const end = text.indexOf("\0");
    return end === -1 ? text : text.slice(0, end);
}

;// CONCATENATED MODULE: ./src/source/digest-tar.ts








/**
 * The directory digest of what an Engine finds on its disk after it extracted a tar or a tar.gz. Nothing is extracted
 * here. An archive whose entries stand in the digest's order (all that this project writes) is digested as it comes.
 * For any other, contents have to be kept: in memory up to 32 MiB, then in a temporary file. Give a function that opens
 * the stream to keep nothing until that shows; a stream that is there only once is kept from its beginning.
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
        const ordered = new OrderedDigest();
        if (await eachEntry(source(), limits, signal, (entry) => ordered.add(entry)))
            return ordered.digest();
    }
    return await extractTar(typeof source === "function" ? source() : source, limits, signal, (tree) => tree.digest());
}
/**
 * Reads a whole tar or tar.gz as an Engine extracts it and hands the tree to `use`; it lives until that is done.
 *
 * @throws {ArchiveError} as {@linkcode digestTar}.
 * @example
 * ```ts
 * const mesgYml = await extractTar(chunks, {}, signal, (tree) => tree.read("mesg.yml"));
 * ```
 */
async function extractTar(chunks, limits, signal, use) {
    const store = new ContentStore();
    try {
        const tree = new ExtractedTree(store);
        await eachEntry(chunks, limits, signal, async (entry) => {
            await tree.add(entry);
            return true;
        });
        tree.end();
        return await use(tree);
    }
    finally {
        await store.close();
    }
}
/** Calls `take` with each entry until it answers false, which is the answer then. */
async function eachEntry(chunks, limits, signal, take) {
    const { maxBytes, maxEntries } = { ...DEFAULT_LIMITS, ...limits };
    let entries = 0;
    let bytes = 0;
    const reader = await decompress(interruptible_interruptible(chunks, signal));
    try {
        for await (const entry of readTar(reader)) {
            if (++entries > maxEntries) {
                throw new ArchiveError(`expected an archive of at most ${maxEntries} entries, found more`);
            }
            bytes += entry.size;
            if (bytes > maxBytes) {
                throw new ArchiveError(`expected an archive of at most ${formatBytes(maxBytes)} unpacked, found more`);
            }
            if (!(await take(entry)))
                return false;
        }
        return true;
    }
    finally {
        await reader.close();
    }
}

;// CONCATENATED MODULE: ./src/source/entry.ts
/**
 * Compares two texts by the bytes of their UTF-8 form, which is the order of their code points. JavaScript's own order
 * differs where one has a character beyond U+FFFF.
 */
function compareUtf8(left, right) {
    return compareBy(codePointRank, left, right);
}
/** As the Engine walks: a slash sorts before every other character, `a/b` stands before `a-b`. */
function comparePaths(left, right) {
    return compareBy((unit) => (unit === SLASH ? -1 : codePointRank(unit)), left, right);
}
function compareBy(rank, left, right) {
    const length = Math.min(left.length, right.length);
    for (let index = 0; index < length; index++) {
        const a = left.charCodeAt(index);
        const b = right.charCodeAt(index);
        if (a !== b)
            return rank(a) - rank(b);
    }
    return left.length - right.length;
}
const SLASH = 47;
/** Moves surrogates above all other code units, as the code points that they stand for are. */
function codePointRank(unit) {
    return unit < 0xd800 ? unit : unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}
/**
 * Puts entries in the order of the archive and adds the folders that only their paths imply.
 */
function inArchiveOrder(entries) {
    const folders = new Set(entries.filter(({ kind }) => kind === "folder").map(({ path }) => path));
    const implied = [];
    let last = "";
    for (const { path } of entries) {
        // Most entries stand in the folder of the one before.
        const slash = path.lastIndexOf("/");
        if (slash === last.length && path.startsWith(last))
            continue;
        last = path.slice(0, Math.max(0, slash));
        for (let end = slash; end > 0; end = path.lastIndexOf("/", end - 1)) {
            const parent = path.slice(0, end);
            if (folders.has(parent))
                break;
            folders.add(parent);
            implied.push({ kind: "folder", path: parent, mode: 0o755 });
        }
    }
    return [...entries, ...implied].sort((left, right) => comparePaths(left.path, right.path));
}

;// CONCATENATED MODULE: ./src/source/names.ts

const STRICT = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
/**
 * Refuses names that are no UTF-8: they mean another thing on each machine, and no definition of a path survives them.
 *
 * @param names The names, ended by NUL.
 * @param folder Where they were found.
 */
function assertUtf8(names, folder) {
    for (const name of splitAtNul(names)) {
        try {
            STRICT.decode(name);
        }
        catch (cause) {
            const shown = Buffer.from(name)
                .toString("latin1")
                .replace(/[^ -~]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16).padStart(2, "0")}`);
            throw new ArchiveError(`expected names in UTF-8, found "${shown}" in ${folder}`, {
                cause,
                hint: "rename it, or leave it out in .mesgignore by a pattern with * in its place",
            });
        }
    }
}
function* splitAtNul(bytes) {
    for (let start = 0; start < bytes.length;) {
        const end = bytes.indexOf(0, start);
        yield bytes.subarray(start, end === -1 ? bytes.length : end);
        start = end === -1 ? bytes.length : end + 1;
    }
}

;// CONCATENATED MODULE: ./src/source/folder-walk.ts




/** Entries after which other work of the process gets its turn, and interrupts are looked at. */
const folder_walk_TURN = 512;
/**
 * Lists a folder on disk, without what the rules exclude. Symlinks are listed, never followed; empty folders are kept.
 *
 * @param prefix The path of a folder in the tree to begin with; all of it by default.
 */
async function walkFolder(folder, rules, prefix = "", signal) {
    const entries = [];
    const left = [prefix];
    let next = 0;
    while (left.length > 0) {
        const parent = left.pop();
        for (const dirent of read(onDisk(folder, parent))) {
            // Calls that do not wait are several times as fast here.
            if (next++ % folder_walk_TURN === 0)
                await (0,external_node_timers_promises_.setImmediate)(undefined, { signal });
            const path = parent === "" ? dirent.name : `${parent}/${dirent.name}`;
            if (rules.excludes(path, dirent.isDirectory()))
                continue;
            if (dirent.isDirectory()) {
                entries.push({ kind: "folder", path, mode: 0o755 });
                left.push(path);
            }
            else {
                const stat = statOf(onDisk(folder, path));
                if (stat !== undefined)
                    entries.push(diskEntry(folder, path, stat));
            }
        }
    }
    return entries;
}
function read(folder) {
    try {
        const entries = (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
        if (entries.some(({ name }) => name.includes("\ufffd"))) {
            const names = (0,external_node_fs_.readdirSync)(folder, { encoding: "buffer" });
            assertUtf8(Buffer.concat(names.flatMap((name) => [name, Buffer.of(0)])), folder);
        }
        return entries;
    }
    catch (error) {
        if (error.name === "MesgError")
            throw error;
        throw unreadable(folder, error);
    }
}

;// CONCATENATED MODULE: ./src/source/git-state.ts




const STATUS = ["--porcelain=v1", "-z", "--no-renames", "--untracked-files=all", "--ignore-submodules=none"];
/**
 * Asks git about a folder.
 *
 * @param root The root of the source's tree.
 * @param prefix The path of the folder below it, with a `/` at its end; empty for the root itself.
 * @throws {MesgError} `surroundings` when git refuses to look at the repository.
 */
async function readGitState(root, prefix, rules, signal) {
    const folder = prefix === "" ? root : (0,external_node_path_.join)(root, prefix);
    const inside = await (0,git/* git */.$Y)(folder, ["rev-parse", "--is-inside-work-tree"], { signal });
    if (inside.code === undefined)
        return "git is not installed";
    if (inside.code !== 0 && !/not a git repository/i.test(inside.stderr))
        throw refusal(folder, inside.stderr);
    if (inside.code !== 0 || inside.stdout.toString().trim() !== "true")
        return "no repository";
    const [head, above, listed, status] = await Promise.all([
        (0,git/* git */.$Y)(folder, ["rev-parse", "--verify", "--quiet", "HEAD^{commit}"], { signal }),
        (0,git/* gitOutput */.oM)(folder, ["rev-parse", "--show-prefix"], { signal }),
        (0,git/* gitOutput */.oM)(folder, ["ls-files", "-z", "-s", "-v"], { signal }),
        (0,git/* gitOutput */.oM)(folder, ["status", ...STATUS, "--", "."], { signal }),
    ]);
    // What status says starts at the repository's top, what ls-files says at the folder.
    const skipped = 3 + above.toString("utf8").replace(/\n$/, "").length;
    const belongs = (path) => !rules.excludesWithParents(path.replace(/\/$/, ""));
    const tracked = git_state_texts(listed, folder)
        .map((line) => parseTracked(line, prefix))
        .filter(({ path }) => belongs(path));
    const changes = git_state_texts(status, folder)
        .map((line) => [prefix + line.slice(skipped), line.slice(0, 2)])
        .filter(([path]) => belongs(path));
    if (tracked.length + changes.length === 0 && (await isIgnored(folder, signal)))
        return "git ignores it";
    return {
        folder,
        prefix,
        commit: head.code === 0 ? head.stdout.toString("latin1").trim() : undefined,
        changes: new Map(changes),
        tracked,
    };
}
/** Whether git keeps a whole folder out. */
async function isIgnored(folder, signal) {
    const { code } = await (0,git/* git */.$Y)(folder, ["check-ignore", "--quiet", "."], { signal });
    return code === 0;
}
function refusal(folder, words) {
    const dubious = /dubious ownership|unsafe repository/.test(words);
    return new definition_error/* MesgError */.N("surroundings", `git refuses to look at ${folder}: ${words.split("\n")[0]}`, {
        hint: dubious
            ? `if you trust that repository: git config --global --add safe.directory '${folder}' (its top folder)`
            : "git status in that folder says more",
    });
}
function git_state_texts(output, folder) {
    const text = output.toString("utf8");
    if (text.includes("\ufffd"))
        assertUtf8(output, folder);
    return text.split("\0").filter((line) => line !== "");
}
/** Reads a line of `ls-files -s -v`: `H 100644 <oid> 0\t<path>`. */
function parseTracked(line, prefix) {
    const tab = line.indexOf("\t");
    const [tag = "", mode = "", oid = "", stage] = line.slice(0, tab).split(" ");
    const path = prefix + line.slice(tab + 1);
    if (stage !== "0") {
        throw new definition_error/* MesgError */.N("refused", `expected a merged work tree, found a conflict in ${path}`, {
            hint: "finish the merge",
        });
    }
    return { path, mode, oid, isWatched: tag === "H" };
}

;// CONCATENATED MODULE: ./src/source/git-attributes.ts

/** Attributes with which git changes a file on its way to disk. */
const CONVERTING = new Set(["text", "crlf", "eol", "ident", "filter", "working-tree-encoding"]);
/**
 * Says of each path whether a clean file on disk holds other bytes than the commit: line endings, filters, encodings.
 *
 * @param paths From `folder`.
 */
async function readConversions(folder, paths, signal) {
    const input = paths.map((path) => `${path}\0`).join("");
    const [autocrlf, attributes] = await Promise.all([
        (0,git/* git */.$Y)(folder, ["config", "--get", "core.autocrlf"], { signal }),
        (0,git/* gitOutput */.oM)(folder, ["check-attr", "-z", "--stdin", "--all"], { input, signal }),
    ]);
    const setting = autocrlf.stdout.toString("latin1").trim().toLowerCase();
    const always = autocrlf.code === 0 && !["", "false", "no", "off", "0"].includes(setting);
    const found = new Map();
    const fields = attributes.toString("utf8").split("\0");
    for (let index = 0; index + 2 < fields.length; index += 3) {
        const [path, name, value] = [fields[index], fields[index + 1], fields[index + 2]];
        if (!CONVERTING.has(name))
            continue;
        if (!found.has(path))
            found.set(path, new Map());
        found.get(path).set(name, value);
    }
    return (path) => conversionOf(found.get(path), always);
}
function conversionOf(attributes, always) {
    if (attributes === undefined)
        return always ? "converted" : "none";
    if (attributes.get("filter") === "lfs")
        return "lfs";
    const others = [...attributes].filter(([name, value]) => value !== "unset" || (name !== "text" && name !== "crlf"));
    const isText = attributes.get("text") !== "unset" && attributes.get("crlf") !== "unset";
    return others.some(([, value]) => value !== "unset") || (always && isText) ? "converted" : "none";
}

;// CONCATENATED MODULE: ./src/source/git-tree.ts








const LFS_POINTER = "version https://git-lfs.github.com/spec/";
/**
 * Lists what a commit of the folder would hold: tracked files as the index has them (modes, contents, line endings), and
 * those that were changed or are new as they are on disk. In a clean work tree this is the commit that is checked out.
 */
async function listGitTree(root, state, rules, signal) {
    const { folder, prefix, changes } = state;
    const entries = [];
    const changed = [...changes.keys()];
    const files = state.tracked.filter(({ mode }) => mode.startsWith("100"));
    const conversionOf = await readConversions(folder, files.map(({ path }) => path.slice(prefix.length)), signal);
    const inGit = [];
    for (const tracked of state.tracked) {
        const { path, mode } = tracked;
        if (mode === "160000") {
            const submodule = await listSubmodule(root, path, rules, signal);
            entries.push(...submodule.entries);
            changed.push(...submodule.changed);
        }
        else if (isOnDisk(changes.get(path))) {
            const stat = tracked.isWatched ? statOf(onDisk(root, path)) : undefined;
            const conversion = mode === "120000" ? "none" : conversionOf(path.slice(prefix.length));
            const entry = stat === undefined ? undefined : cleanEntry(root, tracked, stat, conversion);
            if (entry === undefined)
                inGit.push(tracked);
            else
                entries.push(entry);
        }
    }
    entries.push(...(await blobEntries(folder, inGit, signal)));
    const submodules = new Set(state.tracked.filter(({ mode }) => mode === "160000").map(({ path }) => path));
    for (const [path, change] of changes) {
        if (isOnDisk(change) || change[1] === "D" || submodules.has(path))
            continue;
        for (const entry of await changedEntries(root, path.replace(/\/$/, ""), rules, signal))
            entries.push(entry);
    }
    return { entries, changed };
}
/** Whether the file on disk is what the index has. */
function isOnDisk(change) {
    return change === undefined || change[1] === " ";
}
/** The entry of a clean file, if its bytes on disk are those of the commit. */
function cleanEntry(root, tracked, stat, conversion) {
    const { path, mode } = tracked;
    const found = onDisk(root, path);
    if (mode === "120000")
        return stat.isSymbolicLink() ? { kind: "symlink", path, target: targetOf(found) } : undefined;
    if (!stat.isFile() || conversion === "converted")
        return undefined;
    if (conversion === "lfs" && stat.size < 1024 && startOf(found).startsWith(LFS_POINTER)) {
        throw new definition_error/* MesgError */.N("refused", `expected the content of ${path}, found a pointer to git LFS`, {
            hint: "run: git lfs pull",
        });
    }
    return { ...diskEntry(root, path, stat), mode: permissions(mode) };
}
/** Entries whose contents are read from git itself. */
async function blobEntries(folder, files, signal) {
    const links = files.filter(({ mode }) => mode === "120000");
    const blobs = files.filter(({ mode }) => mode !== "120000");
    const [targets, sizes] = await Promise.all([
        blobTexts(folder, links.map(({ oid }) => oid)),
        blobSizes(folder, blobs.map(({ oid }) => oid), signal),
    ]);
    return [
        ...links.map(({ path }, index) => ({ kind: "symlink", path, target: targets[index] })),
        ...blobs.map(({ path, mode, oid }, index) => {
            const origin = { from: "git", repository: folder, oid };
            return { kind: "file", path, mode: permissions(mode), size: sizes[index], origin };
        }),
    ];
}
/** What stands on disk where the commit has something else, or nothing. */
async function changedEntries(root, path, rules, signal) {
    const stat = statOf(onDisk(root, path));
    if (stat?.isDirectory())
        return await walkFolder(root, rules, path, signal);
    return stat === undefined ? [] : [diskEntry(root, path, stat)];
}
async function listSubmodule(root, path, rules, signal) {
    const isCheckedOut = statOf((0,external_node_path_.join)(root, path, ".git")) !== undefined;
    const state = isCheckedOut ? await readGitState(root, `${path}/`, rules, signal) : "no repository";
    if (typeof state !== "string")
        return await listGitTree(root, state, rules, signal);
    throw new definition_error/* MesgError */.N("refused", `expected the submodule ${path}, found no files of it`, {
        hint: "run: git submodule update --init, or name it in .mesgignore",
    });
}
function permissions(mode) {
    return mode === "100755" ? 0o755 : 0o644;
}
/** The first bytes of a small file. */
function startOf(path) {
    const file = (0,external_node_fs_.openSync)(path, "r");
    try {
        const bytes = Buffer.alloc(LFS_POINTER.length);
        (0,external_node_fs_.readSync)(file, bytes);
        return bytes.toString("latin1");
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}

// EXTERNAL MODULE: ./node_modules/ignore/index.js
var ignore = __webpack_require__(70298);
var ignore_default = /*#__PURE__*/__webpack_require__.n(ignore);
;// CONCATENATED MODULE: ./src/source/ignore-rules.ts

/** The file in a source folder that says what stays out, with the rules of a gitignore file. */
const IGNORE_FILE = ".mesgignore";
/** Never part of a source, at any depth: histories, workflows, the embedded Engine's data, this tool's settings. */
const NEVER = new Set([".git", ".github", ".mesg", ".mesg-compile.yml"]);
/** Says which paths of a folder stay out of its source. */
class IgnoreRules {
    #rules;
    /** @param text The text of `.mesgignore`; undefined when there is none. */
    constructor(text) {
        // Ignoring case would make one commit two sources.
        this.#rules = text === undefined ? undefined : ignore_default()({ ignorecase: false }).add(text.replace(/^\uFEFF/, ""));
    }
    /**
     * Whether a path stays out, whose parents do not.
     *
     * @param path From the folder, with `/`, without one at the end.
     */
    excludes(path, isFolder) {
        if (NEVER.has(path.slice(path.lastIndexOf("/") + 1)))
            return true;
        return this.#rules?.ignores(isFolder ? `${path}/` : path) ?? false;
    }
    /** Whether a path or one of the folders above it stays out. */
    excludesWithParents(path) {
        if (path.split("/").some((name) => NEVER.has(name)))
            return true;
        return this.#rules?.ignores(path) ?? false;
    }
}

;// CONCATENATED MODULE: ./src/source/symlink-check.ts

/** Linux follows at most this many symlinks in one path. */
const symlink_check_MAX_LINKS = 40;
/**
 * Refuses symlinks that lead out of the tree: by an absolute target, by `..` above the root as it is written (which an
 * Engine refuses too), or by `..` above the root through other symlinks. Dangling and looping ones stay.
 *
 * @throws {MesgError} `refused`, with every such link.
 */
function checkSymlinks(entries) {
    const targets = new Map();
    for (const entry of entries)
        if (entry.kind === "symlink")
            targets.set(entry.path, entry.target);
    const leaving = [...targets].filter(([path, target]) => leavesAsWritten(path, target) || leavesFollowed(path, targets));
    if (leaving.length === 0)
        return;
    const shown = leaving.slice(0, 10).map(([path, target]) => `${path} -> ${target}`);
    const more = leaving.length > shown.length ? `\n  and ${leaving.length - shown.length} more` : "";
    throw new definition_error/* MesgError */.N("refused", `expected symlinks that stay in the source, found\n  ${shown.join("\n  ")}${more}`, {
        hint: "copy what they point to, or name them in .mesgignore",
    });
}
function leavesAsWritten(path, target) {
    if (target.startsWith("/") || /^[A-Za-z]:[\\/]/.test(target) || target.startsWith("\\\\"))
        return true;
    let depth = path.split("/").length - 1;
    return target.split("/").some((part) => {
        if (part === "" || part === ".")
            return false;
        depth += part === ".." ? -1 : 1;
        return depth < 0;
    });
}
/** Walks the way that the system walks when it follows the link. */
function leavesFollowed(path, targets) {
    const at = [];
    const left = path.split("/").reverse();
    let links = 0;
    while (left.length > 0) {
        const part = left.pop();
        if (part === "" || part === ".")
            continue;
        if (part === "..") {
            if (at.pop() === undefined)
                return true;
            continue;
        }
        at.push(part);
        const target = targets.get(at.join("/"));
        if (target === undefined)
            continue;
        if (target.startsWith("/") || ++links > symlink_check_MAX_LINKS)
            return target.startsWith("/");
        at.pop();
        left.push(...target.split("/").reverse());
    }
    return false;
}

;// CONCATENATED MODULE: ./src/source/read-tree.ts












const WHY_NOT = {
    "no repository": "the folder is in no git work tree",
    "git is not installed": "git is not installed",
    "git ignores it": "git ignores this folder",
};
const read_tree_SHOWN = 5;
/**
 * Reads which files make up the source of a service. In a clean git work tree these are the tracked files of the commit
 * that is checked out, with its modes and contents. Changed and new files are taken from the disk; without git, all of
 * the folder is. Then a notice says that the source is tied to no commit. What `.mesgignore` and the fixed rules name
 * stays out.
 *
 * @param folder The folder of the service, which may be a part of its repository.
 * @throws {MesgError} `refused` at links that leave the folder, at devices and sockets, at names that are not UTF-8, over
 * the limits, and with `requireClean` at a tree that is tied to no commit.
 * @example
 * ```ts
 * const tree = await readSourceTree("services/greeter");
 * for (const notice of tree.notices) console.warn(notice);
 * ```
 */
async function readSourceTree(folder, options = {}) {
    const root = (0,external_node_path_.resolve)(folder);
    await assertFolder(root, folder);
    const { entries, commit, problem } = await read_tree_list(root, readRules(root), options.signal);
    if (options.requireClean && problem !== undefined) {
        throw new definition_error/* MesgError */.N("refused", `expected a source that is tied to a commit: ${problem}`, {
            hint: "commit or remove these changes",
        });
    }
    enforceLimits(entries, { ...DEFAULT_LIMITS, ...options });
    checkSymlinks(entries);
    const ordered = inArchiveOrder(entries);
    const { allowFiles, unknown } = allowed(options.allowFiles ?? [], ordered);
    return {
        folder: root,
        entries: ordered,
        size: ordered.reduce((sum, entry) => sum + (entry.kind === "file" ? entry.size : 0), 0),
        ...(commit === undefined || problem !== undefined ? {} : { commit }),
        notices: [...(problem === undefined ? [] : [`the source is not tied to a commit: ${problem}`]), ...unknown],
        allowFiles,
    };
}
async function read_tree_list(root, rules, signal) {
    const state = await readGitState(root, "", rules, signal);
    if (typeof state === "string") {
        return { entries: await walkFolder(root, rules, "", signal), problem: WHY_NOT[state] };
    }
    const { entries, changed } = await listGitTree(root, state, rules, signal);
    if (state.commit === undefined)
        return { entries, problem: "its repository has no commit yet" };
    if (changed.length === 0)
        return { entries, commit: state.commit };
    const names = [...new Set(changed)].sort(compareUtf8);
    const more = names.length > read_tree_SHOWN ? ` and ${names.length - read_tree_SHOWN} more` : "";
    const shown = names.slice(0, read_tree_SHOWN).map((name) => JSON.stringify(name));
    return { entries, commit: state.commit, problem: `git finds changes in ${shown.join(", ")}${more}` };
}
function readRules(root) {
    try {
        return new IgnoreRules((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(root, IGNORE_FILE), "utf8"));
    }
    catch (error) {
        if (error.code === "ENOENT")
            return new IgnoreRules(undefined);
        throw unreadable((0,external_node_path_.join)(root, IGNORE_FILE), error);
    }
}
async function assertFolder(root, given) {
    const found = await (0,promises_.stat)(root).catch((error) => error);
    if (!(found instanceof Error) && found.isDirectory())
        return;
    if (found instanceof Error && found.code !== "ENOENT" && found.code !== "ENOTDIR")
        throw unreadable(root, found);
    throw new definition_error/* MesgError */.N("usage", `expected a folder, found ${found instanceof Error ? "nothing" : "a file"} at ${given}`);
}
function allowed(paths, entries) {
    const files = new Set(paths.length === 0 ? [] : entries.map(({ path }) => path));
    const wanted = paths.map((path) => path.replaceAll("\\", "/").replace(/^(\.\/)+/, ""));
    return {
        allowFiles: new Set(wanted),
        unknown: wanted
            .filter((path) => !files.has(path))
            .map((path) => `the source has no file ${JSON.stringify(path)} to allow`),
    };
}

;// CONCATENATED MODULE: ./src/source/take-source.ts








/**
 * Takes a source from a service's folder, or from an archive of one: its id, its digest and, where a path is given, a tar
 * or a CAR of it.
 *
 * @param path A folder, or a tar as `archive` writes one or another tool did.
 * @throws {MesgError} `usage` when nothing is there; else as `readSourceTree`, `archive` and `digestTar` do.
 * @example
 * ```ts
 * const { sourceId, digest } = await takeSource("services/greeter");
 * ```
 */
async function takeSource(path, options = {}) {
    options.signal?.throwIfAborted();
    const found = await (0,promises_.stat)(path).catch((error) => {
        throw new definition_error/* MesgError */.N("usage", `expected a source as TAR or FOLDER, found nothing at ${path}`, { cause: error });
    });
    return found.isDirectory() ? await takeFolder(path, options) : await takeTar(path, options);
}
async function takeFolder(path, options) {
    const tree = await readSourceTree(path, options);
    const { sourceId, size, entries, digest } = await archive(tree, options);
    const commit = tree.commit === undefined ? {} : { commit: tree.commit };
    return { sourceId, size, entries, digest, notices: tree.notices, ...commit };
}
async function takeTar(path, options) {
    const { signal } = options;
    const open = () => (0,external_node_fs_.createReadStream)(path, { highWaterMark: 256 * 1024 });
    const build = (pool) => dag_buildDag(leavesOf(interruptible_interruptible(open(), signal), pool), pool);
    const { sourceId, size } = await writeBlocks(build, options);
    const digest = options.withoutDigest ? undefined : await digestTar(open, options, signal);
    return { sourceId, size, digest, notices: [] };
}

;// CONCATENATED MODULE: ./src/github/service.ts







/**
 * Builds the service at a place of a checkout: its definition with the source filled in, and its hash. What is wrong with
 * the service is told in its diagnostics, so that one service does not hide another.
 *
 * @param root The folder of the checkout.
 * @throws {MesgError} `surroundings` when disk or git fail.
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
    const hash = needsSource(release) && source?.digest === undefined ? undefined : hashOf(definition, release, source);
    return {
        ...base,
        diagnostics,
        definition,
        notices: source?.notices ?? [],
        ...(hash === undefined ? {} : { hash, sid: definition.sid || defaultSid(hash) }),
    };
}
function hashOf(definition, release, source) {
    return serviceHash(definition, release, source?.digest === undefined ? {} : { source: source.digest });
}
async function take(folder, options) {
    const { release, allowFiles = [], maxSourceSize, allowDirty = false, car, signal } = options;
    return await takeSource(folder, {
        ...(maxSourceSize === undefined ? {} : { maxBytes: maxSourceSize }),
        ...{ allowFiles, requireClean: !allowDirty, car, signal, withoutDigest: !needsSource(release) },
    });
}
/** What a step gives, or its refusal as a finding on the service's file. */
async function orFinding(file, step) {
    try {
        return await step();
    }
    catch (error) {
        if (!(error instanceof definition_error/* MesgError */.N) || error.kind === "surroundings")
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
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(root, path), "utf8").catch((error) => {
        if (error.code === "ENOENT" || error.code === "ENOTDIR")
            return undefined;
        throw new definition_error/* MesgError */.N("surroundings", `cannot read ${path}: ${error.message}`, { cause: error });
    });
    if (text === undefined)
        return { waivers: [], diagnostics: [] };
    return await readWaivers(text, path.replaceAll("\\", "/"));
}

;// CONCATENATED MODULE: ./src/github/revisions.ts







/** Services that are built at once: more would only wait for the same disk. */
const AT_ONCE = 4;
/** Builds the services of both revisions, each as far as it can be had. */
async function prepareRevisions({ inputs, context, places, signal }, output, pull, api) {
    const head = (await readHead(context.workspace, signal)) ?? { commit: context.sha, parents: [] };
    const { release, serviceFile } = inputs;
    const base = { release, serviceFile, signal };
    const [after, before] = await Promise.all([
        each(places, async (place) => {
            const car = inputs.artifactSource && !place.isDefinition ? await output.pathOf(place.path, "source.car") : undefined;
            const { allowFiles, maxSourceSize, allowDirty } = inputs;
            return await buildService(context.workspace, place, { ...base, allowFiles, maxSourceSize, allowDirty, car });
        }),
        buildBefore(),
    ]);
    return { head, after, ...before };
    async function buildBefore() {
        const nothing = { before: undefined, base: undefined, baseProblem: undefined, notices: [] };
        let revision;
        try {
            const choice = await chooseBase(inputs.against, context, pull, head, api);
            if (choice === undefined)
                return nothing;
            revision = await openBase(choice, context, inputs, api, signal);
        }
        catch (error) {
            if (!(error instanceof definition_error/* MesgError */.N) || signal.aborted)
                throw error;
            return { ...nothing, baseProblem: error.message, notices: [`compared with nothing: ${error.message}`] };
        }
        try {
            const { folder, hasSources, commit, words, notices } = revision;
            const found = await placesIn(folder, inputs, signal);
            const built = await each(found, (place) => buildBase(folder, place, { ...base, withoutSource: !hasSources }));
            return { before: built, base: { commit, words }, baseProblem: undefined, notices };
        }
        finally {
            await revision.remove();
        }
    }
}
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
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return results;
}

;// CONCATENATED MODULE: ./src/github/run-index.ts
/** The services of a run as plain data. */
function servicesJson(comparisons, definitions) {
    return comparisons.map((comparison) => {
        const { service, status, summary } = comparison;
        const isThere = status !== "removed";
        return {
            path: service.place.path,
            name: service.definition?.name ?? "",
            sid: service.sid ?? service.definition?.sid ?? "",
            hash: (isThere && service.hash) || "",
            source: (isThere && service.definition?.source) || "",
            definition: definitions.get(comparison) ?? "",
            status,
            breaking: isThere ? summary.breaking : 1,
        };
    });
}

;// CONCATENATED MODULE: ./src/github/run-report.ts
/** Puts together what the report of a run tells. */
function reportOf({ inputs, context }, { head, base, notices }, comparisons, pull) {
    const { serverUrl, repository, runUrl } = context;
    const said = comparisons.flatMap(({ service, status }) => status === "removed" ? [] : service.notices.map((notice) => `${service.place.path}: ${notice}`));
    return {
        comparisons,
        release: inputs.release,
        commit: head.commit === "" ? undefined : head.commit,
        commitWords: wordsOf(head, pull),
        base,
        notices: [...notices, ...said],
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

;// CONCATENATED MODULE: ./src/github/run.ts















/** What GitHub takes in a job's summary, with some room. */
const SUMMARY_BYTES = 1_000_000;
/** Compiles and compares the services of a checkout, and tells what was found in every place where people look. */
async function run(given) {
    const { core, inputs, context, signal } = given;
    const api = once(() => connectApi(inputs.token, { signal, onWait: (words) => core.info(`waiting: ${words}`) }));
    const output = await makeOutputFolder(context.temporary);
    const pull = context.pullRequest ?? (await findPullRequest(context, api));
    const revisions = await prepareRevisions(given, output, pull, api);
    const today = new Date().toISOString().slice(0, 10);
    const comparisons = compareServices(revisions.after, revisions.before, today);
    const live = pull === undefined ? undefined : await readPullRequest(await api(), context, pull.number).catch(() => undefined);
    const report = reportOf(given, revisions, comparisons, pull);
    for (const comparison of comparisons)
        logService(core, comparison);
    for (const notice of report.notices)
        core.info(`notice: ${notice}`);
    annotate(core, annotationsOf(comparisons, inputs.failOn === "breaking" && !live?.acceptsBreaks));
    const definitions = await writeFiles(given, output, comparisons, report);
    const artifact = await leaveArtifact(given, output);
    const commentUrl = pull === undefined ? "" : await publishComment(given, { pull, live, report, api });
    await run_summarize(core, report);
    const services = servicesJson(comparisons, definitions);
    const only = services.length === 1 ? services[0] : undefined;
    const outputs = {
        ...{ hash: only?.hash ?? "", source: only?.source ?? "", sid: only?.sid ?? "" },
        definition: only?.definition ?? "",
        services: JSON.stringify(services),
        changed: String(comparisons.some(isChanged)),
        breaking: String(countBreaking(comparisons)),
        ...artifact,
        "comment-url": commentUrl,
    };
    for (const [name, value] of Object.entries(outputs))
        core.setOutput(name, value);
    if (inputs.sarif !== "")
        await writeSarif(inputs.sarif, context.workspace, comparisons);
    const verdict = judge(comparisons, inputs.failOn, live?.labels);
    if (verdict.notice !== undefined)
        core.notice(verdict.notice);
    if (verdict.failure !== undefined)
        core.setFailed(verdict.failure);
    else if (revisions.baseProblem !== undefined && inputs.failOn === "breaking") {
        core.setFailed(`nothing can be said about breaks, since the base cannot be had: ${revisions.baseProblem}`);
    }
}
function logService(core, { service, status, summary }) {
    const { place, definition, hash } = service;
    const outcome = status === "changed" ? countsOf(summary) : status;
    const ids = status === "removed" ? [] : [hash && `hash ${hash}`, definition?.source && `source ${definition.source}`];
    core.info(`service ${visibleText(place.path)}: ${[outcome, ...ids].filter(Boolean).join(", ")}`);
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
async function writeFiles({ inputs }, output, comparisons, report) {
    const definitions = new Map();
    for (const comparison of comparisons) {
        const path = await writeService(output, comparison);
        if (path !== undefined)
            definitions.set(comparison, path);
    }
    await writeRunFile(output, "report.md", runToMarkdown(report, SUMMARY_BYTES));
    const relative = new Map([...definitions].map(([key, path]) => [key, output.relative(path)]));
    const services = servicesJson(comparisons, relative);
    const { commit, base } = report;
    await writeRunFile(output, "index.json", json({ engineVersion: inputs.release, commit, base: base?.commit, services }));
    return definitions;
}
/** Writes the problems to the file that the workflow asked for. */
async function writeSarif(path, workspace, comparisons) {
    const diagnostics = comparisons.flatMap(({ service, status }) => (status === "removed" ? [] : service.diagnostics));
    const log = json(diagnosticsToSarif(diagnostics, workspace));
    await writeWhole((0,external_node_path_.resolve)(workspace, path), (file) => file.write(Buffer.from(log)));
}
async function leaveArtifact({ core, env, inputs, context }, output) {
    const none = { "artifact-id": "", "artifact-url": "" };
    const { artifact: name, retentionDays } = inputs;
    if (name === "")
        return none;
    if (inputs.dryRun) {
        core.info(`dry run: would upload the artifact ${visibleText(name)}`);
        return none;
    }
    const result = await core.group("Upload the artifact", () => uploadFolder(output.folder, { name, retentionDays }, context, env));
    if ("id" in result)
        return { "artifact-id": String(result.id), "artifact-url": result.url };
    core.notice(`no artifact: ${visibleText(result.problem, 500)}`);
    return none;
}
async function run_summarize(core, report) {
    const text = runToMarkdown(report, SUMMARY_BYTES);
    try {
        await core.summary.addRaw(text).write();
    }
    catch (error) {
        core.notice(`no summary: ${visibleText(error.message)}`);
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


/***/ })

};
