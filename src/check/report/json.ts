/** The report as a file: what other reports, a merge and other programs read. */
import { readFile } from 'node:fs/promises';
import { Ajv } from 'ajv';
import { isRecord } from '../../contract/json.ts';
import { REPORT_FORMAT, type RunReport } from '../run-report.ts';
import { REPORT_SCHEMA } from './schema.ts';

/** A file is no report, or none that this release reads. */
export class ReportFileError extends Error {
  override readonly name = 'ReportFileError';
  readonly file: string;

  constructor(file: string, message: string, options?: ErrorOptions) {
    super(`${file}: ${message}`, options);
    this.file = file;
  }
}

/** The report as it is. */
export const toJson = (report: RunReport): string => `${JSON.stringify(report, null, 2)}\n`;

/**
 * Reads what `--report json=FILE` wrote.
 *
 * @throws ReportFileError if the file cannot be read, is no report, or is one of another format
 * @example const report = await readReport('owui-check.json');
 */
export async function readReport(file: string): Promise<RunReport> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new ReportFileError(file, `it cannot be read (${messageOf(error)}). Name a file that \`--report json=FILE\` wrote.`, {
      cause: error,
    });
  });
  return parseReport(file, text);
}

/** Reads the report of a file whose text is at hand. */
export function parseReport(file: string, text: string): RunReport {
  const value = parse(file, text);
  const format = isRecord(value) ? value['format'] : undefined;
  if (format !== REPORT_FORMAT) {
    const what =
      typeof format === 'string' ? `it has the format ${format}, and this release reads ${REPORT_FORMAT}` : 'it is no report of a check';
    throw new ReportFileError(file, `${what}. Make it with \`owui-contract check --report json=FILE\` of this release.`);
  }
  const validate = new Ajv().compile(REPORT_SCHEMA);
  if (validate(value)) return value;
  const [fault] = validate.errors ?? [];
  throw new ReportFileError(
    file,
    `${fault?.instancePath || 'the report'} ${fault?.message}. Was the file edited? Make it anew with \`owui-contract check --report json=FILE\`.`,
  );
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ReportFileError(file, `it is not JSON (${messageOf(error)}). Was the run broken off while it wrote? Make the report anew.`, {
      cause: error,
    });
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
