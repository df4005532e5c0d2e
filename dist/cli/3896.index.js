export const id = 3896;
export const ids = [3896];
export const modules = {

/***/ 85428:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ defineCommand)
/* harmony export */ });
/** Helps the compiler infer the options of a command. */
function defineCommand(command) {
    return command;
}


/***/ }),

/***/ 95240:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FD: () => (/* binding */ readEngineOptions),
/* harmony export */   Iy: () => (/* binding */ EXPECTED_HASH_OPTION),
/* harmony export */   Pp: () => (/* binding */ readHash),
/* harmony export */   W: () => (/* binding */ ENV_OPTION),
/* harmony export */   iT: () => (/* binding */ ENGINE_OPTIONS),
/* harmony export */   pn: () => (/* binding */ refuseEngineOptions),
/* harmony export */   sx: () => (/* binding */ readEnv),
/* harmony export */   tA: () => (/* binding */ readExpectedHash),
/* harmony export */   vc: () => (/* binding */ parseEnv)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98407);
/* harmony import */ var _read_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11140);


/** The options of every command that calls an Engine. */
const ENGINE_OPTIONS = {
    "engine-ca": {
        type: "string",
        group: "Engine",
        value: "FILE",
        summary: "PEM file of the CA that issued the Engine's certificate (the system's roots)",
    },
    "engine-cert": {
        type: "string",
        group: "Engine",
        value: "FILE",
        summary: "PEM file of a client certificate, where the Engine asks for one",
    },
    "engine-key": { type: "string", group: "Engine", value: "FILE", summary: "PEM file of its private key" },
    "engine-metadata": {
        type: "string",
        group: "Engine",
        multiple: true,
        value: "HEADER",
        summary: '"NAME: VALUE" for a proxy in front; secrets belong in MESG_ENGINE_METADATA, one a line',
    },
    "engine-username": {
        type: "string",
        group: "Engine",
        value: "NAME",
        summary: "account that creates (Engine 0.16); its password is read from MESG_ENGINE_PASSWORD",
    },
    "engine-insecure": {
        type: "boolean",
        group: "Engine",
        summary: "send metadata and account over plain gRPC, readable on the way",
    },
};
/** The option of commands that hold a service to what was reviewed. */
const EXPECTED_HASH_OPTION = {
    "expected-hash": {
        type: "string",
        value: "HASH",
        summary: "reviewed service hash; any other is refused",
    },
};
/**
 * Reads the options, and what the environment adds: other users see a process's arguments, but not its environment.
 *
 * @throws {MesgError} `usage`; no message repeats a secret.
 */
async function readEngineOptions({ options, env, signal, stdin, secrets, }) {
    const { parseMetadata } = await Promise.all(/* import() */[__webpack_require__.e(2362), __webpack_require__.e(7316), __webpack_require__.e(9693), __webpack_require__.e(4922), __webpack_require__.e(48)]).then(__webpack_require__.bind(__webpack_require__, 33343));
    const read = async (path, what) => path === undefined ? undefined : Buffer.from(await (0,_read_input_js__WEBPACK_IMPORTED_MODULE_0__/* .readInput */ .R)(path, what, { signal, stdin })).toString("utf8");
    const secret = (env.MESG_ENGINE_METADATA ?? "").split("\n").filter((line) => line.trim() !== "");
    const username = options["engine-username"];
    const key = await read(options["engine-key"], "a private key (--engine-key)");
    const credentials = username === undefined ? undefined : { username, password: passwordOf(env) };
    secrets.add(key, "whole");
    if (credentials !== undefined)
        secrets.addLogin(credentials.username, credentials.password);
    return {
        ca: await read(options["engine-ca"], "the certificate of a CA (--engine-ca)"),
        certificate: await read(options["engine-cert"], "a certificate (--engine-cert)"),
        key,
        metadata: [...(options["engine-metadata"] ?? []), ...secret].map(parseMetadata),
        credentials,
        insecure: options["engine-insecure"],
    };
}
function passwordOf({ MESG_ENGINE_PASSWORD: password = "" }) {
    if (password !== "")
        return password;
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("usage", "expected a password in MESG_ENGINE_PASSWORD with --engine-username, found none", {
        hint: "it is read from the environment alone: other users see a command line",
    });
}
/**
 * Refuses the options where no Engine is called that they could be for.
 *
 * @param endpoint The option that names one.
 * @throws {MesgError} `usage`.
 */
