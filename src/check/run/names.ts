/** What somebody may have meant by a name that is none. */

const SHARED_BEGINNING = 4;
const SUGGESTIONS = 5;

/** The names that hold the text, lie in it, or begin like it, the nearest first; at most five. */
export function similarNames(text: string, names: readonly string[]): string[] {
  const wanted = text.toLowerCase();
  const nearness = (name: string): number => {
    const other = name.toLowerCase();
    const held = wanted !== '' && (other.includes(wanted) || wanted.includes(other));
    return sharedBeginning(wanted, other) + (held ? wanted.length : 0);
  };
  return names
    .filter((name) => nearness(name) >= SHARED_BEGINNING)
    .sort((a, b) => nearness(b) - nearness(a))
    .slice(0, SUGGESTIONS);
}

function sharedBeginning(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}
