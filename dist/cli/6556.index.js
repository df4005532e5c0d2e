export const id = 6556;
export const ids = [6556];
export const modules = {

/***/ 42116:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DF: () => (/* binding */ yieldIfLate),
/* harmony export */   lS: () => (/* binding */ isLate),
/* harmony export */   qg: () => (/* binding */ waitForTurn),
/* harmony export */   xE: () => (/* binding */ ANSWERING),
/* harmony export */   xX: () => (/* binding */ atEndOfTurn)
/* harmony export */ });
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_timers__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87997);
/* harmony import */ var node_timers__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_timers__WEBPACK_IMPORTED_MODULE_1__);
// The global of the same name is a getter, which takes longer than the call.


/**
 * For loops over large input. An answer of a server needs several turns to leave. Measured as "Get during a Create" by the
 * benchmark of the embedded Engine.
 */
const BATCH = { slice: 10, pause: 4 };
/**
 * For servers: answers leave at the end of a turn, so in short turns clients read the first answers while the server works
 * on the next ones. Measured as "Create, sources in a folder" by the benchmark of the embedded Engine.
 */
const ANSWERING = { slice: 0.25, pause: 0 };
/** Maximum number of waiting functions that continue in one turn. */
const PER_TURN = 16;
/** When work began in the current turn; undefined before any. */
let began;
const waiting = [];
/** Functions to call at the end of the current turn, and whether an immediate is set for it. */
const ending = [];
let isEnding = false;
/**
 * Lets the rest of the process run when the current turn of the event loop has worked for a time slice. Long loops over
 * input call this once per step, since awaiting a settled promise does not leave the turn. All loops of the process share
 * the slice: those that wait continue in order, as many per turn as its slice has time for.
 *
 * @param pace The kind of loop; by default one over large input.
 * @returns Undefined, or a promise of a later turn.
 * @example
 * ```ts
 * for (const entry of entries) {
 *   await yieldIfLate();
 *   digest(entry);
 * }
 * ```
 */
function yieldIfLate(pace = BATCH) {
    return isLate(pace) ? waitForTurn(pace) : undefined;
}
/**
 * Returns whether the current turn of the event loop has worked for a time slice. For short steps, this takes less time
 * than {@linkcode yieldIfLate}, whose result is awaited even when it is undefined.
 *
 * @example
 * ```ts
 * if (isLate()) await waitForTurn();
 * ```
 */
function isLate({ slice } = BATCH) {
    const now = node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now();
    beginTurn(now);
    return now - began >= slice;
}
/**
 * Waits for a turn of the event loop, even if the current one is not late yet. Functions that continue at the same moment
 * call this instead of {@linkcode yieldIfLate}: none of them has worked yet, so none of them is late.
 *
 * @example
 * ```ts
 * await waitForTurn(ANSWERING);
 * ```
 */
function waitForTurn({ slice, pause } = BATCH) {
    return new Promise((resume) => {
        const after = (left) => {
            if (left > 0)
                return void (0,node_timers__WEBPACK_IMPORTED_MODULE_1__.setImmediate)(after, left - 1);
            beginTurn(node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now());
            waiting.push({ slice, resume });
        };
        after(pause);
    });
}
/**
 * Calls a function at the end of the current turn, before functions that wait for the next turn continue. There, work of
 * several functions can be done together, such as writing their results into one file.
 *
 * @example
 * ```ts
 * atEndOfTurn(() => writeTogether(results));
 * ```
 */
function atEndOfTurn(run) {
    beginTurn(node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now());
    ending.push(run);
}
function beginTurn(now) {
    began ??= now;
    if (isEnding)
        return;
    isEnding = true;
    (0,node_timers__WEBPACK_IMPORTED_MODULE_1__.setImmediate)(endTurn);
}
/** Immediates that are set here run in order, after the loop has looked for input. */
function endTurn() {
    began = undefined;
    isEnding = false;
    for (const run of ending.splice(0))
        run();
    if (waiting.length === 0)
        return;
    for (let count = Math.min(waiting.length, PER_TURN); count > 0; count--)
        (0,node_timers__WEBPACK_IMPORTED_MODULE_1__.setImmediate)(resumeNext);
    isEnding = true;
    (0,node_timers__WEBPACK_IMPORTED_MODULE_1__.setImmediate)(endTurn);
}
/** Continues one function, which runs up to its next pause before the next immediate does. */
function resumeNext() {
    const [next] = waiting;
    if (next === undefined)
        return;
    const now = node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now();
    began ??= now;
    if (now - began >= next.slice)
        return;
    waiting.shift();
    next.resume();
}


/***/ }),

/***/ 85107:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ SECRETS),
  d: () => (/* binding */ findSecrets)
});

;// CONCATENATED MODULE: ./src/source/secrets/secret-finder.ts
/**
 * Searches files for secrets, in time proportional to their length: for the marks of all shapes at once, and at each
 * mark for its shape alone. The class uses nothing from outside it, since threads run its source text.
 */
