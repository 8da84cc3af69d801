/** The oldest Node that the commands run on, as `engines` of package.json says. */
export const OLDEST_NODE = 24;

/** What to say where the Node that runs is too old, such as `20.11.0`; null: it is not. */
export function nodeTrouble(version: string): string | null {
  return Number.parseInt(version, 10) >= OLDEST_NODE
    ? null
    : `error cohort-guard needs Node ${OLDEST_NODE} or newer, and this is Node ${version}.\n   Install a newer one: https://nodejs.org/en/download`;
}
