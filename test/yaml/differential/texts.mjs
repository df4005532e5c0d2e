// Texts to compare readers on: files that are mutated, and texts made of what YAML is made of.

/** A small generator of numbers that gives the same ones for the same seed. */
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
      // A line moves to the right or to the left.
      const line = result.lastIndexOf("\n", at) + 1;
      const spaces = /^ */.exec(result.slice(line))[0].length;
      const moved = Math.max(0, spaces + [-4, -2, -1, 1, 2, 4][pick(6)]);
      result = result.slice(0, line) + " ".repeat(moved) + result.slice(line + spaces);
    } else result = result.slice(0, at) + TOKENS[pick(TOKENS.length)] + result.slice(at + length);
  }
  return result;
}

/** A text of some tokens in any order. */
export function scramble(pick) {
  let text = "";
  for (let count = 1 + pick(14); count > 0; count--) text += TOKENS[pick(TOKENS.length)];
  return text;
}

/** A text that is YAML most of the time: values in values, in all styles. */
export function compose(pick) {
  const one = (list) => list[pick(list.length)];
  const scalar = () =>
    one([
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
      "a\n    b",
      "x#y",
      "a:b",
      "-1",
      "?x",
      "!!str 1",
      "*x",
    ]);
  const properties = () => one(["", "", "", "", "&x ", "&y ", "!t ", "!!str ", "&x !t "]);
  const comment = () => one(["", "", "", " # c", "\n# c", "\n\n", "\n  # c\n"]);
  const flow = (depth) => {
    const end = one(["", "", "\n", " # c\n", "\n  "]);
    const items = Array.from({ length: pick(4) }, () => {
      const value = depth > 0 && pick(3) === 0 ? flow(depth - 1) : scalar();
      return one([
        value,
        `k: ${value}`,
        `'q': ${value}`,
        `"q":${value}`,
        `? ${value}`,
        `? ${value} : v`,
        `${end}${value}`,
      ]);
    });
    return one([`[${items.join(`,${end}`)}${end}]`, `{${end}${items.join(", ")}${end}}`]);
  };
  const block = (indent, depth) => {
    const pad = " ".repeat(indent);
    const literal = () =>
      `${one(["|", ">", "|-", ">+", "|2", ">1-"])}${one(["", " # c"])}\n${pad}  a\n${pad}   b\n\n${pad}  c`;
    const child = (more) => {
      if (depth === 0 || pick(2) === 0) return ` ${properties()}${one([scalar, scalar, () => flow(2), literal])()}`;
      return `${one(["", ` ${properties().trim()}`, comment()])}\n${block(indent + more, depth - 1)}`;
    };
    const lines = Array.from({ length: 1 + pick(4) }, (_, index) => {
      const key = one([`k${index}`, `'q${index}'`, `"q${index}"`, "<<", `k${pick(2)}`, "&k a", "{a: b}", "[a]", "1"]);
      return one([
        () => `${pad}${key}:${child(one([0, 1, 2, 4]))}`,
        () => `${pad}${key} :${child(2)}`,
        () => `${pad}? ${one([key, "|\n  x", "- a", "a: b"])}\n${pad}:${child(2)}`,
        () => `${pad}${key}:\n${pad}- ${scalar()}\n${pad}-${child(2)}`,
      ])();
    });
    if (pick(3) === 0) return lines.map((line) => `${pad}- ${line.trimStart()}`).join(`${comment()}\n`);
    return lines.join(`${comment()}\n`);
  };
  const text =
    one(["", "", "", "--- ", "---\n", "# c\n", "%YAML 1.1\n---\n"]) + block(0, 3) + one(["", "\n", "\n...\n", "\n# c"]);
  return pick(3) === 0 ? mutate(text, pick) : text;
}
