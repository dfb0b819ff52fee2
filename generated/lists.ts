// Generated from openapi/ by `npm run build`. Do not edit: change the contract and build again.

/** Path to how its list is paged: see scripts/generate/lists.ts. */
export const lists = {
  "/api/v1/analytics/messages": {
    "by": "skip",
    "first": 0
  },
  "/api/v1/analytics/models/{model_id}/chats": {
    "by": "skip",
    "first": 0,
    "items": "chats"
  },
  "/api/v1/automations/list": {
    "by": "page",
    "first": 1,
    "items": "items",
    "total": "total"
  },
  "/api/v1/automations/{id}/runs": {
    "by": "skip",
    "first": 0
  },
  "/api/v1/calendars/events/search": {
    "by": "skip",
    "first": 0,
    "items": "items",
    "total": "total"
  },
  "/api/v1/channels/{id}/members": {
    "by": "page",
    "first": 1,
    "items": "users",
    "total": "total"
  },
  "/api/v1/channels/{id}/messages": {
    "by": "skip",
    "first": 0
  },
  "/api/v1/channels/{id}/messages/pinned": {
    "by": "page",
    "first": 1
  },
  "/api/v1/channels/{id}/messages/{message_id}/thread": {
    "by": "skip",
    "first": 0
  },
  "/api/v1/chats/": {
    "by": "page",
    "first": 1
  },
  "/api/v1/chats/archived": {
    "by": "page",
    "first": 1
  },
  "/api/v1/chats/folder/{folder_id}/list": {
    "by": "page",
    "first": 1
  },
  "/api/v1/chats/list": {
    "by": "page",
    "first": 1
  },
  "/api/v1/chats/list/user/{user_id}": {
    "by": "page",
    "first": 1
  },
  "/api/v1/chats/search": {
    "by": "page",
    "first": 1
  },
  "/api/v1/chats/shared": {
    "by": "page",
    "first": 1
  },
  "/api/v1/chats/stats/export": {
    "by": "page",
    "first": 1,
    "items": "items",
    "total": "total"
  },
  "/api/v1/chats/stats/usage": {
    "by": "page",
    "first": 1,
    "items": "items",
    "total": "total"
  },
  "/api/v1/evaluations/feedbacks/list": {
    "by": "page",
    "first": 1,
    "items": "items",
    "total": "total"
  },
  "/api/v1/evaluations/feedbacks/user": {
    "by": "page",
    "first": 1,
    "items": "items",
    "total": "total"
  },
  "/api/v1/files/": {
    "by": "page",
    "first": 1,
    "items": "items",
    "total": "total"
  },
  "/api/v1/files/search": {
    "by": "skip",
    "first": 0,
    "emptyIs404": true
  },
  "/api/v1/files/user/search": {
    "by": "skip",
    "first": 0
  },
  "/api/v1/folders/{id}/shared/chats": {
    "by": "page",
    "first": 1,
    "items": "chats",
    "total": "total",
    "more": true
  },
  "/api/v1/functions/id/{id}/history": {
    "by": "page",
    "first": 1
  },
  "/api/v1/groups/id/{id}/members": {
    "by": "page",
    "first": 1,
    "items": "items",
    "total": "total"
  },
  "/api/v1/jobs/": {
    "by": "skip",
    "first": 0,
    "items": "jobs",
    "total": "total"
  },
  "/api/v1/jobs/admin/list": {
    "by": "skip",
    "first": 0,
    "items": "jobs",
    "total": "total"
  },
  "/api/v1/jobs/archive": {
    "by": "skip",
    "first": 0,
    "items": "jobs",
    "total": "total"
  },
  "/api/v1/knowledge/": {
    "by": "page",
    "first": 1,
    "items": "items",
    "total": "total"
  },
  "/api/v1/knowledge/search": {
    "by": "page",
    "first": 1,
    "items": "items",
    "total": "total"
  },
  "/api/v1/knowledge/search/files": {
    "by": "page",
    "first": 1,
    "items": "items",
    "total": "total"
  },
  "/api/v1/knowledge/{id}/files": {
    "by": "page",
    "first": 1,
    "items": "items",
    "total": "total"
  },
  "/api/v1/models/list": {
    "by": "page",
    "first": 1,
    "items": "items",
    "total": "total"
  },
  "/api/v1/models/model/history": {
    "by": "page",
    "first": 1
  },
  "/api/v1/notes/": {
    "by": "page",
    "first": 1
  },
  "/api/v1/notes/search": {
    "by": "page",
    "first": 1,
    "items": "items",
    "total": "total"
  },
  "/api/v1/prompts/id/{prompt_id}/history": {
    "by": "page",
    "first": 0
  },
  "/api/v1/prompts/list": {
    "by": "page",
    "first": 1,
    "items": "items",
    "total": "total"
  },
  "/api/v1/scim/v2/Groups": {
    "by": "startIndex",
    "first": 1,
    "items": "Resources",
    "total": "totalResults"
  },
  "/api/v1/scim/v2/Users": {
    "by": "startIndex",
    "first": 1,
    "items": "Resources",
    "total": "totalResults"
  },
  "/api/v1/search": {
    "by": "page",
    "first": 1,
    "items": "items",
    "more": true
  },
  "/api/v1/skills/id/{id}/history": {
    "by": "page",
    "first": 1
  },
  "/api/v1/skills/list": {
    "by": "page",
    "first": 1,
    "items": "items",
    "total": "total"
  },
  "/api/v1/tools/id/{id}/history": {
    "by": "page",
    "first": 1
  },
  "/api/v1/users/": {
    "by": "page",
    "first": 1,
    "items": "users",
    "total": "total"
  },
  "/api/v1/users/search": {
    "by": "page",
    "first": 1,
    "items": "users",
    "total": "total"
  }
} as const;
