export const id = 6960;
export const ids = [6960];
export const modules = {

/***/ 26960:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Nb: () => (/* binding */ loadNamedProcess),
  Ty: () => (/* binding */ openNamedProcess),
  c$: () => (/* binding */ processOptions),
  FR: () => (/* binding */ readNamedProcess)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/compile/load/load-process.ts + 1 modules
var load_process = __webpack_require__(28712);
// EXTERNAL MODULE: ./src/compile/load/file-forms.ts
var file_forms = __webpack_require__(69868);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/core/text/shell-path.ts
var shell_path = __webpack_require__(89593);
// EXTERNAL MODULE: ./src/core/nearest.ts
var nearest = __webpack_require__(90761);
// EXTERNAL MODULE: ./src/core/files/read-bounded.ts
var read_bounded = __webpack_require__(71147);
// EXTERNAL MODULE: ./src/source/git/find-repository.ts
var find_repository = __webpack_require__(86404);
// EXTERNAL MODULE: ./src/core/text/some-of.ts
var some_of = __webpack_require__(74213);
// EXTERNAL MODULE: ./src/hash/process/instance-hash.ts
var instance_hash = __webpack_require__(36920);
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
        instanceHash: (0,instance_hash/* instanceHash */.wY)({ service: hash, configured, env }, services.release),
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
            const instance = (0,instance_hash/* instanceHash */.wY)({ service: hash, configured }, this.release);
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

// EXTERNAL MODULE: ./src/hash/service-hash.ts + 2 modules
var service_hash = __webpack_require__(71806);
// EXTERNAL MODULE: ./src/source/take-source.ts + 1 modules
var take_source = __webpack_require__(81792);
// EXTERNAL MODULE: ./src/compile/load/load.ts + 2 modules
var load = __webpack_require__(68653);
// EXTERNAL MODULE: ./src/compile/load/with-prices.ts
var with_prices = __webpack_require__(46607);
;// CONCATENATED MODULE: ./src/compile/load/service-reader.ts





/**
 * Loads services for several releases. Each service is read once, and its source too, unless only a later release needs
 * the digest.
 */
class ServiceReader {
    #options;
    #opened = new Map();
    #sources = new Map();
    constructor(options) {
        this.#options = options;
    }
    /** @throws {MesgError} As `loadService`. */
    async load(path, release) {
        const { signal } = this.#options;
        const opened = this.#opened.get(path) ?? (0,load/* openService */.IH)(path, { signal });
        this.#opened.set(path, opened);
        const service = await (await opened)({ release, withoutSource: true, withoutPrices: true });
        const { file, folder } = service;
        const definition = service.definition && (0,with_prices/* withPrices */.P)(service.definition, release);
        if (definition === undefined)
            return { problem: `${file} is not a valid service for Engine ${release}` };
        let hash;
        const place = folder === undefined ? {} : { folder: await (0,promises_.realpath)(folder) };
        return {
            definition,
            file,
            ...place,
            hash: () => {
                hash ??= this.#hashOf(service, definition, release);
                return hash;
            },
        };
    }
    async #hashOf({ folder, files }, definition, release) {
        if (folder === undefined) {
            return (0,service_hash/* needsSource */.vW)(release) || definition.source === "" ? undefined : (0,service_hash/* serviceHash */.gH)(definition, release);
        }
        const { sourceId, digest } = await this.#sourceOf(folder, files ?? folder, !(0,service_hash/* needsSource */.vW)(release));
        const inputs = digest === undefined || !(0,service_hash/* needsSource */.vW)(release) ? {} : { source: digest };
        return (0,service_hash/* serviceHash */.gH)({ ...definition, source: sourceId }, release, inputs);
    }
    /** Archives a source, or returns the one archived before: one with a digest also serves releases that need none. */
    async #sourceOf(folder, files, withoutDigest) {
        const known = this.#sources.get(folder);
        if (known !== undefined && (withoutDigest || known.hasDigest))
            return await known.taken;
        const taken = (0,take_source/* takeSource */.Z)(files, { ...this.#options, withoutDigest });
        this.#sources.set(folder, { taken, hasDigest: !withoutDigest });
        return await taken;
    }
}

;// CONCATENATED MODULE: ./src/compile/load/load-catalog.ts







/**
 * Loads services that a process may use. Folders that the process itself names are opened on demand, and only inside
 * the repository of the process, or inside its folder when there is no git.
 *
 * @throws {MesgError} As {@linkcode loadService}; `refused` when one of the given services is not valid.
 * @example
 * ```ts
 * const instances = findInstances(await loadCatalog({ folder: "flows", release: "0.20" }));
 * const { definition } = await loadProcess("flows/process.yml", { instances });
 * ```
 */
async function loadCatalog({ release, ...options }) {
    return await openCatalog(options)(release);
}
/** Reads services as {@linkcode loadCatalog} does, each only once. Call the result for each release to load them for. */
function openCatalog({ services = [], folder, ...options }) {
    const reader = new ServiceReader(options);
    return async (release) => {
        const results = await Promise.allSettled(services.map((path) => loadListed(path, reader, release)));
        // Of several invalid services, always the same one is reported.
        const loaded = results.map((result) => {
            if (result.status === "rejected")
                throw result.reason;
            return result.value;
        });
        const byFolder = new Map(loaded.map((service) => [service.folder, service]));
        return {
            services: new ServiceIndex(loaded, release),
            openSource: async (src) => await openInside(src, folder, byFolder, { reader, release }),
        };
    };
}
async function loadListed(path, reader, release) {
    const service = await reader.load(path, release);
    if (!("problem" in service))
        return service;
    throw new core_error/* MesgError */.N8("refused", service.problem, {
        hint: `mesg-compile validate ${(0,shell_path/* shellPath */.G)(path)} shows what is wrong`,
    });
}
/** Opens a folder that a process names: relative to the process if it exists there, else to the working directory. */
async function openInside(src, folder, known, { reader, release }) {
    const from = await (0,promises_.realpath)(folder);
    const path = await firstFolder([(0,external_node_path_.resolve)(from, src), (0,external_node_path_.resolve)(src)]);
    if (path === undefined) {
        const message = `there is no folder ${JSON.stringify(src)}`;
        return { rule: "instance-source", message, hint: await similarFolder(src, from) };
    }
    const listed = known.get(path);
    if (listed !== undefined)
        return listed;
    const shown = (0,external_node_path_.join)((0,external_node_path_.relative)((0,external_node_path_.resolve)("."), path) || ".");
    const repository = await (0,find_repository/* findRepository */.W)(from);
    if (!isInside(await (0,promises_.realpath)(repository?.top ?? from), path)) {
        const around = repository === undefined
            ? "the folder of the process, which is in no git repository"
            : "the repository of the process";
        return unresolved(`the folder ${JSON.stringify(src)} is outside ${around}`, `allow it with --services ${(0,shell_path/* shellPath */.G)(shown)}`);
    }
    try {
        const service = await reader.load(shown, release);
        if (!("problem" in service))
            return service;
        return {
            rule: "instance-source",
            message: service.problem,
            hint: `fix its errors: mesg-compile validate ${(0,shell_path/* shellPath */.G)(shown)} --engine-version ${release}`,
        };
    }
    catch (error) {
        if (!(error instanceof core_error/* MesgError */.N8) || error.kind === "environment")
            throw error;
        return { rule: "instance-source", message: error.message, hint: error.hint ?? "correct the path" };
    }
}
/** Returns the top of a folder's repository, or the folder itself without git. */
async function topOf(folder) {
    return await (0,promises_.realpath)((await (0,find_repository/* findRepository */.W)(folder))?.top ?? folder);
}
function isInside(top, path) {
    const inside = (0,external_node_path_.relative)(top, path);
    return !(0,external_node_path_.isAbsolute)(inside) && inside.split(/[/\\]/)[0] !== "..";
}
/** Returns a hint for a missing folder: the folder of a file, or a similar one beside it, inside the repository. */
async function similarFolder(src, from) {
    const correct = "correct the path: it is relative to the process file";
    const beside = await (0,promises_.realpath)((0,external_node_path_.dirname)((0,external_node_path_.resolve)(from, src))).catch(() => undefined);
    if (beside === undefined || !isInside(await topOf(from), beside))
        return correct;
    const entries = await (0,promises_.readdir)(beside, { withFileTypes: true }).catch(() => []);
    const folder = external_node_path_.posix.dirname(src);
    if (entries.some((entry) => entry.isFile() && entry.name === (0,external_node_path_.basename)(src))) {
        return `name the folder of the file: ${JSON.stringify(folder)}`;
    }
    const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    const meant = (0,nearest/* nearestOfMany */.D)((0,external_node_path_.basename)(src), names);
    return meant === undefined ? correct : `did you mean ${JSON.stringify(external_node_path_.posix.join(folder, meant))}?`;
}
async function firstFolder(paths) {
    for (const path of paths) {
        const real = await (0,promises_.realpath)(path).catch(() => undefined);
        if (real !== undefined && (await (0,read_bounded/* inspect */.Nn)(real, "a folder")).isDirectory())
            return real;
    }
    return undefined;
}

// EXTERNAL MODULE: ./src/core/conceal/secret-name.ts
var secret_name = __webpack_require__(25945);
// EXTERNAL MODULE: ./src/definition/process/form.ts
var process_form = __webpack_require__(60645);
// EXTERNAL MODULE: ./src/command/engine-options.ts
var engine_options = __webpack_require__(95240);
// EXTERNAL MODULE: ./src/command/named-service.ts
var named_service = __webpack_require__(88206);
// EXTERNAL MODULE: ./src/command/result/json-error.ts
var json_error = __webpack_require__(83086);
;// CONCATENATED MODULE: ./src/command/documents/named-process.ts







/**
 * Loads the process named on the command line, with the variables and services of the call.
 *
 * @throws {MesgError} As `loadProcess` and `loadCatalog` do.
 */
async function loadNamedProcess(call, document, release, open) {
    // Before the file is read for a release without processes.
    (0,process_form/* processForm */.S8)(release);
    return await (await openNamedProcess(call, document, open))(release);
}
/**
 * Reads the process named on the command line. The function that it returns compiles it for a release.
 *
 * @throws {MesgError} As {@linkcode loadNamedProcess}.
 */
async function openNamedProcess(call, { path, bytes }, open) {
    const { signal } = call;
    const variables = variablesOf(call);
    const load = bytes === undefined
        ? await (0,load_process/* openProcess */.y3)(path, { ...variables, open, signal })
        : (0,load_process/* openProcessContents */.GU)(bytes, { file: path, isYaml: (0,file_forms/* isYaml */.uj)(bytes), ...variables });
    const catalogOf = openCatalog({ services: call.options.services ?? [], folder: (0,external_node_path_.dirname)(path), signal });
    return async (release) => {
        // Refuses a release without processes before any service is compiled for it.
        (0,process_form/* processForm */.S8)(release);
        return await load({ release, instances: findInstances(await catalogOf(release)) });
    };
}
/** Returns the options of compiling a process: the variables and the services of the call. */
async function processOptions(call, path, release) {
    const { signal } = call;
    // Refuses a release without processes before any service is compiled for it.
    (0,process_form/* processForm */.S8)(release);
    const { services = [] } = call.options;
    const instances = findInstances(await loadCatalog({ release, services, folder: (0,external_node_path_.dirname)(path), signal }));
    return { release, ...variablesOf(call), instances, signal };
}
/** Returns the variables of a call. The Engine may repeat the value of one that is filled in. */
function variablesOf({ env, options, secrets }) {
    return {
        env: { ...env, ...(0,engine_options/* parseEnv */.vc)(options.env ?? []) },
        onVariable: (name, value) => {
            if ((0,secret_name/* isSecretName */.e)(name))
                secrets.add(value, "whole");
        },
    };
}
/**
 * Loads the process named on the command line, and reports its problems on stderr.
 *
 * @throws {MesgError} `refused` when it has no definition, after the report.
 */
async function readNamedProcess(call, document, release) {
    const loaded = await loadNamedProcess(call, document, release);
    await (0,named_service/* reportDiagnostics */.Dj)(call, loaded);
    if (loaded.definition !== undefined)
        return { definition: loaded.definition, loaded };
    const isOpen = !loaded.diagnostics.some(({ severity }) => severity === "error");
    const what = isOpen ? "names instances whose hashes are not known" : "is not a valid process";
    throw new json_error/* InvalidDocument */.D(`${loaded.file} ${what}`, loaded.diagnostics);
}


/***/ }),

