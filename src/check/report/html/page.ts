/** One page that holds the whole run and asks nobody for anything: it can be mailed, kept as a CI's artifact and opened from a disk. */
import { createHash } from 'node:crypto';
import type { RunReport } from '../../run-report.ts';
import { type Counts, overviewOf, type RouterView, STANDINGS, type Standing } from '../overview.ts';
import { count, duration, subject, verdictOf } from '../verdict.ts';
import { escaped } from './escaped.ts';
import { operationRow } from './operation.ts';
import { SCRIPT } from './script.ts';
import { STYLE } from './style.ts';

const MEANINGS: Readonly<Record<Standing, string>> = {
  broken: 'something differs',
  known: 'differs only as the baseline knows',
  errors: 'answered, never with success',
  skipped: 'not asked',
  holds: 'answered with success, nothing differs',
};

/** More open operations than these hide what they are. */
const MOST_OPEN = 20;

export function toHtml(report: RunReport): string {
  const overview = overviewOf(report);
  const { holds, line, nextStep } = verdictOf(report, overview);
  const { tool, requests, durationMs, seed, startedAt } = report;
  const facts = `${count(requests, 'request')} in ${duration(durationMs)}, begun ${startedAt}, seed ${seed}, ${tool.name} ${tool.version}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${hashOf(STYLE)}'; script-src '${hashOf(SCRIPT)}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(`Contract check: ${line}`)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>Contract check</h1>
<p>${escaped(subject(report))}</p>
<p class="faint">${escaped(facts)}</p>
<p class="verdict ${holds ? 'holds' : 'broken'}">${escaped(line)}</p>
${nextStep === '' ? '' : `<p>${escaped(nextStep)}</p>`}
${notes('Faults of the baseline', report.baselineFaults)}${notes('Warnings', report.warnings)}
</header>
<main>
${coverage(overview.routers)}
${filterForm(overview.counts)}
${overview.routers.map((router, index) => routerSection(router, index, overview.counts.broken <= MOST_OPEN)).join('\n')}
</main>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

/** What the page's policy lets run and apply: these two texts and no other, whatever slips through the escaping. */
const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

const notes = (title: string, sentences: readonly string[]): string =>
  sentences.length === 0
    ? ''
    : `<h2>${title}</h2><ul class="notes">${sentences.map((sentence) => `<li>${escaped(sentence)}</li>`).join('')}</ul>\n`;

function coverage(routers: readonly RouterView[]): string {
  const rows = routers.map(
    ({ tag, operations, counts, answered, due }, index) =>
      `<tr><td><a href="#router-${index}">${escaped(tag)}</a></td><td class="wide">${bar(counts, operations.length)}</td><td>${answered}/${due}</td>${STANDINGS.map((standing) => `<td>${counts[standing]}</td>`).join('')}</tr>`,
  );
  const heads = STANDINGS.map((standing) => `<th scope="col" title="${MEANINGS[standing]}">${standing}</th>`);
  return `<div class="scroll"><table><caption class="faint">Coverage by router</caption><thead><tr><th scope="col">router</th><td></td><th scope="col" title="with success">answered</th>${heads.join('')}</tr></thead><tbody>
${rows.join('\n')}
</tbody></table></div>`;
}

/** An SVG: the page's policy allows no style attributes. */
function bar(counts: Counts, size: number): string {
  let x = 0;
  const parts = STANDINGS.toReversed().flatMap((standing) => {
    if (counts[standing] === 0) return [];
    const width = (counts[standing] / size) * 100;
    const part = `<rect class="${standing}" x="${x.toFixed(2)}" width="${width.toFixed(2)}" height="8"/>`;
    x += width;
    return [part];
  });
  const spoken = STANDINGS.filter((standing) => counts[standing] > 0).map((standing) => `${counts[standing]} ${standing}`);
  return `<svg viewBox="0 0 100 8" preserveAspectRatio="none" role="img" aria-label="${spoken.join(', ')}">${parts.join('')}</svg>`;
}

/** Hidden until the script runs, for without it the form does nothing. */
function filterForm(counts: Counts): string {
  const boxes = STANDINGS.map(
    (standing) =>
      `<label title="${MEANINGS[standing]}"><input type="checkbox" value="${standing}" checked> ${standing} (${counts[standing]})</label>`,
  );
  return `<form hidden><input type="search" placeholder="Filter by path, name, message … ( / )" aria-label="Filter operations" autocomplete="off">
${boxes.join('\n')}
<button type="button" id="open">Open all</button><button type="button" id="close">Close all</button><button type="reset">Reset</button>
<output id="shown" class="faint"></output></form>`;
}

const routerSection = ({ tag, operations, answered, due }: RouterView, index: number, open: boolean): string =>
  `<section data-router="${escaped(tag)}" id="router-${index}"><header><h2>${escaped(tag)}</h2><span class="faint">${answered} of ${due} answered with success</span></header>
${operations.map((operation) => operationRow(operation, open)).join('\n')}
</section>`;
