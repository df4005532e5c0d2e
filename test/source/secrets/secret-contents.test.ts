import { describe, expect, test } from "vitest";
import { plainBytes } from "../../../src/source/secrets/plain-bytes.ts";
import { findSecrets } from "../../../src/source/secrets/secret-contents.ts";

/** The reasons found in a text, in the order of their lines. */
const found = (text: string | Buffer) =>
  findSecrets(plainBytes(Buffer.from(text as string))).map(({ reason }) => reason);

const [DIGITS, LOWER, UPPER] = ["0123456789", "abcdefghijklmnopqrstuvwxyz", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const ALNUM = DIGITS + LOWER + UPPER;
const isTaken = (sign: string, alphabet: string) => alphabet.includes(sign);

/** A pattern with a variable part: its prefix, its alphabet, and its length. */
interface Shape {
  readonly start: string;
  readonly alphabet: string;
  readonly least: number;
  readonly most?: number;
  readonly reason: string;
  /** Found only without a letter, digit or _ before or after it. */
  readonly alone?: "before" | "around";
}

// Assembled here, so that no scanner takes this file for a leak.
const SHAPES: readonly Shape[] = [
  ...["AK", "AS"].map((start) => ({
    ...{ start: `${start}IA`, alphabet: `${UPPER}234567`, least: 16, most: 16 },
    ...{ reason: "an AWS access key", alone: "around" as const },
  })),
  ...["p", "o", "u", "s", "r"].map((kind) => ({
    ...{
      start: `gh${kind}_`,
      alphabet: ALNUM,
      least: 36,
      most: 255,
      reason: "a GitHub token",
      alone: "around" as const,
    },
  })),
  {
    ...{ start: `github_${"pat"}_`, alphabet: `${ALNUM}_`, least: 22, most: 255, reason: "a GitHub token" },
    alone: "around",
  },
  { start: `glp${"at"}-`, alphabet: `${ALNUM}_-`, least: 20, reason: "a GitLab token", alone: "before" },
  ...["a", "b", "e", "p", "r", "s"].map((kind) => ({
    ...{ start: `xox${kind}-`, alphabet: `${ALNUM}-`, least: 10, reason: "a Slack token", alone: "before" as const },
  })),
  {
    ...{ start: `hooks.${"slack"}.com/services/TABCDE1/BABCDE1/`, alphabet: ALNUM, least: 20 },
    reason: "a Slack webhook",
  },
  ...["s", "r"].map((kind) => ({
    ...{ start: `${kind}k_${"live"}_`, alphabet: ALNUM, least: 20, reason: "a Stripe key", alone: "before" as const },
  })),
  { start: `AI${"za"}`, alphabet: `${ALNUM}_-`, least: 35, reason: "a Google API key", alone: "before" },
  { start: `n${"pm"}_`, alphabet: ALNUM, least: 36, most: 36, reason: "an npm token", alone: "around" },
  { start: `//r.example/:_auth${"Token"}=`, alphabet: `${ALNUM}-_.+/=!:`, least: 8, reason: "an npm token" },
  { start: `py${"pi"}-AgE`, alphabet: `${ALNUM}_-`, least: 50, reason: "a PyPI token", alone: "before" },
  {
    ...{ start: `do${"p"}_v1_`, alphabet: `${DIGITS}abcdef`, least: 64, most: 64, reason: "a DigitalOcean token" },
    alone: "around",
  },
  ...["ant", "proj"].map((kind) => ({
    ...{ start: `s${"k"}-${kind}-`, alphabet: `${ALNUM}_-`, least: 32, reason: "an API key", alone: "before" as const },
  })),
];

/** Characters of an alphabet without ten equal ones in a row; every character of it comes first once. */
const free = (alphabet: string, length: number, first = 0) =>
  Array.from({ length }, (_, index) => alphabet[(first + index * 7) % alphabet.length]).join("");

describe.each(SHAPES.map((shape) => [`${shape.start}…`, shape] as const))("%s", (_, shape) => {
  const { start, alphabet, least, most, reason, alone } = shape;
  const shortest = start + free(alphabet, least);

  test("is found at its least length, and not one character shorter", () => {
    expect(found(shortest)).toEqual([reason]);
    expect(found(` "${shortest}" `)).toEqual([reason]);
    expect(found(shortest.slice(0, -1))).toEqual([]);
  });

  test("may contain every character of its alphabet, and no other", () => {
    for (let first = 0; first < alphabet.length; first++) {
      expect(found(start + free(alphabet, least, first)), alphabet[first]).toEqual([reason]);
    }
    // In the middle of the least length, so that neither side is long enough.
    const middle = Math.floor(least / 2);
    const others = [...`${ALNUM}_-.+/=! $:`].filter((sign) => !isTaken(sign, alphabet));
    for (const sign of others) {
      const text = `${start}${free(alphabet, middle)}${sign}${free(alphabet, least - middle - 1)}`;
      expect(found(text), sign).toEqual([]);
    }
  });

  test("is found up to its greatest length", () => {
    expect(found(start + free(alphabet, most ?? 4 * least))).toEqual([reason]);
    if (most !== undefined) expect(found(start + free(alphabet, most + 1))).toEqual([]);
  });

  test("needs a word boundary where one is defined", () => {
    const isFoundAfter = alone === undefined ? [reason] : [];
    for (const sign of ["x", "7", "_"]) expect(found(sign + shortest), sign).toEqual(isFoundAfter);
    for (const sign of ['"', "=", " ", "/"]) expect(found(sign + shortest), sign).toEqual([reason]);
    if (most === least) expect(found(`${shortest}_`)).toEqual([]);
  });

  test("is found at every place of a text, with every line ending", () => {
    for (const end of ["\n", "\r\n"]) {
      for (let shift = 0; shift < 4; shift++) {
        const text = `${"text".padEnd(4 + shift)}${end}${end}${shortest}${end}more`;
        expect(findSecrets(Buffer.from(text))).toEqual([{ line: 3, reason }]);
      }
    }
  });

  test("is found in UTF-8 and in UTF-16, with a byte order mark", () => {
    const text = `größe = 日本\r\n${shortest}\r\n`;
    const utf16 = Buffer.from(`\ufeff${text}`, "utf16le");
    for (const bytes of [Buffer.from(text), Buffer.from(`\ufeff${text}`), utf16, Buffer.from(utf16).swap16()]) {
      expect(findSecrets(plainBytes(bytes))).toEqual([{ line: 2, reason }]);
    }
  });

  test("is found at the end of a mebibyte, and in a file that ends with it", () => {
    for (const before of ["x ", "/", "a\n"]) {
      const room = 1024 * 1024 - shortest.length - 1;
      const text = `${before.repeat(Math.floor(room / before.length))}\n${shortest}`;
      expect(found(text)).toEqual([reason]);
    }
  });

  test("is not a placeholder: one character ten times, or EXAMPLE", () => {
    const same = start + alphabet[1]!.repeat(10) + free(alphabet, least - 10 < 1 ? 1 : least - 10);
    expect(found(same.slice(0, start.length + Math.max(least, 10)))).toEqual([]);
    if ([..."EXAMPLE"].every((sign) => isTaken(sign, alphabet)) && least > 7) {
      expect(found(`${start}EXAMPLE${free(alphabet, least - 7)}`)).toEqual([]);
      expect(found(`${start}EXAMPL${free(alphabet, least - 6, 30)}`)).toEqual([reason]);
    }
    if (least > 10) expect(found(start + alphabet[1]!.repeat(9) + free(alphabet, least - 9, 2))).toEqual([reason]);
  });
});

describe("private key", () => {
  const armor = (words: string) => `-----BEGIN ${words}-----`;

  test.each([
    "PRIVATE KEY",
    "RSA PRIVATE KEY",
    "EC PRIVATE KEY",
    "A B C PRIVATE KEY",
    "PGP PRIVATE KEY BLOCK",
    "X509 PRIVATE KEY",
  ])("is found by its armor: %s", (words) => {
    expect(found(armor(words))).toEqual(["a private key"]);
    expect(found(`const key = "${armor(words)}\\n…"`)).toEqual(["a private key"]);
  });

  test.each([
    "PUBLIC KEY",
    "CERTIFICATE",
    "A B C D PRIVATE KEY",
    "PRIVATE  KEY",
    "PRIVATE KEYS",
    "private key",
    "rsa PRIVATE KEY",
  ])("is not found in %s", (words) => expect(found(armor(words))).toEqual([]));

  test("needs five dashes on both sides", () => {
    expect(found("----BEGIN PRIVATE KEY-----")).toEqual([]);
    expect(found("-----BEGIN PRIVATE KEY----")).toEqual([]);
    expect(found("-----END PRIVATE KEY-----")).toEqual([]);
  });

  test("is found by the first line of a PuTTY file", () => {
    expect(found(`PuTTY-User-Key-File${"-3"}: ssh-rsa`)).toEqual(["a PuTTY private key"]);
    expect(found("PuTTY-User-Key-File-x")).toEqual([]);
    expect(found("PuTTY-User-Key-Files-3")).toEqual([]);
  });
});

describe("npm token", () => {
  const value = free(ALNUM, 36);

  test.each([
    ["//registry.example.org/", true],
    ["//localhost:4873/", true],
    ["https://registry.example.org/", true],
    ["//a//b/", true],
    ["", false],
    ["registry.example.org/", false],
    ["//", false],
    ["// a comment ", false],
    ["//a=b", false],
  ])("is found after the registry address %j: %s", (before, isFound) => {
    expect(found(`${before}:_auth${"Token"}=${value}`)).toEqual(isFound ? ["an npm token"] : []);
  });

  test("is not a variable of the environment", () => {
    expect(found(`//r.example/:_auth${"Token"}=\${NPM_TOKEN_OF_MINE}`)).toEqual([]);
  });
});

test("needs ids of seven characters in a Slack webhook", () => {
  const start = `https://hooks.${"slack"}.com/services/`;
  const end = free(ALNUM, 24);
  expect(found(`${start}TABCDEF/BABCDEF/${end}`)).toEqual(["a Slack webhook"]);
  for (const ids of [
    "TABCDE/BABCDEF",
    "TABCDEF/BABCDE",
    "XABCDEF/BABCDEF",
    "TABCDEF/XABCDEF",
    "TABCDeF/BABCDEF",
    "TABCDEF/BABCDeF",
  ]) {
    expect(found(`${start}${ids}/${end}`), ids).toEqual([]);
  }
  // The other secret takes the file past the first, quick check.
  const other = `-----BEGIN PRIVATE KEY-----\n`;
  for (const host of ["hooksxslack.com", "hooks.slackxcom", "hook.slack.com"]) {
    expect(found(`${other}https://${host}/services/TABCDEF/BABCDEF/${end}`), host).toEqual(["a private key"]);
  }
});

test("reports each line once, with its first secret", () => {
  const [aws, google] = [SHAPES[0]!, SHAPES.find(({ reason }) => reason === "a Google API key")!].map(
    ({ start, alphabet, least }) => start + free(alphabet, least),
  );
  expect(findSecrets(Buffer.from(`${google} ${aws} ${aws}\n\n${google}`))).toEqual([
    { line: 1, reason: "an AWS access key" },
    { line: 3, reason: "a Google API key" },
  ]);
});

test("does not treat a file with a NUL in its first 8000 bytes as text", () => {
  const secret = "-----BEGIN PRIVATE KEY-----";
  expect(found(`${"x".repeat(7999)}\0${secret}`)).toEqual([]);
  expect(found(`${"x".repeat(8000)}\0${secret}`)).toEqual(["a private key"]);
});
