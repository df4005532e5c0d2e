export const id = 8487;
export const ids = [8487];
export const modules = {

/***/ 21334:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ definitionToJson)
/* harmony export */ });
/**
 * Writes a definition as proto3 JSON: lowerCamelCase names, without default values. A run of the action that finds
 * nothing loads this module, but not the reader.
 *
 * @module
 */
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
/** The default of an enumeration has a name, which in another string field is an ordinary value. */
function withoutUnsetEnums({ trigger, ...workflow }) {
    if (trigger === undefined)
        return workflow;
    const filters = trigger.filters.map((it) => ({ ...it, predicate: it.predicate === "UNKNOWN" ? "" : it.predicate }));
    const { key, task } = workflow;
    return { key, trigger: { ...trigger, type: trigger.type === "Unknown" ? "" : trigger.type, filters }, task };
}
/** Values that proto3 JSON omits; messages stay, even empty ones. */
function withoutDefaults(value) {
    if (Array.isArray(value))
        return value.map(withoutDefaults);
    if (typeof value !== "object" || value === null)
        return value;
    const kept = {};
    for (const key of Object.keys(value)) {
        const field = value[key];
        if (!isDefault(field))
            kept[key] = withoutDefaults(field);
    }
    return kept;
}
function isDefault(value) {
    return value === undefined || value === "" || value === false || (Array.isArray(value) && value.length === 0);
}


/***/ }),

/***/ 74755:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   U1: () => (/* binding */ codeLink),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83712);

/**
 * Returns a text as a code span, in which Markdown, HTML and GitHub interpret nothing.
 *
 * @param limit Maximum length to show, in UTF-16 units.
 * @example
 * ```ts
 * codeSpan("a`b"); // "``a`b``"
 * ```
 */
function codeSpan(text, limit) {
    const shown = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(text, limit);
    if (shown.trim() === "")
        return codeSpan(`"${shown}"`);
    const fence = "`".repeat(longestRun(shown) + 1);
    const pad = /^[` ]|[` ]$/.test(shown) ? " " : "";
    return `${fence}${pad}${shown}${pad}${fence}`;
}
/** Characters with a meaning in Markdown, HTML or GitHub, each escaped by a backslash or an entity. */
const MARKUP = /[\\`*_{}[\]()#+\-.!|~>=$^]/g;
const ENTITIES = { "&": "&amp;", "<": "&lt;", '"': "&quot;" };
/** GitHub links addresses, mentions and issues in any text; a zero-width space breaks them. */
const AUTOLINKS = /@|#(?=\d)|:(?=\/\/)|(?<=mailto|xmpp):|(?<=www)\.|(?<=GH)-(?=\d)/gi;
/**
 * Returns a text as prose, in which Markdown, HTML and GitHub interpret nothing.
 *
 * @param limit Maximum length to show, in UTF-16 units.
 * @example
 * ```ts
 * prose("use *this*, @someone"); // "use \\*this\\*, @\u200bsomeone"
 * ```
 */
function prose(text, limit) {
    return (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(text, limit)
        .replace(AUTOLINKS, "$&\u200b")
        .replace(/[&<"]/g, (character) => ENTITIES[character])
        .replace(MARKUP, "\\$&");
}
/** Maximum length of a linked text, in UTF-16 units. */
const MAX_PLACE_LENGTH = 500;
/** Most browsers reject longer ones. */
const MAX_ADDRESS_LENGTH = 2000;
/** Characters that are invalid in a URL, or would end it in Markdown. */
const UNSAFE = /[^\w\-.~:/?#@!$&+,;=%]/gu;
/** A code block; its lines may contain fences. */
function codeBlock(text, language) {
    const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
    return `${fence}${language}\n${text}\n${fence}`;
}
/** A code span with a link to an address, or without if it is not a web address. */
function codeLink(text, address) {
    if (address === undefined || address.length > MAX_ADDRESS_LENGTH || !/^https?:\/\//i.test(address))
        return codeSpan(text, MAX_PLACE_LENGTH);
    // A lone surrogate has no UTF-8 form.
    const target = address.replace(/\p{Cs}/gu, "\ufffd").replace(UNSAFE, (character) => {
        return encodeURIComponent(character).replace(/[()*'!]/g, percent);
    });
    return `[${codeSpan(text, MAX_PLACE_LENGTH)}](<${target}>)`;
}
/** A collapsible section. The summary is our text, never that of a definition. */
function details(summary, body) {
    return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
function percent(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
function longestRun(text) {
    let longest = 0;
    for (const [run] of text.matchAll(/`+/g))
        longest = Math.max(longest, run.length);
    return longest;
}