/***/ 28712:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ loadProcess),
  iD: () => (/* binding */ loadProcessFrom),
  y3: () => (/* binding */ openProcess),
  GU: () => (/* binding */ openProcessContents)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/files/read-bounded.ts
var read_bounded = __webpack_require__(71147);
// EXTERNAL MODULE: ./src/core/files/file-in.ts
var file_in = __webpack_require__(3809);
// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/source/open-folder.ts
var open_folder = __webpack_require__(18898);
// EXTERNAL MODULE: ./src/compile/process/file/process-file.ts
var process_file = __webpack_require__(76014);
// EXTERNAL MODULE: ./src/compile/process/compile-process.ts + 16 modules
var compile_process = __webpack_require__(17951);
// EXTERNAL MODULE: ./src/compile/load/file-forms.ts
var file_forms = __webpack_require__(69868);
// EXTERNAL MODULE: ./src/core/diagnostic.ts
var diagnostic = __webpack_require__(81400);
// EXTERNAL MODULE: ./src/definition/process/form.ts
var process_form = __webpack_require__(60645);
// EXTERNAL MODULE: ./src/definition/release.ts
var definition_release = __webpack_require__(40192);
// EXTERNAL MODULE: ./src/definition/process/read.ts
var read = __webpack_require__(2675);
// EXTERNAL MODULE: ./src/definition/process/rules/check.ts + 3 modules
var check = __webpack_require__(38424);
// EXTERNAL MODULE: ./src/yaml/words.ts
var words = __webpack_require__(66494);
// EXTERNAL MODULE: ./src/yaml/text.ts
var yaml_text = __webpack_require__(40296);
// EXTERNAL MODULE: ./src/yaml/lines.ts
var yaml_lines = __webpack_require__(67880);
// EXTERNAL MODULE: ./src/yaml/compose.ts + 4 modules
var compose = __webpack_require__(72159);
// EXTERNAL MODULE: ./src/yaml/path.ts
var yaml_path = __webpack_require__(3792);
// EXTERNAL MODULE: ./src/yaml/problem.ts
var problem = __webpack_require__(3136);
// EXTERNAL MODULE: ./src/compile/process/check/advice.ts
var advice = __webpack_require__(64258);
// EXTERNAL MODULE: ./src/compile/process/check/create-request.ts
var create_request = __webpack_require__(40746);
// EXTERNAL MODULE: ./src/compile/process/check/own-keys.ts
var own_keys = __webpack_require__(42929);
// EXTERNAL MODULE: ./src/compile/process/check/run-time.ts + 1 modules
var run_time = __webpack_require__(52330);
// EXTERNAL MODULE: ./src/compile/process/services/check-services.ts + 4 modules
var check_services = __webpack_require__(67439);
;// CONCATENATED MODULE: ./src/compile/load/process-definition-file.ts








