export const id = 704;
export const ids = [704];
export const modules = {

/***/ 69704:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deployServices: () => (/* binding */ deployServices)
});

// EXTERNAL MODULE: ./src/core/safe-text.ts
var safe_text = __webpack_require__(83712);
// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/github/inputs/expected-hashes.ts
var expected_hashes = __webpack_require__(32422);
// EXTERNAL MODULE: ./src/github/revisions/engine-base.ts
var engine_base = __webpack_require__(25702);
// EXTERNAL MODULE: ./src/core/sizes.ts
var sizes = __webpack_require__(49013);
// EXTERNAL MODULE: ./src/engine/dialects/mod.ts + 13 modules
var mod = __webpack_require__(74850);
// EXTERNAL MODULE: ./src/engine/deploy/deploy.ts + 5 modules
var deploy = __webpack_require__(20483);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/compile/compile.ts + 12 modules
var compile = __webpack_require__(56830);
// EXTERNAL MODULE: ./src/source/digest/digest-tar.ts + 11 modules
var digest_tar = __webpack_require__(22295);
// EXTERNAL MODULE: ./src/source/archive-error.ts
var archive_error = __webpack_require__(27988);
// EXTERNAL MODULE: ./src/yaml/text.ts
var yaml_text = __webpack_require__(40296);
// EXTERNAL MODULE: ./src/yaml/compose.ts + 26 modules
var compose = __webpack_require__(5229);
// EXTERNAL MODULE: ./src/yaml/lines.ts
var lines = __webpack_require__(67880);
// EXTERNAL MODULE: ./src/yaml/node.ts
var yaml_node = __webpack_require__(42655);
;// CONCATENATED MODULE: ./src/engine/todays-dialect.ts

/**
 * Rewrites a mesg.yml as Engine 0.9 and 0.10 read it in today's dialect, as JSON: `volumesfrom` becomes `volumesFrom`, an
 * element that is null becomes an empty text and, at 0.9, each named output of a task becomes an Object parameter.
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
    const rewritten = {};
    for (const [key, task] of Object.entries(tasks)) {
        if (release !== "0.9")
            rewritten[key] = task;
        else {
            const outputs = isRecord(task) ? singleOutputs(task.outputs) : undefined;
            if (!isRecord(task) || outputs === undefined)
                return undefined;
            rewritten[key] = { ...task, outputs };
        }
    }
    const boxes = isRecord(dependencies) ? mapValues(dependencies, withVolumesFrom) : dependencies;
    const today = {
        ...service,
        tasks: rewritten,
        ...(configuration === undefined ? {} : { configuration: withVolumesFrom(configuration) }),
        ...(boxes === undefined ? {} : { dependencies: boxes }),
    };
    return Buffer.from(JSON.stringify(today));
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
 * Reads the tar or tar.gz of a source as DeployService does: without `.git`, inside a folder that stands alone, and by
 * its mesg.yml, whose lists it sorts by their keys.
 *
 * @throws {ArchiveError} when it is no tar, or over the limits.
 */
