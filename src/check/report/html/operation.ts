/** One operation on the page: a line, and behind it what was asked and what differs. */
import type { RunFinding } from '../../run-report.ts';
import { KINDS } from '../kinds.ts';
import type { OperationView } from '../overview.ts';
import { count, duration } from '../verdict.ts';
import { escaped } from './escaped.ts';

/** What needs a person is open from the start if `open` says so. */
export function operationRow({ result, standing, findings }: OperationView, open: boolean): string {
  const { operation, operationId, effect, reason, statuses, requests, slowestMs } = result;
  const note = findings.length > 0 ? count(findings.length, 'finding') : statuses.join(', ');
  const facts = [
    ['operation', `<code>${escaped(operationId)}</code>, ${effect}`],
    ['asked', requests === 0 ? 'not at all' : `${count(requests, 'request')}, the slowest ${duration(slowestMs)}`],
    ['statuses', statuses.length === 0 ? 'none' : statuses.join(', ')],
    ['reason', escaped(reason)],
  ];
  return `<details class="${standing}"${open && standing === 'broken' ? ' open' : ''}><summary><span class="badge ${standing}">${standing}</span><code>${escaped(operation)}</code><span class="faint">${escaped(note)}</span></summary><div class="inside">${list(facts)}${findings.map(findingBlock).join('')}</div></details>`;
}

function findingBlock({ id, kind, field, message, expected, received, contract, curl, known }: RunFinding): string {
  const facts = [
    ['field', field === '' ? '' : `<code>${escaped(field)}</code>`],
    ['contract', expected === '' ? '' : `<pre>${escaped(expected)}</pre>`],
    ['server', received === '' ? '' : `<pre>${escaped(received)}</pre>`],
    ['stated in', contract.file === '' ? '' : `<code>${escaped(`${contract.file}:${contract.line}`)}</code>`],
    ['again', curl === '' ? '' : `<pre>${escaped(curl)}</pre>`],
    ['known', known ? `${escaped(known.reason)} (${escaped(known.owner)}, until ${escaped(known.expires)})` : ''],
    ['id', `<code>${escaped(id)}</code>`],
    ['what to do', escaped(KINDS[kind].help)],
  ];
  return `<div class="finding ${known ? 'known' : 'broken'}"><p><strong>${escaped(KINDS[kind].title)}.</strong> ${escaped(message)}</p>${list(facts)}</div>`;
}

const list = (facts: readonly (readonly string[])[]): string =>
  `<dl>${facts
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`)
    .join('')}</dl>`;
