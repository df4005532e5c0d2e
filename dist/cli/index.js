#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 5581:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8176);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4371);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4903);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2337);
/**
 * The command line: a table of commands, each loaded when it is called.
 *
 * @module
 */

const COMMANDS = {
    compile: {
        summary: "make the definition of a service",
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(298), __nccwpck_require__.e(170), __nccwpck_require__.e(833), __nccwpck_require__.e(339), __nccwpck_require__.e(671), __nccwpck_require__.e(146), __nccwpck_require__.e(125), __nccwpck_require__.e(450), __nccwpck_require__.e(830), __nccwpck_require__.e(251), __nccwpck_require__.e(514), __nccwpck_require__.e(171), __nccwpck_require__.e(921)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9921)),
    },
    validate: {
        summary: "tell everything that is wrong with services, with lines",
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(298), __nccwpck_require__.e(170), __nccwpck_require__.e(833), __nccwpck_require__.e(339), __nccwpck_require__.e(671), __nccwpck_require__.e(146), __nccwpck_require__.e(125), __nccwpck_require__.e(450), __nccwpck_require__.e(830), __nccwpck_require__.e(251), __nccwpck_require__.e(514), __nccwpck_require__.e(171), __nccwpck_require__.e(508)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5508)),
    },
    migrate: {
        summary: "migrate services of old mesg.yml dialects to today's",
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(298), __nccwpck_require__.e(833), __nccwpck_require__.e(339), __nccwpck_require__.e(125), __nccwpck_require__.e(830), __nccwpck_require__.e(161)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1161)),
    },
    diff: {
        summary: "tell what changed between two definitions, and what breaks callers",
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(298), __nccwpck_require__.e(170), __nccwpck_require__.e(833), __nccwpck_require__.e(339), __nccwpck_require__.e(671), __nccwpck_require__.e(146), __nccwpck_require__.e(125), __nccwpck_require__.e(450), __nccwpck_require__.e(830), __nccwpck_require__.e(251), __nccwpck_require__.e(514), __nccwpck_require__.e(171), __nccwpck_require__.e(922), __nccwpck_require__.e(977)]).then(__nccwpck_require__.bind(__nccwpck_require__, 977)),
    },
    hash: {
        summary: "compute the hash that an Engine release gives a service",
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(298), __nccwpck_require__.e(170), __nccwpck_require__.e(833), __nccwpck_require__.e(339), __nccwpck_require__.e(671), __nccwpck_require__.e(146), __nccwpck_require__.e(125), __nccwpck_require__.e(450), __nccwpck_require__.e(830), __nccwpck_require__.e(251), __nccwpck_require__.e(514), __nccwpck_require__.e(171), __nccwpck_require__.e(346)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8346)),
    },
    decode: {
        summary: "show a definition in any form as JSON",
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(170), __nccwpck_require__.e(833), __nccwpck_require__.e(339), __nccwpck_require__.e(125), __nccwpck_require__.e(450), __nccwpck_require__.e(830), __nccwpck_require__.e(251), __nccwpck_require__.e(452)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5452)),
    },
    deploy: {
        summary: "create a service on an Engine and verify what it stored",
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(298), __nccwpck_require__.e(170), __nccwpck_require__.e(833), __nccwpck_require__.e(339), __nccwpck_require__.e(671), __nccwpck_require__.e(146), __nccwpck_require__.e(125), __nccwpck_require__.e(450), __nccwpck_require__.e(830), __nccwpck_require__.e(251), __nccwpck_require__.e(514), __nccwpck_require__.e(614), __nccwpck_require__.e(171), __nccwpck_require__.e(933), __nccwpck_require__.e(865), __nccwpck_require__.e(257)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5257)),
    },
    verify: {
        summary: "verify that a definition, its source and what an Engine stores are the same",
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(298), __nccwpck_require__.e(170), __nccwpck_require__.e(833), __nccwpck_require__.e(339), __nccwpck_require__.e(671), __nccwpck_require__.e(146), __nccwpck_require__.e(125), __nccwpck_require__.e(450), __nccwpck_require__.e(251), __nccwpck_require__.e(514), __nccwpck_require__.e(870), __nccwpck_require__.e(614), __nccwpck_require__.e(933), __nccwpck_require__.e(583)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4583)),
    },
    fetch: {
        summary: "fetch a source by its id, verified block by block",
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(298), __nccwpck_require__.e(339), __nccwpck_require__.e(671), __nccwpck_require__.e(146), __nccwpck_require__.e(870), __nccwpck_require__.e(765), __nccwpck_require__.e(972)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3972)),
    },
    publish: {
        summary: "publish a version of a service on the Marketplace",
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(170), __nccwpck_require__.e(833), __nccwpck_require__.e(339), __nccwpck_require__.e(125), __nccwpck_require__.e(450), __nccwpck_require__.e(830), __nccwpck_require__.e(539)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2539)),
    },
    marketplace: {
        summary: "show a service's versions and offers on the Marketplace",
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(298), __nccwpck_require__.e(339), __nccwpck_require__.e(671), __nccwpck_require__.e(146), __nccwpck_require__.e(870), __nccwpck_require__.e(765), __nccwpck_require__.e(79)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2079)),
    },
    serve: {
        summary: "run the embedded Engine until interrupted",
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(170), __nccwpck_require__.e(833), __nccwpck_require__.e(146), __nccwpck_require__.e(125), __nccwpck_require__.e(450), __nccwpck_require__.e(830), __nccwpck_require__.e(614), __nccwpck_require__.e(865), __nccwpck_require__.e(734)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4971)),
    },
};
/** What can be asked of the program itself. */
const ANSWERS = Object.assign(Object.create(null), {
    help,
    "-h": help,
    "--help": help,
    "--version": () => `${_command_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .x}\n`,
});
async function main(args) {
    const surroundings = (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .processSurroundings */ .D)(args);
    const asksAbout = args[0] === "help" && args.length === 2;
    const [name = "", ...rest] = asksAbout ? [args[1], "--help"] : args;
    const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (entry !== undefined) {
        const { command } = await entry.load();
        return await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .runCommand */ .d)(command, rest, surroundings);
    }
    const answer = ANSWERS[name]?.();
    if (answer !== undefined) {
        await surroundings.stdout.write(answer);
        return 0;
    }
    const known = [...Object.keys(COMMANDS), ...Object.keys(ANSWERS)];
    const found = name === ""
        ? `none\n\n${help()}`
        : `${JSON.stringify(name)}\n  hint: ${(0,_command_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .suggest */ .Z)(name, known, "mesg-compile --help")}\n`;
    await surroundings.stderr.write(`mesg-compile: expected a command, found ${found}`);
    return 2;
}
function help() {
    const width = Math.max(...Object.keys(COMMANDS).map((name) => name.length));
    const rows = Object.entries(COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`);
    return [
        "Usage: mesg-compile COMMAND [ARGUMENTS] [OPTIONS]",
        "",
        "From a MESG service's folder to its definition, its hash, and an Engine.",
        "",
        "Commands:",
        ...rows,
        "",
        "mesg-compile COMMAND --help says more. Results go to stdout, everything else to stderr.",
        "",
    ].join("\n");
}
process.exitCode = await main(process.argv.slice(2));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 4371:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  D: () => (/* binding */ processSurroundings),
  f: () => (/* binding */ runAsMain)
});

// EXTERNAL MODULE: ./src/command/run.ts + 2 modules
var run = __nccwpck_require__(4903);
// EXTERNAL MODULE: ./src/command/safe-output.ts + 1 modules
var safe_output = __nccwpck_require__(6061);
;// CONCATENATED MODULE: external "node:readline/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline/promises");
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(7075);
;// CONCATENATED MODULE: ./src/command/terminal/ask.ts


/**
 * Asks on a terminal and returns the line that is typed; an empty one when the input ends. A secret is not echoed.
 *
 * @returns Undefined when there is no person to ask: input or output is no terminal.
 */
function terminalAsk(stdin, stderr) {
    if (stdin.isTTY !== true || stderr.isTTY !== true)
        return undefined;
    return async (question, { secret = false, signal } = {}) => {
        if (secret)
            stderr.write(question);
        const nowhere = new external_node_stream_.Writable({ write: (_, __, done) => done() });
        const lines = (0,promises_namespaceObject.createInterface)({ input: stdin, output: secret ? nowhere : stderr, terminal: true });
        // In raw mode Ctrl-C is a key like any other.
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
 * Returns the current process as the environment of a command, and ends it on a signal or a defect.
 *
 * @param args The arguments of the process.
 */
function processSurroundings(args) {
    // gRPC's failures are reported as our errors; its own log is there for those who set the variable.
    process.env.GRPC_VERBOSITY ??= "NONE";
    const controller = new AbortController();
    for (const signal of ["SIGINT", "SIGTERM"]) {
        process.once(signal, () => {
            controller.abort(new Error(`interrupted by ${signal}`));
            // Some waits of the system cannot be ended, such as opening a pipe that nobody reads; exit() would wait for them.
            setTimeout(() => process.kill(process.pid, "SIGKILL"), GRACE).unref();
        });
    }
    const { env, stdin, stdout, stderr } = process;
    const streams = { stdin, stdout: output(stdout), stderr: output(stderr), ask: terminalAsk(stdin, stderr) };
    const surroundings = (0,safe_output/* safeSurroundings */.p)({ ...streams, env, signal: controller.signal }, args);
    // Node would print such an error as it is, with what a peer put into it.
    for (const event of ["uncaughtException", "unhandledRejection"]) {
        process.on(event, (error) => {
            const words = (0,run/* explain */.W)(error, surroundings, "");
            void surroundings.stderr.write(`${words}\n`).finally(() => process.exit(3));
        });
    }
    return surroundings;
}
/** Milliseconds in which an interrupted command may put things in order. */
const GRACE = 3000;
/** Runs one script as the main module of a process. */
async function runAsMain(command) {
    const args = process.argv.slice(2);
    process.exitCode = await (0,run/* runCommand */.d)(command, args, processSurroundings(args));
}
function output(stream) {
    // Writers see that a reader went away (`| head`) by the error of their call; without a listener the process would end.
    stream.on("error", () => undefined);
    return {
        isTerminal: stream.isTTY === true,
        write: (data) => new Promise((resolve, reject) => stream.write(data, (error) => (error ? reject(error) : resolve()))),
    };
}


/***/ }),

/***/ 4903:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  W: () => (/* binding */ explain),
  d: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __nccwpck_require__(6681);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./src/core/files/write-inside.ts



/**
 * Checks on disk that writing a file does not leave a folder through a symlink, which a repository may hold. A path that
 * names a place outside of the folder was chosen by the user and passes.
 *
 * @param folder The working directory, or a workspace.
 * @param path Absolute, or from the folder.
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
    // A parent that does not exist is reported by what writes the file.
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
    return new core_error/* MesgError */.N("refused", `cannot write ${JSON.stringify(path)}: ${JSON.stringify(link)} is a symlink that leaves the folder`, {
        hint: "remove the symlink, or name the file by its real path",
    });
}

;// CONCATENATED MODULE: ./src/command/help.ts
/** Options that every command takes. */
const COMMON_OPTIONS = {
    help: { type: "boolean", short: "h", summary: "show this help" },
    version: { type: "boolean", summary: "show the version of mesg-compile" },
    quiet: { type: "boolean", summary: "say nothing on stderr but warnings and errors" },
};
/** The help of one command. */
function helpOf(command) {
    const options = Object.entries({ ...command.options, ...COMMON_OPTIONS }).map(([name, option]) => [`${nameOf(name, option)}${option.type === "string" ? ` ${option.value ?? "VALUE"}` : ""}`, option]);
    const width = Math.max(...options.map(([left]) => left.length));
    return [
        `Usage: mesg-compile ${command.name} ${command.synopsis}`.trimEnd(),
        "",
        command.summary,
        ...(command.description === undefined ? [] : ["", command.description.trim()]),
        "",
        "Options:",
        ...options.map(([left, option]) => `  ${left.padEnd(width)}  ${option.summary}${option.multiple ? "; repeatable" : ""}`),
        "",
        "Exit codes: 0 fine, 1 the answer is no, 2 wrong usage, 3 the surroundings failed.",
        "",
    ].join("\n");
}
function nameOf(name, { short }) {
    return short === undefined ? `--${name}` : `-${short}, --${name}`;
}

// EXTERNAL MODULE: ./src/command/safe-output.ts + 1 modules
var safe_output = __nccwpck_require__(6061);
// EXTERNAL MODULE: ./src/command/suggestion.ts
var suggestion = __nccwpck_require__(2337);
// EXTERNAL MODULE: ./src/command/version.ts + 1 modules
var version = __nccwpck_require__(8176);
;// CONCATENATED MODULE: ./src/command/run.ts






const EXIT_CODES = { refused: 1, usage: 2, environment: 3 };
/**
 * Runs a command on its arguments. Whatever goes wrong is said on stderr and becomes an exit code; nothing is thrown.
 *
 * @param args What follows the command's name.
 */
async function runCommand(command, args, given) {
    const surroundings = "secrets" in given ? given : (0,safe_output/* safeSurroundings */.p)(given, args);
    try {
        const { values, positionals } = parse(command, args);
        if (values.help || values.version) {
            await surroundings.stdout.write(values.help ? helpOf(command) : `${version/* VERSION */.x}\n`);
            return 0;
        }
        await checkWrittenFiles(command.options, values);
        const write = (line) => surroundings.stderr.write(`${line}\n`);
        return await command.run({
            ...surroundings,
            positionals,
            options: values,
            note: async (line) => (values.quiet ? undefined : await write(line)),
            warn: write,
        });
    }
    catch (error) {
        if (error?.code === "EPIPE")
            return 0;
        await surroundings.stderr.write(`${explain(error, surroundings, command.name)}\n`).catch(() => undefined);
        return error instanceof core_error/* MesgError */.N ? EXIT_CODES[error.kind] : 3;
    }
}
function parse(command, args) {
    const help = `mesg-compile ${command.name} --help`;
    const options = {};
    for (const [name, option] of Object.entries({ ...command.options, ...COMMON_OPTIONS })) {
        const { type, multiple = false, short } = option;
        options[name] = { type, multiple, ...(short === undefined ? {} : { short }) };
    }
    let parsed;
    try {
        parsed = (0,external_node_util_.parseArgs)({ args: [...args], options, allowPositionals: true, strict: true });
    }
    catch (error) {
        const { message } = error;
        const [, unknown] = /^Unknown option '(-[^']*)'/.exec(message) ?? [];
        if (unknown !== undefined) {
            const names = Object.keys(options).map((name) => `--${name}`);
            throw new core_error/* MesgError */.N("usage", `expected an option of mesg-compile ${command.name}, found ${unknown}`, {
                hint: (0,suggestion/* suggest */.Z)(unknown, names, help),
            });
        }
        // Only the first sentence is about what was typed; the others advise on `--`.
        throw new core_error/* MesgError */.N("usage", message.replace(/\. To specify a positional.*$/s, ""), { hint: `see ${help}` });
    }
    const empty = Object.keys(parsed.values).find((name) => [parsed.values[name]].flat().includes(""));
    if (empty !== undefined || parsed.positionals.includes("")) {
        const what = empty === undefined ? `mesg-compile ${command.name} ${command.synopsis}` : `a value for --${empty}`;
        throw new core_error/* MesgError */.N("usage", `expected ${what}, found an empty text`, {
            hint: "in a script, look whether the variable that was to hold it is set",
        });
    }
    const [least, most] = command.positionals;
    const count = parsed.positionals.length;
    const asksForWords = parsed.values.help || parsed.values.version;
    if (!asksForWords && (count < least || count > most)) {
        throw new core_error/* MesgError */.N("usage", `expected mesg-compile ${command.name} ${command.synopsis}, found ${arity(count)}`, {
            hint: `see ${help}`,
        });
    }
    return parsed;
}
/** A symlink of a repository must not lead what is written out of the working directory. */
async function checkWrittenFiles(options, values) {
    for (const [name, { writes }] of Object.entries(options)) {
        const path = writes ? values[name] : undefined;
        if (typeof path === "string")
            await assertWritesInside(process.cwd(), path);
    }
}
function arity(count) {
    return count === 0 ? "no argument" : count === 1 ? "one argument" : `${count} arguments`;
}
/** An error in the words of the terminal: what happened, then what to do. Only a defect shows a stack, and on request. */
function explain(error, { env, signal }, name) {
    const program = `mesg-compile ${name}`.trimEnd();
    if (error instanceof core_error/* MesgError */.N) {
        return `${program}: ${error.message}${error.hint === undefined ? "" : `\n  hint: ${error.hint}`}`;
    }
    if (signal.aborted)
        return `${program}: interrupted`;
    const { message = String(error), stack, syscall } = (error ?? {});
    // The system's refusals reach here from the standard streams; the reader of a file names its path.
    if (syscall !== undefined)
        return `${program}: the system refuses: ${message}`;
    const trace = env.MESG_DEBUG
        ? `\n${stack}`
        : "\n  hint: this is a defect; set MESG_DEBUG=1 for its trace and report it";
    return `${program}: ${message}${trace}`;
}


/***/ }),

/***/ 6061:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  p: () => (/* binding */ safeSurroundings)
});

// EXTERNAL MODULE: ./src/core/secrets/concealer.ts + 4 modules
var concealer = __nccwpck_require__(230);
;// CONCATENATED MODULE: ./src/core/secrets/conceal-result.ts
/**
 * Returns a result without secrets. JSON stays JSON, also where a secret is a number or a piece of syntax.
 *
 * @param text JSON, or any other text.
 */
function concealResult(text, secrets) {
    const concealed = secrets.conceal(text);
    if (concealed === text || !isJson(text) || isJson(concealed))
        return concealed;
    const value = mapTexts(JSON.parse(text), (part) => secrets.conceal(part));
    return `${JSON.stringify(value, undefined, 2)}\n`;
}
/** Returns the same plain data with other texts, keys included. */
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

// EXTERNAL MODULE: ./src/core/secrets/address.ts
var address = __nccwpck_require__(8433);
// EXTERNAL MODULE: ./src/core/safe-text.ts
var safe_text = __nccwpck_require__(3712);
;// CONCATENATED MODULE: ./src/command/safe-output.ts

/**
 * Makes the streams of a command safe: this is the only way out for its texts. Bytes, such as a definition, pass as they
 * are.
 *
 * @param args The arguments of the process, which may hold secrets.
 */
function safeSurroundings(surroundings, args) {
    const secrets = new concealer/* Concealer */.P();
    addFromEnv(secrets, surroundings.env);
    addFromArguments(secrets, args);
    const { stdout, stderr } = surroundings;
    return {
        ...surroundings,
        secrets,
        stdout: safeOutput(stdout, (text) => concealResult(text, secrets)),
        // Only messages: the address of a repository in a result is no login of ours.
        stderr: safeOutput(stderr, (text) => (0,address/* withoutLogins */.$)(secrets.conceal(text))),
    };
}
function safeOutput(output, conceal) {
    const { isTerminal } = output;
    return {
        isTerminal,
        write: (data) => output.write(typeof data === "string" ? (0,safe_text/* visibleLines */.gB)(conceal(data), { color: isTerminal }) : data),
    };
}
const SECRET_NAME = /(?:TOKEN|PASSWORD|PASSPHRASE|SECRET|MNEMONIC|PRIVATE_?KEY|API_?KEY)$/i;
const HEADER_NAME = /(?:METADATA|HEADERS?)$/i;
const ADDRESS_NAME = /(?:PROXY|URL|ENDPOINT|API|GATEWAY|RPC)$/i;
/** Of a shorter variable that is not ours nobody knows whether it is a secret. */
const SHORTEST_OTHER = 8;
function addFromEnv(secrets, env) {
    for (const [name, value = ""] of Object.entries(env)) {
        const isOurs = name.startsWith("MESG_");
        if (SECRET_NAME.test(name) && (isOurs || value.length >= SHORTEST_OTHER))
            secrets.add(value, "whole");
        else if (isOurs && HEADER_NAME.test(name))
            secrets.add(value, "headers");
        else if (ADDRESS_NAME.test(name) && (isOurs || value.includes("@")))
            secrets.add(value, "addresses");
    }
}
/** Headers by the name of their option; addresses by their @, the values of unknown options included. */
function addFromArguments(secrets, args) {
    for (const [index, arg] of args.entries()) {
        const equals = arg.startsWith("--") ? arg.indexOf("=") : -1;
        const before = args[index - 1] ?? "";
        const name = equals === -1 ? before : arg.slice(0, equals);
        const value = equals === -1 ? arg : arg.slice(equals + 1);
        const isOption = name.startsWith("--");
        if (isOption && HEADER_NAME.test(name))
            secrets.add(value, "headers");
        else if (isOption && ADDRESS_NAME.test(name))
            secrets.add(value, "addresses");
        else if (/@|%40/.test(value) && (isOption || value.includes("://")))
            secrets.add(value, "addresses");
    }
}


/***/ }),

/***/ 2337:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(761);

/**
 * What to do about a word that nothing on the command line is called: the one that was most likely meant (misspelt, or
 * cut short), and where all of them are listed.
 *
 * @param help What to type to see them: `mesg-compile --help`.
 * @example
 * ```ts
 * suggest("--fromat", ["--format", "--out"], "mesg-compile compile --help");
 * // "did you mean --format? see mesg-compile compile --help"
 * ```
 */
function suggest(found, known, help) {
    const meant = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(found, known) ?? known.find((name) => name.startsWith(found));
    return `${meant === undefined ? "" : `did you mean ${meant}? `}see ${help}`;
}


/***/ }),

/***/ 8176:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x: () => (/* binding */ VERSION)
});

;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./src/command/version.ts

/** The version of this package; a bundle has it built in. */
const VERSION = package_namespaceObject.rE;


/***/ }),

/***/ 6681:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ MesgError)
/* harmony export */ });
/**
 * An expected failure, with a message for people. Every error that this library throws on purpose is a MesgError; any other
 * error is a defect.
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


/***/ }),

/***/ 761:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/**
 * Returns the known name that is closest to `name` by edit distance; undefined when none is close.
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
    let fewest = Math.max(1, Math.floor(name.length / 3)) + 1;
    for (const candidate of known) {
        const changes = distance(name.toLowerCase(), candidate.toLowerCase());
        if (changes < fewest)
            [best, fewest] = [candidate, changes];
    }
    return best;
}
/** Computes the edit distance: characters to insert, remove, replace, or swap with a neighbor. */
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

/***/ 3712:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ visibleJson),
/* harmony export */   ES: () => (/* binding */ wellFormed),
/* harmony export */   Q6: () => (/* binding */ visibleText),
/* harmony export */   TA: () => (/* binding */ pathToUri),
/* harmony export */   gB: () => (/* binding */ visibleLines),
/* harmony export */   og: () => (/* binding */ dottedText)
/* harmony export */ });
/**
 * Text of others (repositories, peers, archives) on its way to people. It may be as long and as strange as its author
 * likes; on a terminal, in a job's log, in Markdown and in JSON it must stay inert.
 *
 * @module
 */
/** Controls, unassigned and private characters, lone surrogates, line ends, marks for text direction, joiners, fillers. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/** Opens an HTML comment, in which other tools keep their marks; `##[`, `##vso[` and their kin are commands of a log. */
const OPENERS = /<(?=!--)|#(?=#\w{0,32}\[)/g;
/** A line of a job's log that begins with `::` is a workflow command; the runner ignores white space before it. */
const COMMAND = /^(\s*):(?=:)/;
/** Colors and clearing a line, which only our own texts hold: a text of others is escaped before it is painted. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what it is about
const PAINT = /(\r?\u001b\[[\d;]{0,16}[mK])/;
const SHORT = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };
/**
 * Returns the text on one line, with an escape as in JSON for everything that is invisible or that a terminal or a log
 * would obey.
 *
 * @param limit The most UTF-16 units to keep; `…` marks what was cut off.
 * @example
 * ```ts
 * visibleText("a\nb\u202e"); // "a\\nb\\u202e"
 * ```
 */
function visibleText(text, limit = 200) {
    return escapeLine(text.length > limit ? `${text.slice(0, limit)}…` : text, SHORT);
}
/** Returns a text of several lines with every line made inert as by {@linkcode visibleText}. Line feeds stay. */
function visibleLines(text, { color = false, limit = Infinity } = {}) {
    return text
        .split("\n")
        .map((line) => (line.length > limit ? `${line.slice(0, limit)}…` : line))
        .map((line) => (color ? escapePainted(line) : escapeLine(line, SHORT)))
        .join("\n");
}
/** Returns JSON text with the same escapes, which in JSON change only the spelling. Its line ends stay. */
function visibleJson(json) {
    return escapeUnseen(json, { "\n": "\n" });
}
/** Returns the text with a `.` for every UTF-16 unit that is not seen, so that all columns stay where they are. */
function dottedText(text) {
    return text.replace(UNSEEN, (character) => ".".repeat(character.length));
}
/** Returns the text with U+FFFD for every lone surrogate, which has no UTF-8 form. */
function wellFormed(text) {
    return text.replace(/\p{Cs}/gu, "\ufffd");
}
/** Returns a path with `/` as the path of a URL: every segment percent-encoded. */
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
    // A pattern with a group keeps the separators: they stand at the odd places.
    const parts = line.split(PAINT).map((part, index) => (index % 2 === 1 ? part : escapeUnseen(part, SHORT)));
    return withoutCommand(parts.join(""));
}
function escapeLine(line, known) {
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

/***/ 8433:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ withoutLogins),
/* harmony export */   U: () => (/* binding */ shownAddress)
/* harmony export */ });
/* harmony import */ var _concealer_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(230);

