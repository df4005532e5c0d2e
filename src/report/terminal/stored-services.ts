import { painter, type Style, visibleText } from "../../core/mod.ts";
import type { ServiceDefinition } from "../../definition/mod.ts";

/** Maximum width of the sid column. */
const MAX_SID_LENGTH = 24;

/**
 * Returns a line for each service that an Engine stores: hash, sid and name in columns, which are cut to the width of a
 * terminal.
 */
export function storedServicesToText(services: readonly ServiceDefinition[], style: Style): string {
  const rows = services.map(({ hash, sid, name }) => [hash, sid, name].map((text) => visibleText(text)));
  const paint = painter(style);
  const width = (index: number, most: number) => Math.min(Math.max(0, ...rows.map((row) => row[index]!.length)), most);
  const isCut = style.columns !== undefined;
  const [hashes, sids] = [width(0, 64), width(1, isCut ? MAX_SID_LENGTH : 200)];
  const room = isCut ? Math.max(style.columns - hashes - sids - 5, 8) : 200;
  return rows
    .map(([hash = "", sid = "", name = ""]) => {
      const shown = `${paint("bold", cut(sid, sids))}${" ".repeat(Math.max(sids - sid.length, 0))}`;
      return `${hash.padEnd(hashes)}  ${shown}  ${cut(name, room)}`.trimEnd();
    })
    .map((line) => `${line}\n`)
    .join("");
}

function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
