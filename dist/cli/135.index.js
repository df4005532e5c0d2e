export const id = 135;
export const ids = [135];
export const modules = {

/***/ 5428:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ defineCommand)
/* harmony export */ });
/** Helps the compiler infer the options of a command. */
function defineCommand(command) {
    return command;
}


/***/ }),

/***/ 8407:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ decodeHash),
/* harmony export */   HE: () => (/* binding */ decodeBase58),
/* harmony export */   Rd: () => (/* binding */ encodeBase58)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6681);

const ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
const DIGITS = new Map([...ALPHABET].map((character, digit) => [character, digit]));
/**
 * Writes bytes as base58 text with Bitcoin's alphabet, as Engines write a service hash and IPFS writes a CIDv0.
 *
 * @example
 * ```ts
 * encodeBase58(new Uint8Array([0, 1])); // "12"
 * ```
 */
function encodeBase58(bytes) {
    const zeros = bytes.findIndex((byte) => byte !== 0);
    if (zeros === -1)
        return "1".repeat(bytes.length);
    const digits = [];
    for (const byte of bytes.subarray(zeros)) {
        let carry = byte;
        for (let place = 0; place < digits.length || carry > 0; place++) {
            carry += (digits[place] ?? 0) * 256;
            digits[place] = carry % 58;
            carry = (carry / 58) | 0;
        }
    }
    return ("1".repeat(zeros) +
        digits
            .reverse()
            .map((digit) => ALPHABET[digit])
            .join(""));
}
/**
 * Reads base58 text.
 *
 * @throws {MesgError} `refused` at a character outside the alphabet.
 * @example
 * ```ts
 * decodeBase58("12"); // Uint8Array [0, 1]
 * ```
 */
function decodeBase58(text) {
    let zeros = 0;
    while (text[zeros] === "1")
        zeros++;
    const bytes = [];
    for (let index = zeros; index < text.length; index++) {
        const digit = DIGITS.get(text[index]);
        if (digit === undefined) {
            const found = JSON.stringify(text[index]);
            throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N("refused", `expected base58 text, found ${found} at character ${index + 1}`);
        }
        let carry = digit;
        for (let place = 0; place < bytes.length || carry > 0; place++) {
            carry += (bytes[place] ?? 0) * 58;
            bytes[place] = carry & 255;
            carry >>= 8;
        }
    }
    return Uint8Array.from([...new Array(zeros).fill(0), ...bytes.reverse()]);
}
/**
 * Reads a service hash: base58 text of exactly 32 bytes.
 *
 * @throws {MesgError} `refused` when the text is not base58 or gives another number of bytes.
 */
function decodeHash(text) {
    const bytes = text.length > 64 ? new Uint8Array(text.length) : decodeBase58(text);
    if (bytes.length === 32)
        return bytes;
    const found = text.length > 64 ? `${text.length} characters` : `${bytes.length} bytes`;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N("refused", `expected a hash of 32 bytes in base58, found ${found}`);
}


/***/ }),

/***/ 6455:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readBounded),
/* harmony export */   N: () => (/* binding */ inspect)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6681);



/**
 * Reads a file of at most `limit` bytes, or `limit + 1` bytes of a larger one, by which the caller knows it. A named
 * pipe is always refused: opening it waits for its writer, which no signal can end.
 *
 * @throws {MesgError} `usage` when there is no such file, `environment` when it cannot be read.
 * @example
 * ```ts
 * const bytes = await readBounded("mesg.yml", { limit: 4_194_304, what: "a mesg.yml" });
 * ```
 */
async function readBounded(path, options) {
    const { limit, what, signal, pipes = false } = options;
    signal?.throwIfAborted();
    const found = await inspect(path, what);
    const isSafe = pipes ? !found.isFIFO() || /^\/(dev|proc)\//.test(path) : found.isFile() || found.isDirectory();
    if (!isSafe) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("usage", `expected ${what}, found a pipe or a device at ${JSON.stringify(path)}`, {
            hint: "write it to a file first",
        });
    }
    const chunks = [];
    const stream = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { end: limit, highWaterMark: 256 * 1024, ...(signal && { signal }) });
    try {
        for await (const chunk of stream)
            chunks.push(chunk);
    }
    catch (error) {
        signal?.throwIfAborted();
        throw asReadFailure(path, what, error);
    }
    return Buffer.concat(chunks);
}
/**
 * Looks at a path that the caller named.
 *
 * @param what What should be there, for messages.
 * @throws {MesgError} As {@linkcode readBounded}.
 */
async function inspect(path, what) {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch((error) => {
        throw asReadFailure(path, what, error);
    });
}
function asReadFailure(path, what, cause) {
    const { code, message } = cause;
    const shown = JSON.stringify(path);
    if (code === "ENOENT" || code === "ENOTDIR") {
        return new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("usage", `expected ${what}, found nothing at ${shown}`, { cause });
    }
    if (code === "EISDIR")
        return new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("usage", `expected ${what}, found a folder at ${shown}`, { cause });
    return new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("environment", `cannot read ${shown}: ${message}`, { cause });
}


/***/ }),

/***/ 6919:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ decodeDefinition),
  g: () => (/* binding */ encodeDefinition)
});

// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(6681);
// EXTERNAL MODULE: ./src/core/base58.ts
var base58 = __webpack_require__(8407);
// EXTERNAL MODULE: ./src/definition/release.ts
var release = __webpack_require__(192);
// EXTERNAL MODULE: ./node_modules/protobufjs/minimal.js
var minimal = __webpack_require__(6170);
;// CONCATENATED MODULE: ./src/definition/service.pb.js
// @ts-self-types="./service.pb.d.ts"
/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/


const $Reader = minimal.Reader, $Writer = minimal.Writer, $util = minimal.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError;

const $root = minimal.roots.service || (minimal.roots.service = {});

