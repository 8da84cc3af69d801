import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gateNamed } from '../gates.ts';
import { outcomeNamed } from '../outcomes.ts';
import { CHROMIUM, launch, open } from './browser.ts';
import { gateRecordText, recordText, reportOf, shortened, shortenedGate } from './page.ts';

/* The HTML report in Chromium: without a script and with it, on a phone, in the dark, by keyboard, for a screen reader. */

const DENIED = () => reportOf(recordText(outcomeNamed('wrong-sites-denied')));
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const without = CHROMIUM === null ? ' (skipped: no Chromium here; scripts/install-tools.sh installs it)' : '';
const visibleRows = (page: Page) => page.locator('table.sites tbody tr:visible');

let browser: Browser;
beforeAll(async () => {
  if (CHROMIUM !== null) browser = await launch();
}, 60_000);
afterAll(async () => await browser?.close());

describe.skipIf(CHROMIUM === null)(`the HTML report in a browser${without}`, () => {
  it('without a script: each part of a bar leads to its rows, and to no others', async () => {
    const { page, requests, complaints } = await open(browser, DENIED(), { javaScriptEnabled: false });
    expect(await page.locator('h1').innerText()).toContain('Denied');
    await page.getByRole('link', { name: '214 must not receive it' }).click();
    expect(await visibleRows(page).count()).toBe(214);
    expect(await page.locator('.filter:visible').innerText()).toBe(
      'Shown: 214 of template-manager, must not receive it. Show all',
    );
    await page.getByRole('link', { name: '1,150 targeted' }).click();
    const shown = page.locator('table.sites').last().locator('tbody tr:visible');
    expect(await shown.count()).toBe(1150);
    expect(await shown.first().innerText()).toContain('A81001');
    expect(await page.locator('#find').isVisible()).toBe(false);
    expect([requests, complaints]).toEqual([[], []]);
  });

  it('with a script: sites are searched and sorted, all of them', async () => {
    const { page, requests, complaints } = await open(browser, DENIED());
    await page.getByLabel('Search the sites').fill('b83155');
    await page.getByText('1 of 6,637 sites').waitFor();
    expect(await visibleRows(page).allInnerTexts()).toEqual([expect.stringContaining('PRACTICE B83155')]);
    await page.getByLabel('Search the sites').fill('practice a8');
    await page.getByText('1,150 of 6,637 sites').waitFor();
    await page.getByLabel('Search the sites').fill('');
    await page.locator('#found:empty').waitFor({ state: 'attached' });

    const table = page.locator('table.sites').first();
    const first = () => table.locator('tbody th').first().innerText();
    const site = table.getByRole('button', { name: 'Site' });
    await site.click();
    expect([await first(), await table.locator('th[aria-sort]').getAttribute('aria-sort')]).toEqual([
      'B83152',
      'ascending',
    ]);
    await site.click();
    expect([await first(), await table.locator('th[aria-sort]').getAttribute('aria-sort')]).toEqual([
      'B83365',
      'descending',
    ]);
    // A part of a bar still leads to its rows.
    await page.getByRole('link', { name: '5,273 not covered' }).click();
    expect(await page.locator('table.sites').last().locator('tbody tr:visible').count()).toBe(5273);
    expect([requests, complaints]).toEqual([[], []]);
  });

  it.each(['wrong-sites-denied', 'held', 'hostile'])('%s on a phone: nothing is cut off', async (name) => {
    const { page } = await open(browser, reportOf(shortened(outcomeNamed(name))), PHONE);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    for (const step of await page.locator('ol.steps > li').all()) {
      const box = await step.boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(360);
    }
  });

  it('in the dark: light on dark, and in print as on paper', async () => {
    const { page } = await open(browser, DENIED(), { colorScheme: 'dark' });
    const brightness = async (property: string) => {
      const colour = await page.evaluate<string>(`getComputedStyle(document.body).getPropertyValue('${property}')`);
      const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map(Number);
      return (red + green + blue) / 3;
    };
    expect(await brightness('background-color')).toBeLessThan(60);
    expect(await brightness('color')).toBeGreaterThan(200);
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    expect(await brightness('background-color')).toBeGreaterThan(240);
    expect(await page.locator('nav').isVisible()).toBe(false);
  });

  it('by keyboard alone: past the contents, to the rows of a bar, and back to all', async () => {
    const { page } = await open(browser, DENIED());
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').innerText()).toBe('To the report');
    await page.keyboard.press('Enter');
    const reach = async (name: string) => {
      for (let presses = 0; presses < 40; presses += 1) {
        await page.keyboard.press('Tab');
        if ((await page.locator(':focus').innerText()).startsWith(name)) return;
      }
      throw new Error(`${name} is not reached`);
    };
    await reach('214 must not receive it');
    await page.keyboard.press('Enter');
    expect(await visibleRows(page).count()).toBe(214);
    await reach('Show all');
    await page.keyboard.press('Enter');
    expect(await page.locator('.filter:visible').count()).toBe(0);
  });

  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const reports = [
    ...(['wrong-sites-denied', 'cross-cohort-held', 'commands-answered-held', 'hostile'] as const).map(
      (name) => [name, shortened(outcomeNamed(name))] as const,
    ),
    ...(['gate-denied', 'gate-by-sites', 'gate-without-facts'] as const).map(
      (name) => [name, shortenedGate(gateNamed(name))] as const,
    ),
  ];
  it.each(['light', 'dark'] as const)('axe finds nothing, %s', async (colorScheme) => {
    for (const [name, text] of reports) {
      // What is folded has to be as good as what is open.
      const html = reportOf(text).replaceAll('<details ', '<details open ');
      const { page } = await open(browser, html, { colorScheme, bypassCSP: true });
      await page.evaluate(axe);
      const violations = await page.evaluate(
        `axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.slice(0, 2).map(({ html }) => html)]))`,
      );
      expect([name, violations]).toEqual([name, []]);
      await page.context().close();
    }
  });

  it('hostile names do nothing, and nothing is asked for', async () => {
    for (const text of [recordText(outcomeNamed('hostile')), gateRecordText(gateNamed('gate-hostile'))]) {
      const { page, requests, complaints } = await open(browser, reportOf(text));
      await page.evaluate(`for (const fold of document.querySelectorAll('details')) fold.open = true`);
      expect(await page.locator('img, iframe, object, embed, link, base').count()).toBe(0);
      expect(await page.locator('body').innerText()).toContain('<img src=x onerror=alert(1)>');
      expect([requests, complaints]).toEqual([[], []]);
      await page.context().close();
    }
  });
});
