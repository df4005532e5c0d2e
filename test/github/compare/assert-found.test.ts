import { expect, test } from "vitest";
import { assertFound } from "../../../src/github/compare/assert-found.ts";
import type { Checkout } from "../../../src/github/discover/checkout.ts";

test.each([
  ["services/mail/mesg.yml", 'the input path takes folders: write "services/mail"'],
  ["services/nail", "the input path takes folders or globs of folders, one per line; git must track the files"],
])("says for a line %j of the input path that matches nothing what to write", (line, hint) => {
  const checkout = { requested: [], empty: [line] } as unknown as Checkout;
  const check = () => assertFound(checkout, undefined, "mesg.yml");
  expect(check).toThrow(expect.objectContaining({ message: `no mesg.yml found in "${line}"`, hint }));
});
