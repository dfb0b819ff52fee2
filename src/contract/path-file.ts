/** Where a path item stands among the hand-written files, so that a finding can name the file to mend. */

/** `/api/v1/chats/` → `paths/api/v1/chats/index.yaml`, `/api/v1/chats/{id}` → `paths/api/v1/chats/{id}.yaml`, relative to openapi/. */
export const pathFile = (path: string): string => `paths${path.endsWith('/') ? `${path}index` : path}.yaml`;
