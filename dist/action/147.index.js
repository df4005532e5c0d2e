export const id = 147;
export const ids = [147];
export const modules = {

/***/ 98407:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ decodeHash),
/* harmony export */   HE: () => (/* binding */ decodeBase58),
/* harmony export */   Rd: () => (/* binding */ encodeBase58)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56681);

const ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
const DIGITS = new Map([...ALPHABET].map((character, digit) => [character, digit]));
/** The time for base58 grows with the square of the length. Hashes and ids have at most 36 bytes. */
const MOST_BYTES = 256;
const MOST_CHARACTERS = 352;
/**
 * Encodes bytes as base58 text with Bitcoin's alphabet, as Engines encode a service hash and IPFS a CIDv0.
 *
 * @throws {MesgError} `refused` above 256 bytes.
 * @example
 * ```ts
 * encodeBase58(new Uint8Array([0, 1])); // "12"
 * ```
 */
function encodeBase58(bytes) {
    if (bytes.length > MOST_BYTES)
        throw tooLong(`${MOST_BYTES} bytes`, bytes.length);
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
 * Decodes base58 text.
 *
 * @throws {MesgError} `refused` at a character outside the alphabet, or above 352 characters.
 * @example
 * ```ts
 * decodeBase58("12"); // Uint8Array [0, 1]
 * ```
 */
function decodeBase58(text) {
    if (text.length > MOST_CHARACTERS)
        throw tooLong(`${MOST_CHARACTERS} characters`, text.length);
    let zeros = 0;
    while (text[zeros] === "1")
        zeros++;
    const bytes = [];
    for (let index = zeros; index < text.length; index++) {
        const digit = DIGITS.get(text[index]);
        if (digit === undefined) {
            const found = JSON.stringify(text[index]);
            throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N("refused", `invalid base58 text: ${found} at character ${index + 1}`);
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
function tooLong(limit, found) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N("refused", `too long for base58: expected at most ${limit}, found ${found}`);
}
/**
 * Decodes a service hash: base58 text of exactly 32 bytes.
 *
 * @throws {MesgError} `refused` when the text is not base58 or gives another number of bytes.
 */
function decodeHash(text) {
    const bytes = text.length > 64 ? new Uint8Array(text.length) : decodeBase58(text);
    if (bytes.length === 32)
        return bytes;
    const found = text.length > 64 ? `${text.length} characters` : `${bytes.length} bytes`;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N("refused", `invalid hash: expected 32 bytes in base58, found ${found}`);
}


/***/ }),

/***/ 81400:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ pointerOf)
/* harmony export */ });
/**
 * Joins path segments into a JSON pointer.
 *
 * @example
 * ```ts
 * pointerOf(["tasks", "a/b", "inputs"]); // "/tasks/a~1b/inputs"
 * ```
 */
function pointerOf(segments) {
    return segments.map((segment) => `/${String(segment).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}


/***/ }),

/***/ 27253:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ backoff),
/* harmony export */   L: () => (/* binding */ retry)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Repeats an idempotent call until it succeeds, fails for good, or runs out of attempts.
 *
 * @throws What the last attempt threw, or the signal's reason.
 * @example
 * ```ts
 * const waitFor = (error: unknown, attempt: number) => (isTransient(error) ? backoff(500, attempt) : undefined);
 * await retry(() => get(url), { attempts: 5, signal, waitFor });
 * ```
 */
async function retry(call, options) {
    const { attempts, signal } = options;
    for (let attempt = 1;; attempt++) {
        signal.throwIfAborted();
        try {
            return await call();
        }
        catch (error) {
            signal.throwIfAborted();
            const wait = attempt < attempts ? options.waitFor(error, attempt) : undefined;
            if (wait === undefined)
                throw error;
            options.onWait?.(error, wait);
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(wait, undefined, { signal }).catch(() => signal.throwIfAborted());
        }
    }
}
/**
 * Computes a pause that doubles with each attempt, with full jitter so that clients do not return in step: a random time
 * up to `pause`, then up to twice that, and so on.
 *
 * @param pause Milliseconds: the upper bound after the first attempt.
 * @param attempt The attempt that failed, from 1.
 * @see https://aws.amazon.com/builders-library/timeouts-retries-and-backoff-with-jitter/
 */
function backoff(pause, attempt) {
    return Math.random() * pause * 2 ** (attempt - 1);
}


/***/ }),

/***/ 46919:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ decodeDefinition),
  g: () => (/* binding */ encodeDefinition)
});

// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/core/base58.ts
var base58 = __webpack_require__(98407);
// EXTERNAL MODULE: ./src/definition/release.ts
var release = __webpack_require__(40192);
// EXTERNAL MODULE: ./node_modules/protobufjs/minimal.js
var minimal = __webpack_require__(96170);
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
var wire = __webpack_require__(98681);
;// CONCATENATED MODULE: ./src/definition/binary.ts




/**
 * Decodes the protobuf bytes of a Service message, as any release stores it.
 *
 * @param options.maxFields The most fields, those of nested messages included; 1,000,000 by default.
 * @throws {MesgError} `refused` when the bytes are not a Service message or exceed a limit (16 MiB, 100 levels, the fields).
 * @example
 * ```ts
 * decodeDefinition(new Uint8Array([0x0a, 1, 0x61])).definition.name; // "a"
 * ```
 */
function decodeDefinition(bytes, options = {}) {
    if (bytes.length > wire/* MAX_BYTES */.zx) {
        throw new error/* MesgError */.N("refused", `expected a definition of at most ${wire/* MAX_BYTES */.zx} bytes, found ${bytes.length}`);
    }
    const unknownFields = (0,wire/* inspectMessage */.UM)(bytes, "Service", options);
    const message = service_pb_definition.Service.decode(bytes);
    let address = "";
    const workflows = [];
    for (const payload of message.workflowsOrAddress) {
        // A valid workflow is longer: it has two hashes of 43 characters or more.
        if (payload.length === 20)
            address = Buffer.from(payload).toString("hex");
        else {
            unknownFields.push(...(0,wire/* inspectMessage */.UM)(payload, "Workflow", { ...options, path: `/workflows/${workflows.length}` }));
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
 * @param options.release The release of the message. It decides only about the form of `hash`: text until 0.13 (and by
 * default), 32 raw bytes from 0.14.
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

/***/ 7491:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ JsonReader)
/* harmony export */ });
/* unused harmony export hasLoneSurrogate */
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81400);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56681);
/**
 * Reads the fields of a JSON object by the types of its message, and collects unknown fields.
 *
 * @module
 */
var _a;

/** Reads the fields of one JSON object, and reports its unknown keys. */
class JsonReader {
    #value;
    #path;
    #unknown;
    #subject;
    #asked = new Set();
    constructor(value, path, unknown, subject) {
        this.#path = path;
        this.#unknown = unknown;
        this.#subject = subject;
        const { maxDepth } = subject;
        // A message in a list takes two segments; the limit counts messages, as in the binary form.
        if (path.filter((segment) => typeof segment === "string").length > maxDepth) {
            this.#refuse([], `expected at most ${maxDepth} levels, found more`);
        }
        this.#value = isObject(value) ? value : this.#refuse([], `expected an object, found ${describe(value)}`);
    }
    text(key) {
        const value = this.#take(key);
        if (value === undefined)
            return "";
        return this.#wholeText(value, [key]);
    }
    /** A text, also where the original tools wrote a number or a boolean for it. */
    looseText(key) {
        const value = this.#take(key);
        return typeof value === "number" || typeof value === "boolean" ? String(value) : this.text(key);
    }
    flag(key) {
        const value = this.#take(key);
        if (value === undefined)
            return false;
        return typeof value === "boolean" ? value : this.#refuse([key], `expected true or false, found ${describe(value)}`);
    }
    oneOf(key, names) {
        const value = this.#take(key) ?? names[0];
        const name = typeof value === "number" ? names[value] : names.find((known) => known === value);
        return name ?? this.#refuse([key], `expected one of ${names.join(", ")}, found ${describe(value)}`);
    }
    texts(key) {
        return this.#items(key).map((item, index) => this.#wholeText(item, [key, index]));
    }
    list(key, each) {
        return this.#items(key).map((item, index) => this.#nested(item, [key, index], each));
    }
    optional(key, each) {
        const value = this.#take(key);
        return value === undefined ? {} : { [key]: this.#nested(value, [key], each) };
    }
    /** Whether there is anything but null under a key. */
    has(key) {
        return this.#value[key] !== undefined && this.#value[key] !== null && Object.hasOwn(this.#value, key);
    }
    isList(key) {
        return this.has(key) && Array.isArray(this.#value[key]);
    }
    isObject(key) {
        return this.has(key) && isObject(this.#value[key]);
    }
    /** The first of the keys under which there is something. */
    firstOf(keys) {
        const given = keys.filter((key) => this.has(key));
        if (given.length > 1)
            this.#refuse([given[1]], `expected one of ${given.join(" and ")}, found both`);
        return given[0];
    }
    /** A number, or the text that JSON has for what no number of it can be. */
    number(key) {
        const value = this.#take(key) ?? 0;
        const number = value === "NaN" || value === "Infinity" || value === "-Infinity" ? Number(value) : value;
        return typeof number === "number" ? number : this.#refuse([key], `expected a number, found ${describe(value)}`);
    }
    /** An unsigned integer of 64 bits in digits. */
    integer(key) {
        const value = this.#take(key) ?? 0;
        const text = String(value);
        const isInteger = /^\d{1,20}$/.test(text) && (typeof value === "string" || Number.isSafeInteger(value));
        if (isInteger && BigInt(text) < 2n ** 64n)
            return BigInt(text).toString();
        return this.#refuse([key], `expected an integer of 64 bits, found ${describe(value)}`);
    }
    /** A message; one that is absent is read as an empty one. */
    message(key, each) {
        return this.#nested(this.#take(key) ?? {}, [key], each);
    }
    /** The messages of a map by their keys. */
    entries(key, each) {
        const value = this.#take(key) ?? {};
        if (!isObject(value))
            return this.#refuse([key], `expected an object, found ${describe(value)}`);
        return Object.entries(value).map(([name, entry]) => {
            this.#wholeText(name, [key, name]);
            return { key: name, value: this.#nested(entry, [key, name], each) };
        });
    }
    /** @throws {MesgError} `refused`: what is under a key is wrong in these words. */
    refuse(key, words) {
        this.#refuse([key], `${describe(this.#value[key])} ${words}`);
    }
    /** Takes what is under a key without looking at it. */
    skip(...keys) {
        for (const key of keys)
            this.#asked.add(key);
    }
    end() {
        for (const key of Object.keys(this.#value)) {
            if (this.#asked.has(key))
                continue;
            this.#unknown.push({ pointer: (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerOf */ .r)([...this.#path, key]), text: JSON.stringify(key) });
        }
    }
    #nested(value, path, each) {
        const read = new _a(value, [...this.#path, ...path], this.#unknown, this.#subject);
        const result = each(read);
        read.end();
        if (typeof result === "object" && result !== null)
            this.#subject.onPart?.(result, read.#path);
        return result;
    }
    /** Half a surrogate pair cannot be written as UTF-8, so no Engine could hold it. */
    #wholeText(value, path) {
        if (typeof value !== "string")
            return this.#refuse(path, `expected a string, found ${describe(value)}`);
        return hasLoneSurrogate(value) ? this.#refuse(path, `expected whole characters, found ${describe(value)}`) : value;
    }
    #items(key) {
        const value = this.#take(key);
        if (value === undefined)
            return [];
        return Array.isArray(value) ? value : this.#refuse([key], `expected a list, found ${describe(value)}`);
    }
    #take(key) {
        this.#asked.add(key);
        return Object.hasOwn(this.#value, key) ? (this.#value[key] ?? undefined) : undefined;
    }
    #refuse(path, text) {
        const place = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerOf */ .r)([...this.#path, ...path]);
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("refused", `not ${this.#subject.what}: ${text}${place === "" ? "" : ` at ${place}`}`);
    }
}
_a = JsonReader;
/** Whether a text holds half of a surrogate pair. */
function hasLoneSurrogate(text) {
    return /[\ud800-\udfff]/u.test(text);
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function describe(value) {
    if (value === null)
        return "null";
    if (Array.isArray(value))
        return "a list";
    if (typeof value === "object")
        return "an object";
    const text = JSON.stringify(value);
    return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}


/***/ }),

/***/ 54783:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LG: () => (/* binding */ definitionToJson),
/* harmony export */   OL: () => (/* binding */ definitionFromJson),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* unused harmony export parseDefinition */
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56681);
/* harmony import */ var _json_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7491);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98681);
/**
 * The definition as proto3 JSON: lowerCamelCase names, without default values.
 *
 * @module
 */



/**
 * Parses the JSON text of a definition, of this project or of the original tools.
 *
 * @throws {MesgError} `refused` when the text is not JSON, or a value does not have the type of its field; the message has
 * its JSON pointer.
 * @example
 * ```ts
 * parseDefinition('{"name": "a", "nam": "b"}').unknownFields; // [{ pointer: "/nam", text: '"nam"' }]
 * ```
 */
function parseDefinition(text) {
    return definitionFromJson(parseJson(text));
}
/** @throws {MesgError} `refused` when a text is too long or no JSON. */
function parseJson(text) {
    if (text.length > _wire_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_BYTES */ .zx) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("refused", `expected a definition of at most ${_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_BYTES */ .zx} bytes, found ${text.length}`);
    }
    try {
        return JSON.parse(text.replace(/^\uFEFF/, ""));
    }
    catch (error) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("refused", `expected a definition in JSON, found text that is none: ${error.message}`);
    }
}
/**
 * Reads a definition from a value of `JSON.parse`. As in proto3 JSON, `null` is a missing value.
 *
 * @throws {MesgError} `refused` when a value does not have the type of its field.
 */
function definitionFromJson(value) {
    const unknownFields = [];
    const read = new _json_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonReader */ .O(value, [], unknownFields, { what: "a service definition", maxDepth: _wire_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_DEPTH */ .lr });
    const definition = {
        sid: read.text("sid"),
        name: read.text("name"),
        description: read.text("description"),
        ...read.optional("configuration", configuration),
        tasks: read.list("tasks", task),
        events: read.list("events", event),
        dependencies: read.list("dependencies", dependency),
        repository: read.text("repository"),
        source: read.text("source"),
        hash: read.text("hash"),
        address: read.text("address"),
        workflows: read.list("workflows", workflow),
    };
    read.end();
    return { definition, unknownFields };
}
/**
 * Converts a definition to a value for `JSON.stringify`, without defaults, with keys in the order of mesg.yml's reference.
 *
 * @example
 * ```ts
 * definitionToJson({ ...EMPTY_DEFINITION, name: "a", configuration: EMPTY_CONFIGURATION }); // { name: "a", configuration: {} }
 * ```
 */
function definitionToJson(definition) {
    const workflows = definition.workflows.map(withoutUnsetEnums);
    return withoutDefaults({ ...definition, workflows });
}
/** The default of an enumeration has a name, which as a text elsewhere is a value like any other. */
function withoutUnsetEnums({ trigger, ...workflow }) {
    if (trigger === undefined)
        return workflow;
    const filters = trigger.filters.map((it) => ({ ...it, predicate: it.predicate === "UNKNOWN" ? "" : it.predicate }));
    const { key, task } = workflow;
    return { key, trigger: { ...trigger, type: trigger.type === "Unknown" ? "" : trigger.type, filters }, task };
}
/** Values that proto3 JSON leaves out; messages stay, even empty ones. */
function withoutDefaults(value) {
    if (Array.isArray(value))
        return value.map(withoutDefaults);
    if (typeof value !== "object" || value === null)
        return value;
    const kept = Object.entries(value).filter(([, field]) => !isDefault(field));
    return Object.fromEntries(kept.map(([key, field]) => [key, withoutDefaults(field)]));
}
function isDefault(value) {
    return value === undefined || value === "" || value === false || (Array.isArray(value) && value.length === 0);
}
function configuration(read) {
    return {
        volumes: read.texts("volumes"),
        volumesFrom: read.texts("volumesFrom"),
        ports: read.texts("ports"),
        args: read.texts("args"),
        command: read.text("command"),
        env: read.texts("env"),
    };
}
function dependency(read) {
    return { key: read.text("key"), image: read.text("image"), ...configuration(read) };
}
function described(read) {
    return { key: read.text("key"), name: read.text("name"), description: read.text("description") };
}
function task(read) {
    return {
        ...described(read),
        inputs: read.list("inputs", parameter),
        outputs: read.list("outputs", parameter),
        ...read.optional("price", price),
    };
}
function price(read) {
    return { perCall: read.text("perCall"), perSec: read.text("perSec"), perKB: read.text("perKB") };
}
function event(read) {
    return { ...described(read), data: read.list("data", parameter) };
}
function parameter(read) {
    return {
        ...described(read),
        type: read.text("type"),
        optional: read.flag("optional"),
        repeated: read.flag("repeated"),
        object: read.list("object", parameter),
    };
}
function workflow(read) {
    return {
        key: read.text("key"),
        ...read.optional("trigger", (trigger) => ({
            type: trigger.oneOf("type", ["Unknown", "Event", "Result"]),
            instanceHash: trigger.text("instanceHash"),
            key: trigger.text("key"),
            filters: trigger.list("filters", filter),
        })),
        ...read.optional("task", (task) => ({ instanceHash: task.text("instanceHash"), taskKey: task.text("taskKey") })),
    };
}
function filter(read) {
    return {
        key: read.text("key"),
        predicate: read.oneOf("predicate", ["UNKNOWN", "EQ"]),
        value: read.text("value"),
    };
}


/***/ }),

/***/ 60251:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j5: () => (/* binding */ MAX_PROCESS_DEPTH),
  Ok: () => (/* binding */ decodeProcess),
  mW: () => (/* binding */ encodeProcess)
});

// EXTERNAL MODULE: ./node_modules/protobufjs/minimal.js
var minimal = __webpack_require__(96170);
// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/definition/release.ts
var definition_release = __webpack_require__(40192);
// EXTERNAL MODULE: ./src/definition/wire.ts + 1 modules
var wire = __webpack_require__(98681);
// EXTERNAL MODULE: ./src/definition/process/fit.ts
var fit = __webpack_require__(77544);
// EXTERNAL MODULE: ./src/definition/process/form.ts
var process_form = __webpack_require__(60645);
// EXTERNAL MODULE: ./src/definition/process/message/form-0.14.ts
var form_0_14 = __webpack_require__(61089);
// EXTERNAL MODULE: ./src/core/base58.ts
var base58 = __webpack_require__(98407);
// EXTERNAL MODULE: ./src/definition/process/values.ts
var values = __webpack_require__(51241);
// EXTERNAL MODULE: ./src/definition/process/message/hashes.ts
var hashes = __webpack_require__(90967);
// EXTERNAL MODULE: ./src/definition/process/message/value-message.ts
var value_message = __webpack_require__(30256);
;// CONCATENATED MODULE: ./src/definition/process/message/form-0.18.ts





