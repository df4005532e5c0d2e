export const id = 977;
export const ids = [977];
export const modules = {

/***/ 88543:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ checkRevision)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90761);
/* harmony import */ var _source_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92381);
/* harmony import */ var _source_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79121);




/** What a side of a comparison begins with that is a revision of git. */
const GIT = "git:";
/** How many branches and tags a misspelled one is compared with. */
const MOST_NAMES = 2000;
/**
 * Explains a side of a comparison that is neither a file nor a revision: a revision without `git:`, or a misspelled one.
 *
 * @param side As it was given: `main`, `git:mian`, `old.json`.
 * @param path What it is compared with, whose repository counts.
 * @throws {MesgError} `usage` with the revision that was most likely meant; nothing where the side may be right.
 */
async function checkRevision(side, path, signal) {
    const isRevision = side.startsWith(GIT);
    if (!isRevision && (side === "-" || (await exists(side))))
        return;
    const folder = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined))?.isDirectory() ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    const repository = await (0,_source_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .findRepository */ .W1)(folder).catch(() => undefined);
    if (repository === undefined)
        return;
    const name = isRevision ? side.slice(GIT.length) : side;
    const resolved = await (0,_source_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveRevision */ .e)(repository, name, signal).catch(() => undefined);
    if (resolved !== undefined) {
        if (isRevision)
            return;
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .MesgError */ .N("usage", `expected a folder or a definition, found nothing at ${JSON.stringify(side)}`, {
            hint: `it is a revision of git: write ${GIT}${side}`,
        });
    }
    const [, base = name] = /^merge-base\((.*)\)$/s.exec(name) ?? [];
    // What follows a name leads on from it: a shallow clone lacks that, and no other name would help.
    if (/[~^@:{]/.test(base))
        return;
    const meant = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(base, await namesOf(repository, signal));
    if (meant === undefined)
        return;
    const message = isRevision
        ? `unknown git revision ${JSON.stringify(base)}`
        : `expected a folder or a definition, found nothing at ${JSON.stringify(side)}`;
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .MesgError */ .N("usage", message, { hint: `did you mean ${GIT}${name.replace(base, () => meant)}?` });
}
async function exists(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined)) !== undefined;
}
/** Branches and tags, the local ones first. */
async function namesOf(repository, signal) {
    const format = [
        "for-each-ref",
        `--count=${MOST_NAMES}`,
        "--format=%(refname:short)",
        "refs/heads",
        "refs/tags",
        "refs/remotes",
    ];
    const found = await repository.run(format, { signal }).catch(() => undefined);
    if (found?.code !== 0)
        return [];
    return ["HEAD", ...found.stdout.toString("utf8").split("\n").filter(Boolean)];
}


/***/ }),

/***/ 31161:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ changesToMarkdown)
});

// EXTERNAL MODULE: ./src/core/safe-text.ts
var safe_text = __webpack_require__(83712);
// EXTERNAL MODULE: ./src/definition/json.ts
var definition_json = __webpack_require__(54783);
// EXTERNAL MODULE: ./src/diff/rules.ts
var rules = __webpack_require__(30764);
// EXTERNAL MODULE: ./src/report/changes-words.ts
var changes_words = __webpack_require__(51923);
;// CONCATENATED MODULE: ./src/report/markdown/budget.ts
/** What GitHub takes in one comment, in characters; counted here in bytes, which are never fewer. */
const COMMENT_BYTES = 65_536;
/**
 * The first text of a ladder that fits: each step says less than the one before it. The last one is given when none
 * fits, so it has to be short whatever is reported.
 *
 * @param ladder A step that sees by itself that it will not fit gives `undefined`.
 * @param bytes The most UTF-8 bytes, everything counted.
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
 * What a change means to callers, in one sentence with the names in it; the rule's own explanation where the names say
 * nothing more.
 *
 * @param show Makes a name ready to be shown: a code span in Markdown, quotes in a terminal.
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
/** Longer pointers have keys that no sentence has room for. */
const LONGEST_POINTER = 1000;
function namesOf({ pointer, before, after }, show) {
    if (pointer.length > LONGEST_POINTER)
        return undefined;
    const segments = (0,yaml_path/* segmentsOf */.O)(pointer);
    const [, owner = "", , first] = segments;
    const keys = first === undefined ? [] : [first];
    for (let at = 4; segments[at] === "object" && segments[at + 1] !== undefined; at += 2)
        keys.push(segments[at + 1]);
    const last = keys.at(-1);
    // A rename is at its new place, and has the old key as its value.
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

// EXTERNAL MODULE: ./src/core/sizes.ts
var core_sizes = __webpack_require__(49013);
// EXTERNAL MODULE: ./src/report/markdown/text.ts
var markdown_text = __webpack_require__(74755);
;// CONCATENATED MODULE: ./src/report/markdown/source-files.ts


/** Files that are listed before the rest is folded, and at most. */
const SHOWN = 10;
const MOST = 200;
/**
 * The files of a source that changed, as a list in Markdown with their sizes; folded beyond ten.
 *
 * @example
 * ```ts
 * sourceFilesMarkdown([{ path: "index.js", kind: "changed", before: 120, after: 140 }]);
 * ```
 */
function sourceFilesMarkdown(files) {
    const lines = files.slice(0, MOST).map(fileLine);
    const more = files.length > MOST ? [`- and ${files.length - MOST} more`] : [];
    const rest = [...lines.slice(SHOWN), ...more];
    const count = files.length === 1 ? "1 file" : `${files.length} files`;
    return [
        `**Source:** ${count} changed`,
        lines.slice(0, SHOWN).join("\n"),
        ...(rest.length === 0 ? [] : [(0,markdown_text/* details */.zH)(`${files.length - SHOWN} more files`, rest.join("\n"))]),
    ].join("\n\n");
}
function fileLine({ path, kind, before, after }) {
    const sizes = [before, after].flatMap((size) => (size === undefined ? [] : [(0,core_sizes/* formatBytes */.z3)(size)]));
    const size = sizes.length === 0 ? "" : ` (${[...new Set(sizes)].join(" → ")})`;
    return `- ${kind} ${(0,markdown_text/* codeSpan */.SS)(path, 200)}${size}`;
}

;// CONCATENATED MODULE: ./src/report/mermaid.ts

/** The most parts in a picture; more of them nobody can tell apart. */
const MOST_PARTS = 80;
const LONGEST_LABEL = 40;
const mermaid_LONGEST_POINTER = 2000;
/**
 * The interface of a service as a Mermaid flowchart: tasks between their inputs and outputs, events and their data. What
 * is new, changed or gone is colored. Of tasks and events that did not change, only the name is shown.
 *
 * @param after The service after the changes.
 * @param options.isNew The service is new: every task and event is shown with all that goes in and out.
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
/** The changes by the place in the interface that they touch, at two levels: task, and input of a task. */
class Looks {
    #looks = new Map();
    #removed = new Map();
    #isNew;
    /** @param isNew Shows every part with its parameters, though none changed. */
    constructor(changes, isNew) {
        this.#isNew = isNew;
        for (const change of changes) {
            // A key of a megabyte would be unrolled for each change below it.
            if (change.pointer.length > mermaid_LONGEST_POINTER)
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
        if (drawn >= MOST_PARTS) {
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
            const shown = leaves.slice(0, Math.max(0, MOST_PARTS - drawn));
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
/** A text in a label: whatever is no letter or digit is written by its number, as Mermaid has it. */
function label(text) {
    return (0,safe_text/* visibleText */.Q6)(text, LONGEST_LABEL).replace(/[^A-Za-z0-9 ]/gu, (point) => `#${point.codePointAt(0)};`);
}
function toSegment(key) {
    return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
function toKey(segment) {
    return segment.replaceAll("~1", "/").replaceAll("~0", "~");
}

;// CONCATENATED MODULE: ./src/report/changes-markdown.ts









/**
 * The changes of a service as Markdown for a comment or a job's summary: the verdict, breaking changes with what they
 * mean to callers, the rest folded, a picture of the interface, and the definition. When that is too long it says less:
 * no definition, no picture, no prose, names and rules alone, counts alone.
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
    const told = report.files === undefined ? changes : changes.filter(({ rule }) => rule !== "source-changed");
    const files = report.files === undefined || report.files.length === 0 ? "" : sourceFilesMarkdown(report.files);
    const sections = () => [sectionsMarkdown(told, report, (change) => fullItem(change, report)), files].join("\n\n").trim();
    const brief = (listed) => sectionsMarkdown(listed, report, (change) => briefItem(change, report));
    const picture = () => (base === undefined || changes.length > 0 ? pictureMarkdown(after, changes) : undefined);
    return firstThatFits([
        () => {
            const definition = definitionMarkdown(after, bytes);
            return definition && join(head, sections(), notices(), picture(), definition);
        },
        () => join(head, sections(), notices(), picture(), short),
        () => join(head, sections(), notices(), short),
        () => join(head, brief(told), notices(), short),
        () => join(head, brief(told.filter(({ severity }) => severity === "breaking")), short),
        () => join(head, summary.breaking > 0 ? rulesMarkdown(changes) : "", short),
        () => join(head, short),
    ], bytes);
}
function headMarkdown({ summary, base, sources, after, heading }) {
    const name = after.sid || after.name;
    const counts = base?.state === "unreadable" ? "not compared" : (0,changes_words/* countsOf */.mQ)(summary);
    const title = heading ?? `### ${markOf(summary, base)} Service${name === "" ? "" : ` ${(0,markdown_text/* codeSpan */.SS)(name, 80)}`}: ${counts}`;
    const says = heading === undefined || summary.breaking + summary.waived === 0;
    const verdict = base !== undefined ? whyMarkdown(base) : says ? (0,changes_words/* verdictOf */.Vj)(summary) : "";
    const unseen = sources === "unknown" ? "The sources are not compared." : "";
    const words = [verdict, unseen].filter((part) => part !== "").join(" ");
    return words === "" ? title : `${title}\n\n${words}`;
}
/** The mark that a reader sees first. */
function markOf(summary, base) {
    if (base !== undefined)
        return base.state === "missing" ? "➕" : "❓";
    if (summary.breaking > 0)
        return "❌";
    return summary.waived > 0 ? "⚠️" : "✅";
}
/** A reason may have text of a repository in it. */
function whyMarkdown(base) {
    if (base.state !== "unreadable")
        return (0,changes_words/* baseOf */.bx)(base);
    return `Cannot check for breaking changes: ${(0,markdown_text/* prose */.CS)(base.reason, 500)}`;
}
function sectionsMarkdown(changes, { accepted }, item) {
    return (0,changes_words/* sectionsOf */.Ks)(changes)
        .map(({ title, changes: listed }) => {
        const items = listed.map(item).join("\n");
        const words = title === "Breaking" && accepted !== undefined ? `Breaking, accepted ${accepted}` : title;
        if (title.startsWith("Breaking"))
            return `**${words}**\n\n${items}`;
        return (0,markdown_text/* details */.zH)(`${title} (${listed.length})`, items);
    })
        .join("\n\n");
}
/** How often each rule was broken, where there is no room for more. */
function rulesMarkdown(changes) {
    const counts = new Map();
    for (const { severity, rule } of changes) {
        if (severity === "breaking")
            counts.set(rule, (counts.get(rule) ?? 0) + 1);
    }
    return [...counts].map(([rule, count]) => `- \`${rule}\`: ${count}`).join("\n");
}
/** What changed and where; what it means to callers; before and after. */
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
/** Lines of a value that are shown. */
const MOST_LINES = 8;
function sideLines(change, side, sign) {
    const value = change[side];
    const text = typeof value === "string" && /[\r\n]/.test(value) ? undefined : (0,changes_words/* sideOf */.Jh)(change, side);
    const lines = text === undefined ? String(value ?? "").split(/\r\n|\n|\r/) : [text];
    if (value === undefined || (lines.length === 1 && lines[0] === "empty"))
        return [];
    const shown = lines.slice(0, MOST_LINES).map((line) => `${sign} ${(0,safe_text/* visibleText */.Q6)(line, 300)}`);
    return lines.length > MOST_LINES ? [...shown, `${sign} …`] : shown;
}
function briefItem(change, report) {
    const place = report.lineOf?.(change);
    const where = place === undefined ? "" : ` at ${placeMarkdown(place, change, report)}`;
    return `- **${rules/* RULES */.y[change.rule].title}**: ${(0,markdown_text/* codeSpan */.SS)(change.path, 500)}${where} (\`${change.rule}\`)`;
}
function noticeLine({ severity, message, ...place }, report) {
    return `- ${severity}: ${(0,markdown_text/* prose */.CS)(message, 300)} at ${(0,markdown_text/* codeLink */.U1)((0,changes_words/* placeText */.Z9)(place), report.linkOf?.(place, false))}`;
}
/** A link to the line; what was removed is in the base. */
function placeMarkdown(place, change, { linkOf }) {
    return (0,markdown_text/* codeLink */.U1)((0,changes_words/* placeText */.Z9)(place), linkOf?.(place, change.after === undefined));
}
function pictureMarkdown(after, changes) {
    const chart = interfaceToMermaid(after, changes);
    return chart === undefined ? undefined : (0,markdown_text/* details */.zH)("The interface", (0,markdown_text/* codeBlock */.DV)(chart, "mermaid"));
}
/** The definition, unless it is too long already before anything is escaped. */
function definitionMarkdown(definition, bytes) {
    const json = JSON.stringify((0,definition_json/* definitionToJson */.LG)(definition), undefined, 2);
    return json.length > bytes ? undefined : (0,markdown_text/* details */.zH)("The definition", (0,markdown_text/* codeBlock */.DV)((0,safe_text/* visibleJson */.$m)(json), "json"));
}


/***/ }),

/***/ 69079:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ changesToText)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90242);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83712);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80427);
/* harmony import */ var _diff_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30764);
/* harmony import */ var _changes_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51923);



