import { ReportRow } from './report.entity.js';
import { FindingRow } from './finding.entity.js';
import { HistoryRow } from './history.entity.js';
import { ValidationRow } from './validation.entity.js';

export const readModelEntities = [ValidationRow, HistoryRow, FindingRow, ReportRow];
