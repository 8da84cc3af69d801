import { accessSync, constants } from 'node:fs';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

/* A report as a browser shows it. */

/** Chromium on this machine; null where there is none. */
export const CHROMIUM = [process.env['CHROMIUM'] ?? '/usr/bin/chromium'].find(isExecutable) ?? null;

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

export function launch(): Promise<Browser> {
  return chromium.launch({
    ...(CHROMIUM !== null && { executablePath: CHROMIUM }),
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
}

/** An open report, and what it did besides being shown. */
export interface Shown {
  readonly page: Page;
  /** Addresses that were asked for, the report's own left out. */
  readonly requests: readonly string[];
  /** What the browser complained of, and dialogs. */
  readonly complaints: readonly string[];
}

const ADDRESS = 'http://report.example/report.html';

/** Opens a report; nothing of it reaches a network. */
export async function open(browser: Browser, html: string, options: BrowserContextOptions = {}): Promise<Shown> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (request.url() !== ADDRESS) requests.push(request.url());
  });
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => {
    complaints.push(dialog.message());
    void dialog.dismiss();
  });
  await page.route('**/*', (route) =>
    route.request().url() === ADDRESS
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.abort(),
  );
  await page.goto(ADDRESS);
  return { page, requests, complaints };
}
