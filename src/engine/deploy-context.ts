import { compileService } from "../compile/mod.ts";
import { formatBytes, sortedByKey } from "../core/mod.ts";
import type { Configuration, Release, ServiceDefinition } from "../definition/mod.ts";
import { ArchiveError, type DirectoryDigest, extractTar, type SourceLimits } from "../source/mod.ts";
import { MAX_FILE_BYTES } from "../yaml/mod.ts";
import { todaysDialect } from "./todays-dialect.ts";

/** A source as DeployService of 0.9 and 0.10 reads it. */
export interface DeployContext {
  /** Undefined when mesg.yml is invalid. Without variables, which these releases do not store. */
  readonly definition: ServiceDefinition | undefined;
  readonly hasDockerfile: boolean;
  /** Names of the environment variables that mesg.yml defines. */
  readonly variables: ReadonlySet<string>;
  readonly digest: DirectoryDigest;
}

/**
 * Reads the tar or tar.gz of a source as DeployService does: ignores `.git`, enters a single top folder, and sorts the
 * lists of mesg.yml by key.
 *
 * @throws {ArchiveError} when it is not a tar, or exceeds the limits.
 */
export async function readDeployContext(
  chunks: AsyncIterable<Uint8Array>,
  options: {
    readonly release: Release;
    readonly limits?: SourceLimits | undefined;
    readonly signal?: AbortSignal | undefined;
  },
): Promise<DeployContext> {
  return await extractTar(chunks, options.limits ?? {}, options.signal, async (tree) => {
    tree.enterDeployContext();
    const dockerfile = (await tree.read("Dockerfile", 0)) !== undefined;
    const mesgYml = await tree.read("mesg.yml", MAX_FILE_BYTES);
    if (mesgYml !== undefined && mesgYml.length > MAX_FILE_BYTES) {
      throw new ArchiveError(`mesg.yml in the archive is too large: expected at most ${formatBytes(MAX_FILE_BYTES)}`);
    }
    const text = mesgYml && todaysDialect(mesgYml, options.release);
    const definition = text && compileService(text, { release: "0.10", dockerfile }).definition;
    return {
      definition: definition && asStored(definition),
      hasDockerfile: dockerfile,
      variables: new Set(definition?.configuration?.env.map((variable) => variable.split("=")[0]!)),
      digest: await tree.digest(),
    };
  });
}

/** Returns a definition as 0.9 and 0.10 store it: sorted by key, without fields that their messages lack. */
function asStored(definition: ServiceDefinition): ServiceDefinition {
  const { configuration, tasks, events, dependencies } = definition;
  return {
    ...definition,
    ...(configuration === undefined ? {} : { configuration: withoutEnv(configuration) }),
    tasks: sortedByKey(tasks).map((task) => ({ ...task, inputs: deep(task.inputs), outputs: deep(task.outputs) })),
    events: sortedByKey(events).map((event) => ({ ...event, data: deep(event.data) })),
    dependencies: sortedByKey(dependencies).map(withoutEnv),
  };
}

type Parameters = ServiceDefinition["events"][number]["data"];

function deep(parameters: Parameters): Parameters {
  return sortedByKey(parameters).map((parameter) => ({ ...parameter, object: deep(parameter.object) }));
}

function withoutEnv<T extends Configuration>(it: T): T {
  return { ...it, env: [] };
}
