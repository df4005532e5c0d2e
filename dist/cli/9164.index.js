export const id = 9164;
export const ids = [9164];
export const modules = {

/***/ 49164:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  QU: () => (/* binding */ checkDefinition),
  LB: () => (/* binding */ engineRefusal),
  MF: () => (/* binding */ interceptorRefusal)
});

// EXTERNAL MODULE: ./src/definition/release.ts
var definition_release = __webpack_require__(40192);
// EXTERNAL MODULE: ./src/definition/rules/empty-elements.ts
var empty_elements = __webpack_require__(79656);
// EXTERNAL MODULE: ./src/definition/rules/fields.ts + 1 modules
var rules_fields = __webpack_require__(63388);
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
/** An integer with `_` anywhere behind its first digit or its prefix; each must precede a digit. */
const INTEGER = /^[+-]?(?:0[bB][01_]+|0[oO][0-7_]+|0[xX][\da-fA-F_]+|0[0-7_]*|[1-9][\d_]*)$/;
const WRONG_UNDERSCORE = /_(?:_|$)/;
/** Bits of the largest amount. */
const MAX_BITS = 255;
/** Returns the Engine's error for a text that is not an integer or too large; undefined when it is valid. */
function whyUnreadable(text) {
    if (!INTEGER.test(text) || WRONG_UNDERSCORE.test(text))
        return `math/big: cannot unmarshal ${JSON.stringify(text)} into a *big.Int`;
    const unsigned = text
        .replaceAll(/[+_-]/g, "")
        .toLowerCase()
        .replace(/^0(?=[0-7])/, "0o");
    const [prefix = ""] = /^0[a-z]/.exec(unsigned) ?? [];
    const digits = unsigned.slice(prefix.length).replace(/^0+(?=.)/, "");
    // In every base, a number has at most as many digits as bits.
    const fits = digits.length <= MAX_BITS && BigInt(prefix + digits) >> BigInt(MAX_BITS) === 0n;
    return fits ? undefined : `integer out of range: ${text}`;
}

;// CONCATENATED MODULE: ./src/definition/rules/whole.ts

/**
 * Checks a definition whose fields are valid: duplicate keys, dependencies without an image, unknown volumes. 0.11 to
 * 0.26 do the same, except for one word and nested keys (from 0.17).
 *
 * @param enough UTF-16 units of text after which the search for duplicate keys and missing images stops.
 */
