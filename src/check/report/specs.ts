/** What stands after `--report`: a kind of report and where it goes. */

/** Kinds that go into a file. */
export const FILE_KINDS = ['json', 'junit', 'sarif', 'markdown', 'html'] as const;
/** Kinds that go to standard output. */
const OUTPUT_KINDS = ['github', 'terminal'] as const;

export type FileKind = (typeof FILE_KINDS)[number];
type OutputKind = (typeof OUTPUT_KINDS)[number];

export type ReportSpec = { readonly kind: FileKind; readonly file: string } | { readonly kind: OutputKind };

/** `--report` names no kind of report, or no file for one that needs it. */
export class ReportSpecError extends Error {
  override readonly name = 'ReportSpecError';
  readonly spec: string;

  constructor(spec: string, message: string) {
    super(message);
    this.spec = spec;
  }
}

/**
 * Reads `json=out.json`, `github` and the like.
 *
 * @throws ReportSpecError if it says neither
 */
export function parseReportSpec(spec: string): ReportSpec {
  const [name = '', ...rest] = spec.split('=');
  const file = rest.join('=');
  const output = OUTPUT_KINDS.find((kind) => kind === name);
  if (output) {
    if (rest.length > 0)
      throw new ReportSpecError(spec, `${output} goes to standard output: write \`--report ${output}\`, without a file.`);
    return { kind: output };
  }
  const kind = FILE_KINDS.find((one) => one === name);
  if (!kind) throw new ReportSpecError(spec, `There is no report "${name}". Take one of ${[...FILE_KINDS, ...OUTPUT_KINDS].join(', ')}.`);
  if (file === '') throw new ReportSpecError(spec, `${kind} needs a file: \`--report ${kind}=FILE\`.`);
  return { kind, file };
}
