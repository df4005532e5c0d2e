import { PARAMETER_TYPES, type Parameter } from "../definition/mod.ts";

/** The part of a parameter that decides which values other than null it accepts. */
type ParameterType = Pick<Parameter, "type" | "repeated">;

/**
 * Reports whether every value other than null that is valid for `sent` is also valid for `taken`, as Engines 0.10 to 0.26
 * check data. The fields of Objects are ignored: their changes are reported separately.
 */
export function covers(taken: ParameterType, sent: ParameterType): boolean {
  if (taken.type === "Any" && !taken.repeated) return true;
  // No value is valid for a type that the Engine does not know, except an empty list of it.
  const nothing = !(PARAMETER_TYPES as readonly string[]).includes(sent.type);
  if (sent.repeated !== taken.repeated) return nothing && !sent.repeated;
  return nothing || taken.type === "Any" || sent.type === taken.type;
}

/** Reports whether every value is valid, missing and null included, so that declaring the parameter restricts nothing. */
export function takesEverything(parameter: Parameter): boolean {
  return parameter.type === "Any" && !parameter.repeated && parameter.optional;
}
