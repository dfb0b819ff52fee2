/** How reports are laid out, for a terminal and as Markdown. What they say is the same. */

export const FORMATS = ['text', 'markdown', 'json'] as const;
export type Format = (typeof FORMATS)[number];

export interface Layout {
  title(text: string): string;
  section(text: string): string;
  item(text: string): string;
  detail(text: string): string;
  code(text: string): string;
  table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string;
}

export const LAYOUTS: Readonly<Record<Exclude<Format, 'json'>, Layout>> = {
  text: {
    title: (text) => `${text}\n`,
    section: (text) => `\n${text}\n`,
    item: (text) => `  ${text}\n`,
    detail: (text) => `      ${text}\n`,
    code: (text) => text,
    table: (head, rows) => {
      const widths = head.map((name, column) => Math.max(name.length, ...rows.map((row) => String(row[column]).length)));
      const line = (row: readonly (string | number)[]): string =>
        `  ${row.map((cell, column) => (column === 0 ? String(cell).padEnd(widths[column] ?? 0) : String(cell).padStart(widths[column] ?? 0))).join('  ')}\n`;
      return [head, ...rows].map(line).join('');
    },
  },
  markdown: {
    title: (text) => `# ${text}\n`,
    section: (text) => `\n## ${text}\n\n`,
    item: (text) => `- ${text}\n`,
    detail: (text) => `  - ${text}\n`,
    code: (text) => `\`${text}\``,
    table: (head, rows) =>
      [head, head.map((_, column) => (column === 0 ? '---' : '---:')), ...rows].map((row) => `| ${row.join(' | ')} |\n`).join(''),
  },
};

/** `1 operation`, `2 operations`. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
