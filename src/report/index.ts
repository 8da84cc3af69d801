export { checkRunOf, type CheckRun, type Conclusion } from './check-run.ts';
export { commentOf, MARKER, readCount } from './comment.ts';
export { gateLogOf } from './gate/log.ts';
export { gateRecordOf } from './gate/record.ts';
export { gateSummaryOf } from './gate/summary.ts';
export { logOf } from './log.ts';
export { recordOf, type DecisionRecord, type RecordContext } from './record.ts';
export { summaryOf } from './summary.ts';