/***/ }),

/***/ 39409:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ mermaidLabel),
/* harmony export */   e: () => (/* binding */ interfaceToMermaid)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83712);

/** Maximum number of parts in a diagram, to keep it readable. */
const MAX_PARTS = 80;
const MAX_LABEL_LENGTH = 40;
const MAX_POINTER_LENGTH = 2000;
/**
 * The interface of a service as a Mermaid flowchart: tasks between their inputs and outputs, events and their data.
 * Added, changed and removed parts are colored. Unchanged tasks and events show only their names.
 *
 * @param after The service after the changes.
 * @param options.isNew Whether the service is new, so that every task and event is shown with its inputs and outputs.
 * @returns The chart without its fence, or `undefined` when nothing in the interface changed.
 */
function interfaceToMermaid(after, changes, { isNew = false } = {}) {
    const looks = new Looks(changes, isNew);
    const parts = [
        ...after.tasks.map(({ key, inputs, outputs }) => {
            const at = looks.list("/tasks").entry(key);
            return {
                noun: "task",
                key,
                look: at.look,
                into: at.leaves("inputs", inputs),
                out: at.leaves("outputs", outputs),
            };
        }),
        ...looks.list("/tasks").removed.map((key) => ({ noun: "task", key, look: "removed", into: [], out: [] })),
        ...after.events.map(({ key, data }) => {
            const at = looks.list("/events").entry(key);
            return { noun: "event", key, look: at.look, into: [], out: at.leaves("data", data) };
        }),
        ...looks.list("/events").removed.map((key) => ({ noun: "event", key, look: "removed", into: [], out: [] })),
    ];
    if (!isNew && parts.every(({ look }) => look === "same"))
        return undefined;
    if (parts.length === 0)
        return undefined;
    return draw(parts.sort((left, right) => Number(left.look === "same") - Number(right.look === "same")));
}
/** The changes by the part of the interface that they affect, at two levels: task, and input of a task. */
class Looks {
    #looks = new Map();
    #removed = new Map();
    #isNew;
    /** @param isNew Whether to show every part with its parameters, even if unchanged. */
    constructor(changes, isNew) {
        this.#isNew = isNew;
        for (const change of changes) {
            // A key of a megabyte would be repeated for each change below it.
            if (change.pointer.length > MAX_POINTER_LENGTH)
                continue;
            const segments = change.pointer.split("/");
            for (const length of [3, 5]) {
                if (segments.length < length)
                    break;
                const place = segments.slice(0, length).join("/");
                const isItself = segments.length === length;
                const look = isItself && change.before === undefined ? "added" : "changed";
                if (isItself && change.after === undefined && isEntry(segments))
                    this.#remove(segments);
                else if (this.#looks.get(place) !== "added")
                    this.#looks.set(place, look);
            }
        }
    }
    #remove(segments) {
        const list = segments.slice(0, -1).join("/");
        const key = toKey(segments.at(-1));
        const keys = this.#removed.get(list);
        if (keys === undefined)
            this.#removed.set(list, [key]);
        else
            keys.push(key);
    }
    list(pointer) {
        return {
            removed: this.#removed.get(pointer) ?? [],
            entry: (key) => {
                const place = `${pointer}/${toSegment(key)}`;
                const look = this.#looks.get(place) ?? "same";
                return {
                    look,
                    leaves: (list, parameters) => {
                        if (look === "same" && !this.#isNew)
                            return [];
                        const here = this.list(`${place}/${list}`);
                        return [
                            ...parameters.map((parameter) => ({
                                key: parameter.key,
                                type: `${parameter.type}${parameter.repeated ? "[]" : ""}${parameter.optional ? "?" : ""}`,
                                look: look === "added" ? look : here.entry(parameter.key).look,
                            })),
                            ...here.removed.map((gone) => ({ key: gone, type: "", look: "removed" })),
                        ];
                    },
                };
            },
        };
    }
}
const LISTS = new Set(["tasks", "events", "inputs", "outputs", "data"]);
/** Whether a pointer leads to an entry of the interface, not to one of its fields. */
function isEntry(segments) {
    return LISTS.has(segments.at(-2));
}
function draw(parts) {
    const lines = ["flowchart LR"];
    let drawn = 0;
    let left = 0;
    for (const [index, { noun, key, look, into, out }] of parts.entries()) {
        if (drawn >= MAX_PARTS) {
            left++;
            continue;
        }
        const id = `p${index}`;
        lines.push(`  ${id}${shape(noun, `${noun} ${key}`)}${style(look)}`);
        drawn++;
        for (const [side, leaves] of [
            ["i", into],
            ["o", out],
        ]) {
            const shown = leaves.slice(0, Math.max(0, MAX_PARTS - drawn));
            for (const [place, leaf] of shown.entries()) {
                const node = `${id}${side}${place}["${label(leaf.key)}"]${style(leaf.look)}`;
                const arrow = leaf.type === "" ? "-->" : `-->|"${label(leaf.type)}"|`;
                lines.push(side === "i" ? `  ${node} ${arrow} ${id}` : `  ${id} ${arrow} ${node}`);
            }
            drawn += shown.length;
            left += leaves.length - shown.length;
        }
    }
    if (left > 0)
        lines.push(`  more["and ${left} more"]`);
    return [
        ...lines,
        "  classDef added fill:#dafbe1,stroke:#1a7f37,color:#0a3d1b",
        "  classDef changed fill:#fff8c5,stroke:#9a6700,color:#4d3300",
        "  classDef removed fill:#ffebe9,stroke:#cf222e,color:#5c0f14,stroke-dasharray:4",
    ].join("\n");
}
function shape(noun, text) {
    return noun === "task" ? `["${label(text)}"]` : `(["${label(text)}"])`;
}
function style(look) {
    return look === "same" ? "" : `:::${look}`;
}
function label(text) {
    return mermaidLabel(text, MAX_LABEL_LENGTH);
}
/** Returns a text as a label: everything but letters and digits becomes a Mermaid character code. */
function mermaidLabel(text, maxLength) {
    return (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(text, maxLength).replace(/[^A-Za-z0-9 ]/gu, (point) => `#${point.codePointAt(0)};`);
}
function toSegment(key) {
    return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
function toKey(segment) {
    return segment.replaceAll("~1", "/").replaceAll("~0", "~");
}


/***/ }),

/***/ 68487:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  changesToMarkdown: () => (/* reexport */ changesToMarkdown)
});