/**
 * The changes for a terminal or a log: counts first, then the breaks, then the rest. Every text of a definition stays
 * one line of plain text.
 *
 * @returns Lines, each with its line end.
 * @example
 * ```ts
 * const changes = diffDefinitions(before, after);
 * process.stdout.write(changesToText({ summary: summarize(changes), changes }));
 * ```
 */
function changesToText(report, style = {}) {
    const { changes, base, lineOf } = report;
    const lines = [headOf(report, style)];
    if (base !== undefined)
        lines.push((0,_changes_words_js__WEBPACK_IMPORTED_MODULE_0__/* .baseOf */ .bx)(base));
    for (const section of (0,_changes_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionsOf */ .Ks)(changes)) {
        lines.push("", (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .painter */ .C)(style)("bold", section.title));
        for (const change of section.changes)
            lines.push(...linesOf(change, lineOf?.(change), style));
    }
    return `${lines.join("\n")}\n`;
}
function headOf({ summary, changes, base, sources }, style) {
    const paint = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .painter */ .C)(style);
    if (base?.state === "unreadable")
        return paint("yellow", "unknown");
    const tint = summary.breaking > 0 ? "red" : summary.waived > 0 ? "yellow" : "green";
    if (changes.length > 0)
        return `${(0,_changes_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countsOf */ .mQ)(summary)}: ${paint(tint, (0,_changes_words_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOf */ .Vj)(summary))}`;
    return sources === "unknown" ? "no changes in the definition; the sources are not compared" : "no changes";
}
/** Breaks are red, accepted ones and changes of the way it runs amber, what was added green. */
const TINTS = {
    breaking: "red",
    compatible: "green",
    operational: "yellow",
    cosmetic: "dim",
};
function linesOf(change, place, style) {
    const paint = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .painter */ .C)(style);
    const tint = change.waiver === undefined ? TINTS[change.severity] : "yellow";
    const at = place === undefined ? "" : ` (${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleText */ .Q6)((0,_changes_words_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z9)(place), 500)})`;
    const before = (0,_changes_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sideOf */ .Jh)(change, "before");
    const after = (0,_changes_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sideOf */ .Jh)(change, "after");
    const waiver = (0,_changes_words_js__WEBPACK_IMPORTED_MODULE_0__/* .waiverOf */ .Ci)(change);
    const title = paint(tint, _diff_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .RULES */ .y[change.rule].title.toLowerCase());
    return [
        `  ${paint("bold", (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleText */ .Q6)(change.path, 500))}${at}: ${title} ${paint("dim", `[${change.rule}]`)}`,
        ...(before === undefined ? [] : [`    ${paint("red", "before:")} ${sideText(before, style)}`]),
        ...(after === undefined ? [] : [`    ${paint("green", "after:")}  ${sideText(after, style)}`]),
        ...(waiver === undefined ? [] : [`    ${waiver.until}: ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleText */ .Q6)(waiver.reason)}`]),
        ...(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .wrapText */ .C)(change.explanation, (style.columns ?? Number.POSITIVE_INFINITY) - 4).map((line) => `    ${line}`),
    ];
}
/** A side of a change, below itself where it takes several lines. */
function sideText(text, { columns = Number.POSITIVE_INFINITY }) {
    const indent = " ".repeat("    before: ".length);
    return (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .wrapText */ .C)(text, columns - indent.length - 1).join(`\n${indent}`);
}


/***/ }),

/***/ 51923:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ waiverOf),
/* harmony export */   Jh: () => (/* binding */ sideOf),
/* harmony export */   Ks: () => (/* binding */ sectionsOf),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   bx: () => (/* binding */ baseOf),
/* harmony export */   mQ: () => (/* binding */ countsOf)
/* harmony export */ });
/* unused harmony export SEVERITIES */
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83712);

