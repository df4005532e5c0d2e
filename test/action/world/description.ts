import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";

// biome-ignore lint/suspicious/noExplicitAny: a JSON schema
type Schema = any;

const description = JSON.parse(
  readFileSync(new URL("../../fixtures/github/rest-api.json", import.meta.url), "utf8"),
) as Schema;
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: false });
ajv.addSchema(withNull(description), "github");

/** Translates OpenAPI 3.0's `nullable` into a JSON Schema type. */
function withNull(schema: Schema): Schema {
  if (Array.isArray(schema)) return schema.map(withNull);
  if (typeof schema !== "object" || schema === null) return schema;
  const { nullable, ...rest } = schema;
  const inner = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, withNull(value)]));
  return nullable === true ? { anyOf: [inner, { type: "null" }] } : inner;
}

/** A route of the official description, with the values of its path. */
export interface Route {
  readonly path: string;
  readonly method: string;
  readonly values: Readonly<Record<string, string>>;
}

/** Finds the route of a request; undefined when GitHub has none, or the action is not known to use it. */
export function routeOf(method: string, pathname: string): Route | undefined {
  for (const path of Object.keys(description.paths)) {
    const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
    // A file's path may contain slashes.
    const pattern = path.replaceAll(/\{(\w+)\}/g, (_, name) => (name === "path" ? "(.+)" : "([^/]+)"));
    const match = new RegExp(`^${pattern}$`).exec(pathname);
    if (match === null || description.paths[path][method.toLowerCase()] === undefined) continue;
    const values = Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(match[index + 1]!)]));
    return { path, method: method.toLowerCase(), values };
  }
  return undefined;
}

/** How a request violates the description; empty when it conforms. */
export function faultsOfRequest(route: Route, query: URLSearchParams, body: unknown): string[] {
  const operation = operationOf(route);
  const parameters = operation.parameters.map(resolve) as Schema[];
  const known = new Map(parameters.filter((one) => one.in === "query").map((one) => [one.name, one]));
  const faults = [...query].flatMap(([name, text]) => {
    const parameter = known.get(name);
    if (parameter === undefined) return [`unknown query parameter ${name}`];
    const value = parameter.schema.type === "integer" ? Number(text) : text;
    return errorsOf(parameter.schema, value).map((error) => `query ${name}: ${error}`);
  });
  const schema = operation.requestBody?.content["application/json"]?.schema;
  if (schema === undefined) return body === undefined ? faults : [...faults, "expected no body"];
  return [...faults, ...errorsOf(schema, body).map((error) => `body: ${error}`)];
}

/** How a response violates the description. */
export function faultsOfAnswer(route: Route, status: number, body: unknown): string[] {
  const response = resolve(operationOf(route).responses[String(status)]);
  if (response === undefined) return status < 300 ? [`unknown status ${status}`] : [];
  const schema = response.content?.["application/json"]?.schema;
  return schema === undefined ? [] : errorsOf(schema, body);
}

/** The smallest response that the description allows, with the given values in it. */
export function answerOf(route: Route, status: number, values: unknown): unknown {
  const schema = resolve(operationOf(route).responses[String(status)]).content["application/json"].schema;
  return fill(schema, values);
}

/** A value of the schema: the given one, completed with the required fields. */
function fill(found: Schema, value: unknown): unknown {
  const schema = resolve(found);
  if (schema.allOf !== undefined) return fill(schema.allOf[0], value);
  if (schema.anyOf !== undefined || schema.oneOf !== undefined) {
    return fill((schema.anyOf ?? schema.oneOf)[0], value);
  }
  if (schema.type === "array") return ((value as unknown[]) ?? []).map((item) => fill(schema.items, item));
  if (schema.type !== "object" && schema.properties === undefined) return value ?? leastOf(schema);
  if (value === null) return null;
  const given = (value ?? {}) as Record<string, unknown>;
  const names = new Set([...(schema.required ?? []), ...Object.keys(given)]);
  return Object.fromEntries(
    [...names].map((name) => {
      const inner = schema.properties?.[name];
      if (inner === undefined) return [name, given[name]];
      if (given[name] === undefined && resolve(inner).nullable) return [name, null];
      return [name, fill(inner, given[name])];
    }),
  );
}

function leastOf(schema: Schema): unknown {
  if (schema.nullable) return null;
  if (schema.enum !== undefined) return schema.enum[0];
  return { string: "x", integer: 1, number: 1, boolean: false }[schema.type as string] ?? {};
}

function operationOf({ path, method }: Route): Schema {
  return description.paths[path][method];
}

function resolve(schema: Schema): Schema {
  if (typeof schema?.$ref !== "string") return schema;
  const names = schema.$ref.split("/").slice(1);
  return resolve(names.reduce((part: Schema, name: string) => part[name], description));
}

const validators = new Map<string, ValidateFunction>();

function errorsOf(schema: Schema, value: unknown): string[] {
  const key = JSON.stringify(schema);
  const validate = validators.get(key) ?? ajv.compile(withNull(JSON.parse(key.replaceAll('"#/', '"github#/'))));
  validators.set(key, validate);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
