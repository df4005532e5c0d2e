export const id = 353;
export const ids = [353];
export const modules = {

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
 * Checks what the validator tags on the Engine's structs check, in the order in which the validator walks them: 0.11 to
 * 0.26. A missing sid is not checked, since an Engine sets one first.
 */
function checkFields(definition, release) {
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
 * An Engine stops after the first stage that finds anything, and in a list at a value that is there twice. Here
 * everything is reported at once, since people fix everything at once.
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
    const violations = checkDefinition(definition, release).filter(({ unseen }) => !unseen);
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
    // A tag that the validator cannot translate comes out whole, behind the name of its struct.
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


/***/ })

};
