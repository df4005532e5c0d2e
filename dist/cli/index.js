#!/usr/bin/env node
/******/ var __webpack_modules__ = ({

/***/ 95581:
/***/ (function(module, __unused_webpack___webpack_exports__, __nccwpck_require__) {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(79806);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(93599);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(83323);
/* harmony import */ var _scripts_shell_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4063);
/**
 * The command line: a table of commands, each loaded when it is called. Help and version need nothing else to be loaded.
 *
 * @module
 */



const COMMANDS = {
    ..._scripts_shell_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .L,
    // It reads the table of commands, so it cannot be a row of it.
    completion: {
        group: "Shell",
        summary: "print the completion of commands and options for a shell",
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(4708), __nccwpck_require__.e(7119)]).then(__nccwpck_require__.bind(__nccwpck_require__, 97119)),
    },
};
const help = (style) => (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .programHelp */ .a8)(COMMANDS, style);
/** Words that the program handles itself. */
const ANSWERS = Object.assign(Object.create(null), {
    help,
    "-h": help,
    "--help": help,
    "--version": () => `${_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x}\n`,
});
const given = process.argv.slice(2);
const [first = "", second = "", ...rest] = given;
// `help COMMAND` and `--help COMMAND` mean `COMMAND --help`.
const asksAboutCommand = ANSWERS[first] === help && /^[^-]/.test(second);
const args = asksAboutCommand ? [second, "--help", ...rest] : given;
const answer = ANSWERS[args[0] ?? ""];
if (answer === undefined) {
    const { runProgram } = await Promise.all(/* import() */[__nccwpck_require__.e(4708), __nccwpck_require__.e(1365)]).then(__nccwpck_require__.bind(__nccwpck_require__, 31365));
    process.exitCode = await runProgram(args, { commands: COMMANDS, answers: Object.keys(ANSWERS) });
}
else {
    process.stdout.on("error", (error) => {
        // A reader that closed the pipe, such as `head`, has read enough.
        process.exitCode = error.code === "EPIPE" ? 0 : 3;
    });
    process.stdout.write(answer((0,_command_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .stdoutStyle */ .j)(args)));
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 34991:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ peekFlag),
/* harmony export */   r: () => (/* binding */ peekOption)
/* harmony export */ });
/**
 * Returns the last value of an option before the arguments are parsed, so that even parse errors respect it.
 *
 * @param name With its dashes.
 * @example
 * ```ts
 * peekOption(["--color", "never", "x"], "--color"); // "never"
 * ```
 */
function peekOption(args, name) {
    let value;
    for (const [index, arg] of args.entries()) {
        if (arg === "--")
            break;
        if (arg === name)
            value = args[index + 1];
        else if (arg.startsWith(`${name}=`))
            value = arg.slice(name.length + 1);
    }
    return value;
}
/** Returns whether the arguments have a flag. */
function peekFlag(args, name) {
    const end = args.indexOf("--");
    return args.slice(0, end === -1 ? args.length : end).includes(name);
}


/***/ }),

/***/ 79806:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ COMMON_OPTIONS),
/* harmony export */   ZL: () => (/* binding */ helpOf),
/* harmony export */   a8: () => (/* binding */ programHelp)
/* harmony export */ });
/* unused harmony exports EXIT_CODES, groupsOf, nameOf */
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(90242);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(80427);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(55657);

