/** Which operations answer a list in pages, and how: read off their parameters and the schema of their reply. */
import {
  type BundledDocument,
  follow,
  type PlacedOperation,
  placedOperations,
  responseOf,
  type SchemaNode,
} from '../../src/contract/document.ts';
import { isRecord } from '../../src/contract/json.ts';

/** How a list is paged. What is absent does not exist in its reply. */
export interface PagedList {
  /** The query parameter that says where a page begins. */
  readonly by: 'page' | 'skip' | 'startIndex';
  /** The value of that parameter for the first page. */
  readonly first: number;
  /** The field that holds the items. Absent: the reply is the array itself. */
  readonly items?: string;
  /** The field that counts the items of all pages. */
  readonly total?: string;
  /** Whether the field `has_more` says that another page follows. */
  readonly more?: true;
  /** Whether a page without items answers 404. */
  readonly emptyIs404?: true;
}

/** A list whose reply has no field, or several, that could hold its items. */
export class UnclearListError extends Error {
  override readonly name = 'UnclearListError';
  readonly operationId: string;

  constructor(operationId: string, arrays: readonly string[]) {
    super(
      `${operationId} answers in pages, but which field of its reply holds the items is not clear: ${arrays.join(', ') || 'there is no array'}. ` +
        'Call it `items`, or name it in scripts/generate/lists.ts.',
    );
    this.operationId = operationId;
  }
}

const STYLES = { page: 1, skip: 0, startIndex: 1 } as const;
/** SCIM's reply has a second array, `schemas`, which its standard prescribes. */
const ITEM_FIELDS = ['items', 'Resources'];
const TOTAL_FIELDS = ['total', 'totalResults'];
/** `searchFiles` refuses a page without a file. Its sister `searchOwnFiles` answers an empty array. */
const EMPTY_IS_404: ReadonlySet<string> = new Set(['searchFiles']);
/** Before 0.10.2 the total of `listModelChats` is the length of the page. */
const TOTAL_OF_ONE_PAGE: ReadonlySet<string> = new Set(['listModelChats']);

/**
 * Path to the way it is paged, of every GET that answers in pages.
 *
 * @throws UnclearListError if a reply does not say where its items are
 */
export function pagedLists(document: BundledDocument): Record<string, PagedList> {
  return Object.fromEntries(
    placedOperations(document).flatMap((operation) => {
      const style = operation.method === 'GET' ? styleOf(operation) : undefined;
      return style ? [[operation.path, { ...style, ...replyOf(document, operation) }]] : [];
    }),
  );
}

function styleOf({ parameters }: PlacedOperation): Pick<PagedList, 'by' | 'first'> | undefined {
  for (const [by, first] of Object.entries(STYLES)) {
    const schema = parameters.find((one) => one.in === 'query' && one.name === by)?.schema;
    // The keys of STYLES are the styles. One list counts its pages from 0, which its default says.
    if (schema) return { by: by as keyof typeof STYLES, first: schema['default'] === 0 ? 0 : first };
  }
  return undefined;
}

function replyOf(document: BundledDocument, { node }: PlacedOperation): Omit<PagedList, 'by' | 'first'> {
  const schema = responseOf(document, node, 200)?.content?.['application/json']?.schema;
  const fields = branches(document, schema).flatMap((branch) => Object.entries(propertiesOf(branch)));
  const arrays = fields.filter(([, value]) => isRecord(value) && [value['type']].flat().includes('array')).map(([name]) => name);
  const items = ITEM_FIELDS.find((name) => arrays.includes(name)) ?? (arrays.length === 1 ? arrays[0] : undefined);
  if (fields.length > 0 && items === undefined) throw new UnclearListError(node.operationId, arrays);
  const total = TOTAL_OF_ONE_PAGE.has(node.operationId) ? undefined : fields.find(([name]) => TOTAL_FIELDS.includes(name))?.[0];
  return {
    ...(items === undefined ? {} : { items }),
    ...(total === undefined ? {} : { total }),
    ...(fields.some(([name]) => name === 'has_more') ? { more: true } : {}),
    ...(EMPTY_IS_404.has(node.operationId) ? { emptyIs404: true } : {}),
  };
}

/** The schema, or those that it offers the choice of, references followed. Some lists were an array first and an object later. */
function branches(document: BundledDocument, schema: SchemaNode | undefined): SchemaNode[] {
  if (!schema) return [];
  const followed = follow(document.components?.schemas, schema);
  const { anyOf } = followed;
  return Array.isArray(anyOf) ? anyOf.filter(isRecord).flatMap((one) => branches(document, one)) : [followed];
}

const propertiesOf = ({ properties }: SchemaNode): Readonly<Record<string, unknown>> => (isRecord(properties) ? properties : {});

/** The text of generated/lists.ts. */
export const listsText = (document: BundledDocument): string =>
  `/** Path to how its list is paged: see scripts/generate/lists.ts. */\nexport const lists = ${JSON.stringify(pagedLists(document), null, 2)} as const;\n`;