/** In the order in which they are reported. */
const SEVERITIES = ["breaking", "compatible", "operational", "cosmetic"];
/** Where a change stands, in words: `mail/mesg.yml:7`. */
function placeText({ file, line }) {
    return line === undefined ? file : `${file}:${line}`;
}
/** Why nothing was compared, in one sentence. */
function baseOf(base) {
    if (base.state === "missing")
        return "There was no service before: everything is new.";
    if (base.state === "unreadable")
        return `Cannot check for breaking changes: ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(base.reason, 500)}.`;
    const { errors } = base;
    const count = errors === 1 ? "1 error" : `${errors} errors`;
    return `The base is not a valid service (${count}), so there is nothing to compare with: everything counts as new.`;
}
/** Returns the counts in one line: `1 breaking, 2 compatible`. */
function countsOf(summary) {
    const counts = [
        ...SEVERITIES.map((severity) => [summary[severity], severity]),
        [summary.waived, "accepted by a waiver"],
    ].filter(([count]) => count > 0);
    return counts.length === 0 ? "no changes" : counts.map(([count, word]) => `${count} ${word}`).join(", ");
}
/** Returns the verdict in one sentence. */
function verdictOf(summary) {
    if (summary.sourceOnly)
        return "Only the source changed; the definition is the same.";
    const changed = SEVERITIES.some((severity) => summary[severity] > 0) || summary.waived > 0;
    if (!changed)
        return "Nothing changed.";
    if (summary.breaking > 0)
        return "Breaking changes for callers.";
    if (summary.waived > 0)
        return "Breaking changes for callers, all accepted by waivers.";
    if (summary.compatible > 0)
        return "The interface changed, without breaking changes.";
    return "The interface is unchanged.";
}
/** Returns one side of a change in a few words; `undefined` when it has no value. */
function sideOf(change, side) {
    const value = change[side];
    if (value === undefined)
        return undefined;
    if (typeof value === "string")
        return value === "" ? "none" : (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(value);
    if (typeof value === "boolean")
        return value ? "optional" : "required";
    if (Array.isArray(value))
        return listOf(value);
    if (isRecord(value))
        return recordOf(value);
    return (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(String(value));
}
function listOf(list) {
    if (!list.every((item) => typeof item === "string"))
        return list.length === 1 ? "1 entry" : `${list.length} entries`;
    const shown = list.slice(0, MOST_ITEMS).map((item) => (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(item, 60));
    return list.length === 0 ? "none" : [...shown, ...(list.length > MOST_ITEMS ? ["…"] : [])].join(", ");
}
const MOST_ITEMS = 20;
function recordOf(value) {
    if (typeof value.type === "string") {
        const fields = keysOf(value.object);
        const flags = [value.repeated ? "repeated" : "", value.optional ? "optional" : ""].filter((flag) => flag !== "");
        const words = [(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(value.type, 60) || "no type", ...flags].join(", ");
        return fields === "" ? words : `${words}, with ${fields}`;
    }
    const parts = Object.entries(value).flatMap(([name, field]) => {
        if (name === "key")
            return [];
        const text = Array.isArray(field) ? keysOf(field) || listOf(field) : (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(String(field ?? ""), 60);
        return text === "" || text === "none" || isRecord(field) ? [] : [`${name} ${text}`];
    });
    return parts.length === 0 ? "empty" : parts.join("; ");
}
/** Returns the keys of a list of entries; empty for any other value. */
function keysOf(list) {
    if (!Array.isArray(list) || list.length === 0 || !list.every(isRecord))
        return "";
    return listOf(list.map((entry) => String(entry.key)));
}
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** Groups changes as they are reported: breaking ones, accepted ones, and the rest by severity. */
function sectionsOf(changes) {
    const open = (severity) => changes.filter((change) => change.severity === severity && !change.waiver);
    return [
        { title: "Breaking", changes: open("breaking") },
        { title: "Breaking, accepted", changes: changes.filter(({ waiver }) => waiver) },
        { title: "Compatible", changes: open("compatible") },
        { title: "Operational", changes: open("operational") },
        { title: "Cosmetic", changes: open("cosmetic") },
    ].filter((section) => section.changes.length > 0);
}
/** Returns the waiver of a change in words. */
function waiverOf({ waiver }) {
    if (waiver === undefined)
        return undefined;
    const fresh = waiver.isNew ? " by a waiver in the same change" : "";
    return { until: `accepted until ${waiver.expires}${fresh}`, reason: waiver.reason };
}


/***/ }),

/***/ 74755:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   U1: () => (/* binding */ codeLink),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83712);

/**
 * A text as a code span, where nothing in it means anything to Markdown, HTML or GitHub.
 *
 * @param limit The most UTF-16 units of it to show.
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
/** What may mean something to Markdown, HTML or GitHub, each escaped by a backslash or an entity. */
const MARKUP = /[\\`*_{}[\]()#+\-.!|~>=$^]/g;
const ENTITIES = { "&": "&amp;", "<": "&lt;", '"': "&quot;" };
/** GitHub makes links of addresses, mentions and issues in any text; a space without a width ends each of them. */
const AUTOLINKS = /@|#(?=\d)|:(?=\/\/)|(?<=mailto|xmpp):|(?<=www)\.|(?<=GH)-(?=\d)/gi;
/**
 * A text as prose: words that read as they are written, in which nothing means anything to Markdown, HTML or GitHub.
 *
 * @param limit The most UTF-16 units of it to show.
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
/** UTF-16 units of a linked text. */
const LONGEST_PLACE = 500;
/** Longer ones lead nowhere in most browsers. */
const LONGEST_ADDRESS = 2000;
/** What an address is not made of, or what would end it in Markdown. */
const UNSAFE = /[^\w\-.~:/?#@!$&+,;=%]/gu;
/** Lines of code, which may hold fences of their own. */
function codeBlock(text, language) {
    const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
    return `${fence}${language}\n${text}\n${fence}`;
}
/** A code span that leads to an address, or does not when the address is none of the web. */
function codeLink(text, address) {
    if (address === undefined || address.length > LONGEST_ADDRESS || !/^https?:\/\//i.test(address))
        return codeSpan(text, LONGEST_PLACE);
    // A lone surrogate has no UTF-8 form.
    const target = address.replace(/\p{Cs}/gu, "\ufffd").replace(UNSAFE, (character) => {
        return encodeURIComponent(character).replace(/[()*'!]/g, percent);
    });
    return `[${codeSpan(text, LONGEST_PLACE)}](<${target}>)`;
}
/** Something that can be opened and closed. The summary is ours, never a text of a definition. */
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

/***/ 20977:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39593);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95724);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95240);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85428);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88543);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(42651);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(88206);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(44371);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(83712);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(56681);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40192);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(8446);
/* harmony import */ var _report_mod_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(69079);
/* harmony import */ var _report_mod_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(31161);
/* harmony import */ var _waivers_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36544);
/* harmony import */ var _waivers_mod_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(64151);
/* harmony import */ var _waivers_mod_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(17694);
/* harmony import */ var _process_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77866);






const OPTIONS = {
    format: {
        type: "string",
        value: "FORMAT",
        values: ["text", "json", "markdown"],
        summary: "text, json or markdown (text)",
    },
    "fail-on": {
        type: "string",
        value: "WHAT",
        values: ["breaking", "never"],
        summary: "exit with 1 on breaking changes, or never (breaking)",
    },
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .RESULT_OPTIONS */ .z,
    against: { type: "string", value: "HOST:PORT", summary: "compare with what an Engine stores under the sid of AFTER" },
    hash: { type: "string", value: "HASH", summary: "with --against: version to compare with" },
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .PROCESS_OPTIONS */ .TM,
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .PROCESS_ENV_OPTION */ .uB,
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .ENGINE_OPTIONS */ .iT,
    "engine-version": {
        type: "string",
        value: "R",
        summary: `Engine release whose rules apply (${_definition_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_RELEASE */ .WW}; with --against, the Engine's)`,
    },
};
const command = (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .defineCommand */ .N)({
    name: "diff",
    synopsis: "BEFORE AFTER | --against HOST:PORT [AFTER]",
    summary: "show what changed between two definitions, and what breaks callers",
    description: `BEFORE and AFTER are each a folder with a mesg.yml, a mesg.yml, or a definition in any form; one of them may be
- for stdin. BEFORE may be a git revision of what AFTER names: git:REVISION, or git:merge-base(REVISION) for where the branch
began.

The exit code is 1 when something breaks that no waiver in ${_waivers_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .WAIVER_FILE */ .QV} accepts, or when AFTER is not valid. A BEFORE
that is not valid breaks nothing: everything counts as new. Two processes are compared step by step; a change of one breaks
no callers.`,
    examples: [
        "mesg-compile diff git:main .",
        'mesg-compile diff --format markdown "git:merge-base(origin/main)" services/mail',
        "mesg-compile diff --against localhost:50052 services/mail",
    ],
    pages: ["docs/rules.md"],
    json: "{ status, summary: { breaking, compatible, operational, cosmetic, waived, sourceOnly }, sources, base?, changes: [{ rule, severity, path, pointer, before?, after?, explanation, file?, line?, waiver? }] }: status is new, changed, same or unknown; of processes { status, changes }",
    positionals: [0, 2],
    options: OPTIONS,
    async run(call) {
        const { format = "text", "fail-on": failOn = "breaking", "engine-version": version } = call.options;
        const { before, path } = sidesOf(call);
        if (before !== undefined)
            await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .checkRevision */ .G)(before, path, call.signal);
        const document = await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .findDocument */ .$)(call, path);
        if (document.kind === "process" && before !== undefined)
            return await (0,_process_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .diffNamedProcesses */ .E)(call, before, document);
        const given = version === undefined ? undefined : (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRelease */ .BC)(version);
        const comparison = before === undefined
            ? await compareStored(call, document, given)
            : await compareGiven(call, before, document, given);
        const { summary, diagnostics, after, base } = comparison;
        if (base !== undefined)
            await call.note(noteOf(base));
        await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .tellDiagnostics */ .gm)(call, { diagnostics, file: after.file, text: "" });
        if (format === "json")
            await call.stdout.write(`${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_10__/* .visibleJson */ .$m)(jsonOf(comparison))}\n`);
        else if (format === "text")
            await call.stdout.write((0,_report_mod_js__WEBPACK_IMPORTED_MODULE_11__/* .changesToText */ .M)(comparison, (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .styleOf */ .Vj)(call.stdout)));
        else
            await call.stdout.write((0,_report_mod_js__WEBPACK_IMPORTED_MODULE_12__/* .changesToMarkdown */ .O)({ ...comparison, after: after.definition }));
        if (diagnostics.some(({ severity }) => severity === "error"))
            return 1;
        return failOn === "breaking" && (summary.breaking > 0 || comparison.status === "unknown") ? 1 : 0;
    },
});
/** What the command line names; with --against, no BEFORE. */
function sidesOf({ options, positionals }) {
    const { against, hash } = options;
    const least = against === undefined ? 2 : 0;
    const [before, path = "."] = against === undefined ? positionals : [undefined, positionals[0]];
    const found = positionals.length === 1 ? "one argument" : `${positionals.length} arguments`;
    if (positionals.length < least || positionals.length > (least || 1)) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_13__/* .MesgError */ .N("usage", `expected BEFORE and AFTER, or --against HOST:PORT and AFTER, found ${found}`, {
            hint: "see mesg-compile diff --help",
        });
    }
    if (hash !== undefined && against === undefined) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_13__/* .MesgError */ .N("usage", "expected --against HOST:PORT with --hash, found none");
    }
    if (against === undefined)
        (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseEngineOptions */ .pn)({ options }, "--against HOST:PORT");
    if (path.startsWith(_waivers_mod_js__WEBPACK_IMPORTED_MODULE_14__/* .GIT */ .xF)) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_13__/* .MesgError */ .N("usage", `expected a folder or a definition as AFTER, found ${JSON.stringify(path)}`);
    }
    return { before, path };
}
async function compareGiven(call, given, document, release = _definition_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_RELEASE */ .WW) {
    const after = await loadAfter(call, document, { release });
    const before = given.startsWith(_waivers_mod_js__WEBPACK_IMPORTED_MODULE_14__/* .GIT */ .xF) ? { path: given } : await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .findDocument */ .$)(call, given);
    const options = { release, signal: call.signal, contents: (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .contentsOf */ .KD)(before) };
    return await compare(call, await (0,_waivers_mod_js__WEBPACK_IMPORTED_MODULE_14__/* .loadBaseSide */ .T4)(before.path, document.path, options), after);
}
/** Compares with what an Engine has. */
async function compareStored(call, document, given) {
    const { CALL_TIMEOUT, connectEngine, findStored } = await Promise.all(/* import() */[__webpack_require__.e(7316), __webpack_require__.e(9693), __webpack_require__.e(3343)]).then(__webpack_require__.bind(__webpack_require__, 33343));
    const options = { timeout: CALL_TIMEOUT, signal: call.signal };
    const hash = (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .readHash */ .Pp)(call.options, "hash");
    const access = await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .readEngineOptions */ .FD)(call);
    const engine = await connectEngine(call.options.against, { ...options, ...access, release: given });
    try {
        const { release, address } = engine;
        const withoutPrices = await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .isCompiled */ .w_)(document.path);
        const loaded = await loadAfter(call, document, { release, withoutPrices });
        // An Engine fills in an empty configuration where none was sent.
        const sent = { configuration: _definition_mod_js__WEBPACK_IMPORTED_MODULE_15__/* .EMPTY_CONFIGURATION */ .$k, ...loaded.side.definition };
        const stored = await findStored(engine, sent, { ...options, hash });
        const definition = withoutPrices ? pricedAs(stored, sent) : sent;
        if (stored !== undefined)
            await call.note(`compared with ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_10__/* .visibleText */ .Q6)(stored.hash)} of ${address}, an Engine ${engine.version}`);
        const file = `${address}/${stored?.sid ?? definition.sid}`;
        const side = stored === undefined ? { state: "absent", file } : { state: "present", file, definition: stored };
        const after = { ...loaded, side: { ...loaded.side, definition } };
        return await compare(call, { side, diagnostics: [], sourceProblem: undefined }, after);
    }
    finally {
        engine.close();
    }
}
/** A mesg.yml has no prices, so that it says nothing about those of the stored tasks. */
function pricedAs(stored, definition) {
    const prices = new Map(stored?.tasks.map(({ key, price }) => [key, price]));
    const tasks = definition.tasks.map((task) => {
        const price = prices.get(task.key);
        return price === undefined ? task : { ...task, price };
    });
    return { ...definition, tasks };
}
async function compare(call, before, after) {
    const comparison = (0,_waivers_mod_js__WEBPACK_IMPORTED_MODULE_16__/* .compareSides */ .G)(before.side, after.side, { today: today() });
    for (const { rule, message } of before.diagnostics)
        if (rule === "service")
            await call.warn(`warning: ${message}`);
    if (comparison.sources === "unknown") {
        const reason = before.sourceProblem ?? after.sourceProblem;
        await call.note(`the sources are not compared${reason === undefined ? "" : `: ${reason}`}`);
    }
    return { ...comparison, after: after.side };
}
function today() {
    return new Date().toISOString().slice(0, 10);
}
async function loadAfter(call, document, rules) {
    const { path } = document;
    const options = { ...rules, signal: call.signal, contents: (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .contentsOf */ .KD)(document) };
    const { side, diagnostics, sourceProblem } = await (0,_waivers_mod_js__WEBPACK_IMPORTED_MODULE_14__/* .loadSide */ .oC)(path, options);
    if (side !== undefined)
        return { side, diagnostics, sourceProblem };
    await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .tellDiagnostics */ .gm)(call, { diagnostics, file: path, text: "" });
    throw (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .invalidService */ .vE)({ file: path, diagnostics });
}
function noteOf(base) {
    if (base.state === "missing")
        return `there is no service at ${base.file}: everything is new`;
    if (base.state === "unreadable")
        return `cannot check for breaking changes: ${base.reason}`;
    const count = base.errors === 1 ? "1 error" : `${base.errors} errors`;
    return `${base.file} is not a valid service (${count}): everything counts as new`;
}
function jsonOf({ status, summary, sources, base, changes, lineOf }) {
    const located = changes.map((change) => ({ ...change, ...lineOf(change) }));
    const missing = base === undefined ? {} : { base };
    return JSON.stringify({ status, summary, sources, ...missing, changes: located }, undefined, 2);
}
if (import.meta.main)
    await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_17__/* .runAsMain */ .f)(command);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 77866:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ diffNamedProcesses)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/command/documents/named-process.ts + 2 modules
