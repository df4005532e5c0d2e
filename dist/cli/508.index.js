export const id = 508;
export const ids = [508];
export const modules = {

/***/ 3946:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ diagnosticsToSarif)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(755);
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


/***/ }),

/***/ 5508:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5428);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8539);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3136);
/* harmony import */ var _compile_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4769);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(192);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7547);
/* harmony import */ var _report_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2036);
/* harmony import */ var _report_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6362);
/* harmony import */ var _report_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3946);
/* harmony import */ var _report_mod_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6036);
/**
 * Tells everything that is wrong with services: mesg.yml or definitions.
 *
 * @module
 */




const FORMATS = ["text", "json", "sarif"];
const command = (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .defineCommand */ .N)({
    name: "validate",
    synopsis: "[FOLDER|DEFINITION …]",
    summary: "tell everything that is wrong with services, with lines",
    description: `Each argument is a folder with a mesg.yml, a mesg.yml, or a definition in any form; the default is the current folder.
No network, no Engine, no Docker is asked. What is found goes to stdout; the exit code is 1 when there is an error, and 2
or 3 when something named is not there or cannot be read; JSON and SARIF say so too.

  mesg-compile validate services/*
  mesg-compile validate --format sarif . > results.sarif`,
    positionals: [0, Number.POSITIVE_INFINITY],
    options: {
        format: { type: "string", value: "FORMAT", summary: "text, json or sarif (text)" },
        "engine-version": {
            type: "string",
            value: "R",
            summary: `the Engine release whose rules hold (${_definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_RELEASE */ .WW})`,
        },
    },
    async run(call) {
        const { format = "text", "engine-version": version = _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_RELEASE */ .WW } = call.options;
        if (!FORMATS.includes(format)) {
            throw new _definition_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("usage", `expected --format ${FORMATS.join("|")}, found ${JSON.stringify(format)}`);
        }
        const release = (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRelease */ .BC)(version);
        const paths = call.positionals.length === 0 ? ["."] : call.positionals;
        const diagnostics = [];
        const texts = new Map();
        let worst = 0;
        for (const path of paths) {
            try {
                const loaded = await load(path, release, call.signal);
                diagnostics.push(...loaded.diagnostics);
                texts.set(loaded.file, loaded.text);
            }
            catch (error) {
                if (!(error instanceof _definition_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N))
                    throw error;
                // The other services are still worth a look; who reads only the report must not take silence for a yes.
                await call.warn((0,_command_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .explain */ .W)(error, call, "validate"));
                if (format !== "text")
                    diagnostics.push(findingOf("unreadable", path, error));
                worst = error.kind === "surroundings" ? 3 : worst === 3 ? 3 : 2;
            }
        }
        await call.stdout.write(render(format, diagnostics, texts, call));
        if (worst !== 0)
            return worst;
        await call.note(`${(0,_report_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .countDiagnostics */ .i)(diagnostics)} in ${paths.length === 1 ? "one service" : `${paths.length} services`}`);
        return diagnostics.some(({ severity }) => severity === "error") ? 1 : 0;
    },
});
/** Bytes that are no definition at all are a finding like any other. */
async function load(path, release, signal) {
    try {
        return await (0,_compile_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .loadService */ .oV)(path, { release, signal });
    }
    catch (error) {
        if (!(error instanceof _definition_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N) || error.kind !== "refused")
            throw error;
        return { diagnostics: [findingOf("not-a-definition", path, error)], file: path, text: "" };
    }
}
function findingOf(rule, file, { message, hint }) {
    return { severity: "error", rule, message, pointer: "", file, ...(hint === undefined ? {} : { hint }) };
}
function render(format, diagnostics, texts, { stdout, env }) {
    if (format === "json")
        return `${(0,_report_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .visibleJson */ .$)(JSON.stringify(diagnostics, undefined, 2))}\n`;
    if (format === "sarif")
        return `${JSON.stringify((0,_report_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .diagnosticsToSarif */ .T)(diagnostics, process.cwd()), undefined, 2)}\n`;
    return (0,_report_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .diagnosticsToText */ .Z)(diagnostics, { texts, color: stdout.isTerminal && !env.NO_COLOR });
}
if (import.meta.main)
    await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .runAsMain */ .f)(command);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
