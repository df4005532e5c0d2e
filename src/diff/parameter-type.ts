import { PARAMETER_TYPES, type Parameter } from "../definition/mod.ts";

/** The part of a parameter that says which values other than null it takes. */
type ParameterType = Pick<Parameter, "type" | "repeated">;

/**
 * Whether every value (null aside) that passes as `sent` also passes as `taken`, as Engines check data from 0.10 to
 * 0.26. The fields of two Objects are not looked at: they have their own changes.
 */
export function covers(taken: ParameterType, sent: ParameterType): boolean {
  if (taken.type === "Any" && !taken.repeated) return true;
  // No value passes as a type that the Engine does not know; a list of none of them does.
  const nothing = !(PARAMETER_TYPES as readonly string[]).includes(sent.type);
  if (sent.repeated !== taken.repeated) return nothing && !sent.repeated;
  return nothing || taken.type === "Any" || sent.type === taken.type;
}

/** Whether any value at all passes, missing and null included, so that a declaration of it forbids nothing. */
export function takesEverything(parameter: Parameter): boolean {
  return parameter.type === "Any" && !parameter.repeated && parameter.optional;
}
