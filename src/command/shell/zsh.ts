import type { CompletedCommand, CompletedOption } from "./model.ts";

/** Returns the completion of a program for zsh, for a file on its fpath or to be evaluated. */
export function zshCompletion(program: string, commands: readonly CompletedCommand[]): string {
  const name = `_${program.replaceAll("-", "_")}`;
  const rows = commands.map(
    ({ name: command, summary }) => `    ${quoted(`${command}:${summary.replaceAll(":", "\\:")}`)}`,
  );
  const cases = commands.map(({ name: command, options, words }) => {
    const specs = options.flatMap((option) => specsOf(option));
    const rest = words.length === 0 ? "'*:file:_files'" : quoted(`1:word:(${words.join(" ")})`);
    return `    ${command})\n      _arguments -s ${[...specs, rest].join(" \\\n        ")} ;;`;
  });
  return `#compdef ${program}
# ${program} completion for zsh: source <(${program} completion zsh)
${name}() {
  local -a commands
  commands=(
${rows.join("\n")}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join("\n")}
  esac
}
if [ "$funcstack[1]" = "${name}" ]; then ${name} "$@"; else compdef ${name} ${program}; fi
`;
}

function specsOf({ name, short, summary, value, words }: CompletedOption): string[] {
  const text = summary.replaceAll(/[[\]\\:]/g, (it) => `\\${it}`);
  const action =
    value === undefined
      ? ""
      : `:${value.replaceAll(":", "\\:")}:${words.length > 0 ? `(${words.join(" ")})` : "_files"}`;
  const long = quoted(`*--${name}${value === undefined ? "" : "="}[${text}]${action}`);
  return [
    long,
    ...(short === undefined ? [] : [quoted(`*-${short}${value === undefined ? "" : "+"}[${text}]${action}`)]),
  ];
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
