/** CSV as Python's writer makes it: fields in quotes only where they need them. */

/**
 * Lines of fields with a head line.
 *
 * @param columns names of the fields, in their order; a row's other fields are left out, absent ones are empty
 * @param newline `\r\n`, as the format wants it, unless the server writes another
 */
export function csvTable(columns: readonly string[], rows: readonly Readonly<Record<string, unknown>>[], newline = '\r\n'): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => fieldText(row[column])))];
  return lines.map((line) => line.map(quoteIfNeeded).join(',') + newline).join('');
}

const fieldText = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

const quoteIfNeeded = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
