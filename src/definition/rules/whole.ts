import { isSince, type Release } from "../release.ts";
import type { Parameter, ServiceDefinition } from "../service.ts";
import type { Violation } from "./violation.ts";

/**
 * Checks a definition whose fields are valid: duplicate keys, dependencies without an image, unknown volumes. 0.11 to
 * 0.26 do the same, except for one word and nested keys (from 0.17).
 *
 * @param enough UTF-16 units of text after which the search for duplicate keys and missing images stops.
 */
export function checkWhole(
  definition: ServiceDefinition,
  release: Release,
  enough: number = Number.POSITIVE_INFINITY,
): Violation[] {
  // From 0.21 on, an earlier stage requires an image.
  const images = isSince(release, "0.21") ? [] : missingImages(definition, enough);
  return [...duplicateKeys(definition, release, enough), ...images, ...unknownVolumes(definition)];
}

function duplicateKeys(definition: ServiceDefinition, release: Release, enough: number): Violation[] {
  const violations: Violation[] = [];
  let size = 0;
  const nested = isSince(release, "0.17");
  const says = nested ? "already exists" : "already exist";

  const unique = <T extends { readonly key: string }>(
    list: readonly T[],
    name: string,
    pointer: string,
    inside: (value: T) => ((name: string, pointer: string) => void) | undefined,
  ) => {
    if (list.length === 0) return;
    const seen = new Set<string>();
    list.forEach((value, index) => {
      const isRepeated = seen.has(value.key);
      const below = inside(value);
      seen.add(value.key);
      // Lazy: the names of most items are never needed.
      if (!isRepeated && below === undefined) return;
      const [itemName, itemPointer] = [`${name}[${value.key}]`, `${pointer}/${index}`];
      if (isRepeated && size < enough) {
        const text = `${itemName} ${says}`;
        violations.push({
          rule: "duplicate-key",
          pointer: `${itemPointer}/key`,
          text,
          found: value.key,
          stage: "whole",
        });
        size += text.length;
      }
      below?.(itemName, itemPointer);
    });
  };
  const parameters = (list: readonly Parameter[], name: string, pointer: string): void =>
    unique(list, name, pointer, ({ object }) => {
      if (!nested || object.length === 0) return undefined;
      return (above, at) => parameters(object, `${above}.object`, `${at}/object`);
    });

  unique(definition.dependencies, "dependencies", "/dependencies", () => undefined);
  unique(definition.tasks, "tasks", "/tasks", ({ inputs, outputs }) => (name, pointer) => {
    parameters(inputs, `${name}.inputs`, `${pointer}/inputs`);
    parameters(outputs, `${name}.outputs`, `${pointer}/outputs`);
  });
  unique(definition.events, "events", "/events", ({ data }) => (name, pointer) => {
    parameters(data, `${name}.data`, `${pointer}/data`);
  });
  return violations;
}

function missingImages(definition: ServiceDefinition, enough: number): Violation[] {
  let size = 0;
  return definition.dependencies.flatMap(({ key, image }, index): Violation[] => {
    if (image !== "" || size >= enough) return [];
    const text = `dependencies[${key}].image is a required field`;
    size += text.length;
    const pointer = `/dependencies/${index}/image`;
    return [{ rule: "image-required", pointer, text, found: image, stage: "whole" }];
  });
}

function unknownVolumes({ configuration, dependencies }: ServiceDefinition): Violation[] {
  const keys = new Set(dependencies.map(({ key }) => key));
  const check = (names: readonly string[], known: (name: string) => boolean, place: string, pointer: string) =>
    names.flatMap((name, index): Violation[] => {
      if (known(name)) return [];
      const text = `${place}.volumesFrom is invalid: dependency ${JSON.stringify(name)} does not exist`;
      return [{ rule: "volumes-from", pointer: `${pointer}/volumesFrom/${index}`, text, found: name, stage: "whole" }];
    });
  return [
    ...check(configuration?.volumesFrom ?? [], (name) => keys.has(name), "configuration", "/configuration"),
    ...dependencies.flatMap(({ key, volumesFrom }, index) => {
      // Only a dependency may mount the service's own volumes: `service` is that container's name.
      const known = (name: string) => keys.has(name) || name === "service";
      return check(volumesFrom, known, `dependencies[${key}]`, `/dependencies/${index}`);
    }),
  ];
}
