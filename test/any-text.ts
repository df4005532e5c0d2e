import fc from "fast-check";

const SURROGATES = 0xd800;
const MANY = 0x800;

/** Any code point that is a character by itself. */
const character = fc
  .integer({ min: 0, max: 0x10_ffff - MANY })
  .map((code) => String.fromCodePoint(code < SURROGATES ? code : code + MANY));

/**
 * Any text: characters of all planes, or ASCII with the names of JavaScript's objects (`__proto__`). Fast-check's own unit
 * `binary` has the same characters, but keeps tables of 130 MB for them, which slow down every git started after it.
 */
export function anyText({ minLength = 0, maxLength = 10 } = {}): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.array(character, { minLength, maxLength }).map((parts) => parts.join("")) },
    { weight: 1, arbitrary: fc.string({ minLength, maxLength }) },
  );
}
