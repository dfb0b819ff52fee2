/** Differences of texts, line by line, as Python's `difflib` words them: the server shows its output. */

export interface DiffNames {
  readonly from: string;
  readonly to: string;
}

/** Lines that stay (`same`), or that are replaced, removed or added. Bounds count from 0, the end is not included. */
interface Edit {
  readonly same: boolean;
  readonly from: readonly [start: number, end: number];
  readonly to: readonly [start: number, end: number];
}

type Block = readonly [inFrom: number, inTo: number, size: number];

const CONTEXT = 3;

/**
 * The unified diff of two texts.
 *
 * @returns lines without line ends; none if the lines of the texts are the same
 */
export function unifiedDiff(from: string, to: string, names: DiffNames): readonly string[] {
  const [left, right] = [linesOf(from), linesOf(to)];
  const groups = groupsOf(editsOf(left, right));
  if (groups.length === 0) return [];
  const hunks = groups.flatMap((group) => [headOf(group), ...group.flatMap((edit) => bodyOf(edit, left, right))]);
  return [`--- ${names.from}`, `+++ ${names.to}`, ...hunks];
}

function linesOf(text: string): readonly string[] {
  const lines = text.split(/\r\n|\r|\n/);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/** The longest run of equal lines in two parts; the first one of several. */
function longestRun(
  left: readonly string[],
  right: readonly string[],
  [leftStart, leftEnd]: Bounds,
  [rightStart, rightEnd]: Bounds,
): Block {
  let best: Block = [leftStart, rightStart, 0];
  let above = new Map<number, number>();
  for (let i = leftStart; i < leftEnd; i += 1) {
    const here = new Map<number, number>();
    for (let j = rightStart; j < rightEnd; j += 1) {
      if (left[i] !== right[j]) continue;
      const size = (above.get(j - 1) ?? 0) + 1;
      here.set(j, size);
      if (size > best[2]) best = [i - size + 1, j - size + 1, size];
    }
    above = here;
  }
  return best;
}

type Bounds = readonly [start: number, end: number];

function runsOf(left: readonly string[], right: readonly string[], inLeft: Bounds, inRight: Bounds): readonly Block[] {
  const [i, j, size] = longestRun(left, right, inLeft, inRight);
  if (size === 0) return [];
  return [
    ...runsOf(left, right, [inLeft[0], i], [inRight[0], j]),
    [i, j, size],
    ...runsOf(left, right, [i + size, inLeft[1]], [j + size, inRight[1]]),
  ];
}

function editsOf(left: readonly string[], right: readonly string[]): readonly Edit[] {
  const edits: Edit[] = [];
  let [i, j] = [0, 0];
  for (const [inLeft, inRight, size] of [
    ...runsOf(left, right, [0, left.length], [0, right.length]),
    [left.length, right.length, 0] as const,
  ]) {
    if (i < inLeft || j < inRight) edits.push({ same: false, from: [i, inLeft], to: [j, inRight] });
    [i, j] = [inLeft + size, inRight + size];
    if (size > 0) edits.push({ same: true, from: [inLeft, i], to: [inRight, j] });
  }
  return edits;
}

/** Edits with a few lines around them. A long stretch of equal lines begins a new group. */
function groupsOf(edits: readonly Edit[]): readonly (readonly Edit[])[] {
  const groups: Edit[][] = [[]];
  edits.forEach((edit, index) => {
    if (!edit.same) groups.at(-1)?.push(edit);
    else {
      const [before, after] = [index > 0, index < edits.length - 1];
      const size = edit.from[1] - edit.from[0];
      if (before && after && size > 2 * CONTEXT) {
        groups.at(-1)?.push(head(edit));
        groups.push([tail(edit)]);
      } else if (before && after) groups.at(-1)?.push(edit);
      else if (before) groups.at(-1)?.push(head(edit));
      else if (after) groups.at(-1)?.push(tail(edit));
    }
  });
  return groups.filter((group) => group.some(({ same }) => !same));
}

const head = ({ same, from, to }: Edit): Edit => ({
  same,
  from: [from[0], Math.min(from[1], from[0] + CONTEXT)],
  to: [to[0], Math.min(to[1], to[0] + CONTEXT)],
});

const tail = ({ same, from, to }: Edit): Edit => ({
  same,
  from: [Math.max(from[0], from[1] - CONTEXT), from[1]],
  to: [Math.max(to[0], to[1] - CONTEXT), to[1]],
});

function headOf(group: readonly Edit[]): string {
  const range = (side: 'from' | 'to'): string => {
    const [start, end] = [group[0]?.[side][0] ?? 0, group.at(-1)?.[side][1] ?? 0];
    const size = end - start;
    return size === 1 ? `${start + 1}` : `${size === 0 ? start : start + 1},${size}`;
  };
  return `@@ -${range('from')} +${range('to')} @@`;
}

function bodyOf({ same, from, to }: Edit, left: readonly string[], right: readonly string[]): readonly string[] {
  const old = left.slice(...from);
  if (same) return old.map((line) => ` ${line}`);
  return [...old.map((line) => `-${line}`), ...right.slice(...to).map((line) => `+${line}`)];
}
