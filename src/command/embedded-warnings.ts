import type { Call, Options } from "./command.ts";

/** Returns callbacks for an embedded Engine that print its defects and damaged files as warnings on stderr. */
export function embeddedWarnings({ warn }: Pick<Call<Options>, "warn">): {
  readonly onDefect: (error: unknown) => void;
  readonly onDamaged: (path: string) => void;
} {
  // A closed stderr must not end the Engine.
  const say = (text: string) => void warn(text).catch(() => undefined);
  return {
    onDefect: (error) => say(`defect: ${(error as Error).stack}`),
    onDamaged: (path) => say(`warning: ${path} is damaged, and counts as missing: remove it, or deploy it again`),
  };
}
