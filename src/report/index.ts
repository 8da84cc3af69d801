export { checkRunOf, conclusionOf, type CheckRun, type Conclusion } from './check-run.ts';
export { commentOf, MARKER } from './comment.ts';
export { logOf } from './log.ts';
export { describe } from './prose.ts';
export { recordOf, type DecisionRecord, type RecordContext } from './record.ts';
export { summaryOf } from './summary.ts';
export { inert } from './wrap.ts';
