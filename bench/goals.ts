/** A figure, and what it must be. */
export interface Measure {
  readonly name: string;
  readonly found: string;
  /** What it is compared to, in words; empty where it stands for itself. */
  readonly note?: string;
  /** Null: a figure to know, without a goal. */
  readonly goal: { readonly says: string; readonly met: boolean } | null;
}

export function line(text = ''): void {
  console.log(text);
}

/** Prints figures under a heading, and gives them back. */
export function print(heading: string, measures: readonly Measure[]): readonly Measure[] {
  line(heading);
  for (const { name, found, note = '', goal } of measures) {
    const verdict = goal === null ? '' : `goal: ${goal.says} ${goal.met ? 'ok' : 'MISSED'}`;
    line(
      `  ${name.padEnd(42)}${found.padStart(16)}  ${[note, verdict].filter((part) => part !== '').join('; ')}`.trimEnd(),
    );
  }
  line();
  return measures;
}

/** Says what is missed; the exit code. */
export function conclude(measures: readonly Measure[]): 0 | 1 {
  const missed = measures.filter(({ goal }) => goal?.met === false);
  line(
    missed.length === 0
      ? 'Every goal is met.'
      : `MISSED: ${missed.map(({ name, found, goal }) => `${name} ${found} (goal: ${goal?.says ?? ''})`).join('; ')}`,
  );
  return missed.length === 0 ? 0 : 1;
}

export function atMost(name: string, found: number, most: number, unit = '', note = ''): Measure {
  const print = (value: number) => `${value.toLocaleString('en', { maximumFractionDigits: 2 })}${unit}`;
  return { name, found: print(found), note, goal: { says: `at most ${print(most)}`, met: found <= most } };
}

export function atLeast(name: string, found: number, least: number): Measure {
  return { name, found: found.toFixed(2), goal: { says: `at least ${String(least)}`, met: found >= least } };
}

export function figure(name: string, found: string, note = ''): Measure {
  return { name, found, note, goal: null };
}
