import { expect, test } from "vitest";
import { assertFound } from "../../../src/github/compare/assert-found.ts";
import type { Checkout } from "../../../src/github/discover/checkout.ts";

test.each([
  ["services/mail/mesg.yml", 'the input path takes folders: write "services/mail"'],
  ["services/nail", "the input path takes folders or globs of folders, one per line; git must track the files"],
])("hints what to write instead of the line %j, which matches nothing", (line, hint) => {
  const checkout = { requested: [], empty: [line] } as unknown as Checkout;
  const check = () => assertFound(checkout, undefined, "mesg.yml");
  expect(check).toThrow(expect.objectContaining({ message: `no mesg.yml found in "${line}"`, hint }));
});
