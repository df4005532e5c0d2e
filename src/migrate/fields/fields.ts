import type { Edit } from "../text/edit.ts";
import { TextLines } from "../text/text-lines.ts";
import { readWritten } from "../text/written.ts";
import { editEntries } from "./entry-fields.ts";
import { FieldEdits } from "./field-edits.ts";
import { removeRepeated } from "./repeated-keys.ts";
import { editService } from "./service-fields.ts";
import { editTexts } from "./texts.ts";

/** Returns the edits of all fields in an old form. */
export function fieldsPass(text: string): Edit[] {
  const edits = new FieldEdits(readWritten(text), new TextLines(text));
  editService(edits);
  editEntries(edits);
  editTexts(edits);
  removeRepeated(edits);
  return edits.edits;
}
