export const id = 5732;
export const ids = [5732];
export const modules = {

/***/ 33038:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ RULES)
/* harmony export */ });
/** The rules of Engines for definitions, in words. */
const RULES = {
    required: "the value must not be empty",
    "printable-ascii": "the value must be printable ASCII, without line breaks",
    "sid-length": "a sid must have at most 63 characters",
    "sid-domain": "a sid must be a domain-style name, such as author.name",
    "sid-required": "Engines 0.18 to 0.20 require a sid",
    "port-mapping": "a port must be N or N:N, each from 1 to 65535",
    "environment-variable": "an environment variable must be NAME=VALUE with one =; from 0.17 also a bare NAME",
    "unique-values": "the values of a list must be unique",
    "parameter-type": "a type must be String, Number, Boolean, Object or Any",
    "repository-uri": "a repository must be an absolute URI",
    "duplicate-key": "the keys of a list must be unique",
    "image-required": "a dependency must have an image",
    "volumes-from": "volumesFrom must name a dependency, or `service` in a dependency",
    "empty-element": "an element of a list must not be empty: Engines 0.14 to 0.20 fail on it",
    "price-required": "Engine 0.26 requires a price for every task",
    "price-amount": "the amount of a price must be an integer of at most 255 bits",
    "configuration-required": "Engine 0.10 crashes on a definition without a configuration",
    "workflow-hash": "an instanceHash must be 32 bytes in base58",
    "workflow-incomplete": "Engine 0.12 crashes on a workflow without a trigger and a task",
    "workflow-required": "the field of a workflow must not be empty",
};


/***/ }),

/***/ 66213:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ applicationsOf),
/* harmony export */   HV: () => (/* binding */ ProcessClient),
/* harmony export */   wr: () => (/* binding */ withoutEngineFields)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98407);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(56681);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13531);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40192);
/* harmony import */ var _client_engine_client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81839);
/* harmony import */ var _client_read_answer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73913);
/* harmony import */ var _dialects_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46026);
/* harmony import */ var _wire_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1613);
/* harmony import */ var _wire_messages_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45411);







/** Maximum number of fields in an answer with a hash. */
const MAX_FIELDS = 100;
/** The Process API of an Engine over gRPC: 0.14 to 0.20. */
class ProcessClient {
    release;
    #connection;
    #methods;
    /** @throws {MesgError} `usage` for a release without a Process API over gRPC. */
    constructor(connection, release) {
        this.release = release;
        this.#connection = connection;
        this.#methods = applicationsOf(release).process;
    }
    assertMayCreate() {
        // Up to 0.20 an Engine signs with its own account.
    }
    async hash() {
        return undefined;
    }
    async create(definition, options) {
        // The request has the field numbers of a process, without what the Engine adds.
        const request = (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeProcess */ .mW)(withoutEngineFields(definition), { release: this.release });
        const answer = await this.#connection.unary(this.#methods.create, request, { ...options, isOnce: true });
        return await this.#read(() => (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeBase58 */ .Rd)((0,_wire_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .lastOf */ .g1)((0,_wire_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .readFields */ .qU)(answer, MAX_FIELDS), 1) ?? new Uint8Array()));
    }
    async find(hash, options) {
        const request = (0,_wire_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFields */ .pc)([[1, (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeHash */ .$C)(hash)]]);
        try {
            const answer = await this.#connection.unary(this.#methods.get, request, options);
            return await this.#read(() => (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeProcess */ .Ok)(answer, this));
        }
        catch (error) {
            if ((0,_client_engine_client_js__WEBPACK_IMPORTED_MODULE_3__/* .isNotFound */ .c)(error))
                return undefined;
            throw error;
        }
    }
    async list(options) {
        const answer = await this.#connection.unary(this.#methods.list, new Uint8Array(), options);
        return await this.#read(() => {
            const processes = (0,_wire_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .readFields */ .qU)(answer, _wire_messages_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_LISTED */ .Bl).filter(([number]) => number === 1);
            return processes.map(([, process]) => (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeProcess */ .Ok)(process, this));
        });
    }
    async delete(hash, options) {
        await this.#connection.unary(this.#methods.delete, (0,_wire_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFields */ .pc)([[1, (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeHash */ .$C)(hash)]]), options);
    }
    async #read(read) {
        return await (0,_client_read_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .readAnswer */ .J)(this.#connection.endpoint, read);
    }
}
/** Returns a process as its Create request contains it, without what the Engine adds. */
function withoutEngineFields(definition) {
    return { ...definition, hash: "", address: "", paymentAddress: "" };
}
/**
 * Returns the process methods of a release over gRPC.
 *
 * @throws {MesgError} `usage` for a release without them.
 */
function applicationsOf(release) {
    const isNewer = (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .isSince */ .$l)(release, "0.21");
    const applications = isNewer ? undefined : (0,_dialects_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .dialectOf */ .E3)(release).applications;
    if (applications !== undefined)
        return applications;
    const how = isNewer ? "takes processes by a transaction, not over gRPC" : "has no processes";
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .MesgError */ .N8("usage", `Engine ${release} ${how}`, {
        hint: "use an Engine from 0.14 to 0.20; with --local, set it by --engine-version",
    });
}


/***/ }),

/***/ 8712:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ DeploymentRecorder)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83712);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17319);
/* harmony import */ var _context_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20977);
/* harmony import */ var _context_api_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71440);



/** GitHub's limit, in characters. */
const MAX_DESCRIPTION_LENGTH = 140;
/** Milliseconds to send the final status of a canceled run, before the runner kills it. */
const FINAL_STATUS_TIMEOUT = 3000;
/**
 * Records a deployment on GitHub for each service and process: its content, the outcome, and the previous version for a
 * rollback. A missing permission is a notice, not an error.
 */