/** Options that every command takes. */
const COMMON_OPTIONS = {
    quiet: { type: "boolean", group: "Common", summary: "write only warnings and errors to stderr" },
    color: {
        type: "string",
        value: "WHEN",
        values: ["auto", "always", "never"],
        group: "Common",
        summary: "color output: auto (on a terminal, see NO_COLOR and FORCE_COLOR), always or never",
    },
    help: { type: "boolean", short: "h", group: "Common", summary: "show this help" },
    version: { type: "boolean", group: "Common", summary: "show the version of mesg-compile" },
};
/** The exit codes of every command. */
const EXIT_CODES = "0 success; 1 no (invalid, breaking, refused); 2 wrong usage; 3 environment failure (network, disk).";
/** Width of the help in columns. */
const WIDTH = 80;
/** Width of an option's name and value in columns; after a longer one, its summary is on the next line. */
const NAMES = 26;
/** Returns the help of one command: usage, description, options in groups, examples, and related pages. */
function helpOf(command, style = {}) {
    const paint = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .painter */ .C)(style);
    const { name, synopsis, summary, description = "", examples = [], pages = [], exitCodes = EXIT_CODES } = command;
    const paragraphs = description.trim() === "" ? [] : description.trim().split(/\n{2,}/);
    const sections = [
        ...groupsOf({ ...command.options, ...COMMON_OPTIONS }).map(([title, lines]) => ({ title, lines })),
        { title: "Examples", lines: examples.flatMap(exampleLines) },
        { title: "Exit codes", lines: (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapText */ .C)(exitCodes, WIDTH - 2).map((line) => `  ${line}`) },
        { title: "Learn more", lines: ["docs/cli.md", ...pages].map((page) => `  ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .pageAddress */ .q)(page)}`) },
    ];
    return [
        `${paint("bold", "Usage:")} ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapText */ .C)(`mesg-compile ${name} ${synopsis}`.trimEnd(), WIDTH - 9).join("\n         ")}`,
        "",
        ...(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapText */ .C)(sentence(summary), WIDTH),
        ...paragraphs.flatMap((text) => ["", ...(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapText */ .C)(text.replaceAll("\n", " "), WIDTH)]),
        ...sections.flatMap(({ title, lines }) => (lines.length === 0 ? [] : ["", paint("bold", `${title}:`), ...lines])),
        "",
    ].join("\n");
}
/** A longer example continues on the next line, as a shell reads it. */
function exampleLines(example) {
    const lines = [];
    let line = "  $";
    for (const part of example.split(/ (?=--|"?git:)/)) {
        // Two characters for the backslash.
        if (line.length + 1 + part.length > WIDTH - 2) {
            lines.push(`${line} \\`);
            line = "   ";
        }
        line += ` ${part}`;
    }
    return [...lines, line];
}
function sentence(text) {
    return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? "" : "."}`;
}
/** Groups the options by heading, in order of first appearance; common ones come last. */
function groupsOf(options) {
    const groups = new Map();
    for (const [name, option] of Object.entries(options)) {
        const { group } = option;
        const title = group === undefined ? "Options" : `${group} options`;
        groups.set(title, [...(groups.get(title) ?? []), ...linesOf(name, option)]);
    }
    return [...groups].sort(([a], [b]) => Number(a === COMMON) - Number(b === COMMON));
}
const COMMON = "Common options";
function linesOf(name, option) {
    const left = nameOf(name, option).padEnd(NAMES);
    const summary = `${option.summary}${option.multiple ? "; repeatable" : ""}`;
    const right = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapText */ .C)(summary, WIDTH - NAMES - 4);
    const indent = " ".repeat(NAMES + 4);
    if (left.length > NAMES)
        return [`  ${left}`, ...right.map((line) => `${indent}${line}`)];
    return right.map((line, index) => (index === 0 ? `  ${left}  ${line}` : `${indent}${line}`));
}
/** Returns an option as the help shows it: `-o, --out FILE`. */
function nameOf(name, { short, type, value = "VALUE" }) {
    return `${short === undefined ? "    " : `-${short}, `}--${name}${type === "string" ? ` ${value}` : ""}`;
}
/** Returns the help of the program: its commands in groups. */
function programHelp(commands, style = {}) {
    const paint = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .painter */ .C)(style);
    const names = Object.keys(commands);
    const width = Math.max(...names.map((name) => name.length));
    const groups = [...new Set(names.map((name) => commands[name].group))];
    return [
        `${paint("bold", "Usage:")} mesg-compile COMMAND [ARGUMENTS] [OPTIONS]`,
        "",
        "From a MESG service's folder to its definition, its hash, and an Engine.",
        ...groups.flatMap((group) => [
            "",
            paint("bold", `${group}:`),
            ...names
                .filter((name) => commands[name].group === group)
                .flatMap((name) => rowOf(name.padEnd(width), commands[name].summary)),
        ]),
        "",
        paint("bold", "Examples:"),
        "  $ mesg-compile validate services/*",
        "  $ mesg-compile diff git:main .",
        "  $ mesg-compile deploy --local",
        "",
        paint("bold", "Learn more:"),
        "  mesg-compile COMMAND --help describes a command.",
        `  ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .pageAddress */ .q)("docs/cli.md")} describes all.`,
        "  Results go to stdout, everything else to stderr.",
        "",
    ].join("\n");
}
function rowOf(left, text) {
    const lines = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapText */ .C)(text, WIDTH - left.length - 4);
    return lines.map((line, index) => `  ${index === 0 ? left : " ".repeat(left.length)}  ${line}`);
}


/***/ }),

/***/ 28693:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ wantsColor)
/* harmony export */ });
/**
 * Decides whether a stream is colored: `--color` first, then `FORCE_COLOR` (`0` and `false` turn it off), then
 * `NO_COLOR`; otherwise a terminal is colored, unless it is dumb.
 *
 * @example
 * ```ts
 * wantsColor({ isTerminal: true, option: undefined, env: { NO_COLOR: "1" } }); // false
 * ```
 */
function wantsColor({ isTerminal, option, env }) {
    if (option === "always" || option === "never")
        return option === "always";
    const { FORCE_COLOR: force, NO_COLOR: none, TERM: terminal } = env;
    if (force !== undefined)
        return !/^(?:0|false)$/i.test(force);
    return isTerminal && !none && terminal !== "dumb";
}


/***/ }),

/***/ 93599:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ stdoutStyle)
/* harmony export */ });
/* harmony import */ var _arguments_peek_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(34991);
/* harmony import */ var _color_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(28693);


/** Returns the text style of this process's stdout. @param args The arguments of the process. */
function stdoutStyle(args) {
    const isTerminal = process.stdout.isTTY === true;
    return { color: (0,_color_js__WEBPACK_IMPORTED_MODULE_0__/* .wantsColor */ .z)({ isTerminal, option: (0,_arguments_peek_js__WEBPACK_IMPORTED_MODULE_1__/* .peekOption */ .r)(args, "--color"), env: process.env }) };
}


/***/ }),

/***/ 55657:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ pageAddress)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(83323);

/**
 * Returns the URL of a page of the documentation at this version: the npm package has no docs/, and another version may
 * have other pages and sections.
 *
 * @param page Its path in the repository, with an optional section.
 * @example
 * ```ts
 * pageAddress("docs/rules.md#waivers"); // "https://github.com/mesg/compile-action/blob/v1.2.0/docs/rules.md#waivers"
 * ```
 */
function pageAddress(page) {
    return `https://github.com/mesg/compile-action/blob/v${_version_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .x}/${page}`;
}


