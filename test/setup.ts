import { configureGlobal } from 'fast-check';

/** The same inputs on every run: what a property finds once, it finds again. Another seed is worth a try now and then. */
configureGlobal({ seed: Number(process.env['SEED'] ?? 20230526) });