class DeploymentRecorder {
    #run;
    #input;
    #isOff;
    constructor(run, input) {
        this.#run = run;
        this.#input = input;
        this.#isOff = run.inputs.deploy.environment === "";
    }
    /** @returns The deployment's id; undefined when none is recorded. */
    async begin({ path, hash, source, words }, previousHash) {
        const { core, inputs, context } = this.#run;
        const { environment } = inputs.deploy;
        if (this.#isOff)
            return undefined;
        if (inputs.dryRun) {
            core.info(`dry run: would record a deployment in the environment ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(environment)}`);
            return undefined;
        }
        return await this.#attempt(async () => {
            const { owner, repo } = context;
            const { data } = await (await this.#input.api()).rest.repos.createDeployment({
                owner,
                repo,
                environment,
                ref: this.#input.commit,
                task: this.#input.isOnly ? "deploy" : `deploy:${path}`,
                auto_merge: false,
                required_contexts: [], // this job is itself a check that is still in progress
                description: shorten(words),
                payload: { path, hash, source, previousHash: previousHash ?? "" },
            });
            const id = (0,_context_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .integerOf */ .cP)(data, "id");
            if (id === undefined)
                core.notice("GitHub returned no id for the deployment: its status is not updated");
            else
                await this.#setStatus(id, "in_progress", "");
            return id;
        });
    }
    /** Records the outcome of a deployment. */
    async end(id, state, words) {
        if (id !== undefined)
            await this.#attempt(() => this.#setStatus(id, state, words));
    }
    async #setStatus(deployment_id, state, words) {
        const { inputs, context, signal, redact } = this.#run;
        const { owner, repo, runUrl, apiUrl } = context;
        const { environmentUrl } = inputs.deploy;
        // A canceled run must not leave a deployment in progress.
        const api = signal.aborted
            ? await (0,_context_api_js__WEBPACK_IMPORTED_MODULE_2__/* .connectApi */ .Xm)(inputs.token, { apiUrl, signal: AbortSignal.timeout(FINAL_STATUS_TIMEOUT), conceal: redact })
            : await this.#input.api();
        await api.rest.repos.createDeploymentStatus({
            owner,
            repo,
            deployment_id,
            state,
            log_url: runUrl,
            description: shorten(words),
            ...(environmentUrl === "" ? {} : { environment_url: environmentUrl }),
            auto_inactive: this.#input.isOnly,
        });
    }
    async #attempt(action) {
        const { core, redact } = this.#run;
        try {
            return await action();
        }
        catch (error) {
            const status = (0,_context_api_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(error);
            const words = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(redact(error instanceof Error ? error.message : String(error)), 300);
            if (status === 403 || status === 404) {
                this.#isOff = true;
                core.notice(`this token may not record deployments (${words}): grant the permission deployments: write`);
            }
            else
                core.warning(`the deployment could not be recorded (${words})`);
            return undefined;
        }
    }
}
function shorten(text) {
    return (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .cutText */ .I)((0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(text, MAX_DESCRIPTION_LENGTH), MAX_DESCRIPTION_LENGTH);
}


/***/ }),

/***/ 22335:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ isRefusal),
/* harmony export */   w: () => (/* binding */ previewDeploy)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83712);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56681);
/* harmony import */ var _engine_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39901);
/* harmony import */ var _context_failure_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9957);
/* harmony import */ var _preview_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21279);
/* harmony import */ var _rehearse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40372);





/** Time budget for the previews of all services, in milliseconds. */
const MAX_MILLISECONDS = 60_000;
/**
 * Finds out what a merge of the pull request would deploy, without changing anything on the Engine. An Engine that does
 * not answer makes the result `unknown`; it is not an error.
 *
 * @returns undefined without a pull request, or when the inputs request no deploy.
 */
async function previewDeploy(run, input) {
    const { onMerge, engine: given } = run.inputs.deploy;
    if (onMerge === undefined)
        return undefined;
    const { session, comparisons, mergeFailure } = input;
    const targets = comparisons.filter(({ status }) => status !== "removed");
    const withheld = onMerge.deploys ? mergeFailure : onMerge.reason;
    const { engine } = session;
    const nothing = {
        services: new Map(),
        count: targets.length,
        host: undefined,
        notCalled: undefined,
        withheld,
    };
    if (withheld !== undefined || targets.length === 0)
        return nothing;
    if (engine === undefined) {
        const missing = "missing" in given ? given.missing : undefined;
        const why = session.problem ?? (missing === undefined ? "no Engine is set" : noSecrets(run, missing));
        return { ...nothing, notCalled: why };
    }
    run.core.info(`asking ${(0,_rehearse_js__WEBPACK_IMPORTED_MODULE_0__/* .hostOf */ .w)(engine.address)} what a merge would deploy`);
    const services = await askAll(run, targets, engine);
    for (const { service, outcome, reason } of services.values()) {
        run.core.info(`${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleText */ .Q6)(service.place.path)}: ${_preview_words_js__WEBPACK_IMPORTED_MODULE_2__/* .PLANS */ .N[outcome]}${reason === undefined ? "" : `: ${reason}`}`);
    }
    return { ...nothing, services, host: (0,_rehearse_js__WEBPACK_IMPORTED_MODULE_0__/* .hostOf */ .w)(engine.address) };
}
function noSecrets({ context }, missing) {
    const isFork = context.pullRequest !== undefined && context.pullRequest.headRepository !== context.repository;
    if (isFork)
        return `${missing}: runs for forks have no secrets`;
    return context.actor === "dependabot[bot]" ? `${missing}: runs of Dependabot have no secrets` : missing;
}
/** Previews one service after the other, until the Engine no longer answers. */
async function askAll(run, targets, engine) {
    const limit = AbortSignal.timeout(MAX_MILLISECONDS);
    const signal = AbortSignal.any([run.signal, limit]);
    const previews = new Map();
    let silence;
    for (const { service } of targets) {
        if (silence === undefined) {
            const preview = await ask({ ...run, signal }, service, engine);
            previews.set(service, preview);
            if (preview.outcome === "unknown")
                silence = preview.reason;
            run.signal.throwIfAborted();
        }
        else
            previews.set(service, { service, outcome: "unknown", reason: silence });
    }
    return previews;
}
async function ask(run, service, engine) {
    try {
        const found = await (0,_rehearse_js__WEBPACK_IMPORTED_MODULE_0__/* .rehearse */ .K)(run, service, engine);
        return { service, outcome: found === "exists" ? "exists" : "created" };
    }
    catch (error) {
        return { service, outcome: isRefusal(error) ? "refused" : "unknown", reason: (0,_context_failure_words_js__WEBPACK_IMPORTED_MODULE_3__/* .failureWords */ .A)(error, run) };
    }
}
/** Returns whether the Engine would refuse the service. A missing permission does not mean that. */
function isRefusal(error) {
    if (error instanceof _engine_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .CallError */ .R)
        return error.status === _engine_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .STATUS */ .X.unknown;
    return error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .MesgError */ .N8 && error.kind !== "environment";
}