/** The process in a message of 0.18 or newer. */
function from018(message) {
    return {
        name: message.name,
        nodes: message.nodes.map(fromNode),
        edges: message.edges.map(({ src, dst }) => ({ src: src ?? "", dst: dst ?? "" })),
        hash: (0,hashes/* hashText */.qj)(message.hash),
        address: (0,hashes/* addressText */.GI)(message.address),
        paymentAddress: (0,hashes/* addressText */.GI)(message.paymentAddress),
    };
}
/** The message of a process at 0.18 or newer, which have to fit. */
function to018(process, form) {
    const { hash, name, nodes, edges, address, paymentAddress } = process;
    return {
        hash: hash === "" ? new Uint8Array() : (0,base58/* decodeHash */.$C)(hash),
        name,
        nodes: nodes.map((node) => toNode(node, form)),
        edges: [...edges],
        address: (0,hashes/* addressBytes */.AS)(address),
        paymentAddress: (0,hashes/* addressBytes */.AS)(paymentAddress),
    };
}
function fromNode({ key: given, result, event, task, map, filter }) {
    const key = given ?? "";
    if (result != null)
        return { kind: "result", key, ...instanceOf(result), taskKey: result.taskKey ?? "" };
    if (event != null)
        return { kind: "event", key, ...instanceOf(event), eventKey: event.eventKey ?? "" };
    if (task != null)
        return { kind: "task", key, ...instanceOf(task), taskKey: task.taskKey ?? "" };
    if (map != null) {
        const outputs = (map.outputs ?? []).map((entry) => ({
            key: entry.key ?? "",
            value: (0,value_message/* fromValueMessage */.Z)(entry.value, values/* OUTPUT */.aQ, fromReference),
        }));
        return { kind: "map", key, outputs: (0,values/* lastEntries */.Lm)(outputs) };
    }
    if (filter == null)
        return { kind: "none", key };
    return { kind: "filter", key, conditions: (filter.conditions ?? []).map(fromCondition) };
}
function instanceOf({ instanceHash }) {
    return { instanceHash: (0,hashes/* hashText */.qj)(instanceHash) };
}
/** What has a key or a text is of 0.18 to 0.20, what has a reference or a value of 0.21 or newer. */
function fromCondition({ key, predicate: number, text, value, ref }) {
    const predicate = number ?? 0;
    if (ref == null && value == null) {
        return { reference: (0,form_0_14/* flatReference */.Pg)("", key ?? ""), predicate, value: { kind: "text", text: text ?? "" } };
    }
    return {
        ...(ref == null ? {} : { reference: fromReference(ref) }),
        predicate,
        value: (0,value_message/* fromValueMessage */.Z)(value, values/* CONSTANT */.TJ),
    };
}
function fromReference({ nodeKey, path }) {
    const selectors = [];
    for (let step = path; step != null; step = step.path) {
        if (Object.hasOwn(step, "key"))
            selectors.push({ key: step.key ?? "" });
        else
            selectors.push(Object.hasOwn(step, "index") ? { index: String(step.index) } : {});
    }
    return { kind: "reference", nodeKey: nodeKey ?? "", path: selectors };
}
function toNode(node, form) {
    const { key } = node;
    switch (node.kind) {
        case "none":
            return { key };
        case "map": {
            const outputs = node.outputs.map((entry) => ({
                key: entry.key,
                value: (0,value_message/* toValueMessage */.w)(entry.value, values/* OUTPUT */.aQ, toReference),
            }));
            return { key, map: { outputs } };
        }
        case "filter":
            return { key, filter: { conditions: node.conditions.map((it) => toCondition(it, form)) } };
        case "event":
            return { key, event: { instanceHash: (0,hashes/* hashBytes */.yi)(node.instanceHash), eventKey: node.eventKey } };
        default:
            return { key, [node.kind]: { instanceHash: (0,hashes/* hashBytes */.yi)(node.instanceHash), taskKey: node.taskKey } };
    }
}
function toCondition({ reference, predicate, value }, form) {
    if (form !== "0.21") {
        return { key: reference?.path[0]?.key ?? "", predicate, text: value.kind === "text" ? value.text : "" };
    }
    return {
        predicate,
        ...(value.kind === "none" ? {} : { value: (0,value_message/* toValueMessage */.w)(value, values/* CONSTANT */.TJ) }),
        ...(reference === undefined ? {} : { ref: toReference(reference) }),
    };
}
function toReference({ nodeKey, path }) {
    let step;
    for (const { key, index } of [...path].reverse()) {
        const rest = step === undefined ? {} : { path: step };
        if (key !== undefined)
            step = { key, ...rest };
        else
            step = index === undefined ? rest : { index: Number(index), ...rest };
    }
    return { nodeKey, ...(step === undefined ? {} : { path: step }) };
}

;// CONCATENATED MODULE: ./src/definition/process/message/generated/messages-0.14.ts
/** The messages of process-0.14.proto: their fields by number. */
const MESSAGES = {
    Process: {
        1: { name: "hash", kind: "bytes" },
        2: { name: "key", kind: "text" },
        4: { name: "nodes", message: "Node", isList: true },
        5: { name: "edges", message: "Edge", isList: true },
    },
    Node: {
        1: { name: "result", message: "Result" },
        2: { name: "event", message: "Event" },
        3: { name: "task", message: "Task" },
        4: { name: "map", message: "Map" },
        5: { name: "filter", message: "Filter" },
    },
    Result: {
        1: { name: "key", kind: "text" },
        2: { name: "instanceHash", kind: "bytes" },
        3: { name: "taskKey", kind: "text" },
    },
    Event: {
        1: { name: "key", kind: "text" },
        2: { name: "instanceHash", kind: "bytes" },
        3: { name: "eventKey", kind: "text" },
    },
    Task: {
        1: { name: "key", kind: "text" },
        2: { name: "instanceHash", kind: "bytes" },
        3: { name: "taskKey", kind: "text" },
    },
    Map: {
        1: { name: "key", kind: "text" },
        2: { name: "outputs", message: "Output", isList: true },
    },
    Output: {
        1: { name: "key", kind: "text" },
        2: { name: "ref", message: "Reference" },
        3: { name: "constant", message: "Value" },
    },
    Reference: {
        1: { name: "nodeKey", kind: "text" },
        2: { name: "key", kind: "text" },
    },
    Filter: {
        1: { name: "key", kind: "text" },
        2: { name: "conditions", message: "Condition", isList: true },
    },
    Condition: {
        1: { name: "key", kind: "text" },
        2: { name: "predicate", kind: "integer" },
        3: { name: "value", kind: "text" },
    },
    Edge: {
        1: { name: "src", kind: "text" },
        2: { name: "dst", kind: "text" },
    },
    Value: {
        1: { name: "nullValue", kind: "integer" },
        2: { name: "numberValue", kind: "double" },
        3: { name: "stringValue", kind: "text" },
        4: { name: "boolValue", kind: "flag" },
        5: { name: "structValue", message: "Struct" },
        6: { name: "listValue", message: "ListValue" },
    },
    Struct: {
        1: { name: "fields", message: "Field", isList: true },
    },
    Field: {
        1: { name: "key", kind: "text" },
        2: { name: "value", message: "Value" },
    },
    ListValue: {
        1: { name: "values", message: "Value", isList: true },
    },
};

;// CONCATENATED MODULE: ./src/definition/process/message/generated/messages-0.18.ts
/** The messages of process-0.18.proto: their fields by number. */
const messages_0_18_MESSAGES = {
    Process: {
        1: { name: "hash", kind: "bytes" },
        2: { name: "name", kind: "text" },
        4: { name: "nodes", message: "Node", isList: true },
        5: { name: "edges", message: "Edge", isList: true },
        6: { name: "address", kind: "bytes" },
        7: { name: "paymentAddress", kind: "bytes" },
    },
    Node: {
        1: { name: "key", kind: "text" },
        2: { name: "result", message: "Result" },
        3: { name: "event", message: "Event" },
        4: { name: "task", message: "Task" },
        5: { name: "map", message: "Map" },
        6: { name: "filter", message: "Filter" },
    },
    Result: {
        2: { name: "instanceHash", kind: "bytes" },
        3: { name: "taskKey", kind: "text" },
    },
    Event: {
        2: { name: "instanceHash", kind: "bytes" },
        3: { name: "eventKey", kind: "text" },
    },
    Task: {
        2: { name: "instanceHash", kind: "bytes" },
        3: { name: "taskKey", kind: "text" },
    },
    Map: {
        1: { name: "outputs", message: "Entry", isList: true },
    },
    Entry: {
        1: { name: "key", kind: "text" },
        2: { name: "value", message: "Output" },
    },
    Output: {
        1: { name: "null", kind: "integer" },
        2: { name: "stringConst", kind: "text" },
        3: { name: "doubleConst", kind: "double" },
        4: { name: "boolConst", kind: "flag" },
        5: { name: "ref", message: "Reference" },
        6: { name: "list", message: "List" },
        7: { name: "map", message: "Map" },
    },
    List: {
        1: { name: "outputs", message: "Output", isList: true },
    },
    Reference: {
        1: { name: "nodeKey", kind: "text" },
        2: { name: "path", message: "Path" },
    },
    Path: {
        1: { name: "key", kind: "text" },
        2: { name: "index", kind: "integer" },
        3: { name: "path", message: "Path" },
    },
    Filter: {
        2: { name: "conditions", message: "Condition", isList: true },
    },
    Condition: {
        1: { name: "key", kind: "text" },
        2: { name: "predicate", kind: "integer" },
        3: { name: "text", kind: "text" },
        4: { name: "value", message: "Value" },
        5: { name: "ref", message: "Reference" },
    },
    Value: {
        1: { name: "nullValue", kind: "integer" },
        2: { name: "numberValue", kind: "double" },
        3: { name: "stringValue", kind: "text" },
        4: { name: "boolValue", kind: "flag" },
        5: { name: "structValue", message: "Struct" },
        6: { name: "listValue", message: "ListValue" },
    },
    Struct: {
        1: { name: "fields", message: "Field", isList: true },
    },
    Field: {
        1: { name: "key", kind: "text" },
        2: { name: "value", message: "Value" },
    },
    ListValue: {
        1: { name: "values", message: "Value", isList: true },
    },
    Edge: {
        1: { name: "src", kind: "text" },
        2: { name: "dst", kind: "text" },
    },
};

;// CONCATENATED MODULE: ./src/definition/process/message/process.pb.js
// @ts-self-types="./process.pb.d.ts"
/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/


const $Reader = minimal.Reader, $Writer = minimal.Writer, $util = minimal.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError;

const $root = minimal.roots.process || (minimal.roots.process = {});

