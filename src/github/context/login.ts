import { textOf } from "./answer.ts";
import { type Api, statusOf } from "./api.ts";

/** The login of a job's own token. */
const JOB_LOGIN = "github-actions[bot]";

const logins = new WeakMap<object, Promise<string>>();

/**
 * Returns the login that the token belongs to. Only GraphQL returns the login of a job's token; if it does not answer,
 * the token is assumed to be the job's.
 *
 * @throws What the API throws for a failed request.
 */
export function ownLogin(api: Api): Promise<string> {
  const login = logins.get(api) ?? readLogin(api);
  logins.set(api, login);
  return login;
}

async function readLogin(api: Api): Promise<string> {
  try {
    return textOf(await api.graphql("query { viewer { login } }"), "viewer", "login") ?? JOB_LOGIN;
  } catch (error) {
    if (statusOf(error) !== undefined) throw error;
    return JOB_LOGIN;
  }
}