/***/ }),

/***/ 29519:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deployProcesses: () => (/* binding */ deployProcesses)
});

// EXTERNAL MODULE: ./src/core/safe-text.ts
var safe_text = __webpack_require__(83712);
// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/definition/release.ts
var definition_release = __webpack_require__(40192);
// EXTERNAL MODULE: ./src/core/text/some-of.ts
var some_of = __webpack_require__(74213);
// EXTERNAL MODULE: ./src/core/text/shell-path.ts
var shell_path = __webpack_require__(89593);
// EXTERNAL MODULE: ./src/engine/deploy/deploy.ts
var deploy = __webpack_require__(62121);
;// CONCATENATED MODULE: ./src/engine/process/create-instances.ts


/** Timeout of the Create of an instance in milliseconds: an Engine builds the image of its service. */
const CREATE_TIMEOUT = 600_000;
/**
 * Creates the missing instances of a process, once the Engine has all their services. A real Engine starts a container
 * for each; the embedded Engine only stores them.
 *
 * @param target The option of `mesg-compile deploy` that names the Engine, for hints.
 * @returns The hashes of the created instances.
 * @throws {MesgError} `refused` when the Engine does not have the service of one, or creates another instance.
 */
async function createInstances(needed, engine, signal, target = `--endpoint ${engine.address}`) {
    const instances = engine.instances();
    const call = { timeout: deploy/* CALL_TIMEOUT */.p, signal };
    const missing = [];
    for (const instance of distinct(needed)) {
        if (!(await instances.has(instance.instanceHash, call)))
            missing.push(instance);
    }
    const withoutService = [];
    for (const instance of new Map(missing.map((it) => [it.serviceHash, it])).values()) {
        if (!(await engine.client.has(instance.serviceHash, call)))
            withoutService.push(instance);
    }
    if (withoutService.length > 0)
        throw missingServices(withoutService, engine.release, target);
    for (const { instanceHash: hash, serviceHash, named } of missing) {
        await instances.create({ service: serviceHash, env: named.env }, { timeout: CREATE_TIMEOUT, signal });
        if (!(await instances.has(hash, call))) {
            throw new core_error/* MesgError */.N8("refused", `the Engine created an instance, but not the one computed here: ${hash}`, {
                hint: "set the release of the Engine with --engine-version",
            });
        }
    }
    return missing.map(({ instanceHash }) => instanceHash);
}
function distinct(needed) {
    const byHash = new Map();
    for (const { instanceHash, serviceHash, ...rest } of needed) {
        if (instanceHash === undefined || serviceHash === undefined)
            continue;
        byHash.set(instanceHash, { instanceHash, serviceHash, ...rest });
    }
    return byHash.values();
}
/** Maximum number of services that a message names. */
const MAX_NAMES = 3;
function missingServices(instances, release, target) {
    const names = instances.map(({ service, serviceHash }) => {
        return service === undefined ? serviceHash : `${service.definition.name} (${service.shown ?? service.file})`;
    });
    const isOne = names.length === 1;
    const isLong = names.length > MAX_NAMES;
    const what = isOne ? `the service ${names[0]}` : `${names.length} services: ${(0,some_of/* someOf */.yU)(names, MAX_NAMES)}`;
    const deploy = (folder) => `mesg-compile deploy ${folder} ${target} --engine-version ${release}`;
    const commands = isLong ? deploy("FOLDER") : instances.map(({ service }) => deploy(folderOf(service))).join(" && ");
    return new core_error/* MesgError */.N8("refused", `Engine ${release} does not have ${what}`, {
        hint: `deploy ${isOne ? "it" : isLong ? "each" : "them"} first: ${commands}`,
    });
}
/** Returns the folder of a service for a command line. */
function folderOf(service) {
    const folder = (service?.shown ?? service?.file ?? "FOLDER").replace(/\/?mesg\.yml$/, "") || ".";
    return (0,shell_path/* shellPath */.G)(folder);
}

