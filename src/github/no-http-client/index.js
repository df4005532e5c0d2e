/**
 * Replaces `@actions/http-client` within `@actions/core`, which needs it for identity tokens only. The action requests
 * none, and the real one loads undici, a megabyte of code, in every run.
 */
export class HttpClient {
  constructor() {
    throw new Error("identity tokens are not supported here");
  }
}

/** Imported beside the client. */
export class BearerCredentialHandler {}
