/**
 * Writes a multipart body anew before Prism reads it. Prism's parser fails on what is allowed: a file without a media type of its own, a
 * name that is no JSON text.
 */

export interface Multipart {
  readonly text: string;
  /** With the boundary of `text`. */
  readonly contentType: string;
}

/** The same parts in a plain form, files under one name; `undefined` if the body is not multipart. */
export async function rewriteParts(text: string, contentType: string): Promise<Multipart | undefined> {
  const plain = new FormData();
  try {
    for (const [name, part] of await new Response(text, { headers: { 'content-type': contentType } }).formData()) {
      const safe = encodeURIComponent(name); // which Prism decodes
      if (typeof part === 'string') plain.append(safe, part);
      else plain.append(safe, new Blob([await part.arrayBuffer()], { type: part.type || 'application/octet-stream' }), 'file');
    }
  } catch {
    return undefined;
  }
  const written = new Response(plain);
  return { text: await written.text(), contentType: written.headers.get('content-type') ?? contentType };
}