/**
 * Reads the definition of a process in any form, to check it against the rules of Engine releases, and against the
 * services of its instances, as far as they are known. JSON has lines and columns; the other forms have only pointers.
 *
 * @throws {MesgError} `refused` when it is not a definition. The function throws `usage` before 0.14.
 */
function openDefinition(bytes, file) {
    const read = readAnyForm(bytes, file);
    const { definition } = read;
    return async ({ release = process_form/* DEFAULT_PROCESS_RELEASE */.QO, instances }) => {
        const nodes = instances === undefined ? new Map() : await instancesOf(definition, instances);
        // Instances are stored by the keys of their nodes.
        const isKnown = instances !== undefined && (0,own_keys/* repeatedKeys */.fg)(definition).size === 0;
        const found = isKnown ? (0,check_services/* checkServices */.R)(definition, nodes, words/* quote */.hD, (0,definition_release/* isSince */.$l)(release, "0.18")) : [];
        return read.check(release, found, nodes);
    };
}
async function instancesOf({ nodes }, finder) {
    const byHash = new Map();
    const found = new Map();
    for (const { key, ...node } of nodes) {
        const instanceHash = "instanceHash" in node ? node.instanceHash : "";
        if (instanceHash === "")
            continue;
        const named = { instanceHash, env: [] };
        const pending = byHash.get(instanceHash) ?? finder(named);
        byHash.set(instanceHash, pending);
        found.set(key, { ...(await pending), named, instanceHash, isKnown: true });
    }
    return found;
}
function readAnyForm(bytes, file) {
    const parts = new WeakMap();
    const onPart = (part, path) => void parts.set(part, path);
    // Of larger files, the YAML reader below reports nothing.
    const allowsRepeated = bytes.length <= yaml_text/* MAX_FILE_BYTES */.g;
    const { definition, unknownFields, form } = (0,read/* readProcess */.W)(bytes, { onPart, allowsRepeated });
    const { text } = form === "json" ? (0,yaml_text/* decodeText */.P)(bytes) : { text: "" };
    const lines = new yaml_lines/* Lines */.q(text);
    const { root, problems: reading } = text === "" ? { root: undefined, problems: [] } : (0,compose/* composeYaml */.e)(text, lines, { json: true });
    const offsetOf = (path) => {
        for (let length = path.length; root !== undefined && length > 0; length--) {
            const found = (0,yaml_path/* follow */.e)(root, path.slice(0, length));
            if (found !== undefined)
                return length === path.length ? found.node.start : found.keyStart;
        }
        return root?.start ?? 0;
    };
    /** Returns the nearest known location: the JSON has other names than the process. */
    const place = (pointer) => {
        let part = definition;
        let path = [];
        for (const segment of (0,yaml_path/* segmentsOf */.O)(pointer)) {
            if (typeof part !== "object" || part === null)
                break;
            part = part[segment];
            if (typeof part === "object" && part !== null)
                path = parts.get(part) ?? path;
        }
        return { path, offset: offsetOf(path) };
    };
    const ofReading = reading.filter(({ rule }) => rule === "duplicate-key");
    for (const { pointer, text: what } of unknownFields) {
        const path = (0,yaml_path/* segmentsOf */.O)(pointer);
        const message = `unknown field of a process definition: ${what}`;
        const hint = "remove it: it is ignored";
        ofReading.push({ severity: "warning", rule: "unknown-field", message, hint, path, offset: offsetOf(path) });
    }
    const locate = (pointer) => {
        const { path, offset } = place(pointer);
        return { pointer: (0,diagnostic/* pointerOf */.r)(path), ...(root === undefined ? {} : lines.at(offset)) };
    };
    return {
        definition,
        check: (release, found, nodes) => {
            const findings = [...findingsOf(definition, release), ...found];
            const problems = findings.map(({ pointer, severity = "error", ...finding }) => {
                return { severity, ...finding, ...place(pointer) };
            });
            const placed = (0,problem/* toDiagnostics */.S6)([...ofReading, ...problems], file, lines);
            const diagnostics = root === undefined ? placed.map(({ line: _line, column: _column, ...rest }) => rest) : placed;
            const isValid = !diagnostics.some(({ severity }) => severity === "error");
            const read = { draft: definition, written: definition, nodes };
            return { file, form, text, diagnostics, locate, ...read, ...(isValid ? { definition } : {}) };
        },
    };
}
/** Returns what an Engine refuses in a process, and what it cannot run. */
function findingsOf(definition, release) {
    const violations = (0,own_keys/* oncePerProblem */.UG)((0,check/* checkProcess */.U)(definition, release), definition);
    const refused = violations.map((violation) => {
        const { rule, pointer } = violation;
        return { rule, pointer, ...(0,advice/* adviseOnDefinition */.r)(violation, definition, release) };
    });
    // Edges refer to nodes by key: with a duplicate key, the order of the nodes is unknown.
    const isAmbiguous = violations.some(({ rule }) => rule === "process-node-repeated");
    return isAmbiguous
        ? refused
        : [...refused, ...(0,create_request/* checkCreateRequest */.i)(definition, release, words/* quote */.hD), ...(0,run_time/* checkRunTime */.Z)(definition, release, words/* quote */.hD)];
}

