export const id = 2694;
export const ids = [2694];
export const modules = {

/***/ 46607:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withPrice),
/* harmony export */   P: () => (/* binding */ withPrices)
/* harmony export */ });
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40192);

/**
 * Returns a definition whose tasks all have a price, where Engine 0.26 requires one and a mesg.yml has none. Its hash
 * equals that of the deployed service, since the hash does not include the amounts.
 *
 * @example
 * ```ts
 * serviceHash(withPrices(definition, "0.26"), "0.26");
 * ```
 */
function withPrices(definition, release) {
    if (!(0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .isSince */ .$l)(release, "0.26"))
        return definition;
    const price = { perCall: "0", perSec: "0", perKB: "0" };
    return { ...definition, tasks: definition.tasks.map((task) => ({ ...task, price: task.price ?? price })) };
}
/** Returns a definition in which every task has this price. */
function withPrice(definition, price) {
    return { ...definition, tasks: definition.tasks.map((task) => ({ ...task, price })) };
}


/***/ }),

/***/ 25373:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   Ui: () => (/* binding */ ENGINE_DUMP),
/* harmony export */   WO: () => (/* binding */ STRUCTHASH),
/* harmony export */   vz: () => (/* binding */ structs),
/* harmony export */   w3: () => (/* binding */ struct)
/* harmony export */ });
/**
 * The two grammars in which Engines dump a definition before hashing it.
 *
 * Up to 0.13 that is cnf/structhash (versions 0 and 1); 0.14 introduced the Engine's own copy. Both quote texts without
 * escaping them, so some different definitions have the same dump, and thus the same hash.
 *
 * @module
 */
/** 0.10 to 0.13: fields in the order of their names. */
const STRUCTHASH = {
    flag: (value) => (value ? "t" : "f"),
    list: (items) => `[${items.join(",")}]`,
    absent: "<invalid Value>",
    order: compare,
};
/** From 0.14: fields in the order of their `name:value` texts, so that `10:` precedes `1:`. */
const ENGINE_DUMP = {
    flag: (value) => String(value),
    list: (items) => (items.length === 0 ? "[]nil" : `[${items.join(",")}]`),
    absent: "nil",
    // Names are unique and have no colon, so values never decide.
    order: (a, b) => compare(`${a}:`, `${b}:`),
};
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Dumps a text in quotes, unescaped. */
const text = (value) => `"${value}"`;
/** Returns the dump of a list of texts. */
function texts(grammar) {
    const none = grammar.list([]);
    return (values) => (values.length === 0 ? none : grammar.list(values.map(text)));
}
/** Returns the dump of a list of structs. */
function structs(grammar, each) {
    const none = grammar.list([]);
    return (values) => (values.length === 0 ? none : grammar.list(values.map(each)));
}
/** Returns the dump of a struct from the dumps of its fields by name, which the grammar sorts. */
function struct(grammar, fields) {
    const sorted = Object.entries(fields).sort(([a], [b]) => grammar.order(a, b));
    return (value) => `{${sorted.map(([name, dump]) => `${name}:${dump(value)}`).join(",")}}`;
}


/***/ }),

/***/ 71806:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eh: () => (/* binding */ defaultSid),
  uo: () => (/* binding */ definitionDigest),
  k_: () => (/* binding */ dumpDefinition),
  vW: () => (/* binding */ needsSource),
  gH: () => (/* binding */ serviceHash),
  kj: () => (/* binding */ serviceHashes)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/core/base58.ts
var core_base58 = __webpack_require__(98407);
// EXTERNAL MODULE: ./src/definition/release.ts
var definition_release = __webpack_require__(40192);
// EXTERNAL MODULE: ./src/definition/service.ts
var service = __webpack_require__(8446);
// EXTERNAL MODULE: ./src/hash/grammar.ts
var grammar = __webpack_require__(25373);
;// CONCATENATED MODULE: ./src/hash/engine-dump.ts
/**
 * The text of a definition that Engines from 0.14 on hash: field names are protobuf numbers.
 *
 * @module
 */


const list = (0,grammar/* texts */.Te)(grammar/* ENGINE_DUMP */.Ui);
const parameter = (0,grammar/* struct */.w3)(grammar/* ENGINE_DUMP */.Ui, {
    1: (it) => (0,grammar/* text */.Qq)(it.name),
    2: (it) => (0,grammar/* text */.Qq)(it.description),
    3: (it) => (0,grammar/* text */.Qq)(it.type),
    4: (it) => grammar/* ENGINE_DUMP */.Ui.flag(it.optional),
    8: (it) => (0,grammar/* text */.Qq)(it.key),
    9: (it) => grammar/* ENGINE_DUMP */.Ui.flag(it.repeated),
    10: (it) => parameters(it.object),
});
const parameters = (0,grammar/* structs */.vz)(grammar/* ENGINE_DUMP */.Ui, (it) => parameter(it));
const events = (0,grammar/* structs */.vz)(grammar/* ENGINE_DUMP */.Ui, (0,grammar/* struct */.w3)(grammar/* ENGINE_DUMP */.Ui, {
    1: (it) => (0,grammar/* text */.Qq)(it.name),
    2: (it) => (0,grammar/* text */.Qq)(it.description),
    3: (it) => parameters(it.data),
    4: (it) => (0,grammar/* text */.Qq)(it.key),
}));
const dependencies = (0,grammar/* structs */.vz)(grammar/* ENGINE_DUMP */.Ui, (0,grammar/* struct */.w3)(grammar/* ENGINE_DUMP */.Ui, {
    1: (it) => (0,grammar/* text */.Qq)(it.image),
    2: (it) => list(it.volumes),
    3: (it) => list(it.volumesFrom),
    4: (it) => list(it.ports),
    5: (it) => (0,grammar/* text */.Qq)(it.command),
    6: (it) => list(it.args),
    8: (it) => (0,grammar/* text */.Qq)(it.key),
    9: (it) => list(it.env),
}));
// Args and command are swapped compared with their protobuf numbers: the tags say command 4, args 5.
const configuration = (0,grammar/* struct */.w3)(grammar/* ENGINE_DUMP */.Ui, {
    1: (it) => list(it.volumes),
    2: (it) => list(it.volumesFrom),
    3: (it) => list(it.ports),
    4: (it) => (0,grammar/* text */.Qq)(it.command),
    5: (it) => list(it.args),
    6: (it) => list(it.env),
});
const TASK = {
    1: (it) => (0,grammar/* text */.Qq)(it.name),
    2: (it) => (0,grammar/* text */.Qq)(it.description),
    6: (it) => parameters(it.inputs),
    7: (it) => parameters(it.outputs),
    8: (it) => (0,grammar/* text */.Qq)(it.key),
};
function engine_dump_service(task) {
    const tasks = (0,grammar/* structs */.vz)(grammar/* ENGINE_DUMP */.Ui, task);
    return (0,grammar/* struct */.w3)(grammar/* ENGINE_DUMP */.Ui, {
        1: (it) => (0,grammar/* text */.Qq)(it.name),
        2: (it) => (0,grammar/* text */.Qq)(it.description),
        5: (it) => tasks(it.tasks),
        6: (it) => events(it.events),
        7: (it) => dependencies(it.dependencies),
        8: (it) => configuration(it.configuration ?? service/* EMPTY_CONFIGURATION */.$k),
        9: (it) => (0,grammar/* text */.Qq)(it.repository),
        12: (it) => (0,grammar/* text */.Qq)(it.sid),
        13: (it) => (0,grammar/* text */.Qq)(it.source),
    });
}
/** 0.14 to 0.25. */
const dump014 = engine_dump_service((0,grammar/* struct */.w3)(grammar/* ENGINE_DUMP */.Ui, TASK));
/** 0.26, which hashes whether a task has a price, but not its amounts: they are structs without tags. */
const dump026 = engine_dump_service((0,grammar/* struct */.w3)(grammar/* ENGINE_DUMP */.Ui, { ...TASK, 9: (it) => (it.price === undefined ? grammar/* ENGINE_DUMP */.Ui.absent : "{1:{},2:{},3:{}}") }));