// UNUSED EXPORTS: COMMENT_BYTES, baseOf, changesToText, codeBlock, codeLink, codeSpan, consequenceOf, countDiagnostics, countsOf, deploymentFailure, deploymentHead, deploymentStep, details, diagnosticsToSarif, diagnosticsToText, engineCallToJson, engineCallToText, existsLine, firstThatFits, interfaceToMermaid, planLines, planToText, processChangesToMarkdown, processChangesToText, processDeploymentHead, processToMermaid, processVerificationToText, prose, publicationLines, publishedLine, serviceLines, storedProcessesToText, storedServicesToText, unifiedDiffToText, verificationToText

// EXTERNAL MODULE: ./src/core/safe-text.ts
var safe_text = __webpack_require__(83712);
// EXTERNAL MODULE: ./src/definition/json/to-json.ts
var to_json = __webpack_require__(21334);
// EXTERNAL MODULE: ./src/diff/rules.ts
var rules = __webpack_require__(30764);
// EXTERNAL MODULE: ./src/report/changes-words.ts
var changes_words = __webpack_require__(51923);
;// CONCATENATED MODULE: ./src/report/markdown/budget.ts
/** GitHub's limit for a comment in characters; counted here in bytes, which are never fewer. */
const COMMENT_BYTES = 65_536;
/**
 * Returns the first text that fits. Each is shorter than the previous one; the last one is returned even if none fits,
 * so it must always be short.
 *
 * @param ladder Functions that return the texts; `undefined` for one that cannot fit.
 * @param bytes Maximum size in bytes of UTF-8.
 */
