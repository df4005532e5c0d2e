export const id = 630;
export const ids = [630];
export const modules = {

/***/ 7630:
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

// EXTERNAL MODULE: ./src/definition/base58.ts
var base58 = __webpack_require__(8749);
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


/***/ })

};
