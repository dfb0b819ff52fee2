/** Replies that are a little wrong, made of right ones. */

export interface Change {
  /** Such as `chat.title gone`. */
  readonly what: string;
  readonly changed: unknown;
}

/** Copies of a JSON value, each with one part left out or of another type, at most `limit`. */
export function changesOf(value: unknown, limit: number): Change[] {
  const changes: Change[] = [];
  for (const path of pathsIn(value)) {
    if (changes.length >= limit) break;
    changes.push({ what: `${path.join('.')} gone`, changed: changedAt(value, path, undefined) });
    changes.push({ what: `${path.join('.')} of another type`, changed: changedAt(value, path, (old) => (isContainer(old) ? 7 : {})) });
  }
  return changes;
}

type Container = Record<string, unknown>;

const isContainer = (value: unknown): value is Container => typeof value === 'object' && value !== null;

/** Paths to all parts, outer ones first. */
function pathsIn(value: unknown): string[][] {
  const paths: string[][] = [];
  const open: { value: unknown; path: string[] }[] = [{ value, path: [] }];
  for (const { value: one, path } of open) {
    if (path.length > 0) paths.push(path);
    if (isContainer(one)) for (const [key, child] of Object.entries(one)) open.push({ value: child, path: [...path, key] });
  }
  return paths;
}

function changedAt(value: unknown, [key, ...rest]: readonly string[], change: ((old: unknown) => unknown) | undefined): unknown {
  if (key === undefined || !isContainer(value)) return value;
  const copy: unknown[] | Container = Array.isArray(value) ? [...value] : { ...value };
  const parts = copy as Container; // an array is a record of its indices
  if (rest.length > 0) parts[key] = changedAt(parts[key], rest, change);
  else if (change) parts[key] = change(parts[key]);
  else if (Array.isArray(copy)) copy.splice(Number(key), 1);
  else delete parts[key];
  return copy;
}
