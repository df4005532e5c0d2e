import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import markdownIt from "markdown-it";

const require = createRequire(import.meta.url);
const CSS = { light: styleSheet("light"), dark: styleSheet("dark") };

function styleSheet(theme: string): string {
  return readFileSync(require.resolve(`github-markdown-css/github-markdown-${theme}.css`), "utf8");
}

/** How a page looks. */
export interface PageStyle {
  readonly theme: "light" | "dark";
  /** Pixels. */
  readonly width: number;
  /** Whether collapsed sections are open. */
  readonly isOpen?: boolean;
}

const COLORS = {
  light: { page: "#ffffff", border: "#d1d9e0", added: "#dafbe1", removed: "#ffebe9", text: "#1f2328" },
  dark: { page: "#0d1117", border: "#3d444d", added: "#12261e", removed: "#25171c", text: "#f0f6fc" },
} as const;

/** A comment as GitHub shows it: with its style sheet, line breaks as written, and diagrams drawn. */
export function commentPage(markdown: string, { theme, width, isOpen = false }: PageStyle): string {
  const renderer = markdownIt({ html: true, linkify: true, breaks: true });
  // GitHub links only complete addresses.
  renderer.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
  renderer.renderer.rules.fence = (tokens, index) => {
    const { info, content } = tokens[index]!;
    const text = renderer.utils.escapeHtml(content);
    if (info === "mermaid") return `<pre class="mermaid">${text}</pre>`;
    return `<pre><code>${info === "diff" ? colored(text) : text}</code></pre>`;
  };
  const body = renderer.render(markdown).replaceAll("<details>", isOpen ? "<details open>" : "<details>");
  const colors = COLORS[theme];
  return `<!doctype html><html data-theme="${theme}"><meta charset="utf-8"><style>${CSS[theme]}
    body { margin: 0; background: ${colors.page}; width: ${width}px; }
    article { box-sizing: border-box; margin: 16px; padding: 16px; border: 1px solid ${colors.border}; border-radius: 6px; }
    .add { background: ${colors.added}; display: block } .del { background: ${colors.removed}; display: block }
  </style><body><article class="markdown-body" data-theme="${theme}">${body}</article>
  <script src="${require.resolve("mermaid/dist/mermaid.min.js")}"></script>
  <script>
    mermaid.initialize({ startOnLoad: false, theme: "${theme === "dark" ? "dark" : "default"}" });
    mermaid.run().finally(() => { 
      const { scrollWidth, offsetHeight } = document.body;
      document.title = "overflow " + (scrollWidth - ${width}) + " height " + offsetHeight;
    });
  </script>`;
}

function colored(text: string): string {
  return text
    .split("\n")
    .map((line) => {
      const kind = line.startsWith("+") ? "add" : line.startsWith("-") ? "del" : "";
      return kind === "" ? line : `<span class="${kind}">${line}</span>`;
    })
    .join("\n")
    .replaceAll("</span>\n", "</span>");
}
