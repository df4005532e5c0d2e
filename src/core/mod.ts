/**
 * The primitives that every other folder builds on: errors, diagnostics, deadlines and retries, HTTP, safe text,
 * concealed secrets, files.
 *
 * @module
 */
export { decodeBase58, decodeHash, encodeBase58 } from "./base58.ts";
export { type Deadline, DeadlinePassed, withDeadline } from "./deadline.ts";
export { formatDecimal } from "./decimal.ts";
export { type Diagnostic, pointerOf } from "./diagnostic.ts";
export { type FailureKind, LimitError, MesgError } from "./error.ts";
export { yieldIfLate } from "./event-loop.ts";
export { type FileForm, FORM_BYTES, fileForm } from "./files/forms.ts";
export { type BoundedRead, inspect, NothingThere, readBounded } from "./files/read-bounded.ts";
export { type WholeFile, type WholeFileOptions, writeNew, writeWhole } from "./files/whole-file.ts";
export { assertWritesInside } from "./files/write-inside.ts";
export { bytesOf, Glob, type MatchWork, wildmatch } from "./glob/wildmatch.ts";
export {
  answerFailure,
  CallFailure,
  connectionFailure,
  permissionFailure,
  plainWords,
} from "./http/call-failure.ts";
export { type HttpAnswer, type HttpRequest, placeOf, requireOk, send, WRITES_AHEAD } from "./http/client.ts";
export { isLoopback } from "./http/hosts.ts";
export { type HttpProxy, proxyFor, useProxies } from "./http/proxy.ts";
export { getFollowing, TooManyRedirects } from "./http/redirects.ts";
export { makeHttpsAgent, openTunnel } from "./http/tunnel.ts";
export { interruptible } from "./interruptible.ts";
export { nearest } from "./nearest.ts";
export { backoff, retry } from "./retry.ts";
export { dottedText, pathToUri, visibleJson, visibleLines, visibleText, wellFormed } from "./safe-text.ts";
export { shownAddress, withoutLogins } from "./secrets/address.ts";
export { concealResult, mapTexts } from "./secrets/conceal-result.ts";
export { CONCEALED, Concealer } from "./secrets/concealer.ts";
export type { SecretKind } from "./secrets/parts.ts";
export { isSecretName } from "./secrets/secret-name.ts";
export { formatBytes, parseCount, parseSize } from "./sizes.ts";
export { shellWord } from "./text/shell-word.ts";
export { type Paint, painter, type Style, type Tint, unpainted } from "./text/style.ts";
export { foldText, wrapText } from "./text/wrap.ts";
export { TimeBudget } from "./time-budget.ts";
export { withoutTrailing } from "./trim.ts";
