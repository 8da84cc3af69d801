import type { ChannelName } from '../../domain/approvals/approvals.ts';
import { UNDATED } from '../../domain/approvals/statements.ts';
import { compare } from '../../domain/sites/order.ts';
import { html, joinHtml, link, NOTHING, plain, value, type Html } from './html.ts';
import { moment, values } from './prose.ts';
import type { RecordedApprovals, RecordedPullRequest } from '../recorded.ts';

/** One thing that a person has said or done. */
interface Entry {
  /** Null where GitHub gives no time. */
  readonly at: string | null;
  readonly tone: 'counts' | 'not' | 'veto' | 'quiet';
  readonly what: Html;
}

const TONES: Readonly<Record<Entry['tone'], string>> = { counts: '✓', not: '✗', veto: '⛔', quiet: '·' };

/** What was said and done about a pull request, the oldest first, until it was judged. */
export function timeline(approvals: RecordedApprovals, pull: RecordedPullRequest | null, judgedAt: string): Html {
  const entries = [...statements(approvals), ...edits(pull)].toSorted((a, b) =>
    compare(a.at ?? UNDATED, b.at ?? UNDATED),
  );
  const judged: Entry = { at: judgedAt, tone: 'quiet', what: html`judged` };
  return html`<ol class="timeline">
    ${[...entries, judged].map(
      ({ at, tone, what }) =>
        html`<li class="${tone}">
          <i aria-hidden="true">${TONES[tone]}</i>
          ${at === null || at === UNDATED ? html`at a time that GitHub does not give` : moment(at)}: ${what}
        </li>`,
    )}
  </ol>`;
}

function statements({ counted, discounted, vetoes, commands }: RecordedApprovals): Entry[] {
  const known = new Set([...counted, ...discounted, ...vetoes].map(({ url }) => url));
  return [
    ...counted.map(({ at, url, login, cohorts, forPolicy }): Entry => {
      const what = [...cohorts.map((cohort) => value(cohort)), ...(forPolicy ? [html`the policy`] : [])];
      return {
        at,
        tone: 'counts',
        what: html`${value(login)} ${link('approved', url)}. It counts for ${joinHtml(what, ', ')}`,
      };
    }),
    ...discounted.map(({ at, url, login, because, via }): Entry => ({
      at,
      tone: 'not',
      what: html`${value(login)} ${link(APPROVED[via], url)}. Not counted: ${plain(because)}`,
    })),
    ...vetoes.map(({ at, url, login, cohorts }): Entry => ({
      at,
      tone: 'veto',
      what: html`${value(login)} ${link('rejected', url)} it: a veto for ${values(cohorts)}`,
    })),
    ...commands
      .filter(({ url }) => !known.has(url))
      .map(({ at, url, login, verb, effect }): Entry => ({
        at,
        tone: 'quiet',
        what: html`${value(login)} ${link('wrote', url)}
        ${
          effect === 'misread'
            ? html`what could not be read as a command`
            : html`${value(`/cohort ${verb}`)}${effect === 'idle' ? html`, which changes nothing here` : NOTHING}`
        }`,
      })),
  ];
}

const APPROVED: Readonly<Record<ChannelName, string>> = { review: 'approved', comment: 'wrote an approval' };

const EDITED: Readonly<Record<RecordedPullRequest['edits'][number]['what'], string>> = {
  description: 'edited the description',
  label: 'changed a label',
  base: 'changed the base branch',
};

function edits(pull: RecordedPullRequest | null): Entry[] {
  return (pull?.edits ?? []).map(({ at, by, what }) => ({
    at,
    tone: 'quiet',
    what: html`${by === null ? html`GitHub, or an account that is gone,` : value(by)} ${EDITED[what]}`,
  }));
}