// EXTERNAL MODULE: ./src/core/time/time-budget.ts
var time_budget = __webpack_require__(46356);
// EXTERNAL MODULE: ./src/definition/process/rules/check.ts + 3 modules
var check = __webpack_require__(38424);
// EXTERNAL MODULE: ./src/hash/process/process-hash.ts + 1 modules
var process_hash = __webpack_require__(12716);
// EXTERNAL MODULE: ./src/engine/client/call-error.ts
var call_error = __webpack_require__(39901);
// EXTERNAL MODULE: ./src/engine/deploy/create-once.ts
var create_once = __webpack_require__(22246);
// EXTERNAL MODULE: ./src/engine/dialects/chain.ts
var chain = __webpack_require__(17341);
// EXTERNAL MODULE: ./src/definition/process/json.ts
var json = __webpack_require__(15133);
// EXTERNAL MODULE: ./src/engine/deploy/compare.ts
var compare = __webpack_require__(6427);
// EXTERNAL MODULE: ./src/engine/deploy/deploy-error.ts
var deploy_error = __webpack_require__(54438);
// EXTERNAL MODULE: ./src/engine/process/process-client.ts
var process_client = __webpack_require__(66213);
;// CONCATENATED MODULE: ./src/engine/process/process-error.ts





/** Compares two processes field by field, without what the Engine adds. */
function compareProcesses(expected, found, release) {
    return (0,compare/* compareJson */.s)(jsonOf(expected, release), jsonOf(found, release));
}
function jsonOf(process, release) {
    return (0,json/* processToJson */.t)((0,process_client/* withoutEngineFields */.wr)(process), release);
}
/** Returns the error for an Engine that stores another process under the hash. */
function storedOtherProcess(hash, differences, unknownFields) {
    const lines = (0,deploy_error/* differenceLines */.Ze)(differences, unknownFields);
    return new core_error/* MesgError */.N8("refused", `the Engine stores another process under ${hash}:${lines}`, {
        hint: "give a step another key, or delete that process: at 0.14 the hash covers only the keys and order of the steps",
    });
}
/** Returns the error for a hash that differs from the reviewed one. */
function processNotReviewed(expected, computed, release) {
    const found = `process hash mismatch: expected ${expected}, found ${computed} for Engine ${release}`;
    return new core_error/* MesgError */.N8("refused", `${found}: this is not the reviewed process`, {
        hint: "check what changed since the review, or review the new hash; nothing was sent",
    });
}
/** Returns the error for a Create without an answer, when the Engine does not have the process. */
function unknownProcessOutcome(error, hash) {
    return new core_error/* MesgError */.N8("environment", `${error.message}; it is unknown whether the process was created`, {
        cause: error,
        hint: `the Engine may still be creating it; deploy again later: that looks for ${hash} first`,
    });
}
/**
 * Explains a known refusal.
 *
 * @param release The release, or the range of possible ones: `0.18–0.20`.
 */
function explainProcessRefusal(error, release) {
    const { text } = error;
    const [isNamed, hash] = /\binstance \\*"([^"\\]*)\\*" not found/.exec(text) ?? [];
    if (isNamed === undefined && text !== "leveldb: not found")
        return error;
    const which = hash === undefined ? "an instance" : `the instance ${hash}`;
    return new core_error/* MesgError */.N8("refused", `the Engine does not have ${which} that the process names`, {
        cause: error,
        hint: `deploy its service to this Engine (${release}), then the process with --services FOLDER --create-instances; the Engine answered: ${text}`,
    });
}

;// CONCATENATED MODULE: ./src/engine/process/deploy-process.ts








/** Milliseconds for Create: a chain makes a block every few seconds. */
const deploy_process_CREATE_TIMEOUT = 30_000;
const CHAIN_CREATE_TIMEOUT = 300_000;
/** Milliseconds for all other calls of a deploy. */
const OTHER_CALLS = 90_000;
/**
 * Creates a process on an Engine, unless it exists, and verifies the hash that the Engine returns and the process that
 * it stored. Create is processed at most once; when its answer is lost, the Engine is polled for the process.
 *
 * @throws {MesgError} `refused` when the Engine refuses or a check fails; `environment` when the Engine does not
 * answer.
 * @example
 * ```ts
 * const { status, hash } = await deployProcess(definition, await connectEngine("localhost:50052", { timeout: 15_000 }));
 * ```
 */
async function deployProcess(definition, engine, { expectedHash, signal, supply, onSend, onStep = () => undefined, ...timeouts } = {}) {
    const { release, releaseName = release } = engine;
    const api = engine.processes();
    const hashes = processHashes(definition, release);
    if (expectedHash !== undefined && !hashes.includes(expectedHash)) {
        throw processNotReviewed(expectedHash, hashes[0], release);
    }
    preflight(definition, release);
    api.assertMayCreate();
    await onStep({ step: "accepted", hash: hashes[0] });
    await supply?.();
    const { callTimeout, createTimeout = callTimeout ?? ((0,chain/* isOnChain */.No)(release) ? CHAIN_CREATE_TIMEOUT : deploy_process_CREATE_TIMEOUT) } = timeouts;
    const budget = new time_budget/* TimeBudget */.z(createTimeout + OTHER_CALLS, "the deploy");
    const asking = () => ({ timeout: budget.take(callTimeout ?? deploy/* CALL_TIMEOUT */.p), signal });
    const onTransaction = (signed) => {
        onSend?.();
        return onStep({ step: "signed", hash: hashes[0], signed });
    };
    const creating = () => {
        if (!(0,chain/* isOnChain */.No)(release))
            onSend?.();
        return { timeout: budget.take(createTimeout), signal, onTransaction };
    };
    const own = await api.hash(definition, asking());
    if (own !== undefined)
        assertHash(own, hashes, release);
    if ((0,chain/* isOnChain */.No)(release))
        await onStep({ step: "same-hash", hash: hashes[0] });
    const there = await firstStored(api, hashes, asking());
    const { status, hash } = there === undefined
        ? await createProcessOnce(api, definition, { releaseName, hashes, asking, creating })
        : { status: "exists", hash: there };
    await onStep({ step: "stored", hash, status });
    assertHash(hash, hashes, release);
    await onStep({ step: "verified-hash", hash });
    await verifyStored(api, definition, hash, asking());
    await onStep({ step: "verified-definition", hash });
    const { version: engineVersion, address: endpoint } = engine;
    return { status, hash, name: definition.name, engineVersion, endpoint, verified: true };
}
function assertHash(returned, hashes, release) {
    if (hashes.includes(returned))
        return;
    const found = returned === "" ? "none" : (0,safe_text/* visibleText */.Q6)(returned, 100);
    throw new core_error/* MesgError */.N8("refused", `hash mismatch: computed ${hashes[0]} for Engine ${release}, the Engine returned ${found}`, {
        hint: "set the release of the Engine with --engine-version",
    });
}
/**
 * Returns the possible hashes of a process at a release, that of the newest patch first: 0.14.0 hashes less than later
 * patches, and an Engine does not report its patch.
 */