function refuseEngineOptions({ options }, endpoint) {
    const given = Object.keys(ENGINE_OPTIONS).find((name) => options[name] !== undefined);
    if (given !== undefined)
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("usage", `expected ${endpoint} with --${given}, found none`);
}
/**
 * The hash that was reviewed, when one is given.
 *
 * @throws {MesgError} `usage` for what is no hash, an empty text included: it may be the output of a step that failed.
 */
function readExpectedHash(options) {
    return readHash(options, "expected-hash");
}
/**
 * The service hash that an option names, when it is given.
 *
 * @throws {MesgError} `usage` for what is no hash.
 */
function readHash(options, name) {
    const text = options[name]?.trim();
    if (text === undefined)
        return undefined;
    try {
        (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeHash */ .$C)(text);
        return text;
    }
    catch (error) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("usage", `--${name}: ${error.message}`, {
            cause: error,
            hint: "it is what mesg-compile hash prints; empty, it may come from a step that failed",
        });
    }
}
/** The option of commands that need to know with which environment Engine 0.9 runs a service. */
const ENV_OPTION = {
    env: {
        type: "string",
        multiple: true,
        value: "NAME=VALUE",
        summary: "$(env:NAME) in a process; for a service, a variable that Engine 0.9 hashes",
    },
};
/**
 * Reads the variables; undefined when none is given.
 *
 * @throws {MesgError} `usage` for a malformed one, or a release that does not take them.
 */
function readEnv({ env }, release) {
    if (env === undefined)
        return undefined;
    if (release !== "0.9") {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("usage", `expected --engine-version 0.9 with --env, found ${release}, which does not hash it`, {
            hint: "leave out --env: from 0.10 on the definition is hashed, with the variables it declares",
        });
    }
    return parseEnv(env);
}
/** @throws {MesgError} `usage` for a malformed one. */
function parseEnv(pairs) {
    return Object.fromEntries(pairs.map((pair) => {
        const equals = pair.indexOf("=");
        if (equals > 0)
            return [pair.slice(0, equals), pair.slice(equals + 1)];
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("usage", `expected --env NAME=VALUE, found ${JSON.stringify(pair)}`);
    }));
}


/***/ }),

/***/ 11140:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readInput)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71147);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56681);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98681);
/* harmony import */ var _result_stdin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27669);



/** The largest definition as hex, and a line break or two. */
const LIMIT = 2 * _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_BYTES */ .zx + 4;
/**
 * Reads a file that was named on the command line, a pipe that the shell has open, or stdin for `-`.
 *
 * @param what What it should be, for the message: `a definition`.
 * @throws {MesgError} `usage` when there is no such file, `refused` when it is too large, `environment` when it cannot
 * be read.
 */
async function readInput(path, what, call) {
    const bytes = path === _result_stdin_js__WEBPACK_IMPORTED_MODULE_1__/* .STREAM */ .dY
        ? await (0,_result_stdin_js__WEBPACK_IMPORTED_MODULE_1__/* .readStdin */ .vJ)(call, LIMIT, what)
        : await (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .readBounded */ .CB)(path, { limit: LIMIT, what, signal: call.signal, pipes: true });
    if (bytes.length <= LIMIT)
        return bytes;
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N("refused", `expected ${what} of at most ${_definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_BYTES */ .zx} bytes, found more in ${JSON.stringify(path)}`);
}


/***/ }),

/***/ 39593:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ RESULT_OPTIONS)
/* harmony export */ });
/** The options of every command that has a result. */
const RESULT_OPTIONS = {
    out: {
        type: "string",
        short: "o",
        writes: "result",
        value: "FILE",
        summary: "write the result to a file, whole or not at all; - is stdout",
    },
    json: { type: "boolean", summary: "print the result as JSON, and a failure too" },
};


/***/ }),

/***/ 5066:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ confirm),
/* harmony export */   s: () => (/* binding */ YES_OPTION)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56681);

