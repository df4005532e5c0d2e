export const id = 4363;
export const ids = [4363];
export const modules = {

/***/ 15674:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ ownLogin)
/* harmony export */ });
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20977);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71440);


/** The login of a job's own token. */
const JOB_LOGIN = "github-actions[bot]";
const logins = new WeakMap();
/**
 * Returns the login that the token belongs to. Only GraphQL returns the login of a job's token; if it does not answer,
 * the token is assumed to be the job's.
 *
 * @throws What the API throws for a failed request.
 */
function ownLogin(api) {
    const login = logins.get(api) ?? readLogin(api);
    logins.set(api, login);
    return login;
}
async function readLogin(api) {
    try {
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(await api.graphql("query { viewer { login } }"), "viewer", "login") ?? JOB_LOGIN;
    }
    catch (error) {
        if ((0,_api_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) !== undefined)
            throw error;
        return JOB_LOGIN;
    }
}


/***/ }),

/***/ 54587:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ commentKeys)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _inputs_interface_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9562);
/* harmony import */ var _inputs_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17662);



/** Inputs that the key of earlier versions covered. While the others have their defaults, the key stays the same. */
const FIRST = new Set(["path", "definition", "service-file", "engine-version", "against"]);
/** Inputs that may change from run to run, or that do not affect the report. */
const PASSING = new Set([
    ...["comment", "comment-key", "suggestions", "retention-days", "dry-run", "timeout", "cache"],
    ...["expected-hash", "environment-url", "engine-ca", "engine-cert"],
    // The path of this URL may contain a key.
    "marketplace-rpc",
]);
/** Returns a short key from the parts that distinguish comments. */
function shortKey(parts) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);
}
/**
 * Returns the keys of a run's comment: from the input `comment-key`, or else from its workflow, job and inputs, so that
 * each job of a matrix has its own comment.
 */
function commentKeys({ env, inputs, context }) {
    if (inputs.commentKey !== "") {
        const key = shortKey([inputs.commentKey]);
        return { key, legacyKey: key };
    }
    const { paths, definitions, serviceFile, release, against } = inputs;
    const first = [context.workflow, context.job, ...paths, "", ...definitions, serviceFile, release, against];
    const others = Object.entries(_inputs_interface_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .m).flatMap(([name, row]) => {
        // A digest of a secret would let a reader of the comment guess passwords offline.
        if (row.secret || FIRST.has(name) || PASSING.has(name))
            return [];
        const text = steady((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_2__/* .inputText */ .A)(env, name), env);
        return text.toLowerCase() === row.default.toLowerCase() ? [] : [`${name}=${text}`];
    });
    return { key: shortKey([...first, ...others]), legacyKey: shortKey(first) };
}
/** Returns a value without logins and without parts that differ in each run. */
function steady(text, env) {
    const passing = [env.GITHUB_RUN_ID, env.GITHUB_SHA, env.GITHUB_SHA?.slice(0, 7)].filter((part) => part);
    const plain = text.replaceAll(/\/\/[^\s/]*@/g, "//");
    return passing.reduce((rest, part) => rest.replaceAll(part, ""), plain);
}


/***/ }),

/***/ 14363:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  suggestMigrations: () => (/* binding */ suggestMigrations)
});

// EXTERNAL MODULE: ./src/core/text/plural.ts
var plural = __webpack_require__(4521);
// EXTERNAL MODULE: ./src/core/safe-text.ts
var safe_text = __webpack_require__(83712);
// EXTERNAL MODULE: ./src/source/disk/proved-file.ts
var proved_file = __webpack_require__(67976);
// EXTERNAL MODULE: ./src/github/context/answer.ts
var answer = __webpack_require__(20977);
// EXTERNAL MODULE: ./src/github/context/api.ts + 1 modules
var api = __webpack_require__(71440);
// EXTERNAL MODULE: ./src/github/context/login.ts
var context_login = __webpack_require__(15674);
// EXTERNAL MODULE: ./src/github/outputs/comment/key.ts
var comment_key = __webpack_require__(54587);
// EXTERNAL MODULE: ./src/migrate/changed-lines.ts
var changed_lines = __webpack_require__(3979);
// EXTERNAL MODULE: ./src/migrate/unified-diff.ts
var unified_diff = __webpack_require__(92007);
// EXTERNAL MODULE: ./src/migrate/kinds.ts
var kinds = __webpack_require__(40374);
// EXTERNAL MODULE: ./src/report/markdown/text.ts
var markdown_text = __webpack_require__(74755);
;// CONCATENATED MODULE: ./src/github/outputs/suggestions/suggestions.ts


