import { MesgError, mapTexts } from "../../core/mod.ts";
import { type Answer, isAnswered, type RetryOptions, retrying } from "./retry.ts";

/** An unsuccessful response of GitHub. */
export interface ApiFailure {
  readonly status: number;
  readonly message: string;
}

/** The part of GitHub's API that the action uses. */
export type Api = Awaited<ReturnType<typeof connectApi>>;

/** How the API is called. */
export interface ApiOptions extends RetryOptions {
  /** `https://api.github.com`, or the API of a GitHub Enterprise Server. */
  readonly apiUrl: string;
  /** Time limit of each attempt of a request, in milliseconds; 60 seconds by default. */
  readonly timeout?: number;
  /** Returns a text without secrets; applied to everything that is sent. */
  conceal(text: string): string;
}

const REQUEST_TIMEOUT = 60_000;

/** Parameters of Octokit itself, which are not sent as text. */
const OWN_PARAMETERS: ReadonlySet<string> = new Set(["baseUrl", "headers", "mediaType", "method", "request", "url"]);

/**
 * Connects to GitHub's API, on github.com or a GitHub Enterprise Server, through the proxy of the environment if there
 * is one.
 *
 * @param token Sent only to the API, never to the target of a redirect on another host.
 * @throws {MesgError} `usage` for an empty token.
 */
export async function connectApi(token: string, options: ApiOptions) {
  if (token === "") {
    throw new MesgError("usage", "github-token is empty: GitHub's API requires a token", {
      hint: "set the secret, or leave the input out to use the job's own token",
    });
  }
  const { getOctokit } = await import("@actions/github");
  const octokit = getOctokit(token, {
    baseUrl: options.apiUrl,
    log: { debug() {}, info() {}, warn() {}, error() {} },
  });
  // Called for each attempt. Change the options in place: a copy would not reach the request.
  octokit.hook.before("request", (parameters) => {
    const limit = AbortSignal.timeout(options.timeout ?? REQUEST_TIMEOUT);
    parameters.request.signal = AbortSignal.any([options.signal, limit]);
    for (const [name, value] of Object.entries(parameters)) {
      if (!OWN_PARAMETERS.has(name)) Object.assign(parameters, { [name]: mapTexts(value, options.conceal) });
    }
  });
  octokit.hook.wrap("request", (request, parameters) =>
    retrying(async () => await request(parameters), { ...options, isRepeatable: isRepeatable(parameters) }),
  );
  return octokit;
}

/** Returns whether a request is idempotent. The action sends only queries to GraphQL. */
function isRepeatable({ method, url }: { readonly method: string; readonly url: string }): boolean {
  return method !== "POST" || url.endsWith("/graphql");
}

/** Returns the HTTP status of a failed response; undefined for any other error. */
export function statusOf(error: unknown): number | undefined {
  const { name, status } = (error ?? {}) as { name?: unknown; status?: unknown };
  return name === "HttpError" && typeof status === "number" ? status : undefined;
}

/** Describes an API error: the request and the response, without the request's headers. */
export function apiError(what: string, error: unknown): MesgError {
  const status = statusOf(error);
  if (error instanceof MesgError) return error;
  const words = error instanceof Error ? error.message.split("\n")[0]! : String(error);
  const found = status !== undefined && isAnswered(error as Answer) ? `${status}: ${words}` : words;
  return new MesgError("environment", `GitHub's API did not ${what}: ${found}`, {
    ...(status === 401 ? { hint: "check the input github-token" } : {}),
  });
}