const process014 = $root.process014 = (() => {

    const process014 = {};

    process014.Process = (function() {

        const Process = function (properties) {
            this.nodes = [];
            this.edges = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Process.prototype.hash = $util.newBuffer([]);
        Process.prototype.key = "";
        Process.prototype.nodes = $util.emptyArray;
        Process.prototype.edges = $util.emptyArray;

        Process.create = function(properties) {
            return new Process(properties);
        };

        Process.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.hash != null && $Object.hasOwnProperty.call(message, "hash") && message.hash.length)
                writer.uint32(10).bytes(message.hash);
            if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                writer.uint32(18).string(message.key);
            if (message.nodes != null && message.nodes.length)
                for (let i = 0; i < message.nodes.length; ++i)
                    $root.process014.Node.encode(message.nodes[i], writer.uint32(34).fork(), _depth + 1).ldelim();
            if (message.edges != null && message.edges.length)
                for (let i = 0; i < message.edges.length; ++i)
                    $root.process014.Edge.encode(message.edges[i], writer.uint32(42).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Process.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.process014.Process();
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
                        if ((value = reader.bytes()).length)
                            message.hash = value;
                        else
                            delete message.hash;
                        continue;
                    }
                case 2: {
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
                        if (!(message.nodes && message.nodes.length))
                            message.nodes = [];
                        message.nodes.push($root.process014.Node.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if (!(message.edges && message.edges.length))
                            message.edges = [];
                        message.edges.push($root.process014.Edge.decode(reader, reader.size(), $undefined, _depth + 1));
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

        return Process;
    })();

    process014.Node = (function() {

        const Node = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Node.prototype.result = null;
        Node.prototype.event = null;
        Node.prototype.task = null;
        Node.prototype.map = null;
        Node.prototype.filter = null;

        let $oneOfFields;

        $Object.defineProperty(Node.prototype, "type", {
            get: $util.oneOfGetter($oneOfFields = ["result", "event", "task", "map", "filter"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        Node.create = function(properties) {
            return new Node(properties);
        };

        Node.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.result != null && $Object.hasOwnProperty.call(message, "result"))
                $root.process014.Result.encode(message.result, writer.uint32(10).fork(), _depth + 1).ldelim();
            if (message.event != null && $Object.hasOwnProperty.call(message, "event"))
                $root.process014.Event.encode(message.event, writer.uint32(18).fork(), _depth + 1).ldelim();
            if (message.task != null && $Object.hasOwnProperty.call(message, "task"))
                $root.process014.Task.encode(message.task, writer.uint32(26).fork(), _depth + 1).ldelim();
            if (message.map != null && $Object.hasOwnProperty.call(message, "map"))
                $root.process014.Map.encode(message.map, writer.uint32(34).fork(), _depth + 1).ldelim();
            if (message.filter != null && $Object.hasOwnProperty.call(message, "filter"))
                $root.process014.Filter.encode(message.filter, writer.uint32(42).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Node.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.process014.Node();
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
                        message.result = $root.process014.Result.decode(reader, reader.size(), $undefined, _depth + 1, message.result);
                        message.type = "result";
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.event = $root.process014.Event.decode(reader, reader.size(), $undefined, _depth + 1, message.event);
                        message.type = "event";
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.task = $root.process014.Task.decode(reader, reader.size(), $undefined, _depth + 1, message.task);
                        message.type = "task";
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.map = $root.process014.Map.decode(reader, reader.size(), $undefined, _depth + 1, message.map);
                        message.type = "map";
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.filter = $root.process014.Filter.decode(reader, reader.size(), $undefined, _depth + 1, message.filter);
                        message.type = "filter";
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

        return Node;
    })();

    process014.Result = (function() {

        const Result = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Result.prototype.key = "";
        Result.prototype.instanceHash = $util.newBuffer([]);
        Result.prototype.taskKey = "";

        Result.create = function(properties) {
            return new Result(properties);
        };

        Result.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                writer.uint32(10).string(message.key);
            if (message.instanceHash != null && $Object.hasOwnProperty.call(message, "instanceHash") && message.instanceHash.length)
                writer.uint32(18).bytes(message.instanceHash);
            if (message.taskKey != null && $Object.hasOwnProperty.call(message, "taskKey") && message.taskKey !== "")
                writer.uint32(26).string(message.taskKey);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Result.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.process014.Result();
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
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.instanceHash = value;
                        else
                            delete message.instanceHash;
                        continue;
                    }
                case 3: {
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

        return Result;
    })();

    process014.Event = (function() {

        const Event = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Event.prototype.key = "";
        Event.prototype.instanceHash = $util.newBuffer([]);
        Event.prototype.eventKey = "";

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
            if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                writer.uint32(10).string(message.key);
            if (message.instanceHash != null && $Object.hasOwnProperty.call(message, "instanceHash") && message.instanceHash.length)
                writer.uint32(18).bytes(message.instanceHash);
            if (message.eventKey != null && $Object.hasOwnProperty.call(message, "eventKey") && message.eventKey !== "")
                writer.uint32(26).string(message.eventKey);
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
            message = _target || new $root.process014.Event();
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
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.instanceHash = value;
                        else
                            delete message.instanceHash;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.eventKey = value;
                        else
                            delete message.eventKey;
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

    process014.Task = (function() {

        const Task = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Task.prototype.key = "";
        Task.prototype.instanceHash = $util.newBuffer([]);
        Task.prototype.taskKey = "";

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
            if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                writer.uint32(10).string(message.key);
            if (message.instanceHash != null && $Object.hasOwnProperty.call(message, "instanceHash") && message.instanceHash.length)
                writer.uint32(18).bytes(message.instanceHash);
            if (message.taskKey != null && $Object.hasOwnProperty.call(message, "taskKey") && message.taskKey !== "")
                writer.uint32(26).string(message.taskKey);
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
            message = _target || new $root.process014.Task();
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
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.instanceHash = value;
                        else
                            delete message.instanceHash;
                        continue;
                    }
                case 3: {
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

        return Task;
    })();

    process014.Map = (function() {

        const Map = function (properties) {
            this.outputs = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Map.prototype.key = "";
        Map.prototype.outputs = $util.emptyArray;

        Map.create = function(properties) {
            return new Map(properties);
        };

        Map.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                writer.uint32(10).string(message.key);
            if (message.outputs != null && message.outputs.length)
                for (let i = 0; i < message.outputs.length; ++i)
                    $root.process014.Output.encode(message.outputs[i], writer.uint32(18).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Map.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.process014.Map();
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
                        if (wireType !== 2)
                            break;
                        if (!(message.outputs && message.outputs.length))
                            message.outputs = [];
                        message.outputs.push($root.process014.Output.decode(reader, reader.size(), $undefined, _depth + 1));
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

        return Map;
    })();

    process014.Output = (function() {

        const Output = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Output.prototype.key = "";
        Output.prototype.ref = null;
        Output.prototype.constant = null;

        let $oneOfFields;

        $Object.defineProperty(Output.prototype, "value", {
            get: $util.oneOfGetter($oneOfFields = ["ref", "constant"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        Output.create = function(properties) {
            return new Output(properties);
        };

        Output.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                writer.uint32(10).string(message.key);
            if (message.ref != null && $Object.hasOwnProperty.call(message, "ref"))
                $root.process014.Reference.encode(message.ref, writer.uint32(18).fork(), _depth + 1).ldelim();
            if (message.constant != null && $Object.hasOwnProperty.call(message, "constant"))
                $root.process014.Value.encode(message.constant, writer.uint32(26).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Output.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.process014.Output();
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
                        if (wireType !== 2)
                            break;
                        message.ref = $root.process014.Reference.decode(reader, reader.size(), $undefined, _depth + 1, message.ref);
                        message.value = "ref";
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.constant = $root.process014.Value.decode(reader, reader.size(), $undefined, _depth + 1, message.constant);
                        message.value = "constant";
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

        return Output;
    })();

    process014.Reference = (function() {

        const Reference = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Reference.prototype.nodeKey = "";
        Reference.prototype.key = "";

        Reference.create = function(properties) {
            return new Reference(properties);
        };

        Reference.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.nodeKey != null && $Object.hasOwnProperty.call(message, "nodeKey") && message.nodeKey !== "")
                writer.uint32(10).string(message.nodeKey);
            if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                writer.uint32(18).string(message.key);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Reference.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.process014.Reference();
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
                            message.nodeKey = value;
                        else
                            delete message.nodeKey;
                        continue;
                    }
                case 2: {
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

        return Reference;
    })();

    process014.Filter = (function() {

        const Filter = function (properties) {
            this.conditions = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Filter.prototype.key = "";
        Filter.prototype.conditions = $util.emptyArray;

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
            if (message.conditions != null && message.conditions.length)
                for (let i = 0; i < message.conditions.length; ++i)
                    $root.process014.Condition.encode(message.conditions[i], writer.uint32(18).fork(), _depth + 1).ldelim();
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
            message = _target || new $root.process014.Filter();
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
                        if (wireType !== 2)
                            break;
                        if (!(message.conditions && message.conditions.length))
                            message.conditions = [];
                        message.conditions.push($root.process014.Condition.decode(reader, reader.size(), $undefined, _depth + 1));
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

        return Filter;
    })();

    process014.Condition = (function() {

        const Condition = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Condition.prototype.key = "";
        Condition.prototype.predicate = 0;
        Condition.prototype.value = "";

        Condition.create = function(properties) {
            return new Condition(properties);
        };

        Condition.encode = function (message, writer, _depth) {
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

        Condition.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.process014.Condition();
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

        return Condition;
    })();

    process014.Edge = (function() {

        const Edge = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Edge.prototype.src = "";
        Edge.prototype.dst = "";

        Edge.create = function(properties) {
            return new Edge(properties);
        };

        Edge.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.src != null && $Object.hasOwnProperty.call(message, "src") && message.src !== "")
                writer.uint32(10).string(message.src);
            if (message.dst != null && $Object.hasOwnProperty.call(message, "dst") && message.dst !== "")
                writer.uint32(18).string(message.dst);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Edge.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.process014.Edge();
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
                            message.src = value;
                        else
                            delete message.src;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.dst = value;
                        else
                            delete message.dst;
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

        return Edge;
    })();

    process014.Value = (function() {

        const Value = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Value.prototype.nullValue = null;
        Value.prototype.numberValue = null;
        Value.prototype.stringValue = null;
        Value.prototype.boolValue = null;
        Value.prototype.structValue = null;
        Value.prototype.listValue = null;

        let $oneOfFields;

        $Object.defineProperty(Value.prototype, "kind", {
            get: $util.oneOfGetter($oneOfFields = ["nullValue", "numberValue", "stringValue", "boolValue", "structValue", "listValue"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        Value.create = function(properties) {
            return new Value(properties);
        };

        Value.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.nullValue != null && $Object.hasOwnProperty.call(message, "nullValue"))
                writer.uint32(8).int32(message.nullValue);
            if (message.numberValue != null && $Object.hasOwnProperty.call(message, "numberValue"))
                writer.uint32(17).double(message.numberValue);
            if (message.stringValue != null && $Object.hasOwnProperty.call(message, "stringValue"))
                writer.uint32(26).string(message.stringValue);
            if (message.boolValue != null && $Object.hasOwnProperty.call(message, "boolValue"))
                writer.uint32(32).bool(message.boolValue);
            if (message.structValue != null && $Object.hasOwnProperty.call(message, "structValue"))
                $root.process014.Struct.encode(message.structValue, writer.uint32(42).fork(), _depth + 1).ldelim();
            if (message.listValue != null && $Object.hasOwnProperty.call(message, "listValue"))
                $root.process014.ListValue.encode(message.listValue, writer.uint32(50).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Value.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.process014.Value();
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
                        message.nullValue = reader.int32();
                        message.kind = "nullValue";
                        continue;
                    }
                case 2: {
                        if (wireType !== 1)
                            break;
                        message.numberValue = reader.double();
                        message.kind = "numberValue";
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.stringValue = reader.stringVerify();
                        message.kind = "stringValue";
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        message.boolValue = reader.bool();
                        message.kind = "boolValue";
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.structValue = $root.process014.Struct.decode(reader, reader.size(), $undefined, _depth + 1, message.structValue);
                        message.kind = "structValue";
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        message.listValue = $root.process014.ListValue.decode(reader, reader.size(), $undefined, _depth + 1, message.listValue);
                        message.kind = "listValue";
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

        return Value;
    })();

    process014.Struct = (function() {

        const Struct = function (properties) {
            this.fields = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Struct.prototype.fields = $util.emptyArray;

        Struct.create = function(properties) {
            return new Struct(properties);
        };

        Struct.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.fields != null && message.fields.length)
                for (let i = 0; i < message.fields.length; ++i)
                    $root.process014.Field.encode(message.fields[i], writer.uint32(10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Struct.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.process014.Struct();
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
                        if (!(message.fields && message.fields.length))
                            message.fields = [];
                        message.fields.push($root.process014.Field.decode(reader, reader.size(), $undefined, _depth + 1));
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

        return Struct;
    })();

    process014.Field = (function() {

        const Field = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Field.prototype.key = "";
        Field.prototype.value = null;

        Field.create = function(properties) {
            return new Field(properties);
        };

        Field.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                writer.uint32(10).string(message.key);
            if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                $root.process014.Value.encode(message.value, writer.uint32(18).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Field.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.process014.Field();
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
                        if (wireType !== 2)
                            break;
                        message.value = $root.process014.Value.decode(reader, reader.size(), $undefined, _depth + 1, message.value);
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

        return Field;
    })();

    process014.ListValue = (function() {

        const ListValue = function (properties) {
            this.values = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        ListValue.prototype.values = $util.emptyArray;

        ListValue.create = function(properties) {
            return new ListValue(properties);
        };

        ListValue.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.values != null && message.values.length)
                for (let i = 0; i < message.values.length; ++i)
                    $root.process014.Value.encode(message.values[i], writer.uint32(10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        ListValue.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.process014.ListValue();
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
                        if (!(message.values && message.values.length))
                            message.values = [];
                        message.values.push($root.process014.Value.decode(reader, reader.size(), $undefined, _depth + 1));
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

        return ListValue;
    })();

    return process014;
})();

const process018 = $root.process018 = (() => {

    const process018 = {};

    process018.Process = (function() {

        const Process = function (properties) {
            this.nodes = [];
            this.edges = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Process.prototype.hash = $util.newBuffer([]);
        Process.prototype.name = "";
        Process.prototype.nodes = $util.emptyArray;
        Process.prototype.edges = $util.emptyArray;
        Process.prototype.address = $util.newBuffer([]);
        Process.prototype.paymentAddress = $util.newBuffer([]);

        Process.create = function(properties) {
            return new Process(properties);
        };

        Process.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.hash != null && $Object.hasOwnProperty.call(message, "hash") && message.hash.length)
                writer.uint32(10).bytes(message.hash);
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(18).string(message.name);
            if (message.nodes != null && message.nodes.length)
                for (let i = 0; i < message.nodes.length; ++i)
                    $root.process018.Node.encode(message.nodes[i], writer.uint32(34).fork(), _depth + 1).ldelim();
            if (message.edges != null && message.edges.length)
                for (let i = 0; i < message.edges.length; ++i)
                    $root.process018.Edge.encode(message.edges[i], writer.uint32(42).fork(), _depth + 1).ldelim();
            if (message.address != null && $Object.hasOwnProperty.call(message, "address") && message.address.length)
                writer.uint32(50).bytes(message.address);
            if (message.paymentAddress != null && $Object.hasOwnProperty.call(message, "paymentAddress") && message.paymentAddress.length)
                writer.uint32(58).bytes(message.paymentAddress);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Process.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.process018.Process();
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
                        if ((value = reader.bytes()).length)
                            message.hash = value;
                        else
                            delete message.hash;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if (!(message.nodes && message.nodes.length))
                            message.nodes = [];
                        message.nodes.push($root.process018.Node.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if (!(message.edges && message.edges.length))
                            message.edges = [];
                        message.edges.push($root.process018.Edge.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.address = value;
                        else
                            delete message.address;
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.paymentAddress = value;
                        else
                            delete message.paymentAddress;
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

        return Process;
    })();

    process018.Node = (function() {

        const Node = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Node.prototype.key = "";
        Node.prototype.result = null;
        Node.prototype.event = null;
        Node.prototype.task = null;
        Node.prototype.map = null;
        Node.prototype.filter = null;

        let $oneOfFields;

        $Object.defineProperty(Node.prototype, "type", {
            get: $util.oneOfGetter($oneOfFields = ["result", "event", "task", "map", "filter"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        Node.create = function(properties) {
            return new Node(properties);
        };

        Node.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                writer.uint32(10).string(message.key);
            if (message.result != null && $Object.hasOwnProperty.call(message, "result"))
                $root.process018.Result.encode(message.result, writer.uint32(18).fork(), _depth + 1).ldelim();
            if (message.event != null && $Object.hasOwnProperty.call(message, "event"))
                $root.process018.Event.encode(message.event, writer.uint32(26).fork(), _depth + 1).ldelim();
            if (message.task != null && $Object.hasOwnProperty.call(message, "task"))
                $root.process018.Task.encode(message.task, writer.uint32(34).fork(), _depth + 1).ldelim();
            if (message.map != null && $Object.hasOwnProperty.call(message, "map"))
                $root.process018.Map.encode(message.map, writer.uint32(42).fork(), _depth + 1).ldelim();
            if (message.filter != null && $Object.hasOwnProperty.call(message, "filter"))
                $root.process018.Filter.encode(message.filter, writer.uint32(50).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Node.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.process018.Node();
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
                        if (wireType !== 2)
                            break;
                        message.result = $root.process018.Result.decode(reader, reader.size(), $undefined, _depth + 1, message.result);
                        message.type = "result";
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.event = $root.process018.Event.decode(reader, reader.size(), $undefined, _depth + 1, message.event);
                        message.type = "event";
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.task = $root.process018.Task.decode(reader, reader.size(), $undefined, _depth + 1, message.task);
                        message.type = "task";
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.map = $root.process018.Map.decode(reader, reader.size(), $undefined, _depth + 1, message.map);
                        message.type = "map";
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        message.filter = $root.process018.Filter.decode(reader, reader.size(), $undefined, _depth + 1, message.filter);
                        message.type = "filter";
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

        return Node;
    })();

    process018.Result = (function() {

        const Result = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Result.prototype.instanceHash = $util.newBuffer([]);
        Result.prototype.taskKey = "";

        Result.create = function(properties) {
            return new Result(properties);
        };

        Result.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.instanceHash != null && $Object.hasOwnProperty.call(message, "instanceHash") && message.instanceHash.length)
                writer.uint32(18).bytes(message.instanceHash);
            if (message.taskKey != null && $Object.hasOwnProperty.call(message, "taskKey") && message.taskKey !== "")
                writer.uint32(26).string(message.taskKey);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Result.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.process018.Result();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.instanceHash = value;
                        else
                            delete message.instanceHash;
                        continue;
                    }
                case 3: {
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

        return Result;
    })();

    process018.Event = (function() {

        const Event = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Event.prototype.instanceHash = $util.newBuffer([]);
        Event.prototype.eventKey = "";

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
            if (message.instanceHash != null && $Object.hasOwnProperty.call(message, "instanceHash") && message.instanceHash.length)
                writer.uint32(18).bytes(message.instanceHash);
            if (message.eventKey != null && $Object.hasOwnProperty.call(message, "eventKey") && message.eventKey !== "")
                writer.uint32(26).string(message.eventKey);
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
            message = _target || new $root.process018.Event();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.instanceHash = value;
                        else
                            delete message.instanceHash;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.eventKey = value;
                        else
                            delete message.eventKey;
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

    process018.Task = (function() {

        const Task = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Task.prototype.instanceHash = $util.newBuffer([]);
        Task.prototype.taskKey = "";

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
            if (message.instanceHash != null && $Object.hasOwnProperty.call(message, "instanceHash") && message.instanceHash.length)
                writer.uint32(18).bytes(message.instanceHash);
            if (message.taskKey != null && $Object.hasOwnProperty.call(message, "taskKey") && message.taskKey !== "")
                writer.uint32(26).string(message.taskKey);
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
            message = _target || new $root.process018.Task();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.instanceHash = value;
                        else
                            delete message.instanceHash;
                        continue;
                    }
                case 3: {
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

        return Task;
    })();

    process018.Map = (function() {

        const Map = function (properties) {
            this.outputs = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Map.prototype.outputs = $util.emptyArray;

        Map.create = function(properties) {
            return new Map(properties);
        };

        Map.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.outputs != null && message.outputs.length)
                for (let i = 0; i < message.outputs.length; ++i)
                    $root.process018.Entry.encode(message.outputs[i], writer.uint32(10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Map.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.process018.Map();
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
                        if (!(message.outputs && message.outputs.length))
                            message.outputs = [];
                        message.outputs.push($root.process018.Entry.decode(reader, reader.size(), $undefined, _depth + 1));
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

        return Map;
    })();

    process018.Entry = (function() {

        const Entry = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Entry.prototype.key = "";
        Entry.prototype.value = null;

        Entry.create = function(properties) {
            return new Entry(properties);
        };

        Entry.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                writer.uint32(10).string(message.key);
            if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                $root.process018.Output.encode(message.value, writer.uint32(18).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Entry.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.process018.Entry();
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
                        if (wireType !== 2)
                            break;
                        message.value = $root.process018.Output.decode(reader, reader.size(), $undefined, _depth + 1, message.value);
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

        return Entry;
    })();

    process018.Output = (function() {

        const Output = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Output.prototype["null"] = null;
        Output.prototype.stringConst = null;
        Output.prototype.doubleConst = null;
        Output.prototype.boolConst = null;
        Output.prototype.ref = null;
        Output.prototype.list = null;
        Output.prototype.map = null;

        let $oneOfFields;

        $Object.defineProperty(Output.prototype, "value", {
            get: $util.oneOfGetter($oneOfFields = ["null", "stringConst", "doubleConst", "boolConst", "ref", "list", "map"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        Output.create = function(properties) {
            return new Output(properties);
        };

        Output.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message["null"] != null && $Object.hasOwnProperty.call(message, "null"))
                writer.uint32(8).int32(message["null"]);
            if (message.stringConst != null && $Object.hasOwnProperty.call(message, "stringConst"))
                writer.uint32(18).string(message.stringConst);
            if (message.doubleConst != null && $Object.hasOwnProperty.call(message, "doubleConst"))
                writer.uint32(25).double(message.doubleConst);
            if (message.boolConst != null && $Object.hasOwnProperty.call(message, "boolConst"))
                writer.uint32(32).bool(message.boolConst);
            if (message.ref != null && $Object.hasOwnProperty.call(message, "ref"))
                $root.process018.Reference.encode(message.ref, writer.uint32(42).fork(), _depth + 1).ldelim();
            if (message.list != null && $Object.hasOwnProperty.call(message, "list"))
                $root.process018.List.encode(message.list, writer.uint32(50).fork(), _depth + 1).ldelim();
            if (message.map != null && $Object.hasOwnProperty.call(message, "map"))
                $root.process018.Map.encode(message.map, writer.uint32(58).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Output.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.process018.Output();
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
                        message["null"] = reader.int32();
                        message.value = "null";
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.stringConst = reader.stringVerify();
                        message.value = "stringConst";
                        continue;
                    }
                case 3: {
                        if (wireType !== 1)
                            break;
                        message.doubleConst = reader.double();
                        message.value = "doubleConst";
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        message.boolConst = reader.bool();
                        message.value = "boolConst";
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.ref = $root.process018.Reference.decode(reader, reader.size(), $undefined, _depth + 1, message.ref);
                        message.value = "ref";
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        message.list = $root.process018.List.decode(reader, reader.size(), $undefined, _depth + 1, message.list);
                        message.value = "list";
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        message.map = $root.process018.Map.decode(reader, reader.size(), $undefined, _depth + 1, message.map);
                        message.value = "map";
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

        return Output;
    })();

    process018.List = (function() {

        const List = function (properties) {
            this.outputs = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        List.prototype.outputs = $util.emptyArray;

        List.create = function(properties) {
            return new List(properties);
        };

        List.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.outputs != null && message.outputs.length)
                for (let i = 0; i < message.outputs.length; ++i)
                    $root.process018.Output.encode(message.outputs[i], writer.uint32(10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        List.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.process018.List();
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
                        if (!(message.outputs && message.outputs.length))
                            message.outputs = [];
                        message.outputs.push($root.process018.Output.decode(reader, reader.size(), $undefined, _depth + 1));
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

        return List;
    })();

    process018.Reference = (function() {

        const Reference = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Reference.prototype.nodeKey = "";
        Reference.prototype.path = null;

        Reference.create = function(properties) {
            return new Reference(properties);
        };

        Reference.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.nodeKey != null && $Object.hasOwnProperty.call(message, "nodeKey") && message.nodeKey !== "")
                writer.uint32(10).string(message.nodeKey);
            if (message.path != null && $Object.hasOwnProperty.call(message, "path"))
                $root.process018.Path.encode(message.path, writer.uint32(18).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Reference.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.process018.Reference();
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
                            message.nodeKey = value;
                        else
                            delete message.nodeKey;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.path = $root.process018.Path.decode(reader, reader.size(), $undefined, _depth + 1, message.path);
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

        return Reference;
    })();

    process018.Path = (function() {

        const Path = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Path.prototype.key = null;
        Path.prototype.index = null;
        Path.prototype.path = null;

        let $oneOfFields;

        $Object.defineProperty(Path.prototype, "selector", {
            get: $util.oneOfGetter($oneOfFields = ["key", "index"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        Path.create = function(properties) {
            return new Path(properties);
        };

        Path.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.key != null && $Object.hasOwnProperty.call(message, "key"))
                writer.uint32(10).string(message.key);
            if (message.index != null && $Object.hasOwnProperty.call(message, "index"))
                writer.uint32(16).uint64(message.index);
            if (message.path != null && $Object.hasOwnProperty.call(message, "path"))
                $root.process018.Path.encode(message.path, writer.uint32(26).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Path.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.process018.Path();
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
                        message.key = reader.stringVerify();
                        message.selector = "key";
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.index = reader.uint64();
                        message.selector = "index";
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.path = $root.process018.Path.decode(reader, reader.size(), $undefined, _depth + 1, message.path);
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

        return Path;
    })();

    process018.Filter = (function() {

        const Filter = function (properties) {
            this.conditions = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Filter.prototype.conditions = $util.emptyArray;

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
            if (message.conditions != null && message.conditions.length)
                for (let i = 0; i < message.conditions.length; ++i)
                    $root.process018.Condition.encode(message.conditions[i], writer.uint32(18).fork(), _depth + 1).ldelim();
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
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.process018.Filter();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.conditions && message.conditions.length))
                            message.conditions = [];
                        message.conditions.push($root.process018.Condition.decode(reader, reader.size(), $undefined, _depth + 1));
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

        return Filter;
    })();

    process018.Condition = (function() {

        const Condition = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Condition.prototype.key = "";
        Condition.prototype.predicate = 0;
        Condition.prototype.text = "";
        Condition.prototype.value = null;
        Condition.prototype.ref = null;

        Condition.create = function(properties) {
            return new Condition(properties);
        };

        Condition.encode = function (message, writer, _depth) {
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
            if (message.text != null && $Object.hasOwnProperty.call(message, "text") && message.text !== "")
                writer.uint32(26).string(message.text);
            if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                $root.process018.Value.encode(message.value, writer.uint32(34).fork(), _depth + 1).ldelim();
            if (message.ref != null && $Object.hasOwnProperty.call(message, "ref"))
                $root.process018.Reference.encode(message.ref, writer.uint32(42).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Condition.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.process018.Condition();
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
                            message.text = value;
                        else
                            delete message.text;
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.value = $root.process018.Value.decode(reader, reader.size(), $undefined, _depth + 1, message.value);
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.ref = $root.process018.Reference.decode(reader, reader.size(), $undefined, _depth + 1, message.ref);
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

        return Condition;
    })();

    process018.Value = (function() {

        const Value = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Value.prototype.nullValue = null;
        Value.prototype.numberValue = null;
        Value.prototype.stringValue = null;
        Value.prototype.boolValue = null;
        Value.prototype.structValue = null;
        Value.prototype.listValue = null;

        let $oneOfFields;

        $Object.defineProperty(Value.prototype, "kind", {
            get: $util.oneOfGetter($oneOfFields = ["nullValue", "numberValue", "stringValue", "boolValue", "structValue", "listValue"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        Value.create = function(properties) {
            return new Value(properties);
        };

        Value.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.nullValue != null && $Object.hasOwnProperty.call(message, "nullValue"))
                writer.uint32(8).int32(message.nullValue);
            if (message.numberValue != null && $Object.hasOwnProperty.call(message, "numberValue"))
                writer.uint32(17).double(message.numberValue);
            if (message.stringValue != null && $Object.hasOwnProperty.call(message, "stringValue"))
                writer.uint32(26).string(message.stringValue);
            if (message.boolValue != null && $Object.hasOwnProperty.call(message, "boolValue"))
                writer.uint32(32).bool(message.boolValue);
            if (message.structValue != null && $Object.hasOwnProperty.call(message, "structValue"))
                $root.process018.Struct.encode(message.structValue, writer.uint32(42).fork(), _depth + 1).ldelim();
            if (message.listValue != null && $Object.hasOwnProperty.call(message, "listValue"))
                $root.process018.ListValue.encode(message.listValue, writer.uint32(50).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Value.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.process018.Value();
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
                        message.nullValue = reader.int32();
                        message.kind = "nullValue";
                        continue;
                    }
                case 2: {
                        if (wireType !== 1)
                            break;
                        message.numberValue = reader.double();
                        message.kind = "numberValue";
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.stringValue = reader.stringVerify();
                        message.kind = "stringValue";
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        message.boolValue = reader.bool();
                        message.kind = "boolValue";
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.structValue = $root.process018.Struct.decode(reader, reader.size(), $undefined, _depth + 1, message.structValue);
                        message.kind = "structValue";
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        message.listValue = $root.process018.ListValue.decode(reader, reader.size(), $undefined, _depth + 1, message.listValue);
                        message.kind = "listValue";
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

        return Value;
    })();

    process018.Struct = (function() {

        const Struct = function (properties) {
            this.fields = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Struct.prototype.fields = $util.emptyArray;

        Struct.create = function(properties) {
            return new Struct(properties);
        };

        Struct.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.fields != null && message.fields.length)
                for (let i = 0; i < message.fields.length; ++i)
                    $root.process018.Field.encode(message.fields[i], writer.uint32(10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Struct.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.process018.Struct();
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
                        if (!(message.fields && message.fields.length))
                            message.fields = [];
                        message.fields.push($root.process018.Field.decode(reader, reader.size(), $undefined, _depth + 1));
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

        return Struct;
    })();

    process018.Field = (function() {

        const Field = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Field.prototype.key = "";
        Field.prototype.value = null;

        Field.create = function(properties) {
            return new Field(properties);
        };

        Field.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                writer.uint32(10).string(message.key);
            if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                $root.process018.Value.encode(message.value, writer.uint32(18).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Field.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.process018.Field();
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
                        if (wireType !== 2)
                            break;
                        message.value = $root.process018.Value.decode(reader, reader.size(), $undefined, _depth + 1, message.value);
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

        return Field;
    })();

    process018.ListValue = (function() {

        const ListValue = function (properties) {
            this.values = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        ListValue.prototype.values = $util.emptyArray;

        ListValue.create = function(properties) {
            return new ListValue(properties);
        };

        ListValue.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.values != null && message.values.length)
                for (let i = 0; i < message.values.length; ++i)
                    $root.process018.Value.encode(message.values[i], writer.uint32(10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        ListValue.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.process018.ListValue();
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
                        if (!(message.values && message.values.length))
                            message.values = [];
                        message.values.push($root.process018.Value.decode(reader, reader.size(), $undefined, _depth + 1));
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

        return ListValue;
    })();

    process018.Edge = (function() {

        const Edge = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Edge.prototype.src = "";
        Edge.prototype.dst = "";

        Edge.create = function(properties) {
            return new Edge(properties);
        };

        Edge.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.src != null && $Object.hasOwnProperty.call(message, "src") && message.src !== "")
                writer.uint32(10).string(message.src);
            if (message.dst != null && $Object.hasOwnProperty.call(message, "dst") && message.dst !== "")
                writer.uint32(18).string(message.dst);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Edge.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.process018.Edge();
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
                            message.src = value;
                        else
                            delete message.src;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.dst = value;
                        else
                            delete message.dst;
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

        return Edge;
    })();

    return process018;
})();



;// CONCATENATED MODULE: ./src/definition/process/binary.ts
/**
 * The bytes of a process, in the two messages that Engines have had for it.
 *
 * @module
 */











/** The most messages inside each other; a value in a list or in a map takes three. */
const MAX_PROCESS_DEPTH = 1000;
// The depth of every message is bounded before it is decoded or encoded.
minimal.Reader.recursionLimit = MAX_PROCESS_DEPTH;
minimal.util.recursionLimit = MAX_PROCESS_DEPTH;
const WHAT = "a process definition";
/** Stands for what the bytes are in a form that they were not written in. */
const OTHER_FORM = new core_error/* MesgError */.N("refused", "the bytes are of another form");
const SCHEMA_014 = { what: WHAT, messages: MESSAGES, maxDepth: MAX_PROCESS_DEPTH };
const SCHEMA_018 = { what: WHAT, messages: messages_0_18_MESSAGES, maxDepth: MAX_PROCESS_DEPTH };
/**
 * Decodes the protobuf bytes of a Process message. The messages before and from 0.18 differ: where no release is named, the
 * one that knows more of the fields is taken. Where both know all of them, a key is not mistaken for a node without a type.
 *
 * @param options.release The release that wrote the bytes, where it is known.
 * @throws {MesgError} `refused` when the bytes are no Process message or pass a limit (16 MiB, 1000 levels).
 * @example
 * ```ts
 * decodeProcess(new Uint8Array([0x12, 1, 0x61])).definition.name; // "a"
 * ```
 */
function decodeProcess(bytes, { release } = {}) {
    if (bytes.length > wire/* MAX_BYTES */.zx) {
        throw new core_error/* MesgError */.N("refused", `expected a definition of at most ${wire/* MAX_BYTES */.zx} bytes, found ${bytes.length}`);
    }
    const form = release && (0,process_form/* processForm */.S)(release);
    const older = form === undefined || form === "0.14" ? inspect(bytes, SCHEMA_014) : OTHER_FORM;
    const newer = form === "0.14" ? OTHER_FORM : inspect(bytes, SCHEMA_018);
    if (newer instanceof core_error/* MesgError */.N && older instanceof core_error/* MesgError */.N)
        throw newer === OTHER_FORM ? older : newer;
    const read = score(newer) <= score(older) ? from018(process018.Process.decode(bytes)) : undefined;
    const isOlder = read === undefined || (score(older) === score(newer) && read.nodes.some(({ kind }) => kind === "none"));
    const definition = isOlder ? (0,form_0_14/* from014 */.WL)(process014.Process.decode(bytes)) : read;
    return { definition, unknownFields: (isOlder ? older : newer) };
}
/**
 * Encodes a process as the Process message of a release, its fields in ascending order.
 *
 * @param options.release The newest unless given.
 * @throws {MesgError} `refused` when the message of that release cannot hold the process, or a hash is not base58;
 * `usage` before 0.14.
 * @example
 * ```ts
 * encodeProcess({ ...EMPTY_PROCESS, name: "a" }, { release: "0.20" }); // Uint8Array [0x12, 1, 0x61]
 * ```
 */
function encodeProcess(definition, { release = definition_release/* LATEST_RELEASE */.OG } = {}) {
    const form = (0,process_form/* processForm */.S)(release);
    (0,fit/* assertFits */.V)(definition, form);
    if (form === "0.14")
        return process014.Process.encode((0,form_0_14/* to014 */.VA)(definition)).finish();
    return process018.Process.encode(to018(definition, form)).finish();
}
function inspect(bytes, schema) {
    try {
        return (0,wire/* inspectMessage */.UM)(bytes, "Process", { schema });
    }
    catch (error) {
        if (error instanceof core_error/* MesgError */.N)
            return error;
        throw error;
    }
}
function score(found) {
    return found instanceof core_error/* MesgError */.N ? Number.POSITIVE_INFINITY : found.length;
}


/***/ }),

/***/ 77544:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ assertFits)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81400);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56681);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51241);


/**
 * Makes sure that the message of a release can hold a process.
 *
 * @throws {MesgError} `refused`, naming the node, when a node holds what another form has: nested references and paths
 * (from 0.18), typed conditions (from 0.21); or when a value is nested too deep.
 */
function assertFits(process, form) {
    for (const [index, node] of process.nodes.entries()) {
        const problem = node.kind === "map"
            ? firstOf(node.outputs, (output) => outputProblem(output, form))
            : node.kind === "filter"
                ? firstOf(node.conditions, (condition) => conditionProblem(condition, form))
                : undefined;
        if (problem === undefined)
            continue;
        const place = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerOf */ .r)(["nodes", index]);
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("refused", `node ${JSON.stringify(node.key)} (${place}): ${problem}`, {
            hint: "use another --engine-version, or compile the process for this one",
        });
    }
}
/** Values may be nested this deep; in a message each takes three levels. */
const MAX_VALUE_DEPTH = 300;
function outputProblem({ key, value }, form) {
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .depthOf */ .d1)(value) > MAX_VALUE_DEPTH) {
        return `the value of ${JSON.stringify(key)} is nested more than ${MAX_VALUE_DEPTH} levels deep`;
    }
    if (form !== "0.14")
        return undefined;
    if (value.kind === "reference") {
        const [first, ...rest] = value.path;
        return rest.length > 0 || (first !== undefined && first.key === undefined)
            ? `the value of ${JSON.stringify(key)} refers into data by a path, which Engines before 0.18 do not know`
            : undefined;
    }
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .findReference */ .t3)(value) === undefined
        ? undefined
        : `the value of ${JSON.stringify(key)} holds a reference, which Engines before 0.18 allow only at its top`;
}
function conditionProblem({ reference, predicate, value }, form) {
    if (form === "0.21") {
        return reference?.nodeKey === "" && reference.path.length === 1
            ? "a condition names no node, which Engines from 0.21 on need"
            : undefined;
    }
    const isFlat = reference === undefined || (reference.path.length <= 1 && reference.path[0]?.index === undefined);
    if (!isFlat || predicate > 1)
        return "a condition has a path or a predicate that Engines before 0.21 do not know";
    if (value.kind !== "text")
        return `a condition compares with a ${value.kind}; Engines before 0.21 compare texts only`;
    return undefined;
}
function firstOf(items, problemOf) {
    for (const item of items) {
        const problem = problemOf(item);
        if (problem !== undefined)
            return problem;
    }
    return undefined;
}


/***/ }),

/***/ 60645:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ DEFAULT_PROCESS_RELEASE),
/* harmony export */   S: () => (/* binding */ processForm)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56681);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40192);


const FORMS = ["0.21", "0.18", "0.14"];
/** The newest release that takes a process over gRPC; from 0.21 on a process is created by a transaction. */
const DEFAULT_PROCESS_RELEASE = "0.20";
/**
 * Returns the form of processes at a release.
 *
 * @throws {MesgError} `usage` before 0.14.
 */
function processForm(release) {
    const form = FORMS.find((first) => (0,_release_js__WEBPACK_IMPORTED_MODULE_0__/* .isSince */ .$l)(release, first));
    if (form !== undefined)
        return form;
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("usage", `Engine ${release} has no processes: expected a release from 0.14 on`, {
        hint: "use --engine-version 0.14 or newer",
    });
}


/***/ }),

/***/ 61089:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pg: () => (/* binding */ flatReference),
/* harmony export */   VA: () => (/* binding */ to014),
/* harmony export */   WL: () => (/* binding */ from014)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98407);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51241);
/* harmony import */ var _hashes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90967);
/* harmony import */ var _value_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30256);




/** The process in a message of 0.14 to 0.17. */
function from014({ hash, key, nodes, edges }) {
    return {
        name: key,
        nodes: nodes.map(fromNode),
        edges: edges.map(({ src, dst }) => ({ src: src ?? "", dst: dst ?? "" })),
        hash: (0,_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .hashText */ .qj)(hash),
        address: "",
        paymentAddress: "",
    };
}
/** The message of a process at 0.14 to 0.17, which have to fit. */
function to014({ hash, name, nodes, edges }) {
    return {
        hash: hash === "" ? new Uint8Array() : (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeHash */ .$C)(hash),
        key: name,
        nodes: nodes.map(toNode),
        edges: [...edges],
    };
}
function fromNode({ result, event, task, map, filter }) {
    if (result != null)
        return { kind: "result", ...instanceOf(result), taskKey: result.taskKey ?? "" };
    if (event != null)
        return { kind: "event", ...instanceOf(event), eventKey: event.eventKey ?? "" };
    if (task != null)
        return { kind: "task", ...instanceOf(task), taskKey: task.taskKey ?? "" };
    if (map != null)
        return { kind: "map", key: map.key ?? "", outputs: (map.outputs ?? []).map(fromOutput) };
    if (filter == null)
        return { kind: "none", key: "" };
    const conditions = (filter.conditions ?? []).map(({ key, predicate, value }) => ({
        reference: flatReference("", key ?? ""),
        predicate: predicate ?? 0,
        value: { kind: "text", text: value ?? "" },
    }));
    return { kind: "filter", key: filter.key ?? "", conditions };
}
function instanceOf({ key, instanceHash }) {
    return { key: key ?? "", instanceHash: (0,_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .hashText */ .qj)(instanceHash) };
}
function fromOutput({ key, ref, constant }) {
    const value = ref == null ? (0,_value_message_js__WEBPACK_IMPORTED_MODULE_2__/* .fromValueMessage */ .Z)(constant ?? {}, _values_js__WEBPACK_IMPORTED_MODULE_3__/* .CONSTANT */ .TJ) : flatReference(ref.nodeKey ?? "", ref.key ?? "");
    return { key: key ?? "", value };
}
/** A reference whose key is one name, whatever dots it holds; an empty key is none. */
function flatReference(nodeKey, key) {
    return { kind: "reference", nodeKey, path: key === "" ? [] : [{ key }] };
}
function toNode(node) {
    switch (node.kind) {
        case "none":
            return {};
        case "map":
            return { map: { key: node.key, outputs: node.outputs.map(toOutput) } };
        case "filter": {
            const conditions = node.conditions.map(({ reference, predicate, value }) => ({
                key: reference?.path[0]?.key ?? "",
                predicate,
                value: value.kind === "text" ? value.text : "",
            }));
            return { filter: { key: node.key, conditions } };
        }
        case "event": {
            const { key, instanceHash, eventKey } = node;
            return { event: { key, instanceHash: (0,_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .hashBytes */ .yi)(instanceHash), eventKey } };
        }
        default: {
            const { kind, key, instanceHash, taskKey } = node;
            return { [kind]: { key, instanceHash: (0,_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .hashBytes */ .yi)(instanceHash), taskKey } };
        }
    }
}
function toOutput({ key, value }) {
    if (value.kind === "none")
        return { key };
    if (value.kind !== "reference")
        return { key, constant: (0,_value_message_js__WEBPACK_IMPORTED_MODULE_2__/* .toValueMessage */ .w)(value, _values_js__WEBPACK_IMPORTED_MODULE_3__/* .CONSTANT */ .TJ) };
    return { key, ref: { nodeKey: value.nodeKey, key: value.path[0]?.key ?? "" } };
}


/***/ }),

/***/ 90967:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ addressBytes),
/* harmony export */   GI: () => (/* binding */ addressText),
/* harmony export */   qj: () => (/* binding */ hashText),
/* harmony export */   yi: () => (/* binding */ hashBytes)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98407);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56681);

/** Base58 text of the hash in a message; empty where there is none. */
function hashText(bytes) {
    return bytes == null || bytes.length === 0 ? "" : (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeBase58 */ .Rd)(bytes);
}
/**
 * The bytes of an instance hash; until 0.16 Engines take any number of them.
 *
 * @throws {MesgError} `refused` when the text is not base58.
 */
function hashBytes(text) {
    return text === "" ? new Uint8Array() : (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeBase58 */ .HE)(text);
}
/** The hex digits of an account address. */
function addressText(bytes) {
    return Buffer.from(bytes).toString("hex");
}
/** @throws {MesgError} `refused` when the text is no address. */
function addressBytes(address) {
    if (address === "" || /^[0-9a-f]{40}$/i.test(address))
        return Buffer.from(address, "hex");
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("refused", `expected an address of 40 hex digits, found ${JSON.stringify(address)}`);
}


/***/ }),

/***/ 30256:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ fromValueMessage),
/* harmony export */   w: () => (/* binding */ toValueMessage)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51241);

/** The value in a message. */
function fromValueMessage(message, names, reference) {
    const members = (message ?? {});
    const has = (member) => member !== undefined && Object.hasOwn(members, member);
    const each = (item) => fromValueMessage(item, names, reference);
    if (has(names.null))
        return { kind: "null" };
    if (has(names.text))
        return { kind: "text", text: members[names.text] };
    if (has(names.number))
        return { kind: "number", number: members[names.number] };
    if (has(names.flag))
        return { kind: "flag", flag: members[names.flag] };
    if (has(names.list[0])) {
        return { kind: "list", items: fieldOf(members, names.list).map(each) };
    }
    if (has(names.map[0])) {
        const entries = fieldOf(members, names.map);
        return { kind: "map", entries: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .lastEntries */ .Lm)(entries.map(({ key = "", value }) => ({ key, value: each(value) }))) };
    }
    if (has(names.reference) && reference !== undefined)
        return reference(members[names.reference]);
    return { kind: "none" };
}
/** The message of a value. */
function toValueMessage(value, names, reference) {
    const each = (item) => toValueMessage(item, names, reference);
    switch (value.kind) {
        case "none":
            return {};
        case "null":
            return { [names.null]: 0 };
        case "text":
            return { [names.text]: value.text };
        case "number":
            return { [names.number]: value.number };
        case "flag":
            return { [names.flag]: value.flag };
        case "list":
            return { [names.list[0]]: { [names.list[1]]: value.items.map(each) } };
        case "map": {
            const entries = value.entries.map((entry) => ({ key: entry.key, value: each(entry.value) }));
            return { [names.map[0]]: { [names.map[1]]: entries } };
        }
        case "reference":
            // What cannot hold one was refused before.
            return { [names.reference]: reference(value) };
    }
}
function fieldOf(members, [member, field]) {
    return members[member]?.[field] ?? [];
}


/***/ }),

/***/ 51241:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lm: () => (/* binding */ lastEntries),
/* harmony export */   TJ: () => (/* binding */ CONSTANT),
/* harmony export */   aQ: () => (/* binding */ OUTPUT),
/* harmony export */   d1: () => (/* binding */ depthOf),
/* harmony export */   t3: () => (/* binding */ findReference)
/* harmony export */ });
/** `mesg.protobuf.Value` (constants of 0.15 to 0.17) and `mesg.types.Value` (conditions from 0.21). */
const CONSTANT = {
    null: "nullValue",
    text: "stringValue",
    number: "numberValue",
    flag: "boolValue",
    list: ["listValue", "values"],
    map: ["structValue", "fields"],
};
/** `Process.Node.Map.Output`, from 0.18. */
const OUTPUT = {
    null: "null",
    text: "stringConst",
    number: "doubleConst",
    flag: "boolConst",
    list: ["list", "outputs"],
    map: ["map", "outputs"],
    reference: "ref",
};
/** The first reference in a value, however deep; undefined when there is none. */
function findReference(value) {
    if (value.kind === "reference")
        return value;
    for (const item of itemsOf(value)) {
        const found = findReference(item);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** How many levels a value has. */
function depthOf(value) {
    return 1 + itemsOf(value).reduce((most, item) => Math.max(most, depthOf(item)), 0);
}
function itemsOf(value) {
    if (value.kind === "list")
        return value.items;
    return value.kind === "map" ? value.entries.map((entry) => entry.value) : [];
}
/** The entries of a map by key, the last one of each, as a map of protobuf has them. */
function lastEntries(entries) {
    return [...new Map(entries.map((entry) => [entry.key, entry])).values()];
}


/***/ }),

/***/ 55338:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  QU: () => (/* binding */ checkDefinition)
});

// UNUSED EXPORTS: engineRefusal, interceptorRefusal

// EXTERNAL MODULE: ./src/definition/release.ts
var definition_release = __webpack_require__(40192);
// EXTERNAL MODULE: ./src/definition/service.ts
var service = __webpack_require__(8446);
;// CONCATENATED MODULE: ./src/definition/rules/formats.ts
/**
 * The formats of texts, as the Engines' validators check them (go-playground/validator and the Engine's own).
 *
 * @module
 */
/** Reports whether a text has only characters from space to tilde; an empty one passes. */
function isPrintableAscii(text) {
    return /^[\x20-\x7e]*$/.test(text);
}
/**
 * Reports whether a text is a domain-style name, as Go's `net.isDomainName`: labels of 1 to 63 letters, digits, `-` and `_`, at
 * least one letter or underscore in all, no label that begins or ends with `-`.
 */
function isDomainName(text) {
    if (text.length === 0 || text.length > 254 || (text.length === 254 && !text.endsWith(".")))
        return false;
    const labels = text.split(".");
    // A trailing dot is the root domain.
    if (labels.length > 1 && labels.at(-1) === "")
        labels.pop();
    return (labels.every((label) => /^[a-zA-Z0-9_](?:[a-zA-Z0-9_-]{0,61}[a-zA-Z0-9_])?$/.test(label)) && /[a-zA-Z_]/.test(text));
}
/** Reports whether a text is `n` or `n:n`, each from 1 to 65535 as Go's `strconv.Atoi` reads it, signs and zeros included. */
function isPortMapping(text) {
    const ports = text.split(":");
    return (ports.length <= 2 && ports.every((port) => /^[+-]?[0-9]+$/.test(port) && Number(port) >= 1 && Number(port) <= 65535));
}
/** Reports whether a text is `NAME=VALUE` with exactly one `=`, or a bare `NAME` where allowed (from 0.17). */
function isEnvironmentVariable(text, bareName) {
    const parts = text.split("=");
    return (parts.length === 2 || (parts.length === 1 && bareName)) && /^[a-zA-Z][a-zA-Z0-9_]*$/.test(parts[0]);
}

;// CONCATENATED MODULE: ./src/definition/rules/uri.ts
/**
 * Reports whether a text is an absolute URI or an absolute path, as go-playground/validator's `uri` does: it removes
 * everything from the first `#` on, and parses the rest with Go's `url.ParseRequestURI`.
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
    // `mailto:a` has no path to check.
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
        // A zone may contain escaped bytes; the address before it may not.
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
 * Checks what the validator tags on the Engine's structs check, in the order in which the validator walks them: 0.11 to
 * 0.26. A missing sid is not checked, since an Engine sets one first.
 */
function fields_checkFields(definition, release) {
    const check = new FieldCheck(release);
    check.service(definition);
    return check.failures;
}
class FieldCheck {
    failures = [];
    #release;
    #unseen = false;
    constructor(release) {
        this.#release = release;
    }
    service(definition) {
        const root = { pointer: "", go: "" };
        this.#sid(field(root, "sid"), definition.sid);
        this.#required(field(root, "name"), definition.name);
        this.#ascii(field(root, "description"), definition.description);
        const configuration = () => this.#container(field(root, "configuration"), definition.configuration ?? service/* EMPTY_CONFIGURATION */.$k);
        // The order of the fields changed when the structs became protobuf's.
        if ((0,definition_release/* isSince */.$l)(this.#release, "0.14"))
            configuration();
        definition.tasks.forEach((task, index) => void this.#task(item(field(root, "tasks"), index), task));
        definition.events.forEach((event, index) => void this.#event(item(field(root, "events"), index), event));
        definition.dependencies.forEach((dependency, index) => {
            this.#dependency(item(field(root, "dependencies"), index), dependency);
        });
        if (!(0,definition_release/* isSince */.$l)(this.#release, "0.14"))
            configuration();
        const { repository, source } = definition;
        if (repository !== "" && !isRequestUri(repository))
            this.#fail("uri", field(root, "repository"), repository);
        this.#required(field(root, "source"), source);
    }
    #sid(path, sid) {
        if (sid === "")
            return;
        if (!isPrintableAscii(sid))
            this.#fail("printascii", path, sid);
        else if (sid.length > 63)
            this.#fail("max", path, sid);
        else if (!isDomainName(sid))
            this.#fail("domain", path, sid);
    }
    #task(path, task) {
        this.#described(path, task);
        this.#parameters(field(path, "inputs"), task.inputs);
        this.#parameters(field(path, "outputs"), task.outputs);
        if ((0,definition_release/* isSince */.$l)(this.#release, "0.26") && task.price === undefined)
            this.#fail("dive", field(path, "price"), undefined);
    }
    #event(path, event) {
        this.#described(path, event);
        this.#parameters(field(path, "data"), event.data);
    }
    #dependency(path, dependency) {
        // 0.13 nested a dependency's container, and put it first; its JSON form did not change.
        const isNested = this.#release === "0.13";
        if (isNested)
            this.#container({ pointer: path.pointer, go: `${path.go}.Configuration` }, dependency);
        this.#key(field(path, "key"), dependency.key);
        this.#key(field(path, "image"), dependency.image);
        if (!isNested)
            this.#container(path, dependency);
    }
    #container(path, it) {
        const isPort = (at, port) => void (isPortMapping(port) || this.#fail("portmap", at, port));
        const isBareName = (0,definition_release/* isSince */.$l)(this.#release, "0.17");
        const isEnv = (at, env) => void (isEnvironmentVariable(env, isBareName) || this.#fail("env", at, env));
        const ascii = (at, text) => this.#ascii(at, text);
        this.#unique(field(path, "volumes"), it.volumes, ascii);
        this.#unique(field(path, "volumesFrom"), it.volumesFrom, ascii);
        this.#unique(field(path, "ports"), it.ports, isPort);
        const args = () => each(field(path, "args"), it.args, ascii);
        const command = () => this.#ascii(field(path, "command"), it.command);
        for (const check of (0,definition_release/* isSince */.$l)(this.#release, "0.14") ? [args, command] : [command, args])
            check();
        this.#unique(field(path, "env"), it.env, isEnv);
    }
    #parameters(path, parameters) {
        parameters.forEach((parameter, index) => {
            const at = item(path, index);
            this.#described(at, parameter);
            this.#type(field(at, "type"), parameter.type);
            this.#parameters(field(at, "object"), parameter.object);
        });
    }
    #type(path, type) {
        if (type === "")
            this.#fail("required", path, type);
        else if (!isPrintableAscii(type))
            this.#fail("printascii", path, type);
        else if (!service/* PARAMETER_TYPES */.KZ.some((known) => known === type))
            this.#fail("oneof", path, type);
    }
    #described(path, it) {
        this.#key(field(path, "key"), it.key);
        this.#ascii(field(path, "name"), it.name);
        this.#ascii(field(path, "description"), it.description);
    }
    /** From 0.21 on, a key and an image are required like a name. Before, an image is checked later and a key never. */
    #key(path, text) {
        if ((0,definition_release/* isSince */.$l)(this.#release, "0.21"))
            this.#required(path, text);
        else
            this.#ascii(path, text);
    }
    #required(path, text) {
        if (text === "")
            this.#fail("required", path, text);
        else
            this.#ascii(path, text);
    }
    #ascii(path, text) {
        if (!isPrintableAscii(text))
            this.#fail("printascii", path, text);
    }
    #unique(path, values, check) {
        const once = new Set(values);
        if (once.size < values.length) {
            this.#fail("unique", path, values);
            this.#unseen = true;
        }
        values.forEach((value, index) => {
            if (once.delete(value))
                check(item(path, index), value);
        });
        this.#unseen = false;
    }
    #fail(tag, place, found) {
        this.failures.push({ tag, place, found, ...(this.#unseen && { unseen: true }) });
    }
}
function each(path, values, check) {
    values.forEach((value, index) => void check(item(path, index), value));
}
/** A place below another one. Its texts are made when they are read: of a valid definition nobody reads them. */
class Below {
    #above;
    #part;
    constructor(above, part) {
        this.#above = above;
        this.#part = part;
    }
    get pointer() {
        return `${this.#above.pointer}/${this.#part}`;
    }
    get go() {
        const { go } = this.#above;
        if (typeof this.#part === "number")
            return `${go}[${this.#part}]`;
        const name = this.#part[0].toUpperCase() + this.#part.slice(1);
        return go === "" ? name : `${go}.${name}`;
    }
}
/** A field of a struct. Go's name is the JSON name with a capital. */
function field(place, name) {
    return new Below(place, name);
}
/** An item of a list. */
function item(place, index) {
    return new Below(place, index);
}

;// CONCATENATED MODULE: ./src/definition/rules/empty-elements.ts


/**
 * Finds list elements of which every field is empty, such as `tasks: [{}]`. Engines 0.14 and 0.15 store one and can then
 * neither return that service nor list any; 0.16 to 0.20 refuse it, some with every later Create. 0.21 requires a key.
 */
function checkEmptyElements(definition, release) {
    if (!(0,definition_release/* isSince */.$l)(release, "0.14") || (0,definition_release/* isSince */.$l)(release, "0.21"))
        return [];
    return emptyElements(definition).map((pointer) => ({
        rule: "empty-element",
        pointer,
        text: "",
        found: {},
        stage: "whole",
        // 0.14 and 0.15 take one, and cannot return it.
        unseen: !(0,definition_release/* isSince */.$l)(release, "0.16"),
    }));
}
function emptyElements({ tasks, events, dependencies }) {
    const found = [];
    const look = (place, list, inside) => list.forEach((element, index) => {
        const at = item(place, index);
        if (saysNothing(element))
            found.push(at.pointer);
        else
            inside(element, at);
    });
    const parameters = (place, list) => look(place, list, ({ object }, at) => parameters(field(at, "object"), object));
    const root = { pointer: "", go: "" };
    look(field(root, "tasks"), tasks, ({ inputs, outputs }, at) => {
        parameters(field(at, "inputs"), inputs);
        parameters(field(at, "outputs"), outputs);
    });
    look(field(root, "events"), events, ({ data }, at) => parameters(field(at, "data"), data));
    look(field(root, "dependencies"), dependencies, () => undefined);
    return found;
}
function saysNothing(element) {
    return Object.values(element).every((value) => value === "" || value === false || value?.length === 0);
}

;// CONCATENATED MODULE: ./src/definition/rules/prices.ts
const AMOUNTS = ["perCall", "perSec", "perKB"];
/**
 * Checks the amounts that Engine 0.26 reads with Go's `big.Int` in base 0: a sign, the prefixes `0x`, `0o`, `0b` and `0`, and
 * `_` between digits. The struct's tags (`required,bigint`) check nothing, since the validator skips structs: a missing
 * amount is accepted.
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
/** Returns the Engine's error for a text that is not an integer or too large; undefined when it is valid. */
function whyUnreadable(text) {
    if (!INTEGER.test(text))
        return `math/big: cannot unmarshal ${JSON.stringify(text)} into a *big.Int`;
    const unsigned = text
        .replaceAll(/[+_-]/g, "")
        .toLowerCase()
        .replace(/^0(?=[0-7])/, "0o");
    const [prefix = ""] = /^0[a-z]/.exec(unsigned) ?? [];
    const digits = unsigned.slice(prefix.length).replace(/^0+(?=.)/, "");
    // In any base, more digits than bits are too many.
    const fits = digits.length <= MAX_BITS && BigInt(prefix + digits) >> BigInt(MAX_BITS) === 0n;
    return fits ? undefined : `integer out of range: ${text}`;
}

;// CONCATENATED MODULE: ./src/definition/rules/whole.ts

/**
 * Checks a definition whose fields are valid by themselves: duplicate keys, dependencies without an image, unknown
 * volumes. 0.11 to 0.26 do the same, except for one word and nested keys (from 0.17).
 */
function checkWhole(definition, release) {
    // From 0.21 on an image is a required field, which an earlier stage checks.
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
            const isRepeated = seen.has(value.key);
            const below = inside(value);
            seen.add(value.key);
            // Of most items nobody needs the name.
            if (!isRepeated && below === undefined)
                return;
            const [itemName, itemPointer] = [`${name}[${value.key}]`, `${pointer}/${index}`];
            if (isRepeated) {
                const text = `${itemName} ${says}`;
                violations.push({
                    rule: "duplicate-key",
                    pointer: `${itemPointer}/key`,
                    text,
                    found: value.key,
                    stage: "whole",
                });
            }
            below?.(itemName, itemPointer);
        });
    };
    const parameters = (list, name, pointer) => unique(list, name, pointer, ({ object }) => {
        if (!nested || object.length === 0)
            return undefined;
        return (above, at) => parameters(object, `${above}.object`, `${at}/object`);
    });
    unique(definition.dependencies, "dependencies", "/dependencies", () => undefined);
    unique(definition.tasks, "tasks", "/tasks", ({ inputs, outputs }) => (name, pointer) => {
        parameters(inputs, `${name}.inputs`, `${pointer}/inputs`);
        parameters(outputs, `${name}.outputs`, `${pointer}/outputs`);
    });
    unique(definition.events, "events", "/events", ({ data }) => (name, pointer) => {
        parameters(data, `${name}.data`, `${pointer}/data`);
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
var base58 = __webpack_require__(98407);
;// CONCATENATED MODULE: ./src/definition/rules/workflows.ts


/** Checks the workflows of a service, which only Engine 0.12 has. */
function checkWorkflows(definition) {
    return definition.workflows.flatMap((workflow, index) => checkWorkflow(workflow, index));
}
function checkWorkflow({ key, trigger, task }, index) {
    const pointer = `/workflows/${index}`;
    if (trigger === undefined || task === undefined) {
        return [{ rule: "workflow-incomplete", pointer, text: "", found: undefined, stage: "request" }];
    }
    const fields = [
        required("trigger/type", trigger.type, "Unknown"),
        ...trigger.filters.flatMap((filter, position) => {
            const at = `trigger/filters/${position}`;
            return [
                filter.key === "" ? required(`${at}/key`, "") : ascii(`${at}/key`, filter.key),
                required(`${at}/predicate`, filter.predicate, "UNKNOWN"),
            ];
        }),
        ascii("task/taskKey", task.taskKey),
        required("key", key),
    ];
    return [
        ...hashViolations(pointer, { trigger: trigger.instanceHash, task: task.instanceHash }),
        ...[ascii("trigger/key", trigger.key), ...fields].flatMap((failure) => {
            if (failure === undefined)
                return [];
            const { rule, at, words, found } = failure;
            const text = `Service.Workflows[${index}].${goName(at)} ${words}`;
            return [{ rule, pointer: `${pointer}/${at}`, text, found, stage: "fields" }];
        }),
    ];
}
function required(at, found, missing = "") {
    return found === missing ? { rule: "workflow-required", at, words: "is a required field", found } : undefined;
}
function ascii(at, found) {
    if (isPrintableAscii(found))
        return undefined;
    return { rule: "printable-ascii", at, words: "must contain only printable ascii characters", found };
}
/** `trigger/filters/0/key` as Go names it: `Trigger.Filters[0].Key`. */
function goName(at) {
    return at.replaceAll(/\/(\d+)/g, "[$1]").replaceAll(/(^|\/)(\w)/g, (_, slash, letter) => {
        return `${slash === "" ? "" : "."}${letter.toUpperCase()}`;
    });
}
function hashViolations(pointer, hashes) {
    return Object.entries(hashes).flatMap(([part, found]) => {
        const refusal = hashRefusal(found);
        if (refusal === "")
            return [];
        const at = `${pointer}/${part}/instanceHash`;
        return [{ rule: "workflow-hash", pointer: at, text: `hash: ${refusal}`, found, stage: "request" }];
    });
}
/** Returns the error text of mr-tron/base58, or of the Engine around it, for a hash; empty when it is valid. */
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
 * Returns everything that an Engine release rejects in a definition, in the order of its checks.
 *
 * An Engine stops after the first stage that fails, and in a list at the first repeated value. Here all of it is reported, so
 * that it can be fixed at once. 0.9 has no call with a definition, and 0.10 accepts any definition with a configuration.
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
        ...fields_checkFields(definition, release).map((failure) => asViolation(failure, release)),
        ...(release === "0.12" ? checkWorkflows(definition) : []),
        ...((0,definition_release/* isSince */.$l)(release, "0.26") ? checkPrices(definition) : []),
        ...checkWhole(definition, release),
        ...checkEmptyElements(definition, release),
    ].sort((a, b) => STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage));
}
/**
 * Returns the error text of an Engine release for a definition; undefined when it accepts the definition, empty when it
 * crashes. Releases from 0.16 on wrap the text in a transaction's error, which is not included.
 *
 * @example
 * ```ts
 * engineRefusal({ ...EMPTY_DEFINITION, name: "a" }, "0.11"); // "Service.Source is a required field"
 * ```
 */
function engineRefusal(definition, release) {
    const violations = checkDefinition(definition, release).filter(({ unseen }) => !unseen);
    if (violations.length === 0)
        return undefined;
    const intercepted = interceptorRefusal(definition, release);
    if (intercepted !== undefined)
        return intercepted;
    const first = violations.filter(({ stage }) => stage === violations[0].stage);
    // An unreadable request is rejected at its first error.
    if (first[0].stage === "request")
        return first[0].text;
    return first.map(({ text }) => text).join(isSince(release, "0.21") ? ". " : "\n");
}
/**
 * Returns the error text of the interceptor in front of the Service API of 0.18 to 0.20, for `Create` and `Hash`; undefined
 * when it accepts the definition, or the release has no interceptor.
 */
function interceptorRefusal(definition, release) {
    if (!isInterceptor(release))
        return undefined;
    const sid = { tag: "domain", place: { pointer: "/sid", go: "Sid" }, found: "" };
    const fields = checkFields(definition, release).filter(({ unseen }) => !unseen);
    const failures = [...(definition.sid === "" ? [sid] : []), ...fields];
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
function asViolation({ tag, place, found, unseen }, release) {
    const { pointer, go } = place;
    const rule = tag === "required" && /^\/dependencies\/\d+\/image$/.test(pointer) ? "image-required" : RULE_OF[tag];
    // The validator prints a tag that it cannot translate in full, after the name of its struct.
    const owner = go.slice(0, go.lastIndexOf(".") + 1);
    const text = tag === "dive" ? `Service.${owner}${untranslated("Service", tag, go)}` : `Service.${go} ${WORDS[tag](release)}`;
    return { rule, pointer, text, found, stage: "fields", ...(unseen && { unseen }) };
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

/***/ 33038:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ RULES)
/* harmony export */ });
/** The rules of Engines for definitions, in words. */
const RULES = {
    required: "the value must not be empty",
    "printable-ascii": "the value must be printable ASCII, without line breaks",
    "sid-length": "a sid must have at most 63 characters",
    "sid-domain": "a sid must be a domain-style name, such as author.name",
    "sid-required": "Engines 0.18 to 0.20 require a sid",
    "port-mapping": "a port must be N or N:N, each from 1 to 65535",
    "environment-variable": "an environment variable must be NAME=VALUE with one =; from 0.17 also a bare NAME",
    "unique-values": "the values of a list must be unique",
    "parameter-type": "a type must be String, Number, Boolean, Object or Any",
    "repository-uri": "a repository must be an absolute URI",
    "duplicate-key": "the keys of a list must be unique",
    "image-required": "a dependency must have an image",
    "volumes-from": "volumesFrom must name a dependency, or `service` in a dependency",
    "empty-element": "an element of a list must not be empty: Engines 0.14 to 0.20 fail on it",
    "price-required": "Engine 0.26 requires a price for every task",
    "price-amount": "the amount of a price must be an integer of at most 255 bits",
    "configuration-required": "Engine 0.10 crashes on a definition without a configuration",
    "workflow-hash": "an instanceHash must be 32 bytes in base58",
    "workflow-incomplete": "Engine 0.12 crashes on a workflow without a trigger and a task",
    "workflow-required": "the field of a workflow must not be empty",
};


/***/ }),

/***/ 8446:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ EMPTY_CONFIGURATION),
/* harmony export */   KZ: () => (/* binding */ PARAMETER_TYPES),
/* harmony export */   ok: () => (/* binding */ EMPTY_DEFINITION)
/* harmony export */ });
/**
 * The service definition as plain data: the contents of mesg.yml, plus a link to the source.
 *
 * Every field is always present, with proto3's default value when it was not given. The exceptions are two messages whose
 * absence is significant to an Engine: `configuration` and `price`.
 *
 * @module
 */
/** The types of parameters. `Object` may declare its fields; `Any` accepts everything but null. */
const PARAMETER_TYPES = ["String", "Number", "Boolean", "Object", "Any"];
/** An empty configuration. */
const EMPTY_CONFIGURATION = Object.freeze({
    volumes: [],
    volumesFrom: [],
    ports: [],
    args: [],
    command: "",
    env: [],
});
/** An empty definition, as the base for definitions with some fields. */
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

/***/ 98681:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zx: () => (/* binding */ MAX_BYTES),
  lr: () => (/* binding */ MAX_DEPTH),
  UM: () => (/* binding */ inspectMessage)
});

// UNUSED EXPORTS: MAX_FIELDS

// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(56681);
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
/** The most fields in one definition by default, those of nested messages included. */
const MAX_FIELDS = 1_000_000;
/** The most unknown fields that are reported. */
const MAX_UNKNOWN = 1000;
const WIRE_TYPES = ["a varint", "64 bits", "a length-delimited value", "a group", "the end of a group", "32 bits"];
/**
 * Checks that bytes are a message of the schema, and collects the fields that the schema does not know.
 *
 * @param message Its name in `proto/definition/service.proto`: `Service`.
 * @param options.path JSON pointer to prefix to every pointer in the result and in errors.
 * @param options.schema The messages; those of the service definition unless given.
 * @param options.maxFields The most fields, those of nested messages included.
 * @throws {MesgError} `refused` when the bytes end early, a field has another wire type than the schema's, text is not
 * UTF-8, or a limit is passed. The message names the byte.
 * @example
 * ```ts
 * inspectMessage(new Uint8Array([0x78, 1]), "Service"); // [{ pointer: "/15", text: "field 15 (2 bytes)" }]
 * ```
 */
function inspectMessage(bytes, message, { path = "", schema = SERVICE_SCHEMA, maxFields = MAX_FIELDS } = {}) {
    const walk = new Walk(bytes, schema, maxFields);
    walk.message(message, bytes.length, path, 0);
    return walk.unknown;
}
const SERVICE_SCHEMA = { what: "a service definition", messages: MESSAGES, maxDepth: MAX_DEPTH };
class Walk {
    unknown = [];
    #bytes;
    #utf8 = new TextDecoder("utf-8", { fatal: true });
    #schema;
    #position = 0;
    #maxFields;
    #fields = 0;
    constructor(bytes, schema, maxFields) {
        this.#maxFields = maxFields;
        this.#bytes = bytes;
        this.#schema = schema;
    }
    /** Walks over a message up to `end`. */
    message(name, end, path, depth) {
        const { maxDepth, messages } = this.#schema;
        if (depth > maxDepth)
            this.#refuse(this.#position, `expected at most ${maxDepth} levels, found more`);
        const indexes = {};
        while (this.#position < end) {
            const start = this.#position;
            const { number, wireType } = this.#tag(end);
            const field = messages[name][number];
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
        if (++this.#fields > this.#maxFields) {
            this.#refuse(start, `expected at most ${this.#maxFields} fields, found more`);
        }
        return { number, wireType: tag % 8 };
    }
    /** Reads a varint, or the length of a value. Returns the bytes that follow: none for a varint. */
    #value(field, at) {
        const { start, wireType, end, what } = at;
        const expected = wireTypeOf(field);
        if (wireType !== expected) {
            this.#refuse(start, `expected ${WIRE_TYPES[expected]} in ${what}, found ${wireTypeName(wireType)}`);
        }
        if (expected === 1) {
            if (end - this.#position < 8)
                this.#refuse(start, `expected 8 bytes in ${what}, found ${end - this.#position}`);
            return 8;
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
        throw new error/* MesgError */.N("refused", `not ${this.#schema.what}: ${text} (${place})`, {
            hint: "give the bytes, the hex or the JSON of one definition, whole and unchanged",
        });
    }
}
function wireTypeOf({ kind }) {
    if (kind === "double")
        return 1;
    return kind === "flag" || kind === "enum" || kind === "integer" ? 0 : 2;
}
function wireTypeName(wireType) {
    return WIRE_TYPES[wireType] ?? `the undefined wire type ${wireType}`;
}


/***/ }),

/***/ 84922:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ diffDefinitions)
});

// EXTERNAL MODULE: ./src/diff/rules.ts
var rules = __webpack_require__(30764);
;// CONCATENATED MODULE: ./src/diff/change.ts

/** The path to what is compared. Its texts are made only when there is a change to report. */
class ChangePath {
    #parent;
    #owner;
    #segment;
    #word;
    #pointer;
    #path;
    /**
     * @param word The segment in words; empty when the path in words leaves it out.
     * @param owner The path that precedes the word.
     */
    constructor(segment = "", word = "", parent, owner = parent) {
        this.#segment = segment;
        this.#word = word;
        this.#parent = parent;
        this.#owner = owner;
    }
    /** Returns the path of a list or a field below: `inputs`. */
    to(segment, word = "") {
        return new ChangePath(segment, word, this);
    }
    /** Returns the path of an entry of this list: `task send`. In words, the list itself is left out. */
    entry(noun, key) {
        return new ChangePath(key, `${noun} ${shorten(key)}`, this, this.#parent);
    }
    get pointer() {
        if (this.#parent === undefined)
            return "";
        this.#pointer ??= `${this.#parent.pointer}/${this.#segment.replaceAll("~", "~0").replaceAll("/", "~1")}`;
        return this.#pointer;
    }
    get words() {
        this.#path ??= [this.#owner?.words ?? "", this.#word].filter((part) => part !== "").join(" › ");
        return this.#path;
    }
}
const LONGEST_KEY = 64;
// A key of a megabyte would be repeated in the path of every change below it.
function shorten(key) {
    return key.length > LONGEST_KEY ? `${key.slice(0, LONGEST_KEY / 2)}…${key.slice(1 - LONGEST_KEY / 2)}` : key;
}
/** Collects changes in the order in which they are found. */
class Changes {
    list = [];
    /** Adds a change. A side that is `undefined` or missing has no value. */
    add(rule, path, { before, after, index }) {
        const { severity, explanation } = rules/* RULES */.y[rule];
        this.list.push({
            rule,
            severity,
            path: path.words || "service",
            pointer: path.pointer,
            ...(before === undefined ? {} : { before }),
            ...(after === undefined ? {} : { after }),
            ...(index === undefined ? {} : { index }),
            explanation,
        });
    }
    /** Adds a change where two texts or flags differ. */
    compare(rule, path, before, after) {
        if (before !== after)
            this.add(rule, path, { before, after });
    }
    /** Compares the name and the description that everything in a definition has. */
    compareNames(path, before, after) {
        this.compare("name-changed", path.to("name"), before.name, after.name);
        this.compare("description-changed", path.to("description"), before.description, after.description);
    }
}

// EXTERNAL MODULE: ./src/definition/service.ts
var service = __webpack_require__(8446);
;// CONCATENATED MODULE: ./src/diff/same-data.ts
/** Reports whether two pieces of plain data are equal, ignoring the order of keys. */
function sameData(left, right) {
    if (left === right)
        return true;
    if (Array.isArray(left) && Array.isArray(right)) {
        return left.length === right.length && left.every((item, index) => sameData(item, right[index]));
    }
    if (!isRecord(left) || !isRecord(right))
        return false;
    const keys = Object.keys(left).filter((key) => left[key] !== undefined);
    return (keys.length === Object.keys(right).filter((key) => right[key] !== undefined).length &&
        keys.every((key) => Object.hasOwn(right, key) && sameData(left[key], right[key])));
}
/** Reports whether two lists have the same texts, equally often, in any order. */
function sameTexts(left, right) {
    return left.length === right.length && sameData([...left].sort(), [...right].sort());
}
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./src/diff/containers.ts


const FIELDS = Object.keys(service/* EMPTY_CONFIGURATION */.$k);
/** Compares the configurations of the service's own container. */
function compareConfigurations({ configuration: before }, { configuration: after }, path, changes) {
    if (before !== undefined && after !== undefined) {
        for (const change of fieldChanges(before, after))
            change("configuration-changed", path, changes);
    }
    else if (before !== after) {
        // To some Engines a missing configuration is not an empty one.
        changes.add("configuration-changed", path, { before, after });
    }
}
/** Compares two dependencies of one key. */
function compareDependencies(before, after, path, changes) {
    changes.compare("dependency-changed", path.to("image"), before.image, after.image);
    for (const change of fieldChanges(before, after))
        change("dependency-changed", path, changes);
}
/** Returns a dependency without its key, as text. */
function dependencyShape(dependency) {
    return JSON.stringify([dependency.image, ...FIELDS.map((field) => dependency[field])]);
}
function fieldChanges(before, after) {
    return FIELDS.filter((field) => !sameData(before[field], after[field])).map((field) => {
        const [old, fresh] = [before[field], after[field]];
        // The order of a command's arguments is the only one that a container sees.
        const isOrder = field !== "args" && typeof old !== "string" && typeof fresh !== "string" && sameTexts(old, fresh);
        return (rule, path, changes) => {
            changes.add(isOrder ? "order-changed" : rule, path.to(field, field), { before: old, after: fresh });
        };
    });
}

;// CONCATENATED MODULE: ./src/diff/keyed-list.ts
/**
 * Matches the entries of two lists by key. Where exactly one entry of a shape was removed and exactly one of the same shape
 * was added, the two are a pair with different keys: probably a rename.
 *
 * @param shapeOf Returns an entry without its key and its descriptions, as text.
 * @returns `undefined` when a list has a duplicate key, so that entries cannot be matched.
 */
function matchByKey(before, after, shapeOf) {
    const old = indexByKey(before);
    const fresh = indexByKey(after);
    if (old === undefined || fresh === undefined)
        return undefined;
    let removed = before.flatMap((entry, index) => (fresh.has(entry.key) ? [] : [{ entry, index }]));
    let added = after.flatMap((entry, index) => (old.has(entry.key) ? [] : [{ entry, index }]));
    const origin = new Map();
    if (removed.length > 0 && added.length > 0) {
        const gone = onlyOnes(removed, shapeOf);
        for (const [shape, { index }] of onlyOnes(added, shapeOf)) {
            const from = gone.get(shape);
            if (from !== undefined)
                origin.set(index, from.index);
        }
        const renamed = new Set(origin.values());
        removed = removed.filter(({ index }) => !renamed.has(index));
        added = added.filter(({ index }) => !origin.has(index));
    }
    const pairs = [];
    let reordered = false;
    let last = -1;
    for (const [index, entry] of after.entries()) {
        const from = origin.get(index) ?? old.get(entry.key);
        if (from === undefined)
            continue;
        pairs.push({ before: before[from], after: entry });
        reordered ||= from < last;
        last = from;
    }
    return { pairs, removed, added, reordered };
}
function indexByKey(list) {
    const indices = new Map(list.map(({ key }, index) => [key, index]));
    return indices.size === list.length ? indices : undefined;
}
/** Returns the entries whose shape is unique in the list. */
function onlyOnes(entries, shapeOf) {
    const found = new Map();
    const repeated = new Set();
    for (const { entry, index } of entries) {
        const shape = shapeOf(entry);
        if (found.has(shape))
            repeated.add(shape);
        found.set(shape, { index });
    }
    for (const shape of repeated)
        found.delete(shape);
    return found;
}

;// CONCATENATED MODULE: ./src/diff/keyed-comparison.ts


/** Compares two lists whose entries have keys: removed, renamed, changed and added entries, in this order. */
function compareKeyed(before, after, { changes, path, noun, rules, shapeOf, compare }) {
    if (before.length === 0 && after.length === 0)
        return;
    const matching = matchByKey(before, after, shapeOf);
    if (matching === undefined) {
        if (!sameData(before, after))
            changes.add(rules.duplicates, path, { before, after });
        return;
    }
    const { pairs, removed, added, reordered } = matching;
    if (reordered)
        changes.add("order-changed", path, { before: keysOf(before), after: keysOf(after) });
    for (const { entry, index } of removed) {
        changes.add(rules.removed, path.entry(noun, entry.key), { before: entry, index });
    }
    for (const pair of pairs) {
        const here = path.entry(noun, pair.after.key);
        const [old, fresh] = [pair.before.key, pair.after.key];
        if (old !== fresh)
            changes.add(rules.renamed(pair.after), here, { before: old, after: fresh });
        compare(pair.before, pair.after, here);
    }
    for (const { entry, index } of added) {
        changes.add(rules.added(entry), path.entry(noun, entry.key), { after: entry, index });
    }
}
/** The keys of a list, as a change of its order shows them. */
function keysOf(list) {
    return list.map(({ key }) => key);
}

;// CONCATENATED MODULE: ./src/diff/parameter-type.ts

/**
 * Reports whether every value other than null that is valid for `sent` is also valid for `taken`, as Engines 0.10 to 0.26
 * check data. The fields of Objects are ignored: their changes are reported separately.
 */
function covers(taken, sent) {
    if (taken.type === "Any" && !taken.repeated)
        return true;
    // No value is valid for a type that the Engine does not know, except an empty list of it.
    const nothing = !service/* PARAMETER_TYPES */.KZ.includes(sent.type);
    if (sent.repeated !== taken.repeated)
        return nothing && !sent.repeated;
    return nothing || taken.type === "Any" || sent.type === taken.type;
}
/** Reports whether every value is valid, missing and null included, so that declaring the parameter restricts nothing. */
function takesEverything(parameter) {
    return parameter.type === "Any" && !parameter.repeated && parameter.optional;
}

;// CONCATENATED MODULE: ./src/diff/parameters.ts



/** Compares the parameters of one task or event. */
class ParameterComparison {
    #direction;
    #changes;
    constructor(direction, changes) {
        this.#direction = direction;
        this.#changes = changes;
    }
    /** Compares two lists of parameters. */
    lists(before, after, path) {
        this.#lists(before, after, path, false);
    }
    /** @param inObject The list is that of an Object, which accepts any object while it declares no fields. */
    #lists(before, after, path, inObject) {
        const direction = this.#direction;
        const isOpen = inObject && before.length === 0;
        compareKeyed(before, after, {
            changes: this.#changes,
            path,
            noun: inObject ? "field" : direction,
            rules: {
                removed: `${direction}-removed`,
                duplicates: "duplicate-keys",
                added: (entry) => addedRule(direction, entry, isOpen),
                renamed: (entry) => renamedRule(direction, entry),
            },
            shapeOf: parameterShape,
            compare: (one, other, here) => this.#parameters(one, other, here),
        });
    }
    #parameters(before, after, path) {
        const [direction, changes] = [this.#direction, this.#changes];
        changes.compareNames(path, before, after);
        const made = after.optional ? "made-optional" : "made-required";
        changes.compare(`${direction}-${made}`, path.to("optional"), before.optional, after.optional);
        const areObjects = before.type === "Object" && after.type === "Object";
        const fieldsDiffer = !areObjects && !sameData(before.object, after.object);
        if (before.type !== after.type || before.repeated !== after.repeated) {
            const [one, other] = [typeOf(before, fieldsDiffer), typeOf(after, fieldsDiffer)];
            changes.add(typeRule(direction, before, after), path.to("type"), { before: one, after: other });
        }
        else if (fieldsDiffer) {
            changes.add("unused-fields-changed", path.to("object"), { before: before.object, after: after.object });
        }
        if (areObjects)
            this.#lists(before.object, after.object, path.to("object", "fields"), true);
    }
}
/** Returns a parameter without its key and its descriptions, as text. */
function parameterShape(parameter) {
    return JSON.stringify(shape(parameter).slice(1));
}
function shape({ key, type, optional, repeated, object }) {
    return [key, type, optional, repeated, object.map(shape)];
}
/** The side of a type change. Fields are included only when their changes are not reported separately. */
function typeOf({ type, repeated, object }, withFields) {
    return { type, repeated, ...(withFields ? { object } : {}) };
}
function typeRule(direction, before, after) {
    if (direction === "input")
        return covers(after, before) ? "input-type-widened" : "input-type-changed";
    return covers(before, after) ? `${direction}-type-narrowed` : `${direction}-type-changed`;
}
function addedRule(direction, entry, isOpen) {
    if (direction !== "input")
        return `${direction}-added`;
    if (!entry.optional)
        return "required-input-added";
    return isOpen && !takesEverything(entry) ? "open-object-restricted" : "optional-input-added";
}
function renamedRule(direction, entry) {
    if (direction !== "input")
        return `${direction}-renamed`;
    return entry.optional ? "optional-input-renamed" : "required-input-renamed";
}

;// CONCATENATED MODULE: ./src/diff/definitions.ts





/**
 * Compares two definitions. Each difference is reported once, in the order of the definition, and all changes together
 * turn `before` into `after`.
 *
 * The severities follow from how Engines check data at run time (0.10 to 0.26, one recipe): see docs/rules.md.
 *
 * Fields that an Engine sets by itself are ignored: `hash`, `address`, a sid made of the hash, and a source that only one
 * side has.
 *
 * @example
 * ```ts
 * diffDefinitions(before, after).filter(({ severity }) => severity === "breaking");
 * ```
 */
function diffDefinitions(before, after) {
    const changes = new Changes();
    const root = new ChangePath();
    changes.compare("sid-changed", root.to("sid"), ownSid(before), ownSid(after));
    changes.compareNames(root, before, after);
    changes.compare("repository-changed", root.to("repository"), before.repository, after.repository);
    if (before.source !== "" && after.source !== "") {
        changes.compare("source-changed", root.to("source"), before.source, after.source);
    }
    compareConfigurations(before, after, root.to("configuration", "configuration"), changes);
    compareKeyed(before.dependencies, after.dependencies, {
        ...entriesOf("dependency", root.to("dependencies", "dependencies"), changes),
        shapeOf: dependencyShape,
        compare: (one, other, path) => compareDependencies(one, other, path, changes),
    });
    compareKeyed(before.tasks, after.tasks, {
        ...entriesOf("task", root.to("tasks", "tasks"), changes),
        shapeOf: taskShape,
        compare: (one, other, path) => compareTasks(one, other, path, changes),
    });
    compareKeyed(before.events, after.events, {
        ...entriesOf("event", root.to("events", "events"), changes),
        shapeOf: ({ data }) => JSON.stringify(keyedShapes(data)),
        compare: (one, other, path) => compareEvents(one, other, path, changes),
    });
    if (!sameData(before.workflows, after.workflows)) {
        const workflows = { before: before.workflows, after: after.workflows };
        changes.add("workflows-changed", root.to("workflows", "workflows"), workflows);
    }
    return changes.list;
}
/** The sid that the author gave; an Engine derives a missing one from the hash. */
function ownSid({ sid, hash }) {
    return hash !== "" && sid === `_${hash}` ? "" : sid;
}
/** What the lists of a service have in common: the rules are named by the noun. */
function entriesOf(noun, path, changes) {
    const rules = {
        removed: `${noun}-removed`,
        duplicates: noun === "dependency" ? "dependency-changed" : "duplicate-keys",
        added: () => `${noun}-added`,
        renamed: () => `${noun}-renamed`,
    };
    return { noun, path, changes, rules };
}
function compareTasks(before, after, path, changes) {
    changes.compareNames(path, before, after);
    new ParameterComparison("input", changes).lists(before.inputs, after.inputs, path.to("inputs", "inputs"));
    new ParameterComparison("output", changes).lists(before.outputs, after.outputs, path.to("outputs", "outputs"));
    if (sameData(before.price, after.price))
        return;
    changes.add("price-changed", path.to("price"), { before: before.price, after: after.price });
}
function compareEvents(before, after, path, changes) {
    changes.compareNames(path, before, after);
    new ParameterComparison("data", changes).lists(before.data, after.data, path.to("data", "data"));
}
function taskShape({ inputs, outputs, price }) {
    return JSON.stringify([keyedShapes(inputs), keyedShapes(outputs), price?.perCall, price?.perSec, price?.perKB]);
}
function keyedShapes(parameters) {
    return parameters.map((parameter) => [parameter.key, parameterShape(parameter)]);
}


/***/ }),

/***/ 30764:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isRuleId),
/* harmony export */   y: () => (/* binding */ RULES)
/* harmony export */ });
/**
 * The rules of the comparison: the severity of each kind of change, and the reason. docs/rules.md is generated from this
 * table, and a test checks each example against its rule.
 *
 * @module
 */
const input = (text) => `tasks:\n  send:\n    inputs:${text}`;
const output = (text) => `tasks:\n  send:\n    outputs:${text}`;
const data = (text) => `events:\n  sent:\n    data:${text}`;
const entry = (text) => `\n      ${text}`;
const TO = "to: { type: String }";
const TO_OPTIONAL = "to: { type: String, optional: true }";
const CC = "cc: { type: String }";
const CC_OPTIONAL = "cc: { type: String, optional: true }";
const TO_NUMBER = "to: { type: Number }";
const TO_ANY = "to: { type: Any }";
/** The rules for data that a service sends: the same for a task's outputs and for an event's data. */
function outgoing(noun, from, place) {
    const From = from.charAt(0).toUpperCase() + from.slice(1);
    return {
        added: {
            severity: "compatible",
            title: `${noun} added`,
            explanation: `${From} carries one more key. Existing readers ignore it.`,
            example: [place(entry(TO)), place(entry(TO) + entry(CC))],
        },
        removed: {
            severity: "breaking",
            title: `${noun} removed`,
            explanation: `${From} no longer declares this key. Readers find no value, or one that the Engine does not check.`,
            example: [place(entry(TO) + entry(CC)), place(entry(TO))],
        },
        renamed: {
            severity: "breaking",
            title: `${noun} probably renamed`,
            explanation: `A key was removed and a key with the same type was added: probably a rename. Readers of the old key find no value.`,
            example: [place(entry(TO)), place(entry(CC))],
        },
        typeChanged: {
            severity: "breaking",
            title: `${noun} type changed`,
            explanation: `Readers may now receive values of a type that ${from} could not carry before.`,
            example: [place(entry(TO)), place(entry(TO_NUMBER))],
        },
        typeNarrowed: {
            severity: "compatible",
            title: `${noun} type narrowed`,
            explanation: `Every value that ${from} can carry now, it could carry before.`,
            example: [place(entry(TO_ANY)), place(entry(TO))],
        },
        madeOptional: {
            severity: "breaking",
            title: `${noun} made optional`,
            explanation: `Readers may now find the value missing or null in ${from}.`,
            example: [place(entry(TO)), place(entry(TO_OPTIONAL))],
        },
        madeRequired: {
            severity: "compatible",
            title: `${noun} made required`,
            explanation: `The value is now always present in ${from}. Readers that handle its absence keep working.`,
            example: [place(entry(TO_OPTIONAL)), place(entry(TO))],
        },
    };
}
const OUTPUT = outgoing("Output", "a task's result", output);
const DATA = outgoing("Event data", "an event's data", data);
/** The rules by their id, in the order of the documentation. */
const RULES = {
    "task-removed": {
        severity: "breaking",
        title: "Task removed",
        explanation: "Calls of this task are now rejected.",
        example: ["tasks:\n  send: {}\n  fetch: {}", "tasks:\n  send: {}"],
    },
    "task-renamed": {
        severity: "breaking",
        title: "Task probably renamed",
        explanation: "A task was removed and a task with the same inputs and outputs was added: probably a rename. Calls of the old task are now rejected.",
        example: ["tasks:\n  send: {}", "tasks:\n  deliver: {}"],
    },
    "task-added": {
        severity: "compatible",
        title: "Task added",
        explanation: "No caller uses it yet.",
        example: ["tasks:\n  send: {}", "tasks:\n  send: {}\n  fetch: {}"],
    },
    "required-input-added": {
        severity: "breaking",
        title: "Required input added",
        explanation: "Callers must now send this key. Calls without it are rejected.",
        example: [input(entry(TO)), input(entry(TO) + entry(CC))],
    },
    "optional-input-added": {
        severity: "compatible",
        title: "Optional input added",
        explanation: "Calls without this key are still accepted.",
        example: [input(entry(TO)), input(entry(TO) + entry(CC_OPTIONAL))],
    },
    "open-object-restricted": {
        severity: "breaking",
        title: "First field declared for an open object in an input",
        explanation: "An Object without declared fields accepts any object. The Engine now checks this key: calls whose object has another type of value there are rejected.",
        example: [
            input(entry("mail: { type: Object }")),
            input(entry("mail: { type: Object, object: { to: { type: String, optional: true } } }")),
        ],
    },
    "input-removed": {
        severity: "compatible",
        title: "Input removed",
        explanation: "Calls that still send this key are accepted: an Engine ignores undeclared keys.",
        example: [input(entry(TO) + entry(CC)), input(entry(TO))],
    },
    "required-input-renamed": {
        severity: "breaking",
        title: "Required input probably renamed",
        explanation: "A key was removed and a key with the same type was added: probably a rename. Calls that send the old key are rejected, because the new one is missing.",
        example: [input(entry(TO)), input(entry(CC))],
    },
    "optional-input-renamed": {
        severity: "compatible",
        title: "Optional input probably renamed",
        explanation: "An optional key was removed and one with the same type was added: probably a rename. Calls that send the old key are accepted, but its value is ignored.",
        example: [input(entry(TO_OPTIONAL)), input(entry(CC_OPTIONAL))],
    },
    "input-type-changed": {
        severity: "breaking",
        title: "Input type changed",
        explanation: "Calls that send a value of the old type may now be rejected.",
        example: [input(entry(TO)), input(entry(TO_NUMBER))],
    },
    "input-type-widened": {
        severity: "compatible",
        title: "Input type widened",
        explanation: "Every value that was accepted is still accepted.",
        example: [input(entry(TO)), input(entry(TO_ANY))],
    },
    "input-made-required": {
        severity: "breaking",
        title: "Input made required",
        explanation: "Callers must now send a value. Calls without it, or with null, are rejected.",
        example: [input(entry(TO_OPTIONAL)), input(entry(TO))],
    },
    "input-made-optional": {
        severity: "compatible",
        title: "Input made optional",
        explanation: "Calls that send a value are still accepted.",
        example: [input(entry(TO)), input(entry(TO_OPTIONAL))],
    },
    "output-removed": OUTPUT.removed,
    "output-renamed": OUTPUT.renamed,
    "output-added": OUTPUT.added,
    "output-type-changed": OUTPUT.typeChanged,
    "output-type-narrowed": OUTPUT.typeNarrowed,
    "output-made-optional": OUTPUT.madeOptional,
    "output-made-required": OUTPUT.madeRequired,
    "event-removed": {
        severity: "breaking",
        title: "Event removed",
        explanation: "Listeners no longer receive this event.",
        example: ["events:\n  sent: {}\n  lost: {}", "events:\n  sent: {}"],
    },
    "event-renamed": {
        severity: "breaking",
        title: "Event probably renamed",
        explanation: "An event was removed and an event with the same data was added: probably a rename. Listeners no longer receive the old event.",
        example: ["events:\n  sent: {}", "events:\n  delivered: {}"],
    },
    "event-added": {
        severity: "compatible",
        title: "Event added",
        explanation: "No listener uses it yet.",
        example: ["events:\n  sent: {}", "events:\n  sent: {}\n  lost: {}"],
    },
    "data-removed": DATA.removed,
    "data-renamed": DATA.renamed,
    "data-added": DATA.added,
    "data-type-changed": DATA.typeChanged,
    "data-type-narrowed": DATA.typeNarrowed,
    "data-made-optional": DATA.madeOptional,
    "data-made-required": DATA.madeRequired,
    "duplicate-keys": {
        severity: "breaking",
        title: "List with a duplicate key changed",
        explanation: "In one of the two versions a key occurs twice in this list, so its entries cannot be matched and the list is compared as a whole. The effect on callers is unknown, so the change counts as breaking. Engines reject such a list, in nested objects from 0.17.",
        example: [
            '{"events": [{"key": "sent", "data": []}]}',
            '{"events": [{"key": "sent"}, {"key": "sent", "data": [{"key": "id", "type": "String"}]}]}',
        ],
    },
    "sid-changed": {
        severity: "breaking",
        title: "Service id changed",
        explanation: "Callers that use the sid no longer find this service.",
        example: ["sid: acme.mail", "sid: acme.post"],
    },
    "configuration-changed": {
        severity: "operational",
        title: "Configuration changed",
        explanation: "The service's container runs differently. The interface is unchanged.",
        example: ["configuration:\n  ports: ['80']", "configuration:\n  ports: ['8080:80']"],
    },
    "dependency-removed": {
        severity: "operational",
        title: "Dependency removed",
        explanation: "This container no longer runs next to the service.",
        example: ["dependencies:\n  db: { image: mysql }", "dependencies: {}"],
    },
    "dependency-renamed": {
        severity: "operational",
        title: "Dependency probably renamed",
        explanation: "A dependency was removed and one with the same settings was added: probably a rename. The service's code reaches a dependency by this name.",
        example: ["dependencies:\n  db: { image: mysql }", "dependencies:\n  store: { image: mysql }"],
    },
    "dependency-added": {
        severity: "operational",
        title: "Dependency added",
        explanation: "One more container runs next to the service.",
        example: ["dependencies: {}", "dependencies:\n  db: { image: mysql }"],
    },
    "dependency-changed": {
        severity: "operational",
        title: "Dependency changed",
        explanation: "A container next to the service runs differently.",
        example: ["dependencies:\n  db: { image: 'mysql:5' }", "dependencies:\n  db: { image: 'mysql:8' }"],
    },
    "price-changed": {
        severity: "operational",
        title: "Price changed",
        explanation: "Callers pay a different price. The interface is unchanged.",
        example: [
            '{"tasks": [{"key": "send", "price": {"perCall": "1"}}]}',
            '{"tasks": [{"key": "send", "price": {"perCall": "2"}}]}',
        ],
    },
    "workflows-changed": {
        severity: "operational",
        title: "Workflows changed",
        explanation: "The tasks that events and results start changed. Only Engine 0.12 stores workflows.",
        example: ['{"workflows": [{"key": "a"}]}', '{"workflows": [{"key": "a"}, {"key": "b"}]}'],
    },
    "source-changed": {
        severity: "operational",
        title: "Source changed",
        explanation: "The service's files changed. Only the definitions were compared, not what the code does.",
        example: [
            "source: QmUNLLsPACCz1vLxQVkXqqLX5R1X345qqfHbsf67hvA3Nn",
            "source: QmbFMke1KXqnYyBBWxB74N4c5SBnJMVAiMNRcGu6x1AwQH",
        ],
    },
    "name-changed": {
        severity: "cosmetic",
        title: "Name changed",
        explanation: "Shown to people only.",
        example: ["name: mail", "name: Mail"],
    },
    "description-changed": {
        severity: "cosmetic",
        title: "Description changed",
        explanation: "Shown to people only.",
        example: ["description: sends mail", "description: Sends mail"],
    },
    "repository-changed": {
        severity: "cosmetic",
        title: "Repository changed",
        explanation: "Shown to people only.",
        example: ["repository: https://example.com/a", "repository: https://example.com/b"],
    },
    "order-changed": {
        severity: "cosmetic",
        title: "Order changed",
        explanation: "The same entries are in a different order. Callers are not affected, but the service hash changes.",
        example: [
            "tasks:\n  send: {}\n  fetch: { inputs: { id: { type: Number } } }",
            "tasks:\n  fetch: { inputs: { id: { type: Number } } }\n  send: {}",
        ],
    },
    "unused-fields-changed": {
        severity: "cosmetic",
        title: "Unused fields changed",
        explanation: "An Engine checks the fields of an Object only. This parameter has another type, so its fields have no effect.",
        example: [input(entry(TO)), input(entry("to: { type: String, object: { cc: { type: String } } }"))],
    },
};
/** Reports whether a text is the id of a rule. */
function isRuleId(text) {
    return Object.hasOwn(RULES, text);
}


/***/ }),

/***/ 25373:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   Ui: () => (/* binding */ ENGINE_DUMP),
/* harmony export */   WO: () => (/* binding */ STRUCTHASH),
/* harmony export */   vz: () => (/* binding */ structs),
/* harmony export */   w3: () => (/* binding */ struct)
/* harmony export */ });
/**
 * The two grammars in which Engines dump a definition before hashing it.
 *
 * Until 0.13 that is cnf/structhash (versions 0 and 1); 0.14 introduced the Engine's own copy. Both quote texts without
 * escaping them, so some different definitions have the same dump, and thus the same hash.
 *
 * @module
 */
/** 0.10 to 0.13: fields in the order of their names. */
const STRUCTHASH = {
    flag: (value) => (value ? "t" : "f"),
    list: (items) => `[${items.join(",")}]`,
    absent: "<invalid Value>",
    order: (a, b) => compare(a, b),
};
/** From 0.14: fields in the order of their `name:value` texts, so that `10:` precedes `1:`. */
const ENGINE_DUMP = {
    flag: (value) => String(value),
    list: (items) => (items.length === 0 ? "[]nil" : `[${items.join(",")}]`),
    absent: "nil",
    // Names are unique and have no colon, so values never decide.
    order: (a, b) => compare(`${a}:`, `${b}:`),
};
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Dumps a text in quotes, unescaped. */
const text = (value) => `"${value}"`;
/** Returns the dump of a list of texts. */
function texts(grammar) {
    return (values) => grammar.list(values.map(text));
}
/** Returns the dump of a list of structs. */
function structs(grammar, each) {
    return (values) => grammar.list(values.map(each));
}
/** Returns the dump of a struct from the dumps of its fields by name, which the grammar sorts. */
function struct(grammar, fields) {
    const sorted = Object.entries(fields).sort(([a], [b]) => grammar.order(a, b));
    return (value) => `{${sorted.map(([name, dump]) => `${name}:${dump(value)}`).join(",")}}`;
}


/***/ }),

