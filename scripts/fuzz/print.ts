/** What a person reads: one summary line for each round, then each finding with all that is needed to see it again. */
import { curlOf } from './curl.ts';
import type { FuzzReport, GivenReply } from './events.ts';
import type { Finding } from './findings.ts';
import type { Round } from './round.ts';

const LONGEST = 2_000;

export function printRound(
  { name, operationIds, tokenInCurl, curlOrigin }: Round,
  report: FuzzReport,
  findings: readonly Finding[],
  seconds: number,
): void {
  console.log(
    `${name}: ${operationIds.length} operations, ${report.asked.size} asked, ${report.succeeded.size} with success, ${report.requests} requests, ${findings.length} findings, ${seconds.toFixed(0)} s`,
  );
  for (const finding of findings) {
    const { operationId, label, check, contract, reply, message, request, count } = finding;
    const curl = request && curlOf(request, tokenInCurl, curlOrigin);
    console.log(`
  ${operationId} (${label}) ${check}, ${count} ${count === 1 ? 'request' : 'requests'}
    contract: ${contract}
    answered: ${reply ? describe(reply) : message}
    again:    ${curl === undefined ? 'no request was recorded' : curl.length > LONGEST ? `too long to print; it stands in .cache/fuzz/${name}/report.ndjson` : curl}`);
  }
  if (curlOrigin !== undefined && findings.length > 0) console.log('\n  The commands ask the mock that `npm start` serves.');
}

function describe({ status, mediaType, body }: GivenReply): string {
  const text = body.toString();
  return `${status} ${mediaType} ${text.length > 300 ? `${text.slice(0, 300)} …` : text}`;
}