;// CONCATENATED MODULE: ./src/hash/structhash.ts
/**
 * The text of a definition that Engines 0.10 to 0.13 hash, according to the `hash` tags of their structs.
 *
 * @module
 */



const structhash_list = (0,grammar/* texts */.Te)(grammar/* STRUCTHASH */.WO);
const structhash_parameter = (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, {
    1: (it) => (0,grammar/* text */.Qq)(it.key),
    2: (it) => (0,grammar/* text */.Qq)(it.name),
    3: (it) => (0,grammar/* text */.Qq)(it.description),
    4: (it) => (0,grammar/* text */.Qq)(it.type),
    5: (it) => grammar/* STRUCTHASH */.WO.flag(it.optional),
    6: (it) => grammar/* STRUCTHASH */.WO.flag(it.repeated),
    7: (it) => structhash_parameters(it.object),
});
const structhash_parameters = (0,grammar/* structs */.vz)(grammar/* STRUCTHASH */.WO, (it) => structhash_parameter(it));
const tasks = (0,grammar/* structs */.vz)(grammar/* STRUCTHASH */.WO, (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, {
    1: (it) => (0,grammar/* text */.Qq)(it.key),
    2: (it) => (0,grammar/* text */.Qq)(it.name),
    3: (it) => (0,grammar/* text */.Qq)(it.description),
    4: (it) => structhash_parameters(it.inputs),
    5: (it) => structhash_parameters(it.outputs),
}));
const structhash_events = (0,grammar/* structs */.vz)(grammar/* STRUCTHASH */.WO, (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, {
    1: (it) => (0,grammar/* text */.Qq)(it.key),
    2: (it) => (0,grammar/* text */.Qq)(it.name),
    3: (it) => (0,grammar/* text */.Qq)(it.description),
    4: (it) => structhash_parameters(it.data),
}));
/** The fields of a container that follow its image, when dependencies and configuration were one struct. */
const BOX = {
    3: (it) => structhash_list(it.volumes),
    4: (it) => structhash_list(it.volumesFrom),
    5: (it) => structhash_list(it.ports),
    6: (it) => (0,grammar/* text */.Qq)(it.command),
    7: (it) => structhash_list(it.args),
};
function structhash_service(fields) {
    const { dependency, configuration, workflows } = fields;
    const dependencies = (0,grammar/* structs */.vz)(grammar/* STRUCTHASH */.WO, dependency);
    return (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, {
        1: (it) => (0,grammar/* text */.Qq)(it.sid),
        2: (it) => (0,grammar/* text */.Qq)(it.name),
        3: (it) => (0,grammar/* text */.Qq)(it.description),
        4: (it) => tasks(it.tasks),
        5: (it) => structhash_events(it.events),
        6: (it) => dependencies(it.dependencies),
        7: (it) => (0,grammar/* text */.Qq)(it.repository),
        8: (it) => configuration(it.configuration),
        9: (it) => (0,grammar/* text */.Qq)(it.source),
        ...(workflows === undefined ? {} : { 10: (it) => workflows(it.workflows) }),
    });
}
// A typo in its tag kept the key of a dependency out of the hash up to 0.12.
const configuration010 = (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, { 2: () => (0,grammar/* text */.Qq)(""), ...BOX, 8: () => structhash_list([]) });
/** 0.10, whose wire has no env. */
const dump010 = structhash_service({
    dependency: (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, { 2: (it) => (0,grammar/* text */.Qq)(it.image), ...BOX, 8: () => structhash_list([]) }),
    configuration: (it) => (it === undefined ? grammar/* STRUCTHASH */.WO.absent : configuration010(it)),
});
const configuration011 = (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, { 2: () => (0,grammar/* text */.Qq)(""), ...BOX, 8: (it) => structhash_list(it.env) });
/** 0.11. */
const dump011 = structhash_service({
    dependency: (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, { 2: (it) => (0,grammar/* text */.Qq)(it.image), ...BOX, 8: (it) => structhash_list(it.env) }),
    configuration: (it = service/* EMPTY_CONFIGURATION */.$k) => configuration011(it),
});
const keyed = (key) => (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, { 1: () => (0,grammar/* text */.Qq)(key), 2: () => (0,grammar/* text */.Qq)(""), ...BOX, 8: (it) => structhash_list(it.env) });
const sentConfiguration = keyed("service");
const missingConfiguration = keyed("");
const workflow = (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, {
    1: (it) => (it.trigger === undefined ? grammar/* STRUCTHASH */.WO.absent : trigger(it.trigger)),
    2: (it) => (it.task === undefined ? grammar/* STRUCTHASH */.WO.absent : workflowTask(it.task)),
    3: (it) => (0,grammar/* text */.Qq)(it.key),
});
const trigger = (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, {
    1: (it) => hashBytes(it.instanceHash),
    2: (it) => (0,grammar/* text */.Qq)(it.key),
    3: (it) => String(["Unknown", "Event", "Result"].indexOf(it.type)),
    4: (it) => filters(it.filters),
});
const filters = (0,grammar/* structs */.vz)(grammar/* STRUCTHASH */.WO, (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, {
    1: (it) => (0,grammar/* text */.Qq)(it.key),
    2: (it) => String(["UNKNOWN", "EQ"].indexOf(it.predicate)),
    3: (it) => (0,grammar/* text */.Qq)(it.value),
}));
const workflowTask = (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, {
    1: (it) => hashBytes(it.instanceHash),
    2: (it) => (0,grammar/* text */.Qq)(it.taskKey),
});
/** 0.12, the only one with workflows. Here an absent configuration and an empty one have different hashes. */
const dump012 = structhash_service({
    dependency: (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, {
        1: (it) => (0,grammar/* text */.Qq)(it.key),
        2: (it) => (0,grammar/* text */.Qq)(it.image),
        ...BOX,
        8: (it) => structhash_list(it.env),
    }),
    configuration: (it) => (it === undefined ? missingConfiguration(service/* EMPTY_CONFIGURATION */.$k) : sentConfiguration(it)),
    workflows: (0,grammar/* structs */.vz)(grammar/* STRUCTHASH */.WO, workflow),
});
const configuration013 = (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, {
    1: (it) => structhash_list(it.volumes),
    2: (it) => structhash_list(it.volumesFrom),
    3: (it) => structhash_list(it.ports),
    4: (it) => (0,grammar/* text */.Qq)(it.command),
    5: (it) => structhash_list(it.args),
    6: (it) => structhash_list(it.env),
});
/** 0.13, in which a dependency has its own configuration. */
const dump013 = structhash_service({
    dependency: (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, {
        1: (it) => (0,grammar/* text */.Qq)(it.key),
        2: (it) => (0,grammar/* text */.Qq)(it.image),
        Configuration: configuration013,
    }),
    configuration: (it = service/* EMPTY_CONFIGURATION */.$k) => configuration013(it),
});
function hashBytes(base58) {
    try {
        return grammar/* STRUCTHASH */.WO.list([...(0,core_base58/* decodeHash */.$C)(base58)].map(String));
    }
    catch (error) {
        if (!(error instanceof core_error/* MesgError */.N8))
            throw error;
        throw new core_error/* MesgError */.N8("refused", `an instanceHash in workflows: ${error.message}`, { cause: error });
    }
}

