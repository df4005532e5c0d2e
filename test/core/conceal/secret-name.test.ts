import { expect, test } from "vitest";
import { isSecretName } from "../../../src/core/conceal/secret-name.ts";

test.each([
  "MAIL_TOKEN",
  "tokenOfMail",
  "PASSWORD",
  "DB_PASSWD",
  "PASSPHRASE",
  "CLIENT_SECRET_2",
  "mnemonic",
  "AWS_CREDENTIALS",
  "API_KEY",
  "apikey",
])("takes %s for the name of a secret", (name) => {
  expect(isSecretName(name)).toBe(true);
});

test.each(["SMTP_HOST", "KEYBOARD", "KEY_ID", "PASS", "PORT", ""])("takes %j for the name of no secret", (name) => {
  expect(isSecretName(name)).toBe(false);
});