/** Maximum number of unchanged lines between two changes of one suggestion. */
const DISTANCE = 2;
/** Maximum number of characters in one suggestion. */
const MAX_LENGTH = 20_000;
/** Maximum number of reasons in one suggestion. */
const MAX_REASONS = 5;
/**
 * Returns the changes of a migration as suggestions. Lines that GitHub would alter, with control characters or line
 * breaks other than `\n`, are left out.
 */
function suggestionsOf({ before, changes, steps, file }) {
    const lines = (0,changed_lines/* linesOf */.D)(before);
    return (0,unified_diff/* groupsOf */.c)((0,changed_lines/* changedLines */.M)({ before, changes }), DISTANCE).flatMap((group) => {
        let [from, to] = [group[0].from, group.at(-1).to];
        const isInsertion = from === to;
        // A suggestion replaces at least one line.
        if (isInsertion && from > 0)
            from--;
        else if (isInsertion)
            to = Math.min(to + 1, lines.length);
        const text = [];
        let at = from;
        for (const part of group) {
            text.push(...lines.slice(at, part.from), ...part.added);
            at = part.to;
        }
        text.push(...lines.slice(at, to));
        const replacement = text.map((line) => line.replace(/\n$/, "")).join("\n");
        if (from === to || replacement.length > MAX_LENGTH || /[^\P{C}\t\n]|\r/u.test(replacement))
            return [];
        if (lines.slice(from, to).some((line) => line.includes("\r")))
            return [];
        const reasons = steps.filter(({ line }) => line > from && line <= to);
        return [{ path: file, start: from + 1, end: to, body: bodyOf(reasons, replacement, text.length) }];
    });
}
function bodyOf(reasons, replacement, count) {
    const known = new Map(reasons.map(({ migration, explanation }) => [explanation, migration]));
    const words = [...known].slice(0, MAX_REASONS).map(([explanation, migration]) => {
        return `${(0,markdown_text/* prose */.CS)(explanation, 300)} ([${(0,markdown_text/* codeSpan */.SS)(migration)}](${(0,kinds/* migrationAddress */.$)(migration)}))`;
    });
    const longest = Math.max(2, ...[...replacement.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = "`".repeat(longest + 1);
    const block = [`${fence}suggestion`, ...(count === 0 ? [] : [replacement]), fence].join("\n");
    return [...words, block].join("\n\n");
}
/**
 * Returns the lines of a file that a review may comment on: those in the hunks of its diff, numbered after the change.
 *
 * @param patch The diff of the file as GitHub returns it, from its first `@@`.
 */
function linesOfPatch(patch) {
    return [...patch.matchAll(/^@@ -\d{1,9}(?:,\d{1,9})? \+(\d{1,9})(?:,(\d{1,9}))? @@/gm)].map(([, start, count = "1"]) => ({
        start: Number(start),
        end: Number(start) + Number(count) - 1,
    }));
}

;// CONCATENATED MODULE: ./src/github/outputs/suggestions/review.ts







/** Maximum number of suggestions in one review. */
const MAX_SUGGESTIONS = 20;
/**
 * Suggests the migrations of old files on the lines that the pull request changes, in one review. A pull request gets
 * at most one such review, however often it is pushed to: the comment has the migration of the last push. A refusal of
 * GitHub gives a notice, not an error.
 */
async function suggestMigrations(run, input) {
    const { core, inputs, context, redact, signal } = run;
    const { pull, current, report, comment } = input;
    const migrations = report.comparisons.flatMap(({ service }) => service.migration ?? []);
    if (!inputs.suggestions || migrations.length === 0 || inputs.token === "")
        return;
    // A token that may not comment may not review either, which was reported already.
    if (comment === "" && inputs.comment !== "never" && !inputs.dryRun)
        return;
    if (current?.head !== undefined && current.head !== pull.head)
        return;
    if (inputs.dryRun) {
        core.info(`dry run: would suggest the migration of ${(0,plural/* plural */.L)(migrations.length, "file")} on #${pull.number}`);
        return;
    }
    try {
        const api = await input.api();
        const { key } = (0,comment_key/* commentKeys */.g)(run);
        if (await isSuggested(api, run, pull, key)) {
            core.info("the migration was suggested in an earlier review");
            return;
        }
        const { owner, repo } = context;
        const found = await fittingSuggestions(api, run, pull, migrations);
        if (found.length === 0) {
            core.info("no suggestion: the lines to migrate are not in the diff of this pull request");
            return;
        }
        await api.rest.pulls.createReview({
            owner,
            repo,
            pull_number: pull.number,
            commit_id: pull.head,
            event: "COMMENT",
            body: review_bodyOf(key, comment),
            comments: found.slice(0, MAX_SUGGESTIONS).map(({ path, start, end, body }) => ({
                path,
                body,
                line: end,
                side: "RIGHT",
                ...(start === end ? {} : { start_line: start, start_side: "RIGHT" }),
            })),
        });
    }
    catch (error) {
        signal.throwIfAborted();
        const words = (0,safe_text/* visibleText */.Q6)(redact(error instanceof Error ? error.message : String(error)), 300);
        const isDenied = [401, 403, 404].includes((0,api/* statusOf */.c2)(error) ?? 0);
        const what = isDenied ? "this token may not suggest changes" : "the migration could not be suggested";
        core.notice(`${what} (${words}); it is in the report`);
    }
}
const [MARK_START, MARK_END] = ["<!-- mesg-compile-suggestions ", " -->"];
function markOf(key) {
    return `${MARK_START}${key}${MARK_END}`;
}
function review_bodyOf(key, comment) {
    const where = comment === "" ? "the summary of the job" : `[the comment](${comment})`;
    return [
        "This service is written for an Engine before 0.10.",
        "Commit the suggestions together (**Add suggestion to batch**): a single one may leave the file invalid.",
        `The whole migration, and what to change in the code, is in ${where}.`,
        "",
        markOf(key),
    ].join("\n");
}
/**
 * Returns whether a review with our mark and our login has suggestions. The login matters, since anyone can write a
 * mark.
 */
async function isSuggested(api, { context }, { number }, key) {
    const { owner, repo } = context;
    const reviews = await (0,answer/* listAll */._w)("list the reviews", (page) => api.rest.pulls.listReviews({ owner, repo, pull_number: number, ...page }));
    const marked = reviews.filter((review) => (0,answer/* textOf */.b6)(review, "body")?.trimEnd().endsWith(markOf(key)));
    if (marked.length === 0)
        return false;
    const login = await (0,context_login/* ownLogin */.C)(api);
    return marked.some((review) => (0,answer/* textOf */.b6)(review, "user", "login") === login);
}
/**
 * Returns the suggestions for files that are the same in the head as compiled, on lines in the diff of the pull
 * request.
 */
async function fittingSuggestions(api, { context }, { number }, migrations) {
    const { owner, repo } = context;
    const files = await (0,answer/* listAll */._w)("list the files of the pull request", (page) => api.rest.pulls.listFiles({ owner, repo, pull_number: number, ...page }));
    return migrations.flatMap((migration) => {
        const changed = files.find((file) => (0,answer/* textOf */.b6)(file, "filename") === migration.file);
        const [oid, patch] = [(0,answer/* textOf */.b6)(changed, "sha"), (0,answer/* textOf */.b6)(changed, "patch")];
        if (oid === undefined || patch === undefined || !(0,proved_file/* isBlob */.qf)(migration.bytes, oid))
            return [];
        const shown = linesOfPatch(patch);
        return suggestionsOf(migration).filter(({ start, end }) => shown.some((range) => start >= range.start && end <= range.end));
    });
}


/***/ }),

