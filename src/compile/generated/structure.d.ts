/** Whether a value has the structure of a mesg.yml, as schema/mesg.schema.json describes it; if not, `errors` says where. */
declare const validate: {
  (value: unknown): boolean;
  errors: StructureError[] | null;
};
export default validate;

export interface StructureError {
  /** JSON pointer to the value, or to the mapping that has a key too many. */
  instancePath: string;
  keyword: "type" | "additionalProperties";
  params: { type?: string | string[]; additionalProperty?: string };
}
