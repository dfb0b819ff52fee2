/** SARIF 2.1.0, as code scanning reads it. What the baseline knows stays in it, marked as suppressed. */
import type { Location, Log, Notification, ReportingDescriptor, Result } from 'sarif';
import type { RunFinding, RunReport } from '../run-report.ts';
import { KIND_NAMES, KINDS } from './kinds.ts';
import { printable } from './printable.ts';
import { exitCode } from './verdict.ts';

export function toSarif(report: RunReport): Log {
  const { tool, server, mode, selection, startedAt, durationMs } = report;
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: tool.name, semanticVersion: tool.version, rules: KIND_NAMES.map(rule) } },
        // Runs with one id replace each other where they are uploaded; each shard and each server stands for itself.
        automationDetails: {
          id: ['check', server.contract, mode, ...(selection.shard === '' ? [] : [selection.shard.replaceAll('/', '-of-')]), ''].join('/'),
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: true,
            exitCode: exitCode(report),
            startTimeUtc: startedAt,
            endTimeUtc: new Date(Date.parse(startedAt) + durationMs).toISOString(),
            toolExecutionNotifications: [
              ...report.baselineFaults.map((text) => notification('error', text)),
              ...report.warnings.map((text) => notification('warning', text)),
            ],
          },
        ],
        results: report.findings.map(result),
      },
    ],
  };
}

function rule(kind: RunFinding['kind']): ReportingDescriptor {
  const { title, help, level } = KINDS[kind];
  return {
    id: kind,
    name: pascalCase(kind),
    shortDescription: { text: title },
    fullDescription: { text: help },
    help: { text: help },
    defaultConfiguration: { level },
  };
}

const pascalCase = (kind: string): string => kind.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

function result(finding: RunFinding): Result {
  const { id, kind, operation, field, message, expected, received, curl, known } = finding;
  return {
    ruleId: kind,
    ruleIndex: KIND_NAMES.indexOf(kind),
    level: KINDS[kind].level,
    message: { text: printable(`${operation}: ${message}\nContract: ${expected}\nServer: ${received}\nAgain: ${curl}`) },
    locations: [location(finding)],
    partialFingerprints: { 'findingId/v1': id },
    ...(known
      ? {
          suppressions: [
            { kind: 'external', status: 'accepted', justification: `${known.reason} (${known.owner}, until ${known.expires})` },
          ],
        }
      : {}),
    properties: { operation, field, expected, received, curl },
  };
}

function location({ contract: { file, line }, operation }: RunFinding): Location {
  return {
    ...(file === ''
      ? {}
      : {
          physicalLocation: {
            artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' },
            ...(line > 0 ? { region: { startLine: line } } : {}),
          },
        }),
    logicalLocations: [{ fullyQualifiedName: operation, kind: 'resource' }],
  };
}

const notification = (level: Notification.level, text: string): Notification => ({ level, message: { text: printable(text) } });
