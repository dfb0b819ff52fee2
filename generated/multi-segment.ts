// Generated from openapi/ by `npm run build`. Do not edit: change the contract and build again.

export const multiSegmentParameters: Readonly<Record<string, readonly string[]>> = {
  "/api/v1/auths/oauth/sessions/{provider}": [
    "provider"
  ],
  "/api/v1/terminals/{server_id}/chats/{chat_id}/{path}": [
    "path"
  ],
  "/api/v1/terminals/{server_id}/{path}": [
    "path"
  ],
  "/cache/{path}": [
    "path"
  ],
  "/openai/{path}": [
    "path"
  ]
};
