export const id = 4708;
export const ids = [4708];
export const modules = {

/***/ 54460:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90761);

/**
 * Returns a hint for an unknown word: the most similar known word (misspelled or abbreviated), and where all are
 * listed.
 *
 * @param help The command that lists them: `mesg-compile --help`.
 * @example
 * ```ts
 * suggest("--fromat", ["--format", "--out"], "mesg-compile compile --help");
 * // "did you mean --format? see mesg-compile compile --help"
 * ```
 */
function suggest(found, known, help) {
    // One letter is near every other letter.
    const meant = /^-\w$/.test(found)
        ? known.find((name) => name.startsWith(`-${found}`.toLowerCase()))
        : ((0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(found, known) ?? known.find((name) => name.startsWith(found)));
    return `${meant === undefined ? "" : `did you mean ${meant}? `}see ${help}`;
}


/***/ }),

/***/ 44708:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ processEnvironment),
  f: () => (/* binding */ runAsMain)
});

// EXTERNAL MODULE: ./src/command/run.ts + 5 modules
var run = __webpack_require__(70862);
// EXTERNAL MODULE: ./src/command/safe-output.ts + 1 modules
var safe_output = __webpack_require__(48991);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./src/command/terminal/ask.ts

/**
 * Prompts on a terminal and returns the typed line; empty at the end of the input. A secret is not echoed.
 *
 * @param terminal The process; its streams are opened when it asks.
 */
function terminalAsk(terminal) {
    return async (question, { secret = false, signal } = {}) => {
        const { createInterface } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 26848, 23));
        const { stdin, stderr } = terminal;
        if (secret)
            stderr.write(question);
        const nowhere = new external_node_stream_.Writable({ write: (_, __, done) => done() });
        const lines = createInterface({ input: stdin, output: secret ? nowhere : stderr, terminal: true });
        // In raw mode Ctrl-C is an ordinary key.
        lines.on("SIGINT", () => process.kill(process.pid, "SIGINT"));
        try {
            return await new Promise((resolve, reject) => {
                lines.once("close", () => resolve(""));
                lines.question(secret ? "" : question, signal === undefined ? {} : { signal }).then(resolve, reject);
            });
        }
        finally {
            lines.close();
            if (secret)
                stderr.write("\n");
        }
    };
}

;// CONCATENATED MODULE: ./src/command/process.ts



/**
 * Returns the current process as the environment of a command. Ends the process on a signal or a defect.
 *
 * @param args The arguments of the process.
 */
function processEnvironment(args) {
    // Failures of gRPC are reported as errors here; its own log stays off unless the variable is set.
    process.env.GRPC_VERBOSITY ??= "NONE";
    const controller = new AbortController();
    let grace = GRACE;
    for (const signal of ["SIGINT", "SIGTERM"]) {
        process.once(signal, () => {
            controller.abort(new Error(`interrupted by ${signal}`));
            // exit() would wait for system calls that cannot be interrupted, such as opening a pipe without a reader.
            setTimeout(() => process.kill(process.pid, "SIGKILL"), grace).unref();
        });
    }
    const { env, stdout, stderr } = process;
    // Without a terminal, node:tty is not loaded.
    const isAsking = stderr.isTTY && process.getBuiltinModule("node:tty").isatty(0);
    const ask = isAsking ? terminalAsk(process) : undefined;
    const streams = { stdin: STDIN, stdout: output(stdout), stderr: output(stderr), ask };
    const setGrace = (milliseconds) => {
        grace = milliseconds;
    };
    const environment = (0,safe_output/* safeEnvironment */.P)({ ...streams, env, signal: controller.signal, setGrace }, args);
    // Node would print such an error unsanitized, with text from a peer.
    for (const event of ["uncaughtException", "unhandledRejection"]) {
        process.on(event, (error) => {
            const words = (0,run/* explain */.W)(error, environment, "");
            void environment.stderr.write(`${words}\n`).finally(() => process.exit(3));
        });
    }
    return environment;
}
/** Opened when it is read: that takes milliseconds, and most commands do not. */
const STDIN = { [Symbol.asyncIterator]: () => process.stdin[Symbol.asyncIterator]() };
/** Milliseconds for an interrupted command to clean up, unless it sets others. */
const GRACE = 3000;
/** Runs one script as the main module of a process. */
async function runAsMain(command) {
    const args = process.argv.slice(2);
    process.exitCode = await (0,run/* runCommand */.d)(command, args, processEnvironment(args));
}
function output(stream) {
    // A write fails when its reader is gone (`| head`); without a listener the process would crash.
    stream.on("error", () => undefined);
    return {
        isTerminal: stream.isTTY === true,
        // Some terminals report zero columns.
        columns: stream.isTTY === true ? stream.columns || 80 : undefined,
        write: (data) => new Promise((resolve, reject) => stream.write(data, (error) => {
            // A reader such as `head` closed the pipe. The command still finishes, for its effects and its exit code.
            if (error && error.code !== "EPIPE")
                reject(error);
            else
                resolve();
        })),
    };
}


/***/ }),

/***/ 83086:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ InvalidDocument),
/* harmony export */   g: () => (/* binding */ errorToJson)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83712);

/** An invalid document, with its diagnostics. */
class InvalidDocument extends _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8 {
    diagnostics;
    constructor(message, diagnostics, hint) {
        super("refused", message, hint === undefined ? {} : { hint });
        this.diagnostics = diagnostics;
    }
}
/**
 * Returns a failure as JSON, an object under `error`: its kind, message, hint and location.
 *
 * @example
 * ```ts
 * errorToJson(new MesgError("usage", "no such file"), { signal, message: "" });
 * // {"error": {"kind": "usage", "message": "no such file"}}
 * ```
 */
function errorToJson(error, otherwise) {
    return `${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleJson */ .$m)(JSON.stringify({ error: bodyOf(error, otherwise) }, undefined, 2))}\n`;
}
function bodyOf(error, { signal, message: otherwise }) {
    if (!(error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8)) {
        return signal.aborted ? { kind: "interrupted", message: "interrupted" } : { kind: "defect", message: otherwise };
    }
    const { kind, message, hint } = error;
    const failure = { kind, message, ...(hint === undefined ? {} : { hint }) };
    if (!(error instanceof InvalidDocument))
        return failure;
    const first = error.diagnostics.find(({ severity }) => severity === "error");
    if (first === undefined)
        return failure;
    const { file, line, column } = first;
    return { ...failure, location: { file, line, column }, diagnostics: error.diagnostics };
}


/***/ }),

/***/ 27669:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F$: () => (/* binding */ claimStdin),
/* harmony export */   UE: () => (/* binding */ rememberedDocument),
/* harmony export */   dY: () => (/* binding */ STREAM),
/* harmony export */   n4: () => (/* binding */ rememberDocument),
/* harmony export */   vJ: () => (/* binding */ readStdin)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56681);

/** The argument that means stdin or stdout. */
const STREAM = "-";
const claimed = new WeakSet();
/**
 * Claims stdin for one input of a call.
 *
 * @param what The input, for messages: `--source`.
 * @throws {MesgError} `usage` when it was claimed already, or there is none.
 */
function claimStdin(stdin, what) {
    if (stdin === undefined)
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8("usage", `cannot read ${what} from stdin: there is none`);
    if (claimed.has(stdin)) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8("usage", `cannot read ${what} from stdin: it was read already`, {
            hint: "use - once, and name files for the rest",
        });
    }
    claimed.add(stdin);
    return stdin;
}
/** Reads at most `limit` bytes of stdin, and one more if the limit is exceeded. */
async function readStdin({ stdin, signal }, limit, what) {
    const chunks = [];
    let size = 0;
    for await (const chunk of claimStdin(stdin, what)) {
        signal.throwIfAborted();
        chunks.push(typeof chunk === "string" ? Buffer.from(chunk) : chunk);
        size += chunk.length;
        if (size > limit)
            break;
    }
    return Buffer.concat(chunks).subarray(0, limit + 1);
}
const documents = new WeakMap();
/** Keeps the document from stdin, which is needed to detect its kind and again to load it. */
function rememberDocument({ stdin }, bytes) {
    if (stdin !== undefined)
        documents.set(stdin, bytes);
}
/** Returns the document from stdin; undefined without one. */
function rememberedDocument({ stdin }) {
    return stdin && documents.get(stdin);
}


/***/ }),

/***/ 70862:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ explain),
  d: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: ./src/core/http/proxy-settings.ts
var proxy_settings = __webpack_require__(81564);
// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/core/version.ts
var version = __webpack_require__(83323);
// EXTERNAL MODULE: ./src/core/text/wrap.ts
var wrap = __webpack_require__(80427);
// EXTERNAL MODULE: ./src/core/text/style.ts
var text_style = __webpack_require__(90242);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/command/arguments/suggestion.ts
var suggestion = __webpack_require__(54460);
;// CONCATENATED MODULE: ./src/command/arguments/parse.ts



/**
 * Parses the arguments of a command, and checks them against its options.
 *
 * @param options The options of the command and the common ones.
 * @throws {MesgError} `usage`, with a suggestion for a misspelled option or value.
 */
