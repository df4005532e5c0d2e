import { isAbsolute, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { DIAGNOSTIC_RULES } from "../compile/mod.ts";
import type { Diagnostic } from "../core/mod.ts";

/**
 * Diagnostics as a SARIF 2.1.0 log, which code scanning services read.
 *
 * @param workingDirectory Absolute. Files below it are named relative to it, with `/` on every system.
 * @returns A value for `JSON.stringify`.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function diagnosticsToSarif(diagnostics: readonly Diagnostic[], workingDirectory: string): object {
  const rules = [...new Set(diagnostics.map(({ rule }) => rule))];
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "mesg-compile",
            informationUri: "https://github.com/mesg/compile-action",
            rules: rules.map((id) => ({ id, shortDescription: { text: DIAGNOSTIC_RULES[id] ?? id } })),
          },
        },
        columnKind: "utf16CodeUnits",
        results: diagnostics.map((diagnostic) => ({
          ruleId: diagnostic.rule,
          ruleIndex: rules.indexOf(diagnostic.rule),
          level: diagnostic.severity,
          message: {
            text:
              diagnostic.hint === undefined ? diagnostic.message : `${diagnostic.message}. Hint: ${diagnostic.hint}`,
          },
          locations: [locationOf(diagnostic, workingDirectory)],
        })),
      },
    ],
  };
}

function locationOf({ file, line, column, pointer }: Diagnostic, workingDirectory: string): object {
  return {
    physicalLocation: {
      artifactLocation: artifact(file, workingDirectory),
      ...(line === undefined ? {} : { region: { startLine: line, startColumn: column ?? 1 } }),
    },
    ...(pointer === "" ? {} : { logicalLocations: [{ fullyQualifiedName: pointer }] }),
  };
}

function artifact(file: string, workingDirectory: string): object {
  const absolute = resolve(workingDirectory, file);
  const path = relative(workingDirectory, absolute);
  if (path === ".." || /^\.\.[/\\]/.test(path) || isAbsolute(path)) return { uri: pathToFileURL(absolute).href };
  const uri = path
    .split(/[/\\]/)
    .map((segment) => encodeURIComponent(segment))
    .join("/");
  return { uri, uriBaseId: "%SRCROOT%" };
}
