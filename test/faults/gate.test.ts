import { GATES } from './gates.ts';
import { matrix } from './suite.ts';

await matrix(GATES);
