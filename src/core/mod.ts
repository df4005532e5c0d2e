/**
 * The primitives that every other folder builds on: errors, diagnostics, deadlines and retries, HTTP, safe text,
 * concealed secrets, files.
 *
 * @module
 */
export { decodeBase58, decodeHash, encodeBase58 } from "./base58.ts";
export { shownAddress, withoutLogins } from "./conceal/address.ts";
export { concealResult, mapTexts } from "./conceal/conceal-result.ts";
export { Concealer } from "./conceal/concealer.ts";
export type { SecretKind } from "./conceal/parts.ts";
export { isSecretName } from "./conceal/secret-name.ts";
export { formatDecimal } from "./decimal.ts";
export { type Diagnostic, pointerOf } from "./diagnostic.ts";
export { type FailureKind, LimitError, MesgError, UnreadableFile } from "./error.ts";
export { fileIn } from "./files/file-in.ts";
export { type FileForm, FORM_BYTES, fileForm } from "./files/forms.ts";
export { makeFolder, makeFolderSync } from "./files/make-folder.ts";
export { type BoundedRead, inspect, NothingThere, readBounded } from "./files/read-bounded.ts";
export { type WholeFile, type WholeFileOptions, writeNew, writeWhole } from "./files/whole-file.ts";
export { assertWritesInside } from "./files/write-inside.ts";
export { bytesOf, Glob, type MatchWork, wildmatch } from "./glob/wildmatch.ts";
export {
  answerFailure,
  CallFailure,
  connectionFailure,
  jsonOf,
  permissionFailure,
  plainWords,
} from "./http/call-failure.ts";
export { type HttpAnswer, type HttpRequest, placeOf, requireOk, send, WRITES_AHEAD } from "./http/client.ts";
export { isLoopback } from "./http/hosts.ts";
export { type HttpProxy, proxyFor } from "./http/proxy.ts";
export { useProxies } from "./http/proxy-settings.ts";
export { getFollowing, TooManyRedirects } from "./http/redirects.ts";
export { makeHttpsAgent, openTunnel } from "./http/tunnel.ts";
export { isRecord } from "./is-record.ts";
export { nearest, nearestOfMany } from "./nearest.ts";
export { once } from "./once.ts";
export { pageAddress } from "./page-address.ts";
export { dottedText, pathToUri, visibleJson, visibleLines, visibleText, wellFormed } from "./safe-text.ts";
export { formatBytes, parseCount, parseSize } from "./sizes.ts";
export { type Unquoted, unquoteC } from "./text/c-quoted.ts";
export { cutText } from "./text/cut.ts";
export { plural } from "./text/plural.ts";
export { shellPath } from "./text/shell-path.ts";
export { listOf, someLines, someOf } from "./text/some-of.ts";
export { sortedByKey } from "./text/sorted-by-key.ts";
export { type Paint, painter, type Style, type Tint, unpainted } from "./text/style.ts";
export { foldText, wrapText } from "./text/wrap.ts";
export { Canceler, type Cancellation } from "./time/cancellation.ts";
export { type Deadline, DeadlinePassed, withDeadline } from "./time/deadline.ts";
export { ANSWERING, atEndOfTurn, isLate, type Pace, waitForTurn, yieldIfLate } from "./time/event-loop.ts";
export { interruptible } from "./time/interruptible.ts";
export { poll } from "./time/poll.ts";
export { backoff, retry } from "./time/retry.ts";
export { TimeBudget } from "./time/time-budget.ts";
export { withoutTrailing } from "./trim.ts";
export { VERSION } from "./version.ts";
