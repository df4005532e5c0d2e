import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { archive, readSourceTree } from "../../../src/source/mod.ts";

const ROOT = mkdtempSync(join(tmpdir(), "secrets-"));
afterAll(() => rmSync(ROOT, { recursive: true, force: true }));
let count = 0;

function folder(files: { readonly [name: string]: string }): string {
  const path = join(ROOT, `service${++count}`);
  mkdirSync(path);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text);
  return path;
}

/** The guard's message for a folder; empty when it passes. */
async function found(path: string): Promise<string[]> {
  try {
    await archive(await readSourceTree(path), { withoutDigest: true });
    return [];
  } catch (error) {
    const [first, ...lines] = (error as Error).message.split("\n  ");
    expect(first).toBe("the source contains secrets:");
    return lines;
  }
}

const body = (length: number) => "aB3dE6gH9jK2mN5pQ8sT".repeat(13).slice(0, length);
const upper = (length: number) =>
  body(length)
    .toUpperCase()
    .replaceAll(/[0189]/g, "7");
const hexadecimal = (length: number) => "0123456789abcdef".repeat(4).slice(0, length);
const pem = (kind: string) => `-----BEGIN ${kind}-----`;

/** One of each known shape. They are assembled here, so that no scanner takes this file for a leak. */
const SECRETS: readonly (readonly [secret: string, reason: string])[] = [
  ...["PRIVATE KEY", "RSA PRIVATE KEY", "EC PRIVATE KEY", "OPENSSH PRIVATE KEY", "ENCRYPTED PRIVATE KEY"].map(
    (kind) => [pem(kind), "a private key"] as const,
  ),
  [pem("PGP PRIVATE KEY BLOCK"), "a private key"],
  ["PuTTY-User-Key" + "-File-3", "a PuTTY private key"],
  ...["AKIA", "ASIA"].map((start) => [start + upper(16), "an AWS access key"] as const),
  ...["p", "o", "u", "s", "r"].map((kind) => [`gh${kind}_${body(36)}`, "a GitHub token"] as const),
  [`github_${"pat"}_${body(82)}`, "a GitHub token"],
  [`glp${"at"}-${body(20)}`, "a GitLab token"],
  ...["a", "b", "e", "p", "r", "s"].map((kind) => [`xox${kind}-${body(24)}`, "a Slack token"] as const),
  [`https://hooks.${"slack"}.com/services/T${upper(8)}/B${upper(8)}/${body(24)}`, "a Slack webhook"],
  ...["sk", "rk"].map((kind) => [`${kind}_${"live"}_${body(24)}`, "a Stripe key"] as const),
  [`AI${"za"}${body(35)}`, "a Google API key"],
  [`n${"pm"}_${body(36)}`, "an npm token"],
  [`//registry.example.org/:_auth${"Token"}=${body(36)}`, "an npm token"],
  [`py${"pi"}-AgE${body(60)}`, "a PyPI token"],
  [`do${"p"}_v1_${hexadecimal(64)}`, "a DigitalOcean token"],
  ...["ant", "proj"].map((kind) => [`s${"k"}-${kind}-${body(40)}`, "an API key"] as const),
];

// The search reads words of four bytes, so every alignment is tested.
test.each(SECRETS)("finds %s at any place: %s", async (secret, reason) => {
  const files: { [name: string]: string } = {};
  const expected: string[] = [];
  for (let shift = 0; shift < 4; shift++) {
    const before = " ".repeat(shift);
    files[`alone-${shift}`] = before + secret;
    files[`first-${shift}`] = `${before}${secret}\n${"text\n".repeat(99)}`;
    files[`last-${shift}`] = `${"text\n".repeat(99)}${before}${secret}`;
    files[`within-${shift}`] = `${"text\n".repeat(9)}x = "${before}${secret}"; // and more\n${"text\n".repeat(9)}`;
    expected.push(`alone-${shift}:1: ${reason}`, `first-${shift}:1: ${reason}`);
    expected.push(`last-${shift}:100: ${reason}`, `within-${shift}:10: ${reason}`);
  }
  expect(await found(folder(files))).toEqual(expected.sort());
});

test("reports a file once that is a secret by its name and by its content", async () => {
  const [secret] = SECRETS[0]!;
  const files = { id_rsa: `${secret}\n`, ".env": `KEY=1\n${secret}\n`, "other.txt": secret };
  expect((await found(folder(files))).map((line) => line.split(":")[0])).toEqual([".env", "id_rsa", "other.txt"]);
});

test("accepts what only resembles one", async () => {
  const placeholders = SECRETS.map(([secret]) => secret).filter((secret) => !/PRIVATE|PuTTY/.test(secret));
  const files = {
    cut: SECRETS.map(([secret]) => secret.slice(0, -8)).filter(
      (text) => !/_auth|pat_|xox|-proj|-ant|pypi|gh/.test(text),
    ),
    repeated: placeholders.map((secret) => secret.replaceAll(/[a-z0-9]{6,}$/gi, (text) => "x".repeat(text.length))),
    public: [pem("PUBLIC KEY"), pem("CERTIFICATE")],
    named: ["//registry.example.org/:_authToken=$" + "{NPM_TOKEN}"],
  };
  const lines = Object.entries(files).map(([name, texts]) => [name, texts.join("\n")]);
  expect(await found(folder(Object.fromEntries(lines)))).toEqual([]);
});

test("does not search a binary file, but a text of a mebibyte to its last byte", async () => {
  const [secret] = SECRETS[0]!;
  const whole = "x".repeat(1024 * 1024 - secret.length - 1);
  const path = folder({ binary: `\0${secret}`, whole: `${whole}\n${secret}`, larger: `${whole} \n${secret}` });
  expect(await found(path)).toEqual(["whole:2: a private key"]);
});

test.each([
  ["the disk", undefined],
  ["git, which gives them in pieces", "* text\n"],
])("misses nothing between the pieces of files that are read from %s", async (_, attributes) => {
  // Every byte of this file is part of a secret, so some cross any boundary.
  const lines = 8000;
  const text = Array.from({ length: lines }, () => SECRETS[9]![0]).join("\n");
  const path = folder({ "all.txt": text, ...(attributes === undefined ? {} : { ".gitattributes": attributes }) });
  if (attributes !== undefined) {
    const git = (...args: string[]) => execFileSync("git", ["-C", path, ...args], { stdio: "ignore" });
    git("init", "--quiet");
    git("add", ".");
    git("-c", "user.name=a", "-c", "user.email=a@b.c", "commit", "--quiet", "--message", "x");
  }
  const reasons = await found(path);
  expect(reasons[0]).toBe("all.txt:1: a GitHub token");
  expect(reasons.at(-1)).toBe(`and ${lines - 20} more`);
});