const service_pb_definition = $root.definition = (() => {

    const definition = {};

    definition.Service = (function() {

        const Service = function (properties) {
            this.tasks = [];
            this.events = [];
            this.dependencies = [];
            this.workflowsOrAddress = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Service.prototype.name = "";
        Service.prototype.description = "";
        Service.prototype.tasks = $util.emptyArray;
        Service.prototype.events = $util.emptyArray;
        Service.prototype.dependencies = $util.emptyArray;
        Service.prototype.configuration = null;
        Service.prototype.repository = "";
        Service.prototype.hash = $util.newBuffer([]);
        Service.prototype.sid = "";
        Service.prototype.source = "";
        Service.prototype.workflowsOrAddress = $util.emptyArray;

        Service.create = function(properties) {
            return new Service(properties);
        };

        Service.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(10).string(message.name);
            if (message.description != null && $Object.hasOwnProperty.call(message, "description") && message.description !== "")
                writer.uint32(18).string(message.description);
            if (message.tasks != null && message.tasks.length)
                for (let i = 0; i < message.tasks.length; ++i)
                    $root.definition.Task.encode(message.tasks[i], writer.uint32(42).fork(), _depth + 1).ldelim();
            if (message.events != null && message.events.length)
                for (let i = 0; i < message.events.length; ++i)
                    $root.definition.Event.encode(message.events[i], writer.uint32(50).fork(), _depth + 1).ldelim();
            if (message.dependencies != null && message.dependencies.length)
                for (let i = 0; i < message.dependencies.length; ++i)
                    $root.definition.Dependency.encode(message.dependencies[i], writer.uint32(58).fork(), _depth + 1).ldelim();
            if (message.configuration != null && $Object.hasOwnProperty.call(message, "configuration"))
                $root.definition.Configuration.encode(message.configuration, writer.uint32(66).fork(), _depth + 1).ldelim();
            if (message.repository != null && $Object.hasOwnProperty.call(message, "repository") && message.repository !== "")
                writer.uint32(74).string(message.repository);
            if (message.hash != null && $Object.hasOwnProperty.call(message, "hash") && message.hash.length)
                writer.uint32(82).bytes(message.hash);
            if (message.sid != null && $Object.hasOwnProperty.call(message, "sid") && message.sid !== "")
                writer.uint32(98).string(message.sid);
            if (message.source != null && $Object.hasOwnProperty.call(message, "source") && message.source !== "")
                writer.uint32(106).string(message.source);
            if (message.workflowsOrAddress != null && message.workflowsOrAddress.length)
                for (let i = 0; i < message.workflowsOrAddress.length; ++i)
                    writer.uint32(114).bytes(message.workflowsOrAddress[i]);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Service.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.definition.Service();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.description = value;
                        else
                            delete message.description;
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if (!(message.tasks && message.tasks.length))
                            message.tasks = [];
                        message.tasks.push($root.definition.Task.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        if (!(message.events && message.events.length))
                            message.events = [];
                        message.events.push($root.definition.Event.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        if (!(message.dependencies && message.dependencies.length))
                            message.dependencies = [];
                        message.dependencies.push($root.definition.Dependency.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        message.configuration = $root.definition.Configuration.decode(reader, reader.size(), $undefined, _depth + 1, message.configuration);
                        continue;
                    }
                case 9: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.repository = value;
                        else
                            delete message.repository;
                        continue;
                    }
                case 10: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.hash = value;
                        else
                            delete message.hash;
                        continue;
                    }
                case 12: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.sid = value;
                        else
                            delete message.sid;
                        continue;
                    }
                case 13: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.source = value;
                        else
                            delete message.source;
                        continue;
                    }
                case 14: {
                        if (wireType !== 2)
                            break;
                        if (!(message.workflowsOrAddress && message.workflowsOrAddress.length))
                            message.workflowsOrAddress = [];
                        message.workflowsOrAddress.push(reader.bytes());
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Service;
    })();

    definition.Configuration = (function() {

        const Configuration = function (properties) {
            this.volumes = [];
            this.volumesFrom = [];
            this.ports = [];
            this.args = [];
            this.env = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Configuration.prototype.volumes = $util.emptyArray;
        Configuration.prototype.volumesFrom = $util.emptyArray;
        Configuration.prototype.ports = $util.emptyArray;
        Configuration.prototype.args = $util.emptyArray;
        Configuration.prototype.command = "";
        Configuration.prototype.env = $util.emptyArray;

        Configuration.create = function(properties) {
            return new Configuration(properties);
        };

        Configuration.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.volumes != null && message.volumes.length)
                for (let i = 0; i < message.volumes.length; ++i)
                    writer.uint32(10).string(message.volumes[i]);
            if (message.volumesFrom != null && message.volumesFrom.length)
                for (let i = 0; i < message.volumesFrom.length; ++i)
                    writer.uint32(18).string(message.volumesFrom[i]);
            if (message.ports != null && message.ports.length)
                for (let i = 0; i < message.ports.length; ++i)
                    writer.uint32(26).string(message.ports[i]);
            if (message.args != null && message.args.length)
                for (let i = 0; i < message.args.length; ++i)
                    writer.uint32(34).string(message.args[i]);
            if (message.command != null && $Object.hasOwnProperty.call(message, "command") && message.command !== "")
                writer.uint32(42).string(message.command);
            if (message.env != null && message.env.length)
                for (let i = 0; i < message.env.length; ++i)
                    writer.uint32(50).string(message.env[i]);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Configuration.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.definition.Configuration();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if (!(message.volumes && message.volumes.length))
                            message.volumes = [];
                        message.volumes.push(reader.stringVerify());
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.volumesFrom && message.volumesFrom.length))
                            message.volumesFrom = [];
                        message.volumesFrom.push(reader.stringVerify());
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if (!(message.ports && message.ports.length))
                            message.ports = [];
                        message.ports.push(reader.stringVerify());
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if (!(message.args && message.args.length))
                            message.args = [];
                        message.args.push(reader.stringVerify());
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.command = value;
                        else
                            delete message.command;
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        if (!(message.env && message.env.length))
                            message.env = [];
                        message.env.push(reader.stringVerify());
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Configuration;
    })();

    definition.Dependency = (function() {

        const Dependency = function (properties) {
            this.volumes = [];
            this.volumesFrom = [];
            this.ports = [];
            this.args = [];
            this.env = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Dependency.prototype.image = "";
        Dependency.prototype.volumes = $util.emptyArray;
        Dependency.prototype.volumesFrom = $util.emptyArray;
        Dependency.prototype.ports = $util.emptyArray;
        Dependency.prototype.command = "";
        Dependency.prototype.args = $util.emptyArray;
        Dependency.prototype.key = "";
        Dependency.prototype.env = $util.emptyArray;

        Dependency.create = function(properties) {
            return new Dependency(properties);
        };

        Dependency.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.image != null && $Object.hasOwnProperty.call(message, "image") && message.image !== "")
                writer.uint32(10).string(message.image);
            if (message.volumes != null && message.volumes.length)
                for (let i = 0; i < message.volumes.length; ++i)
                    writer.uint32(18).string(message.volumes[i]);
            if (message.volumesFrom != null && message.volumesFrom.length)
                for (let i = 0; i < message.volumesFrom.length; ++i)
                    writer.uint32(26).string(message.volumesFrom[i]);
            if (message.ports != null && message.ports.length)
                for (let i = 0; i < message.ports.length; ++i)
                    writer.uint32(34).string(message.ports[i]);
            if (message.command != null && $Object.hasOwnProperty.call(message, "command") && message.command !== "")
                writer.uint32(42).string(message.command);
            if (message.args != null && message.args.length)
                for (let i = 0; i < message.args.length; ++i)
                    writer.uint32(50).string(message.args[i]);
            if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                writer.uint32(66).string(message.key);
            if (message.env != null && message.env.length)
                for (let i = 0; i < message.env.length; ++i)
                    writer.uint32(74).string(message.env[i]);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Dependency.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.definition.Dependency();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.image = value;
                        else
                            delete message.image;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.volumes && message.volumes.length))
                            message.volumes = [];
                        message.volumes.push(reader.stringVerify());
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if (!(message.volumesFrom && message.volumesFrom.length))
                            message.volumesFrom = [];
                        message.volumesFrom.push(reader.stringVerify());
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if (!(message.ports && message.ports.length))
                            message.ports = [];
                        message.ports.push(reader.stringVerify());
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.command = value;
                        else
                            delete message.command;
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        if (!(message.args && message.args.length))
                            message.args = [];
                        message.args.push(reader.stringVerify());
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.key = value;
                        else
                            delete message.key;
                        continue;
                    }
                case 9: {
                        if (wireType !== 2)
                            break;
                        if (!(message.env && message.env.length))
                            message.env = [];
                        message.env.push(reader.stringVerify());
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Dependency;
    })();

    definition.Task = (function() {

        const Task = function (properties) {
            this.inputs = [];
            this.outputs = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Task.prototype.name = "";
        Task.prototype.description = "";
        Task.prototype.inputs = $util.emptyArray;
        Task.prototype.outputs = $util.emptyArray;
        Task.prototype.key = "";
        Task.prototype.price = null;

        Task.create = function(properties) {
            return new Task(properties);
        };

        Task.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(10).string(message.name);
            if (message.description != null && $Object.hasOwnProperty.call(message, "description") && message.description !== "")
                writer.uint32(18).string(message.description);
            if (message.inputs != null && message.inputs.length)
                for (let i = 0; i < message.inputs.length; ++i)
                    $root.definition.Parameter.encode(message.inputs[i], writer.uint32(50).fork(), _depth + 1).ldelim();
            if (message.outputs != null && message.outputs.length)
                for (let i = 0; i < message.outputs.length; ++i)
                    $root.definition.Parameter.encode(message.outputs[i], writer.uint32(58).fork(), _depth + 1).ldelim();
            if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                writer.uint32(66).string(message.key);
            if (message.price != null && $Object.hasOwnProperty.call(message, "price"))
                $root.definition.Price.encode(message.price, writer.uint32(74).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Task.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.definition.Task();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.description = value;
                        else
                            delete message.description;
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        if (!(message.inputs && message.inputs.length))
                            message.inputs = [];
                        message.inputs.push($root.definition.Parameter.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        if (!(message.outputs && message.outputs.length))
                            message.outputs = [];
                        message.outputs.push($root.definition.Parameter.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.key = value;
                        else
                            delete message.key;
                        continue;
                    }
                case 9: {
                        if (wireType !== 2)
                            break;
                        message.price = $root.definition.Price.decode(reader, reader.size(), $undefined, _depth + 1, message.price);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Task;
    })();

    definition.Price = (function() {

        const Price = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Price.prototype.perCall = "";
        Price.prototype.perSec = "";
        Price.prototype.perKB = "";

        Price.create = function(properties) {
            return new Price(properties);
        };

        Price.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.perCall != null && $Object.hasOwnProperty.call(message, "perCall") && message.perCall !== "")
                writer.uint32(10).string(message.perCall);
            if (message.perSec != null && $Object.hasOwnProperty.call(message, "perSec") && message.perSec !== "")
                writer.uint32(18).string(message.perSec);
            if (message.perKB != null && $Object.hasOwnProperty.call(message, "perKB") && message.perKB !== "")
                writer.uint32(26).string(message.perKB);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Price.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.definition.Price();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.perCall = value;
                        else
                            delete message.perCall;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.perSec = value;
                        else
                            delete message.perSec;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.perKB = value;
                        else
                            delete message.perKB;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Price;
    })();

    definition.Event = (function() {

        const Event = function (properties) {
            this.data = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Event.prototype.name = "";
        Event.prototype.description = "";
        Event.prototype.data = $util.emptyArray;
        Event.prototype.key = "";

        Event.create = function(properties) {
            return new Event(properties);
        };

        Event.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(10).string(message.name);
            if (message.description != null && $Object.hasOwnProperty.call(message, "description") && message.description !== "")
                writer.uint32(18).string(message.description);
            if (message.data != null && message.data.length)
                for (let i = 0; i < message.data.length; ++i)
                    $root.definition.Parameter.encode(message.data[i], writer.uint32(26).fork(), _depth + 1).ldelim();
            if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                writer.uint32(34).string(message.key);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Event.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.definition.Event();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.description = value;
                        else
                            delete message.description;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if (!(message.data && message.data.length))
                            message.data = [];
                        message.data.push($root.definition.Parameter.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.key = value;
                        else
                            delete message.key;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Event;
    })();

    definition.Parameter = (function() {

        const Parameter = function (properties) {
            this.object = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Parameter.prototype.name = "";
        Parameter.prototype.description = "";
        Parameter.prototype.type = "";
        Parameter.prototype.optional = false;
        Parameter.prototype.key = "";
        Parameter.prototype.repeated = false;
        Parameter.prototype.object = $util.emptyArray;

        Parameter.create = function(properties) {
            return new Parameter(properties);
        };

        Parameter.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(10).string(message.name);
            if (message.description != null && $Object.hasOwnProperty.call(message, "description") && message.description !== "")
                writer.uint32(18).string(message.description);
            if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== "")
                writer.uint32(26).string(message.type);
            if (message.optional != null && $Object.hasOwnProperty.call(message, "optional") && message.optional !== false)
                writer.uint32(32).bool(message.optional);
            if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                writer.uint32(66).string(message.key);
            if (message.repeated != null && $Object.hasOwnProperty.call(message, "repeated") && message.repeated !== false)
                writer.uint32(72).bool(message.repeated);
            if (message.object != null && message.object.length)
                for (let i = 0; i < message.object.length; ++i)
                    $root.definition.Parameter.encode(message.object[i], writer.uint32(82).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Parameter.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.definition.Parameter();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.description = value;
                        else
                            delete message.description;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.type = value;
                        else
                            delete message.type;
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.optional = value;
                        else
                            delete message.optional;
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.key = value;
                        else
                            delete message.key;
                        continue;
                    }
                case 9: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.repeated = value;
                        else
                            delete message.repeated;
                        continue;
                    }
                case 10: {
                        if (wireType !== 2)
                            break;
                        if (!(message.object && message.object.length))
                            message.object = [];
                        message.object.push($root.definition.Parameter.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Parameter;
    })();

    definition.Workflow = (function() {

        const Workflow = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Workflow.prototype.trigger = null;
        Workflow.prototype.task = null;
        Workflow.prototype.key = "";

        Workflow.create = function(properties) {
            return new Workflow(properties);
        };

        Workflow.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.trigger != null && $Object.hasOwnProperty.call(message, "trigger"))
                $root.definition.Trigger.encode(message.trigger, writer.uint32(10).fork(), _depth + 1).ldelim();
            if (message.task != null && $Object.hasOwnProperty.call(message, "task"))
                $root.definition.WorkflowTask.encode(message.task, writer.uint32(18).fork(), _depth + 1).ldelim();
            if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                writer.uint32(26).string(message.key);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Workflow.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.definition.Workflow();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.trigger = $root.definition.Trigger.decode(reader, reader.size(), $undefined, _depth + 1, message.trigger);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.task = $root.definition.WorkflowTask.decode(reader, reader.size(), $undefined, _depth + 1, message.task);
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.key = value;
                        else
                            delete message.key;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Workflow;
    })();

    definition.Trigger = (function() {

        const Trigger = function (properties) {
            this.filters = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Trigger.prototype.type = 0;
        Trigger.prototype.instanceHash = "";
        Trigger.prototype.key = "";
        Trigger.prototype.filters = $util.emptyArray;

        Trigger.create = function(properties) {
            return new Trigger(properties);
        };

        Trigger.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== 0)
                writer.uint32(8).int32(message.type);
            if (message.instanceHash != null && $Object.hasOwnProperty.call(message, "instanceHash") && message.instanceHash !== "")
                writer.uint32(18).string(message.instanceHash);
            if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                writer.uint32(26).string(message.key);
            if (message.filters != null && message.filters.length)
                for (let i = 0; i < message.filters.length; ++i)
                    $root.definition.Filter.encode(message.filters[i], writer.uint32(34).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Trigger.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.definition.Trigger();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.type = value;
                        else
                            delete message.type;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.instanceHash = value;
                        else
                            delete message.instanceHash;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.key = value;
                        else
                            delete message.key;
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if (!(message.filters && message.filters.length))
                            message.filters = [];
                        message.filters.push($root.definition.Filter.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        Trigger.Type = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "UNKNOWN"] = 0;
            values[valuesById[1] = "EVENT"] = 1;
            values[valuesById[2] = "RESULT"] = 2;
            return values;
        })();

        return Trigger;
    })();

    definition.Filter = (function() {

        const Filter = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Filter.prototype.key = "";
        Filter.prototype.predicate = 0;
        Filter.prototype.value = "";

        Filter.create = function(properties) {
            return new Filter(properties);
        };

        Filter.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                writer.uint32(10).string(message.key);
            if (message.predicate != null && $Object.hasOwnProperty.call(message, "predicate") && message.predicate !== 0)
                writer.uint32(16).int32(message.predicate);
            if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value !== "")
                writer.uint32(26).string(message.value);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Filter.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.definition.Filter();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.key = value;
                        else
                            delete message.key;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.predicate = value;
                        else
                            delete message.predicate;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.value = value;
                        else
                            delete message.value;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        Filter.Predicate = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "UNKNOWN"] = 0;
            values[valuesById[1] = "EQ"] = 1;
            return values;
        })();

        return Filter;
    })();

    definition.WorkflowTask = (function() {

        const WorkflowTask = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        WorkflowTask.prototype.instanceHash = "";
        WorkflowTask.prototype.taskKey = "";

        WorkflowTask.create = function(properties) {
            return new WorkflowTask(properties);
        };

        WorkflowTask.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.instanceHash != null && $Object.hasOwnProperty.call(message, "instanceHash") && message.instanceHash !== "")
                writer.uint32(10).string(message.instanceHash);
            if (message.taskKey != null && $Object.hasOwnProperty.call(message, "taskKey") && message.taskKey !== "")
                writer.uint32(18).string(message.taskKey);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        WorkflowTask.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.definition.WorkflowTask();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.instanceHash = value;
                        else
                            delete message.instanceHash;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.taskKey = value;
                        else
                            delete message.taskKey;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return WorkflowTask;
    })();

    return definition;
})();



