/**
 * Returns whether the name of a variable suggests that its value is a secret.
 *
 * @example
 * ```ts
 * isSecretName("MAIL_TOKEN"); // true
 * ```
 */
export function isSecretName(name: string): boolean {
  return /TOKEN|PASSW(?:OR)?D|PASSPHRASE|SECRET|MNEMONIC|CREDENTIAL|KEY$/i.test(name);
}
