import { bodyFingerprint } from '../declaration/body.ts';
import type { FormerTexts } from '../declaration/history.ts';
import { Revisions } from '../declaration/revisions.ts';
import type { PullRequest } from '../pull-request.ts';
import type { Renderings } from './writings.ts';

/** How former descriptions are read. */
export interface FormerPages {
  readonly renderings: Renderings;
  /** Whether a change number is part of a declaration. */
  readonly change: boolean;
}

/** What the descriptions of a pull request declared, each text read once. */
export class FormerBodies implements FormerTexts {
  readonly #pull: Pick<PullRequest, 'body' | 'html'>;
  readonly #pages: FormerPages;
  readonly #known = new Map<string, string>();

  constructor(pull: Pick<PullRequest, 'body' | 'html'>, pages: FormerPages) {
    this.#pull = pull;
    this.#pages = pages;
  }

  /** What a text declares, in a form that compares; null where it has not been rendered. */
  fingerprint(text: string): string | null {
    return text === this.#pull.body ? this.#read(this.#pull.html) : this.#anew(text);
  }

  /**
   * A former text is rendered anew, by another renderer than the one that shows the description: where that one does
   * not even read today's text alike, nothing is known of the former.
   */
  compare(text: string): 'same' | 'changed' | 'unreadable' {
    if (text === this.#pull.body) return 'same';
    const [then, today] = [this.#anew(text), this.#anew(this.#pull.body)];
    if (then === null || today === null) return 'unreadable';
    const declared = this.#read(this.#pull.html);
    return then === declared && today === declared ? 'same' : 'changed';
  }

  #anew(text: string): string | null {
    const html = this.#pages.renderings.get(text);
    return html === undefined ? null : this.#read(html);
  }

  #read(html: string): string {
    const value = this.#known.get(html) ?? bodyFingerprint(html, this.#pages.change);
    this.#known.set(html, value);
    return value;
  }
}

/**
 * Former texts that have to be rendered before it is known what has changed since the `moments` of approvals. To be
 * asked again with what has come.
 */
export function unrendered(
  pull: PullRequest,
  speakers: readonly string[],
  moments: readonly string[],
  pages: FormerPages,
): string[] {
  const wanted = [...textsAt(pull, moments), ...editedTexts(pull, speakers, pages)];
  return [...new Set(wanted)].filter((text) => !pages.renderings.has(text));
}

/** The texts at some moments, and today's, where one of them is another. */
function textsAt(pull: PullRequest, moments: readonly string[]): string[] {
  const revisions = new Revisions(pull.revisions);
  const texts = [...new Set(moments)]
    .flatMap((moment) => {
      const { before, within } = revisions.at(moment);
      return [before, ...within].flatMap((revision) => revision?.text ?? []);
    })
    .filter((text) => text !== pull.body);
  return texts.length === 0 ? [] : [pull.body, ...texts];
}

/** Where an approver has edited the description, the last person to change what it declares matters. */
function editedTexts(pull: PullRequest, speakers: readonly string[], pages: FormerPages): string[] {
  const names = new Set(speakers.map((login) => login.toLowerCase()));
  if (!pull.revisions.slice(1).some(({ by }) => by !== null && names.has(by.login.toLowerCase()))) return [];
  const bodies = new FormerBodies(pull, pages);
  let later: string | null = null;
  for (const { text } of pull.revisions.toReversed()) {
    if (text !== null && bodies.fingerprint(text) === null) return [text];
    if (text !== null && later !== null && bodies.fingerprint(text) !== bodies.fingerprint(later)) return [];
    later = text;
  }
  return [];
}
