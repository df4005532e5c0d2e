import type { Call, Options } from "../command.ts";

/** The options of every command that takes a process file. */
export const PROCESS_OPTIONS = {
  services: {
    type: "string",
    group: "Process",
    multiple: true,
    value: "FOLDER",
    summary: "service to check a process against, and to resolve inline instances with",
  },
} as const;

/** As {@linkcode PROCESS_OPTIONS}, with the variables of process files. */
export const PROCESS_ENV_OPTION = {
  env: {
    type: "string",
    group: "Process",
    multiple: true,
    value: "NAME=VALUE",
    summary: "value of $(env:NAME) in a process, before that of the environment",
  },
} as const;

/** A call of a command that has at least these options. */
export interface ProcessCall extends Pick<Call<Options>, "env" | "signal" | "secrets" | "stderr" | "warn"> {
  readonly options: { readonly services?: readonly string[]; readonly env?: readonly string[] };
}
