import type { PageStyle } from "./page.ts";

/** An annotation in the log of a run. */
export interface LoggedAnnotation {
  readonly severity: "error" | "warning" | "notice";
  readonly title: string;
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** Reads the commands of a log that GitHub shows next to a line. */
export function annotationsIn(log: string): LoggedAnnotation[] {
  return [...log.matchAll(/^::(error|warning|notice) ([^\n]*?)::(.*)$/gm)].flatMap(
    ([, severity, properties, message]) => {
      const values = Object.fromEntries(properties!.split(",").map((part) => part.split("=", 2)));
      const { title, file, line } = values as Record<string, string | undefined>;
      if (title === undefined || file === undefined || line === undefined) return [];
      return [
        { severity: severity as "error", title: plain(title), file, line: Number(line), message: plain(message!) },
      ];
    },
  );
}

/** A text without the escapes of a command. */
function plain(text: string): string {
  return text.replace(/%(0A|0D|25|3A|2C)/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}

const COLORS = {
  light: { page: "#ffffff", border: "#d1d9e0", text: "#1f2328", muted: "#59636e", box: "#f6f8fa" },
  dark: { page: "#0d1117", border: "#3d444d", text: "#f0f6fc", muted: "#9198a1", box: "#151b23" },
} as const;
const MARKS = {
  error: { color: "#d1242f", word: "failure", sign: "✖" },
  warning: { color: "#9a6700", word: "warning", sign: "⚠" },
  notice: { color: "#59636e", word: "notice", sign: "ℹ" },
} as const;
/** Lines of the file shown before the first annotation. */
const BEFORE = 4;

/** A file of a pull request with its annotations, as GitHub shows them under *Files changed*. */
export function annotationsPage(
  file: string,
  text: string,
  annotations: readonly LoggedAnnotation[],
  { theme, width }: PageStyle,
): string {
  const colors = COLORS[theme];
  const found = annotations.filter((one) => one.file === file);
  const lines = text.split("\n").slice(0, -1);
  const first = Math.max(1, Math.min(...found.map(({ line }) => line)) - BEFORE);
  const last = Math.max(...found.map(({ line }) => line));
  const rows = lines.slice(first - 1, last).map((line, index) => {
    const number = first + index;
    const boxes = found.filter((one) => one.line === number).map(boxOf);
    return `<tr><td class="number">${number}</td><td><pre>${escaped(line)}</pre></td></tr>${boxes.join("")}`;
  });
  return `<!doctype html><html><meta charset="utf-8"><style>
    body { box-sizing: border-box; margin: 0; padding: 12px; width: ${width}px; background: ${colors.page}; color: ${colors.text}; font: 14px/1.5 sans-serif; }
    section { border: 1px solid ${colors.border}; border-radius: 6px; overflow: hidden; }
    header { padding: 8px 12px; background: ${colors.box}; border-bottom: 1px solid ${colors.border}; font: 600 12px monospace; }
    table { width: 100%; border-spacing: 0; }
    pre { margin: 0; font: 12px/20px monospace; }
    .number { width: 36px; padding-right: 12px; color: ${colors.muted}; font: 12px/20px monospace; text-align: right; }
    .box { margin: 6px 12px 6px 0; padding: 8px 12px; border: 1px solid ${colors.border}; border-left-width: 3px; border-radius: 6px; background: ${colors.box}; }
    .where { color: ${colors.muted}; font-size: 12px; }
    .title { font-weight: 600; }
  </style><body><section><header>${escaped(file)}</header><table>${rows.join("")}</table></section>
  <script>document.title = "overflow " + (document.body.scrollWidth - ${width}) + " height " + document.body.offsetHeight;</script>`;
}

function boxOf({ severity, title, file, line, message }: LoggedAnnotation): string {
  const { color, word, sign } = MARKS[severity];
  return `<tr><td></td><td><div class="box" style="border-left-color: ${color}">
    <div class="where"><span style="color: ${color}">${sign}</span> Check ${word} on line ${line} in ${escaped(file)} · GitHub Actions / compile</div>
    <div class="title">${escaped(title)}</div><div>${escaped(message)}</div></div></td></tr>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
