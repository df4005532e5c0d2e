export const id = 6053;
export const ids = [6053];
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

/***/ 56053:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishComment: () => (/* binding */ publishComment)
});

// EXTERNAL MODULE: ./src/core/safe-text.ts
var safe_text = __webpack_require__(83712);
// EXTERNAL MODULE: ./src/report/markdown/budget.ts
var budget = __webpack_require__(14821);
// EXTERNAL MODULE: ./src/github/compare/comparison.ts
var compare_comparison = __webpack_require__(48090);
// EXTERNAL MODULE: ./src/github/compare/verdict.ts
var verdict = __webpack_require__(41570);
// EXTERNAL MODULE: ./src/github/context/api.ts + 1 modules
var context_api = __webpack_require__(71440);
// EXTERNAL MODULE: ./src/github/processes/checked-process.ts
var checked_process = __webpack_require__(1104);
// EXTERNAL MODULE: ./src/github/outputs/report/report.ts + 14 modules
var report_report = __webpack_require__(71901);
// EXTERNAL MODULE: ./src/github/context/answer.ts
var answer = __webpack_require__(20977);
// EXTERNAL MODULE: ./src/github/context/login.ts
var context_login = __webpack_require__(15674);
;// CONCATENATED MODULE: ./src/github/outputs/comment/comment.ts



const [MARK_START, MARK_END] = ["<!-- mesg-compile-action ", " -->"];
const MAX_MARK_LENGTH = 600;
const MAX_ROUNDS = 5;
/** The version of the key's recipe; earlier marks have none. */
const VERSION = 2;
/** Returns the line that identifies a comment. It is the last line, so a truncated comment does not have it. */
function markLine({ key, head, run }) {
    return `${MARK_START}${JSON.stringify({ key, head, run, version: VERSION })}${MARK_END}`;
}
/**
 * Ensures that the pull request has exactly one comment of this key, with this text. Concurrent runs converge on one:
 * the oldest comment stays, and each run removes the others. An older run never overwrites the text of a newer one.
 * Once a comment was created, later errors of GitHub are not failures.
 *
 * @param body The text, including its mark.
 * @param options.create Whether to create the comment when there is none.
 * @throws What the API throws: 403 and 404 for a token that may not comment.
 */
async function putComment(api, target, body, options) {
    const { owner, repo, number } = target;
    const settled = await settle(api, target, body, undefined);
    if (settled !== undefined)
        return settled;
    if (!options.create)
        return { done: "none" };
    const { data } = await api.rest.issues.createComment({ owner, repo, issue_number: number, body });
    const created = {
        done: "created",
        id: (0,answer/* integerOf */.cP)(data, "id"),
        url: (0,answer/* textOf */.b6)(data, "html_url") ?? "",
        author: (0,answer/* textOf */.b6)(data, "user", "login"),
    };
    try {
        // Another run may have created one at the same time.
        return (await settle(api, target, body, created)) ?? created;
    }
    catch {
        return created;
    }
}
/**
 * Updates the oldest comment of the key, and removes the others.
 *
 * @param created The comment that this run created.
 * @returns undefined when there is none.
 */
async function settle(api, target, body, created) {
    const { owner, repo } = target;
    for (let round = 0; round < MAX_ROUNDS; round++) {
        const comments = await ownComments(api, target, created?.author);
        const own = comments.filter(({ mark }) => mark.key === target.key);
        // Two jobs of a matrix may take over the same comment: the next round shows which one got it.
        const [oldest, ...others] = own.length > 0 ? own : comments.slice(0, 1);
        if (oldest === undefined)
            return undefined;
        const newest = [oldest, ...others].find(({ mark }) => isNewer(mark, target));
        if (newest !== undefined) {
            // The newer run removes duplicates; this run removes its own comment unless it is the oldest.
            if (created?.id !== undefined && created.id !== oldest.id)
                await remove(api, target, created.id);
            return { done: "outdated", url: newest.url };
        }
        for (const { id } of others)
            await remove(api, target, id);
        const { id, url } = oldest;
        const done = created !== undefined && (created.id ?? id) === id ? "created" : "updated";
        if (sameText(oldest.body, body))
            return { done, url, id };
        try {
            await api.rest.issues.updateComment({ owner, repo, comment_id: id, body });
            if (own.length > 0)
                return { done, url, id };
        }
        catch (error) {
            if ((0,context_api/* statusOf */.c2)(error) !== 404 && (0,context_api/* statusOf */.c2)(error) !== 410)
                throw error;
            // It was deleted in the meantime: look again.
        }
    }
    return undefined;
}
/** Returns whether a newer run wrote a comment. */
function isNewer(mark, target) {
    if (mark.head === target.head)
        return mark.run > target.run;
    if (mark.head === target.currentHead)
        return true;
    return target.head !== target.currentHead && mark.run > target.run;
}
/**
 * Lists the comments with our keys and our login, oldest first. The login matters, since anyone can write a mark.
 *
 * @param known Our login, if GitHub has named it already.
 */
