const MAX_LENGTH = 200;
/** Of `*`, `+`, `?` and `{n,m}`: each multiplies the ways in which a text can be tried. */
const MAX_QUANTIFIERS = 3;
const MAX_GROUPS = 5;

/**
 * Whether a pattern may be matched against what a stranger has written: some take longer than a run lasts. It is a
 * regular expression without quantified groups, back references and look-around, with a few groups and quantifiers.
 */
export function isSafePattern(pattern: string): boolean {
  if (pattern.length > MAX_LENGTH || /\\[1-9k]/.test(pattern) || compiled(pattern) === null) return false;
  const bare = pattern.replaceAll(/\\[^]/g, 'x').replaceAll(/\[[^\]]*\]/g, 'x');
  const groups = [...bare.matchAll(/\(/g)];
  const quantifiers = [...bare.matchAll(/[*+]|(?<!\()\?|\{\d+,\d*\}/g)];
  return !/\)[*+?{]|\(\?(?!:)/.test(bare) && groups.length <= MAX_GROUPS && quantifiers.length <= MAX_QUANTIFIERS;
}

function compiled(pattern: string): RegExp | null {
  try {
    return new RegExp(`^(?:${pattern})$`, 'u');
  } catch {
    return null;
  }
}
