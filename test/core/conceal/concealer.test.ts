import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Concealer, concealResult, type SecretKind } from "../../../src/core/mod.ts";

const SECRET = 'canary"7c1e\\4b9a"2d/f+x é';

function concealerOf(value: string, kind: SecretKind = "whole"): Concealer {
  const secrets = new Concealer();
  secrets.add(value, kind);
  return secrets;
}

const bytes = (text: string) => [...Buffer.from(text)];
const units = (text: string) => Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));

/** How a peer may repeat what it received. */
const SPELLINGS: { readonly [name: string]: (text: string) => string } = {
  unchanged: (text) => text,
  "in JSON": (text) => JSON.stringify(text).slice(1, -1),
  "in JSON with every code unit escaped": (text) =>
    units(text)
      .map((unit) => `\\u${hex(unit, 4)}`)
      .join(""),
  "in JSON with escaped slashes": (text) => JSON.stringify(text).slice(1, -1).replaceAll("/", "\\/"),
  "as a URL component": (text) => encodeURIComponent(text),
  "as a URL": (text) => encodeURI(text),
  "percent-encoded, upper case": (text) =>
    bytes(text)
      .map((byte) => `%${hex(byte, 2).toUpperCase()}`)
      .join(""),
  "percent-encoded, lower case": (text) =>
    bytes(text)
      .map((byte) => `%${hex(byte, 2)}`)
      .join(""),
  "as form data": (text) => new URLSearchParams({ x: text }).toString().slice(2),
  "in base64": (text) => Buffer.from(text).toString("base64"),
  "in base64 without padding": (text) => Buffer.from(text).toString("base64").replace(/=+$/, ""),
  "in base64url": (text) => Buffer.from(text).toString("base64url"),
  "in base64 after one byte": (text) => Buffer.from(`x${text}yz`).toString("base64"),
  "in base64 after two bytes": (text) => Buffer.from(`xx${text}y`).toString("base64"),
  "in base64 of JSON": (text) => Buffer.from(JSON.stringify({ token: text })).toString("base64"),
  "in base64 with line breaks": (text) => Buffer.from(text).toString("base64").replaceAll(/.{16}/g, "$&\r\n"),
  "in hexadecimal": (text) => Buffer.from(text).toString("hex"),
  "in hexadecimal, upper case": (text) => Buffer.from(text).toString("hex").toUpperCase(),
  "in hexadecimal with colons": (text) =>
    Buffer.from(text)
      .toString("hex")
      .replaceAll(/..(?=.)/g, "$&:"),
  "in hexadecimal with commas": (text) =>
    Buffer.from(text)
      .toString("hex")
      .replaceAll(/..(?=.)/g, "$&,"),
  "in hexadecimal with dashes": (text) =>
    Buffer.from(text)
      .toString("hex")
      .replaceAll(/..(?=.)/g, "$&-"),
  "as an array of bytes": (text) => bytes(text).join(", "),
  "as named HTML entities": (text) =>
    text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;"),
  "as decimal HTML entities": (text) => Array.from(text, (sign) => `&#${sign.codePointAt(0)};`).join(""),
  "as hexadecimal HTML entities": (text) =>
    Array.from(text, (sign) => `&#x${sign.codePointAt(0)!.toString(16)};`).join(""),
  "as numeric HTML entities with zeros and without semicolons": (text) =>
    Array.from(text, (sign) => `&#x0000${sign.codePointAt(0)!.toString(16)}`).join(""),
  "as bytes between spaces": (text) => bytes(text).join(" "),
  "as an array of hexadecimal bytes": (text) =>
    bytes(text)
      .map((byte) => `0x${hex(byte, 2).toUpperCase()}`)
      .join(", "),
  "in base64 of UTF-16": (text) => Buffer.from(text, "utf16le").toString("base64"),
  "in hexadecimal of UTF-16": (text) => Buffer.from(text, "utf16le").toString("hex"),
  "as a C string": (text) =>
    bytes(text)
      .map((byte) => `\\x${hex(byte, 2)}`)
      .join(""),
  "as a path quoted by git": (text) =>
    bytes(text)
      .map((byte) =>
        byte > 126 || byte === 34 || byte === 92 ? `\\${byte.toString(8).padStart(3, "0")}` : String.fromCharCode(byte),
      )
      .join(""),
};

