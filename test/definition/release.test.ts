import { describe, expect, it } from "vitest";
import { parsePatch, parseRelease, RELEASES, releaseOfVersion } from "../../src/definition/mod.ts";
import { DIALECTS } from "../../src/engine/dialects/mod.ts";
import { CHAIN_DIALECTS } from "../../src/engine/mod.ts";

const [OLDEST, NEWEST] = [RELEASES[0], RELEASES.at(-1)!];
/** The release after the newest. */
const NEXT = NEWEST.replace(/\d+$/, (minor) => `${Number(minor) + 1}`);

describe("parseRelease", () => {
  it.each(["0.11", "v0.11", "0.11.0", " v0.11.0 "])("reads %j", (text) => {
    expect(parseRelease(text)).toBe("0.11");
  });

  it("accepts every patch up to the newest of a release, and rejects the next", () => {
    const newest = [...DIALECTS, ...CHAIN_DIALECTS].map(({ version }) => version);
    expect(newest).toHaveLength(RELEASES.length);
    for (const version of newest) {
      const [release, patch] = [parseRelease(version), parsePatch(version)!];
      for (let older = 0; older <= patch; older++) expect(parseRelease(`${release}.${older}`)).toBe(release);
      expect(() => parseRelease(`${release}.${patch + 1}`)).toThrow(`found "${release}.${patch + 1}"`);
    }
  });

  it("names the patches that a release has", () => {
    expect(() => parseRelease("v0.14.3")).toThrow(
      'unknown patch release: expected 0.14.0, 0.14.1 or 0.14.2, found "0.14.3"',
    );
    expect(() => parseRelease("0.11.99999999999999999999")).toThrow("expected 0.11.0, found");
  });

  it.each(["", "0.8", NEXT, "1.11", "0.11.x", "0.11.0.0", "__proto__"])("rejects %j", (text) => {
    expect(() => parseRelease(text)).toThrow(`expected an Engine release from ${OLDEST} to ${NEWEST}`);
  });
});

describe("releaseOfVersion", () => {
  it("accepts an unknown patch of a known release, since an Engine may report any", () => {
    expect(releaseOfVersion("v0.14.7")).toBe("0.14");
    expect(releaseOfVersion("v0.99.0")).toBeUndefined();
  });
});
