import { goQuote } from "../../wire/go-quote.ts";

/** The gateway that Engines up to 0.16 are built with; only error texts still name it. */
const GATEWAY = "http://ipfs.app.mesg.com:8080/ipfs/";

/**
 * Why an Engine cannot make a URL of a source id, in the words of Go's `net/url`; undefined when it can.
 *
 * @example
 * ```ts
 * sourceUrlProblem("%zz"); // 'parse "http://ipfs.app.mesg.com:8080/ipfs/%zz": invalid URL escape "%zz"'
 * ```
 */
export function sourceUrlProblem(source: string): string | undefined {
  const [path = "", ...rest] = source.split("#");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: Go refuses exactly these
  if (/[\u0000-\u001f\u007f]/.test(path)) return parse(path, "net/url: invalid control character in URL");
  const problem = badEscape(path.split("?")[0]!);
  if (problem !== undefined) return parse(path, `invalid URL escape ${goQuote(problem, '"')}`);
  const inFragment = badEscape(rest.join("#"));
  return inFragment === undefined ? undefined : parse(source, `invalid URL escape ${goQuote(inFragment, '"')}`);
}

/** The first `%` that two hex digits do not follow, with the two characters behind it. */
function badEscape(text: string): string | undefined {
  return /%(?![0-9a-fA-F]{2}).{0,2}/s.exec(text)?.[0];
}

function parse(source: string, problem: string): string {
  return `parse ${goQuote(GATEWAY + source, '"')}: ${problem}`;
}