function hex(number: number, digits: number): string {
  return number.toString(16).padStart(digits, "0");
}

describe("conceals a secret", () => {
  test.each(Object.entries(SPELLINGS))("%s", (_, spell) => {
    const shown = concealerOf(SECRET).conceal(`refused: ${spell(SECRET)} (try again)`);
    expect(shown).toMatch(/^refused: .{0,20}\*\*\*.{0,8} \(try again\)$/s);
  });

  test.each(Object.entries(SPELLINGS))("%s, wrapped in percent-encoded JSON", (_, spell) => {
    const wrapped = encodeURIComponent(JSON.stringify({ message: `you sent ${spell(SECRET)}.` }));
    const shown = concealerOf(SECRET).conceal(wrapped);
    expect(decodeURIComponent(shown)).toMatch(/^\{"message":"you sent .{0,20}\*\*\*.{0,12}\."\}$/s);
  });

  test("for any secret in any spelling", () => {
    const secret = fc.string({ minLength: 6, maxLength: 40 }).filter((text) => text.trim().length >= 6);
    const spelling = fc.constantFrom(...Object.values(SPELLINGS));
    fc.assert(
      fc.property(secret, spelling, fc.string(), fc.string(), (text, spell, before, after) => {
        const wanted = text.trim();
        const shown = concealerOf(wanted).conceal(`${before} ${spell(wanted)} ${after}`);
        expect(shown).toContain("***");
        if (!before.includes(wanted) && !after.includes(wanted)) expect(shown).not.toContain(spell(wanted));
      }),
      { numRuns: Number(process.env.MESG_FUZZ_RUNS ?? 1000) },
    );
  });

  test("with any of its characters percent-encoded", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 17, maxLength: 17 }), (which) => {
        const secret = "Canary-0123456789";
        const spelled = [...secret].map((sign, at) => (which[at] ? `%${hex(sign.charCodeAt(0), 2)}` : sign)).join("");
        expect(concealerOf(secret).conceal(`<${spelled}>`)).toBe("<***>");
      }),
    );
  });

  test.each([
    ["in capitals", (text: string) => text.toUpperCase()],
    ["in UTF-16", (text) => Buffer.from(text, "utf16le").toString("latin1")],
    ["split over lines", (text) => text.replace(/.{5}/g, "$&\r\n")],
    ["split into strings", (text) => JSON.stringify(text.match(/.{1,6}/g))],
    ["with spaces between", (text) => [...text].join(" ")],
    ["with invisible characters between", (text) => [...text].join("\u200b")],
  ] satisfies [string, (text: string) => string][])("%s, recognized by its letters and digits", (_, spell) => {
    const secret = "canary-0123_4567/89+ab";
    expect(concealerOf(secret).conceal(`refused: ${spell(secret)}.`)).toMatch(/^refused: \W{0,3}\*\*\*\W{0,3}\.$/);
    expect(concealerOf("ab-cd-ef-gh").conceal("<AB CD EF GH>")).toBe("<***>");
    expect(concealerOf("ab-cd-ef-g").conceal("<AB CD EF G>")).toBe("<AB CD EF G>");
  });

  test("when it was cut off", () => {
    const secrets = concealerOf("canary-0123456");
    expect(secrets.conceal("you sent canary-012…; canary-0123… and can…")).toBe("you sent ***…; ***… and can…");
    expect(secrets.conceal(`you sent ${Buffer.from("canary-0123456").toString("base64").slice(0, 12)}…`)).toBe(
      "you sent ***…",
    );
    expect(secrets.conceal(`you sent ${Buffer.from("canary-0123456").toString("hex").slice(0, 12)}…`)).toBe(
      "you sent ***…",
    );
  });

  test("when any prefix of it was cut off, among other cuts", () => {
    const secret = fc.string({ unit: fc.constantFrom(..."abc-1"), minLength: 6, maxLength: 12 });
    const between = fc.constantFrom("", " ", "…", "a…", "ab", "ab-…", "……");
    fc.assert(
      fc.property(secret, fc.nat(), fc.array(between), fc.array(between), (text, at, before, after) => {
        const prefix = text.slice(0, 4 + (at % (text.length - 4)));
        const shown = concealerOf(text).conceal(`${before.join("")}${prefix}…${after.join("")}`);
        expect(shown).not.toContain(`${prefix}…`);
      }),
    );
  });

  test("in each of its lines", () => {
    const key = [
      "-----BEGIN PRIVATE KEY-----",
      "MIGHAgEAMBMGByqGSM49",
      "AgEGCCqGSM49AwEHBG0w",
      "-----END PRIVATE KEY-----",
    ].join("\n");
    const secrets = concealerOf(key);
    expect(secrets.conceal(key)).toBe("***");
    expect(secrets.conceal("a AgEGCCqGSM49AwEHBG0w b")).toBe("a *** b");
    expect(secrets.conceal("expected -----BEGIN PRIVATE KEY-----")).toBe("expected -----BEGIN PRIVATE KEY-----");
  });

  test.each(["abc", "a1", "x"])("of fewer than four characters as a word of its own: %s", (secret) => {
    const shown = concealerOf(secret).conceal(`password=${secret}; abcdef xyz a1b2`);
    expect(shown).toBe("password=***; abcdef xyz a1b2");
  });

  test("of fewer than four characters only outside of words, and repeated ones as one", () => {
    expect(concealerOf("b1").conceal("zb1 b1z 0b1 b19 ab1 b1A éb1 (b1)")).toBe("zb1 b1z 0b1 b19 ab1 b1A éb1 (***)");
    expect(concealerOf("canary-1").conceal("canary-1canary-1")).toBe("***");
  });
});

