#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 5581:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8176);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3136);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8539);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2337);
/**
 * The command line: a table of commands, each loaded when it is called.
 *
 * @module
 */

const COMMANDS = {
    compile: {
        summary: "make the definition of a service",
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(390), __nccwpck_require__.e(170), __nccwpck_require__.e(243), __nccwpck_require__.e(298), __nccwpck_require__.e(736), __nccwpck_require__.e(289), __nccwpck_require__.e(154), __nccwpck_require__.e(928), __nccwpck_require__.e(366), __nccwpck_require__.e(921)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9921)),
    },
    validate: {
        summary: "tell everything that is wrong with services, with lines",
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(390), __nccwpck_require__.e(170), __nccwpck_require__.e(243), __nccwpck_require__.e(736), __nccwpck_require__.e(289), __nccwpck_require__.e(508)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5508)),
    },
    diff: {
        summary: "tell what changed between two definitions, and what breaks callers",
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(390), __nccwpck_require__.e(170), __nccwpck_require__.e(243), __nccwpck_require__.e(736), __nccwpck_require__.e(289), __nccwpck_require__.e(52), __nccwpck_require__.e(977)]).then(__nccwpck_require__.bind(__nccwpck_require__, 977)),
    },
    hash: {
        summary: "compute the hash that an Engine release gives a service",
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(390), __nccwpck_require__.e(170), __nccwpck_require__.e(243), __nccwpck_require__.e(298), __nccwpck_require__.e(736), __nccwpck_require__.e(289), __nccwpck_require__.e(154), __nccwpck_require__.e(928), __nccwpck_require__.e(382)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8346)),
    },
    decode: {
        summary: "show a definition in any form as JSON",
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(390), __nccwpck_require__.e(170), __nccwpck_require__.e(243), __nccwpck_require__.e(736), __nccwpck_require__.e(289), __nccwpck_require__.e(452)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5452)),
    },
    deploy: {
        summary: "create a service on an Engine and verify what it stored",
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(390), __nccwpck_require__.e(170), __nccwpck_require__.e(243), __nccwpck_require__.e(298), __nccwpck_require__.e(736), __nccwpck_require__.e(289), __nccwpck_require__.e(154), __nccwpck_require__.e(928), __nccwpck_require__.e(72), __nccwpck_require__.e(62), __nccwpck_require__.e(366), __nccwpck_require__.e(845), __nccwpck_require__.e(257)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5257)),
    },
    verify: {
        summary: "prove that a definition, its source and what an Engine keeps are the same",
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(390), __nccwpck_require__.e(170), __nccwpck_require__.e(298), __nccwpck_require__.e(736), __nccwpck_require__.e(154), __nccwpck_require__.e(928), __nccwpck_require__.e(72), __nccwpck_require__.e(62), __nccwpck_require__.e(366), __nccwpck_require__.e(211), __nccwpck_require__.e(583)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4583)),
    },
    fetch: {
        summary: "fetch a source by its id, verified block by block",
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(366), __nccwpck_require__.e(211), __nccwpck_require__.e(829)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3972)),
    },
    serve: {
        summary: "run the embedded Engine until interrupted",
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(390), __nccwpck_require__.e(170), __nccwpck_require__.e(736), __nccwpck_require__.e(928), __nccwpck_require__.e(72), __nccwpck_require__.e(845), __nccwpck_require__.e(593)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4971)),
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
    const surroundings = (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .processSurroundings */ .D)();
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

/***/ 3136:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ processSurroundings),
/* harmony export */   f: () => (/* binding */ runAsMain)
/* harmony export */ });
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8539);

/** The process that we run in, as the surroundings of a command. */
function processSurroundings() {
    // What gRPC has to say reaches people as errors, in our words; its own lines are there for who asks for them.
    process.env.GRPC_VERBOSITY ??= "NONE";
    const controller = new AbortController();
    for (const signal of ["SIGINT", "SIGTERM"]) {
        process.once(signal, () => {
            controller.abort(new Error(`interrupted by ${signal}`));
            // Some waits of the system cannot be ended, such as opening a pipe that nobody writes to.
            setTimeout(() => process.exit(3), GRACE).unref();
        });
    }
    return {
        env: process.env,
        stdin: process.stdin,
        stdout: output(process.stdout),
        stderr: output(process.stderr),
        signal: controller.signal,
    };
}
/** Milliseconds in which an interrupted command may put things in order. */
const GRACE = 5000;
/** Runs one script as the main module of a process. */
async function runAsMain(command) {
    process.exitCode = await (0,_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runCommand */ .d)(command, process.argv.slice(2), processSurroundings());
}
function output(stream) {
    // A reader that went away (`| head`) is told to whoever writes; without a listener it would end the process.
    stream.on("error", () => undefined);
    return {
        isTerminal: stream.isTTY === true,
        write: (data) => new Promise((resolve, reject) => stream.write(data, (error) => (error ? reject(error) : resolve()))),
    };
}


