import { goQuote } from "../../wire/go-quote.ts";

/** The built-in gateway of Engines up to 0.16, used only in error texts. */
const GATEWAY = "http://ipfs.app.mesg.com:8080/ipfs/";

/**
 * Returns why an Engine cannot build a URL from a source id, with the text of Go's `net/url`; undefined when it can.
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

/** The first `%` without two hex digits, with the two characters after it. */
function badEscape(text: string): string | undefined {
  return /%(?![0-9a-fA-F]{2}).{0,2}/s.exec(text)?.[0];
}

function parse(source: string, problem: string): string {
  return `parse ${goQuote(GATEWAY + source, '"')}: ${problem}`;
}
