export const id = 6573;
export const ids = [6573,4521];
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

/***/ 45071:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ LOCAL_FOLDER)
/* harmony export */ });
/** The data folder of the embedded Engine, in the current folder. */
const LOCAL_FOLDER = ".mesg";


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

/***/ 5066:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ confirm),
/* harmony export */   s: () => (/* binding */ YES_OPTION)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56681);

/** The option that confirms without a prompt. */
const YES_OPTION = {
    yes: { type: "boolean", short: "y", summary: "do it without confirmation" },
};
/**
 * Asks for a confirmation on the terminal, unless `--yes` is set.
 *
 * @throws {MesgError} `usage` without a terminal, `refused` for any other answer than yes.
 */
async function confirm(call, { question, refusal }) {
    const { options, ask, signal, progress } = call;
    if (options.yes)
        return;
    await progress.end();
    if (ask === undefined) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8("usage", `no terminal to confirm on: ${refusal}`, { hint: "to confirm, add --yes" });
    }
    const answer = (await ask(`${question} [y/N] `, { signal })).trim();
    if (!/^y(?:es)?$/i.test(answer))
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8("refused", `not confirmed: ${refusal}`);
}


/***/ }),

/***/ 3914:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ makeFolderSync),
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);



/**
 * Creates a folder and the missing folders above it. A folder that exists is left as it is.
 *
 * Node's own `recursive` is not used: Node 20 tries again without end where a folder exists but refuses new ones with
 * ENOENT, as `/proc` does.
 *
 * @param mode Permissions of the folders that are created.
 * @throws the error of the file system when a folder cannot be created.
 * @example
 * ```ts
 * await makeFolder("build/cache");
 * ```
 */
async function makeFolder(path, mode) {
    const error = await tryMaking(path, mode);
    if (error === undefined)
        return;
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path));
    if (error.code !== "ENOENT" || parent === (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path))
        throw error;
    await makeFolder(parent, mode);
    const again = await tryMaking(path, mode);
    if (again !== undefined)
        throw again;
}
/** Returns why a folder was not created; undefined when it was, or existed. */
async function tryMaking(path, mode) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path, mode);
    }
    catch (error) {
        const existing = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => undefined);
        if (!existing?.isDirectory())
            return error;
    }
    return undefined;
}
/**
 * Creates a folder as {@linkcode makeFolder} does, where a promise would take longer than the system call.
 *
 * @throws the error of the file system when a folder cannot be created.
 * @example
 * ```ts
 * makeFolderSync("build/cache");
 * ```
 */
function makeFolderSync(path) {
    const error = tryMakingSync(path);
    if (error === undefined)
        return;
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path));
    if (error.code !== "ENOENT" || parent === (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path))
        throw error;
    makeFolderSync(parent);
    const again = tryMakingSync(path);
    if (again !== undefined)
        throw again;
}
function tryMakingSync(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path);
    }
    catch (error) {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory())
            return error;
    }
    return undefined;
}


/***/ }),

/***/ 4521:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/**
 * Returns a count with its noun.
 *
 * @param many The plural; by default the noun with an `s`.
 * @example
 * ```ts
 * plural(1, "service"); // "1 service"
 * plural(2, "process", "processes"); // "2 processes"
 * ```
 */
function plural(count, noun, many = `${noun}s`) {
    return `${count} ${count === 1 ? noun : many}`;
}


/***/ }),

/***/ 38345:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ isNoFolder),
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   b2: () => (/* binding */ isMissing),
/* harmony export */   wD: () => (/* binding */ isNoFile),
/* harmony export */   zL: () => (/* binding */ attemptSync)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56681);