describe("conceals the secret part", () => {
  test.each([
    ["authorization: Bearer canary-1", "who is canary-1?", "who is ***?"],
    ["authorization : Bearer  canary-1", "who is canary-1?", "who is ***?"],
    ["x-key: canary-1", `got ${btoa("canary-1")}`, "got ***E="],
    ["https://node.example x-key: canary-1", "got canary-1", "got ***"],
    [
      `Authorization: Basic ${btoa("me:canary-1")}`,
      "me:canary-1 is not a login, canary-1 no password",
      "*** is not a login, *** no password",
    ],
  ])("of the header %j", (header, text, shown) => {
    expect(concealerOf(`x-other: something\n${header}`, "headers").conceal(text)).toBe(shown);
  });

  test.each([
    ["https://me:canary-1@node.example", "canary-1", "***"],
    ["https://me:can%40ry-1@node.example", "can@ry-1 and can%40ry-1", "*** and ***"],
    ["https://me:pa@ss/word@node.example", "got pa@ss/word", "got ***"],
    ["https://node.example/v3/0123456789abcdef01234567", "POST /v3/0123456789abcdef01234567", "POST /v3/***"],
    ["https://node.example/?apikey=0123456789abcdef01234567", "0123456789abcdef01234567", "***"],
    ["https://node.example/api/v0", "POST /api/v0", "POST /api/v0"],
    ["me:canary-1@127.0.0.1:50052", btoa("me:canary-1"), "***"],
    ["https://glpat-0123456789abcdef@host", "glpat-0123456789abcdef", "***"],
  ])("of the address %j", (address, text, shown) => {
    expect(concealerOf(address, "addresses").conceal(text)).toBe(shown);
  });

  test("leaves the text unchanged when the input is empty", () => {
    for (const kind of ["whole", "headers", "addresses"] as const) {
      expect(concealerOf(" \n", kind).conceal("a b \ud800")).toBe("a b \ud800");
    }
  });
});

test("keeps a JSON result valid", () => {
  const secrets = concealerOf("12345");
  expect(JSON.parse(concealResult('{"line": 12345, "text": "a 12345 b"}', secrets))).toEqual({
    line: 12345,
    text: "a *** b",
  });
});
