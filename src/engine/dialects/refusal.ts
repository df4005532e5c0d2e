/** A refusal with the Engine's text. Its status code is UNKNOWN by default. */
export class EngineRefusal extends Error {
  override readonly name = "EngineRefusal";
  /** A gRPC status code. */
  readonly code: number;

  constructor(text: string, options: { code?: number; cause?: unknown } = {}) {
    super(text, { cause: options.cause });
    this.code = options.code ?? UNKNOWN;
  }
}

/** gRPC's status code for an error without a specific code. */
export const UNKNOWN = 2;
/** gRPC's status code for a requested name that does not exist. */
export const NOT_FOUND = 5;
/** gRPC's status code for a method that the server does not have. */
export const UNIMPLEMENTED = 12;
/** gRPC's status code for a request that the server cannot parse, and for its own defects. */
export const INTERNAL = 13;
/** gRPC's status code for an unreachable server. */
export const UNAVAILABLE = 14;
/** gRPC's status code for a call without the credentials that it needs. */
export const UNAUTHENTICATED = 16;