var named_process = __webpack_require__(95724);
// EXTERNAL MODULE: ./src/command/named-service.ts
var named_service = __webpack_require__(88206);
// EXTERNAL MODULE: ./src/command/documents/document.ts
var documents_document = __webpack_require__(42651);
// EXTERNAL MODULE: ./src/compile/load/load-process.ts
var load_process = __webpack_require__(50304);
// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/core/safe-text.ts
var safe_text = __webpack_require__(83712);
// EXTERNAL MODULE: ./src/definition/process/form.ts
var process_form = __webpack_require__(60645);
// EXTERNAL MODULE: ./src/definition/release.ts
var definition_release = __webpack_require__(40192);
// EXTERNAL MODULE: ./src/definition/process/process.ts
var process_process = __webpack_require__(42630);
;// CONCATENATED MODULE: ./src/diff/process/rules.ts
/** Every rule of the comparison of processes. */
const PROCESS_CHANGES = {
    "process-name": {
        severity: "cosmetic",
        title: "name changed",
        explanation: "The Engine takes it for another process; the one before keeps running until it is deleted.",
    },
    "process-trigger": {
        severity: "behavior",
        title: "trigger changed",
        explanation: "The process starts on something else than before.",
    },
    "process-step-added": {
        severity: "behavior",
        title: "step added",
        explanation: "Every run takes one more step.",
    },
    "process-step-removed": {
        severity: "behavior",
        title: "step removed",
        explanation: "Runs no longer take this step.",
    },
    "process-step-renamed": {
        severity: "cosmetic",
        title: "step renamed, as it seems",
        explanation: "The step does what it did under another key.",
    },
    "process-task": {
        severity: "behavior",
        title: "task changed",
        explanation: "The step executes another task than before.",
    },
    "process-instance": {
        severity: "behavior",
        title: "instance changed",
        explanation: "The step uses another instance: its service, or the variables of the instance, changed.",
    },
    "process-input-added": {
        severity: "behavior",
        title: "input added",
        explanation: "The task gets one more input.",
    },
    "process-input-removed": {
        severity: "behavior",
        title: "input removed",
        explanation: "The task no longer gets this input.",
    },
    "process-input": {
        severity: "behavior",
        title: "mapping changed",
        explanation: "The task gets another value in this input.",
    },
    "process-filter-tightened": {
        severity: "behavior",
        title: "filter tightened",
        explanation: "Runs that passed this filter may be stopped by the new condition.",
    },
    "process-filter-loosened": {
        severity: "behavior",
        title: "filter loosened",
        explanation: "Runs that this condition stopped may pass now.",
    },
    "process-filter": {
        severity: "behavior",
        title: "filter changed",
        explanation: "The filter lets other data pass than before.",
    },
    "process-order": {
        severity: "behavior",
        title: "order of steps changed",
        explanation: "Steps run in another order, and a reference to the previous step may now point to a different step.",
    },
};

;// CONCATENATED MODULE: ./src/diff/process/diff-processes.ts


/**
 * Compares two processes, step by step: steps belong together by their keys, the triggers in any case. Hashes and accounts
 * are left out.
 *
 * @example
 * ```ts
 * diffProcesses(before, after).filter(({ severity }) => severity === "behavior");
 * ```
 */