/** Runs an operation on database files, and turns system errors into a MesgError. */
async function attempt(folder, operation) {
    try {
        return await operation();
    }
    catch (error) {
        throw explain(folder, error);
    }
}
/** Runs a synchronous operation as {@linkcode attempt} does. */
function attemptSync(folder, operation) {
    try {
        return operation();
    }
    catch (error) {
        throw explain(folder, error);
    }
}
/** Returns whether an error means that a file does not exist. */
function isMissing(error) {
    return error.code === "ENOENT";
}
/** Returns whether an error means that a folder, a symlink or a pipe is in the place of a file. */
function isNoFile(error) {
    return ["EISDIR", "ELOOP", "EAGAIN"].includes(error.code ?? "");
}
/** Returns whether an error means that a file or a symlink is in the place of a folder. */
function isNoFolder(error) {
    return ["ENOTDIR", "ELOOP"].includes(error.code ?? "");
}
function explain(folder, error) {
    if (error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8)
        return error;
    const { code = "", message, path } = error;
    // Of the system's words, "already exists" would read as the answer for a service that exists.
    const why = code === "EEXIST" && path !== undefined ? `expected a folder at ${path}, found something else` : message;
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8("environment", `cannot use the service database ${folder}: ${why}`, {
        cause: error,
        hint: HINTS[code] ?? "check the disk that it is on",
    });
}
const ELSEWHERE = "use another folder: serve takes --data, the embedded Engine of --local is in the current folder";
const HINTS = {
    EACCES: `give this user write permission, or ${ELSEWHERE}`,
    EPERM: `this user lacks write permission, or another program holds a file; change that, or ${ELSEWHERE}`,
    EBUSY: `another program holds a file; end that program, or ${ELSEWHERE}`,
    EROFS: `its disk is read-only; ${ELSEWHERE}`,
    ENOSPC: "free some disk space",
    ENOTDIR: `a file is in the way; move it, or ${ELSEWHERE}`,
    EEXIST: `move it, or ${ELSEWHERE}`,
    EMFILE: "too many files are open; raise the limit (ulimit -n)",
};


/***/ }),

/***/ 60768:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KA: () => (/* binding */ checkFormat),
/* harmony export */   LH: () => (/* binding */ FORMAT_FILE),
/* harmony export */   VD: () => (/* binding */ writeFormat)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21003);
/* harmony import */ var _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73505);




/** The file with the format of a data folder. */
const FORMAT_FILE = "format";
/** The format of today's data folders. To be increased when older builds would take the files for damaged ones. */
const FORMAT = 1;
/**
 * Checks that this build can read a data folder. A folder without a format is older than the file, and has format 1.
 *
 * @returns Whether the format is in the file.
 * @throws {MesgError} `environment` when the format is unknown: a newer build wrote it.
 */
function checkFormat(folder) {
    const text = startOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, FORMAT_FILE)).trim();
    // Empty: the machine crashed before the format was on disk.
    if (text === "")
        return false;
    if (text === `${FORMAT}`)
        return true;
    const found = /^\d+$/.test(text) ? text : JSON.stringify(text);
    const message = `cannot read the data folder ${JSON.stringify(folder)}: expected format ${FORMAT}, found ${found}`;
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N8("environment", message, {
        hint: "update mesg-compile if a newer one wrote the folder, use another folder, or remove this one",
    });
}
/**
 * Writes the format of a data folder, which exists.
 *
 * @throws {MesgError} `environment` when it cannot be written.
 */
async function writeFormat(folder) {
    const line = new TextEncoder().encode(`${FORMAT}\n`);
    await (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .writeWhole */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, FORMAT_FILE), (file) => file.write(line), { replacesPipes: true });
}
/** Returns the first characters of a file; an empty text when it cannot be read. */
function startOf(path) {
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .READ_FLAGS */ .t);
        try {
            const bytes = Buffer.alloc(16);
            return bytes.toString("latin1", 0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes));
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
    }
    catch {
        return "";
    }
}


/***/ }),

/***/ 99631:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KD: () => (/* binding */ contentsOf),
/* harmony export */   VK: () => (/* binding */ sizeInFile),
/* harmony export */   v6: () => (/* binding */ messageIn)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Returns the contents of a file of records: the sealed message of a single one, or each of several after its hash and
 * size.
 *
 * @example
 * ```ts
 * messageIn(contentsOf([one, another]), another.name); // another.message
 * messageIn(contentsOf([one]).subarray(1), one.name); // undefined
 * ```
 */
