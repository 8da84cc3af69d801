import { configureGlobal } from 'fast-check';
import { parseAsBrowser } from '../src/domain/page/browser.ts';
import { readPagesWith } from '../src/domain/page/tree.ts';

/** What a run loads where a page comes in that is not plain: tests of the domain ask nobody for their pages. */
readPagesWith(parseAsBrowser);

/** The same inputs on every run: what a property finds once, it finds again. Another seed is worth a try now and then. */
configureGlobal({ seed: Number(process.env['SEED'] ?? 20230526) });
