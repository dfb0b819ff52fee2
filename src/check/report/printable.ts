/**
 * Shows signs that steer instead of being read: control characters, which move a terminal's cursor and break XML; marks that turn the
 * direction of writing, which make a line read as another; halves of a surrogate pair. A server chooses this text. Tab and newline stay.
 *
 * @example printable('\u001b[2J') // '\\u001b[2J'
 */
export const printable = (text: string): string =>
  text.replaceAll(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufffe\uffff]/gu, (sign) =>
    sign === '\n' || sign === '\t' ? sign : `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );

/** The same on one line. */
export const printableLine = (text: string): string => printable(text).replaceAll(/[\n\t]+/g, ' ');
