// Reads the examples of docs/diagnostics.md: their position on the page, and their diagnostics.

/** The line before an example: its verdict and options. */
const LABEL = /^(Rejected|Reported|Accepted)(?: (?:for|by) Engine ([\d.]+))?( without a Dockerfile)?(?: in `\S+`)?:$/;
const WAIVER_FILE = ".mesg-compile.yml";
const TODAY = "2026-11-20";

/** Returns every section of the page: a rule, its group, and its examples. */
export function sectionsIn(page) {
  const sections = [];
  let [group, service] = ["", ""];
  let [label, fence] = [];
  for (const line of page.split("\n")) {
    const section = sections.at(-1);
    if (fence !== undefined) {
      if (line !== "```") fence.lines.push(line);
      else {
        const text = `${fence.lines.join("\n")}\n`;
        if (fence.language === "text") section.examples.at(-1).output = text;
        else if (label === undefined) service = text;
        else section.examples.push(exampleOf({ label, group, service, language: fence.language, text }));
        [fence, label] = [undefined, undefined];
      }
    } else if (line.startsWith("```")) fence = { language: line.slice(3), lines: [] };
    else if (line.startsWith("## ")) group = line.slice(3);
    else if (line.startsWith("### ")) sections.push({ rule: line.slice(4), group, examples: [] });
    else label = LABEL.exec(line) ?? (line === "" ? label : undefined);
  }
  return sections;
}

function exampleOf({ label: [line, verdict, release, noDockerfile], group, service, language, text }) {
  const isWaiver = group === "Waivers" || line.includes(WAIVER_FILE);
  const kind =
    language === "json" ? "definition" : isWaiver ? "waivers" : group === "Processes" ? "process" : "service";
  return { verdict, release, dockerfile: noDockerfile === undefined, kind, service, text };
}

/**
 * Returns the diagnostics of an example, and the file's name.
 *
 * @param library The modules of the sources that compile.
 */
export async function diagnose({ kind, release, dockerfile, service, text }, library) {
  const { compileService, compileProcess, readDefinitionFile, findInstances, ServiceIndex, readWaivers, applyWaivers } =
    library;
  if (kind === "service") {
    const options = { release: release ?? "0.11", dockerfile, file: "mesg.yml" };
    return { file: "mesg.yml", diagnostics: compileService(text, options).diagnostics };
  }
  if (kind === "definition") {
    const options = { file: "service.json", release: release ?? "0.11", withoutSource: true };
    const { diagnostics } = await readDefinitionFile(new TextEncoder().encode(text), options);
    return { file: options.file, diagnostics };
  }
  if (kind === "waivers") {
    const { waivers, diagnostics } = readWaivers(text, WAIVER_FILE);
    const applied = applyWaivers([], { waivers, before: [], today: TODAY });
    const found = diagnostics.length > 0 ? diagnostics : applied.diagnostics;
    return { file: WAIVER_FILE, diagnostics: found };
  }
  const { definition } = compileService(service, { dockerfile: true });
  const known = {
    definition,
    file: "mailer/mesg.yml",
    hash: async () => "2mEuYdXwqWTPZvP7jzUQCE9XQyEQm2Bzb7a1k9ZsWq6P",
  };
  const instances = findInstances({ services: new ServiceIndex([known], release ?? "0.20") });
  const env = { MAIL_TOKEN: "example" };
  const options = { release: release ?? "0.20", instances, env, file: "process.yml" };
  return { file: "process.yml", diagnostics: (await compileProcess(text, options)).diagnostics };
}
