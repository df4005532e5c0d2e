export const id = 7119;
export const ids = [7119];
export const modules = {

/***/ 85428:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ defineCommand)
/* harmony export */ });
/** Helps the compiler infer the options of a command. */
function defineCommand(command) {
    return command;
}


/***/ }),

/***/ 39593:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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
        summary: "write the result to a file, completely or not at all; - is stdout",
    },
    json: { type: "boolean", summary: "print the result, or a failure, as JSON" },
};


/***/ }),

/***/ 29764:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ bashCompletion)
/* harmony export */ });
/** Returns the completion of a program for bash 3.2 and newer; unknown values are completed as files. */
function bashCompletion(program, commands) {
    const name = `_${program.replaceAll("-", "_")}`;
    const values = commands.flatMap(({ name: command, options }) => options
        .filter(({ words }) => words.length > 0)
        .map((option) => `    '${command} --${option.name}') words='${option.words.join(" ")}' ;;`));
    const files = commands.flatMap(({ name: command, options }) => options
        .filter(({ value, words }) => value !== undefined && words.length === 0)
        .flatMap((option) => [
        `'${command} --${option.name}'`,
        ...(option.short ? [`'${command} -${option.short}'`] : []),
    ]));
    const flags = commands.map(({ name: command, options }) => `    ${command}) words='${options.flatMap((it) => [`--${it.name}`, ...(it.short ? [`-${it.short}`] : [])]).join(" ")}' ;;`);
    const args = commands
        .filter(({ words }) => words.length > 0)
        .map(({ name: command, words }) => `    ${command}) words='${words.join(" ")}' ;;`);
    return `# ${program} completion for bash: eval "$(${program} completion bash)"
${name}() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command=\${COMP_WORDS[1]} words=''
  COMPREPLY=()
  # --option=value: bash splits at the sign.
  if [ "$cur" = '=' ]; then cur=''; elif [ "$prev" = '=' ]; then prev=\${COMP_WORDS[COMP_CWORD-2]}; fi
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W '${commands.map(({ name: command }) => command).join(" ")} help --help --version' -- "$cur"))
    return
  fi
  case "$command $prev" in
${values.join("\n")}
    ${files.join(" | ")}) return ;;
    *)
      case "$cur" in
        -*)
          case "$command" in
${flags.map((line) => `        ${line}`).join("\n")}
          esac ;;
        *)
          case "$command" in
${args.map((line) => `        ${line}`).join("\n")}
          esac ;;
      esac ;;
  esac
  [ -z "$words" ] || COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -o default -o bashdefault -F ${name} ${program}
`;
}


/***/ }),

/***/ 1344:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ fishCompletion)
/* harmony export */ });
/** Returns the completion of a program for fish 3 and newer. */
function fishCompletion(program, commands) {
    const names = commands.map(({ name }) => name).join(" ");
    const lines = commands.flatMap(({ name, summary, options, words }) => [
        `complete -c ${program} -n '__fish_use_subcommand' -f -a ${name} -d ${quoted(summary)}`,
        ...(words.length === 0
            ? []
            : [`complete -c ${program} -n '__fish_seen_subcommand_from ${name}' -f -a ${quoted(words.join(" "))}`]),
        ...options.map((option) => `complete -c ${program} -n '__fish_seen_subcommand_from ${name}' ${partsOf(option)}`),
    ]);
    return `# ${program} completion for fish: ${program} completion fish | source
# ${names}
${lines.join("\n")}
`;
}
function partsOf({ name, short, summary, value, words }) {
    return [
        `-l ${name}`,
        ...(short === undefined ? [] : [`-s ${short}`]),
        ...(value === undefined ? [] : words.length > 0 ? [`-x -a ${quoted(words.join(" "))}`] : ["-r"]),
        `-d ${quoted(summary)}`,
    ].join(" ");
}
function quoted(text) {
    return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}


/***/ }),

/***/ 23945:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ completedCommand)
/* harmony export */ });
/**
 * Returns the completions of a command.
 *
 * @param offered Words to offer for options that also accept others, by option.
 */
function completedCommand({ name, summary }, options, offered, words = []) {
    const completed = Object.entries(options).map(([option, { short, type, value = "VALUE", values, offers = [], summary: text }]) => ({
        name: option,
        short,
        summary: text,
        value: type === "string" ? value : undefined,
        words: values ?? [...offers, ...(Object.hasOwn(offered, option) ? offered[option] : [])],
    }));
    return { name, summary, words, options: completed };
}


/***/ }),