function firstThatFits(ladder, bytes) {
    let text;
    for (const step of ladder) {
        text = step();
        if (text !== undefined && Buffer.byteLength(text) <= bytes)
            break;
    }
    return text ?? "";
}

// EXTERNAL MODULE: ./src/yaml/path.ts
var yaml_path = __webpack_require__(3792);
;// CONCATENATED MODULE: ./src/report/markdown/consequence.ts


const outgoing = (reader) => ({
    removed: ({ owner, key }) => `${reader} ${owner} no longer find ${key}.`,
    renamed: ({ owner, key, successor }) => `${reader} ${owner} no longer find ${key}; its value is now in ${successor}.`,
    "type-changed": ({ owner, key, typeBefore, typeAfter }) => `${reader} ${owner} that read ${key} as ${typeBefore} may now receive ${typeAfter}.`,
    "made-optional": ({ owner, key }) => `${reader} ${owner} may now receive no ${key}, or null.`,
});
const OUTPUT = outgoing("Callers of");
const DATA = outgoing("Listeners to");
const SENTENCES = {
    "task-removed": ({ owner }) => `Calls of ${owner} are now rejected.`,
    "task-renamed": ({ owner, successor }) => `Calls of ${owner} are now rejected; callers must call ${successor}.`,
    "required-input-added": ({ owner, key }) => `Calls of ${owner} that do not send ${key} are now rejected.`,
    "required-input-renamed": ({ owner, key, successor }) => `Calls of ${owner} that send ${key} instead of ${successor} are now rejected.`,
    "input-type-changed": ({ owner, key, typeBefore, typeAfter }) => `Calls of ${owner} that send ${key} as ${typeBefore} may now be rejected: ${typeAfter} is expected.`,
    "input-made-required": ({ owner, key }) => `Calls of ${owner} that do not send ${key} are now rejected.`,
    "event-removed": ({ owner }) => `Listeners no longer receive ${owner}.`,
    "event-renamed": ({ owner, successor }) => `Listeners no longer receive ${owner}; they must listen to ${successor}.`,
    "output-removed": OUTPUT.removed,
    "output-renamed": OUTPUT.renamed,
    "output-type-changed": OUTPUT["type-changed"],
    "output-made-optional": OUTPUT["made-optional"],
    "data-removed": DATA.removed,
    "data-renamed": DATA.renamed,
    "data-type-changed": DATA["type-changed"],
    "data-made-optional": DATA["made-optional"],
};
/**
 * Returns what a change means for callers, in one sentence with its names; the rule's explanation when there are none.
 *
 * @param show Formats a name for display: a code span in Markdown, quotes in a terminal.
 * @example
 * ```ts
 * consequenceOf(change, (name) => JSON.stringify(name)); // 'Calls of "send" that do not send "cc" are now rejected.'
 * ```
 */
