/** Reports for the tests: those of fixtures/, written by hand, and one as large as a run of everything. */
import { readFileSync } from 'node:fs';
import { fromRoot } from '../../../scripts/paths.ts';
import { parseReport } from '../../../src/check/report/json.ts';
import { KIND_NAMES } from '../../../src/check/report/kinds.ts';
import type { OperationResult, RunFinding, RunReport } from '../../../src/check/run-report.ts';
import { type BundledDocument, placedOperations } from '../../../src/contract/document.ts';

export const fixtureFile = (name: string): string => fromRoot(`test/check/report/fixtures/${name}.json`);

export const fixture = (name: string): RunReport => parseReport(fixtureFile(name), readFileSync(fixtureFile(name), 'utf8'));

const OUTCOMES = ['holds', 'broken', 'errors', 'skipped'] as const;

/** Every operation of the contract, a quarter of them broken, with `findingsEach` findings. */
export function hugeReport(findingsEach = 3): RunReport {
  const document = JSON.parse(readFileSync(fromRoot('generated/openapi.json'), 'utf8')) as BundledDocument; // the project's own file
  const operations = placedOperations(document).map(({ method, path, node }, index): OperationResult => {
    const outcome = OUTCOMES[index % 4] ?? 'holds';
    return {
      operationId: node.operationId,
      operation: `${method} ${path}`,
      tag: path.split('/')[3] ?? 'app',
      effect: method === 'GET' ? 'read' : 'write',
      outcome,
      reason: outcome === 'skipped' ? 'It writes, and the run is read-only.' : '',
      statuses: outcome === 'skipped' ? [] : outcome === 'errors' ? [404] : [200],
      requests: outcome === 'skipped' ? 0 : 1,
      slowestMs: outcome === 'skipped' ? 0 : index,
    };
  });
  const broken = operations.filter(({ outcome }) => outcome === 'broken');
  const findings = broken.flatMap((result) => Array.from({ length: findingsEach }, (_, index) => findingOf(result, index)));
  return { ...fixture('clean'), operations, findings, requests: operations.length };
}

const findingOf = ({ operation, operationId }: OperationResult, index: number): RunFinding => ({
  id: `${operationId}-${index}`,
  kind: KIND_NAMES[index % KIND_NAMES.length] ?? 'schema',
  operation,
  operationId,
  field: `/items/*/field_${index}`,
  message: `\`/items/*/field_${index}\` is a string where the contract wants an integer.`,
  expected: 'integer, Unix seconds',
  received: `"${'x'.repeat(120)}"`,
  contract: { file: 'openapi/schemas/chats.yaml', line: 41 + index },
  curl: `curl -sS -H "authorization: Bearer $OWUI_TOKEN" 'http://127.0.0.1:8080${operation.split(' ')[1]}'`,
});