function diffProcesses(before, after) {
    const changes = new ProcessChanges();
    if (before.name !== after.name) {
        changes.add("process-name", "name", { pointer: "/name", before: quoted(before.name), after: quoted(after.name) });
    }
    const [old, fresh] = [stepsOf(before), stepsOf(after)];
    const pairs = pairSteps(old, fresh);
    const kept = new Set(pairs.values());
    for (const step of old) {
        if (kept.has(step))
            continue;
        changes.add("process-step-removed", nameOf(step), { pointer: `/nodes/${step.index}`, before: describe(step.node) });
    }
    for (const step of fresh) {
        const then = pairs.get(step);
        if (then === undefined) {
            changes.add("process-step-added", nameOf(step), { pointer: `/nodes/${step.index}`, after: describe(step.node) });
        }
        else
            compareSteps(then, step, changes);
    }
    const places = new Map(old.map((step, place) => [step, place]));
    const order = fresh.flatMap((step) => places.get(pairs.get(step) ?? step) ?? []);
    if (order.some((place, index) => index > 0 && place < order[index - 1])) {
        const words = (steps) => steps.map(({ node }) => quoted(node.key)).join(", ");
        changes.add("process-order", "steps", { pointer: "/nodes", before: words(old), after: words(fresh) });
    }
    if (changes.list.length === 0 && edgesOf(before) !== edgesOf(after)) {
        changes.add("process-order", "edges", { pointer: "/edges", before: edgesOf(before), after: edgesOf(after) });
    }
    return changes.list;
}
function edgesOf({ edges }) {
    return edges.map(({ src, dst }) => `${src} → ${dst}`).join(", ");
}
function stepsOf({ nodes }) {
    const placed = nodes.map((node, index) => ({ node, index }));
    const isMap = (it) => it.node.kind === "map";
    // The first comes last, to be taken off the end.
    const maps = groupBy(placed.filter(isMap).reverse(), ({ node }) => node.key);
    const steps = nodes.flatMap((node, index) => {
        if (node.kind === "map")
            return [];
        const map = maps.get(`${node.key}-inputs`)?.pop();
        return [{ node, index, inputs: map?.node.outputs, inputsIndex: map?.index ?? index }];
    });
    // A map that belongs to no step, as only a definition made by hand has.
    const rest = [...maps.values()].flat().sort((a, b) => a.index - b.index);
    const alone = rest.map(({ node, index }) => ({
        node: { kind: "none", key: node.key },
        index,
        inputs: node.outputs,
        inputsIndex: index,
    }));
    return [...steps, ...alone];
}
function isTrigger({ node: { kind } }) {
    return kind === "event" || kind === "result";
}
/** The step before that each step after was: by key, then the trigger, then what is alike but for its key. */
function pairSteps(old, fresh) {
    const pairs = new Map();
    const left = new Set(old);
    const take = (step, candidate) => {
        if (candidate === undefined)
            return;
        pairs.set(step, candidate);
        left.delete(candidate);
    };
    const open = () => fresh.filter((step) => !pairs.has(step));
    const byId = groupBy([...old].reverse(), idOf);
    for (const step of fresh)
        take(step, byId.get(idOf(step))?.pop());
    const triggers = [...left].filter(isTrigger).reverse();
    for (const step of open().filter(isTrigger))
        take(step, triggers.pop());
    const byShape = groupBy(left, shapeOf);
    for (const step of open()) {
        const alike = byShape.get(shapeOf(step)) ?? [];
        if (alike.length === 1)
            take(step, alike.pop());
    }
    return pairs;
}
/** Puts values into lists by a text. A process may have as many steps as its file has room for, all alike. */
function groupBy(values, textOf) {
    const groups = new Map();
    for (const value of values) {
        const text = textOf(value);
        const group = groups.get(text);
        if (group === undefined)
            groups.set(text, [value]);
        else
            group.push(value);
    }
    return groups;
}
function idOf({ node }) {
    return `${node.kind} ${node.key}`;
}
function shapeOf({ node, inputs }) {
    return JSON.stringify([{ ...node, key: "" }, inputs]);
}
function compareSteps(before, after, changes) {
    const [old, fresh] = [before.node, after.node];
    const path = nameOf(after);
    const pointer = `/nodes/${after.index}`;
    if (isTrigger(after)) {
        if (waitsFor(old) !== waitsFor(fresh)) {
            changes.add("process-trigger", path, { pointer, before: describe(old), after: describe(fresh) });
        }
        else
            compareInstances(old, fresh, { path, pointer }, changes);
    }
    else if (old.kind === "task" && fresh.kind === "task") {
        if (old.taskKey !== fresh.taskKey) {
            const sides = { before: quoted(old.taskKey), after: quoted(fresh.taskKey) };
            changes.add("process-task", path, { pointer: `${pointer}/taskKey`, ...sides });
        }
        compareInstances(old, fresh, { path, pointer }, changes);
    }
    else if (old.kind === "filter" && fresh.kind === "filter")
        compareFilters(old, fresh, { path, pointer }, changes);
    if (old.key !== fresh.key) {
        changes.add("process-step-renamed", path, { pointer, before: quoted(old.key), after: quoted(fresh.key) });
    }
    compareInputs(before, after, path, changes);
}
/** What a trigger waits for, whatever the instance. */
function waitsFor(node) {
    return node.kind === "event" ? `event ${node.eventKey}` : node.kind === "result" ? `result ${node.taskKey}` : "";
}
function compareInstances(before, after, { path, pointer }, changes) {
    const hashOf = (node) => ("instanceHash" in node ? node.instanceHash : "");
    const [old, fresh] = [hashOf(before), hashOf(after)];
    if (old === fresh)
        return;
    changes.add("process-instance", path, { pointer: `${pointer}/instanceHash`, before: old, after: fresh });
}
function compareInputs(before, after, path, changes) {
    const old = new Map((before.inputs ?? []).map(({ key, value }, index) => [key, { words: wordsOf(value), index }]));
    for (const [index, { key, value }] of (after.inputs ?? []).entries()) {
        const pointer = `/nodes/${after.inputsIndex}/outputs/${index}`;
        const then = old.get(key);
        const words = wordsOf(value);
        const place = `${path} › input ${key}`;
        if (then === undefined)
            changes.add("process-input-added", place, { pointer, after: words });
        else if (then.words !== words)
            changes.add("process-input", place, { pointer, before: then.words, after: words });
        old.delete(key);
    }
    for (const [key, { words, index }] of old) {
        const pointer = `/nodes/${before.inputsIndex}/outputs/${index}`;
        changes.add("process-input-removed", `${path} › input ${key}`, { pointer, before: words });
    }
}
function compareFilters(before, after, { path, pointer }, changes) {
    const [old, fresh] = [before.conditions.map(conditionWords), after.conditions.map(conditionWords)];
    const [known, wanted] = [new Set(old), new Set(fresh)];
    const lost = old.filter((words) => !wanted.has(words));
    const added = fresh.filter((words) => !known.has(words));
    if (lost.length > 0 && added.length > 0) {
        changes.add("process-filter", path, { pointer, before: lost.join(" and "), after: added.join(" and ") });
    }
    else if (added.length > 0) {
        changes.add("process-filter-tightened", path, { pointer, after: added.join(" and ") });
    }
    else if (lost.length > 0)
        changes.add("process-filter-loosened", path, { pointer, before: lost.join(" and ") });
}
class ProcessChanges {
    list = [];
    add(rule, path, sides) {
        const { severity, explanation } = PROCESS_CHANGES[rule];
        this.list.push({ rule, severity, path, ...sides, explanation });
    }
}
function nameOf(step) {
    return isTrigger(step) ? "trigger" : `step ${step.node.key}`;
}
const SHORT_HASH = 8;
function describe(node) {
    switch (node.kind) {
        case "event":
            return `event ${quoted(node.eventKey)} of ${node.instanceHash.slice(0, SHORT_HASH)}…`;
        case "result":
            return `result of task ${quoted(node.taskKey)} of ${node.instanceHash.slice(0, SHORT_HASH)}…`;
        case "task":
            return `task ${quoted(node.taskKey)} of ${node.instanceHash.slice(0, SHORT_HASH)}…`;
        case "filter":
            return node.conditions.map(conditionWords).join(" and ");
        case "none":
            return "a node without a type";
    }
}
const SIGNS = {
    EQ: "=",
    GT: ">",
    GTE: "≥",
    LT: "<",
    LTE: "≤",
    CONTAINS: "contains",
};
/** A condition in words: `amount > 10`. */
function conditionWords({ reference, predicate, value }) {
    const name = process_process/* PREDICATES */.J[predicate] ?? String(predicate);
    return `${reference === undefined ? "?" : pathWords(reference)} ${SIGNS[name] ?? name} ${wordsOf(value)}`;
}
function pathWords({ nodeKey, path }) {
    const parts = path.map(({ key, index }, place) => key === undefined ? `[${index ?? ""}]` : place === 0 ? key : `.${key}`);
    return nodeKey === "" ? parts.join("") : `${nodeKey}:${parts.join("")}`;
}
/** A value in words: JSON, with references as `step:path`. */
function wordsOf(value) {
    switch (value.kind) {
        case "none":
            return "nothing";
        case "null":
            return "null";
        case "text":
            return quoted(value.text);
        case "number":
            return String(value.number);
        case "flag":
            return String(value.flag);
        case "reference":
            return pathWords(value);
        case "list":
            return `[${value.items.map(wordsOf).join(", ")}]`;
        case "map": {
            const entries = value.entries.map((entry) => `${entry.key}: ${wordsOf(entry.value)}`);
            return `{ ${entries.sort().join(", ")} }`;
        }
    }
}
function quoted(text) {
    return JSON.stringify(text);
}

// EXTERNAL MODULE: ./src/core/text/style.ts
var text_style = __webpack_require__(90242);
// EXTERNAL MODULE: ./src/report/markdown/text.ts
var markdown_text = __webpack_require__(74755);
;// CONCATENATED MODULE: ./src/report/process/changes.ts



/** Writes the changes of a process for a terminal: one line each, and what it means below. */
function processChangesToText(changes, style = {}) {
    if (changes.length === 0)
        return "no changes\n";
    const paint = (0,text_style/* painter */.C)(style);
    const lines = changes.map(({ rule, severity, path, before, after, explanation }) => {
        const sides = [before, after].flatMap((side) => (side === undefined ? [] : [(0,safe_text/* visibleText */.Q6)(side, 200)]));
        const title = PROCESS_CHANGES[rule].title;
        const head = paint(severity === "behavior" ? "yellow" : "dim", severity.padEnd(8));
        return `${head}  ${paint("bold", (0,safe_text/* visibleText */.Q6)(path, 200))}: ${title}: ${sides.join(" → ")}\n          ${explanation}\n`;
    });
    return `${lines.join("")}${countProcessChanges(changes)}\n`;
}
/** Writes the changes of a process as a Markdown list. */
function processChangesToMarkdown(changes, most = Number.POSITIVE_INFINITY) {
    const lines = changes.slice(0, most).map(({ rule, path, before, after, explanation }) => {
        const sides = [before, after].flatMap((side) => (side === undefined ? [] : [(0,markdown_text/* codeSpan */.SS)(side, 200)]));
        return `- **${PROCESS_CHANGES[rule].title}** at ${(0,markdown_text/* codeSpan */.SS)(path, 200)}: ${sides.join(" → ")}\n  ${explanation}`;
    });
    const rest = changes.length - lines.length;
    return [...lines, ...(rest > 0 ? [`- and ${rest} more`] : [])].join("\n");
}
/** Counts changes: `2 of behavior, 1 cosmetic`. */
function countProcessChanges(changes) {
    const count = (wanted) => changes.filter(({ severity }) => severity === wanted).length;
    return `${count("behavior")} of behavior, ${count("cosmetic")} cosmetic`;
}

;// CONCATENATED MODULE: ./src/report/process/mermaid.ts


/** The most nodes in a picture; more of them nobody can tell apart. */
const MOST_NODES = 60;
const LONGEST_LABEL = 60;
/**
 * Draws a process as a Mermaid flowchart, from its trigger down. Steps that changed are colored.
 *
 * @param broken Indexes of the nodes that have errors.
 * @returns The chart without its fence; undefined for a process without nodes.
 */
function processToMermaid(process, changes = [], broken = new Set()) {
    if (process.nodes.length === 0)
        return undefined;
    const looks = looksOf(changes);
    const shown = process.nodes.slice(0, MOST_NODES);
    const ids = new Map(shown.map(({ key }, index) => [key, `n${index}`]));
    const lines = ["flowchart TD"];
    for (const [index, node] of shown.entries()) {
        const look = broken.has(index) ? "broken" : looks.get(index);
        lines.push(`  n${index}${shape(node)}${look === undefined ? "" : `:::${look}`}`);
    }
    for (const { src, dst } of process.edges) {
        const [from, to] = [ids.get(src), ids.get(dst)];
        if (from !== undefined && to !== undefined)
            lines.push(`  ${from} --> ${to}`);
    }
    const left = process.nodes.length - shown.length;
    if (left > 0)
        lines.push(`  more["and ${left} more"]`);
    return [
        ...lines,
        "  classDef added fill:#dafbe1,stroke:#1a7f37,color:#0a3d1b",
        "  classDef changed fill:#fff8c5,stroke:#9a6700,color:#4d3300",
        "  classDef broken fill:#ffebe9,stroke:#cf222e,color:#5c0f14,stroke-dasharray:4",
    ].join("\n");
}
function looksOf(changes) {
    const looks = new Map();
    for (const { pointer, rule, after } of changes) {
        const index = /^\/nodes\/(\d+)/.exec(pointer)?.[1];
        if (index !== undefined && after !== undefined)
            looks.set(Number(index), rule === "process-step-added" ? "added" : "changed");
    }
    return looks;
}
function shape(node) {
    switch (node.kind) {
        case "event":
            return `(["${label(`event ${node.eventKey}`)}"])`;
        case "result":
            return `(["${label(`result of ${node.taskKey}`)}"])`;
        case "task":
            return `["${label(`${node.key}: ${node.taskKey}`)}"]`;
        case "filter":
            return `{"${label(node.conditions.map(conditionWords).join(" and ") || node.key)}"}`;
        case "map":
            return `[/"${label(`inputs ${node.outputs.map(({ key }) => key).join(", ")}`)}"/]`;
        case "none":
            return `["${label(node.key)}"]`;
    }
}
/** A text in a label: whatever is no letter or digit is written by its number, as Mermaid has it. */
function label(text) {
    return (0,safe_text/* visibleText */.Q6)(text, LONGEST_LABEL).replace(/[^A-Za-z0-9 ]/gu, (point) => `#${point.codePointAt(0)};`);
}