/***/ }),

/***/ 90242:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter),
/* harmony export */   j: () => (/* binding */ unpainted)
/* harmony export */ });
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
function painter({ color = false }) {
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


/***/ }),

/***/ 80427:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ wrapText),
/* harmony export */   T: () => (/* binding */ foldText)
/* harmony export */ });
/**
 * Breaks a text into lines of at most `width` characters, between words. A word that is longer stays whole.
 *
 * @param first Width of what precedes the first line, in characters.
 * @example
 * ```ts
 * wrapText("one two three", 8); // ["one two", "three"]
 * ```
 */
function wrapText(text, width, first = 0) {
    if (first > 0) {
        const [head = "", ...rest] = wrapText(`${"x".repeat(first)} ${text}`, width);
        return [head.slice(first + 1), ...rest];
    }
    const lines = [];
    let line = "";
    for (const word of text.split(" ")) {
        if (line !== "" && line.length + 1 + word.length > width) {
            lines.push(line);
            line = word;
        }
        else
            line = line === "" ? word : `${line} ${word}`;
    }
    return [...lines, line];
}
/**
 * Wraps each line of a text at the width of a terminal. Continuation lines are indented by two more columns.
 *
 * @param columns Width of the terminal; undefined does not wrap.
 * @param first Columns taken before the first line, without the space after them.
 * @example
 * ```ts
 * foldText("one two three", 10); // "one two\n  three"
 * ```
 */
function foldText(text, columns, first = 0) {
    if (columns === undefined)
        return text;
    const fold = (line, taken) => {
        const [indent = ""] = /^ */.exec(line) ?? [];
        const width = columns - indent.length - 2;
        return indent + wrapText(line.slice(indent.length), width, taken).join(`\n${indent}  `);
    };
    return text
        .split("\n")
        .map((line, index) => fold(line, index === 0 ? first : 0))
        .join("\n");
}


/***/ }),

/***/ 83323:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/* harmony import */ var _package_json__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8330);

/** The version of this package; built into a bundle. */
const VERSION = _package_json__WEBPACK_IMPORTED_MODULE_0__/* .version */ .rE;


/***/ }),

