/** `owui-contract diff` in words. */
import { type Change, type ChangeGroup, type DiffReport, GROUPS, type Severity, type Touched } from './changes.ts';
import { counted, type Layout } from './layout.ts';

const HEADINGS: Readonly<Record<ChangeGroup, string>> = {
  removed: 'Operations that are gone',
  role: 'Roles',
  request: 'Requests',
  reply: 'Replies',
  effect: 'Effects',
  notice: 'Deprecations and names',
  added: 'New operations',
};

/** Additions that many operations share name the first of them. */
const SHOWN_OF_ADDITION = 3;

export function diffInWords({ from, to, changes }: DiffReport, layout: Layout): string {
  const title = layout.title(`${from.name} → ${to.name}`);
  const totals = `${counted(from.operations, 'operation')} before, ${to.operations} now. ${sumOf(changes)}\n`;
  const sections = GROUPS.flatMap((group) => {
    const own = changes.filter((change) => change.group === group);
    if (own.length === 0) return [];
    return [layout.section(`${HEADINGS[group]} (${own.length})`), ...own.map((change) => inWords(change, layout))];
  });
  return [title, totals, ...sections].join('');
}

function sumOf(changes: readonly Change[]): string {
  if (changes.length === 0) return 'Nothing differs.';
  const count = (wanted: Severity): number => changes.filter(({ severity }) => severity === wanted).length;
  return `${count('breaking')} breaking, ${counted(count('note'), 'note')}, ${counted(count('addition'), 'addition')}.`;
}

function inWords({ severity, message, touches }: Change, layout: Layout): string {
  const mark = { breaking: 'breaking: ', note: 'note: ', addition: '' }[severity];
  const [only] = touches;
  if (only && touches.length === 1) return layout.item(`${mark}${placeInWords(only, layout)}: ${message}`);
  const shown = severity === 'addition' ? touches.slice(0, SHOWN_OF_ADDITION) : touches;
  const rest = touches.length - shown.length;
  return [
    layout.item(`${mark}${message} In ${touches.length} places:`),
    ...shown.map((touched) => layout.detail(placeInWords(touched, layout))),
    ...(rest > 0 ? [layout.detail(`and ${rest} more`)] : []),
  ].join('');
}

const placeInWords = ({ operation, operationId, place, field }: Touched, { code }: Layout): string =>
  [code(operation), `(${operationId})`, ...(place === '' ? [] : [place]), ...(field === '' ? [] : [code(field)])].join(' ');