function parseArguments(command, options, args) {
    const help = `mesg-compile ${command.name} --help`;
    const parsed = parseStrictly(command.name, options, args, help);
    checkTexts(command, parsed);
    checkValues(options, parsed.values, help);
    if (parsed.values.json === true && "format" in options) {
        const { format = "json" } = parsed.values;
        if (format !== "json")
            throw new core_error/* MesgError */.N8("usage", `expected --json or --format ${String(format)}, found both`);
        parsed.values.format = format;
    }
    const [min, max] = command.positionals;
    const count = parsed.positionals.length;
    const asksForWords = parsed.values.help || parsed.values.version;
    if (!asksForWords && (count < min || count > max)) {
        throw new core_error/* MesgError */.N8("usage", `expected mesg-compile ${command.name} ${command.synopsis}, found ${arity(count)}`, {
            hint: `see ${help}`,
        });
    }
    return parsed;
}
function parseStrictly(name, options, args, help) {
    const known = Object.entries(options).map(([long, { type, multiple = false, short }]) => {
        return [long, { type, multiple, ...(short === undefined ? {} : { short }) }];
    });
    try {
        return (0,external_node_util_.parseArgs)({
            args: [...args],
            options: Object.fromEntries(known),
            allowPositionals: true,
            strict: true,
        });
    }
    catch (error) {
        const { message } = error;
        const [, unknown] = /^Unknown option '(-[^']*)'/.exec(message) ?? [];
        if (unknown !== undefined) {
            const names = Object.keys(options).map((long) => `--${long}`);
            throw new core_error/* MesgError */.N8("usage", `expected an option of mesg-compile ${name}, found ${unknown}`, {
                hint: (0,suggestion/* suggest */.Z)(unknown, names, help),
            });
        }
        checkArgument(message, help);
        // Only the first sentence is about the input; the others explain `--`.
        throw new core_error/* MesgError */.N8("usage", message.replace(/\. To specify a positional.*$/s, ""), { hint: `see ${help}` });
    }
}
/** @throws {MesgError} `usage` for an option without its value, or with a value that it does not have. */
function checkArgument(message, help) {
    const [, option, problem] = /^Option '(?:-\w, )?(--[^' ]+)(?: [^']*)?' (.*)/.exec(message) ?? [];
    if (problem === undefined)
        return;
    if (problem.startsWith("does not take")) {
        throw new core_error/* MesgError */.N8("usage", `expected no value after ${option}`, { hint: `see ${help}` });
    }
    const isOption = problem.includes("ambiguous");
    throw new core_error/* MesgError */.N8("usage", `expected a value after ${option}${isOption ? ", found an option" : ""}`, {
        hint: isOption ? `for a value that begins with - write ${option}=VALUE` : `see ${help}`,
    });
}
/** Refuses empty texts: most often an unset variable of a script. */
function checkTexts({ name, synopsis }, { values, positionals }) {
    const empty = Object.keys(values).find((option) => [values[option]].flat().includes(""));
    if (empty === undefined && !positionals.includes(""))
        return;
    const what = empty === undefined ? `mesg-compile ${name} ${synopsis}` : `a value for --${empty}`;
    throw new core_error/* MesgError */.N8("usage", `expected ${what}, found an empty text`, {
        hint: "in a script, check that the variable is set",
    });
}
/** Checks the values of options that accept only certain words. */
function checkValues(options, values, help) {
    for (const [name, { values: known }] of Object.entries(options)) {
        const value = values[name];
        if (known === undefined || typeof value !== "string" || known.includes(value))
            continue;
        throw new core_error/* MesgError */.N8("usage", `expected --${name} ${known.join("|")}, found ${JSON.stringify(value)}`, {
            hint: (0,suggestion/* suggest */.Z)(value, known, help),
        });
    }
}
function arity(count) {
    return count === 0 ? "no argument" : count === 1 ? "one argument" : `${count} arguments`;
}

// EXTERNAL MODULE: ./src/command/arguments/peek.ts
var peek = __webpack_require__(34991);
// EXTERNAL MODULE: ./src/command/help.ts
var command_help = __webpack_require__(79806);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./src/core/files/whole-file.ts
var whole_file = __webpack_require__(21003);
;// CONCATENATED MODULE: ./src/core/files/write-inside.ts



/**
 * Checks that writing a file does not leave a folder through a symlink that a repository contains. A path that is
 * outside the folder by name was chosen by the user and passes.
 *
 * @param folder The working directory, or a workspace.
 * @param path Absolute, or relative to the folder.
 * @throws {MesgError} `refused`.
 * @example
 * ```ts
 * await assertWritesInside(workspace, "reports/out.sarif");
 * ```
 */
async function assertWritesInside(folder, path) {
    const absolute = (0,external_node_path_.resolve)(folder, path);
    if (!isBelow(folder, absolute))
        return;
    const [root, parent] = await Promise.all([(0,promises_.realpath)(folder), (0,promises_.realpath)((0,external_node_path_.dirname)(absolute)).catch(() => undefined)]);
    // Writing the file reports a missing parent.
    if (parent !== undefined && parent !== root && !isBelow(root, parent))
        throw leaves(path, (0,external_node_path_.dirname)(path));
    const found = await (0,promises_.lstat)(absolute).catch(() => undefined);
    if (!found?.isSymbolicLink())
        return;
    const target = await (0,promises_.realpath)(absolute).catch(() => undefined);
    if (target === undefined || !isBelow(root, target))
        throw leaves(path, path);
}
function isBelow(folder, path) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way !== "" && way !== ".." && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
}
function leaves(path, link) {
    return new core_error/* MesgError */.N8("refused", `cannot write ${JSON.stringify(path)}: ${JSON.stringify(link)} is a symlink that leaves the folder`, {
        hint: "remove the symlink, or name the file by its real path",
    });
}

// EXTERNAL MODULE: ./src/command/result/stdin.ts
var result_stdin = __webpack_require__(27669);
;// CONCATENATED MODULE: ./src/command/result/files.ts








/**
 * Resolves every option that names a file: `-` is stdin or stdout, through a temporary file that is copied to stdout
 * only when complete, and `--out` receives the result.
 *
 * @throws {MesgError} `usage` when two options share a stream; `refused` when a symlink leads out of the working
 * directory.
 */
async function openFiles(options, given, environment) {
    const values = { ...given };
    const named = (test) => Object.entries(options).flatMap(([name, option]) => (test(option) && values[name] !== undefined ? [name] : []));
    await checkSymlinks(named(({ writes }) => writes !== undefined).map((name) => values[name]));
    const toStdout = named(({ writes }) => writes === true).filter((name) => values[name] === "-");
    const fromStdin = named(({ reads }) => reads === true).filter((name) => values[name] === "-");
    const [result] = named(({ writes }) => writes === "result").filter((name) => values[name] !== "-");
    const hasResult = Object.values(options).some(({ writes }) => writes === "result") || given.json === true;
    const sharing = toStdout.length > (hasResult && result === undefined ? 0 : 1);
    if (sharing)
        throw shared(toStdout[0], options);
    const collected = result === undefined ? undefined : collector();
    let folder;
    const dispose = async () => {
        if (folder !== undefined)
            await (0,promises_.rm)(folder, { recursive: true, force: true });
    };
    try {
        for (const name of [...toStdout, ...fromStdin]) {
            folder ??= await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "mesg-compile-"));
            values[name] = (0,external_node_path_.join)(folder, `stdin-or-stdout.${name}`);
        }
        for (const name of fromStdin)
            await spool(environment, values[name], `--${name}`);
    }
    catch (error) {
        await dispose();
        throw error;
    }
    return {
        values,
        collected: collected?.output,
        finish: async () => {
            if (result !== undefined && collected !== undefined) {
                await (0,whole_file/* writeWhole */.f)(values[result], (file) => file.write(collected.bytes()));
            }
            for (const name of toStdout)
                await copyTo(environment.stdout, values[name]);
        },
        dispose,
    };
}
/** Refuses symlinks of a repository through which output would leave the working directory. */
async function checkSymlinks(paths) {
    for (const path of paths)
        if (path !== "-")
            await assertWritesInside(process.cwd(), path);
}
function shared(name, options) {
    const hint = "out" in options && name !== "out" ? "name a file for the result with --out FILE" : "name a file";
    return new core_error/* MesgError */.N8("usage", `--${name} -: stdout takes one result, and there are two`, { hint });
}
function collector() {
    const chunks = [];
    const write = async (data) => void chunks.push(Buffer.from(data));
    return { output: { isTerminal: false, write }, bytes: () => Buffer.concat(chunks) };
}
async function spool({ stdin, signal }, path, what) {
    await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from((0,result_stdin/* claimStdin */.F$)(stdin, what)), (0,external_node_fs_.createWriteStream)(path, { flags: "wx", mode: 0o600 }), {
        signal,
    });
}
async function copyTo(stdout, path) {
    for await (const chunk of (0,external_node_fs_.createReadStream)(path, { highWaterMark: 256 * 1024 }))
        await stdout.write(chunk);
}

