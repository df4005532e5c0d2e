/** An answer of no, in the words of the Engine; on the wire its status code is Unknown unless another is given. */
export class EngineRefusal extends Error {
  override readonly name = "EngineRefusal";
  /** A gRPC status code. */
  readonly code: number;

  constructor(text: string, options: { code?: number; cause?: unknown } = {}) {
    super(text, { cause: options.cause });
    this.code = options.code ?? UNKNOWN;
  }
}

/** gRPC's status code for an error that has none of its own. */
export const UNKNOWN = 2;
/** gRPC's status code for what a server cannot make sense of. */
export const INTERNAL = 13;