;// CONCATENATED MODULE: ./src/hash/service-hash.ts





/** The releases that changed the dump, newest first. */
const DUMPS = [
    ["0.26", dump026],
    ["0.14", dump014],
    ["0.13", dump013],
    ["0.12", dump012],
    ["0.11", dump011],
    ["0.10", dump010],
];
/**
 * Returns the text of a definition that an Engine release hashes. It does not include `hash` and `address`.
 *
 * @throws {MesgError} `usage` at 0.9, which hashes no definition, only the source and the environment.
 * @example
 * ```ts
 * dumpDefinition({ ...EMPTY_DEFINITION, name: "a" }, "0.14"); // '{12:"",13:"",1:"a",2:"",5:[]nil,…}'
 * ```
 */
function dumpDefinition(definition, release) {
    const dump = dumpOf(release);
    if (dump !== undefined)
        return dump(definition);
    throw new core_error/* MesgError */.N8("usage", `Engine ${release} does not hash the definition, only the source and the environment`, {
        hint: "use --source and --env for its hash, or the dump of a release from 0.10 on",
    });
}
function dumpOf(release) {
    return DUMPS.find(([first]) => (0,definition_release/* isSince */.$l)(release, first))?.[1];
}
/**
 * Computes the digest of that text: SHA-1 (20 bytes) at 0.10, SHA-256 (32 bytes) from 0.11.
 *
 * @example
 * ```ts
 * definitionDigest(definition, "0.11").length; // 32
 * ```
 */
function definitionDigest(definition, release) {
    const algorithm = (0,definition_release/* isSince */.$l)(release, "0.11") ? "sha256" : "sha1";
    return (0,external_node_crypto_.hash)(algorithm, dumpDefinition(definition, release), "buffer");
}
/**
 * Reports whether a release's service hash covers the source's files (0.9 to 0.15), not only the source id.
 *
 * @example
 * ```ts
 * needsSource("0.15"); // true
 * needsSource("0.16"); // false
 * ```
 */
function needsSource(release) {
    return !(0,definition_release/* isSince */.$l)(release, "0.16");
}
/**
 * Computes the service hash of an Engine release, in base58.
 *
 * 0.9 to 0.15 extend the directory digest of the source by the environment (0.9) or the definition's digest (from 0.10).
 * From 0.16 on the hash is the definition's digest alone, which includes the source id.
 *
 * @throws {MesgError} `usage` when the release requires the source and none is given.
 * @example
 * ```ts
 * serviceHash(definition, "0.16"); // "6KeeBZdtHGzq23tbJTHpXVGQeRYVqzrVN45KubU1ctq9"
 * ```
 */
function serviceHash(definition, release, inputs = {}) {
    return hashWith(() => definitionDigest(definition, release), release, inputs);
}
/**
 * Computes the service hashes of several releases, in the order of `releases`. Those with the same dump share its digest.
 *
 * @throws {MesgError} As {@linkcode serviceHash}.
 * @example
 * ```ts
 * const [old, current] = serviceHashes(definition, ["0.16", "0.26"]);
 * ```
 */
function serviceHashes(definition, releases, inputs = {}) {
    const digests = new Map();
    return releases.map((release) => {
        const digestOf = () => {
            const digest = digests.get(dumpOf(release)) ?? definitionDigest(definition, release);
            digests.set(dumpOf(release), digest);
            return digest;
        };
        return hashWith(digestOf, release, inputs);
    });
}
function hashWith(digestOf, release, { source, env = {} }) {
    if (!needsSource(release))
        return (0,core_base58/* encodeBase58 */.Rd)(digestOf());
    if (source === undefined) {
        throw new core_error/* MesgError */.N8("usage", `missing source: the hash of Engine ${release} covers its files`, {
            hint: "add --source TAR or FOLDER, or use a release from 0.16 on",
        });
    }
    return (0,core_base58/* encodeBase58 */.Rd)(source.finish(release === "0.9" ? environment(env) : digestOf()));
}
/**
 * Returns the sid that an Engine gives to a service without one, after hashing.
 *
 * @example
 * ```ts
 * defaultSid("3zom6tF3mCenMwCinJP12wZV7sf2N5yN6NERccjZTPAW"); // "_3zom6tF3mCenMwCinJP12wZV7sf2N5yN6NERccjZTPAW"
 * ```
 */
function defaultSid(hash) {
    return `_${hash}`;
}
function environment(env) {
    const pairs = Object.entries(env).map(([name, value]) => Buffer.from(`${name}=${value}`));
    return Buffer.from(pairs.sort(Buffer.compare).map(String).join(";"));
}


/***/ }),

/***/ 74755:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   U1: () => (/* binding */ codeLink),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83712);

/**
 * Returns a text as a code span, in which Markdown, HTML and GitHub interpret nothing.
 *
 * @param limit Maximum length to show, in UTF-16 units.
 * @example
 * ```ts
 * codeSpan("a`b"); // "``a`b``"
 * ```
 */
