/** Whether a value has the shape of a manifest, as schema/manifest.schema.json describes it; if not, `errors` says where. */
declare const validate: {
  (value: unknown): boolean;
  errors: { instancePath: string; keyword: string; params: Record<string, unknown> }[] | null;
};
export default validate;
