export const id = 2793;
export const ids = [2793];
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

/***/ 8446:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ EMPTY_CONFIGURATION),
/* harmony export */   KZ: () => (/* binding */ PARAMETER_TYPES),
/* harmony export */   ok: () => (/* binding */ EMPTY_DEFINITION)
/* harmony export */ });
/**
 * The service definition as plain data: the contents of mesg.yml, plus a link to the source.
 *
 * Every field is always present, with proto3's default value if it is not set. The exceptions are two messages whose
 * absence matters to an Engine: `configuration` and `price`.
 *
 * @module
 */
/** The types of parameters. `Object` may declare its fields; `Any` accepts everything but null. */
const PARAMETER_TYPES = ["String", "Number", "Boolean", "Object", "Any"];
/** An empty configuration. */
const EMPTY_CONFIGURATION = Object.freeze({
    volumes: [],
    volumesFrom: [],
    ports: [],
    args: [],
    command: "",
    env: [],
});
/** An empty definition, a base for definitions with some fields. */
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


/***/ }),

/***/ 32793:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ instanceFinderOf),
  Y: () => (/* binding */ servicesOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/core/base58.ts
var base58 = __webpack_require__(98407);
// EXTERNAL MODULE: ./src/definition/release.ts
var definition_release = __webpack_require__(40192);
// EXTERNAL MODULE: ./src/hash/grammar.ts
var grammar = __webpack_require__(25373);
;// CONCATENATED MODULE: ./src/hash/process/instance-hash.ts




/**
 * Returns the hash of an instance as an Engine release computes it, in base58.
 *
 * Up to 0.20 the variables of the instance override those of the service, and all are hashed in the order of their names;
 * from 0.21 on only those of the instance are hashed, in the order given.
 *
 * @throws {MesgError} `usage` before 0.11, `refused` for an invalid service hash.
 * @example
 * ```ts
 * instanceHash({ service: "2mEuYdXwqWTPZvP7jzUQCE9XQyEQm2Bzb7a1k9ZsWq6P", env: ["A=1"] }, "0.20");
 * ```
 */
function instanceHash({ service, configured = [], env = [] }, release) {
    if (!(0,definition_release/* isSince */.$l)(release, "0.11"))
        throw new core_error/* MesgError */.N8("usage", `Engine ${release} has no instances`);
    const hash = (0,base58/* decodeHash */.$C)(service);
    if ((0,definition_release/* isSince */.$l)(release, "0.17")) {
        return (0,base58/* encodeBase58 */.Rd)(sha256(`{2:${list(hash)},3:${list((0,base58/* decodeHash */.$C)(envHash({ configured, env }, release)))}}`));
    }
    return (0,base58/* encodeBase58 */.Rd)(sha256(Buffer.concat([hash, Buffer.from(mergeEnv(configured, env).join(";"))])));
}
/**
 * Returns the hash of the variables of an instance as an Engine release from 0.17 on computes it, in base58.
 *
 * @throws {MesgError} `usage` before 0.17, where the variables have no hash of their own.
 * @example
 * ```ts
 * envHash({ env: ["A=1"] }, "0.21"); // "3EGRxUdNSg5CejdQE3hCuH9cw64hbxMxHpQbSByURug9"
 * ```
 */
function envHash({ configured = [], env = [] }, release) {
    if (!(0,definition_release/* isSince */.$l)(release, "0.17"))
        throw new core_error/* MesgError */.N8("usage", `Engine ${release} has no hash of variables`);
    if ((0,definition_release/* isSince */.$l)(release, "0.21"))
        return (0,base58/* encodeBase58 */.Rd)(sha256(grammar/* ENGINE_DUMP */.Ui.list(env.map(grammar/* text */.Qq))));
    return (0,base58/* encodeBase58 */.Rd)(sha256(`[${mergeEnv(configured, env).map(grammar/* text */.Qq).join(",")}]`));
}
/**
 * Returns the hash of a runner (0.17 and newer), in base58: of its owner's address and its instance.
 *
 * @param instance The hash of its instance in base58.
 * @example
 * ```ts
 * runnerHash("mesgtest1…", instanceHash({ service }, "0.21"));
 * ```
 */
function runnerHash(owner, instance) {
    return encodeBase58(sha256(`{2:${text(owner)},3:${list(decodeHash(instance))}}`));
}
function list(bytes) {
    return grammar/* ENGINE_DUMP */.Ui.list([...bytes].map((byte) => byte.toString(16)));
}
function mergeEnv(configured, env) {
    const values = new Map();
    for (const variable of [...configured, ...env]) {
        const [name = "", ...rest] = variable.split("=");
        values.set(name, rest.join("="));
    }
    const pairs = [...values].map(([name, value]) => Buffer.from(`${name}=${value}`));
    return pairs.sort(Buffer.compare).map(String);
}
function sha256(data) {
    return (0,external_node_crypto_.createHash)("sha256").update(data).digest();
}

;// CONCATENATED MODULE: ./src/compile/process/services/service-index.ts

/** Finds services by what a process may name. Each index is built when it is first used, and each hash is computed once. */
class ServiceIndex {
    release;
    services;
    #hashes = new Map();
    #bySid;
    #byRepository;
    #byHash;
    #byInstance;
    constructor(services, release) {
        this.services = services;
        this.release = release;
    }
    ofSid(sid) {
        this.#bySid ??= groupBy(this.services, ({ definition }) => definition.sid);
        return this.#bySid.get(sid) ?? [];
    }
    /** Returns the services of a git repository, by any spelling of its URL. */
    ofRepository(url) {
        this.#byRepository ??= groupBy(this.services, ({ definition }) => plainUrl(definition.repository) || undefined);
        return this.#byRepository.get(plainUrl(url)) ?? [];
    }
    async ofHash(hash) {
        this.#byHash ??= this.#groupByHash();
        return (await this.#byHash).get(hash) ?? [];
    }
    /** Returns the service of an instance that sets no variables. @param hash The hash of the instance. */
    async ofInstance(hash) {
        this.#byInstance ??= this.#mapInstances();
        return (await this.#byInstance).get(hash);
    }
    /** Returns the hash of a service; undefined when its source is not available. */
    hashOf(service) {
        const known = this.#hashes.get(service) ?? service.hash();
        this.#hashes.set(service, known);
        return known;
    }
    async #groupByHash() {
        const hashes = await this.#allHashes();
        return groupBy(this.services, (service) => hashes.get(service));
    }
    async #mapInstances() {
        const found = new Map();
        for (const [service, hash] of await this.#allHashes()) {
            if (hash === undefined)
                continue;
            const configured = service.definition.configuration?.env ?? [];
            const instance = instanceHash({ service: hash, configured }, this.release);
            if (!found.has(instance))
                found.set(instance, service);
        }
        return found;
    }
    async #allHashes() {
        const hashes = new Map();
        for (const service of this.services)
            hashes.set(service, await this.hashOf(service));
        return hashes;
    }
}
/** Groups services by a key; those without one are left out. */
function groupBy(services, keyOf) {
    const groups = new Map();
    for (const service of services) {
        const key = keyOf(service);
        if (key === undefined)
            continue;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [service]);
        else
            group.push(service);
    }
    return groups;
}
function plainUrl(url) {
    return url
        .replace(/#.*/s, "")
        .replace(/^[a-z+]+:\/\/(?:[^@/]*@)?/i, "")
        .replace(/^[^@/]*@([^:/]+):/, "$1/")
        .replace(/(?:\.git)?\/?$/, "")
        .toLowerCase();
}

// EXTERNAL MODULE: ./src/core/text/some-of.ts
var some_of = __webpack_require__(74213);
;// CONCATENATED MODULE: ./src/compile/process/services/find-instances.ts


/**
 * Returns a function that finds the instances of a process among services: by folder, git URL, service hash, sid, or by
 * the hash of an instance that sets no variables.
 *
 * @example
 * ```ts
 * const instances = findInstances(await loadCatalog({ folder: ".", release: "0.20", services: ["services/mail"] }));
 * const { definition } = await compileProcess(text, { instances });
 * ```
 */
function findInstances(catalog) {
    return async (named) => {
        try {
            return await find(named, catalog);
        }
        catch (error) {
            if (!(error instanceof core_error/* MesgError */.N8) || error.kind !== "refused")
                throw error;
            return { problem: unresolved(error.message, error.hint ?? "fix the service, or write the instanceHash") };
        }
    };
}
async function find(named, catalog) {
    const { src, service: name, instanceHash: given } = named;
    if (given !== undefined)
        return await byInstance(given, catalog);
    if (src !== undefined && !isUrl(src)) {
        const opened = await catalog.openSource?.(src);
        if (opened === undefined)
            return { problem: unresolved(`the folder ${JSON.stringify(src)} is not available`) };
        return "rule" in opened ? { problem: opened } : await instanceOf(opened, named, catalog);
    }
    const matching = src === undefined ? await ofName(name ?? "", catalog) : catalog.services.ofRepository(src);
    const [service, ...others] = await withOwnHashes(matching, catalog);
    if (others.length > 0)
        return { problem: ambiguous([service, ...others]) };
    if (service !== undefined)
        return await instanceOf(service, named, catalog);
    if (src === undefined && isHash(name ?? ""))
        return await instanceOf(undefined, named, catalog);
    const what = src === undefined ? `the service ${JSON.stringify(name)}` : "the service of a git URL";
    return { problem: unresolved(`${what} is not available`) };
}
/** The services of a hash; else those of a sid, since a sid may look like the hash of another service. */
async function ofName(name, { services }) {
    const ofHash = isHash(name) ? await services.ofHash(name) : [];
    return ofHash.length > 0 ? ofHash : services.ofSid(name);
}
/** Leaves out services of the same hash; those without one are all kept. */
async function withOwnHashes(matching, { services }) {
    const known = new Set();
    const own = [];
    for (const service of matching) {
        const hash = matching.length < 2 ? undefined : await services.hashOf(service);
        if (hash !== undefined && known.has(hash))
            continue;
        if (hash !== undefined)
            known.add(hash);
        own.push(service);
    }
    return own;
}
function ambiguous(services) {
    const files = services.map(({ file, shown = file }) => shown);
    return unresolved(`${services.length} services match it: ${(0,some_of/* someOf */.yU)(files, 5)}`, "name the folder of one by src, or write the instanceHash");
}
async function byInstance(given, { services }) {
    const service = await services.ofInstance(given);
    const serviceHash = service && (await services.hashOf(service));
    return service === undefined || serviceHash === undefined ? {} : { service, serviceHash };
}
async function instanceOf(service, { env, service: name }, { services }) {
    const found = service === undefined ? {} : { service };
    const hash = service === undefined ? name : await services.hashOf(service);
    if (hash === undefined) {
        return { ...found, problem: unresolved("the source of the service is not available, and its hash covers it") };
    }
    // Until 0.20 the variables of the service are hashed too.
    const configured = service?.definition.configuration?.env ?? [];
    return {
        ...found,
        serviceHash: hash,
        instanceHash: instanceHash({ service: hash, configured, env }, services.release),
    };
}
const HINT = "pass its service with --services, or write the instanceHash";
/** The problem that an instance has no hash. */
function unresolved(reason, hint = HINT) {
    return {
        severity: "warning",
        rule: "instance-unresolved",
        message: `the hash of this instance is unknown: ${reason}`,
        hint,
    };
}
/** Whether the source of an instance is fetched with git. */
function isUrl(src) {
    return /^[a-z][a-z0-9+.-]*:\/\/|^[^/\s@]+@[^/\s:]+:/i.test(src);
}
function isHash(text) {
    return /^[1-9A-HJ-NP-Za-km-z]{43,44}$/.test(text);
}

// EXTERNAL MODULE: ./src/compile/load/with-prices.ts
var with_prices = __webpack_require__(46607);
// EXTERNAL MODULE: ./src/hash/service-hash.ts + 2 modules
var service_hash = __webpack_require__(71806);
// EXTERNAL MODULE: ./src/github/discover/requested-paths.ts
var requested_paths = __webpack_require__(14750);
;// CONCATENATED MODULE: ./src/github/processes/instance-finder.ts




/** Returns the services of a revision. */
function servicesOf(services, releases) {
    const known = [];
    const byFolder = new Map();
    for (const service of services) {
        const { file } = service;
        const definition = service.definition ?? service.described;
        if (definition === undefined)
            continue;
        const one = { definition, file, hash: async () => hashOf(service, releases) };
        known.push(one);
        // A folder may have several definitions.
        if (!byFolder.has((0,requested_paths/* folderOf */.yS)(file)))
            byFolder.set((0,requested_paths/* folderOf */.yS)(file), one);
    }
    return { index: new ServiceIndex(known, releases.processes), byFolder };
}
/**
 * Returns a finder for the instances of a process among the services of one revision.
 *
 * @param path The process file, from the root of the repository.
 * @param isService Whether the revision has a service in a folder.
 */
function instanceFinderOf({ index, byFolder }, path, isService) {
    return findInstances({
        services: index,
        async openSource(src) {
            const folder = external_node_path_.posix.normalize(external_node_path_.posix.join((0,requested_paths/* folderOf */.yS)(path), src)).replace(/\/$/, "");
            const at = folder === "." ? "" : folder;
            const found = byFolder.get(at);
            if (found !== undefined)
                return found;
            const where = `in the folder ${JSON.stringify(folder)}`;
            if (!isService(at)) {
                return { rule: "instance-source", message: `no service ${where}`, hint: "correct src" };
            }
            return unresolved(`the service ${where} is not part of this run, or not valid`, "add its folder to the input path");
        },
    });
}
/** Returns the hash of a service for the release of the processes. */
function hashOf({ definition, hash }, { processes, services }) {
    if (definition === undefined)
        return undefined;
    if ((0,service_hash/* needsSource */.vW)(processes))
        return processes === services ? hash : undefined;
    return definition.source === "" ? undefined : (0,service_hash/* serviceHash */.gH)((0,with_prices/* withPrices */.P)(definition, processes), processes);
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
  vW: () => (/* binding */ needsSource),
  gH: () => (/* binding */ serviceHash)
});

// UNUSED EXPORTS: dumpDefinition, serviceHashes

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


/***/ })

};
