import { ok, type Result } from '../../domain/result.ts';
import { readRecord } from '../read-record.ts';
import { reportedRecord } from '../recorded.ts';
import { checkPageOf } from './check.ts';
import { gatePageOf } from './deployment.ts';
import { verificationPageOf } from './verification.ts';

/** The report of a decision record as one HTML file; or why the text is no record that can be shown. */
export function htmlReportOf(recordText: string): Result<string, string> {
  const read = readRecord(recordText, reportedRecord);
  if (!read.ok) return read;
  const record = read.value;
  if (record.verification !== undefined) return ok(verificationPageOf(record));
  const { deployment, judgements = [] } = record;
  return ok(deployment == null && judgements.length > 0 ? checkPageOf(record) : gatePageOf(record));
}