function contentsOf(records) {
    const [first] = records;
    if (records.length === 1 && first.message[0] !== SHARED[0]) {
        const alone = Buffer.allocUnsafe(first.message.length + SEAL_SIZE);
        seal(first.message, alone, 0);
        return alone;
    }
    const file = Buffer.allocUnsafe(records.reduce((size, record) => size + sizeInFile(record), SHARED.length));
    let at = SHARED.copy(file);
    for (const { name, message } of records) {
        at += file.write(name, at, "hex");
        at = file.writeUInt32LE(message.length + SEAL_SIZE, at);
        at = seal(message, file, at);
    }
    return file;
}
/** Returns the bytes that a record takes in a file of several, which has one byte more. */
function sizeInFile({ message }) {
    return HEAD_SIZE + message.length + SEAL_SIZE;
}
/** Returns the message of a name in a file; undefined when it is missing, or its checksum is wrong. */
function messageIn(file, name) {
    if (file[0] !== SHARED[0])
        return unseal(file);
    const hash = Buffer.from(name, "hex");
    for (let at = SHARED.length; at + HEAD_SIZE <= file.length;) {
        const start = at + HEAD_SIZE;
        const end = start + file.readUInt32LE(at + HASH_SIZE);
        // A copy, since a view would keep the whole file in memory.
        if (file.compare(hash, 0, HASH_SIZE, at, at + HASH_SIZE) === 0)
            return unseal(Buffer.from(file.subarray(start, end)));
        at = end;
    }
    return undefined;
}
/**
 * Writes a message with a checksum, as one more field, which protobuf readers ignore. A power cut can leave a file empty,
 * truncated or full of zeros; its checksum does not match then.
 *
 * @returns The position after it.
 */
function seal(message, file, at) {
    file.set(message, at);
    file.set(TAG, at + message.length);
    return file.writeUInt32LE((0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(message), at + message.length + TAG.length);
}
function unseal(sealed) {
    const length = sealed.length - SEAL_SIZE;
    if (length < 0 || !TAG.every((byte, index) => sealed[length + index] === byte))
        return undefined;
    const message = sealed.subarray(0, length);
    return sealed.readUInt32LE(length + TAG.length) === (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(message) ? message : undefined;
}
/** Field 1000 as a fixed32, which no Engine message uses. */
const TAG = [0xc5, 0x3e];
const SEAL_SIZE = TAG.length + 4;
/** The first byte of a file of several records. No message begins with it: protobuf has no field 0. */
const SHARED = Buffer.of(0);
const HASH_SIZE = 32;
/** The hash, and the size of the sealed message as a fixed32. */
const HEAD_SIZE = HASH_SIZE + 4;


/***/ }),

/***/ 20045:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lj: () => (/* binding */ inUse),
/* harmony export */   ew: () => (/* binding */ surveyState),
/* harmony export */   h: () => (/* binding */ removeParts)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56681);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60768);
/* harmony import */ var _sealed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99631);
/* harmony import */ var _use_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81012);






const RECORDS = ["services", "processes", "instances", "runners"];
const KNOWN = /^(?:sources|\.gitignore|format|in-use|engine-0\.\d{1,2})$/;
/**
 * Surveys what deploy --local and serve keep in a folder. No symlink is followed.
 *
 * @throws {MesgError} `usage` when the folder does not exist, or is not a data folder; `environment` when a newer build
 * wrote it.
 */
