export { checkRunOf, type CheckRun, type Conclusion } from './check-run.ts';
export { commentOf, MARKER, readCount } from './comment.ts';
export { gateLogOf } from './deployment/log.ts';
export { gateRecordOf } from './deployment/record.ts';
export { gateSummaryOf } from './deployment/summary.ts';
export { logOf } from './log.ts';
export { recordOf, type DecisionRecord, type RecordContext } from './record.ts';
export { summaryOf } from './summary.ts';
