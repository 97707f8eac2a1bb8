export { mediaTypeOf, type ReportFormat, reportFormats, writeReport } from './write-report.js';