/***/ 19209:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ zshCompletion)
/* harmony export */ });
/** Returns the completion of a program for zsh, for a file on its fpath or to be evaluated. */
function zshCompletion(program, commands) {
    const name = `_${program.replaceAll("-", "_")}`;
    const rows = commands.map(({ name: command, summary }) => `    ${quoted(`${command}:${summary.replaceAll(":", "\\:")}`)}`);
    const cases = commands.map(({ name: command, options, words }) => {
        const specs = options.flatMap((option) => specsOf(option));
        const rest = words.length === 0 ? "'*:file:_files'" : quoted(`1:word:(${words.join(" ")})`);
        return `    ${command})\n      _arguments -s ${[...specs, rest].join(" \\\n        ")} ;;`;
    });
    return `#compdef ${program}
# ${program} completion for zsh: source <(${program} completion zsh)
${name}() {
  local -a commands
  commands=(
${rows.join("\n")}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join("\n")}
  esac
}
if [ "$funcstack[1]" = "${name}" ]; then ${name} "$@"; else compdef ${name} ${program}; fi
`;
}
function specsOf({ name, short, summary, value, words }) {
    const text = summary.replaceAll(/[[\]\\:]/g, (it) => `\\${it}`);
    const action = value === undefined
        ? ""
        : `:${value.replaceAll(":", "\\:")}:${words.length > 0 ? `(${words.join(" ")})` : "_files"}`;
    const long = quoted(`*--${name}${value === undefined ? "" : "="}[${text}]${action}`);
    return [
        long,
        ...(short === undefined ? [] : [quoted(`*-${short}${value === undefined ? "" : "+"}[${text}]${action}`)]),
    ];
}
function quoted(text) {
    return `'${text.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 74213:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sk: () => (/* binding */ someLines),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   yU: () => (/* binding */ someOf)
/* harmony export */ });
/**
 * Returns a list of all items for a message.
 *
 * @param last The word before the last item.
 * @example
 * ```ts
 * listOf(["a", "b", "c"]); // "a, b and c"
 * ```
 */
function listOf(items, last = "and") {
    return items.length < 2 ? items.join() : `${items.slice(0, -1).join(", ")} ${last} ${items.at(-1)}`;
}
/**
 * Returns a list for a message: of many names only the first, and the number of the others.
 *
 * @param max Maximum number of names.
 * @param show Returns how a name is written; by default unchanged.
 * @example
 * ```ts
 * someOf(["a", "b", "c"], 2); // "a, b and 1 more"
 * ```
 */
function someOf(names, max, show = unchanged) {
    const shown = names.slice(0, max).map((name) => show(name));
    return `${shown.join(", ")}${names.length > max ? ` and ${names.length - max} more` : ""}`;
}
/**
 * Returns the lines of a list for a message: of many items only the first, and a line with the number of the others.
 *
 * @param max Maximum number of items.
 * @param show Returns the line of an item.
 * @example
 * ```ts
 * someLines([1, 2, 3], 2, String); // ["1", "2", "and 1 more"]
 * ```
 */
function someLines(items, max, show) {
    const lines = items.slice(0, max).map((item) => show(item));
    if (items.length > max)
        lines.push(`and ${items.length - max} more`);
    return lines;
}
function unchanged(name) {
    return name;
}


/***/ }),

/***/ 40192:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ isSince),
/* harmony export */   BC: () => (/* binding */ parseRelease),
/* harmony export */   OG: () => (/* binding */ LATEST_RELEASE),
/* harmony export */   Vo: () => (/* binding */ releaseOfVersion),
/* harmony export */   WW: () => (/* binding */ DEFAULT_RELEASE),
/* harmony export */   iz: () => (/* binding */ parsePatch),
/* harmony export */   pH: () => (/* binding */ RELEASES)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74213);

/** The supported Engine releases by minor version, oldest first. */
const RELEASES = [
    "0.9",
    "0.10",
    "0.11",
    "0.12",
    "0.13",
    "0.14",
    "0.15",
    "0.16",
    "0.17",
    "0.18",
    "0.19",
    "0.20",
    "0.21",
    "0.22",
    "0.23",
    "0.24",
    "0.25",
    "0.26",
];
/** The first release with the public `api.Service/Create` and a hash over definition and source. */
const DEFAULT_RELEASE = "0.11";
/** The newest release. */
const LATEST_RELEASE = "0.26";
/** The newest patch of the releases that had one after N.0. */
const NEWEST_PATCH = {
    "0.9": 1,
    "0.10": 1,
    "0.12": 1,
    "0.14": 2,
    "0.18": 3,
    "0.25": 1,
};
/**
 * Parses an Engine release that a user names.
 *
 * @param text `0.11`, `v0.11` or `0.11.0`.
 * @throws {MesgError} `usage` for an unknown release or patch release, with a hint for `0.1` and `0.2`, which is how YAML
 * reads an unquoted 0.10 and 0.20.
 * @example
 * ```ts
 * parseRelease("v0.14.2"); // "0.14"
 * ```
 */
function parseRelease(text) {
    const match = /^v?(\d+\.\d+)(?:\.(\d+))?$/.exec(text.trim());
    const release = releaseOfVersion(text);
    if (release !== undefined) {
        assertKnownPatch(release, match?.[2]);
        return release;
    }
    const found = `expected an Engine release from 0.9 to ${LATEST_RELEASE}, found ${JSON.stringify(text)}`;
    if (match?.[1] === "0.1" || match?.[1] === "0.2") {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8("usage", found, {
            hint: `quote it: YAML reads an unquoted ${match[1]}0 as the number ${match[1]}; write "${match[1]}0"`,
        });
    }
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8("usage", found, { hint: "write it as 0.11, v0.11 or 0.11.0" });
}
/** @throws {MesgError} `usage` for a patch that the release never had. */
function assertKnownPatch(release, patch) {
    const newest = NEWEST_PATCH[release] ?? 0;
    if (patch === undefined || Number(patch) <= newest)
        return;
    const known = Array.from({ length: newest + 1 }, (_, number) => `${release}.${number}`);
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8("usage", `unknown patch release: expected ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(known, "or")}, found "${release}.${patch}"`, {
        hint: `use one of these, or ${release} for the newest`,
    });
}
/**
 * Returns the release of a version that an Engine reports, also of an unknown patch; undefined for an unknown release.
 *
 * @example
 * ```ts
 * releaseOfVersion("v0.14.7"); // "0.14"
 * ```
 */
function releaseOfVersion(version) {
    const [, minor] = /^v?(\d+\.\d+)(?:\.\d+)?$/.exec(version.trim()) ?? [];
    return RELEASES.find((known) => known === minor);
}
/**
 * Parses the patch version of a release; undefined when there is none.
 *
 * @example
 * ```ts
 * parsePatch("v0.14.2"); // 2
 * ```
 */
function parsePatch(text) {
    const [, patch] = /^v?\d+\.\d+\.(\d+)$/.exec(text.trim()) ?? [];
    return patch === undefined ? undefined : Number(patch);
}
/**
 * Reports whether `release` is `first` or newer.
 *
 * @example
 * ```ts
 * isSince("0.20", "0.9"); // true
 * ```
 */
function isSince(release, first) {
    return RELEASES.indexOf(release) >= RELEASES.indexOf(first);
}


/***/ }),

/***/ 97119:
/***/ (function(module, __webpack_exports__, __webpack_require__) {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29764);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19209);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1344);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85428);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39593);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(54460);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(23945);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(79806);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(44708);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56681);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(40192);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4063);
/**
 * Prints the completion of the command line for a shell.
 *
 * @module
 */




const PROGRAM = "mesg-compile";
const SHELLS = {
    bash: _command_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .bashCompletion */ .n,
    zsh: _command_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .zshCompletion */ .a,
    fish: _command_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .fishCompletion */ .$,
};
const command = (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .defineCommand */ .N)({
    name: "completion",
    synopsis: "bash|zsh|fish",
    summary: "print the completion of commands and options for a shell",
    description: `Prints a script for the shell to evaluate, generated from the commands and options. If the program has another name
