import { describe, expect, test } from "vitest";
import { isKeyFile, isPublic, secretByName } from "../../../src/source/secrets/secret-names.ts";

/** Names that are rejected for a reason, and similar names that pass. */
const NAMES: { readonly [reason: string]: { readonly refused: readonly string[]; readonly taken: readonly string[] } } =
  {
    "a dotenv file": {
      refused: [
        ".env",
        ".env.local",
        ".env.production",
        ".env.",
        ".env.example.local",
        ".env.templates",
        ".env.disto",
        ".env.samples",
        ".env.schemas",
        ".env.defaultsx",
      ],
      taken: [
        ...[
          ".env.example",
          ".env.sample",
          ".env.template",
          ".env.dist",
          ".env.default",
          ".env.defaults",
          ".env.schema",
        ],
        ...["env", "x.env", ".environment", ".env-x", "env.local"],
      ],
    },
    "a direnv file": { refused: [".envrc"], taken: ["envrc", "x.envrc", ".envrcs", ".envrc.md"] },
    "an SSH private key": {
      refused: ["id_rsa", "id_dsa", "id_ecdsa", "id_ed25519", "id_ecdsa_sk", "id_ed25519_sk"],
      taken: ["id_rsa.pub", "id_ed448", "xid_rsa", "id_rsa_ks", "id_rsas", "id-rsa"],
    },
    "a key store": {
      refused: ["a.p12", "a.pfx", "a.jks", "a.keystore", "a.ppk", "a.kdbx", ".p12"],
      taken: ["p12", "a.p12.md", "ap12", "a.jks2", "a.keystores", "ap.pkx", "akdbx"],
    },
    "an Ethereum key store": {
      refused: ["UTC--2016-01-02T03-04-05.678Z--abc", "UTC--2016-01-02T"],
      taken: [
        "UTC--2016-01-02",
        "xUTC--2016-01-02T",
        "UTC-2016-01-02T",
        "UTC--16-01-02T",
        "UTC--2016-1-02T",
        "UTC--2016-01-2T",
      ],
    },
    "a credentials file": {
      refused: [
        ...[".netrc", "_netrc", ".pgpass", ".git-credentials", ".pypirc", ".htpasswd"],
        ...[".dockercfg", ".docker/config.json", ".kube/config", ".aws/credentials"],
        ...["credentials", "credentials.json", "credentials.yml", "credentials.yaml", ".vault-token"],
        ...["client_secret.json", "client_secret_123.apps.json", "serviceaccount.json", "service-account.json"],
        ...["service_account.json", "service-account-prod.json"],
      ],
      taken: [
        ...[
          "netrc",
          "x.netrc",
          ".netrcs",
          "x_netrc",
          "pgpass",
          "git-credentials",
          ".git-credentials.md",
          "pypirc",
          ".htpasswds",
        ],
        ...["dockercfg", "docker/config.json", "x.docker/config.json", ".docker/config.jsonc", ".dockerconfigxjson"],
        ...[
          "kube/config",
          ".kube/configs",
          ".kube/x/config",
          "xcredentials",
          "credentialsx",
          "credentials.jsonc",
          "credentials.xml",
        ],
        ...[
          "credentials.yaaml",
          "vault-token",
          ".vault-tokens",
          "client_secret.js",
          "xclient_secret.json",
          "client_secretxjson",
        ],
        ...[
          "client_secret/x.json.md",
          "xservice-account.json",
          "service.account.json",
          "serviceaccount.jsonl",
          "serviceaccount/a.json",
        ],
      ],
    },
    "a Terraform state, which holds secrets in plain text": {
      refused: ["a.tfstate", "a.tfstate.backup", ".tfstate"],
      taken: ["tfstate", "a.tfstates", "a.tfstate.backups", "a.tfstatebackup", "a.tfstate.md"],
    },
  };

describe.each(Object.entries(NAMES))("%s", (reason, { refused, taken }) => {
  test.each(refused)("matches %s, in any folder and case", (name) => {
    for (const path of [name, `a/${name}`, `a b/c.d/${name}`]) expect(secretByName(path), path).toBe(reason);
    expect(secretByName(name.toUpperCase())).toBe(reason);
  });

  test.each(taken)("does not match %s", (name) => {
    for (const path of [name, `a/${name}`]) expect(secretByName(path), path).not.toBe(reason);
  });
});

test("distinguishes the case of an Ethereum key store's name", () => {
  expect(secretByName("utc--2016-01-02T")).toBeUndefined();
});

test("matches a dot only with a dot", () => {
  const names = Object.values(NAMES).flatMap(({ refused }) => refused.filter((name) => /^\.(?!aws)/.test(name)));
  const others = [
    "ap12",
    "axp12",
    "x/axpfx",
    ".docker/configxjson",
    "credentialsxjson",
    "credentialsxyml",
    "ax.tfstatexbackup",
  ];
  for (const path of [...names.map((name) => `x${name.slice(1)}`), ...others, "clientxsecret.json", "axtfstate"]) {
    expect(secretByName(path), path).toBeUndefined();
  }
});

test("does not match a folder with such a name", () => {
  for (const path of [
    "UTC--2016-01-02T/a",
    ".env/a",
    "id_rsa/a",
    "a.p12/a",
    "credentials/a",
    ".envrc/x",
    "a.tfstate/a",
  ]) {
    expect(secretByName(path), path).toBeUndefined();
  }
});

describe("file named like a key or a certificate", () => {
  test.each(["a.pem", "a.key", "A.PEM", "b/a.Key", ".pem"])("includes %s", (path) =>
    expect(isKeyFile(path)).toBe(true),
  );
  test.each(["pem", "a.pem.md", "a.keys", "apem", "a.pub"])("excludes %s", (path) =>
    expect(isKeyFile(path)).toBe(false),
  );

  const block = (words: string) => `-----BEGIN ${words}-----`;
  test.each([
    ...["CERTIFICATE", "PUBLIC KEY", "CERTIFICATE REQUEST", "X509 CRL", "DH PARAMETERS", "EC PARAMETERS"],
    ...["RSA PUBLIC KEY", "TRUSTED CERTIFICATE", "NEW CERTIFICATE REQUEST"],
  ])("may be published with %s", (words) => expect(isPublic(`${block(words)}\nAAAA\n`)).toBe(true));

  test.each(["PRIVATE KEY", "RSA PRIVATE KEY", "ENCRYPTED PRIVATE KEY", "SECRET", "certificate", "CERTIFICATES"])(
    "may not be published with %s",
    (words) => expect(isPublic(block(words))).toBe(false),
  );

  test("may not be published with a private key next to a certificate, or without any armor", () => {
    expect(isPublic(`${block("CERTIFICATE")}\n${block("PRIVATE KEY")}`)).toBe(false);
    expect(isPublic("AAAA")).toBe(false);
  });
});
