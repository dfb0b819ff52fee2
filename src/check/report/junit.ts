/** JUnit XML, as CI servers read it: a suite a router, a case an operation, a failure a finding. */
import { escapeUTF8 } from 'entities/escape';
import type { RunFinding, RunReport } from '../run-report.ts';
import { type OperationView, overviewOf, type RouterView } from './overview.ts';
import { printable } from './printable.ts';

export function toJunit(report: RunReport): string {
  const suites = [...overviewOf(report).routers.map((router) => routerSuite(router, report)), runSuite(report)];
  const sum = sumOf(suites.map(({ counts }) => counts));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    element(
      'testsuites',
      { name: `${report.tool.name} check`, ...sum, time: seconds(report.durationMs) },
      suites.map(({ xml }) => xml).join('\n'),
    ),
    '',
  ].join('\n');
}

interface Counts {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly skipped: number;
}

interface Suite {
  readonly xml: string;
  readonly counts: Counts;
}

function routerSuite({ tag, operations, counts: standings }: RouterView, { server, startedAt }: RunReport): Suite {
  const counts = { tests: operations.length, failures: standings.broken, errors: 0, skipped: standings.errors + standings.skipped };
  const time = seconds(operations.reduce((sum, { result }) => sum + result.slowestMs, 0));
  const cases = operations.map((operation) => testCase(operation, `${server.contract}.${tag}`));
  return {
    counts,
    xml: element('testsuite', { name: tag, ...counts, time, timestamp: startedAt.replace(/(\.\d+)?Z$/, '') }, cases.join('\n')),
  };
}

/** A known difference passes, and its case says what is known. An answer without success proves little, so its case counts as skipped. */
function testCase({ result, standing, findings }: OperationView, classname: string): string {
  const { operation, reason, slowestMs, statuses } = result;
  const known = findings.filter((finding) => finding.known);
  const inside = [
    ...(standing === 'skipped' || standing === 'errors' ? [element('skipped', { message: whySkipped(standing, reason, statuses) })] : []),
    ...findings.filter((finding) => !finding.known).map(failure),
    ...(known.length > 0 ? [element('system-out', {}, escaped(known.map(knownLine).join('\n')))] : []),
  ];
  return element('testcase', { name: operation, classname, time: seconds(slowestMs) }, inside.join('\n'));
}

const whySkipped = (standing: 'skipped' | 'errors', reason: string, statuses: readonly number[]): string =>
  standing === 'skipped' ? reason : `Answered with ${statuses.join(', ')} only, which proves little. ${reason}`.trim();

const knownLine = ({ id, message, known }: RunFinding): string =>
  `Known until ${known?.expires} (${known?.owner}): ${message} ${known?.reason} [${id}]`;

function failure({ kind, message, field, expected, received, contract, curl, id }: RunFinding): string {
  const lines = [
    message,
    ...(field === '' ? [] : [`field: ${field}`]),
    `contract: ${expected}`,
    `server: ${received}`,
    `stated in: ${contract.file}:${contract.line}`,
    `again: ${curl}`,
    `id: ${id}`,
  ];
  return element('failure', { type: kind, message }, escaped(lines.join('\n')));
}

/** What belongs to no router: the baseline's faults as failures, the warnings as output. */
function runSuite({ baselineFaults, warnings }: RunReport): Suite {
  const counts = { tests: baselineFaults.length, failures: baselineFaults.length, errors: 0, skipped: 0 };
  const cases = baselineFaults.map((fault, index) =>
    element(
      'testcase',
      { name: `baseline ${index + 1}`, classname: 'baseline', time: '0' },
      element('failure', { type: 'baseline', message: fault }, escaped(fault)),
    ),
  );
  const output = warnings.length > 0 ? [element('system-out', {}, escaped(warnings.join('\n')))] : [];
  return { counts, xml: element('testsuite', { name: 'run', ...counts, time: '0' }, [...cases, ...output].join('\n')) };
}

function element(name: string, attributes: Readonly<Record<string, string | number>>, inside = ''): string {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  return inside === '' ? `<${name}${pairs.join('')}/>` : `<${name}${pairs.join('')}>${inside}</${name}>`;
}

/** XML forbids most control characters even as references. */
const escaped = (text: string): string => escapeUTF8(printable(text));

const seconds = (ms: number): string => (ms / 1000).toFixed(3);

const sumOf = (all: readonly Counts[]): Counts =>
  all.reduce((sum, one) => ({
    tests: sum.tests + one.tests,
    failures: sum.failures + one.failures,
    errors: sum.errors + one.errors,
    skipped: sum.skipped + one.skipped,
  }));