// EXTERNAL MODULE: ./src/source/git/repository.ts + 2 modules
var git_repository = __webpack_require__(92381);
// EXTERNAL MODULE: ./src/source/git/revision.ts
var git_revision = __webpack_require__(79121);
// EXTERNAL MODULE: ./src/source/git/git-folder.ts + 3 modules
var git_folder = __webpack_require__(68670);
// EXTERNAL MODULE: ./src/source/git/snapshot.ts + 1 modules
var snapshot = __webpack_require__(17526);
;// CONCATENATED MODULE: ./src/scripts/process/diff.ts








const GIT = "git:";
/** Compares two processes. A change of a process breaks nothing by itself, so only an invalid AFTER is a failure. */
async function diffNamedProcesses(call, given, after) {
    const { format = "text", "engine-version": version = process_form/* DEFAULT_PROCESS_RELEASE */.Q } = call.options;
    const release = (0,definition_release/* parseRelease */.BC)(version);
    const loaded = await (0,named_process/* loadNamedProcess */.Nb)(call, after, release);
    await (0,named_service/* tellDiagnostics */.gm)(call, loaded);
    const process = soundProcess(loaded);
    if (process === undefined)
        throw new error/* MesgError */.N("refused", `${loaded.file} describes no valid process`);
    const before = await loadBefore(call, given, after, release);
    const old = before && soundProcess(before);
    if (before === undefined)
        await call.note(`there is no process at ${given}: everything is new`);
    else if (old === undefined)
        await call.note(`${before.file} is not a valid process: everything counts as new`);
    const changes = diffProcesses(old ?? process_process/* EMPTY_PROCESS */.w, process);
    await call.stdout.write(render({ format, changes, process, loaded, isNew: old === undefined }, (0,named_service/* styleOf */.Vj)(call.stdout)));
    return 0;
}
/** The process where it has no errors, whether or not all of its instances are known, with variables by name. */
function soundProcess({ written, diagnostics }) {
    return diagnostics.some(({ severity }) => severity === "error") ? undefined : written;
}
async function loadBefore(call, given, { path }, release) {
    if (!given.startsWith(GIT)) {
        const document = await (0,documents_document/* findDocument */.$)(call, given);
        if (document.kind === "process")
            return await (0,named_process/* loadNamedProcess */.Nb)(call, document, release);
        throw new error/* MesgError */.N("usage", `expected two processes, found a service at ${given}`);
    }
    const revision = given.slice(GIT.length);
    const folder = (0,external_node_path_.dirname)(path);
    const repository = await (0,git_repository/* findRepository */.W1)(folder);
    if (repository === undefined) {
        throw new error/* MesgError */.N("environment", `cannot read ${revision}: ${folder} is in no git repository`);
    }
    const commit = await (0,git_revision/* resolveRevision */.e)(repository, revision, call.signal);
    const prefix = await repository.prefixOf(folder);
    const files = new git_folder/* GitFolder */.J(await snapshot/* Snapshot */.F.read(repository, commit, { below: prefix, signal: call.signal }), prefix);
    const options = await (0,named_process/* processOptions */.c$)(call, path, release);
    return await (0,load_process/* loadProcessFrom */.iD)(files, { ...options, file: `${revision}:${path}`, name: (0,external_node_path_.basename)(path) });
}
function render({ format, changes, process, loaded, isNew }, style) {
    if (format === "text")
        return processChangesToText(changes, style);
    if (format === "markdown") {
        const chart = processToMermaid(process, changes);
        const parts = [changes.length === 0 ? "No changes." : processChangesToMarkdown(changes)];
        return `${[...parts, ...(chart === undefined ? [] : [(0,markdown_text/* codeBlock */.DV)(chart, "mermaid")])].join("\n\n")}\n`;
    }
    const status = isNew ? "new" : changes.length > 0 ? "changed" : "same";
    const located = changes.map((change) => {
        const line = change.after === undefined ? undefined : loaded.locate(change.pointer)?.line;
        return line === undefined ? change : { ...change, file: loaded.file, line };
    });
    return `${(0,safe_text/* visibleJson */.$m)(JSON.stringify({ status, changes: located }, undefined, 2))}\n`;
}


/***/ }),

/***/ 79121:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ resolveRevision)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56681);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92381);


/**
 * Finds the commit that a name stands for.
 *
 * @param revision What git takes as a commit (`main`, `HEAD~2`), or `merge-base(main)`: where the branch began.
 * @throws {MesgError} `usage` when git knows no such revision, `environment` when git fails.
 * @example
 * ```ts
 * const repository = await findRepository(".");
 * await resolveRevision(repository!, "merge-base(main)"); // "5bdd60e…"
 * ```
 */
async function resolveRevision(repository, revision, signal) {
    const base = /^merge-base\((.*)\)$/s.exec(revision)?.[1];
    const name = base ?? revision;
    const unknown = (why) => new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N("usage", `unknown git revision ${JSON.stringify(name)}${why}`, {
        hint: "name a branch, a tag or a commit; a shallow clone has few of them: fetch more history",
    });
    // git takes what begins with a dash for an option, and no revision begins with one.
    if (name === "" || name.startsWith("-") || /[\0\n]/.test(name))
        throw unknown("");
    const found = await repository.run(["rev-parse", "--verify", "--quiet", `${name}^{commit}`], { signal });
    if (found.code === undefined)
        throw new _repository_js__WEBPACK_IMPORTED_MODULE_1__/* .GitMissing */ .rh();
    if (found.code !== 0)
        throw unknown(": it names no commit here");
    const commit = found.stdout.toString("latin1").trim();
    if (base === undefined)
        return commit;
    const shared = await repository.run(["merge-base", "HEAD", commit], { signal });
    if (shared.code !== 0)
        throw unknown(": it has no commit in common with HEAD");
    return shared.stdout.toString("latin1").trim().split("\n")[0];
}


/***/ }),

/***/ 17694:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ compareSides)
});

// EXTERNAL MODULE: ./src/definition/service.ts
var service = __webpack_require__(8446);
;// CONCATENATED MODULE: ./src/diff/locate.ts
/**
 * Finds the lines of changes: after the change, or before it for removed parts.
 *
 * @param before Undefined when there was no service.
 * @example
 * ```ts
 * const placeOf = locateChanges(before, after);
 * placeOf(changes[0]); // { file: "mail/mesg.yml", line: 7 }
 * ```
 */
function locateChanges(before, after) {
    const [lineBefore, lineAfter] = [before && finder(before), finder(after)];
    return ({ pointer, after: now }) => {
        const isGone = now === undefined && before !== undefined;
        const line = isGone ? lineBefore?.(pointer) : lineAfter(pointer);
        const { file } = isGone ? before : after;
        return line === undefined ? { file } : { file, line };
    };
}
/** The pointers of a thousand changes below a key of a megabyte would not fit in memory. */
const LONGEST_POINTER = 10_000;
/** Finds the line of a pointer in which entries have keys. */
function finder({ definition, locate }) {
    const indexes = new WeakMap();
    const indexOf = (list, key) => {
        let known = indexes.get(list);
        if (known === undefined) {
            known = new Map(list.map((entry, index) => [entry.key, index]));
            indexes.set(list, known);
        }
        return known.get(key);
    };
    return (pointer) => {
        if (locate === undefined || pointer.length > LONGEST_POINTER)
            return undefined;
        let part = definition;
        let byIndexes = "";
        for (const segment of pointer.split("/").slice(1)) {
            const key = segment.replaceAll("~1", "/").replaceAll("~0", "~");
            const index = Array.isArray(part) ? indexOf(part, key) : undefined;
            byIndexes += `/${index ?? segment}`;
            part = part?.[index ?? key];
        }
        return locate(byIndexes)?.line;
    };
}

// EXTERNAL MODULE: ./src/diff/definitions.ts + 7 modules
var definitions = __webpack_require__(84922);
// EXTERNAL MODULE: ./src/diff/rules.ts
var rules = __webpack_require__(30764);
;// CONCATENATED MODULE: ./src/waivers/summary.ts
/**
 * Counts changes by severity.
 *
 * @example
 * ```ts
 * summarize(diffDefinitions(before, after)).breaking; // 0: callers are not affected
 * ```
 */
function summarize(changes) {
    const counts = { breaking: 0, compatible: 0, operational: 0, cosmetic: 0, waived: 0 };
    for (const change of changes)
        counts["waiver" in change && change.waiver ? "waived" : change.severity]++;
    return { ...counts, sourceOnly: changes.length === 1 && changes[0].rule === "source-changed" };
}

;// CONCATENATED MODULE: ./src/waivers/waiver.ts
/**
 * Applies waivers to the breaking changes of a comparison.
 *
 * @param options.waivers The waivers after the change, which apply.
 * @param options.before The waivers before the change, to find the new ones.
 * @param options.today The date in UTC, as `2026-11-20`.
 * @returns The changes in their order, and a warning for each expired or unused waiver.
 * @example
 * ```ts
 * applyWaivers(changes, { waivers, before: [], today: new Date().toISOString().slice(0, 10) });
 * ```
 */