// EXTERNAL MODULE: ./src/command/result/json-error.ts
var json_error = __webpack_require__(83086);
// EXTERNAL MODULE: ./src/command/safe-output.ts + 1 modules
var safe_output = __webpack_require__(48991);
// EXTERNAL MODULE: ./src/core/safe-text.ts
var safe_text = __webpack_require__(83712);
// EXTERNAL MODULE: ./src/core/sizes.ts
var sizes = __webpack_require__(49013);
;// CONCATENATED MODULE: ./src/command/terminal/progress-text.ts

/**
 * Returns the progress of a step as one line: bytes, rate, and remaining time; for a step without bytes, the elapsed
 * time.
 *
 * @param elapsed Milliseconds since the step began.
 * @param columns Maximum number of characters.
 * @example
 * ```ts
 * progressText({ label: "hashing", done: 1_000_000, total: 3_000_000 }, 2000, 80);
 * // "hashing: 976.6 KiB of 2.9 MiB, 33%, 488.3 KiB/s, 4 s left"
 * ```
 */
function progressText({ label, done, total }, elapsed, columns) {
    const parts = done === undefined ? [timeText(elapsed)] : bytesText(done, total, elapsed);
    // Keep the last column free: some terminals wrap when it is written.
    const max = columns - 1;
    const right = `: ${parts.join(", ")}`;
    const room = Math.max(max - right.length, 8);
    return `${label.length > room ? `${label.slice(0, room - 1)}…` : label}${right}`.slice(0, max);
}
function bytesText(done, total, elapsed) {
    const rate = elapsed > 0 ? (done / elapsed) * 1000 : 0;
    const isKnown = total !== undefined && total > 0 && done <= total;
    const left = isKnown && rate > 0 ? ((total - done) / rate) * 1000 : undefined;
    return [
        `${(0,sizes/* formatBytes */.z3)(done)}${isKnown ? ` of ${(0,sizes/* formatBytes */.z3)(total)}` : ""}`,
        ...(isKnown ? [`${Math.floor((done / total) * 100)}%`] : []),
        ...(rate > 0 ? [`${(0,sizes/* formatBytes */.z3)(Math.round(rate))}/s`] : []),
        ...(left === undefined ? [] : [`${timeText(left)} left`]),
    ];
}
/** `7 s`, `2 min 5 s`, `1 h 3 min`. */
function timeText(milliseconds) {
    const seconds = Math.ceil(milliseconds / 1000);
    if (seconds < 60)
        return `${seconds} s`;
    const minutes = Math.floor(seconds / 60);
    return minutes < 60 ? `${minutes} min ${seconds % 60} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

;// CONCATENATED MODULE: ./src/command/terminal/progress-line.ts


/** Milliseconds after which a step is shown. */
const SHOWN_AFTER = 1000;
/** Milliseconds between two lines. */
const EVERY = 100;
const CLEAR = "\r\u001b[K";
/**
 * A line on a terminal with the progress of a step that takes longer than a second. It is cleared before anything else
 * is written, and at the end. Without a terminal, nothing is written.
 */
class ProgressLine {
    #options;
    #step;
    #began = 0;
    #drawn = 0;
    #isThere = false;
    #timer;
    constructor(options) {
        this.#options = options;
    }
    /** Shows the progress of a step. A step with another label starts over. */
    show(step) {
        if (!this.#options.isWanted)
            return;
        const next = typeof step === "string" ? { label: step } : step;
        if (this.#step === undefined || kindOf(this.#step) !== kindOf(next))
            this.#began = this.#now();
        this.#step = next;
        // A step without further reports still shows its elapsed time.
        this.#timer ??= setInterval(() => this.#draw(), EVERY * 5).unref();
        this.#draw();
    }
    /** Removes the line until the next step. */
    async end() {
        clearInterval(this.#timer);
        this.#timer = undefined;
        this.#step = undefined;
        await this.#clear();
    }
    /** Returns an output that clears the line before it writes. */
    guard(output) {
        if (!this.#options.isWanted || !output.isTerminal)
            return output;
        const write = async (data) => {
            await this.#clear();
            await output.write(data);
        };
        return { ...output, write };
    }
    #now() {
        return (this.#options.now ?? Date.now)();
    }
    #draw() {
        const now = this.#now();
        if (this.#step === undefined || now - this.#began < SHOWN_AFTER || now - this.#drawn < EVERY)
            return;
        this.#drawn = now;
        this.#isThere = true;
        const { output } = this.#options;
        const label = (0,safe_text/* visibleText */.Q6)(this.#step.label);
        const text = progressText({ ...this.#step, label }, now - this.#began, output.columns ?? 80);
        output.write(`${CLEAR}${text}`).catch(() => undefined);
    }
    async #clear() {
        if (!this.#isThere)
            return;
        this.#isThere = false;
        await this.#options.output.write(CLEAR);
    }
}
/** Returns the identity of a step: its label without numbers. */
function kindOf({ label }) {
    return label.replaceAll(/\d+/g, "");
}

;// CONCATENATED MODULE: ./src/command/run.ts








const EXIT_CODES = { refused: 1, usage: 2, environment: 3 };
/**
 * Runs a command with its arguments. Every error is reported on stderr and becomes an exit code; nothing is thrown.
 * With `--json` a failure is also an object on stdout, unless a result was written.
 *
 * @param args The arguments after the command's name.
 */
async function runCommand(command, args, given) {
    (0,proxy_settings/* useProxies */.U)(given.env);
    const environment = "secrets" in given ? given : (0,safe_output/* safeEnvironment */.P)(given, args);
    const stdout = counted(environment.stdout);
    try {
        return await call(command, args, { ...environment, stdout });
    }
    catch (thrown) {
        const error = await withNearby(thrown, command);
        await environment.stderr.write(`${explain(error, environment, command.name)}\n`).catch(() => undefined);
        if ("json" in command.options && (0,peek/* peekFlag */.A)(args, "--json") && !stdout.isUsed()) {
            const { signal } = environment;
            const json = (0,json_error/* errorToJson */.g)(error, { signal, message: error?.message ?? String(error) });
            await environment.stdout.write(json).catch(() => undefined);
        }
        return error instanceof core_error/* MesgError */.N8 ? EXIT_CODES[error.kind] : 3;
    }
}
async function call(command, args, environment) {
    const options = { ...command.options, ...command_help/* COMMON_OPTIONS */.DT };
    const { values, positionals } = parseArguments(command, options, args);
    if (values.help || values.version) {
        const style = environment.stdout;
        const help = () => (0,command_help/* helpOf */.ZL)(command, style);
        await environment.stdout.write(values.help ? help() : `${version/* VERSION */.x}\n`);
        return 0;
    }
    const files = await openFiles(options, values, environment);
    const { env, secrets } = environment;
    const isWanted = environment.stderr.isTerminal && !values.quiet && !env.CI && env.TERM !== "dumb";
    const progress = new ProgressLine({ output: environment.stderr, isWanted });
    const stderr = progress.guard(environment.stderr);
    const result = files.collected === undefined ? progress.guard(environment.stdout) : undefined;
    try {
        const write = (line) => stderr.write(`${tinted(line, stderr)}\n`);
        const code = await command.run({
            ...environment,
            stdout: result ?? (0,safe_output/* safeResult */.l)(files.collected, secrets),
            stderr,
            progress,
            positionals,
            options: files.values,
            note: async (line) => (values.quiet ? undefined : await write(line)),
            warn: write,
            reportError: async (error) => {
                await stderr.write(`${explain(await withNearby(error, command), environment, command.name)}\n`);
            },
        });
        await files.finish();
        return code;
    }
    finally {
        await progress.end().catch(() => undefined);
        await files.dispose();
    }
}
/** Returns an output that records whether something was written. */
function counted(output) {
    let used = false;
    const write = async (data) => {
        used ||= data.length > 0;
        await output.write(data);
    };
    return { ...output, write, isUsed: () => used };
}
const LABELS = { notice: "cyan", warning: "yellow", defect: "red" };
/** Colors the first word of a message. The line may contain untrusted text. */
function tinted(line, style) {
    const label = /^(notice|warning|defect)(?=: )/.exec(line)?.[0];
    const shown = (0,wrap/* foldText */.T)((0,text_style/* unpainted */.j)(line), style.columns);
    return label === undefined ? shown : `${(0,text_style/* painter */.C)(style)(LABELS[label], label)}${shown.slice(label.length)}`;
}
/**
 * Returns an error as text for the terminal: the message, then the hint. A stack is shown only for a defect and on
 * request.
 */
function explain(error, { env, signal, stderr }, name) {
    const paint = (0,text_style/* painter */.C)(stderr ?? {});
    const program = paint("red", `mesg-compile ${name}`.trimEnd());
    if (error instanceof core_error/* MesgError */.N8) {
        const fold = (text, label) => (0,wrap/* foldText */.T)((0,text_style/* unpainted */.j)(text), stderr?.columns, label.length);
        const hint = error.hint === undefined ? "" : `\n  ${paint("cyan", "hint:")} ${fold(error.hint, "  hint:")}`;
        return `${program}: ${fold(error.message, `mesg-compile ${name}:`)}${hint}`;
    }
    if (signal.aborted)
        return `${program}: interrupted`;
    const { message = String(error), stack, syscall } = (error ?? {});
    // System errors here come from the standard streams; other errors name their file.
    if (syscall !== undefined)
        return `${program}: system error: ${(0,text_style/* unpainted */.j)(message)}`;
    const trace = env.MESG_DEBUG
        ? `\n${stack}`
        : "\n  hint: this is a defect; report it with its stack trace (MESG_DEBUG=1)";
    return `${program}: ${(0,text_style/* unpainted */.j)(message)}${trace}`;
}
/** Adds similar paths to an error. Loaded on demand, since it loads the compiler. */
async function withNearby(error, command) {
    const nearby = await __webpack_require__.e(/* import() */ 7273).then(__webpack_require__.bind(__webpack_require__, 47273));
    return await nearby.withNearby(error, command);
}


/***/ }),

/***/ 48991:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ safeEnvironment),
  l: () => (/* binding */ safeResult)
});

// EXTERNAL MODULE: ./src/core/conceal/concealer.ts + 5 modules
var concealer = __webpack_require__(94965);
// EXTERNAL MODULE: ./src/core/conceal/address.ts
var address = __webpack_require__(76945);
;// CONCATENATED MODULE: ./src/core/conceal/conceal-result.ts
/**
 * Returns a result without secrets. JSON stays JSON, also where a secret is a number or a piece of syntax.
 *
 * @param text JSON, or any other text.
 * @example
 * ```ts
 * concealResult('{"token": "abcdef"}', secrets); // '{"token": "***"}', if secrets has abcdef
 * ```
 */
function concealResult(text, secrets) {
    const concealed = secrets.conceal(text);
    if (concealed === text || !isJson(text) || isJson(concealed))
        return concealed;
    const value = mapTexts(JSON.parse(text), (part) => secrets.conceal(part));
    return `${JSON.stringify(value, undefined, 2)}\n`;
}
/**
 * Returns the same plain data with other texts, keys included.
 *
 * @example
 * ```ts
 * mapTexts({ a: ["b", 1] }, (text) => text.toUpperCase()); // { A: ["B", 1] }
 * ```
 */
function mapTexts(value, change) {
    if (typeof value === "string")
        return change(value);
    if (Array.isArray(value))
        return value.map((item) => mapTexts(item, change));
    if (typeof value !== "object" || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [change(key), mapTexts(item, change)]));
}
function isJson(text) {
    if (!/^\s*[[{]/.test(text))
        return false;
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./src/core/safe-text.ts
var safe_text = __webpack_require__(83712);
// EXTERNAL MODULE: ./src/core/conceal/secret-name.ts
var secret_name = __webpack_require__(25945);
// EXTERNAL MODULE: ./src/command/arguments/peek.ts
var peek = __webpack_require__(34991);
// EXTERNAL MODULE: ./src/command/terminal/color.ts
var color = __webpack_require__(28693);
;// CONCATENATED MODULE: ./src/command/safe-output.ts



/**
 * Makes the streams of a command safe. All texts pass through here; bytes, such as a definition, are not changed.
 *
 * @param args The arguments of the process, which may contain secrets.
 */
function safeEnvironment(environment, args) {
    const secrets = new concealer/* Concealer */.P();
    addFromEnv(secrets, environment.env);
    addFromArguments(secrets, args);
    const { stdout, stderr, env } = environment;
    const option = (0,peek/* peekOption */.r)(args, "--color");
    const colored = (output) => {
        return { ...output, color: (0,color/* wantsColor */.z)({ isTerminal: output.isTerminal, option, env }) };
    };
    return {
        ...environment,
        secrets,
        stdout: safeResult(colored(stdout), secrets),
        // Only messages: a repository's address in a result is not a login of ours.
        stderr: safeOutput(colored(stderr), (text) => (0,address/* withoutLogins */.$)(secrets.conceal(text))),
    };
}
/** Makes the output for a result safe. */
function safeResult(output, secrets) {
    return safeOutput(output, (text) => concealResult(text, secrets));
}
function safeOutput(output, conceal) {
    const { isTerminal, color = false, columns } = output;
    // A progress line is cleared on a terminal, with or without colors.
    const kept = { color: color || isTerminal };
    return {
        isTerminal,
        color,
        columns,
        write: (data) => output.write(typeof data === "string" ? (0,safe_text/* visibleLines */.gB)(conceal(data), kept) : data),
    };
}
const SECRET_NAME = /(?:TOKEN|PASSWORD|PASSPHRASE|SECRET|MNEMONIC|PRIVATE_?KEY|API_?KEY)$/i;
const HEADER_NAME = /(?:METADATA|HEADERS?)$/i;
const ADDRESS_NAME = /(?:PROXY|URL|ENDPOINT|API|GATEWAY|RPC)$/i;
/** Minimum length of a secret in variables of other programs; shorter values may be anything. */
const MIN_OTHER_LENGTH = 8;
function addFromEnv(secrets, env) {
    for (const [name, value = ""] of Object.entries(env)) {
        const isOurs = name.startsWith("MESG_");
        if (SECRET_NAME.test(name) && (isOurs || value.length >= MIN_OTHER_LENGTH))
            secrets.add(value, "whole");
        else if (isOurs && HEADER_NAME.test(name))
            secrets.add(value, "headers");
        else if (ADDRESS_NAME.test(name) && (isOurs || value.includes("@")))
            secrets.add(value, "addresses");
    }
}
function addVariable(secrets, pair) {
    const [name = "", ...value] = pair.split("=");
    if ((0,secret_name/* isSecretName */.e)(name))
        secrets.add(value.join("="), "whole");
}
/**
 * Adds secrets from arguments: headers by the name of their option, variables by their own name, addresses by their @.
 * Unknown options count, too.
 */
function addFromArguments(secrets, args) {
    for (const [index, arg] of args.entries()) {
        const equals = arg.startsWith("--") ? arg.indexOf("=") : -1;
        const before = args[index - 1] ?? "";
        const name = equals === -1 ? before : arg.slice(0, equals);
        const value = equals === -1 ? arg : arg.slice(equals + 1);
        const isOption = name.startsWith("--");
        if (isOption && HEADER_NAME.test(name))
            secrets.add(value, "headers");
        else if (name === "--env")
            addVariable(secrets, value);
        else if (isOption && ADDRESS_NAME.test(name))
            secrets.add(value, "addresses");
        else if (/@|%40/.test(value) && (isOption || value.includes("://")))
            secrets.add(value, "addresses");
    }
}


/***/ }),

/***/ 76945:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ withoutLogins),
/* harmony export */   U: () => (/* binding */ shownAddress)
/* harmony export */ });
/* harmony import */ var _concealer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94965);

/**
 * Returns a rejected address for a message: without the login and the values of its query, whether it can be parsed or
 * not.
 *
 * @example
 * ```ts
 * shownAddress("http://me:secret@host:99999/x?key=abc"); // "http://***@host:99999/x?***"
 * ```
 */
function shownAddress(address) {
    const end = Math.max(address.lastIndexOf("@"), lastEscapedAt(address));
    const scheme = address.indexOf("//");
    const start = scheme === -1 || scheme > end ? 0 : scheme + 2;
    const rest = end === -1 ? address : `${address.slice(0, start)}${_concealer_js__WEBPACK_IMPORTED_MODULE_0__/* .CONCEALED */ .R}${address.slice(end)}`;
    const query = rest.search(/[?#]/);
    return query === -1 || query === rest.length - 1 ? rest : `${rest.slice(0, query + 1)}${_concealer_js__WEBPACK_IMPORTED_MODULE_0__/* .CONCEALED */ .R}`;
}
function lastEscapedAt(address) {
    return address.toLowerCase().lastIndexOf("%40");
}
/**
 * Returns a message without the logins of all addresses `SCHEME://USER:PASSWORD@HOST` in it, known or not.
 *
 * @example
 * ```ts
 * withoutLogins("cannot reach https://me:secret@host"); // "cannot reach https://***@host"
 * ```
 */
function withoutLogins(message) {
    let result = "";
    let done = 0;
    for (let at = message.indexOf("://"); at !== -1; at = message.indexOf("://", at + 3)) {
        const start = at + 3;
        if (start < done)
            continue;
        const rest = message.slice(start, start + MAX_AUTHORITY_LENGTH);
        const length = rest.search(/[/?#\s"'<>`]/);
        const sign = rest.slice(0, length === -1 ? undefined : length).lastIndexOf("@");
        if (sign === -1)
            continue;
        result += `${message.slice(done, start)}${_concealer_js__WEBPACK_IMPORTED_MODULE_0__/* .CONCEALED */ .R}`;
        done = start + sign;
    }
    return result + message.slice(done);
}
/** Longer than a host name with a login; keeps the search linear. */
const MAX_AUTHORITY_LENGTH = 2048;


/***/ }),

/***/ 94965:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ CONCEALED),
  P: () => (/* binding */ Concealer)
});