function processHashes(definition, release) {
    if (release !== "0.14")
        return [(0,process_hash/* processHash */.mv)(definition, release)];
    return [undefined, 0].map((patch) => (0,process_hash/* processHash */.mv)(definition, release, { patch }));
}
/** Compares what the Engine stores under a hash with the process. @throws {MesgError} `refused` when it differs. */
async function verifyStored(api, definition, hash, call) {
    const stored = await api.find(hash, call);
    if (stored === undefined) {
        throw new core_error/* MesgError */.N8("refused", `the Engine returned the hash ${hash}, but has no process of that hash`, {
            hint: "contact the operator of the Engine: the process is not verified",
        });
    }
    const differences = compareProcesses(definition, stored.definition, api.release);
    const found = stored.definition.hash;
    if (found !== hash)
        differences.unshift({ pointer: "/hash", expected: hash, found });
    if (differences.length > 0 || stored.unknownFields.length > 0) {
        throw storedOtherProcess(hash, differences, stored.unknownFields);
    }
}
/** Sends Create; the Engine processes it at most once. */
async function createProcessOnce(api, definition, { releaseName, hashes, asking, creating }) {
    const first = async (call) => await firstStored(api, hashes, call);
    const has = async (call) => (await first(call)) !== undefined;
    try {
        const hash = await (0,create_once/* sendOnce */.E4)(() => api.create(definition, creating()), () => has(asking()));
        return { status: "created", hash };
    }
    catch (error) {
        if (!(error instanceof call_error/* CallError */.R))
            throw error;
        if (error.isUnanswered) {
            if (await (0,create_once/* arrives */.Rh)(has, asking()))
                return { status: "created", hash: (await first(asking())) ?? hashes[0] };
            throw unknownProcessOutcome(error, hashes[0]);
        }
        const named = EXISTING.exec(error.text)?.[1];
        if (named !== undefined)
            return { status: "exists", hash: named };
        throw explainProcessRefusal(error, releaseName);
    }
}
/** Inside one or two layers of JSON at 0.18. */
const EXISTING = /process \\*"([^"\\]+)\\*" already exists/;
async function firstStored(api, hashes, call) {
    for (const hash of hashes)
        if ((await api.find(hash, call)) !== undefined)
            return hash;
    return undefined;
}
/** Checks for what the Engine would refuse. */
function preflight(definition, release) {
    const violations = (0,check/* checkProcess */.U)(definition, release);
    if (violations.length === 0)
        return;
    const lines = violations.map(({ pointer, text }) => `\n  ${pointer}: ${text}`);
    throw new core_error/* MesgError */.N8("refused", `Engine ${release} would refuse this process:${lines.join("")}`, {
        hint: "run mesg-compile validate to see the lines in the process file",
    });
}

// EXTERNAL MODULE: ./src/report/deployment.ts + 1 modules
var deployment = __webpack_require__(87021);
// EXTERNAL MODULE: ./src/github/context/failure-words.ts
var failure_words = __webpack_require__(9957);
// EXTERNAL MODULE: ./src/github/inputs/expected-hashes.ts
var expected_hashes = __webpack_require__(32422);
// EXTERNAL MODULE: ./src/github/deploy/deployment-record.ts
var deployment_record = __webpack_require__(8712);
// EXTERNAL MODULE: ./src/github/deploy/preview.ts
var preview = __webpack_require__(22335);
// EXTERNAL MODULE: ./src/github/deploy/preview-words.ts
var preview_words = __webpack_require__(21279);
;// CONCATENATED MODULE: ./src/github/deploy/processes/rehearse-process.ts




/**
 * Asks an Engine whether it would create a process, without changing anything there.
 *
 * @throws {MesgError} when the Engine would refuse the process, or does not answer.
 */
async function rehearseProcess({ inputs, signal }, process, engine) {
    const { definition, file } = process;
    const { release } = engine;
    const call = { timeout: deploy/* CALL_TIMEOUT */.p, signal };
    const hashes = processHashes(definition, release);
    const { expectedHashes, createInstances } = inputs.deploy;
    const expected = (0,expected_hashes/* expectedProcessHashOf */.fI)(expectedHashes, file);
    if (expected !== undefined && !hashes.includes(expected))
        throw processNotReviewed(expected, hashes[0], release);
    const [violation] = (0,check/* checkProcess */.U)(definition, release);
    if (violation !== undefined)
        throw new core_error/* MesgError */.N8("refused", `Engine ${release} would refuse it: ${violation.text}`);
    const api = engine.processes();
    for (const hash of hashes)
        if ((await api.find(hash, call)) !== undefined)
            return "exists";
    if (!createInstances && engine.chain === undefined)
        await assertInstances(process, engine, call);
    return "created";
}
/** @throws {MesgError} `refused` when the Engine does not have an instance that the process names. */
async function assertInstances({ compiled }, engine, call) {
    const instances = engine.instances();
    for (const [hash, service] of namedInstances(compiled)) {
        if (await instances.has(hash, call))
            continue;
        const what = service === undefined ? "" : ` of ${service}`;
        throw new core_error/* MesgError */.N8("refused", `the Engine does not have the instance ${hash}${what}`, {
            hint: "start the instance, or set create-instances",
        });
    }
}
/** Returns the hash of each instance, and the file of its service where that is known. */
function namedInstances({ nodes }) {
    const known = [...nodes.values()].flatMap(({ instanceHash, service }) => instanceHash === undefined ? [] : [[instanceHash, service?.shown ?? service?.file]]);
    return new Map(known);
}

