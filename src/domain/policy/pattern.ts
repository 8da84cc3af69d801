const MAX_LENGTH = 200;
/** Of `*`, `+`, `?` and `{n,m}`: each multiplies the ways in which a text can be tried. */
const MAX_QUANTIFIERS = 3;
const MAX_GROUPS = 5;

/**
 * Whether a pattern may be matched against what a stranger has written: some take longer than a run lasts. It is a
 * regular expression without quantified groups, back references and look-around, with a few groups and quantifiers.
 */
export function isSafePattern(pattern: string): boolean {
  if (pattern.length > MAX_LENGTH || /\\[1-9k]/.test(pattern) || !compiles(pattern)) return false;
  const bare = pattern.replaceAll(/\\[^]/g, 'x').replaceAll(/\[[^\]]*\]/g, 'x');
  const groups = bare.match(/\(/g) ?? [];
  const quantifiers = bare.replaceAll('(?:', '(').match(/[*+?]|\{\d+,\d*\}/g) ?? [];
  return !/\)[*+?{]|\(\?(?!:)/.test(bare) && groups.length <= MAX_GROUPS && quantifiers.length <= MAX_QUANTIFIERS;
}

function compiles(pattern: string): boolean {
  try {
    return new RegExp(`^(?:${pattern})$`, 'u').source !== '';
  } catch {
    return false;
  }
}