class SecretFinder {
    #shapes;
    #keyFiles;
    /** The shape of each mark, which is read as one number. */
    #marks = new Map();
    /** The positions at which a pair of bytes occurs in a mark: one bit each for the first, second and third. */
    #pairs = new Uint8Array(65_536);
    /** The pairs of bytes that are the second and third of a mark. */
    #middles = new Uint8Array(65_536);
    /** Number of bytes in which a NUL marks a binary file, as in git. */
    #lookedAt = 8000;
    /** Maximum distance in bytes between the prefix and the secret. */
    #longestBefore = 256;
    /** Placeholders of documentation. */
    #placeholder = /EXAMPLE|(.)\1{9}/;
    #whole = new Uint8Array(0);
    constructor({ shapes, keyFiles }) {
        this.#shapes = shapes;
        this.#keyFiles = keyFiles;
        for (const [shape, { marks }] of shapes.entries()) {
            for (const mark of marks) {
                const bytes = Buffer.from(mark, "latin1");
                this.#marks.set(bytes.readInt32LE(), shape);
                for (let place = 0; place < 3; place++)
                    this.#pairs[bytes.readUInt16LE(place)] |= 1 << place;
                this.#middles[bytes.readUInt16LE(1)] = 1;
            }
        }
    }
    /** Whether a file has a secret, or is one that only the secrets guard can judge: a key, or a text in UTF-16. */
    isNotable(pieces, path) {
        if (this.#keyFiles.test(path))
            return true;
        const first = pieces[0];
        if (first === undefined)
            return false;
        const mark = (first[0] << 8) | (first[1] ?? 0);
        if (mark === 0xfffe || mark === 0xfeff)
            return true;
        return !this.#isBinary(first) && this.find(this.#gather(pieces)).length > 0;
    }
    #isBinary(bytes) {
        return (bytes.length <= this.#lookedAt ? bytes : bytes.subarray(0, this.#lookedAt)).includes(0);
    }
    /** Finds the secrets in a file, at most one per line; none in a binary file. */
    find(bytes) {
        if (this.#isBinary(bytes))
            return [];
        const candidates = this.#candidates(bytes);
        if (candidates.length === 0)
            return [];
        const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
        const found = new Map();
        let line = 1;
        let counted = 0;
        for (const { start, shape } of this.#matches(text, candidates)) {
            for (let at = text.indexOf("\n", counted); at !== -1 && at < start; at = text.indexOf("\n", at + 1)) {
                line++;
                counted = at + 1;
            }
            // Of several on one line, only the first shape is reported.
            found.set(line, Math.min(shape, found.get(line) ?? shape));
        }
        return [...found].map(([line, shape]) => ({ line, reason: this.#shapes[shape].reason }));
    }
    /** The secrets at candidates, in the order of the text. */
    #matches(text, candidates) {
        const ends = this.#shapes.map(() => 0);
        return candidates
            .filter(({ start, shape }) => {
            // A match inside an earlier match of the same shape is a part of it.
            if (start < ends[shape])
                return false;
            const { pattern, follows } = this.#shapes[shape];
            pattern.lastIndex = start;
            const [match] = pattern.exec(text) ?? [];
            if (match === undefined)
                return false;
            ends[shape] = start + match.length;
            return !this.#placeholder.test(match) && this.#isAfter(follows, text, start);
        })
            .sort((left, right) => left.start - right.start);
    }
    /** Whether a mark, and at least one more character, is in the word that ends at a place. */
    #isAfter(mark, text, at) {
        if (mark === undefined)
            return true;
        const word = text
            .slice(Math.max(0, at - this.#longestBefore), at)
            .split(/[\s=]/)
            .at(-1);
        const start = word.indexOf(mark);
        return start !== -1 && start + mark.length < word.length;
    }
    /**
     * Finds the marks of all shapes. The file is read in words of four bytes: wherever a mark begins, one of its three pairs
     * of bytes is the lower half of a word, or the second pair is the upper half.
     */
    #candidates(bytes) {
        const words = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
        const lower = this.#pairs;
        const upper = this.#middles;
        const found = [];
        let at = 0;
        // Four words at a time, nearly all of which have no such pair.
        for (const end = bytes.length - 15; at < end; at += 16) {
            const a = words.getInt32(at, true);
            const b = words.getInt32(at + 4, true);
            const c = words.getInt32(at + 8, true);
            const d = words.getInt32(at + 12, true);
            const ab = lower[a & 0xffff] | upper[a >>> 16] | lower[b & 0xffff] | upper[b >>> 16];
            const cd = lower[c & 0xffff] | upper[c >>> 16] | lower[d & 0xffff] | upper[d >>> 16];
            if ((ab | cd) === 0)
                continue;
            for (let word = at; word < at + 16; word += 4)
                this.#marksAt(words, word, found);
        }
        for (; at + 4 <= bytes.length; at += 4)
            this.#marksAt(words, at, found);
        // A mark at the end may reach into an incomplete word.
        this.#mark(words, at - 2, found);
        this.#mark(words, at - 1, found);
        return found;
    }
    /** Adds the marks of which a word has a pair in its lower half, or the second pair in its upper half. */
    #marksAt(words, at, found) {
        const word = words.getInt32(at, true);
        const places = this.#pairs[word & 0xffff];
        if ((places & 4) !== 0)
            this.#mark(words, at - 2, found);
        if ((places & 2) !== 0)
            this.#mark(words, at - 1, found);
        if ((places & 1) !== 0)
            this.#mark(words, at, found);
        if (this.#middles[word >>> 16] !== 0)
            this.#mark(words, at + 1, found);
    }
    /** Adds the mark that begins at a place, if there is one. */
    #mark(words, at, found) {
        if (at < 0 || at + 4 > words.byteLength)
            return;
        const word = words.getInt32(at, true);
        // Looking up a pair takes less time than looking up a mark.
        if ((this.#pairs[word & 0xffff] & 1) === 0 || (this.#pairs[word >>> 16] & 4) === 0)
            return;
        const shape = this.#marks.get(word);
        if (shape === undefined)
            return;
        const start = at - this.#shapes[shape].before;
        if (start >= 0)
            found.push({ start, shape });
    }
    /** The bytes of a file that may be in several leaves. */
    #gather(pieces) {
        if (pieces.length === 1)
            return pieces[0];
        const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
        if (this.#whole.length < length)
            this.#whole = new Uint8Array(length);
        let at = 0;
        for (const piece of pieces) {
            this.#whole.set(piece, at);
            at += piece.length;
        }
        return this.#whole.subarray(0, length);
    }
}

// EXTERNAL MODULE: ./src/source/secrets/secret-names.ts
var secret_names = __webpack_require__(29274);
// EXTERNAL MODULE: ./src/source/secrets/secret-shapes.ts
var secret_shapes = __webpack_require__(33106);
;// CONCATENATED MODULE: ./src/source/secrets/secret-contents.ts



const DATA = { shapes: secret_shapes/* SHAPES */.H, keyFiles: secret_names/* KEY_FILE */.d$ };
const FINDER = new SecretFinder(DATA);
/** Selects the files that the secrets guard has to see. */
const SECRETS = { inspector: FINDER, program: { text: String(SecretFinder), data: DATA } };
/** Finds the secrets in a file, at most one per line; none in a binary file. */
function findSecrets(bytes) {
    return FINDER.find(bytes);
}


/***/ }),

/***/ 29274:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ul: () => (/* binding */ isPublic),
/* harmony export */   cI: () => (/* binding */ isKeyFile),
/* harmony export */   d$: () => (/* binding */ KEY_FILE),
/* harmony export */   ns: () => (/* binding */ secretByName)
/* harmony export */ });
/** Matched against the whole path, ignoring case. */
const NAMES = [
    {
        pattern: /(^|\/)\.env(\.(?!example$|sample$|template$|dist$|defaults?$|schema$)[^/]*)?$/i,
        reason: "a dotenv file",
    },
    { pattern: /(^|\/)\.envrc$/i, reason: "a direnv file" },
    { pattern: /(^|\/)id_(rsa|dsa|ecdsa|ed25519)(_sk)?$/i, reason: "an SSH private key" },
    { pattern: /\.(p12|pfx|jks|keystore|ppk|kdbx)$/i, reason: "a key store" },
    { pattern: /(^|\/)UTC--\d{4}-\d\d-\d\dT[^/]*$/, reason: "an Ethereum key store" },
    { pattern: /(^|\/)(\.netrc|_netrc|\.pgpass|\.git-credentials|\.pypirc|\.htpasswd)$/i, reason: "a credentials file" },
    { pattern: /(^|\/)(\.dockercfg|\.docker\/config\.json|\.kube\/config)$/i, reason: "a credentials file" },
    { pattern: /(^|\/)(\.aws\/credentials|credentials(\.json|\.ya?ml)?|\.vault-token)$/i, reason: "a credentials file" },
    { pattern: /(^|\/)(client_secret[^/]*|service[-_]?account[^/]*)\.json$/i, reason: "a credentials file" },
    { pattern: /\.tfstate(\.backup)?$/i, reason: "a Terraform state, which holds secrets in plain text" },
];
/** A fast first check that nearly every path fails: each pattern requires one of these. */
const ANY_NAME = /env|id_|\.(p12|pfx|jks|keystore|ppk|kdbx|tfstate)|UTC--|netrc|pgpass|credentials|pypirc|htpasswd|docker|kube|vault|secret|service/i;
/** Names of both keys and certificates: the content decides. */
const KEY_FILE = /\.(pem|key)$/i;
const PUBLIC_BLOCK = /-----BEGIN (?:[A-Z0-9 ]+ )?(?:CERTIFICATE|PUBLIC KEY|CERTIFICATE REQUEST|X509 CRL|DH PARAMETERS|EC PARAMETERS)-----/;
/** Returns why a file is a secret by its name; undefined when it is not. */
function secretByName(path) {
    if (!ANY_NAME.test(path))
        return undefined;
    return NAMES.find(({ pattern }) => pattern.test(path))?.reason;
}
/** Returns whether only the content distinguishes a private key from a certificate. */
function isKeyFile(path) {
    return KEY_FILE.test(path);
}
/** Returns whether a key file contains only public parts. */
function isPublic(text) {
    return PUBLIC_BLOCK.test(text) && !text.includes("PRIVATE KEY");
}


/***/ }),

