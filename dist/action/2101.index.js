export const id = 2101;
export const ids = [2101];
export const modules = {

/***/ 82101:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deployServices: () => (/* binding */ deployServices)
});

// EXTERNAL MODULE: ./src/core/safe-text.ts
var safe_text = __webpack_require__(83712);
// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/github/context/failure-words.ts
var failure_words = __webpack_require__(9957);
// EXTERNAL MODULE: ./src/github/inputs/expected-hashes.ts
var expected_hashes = __webpack_require__(32422);
// EXTERNAL MODULE: ./src/github/revisions/engine-base.ts
var engine_base = __webpack_require__(25702);
// EXTERNAL MODULE: ./src/core/sizes.ts
var sizes = __webpack_require__(49013);
// EXTERNAL MODULE: ./src/engine/dialects/mod.ts + 14 modules
var mod = __webpack_require__(46026);
// EXTERNAL MODULE: ./src/engine/deploy/deploy.ts
var deploy = __webpack_require__(62121);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/compile/compile.ts + 14 modules
var compile = __webpack_require__(24624);
// EXTERNAL MODULE: ./src/core/text/sorted-by-key.ts
var sorted_by_key = __webpack_require__(85004);
// EXTERNAL MODULE: ./src/source/digest/digest-tar.ts + 5 modules
var digest_tar = __webpack_require__(11639);
// EXTERNAL MODULE: ./src/source/archive-error.ts
var archive_error = __webpack_require__(27988);
// EXTERNAL MODULE: ./src/yaml/text.ts
var yaml_text = __webpack_require__(40296);
// EXTERNAL MODULE: ./src/yaml/compose.ts + 4 modules
var compose = __webpack_require__(72159);
// EXTERNAL MODULE: ./src/yaml/lines.ts
var lines = __webpack_require__(67880);
// EXTERNAL MODULE: ./src/yaml/node.ts
var yaml_node = __webpack_require__(42655);
;// CONCATENATED MODULE: ./src/engine/todays-dialect.ts

/**
 * Rewrites a mesg.yml of Engine 0.9 or 0.10 in today's dialect, as JSON: `volumesfrom` becomes `volumesFrom`, a null
 * element becomes an empty string and, at 0.9, each named output of a task becomes an Object parameter.
 *
 * @returns Undefined when the file has no such structure.
 */
function todaysDialect(mesgYml, release) {
    const { text, problem } = (0,yaml_text/* decodeText */.P)(mesgYml);
    const { root, problems } = (0,compose/* composeYaml */.e)(text, new lines/* Lines */.q(text));
    if (problem !== undefined || problems.some(({ severity }) => severity === "error"))
        return undefined;
    const service = root === undefined ? undefined : dataOf(root);
    if (!isRecord(service))
        return undefined;
    const { configuration, dependencies } = service;
    const tasks = service.tasks ?? {};
    if (!isRecord(tasks))
        return undefined;
    const rewritten = release === "0.9" ? mapValues(tasks, withSingleOutputs) : tasks;
    if (Object.values(rewritten).includes(undefined))
        return undefined;
    const boxes = isRecord(dependencies) ? mapValues(dependencies, withVolumesFrom) : dependencies;
    const today = {
        ...service,
        tasks: rewritten,
        ...(configuration === undefined ? {} : { configuration: withVolumesFrom(configuration) }),
        ...(boxes === undefined ? {} : { dependencies: boxes }),
    };
    return Buffer.from(JSON.stringify(today));
}
function withSingleOutputs(task) {
    const outputs = isRecord(task) ? singleOutputs(task.outputs) : undefined;
    return isRecord(task) && outputs !== undefined ? { ...task, outputs } : undefined;
}
/** Engine 0.9 requires a task to have outputs, and an output to have data. */
function singleOutputs(outputs) {
    if (!isRecord(outputs) || Object.keys(outputs).length === 0)
        return undefined;
    const known = new Set(["name", "description", "data"]);
    const isOutput = (it) => isRecord(it) && isRecord(it.data) && Object.keys(it).every((key) => known.has(key));
    if (!Object.values(outputs).every(isOutput))
        return undefined;
    return mapValues(outputs, (output) => {
        const { data, ...described } = output;
        return { ...described, type: "Object", object: data };
    });
}
function withVolumesFrom(box) {
    if (!isRecord(box) || box.volumesfrom === undefined)
        return box;
    const { volumesfrom, ...rest } = box;
    return { ...rest, volumesFrom: volumesfrom };
}
function dataOf(node) {
    if (node.kind === "mapping") {
        return Object.fromEntries([...node.pairs].map(([key, { value }]) => [key, flagOrData(key, value)]));
    }
    if (node.kind === "sequence")
        return node.items.map((item) => dataOf(item) ?? "");
    return node.kind === "broken" || (0,yaml_node/* isNull */.kZ)(node) ? null : node.text;
}
function flagOrData(key, value) {
    const isFlag = value.kind === "scalar" && (key === "optional" || key === "repeated");
    return (isFlag ? (0,yaml_node/* asFlag */.v0)(value) : undefined) ?? dataOf(value);
}
function mapValues(record, each) {
    return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, each(value)]));
}
function isRecord(data) {
    return typeof data === "object" && data !== null && !Array.isArray(data);
}