function consequenceOf(change, show) {
    const sentence = SENTENCES[change.rule];
    const names = sentence === undefined ? undefined : namesOf(change, show);
    return sentence === undefined || names === undefined ? rules/* RULES */.y[change.rule].explanation : sentence(names);
}
/** Longer pointers have keys that do not fit in a sentence. */
const MAX_POINTER_LENGTH = 1000;
function namesOf({ pointer, before, after }, show) {
    if (pointer.length > MAX_POINTER_LENGTH)
        return undefined;
    const segments = (0,yaml_path/* segmentsOf */.O)(pointer);
    const [, owner = "", , first] = segments;
    const keys = first === undefined ? [] : [first];
    for (let at = 4; segments[at] === "object" && segments[at + 1] !== undefined; at += 2)
        keys.push(segments[at + 1]);
    const last = keys.at(-1);
    // A rename is reported at the new key; the old key is its value.
    const isRename = typeof before === "string" && typeof after === "string" && after === (last ?? owner);
    const old = isRename ? before : (last ?? owner);
    const path = (key) => show([...keys.slice(0, -1), key].join("."));
    return {
        owner: show(isRename && last === undefined ? old : owner),
        key: path(old),
        successor: last === undefined ? show(owner) : path(last),
        typeBefore: show(typeOf(before)),
        typeAfter: show(typeOf(after)),
    };
}
/** The type in a value of a change: a parameter, or the type itself. */
function typeOf(value) {
    if (typeof value === "string")
        return value;
    const { type, repeated } = (value ?? {});
    return `${typeof type === "string" ? type : "another type"}${repeated === true ? "[]" : ""}`;
}

// EXTERNAL MODULE: ./src/core/text/some-of.ts
var some_of = __webpack_require__(74213);
// EXTERNAL MODULE: ./src/core/text/plural.ts
var plural = __webpack_require__(4521);
// EXTERNAL MODULE: ./src/core/sizes.ts
var core_sizes = __webpack_require__(49013);
// EXTERNAL MODULE: ./src/report/markdown/text.ts
var markdown_text = __webpack_require__(74755);
;// CONCATENATED MODULE: ./src/report/markdown/source-files.ts


/** Files that are listed before the rest is folded, and in total. */
const SHOWN = 10;
const MAX_LISTED = 200;
/**
 * Returns the changed files of a source as a list in Markdown with their sizes; folded beyond ten.
 *
 * @example
 * ```ts
 * sourceFilesMarkdown([{ path: "index.js", kind: "changed", before: 120, after: 140 }]);
 * ```
 */
function sourceFilesMarkdown(files) {
    const lines = (0,some_of/* someLines */.Sk)(files, MAX_LISTED, fileLine).map((line) => `- ${line}`);
    const rest = lines.slice(SHOWN);
    const count = (0,plural/* plural */.L)(files.length, "file");
    return [
        `**Source:** ${count} changed`,
        lines.slice(0, SHOWN).join("\n"),
        ...(rest.length === 0 ? [] : [(0,markdown_text/* details */.zH)((0,plural/* plural */.L)(files.length - SHOWN, "more file"), rest.join("\n"))]),
    ].join("\n\n");
}
function fileLine({ path, kind, before, after }) {
    const sizes = [before, after].flatMap((size) => (size === undefined ? [] : [(0,core_sizes/* formatBytes */.z3)(size)]));
    const size = sizes.length === 0 ? "" : ` (${[...new Set(sizes)].join(" → ")})`;
    return `${kind} ${(0,markdown_text/* codeSpan */.SS)(path, 200)}${size}`;
}

// EXTERNAL MODULE: ./src/report/mermaid.ts
var mermaid = __webpack_require__(39409);
;// CONCATENATED MODULE: ./src/report/changes-markdown.ts









/**
 * Returns the changes of a service as Markdown for a comment or a job's summary: the verdict, breaking changes with
 * their consequences for callers, the rest collapsed, a diagram of the interface, and the definition. A report that is
 * too long is shortened step by step: it drops the definition, the diagram and the prose, then keeps only names and
 * rules, then only counts.
 *
 * @example
 * ```ts
 * const changes = diffDefinitions(before, after);
 * changesToMarkdown({ summary: summarize(changes), changes, after });
 * ```
 */
