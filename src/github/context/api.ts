import { MesgError, mapTexts } from "../../core/mod.ts";
import { type RetryOptions, retrying } from "./retry.ts";

/** An answer of GitHub that was no success. */
export interface ApiFailure {
  readonly status: number;
  readonly message: string;
}

/** GitHub's API, as far as it is asked here. */
export type Api = Awaited<ReturnType<typeof connectApi>>;

/** How the API is called. */
export interface ApiOptions extends RetryOptions {
  /** `https://api.github.com`, or that of an Enterprise Server. */
  readonly apiUrl: string;
  /** Returns a text without secrets: everything that is sent passes through it. */
  conceal(text: string): string;
}

/** What a request is made of beside the texts that it carries. */
const OWN_PARAMETERS: ReadonlySet<string> = new Set(["baseUrl", "headers", "mediaType", "method", "request", "url"]);

/**
 * Connects to GitHub's API, at github.com or at an Enterprise Server, through a proxy where the environment names one.
 *
 * @param token Sent to the API alone; a redirect to another host does not get it.
 * @throws {MesgError} `usage` for an empty token.
 */
export async function connectApi(token: string, options: ApiOptions) {
  if (token === "") {
    throw new MesgError("usage", "github-token: expected a token to call GitHub's API, found an empty text", {
      hint: "a secret that is not set is empty; leave the input out to use the job's own token",
    });
  }
  const { getOctokit } = await import("@actions/github");
  const octokit = getOctokit(token, {
    baseUrl: options.apiUrl,
    log: { debug() {}, info() {}, warn() {}, error() {} },
  });
  // Hooks share one object with the options of a request; a copy of it would not reach the request.
  octokit.hook.before("request", (parameters) => {
    parameters.request.signal = options.signal;
    for (const [name, value] of Object.entries(parameters)) {
      if (!OWN_PARAMETERS.has(name)) Object.assign(parameters, { [name]: mapTexts(value, options.conceal) });
    }
  });
  octokit.hook.wrap("request", (request, parameters) =>
    retrying(async () => await request(parameters), { ...options, isRepeatable: parameters.method !== "POST" }),
  );
  return octokit;
}

/** The status of GitHub's answer, when the error is one. */
export function statusOf(error: unknown): number | undefined {
  const { name, status } = (error ?? {}) as { name?: unknown; status?: unknown };
  return name === "HttpError" && typeof status === "number" ? status : undefined;
}

/** An error of the API in words: what was asked for, and what came. Nothing of the request's headers is in it. */
export function apiError(what: string, error: unknown): MesgError {
  const status = statusOf(error);
  if (error instanceof MesgError) return error;
  const words = error instanceof Error ? error.message.split("\n")[0]! : String(error);
  const found = status === undefined ? words : `${status}: ${words}`;
  return new MesgError("environment", `GitHub's API did not ${what}: ${found}`, {
    ...(status === 401 ? { hint: "check the input github-token" } : {}),
  });
}
