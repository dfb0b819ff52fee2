/** Tables in Markdown, to be read at a terminal and pasted into a document. */

/** Columns are as wide as their widest text; what looks like a number stands at the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(3, title.length, ...rows.map((row) => (row[column] ?? '').length)));
  const toRight = head.map((_, column) => rows.length > 0 && rows.every((row) => /^(?:[\d.,]+|)$/.test(row[column] ?? '')));
  const line = (cells: readonly string[]): string => {
    const padded = widths.map((width, column) => {
      const cell = (cells[column] ?? '').replaceAll('|', '\\|');
      return toRight[column] ? cell.padStart(width) : cell.padEnd(width);
    });
    return `| ${padded.join(' | ')} |`;
  };
  const rule = widths.map((width, column) => (toRight[column] ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}