// EXTERNAL MODULE: ./src/compile/load/read-document.ts
var read_document = __webpack_require__(50944);
;// CONCATENATED MODULE: ./src/compile/load/load-process.ts







/**
 * Loads a process from a folder with a process.yml, a process file, or a definition in any form.
 *
 * @param path The path as the caller gave it; diagnostics contain it.
 * @throws {MesgError} `usage` when `path` does not exist or the release has no processes, `refused` for a definition
 * that cannot be decoded, `environment` when the disk or git fails.
 * @example
 * ```ts
 * const { definition, diagnostics } = await loadProcess("processes/invoice.yml", { release: "0.20" });
 * ```
 */
async function loadProcess(path, options = {}) {
    return await (await openProcess(path, options))(options);
}
/**
 * Reads a process as {@linkcode loadProcess} does, to compile it for several releases.
 *
 * @throws {MesgError} As {@linkcode loadProcess}.
 */
async function openProcess(path, options = {}) {
    const { open = open_folder/* openFolder */.NE, signal } = options;
    const file = (await (0,read_bounded/* inspect */.Nn)(path, "a process file or its folder")).isDirectory() ? (0,file_in/* fileIn */.E)(path, file_forms/* PROCESS_FILE */.x6) : path;
    const files = await open((0,external_node_path_.dirname)(file), signal);
    const bytes = await (0,read_document/* readDocument */.u)(files, (0,external_node_path_.basename)(file));
    if (bytes !== undefined)
        return openProcessContents(bytes, { ...options, file, isYaml: (0,file_forms/* hasYamlName */.xH)(file) });
    throw new error/* MesgError */.N8("usage", `expected a process, found nothing at ${JSON.stringify(file)}`);
}
/**
 * Loads a process from a folder that was opened.
 *
 * @param options.file The path in diagnostics.
 * @param options.name The file in the folder.
 * @returns undefined when there is no such file.
 * @throws {MesgError} As {@linkcode loadProcess}.
 */
