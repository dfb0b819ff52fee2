// Generated from openapi/ by `npm run build`. Do not edit: change the contract and build again.

import type { components } from './schema.d.ts';

type Schemas = components['schemas'];

/** The items of each stream, without the failures, which the client throws. */
export interface StreamItems {
  POST: {
    "/api/chat/completions": Schemas["ChatCompletionChunk"] | Schemas["CompletionSourcesFrame"] | Schemas["SelectedModelFrame"];
    "/api/message": Schemas["AnthropicEvent"];
    "/api/v1/chat/completions": Schemas["ChatCompletionChunk"] | Schemas["CompletionSourcesFrame"] | Schemas["SelectedModelFrame"];
    "/api/v1/messages": Schemas["AnthropicEvent"];
    "/api/v1/tasks/moa/completions": Schemas["ChatCompletionChunk"] | Schemas["CompletionSourcesFrame"] | Schemas["SelectedModelFrame"];
    "/ollama/api/chat": Schemas["OllamaChatReply"];
    "/ollama/api/chat/{url_idx}": Schemas["OllamaChatReply"];
    "/ollama/api/create": Schemas["OllamaProgress"];
    "/ollama/api/create/{url_idx}": Schemas["OllamaProgress"];
    "/ollama/api/generate": Schemas["OllamaGenerateReply"];
    "/ollama/api/generate/{url_idx}": Schemas["OllamaGenerateReply"];
    "/ollama/api/pull": Schemas["OllamaProgress"];
    "/ollama/api/pull/{url_idx}": Schemas["OllamaProgress"];
    "/ollama/models/download": Schemas["OllamaFileProgress"];
    "/ollama/models/download/{url_idx}": Schemas["OllamaFileProgress"];
    "/ollama/models/upload": Schemas["OllamaFileProgress"];
    "/ollama/models/upload/{url_idx}": Schemas["OllamaFileProgress"];
    "/ollama/v1/chat/completions": Schemas["OllamaOpenaiChatChunk"];
    "/ollama/v1/chat/completions/{url_idx}": Schemas["OllamaOpenaiChatChunk"];
    "/ollama/v1/completions": Schemas["OllamaOpenaiCompletion"];
    "/ollama/v1/completions/{url_idx}": Schemas["OllamaOpenaiCompletion"];
    "/ollama/v1/messages": Schemas["OllamaMessagesEvent"];
    "/ollama/v1/messages/{url_idx}": Schemas["OllamaMessagesEvent"];
    "/ollama/v1/responses": Schemas["OllamaResponsesEvent"];
    "/ollama/v1/responses/{url_idx}": Schemas["OllamaResponsesEvent"];
    "/openai/chat/completions": Schemas["ChatCompletionChunk"] | Schemas["CompletionSourcesFrame"] | Schemas["SelectedModelFrame"];
    "/openai/responses": Schemas["ResponsesEvent"];
    "/openai/{path}": Schemas["JsonValue"];
  };
  GET: {
    "/api/v1/chats/all": Schemas["Chat"];
    "/api/v1/chats/stats/export": Schemas["ChatStats"];
    "/api/v1/files/{id}/process/status": Schemas["FileProcessEvent"];
    "/api/v1/jobs/events": Schemas["JobPing"] | Schemas["JobChanged"];
    "/api/v1/knowledge/{id}/files/pending": Schemas["PendingKnowledgeFiles"];
    "/openai/models/{url_idx}/sse": Schemas["ProviderModelEvent"];
    "/openai/{path}": Schemas["JsonValue"];
  };
  DELETE: {
    "/ollama/api/push": Schemas["OllamaProgress"];
    "/ollama/api/push/{url_idx}": Schemas["OllamaProgress"];
    "/openai/{path}": Schemas["JsonValue"];
  };
  PUT: {
    "/openai/{path}": Schemas["JsonValue"];
  };
}

export interface StreamFacts {
  readonly format: 'sse' | 'ndjson';
  /** Where `stream: true` asks for the stream; absent if it comes unasked, or the body is free. */
  readonly switch?: 'body' | 'query';
}

export const streamFacts: Readonly<Record<string, StreamFacts>> = {
  "POST /api/chat/completions": {"format":"sse","switch":"body"},
  "POST /api/message": {"format":"sse","switch":"body"},
  "POST /api/v1/chat/completions": {"format":"sse","switch":"body"},
  "GET /api/v1/chats/all": {"format":"ndjson"},
  "GET /api/v1/chats/stats/export": {"format":"ndjson","switch":"query"},
  "GET /api/v1/files/{id}/process/status": {"format":"sse","switch":"query"},
  "GET /api/v1/jobs/events": {"format":"sse"},
  "GET /api/v1/knowledge/{id}/files/pending": {"format":"sse","switch":"query"},
  "POST /api/v1/messages": {"format":"sse","switch":"body"},
  "POST /api/v1/tasks/moa/completions": {"format":"sse","switch":"body"},
  "POST /ollama/api/chat": {"format":"ndjson","switch":"body"},
  "POST /ollama/api/chat/{url_idx}": {"format":"ndjson","switch":"body"},
  "POST /ollama/api/create": {"format":"ndjson","switch":"body"},
  "POST /ollama/api/create/{url_idx}": {"format":"ndjson","switch":"body"},
  "POST /ollama/api/generate": {"format":"ndjson","switch":"body"},
  "POST /ollama/api/generate/{url_idx}": {"format":"ndjson","switch":"body"},
  "POST /ollama/api/pull": {"format":"ndjson","switch":"body"},
  "POST /ollama/api/pull/{url_idx}": {"format":"ndjson","switch":"body"},
  "DELETE /ollama/api/push": {"format":"ndjson","switch":"body"},
  "DELETE /ollama/api/push/{url_idx}": {"format":"ndjson","switch":"body"},
  "POST /ollama/models/download": {"format":"sse"},
  "POST /ollama/models/download/{url_idx}": {"format":"sse"},
  "POST /ollama/models/upload": {"format":"sse"},
  "POST /ollama/models/upload/{url_idx}": {"format":"sse"},
  "POST /ollama/v1/chat/completions": {"format":"sse","switch":"body"},
  "POST /ollama/v1/chat/completions/{url_idx}": {"format":"sse","switch":"body"},
  "POST /ollama/v1/completions": {"format":"sse","switch":"body"},
  "POST /ollama/v1/completions/{url_idx}": {"format":"sse","switch":"body"},
  "POST /ollama/v1/messages": {"format":"sse","switch":"body"},
  "POST /ollama/v1/messages/{url_idx}": {"format":"sse","switch":"body"},
  "POST /ollama/v1/responses": {"format":"sse","switch":"body"},
  "POST /ollama/v1/responses/{url_idx}": {"format":"sse","switch":"body"},
  "POST /openai/chat/completions": {"format":"sse","switch":"body"},
  "GET /openai/models/{url_idx}/sse": {"format":"sse"},
  "POST /openai/responses": {"format":"sse","switch":"body"},
  "GET /openai/{path}": {"format":"sse"},
  "PUT /openai/{path}": {"format":"sse"},
  "POST /openai/{path}": {"format":"sse"},
  "DELETE /openai/{path}": {"format":"sse"},
};