async function readDeployContext(chunks, options) {
    return await (0,digest_tar/* extractTar */.n)(chunks, options.limits ?? {}, options.signal, async (tree) => {
        tree.enterDeployContext();
        const dockerfile = (await tree.read("Dockerfile", 0)) !== undefined;
        const mesgYml = await tree.read("mesg.yml", LARGEST_MESG_YML);
        if (mesgYml !== undefined && mesgYml.length > LARGEST_MESG_YML) {
            throw new archive_error/* ArchiveError */.d(`mesg.yml in the archive is too large: expected at most ${LARGEST_MESG_YML} bytes`);
        }
        const text = mesgYml && todaysDialect(mesgYml, options.release);
        const definition = text && (0,compile/* compileService */.P)(text, { release: "0.10", dockerfile }).definition;
        return {
            definition: definition && asStored(definition),
            variables: new Set(definition?.configuration?.env.map((variable) => variable.split("=")[0])),
            digest: await tree.digest(),
        };
    });
}
/** Bytes. The limit of a mesg.yml wherever it is read. */
const LARGEST_MESG_YML = 1_000_000;
/** A definition as 0.9 and 0.10 store it: sorted by keys, and without what their messages have no place for. */
function asStored(definition) {
    const { configuration, tasks, events, dependencies } = definition;
    return {
        ...definition,
        ...(configuration === undefined ? {} : { configuration: withoutEnv(configuration) }),
        tasks: sorted(tasks).map((task) => ({ ...task, inputs: deep(task.inputs), outputs: deep(task.outputs) })),
        events: sorted(events).map((event) => ({ ...event, data: deep(event.data) })),
        dependencies: sorted(dependencies).map(withoutEnv),
    };
}
function deep(parameters) {
    return sorted(parameters).map((parameter) => ({ ...parameter, object: deep(parameter.object) }));
}
function sorted(list) {
    return [...list].sort((a, b) => Buffer.compare(Buffer.from(a.key), Buffer.from(b.key)));
}
function withoutEnv(it) {
    return { ...it, env: [] };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/source/take-source.ts + 1 modules
var take_source = __webpack_require__(81792);
;// CONCATENATED MODULE: ./src/engine/keep-source.ts





/**
 * Takes a source and keeps its archive in a folder, as `<source id>.tar`, for an Engine that looks there.
 *
 * @throws {MesgError} as `takeSource` does; `environment` when the archive cannot be kept.
 */
async function keepSource(path, folder, options = {}) {
    const temporary = (0,external_node_path_.join)(folder, `.${(0,external_node_crypto_.randomBytes)(8).toString("hex")}.part`);
    try {
        await (0,promises_.mkdir)(folder, { recursive: true });
        const source = await (0,take_source/* takeSource */.Z)(path, { ...options, tar: temporary });
        await (0,promises_.rename)(temporary, (0,external_node_path_.join)(folder, `${source.sourceId}.tar`));
        return source;
    }
    catch (error) {
        if (error.syscall === undefined)
            throw error;
        throw new core_error/* MesgError */.N("environment", `cannot keep the source in ${folder}: ${error.message}`, {
            cause: error,
            hint: "check that the folder may be written to and its disk has space",
        });
    }
    finally {
        await (0,promises_.rm)(temporary, { force: true }).catch(() => undefined);
    }
}

;// CONCATENATED MODULE: ./src/engine/deploy-source.ts







/**
 * Takes the source of a service for Engine 0.9, which reads mesg.yml itself: its archive, in a temporary file, and the
 * definition that the Engine will store.
 *
 * @param from A service's folder, or a tar.
 * @throws {MesgError} `refused` when mesg.yml describes no service that Engine 0.9 takes; as `takeSource` does.
 */
async function takeDeploySource(from, reading = {}) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "mesg-deploy-"));
    const dispose = () => (0,promises_.rm)(folder, { recursive: true, force: true });
    try {
        const taken = await keepSource(from, folder, { ...reading, withoutDigest: true });
        const archive = () => (0,external_node_fs_.createReadStream)((0,external_node_path_.join)(folder, `${taken.sourceId}.tar`), { highWaterMark: 256 * 1024 });
        const { definition, digest } = await readDeployContext(archive(), { release: "0.9", signal: reading.signal });
        if (definition === undefined)
            throw invalid(from);
        return { definition, taken: { ...taken, digest }, archive, dispose };
    }
    catch (error) {
        await dispose();
        throw error;
    }
}
function invalid(from) {
    return new core_error/* MesgError */.N("refused", `the mesg.yml in ${from} describes no service that Engine 0.9 takes`, {
        hint: "it needs a Dockerfile beside it, and at 0.9 named outputs in each task: outputs: {success: {data: {…}}}",
    });
}

// EXTERNAL MODULE: ./src/engine/deploy/deploy-error.ts
var deploy_error = __webpack_require__(54438);
// EXTERNAL MODULE: ./src/ipfs/supply-source.ts + 1 modules
var supply_source = __webpack_require__(17911);
;// CONCATENATED MODULE: ./src/report/deployment.ts