function codeSpan(text, limit) {
    const shown = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(text, limit);
    if (shown.trim() === "")
        return codeSpan(`"${shown}"`);
    const fence = "`".repeat(longestRun(shown) + 1);
    const pad = /^[` ]|[` ]$/.test(shown) ? " " : "";
    return `${fence}${pad}${shown}${pad}${fence}`;
}
/** Characters with a meaning in Markdown, HTML or GitHub, each escaped by a backslash or an entity. */
const MARKUP = /[\\`*_{}[\]()#+\-.!|~>=$^]/g;
const ENTITIES = { "&": "&amp;", "<": "&lt;", '"': "&quot;" };
/** GitHub links addresses, mentions and issues in any text; a zero-width space breaks them. */
const AUTOLINKS = /@|#(?=\d)|:(?=\/\/)|(?<=mailto|xmpp):|(?<=www)\.|(?<=GH)-(?=\d)/gi;
/**
 * Returns a text as prose, in which Markdown, HTML and GitHub interpret nothing.
 *
 * @param limit Maximum length to show, in UTF-16 units.
 * @example
 * ```ts
 * prose("use *this*, @someone"); // "use \\*this\\*, @\u200bsomeone"
 * ```
 */
function prose(text, limit) {
    return (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(text, limit)
        .replace(AUTOLINKS, "$&\u200b")
        .replace(/[&<"]/g, (character) => ENTITIES[character])
        .replace(MARKUP, "\\$&");
}
/** Maximum length of a linked text, in UTF-16 units. */
const MAX_PLACE_LENGTH = 500;
/** Most browsers reject longer ones. */
const MAX_ADDRESS_LENGTH = 2000;
/** Characters that are invalid in a URL, or would end it in Markdown. */
const UNSAFE = /[^\w\-.~:/?#@!$&+,;=%]/gu;
/** A code block; its lines may contain fences. */
function codeBlock(text, language) {
    const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
    return `${fence}${language}\n${text}\n${fence}`;
}
/** A code span with a link to an address, or without if it is not a web address. */
function codeLink(text, address) {
    if (address === undefined || address.length > MAX_ADDRESS_LENGTH || !/^https?:\/\//i.test(address))
        return codeSpan(text, MAX_PLACE_LENGTH);
    // A lone surrogate has no UTF-8 form.
    const target = address.replace(/\p{Cs}/gu, "\ufffd").replace(UNSAFE, (character) => {
        return encodeURIComponent(character).replace(/[()*'!]/g, percent);
    });
    return `[${codeSpan(text, MAX_PLACE_LENGTH)}](<${target}>)`;
}
/** A collapsible section. The summary is our text, never that of a definition. */
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


/***/ }),

/***/ 39409:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ mermaidLabel),
/* harmony export */   e: () => (/* binding */ interfaceToMermaid)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83712);

/** Maximum number of parts in a diagram, to keep it readable. */
const MAX_PARTS = 80;
const MAX_LABEL_LENGTH = 40;
const MAX_POINTER_LENGTH = 2000;
/**
 * The interface of a service as a Mermaid flowchart: tasks between their inputs and outputs, events and their data.
 * Added, changed and removed parts are colored. Unchanged tasks and events show only their names.
 *
 * @param after The service after the changes.
 * @param options.isNew Whether the service is new, so that every task and event is shown with its inputs and outputs.
 * @returns The chart without its fence, or `undefined` when nothing in the interface changed.
 */
function interfaceToMermaid(after, changes, { isNew = false } = {}) {
    const looks = new Looks(changes, isNew);
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
    if (!isNew && parts.every(({ look }) => look === "same"))
        return undefined;
    if (parts.length === 0)
        return undefined;
    return draw(parts.sort((left, right) => Number(left.look === "same") - Number(right.look === "same")));
}
/** The changes by the part of the interface that they affect, at two levels: task, and input of a task. */
class Looks {
    #looks = new Map();
    #removed = new Map();
    #isNew;
    /** @param isNew Whether to show every part with its parameters, even if unchanged. */
    constructor(changes, isNew) {
        this.#isNew = isNew;
        for (const change of changes) {
            // A key of a megabyte would be repeated for each change below it.
            if (change.pointer.length > MAX_POINTER_LENGTH)
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
                        if (look === "same" && !this.#isNew)
                            return [];
                        const here = this.list(`${place}/${list}`);
                        return [
                            ...parameters.map((parameter) => ({
                                key: parameter.key,
                                type: `${parameter.type}${parameter.repeated ? "[]" : ""}${parameter.optional ? "?" : ""}`,
                                look: look === "added" ? look : here.entry(parameter.key).look,
                            })),
                            ...here.removed.map((gone) => ({ key: gone, type: "", look: "removed" })),
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
        if (drawn >= MAX_PARTS) {
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
            const shown = leaves.slice(0, Math.max(0, MAX_PARTS - drawn));
            for (const [place, leaf] of shown.entries()) {
                const node = `${id}${side}${place}["${label(leaf.key)}"]${style(leaf.look)}`;
                const arrow = leaf.type === "" ? "-->" : `-->|"${label(leaf.type)}"|`;
                lines.push(side === "i" ? `  ${node} ${arrow} ${id}` : `  ${id} ${arrow} ${node}`);
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
function label(text) {
    return mermaidLabel(text, MAX_LABEL_LENGTH);
}
/** Returns a text as a label: everything but letters and digits becomes a Mermaid character code. */
function mermaidLabel(text, maxLength) {
    return (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(text, maxLength).replace(/[^A-Za-z0-9 ]/gu, (point) => `#${point.codePointAt(0)};`);
}
function toSegment(key) {
    return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
function toKey(segment) {
    return segment.replaceAll("~1", "/").replaceAll("~0", "~");
}


/***/ }),

/***/ 93181:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diffNamedProcesses: () => (/* binding */ diffNamedProcesses)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/command/documents/named-process.ts + 4 modules
var named_process = __webpack_require__(26960);
// EXTERNAL MODULE: ./src/command/named-service.ts
var named_service = __webpack_require__(88206);
// EXTERNAL MODULE: ./src/command/result/json-error.ts
var json_error = __webpack_require__(83086);
// EXTERNAL MODULE: ./src/command/documents/document.ts
var documents_document = __webpack_require__(42651);
// EXTERNAL MODULE: ./src/compile/process/compilers.ts
var compilers = __webpack_require__(79633);
// EXTERNAL MODULE: ./src/compile/load/load-process.ts + 1 modules
var load_process = __webpack_require__(28712);
// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/core/safe-text.ts
var safe_text = __webpack_require__(83712);
// EXTERNAL MODULE: ./src/definition/process/form.ts
var process_form = __webpack_require__(60645);
// EXTERNAL MODULE: ./src/definition/release.ts
var definition_release = __webpack_require__(40192);
// EXTERNAL MODULE: ./src/definition/process/process.ts
var process_process = __webpack_require__(42630);
;// CONCATENATED MODULE: ./src/diff/process/identity.ts
/** Returns a text that is equal for equivalent values; words would not do, since `a.b` may be one key or two. */
function valueId(value, rename) {
    return JSON.stringify(valueParts(value, rename));
}
/** As {@linkcode valueId}, for a map, whose order does not matter. */
function entriesId(entries, rename) {
    return JSON.stringify(entriesParts(entries, rename));
}
/** As {@linkcode valueId}, for a condition. */
function conditionId(condition, rename) {
    return JSON.stringify(conditionParts(condition, rename));
}
/** As {@linkcode valueId}, for a node. */
function nodeId(node, rename) {
    return JSON.stringify(nodeParts(node, rename));
}
/** As {@linkcode valueId}, for a process without its name. */
function processId({ nodes, edges }) {
    const same = (key) => key;
    return JSON.stringify([nodes.map((node) => nodeParts(node, same)), edges.map(({ src, dst }) => [src, dst])]);
}
function valueParts(value, rename) {
    const { kind } = value;
    switch (kind) {
        case "reference":
            return [kind, rename(value.nodeKey), value.path.map(({ key, index }) => [key, index])];
        case "list":
            return [kind, value.items.map((item) => valueParts(item, rename))];
        case "map":
            return [kind, entriesParts(value.entries, rename)];
        case "text":
            return [kind, value.text];
        case "number":
            // As text, since JSON has neither -0 nor infinity.
            return [kind, Object.is(value.number, -0) ? "-0" : String(value.number)];
        case "flag":
            return [kind, value.flag];
        default:
            return [kind];
    }
}
function entriesParts(entries, rename) {
    const sorted = [...entries].sort((a, b) => (a.key < b.key ? -1 : 1));
    return sorted.map(({ key, value }) => [key, valueParts(value, rename)]);
}
function conditionParts({ reference, predicate, value }, rename) {
    return [reference && valueParts(reference, rename), predicate, valueParts(value, rename)];
}
function nodeParts(node, rename) {
    const { kind, key } = node;
    switch (node.kind) {
        case "none":
            return [kind, key];
        case "map":
            return [kind, key, entriesParts(node.outputs, rename)];
        case "filter":
            return [kind, key, node.conditions.map((it) => conditionParts(it, rename))];
        case "event":
            return [kind, key, node.instanceHash, node.eventKey];
        default:
            return [kind, key, node.instanceHash, node.taskKey];
    }
}

