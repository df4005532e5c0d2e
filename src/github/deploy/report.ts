import { changesToMarkdown, codeSpan, countsOf, details } from "../../report/mod.ts";
import type { DeployResult, ServiceDeployment } from "./deployment.ts";

/** Returns the outcome of each service as a Markdown table; empty when the inputs do not ask for a deploy. */
export function deploymentMarkdown({ services, host, withheld, isDryRun, knowsBefore }: DeployResult): string {
  if (withheld !== undefined) return `Not deployed: ${codeSpan(withheld, 300)}.`;
  if (services.length === 0) return "";
  const none = knowsBefore ? "none" : "unknown";
  const rows = services.map(({ service, outcome, previous, error }) => {
    const words = error === undefined ? outcome : `**failed**: ${codeSpan(error, 500)}`;
    const before = previous === undefined ? none : `${codeSpan(previous.definition.hash, 64)}${others(previous)}`;
    const { definition, place, hash = "" } = service;
    const cells = [code(place.path), words, code(hash), code(definition?.source ?? ""), before];
    return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  });
  const head = "| Service | Outcome | Service hash | Source id | Version before |\n| --- | --- | --- | --- | --- |";
  const where = host === undefined ? "the Engine" : codeSpan(host);
  return `### Deploy to ${where}${isDryRun ? " (dry run)" : ""}\n\n${head}\n${rows.join("\n")}`;
}

/** Returns what each deployed service changed, compared with what the Engine had, in closed sections. */
export function deploymentSections({ services }: DeployResult, bytes: number): string[] {
  return services.flatMap(({ service, outcome, previous }) => {
    if (previous === undefined || service.definition === undefined || outcome === "exists") return [];
    const { changes, summary } = previous;
    const report = changesToMarkdown({ summary, changes, after: service.definition, bytes });
    const title = `Compared with what the Engine had: ${countsOf(summary)}`;
    return [details(title, `${codeSpan(service.place.path)}\n\n${report}`)];
  });
}

function code(text: string): string {
  return text === "" ? "" : codeSpan(text, 100);
}

function others({ count }: NonNullable<ServiceDeployment["previous"]>): string {
  return count === 1 ? "" : `, the nearest of ${count} versions`;
}