/** The head of the report, before anything is done. */
function deploymentHead({ definition, source, engine, localFolder }, style) {
    const { name, sid, tasks, events, dependencies } = definition;
    const counts = [count(tasks.length, "task"), count(events.length, "event"), count(dependencies.length, "dependency")];
    const where = localFolder === undefined ? `at ${engine.address}` : `embedded in ${localFolder}`;
    const rows = [
        row("service", `${bold(name, style)} (${sid === "" ? "no sid: the Engine makes one of the hash" : `sid ${sid}`})`),
        row("", counts.join(", ")),
        row("engine", `${versionText(engine)}, ${where}`),
        row("source", definition.source === "" ? "none" : definition.source),
        ...(source === undefined ? [] : [row("", sourceText(source))]),
    ];
    return `${rows.join("\n")}\n`;
}
/** One line for a step that is done. */
function deploymentStep(done, { engine }, style) {
    const tick = paint("✓", 32, style);
    if (done.step === "accepted") {
        return `${row("hash", bold(done.hash, style))}\n\n  ${tick} keeps the rules of Engine ${engine.releaseName}\n`;
    }
    if (done.step === "stored") {
        const text = done.status === "created" ? "created" : "exists: the Engine had this very service already";
        return `  ${tick} ${text}\n`;
    }
    return done.step === "verified-hash"
        ? `  ${tick} the Engine's hash is the one computed here\n`
        : `  ${tick} the Engine keeps the definition that was sent\n`;
}
/** The mark of a deploy that failed, before or after the Engine created anything; why is said by the error. */
function deploymentFailure(style) {
    return `  ${paint("✗", 31, style)} not verified\n`;
}
function row(label, value) {
    return `  ${label.padEnd(WIDTH)}${value}`;
}
const WIDTH = 10;
function versionText({ version }) {
    return version.replace(/^v/, "");
}
function sourceText({ entries, size, commit }) {
    const parts = [
        ...(entries === undefined ? [] : [count(entries, "entry", "entries")]),
        formatBytes(size),
        ...(commit === undefined ? [] : [`commit ${commit.slice(0, 12)}`]),
    ];
    return parts.join(", ");
}
function count(number, one, many = one.endsWith("y") ? `${one.slice(0, -1)}ies` : `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}
function bold(text, style) {
    return paint(text, 1, style);
}
function paint(text, code, { colour }) {
    return colour ? `\u001b[${code}m${text}\u001b[0m` : text;
}

// EXTERNAL MODULE: ./src/report/publication.ts
var report_publication = __webpack_require__(79652);
// EXTERNAL MODULE: ./src/github/deploy/may-publish.ts
var may_publish = __webpack_require__(53804);
;// CONCATENATED MODULE: ./src/github/deploy/deploy-one.ts





/**
 * Deploys a service: publishes its source and reads it back, creates it on the Engine unless it exists, and compares what
 * the Engine has with what was computed here.
 *
 * @throws {MesgError} when any of that fails. It is idempotent: another run continues where this one ended.
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
        onStep: (step) => core.info(deploymentStep(step, subject, { colour: false }).trimEnd()),
    };
    if (source === undefined || (0,mod/* dialectOf */.E3)(engine.release).methods.create !== undefined) {
        return (await (0,deploy/* deploy */.g)(definition, engine, options)).status;
    }
    // Engine 0.9 receives the source, and reads mesg.yml itself.
    const sent = await takeDeploySource(source.folder.path, source.reading);
    try {
        const deployed = { ...options, source: sent.taken.digest, archive: sent.archive };
        return (await (0,deploy/* deploy */.g)(sent.definition, engine, deployed)).status;
    }
    finally {
        await sent.dispose();
    }
}
/** Publishes the source of a service where the Engine fetches it. */
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
/** Logs what {@linkcode deployOne} would do. The Engine is only asked whether it has the service. */
async function rehearseOne({ core, inputs, signal }, { definition, source, hash }, { engine, expectedHash }) {
    if (hash === undefined)
        throw new core_error/* MesgError */.N("usage", `the hash of Engine ${engine.release} covers a source that a definition does not have`);
    if (expectedHash !== undefined && expectedHash !== hash)
        throw (0,deploy_error/* notReviewed */.vE)(expectedHash, hash, engine.release);
    const host = hostOf(engine.address);
    const exists = await engine.client.has(hash, { timeout: deploy/* CALL_TIMEOUT */.p, signal });
    const { apis, gateways } = inputs.deploy.ipfs;
    const id = definition?.source;
    const size = source === undefined ? "" : ` (${(0,sizes/* formatBytes */.z3)(source.taken.size)})`;
    for (const { url } of apis)
        core.info(`dry run: would publish ${id}${size} to ${new URL(url).host}`);
    for (const { url } of gateways)
        core.info(`dry run: would check that ${new URL(url).host} serves ${id}`);
    core.info(exists
        ? `dry run: ${hash} exists on ${host}: nothing would be created`
        : `dry run: would create ${hash} on ${host}`);
    return exists ? "is there already" : "would be created";
}
/** The host of `HOST:PORT`. */
function hostOf(address) {
    return (0,safe_text/* visibleText */.Q6)(address.replace(/:\d+$/, ""));
}

// EXTERNAL MODULE: ./src/github/deploy/deployment.ts
var deployment = __webpack_require__(56536);
// EXTERNAL MODULE: ./src/github/context/api.ts + 1 modules
var context_api = __webpack_require__(71440);
;// CONCATENATED MODULE: ./src/github/deploy/deployment-record.ts


/** GitHub takes no more, in characters. */
const LONGEST_DESCRIPTION = 140;
/** Milliseconds for the last status of a run that was canceled: the runner kills it soon after. */
const LAST_WORD = 3000;
/**
 * Records deployments on GitHub, one for each service: what is deployed, the outcome, and what the Engine had before, for a
 * rollback. A token that may not record is a notice, not an error.
 */
class DeploymentRecorder {
    #run;
    #matter;
    #isOff;
    constructor(run, matter) {
        this.#run = run;
        this.#matter = matter;
        this.#isOff = run.inputs.deploy.environment === "";
    }
    /** @returns The deployment's id; undefined when none is recorded. */
    async begin(service, previousHash) {
        const { core, inputs, context } = this.#run;
        const { environment } = inputs.deploy;
        if (this.#isOff)
            return undefined;
        const { place, hash = "", definition, sid = "" } = service;
        if (inputs.dryRun) {
            core.info(`dry run: would record a deployment in the environment ${(0,safe_text/* visibleText */.Q6)(environment)}`);
            return undefined;
        }
        return await this.#attempt(async () => {
            const { owner, repo } = context;
            const { data } = await (await this.#matter.api()).rest.repos.createDeployment({
                owner,
                repo,
                environment,
                ref: this.#matter.commit,
                task: this.#matter.isOnly ? "deploy" : `deploy:${place.path}`,
                auto_merge: false,
                required_contexts: [], // this job is a check that is not done yet
                description: shorten(`MESG service ${sid}`),
                payload: { path: place.path, hash, source: definition?.source ?? "", previousHash: previousHash ?? "" },
            });
            if (!("id" in data))
                return undefined;
            await this.#say(data.id, "in_progress", "");
            return data.id;
        });
    }
    /** Records the outcome of a deployment. */
    async end(id, state, words) {
        if (id !== undefined)
            await this.#attempt(() => this.#say(id, state, words));
    }
    async #say(deployment_id, state, words) {
        const { inputs, context, signal, redact } = this.#run;
        const { owner, repo, runUrl, apiUrl } = context;
        const { environmentUrl } = inputs.deploy;
        // A canceled run must not leave a deployment in progress.
        const api = signal.aborted
            ? await (0,context_api/* connectApi */.Xm)(inputs.token, { apiUrl, signal: AbortSignal.timeout(LAST_WORD), conceal: redact })
            : await this.#matter.api();
        await api.rest.repos.createDeploymentStatus({
            owner,
            repo,
            deployment_id,
            state,
            log_url: runUrl,
            description: shorten(words),
            ...(environmentUrl === "" ? {} : { environment_url: environmentUrl }),
            auto_inactive: this.#matter.isOnly,
        });
    }
    async #attempt(action) {
        const { core, redact } = this.#run;
        try {
            return await action();
        }
        catch (error) {
            const status = (0,context_api/* statusOf */.c2)(error);
            const words = (0,safe_text/* visibleText */.Q6)(redact(error instanceof Error ? error.message : String(error)), 300);
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
    const shown = (0,safe_text/* visibleText */.Q6)(text, LONGEST_DESCRIPTION);
    return shown.length > LONGEST_DESCRIPTION ? `${shown.slice(0, LONGEST_DESCRIPTION - 1)}…` : shown;
}

// EXTERNAL MODULE: ./src/definition/service.ts
var definition_service = __webpack_require__(8446);
// EXTERNAL MODULE: ./src/diff/definitions.ts + 7 modules
var definitions = __webpack_require__(84922);
// EXTERNAL MODULE: ./src/engine/nearest-version.ts
var nearest_version = __webpack_require__(5025);
// EXTERNAL MODULE: ./src/waivers/summary.ts
var summary = __webpack_require__(57009);
// EXTERNAL MODULE: ./src/github/revisions/engine-texts.ts
var engine_texts = __webpack_require__(84471);
;// CONCATENATED MODULE: ./src/github/deploy/previous-version.ts





/**
 * Returns the version of a service that an Engine had before a deploy: the version of the base if the Engine has it, else
 * the nearest one. The service that is deployed is not its own predecessor.
 *
 * @param stored Every definition that the Engine keeps.
 * @param redact Takes secrets out of what the Engine returns.
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
    // An Engine fills in an empty configuration where none was sent.
    const changes = (0,definitions/* diffDefinitions */.e)(before, { configuration: definition_service/* EMPTY_CONFIGURATION */.$k, ...definition });
    return { ...found, definition: before, changes, summary: (0,summary/* summarize */.e)(changes) };
}

;// CONCATENATED MODULE: ./src/github/deploy/deploy-services.ts







/**
 * Deploys the services of a run one after the other, where the event deploys and nothing fails the run. A service that
 * fails does not stop the next.
 */
async function deployServices(run, matter) {
    const { core, inputs, signal } = run;
    const { session, failure } = matter;
    const { decision } = inputs.deploy;
    if (decision === undefined)
        return (0,deployment/* notDeployed */._k)(undefined);
    if (!decision.deploys || failure !== undefined) {
        const withheld = decision.deploys ? failure : decision.reason;
        core.info(`not deploying: ${(0,safe_text/* visibleText */.Q6)(withheld ?? "")}`);
        return (0,deployment/* notDeployed */._k)(withheld);
    }
    const { engine, problem = "no Engine is set" } = session;
    core.info(`deploying: ${decision.reason}`);
    const targets = matter.comparisons.filter(({ status }) => status !== "removed");
    const recorder = new DeploymentRecorder(run, { ...matter, isOnly: targets.length === 1 });
    const stored = engine === undefined ? undefined : await storedOn(run, engine);
    const services = [];
    for (const comparison of targets) {
        const { path } = comparison.service.place;
        const deployment = await core.group(`Deploy ${(0,safe_text/* visibleText */.Q6)(path)}`, async () => {
            const previous = previousVersion(comparison, stored ?? [], run.redact);
            const hash = previous?.definition.hash;
            const record = signal.aborted ? undefined : await recorder.begin(comparison.service, hash);
            const done = engine === undefined
                ? { service: comparison.service, outcome: "failed", error: problem }
                : await attempt(run, comparison, engine);
            const words = done.error ?? `${done.outcome}, and verified`;
            await recorder.end(record, done.error === undefined ? "success" : "failure", words);
            return { ...done, previous };
        });
        services.push(deployment);
        if (deployment.error !== undefined)
            core.info(`${(0,safe_text/* visibleText */.Q6)(path)}: not deployed: ${deployment.error}`);
    }
    const host = engine === undefined ? undefined : hostOf(engine.address);
    return { services, host, isDryRun: inputs.dryRun, knowsBefore: stored !== undefined, withheld: undefined };
}
async function attempt(run, { service }, engine) {
    try {
        run.signal.throwIfAborted();
        const { definition } = service;
        if (definition === undefined)
            throw new core_error/* MesgError */.N("refused", "the service is invalid");
        const expectedHash = (0,expected_hashes/* expectedHashOf */.Uh)(run.inputs.deploy.expectedHashes, service.place.path);
        const matter = { engine, expectedHash };
        const outcome = run.inputs.dryRun
            ? await rehearseOne(run, service, matter)
            : await deployOne(run, { ...service, definition }, matter);
        return { service, outcome };
    }
    catch (error) {
        const { message = String(error), hint } = (error ?? {});
        const kind = error instanceof core_error/* MesgError */.N || run.signal.aborted ? "" : "a defect: ";
        return {
            service,
            outcome: "failed",
            error: run.redact(`${kind}${message}${hint === undefined ? "" : ` (${hint})`}`),
        };
    }
}
/** Lists what the Engine has before the deploy; undefined when it does not answer. */
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

/***/ 79652:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ publicationLines)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49013);

/** What was published and proved, one line for each place. */
function publicationLines({ sourceId, nodes, gateways, isProved }) {
    const proof = isProved ? "read back" : "not read back";
    return [
        ...nodes.map(({ api, by, sent }) => {
            const how = by === "nothing" ? "it was there" : `${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(sent)} sent`;
            return `published ${sourceId} at ${api}: ${how}, pinned, ${proof}`;
        }),
        ...gateways.map((place) => `${place} serves ${sourceId}`),
    ];
}


/***/ })

};
