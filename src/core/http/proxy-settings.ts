type Env = Readonly<Record<string, string | undefined>>;

let settings: Env = {};

/**
 * Sets the environment that names the proxies of all calls: `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`, also in lower case,
 * which comes first. Without this call there is no proxy.
 *
 * @example
 * ```ts
 * useProxies(process.env);
 * ```
 */
export function useProxies(env: Env): void {
  settings = env;
}

/** Returns the value of a variable that names proxies, without spaces around it; empty when it is not set. */
export function proxyVariable(name: string): string {
  return (settings[name.toLowerCase()] || settings[name] || "").trim();
}