/***/ }),

/***/ 8539:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  W: () => (/* binding */ explain),
  d: () => (/* binding */ runCommand)
});

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
// EXTERNAL MODULE: ./src/definition/error.ts
var definition_error = __nccwpck_require__(7547);
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

// EXTERNAL MODULE: ./src/command/suggestion.ts
var suggestion = __nccwpck_require__(2337);
// EXTERNAL MODULE: ./src/command/version.ts + 1 modules
var version = __nccwpck_require__(8176);
;// CONCATENATED MODULE: ./src/command/run.ts





const EXIT_CODES = { refused: 1, usage: 2, surroundings: 3 };
/**
 * Runs a command on its arguments. Whatever goes wrong is said on stderr and becomes an exit code; nothing is thrown.
 *
 * @param args What follows the command's name.
 */
async function runCommand(command, args, surroundings) {
    try {
        const { values, positionals } = parse(command, args);
        if (values.help || values.version) {
            await surroundings.stdout.write(values.help ? helpOf(command) : `${version/* VERSION */.x}\n`);
            return 0;
        }
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
        return error instanceof definition_error/* MesgError */.N ? EXIT_CODES[error.kind] : 3;
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
        parsed = (0,external_node_util_namespaceObject.parseArgs)({ args: [...args], options, allowPositionals: true, strict: true });
    }
    catch (error) {
        const { message } = error;
        const [, unknown] = /^Unknown option '(-[^']*)'/.exec(message) ?? [];
        if (unknown !== undefined) {
            const names = Object.keys(options).map((name) => `--${name}`);
            throw new definition_error/* MesgError */.N("usage", `expected an option of mesg-compile ${command.name}, found ${unknown}`, {
                hint: (0,suggestion/* suggest */.Z)(unknown, names, help),
            });
        }
        // Only the first sentence is about what was typed; the others advise on `--`.
        throw new definition_error/* MesgError */.N("usage", message.replace(/\. To specify a positional.*$/s, ""), { hint: `see ${help}` });
    }
    const empty = Object.keys(parsed.values).find((name) => [parsed.values[name]].flat().includes(""));
    if (empty !== undefined || parsed.positionals.includes("")) {
        const what = empty === undefined ? `mesg-compile ${command.name} ${command.synopsis}` : `a value for --${empty}`;
        throw new definition_error/* MesgError */.N("usage", `expected ${what}, found an empty text`, {
            hint: "in a script, look whether the variable that was to hold it is set",
        });
    }
    const [least, most] = command.positionals;
    const count = parsed.positionals.length;
    const asksForWords = parsed.values.help || parsed.values.version;
    if (!asksForWords && (count < least || count > most)) {
        throw new definition_error/* MesgError */.N("usage", `expected mesg-compile ${command.name} ${command.synopsis}, found ${arity(count)}`, {
            hint: `see ${help}`,
        });
    }
    return parsed;
}
function arity(count) {
    return count === 0 ? "no argument" : count === 1 ? "one argument" : `${count} arguments`;
}
/** An error in the words of the terminal: what happened, then what to do. Only a defect shows a stack, and on request. */
function explain(error, { env, signal }, name) {
    if (error instanceof definition_error/* MesgError */.N) {
        return `mesg-compile ${name}: ${error.message}${error.hint === undefined ? "" : `\n  hint: ${error.hint}`}`;
    }
    if (signal.aborted)
        return `mesg-compile ${name}: interrupted`;
    const { message = String(error), stack, syscall } = (error ?? {});
    // The system's refusals reach here from the standard streams; whoever reads a file says so with its path.
    if (syscall !== undefined)
        return `mesg-compile ${name}: the system refuses: ${message}`;
    const trace = env.MESG_DEBUG
        ? `\n${stack}`
        : "\n  hint: this is a defect; set MESG_DEBUG=1 for its trace and report it";
    return `mesg-compile ${name}: ${message}${trace}`;
}


/***/ }),

/***/ 2337:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest)
/* harmony export */ });
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5975);

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
    const meant = (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(found, known) ?? known.find((name) => name.startsWith(found));
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

/***/ 7547:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ MesgError)
/* harmony export */ });
/**
 * An expected failure, with words for the person who reads it. Everything this library throws on purpose is one of these;
 * any other error is a defect.
 *
 * @example
 * ```ts
 * throw new MesgError("refused", "expected 32 bytes, found 20", { hint: "give the whole hash" });
 * ```
 */
class MesgError extends Error {
    name = "MesgError";
    kind;
    /** What to do about it. */
    hint;
    /** The message says what was expected, what was found, and where. */
    constructor(kind, message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.kind = kind;
        this.hint = options.hint;
    }
}


/***/ }),

/***/ 5975:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/**
 * The known name that `name` was most likely meant to be: the one that the fewest changes lead to, when they are few.
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
/** Characters to insert, remove or replace, a swap of neighbours counting as one. */
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