function changesToMarkdown(report) {
    const { summary, changes, base, after, diagnostics = [], elsewhere, bytes = COMMENT_BYTES } = report;
    const head = headMarkdown(report);
    const short = `*Shortened.*${elsewhere === undefined ? "" : ` ${elsewhere}`}`;
    const join = (...parts) => `${parts.filter((part) => part).join("\n\n")}\n`;
    const notices = () => diagnostics.map((diagnostic) => noticeLine(diagnostic, report)).join("\n");
    const listed = report.files === undefined ? changes : changes.filter(({ rule }) => rule !== "source-changed");
    const files = report.files === undefined || report.files.length === 0 ? "" : sourceFilesMarkdown(report.files);
    const whole = [sectionsMarkdown(listed, { ...report, bytes }, fullItem), files].join("\n\n").trim();
    const brief = (listed) => sectionsMarkdown(listed, { ...report, bytes }, briefItem);
    const picture = () => (base === undefined || changes.length > 0 ? pictureMarkdown(after, changes) : undefined);
    return firstThatFits([
        () => {
            const definition = whole.length > bytes ? undefined : definitionMarkdown(after, bytes);
            return definition && join(head, whole, notices(), picture(), definition);
        },
        () => join(head, whole, notices(), picture(), short),
        () => join(head, whole, notices(), short),
        () => join(head, brief(listed), notices(), short),
        () => join(head, brief(listed.filter(({ severity }) => severity === "breaking")), short),
        () => join(head, summary.breaking > 0 ? rulesMarkdown(changes) : "", short),
        () => join(head, short),
    ], bytes);
}
function headMarkdown({ summary, base, sources, after, heading }) {
    const name = after.sid || after.name;
    const counts = base?.state === "unreadable" ? "not compared" : (0,changes_words/* countsOf */.mQ)(summary);
    const title = heading ?? `### ${markOf(summary, base)} Service${name === "" ? "" : ` ${(0,markdown_text/* codeSpan */.SS)(name, 80)}`}: ${counts}`;
    const isShown = heading === undefined || summary.breaking + summary.waived === 0;
    const verdict = base !== undefined ? whyMarkdown(base) : isShown ? (0,changes_words/* verdictOf */.Vj)(summary) : "";
    const unseen = sources === "unknown" ? "The sources are not compared." : "";
    const words = [verdict, unseen].filter((part) => part !== "").join(" ");
    return words === "" ? title : `${title}\n\n${words}`;
}
/** The mark at the start of the report. */
function markOf(summary, base) {
    if (base !== undefined)
        return base.state === "missing" ? "➕" : "❓";
    if (summary.breaking > 0)
        return "❌";
    return summary.waived > 0 ? "⚠️" : "✅";
}
/** A reason may contain text of a repository. */
function whyMarkdown(base) {
    if (base.state !== "unreadable")
        return (0,changes_words/* baseOf */.bx)(base);
    return `Cannot check for breaking changes: ${(0,markdown_text/* prose */.CS)(base.reason, 500)}`;
}
function sectionsMarkdown(changes, report, item) {
    const { accepted, bytes } = report;
    return (0,changes_words/* sectionsOf */.Ks)(changes)
        .map(({ title, changes: listed }) => {
        const items = joinUpTo(bytes, listed, (change) => item(change, report));
        const words = title === "Breaking" && accepted !== undefined ? `Breaking, accepted ${accepted}` : title;
        if (title.startsWith("Breaking"))
            return `**${words}**\n\n${items}`;
        return (0,markdown_text/* details */.zH)(`${title} (${listed.length})`, items);
    })
        .join("\n\n");
}
/**
 * Joins lines, and ends after the one that exceeds the limit: the report does not fit with more of them either, and there
 * may be hundreds of thousands.
 */