function checkWhole(definition, release, enough = Number.POSITIVE_INFINITY) {
    // From 0.21 on, an earlier stage requires an image.
    const images = (0,definition_release/* isSince */.$l)(release, "0.21") ? [] : missingImages(definition, enough);
    return [...duplicateKeys(definition, release, enough), ...images, ...unknownVolumes(definition)];
}
function duplicateKeys(definition, release, enough) {
    const violations = [];
    let size = 0;
    const nested = (0,definition_release/* isSince */.$l)(release, "0.17");
    const says = nested ? "already exists" : "already exist";
    const unique = (list, name, pointer, inside) => {
        if (list.length === 0)
            return;
        const seen = new Set();
        list.forEach((value, index) => {
            const isRepeated = seen.has(value.key);
            const below = inside(value);
            seen.add(value.key);
            // Lazy: the names of most items are never needed.
            if (!isRepeated && below === undefined)
                return;
            const [itemName, itemPointer] = [`${name}[${value.key}]`, `${pointer}/${index}`];
            if (isRepeated && size < enough) {
                const text = `${itemName} ${says}`;
                violations.push({
                    rule: "duplicate-key",
                    pointer: `${itemPointer}/key`,
                    text,
                    found: value.key,
                    stage: "whole",
                });
                size += text.length;
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
function missingImages(definition, enough) {
    let size = 0;
    return definition.dependencies.flatMap(({ key, image }, index) => {
        if (image !== "" || size >= enough)
            return [];
        const text = `dependencies[${key}].image is a required field`;
        size += text.length;
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
// EXTERNAL MODULE: ./src/definition/rules/formats.ts
var formats = __webpack_require__(93685);
;// CONCATENATED MODULE: ./src/definition/rules/workflows.ts


/** Checks the workflows of a service, which only Engine 0.12 has. */
function checkWorkflows(definition) {
    return definition.workflows.flatMap((workflow, index) => checkWorkflow(workflow, index));
}
function checkWorkflow(workflow, index) {
    const { key, trigger, task } = workflow;
    const pointer = `/workflows/${index}`;
    if (trigger === undefined || task === undefined) {
        return [{ rule: "workflow-incomplete", pointer, text: "", found: workflow, stage: "request" }];
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
    if ((0,formats/* isPrintableAscii */.Jn)(found))
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
 * Maximum number of violations of one kind, and UTF-16 units of their texts. A small definition can have a hundred
 * thousand, and in a deep one the place of each is a text of a thousand characters.
 */
const MAX_VIOLATIONS = 10_000;
const ENOUGH = 4 * 1024 * 1024;
/**
 * Returns everything that an Engine release rejects in a definition, in the order of its checks; of one kind, the first
 * 10,000 or so.
 *
 * An Engine stops after the first stage that fails, and in a list at the first repeated value. This reports all
 * violations, so that they can be fixed at once. 0.9 has no call with a definition, and 0.10 accepts any definition
 * with a configuration.
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
        ...(0,rules_fields/* checkFields */.oA)(definition, release)
            .slice(0, MAX_VIOLATIONS)
            .map((failure) => asViolation(failure, release)),
        ...checkMessages(definition, release).slice(0, MAX_VIOLATIONS),
        ...checkWhole(definition, release, ENOUGH),
        ...(0,empty_elements/* checkEmptyElements */.P)(definition, release, MAX_VIOLATIONS),
    ].sort((a, b) => STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage));
}
/**
 * Returns the error text of an Engine release for a definition; undefined when it accepts the definition, empty when it
 * crashes. Releases from 0.16 on wrap the text in a transaction's error, which is not included.
 *
 * @param enough UTF-16 units after which the text may end, 4 Mi unless given: a definition can have a hundred thousand
 * errors.
 * @example
 * ```ts
 * engineRefusal({ ...EMPTY_DEFINITION, name: "a" }, "0.11"); // "Service.Source is a required field"
 * ```
 */
function engineRefusal(definition, release, enough = ENOUGH) {
    const intercepted = interceptorRefusal(definition, release, enough);
    if (intercepted !== undefined)
        return intercepted;
    if (!(0,definition_release/* isSince */.$l)(release, "0.11"))
        return checkDefinition(definition, release)[0]?.text;
    const fields = (0,rules_fields/* checkFields */.oA)(definition, release).filter(({ unseen }) => !unseen);
    const early = checkMessages(definition, release);
    // An unreadable request is rejected at its first error.
    const unreadable = early.find(({ stage }) => stage === "request");
    if (unreadable !== undefined)
        return unreadable.text;
    const separator = (0,definition_release/* isSince */.$l)(release, "0.21") ? ". " : "\n";
    const texts = [
        ...fields.map((failure) => () => textOf(failure, release)),
        ...early.map(({ text }) => () => text),
    ];
    if (texts.length > 0)
        return join(texts, separator, enough);
    const late = [...checkWhole(definition, release, enough), ...(0,empty_elements/* checkEmptyElements */.P)(definition, release, 1)];
    const seen = late
        .filter(({ unseen }) => !unseen)
        .map(({ text }) => () => text);
    return seen.length === 0 ? undefined : join(seen, separator, enough);
}
/**
 * Returns the error text of the interceptor in front of the Service API of 0.18 to 0.20, for `Create` and `Hash`; undefined
 * when it accepts the definition, or the release has no interceptor.
 *
 * @param enough As for {@linkcode engineRefusal}.
 * @example
 * ```ts
 * interceptorRefusal({ ...definition, sid: "" }, "0.20"); // the text of the Engine: a sid is required
 * ```
 */
function interceptorRefusal(definition, release, enough = ENOUGH) {
    if (!isInterceptor(release))
        return undefined;
    const sid = { tag: "domain", place: { pointer: "/sid", go: "Sid" }, found: "" };
    const fields = (0,rules_fields/* checkFields */.oA)(definition, release).filter(({ unseen }) => !unseen);
    const failures = [...(definition.sid === "" ? [sid] : []), ...fields];
    if (failures.length === 0)
        return undefined;
    const texts = failures.map(({ tag, place }) => () => untranslated("CreateServiceRequest", tag, place.go));
    return join(texts, "\n", enough);
}
/** Joins texts, which are produced one by one, until there is enough. */
function join(texts, separator, enough) {
    let joined = texts[0]();
    for (let index = 1; index < texts.length && joined.length < enough; index++)
        joined += separator + texts[index]();
    return joined;
}
/** Checks the fields that some releases read from a request before they validate its structs, or along with that. */
function checkMessages(definition, release) {
    return [
        ...(release === "0.12" ? checkWorkflows(definition) : []),
        ...((0,definition_release/* isSince */.$l)(release, "0.26") ? checkPrices(definition) : []),
    ];
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
function asViolation(failure, release) {
    const { tag, place, found, unseen } = failure;
    const { pointer } = place;
    const rule = tag === "required" && /^\/dependencies\/\d+\/image$/.test(pointer) ? "image-required" : RULE_OF[tag];
    const text = textOf(failure, release);
    return { rule, pointer, text, found, stage: "fields", ...(unseen && { unseen }) };
}
/** Returns the words of the validator for a failed field. */
function textOf({ tag, place: { go } }, release) {
    if (tag !== "dive")
        return `Service.${go} ${WORDS[tag](release)}`;
    // The validator prints a tag without a translation in full, after the name of its struct.
    return `Service.${go.slice(0, go.lastIndexOf(".") + 1)}${untranslated("Service", tag, go)}`;
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

/***/ 79656:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ checkEmptyElements)
/* harmony export */ });
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40192);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63388);


/**
 * Finds list elements whose fields are all empty, such as `tasks: [{}]`. Engines 0.14 and 0.15 store one and can then
 * neither return that service nor list any; 0.16 to 0.20 refuse it, some with every later Create. 0.21 requires a key.
 *
 * @param max Maximum number of them.
 * @example
 * ```ts
 * const task = { key: "", name: "", description: "", inputs: [], outputs: [] };
 * checkEmptyElements({ ...definition, tasks: [task] }, "0.15")[0]?.pointer; // "/tasks/0"
 * ```
 */
function checkEmptyElements(definition, release, max = Number.POSITIVE_INFINITY) {
    if (!(0,_release_js__WEBPACK_IMPORTED_MODULE_0__/* .isSince */ .$l)(release, "0.14") || (0,_release_js__WEBPACK_IMPORTED_MODULE_0__/* .isSince */ .$l)(release, "0.21"))
        return [];
    const found = emptyElements(definition).slice(0, max);
    return found.map(({ pointer }) => ({
        rule: "empty-element",
        pointer,
        text: "",
        found: {},
        stage: "whole",
        // 0.14 and 0.15 accept one, but cannot return it.
        unseen: !(0,_release_js__WEBPACK_IMPORTED_MODULE_0__/* .isSince */ .$l)(release, "0.16"),
    }));
}
function emptyElements({ tasks, events, dependencies }) {
    const found = [];
    const look = (place, list, inside) => list.forEach((element, index) => {
        const at = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .item */ .AS)(place, index);
        if (saysNothing(element))
            found.push(at);
        else
            inside(element, at);
    });
    const parameters = (place, list) => look(place, list, ({ object }, at) => parameters((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(at, "object"), object));
    const root = { pointer: "", go: "" };
    look((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(root, "tasks"), tasks, ({ inputs, outputs }, at) => {
        parameters((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(at, "inputs"), inputs);
        parameters((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(at, "outputs"), outputs);
    });
    look((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(root, "events"), events, ({ data }, at) => parameters((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(at, "data"), data));
    look((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(root, "dependencies"), dependencies, () => undefined);
    return found;
}
function saysNothing(element) {
    return Object.values(element).every((value) => value === "" || value === false || value?.length === 0);
}


/***/ }),

/***/ 63388:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oA: () => (/* binding */ checkFields),
  ZZ: () => (/* binding */ field),
  AS: () => (/* binding */ item)
});

// EXTERNAL MODULE: ./src/definition/release.ts
var release = __webpack_require__(40192);
// EXTERNAL MODULE: ./src/definition/service.ts
var service = __webpack_require__(8446);
// EXTERNAL MODULE: ./src/definition/rules/formats.ts
var formats = __webpack_require__(93685);
;// CONCATENATED MODULE: ./src/definition/rules/uri.ts
/**
 * Reports whether a text is an absolute URI or an absolute path, as go-playground/validator's `uri` does: it removes
 * everything from the first `#` on, and parses the rest with Go's `url.ParseRequestURI`.
 *
 * @example
 * ```ts
 * isRequestUri("https://github.com/author/service"); // true
 * isRequestUri("author/service"); // false
 * ```
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
/** In a host, only non-ASCII bytes and `%` itself may be escaped. */
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
    return !/[^A-Za-z0-9\-_.~!$&'()*+,;=:[\]<>"%\x80-\uffff]/.test(text);
}

;// CONCATENATED MODULE: ./src/definition/rules/fields.ts
var _a;




/**
 * Checks the validator tags on the Engine's structs, in the validator's order: 0.11 to 0.26. A missing sid is not
 * reported, since an Engine sets one first.
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
        if ((0,release/* isSince */.$l)(this.#release, "0.14"))
            configuration();
        definition.tasks.forEach((task, index) => void this.#task(item(field(root, "tasks"), index), task));
        definition.events.forEach((event, index) => void this.#event(item(field(root, "events"), index), event));
        definition.dependencies.forEach((dependency, index) => {
            this.#dependency(item(field(root, "dependencies"), index), dependency);
        });
        if (!(0,release/* isSince */.$l)(this.#release, "0.14"))
            configuration();
        const { repository, source } = definition;
        if (repository !== "" && !isRequestUri(repository))
            this.#fail("uri", field(root, "repository"), repository);
        this.#required(field(root, "source"), source);
    }
    #sid(path, sid) {
        if (sid === "")
            return;
        if (!(0,formats/* isPrintableAscii */.Jn)(sid))
            this.#fail("printascii", path, sid);
        else if (sid.length > 63)
            this.#fail("max", path, sid);
        else if (!(0,formats/* isDomainName */.an)(sid))
            this.#fail("domain", path, sid);
    }
    #task(path, task) {
        this.#described(path, task);
        this.#parameters(field(path, "inputs"), task.inputs);
        this.#parameters(field(path, "outputs"), task.outputs);
        if ((0,release/* isSince */.$l)(this.#release, "0.26") && task.price === undefined)
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
        const isPort = (at, port) => void ((0,formats/* isPortMapping */.oh)(port) || this.#fail("portmap", at, port));
        const isBareName = (0,release/* isSince */.$l)(this.#release, "0.17");
        const isEnv = (at, env) => void ((0,formats/* isEnvironmentVariable */.aN)(env, isBareName) || this.#fail("env", at, env));
        const ascii = (at, text) => this.#ascii(at, text);
        this.#unique(field(path, "volumes"), it.volumes, ascii);
        this.#unique(field(path, "volumesFrom"), it.volumesFrom, ascii);
        this.#unique(field(path, "ports"), it.ports, isPort);
        const args = () => each(field(path, "args"), it.args, ascii);
        const command = () => this.#ascii(field(path, "command"), it.command);
        for (const check of (0,release/* isSince */.$l)(this.#release, "0.14") ? [args, command] : [command, args])
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
        else if (!(0,formats/* isPrintableAscii */.Jn)(type))
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
        if ((0,release/* isSince */.$l)(this.#release, "0.21"))
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
        if (!(0,formats/* isPrintableAscii */.Jn)(text))
            this.#fail("printascii", path, text);
    }
    #unique(path, values, check) {
        if (values.length === 0)
            return;
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
/** A path below another one. Its texts are built only when needed: never for a valid definition. */
class Below {
    #above;
    #part;
    constructor(above, part) {
        this.#above = above;
        this.#part = part;
    }
    get pointer() {
        const { root, parts } = this.#fromRoot();
        return [root.pointer, ...parts].join("/");
    }
    get go() {
        const { root, parts } = this.#fromRoot();
        const names = parts.map((part) => typeof part === "number" ? `[${part}]` : `.${part[0].toUpperCase()}${part.slice(1)}`);
        const go = `${root.go}${names.join("")}`;
        return root.go === "" ? go.slice(1) : go;
    }
    /** Texts are joined at once: one that grew level by level would keep all its levels in memory. */
    #fromRoot() {
        const parts = [];
        let root = this;
        for (; root instanceof _a; root = root.#above)
            parts.push(root.#part);
        return { root, parts: parts.reverse() };
    }
}
_a = Below;
/** A field of a struct. Go's name is the capitalized JSON name. */
function field(place, name) {
    return new Below(place, name);
}
/** An item of a list. */
function item(place, index) {
    return new Below(place, index);
}


/***/ }),

/***/ 93685:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jn: () => (/* binding */ isPrintableAscii),
/* harmony export */   aN: () => (/* binding */ isEnvironmentVariable),
/* harmony export */   an: () => (/* binding */ isDomainName),
/* harmony export */   oh: () => (/* binding */ isPortMapping)
/* harmony export */ });
/**
 * The formats of strings, as the Engines' validators check them (go-playground/validator and the Engine's own).
 *
 * @module
 */
/**
 * Reports whether a text has only characters from space to tilde; an empty one passes.
 *
 * @example
 * ```ts
 * isPrintableAscii("Greeter"); // true
 * isPrintableAscii("é"); // false
 * ```
 */
function isPrintableAscii(text) {
    return /^[\x20-\x7e]*$/.test(text);
}
/**
 * Reports whether a text is a domain-style name, as Go's `net.isDomainName`: labels of 1 to 63 letters, digits, `-` and `_`, at
 * least one letter or underscore in all, no label that begins or ends with `-`.
 *
 * @example
 * ```ts
 * isDomainName("author.name"); // true
 * isDomainName("-a"); // false
 * ```
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
/**
 * Reports whether a text is `n` or `n:n`, each from 1 to 65535 as Go's `strconv.Atoi` reads it, signs and zeros included.
 *
 * @example
 * ```ts
 * isPortMapping("8080:80"); // true
 * isPortMapping("http"); // false
 * ```
 */
function isPortMapping(text) {
    const ports = text.split(":");
    return (ports.length <= 2 && ports.every((port) => /^[+-]?[0-9]+$/.test(port) && Number(port) >= 1 && Number(port) <= 65535));
}
/**
 * Reports whether a text is `NAME=VALUE` with exactly one `=`, or a bare `NAME` where allowed (from 0.17).
 *
 * @example
 * ```ts
 * isEnvironmentVariable("HOST=localhost", false); // true
 * isEnvironmentVariable("HOST", false); // false
 * ```
 */
function isEnvironmentVariable(text, bareName) {
    const parts = text.split("=");
    return (parts.length === 2 || (parts.length === 1 && bareName)) && /^[a-zA-Z][a-zA-Z0-9_]*$/.test(parts[0]);
}


/***/ })

};