/***/ 4063:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ COMMANDS),
/* harmony export */   y: () => (/* binding */ loadCommand)
/* harmony export */ });
const WRITE = "Write and check";
const RELEASE = "Definitions and hashes";
const ENGINE = "Engines";
const PUBLIC = "IPFS and Marketplace";
/** Every command, in the order of the help; `completion` itself is added by the program. */
const COMMANDS = {
    init: {
        group: WRITE,
        summary: "write a small service, or a process, to start with",
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(4708), __nccwpck_require__.e(9164), __nccwpck_require__.e(1880), __nccwpck_require__.e(9482), __nccwpck_require__.e(7661), __nccwpck_require__.e(900), __nccwpck_require__.e(4624), __nccwpck_require__.e(8616)]).then(__nccwpck_require__.bind(__nccwpck_require__, 52738)),
    },
    validate: {
        group: WRITE,
        summary: "report every problem in services and processes, with line numbers",
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(4708), __nccwpck_require__.e(9164), __nccwpck_require__.e(1880), __nccwpck_require__.e(9482), __nccwpck_require__.e(7661), __nccwpck_require__.e(900), __nccwpck_require__.e(4849)]).then(__nccwpck_require__.bind(__nccwpck_require__, 15508)),
    },
    diff: {
        group: WRITE,
        summary: "show what changed between two definitions, and what breaks callers",
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(4708), __nccwpck_require__.e(9164), __nccwpck_require__.e(1880), __nccwpck_require__.e(9482), __nccwpck_require__.e(7661), __nccwpck_require__.e(900), __nccwpck_require__.e(2459), __nccwpck_require__.e(8422), __nccwpck_require__.e(977)]).then(__nccwpck_require__.bind(__nccwpck_require__, 20977)),
    },
    migrate: {
        group: WRITE,
        summary: "migrate services of old mesg.yml dialects to today's",
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(4708), __nccwpck_require__.e(9164), __nccwpck_require__.e(6556), __nccwpck_require__.e(1880), __nccwpck_require__.e(9482), __nccwpck_require__.e(7661), __nccwpck_require__.e(900), __nccwpck_require__.e(4624), __nccwpck_require__.e(7951), __nccwpck_require__.e(2459), __nccwpck_require__.e(8670), __nccwpck_require__.e(8924)]).then(__nccwpck_require__.bind(__nccwpck_require__, 81161)),
    },
    compile: {
        group: RELEASE,
        summary: "compile a service or a process into its definition",
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(4708), __nccwpck_require__.e(9164), __nccwpck_require__.e(1880), __nccwpck_require__.e(9482), __nccwpck_require__.e(7661), __nccwpck_require__.e(900), __nccwpck_require__.e(6758)]).then(__nccwpck_require__.bind(__nccwpck_require__, 59921)),
    },
    hash: {
        group: RELEASE,
        summary: "compute the hash that an Engine release gives a service or a process",
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(4708), __nccwpck_require__.e(1880), __nccwpck_require__.e(7661), __nccwpck_require__.e(900), __nccwpck_require__.e(8346)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8346)),
    },
    decode: {
        group: RELEASE,
        summary: "show a definition in any form as JSON",
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(6170), __nccwpck_require__.e(4708), __nccwpck_require__.e(6919), __nccwpck_require__.e(1880), __nccwpck_require__.e(2362), __nccwpck_require__.e(7661), __nccwpck_require__.e(5452)]).then(__nccwpck_require__.bind(__nccwpck_require__, 15452)),
    },
    verify: {
        group: RELEASE,
        summary: "compare a definition with its source, a hash and an Engine",
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(6170), __nccwpck_require__.e(4708), __nccwpck_require__.e(9164), __nccwpck_require__.e(6919), __nccwpck_require__.e(6556), __nccwpck_require__.e(7774), __nccwpck_require__.e(1880), __nccwpck_require__.e(2362), __nccwpck_require__.e(9482), __nccwpck_require__.e(4459), __nccwpck_require__.e(7733), __nccwpck_require__.e(7661), __nccwpck_require__.e(900), __nccwpck_require__.e(7223), __nccwpck_require__.e(4760), __nccwpck_require__.e(7951), __nccwpck_require__.e(791), __nccwpck_require__.e(6960), __nccwpck_require__.e(3227), __nccwpck_require__.e(4450), __nccwpck_require__.e(8381), __nccwpck_require__.e(4583)]).then(__nccwpck_require__.bind(__nccwpck_require__, 44583)),
    },
    deploy: {
        group: ENGINE,
        summary: "create a service or a process on an Engine and verify what it stored",
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(6170), __nccwpck_require__.e(4708), __nccwpck_require__.e(9164), __nccwpck_require__.e(6919), __nccwpck_require__.e(6556), __nccwpck_require__.e(7774), __nccwpck_require__.e(1880), __nccwpck_require__.e(2362), __nccwpck_require__.e(9482), __nccwpck_require__.e(4459), __nccwpck_require__.e(7733), __nccwpck_require__.e(7661), __nccwpck_require__.e(900), __nccwpck_require__.e(1639), __nccwpck_require__.e(7223), __nccwpck_require__.e(4624), __nccwpck_require__.e(4760), __nccwpck_require__.e(7951), __nccwpck_require__.e(791), __nccwpck_require__.e(8611), __nccwpck_require__.e(6960), __nccwpck_require__.e(8381), __nccwpck_require__.e(8640)]).then(__nccwpck_require__.bind(__nccwpck_require__, 45257)),
    },
    serve: { group: ENGINE, summary: "run the embedded Engine until interrupted", load: () => Promise.all(/* import() */[__nccwpck_require__.e(6170), __nccwpck_require__.e(4708), __nccwpck_require__.e(9164), __nccwpck_require__.e(6919), __nccwpck_require__.e(7774), __nccwpck_require__.e(1880), __nccwpck_require__.e(2362), __nccwpck_require__.e(9482), __nccwpck_require__.e(7733), __nccwpck_require__.e(7661), __nccwpck_require__.e(1639), __nccwpck_require__.e(4624), __nccwpck_require__.e(4760), __nccwpck_require__.e(8611), __nccwpck_require__.e(9159)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4971)) },
    list: {
        group: ENGINE,
        summary: "list the services, or the processes, that an Engine stores",
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(6170), __nccwpck_require__.e(4708), __nccwpck_require__.e(9164), __nccwpck_require__.e(6919), __nccwpck_require__.e(7774), __nccwpck_require__.e(1880), __nccwpck_require__.e(2362), __nccwpck_require__.e(9482), __nccwpck_require__.e(7733), __nccwpck_require__.e(7661), __nccwpck_require__.e(1639), __nccwpck_require__.e(7223), __nccwpck_require__.e(4624), __nccwpck_require__.e(4760), __nccwpck_require__.e(791), __nccwpck_require__.e(8611), __nccwpck_require__.e(4024), __nccwpck_require__.e(2299)]).then(__nccwpck_require__.bind(__nccwpck_require__, 82299)),
    },
    get: { group: ENGINE, summary: "get the definition that an Engine stores", load: () => Promise.all(/* import() */[__nccwpck_require__.e(6170), __nccwpck_require__.e(4708), __nccwpck_require__.e(9164), __nccwpck_require__.e(6919), __nccwpck_require__.e(7774), __nccwpck_require__.e(1880), __nccwpck_require__.e(2362), __nccwpck_require__.e(9482), __nccwpck_require__.e(7733), __nccwpck_require__.e(1639), __nccwpck_require__.e(7223), __nccwpck_require__.e(4624), __nccwpck_require__.e(4760), __nccwpck_require__.e(791), __nccwpck_require__.e(8611), __nccwpck_require__.e(4024), __nccwpck_require__.e(7638)]).then(__nccwpck_require__.bind(__nccwpck_require__, 23851)) },
    delete: {
        group: ENGINE,
        summary: "delete a service or a process from an Engine",
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(6170), __nccwpck_require__.e(4708), __nccwpck_require__.e(9164), __nccwpck_require__.e(6919), __nccwpck_require__.e(7774), __nccwpck_require__.e(1880), __nccwpck_require__.e(2362), __nccwpck_require__.e(9482), __nccwpck_require__.e(7733), __nccwpck_require__.e(1639), __nccwpck_require__.e(7223), __nccwpck_require__.e(4624), __nccwpck_require__.e(4760), __nccwpck_require__.e(791), __nccwpck_require__.e(8611), __nccwpck_require__.e(4024), __nccwpck_require__.e(1019)]).then(__nccwpck_require__.bind(__nccwpck_require__, 33896)),
    },
    clean: {
        group: ENGINE,
        summary: "show and remove what deploy --local and serve keep on disk",
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(4708), __nccwpck_require__.e(6573)]).then(__nccwpck_require__.bind(__nccwpck_require__, 16573)),
    },
    fetch: {
        group: PUBLIC,
        summary: "fetch a source by its id, verified block by block",
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(4708), __nccwpck_require__.e(6556), __nccwpck_require__.e(7774), __nccwpck_require__.e(4459), __nccwpck_require__.e(7733), __nccwpck_require__.e(900), __nccwpck_require__.e(3227), __nccwpck_require__.e(4450), __nccwpck_require__.e(7180), __nccwpck_require__.e(3972)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3972)),
    },
    publish: {
        group: PUBLIC,
        summary: "publish a version of a service on the Marketplace",
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(4708), __nccwpck_require__.e(1880), __nccwpck_require__.e(7661), __nccwpck_require__.e(900), __nccwpck_require__.e(2539)]).then(__nccwpck_require__.bind(__nccwpck_require__, 72539)),
    },
    marketplace: {
        group: PUBLIC,
        summary: "show a service's versions and offers on the Marketplace",
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(4708), __nccwpck_require__.e(6556), __nccwpck_require__.e(7774), __nccwpck_require__.e(4459), __nccwpck_require__.e(7733), __nccwpck_require__.e(900), __nccwpck_require__.e(3227), __nccwpck_require__.e(4450), __nccwpck_require__.e(7180), __nccwpck_require__.e(2079)]).then(__nccwpck_require__.bind(__nccwpck_require__, 82079)),
    },
};
/** Loads a command. */
async function loadCommand(entry) {
    const { command } = await entry.load();
    return command;
}