;// CONCATENATED MODULE: ./src/core/conceal/layers.ts
/**
 * A text with its escapes undone, to find a secret however it is wrapped: JSON in a URL in HTML takes three steps.
 *
 * @module
 */
/** Levels of nested escapes that are undone. Each step takes linear time. */
const MAX_LAYERS = 5;
/** Returns a text, then the result of undoing one more layer of escapes each time, until nothing changes. */
function layersOf(text) {
    const layers = [{ bytes: Buffer.from(text), from: undefined, to: undefined }];
    while (layers.length < MAX_LAYERS) {
        const last = layers.at(-1);
        if (![PERCENT, BACKSLASH, AMPERSAND].some((sign) => last.bytes.includes(sign)))
            break;
        const next = undoEscapes(last);
        if (next.bytes.length === last.bytes.length)
            break;
        layers.push(next);
    }
    return layers;
}
/** Returns a layer with each byte replaced by the result of `replace`, and without those for which that is -1. */
function mapLayer({ bytes, from, to }, replace) {
    const out = new LayerWriter(bytes.length);
    for (let at = 0; at < bytes.length; at++) {
        const byte = replace(bytes[at]);
        if (byte >= 0)
            out.push(byte, from?.[at] ?? at, to?.[at] ?? at + 1);
    }
    return out.finish();
}
/** Every escape begins with one of them. */
const [PERCENT, BACKSLASH, AMPERSAND] = [0x25, 0x5c, 0x26];
/** Undoes percent-encoding, the escapes of JSON, JavaScript, C and Markdown, and the entities of HTML, once. */
function undoEscapes({ bytes, from, to }) {
    const out = new LayerWriter(bytes.length);
    for (let at = 0; at < bytes.length;) {
        const byte = bytes[at];
        const isEscape = byte === PERCENT || byte === BACKSLASH || byte === AMPERSAND;
        const found = isEscape ? readEscape(bytes, at) : undefined;
        const length = found?.length ?? 1;
        const [start, end] = [from?.[at] ?? at, to?.[at + length - 1] ?? at + length];
        for (const value of found?.bytes ?? [byte])
            out.push(value, start, end);
        at += length;
    }
    return out.finish();
}
/** Bytes of the longest escape: entities may begin with zeros. */
const MAX_ESCAPE_BYTES = 18;
function readEscape(bytes, at) {
    const text = bytes.toString("latin1", at, at + MAX_ESCAPE_BYTES);
    for (const [pattern, read] of ESCAPES) {
        const match = pattern.exec(text);
        if (match !== null)
            return { length: match[0].length, bytes: read(match[1] ?? "", match[2] ?? "") };
    }
    return undefined;
}
const asByte = (digits) => [Number.parseInt(digits, 16)];
const asCharacter = (digits) => utf8(Number.parseInt(digits, 16));
const ESCAPES = [
    [/^%([0-9a-f]{2})/i, asByte],
    [
        /^\\u(d[89ab][0-9a-f]{2})\\u(d[c-f][0-9a-f]{2})/i,
        (high, low) => Buffer.from(String.fromCharCode(Number.parseInt(high, 16), Number.parseInt(low, 16))),
    ],
    [/^\\u([0-9a-f]{4})/i, asCharacter],
    [/^\\u\{0{0,8}([0-9a-f]{1,6})\}/i, asCharacter],
    [/^\\x([0-9a-f]{2})/i, asByte],
    [/^\\([0-3][0-7]{2})/, (digits) => [Number.parseInt(digits, 8)]],
    [/^\\([bfnrtv0])/, (letter) => [CONTROLS[letter]]],
    [/^\\([!-/:-@[-`{-~])/, (mark) => [mark.charCodeAt(0)]],
    [/^&(amp|lt|gt|quot|apos|nbsp);/i, (name) => utf8(ENTITIES[name.toLowerCase()])],
    [/^&#0{0,8}(\d{1,7});?/, (digits) => utf8(Number(digits))],
    [/^&#x0{0,8}([0-9a-f]{1,6});?/i, asCharacter],
];
const CONTROLS = { b: 8, f: 12, n: 10, r: 13, t: 9, v: 11, 0: 0 };
const ENTITIES = { amp: 38, lt: 60, gt: 62, quot: 34, apos: 39, nbsp: 32 };
function utf8(code) {
    return Buffer.from(code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd");
}
/** Builds a layer, which is never longer than its source. */
class LayerWriter {
    #bytes;
    #from;
    #to;
    #length = 0;
    constructor(max) {
        this.#bytes = Buffer.alloc(max);
        this.#from = new Uint32Array(max);
        this.#to = new Uint32Array(max);
    }
    push(byte, from, to) {
        this.#bytes[this.#length] = byte;
        this.#from[this.#length] = from;
        this.#to[this.#length++] = to;
    }
    finish() {
        const length = this.#length;
        return {
            bytes: this.#bytes.subarray(0, length),
            from: this.#from.subarray(0, length),
            to: this.#to.subarray(0, length),
        };
    }
}

;// CONCATENATED MODULE: ./src/core/conceal/foldings.ts
/**
 * Foldings: which bytes of a spelling of a secret count as equal, and which are ignored.
 *
 * Each has two forms. Few texts contain a secret, so the fast one for whole texts runs first; the one for single bytes
 * then locates a secret.
 *
 * @module
 */
/** Form encoding: a space is a `+`. */
const FORM = {
    byte: (byte) => (byte === 0x2b ? 0x20 : byte),
    text: (text) => text.replaceAll("+", " "),
};
/** Base64: base64url is written as base64, white space is ignored. */
const COMPACT = {
    byte(byte) {
        if (byte === 0x2d)
            return 0x2b;
        if (byte === 0x5f)
            return 0x2f;
        return isSpace(byte) ? -1 : byte;
    },
    text: (text) => text
        .replace(/[\t-\r ]+/g, "")
        .replaceAll("-", "+")
        .replaceAll("_", "/"),
};
/** Hexadecimal, in lower case: separators between digits (white space, `:`, `-`, `,`) are ignored. */
const HEXADECIMAL = {
    byte(byte) {
        if (isUpper(byte))
            return byte + 0x20;
        return byte === 0x3a || byte === 0x2c || byte === 0x2d || isSpace(byte) ? -1 : byte;
    },
    text: (text) => text.replace(/[\t-\r ,:-]+/g, "").toLowerCase(),
};
/** ASCII letters and digits, in lower case: a peer may insert anything else, such as line ends, quotes and zeros. */
const LETTERS = {
    byte(byte) {
        if (isUpper(byte))
            return byte + 0x20;
        return (byte >= 0x30 && byte <= 0x39) || (byte >= 0x61 && byte <= 0x7a) ? byte : -1;
    },
    text: (text) => text.replace(/[^0-9A-Za-z]+/g, "").toLowerCase(),
};
function isSpace(byte) {
    return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
}
function isUpper(byte) {
    return byte >= 0x41 && byte <= 0x5a;
}

;// CONCATENATED MODULE: ./src/core/conceal/needles.ts


/** Shorter pieces of base64 would match by chance. */
const MIN_BASE64_LENGTH = 5;
/** Fewer letters and digits would match by chance. */
const MIN_LETTERS = 8;
/** Returns the byte sequences to search, which match the parts in every encoding. */
function needlesOf(parts) {
    const plain = unique(parts.flatMap((part) => layersOf(part).map(({ bytes }) => bytes)));
    // The secret escaped for JSON or a URL, or in UTF-16, before it was encoded.
    const wrapped = unique([
        ...plain,
        ...parts.flatMap((part) => [JSON.stringify(part).slice(1, -1), encode(part), Buffer.from(part, "utf16le")]),
    ]);
    const form = plain.map((bytes) => Buffer.from(bytes.map(FORM.byte)));
    const hexadecimal = wrapped.map((bytes) => bytes.toString("hex"));
    const letters = [
        ...plain.flatMap((bytes) => [bytes.join(""), bytes.toString("hex").replace(/../g, "0x$&")]),
        ...plain.map(lettersOf).filter(({ length }) => length >= MIN_LETTERS),
    ];
    return {
        plain,
        folded: [
            { folding: FORM, needles: unique(form) },
            { folding: COMPACT, needles: unique(wrapped.flatMap(base64Forms)) },
            { folding: HEXADECIMAL, needles: unique(hexadecimal) },
            { folding: LETTERS, needles: unique(letters) },
        ],
    };
}
function lettersOf(bytes) {
    return Buffer.from([...bytes].map(LETTERS.byte).filter((byte) => byte >= 0));
}
/** The base64 letters that depend only on the secret, for each of the three offsets at which it may begin. */
function base64Forms(bytes) {
    const forms = [0, 1, 2].map((offset) => {
        const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64");
        return text.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
    });
    return forms.filter((form) => form.length >= MIN_BASE64_LENGTH).map((form) => Buffer.from(form));
}
function unique(found) {
    const known = new Map(found.map((one) => [Buffer.from(one).toString("latin1"), Buffer.from(one)]));
    known.delete("");
    return [...known.values()];
}
function encode(text) {
    return encodeURIComponent(text.replace(/\p{Cs}/gu, "\ufffd"));
}

;// CONCATENATED MODULE: ./src/core/conceal/parts.ts
/**
 * The parts of a user's value that are secret: a header contains a token, an address a login, a key several lines.
 *
 * @module
 */
/** Shorter parts are not concealed, since that would blank half of a log. UTF-16 units. */
const MIN_LENGTH = 4;
/** A longer user name in an address is treated as a token: `https://TOKEN@host`. UTF-16 units. */
const MAX_NAME_LENGTH = 15;
/** Returns the parts of a value that must not be shown. */
function partsOf(value, kind) {
    const parts = PARTS[kind](value).filter((part) => part.trim().length >= MIN_LENGTH && !isArmor(part));
    return [...new Set(parts)];
}
const PARTS = {
    whole: (value) => [value, value.trim(), ...linesOf(value)],
    headers: (value) => linesOf(value).flatMap(headerParts),
    addresses: (value) => value.split(/\s/).flatMap((address) => [...loginParts(address), ...keysIn(address)]),
};
/** Returns the parts of a login that must not be shown: the password, and the pair as HTTP sends it. */
function partsOfLogin(user, password) {
    const pair = `${user}:${password}`;
    const isToken = password === "" || /^x-(oauth-basic|access-token)$/i.test(password) || user.length > MAX_NAME_LENGTH;
    const parts = [password, ...(password === "" ? [] : [pair, base64(pair)]), ...(isToken ? [user, base64(pair)] : [])];
    return parts.filter((part) => part.length >= MIN_LENGTH && !/^x-(oauth-basic|access-token)$/i.test(part));
}
function linesOf(text) {
    return text.split(/[\r\n]+/).map((line) => line.trim());
}
/** `-----BEGIN PRIVATE KEY-----` is not a secret. */
function isArmor(line) {
    return line.startsWith("-----") && line.endsWith("-----") && !/[\r\n]/.test(line);
}
function headerParts(line) {
    const colon = colonOf(line);
    if (colon === -1)
        return [line];
    const value = line.slice(colon + 1).trim();
    const gap = value.search(/\s/);
    const credentials = gap === -1 ? "" : value.slice(gap).trim();
    const isBasic = /^basic$/i.test(value.slice(0, Math.max(gap, 0)));
    return [value, credentials, ...(isBasic ? basicParts(credentials) : []), ...loginParts(line.slice(0, colon))];
}
/** Where the name of a header ends. In `URL NAME: VALUE` that is not the colon of the URL. */
function colonOf(line) {
    const isUrl = /^[a-z][a-z\d+.-]{0,20}:\/\//i.test(line);
    const gap = isUrl ? line.search(/\s/) : 0;
    return gap === -1 ? -1 : line.indexOf(":", gap);
}
function basicParts(credentials) {
    const login = Buffer.from(credentials, "base64").toString("utf8");
    const colon = login.indexOf(":");
    return colon === -1 ? [login] : partsOfLogin(login.slice(0, colon), login.slice(colon + 1));
}
/** The login in one address, in every possible reading: a password may contain an @ that should have been %40. */
function loginParts(address) {
    const login = loginIn(address);
    if (login === undefined)
        return [];
    const plain = decode(login);
    return [login, plain].flatMap((one) => {
        const colon = one.indexOf(":");
        return colon === -1 ? partsOfLogin(one, "") : [...partsOfLogin(one.slice(0, colon), one.slice(colon + 1))];
    });
}
/** A shorter piece of a path is a name. UTF-16 units. */
const MIN_KEY_LENGTH = 20;
/** The keys in the path and the query of an address: providers of chain nodes put API keys there. */
function keysIn(address) {
    if (!URL.canParse(address))
        return [];
    const { pathname, searchParams } = new URL(address);
    return [...pathname.split("/"), ...searchParams.values()].filter((piece) => piece.length >= MIN_KEY_LENGTH && /\d/.test(piece));
}
/** Returns the part before the last @ of an address, without its scheme; undefined without an @. */
function loginIn(address) {
    const end = Math.max(address.lastIndexOf("@"), address.toLowerCase().lastIndexOf("%40"));
    if (end === -1)
        return undefined;
    const scheme = address.indexOf("//");
    return address.slice(scheme === -1 || scheme > end ? 0 : scheme + 2, end);
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function base64(text) {
    return Buffer.from(text).toString("base64");
}

;// CONCATENATED MODULE: ./src/core/conceal/ranges.ts
/** Truncated text ends with this mark, everywhere in this project. */
const CUT = Buffer.from("…");
/** Minimum bytes of a prefix to conceal; a shorter one reveals too little. */
const MIN_PREFIX_BYTES = 4;
/** Maximum bytes of a prefix to search before a cut; a longer secret is also searched line by line. */
const MAX_CUT_BYTES = 256;
/** The secret ranges of a text. */
class Ranges {
    #found = [];
    /** Marks every occurrence of the needles in a layer, and of their prefixes before a cut. */
    markAll(layer, needles) {
        const { bytes } = layer;
        for (const needle of needles) {
            for (let at = bytes.indexOf(needle); at !== -1; at = bytes.indexOf(needle, at + 1)) {
                this.#add(layer, at, needle.length);
            }
        }
        this.#markBeginnings(layer, needles);
    }
    /** Marks every occurrence of a needle that is not inside a word. */
    markWord(layer, needle) {
        const { bytes } = layer;
        for (let at = bytes.indexOf(needle); at !== -1; at = bytes.indexOf(needle, at + 1)) {
            const end = at + needle.length;
            if (!isWord(bytes[at - 1]) && !isWord(bytes[end]))
                this.#add(layer, at, needle.length);
        }
    }
    /** Marks the prefix of a needle that a cut left, right before the mark of the cut. */
    #markBeginnings(layer, needles) {
        if (!layer.bytes.includes(CUT))
            return;
        for (const needle of needles) {
            for (const [at, length] of beginningsAtCuts(layer.bytes, needle.subarray(0, MAX_CUT_BYTES))) {
                if (length >= MIN_PREFIX_BYTES)
                    this.#add(layer, at - length, length);
            }
        }
    }
    /** Returns a text with each range replaced by a word; undefined when there is no range. */
    replaceIn(bytes, word) {
        if (this.#found.length === 0)
            return undefined;
        const parts = [];
        let done = 0;
        for (const [from, to] of merge(this.#found)) {
            parts.push(bytes.toString("utf8", done, from), word);
            done = to;
        }
        return [...parts, bytes.toString("utf8", done)].join("");
    }
    #add({ from, to }, at, length) {
        this.#found.push([from?.[at] ?? at, to?.[at + length - 1] ?? at + length]);
    }
}
function isWord(byte) {
    if (byte === undefined)
        return false;
    return (byte >= 0x30 && byte <= 0x39) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) || byte >= 0x80;
}
/**
 * Yields where each cut is, and the length of the longest proper prefix of a needle that ends there (Knuth–Morris–Pratt).
 * No byte is read twice, since a text may consist of cuts.
 */
function* beginningsAtCuts(bytes, needle) {
    const fallback = fallbacksOf(needle);
    let length = 0;
    let at = 0;
    for (let cut = bytes.indexOf(CUT); cut !== -1; cut = bytes.indexOf(CUT, cut + 1)) {
        const begin = cut - needle.length + 1;
        if (begin > at)
            [at, length] = [begin, 0];
        for (; at < cut; at++) {
            while (length > 0 && needle[length] !== bytes[at])
                length = fallback[length - 1];
            if (needle[length] === bytes[at])
                length++;
            if (length === needle.length)
                length = fallback[length - 1];
        }
        yield [cut, length];
    }
}
/** For each prefix length: the length of its longest border, a shorter prefix that it ends with. */
function fallbacksOf(needle) {
    const fallback = new Uint16Array(needle.length);
    for (let at = 1, length = 0; at < needle.length; at++) {
        while (length > 0 && needle[at] !== needle[length])
            length = fallback[length - 1];
        if (needle[at] === needle[length])
            length++;
        fallback[at] = length;
    }
    return fallback;
}
function merge(ranges) {
    const sorted = [...ranges].sort(([left], [right]) => left - right);
    const merged = [];
    for (const [from, to] of sorted) {
        const last = merged.at(-1);
        if (last !== undefined && from <= last[1])
            last[1] = Math.max(last[1], to);
        else
            merged.push([from, to]);
    }
    return merged;
}

;// CONCATENATED MODULE: ./src/core/conceal/concealer.ts




/** Replaces a secret. */
const CONCEALED = "***";
/**
 * Keeps secrets out of text. A peer may send a secret back in any spelling: unchanged, escaped (wholly or in part) for
 * JSON, HTML or a URL, in base64 at any offset, in hexadecimal, in capitals, in UTF-16, split, or cut off.
 *
 * The command line and the action each have one and pass all their output through it.
 *
 * @example
 * ```ts
 * const secrets = new Concealer();
 * secrets.add("authorization: Bearer abcdef", "headers");
 * secrets.conceal("denied: QmVhcmVyIGFiY2RlZg=="); // "denied: ***=="
 * ```
 */
class Concealer {
    #parts = new Set();
    #words = new Set();
    #needles;
    /** Adds a value from a user; an empty one changes nothing. */
    add(value, kind) {
        if (value === undefined || value.trim() === "")
            return;
        const parts = partsOf(value, kind);
        // A short password is concealed only as a separate word.
        if (kind === "whole" && parts.length === 0)
            this.#words.add(value.trim());
        this.#addAll(parts);
    }
    /** Adds a login; the user name alone is not a secret. */
    addLogin(user, password) {
        this.add(password, "whole");
        this.#addAll(partsOfLogin(user, password));
    }
    /** The values to mask in a job's log. */
    get values() {
        return [...this.#parts, ...this.#words];
    }
    /** Returns the text with `***` instead of every secret. Takes linear time. */
    conceal(text) {
        if (text === "" || (this.#parts.size === 0 && this.#words.size === 0))
            return text;
        this.#needles ??= needlesOf([...this.#parts]);
        const layers = layersOf(text);
        const ranges = new Ranges();
        for (const layer of layers)
            findIn(layer, this.#needles, ranges);
        for (const word of this.#words)
            ranges.markWord(layers[0], Buffer.from(word));
        return ranges.replaceIn(layers[0].bytes, CONCEALED) ?? text;
    }
    #addAll(parts) {
        for (const part of parts)
            this.#parts.add(part);
        this.#needles = undefined;
    }
}
function findIn(layer, { plain, folded }, ranges) {
    ranges.markAll(layer, plain);
    const text = layer.bytes.toString("latin1");
    for (const { folding, needles } of folded) {
        // Folding the whole text is much faster than mapping each byte to its origin, and rules out nearly all texts.
        const seen = Buffer.from(folding.text(text), "latin1");
        const mayContain = [CUT, ...needles].some((needle) => seen.includes(needle));
        if (mayContain)
            ranges.markAll(mapLayer(layer, folding.byte), needles);
    }
}


/***/ }),

/***/ 25945:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isSecretName)
/* harmony export */ });
/**
 * Returns whether the name of a variable suggests that its value is a secret.
 *
 * @example
 * ```ts
 * isSecretName("MAIL_TOKEN"); // true
 * ```
 */
function isSecretName(name) {
    return /TOKEN|PASSW(?:OR)?D|PASSPHRASE|SECRET|MNEMONIC|CREDENTIAL|KEY$/i.test(name);
}


/***/ }),

/***/ 56681:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N8: () => (/* binding */ MesgError),
/* harmony export */   ie: () => (/* binding */ UnreadableFile),
/* harmony export */   oC: () => (/* binding */ LimitError)
/* harmony export */ });
/**
 * An expected failure, with a message for users. Every error that this library throws on purpose is a MesgError; any
 * other error is a defect.
 *
 * @example
 * ```ts
 * throw new MesgError("refused", "expected 32 bytes, found 20", { hint: "give the whole hash" });
 * ```
 */
