import type { CompiledProcess, ReleaseOptions } from "../process/mod.ts";

/** A process from a file or a definition. */
export interface LoadedProcess extends CompiledProcess {
  /** The file that was read, as the caller named it. */
  readonly file: string;
  /** What was read: a process file, or a definition in one of its forms. */
  readonly form: "process.yml" | "json" | "hex" | "binary";
}

/** Compiles a process that was read, or checks its definition. It may be called for several releases. */
export type OpenedProcess = (options: ReleaseOptions) => Promise<LoadedProcess>;
