import { cutText, painter, type Style, visibleText } from "../../core/mod.ts";
import type { ProcessDefinition, ServiceDefinition } from "../../definition/mod.ts";

/** Characters of a sid in a column. */
const MAX_SID_LENGTH = 24;

/**
 * Returns a line for each service that an Engine stores: hash, sid and name in columns, which are cut to the width of a
 * terminal.
 */
export function storedServicesToText(services: readonly ServiceDefinition[], style: Style): string {
  const rows = services.map(({ hash, sid, name }) => [hash, sid, name].map((text) => visibleText(text)));
  const paint = painter(style);
  const isCut = style.columns !== undefined;
  const [hashes, sids] = [widthOf(rows, 0, 64), widthOf(rows, 1, isCut ? MAX_SID_LENGTH : 200)];
  const room = isCut ? Math.max(style.columns - hashes - sids - 5, 8) : 200;
  return toLines(
    rows.map(([hash = "", sid = "", name = ""]) => {
      const shown = `${paint("bold", cutText(sid, sids))}${" ".repeat(Math.max(sids - sid.length, 0))}`;
      return `${hash.padEnd(hashes)}  ${shown}  ${cutText(name, room)}`;
    }),
  );
}

/** As {@linkcode storedServicesToText}, for processes: hash and name. */
export function storedProcessesToText(processes: readonly ProcessDefinition[], style: Style): string {
  const rows = processes.map(({ hash, name }) => [hash, name].map((text) => visibleText(text)));
  const paint = painter(style);
  const hashes = widthOf(rows, 0, 64);
  const room = style.columns === undefined ? 200 : Math.max(style.columns - hashes - 3, 8);
  return toLines(
    rows.map(([hash = "", name = ""]) => `${cutText(hash, 64).padEnd(hashes)}  ${paint("bold", cutText(name, room))}`),
  );
}

function widthOf(rows: readonly (readonly string[])[], index: number, max: number): number {
  return Math.min(Math.max(0, ...rows.map((row) => row[index]!.length)), max);
}

function toLines(rows: readonly string[]): string {
  return rows.map((row) => `${row.trimEnd()}\n`).join("");
}
