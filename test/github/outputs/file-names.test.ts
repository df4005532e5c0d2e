import fc from "fast-check";
import { expect, test } from "vitest";
import { FileNames, OWN_FILES } from "../../../src/github/outputs/file-names.ts";

/** Names that collide with our own files, with each other on other systems, or that a system rejects. */
const part = fc.oneof(
  fc.constantFrom(
    ...OWN_FILES,
    "INDEX.json",
    "Report.MD",
    "..",
    ".",
    "a.",
    "a ",
    "A",
    "a",
    "a-2",
    "a_",
    "con",
    "NUL.txt",
    "com1",
    "lpt9.x",
  ),
  fc.constantFrom("x".repeat(300), "::error::", "é", "日本", "a:b", 'a"b', "a\nb", "a|b", "a*b"),
  fc.string({ minLength: 1 }).map((text) => text.replaceAll("/", "_")),
);
const place = fc.oneof(
  fc.constant("."),
  fc.array(part, { minLength: 1, maxLength: 8 }).map((parts) => parts.join("/")),
);

test("gives every service a folder of its own that is valid on every system", () => {
  fc.assert(
    fc.property(fc.uniqueArray(place, { maxLength: 30 }), (places) => {
      const names = new FileNames();
      const folders = places.map((one) => names.of(one));
      expect(places.map((one) => names.of(one))).toEqual(folders);
      // Files of all services, compared as on a case-insensitive system.
      const files = [
        "report.md",
        "index.json",
        ...folders.flatMap((folder) => OWN_FILES.map((file) => `${folder}/${file}`)),
      ];
      expect(new Set(files.map((file) => file.toLowerCase())).size).toBe(files.length - 0);
      const parents = new Set(folders.flatMap((folder) => parentsOf(folder.toLowerCase())));
      for (const file of files) expect(parents.has(file.toLowerCase()), file).toBe(false);
      for (const folder of folders) expect(problemOf(folder), folder).toBeUndefined();
    }),
    { numRuns: 500 },
  );
});

function parentsOf(folder: string): string[] {
  const parts = folder.split("/");
  return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}

/** Why a system or the artifact service would reject a path. */
function problemOf(folder: string): string | undefined {
  if (folder.length > 220) return "too long";
  for (const name of folder.split("/")) {
    if (!/^[\w.-]+$/.test(name)) return `characters of ${name}`;
    if (name.endsWith(".")) return "a dot at the end";
    if (name.length > 110) return "too long a name";
    if (/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(name)) return "the name of a device";
  }
  return undefined;
}

test("keeps the paths of ordinary services", () => {
  const names = new FileNames();
  expect(["services/greeter", "a", "A", ".", "report.md"].map((one) => names.of(one))).toEqual([
    ...["services/greeter", "a", "A-2", "service", "_report.md"],
  ]);
});