;// CONCATENATED MODULE: ./src/github/deploy/processes/preview-processes.ts






/** Time budget for the previews of all processes, in milliseconds. */
const MAX_MILLISECONDS = 60_000;
/**
 * Finds out what a merge of the pull request would do with its processes, without changing anything on the Engine.
 *
 * @returns One preview per process; empty when a merge deploys nothing, or the Engine is not called.
 */
async function previewProcesses(run, { processes, deployment: { preview }, session }) {
    const { engine, release } = session;
    if (preview === undefined || preview.withheld !== undefined || preview.notCalled !== undefined)
        return [];
    if (engine === undefined || !(0,definition_release/* isSince */.$l)(release, "0.14"))
        return [];
    const limit = AbortSignal.timeout(MAX_MILLISECONDS);
    const limited = { ...run, signal: AbortSignal.any([run.signal, limit]) };
    const previews = [];
    let silence;
    for (const process of processes) {
        if (process.status === "removed")
            continue;
        const found = silence === undefined
            ? await ask(limited, process, engine)
            : { process, outcome: "unknown", reason: silence, isSilent: true };
        if (found.isSilent)
            silence = found.reason;
        run.signal.throwIfAborted();
        previews.push(found);
        const why = found.reason === undefined ? "" : `: ${found.reason}`;
        run.core.info(`${(0,safe_text/* visibleText */.Q6)(process.file)}: ${preview_words/* PLANS */.N[found.outcome]}${why}`);
    }
    return previews;
}
async function ask(run, process, engine) {
    const { definition } = process.compiled;
    if (definition === undefined) {
        const reason = "a variable or the hash of an instance is unknown here";
        return { process, outcome: "unknown", reason };
    }
    try {
        return { process, outcome: await rehearseProcess(run, { ...process, definition }, engine) };
    }
    catch (error) {
        const reason = (0,failure_words/* failureWords */.A)(error, run);
        if ((0,preview/* isRefusal */.v)(error))
            return { process, outcome: "refused", reason };
        return { process, outcome: "unknown", reason, isSilent: true };
    }
}

// EXTERNAL MODULE: ./src/github/deploy/processes/process-deployment.ts
var process_deployment = __webpack_require__(92254);
;// CONCATENATED MODULE: ./src/github/deploy/processes/deploy-processes.ts










/** Explains why an Engine has no processes. */
const RELEASES = "processes require Engine 0.14 or newer";
/**
 * Deploys the processes of a run one after the other, once its services are deployed. A failing process does not stop
 * the next one, and does not affect the outcome of the services.
 */
async function deployProcesses(run, input) {
    const { core, inputs, signal } = run;
    const { session, deployment } = input;
    const { host } = deployment;
    const processes = input.processes.filter(({ status }) => status !== "removed");
    if (deployment.preview !== undefined)
        return { ...process_deployment/* NO_PROCESSES */.a, previews: await previewProcesses(run, input) };
    if (processes.length === 0 || inputs.deploy.decision?.deploys !== true || deployment.withheld !== undefined) {
        return process_deployment/* NO_PROCESSES */.a;
    }
    const { engine, release } = session;
    if (!(0,definition_release/* isSince */.$l)(release, "0.14")) {
        const withheld = `this is Engine ${release}: ${RELEASES}`;
        core.info(`processes are not deployed: ${withheld}`);
        return { ...process_deployment/* NO_PROCESSES */.a, withheld };
    }
    const recorder = new deployment_record/* DeploymentRecorder */.q(run, { ...input, isOnly: false });
    const done = [];
    for (const process of processes) {
        const name = (0,safe_text/* visibleText */.Q6)(process.file);
        await core.group(`Deploy ${name}`, async () => {
            const { file: path, hash = "" } = process;
            const described = { path, hash, source: "", words: `MESG process ${process.compiled.written?.name ?? ""}` };
            const record = signal.aborted ? undefined : await recorder.begin(described, undefined);
            const result = await attempt(run, process, { ...input, engine });
            const words = result.error ?? `${result.outcome}, and verified`;
            await recorder.end(record, result.error === undefined ? "success" : "failure", words);
            done.push(result);
        });
        const { error } = done.at(-1);
        if (error !== undefined)
            core.info(`${name}: not deployed: ${error}`);
    }
    return { ...process_deployment/* NO_PROCESSES */.a, processes: done, host, isDryRun: inputs.dryRun };
}
async function attempt(run, process, input) {
    try {
        run.signal.throwIfAborted();
        const { engine, session } = input;
        if (engine === undefined)
            throw new core_error/* MesgError */.N8("environment", session.problem ?? "no Engine is set");
        const definition = deployable(process, input.deployment);
        const expectedHash = (0,expected_hashes/* expectedProcessHashOf */.fI)(run.inputs.deploy.expectedHashes, process.file);
        const outcome = run.inputs.dryRun
            ? await rehearse(run, { ...process, definition }, engine)
            : await deployOne(run, { ...process, definition }, { engine, expectedHash });
        return { process, outcome };
    }
    catch (error) {
        return { process, outcome: "failed", error: (0,failure_words/* failureWords */.A)(error, run) };
    }
}
/**
 * Returns the definition of a process. @throws {MesgError} `refused` when it has none, or needs a service that failed.
 */
