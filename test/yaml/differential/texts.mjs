// Texts to compare readers on: mutated files, and texts composed of YAML tokens.

/** A small random number generator that is deterministic for a seed. */
export function random(seed) {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const TOKENS = [
  ..."\n:-?[]{},&*!|>'\"%@`#\t\\=~.<",
  ...["\n", "\n", "\n  ", "\n    ", "\n- ", "\n  - ", ": ", " :", " #c", "\n#c\n", "\n\n", "  ", "\t", "\n\t", " \t"],
  ...[
    "a",
    "b: ",
    "key",
    "k: v",
    "a b",
    "1",
    "null",
    "~",
    "yes",
    "0x1f",
    "1.5",
    "1e3",
    "2001-01-01",
    "é",
    "😀",
    "\u00a0",
  ],
  ...[
    "'a'",
    '"a"',
    "'",
    '"',
    "''",
    '\\"',
    "\\n",
    "\\x41",
    "\\u263a",
    "\\U0001F600",
    "\\\n",
    "\\ ",
    "\\/",
    '"a\n b"',
    "'a\n\n b'",
  ],
  ...[
    "[",
    "]",
    "{",
    "}",
    "[a, b]",
    "{a: b}",
    "{a:b}",
    "[a:b]",
    "[?]",
    "[? a]",
    "[: a]",
    "{? a}",
    "[a: b]",
    "{a}",
    ",",
    ", ",
  ],
  ...[
    "&x ",
    "*x",
    "&x",
    "&y ",
    "*y",
    "*x ",
    "<<: *x",
    "<<: [*x, *y]",
    "<<",
    "? ",
    "? a\n: b",
    "?",
    "- ",
    "-",
    "--- ",
    "---\n",
  ],
  ...[
    "...\n",
    "\n---\n",
    "\n...\n",
    "%YAML 1.1\n---\n",
    "%YAML 1.2\n---\n",
    "%TAG !e! tag:e,2000:\n---\n",
    "%X\n",
    "!e!t ",
  ],
  ...[
    "!!str ",
    "!!int ",
    "!!float ",
    "!!bool ",
    "!!null ",
    "!!binary ",
    "!!timestamp ",
    "!x ",
    "! ",
    "!<t> ",
    "!%41 ",
    "!",
  ],
  ...[
    "|\n",
    ">\n",
    "|-\n  a\n",
    ">+\n  a\n\n",
    "|2\n   a\n",
    "|1-\n a\n",
    "| #c\n  a\n",
    ">\n  a\n   b\n  c\n",
    "|\n\n  a\n",
    "|0\n",
    "|x",
  ],
  ...["\r\n", "\r", "\u0085", "\u2028", "\u2029", "\u0085  ", "  \u2028"],
];

for (const length of [1022, 1023, 1024, 1025]) {
  TOKENS.push(`${"k".repeat(length)}: `, `{${"😀".repeat(length)}: b}`);
}

/** A text as bytes: usually UTF-8, sometimes with a byte order mark, in UTF-16, or damaged. */
export function encode(text, pick) {
  const kind = pick(40);
  if (kind === 0) return Buffer.from(`\ufeff${text}`);
  if (kind === 1) return Buffer.from(`\ufeff${text}`, "utf16le");
  if (kind === 2) return Buffer.from(`\ufeff${text}`, "utf16le").swap16();
  const bytes = Buffer.from(text);
  if (kind === 3 && bytes.length > 0) bytes[pick(bytes.length)] = [0, 7, 0x7f, 0x80, 0xc2, 0xe2, 0xff][pick(7)];
  return bytes;
}

/** Changes a text in a few places. */
export function mutate(text, pick) {
  let result = text;
  for (let edits = 1 + pick(2) * pick(3); edits > 0; edits--) {
    const at = pick(result.length + 1);
    const length = [0, 0, 1, 1, 2, 5, 20][pick(7)];
    const kind = pick(8);
    if (kind === 0) result = result.slice(0, at) + result.slice(at + length);
    else if (kind === 1) {
      const from = pick(result.length + 1);
      result = result.slice(0, at) + result.slice(from, from + pick(30)) + result.slice(at);
    } else if (kind === 2) {
      // Indents or unindents a line.
      const line = result.lastIndexOf("\n", at) + 1;
      const spaces = /^ */.exec(result.slice(line))[0].length;
      const moved = Math.max(0, spaces + [-4, -2, -1, 1, 2, 4][pick(6)]);
      result = result.slice(0, line) + " ".repeat(moved) + result.slice(line + spaces);
    } else result = result.slice(0, at) + TOKENS[pick(TOKENS.length)] + result.slice(at + length);
  }
  return result;
}

/** A text of some tokens in random order. */
export function scramble(pick) {
  let text = "";
  for (let count = 1 + pick(14); count > 0; count--) text += TOKENS[pick(TOKENS.length)];
  return text;
}

const SCALARS = [
  "a",
  "b c",
  "1",
  "yes",
  "~",
  "",
  "'it''s'",
  '"q\\n"',
  '"a\n b"',
  "'a\n\n  b'",
  "x#y",
  "a:b",
  "-1",
  "?x",
  "!!str 1",
];
const PROPERTIES = ["", "", "", "", "&x ", "&y ", "!t ", "!!str ", "&x !t "];
const BETWEEN = ["", "", "", " # c", "\n# c", "\n\n", "\n  # c\n"];

/** Nested values in all styles. */
class Composer {
  constructor(pick) {
    this.pick = pick;
  }

  one(list) {
    return list[this.pick(list.length)];
  }

  flow(depth) {
    const end = this.one(["", "", "\n", " # c\n", "\n  "]);
    const items = Array.from({ length: this.pick(4) }, () => {
      const value = depth > 0 && this.pick(3) === 0 ? this.flow(depth - 1) : this.one(SCALARS);
      const quoted = [`'q': ${value}`, `"q":${value}`, `? ${value} : v`];
      return this.one([value, `k: ${value}`, `? ${value}`, `${end}${value}`, ...quoted]);
    });
    return this.one([`[${items.join(`,${end}`)}${end}]`, `{${end}${items.join(", ")}${end}}`]);
  }

  scalar(pad) {
    return this.one([...SCALARS, `a\n${pad}    b`, `a\n\n${pad}  b # c`, "*x"]);
  }

  literal(pad) {
    const header = this.one(["|", ">", "|-", ">+", "|2", ">1-", "| # c"]);
    return `${header}\n${this.one(["", "\n", `${pad}  \n`])}${pad}  a\n${pad}   b\n\n${pad}  c`;
  }

  /** The value after a colon or a dash. */
  child(indent, more, depth) {
    const pad = " ".repeat(indent);
    if (depth === 0 || this.pick(2) === 0) {
      const value = [() => this.scalar(pad), () => this.scalar(pad), () => this.flow(2), () => this.literal(pad)];
      return ` ${this.one(PROPERTIES)}${this.one(value)()}`;
    }
    const properties = this.one(["", "", ` ${this.one(PROPERTIES).trim()}`, this.one(BETWEEN)]);
    return `${properties}\n${this.block(indent + more, depth - 1)}`;
  }

  pair(indent, index, depth) {
    const pad = " ".repeat(indent);
    const key = this.one([
      `k${index}`,
      `'q${index}'`,
      `"q${index}"`,
      "<<",
      `k${this.pick(2)}`,
      `&k a${index}`,
      "{a: b}",
    ]);
    const explicit = () => this.one([key, `|\n${pad}  x`, "- a", "a: b"]);
    return this.one([
      () => `${pad}${key}:${this.child(indent, this.one([1, 2, 4]), depth)}`,
      () => `${pad}${key}:${this.child(indent, 2, depth)}`,
      () => `${pad}${key} :${this.child(indent, 2, depth)}`,
      () => `${pad}? ${explicit()}\n${pad}:${this.child(indent, 2, depth)}`,
      () => `${pad}${key}:\n${pad}- ${this.scalar(pad)}\n${pad}-${this.child(indent, 2, depth)}`,
    ])();
  }

  block(indent, depth) {
    const isList = this.pick(3) === 0;
    const pad = " ".repeat(indent);
    const lines = Array.from({ length: 1 + this.pick(4) }, (_, index) => {
      if (!isList) return this.pair(indent, index, depth);
      if (this.pick(2) === 0) return `${pad}-${this.child(indent, 2, depth)}`;
      return `${pad}- ${this.pair(indent + 2, index, depth).trimStart()}`;
    });
    return lines.join(`${this.one(BETWEEN)}\n`);
  }
}

/** A text that is usually valid YAML. */
export function compose(pick) {
  const composer = new Composer(pick);
  const start = composer.one(["", "", "", "---\n", "# c\n", "%YAML 1.1\n---\n", "%TAG !e! tag:e:\n---\n"]);
  const text = start + composer.block(0, 3) + composer.one(["", "\n", "\n...\n", "\n# c"]);
  return pick(3) === 0 ? mutate(text, pick) : text;
}