/** The option that answers a question before it is asked. */
const YES_OPTION = {
    yes: { type: "boolean", short: "y", summary: "do it without asking" },
};
/**
 * Asks the person at the terminal, unless `--yes` was given.
 *
 * @throws {MesgError} `usage` where there is no terminal to ask at, `refused` for any other answer than yes.
 */
async function confirm(call, { question, refusal }) {
    const { options, ask, signal, progress } = call;
    if (options.yes)
        return;
    await progress.end();
    if (ask === undefined) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N("usage", `there is no terminal to ask at: ${refusal}`, { hint: "when it is meant, add --yes" });
    }
    const answer = (await ask(`${question} [y/N] `, { signal })).trim();
    if (!/^y(?:es)?$/i.test(answer))
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N("refused", `not confirmed: ${refusal}`);
}


/***/ }),

/***/ 33896:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85428);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5066);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(44371);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83712);
/* harmony import */ var _engine_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17341);
/* harmony import */ var _engine_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18741);
/* harmony import */ var _engine_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(62121);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(211);
/**
 * Deletes a service from an Engine.
 *
 * @module
 */




const command = (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .defineCommand */ .N)({
    name: "delete",
    synopsis: "HASH|SID --endpoint HOST:PORT | --local",
    summary: "delete a service from an Engine",
    description: `Asks before it deletes; without a terminal --yes is needed. Engines until 0.15 delete services; later ones keep
them on a chain, which cannot.`,
    examples: ["mesg-compile delete greeter --local", "mesg-compile delete $HASH --endpoint localhost:50052 --yes"],
    pages: ["docs/engine-connection.md"],
    json: '{ status: "deleted", hash, sid, endpoint }',
    positionals: [1, 1],
    options: { ..._command_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .YES_OPTION */ .s, ..._session_js__WEBPACK_IMPORTED_MODULE_0__/* .SESSION_OPTIONS */ .AC },
    async run(call) {
        const { signal, options } = call;
        await (0,_session_js__WEBPACK_IMPORTED_MODULE_0__/* .withEngine */ .f)(call, async (engine) => {
            const { client, release, address } = engine;
            // A release without the call says so before it is asked for anything.
            if ((0,_engine_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .isOnChain */ .No)(release) || (0,_engine_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .dialectOf */ .E3)(release).methods.delete === undefined) {
                throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .MesgError */ .N("usage", `Engine ${release} cannot delete a service: it has no such call`, {
                    hint: "Engines have one until 0.15; from 0.16 on services are on a chain",
                });
            }
            const { definition } = await (0,_session_js__WEBPACK_IMPORTED_MODULE_0__/* .findService */ .Ln)(engine, call.positionals[0], call);
            const hash = (0,_session_js__WEBPACK_IMPORTED_MODULE_0__/* .shownHash */ .sI)(definition);
            const name = `${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .visibleText */ .Q6)(definition.sid)} (${hash})`;
            await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .confirm */ .l)(call, {
                question: `Delete ${name} from ${(0,_session_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(engine, call)}?`,
                refusal: "nothing was deleted",
            });
            await client.delete(definition.hash, { timeout: _engine_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .CALL_TIMEOUT */ .p, signal });
            if (await client.has(definition.hash, { timeout: _engine_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .CALL_TIMEOUT */ .p, signal })) {
                throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .MesgError */ .N("refused", `the Engine says that it deleted ${hash}, but still has it`);
            }
            const result = { status: "deleted", hash: definition.hash, sid: definition.sid, endpoint: address };
            await call.stdout.write(options.json ? `${JSON.stringify(result, undefined, 2)}\n` : `deleted ${name}\n`);
        });
        return 0;
    },
});
if (import.meta.main)
    await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .runAsMain */ .f)(command);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 211:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   AC: () => (/* binding */ SESSION_OPTIONS),
/* harmony export */   Ln: () => (/* binding */ findService),
/* harmony export */   f: () => (/* binding */ withEngine),
/* harmony export */   sI: () => (/* binding */ shownHash)
/* harmony export */ });
/* unused harmony export LOCAL_FOLDER */
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39593);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95240);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90761);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(98407);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40192);
/* harmony import */ var _engine_embedded_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44961);
/* harmony import */ var _engine_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95869);
/* harmony import */ var _engine_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62121);





