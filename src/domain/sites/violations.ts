/** The rules that a targeted site can break. */
export const VIOLATIONS = [
  'unknown',
  'inactive',
  'outside-cohort',
  'ambiguous',
  'incapable',
  'unproven',
  'disputed',
] as const;
