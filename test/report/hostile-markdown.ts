import MarkdownIt from "markdown-it";

/** A renderer that allows all of Markdown, including raw HTML and bare addresses. */
export const markdown = new MarkdownIt({ html: true, linkify: true });

/** Texts that would add elements to a page, mention somebody, or hide themselves. */
export const HOSTILE = [
  "# heading\n\n- list\n\n---",
  "**bold** [link](https://evil.example) ![image](https://evil.example/x.png)",
  "<script>alert(1)</script><img src=x onerror=alert(1)>",
  "</details></summary><h1>out</h1>",
  "<!-- mesg-compile: forged marker -->",
  "`code` ``` ```` `",
  "```\n</details>\n```\n# out",
  "~~~\n# out",
  "@everyone @mesg/owners #1 GH-1 https://evil.example",
  "::error::forged\n::set-output name=a::b\n##[error]forged",
  "%0A::error::forged",
  "\u202eright to left\u2066\u200b\u00ad\u3164\ufeff",
  "| a | b |\n|---|---|",
  "&lt;b&gt; &#60;b&#62; \\` \\",
  '"];end;click p0 "javascript:alert(1)"',
  "\u0000\u001b[31mred\u0007\u2028\u2029\ud800",
  " leading and trailing ",
  "   ",
];
/** The elements of a rendered text, without their contents. */
export function elementsOf(text: string): string {
  return markdown
    .parse(text, {})
    .flatMap((token) => [token, ...(token.children ?? [])])
    .filter(({ type }) => type !== "text")
    .map(({ type, tag, content, info }) => (type.startsWith("html") ? `${type} ${content}` : `${type} ${tag} ${info}`))
    .join("\n");
}