class MesgError extends Error {
    name = "MesgError";
    kind;
    /** What to do, in the imperative. */
    hint;
    /** @param message What is wrong and where: `problem: expected X, found Y`. */
    constructor(kind, message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.kind = kind;
        this.hint = options.hint;
    }
}
/**
 * Input that exceeds a limit of this tool. It is refused here although it may be valid.
 *
 * @example
 * ```ts
 * throw new LimitError("expected at most 10 files, found 11", { hint: "remove some of them" });
 * ```
 */
class LimitError extends MesgError {
    constructor(message, options = {}) {
        super("refused", message, options);
    }
}
/**
 * A path that is not a readable regular file, such as a pipe, a device, or a symlink that leaves its folder.
 *
 * @example
 * ```ts
 * throw new UnreadableFile("cannot read mesg.yml: expected a regular file, found a pipe");
 * ```
 */
class UnreadableFile extends MesgError {
    constructor(message, options = {}) {
        super("refused", message, options);
    }
}


/***/ }),

/***/ 21003:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeWhole)
/* harmony export */ });
/* unused harmony export writeNew */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56681);




/**
 * Writes a file atomically: to a temporary file in the same folder, which is then renamed. When the writer throws, or the
 * disk is full, nothing is left behind and an existing file is unchanged. A device or a pipe (`/dev/stdout`) is written to
 * directly, unless `replacesPipes` is set.
 *
 * @param writer Writes the contents. Its errors are rethrown.
 * @returns The writer's result.
 * @throws {MesgError} `environment` when the file system fails; the message has the path.
 * @example
 * ```ts
 * await writeWhole("service.json", (file) => file.write(new TextEncoder().encode("{}\n")));
 * ```
 */