than ${PROGRAM}, define an alias.`,
    examples: [
        "echo 'eval \"$(mesg-compile completion bash)\"' >> ~/.bashrc",
        "echo 'source <(mesg-compile completion zsh)' >> ~/.zshrc",
        "mesg-compile completion fish > ~/.config/fish/completions/mesg-compile.fish",
    ],
    positionals: [1, 1],
    options: { out: _command_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .RESULT_OPTIONS */ .z.out },
    async run({ positionals, stdout }) {
        const [shell = ""] = positionals;
        const write = Object.hasOwn(SHELLS, shell) ? SHELLS[shell] : undefined;
        if (write === undefined) {
            const known = Object.keys(SHELLS);
            throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .MesgError */ .N8("usage", `expected ${known.join("|")}, found ${JSON.stringify(shell)}`, {
                hint: (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .suggest */ .Z)(shell, known, `${PROGRAM} completion --help`),
            });
        }
        await stdout.write(write(PROGRAM, await completedCommands()));
        return 0;
    },
});
/** Releases are offered, but other forms are accepted: `0.11.0`. */
const OFFERED = { "engine-version": _definition_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .RELEASES */ .pH, to: _definition_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .RELEASES */ .pH };
async function completedCommands() {
    const commands = await Promise.all(Object.values(_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .L).map(_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .loadCommand */ .y));
    const words = { marketplace: ["show"] };
    return [
        ...commands.map((it) => (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .completedCommand */ .J)(it, { ...it.options, ..._command_mod_js__WEBPACK_IMPORTED_MODULE_10__/* .COMMON_OPTIONS */ .DT }, OFFERED, words[it.name])),
        (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .completedCommand */ .J)(command, { ...command.options, ..._command_mod_js__WEBPACK_IMPORTED_MODULE_10__/* .COMMON_OPTIONS */ .DT }, OFFERED, Object.keys(SHELLS)),
    ];
}
if (import.meta.main)
    await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_11__/* .runAsMain */ .f)(command);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
