import { VERDICT_WORDS } from '../verdict-words.ts';
import { html, link, plain, value, type Html } from './html.ts';
import { recorded, values } from './prose.ts';
import type { Judgement, ReportedRecord } from '../recorded.ts';
import type { Subject } from './subject.ts';

/** What every page begins with: the verdict and its reason, what it is about, and the run. */
export function pageHeader(
  { verdict, run }: Pick<ReportedRecord, 'verdict' | 'run'>,
  { symbol, word }: { readonly symbol: string; readonly word: string },
  reason: Html | string,
  about: Html,
): Html {
  return html`<header class="${verdict}">
    <h1>${symbol} ${word}<small>${reason}</small></h1>
    ${about}${run !== null && html`<p>${link('Workflow run', run)}</p>`}
  </header>`;
}

/** The verdict on one pull request. */
export function judgementHeader(
  judgement: Judgement,
  subject: Subject | undefined,
  { run }: Pick<ReportedRecord, 'run'>,
): Html {
  const { verdict, reason, note, pullRequest, declaration } = judgement;
  return pageHeader(
    { verdict, run },
    VERDICT_WORDS[verdict],
    reason,
    html`<p>${VERDICT_WORDS[verdict].explanation}</p>
      ${
        pullRequest !== null &&
        html`<p>
            ${pullRequest.number === 0 ? 'A branch without a pull request' : link(`Pull request #${pullRequest.number}`, pullRequest.url)}
            of ${value(pullRequest.repository)}: ${plain(pullRequest.title)}
          </p>
          <p class="quiet">
            By ${pullRequest.author === null ? 'an account that is gone' : value(pullRequest.author)}, into
            ${value(pullRequest.base)}, head commit
            ${subject === undefined ? value(pullRequest.head) : recorded(pullRequest.head.slice(0, 12), subject.links)}${
              declaration === null
                ? ', declares nothing that can be read'
                : html`, declares ${values(declaration.cohorts)}`
            }
          </p>`
      }${note !== null && pullRequest === null && html`<p>${value(note, 400)}</p>`}`,
  );
}

/** The verdict on several pull requests together, or on what could not be judged. */
export function groupHeader(record: Pick<ReportedRecord, 'verdict' | 'run'>, reason: string): Html {
  const words = VERDICT_WORDS[record.verdict];
  return pageHeader(record, words, reason, html`<p>${words.explanation}</p>`);
}
