export const id = 48;
export const ids = [48,3343,5724];
export const modules = {

/***/ 33343:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CALL_TIMEOUT: () => (/* reexport */ deploy/* CALL_TIMEOUT */.p),
  checkSettings: () => (/* reexport */ settings/* checkSettings */.E),
  connectEngine: () => (/* reexport */ connect/* connectEngine */.x),
  findStored: () => (/* reexport */ findStored),
  parseMetadata: () => (/* reexport */ metadata/* parseMetadata */.j)
});

// UNUSED EXPORTS: CHAIN_DIALECTS, CHAIN_RELEASES, CallError, Connection, DIALECTS, EngineClient, InstanceClient, LcdClient, ProcessClient, SPOKEN_RELEASES, STATUS, accept, asksForAccount, chainDialectOf, checkAccess, compareDefinitions, compareHash, createInstances, decodeCreateRequest, deploy, deployProcess, detectRelease, dialectOf, encodeCreateRequest, gasPriceOf, hasPath, isOnChain, keepSource, nearestVersion, notReviewed, parseEndpoint, parseLcdEndpoint, processHashes, processNotReviewed, readDeployContext, rehearseDeploy, takeDeploySource, takesSource, verify, verifyProcess

// EXTERNAL MODULE: ./src/engine/client/connect.ts + 19 modules
var connect = __webpack_require__(95869);
// EXTERNAL MODULE: ./src/engine/client/metadata.ts
var metadata = __webpack_require__(13495);
// EXTERNAL MODULE: ./src/engine/deploy/deploy.ts
var deploy = __webpack_require__(62121);
// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/diff/definitions.ts + 7 modules
var definitions = __webpack_require__(84922);
;// CONCATENATED MODULE: ./src/engine/find-stored.ts


/**
 * Finds the stored version of a service to compare with. From 0.11 on an Engine keeps several versions of one sid, and does
 * not tell which is the newest: an equal one is taken; otherwise a hash has to be given.
 *
 * @param service The service now. Its sid is looked for.
 * @param options.hash The version to take, as base58 text, whatever its sid is.
 * @returns `undefined` when there is no service with that sid.
 * @throws {MesgError} `usage` when it has no sid, or when there are several versions and all are different; as
 * {@linkcode EngineClient} does when the Engine refuses or does not answer.
 * @example
 * ```ts
 * const stored = await findStored(engine, definition, { timeout: 15_000 });
 * ```
 */
async function findStored({ client, address }, service, options) {
    if (options.hash !== undefined)
        return (await client.get(options.hash, options)).definition;
    if (service.sid === "") {
        throw new error/* MesgError */.N("usage", "expected a service with a sid, to look for it on the Engine, found one without", {
            hint: "name the version to compare with by its hash: --hash HASH",
        });
    }
    const stored = (await client.list(options)).map(({ definition }) => definition);
    const versions = stored.filter(({ sid }) => sid === service.sid);
    const same = versions.find((version) => (0,definitions/* diffDefinitions */.e)(version, service).length === 0);
    if (same !== undefined || versions.length <= 1)
        return same ?? versions[0];
    const hashes = versions.map(({ hash }) => (/^\w+$/.test(hash) ? hash : JSON.stringify(hash))).join(", ");
    throw new error/* MesgError */.N("usage", `expected one version of ${service.sid} at ${address}, found ${versions.length}: ${hashes}`, {
        hint: "name the one to compare with: --hash HASH",
    });
}

// EXTERNAL MODULE: ./src/engine/lcd/settings.ts
var settings = __webpack_require__(60845);
;// CONCATENATED MODULE: ./src/engine/mod.ts

































/***/ }),

/***/ 25373:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
 * Until 0.13 that is cnf/structhash (versions 0 and 1); 0.14 introduced the Engine's own copy. Both quote texts without
 * escaping them, so some different definitions have the same dump, and thus the same hash.
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
    return (values) => grammar.list(values.map(text));
}
/** Returns the dump of a list of structs. */
function structs(grammar, each) {
    return (values) => grammar.list(values.map(each));
}
/** Returns the dump of a struct from the dumps of its fields by name, which the grammar sorts. */
function struct(grammar, fields) {
    const sorted = Object.entries(fields).sort(([a], [b]) => grammar.order(a, b));
    return (value) => `{${sorted.map(([name, dump]) => `${name}:${dump(value)}`).join(",")}}`;
}


/***/ }),

/***/ 71806:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eh: () => (/* binding */ defaultSid),
  uo: () => (/* binding */ definitionDigest),
  k_: () => (/* binding */ dumpDefinition),
  vW: () => (/* binding */ needsSource),
  gH: () => (/* binding */ serviceHash)
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
// A typo in its tag kept the key of a dependency out of the hash until 0.12.
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
/** 0.13, where a dependency holds a configuration of its own. */
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
        if (!(error instanceof core_error/* MesgError */.N))
            throw error;
        throw new core_error/* MesgError */.N("refused", `an instanceHash in workflows: ${error.message}`, { cause: error });
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
    const dump = DUMPS.find(([first]) => (0,definition_release/* isSince */.$l)(release, first))?.[1];
    if (dump !== undefined)
        return dump(definition);
    throw new core_error/* MesgError */.N("usage", `Engine ${release} does not hash the definition, only the source and the environment`, {
        hint: "use --source and --env for its hash, or the dump of a release from 0.10 on",
    });
}
/** Computes the digest of that text: SHA-1 (20 bytes) at 0.10, SHA-256 (32 bytes) from 0.11. */
function definitionDigest(definition, release) {
    const algorithm = (0,definition_release/* isSince */.$l)(release, "0.11") ? "sha256" : "sha1";
    return (0,external_node_crypto_.createHash)(algorithm).update(dumpDefinition(definition, release), "utf8").digest();
}
/** Reports whether a release's service hash covers the source's files (0.9 to 0.15), not only the source id. */
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
    if (!needsSource(release))
        return (0,core_base58/* encodeBase58 */.Rd)(definitionDigest(definition, release));
    if (inputs.source === undefined) {
        throw new core_error/* MesgError */.N("usage", `missing source: the hash of Engine ${release} covers its files`, {
            hint: "add --source TAR or FOLDER, or use a release from 0.16 on",
        });
    }
    const appended = release === "0.9" ? environment(inputs.env ?? {}) : definitionDigest(definition, release);
    return (0,core_base58/* encodeBase58 */.Rd)(inputs.source.finish(appended));
}
/** Returns the sid that an Engine gives to a service without one, after hashing. */
function defaultSid(hash) {
    return `_${hash}`;
}
function environment(env) {
    const pairs = Object.entries(env).map(([name, value]) => Buffer.from(`${name}=${value}`));
    return Buffer.from(pairs.sort(Buffer.compare).map(String).join(";"));
}


/***/ })

};
