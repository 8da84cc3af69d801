import { config } from 'zod/mini';

/*
 * Schemas are read as they are, not compiled when they are first used: that costs more than it saves where most of them read
 * one answer. It also spares an action the making of code from text. Imported before the first schema is made.
 */
config({ jitless: true });
