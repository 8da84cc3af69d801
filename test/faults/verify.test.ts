import { matrix } from './suite.ts';
import { VERIFICATIONS } from './verifications.ts';

await matrix(VERIFICATIONS);