/***/ 33106:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ SHAPES)
/* harmony export */ });
const SHAPES = [
    {
        marks: ["BEGI"],
        before: 5,
        pattern: /-----BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----/y,
        reason: "a private key",
    },
    { marks: ["TTY-"], before: 2, pattern: /PuTTY-User-Key-File-\d/y, reason: "a PuTTY private key" },
    { marks: ["AKIA", "ASIA"], before: 0, pattern: /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/y, reason: "an AWS access key" },
    {
        marks: ["ghp_", "gho_", "ghu_", "ghs_", "ghr_"],
        before: 0,
        pattern: /\bgh[pousr]_[A-Za-z0-9]{36,255}\b/y,
        reason: "a GitHub token",
    },
    { marks: ["ub_p"], before: 4, pattern: /\bgithub_pat_[A-Za-z0-9_]{22,255}\b/y, reason: "a GitHub token" },
    { marks: ["glpa"], before: 0, pattern: /\bglpat-[A-Za-z0-9_-]{20,}/y, reason: "a GitLab token" },
    {
        marks: ["xoxa", "xoxb", "xoxe", "xoxp", "xoxr", "xoxs"],
        before: 0,
        pattern: /\bxox[abeprs]-[A-Za-z0-9-]{10,}/y,
        reason: "a Slack token",
    },
    {
        marks: ["ks.s"],
        before: 3,
        pattern: /hooks\.slack\.com\/services\/T[A-Z0-9]{6,}\/B[A-Z0-9]{6,}\/[A-Za-z0-9]{20,}/y,
        reason: "a Slack webhook",
    },
    { marks: ["k_li"], before: 1, pattern: /\b[rs]k_live_[A-Za-z0-9]{20,}/y, reason: "a Stripe key" },
    { marks: ["AIza"], before: 0, pattern: /\bAIza[A-Za-z0-9_-]{35}/y, reason: "a Google API key" },
    { marks: ["npm_"], before: 0, pattern: /\bnpm_[A-Za-z0-9]{36}\b/y, reason: "an npm token" },
    {
        marks: ["hTok"],
        before: 5,
        pattern: /:_authToken=(?!\$\{)[^\s$]{8,}/y,
        follows: "//",
        reason: "an npm token",
    },
    { marks: ["pi-A"], before: 2, pattern: /\bpypi-AgE[A-Za-z0-9_-]{50,}/y, reason: "a PyPI token" },
    { marks: ["_v1_"], before: 3, pattern: /\bdop_v1_[a-f0-9]{64}\b/y, reason: "a DigitalOcean token" },
    { marks: ["sk-a", "sk-p"], before: 0, pattern: /\bsk-(?:ant|proj)-[A-Za-z0-9_-]{32,}/y, reason: "an API key" },
];


/***/ }),