function applyWaivers(changes, options) {
    const byPlace = new Map();
    const expired = [];
    for (const waiver of options.waivers) {
        if (waiver.expires < options.today)
            expired.push(waiver);
        else
            byPlace.set(placeOf(waiver), waiver);
    }
    const known = new Set(options.before.map((waiver) => JSON.stringify([placeOf(waiver), waiver.expires])));
    const used = new Set();
    const waived = changes.map((change) => {
        if (change.severity !== "breaking" || byPlace.size === 0)
            return change;
        const waiver = byPlace.get(`${change.rule} ${change.path}`) ?? byPlace.get(`${change.rule} ${change.pointer}`);
        if (waiver === undefined)
            return change;
        used.add(waiver);
        const { reason, expires } = waiver;
        return { ...change, waiver: { reason, expires, isNew: !known.has(JSON.stringify([placeOf(waiver), expires])) } };
    });
    const unused = [...byPlace.values()].filter((waiver) => !used.has(waiver));
    return {
        changes: waived,
        diagnostics: [
            ...expired.map((waiver) => warning(waiver, "waiver-expired", `the waiver of ${waiver.rule} at ${waiver.path} expired on ${waiver.expires}`, "remove it, or set a later date")),
            ...unused.map((waiver) => warning(waiver, "waiver-unused", `the waiver of ${waiver.rule} at ${waiver.path} matches no breaking change`, "remove it once its change is merged")),
        ],
    };
}
function placeOf({ rule, path }) {
    return `${rule} ${path.startsWith("/") ? path : path.replaceAll(" > ", " › ")}`;
}
function warning({ file, pointer, line, column }, rule, message, hint) {
    return { severity: "warning", rule, message, file, pointer, line, column, hint };
}

// EXTERNAL MODULE: ./src/waivers/waiver-file.ts
var waiver_file = __webpack_require__(36544);
;// CONCATENATED MODULE: ./src/waivers/compare.ts





/**
 * Compares two versions of a service, and applies waivers. An invalid base does not stop the comparison: the change may be
 * the one that repairs it.
 *
 * @example
 * ```ts
 * const { summary } = compareSides(before, after, { today: new Date().toISOString().slice(0, 10) });
 * ```
 */
function compareSides(before, after, options) {
    const sources = sourcesOf(before, after, options.sources ?? "unknown");
    const found = changesOf(before, after, sources);
    const own = readWaiverText(after.waivers);
    const beside = "waivers" in before ? before.waivers : undefined;
    const earlier = readWaiverText(beside);
    const applied = applyWaivers(found, {
        waivers: own.waivers,
        // Where no waivers could exist, new ones cannot be recognized.
        before: beside === undefined ? own.waivers : earlier.waivers,
        today: options.today,
    });
    const isCompared = before.state === "present" || before.state === "absent";
    return {
        status: statusOf(before, applied.changes),
        summary: summarize(applied.changes),
        changes: applied.changes,
        sources,
        ...baseOf(before),
        diagnostics: [
            ...earlier.diagnostics.map((diagnostic) => ({ ...diagnostic, severity: "warning" })),
            ...own.diagnostics,
            // Without a comparison, unused waivers cannot be recognized.
            ...applied.diagnostics.filter(({ rule }) => isCompared || rule !== "waiver-unused"),
        ],
        lineOf: locateChanges(before.state === "present" ? before : undefined, after),
    };
}
function sourcesOf(before, after, known) {
    if (before.state !== "present")
        return "none";
    const [old, fresh] = [before.definition.source, after.definition.source];
    if (old !== "" && fresh !== "")
        return old === fresh ? "same" : "changed";
    return known;
}
function changesOf(before, after, sources) {
    if (before.state === "unreadable")
        return [];
    if (before.state !== "present")
        return (0,definitions/* diffDefinitions */.e)(withoutInterface(after.definition), after.definition);
    const changes = (0,definitions/* diffDefinitions */.e)(before.definition, after.definition);
    const isTold = changes.some(({ rule }) => rule === "source-changed");
    return sources === "changed" && !isTold ? [...changes, sourceChange(before, after)] : changes;
}
/** A source of which it is known that it changed, and not both ids. */
function sourceChange(before, after) {
    const { severity, explanation } = rules/* RULES */.y["source-changed"];
    return {
        rule: "source-changed",
        severity,
        path: "service",
        pointer: "/source",
        ...textOf("before", before.definition.source),
        ...textOf("after", after.definition.source),
        explanation,
    };
}
function textOf(side, text) {
    return text === "" ? {} : { [side]: text };
}
function statusOf(before, changes) {
    if (before.state === "unreadable")
        return "unknown";
    if (before.state !== "present")
        return "new";
    return changes.length > 0 ? "changed" : "same";
}
function baseOf(before) {
    const { file } = before;
    if (before.state === "present")
        return {};
    if (before.state === "absent")
        return { base: { state: "missing", file } };
    if (before.state === "invalid")
        return { base: { state: "invalid", file, errors: before.errors } };
    return { base: { state: "unreadable", file, reason: before.reason } };
}
function readWaiverText(waivers) {
    if (waivers === undefined)
        return { waivers: [], diagnostics: [] };
    const { file, text, problem } = waivers;
    if (problem === undefined)
        return (0,waiver_file/* readWaivers */.Sr)(text, file);
    const place = { file, pointer: "", line: 1, column: 1 };
    return { waivers: [], diagnostics: [{ severity: "error", rule: "waiver-file", message: problem, ...place }] };
}
/** The service before it existed: its words are no change, and everything it offers is new. */
function withoutInterface(definition) {
    const { tasks, events, dependencies, workflows } = service/* EMPTY_DEFINITION */.ok;
    return { ...definition, tasks, events, dependencies, workflows };
}


/***/ }),

/***/ 64151:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xF: () => (/* binding */ GIT),
  T4: () => (/* binding */ loadBaseSide),
  oC: () => (/* binding */ loadSide)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/compile/load/load.ts
var load = __webpack_require__(76056);
// EXTERNAL MODULE: ./src/core/files/read-bounded.ts
var read_bounded = __webpack_require__(71147);
// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/source/git/repository.ts + 2 modules
var git_repository = __webpack_require__(92381);
// EXTERNAL MODULE: ./src/source/git/revision.ts
var git_revision = __webpack_require__(79121);
// EXTERNAL MODULE: ./src/source/git/git-folder.ts + 3 modules
var git_folder = __webpack_require__(68670);
// EXTERNAL MODULE: ./src/source/git/snapshot.ts + 1 modules
var snapshot = __webpack_require__(17526);
;// CONCATENATED MODULE: ./src/compile/load/load-revision.ts




/**
 * Loads a service at a revision of its git repository, from git's objects. The working tree is not used.
 *
 * @param path The path of the service today: a folder, a mesg.yml or a definition.
 * @param revision A revision of git, or `merge-base(main)`: see {@linkcode resolveRevision}.
 * @throws {MesgError} As {@linkcode resolveRevision} does; `usage` when there is nothing at `path` now or it is in no
 * repository; `refused` for a definition that cannot be decoded at all; `environment` when git lacks an object.
 * @example
 * ```ts
 * const { service } = await loadServiceAt("services/mail", "merge-base(main)");
 * ```
 */
async function loadServiceAt(path, revision, options = {}) {
    const { serviceFile = "mesg.yml", signal } = options;
    const isFolder = (await (0,read_bounded/* inspect */.Nn)(path, load/* WHAT */.Jp)).isDirectory();
    const { file: now, folder } = (0,load/* serviceFileAt */.nC)(path, isFolder, serviceFile);
    const repository = await (0,git_repository/* findRepository */.W1)(folder);
    if (repository === undefined) {
        throw new core_error/* MesgError */.N("environment", `cannot read ${revision}: ${folder} is in no git repository`);
    }
    const commit = await (0,git_revision/* resolveRevision */.e)(repository, revision, signal);
    const prefix = await repository.prefixOf(folder);
    const files = new git_folder/* GitFolder */.J(await snapshot/* Snapshot */.F.read(repository, commit, { below: prefix, signal }), prefix);
    const file = `${revision}:${now}`;
    const loaded = await (0,load/* loadFrom */.TH)(files, { ...options, file, name: (0,external_node_path_.basename)(now) });
    if (loaded === undefined)
        return { commit, file, files };
    return { commit, file, files, service: loaded.form === "mesg.yml" ? { ...loaded, folder } : loaded };
}

// EXTERNAL MODULE: ./src/source/take-source.ts + 2 modules
var take_source = __webpack_require__(99469);
;// CONCATENATED MODULE: ./src/waivers/sides.ts
/** Rules by which a mesg.yml is refused here although an Engine may read it: they stop what nobody means to write. */
const OWN_RULES = new Set(["documents", "limit", "key", "encoding"]);
/**
 * Returns the side of a service that has errors before a change: `invalid`, or `unreadable` where only rules of our own
 * refuse it.
 */
function faultySide(file, diagnostics, waivers) {
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    const [first] = errors;
    if (first !== undefined && errors.every(({ rule }) => OWN_RULES.has(rule))) {
        return { state: "unreadable", file, reason: `an Engine may read ${file}, which is refused here: ${first.message}` };
    }
    return { state: "invalid", file, errors: errors.length, waivers };
}

// EXTERNAL MODULE: ./src/waivers/waiver-file.ts
var waiver_file = __webpack_require__(36544);
;// CONCATENATED MODULE: ./src/waivers/load-sides.ts






/**
 * Loads a service after a change, with the id of its source and its waivers.
 *
 * @param path A folder, a mesg.yml or a definition.
 * @returns Without a `side` when the service is not valid.
 * @throws {MesgError} As `loadService` does.
 * @example
 * ```ts
 * const { side } = await loadSide("services/mail");
 * ```
 */
async function loadSide(path, options = {}) {
    const loaded = await (0,load/* loadService */.oV)(path, { ...options, withoutSource: true });
    const waivers = await waiversBeside(loaded.files, (0,external_node_path_.join)(loaded.folder ?? "", waiver_file/* WAIVER_FILE */.QV));
    return await sideOf(loaded, waivers, options);
}
/**
 * Loads a service before a change. A base that cannot be loaded is a value, not an error: the comparison says what that
 * means.
 *
 * @param before A folder, a mesg.yml, a definition, or `git:REVISION` of what `after` names.
 * @throws {MesgError} `usage` for a path or a revision that does not exist, `environment` when disk or git fail.
 * @example
 * ```ts
 * const { side } = await loadBaseSide("git:main", "services/mail");
 * ```
 */