/***/ 71806:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eh: () => (/* binding */ defaultSid),
  uo: () => (/* binding */ definitionDigest),
  vW: () => (/* binding */ needsSource),
  gH: () => (/* binding */ serviceHash)
});

// UNUSED EXPORTS: dumpDefinition

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/core/base58.ts
var core_base58 = __webpack_require__(98407);
// EXTERNAL MODULE: ./src/definition/release.ts
var definition_release = __webpack_require__(40192);
// EXTERNAL MODULE: ./src/definition/service.ts
var service = __webpack_require__(8446);
// EXTERNAL MODULE: ./src/hash/grammar.ts
var grammar = __webpack_require__(25373);
;// CONCATENATED MODULE: ./src/hash/engine-dump.ts
/**
 * The text of a definition that Engines from 0.14 on hash: field names are protobuf numbers.
 *
 * @module
 */


const list = (0,grammar/* texts */.Te)(grammar/* ENGINE_DUMP */.Ui);
const parameter = (0,grammar/* struct */.w3)(grammar/* ENGINE_DUMP */.Ui, {
    1: (it) => (0,grammar/* text */.Qq)(it.name),
    2: (it) => (0,grammar/* text */.Qq)(it.description),
    3: (it) => (0,grammar/* text */.Qq)(it.type),
    4: (it) => grammar/* ENGINE_DUMP */.Ui.flag(it.optional),
    8: (it) => (0,grammar/* text */.Qq)(it.key),
    9: (it) => grammar/* ENGINE_DUMP */.Ui.flag(it.repeated),
    10: (it) => parameters(it.object),
});
const parameters = (0,grammar/* structs */.vz)(grammar/* ENGINE_DUMP */.Ui, (it) => parameter(it));
const events = (0,grammar/* structs */.vz)(grammar/* ENGINE_DUMP */.Ui, (0,grammar/* struct */.w3)(grammar/* ENGINE_DUMP */.Ui, {
    1: (it) => (0,grammar/* text */.Qq)(it.name),
    2: (it) => (0,grammar/* text */.Qq)(it.description),
    3: (it) => parameters(it.data),
    4: (it) => (0,grammar/* text */.Qq)(it.key),
}));
const dependencies = (0,grammar/* structs */.vz)(grammar/* ENGINE_DUMP */.Ui, (0,grammar/* struct */.w3)(grammar/* ENGINE_DUMP */.Ui, {
    1: (it) => (0,grammar/* text */.Qq)(it.image),
    2: (it) => list(it.volumes),
    3: (it) => list(it.volumesFrom),
    4: (it) => list(it.ports),
    5: (it) => (0,grammar/* text */.Qq)(it.command),
    6: (it) => list(it.args),
    8: (it) => (0,grammar/* text */.Qq)(it.key),
    9: (it) => list(it.env),
}));
// Args and command are swapped compared with their protobuf numbers: the tags say command 4, args 5.
const configuration = (0,grammar/* struct */.w3)(grammar/* ENGINE_DUMP */.Ui, {
    1: (it) => list(it.volumes),
    2: (it) => list(it.volumesFrom),
    3: (it) => list(it.ports),
    4: (it) => (0,grammar/* text */.Qq)(it.command),
    5: (it) => list(it.args),
    6: (it) => list(it.env),
});
const TASK = {
    1: (it) => (0,grammar/* text */.Qq)(it.name),
    2: (it) => (0,grammar/* text */.Qq)(it.description),
    6: (it) => parameters(it.inputs),
    7: (it) => parameters(it.outputs),
    8: (it) => (0,grammar/* text */.Qq)(it.key),
};
function engine_dump_service(task) {
    const tasks = (0,grammar/* structs */.vz)(grammar/* ENGINE_DUMP */.Ui, task);
    return (0,grammar/* struct */.w3)(grammar/* ENGINE_DUMP */.Ui, {
        1: (it) => (0,grammar/* text */.Qq)(it.name),
        2: (it) => (0,grammar/* text */.Qq)(it.description),
        5: (it) => tasks(it.tasks),
        6: (it) => events(it.events),
        7: (it) => dependencies(it.dependencies),
        8: (it) => configuration(it.configuration ?? service/* EMPTY_CONFIGURATION */.$k),
        9: (it) => (0,grammar/* text */.Qq)(it.repository),
        12: (it) => (0,grammar/* text */.Qq)(it.sid),
        13: (it) => (0,grammar/* text */.Qq)(it.source),
    });
}
/** 0.14 to 0.25. */
const dump014 = engine_dump_service((0,grammar/* struct */.w3)(grammar/* ENGINE_DUMP */.Ui, TASK));
/** 0.26, which hashes whether a task has a price, but not its amounts: they are structs without tags. */
const dump026 = engine_dump_service((0,grammar/* struct */.w3)(grammar/* ENGINE_DUMP */.Ui, { ...TASK, 9: (it) => (it.price === undefined ? grammar/* ENGINE_DUMP */.Ui.absent : "{1:{},2:{},3:{}}") }));

