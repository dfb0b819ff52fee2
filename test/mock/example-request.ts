/** A request that an operation takes: its path and required parameters filled, with the contract's first example as its body. */
import { type BundledDocument, type ExampleNode, follow, type PlacedOperation } from '../../src/contract/document.ts';

const TOKENS: Readonly<Record<string, string>> = { scim: 'scim-token', other: 'admin-token' };

/** @param more headers beside the token's and the body's */
export function exampleRequest(
  document: BundledDocument,
  { method, path, node, parameters }: PlacedOperation,
  more: Readonly<Record<string, string>>,
): Request {
  const filled = parameters.reduce(
    (text, { name, in: place, schema }) =>
      place === 'path' ? text.replace(`{${name}}`, schema?.['type'] === 'integer' ? '1' : 'x') : text,
    path,
  );
  const query = new URLSearchParams(
    parameters
      .filter(({ in: place, required }) => place === 'query' && required)
      .map(({ name = '', schema }) => [name, sampleText(schema?.['type'])]),
  );
  const scheme = node.security?.some((one) => 'scimToken' in one) ? 'scim' : 'other';
  const headers = new Headers({ authorization: `Bearer ${TOKENS[scheme]}`, ...more });
  const body = requestBody(document, node.requestBody?.content);
  if (typeof body === 'string') headers.set('content-type', 'application/json');
  return new Request(`http://mock${filled}?${query}`, { method, headers, ...(body === undefined || method === 'HEAD' ? {} : { body }) });
}

const sampleText = (type: unknown): string => (type === 'integer' ? '1' : type === 'boolean' ? 'true' : 'x');

type Content = NonNullable<PlacedOperation['node']['requestBody']>['content'];

function requestBody(document: BundledDocument, content: Content = {}): string | FormData | URLSearchParams | undefined {
  const [type, media] = Object.entries(content)[0] ?? [];
  if (type === 'multipart/form-data') {
    const form = new FormData();
    for (const name of ['file', 'files']) form.append(name, new File(['text'], 'note.txt'));
    form.append('urlIdx', '0');
    form.append('decisions', '{}');
    return form;
  }
  if (type === 'application/x-www-form-urlencoded') return new URLSearchParams({ logout_token: 'x' });
  const example = Object.values(media?.examples ?? {})[0];
  return example && JSON.stringify(follow<ExampleNode>(document.components?.examples, example).value);
}
