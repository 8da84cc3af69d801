import { hash } from 'node:crypto';
import { html, NOTHING, type Html } from './html.ts';
import { SCRIPT } from './script.ts';
import { sectionHtml, type Section } from './section.ts';
import { STYLE } from './style.ts';

/** A page as it is put together. */
export interface Page {
  readonly title: string;
  readonly header: Html;
  /** What is read one after the other: the sections of one subject each. */
  readonly chapters: readonly Chapter[];
  readonly footer: Html;
  /** What is added to the style. */
  readonly style: string;
}

export interface Chapter {
  /** Null where the page has only one. */
  readonly title: { readonly id: string; readonly text: Html } | null;
  readonly sections: readonly Section[];
}

/**
 * One file that needs nothing from anywhere: the policy of the page allows no request at all, and of style and script
 * only these two, by their digest.
 */
export function pageOf({ title, header, chapters, footer, style }: Page): string {
  const styles = `${STYLE}${style}`;
  const policy = {
    // Our own words and digests: nothing in them is escaped, so that who searches the file for a directive finds it.
    html: `default-src 'none'; style-src '${digestOf(styles)}'; script-src '${digestOf(SCRIPT)}'; base-uri 'none'; form-action 'none'`,
  };
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        ${element('style', styles)}
      </head>
      <body>
        <a class="skip" href="#content">To the report</a>${header}
        <nav aria-label="Contents">
          <ul>
            ${chapters.map(contents)}
          </ul>
        </nav>
        <main id="content">
          <form id="find" role="search" hidden>
            <label for="query">Search the sites</label><input id="query" type="search" autocomplete="off" /><output
              id="found"
              for="query"
            ></output>
          </form>
          ${chapters.map(chapterHtml)}
        </main>
        <footer>${footer}</footer>
        ${element('script', SCRIPT)}
      </body>
    </html> `.html;
}

/** An element whose text is taken as it is, to the byte: its digest is in the policy. */
function element(name: 'style' | 'script', text: string): Html {
  return { html: `<${name}>${text}</${name}>` };
}

function contents({ title, sections }: Chapter): Html {
  const links = sections.map(({ id, title: text }) => html`<li><a href="#${id}">${text}</a></li>`);
  return title === null
    ? html`${links}`
    : html`<li>
        <a href="#${title.id}">${title.text}</a>
        <ul>
          ${links}
        </ul>
      </li>`;
}

function chapterHtml({ title, sections }: Chapter): Html {
  const heading = title === null ? NOTHING : html`<h2 id="${title.id}">${title.text}</h2>`;
  return html`${heading}${sections.map((section) => sectionHtml(section, title === null ? 2 : 3))} `;
}

function digestOf(text: string): string {
  return `sha256-${hash('sha256', text, 'base64')}`;
}