/** Where deploy --local keeps the embedded Engine. */
const LOCAL_FOLDER = ".mesg";
/** The options of every command that looks at what an Engine stores. */
const SESSION_OPTIONS = {
    endpoint: { type: "string", value: "HOST:PORT", summary: "Engine to ask; https://HOST for one behind TLS" },
    local: { type: "boolean", summary: `ask the embedded Engine in ${LOCAL_FOLDER} of the current folder` },
    "engine-version": { type: "string", value: "R", summary: "Engine release, or auto to ask the Engine (auto)" },
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .RESULT_OPTIONS */ .z,
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .ENGINE_OPTIONS */ .iT,
};
/**
 * Connects to the Engine that a call names, for as long as the work takes.
 *
 * @throws {MesgError} `usage` without one; as `connectEngine` does.
 */
async function withEngine(call, work) {
    const { endpoint, local, "engine-version": version = "auto" } = call.options;
    if ((endpoint === undefined) !== (local === true)) {
        const found = endpoint === undefined ? "neither" : "both";
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("usage", `expected --endpoint HOST:PORT or --local, found ${found}`, {
            hint: `--local asks the embedded Engine in ${LOCAL_FOLDER}, --endpoint a running one`,
        });
    }
    const release = version === "auto" ? undefined : (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRelease */ .BC)(version);
    if (endpoint !== undefined) {
        const access = await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .readEngineOptions */ .FD)(call);
        return await connected(call, endpoint, { release, ...access }, work);
    }
    (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseEngineOptions */ .pn)(call, "--endpoint HOST:PORT");
    const engine = await (0,_engine_embedded_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .startLocalEngine */ .E)({ folder: LOCAL_FOLDER, release: release ?? _definition_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_RELEASE */ .WW });
    try {
        return await connected(call, engine.endpoint, { release: engine.release }, work);
    }
    finally {
        await engine.close(0);
    }
}
async function connected({ signal, note }, address, access, work) {
    const engine = await (0,_engine_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .connectEngine */ .x)(address, { timeout: _engine_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .CALL_TIMEOUT */ .p, signal, ...access });
    try {
        if (engine.notice !== undefined)
            await note(`notice: ${engine.notice}`);
        return await work(engine);
    }
    finally {
        engine.close();
    }
}
/** Says where services were looked for: a folder for the embedded Engine, whose port lasts as long as the call. */
function placeOf({ address, release }, { options }) {
    return options.local === true ? `${LOCAL_FOLDER} (Engine ${release})` : address;
}
/**
 * Finds the one service that is meant by a hash or a sid.
 *
 * @throws {MesgError} `refused` when there is none, `usage` when several have the sid.
 */
async function findService(engine, id, call) {
    const { client } = engine;
    const options = { timeout: _engine_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .CALL_TIMEOUT */ .p, signal: call.signal };
    if (isHash(id))
        return await client.get(id, options);
    const stored = await client.list(options);
    const found = stored.filter(({ definition }) => definition.sid === id);
    const [first, second] = found;
    if (first !== undefined && second === undefined)
        return first;
    if (first === undefined) {
        const meant = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .nearest */ .p)(id, [...new Set(stored.map(({ definition }) => definition.sid))]);
        const listed = call.options.local
            ? "mesg-compile list --local shows what is there; for another release add --engine-version"
            : "mesg-compile list shows what is there";
        const hint = meant === undefined ? listed : `did you mean ${JSON.stringify(meant)}?`;
        const preposition = call.options.local ? "in" : "at";
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("refused", `no service ${JSON.stringify(id)} ${preposition} ${placeOf(engine, call)}`, {
            hint,
        });
    }
    const hashes = found.map(({ definition }) => shownHash(definition)).join(", ");
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("usage", `expected one service ${JSON.stringify(id)}, found ${found.length}: ${hashes}`, {
        hint: "name the one that is meant by its hash",
    });
}
/** An Engine answers any text as a hash. */
function shownHash({ hash }) {
    return /^\w{1,64}$/.test(hash) ? hash : JSON.stringify(hash.slice(0, 64));
}
function isHash(text) {
    try {
        (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .decodeHash */ .$C)(text);
        return true;
    }
    catch {
        return false;
    }
}


/***/ })

};