// EXTERNAL MODULE: ./src/definition/wire.ts + 1 modules
var wire = __webpack_require__(8681);
;// CONCATENATED MODULE: ./src/definition/binary.ts




/**
 * Decodes the protobuf bytes of a Service message, as any release stores it.
 *
 * @throws {MesgError} `refused` when the bytes are no Service message or pass a limit (16 MiB, 100 levels).
 * @example
 * ```ts
 * decodeDefinition(new Uint8Array([0x0a, 1, 0x61])).definition.name; // "a"
 * ```
 */
function decodeDefinition(bytes) {
    if (bytes.length > wire/* MAX_BYTES */.zx) {
        throw new error/* MesgError */.N("refused", `expected a definition of at most ${wire/* MAX_BYTES */.zx} bytes, found ${bytes.length}`);
    }
    const unknownFields = (0,wire/* inspectMessage */.UM)(bytes, "Service");
    const message = service_pb_definition.Service.decode(bytes);
    let address = "";
    const workflows = [];
    for (const payload of message.workflowsOrAddress) {
        // No workflow that an Engine accepts is this short: it holds two hashes of 43 characters or more.
        if (payload.length === 20)
            address = Buffer.from(payload).toString("hex");
        else {
            unknownFields.push(...(0,wire/* inspectMessage */.UM)(payload, "Workflow", `/workflows/${workflows.length}`));
            workflows.push(toWorkflow(service_pb_definition.Workflow.decode(payload)));
        }
    }
    const definition = {
        sid: message.sid,
        name: message.name,
        description: message.description,
        ...(message.configuration ? { configuration: toConfiguration(message.configuration) } : {}),
        tasks: message.tasks.map(toTask),
        events: message.events.map((event) => ({
            key: event.key ?? "",
            name: event.name ?? "",
            description: event.description ?? "",
            data: toParameters(event.data),
        })),
        dependencies: message.dependencies.map((dependency) => ({
            key: dependency.key ?? "",
            image: dependency.image ?? "",
            ...toConfiguration(dependency),
        })),
        repository: message.repository,
        source: message.source,
        hash: message.hash.length === 32 ? (0,base58/* encodeBase58 */.Rd)(message.hash) : hashText(message.hash),
        address,
        workflows,
    };
    return { definition, unknownFields };
}
/**
 * Encodes a definition as a Service message, its fields in ascending order.
 *
 * @param options.release The release whose message is wanted; it decides only how a stored `hash` is written: as text
 * until 0.13 (and by default), as 32 raw bytes from 0.14.
 * @throws {MesgError} `refused` when `hash` or `address` cannot be written.
 * @example
 * ```ts
 * encodeDefinition({ ...EMPTY_DEFINITION, name: "a" }); // Uint8Array [0x0a, 1, 0x61]
 * ```
 */