;// CONCATENATED MODULE: ./src/engine/deploy-context.ts





/**
 * Reads the tar or tar.gz of a source as DeployService does: ignores `.git`, enters a single top folder, and sorts the
 * lists of mesg.yml by key.
 *
 * @throws {ArchiveError} when it is not a tar, or exceeds the limits.
 */
async function readDeployContext(chunks, options) {
    return await (0,digest_tar/* extractTar */.n)(chunks, options.limits ?? {}, options.signal, async (tree) => {
        tree.enterDeployContext();
        const dockerfile = (await tree.read("Dockerfile", 0)) !== undefined;
        const mesgYml = await tree.read("mesg.yml", yaml_text/* MAX_FILE_BYTES */.g);
        if (mesgYml !== undefined && mesgYml.length > yaml_text/* MAX_FILE_BYTES */.g) {
            throw new archive_error/* ArchiveError */.d(`mesg.yml in the archive is too large: expected at most ${(0,sizes/* formatBytes */.z3)(yaml_text/* MAX_FILE_BYTES */.g)}`);
        }
        const text = mesgYml && todaysDialect(mesgYml, options.release);
        const definition = text && (0,compile/* compileService */.P)(text, { release: "0.10", dockerfile }).definition;
        return {
            definition: definition && asStored(definition),
            hasDockerfile: dockerfile,
            variables: new Set(definition?.configuration?.env.map((variable) => variable.split("=")[0])),
            digest: await tree.digest(),
        };
    });
}
/** Returns a definition as 0.9 and 0.10 store it: sorted by key, without fields that their messages lack. */
function asStored(definition) {
    const { configuration, tasks, events, dependencies } = definition;
    return {
        ...definition,
        ...(configuration === undefined ? {} : { configuration: withoutEnv(configuration) }),
        tasks: (0,sorted_by_key/* sortedByKey */.A)(tasks).map((task) => ({ ...task, inputs: deep(task.inputs), outputs: deep(task.outputs) })),
        events: (0,sorted_by_key/* sortedByKey */.A)(events).map((event) => ({ ...event, data: deep(event.data) })),
        dependencies: (0,sorted_by_key/* sortedByKey */.A)(dependencies).map(withoutEnv),
    };
}
function deep(parameters) {
    return (0,sorted_by_key/* sortedByKey */.A)(parameters).map((parameter) => ({ ...parameter, object: deep(parameter.object) }));
}
function withoutEnv(it) {
    return { ...it, env: [] };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/core/files/make-folder.ts
var make_folder = __webpack_require__(3914);
// EXTERNAL MODULE: ./src/source/take-source.ts + 1 modules
var take_source = __webpack_require__(81792);
;// CONCATENATED MODULE: ./src/engine/keep-source.ts





/**
 * Takes a source and writes its archive to a folder as `<source id>.tar`, where an Engine finds it.
 *
 * @throws {MesgError} as `takeSource`; `environment` when the archive cannot be written.
 */
async function keepSource(path, folder, options = {}) {
    const temporary = (0,external_node_path_.join)(folder, `.${(0,external_node_crypto_.randomBytes)(8).toString("hex")}.part`);
    try {
        await (0,make_folder/* makeFolder */.f)(folder);
        const source = await (0,take_source/* takeSource */.Z)(path, { ...options, tar: temporary });
        await (0,promises_.rename)(temporary, (0,external_node_path_.join)(folder, `${source.sourceId}.tar`));
        return source;
    }
    catch (error) {
        if (error.syscall === undefined)
            throw error;
        throw new core_error/* MesgError */.N8("environment", `cannot keep the source in ${folder}: ${error.message}`, {
            cause: error,
            hint: "check that the folder is writable and its disk has space",
        });
    }
    finally {
        await (0,promises_.rm)(temporary, { force: true }).catch(() => undefined);
    }
}

;// CONCATENATED MODULE: ./src/engine/deploy-source.ts







/**
 * Takes the source of a service for Engine 0.9, which compiles mesg.yml itself: writes the archive to a temporary file,
 * and computes the definition that the Engine will store.
 *
 * @param from A service's folder, or a tar.
 * @throws {MesgError} `refused` when mesg.yml is invalid for Engine 0.9; else as `takeSource`.
 */
async function takeDeploySource(from, reading = {}) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "mesg-deploy-"));
    const dispose = () => (0,promises_.rm)(folder, { recursive: true, force: true });
    try {
        const taken = await keepSource(from, folder, { ...reading, withoutDigest: true });
        const archive = () => (0,external_node_fs_.createReadStream)((0,external_node_path_.join)(folder, `${taken.sourceId}.tar`), { highWaterMark: 256 * 1024 });
        const { definition, hasDockerfile, digest } = await readDeployContext(archive(), {
            release: "0.9",
            signal: reading.signal,
        });
        if (definition === undefined)
            throw invalid(from, hasDockerfile);
        return { definition, taken: { ...taken, digest }, archive, dispose };
    }
    catch (error) {
        await dispose();
        throw error;
    }
}
function invalid(from, hasDockerfile) {
    const hint = hasDockerfile
        ? "at 0.9 each task has named outputs: outputs: {success: {data: {…}}}"
        : "add a Dockerfile next to it";
    return new core_error/* MesgError */.N8("refused", `the mesg.yml in ${from} is invalid for Engine 0.9`, { hint });
}