function deployable({ compiled, status }, { services }) {
    if (status === "invalid" || status === "broken")
        throw new core_error/* MesgError */.N8("refused", "the process is invalid");
    const failures = [...services.values()].filter(({ outcome }) => outcome === "failed");
    const failed = new Set(failures.map(({ service }) => service.file));
    const missing = [...compiled.nodes.values()].find(({ service }) => service !== undefined && failed.has(service.file));
    if (missing !== undefined) {
        throw new core_error/* MesgError */.N8("refused", `it uses the service of ${missing.service?.shown ?? missing.service?.file}, which was not deployed`);
    }
    if (compiled.definition !== undefined)
        return compiled.definition;
    throw new core_error/* MesgError */.N8("refused", "the process has no definition: a variable or the hash of an instance is unknown", {
        hint: "set the variable in process-env, or write the instanceHash; the warnings of the process say which",
    });
}
async function deployOne({ core, inputs, signal }, { definition, compiled }, { engine, expectedHash }) {
    const subject = { engine, noun: "process" };
    const onStep = (step) => core.info((0,deployment/* deploymentStep */.Il)(step, subject, { color: false }).trimEnd());
    const supply = async () => {
        if (!inputs.deploy.createInstances)
            return;
        for (const hash of await createInstances(compiled.nodes.values(), engine, signal)) {
            core.info(`  created the instance ${hash}`);
        }
    };
    return (await deployProcess(definition, engine, { expectedHash, signal, onStep, supply })).status;
}
/** Logs what {@linkcode deployOne} would do, without changing anything on the Engine. */
async function rehearse(run, process, engine) {
    const { hash = "" } = process;
    const found = await rehearseProcess(run, process, engine);
    run.core.info(found === "created" ? `dry run: would create ${hash}` : `dry run: ${hash} exists: nothing to create`);
    return found === "created" ? "would be created" : "exists already";
}


/***/ }),

/***/ 40372:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ hostOf),
  K: () => (/* binding */ rehearse)
});

// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/core/safe-text.ts
var safe_text = __webpack_require__(83712);
// EXTERNAL MODULE: ./src/engine/deploy/deploy.ts
var deploy = __webpack_require__(62121);
// EXTERNAL MODULE: ./src/engine/dialects/mod.ts + 14 modules
var mod = __webpack_require__(46026);
// EXTERNAL MODULE: ./src/engine/deploy/accept.ts
var accept = __webpack_require__(82094);
;// CONCATENATED MODULE: ./src/engine/deploy/rehearse.ts

/**
 * Finds out what {@linkcode deploy} would do, without changing anything: makes the same checks, and asks the Engine for
 * its hash of the definition and whether it has the service.
 *
 * @returns `missing` when the service would be created.
 * @throws {MesgError} as {@linkcode deploy} would, before it creates anything.
 * @example
 * ```ts
 * await rehearseDeploy(definition, engine, { timeout: 15_000 }); // "exists"
 * ```
 */
async function rehearseDeploy(sent, engine, options) {
    const { client } = engine;
    const { timeout, signal, source } = options;
    const accepted = (0,accept/* accept */.J)(sent, engine, options);
    await (0,accept/* compareHash */.c)(accepted, engine, { timeout, signal, source });
    return (await client.has(accepted.hash, { timeout, signal })) ? "exists" : "missing";
}

// EXTERNAL MODULE: ./src/github/inputs/expected-hashes.ts
var expected_hashes = __webpack_require__(32422);
;// CONCATENATED MODULE: ./src/github/deploy/rehearse.ts



/**
 * Asks an Engine whether it would create a service.
 *
 * @throws {MesgError} when the Engine would refuse the service, or does not answer.
 */
async function rehearse({ inputs, signal }, { definition, source, hash, place }, engine) {
    if (definition === undefined)
        throw new error/* MesgError */.N8("refused", "the service is invalid");
    if (hash === undefined) {
        throw new error/* MesgError */.N8("usage", `the hash of Engine ${engine.release} covers a source that a definition does not have`);
    }
    const expectedHash = (0,expected_hashes/* expectedHashOf */.Uh)(inputs.deploy.expectedHashes, place.path);
    const options = { timeout: deploy/* CALL_TIMEOUT */.p, signal, source: source?.taken.digest, expectedHash };
    // Engine 0.9 receives a source, not a definition.
    if ((0,mod/* takesSource */.mB)(engine.release)) {
        return (await engine.client.has(hash, options)) ? "exists" : "missing";
    }
    return await rehearseDeploy(definition, engine, options);
}
/** Returns the host of `HOST:PORT`. */
function hostOf(address) {
    return (0,safe_text/* visibleText */.Q6)(address.replace(/:\d+$/, ""));
}


/***/ }),

/***/ 87021:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Il: () => (/* binding */ deploymentStep)
});

// UNUSED EXPORTS: deploymentFailure, deploymentHead, planToText, processDeploymentHead

// EXTERNAL MODULE: ./src/chain/coins.ts
var coins = __webpack_require__(33603);
;// CONCATENATED MODULE: ./src/core/text/style.ts
const CODES = { red: 31, green: 32, yellow: 33, cyan: 36, bold: 1, dim: 2 };
/**
 * Returns a function that colors text with the SGR codes of ECMA-48, or leaves it plain.
 *
 * @example
 * ```ts
 * painter({ color: true })("red", "error"); // "\u001b[31merror\u001b[0m"
 * painter({})("red", "error"); // "error"
 * ```
 */
function style_painter({ color = false }) {
    return (tint, text) => (color && text !== "" ? `\u001b[${CODES[tint]}m${text}\u001b[0m` : text);
}
/**
 * Returns untrusted text without color codes.
 *
 * @example
 * ```ts
 * unpainted("\u001b[31mred"); // "\\u001b[31mred"
 * ```
 */
function unpainted(text) {
    return text.replaceAll("\u001b", "\\u001b");
}

