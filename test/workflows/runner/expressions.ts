import { data, Evaluator, Lexer, Parser } from "@actions/expressions";

/** What an expression may use: contexts by name, and functions beyond GitHub's own. */
export interface Scope {
  readonly contexts: Readonly<Record<string, unknown>>;
  readonly functions?: Readonly<Record<string, () => boolean>>;
}

/** An object with known fields: a missing one is an error, where GitHub would return null. */
export class Known {
  readonly fields: Readonly<Record<string, unknown>>;

  constructor(fields: Readonly<Record<string, unknown>>) {
    this.fields = fields;
  }
}

/**
 * Evaluates an expression with GitHub's own evaluator.
 *
 * @returns The value as plain data.
 * @throws {Error} that names the expression, when it cannot be evaluated or uses an unknown name.
 */
export function evaluate(expression: string, { contexts, functions = {} }: Scope): unknown {
  try {
    const own = Object.entries(functions).map(([name, call]) => ({
      name,
      description: name,
      minArgs: 0,
      maxArgs: 0,
      call: () => new data.BooleanData(call()),
    }));
    const names = Object.keys(contexts);
    const tree = new Parser(new Lexer(expression).lex().tokens.map(withQuotes), names, own).parse();
    const values = new data.Dictionary(...names.map((key) => ({ key, value: dataOf(contexts[key], key) })));
    const value = new Evaluator(tree, values, new Map(own.map((it) => [it.name, it]))).evaluate();
    return JSON.parse(JSON.stringify(value, data.replacer));
  } catch (error) {
    throw new Error(`\${{ ${expression.trim()} }}: ${(error as Error).message}`);
  }
}

/** In a text every '' is one quote; the package's lexer replaces only the first. */
function withQuotes<T extends { readonly lexeme: string; readonly value?: unknown }>(token: T): T {
  if (typeof token.value !== "string") return token;
  return { ...token, value: token.lexeme.slice(1, -1).replaceAll("''", "'") };
}

/** Replaces all expressions in a text by their values. */
export function interpolate(text: string, scope: Scope): string {
  return text.replace(EXPRESSION, (_, expression: string) =>
    // How a value becomes text is GitHub's rule, too.
    String(evaluate(`format('{0}', ${expression})`, scope)),
  );
}

/** Whether an `if:` holds. Without a status function, all previous steps must have succeeded. */
export function holds(condition: unknown, scope: Scope): boolean {
  const text = String(condition ?? "success()");
  const [whole, inner] = /^\s*\$\{\{(.*)\}\}\s*$/s.exec(text) ?? [];
  if (whole === undefined && text.includes("${{")) throw new Error(`if: ${text}: expected one expression`);
  const expression = inner ?? text;
  const asksStatus = /\b(always|success|failure|cancelled)\s*\(/i.test(expression);
  return evaluate(`!!(${asksStatus ? expression : `success() && (${expression})`})`, scope) === true;
}

/** Quoted texts may contain braces. */
const EXPRESSION = /\$\{\{((?:'(?:[^']|'')*'|[^'}]|\}(?!\}))*)\}\}/g;

function dataOf(value: unknown, path: string): data.ExpressionData {
  if (value === null || value === undefined) return new data.Null();
  if (typeof value === "string") return new data.StringData(value);
  if (typeof value === "number") return new data.NumberData(value);
  if (typeof value === "boolean") return new data.BooleanData(value);
  if (Array.isArray(value)) return new data.Array(...value.map((item) => dataOf(item, `${path}.*`)));
  const fields = value instanceof Known ? value.fields : (value as object);
  const pairs = Object.entries(fields).map(([key, item]) => ({ key, value: dataOf(item, `${path}.${key}`) }));
  return value instanceof Known ? new KnownDictionary(path, pairs) : new data.Dictionary(...pairs);
}

class KnownDictionary extends data.Dictionary {
  readonly #path: string;

  constructor(path: string, pairs: readonly { key: string; value: data.ExpressionData }[]) {
    super(...pairs);
    this.#path = path;
  }

  override get(key: string): data.ExpressionData {
    const found = super.get(key);
    if (found === undefined) throw new Error(`there is no ${this.#path}.${key}`);
    return found;
  }
}
