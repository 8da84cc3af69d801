import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commentOf, gateSummaryOf } from '../../../src/report/index.ts';
import { GATES } from '../gates.ts';
import { OUTCOMES } from '../outcomes.ts';
import { LINKS } from '../world.ts';
import { CHROMIUM, launch, open } from './browser.ts';

/* Comment and summary as GitHub shows them on a phone: what is too wide scrolls out of sight, and must not be needed. */

/** What decides the width of things on GitHub's page. */
const STYLE = `
  body { margin: 0; padding: 16px; font: 14px/1.5 "Liberation Sans", Arial, sans-serif; word-wrap: break-word }
  table { display: block; width: max-content; max-width: 100%; overflow: auto; border-collapse: collapse }
  th, td { padding: 6px 13px; border: 1px solid } ul, ol { padding-left: 2em }
  code { padding: .2em .4em; font-size: 85%; white-space: break-spaces } pre { padding: 16px; overflow: auto }
  pre code { white-space: pre }`;
const WIDTH = 390;

let browser: Browser;
beforeAll(async () => {
  if (CHROMIUM !== null) browser = await launch();
}, 60_000);
afterAll(async () => await browser?.close());

async function shown(markdown: string): Promise<Page> {
  const html = micromark(markdown.replaceAll(/```mermaid\n[^]*?\n```/g, ''), {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  const page = `<!doctype html><meta charset="utf-8"><style>${STYLE}</style>${html}`;
  return (await open(browser, page, { viewport: { width: WIDTH, height: 700 } })).page;
}

describe.skipIf(CHROMIUM === null)('on a phone', () => {
  const texts = [
    ...Object.entries(OUTCOMES).map(([name, outcome]) => [name, commentOf(outcome, LINKS)] as const),
    ...Object.entries(GATES).map(([name, outcome]) => [name, gateSummaryOf(outcome, LINKS)] as const),
  ].filter(([name]) => !name.includes('hostile'));

  it.each(texts)('%s: steps, and who may approve, are within the screen', async (_, markdown) => {
    const page = await shown(markdown);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(WIDTH);
    const needed = 'body > p, body > ol, body > ul, body > pre, table:first-of-type tr > :nth-child(-n+3)';
    const cut = await page.evaluate(
      `[...document.querySelectorAll('${needed}')].filter((one) => one.closest('details') === null && (one.getBoundingClientRect().right > ${WIDTH} || one.scrollWidth > one.clientWidth + 1)).map((one) => one.textContent)`,
    );
    expect(cut).toEqual([]);
    await page.context().close();
  });
});