async function loadProcessFrom(files, options) {
    const { name } = options;
    const bytes = await (0,read_document/* readDocument */.u)(files, name);
    return bytes && (await openProcessContents(bytes, { ...options, isYaml: (0,file_forms/* hasYamlName */.xH)(name) })(options));
}
/**
 * Reads a process from the contents of a file.
 *
 * @param options.file The path in diagnostics.
 * @param options.isYaml Whether it is a process file, not a definition.
 * @throws {MesgError} `refused` for a definition that cannot be decoded.
 */
function openProcessContents(bytes, { file, isYaml, ...options }) {
    if (!isYaml)
        return openDefinition(bytes, file);
    const read = (0,process_file/* readProcessFile */.Q)(bytes, { ...options, file });
    return async (options) => ({ file, form: "process.yml", ...(await (0,compile_process/* compileProcessFile */.J)(read, options)) });
}


/***/ }),

/***/ 89593:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ shellPath)
/* harmony export */ });
/**
 * Returns a path as one argument for a shell: quoted where it needs quotes, and never like an option.
 *
 * @example
 * ```ts
 * shellPath("my service"); // "'my service'"
 * shellPath("--write"); // "./--write"
 * ```
 */
function shellPath(path) {
    if (path.startsWith("-"))
        return shellPath(`./${path}`);
    return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 2675:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readProcess),
