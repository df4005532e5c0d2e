import type { YAMLException } from "js-yaml";
import type { Problem } from "./problem.ts";

type Advice = readonly [reason: RegExp, message: string | undefined, hint: string];

/** Where a value ends, a comment is all that a `#` can mean. */
const COMMENT: Advice = [/./, "expected a space before the comment, found none", "put a space before the `#`"];

/** The parser's words that need others, or advice; the rest are told as they are. */
const ADVICE: readonly Advice[] = [
  [/^tab characters/, "expected spaces as indentation, found a tab", "indent with spaces; YAML takes no tabs there"],
  [
    /^nesting exceeded maxDepth/,
    "expected values that are nested less deeply",
    "the definition itself takes about 100 levels",
  ],
  [
    /^bad indentation of a mapping entry/,
    "expected a key at the indentation of the keys above it, found something else",
    "align it with its neighbours; quote a text that contains `: `",
  ],
  [
    /^bad indentation of a sequence entry/,
    "expected a list item at the indentation of the items above it, found something else",
    "align its `-` with the others",
  ],
  [
    /^deficient indentation/,
    "expected this line to be indented more than the key that it belongs to, found less",
    "indent it, or close the quote or the bracket on the line before",
  ],
  [
    /multiline key may not be an implicit key|^expected ':' after a mapping key/,
    "expected `key: value`, found a line without a colon",
    "add the colon, or indent the line so that it belongs to the text above it",
  ],
  [
    /^unexpected end of the stream within a (single|double) quoted scalar/,
    "expected the quote that ends this text, found the end of the file",
    "close the quote",
  ],
  [
    /^unexpected end of the stream within a flow collection|^missed comma/,
    undefined,
    "close every [ and {, and put commas between the values",
  ],
  [
    /^end of the stream or a document separator/,
    "expected the end of the file, found more text",
    "check the indentation of this line and of the ones above it",
  ],
];

/** The parser's complaint about a `text` that is no YAML. */
export function asSyntaxProblem({ reason, mark }: YAMLException, text: string): Problem {
  const offset = mark?.position ?? 0;
  const afterTab = /^deficient/.test(reason) && /\t *$/.test(text.slice(Math.max(offset - 80, 0), offset));
  const words = afterTab ? "tab characters" : reason;
  const advice = text[offset] === "#" ? COMMENT : ADVICE.find(([pattern]) => pattern.test(words));
  const [, message = `expected YAML: ${reason}`, hint] = advice ?? [];
  return {
    severity: "error",
    rule: "yaml-syntax",
    message,
    path: [],
    offset,
    ...(hint === undefined ? {} : { hint }),
  };
}