;// CONCATENATED MODULE: ./src/diff/process/rules.ts
/** Every rule of the comparison of processes. */
const PROCESS_CHANGES = {
    "process-name": {
        severity: "behavior",
        title: "name changed",
        explanation: "The Engine treats it as a new process; the old one keeps running until it is deleted.",
    },
    "process-trigger": {
        severity: "behavior",
        title: "trigger changed",
        explanation: "The process is started by a different event or result.",
    },
    "process-step-added": {
        severity: "behavior",
        title: "step added",
        explanation: "Every run has one more step.",
    },
    "process-step-removed": {
        severity: "behavior",
        title: "step removed",
        explanation: "Runs no longer include this step.",
    },
    "process-step-renamed": {
        severity: "cosmetic",
        title: "step probably renamed",
        explanation: "A step with another key does the same as this one did.",
    },
    "process-task": {
        severity: "behavior",
        title: "task changed",
        explanation: "The step executes a different task.",
    },
    "process-instance": {
        severity: "behavior",
        title: "instance changed",
        explanation: "The step uses a different instance: its service or its variables changed.",
    },
    "process-input-added": {
        severity: "behavior",
        title: "input added",
        explanation: "The task receives one more input.",
    },
    "process-input-removed": {
        severity: "behavior",
        title: "input removed",
        explanation: "The task no longer receives this input.",
    },
    "process-input": {
        severity: "behavior",
        title: "mapping changed",
        explanation: "The task receives a different value in this input.",
    },
    "process-filter-tightened": {
        severity: "behavior",
        title: "filter tightened",
        explanation: "The new condition may stop runs that passed this filter.",
    },
    "process-filter-loosened": {
        severity: "behavior",
        title: "filter loosened",
        explanation: "Runs that this condition stopped may now pass.",
    },
    "process-filter": {
        severity: "behavior",
        title: "filter changed",
        explanation: "The filter now passes different data.",
    },
    "process-order": {
        severity: "behavior",
        title: "order of steps changed",
        explanation: "Steps run in another order, and a reference to the previous step may now point to a different step.",
    },
    "process-written": {
        severity: "cosmetic",
        title: "written differently",
        explanation: "It runs as before: only the order of conditions or automatic keys changed. The hash changes.",
    },
};

;// CONCATENATED MODULE: ./src/diff/process/steps.ts

/** Returns the steps of a process, in order. */
function stepsOf({ nodes }) {
    const placed = nodes.map((node, index) => ({ node, index }));
    const isMap = (it) => it.node.kind === "map";
    // Reversed, so that pop() yields the first.
    const maps = groupBy(placed.filter(isMap).reverse(), ({ node }) => node.key);
    const steps = nodes.flatMap((node, index) => {
        if (node.kind === "map")
            return [];
        const map = maps.get(`${node.key}-inputs`)?.pop();
        return [{ node, index, inputs: map?.node.outputs, inputsIndex: map?.index ?? index }];
    });
    // A map that belongs to no step, which only a handwritten definition has.
    const rest = [...maps.values()].flat().sort((a, b) => a.index - b.index);
    const alone = rest.map(({ node, index }) => ({
        node: { kind: "none", key: node.key },
        index,
        inputs: node.outputs,
        inputsIndex: index,
    }));
    return [...steps, ...alone];
}
/** Whether a step starts the process. */
function isTrigger({ node: { kind } }) {
    return kind === "event" || kind === "result";
}
/**
 * Matches each new step with the old one: by the key in the file, then the trigger, then by equality except for the
 * key. Automatic keys depend on the preceding steps, so such steps are matched by what they do.
 */
function pairSteps(old, fresh) {
    const pairs = new Map();
    const left = new Set(old);
    const take = (step, candidate) => {
        if (candidate === undefined)
            return;
        pairs.set(step, candidate);
        left.delete(candidate);
    };
    const open = (is) => fresh.filter((step) => !pairs.has(step) && is(step));
    /** Pairs steps with the same text in order; with `isAlone`, only unique ones. */
    const pairBy = (textOf, is, isAlone = false) => {
        // Reversed, so that pop() yields the first.
        const groups = groupBy([...left].filter(is).reverse(), textOf);
        for (const step of open(is)) {
            const alike = groups.get(textOf(step)) ?? [];
            if (!isAlone || alike.length === 1)
                take(step, alike.pop());
        }
    };
    pairBy(({ node }) => `${node.kind} ${node.key}`, (step) => !hasAutomaticKey(step));
    pairBy(() => "", isTrigger);
    pairBy(shapeOf, hasAutomaticKey);
    pairBy(({ node }) => node.kind, hasAutomaticKey);
    pairBy(shapeOf, () => true, true);
    return pairs;
}
/** Whether a compiler generated the key of a step. */
function hasAutomaticKey({ node }) {
    return /^node-\d+$/.test(node.key);
}
/** What a step does, regardless of its key and those of the steps that it refers to. */
function shapeOf({ node, inputs }) {
    const nameless = () => "";
    return JSON.stringify([nodeId({ ...node, key: "" }, nameless), inputs && entriesId(inputs, nameless)]);
}
function groupBy(values, textOf) {
    const groups = new Map();
    for (const value of values) {
        const text = textOf(value);
        const group = groups.get(text);
        if (group === undefined)
            groups.set(text, [value]);
        else
            group.push(value);
    }
    return groups;
}

;// CONCATENATED MODULE: ./src/diff/process/words.ts

/** Characters of a hash that are shown. */
const SHORT_HASH = 8;
/** Describes a step: what it waits for, executes or compares. */
function describe(node) {
    switch (node.kind) {
        case "event":
            return `event ${quoted(node.eventKey)} of ${node.instanceHash.slice(0, SHORT_HASH)}…`;
        case "result":
            return `result of task ${quoted(node.taskKey)} of ${node.instanceHash.slice(0, SHORT_HASH)}…`;
        case "task":
            return `task ${quoted(node.taskKey)} of ${node.instanceHash.slice(0, SHORT_HASH)}…`;
        case "filter":
            return node.conditions.map(conditionWords).join(" and ");
        case "none":
            return "a node without a type";
    }
}
const SIGNS = {
    EQ: "=",
    GT: ">",
    GTE: "≥",
    LT: "<",
    LTE: "≤",
    CONTAINS: "contains",
};
/** Describes a condition: `amount > 10`. */
function conditionWords({ reference, predicate, value }) {
    const name = process_process/* PREDICATES */.J[predicate] ?? String(predicate);
    return `${reference === undefined ? "?" : pathWords(reference)} ${SIGNS[name] ?? name} ${wordsOf(value)}`;
}
function pathWords({ nodeKey, path }) {
    const parts = path.map(({ key, index }, place) => key === undefined ? `[${index ?? ""}]` : place === 0 ? key : `.${key}`);
    return nodeKey === "" ? parts.join("") : `${nodeKey}:${parts.join("")}`;
}
/** Describes a value: JSON, with references as `step:path`. */
function wordsOf(value) {
    switch (value.kind) {
        case "none":
            return "nothing";
        case "null":
            return "null";
        case "text":
            return quoted(value.text);
        case "number":
            return String(value.number);
        case "flag":
            return String(value.flag);
        case "reference":
            return pathWords(value);
        case "list":
            return `[${value.items.map(wordsOf).join(", ")}]`;
        case "map": {
            const entries = value.entries.map((entry) => `${entry.key}: ${wordsOf(entry.value)}`);
            return `{ ${entries.sort().join(", ")} }`;
        }
    }
}
/** A text in quotes. */
function quoted(text) {
    return JSON.stringify(text);
}