// EXTERNAL MODULE: ./src/core/safe-text.ts
var safe_text = __webpack_require__(83712);
;// CONCATENATED MODULE: ./src/report/deployment.ts


/** Returns the head of the report, shown before the deploy starts. */
function deploymentHead({ definition, source, engine, localFolder }, style) {
    const { name, sid, tasks, events, dependencies } = definition;
    const counts = [
        plural(tasks.length, "task"),
        plural(events.length, "event"),
        plural(dependencies.length, "dependency", "dependencies"),
    ];
    const where = localFolder === undefined ? `at ${engine.address}` : `embedded in ${localFolder}`;
    const rows = [
        row("service", `${painter(style)("bold", visibleText(name))} (${sid === "" ? NO_SID : `sid ${visibleText(sid)}`})`),
        row("", counts.join(", ")),
        row("engine", `${versionText(engine)}, ${where}`),
        row("source", definition.source === "" ? "none" : visibleText(definition.source)),
        ...(source === undefined ? [] : [row("", sourceText(source))]),
    ];
    return `${rows.join("\n")}\n`;
}
/** Returns the head of the report on a process, shown before the deploy starts. */
function processDeploymentHead({ definition, engine, localFolder }, style) {
    const where = localFolder === undefined ? `at ${engine.address}` : `embedded in ${localFolder}`;
    const rows = [
        row("process", painter(style)("bold", visibleText(definition.name))),
        row("", plural(definition.nodes.length, "node")),
        row("engine", `${versionText(engine)}, ${where}`),
    ];
    return `${rows.join("\n")}\n`;
}
/** Returns one line for a completed step. */
function deploymentStep(done, { engine, noun = "service" }, style) {
    const paint = style_painter(style);
    const tick = paint("green", "✓");
    if (done.step === "accepted") {
        return `${row("hash", paint("bold", done.hash))}\n\n  ${tick} keeps the rules of Engine ${engine.releaseName}\n`;
    }
    if (done.step === "same-hash")
        return `  ${tick} the Engine computes the same hash\n`;
    if (done.step === "signed")
        return transactionLines(done.signed);
    if (done.step === "stored") {
        const text = done.status === "created" ? "created" : `exists: the Engine already had this ${noun}`;
        return `  ${tick} ${text}\n`;
    }
    return done.step === "verified-hash"
        ? `  ${tick} the Engine's hash equals the one computed here\n`
        : `  ${tick} the Engine stored the ${noun === "service" ? "definition" : noun} unchanged\n`;
}
/** Returns the cost and the hash of a transaction. */
function transactionLines({ address, balance, deposit, document, transaction }) {
    const { fee, memo } = document;
    const rows = [
        ...planRows({ address, balance, deposit, document }),
        ...(memo === "" ? [] : [row("memo", (0,safe_text/* visibleText */.Q6)(memo, 300))]),
        row("tx", `${transaction.hash} (${fee.gas} gas at most)`),
    ];
    return `\n${rows.join("\n")}\n\n`;
}
/** Returns the report of a dry run: the cost, the document to sign, and the transaction. */
function planToText({ hash, exists, planned, transaction }) {
    const head = row("hash", hash);
    if (exists)
        return `${head}\n\n  nothing was sent: the Engine has it already\n`;
    if (planned === undefined)
        return `${head}\n\n  nothing was sent: it would be created\n`;
    const rows = [
        head,
        ...planRows(planned),
        ...(transaction === undefined ? [] : [row("tx", transaction.hash)]),
        "",
        "  sign document",
        canonicalJson(planned.document),
        ...(transaction === undefined ? [] : ["", "  transaction", JSON.stringify(transaction.json)]),
        "",
        "  nothing was sent",
    ];
    return `${rows.join("\n")}\n`;
}
/** Returns who pays what. */
function planRows({ address, balance, deposit, document }) {
    const { fee, chain_id: chain, sequence, account_number: number } = document;
    const moved = deposit === 0n ? "" : `, and ${(0,coins/* coinsToText */.dL)([{ denom: coins/* FEE_DENOM */.rq, amount: String(deposit) }])} go to the process`;
    return [
        row("chain", (0,safe_text/* visibleText */.Q6)(chain)),
        row("account", `${address}, number ${number}, sequence ${sequence}`),
        row("", `has ${(0,coins/* coinsToText */.dL)(balance)}`),
        row("fee", `${(0,coins/* coinsToText */.dL)(fee.amount)}${moved}`),
    ];
}
/** Returns the line of a failed deploy, which says what was done. The error itself explains why it failed. */
function deploymentFailure({ last, isSent = false }, error, style) {
    // A blank line follows the head, or the hash, which the first step adds to it.
    return `${last === undefined ? "\n" : ""}  ${painter(style)("red", "✗")} ${outcomeOf(last, isSent, error)}\n`;
}
function outcomeOf(last, isSent, error) {
    if (last === undefined)
        return "nothing was sent";
    if (last === "stored" || last === "verified-hash" || last === "verified-definition")
        return "not verified";
    if (!isSent)
        return "not created";
    // Without an answer, the Engine may have created it.
    return error instanceof MesgError && error.kind === "refused" ? "not created: the Engine refused" : "not verified";
}
const NO_SID = "no sid: the Engine derives one from the hash";
function row(label, value) {
    return `  ${label.padEnd(WIDTH)}${value}`;
}
const WIDTH = 10;
function versionText({ version }) {
    return version.replace(/^v/, "");
}
function sourceText({ entries, size, commit }) {
    const parts = [
        ...(entries === undefined ? [] : [plural(entries, "entry", "entries")]),
        formatBytes(size),
        ...(commit === undefined ? [] : [`commit ${commit.slice(0, 12)}`]),
    ];
    return parts.join(", ");
}


/***/ })

};
