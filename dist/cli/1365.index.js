export const id = 1365;
export const ids = [1365];
export const modules = {

/***/ 31365:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runProgram: () => (/* binding */ runProgram)
/* harmony export */ });
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70862);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79806);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54460);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4063);


/**
 * Runs the command that the arguments name, or reports an unknown command.
 *
 * @returns The exit code.
 */
async function runProgram(args, { commands, answers }) {
    const environment = (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .processEnvironment */ .h)(args);
    const [name = "", ...rest] = args;
    const entry = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (entry !== undefined)
        return await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .runCommand */ .d)(await (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .loadCommand */ .y)(entry), rest, environment);
    const known = [...Object.keys(commands), ...answers];
    const found = name === ""
        ? `none\n\n${(0,_command_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .programHelp */ .a8)(commands, environment.stderr)}`
        : `${JSON.stringify(name)}\n  hint: ${optionsFirst(args, commands) ?? (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .suggest */ .Z)(name, known, "mesg-compile --help")}\n`;
    await environment.stderr.write(`mesg-compile: expected a command, found ${found}`);
    return 2;
}
/** The advice for options in front of the command; undefined if no command follows them. */
function optionsFirst(args, commands) {
    const [option = ""] = args[0]?.split("=") ?? [];
    const command = args.find((arg) => Object.hasOwn(commands, arg));
    if (!option.startsWith("-") || command === undefined)
        return undefined;
    return `options come after the command: mesg-compile ${command} ${option} …`;
}


/***/ })

};