;// CONCATENATED MODULE: ./src/hash/structhash.ts
/**
 * The text of a definition that Engines 0.10 to 0.13 hash, according to the `hash` tags of their structs.
 *
 * @module
 */



const structhash_list = (0,grammar/* texts */.Te)(grammar/* STRUCTHASH */.WO);
const structhash_parameter = (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, {
    1: (it) => (0,grammar/* text */.Qq)(it.key),
    2: (it) => (0,grammar/* text */.Qq)(it.name),
    3: (it) => (0,grammar/* text */.Qq)(it.description),
    4: (it) => (0,grammar/* text */.Qq)(it.type),
    5: (it) => grammar/* STRUCTHASH */.WO.flag(it.optional),
    6: (it) => grammar/* STRUCTHASH */.WO.flag(it.repeated),
    7: (it) => structhash_parameters(it.object),
});
const structhash_parameters = (0,grammar/* structs */.vz)(grammar/* STRUCTHASH */.WO, (it) => structhash_parameter(it));
const tasks = (0,grammar/* structs */.vz)(grammar/* STRUCTHASH */.WO, (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, {
    1: (it) => (0,grammar/* text */.Qq)(it.key),
    2: (it) => (0,grammar/* text */.Qq)(it.name),
    3: (it) => (0,grammar/* text */.Qq)(it.description),
    4: (it) => structhash_parameters(it.inputs),
    5: (it) => structhash_parameters(it.outputs),
}));
const structhash_events = (0,grammar/* structs */.vz)(grammar/* STRUCTHASH */.WO, (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, {
    1: (it) => (0,grammar/* text */.Qq)(it.key),
    2: (it) => (0,grammar/* text */.Qq)(it.name),
    3: (it) => (0,grammar/* text */.Qq)(it.description),
    4: (it) => structhash_parameters(it.data),
}));
/** The fields of a container that follow its image, when dependencies and configuration were one struct. */
const BOX = {
    3: (it) => structhash_list(it.volumes),
    4: (it) => structhash_list(it.volumesFrom),
    5: (it) => structhash_list(it.ports),
    6: (it) => (0,grammar/* text */.Qq)(it.command),
    7: (it) => structhash_list(it.args),
};
function structhash_service(fields) {
    const { dependency, configuration, workflows } = fields;
    const dependencies = (0,grammar/* structs */.vz)(grammar/* STRUCTHASH */.WO, dependency);
    return (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, {
        1: (it) => (0,grammar/* text */.Qq)(it.sid),
        2: (it) => (0,grammar/* text */.Qq)(it.name),
        3: (it) => (0,grammar/* text */.Qq)(it.description),
        4: (it) => tasks(it.tasks),
        5: (it) => structhash_events(it.events),
        6: (it) => dependencies(it.dependencies),
        7: (it) => (0,grammar/* text */.Qq)(it.repository),
        8: (it) => configuration(it.configuration),
        9: (it) => (0,grammar/* text */.Qq)(it.source),
        ...(workflows === undefined ? {} : { 10: (it) => workflows(it.workflows) }),
    });
}
// A typo in its tag kept the key of a dependency out of the hash until 0.12.
const configuration010 = (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, { 2: () => (0,grammar/* text */.Qq)(""), ...BOX, 8: () => structhash_list([]) });
/** 0.10, whose wire has no env. */
const dump010 = structhash_service({
    dependency: (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, { 2: (it) => (0,grammar/* text */.Qq)(it.image), ...BOX, 8: () => structhash_list([]) }),
    configuration: (it) => (it === undefined ? grammar/* STRUCTHASH */.WO.absent : configuration010(it)),
});
const configuration011 = (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, { 2: () => (0,grammar/* text */.Qq)(""), ...BOX, 8: (it) => structhash_list(it.env) });
/** 0.11. */
const dump011 = structhash_service({
    dependency: (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, { 2: (it) => (0,grammar/* text */.Qq)(it.image), ...BOX, 8: (it) => structhash_list(it.env) }),
    configuration: (it = service/* EMPTY_CONFIGURATION */.$k) => configuration011(it),
});
const keyed = (key) => (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, { 1: () => (0,grammar/* text */.Qq)(key), 2: () => (0,grammar/* text */.Qq)(""), ...BOX, 8: (it) => structhash_list(it.env) });
const sentConfiguration = keyed("service");
const missingConfiguration = keyed("");
const workflow = (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, {
    1: (it) => (it.trigger === undefined ? grammar/* STRUCTHASH */.WO.absent : trigger(it.trigger)),
    2: (it) => (it.task === undefined ? grammar/* STRUCTHASH */.WO.absent : workflowTask(it.task)),
    3: (it) => (0,grammar/* text */.Qq)(it.key),
});
const trigger = (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, {
    1: (it) => hashBytes(it.instanceHash),
    2: (it) => (0,grammar/* text */.Qq)(it.key),
    3: (it) => String(["Unknown", "Event", "Result"].indexOf(it.type)),
    4: (it) => filters(it.filters),
});
const filters = (0,grammar/* structs */.vz)(grammar/* STRUCTHASH */.WO, (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, {
    1: (it) => (0,grammar/* text */.Qq)(it.key),
    2: (it) => String(["UNKNOWN", "EQ"].indexOf(it.predicate)),
    3: (it) => (0,grammar/* text */.Qq)(it.value),
}));
const workflowTask = (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, {
    1: (it) => hashBytes(it.instanceHash),
    2: (it) => (0,grammar/* text */.Qq)(it.taskKey),
});
/** 0.12, the only one with workflows. Here an absent configuration and an empty one have different hashes. */
const dump012 = structhash_service({
    dependency: (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, {
        1: (it) => (0,grammar/* text */.Qq)(it.key),
        2: (it) => (0,grammar/* text */.Qq)(it.image),
        ...BOX,
        8: (it) => structhash_list(it.env),
    }),
    configuration: (it) => (it === undefined ? missingConfiguration(service/* EMPTY_CONFIGURATION */.$k) : sentConfiguration(it)),
    workflows: (0,grammar/* structs */.vz)(grammar/* STRUCTHASH */.WO, workflow),
});
const configuration013 = (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, {
    1: (it) => structhash_list(it.volumes),
    2: (it) => structhash_list(it.volumesFrom),
    3: (it) => structhash_list(it.ports),
    4: (it) => (0,grammar/* text */.Qq)(it.command),
    5: (it) => structhash_list(it.args),
    6: (it) => structhash_list(it.env),
});
/** 0.13, where a dependency holds a configuration of its own. */
const dump013 = structhash_service({
    dependency: (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, {
        1: (it) => (0,grammar/* text */.Qq)(it.key),
        2: (it) => (0,grammar/* text */.Qq)(it.image),
        Configuration: configuration013,
    }),
    configuration: (it = service/* EMPTY_CONFIGURATION */.$k) => configuration013(it),
});
function hashBytes(base58) {
    try {
        return grammar/* STRUCTHASH */.WO.list([...(0,core_base58/* decodeHash */.$C)(base58)].map(String));
    }
    catch (error) {
        if (!(error instanceof core_error/* MesgError */.N))
            throw error;
        throw new core_error/* MesgError */.N("refused", `an instanceHash in workflows: ${error.message}`, { cause: error });
    }
}