function encodeDefinition(definition, options = {}) {
    const raw = options.release !== undefined && (0,release/* isSince */.$l)(options.release, "0.14");
    const { hash, address, workflows, ...rest } = definition;
    return service_pb_definition.Service.encode({
        ...rest,
        hash: hash === "" ? new Uint8Array() : raw ? (0,base58/* decodeHash */.$C)(hash) : Buffer.from(hash),
        workflowsOrAddress: [
            ...workflows.map((workflow) => service_pb_definition.Workflow.encode(fromWorkflow(workflow)).finish()),
            ...(address === "" ? [] : [fromAddress(address)]),
        ],
    }).finish();
}
/** The hash as Engines until 0.13 store it: base58 text. */
function hashText(bytes) {
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch {
        throw new error/* MesgError */.N("refused", `not a service definition: expected 32 bytes or text in /hash, found ${bytes.length} others`);
    }
}
function fromAddress(address) {
    if (/^[0-9a-f]{40}$/i.test(address))
        return Buffer.from(address, "hex");
    throw new error/* MesgError */.N("refused", `expected an address of 40 hex digits, found ${JSON.stringify(address)}`);
}
function toConfiguration(message) {
    return {
        volumes: message.volumes ?? [],
        volumesFrom: message.volumesFrom ?? [],
        ports: message.ports ?? [],
        args: message.args ?? [],
        command: message.command ?? "",
        env: message.env ?? [],
    };
}
function toTask(task) {
    return {
        key: task.key ?? "",
        name: task.name ?? "",
        description: task.description ?? "",
        inputs: toParameters(task.inputs),
        outputs: toParameters(task.outputs),
        ...(task.price
            ? { price: { perCall: task.price.perCall ?? "", perSec: task.price.perSec ?? "", perKB: task.price.perKB ?? "" } }
            : {}),
    };
}
function toParameters(parameters) {
    return (parameters ?? []).map((parameter) => ({
        key: parameter.key ?? "",
        name: parameter.name ?? "",
        description: parameter.description ?? "",
        type: parameter.type ?? "",
        optional: parameter.optional ?? false,
        repeated: parameter.repeated ?? false,
        object: toParameters(parameter.object),
    }));
}
const TRIGGER_TYPES = ["Unknown", "Event", "Result"];
const PREDICATES = ["UNKNOWN", "EQ"];
function toWorkflow({ key, trigger, task }) {
    return {
        key: key ?? "",
        ...(trigger
            ? {
                trigger: {
                    type: TRIGGER_TYPES[trigger.type ?? 0] ?? "Unknown",
                    instanceHash: trigger.instanceHash ?? "",
                    key: trigger.key ?? "",
                    filters: (trigger.filters ?? []).map((filter) => ({
                        key: filter.key ?? "",
                        predicate: PREDICATES[filter.predicate ?? 0] ?? "UNKNOWN",
                        value: filter.value ?? "",
                    })),
                },
            }
            : {}),
        ...(task ? { task: { instanceHash: task.instanceHash ?? "", taskKey: task.taskKey ?? "" } } : {}),
    };
}
function fromWorkflow({ key, trigger, task }) {
    return {
        key,
        task: task ?? null,
        trigger: trigger
            ? {
                ...trigger,
                type: TRIGGER_TYPES.indexOf(trigger.type),
                filters: trigger.filters.map((filter) => ({ ...filter, predicate: PREDICATES.indexOf(filter.predicate) })),
            }
            : null,
    };
}


/***/ }),

/***/ 192:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ isSince),
/* harmony export */   BC: () => (/* binding */ parseRelease),
/* harmony export */   WW: () => (/* binding */ DEFAULT_RELEASE),
/* harmony export */   pH: () => (/* binding */ RELEASES)
/* harmony export */ });
/* unused harmony export LATEST_RELEASE */
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6681);

/** Every Engine release that this library knows, by its minor version, oldest first. */
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
/**
 * Reads a release as people write it.
 *
 * @param text `0.11`, `v0.11` or `0.11.0`.
 * @throws {MesgError} `usage` when no such release is known. `0.1` and `0.2`, which YAML makes of an unquoted 0.10 and
 * 0.20, are told apart from a typing error.
 * @example
 * ```ts
 * parseRelease("v0.14.2"); // "0.14"
 * ```
 */
function parseRelease(text) {
    const match = /^v?(\d+\.\d+)(?:\.\d+)?$/.exec(text.trim());
    const release = RELEASES.find((known) => known === match?.[1]);
    if (release !== undefined)
        return release;
    const found = `expected an Engine release from 0.9 to ${LATEST_RELEASE}, found ${JSON.stringify(text)}`;
    if (match?.[1] === "0.1" || match?.[1] === "0.2") {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N("usage", found, {
            hint: `quote it: YAML reads an unquoted ${match[1]}0 as the number ${match[1]}; write "${match[1]}0"`,
        });
    }
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N("usage", found, { hint: "write it as 0.11, v0.11 or 0.11.0" });
}
/** Whether `release` is `first` or newer. */
function isSince(release, first) {
    return RELEASES.indexOf(release) >= RELEASES.indexOf(first);
}


/***/ }),

/***/ 4121:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  QU: () => (/* binding */ checkDefinition),
  LB: () => (/* binding */ engineRefusal)
});

// UNUSED EXPORTS: interceptorRefusal

// EXTERNAL MODULE: ./src/definition/release.ts
var definition_release = __webpack_require__(192);
// EXTERNAL MODULE: ./src/definition/service.ts
var service = __webpack_require__(8446);
;// CONCATENATED MODULE: ./src/definition/rules/formats.ts
/**
 * The formats that Engines hold texts to, as their validators (go-playground/validator and the Engine's own) decide.
 *
 * @module
 */
/** Space to tilde only; empty is fine. */
function isPrintableAscii(text) {
    return /^[\x20-\x7e]*$/.test(text);
}
/**
 * Whether a text is a domain-like name, as Go's `net.isDomainName`: labels of 1 to 63 letters, digits, `-` and `_`, at
 * least one letter or underscore in all, no label that begins or ends with `-`.
 */
function isDomainName(text) {
    if (text.length === 0 || text.length > 254 || (text.length === 254 && !text.endsWith(".")))
        return false;
    const labels = text.split(".");
    // One trailing dot is the root's.
    if (labels.length > 1 && labels.at(-1) === "")
        labels.pop();
    return (labels.every((label) => /^[a-zA-Z0-9_](?:[a-zA-Z0-9_-]{0,61}[a-zA-Z0-9_])?$/.test(label)) && /[a-zA-Z_]/.test(text));
}
/** `n` or `n:n`, each from 1 to 65535 as Go's `strconv.Atoi` reads it: a sign and leading zeros are fine. */
function isPortMapping(text) {
    const ports = text.split(":");
    return (ports.length <= 2 && ports.every((port) => /^[+-]?[0-9]+$/.test(port) && Number(port) >= 1 && Number(port) <= 65535));
}
/** `NAME=VALUE` with one `=` only; a bare `NAME` where that is allowed (from 0.17). */
function isEnvironmentVariable(text, bareName) {
    const parts = text.split("=");
    return (parts.length === 2 || (parts.length === 1 && bareName)) && /^[a-zA-Z][a-zA-Z0-9_]*$/.test(parts[0]);
}

;// CONCATENATED MODULE: ./src/definition/rules/uri.ts
/**
 * Whether a text is an absolute URI or an absolute path, as go-playground/validator's `uri` decides: what stands behind
 * the first `#` is cut off, and Go's `url.ParseRequestURI` must take the rest.
 */