/***/ 2810:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FX: () => (/* binding */ crewFor),
  xp: () => (/* binding */ paysThreads)
});

// UNUSED EXPORTS: Crew

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./src/core/time/event-loop.ts
var event_loop = __webpack_require__(42116);
// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/unixfs/threads/fill-job.ts
var fill_job = __webpack_require__(63036);
;// CONCATENATED MODULE: ./src/unixfs/threads/filler.ts
/**
 * Reads files into leaves, verifies them, and hashes each leaf as soon as it is full, while it is in the processor's
 * cache. The class uses only its tools, since threads run its source text.
 */
class Filler {
    #tools;
    /** Files up to this size are read into a separate buffer, which shows whether they grew, and copied. */
    #tiny = 16_384;
    /** Room for the header of a git blob. */
    #head = 32;
    #scratch;
    #extra = new Uint8Array(1);
    /** Shared, since most files complete no leaf. */
    #none = [];
    #chains = new Map();
    /** The small files that were read by a job that stats, and how many bytes they have. */
    #contents = new Uint8Array(0);
    #taken = 0;
    constructor(tools) {
        this.#tools = tools;
        this.#scratch = new Uint8Array(this.#head + this.#tiny + 1);
    }
    /** @param places The leaves of the job. */
    fill(job, places) {
        const answer = { findings: [], unhashed: [] };
        for (const index of job.hash)
            this.#hash(places[index]);
        const paths = job.numbers.length === 0 ? [] : job.paths.split("\0");
        const oids = job.oids.split("\0");
        // With `map`, optimized code would get an array of another kind, and be compiled twice.
        const counters = [];
        for (const { buffer, byteOffset } of places)
            counters.push(new Int32Array(buffer, byteOffset, 1));
        for (let file = 0; file < paths.length; file++) {
            const part = this.#part(job.numbers, (file * job.numbers.length) / paths.length, paths[file], oids[file]);
            const found = this.#read(part, places, job);
            if (found !== undefined)
                answer.findings.push({ file, ...found });
            if (found !== undefined && found.isNotable !== true)
                continue;
            for (const index of this.#completed(counters, part)) {
                if (job.chain === undefined)
                    this.#hash(places[index]);
                else
                    answer.unhashed.push(index);
            }
        }
        return answer;
    }
    /** Stats files, without following symlinks. If there is room, it opens them and reads small ones. */
    stat({ paths: text, room }) {
        const paths = text.split("\0");
        const { fs, statFields } = this.#tools;
        const stats = new Float64Array(statFields * paths.length).fill(-1);
        const capacity = 256 * this.#tiny;
        // Reserves the room for a full batch; what is left of it is returned below.
        const reads = room !== undefined && Atomics.sub(room, 0, capacity) >= capacity;
        if (reads && this.#contents.length === 0)
            this.#contents = new Uint8Array(capacity);
        this.#taken = 0;
        for (let index = 0; index < paths.length; index++) {
            try {
                if (paths[index] === "")
                    continue;
                if (reads)
                    this.#take(paths[index], stats, statFields * index);
                else
                    this.#describe(fs.lstatSync(paths[index]), stats, statFields * index);
            }
            catch {
                // The caller stats such a file itself, for its error.
            }
        }
        if (room !== undefined)
            Atomics.add(room, 0, capacity - this.#taken);
        const answer = { findings: [], unhashed: [], stats };
        return reads ? { ...answer, contents: this.#contents.slice(0, this.#taken) } : answer;
    }
    #describe({ mode, size, mtimeMs, ino }, stats, row) {
        stats[row] = mode;
        stats[row + 1] = size;
        stats[row + 2] = mtimeMs;
        stats[row + 3] = ino;
    }
    /** Stats a file, and reads it if it is small; the bytes of a notable file are not kept, so that it is read later. */
    #take(path, stats, row) {
        const { fs, flags } = this.#tools;
        const descriptor = fs.openSync(path, flags);
        try {
            const stat = fs.fstatSync(descriptor);
            const at = this.#taken;
            const end = at + stat.size;
            this.#describe(stat, stats, row);
            if (!stat.isFile() || stat.size > this.#tiny || end >= this.#contents.length)
                return;
            // Reads one byte more than expected, as below.
            if (fs.readSync(descriptor, this.#contents, at, stat.size + 1, 0) !== stat.size)
                return;
            if (this.#inspect([this.#contents.subarray(at, end)], path) !== undefined)
                return;
            stats[row + 4] = at;
            this.#taken = end;
        }
        finally {
            fs.closeSync(descriptor);
        }
    }
    /** @param row The index of its numbers. */
    #part(numbers, row, path, oid) {
        return {
            path,
            oid,
            at: numbers[row],
            from: numbers[row + 1],
            length: numbers[row + 2],
            size: numbers[row + 3],
            mtimeMs: numbers[row + 4],
            inode: numbers[row + 5],
        };
    }
    #hash(place) {
        const [, start, end] = new Int32Array(place.buffer, place.byteOffset, 3);
        place.set(this.#tools.crypto.hash("sha256", place.subarray(start, end), "buffer"), this.#tools.place.digest);
    }
    /** Returns the parts of leaves that a file fills. */
    #spaces(places, at, length) {
        const { leafSize, place } = this.#tools;
        const spaces = [];
        for (let done = 0; done < length;) {
            const inLeaf = (at + done) % leafSize;
            const start = place.data + inLeaf;
            const space = places[Math.floor((at + done) / leafSize)].subarray(start, start + Math.min(length - done, leafSize - inLeaf));
            spaces.push(space);
            done += space.length;
        }
        return spaces;
    }
    /** Counts the bytes of a file that were filled. @returns The leaves that are full now. */
    #completed(counters, { at, length }) {
        const { leafSize } = this.#tools;
        let completed = this.#none;
        for (let done = 0; done < length;) {
            const index = Math.floor((at + done) / leafSize);
            const size = Math.min(length - done, leafSize - ((at + done) % leafSize));
            if (Atomics.sub(counters[index], 0, size) === size)
                completed = [...completed, index];
            done += size;
        }
        return completed;
    }
    #read(part, places, { isPart, chain }) {
        const { fs, flags } = this.#tools;
        let descriptor;
        try {
            descriptor = fs.openSync(part.path, flags);
            const changed = this.#change(descriptor, part);
            if (changed !== undefined)
                return { changed };
            if (part.length <= this.#tiny && isPart !== true)
                return this.#readTiny(descriptor, part, places);
            const spaces = this.#spaces(places, part.at, part.length);
            return isPart === true
                ? this.#readPart(descriptor, part, spaces, chain)
                : this.#readWhole(descriptor, part, spaces);
        }
        catch (error) {
            if (part.oid !== "" || chain !== undefined)
                return { isStale: true };
            const { code, message } = error;
            return { error: { code, message } };
        }
        finally {
            if (descriptor !== undefined)
                fs.closeSync(descriptor);
        }
    }
    /** Returns how a file differs from the listing. */
    #change(descriptor, { size, mtimeMs, inode }) {
        if (inode === -1)
            return undefined;
        const now = this.#tools.fs.fstatSync(descriptor);
        if (now.ino !== inode)
            return "another file took its place";
        if (now.size !== size)
            return this.#resized(now.size, size);
        return now.mtimeMs === mtimeMs ? undefined : "it was written to";
    }
    #resized(found, size) {
        return found > size ? "it grew" : "it became shorter";
    }
    #readTiny(descriptor, part, places) {
        const head = this.#head;
        const { length, oid } = part;
        const found = this.#tools.fs.readSync(descriptor, this.#scratch, head, length + 1, 0);
        if (found !== length)
            return oid === "" ? { changed: this.#resized(found, length) } : { isStale: true };
        if (oid !== "" && !this.#isTinyBlob(oid, length))
            return { isStale: true };
        const bytes = this.#scratch.subarray(head, head + length);
        this.#copy(bytes, part.at, places);
        return this.#inspect([bytes], part.path);
    }
    /** Whether the file in the scratch is the blob of an object id. */
    #isTinyBlob(oid, length) {
        const text = `blob ${length}\0`;
        const start = this.#head - text.length;
        for (let index = 0; index < text.length; index++)
            this.#scratch[start + index] = text.charCodeAt(index);
        const blob = this.#scratch.subarray(start, this.#head + length);
        return this.#tools.crypto.hash(this.#algorithm(oid), blob) === oid;
    }
    /** Copies a small file into leaves. */
    #copy(bytes, at, places) {
        const { leafSize, place } = this.#tools;
        const first = Math.floor(at / leafSize);
        const room = (first + 1) * leafSize - at;
        const start = place.data + leafSize - room;
        if (bytes.length <= room) {
            if (bytes.length > 0)
                places[first].set(bytes, start);
            return;
        }
        places[first].set(bytes.subarray(0, room), start);
        places[first + 1].set(bytes.subarray(room), place.data);
    }
    #readWhole(descriptor, { path, length, oid }, spaces) {
        // Reads one byte more than expected: a read of a regular file is short only at its end.
        const found = this.#tools.fs.readvSync(descriptor, [...spaces, this.#extra], 0);
        if (found !== length)
            return oid === "" ? { changed: this.#resized(found, length) } : { isStale: true };
        if (oid !== "") {
            const hash = this.#blobHash(oid, length);
            for (const space of spaces)
                hash.update(space);
            if (hash.digest("hex") !== oid)
                return { isStale: true };
        }
        return this.#inspect(spaces, path);
    }
    /** Reads a part of a large file. */
    #readPart(descriptor, part, spaces, chain) {
        const { length, from, size } = part;
        const found = this.#readInto(descriptor, spaces, from);
        if (found < length)
            return chain === undefined ? { changed: "it became shorter" } : { isStale: true };
        if (chain !== undefined)
            return this.#prove(chain, spaces);
        const changed = from + length === size ? this.#change(descriptor, part) : undefined;
        return changed === undefined ? undefined : { changed };
    }
    #prove(chain, spaces) {
        const { id, oid, size, isFirst, isLast } = chain;
        const hash = isFirst ? this.#blobHash(oid, size) : this.#chains.get(id);
        if (hash === undefined)
            return { isStale: true };
        for (const space of spaces)
            hash.update(space);
        this.#chains.set(id, hash);
        if (!isLast)
            return undefined;
        this.#chains.delete(id);
        return hash.digest("hex") === oid ? undefined : { isStale: true };
    }
    /** Fills spaces; returns fewer bytes than they hold only at the end of the file. */
    #readInto(descriptor, spaces, from) {
        let done = 0;
        for (let left = [...spaces]; left.length > 0;) {
            let read = this.#tools.fs.readvSync(descriptor, left, from + done);
            if (read === 0)
                break;
            done += read;
            left = left.flatMap((space) => {
                const rest = space.subarray(Math.min(read, space.length));
                read -= space.length - rest.length;
                return rest.length === 0 ? [] : [rest];
            });
        }
        return done;
    }
    #inspect(pieces, path) {
        return this.#tools.inspector?.isNotable(pieces, path) === true ? { isNotable: true } : undefined;
    }
    #algorithm(oid) {
        return oid.length === 64 ? "sha256" : "sha1";
    }
    #blobHash(oid, size) {
        return this.#tools.crypto.createHash(this.#algorithm(oid)).update(`blob ${size}\0`);
    }
}

