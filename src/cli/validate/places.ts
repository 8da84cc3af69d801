import { parseYaml } from '../../domain/policy/yaml.ts';

/** Where the keys of a policy stand. */
export interface PolicyPlaces {
  /** `file:line:column cohorts.rp.paths[0]`; with a key, where the key itself stands. */
  at(path: readonly PropertyKey[], key?: string): string;
}

/** Reads where things stand in a policy that could be read. */
export function placesOf(text: string, file: string): PolicyPlaces {
  const yaml = parseYaml(text, file, 'core', 'YAML');
  return yaml.ok ? yaml.value.places : { at: () => file };
}