async function ownComments(api, { owner, repo, number, key, legacyKey }, known) {
    const all = await (0,answer/* listAll */._w)("list the comments", (page) => api.rest.issues.listComments({ owner, repo, issue_number: number, ...page }));
    const marked = all.flatMap((comment) => {
        const [id, author, body = ""] = [
            (0,answer/* integerOf */.cP)(comment, "id"),
            (0,answer/* textOf */.b6)(comment, "user", "login"),
            (0,answer/* textOf */.b6)(comment, "body"),
        ];
        const mark = parseMark(body);
        const isOurs = mark?.key === key || (mark?.key === legacyKey && mark.version === undefined);
        if (id === undefined)
            throw (0,answer/* unexpectedAnswer */.au)("list the comments");
        if (mark === undefined || !isOurs || author === undefined)
            return [];
        return [{ id, url: (0,answer/* textOf */.b6)(comment, "html_url") ?? "", author, body, mark }];
    });
    if (marked.length === 0)
        return [];
    const login = known ?? (await (0,context_login/* ownLogin */.C)(api));
    return marked.filter(({ author }) => author === login).sort((left, right) => left.id - right.id);
}
function parseMark(body) {
    try {
        const end = body.trimEnd().slice(-MAX_MARK_LENGTH);
        const start = end.lastIndexOf(MARK_START);
        if (start === -1 || !end.endsWith(MARK_END))
            return undefined;
        const mark = JSON.parse(end.slice(start + MARK_START.length, -MARK_END.length));
        const { key, head, run, version } = mark;
        if (typeof key !== "string" || typeof head !== "string" || !Number.isSafeInteger(run))
            return undefined;
        return Number.isSafeInteger(version) ? { key, head, run, version } : { key, head, run };
    }
    catch {
        // Somebody else's text.
    }
    return undefined;
}
/** Compares two texts without line endings, which GitHub may change. */
function sameText(left, right) {
    return left.replaceAll("\r\n", "\n").trimEnd() === right.trimEnd();
}
async function remove(api, { owner, repo }, id) {
    await api.rest.issues.deleteComment({ owner, repo, comment_id: id }).catch((error) => {
        if ((0,context_api/* statusOf */.c2)(error) !== 404 && (0,context_api/* statusOf */.c2)(error) !== 410)
            throw error;
    });
}

// EXTERNAL MODULE: ./src/github/outputs/comment/key.ts
var key = __webpack_require__(54587);
;// CONCATENATED MODULE: ./src/github/outputs/comment/publish.ts









/**
 * Creates or updates the comment of the pull request. A token that may not comment, as in a run for a fork or of
 * Dependabot, is not a failure: the report is in the job's summary, too.
 *
 * @returns The comment's URL; empty without one.
 */
async function publishComment(run, { pull, current, report, api }) {
    const { core, inputs, context } = run;
    if (inputs.comment === "never")
        return "";
    const matters = report.comparisons.some((comparison) => (0,compare_comparison/* isChanged */.Hq)(comparison) || (0,verdict/* isInvalid */.If)(comparison) || (0,compare_comparison/* unreadableBase */.xN)(comparison) !== undefined);
    const hasProcesses = report.processes.some(checked_process/* isNewsworthy */.J);
    const create = inputs.comment === "always" || matters || hasProcesses;
    const mark = { ...(0,key/* commentKeys */.g)(run), head: pull.head, run: context.runId };
    const line = markLine(mark);
    const text = (create ? report_report/* runToMarkdown */.cM : report_report/* unchangedMarkdown */.Hy)(report, budget/* COMMENT_BYTES */.G - line.length - 1);
    if (inputs.token === "") {
        core.notice("no comment: the input github-token is empty; see the report in the job's summary");
        return "";
    }
    if (inputs.dryRun) {
        core.info(`dry run: would ${create ? "comment on" : "update the comment, if there is one, on"} #${pull.number}`);
        return "";
    }
    try {
        const { owner, repo } = context;
        const target = { ...mark, owner, repo, number: pull.number, currentHead: current?.head };
        const result = await putComment(await api(), target, `${text}\n${line}`, { create });
        if (result.done === "none")
            return "";
        if (result.done === "outdated")
            core.info(`the comment is kept: a newer run wrote it (${result.url})`);
        return result.url;
    }
    catch (error) {
        run.signal.throwIfAborted();
        const words = (0,safe_text/* visibleText */.Q6)(run.redact(error instanceof Error ? error.message : String(error)), 300);
        const status = (0,context_api/* statusOf */.c2)(error);
        if (status === 401 || status === 403 || status === 404) {
            const why = pull.headRepository === context.repository ? "" : ", as in every run for a fork";
            core.notice(`this token may not comment${why} (${words}); see the report in the job's summary`);
        }
        else
            core.warning(`the comment could not be written (${words}); see the report in the job's summary`);
        return "";
    }
}


/***/ })

};
