import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { definitionFromJson, parseRelease, type Release, type ServiceDefinition } from "../src/definition/mod.ts";

/** One recorded case of one group of releases; see test/fixtures/README.md. */
export interface VectorCase {
  readonly name: string;
  readonly definition: string;
  readonly tree?: string;
  readonly structhashDump?: string;
  readonly structhashDumpSha256?: string;
  readonly definitionDigestHex: string;
  readonly dirhash?: string;
  readonly hashHex: string;
  readonly hashBase58: string;
  readonly sid?: string;
  readonly validation?: string;
  readonly interceptorError?: string;
  readonly panic?: string;
  readonly protobufHex?: string;
  readonly protobufSha256?: string;
  readonly serviceProtobufHex?: string;
  readonly serviceProtobufSha256?: string;
  readonly requestJson?: string;
}

/** Reads one file of test/fixtures/engine-vectors. */
export function readVectors<T>(file: string): T {
  return JSON.parse(readFileSync(new URL(`fixtures/engine-vectors/${file}.json`, import.meta.url), "utf8")) as T;
}

/** The files that hold definition cases, each recorded at one or more releases. */
export const VECTOR_FILES = [10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 26].map((minor) => `v0.${minor}`);

/** Every recorded case, once for each minor release that it was recorded at. */
export function* definitionCases(): Generator<[release: Release, name: string, vector: VectorCase]> {
  for (const file of VECTOR_FILES) {
    const { tags, cases } = readVectors<{ tags: string[]; cases: VectorCase[] }>(file);
    for (const release of new Set(tags.map(parseRelease))) for (const it of cases) yield [release, it.name, it];
  }
}

const definitions = readVectors<Record<string, unknown>>("definitions");

/** A recorded definition by its name. */
export function vectorDefinition(name: string): ServiceDefinition {
  return definitionFromJson(definitions[name]).definition;
}

/** Compares a text with its recording, which is a digest when the text is long. */
export function matches(actual: string | Uint8Array, whole: string | undefined, sha256: string | undefined): boolean {
  if (whole !== undefined) return (typeof actual === "string" ? actual : Buffer.from(actual).toString("hex")) === whole;
  return createHash("sha256").update(actual).digest("hex") === sha256;
}