async function surveyState(folder) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(folder).catch(() => undefined);
    if (!found?.isDirectory()) {
        const what = found === undefined ? "nothing" : found.isSymbolicLink() ? "a symlink" : "a file";
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N8("usage", `expected a data folder, found ${what} at ${JSON.stringify(folder)}`, {
            hint: "set it with --data; for deploy --local it is .mesg in the current folder",
        });
    }
    const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).sort();
    if (names.length > 0 && !names.some((name) => KNOWN.test(name))) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N8("usage", `expected a data folder, found other files in ${JSON.stringify(folder)}`);
    }
    (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .checkFormat */ .KA)(folder);
    const engines = names.filter((name) => /^engine-/.test(name) && KNOWN.test(name));
    const records = [];
    for (const name of engines)
        if (await isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)))
            records.push(await recordsOf(folder, name));
    const sources = await filesIn(folder, "sources");
    const archives = sources.filter(({ path }) => /^sources\/[A-Za-z0-9]{1,100}\.tar$/.test(path));
    const unfinished = [
        ...sources.filter(({ path }) => /^sources\/\..*\.part$/.test(path)),
        ...records.flatMap(({ unfinished: left }) => left),
    ];
    const needed = await namedSources(folder, archives, records.flatMap(({ services }) => services));
    return {
        parts: [
            ...records.filter(({ part }) => part.files.length > 0).map(({ part }) => part),
            ...archives.map(({ path, size }) => {
                const name = path.slice("sources/".length, -".tar".length);
                return { kind: "source", name, files: [path], size, isNeeded: needed.has(path) };
            }),
            ...(unfinished.length === 0 ? [] : [partOf("unfinished", "", unfinished, false)]),
        ],
        users: await (0,_use_js__WEBPACK_IMPORTED_MODULE_4__/* .usersOf */ .e)(folder),
        unknown: names.filter((name) => !KNOWN.test(name)),
    };
}
/**
 * Removes parts of a data folder; with all of them, also its empty folders.
 *
 * @throws {MesgError} `refused` while a process uses it.
 */
async function removeParts(folder, parts, isAll) {
    const users = await (0,_use_js__WEBPACK_IMPORTED_MODULE_4__/* .usersOf */ .e)(folder);
    if (users.length > 0)
        throw inUse(folder, users);
    for (const path of parts.flatMap(({ files }) => files))
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path), { force: true });
    if (!isAll)
        return;
    for (const name of [".gitignore", _format_js__WEBPACK_IMPORTED_MODULE_3__/* .FORMAT_FILE */ .LH])
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), { force: true });
    await removeEmpty(folder);
}
/** Returns the error for a folder in use. */
function inUse(folder, users) {
    const which = users.length === 1 ? `process ${users[0]}` : `processes ${users.join(", ")}`;
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N8("refused", `${folder} is used by ${which}: nothing was removed`, {
        hint: "stop mesg-compile serve and try again",
    });
}
async function recordsOf(folder, engine) {
    const all = [];
    for (const kind of RECORDS) {
        if (!(await isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, engine, kind))))
            continue;
        const shards = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, engine, kind)).catch(() => []);
        all.push(...(await filesIn(folder, `${engine}/${kind}`)));
        for (const shard of shards.filter((name) => /^[0-9a-f]{2}$/.test(name))) {
            all.push(...(await filesIn(folder, `${engine}/${kind}/${shard}`)));
        }
    }
    const records = all.filter(({ path }) => /\/[0-9a-f]{64}$/.test(path));
    return {
        part: partOf("records", engine.slice("engine-".length), records, true),
        services: records.filter(({ path }) => path.startsWith(`${engine}/services/`)),
        unfinished: all.filter(({ path }) => /\/\.unfinished-[^/]*$/.test(path)),
    };
}
function partOf(kind, name, found, isNeeded) {
    const size = found.reduce((sum, file) => sum + file.size, 0);
    return { kind, name, files: found.map(({ path }) => path), size, isNeeded };
}
/**
 * Finds the archives that stored services name, by searching the id in the bytes of the services of any release. Those of a
 * damaged service are kept.
 */