/* harmony export */   isProcessMessage: () => (/* binding */ isProcessMessage)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56681);
/* harmony import */ var _binary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46919);
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37007);
/* harmony import */ var _binary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13531);
/* harmony import */ var _read_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82362);





/**
 * Reads a process in any form: JSON, hex text, or protobuf bytes, of any release.
 *
 * @param bytes The contents of a file.
 * @param options.onPart Called with each part of a process in JSON, and its path there.
 * @param options.allowsRepeated Keeps the last value of a repeated key of JSON, for a caller that reports all of them.
 * @throws {MesgError} `refused` when it is none of them.
 * @example
 * ```ts
 * readProcess(new TextEncoder().encode('{"name": "a", "nodes": []}')).form; // "json"
 * ```
 */
function readProcess(bytes, { onPart, allowsRepeated = false } = {}) {
    const contents = (0,_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .readContents */ .r)(bytes, { what: "a process definition", allowsRepeated });
    if (contents.form === "json")
        return { form: "json", ...(0,_read_json_js__WEBPACK_IMPORTED_MODULE_1__/* .processFromJson */ .g)(contents.value, onPart) };
    return { form: contents.form, ...(0,_binary_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeProcess */ .Ok)(contents.bytes) };
}
/** Returns whether a message is rather a process than a service: whose decoder knows more of its fields. */
function isProcessMessage(message) {
    return fieldsUnknownTo(() => (0,_binary_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeProcess */ .Ok)(message)) < fieldsUnknownTo(() => (0,_binary_js__WEBPACK_IMPORTED_MODULE_3__.decodeDefinition)(message));
}
function fieldsUnknownTo(read) {
    try {
        return read().unknownFields.length;
    }
    catch (error) {
        if (error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .MesgError */ .N8)
            return Number.POSITIVE_INFINITY;
        throw error;
    }
}


