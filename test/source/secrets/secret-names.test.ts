import { describe, expect, test } from "vitest";
import { isKeyFile, isPublic, secretByName } from "../../../src/source/secrets/secret-names.ts";

const SECRETS = [
  [".env", ".env.local", ".env.production", "a/b/.ENV", ".env.example.local"],
  [".envrc", "a/.envrc"],
  ["id_rsa", "id_dsa", "id_ecdsa", "id_ed25519", "id_ecdsa_sk", "id_ed25519_sk", ".ssh/id_rsa", "ID_RSA"],
  ["a.p12", "a.pfx", "a.jks", "a.keystore", "a.ppk", "a.kdbx", "dir/A.P12"],
  ["UTC--2026-01-02T03-04-05.6Z--ab", "keys/UTC--2026-01-02T03"],
  [".netrc", "_netrc", ".pgpass", ".git-credentials", ".pypirc", ".htpasswd"],
  [".dockercfg", ".docker/config.json", ".kube/config", "home/.kube/config"],
  [".aws/credentials", "credentials", "credentials.json", "credentials.yml", "credentials.yaml", ".vault-token"],
  [
    "client_secret.json",
    "client_secret_1.json",
    "service_account.json",
    "service-account-a.json",
    "serviceaccount.json",
  ],
  ["terraform.tfstate", "terraform.tfstate.backup"],
].flat();

const HARMLESS = [
  [".env.example", ".env.sample", ".env.template", ".env.dist", ".env.default", ".env.defaults", ".env.schema"],
  ["env", "env.js", "a.env", "environment", ".environment"],
  ["id_rsa.pub", "id_rsa_test.ts", "my_id_rsa", "id_rsa2"],
  ["p12", "a.p12.md", "keystore", "UTC--readme", "notUTC--2026-01-02T03"],
  ["netrc", ".netrc.md", "config.json", "docker/config.json", "kube/config"],
  ["credentials.ts", "credentials.md", "aws/credentials.md", "mycredentials.json"],
  ["client_secret.ts", "service_account.ts", "services.json", "tfstate", "a.tfstate.md"],
].flat();

describe("secretByName", () => {
  test.each(SECRETS)("finds %s", (path) => expect(secretByName(path)).toMatch(/^an? /));
  test.each(HARMLESS)("ignores %s", (path) => expect(secretByName(path)).toBeUndefined());
});

test.each(["a.pem", "a.key", "dir/A.PEM"])("%s may hold a private key", (path) => expect(isKeyFile(path)).toBe(true));
test.each(["pem", "a.key.ts", "a.keys"])("%s does not hold a private key", (path) => {
  expect(isKeyFile(path)).toBe(false);
});

test("a file is public when it has only certificates and public keys", () => {
  const block = (kind: string) => `-----BEGIN ${kind}-----\nabc\n-----END ${kind}-----\n`;
  expect(isPublic(block("CERTIFICATE"))).toBe(true);
  expect(isPublic(block("RSA PUBLIC KEY"))).toBe(true);
  expect(isPublic(block("CERTIFICATE") + block("PRIVATE KEY"))).toBe(false);
  expect(isPublic("abc")).toBe(false);
});