/**
 * Returns an address that is refused as a message may show it: without the login, and without the values of its query,
 * whether it can be parsed or not.
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
        const rest = message.slice(start, start + LONGEST_AUTHORITY);
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
const LONGEST_AUTHORITY = 2048;


/***/ }),

/***/ 230:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  R: () => (/* binding */ CONCEALED),
  P: () => (/* binding */ Concealer)
});

;// CONCATENATED MODULE: ./src/core/secrets/layers.ts
/**
 * A text with its escapes undone, so that a secret is found whatever the other side wrapped it in: JSON in a URL in HTML
 * takes three steps.
 *
 * @module
 */
/** Escapes within escapes that are undone. Each step takes time in proportion to the text. */
const MOST_LAYERS = 5;
/** Returns a text as it is, and with one step of escapes after the other undone, until nothing changes. */
function layersOf(text) {
    const layers = [{ bytes: Buffer.from(text), from: undefined, to: undefined }];
    while (layers.length < MOST_LAYERS) {
        const last = layers.at(-1);
        const next = undoEscapes(last);
        if (next.bytes.length === last.bytes.length)
            break;
        layers.push(next);
    }
    return layers;
}
/** Returns a layer without the bytes that `replace` gives -1 for, and with the others as it gives them. */
function mapLayer({ bytes, from, to }, replace) {
    const out = new LayerWriter(bytes.length);
    for (let at = 0; at < bytes.length; at++) {
        const byte = replace(bytes[at]);
        if (byte >= 0)
            out.push(byte, from?.[at] ?? at, to?.[at] ?? at + 1);
    }
    return out.finish();
}
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
/** The longest escape, `\ud83d\ude00`, takes 12 bytes. */
const LONGEST = 12;
function readEscape(bytes, at) {
    const text = bytes.toString("latin1", at, at + LONGEST);
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
    [/^\\u\{([0-9a-f]{1,6})\}/i, asCharacter],
    [/^\\x([0-9a-f]{2})/i, asByte],
    [/^\\([0-3][0-7]{2})/, (digits) => [Number.parseInt(digits, 8)]],
    [/^\\([bfnrtv0])/, (letter) => [CONTROLS[letter]]],
    [/^\\([!-/:-@[-`{-~])/, (mark) => [mark.charCodeAt(0)]],
    [/^&(amp|lt|gt|quot|apos|nbsp);/i, (name) => utf8(ENTITIES[name.toLowerCase()])],
    [/^&#(\d{1,7});/, (digits) => utf8(Number(digits))],
    [/^&#x([0-9a-f]{1,6});/i, asCharacter],
];
const CONTROLS = { b: 8, f: 12, n: 10, r: 13, t: 9, v: 11, 0: 0 };
const ENTITIES = { amp: 38, lt: 60, gt: 62, quot: 34, apos: 39, nbsp: 32 };
function utf8(code) {
    return Buffer.from(code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd");
}
/** Gathers a layer; what is undone is never longer than its spelling. */
class LayerWriter {
    #bytes;
    #from;
    #to;
    #length = 0;
    constructor(most) {
        this.#bytes = Buffer.alloc(most);
        this.#from = new Uint32Array(most);
        this.#to = new Uint32Array(most);
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

;// CONCATENATED MODULE: ./src/core/secrets/needles.ts

/** Shorter pieces of base64 are found by chance. */
const SHORTEST_BASE64 = 5;
/** Returns what to look for, so that the parts are found in every spelling. */
function needlesOf(parts) {
    const plain = unique(parts.flatMap((part) => layersOf(part).map(({ bytes }) => bytes)));
    // What was wrapped in JSON or a URL before it was encoded.
    const wrapped = unique([...plain, ...parts.flatMap((part) => [JSON.stringify(part).slice(1, -1), encode(part)])]);
    return {
        plain,
        form: unique(plain.map((bytes) => Buffer.from(bytes.map(asInForm)))),
        compact: unique([...wrapped.flatMap(base64Forms), ...plain.map((bytes) => Buffer.from(bytes.join(",")))]),
        hexadecimal: unique(wrapped.map((bytes) => Buffer.from(bytes.toString("hex")))),
    };
}
/** The letters of base64 that hold nothing but the secret, for each of the three places at which it may begin. */
function base64Forms(bytes) {
    const forms = [0, 1, 2].map((offset) => {
        const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64");
        return text.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
    });
    return forms.filter((form) => form.length >= SHORTEST_BASE64).map((form) => Buffer.from(form));
}
/** As forms write it: a space is a `+`. */
function asInForm(byte) {
    return byte === 0x2b ? 0x20 : byte;
}
/** As base64 has it; white space is left out. */
function asCompact(byte) {
    if (byte === 0x2d)
        return 0x2b;
    if (byte === 0x5f)
        return 0x2f;
    return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d) ? -1 : byte;
}
/** Lower case; what stands between digits (white space, `:`, `-`, `,`) is left out. */
function asHexadecimal(byte) {
    if (byte >= 0x41 && byte <= 0x5a)
        return byte + 0x20;
    return byte === 0x3a || byte === 0x2c || byte === 0x2d || byte === 0x20 || (byte >= 0x09 && byte <= 0x0d) ? -1 : byte;
}
function unique(found) {
    const known = new Map(found.map((one) => [Buffer.from(one).toString("latin1"), Buffer.from(one)]));
    known.delete("");
    return [...known.values()];
}
function encode(text) {
    return encodeURIComponent(text.replace(/\p{Cs}/gu, "\ufffd"));
}

;// CONCATENATED MODULE: ./src/core/secrets/parts.ts
/**
 * What of a value that a user gave is secret: a header holds a token, an address a login, a key has lines.
 *
 * @module
 */
/** A shorter part says nothing, and hiding it would blank half of a log. UTF-16 units. */
const SHORTEST = 4;
/** A longer user name in an address is taken for a token: `https://TOKEN@host`. UTF-16 units. */
const LONGEST_NAME = 15;
/** Returns the parts of a value that no text may show. */
function partsOf(value, kind) {
    const parts = PARTS[kind](value).filter((part) => part.trim().length >= SHORTEST && !isArmor(part));
    return [...new Set(parts)];
}
const PARTS = {
    whole: (value) => [value, value.trim(), ...linesOf(value)],
    headers: (value) => linesOf(value).flatMap(headerParts),
    addresses: (value) => value.split(/\s/).flatMap((address) => [...loginParts(address), ...keysIn(address)]),
};
/** Returns the parts of a login that no text may show: the password, and the pair as HTTP sends it. */
function partsOfLogin(user, password) {
    const pair = `${user}:${password}`;
    const isToken = password === "" || /^x-(oauth-basic|access-token)$/i.test(password) || user.length > LONGEST_NAME;
    const parts = [password, ...(password === "" ? [] : [pair, base64(pair)]), ...(isToken ? [user, base64(pair)] : [])];
    return parts.filter((part) => part.length >= SHORTEST && !/^x-(oauth-basic|access-token)$/i.test(part));
}
function linesOf(text) {
    return text.split(/[\r\n]+/).map((line) => line.trim());
}
/** `-----BEGIN PRIVATE KEY-----` is no secret. */
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
/** The login in one address, in every way it may have been meant: a password may hold an @ that should have been %40. */
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
const SHORTEST_KEY = 20;
/** The keys in the path and the query of an address: hosts of chain nodes give them out so. */
function keysIn(address) {
    if (!URL.canParse(address))
        return [];
    const { pathname, searchParams } = new URL(address);
    return [...pathname.split("/"), ...searchParams.values()].filter((piece) => piece.length >= SHORTEST_KEY && /\d/.test(piece));
}
/** What stands before the last @ of an address, without its scheme; undefined where there is no @. */
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

;// CONCATENATED MODULE: ./src/core/secrets/ranges.ts
/** Texts that were too long end with this mark, everywhere in this project. */
const CUT = Buffer.from("…");
/** A shorter beginning of a secret tells nothing. Bytes. */
const SHORTEST_BEGINNING = 4;
/** Only secrets up to this length are looked for before a cut; a longer one is known by its lines too. Bytes. */
const LONGEST_CUT = 256;
/** The places of a text that are secret. */
class Ranges {
    #found = [];
    /** Marks every place of a layer at which a needle stands. */
    mark(layer, needle) {
        const { bytes } = layer;
        for (let at = bytes.indexOf(needle); at !== -1; at = bytes.indexOf(needle, at + 1)) {
            this.#add(layer, at, needle.length);
        }
    }
    /** Marks every place at which a needle stands between other signs than letters and digits. */
    markWord(layer, needle) {
        const { bytes } = layer;
        for (let at = bytes.indexOf(needle); at !== -1; at = bytes.indexOf(needle, at + 1)) {
            const end = at + needle.length;
            if (!isWord(bytes[at - 1]) && !isWord(bytes[end]))
                this.#add(layer, at, needle.length);
        }
    }
    /** Marks what a cut left of a needle: its beginning, right before the mark of the cut. */
    markBeginnings(layer, needles) {
        const { bytes } = layer;
        for (let at = bytes.indexOf(CUT); at !== -1; at = bytes.indexOf(CUT, at + 1)) {
            for (const needle of needles) {
                const length = beginningAt(bytes, at, needle.subarray(0, LONGEST_CUT));
                if (length >= SHORTEST_BEGINNING)
                    this.#add(layer, at - length, length);
            }
        }
    }
    /** Returns a text with a word in the place of each range; undefined when there is none. */
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
/** How many of a needle's first bytes, but not all of them, stand right before a place: Knuth, Morris and Pratt. */
function beginningAt(bytes, end, needle) {
    const fallback = fallbacksOf(needle);
    let length = 0;
    for (let at = Math.max(0, end - needle.length + 1); at < end; at++) {
        while (length > 0 && needle[length] !== bytes[at])
            length = fallback[length - 1];
        if (needle[length] === bytes[at])
            length++;
    }
    return length;
}
/** For each length of a beginning: the longest shorter beginning that it ends with. */
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

;// CONCATENATED MODULE: ./src/core/secrets/concealer.ts




/** Stands in the place of a secret. */
const CONCEALED = "***";
/**
 * Keeps secrets out of texts. A peer may send back what it was sent, in any spelling: as it is, escaped for JSON, HTML or
 * an address (wholly or in part), in base64 at any offset, in hexadecimal, or cut off.
 *
 * Command line and action have one each, and pass every text through it where it leaves the process.
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
    /** Adds a value that a user gave; an empty one changes nothing. */
    add(value, kind) {
        if (value === undefined || value.trim() === "")
            return;
        const parts = partsOf(value, kind);
        // Shorter than a part may be, a password is hidden where it stands alone.
        if (kind === "whole" && parts.length === 0)
            this.#words.add(value.trim());
        this.#addAll(parts);
    }
    /** Adds a login; the user name alone is not taken for a secret. */
    addLogin(user, password) {
        this.add(password, "whole");
        this.#addAll(partsOfLogin(user, password));
    }
    /** The values to mask in a job's log. */
    get values() {
        return [...this.#parts, ...this.#words];
    }
    /** Returns the text with `***` in the place of every secret. Takes time in proportion to the text. */
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
function findIn(layer, { plain, form, compact, hexadecimal }, ranges) {
    for (const needle of plain)
        ranges.mark(layer, needle);
    ranges.markBeginnings(layer, plain);
    const views = [
        [form, asInForm],
        [compact, asCompact],
        [hexadecimal, asHexadecimal],
    ];
    for (const [needles, replace] of views) {
        const view = mapLayer(layer, replace);
        for (const needle of needles)
            ranges.mark(view, needle);
        ranges.markBeginnings(view, needles);
    }
}


/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 2250:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("dns");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 8056:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http2");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 7997:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 7066:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tty");

/***/ }),

/***/ 755:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9637:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 3106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(5581);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