;// CONCATENATED MODULE: ./src/diff/process/diff-processes.ts




/**
 * Compares two processes step by step: steps are matched by key, triggers always match each other. Hashes and accounts
 * are ignored.
 *
 * @example
 * ```ts
 * diffProcesses(before, after).filter(({ severity }) => severity === "behavior");
 * ```
 */
function diffProcesses(before, after) {
    const changes = new ProcessChanges();
    // A process without a name did not exist: everything is new.
    if (before.name !== "" && before.name !== after.name) {
        changes.add("process-name", "name", { pointer: "/name", before: quoted(before.name), after: quoted(after.name) });
    }
    const [old, fresh] = [stepsOf(before), stepsOf(after)];
    const pairs = pairSteps(old, fresh);
    const kept = new Set(pairs.values());
    const rename = renamesOf(pairs);
    for (const step of old) {
        if (kept.has(step))
            continue;
        changes.add("process-step-removed", nameOf(step), { pointer: `/nodes/${step.index}`, before: describe(step.node) });
    }
    for (const step of fresh) {
        const then = pairs.get(step);
        if (then === undefined) {
            changes.add("process-step-added", nameOf(step), { pointer: `/nodes/${step.index}`, after: describe(step.node) });
        }
        else
            compareSteps(then, step, { rename, changes });
    }
    const places = new Map(old.map((step, place) => [step, place]));
    const order = fresh.flatMap((step) => places.get(pairs.get(step) ?? step) ?? []);
    if (order.some((place, index) => index > 0 && place < order[index - 1])) {
        const words = (steps) => steps.map(({ node }) => quoted(node.key)).join(", ");
        changes.add("process-order", "steps", { pointer: "/nodes", before: words(old), after: words(fresh) });
    }
    if (changes.list.length === 0 && edgesOf(before) !== edgesOf(after)) {
        changes.add("process-order", "edges", { pointer: "/edges", before: edgesOf(before), after: edgesOf(after) });
    }
    if (changes.list.length === 0 && processId(before) !== processId(after)) {
        changes.add("process-written", "steps", { pointer: "/nodes" });
    }
    return changes.list;
}
/** Maps the keys of steps before to those after. */
function renamesOf(pairs) {
    const names = new Map();
    for (const [{ node }, { node: old }] of pairs) {
        names.set(old.key, node.key);
        names.set(`${old.key}-inputs`, `${node.key}-inputs`);
    }
    return (key) => names.get(key) ?? key;
}
function edgesOf({ edges }) {
    return edges.map(({ src, dst }) => `${src} → ${dst}`).join(", ");
}
function compareSteps(before, after, comparing) {
    const { changes } = comparing;
    const [old, fresh] = [before.node, after.node];
    const path = nameOf(after);
    const pointer = `/nodes/${after.index}`;
    if (isTrigger(after)) {
        if (waitsFor(old) !== waitsFor(fresh)) {
            changes.add("process-trigger", path, { pointer, before: describe(old), after: describe(fresh) });
        }
        else
            compareInstances(old, fresh, { path, pointer }, changes);
    }
    else if (old.kind === "task" && fresh.kind === "task") {
        if (old.taskKey !== fresh.taskKey) {
            const sides = { before: quoted(old.taskKey), after: quoted(fresh.taskKey) };
            changes.add("process-task", path, { pointer: `${pointer}/taskKey`, ...sides });
        }
        compareInstances(old, fresh, { path, pointer }, changes);
    }
    else if (old.kind === "filter" && fresh.kind === "filter")
        compareFilters(old, fresh, { path, pointer }, comparing);
    if (old.key !== fresh.key && !(hasAutomaticKey(before) && hasAutomaticKey(after))) {
        changes.add("process-step-renamed", path, { pointer, before: quoted(old.key), after: quoted(fresh.key) });
    }
    compareInputs(before, after, path, comparing);
}
/** What a trigger waits for, regardless of the instance. */
function waitsFor(node) {
    return node.kind === "event" ? `event ${node.eventKey}` : node.kind === "result" ? `result ${node.taskKey}` : "";
}
function compareInstances(before, after, { path, pointer }, changes) {
    const hashOf = (node) => ("instanceHash" in node ? node.instanceHash : "");
    const [old, fresh] = [hashOf(before), hashOf(after)];
    if (old === fresh)
        return;
    changes.add("process-instance", path, { pointer: `${pointer}/instanceHash`, before: old, after: fresh });
}
function compareInputs(before, after, path, { rename, changes }) {
    const old = new Map((before.inputs ?? []).map(({ key, value }, index) => [key, { value, index }]));
    for (const [index, { key, value }] of (after.inputs ?? []).entries()) {
        const pointer = `/nodes/${after.inputsIndex}/outputs/${index}`;
        const then = old.get(key);
        const words = wordsOf(value);
        const place = `${path} › input ${key}`;
        if (then === undefined)
            changes.add("process-input-added", place, { pointer, after: words });
        else if (valueId(then.value, rename) !== valueId(value, sameKey)) {
            changes.add("process-input", place, { pointer, before: wordsOf(then.value), after: words });
        }
        old.delete(key);
    }
    for (const [key, { value, index }] of old) {
        const pointer = `/nodes/${before.inputsIndex}/outputs/${index}`;
        changes.add("process-input-removed", `${path} › input ${key}`, { pointer, before: wordsOf(value) });
    }
}
const sameKey = (key) => key;
function compareFilters(before, after, { path, pointer }, { rename, changes }) {
    const known = new Set(before.conditions.map((condition) => conditionId(condition, rename)));
    const wanted = new Set(after.conditions.map((condition) => conditionId(condition, sameKey)));
    const lost = before.conditions.filter((it) => !wanted.has(conditionId(it, rename))).map(conditionWords);
    const added = after.conditions.filter((it) => !known.has(conditionId(it, sameKey))).map(conditionWords);
    if (lost.length > 0 && added.length > 0) {
        changes.add("process-filter", path, { pointer, before: lost.join(" and "), after: added.join(" and ") });
    }
    else if (added.length > 0) {
        changes.add("process-filter-tightened", path, { pointer, after: added.join(" and ") });
    }
    else if (lost.length > 0)
        changes.add("process-filter-loosened", path, { pointer, before: lost.join(" and ") });
}
class ProcessChanges {
    list = [];
    add(rule, path, sides) {
        const { severity, explanation } = PROCESS_CHANGES[rule];
        this.list.push({ rule, severity, path, ...sides, explanation });
    }
}
function nameOf(step) {
    return isTrigger(step) ? "trigger" : `step ${step.node.key}`;
}