// EXTERNAL MODULE: ./src/ipfs/supply-source.ts + 1 modules
var supply_source = __webpack_require__(17911);
// EXTERNAL MODULE: ./src/report/deployment.ts + 1 modules
var deployment = __webpack_require__(87021);
// EXTERNAL MODULE: ./src/report/publication.ts
var report_publication = __webpack_require__(79652);
// EXTERNAL MODULE: ./src/github/deploy/may-publish.ts
var may_publish = __webpack_require__(53804);
// EXTERNAL MODULE: ./src/github/deploy/rehearse.ts + 1 modules
var rehearse = __webpack_require__(40372);
;// CONCATENATED MODULE: ./src/github/deploy/deploy-one.ts






/**
 * Deploys a service: publishes its source and reads it back, creates it on the Engine unless it exists, and verifies
 * what the Engine stored. Idempotent: another run continues where this one ended.
 *
 * @throws {MesgError} when any of that fails.
 */
async function deployOne(run, service, { engine, expectedHash }) {
    const { core, signal } = run;
    const { definition, source } = service;
    const subject = { definition, source: source?.taken, engine, localFolder: undefined };
    const options = {
        source: source?.taken.digest,
        expectedHash,
        signal,
        supply: () => supply(run, service),
        onStep: (step) => core.info((0,deployment/* deploymentStep */.Il)(step, subject, {}).trimEnd()),
    };
    if (source === undefined || !(0,mod/* takesSource */.mB)(engine.release)) {
        return (await (0,deploy/* deploy */.g)(definition, engine, options)).status;
    }
    // Engine 0.9 receives the source and compiles mesg.yml itself.
    const sent = await takeDeploySource(source.folder.path, source.reading);
    try {
        const deployed = { ...options, source: sent.taken.digest, archive: sent.archive };
        return (await (0,deploy/* deploy */.g)(sent.definition, engine, deployed)).status;
    }
    finally {
        await sent.dispose();
    }
}
/** Publishes the source of a service if the Engine fetches it from IPFS. */
async function supply({ core, inputs, context, signal }, { definition, source }) {
    const supplied = { sourceId: definition?.source ?? "", taken: source?.taken, from: source?.folder.path };
    const publication = await (0,supply_source/* supplySource */.T)(supplied, {
        ...inputs.deploy.ipfs,
        reading: source?.reading,
        signal,
        mayPublish: await (0,may_publish/* mayPublish */.b)(inputs.deploy, context.payload),
    });
    for (const line of publication === undefined ? [] : (0,report_publication/* publicationLines */.G)(publication))
        core.info(line);
}
/** Logs what {@linkcode deployOne} would do, without changing anything on the Engine. */
async function rehearseOne(run, service, engine) {
    const { core, inputs } = run;
    const { definition, source, hash } = service;
    const exists = (await (0,rehearse/* rehearse */.K)(run, service, engine)) === "exists";
    const host = (0,rehearse/* hostOf */.w)(engine.address);
    const { apis, gateways } = inputs.deploy.ipfs;
    const id = definition?.source;
    const size = source === undefined ? "" : ` (${(0,sizes/* formatBytes */.z3)(source.taken.size)})`;
    for (const { url } of apis)
        core.info(`dry run: would publish ${id}${size} to ${new URL(url).host}`);
    for (const { url } of gateways)
        core.info(`dry run: would check that ${new URL(url).host} serves ${id}`);
    core.info(exists ? `dry run: ${hash} exists on ${host}: nothing to create` : `dry run: would create ${hash} on ${host}`);
    return exists ? "exists already" : "would be created";
}

