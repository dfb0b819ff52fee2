/**
 * Tells Prism that a list in a multipart body comes as parts of the same name. Unless the media type says how a list is written, it takes
 * each part for a text, and refuses it where the contract wants a list.
 */
import { type BundledDocument, follow, type MediaTypeNode, placedOperations } from '../contract/document.ts';
import { isRecord } from '../contract/json.ts';

// A file may hold any character.
const REPEATED = { style: 'form', explode: true, allowReserved: true };

/** A copy of a contract in which the lists of multipart bodies are repeated parts. */
export function withRepeatedParts(document: BundledDocument): BundledDocument {
  const copy = structuredClone(document);
  for (const { node } of placedOperations(copy)) {
    const media = node.requestBody?.content?.['multipart/form-data'];
    if (media) Object.assign(media, { encoding: Object.fromEntries(listsOf(copy, media).map((name) => [name, REPEATED])) });
  }
  return copy;
}

function listsOf({ components }: BundledDocument, { schema = {} }: MediaTypeNode): string[] {
  const properties = Object(follow(components?.schemas, schema)['properties']);
  return Object.entries(properties).flatMap(([name, property]) => (isRecord(property) && property['type'] === 'array' ? [name] : []));
}
