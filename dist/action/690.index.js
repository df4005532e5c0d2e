export const id = 690;
export const ids = [690];
export const modules = {

/***/ 12690:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deployServices: () => (/* binding */ deployServices)
});

// EXTERNAL MODULE: ./src/definition/error.ts
var definition_error = __webpack_require__(37547);
// EXTERNAL MODULE: ./src/report/visible-text.ts
var visible_text = __webpack_require__(36362);
// EXTERNAL MODULE: ./src/github/base/stored.ts
var stored = __webpack_require__(48646);
// EXTERNAL MODULE: ./src/github/inputs/expected-hashes.ts
var expected_hashes = __webpack_require__(32422);
// EXTERNAL MODULE: ./src/engine/deploy.ts + 3 modules
var deploy = __webpack_require__(1336);
// EXTERNAL MODULE: ./src/engine/deploy-error.ts
var deploy_error = __webpack_require__(78500);
// EXTERNAL MODULE: ./src/ipfs/supply-source.ts + 15 modules
var supply_source = __webpack_require__(38800);
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
        return `${row("hash", bold(done.hash, style))}\n\n  ${tick} keeps the rules of Engine ${engine.release}\n`;
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
function versionText({ version, release }) {
    return version === release ? release : version.replace(/^v/, "");
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

// EXTERNAL MODULE: ./src/source/limits.ts
var limits = __webpack_require__(78785);
;// CONCATENATED MODULE: ./src/report/publication.ts

/** What was published and proved, one line for each place. */
function publicationLines({ sourceId, nodes, gateways, isProved }) {
    const proof = isProved ? "read back" : "not read back";
    return [
        ...nodes.map(({ api, by, sent }) => {
            const how = by === "nothing" ? "it was there" : `${(0,limits/* formatBytes */.z3)(sent)} sent`;
            return `published ${sourceId} at ${api}: ${how}, pinned, ${proof}`;
        }),
        ...gateways.map((place) => `${place} serves ${sourceId}`),
    ];
}

// EXTERNAL MODULE: ./src/github/deploy/may-publish.ts
var may_publish = __webpack_require__(53804);
;// CONCATENATED MODULE: ./src/github/deploy/deploy-one.ts






/**
 * Deploys a service: its source is published and proved, it is created on the Engine unless it stands there, and what
 * stands there is compared with what was computed here.
 *
 * @throws {MesgError} when any of that fails; a run again goes on where this one ended.
 */
async function deployOne(run, service, { engine, expectedHash }) {
    const { core, signal } = run;
    const { definition, source } = service;
    const subject = { definition, source: source?.taken, engine, localFolder: undefined };
    const { status } = await (0,deploy/* deploy */.g)(definition, engine, {
        ...{ source: source?.taken.digest, expectedHash, signal },
        supply: () => supply(run, service),
        onStep: (step) => core.info(deploymentStep(step, subject, { colour: false }).trimEnd()),
    });
    return status;
}
/** Brings the source of a service to where the Engine fetches it. */
async function supply({ core, inputs, context, signal }, { definition, source }) {
    const supplied = { sourceId: definition?.source ?? "", taken: source?.taken, from: source?.folder };
    const publication = await (0,supply_source/* supplySource */.T)(supplied, {
        ...{ ...inputs.deploy.ipfs, reading: source?.reading, signal },
        mayPublish: await (0,may_publish/* mayPublish */.b)(inputs.deploy, context.payload),
    });
    for (const line of publication === undefined ? [] : publicationLines(publication))
        core.info(line);
}
/** Says what {@linkcode deployOne} would do, and does nothing of it: the Engine is only asked whether it has the service. */
async function rehearseOne({ core, inputs, signal }, { definition, source, hash }, { engine, expectedHash }) {
    if (hash === undefined)
        throw new definition_error/* MesgError */.N("usage", `the hash of Engine ${engine.release} covers a source that is not at hand`);
    if (expectedHash !== undefined && expectedHash !== hash)
        throw (0,deploy_error/* notReviewed */.vE)(expectedHash, hash, engine.release);
    const host = hostOf(engine.address);
    const exists = await engine.client.has(hash, { timeout: deploy/* CALL_TIMEOUT */.p, signal });
    const { apis, gateways } = inputs.deploy.ipfs;
    const id = definition?.source;
    const size = source === undefined ? "" : ` (${(0,limits/* formatBytes */.z3)(source.taken.size)})`;
    for (const { url } of apis)
        core.info(`dry run: would publish ${id}${size} to ${new URL(url).host}`);
    for (const { url } of gateways)
        core.info(`dry run: would prove that ${new URL(url).host} serves ${id}`);
    core.info(exists
        ? `dry run: ${hash} exists on ${host}: nothing would be created`
        : `dry run: would create ${hash} on ${host}`);
    return exists ? "is there already" : "would be created";
}
/** The host of `HOST:PORT`. */
function hostOf(address) {
    return (0,visible_text/* visibleText */.Q)(address.replace(/:\d+$/, ""));
}

// EXTERNAL MODULE: ./src/github/deploy/deployment.ts
var deployment = __webpack_require__(56536);
// EXTERNAL MODULE: ./src/github/api.ts + 1 modules
var github_api = __webpack_require__(25231);
;// CONCATENATED MODULE: ./src/github/deploy/deployment-record.ts


/** GitHub takes no more, in characters. */
const LONGEST_DESCRIPTION = 140;
/** Milliseconds for the last word of a run that was ended: the runner kills it soon after. */
const LAST_WORD = 4000;
/**
 * Records deployments on GitHub, one for each service: what is deployed, how that ends, and what stood there before, for
 * going back. A token that may not do so is no reason to stop: it is said once, and nothing is recorded.
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
            core.info(`dry run: would record a deployment in the environment ${(0,visible_text/* visibleText */.Q)(environment)}`);
            return undefined;
        }
        return await this.#attempt(async () => {
            const { owner, repo } = context;
            const { data } = await (await this.#matter.api()).rest.repos.createDeployment({
                ...{ owner, repo, environment, ref: this.#matter.commit },
                task: this.#matter.isOnly ? "deploy" : `deploy:${place.path}`,
                ...{ auto_merge: false, required_contexts: [] }, // this very job is a check that is not done yet
                description: shorten(`MESG service ${sid}`),
                payload: { path: place.path, hash, source: definition?.source ?? "", previousHash: previousHash ?? "" },
            });
            if (!("id" in data))
                return undefined;
            await this.#say(data.id, "in_progress", "");
            return data.id;
        });
    }
    /** Records how a deployment ended. */
    async end(id, state, words) {
        if (id !== undefined)
            await this.#attempt(() => this.#say(id, state, words));
    }
    async #say(deployment_id, state, words) {
        const { inputs, context, signal } = this.#run;
        const { owner, repo, runUrl } = context;
        const { environmentUrl } = inputs.deploy;
        // A run that was ended must not leave a deployment in progress for ever.
        const api = signal.aborted
            ? await (0,github_api/* connectApi */.Xm)(inputs.token, { signal: AbortSignal.timeout(LAST_WORD) })
            : await this.#matter.api();
        await api.rest.repos.createDeploymentStatus({
            ...{ owner, repo, deployment_id, state, log_url: runUrl, description: shorten(words) },
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
            const status = (0,github_api/* statusOf */.c2)(error);
            const words = (0,visible_text/* visibleText */.Q)(redact(error instanceof Error ? error.message : String(error)), 300);
            if (status === 403 || status === 404) {
                this.#isOff = true;
                core.notice(`this token may not record deployments (${words}); that takes the permission deployments: write`);
            }
            else
                core.warning(`the deployment could not be recorded (${words})`);
            return undefined;
        }
    }
}
function shorten(text) {
    const shown = (0,visible_text/* visibleText */.Q)(text, LONGEST_DESCRIPTION);
    return shown.length > LONGEST_DESCRIPTION ? `${shown.slice(0, LONGEST_DESCRIPTION - 1)}…` : shown;
}

// EXTERNAL MODULE: ./src/definition/service.ts
var definition_service = __webpack_require__(8446);
// EXTERNAL MODULE: ./src/diff/definitions.ts + 5 modules
var definitions = __webpack_require__(21052);
// EXTERNAL MODULE: ./src/diff/summary.ts
var summary = __webpack_require__(68823);
// EXTERNAL MODULE: ./src/engine/nearest-version.ts
var nearest_version = __webpack_require__(5025);
// EXTERNAL MODULE: ./src/github/base/stored-texts.ts
var stored_texts = __webpack_require__(53611);
;// CONCATENATED MODULE: ./src/github/deploy/previous-version.ts




/**
 * What an Engine had of a service before a deploy: the version that the base of the run gives, if it stands there, else
 * the nearest one. The very service that is deployed is not its own predecessor.
 *
 * @param stored Every definition that the Engine keeps.
 * @param redact Takes secrets out of what the Engine says.
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
    const before = (0,stored_texts/* redactStored */.v)(found.definition, definition, redact);
    // An Engine fills in an empty configuration where none was sent.
    const changes = (0,definitions/* diffDefinitions */.e)(before, { configuration: definition_service/* EMPTY_CONFIGURATION */.$k, ...definition });
    return { ...found, definition: before, changes, summary: (0,summary/* summarize */.e)(changes) };
}

;// CONCATENATED MODULE: ./src/github/deploy/deploy-services.ts








/**
 * Deploys the services of a run, one after the other, when the run is one that deploys and nothing was found that fails
 * it. One that fails does not keep the next ones back.
 */
async function deployServices(run, matter) {
    const { core, inputs, signal } = run;
    const { session, failure } = matter;
    const { decision } = inputs.deploy;
    if (decision === undefined)
        return (0,deployment/* notDeployed */._k)(undefined);
    if (!decision.deploys || failure !== undefined) {
        const withheld = decision.deploys ? failure : decision.reason;
        core.info(`not deploying: ${(0,visible_text/* visibleText */.Q)(withheld ?? "")}`);
        return (0,deployment/* notDeployed */._k)(withheld);
    }
    const { engine, problem = "the Engine is not known" } = session;
    core.info(`deploying: ${decision.reason}`);
    const targets = matter.comparisons.filter(({ status }) => status !== "removed");
    const recorder = new DeploymentRecorder(run, { ...matter, isOnly: targets.length === 1 });
    const stored = engine === undefined ? undefined : await storedOn(run, engine);
    const services = [];
    for (const comparison of targets) {
        const { path } = comparison.service.place;
        const deployment = await core.group(`Deploy ${(0,visible_text/* visibleText */.Q)(path)}`, async () => {
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
            core.error(`${(0,visible_text/* visibleText */.Q)(path)}: not deployed: ${deployment.error}`);
    }
    const host = engine === undefined ? undefined : hostOf(engine.address);
    return { services, host, isDryRun: inputs.dryRun, knowsBefore: stored !== undefined, withheld: undefined };
}
async function attempt(run, { service }, engine) {
    try {
        run.signal.throwIfAborted();
        const { definition } = service;
        if (definition === undefined)
            throw new definition_error/* MesgError */.N("refused", "the service is invalid");
        const expectedHash = (0,expected_hashes/* expectedHashOf */.Uh)(run.inputs.deploy.expectedHashes, service.place.path);
        const matter = { engine, expectedHash };
        const outcome = run.inputs.dryRun
            ? await rehearseOne(run, service, matter)
            : await deployOne(run, { ...service, definition }, matter);
        return { service, outcome };
    }
    catch (error) {
        const { message = String(error), hint } = (error ?? {});
        const kind = error instanceof definition_error/* MesgError */.N || run.signal.aborted ? "" : "a defect: ";
        return {
            service,
            outcome: "failed",
            error: run.redact(`${kind}${message}${hint === undefined ? "" : ` (${hint})`}`),
        };
    }
}
/** What the Engine has before anything is deployed; undefined when it does not tell, which its own calls will meet again. */
async function storedOn({ core, signal, redact }, engine) {
    try {
        return await (0,stored/* listStored */.K)(engine, signal);
    }
    catch (error) {
        core.notice(`what the Engine had before is not known: ${(0,visible_text/* visibleText */.Q)(redact(error.message), 300)}`);
        return undefined;
    }
}


/***/ })

};