async function writeWhole(path, writer, { isDurable = true, replacesPipes = false } = {}) {
    const existing = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => undefined);
    const isFolder = existing?.isDirectory() === true;
    if (isFolder || path.endsWith("/") || path.endsWith(node_path__WEBPACK_IMPORTED_MODULE_2__.sep)) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N8("environment", `cannot write ${path}: it ${isFolder ? "is" : "names"} a folder`, {
            hint: "use the path of a file in it",
        });
    }
    const inPlace = !replacesPipes && existing !== undefined && !existing.isFile();
    const written = inPlace ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.${crypto.randomUUID().slice(-12)}.part`);
    const handle = await writing(path, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(written, inPlace ? "w" : "wx"));
    try {
        const result = await writer({ write: (bytes, position) => writing(path, () => writeAll(handle, bytes, position)) });
        if (isDurable && !inPlace)
            await writing(path, () => handle.sync());
        // A file system over a network may report a failed write only here, so it comes before the file is replaced.
        await writing(path, () => handle.close());
        if (!inPlace)
            await writing(path, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(written, path));
        return result;
    }
    catch (error) {
        await handle.close().catch(() => undefined);
        if (!inPlace)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(written, { force: true }).catch(() => undefined);
        throw error;
    }
}
/**
 * Writes a small file that must not exist yet, in one call. It is much faster than {@linkcode writeWhole} for thousands
 * of files, but not atomic: use it only in a folder that this process created and nobody reads yet.
 *
 * @throws {MesgError} `environment` when the file system fails; the message has the path.
 * @example
 * ```ts
 * writeNew("build/service.json", "{}\n");
 * ```
 */
function writeNew(path, bytes) {
    try {
        writeFileSync(path, bytes, { flag: "wx" });
    }
    catch (error) {
        throw writeFailure(path, error);
    }
}
async function writeAll(handle, bytes, position) {
    for (let done = 0; done < bytes.length;) {
        const at = position === undefined ? null : position + done;
        done += (await handle.write(bytes, done, bytes.length - done, at)).bytesWritten;
    }
}
async function writing(path, operation) {
    try {
        return await operation();
    }
    catch (error) {
        throw writeFailure(path, error);
    }
}
function writeFailure(path, cause) {
    const { code, message, syscall } = cause;
    // The message ends with the temporary file's name, which the caller does not know.
    return new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N8("environment", `cannot write ${path}: ${message.split(`, ${syscall}`)[0]}`, {
        cause,
        hint: code === "ENOSPC" ? "free some disk space" : "check that the folder exists and is writable",
    });
}


/***/ }),

/***/ 81564:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ useProxies),
/* harmony export */   r: () => (/* binding */ proxyVariable)
/* harmony export */ });
let settings = {};
/**
 * Sets the environment that names the proxies of all calls: `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`, also in lower case,
 * which comes first. Without this call there is no proxy.
 *
 * @example
 * ```ts
 * useProxies(process.env);
 * ```
 */
function useProxies(env) {
    settings = env;
}
/** Returns the value of a variable that names proxies, without spaces around it; empty when it is not set. */
function proxyVariable(name) {
    return (settings[name.toLowerCase()] || settings[name] || "").trim();
}


/***/ }),

/***/ 90761:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ nearestOfMany),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/**
 * Returns the known name that is closest to `name` by edit distance; undefined when none is close. Of equally
 * close ones it is one with the same first letter, or else the first.
 *
 * @example
 * ```ts
 * nearest("desciption", ["name", "description"]); // "description"
 * ```
 */
function nearest(name, known) {
    if (name.length > 64)
        return undefined;
    let best;
    // Any other character is as close to a single one.
    let most = name.length < 2 ? 0 : Math.max(1, Math.floor(name.length / 3));
    const isAlike = (candidate) => candidate[0]?.toLowerCase() === name[0]?.toLowerCase();
    for (const candidate of known) {
        if (Math.abs(candidate.length - name.length) > most)
            continue;
        const changes = distance(name.toLowerCase(), candidate.toLowerCase());
        if (changes > most)
            continue;
        if (best !== undefined && changes === most && (isAlike(best) || !isAlike(candidate)))
            continue;
        [best, most] = [candidate, changes];
    }
    return best;
}
/** Maximum number of names that {@linkcode nearestOfMany} compares. */
const MAX_KNOWN = 500;
/**
 * Returns what {@linkcode nearest} does, among the first 500 known names: for checks that may find thousands of names.
 *
 * @example
 * ```ts
 * nearestOfMany("greter", serviceNames); // "greeter"
 * ```
 */
function nearestOfMany(name, known) {
    return nearest(name, known.slice(0, MAX_KNOWN));
}
/** Computes the edit distance: the number of characters to insert, remove, replace, or swap with a neighbor. */
function distance(from, to) {
    let before = [];
    let above = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (let i = 1; i <= from.length; i++) {
        const row = [i];
        for (let j = 1; j <= to.length; j++) {
            const replaced = above[j - 1] + (from[i - 1] === to[j - 1] ? 0 : 1);
            row[j] = Math.min(replaced, above[j] + 1, row[j - 1] + 1);
            if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) {
                row[j] = Math.min(row[j], before[j - 2] + 1);
            }
        }
        before = above;
        above = row;
    }
    return above[to.length];
}


/***/ }),

/***/ 83712:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ visibleJson),
/* harmony export */   ES: () => (/* binding */ wellFormed),
/* harmony export */   Q6: () => (/* binding */ visibleText),
/* harmony export */   TA: () => (/* binding */ pathToUri),
/* harmony export */   gB: () => (/* binding */ visibleLines),
/* harmony export */   og: () => (/* binding */ dottedText)
/* harmony export */ });
/* harmony import */ var _text_cut_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17319);
/**
 * Untrusted text (from repositories, peers, archives) for display. It may be of any length and contain any characters;
 * on a terminal, in a job's log, in Markdown and in JSON it must stay inert.
 *
 * @module
 */

/** Controls, unassigned and private characters, lone surrogates, line ends, marks for text direction, joiners, fillers. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/** Opens an HTML comment, in which other tools keep markers; `##[`, `##vso[` and the like are log commands. */
const OPENERS = /<(?=!--)|#(?=#\w{0,32}\[)/g;
/** A line of a job's log that begins with `::` is a workflow command; the runner ignores white space before it. */
const COMMAND = /^(\s*):(?=:)/;
/** Nearly all lines: they contain none of these. */
const PLAIN = /^[\w./-][\w./:, -]*$/;
/** Colors and clearing a line. Only our own text contains them: untrusted text is escaped before it is colored. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what it is about
const PAINT = /(\r?\u001b\[[\d;]{0,16}[mK])/;
const SHORT = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };
/**
 * Returns the text on one line, with a JSON escape for everything that is invisible or that a terminal or a log would
 * interpret.
 *
 * @param limit Maximum number of UTF-16 units to keep; `…` marks a cut.
 * @example
 * ```ts
 * visibleText("a\nb\u202e"); // "a\\nb\\u202e"
 * ```
 */