function isRequestUri(text) {
    const uri = text.split("#", 1)[0];
    if (uri === "" || hasControlCharacter(uri))
        return false;
    if (uri === "*")
        return true;
    if (uri.startsWith(":"))
        return false;
    const scheme = /^[a-zA-Z][a-zA-Z0-9+.-]*(?=:)/.exec(uri)?.[0] ?? "";
    const rest = (scheme === "" ? uri : uri.slice(scheme.length + 1)).split("?", 1)[0];
    // `mailto:a` has no path to look at.
    if (!rest.startsWith("/"))
        return scheme !== "";
    if (scheme === "" || !rest.startsWith("//"))
        return isEscaped(rest);
    const slash = rest.indexOf("/", 2);
    const authority = slash === -1 ? rest.slice(2) : rest.slice(2, slash);
    const path = slash === -1 ? "" : rest.slice(slash);
    return isAuthority(authority) && isEscaped(path);
}
function hasControlCharacter(text) {
    for (let index = 0; index < text.length; index++) {
        const code = text.charCodeAt(index);
        if (code < 0x20 || code === 0x7f)
            return true;
    }
    return false;
}
/** Every `%` is followed by two hex digits. */
function isEscaped(text) {
    return !/%(?![0-9a-fA-F]{2})/.test(text);
}
function isAuthority(authority) {
    const at = authority.lastIndexOf("@");
    const user = authority.slice(0, Math.max(at, 0));
    return /^[A-Za-z0-9\-._:~!$&'()*+,;=%@]*$/.test(user) && isEscaped(user) && isHost(authority.slice(at + 1));
}
function isHost(host) {
    if (host.startsWith("[")) {
        const end = host.lastIndexOf("]");
        if (end === -1 || !isOptionalPort(host.slice(end + 1)))
            return false;
        const zone = host.slice(0, end).indexOf("%25");
        // A zone may hold any byte that is escaped; the address before it may not.
        if (zone >= 0)
            return isHostText(host.slice(0, zone)) && isZone(host.slice(zone, end)) && isHostText(host.slice(end));
        return isHostText(host);
    }
    const colon = host.lastIndexOf(":");
    return (colon === -1 || isOptionalPort(host.slice(colon))) && isHostText(host);
}
function isOptionalPort(text) {
    return /^(?::[0-9]*)?$/.test(text);
}
/** In a host only bytes beyond ASCII, and `%` itself, may be escaped. */
function isHostText(text) {
    return isEscaped(text) && !/%[0-7]/.test(text.replaceAll("%25", "")) && hasHostCharactersOnly(text);
}
function isZone(text) {
    const allowed = (text.match(/%../g) ?? []).every((escaped) => {
        const character = String.fromCharCode(Number.parseInt(escaped.slice(1), 16));
        return escaped === "%25" || character === " " || (character < "\x80" && hasHostCharactersOnly(character));
    });
    return isEscaped(text) && allowed && hasHostCharactersOnly(text);
}
function hasHostCharactersOnly(text) {
    return /^(?:[A-Za-z0-9\-_.~!$&'()*+,;=:[\]<>"%]|[^\0-\x7f])*$/.test(text);
}

;// CONCATENATED MODULE: ./src/definition/rules/fields.ts




/**
 * What the tags on the Engine's structs refuse, in the order in which its validator walks them: 0.11 to 0.26. A missing
 * sid is none of it, since an Engine sets one before it looks.
 */
function checkFields(definition, release) {
    const failures = [];
    const fail = (tag, place, found) => void failures.push({ tag, place, found });
    const ascii = (place, text) => isPrintableAscii(text) || fail("printascii", place, text);
    const required = (place, text) => (text === "" ? fail("required", place, text) : ascii(place, text));
    // From 0.21 on a key and an image are required like a name; before, an image is missed later, a key never.
    const key = (0,definition_release/* isSince */.$l)(release, "0.21") ? required : ascii;
    const bareName = (0,definition_release/* isSince */.$l)(release, "0.17");
    const list = (place, values, check) => values.forEach((value, index) => void check(item(place, index), value));
    const unique = (place, values, check) => new Set(values).size < values.length ? fail("unique", place, values) : list(place, values, check);
    const box = (place, it) => {
        unique(field(place, "volumes"), it.volumes, ascii);
        unique(field(place, "volumesFrom"), it.volumesFrom, ascii);
        unique(field(place, "ports"), it.ports, (at, port) => isPortMapping(port) || fail("portmap", at, port));
        const args = () => list(field(place, "args"), it.args, ascii);
        const command = () => ascii(field(place, "command"), it.command);
        // The order of the two fields changed when the structs became protobuf's.
        for (const check of (0,definition_release/* isSince */.$l)(release, "0.14") ? [args, command] : [command, args])
            check();
        unique(field(place, "env"), it.env, (at, env) => isEnvironmentVariable(env, bareName) || fail("env", at, env));
    };
    const described = (place, it) => {
        key(field(place, "key"), it.key);
        ascii(field(place, "name"), it.name);
        ascii(field(place, "description"), it.description);
    };
    const parameters = (place, values) => values.forEach((it, index) => {
        const at = item(place, index);
        described(at, it);
        const type = field(at, "type");
        if (it.type === "")
            fail("required", type, it.type);
        else if (!isPrintableAscii(it.type))
            fail("printascii", type, it.type);
        else if (!service/* PARAMETER_TYPES */.KZ.some((known) => known === it.type))
            fail("oneof", type, it.type);
        parameters(field(at, "object"), it.object);
    });
    const root = { pointer: "", go: "" };
    const sid = () => {
        const at = field(root, "sid");
        if (definition.sid === "")
            return;
        if (!isPrintableAscii(definition.sid))
            fail("printascii", at, definition.sid);
        else if (definition.sid.length > 63)
            fail("max", at, definition.sid);
        else if (!isDomainName(definition.sid))
            fail("domain", at, definition.sid);
    };
    const configuration = () => box(field(root, "configuration"), definition.configuration ?? service/* EMPTY_CONFIGURATION */.$k);
    const tasks = () => definition.tasks.forEach((task, index) => {
        const at = item(field(root, "tasks"), index);
        described(at, task);
        parameters(field(at, "inputs"), task.inputs);
        parameters(field(at, "outputs"), task.outputs);
        if ((0,definition_release/* isSince */.$l)(release, "0.26") && task.price === undefined)
            fail("dive", field(at, "price"), undefined);
    });
    const events = () => definition.events.forEach((event, index) => {
        const at = item(field(root, "events"), index);
        described(at, event);
        parameters(field(at, "data"), event.data);
    });
    const dependencies = () => definition.dependencies.forEach((dependency, index) => {
        const at = item(field(root, "dependencies"), index);
        // 0.13 nested a dependency's box, and put it first; its JSON form did not change.
        if (release === "0.13")
            box({ pointer: at.pointer, go: `${at.go}.Configuration` }, dependency);
        key(field(at, "key"), dependency.key);
        key(field(at, "image"), dependency.image);
        if (release !== "0.13")
            box(at, dependency);
    });
    const repository = () => {
        const text = definition.repository;
        if (text !== "" && !isRequestUri(text))
            fail("uri", field(root, "repository"), text);
    };
    const source = () => required(field(root, "source"), definition.source);
    sid();
    required(field(root, "name"), definition.name);
    ascii(field(root, "description"), definition.description);
    const lists = [tasks, events, dependencies];
    for (const check of (0,definition_release/* isSince */.$l)(release, "0.14") ? [configuration, ...lists] : [...lists, configuration])
        check();
    repository();
    source();
    return failures;
}
/** A field of a struct. Go's name is the JSON name with a capital. */
function field(place, name) {
    const goName = name[0].toUpperCase() + name.slice(1);
    return { pointer: `${place.pointer}/${name}`, go: place.go === "" ? goName : `${place.go}.${goName}` };
}
/** An item of a list. */
function item(place, index) {
    return { pointer: `${place.pointer}/${index}`, go: `${place.go}[${index}]` };
}

;// CONCATENATED MODULE: ./src/definition/rules/prices.ts
const AMOUNTS = ["perCall", "perSec", "perKB"];
/**
 * The amounts that Engine 0.26 cannot read. It reads them as Go's `big.Int` reads text whose base is open: a sign, the
 * prefixes `0x`, `0o`, `0b` and `0`, and `_` between digits. The tags on the struct (`required,bigint`) check nothing,
 * since the validator passes over structs: an amount that is left out is taken.
 */
function checkPrices({ tasks }) {
    return tasks.flatMap(({ price }, index) => AMOUNTS.flatMap((field) => {
        const found = price?.[field] ?? "";
        const text = found === "" ? undefined : whyUnreadable(found);
        if (text === undefined)
            return [];
        return [{ rule: "price-amount", pointer: `/tasks/${index}/price/${field}`, text, found, stage: "request" }];
    }));
}
const INTEGER = /^[+-]?(?:0[bB](?:_?[01])+|0[oO](?:_?[0-7])+|0[xX](?:_?[\da-fA-F])+|0(?:_?[0-7])*|[1-9](?:_?\d)*)$/;
/** Bits of the largest amount. */
const MAX_BITS = 255;
/** The Engine's words on a text that is no integer, or too large a one; undefined when it reads it. */
function whyUnreadable(text) {
    if (!INTEGER.test(text))
        return `math/big: cannot unmarshal ${JSON.stringify(text)} into a *big.Int`;
    const unsigned = text
        .replaceAll(/[+_-]/g, "")
        .toLowerCase()
        .replace(/^0(?=[0-7])/, "0o");
    const [prefix = ""] = /^0[a-z]/.exec(unsigned) ?? [];
    const digits = unsigned.slice(prefix.length).replace(/^0+(?=.)/, "");
    // More digits than bits are too many in any base, and not worth the arithmetic.
    const fits = digits.length <= MAX_BITS && BigInt(prefix + digits) >> BigInt(MAX_BITS) === 0n;
    return fits ? undefined : `integer out of range: ${text}`;
}

;// CONCATENATED MODULE: ./src/definition/rules/whole.ts

/**
 * What an Engine refuses of a definition whose fields are fine by themselves: keys that stand twice, dependencies
 * without an image, volumes from nowhere. The same in 0.11 to 0.26, but for one word and nested keys (from 0.17).
 */
function checkWhole(definition, release) {
    // From 0.21 on an image is a required field, so a missing one does not come this far.
    const images = (0,definition_release/* isSince */.$l)(release, "0.21") ? [] : missingImages(definition);
    return [...duplicateKeys(definition, release), ...images, ...unknownVolumes(definition)];
}
function duplicateKeys(definition, release) {
    const violations = [];
    const nested = (0,definition_release/* isSince */.$l)(release, "0.17");
    const says = nested ? "already exists" : "already exist";
    const unique = (list, name, pointer, inside) => {
        const seen = new Set();
        list.forEach((value, index) => {
            const [itemName, itemPointer] = [`${name}[${value.key}]`, `${pointer}/${index}`];
            if (seen.has(value.key)) {
                const text = `${itemName} ${says}`;
                violations.push({
                    rule: "duplicate-key",
                    pointer: `${itemPointer}/key`,
                    text,
                    found: value.key,
                    stage: "whole",
                });
            }
            seen.add(value.key);
            inside(value, itemName, itemPointer);
        });
    };
    const parameters = (list, name, pointer) => unique(list, name, pointer, (value, itemName, itemPointer) => {
        if (nested)
            parameters(value.object, `${itemName}.object`, `${itemPointer}/object`);
    });
    unique(definition.dependencies, "dependencies", "/dependencies", () => undefined);
    unique(definition.tasks, "tasks", "/tasks", (task, name, pointer) => {
        parameters(task.inputs, `${name}.inputs`, `${pointer}/inputs`);
        parameters(task.outputs, `${name}.outputs`, `${pointer}/outputs`);
    });
    unique(definition.events, "events", "/events", (event, name, pointer) => {
        parameters(event.data, `${name}.data`, `${pointer}/data`);
    });
    return violations;
}
function missingImages(definition) {
    return definition.dependencies.flatMap(({ key, image }, index) => {
        if (image !== "")
            return [];
        const text = `dependencies[${key}].image is a required field`;
        const pointer = `/dependencies/${index}/image`;
        return [{ rule: "image-required", pointer, text, found: image, stage: "whole" }];
    });
}
function unknownVolumes({ configuration, dependencies }) {
    const keys = new Set(dependencies.map(({ key }) => key));
    const check = (names, known, place, pointer) => names.flatMap((name, index) => {
        if (known(name))
            return [];
        const text = `${place}.volumesFrom is invalid: dependency ${JSON.stringify(name)} does not exist`;
        return [{ rule: "volumes-from", pointer: `${pointer}/volumesFrom/${index}`, text, found: name, stage: "whole" }];
    });
    return [
        ...check(configuration?.volumesFrom ?? [], (name) => keys.has(name), "configuration", "/configuration"),
        ...dependencies.flatMap(({ key, volumesFrom }, index) => {
            // Only a dependency may mount the service's own volumes: `service` is that container's name.
            const known = (name) => keys.has(name) || name === "service";
            return check(volumesFrom, known, `dependencies[${key}]`, `/dependencies/${index}`);
        }),
    ];
}

// EXTERNAL MODULE: ./src/core/base58.ts
var base58 = __webpack_require__(8407);
;// CONCATENATED MODULE: ./src/definition/rules/workflows.ts


/** What Engine 0.12 refuses in the workflows of a service; no other release has them. */
function checkWorkflows(definition) {
    return definition.workflows.flatMap((workflow, index) => checkWorkflow(workflow, index));
}
function checkWorkflow({ key, trigger, task }, index) {
    const pointer = `/workflows/${index}`;
    if (trigger === undefined || task === undefined) {
        return [{ rule: "workflow-incomplete", pointer, text: "", found: undefined, stage: "request" }];
    }
    const violations = [];
    const refuse = (rule, at, go, found, text) => violations.push({
        rule,
        pointer: `${pointer}/${at}`,
        text: `Service.Workflows[${index}].${go} ${text}`,
        found,
        stage: "fields",
    });
    const ascii = (at, go, text) => isPrintableAscii(text) || refuse("printable-ascii", at, go, text, "must contain only printable ascii characters");
    for (const [at, hash] of [
        ["trigger/instanceHash", trigger.instanceHash],
        ["task/instanceHash", task.instanceHash],
    ]) {
        const text = hashRefusal(hash);
        if (text === "")
            continue;
        violations.push({
            rule: "workflow-hash",
            pointer: `${pointer}/${at}`,
            text: `hash: ${text}`,
            found: hash,
            stage: "request",
        });
    }
    ascii("trigger/key", "Trigger.Key", trigger.key);
    if (trigger.type === "Unknown")
        refuse("workflow-required", "trigger/type", "Trigger.Type", trigger.type, "is a required field");
    trigger.filters.forEach((filter, position) => {
        const [at, go] = [`trigger/filters/${position}`, `Trigger.Filters[${position}]`];
        if (filter.key === "")
            refuse("workflow-required", `${at}/key`, `${go}.Key`, "", "is a required field");
        else
            ascii(`${at}/key`, `${go}.Key`, filter.key);
        if (filter.predicate === "UNKNOWN") {
            refuse("workflow-required", `${at}/predicate`, `${go}.Predicate`, filter.predicate, "is a required field");
        }
    });
    ascii("task/taskKey", "Task.TaskKey", task.taskKey);
    if (key === "")
        refuse("workflow-required", "key", "Key", key, "is a required field");
    return violations;
}
/** Why mr-tron/base58, and the Engine around it, refuse a hash; empty when they take it. */
function hashRefusal(text) {
    if (text === "")
        return "zero length string";
    for (const character of text) {
        if (character > "\x7f")
            return "high-bit set on invalid digit";
        if (!/[1-9A-HJ-NP-Za-km-z]/.test(character))
            return `invalid base58 digit ('${character}')`;
    }
    return text.length <= 64 && (0,base58/* decodeBase58 */.HE)(text).length === 32 ? "" : "invalid length string";
}

;// CONCATENATED MODULE: ./src/definition/rules/check.ts





/**
 * Everything that an Engine release refuses in a definition, in the order in which it looks.
 *
 * An Engine stops after the first stage that finds anything; here all is told at once, since people mend all at once.
 * 0.9 has no call that takes a definition, and 0.10's takes any that has a configuration.
 *
 * @example
 * ```ts
 * checkDefinition({ ...EMPTY_DEFINITION, name: "a" }, "0.11")[0].text; // "Service.Source is a required field"
 * ```
 */
function checkDefinition(definition, release) {
    if (!(0,definition_release/* isSince */.$l)(release, "0.11"))
        return release === "0.10" ? checkConfiguration(definition) : [];
    return [
        ...(isInterceptor(release) && definition.sid === "" ? [MISSING_SID] : []),
        ...checkFields(definition, release).map((failure) => asViolation(failure, release)),
        ...(release === "0.12" ? checkWorkflows(definition) : []),
        ...((0,definition_release/* isSince */.$l)(release, "0.26") ? checkPrices(definition) : []),
        ...checkWhole(definition, release),
    ].sort((a, b) => STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage));
}
/**
 * The words with which an Engine release refuses a definition, or undefined when it takes it. Where it crashes the
 * words are empty. Releases from 0.16 on wrap them in a transaction's error; that is not included.
 *
 * @example
 * ```ts
 * engineRefusal({ ...EMPTY_DEFINITION, name: "a" }, "0.11"); // "Service.Source is a required field"
 * ```
 */
function engineRefusal(definition, release) {
    const violations = checkDefinition(definition, release);
    if (violations.length === 0)
        return undefined;
    const intercepted = interceptorRefusal(definition, release);
    if (intercepted !== undefined)
        return intercepted;
    const first = violations.filter(({ stage }) => stage === violations[0].stage);
    // A request that cannot be read is refused at its first error.
    if (first[0].stage === "request")
        return first[0].text;
    return first.map(({ text }) => text).join((0,definition_release/* isSince */.$l)(release, "0.21") ? ". " : "\n");
}
/**
 * The words of the interceptor that stands before the Service API of 0.18 to 0.20, for `Create` and `Hash` alike;
 * undefined when it lets a definition pass, or the release has none.
 */
function interceptorRefusal(definition, release) {
    if (!isInterceptor(release))
        return undefined;
    const sid = { tag: "domain", place: { pointer: "/sid", go: "Sid" }, found: "" };
    const failures = [...(definition.sid === "" ? [sid] : []), ...checkFields(definition, release)];
    if (failures.length === 0)
        return undefined;
    return failures.map(({ tag, place }) => untranslated("CreateServiceRequest", tag, place.go)).join("\n");
}
const STAGES = ["request", "fields", "whole"];
const MISSING_SID = {
    rule: "sid-required",
    pointer: "/sid",
    text: untranslated("CreateServiceRequest", "domain", "Sid"),
    found: "",
    stage: "request",
};
function isInterceptor(release) {
    return (0,definition_release/* isSince */.$l)(release, "0.18") && !(0,definition_release/* isSince */.$l)(release, "0.21");
}
function checkConfiguration({ configuration }) {
    if (configuration !== undefined)
        return [];
    const found = undefined;
    return [{ rule: "configuration-required", pointer: "/configuration", text: "", found, stage: "request" }];
}
function asViolation({ tag, place, found }, release) {
    const { pointer, go } = place;
    const rule = tag === "required" && /^\/dependencies\/\d+\/image$/.test(pointer) ? "image-required" : RULE_OF[tag];
    // A tag that the validator cannot translate comes out whole, behind the name of its struct.
    const owner = go.slice(0, go.lastIndexOf(".") + 1);
    const text = tag === "dive" ? `Service.${owner}${untranslated("Service", tag, go)}` : `Service.${go} ${WORDS[tag](release)}`;
    return { rule, pointer, text, found, stage: "fields" };
}
function untranslated(struct, tag, go) {
    const name = go.slice(go.lastIndexOf(".") + 1);
    return `Key: '${struct}.${go}' Error:Field validation for '${name}' failed on the '${tag}' tag`;
}
const RULE_OF = {
    required: "required",
    printascii: "printable-ascii",
    max: "sid-length",
    domain: "sid-domain",
    portmap: "port-mapping",
    env: "environment-variable",
    unique: "unique-values",
    oneof: "parameter-type",
    uri: "repository-uri",
    dive: "price-required",
};
const WORDS = {
    required: () => "is a required field",
    printascii: () => "must contain only printable ascii characters",
    max: () => "must be a maximum of 63 characters in length",
    domain: (release) => `must respect domain-style notation${example(release, "author.name")}`,
    portmap: (release) => `must be a valid port mapping${example(release, "80 or 80:80")}`,
    env: () => "must be a valid env variable name",
    unique: () => "must contain unique values",
    oneof: () => "must be one of [String Number Boolean Object Any]",
    uri: () => "must be a valid URI",
};
function example(release, text) {
    if ((0,definition_release/* isSince */.$l)(release, "0.21"))
        return ` (eg: ${text})`;
    return (0,definition_release/* isSince */.$l)(release, "0.18") ? `. eg: ${text}` : `. Eg: ${text}`;
}


/***/ }),