/***/ 3979:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf),
/* harmony export */   M: () => (/* binding */ changedLines)
/* harmony export */ });
/** Splits a text into lines with their breaks. */
function linesOf(text) {
    return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
/**
 * Finds the lines that a migration changes, in order; changes on the same or adjacent lines are joined. Takes time
 * linear in the text.
 */
function changedLines({ before, changes }) {
    const lines = linesOf(before);
    const replaced = [];
    let [line, start, index] = [0, 0, 0];
    const goTo = (offset) => {
        while (line < lines.length - 1 && start + lines[line].length <= offset)
            start += lines[line++].length;
    };
    while (index < changes.length) {
        goTo(changes[index].start);
        const from = line;
        let [at, written, end] = [start, "", start + (lines[line] ?? "").length];
        for (; index < changes.length && (changes[index].start < end || end === before.length); index++) {
            const change = changes[index];
            written += before.slice(at, change.start) + change.replacement;
            at = change.end;
            goTo(at);
            end = start + (lines[line] ?? "").length;
        }
        replaced.push(trimmed(lines.slice(from, line + 1), linesOf(written + before.slice(at, end)), from));
    }
    return joined(replaced.filter(({ from, to, added }) => from < to || added.length > 0));
}
/** Joins changes of lines next to each other, so that removed lines come before the added ones. */
function joined(replaced) {
    const parts = [];
    for (const { from, to, added } of replaced) {
        const last = parts.at(-1);
        if (last?.to !== from)
            parts.push({ from, to, added: [...added] });
        else {
            last.to = to;
            last.added.push(...added);
        }
    }
    return parts;
}
/** Drops lines at both ends that are equal before and after. */
function trimmed(old, now, from) {
    let [first, last] = [0, 0];
    const max = Math.min(old.length, now.length);
    while (first < max && old[first] === now[first])
        first++;
    while (last < max - first && old[old.length - 1 - last] === now[now.length - 1 - last])
        last++;
    return { from: from + first, to: from + old.length - last, added: now.slice(first, now.length - last) };
}


/***/ }),