function visibleText(text, limit = 200) {
    return escapeLine(text.length > limit ? `${(0,_text_cut_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .G)(text, limit)}…` : text, SHORT);
}
/**
 * Returns a text of several lines with every line made inert as by {@linkcode visibleText}. Line feeds stay.
 *
 * @example
 * ```ts
 * visibleLines("::error::x\ny"); // "\\u003a:error::x\ny"
 * ```
 */
function visibleLines(text, { color = false, limit = Infinity } = {}) {
    return text
        .split("\n")
        .map((line) => (line.length > limit ? `${(0,_text_cut_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .G)(line, limit)}…` : line))
        .map((line) => (color ? escapePainted(line) : escapeLine(line, SHORT)))
        .join("\n");
}
/**
 * Returns JSON text with the same escapes, which in JSON change only the spelling. Its line ends stay.
 *
 * @example
 * ```ts
 * visibleJson(JSON.stringify({ a: "\u202e" })); // '{"a":"\\u202e"}'
 * ```
 */
function visibleJson(json) {
    return escapeUnseen(json, { "\n": "\n" });
}
/**
 * Returns the text with a `.` for every invisible UTF-16 unit, so columns do not move.
 *
 * @example
 * ```ts
 * dottedText("a\u202eb"); // "a.b"
 * ```
 */