/***/ }),

/***/ 36920:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BX: () => (/* binding */ runnerHash),
/* harmony export */   Ef: () => (/* binding */ envHash),
/* harmony export */   wY: () => (/* binding */ instanceHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98407);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40192);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25373);




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
    if (!(0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .isSince */ .$l)(release, "0.11"))
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N8("usage", `Engine ${release} has no instances`);
    const hash = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeHash */ .$C)(service);
    if ((0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .isSince */ .$l)(release, "0.17")) {
        return (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeBase58 */ .Rd)(sha256(`{2:${list(hash)},3:${list((0,_core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeHash */ .$C)(envHash({ configured, env }, release)))}}`));
    }
    return (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeBase58 */ .Rd)(sha256(Buffer.concat([hash, Buffer.from(mergeEnv(configured, env).join(";"))])));
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
    if (!(0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .isSince */ .$l)(release, "0.17"))
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N8("usage", `Engine ${release} has no hash of variables`);
    if ((0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .isSince */ .$l)(release, "0.21"))
        return (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeBase58 */ .Rd)(sha256(_grammar_js__WEBPACK_IMPORTED_MODULE_4__/* .ENGINE_DUMP */ .Ui.list(env.map(_grammar_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq))));
    return (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeBase58 */ .Rd)(sha256(`[${mergeEnv(configured, env).map(_grammar_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq).join(",")}]`));
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
    return (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeBase58 */ .Rd)(sha256(`{2:${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(owner)},3:${list((0,_core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeHash */ .$C)(instance))}}`));
}
function list(bytes) {
    return _grammar_js__WEBPACK_IMPORTED_MODULE_4__/* .ENGINE_DUMP */ .Ui.list([...bytes].map((byte) => byte.toString(16)));
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
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(data).digest();
}


/***/ }),

/***/ 81792:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ takeSource)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/source/archive.ts + 3 modules
var archive = __webpack_require__(54026);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./package.json
var package_0 = __webpack_require__(8330);
// EXTERNAL MODULE: ./src/source/secrets/secret-shapes.ts
var secret_shapes = __webpack_require__(33106);
;// CONCATENATED MODULE: ./src/source/cache/tree-key.ts



/** Another version may archive the same files differently, or find secrets in them. */
const VERSION = `source ${package_0/* version */.rE} ${secret_shapes/* SHAPES */.H.map(({ pattern }) => pattern).join(" ")}`;
/**
 * Computes a key for the contents of a tree without reading it: from the object ids, paths and modes of its files, the
 * secrets that were allowed in it, and the version of this program.
 *
 * @returns A SHA-256 in hex; undefined when a part of the tree is not in git.
 * @example
 * ```ts
 * treeKey(await readSourceTree("services/greeter")); // "5f0c…", the same on every machine
 * ```
 */
function treeKey({ entries, allowFiles }) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    let text = "";
    const add = (part) => {
        text += `${Buffer.byteLength(part)}:${part}`;
        if (text.length < GATHERED)
            return;
        hash.update(text);
        text = "";
    };
    add(VERSION);
    for (const entry of entries) {
        const content = contentKey(entry);
        if (content === undefined)
            return undefined;
        add(entry.kind);
        add(entry.path);
        add(content);
    }
    for (const part of ["allowed", ...[...allowFiles].sort()])
        add(part);
    return hash.update(text).digest("hex");
}
/** Characters that are hashed in one call, which costs as much as hashing a kilobyte. */
const GATHERED = 65_536;
function contentKey(entry) {
    if (entry.kind === "symlink")
        return entry.target;
    if (entry.kind === "folder")
        return entry.mode.toString(8);
    const { origin, mode, size } = entry;
    if (origin.from === "memory")
        return undefined;
    const id = origin.from === "git" ? origin.oid : origin.sha256;
    return id === undefined ? undefined : `${mode.toString(8)} ${size} ${origin.from} ${id}`;
}