function joinUpTo(bytes, items, line) {
    const lines = [];
    let length = 0;
    for (const item of items) {
        const text = line(item);
        lines.push(text);
        length += text.length + 1;
        if (length > bytes + 1)
            break;
    }
    return lines.join("\n");
}
/** Returns the number of changes by rule, for when there is no room for more. */
function rulesMarkdown(changes) {
    const counts = new Map();
    for (const { severity, rule } of changes) {
        if (severity === "breaking")
            counts.set(rule, (counts.get(rule) ?? 0) + 1);
    }
    return [...counts].map(([rule, count]) => `- \`${rule}\`: ${count}`).join("\n");
}
/** Returns what changed and where, the effect on callers, and both values. */
function fullItem(change, report) {
    const waiver = (0,changes_words/* waiverOf */.Ci)(change);
    const sides = [...sideLines(change, "before", "-"), ...sideLines(change, "after", "+")];
    const lines = [
        consequenceOf(change, (name) => (0,markdown_text/* codeSpan */.SS)(name, 80)),
        ...(waiver === undefined ? [] : [`${capitalized(waiver.until)}: ${(0,markdown_text/* prose */.CS)(waiver.reason)}`]),
        ...(sides.length === 0 ? [] : (0,markdown_text/* codeBlock */.DV)(sides.join("\n"), "diff").split("\n")),
    ];
    return [briefItem(change, report), ...lines.map((line) => `  ${line}`)].join("\n");
}
function capitalized(text) {
    return text.slice(0, 1).toUpperCase() + text.slice(1);
}
/** Maximum number of lines shown of a value. */
const MAX_LINES = 8;
function sideLines(change, side, sign) {
    const value = change[side];
    const text = typeof value === "string" && /[\r\n]/.test(value) ? undefined : (0,changes_words/* sideOf */.Jh)(change, side);
    const lines = text === undefined ? String(value ?? "").split(/\r\n|\n|\r/) : [text];
    if (value === undefined || (lines.length === 1 && lines[0] === "empty"))
        return [];
    const shown = lines.slice(0, MAX_LINES).map((line) => `${sign} ${(0,safe_text/* visibleText */.Q6)(line, 300)}`);
    return lines.length > MAX_LINES ? [...shown, `${sign} …`] : shown;
}
function briefItem(change, report) {
    const place = report.lineOf?.(change);
    const where = place === undefined ? "" : ` at ${placeMarkdown(place, change, report)}`;
    return `- **${rules/* RULES */.y[change.rule].title}**: ${(0,markdown_text/* codeSpan */.SS)(change.path, 500)}${where} (\`${change.rule}\`)`;
}
function noticeLine({ severity, message, ...place }, report) {
    return `- ${severity}: ${(0,markdown_text/* prose */.CS)(message, 300)} at ${(0,markdown_text/* codeLink */.U1)((0,changes_words/* placeText */.Z9)(place), report.linkOf?.(place, false))}`;
}
/** Returns a link to the line; for a removed part, in the base. */
function placeMarkdown(place, change, { linkOf }) {
    return (0,markdown_text/* codeLink */.U1)((0,changes_words/* placeText */.Z9)(place), linkOf?.(place, change.after === undefined));
}
function pictureMarkdown(after, changes) {
    const chart = (0,mermaid/* interfaceToMermaid */.e)(after, changes);
    return chart === undefined ? undefined : (0,markdown_text/* details */.zH)("The interface", (0,markdown_text/* codeBlock */.DV)(chart, "mermaid"));
}
/** The definition, unless it is too long even before escaping. */
function definitionMarkdown(definition, bytes) {
    const json = JSON.stringify((0,to_json/* definitionToJson */.L)(definition), undefined, 2);
    return json.length > bytes ? undefined : (0,markdown_text/* details */.zH)("The definition", (0,markdown_text/* codeBlock */.DV)((0,safe_text/* visibleJson */.$m)(json), "json"));
}

;// CONCATENATED MODULE: ./src/report/mod.ts
/**
 * Reports: text for terminals, Markdown for GitHub, SARIF.
 *
 * @module
 */





















/***/ })

};
