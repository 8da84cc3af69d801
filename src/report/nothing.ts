import { words } from '../prose/say.ts';
import { wrap } from '../prose/wrap.ts';
import { html } from './html/html.ts';
import { head, type RecordContext } from './record-head.ts';
import type { DecisionRecord } from './record.ts';
import { NOT_REACHED, VERDICT_WORDS } from './verdict-words.ts';

/*
 * What is written where there was nothing to judge, such as a comment on an issue: what the reports of a judgement would
 * say of it (a test holds them together), without the code that they need. `note` says why, in our own words.
 */

const { symbol, word, explanation } = VERDICT_WORDS.skip;

export function nothingRecordOf(note: string, context: RecordContext): DecisionRecord {
  const judgement: DecisionRecord['judgements'][number] = {
    verdict: 'skip',
    gate: 'closed',
    note,
    reason: NOT_REACHED,
    steps: { steps: [], after: null },
    codes: [],
    plan: null,
    pullRequest: null,
    policy: null,
    scope: null,
    trial: null,
    declaration: null,
    involved: null,
    cohorts: [],
    resolution: null,
    approvals: null,
    findings: [],
    offendingSites: [],
  };
  return {
    ...head({ verdict: 'skip', gate: 'closed' }, [], context),
    plan: null,
    judgements: [judgement],
    sharedHead: [],
    evidence: context.evidence ?? null,
  };
}

export function nothingLogOf(note: string): string {
  const lines = (text: string) => wrap('', words(text)).join('\n');
  return `${lines(`${word.toUpperCase()}: ${NOT_REACHED}`)}\n\n${lines(note)}\n\n${lines(explanation)}\n`;
}

export function nothingSummaryOf(note: string): string {
  return `### ${symbol} **${word}** — ${NOT_REACHED}\n\n${note}\n\n<details>\n<summary>Details</summary>\n\n${explanation}\n\n</details>\n`;
}

/** A page of three sentences, which needs no style and no script. */
export function nothingPageOf(note: string): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${word}</title>
      </head>
      <body>
        <main>
          <h1>${symbol} ${word}</h1>
          <p>${NOT_REACHED}</p>
          <p>${note}</p>
          <p>${explanation}</p>
        </main>
      </body>
    </html> `.html;
}
