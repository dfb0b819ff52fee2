/** A form that the server refuses before it looks at any field. */

/** `message` is the server's text, the `detail` of a 400. */
export class FormError extends Error {
  override readonly name = 'FormError';
}