function dottedText(text) {
    return text.replace(UNSEEN, (character) => ".".repeat(character.length));
}
/**
 * Returns the text with U+FFFD for every lone surrogate, which has no UTF-8 form.
 *
 * @example
 * ```ts
 * wellFormed("a\ud800"); // "a\ufffd"
 * ```
 */
function wellFormed(text) {
    return text.replace(/\p{Cs}/gu, "\ufffd");
}
/**
 * Returns a path with `/` as the path of a URL: every segment percent-encoded.
 *
 * @example
 * ```ts
 * pathToUri("my service/mesg.yml"); // "my%20service/mesg.yml"
 * ```
 */
function pathToUri(path) {
    return wellFormed(path)
        .split("/")
        .map((segment) => encodeURIComponent(segment).replace(/[!'()*]/g, percent))
        .join("/");
}
function percent(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
function escapePainted(line) {
    // A pattern with a group keeps the separators: they are at the odd indexes.
    const parts = line.split(PAINT).map((part, index) => (index % 2 === 1 ? part : escapeUnseen(part, SHORT)));
    return withoutCommand(parts.join(""));
}
function escapeLine(line, known) {
    if (PLAIN.test(line))
        return line;
    return withoutCommand(escapeUnseen(line, known));
}
function withoutCommand(line) {
    return line.replace(COMMAND, "$1\\u003a");
}
function escapeUnseen(text, known) {
    return text
        .replace(UNSEEN, (character) => escapeOf(character, known))
        .replace(OPENERS, (opener) => escapeOf(opener, {}));
}
function escapeOf(character, known) {
    const short = known[character];
    if (short !== undefined)
        return short;
    let escaped = "";
    for (let index = 0; index < character.length; index++) {
        escaped += `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`;
    }
    return escaped;
}


/***/ }),

/***/ 49013:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ parseSize),
/* harmony export */   z3: () => (/* binding */ formatBytes),
/* harmony export */   zq: () => (/* binding */ parseCount)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56681);

const UNITS = ["bytes", "KiB", "MiB", "GiB", "TiB"];
/**
 * Formats a number of bytes for display, in powers of 1024.
 *
 * @example
 * ```ts
 * formatBytes(1_572_864); // "1.5 MiB"
 * ```
 */
function formatBytes(bytes) {
    if (bytes === 1)
        return "1 byte";
    let value = bytes;
    let unit = 0;
    // As it is shown: 1,048,575 bytes are 1 MiB, not 1024 KiB.
    while (Number(value.toFixed(1)) >= 1024 && unit < UNITS.length - 1) {
        value /= 1024;
        unit++;
    }
    return `${Number(value.toFixed(1))} ${UNITS[unit]}`;
}
/**
 * Parses a count.
 *
 * @returns From 1 to ten million.
 * @throws {MesgError} `usage` for any other text.
 * @example
 * ```ts
 * parseCount("250000"); // 250_000
 * ```
 */
function parseCount(text) {
    const count = /^\d{1,8}$/.test(text.trim()) ? Number(text) : 0;
    if (count >= 1 && count <= 10_000_000)
        return count;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8("usage", `expected a number from 1 to 10000000, found ${JSON.stringify(text.slice(0, 80))}`);
}
const PREFIXES = "kmgt";
/**
 * Parses a number of bytes. `KB`, `MB`, `GB`, `TB` are powers of 1000 and `KiB`, `MiB`, `GiB`, `TiB` powers of 1024
 * (IEC 80000-13); a single letter, `500M`, is a power of 1024, as in GNU's tools. Case does not matter, one space may
 * precede the unit, and a fraction of a byte is dropped.
 *
 * @returns Bytes, at least 1.
 * @throws {MesgError} `usage` for any other text.
 * @example
 * ```ts
 * parseSize("500KB"); // 500_000
 * parseSize("1.5 GiB"); // 1_610_612_736
 * ```
 */
function parseSize(text) {
    const [, number = "", prefix = "", unit = ""] = /^(\d+(?:\.\d+)?) ?([kmgt]?)(i?b)?$/i.exec(text.trim()) ?? [];
    const base = unit.toLowerCase() === "b" ? 1000 : 1024;
    const power = prefix === "" ? 0 : PREFIXES.indexOf(prefix.toLowerCase()) + 1;
    const bytes = Math.floor(Number(number) * base ** power);
    // "5ib" has no prefix that its i could belong to.
    const isSize = number !== "" && bytes > 0 && Number.isSafeInteger(bytes) && (power > 0 || unit.length < 2);
    if (isSize)
        return bytes;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8("usage", `expected a size such as 500MB or 2GiB, found ${JSON.stringify(text.slice(0, 80))}`, {
        hint: "KB, MB, GB are powers of 1000; KiB, MiB, GiB of 1024; 500M is 500 MiB",
    });
}


/***/ }),

/***/ 17319:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ startOf),
/* harmony export */   I: () => (/* binding */ cutText)
/* harmony export */ });
/**
 * Returns the first `length` UTF-16 units of a text; one less where that would split a character.
 *
 * @example
 * ```ts
 * startOf("a😀b", 2); // "a"
 * ```
 */
function startOf(text, length) {
    const isSplit = length > 0 && text.codePointAt(length - 1) > 0xffff;
    return text.slice(0, isSplit ? length - 1 : length);
}
/**
 * Returns a text of at most `max` UTF-16 units; `…` marks a cut.
 *
 * @example
 * ```ts
 * cutText("a long text", 6); // "a lon…"
 * ```
 */
function cutText(text, max) {
    return text.length > max ? `${startOf(text, max - 1)}…` : text;
}


/***/ })

};
