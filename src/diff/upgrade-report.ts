/** `owui-contract upgrade` in words. */
import type { ChangeGroup } from './changes.ts';
import { counted, type Layout } from './layout.ts';
import type { OperationUpgrade, Step, UpgradeReport } from './upgrade.ts';

const SECTIONS: readonly (readonly [group: ChangeGroup, heading: string])[] = [
  ['removed', 'Stop calling'],
  ['role', 'Callers that are shut out now'],
  ['request', 'Requests to change'],
  ['reply', 'Replies to read otherwise'],
  ['effect', 'Calls that must not be repeated blindly'],
];

const SHOWN_HINTS = 5;

export function upgradeInWords(report: UpgradeReport, layout: Layout): string {
  const { from, to, operations, unknown } = report;
  const broken = operations.filter(({ must }) => must.length > 0);
  const noted = operations.filter(({ know }) => know.length > 0);
  return [
    layout.title(`From ${from.name} to ${to.name}`),
    broken.length === 0 ? 'Nothing must change.\n' : `${counted(broken.length, 'operation')} to look at.\n`,
    ...(unknown.length > 0 ? [`Not in ${from.name}: ${unknown.join(', ')}. Check the names.\n`] : []),
    ...(broken.length > 0
      ? [layout.section('By router'), layout.table(['router', ...SECTIONS.map(([group]) => group)], rowsOf(broken))]
      : []),
    ...SECTIONS.flatMap(([group, heading]) => section(heading, broken, ({ must }) => must.filter((step) => step.group === group), layout)),
    ...section('Worth knowing', noted, ({ know }) => know, layout),
    ...additions(report, layout),
  ].join('');
}

/** Operations by router and kind of change. An operation that changes in two ways counts in both. */
function rowsOf(broken: readonly OperationUpgrade[]): (string | number)[][] {
  const tags = [...new Set(broken.map(({ tag }) => tag))].sort();
  return tags.map((tag) => {
    const own = broken.filter((one) => one.tag === tag);
    return [tag, ...SECTIONS.map(([group]) => own.filter(({ must }) => must.some((step) => step.group === group)).length)];
  });
}

function section(
  heading: string,
  operations: readonly OperationUpgrade[],
  stepsOf: (one: OperationUpgrade) => readonly Step[],
  layout: Layout,
): string[] {
  const concerned = operations.filter((one) => stepsOf(one).length > 0);
  if (concerned.length === 0) return [];
  return [
    layout.section(`${heading} (${concerned.length})`),
    ...concerned.flatMap((one) => [
      layout.item(`${layout.code(one.operation)} (${one.operationId})`),
      ...stepsOf(one).map((step) => layout.detail(stepInWords(step, layout))),
      ...(stepsOf(one).some(({ group }) => group === 'removed') ? [layout.detail(insteadInWords(one, layout))] : []),
    ]),
  ];
}

function stepInWords({ place, field, message }: Step, { code }: Layout): string {
  const where = [...(place === '' ? [] : [place]), ...(field === '' ? [] : [code(field)])].join(' ');
  return where === '' ? message : `${where}: ${message}`;
}

function insteadInWords({ instead: { named, hints }, tag }: OperationUpgrade, { code }: Layout): string {
  if (named.length > 0) return `Instead: ${named.map(code).join(', ')}.`;
  if (hints.length === 0) return 'The contract names nothing that does its job.';
  const shown = hints.slice(0, SHOWN_HINTS).map(code).join(', ');
  const rest = hints.length > SHOWN_HINTS ? ` and ${hints.length - SHOWN_HINTS} more` : '';
  return `The contract names nothing that does its job. New under ${tag}: ${shown}${rest}.`;
}

function additions({ operations, added, from, to }: UpgradeReport, layout: Layout): string[] {
  const fields = operations.reduce((sum, one) => sum + one.additions, 0);
  const total = Object.values(added).reduce((sum, count) => sum + count, 0);
  if (fields === 0 && total === 0) return [];
  const rows = Object.entries(added).sort(([one], [other]) => one.localeCompare(other));
  return [
    layout.section('New'),
    `${counted(fields, 'addition')} to operations named above or unchanged otherwise, and ${counted(total, 'new operation')}. All of them: owui-contract diff ${from.name} ${to.name}\n`,
    ...(rows.length > 0 ? ['\n', layout.table(['router', 'new operations'], rows)] : []),
  ];
}
