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

/** The sections that there are. */
export function present(sections: readonly (Section | null)[]): Section[] {
  return sections.filter((section) => section !== null);
}

/** Of level 2 it is a landmark of the page; one below has the name of others, and is none. */
export function sectionHtml({ id, title, body }: Section, level: 2 | 3): Html {
  return level === 2
    ? html`<section aria-labelledby="${id}">
        <h2 id="${id}">${title}</h2>
        ${body}
      </section>`
    : html`<div>
        <h3 id="${id}">${title}</h3>
        ${body}
      </div>`;
}
