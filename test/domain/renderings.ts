import type { Renderings } from '../../src/domain/approvals/writings.ts';
import type { PullRequest } from '../../src/domain/pull-request.ts';
import { render } from '../loopback/github/rendering/render.ts';

/** Whatever a check may ask to be rendered of a pull request. */
export function renderingsOf(pull: PullRequest): Renderings {
  const written = [pull, ...pull.comments, ...pull.reviews];
  const texts = written.flatMap(({ body, revisions }) => [body, ...revisions.map((revision) => revision.text)]);
  return new Map(texts.flatMap((text) => (text === null ? [] : [[text, render(text, 'markdown')] as const])));
}
