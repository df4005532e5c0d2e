import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { PlainFolder } from "../../../src/source/disk/plain-folder.ts";
import { findRepository, GitFolder, Snapshot, type SourceFolder } from "../../../src/source/mod.ts";
import { repository } from "./repositories.ts";

const FILES = {
  "svc/real/a.txt": "a\n",
  "svc/folder": { link: "real" },
  "svc/file": { link: "folder/a.txt" },
  "svc/out": { link: "../other.txt" },
  "svc/nowhere": { link: "missing" },
  "other.txt": "other\n",
};

async function outcomeOf(folder: SourceFolder, name: string): Promise<unknown> {
  try {
    const bytes = await folder.readFile(name, 100);
    return bytes && Buffer.from(bytes).toString();
  } catch (error) {
    return (error as { readonly kind?: string }).kind;
  }
}

describe.skipIf(process.platform === "win32")("a file of a commit", () => {
  test.each([
    ["real/a.txt", "a\n"],
    ["folder/a.txt", "a\n"],
    ["file", "a\n"],
    ["./real/a.txt", "a\n"],
    ["missing", undefined],
    ["real/missing", undefined],
    ["folder/missing", undefined],
    ["real", "refused"],
    ["out", "refused"],
    ["nowhere", "refused"],
    ["..", "refused"],
    ["../other.txt", "refused"],
  ])("is read as from disk: %s", async (name, expected) => {
    const top = repository(FILES);
    const opened = (await findRepository(top))!;
    const snapshot = await Snapshot.read(opened, (await opened.head())!.id);
    expect(await outcomeOf(new GitFolder(snapshot, "svc/"), name)).toBe(expected);
    expect(await outcomeOf(new PlainFolder(join(top, "svc"), ""), name)).toBe(expected);
  });
});