/***/ }),

/***/ 20181:
/***/ (function(module) {

module.exports = process.getBuiltinModule("buffer");

/***/ }),

/***/ 72250:
/***/ (function(module) {

module.exports = process.getBuiltinModule("dns");

/***/ }),

/***/ 24434:
/***/ (function(module) {

module.exports = process.getBuiltinModule("events");

/***/ }),

/***/ 79896:
/***/ (function(module) {

module.exports = process.getBuiltinModule("fs");

/***/ }),

/***/ 58611:
/***/ (function(module) {

module.exports = process.getBuiltinModule("http");

/***/ }),

/***/ 85675:
/***/ (function(module) {

module.exports = process.getBuiltinModule("http2");

/***/ }),

/***/ 65692:
/***/ (function(module) {

module.exports = process.getBuiltinModule("https");

/***/ }),

/***/ 69278:
/***/ (function(module) {

module.exports = process.getBuiltinModule("net");

/***/ }),

/***/ 4573:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:buffer");

/***/ }),

/***/ 31421:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:child_process");

/***/ }),

/***/ 77598:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:crypto");

/***/ }),

/***/ 40610:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:dns");

/***/ }),

/***/ 78474:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:events");

/***/ }),

/***/ 73024:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:fs");

/***/ }),

/***/ 51455:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:http");