/***/ 8446:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ EMPTY_CONFIGURATION),
/* harmony export */   KZ: () => (/* binding */ PARAMETER_TYPES),
/* harmony export */   ok: () => (/* binding */ EMPTY_DEFINITION)
/* harmony export */ });
/**
 * The service definition as plain data: what mesg.yml says, plus a link to the source.
 *
 * Every field is always there, with proto3's default when nothing was said, so that no reader has to ask whether a
 * list exists. The two exceptions are messages whose absence means something to an Engine: `configuration` and `price`.
 *
 * @module
 */
/** What a parameter may carry. `Object` may name its fields, `Any` takes everything but null. */
const PARAMETER_TYPES = ["String", "Number", "Boolean", "Object", "Any"];
/** A configuration that says nothing. */
const EMPTY_CONFIGURATION = Object.freeze({
    volumes: [],
    volumesFrom: [],
    ports: [],
    args: [],
    command: "",
    env: [],
});
/** A definition that says nothing: the base to spread known fields over. */
const EMPTY_DEFINITION = Object.freeze({
    sid: "",
    name: "",
    description: "",
    tasks: [],
    events: [],
    dependencies: [],
    repository: "",
    source: "",
    hash: "",
    address: "",
    workflows: [],
});


/***/ }),

/***/ 8681:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zx: () => (/* binding */ MAX_BYTES),
  lr: () => (/* binding */ MAX_DEPTH),
  UM: () => (/* binding */ inspectMessage)
});

