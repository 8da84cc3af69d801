/** 1364 -> `1,364`: the same on every machine, whatever its locale. */
export function printCount(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** `1 site`, `1,364 sites`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${printCount(count)} ${count === 1 ? one : many}`;
}

/** A share in percent, never rounded to 0 % or 100 % where it is not; a dash where there is no whole. */
export function printShare(part: number, whole: number): string {
  if (whole === 0) return '–';
  const percent = (part / whole) * 100;
  if (part > 0 && percent < 0.1) return 'under 0.1 %';
  if (part < whole && percent > 99.9) return 'over 99.9 %';
  return `${percent >= 10 && percent <= 99 ? Math.round(percent) : Number(percent.toFixed(1))} %`;
}
