import { plural } from '../../prose/numbers.ts';
import { printReference, type Prose } from '../../prose/say.ts';
import { hrefOf, type Links } from '../links.ts';
import { parseRecordedProse } from '../recorded-prose.ts';
import { html, joinHtml, link, value, type Html } from './html.ts';

/** Prose as HTML: values as code, references as links. */
export function proseHtml(prose: Prose, links: Links): Html {
  return joinHtml(
    prose.map((segment) => {
      if ('reference' in segment) {
        const { reference } = segment;
        const shown = printReference(reference);
        return link(reference.kind === 'pull' ? shown : html`<code>${shown}</code>`, hrefOf(reference, links));
      }
      return 'code' in segment ? value(segment.code) : html`${segment.text}`;
    }),
  );
}

/** Prose as a record has it. */
export function recorded(text: string, links: Links): Html {
  return proseHtml(parseRecordedProse(text), links);
}

/** Our own Markdown of one line: code in backticks; of a link to another page of the docs its text. */
export function inlineMarkdown(text: string): Html {
  const parts = text.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').split('`');
  return joinHtml(parts.map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : html`${part}`)));
}

/** Outside values with commas between; beyond `limit` they are counted. */
export function values(texts: readonly string[], limit = 20): Html {
  const shown = joinHtml(
    texts.slice(0, limit).map((text) => value(text)),
    ', ',
  );
  const more = texts.length - limit;
  return more > 0 ? html`${shown} and ${plural(more, 'more', 'more')}` : shown;
}

const TIME = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?Z$/;

/** A moment to the minute, in UTC; as it is where it is none. */
export function moment(at: string): Html {
  const [, day, minute] = TIME.exec(at) ?? [];
  return day === undefined || minute === undefined
    ? value(at)
    : html`<time datetime="${at}">${day} ${minute} UTC</time>`;
}
