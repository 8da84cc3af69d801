export { checkRunOf } from './check-run.ts';
export { NO_LINKS, type Links } from './links.ts';
export { commentOf, summaryOf } from './markdown/report.ts';
export { gateLogOf } from './gate-log.ts';
export { gateRecordOf } from './deployment/record.ts';
export { gateSummaryOf } from './markdown/gate-summary.ts';
export { logOf } from './log.ts';
export { checkPageOf } from './html/check.ts';
export { htmlReportOf } from './html/report.ts';
export { readRecord, recordHead } from './read-record.ts';
export {
  reportedRecord,
  type Deployment,
  type Judgement,
  type RecordedApprovals,
  type RecordedFinding,
} from './recorded.ts';
export { recordOf, type DecisionRecord, type RecordContext } from './record.ts';
export { verificationLogOf } from './verification-log.ts';
export { verificationRecordOf } from './verification/record.ts';
export { verificationSummaryOf } from './markdown/verification-summary.ts';
