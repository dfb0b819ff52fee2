/** What the README's application prints when the package works, in Node and in a browser, in this order. Other lines stand between the first three. */
export const APPLICATION_LINES: readonly RegExp[] = [
  /^27 of 27 bytes$/,
  /^rome\.txt is completed$/,
  /^kept in What is there to see in Rome\?$/,
  /^sign in again: 401 Unauthorized/,
  /^the request is wrong: query\.limit: /,
  /^stopped$/,
  /^no connection: POST \/api\/v1\/files\//,
];