async function namedSources(folder, archives, services) {
    const needed = new Set();
    for (const { path } of services) {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path)).catch(() => Buffer.alloc(0));
        const bytes = Buffer.from((0,_sealed_js__WEBPACK_IMPORTED_MODULE_5__/* .messageIn */ .v6)(file, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)) ?? file);
        for (const archive of archives) {
            if (bytes.includes(archive.path.slice("sources/".length, -".tar".length)))
                needed.add(archive.path);
        }
    }
    return needed;
}
/** Lists the regular files of a folder below the data folder. */
async function filesIn(folder, below) {
    const found = [];
    if (!(await isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, below))))
        return found;
    for (const name of (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, below))).sort()) {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, below, name)).catch(() => undefined);
        // Services share files: each counts its part.
        if (file?.isFile())
            found.push({ path: `${below}/${name}`, size: Math.ceil(file.size / file.nlink) });
    }
    return found;
}
/** Returns whether a folder is at a path, not a symlink to one. */
async function isFolder(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined))?.isDirectory() === true;
}
async function removeEmpty(folder) {
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)) {
        if (!KNOWN.test(name))
            continue;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
        if (!(await isFolder(path)))
            continue;
        const levels = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path, { recursive: true }).catch(() => []);
        for (const below of levels.sort().reverse())
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rmdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, below)).catch(() => undefined);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rmdir)(path).catch(() => undefined);
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rmdir)(folder).catch(() => undefined);
}


/***/ }),

/***/ 81012:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ beginUse),
/* harmony export */   e: () => (/* binding */ usersOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3914);
/* harmony import */ var _database_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38345);






/** The folder of mark files, one per process that uses a data folder. */
const USES_FOLDER = "in-use";
/**
 * Marks a data folder as used by this process, so that `clean` does not remove anything.
 *
 * @throws {MesgError} `environment` when it cannot be written to.
 */
async function beginUse(folder) {
    const name = `${process.pid}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString("hex")}.json`;
    const token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(32).toString("hex");
    const mark = { pid: process.pid, host: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)(), token };
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, USES_FOLDER, name);
    await (0,_database_error_js__WEBPACK_IMPORTED_MODULE_4__/* .attempt */ .CD)(folder, async () => {
        await (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, USES_FOLDER), 0o700);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, JSON.stringify(mark), { flag: "wx", mode: 0o600 });
    });
    return { name, token, end: () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true }).catch(() => undefined) };
}
/** Lists the processes that use a data folder: `123`, or `123 on build-7`. Removes marks of killed processes. */
async function usersOf(folder) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, USES_FOLDER)).catch(() => []);
    const users = [];
    for (const name of names.filter((it) => NAME.test(it)).sort()) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, USES_FOLDER, name);
        const mark = await readMark(path);
        const pid = Number(NAME.exec(name)[1]);
        const isHere = mark === undefined || mark.host === (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)();
        if (isHere && !isAlive(pid))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true }).catch(() => undefined);
        else
            users.push(isHere ? String(pid) : `${pid} on ${mark.host}`);
    }
    return users;
}
const NAME = /^(\d{1,10})-[0-9a-f]{16}\.json$/;
/** Maximum bytes of a mark. */
const MAX_MARK = 4096;
async function readMark(path) {
    try {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path);
        if (!found.isFile() || found.size > MAX_MARK)
            return undefined;
        const mark = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, "utf8"));
        return typeof mark.host === "string" ? mark : undefined;
    }
    catch {
        return undefined;
    }
}
/** Returns whether a process of this machine is running; true when that cannot be determined. */
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code !== "ESRCH";
    }
}


/***/ }),

/***/ 16573:
/***/ (function(module, __webpack_exports__, __webpack_require__) {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45071);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5066);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39593);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85428);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(44708);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49013);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83712);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4521);
/* harmony import */ var _engine_embedded_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20045);
/**
 * Shows and removes what deploy --local and serve keep on disk.
 *
 * @module
 */



