import type { CompletedCommand } from "./model.ts";

/** Returns the completion of a program for bash 3.2 and newer; unknown values are completed as files. */
export function bashCompletion(program: string, commands: readonly CompletedCommand[]): string {
  const name = `_${program.replaceAll("-", "_")}`;
  const values = commands.flatMap(({ name: command, options }) =>
    options
      .filter(({ words }) => words.length > 0)
      .map((option) => `    '${command} --${option.name}') words='${option.words.join(" ")}' ;;`),
  );
  const files = commands.flatMap(({ name: command, options }) =>
    options
      .filter(({ value, words }) => value !== undefined && words.length === 0)
      .flatMap((option) => [
        `'${command} --${option.name}'`,
        ...(option.short ? [`'${command} -${option.short}'`] : []),
      ]),
  );
  const flags = commands.map(
    ({ name: command, options }) =>
      `    ${command}) words='${options.flatMap((it) => [`--${it.name}`, ...(it.short ? [`-${it.short}`] : [])]).join(" ")}' ;;`,
  );
  const args = commands
    .filter(({ words }) => words.length > 0)
    .map(({ name: command, words }) => `    ${command}) words='${words.join(" ")}' ;;`);
  return `# ${program} completion for bash: eval "$(${program} completion bash)"
${name}() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command=\${COMP_WORDS[1]} words=''
  COMPREPLY=()
  # --option=value: bash splits at the sign.
  if [ "$cur" = '=' ]; then cur=''; elif [ "$prev" = '=' ]; then prev=\${COMP_WORDS[COMP_CWORD-2]}; fi
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W '${commands.map(({ name: command }) => command).join(" ")} help --help --version' -- "$cur"))
    return
  fi
  case "$command $prev" in
${values.join("\n")}
    ${files.join(" | ")}) return ;;
    *)
      case "$cur" in
        -*)
          case "$command" in
${flags.map((line) => `        ${line}`).join("\n")}
          esac ;;
        *)
          case "$command" in
${args.map((line) => `        ${line}`).join("\n")}
          esac ;;
      esac ;;
  esac
  [ -z "$words" ] || COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -o default -o bashdefault -F ${name} ${program}
`;
}