;// CONCATENATED MODULE: ./src/hash/service-hash.ts





/** The releases that changed the dump, newest first. */
const DUMPS = [
    ["0.26", dump026],
    ["0.14", dump014],
    ["0.13", dump013],
    ["0.12", dump012],
    ["0.11", dump011],
    ["0.10", dump010],
];
/**
 * Returns the text of a definition that an Engine release hashes. It does not include `hash` and `address`.
 *
 * @throws {MesgError} `usage` at 0.9, which hashes no definition, only the source and the environment.
 * @example
 * ```ts
 * dumpDefinition({ ...EMPTY_DEFINITION, name: "a" }, "0.14"); // '{12:"",13:"",1:"a",2:"",5:[]nil,…}'
 * ```
 */
function dumpDefinition(definition, release) {
    const dump = DUMPS.find(([first]) => (0,definition_release/* isSince */.$l)(release, first))?.[1];
    if (dump !== undefined)
        return dump(definition);
    throw new core_error/* MesgError */.N("usage", `Engine ${release} does not hash the definition, only the source and the environment`, {
        hint: "use --source and --env for its hash, or the dump of a release from 0.10 on",
    });
}
/** Computes the digest of that text: SHA-1 (20 bytes) at 0.10, SHA-256 (32 bytes) from 0.11. */
function definitionDigest(definition, release) {
    const algorithm = (0,definition_release/* isSince */.$l)(release, "0.11") ? "sha256" : "sha1";
    return (0,external_node_crypto_.createHash)(algorithm).update(dumpDefinition(definition, release), "utf8").digest();
}
/** Reports whether a release's service hash covers the source's files (0.9 to 0.15), not only the source id. */
function needsSource(release) {
    return !(0,definition_release/* isSince */.$l)(release, "0.16");
}
/**
 * Computes the service hash of an Engine release, in base58.
 *
 * 0.9 to 0.15 extend the directory digest of the source by the environment (0.9) or the definition's digest (from 0.10).
 * From 0.16 on the hash is the definition's digest alone, which includes the source id.
 *
 * @throws {MesgError} `usage` when the release requires the source and none is given.
 * @example
 * ```ts
 * serviceHash(definition, "0.16"); // "6KeeBZdtHGzq23tbJTHpXVGQeRYVqzrVN45KubU1ctq9"
 * ```
 */
function serviceHash(definition, release, inputs = {}) {
    if (!needsSource(release))
        return (0,core_base58/* encodeBase58 */.Rd)(definitionDigest(definition, release));
    if (inputs.source === undefined) {
        throw new core_error/* MesgError */.N("usage", `missing source: the hash of Engine ${release} covers its files`, {
            hint: "add --source TAR or FOLDER, or use a release from 0.16 on",
        });
    }
    const appended = release === "0.9" ? environment(inputs.env ?? {}) : definitionDigest(definition, release);
    return (0,core_base58/* encodeBase58 */.Rd)(inputs.source.finish(appended));
}
/** Returns the sid that an Engine gives to a service without one, after hashing. */
function defaultSid(hash) {
    return `_${hash}`;
}
function environment(env) {
    const pairs = Object.entries(env).map(([name, value]) => Buffer.from(`${name}=${value}`));
    return Buffer.from(pairs.sort(Buffer.compare).map(String).join(";"));
}


/***/ })

};