// EXTERNAL MODULE: ./src/source/digest/directory-digest.ts + 1 modules
var directory_digest = __webpack_require__(14396);
// EXTERNAL MODULE: ./src/source/disk/disk-entry.ts
var disk_entry = __webpack_require__(50267);
// EXTERNAL MODULE: ./src/source/read-tree.ts + 1 modules
var read_tree = __webpack_require__(75372);
;// CONCATENATED MODULE: ./src/source/take-source.ts







/**
 * Takes a source from a service's folder or an archive: computes its id and digest, and writes a tar or a CAR if a path
 * is given.
 *
 * @param path A folder, as a path or opened, or a tar of this or another tool.
 * @throws {MesgError} `usage` when the path does not exist, `environment` when an archive changes while it is read; else
 * as `readSourceTree`, `archive` and `digestTar`.
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
        if (error.code !== "ENOENT" && error.code !== "ENOTDIR")
            throw (0,disk_entry/* unreadable */.O$)(path, error);
        throw new core_error/* MesgError */.N8("usage", `no source (TAR or FOLDER) at ${path}`, {
            cause: error,
            hint: "name the folder of the service, or an archive that mesg-compile compile FOLDER --tar FILE wrote",
        });
    });
    if (found.isDirectory())
        return await takeFolder(path, options);
    // Most sources are folders, which need no reader of archives.
    const { takePipe, takeTar } = await Promise.all(/* import() */[__webpack_require__.e(1639), __webpack_require__.e(6630)]).then(__webpack_require__.bind(__webpack_require__, 56630));
    if (found.isFile())
        return await takeTar(path, options);
    if (found.isFIFO())
        return await takePipe(path, options);
    // Reading a device may never end.
    throw new core_error/* MesgError */.N8("usage", `expected a source as TAR or FOLDER, found a device or a socket at ${path}`);
}
async function takeFolder(path, options) {
    const tree = await (0,read_tree/* readSourceTree */.m)(path, options);
    const key = options.cache?.keeps(tree) ? treeKey(tree) : undefined;
    const known = key === undefined || writesFiles(options) ? undefined : await recall(key, options);
    const { sourceId, size, entries, digest, links } = known ?? (await (0,archive/* archive */.rD)(tree, options));
    if (key !== undefined && known === undefined)
        await remember(key, { sourceId, size, entries, digest, links }, options);
    const commit = tree.commit === undefined ? {} : { commit: tree.commit };
    return { sourceId, size, entries, digest, links, notices: tree.notices, ...commit };
}
function writesFiles({ tar, car }) {
    return tar !== undefined || car !== undefined;
}
/** Returns a source from the cache, if the cache has everything that was requested. */
async function recall(key, { cache, withoutDigest, appended }) {
    const found = await cache?.get(key);
    if (found === undefined)
        return undefined;
    const { sourceId, size, entries, finished, digest, links } = found;
    if (withoutDigest)
        return { sourceId, size, entries, digest: undefined, links };
    if (digest !== undefined)
        return { sourceId, size, entries, digest, links };
    const extra = appended?.(sourceId);
    if (extra === undefined || finished[hex(extra)] === undefined)
        return undefined;
    return { sourceId, size, entries, digest: new directory_digest/* DirectoryDigest */.y(new Map(Object.entries(finished))) };
}
async function remember(key, taken, { cache, appended }) {
    const { sourceId, digest } = taken;
    const extra = cache?.folder !== undefined ? appended?.(sourceId) : undefined;
    const finished = digest === undefined || extra === undefined ? {} : { [hex(extra)]: hex(digest.finish(extra)) };
    const before = (await cache?.get(key))?.finished ?? {};
    await cache?.set(key, { ...taken, finished: { ...before, ...finished } });
}
function hex(bytes) {
    return Buffer.from(bytes).toString("hex");
}


/***/ })

};