/***/ 92007:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ unifiedDiff),
/* harmony export */   c: () => (/* binding */ groupsOf)
/* harmony export */ });
/* harmony import */ var _changed_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3979);

const CONTEXT = 3;
/**
 * Returns the changes of a migration as a unified diff with three lines of context; empty when there are none. Takes time
 * linear in the text.
 *
 * @param file The file's name in the header.
 * @example
 * ```ts
 * unifiedDiff(migrate(old), "mesg.yml");
 * ```
 */
function unifiedDiff({ before, changes }, file) {
    if (changes.length === 0)
        return "";
    const name = file.replaceAll("\\", "/").replace(/^(?:\.?\/)+/, "");
    const lines = (0,_changed_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .D)(before);
    const output = [`--- a/${name}\n`, `+++ b/${name}\n`];
    let grown = 0;
    for (const group of groupsOf((0,_changed_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .changedLines */ .M)({ before, changes }), 2 * CONTEXT)) {
        const from = Math.max(group[0].from - CONTEXT, 0);
        const to = Math.min(group.at(-1).to + CONTEXT, lines.length);
        const more = group.reduce((sum, part) => sum + part.added.length - (part.to - part.from), 0);
        output.push(`@@ -${rangeText(from, to - from)} +${rangeText(from + grown, to - from + more)} @@\n`);
        let at = from;
        for (const part of group) {
            for (; at < part.from; at++)
                output.push(shown(" ", lines[at]));
            for (; at < part.to; at++)
                output.push(shown("-", lines[at]));
            for (const line of part.added)
                output.push(shown("+", line));
        }
        for (; at < to; at++)
            output.push(shown(" ", lines[at]));
        grown += more;
    }
    return output.join("");
}
function shown(sign, line) {
    return line.endsWith("\n") ? sign + line : `${sign}${line}\n\\ No newline at end of file\n`;
}
function rangeText(from, count) {
    return `${count === 0 ? from : from + 1}${count === 1 ? "" : `,${count}`}`;
}
/** Groups changes with at most a given number of unchanged lines between them. */
function groupsOf(changed, distance) {
    const groups = [];
    for (const part of changed) {
        const group = groups.at(-1);
        if (group !== undefined && part.from - group.at(-1).to <= distance)
            group.push(part);
        else
            groups.push([part]);
    }
    return groups;
}


/***/ }),

/***/ 67976:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ep: () => (/* binding */ BLOB_ROOM),
/* harmony export */   LY: () => (/* binding */ readProved),
/* harmony export */   o6: () => (/* binding */ blobHash),
/* harmony export */   qf: () => (/* binding */ isBlob)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73505);



/** Bytes that a buffer needs besides a file: for the header of a blob, and for one byte after the end of the file. */
const BLOB_ROOM = 32;
/** Starts the hash of a blob's object id, with the algorithm that the length of the id implies. */
function blobHash(oid, size) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithmOf(oid)).update(`blob ${size}\0`);
}
function algorithmOf(oid) {
    return oid.length === 64 ? "sha256" : "sha1";
}
/**
 * Reads a small file, if its bytes are those of a blob.
 *
 * @param scratch Larger than the file by at least {@linkcode BLOB_ROOM}; the result is a view of it.
 * @returns undefined when the file differs or cannot be read.
 */
function readProved(path, oid, size, scratch) {
    let descriptor;
    try {
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .READ_FLAGS */ .t);
        const start = scratch.write(`blob ${size}\0`, "latin1");
        // Reads one byte more than expected: a read of a regular file is short only at its end.
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, scratch, start, size + 1, null) !== size)
            return undefined;
        const blob = scratch.subarray(0, start + size);
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)(algorithmOf(oid), blob, "hex") === oid ? blob.subarray(start) : undefined;
    }
    catch {
        return undefined;
    }
    finally {
        if (descriptor !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
    }
}
/**
 * Returns whether bytes are the blob with an object id.
 *
 * @param oid SHA-1 or SHA-256, as hex.
 * @example
 * ```ts
 * isBlob(new TextEncoder().encode("test content\n"), "d670460b4b4aece5915caf5c68d12f560a9fe3e4"); // true
 * ```
 */
function isBlob(bytes, oid) {
    return blobHash(oid, bytes.length).update(bytes).digest("hex") === oid;
}


/***/ })

};
