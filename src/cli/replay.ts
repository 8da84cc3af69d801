import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { ended, jsonPieces } from '../action/json.ts';
import { judgeRecord } from './judge-record.ts';

/** What judging a record's evidence again has come to. */
export type Replay =
  /** `exactly`: the record as it would be written now is the same, byte for byte. */
  | {
      readonly kind: 'judged';
      readonly was: string;
      readonly is: string;
      readonly exactly: boolean;
      /** Parts of the record that are not as they were. */ readonly differing: readonly string[];
      readonly madeBy: string;
      /** Whether a token was hidden in it when it was written: then it need not be the same. */ readonly hidden: boolean;
    }
  /** The record cannot tell. */
  | { readonly kind: 'impossible'; readonly why: string };

/** Judges the evidence of a decision record again, by the code of today, and asks nobody. `text` is the file as it was written. */
export async function replay(text: string): Promise<Replay> {
  const judged = await judgeRecord(text);
  if (!judged.ok) return { kind: 'impossible', why: judged.error };
  const { record, again } = judged.value;
  const written = [...ended(jsonPieces(again))].join('');
  return {
    kind: 'judged',
    was: record.verdict,
    is: again.verdict,
    exactly: written === text,
    differing: differing(JSON.parse(text), JSON.parse(written)),
    madeBy: record.tool.version ?? 'an unknown version',
    hidden: text.includes('***'),
  };
}

const parts = z.record(z.string(), z.unknown());

/** The names of the record's parts that differ. */
function differing(before: unknown, after: unknown): string[] {
  const [was, is] = [parts.parse(before), parts.parse(after)];
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].filter((key) => !isDeepStrictEqual(was[key], is[key]));
}