// EXTERNAL MODULE: ./src/core/text/style.ts
var text_style = __webpack_require__(90242);
// EXTERNAL MODULE: ./src/core/text/wrap.ts
var wrap = __webpack_require__(80427);
// EXTERNAL MODULE: ./src/core/text/some-of.ts
var some_of = __webpack_require__(74213);
// EXTERNAL MODULE: ./src/report/changes-words.ts
var changes_words = __webpack_require__(51923);
// EXTERNAL MODULE: ./src/report/markdown/text.ts
var markdown_text = __webpack_require__(74755);
// EXTERNAL MODULE: ./src/report/terminal/change-heading.ts
var change_heading = __webpack_require__(35544);
;// CONCATENATED MODULE: ./src/report/process/changes.ts





const SECTIONS = [
    ["behavior", "Behavior"],
    ["cosmetic", "Cosmetic"],
];
/** Returns the changes of a process as text for a terminal: counts first, then the changes of behavior, then the rest. */
function processChangesToText(changes, style = {}) {
    if (changes.length === 0)
        return "no changes\n";
    const isOther = changes.some(({ severity }) => severity === "behavior");
    const verdict = isOther
        ? "The process runs differently than before."
        : "The process runs as before; its hash changes.";
    const lines = [`${countProcessChanges(changes)}: ${(0,text_style/* painter */.C)(style)(isOther ? "yellow" : "green", verdict)}`];
    for (const [severity, title] of SECTIONS) {
        const own = changes.filter((change) => change.severity === severity);
        if (own.length > 0)
            lines.push("", (0,text_style/* painter */.C)(style)("bold", title));
        for (const change of own)
            lines.push(...linesOf(change, style));
    }
    return `${lines.join("\n")}\n`;
}
function linesOf(change, style) {
    const { rule, severity, path, before, after, explanation, file, line } = change;
    const paint = (0,text_style/* painter */.C)(style);
    const width = (style.columns ?? Number.POSITIVE_INFINITY) - 4;
    const side = (tint, label, text) => {
        if (text === undefined)
            return [];
        const lines = (0,wrap/* wrapText */.C)((0,safe_text/* visibleText */.Q6)(text, 500), width - 9);
        return lines.map((part, index) => `    ${index === 0 ? paint(tint, label) : " ".repeat(label.length)} ${part}`);
    };
    const place = file === undefined ? undefined : { file, ...(line === undefined ? {} : { line }) };
    return [
        ...(0,change_heading/* changeHeading */.v)({
            path: (0,safe_text/* visibleText */.Q6)(path, 200),
            place: place && (0,safe_text/* visibleText */.Q6)((0,changes_words/* placeText */.Z9)(place), 500),
            title: PROCESS_CHANGES[rule].title,
            rule,
            tint: severity === "behavior" ? "yellow" : "dim",
        }, style),
        ...side("red", "before:", before),
        ...side("green", "after: ", after),
        ...(0,wrap/* wrapText */.C)(explanation, width).map((part) => `    ${part}`),
    ];
}
/** Returns the changes of a process as a Markdown list. */
function processChangesToMarkdown(changes, max = Number.POSITIVE_INFINITY) {
    const lines = (0,some_of/* someLines */.Sk)(changes, max, ({ rule, path, before, after, explanation }) => {
        const sides = [before, after].flatMap((side) => (side === undefined ? [] : [(0,markdown_text/* codeSpan */.SS)(side, 200)]));
        const change = sides.length === 0 ? "" : `: ${sides.join(" → ")}`;
        return `**${PROCESS_CHANGES[rule].title}** at ${(0,markdown_text/* codeSpan */.SS)(path, 200)}${change}\n  ${explanation}`;
    });
    return lines.map((line) => `- ${line}`).join("\n");
}
/** Counts changes: `2 behavioral, 1 cosmetic`. */
function countProcessChanges(changes) {
    const count = (wanted) => changes.filter(({ severity }) => severity === wanted).length;
    const counts = [
        [count("behavior"), "behavioral"],
        [count("cosmetic"), "cosmetic"],
    ];
    return counts.flatMap(([number, word]) => (number === 0 ? [] : [`${number} ${word}`])).join(", ");
}

// EXTERNAL MODULE: ./src/report/mermaid.ts
var mermaid = __webpack_require__(39409);
;// CONCATENATED MODULE: ./src/report/process/mermaid.ts


/** Maximum number of nodes in a diagram, to keep it readable. */
const MAX_NODES = 60;
const MAX_LABEL_LENGTH = 60;
/**
 * Returns a process as a Mermaid flowchart, from its trigger down. Changed steps are colored.
 *
 * @param broken Indexes of the nodes that have errors.
 * @returns The chart without its fence; undefined for a process without nodes.
 */
function processToMermaid(process, changes = [], broken = new Set()) {
    if (process.nodes.length === 0)
        return undefined;
    const looks = looksOf(process, changes);
    const shown = process.nodes.slice(0, MAX_NODES);
    const ids = new Map(shown.map(({ key }, index) => [key, `n${index}`]));
    const lines = ["flowchart TD"];
    for (const [index, node] of shown.entries()) {
        const look = broken.has(index) ? "broken" : looks.get(index);
        lines.push(`  n${index}${shape(node)}${look === undefined ? "" : `:::${look}`}`);
    }
    for (const { src, dst } of process.edges) {
        const [from, to] = [ids.get(src), ids.get(dst)];
        if (from !== undefined && to !== undefined)
            lines.push(`  ${from} --> ${to}`);
    }
    const left = process.nodes.length - shown.length;
    if (left > 0)
        lines.push(`  more["and ${left} more"]`);
    return [
        ...lines,
        "  classDef added fill:#dafbe1,stroke:#1a7f37,color:#0a3d1b",
        "  classDef changed fill:#fff8c5,stroke:#9a6700,color:#4d3300",
        "  classDef broken fill:#ffebe9,stroke:#cf222e,color:#5c0f14,stroke-dasharray:4",
    ].join("\n");
}
function looksOf({ nodes }, changes) {
    const looks = new Map();
    for (const { pointer, rule, after } of changes) {
        const index = /^\/nodes\/(\d+)/.exec(pointer)?.[1];
        if (index === undefined || after === undefined)
            continue;
        const isAdded = rule === "process-step-added";
        looks.set(Number(index), isAdded ? "added" : "changed");
        const [inputs, step] = [nodes[Number(index) - 1], nodes[Number(index)]];
        if (isAdded && inputs?.kind === "map" && inputs.key === `${step?.key}-inputs`)
            looks.set(Number(index) - 1, "added");
    }
    return looks;
}
function shape(node) {
    switch (node.kind) {
        case "event":
            return `(["${label(`event ${node.eventKey}`)}"])`;
        case "result":
            return `(["${label(`result of ${node.taskKey}`)}"])`;
        case "task":
            return `["${label(`${node.key}: ${node.taskKey}`)}"]`;
        case "filter":
            return `{"${label(node.conditions.map(conditionWords).join(" and ") || node.key)}"}`;
        case "map":
            return `[/"${label(`inputs ${node.outputs.map(({ key }) => key).join(", ")}`)}"/]`;
        case "none":
            return `["${label(node.key)}"]`;
    }
}
function label(text) {
    return (0,mermaid/* mermaidLabel */._)(text, MAX_LABEL_LENGTH);
}