// UNUSED EXPORTS: MAX_ITEMS

// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(6681);
;// CONCATENATED MODULE: ./src/definition/generated/messages.ts
/** The messages of service.proto: their fields by number. */
const MESSAGES = {
    Service: {
        1: { name: "name", kind: "text" },
        2: { name: "description", kind: "text" },
        5: { name: "tasks", message: "Task", isList: true },
        6: { name: "events", message: "Event", isList: true },
        7: { name: "dependencies", message: "Dependency", isList: true },
        8: { name: "configuration", message: "Configuration" },
        9: { name: "repository", kind: "text" },
        10: { name: "hash", kind: "bytes" },
        12: { name: "sid", kind: "text" },
        13: { name: "source", kind: "text" },
        14: { name: "workflowsOrAddress", kind: "bytes", isList: true },
    },
    Configuration: {
        1: { name: "volumes", kind: "text", isList: true },
        2: { name: "volumesFrom", kind: "text", isList: true },
        3: { name: "ports", kind: "text", isList: true },
        4: { name: "args", kind: "text", isList: true },
        5: { name: "command", kind: "text" },
        6: { name: "env", kind: "text", isList: true },
    },
    Dependency: {
        1: { name: "image", kind: "text" },
        2: { name: "volumes", kind: "text", isList: true },
        3: { name: "volumesFrom", kind: "text", isList: true },
        4: { name: "ports", kind: "text", isList: true },
        5: { name: "command", kind: "text" },
        6: { name: "args", kind: "text", isList: true },
        8: { name: "key", kind: "text" },
        9: { name: "env", kind: "text", isList: true },
    },
    Task: {
        1: { name: "name", kind: "text" },
        2: { name: "description", kind: "text" },
        6: { name: "inputs", message: "Parameter", isList: true },
        7: { name: "outputs", message: "Parameter", isList: true },
        8: { name: "key", kind: "text" },
        9: { name: "price", message: "Price" },
    },
    Price: {
        1: { name: "perCall", kind: "text" },
        2: { name: "perSec", kind: "text" },
        3: { name: "perKB", kind: "text" },
    },
    Event: {
        1: { name: "name", kind: "text" },
        2: { name: "description", kind: "text" },
        3: { name: "data", message: "Parameter", isList: true },
        4: { name: "key", kind: "text" },
    },
    Parameter: {
        1: { name: "name", kind: "text" },
        2: { name: "description", kind: "text" },
        3: { name: "type", kind: "text" },
        4: { name: "optional", kind: "flag" },
        8: { name: "key", kind: "text" },
        9: { name: "repeated", kind: "flag" },
        10: { name: "object", message: "Parameter", isList: true },
    },
    Workflow: {
        1: { name: "trigger", message: "Trigger" },
        2: { name: "task", message: "WorkflowTask" },
        3: { name: "key", kind: "text" },
    },
    Trigger: {
        1: { name: "type", kind: "enum" },
        2: { name: "instanceHash", kind: "text" },
        3: { name: "key", kind: "text" },
        4: { name: "filters", message: "Filter", isList: true },
    },
    Filter: {
        1: { name: "key", kind: "text" },
        2: { name: "predicate", kind: "enum" },
        3: { name: "value", kind: "text" },
    },
    WorkflowTask: {
        1: { name: "instanceHash", kind: "text" },
        2: { name: "taskKey", kind: "text" },
    },
};

;// CONCATENATED MODULE: ./src/definition/wire.ts
/**
 * A walk over the bytes of a message before they are decoded: unknown fields are named by path and number, and hostile
 * input ends here, in bounded time and without allocating what it claims to hold.
 *
 * @module
 */