/***/ }),

/***/ 22327:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:https");

/***/ }),

/***/ 77030:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:net");

/***/ }),

/***/ 48161:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:os");

/***/ }),

/***/ 76760:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:path");

/***/ }),

/***/ 643:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:process");

/***/ }),

/***/ 26848:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:readline/promises");

/***/ }),

/***/ 57075:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:stream");

/***/ }),

/***/ 46466:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:stream/promises");

/***/ }),

/***/ 87997:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:timers");

/***/ }),

/***/ 58500:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:tls");

/***/ }),

/***/ 7066:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:tty");

/***/ }),

/***/ 73136:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:url");

/***/ }),

/***/ 57975:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:util");

/***/ }),

/***/ 75919:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:zlib");

/***/ }),

/***/ 70857:
/***/ (function(module) {

module.exports = process.getBuiltinModule("os");

/***/ }),

/***/ 16928:
/***/ (function(module) {

module.exports = process.getBuiltinModule("path");

/***/ }),

/***/ 932:
/***/ (function(module) {

module.exports = process.getBuiltinModule("process");

/***/ }),

/***/ 2203:
/***/ (function(module) {

module.exports = process.getBuiltinModule("stream");

/***/ }),

/***/ 64756:
/***/ (function(module) {

module.exports = process.getBuiltinModule("tls");

/***/ }),

/***/ 52018:
/***/ (function(module) {

module.exports = process.getBuiltinModule("tty");

/***/ }),

/***/ 87016:
/***/ (function(module) {

module.exports = process.getBuiltinModule("url");

/***/ }),

/***/ 39023:
/***/ (function(module) {

module.exports = process.getBuiltinModule("util");

/***/ }),

/***/ 43106:
/***/ (function(module) {

module.exports = process.getBuiltinModule("zlib");

/***/ }),

/***/ 8330:
/***/ (function(module) {

module.exports = {"rE":"0.1.0"};

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
/******/ 		8792: 0
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
/******/ var __webpack_exports__ = __nccwpck_require__(95581);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
