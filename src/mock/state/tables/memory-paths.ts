/** The paths under which memories are filed: names with slashes between them. */
import { Refusal } from '../refusal.ts';
import type { Item } from '../store.ts';

/** A path without empty names and spaces around it; `null` for none. Refuses steps such as `..`. */
export function cleanPath(path: unknown): string | null {
  const names = String(path ?? '')
    .split('/')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (names.some((name) => name === '.' || name === '..')) throw new Refusal(400, 'Invalid memory path');
  return names.length === 0 ? null : names.join('/');
}

const pathOf = (memory: Item): string | null => (typeof memory['path'] === 'string' ? memory['path'] : null);

export const isBelow = (path: string | null, above: string): boolean => path?.startsWith(`${above}/`) ?? false;

const aboveOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** Paths directly below one, in alphabetical order. */
export function childrenOf(path: unknown, memories: readonly Item[]): readonly string[] {
  if (typeof path !== 'string') return [];
  const depth = path.split('/').length + 1;
  const below = memories.map(pathOf).filter((one) => one !== null && isBelow(one, path));
  return [...new Set(below.map((one) => String(one).split('/').slice(0, depth).join('/')))].toSorted().slice(0, 50);
}

/** Paths above one that have memories, the shortest first. */
export const parentsOf = (path: string, memories: readonly Item[]): readonly string[] =>
  [...new Set(memories.map(pathOf))]
    .filter((one) => one !== null && isBelow(path, one))
    .map(String)
    .toSorted((left, right) => left.length - right.length);

/** How near a memory is to a path, 0 at it; `undefined` if it has nothing to do with it. */
export function nearness(memory: Item, path: string): number | undefined {
  const own = pathOf(memory);
  if (own === path) return 0;
  if (isBelow(own, path)) return 1;
  if (own !== null && isBelow(path, own)) return 2;
  if (own !== null && aboveOf(own) !== '' && aboveOf(own) === aboveOf(path)) return 3;
  const names = path.toLowerCase().split('/');
  if (names.some((name) => own?.toLowerCase().split('/').includes(name))) return 4;
  const text = String(memory['content']).toLowerCase();
  return text.includes(path.toLowerCase()) || text.includes(names.at(-1) ?? path) ? 5 : undefined;
}
