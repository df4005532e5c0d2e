/** A file that its name alone identifies as a secret. */
interface NamedSecret {
  readonly pattern: RegExp;
  readonly reason: string;
}

/** Matched against the whole path, ignoring case. */
const NAMES: readonly NamedSecret[] = [
  {
    pattern: /(^|\/)\.env(\.(?!example$|sample$|template$|dist$|defaults?$|schema$)[^/]*)?$/i,
    reason: "a dotenv file",
  },
  { pattern: /(^|\/)\.envrc$/i, reason: "a direnv file" },
  { pattern: /(^|\/)id_(rsa|dsa|ecdsa|ed25519)(_sk)?$/i, reason: "an SSH private key" },
  { pattern: /\.(p12|pfx|jks|keystore|ppk|kdbx)$/i, reason: "a key store" },
  { pattern: /(^|\/)UTC--\d{4}-\d\d-\d\dT[^/]*$/, reason: "an Ethereum key store" },
  { pattern: /(^|\/)(\.netrc|_netrc|\.pgpass|\.git-credentials|\.pypirc|\.htpasswd)$/i, reason: "a credentials file" },
  { pattern: /(^|\/)(\.dockercfg|\.docker\/config\.json|\.kube\/config)$/i, reason: "a credentials file" },
  { pattern: /(^|\/)(\.aws\/credentials|credentials(\.json|\.ya?ml)?|\.vault-token)$/i, reason: "a credentials file" },
  { pattern: /(^|\/)(client_secret[^/]*|service[-_]?account[^/]*)\.json$/i, reason: "a credentials file" },
  { pattern: /\.tfstate(\.backup)?$/i, reason: "a Terraform state, which holds secrets in plain text" },
];

/** A fast first check that nearly every path fails: each pattern requires one of these. */
const ANY_NAME =
  /env|id_|\.(p12|pfx|jks|keystore|ppk|kdbx|tfstate)|UTC--|netrc|pgpass|credentials|pypirc|htpasswd|docker|kube|vault|secret|service/i;

/** Names of both keys and certificates: the content decides. */
export const KEY_FILE: RegExp = /\.(pem|key)$/i;
const PUBLIC_BLOCK =
  /-----BEGIN (?:[A-Z0-9 ]+ )?(?:CERTIFICATE|PUBLIC KEY|CERTIFICATE REQUEST|X509 CRL|DH PARAMETERS|EC PARAMETERS)-----/;

/** Returns why a file is a secret by its name; undefined when it is not. */
export function secretByName(path: string): string | undefined {
  if (!ANY_NAME.test(path)) return undefined;
  return NAMES.find(({ pattern }) => pattern.test(path))?.reason;
}

/** Returns whether only the content distinguishes a private key from a certificate. */
export function isKeyFile(path: string): boolean {
  return KEY_FILE.test(path);
}

/** Returns whether a key file contains only public parts. */
export function isPublic(text: string): boolean {
  return PUBLIC_BLOCK.test(text) && !text.includes("PRIVATE KEY");
}