// EXTERNAL MODULE: ./src/github/deploy/deployment.ts
var deploy_deployment = __webpack_require__(56536);
// EXTERNAL MODULE: ./src/github/deploy/deployment-record.ts
var deployment_record = __webpack_require__(8712);
// EXTERNAL MODULE: ./src/github/deploy/preview.ts
var preview = __webpack_require__(22335);
// EXTERNAL MODULE: ./src/definition/service.ts
var definition_service = __webpack_require__(8446);
// EXTERNAL MODULE: ./src/diff/definitions.ts + 7 modules
var definitions = __webpack_require__(84922);
// EXTERNAL MODULE: ./src/diff/prices.ts
var prices = __webpack_require__(44529);
// EXTERNAL MODULE: ./src/engine/nearest-version.ts
var nearest_version = __webpack_require__(5025);
// EXTERNAL MODULE: ./src/waivers/summary.ts
var summary = __webpack_require__(57009);
// EXTERNAL MODULE: ./src/github/revisions/engine-texts.ts
var engine_texts = __webpack_require__(84471);
;// CONCATENATED MODULE: ./src/github/deploy/previous-version.ts





/**
 * Returns the version of a service that an Engine had before a deploy: the version of the base if the Engine has it,
 * else the nearest one. Never the deployed version itself.
 *
 * @param stored Every definition that the Engine stores.
 * @param redact Removes secrets from what the Engine returns.
 */
function previousVersion({ service, before: base }, stored, redact = (text) => text) {
    const { definition, sid = "", hash } = service;
    if (definition === undefined)
        return undefined;
    const others = stored.filter((other) => other.hash !== hash);
    const known = base?.hash === undefined ? [] : [base.hash];
    const found = (0,nearest_version/* nearestVersion */.b)(others, { definition, sid, known });
    if (found === undefined)
        return undefined;
    const before = (0,engine_texts/* redactStored */.v)(found.definition, definition, redact);
    // An Engine adds an empty configuration if none was sent.
    const changes = (0,definitions/* diffDefinitions */.e)(...(0,prices/* comparablePrices */.V)(before, { configuration: definition_service/* EMPTY_CONFIGURATION */.$k, ...definition }));
    return { ...found, definition: before, changes, summary: (0,summary/* summarize */.e)(changes) };
}

;// CONCATENATED MODULE: ./src/github/deploy/deploy-services.ts










/**
 * Deploys the services of a run one after the other, if the event deploys and nothing failed so far. A failing service
 * does not stop the next.
 */