async function loadBaseSide(before, after, options = {}) {
    try {
        if (!before.startsWith(GIT))
            return asBase(await loadPath(before, options));
        return asBase(await loadRevision(before.slice(GIT.length), after, options));
    }
    catch (error) {
        if (!(error instanceof core_error/* MesgError */.N) || error.kind !== "refused")
            throw error;
        const { message } = error;
        const isDefinition = /\.(?!ya?ml$)\w+$/i.test(before.startsWith(GIT) ? after : before);
        const side = isDefinition
            ? { state: "invalid", file: before, errors: 1 }
            : { state: "unreadable", file: before, reason: message };
        const finding = { severity: "warning", rule: "service", message, pointer: "", file: before };
        return { side, diagnostics: [finding], sourceProblem: message };
    }
}
/** What a base begins with that is a revision of git. */
const GIT = "git:";
async function loadPath(path, options) {
    const service = await (0,load/* loadService */.oV)(path, { ...options, withoutSource: true });
    const waivers = await waiversBeside(service.files, (0,external_node_path_.join)(service.folder ?? "", waiver_file/* WAIVER_FILE */.QV));
    return { service, file: service.file, waivers, side: await sideOf(service, waivers, options) };
}
async function loadRevision(revision, after, options) {
    const { service, file, files } = await loadServiceAt(after, revision, { ...options, withoutSource: true });
    const waivers = await waiversBeside(files, `${file.slice(0, nameAt(file))}${waiver_file/* WAIVER_FILE */.QV}`);
    return { service, file, waivers, side: service && (await sideOf(service, waivers, options)) };
}
/** Where the name of a file begins: behind its folder, or the revision. */
function nameAt(file) {
    return Math.max(...["/", "\\", ":"].map((sign) => file.lastIndexOf(sign))) + 1;
}
function asBase({ service, file, side, waivers }) {
    const { diagnostics = [], sourceProblem } = side ?? { sourceProblem: undefined };
    if (service === undefined)
        return { side: { state: "absent", file }, diagnostics, sourceProblem };
    if (side?.side !== undefined)
        return { side: { state: "present", ...side.side }, diagnostics, sourceProblem };
    return { side: faultySide(file, diagnostics, waivers), diagnostics, sourceProblem };
}
async function sideOf(loaded, waivers, options) {
    const { definition, diagnostics, file, locate, files } = loaded;
    if (definition === undefined)
        return { side: undefined, diagnostics, sourceProblem: undefined };
    const { id, problem } = await sourceIdOf(definition, files, options);
    return {
        side: { file, locate, waivers, definition: { ...definition, source: id } },
        diagnostics,
        sourceProblem: problem,
    };
}
async function sourceIdOf({ source }, files, { signal }) {
    if (files === undefined)
        return source === "" ? { id: "", problem: "a definition has no source" } : { id: source };
    try {
        return { id: (await (0,take_source/* takeSource */.Z)(files, { withoutDigest: true, signal })).sourceId };
    }
    catch (error) {
        if (!(error instanceof core_error/* MesgError */.N) || signal?.aborted)
            throw error;
        return { id: "", problem: error.message };
    }
}
/** Reads the waivers of a folder; a bare definition has none. */
async function waiversBeside(files, file) {
    if (files === undefined)
        return undefined;
    try {
        const bytes = await files.readFile(waiver_file/* WAIVER_FILE */.QV, waiver_file/* MAX_WAIVER_BYTES */.CP + 1);
        return { file, text: Buffer.from(bytes ?? []).toString("utf8") };
    }
    catch (error) {
        if (!(error instanceof core_error/* MesgError */.N) || error.kind === "environment")
            throw error;
        return { file, text: "", problem: error.message };
    }
}


/***/ }),

/***/ 36544:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CP: () => (/* binding */ MAX_WAIVER_BYTES),
/* harmony export */   QV: () => (/* binding */ WAIVER_FILE),
/* harmony export */   Sr: () => (/* binding */ readWaivers)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81400);
/* harmony import */ var _diff_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30764);
/* harmony import */ var _yaml_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67880);
/* harmony import */ var _yaml_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3136);
/* harmony import */ var _yaml_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72159);
/* harmony import */ var _yaml_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42655);
/* harmony import */ var _yaml_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66494);



/** The file of waivers, next to mesg.yml. The archive does not contain it. */
const WAIVER_FILE = ".mesg-compile.yml";
/** The largest file of waivers that is read, in bytes: room for more than a thousand. */
const MAX_WAIVER_BYTES = 256 * 1024;
const KEYS = ["rule", "path", "reason", "expires"];
/**
 * Reads the waivers of a `.mesg-compile.yml`:
 *
 * ```yaml
 * waivers:
 *   - rule: required-input-added
 *     path: task send › input cc
 *     reason: all callers are ours and change with it
 *     expires: 2026-12-31
 * ```
 *
 * @param file The file as the caller named it, for the diagnostics.
 * @returns The valid waivers, and a diagnostic for each problem.
 */
function readWaivers(text, file) {
    const problems = [];
    const report = ({ path, offset }, rule, message, hint) => {
        const severity = rule === "waiver-twice" ? "warning" : "error";
        problems.push({ severity, rule, message, path, offset, ...(hint === undefined ? {} : { hint }) });
    };
    const lines = new _yaml_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .Lines */ .q(text);
    const waivers = new Map();
    for (const { node, path } of entriesOf(text, lines, report)) {
        const said = readWaiver(node, path, report);
        if (said === undefined)
            continue;
        const id = `${said.rule} ${said.path}`;
        const first = waivers.get(id);
        if (first === undefined)
            waivers.set(id, { ...said, file, pointer: (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerOf */ .r)(path), ...lines.at(node.start) });
        else {
            const message = `duplicate waiver: line ${first.line} accepts the same change`;
            report({ path, offset: node.start }, "waiver-twice", message, "remove one of them");
        }
    }
    return { waivers: [...waivers.values()], diagnostics: (0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .toDiagnostics */ .S6)(problems, file, lines) };
}
/** Returns the entries of the list of waivers; none when the file as a whole is invalid. */
function entriesOf(text, lines, report) {
    const start = { path: [], offset: 0 };
    const size = Buffer.byteLength(text);
    if (size > MAX_WAIVER_BYTES) {
        report(start, "waiver-file", `file of waivers too large: expected at most ${MAX_WAIVER_BYTES} bytes, found ${size}`);
        return [];
    }
    const { root, problems } = (0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .composeYaml */ .e)(text, lines, { plain: true });
    for (const { path, offset, message, hint } of problems)
        report({ path, offset }, "waiver-yaml", message, hint);
    if (root === undefined || problems.length > 0 || (0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .isNull */ .kZ)(root))
        return [];
    if (root.kind !== "mapping") {
        const message = `expected a mapping with the key "waivers", found ${(0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .describeNode */ .W)(root)}`;
        report({ path: [], offset: root.start }, "waiver-file", message);
        return [];
    }
    checkKeys(root, [], ["waivers"], report);
    const list = root.pairs.get("waivers")?.value;
    if (list === undefined || (0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .isNull */ .kZ)(list))
        return [];
    const path = ["waivers"];
    if (list.kind === "sequence")
        return list.items.map((node, index) => ({ node, path: [...path, index] }));
    report({ path, offset: list.start }, "waiver-file", `expected a list of waivers, found ${(0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .describeNode */ .W)(list)}`);
    return [];
}
function checkKeys(node, path, known, report) {
    for (const [key, { keyStart }] of node.pairs) {
        if (known.includes(key))
            continue;
        const wanted = known.map((name) => `"${name}"`).join(", ");
        report({ path: [...path, key], offset: keyStart }, "waiver-key", `unknown key ${(0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(key)}: expected ${wanted}`);
    }
}
function readWaiver(node, path, report) {
    if (node.kind !== "mapping") {
        const message = `expected a waiver with ${KEYS.join(", ")}, found ${(0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .describeNode */ .W)(node)}`;
        report({ path, offset: node.start }, "waiver-entry", message);
        return undefined;
    }
    checkKeys(node, path, KEYS, report);
    const [rule, place, reason, expires] = KEYS.map((key) => {
        const pair = node.pairs.get(key);
        const value = pair?.value;
        if (value?.kind === "scalar" && !(0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .isNull */ .kZ)(value) && value.text.trim() !== "")
            return value;
        const found = value === undefined ? "none" : value.kind === "scalar" ? "nothing" : (0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .describeNode */ .W)(value);
        const offset = pair === undefined ? node.start : found === "nothing" ? pair.keyStart : pair.value.start;
        const at = pair === undefined ? path : [...path, key];
        report({ path: at, offset }, "waiver-entry", `expected ${key} as a text, found ${found}`);
        return undefined;
    });
    const known = rule && breakingRule(rule, [...path, "rule"], report);
    const date = expires && checkDate(expires, [...path, "expires"], report);
    if (!known || !place || !reason || !date)
        return undefined;
    return { rule: known, path: place.text, reason: reason.text, expires: date };
}
function breakingRule({ text, start }, path, report) {
    const place = { path, offset: start };
    if (!(0,_diff_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .isRuleId */ .K)(text)) {
        const hint = "use the rule in the report of the change; docs/rules.md lists all rules";
        report(place, "waiver-rule", `unknown rule ${(0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(text)}`, hint);
        return undefined;
    }
    const { severity } = _diff_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .RULES */ .y[text];
    if (severity === "breaking")
        return text;
    const message = `expected a breaking rule, found ${(0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(text)}, which is ${severity}`;
    report(place, "waiver-rule", message, "remove it: only breaking changes need a waiver");
    return undefined;
}
function checkDate({ text, start }, path, report) {
    const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
    // Some JavaScript engines read 2026-02-30 as March 2.
    if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(text))
        return text;
    report({ path, offset: start }, "waiver-date", `invalid date: expected a day such as 2026-12-31, found ${(0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(text)}`);
    return undefined;
}


/***/ })

};
