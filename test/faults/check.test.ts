import { CHECKS } from './scenarios.ts';
import { matrix } from './suite.ts';

await matrix(CHECKS);
