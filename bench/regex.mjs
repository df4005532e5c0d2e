/**
 * Times every regular expression of src on texts that double in length: `node bench/regex.mjs`. A linear pattern's time
 * doubles too; test/regex.test.ts proves linearity for each without a clock.
 */
import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";

const LENGTHS = [2 ** 14, 2 ** 15, 2 ** 16, 2 ** 17];

const literals = new Map();
for (const file of readdirSync("src", { recursive: true, encoding: "utf8" })) {
  if (!file.endsWith(".ts") || /\.pb\.|generated/.test(file)) continue;
  const tree = ts.createSourceFile(file, readFileSync(`src/${file}`, "utf8"), ts.ScriptTarget.Latest, true);
  const visit = (node) => {
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) literals.set(node.getText(), file);
    ts.forEachChild(node, visit);
  };
  visit(tree);
}

/** Returns texts that keep a pattern busy: its own words and characters, repeated, with an end that does not match. */
function attacksOn(source) {
  const words = source.match(/[A-Za-z0-9_:/.-]{1,40}/g) ?? [];
  const signs = ["a", "0", " ", "/", "-", "=", "\\", "\t", "\n", "A", "_", ".", ":", "\0"];
  const pieces = [...new Set([...words, ...words.map((word) => `${word}a`), words.join(""), ...signs])];
  return pieces.filter((piece) => piece !== "").slice(0, 40);
}

function time(pattern, text) {
  pattern.lastIndex = 0;
  const start = process.hrtime.bigint();
  text.replace(pattern, "");
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const rows = [];
for (const [literal, file] of literals) {
  const end = literal.lastIndexOf("/");
  const source = literal.slice(1, end);
  const pattern = new RegExp(source, literal.slice(end + 1));
  let worst = { times: LENGTHS.map(() => 0), piece: "" };
  for (const piece of attacksOn(source)) {
    const times = LENGTHS.map((length) => time(pattern, `${piece.repeat(Math.ceil(length / piece.length))}\n!`));
    if (times.at(-1) > worst.times.at(-1)) worst = { times, piece };
  }
  rows.push({ literal, file, ...worst });
}
rows.sort((left, right) => right.times.at(-1) - left.times.at(-1));
console.log(
  `${rows.length} patterns; the slowest, in milliseconds for ${LENGTHS.map((n) => `${n / 1024} Ki`).join(", ")} signs`,
);
for (const { literal, file, times, piece } of rows.slice(0, 20)) {
  console.log(
    `${times.map((ms) => ms.toFixed(2).padStart(8)).join("")}  ${file}  ${literal}  ${JSON.stringify(piece)}`,
  );
}