;// CONCATENATED MODULE: ./src/unixfs/threads/fill-thread.ts

/** A thread that does jobs in order. It does not keep the process alive when idle. */
class FillThread {
    #worker;
    #started;
    #pending = [];
    #data;
    /** The buffers already sent to the thread, and their numbers there. */
    #places = new Map();
    #sent = 0;
    #failure;
    /** @throws {Error} where no thread may be started. */
    constructor(create, data, inspector) {
        this.#data = data;
        // Without the process's options: a profiler or a hook in each thread would only cost time.
        const options = { eval: true, workerData: data, execArgv: [], env: {}, stdout: true, stderr: true };
        this.#worker = new create(`(${fillInThread})((${Filler}), (${inspector?.text}))`, options);
        this.#started = new Promise((resolve) => {
            this.#worker.once("online", () => resolve(true));
            this.#worker.once("exit", () => resolve(false));
        });
        this.#worker.on("message", (answer) => this.#next()?.resolve(answer));
        this.#worker.once("error", (error) => this.#fail(error));
        this.#worker.once("exit", () => this.#fail(new Error("the thread ended")));
        this.#worker.unref();
    }
    /** Whether the thread runs and takes jobs. */
    get isReady() {
        return this.#failure === undefined && Atomics.load(this.#data.up, this.#data.index) === 1;
    }
    /** Waits for the thread to run; false when it could not be started. */
    async starts() {
        this.#worker.ref();
        const isStarted = await this.#started;
        if (this.#pending.length === 0)
            this.#worker.unref();
        return isStarted;
    }
    /** Jobs that the thread has not done yet. */
    get waiting() {
        return this.#sent - Atomics.load(this.#data.done, this.#data.index);
    }
    /** @param places The leaves of the job, in memory that threads share. */
    ask(job, places) {
        if (this.#failure !== undefined)
            return Promise.reject(this.#failure);
        if (this.#pending.length === 0)
            this.#worker.ref();
        return new Promise((resolve, reject) => {
            this.#sent++;
            this.#pending.push({ resolve, reject });
            this.#worker.postMessage(this.#request(job, places));
        });
    }
    /** Memory is sent once: each copy of its handle counts as memory until it is collected. */
    #request(job, places) {
        const unknown = [];
        const numbers = places.map((place) => {
            const known = this.#places.get(place) ?? this.#places.size;
            if (known === this.#places.size) {
                this.#places.set(place, known);
                unknown.push([known, place]);
            }
            return known;
        });
        return [job, numbers, unknown];
    }
    #next() {
        const first = this.#pending.shift();
        if (this.#pending.length === 0)
            this.#worker.unref();
        return first;
    }
    #fail(error) {
        this.#failure ??= error;
        for (const { reject } of this.#pending.splice(0))
            reject(this.#failure);
    }
}
/** The program of a thread. Its source text runs there, so it uses nothing from outside it. */
function fillInThread(FillerClass, InspectorClass) {
    const { parentPort, workerData } = process.getBuiltinModule("node:worker_threads");
    const { done, up, index, settings, inspector } = workerData;
    const filler = new FillerClass({
        fs: process.getBuiltinModule("node:fs"),
        crypto: process.getBuiltinModule("node:crypto"),
        inspector: InspectorClass === undefined ? undefined : new InspectorClass(inspector),
        ...settings,
    });
    const known = new Map();
    parentPort?.on("message", ([job, numbers, unknown]) => {
        for (const [number, place] of unknown)
            known.set(number, place);
        const places = numbers.map((number) => known.get(number));
        const answer = job.isStat === true ? filler.stat(job) : filler.fill(job, places);
        Atomics.add(done, index, 1);
        const { contents } = answer;
        parentPort.postMessage(answer, contents === undefined ? [] : [contents.buffer]);
    });
    Atomics.store(up, index, 1);
}

// EXTERNAL MODULE: ./src/unixfs/threads/place.ts
var place = __webpack_require__(24032);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./src/unixfs/threads/read-calls.ts

/** The calls that read files on this thread. */
const READ_CALLS = "Deno" in globalThis ? { ...external_node_fs_, readvSync: readEach } : external_node_fs_;
/** Reads into buffers one after another: at the end of a file, Deno 2.9's own `readvSync` never returns. */
function readEach(descriptor, buffers, position) {
    let done = 0;
    for (const buffer of buffers) {
        const read = external_node_fs_.readSync(descriptor, buffer, 0, buffer.byteLength, typeof position === "number" ? position + done : null);
        done += read;
        if (read < buffer.byteLength)
            break;
    }
    return done;
}

// EXTERNAL MODULE: ./src/unixfs/threads/read-flags.ts
var read_flags = __webpack_require__(73505);
;// CONCATENATED MODULE: ./src/unixfs/threads/crew.ts









/** Size of a source, in bytes, from which threads pay off: they take 30 ms to start. */
const MIN_BYTES = 64 * 1024 * 1024;
/** Opening a file takes as long as reading and hashing this many bytes. */
const BYTES_PER_FILE = 8192;
/** Maximum number of threads besides the calling one; with more, reading is the bottleneck. */
const MAX_THREADS = 3;
/** Maximum number of jobs of a thread: the current and the next one. */
const JOBS_AHEAD = 2;
/** Maximum number of jobs in progress, which bounds memory. With one thread, four jobs stay in the processor's cache. */
const JOBS_TOGETHER = 6;
/** Places without threads, for reuse: a run may build thousands of small archives. */
const SPARE = [];
const MAX_SPARE = 32;
const SETTINGS = { place: place/* PLACE */.C, leafSize: place/* LEAF_SIZE */.R, statFields: fill_job/* STAT_FIELDS */.vh, flags: read_flags/* READ_FLAGS */.t };
/** Fills leaves with files, in threads if there are any; the caller helps instead of waiting for them. */
class Crew {
    #filler;
    #threads;
    #spare;
    #queue = [];
    /** Resolved when a job is added. */
    #added = deferred();
    #chains = 0;
    constructor(inspector, threads = []) {
        this.#filler = new Filler({ fs: READ_CALLS, crypto: external_node_crypto_, inspector, ...SETTINGS });
        this.#threads = threads;
        this.#spare = threads.length === 0 ? SPARE : [];
    }
    /** Number of jobs to start ahead of the one whose leaves are needed next. */
    get jobsAhead() {
        const threads = this.#threads.length;
        return threads === 0 ? 0 : Math.min(JOBS_TOGETHER, JOBS_AHEAD * threads + JOBS_AHEAD);
    }
    /** Returns memory for a leaf. */
    take() {
        const spare = this.#spare.pop();
        if (spare !== undefined)
            return spare;
        return new Uint8Array(this.#threads.length === 0 ? new ArrayBuffer(place/* PLACE */.C.size) : new SharedArrayBuffer(place/* PLACE */.C.size));
    }
    /** Takes back memory that nothing uses any more. */
    give(place) {
        // Threads refer to each shared place, so all of them are kept.
        if (this.#threads.length > 0 || this.#spare.length < MAX_SPARE)
            this.#spare.push(place);
    }
    /** Does a job: in a thread or with {@linkcode help}, or at once where there are no threads. */
    async run(job, places) {
        if (this.#threads.length === 0)
            return this.runHere(job, places);
        const answer = new Promise((resolve, reject) => {
            this.#queue.push({ job, places, resolve, reject });
        });
        this.#assign();
        this.#added.resolve();
        this.#added = deferred();
        return await answer;
    }
    /** Waits for an answer, and does jobs in the meantime. */
    async wait(answer) {
        if (this.#threads.length === 0) {
            await (0,event_loop/* yieldIfLate */.DF)();
            return await answer;
        }
        let isThere = false;
        const there = () => {
            isThere = true;
        };
        answer.then(there, there);
        await undefined;
        while (!isThere) {
            if (this.help())
                await (0,event_loop/* yieldIfLate */.DF)();
            else
                await Promise.race([answer, this.#added.promise]);
        }
        return await answer;
    }
    /** Does a job at once, in the calling thread. */
    runHere(job, places) {
        return job.isStat === true ? this.#filler.stat(job) : this.#filler.fill(job, places);
    }
    /** Does the next waiting job. @returns False when there is none. */
    help() {
        this.#assign();
        const next = this.#queue.shift();
        if (next === undefined)
            return false;
        try {
            next.resolve(this.runHere(next.job, next.places));
        }
        catch (error) {
            next.reject(error);
        }
        return true;
    }
    /** Returns the worker for the jobs of a chain: one thread, or the calling one if no thread could be started. */
    async chain() {
        const id = ++this.#chains;
        const thread = this.#threads[id % this.#threads.length];
        const isThere = (await thread?.starts()) === true;
        const run = async (job, places) => isThere ? await this.#ask(thread, job, places) : this.runHere(job, places);
        return { id, run };
    }
    /** Gives jobs to threads that have time for them. */
    #assign() {
        for (let first = this.#queue[0]; first !== undefined; first = this.#queue[0]) {
            const thread = this.#free();
            if (thread === undefined)
                return;
            this.#queue.shift();
            this.#ask(thread, first.job, first.places).then(first.resolve, first.reject);
        }
    }
    #free() {
        const ready = this.#threads.filter(({ isReady, waiting }) => isReady && waiting < JOBS_AHEAD);
        return ready.sort((left, right) => left.waiting - right.waiting)[0];
    }
    async #ask(thread, job, places) {
        try {
            return await thread.ask(job, places);
        }
        catch (error) {
            throw new core_error/* MesgError */.N8("environment", `a thread that reads files ended: ${error.message}`, {
                cause: error,
                hint: "run it again",
            });
        }
        finally {
            this.#assign();
        }
    }
}
function deferred() {
    let resolve = () => undefined;
    const promise = new Promise((done) => {
        resolve = done;
    });
    return { promise, resolve };
}
/** The crews with threads of this process, and those without. */
const crews = new Map();
const alone = new Map();
/**
 * Returns whether threads pay off.
 *
 * @param size Bytes of all files.
 * @param files How many there are.
 * @example
 * ```ts
 * paysThreads(1_000_000, 10); // false
 * ```
 */
function paysThreads(size, files) {
    return size + files * BYTES_PER_FILE >= MIN_BYTES && !("Deno" in globalThis);
}
/**
 * Returns the crew that fills the leaves of a source; it has threads if the source is large enough and the runtime
 * supports them.
 *
 * @param size Bytes of all files.
 * @param files How many there are.
 */
async function crewFor(size, files, inspection) {
    const known = crews.get(inspection);
    if (known !== undefined)
        return await known;
    if (paysThreads(size, files)) {
        const starting = startCrew(inspection);
        crews.set(inspection, starting);
        return await starting;
    }
    const crew = alone.get(inspection) ?? new Crew(inspection?.inspector);
    alone.set(inspection, crew);
    return crew;
}
async function startCrew(inspection) {
    const count = Math.min(MAX_THREADS, (0,external_node_os_.availableParallelism)() - 1);
    if (count < 1)
        return new Crew(inspection?.inspector);
    try {
        const { Worker } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 75919, 23));
        const counters = () => new Int32Array(new SharedArrayBuffer(4 * count));
        const shared = { done: counters(), up: counters(), settings: SETTINGS, inspector: inspection?.program.data };
        const threads = Array.from({ length: count }, (_, index) => new FillThread(Worker, { ...shared, index }, inspection?.program));
        return new Crew(inspection?.inspector, threads);
    }
    catch {
        // A runtime may forbid threads.
        return new Crew(inspection?.inspector);
    }
}


/***/ }),

/***/ 63036:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zw: () => (/* binding */ jobOf),
/* harmony export */   cJ: () => (/* binding */ FIELDS),
/* harmony export */   u5: () => (/* binding */ statJob),
/* harmony export */   vh: () => (/* binding */ STAT_FIELDS)
/* harmony export */ });
const NO_NUMBERS = new Float64Array(0);
/** Returns a job. All jobs have the same fields in the same order, so that the code that reads them is optimized once. */
function jobOf(own) {
    const { paths = "", numbers = NO_NUMBERS, oids = "", hash = [], isPart = false, chain, isStat = false, room } = own;
    return { paths, numbers, oids, hash, isPart, chain, isStat, room };
}
/**
 * Returns a job that stats files; an empty path has no stat.
 *
 * @param room Makes it open the files, which must not be devices, and read small ones; see {@linkcode FillJob.room}.
 * @example
 * ```ts
 * const { stats } = await crew.run(statJob(["mesg.yml", "Dockerfile"]), []);
 * ```
 */
function statJob(paths, room) {
    return jobOf({ paths: paths.join("\0"), isStat: true, room });
}
/**
 * Numbers of a stat: mode, bytes, milliseconds of the last change, inode, and where in the answer's contents the file
 * begins. The mode is -1 for a file without a stat, the last number for a file that was not read.
 */
const STAT_FIELDS = 5;
/**
 * The numbers of a file: its position in the job's leaves, the first byte to read and how many; the size of the whole
 * file, and its time and inode as listed (-1 if only its content counts).
 */
const FIELDS = 6;


/***/ }),

/***/ 24032:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ PLACE),
/* harmony export */   R: () => (/* binding */ LEAF_SIZE)
/* harmony export */ });
/** Bytes of a file in one leaf: the classic chunker of `ipfs add`, `size-262144`. */
const LEAF_SIZE = 262_144;
/**
 * A place is the memory of one leaf: three counters (bytes that are missing; start and end of the block), the SHA-256 of
 * the block once no byte is missing, and the block itself, whose data begins at `data`.
 */
const PLACE = { digest: 16, data: 128, size: 128 + LEAF_SIZE + 64 };


/***/ })

};
