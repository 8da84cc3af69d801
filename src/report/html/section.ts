import { html, type Html } from './html.ts';

/** One part of a report, with a heading that the table of contents leads to. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly body: Html;
}

export function section(id: string, title: string, body: Html): Section {
  return { id, title, body };
}

export function sectionHtml({ id, title, body }: Section, level: 2 | 3): Html {
  const heading = level === 2 ? html`<h2 id="${id}">${title}</h2>` : html`<h3 id="${id}">${title}</h3>`;
  return html`<section aria-labelledby="${id}">${heading}${body}</section>`;
}