/** The deepest nesting of messages, in bytes and in JSON alike: protobuf's usual limit. */
const MAX_DEPTH = 100;
/** The largest definition that is read, in bytes. An Engine accepts 4 MiB at most, gRPC's default. */
const MAX_BYTES = 16 * 1024 * 1024;
/** The most fields in one definition, those of nested messages included. */
const MAX_ITEMS = 1_000_000;
/** The most unknown fields that are reported. */
const MAX_UNKNOWN = 1000;
const WIRE_TYPES = ["a varint", "64 bits", "a length-delimited value", "a group", "the end of a group", "32 bits"];
/**
 * Checks that bytes are a message of the schema, and collects the fields that the schema does not know.
 *
 * @param message Its name in `proto/definition/service.proto`: `Service`.
 * @param path JSON pointer to prefix to every pointer in the result and in errors.
 * @throws {MesgError} `refused` when the bytes end early, a field has another wire type than the schema's, text is not
 * UTF-8, or a limit is passed. The message names the byte.
 * @example
 * ```ts
 * inspectMessage(new Uint8Array([0x78, 1]), "Service"); // [{ pointer: "/15", text: "field 15 (2 bytes)" }]
 * ```
 */
function inspectMessage(bytes, message, path = "") {
    const walk = new Walk(bytes);
    walk.message(message, bytes.length, path, 0);
    return walk.unknown;
}
class Walk {
    unknown = [];
    #bytes;
    #utf8 = new TextDecoder("utf-8", { fatal: true });
    #position = 0;
    #items = 0;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    /** Walks over a message up to `end`. */
    message(name, end, path, depth) {
        if (depth > MAX_DEPTH)
            this.#refuse(this.#position, `expected at most ${MAX_DEPTH} levels, found more`);
        const indexes = {};
        while (this.#position < end) {
            const start = this.#position;
            const { number, wireType } = this.#tag(end);
            const field = MESSAGES[name][number];
            if (field === undefined) {
                this.#skip(wireType, end);
                this.#report(`${path}/${number}`, `field ${number} (${this.#position - start} bytes)`);
                continue;
            }
            const what = `field ${number} (${path}/${field.name})`;
            const length = this.#value(field, { start, wireType, end, what });
            const stop = this.#position + length;
            if (field.message !== undefined) {
                const index = indexes[field.name] ?? 0;
                indexes[field.name] = index + 1;
                const below = field.isList ? `${path}/${field.name}/${index}` : `${path}/${field.name}`;
                this.message(field.message, stop, below, depth + 1);
            }
            else if (field.kind === "text")
                this.#text(stop, what);
            this.#position = stop;
        }
    }
    #tag(end) {
        const start = this.#position;
        const tag = this.#varint(end, "a field");
        const number = Math.floor(tag / 8);
        if (number < 1 || number > 536_870_911)
            this.#refuse(start, `expected a field number, found ${number}`);
        if (++this.#items > MAX_ITEMS)
            this.#refuse(start, `expected at most ${MAX_ITEMS} fields, found more`);
        return { number, wireType: tag % 8 };
    }
    /** Reads a varint, or the length of a value. Returns the bytes that follow: none for a varint. */
    #value(field, at) {
        const { start, wireType, end, what } = at;
        const expected = field.kind === "flag" || field.kind === "enum" ? 0 : 2;
        if (wireType !== expected) {
            this.#refuse(start, `expected ${WIRE_TYPES[expected]} in ${what}, found ${wireTypeName(wireType)}`);
        }
        const value = this.#varint(end, `the value of ${what}`);
        if (expected === 0)
            return 0;
        const left = end - this.#position;
        if (value > left)
            this.#refuse(start, `expected ${value} bytes in ${what}, found ${left}`);
        return value;
    }
    #text(stop, what) {
        try {
            this.#utf8.decode(this.#bytes.subarray(this.#position, stop));
        }
        catch {
            this.#refuse(this.#position, `expected UTF-8 text in ${what}, found other bytes`);
        }
    }
    #varint(end, what) {
        const start = this.#position;
        let value = 0;
        for (let factor = 1;; factor *= 128) {
            if (this.#position >= end)
                this.#refuse(start, `expected ${what}, found the end of its message`);
            if (this.#position - start === 10)
                this.#refuse(start, `expected ${what}, found a varint of more than 10 bytes`);
            const byte = this.#bytes[this.#position++];
            value += (byte & 127) * factor;
            if (byte < 128)
                return value;
        }
    }
    #skip(wireType, end) {
        const start = this.#position;
        if (wireType === 0)
            this.#varint(end, "a varint");
        else if (wireType === 1)
            this.#position += 8;
        else if (wireType === 5)
            this.#position += 4;
        else if (wireType === 2) {
            const length = this.#varint(end, "a length");
            this.#position += length;
        }
        else {
            // proto3 has no groups, so no writer of definitions makes one.
            this.#refuse(start, `expected a value, found ${wireTypeName(wireType)}`);
        }
        if (this.#position > end)
            this.#refuse(start, "expected a value, found the end of its message");
    }
    #report(pointer, text) {
        if (this.unknown.length < MAX_UNKNOWN)
            this.unknown.push({ pointer, text });
    }
    #refuse(at, text) {
        const place = `byte ${at + 1} of ${this.#bytes.length}`;
        throw new error/* MesgError */.N("refused", `not a service definition: ${text} (${place})`, {
            hint: "give the bytes, the hex or the JSON of one definition, whole and unchanged",
        });
    }
}
function wireTypeName(wireType) {
    return WIRE_TYPES[wireType] ?? `the undefined wire type ${wireType}`;
}


/***/ }),

/***/ 7988:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shown),
/* harmony export */   d: () => (/* binding */ ArchiveError)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3712);

/**
 * The refusal of an archive. A MESG Engine refuses some archives too: its own text is kept beside ours, for code that
 * answers in the place of an Engine.
 *
 * @example
 * ```ts
 * throw new ArchiveError("expected a tar, found text", { engineText: "archive/tar: invalid tar header" });
 * ```
 */
class ArchiveError extends _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N {
    /** What an Engine says to the same bytes; undefined when only we refuse them (a limit, a form not supported here). */
    engineText;
    constructor(message, options = {}) {
        super("refused", message, options);
        this.engineText = options.engineText;
    }
}
/** Bytes of a name in a message. */
const SHOWN = 200;
/**
 * Returns a name of an archive for a message: decoded as UTF-8, escaped, and cut.
 *
 * @param name One character per byte; in this form, comparing names compares bytes.
 */
function shown(name) {
    const text = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleText */ .Q6)(Buffer.from(name.slice(0, SHOWN), "latin1").toString("utf8"));
    return name.length > SHOWN ? `${text}…` : text;
}


/***/ }),

/***/ 3343:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ByteReader)
/* harmony export */ });
const EMPTY = new Uint8Array(0);
/** Takes a stream of chunks apart into pieces of the sizes that a format asks for. */
class ByteReader {
    #chunks;
    #rest = EMPTY;
    #ended = false;
    constructor(chunks) {
        this.#chunks = chunks[Symbol.asyncIterator]();
    }
    /** The next `length` bytes; fewer only at the end of the stream. */
    async read(length) {
        if (this.#rest.length < length)
            await this.#fill(length);
        return this.#take(length);
    }
    /** At least one and at most `length` bytes, as they come and without a copy; none at the end of the stream. */
    async some(length) {
        while (this.#rest.length === 0 && !this.#ended)
            await this.#next();
        return this.#take(length);
    }
    /** What is left of the stream, this reader's buffer first. */
    async *remaining() {
        for (;;) {
            const piece = await this.some(Number.POSITIVE_INFINITY);
            if (piece.length === 0)
                return;
            yield piece;
        }
    }
    /** Puts bytes back in front of the stream. */
    unread(bytes) {
        this.#rest = this.#rest.length === 0 ? bytes : concat([bytes, this.#rest]);
    }
    /** Tells the source that nothing more is wanted. */
    async close() {
        this.#ended = true;
        await this.#chunks.return?.();
    }
    #take(length) {
        const taken = this.#rest.length <= length ? this.#rest : this.#rest.subarray(0, length);
        this.#rest = this.#rest.length <= length ? EMPTY : this.#rest.subarray(length);
        return taken;
    }
    async #fill(length) {
        const pieces = [this.#rest];
        let total = this.#rest.length;
        this.#rest = EMPTY;
        while (total < length && !this.#ended) {
            await this.#next();
            pieces.push(this.#rest);
            total += this.#rest.length;
            this.#rest = EMPTY;
        }
        this.#rest = concat(pieces);
    }
    async #next() {
        const { value, done } = await this.#chunks.next();
        if (done)
            this.#ended = true;
        else
            this.#rest = value;
    }
}
function concat(pieces) {
    const filled = pieces.filter((piece) => piece.length > 0);
    return filled.length === 1 ? filled[0] : Buffer.concat(filled);
}


/***/ })

};
