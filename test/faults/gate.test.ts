import { GATES } from './gates.ts';
import { matrix } from './suite.ts';

await matrix('Faults of a gate', GATES, '../../docs/faults/gate.md');