// EXTERNAL MODULE: ./src/source/open-folder.ts
var open_folder = __webpack_require__(18898);
// EXTERNAL MODULE: ./src/waivers/load-sides.ts + 1 modules
var load_sides = __webpack_require__(18347);
;// CONCATENATED MODULE: ./src/scripts/process/diff.ts









/** Compares two processes. A change of a process breaks nothing by itself, so only an invalid AFTER is a failure. */
async function diffNamedProcesses(call, given, after) {
    const { format = "text", "engine-version": version = process_form/* DEFAULT_PROCESS_RELEASE */.QO } = call.options;
    const release = (0,definition_release/* parseRelease */.BC)(version);
    const loaded = await (0,named_process/* loadNamedProcess */.Nb)(call, after, release);
    await (0,named_service/* reportDiagnostics */.Dj)(call, loaded);
    const process = soundProcess(loaded);
    if (process === undefined)
        throw new json_error/* InvalidDocument */.D(`${loaded.file} is not a valid process`, loaded.diagnostics);
    const { before, old, olderRelease } = await loadSoundBefore(call, given, after, release);
    if (before === undefined)
        await call.note(`no process at ${given}: everything is new`);
    else if (old === undefined)
        await call.note(`${before.file} is not a valid process: everything counts as new`);
    else if (olderRelease !== undefined) {
        await call.note(`${before.file} is a process for Engine ${olderRelease}: compared as such`);
    }
    const changes = diffProcesses(old ?? process_process/* EMPTY_PROCESS */.w, process);
    await call.stdout.write(render({ format, changes, process, loaded, isNew: old === undefined }, (0,named_service/* styleOf */.Vj)(call.stdout)));
    return 0;
}
/** Returns a process without errors, even if some of its instances are unknown, with variables by name. */
function soundProcess({ written, diagnostics }) {
    return diagnostics.some(({ severity }) => severity === "error") ? undefined : written;
}
/** The releases whose compilers are tried for a base, newest first. */
const COMPILED_FOR = ["0.26", "0.20", "0.17", "0.14"];
/** Loads the base, by the compiler of another release if that of the release does not accept it. */
async function loadSoundBefore(call, given, after, release) {
    const before = await loadBefore(call, given, after, { release });
    const old = before && soundProcess(before);
    if (before === undefined || old !== undefined)
        return { before, old };
    for (const olderRelease of COMPILED_FOR) {
        const other = await loadBefore(call, given, after, { release, compiler: (0,compilers/* compilerOf */.L)(olderRelease) });
        const sound = other && soundProcess(other);
        if (sound !== undefined)
            return { before, old: sound, olderRelease };
    }
    return { before };
}
async function loadBefore(call, given, { path }, { release, ...other }) {
    if (!given.startsWith(load_sides/* GIT */.xF)) {
        const document = await (0,documents_document/* findDocument */.$)(call, given);
        if (document.kind === "process" && (document.bytes !== undefined || other.compiler === undefined)) {
            return await (0,named_process/* loadNamedProcess */.Nb)(call, document, release);
        }
        if (document.kind === "process") {
            return await (0,load_process/* loadProcess */.s)(document.path, { ...(await (0,named_process/* processOptions */.c$)(call, document.path, release)), ...other });
        }
        throw new error/* MesgError */.N8("usage", `expected two processes, found a service at ${given}`);
    }
    const revision = given.slice(load_sides/* GIT */.xF.length);
    const { files } = await (0,open_folder/* openRevision */.k3)((0,external_node_path_.dirname)(path), revision, call.signal);
    const options = await (0,named_process/* processOptions */.c$)(call, path, release);
    return await (0,load_process/* loadProcessFrom */.iD)(files, { ...options, ...other, file: `${revision}:${path}`, name: (0,external_node_path_.basename)(path) });
}
function render({ format, changes, process, loaded, isNew }, style) {
    const located = changes.map((change) => {
        const line = change.after === undefined ? undefined : loaded.locate(change.pointer)?.line;
        return line === undefined ? change : { ...change, file: loaded.file, line };
    });
    if (format === "text")
        return processChangesToText(located, style);
    if (format === "markdown") {
        const chart = processToMermaid(process, changes);
        const parts = [changes.length === 0 ? "No changes." : processChangesToMarkdown(changes)];
        return `${[...parts, ...(chart === undefined ? [] : [(0,markdown_text/* codeBlock */.DV)(chart, "mermaid")])].join("\n\n")}\n`;
    }
    const status = isNew ? "new" : changes.length > 0 ? "changed" : "same";
    return `${(0,safe_text/* visibleJson */.$m)(JSON.stringify({ status, changes: located }, undefined, 2))}\n`;
}


/***/ }),

/***/ 54705:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WV: () => (/* binding */ formatCid),
/* harmony export */   mQ: () => (/* binding */ parseCid),
/* harmony export */   p_: () => (/* binding */ cidV0),
/* harmony export */   ut: () => (/* binding */ cidOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98407);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56681);


/** The prefix of a SHA-256 multihash: its code and its length. */
const SHA2_256 = [0x12, 0x20];
/** Returns the 34 bytes of a CIDv0: a SHA-256 multihash. */
function cidV0(digest) {
    const cid = new Uint8Array(34);
    cid.set(SHA2_256);
    cid.set(digest, 2);
    return cid;
}
/**
 * Computes the CIDv0 of a block, 34 bytes.
 *
 * @example
 * ```ts
 * formatCid(cidOf(new Uint8Array([0x0a, 4, 8, 2, 0x18, 0]))); // "QmbFMke1KXqnYyBBWxB74N4c5SBnJMVAiMNRcGu6x1AwQH"
 * ```
 */
function cidOf(block) {
    return cidV0((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", block, "buffer"));
}
/**
 * Returns a CIDv0 as text: base58, `Qm…`.
 *
 * @example
 * ```ts
 * formatCid(parseCid("QmbFMke1KXqnYyBBWxB74N4c5SBnJMVAiMNRcGu6x1AwQH")); // the same text
 * ```
 */
function formatCid(cid) {
    return (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeBase58 */ .Rd)(cid);
}
/**
 * Parses a CIDv0, the form of a source id in a definition.
 *
 * @returns Its 34 bytes; the last 32 are the SHA-256 of the root block.
 * @throws {MesgError} `refused` when it is none.
 * @example
 * ```ts
 * parseCid("QmbFMke1KXqnYyBBWxB74N4c5SBnJMVAiMNRcGu6x1AwQH"); // 34 bytes, the id of an empty file
 * ```
 */
function parseCid(text) {
    const cid = /^Qm[1-9A-HJ-NP-Za-km-z]{44}$/.test(text) ? (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeBase58 */ .HE)(text) : new Uint8Array(0);
    if (cid.length === 34 && cid[0] === SHA2_256[0] && cid[1] === SHA2_256[1])
        return cid;
    const found = JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N8("refused", `invalid source id: expected a CIDv0 (Qm and 44 more characters), found ${found}`);
}


/***/ })

};