async function deployServices(run, input) {
    const { core, inputs, signal } = run;
    const { session, failure } = input;
    const { decision } = inputs.deploy;
    if (decision === undefined)
        return (0,deploy_deployment/* notDeployed */._k)(undefined);
    if (!decision.deploys || failure !== undefined) {
        const withheld = decision.deploys ? failure : decision.reason;
        core.info(`not deploying: ${(0,safe_text/* visibleText */.Q6)(withheld ?? "")}`);
        return (0,deploy_deployment/* notDeployed */._k)(withheld, await (0,preview/* previewDeploy */.w)(run, input));
    }
    const { engine, problem = "no Engine is set" } = session;
    core.info(`deploying: ${decision.reason}`);
    const targets = input.comparisons.filter(({ status }) => status !== "removed");
    const recorder = new deployment_record/* DeploymentRecorder */.q(run, { ...input, isOnly: targets.length === 1 });
    const stored = engine === undefined ? undefined : await storedOn(run, engine);
    const services = new Map();
    for (const comparison of targets) {
        const { path } = comparison.service.place;
        const deployment = await core.group(`Deploy ${(0,safe_text/* visibleText */.Q6)(path)}`, async () => {
            const previous = previousVersion(comparison, stored ?? [], run.redact);
            const hash = previous?.definition.hash;
            const record = signal.aborted ? undefined : await recorder.begin(subjectOf(comparison.service), hash);
            const done = engine === undefined
                ? { service: comparison.service, outcome: "failed", error: problem }
                : await attempt(run, comparison, engine);
            const words = done.error ?? `${done.outcome}, and verified`;
            await recorder.end(record, done.error === undefined ? "success" : "failure", words);
            return { ...done, previous };
        });
        services.set(comparison.service, deployment);
        if (deployment.error !== undefined)
            core.info(`${(0,safe_text/* visibleText */.Q6)(path)}: not deployed: ${deployment.error}`);
    }
    const host = engine === undefined ? undefined : (0,rehearse/* hostOf */.w)(engine.address);
    return { services, host, isDryRun: inputs.dryRun, knowsBefore: stored !== undefined, withheld: undefined };
}
function subjectOf({ place, hash = "", definition, sid = "" }) {
    return { path: place.path, hash, source: definition?.source ?? "", words: `MESG service ${sid}` };
}
async function attempt(run, { service }, engine) {
    try {
        run.signal.throwIfAborted();
        const { definition } = service;
        if (definition === undefined)
            throw new core_error/* MesgError */.N8("refused", "the service is invalid");
        const expectedHash = (0,expected_hashes/* expectedHashOf */.Uh)(run.inputs.deploy.expectedHashes, service.place.path);
        const outcome = run.inputs.dryRun
            ? await rehearseOne(run, service, engine)
            : await deployOne(run, { ...service, definition }, { engine, expectedHash });
        return { service, outcome };
    }
    catch (error) {
        return { service, outcome: "failed", error: (0,failure_words/* failureWords */.A)(error, run) };
    }
}
/** Lists what the Engine stores before the deploy; undefined when it does not answer. */
async function storedOn({ core, signal, redact }, engine) {
    try {
        return await (0,engine_base/* listStored */.K)(engine, signal);
    }
    catch (error) {
        core.notice(`the Engine did not list its services: ${(0,safe_text/* visibleText */.Q6)(redact(error.message), 300)}`);
        return undefined;
    }
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


/***/ }),

/***/ 79652:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ publicationLines)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49013);

/** Returns one line per node and gateway: what was published and verified. */
function publicationLines({ sourceId, nodes, gateways, isProved }) {
    const proof = isProved ? "read back" : "not read back";
    return [
        ...nodes.map(({ api, by, sent }) => {
            const how = by === "nothing" ? "already there" : `${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(sent)} sent`;
            return `published ${sourceId} at ${api}: ${how}, pinned, ${proof}`;
        }),
        ...gateways.map((place) => `${place} serves ${sourceId}`),
    ];
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


/***/ }),

/***/ 57009:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ summarize)
/* harmony export */ });
/**
 * Counts changes by severity.
 *
 * @example
 * ```ts
 * summarize(diffDefinitions(before, after)).breaking; // 0: callers are not affected
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