const OPTIONS = {
    data: { type: "string", value: "DIR", summary: `data folder (${_command_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .LOCAL_FOLDER */ .t})` },
    all: { type: "boolean", summary: "remove everything: stored services, processes and sources too" },
    "dry-run": { type: "boolean", summary: "show what would be removed, and remove nothing" },
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .YES_OPTION */ .s,
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .RESULT_OPTIONS */ .z,
};
const command = (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .defineCommand */ .N)({
    name: "clean",
    synopsis: "[--all] [--data DIR]",
    summary: "show and remove what deploy --local and serve keep on disk",
    description: `Removes sources that no stored service names, and leftovers of killed runs. Stored services and processes stay, unless
--all is set, which asks for confirmation. Nothing is removed while a process uses the folder, and only files of this program.`,
    examples: ["mesg-compile clean --dry-run", "mesg-compile clean", "mesg-compile clean --all --yes"],
    pages: ["docs/embedded-engine.md"],
    json: "{ folder, size, freed, users, parts: [{ kind, name, files, size, removed }] }: sizes in bytes; kind is source, records or unfinished",
    positionals: [0, 0],
    options: OPTIONS,
    async run(call) {
        const { data = _command_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .LOCAL_FOLDER */ .t, all = false, "dry-run": dry = false, json } = call.options;
        const { parts, users, unknown } = await (0,_engine_embedded_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .surveyState */ .ew)(data);
        const removed = parts.filter(({ isNeeded }) => all || !isNeeded);
        if (!dry && users.length > 0)
            throw (0,_engine_embedded_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .inUse */ .Lj)(data, users);
        if (!dry && all && parts.length > 0) {
            const size = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .formatBytes */ .z3)(sizeOf(parts));
            await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .confirm */ .l)(call, { question: `Remove everything in ${data}, ${size}?`, refusal: "nothing was removed" });
        }
        if (!dry)
            await (0,_engine_embedded_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .removeParts */ .h)(data, removed, all);
        const survey = { folder: data, parts, removed, users };
        await call.stdout.write(json ? jsonOf(survey, dry) : textOf(survey, dry));
        for (const name of unknown)
            await call.note(`notice: ${data}/${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .visibleText */ .Q6)(name)} is kept: it belongs to another program`);
        return 0;
    },
});
function textOf({ folder, parts, removed, users }, dry) {
    const verb = dry ? "would remove" : "removed";
    const rows = parts.map((part) => {
        const state = removed.includes(part) ? verb : dry ? "would keep" : "kept";
        return `${state.padEnd(verb.length)}  ${nameOf(part)}, ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .formatBytes */ .z3)(part.size)}`;
    });
    const place = `in ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .visibleText */ .Q6)(folder)}`;
    const total = parts.length === 0
        ? `nothing to remove ${place}`
        : `${verb} ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .formatBytes */ .z3)(sizeOf(removed))} of ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .formatBytes */ .z3)(sizeOf(parts))} ${place}`;
    const used = users.map((user) => `in use by process ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .visibleText */ .Q6)(user)}`);
    return [...rows, ...used, total, ""].join("\n");
}
function nameOf({ kind, name, files }) {
    if (kind === "source")
        return `source ${name}`;
    const count = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .L)(files.length, "file");
    return kind === "records" ? `records of Engine ${name}, ${count}` : `unfinished, ${count}`;
}
function jsonOf({ folder, parts, removed, users }, dry) {
    const rows = parts.map((part) => {
        const { kind, name, files, size } = part;
        return { kind, name, files: files.length, size, removed: !dry && removed.includes(part) };
    });
    const result = { folder, size: sizeOf(parts), freed: dry ? 0 : sizeOf(removed), users, parts: rows };
    return `${JSON.stringify(result, undefined, 2)}\n`;
}
function sizeOf(parts) {
    return parts.reduce((sum, { size }) => sum + size, 0);
}
if (import.meta.main)
    await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .runAsMain */ .f)(command);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 73505:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ READ_FLAGS)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

/** Does not follow a symlink, and does not wait for the writer of a pipe. */
const READ_FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOCTTY ?? 0);


/***/ })

};
