/**
 * The primitives that every other folder builds on: errors, diagnostics, base58, safe text, whole files.
 *
 * @module
 */
export { decodeBase58, decodeHash, encodeBase58 } from "./base58.ts";
export { answerFailure, CallFailure, connectionFailure, permissionFailure, plainWords } from "./call-failure.ts";
export { type Diagnostic, pointerOf } from "./diagnostic.ts";
export { type FailureKind, MesgError } from "./error.ts";
export { formatBytes } from "./format-bytes.ts";
export { interruptible } from "./interruptible.ts";
export { nearest } from "./nearest.ts";
export { visibleJson, visibleText } from "./safe-text.ts";
export { type WholeFile, writeWhole } from "./whole-file.ts";
