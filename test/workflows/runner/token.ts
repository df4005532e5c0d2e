import type { Scenario } from "../../action/world/scenario.ts";
import type { Event } from "./host.ts";
import type { Permissions } from "./workflow-file.ts";

/** The permission that a call of GitHub's API needs, by its path. */
const NEEDED: readonly (readonly [path: RegExp, scopes: readonly string[]])[] = [
  [/^\/repos\/[^/]+\/[^/]+\/issues\//, ["pull-requests", "issues"]],
  [/^\/repos\/[^/]+\/[^/]+\/pulls/, ["pull-requests"]],
  [/^\/repos\/[^/]+\/[^/]+\/(deployments|environments)/, ["deployments"]],
  [/^\/repos\/[^/]+\/[^/]+\/(compare|git|contents|commits)/, ["contents"]],
];

/** The permissions of a job's token: those that the job requests, but only reading when a fork started the run. */
export function grantedBy(requested: Permissions, { name, payload }: Event): Permissions {
  const isFork = name === "pull_request" && payload.pull_request.head.repo.full_name !== "acme/services";
  if (!isFork) return requested;
  return Object.fromEntries(Object.entries(requested).map(([scope]) => [scope, "read"]));
}

/** Makes GitHub reject what a job's token may not do (in a private repository also reading), until disposed. */
export function enforcePermissions(scenario: Scenario, token: string, granted: Permissions): Disposable {
  const { github } = scenario;
  github.logins.set(token, "github-actions[bot]");
  const before = github.interfere;
  github.interfere = (method, path) => {
    const scopes = NEEDED.find(([pattern]) => pattern.test(path))?.[1];
    const isReading = method === "GET";
    const may = scopes?.some((scope) => granted[scope] === "write" || (isReading && granted[scope] === "read"));
    if (may === false) return { status: 403, message: "Resource not accessible by integration" };
    return before(method, path);
  };
  return {
    [Symbol.dispose]() {
      github.interfere = before;
      github.logins.delete(token);
    },
  };
}
