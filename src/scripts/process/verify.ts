import {
  type Call,
  type ENGINE_OPTIONS,
  type NamedDocument,
  type ProcessCall,
  readExpectedHash,
  readNamedProcess,
  styleOf,
} from "../../command/mod.ts";
import { DEFAULT_PROCESS_RELEASE, parseRelease } from "../../definition/mod.ts";
import { type MissedEngine, type ReachedEngine, type Verification, verifyProcess } from "../../engine/mod.ts";
import { processVerificationToText } from "../../report/mod.ts";

type VerifyCall = ProcessCall &
  Pick<Call<typeof ENGINE_OPTIONS>, "stdout"> & {
    readonly options: {
      readonly json?: boolean;
      readonly "engine-version"?: string;
      readonly "expected-hash"?: string;
    };
  };

/** Compares a process with a hash and with what an Engine stores, and reports the result. @returns The result. */
export async function verifyNamedProcess(
  call: VerifyCall,
  document: NamedDocument,
  engine: ReachedEngine | MissedEngine | undefined,
): Promise<Verification> {
  const { options, stdout, signal } = call;
  const { "engine-version": version = "auto" } = options;
  const reached = engine !== undefined && "release" in engine ? engine : undefined;
  const named = version === "auto" ? undefined : parseRelease(version);
  const release = reached?.release ?? named ?? (engine === undefined ? DEFAULT_PROCESS_RELEASE : undefined);
  // The rules and the hash are those of the Engine; without a connection, the process is still read.
  const { definition } = await readNamedProcess(call, document, release ?? DEFAULT_PROCESS_RELEASE);
  const found = await verifyProcess(definition, { release, expectedHash: readExpectedHash(options), engine, signal });
  const { verified, hash, checks } = found;
  const engineVersion = reached?.releaseName ?? release;
  await stdout.write(
    options.json
      ? `${JSON.stringify({ verified, hash, name: definition.name, engineVersion, checks }, undefined, 2)}\n`
      : processVerificationToText(definition, { ...found, releaseName: engineVersion }, styleOf(stdout)),
  );
  return found;
}
