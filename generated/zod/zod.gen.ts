// Generated from openapi/ by `npm run build`. Do not edit: change the contract and build again.

import * as z from 'zod/mini';

/**
 * One entry of the release notes.
 */
export const zReleaseNote = /* @__PURE__ */ (() => z.object({
    title: z.string(),
    content: z.string(),
    raw: z.string()
}))();

/**
 * What a release changed. The log's own headings are the keys; a heading that the release does not have is absent.
 */
export const zReleaseNotes = /* @__PURE__ */ (() => z.object({
    date: z.string(),
    added: z.optional(z.array(zReleaseNote)),
    changed: z.optional(z.array(zReleaseNote)),
    fixed: z.optional(z.array(zReleaseNote)),
    removed: z.optional(z.array(zReleaseNote))
}))();

/**
 * Free content. A JSON object whose fields the server neither names nor checks.
 */
export const zJsonObject = /* @__PURE__ */ (() => z.record(z.string(), z.unknown()))();

/**
 * Something that the model is to know. The server looks it up and tells the model the fitting parts, or all of it. The web client sends what it knows of the object; only these fields count.
 */
export const zCompletionFile = /* @__PURE__ */ (() => z.object({
    type: z.optional(z.string()),
    id: z.optional(z.string()),
    name: z.optional(z.string()),
    url: z.optional(z.string()),
    content: z.optional(z.string()),
    context: z.optional(z.string()),
    collection_name: z.optional(z.string())
}))();

/**
 * Where a text is from. What else the reader of the file noted, such as `page`, comes too.
 */
export const zCompletionSourceMetadata = /* @__PURE__ */ (() => z.object({
    name: z.optional(z.string()),
    file_id: z.nullish(z.string()),
    source: z.optional(z.string())
}))();

/**
 * Something that the answer is based on.
 */
export const zCompletionSource = /* @__PURE__ */ (() => z.object({
    source: zCompletionFile,
    document: z.array(z.string()),
    metadata: z.array(zCompletionSourceMetadata),
    distances: z.optional(z.array(z.nullable(z.number())))
}))();

/**
 * A message as filters and actions see it.
 */
export const zExchangeMessage = /* @__PURE__ */ (() => z.object({
    id: z.optional(z.string()),
    role: z.optional(z.string()),
    content: z.nullish(z.string()),
    info: z.optional(zJsonObject),
    timestamp: z.optional(z.number().check(z.multipleOf(1))),
    sources: z.optional(z.array(zCompletionSource))
}))();

/**
 * An exchange for an action. Fields that are not named here reach the action too.
 */
export const zActionCall = /* @__PURE__ */ (() => z.object({
    model: z.string(),
    chat_id: z.string(),
    id: z.string(),
    session_id: z.string(),
    messages: z.optional(z.array(zExchangeMessage)),
    model_item: z.optional(zJsonObject)
}))();

/**
 * Free content. Any JSON value, kept or passed on as it is.
 */
export const zJsonValue = /* @__PURE__ */ (() => z.unknown())();

/**
 * The server's error shape, for every failure but a request that does not fit the contract.
 */
export const zErrorDetail = /* @__PURE__ */ (() => z.object({
    detail: z.string()
}))();

/**
 * One violation in a request.
 */
export const zValidationIssue = /* @__PURE__ */ (() => z.object({
    type: z.string(),
    loc: z.array(z.union([
        z.string(),
        z.number().check(z.multipleOf(1))
    ])),
    msg: z.string(),
    input: zJsonValue,
    ctx: z.optional(zJsonObject)
}))();

/**
 * The reply to a request that does not fit the contract. It names every violation, not only the first.
 */
export const zValidationError = /* @__PURE__ */ (() => z.object({
    detail: z.array(zValidationIssue)
}))();

/**
 * A finished exchange, for the outlet filters. Filters read and change what they like; fields that are not named here go through them too.
 */
export const zCompletedChat = /* @__PURE__ */ (() => z.object({
    model: z.string(),
    chat_id: z.string(),
    id: z.string(),
    session_id: z.string(),
    messages: z.optional(z.array(zExchangeMessage)),
    filter_ids: z.optional(z.array(z.string())),
    model_item: z.optional(zJsonObject)
}))();

/**
 * Where an image is.
 */
export const zCompletionImage = /* @__PURE__ */ (() => z.object({
    url: z.string(),
    detail: z.optional(z.string())
}))();

/**
 * A file for a provider that reads files itself. Attachments of the server stand in `files` of the request.
 */
export const zCompletionFilePart = /* @__PURE__ */ (() => z.object({
    file_id: z.optional(z.string()),
    file_data: z.optional(z.string()),
    filename: z.optional(z.string())
}))();

/**
 * One part of a message. Kinds that the server does not know go to the provider.
 */
export const zCompletionContentPart = /* @__PURE__ */ (() => z.object({
    type: z.string(),
    text: z.optional(z.string()),
    image_url: z.optional(zCompletionImage),
    file: z.optional(zCompletionFilePart),
    input_audio: z.optional(zJsonObject)
}))();

/**
 * Which function was called, and with what.
 */
export const zCompletionCalledFunction = /* @__PURE__ */ (() => z.object({
    name: z.string(),
    arguments: z.string()
}))();

/**
 * A call of a function by the model.
 */
export const zCompletionToolCall = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    type: z.string(),
    index: z.optional(z.number().check(z.multipleOf(1))),
    function: zCompletionCalledFunction
}))();

/**
 * A step of an answer, in the form of OpenAI's Responses API.
 */
export const zChatOutputItem = /* @__PURE__ */ (() => z.object({
    type: z.string(),
    id: z.optional(z.string()),
    status: z.optional(z.string()),
    role: z.optional(z.string()),
    content: z.optional(z.array(zJsonObject)),
    call_id: z.optional(z.string()),
    name: z.optional(z.string()),
    arguments: z.optional(z.string()),
    output: z.optional(z.array(zJsonObject)),
    approved: z.optional(z.boolean())
}))();

/**
 * A message of a conversation. Fields that are not named here go to the provider.
 */
export const zCompletionMessage = /* @__PURE__ */ (() => z.object({
    role: z.string(),
    content: z.nullish(z.union([
        z.string(),
        z.array(zCompletionContentPart)
    ])),
    name: z.optional(z.string()),
    tool_calls: z.optional(z.array(zCompletionToolCall)),
    tool_call_id: z.optional(z.string()),
    reasoning_content: z.optional(z.string()),
    output: z.optional(z.array(zChatOutputItem))
}))();

/**
 * What a stream holds beside the text. Dropped without `stream`.
 */
export const zCompletionStreamOptions = /* @__PURE__ */ (() => z.object({
    include_usage: z.optional(z.boolean())
}))();

/**
 * Parameters as the web client keeps them. Those named here are the server's own; all others go to the provider as fields of the request, where the request has not got them itself, or as `options` to Ollama.
 */
export const zCompletionParams = /* @__PURE__ */ (() => z.object({
    system: z.nullish(z.string()),
    function_calling: z.nullish(z.string()),
    stream_response: z.nullish(z.boolean()),
    stream_delta_chunk_size: z.nullish(z.number().check(z.multipleOf(1))),
    reasoning_tags: z.nullish(z.union([
        z.array(z.string()),
        z.boolean()
    ])),
    compact_token_threshold: z.nullish(z.number().check(z.multipleOf(1))),
    note_id: z.nullish(z.string()),
    tool_approval_mode: z.nullish(z.string()),
    model_controls: z.optional(z.record(z.string(), z.record(z.string(), z.string()))),
    custom_params: z.optional(zJsonObject)
}))();

/**
 * What the model is told of a function.
 */
export const zCompletionFunction = /* @__PURE__ */ (() => z.object({
    name: z.string(),
    description: z.optional(z.string()),
    parameters: z.optional(zJsonObject),
    strict: z.optional(z.boolean())
}))();

/**
 * A function that the model may call.
 */
export const zCompletionTool = /* @__PURE__ */ (() => z.object({
    type: z.string(),
    function: zCompletionFunction
}))();

/**
 * A function by its name.
 */
export const zCompletionFunctionName = /* @__PURE__ */ (() => z.object({
    name: z.string()
}))();

/**
 * The function that the model must call.
 */
export const zCompletionToolChoice = /* @__PURE__ */ (() => z.object({
    type: z.string(),
    function: zCompletionFunctionName
}))();

/**
 * Which of the server's features the answer may use. Absent ones are off. Those with a permission are passed over in silence if the caller lacks it.
 */
export const zCompletionFeatures = /* @__PURE__ */ (() => z.object({
    web_search: z.optional(z.boolean()),
    image_generation: z.optional(z.boolean()),
    code_interpreter: z.optional(z.boolean()),
    memory: z.optional(z.boolean()),
    voice: z.optional(z.boolean())
}))();

/**
 * What is made after the answer of a background request. Absent ones are not made; `null` means none.
 */
export const zCompletionBackgroundTasks = /* @__PURE__ */ (() => z.nullable(z.object({
    title_generation: z.optional(z.boolean()),
    tags_generation: z.optional(z.boolean()),
    follow_up_generation: z.optional(z.boolean())
})))();

/**
 * Which model writes which message.
 */
export const zCompletionTarget = /* @__PURE__ */ (() => z.object({
    model_id: z.string(),
    message_id: z.string(),
    modelIdx: z.nullish(z.number().check(z.multipleOf(1)))
}))();

/**
 * A question as it is stored. Fields that are not named here are stored too.
 */
export const zCompletionQuestion = /* @__PURE__ */ (() => z.object({
    id: z.optional(z.string()),
    parentId: z.nullish(z.string()),
    role: z.optional(z.string()),
    content: z.optional(z.string()),
    files: z.optional(z.array(zCompletionFile)),
    models: z.optional(z.array(z.string())),
    timestamp: z.optional(z.number().check(z.multipleOf(1)))
}))();

/**
 * A request for an answer, in OpenAI's form with the server's own fields. What is named here the server reads itself. Any other field, such as `temperature` or `response_format`, goes to the provider as it is; for an Ollama model it must stand in `params` or `options`.
 */
export const zChatCompletionRequest = /* @__PURE__ */ (() => z.object({
    model: z.string(),
    messages: z.optional(z.array(zCompletionMessage)),
    stream: z.optional(z.boolean()),
    stream_options: z.optional(zCompletionStreamOptions),
    params: z.optional(zCompletionParams),
    options: z.optional(zJsonObject),
    tools: z.optional(z.array(zCompletionTool)),
    tool_choice: z.optional(z.union([
        z.string(),
        zCompletionToolChoice
    ])),
    tool_ids: z.nullish(z.array(z.string())),
    tool_servers: z.nullish(z.array(zJsonObject)),
    skill_ids: z.nullish(z.array(z.string())),
    terminal_id: z.nullish(z.string()),
    filter_ids: z.optional(z.array(z.string())),
    features: z.optional(zCompletionFeatures),
    files: z.nullish(z.array(zCompletionFile)),
    variables: z.optional(z.record(z.string(), zJsonValue)),
    chat_variables: z.nullish(z.record(z.string(), zJsonValue)),
    background_tasks: z.optional(zCompletionBackgroundTasks),
    session_id: z.nullish(z.string()),
    chat_id: z.nullish(z.string()),
    id: z.nullish(z.string()),
    message_ids: z.nullish(z.union([
        z.array(zCompletionTarget),
        z.record(z.string(), z.string())
    ])),
    parent_id: z.nullish(z.string()),
    user_message: z.nullish(zCompletionQuestion),
    parent_message: z.nullish(zCompletionQuestion),
    assistant_message_id: z.nullish(z.string()),
    regeneration_message_id: z.nullish(z.string()),
    regeneration_prompt: z.nullish(z.string()),
    folder_id: z.nullish(z.string()),
    automation_id: z.nullish(z.string()),
    model_item: z.optional(zJsonObject),
    new_chat: z.optional(z.boolean()),
    metadata: z.optional(zJsonObject)
}))();

/**
 * A failure in OpenAI's form.
 */
export const zProviderProblem = /* @__PURE__ */ (() => z.object({
    message: z.optional(z.string()),
    type: z.nullish(z.string()),
    param: z.nullish(z.string()),
    code: z.nullish(z.union([
        z.string(),
        z.number().check(z.multipleOf(1))
    ]))
}))();

/**
 * Why there is no answer. The server's own refusal has `detail`; a provider's is passed through with its status, with `error` as a rule.
 */
export const zProviderFailure = /* @__PURE__ */ (() => z.object({
    detail: z.optional(zJsonValue),
    error: z.optional(z.union([
        zProviderProblem,
        z.string()
    ]))
}))();

/**
 * The message that the model wrote.
 */
export const zCompletionAnswer = /* @__PURE__ */ (() => z.object({
    role: z.string(),
    content: z.nullish(z.string()),
    reasoning_content: z.nullish(z.string()),
    refusal: z.nullish(z.string()),
    tool_calls: z.optional(z.array(zCompletionToolCall)),
    annotations: z.optional(z.array(zJsonObject))
}))();

/**
 * Probabilities of tokens, as OpenAI sends them.
 */
export const zCompletionLogprobs = /* @__PURE__ */ (() => z.nullable(z.object({
    content: z.nullish(z.array(zJsonObject)),
    refusal: z.nullish(z.array(zJsonObject))
})))();

/**
 * One answer.
 */
export const zChatCompletionChoice = /* @__PURE__ */ (() => z.object({
    index: z.number().check(z.multipleOf(1)),
    message: zCompletionAnswer,
    finish_reason: z.nullable(z.string()),
    logprobs: z.optional(zCompletionLogprobs)
}))();

/**
 * A count of tokens. Providers name the same in two ways; for an Ollama model the server writes both, and Ollama's own figures.
 */
export const zCompletionUsage = /* @__PURE__ */ (() => z.nullable(z.object({
    prompt_tokens: z.optional(z.number().check(z.multipleOf(1))),
    completion_tokens: z.optional(z.number().check(z.multipleOf(1))),
    total_tokens: z.optional(z.number().check(z.multipleOf(1))),
    input_tokens: z.optional(z.number().check(z.multipleOf(1))),
    output_tokens: z.optional(z.number().check(z.multipleOf(1))),
    prompt_tokens_details: z.optional(zJsonObject),
    completion_tokens_details: z.optional(zJsonObject),
    'response_token/s': z.optional(z.union([
        z.number(),
        z.string()
    ])),
    'prompt_token/s': z.optional(z.union([
        z.number(),
        z.string()
    ])),
    total_duration: z.optional(z.number().check(z.multipleOf(1))),
    load_duration: z.optional(z.number().check(z.multipleOf(1))),
    prompt_eval_count: z.optional(z.number().check(z.multipleOf(1))),
    prompt_eval_duration: z.optional(z.number().check(z.multipleOf(1))),
    eval_count: z.optional(z.number().check(z.multipleOf(1))),
    eval_duration: z.optional(z.number().check(z.multipleOf(1))),
    approximate_total: z.optional(z.string())
})))();

/**
 * A whole answer, in OpenAI's form. The provider's fields come through as they are, so there may be more than are named here. For models of Ollama and of functions the server makes it itself.
 */
export const zChatCompletion = /* @__PURE__ */ (() => z.object({
    id: z.optional(z.string()),
    object: z.optional(z.string()),
    created: z.optional(z.number().check(z.multipleOf(1))),
    model: z.optional(z.string()),
    choices: z.array(zChatCompletionChoice),
    usage: z.optional(zCompletionUsage),
    sources: z.optional(z.array(zCompletionSource)),
    selected_model_id: z.optional(z.string()),
    system_fingerprint: z.nullish(z.string()),
    service_tier: z.nullish(z.string())
}))();

/**
 * The reply to a background request. The answer goes to the caller's socket and, unless the chat is temporary, into the chat.
 */
export const zChatCompletionStarted = /* @__PURE__ */ (() => z.object({
    status: z.boolean(),
    task_ids: z.optional(z.array(z.string())),
    chat_id: z.optional(z.string()),
    task_id: z.optional(z.string()),
    paused: z.optional(z.boolean())
}))();

/**
 * What is new of a called function.
 */
export const zCompletionFunctionDelta = /* @__PURE__ */ (() => z.object({
    name: z.nullish(z.string()),
    arguments: z.nullish(z.string())
}))();

/**
 * A piece of a call of a function. The first of a call has its id and name; the others add to its arguments.
 */
export const zCompletionToolCallDelta = /* @__PURE__ */ (() => z.object({
    index: z.number().check(z.multipleOf(1)),
    id: z.nullish(z.string()),
    type: z.nullish(z.string()),
    function: z.optional(zCompletionFunctionDelta)
}))();

/**
 * What is new. Empty in the last piece.
 */
export const zCompletionDelta = /* @__PURE__ */ (() => z.object({
    role: z.optional(z.string()),
    content: z.nullish(z.string()),
    reasoning_content: z.nullish(z.string()),
    refusal: z.nullish(z.string()),
    tool_calls: z.optional(z.array(zCompletionToolCallDelta))
}))();

/**
 * A piece of one answer.
 */
export const zChatCompletionChunkChoice = /* @__PURE__ */ (() => z.object({
    index: z.number().check(z.multipleOf(1)),
    delta: zCompletionDelta,
    finish_reason: z.nullish(z.string()),
    logprobs: z.optional(zCompletionLogprobs)
}))();

/**
 * A piece of an answer, in OpenAI's form. The first names the role, except before 0.9.6 for an Ollama model and always for a model of a function. Further fields of the provider come through.
 */
export const zChatCompletionChunk = /* @__PURE__ */ (() => z.object({
    id: z.optional(z.string()),
    object: z.optional(z.string()),
    created: z.optional(z.number().check(z.multipleOf(1))),
    model: z.optional(z.string()),
    choices: z.array(zChatCompletionChunkChoice),
    usage: z.optional(zCompletionUsage),
    system_fingerprint: z.nullish(z.string()),
    service_tier: z.nullish(z.string()),
    timings: z.optional(zJsonObject)
}))();

/**
 * What the answer is based on, before the first chunk. Absent from streams without `files` and tools, and from `/openai`.
 */
export const zCompletionSourcesFrame = /* @__PURE__ */ (() => z.object({
    sources: z.array(zCompletionSource)
}))();

/**
 * Which model was drawn for an arena model, before the first chunk.
 */
export const zSelectedModelFrame = /* @__PURE__ */ (() => z.object({
    selected_model_id: z.string()
}))();

/**
 * Why a stream ends too early, in the provider's form. The status was 200 already, and `[DONE]` may be missing.
 */
export const zChatCompletionFailure = /* @__PURE__ */ (() => z.object({
    error: z.union([
        zProviderProblem,
        z.string()
    ])
}))();

/**
 * The data of one event of a chat stream. Most are chunks. Before them may stand what the answer is based on, or which model was drawn; in place of the last ones a failure. Functions of the server may send objects of their own between them.
 */
export const zChatCompletionEvent = /* @__PURE__ */ (() => z.union([
    zChatCompletionChunk,
    zCompletionSourcesFrame,
    zSelectedModelFrame,
    zChatCompletionFailure
]))();

/**
 * Sign-in through others.
 */
export const zAppOAuth = /* @__PURE__ */ (() => z.object({
    providers: z.record(z.string(), z.string()),
    auto_redirect: z.nullish(z.boolean())
}))();

/**
 * What is switched on. From `enable_api_keys` on the fields are absent without a token, except where one says otherwise.
 */
export const zAppFeatures = /* @__PURE__ */ (() => z.object({
    slim: z.optional(z.boolean()),
    auth: z.boolean(),
    auth_trusted_header: z.boolean(),
    enable_signup_password_confirmation: z.boolean(),
    enable_ldap: z.boolean(),
    enable_signup: z.boolean(),
    enable_login_form: z.boolean(),
    enable_websocket: z.boolean(),
    websocket_heartbeat_interval: z.optional(z.union([
        z.number(),
        z.number().check(z.multipleOf(1))
    ])),
    enable_api_keys: z.optional(z.boolean()),
    enable_password_change_form: z.optional(z.boolean()),
    enable_version_update_check: z.optional(z.boolean()),
    enable_pyodide_file_persistence: z.optional(z.boolean()),
    enable_public_active_users_count: z.optional(z.boolean()),
    enable_easter_eggs: z.optional(z.boolean()),
    enable_direct_connections: z.optional(z.boolean()),
    enable_direct_integrations: z.optional(z.boolean()),
    enable_plugins: z.optional(z.boolean()),
    enable_tools: z.optional(z.boolean()),
    enable_functions: z.optional(z.boolean()),
    enable_tool_servers: z.optional(z.boolean()),
    enable_terminal_servers: z.optional(z.boolean()),
    enable_folders: z.optional(z.boolean()),
    folder_max_file_count: z.optional(z.union([
        z.string(),
        z.number().check(z.multipleOf(1))
    ])),
    enable_channels: z.optional(z.boolean()),
    enable_encrypted_channels: z.optional(z.boolean()),
    enable_apps: z.optional(z.boolean()),
    enable_calendar: z.optional(z.boolean()),
    enable_automations: z.optional(z.boolean()),
    enable_notes: z.optional(z.boolean()),
    enable_context_compaction: z.optional(z.boolean()),
    enable_tool_permissions: z.optional(z.boolean()),
    enable_web_search: z.optional(z.boolean()),
    enable_web_search_confirmation: z.optional(z.boolean()),
    web_search_confirmation_content: z.optional(z.string()),
    enable_code_execution: z.optional(z.boolean()),
    enable_code_interpreter: z.optional(z.boolean()),
    enable_image_generation: z.optional(z.boolean()),
    enable_autocomplete_generation: z.optional(z.boolean()),
    enable_title_generation: z.optional(z.boolean()),
    enable_follow_up_generation: z.optional(z.boolean()),
    enable_tags_generation: z.optional(z.boolean()),
    enable_community_sharing: z.optional(z.boolean()),
    enable_message_rating: z.optional(z.boolean()),
    enable_user_webhooks: z.optional(z.boolean()),
    enable_user_status: z.optional(z.boolean()),
    enable_admin_export: z.optional(z.boolean()),
    enable_admin_chat_access: z.optional(z.boolean()),
    enable_admin_analytics: z.optional(z.boolean()),
    enable_google_drive_integration: z.optional(z.boolean()),
    enable_onedrive_integration: z.optional(z.boolean()),
    enable_memories: z.optional(z.boolean()),
    enable_subagents: z.optional(z.boolean()),
    enable_onedrive_personal: z.optional(z.boolean()),
    enable_onedrive_business: z.optional(z.boolean())
}))();

/**
 * A suggestion on an empty chat.
 */
export const zPromptSuggestion = /* @__PURE__ */ (() => z.object({
    title: z.array(z.string()),
    content: z.string()
}))();

/**
 * Where code runs.
 */
export const zAppCodeEngines = /* @__PURE__ */ (() => z.object({
    engine: z.string(),
    interpreter_engine: z.optional(z.string())
}))();

/**
 * Realtime calls.
 */
export const zAppRealtime = /* @__PURE__ */ (() => z.object({
    enabled: z.boolean(),
    model: z.string(),
    voice: z.string()
}))();

/**
 * How messages are read aloud.
 */
export const zAppSpeech = /* @__PURE__ */ (() => z.object({
    engine: z.string(),
    voice: z.string(),
    split_on: z.string()
}))();

/**
 * How speech is recognized.
 */
export const zAppTranscription = /* @__PURE__ */ (() => z.object({
    engine: z.string()
}))();

/**
 * How messages are spoken and heard.
 */
export const zAppAudio = /* @__PURE__ */ (() => z.object({
    realtime: z.optional(zAppRealtime),
    tts: zAppSpeech,
    stt: zAppTranscription
}))();

/**
 * Size to which the web page scales images down.
 */
export const zAppImageSize = /* @__PURE__ */ (() => z.object({
    width: z.nullable(z.number().check(z.multipleOf(1))),
    height: z.nullable(z.number().check(z.multipleOf(1)))
}))();

/**
 * What may be uploaded.
 */
export const zAppFileLimits = /* @__PURE__ */ (() => z.object({
    max_size: z.nullable(z.number().check(z.multipleOf(1))),
    max_count: z.nullable(z.number().check(z.multipleOf(1))),
    image_compression: zAppImageSize
}))();

/**
 * What the account may do in the workspace.
 */
export const zPermissionsWorkspace = /* @__PURE__ */ (() => z.object({
    models: z.boolean(),
    knowledge: z.boolean(),
    prompts: z.boolean(),
    tools: z.boolean(),
    skills: z.boolean(),
    models_import: z.boolean(),
    models_export: z.boolean(),
    models_hidden: z.optional(z.boolean()),
    prompts_import: z.boolean(),
    prompts_export: z.boolean(),
    tools_import: z.boolean(),
    tools_export: z.boolean(),
    skills_import: z.optional(z.boolean()),
    skills_export: z.optional(z.boolean())
}))();

/**
 * What the account may share, with named users and groups or, for the keys that begin with `public_`, with everybody.
 */
export const zPermissionsSharing = /* @__PURE__ */ (() => z.object({
    models: z.boolean(),
    public_models: z.boolean(),
    knowledge: z.boolean(),
    public_knowledge: z.boolean(),
    prompts: z.boolean(),
    public_prompts: z.boolean(),
    tools: z.boolean(),
    public_tools: z.boolean(),
    skills: z.boolean(),
    public_skills: z.boolean(),
    notes: z.boolean(),
    public_notes: z.boolean(),
    folders: z.optional(z.boolean()),
    public_chats: z.optional(z.boolean()),
    open_chats: z.optional(z.boolean()),
    public_calendars: z.optional(z.boolean())
}))();

/**
 * Whom the account may name when it grants access to an object.
 */
export const zPermissionsAccessGrants = /* @__PURE__ */ (() => z.object({
    allow_users: z.boolean(),
    allow_groups: z.optional(z.boolean())
}))();

/**
 * What the account may do in a chat.
 */
export const zPermissionsChat = /* @__PURE__ */ (() => z.object({
    controls: z.boolean(),
    valves: z.boolean(),
    system_prompt: z.boolean(),
    params: z.boolean(),
    file_upload: z.boolean(),
    web_upload: z.optional(z.boolean()),
    delete: z.boolean(),
    delete_message: z.boolean(),
    continue_response: z.boolean(),
    regenerate_response: z.boolean(),
    rate_response: z.boolean(),
    edit: z.boolean(),
    share: z.boolean(),
    export: z.boolean(),
    import: z.optional(z.boolean()),
    stt: z.boolean(),
    tts: z.boolean(),
    call: z.boolean(),
    multiple_models: z.boolean(),
    temporary: z.boolean(),
    temporary_enforced: z.boolean()
}))();

/**
 * Which features the account may use.
 */
export const zPermissionsFeatures = /* @__PURE__ */ (() => z.object({
    api_keys: z.boolean(),
    notes: z.boolean(),
    folders: z.boolean(),
    channels: z.boolean(),
    encrypted_channels: z.optional(z.boolean()),
    direct_tool_servers: z.boolean(),
    web_search: z.boolean(),
    image_generation: z.boolean(),
    code_interpreter: z.boolean(),
    memories: z.boolean(),
    automations: z.optional(z.boolean()),
    calendar: z.optional(z.boolean()),
    webhooks: z.optional(z.boolean())
}))();

/**
 * Which settings pages the account may open.
 */
export const zPermissionsSettings = /* @__PURE__ */ (() => z.object({
    interface: z.boolean()
}))();

/**
 * What an account may do, the sum of the server's defaults and of its groups. An administrator is not bound by it.
 */
export const zPermissions = /* @__PURE__ */ (() => z.object({
    workspace: zPermissionsWorkspace,
    sharing: zPermissionsSharing,
    access_grants: z.optional(zPermissionsAccessGrants),
    chat: zPermissionsChat,
    features: zPermissionsFeatures,
    settings: zPermissionsSettings
}))();

/**
 * Keys for the file picker of Google Drive.
 */
export const zAppGoogleDrive = /* @__PURE__ */ (() => z.object({
    client_id: z.string(),
    api_key: z.string()
}))();

/**
 * Addresses and ids for the file picker of OneDrive.
 */
export const zAppOneDrive = /* @__PURE__ */ (() => z.object({
    client_id_personal: z.string(),
    client_id_business: z.string(),
    sharepoint_url: z.string(),
    sharepoint_tenant_id: z.string()
}))();

/**
 * How the web page looks. A pending account gets the two texts for the time of waiting only.
 */
export const zAppInterface = /* @__PURE__ */ (() => z.object({
    default_interface_settings: z.optional(zJsonObject),
    visibility: z.optional(z.record(z.string(), z.boolean())),
    pending_user_overlay_title: z.nullable(z.string()),
    pending_user_overlay_content: z.nullable(z.string()),
    response_watermark: z.nullish(z.string()),
    iframe_csp: z.optional(z.string())
}))();

/**
 * What the licence says about the sign-in page.
 */
export const zAppLicense = /* @__PURE__ */ (() => z.object({
    login_footer: z.string(),
    auth_logo_position: z.string()
}))();

/**
 * The server, as far as the caller may know. From `default_models` on it is for verified users and administrators, except where a field says otherwise; others do not get these fields.
 */
export const zAppConfig = /* @__PURE__ */ (() => z.object({
    onboarding: z.optional(z.boolean()),
    status: z.boolean(),
    name: z.string(),
    version: z.string(),
    default_locale: z.string(),
    i18n: z.optional(zJsonObject),
    oauth: zAppOAuth,
    features: zAppFeatures,
    default_models: z.nullish(z.string()),
    default_pinned_models: z.nullish(z.string()),
    default_prompt_suggestions: z.nullish(z.array(zPromptSuggestion)),
    default_prompt_suggestions_i18n: z.optional(zJsonObject),
    user_count: z.optional(z.number().check(z.multipleOf(1))),
    code: z.optional(zAppCodeEngines),
    audio: z.optional(zAppAudio),
    file: z.optional(zAppFileLimits),
    permissions: z.optional(zPermissions),
    google_drive: z.optional(zAppGoogleDrive),
    onedrive: z.optional(zAppOneDrive),
    ui: z.optional(zAppInterface),
    license_metadata: z.nullish(zJsonObject),
    active_entries: z.nullish(z.number().check(z.multipleOf(1))),
    metadata: z.optional(zAppLicense)
}))();

/**
 * Texts to embed, in OpenAI's form. Other fields go to an OpenAI-compatible provider; for an Ollama model only these count.
 */
export const zEmbeddingRequest = /* @__PURE__ */ (() => z.object({
    model: z.string(),
    input: z.optional(z.union([
        z.string(),
        z.array(z.union([
            z.string(),
            z.number().check(z.multipleOf(1)),
            z.array(z.number().check(z.multipleOf(1)))
        ]))
    ])),
    dimensions: z.optional(z.number().check(z.multipleOf(1))),
    encoding_format: z.optional(z.string()),
    user: z.optional(z.string())
}))();

/**
 * The vector of a text.
 */
export const zEmbedding = /* @__PURE__ */ (() => z.object({
    object: z.string(),
    index: z.number().check(z.multipleOf(1)),
    embedding: z.union([
        z.array(z.number()),
        z.string()
    ])
}))();

/**
 * The vectors, in OpenAI's form.
 */
export const zEmbeddingList = /* @__PURE__ */ (() => z.object({
    object: z.string(),
    data: z.array(zEmbedding),
    model: z.string(),
    usage: z.optional(zCompletionUsage)
}))();

/**
 * A kind of event.
 */
export const zEventType = /* @__PURE__ */ (() => z.object({
    event: z.string(),
    description: z.string(),
    message: z.string()
}))();

/**
 * What webhooks can be told of.
 */
export const zEventCatalog = /* @__PURE__ */ (() => z.object({
    schema: z.string(),
    events: z.array(zEventType)
}))();

/**
 * A user or group whose events are meant.
 */
export const zEventWebhookTarget = /* @__PURE__ */ (() => z.object({
    type: z.enum(['user', 'group']),
    id: z.string()
}))();

/**
 * An address that is told of events.
 */
export const zEventWebhook = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    name: z.string(),
    url: z.string(),
    enabled: z.boolean(),
    events: z.array(z.string()),
    targets: z.nullable(z.array(zEventWebhookTarget)),
    created_at: z.number().check(z.multipleOf(1)),
    updated_at: z.number().check(z.multipleOf(1))
}))();

/**
 * A new webhook.
 */
export const zEventWebhookCreate = /* @__PURE__ */ (() => z.object({
    name: z.nullish(z.string()),
    url: z.string(),
    enabled: z._default(z.optional(z.boolean()), true),
    events: z.nullish(z.array(z.string())),
    targets: z.nullish(z.array(zEventWebhookTarget))
}))();

/**
 * What changes about a webhook. An absent field stays as it is.
 */
export const zEventWebhookUpdate = /* @__PURE__ */ (() => z.object({
    name: z.nullish(z.string()),
    url: z.nullish(z.string()),
    enabled: z.nullish(z.boolean()),
    events: z.nullish(z.array(z.string())),
    targets: z.nullish(z.array(zEventWebhookTarget))
}))();

/**
 * The reply to a deletion.
 */
export const zEventWebhookDeleted = /* @__PURE__ */ (() => z.object({
    status: z.boolean()
}))();

/**
 * Where an image is.
 */
export const zAnthropicImageSource = /* @__PURE__ */ (() => z.object({
    type: z.string(),
    media_type: z.optional(z.string()),
    data: z.optional(z.string()),
    url: z.optional(z.string())
}))();

/**
 * A block of content. Which fields count is decided by the type. Kinds that are not named here are dropped.
 */
export const zAnthropicBlock = /* @__PURE__ */ (() => z.object({
    type: z.string(),
    text: z.optional(z.string()),
    source: z.optional(zAnthropicImageSource),
    id: z.optional(z.string()),
    name: z.optional(z.string()),
    input: z.optional(zJsonObject),
    tool_use_id: z.optional(z.string()),
    content: z.optional(z.union([
        z.string(),
        z.array(zJsonObject)
    ])),
    is_error: z.optional(z.boolean()),
    thinking: z.optional(z.string()),
    signature: z.optional(z.string())
}))();

/**
 * A message of a conversation.
 */
export const zAnthropicMessage = /* @__PURE__ */ (() => z.object({
    role: z.string(),
    content: z.union([
        z.string(),
        z.array(zAnthropicBlock)
    ])
}))();

/**
 * A function that the model may call.
 */
export const zAnthropicTool = /* @__PURE__ */ (() => z.object({
    name: z.string(),
    description: z.optional(z.string()),
    input_schema: z.optional(zJsonObject)
}))();

/**
 * Whether and what the model must call.
 */
export const zAnthropicToolChoice = /* @__PURE__ */ (() => z.object({
    type: z.string(),
    name: z.optional(z.string())
}))();

/**
 * A request for an answer, in the form of Anthropic's Messages API. What is named here is converted to OpenAI's form; other fields are dropped, unless the administrator lets the connection pass them (since 0.12.4). A connection to Anthropic or LiteLLM gets the whole request as it is since 0.11.4.
 */
export const zAnthropicRequest = /* @__PURE__ */ (() => z.object({
    model: z.string(),
    messages: z.optional(z.array(zAnthropicMessage)),
    system: z.optional(z.union([
        z.string(),
        z.array(zAnthropicBlock)
    ])),
    max_tokens: z.optional(z.number().check(z.multipleOf(1))),
    stream: z.optional(z.boolean()),
    temperature: z.optional(z.number()),
    top_p: z.optional(z.number()),
    top_k: z.optional(z.number().check(z.multipleOf(1))),
    stop_sequences: z.optional(z.array(z.string())),
    tools: z.optional(z.array(zAnthropicTool)),
    tool_choice: z.optional(zAnthropicToolChoice),
    metadata: z.optional(zJsonObject)
}))();

/**
 * A block of an answer. Which fields it has is decided by the type.
 */
export const zAnthropicAnswerBlock = /* @__PURE__ */ (() => z.object({
    type: z.string(),
    text: z.optional(z.string()),
    thinking: z.optional(z.string()),
    signature: z.optional(z.string()),
    data: z.optional(z.string()),
    id: z.optional(z.string()),
    name: z.optional(z.string()),
    input: z.optional(zJsonObject)
}))();

/**
 * A count of tokens.
 */
export const zAnthropicUsage = /* @__PURE__ */ (() => z.object({
    input_tokens: z.optional(z.number().check(z.multipleOf(1))),
    output_tokens: z.number().check(z.multipleOf(1)),
    cache_creation_input_tokens: z.optional(z.number().check(z.multipleOf(1))),
    cache_read_input_tokens: z.optional(z.number().check(z.multipleOf(1))),
    output_tokens_details: z.optional(zJsonObject),
    server_tool_use: z.optional(zJsonObject),
    service_tier: z.optional(z.string())
}))();

/**
 * A whole answer, in the form of Anthropic's Messages API.
 */
export const zAnthropicAnswer = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    type: z.string(),
    role: z.string(),
    content: z.array(zAnthropicAnswerBlock),
    model: z.string(),
    stop_reason: z.nullable(z.string()),
    stop_sequence: z.nullable(z.string()),
    usage: zAnthropicUsage
}))();

/**
 * What is new, with `content_block_delta` in the block and with `message_delta` in the answer.
 */
export const zAnthropicDelta = /* @__PURE__ */ (() => z.object({
    type: z.optional(z.string()),
    text: z.optional(z.string()),
    thinking: z.optional(z.string()),
    partial_json: z.optional(z.string()),
    stop_reason: z.nullish(z.string()),
    stop_sequence: z.nullish(z.string())
}))();

/**
 * The data of one event of a stream in Anthropic's form; the event's name repeats `type`. The order is `message_start`, for each block `content_block_start`, `content_block_delta` and `content_block_stop`, then `message_delta` and `message_stop`. After `error` nothing follows, since 0.12.4.
 */
export const zAnthropicEvent = /* @__PURE__ */ (() => z.object({
    type: z.enum([
        'message_start',
        'content_block_start',
        'content_block_delta',
        'content_block_stop',
        'message_delta',
        'message_stop',
        'ping',
        'error'
    ]),
    message: z.optional(zAnthropicAnswer),
    index: z.optional(z.number().check(z.multipleOf(1))),
    content_block: z.optional(zAnthropicAnswerBlock),
    delta: z.optional(zAnthropicDelta),
    usage: z.optional(zAnthropicUsage),
    error: z.optional(zProviderProblem)
}))();

/**
 * How long a conversation is.
 */
export const zTokenCount = /* @__PURE__ */ (() => z.object({
    input_tokens: z.number().check(z.multipleOf(1))
}))();

/**
 * What a model is made of.
 */
export const zServedOllamaDetails = /* @__PURE__ */ (() => z.object({
    parent_model: z.optional(z.string()),
    format: z.optional(z.string()),
    family: z.optional(z.string()),
    families: z.nullish(z.array(z.string())),
    parameter_size: z.optional(z.string()),
    quantization_level: z.optional(z.string())
}))();

/**
 * A tag for models.
 */
export const zProviderTag = /* @__PURE__ */ (() => z.object({
    name: z.string()
}))();

/**
 * What Ollama says of a model. Absent for others.
 */
export const zServedOllamaModel = /* @__PURE__ */ (() => z.object({
    name: z.string(),
    model: z.string(),
    modified_at: z.optional(z.string()),
    size: z.optional(z.number().check(z.multipleOf(1))),
    digest: z.optional(z.string()),
    details: z.optional(zServedOllamaDetails),
    connection_type: z.optional(z.string()),
    urls: z.optional(z.array(z.number().check(z.multipleOf(1)))),
    expires_at: z.optional(z.number().check(z.multipleOf(1))),
    tags: z.optional(z.array(zProviderTag))
}))();

/**
 * Marks a model that is a function of the server. Absent for others.
 */
export const zServedPipe = /* @__PURE__ */ (() => z.object({
    type: z.string()
}))();

/**
 * An option of a control.
 */
export const zServedModelOption = /* @__PURE__ */ (() => z.object({
    label: z.string()
}))();

/**
 * A choice that users have with a model.
 */
export const zServedModelControl = /* @__PURE__ */ (() => z.object({
    label: z.optional(z.string()),
    description: z.optional(z.string()),
    default: z.optional(z.string()),
    display: z.optional(z.string()),
    options: z.record(z.string(), zServedModelOption)
}))();

/**
 * The parameters that clients need; the others stay with the server.
 */
export const zServedModelParams = /* @__PURE__ */ (() => z.object({
    compact_token_threshold: z.optional(z.number().check(z.multipleOf(1))),
    model_controls: z.optional(z.record(z.string(), zServedModelControl))
}))();

/**
 * A suggestion on an empty chat.
 */
export const zModelSuggestion = /* @__PURE__ */ (() => z.object({
    content: z.string(),
    title: z.nullish(z.array(z.string()))
}))();

/**
 * How a model is shown and what it may do, as the editor stored it; there may be more fields than are named. Its image is left out.
 */
export const zServedModelMeta = /* @__PURE__ */ (() => z.object({
    description: z.nullish(z.string()),
    background_image_url: z.nullish(z.string()),
    i18n: z.optional(zJsonValue),
    capabilities: z.nullish(z.record(z.string(), z.boolean())),
    knowledge: z.nullish(z.array(zJsonObject)),
    voice: z.optional(zJsonValue),
    voice_avatar: z.optional(zJsonValue),
    tags: z.optional(z.array(zProviderTag)),
    suggestion_prompts: z.nullish(z.array(zModelSuggestion)),
    toolIds: z.optional(z.array(z.string())),
    actionIds: z.optional(z.array(z.string())),
    filterIds: z.optional(z.array(z.string())),
    model_ids: z.nullish(z.array(z.string())),
    filter_mode: z.optional(z.string()),
    chat_variables_schema: z.optional(zJsonValue)
}))();

/**
 * Somebody who may use a model.
 */
export const zServedModelGrant = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    resource_type: z.string(),
    resource_id: z.string(),
    principal_type: z.string(),
    principal_id: z.string(),
    permission: z.string(),
    created_at: z.number().check(z.multipleOf(1))
}))();

/**
 * What the workspace knows of the model. Absent for a model that nobody has edited, unless there are defaults for all. An arena model and the defaults give `meta` only.
 */
export const zServedModelInfo = /* @__PURE__ */ (() => z.object({
    id: z.optional(z.string()),
    version_id: z.nullish(z.string()),
    user_id: z.optional(z.string()),
    base_model_id: z.nullish(z.string()),
    name: z.optional(z.string()),
    params: z.optional(zServedModelParams),
    meta: z.optional(zServedModelMeta),
    access_grants: z.optional(z.array(zServedModelGrant)),
    is_active: z.optional(z.boolean()),
    created_at: z.optional(z.number().check(z.multipleOf(1))),
    updated_at: z.optional(z.number().check(z.multipleOf(1)))
}))();

/**
 * A button below a model's answers, for `callChatAction`.
 */
export const zServedAction = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    name: z.string(),
    description: z.nullable(z.string()),
    icon: z.nullable(z.string())
}))();

/**
 * A filter that users may switch on, by `filter_ids`.
 */
export const zServedFilter = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    name: z.string(),
    description: z.nullable(z.string()),
    icon: z.nullable(z.string()),
    has_user_valves: z.optional(z.boolean())
}))();

/**
 * A model that the server offers. What an OpenAI-compatible provider says of a model stands here too, beside `openai`, so there may be more fields than are named.
 */
export const zServedModel = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    name: z.string(),
    object: z.optional(z.string()),
    created: z.optional(z.number().check(z.multipleOf(1))),
    owned_by: z.string(),
    connection_type: z.nullish(z.string()),
    provider: z.optional(z.string()),
    urlIdx: z.optional(z.number().check(z.multipleOf(1))),
    loaded: z.optional(z.boolean()),
    openai: z.optional(zJsonObject),
    ollama: z.optional(zServedOllamaModel),
    pipe: z.optional(zServedPipe),
    pipeline: z.optional(zJsonObject),
    has_user_valves: z.optional(z.boolean()),
    arena: z.optional(z.boolean()),
    preset: z.optional(z.boolean()),
    info: z.optional(zServedModelInfo),
    tags: z.optional(z.array(zProviderTag)),
    actions: z.optional(z.array(zServedAction)),
    filters: z.optional(z.array(zServedFilter))
}))();

/**
 * Models, one list for all providers.
 */
export const zServedModelList = /* @__PURE__ */ (() => z.object({
    data: z.array(zServedModel)
}))();

/**
 * Which model to drop from memory.
 */
export const zModelUnload = /* @__PURE__ */ (() => z.object({
    model: z.string()
}))();

/**
 * The model was dropped.
 */
export const zModelUnloaded = /* @__PURE__ */ (() => z.object({
    status: z.optional(z.boolean()),
    success: z.optional(z.boolean())
}))();

/**
 * The tasks that run on the server.
 */
export const zTaskList = /* @__PURE__ */ (() => z.object({
    tasks: z.array(z.string())
}))();

/**
 * The tasks that run in a chat.
 */
export const zChatTasks = /* @__PURE__ */ (() => z.object({
    task_ids: z.array(z.string())
}))();

/**
 * What came of stopping.
 */
export const zTaskStop = /* @__PURE__ */ (() => z.object({
    status: z.boolean(),
    message: z.string()
}))();

/**
 * What is in use.
 */
export const zAppUsage = /* @__PURE__ */ (() => z.object({
    model_ids: z.array(z.string()),
    user_count: z.number().check(z.multipleOf(1))
}))();

/**
 * Totals of usage.
 */
export const zAnalyticsSummary = /* @__PURE__ */ (() => z.object({
    total_messages: z.number().check(z.multipleOf(1)),
    total_chats: z.number().check(z.multipleOf(1)),
    total_models: z.number().check(z.multipleOf(1)),
    total_users: z.number().check(z.multipleOf(1))
}))();

/**
 * By id of the model. Empty if none answered.
 */
export const zAnalyticsByModel = /* @__PURE__ */ (() => z.record(z.string(), z.number().check(z.multipleOf(1))))();

/**
 * Usage in the span of time that another is compared with.
 */
export const zAnalyticsPreviousSpan = /* @__PURE__ */ (() => z.object({
    models: zAnalyticsByModel,
    start: z.string(),
    end: z.string()
}))();

/**
 * Usage in a span of time.
 */
export const zAnalyticsSpan = /* @__PURE__ */ (() => z.object({
    date: z.string(),
    models: zAnalyticsByModel,
    start: z.nullish(z.string()),
    end: z.nullish(z.string()),
    previous: z.nullish(zAnalyticsPreviousSpan)
}))();

/**
 * Usage over time.
 */
export const zAnalyticsTimeline = /* @__PURE__ */ (() => z.object({
    data: z.array(zAnalyticsSpan)
}))();

/**
 * A message of a chat, as the server keeps it for its figures.
 */
export const zAnalyticsMessage = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    chat_id: z.string(),
    user_id: z.string(),
    role: z.string(),
    parent_id: z.nullable(z.string()),
    content: z.nullable(z.union([
        z.string(),
        z.array(zJsonObject)
    ])),
    output: z.nullable(z.array(zChatOutputItem)),
    model_id: z.nullable(z.string()),
    files: z.nullable(z.array(zJsonObject)),
    sources: z.nullable(z.array(zJsonObject)),
    embeds: z.nullable(z.array(zJsonValue)),
    meta: z.nullish(zJsonObject),
    done: z.boolean(),
    status_history: z.nullable(z.array(zJsonObject)),
    error: z.nullable(z.union([
        zJsonObject,
        z.string()
    ])),
    usage: z.nullable(zJsonObject),
    context_summary: z.nullish(z.string()),
    created_at: z.number().check(z.multipleOf(1)),
    updated_at: z.number().check(z.multipleOf(1))
}))();

/**
 * Usage of a model.
 */
export const zModelAnalyticsEntry = /* @__PURE__ */ (() => z.object({
    model_id: z.string(),
    count: z.number().check(z.multipleOf(1)),
    unique_users: z.optional(z.number().check(z.multipleOf(1))),
    unique_chats: z.optional(z.number().check(z.multipleOf(1)))
}))();

/**
 * Usage by model.
 */
export const zModelAnalytics = /* @__PURE__ */ (() => z.object({
    models: z.array(zModelAnalyticsEntry)
}))();

/**
 * A chat that used a model.
 */
export const zModelChat = /* @__PURE__ */ (() => z.object({
    chat_id: z.string(),
    user_id: z.nullable(z.string()),
    user_name: z.nullable(z.string()),
    first_message: z.nullable(z.string()),
    updated_at: z.number().check(z.multipleOf(1))
}))();

/**
 * Chats that used a model.
 */
export const zModelChats = /* @__PURE__ */ (() => z.object({
    chats: z.array(zModelChat),
    total: z.number().check(z.multipleOf(1))
}))();

/**
 * Ratings of one day.
 */
export const zModelRatingDay = /* @__PURE__ */ (() => z.object({
    date: z.iso.date(),
    won: z.number().check(z.multipleOf(1)),
    lost: z.number().check(z.multipleOf(1))
}))();

/**
 * A tag of chats.
 */
export const zModelOverviewTag = /* @__PURE__ */ (() => z.object({
    tag: z.string(),
    count: z.number().check(z.multipleOf(1))
}))();

/**
 * Ratings and tags of a model.
 */
export const zModelOverview = /* @__PURE__ */ (() => z.object({
    history: z.array(zModelRatingDay),
    tags: z.array(zModelOverviewTag)
}))();

/**
 * Tokens of a model.
 */
export const zTokenAnalyticsEntry = /* @__PURE__ */ (() => z.object({
    model_id: z.string(),
    input_tokens: z.number().check(z.multipleOf(1)),
    output_tokens: z.number().check(z.multipleOf(1)),
    total_tokens: z.number().check(z.multipleOf(1)),
    message_count: z.number().check(z.multipleOf(1))
}))();

/**
 * Tokens by model.
 */
export const zTokenAnalytics = /* @__PURE__ */ (() => z.object({
    models: z.array(zTokenAnalyticsEntry),
    total_input_tokens: z.number().check(z.multipleOf(1)),
    total_output_tokens: z.number().check(z.multipleOf(1)),
    total_tokens: z.number().check(z.multipleOf(1))
}))();

/**
 * Usage of an account.
 */
export const zUserAnalyticsEntry = /* @__PURE__ */ (() => z.object({
    user_id: z.string(),
    name: z.nullable(z.string()),
    email: z.nullable(z.string()),
    count: z.number().check(z.multipleOf(1)),
    input_tokens: z.number().check(z.multipleOf(1)),
    output_tokens: z.number().check(z.multipleOf(1)),
    total_tokens: z.number().check(z.multipleOf(1))
}))();

/**
 * Usage by account.
 */
export const zUserAnalytics = /* @__PURE__ */ (() => z.object({
    users: z.array(zUserAnalyticsEntry)
}))();

/**
 * A right of an app in the channels that it was invited to: to get messages that mention it, to get and read all messages, to write messages, to list its channels.
 */
export const zAppScope = /* @__PURE__ */ (() => z.enum([
    'channels:mentions:read',
    'channels:messages:read',
    'channels:messages:write',
    'channels:read'
]))();

/**
 * What an app says of itself.
 */
export const zAppManifest = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    name: z.string(),
    description: z.string(),
    profile_image_url: z.nullable(z.string()),
    public_key: z.string(),
    requested_scopes: z.array(zAppScope)
}))();

/**
 * What the server keeps of an app.
 */
export const zAppData = /* @__PURE__ */ (() => z.object({
    url: z.string(),
    manifest: zAppManifest,
    granted_scopes: z.array(zAppScope),
    settings: zJsonObject,
    installation_id: z.optional(z.string())
}))();

/**
 * An app, a server of its own that takes part in channels.
 */
export const zApp = /* @__PURE__ */ (() => z.object({
    connection_status: z.enum([
        'connecting',
        'connected',
        'disconnected'
    ]),
    id: z.string(),
    slug: z.string(),
    name: z.string(),
    is_active: z.boolean(),
    configured: z.boolean(),
    data: zAppData,
    created_at: z.number().check(z.multipleOf(1)),
    updated_at: z.number().check(z.multipleOf(1))
}))();

/**
 * What an app says of itself, from `previewAppManifest` or by hand. Other fields are refused.
 */
export const zAppManifestInput = /* @__PURE__ */ (() => z.object({
    id: z.string().check(z.minLength(1), z.maxLength(100)),
    name: z.string().check(z.minLength(1), z.maxLength(100)),
    description: z._default(z.optional(z.string().check(z.maxLength(2000))), ''),
    profile_image_url: z.nullish(z.string().check(z.maxLength(196608))),
    public_key: z.string().check(z.maxLength(2000)),
    requested_scopes: z.array(zAppScope)
}))();

/**
 * A right to use an app. In a request, one whose type or permission the server does not know is left out without an error.
 */
export const zAppGrant = /* @__PURE__ */ (() => z.object({
    principal_type: z.enum(['user', 'group']),
    principal_id: z.string(),
    permission: z.enum(['read', 'write'])
}))();

/**
 * An app to install. Other fields are refused.
 */
export const zAppCreate = /* @__PURE__ */ (() => z.object({
    manifest: zAppManifestInput,
    url: z.string().check(z.maxLength(2048)),
    api_key: z.string().check(z.minLength(1), z.maxLength(4096)),
    slug: z.string().check(z.regex(/^[a-z][a-z0-9-]{0,39}$/)),
    granted_scopes: z.array(zAppScope),
    access_grants: z.optional(z.array(zAppGrant))
}))();

/**
 * Where to ask an app what it says of itself. Other fields are refused.
 */
export const zAppManifestRequest = /* @__PURE__ */ (() => z.object({
    url: z.string().check(z.maxLength(2048)),
    api_key: z.nullish(z.string().check(z.minLength(1), z.maxLength(4096))),
    app_id: z.nullish(z.string())
}))();

/**
 * An app with those who may use it.
 */
export const zAppDetails = /* @__PURE__ */ (() => z.intersection(zApp, z.object({
    access_grants: z.array(zAppGrant)
})))();

/**
 * What to change. What is absent or `null` stays. Other fields are refused.
 */
export const zAppUpdate = /* @__PURE__ */ (() => z.object({
    is_active: z.nullish(z.boolean()),
    name: z.nullish(z.string().check(z.minLength(1), z.maxLength(100))),
    settings: z.nullish(zJsonObject),
    manifest: z.nullish(zAppManifestInput),
    granted_scopes: z.nullish(z.array(zAppScope)),
    access_grants: z.nullish(z.array(zAppGrant))
}))();

/**
 * How to connect. An empty object is enough. Other fields are refused.
 */
export const zAppConnection = /* @__PURE__ */ (() => z.object({
    api_key: z.nullish(z.string().check(z.minLength(1), z.maxLength(4096)))
}))();

/**
 * Which button was pressed. Other fields are refused.
 */
export const zAppInteraction = /* @__PURE__ */ (() => z.object({
    message_id: z.string(),
    action_id: z.string().check(z.minLength(1), z.maxLength(100))
}))();

/**
 * A button in an app's message. It has either an `action_id` or a `url`.
 */
export const zAppAction = /* @__PURE__ */ (() => z.object({
    action_id: z.nullable(z.string()),
    label: z.string(),
    url: z.nullable(z.string()),
    context: zJsonObject
}))();

/**
 * Whom a card names as author.
 */
export const zAppEmbedAuthor = /* @__PURE__ */ (() => z.object({
    name: z.string()
}))();

/**
 * Small print of a card.
 */
export const zAppEmbedFooter = /* @__PURE__ */ (() => z.object({
    text: z.string()
}))();

/**
 * A small picture of a card.
 */
export const zAppEmbedThumbnail = /* @__PURE__ */ (() => z.object({
    url: z.string()
}))();

/**
 * A row of a card's table.
 */
export const zAppEmbedField = /* @__PURE__ */ (() => z.object({
    name: z.string(),
    value: z.string(),
    inline: z.boolean()
}))();

/**
 * A card in an app's message.
 */
export const zAppEmbed = /* @__PURE__ */ (() => z.object({
    title: z.string(),
    description: z.string(),
    url: z.nullable(z.string()),
    color: z.nullable(z.number().check(z.multipleOf(1))),
    author: z.nullable(zAppEmbedAuthor),
    footer: z.nullable(zAppEmbedFooter),
    thumbnail: z.nullable(zAppEmbedThumbnail),
    fields: z.array(zAppEmbedField)
}))();

/**
 * Buttons and cards of an app's message.
 */
export const zAppMessageParts = /* @__PURE__ */ (() => z.object({
    actions: z.array(zAppAction),
    embeds: z.array(zAppEmbed)
}))();

/**
 * What an app's message holds beside its text.
 */
export const zAppMessageContent = /* @__PURE__ */ (() => z.object({
    app: zAppMessageParts
}))();

/**
 * The app that wrote a message.
 */
export const zAppMessageAuthor = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    name: z.string(),
    role: z.literal('app')
}))();

/**
 * An app's message in a channel.
 */
export const zAppMessage = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    user_id: z.null(),
    app_id: z.string(),
    channel_id: z.string(),
    reply_to_id: z.nullable(z.string()),
    parent_id: z.nullable(z.string()),
    is_pinned: z.boolean(),
    pinned_by: z.nullable(z.string()),
    pinned_at: z.nullable(z.number().check(z.multipleOf(1))),
    content: z.string(),
    data: zAppMessageContent,
    meta: z.nullable(zJsonObject),
    created_at: z.number().check(z.multipleOf(1)),
    updated_at: z.number().check(z.multipleOf(1)),
    user: z.optional(zAppMessageAuthor),
    reply_to_message: z.optional(z.null()),
    latest_reply_at: z.nullish(z.number().check(z.multipleOf(1))),
    reply_count: z.optional(z.number().check(z.multipleOf(1))),
    reactions: z.optional(z.array(zJsonObject)),
    etag: z.optional(z.string())
}))();

/**
 * What the app answers. An `ack` has nothing but its type.
 */
export const zAppReply = /* @__PURE__ */ (() => z.object({
    type: z.enum([
        'message',
        'update',
        'ack',
        'download',
        'error'
    ]),
    visibility: z.optional(z.enum(['private', 'channel'])),
    title: z.optional(z.string()),
    content: z.optional(z.string()),
    actions: z.optional(z.array(zAppAction)),
    embeds: z.optional(z.array(zAppEmbed)),
    reply_to_id: z.nullish(z.string()),
    parent_id: z.nullish(z.string()),
    filename: z.optional(z.string()),
    message: z.optional(zAppMessage)
}))();

/**
 * Voice calls with a realtime model.
 */
export const zAudioRealtimeConfig = /* @__PURE__ */ (() => z.object({
    ENABLED: z.boolean(),
    PROVIDER: z.string(),
    AUTH_TYPE: z.string(),
    OPENAI_API_BASE_URL: z.string(),
    OPENAI_API_KEY: z.string(),
    MODEL: z.string(),
    VOICE: z.string(),
    TRANSCRIPTION_MODEL: z.string(),
    INPUT_PARAMS: z.nullable(zJsonObject),
    REALTIME_CALL_PROMPT_TEMPLATE: z.nullable(z.string())
}))();

/**
 * How texts are read aloud.
 */
export const zAudioSpeechConfig = /* @__PURE__ */ (() => z.object({
    OPENAI_API_BASE_URL: z.string(),
    OPENAI_API_KEY: z.string(),
    OPENAI_PARAMS: z.nullable(zJsonObject),
    API_KEY: z.string(),
    ENGINE: z.string(),
    MODEL: z.string(),
    VOICE: z.string(),
    REALTIME_TTS_PROMPT_TEMPLATE: z.nullish(z.string()),
    SPLIT_ON: z.string(),
    AZURE_SPEECH_REGION: z.string(),
    AZURE_SPEECH_BASE_URL: z.string(),
    AZURE_SPEECH_OUTPUT_FORMAT: z.string(),
    MISTRAL_API_KEY: z.optional(z.string()),
    MISTRAL_API_BASE_URL: z.optional(z.string())
}))();

/**
 * How speech is written down.
 */
export const zAudioRecognitionConfig = /* @__PURE__ */ (() => z.object({
    OPENAI_API_BASE_URL: z.string(),
    OPENAI_API_KEY: z.string(),
    OPENAI_API_REQUEST_FORMAT: z.optional(z.string()),
    ENGINE: z.string(),
    MODEL: z.string(),
    SUPPORTED_CONTENT_TYPES: z.array(z.string()),
    ALLOWED_EXTENSIONS: z.optional(z.array(z.string())),
    WHISPER_MODEL: z.string(),
    DEEPGRAM_API_KEY: z.string(),
    AZURE_API_KEY: z.string(),
    AZURE_REGION: z.string(),
    AZURE_LOCALES: z.string(),
    AZURE_BASE_URL: z.string(),
    AZURE_MAX_SPEAKERS: z.string(),
    MISTRAL_API_KEY: z.string(),
    MISTRAL_API_BASE_URL: z.string(),
    MISTRAL_USE_CHAT_COMPLETIONS: z.boolean()
}))();

/**
 * Speech output, speech recognition and voice calls. Secrets stand in the clear.
 */
export const zAudioConfig = /* @__PURE__ */ (() => z.object({
    realtime: z.optional(zAudioRealtimeConfig),
    tts: zAudioSpeechConfig,
    stt: zAudioRecognitionConfig
}))();

/**
 * How texts are read aloud. Since 0.9.6 the settings for Mistral are required too.
 */
export const zAudioSpeechConfigUpdate = /* @__PURE__ */ (() => z.object({
    OPENAI_API_BASE_URL: z.string(),
    OPENAI_API_KEY: z.string(),
    OPENAI_PARAMS: z.nullish(zJsonObject),
    API_KEY: z.string(),
    ENGINE: z.string(),
    MODEL: z.string(),
    VOICE: z.string(),
    REALTIME_TTS_PROMPT_TEMPLATE: z.nullish(z.string()),
    SPLIT_ON: z.string(),
    AZURE_SPEECH_REGION: z.string(),
    AZURE_SPEECH_BASE_URL: z.string(),
    AZURE_SPEECH_OUTPUT_FORMAT: z.string(),
    MISTRAL_API_KEY: z.optional(z.string()),
    MISTRAL_API_BASE_URL: z.optional(z.string())
}))();

/**
 * How speech is written down. The two lists are optional: absent keeps them since 0.11.4, and empties them before.
 */
export const zAudioRecognitionConfigUpdate = /* @__PURE__ */ (() => z.object({
    OPENAI_API_BASE_URL: z.string(),
    OPENAI_API_KEY: z.string(),
    OPENAI_API_REQUEST_FORMAT: z.optional(z.string()),
    ENGINE: z.string(),
    MODEL: z.string(),
    SUPPORTED_CONTENT_TYPES: z.optional(z.array(z.string())),
    ALLOWED_EXTENSIONS: z.optional(z.array(z.string())),
    WHISPER_MODEL: z.string(),
    DEEPGRAM_API_KEY: z.string(),
    AZURE_API_KEY: z.string(),
    AZURE_REGION: z.string(),
    AZURE_LOCALES: z.string(),
    AZURE_BASE_URL: z.string(),
    AZURE_MAX_SPEAKERS: z.string(),
    MISTRAL_API_KEY: z.string(),
    MISTRAL_API_BASE_URL: z.string(),
    MISTRAL_USE_CHAT_COMPLETIONS: z.boolean()
}))();

/**
 * Voice calls with a realtime model. What is absent stays as it is.
 */
export const zAudioRealtimeConfigUpdate = /* @__PURE__ */ (() => z.object({
    ENABLED: z.optional(z.boolean()),
    PROVIDER: z.optional(z.enum(['openai', 'azure'])),
    AUTH_TYPE: z.optional(z.enum(['api_key', 'microsoft_entra_id'])),
    OPENAI_API_BASE_URL: z.optional(z.string()),
    OPENAI_API_KEY: z.optional(z.string()),
    MODEL: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
    VOICE: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
    TRANSCRIPTION_MODEL: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
    INPUT_PARAMS: z.nullish(zJsonObject),
    REALTIME_CALL_PROMPT_TEMPLATE: z.nullish(z.string())
}))();

/**
 * All settings for speech.
 */
export const zAudioConfigUpdate = /* @__PURE__ */ (() => z.object({
    tts: zAudioSpeechConfigUpdate,
    stt: zAudioRecognitionConfigUpdate,
    realtime: z.nullish(zAudioRealtimeConfigUpdate)
}))();

/**
 * A model that reads aloud. A provider may add fields of its own.
 */
export const zSpeechModel = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    name: z.optional(z.string())
}))();

/**
 * The models that read aloud.
 */
export const zSpeechModelList = /* @__PURE__ */ (() => z.object({
    models: z.array(zSpeechModel)
}))();

/**
 * A text to read aloud. Other fields are passed on to the engine, as far as it is OpenAI-compatible.
 */
export const zSpeechText = /* @__PURE__ */ (() => z.object({
    input: z.optional(z.string()),
    voice: z.optional(z.string()),
    model: z.optional(z.string())
}))();

/**
 * A recording to write down.
 */
export const zRecording = /* @__PURE__ */ (() => z.object({
    file: z.string(),
    language: z.optional(z.string())
}))();

/**
 * What was said.
 */
export const zTranscript = /* @__PURE__ */ (() => z.object({
    text: z.string(),
    filename: z.string()
}))();

/**
 * A voice that reads aloud.
 */
export const zSpeechVoice = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    name: z.string()
}))();

/**
 * The voices that read aloud.
 */
export const zSpeechVoiceList = /* @__PURE__ */ (() => z.object({
    voices: z.array(zSpeechVoice)
}))();

/**
 * What the account is. `pending` waits for an administrator and may do next to nothing; `user` is a verified user.
 */
export const zRole = /* @__PURE__ */ (() => z.enum([
    'admin',
    'user',
    'pending'
]))();

/**
 * The account that a token belongs to.
 */
export const zSession = /* @__PURE__ */ (() => z.object({
    status_emoji: z.nullable(z.string()),
    status_message: z.nullable(z.string()),
    status_expires_at: z.nullable(z.number().check(z.multipleOf(1))),
    id: z.string(),
    name: z.string(),
    role: zRole,
    email: z.string(),
    profile_image_url: z.string(),
    token: z.string(),
    token_type: z.literal('Bearer'),
    expires_at: z.nullable(z.number().check(z.multipleOf(1))),
    permissions: zPermissions,
    bio: z.nullable(z.string()),
    gender: z.nullable(z.string()),
    date_of_birth: z.nullable(z.iso.date())
}))();

/**
 * An account made by an administrator.
 */
export const zAccountCreate = /* @__PURE__ */ (() => z.object({
    name: z.string(),
    email: z.string(),
    password: z.string(),
    profile_image_url: z._default(z.nullish(z.string()), '/user.png'),
    role: z._default(z.optional(z.string()), 'pending')
}))();

/**
 * The new account, with a token to act as it. Where multi-factor authentication is on, `token` and `token_type` are absent, and `profile_image_url` is the stored value.
 */
export const zAddedAccount = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    name: z.string(),
    role: z.string(),
    email: z.string(),
    profile_image_url: z.string(),
    token: z.optional(z.string()),
    token_type: z.optional(z.literal('Bearer'))
}))();

/**
 * The reply of the newer servers to a malformed sign-in or sign-up: one text in place of the list of violations, so that no password is repeated.
 */
export const zRejectedAuthentication = /* @__PURE__ */ (() => z.object({
    detail: z.literal('Invalid authentication request.')
}))();

/**
 * General settings: who may register, how sessions live, and which features are offered.
 */
export const zAdminConfig = /* @__PURE__ */ (() => z.object({
    ENABLE_MFA: z.optional(z.boolean()),
    MFA_ALLOW_OAUTH_BYPASS: z.optional(z.boolean()),
    MFA_ALLOW_TRUSTED_HEADER_BYPASS: z.optional(z.boolean()),
    SHOW_ADMIN_DETAILS: z.boolean(),
    ADMIN_EMAIL: z.nullable(z.string()),
    WEBUI_URL: z.string(),
    ENABLE_LOGIN_FORM: z.optional(z.boolean()),
    ENABLE_SIGNUP: z.boolean(),
    ENABLE_API_KEYS: z.boolean(),
    ENABLE_API_KEYS_ENDPOINT_RESTRICTIONS: z.boolean(),
    API_KEYS_ALLOWED_ENDPOINTS: z.string(),
    DEFAULT_USER_ROLE: z.string(),
    DEFAULT_GROUP_ID: z.string(),
    DEFAULT_INTERFACE_SETTINGS: z.optional(zJsonObject),
    I18N: z.optional(z.record(z.string(), z.record(z.string(), z.string()))),
    JWT_EXPIRES_IN: z.string(),
    ENABLE_COMMUNITY_SHARING: z.boolean(),
    ENABLE_MESSAGE_RATING: z.boolean(),
    ENABLE_FOLDERS: z.boolean(),
    FOLDER_MAX_FILE_COUNT: z.union([
        z.string(),
        z.number().check(z.multipleOf(1))
    ]),
    AUTOMATION_MAX_COUNT: z.optional(z.union([
        z.string(),
        z.number().check(z.multipleOf(1))
    ])),
    AUTOMATION_MIN_INTERVAL: z.optional(z.union([
        z.string(),
        z.number().check(z.multipleOf(1))
    ])),
    ENABLE_AUTOMATIONS: z.optional(z.boolean()),
    ENABLE_CHANNELS: z.boolean(),
    ENABLE_ENCRYPTED_CHANNELS: z.optional(z.boolean()),
    ENABLE_APPS: z.optional(z.boolean()),
    CHANNEL_MODEL_RESPONSE_MODE: z.optional(z.string()),
    ENABLE_CALENDAR: z.optional(z.boolean()),
    ENABLE_MEMORIES: z.boolean(),
    ENABLE_MEMORY_SYSTEM_CONTEXT: z.optional(z.boolean()),
    ENABLE_SKILL_LAZY_LOADING: z.optional(z.boolean()),
    SKILL_CONTENT_MAX_CHARS: z.nullish(z.number().check(z.multipleOf(1))),
    SKILL_PREVIEW_MAX_CHARS: z.nullish(z.number().check(z.multipleOf(1))),
    ENABLE_NOTES: z.boolean(),
    ENABLE_USER_WEBHOOKS: z.boolean(),
    ENABLE_USER_STATUS: z.boolean(),
    PENDING_USER_OVERLAY_TITLE: z.nullable(z.string()),
    PENDING_USER_OVERLAY_CONTENT: z.nullable(z.string()),
    RESPONSE_WATERMARK: z.nullable(z.string()),
    sessions_revoked: z.optional(z.boolean())
}))();

/**
 * All general settings at once. A field that is required must be there, even if it does not change: send what `getAdminConfig` answers, with the change in it.
 */
export const zAdminConfigUpdate = /* @__PURE__ */ (() => z.object({
    ENABLE_MFA: z.optional(z.boolean()),
    MFA_ALLOW_OAUTH_BYPASS: z.optional(z.boolean()),
    MFA_ALLOW_TRUSTED_HEADER_BYPASS: z.optional(z.boolean()),
    SHOW_ADMIN_DETAILS: z.boolean(),
    ADMIN_EMAIL: z.nullish(z.string()),
    WEBUI_URL: z.string(),
    ENABLE_LOGIN_FORM: z.optional(z.boolean()),
    ENABLE_SIGNUP: z.boolean(),
    ENABLE_API_KEYS: z.boolean(),
    ENABLE_API_KEYS_ENDPOINT_RESTRICTIONS: z.boolean(),
    API_KEYS_ALLOWED_ENDPOINTS: z.string(),
    DEFAULT_USER_ROLE: z.string(),
    DEFAULT_GROUP_ID: z.string(),
    DEFAULT_INTERFACE_SETTINGS: z.nullish(zJsonObject),
    I18N: z.optional(z.record(z.string(), z.record(z.string(), z.string()))),
    JWT_EXPIRES_IN: z.string(),
    ENABLE_COMMUNITY_SHARING: z.boolean(),
    ENABLE_MESSAGE_RATING: z.boolean(),
    ENABLE_FOLDERS: z.boolean(),
    FOLDER_MAX_FILE_COUNT: z.nullish(z.union([
        z.number().check(z.multipleOf(1)),
        z.string()
    ])),
    AUTOMATION_MAX_COUNT: z.nullish(z.union([
        z.number().check(z.multipleOf(1)),
        z.string()
    ])),
    AUTOMATION_MIN_INTERVAL: z.nullish(z.union([
        z.number().check(z.multipleOf(1)),
        z.string()
    ])),
    ENABLE_AUTOMATIONS: z.optional(z.boolean()),
    ENABLE_CHANNELS: z.boolean(),
    ENABLE_ENCRYPTED_CHANNELS: z.optional(z.boolean()),
    ENABLE_APPS: z.optional(z.boolean()),
    CHANNEL_MODEL_RESPONSE_MODE: z.optional(z.string()),
    ENABLE_CALENDAR: z.optional(z.boolean()),
    ENABLE_MEMORIES: z.boolean(),
    ENABLE_MEMORY_SYSTEM_CONTEXT: z.optional(z.boolean()),
    ENABLE_SKILL_LAZY_LOADING: z.optional(z.boolean()),
    SKILL_CONTENT_MAX_CHARS: z.nullish(z.number().check(z.multipleOf(1))),
    SKILL_PREVIEW_MAX_CHARS: z.nullish(z.number().check(z.multipleOf(1))),
    ENABLE_NOTES: z.boolean(),
    ENABLE_USER_WEBHOOKS: z.boolean(),
    ENABLE_USER_STATUS: z.boolean(),
    PENDING_USER_OVERLAY_TITLE: z.nullish(z.string()),
    PENDING_USER_OVERLAY_CONTENT: z.nullish(z.string()),
    RESPONSE_WATERMARK: z.nullish(z.string())
}))();

/**
 * Whether sign-in by LDAP is offered.
 */
export const zLdapSwitch = /* @__PURE__ */ (() => z.object({
    ENABLE_LDAP: z.nullable(z.boolean())
}))();

/**
 * Whether to offer sign-in by LDAP.
 */
export const zLdapSwitchUpdate = /* @__PURE__ */ (() => z.object({
    enable_ldap: z.nullish(z.boolean())
}))();

/**
 * The directory for sign-in by LDAP, with its password in the clear.
 */
export const zLdapServer = /* @__PURE__ */ (() => z.object({
    label: z.string(),
    host: z.string(),
    port: z.nullable(z.number().check(z.multipleOf(1))),
    attribute_for_mail: z.string(),
    default_email_domain: z.optional(z.string()),
    attribute_for_username: z.string(),
    app_dn: z.string(),
    app_dn_password: z.string(),
    search_base: z.string(),
    search_filters: z.string(),
    use_tls: z.boolean(),
    certificate_path: z.nullable(z.string()),
    validate_cert: z.boolean(),
    ciphers: z.nullable(z.string()),
    enable_group_management: z.optional(z.boolean()),
    enable_group_creation: z.optional(z.boolean()),
    attribute_for_groups: z.optional(z.string())
}))();

/**
 * The directory for sign-in by LDAP. A field that is left out gets its default, not its old value.
 */
export const zLdapServerUpdate = /* @__PURE__ */ (() => z.object({
    label: z.string(),
    host: z.string(),
    port: z.nullish(z.number().check(z.multipleOf(1))),
    attribute_for_mail: z._default(z.optional(z.string()), 'mail'),
    default_email_domain: z._default(z.optional(z.string()), ''),
    attribute_for_username: z._default(z.optional(z.string()), 'uid'),
    app_dn: z.string(),
    app_dn_password: z.string(),
    search_base: z.string(),
    search_filters: z._default(z.optional(z.string()), ''),
    use_tls: z._default(z.optional(z.boolean()), true),
    certificate_path: z.nullish(z.string()),
    validate_cert: z._default(z.optional(z.boolean()), true),
    ciphers: z._default(z.nullish(z.string()), 'ALL'),
    enable_group_management: z._default(z.optional(z.boolean()), false),
    enable_group_creation: z._default(z.optional(z.boolean()), false),
    attribute_for_groups: z._default(z.optional(z.string()), 'memberOf')
}))();

/**
 * Settings of sign-in through OpenID and OAuth providers, secrets included. Those of Google, Microsoft, GitHub and Feishu are not among them.
 */
export const zOAuthConfig = /* @__PURE__ */ (() => z.object({
    ENABLE_OAUTH: z.optional(z.boolean()),
    ENABLE_OAUTH_SIGNUP: z.boolean(),
    OAUTH_MERGE_ACCOUNTS_BY_EMAIL: z.boolean(),
    OAUTH_AUTO_REDIRECT: z.boolean(),
    OAUTH_ALLOWED_DOMAINS: z.string(),
    OAUTH_BLOCKED_GROUPS: z.string(),
    ENABLE_OAUTH_ROLE_MANAGEMENT: z.boolean(),
    OAUTH_ROLES_CLAIM: z.string(),
    OAUTH_ADMIN_ROLES: z.string(),
    OAUTH_ALLOWED_ROLES: z.string(),
    ENABLE_OAUTH_GROUP_MANAGEMENT: z.boolean(),
    ENABLE_OAUTH_GROUP_CREATION: z.boolean(),
    OAUTH_GROUP_CLAIM: z.string(),
    OAUTH_GROUP_DEFAULT_SHARE: z.union([
        z.boolean(),
        z.string()
    ]),
    OAUTH_PROVIDER_NAME: z.string(),
    OPENID_PROVIDER_URL: z.string(),
    OAUTH_CLIENT_ID: z.string(),
    OAUTH_CLIENT_SECRET: z.string(),
    OPENID_REDIRECT_URI: z.string(),
    OAUTH_SCOPES: z.string(),
    OAUTH_CODE_CHALLENGE_METHOD: z.nullable(z.string()),
    OAUTH_TOKEN_ENDPOINT_AUTH_METHOD: z.nullable(z.string()),
    OPENID_END_SESSION_ENDPOINT: z.string(),
    OAUTH_TIMEOUT: z.union([
        z.string(),
        z.number().check(z.multipleOf(1))
    ]),
    OAUTH_CLIENT_TIMEOUT: z.union([
        z.string(),
        z.number().check(z.multipleOf(1))
    ]),
    OAUTH_EMAIL_CLAIM: z.string(),
    OAUTH_USERNAME_CLAIM: z.string(),
    OAUTH_PICTURE_CLAIM: z.string(),
    OAUTH_SUB_CLAIM: z.nullable(z.string()),
    OAUTH_AUDIENCE: z.string(),
    OAUTH_UPDATE_EMAIL_ON_LOGIN: z.boolean(),
    OAUTH_UPDATE_NAME_ON_LOGIN: z.boolean(),
    OAUTH_UPDATE_PICTURE_ON_LOGIN: z.boolean(),
    OAUTH_REFRESH_TOKEN_INCLUDE_SCOPE: z.boolean(),
    ENABLE_OAUTH_PERSISTENT_CONFIG: z.optional(z.boolean())
}))();

/**
 * The settings to change. What is left out or `null` stays as it is, so nothing can be set to `null`.
 */
export const zOAuthConfigUpdate = /* @__PURE__ */ (() => z.object({
    ENABLE_OAUTH: z.nullish(z.boolean()),
    ENABLE_OAUTH_SIGNUP: z.nullish(z.boolean()),
    OAUTH_MERGE_ACCOUNTS_BY_EMAIL: z.nullish(z.boolean()),
    OAUTH_AUTO_REDIRECT: z.nullish(z.boolean()),
    OAUTH_ALLOWED_DOMAINS: z.nullish(z.string()),
    OAUTH_BLOCKED_GROUPS: z.nullish(z.string()),
    ENABLE_OAUTH_ROLE_MANAGEMENT: z.nullish(z.boolean()),
    OAUTH_ROLES_CLAIM: z.nullish(z.string()),
    OAUTH_ADMIN_ROLES: z.nullish(z.string()),
    OAUTH_ALLOWED_ROLES: z.nullish(z.string()),
    ENABLE_OAUTH_GROUP_MANAGEMENT: z.nullish(z.boolean()),
    ENABLE_OAUTH_GROUP_CREATION: z.nullish(z.boolean()),
    OAUTH_GROUP_CLAIM: z.nullish(z.string()),
    OAUTH_GROUP_DEFAULT_SHARE: z.nullish(z.union([
        z.boolean(),
        z.string()
    ])),
    OAUTH_PROVIDER_NAME: z.nullish(z.string()),
    OPENID_PROVIDER_URL: z.nullish(z.string()),
    OAUTH_CLIENT_ID: z.nullish(z.string()),
    OAUTH_CLIENT_SECRET: z.nullish(z.string()),
    OPENID_REDIRECT_URI: z.nullish(z.string()),
    OAUTH_SCOPES: z.nullish(z.string()),
    OAUTH_CODE_CHALLENGE_METHOD: z.nullish(z.string()),
    OAUTH_TOKEN_ENDPOINT_AUTH_METHOD: z.nullish(z.string()),
    OPENID_END_SESSION_ENDPOINT: z.nullish(z.string()),
    OAUTH_TIMEOUT: z.nullish(z.union([
        z.string(),
        z.number().check(z.multipleOf(1))
    ])),
    OAUTH_CLIENT_TIMEOUT: z.nullish(z.union([
        z.string(),
        z.number().check(z.multipleOf(1))
    ])),
    OAUTH_EMAIL_CLAIM: z.nullish(z.string()),
    OAUTH_USERNAME_CLAIM: z.nullish(z.string()),
    OAUTH_PICTURE_CLAIM: z.nullish(z.string()),
    OAUTH_SUB_CLAIM: z.nullish(z.string()),
    OAUTH_AUDIENCE: z.nullish(z.string()),
    OAUTH_UPDATE_EMAIL_ON_LOGIN: z.nullish(z.boolean()),
    OAUTH_UPDATE_NAME_ON_LOGIN: z.nullish(z.boolean()),
    OAUTH_UPDATE_PICTURE_ON_LOGIN: z.nullish(z.boolean()),
    OAUTH_REFRESH_TOKEN_INCLUDE_SCOPE: z.nullish(z.boolean())
}))();

/**
 * Whom a pending account may ask.
 */
export const zAdminContact = /* @__PURE__ */ (() => z.object({
    name: z.nullable(z.string()),
    email: z.nullable(z.string())
}))();

/**
 * The caller's API key.
 */
export const zApiKey = /* @__PURE__ */ (() => z.object({
    api_key: z.string()
}))();

/**
 * What a user signs in with at the directory.
 */
export const zLdapCredentials = /* @__PURE__ */ (() => z.object({
    user: z.string(),
    password: z.string()
}))();

/**
 * An account that has just signed in, with its token.
 */
export const zSignedIn = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    name: z.string(),
    role: zRole,
    email: z.string(),
    profile_image_url: z.string(),
    token: z.string(),
    token_type: z.literal('Bearer'),
    expires_at: z.nullable(z.number().check(z.multipleOf(1))),
    permissions: zPermissions
}))();

/**
 * The first half of a sign-in with multi-factor authentication. There is no token yet.
 */
export const zMfaChallenge = /* @__PURE__ */ (() => z.object({
    next_step: z.enum([
        'enroll',
        'verify',
        'recover'
    ]),
    challenge_token: z.string(),
    expires_in: z.number().check(z.multipleOf(1))
}))();

/**
 * The reply to a sign-in where multi-factor authentication is on and an administrator has yet to let the account in. There is no token.
 */
export const zAccountPending = /* @__PURE__ */ (() => z.object({
    next_step: z.literal('pending')
}))();

/**
 * A code for the step under way. Fields that are not named here are refused with 422.
 */
export const zMfaCode = /* @__PURE__ */ (() => z.object({
    challenge_token: z.string().check(z.minLength(20), z.maxLength(160)),
    code: z.string().check(z.minLength(1), z.maxLength(128)),
    recovery: z._default(z.optional(z.boolean()), false)
}))();

/**
 * Codes for the day the authenticator is lost. The server keeps only their hashes, so they are shown once.
 */
export const zMfaRecoveryCodes = /* @__PURE__ */ (() => z.object({
    recovery_codes: z.array(z.string())
}))();

/**
 * The account, signed in, with the recovery codes of its new authenticator.
 */
export const zMfaEnrolled = /* @__PURE__ */ (() => z.intersection(zSignedIn, zMfaRecoveryCodes))();

/**
 * The token of the step under way. Fields that are not named here are refused with 422.
 */
export const zMfaChallengeToken = /* @__PURE__ */ (() => z.object({
    challenge_token: z.string().check(z.minLength(20), z.maxLength(160))
}))();

/**
 * What an authenticator needs to make codes for the account.
 */
export const zMfaSetup = /* @__PURE__ */ (() => z.object({
    manual_key: z.string(),
    qr_code: z.string()
}))();

/**
 * The reset token that the operator made. Fields that are not named here are refused with 422.
 */
export const zMfaReset = /* @__PURE__ */ (() => z.object({
    challenge_token: z.string().check(z.minLength(20), z.maxLength(160)),
    reset_token: z.string().check(z.minLength(20), z.maxLength(160))
}))();

/**
 * Proof that the caller has the second factor. Fields that are not named here are refused with 422.
 */
export const zMfaFactor = /* @__PURE__ */ (() => z.object({
    code: z.string().check(z.minLength(1), z.maxLength(128)),
    recovery: z._default(z.optional(z.boolean()), false)
}))();

/**
 * What the caller has of a second factor.
 */
export const zMfaStatus = /* @__PURE__ */ (() => z.object({
    enabled: z.boolean(),
    required: z.boolean(),
    recovery_codes_remaining: z.number().check(z.multipleOf(1))
}))();

/**
 * The providers that sign-in is offered through, name on the sign-in page by name in the path.
 */
export const zOAuthProviders = /* @__PURE__ */ (() => z.record(z.string(), z.string()))();

/**
 * A token that the provider gave the user.
 */
export const zOAuthToken = /* @__PURE__ */ (() => z.object({
    token: z.string()
}))();

/**
 * The old password and the new one.
 */
export const zPasswordUpdate = /* @__PURE__ */ (() => z.object({
    password: z.string(),
    new_password: z.string()
}))();

/**
 * The documented reply to a change of the password.
 */
export const zPasswordUpdated = /* @__PURE__ */ (() => z.object({
    message: z.string()
}))();

/**
 * What a user signs in with.
 */
export const zCredentials = /* @__PURE__ */ (() => z.object({
    email: z.string(),
    password: z.string()
}))();

/**
 * The reply to a sign-out.
 */
export const zSignedOut = /* @__PURE__ */ (() => z.object({
    status: z.literal(true),
    redirect_url: z.optional(z.string())
}))();

/**
 * A new account.
 */
export const zRegistration = /* @__PURE__ */ (() => z.object({
    name: z.string(),
    email: z.string(),
    password: z.string(),
    profile_image_url: z._default(z.nullish(z.string()), '/user.png')
}))();

/**
 * The whole profile. An optional field that is left out is cleared.
 */
export const zProfileUpdate = /* @__PURE__ */ (() => z.object({
    name: z.string(),
    profile_image_url: z.string(),
    bio: z.nullish(z.string()),
    gender: z.nullish(z.string()),
    date_of_birth: z.nullish(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)))
}))();

/**
 * The part of the profile that others see. What else was stored stands in `getSession`.
 */
export const zProfile = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    name: z.string(),
    role: zRole,
    email: z.string(),
    profile_image_url: z.string()
}))();

/**
 * Where the user's clock stands.
 */
export const zTimezoneUpdate = /* @__PURE__ */ (() => z.object({
    timezone: z.string()
}))();

/**
 * The reply to a change of the time zone.
 */
export const zTimezoneUpdated = /* @__PURE__ */ (() => z.object({
    status: z.literal(true)
}))();

/**
 * Which terminal server an automation uses.
 */
export const zAutomationTerminal = /* @__PURE__ */ (() => z.object({
    server_id: z.string(),
    cwd: z.nullish(z.string())
}))();

/**
 * Where an automation's prompt and answer go.
 */
export const zAutomationTarget = /* @__PURE__ */ (() => z.object({
    type: z._default(z.optional(z.enum(['chat', 'channel'])), 'chat'),
    channel_id: z.nullish(z.string())
}))();

/**
 * What an automation does and when.
 */
export const zAutomationData = /* @__PURE__ */ (() => z.object({
    prompt: z.string(),
    model_id: z.string(),
    rrule: z.string(),
    terminal: z.nullish(zAutomationTerminal),
    target: z.nullish(zAutomationTarget)
}))();

/**
 * An automation to be made, or all of one to be changed.
 */
export const zAutomationSettings = /* @__PURE__ */ (() => z.object({
    name: z.string(),
    folder_id: z.nullish(z.string()),
    data: zAutomationData,
    meta: z.nullish(zJsonObject),
    is_active: z._default(z.nullish(z.boolean()), true)
}))();

/**
 * A run of an automation that is over.
 */
export const zAutomationRun = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    automation_id: z.string(),
    chat_id: z.nullable(z.string()),
    status: z.enum(['success', 'error']),
    error: z.nullable(z.string()),
    created_at: z.number().check(z.multipleOf(1))
}))();

/**
 * A prompt that the server sends to a model by itself.
 */
export const zAutomation = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    user_id: z.string(),
    folder_id: z.nullish(z.string()),
    name: z.string(),
    data: zAutomationData,
    meta: z.nullable(zJsonObject),
    is_active: z.boolean(),
    last_run_at: z.nullable(z.number().check(z.multipleOf(1))),
    next_run_at: z.nullable(z.number().check(z.multipleOf(1))),
    created_at: z.number().check(z.multipleOf(1)),
    updated_at: z.number().check(z.multipleOf(1)),
    last_run: z.nullable(zAutomationRun),
    next_runs: z.nullable(z.array(z.number().check(z.multipleOf(1))))
}))();

/**
 * A page of automations.
 */
export const zAutomationList = /* @__PURE__ */ (() => z.object({
    items: z.array(zAutomation),
    total: z.number().check(z.multipleOf(1))
}))();

/**
 * A right to a calendar.
 */
export const zCalendarGrant = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    resource_type: z.literal('calendar'),
    resource_id: z.string(),
    principal_type: z.enum(['user', 'group']),
    principal_id: z.string(),
    permission: z.enum(['read', 'write']),
    created_at: z.number().check(z.multipleOf(1))
}))();

/**
 * A calendar, without its events.
 */
export const zCalendar = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    user_id: z.string(),
    name: z.string(),
    color: z.nullable(z.string()),
    is_default: z.boolean(),
    is_system: z.boolean(),
    data: z.nullable(zJsonObject),
    meta: z.nullable(zJsonObject),
    access_grants: z.array(zCalendarGrant),
    created_at: z.number().check(z.multipleOf(1)),
    updated_at: z.number().check(z.multipleOf(1))
}))();

/**
 * A right to be given. A grant whose type or permission the server does not know, or that lacks a field, is left out without an error. The account or group need not exist.
 */
export const zCalendarGrantInput = /* @__PURE__ */ (() => z.object({
    principal_type: z.enum(['user', 'group']),
    principal_id: z.string(),
    permission: z.enum(['read', 'write'])
}))();

/**
 * A new calendar.
 */
export const zCalendarCreate = /* @__PURE__ */ (() => z.object({
    name: z.string(),
    color: z.nullish(z.string()),
    data: z.nullish(zJsonObject),
    meta: z.nullish(zJsonObject),
    access_grants: z.nullish(z.array(zCalendarGrantInput))
}))();

/**
 * Free content with some fields that the server reads or writes.
 */
export const zCalendarEventMeta = /* @__PURE__ */ (() => z.object({
    alert_minutes: z.optional(z.number()),
    alerted_at: z.optional(z.number().check(z.multipleOf(1))),
    automation_id: z.optional(z.string()),
    run_id: z.optional(z.string()),
    chat_id: z.nullish(z.string()),
    status: z.optional(z.string())
}))();

/**
 * Somebody who is invited to an event.
 */
export const zCalendarAttendee = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    event_id: z.string(),
    user_id: z.string(),
    status: z.string(),
    meta: z.nullable(zJsonObject),
    created_at: z.number().check(z.multipleOf(1)),
    updated_at: z.number().check(z.multipleOf(1))
}))();

/**
 * An event as it is stored. A recurring one is stored once.
 */
export const zCalendarEvent = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    calendar_id: z.string(),
    user_id: z.string(),
    title: z.string(),
    description: z.nullable(z.string()),
    start_at: z.number().check(z.multipleOf(1)),
    end_at: z.nullable(z.number().check(z.multipleOf(1))),
    all_day: z.boolean(),
    rrule: z.nullable(z.string()),
    color: z.nullable(z.string()),
    location: z.nullable(z.string()),
    data: z.nullable(zJsonObject),
    meta: z.nullable(zCalendarEventMeta),
    is_cancelled: z.boolean(),
    attendees: z.array(zCalendarAttendee),
    created_at: z.number().check(z.multipleOf(1)),
    updated_at: z.number().check(z.multipleOf(1))
}))();

/**
 * Who made an event.
 */
export const zCalendarUser = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    name: z.string(),
    role: zRole,
    email: z.string()
}))();

/**
 * An event in a list. A recurring event of `listCalendarEvents` is there once for each occurrence.
 */
export const zCalendarListedEvent = /* @__PURE__ */ (() => z.intersection(zCalendarEvent, z.object({
    user: z.nullable(zCalendarUser),
    instance_id: z.optional(z.string())
})))();

/**
 * Somebody to invite. The account need not exist; named twice, it makes the server crash.
 */
export const zCalendarAttendeeInput = /* @__PURE__ */ (() => z.object({
    user_id: z.string(),
    status: z.optional(z.string()),
    meta: z.nullish(zJsonObject)
}))();

/**
 * A new event.
 */
export const zCalendarEventCreate = /* @__PURE__ */ (() => z.object({
    calendar_id: z.string(),
    title: z.string(),
    description: z.nullish(z.string()),
    start_at: z.number().check(z.multipleOf(1)),
    end_at: z.nullish(z.number().check(z.multipleOf(1))),
    all_day: z._default(z.optional(z.boolean()), false),
    rrule: z.nullish(z.string()),
    color: z.nullish(z.string()),
    location: z.nullish(z.string()),
    data: z.nullish(zJsonObject),
    meta: z.nullish(zCalendarEventMeta),
    attendees: z.nullish(z.array(zCalendarAttendeeInput))
}))();

/**
 * A part of the events that were found.
 */
export const zCalendarEventSearch = /* @__PURE__ */ (() => z.object({
    items: z.array(zCalendarListedEvent),
    total: z.number().check(z.multipleOf(1))
}))();

/**
 * That it was deleted.
 */
export const zCalendarDone = /* @__PURE__ */ (() => z.object({
    status: z.literal(true)
}))();

/**
 * The caller's answer to an invitation.
 */
export const zCalendarAnswer = /* @__PURE__ */ (() => z.object({
    status: z.enum([
        'accepted',
        'declined',
        'tentative',
        'pending'
    ])
}))();

/**
 * The answer as it was stored.
 */
export const zCalendarAnswered = /* @__PURE__ */ (() => z.object({
    status: z.literal(true),
    rsvp: z.enum([
        'accepted',
        'declined',
        'tentative',
        'pending'
    ])
}))();

/**
 * What to change. What is absent stays.
 */
export const zCalendarEventUpdate = /* @__PURE__ */ (() => z.object({
    calendar_id: z.optional(z.string()),
    title: z.optional(z.string()),
    description: z.nullish(z.string()),
    start_at: z.optional(z.number().check(z.multipleOf(1))),
    end_at: z.nullish(z.number().check(z.multipleOf(1))),
    all_day: z.optional(z.boolean()),
    rrule: z.nullish(z.string()),
    color: z.nullish(z.string()),
    location: z.nullish(z.string()),
    data: z.nullish(zJsonObject),
    meta: z.nullish(zCalendarEventMeta),
    is_cancelled: z.optional(z.boolean()),
    attendees: z.nullish(z.array(zCalendarAttendeeInput))
}))();

/**
 * Who may see or change a calendar. It replaces all earlier grants.
 */
export const zCalendarAccess = /* @__PURE__ */ (() => z.object({
    access_grants: z.array(zCalendarGrantInput)
}))();

/**
 * What to change. What is absent stays.
 */
export const zCalendarUpdate = /* @__PURE__ */ (() => z.object({
    name: z.optional(z.string()),
    color: z.nullish(z.string()),
    data: z.optional(zJsonObject),
    meta: z.optional(zJsonObject),
    access_grants: z.nullish(z.array(zCalendarGrantInput))
}))();

/**
 * A right to use a standard channel.
 */
export const zChannelGrant = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    resource_type: z.literal('channel'),
    resource_id: z.string(),
    principal_type: z.enum(['user', 'group']),
    principal_id: z.string(),
    permission: z.enum(['read', 'write']),
    created_at: z.number().check(z.multipleOf(1))
}))();

/**
 * A channel. One of the type `group` or `dm` belongs to its members; any other is a standard channel, which belongs to whom its access grants name.
 */
export const zChannel = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    user_id: z.string(),
    type: z.nullable(z.string()),
    name: z.string(),
    description: z.nullable(z.string()),
    is_private: z.nullable(z.boolean()),
    data: z.nullable(zJsonObject),
    meta: z.nullable(zJsonObject),
    access_grants: z.array(zChannelGrant),
    created_at: z.number().check(z.multipleOf(1)),
    updated_at: z.number().check(z.multipleOf(1)),
    updated_by: z.nullable(z.string()),
    archived_at: z.nullable(z.number().check(z.multipleOf(1))),
    archived_by: z.nullable(z.string()),
    deleted_at: z.nullable(z.number().check(z.multipleOf(1))),
    deleted_by: z.nullable(z.string())
}))();

/**
 * An account in a channel, with its status.
 */
export const zChannelUser = /* @__PURE__ */ (() => z.object({
    status_emoji: z.nullable(z.string()),
    status_message: z.nullable(z.string()),
    status_expires_at: z.nullable(z.number().check(z.multipleOf(1))),
    id: z.string(),
    name: z.string(),
    is_active: z.nullable(z.boolean())
}))();

/**
 * A channel in the caller's list.
 */
export const zChannelListItem = /* @__PURE__ */ (() => z.intersection(zChannel, z.object({
    is_channel_muted: z.optional(z.boolean()),
    user_ids: z.nullable(z.array(z.string())),
    users: z.nullable(z.array(zChannelUser)),
    last_message_at: z.nullable(z.number().check(z.multipleOf(1))),
    unread_count: z.number().check(z.multipleOf(1))
})))();

/**
 * A right to be given. A grant whose fields are missing or unknown is left out without an error.
 */
export const zChannelGrantInput = /* @__PURE__ */ (() => z.object({
    principal_type: z.enum(['user', 'group']),
    principal_id: z.string(),
    permission: z.enum(['read', 'write'])
}))();

/**
 * A channel to make.
 */
export const zChannelCreate = /* @__PURE__ */ (() => z.object({
    type: z.nullish(z.string()),
    name: z._default(z.optional(z.string()), ''),
    description: z.nullish(z.string()),
    is_private: z.nullish(z.boolean()),
    data: z.nullish(zJsonObject),
    meta: z.nullish(zJsonObject),
    user_ids: z.nullish(z.array(z.string())),
    group_ids: z.nullish(z.array(z.string())),
    access_grants: z.nullish(z.array(zChannelGrantInput))
}))();

/**
 * Bytes of the picture.
 */
export const zChannelWebhookImage = /* @__PURE__ */ (() => z.string())();

/**
 * What a webhook posts.
 */
export const zChannelWebhookMessage = /* @__PURE__ */ (() => z.object({
    content: z.string()
}))();

/**
 * What became of a webhook's message.
 */
export const zChannelWebhookReceipt = /* @__PURE__ */ (() => z.object({
    success: z.boolean(),
    message_id: z.string()
}))();

/**
 * Something that an app may do in the channels it was let into.
 */
export const zChannelAppScope = /* @__PURE__ */ (() => z.enum([
    'channels:mentions:read',
    'channels:messages:read',
    'channels:messages:write',
    'channels:read'
]))();

/**
 * How the app describes itself.
 */
export const zChannelAppManifest = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    name: z.string(),
    description: z.string(),
    profile_image_url: z.nullable(z.string()),
    public_key: z.string(),
    requested_scopes: z.array(zChannelAppScope)
}))();

/**
 * How an app was installed.
 */
export const zChannelAppData = /* @__PURE__ */ (() => z.object({
    url: z.string(),
    manifest: zChannelAppManifest,
    granted_scopes: z.array(zChannelAppScope),
    settings: zJsonObject,
    installation_id: z.optional(z.string())
}))();

/**
 * An app that takes part in a channel.
 */
export const zChannelApp = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    slug: z.string(),
    name: z.string(),
    is_active: z.boolean(),
    configured: z.boolean(),
    data: zChannelAppData,
    created_at: z.number().check(z.multipleOf(1)),
    updated_at: z.number().check(z.multipleOf(1))
}))();

/**
 * The app to let in. The server refuses further fields.
 */
export const zChannelAppInvitation = /* @__PURE__ */ (() => z.object({
    app_id: z.string()
}))();

/**
 * That an app is not in the channel.
 */
export const zChannelAppRemoval = /* @__PURE__ */ (() => z.object({
    removed: z.boolean()
}))();

/**
 * A channel with what it is to the caller.
 */
export const zChannelDetails = /* @__PURE__ */ (() => z.intersection(zChannel, z.object({
    is_manager: z.boolean(),
    write_access: z.boolean(),
    user_count: z.number().check(z.multipleOf(1)),
    is_channel_muted: z.optional(z.boolean()),
    user_ids: z.nullable(z.array(z.string())),
    users: z.nullable(z.array(zChannelUser)),
    last_read_at: z.nullable(z.number().check(z.multipleOf(1))),
    unread_count: z.number().check(z.multipleOf(1))
})))();

/**
 * Who may use a standard channel. It replaces all earlier grants.
 */
export const zChannelAccess = /* @__PURE__ */ (() => z.object({
    access_grants: z.array(zChannelGrantInput)
}))();

/**
 * An account that is in a channel. Before 0.10.2 it is the whole account record.
 */
export const zChannelMember = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    email: z.string(),
    name: z.string(),
    role: zRole,
    profile_image_url: z.nullable(z.string()),
    presence_state: z.nullable(z.string()),
    status_emoji: z.nullable(z.string()),
    status_message: z.nullable(z.string()),
    status_expires_at: z.nullable(z.number().check(z.multipleOf(1))),
    is_active: z.boolean(),
    username: z.nullish(z.string()),
    profile_banner_image_url: z.nullish(z.string()),
    bio: z.nullish(z.string()),
    gender: z.nullish(z.string()),
    date_of_birth: z.nullish(z.iso.date()),
    timezone: z.nullish(z.string()),
    info: z.nullish(zJsonObject),
    settings: z.nullish(zJsonObject),
    oauth: z.nullish(zJsonObject),
    scim: z.nullish(zJsonObject),
    last_active_at: z.optional(z.number().check(z.multipleOf(1))),
    updated_at: z.optional(z.number().check(z.multipleOf(1))),
    created_at: z.optional(z.number().check(z.multipleOf(1)))
}))();

/**
 * A page of a channel's members.
 */
export const zChannelMemberList = /* @__PURE__ */ (() => z.object({
    users: z.array(zChannelMember),
    total: z.number().check(z.multipleOf(1))
}))();

/**
 * Whether the caller sees the channel in the list.
 */
export const zChannelActivity = /* @__PURE__ */ (() => z.object({
    is_active: z.boolean()
}))();

/**
 * Whether the caller gets no notifications of the channel.
 */
export const zChannelMute = /* @__PURE__ */ (() => z.object({
    is_channel_muted: z.boolean()
}))();

/**
 * The webhook that posted a message.
 */
export const zChannelMessageWebhook = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * Where a message came from. Before 0.12.4 clients may add fields of their own.
 */
export const zChannelMessageMeta = /* @__PURE__ */ (() => z.object({
    webhook: z.optional(zChannelMessageWebhook),
    model_id: z.optional(z.string()),
    model_name: z.optional(z.string()),
    done: z.optional(z.boolean())
}))();

/**
 * A message, without the content that is not text.
 */
export const zChannelMessageBase = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    user_id: z.nullable(z.string()),
    app_id: z.nullish(z.string()),
    channel_id: z.nullable(z.string()),
    reply_to_id: z.nullable(z.string()),
    parent_id: z.nullable(z.string()),
    is_pinned: z.boolean(),
    pinned_by: z.nullable(z.string()),
    pinned_at: z.nullable(z.number().check(z.multipleOf(1))),
    content: z.string(),
    meta: z.nullable(zChannelMessageMeta),
    created_at: z.number().check(z.multipleOf(1)),
    updated_at: z.number().check(z.multipleOf(1)),
    etag: z.optional(z.string())
}))();

/**
 * Who posted a message.
 */
export const zChannelMessageAuthor = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    name: z.string(),
    role: z.string()
}))();

/**
 * A file in a message. Only what is named here counts for the server; the web page adds the file's record.
 */
export const zChannelMessageFile = /* @__PURE__ */ (() => z.object({
    type: z.optional(z.string()),
    id: z.optional(z.string()),
    name: z.optional(z.string()),
    url: z.optional(z.string()),
    content_type: z.optional(z.string())
}))();

/**
 * Cards and buttons of an app's message.
 */
export const zChannelAppContent = /* @__PURE__ */ (() => z.object({
    embeds: z.optional(z.array(zJsonObject)),
    actions: z.optional(z.array(zJsonObject))
}))();

/**
 * What a message holds beside its text. Whoever posts it decides; the fields named here are those that the web page and the server know.
 */
export const zChannelMessageContent = /* @__PURE__ */ (() => z.object({
    files: z.optional(z.array(zChannelMessageFile)),
    output: z.optional(z.array(zChatOutputItem)),
    app: z.optional(zChannelAppContent)
}))();

/**
 * A message that another one quotes.
 */
export const zChannelQuotedMessage = /* @__PURE__ */ (() => z.intersection(zChannelMessageBase, z.object({
    data: z.union([
        z.boolean(),
        zChannelMessageContent
    ]),
    user: z.nullable(zChannelMessageAuthor)
})))();

/**
 * An account that put a reaction under a message.
 */
export const zChannelReactionAuthor = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    name: z.string()
}))();

/**
 * One emoji that members put under a message.
 */
export const zChannelReaction = /* @__PURE__ */ (() => z.object({
    name: z.string(),
    users: z.array(zChannelReactionAuthor),
    count: z.number().check(z.multipleOf(1))
}))();

/**
 * What belongs to a message and is stored elsewhere.
 */
export const zChannelMessageContext = /* @__PURE__ */ (() => z.object({
    user: z.nullable(zChannelMessageAuthor),
    reply_to_message: z.nullable(zChannelQuotedMessage),
    latest_reply_at: z.nullable(z.number().check(z.multipleOf(1))),
    reply_count: z.number().check(z.multipleOf(1)),
    reactions: z.array(zChannelReaction)
}))();

/**
 * A message as in a list, which tells only whether there is more than text. `getChannelMessageData` has the rest.
 */
export const zChannelMessageListItem = /* @__PURE__ */ (() => z.intersection(z.intersection(zChannelMessageBase, zChannelMessageContext), z.object({
    data: z.union([
        z.boolean(),
        zChannelMessageContent
    ])
})))();

/**
 * A pinned message.
 */
export const zChannelPinnedMessage = /* @__PURE__ */ (() => z.intersection(zChannelMessageBase, z.object({
    data: z.union([
        z.boolean(),
        zChannelMessageContent
    ]),
    user: z.nullable(zChannelMessageAuthor),
    reactions: z.array(zChannelReaction)
})))();

/**
 * A message to post.
 */
export const zChannelMessageCreate = /* @__PURE__ */ (() => z.object({
    content: z.string(),
    reply_to_id: z.nullish(z.string()),
    parent_id: z.nullish(z.string()),
    data: z.nullish(zChannelMessageContent),
    temp_id: z.nullish(z.string()),
    meta: z.nullish(zJsonObject)
}))();

/**
 * A message as it is stored.
 */
export const zChannelMessage = /* @__PURE__ */ (() => z.intersection(zChannelMessageBase, z.object({
    data: z.nullable(zChannelMessageContent)
})))();

/**
 * A message with its author, its quotation, its thread in figures and its reactions.
 */
export const zChannelMessageDetails = /* @__PURE__ */ (() => z.intersection(zChannelMessage, zChannelMessageContext))();

/**
 * Whether the message is pinned.
 */
export const zChannelPin = /* @__PURE__ */ (() => z.object({
    is_pinned: z.boolean()
}))();

/**
 * The reaction to put under a message or to take away.
 */
export const zChannelReactionName = /* @__PURE__ */ (() => z.object({
    name: z.string()
}))();

/**
 * What changes in a message. `reply_to_id`, `parent_id` and `temp_id` are taken and ignored.
 */
export const zChannelMessageUpdate = /* @__PURE__ */ (() => z.object({
    content: z.string(),
    data: z.nullish(zChannelMessageContent),
    meta: z.nullish(zJsonObject)
}))();

/**
 * What the channel shall be. Every field is replaced; what is absent is emptied.
 */
export const zChannelUpdate = /* @__PURE__ */ (() => z.object({
    name: z._default(z.optional(z.string()), ''),
    description: z.nullish(z.string()),
    is_private: z.nullish(z.boolean()),
    data: z.nullish(zJsonObject),
    meta: z.nullish(zJsonObject),
    access_grants: z.nullish(z.array(zChannelGrantInput))
}))();

/**
 * Who comes into the channel. The caller is added in any case.
 */
export const zChannelMembersAdd = /* @__PURE__ */ (() => z.object({
    user_ids: z._default(z.optional(z.array(z.string())), []),
    group_ids: z._default(z.optional(z.array(z.string())), [])
}))();

/**
 * That an account is in a channel. All times are Unix nanoseconds, beyond 2^53.
 */
export const zChannelMembership = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    channel_id: z.string(),
    user_id: z.nullable(z.string()),
    app_id: z.nullish(z.string()),
    role: z.nullable(z.string()),
    status: z.nullable(z.string()),
    is_active: z.boolean(),
    is_channel_muted: z.boolean(),
    is_channel_pinned: z.boolean(),
    data: z.nullable(zJsonObject),
    meta: z.nullable(zJsonObject),
    invited_at: z.nullable(z.number().check(z.multipleOf(1))),
    invited_by: z.nullable(z.string()),
    joined_at: z.nullable(z.number().check(z.multipleOf(1))),
    left_at: z.nullable(z.number().check(z.multipleOf(1))),
    last_read_at: z.nullable(z.number().check(z.multipleOf(1))),
    created_at: z.nullable(z.number().check(z.multipleOf(1))),
    updated_at: z.nullable(z.number().check(z.multipleOf(1)))
}))();

/**
 * Who leaves the channel.
 */
export const zChannelMembersRemove = /* @__PURE__ */ (() => z.object({
    user_ids: z._default(z.optional(z.array(z.string())), [])
}))();

/**
 * A way for other programs to post into a channel. Times are Unix nanoseconds, beyond 2^53.
 */
export const zChannelWebhook = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    channel_id: z.string(),
    user_id: z.string(),
    name: z.string(),
    profile_image_url: z.nullable(z.string()),
    token: z.string(),
    last_used_at: z.nullable(z.number().check(z.multipleOf(1))),
    created_at: z.number().check(z.multipleOf(1)),
    updated_at: z.number().check(z.multipleOf(1))
}))();

/**
 * What a webhook is called and looks like. Both are replaced; an absent picture is taken away.
 */
export const zChannelWebhookDraft = /* @__PURE__ */ (() => z.object({
    name: z.string(),
    profile_image_url: z.nullish(z.string())
}))();

/**
 * A chat as a list shows it, without its messages.
 */
export const zChatSummary = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    title: z.string(),
    updated_at: z.number().check(z.multipleOf(1)),
    created_at: z.number().check(z.multipleOf(1)),
    last_read_at: z.nullish(z.number().check(z.multipleOf(1))),
    snippet: z.nullish(z.string()),
    active: z.optional(z.boolean()),
    archived: z.optional(z.boolean())
}))();

/**
 * What began the chat, if it was not a person. Absent otherwise.
 */
export const zChatDocumentMeta = /* @__PURE__ */ (() => z.object({
    automation_id: z.optional(z.string())
}))();

/**
 * The user who wrote a question. The server sets it, whatever the client sends.
 */
export const zChatMessageAuthor = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    name: z.string()
}))();

/**
 * A message as the client and the server keep it. Neither requires a field; a message that refers to no parent is the first of its branch.
 */
export const zChatMessage = /* @__PURE__ */ (() => z.object({
    id: z.optional(z.string()),
    parentId: z.nullish(z.string()),
    childrenIds: z.optional(z.array(z.string())),
    role: z.optional(z.string()),
    content: z.nullish(z.union([
        z.string(),
        z.array(zJsonObject)
    ])),
    timestamp: z.optional(z.number().check(z.multipleOf(1))),
    models: z.optional(z.array(z.string())),
    model: z.optional(z.string()),
    modelName: z.optional(z.string()),
    modelIdx: z.nullish(z.number().check(z.multipleOf(1))),
    done: z.optional(z.boolean()),
    output: z.optional(z.array(zChatOutputItem)),
    usage: z.optional(zJsonObject),
    info: z.optional(zJsonObject),
    files: z.optional(z.array(zJsonObject)),
    sources: z.optional(z.array(zJsonObject)),
    embeds: z.optional(z.array(zJsonValue)),
    statusHistory: z.optional(z.array(zJsonObject)),
    followUps: z.optional(z.array(z.string())),
    error: z.optional(zJsonValue),
    annotation: z.optional(zJsonObject),
    feedbackId: z.optional(z.string()),
    contextSummary: z.optional(z.string()),
    meta: z.optional(zJsonObject),
    user_id: z.optional(z.string()),
    user: z.optional(zChatMessageAuthor)
}))();

/**
 * The chat's tree of messages. Regenerated answers and edited questions are siblings, so there may be several branches.
 */
export const zChatHistory = /* @__PURE__ */ (() => z.object({
    messages: z.optional(z.record(z.string(), zChatMessage)),
    currentId: z.nullish(z.string())
}))();

/**
 * What the client keeps of a chat. The server stores any object as it is, adds what its fields below say, and requires none of them; the fields are those that the web client writes and that servers read. A client that stores another type gets it back, and breaks the web client.
 */
export const zChatDocument = /* @__PURE__ */ (() => z.object({
    id: z.optional(z.string()),
    title: z.optional(z.string()),
    models: z.optional(z.array(z.string())),
    system: z.nullish(z.string()),
    params: z.optional(zJsonObject),
    meta: z.optional(zChatDocumentMeta),
    history: z.optional(zChatHistory),
    messages: z.optional(z.array(zChatMessage)),
    tags: z.optional(z.array(z.string())),
    timestamp: z.optional(z.number().check(z.multipleOf(1))),
    files: z.optional(z.array(zJsonObject)),
    originalChatId: z.optional(z.string()),
    branchPointMessageId: z.nullish(z.string()),
    share_mode: z.nullish(z.enum(['continue']))
}))();

/**
 * What the server knows about a chat beside its document. What an import sends is kept as it is.
 */
export const zChatMeta = /* @__PURE__ */ (() => z.object({
    tags: z.optional(z.array(z.string())),
    forked_from: z.optional(z.string()),
    forked_from_message_id: z.optional(z.string()),
    internal: z.optional(z.boolean()),
    type: z.optional(z.string()),
    note_id: z.optional(z.string())
}))();

/**
 * An entry of the to-do list that a model keeps.
 */
export const zChatTask = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    content: z.string(),
    status: z.enum([
        'pending',
        'in_progress',
        'completed',
        'cancelled'
    ])
}))();

/**
 * How much of the context a chat's current branch takes.
 */
export const zChatContextUsage = /* @__PURE__ */ (() => z.object({
    tokens: z.number().check(z.multipleOf(1)),
    estimated_tokens: z.number().check(z.multipleOf(1)),
    threshold: z.number().check(z.multipleOf(1)),
    percent: z.number().check(z.multipleOf(1)),
    source: z.literal('estimated')
}))();

/**
 * A chat in full.
 */
export const zChat = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    user_id: z.string(),
    title: z.string(),
    chat: zChatDocument,
    updated_at: z.number().check(z.multipleOf(1)),
    created_at: z.number().check(z.multipleOf(1)),
    share_id: z.nullable(z.string()),
    archived: z.boolean(),
    pinned: z.nullable(z.boolean()),
    meta: zChatMeta,
    variables: z.optional(zJsonObject),
    folder_id: z.nullable(z.string()),
    tasks: z.nullish(z.array(zChatTask)),
    summary: z.nullish(z.string()),
    current_message_id: z.nullish(z.string()),
    context_usage: z.nullish(zChatContextUsage)
}))();

/**
 * A label that a user puts on chats.
 */
export const zChatTag = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    name: z.string(),
    user_id: z.string(),
    meta: z.nullable(zJsonObject)
}))();

/**
 * The server's settings for all chats.
 */
export const zChatConfig = /* @__PURE__ */ (() => z.object({
    CONTEXT_COMPACTION_MODEL: z.optional(z.string()),
    ENABLE_CONTEXT_COMPACTION: z.boolean(),
    CONTEXT_COMPACTION_TOKEN_THRESHOLD: z.number().check(z.multipleOf(1)),
    CONTEXT_COMPACTION_TOKEN_CAP: z.optional(z.number().check(z.multipleOf(1))),
    CONTEXT_COMPACTION_RETENTION_PERCENTAGE: z.optional(z.number().check(z.multipleOf(1))),
    CONTEXT_COMPACTION_PROMPT_TEMPLATE: z.string(),
    ENABLE_TOOL_PERMISSIONS: z.optional(z.boolean()),
    ENABLE_TOOL_SEARCH: z.optional(z.boolean()),
    TOOL_SEARCH_DEFER_THRESHOLD: z.optional(z.number().check(z.multipleOf(1))),
    TOOL_SEARCH_ALWAYS_LOADED: z.optional(z.array(z.string())),
    TOOL_SEARCH_DEFER_BUILTIN_TOOLS: z.optional(z.boolean())
}))();

/**
 * New settings. They replace all earlier ones, so a field left out goes back to its default. Read, change, write.
 */
export const zChatConfigUpdate = /* @__PURE__ */ (() => z.object({
    CONTEXT_COMPACTION_MODEL: z._default(z.nullish(z.string()), ''),
    ENABLE_CONTEXT_COMPACTION: z.boolean(),
    CONTEXT_COMPACTION_TOKEN_THRESHOLD: z.nullish(z.number().check(z.multipleOf(1))),
    CONTEXT_COMPACTION_TOKEN_CAP: z.nullish(z.number().check(z.multipleOf(1))),
    CONTEXT_COMPACTION_RETENTION_PERCENTAGE: z._default(z.nullish(z.number().check(z.multipleOf(1))), 40),
    CONTEXT_COMPACTION_PROMPT_TEMPLATE: z.string(),
    ENABLE_TOOL_PERMISSIONS: z._default(z.optional(z.boolean()), false),
    ENABLE_TOOL_SEARCH: z._default(z.optional(z.boolean()), false),
    TOOL_SEARCH_DEFER_THRESHOLD: z._default(z.optional(z.number().check(z.multipleOf(1))), 400),
    TOOL_SEARCH_ALWAYS_LOADED: z._default(z.optional(z.array(z.string())), []),
    TOOL_SEARCH_DEFER_BUILTIN_TOOLS: z._default(z.optional(z.boolean()), true)
}))();

/**
 * A chat as the list of a folder shows it; older servers leave out more than in other lists.
 */
export const zFolderChatSummary = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    title: z.string(),
    updated_at: z.number().check(z.multipleOf(1)),
    created_at: z.optional(z.number().check(z.multipleOf(1))),
    last_read_at: z.nullish(z.number().check(z.multipleOf(1))),
    snippet: z.nullish(z.string()),
    active: z.optional(z.boolean()),
    archived: z.optional(z.boolean())
}))();

/**
 * A chat to be created with what it had elsewhere. It always gets a new id.
 */
export const zImportedChat = /* @__PURE__ */ (() => z.object({
    chat: zChatDocument,
    meta: z._default(z.optional(zChatMeta), {}),
    pinned: z._default(z.nullish(z.boolean()), false),
    archived: z._default(z.optional(z.boolean()), false),
    folder_id: z.nullish(z.string()),
    variables: z.nullish(zJsonObject),
    current_message_id: z.nullish(z.string()),
    created_at: z.nullish(z.number().check(z.multipleOf(1))),
    updated_at: z.nullish(z.number().check(z.multipleOf(1)))
}))();

/**
 * Chats to be created.
 */
export const zChatImport = /* @__PURE__ */ (() => z.object({
    chats: z.array(zImportedChat)
}))();

/**
 * A new chat. Other fields, such as `meta` or `pinned`, are ignored; `importChats` takes them.
 */
export const zChatCreate = /* @__PURE__ */ (() => z.object({
    chat: zChatDocument,
    variables: z.nullish(zJsonObject),
    folder_id: z.nullish(z.string())
}))();

/**
 * What marking all chats as read has done.
 */
export const zChatsRead = /* @__PURE__ */ (() => z.object({
    updated_count: z.number().check(z.multipleOf(1)),
    folder_unread_counts: z.record(z.string(), z.number().check(z.multipleOf(1)))
}))();

/**
 * A chat that its owner has shared, as the list of shared chats shows it.
 */
export const zSharedChatSummary = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    chat_id: z.optional(z.string()),
    title: z.string(),
    share_id: z.nullable(z.string()),
    updated_at: z.number().check(z.multipleOf(1)),
    created_at: z.number().check(z.multipleOf(1))
}))();

/**
 * A right to read a shared chat.
 */
export const zSharedChatGrant = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    principal_type: z.enum([
        'user',
        'group',
        'anyone'
    ]),
    principal_id: z.string(),
    permission: z.enum(['read', 'write'])
}))();

/**
 * A right to be given. A grant whose type or permission the server does not know is left out without an error.
 */
export const zSharedChatGrantInput = /* @__PURE__ */ (() => z.object({
    principal_type: z.enum([
        'user',
        'group',
        'anyone'
    ]),
    principal_id: z.string(),
    permission: z.enum(['read', 'write'])
}))();

/**
 * Who may read a shared chat. It replaces all earlier grants.
 */
export const zSharedChatAccess = /* @__PURE__ */ (() => z.object({
    access_grants: z.array(zSharedChatGrantInput),
    share_mode: z.nullish(z.enum(['continue']))
}))();

/**
 * Numbers of answers by the id of the model. A model without answers is not named.
 */
export const zModelCounts = /* @__PURE__ */ (() => z.record(z.string(), z.number().check(z.multipleOf(1))))();

/**
 * The figures of one chat. The branch shown is the path from the first message to the current one.
 */
export const zChatFigures = /* @__PURE__ */ (() => z.object({
    average_response_time: z.number(),
    average_user_message_content_length: z.number(),
    average_assistant_message_content_length: z.number(),
    models: zModelCounts,
    message_count: z.number().check(z.multipleOf(1)),
    history_models: zModelCounts,
    history_message_count: z.number().check(z.multipleOf(1)),
    history_user_message_count: z.number().check(z.multipleOf(1)),
    history_assistant_message_count: z.number().check(z.multipleOf(1))
}))();

/**
 * A message without its text.
 */
export const zMessageStats = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    role: z.string(),
    model: z.nullable(z.string()),
    content_length: z.number().check(z.multipleOf(1)),
    token_count: z.nullable(z.number().check(z.multipleOf(1))),
    timestamp: z.nullable(z.number().check(z.multipleOf(1))),
    rating: z.nullable(z.number().check(z.multipleOf(1))),
    tags: z.nullable(z.array(z.string()))
}))();

/**
 * The messages of every branch, and the current one.
 */
export const zChatOutlineHistory = /* @__PURE__ */ (() => z.object({
    messages: z.record(z.string(), zMessageStats),
    currentId: z.nullable(z.string())
}))();

/**
 * The chat's tree of messages, reduced to figures.
 */
export const zChatOutline = /* @__PURE__ */ (() => z.object({
    history: zChatOutlineHistory
}))();

/**
 * A chat's statistics, made to be given away. Neither the title nor any text of a message is in it.
 */
export const zChatStats = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    user_id: z.string(),
    created_at: z.number().check(z.multipleOf(1)),
    updated_at: z.number().check(z.multipleOf(1)),
    tags: z.array(z.string()),
    stats: zChatFigures,
    chat: zChatOutline
}))();

/**
 * One page of the statistics of the caller's chats.
 */
export const zChatStatsPage = /* @__PURE__ */ (() => z.object({
    type: z.literal('chats'),
    items: z.array(zChatStats),
    total: z.number().check(z.multipleOf(1)),
    page: z.number().check(z.multipleOf(1))
}))();

/**
 * How a chat has been used. The branch shown is the path from the first message to the current one; the history holds the other branches too.
 */
export const zChatUsage = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    models: zModelCounts,
    message_count: z.number().check(z.multipleOf(1)),
    history_models: zModelCounts,
    history_message_count: z.number().check(z.multipleOf(1)),
    history_user_message_count: z.number().check(z.multipleOf(1)),
    history_assistant_message_count: z.number().check(z.multipleOf(1)),
    average_response_time: z.number(),
    average_user_message_content_length: z.number(),
    average_assistant_message_content_length: z.number(),
    tags: z.array(z.string()),
    last_message_at: z.number().check(z.multipleOf(1)),
    updated_at: z.number().check(z.multipleOf(1)),
    created_at: z.number().check(z.multipleOf(1))
}))();

/**
 * One page of the usage figures of the caller's chats.
 */
export const zChatUsageList = /* @__PURE__ */ (() => z.object({
    items: z.array(zChatUsage),
    total: z.number().check(z.multipleOf(1))
}))();

/**
 * Which tag to look for, and which part of the list is wanted.
 */
export const zChatTagFilter = /* @__PURE__ */ (() => z.object({
    name: z.string(),
    skip: z._default(z.nullish(z.number().check(z.multipleOf(1))), 0),
    limit: z._default(z.nullish(z.number().check(z.multipleOf(1))), 50)
}))();

/**
 * What changes in a chat.
 */
export const zChatUpdate = /* @__PURE__ */ (() => z.object({
    chat: zChatDocument,
    variables: z.nullish(zJsonObject)
}))();

/**
 * How to copy a chat.
 */
export const zChatClone = /* @__PURE__ */ (() => z.object({
    title: z.nullish(z.string())
}))();

/**
 * How to summarise a chat.
 */
export const zChatCompaction = /* @__PURE__ */ (() => z.object({
    model: z.nullish(z.string())
}))();

/**
 * What has been summarised.
 */
export const zCompactedChat = /* @__PURE__ */ (() => z.object({
    ok: z.literal(true),
    compacted: z.boolean(),
    reason: z.optional(z.enum([
        'disabled',
        'empty',
        'too_short'
    ])),
    dropped_messages: z.optional(z.number().check(z.multipleOf(1))),
    kept_messages: z.optional(z.number().check(z.multipleOf(1))),
    summary_chars: z.optional(z.number().check(z.multipleOf(1))),
    context_usage: z.nullish(zChatContextUsage)
}))();

/**
 * Where a chat goes.
 */
export const zChatFolder = /* @__PURE__ */ (() => z.object({
    folder_id: z.nullish(z.string())
}))();

/**
 * Where to fork a chat.
 */
export const zChatFork = /* @__PURE__ */ (() => z.object({
    message_id: z.nullish(z.string())
}))();

/**
 * What changes in a message. Since 0.12.4 one of the fields is enough; before that `content` is required.
 */
export const zChatMessageUpdate = /* @__PURE__ */ (() => z.object({
    content: z.nullish(z.string()),
    voice: z.nullish(zJsonObject)
}))();

/**
 * An event about a message, as tools and functions send them.
 */
export const zChatMessageEvent = /* @__PURE__ */ (() => z.object({
    type: z.string(),
    data: zJsonObject
}))();

/**
 * The user's decision about a tool call that waits for one.
 */
export const zToolCallDecision = /* @__PURE__ */ (() => z.object({
    call_id: z.string(),
    action: z.enum([
        'approve',
        'reject',
        'answer'
    ]),
    answers: z.optional(zJsonValue),
    timed_out: z._default(z.optional(z.boolean()), false)
}))();

/**
 * A tool call after the user's decision.
 */
export const zResolvedToolCall = /* @__PURE__ */ (() => z.object({
    status: z.literal(true),
    chat_id: z.string(),
    message_id: z.string(),
    task_ids: z.optional(z.array(z.string()))
}))();

/**
 * How to share a chat.
 */
export const zChatShare = /* @__PURE__ */ (() => z.object({
    share_mode: z.nullish(z.enum(['continue']))
}))();

/**
 * A tag by its name.
 */
export const zChatTagName = /* @__PURE__ */ (() => z.object({
    name: z.string()
}))();

/**
 * A chat that counts as unread again.
 */
export const zUnreadChat = /* @__PURE__ */ (() => z.object({
    chat_id: z.string(),
    last_read_at: z.number().check(z.multipleOf(1)),
    folder_id: z.nullable(z.string()),
    folder_unread_counts: z.record(z.string(), z.number().check(z.multipleOf(1)))
}))();

/**
 * An arena model, behind which one of several models answers unseen.
 */
export const zArenaModel = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    name: z.string(),
    meta: zJsonObject
}))();

/**
 * A connection to a vector database outside the server.
 */
export const zExternalKnowledgeSource = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    name: z.string(),
    provider: z.string(),
    endpoint: z.string(),
    auth_config: zJsonObject,
    config: zJsonObject,
    capabilities: zJsonObject,
    health: z.nullable(zJsonObject),
    enabled: z.boolean(),
    created_by: z.string(),
    created_at: z.number().check(z.multipleOf(1)),
    updated_at: z.number().check(z.multipleOf(1))
}))();

/**
 * Where a parameter goes in a ComfyUI workflow.
 */
export const zComfyNode = /* @__PURE__ */ (() => z.object({
    type: z.optional(z.string()),
    node_ids: z.optional(z.array(z.string())),
    key: z.optional(z.string()),
    value: z.optional(z.string())
}))();

/**
 * Headers by name. Since 0.9.6 a value may hold placeholders such as `{{USER_NAME}}`, filled in for the caller.
 */
export const zToolServerHeaders = /* @__PURE__ */ (() => z.record(z.string(), z.string()))();

/**
 * Options of a connection to a model provider.
 */
export const zProviderOptions = /* @__PURE__ */ (() => z.object({
    enable: z.optional(z.boolean()),
    key: z.optional(z.string()),
    prefix_id: z.optional(z.string()),
    tags: z.optional(z.array(zProviderTag)),
    model_ids: z.optional(z.array(z.string())),
    connection_type: z.optional(z.string()),
    provider: z.optional(z.string()),
    auth_type: z.optional(z.string()),
    headers: z.optional(zToolServerHeaders),
    azure: z.optional(z.boolean()),
    api_type: z.optional(z.string()),
    api_version: z.optional(z.string())
}))();

/**
 * A right to use a connection.
 */
export const zConnectionGrant = /* @__PURE__ */ (() => z.object({
    principal_type: z.enum(['user', 'group']),
    principal_id: z.string(),
    permission: z.enum(['read', 'write']),
    id: z.optional(z.string())
}))();

/**
 * How the terminals of one context are shared.
 */
export const zTerminalContext = /* @__PURE__ */ (() => z.object({
    context_id: z.optional(z.enum([
        'default',
        'chat_id',
        'automation_id'
    ]))
}))();

/**
 * Where an orchestrator's terminals are offered, and how they are shared. A plain terminal server has `{}`, and so has an orchestrator without settings. A context that is absent is offered with one terminal for all.
 */
export const zTerminalContexts = /* @__PURE__ */ (() => z.object({
    chat: z.optional(z.union([
        zTerminalContext,
        z.literal(false)
    ])),
    automation: z.optional(z.union([
        zTerminalContext,
        z.literal(false)
    ]))
}))();

/**
 * Who may use a terminal server, and where. Fields that the server does not know are kept.
 */
export const zTerminalServerAccess = /* @__PURE__ */ (() => z.object({
    access_grants: z.optional(z.array(zConnectionGrant)),
    contexts: z.optional(zTerminalContexts),
    chat_uploads: z.optional(z.string())
}))();

/**
 * A connection to a terminal server. Fields that the server does not know are kept.
 */
export const zTerminalServerConnection = /* @__PURE__ */ (() => z.object({
    id: z.nullable(z.string()),
    name: z.nullable(z.string()),
    enabled: z.nullable(z.boolean()),
    url: z.string(),
    path: z.nullable(z.string()),
    key: z.nullable(z.string()),
    auth_type: z.nullable(z.string()),
    forward_cookies: z.optional(z.boolean()),
    config: z.nullable(zTerminalServerAccess),
    server_type: z.nullable(z.string()),
    policy_id: z.nullable(z.string()),
    policy: z.nullish(zJsonObject)
}))();

/**
 * Who may use a tool server, and which of its tools.
 */
export const zToolServerConfig = /* @__PURE__ */ (() => z.object({
    enable: z.optional(z.boolean()),
    access_grants: z.optional(z.array(zConnectionGrant)),
    function_name_filter_list: z.optional(z.union([
        z.string(),
        z.array(z.string())
    ]))
}))();

/**
 * What a tool server is called, and its OAuth client. Fields that the server does not know are kept.
 */
export const zToolServerInfo = /* @__PURE__ */ (() => z.object({
    id: z.optional(z.string()),
    name: z.optional(z.string()),
    description: z.optional(z.string()),
    oauth_client_info: z.optional(z.string()),
    oauth_server_url: z.optional(z.string()),
    oauth_client_id: z.optional(z.string()),
    oauth_client_secret: z.optional(z.string())
}))();

/**
 * A connection to a tool server. Fields that the server does not know are kept.
 */
export const zToolServerConnection = /* @__PURE__ */ (() => z.object({
    url: z.string(),
    path: z.string(),
    type: z.nullable(z.string()),
    auth_type: z.nullable(z.string()),
    forward_cookies: z.optional(z.boolean()),
    headers: z.nullable(z.union([
        zToolServerHeaders,
        z.string()
    ])),
    key: z.nullable(z.string()),
    config: z.nullable(zToolServerConfig),
    info: z.nullish(zToolServerInfo),
    spec_type: z.optional(z.string()),
    spec: z.optional(z.string())
}))();

/**
 * Texts of a banner by locale, such as `de-DE`, each a map from the field (`title`, `content`) to its translation.
 */
export const zBannerTranslations = /* @__PURE__ */ (() => z.record(z.string(), z.record(z.string(), z.string())))();

/**
 * A message above the chats.
 */
export const zBanner = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    type: z.string(),
    title: z.nullable(z.string()),
    content: z.string(),
    dismissible: z.boolean(),
    timestamp: z.number().check(z.multipleOf(1)),
    i18n: z.nullish(zBannerTranslations)
}))();

/**
 * Settings by their key, a name with dots. Secrets stand in the clear. A key that the server does not know is kept and has no effect.
 */
export const zConfigMap = /* @__PURE__ */ (() => z.object({
    'apps.enable': z.optional(z.boolean()),
    'audio.realtime.auth_type': z.optional(z.string()),
    'audio.realtime.enabled': z.optional(z.boolean()),
    'audio.realtime.input_params': z.nullish(zJsonObject),
    'audio.realtime.model': z.optional(z.string()),
    'audio.realtime.openai.api_base_url': z.optional(z.string()),
    'audio.realtime.openai.api_key': z.optional(z.string()),
    'audio.realtime.prompt_template': z.nullish(z.string()),
    'audio.realtime.provider': z.optional(z.string()),
    'audio.realtime.transcription_model': z.optional(z.string()),
    'audio.realtime.voice': z.optional(z.string()),
    'audio.stt.allowed_extensions': z.optional(z.array(z.string())),
    'audio.stt.azure.api_key': z.optional(z.string()),
    'audio.stt.azure.base_url': z.optional(z.string()),
    'audio.stt.azure.locales': z.optional(z.string()),
    'audio.stt.azure.max_speakers': z.optional(z.string()),
    'audio.stt.azure.region': z.optional(z.string()),
    'audio.stt.deepgram.api_key': z.optional(z.string()),
    'audio.stt.engine': z.optional(z.string()),
    'audio.stt.mistral.api_base_url': z.optional(z.string()),
    'audio.stt.mistral.api_key': z.optional(z.string()),
    'audio.stt.mistral.use_chat_completions': z.optional(z.boolean()),
    'audio.stt.model': z.optional(z.string()),
    'audio.stt.openai.api_base_url': z.optional(z.string()),
    'audio.stt.openai.api_key': z.optional(z.string()),
    'audio.stt.openai.api_request_format': z.optional(z.string()),
    'audio.stt.supported_content_types': z.optional(z.array(z.string())),
    'audio.stt.whisper_model': z.optional(z.string()),
    'audio.tts.api_key': z.optional(z.string()),
    'audio.tts.azure.speech_base_url': z.optional(z.string()),
    'audio.tts.azure.speech_output_format': z.optional(z.string()),
    'audio.tts.azure.speech_region': z.optional(z.string()),
    'audio.tts.engine': z.optional(z.string()),
    'audio.tts.mistral.api_base_url': z.optional(z.string()),
    'audio.tts.mistral.api_key': z.optional(z.string()),
    'audio.tts.model': z.optional(z.string()),
    'audio.tts.openai.api_base_url': z.optional(z.string()),
    'audio.tts.openai.api_key': z.optional(z.string()),
    'audio.tts.openai.params': z.optional(zJsonObject),
    'audio.tts.realtime.prompt_template': z.nullish(z.string()),
    'audio.tts.split_on': z.optional(z.string()),
    'audio.tts.voice': z.optional(z.string()),
    'auth.admin.email': z.nullish(z.string()),
    'auth.admin.show': z.optional(z.boolean()),
    'auth.api_key.allowed_endpoints': z.optional(z.string()),
    'auth.api_key.endpoint_restrictions': z.optional(z.boolean()),
    'auth.enable_api_keys': z.optional(z.boolean()),
    'auth.jwt_expiry': z.optional(z.string()),
    'auth.mfa.allow_oauth_bypass': z.optional(z.boolean()),
    'auth.mfa.allow_trusted_header_bypass': z.optional(z.boolean()),
    'auth.mfa.enable': z.optional(z.boolean()),
    'automations.auth_token_expires_in': z.optional(z.string()),
    'automations.enable': z.optional(z.boolean()),
    'automations.max_count': z.optional(z.union([
        z.string(),
        z.number().check(z.multipleOf(1))
    ])),
    'automations.min_interval': z.optional(z.union([
        z.string(),
        z.number().check(z.multipleOf(1))
    ])),
    'calendar.enable': z.optional(z.boolean()),
    'channels.enable': z.optional(z.boolean()),
    'channels.encryption.enable': z.optional(z.boolean()),
    'channels.model_response_mode': z.optional(z.string()),
    'chat.context_compaction.enable': z.optional(z.boolean()),
    'chat.context_compaction.model': z.nullish(z.string()),
    'chat.context_compaction.prompt_template': z.optional(z.string()),
    'chat.context_compaction.retention_percentage': z.nullish(z.number().check(z.multipleOf(1))),
    'chat.context_compaction.token_cap': z.nullish(z.number().check(z.multipleOf(1))),
    'chat.context_compaction.token_threshold': z.nullish(z.number().check(z.multipleOf(1))),
    'chat.tool_permissions.enable': z.optional(z.boolean()),
    'chat.tool_search.always_loaded': z.optional(z.array(z.string())),
    'chat.tool_search.defer_builtin_tools': z.optional(z.boolean()),
    'chat.tool_search.defer_threshold': z.optional(z.number().check(z.multipleOf(1))),
    'chat.tool_search.enable': z.optional(z.boolean()),
    'code_execution.enable': z.optional(z.boolean()),
    'code_execution.engine': z.optional(z.string()),
    'code_execution.jupyter.auth': z.nullish(z.string()),
    'code_execution.jupyter.auth_password': z.nullish(z.string()),
    'code_execution.jupyter.auth_token': z.nullish(z.string()),
    'code_execution.jupyter.timeout': z.nullish(z.number().check(z.multipleOf(1))),
    'code_execution.jupyter.url': z.nullish(z.string()),
    'code_interpreter.enable': z.optional(z.boolean()),
    'code_interpreter.engine': z.optional(z.string()),
    'code_interpreter.jupyter.auth': z.nullish(z.string()),
    'code_interpreter.jupyter.auth_password': z.nullish(z.string()),
    'code_interpreter.jupyter.auth_token': z.nullish(z.string()),
    'code_interpreter.jupyter.timeout': z.nullish(z.number().check(z.multipleOf(1))),
    'code_interpreter.jupyter.url': z.nullish(z.string()),
    'code_interpreter.prompt_template': z.nullish(z.string()),
    'direct.enable': z.optional(z.boolean()),
    'direct.integrations.enable': z.optional(z.boolean()),
    'evaluation.arena.enable': z.optional(z.boolean()),
    'evaluation.arena.models': z.optional(z.array(zArenaModel)),
    'events.webhooks': z.optional(z.array(zEventWebhook)),
    'external_knowledge.connections': z.optional(z.array(zExternalKnowledgeSource)),
    'file.image_compression_height': z.nullish(z.number().check(z.multipleOf(1))),
    'file.image_compression_width': z.nullish(z.number().check(z.multipleOf(1))),
    'folders.enable': z.optional(z.boolean()),
    'folders.max_file_count': z.optional(z.union([
        z.string(),
        z.number().check(z.multipleOf(1))
    ])),
    'google_drive.api_key': z.optional(z.string()),
    'google_drive.client_id': z.optional(z.string()),
    'google_drive.enable': z.optional(z.boolean()),
    'image_generation.automatic1111.api_auth': z.nullish(z.union([
        zJsonObject,
        z.string()
    ])),
    'image_generation.automatic1111.api_params': z.nullish(z.union([
        zJsonObject,
        z.string()
    ])),
    'image_generation.automatic1111.base_url': z.optional(z.string()),
    'image_generation.comfyui.api_key': z.optional(z.string()),
    'image_generation.comfyui.base_url': z.optional(z.string()),
    'image_generation.comfyui.nodes': z.optional(z.array(zComfyNode)),
    'image_generation.comfyui.workflow': z.optional(z.string()),
    'image_generation.enable': z.optional(z.boolean()),
    'image_generation.engine': z.optional(z.string()),
    'image_generation.gemini.api_base_url': z.optional(z.string()),
    'image_generation.gemini.api_key': z.optional(z.string()),
    'image_generation.gemini.endpoint_method': z.optional(z.string()),
    'image_generation.model': z.optional(z.string()),
    'image_generation.openai.api_base_url': z.optional(z.string()),
    'image_generation.openai.api_key': z.optional(z.string()),
    'image_generation.openai.api_version': z.optional(z.string()),
    'image_generation.openai.params': z.nullish(z.union([
        zJsonObject,
        z.string()
    ])),
    'image_generation.prompt.enable': z.optional(z.boolean()),
    'image_generation.size': z.nullish(z.string()),
    'image_generation.steps': z.optional(z.number().check(z.multipleOf(1))),
    'images.edit.comfyui.api_key': z.optional(z.string()),
    'images.edit.comfyui.base_url': z.optional(z.string()),
    'images.edit.comfyui.nodes': z.optional(z.array(zComfyNode)),
    'images.edit.comfyui.workflow': z.optional(z.string()),
    'images.edit.enable': z.optional(z.boolean()),
    'images.edit.engine': z.optional(z.string()),
    'images.edit.gemini.api_base_url': z.optional(z.string()),
    'images.edit.gemini.api_key': z.optional(z.string()),
    'images.edit.model': z.optional(z.string()),
    'images.edit.openai.api_base_url': z.optional(z.string()),
    'images.edit.openai.api_key': z.optional(z.string()),
    'images.edit.openai.api_version': z.optional(z.string()),
    'images.edit.size': z.nullish(z.string()),
    'ldap.enable': z.optional(z.boolean()),
    'ldap.group.enable_creation': z.optional(z.boolean()),
    'ldap.group.enable_management': z.optional(z.boolean()),
    'ldap.server.app_dn': z.optional(z.string()),
    'ldap.server.app_password': z.optional(z.string()),
    'ldap.server.attribute_for_groups': z.optional(z.string()),
    'ldap.server.attribute_for_mail': z.optional(z.string()),
    'ldap.server.attribute_for_username': z.optional(z.string()),
    'ldap.server.ca_cert_file': z.nullish(z.string()),
    'ldap.server.ciphers': z.nullish(z.string()),
    'ldap.server.default_email_domain': z.optional(z.string()),
    'ldap.server.host': z.optional(z.string()),
    'ldap.server.label': z.optional(z.string()),
    'ldap.server.port': z.nullish(z.number().check(z.multipleOf(1))),
    'ldap.server.search_filter': z.optional(z.string()),
    'ldap.server.use_tls': z.optional(z.boolean()),
    'ldap.server.users_dn': z.optional(z.string()),
    'ldap.server.validate_cert': z.optional(z.boolean()),
    'memories.background_review.enable': z.optional(z.boolean()),
    'memories.context_char_limit': z.optional(z.number().check(z.multipleOf(1))),
    'memories.enable': z.optional(z.boolean()),
    'memories.review_interval_turns': z.optional(z.number().check(z.multipleOf(1))),
    'memories.system_context.enable': z.optional(z.boolean()),
    'memories.user_char_limit': z.optional(z.number().check(z.multipleOf(1))),
    'models.base_models_cache': z.optional(z.boolean()),
    'models.default_metadata': z.nullish(zJsonObject),
    'models.default_params': z.nullish(zJsonObject),
    'notes.enable': z.optional(z.boolean()),
    'oauth.admin_roles': z.optional(z.array(z.string())),
    'oauth.allowed_domains': z.optional(z.array(z.string())),
    'oauth.allowed_roles': z.optional(z.array(z.string())),
    'oauth.audience': z.optional(z.string()),
    'oauth.auto_redirect': z.optional(z.boolean()),
    'oauth.blocked_groups': z.optional(z.string()),
    'oauth.client.timeout': z.optional(z.union([
        z.string(),
        z.number().check(z.multipleOf(1))
    ])),
    'oauth.client_id': z.optional(z.string()),
    'oauth.client_secret': z.optional(z.string()),
    'oauth.code_challenge_method': z.nullish(z.string()),
    'oauth.email_claim': z.optional(z.string()),
    'oauth.enable': z.optional(z.boolean()),
    'oauth.enable_group_creation': z.optional(z.boolean()),
    'oauth.enable_group_mapping': z.optional(z.boolean()),
    'oauth.enable_role_mapping': z.optional(z.boolean()),
    'oauth.enable_signup': z.optional(z.boolean()),
    'oauth.end_session_endpoint': z.optional(z.string()),
    'oauth.feishu.client_id': z.optional(z.string()),
    'oauth.feishu.client_secret': z.optional(z.string()),
    'oauth.feishu.redirect_uri': z.optional(z.string()),
    'oauth.feishu.scope': z.optional(z.string()),
    'oauth.github.client_id': z.optional(z.string()),
    'oauth.github.client_secret': z.optional(z.string()),
    'oauth.github.redirect_uri': z.optional(z.string()),
    'oauth.github.scope': z.optional(z.string()),
    'oauth.google.client_id': z.optional(z.string()),
    'oauth.google.client_secret': z.optional(z.string()),
    'oauth.google.redirect_uri': z.optional(z.string()),
    'oauth.google.scope': z.optional(z.string()),
    'oauth.group_claim': z.optional(z.string()),
    'oauth.group_default_share': z.optional(z.union([
        z.boolean(),
        z.string()
    ])),
    'oauth.merge_accounts_by_email': z.optional(z.boolean()),
    'oauth.microsoft.client_id': z.optional(z.string()),
    'oauth.microsoft.client_secret': z.optional(z.string()),
    'oauth.microsoft.login_base_url': z.optional(z.string()),
    'oauth.microsoft.picture_url': z.optional(z.string()),
    'oauth.microsoft.redirect_uri': z.optional(z.string()),
    'oauth.microsoft.scope': z.optional(z.string()),
    'oauth.microsoft.tenant_id': z.optional(z.string()),
    'oauth.picture_claim': z.optional(z.string()),
    'oauth.provider_name': z.optional(z.string()),
    'oauth.provider_url': z.optional(z.string()),
    'oauth.redirect_uri': z.optional(z.string()),
    'oauth.refresh_token.include_scope': z.optional(z.boolean()),
    'oauth.roles_claim': z.optional(z.string()),
    'oauth.scopes': z.optional(z.string()),
    'oauth.sub_claim': z.nullish(z.string()),
    'oauth.timeout': z.optional(z.union([
        z.string(),
        z.number().check(z.multipleOf(1))
    ])),
    'oauth.token_endpoint_auth_method': z.nullish(z.string()),
    'oauth.update_email_on_login': z.optional(z.boolean()),
    'oauth.update_name_on_login': z.optional(z.boolean()),
    'oauth.update_picture_on_login': z.optional(z.boolean()),
    'oauth.username_claim': z.optional(z.string()),
    'ollama.api_configs': z.optional(z.record(z.string(), zProviderOptions)),
    'ollama.base_urls': z.optional(z.array(z.string())),
    'ollama.enable': z.nullish(z.boolean()),
    'onedrive.enable': z.optional(z.boolean()),
    'onedrive.sharepoint_tenant_id': z.optional(z.string()),
    'onedrive.sharepoint_url': z.optional(z.string()),
    'openai.api_base_urls': z.optional(z.array(z.string())),
    'openai.api_configs': z.optional(z.record(z.string(), zProviderOptions)),
    'openai.api_keys': z.optional(z.array(z.string())),
    'openai.enable': z.nullish(z.boolean()),
    'rag.CONTENT_EXTRACTION_ENGINE': z.optional(z.string()),
    'rag.DATALAB_MARKER_USE_LLM': z.optional(z.boolean()),
    'rag.MISTRAL_OCR_API_BASE_URL': z.optional(z.string()),
    'rag.azure_openai.api_key': z.optional(z.string()),
    'rag.azure_openai.api_version': z.optional(z.string()),
    'rag.azure_openai.base_url': z.optional(z.string()),
    'rag.bypass_embedding_and_retrieval': z.optional(z.boolean()),
    'rag.chunk_min_size_target': z.optional(z.number().check(z.multipleOf(1))),
    'rag.chunk_overlap': z.optional(z.number().check(z.multipleOf(1))),
    'rag.chunk_size': z.optional(z.number().check(z.multipleOf(1))),
    'rag.content_extraction.supported_media_mime_types': z.nullish(z.array(z.string())),
    'rag.content_extraction_engine': z.optional(z.string()),
    'rag.datalab_marker_additional_config': z.optional(z.string()),
    'rag.datalab_marker_api_base_url': z.optional(z.string()),
    'rag.datalab_marker_api_key': z.optional(z.string()),
    'rag.datalab_marker_disable_image_extraction': z.optional(z.boolean()),
    'rag.datalab_marker_force_ocr': z.optional(z.boolean()),
    'rag.datalab_marker_format_lines': z.optional(z.boolean()),
    'rag.datalab_marker_output_format': z.optional(z.string()),
    'rag.datalab_marker_paginate': z.optional(z.boolean()),
    'rag.datalab_marker_skip_cache': z.optional(z.boolean()),
    'rag.datalab_marker_strip_existing_ocr': z.optional(z.boolean()),
    'rag.datalab_marker_use_llm': z.optional(z.boolean()),
    'rag.docling_api_key': z.optional(z.string()),
    'rag.docling_params': z.optional(zJsonObject),
    'rag.docling_server_url': z.optional(z.string()),
    'rag.document_intelligence_endpoint': z.optional(z.string()),
    'rag.document_intelligence_key': z.optional(z.string()),
    'rag.document_intelligence_model': z.optional(z.string()),
    'rag.embedding_batch_size': z.optional(z.number().check(z.multipleOf(1))),
    'rag.embedding_concurrent_requests': z.optional(z.number().check(z.multipleOf(1))),
    'rag.embedding_engine': z.optional(z.string()),
    'rag.embedding_model': z.optional(z.string()),
    'rag.enable_async_embedding': z.optional(z.boolean()),
    'rag.enable_hybrid_search': z.optional(z.boolean()),
    'rag.enable_hybrid_search_enriched_texts': z.optional(z.boolean()),
    'rag.enable_markdown_header_text_splitter': z.optional(z.boolean()),
    'rag.external_document_loader_api_key': z.optional(z.string()),
    'rag.external_document_loader_headers': z.optional(zJsonObject),
    'rag.external_document_loader_url': z.optional(z.string()),
    'rag.external_reranker_api_key': z.optional(z.string()),
    'rag.external_reranker_timeout': z.optional(z.string()),
    'rag.external_reranker_url': z.optional(z.string()),
    'rag.file.allowed_extensions': z.optional(z.array(z.string())),
    'rag.file.max_count': z.nullish(z.number().check(z.multipleOf(1))),
    'rag.file.max_size': z.nullish(z.number().check(z.multipleOf(1))),
    'rag.full_context': z.optional(z.boolean()),
    'rag.hybrid_bm25_weight': z.optional(z.number()),
    'rag.mineru_api_key': z.optional(z.string()),
    'rag.mineru_api_mode': z.optional(z.string()),
    'rag.mineru_api_timeout': z.optional(z.union([
        z.string(),
        z.number().check(z.multipleOf(1))
    ])),
    'rag.mineru_api_url': z.optional(z.string()),
    'rag.mineru_file_extensions': z.optional(z.array(z.string())),
    'rag.mineru_params': z.optional(zJsonObject),
    'rag.mistral_ocr_api_base_url': z.optional(z.string()),
    'rag.mistral_ocr_api_key': z.optional(z.string()),
    'rag.mistral_ocr_use_base64': z.optional(z.boolean()),
    'rag.ollama.api_key': z.optional(z.string()),
    'rag.ollama.base_url': z.optional(z.string()),
    'rag.openai.api_base_url': z.optional(z.string()),
    'rag.openai.api_key': z.optional(z.string()),
    'rag.paddleocr_vl_base_url': z.optional(z.string()),
    'rag.paddleocr_vl_token': z.optional(z.string()),
    'rag.pdf_extract_images': z.optional(z.boolean()),
    'rag.pdf_loader_mode': z.optional(z.string()),
    'rag.relevance_threshold': z.optional(z.number()),
    'rag.reranking_batch_size': z.optional(z.number().check(z.multipleOf(1))),
    'rag.reranking_engine': z.optional(z.string()),
    'rag.reranking_model': z.optional(z.string()),
    'rag.template': z.optional(z.string()),
    'rag.text_splitter': z.optional(z.string()),
    'rag.tika_server_url': z.optional(z.string()),
    'rag.tika_server_version': z.optional(z.string()),
    'rag.tiktoken_encoding_name': z.optional(z.string()),
    'rag.tokenizer_model': z.optional(z.string()),
    'rag.top_k': z.optional(z.number().check(z.multipleOf(1))),
    'rag.top_k_reranker': z.optional(z.number().check(z.multipleOf(1))),
    'rag.youtube_loader_language': z.nullish(z.array(z.string())),
    'rag.youtube_loader_proxy_url': z.nullish(z.string()),
    'skills.content_max_chars': z.nullish(z.number().check(z.multipleOf(1))),
    'skills.lazy_loading.enable': z.optional(z.boolean()),
    'skills.preview_max_chars': z.nullish(z.number().check(z.multipleOf(1))),
    'subagents.background_enabled': z.optional(z.boolean()),
    'subagents.enable': z.optional(z.boolean()),
    'subagents.max_async': z.optional(z.number().check(z.multipleOf(1))),
    'subagents.max_concurrent': z.optional(z.number().check(z.multipleOf(1))),
    'subagents.max_iterations': z.optional(z.number().check(z.multipleOf(1))),
    'subagents.max_output': z.optional(z.number().check(z.multipleOf(1))),
    'subagents.system_prompt': z.optional(z.string()),
    'task.autocomplete.enable': z.optional(z.boolean()),
    'task.autocomplete.input_max_length': z.optional(z.number().check(z.multipleOf(1))),
    'task.autocomplete.prompt_template': z.optional(z.string()),
    'task.follow_up.enable': z.optional(z.boolean()),
    'task.follow_up.prompt_template': z.optional(z.string()),
    'task.image.prompt_template': z.optional(z.string()),
    'task.model.default': z.nullish(z.string()),
    'task.model.external': z.nullish(z.string()),
    'task.model.params': z.nullish(zJsonObject),
    'task.query.prompt_template': z.optional(z.string()),
    'task.query.retrieval.enable': z.optional(z.boolean()),
    'task.query.search.enable': z.optional(z.boolean()),
    'task.tags.enable': z.optional(z.boolean()),
    'task.tags.prompt_template': z.optional(z.string()),
    'task.title.enable': z.optional(z.boolean()),
    'task.title.prompt_template': z.optional(z.string()),
    'task.tools.prompt_template': z.optional(z.string()),
    'task.voice.prompt.enable': z.optional(z.boolean()),
    'task.voice.prompt_template': z.nullish(z.string()),
    'terminal_server.connections': z.optional(z.array(zTerminalServerConnection)),
    'tool_server.connections': z.optional(z.array(zToolServerConnection)),
    'ui.ENABLE_LOGIN_FORM': z.optional(z.boolean()),
    'ui.banners': z.optional(z.array(zBanner)),
    'ui.default_group_id': z.optional(z.string()),
    'ui.default_interface_settings': z.optional(zJsonObject),
    'ui.default_locale': z.optional(z.string()),
    'ui.default_models': z.nullish(z.string()),
    'ui.default_pinned_models': z.nullish(z.string()),
    'ui.default_user_role': z.optional(z.string()),
    'ui.enable_community_sharing': z.optional(z.boolean()),
    'ui.enable_login_form': z.optional(z.boolean()),
    'ui.enable_message_rating': z.optional(z.boolean()),
    'ui.enable_password_change_form': z.optional(z.boolean()),
    'ui.enable_signup': z.optional(z.boolean()),
    'ui.enable_user_webhooks': z.optional(z.boolean()),
    'ui.i18n': z.optional(zJsonObject),
    'ui.model_order_list': z.nullish(z.array(z.nullable(z.string()))),
    'ui.pending_user_overlay_content': z.nullish(z.string()),
    'ui.pending_user_overlay_title': z.nullish(z.string()),
    'ui.prompt_suggestions': z.nullish(z.array(zPromptSuggestion)),
    'ui.prompt_suggestions_i18n': z.optional(zJsonObject),
    'ui.visibility': z.optional(z.record(z.string(), z.boolean())),
    'ui.watermark': z.nullish(z.string()),
    'user.permissions': z.optional(zPermissions),
    'users.enable_status': z.optional(z.boolean()),
    version: z.optional(z.number().check(z.multipleOf(1))),
    'web.fetch.max_content_length': z.nullish(z.number().check(z.multipleOf(1))),
    'web.loader.concurrent_requests': z.nullish(z.number().check(z.multipleOf(1))),
    'web.loader.engine': z.nullish(z.string()),
    'web.loader.external_web_loader_api_key': z.nullish(z.string()),
    'web.loader.external_web_loader_url': z.nullish(z.string()),
    'web.loader.firecrawl_api_key': z.nullish(z.string()),
    'web.loader.firecrawl_api_url': z.nullish(z.string()),
    'web.loader.firecrawl_timeout': z.nullish(z.string()),
    'web.loader.playwright_timeout': z.nullish(z.number().check(z.multipleOf(1))),
    'web.loader.playwright_ws_url': z.nullish(z.string()),
    'web.loader.ssl_verification': z.nullish(z.boolean()),
    'web.loader.timeout': z.nullish(z.string()),
    'web.search.azure_ai_search_api_key': z.nullish(z.string()),
    'web.search.azure_ai_search_endpoint': z.nullish(z.string()),
    'web.search.azure_ai_search_index_name': z.nullish(z.string()),
    'web.search.bing_search_v7_endpoint': z.nullish(z.string()),
    'web.search.bing_search_v7_subscription_key': z.nullish(z.string()),
    'web.search.bocha_search_api_key': z.nullish(z.string()),
    'web.search.brave_search_api_key': z.nullish(z.string()),
    'web.search.brave_search_context_tokens': z.nullish(z.number().check(z.multipleOf(1))),
    'web.search.bypass_embedding_and_retrieval': z.nullish(z.boolean()),
    'web.search.bypass_web_loader': z.nullish(z.boolean()),
    'web.search.concurrent_requests': z.nullish(z.number().check(z.multipleOf(1))),
    'web.search.confirmation.content': z.nullish(z.string()),
    'web.search.confirmation.enable': z.nullish(z.boolean()),
    'web.search.ddgs_backend': z.nullish(z.string()),
    'web.search.domain.filter_list': z.nullish(z.array(z.string())),
    'web.search.enable': z.nullish(z.boolean()),
    'web.search.engine': z.nullish(z.string()),
    'web.search.exa_api_key': z.nullish(z.string()),
    'web.search.exa_max_content_length': z.nullish(z.number().check(z.multipleOf(1))),
    'web.search.external_web_search_api_key': z.nullish(z.string()),
    'web.search.external_web_search_url': z.nullish(z.string()),
    'web.search.google_pse_api_key': z.nullish(z.string()),
    'web.search.google_pse_engine_id': z.nullish(z.string()),
    'web.search.jina_api_base_url': z.nullish(z.string()),
    'web.search.jina_api_key': z.nullish(z.string()),
    'web.search.kagi_search_api_key': z.nullish(z.string()),
    'web.search.linkup_api_key': z.nullish(z.string()),
    'web.search.linkup_search_params': z.optional(zJsonObject),
    'web.search.microsoft_web_iq_api_base_url': z.nullish(z.string()),
    'web.search.microsoft_web_iq_api_key': z.nullish(z.string()),
    'web.search.microsoft_web_iq_language': z.nullish(z.string()),
    'web.search.mojeek_search_api_key': z.nullish(z.string()),
    'web.search.ollama_cloud_api_key': z.nullish(z.string()),
    'web.search.openserp_base_url': z.nullish(z.string()),
    'web.search.perplexity_api_key': z.nullish(z.string()),
    'web.search.perplexity_model': z.nullish(z.string()),
    'web.search.perplexity_search_api_url': z.nullish(z.string()),
    'web.search.perplexity_search_context_usage': z.nullish(z.string()),
    'web.search.result_count': z.nullish(z.number().check(z.multipleOf(1))),
    'web.search.searchapi_api_key': z.nullish(z.string()),
    'web.search.searchapi_engine': z.nullish(z.string()),
    'web.search.searxng_language': z.nullish(z.string()),
    'web.search.searxng_query_url': z.nullish(z.string()),
    'web.search.serpapi_api_key': z.nullish(z.string()),
    'web.search.serpapi_engine': z.nullish(z.string()),
    'web.search.serper_api_key': z.nullish(z.string()),
    'web.search.serphouse_api_key': z.nullish(z.string()),
    'web.search.serphouse_domain': z.nullish(z.string()),
    'web.search.serply_api_key': z.nullish(z.string()),
    'web.search.serpstack_api_key': z.nullish(z.string()),
    'web.search.serpstack_https': z.nullish(z.boolean()),
    'web.search.sougou_api_sid': z.nullish(z.string()),
    'web.search.sougou_api_sk': z.nullish(z.string()),
    'web.search.staan_api_key': z.nullish(z.string()),
    'web.search.staan_market': z.nullish(z.string()),
    'web.search.staan_max_snippets': z.nullish(z.number().check(z.multipleOf(1))),
    'web.search.tavily_api_key': z.nullish(z.string()),
    'web.search.tavily_extract_depth': z.nullish(z.string()),
    'web.search.tavily_search_depth': z.nullish(z.string()),
    'web.search.trust_env': z.nullish(z.boolean()),
    'web.search.yacy_password': z.nullish(z.string()),
    'web.search.yacy_query_url': z.nullish(z.string()),
    'web.search.yacy_username': z.nullish(z.string()),
    'web.search.yandex_web_search_api_key': z.nullish(z.string()),
    'web.search.yandex_web_search_config': z.nullish(z.string()),
    'web.search.yandex_web_search_url': z.nullish(z.string()),
    'web.search.youcom_api_key': z.nullish(z.string()),
    webhook_url: z.optional(z.string()),
    'webui.url': z.optional(z.string())
}))();

/**
 * Every setting of the server, in force or not. What `required` names, each server from 0.10.2 on has.
 */
export const zCompleteConfigMap = zConfigMap;

/**
 * Speech recognition, speech output and voice calls.
 */
export const zConfigTreeAudio = /* @__PURE__ */ (() => z.object({
    stt: z.optional(z.object({
        allowed_extensions: z.optional(z.array(z.string())),
        azure: z.optional(z.object({
            api_key: z.optional(z.string()),
            base_url: z.optional(z.string()),
            locales: z.optional(z.string()),
            max_speakers: z.optional(z.string()),
            region: z.optional(z.string())
        })),
        deepgram: z.optional(z.object({
            api_key: z.optional(z.string())
        })),
        engine: z.optional(z.string()),
        mistral: z.optional(z.object({
            api_base_url: z.optional(z.string()),
            api_key: z.optional(z.string()),
            use_chat_completions: z.optional(z.boolean())
        })),
        model: z.optional(z.string()),
        openai: z.optional(z.object({
            api_base_url: z.optional(z.string()),
            api_key: z.optional(z.string())
        })),
        supported_content_types: z.optional(z.array(z.string())),
        whisper_model: z.optional(z.string())
    })),
    tts: z.optional(z.object({
        api_key: z.optional(z.string()),
        azure: z.optional(z.object({
            speech_base_url: z.optional(z.string()),
            speech_output_format: z.optional(z.string()),
            speech_region: z.optional(z.string())
        })),
        engine: z.optional(z.string()),
        mistral: z.optional(z.object({
            api_base_url: z.optional(z.string()),
            api_key: z.optional(z.string())
        })),
        model: z.optional(z.string()),
        openai: z.optional(z.object({
            api_base_url: z.optional(z.string()),
            api_key: z.optional(z.string()),
            params: z.optional(zJsonObject)
        })),
        split_on: z.optional(z.string()),
        voice: z.optional(z.string())
    }))
}))();

/**
 * Tokens, API keys and what pending accounts see.
 */
export const zConfigTreeAuth = /* @__PURE__ */ (() => z.object({
    admin: z.optional(z.object({
        email: z.nullish(z.string()),
        show: z.optional(z.boolean())
    })),
    api_key: z.optional(z.object({
        allowed_endpoints: z.optional(z.string()),
        endpoint_restrictions: z.optional(z.boolean())
    })),
    enable_api_keys: z.optional(z.boolean()),
    jwt_expiry: z.optional(z.string())
}))();

/**
 * Whether there are automations, and their limits.
 */
export const zConfigTreeAutomations = /* @__PURE__ */ (() => z.object({
    enable: z.optional(z.boolean()),
    max_count: z.optional(z.union([
        z.string(),
        z.number().check(z.multipleOf(1))
    ])),
    min_interval: z.optional(z.union([
        z.string(),
        z.number().check(z.multipleOf(1))
    ]))
}))();

/**
 * Whether there are calendars.
 */
export const zConfigTreeCalendar = /* @__PURE__ */ (() => z.object({
    enable: z.optional(z.boolean())
}))();

/**
 * Whether there are channels.
 */
export const zConfigTreeChannels = /* @__PURE__ */ (() => z.object({
    enable: z.optional(z.boolean())
}))();

/**
 * Code that users run.
 */
export const zConfigTreeCodeExecution = /* @__PURE__ */ (() => z.object({
    enable: z.optional(z.boolean()),
    engine: z.optional(z.string()),
    jupyter: z.optional(z.object({
        auth: z.nullish(z.string()),
        auth_password: z.nullish(z.string()),
        auth_token: z.nullish(z.string()),
        timeout: z.nullish(z.number().check(z.multipleOf(1))),
        url: z.nullish(z.string())
    }))
}))();

/**
 * Code that models run.
 */
export const zConfigTreeCodeInterpreter = /* @__PURE__ */ (() => z.object({
    enable: z.optional(z.boolean()),
    engine: z.optional(z.string()),
    jupyter: z.optional(z.object({
        auth: z.nullish(z.string()),
        auth_password: z.nullish(z.string()),
        auth_token: z.nullish(z.string()),
        timeout: z.nullish(z.number().check(z.multipleOf(1))),
        url: z.nullish(z.string())
    })),
    prompt_template: z.nullish(z.string())
}))();

/**
 * Providers that users connect themselves.
 */
export const zConfigTreeDirect = /* @__PURE__ */ (() => z.object({
    enable: z.optional(z.boolean())
}))();

/**
 * Comparison of models.
 */
export const zConfigTreeEvaluation = /* @__PURE__ */ (() => z.object({
    arena: z.optional(z.object({
        enable: z.optional(z.boolean()),
        models: z.optional(z.array(zArenaModel))
    }))
}))();

/**
 * Uploaded files.
 */
export const zConfigTreeFile = /* @__PURE__ */ (() => z.object({
    image_compression_height: z.nullish(z.number().check(z.multipleOf(1))),
    image_compression_width: z.nullish(z.number().check(z.multipleOf(1)))
}))();

/**
 * Folders for chats, and their limits.
 */
export const zConfigTreeFolders = /* @__PURE__ */ (() => z.object({
    enable: z.optional(z.boolean()),
    max_file_count: z.optional(z.union([
        z.string(),
        z.number().check(z.multipleOf(1))
    ]))
}))();

/**
 * Files from Google Drive.
 */
export const zConfigTreeGoogleDrive = /* @__PURE__ */ (() => z.object({
    api_key: z.optional(z.string()),
    client_id: z.optional(z.string()),
    enable: z.optional(z.boolean())
}))();

/**
 * Making images.
 */
export const zConfigTreeImageGeneration = /* @__PURE__ */ (() => z.object({
    automatic1111: z.optional(z.object({
        api_auth: z.nullish(z.union([
            zJsonObject,
            z.string()
        ])),
        api_params: z.nullish(z.union([
            zJsonObject,
            z.string()
        ])),
        base_url: z.optional(z.string())
    })),
    comfyui: z.optional(z.object({
        api_key: z.optional(z.string()),
        base_url: z.optional(z.string()),
        nodes: z.optional(z.array(zComfyNode)),
        workflow: z.optional(z.string())
    })),
    enable: z.optional(z.boolean()),
    engine: z.optional(z.string()),
    gemini: z.optional(z.object({
        api_base_url: z.optional(z.string()),
        api_key: z.optional(z.string()),
        endpoint_method: z.optional(z.string())
    })),
    model: z.optional(z.string()),
    openai: z.optional(z.object({
        api_base_url: z.optional(z.string()),
        api_key: z.optional(z.string()),
        api_version: z.optional(z.string()),
        params: z.nullish(z.union([
            zJsonObject,
            z.string()
        ]))
    })),
    prompt: z.optional(z.object({
        enable: z.optional(z.boolean())
    })),
    size: z.nullish(z.string()),
    steps: z.optional(z.number().check(z.multipleOf(1)))
}))();

/**
 * Images beyond making them.
 */
export const zConfigTreeImages = /* @__PURE__ */ (() => z.object({
    edit: z.optional(z.object({
        comfyui: z.optional(z.object({
            api_key: z.optional(z.string()),
            base_url: z.optional(z.string()),
            nodes: z.optional(z.array(zComfyNode)),
            workflow: z.optional(z.string())
        })),
        enable: z.optional(z.boolean()),
        engine: z.optional(z.string()),
        gemini: z.optional(z.object({
            api_base_url: z.optional(z.string()),
            api_key: z.optional(z.string())
        })),
        model: z.optional(z.string()),
        openai: z.optional(z.object({
            api_base_url: z.optional(z.string()),
            api_key: z.optional(z.string()),
            api_version: z.optional(z.string())
        })),
        size: z.nullish(z.string())
    }))
}))();

/**
 * Sign-in by LDAP.
 */
export const zConfigTreeLdap = /* @__PURE__ */ (() => z.object({
    enable: z.optional(z.boolean()),
    group: z.optional(z.object({
        enable_creation: z.optional(z.boolean()),
        enable_management: z.optional(z.boolean())
    })),
    server: z.optional(z.object({
        app_dn: z.optional(z.string()),
        app_password: z.optional(z.string()),
        attribute_for_groups: z.optional(z.string()),
        attribute_for_mail: z.optional(z.string()),
        attribute_for_username: z.optional(z.string()),
        ca_cert_file: z.nullish(z.string()),
        ciphers: z.nullish(z.string()),
        host: z.optional(z.string()),
        label: z.optional(z.string()),
        port: z.nullish(z.number().check(z.multipleOf(1))),
        search_filter: z.optional(z.string()),
        use_tls: z.optional(z.boolean()),
        users_dn: z.optional(z.string()),
        validate_cert: z.optional(z.boolean())
    }))
}))();

/**
 * What models remember about users.
 */
export const zConfigTreeMemories = /* @__PURE__ */ (() => z.object({
    enable: z.optional(z.boolean())
}))();

/**
 * Defaults for models.
 */
export const zConfigTreeModels = /* @__PURE__ */ (() => z.object({
    base_models_cache: z.optional(z.boolean()),
    default_metadata: z.nullish(zJsonObject),
    default_params: z.nullish(zJsonObject)
}))();

/**
 * Whether there are notes.
 */
export const zConfigTreeNotes = /* @__PURE__ */ (() => z.object({
    enable: z.optional(z.boolean())
}))();

/**
 * Sign-in through providers. The server keeps what is here and ignores it, unless its environment sets ENABLE_OAUTH_PERSISTENT_CONFIG.
 */
export const zConfigTreeOauth = /* @__PURE__ */ (() => z.object({
    admin_roles: z.optional(z.array(z.string())),
    allowed_domains: z.optional(z.array(z.string())),
    allowed_roles: z.optional(z.array(z.string())),
    audience: z.optional(z.string()),
    auto_redirect: z.optional(z.boolean()),
    blocked_groups: z.optional(z.string()),
    client: z.optional(z.object({
        timeout: z.optional(z.union([
            z.string(),
            z.number().check(z.multipleOf(1))
        ]))
    })),
    enable_group_creation: z.optional(z.boolean()),
    enable_group_mapping: z.optional(z.boolean()),
    enable_role_mapping: z.optional(z.boolean()),
    enable_signup: z.optional(z.boolean()),
    feishu: z.optional(z.object({
        client_id: z.optional(z.string()),
        client_secret: z.optional(z.string()),
        redirect_uri: z.optional(z.string()),
        scope: z.optional(z.string())
    })),
    github: z.optional(z.object({
        client_id: z.optional(z.string()),
        client_secret: z.optional(z.string()),
        redirect_uri: z.optional(z.string()),
        scope: z.optional(z.string())
    })),
    google: z.optional(z.object({
        client_id: z.optional(z.string()),
        client_secret: z.optional(z.string()),
        redirect_uri: z.optional(z.string()),
        scope: z.optional(z.string())
    })),
    group_default_share: z.optional(z.union([
        z.boolean(),
        z.string()
    ])),
    merge_accounts_by_email: z.optional(z.boolean()),
    microsoft: z.optional(z.object({
        client_id: z.optional(z.string()),
        client_secret: z.optional(z.string()),
        login_base_url: z.optional(z.string()),
        picture_url: z.optional(z.string()),
        redirect_uri: z.optional(z.string()),
        scope: z.optional(z.string()),
        tenant_id: z.optional(z.string())
    })),
    oidc: z.optional(z.object({
        avatar_claim: z.optional(z.string()),
        client_id: z.optional(z.string()),
        client_secret: z.optional(z.string()),
        code_challenge_method: z.nullish(z.string()),
        email_claim: z.optional(z.string()),
        end_session_endpoint: z.optional(z.string()),
        group_claim: z.optional(z.string()),
        oauth_timeout: z.optional(z.union([
            z.string(),
            z.number().check(z.multipleOf(1))
        ])),
        provider_name: z.optional(z.string()),
        provider_url: z.optional(z.string()),
        redirect_uri: z.optional(z.string()),
        scopes: z.optional(z.string()),
        sub_claim: z.nullish(z.string()),
        token_endpoint_auth_method: z.nullish(z.string()),
        username_claim: z.optional(z.string())
    })),
    refresh_token_include_scope: z.optional(z.boolean()),
    roles_claim: z.optional(z.string()),
    update_email_on_login: z.optional(z.boolean()),
    update_name_on_login: z.optional(z.boolean()),
    update_picture_on_login: z.optional(z.boolean())
}))();

/**
 * Connections to Ollama servers.
 */
export const zConfigTreeOllama = /* @__PURE__ */ (() => z.object({
    api_configs: z.optional(z.record(z.string(), zProviderOptions)),
    base_urls: z.optional(z.array(z.string())),
    enable: z.nullish(z.boolean())
}))();

/**
 * Files from OneDrive and SharePoint.
 */
export const zConfigTreeOnedrive = /* @__PURE__ */ (() => z.object({
    enable: z.optional(z.boolean()),
    sharepoint_tenant_id: z.optional(z.string()),
    sharepoint_url: z.optional(z.string())
}))();

/**
 * Connections to OpenAI-compatible providers.
 */
export const zConfigTreeOpenai = /* @__PURE__ */ (() => z.object({
    api_base_urls: z.optional(z.array(z.string())),
    api_configs: z.optional(z.record(z.string(), zProviderOptions)),
    api_keys: z.optional(z.array(z.string())),
    enable: z.nullish(z.boolean())
}))();

/**
 * Turning files and pages into text, search in them, and search in the web.
 */
export const zConfigTreeRag = /* @__PURE__ */ (() => z.object({
    CONTENT_EXTRACTION_ENGINE: z.optional(z.string()),
    DATALAB_MARKER_USE_LLM: z.optional(z.boolean()),
    MISTRAL_OCR_API_BASE_URL: z.optional(z.string()),
    azure_openai: z.optional(z.object({
        api_key: z.optional(z.string()),
        api_version: z.optional(z.string()),
        base_url: z.optional(z.string())
    })),
    bypass_embedding_and_retrieval: z.optional(z.boolean()),
    chunk_min_size_target: z.optional(z.number().check(z.multipleOf(1))),
    chunk_overlap: z.optional(z.number().check(z.multipleOf(1))),
    chunk_size: z.optional(z.number().check(z.multipleOf(1))),
    datalab_marker_additional_config: z.optional(z.string()),
    datalab_marker_api_base_url: z.optional(z.string()),
    datalab_marker_api_key: z.optional(z.string()),
    datalab_marker_disable_image_extraction: z.optional(z.boolean()),
    datalab_marker_force_ocr: z.optional(z.boolean()),
    datalab_marker_format_lines: z.optional(z.boolean()),
    datalab_marker_output_format: z.optional(z.string()),
    datalab_marker_paginate: z.optional(z.boolean()),
    datalab_marker_skip_cache: z.optional(z.boolean()),
    datalab_marker_strip_existing_ocr: z.optional(z.boolean()),
    docling_api_key: z.optional(z.string()),
    docling_params: z.optional(zJsonObject),
    docling_server_url: z.optional(z.string()),
    document_intelligence_endpoint: z.optional(z.string()),
    document_intelligence_key: z.optional(z.string()),
    document_intelligence_model: z.optional(z.string()),
    embedding_batch_size: z.optional(z.number().check(z.multipleOf(1))),
    embedding_concurrent_requests: z.optional(z.number().check(z.multipleOf(1))),
    embedding_engine: z.optional(z.string()),
    embedding_model: z.optional(z.string()),
    enable_async_embedding: z.optional(z.boolean()),
    enable_hybrid_search: z.optional(z.boolean()),
    enable_hybrid_search_enriched_texts: z.optional(z.boolean()),
    enable_markdown_header_text_splitter: z.optional(z.boolean()),
    external_document_loader_api_key: z.optional(z.string()),
    external_document_loader_url: z.optional(z.string()),
    external_reranker_api_key: z.optional(z.string()),
    external_reranker_timeout: z.optional(z.string()),
    external_reranker_url: z.optional(z.string()),
    file: z.optional(z.object({
        allowed_extensions: z.optional(z.array(z.string())),
        max_count: z.nullish(z.number().check(z.multipleOf(1))),
        max_size: z.nullish(z.number().check(z.multipleOf(1)))
    })),
    full_context: z.optional(z.boolean()),
    hybrid_bm25_weight: z.optional(z.number()),
    mineru_api_key: z.optional(z.string()),
    mineru_api_mode: z.optional(z.string()),
    mineru_api_timeout: z.optional(z.union([
        z.string(),
        z.number().check(z.multipleOf(1))
    ])),
    mineru_api_url: z.optional(z.string()),
    mineru_file_extensions: z.optional(z.array(z.string())),
    mineru_params: z.optional(zJsonObject),
    mistral_ocr_api_key: z.optional(z.string()),
    ollama: z.optional(z.object({
        key: z.optional(z.string()),
        url: z.optional(z.string())
    })),
    openai_api_base_url: z.optional(z.string()),
    openai_api_key: z.optional(z.string()),
    paddleocr_vl_base_url: z.optional(z.string()),
    paddleocr_vl_token: z.optional(z.string()),
    pdf_extract_images: z.optional(z.boolean()),
    pdf_loader_mode: z.optional(z.string()),
    relevance_threshold: z.optional(z.number()),
    reranking_batch_size: z.optional(z.number().check(z.multipleOf(1))),
    reranking_engine: z.optional(z.string()),
    reranking_model: z.optional(z.string()),
    template: z.optional(z.string()),
    text_splitter: z.optional(z.string()),
    tika_server_url: z.optional(z.string()),
    tiktoken_encoding_name: z.optional(z.string()),
    top_k: z.optional(z.number().check(z.multipleOf(1))),
    top_k_reranker: z.optional(z.number().check(z.multipleOf(1))),
    web: z.optional(z.object({
        fetch: z.optional(z.object({
            max_content_length: z.nullish(z.number().check(z.multipleOf(1)))
        })),
        loader: z.optional(z.object({
            concurrent_requests: z.nullish(z.number().check(z.multipleOf(1))),
            engine: z.nullish(z.string()),
            external_web_loader_api_key: z.nullish(z.string()),
            external_web_loader_url: z.nullish(z.string()),
            firecrawl_api_key: z.nullish(z.string()),
            firecrawl_api_url: z.nullish(z.string()),
            firecrawl_timeout: z.nullish(z.string()),
            playwright_timeout: z.nullish(z.number().check(z.multipleOf(1))),
            playwright_ws_url: z.nullish(z.string()),
            ssl_verification: z.nullish(z.boolean()),
            timeout: z.nullish(z.string())
        })),
        search: z.optional(z.object({
            azure_ai_search_api_key: z.nullish(z.string()),
            azure_ai_search_endpoint: z.nullish(z.string()),
            azure_ai_search_index_name: z.nullish(z.string()),
            bing_search_v7_endpoint: z.nullish(z.string()),
            bing_search_v7_subscription_key: z.nullish(z.string()),
            bocha_search_api_key: z.nullish(z.string()),
            brave_search_api_key: z.nullish(z.string()),
            brave_search_context_tokens: z.nullish(z.number().check(z.multipleOf(1))),
            bypass_embedding_and_retrieval: z.nullish(z.boolean()),
            bypass_web_loader: z.nullish(z.boolean()),
            concurrent_requests: z.nullish(z.number().check(z.multipleOf(1))),
            ddgs_backend: z.nullish(z.string()),
            domain: z.optional(z.object({
                filter_list: z.nullish(z.array(z.string()))
            })),
            enable: z.nullish(z.boolean()),
            engine: z.nullish(z.string()),
            exa_api_key: z.nullish(z.string()),
            external_web_search_api_key: z.nullish(z.string()),
            external_web_search_url: z.nullish(z.string()),
            fetch_url_max_content_length: z.nullish(z.number().check(z.multipleOf(1))),
            google_pse_api_key: z.nullish(z.string()),
            google_pse_engine_id: z.nullish(z.string()),
            jina_api_base_url: z.nullish(z.string()),
            jina_api_key: z.nullish(z.string()),
            kagi_search_api_key: z.nullish(z.string()),
            linkup_api_key: z.nullish(z.string()),
            linkup_search_params: z.optional(zJsonObject),
            mojeek_search_api_key: z.nullish(z.string()),
            ollama_cloud_api_key: z.nullish(z.string()),
            perplexity_api_key: z.nullish(z.string()),
            perplexity_model: z.nullish(z.string()),
            perplexity_search_api_url: z.nullish(z.string()),
            perplexity_search_context_usage: z.nullish(z.string()),
            result_count: z.nullish(z.number().check(z.multipleOf(1))),
            searchapi_api_key: z.nullish(z.string()),
            searchapi_engine: z.nullish(z.string()),
            searxng_language: z.nullish(z.string()),
            searxng_query_url: z.nullish(z.string()),
            serpapi_api_key: z.nullish(z.string()),
            serpapi_engine: z.nullish(z.string()),
            serper_api_key: z.nullish(z.string()),
            serply_api_key: z.nullish(z.string()),
            serpstack_api_key: z.nullish(z.string()),
            serpstack_https: z.nullish(z.boolean()),
            sougou_api_sid: z.nullish(z.string()),
            sougou_api_sk: z.nullish(z.string()),
            tavily_api_key: z.nullish(z.string()),
            tavily_extract_depth: z.nullish(z.string()),
            trust_env: z.nullish(z.boolean()),
            yacy_password: z.nullish(z.string()),
            yacy_query_url: z.nullish(z.string()),
            yacy_username: z.nullish(z.string()),
            yandex_web_search_api_key: z.nullish(z.string()),
            yandex_web_search_config: z.nullish(z.string()),
            yandex_web_search_url: z.nullish(z.string()),
            youcom_api_key: z.nullish(z.string())
        }))
    })),
    youtube_loader_language: z.nullish(z.array(z.string())),
    youtube_loader_proxy_url: z.nullish(z.string())
}))();

/**
 * Small tasks that a model does beside the chat: titles, tags, queries and the like.
 */
export const zConfigTreeTask = /* @__PURE__ */ (() => z.object({
    autocomplete: z.optional(z.object({
        enable: z.optional(z.boolean()),
        input_max_length: z.optional(z.number().check(z.multipleOf(1))),
        prompt_template: z.optional(z.string())
    })),
    follow_up: z.optional(z.object({
        enable: z.optional(z.boolean()),
        prompt_template: z.optional(z.string())
    })),
    image: z.optional(z.object({
        prompt_template: z.optional(z.string())
    })),
    model: z.optional(z.object({
        default: z.nullish(z.string()),
        external: z.nullish(z.string())
    })),
    query: z.optional(z.object({
        prompt_template: z.optional(z.string()),
        retrieval: z.optional(z.object({
            enable: z.optional(z.boolean())
        })),
        search: z.optional(z.object({
            enable: z.optional(z.boolean())
        }))
    })),
    tags: z.optional(z.object({
        enable: z.optional(z.boolean()),
        prompt_template: z.optional(z.string())
    })),
    title: z.optional(z.object({
        enable: z.optional(z.boolean()),
        prompt_template: z.optional(z.string())
    })),
    tools: z.optional(z.object({
        prompt_template: z.optional(z.string())
    })),
    voice: z.optional(z.object({
        prompt: z.optional(z.object({
            enable: z.optional(z.boolean())
        })),
        prompt_template: z.nullish(z.string())
    }))
}))();

/**
 * Connections to terminal servers.
 */
export const zConfigTreeTerminalServer = /* @__PURE__ */ (() => z.object({
    connections: z.optional(z.array(zTerminalServerConnection))
}))();

/**
 * Connections to tool servers.
 */
export const zConfigTreeToolServer = /* @__PURE__ */ (() => z.object({
    connections: z.optional(z.array(zToolServerConnection))
}))();

/**
 * The web page, registration and defaults for accounts.
 */
export const zConfigTreeUi = /* @__PURE__ */ (() => z.object({
    ENABLE_LOGIN_FORM: z.optional(z.boolean()),
    banners: z.optional(z.array(zBanner)),
    default_group_id: z.optional(z.string()),
    default_locale: z.optional(z.string()),
    default_models: z.nullish(z.string()),
    default_pinned_models: z.nullish(z.string()),
    default_user_role: z.optional(z.string()),
    enable_community_sharing: z.optional(z.boolean()),
    enable_login_form: z.optional(z.boolean()),
    enable_message_rating: z.optional(z.boolean()),
    enable_password_change_form: z.optional(z.boolean()),
    enable_signup: z.optional(z.boolean()),
    enable_user_webhooks: z.optional(z.boolean()),
    model_order_list: z.nullish(z.array(z.nullable(z.string()))),
    pending_user_overlay_content: z.nullish(z.string()),
    pending_user_overlay_title: z.nullish(z.string()),
    prompt_suggestions: z.nullish(z.array(zPromptSuggestion)),
    watermark: z.nullish(z.string())
}))();

/**
 * Defaults for accounts.
 */
export const zConfigTreeUser = /* @__PURE__ */ (() => z.object({
    permissions: z.optional(zPermissions)
}))();

/**
 * Accounts.
 */
export const zConfigTreeUsers = /* @__PURE__ */ (() => z.object({
    enable_status: z.optional(z.boolean())
}))();

/**
 * The server as seen from outside.
 */
export const zConfigTreeWebui = /* @__PURE__ */ (() => z.object({
    url: z.optional(z.string())
}))();

/**
 * Settings as a tree of sections. It holds what an administrator has saved or imported; a setting that is absent has the value of the server's environment. Secrets stand in the clear.
 */
export const zConfigTree = /* @__PURE__ */ (() => z.object({
    version: z.optional(z.number().check(z.multipleOf(1))),
    audio: z.optional(zConfigTreeAudio),
    auth: z.optional(zConfigTreeAuth),
    automations: z.optional(zConfigTreeAutomations),
    calendar: z.optional(zConfigTreeCalendar),
    channels: z.optional(zConfigTreeChannels),
    code_execution: z.optional(zConfigTreeCodeExecution),
    code_interpreter: z.optional(zConfigTreeCodeInterpreter),
    direct: z.optional(zConfigTreeDirect),
    evaluation: z.optional(zConfigTreeEvaluation),
    file: z.optional(zConfigTreeFile),
    folders: z.optional(zConfigTreeFolders),
    google_drive: z.optional(zConfigTreeGoogleDrive),
    image_generation: z.optional(zConfigTreeImageGeneration),
    images: z.optional(zConfigTreeImages),
    ldap: z.optional(zConfigTreeLdap),
    memories: z.optional(zConfigTreeMemories),
    models: z.optional(zConfigTreeModels),
    notes: z.optional(zConfigTreeNotes),
    oauth: z.optional(zConfigTreeOauth),
    ollama: z.optional(zConfigTreeOllama),
    onedrive: z.optional(zConfigTreeOnedrive),
    openai: z.optional(zConfigTreeOpenai),
    rag: z.optional(zConfigTreeRag),
    task: z.optional(zConfigTreeTask),
    terminal_server: z.optional(zConfigTreeTerminalServer),
    tool_server: z.optional(zConfigTreeToolServer),
    ui: z.optional(zConfigTreeUi),
    user: z.optional(zConfigTreeUser),
    users: z.optional(zConfigTreeUsers),
    webhook_url: z.optional(z.string()),
    webui: z.optional(zConfigTreeWebui)
}))();

/**
 * A message above the chats, as it is sent.
 */
export const zBannerDraft = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    type: z.string(),
    title: z.nullish(z.string()),
    content: z.string(),
    dismissible: z.boolean(),
    timestamp: z.number().check(z.multipleOf(1)),
    i18n: z.nullish(zBannerTranslations)
}))();

/**
 * The banners, all of them.
 */
export const zBannersUpdate = /* @__PURE__ */ (() => z.object({
    banners: z.array(zBannerDraft)
}))();

/**
 * Where code runs that users and models write. Users' code is `CODE_EXECUTION_…`, models' code `CODE_INTERPRETER_…`.
 */
export const zCodeExecutionConfig = /* @__PURE__ */ (() => z.object({
    ENABLE_CODE_EXECUTION: z.boolean(),
    CODE_EXECUTION_ENGINE: z.string(),
    CODE_EXECUTION_JUPYTER_URL: z.nullable(z.string()),
    CODE_EXECUTION_JUPYTER_AUTH: z.nullable(z.string()),
    CODE_EXECUTION_JUPYTER_AUTH_TOKEN: z.nullable(z.string()),
    CODE_EXECUTION_JUPYTER_AUTH_PASSWORD: z.nullable(z.string()),
    CODE_EXECUTION_JUPYTER_TIMEOUT: z.nullable(z.number().check(z.multipleOf(1))),
    ENABLE_CODE_INTERPRETER: z.boolean(),
    CODE_INTERPRETER_ENGINE: z.string(),
    CODE_INTERPRETER_PROMPT_TEMPLATE: z.nullable(z.string()),
    CODE_INTERPRETER_JUPYTER_URL: z.nullable(z.string()),
    CODE_INTERPRETER_JUPYTER_AUTH: z.nullable(z.string()),
    CODE_INTERPRETER_JUPYTER_AUTH_TOKEN: z.nullable(z.string()),
    CODE_INTERPRETER_JUPYTER_AUTH_PASSWORD: z.nullable(z.string()),
    CODE_INTERPRETER_JUPYTER_TIMEOUT: z.nullable(z.number().check(z.multipleOf(1)))
}))();

/**
 * What users may connect themselves, and whether the list of models is kept.
 */
export const zConnectionsConfig = /* @__PURE__ */ (() => z.object({
    ENABLE_DIRECT_CONNECTIONS: z.boolean(),
    ENABLE_DIRECT_INTEGRATIONS: z.optional(z.boolean()),
    ENABLE_BASE_MODELS_CACHE: z.boolean()
}))();

/**
 * What users may connect themselves, and whether the list of models is kept.
 */
export const zConnectionsConfigUpdate = /* @__PURE__ */ (() => z.object({
    ENABLE_DIRECT_CONNECTIONS: z.boolean(),
    ENABLE_DIRECT_INTEGRATIONS: z.optional(z.boolean()),
    ENABLE_BASE_MODELS_CACHE: z.boolean()
}))();

/**
 * Settings to import.
 */
export const zConfigImport = /* @__PURE__ */ (() => z.object({
    config: z.union([
        zConfigTree,
        zConfigMap
    ])
}))();

/**
 * Which parts of the web page are shown.
 */
export const zInterfaceVisibility = /* @__PURE__ */ (() => z.object({
    visibility: z.record(z.string(), z.boolean())
}))();

/**
 * Defaults for models and for the choice among them.
 */
export const zModelsConfig = /* @__PURE__ */ (() => z.object({
    DEFAULT_MODELS: z.nullable(z.string()),
    DEFAULT_PINNED_MODELS: z.nullable(z.string()),
    MODEL_ORDER_LIST: z.nullable(z.array(z.nullable(z.string()))),
    DEFAULT_MODEL_METADATA: z.nullish(zJsonObject),
    DEFAULT_MODEL_PARAMS: z.nullish(zJsonObject)
}))();

/**
 * Defaults for models and for the choice among them.
 */
export const zModelsConfigUpdate = /* @__PURE__ */ (() => z.object({
    DEFAULT_MODELS: z.nullable(z.string()),
    DEFAULT_PINNED_MODELS: z.nullable(z.string()),
    MODEL_ORDER_LIST: z.nullable(z.array(z.string())),
    DEFAULT_MODEL_METADATA: z._default(z.nullish(zJsonObject), null),
    DEFAULT_MODEL_PARAMS: z._default(z.nullish(zJsonObject), null)
}))();

/**
 * The part of the models' defaults that every user may read.
 */
export const zModelDefaults = /* @__PURE__ */ (() => z.object({
    DEFAULT_MODEL_METADATA: z.nullable(zJsonObject)
}))();

/**
 * The tool server for which an OAuth client is registered.
 */
export const zOAuthClientRegistration = /* @__PURE__ */ (() => z.object({
    url: z.string(),
    client_id: z.string(),
    client_name: z.nullish(z.string()),
    client_secret: z.nullish(z.string()),
    oauth_server_url: z.nullish(z.string()),
    oauth_scope: z.nullish(z.string())
}))();

/**
 * A registered OAuth client. Nothing is stored yet.
 */
export const zRegisteredOAuthClient = /* @__PURE__ */ (() => z.object({
    status: z.literal(true),
    oauth_client_info: z.string()
}))();

/**
 * Whether models may hand work to subagents, and how much.
 */
export const zSubagentsConfig = /* @__PURE__ */ (() => z.object({
    ENABLE_SUBAGENTS: z.boolean(),
    SUBAGENTS_BACKGROUND_ENABLED: z.boolean(),
    SUBAGENTS_MAX_CONCURRENT: z.number().check(z.multipleOf(1)),
    SUBAGENTS_MAX_ASYNC: z.number().check(z.multipleOf(1)),
    SUBAGENTS_MAX_ITERATIONS: z.number().check(z.multipleOf(1)),
    SUBAGENTS_MAX_OUTPUT: z.number().check(z.multipleOf(1)),
    SUBAGENTS_SYSTEM_PROMPT: z.string()
}))();

/**
 * Suggestions on an empty chat, all of them.
 */
export const zPromptSuggestionsUpdate = /* @__PURE__ */ (() => z.object({
    suggestions: z.nullable(z.array(zPromptSuggestion)),
    i18n: z.nullish(zJsonObject)
}))();

/**
 * The suggestions and their translations.
 */
export const zPromptSuggestions = /* @__PURE__ */ (() => z.object({
    suggestions: z.nullable(z.array(zPromptSuggestion)),
    i18n: zJsonObject
}))();

/**
 * The suggestions, as servers before 0.11.4 answer them.
 */
export const zPromptSuggestionList = /* @__PURE__ */ (() => z.array(zPromptSuggestion))();

/**
 * The terminal servers that the administrator has connected.
 */
export const zTerminalServersConfig = /* @__PURE__ */ (() => z.object({
    TERMINAL_SERVER_CONNECTIONS: z.array(zTerminalServerConnection)
}))();

/**
 * A connection to a terminal server, as it is sent. Fields that the server does not know are kept, but for `policy` and `lifecycle` since 0.11.4.
 */
export const zTerminalServerConnectionDraft = /* @__PURE__ */ (() => z.object({
    id: z._default(z.nullish(z.string()), ''),
    name: z._default(z.nullish(z.string()), ''),
    enabled: z._default(z.nullish(z.boolean()), true),
    url: z.string(),
    path: z._default(z.nullish(z.string()), '/openapi.json'),
    key: z._default(z.nullish(z.string()), ''),
    auth_type: z._default(z.nullish(z.string()), 'bearer'),
    forward_cookies: z._default(z.optional(z.boolean()), false),
    config: z.nullish(zTerminalServerAccess),
    server_type: z.nullish(z.string()),
    policy_id: z.nullish(z.string()),
    policy: z.nullish(zJsonObject)
}))();

/**
 * The terminal servers to connect, all of them.
 */
export const zTerminalServersConfigUpdate = /* @__PURE__ */ (() => z.object({
    TERMINAL_SERVER_CONNECTIONS: z.array(zTerminalServerConnectionDraft)
}))();

/**
 * How long terminals of a policy live, to read or to replace.
 */
export const zTerminalLifecycleRequest = /* @__PURE__ */ (() => z.object({
    url: z.string(),
    key: z._default(z.nullish(z.string()), ''),
    auth_type: z._default(z.nullish(z.string()), 'bearer'),
    policy_id: z.string(),
    lifecycle_data: z.nullish(zJsonObject)
}))();

/**
 * A policy of an orchestrator, to read or to replace.
 */
export const zTerminalPolicyRequest = /* @__PURE__ */ (() => z.object({
    url: z.string(),
    key: z._default(z.nullish(z.string()), ''),
    auth_type: z._default(z.nullish(z.string()), 'bearer'),
    policy_id: z.string(),
    policy_data: z.nullish(zJsonObject)
}))();

/**
 * Which running terminals of an orchestrator to renew.
 */
export const zTerminalRefresh = /* @__PURE__ */ (() => z.object({
    url: z.string(),
    key: z._default(z.nullish(z.string()), ''),
    auth_type: z._default(z.nullish(z.string()), 'bearer'),
    user_id: z.nullish(z.string()),
    policy_id: z.nullish(z.string()),
    only_idle: z._default(z.optional(z.boolean()), true),
    reset: z._default(z.optional(z.boolean()), false)
}))();

/**
 * What stands at the address.
 */
export const zTerminalServerVerification = /* @__PURE__ */ (() => z.object({
    status: z.literal(true),
    type: z.enum(['orchestrator', 'terminal'])
}))();

/**
 * The tool servers that the administrator has connected.
 */
export const zToolServersConfig = /* @__PURE__ */ (() => z.object({
    TOOL_SERVER_CONNECTIONS: z.array(zToolServerConnection)
}))();

/**
 * A connection to a tool server, as it is sent. Fields that the server does not know are kept.
 */
export const zToolServerConnectionDraft = /* @__PURE__ */ (() => z.object({
    url: z.string(),
    path: z.string(),
    type: z._default(z.nullish(z.string()), 'openapi'),
    auth_type: z.nullable(z.string()),
    forward_cookies: z._default(z.optional(z.boolean()), false),
    headers: z.nullish(z.union([
        zToolServerHeaders,
        z.string()
    ])),
    key: z.nullable(z.string()),
    config: z.nullable(zToolServerConfig),
    info: z.nullish(zToolServerInfo),
    spec_type: z.optional(z.string()),
    spec: z.optional(z.string())
}))();

/**
 * The tool servers to connect, all of them.
 */
export const zToolServersConfigUpdate = /* @__PURE__ */ (() => z.object({
    TOOL_SERVER_CONNECTIONS: z.array(zToolServerConnectionDraft)
}))();

/**
 * The OpenAPI document of a tool server, as it stands at the address.
 */
export const zToolServerDocument = /* @__PURE__ */ (() => z.object({
    openapi: z.optional(z.string()),
    info: z.optional(zJsonObject),
    paths: z.optional(zJsonObject)
}))();

/**
 * A tool of an MCP server.
 */
export const zMcpTool = /* @__PURE__ */ (() => z.object({
    name: z.string(),
    description: z.nullable(z.string()),
    parameters: zJsonObject
}))();

/**
 * The tools of an MCP server.
 */
export const zMcpToolList = /* @__PURE__ */ (() => z.object({
    status: z.literal(true),
    specs: z.array(zMcpTool)
}))();

/**
 * A provider's metadata as of RFC 8414. What it does not publish is `null`, or a default of the RFC.
 */
export const zOAuthServerMetadata = /* @__PURE__ */ (() => z.object({
    issuer: z.string(),
    authorization_endpoint: z.string(),
    token_endpoint: z.string(),
    registration_endpoint: z.nullable(z.string()),
    scopes_supported: z.nullable(z.array(z.string())),
    response_types_supported: z.array(z.string()),
    response_modes_supported: z.nullable(z.array(z.string())),
    grant_types_supported: z.nullable(z.array(z.string())),
    token_endpoint_auth_methods_supported: z.nullable(z.array(z.string())),
    token_endpoint_auth_signing_alg_values_supported: z.nullable(z.array(z.string())),
    service_documentation: z.nullable(z.string()),
    ui_locales_supported: z.nullable(z.array(z.string())),
    op_policy_uri: z.nullable(z.string()),
    op_tos_uri: z.nullable(z.string()),
    revocation_endpoint: z.nullable(z.string()),
    revocation_endpoint_auth_methods_supported: z.nullable(z.array(z.string())),
    revocation_endpoint_auth_signing_alg_values_supported: z.nullable(z.array(z.string())),
    introspection_endpoint: z.nullable(z.string()),
    introspection_endpoint_auth_methods_supported: z.nullable(z.array(z.string())),
    introspection_endpoint_auth_signing_alg_values_supported: z.nullable(z.array(z.string())),
    code_challenge_methods_supported: z.nullable(z.array(z.string())),
    client_id_metadata_document_supported: z.nullable(z.boolean()),
    authorization_response_iss_parameter_supported: z.nullish(z.boolean()),
    authorization_grant_profiles_supported: z.nullish(z.array(z.string()))
}))();

/**
 * The OAuth provider of an MCP server. That a user can sign in there is not tried.
 */
export const zDiscoveredOAuthServer = /* @__PURE__ */ (() => z.object({
    status: z.literal(true),
    oauth_server_metadata: zOAuthServerMetadata
}))();

/**
 * Settings of the arena, in which users compare models without knowing them.
 */
export const zEvaluationConfig = /* @__PURE__ */ (() => z.object({
    ENABLE_EVALUATION_ARENA_MODELS: z.boolean(),
    EVALUATION_ARENA_MODELS: z.array(zArenaModel)
}))();

/**
 * Who may use an arena model. The server does not check it when it is stored.
 */
export const zArenaModelGrant = /* @__PURE__ */ (() => z.object({
    principal_type: z.optional(z.string()),
    principal_id: z.optional(z.string()),
    permission: z.optional(z.string())
}))();

/**
 * What an arena model is made of.
 */
export const zArenaModelMeta = /* @__PURE__ */ (() => z.object({
    profile_image_url: z.optional(z.string()),
    description: z.nullish(z.string()),
    model_ids: z.nullish(z.array(z.string())),
    filter_mode: z.optional(z.string()),
    access_grants: z.nullish(z.array(zArenaModelGrant))
}))();

/**
 * An arena model. The server requires no field and stores any; without those below the lists of models break.
 */
export const zArenaModelInput = /* @__PURE__ */ (() => z.object({
    id: z.optional(z.string()),
    name: z.optional(z.string()),
    meta: z.optional(zArenaModelMeta)
}))();

/**
 * Settings of the arena to change.
 */
export const zEvaluationConfigUpdate = /* @__PURE__ */ (() => z.object({
    ENABLE_EVALUATION_ARENA_MODELS: z.nullish(z.boolean()),
    EVALUATION_ARENA_MODELS: z.nullish(z.array(zArenaModelInput))
}))();

/**
 * A finer rating. Absent if the client did not send it.
 */
export const zFeedbackDetails = /* @__PURE__ */ (() => z.object({
    rating: z.nullish(z.number().check(z.multipleOf(1)))
}))();

/**
 * The rating. Other fields than these are stored too.
 */
export const zFeedbackDataInput = /* @__PURE__ */ (() => z.object({
    rating: z.nullish(z.union([
        z.number().check(z.multipleOf(1)),
        z.string()
    ])),
    model_id: z.nullish(z.string()),
    sibling_model_ids: z.nullish(z.array(z.string())),
    reason: z.nullish(z.string()),
    comment: z.nullish(z.string()),
    tags: z.optional(z.array(z.string())),
    details: z.optional(zFeedbackDetails)
}))();

/**
 * By id of each model that answered, the model it is made from.
 */
export const zFeedbackBaseModels = /* @__PURE__ */ (() => z.record(z.string(), z.nullable(z.string())))();

/**
 * What was rated. The server keeps any object as it is and reads only `chat_id`, before 0.10.2; these fields are the web client's. A client that stores another type gets it back.
 */
export const zFeedbackMeta = /* @__PURE__ */ (() => z.object({
    arena: z.optional(z.boolean()),
    model_id: z.optional(z.string()),
    message_id: z.optional(z.string()),
    message_index: z.optional(z.number().check(z.multipleOf(1))),
    chat_id: z.optional(z.string()),
    base_models: z.optional(zFeedbackBaseModels)
}))();

/**
 * The chat as it was. Other fields are stored too.
 */
export const zFeedbackSnapshotInput = /* @__PURE__ */ (() => z.object({
    chat: z.nullish(zJsonObject)
}))();

/**
 * Feedback about an answer. Other fields are ignored since 0.9.6.
 */
export const zFeedbackInput = /* @__PURE__ */ (() => z.object({
    type: z.string(),
    data: z.nullish(zFeedbackDataInput),
    meta: z.nullish(zFeedbackMeta),
    snapshot: z.nullish(zFeedbackSnapshotInput),
    id: z.optional(z.string()),
    user_id: z.optional(z.string()),
    version: z.optional(z.number().check(z.multipleOf(1)))
}))();

/**
 * Whose a feedback is, and when it was given.
 */
export const zFeedbackStamp = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    user_id: z.string(),
    created_at: z.number().check(z.multipleOf(1)),
    updated_at: z.number().check(z.multipleOf(1))
}))();

/**
 * The rating.
 */
export const zFeedbackData = /* @__PURE__ */ (() => z.object({
    rating: z.nullable(z.union([
        z.number().check(z.multipleOf(1)),
        z.string()
    ])),
    model_id: z.nullable(z.string()),
    sibling_model_ids: z.nullable(z.array(z.string())),
    reason: z.nullable(z.string()),
    comment: z.nullable(z.string()),
    tags: z.optional(z.array(z.string())),
    details: z.optional(zFeedbackDetails)
}))();

/**
 * Feedback without its snapshot.
 */
export const zFeedbackOutline = /* @__PURE__ */ (() => z.intersection(zFeedbackStamp, z.object({
    version: z.number().check(z.multipleOf(1)),
    type: z.string(),
    data: z.nullable(zFeedbackData),
    meta: z.nullable(zFeedbackMeta)
})))();

/**
 * The chat as it was.
 */
export const zFeedbackSnapshot = /* @__PURE__ */ (() => z.object({
    chat: z.nullable(zJsonObject)
}))();

/**
 * Feedback with its snapshot.
 */
export const zFeedback = /* @__PURE__ */ (() => z.intersection(zFeedbackOutline, z.object({
    snapshot: z.nullable(zFeedbackSnapshot)
})))();

/**
 * An account that gave feedback, as it is now.
 */
export const zFeedbackAuthor = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    role: z.string(),
    last_active_at: z.number().check(z.multipleOf(1)),
    updated_at: z.number().check(z.multipleOf(1)),
    created_at: z.number().check(z.multipleOf(1))
}))();

/**
 * Feedback in a list, with its author.
 */
export const zFeedbackListed = /* @__PURE__ */ (() => z.intersection(zFeedbackOutline, z.object({
    user: z.nullable(zFeedbackAuthor)
})))();

/**
 * A page of feedback.
 */
export const zFeedbackPage = /* @__PURE__ */ (() => z.object({
    items: z.array(zFeedbackListed),
    total: z.number().check(z.multipleOf(1))
}))();

/**
 * A topic.
 */
export const zLeaderboardTag = /* @__PURE__ */ (() => z.object({
    tag: z.string(),
    count: z.number().check(z.multipleOf(1))
}))();

/**
 * A model in comparison.
 */
export const zLeaderboardEntry = /* @__PURE__ */ (() => z.object({
    model_id: z.string(),
    rating: z.number().check(z.multipleOf(1)),
    won: z.number().check(z.multipleOf(1)),
    lost: z.number().check(z.multipleOf(1)),
    count: z.number().check(z.multipleOf(1)),
    top_tags: z.array(zLeaderboardTag)
}))();

/**
 * Models in order of their ratings.
 */
export const zLeaderboard = /* @__PURE__ */ (() => z.object({
    entries: z.array(zLeaderboardEntry)
}))();

/**
 * Ratings of a model by day.
 */
export const zModelRatingHistory = /* @__PURE__ */ (() => z.object({
    model_id: z.string(),
    history: z.array(zModelRatingDay)
}))();

/**
 * How far the processing is, and its fruit.
 */
export const zFileData = /* @__PURE__ */ (() => z.object({
    status: z.optional(z.enum([
        'pending',
        'processing',
        'completed',
        'failed'
    ])),
    content: z.optional(z.string()),
    error: z.nullish(z.string())
}))();

/**
 * What the uploader says of a file. The server keeps all fields, and reads these.
 */
export const zFileUploadMetadata = /* @__PURE__ */ (() => z.object({
    language: z.optional(z.string()),
    channel_id: z.optional(z.string()),
    knowledge_id: z.optional(z.string()),
    directory_id: z.optional(z.string()),
    file_hash: z.optional(z.string())
}))();

/**
 * What is known of an upload.
 */
export const zFileMeta = /* @__PURE__ */ (() => z.object({
    name: z.nullish(z.string()),
    content_type: z.nullish(z.string()),
    size: z.nullish(z.number().check(z.multipleOf(1))),
    file_hash: z.optional(z.string()),
    data: z.optional(zFileUploadMetadata),
    collection_name: z.optional(z.string())
}))();

/**
 * A file as lists show it.
 */
export const zFileEntry = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    user_id: z.string(),
    hash: z.nullable(z.string()),
    filename: z.string(),
    data: z.nullable(zFileData),
    meta: z.nullable(zFileMeta),
    created_at: z.number().check(z.multipleOf(1)),
    updated_at: z.nullable(z.number().check(z.multipleOf(1)))
}))();

/**
 * A page of files.
 */
export const zFileEntryList = /* @__PURE__ */ (() => z.object({
    items: z.array(zFileEntry),
    total: z.number().check(z.multipleOf(1))
}))();

/**
 * A file to store.
 */
export const zFileUpload = /* @__PURE__ */ (() => z.object({
    file: z.string(),
    metadata: z.optional(z.string())
}))();

/**
 * A file that was just stored, as it was before its processing.
 */
export const zFileUploaded = /* @__PURE__ */ (() => z.intersection(zFileEntry, z.object({
    status: z.optional(z.literal(true)),
    path: z.optional(z.string())
})))();

/**
 * The reply to a deletion.
 */
export const zFileDeleted = /* @__PURE__ */ (() => z.object({
    message: z.string()
}))();

/**
 * What the server knows of a file.
 */
export const zFileRecord = /* @__PURE__ */ (() => z.intersection(zFileEntry, z.object({
    path: z.nullable(z.string())
})))();

/**
 * The text of a file.
 */
export const zFileText = /* @__PURE__ */ (() => z.object({
    content: z.string()
}))();

/**
 * A new text for a file.
 */
export const zFileTextUpdate = /* @__PURE__ */ (() => z.object({
    content: z.string()
}))();

/**
 * How far the processing of a file is.
 */
export const zFileProcessStatus = /* @__PURE__ */ (() => z.object({
    status: z.enum([
        'pending',
        'processing',
        'completed',
        'failed'
    ])
}))();

/**
 * How far the processing of a file is, at one time. An event whose status is not `pending` or `processing` is the last.
 */
export const zFileProcessEvent = /* @__PURE__ */ (() => z.object({
    status: z.enum([
        'pending',
        'processing',
        'completed',
        'failed',
        'not_found'
    ]),
    error: z.nullish(z.string())
}))();

/**
 * A new name for a file.
 */
export const zFileRename = /* @__PURE__ */ (() => z.object({
    filename: z.string()
}))();

/**
 * The part of a folder's look that lists show.
 */
export const zFolderIcon = /* @__PURE__ */ (() => z.object({
    icon: z.nullable(z.string())
}))();

/**
 * A folder in the caller's list.
 */
export const zFolderSummary = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    name: z.string(),
    meta: z.nullable(zFolderIcon),
    parent_id: z.nullable(z.string()),
    is_expanded: z.boolean(),
    unread_count: z.optional(z.number().check(z.multipleOf(1))),
    created_at: z.number().check(z.multipleOf(1)),
    updated_at: z.number().check(z.multipleOf(1))
}))();

/**
 * How clients show a folder. The server keeps all fields and reads the icon.
 */
export const zFolderMeta = /* @__PURE__ */ (() => z.object({
    icon: z.nullish(z.string()),
    background_image_url: z.nullish(z.string())
}))();

/**
 * Something that models may look up. Clients keep more fields in it, such as what they show of a file.
 */
export const zFolderFile = /* @__PURE__ */ (() => z.object({
    type: z.enum([
        'file',
        'collection',
        'note'
    ]),
    id: z.string(),
    name: z.optional(z.string())
}))();

/**
 * What the chats of a folder get. The server keeps all fields, and reads these.
 */
export const zFolderData = /* @__PURE__ */ (() => z.object({
    system_prompt: z.nullish(z.string()),
    model_ids: z.nullish(z.array(z.string())),
    files: z.nullish(z.array(zFolderFile)),
    share_mode: z.nullish(z.enum(['continue']))
}))();

/**
 * A new folder.
 */
export const zFolderCreate = /* @__PURE__ */ (() => z.object({
    name: z.string(),
    parent_id: z.nullish(z.string()),
    meta: z.nullish(zFolderMeta),
    data: z.nullish(zFolderData)
}))();

/**
 * A folder for chats, which can hold files and a prompt for them.
 */
export const zFolder = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    parent_id: z.nullable(z.string()),
    user_id: z.string(),
    name: z.string(),
    items: z.nullable(zJsonObject),
    meta: z.nullable(zFolderMeta),
    data: z.nullable(zFolderData),
    is_expanded: z.boolean(),
    created_at: z.number().check(z.multipleOf(1)),
    updated_at: z.number().check(z.multipleOf(1))
}))();

/**
 * A folder, as documented.
 */
export const zDocumentedFolderCreate = /* @__PURE__ */ (() => z.object({
    name: z.string()
}))();

/**
 * Chats for a folder. The document does not show the body; this is its least form.
 */
export const zDocumentedFolderChats = /* @__PURE__ */ (() => z.object({
    chat_ids: z.array(z.string())
}))();

/**
 * A folder in the list of shared ones.
 */
export const zSharedFolder = /* @__PURE__ */ (() => z.intersection(zFolder, z.object({
    owner_name: z.string(),
    permission: z.enum(['read', 'write'])
})))();

/**
 * A right to use a folder.
 */
export const zFolderGrant = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    resource_type: z.string(),
    resource_id: z.string(),
    principal_type: z.enum(['user', 'group']),
    principal_id: z.string(),
    permission: z.enum(['read', 'write']),
    created_at: z.number().check(z.multipleOf(1))
}))();

/**
 * A folder, and who has access to it.
 */
export const zFolderView = /* @__PURE__ */ (() => z.intersection(zFolder, z.object({
    access_grants: z.optional(z.array(zFolderGrant)),
    write_access: z.optional(z.boolean())
})))();

/**
 * A right to be given. Further fields are ignored, so that a grant of a reply can be sent back.
 */
export const zFolderGrantInput = /* @__PURE__ */ (() => z.object({
    principal_type: z.enum(['user', 'group']),
    principal_id: z.string(),
    permission: z.enum(['read', 'write'])
}))();

/**
 * Who has access to a folder. It replaces all earlier grants.
 */
export const zFolderAccess = /* @__PURE__ */ (() => z.object({
    access_grants: z.array(zFolderGrantInput),
    share_mode: z.nullish(z.enum(['continue']))
}))();

/**
 * A folder with its new grants.
 */
export const zFolderWithGrants = /* @__PURE__ */ (() => z.intersection(zFolder, z.object({
    access_grants: z.array(zFolderGrant)
})))();

/**
 * Which chats of a folder were marked as read.
 */
export const zFolderChatsRead = /* @__PURE__ */ (() => z.object({
    folder_id: z.string(),
    folder_ids: z.array(z.string()),
    updated_count: z.number().check(z.multipleOf(1)),
    folder_unread_counts: z.record(z.string(), z.number().check(z.multipleOf(1)))
}))();

/**
 * Somebody who wrote in a chat.
 */
export const zFolderParticipant = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    name: z.nullable(z.string())
}))();

/**
 * A chat in a shared folder, without its messages.
 */
export const zFolderSharedChat = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    title: z.string(),
    user_id: z.string(),
    updated_at: z.number().check(z.multipleOf(1)),
    created_at: z.number().check(z.multipleOf(1)),
    last_read_at: z.nullable(z.number().check(z.multipleOf(1))),
    owner_name: z.string(),
    participants: z.optional(z.array(zFolderParticipant)),
    active: z.optional(z.boolean()),
    readonly: z.boolean()
}))();

/**
 * Chats of everybody in a folder.
 */
export const zFolderSharedChats = /* @__PURE__ */ (() => z.object({
    chats: z.array(zFolderSharedChat),
    folder_permission: z.enum(['read', 'write']),
    total: z.optional(z.number().check(z.multipleOf(1))),
    has_more: z.optional(z.boolean())
}))();

/**
 * What changes of a folder.
 */
export const zFolderUpdate = /* @__PURE__ */ (() => z.object({
    name: z.nullish(z.string()),
    meta: z.nullish(zFolderMeta),
    data: z.nullish(zFolderData)
}))();

/**
 * Whether a folder is open.
 */
export const zFolderExpansion = /* @__PURE__ */ (() => z.object({
    is_expanded: z.boolean()
}))();

/**
 * Where a folder goes.
 */
export const zFolderMove = /* @__PURE__ */ (() => z.object({
    parent_id: z.nullish(z.string())
}))();

/**
 * Front matter by key, in lower case, as the source has it. Keys are free; those named here mean something to clients.
 */
export const zFunctionManifest = /* @__PURE__ */ (() => z.object({
    title: z.optional(z.string()),
    author: z.optional(z.string()),
    author_url: z.optional(z.string()),
    funding_url: z.optional(z.string()),
    version: z.optional(z.string()),
    required_open_webui_version: z.optional(z.string()),
    requirements: z.optional(z.string()),
    icon_url: z.optional(z.string())
}))();

/**
 * What is said about a function. Fields that its creator added are kept beside those named here.
 */
export const zFunctionMeta = /* @__PURE__ */ (() => z.object({
    description: z.nullable(z.string()),
    manifest: z.nullable(zFunctionManifest),
    toggle: z.optional(z.boolean())
}))();

/**
 * A function without its source.
 */
export const zFunctionSummary = /* @__PURE__ */ (() => z.object({
    version_id: z.nullish(z.string()),
    id: z.string(),
    user_id: z.nullable(z.string()),
    type: z.string(),
    name: z.string(),
    meta: zFunctionMeta,
    is_active: z.boolean(),
    is_global: z.boolean(),
    updated_at: z.number().check(z.multipleOf(1)),
    created_at: z.number().check(z.multipleOf(1))
}))();

/**
 * What is said about the function. An update replaces all of it. Further fields are kept as they are.
 */
export const zFunctionSourceMeta = /* @__PURE__ */ (() => z.object({
    description: z.nullish(z.string()),
    manifest: z.optional(zJsonValue)
}))();

/**
 * A function as its author writes it.
 */
export const zFunctionSource = /* @__PURE__ */ (() => z.object({
    commit_message: z.nullish(z.string()),
    id: z.string(),
    name: z.string(),
    content: z.string(),
    meta: zFunctionSourceMeta
}))();

/**
 * A function with its source.
 */
export const zFunction = /* @__PURE__ */ (() => z.intersection(zFunctionSummary, z.object({
    content: z.string()
})))();

/**
 * Values of a function's valves by name. Only those that were set are there, the others have the defaults of the source.
 */
export const zFunctionValves = /* @__PURE__ */ (() => z.record(z.string(), zJsonValue))();

/**
 * A function as an export gives it, fit for `syncFunctions`.
 */
export const zExportedFunction = /* @__PURE__ */ (() => z.intersection(zFunction, z.object({
    valves: z.nullish(zFunctionValves)
})))();

/**
 * The author of a version.
 */
export const zFunctionVersionAuthor = /* @__PURE__ */ (() => z.object({
    name: z.string()
}))();

/**
 * A saved version of a function, without its content.
 */
export const zFunctionVersion = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    function_id: z.string(),
    parent_id: z.nullable(z.string()),
    user_id: z.string(),
    commit_message: z.nullable(z.string()),
    created_at: z.number().check(z.multipleOf(1)),
    user: z.nullable(zFunctionVersionAuthor)
}))();

/**
 * The two names. Absent if they are the same.
 */
export const zFunctionNameChange = /* @__PURE__ */ (() => z.object({
    before: z.string(),
    after: z.string()
}))();

/**
 * What was said about the function, with the fields that its creator added. Front matter and `toggle` are left out.
 */
export const zFunctionSnapshotMeta = /* @__PURE__ */ (() => z.object({
    description: z.nullable(z.string())
}))();

/**
 * The two descriptions, with all their fields. Absent if they are the same.
 */
export const zFunctionMetaChange = /* @__PURE__ */ (() => z.object({
    before: zFunctionSnapshotMeta,
    after: zFunctionSnapshotMeta
}))();

/**
 * What differs beside the source; `{}` if nothing does.
 */
export const zFunctionDiffMetadata = /* @__PURE__ */ (() => z.object({
    name: z.optional(zFunctionNameChange),
    meta: z.optional(zFunctionMetaChange)
}))();

/**
 * What differs between two versions of a function.
 */
export const zFunctionDiff = /* @__PURE__ */ (() => z.object({
    from_id: z.string(),
    to_id: z.string(),
    metadata: zFunctionDiffMetadata,
    content_diff: z.string(),
    line_endings_only: z.boolean()
}))();

/**
 * What a version saves. Valves and switches are not part of it.
 */
export const zFunctionSnapshot = /* @__PURE__ */ (() => z.object({
    name: z.string(),
    content: z.string(),
    meta: zFunctionSnapshotMeta
}))();

/**
 * A saved version of a function, with its content.
 */
export const zFunctionVersionDetail = /* @__PURE__ */ (() => z.intersection(zFunctionVersion, z.object({
    snapshot: zFunctionSnapshot
})))();

/**
 * The version that shall run.
 */
export const zFunctionVersionChoice = /* @__PURE__ */ (() => z.object({
    version_id: z.string()
}))();

/**
 * JSON Schema of a function's valves, made by Pydantic from the class in the source. What else it holds, such as `required` and `$defs`, depends on that class.
 */
export const zFunctionValvesSpec = /* @__PURE__ */ (() => z.object({
    title: z.optional(z.string()),
    type: z.optional(z.string()),
    properties: z.optional(z.record(z.string(), zJsonObject))
}))();

/**
 * An account. 0.8.3 tells everything about it.
 */
export const zFunctionAuthor = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    name: z.string(),
    role: zRole,
    email: z.string(),
    username: z.nullish(z.string()),
    profile_image_url: z.optional(z.string()),
    profile_banner_image_url: z.nullish(z.string()),
    bio: z.nullish(z.string()),
    gender: z.nullish(z.string()),
    date_of_birth: z.nullish(z.string()),
    timezone: z.nullish(z.string()),
    presence_state: z.nullish(z.string()),
    status_emoji: z.nullish(z.string()),
    status_message: z.nullish(z.string()),
    status_expires_at: z.nullish(z.number().check(z.multipleOf(1))),
    info: z.nullish(zJsonObject),
    settings: z.nullish(zJsonObject),
    oauth: z.nullish(zJsonObject),
    scim: z.nullish(zJsonObject),
    last_active_at: z.optional(z.number().check(z.multipleOf(1))),
    updated_at: z.optional(z.number().check(z.multipleOf(1))),
    created_at: z.optional(z.number().check(z.multipleOf(1)))
}))();

/**
 * A function and who created it.
 */
export const zFunctionListEntry = /* @__PURE__ */ (() => z.intersection(zFunctionSummary, z.object({
    content: z.optional(z.string()),
    user: z.nullable(zFunctionAuthor)
})))();

/**
 * Where a function's source is.
 */
export const zFunctionAddress = /* @__PURE__ */ (() => z.object({
    url: z.url()
}))();

/**
 * What the server fetched. It is not stored.
 */
export const zLoadedFunction = /* @__PURE__ */ (() => z.object({
    name: z.string(),
    content: z.string()
}))();

/**
 * A function as `exportFunctions` answers it.
 */
export const zFunctionSyncEntry = /* @__PURE__ */ (() => z.object({
    version_id: z.nullish(z.string()),
    id: z.string(),
    user_id: z.nullish(z.string()),
    name: z.string(),
    type: z.string(),
    content: z.string(),
    meta: zFunctionSourceMeta,
    valves: z.nullish(zFunctionValves),
    is_active: z._default(z.optional(z.boolean()), false),
    is_global: z._default(z.optional(z.boolean()), false),
    updated_at: z.number().check(z.multipleOf(1)),
    created_at: z.number().check(z.multipleOf(1))
}))();

/**
 * The functions that the server shall have.
 */
export const zFunctionSync = /* @__PURE__ */ (() => z.object({
    functions: z.optional(z.array(zFunctionSyncEntry))
}))();

/**
 * A function after a sync.
 */
export const zSyncedFunction = /* @__PURE__ */ (() => z.intersection(zFunction, z.object({
    valves: z.nullable(zFunctionValves)
})))();

/**
 * Who may share with the group, and what its members' chats begin with.
 */
export const zGroupConfig = /* @__PURE__ */ (() => z.object({
    share: z.optional(z.union([
        z.boolean(),
        z.string()
    ])),
    default_models: z.nullish(z.array(z.string()))
}))();

/**
 * Settings of a group. Clients may keep keys of their own beside `config`.
 */
export const zGroupSettings = /* @__PURE__ */ (() => z.object({
    config: z.optional(zGroupConfig)
}))();

/**
 * Some permissions for the workspace.
 */
export const zPermissionSwitchesWorkspace = /* @__PURE__ */ (() => z.object({
    models: z.optional(z.boolean()),
    knowledge: z.optional(z.boolean()),
    prompts: z.optional(z.boolean()),
    tools: z.optional(z.boolean()),
    skills: z.optional(z.boolean()),
    models_import: z.optional(z.boolean()),
    models_export: z.optional(z.boolean()),
    models_hidden: z.optional(z.boolean()),
    prompts_import: z.optional(z.boolean()),
    prompts_export: z.optional(z.boolean()),
    tools_import: z.optional(z.boolean()),
    tools_export: z.optional(z.boolean()),
    skills_import: z.optional(z.boolean()),
    skills_export: z.optional(z.boolean())
}))();

/**
 * Some permissions to share, with named users and groups or, for the keys that begin with `public_`, with everybody.
 */
export const zPermissionSwitchesSharing = /* @__PURE__ */ (() => z.object({
    models: z.optional(z.boolean()),
    public_models: z.optional(z.boolean()),
    knowledge: z.optional(z.boolean()),
    public_knowledge: z.optional(z.boolean()),
    prompts: z.optional(z.boolean()),
    public_prompts: z.optional(z.boolean()),
    tools: z.optional(z.boolean()),
    public_tools: z.optional(z.boolean()),
    skills: z.optional(z.boolean()),
    public_skills: z.optional(z.boolean()),
    notes: z.optional(z.boolean()),
    public_notes: z.optional(z.boolean()),
    folders: z.optional(z.boolean()),
    public_chats: z.optional(z.boolean()),
    open_chats: z.optional(z.boolean()),
    public_calendars: z.optional(z.boolean())
}))();

/**
 * Some permissions to name others in access grants.
 */
export const zPermissionSwitchesAccessGrants = /* @__PURE__ */ (() => z.object({
    allow_users: z.optional(z.boolean()),
    allow_groups: z.optional(z.boolean())
}))();

/**
 * Some permissions in chats.
 */
export const zPermissionSwitchesChat = /* @__PURE__ */ (() => z.object({
    controls: z.optional(z.boolean()),
    valves: z.optional(z.boolean()),
    system_prompt: z.optional(z.boolean()),
    params: z.optional(z.boolean()),
    file_upload: z.optional(z.boolean()),
    web_upload: z.optional(z.boolean()),
    delete: z.optional(z.boolean()),
    delete_message: z.optional(z.boolean()),
    continue_response: z.optional(z.boolean()),
    regenerate_response: z.optional(z.boolean()),
    rate_response: z.optional(z.boolean()),
    edit: z.optional(z.boolean()),
    share: z.optional(z.boolean()),
    export: z.optional(z.boolean()),
    import: z.optional(z.boolean()),
    stt: z.optional(z.boolean()),
    tts: z.optional(z.boolean()),
    call: z.optional(z.boolean()),
    multiple_models: z.optional(z.boolean()),
    temporary: z.optional(z.boolean()),
    temporary_enforced: z.optional(z.boolean())
}))();

/**
 * Some features.
 */
export const zPermissionSwitchesFeatures = /* @__PURE__ */ (() => z.object({
    api_keys: z.optional(z.boolean()),
    notes: z.optional(z.boolean()),
    folders: z.optional(z.boolean()),
    channels: z.optional(z.boolean()),
    encrypted_channels: z.optional(z.boolean()),
    direct_tool_servers: z.optional(z.boolean()),
    web_search: z.optional(z.boolean()),
    image_generation: z.optional(z.boolean()),
    code_interpreter: z.optional(z.boolean()),
    memories: z.optional(z.boolean()),
    automations: z.optional(z.boolean()),
    calendar: z.optional(z.boolean()),
    webhooks: z.optional(z.boolean())
}))();

/**
 * Some settings pages.
 */
export const zPermissionSwitchesSettings = /* @__PURE__ */ (() => z.object({
    interface: z.optional(z.boolean())
}))();

/**
 * Some permissions. What is absent is left to the server's defaults and other groups; what any of them allows is allowed. The server stores other keys and values too, without a check.
 */
export const zPermissionSwitches = /* @__PURE__ */ (() => z.object({
    workspace: z.optional(zPermissionSwitchesWorkspace),
    sharing: z.optional(zPermissionSwitchesSharing),
    access_grants: z.optional(zPermissionSwitchesAccessGrants),
    chat: z.optional(zPermissionSwitchesChat),
    features: z.optional(zPermissionSwitchesFeatures),
    settings: z.optional(zPermissionSwitchesSettings)
}))();

/**
 * A group of accounts. Its members get its permissions and what is shared with it.
 */
export const zGroup = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    user_id: z.string(),
    parent_group_id: z.nullish(z.string()),
    name: z.string(),
    description: z.string(),
    data: z.nullable(zGroupSettings),
    meta: z.nullable(zJsonObject),
    permissions: z.nullable(zPermissionSwitches),
    created_at: z.number().check(z.multipleOf(1)),
    updated_at: z.number().check(z.multipleOf(1))
}))();

/**
 * A group, and how many members it has.
 */
export const zGroupCounted = /* @__PURE__ */ (() => z.intersection(zGroup, z.object({
    member_count: z.number().check(z.multipleOf(1))
})))();

/**
 * A new group.
 */
export const zGroupCreate = /* @__PURE__ */ (() => z.object({
    name: z.string(),
    description: z.string(),
    permissions: z.nullish(zPermissionSwitches),
    data: z.nullish(zGroupSettings),
    parent_group_id: z.nullish(z.string())
}))();

/**
 * A group with the ids of its members.
 */
export const zGroupExport = /* @__PURE__ */ (() => z.intersection(zGroupCounted, z.object({
    user_ids: z.array(z.string())
})))();

/**
 * What every verified user may know of a group.
 */
export const zGroupSummary = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    user_id: z.string(),
    parent_group_id: z.nullish(z.string()),
    name: z.string(),
    description: z.string(),
    member_count: z.number().check(z.multipleOf(1)),
    created_at: z.number().check(z.multipleOf(1)),
    updated_at: z.number().check(z.multipleOf(1))
}))();

/**
 * A group by id and name.
 */
export const zUserGroupName = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    name: z.string()
}))();

/**
 * What every verified user may know of an account, the e-mail address too.
 */
export const zUserSummary = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    role: zRole,
    bio: z.nullable(z.string()),
    last_active_at: z.nullish(z.number().check(z.multipleOf(1))),
    timezone: z.nullish(z.string()),
    status_emoji: z.nullable(z.string()),
    status_message: z.nullable(z.string()),
    status_expires_at: z.nullable(z.number().check(z.multipleOf(1))),
    groups: z.array(zUserGroupName),
    is_active: z.boolean()
}))();

/**
 * An account and how it came into a group. Of the account only id, name, e-mail address and role are filled; the rest is `null`, empty or `false`.
 */
export const zGroupMember = /* @__PURE__ */ (() => z.intersection(zUserSummary, z.object({
    membership_type: z.enum(['direct', 'inherited']),
    via_group_ids: z.array(z.string())
})))();

/**
 * How many members a group has, whatever was asked for.
 */
export const zGroupMemberCounts = /* @__PURE__ */ (() => z.object({
    direct: z.number().check(z.multipleOf(1)),
    inherited: z.number().check(z.multipleOf(1)),
    effective: z.number().check(z.multipleOf(1))
}))();

/**
 * A page of a group's members.
 */
export const zGroupMembers = /* @__PURE__ */ (() => z.object({
    items: z.array(zGroupMember),
    total: z.number().check(z.multipleOf(1)),
    counts: zGroupMemberCounts
}))();

/**
 * What members' new chats begin with, and why.
 */
export const zGroupDefaultModels = /* @__PURE__ */ (() => z.object({
    local: z.nullable(z.array(z.string())),
    effective: z.array(z.string()),
    source_group_id: z.nullable(z.string())
}))();

/**
 * An object that can be read.
 */
export const zAccessPreviewItem = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    name: z.string()
}))();

/**
 * Objects of one kind that can be reached.
 */
export const zAccessPreviewItems = /* @__PURE__ */ (() => z.object({
    items: z.array(zAccessPreviewItem),
    total: z.number().check(z.multipleOf(1))
}))();

/**
 * What a group gives its members.
 */
export const zGroupAccessPreview = /* @__PURE__ */ (() => z.object({
    group: zUserGroupName,
    default_models: z.optional(zGroupDefaultModels),
    models: zAccessPreviewItems,
    knowledge: zAccessPreviewItems,
    tools: zAccessPreviewItems,
    permissions: zPermissionSwitches,
    inherited_permissions: z.optional(zPermissions),
    effective_permissions: z.optional(zPermissions)
}))();

/**
 * A group's new state. `name` and `description` must always be sent.
 */
export const zGroupUpdate = /* @__PURE__ */ (() => z.object({
    name: z.string(),
    description: z.string(),
    permissions: z.nullish(zPermissionSwitches),
    data: z.nullish(zGroupSettings),
    parent_group_id: z.nullish(z.string())
}))();

/**
 * Accounts to add or to remove.
 */
export const zGroupUserIds = /* @__PURE__ */ (() => z.object({
    user_ids: z.nullish(z.array(z.string()))
}))();

/**
 * How images are made and edited. Secrets stand in the clear.
 */
export const zImageConfig = /* @__PURE__ */ (() => z.object({
    ENABLE_IMAGE_GENERATION: z.boolean(),
    ENABLE_IMAGE_PROMPT_GENERATION: z.boolean(),
    IMAGE_GENERATION_ENGINE: z.string(),
    IMAGE_GENERATION_MODEL: z.string(),
    IMAGE_SIZE: z.nullable(z.string()),
    IMAGE_STEPS: z.number().check(z.multipleOf(1)),
    IMAGES_OPENAI_API_BASE_URL: z.string(),
    IMAGES_OPENAI_API_KEY: z.string(),
    IMAGES_OPENAI_API_VERSION: z.string(),
    IMAGES_OPENAI_API_PARAMS: z.nullable(z.union([
        zJsonObject,
        z.string()
    ])),
    AUTOMATIC1111_BASE_URL: z.string(),
    AUTOMATIC1111_API_AUTH: z.nullable(z.union([
        zJsonObject,
        z.string()
    ])),
    AUTOMATIC1111_PARAMS: z.nullable(z.union([
        zJsonObject,
        z.string()
    ])),
    COMFYUI_BASE_URL: z.string(),
    COMFYUI_API_KEY: z.string(),
    COMFYUI_WORKFLOW: z.string(),
    COMFYUI_WORKFLOW_NODES: z.array(zComfyNode),
    IMAGES_GEMINI_API_BASE_URL: z.string(),
    IMAGES_GEMINI_API_KEY: z.string(),
    IMAGES_GEMINI_ENDPOINT_METHOD: z.string(),
    ENABLE_IMAGE_EDIT: z.boolean(),
    IMAGE_EDIT_ENGINE: z.string(),
    IMAGE_EDIT_MODEL: z.string(),
    IMAGE_EDIT_SIZE: z.nullable(z.string()),
    IMAGES_EDIT_OPENAI_API_BASE_URL: z.string(),
    IMAGES_EDIT_OPENAI_API_KEY: z.string(),
    IMAGES_EDIT_OPENAI_API_VERSION: z.string(),
    IMAGES_EDIT_GEMINI_API_BASE_URL: z.string(),
    IMAGES_EDIT_GEMINI_API_KEY: z.string(),
    IMAGES_EDIT_COMFYUI_BASE_URL: z.string(),
    IMAGES_EDIT_COMFYUI_API_KEY: z.string(),
    IMAGES_EDIT_COMFYUI_WORKFLOW: z.string(),
    IMAGES_EDIT_COMFYUI_WORKFLOW_NODES: z.array(zComfyNode),
    USER_PERMISSIONS: z.optional(zPermissions)
}))();

/**
 * All settings for images; each is required, so read them first.
 */
export const zImageConfigUpdate = /* @__PURE__ */ (() => z.object({
    ENABLE_IMAGE_GENERATION: z.boolean(),
    ENABLE_IMAGE_PROMPT_GENERATION: z.boolean(),
    IMAGE_GENERATION_ENGINE: z.string(),
    IMAGE_GENERATION_MODEL: z.string(),
    IMAGE_SIZE: z.nullable(z.string()),
    IMAGE_STEPS: z.nullable(z.number().check(z.multipleOf(1))),
    IMAGES_OPENAI_API_BASE_URL: z.string(),
    IMAGES_OPENAI_API_KEY: z.string(),
    IMAGES_OPENAI_API_VERSION: z.string(),
    IMAGES_OPENAI_API_PARAMS: z.nullable(z.union([
        zJsonObject,
        z.string()
    ])),
    AUTOMATIC1111_BASE_URL: z.string(),
    AUTOMATIC1111_API_AUTH: z.nullable(z.union([
        zJsonObject,
        z.string()
    ])),
    AUTOMATIC1111_PARAMS: z.nullable(z.union([
        zJsonObject,
        z.string()
    ])),
    COMFYUI_BASE_URL: z.string(),
    COMFYUI_API_KEY: z.string(),
    COMFYUI_WORKFLOW: z.string(),
    COMFYUI_WORKFLOW_NODES: z.array(zJsonObject),
    IMAGES_GEMINI_API_BASE_URL: z.string(),
    IMAGES_GEMINI_API_KEY: z.string(),
    IMAGES_GEMINI_ENDPOINT_METHOD: z.string(),
    ENABLE_IMAGE_EDIT: z.boolean(),
    IMAGE_EDIT_ENGINE: z.string(),
    IMAGE_EDIT_MODEL: z.string(),
    IMAGE_EDIT_SIZE: z.nullable(z.string()),
    IMAGES_EDIT_OPENAI_API_BASE_URL: z.string(),
    IMAGES_EDIT_OPENAI_API_KEY: z.string(),
    IMAGES_EDIT_OPENAI_API_VERSION: z.string(),
    IMAGES_EDIT_GEMINI_API_BASE_URL: z.string(),
    IMAGES_EDIT_GEMINI_API_KEY: z.string(),
    IMAGES_EDIT_COMFYUI_BASE_URL: z.string(),
    IMAGES_EDIT_COMFYUI_API_KEY: z.string(),
    IMAGES_EDIT_COMFYUI_WORKFLOW: z.string(),
    IMAGES_EDIT_COMFYUI_WORKFLOW_NODES: z.array(zJsonObject)
}))();

/**
 * Which image to change and how.
 */
export const zImageEditForm = /* @__PURE__ */ (() => z.object({
    image: z.union([
        z.string(),
        z.array(z.string())
    ]),
    prompt: z.string(),
    model: z.nullish(z.string()),
    size: z.nullish(z.string()),
    n: z.nullish(z.number().check(z.multipleOf(1))),
    negative_prompt: z.nullish(z.string()),
    background: z.nullish(z.string())
}))();

/**
 * Which image to change and how. Before 0.10.2 the server reads the same fields out of `form_data`, which is required there, and ignores them here; sending both serves all releases.
 */
export const zImageEdit = /* @__PURE__ */ (() => z.object({
    image: z.union([
        z.string(),
        z.array(z.string())
    ]),
    prompt: z.string(),
    model: z.nullish(z.string()),
    size: z.nullish(z.string()),
    n: z.nullish(z.number().check(z.multipleOf(1))),
    negative_prompt: z.nullish(z.string()),
    background: z.nullish(z.string()),
    form_data: z.optional(zImageEditForm),
    metadata: z.nullish(zJsonObject)
}))();

/**
 * An image that the server keeps as a file of the caller.
 */
export const zGeneratedImage = /* @__PURE__ */ (() => z.object({
    url: z.string(),
    id: z.optional(z.string()),
    name: z.optional(z.string()),
    content_type: z.nullish(z.string())
}))();

/**
 * What to draw.
 */
export const zImagePrompt = /* @__PURE__ */ (() => z.object({
    prompt: z.string(),
    model: z.nullish(z.string()),
    size: z.nullish(z.string()),
    n: z._default(z.optional(z.number().check(z.multipleOf(1))), 1),
    steps: z.nullish(z.number().check(z.multipleOf(1))),
    negative_prompt: z.nullish(z.string())
}))();

/**
 * A model that makes images.
 */
export const zImageModel = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    name: z.string()
}))();

/**
 * An image engine to try.
 */
export const zImageConnection = /* @__PURE__ */ (() => z.object({
    engine: z.string(),
    url: z.string(),
    key: z.nullish(z.string())
}))();

/**
 * From `queued` to `running` to one of the other three, in which it stays until it is retried.
 */
export const zJobStatus = /* @__PURE__ */ (() => z.enum([
    'queued',
    'running',
    'completed',
    'failed',
    'cancelled'
]))();

/**
 * One answer.
 */
export const zJobChoice = /* @__PURE__ */ (() => z.object({
    index: z.optional(z.number().check(z.multipleOf(1))),
    message: z.object({
        role: z.string(),
        content: z.nullable(z.string())
    }),
    finish_reason: z.nullish(z.string())
}))();

/**
 * What the answer took. Absent if the backend does not count.
 */
export const zJobUsage = /* @__PURE__ */ (() => z.object({
    prompt_tokens: z.number().check(z.multipleOf(1)),
    completion_tokens: z.number().check(z.multipleOf(1)),
    total_tokens: z.number().check(z.multipleOf(1))
}))();

/**
 * The model's answer, in OpenAI's form as the backend sent it; fields beyond these are the backend's.
 */
export const zJobResult = /* @__PURE__ */ (() => z.object({
    id: z.optional(z.string()),
    object: z.optional(z.string()),
    created: z.optional(z.number().check(z.multipleOf(1))),
    model: z.optional(z.string()),
    choices: z.array(zJobChoice),
    usage: z.optional(zJobUsage)
}))();

/**
 * A chat completion in the queue, or what came of it.
 */
export const zJob = /* @__PURE__ */ (() => z.object({
    job_id: z.string(),
    status: zJobStatus,
    model_id: z.string(),
    backend_url: z.nullable(z.string()),
    attempt_count: z.number().check(z.multipleOf(1)),
    max_attempts: z.number().check(z.multipleOf(1)),
    created_at: z.number().check(z.multipleOf(1)),
    updated_at: z.number().check(z.multipleOf(1)),
    result: z.nullable(zJobResult),
    error: z.nullable(z.string())
}))();

/**
 * A part of a list of jobs.
 */
export const zJobList = /* @__PURE__ */ (() => z.object({
    jobs: z.array(zJob),
    total: z.number().check(z.multipleOf(1)),
    skip: z.number().check(z.multipleOf(1)),
    limit: z.number().check(z.multipleOf(1))
}))();

/**
 * A model's jobs.
 */
export const zJobModelFigures = /* @__PURE__ */ (() => z.object({
    model_id: z.string(),
    total: z.number().check(z.multipleOf(1)),
    completed: z.number().check(z.multipleOf(1)),
    failed: z.number().check(z.multipleOf(1))
}))();

/**
 * A user's jobs.
 */
export const zJobUserFigures = /* @__PURE__ */ (() => z.object({
    user_id: z.string(),
    name: z.string(),
    email: z.string(),
    total: z.number().check(z.multipleOf(1)),
    completed: z.number().check(z.multipleOf(1)),
    failed: z.number().check(z.multipleOf(1)),
    cancelled: z.number().check(z.multipleOf(1))
}))();

/**
 * A day's jobs.
 */
export const zJobDayFigures = /* @__PURE__ */ (() => z.object({
    date: z.iso.date(),
    total: z.number().check(z.multipleOf(1)),
    completed: z.number().check(z.multipleOf(1)),
    failed: z.number().check(z.multipleOf(1))
}))();

/**
 * Figures of all users' jobs.
 */
export const zJobAnalytics = /* @__PURE__ */ (() => z.object({
    total: z.number().check(z.multipleOf(1)),
    by_status: z.record(z.string(), z.number().check(z.multipleOf(1))),
    success_rate: z.number(),
    avg_wait_seconds: z.number(),
    by_model: z.array(zJobModelFigures),
    by_user: z.array(zJobUserFigures),
    daily_history: z.array(zJobDayFigures),
    includes_archive: z.boolean()
}))();

/**
 * How long jobs are kept. Set by environment variables only.
 */
export const zJobRetention = /* @__PURE__ */ (() => z.object({
    job_retention_days: z.number().check(z.multipleOf(1)),
    job_archive_retention_days: z.number().check(z.multipleOf(1)),
    note: z.string()
}))();

/**
 * What a sweep did.
 */
export const zJobSweep = /* @__PURE__ */ (() => z.object({
    archived: z.number().check(z.multipleOf(1)),
    purged: z.number().check(z.multipleOf(1)),
    job_retention_days: z.number().check(z.multipleOf(1)),
    job_archive_retention_days: z.number().check(z.multipleOf(1))
}))();

/**
 * A chat completion to be run later.
 */
export const zJobSubmission = /* @__PURE__ */ (() => z.object({
    model: z.string(),
    messages: z.array(zJsonObject),
    temperature: z.nullish(z.number()),
    top_p: z.nullish(z.number()),
    max_tokens: z.nullish(z.number().check(z.multipleOf(1))),
    stream: z._default(z.optional(z.boolean()), false)
}))();

/**
 * A job that has been taken.
 */
export const zJobReceipt = /* @__PURE__ */ (() => z.object({
    job_id: z.string(),
    status: zJobStatus,
    model_id: z.string(),
    created_at: z.number().check(z.multipleOf(1))
}))();

/**
 * Shows that the connection stands.
 */
export const zJobPing = /* @__PURE__ */ (() => z.object({
    ping: z.literal(true)
}))();

/**
 * A job of the caller's has ended.
 */
export const zJobChanged = /* @__PURE__ */ (() => z.object({
    job_id: z.string(),
    status: zJobStatus,
    updated_at: z.number().check(z.multipleOf(1)),
    error: z.optional(z.string())
}))();

/**
 * One event of the stream. The first is always a ping.
 */
export const zJobEvent = /* @__PURE__ */ (() => z.union([
    zJobPing,
    zJobChanged
]))();

/**
 * Where entries of a collection have what. Paths have dots between their segments. Other fields, and blank ones, are dropped.
 */
export const zExternalKnowledgeFields = /* @__PURE__ */ (() => z.object({
    content_field: z.optional(z.string()),
    metadata_field: z.optional(z.string()),
    document_id_field: z.optional(z.string()),
    vector_field: z.optional(z.string()),
    table_name: z.optional(z.string()),
    collection_field: z.optional(z.string())
}))();

/**
 * A collection of an external database, and where its entries have what.
 */
export const zExternalKnowledgeCollection = /* @__PURE__ */ (() => z.object({
    type: z.string(),
    name: z.string(),
    config: zExternalKnowledgeFields
}))();

/**
 * What can be done with the database. The server does not look at it.
 */
export const zExternalKnowledgeCapabilities = /* @__PURE__ */ (() => z.object({
    retrieve: z.optional(z.boolean())
}))();

/**
 * Which collection of which connection a knowledge base shows.
 */
export const zExternalKnowledgeBinding = /* @__PURE__ */ (() => z.object({
    connection_id: z.string(),
    source: zExternalKnowledgeCollection,
    provider: z.string(),
    auth_mode: z.string(),
    capabilities: zExternalKnowledgeCapabilities
}))();

/**
 * Where an external knowledge base has its content.
 */
export const zKnowledgeMeta = /* @__PURE__ */ (() => z.object({
    source: z.optional(z.string()),
    read_only: z.optional(z.boolean()),
    external: z.optional(zExternalKnowledgeBinding)
}))();

/**
 * A right to use a knowledge base.
 */
export const zKnowledgeGrant = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    resource_type: z.string(),
    resource_id: z.string(),
    principal_type: z.enum(['user', 'group']),
    principal_id: z.string(),
    permission: z.enum(['read', 'write']),
    created_at: z.number().check(z.multipleOf(1))
}))();

/**
 * The account of an owner.
 */
export const zKnowledgePerson = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    name: z.string(),
    role: z.string(),
    email: z.string()
}))();

/**
 * A knowledge base in a list.
 */
export const zKnowledgeBaseSummary = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    user_id: z.string(),
    name: z.string(),
    description: z.string(),
    meta: z.nullable(zKnowledgeMeta),
    access_grants: z.array(zKnowledgeGrant),
    created_at: z.number().check(z.multipleOf(1)),
    updated_at: z.number().check(z.multipleOf(1)),
    user: z.nullable(zKnowledgePerson),
    file_count: z.optional(z.number().check(z.multipleOf(1))),
    write_access: z.boolean()
}))();

/**
 * A page of knowledge bases.
 */
export const zKnowledgeBaseList = /* @__PURE__ */ (() => z.object({
    items: z.array(zKnowledgeBaseSummary),
    total: z.number().check(z.multipleOf(1))
}))();

/**
 * A right to be given. Further fields are ignored, so that a grant of a reply can be sent back.
 */
export const zKnowledgeGrantInput = /* @__PURE__ */ (() => z.object({
    principal_type: z.enum(['user', 'group']),
    principal_id: z.string(),
    permission: z.enum(['read', 'write'])
}))();

/**
 * A new knowledge base.
 */
export const zKnowledgeBaseCreate = /* @__PURE__ */ (() => z.object({
    name: z.string(),
    description: z.string(),
    access_grants: z.nullish(z.array(zKnowledgeGrantInput))
}))();

/**
 * A knowledge base, without its files.
 */
export const zKnowledgeBase = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    user_id: z.string(),
    name: z.string(),
    description: z.string(),
    meta: z.nullable(zKnowledgeMeta),
    access_grants: z.array(zKnowledgeGrant),
    created_at: z.number().check(z.multipleOf(1)),
    updated_at: z.number().check(z.multipleOf(1)),
    files: z.null()
}))();

/**
 * Options of a connection. Others are dropped.
 */
export const zExternalKnowledgeOptions = /* @__PURE__ */ (() => z.object({
    timeout: z.nullish(z.number()),
    db_name: z.nullish(z.string())
}))();

/**
 * Whether a connection could be used; nobody was asked.
 */
export const zExternalKnowledgeHealth = /* @__PURE__ */ (() => z.object({
    ok: z.boolean(),
    provider: z.string(),
    checked_at: z.number().check(z.multipleOf(1))
}))();

/**
 * A connection to a vector database, without its credentials.
 */
export const zExternalKnowledgeConnection = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    name: z.string(),
    provider: z.string(),
    endpoint: z.string(),
    config: zExternalKnowledgeOptions,
    capabilities: zExternalKnowledgeCapabilities,
    health: z.nullable(zExternalKnowledgeHealth),
    enabled: z.boolean(),
    created_by: z.string(),
    created_at: z.number().check(z.multipleOf(1)),
    updated_at: z.number().check(z.multipleOf(1)),
    auth_configured: z.boolean()
}))();

/**
 * All connections.
 */
export const zExternalKnowledgeConnectionList = /* @__PURE__ */ (() => z.object({
    items: z.array(zExternalKnowledgeConnection),
    total: z.number().check(z.multipleOf(1))
}))();

/**
 * How the server signs in to the database.
 */
export const zExternalKnowledgeCredentials = /* @__PURE__ */ (() => z.object({
    api_key: z.optional(z.string()),
    token: z.optional(z.string())
}))();

/**
 * A connection to a vector database.
 */
export const zExternalKnowledgeConnectionInput = /* @__PURE__ */ (() => z.object({
    name: z.string(),
    provider: z.string(),
    endpoint: z.string(),
    auth_config: z.nullish(zExternalKnowledgeCredentials),
    config: z.nullish(zExternalKnowledgeOptions),
    capabilities: z.nullish(zExternalKnowledgeCapabilities),
    enabled: z._default(z.optional(z.boolean()), true)
}))();

/**
 * A collection of an external database, and where its entries have what.
 */
export const zExternalKnowledgeCollectionInput = /* @__PURE__ */ (() => z.object({
    type: z._default(z.optional(z.string()), 'collection'),
    name: z.string(),
    config: z.nullish(zExternalKnowledgeFields)
}))();

/**
 * A search in an external database.
 */
export const zExternalKnowledgeRetrieval = /* @__PURE__ */ (() => z.object({
    query: z.string(),
    source: z.nullish(zExternalKnowledgeCollectionInput),
    count: z._default(z.optional(z.number().check(z.multipleOf(1))), 5)
}))();

/**
 * What is known of an entry: its own metadata, whatever fields that has, without `file_id` since 0.12.4, and these.
 */
export const zExternalKnowledgeMatchMetadata = /* @__PURE__ */ (() => z.object({
    name: z.string(),
    source: z.string(),
    url: z.nullable(z.string()),
    knowledge_id: z.string(),
    knowledge_name: z.string(),
    external: z.boolean(),
    document_id: z.optional(z.union([
        z.string(),
        z.number().check(z.multipleOf(1))
    ])),
    file_id: z.optional(z.union([
        z.string(),
        z.number().check(z.multipleOf(1))
    ])),
    page: z.optional(z.union([
        z.string(),
        z.number().check(z.multipleOf(1))
    ])),
    external_metadata: z.optional(zJsonValue),
    title: z.optional(z.string())
}))();

/**
 * What a search in an external database found. The three lists belong together, entry by entry.
 */
export const zExternalKnowledgeMatches = /* @__PURE__ */ (() => z.object({
    documents: z.array(z.string()),
    metadatas: z.array(zExternalKnowledgeMatchMetadata),
    distances: z.array(z.number())
}))();

/**
 * A knowledge base on a stored connection.
 */
export const zExternalKnowledgeBaseCreate = /* @__PURE__ */ (() => z.object({
    name: z.string(),
    description: z._default(z.optional(z.string()), ''),
    connection_id: z.string(),
    source: zExternalKnowledgeCollectionInput,
    access_grants: z.nullish(z.array(zKnowledgeGrantInput))
}))();

/**
 * A knowledge base with its connection.
 */
export const zExternalKnowledgeSourceCreate = /* @__PURE__ */ (() => z.object({
    name: z.string(),
    description: z._default(z.optional(z.string()), ''),
    connection: zExternalKnowledgeConnectionInput,
    source: zExternalKnowledgeCollectionInput,
    access_grants: z.nullish(z.array(zKnowledgeGrantInput)),
    test_query: z.string(),
    test_count: z._default(z.optional(z.number().check(z.multipleOf(1))), 5)
}))();

/**
 * A search through a connection that is not stored.
 */
export const zExternalKnowledgeSourceTest = /* @__PURE__ */ (() => z.object({
    connection_id: z.nullish(z.string()),
    connection: zExternalKnowledgeConnectionInput,
    source: zExternalKnowledgeCollectionInput,
    query: z.string(),
    count: z._default(z.optional(z.number().check(z.multipleOf(1))), 5)
}))();

/**
 * How embedding all names went.
 */
export const zKnowledgeMetadataReindexed = /* @__PURE__ */ (() => z.object({
    total: z.number().check(z.multipleOf(1)),
    success: z.number().check(z.multipleOf(1))
}))();

/**
 * How far the processing of a file is.
 */
export const zKnowledgeFileData = /* @__PURE__ */ (() => z.object({
    status: z.optional(z.string()),
    content: z.optional(z.string()),
    error: z.nullish(z.string())
}))();

/**
 * What is known of an upload.
 */
export const zKnowledgeFileMeta = /* @__PURE__ */ (() => z.object({
    name: z.nullish(z.string()),
    content_type: z.nullish(z.string()),
    size: z.nullish(z.number().check(z.multipleOf(1))),
    file_hash: z.optional(z.string()),
    data: z.optional(zJsonObject),
    collection_name: z.optional(z.string())
}))();

/**
 * The knowledge base in which a file was found.
 */
export const zKnowledgeBaseOfFile = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    user_id: z.string(),
    name: z.string(),
    description: z.string(),
    meta: z.nullable(zKnowledgeMeta),
    access_grants: z.array(zKnowledgeGrant),
    created_at: z.number().check(z.multipleOf(1)),
    updated_at: z.number().check(z.multipleOf(1))
}))();

/**
 * A file that was found in a knowledge base.
 */
export const zKnowledgeMatch = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    user_id: z.string(),
    hash: z.nullable(z.string()),
    filename: z.string(),
    data: z.nullable(zKnowledgeFileData),
    meta: z.nullable(zKnowledgeFileMeta),
    created_at: z.number().check(z.multipleOf(1)),
    updated_at: z.nullable(z.number().check(z.multipleOf(1))),
    directory_id: z.optional(z.null()),
    directory_path: z.optional(z.string()),
    has_original: z.optional(z.boolean()),
    user: z.nullable(zKnowledgePerson),
    path: z.nullish(z.string()),
    collection: zKnowledgeBaseOfFile
}))();

/**
 * A directory of a knowledge base.
 */
export const zKnowledgeDirectory = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    knowledge_id: z.string(),
    parent_id: z.nullable(z.string()),
    name: z.string(),
    user_id: z.string(),
    created_at: z.number().check(z.multipleOf(1)),
    updated_at: z.number().check(z.multipleOf(1))
}))();

/**
 * A page of files found.
 */
export const zKnowledgeMatchList = /* @__PURE__ */ (() => z.object({
    items: z.array(zKnowledgeMatch),
    total: z.number().check(z.multipleOf(1)),
    directories: z.optional(z.array(zKnowledgeDirectory)),
    breadcrumbs: z.optional(z.array(zKnowledgeDirectory))
}))();

/**
 * A knowledge base as the caller sees it.
 */
export const zKnowledgeBaseView = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    user_id: z.string(),
    name: z.string(),
    description: z.string(),
    meta: z.nullable(zKnowledgeMeta),
    access_grants: z.array(zKnowledgeGrant),
    created_at: z.number().check(z.multipleOf(1)),
    updated_at: z.number().check(z.multipleOf(1)),
    files: z.null(),
    write_access: z.boolean()
}))();

/**
 * Who may use a knowledge base. It replaces all earlier grants.
 */
export const zKnowledgeAccess = /* @__PURE__ */ (() => z.object({
    access_grants: z.array(zKnowledgeGrantInput)
}))();

/**
 * A file of a knowledge base, without its text.
 */
export const zKnowledgeFileMetadata = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    hash: z.nullable(z.string()),
    meta: z.nullable(zKnowledgeFileMeta),
    created_at: z.number().check(z.multipleOf(1)),
    updated_at: z.number().check(z.multipleOf(1))
}))();

/**
 * A knowledge base after a change, with its files.
 */
export const zKnowledgeBaseWithFiles = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    user_id: z.string(),
    name: z.string(),
    description: z.string(),
    meta: z.nullable(zKnowledgeMeta),
    access_grants: z.array(zKnowledgeGrant),
    created_at: z.number().check(z.multipleOf(1)),
    updated_at: z.number().check(z.multipleOf(1)),
    files: z.array(zKnowledgeFileMetadata),
    write_access: z.boolean()
}))();

/**
 * A new directory.
 */
export const zKnowledgeDirectoryCreate = /* @__PURE__ */ (() => z.object({
    name: z.string(),
    parent_id: z.nullish(z.string())
}))();

/**
 * Word that a directory was deleted.
 */
export const zKnowledgeDirectoryDeleted = /* @__PURE__ */ (() => z.object({
    status: z.boolean(),
    file_ids: z.optional(z.array(z.string()))
}))();

/**
 * What changes of a directory.
 */
export const zKnowledgeDirectoryUpdate = /* @__PURE__ */ (() => z.object({
    name: z.nullish(z.string()),
    parent_id: z.nullish(z.string())
}))();

/**
 * A file, and the directory it shall be in.
 */
export const zKnowledgeFilePlacement = /* @__PURE__ */ (() => z.object({
    file_id: z.string(),
    directory_id: z.nullish(z.string())
}))();

/**
 * Word that it was done.
 */
export const zKnowledgeStatus = /* @__PURE__ */ (() => z.object({
    status: z.boolean()
}))();

/**
 * A file in the list of a knowledge base.
 */
export const zKnowledgeFile = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    user_id: z.string(),
    hash: z.nullable(z.string()),
    filename: z.string(),
    data: z.nullable(zKnowledgeFileData),
    meta: z.nullable(zKnowledgeFileMeta),
    created_at: z.number().check(z.multipleOf(1)),
    updated_at: z.nullable(z.number().check(z.multipleOf(1))),
    directory_id: z.nullish(z.string()),
    directory_path: z.optional(z.string()),
    has_original: z.optional(z.boolean()),
    user: z.nullable(zKnowledgePerson),
    path: z.nullish(z.string())
}))();

/**
 * A page of a knowledge base's files.
 */
export const zKnowledgeFileList = /* @__PURE__ */ (() => z.object({
    items: z.array(zKnowledgeFile),
    total: z.number().check(z.multipleOf(1)),
    directories: z.optional(z.array(zKnowledgeDirectory)),
    breadcrumbs: z.optional(z.array(zKnowledgeDirectory))
}))();

/**
 * An upload that is being processed.
 */
export const zPendingKnowledgeFile = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    user_id: z.string(),
    hash: z.nullable(z.string()),
    filename: z.string(),
    data: zKnowledgeFileData,
    meta: zKnowledgeFileMeta,
    created_at: z.number().check(z.multipleOf(1)),
    updated_at: z.nullable(z.number().check(z.multipleOf(1)))
}))();

/**
 * Uploads for a knowledge base that are not in it yet, the last uploaded first.
 */
export const zPendingKnowledgeFiles = /* @__PURE__ */ (() => z.array(zPendingKnowledgeFile))();

/**
 * What to remove from a knowledge base.
 */
export const zKnowledgeSyncCleanup = /* @__PURE__ */ (() => z.object({
    file_ids: z.array(z.string()),
    dir_ids: z.optional(z.array(z.string()))
}))();

/**
 * One local file.
 */
export const zLocalKnowledgeFile = /* @__PURE__ */ (() => z.object({
    filename: z.string(),
    path: z.string(),
    checksum: z.string(),
    size: z.number().check(z.multipleOf(1))
}))();

/**
 * What the caller has.
 */
export const zKnowledgeManifest = /* @__PURE__ */ (() => z.object({
    manifest: z.array(zLocalKnowledgeFile)
}))();

/**
 * A file that the knowledge base lacks.
 */
export const zKnowledgeSyncAddition = /* @__PURE__ */ (() => z.object({
    filename: z.string(),
    path: z.string()
}))();

/**
 * A file that differs.
 */
export const zKnowledgeSyncModification = /* @__PURE__ */ (() => z.object({
    filename: z.string(),
    path: z.string(),
    stale_file_id: z.string()
}))();

/**
 * A file that is not among the local ones.
 */
export const zKnowledgeSyncDeletion = /* @__PURE__ */ (() => z.object({
    file_id: z.string(),
    filename: z.string()
}))();

/**
 * What to do to make the knowledge base like the local files.
 */
export const zKnowledgeSyncPlan = /* @__PURE__ */ (() => z.object({
    added: z.array(zKnowledgeSyncAddition),
    modified: z.array(zKnowledgeSyncModification),
    deleted: z.array(zKnowledgeSyncDeletion),
    mkdir: z.array(z.string()),
    rmdir: z.array(z.string()),
    unmodified_count: z.number().check(z.multipleOf(1)),
    directory_map: z.record(z.string(), z.string())
}))();

/**
 * The new name and description of a knowledge base.
 */
export const zKnowledgeBaseUpdate = /* @__PURE__ */ (() => z.object({
    name: z.string(),
    description: z.string(),
    access_grants: z.nullish(z.array(zKnowledgeGrantInput))
}))();

/**
 * `user` goes into every chat; `context` only where it fits what the chat is about.
 */
export const zMemoryType = /* @__PURE__ */ (() => z.enum(['user', 'context']))();

/**
 * Who wrote a memory last, and for which message.
 */
export const zMemoryOrigin = /* @__PURE__ */ (() => z.object({
    created_by: z.enum([
        'manual',
        'tool',
        'background_review'
    ]),
    chat_id: z.nullish(z.string()),
    message_id: z.nullish(z.string()),
    model: z.nullish(z.union([
        z.string(),
        zJsonObject
    ]))
}))();

/**
 * Something that models shall remember of a user.
 */
export const zMemory = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    user_id: z.string(),
    type: z.optional(zMemoryType),
    path: z.nullish(z.string()),
    content: z.string(),
    meta: z.nullish(zMemoryOrigin),
    updated_at: z.number().check(z.multipleOf(1)),
    created_at: z.number().check(z.multipleOf(1))
}))();

/**
 * A memory to be added.
 */
export const zMemoryCreate = /* @__PURE__ */ (() => z.object({
    content: z.string(),
    type: z._default(z.optional(z.enum(['user', 'context'])), 'context'),
    path: z.nullish(z.string())
}))();

/**
 * Which path to read.
 */
export const zMemoryPathQuery = /* @__PURE__ */ (() => z.object({
    path: z.string(),
    type: z._default(z.optional(z.enum([
        'user',
        'context',
        'all'
    ])), 'all'),
    include_children: z._default(z.optional(z.boolean()), true),
    limit: z._default(z.optional(z.number().check(z.multipleOf(1))), 50)
}))();

/**
 * A memory without its origin.
 */
export const zMemoryEntry = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    user_id: z.string(),
    type: zMemoryType,
    path: z.nullable(z.string()),
    content: z.string(),
    meta: z.nullish(zMemoryOrigin),
    updated_at: z.number().check(z.multipleOf(1)),
    created_at: z.number().check(z.multipleOf(1))
}))();

/**
 * What is at a path and around it.
 */
export const zMemoryPathContent = /* @__PURE__ */ (() => z.object({
    path: z.string(),
    parents: z.array(z.string()),
    children: z.array(z.string()),
    memories: z.array(zMemoryEntry)
}))();

/**
 * Which memories to count.
 */
export const zMemoryPathsQuery = /* @__PURE__ */ (() => z.object({
    query: z.nullish(z.string()),
    type: z._default(z.optional(z.enum([
        'user',
        'context',
        'all'
    ])), 'all'),
    limit: z._default(z.optional(z.number().check(z.multipleOf(1))), 100)
}))();

/**
 * How many memories a path has of one type.
 */
export const zMemoryPathCount = /* @__PURE__ */ (() => z.object({
    path: z.nullable(z.string()),
    type: zMemoryType,
    count: z.number().check(z.multipleOf(1)),
    updated_at: z.number().check(z.multipleOf(1)),
    children: z.array(z.string())
}))();

/**
 * Paths of the caller's memories.
 */
export const zMemoryPaths = /* @__PURE__ */ (() => z.object({
    paths: z.array(zMemoryPathCount),
    count: z.number().check(z.multipleOf(1))
}))();

/**
 * A question to the memories.
 */
export const zMemoryQuery = /* @__PURE__ */ (() => z.object({
    content: z.string(),
    k: z._default(z.nullish(z.number().check(z.multipleOf(1))), 1)
}))();

/**
 * What stands beside an embedded text, as of the time of embedding.
 */
export const zMemoryMatchMeta = /* @__PURE__ */ (() => z.object({
    created_at: z.number().check(z.multipleOf(1)),
    updated_at: z.optional(z.number().check(z.multipleOf(1))),
    type: z.optional(zMemoryType),
    path: z.optional(z.string())
}))();

/**
 * What was found, as lists of lists. The outer ones have one entry, since one text was asked for; the inner ones go together, the nearest first.
 */
export const zMemoryMatches = /* @__PURE__ */ (() => z.object({
    ids: z.array(z.array(z.string())),
    documents: z.array(z.array(z.string())),
    metadatas: z.array(z.array(zMemoryMatchMeta)),
    distances: z.array(z.array(z.number()))
}))();

/**
 * How much was embedded.
 */
export const zMemoryReindexing = /* @__PURE__ */ (() => z.object({
    status: z.boolean(),
    total_users: z.number().check(z.multipleOf(1)),
    total_memories: z.number().check(z.multipleOf(1))
}))();

/**
 * Which memories to look for.
 */
export const zMemorySearch = /* @__PURE__ */ (() => z.object({
    query: z.nullish(z.string()),
    type: z._default(z.optional(z.enum([
        'user',
        'context',
        'all'
    ])), 'all'),
    path: z.nullish(z.string()),
    memory_id: z.nullish(z.string()),
    limit: z._default(z.optional(z.number().check(z.multipleOf(1))), 20)
}))();

/**
 * One operation.
 */
export const zMemoryOperation = /* @__PURE__ */ (() => z.object({
    action: z.enum([
        'add',
        'replace',
        'move',
        'remove'
    ]),
    id: z.nullish(z.string()),
    content: z.nullish(z.string()),
    type: z.nullish(z.enum(['user', 'context'])),
    path: z.nullish(z.string())
}))();

/**
 * Operations on the caller's memories.
 */
export const zMemoriesUpdate = /* @__PURE__ */ (() => z.object({
    operations: z.array(zMemoryOperation),
    source: z.nullish(z.enum(['tool', 'background_review']))
}))();

/**
 * What became of one operation.
 */
export const zMemoryResult = /* @__PURE__ */ (() => z.object({
    action: z.enum([
        'add',
        'replace',
        'move',
        'remove'
    ]),
    status: z.enum([
        'created',
        'updated',
        'deleted',
        'skipped'
    ]),
    memory: z.optional(zMemoryEntry),
    id: z.optional(z.string()),
    reason: z.optional(z.literal('duplicate'))
}))();

/**
 * What changes in a memory. At least one field must be there and not `null`.
 */
export const zMemoryUpdate = /* @__PURE__ */ (() => z.object({
    content: z.nullish(z.string()),
    type: z.nullish(z.enum(['user', 'context'])),
    path: z.nullish(z.string())
}))();

/**
 * One option of a choice.
 */
export const zModelControlOption = /* @__PURE__ */ (() => z.object({
    label: z.string(),
    params: zJsonObject
}))();

/**
 * A choice that users have for a model, and the parameters behind it. Only for models of a provider.
 */
export const zModelControl = /* @__PURE__ */ (() => z.object({
    label: z.string(),
    description: z.nullish(z.string()),
    display: z._default(z.optional(z.enum(['menu', 'slider'])), 'menu'),
    default: z.nullish(z.string()),
    options: z.record(z.string(), zModelControlOption)
}))();

/**
 * Parameters that the server sends with every request to the model, such as `top_p`, `max_tokens` or `stop`. Others than those named here are kept as they were sent and mean what the provider makes of them.
 */
export const zModelParams = /* @__PURE__ */ (() => z.object({
    system: z.nullish(z.string()),
    temperature: z.nullish(z.number()),
    function_calling: z.nullish(z.string()),
    compact_token_threshold: z.nullish(z.number().check(z.multipleOf(1))),
    model_controls: z.optional(z.record(z.string(), zModelControl))
}))();

/**
 * A voice of the server's speech engine.
 */
export const zModelVoice = /* @__PURE__ */ (() => z.object({
    voice: z.nullable(z.string())
}))();

/**
 * A movement of the figure.
 */
export const zModelAnimation = /* @__PURE__ */ (() => z.object({
    file_id: z.string()
}))();

/**
 * A movement that the model can ask for.
 */
export const zModelGesture = /* @__PURE__ */ (() => z.object({
    file_id: z.string(),
    name: z.string(),
    description: z.string()
}))();

/**
 * A VRM figure with its movements.
 */
export const zModelAvatar = /* @__PURE__ */ (() => z.object({
    file_id: z.string(),
    states: z.record(z.string(), zModelAnimation),
    gestures: z.array(zModelGesture)
}))();

/**
 * A tag of a model. 0.8.3 keeps what it was given, so that other fields and plain texts occur there.
 */
export const zModelTag = /* @__PURE__ */ (() => z.object({
    name: z.string()
}))();

/**
 * One variable, as the system prompt defines it.
 */
export const zModelChatVariable = /* @__PURE__ */ (() => z.object({
    key: z.string(),
    type: z.string(),
    required: z.boolean(),
    label: z.optional(zJsonValue),
    placeholder: z.optional(zJsonValue),
    default: z.optional(zJsonValue),
    options: z.optional(z.array(zJsonValue)),
    min: z.optional(z.string()),
    max: z.optional(z.string()),
    step: z.optional(z.string()),
    minlength: z.optional(z.string()),
    maxlength: z.optional(z.string())
}))();

/**
 * What a chat with the model asks its user for.
 */
export const zModelChatVariables = /* @__PURE__ */ (() => z.object({
    fields: z.array(zModelChatVariable)
}))();

/**
 * What the server and the web page keep with a model beside its parameters. Other fields that were sent are kept too.
 */
export const zModelMetaFields = /* @__PURE__ */ (() => z.object({
    profile_image_url: z.nullish(z.string()),
    background_image_url: z.nullish(z.string()),
    i18n: z.nullish(zJsonObject),
    knowledge: z.nullish(z.array(zJsonObject)),
    voice: z.nullish(zModelVoice),
    voice_avatar: z.nullish(zModelAvatar),
    tags: z.optional(z.array(zModelTag)),
    suggestion_prompts: z.nullish(z.array(zModelSuggestion)),
    toolIds: z.optional(z.array(z.string())),
    skillIds: z.optional(z.array(z.string())),
    filterIds: z.optional(z.array(z.string())),
    defaultFilterIds: z.optional(z.array(z.string())),
    actionIds: z.optional(z.array(z.string())),
    defaultFeatureIds: z.optional(z.array(z.string())),
    builtinTools: z.optional(z.record(z.string(), z.boolean())),
    terminalId: z.optional(z.string()),
    hidden: z.optional(z.boolean()),
    chat_variables_schema: z.optional(zModelChatVariables)
}))();

/**
 * What a model can do or may use, by name. A name that is absent means the web page's default.
 */
export const zModelCapabilities = /* @__PURE__ */ (() => z.record(z.string(), z.boolean()))();

/**
 * What is kept with a model beside its parameters.
 */
export const zModelMeta = /* @__PURE__ */ (() => z.intersection(zModelMetaFields, z.object({
    description: z.nullable(z.string()),
    capabilities: z.nullable(zModelCapabilities)
})))();

/**
 * A right to use or to change a model.
 */
export const zModelGrant = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    resource_type: z.literal('model'),
    resource_id: z.string(),
    principal_type: z.enum(['user', 'group']),
    principal_id: z.string(),
    permission: z.enum(['read', 'write']),
    created_at: z.number().check(z.multipleOf(1))
}))();

/**
 * What the server keeps of a model.
 */
export const zModelRecordFields = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    user_id: z.string(),
    base_model_id: z.nullable(z.string()),
    name: z.string(),
    params: zModelParams,
    meta: zModelMeta,
    access_grants: z.array(zModelGrant),
    is_active: z.boolean(),
    updated_at: z.number().check(z.multipleOf(1)),
    created_at: z.number().check(z.multipleOf(1)),
    version_id: z.nullish(z.string())
}))();

/**
 * The record of a workspace model, or the settings of a provider's model.
 */
export const zModelRecord = zModelRecordFields;

/**
 * A voice of the server's speech engine.
 */
export const zModelVoiceInput = /* @__PURE__ */ (() => z.object({
    voice: z.nullish(z.string())
}))();

/**
 * A VRM figure with its movements, from uploaded files.
 */
export const zModelAvatarInput = /* @__PURE__ */ (() => z.object({
    file_id: z.string(),
    states: z.optional(z.record(z.string(), zModelAnimation)),
    gestures: z.optional(z.array(zModelGesture))
}))();

/**
 * What to keep with the model beside its parameters, all of it; an empty object is enough. Fields not named here are kept too.
 */
export const zModelMetaInput = /* @__PURE__ */ (() => z.object({
    profile_image_url: z.nullish(z.string()),
    background_image_url: z.nullish(z.string()),
    description: z.nullish(z.string()),
    i18n: z.nullish(zJsonObject),
    capabilities: z.nullish(zModelCapabilities),
    knowledge: z.nullish(z.array(zJsonObject)),
    voice: z.nullish(zModelVoiceInput),
    voice_avatar: z.nullish(zModelAvatarInput),
    tags: z.optional(z.array(z.union([zModelTag, z.string()]))),
    suggestion_prompts: z.nullish(z.array(zModelSuggestion)),
    toolIds: z.optional(z.array(z.string())),
    filterIds: z.optional(z.array(z.string())),
    actionIds: z.optional(z.array(z.string())),
    hidden: z.optional(z.boolean())
}))();

/**
 * A right to be given. A grant that lacks a field, or whose type or permission the server does not know, is left out without an error. Whether the user or group exists is not checked.
 */
export const zModelGrantInput = /* @__PURE__ */ (() => z.object({
    principal_type: z.optional(z.enum(['user', 'group'])),
    principal_id: z.optional(z.string()),
    permission: z.optional(z.enum(['read', 'write']))
}))();

/**
 * A model to be made.
 */
export const zModelCreate = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    base_model_id: z.nullish(z.string()),
    name: z.string(),
    meta: zModelMetaInput,
    params: zModelParams,
    access_grants: z.nullish(z.array(zModelGrantInput)),
    is_active: z._default(z.optional(z.boolean()), true),
    commit_message: z.nullish(z.string())
}))();

/**
 * A model as it is exported.
 */
export const zExportedModel = /* @__PURE__ */ (() => z.intersection(zModelRecordFields, z.object({
    background_image_data: z.nullish(z.string())
})))();

/**
 * Who made a model.
 */
export const zModelOwner = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    name: z.string(),
    role: z.enum([
        'admin',
        'user',
        'pending'
    ]),
    email: z.string()
}))();

/**
 * The record of a model, with what the caller may do.
 */
export const zWorkspaceModel = /* @__PURE__ */ (() => z.intersection(zModelRecordFields, z.object({
    user: z.nullable(zModelOwner),
    write_access: z.boolean()
})))();

/**
 * Who may use or change a model beside its owner. It replaces all earlier grants.
 */
export const zModelAccess = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    name: z.nullish(z.string()),
    access_grants: z.array(zModelGrantInput)
}))();

/**
 * A model as it shall be.
 */
export const zModelUpdate = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    base_model_id: z.nullish(z.string()),
    name: z.string(),
    meta: zModelMetaInput,
    params: zModelParams,
    access_grants: z.nullish(z.array(zModelGrantInput)),
    is_active: z.optional(z.boolean()),
    commit_message: z.nullish(z.string())
}))();

/**
 * One model. Fields that the server sets itself, such as times and owner, are ignored, as are unknown ones.
 */
export const zModelImport = /* @__PURE__ */ (() => z.object({
    id: z.optional(z.string()),
    base_model_id: z.nullish(z.string()),
    name: z.optional(z.string()),
    meta: z.optional(zModelMetaInput),
    params: z.optional(zModelParams),
    access_grants: z.nullish(z.array(zModelGrantInput)),
    is_active: z.optional(z.boolean()),
    background_image_data: z.nullish(z.string())
}))();

/**
 * Models to be imported, as `exportModels` answers them.
 */
export const zModelsImport = /* @__PURE__ */ (() => z.object({
    models: z.array(zModelImport)
}))();

/**
 * Why a change was not stored.
 */
export const zModelConflictDetail = /* @__PURE__ */ (() => z.object({
    code: z.literal('version_conflict')
}))();

/**
 * The reply to a change that came too late.
 */
export const zModelConflict = /* @__PURE__ */ (() => z.object({
    detail: zModelConflictDetail
}))();

/**
 * One page of workspace models.
 */
export const zWorkspaceModelList = /* @__PURE__ */ (() => z.object({
    items: z.array(zWorkspaceModel),
    total: z.number().check(z.multipleOf(1))
}))();

/**
 * Which model to delete.
 */
export const zModelDeletion = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * Who made a version.
 */
export const zModelVersionAuthor = /* @__PURE__ */ (() => z.object({
    name: z.string()
}))();

/**
 * When, by whom and why a version was made.
 */
export const zModelVersionFields = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    model_id: z.string(),
    parent_id: z.nullable(z.string()),
    user_id: z.string(),
    commit_message: z.nullable(z.string()),
    created_at: z.number().check(z.multipleOf(1)),
    user: z.nullable(zModelVersionAuthor)
}))();

/**
 * A version of a model, without what it holds.
 */
export const zModelVersionSummary = zModelVersionFields;

/**
 * What a model was in a version.
 */
export const zModelSnapshot = /* @__PURE__ */ (() => z.object({
    name: z.string(),
    base_model_id: z.nullable(z.string()),
    params: zModelParams,
    meta: zModelMeta
}))();

/**
 * A version of a model with what it holds.
 */
export const zModelVersion = /* @__PURE__ */ (() => z.intersection(zModelVersionFields, z.object({
    snapshot: zModelSnapshot
})))();

/**
 * Which version to put to use.
 */
export const zModelVersionChoice = /* @__PURE__ */ (() => z.object({
    version_id: z.string()
}))();

/**
 * A right as the server keeps it.
 */
export const zModelGrantSync = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    resource_type: z.string(),
    resource_id: z.string(),
    principal_type: z.string(),
    principal_id: z.string(),
    permission: z.string(),
    created_at: z.number().check(z.multipleOf(1))
}))();

/**
 * A record as the server keeps it.
 */
export const zModelSync = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    user_id: z.string(),
    base_model_id: z.nullish(z.string()),
    name: z.string(),
    params: zModelParams,
    meta: zModelMetaInput,
    access_grants: z._default(z.optional(z.array(zModelGrantSync)), []),
    is_active: z.boolean(),
    updated_at: z.number().check(z.multipleOf(1)),
    created_at: z.number().check(z.multipleOf(1)),
    version_id: z.nullish(z.string())
}))();

/**
 * All models that shall be there.
 */
export const zModelsSync = /* @__PURE__ */ (() => z.object({
    models: z.optional(z.array(zModelSync))
}))();

/**
 * The beginning of a note's text. 0.8.3 has all of it in all its forms.
 */
export const zNoteExcerptContent = /* @__PURE__ */ (() => z.object({
    md: z.optional(z.string()),
    html: z.optional(z.string()),
    json: z.nullish(zJsonObject)
}))();

/**
 * The text of a note in up to three forms. The server reads only the Markdown, and keeps the three as they are sent.
 */
export const zNoteContent = /* @__PURE__ */ (() => z.object({
    md: z.optional(z.string()),
    html: z.optional(z.string()),
    json: z.nullish(zJsonObject)
}))();

/**
 * A file that belongs to a note, as the client describes it.
 */
export const zNoteFile = /* @__PURE__ */ (() => z.object({
    type: z.optional(z.string()),
    id: z.optional(z.string()),
    name: z.optional(z.string()),
    url: z.optional(z.string())
}))();

/**
 * The beginning of a note. 0.8.3 has all of the note's data here, fields that are not named here too.
 */
export const zNoteExcerpt = /* @__PURE__ */ (() => z.object({
    content: z.optional(z.union([
        zNoteExcerptContent,
        z.string()
    ])),
    versions: z.nullish(z.array(zNoteContent)),
    files: z.nullish(z.array(zNoteFile))
}))();

/**
 * Who owns a note.
 */
export const zNotePerson = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    name: z.string(),
    role: z.string(),
    email: z.string()
}))();

/**
 * A note in a list.
 */
export const zNoteSummary = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    title: z.string(),
    data: z.nullable(zNoteExcerpt),
    is_pinned: z.optional(z.boolean()),
    updated_at: z.number().check(z.multipleOf(1)),
    created_at: z.number().check(z.multipleOf(1)),
    user: zNotePerson
}))();

/**
 * What the client keeps of a note. The server stores any object as it is, and requires none of its fields; they are those that the web client writes and the server reads.
 */
export const zNoteData = /* @__PURE__ */ (() => z.object({
    content: z.optional(z.union([
        zNoteContent,
        z.string()
    ])),
    versions: z.nullish(z.array(zNoteContent)),
    files: z.nullish(z.array(zNoteFile))
}))();

/**
 * A right to be given. A grant whose kind or permission the server does not know is left out without an error.
 */
export const zNoteGrantInput = /* @__PURE__ */ (() => z.object({
    principal_type: z.enum(['user', 'group']),
    principal_id: z.string(),
    permission: z.enum(['read', 'write'])
}))();

/**
 * A note to be made.
 */
export const zNoteCreate = /* @__PURE__ */ (() => z.object({
    title: z.string(),
    data: z.nullish(zNoteData),
    meta: z.nullish(zJsonObject),
    access_grants: z.nullish(z.array(zNoteGrantInput))
}))();

/**
 * A right to use a note.
 */
export const zNoteGrant = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    resource_type: z.literal('note'),
    resource_id: z.string(),
    principal_type: z.enum(['user', 'group']),
    principal_id: z.string(),
    permission: z.enum(['read', 'write']),
    created_at: z.number().check(z.multipleOf(1))
}))();

/**
 * A note in full.
 */
export const zNote = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    user_id: z.string(),
    title: z.string(),
    data: z.nullable(zNoteData),
    meta: z.nullable(zJsonObject),
    is_pinned: z.optional(z.boolean()),
    access_grants: z.array(zNoteGrant),
    created_at: z.number().check(z.multipleOf(1)),
    updated_at: z.number().check(z.multipleOf(1))
}))();

/**
 * A note in full, as the caller sees it.
 */
export const zNoteView = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    user_id: z.string(),
    title: z.string(),
    data: z.nullable(zNoteData),
    meta: z.nullable(zJsonObject),
    is_pinned: z.optional(z.boolean()),
    access_grants: z.array(zNoteGrant),
    created_at: z.number().check(z.multipleOf(1)),
    updated_at: z.number().check(z.multipleOf(1)),
    write_access: z.boolean()
}))();

/**
 * What changes in a note. Absent fields stay as they are.
 */
export const zNoteUpdate = /* @__PURE__ */ (() => z.object({
    title: z.optional(z.string()),
    data: z.nullish(zNoteData),
    meta: z.nullish(zJsonObject),
    access_grants: z.nullish(z.array(zNoteGrantInput))
}))();

/**
 * A note that a search found.
 */
export const zNoteMatch = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    user_id: z.string(),
    title: z.string(),
    data: z.nullable(zNoteExcerpt),
    meta: z.nullable(zJsonObject),
    is_pinned: z.optional(z.boolean()),
    access_grants: z.array(zNoteGrant),
    created_at: z.number().check(z.multipleOf(1)),
    updated_at: z.number().check(z.multipleOf(1)),
    user: z.nullable(zNotePerson)
}))();

/**
 * A page of notes.
 */
export const zNoteList = /* @__PURE__ */ (() => z.object({
    items: z.array(zNoteMatch),
    total: z.number().check(z.multipleOf(1))
}))();

/**
 * Who may use a note. It replaces all earlier grants.
 */
export const zNoteAccess = /* @__PURE__ */ (() => z.object({
    access_grants: z.array(zNoteGrantInput)
}))();

/**
 * A kind of event of which the server can tell.
 */
export const zNotificationEvent = /* @__PURE__ */ (() => z.object({
    event: z.string(),
    label: z.string(),
    description: z.string()
}))();

/**
 * The events of which the server can tell.
 */
export const zNotificationEventCatalog = /* @__PURE__ */ (() => z.object({
    events: z.array(zNotificationEvent)
}))();

/**
 * A target's settings as they are shown. Other fields than the address are kept and shown as they were sent.
 */
export const zNotificationTargetConfig = /* @__PURE__ */ (() => z.object({
    url_masked: z.string()
}))();

/**
 * An address to which the server sends notifications for the caller.
 */
export const zNotificationTarget = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    type: z.literal('webhook'),
    enabled: z.boolean(),
    events: z.array(z.string()),
    delivery: z.enum(['away', 'always']),
    config: zNotificationTargetConfig,
    created_at: z.number().check(z.multipleOf(1)),
    updated_at: z.number().check(z.multipleOf(1)),
    is_default: z.boolean()
}))();

/**
 * The caller's targets.
 */
export const zNotificationTargetList = /* @__PURE__ */ (() => z.object({
    targets: z.array(zNotificationTarget)
}))();

/**
 * Where a target is. Further fields are stored and shown again; the server reads none of them.
 */
export const zNotificationTargetAddress = /* @__PURE__ */ (() => z.object({
    url: z.optional(z.string())
}))();

/**
 * A target to be made, or what to change in one; what is absent stays.
 */
export const zNotificationTargetSettings = /* @__PURE__ */ (() => z.object({
    id: z.nullish(z.string()),
    type: z.nullish(z.string()),
    enabled: z.nullish(z.boolean()),
    events: z.nullish(z.array(z.string())),
    delivery: z.nullish(z.string()),
    config: z.nullish(zNotificationTargetAddress)
}))();

/**
 * That it was done.
 */
export const zNotificationTargetDone = /* @__PURE__ */ (() => z.object({
    ok: z.literal(true)
}))();

/**
 * A pipeline.
 */
export const zPipeline = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    name: z.string(),
    type: z.string(),
    valves: z.boolean()
}))();

/**
 * What runs on a pipelines server, passed on as the pipelines server sent it.
 */
export const zPipelineList = /* @__PURE__ */ (() => z.object({
    data: z.optional(z.array(zPipeline)),
    detail: z.optional(z.string())
}))();

/**
 * A pipeline to fetch, and where it shall run.
 */
export const zPipelineAddition = /* @__PURE__ */ (() => z.object({
    url: z.string(),
    urlIdx: z.number().check(z.multipleOf(1))
}))();

/**
 * What was done, passed on as the pipelines server sent it.
 */
export const zPipelineChange = /* @__PURE__ */ (() => z.object({
    status: z.optional(z.boolean()),
    detail: z.optional(z.string())
}))();

/**
 * A pipeline, and where it runs.
 */
export const zPipelineDeletion = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    urlIdx: z.number().check(z.multipleOf(1))
}))();

/**
 * A pipelines server.
 */
export const zPipelineServer = /* @__PURE__ */ (() => z.object({
    url: z.string(),
    idx: z.number().check(z.multipleOf(1))
}))();

/**
 * The OpenAI connections behind which a pipelines server answers.
 */
export const zPipelineServers = /* @__PURE__ */ (() => z.object({
    data: z.array(zPipelineServer)
}))();

/**
 * A pipeline's source, and where it shall run.
 */
export const zPipelineUpload = /* @__PURE__ */ (() => z.object({
    urlIdx: z.number().check(z.multipleOf(1)),
    file: z.string()
}))();

/**
 * Values of a pipeline's valves by name, passed on as the pipelines server sends or takes them. A reply names all valves. A filter has `pipelines`, the ids of the models it applies to, and `priority`, a number; lower ones run first.
 */
export const zPipelineValves = /* @__PURE__ */ (() => z.record(z.string(), zJsonValue))();

/**
 * JSON Schema of a pipeline's valves, made by Pydantic and passed on. What else it holds depends on the pipeline's class.
 */
export const zPipelineValvesSpec = /* @__PURE__ */ (() => z.object({
    title: z.optional(z.string()),
    type: z.optional(z.string()),
    properties: z.optional(z.record(z.string(), zJsonObject))
}))();

/**
 * A right to use a prompt.
 */
export const zPromptGrant = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    resource_type: z.literal('prompt'),
    resource_id: z.string(),
    principal_type: z.enum(['user', 'group']),
    principal_id: z.string(),
    permission: z.enum(['read', 'write']),
    created_at: z.number().check(z.multipleOf(1))
}))();

/**
 * A prompt, a text that is called up in a chat by its command.
 */
export const zPrompt = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    command: z.string(),
    user_id: z.string(),
    name: z.string(),
    content: z.string(),
    data: zJsonObject,
    meta: zJsonObject,
    tags: z.array(z.string()),
    is_active: z.boolean(),
    version_id: z.string(),
    created_at: z.number().check(z.multipleOf(1)),
    updated_at: z.number().check(z.multipleOf(1)),
    access_grants: z.array(zPromptGrant)
}))();

/**
 * Who owns a prompt or made a version.
 */
export const zPromptPerson = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    name: z.string(),
    role: z.string(),
    email: z.string()
}))();

/**
 * A prompt as the caller sees it.
 */
export const zPromptView = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    command: z.string(),
    user_id: z.string(),
    name: z.string(),
    content: z.string(),
    data: zJsonObject,
    meta: zJsonObject,
    tags: z.array(z.string()),
    is_active: z.boolean(),
    version_id: z.string(),
    created_at: z.number().check(z.multipleOf(1)),
    updated_at: z.number().check(z.multipleOf(1)),
    access_grants: z.array(zPromptGrant),
    user: z.nullable(zPromptPerson),
    write_access: z.boolean()
}))();

/**
 * A right to be given. A grant whose kind or permission the server does not know is left out without an error.
 */
export const zPromptGrantInput = /* @__PURE__ */ (() => z.object({
    principal_type: z.enum(['user', 'group']),
    principal_id: z.string(),
    permission: z.enum(['read', 'write'])
}))();

/**
 * A prompt to be made.
 */
export const zPromptCreate = /* @__PURE__ */ (() => z.object({
    command: z.string(),
    name: z.string(),
    content: z.string(),
    data: z.nullish(zJsonObject),
    meta: z.nullish(zJsonObject),
    tags: z.nullish(z.array(z.string())),
    access_grants: z.nullish(z.array(zPromptGrantInput)),
    version_id: z.nullish(z.string()),
    commit_message: z.nullish(z.string()),
    is_production: z._default(z.nullish(z.boolean()), true)
}))();

/**
 * Who may use a prompt. It replaces all earlier grants.
 */
export const zPromptAccess = /* @__PURE__ */ (() => z.object({
    access_grants: z.array(zPromptGrantInput)
}))();

/**
 * What the prompt was in this version.
 */
export const zPromptSnapshot = /* @__PURE__ */ (() => z.object({
    name: z.string(),
    content: z.string(),
    command: z.string(),
    data: zJsonObject,
    meta: zJsonObject,
    tags: z.optional(z.array(z.string())),
    access_grants: z.optional(z.array(zPromptGrant))
}))();

/**
 * A version in the list, with its author.
 */
export const zPromptVersionEntry = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    prompt_id: z.string(),
    parent_id: z.nullable(z.string()),
    snapshot: zPromptSnapshot,
    user_id: z.string(),
    commit_message: z.nullable(z.string()),
    created_at: z.number().check(z.multipleOf(1)),
    user: z.nullable(zPromptPerson)
}))();

/**
 * What changes from one version to another.
 */
export const zPromptDiff = /* @__PURE__ */ (() => z.object({
    from_id: z.string(),
    to_id: z.string(),
    from_snapshot: zPromptSnapshot,
    to_snapshot: zPromptSnapshot,
    content_diff: z.array(z.string()),
    line_endings_only: z.boolean(),
    name_changed: z.boolean()
}))();

/**
 * What a prompt was at a time.
 */
export const zPromptVersion = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    prompt_id: z.string(),
    parent_id: z.nullable(z.string()),
    snapshot: zPromptSnapshot,
    user_id: z.string(),
    commit_message: z.nullable(z.string()),
    created_at: z.number().check(z.multipleOf(1))
}))();

/**
 * A prompt as it shall be.
 */
export const zPromptUpdate = /* @__PURE__ */ (() => z.object({
    command: z.string(),
    name: z.string(),
    content: z.string(),
    data: z.nullish(zJsonObject),
    meta: z.nullish(zJsonObject),
    tags: z.nullish(z.array(z.string())),
    access_grants: z.nullish(z.array(zPromptGrantInput)),
    version_id: z.nullish(z.string()),
    commit_message: z.nullish(z.string()),
    is_production: z._default(z.nullish(z.boolean()), true)
}))();

/**
 * How a prompt shall be found.
 */
export const zPromptMetaUpdate = /* @__PURE__ */ (() => z.object({
    name: z.string(),
    command: z.string(),
    tags: z.nullish(z.array(z.string()))
}))();

/**
 * Which version to put in use.
 */
export const zPromptVersionChoice = /* @__PURE__ */ (() => z.object({
    version_id: z.string()
}))();

/**
 * A page of prompts.
 */
export const zPromptList = /* @__PURE__ */ (() => z.object({
    items: z.array(zPromptView),
    total: z.number().check(z.multipleOf(1))
}))();

/**
 * How texts are cut and embedded.
 */
export const zRetrievalStatus = /* @__PURE__ */ (() => z.object({
    status: z.literal(true),
    CHUNK_SIZE: z.number().check(z.multipleOf(1)),
    CHUNK_OVERLAP: z.number().check(z.multipleOf(1)),
    RAG_TEMPLATE: z.string(),
    RAG_EMBEDDING_ENGINE: z.string(),
    RAG_EMBEDDING_MODEL: z.string(),
    RAG_RERANKING_MODEL: z.string(),
    RAG_EMBEDDING_BATCH_SIZE: z.number().check(z.multipleOf(1)),
    ENABLE_ASYNC_EMBEDDING: z.boolean(),
    RAG_EMBEDDING_CONCURRENT_REQUESTS: z.optional(z.number().check(z.multipleOf(1)))
}))();

/**
 * How the web is searched and pages are read. An update that clears a setting, or before 0.12.4 leaves it out, makes it `null`.
 */
export const zRetrievalWebConfig = /* @__PURE__ */ (() => z.object({
    ENABLE_WEB_SEARCH: z.nullable(z.boolean()),
    ENABLE_WEB_SEARCH_CONFIRMATION: z.nullish(z.boolean()),
    WEB_SEARCH_CONFIRMATION_CONTENT: z.nullish(z.string()),
    WEB_SEARCH_ENGINE: z.nullable(z.string()),
    WEB_SEARCH_TRUST_ENV: z.nullable(z.boolean()),
    WEB_SEARCH_RESULT_COUNT: z.nullable(z.number().check(z.multipleOf(1))),
    WEB_SEARCH_CONCURRENT_REQUESTS: z.nullable(z.number().check(z.multipleOf(1))),
    WEB_FETCH_MAX_CONTENT_LENGTH: z.nullish(z.number().check(z.multipleOf(1))),
    WEB_LOADER_CONCURRENT_REQUESTS: z.nullable(z.number().check(z.multipleOf(1))),
    WEB_SEARCH_DOMAIN_FILTER_LIST: z.nullable(z.array(z.string())),
    BYPASS_WEB_SEARCH_EMBEDDING_AND_RETRIEVAL: z.nullable(z.boolean()),
    BYPASS_WEB_SEARCH_WEB_LOADER: z.nullable(z.boolean()),
    OLLAMA_CLOUD_WEB_SEARCH_API_KEY: z.nullable(z.string()),
    SEARXNG_QUERY_URL: z.nullable(z.string()),
    SEARXNG_LANGUAGE: z.nullable(z.string()),
    OPENSERP_BASE_URL: z.nullish(z.string()),
    YACY_QUERY_URL: z.nullable(z.string()),
    YACY_USERNAME: z.nullable(z.string()),
    YACY_PASSWORD: z.nullable(z.string()),
    GOOGLE_PSE_API_KEY: z.nullable(z.string()),
    GOOGLE_PSE_ENGINE_ID: z.nullable(z.string()),
    BRAVE_SEARCH_API_KEY: z.nullable(z.string()),
    BRAVE_SEARCH_CONTEXT_TOKENS: z.nullish(z.number().check(z.multipleOf(1))),
    KAGI_SEARCH_API_KEY: z.nullable(z.string()),
    MOJEEK_SEARCH_API_KEY: z.nullable(z.string()),
    BOCHA_SEARCH_API_KEY: z.nullable(z.string()),
    SERPSTACK_API_KEY: z.nullable(z.string()),
    SERPSTACK_HTTPS: z.nullable(z.boolean()),
    SERPER_API_KEY: z.nullable(z.string()),
    SERPHOUSE_API_KEY: z.nullish(z.string()),
    SERPHOUSE_DOMAIN: z.nullish(z.string()),
    SERPLY_API_KEY: z.nullable(z.string()),
    DDGS_BACKEND: z.nullish(z.string()),
    TAVILY_API_KEY: z.nullable(z.string()),
    STAAN_API_KEY: z.nullish(z.string()),
    STAAN_MARKET: z.nullish(z.string()),
    STAAN_MAX_SNIPPETS: z.nullish(z.number().check(z.multipleOf(1))),
    SEARCHAPI_API_KEY: z.nullable(z.string()),
    SEARCHAPI_ENGINE: z.nullable(z.string()),
    SERPAPI_API_KEY: z.nullable(z.string()),
    SERPAPI_ENGINE: z.nullable(z.string()),
    JINA_API_KEY: z.nullable(z.string()),
    JINA_API_BASE_URL: z.nullable(z.string()),
    BING_SEARCH_V7_ENDPOINT: z.nullable(z.string()),
    BING_SEARCH_V7_SUBSCRIPTION_KEY: z.nullable(z.string()),
    EXA_API_KEY: z.nullable(z.string()),
    EXA_MAX_CONTENT_LENGTH: z.nullish(z.number().check(z.multipleOf(1))),
    PERPLEXITY_API_KEY: z.nullable(z.string()),
    PERPLEXITY_MODEL: z.nullable(z.string()),
    PERPLEXITY_SEARCH_CONTEXT_USAGE: z.nullable(z.string()),
    PERPLEXITY_SEARCH_API_URL: z.nullable(z.string()),
    MICROSOFT_WEB_IQ_API_BASE_URL: z.nullish(z.string()),
    MICROSOFT_WEB_IQ_API_KEY: z.nullish(z.string()),
    MICROSOFT_WEB_IQ_LANGUAGE: z.nullish(z.string()),
    SOUGOU_API_SID: z.nullable(z.string()),
    SOUGOU_API_SK: z.nullable(z.string()),
    WEB_LOADER_ENGINE: z.nullable(z.string()),
    WEB_LOADER_TIMEOUT: z.nullable(z.string()),
    ENABLE_WEB_LOADER_SSL_VERIFICATION: z.nullable(z.boolean()),
    PLAYWRIGHT_WS_URL: z.nullable(z.string()),
    PLAYWRIGHT_TIMEOUT: z.nullable(z.number().check(z.multipleOf(1))),
    FIRECRAWL_API_KEY: z.nullable(z.string()),
    FIRECRAWL_API_BASE_URL: z.nullable(z.string()),
    FIRECRAWL_TIMEOUT: z.nullable(z.string()),
    TAVILY_EXTRACT_DEPTH: z.nullable(z.string()),
    TAVILY_SEARCH_DEPTH: z.nullish(z.string()),
    EXTERNAL_WEB_SEARCH_URL: z.nullable(z.string()),
    EXTERNAL_WEB_SEARCH_API_KEY: z.nullable(z.string()),
    EXTERNAL_WEB_LOADER_URL: z.nullable(z.string()),
    EXTERNAL_WEB_LOADER_API_KEY: z.nullable(z.string()),
    YOUTUBE_LOADER_LANGUAGE: z.nullable(z.array(z.string())),
    YOUTUBE_LOADER_PROXY_URL: z.nullable(z.string()),
    YOUTUBE_LOADER_TRANSLATION: z.nullable(z.string()),
    YANDEX_WEB_SEARCH_URL: z.nullable(z.string()),
    YANDEX_WEB_SEARCH_API_KEY: z.nullable(z.string()),
    YANDEX_WEB_SEARCH_CONFIG: z.nullable(z.string()),
    YOUCOM_API_KEY: z.nullish(z.string()),
    LINKUP_API_KEY: z.nullish(z.string()),
    LINKUP_SEARCH_PARAMS: z.nullish(zJsonObject)
}))();

/**
 * How files are read, cut and found again, and how the web is searched. Secrets stand in the clear.
 */
export const zRetrievalConfig = /* @__PURE__ */ (() => z.object({
    status: z.literal(true),
    RAG_TEMPLATE: z.string(),
    TOP_K: z.number().check(z.multipleOf(1)),
    BYPASS_EMBEDDING_AND_RETRIEVAL: z.boolean(),
    RAG_FULL_CONTEXT: z.boolean(),
    ENABLE_RAG_HYBRID_SEARCH: z.boolean(),
    ENABLE_RAG_HYBRID_SEARCH_ENRICHED_TEXTS: z.optional(z.boolean()),
    TOP_K_RERANKER: z.number().check(z.multipleOf(1)),
    RELEVANCE_THRESHOLD: z.number(),
    HYBRID_BM25_WEIGHT: z.number(),
    CONTENT_EXTRACTION_ENGINE: z.string(),
    CONTENT_EXTRACTION_SUPPORTED_MEDIA_MIME_TYPES: z.nullish(z.array(z.string())),
    PDF_EXTRACT_IMAGES: z.boolean(),
    PDF_LOADER_MODE: z.string(),
    DATALAB_MARKER_API_KEY: z.string(),
    DATALAB_MARKER_API_BASE_URL: z.string(),
    DATALAB_MARKER_ADDITIONAL_CONFIG: z.string(),
    DATALAB_MARKER_SKIP_CACHE: z.boolean(),
    DATALAB_MARKER_FORCE_OCR: z.boolean(),
    DATALAB_MARKER_PAGINATE: z.boolean(),
    DATALAB_MARKER_STRIP_EXISTING_OCR: z.boolean(),
    DATALAB_MARKER_DISABLE_IMAGE_EXTRACTION: z.boolean(),
    DATALAB_MARKER_FORMAT_LINES: z.optional(z.boolean()),
    DATALAB_MARKER_USE_LLM: z.boolean(),
    DATALAB_MARKER_OUTPUT_FORMAT: z.string(),
    EXTERNAL_DOCUMENT_LOADER_URL: z.string(),
    EXTERNAL_DOCUMENT_LOADER_API_KEY: z.string(),
    EXTERNAL_DOCUMENT_LOADER_HEADERS: z.optional(zJsonObject),
    TIKA_SERVER_URL: z.string(),
    TIKA_SERVER_VERSION: z.optional(z.string()),
    DOCLING_SERVER_URL: z.string(),
    DOCLING_API_KEY: z.string(),
    DOCLING_PARAMS: zJsonObject,
    DOCUMENT_INTELLIGENCE_ENDPOINT: z.string(),
    DOCUMENT_INTELLIGENCE_KEY: z.string(),
    DOCUMENT_INTELLIGENCE_MODEL: z.string(),
    MISTRAL_OCR_API_BASE_URL: z.string(),
    MISTRAL_OCR_API_KEY: z.string(),
    MISTRAL_OCR_USE_BASE64: z.optional(z.boolean()),
    PADDLEOCR_VL_BASE_URL: z.optional(z.string()),
    PADDLEOCR_VL_TOKEN: z.optional(z.string()),
    MINERU_API_MODE: z.string(),
    MINERU_API_URL: z.string(),
    MINERU_API_KEY: z.string(),
    MINERU_API_TIMEOUT: z.union([
        z.string(),
        z.number().check(z.multipleOf(1))
    ]),
    MINERU_PARAMS: zJsonObject,
    MINERU_FILE_EXTENSIONS: z.optional(z.array(z.string())),
    RAG_RERANKING_MODEL: z.string(),
    RAG_RERANKING_ENGINE: z.string(),
    RAG_RERANKING_BATCH_SIZE: z.optional(z.number().check(z.multipleOf(1))),
    RAG_EXTERNAL_RERANKER_URL: z.string(),
    RAG_EXTERNAL_RERANKER_API_KEY: z.string(),
    RAG_EXTERNAL_RERANKER_TIMEOUT: z.string(),
    TEXT_SPLITTER: z.string(),
    RAG_TOKENIZER_MODEL: z.optional(z.string()),
    ENABLE_MARKDOWN_HEADER_TEXT_SPLITTER: z.boolean(),
    CHUNK_SIZE: z.number().check(z.multipleOf(1)),
    CHUNK_MIN_SIZE_TARGET: z.number().check(z.multipleOf(1)),
    CHUNK_OVERLAP: z.number().check(z.multipleOf(1)),
    FILE_MAX_SIZE: z.nullable(z.number().check(z.multipleOf(1))),
    FILE_MAX_COUNT: z.nullable(z.number().check(z.multipleOf(1))),
    FILE_IMAGE_COMPRESSION_WIDTH: z.nullable(z.number().check(z.multipleOf(1))),
    FILE_IMAGE_COMPRESSION_HEIGHT: z.nullable(z.number().check(z.multipleOf(1))),
    ALLOWED_FILE_EXTENSIONS: z.array(z.string()),
    ENABLE_GOOGLE_DRIVE_INTEGRATION: z.boolean(),
    ENABLE_ONEDRIVE_INTEGRATION: z.boolean(),
    web: zRetrievalWebConfig
}))();

/**
 * Settings for the web to change. Those that are absent stay as they are since 0.12.4; before that they become `null`, so send them all.
 */
export const zRetrievalWebConfigUpdate = /* @__PURE__ */ (() => z.object({
    ENABLE_WEB_SEARCH: z.nullish(z.boolean()),
    ENABLE_WEB_SEARCH_CONFIRMATION: z.nullish(z.boolean()),
    WEB_SEARCH_CONFIRMATION_CONTENT: z.nullish(z.string()),
    WEB_SEARCH_ENGINE: z.nullish(z.string()),
    WEB_SEARCH_TRUST_ENV: z.nullish(z.boolean()),
    WEB_SEARCH_RESULT_COUNT: z.nullish(z.number().check(z.multipleOf(1))),
    WEB_SEARCH_CONCURRENT_REQUESTS: z.nullish(z.number().check(z.multipleOf(1))),
    WEB_SEARCH_DOMAIN_FILTER_LIST: z.nullish(z.array(z.string())),
    WEB_FETCH_MAX_CONTENT_LENGTH: z.nullish(z.number().check(z.multipleOf(1))),
    WEB_LOADER_CONCURRENT_REQUESTS: z.nullish(z.number().check(z.multipleOf(1))),
    BYPASS_WEB_SEARCH_EMBEDDING_AND_RETRIEVAL: z.nullish(z.boolean()),
    BYPASS_WEB_SEARCH_WEB_LOADER: z.nullish(z.boolean()),
    OLLAMA_CLOUD_WEB_SEARCH_API_KEY: z.nullish(z.string()),
    SEARXNG_QUERY_URL: z.nullish(z.string()),
    SEARXNG_LANGUAGE: z.nullish(z.string()),
    OPENSERP_BASE_URL: z.nullish(z.string()),
    YACY_QUERY_URL: z.nullish(z.string()),
    YACY_USERNAME: z.nullish(z.string()),
    YACY_PASSWORD: z.nullish(z.string()),
    GOOGLE_PSE_API_KEY: z.nullish(z.string()),
    GOOGLE_PSE_ENGINE_ID: z.nullish(z.string()),
    BRAVE_SEARCH_API_KEY: z.nullish(z.string()),
    BRAVE_SEARCH_CONTEXT_TOKENS: z.nullish(z.number().check(z.multipleOf(1))),
    KAGI_SEARCH_API_KEY: z.nullish(z.string()),
    MOJEEK_SEARCH_API_KEY: z.nullish(z.string()),
    BOCHA_SEARCH_API_KEY: z.nullish(z.string()),
    SERPSTACK_API_KEY: z.nullish(z.string()),
    SERPSTACK_HTTPS: z.nullish(z.boolean()),
    SERPER_API_KEY: z.nullish(z.string()),
    SERPHOUSE_API_KEY: z.nullish(z.string()),
    SERPHOUSE_DOMAIN: z.nullish(z.string()),
    SERPLY_API_KEY: z.nullish(z.string()),
    DDGS_BACKEND: z.nullish(z.string()),
    TAVILY_API_KEY: z.nullish(z.string()),
    STAAN_API_KEY: z.nullish(z.string()),
    STAAN_MARKET: z.nullish(z.string()),
    STAAN_MAX_SNIPPETS: z.nullish(z.number().check(z.multipleOf(1))),
    SEARCHAPI_API_KEY: z.nullish(z.string()),
    SEARCHAPI_ENGINE: z.nullish(z.string()),
    SERPAPI_API_KEY: z.nullish(z.string()),
    SERPAPI_ENGINE: z.nullish(z.string()),
    JINA_API_KEY: z.nullish(z.string()),
    JINA_API_BASE_URL: z.nullish(z.string()),
    BING_SEARCH_V7_ENDPOINT: z.nullish(z.string()),
    BING_SEARCH_V7_SUBSCRIPTION_KEY: z.nullish(z.string()),
    EXA_API_KEY: z.nullish(z.string()),
    EXA_MAX_CONTENT_LENGTH: z.nullish(z.number().check(z.multipleOf(1))),
    PERPLEXITY_API_KEY: z.nullish(z.string()),
    PERPLEXITY_MODEL: z.nullish(z.string()),
    PERPLEXITY_SEARCH_CONTEXT_USAGE: z.nullish(z.string()),
    PERPLEXITY_SEARCH_API_URL: z.nullish(z.string()),
    MICROSOFT_WEB_IQ_API_BASE_URL: z.nullish(z.string()),
    MICROSOFT_WEB_IQ_API_KEY: z.nullish(z.string()),
    MICROSOFT_WEB_IQ_LANGUAGE: z.nullish(z.string()),
    SOUGOU_API_SID: z.nullish(z.string()),
    SOUGOU_API_SK: z.nullish(z.string()),
    WEB_LOADER_ENGINE: z.nullish(z.string()),
    WEB_LOADER_TIMEOUT: z.nullish(z.string()),
    ENABLE_WEB_LOADER_SSL_VERIFICATION: z.nullish(z.boolean()),
    PLAYWRIGHT_WS_URL: z.nullish(z.string()),
    PLAYWRIGHT_TIMEOUT: z.nullish(z.number().check(z.multipleOf(1))),
    FIRECRAWL_API_KEY: z.nullish(z.string()),
    FIRECRAWL_API_BASE_URL: z.nullish(z.string()),
    FIRECRAWL_TIMEOUT: z.nullish(z.string()),
    TAVILY_EXTRACT_DEPTH: z.nullish(z.string()),
    TAVILY_SEARCH_DEPTH: z.nullish(z.string()),
    EXTERNAL_WEB_SEARCH_URL: z.nullish(z.string()),
    EXTERNAL_WEB_SEARCH_API_KEY: z.nullish(z.string()),
    EXTERNAL_WEB_LOADER_URL: z.nullish(z.string()),
    EXTERNAL_WEB_LOADER_API_KEY: z.nullish(z.string()),
    YOUTUBE_LOADER_LANGUAGE: z.nullish(z.array(z.string())),
    YOUTUBE_LOADER_PROXY_URL: z.nullish(z.string()),
    YOUTUBE_LOADER_TRANSLATION: z.nullish(z.string()),
    YANDEX_WEB_SEARCH_URL: z.nullish(z.string()),
    YANDEX_WEB_SEARCH_API_KEY: z.nullish(z.string()),
    YANDEX_WEB_SEARCH_CONFIG: z.nullish(z.string()),
    YOUCOM_API_KEY: z.nullish(z.string()),
    LINKUP_API_KEY: z.nullish(z.string()),
    LINKUP_SEARCH_PARAMS: z.nullish(zJsonObject)
}))();

/**
 * Settings to change; those that are absent or `null` stay as they are, except under `web`.
 */
export const zRetrievalConfigUpdate = /* @__PURE__ */ (() => z.object({
    RAG_TEMPLATE: z.nullish(z.string()),
    TOP_K: z.nullish(z.number().check(z.multipleOf(1))),
    BYPASS_EMBEDDING_AND_RETRIEVAL: z.nullish(z.boolean()),
    RAG_FULL_CONTEXT: z.nullish(z.boolean()),
    ENABLE_RAG_HYBRID_SEARCH: z.nullish(z.boolean()),
    ENABLE_RAG_HYBRID_SEARCH_ENRICHED_TEXTS: z.nullish(z.boolean()),
    TOP_K_RERANKER: z.nullish(z.number().check(z.multipleOf(1))),
    RELEVANCE_THRESHOLD: z.nullish(z.number()),
    HYBRID_BM25_WEIGHT: z.nullish(z.number()),
    CONTENT_EXTRACTION_ENGINE: z.nullish(z.string()),
    CONTENT_EXTRACTION_SUPPORTED_MEDIA_MIME_TYPES: z.nullish(z.array(z.string())),
    PDF_EXTRACT_IMAGES: z.nullish(z.boolean()),
    PDF_LOADER_MODE: z.nullish(z.string()),
    DATALAB_MARKER_API_KEY: z.nullish(z.string()),
    DATALAB_MARKER_API_BASE_URL: z.nullish(z.string()),
    DATALAB_MARKER_ADDITIONAL_CONFIG: z.nullish(z.string()),
    DATALAB_MARKER_SKIP_CACHE: z.nullish(z.boolean()),
    DATALAB_MARKER_FORCE_OCR: z.nullish(z.boolean()),
    DATALAB_MARKER_PAGINATE: z.nullish(z.boolean()),
    DATALAB_MARKER_STRIP_EXISTING_OCR: z.nullish(z.boolean()),
    DATALAB_MARKER_DISABLE_IMAGE_EXTRACTION: z.nullish(z.boolean()),
    DATALAB_MARKER_FORMAT_LINES: z.nullish(z.boolean()),
    DATALAB_MARKER_USE_LLM: z.nullish(z.boolean()),
    DATALAB_MARKER_OUTPUT_FORMAT: z.nullish(z.string()),
    EXTERNAL_DOCUMENT_LOADER_URL: z.nullish(z.string()),
    EXTERNAL_DOCUMENT_LOADER_API_KEY: z.nullish(z.string()),
    EXTERNAL_DOCUMENT_LOADER_HEADERS: z.nullish(zJsonObject),
    TIKA_SERVER_URL: z.nullish(z.string()),
    TIKA_SERVER_VERSION: z.nullish(z.string()),
    DOCLING_SERVER_URL: z.nullish(z.string()),
    DOCLING_API_KEY: z.nullish(z.string()),
    DOCLING_PARAMS: z.nullish(zJsonObject),
    DOCUMENT_INTELLIGENCE_ENDPOINT: z.nullish(z.string()),
    DOCUMENT_INTELLIGENCE_KEY: z.nullish(z.string()),
    DOCUMENT_INTELLIGENCE_MODEL: z.nullish(z.string()),
    MISTRAL_OCR_API_BASE_URL: z.nullish(z.string()),
    MISTRAL_OCR_API_KEY: z.nullish(z.string()),
    MISTRAL_OCR_USE_BASE64: z.nullish(z.boolean()),
    PADDLEOCR_VL_BASE_URL: z.nullish(z.string()),
    PADDLEOCR_VL_TOKEN: z.nullish(z.string()),
    MINERU_API_MODE: z.nullish(z.string()),
    MINERU_API_URL: z.nullish(z.string()),
    MINERU_API_KEY: z.nullish(z.string()),
    MINERU_API_TIMEOUT: z.nullish(z.number().check(z.multipleOf(1))),
    MINERU_PARAMS: z.nullish(zJsonObject),
    MINERU_FILE_EXTENSIONS: z.nullish(z.array(z.string())),
    RAG_RERANKING_MODEL: z.nullish(z.string()),
    RAG_RERANKING_ENGINE: z.nullish(z.string()),
    RAG_RERANKING_BATCH_SIZE: z.nullish(z.number().check(z.multipleOf(1))),
    RAG_EXTERNAL_RERANKER_URL: z.nullish(z.string()),
    RAG_EXTERNAL_RERANKER_API_KEY: z.nullish(z.string()),
    RAG_EXTERNAL_RERANKER_TIMEOUT: z.nullish(z.string()),
    TEXT_SPLITTER: z.nullish(z.string()),
    RAG_TOKENIZER_MODEL: z.nullish(z.string()),
    ENABLE_MARKDOWN_HEADER_TEXT_SPLITTER: z.nullish(z.boolean()),
    CHUNK_SIZE: z.nullish(z.number().check(z.multipleOf(1))),
    CHUNK_MIN_SIZE_TARGET: z.nullish(z.number().check(z.multipleOf(1))),
    CHUNK_OVERLAP: z.nullish(z.number().check(z.multipleOf(1))),
    FILE_MAX_SIZE: z.nullish(z.union([
        z.number().check(z.multipleOf(1)),
        z.string()
    ])),
    FILE_MAX_COUNT: z.nullish(z.union([
        z.number().check(z.multipleOf(1)),
        z.string()
    ])),
    FILE_IMAGE_COMPRESSION_WIDTH: z.nullish(z.union([
        z.number().check(z.multipleOf(1)),
        z.string()
    ])),
    FILE_IMAGE_COMPRESSION_HEIGHT: z.nullish(z.union([
        z.number().check(z.multipleOf(1)),
        z.string()
    ])),
    ALLOWED_FILE_EXTENSIONS: z.nullish(z.array(z.string())),
    ENABLE_GOOGLE_DRIVE_INTEGRATION: z.nullish(z.boolean()),
    ENABLE_ONEDRIVE_INTEGRATION: z.nullish(z.boolean()),
    web: z.nullish(zRetrievalWebConfigUpdate)
}))();

/**
 * A file's part of a collection.
 */
export const zFileOfCollection = /* @__PURE__ */ (() => z.object({
    collection_name: z.string(),
    file_id: z.string()
}))();

/**
 * Whether chunks were deleted.
 */
export const zCollectionFileDeleted = /* @__PURE__ */ (() => z.object({
    status: z.boolean()
}))();

/**
 * The vector of a text.
 */
export const zTextEmbedding = /* @__PURE__ */ (() => z.object({
    result: z.array(z.number())
}))();

/**
 * Where embeddings are asked for.
 */
export const zEmbeddingConnection = /* @__PURE__ */ (() => z.object({
    url: z.string(),
    key: z.string()
}))();

/**
 * Where embeddings are asked for in Azure.
 */
export const zAzureEmbeddingConnection = /* @__PURE__ */ (() => z.object({
    url: z.string(),
    key: z.string(),
    version: z.string()
}))();

/**
 * Which model makes vectors of texts. Secrets stand in the clear.
 */
export const zEmbeddingConfig = /* @__PURE__ */ (() => z.object({
    status: z.literal(true),
    RAG_EMBEDDING_ENGINE: z.string(),
    RAG_EMBEDDING_MODEL: z.string(),
    RAG_EMBEDDING_BATCH_SIZE: z.nullable(z.number().check(z.multipleOf(1))),
    ENABLE_ASYNC_EMBEDDING: z.nullable(z.boolean()),
    RAG_EMBEDDING_CONCURRENT_REQUESTS: z.nullish(z.number().check(z.multipleOf(1))),
    openai_config: zEmbeddingConnection,
    ollama_config: zEmbeddingConnection,
    azure_openai_config: zAzureEmbeddingConnection
}))();

/**
 * Where embeddings are asked for. Before 0.11.4 each field is required and must be a text.
 */
export const zEmbeddingConnectionUpdate = /* @__PURE__ */ (() => z.object({
    url: z.nullish(z.string()),
    key: z.nullish(z.string())
}))();

/**
 * Where embeddings are asked for in Azure. Before 0.11.4 each field is required and must be a text.
 */
export const zAzureEmbeddingConnectionUpdate = /* @__PURE__ */ (() => z.object({
    url: z.nullish(z.string()),
    key: z.nullish(z.string()),
    version: z.nullish(z.string())
}))();

/**
 * The engine and its model. What is not required and absent gets the value stated, not the one that it had.
 */
export const zEmbeddingConfigUpdate = /* @__PURE__ */ (() => z.object({
    RAG_EMBEDDING_ENGINE: z.string(),
    RAG_EMBEDDING_MODEL: z.string(),
    RAG_EMBEDDING_BATCH_SIZE: z._default(z.nullish(z.number().check(z.multipleOf(1))), 1),
    ENABLE_ASYNC_EMBEDDING: z._default(z.nullish(z.boolean()), true),
    RAG_EMBEDDING_CONCURRENT_REQUESTS: z._default(z.nullish(z.number().check(z.multipleOf(1))), 0),
    openai_config: z.nullish(zEmbeddingConnectionUpdate),
    ollama_config: z.nullish(zEmbeddingConnectionUpdate),
    azure_openai_config: z.nullish(zAzureEmbeddingConnectionUpdate)
}))();

/**
 * A file that was uploaded, and where its chunks go.
 */
export const zFileToProcess = /* @__PURE__ */ (() => z.object({
    file_id: z.string(),
    content: z.nullish(z.string()),
    collection_name: z.nullish(z.string())
}))();

/**
 * A file that was cut and embedded.
 */
export const zProcessedFile = /* @__PURE__ */ (() => z.object({
    status: z.literal(true),
    collection_name: z.nullable(z.string()),
    filename: z.string(),
    content: z.string()
}))();

/**
 * What was read from the file.
 */
export const zBatchFileData = /* @__PURE__ */ (() => z.object({
    content: z.optional(z.string())
}))();

/**
 * A file in the form in which the server keeps files.
 */
export const zBatchFile = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    user_id: z.string(),
    hash: z.nullish(z.string()),
    filename: z.string(),
    path: z.nullish(z.string()),
    data: z.nullish(zBatchFileData),
    meta: z.nullish(zJsonObject),
    created_at: z.nullable(z.number().check(z.multipleOf(1))),
    updated_at: z.nullable(z.number().check(z.multipleOf(1)))
}))();

/**
 * Files with their texts, for one collection.
 */
export const zFileBatch = /* @__PURE__ */ (() => z.object({
    files: z.array(zBatchFile),
    collection_name: z.string()
}))();

/**
 * What became of a file.
 */
export const zFileOutcome = /* @__PURE__ */ (() => z.object({
    file_id: z.string(),
    status: z.string(),
    error: z.nullable(z.string())
}))();

/**
 * What became of each file.
 */
export const zFileBatchOutcome = /* @__PURE__ */ (() => z.object({
    results: z.array(zFileOutcome),
    errors: z.array(zFileOutcome)
}))();

/**
 * A text and where its chunks go.
 */
export const zTextToProcess = /* @__PURE__ */ (() => z.object({
    name: z.string(),
    content: z.string(),
    collection_name: z.nullish(z.string())
}))();

/**
 * A text that was cut and embedded.
 */
export const zProcessedText = /* @__PURE__ */ (() => z.object({
    status: z.literal(true),
    collection_name: z.string(),
    content: z.string()
}))();

/**
 * An address and where its chunks go.
 */
export const zPageToProcess = /* @__PURE__ */ (() => z.object({
    url: z.string(),
    collection_name: z.nullish(z.string())
}))();

/**
 * What was read from a file. Empty for an image.
 */
export const zRetrievedFileData = /* @__PURE__ */ (() => z.object({
    status: z.optional(z.string()),
    content: z.optional(z.string()),
    error: z.nullish(z.string())
}))();

/**
 * What is known of a file.
 */
export const zRetrievedFileMeta = /* @__PURE__ */ (() => z.object({
    name: z.string(),
    content_type: z.string(),
    size: z.number().check(z.multipleOf(1)),
    file_hash: z.optional(z.string()),
    data: z.optional(z.object({
        source_url: z.optional(z.string())
    })),
    collection_name: z.optional(z.string())
}))();

/**
 * A file that the server fetched and stored for the caller.
 */
export const zRetrievedFile = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    user_id: z.string(),
    hash: z.nullable(z.string()),
    filename: z.string(),
    path: z.nullable(z.string()),
    data: zRetrievedFileData,
    meta: zRetrievedFileMeta,
    created_at: z.number().check(z.multipleOf(1)),
    updated_at: z.number().check(z.multipleOf(1))
}))();

/**
 * What an address led to.
 */
export const zProcessedUrl = /* @__PURE__ */ (() => z.object({
    status: z.literal(true),
    type: z.enum([
        'web',
        'youtube',
        'file',
        'image'
    ]),
    name: z.string(),
    url: z.string(),
    collection_name: z.nullable(z.string()),
    content: z.nullable(z.string()),
    file: z.nullable(zRetrievedFile)
}))();

/**
 * A page in the form of a file.
 */
export const zPageFile = /* @__PURE__ */ (() => z.object({
    data: z.object({
        content: z.string()
    }),
    meta: z.object({
        name: z.string(),
        source: z.string()
    })
}))();

/**
 * A page that was read.
 */
export const zProcessedPage = /* @__PURE__ */ (() => z.object({
    status: z.literal(true),
    collection_name: z.nullish(z.string()),
    filename: z.optional(z.string()),
    content: z.optional(z.string()),
    file: z.optional(zPageFile)
}))();

/**
 * What to search for.
 */
export const zWebQuestions = /* @__PURE__ */ (() => z.object({
    queries: z.array(z.string())
}))();

/**
 * One result of a search engine.
 */
export const zWebFinding = /* @__PURE__ */ (() => z.object({
    link: z.string(),
    title: z.nullable(z.string()),
    snippet: z.nullable(z.string())
}))();

/**
 * Where a chunk comes from. Extractors and web loaders add fields of their own.
 */
export const zChunkMetadata = /* @__PURE__ */ (() => z.object({
    name: z.optional(z.string()),
    source: z.optional(z.string()),
    file_id: z.optional(z.string()),
    created_by: z.optional(z.string()),
    hash: z.optional(z.string()),
    file_hash: z.optional(z.string()),
    content_type: z.optional(z.string()),
    size: z.optional(z.number().check(z.multipleOf(1))),
    collection_name: z.optional(z.string()),
    data: z.optional(z.string()),
    start_index: z.optional(z.number().check(z.multipleOf(1))),
    embedding_config: z.optional(z.string()),
    title: z.optional(z.string()),
    description: z.optional(z.string()),
    language: z.optional(z.string()),
    link: z.optional(z.string()),
    snippet: z.optional(z.string()),
    score: z.optional(z.number()),
    _chunk_hash: z.optional(z.string())
}))();

/**
 * A page that was read.
 */
export const zWebPage = /* @__PURE__ */ (() => z.object({
    content: z.string(),
    metadata: zChunkMetadata
}))();

/**
 * What a search found and what was read of it.
 */
export const zWebFindings = /* @__PURE__ */ (() => z.object({
    status: z.literal(true),
    collection_names: z.optional(z.array(z.string())),
    collection_name: z.optional(z.null()),
    items: z.array(zWebFinding),
    filenames: z.array(z.string()),
    docs: z.optional(z.array(zWebPage)),
    loaded_count: z.number().check(z.multipleOf(1))
}))();

/**
 * A question to several collections.
 */
export const zCollectionsQuery = /* @__PURE__ */ (() => z.object({
    collection_names: z.array(z.string()),
    query: z.string(),
    k: z.nullish(z.number().check(z.multipleOf(1))),
    k_reranker: z.nullish(z.number().check(z.multipleOf(1))),
    r: z.nullish(z.number()),
    hybrid: z.nullish(z.boolean()),
    hybrid_bm25_weight: z.nullish(z.number()),
    enable_enriched_texts: z.nullish(z.boolean())
}))();

/**
 * Chunks that were found, best first. Each list holds one list, which has an entry for each chunk.
 */
export const zChunks = /* @__PURE__ */ (() => z.object({
    ids: z.optional(z.array(z.array(z.string()))),
    distances: z.array(z.array(z.number())),
    documents: z.array(z.array(z.string())),
    metadatas: z.array(z.array(zChunkMetadata))
}))();

/**
 * A question to one collection.
 */
export const zCollectionQuery = /* @__PURE__ */ (() => z.object({
    collection_name: z.string(),
    query: z.string(),
    k: z.nullish(z.number().check(z.multipleOf(1))),
    k_reranker: z.nullish(z.number().check(z.multipleOf(1))),
    r: z.nullish(z.number()),
    hybrid: z.nullish(z.boolean()),
    hybrid_bm25_weight: z.nullish(z.number())
}))();

/**
 * An account in a group.
 */
export const zScimMember = /* @__PURE__ */ (() => z.object({
    value: z.string(),
    $ref: z.nullish(z.string()),
    type: z.nullable(z.string()),
    display: z.nullable(z.string())
}))();

/**
 * What is known of a resource itself.
 */
export const zScimMeta = /* @__PURE__ */ (() => z.object({
    resourceType: z.string(),
    created: z.iso.datetime({ offset: true, local: true }),
    lastModified: z.iso.datetime({ offset: true, local: true }),
    location: z.nullable(z.string()),
    version: z.null()
}))();

/**
 * A group, as SCIM shows it.
 */
export const zScimGroup = /* @__PURE__ */ (() => z.object({
    schemas: z.array(z.string()),
    id: z.string(),
    displayName: z.string(),
    members: z.nullable(z.array(zScimMember)),
    meta: zScimMeta
}))();

/**
 * A part of the list of groups.
 */
export const zScimGroupList = /* @__PURE__ */ (() => z.object({
    schemas: z.array(z.string()),
    totalResults: z.number().check(z.multipleOf(1)),
    itemsPerPage: z.number().check(z.multipleOf(1)),
    startIndex: z.number().check(z.multipleOf(1)),
    Resources: z.array(zScimGroup)
}))();

/**
 * An account to be put into a group.
 */
export const zScimMemberSent = /* @__PURE__ */ (() => z.object({
    value: z.string(),
    $ref: z.nullish(z.string()),
    type: z._default(z.nullish(z.string()), 'User'),
    display: z.nullish(z.string())
}))();

/**
 * A group to be made.
 */
export const zScimGroupCreate = /* @__PURE__ */ (() => z.object({
    schemas: z.optional(z.array(z.string())),
    displayName: z.string(),
    members: z.nullish(z.array(zScimMemberSent))
}))();

/**
 * An error in the form of RFC 7644.
 */
export const zScimError = /* @__PURE__ */ (() => z.object({
    schemas: z.array(z.string()),
    status: z.string(),
    detail: z.string(),
    scimType: z.string()
}))();

/**
 * What changes. Though the standard says that a PUT replaces the resource, what is absent or `null` here stays as it is.
 */
export const zScimGroupUpdate = /* @__PURE__ */ (() => z.object({
    schemas: z.optional(z.array(z.string())),
    displayName: z.nullish(z.string()),
    members: z.nullish(z.array(zScimMemberSent))
}))();

/**
 * One change.
 */
export const zScimPatchOperation = /* @__PURE__ */ (() => z.object({
    op: z.string(),
    path: z.nullish(z.string()),
    value: z.optional(zJsonValue)
}))();

/**
 * Changes, made in order.
 */
export const zScimPatch = /* @__PURE__ */ (() => z.object({
    schemas: z.optional(z.array(z.string())),
    Operations: z.array(zScimPatchOperation)
}))();

/**
 * A kind of resource.
 */
export const zScimResourceType = /* @__PURE__ */ (() => z.object({
    schemas: z.array(z.string()),
    id: z.string(),
    name: z.string(),
    endpoint: z.string(),
    schema: z.string(),
    meta: z.object({
        location: z.string(),
        resourceType: z.string()
    })
}))();

/**
 * An attribute.
 */
export const zScimAttribute = /* @__PURE__ */ (() => z.object({
    name: z.string(),
    type: z.string(),
    required: z.boolean(),
    multiValued: z.optional(z.boolean()),
    uniqueness: z.optional(z.string())
}))();

/**
 * The attributes that a kind of resource has.
 */
export const zScimSchema = /* @__PURE__ */ (() => z.object({
    schemas: z.array(z.string()),
    id: z.string(),
    name: z.string(),
    description: z.string(),
    attributes: z.array(zScimAttribute)
}))();

/**
 * Whether something is supported.
 */
export const zScimFeature = /* @__PURE__ */ (() => z.object({
    supported: z.boolean()
}))();

/**
 * A way for a caller to show who it is.
 */
export const zScimAuthenticationScheme = /* @__PURE__ */ (() => z.object({
    type: z.string(),
    name: z.string(),
    description: z.string()
}))();

/**
 * What the server supports of SCIM. The same on every server.
 */
export const zScimServiceProviderConfig = /* @__PURE__ */ (() => z.object({
    schemas: z.array(z.string()),
    patch: zScimFeature,
    bulk: z.object({
        supported: z.boolean(),
        maxOperations: z.number().check(z.multipleOf(1)),
        maxPayloadSize: z.number().check(z.multipleOf(1))
    }),
    filter: z.object({
        supported: z.boolean(),
        maxResults: z.number().check(z.multipleOf(1))
    }),
    changePassword: zScimFeature,
    sort: zScimFeature,
    etag: zScimFeature,
    authenticationSchemes: z.array(zScimAuthenticationScheme)
}))();

/**
 * The account's name, divided at the first space.
 */
export const zScimName = /* @__PURE__ */ (() => z.object({
    formatted: z.nullable(z.string()),
    familyName: z.nullable(z.string()),
    givenName: z.nullable(z.string()),
    middleName: z.null(),
    honorificPrefix: z.null(),
    honorificSuffix: z.null()
}))();

/**
 * An e-mail address.
 */
export const zScimEmail = /* @__PURE__ */ (() => z.object({
    value: z.string(),
    type: z.nullable(z.string()),
    primary: z.boolean(),
    display: z.null()
}))();

/**
 * A picture.
 */
export const zScimPhoto = /* @__PURE__ */ (() => z.object({
    value: z.string(),
    type: z.nullable(z.string()),
    primary: z.boolean(),
    display: z.null()
}))();

/**
 * A group that the account is in.
 */
export const zScimUserGroup = /* @__PURE__ */ (() => z.object({
    value: z.string(),
    display: z.string(),
    $ref: z.optional(z.string()),
    type: z.string()
}))();

/**
 * An account, as SCIM shows it.
 */
export const zScimUser = /* @__PURE__ */ (() => z.object({
    schemas: z.array(z.string()),
    id: z.string(),
    externalId: z.nullable(z.string()),
    userName: z.string(),
    name: zScimName,
    displayName: z.string(),
    emails: z.array(zScimEmail),
    active: z.boolean(),
    photos: z.nullable(z.array(zScimPhoto)),
    groups: z.nullable(z.array(zScimUserGroup)),
    meta: zScimMeta
}))();

/**
 * A part of the list of accounts.
 */
export const zScimUserList = /* @__PURE__ */ (() => z.object({
    schemas: z.array(z.string()),
    totalResults: z.number().check(z.multipleOf(1)),
    itemsPerPage: z.number().check(z.multipleOf(1)),
    startIndex: z.number().check(z.multipleOf(1)),
    Resources: z.array(zScimUser)
}))();

/**
 * A name. `formatted` goes before the others.
 */
export const zScimNameSent = /* @__PURE__ */ (() => z.object({
    formatted: z.nullish(z.string()),
    familyName: z.nullish(z.string()),
    givenName: z.nullish(z.string()),
    middleName: z.nullish(z.string()),
    honorificPrefix: z.nullish(z.string()),
    honorificSuffix: z.nullish(z.string())
}))();

/**
 * An e-mail address.
 */
export const zScimEmailSent = /* @__PURE__ */ (() => z.object({
    value: z.string(),
    type: z._default(z.nullish(z.string()), 'work'),
    primary: z._default(z.optional(z.boolean()), true),
    display: z.nullish(z.string())
}))();

/**
 * A picture.
 */
export const zScimPhotoSent = /* @__PURE__ */ (() => z.object({
    value: z.string(),
    type: z._default(z.nullish(z.string()), 'photo'),
    primary: z._default(z.optional(z.boolean()), true),
    display: z.nullish(z.string())
}))();

/**
 * An account to be made. Its password is made up and told to nobody; the account signs in through the identity provider.
 */
export const zScimUserCreate = /* @__PURE__ */ (() => z.object({
    schemas: z.optional(z.array(z.string())),
    externalId: z.nullish(z.string()),
    userName: z.string(),
    name: z.nullish(zScimNameSent),
    displayName: z.string(),
    emails: z.array(zScimEmailSent),
    active: z._default(z.optional(z.boolean()), true),
    password: z.nullish(z.string()),
    photos: z.nullish(z.array(zScimPhotoSent))
}))();

/**
 * What changes. Though the standard says that a PUT replaces the resource, what is absent or `null` here stays as it is.
 */
export const zScimUserUpdate = /* @__PURE__ */ (() => z.object({
    schemas: z.optional(z.array(z.string())),
    id: z.nullish(z.string()),
    externalId: z.nullish(z.string()),
    userName: z.nullish(z.string()),
    name: z.nullish(zScimNameSent),
    displayName: z.nullish(z.string()),
    emails: z.nullish(z.array(zScimEmailSent)),
    active: z.nullish(z.boolean()),
    photos: z.nullish(z.array(zScimPhotoSent))
}))();

/**
 * A chat, a message in a channel, or a note that was found.
 */
export const zSearchResult = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    kind: z.enum([
        'chat',
        'message',
        'note'
    ]),
    title: z.string(),
    context: z.string(),
    snippet: z.string(),
    preview: z.string(),
    url: z.string(),
    updated_at: z.number().check(z.multipleOf(1)),
    shared: z.boolean(),
    pinned: z.boolean()
}))();

/**
 * A folder or channel to which a search can be confined.
 */
export const zSearchScope = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    name: z.string(),
    kind: z.enum(['folder', 'channel'])
}))();

/**
 * A page of what was found, and where the caller can search.
 */
export const zSearchPage = /* @__PURE__ */ (() => z.object({
    items: z.array(zSearchResult),
    has_more: z.boolean(),
    scopes: z.array(zSearchScope),
    kinds: z.array(z.enum([
        'chat',
        'message',
        'note'
    ]))
}))();

/**
 * Translations by language code, such as `de`.
 */
export const zSkillTranslations = /* @__PURE__ */ (() => z.record(z.string(), z.record(z.string(), z.string())))();

/**
 * What else is said about a skill. Other fields are dropped when it is saved.
 */
export const zSkillMeta = /* @__PURE__ */ (() => z.object({
    i18n: z.nullish(zSkillTranslations),
    tags: z.nullable(z.array(z.string()))
}))();

/**
 * A right to use or to change a skill.
 */
export const zSkillGrant = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    resource_type: z.literal('skill'),
    resource_id: z.string(),
    principal_type: z.enum(['user', 'group']),
    principal_id: z.string(),
    permission: z.enum(['read', 'write']),
    created_at: z.number().check(z.multipleOf(1))
}))();

/**
 * A skill without its text.
 */
export const zSkillSummaryFields = /* @__PURE__ */ (() => z.object({
    version_id: z.nullish(z.string()),
    id: z.string(),
    user_id: z.string(),
    name: z.string(),
    description: z.nullable(z.string()),
    meta: zSkillMeta,
    is_active: z.boolean(),
    access_grants: z.array(zSkillGrant),
    updated_at: z.number().check(z.multipleOf(1)),
    created_at: z.number().check(z.multipleOf(1))
}))();

/**
 * Who owns a skill.
 */
export const zSkillOwner = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    name: z.string(),
    role: zRole,
    email: z.string()
}))();

/**
 * A skill and its owner.
 */
export const zUsableSkill = /* @__PURE__ */ (() => z.intersection(zSkillSummaryFields, z.object({
    user: z.nullable(zSkillOwner)
})))();

/**
 * A file of a skill. Paths are names only, the server keeps the files in its database. At most 10 MiB.
 */
export const zSkillFile = /* @__PURE__ */ (() => z.object({
    path: z.string(),
    content: z.string(),
    encoding: z.nullish(z.enum(['base64']))
}))();

/**
 * The files of a skill.
 */
export const zSkillContents = /* @__PURE__ */ (() => z.object({
    files: z.array(zSkillFile)
}))();

/**
 * What else is said about the skill. Fields not named here are dropped.
 */
export const zSkillMetaInput = /* @__PURE__ */ (() => z.object({
    i18n: z.nullish(zSkillTranslations),
    tags: z.nullish(z.array(z.string()))
}))();

/**
 * A right to be given. A grant that lacks a field, or whose type or permission the server does not know, is left out without an error. Whether the user or group exists is not checked.
 */
export const zSkillGrantInput = /* @__PURE__ */ (() => z.object({
    principal_type: z.optional(z.enum(['user', 'group'])),
    principal_id: z.optional(z.string()),
    permission: z.optional(z.enum(['read', 'write']))
}))();

/**
 * A new skill. Its text comes as `content`, or since 0.12.4 in `files` or `data`; of the two only one may be there, and `content` does not count beside them. Without any of the three the text is empty; before 0.12.4 `content` must be there.
 */
export const zSkillCreate = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    name: z.string(),
    description: z.nullish(z.string()),
    content: z.nullish(z.string()),
    files: z.nullish(z.array(zSkillFile)),
    data: z.nullish(zSkillContents),
    commit_message: z.nullish(z.string()),
    meta: z.optional(zSkillMetaInput),
    is_active: z._default(z.optional(z.boolean()), true),
    access_grants: z.nullish(z.array(zSkillGrantInput))
}))();

/**
 * A skill without its text.
 */
export const zSkillSummary = zSkillSummaryFields;

/**
 * A skill as an export gives it; since 0.12.4 fit for `importSkills`.
 */
export const zExportedSkill = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    name: z.string(),
    description: z.nullable(z.string()),
    meta: zSkillMeta,
    is_active: z.boolean(),
    files: z.optional(z.array(zSkillFile)),
    user_id: z.optional(z.string()),
    content: z.optional(z.string()),
    access_grants: z.optional(z.array(zSkillGrant)),
    updated_at: z.optional(z.number().check(z.multipleOf(1))),
    created_at: z.optional(z.number().check(z.multipleOf(1)))
}))();

/**
 * A skill with its text, and whether the caller may change it.
 */
export const zSkillForCaller = /* @__PURE__ */ (() => z.intersection(zSkillSummaryFields, z.object({
    user: z.null(),
    write_access: z.boolean(),
    content: z.string()
})))();

/**
 * Who may use or change a skill. It replaces all earlier grants.
 */
export const zSkillAccess = /* @__PURE__ */ (() => z.object({
    access_grants: z.array(zSkillGrantInput)
}))();

/**
 * A skill with its text and its files.
 */
export const zSkill = /* @__PURE__ */ (() => z.intersection(zSkillSummaryFields, z.object({
    content: z.string(),
    data: z.optional(zSkillContents)
})))();

/**
 * How a copy shall be called.
 */
export const zSkillClone = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    name: z.string(),
    version_id: z.nullish(z.string())
}))();

/**
 * A file of a skill, without its content.
 */
export const zSkillFileSummary = /* @__PURE__ */ (() => z.object({
    path: z.string(),
    size: z.number().check(z.multipleOf(1)),
    encoding: z.nullable(z.enum(['base64']))
}))();

/**
 * The files of a version of a skill.
 */
export const zSkillFileList = /* @__PURE__ */ (() => z.object({
    version_id: z.nullable(z.string()),
    files: z.array(zSkillFileSummary)
}))();

/**
 * When, by whom and why a version was made.
 */
export const zSkillVersionFields = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    skill_id: z.string(),
    parent_id: z.nullable(z.string()),
    user_id: z.string(),
    commit_message: z.nullable(z.string()),
    created_at: z.number().check(z.multipleOf(1))
}))();

/**
 * The author of a version.
 */
export const zSkillVersionAuthor = /* @__PURE__ */ (() => z.object({
    name: z.string()
}))();

/**
 * A saved version of a skill, without its contents.
 */
export const zSkillVersion = /* @__PURE__ */ (() => z.intersection(zSkillVersionFields, z.object({
    user: z.nullable(zSkillVersionAuthor)
})))();

/**
 * A text before and after.
 */
export const zSkillTextChange = /* @__PURE__ */ (() => z.object({
    before: z.nullable(z.string()),
    after: z.nullable(z.string())
}))();

/**
 * What else is said about the skill, before and after. Absent if it is the same.
 */
export const zSkillMetaChange = /* @__PURE__ */ (() => z.object({
    before: zSkillMeta,
    after: zSkillMeta
}))();

/**
 * What differs beside the files; `{}` if nothing does.
 */
export const zSkillDiffMetadata = /* @__PURE__ */ (() => z.object({
    name: z.optional(zSkillTextChange),
    description: z.optional(zSkillTextChange),
    meta: z.optional(zSkillMetaChange)
}))();

/**
 * A file that differs.
 */
export const zSkillFileChange = /* @__PURE__ */ (() => z.object({
    path: z.string(),
    status: z.enum([
        'added',
        'deleted',
        'modified'
    ]),
    binary: z.boolean()
}))();

/**
 * What differs between two versions of a skill.
 */
export const zSkillDiff = /* @__PURE__ */ (() => z.object({
    metadata: zSkillDiffMetadata,
    files: z.array(zSkillFileChange)
}))();

/**
 * How a file differs between two versions.
 */
export const zSkillFileDiff = /* @__PURE__ */ (() => z.object({
    binary: z.boolean(),
    diff: z.optional(z.string()),
    line_endings_only: z.optional(z.boolean())
}))();

/**
 * Which files the version has; `downloadSkillFile` answers what they hold.
 */
export const zSkillSnapshotFiles = /* @__PURE__ */ (() => z.object({
    files: z.array(zSkillFileSummary)
}))();

/**
 * What a version saves. Switch and grants are not part of it.
 */
export const zSkillSnapshot = /* @__PURE__ */ (() => z.object({
    name: z.string(),
    description: z.nullable(z.string()),
    content: z.string(),
    meta: zSkillMeta,
    data: zSkillSnapshotFiles
}))();

/**
 * A saved version of a skill, with its text and a list of its files.
 */
export const zSkillVersionDetail = /* @__PURE__ */ (() => z.intersection(zSkillVersionFields, z.object({
    snapshot: zSkillSnapshot
})))();

/**
 * A change of one file or folder of a skill.
 */
export const zSkillFileOperation = /* @__PURE__ */ (() => z.object({
    op: z.enum([
        'put',
        'move',
        'delete'
    ]),
    path: z.string(),
    content: z.nullish(z.string()),
    encoding: z.nullish(z.enum(['base64'])),
    destination: z.nullish(z.string())
}))();

/**
 * A change of a skill. Since 0.12.4 what is left out stays, except that `meta` is replaced as a whole; before that what is left out gets its default, and `content` must be there. Of `files`, `data` and `operations` only one may be there, and it needs `expected_version_id`.
 */
export const zSkillUpdate = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    name: z.string(),
    description: z.nullish(z.string()),
    content: z.nullish(z.string()),
    files: z.nullish(z.array(zSkillFile)),
    data: z.nullish(zSkillContents),
    operations: z.nullish(z.array(zSkillFileOperation)),
    expected_version_id: z.nullish(z.string()),
    commit_message: z.nullish(z.string()),
    meta: z.optional(zSkillMetaInput),
    is_active: z.optional(z.boolean()),
    access_grants: z.nullish(z.array(zSkillGrantInput))
}))();

/**
 * Which version is current.
 */
export const zSkillVersionConflictDetail = /* @__PURE__ */ (() => z.object({
    code: z.literal('version_conflict'),
    current_version_id: z.nullish(z.string())
}))();

/**
 * Another version is current than the caller expected.
 */
export const zSkillVersionConflict = /* @__PURE__ */ (() => z.object({
    detail: zSkillVersionConflictDetail
}))();

/**
 * The version that shall be current.
 */
export const zSkillVersionChoice = /* @__PURE__ */ (() => z.object({
    version_id: z.string(),
    expected_version_id: z.string()
}))();

/**
 * What shall become of one skill.
 */
export const zSkillImportDecision = /* @__PURE__ */ (() => z.object({
    action: z._default(z.optional(z.enum([
        'skip',
        'create',
        'copy',
        'replace'
    ])), 'skip'),
    id: z.optional(z.string()),
    name: z.optional(z.string()),
    expected_version_id: z.optional(z.string())
}))();

/**
 * Files with skills, and what shall become of each skill.
 */
export const zSkillImport = /* @__PURE__ */ (() => z.object({
    files: z.array(z.string()).check(z.minLength(1)),
    decisions: z.string()
}))();

/**
 * What became of one skill.
 */
export const zImportedSkill = /* @__PURE__ */ (() => z.object({
    status: z.enum([
        'saved',
        'skipped',
        'error'
    ]),
    id: z.string(),
    error: z.optional(z.union([
        z.string(),
        zSkillVersionConflictDetail
    ]))
}))();

/**
 * Files with skills.
 */
export const zSkillUpload = /* @__PURE__ */ (() => z.object({
    files: z.array(z.string())
}))();

/**
 * What a JSON file says about the skill, not checked. `{}` without any.
 */
export const zLoadedSkillMeta = /* @__PURE__ */ (() => z.object({
    i18n: z.nullish(zSkillTranslations),
    tags: z.nullish(z.array(z.string()))
}))();

/**
 * A skill that was read and is not stored.
 */
export const zPreviewedSkill = /* @__PURE__ */ (() => z.object({
    index: z.number().check(z.multipleOf(1)),
    id: z.string(),
    name: z.string(),
    description: z.nullable(z.string()),
    meta: zLoadedSkillMeta,
    is_active: z.optional(z.boolean()),
    files: z.array(zSkillFileSummary),
    id_taken: z.boolean(),
    name_taken: z.boolean(),
    can_replace: z.boolean(),
    expected_version_id: z.nullable(z.string())
}))();

/**
 * A skill, its owner, and whether the caller may change it.
 */
export const zWorkspaceSkill = /* @__PURE__ */ (() => z.intersection(zSkillSummaryFields, z.object({
    user: z.nullable(zSkillOwner),
    write_access: z.boolean(),
    content: z.optional(z.string())
})))();

/**
 * A page of skills.
 */
export const zWorkspaceSkillPage = /* @__PURE__ */ (() => z.object({
    items: z.array(zWorkspaceSkill),
    total: z.number().check(z.multipleOf(1))
}))();

/**
 * Where skills are.
 */
export const zSkillAddress = /* @__PURE__ */ (() => z.object({
    url: z.url()
}))();

/**
 * A skill that was read and is not stored. Post it to `createSkill`, or pass it as JSON to `importSkills`.
 */
export const zLoadedSkill = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    name: z.string(),
    description: z.nullable(z.string()),
    meta: zLoadedSkillMeta,
    is_active: z.optional(z.boolean()),
    files: z.array(zSkillFile)
}))();

/**
 * `least_connections` takes the server with the fewest running jobs, `round_robin` each in turn, `fastest` the one that answered fastest so far.
 */
export const zLoadBalancingStrategy = /* @__PURE__ */ (() => z.enum([
    'fastest',
    'least_connections',
    'round_robin'
]))();

/**
 * How jobs are given to Ollama servers.
 */
export const zLoadBalancing = /* @__PURE__ */ (() => z.object({
    strategy: zLoadBalancingStrategy,
    available: z.array(zLoadBalancingStrategy),
    source: z.string()
}))();

/**
 * The strategy to use from now on.
 */
export const zLoadBalancingChange = /* @__PURE__ */ (() => z.object({
    strategy: zLoadBalancingStrategy
}))();

/**
 * The strategy that was asked for.
 */
export const zLoadBalancingSaved = /* @__PURE__ */ (() => z.object({
    strategy: zLoadBalancingStrategy,
    saved: z.boolean()
}))();

/**
 * The machine that Open WebUI runs on.
 */
export const zMachineLoad = /* @__PURE__ */ (() => z.object({
    cpu_percent: z.number(),
    ram_total_gb: z.number(),
    ram_used_gb: z.number(),
    ram_percent: z.number(),
    disk_total_gb: z.number(),
    disk_used_gb: z.number(),
    disk_percent: z.number()
}))();

/**
 * What kind of model it is.
 */
export const zOllamaModelFamily = /* @__PURE__ */ (() => z.object({
    parent_model: z.optional(z.string()),
    format: z.optional(z.string()),
    family: z.optional(z.string()),
    families: z.nullish(z.array(z.string())),
    parameter_size: z.optional(z.string()),
    quantization_level: z.optional(z.string())
}))();

/**
 * A model in memory, in Ollama's own form.
 */
export const zLoadedOllamaModel = /* @__PURE__ */ (() => z.object({
    name: z.string(),
    model: z.optional(z.string()),
    modified_at: z.optional(z.iso.datetime({ offset: true, local: true })),
    size: z.optional(z.number().check(z.multipleOf(1))),
    digest: z.optional(z.string()),
    details: z.optional(zOllamaModelFamily),
    expires_at: z.iso.datetime({ offset: true, local: true }),
    size_vram: z.number().check(z.multipleOf(1))
}))();

/**
 * An Ollama server.
 */
export const zOllamaBackend = /* @__PURE__ */ (() => z.object({
    api_ps: z.object({
        models: z.optional(z.array(zLoadedOllamaModel))
    })
}))();

/**
 * Load of the machine and of the Ollama servers, at this moment.
 */
export const zSystemMetrics = /* @__PURE__ */ (() => z.object({
    server: zMachineLoad,
    ollama_backends: z.record(z.string(), zOllamaBackend)
}))();

/**
 * One server at one moment. No reply with a snapshot has been recorded; this follows the document.
 */
export const zBackendSnapshot = /* @__PURE__ */ (() => z.object({
    id: z.number().check(z.multipleOf(1)),
    captured_at: z.number().check(z.multipleOf(1)),
    backend_url: z.string(),
    cpu_percent: z.nullable(z.number()),
    ram_percent: z.nullable(z.number()),
    active_jobs: z.number().check(z.multipleOf(1)),
    queued_jobs: z.number().check(z.multipleOf(1)),
    loaded_models: z.number().check(z.multipleOf(1)),
    vram_used_gb: z.nullable(z.number()),
    avg_tokens_per_second: z.nullable(z.number())
}))();

/**
 * Figures taken at intervals.
 */
export const zBackendSnapshots = /* @__PURE__ */ (() => z.object({
    backends: z.record(z.string(), z.array(zBackendSnapshot)),
    count: z.number().check(z.multipleOf(1))
}))();

/**
 * The chats in question.
 */
export const zActiveChatsQuestion = /* @__PURE__ */ (() => z.object({
    chat_ids: z.array(z.string())
}))();

/**
 * Chats in which something runs.
 */
export const zActiveChats = /* @__PURE__ */ (() => z.object({
    active_chat_ids: z.array(z.string())
}))();

/**
 * A text to go on with.
 */
export const zTaskAutocompleteRequest = /* @__PURE__ */ (() => z.object({
    model: z.string(),
    prompt: z.string(),
    type: z.nullish(z.string()),
    messages: z.nullish(z.array(zCompletionMessage)),
    chat_id: z.nullish(z.string())
}))();

/**
 * Parameters of the model for tasks, in place of those of the workspace model. `null` and an empty object mean none. Fields that are not named here are passed on too.
 */
export const zTaskModelParams = /* @__PURE__ */ (() => z.nullable(z.object({
    temperature: z.nullish(z.number()),
    max_tokens: z.nullish(z.number().check(z.multipleOf(1)))
})))();

/**
 * The settings of tasks.
 */
export const zTaskConfig = /* @__PURE__ */ (() => z.object({
    TASK_MODEL: z.nullable(z.string()),
    TASK_MODEL_EXTERNAL: z.nullable(z.string()),
    TASK_MODEL_PARAMS: z.optional(zTaskModelParams),
    ENABLE_TITLE_GENERATION: z.boolean(),
    TITLE_GENERATION_PROMPT_TEMPLATE: z.string(),
    IMAGE_PROMPT_GENERATION_PROMPT_TEMPLATE: z.string(),
    ENABLE_AUTOCOMPLETE_GENERATION: z.boolean(),
    AUTOCOMPLETE_GENERATION_INPUT_MAX_LENGTH: z.number().check(z.multipleOf(1)),
    AUTOCOMPLETE_GENERATION_PROMPT_TEMPLATE: z.optional(z.string()),
    TAGS_GENERATION_PROMPT_TEMPLATE: z.string(),
    FOLLOW_UP_GENERATION_PROMPT_TEMPLATE: z.string(),
    ENABLE_FOLLOW_UP_GENERATION: z.boolean(),
    ENABLE_TAGS_GENERATION: z.boolean(),
    ENABLE_SEARCH_QUERY_GENERATION: z.boolean(),
    ENABLE_RETRIEVAL_QUERY_GENERATION: z.boolean(),
    QUERY_GENERATION_PROMPT_TEMPLATE: z.string(),
    TOOLS_FUNCTION_CALLING_PROMPT_TEMPLATE: z.string(),
    ENABLE_VOICE_MODE_PROMPT: z.optional(z.boolean()),
    VOICE_MODE_PROMPT_TEMPLATE: z.nullable(z.string())
}))();

/**
 * All settings of tasks. What servers have that is not required here is taken for the default if it is absent; but 0.9.6 and newer refuse a body without `ENABLE_VOICE_MODE_PROMPT`, and 0.10.2 and newer one without `AUTOCOMPLETE_GENERATION_PROMPT_TEMPLATE`.
 */
export const zTaskConfigUpdate = /* @__PURE__ */ (() => z.object({
    TASK_MODEL: z.nullable(z.string()),
    TASK_MODEL_EXTERNAL: z.nullable(z.string()),
    TASK_MODEL_PARAMS: z.optional(zTaskModelParams),
    ENABLE_TITLE_GENERATION: z.boolean(),
    TITLE_GENERATION_PROMPT_TEMPLATE: z.string(),
    IMAGE_PROMPT_GENERATION_PROMPT_TEMPLATE: z.string(),
    ENABLE_AUTOCOMPLETE_GENERATION: z.boolean(),
    AUTOCOMPLETE_GENERATION_INPUT_MAX_LENGTH: z.nullish(z.number().check(z.multipleOf(1))),
    AUTOCOMPLETE_GENERATION_PROMPT_TEMPLATE: z.optional(z.string()),
    TAGS_GENERATION_PROMPT_TEMPLATE: z.string(),
    FOLLOW_UP_GENERATION_PROMPT_TEMPLATE: z.string(),
    ENABLE_FOLLOW_UP_GENERATION: z.boolean(),
    ENABLE_TAGS_GENERATION: z.boolean(),
    ENABLE_SEARCH_QUERY_GENERATION: z.boolean(),
    ENABLE_RETRIEVAL_QUERY_GENERATION: z.boolean(),
    QUERY_GENERATION_PROMPT_TEMPLATE: z.string(),
    TOOLS_FUNCTION_CALLING_PROMPT_TEMPLATE: z.string(),
    ENABLE_VOICE_MODE_PROMPT: z.optional(z.boolean()),
    VOICE_MODE_PROMPT_TEMPLATE: z.nullable(z.string())
}))();

/**
 * A text to find an emoji for.
 */
export const zTaskEmojiRequest = /* @__PURE__ */ (() => z.object({
    model: z.string(),
    prompt: z.string(),
    chat_id: z.nullish(z.string())
}))();

/**
 * A conversation to write something about. Fields that are not named here reach the filters and pipelines that see the task.
 */
export const zTaskConversation = /* @__PURE__ */ (() => z.object({
    model: z.string(),
    messages: z.array(zCompletionMessage),
    chat_id: z.nullish(z.string())
}))();

/**
 * The reply where this kind of task is switched off, with the status 200.
 */
export const zTaskSwitchedOff = /* @__PURE__ */ (() => z.object({
    detail: z.string()
}))();

/**
 * Answers to make one of.
 */
export const zTaskMergeRequest = /* @__PURE__ */ (() => z.object({
    model: z.string(),
    prompt: z.string(),
    responses: z.array(z.string()),
    stream: z._default(z.optional(z.boolean()), false),
    chat_id: z.nullish(z.string())
}))();

/**
 * A conversation to search something for.
 */
export const zTaskQueriesRequest = /* @__PURE__ */ (() => z.intersection(zTaskConversation, z.object({
    type: z.nullish(z.string()),
    prompt: z.nullish(z.string())
})))();

/**
 * The part of the terminal server's settings that clients need.
 */
export const zTerminalServerConfig = /* @__PURE__ */ (() => z.object({
    chat_uploads: z.enum(['default', 'filesystem'])
}))();

/**
 * A terminal server that the caller may use. Whom its access grants name is not told.
 */
export const zTerminalServer = /* @__PURE__ */ (() => z.object({
    id: z.nullable(z.string()),
    url: z.string(),
    name: z.nullable(z.string()),
    contexts: z.optional(zTerminalContexts),
    config: z.optional(zTerminalServerConfig)
}))();

/**
 * Why a call came to nothing. The proxy's own refusal has `error`; a terminal server that answers with the same status sends its own body, for Open Terminal with `detail`.
 */
export const zTerminalFailure = /* @__PURE__ */ (() => z.object({
    error: z.optional(z.string()),
    detail: z.optional(zJsonValue)
}))();

/**
 * Text, passed through.
 */
export const zTerminalText = /* @__PURE__ */ (() => z.string())();

/**
 * Bytes, passed through.
 */
export const zTerminalContent = /* @__PURE__ */ (() => z.string())();

/**
 * Translations by language code, such as `de`.
 */
export const zToolTranslations = /* @__PURE__ */ (() => z.record(z.string(), z.record(z.string(), z.string())))();

/**
 * Front matter by key, in lower case, as the source has it. Keys are free; those named here mean something to clients.
 */
export const zToolManifest = /* @__PURE__ */ (() => z.object({
    title: z.optional(z.string()),
    author: z.optional(z.string()),
    author_url: z.optional(z.string()),
    funding_url: z.optional(z.string()),
    version: z.optional(z.string()),
    required_open_webui_version: z.optional(z.string()),
    requirements: z.optional(z.string()),
    icon_url: z.optional(z.string())
}))();

/**
 * What is said about a tool. Fields that its creator added are kept since 0.12.4, before that they are dropped.
 */
export const zToolMeta = /* @__PURE__ */ (() => z.object({
    i18n: z.nullish(zToolTranslations),
    description: z.nullable(z.string()),
    manifest: z.nullable(zToolManifest),
    has_user_valves: z.optional(z.boolean())
}))();

/**
 * A right to use or to change a tool.
 */
export const zToolGrant = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    resource_type: z.literal('tool'),
    resource_id: z.string(),
    principal_type: z.enum(['user', 'group']),
    principal_id: z.string(),
    permission: z.enum(['read', 'write']),
    created_at: z.number().check(z.multipleOf(1))
}))();

/**
 * A tool without its source.
 */
export const zToolSummaryFields = /* @__PURE__ */ (() => z.object({
    version_id: z.nullish(z.string()),
    id: z.string(),
    user_id: z.nullable(z.string()),
    name: z.string(),
    meta: zToolMeta,
    access_grants: z.array(zToolGrant),
    updated_at: z.number().check(z.multipleOf(1)),
    created_at: z.number().check(z.multipleOf(1))
}))();

/**
 * Who owns a tool.
 */
export const zToolOwner = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    name: z.string(),
    role: zRole,
    email: z.string()
}))();

/**
 * JSON Schema of the arguments, made from the method's annotations and docstring. What else it holds depends on them.
 */
export const zToolCallParameters = /* @__PURE__ */ (() => z.object({
    type: z.string(),
    properties: z.record(z.string(), zJsonObject),
    required: z.optional(z.array(z.string()))
}))();

/**
 * A method of the tool, as models are told of it.
 */
export const zToolCallDescription = /* @__PURE__ */ (() => z.object({
    name: z.string(),
    description: z.string(),
    parameters: zToolCallParameters
}))();

/**
 * A tool or a tool server that the caller may use.
 */
export const zUsableTool = /* @__PURE__ */ (() => z.intersection(zToolSummaryFields, z.object({
    user: z.nullable(zToolOwner),
    content: z.nullish(z.string()),
    specs: z.optional(z.array(zToolCallDescription)),
    has_user_valves: z.optional(z.boolean()),
    authenticated: z.optional(z.boolean())
})))();

/**
 * What is said about the tool. An update replaces all of it. Further fields are kept since 0.12.4.
 */
export const zToolSourceMeta = /* @__PURE__ */ (() => z.object({
    i18n: z.nullish(zToolTranslations),
    description: z.nullish(z.string()),
    manifest: z.nullish(zJsonObject),
    has_user_valves: z.optional(z.boolean())
}))();

/**
 * A right to be given. A grant that lacks a field, or whose type or permission the server does not know, is left out without an error. Whether the user or group exists is not checked.
 */
export const zToolGrantInput = /* @__PURE__ */ (() => z.object({
    principal_type: z.optional(z.enum(['user', 'group'])),
    principal_id: z.optional(z.string()),
    permission: z.optional(z.enum(['read', 'write']))
}))();

/**
 * A tool as its author writes it.
 */
export const zToolSource = /* @__PURE__ */ (() => z.object({
    commit_message: z.nullish(z.string()),
    id: z.string(),
    name: z.string(),
    content: z.string(),
    meta: zToolSourceMeta,
    access_grants: z.nullish(z.array(zToolGrantInput))
}))();

/**
 * A tool without its source.
 */
export const zToolSummary = zToolSummaryFields;

/**
 * A tool with its source.
 */
export const zTool = /* @__PURE__ */ (() => z.intersection(zToolSummaryFields, z.object({
    content: z.string(),
    specs: z.array(zToolCallDescription)
})))();

/**
 * A tool, with its source for who may change it.
 */
export const zToolForCaller = /* @__PURE__ */ (() => z.intersection(zToolSummaryFields, z.object({
    user: z.null(),
    write_access: z.boolean(),
    content: z.optional(z.string()),
    specs: z.array(zToolCallDescription)
})))();

/**
 * Who may use or change a tool. It replaces all earlier grants.
 */
export const zToolAccess = /* @__PURE__ */ (() => z.object({
    access_grants: z.array(zToolGrantInput)
}))();

/**
 * The author of a version.
 */
export const zToolVersionAuthor = /* @__PURE__ */ (() => z.object({
    name: z.string()
}))();

/**
 * When, by whom and why a version was made.
 */
export const zToolVersionFields = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    tool_id: z.string(),
    parent_id: z.nullable(z.string()),
    user_id: z.string(),
    commit_message: z.nullable(z.string()),
    created_at: z.number().check(z.multipleOf(1)),
    user: z.nullable(zToolVersionAuthor)
}))();

/**
 * A saved version of a tool, without its content.
 */
export const zToolVersion = zToolVersionFields;

/**
 * The two names. Absent if they are the same.
 */
export const zToolNameChange = /* @__PURE__ */ (() => z.object({
    before: z.string(),
    after: z.string()
}))();

/**
 * What was said about the tool, with the fields that its creator added. Front matter and `has_user_valves` are left out.
 */
export const zToolSnapshotMeta = /* @__PURE__ */ (() => z.object({
    i18n: z.optional(zToolTranslations),
    description: z.nullable(z.string())
}))();

/**
 * The two descriptions, with all their fields. Absent if they are the same.
 */
export const zToolMetaChange = /* @__PURE__ */ (() => z.object({
    before: zToolSnapshotMeta,
    after: zToolSnapshotMeta
}))();

/**
 * What differs beside the source; `{}` if nothing does.
 */
export const zToolDiffMetadata = /* @__PURE__ */ (() => z.object({
    name: z.optional(zToolNameChange),
    meta: z.optional(zToolMetaChange)
}))();

/**
 * What differs between two versions of a tool.
 */
export const zToolDiff = /* @__PURE__ */ (() => z.object({
    from_id: z.string(),
    to_id: z.string(),
    metadata: zToolDiffMetadata,
    content_diff: z.string(),
    line_endings_only: z.boolean()
}))();

/**
 * What a version saves. Valves and grants are not part of it.
 */
export const zToolSnapshot = /* @__PURE__ */ (() => z.object({
    name: z.string(),
    content: z.string(),
    meta: zToolSnapshotMeta
}))();

/**
 * A saved version of a tool, with its content.
 */
export const zToolVersionDetail = /* @__PURE__ */ (() => z.intersection(zToolVersionFields, z.object({
    snapshot: zToolSnapshot
})))();

/**
 * A tool of an MCP server.
 */
export const zMcpServerTool = /* @__PURE__ */ (() => z.object({
    name: z.string(),
    description: z.nullable(z.string())
}))();

/**
 * The tools of an MCP server.
 */
export const zMcpServerTools = /* @__PURE__ */ (() => z.object({
    specs: z.array(zMcpServerTool)
}))();

/**
 * The version that shall run.
 */
export const zToolVersionChoice = /* @__PURE__ */ (() => z.object({
    version_id: z.string()
}))();

/**
 * Values of a tool's valves by name. Only those that were set are there, the others have the defaults of the source.
 */
export const zToolValves = /* @__PURE__ */ (() => z.record(z.string(), zJsonValue))();

/**
 * JSON Schema of a tool's valves, made by Pydantic from the class in the source. What else it holds, such as `required` and `$defs`, depends on that class.
 */
export const zToolValvesSpec = /* @__PURE__ */ (() => z.object({
    title: z.optional(z.string()),
    type: z.optional(z.string()),
    properties: z.optional(z.record(z.string(), zJsonObject))
}))();

/**
 * A tool, and whether the caller may change it.
 */
export const zWorkspaceTool = /* @__PURE__ */ (() => z.intersection(zToolSummaryFields, z.object({
    user: z.nullable(zToolOwner),
    write_access: z.boolean(),
    content: z.nullable(z.string()),
    specs: z.array(zToolCallDescription)
})))();

/**
 * Where a tool's source is.
 */
export const zToolAddress = /* @__PURE__ */ (() => z.object({
    url: z.url()
}))();

/**
 * What the server fetched. It is not stored.
 */
export const zLoadedTool = /* @__PURE__ */ (() => z.object({
    name: z.string(),
    content: z.string()
}))();

/**
 * The older place for the webhook of notifications.
 */
export const zUserInterfaceNotifications = /* @__PURE__ */ (() => z.object({
    webhook_url: z.optional(z.string())
}))();

/**
 * How chats get their titles.
 */
export const zUserInterfaceTitle = /* @__PURE__ */ (() => z.object({
    auto: z.nullish(z.boolean())
}))();

/**
 * How large images may be after they were made smaller.
 */
export const zUserInterfaceImageSize = /* @__PURE__ */ (() => z.object({
    width: z.nullish(z.union([
        z.number(),
        z.string()
    ])),
    height: z.nullish(z.union([
        z.number(),
        z.string()
    ]))
}))();

/**
 * A button for selected text.
 */
export const zUserInterfaceAction = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    label: z.string(),
    input: z.boolean(),
    prompt: z.string()
}))();

/**
 * Settings that the web page writes. The server stores what it is given without a check; those named here are the ones that it knows. A key that is absent means the page's default, and so does `null`. The page keeps more than these.
 */
export const zUserInterfaceSettings = /* @__PURE__ */ (() => z.object({
    system: z.nullish(z.string()),
    memory: z.nullish(z.boolean()),
    toolServers: z.nullish(z.array(zJsonObject)),
    notifications: z.nullish(zUserInterfaceNotifications),
    models: z.nullish(z.array(z.string())),
    theme: z.nullish(z.string()),
    title: z.nullish(zUserInterfaceTitle),
    landingPageMode: z.nullish(z.string()),
    chatDirection: z.nullish(z.string()),
    terminalFileDisplay: z.nullish(z.string()),
    defaultUploadContext: z.nullish(z.string()),
    webSearch: z.nullish(z.string()),
    backgroundImageUrl: z.nullish(z.string()),
    fontFamily: z.nullish(z.string()),
    textScale: z.nullish(z.number()),
    imageCompressionSize: z.nullish(zUserInterfaceImageSize),
    floatingActionButtons: z.nullish(z.array(zUserInterfaceAction)),
    autoTags: z.nullish(z.boolean()),
    autoFollowUps: z.nullish(z.boolean()),
    highContrastMode: z.nullish(z.boolean()),
    detectArtifacts: z.nullish(z.boolean()),
    responseAutoCopy: z.nullish(z.boolean()),
    showUsername: z.nullish(z.boolean()),
    showUpdateToast: z.nullish(z.boolean()),
    showChangelog: z.nullish(z.boolean()),
    showEmojiInCall: z.nullish(z.boolean()),
    voiceInterruption: z.nullish(z.boolean()),
    displayMultiModelResponsesInTabs: z.nullish(z.boolean()),
    chatFadeStreamingText: z.nullish(z.boolean()),
    richTextInput: z.nullish(z.boolean()),
    showFormattingToolbar: z.nullish(z.boolean()),
    insertPromptAsRichText: z.nullish(z.boolean()),
    promptAutocomplete: z.nullish(z.boolean()),
    insertSuggestionPrompt: z.nullish(z.boolean()),
    keepFollowUpPrompts: z.nullish(z.boolean()),
    insertFollowUpPrompt: z.nullish(z.boolean()),
    regenerateMenu: z.nullish(z.boolean()),
    enableMessageQueue: z.nullish(z.boolean()),
    largeTextAsFile: z.nullish(z.boolean()),
    copyFormatted: z.nullish(z.boolean()),
    collapseCodeBlocks: z.nullish(z.boolean()),
    renderMarkdownInUserMessages: z.nullish(z.boolean()),
    renderMarkdownInAssistantMessages: z.nullish(z.boolean()),
    expandDetails: z.nullish(z.boolean()),
    chatHoverPreview: z.nullish(z.boolean()),
    renderMarkdownInPreviews: z.nullish(z.boolean()),
    chatBubble: z.nullish(z.boolean()),
    widescreenMode: z.nullish(z.boolean()),
    splitLargeChunks: z.nullish(z.boolean()),
    scrollOnBranchChange: z.nullish(z.boolean()),
    scrollOnResponseGeneration: z.nullish(z.boolean()),
    showFilesOnTerminalSelect: z.nullish(z.boolean()),
    temporaryChatByDefault: z.nullish(z.boolean()),
    userLocation: z.nullish(z.boolean()),
    showChatTitleInTab: z.nullish(z.boolean()),
    iframeSandboxAllowScripts: z.nullish(z.boolean()),
    iframeSandboxAllowSameOrigin: z.nullish(z.boolean()),
    iframeSandboxAllowForms: z.nullish(z.boolean()),
    iframeSandboxAllowDownloads: z.nullish(z.boolean()),
    terminalPreviewAllowSameOrigin: z.nullish(z.boolean()),
    stylizedPdfExport: z.nullish(z.boolean()),
    hapticFeedback: z.nullish(z.boolean()),
    ctrlEnterToSend: z.nullish(z.boolean()),
    showFloatingActionButtons: z.nullish(z.boolean()),
    imageCompression: z.nullish(z.boolean()),
    imageCompressionInChannels: z.nullish(z.boolean())
}))();

/**
 * Values by id of the function or tool.
 */
export const zUserValvesById = /* @__PURE__ */ (() => z.record(z.string(), zJsonObject))();

/**
 * The account's own values for functions or tools. Absent before the first is stored, which the operations of the tags `functions` and `tools` do.
 */
export const zUserValves = /* @__PURE__ */ (() => z.object({
    valves: z.optional(zUserValvesById)
}))();

/**
 * What an account has set. Clients may keep keys of their own beside those named here; the server stores what it is given.
 */
export const zUserSettings = /* @__PURE__ */ (() => z.object({
    ui: z.nullable(zUserInterfaceSettings),
    functions: z.optional(zUserValves),
    tools: z.optional(zUserValves),
    notifications: z.optional(zJsonObject)
}))();

/**
 * An account at one OAuth provider.
 */
export const zUserOauthIdentity = /* @__PURE__ */ (() => z.object({
    sub: z.optional(z.string())
}))();

/**
 * By name of the provider, such as `google`.
 */
export const zUserOauthIdentities = /* @__PURE__ */ (() => z.record(z.string(), zUserOauthIdentity))();

/**
 * An account at one SCIM provider.
 */
export const zUserScimIdentity = /* @__PURE__ */ (() => z.object({
    external_id: z.nullish(z.string())
}))();

/**
 * By name of the SCIM provider.
 */
export const zUserScimIdentities = /* @__PURE__ */ (() => z.record(z.string(), zUserScimIdentity))();

/**
 * An account with everything that is stored about it, its settings too.
 */
export const zUserAccount = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    email: z.string(),
    username: z.nullable(z.string()),
    role: zRole,
    name: z.string(),
    profile_image_url: z.string(),
    profile_banner_image_url: z.nullable(z.string()),
    bio: z.nullable(z.string()),
    gender: z.nullable(z.string()),
    date_of_birth: z.nullable(z.iso.date()),
    timezone: z.nullable(z.string()),
    presence_state: z.nullable(z.string()),
    status_emoji: z.nullable(z.string()),
    status_message: z.nullable(z.string()),
    status_expires_at: z.nullable(z.number().check(z.multipleOf(1))),
    info: z.nullable(zJsonObject),
    settings: z.nullable(zUserSettings),
    oauth: z.nullable(zUserOauthIdentities),
    scim: z.nullable(zUserScimIdentities),
    last_active_at: z.number().check(z.multipleOf(1)),
    updated_at: z.number().check(z.multipleOf(1)),
    created_at: z.number().check(z.multipleOf(1)),
    job_priority: z.optional(z.number().check(z.multipleOf(1)))
}))();

/**
 * An account, and the groups that it is in.
 */
export const zUserAccountListed = /* @__PURE__ */ (() => z.intersection(zUserAccount, z.object({
    group_ids: z.array(z.string())
})))();

/**
 * A page of accounts.
 */
export const zUserAccountList = /* @__PURE__ */ (() => z.object({
    users: z.array(zUserAccountListed),
    total: z.number().check(z.multipleOf(1))
}))();

/**
 * Accounts as every verified user may know them.
 */
export const zUserSummaryList = /* @__PURE__ */ (() => z.object({
    users: z.array(zUserSummary),
    total: z.number().check(z.multipleOf(1))
}))();

/**
 * Permissions of accounts whose groups say nothing. A key that is absent counts as the server's fallback, which is `false` for what concerns workspace and sharing and mostly `true` for the rest; it does not keep its value. Unknown keys are dropped.
 */
export const zDefaultPermissions = /* @__PURE__ */ (() => z.object({
    workspace: zPermissionSwitchesWorkspace,
    sharing: zPermissionSwitchesSharing,
    access_grants: zPermissionSwitchesAccessGrants,
    chat: zPermissionSwitchesChat,
    features: zPermissionSwitchesFeatures,
    settings: zPermissionSwitchesSettings
}))();

/**
 * A group, and how an account came into it.
 */
export const zGroupOfUser = /* @__PURE__ */ (() => z.intersection(zGroup, z.object({
    membership_type: z.optional(z.enum(['direct', 'inherited']))
})))();

/**
 * Sums. Tokens, chats and models count since the account was made, messages and days in the period only.
 */
export const zUserUsageTotals = /* @__PURE__ */ (() => z.object({
    lifetime_tokens: z.number().check(z.multipleOf(1)),
    input_tokens: z.number().check(z.multipleOf(1)),
    output_tokens: z.number().check(z.multipleOf(1)),
    peak_daily_tokens: z.number().check(z.multipleOf(1)),
    longest_chat_seconds: z.number().check(z.multipleOf(1)),
    current_streak: z.number().check(z.multipleOf(1)),
    longest_streak: z.number().check(z.multipleOf(1)),
    total_chats: z.number().check(z.multipleOf(1)),
    active_days: z.number().check(z.multipleOf(1)),
    models_used: z.number().check(z.multipleOf(1)),
    messages: z.number().check(z.multipleOf(1)),
    user_messages: z.number().check(z.multipleOf(1)),
    assistant_messages: z.number().check(z.multipleOf(1))
}))();

/**
 * How often models answered, by model id.
 */
export const zUserUsageByModel = /* @__PURE__ */ (() => z.record(z.string(), z.number().check(z.multipleOf(1))))();

/**
 * A day, a week, or all days up to one.
 */
export const zUserUsageDay = /* @__PURE__ */ (() => z.object({
    date: z.iso.date(),
    messages: z.number().check(z.multipleOf(1)),
    chats: z.number().check(z.multipleOf(1)),
    tokens: z.number().check(z.multipleOf(1)),
    models: zUserUsageByModel
}))();

/**
 * What follows from the numbers, rounded to one decimal.
 */
export const zUserUsageInsights = /* @__PURE__ */ (() => z.object({
    most_used_model: z.nullable(z.string()),
    average_tokens_per_chat: z.number(),
    average_messages_per_active_day: z.number(),
    user_message_share: z.number(),
    assistant_message_share: z.number()
}))();

/**
 * A model and how much it was used.
 */
export const zUserUsageModel = /* @__PURE__ */ (() => z.object({
    model_id: z.string(),
    messages: z.number().check(z.multipleOf(1)),
    input_tokens: z.number().check(z.multipleOf(1)),
    output_tokens: z.number().check(z.multipleOf(1)),
    total_tokens: z.number().check(z.multipleOf(1))
}))();

/**
 * A tool and how often models called it.
 */
export const zUserUsageTool = /* @__PURE__ */ (() => z.object({
    name: z.string(),
    count: z.number().check(z.multipleOf(1))
}))();

/**
 * The time that was looked at.
 */
export const zUserUsagePeriod = /* @__PURE__ */ (() => z.object({
    start_date: z.number().check(z.multipleOf(1)),
    end_date: z.number().check(z.multipleOf(1)),
    days: z.number().check(z.multipleOf(1))
}))();

/**
 * How much an account has used models. Only messages of stored chats count; a day ends at midnight in the account's time zone, in UTC if it has none.
 */
export const zUserUsage = /* @__PURE__ */ (() => z.object({
    totals: zUserUsageTotals,
    heatmap: z.array(zUserUsageDay),
    weekly_heatmap: z.array(zUserUsageDay),
    cumulative_heatmap: z.array(zUserUsageDay),
    insights: zUserUsageInsights,
    top_models: z.array(zUserUsageModel),
    top_tools: z.array(zUserUsageTool),
    period: zUserUsagePeriod
}))();

/**
 * Settings to change. A key that is absent stays as it is, except `ui` before 0.11.4. Keys that are not named here are stored too.
 */
export const zUserSettingsUpdate = /* @__PURE__ */ (() => z.object({
    ui: z.nullish(zUserInterfaceSettings),
    notifications: z.optional(zJsonObject)
}))();

/**
 * A status shown beside the name. Absent and `null` leave a field as it is, so that nothing can be set back to `null`; send an empty text to take emoji or message back.
 */
export const zUserStatusUpdate = /* @__PURE__ */ (() => z.object({
    status_emoji: z.nullish(z.string()),
    status_message: z.nullish(z.string()),
    status_expires_at: z.nullish(z.number().check(z.multipleOf(1)))
}))();

/**
 * Texts by name. A name begins with a small letter and holds small letters, digits and underscores. A text has at most 20000 characters, all together 100000 as JSON.
 */
export const zUserVariableTexts = /* @__PURE__ */ (() => z.record(z.string(), z.string()))();

/**
 * Texts that the account keeps for prompts, where `{{user.variables.city}}` stands for the one called `city`.
 */
export const zUserVariables = /* @__PURE__ */ (() => z.object({
    variables: zUserVariableTexts
}))();

/**
 * The texts that replace all those there are.
 */
export const zUserVariablesUpdate = /* @__PURE__ */ (() => z.object({
    variables: z.optional(zUserVariableTexts)
}))();

/**
 * An account, its groups, and whether it is there now.
 */
export const zUserAccountDetails = /* @__PURE__ */ (() => z.intersection(zUserAccount, z.object({
    groups: z.array(zUserGroupName),
    is_active: z.boolean()
})))();

/**
 * Whether an account is there now.
 */
export const zUserActivity = /* @__PURE__ */ (() => z.object({
    active: z.boolean()
}))();

/**
 * Where an account's jobs stand in the queue.
 */
export const zUserJobPriority = /* @__PURE__ */ (() => z.object({
    priority: z.number().check(z.multipleOf(1))
}))();

/**
 * The provider's reply to the request for a token, with what the server adds. Providers add fields of their own.
 */
export const zUserOauthToken = /* @__PURE__ */ (() => z.object({
    access_token: z.string(),
    refresh_token: z.optional(z.string()),
    id_token: z.optional(z.string()),
    token_type: z.optional(z.string()),
    scope: z.optional(z.string()),
    expires_in: z.optional(z.number().check(z.multipleOf(1))),
    expires_at: z.optional(z.number().check(z.multipleOf(1))),
    issued_at: z.optional(z.number())
}))();

/**
 * A token that an OAuth provider gave the account, in the clear.
 */
export const zUserOauthSession = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    user_id: z.string(),
    provider: z.string(),
    token: zUserOauthToken,
    expires_at: z.number().check(z.multipleOf(1)),
    created_at: z.number().check(z.multipleOf(1)),
    updated_at: z.number().check(z.multipleOf(1))
}))();

/**
 * An account by id and name.
 */
export const zUserNamed = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    name: z.string()
}))();

/**
 * What an account can reach because it is its own or was granted to it or to one of its groups.
 */
export const zUserAccessPreview = /* @__PURE__ */ (() => z.object({
    user: zUserNamed,
    groups: z.array(zUserGroupName),
    models: zAccessPreviewItems,
    knowledge: zAccessPreviewItems,
    tools: zAccessPreviewItems
}))();

/**
 * Bytes of the image.
 */
export const zUserImage = /* @__PURE__ */ (() => z.string())();

/**
 * What an administrator changes of an account. Absent and `null` leave a field as it is, since 0.9.6; before that `role`, `name`, `email` and `profile_image_url` must all be sent, and none be `null`.
 */
export const zUserUpdate = /* @__PURE__ */ (() => z.object({
    role: z.nullish(zRole),
    name: z.nullish(z.string()),
    email: z.nullish(z.string()),
    profile_image_url: z.nullish(z.string()),
    password: z.nullish(z.string())
}))();

/**
 * Python code.
 */
export const zCode = /* @__PURE__ */ (() => z.object({
    code: z.string()
}))();

/**
 * What code wrote.
 */
export const zCodeOutput = /* @__PURE__ */ (() => z.object({
    stdout: z.string(),
    stderr: z.string(),
    result: z.string()
}))();

/**
 * Python code in Black's style.
 */
export const zFormattedCode = /* @__PURE__ */ (() => z.object({
    code: z.string()
}))();

/**
 * A text in Markdown.
 */
export const zMarkdown = /* @__PURE__ */ (() => z.object({
    md: z.string()
}))();

/**
 * A text in HTML.
 */
export const zMarkdownHtml = /* @__PURE__ */ (() => z.object({
    html: z.string()
}))();

/**
 * A message in a PDF file. Fields that are not named here are not printed.
 */
export const zPrintedMessage = /* @__PURE__ */ (() => z.object({
    role: z.optional(z.string()),
    content: z.optional(z.string()),
    model: z.optional(z.string()),
    timestamp: z.nullish(z.number())
}))();

/**
 * What a PDF file shows.
 */
export const zPrintedChat = /* @__PURE__ */ (() => z.object({
    title: z.string(),
    messages: z.array(zPrintedMessage)
}))();

/**
 * The release that runs.
 */
export const zAppVersion = /* @__PURE__ */ (() => z.object({
    version: z.string(),
    deployment_id: z.string()
}))();

/**
 * The release that runs and the newest.
 */
export const zAppUpdates = /* @__PURE__ */ (() => z.object({
    current: z.string(),
    latest: z.nullable(z.string())
}))();

/**
 * The address that is told of new accounts.
 */
export const zAppWebhook = /* @__PURE__ */ (() => z.object({
    url: z.string()
}))();

/**
 * A good sign.
 */
export const zHealth = /* @__PURE__ */ (() => z.object({
    status: z.boolean()
}))();

/**
 * An icon.
 */
export const zWebManifestIcon = /* @__PURE__ */ (() => z.object({
    src: z.string(),
    type: z.string(),
    sizes: z.string(),
    purpose: z.string()
}))();

/**
 * Names of the query parameters.
 */
export const zWebManifestShareParams = /* @__PURE__ */ (() => z.object({
    text: z.string()
}))();

/**
 * Where the system puts what is shared.
 */
export const zWebManifestShareTarget = /* @__PURE__ */ (() => z.object({
    action: z.string(),
    method: z.string(),
    params: zWebManifestShareParams
}))();

/**
 * A web application manifest. One that is fetched from elsewhere may have other fields.
 */
export const zWebManifest = /* @__PURE__ */ (() => z.object({
    name: z.string(),
    short_name: z.string(),
    description: z.string(),
    start_url: z.string(),
    display: z.string(),
    background_color: z.string(),
    icons: z.array(zWebManifestIcon),
    share_target: zWebManifestShareTarget
}))();

/**
 * An OpenID provider's word that a user has left it.
 */
export const zLogoutNotice = /* @__PURE__ */ (() => z.object({
    logout_token: z.string()
}))();

/**
 * Nothing is told, not even whether anybody was signed out.
 */
export const zLogoutAccepted = /* @__PURE__ */ (() => z.record(z.string(), z.unknown()))();

/**
 * Why a logout token was refused, in OAuth's form.
 */
export const zLogoutRejected = /* @__PURE__ */ (() => z.object({
    error: z.literal('invalid_request'),
    error_description: z.string()
}))();

/**
 * Sign that a router is there, or that something was done.
 */
export const zOllamaStatus = /* @__PURE__ */ (() => z.object({
    status: z.literal(true)
}))();

/**
 * A tool that the model wants to be called.
 */
export const zOllamaFunctionCall = /* @__PURE__ */ (() => z.object({
    id: z.optional(z.string()),
    function: z.object({
        index: z.optional(z.number().check(z.multipleOf(1))),
        name: z.string(),
        arguments: zJsonObject
    })
}))();

/**
 * A message of a conversation.
 */
export const zOllamaMessage = /* @__PURE__ */ (() => z.object({
    role: z.string(),
    content: z.nullish(z.string()),
    thinking: z.optional(z.string()),
    images: z.nullish(z.array(z.string())),
    tool_calls: z.nullish(z.array(zOllamaFunctionCall)),
    tool_name: z.optional(z.string())
}))();

/**
 * A tool that the model may call.
 */
export const zOllamaTool = /* @__PURE__ */ (() => z.object({
    type: z.string(),
    function: z.object({
        name: z.string(),
        description: z.optional(z.string()),
        parameters: z.optional(zJsonObject)
    })
}))();

/**
 * What the answer must look like, `json` for any JSON or a JSON Schema.
 */
export const zOllamaFormat = /* @__PURE__ */ (() => z.union([
    z.string(),
    zJsonObject
]))();

/**
 * Options of the run. Ollama takes the model's own for those that are absent, and ignores ones that it does not know.
 */
export const zOllamaOptions = /* @__PURE__ */ (() => z.object({
    temperature: z.optional(z.number()),
    seed: z.optional(z.number().check(z.multipleOf(1))),
    top_k: z.optional(z.number().check(z.multipleOf(1))),
    top_p: z.optional(z.number()),
    min_p: z.optional(z.number()),
    typical_p: z.optional(z.number()),
    num_predict: z.optional(z.number().check(z.multipleOf(1))),
    num_ctx: z.optional(z.number().check(z.multipleOf(1))),
    num_keep: z.optional(z.number().check(z.multipleOf(1))),
    num_batch: z.optional(z.number().check(z.multipleOf(1))),
    num_gpu: z.optional(z.number().check(z.multipleOf(1))),
    main_gpu: z.optional(z.number().check(z.multipleOf(1))),
    num_thread: z.optional(z.number().check(z.multipleOf(1))),
    use_mmap: z.optional(z.boolean()),
    repeat_last_n: z.optional(z.number().check(z.multipleOf(1))),
    repeat_penalty: z.optional(z.number()),
    presence_penalty: z.optional(z.number()),
    frequency_penalty: z.optional(z.number()),
    stop: z.optional(z.array(z.string()))
}))();

/**
 * How long the model stays in memory afterwards, seconds as a number, or a text such as `5m`. 0 unloads it, less than 0 keeps it.
 */
export const zOllamaKeepAlive = /* @__PURE__ */ (() => z.union([
    z.number().check(z.multipleOf(1)),
    z.string()
]))();

/**
 * A conversation for a model to go on with. Other fields are passed on; `metadata` is not.
 */
export const zOllamaChatRequest = /* @__PURE__ */ (() => z.object({
    model: z.string(),
    messages: z.array(zOllamaMessage),
    stream: z._default(z.nullish(z.boolean()), true),
    tools: z.nullish(z.array(zOllamaTool)),
    format: z.nullish(zOllamaFormat),
    options: z.nullish(zOllamaOptions),
    template: z.nullish(z.string()),
    keep_alive: z.nullish(zOllamaKeepAlive),
    think: z.optional(z.union([
        z.boolean(),
        z.string()
    ]))
}))();

/**
 * The error of an Ollama server in the style of OpenAI or Anthropic.
 */
export const zOllamaErrorObject = /* @__PURE__ */ (() => z.object({
    message: z.string(),
    type: z.optional(z.string()),
    param: z.nullish(z.string()),
    code: z.nullish(z.string())
}))();

/**
 * Why a call came to nothing, in this server's words or in those of the Ollama server.
 */
export const zOllamaFailure = /* @__PURE__ */ (() => z.object({
    detail: z.union([
        z.string(),
        zOllamaErrorObject
    ])
}))();

/**
 * What a run took. Only the last part of an answer has it.
 */
export const zOllamaRunStatistics = /* @__PURE__ */ (() => z.object({
    total_duration: z.optional(z.number().check(z.multipleOf(1))),
    load_duration: z.optional(z.number().check(z.multipleOf(1))),
    prompt_eval_count: z.optional(z.number().check(z.multipleOf(1))),
    prompt_eval_duration: z.optional(z.number().check(z.multipleOf(1))),
    eval_count: z.optional(z.number().check(z.multipleOf(1))),
    eval_duration: z.optional(z.number().check(z.multipleOf(1)))
}))();

/**
 * An answer in a chat, or a part of it.
 */
export const zOllamaChatReply = /* @__PURE__ */ (() => z.intersection(zOllamaRunStatistics, z.object({
    model: z.string(),
    created_at: z.string(),
    message: zOllamaMessage,
    done: z.boolean(),
    done_reason: z.optional(z.string()),
    remote_model: z.optional(z.string()),
    remote_host: z.optional(z.string())
})))();

/**
 * The last line of a stream that failed midway.
 */
export const zOllamaStreamFailure = /* @__PURE__ */ (() => z.object({
    error: z.string()
}))();

/**
 * One line of a streamed answer in a chat.
 */
export const zOllamaChatLine = /* @__PURE__ */ (() => z.union([
    zOllamaChatReply,
    zOllamaStreamFailure
]))();

/**
 * A model and the name it shall have too.
 */
export const zOllamaModelCopy = /* @__PURE__ */ (() => z.object({
    source: z.string(),
    destination: z.string()
}))();

/**
 * A model to make. Everything is passed on as it is; Ollama wants `model` and either `from` or `files`.
 */
export const zOllamaModelCreate = /* @__PURE__ */ (() => z.object({
    model: z.nullish(z.string()),
    from: z.optional(z.string()),
    files: z.optional(z.record(z.string(), z.string())),
    adapters: z.optional(z.record(z.string(), z.string())),
    template: z.optional(z.string()),
    license: z.optional(z.union([
        z.string(),
        z.array(z.string())
    ])),
    system: z.optional(z.string()),
    parameters: z.optional(zOllamaOptions),
    messages: z.optional(z.array(zOllamaMessage)),
    quantize: z.optional(z.string()),
    path: z.nullish(z.string()),
    stream: z.nullish(z.boolean())
}))();

/**
 * One step of a transfer, or its end. A failure after the first line comes as a line too, the status stays 200.
 */
export const zOllamaProgress = /* @__PURE__ */ (() => z.object({
    status: z.optional(z.string()),
    digest: z.optional(z.string()),
    total: z.optional(z.number().check(z.multipleOf(1))),
    completed: z.optional(z.number().check(z.multipleOf(1))),
    error: z.optional(z.string())
}))();

/**
 * Names a model. Other fields are passed on.
 */
export const zOllamaModelName = /* @__PURE__ */ (() => z.object({
    model: z.nullish(z.string()),
    name: z.nullish(z.string())
}))();

/**
 * Texts to embed. Other fields are passed on.
 */
export const zOllamaEmbedRequest = /* @__PURE__ */ (() => z.object({
    model: z.string(),
    input: z.union([
        z.string(),
        z.array(z.string())
    ]),
    truncate: z.nullish(z.boolean()),
    dimensions: z.optional(z.number().check(z.multipleOf(1))),
    options: z.nullish(zOllamaOptions),
    keep_alive: z.nullish(zOllamaKeepAlive)
}))();

/**
 * Vectors of texts.
 */
export const zOllamaEmbeddings = /* @__PURE__ */ (() => z.object({
    model: z.string(),
    embeddings: z.array(z.array(z.number())),
    total_duration: z.optional(z.number().check(z.multipleOf(1))),
    load_duration: z.optional(z.number().check(z.multipleOf(1))),
    prompt_eval_count: z.optional(z.number().check(z.multipleOf(1)))
}))();

/**
 * A text to embed, in Ollama's older form. Other fields are dropped.
 */
export const zOllamaEmbeddingRequest = /* @__PURE__ */ (() => z.object({
    model: z.string(),
    prompt: z.string(),
    options: z.nullish(zOllamaOptions),
    keep_alive: z.nullish(zOllamaKeepAlive)
}))();

/**
 * The vector of a text.
 */
export const zOllamaEmbedding = /* @__PURE__ */ (() => z.object({
    embedding: z.array(z.number())
}))();

/**
 * A prompt for a model to go on with. Other fields, `think` too, are dropped.
 */
export const zOllamaGenerateRequest = /* @__PURE__ */ (() => z.object({
    model: z.string(),
    prompt: z.nullish(z.string()),
    suffix: z.nullish(z.string()),
    images: z.nullish(z.array(z.string())),
    format: z.nullish(zOllamaFormat),
    options: z.nullish(zOllamaOptions),
    system: z.nullish(z.string()),
    template: z.nullish(z.string()),
    context: z.nullish(z.array(z.number().check(z.multipleOf(1)))),
    stream: z._default(z.nullish(z.boolean()), true),
    raw: z.nullish(z.boolean()),
    keep_alive: z.nullish(zOllamaKeepAlive)
}))();

/**
 * What a model wrote after a prompt, or a part of it.
 */
export const zOllamaGenerateReply = /* @__PURE__ */ (() => z.intersection(zOllamaRunStatistics, z.object({
    model: z.string(),
    created_at: z.string(),
    response: z.string(),
    thinking: z.optional(z.string()),
    done: z.boolean(),
    done_reason: z.optional(z.string()),
    context: z.optional(z.array(z.number().check(z.multipleOf(1)))),
    remote_model: z.optional(z.string()),
    remote_host: z.optional(z.string())
})))();

/**
 * One line of what a model writes after a prompt.
 */
export const zOllamaGenerateLine = /* @__PURE__ */ (() => z.union([
    zOllamaGenerateReply,
    zOllamaStreamFailure
]))();

/**
 * Requests that each Ollama server is at work on, by its address.
 */
export const zOllamaLoads = /* @__PURE__ */ (() => z.record(z.string(), z.number().check(z.multipleOf(1))))();

/**
 * What Ollama knows of a model's make. Empty for a model without a file.
 */
export const zOllamaModelDetails = /* @__PURE__ */ (() => z.object({
    parent_model: z.optional(z.string()),
    format: z.optional(z.string()),
    family: z.optional(z.string()),
    families: z.nullish(z.array(z.string())),
    parameter_size: z.optional(z.string()),
    quantization_level: z.optional(z.string())
}))();

/**
 * A model in the memory of an Ollama server.
 */
export const zOllamaLoadedModel = /* @__PURE__ */ (() => z.object({
    name: z.string(),
    model: z.string(),
    size: z.number().check(z.multipleOf(1)),
    digest: z.string(),
    details: zOllamaModelDetails,
    expires_at: z.string(),
    size_vram: z.number().check(z.multipleOf(1)),
    context_length: z.optional(z.number().check(z.multipleOf(1))),
    urls: z.array(z.number().check(z.multipleOf(1)))
}))();

/**
 * Models in the memory of Ollama servers.
 */
export const zOllamaLoadedModels = /* @__PURE__ */ (() => z.object({
    models: z.array(zOllamaLoadedModel)
}))();

/**
 * Names a model to pull.
 */
export const zOllamaModelTransfer = /* @__PURE__ */ (() => z.intersection(zOllamaModelName, z.object({
    stream: z.nullish(z.boolean())
})))();

/**
 * Names a model to push. Other fields are dropped.
 */
export const zOllamaModelPush = /* @__PURE__ */ (() => z.object({
    model: z.string(),
    insecure: z.nullish(z.boolean()),
    stream: z.nullish(z.boolean())
}))();

/**
 * How an Ollama server does.
 */
export const zOllamaServerReport = /* @__PURE__ */ (() => z.object({
    active_jobs: z.number().check(z.multipleOf(1)),
    avg_response_time_ms: z.number(),
    avg_tokens_per_second: z.number(),
    sample_count: z.number().check(z.multipleOf(1)),
    total_requests: z.number().check(z.multipleOf(1)),
    health_status: z.string(),
    available_models: z.array(z.object({
        name: z.string(),
        size: z.number().check(z.multipleOf(1)),
        parameter_size: z.string(),
        quantization_level: z.string(),
        family: z.string()
    })),
    loaded_models: z.array(z.object({
        name: z.string(),
        vram_gb: z.number(),
        expires_at: z.string()
    }))
}))();

/**
 * How each Ollama server does, by its address.
 */
export const zOllamaServerReports = /* @__PURE__ */ (() => z.record(z.string(), zOllamaServerReport))();

/**
 * Names a model to look at.
 */
export const zOllamaModelShow = /* @__PURE__ */ (() => z.intersection(zOllamaModelName, z.object({
    verbose: z.optional(z.boolean())
})))();

/**
 * A tensor of a model.
 */
export const zOllamaTensor = /* @__PURE__ */ (() => z.object({
    name: z.string(),
    type: z.string(),
    shape: z.array(z.number().check(z.multipleOf(1)))
}))();

/**
 * All that Ollama says of a model.
 */
export const zOllamaModelInfo = /* @__PURE__ */ (() => z.object({
    license: z.optional(z.string()),
    modelfile: z.optional(z.string()),
    parameters: z.optional(z.string()),
    template: z.optional(z.string()),
    system: z.optional(z.string()),
    renderer: z.optional(z.string()),
    parser: z.optional(z.string()),
    details: zOllamaModelDetails,
    messages: z.optional(z.array(zOllamaMessage)),
    model_info: z.optional(z.record(z.string(), zJsonValue)),
    projector_info: z.optional(z.record(z.string(), zJsonValue)),
    tensors: z.optional(z.array(zOllamaTensor)),
    capabilities: z.optional(z.array(z.string())),
    modified_at: z.optional(z.string()),
    remote_model: z.optional(z.string()),
    remote_host: z.optional(z.string())
}))();

/**
 * A model on an Ollama server.
 */
export const zOllamaModel = /* @__PURE__ */ (() => z.object({
    name: z.string(),
    model: z.string(),
    modified_at: z.string(),
    size: z.number().check(z.multipleOf(1)),
    digest: z.string(),
    details: zOllamaModelDetails,
    remote_model: z.optional(z.string()),
    remote_host: z.optional(z.string()),
    connection_type: z.optional(z.string()),
    tags: z.optional(z.array(zProviderTag)),
    urls: z.optional(z.array(z.number().check(z.multipleOf(1)))),
    expires_at: z.optional(z.number().check(z.multipleOf(1)))
}))();

/**
 * Models on Ollama servers.
 */
export const zOllamaModels = /* @__PURE__ */ (() => z.object({
    models: z.array(zOllamaModel)
}))();

/**
 * Version of an Ollama server.
 */
export const zOllamaVersion = /* @__PURE__ */ (() => z.object({
    version: z.union([
        z.string(),
        z.literal(false)
    ])
}))();

/**
 * The connections to Ollama servers.
 */
export const zOllamaConfig = /* @__PURE__ */ (() => z.object({
    ENABLE_OLLAMA_API: z.nullable(z.boolean()),
    OLLAMA_BASE_URLS: z.array(z.string()),
    OLLAMA_API_CONFIGS: z.record(z.string(), zProviderOptions)
}))();

/**
 * The connections to Ollama servers as they shall be. All of it is replaced.
 */
export const zOllamaConfigUpdate = /* @__PURE__ */ (() => z.object({
    ENABLE_OLLAMA_API: z.nullish(z.boolean()),
    OLLAMA_BASE_URLS: z.array(z.string()),
    OLLAMA_API_CONFIGS: z.record(z.string(), zProviderOptions)
}))();

/**
 * Where a model file is.
 */
export const zOllamaModelAddress = /* @__PURE__ */ (() => z.object({
    url: z.string()
}))();

/**
 * A step of a file's way to an Ollama server, or its end. A failure comes as an event too, the status stays 200.
 */
export const zOllamaFileProgress = /* @__PURE__ */ (() => z.object({
    progress: z.optional(z.number()),
    total: z.optional(z.number().check(z.multipleOf(1))),
    completed: z.optional(z.number().check(z.multipleOf(1))),
    done: z.optional(z.literal(true)),
    blob: z.optional(z.string()),
    name: z.optional(z.string()),
    model_created: z.optional(z.string()),
    error: z.optional(z.string())
}))();

/**
 * A model file for the Ollama server.
 */
export const zOllamaModelUpload = /* @__PURE__ */ (() => z.object({
    file: z.string()
}))();

/**
 * A part of a message in OpenAI's notation. Its `type` decides which other fields it has.
 */
export const zOllamaContentPart = /* @__PURE__ */ (() => z.object({
    type: z.string(),
    text: z.optional(z.string()),
    image_url: z.optional(z.union([
        z.string(),
        z.object({
            url: z.string()
        })
    ]))
}))();

/**
 * A tool that the model wants to be called, in OpenAI's notation.
 */
export const zOllamaOpenaiToolCall = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    index: z.optional(z.number().check(z.multipleOf(1))),
    type: z.string(),
    function: z.object({
        name: z.string(),
        arguments: z.string()
    })
}))();

/**
 * A message of a conversation in OpenAI's notation. Other fields are passed on.
 */
export const zOllamaOpenaiMessage = /* @__PURE__ */ (() => z.object({
    role: z.string(),
    content: z.nullable(z.union([
        z.string(),
        z.array(zOllamaContentPart)
    ])),
    tool_calls: z.optional(z.array(zOllamaOpenaiToolCall)),
    tool_call_id: z.optional(z.string())
}))();

/**
 * Options of a stream in OpenAI's notation.
 */
export const zOllamaStreamOptions = /* @__PURE__ */ (() => z.object({
    include_usage: z.optional(z.boolean())
}))();

/**
 * A conversation in OpenAI's notation. Other fields are passed on; `metadata` is not.
 */
export const zOllamaOpenaiChatRequest = /* @__PURE__ */ (() => z.object({
    model: z.string(),
    messages: z.array(zOllamaOpenaiMessage),
    stream: z._default(z.optional(z.boolean()), false),
    stream_options: z.optional(zOllamaStreamOptions),
    max_tokens: z.optional(z.number().check(z.multipleOf(1))),
    temperature: z.optional(z.number()),
    top_p: z.optional(z.number()),
    seed: z.optional(z.number().check(z.multipleOf(1))),
    stop: z.optional(z.union([
        z.string(),
        z.array(z.string())
    ])),
    presence_penalty: z.optional(z.number()),
    frequency_penalty: z.optional(z.number()),
    tools: z.optional(z.array(zOllamaTool)),
    response_format: z.optional(z.object({
        type: z.string(),
        json_schema: z.optional(zJsonObject)
    })),
    reasoning_effort: z.optional(z.string())
}))();

/**
 * What a model answers, or a part of it, in OpenAI's notation.
 */
export const zOllamaOpenaiAnswer = /* @__PURE__ */ (() => z.object({
    role: z.optional(z.string()),
    content: z.nullish(z.string()),
    reasoning: z.optional(z.string()),
    refusal: z.nullish(z.string()),
    tool_calls: z.optional(z.array(zOllamaOpenaiToolCall))
}))();

/**
 * The answer and why it ends.
 */
export const zOllamaOpenaiChatChoice = /* @__PURE__ */ (() => z.object({
    index: z.number().check(z.multipleOf(1)),
    message: zOllamaOpenaiAnswer,
    logprobs: z.nullish(zJsonObject),
    finish_reason: z.nullable(z.string())
}))();

/**
 * Tokens of a request in OpenAI's notation.
 */
export const zOllamaTokenUsage = /* @__PURE__ */ (() => z.object({
    prompt_tokens: z.number().check(z.multipleOf(1)),
    completion_tokens: z.optional(z.number().check(z.multipleOf(1))),
    total_tokens: z.number().check(z.multipleOf(1))
}))();

/**
 * An answer in a chat in OpenAI's notation.
 */
export const zOllamaOpenaiChat = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    object: z.literal('chat.completion'),
    created: z.number().check(z.multipleOf(1)),
    model: z.string(),
    system_fingerprint: z.optional(z.string()),
    choices: z.array(zOllamaOpenaiChatChoice),
    usage: zOllamaTokenUsage
}))();

/**
 * The next part of the answer.
 */
export const zOllamaOpenaiChatDelta = /* @__PURE__ */ (() => z.object({
    index: z.number().check(z.multipleOf(1)),
    delta: zOllamaOpenaiAnswer,
    logprobs: z.nullish(zJsonObject),
    finish_reason: z.nullable(z.string())
}))();

/**
 * A part of a streamed answer in a chat in OpenAI's notation.
 */
export const zOllamaOpenaiChatChunk = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    object: z.literal('chat.completion.chunk'),
    created: z.number().check(z.multipleOf(1)),
    model: z.string(),
    system_fingerprint: z.optional(z.string()),
    choices: z.array(zOllamaOpenaiChatDelta),
    usage: z.nullish(zOllamaTokenUsage)
}))();

/**
 * A prompt in OpenAI's notation. Other fields are passed on; `metadata` is not.
 */
export const zOllamaOpenaiCompletionRequest = /* @__PURE__ */ (() => z.object({
    model: z.string(),
    prompt: z.string(),
    suffix: z.optional(z.string()),
    stream: z._default(z.optional(z.boolean()), false),
    stream_options: z.optional(zOllamaStreamOptions),
    max_tokens: z.optional(z.number().check(z.multipleOf(1))),
    temperature: z.optional(z.number()),
    top_p: z.optional(z.number()),
    seed: z.optional(z.number().check(z.multipleOf(1))),
    stop: z.optional(z.union([
        z.string(),
        z.array(z.string())
    ]))
}))();

/**
 * What a model wrote after a prompt, or a part of it, in OpenAI's notation.
 */
export const zOllamaOpenaiCompletion = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    object: z.literal('text_completion'),
    created: z.number().check(z.multipleOf(1)),
    model: z.string(),
    system_fingerprint: z.optional(z.string()),
    choices: z.array(z.object({
        text: z.string(),
        index: z.number().check(z.multipleOf(1)),
        finish_reason: z.nullable(z.string())
    })),
    usage: z.nullish(zOllamaTokenUsage)
}))();

/**
 * Texts to embed in OpenAI's notation. Other fields are passed on; `metadata` is not.
 */
export const zOllamaOpenaiEmbedRequest = /* @__PURE__ */ (() => z.object({
    model: z.string(),
    input: z.union([
        z.string(),
        z.array(z.string())
    ]),
    dimensions: z.optional(z.number().check(z.multipleOf(1))),
    encoding_format: z.optional(z.string())
}))();

/**
 * Vectors of texts in OpenAI's notation.
 */
export const zOllamaOpenaiEmbeddings = /* @__PURE__ */ (() => z.object({
    object: z.literal('list'),
    data: z.array(z.object({
        object: z.literal('embedding'),
        index: z.number().check(z.multipleOf(1)),
        embedding: z.union([
            z.array(z.number()),
            z.string()
        ])
    })),
    model: z.string(),
    usage: zOllamaTokenUsage
}))();

/**
 * A block of a message in Anthropic's notation. Its `type` decides which other fields it has.
 */
export const zOllamaMessagesBlock = /* @__PURE__ */ (() => z.object({
    type: z.string(),
    text: z.optional(z.string()),
    thinking: z.optional(z.string()),
    signature: z.optional(z.string()),
    source: z.optional(zJsonObject),
    id: z.optional(z.string()),
    name: z.optional(z.string()),
    input: z.optional(zJsonObject),
    tool_use_id: z.optional(z.string()),
    content: z.optional(zJsonValue)
}))();

/**
 * A message of a conversation in Anthropic's notation.
 */
export const zOllamaMessagesTurn = /* @__PURE__ */ (() => z.object({
    role: z.string(),
    content: z.union([
        z.string(),
        z.array(zOllamaMessagesBlock)
    ])
}))();

/**
 * A conversation in Anthropic's notation, passed on as it is. Ollama wants `messages` and `max_tokens` too.
 */
export const zOllamaMessagesRequest = /* @__PURE__ */ (() => z.object({
    model: z.string(),
    max_tokens: z.optional(z.number().check(z.multipleOf(1))),
    messages: z.optional(z.array(zOllamaMessagesTurn)),
    system: z.optional(z.union([
        z.string(),
        z.array(zOllamaMessagesBlock)
    ])),
    stream: z._default(z.optional(z.boolean()), false),
    temperature: z.optional(z.number()),
    top_p: z.optional(z.number()),
    top_k: z.optional(z.number().check(z.multipleOf(1))),
    stop_sequences: z.optional(z.array(z.string())),
    tools: z.optional(z.array(z.object({
        name: z.string(),
        description: z.optional(z.string()),
        input_schema: z.optional(zJsonObject)
    })))
}))();

/**
 * Tokens of a request in Anthropic's notation.
 */
export const zOllamaMessagesUsage = /* @__PURE__ */ (() => z.object({
    input_tokens: z.optional(z.number().check(z.multipleOf(1))),
    output_tokens: z.number().check(z.multipleOf(1))
}))();

/**
 * An answer in Anthropic's notation.
 */
export const zOllamaMessagesReply = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    type: z.literal('message'),
    role: z.literal('assistant'),
    model: z.string(),
    content: z.array(zOllamaMessagesBlock),
    stop_reason: z.nullable(z.string()),
    stop_sequence: z.nullish(z.string()),
    usage: zOllamaMessagesUsage
}))();

/**
 * What an event adds. The event's `type` decides which fields it has.
 */
export const zOllamaMessagesDelta = /* @__PURE__ */ (() => z.object({
    type: z.optional(z.string()),
    text: z.optional(z.string()),
    thinking: z.optional(z.string()),
    signature: z.optional(z.string()),
    partial_json: z.optional(z.string()),
    stop_reason: z.nullish(z.string()),
    stop_sequence: z.nullish(z.string())
}))();

/**
 * The data of one of Anthropic's events. Its `type`, which is the event's name too, decides which other fields it has.
 */
export const zOllamaMessagesEvent = /* @__PURE__ */ (() => z.object({
    type: z.string(),
    message: z.optional(zOllamaMessagesReply),
    index: z.optional(z.number().check(z.multipleOf(1))),
    content_block: z.optional(zOllamaMessagesBlock),
    delta: z.optional(zOllamaMessagesDelta),
    usage: z.optional(zOllamaMessagesUsage),
    error: z.optional(zOllamaErrorObject)
}))();

/**
 * A model in OpenAI's notation.
 */
export const zOllamaModelListEntry = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    object: z.literal('model'),
    created: z.number().check(z.multipleOf(1)),
    owned_by: z.literal('openai')
}))();

/**
 * Models in OpenAI's notation.
 */
export const zOllamaModelList = /* @__PURE__ */ (() => z.object({
    data: z.array(zOllamaModelListEntry),
    object: z.literal('list')
}))();

/**
 * A part of an item of the Responses API. Its `type` decides which other fields it has.
 */
export const zOllamaResponsesPart = /* @__PURE__ */ (() => z.object({
    type: z.string(),
    text: z.optional(z.string()),
    image_url: z.optional(z.string()),
    annotations: z.optional(z.array(zJsonObject)),
    logprobs: z.optional(z.array(zJsonObject))
}))();

/**
 * An item of the Responses API. Its `type` decides which other fields it has.
 */
export const zOllamaResponsesItem = /* @__PURE__ */ (() => z.object({
    type: z.optional(z.string()),
    id: z.optional(z.string()),
    status: z.optional(z.string()),
    role: z.optional(z.string()),
    content: z.optional(z.union([
        z.string(),
        z.array(zOllamaResponsesPart)
    ])),
    summary: z.optional(z.array(zOllamaResponsesPart)),
    encrypted_content: z.optional(z.string()),
    call_id: z.optional(z.string()),
    name: z.optional(z.string()),
    arguments: z.optional(z.string()),
    output: z.optional(z.string())
}))();

/**
 * A request of OpenAI's Responses API, passed on as it is. Ollama keeps no earlier responses.
 */
export const zOllamaResponsesRequest = /* @__PURE__ */ (() => z.object({
    model: z.string(),
    input: z.optional(z.union([
        z.string(),
        z.array(zOllamaResponsesItem)
    ])),
    instructions: z.optional(z.string()),
    stream: z._default(z.optional(z.boolean()), false),
    max_output_tokens: z.optional(z.number().check(z.multipleOf(1))),
    temperature: z.optional(z.number()),
    top_p: z.optional(z.number()),
    tools: z.optional(z.array(z.object({
        type: z.string(),
        name: z.optional(z.string()),
        description: z.optional(z.string()),
        parameters: z.optional(zJsonObject)
    })))
}))();

/**
 * Tokens of a request of the Responses API.
 */
export const zOllamaResponsesUsage = /* @__PURE__ */ (() => z.object({
    input_tokens: z.number().check(z.multipleOf(1)),
    output_tokens: z.number().check(z.multipleOf(1)),
    total_tokens: z.number().check(z.multipleOf(1)),
    input_tokens_details: z.optional(z.object({
        cached_tokens: z.optional(z.number().check(z.multipleOf(1)))
    })),
    output_tokens_details: z.optional(z.object({
        reasoning_tokens: z.optional(z.number().check(z.multipleOf(1)))
    }))
}))();

/**
 * An answer of the Responses API. Newer Ollama servers repeat the request's settings in it (`tools`, `temperature`, `store` and others).
 */
export const zOllamaResponsesReply = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    object: z.literal('response'),
    created_at: z.number().check(z.multipleOf(1)),
    completed_at: z.nullish(z.number().check(z.multipleOf(1))),
    model: z.string(),
    status: z.string(),
    output: z.array(zOllamaResponsesItem),
    usage: z.nullish(zOllamaResponsesUsage),
    error: z.nullish(zOllamaErrorObject),
    instructions: z.nullish(z.string())
}))();

/**
 * The data of an event of the Responses API. Its `type`, which is the event's name too, decides which other fields it has.
 */
export const zOllamaResponsesEvent = /* @__PURE__ */ (() => z.object({
    type: z.string(),
    sequence_number: z.optional(z.number().check(z.multipleOf(1))),
    response: z.optional(zOllamaResponsesReply),
    item_id: z.optional(z.string()),
    output_index: z.optional(z.number().check(z.multipleOf(1))),
    content_index: z.optional(z.number().check(z.multipleOf(1))),
    item: z.optional(zOllamaResponsesItem),
    part: z.optional(zOllamaResponsesPart),
    delta: z.optional(z.string()),
    text: z.optional(z.string()),
    arguments: z.optional(z.string()),
    logprobs: z.optional(z.array(zJsonObject))
}))();

/**
 * A connection to try. It need not be stored.
 */
export const zOllamaConnectionTrial = /* @__PURE__ */ (() => z.object({
    url: z.string(),
    key: z.nullish(z.string()),
    config: z.nullish(zProviderOptions)
}))();

/**
 * What to speak. OpenAI reads it; the server only needs it to be JSON. Equal bytes get the same recording again, without asking OpenAI.
 */
export const zSpeechRequest = /* @__PURE__ */ (() => z.object({
    model: z.optional(z.string()),
    input: z.optional(z.string()),
    voice: z.optional(z.string()),
    response_format: z.optional(z.string()),
    speed: z.optional(z.number())
}))();

/**
 * Connections to OpenAI-compatible providers. The three lists belong together by their places.
 */
export const zOpenAiConfig = /* @__PURE__ */ (() => z.object({
    ENABLE_OPENAI_API: z.nullable(z.boolean()),
    OPENAI_API_BASE_URLS: z.array(z.string()),
    OPENAI_API_KEYS: z.array(z.string()),
    OPENAI_API_CONFIGS: z.record(z.string(), zProviderOptions)
}))();

/**
 * Connections to OpenAI-compatible providers. All of it is replaced.
 */
export const zOpenAiConfigUpdate = /* @__PURE__ */ (() => z.object({
    ENABLE_OPENAI_API: z.nullish(z.boolean()),
    OPENAI_API_BASE_URLS: z.array(z.string()),
    OPENAI_API_KEYS: z.array(z.string()),
    OPENAI_API_CONFIGS: z.record(z.string(), zProviderOptions)
}))();

/**
 * A model of an OpenAI-compatible provider. The provider's fields come through, so there may be more than are named.
 */
export const zOpenAiModel = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    object: z.optional(z.string()),
    created: z.optional(z.number().check(z.multipleOf(1))),
    owned_by: z.optional(z.string()),
    name: z.optional(z.string()),
    openai: z.optional(zJsonObject),
    connection_type: z.optional(z.string()),
    provider: z.optional(z.string()),
    urlIdx: z.optional(z.number().check(z.multipleOf(1))),
    loaded: z.optional(z.boolean()),
    tags: z.optional(z.array(zProviderTag))
}))();

/**
 * Models. All connections together give the server's own entries; one connection gives what its provider says, and with Azure the ids that the administrator listed.
 */
export const zOpenAiModelList = /* @__PURE__ */ (() => z.object({
    object: z.optional(z.string()),
    data: z.array(z.union([zOpenAiModel, z.string()]))
}))();

/**
 * What the provider says. llama.cpp has `success`, LM Studio the other fields. `success` alone may also be the server's, for an answer that is not JSON.
 */
export const zProviderModelOutcome = /* @__PURE__ */ (() => z.object({
    success: z.optional(z.boolean()),
    type: z.optional(z.string()),
    instance_id: z.optional(z.string()),
    load_time_seconds: z.optional(z.number()),
    status: z.optional(z.string()),
    job_id: z.optional(z.string()),
    total_size_bytes: z.optional(z.number().check(z.multipleOf(1))),
    started_at: z.optional(z.string())
}))();

/**
 * Whether a model of llama.cpp is in memory.
 */
export const zLlamaCppStatus = /* @__PURE__ */ (() => z.object({
    value: z.string(),
    args: z.optional(z.array(z.string())),
    failed: z.optional(z.boolean()),
    exit_code: z.optional(z.number().check(z.multipleOf(1)))
}))();

/**
 * A model of llama.cpp.
 */
export const zLlamaCppModel = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    object: z.optional(z.string()),
    created: z.optional(z.number().check(z.multipleOf(1))),
    owned_by: z.optional(z.string()),
    path: z.optional(z.string()),
    status: z.optional(zLlamaCppStatus)
}))();

/**
 * A model of LM Studio.
 */
export const zLmStudioModel = /* @__PURE__ */ (() => z.object({
    type: z.optional(z.string()),
    key: z.string(),
    display_name: z.optional(z.string()),
    size_bytes: z.optional(z.number().check(z.multipleOf(1))),
    loaded_instances: z.optional(z.array(zJsonObject))
}))();

/**
 * All models of a provider, in memory or not. llama.cpp has `data`, LM Studio `models`.
 */
export const zProviderModelCatalog = /* @__PURE__ */ (() => z.object({
    object: z.optional(z.string()),
    data: z.optional(z.array(zLlamaCppModel)),
    models: z.optional(z.array(zLmStudioModel))
}))();

/**
 * Which model is meant. Other fields go to the provider, such as LM Studio's `context_length`; those with `null` are left out.
 */
export const zProviderModel = /* @__PURE__ */ (() => z.object({
    model: z.string(),
    instance_id: z.optional(z.string())
}))();

/**
 * How a download by LM Studio stands.
 */
export const zProviderModelDownload = /* @__PURE__ */ (() => z.object({
    job_id: z.optional(z.string()),
    status: z.optional(z.string()),
    total_size_bytes: z.optional(z.number().check(z.multipleOf(1))),
    downloaded_bytes: z.optional(z.number().check(z.multipleOf(1))),
    bytes_per_second: z.optional(z.number()),
    started_at: z.optional(z.string()),
    estimated_completion: z.optional(z.string()),
    completed_at: z.optional(z.string())
}))();

/**
 * Something that happened to a model of llama.cpp.
 */
export const zProviderModelEvent = /* @__PURE__ */ (() => z.object({
    model: z.string(),
    event: z.string(),
    data: z.optional(zJsonObject)
}))();

/**
 * A request in the form of OpenAI's Responses API. Fields with `null` are left out; others than those named go to the provider too.
 */
export const zResponsesRequest = /* @__PURE__ */ (() => z.object({
    model: z.string(),
    input: z.nullish(z.union([
        z.string(),
        z.array(zJsonValue)
    ])),
    instructions: z.nullish(z.string()),
    stream: z.nullish(z.boolean()),
    temperature: z.nullish(z.number()),
    max_output_tokens: z.nullish(z.number().check(z.multipleOf(1))),
    top_p: z.nullish(z.number()),
    tools: z.nullish(z.array(zJsonValue)),
    tool_choice: z.nullish(z.union([
        z.string(),
        zJsonObject
    ])),
    text: z.nullish(zJsonObject),
    truncation: z.nullish(z.string()),
    metadata: z.nullish(zJsonObject),
    store: z.nullish(z.boolean()),
    reasoning: z.nullish(zJsonObject),
    previous_response_id: z.nullish(z.string())
}))();

/**
 * A part of a message.
 */
export const zResponsesPart = /* @__PURE__ */ (() => z.object({
    type: z.string(),
    text: z.optional(z.string()),
    annotations: z.optional(z.array(zJsonObject))
}))();

/**
 * A step of an answer. Which fields it has is decided by the type.
 */
export const zResponsesItem = /* @__PURE__ */ (() => z.object({
    type: z.string(),
    id: z.optional(z.string()),
    status: z.optional(z.string()),
    role: z.optional(z.string()),
    content: z.optional(z.array(zResponsesPart)),
    call_id: z.optional(z.string()),
    name: z.optional(z.string()),
    arguments: z.optional(z.string())
}))();

/**
 * An answer in the form of OpenAI's Responses API, passed through. There may be more fields than are named.
 */
export const zResponsesAnswer = /* @__PURE__ */ (() => z.object({
    id: z.optional(z.string()),
    object: z.optional(z.string()),
    created_at: z.optional(z.number()),
    model: z.optional(z.string()),
    status: z.optional(z.string()),
    output: z.optional(z.array(zResponsesItem)),
    usage: z.optional(zCompletionUsage)
}))();

/**
 * The data of one event of a stream in the form of OpenAI's Responses API, passed through; the event's name repeats `type`. The last is `response.completed`, `response.failed` or `response.incomplete`.
 */
export const zResponsesEvent = /* @__PURE__ */ (() => z.object({
    type: z.string(),
    sequence_number: z.optional(z.number().check(z.multipleOf(1))),
    response: z.optional(zResponsesAnswer),
    output_index: z.optional(z.number().check(z.multipleOf(1))),
    item: z.optional(zResponsesItem),
    item_id: z.optional(z.string()),
    content_index: z.optional(z.number().check(z.multipleOf(1))),
    part: z.optional(zResponsesPart),
    delta: z.optional(z.string()),
    text: z.optional(z.string())
}))();

/**
 * A connection to try.
 */
export const zOpenAiConnection = /* @__PURE__ */ (() => z.object({
    url: z.string(),
    key: z.string(),
    config: z.nullish(zProviderOptions)
}))();

/**
 * Id of the webhook, a UUID, or `default`.
 */
export const zEventWebhookId = /* @__PURE__ */ (() => z.string())();

/**
 * Id of the chat, a UUID; since 0.9.6 also `local:` and the id of the socket of a temporary chat.
 */
export const zTaskChatId = /* @__PURE__ */ (() => z.string())();

/**
 * Only messages from this moment on, in Unix seconds. 0 means from the beginning.
 */
export const zAnalyticsStart = /* @__PURE__ */ (() => z.number().check(z.multipleOf(1)))();

/**
 * Only messages up to this moment and including it, in Unix seconds. 0 means up to now.
 */
export const zAnalyticsEnd = /* @__PURE__ */ (() => z.number().check(z.multipleOf(1)))();

/**
 * Only accounts in the group with this UUID; since 0.12.4 also those in groups below it. An unknown group has none. An empty text means all accounts.
 */
export const zAnalyticsGroup = /* @__PURE__ */ (() => z.string())();

/**
 * Whether the numbers are answers or tokens of question and answer together.
 */
export const zAnalyticsTimelineMetric = /* @__PURE__ */ (() => z._default(z.enum(['messages', 'tokens']), 'messages'))();

/**
 * How many to leave out at the beginning. Less than 0 means none.
 */
export const zAnalyticsSkip = /* @__PURE__ */ (() => z._default(z.number().check(z.multipleOf(1)), 0))();

/**
 * Id of the model, with a slash in it as `%2F`. Before 0.8.12 an id with a slash answers the web page.
 */
export const zAnalyticsModelId = /* @__PURE__ */ (() => z.string())();

/**
 * Whether the accounts with the most messages come first or those with the most tokens. It also decides who falls under `limit`.
 */
export const zAnalyticsMetric = /* @__PURE__ */ (() => z._default(z.enum(['messages', 'tokens']), 'messages'))();

/**
 * Id of the app on this server, a UUID.
 */
export const zAppId = /* @__PURE__ */ (() => z.string())();

/**
 * Whose tokens to forget, a provider's name such as `oidc`, or `mcp:` and the id of a tool server, which may hold slashes.
 */
export const zOAuthSessionProvider = /* @__PURE__ */ (() => z.string())();

/**
 * Name of the provider, `oidc`, `google`, `microsoft`, `github` or `feishu`, as far as the server is set up for it.
 */
export const zOAuthProvider = /* @__PURE__ */ (() => z.string())();

/**
 * Id of the automation, a UUID.
 */
export const zAutomationId = /* @__PURE__ */ (() => z.string())();

/**
 * Id of the event, a UUID. One occurrence of a recurring event has no id of its own.
 */
export const zCalendarEventId = /* @__PURE__ */ (() => z.string())();

/**
 * Id of the calendar, a UUID. The calendar of automations, `__scheduled_tasks__`, is unknown here.
 */
export const zCalendarId = /* @__PURE__ */ (() => z.string())();

/**
 * Id of the webhook, a UUID.
 */
export const zChannelWebhookId = /* @__PURE__ */ (() => z.string())();

/**
 * Which bytes to answer, such as `bytes=0-99`, `bytes=100-` or `bytes=-100`. Several ranges come as one `multipart/byteranges` body. Absent, all come.
 */
export const zFileRange = /* @__PURE__ */ (() => z.string())();

/**
 * Id of the channel, a UUID.
 */
export const zChannelIdOfApps = /* @__PURE__ */ (() => z.string())();

/**
 * Id of the channel, a UUID.
 */
export const zChannelId = /* @__PURE__ */ (() => z.string())();

/**
 * How many of the newest messages to leave out.
 */
export const zChannelMessageSkip = /* @__PURE__ */ (() => z._default(z.number().check(z.multipleOf(1)), 0))();

/**
 * Id of the message, a UUID.
 */
export const zChannelMessageId = /* @__PURE__ */ (() => z.string())();

/**
 * Which page of 60 chats, beginning with 1; less than 1 is the first. Without it all chats come at once.
 */
export const zChatListPage = /* @__PURE__ */ (() => z.number().check(z.multipleOf(1)))();

/**
 * Whether pinned chats are in the list too.
 */
export const zIncludePinnedChats = /* @__PURE__ */ (() => z._default(z.boolean(), false))();

/**
 * Whether chats in folders are in the list too.
 */
export const zIncludeFolderChats = /* @__PURE__ */ (() => z._default(z.boolean(), false))();

/**
 * `updated_at`, `title`, or `unread_updated_at`, which puts unread chats first and then the last changed. Any other text means `updated_at`.
 */
export const zChatSortBy = /* @__PURE__ */ (() => z._default(z.string(), 'updated_at'))();

/**
 * `asc` or `desc`. Any other text means `desc`. `unread_updated_at` ignores it.
 */
export const zChatSortDirection = /* @__PURE__ */ (() => z._default(z.string(), 'desc'))();

/**
 * Which page of 60 chats, beginning with 1; less than 1 is the first.
 */
export const zChatPage = /* @__PURE__ */ (() => z._default(z.number().check(z.multipleOf(1)), 1))();

/**
 * Only chats whose title holds this text, in any case.
 */
export const zChatTitleQuery = /* @__PURE__ */ (() => z.string())();

/**
 * Field to order by, such as `title`, `created_at` or `updated_at`. It counts only together with `direction`; one that the server does not know ends in 500.
 */
export const zChatOrderBy = /* @__PURE__ */ (() => z.string())();

/**
 * `asc` or `desc`. It counts only together with `order_by`; anything else ends in 500.
 */
export const zChatOrderDirection = /* @__PURE__ */ (() => z.string())();

/**
 * Id of the folder.
 */
export const zChatFolderId = /* @__PURE__ */ (() => z.string())();

/**
 * Id of the chat, a UUID.
 */
export const zChatId = /* @__PURE__ */ (() => z.string())();

/**
 * Id of the link, a chat's `share_id`.
 */
export const zChatShareId = /* @__PURE__ */ (() => z.string())();

/**
 * Id of the message, its key in the chat's `history.messages`.
 */
export const zChatMessageId = /* @__PURE__ */ (() => z.string())();

/**
 * Id of the feedback, a UUID. Before 0.9.6 any text that its author chose.
 */
export const zFeedbackId = /* @__PURE__ */ (() => z.string())();

/**
 * Which page of 30, beginning with 1; less than 1 is the first.
 */
export const zFeedbackListPage = /* @__PURE__ */ (() => z._default(z.number().check(z.multipleOf(1)), 1))();

/**
 * Whether the extracted texts come along, in `data.content`.
 */
export const zFilesWithContent = /* @__PURE__ */ (() => z._default(z.boolean(), true))();

/**
 * How many files to leave out at the beginning. A number beyond 64 bits ends in 500.
 */
export const zFileSkip = /* @__PURE__ */ (() => z._default(z.number().check(z.multipleOf(1)).check(z.gte(0)), 0))();

/**
 * UUID of the file.
 */
export const zFileId = /* @__PURE__ */ (() => z.string())();

/**
 * UUID of the folder.
 */
export const zFolderId = /* @__PURE__ */ (() => z.string())();

/**
 * Id of the function, in lower case.
 */
export const zFunctionId = /* @__PURE__ */ (() => z.string())();

/**
 * Id of the version, from `listFunctionVersions`.
 */
export const zFunctionVersionId = /* @__PURE__ */ (() => z.string())();

/**
 * Id of the group, a UUID.
 */
export const zGroupId = /* @__PURE__ */ (() => z.string())();

/**
 * How many jobs to leave out at the beginning.
 */
export const zJobSkip = /* @__PURE__ */ (() => z._default(z.number().check(z.multipleOf(1)).check(z.gte(0)), 0))();

/**
 * How many jobs to answer, from 1 to 200.
 */
export const zJobLimit = /* @__PURE__ */ (() => z._default(z.number().check(z.multipleOf(1)).check(z.gte(1), z.lte(200)), 50))();

/**
 * Only jobs with this status.
 */
export const zJobStatusFilter = /* @__PURE__ */ (() => z.string())();

/**
 * Only jobs for the model with this id.
 */
export const zJobModelFilter = /* @__PURE__ */ (() => z.string())();

/**
 * Only jobs of the account with this UUID.
 */
export const zJobUserFilter = /* @__PURE__ */ (() => z.string())();

/**
 * UUID of the job, from `createJob`.
 */
export const zJobId = /* @__PURE__ */ (() => z.string())();

/**
 * Which page, beginning with 1; less than 1 is the first.
 */
export const zKnowledgePage = /* @__PURE__ */ (() => z._default(z.number().check(z.multipleOf(1)), 1))();

/**
 * Id of the connection, a UUID.
 */
export const zExternalKnowledgeConnectionId = /* @__PURE__ */ (() => z.string())();

/**
 * Id of the knowledge base, a UUID.
 */
export const zKnowledgeId = /* @__PURE__ */ (() => z.string())();

/**
 * Id of the directory, a UUID.
 */
export const zKnowledgeDirectoryId = /* @__PURE__ */ (() => z.string())();

/**
 * Id of the memory, a UUID.
 */
export const zMemoryId = /* @__PURE__ */ (() => z.string())();

/**
 * Id of the model, as the document has it.
 */
export const zModelIdPath = /* @__PURE__ */ (() => z.string())();

/**
 * Id of the model. It is a query parameter because ids hold slashes and colons.
 */
export const zModelIdQuery = /* @__PURE__ */ (() => z.string())();

/**
 * Id of the version, from `listModelVersions` or a model's `version_id`.
 */
export const zModelVersionId = /* @__PURE__ */ (() => z.string())();

/**
 * Id of the note, a UUID.
 */
export const zNoteId = /* @__PURE__ */ (() => z.string())();

/**
 * Id of one of the caller's targets, in any case.
 */
export const zNotificationTargetId = /* @__PURE__ */ (() => z.string())();

/**
 * Id of the pipeline, from `listPipelines`.
 */
export const zPipelineId = /* @__PURE__ */ (() => z.string())();

/**
 * The pipelines server's place among the OpenAI connections, `idx` of `listPipelineServers`. A negative number counts from the end.
 */
export const zPipelineServerIndex = /* @__PURE__ */ (() => z.number().check(z.multipleOf(1)))();

/**
 * The prompt's command, without a slash.
 */
export const zPromptCommand = /* @__PURE__ */ (() => z.string())();

/**
 * Id of the prompt, a UUID.
 */
export const zPromptId = /* @__PURE__ */ (() => z.string())();

/**
 * Which page of 20 versions, beginning with 0; less than 0 is the first. A number that the database cannot hold answers 500.
 */
export const zPromptVersionPage = /* @__PURE__ */ (() => z._default(z.number().check(z.multipleOf(1)), 0))();

/**
 * Id of the version, from `listPromptVersions`.
 */
export const zPromptVersionId = /* @__PURE__ */ (() => z.string())();

/**
 * Which page of 30 prompts, beginning with 1; less than 1 is the first. A number that the database cannot hold answers 500.
 */
export const zPromptPage = /* @__PURE__ */ (() => z._default(z.number().check(z.multipleOf(1)), 1))();

/**
 * Text to make a vector of.
 */
export const zRetrievalText = /* @__PURE__ */ (() => z.string())();

/**
 * `false` only reads: nothing is cut, embedded or put into a collection.
 */
export const zRetrievalProcess = /* @__PURE__ */ (() => z._default(z.boolean(), true))();

/**
 * `false` adds to what the collection has; otherwise that is deleted first.
 */
export const zRetrievalOverwrite = /* @__PURE__ */ (() => z._default(z.boolean(), true))();

/**
 * Place of the first resource to answer, from 1. Less than 1 is 422 before 0.8.12, and 1 since.
 */
export const zScimStartIndex = /* @__PURE__ */ (() => z._default(z.number().check(z.multipleOf(1)), 1))();

/**
 * How many resources to answer, at most 100. More is 422 before 0.8.12, and 100 since; 0 and less is 422 before, and none since.
 */
export const zScimCount = /* @__PURE__ */ (() => z._default(z.number().check(z.multipleOf(1)), 20))();

/**
 * UUID of the group.
 */
export const zScimGroupId = /* @__PURE__ */ (() => z.string())();

/**
 * UUID of the account.
 */
export const zScimUserId = /* @__PURE__ */ (() => z.string())();

/**
 * Id of the skill, in lower case.
 */
export const zSkillId = /* @__PURE__ */ (() => z.string())();

/**
 * Id of the version that counts as the older one.
 */
export const zSkillFromVersion = /* @__PURE__ */ (() => z.string())();

/**
 * Id of the version that counts as the newer one.
 */
export const zSkillToVersion = /* @__PURE__ */ (() => z.string())();

/**
 * Id of the version, from `listSkillVersions`.
 */
export const zSkillVersionId = /* @__PURE__ */ (() => z.string())();

/**
 * Id of the terminal server, from `listTerminalServers`.
 */
export const zTerminalServerId = /* @__PURE__ */ (() => z.string())();

/**
 * Id of the chat, sent to the terminal server as `X-Session-Id`. The server checks neither that the chat exists nor whose it is. An id that begins with `local:` is a temporary chat.
 */
export const zTerminalChatId = /* @__PURE__ */ (() => z.string())();

/**
 * Path on the terminal server, such as `files/list`; slashes are part of it, and `%2F` means the same. It must not be empty; `/` is the root. The server decodes it until nothing is left to decode and resolves `.` and `..`. An encoded `?` begins a query, and what stands behind an encoded `#` is lost.
 */
export const zTerminalPath = /* @__PURE__ */ (() => z.string())();

/**
 * Query parameters by name.
 */
export const zTerminalQuery = /* @__PURE__ */ (() => z.record(z.string(), z.string()))();

/**
 * Names the caller's session, most often by its chat. Open Terminal keeps a working directory for each. An orchestrator chooses the terminal by it. 0.8.12 does not pass it on.
 */
export const zTerminalSession = /* @__PURE__ */ (() => z.string())();

/**
 * Id of the tool, in lower case.
 */
export const zToolId = /* @__PURE__ */ (() => z.string())();

/**
 * Id of the version, from `listToolVersions`.
 */
export const zToolVersionId = /* @__PURE__ */ (() => z.string())();

/**
 * Only accounts whose name or e-mail address holds this text, in any case. `%` and `_` stand for any text and any character.
 */
export const zUserQuery = /* @__PURE__ */ (() => z.string())();

/**
 * `name`, `email`, `created_at`, `last_active_at`, `updated_at`, `role`, or `group_id:` and the id of a group, which puts its members first. Any other text counts as none. Without it and without a query the newest come first, since 0.11.4; with a query, and before that, the order is the database's.
 */
export const zUserOrderBy = /* @__PURE__ */ (() => z.string())();

/**
 * `asc`; any other text, and leaving it out, means the other way round. It counts only together with `order_by`.
 */
export const zUserOrderDirection = /* @__PURE__ */ (() => z.string())();

/**
 * Which page of 30 accounts, beginning with 1; less than 1 is the first.
 */
export const zUserListPage = /* @__PURE__ */ (() => z._default(z.number().check(z.multipleOf(1)), 1))();

/**
 * Whether groups above the account's own are in the list too; each group then says how the account came into it.
 */
export const zUserIncludeInherited = /* @__PURE__ */ (() => z._default(z.boolean(), false))();

/**
 * Id of the account, a UUID.
 */
export const zUserId = /* @__PURE__ */ (() => z.string())();

/**
 * The tool server's type and id with a colon between them, such as `mcp:trails`.
 */
export const zOAuthClientId = /* @__PURE__ */ (() => z.string())();

/**
 * The provider's code. Without it, or with one that the provider does not know, signing in fails.
 */
export const zOAuthCode = /* @__PURE__ */ (() => z.string())();

/**
 * The text that the server gave the browser on its way to the provider. The cookie `owui-session` must know it.
 */
export const zOAuthState = /* @__PURE__ */ (() => z.string())();

/**
 * Which Ollama server, by its place in `OLLAMA_BASE_URLS` of `getOllamaConfig`, beginning with 0; less than 0 counts from the end. A place that the list does not have ends in 500. Servers whose connection is switched off are asked too.
 */
export const zOllamaServerIndex = /* @__PURE__ */ (() => z.number().check(z.multipleOf(1)))();

/**
 * Place of the connection in `OPENAI_API_BASE_URLS`, from 0. A negative one counts from the end.
 */
export const zOpenAiConnectionIndex = /* @__PURE__ */ (() => z.number().check(z.multipleOf(1)))();

/**
 * Path at the provider, such as `files` or `fine_tuning/jobs`; slashes are part of it. It is put behind the connection's address. A query is not passed on, except to Azure's newer addresses.
 */
export const zOpenAiPath = /* @__PURE__ */ (() => z.string())();

/**
 * Release notes, by version such as `0.12.4`.
 */
export const zGetChangelogResponse = /* @__PURE__ */ (() => z.record(z.string(), zReleaseNotes))();

/**
 * The exchange.
 */
export const zCallChatActionBody = zActionCall;

export const zCallChatActionPath = /* @__PURE__ */ (() => z.object({
    action_id: z.string()
}))();

/**
 * Decided by the action. `null` if it returns nothing.
 */
export const zCallChatActionResponse = zJsonValue;

/**
 * The exchange.
 */
export const zRunOutletFiltersBody = zCompletedChat;

/**
 * The exchange as the filters left it.
 */
export const zRunOutletFiltersResponse = zCompletedChat;

/**
 * The conversation, and what the server is to do with it.
 */
export const zCompleteChatBody = zChatCompletionRequest;

/**
 * The answer, whole or as a stream; or the tasks of a background request.
 */
export const zCompleteChatResponse = /* @__PURE__ */ (() => z.nullable(z.union([
    zChatCompletion,
    zChatCompletionStarted
])))();

/**
 * The server, as far as the caller may know.
 */
export const zGetAppConfigResponse = zAppConfig;

/**
 * The texts and the model.
 */
export const zCreateEmbeddingsBody = zEmbeddingRequest;

/**
 * The vectors.
 */
export const zCreateEmbeddingsResponse = zEmbeddingList;

/**
 * The kinds of events.
 */
export const zListEventTypesResponse = zEventCatalog;

/**
 * The webhooks, oldest first.
 */
export const zListEventWebhooksResponse = /* @__PURE__ */ (() => z.array(zEventWebhook))();

/**
 * The webhook.
 */
export const zCreateEventWebhookBody = zEventWebhookCreate;

/**
 * The webhook.
 */
export const zCreateEventWebhookResponse = zEventWebhook;

export const zDeleteEventWebhookPath = /* @__PURE__ */ (() => z.object({
    webhook_id: z.string()
}))();

/**
 * Deleted.
 */
export const zDeleteEventWebhookResponse = zEventWebhookDeleted;

/**
 * What changes.
 */
export const zUpdateEventWebhookBody = zEventWebhookUpdate;

export const zUpdateEventWebhookPath = /* @__PURE__ */ (() => z.object({
    webhook_id: z.string()
}))();

/**
 * The webhook as it is now.
 */
export const zUpdateEventWebhookResponse = zEventWebhook;

/**
 * The conversation.
 */
export const zCompleteAnthropicMessageBody = zAnthropicRequest;

/**
 * The answer, whole or as a stream.
 */
export const zCompleteAnthropicMessageResponse = zAnthropicAnswer;

/**
 * The conversation. It goes to the provider as it is.
 */
export const zCountAnthropicTokensBody = zAnthropicRequest;

/**
 * The count.
 */
export const zCountAnthropicTokensResponse = zTokenCount;

export const zListServedModelsQuery = /* @__PURE__ */ (() => z.object({
    refresh: z._default(z.optional(z.boolean()), false)
}))();

/**
 * The models.
 */
export const zListServedModelsResponse = zServedModelList;

/**
 * The models.
 */
export const zListServedBaseModelsResponse = zServedModelList;

/**
 * The model.
 */
export const zUnloadServedModelBody = zModelUnload;

/**
 * Dropped.
 */
export const zUnloadServedModelResponse = zModelUnloaded;

/**
 * The running tasks.
 */
export const zListTasksResponse = zTaskList;

export const zListChatTasksPath = /* @__PURE__ */ (() => z.object({
    chat_id: z.string()
}))();

/**
 * The running tasks.
 */
export const zListChatTasksResponse = zChatTasks;

export const zStopChatTasksPath = /* @__PURE__ */ (() => z.object({
    chat_id: z.string()
}))();

/**
 * What was to be stopped does not run any more.
 */
export const zStopChatTasksResponse = zTaskStop;

export const zStopTaskPath = /* @__PURE__ */ (() => z.object({
    task_id: z.string()
}))();

/**
 * Whether the task was stopped.
 */
export const zStopTaskResponse = zTaskStop;

/**
 * What is in use.
 */
export const zGetUsageResponse = zAppUsage;

/**
 * Totals.
 */
export const zGetDocumentedAnalyticsResponse = zAnalyticsSummary;

export const zListAnalyticsByTimeQuery = /* @__PURE__ */ (() => z.object({
    start_date: z.optional(z.number().check(z.multipleOf(1))),
    end_date: z.optional(z.number().check(z.multipleOf(1))),
    group_id: z.optional(z.string()),
    granularity: z._default(z.optional(z.enum([
        '10m',
        'hourly',
        '3h',
        '6h',
        'daily'
    ])), 'daily'),
    metric: z._default(z.optional(z.enum(['messages', 'tokens'])), 'messages'),
    compare: z._default(z.optional(z.boolean()), false)
}))();

/**
 * The spans of time.
 */
export const zListAnalyticsByTimeResponse = zAnalyticsTimeline;

export const zListAnalyticsMessagesQuery = /* @__PURE__ */ (() => z.object({
    model_id: z.optional(z.string()),
    user_id: z.optional(z.string()),
    chat_id: z.optional(z.string()),
    start_date: z.optional(z.number().check(z.multipleOf(1))),
    end_date: z.optional(z.number().check(z.multipleOf(1))),
    skip: z._default(z.optional(z.number().check(z.multipleOf(1))), 0),
    limit: z._default(z.optional(z.number().check(z.multipleOf(1)).check(z.lte(100))), 50)
}))();

/**
 * The messages.
 */
export const zListAnalyticsMessagesResponse = /* @__PURE__ */ (() => z.array(zAnalyticsMessage))();

export const zListModelAnalyticsQuery = /* @__PURE__ */ (() => z.object({
    start_date: z.optional(z.number().check(z.multipleOf(1))),
    end_date: z.optional(z.number().check(z.multipleOf(1))),
    group_id: z.optional(z.string())
}))();

/**
 * The counts.
 */
export const zListModelAnalyticsResponse = zModelAnalytics;

export const zListModelChatsPath = /* @__PURE__ */ (() => z.object({
    model_id: z.string()
}))();

export const zListModelChatsQuery = /* @__PURE__ */ (() => z.object({
    start_date: z.optional(z.number().check(z.multipleOf(1))),
    end_date: z.optional(z.number().check(z.multipleOf(1))),
    skip: z._default(z.optional(z.number().check(z.multipleOf(1))), 0),
    limit: z._default(z.optional(z.number().check(z.multipleOf(1)).check(z.lte(100))), 50),
    order_by: z._default(z.optional(z.string()), 'updated_at'),
    direction: z._default(z.optional(z.string()), 'desc')
}))();

/**
 * The chats.
 */
export const zListModelChatsResponse = zModelChats;

export const zGetModelAnalyticsPath = /* @__PURE__ */ (() => z.object({
    model_id: z.string()
}))();

export const zGetModelAnalyticsQuery = /* @__PURE__ */ (() => z.object({
    days: z._default(z.optional(z.number().check(z.multipleOf(1))), 30)
}))();

/**
 * Ratings and tags.
 */
export const zGetModelAnalyticsResponse = zModelOverview;

export const zGetAnalyticsSummaryQuery = /* @__PURE__ */ (() => z.object({
    start_date: z.optional(z.number().check(z.multipleOf(1))),
    end_date: z.optional(z.number().check(z.multipleOf(1))),
    group_id: z.optional(z.string())
}))();

/**
 * The totals.
 */
export const zGetAnalyticsSummaryResponse = zAnalyticsSummary;

export const zListTokenAnalyticsQuery = /* @__PURE__ */ (() => z.object({
    start_date: z.optional(z.number().check(z.multipleOf(1))),
    end_date: z.optional(z.number().check(z.multipleOf(1))),
    group_id: z.optional(z.string())
}))();

/**
 * The counts.
 */
export const zListTokenAnalyticsResponse = zTokenAnalytics;

export const zListUserAnalyticsQuery = /* @__PURE__ */ (() => z.object({
    start_date: z.optional(z.number().check(z.multipleOf(1))),
    end_date: z.optional(z.number().check(z.multipleOf(1))),
    group_id: z.optional(z.string()),
    limit: z._default(z.optional(z.number().check(z.multipleOf(1))), 50),
    metric: z._default(z.optional(z.enum(['messages', 'tokens'])), 'messages')
}))();

/**
 * The counts.
 */
export const zListUserAnalyticsResponse = zUserAnalytics;

/**
 * Apps.
 */
export const zListAppsResponse = /* @__PURE__ */ (() => z.array(zApp))();

/**
 * The app.
 */
export const zCreateAppBody = zAppCreate;

/**
 * The app, switched off.
 */
export const zCreateAppResponse = zApp;

/**
 * The app to ask.
 */
export const zPreviewAppManifestBody = zAppManifestRequest;

/**
 * The manifest.
 */
export const zPreviewAppManifestResponse = zAppManifest;

export const zDeleteAppByIdPath = /* @__PURE__ */ (() => z.object({
    app_id: z.string()
}))();

/**
 * The removed app.
 */
export const zDeleteAppByIdResponse = zApp;

export const zGetAppByIdPath = /* @__PURE__ */ (() => z.object({
    app_id: z.string()
}))();

/**
 * The app.
 */
export const zGetAppByIdResponse = zAppDetails;

/**
 * What to change.
 */
export const zUpdateAppByIdBody = zAppUpdate;

export const zUpdateAppByIdPath = /* @__PURE__ */ (() => z.object({
    app_id: z.string()
}))();

/**
 * The changed app.
 */
export const zUpdateAppByIdResponse = zApp;

/**
 * How to connect.
 */
export const zEnableAppBody = zAppConnection;

export const zEnableAppPath = /* @__PURE__ */ (() => z.object({
    app_id: z.string()
}))();

/**
 * The connected app.
 */
export const zEnableAppResponse = zApp;

/**
 * The button.
 */
export const zSendAppInteractionBody = zAppInteraction;

export const zSendAppInteractionPath = /* @__PURE__ */ (() => z.object({
    app_id: z.string()
}))();

/**
 * The app's answer.
 */
export const zSendAppInteractionResponse = zAppReply;

/**
 * The settings.
 */
export const zGetAudioConfigResponse = zAudioConfig;

/**
 * All settings.
 */
export const zUpdateAudioConfigBody = zAudioConfigUpdate;

/**
 * The settings as they are now.
 */
export const zUpdateAudioConfigResponse = zAudioConfig;

/**
 * The models.
 */
export const zListSpeechModelsResponse = zSpeechModelList;

/**
 * The text and the voice.
 */
export const zSynthesizeSpeechBody = zSpeechText;

/**
 * The recording.
 */
export const zTranscribeAudioBody = zRecording;

/**
 * The words.
 */
export const zTranscribeAudioResponse = zTranscript;

/**
 * The voices.
 */
export const zListSpeechVoicesResponse = zSpeechVoiceList;

/**
 * The session. `profile_image_url` is the stored value here, while sign-in answers the address of the image route.
 */
export const zGetSessionResponse = zSession;

/**
 * The new account.
 */
export const zAddUserBody = zAccountCreate;

/**
 * The account was made.
 */
export const zAddUserResponse = zAddedAccount;

/**
 * The settings.
 */
export const zGetAdminConfigResponse = zAdminConfig;

/**
 * All settings, as they should be.
 */
export const zSetAdminConfigBody = zAdminConfigUpdate;

/**
 * The settings as they are now.
 */
export const zSetAdminConfigResponse = zAdminConfig;

/**
 * The switch.
 */
export const zGetLdapConfigResponse = zLdapSwitch;

/**
 * The switch.
 */
export const zSetLdapConfigBody = zLdapSwitchUpdate;

/**
 * The switch as it is now.
 */
export const zSetLdapConfigResponse = zLdapSwitch;

/**
 * The directory.
 */
export const zGetLdapServerConfigResponse = zLdapServer;

/**
 * The whole directory.
 */
export const zSetLdapServerConfigBody = zLdapServerUpdate;

/**
 * The directory as it is stored now.
 */
export const zSetLdapServerConfigResponse = zLdapServer;

/**
 * The settings.
 */
export const zGetOAuthConfigResponse = zOAuthConfig;

/**
 * The settings to change.
 */
export const zSetOAuthConfigBody = zOAuthConfigUpdate;

/**
 * All settings as they are now.
 */
export const zSetOAuthConfigResponse = zOAuthConfig;

/**
 * The administrator.
 */
export const zGetAdminContactResponse = zAdminContact;

/**
 * Always `true`.
 */
export const zDeleteApiKeyResponse = /* @__PURE__ */ (() => z.boolean())();

/**
 * The key.
 */
export const zGetApiKeyResponse = zApiKey;

/**
 * The new key.
 */
export const zCreateApiKeyResponse = zApiKey;

/**
 * The settings.
 */
export const zGetAuthConfigResponse = zAdminConfig;

/**
 * All settings, as they should be.
 */
export const zUpdateAuthConfigBody = zAdminConfigUpdate;

/**
 * The settings as they are now.
 */
export const zUpdateAuthConfigResponse = zAdminConfig;

/**
 * The credentials in the directory.
 */
export const zSignInWithLdapBody = zLdapCredentials;

/**
 * Signed in, or, with multi-factor authentication, half-way there.
 */
export const zSignInWithLdapResponse = /* @__PURE__ */ (() => z.union([
    zSignedIn,
    zMfaChallenge,
    zAccountPending
]))();

/**
 * The directory.
 */
export const zGetLdapSettingsResponse = zLdapServer;

/**
 * The whole directory.
 */
export const zUpdateLdapSettingsBody = zLdapServerUpdate;

/**
 * The directory as it is stored now.
 */
export const zUpdateLdapSettingsResponse = zLdapServer;

/**
 * The credentials in the directory.
 */
export const zSignInAtDirectoryBody = zLdapCredentials;

/**
 * Signed in.
 */
export const zSignInAtDirectoryResponse = zSignedIn;

/**
 * The challenge.
 */
export const zGetMfaChallengeResponse = zMfaChallenge;

/**
 * The challenge's token and the code.
 */
export const zConfirmMfaEnrollmentBody = zMfaCode;

/**
 * The authenticator is in force.
 */
export const zConfirmMfaEnrollmentResponse = /* @__PURE__ */ (() => z.union([
    zMfaEnrolled,
    zMfaRecoveryCodes
]))();

/**
 * The challenge's token.
 */
export const zStartMfaEnrollmentBody = zMfaChallengeToken;

/**
 * The secret.
 */
export const zStartMfaEnrollmentResponse = zMfaSetup;

/**
 * The challenge's token and the reset token.
 */
export const zSubmitMfaResetTokenBody = zMfaReset;

/**
 * Go on with `startMfaEnrollment`.
 */
export const zSubmitMfaResetTokenResponse = zMfaChallenge;

/**
 * A code.
 */
export const zGenerateMfaRecoveryCodesBody = zMfaFactor;

/**
 * The new codes.
 */
export const zGenerateMfaRecoveryCodesResponse = zMfaRecoveryCodes;

/**
 * A code.
 */
export const zStartMfaReplacementBody = zMfaFactor;

/**
 * Go on with `startMfaEnrollment`.
 */
export const zStartMfaReplacementResponse = zMfaChallenge;

/**
 * The state.
 */
export const zGetMfaStatusResponse = zMfaStatus;

/**
 * The challenge's token and the code.
 */
export const zVerifyMfaChallengeBody = zMfaCode;

/**
 * Signed in.
 */
export const zVerifyMfaChallengeResponse = zSignedIn;

/**
 * The providers.
 */
export const zListOAuthProvidersResponse = zOAuthProviders;

export const zDeleteOAuthSessionPath = /* @__PURE__ */ (() => z.object({
    provider: z.string()
}))();

/**
 * Always `true`.
 */
export const zDeleteOAuthSessionResponse = /* @__PURE__ */ (() => z.boolean())();

export const zStartOAuthFlowPath = /* @__PURE__ */ (() => z.object({
    provider: z.string()
}))();

/**
 * The provider's token.
 */
export const zSignInWithOAuthTokenBody = zOAuthToken;

export const zSignInWithOAuthTokenPath = /* @__PURE__ */ (() => z.object({
    provider: z.string()
}))();

/**
 * Signed in, or, with multi-factor authentication, half-way there.
 */
export const zSignInWithOAuthTokenResponse = /* @__PURE__ */ (() => z.union([
    zSignedIn,
    zMfaChallenge,
    zAccountPending
]))();

/**
 * The old password and the new one.
 */
export const zSetPasswordBody = zPasswordUpdate;

/**
 * Changed.
 */
export const zSetPasswordResponse = zPasswordUpdated;

/**
 * The account's credentials.
 */
export const zSignInBody = zCredentials;

/**
 * Signed in, or, with multi-factor authentication, half-way there.
 */
export const zSignInResponse = /* @__PURE__ */ (() => z.union([
    zSignedIn,
    zMfaChallenge,
    zAccountPending
]))();

/**
 * Signed out. Set-Cookie headers clear the session's cookies.
 */
export const zSignOutByGetResponse = zSignedOut;

/**
 * Signed out. Set-Cookie headers clear the session's cookies.
 */
export const zSignOutResponse = zSignedOut;

/**
 * The new account.
 */
export const zSignUpBody = zRegistration;

/**
 * Registered and signed in.
 */
export const zSignUpResponse = /* @__PURE__ */ (() => z.union([
    zSignedIn,
    zMfaChallenge,
    zAccountPending
]))();

/**
 * The old password and the new one.
 */
export const zUpdatePasswordBody = zPasswordUpdate;

/**
 * Always `true`.
 */
export const zUpdatePasswordResponse = /* @__PURE__ */ (() => z.boolean())();

/**
 * The whole profile.
 */
export const zUpdateProfileBody = zProfileUpdate;

/**
 * The profile as others see it.
 */
export const zUpdateProfileResponse = zProfile;

/**
 * The time zone.
 */
export const zUpdateTimezoneBody = zTimezoneUpdate;

/**
 * Stored.
 */
export const zUpdateTimezoneResponse = zTimezoneUpdated;

/**
 * The automation.
 */
export const zCreateAutomationBody = zAutomationSettings;

/**
 * The new automation.
 */
export const zCreateAutomationResponse = zAutomation;

export const zListAutomationsQuery = /* @__PURE__ */ (() => z.object({
    query: z.optional(z.string()),
    status: z.optional(z.string()),
    folder_id: z.optional(z.string()),
    page: z._default(z.optional(z.number().check(z.multipleOf(1))), 1)
}))();

/**
 * A page of automations.
 */
export const zListAutomationsResponse = zAutomationList;

export const zGetAutomationByIdPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The automation.
 */
export const zGetAutomationByIdResponse = zAutomation;

export const zDeleteAutomationByIdPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * Always `true`; a failure has another status.
 */
export const zDeleteAutomationByIdResponse = /* @__PURE__ */ (() => z.boolean())();

export const zRunAutomationPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The automation. This run is not yet in `last_run`.
 */
export const zRunAutomationResponse = zAutomation;

export const zListAutomationRunsPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

export const zListAutomationRunsQuery = /* @__PURE__ */ (() => z.object({
    skip: z._default(z.optional(z.number().check(z.multipleOf(1))), 0),
    limit: z._default(z.optional(z.number().check(z.multipleOf(1))), 50)
}))();

/**
 * Runs that are over.
 */
export const zListAutomationRunsResponse = /* @__PURE__ */ (() => z.array(zAutomationRun))();

export const zToggleAutomationPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The automation as it is now.
 */
export const zToggleAutomationResponse = zAutomation;

/**
 * The whole automation.
 */
export const zUpdateAutomationByIdBody = zAutomationSettings;

export const zUpdateAutomationByIdPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The changed automation.
 */
export const zUpdateAutomationByIdResponse = zAutomation;

/**
 * Calendars.
 */
export const zListCalendarsResponse = /* @__PURE__ */ (() => z.array(zCalendar))();

/**
 * The calendar.
 */
export const zCreateCalendarBody = zCalendarCreate;

/**
 * The new calendar.
 */
export const zCreateCalendarResponse = zCalendar;

export const zListCalendarEventsQuery = /* @__PURE__ */ (() => z.object({
    start: z.string(),
    end: z.string(),
    calendar_ids: z.optional(z.string())
}))();

/**
 * Events and occurrences of events.
 */
export const zListCalendarEventsResponse = /* @__PURE__ */ (() => z.array(zCalendarListedEvent))();

/**
 * The event.
 */
export const zCreateCalendarEventBody = zCalendarEventCreate;

/**
 * The new event.
 */
export const zCreateCalendarEventResponse = zCalendarEvent;

export const zSearchCalendarEventsQuery = /* @__PURE__ */ (() => z.object({
    query: z.optional(z.string()),
    skip: z._default(z.optional(z.number().check(z.multipleOf(1))), 0),
    limit: z._default(z.optional(z.number().check(z.multipleOf(1))), 30)
}))();

/**
 * The events that were found.
 */
export const zSearchCalendarEventsResponse = zCalendarEventSearch;

export const zGetCalendarEventByIdPath = /* @__PURE__ */ (() => z.object({
    event_id: z.string()
}))();

/**
 * The event.
 */
export const zGetCalendarEventByIdResponse = zCalendarEvent;

export const zDeleteCalendarEventByIdPath = /* @__PURE__ */ (() => z.object({
    event_id: z.string()
}))();

/**
 * Deleted.
 */
export const zDeleteCalendarEventByIdResponse = zCalendarDone;

/**
 * The answer.
 */
export const zRespondToCalendarEventBody = zCalendarAnswer;

export const zRespondToCalendarEventPath = /* @__PURE__ */ (() => z.object({
    event_id: z.string()
}))();

/**
 * The stored answer.
 */
export const zRespondToCalendarEventResponse = zCalendarAnswered;

/**
 * What to change.
 */
export const zUpdateCalendarEventByIdBody = zCalendarEventUpdate;

export const zUpdateCalendarEventByIdPath = /* @__PURE__ */ (() => z.object({
    event_id: z.string()
}))();

/**
 * The changed event.
 */
export const zUpdateCalendarEventByIdResponse = zCalendarEvent;

export const zGetCalendarByIdPath = /* @__PURE__ */ (() => z.object({
    calendar_id: z.string()
}))();

/**
 * The calendar.
 */
export const zGetCalendarByIdResponse = zCalendar;

/**
 * All grants.
 */
export const zSetCalendarAccessBody = zCalendarAccess;

export const zSetCalendarAccessPath = /* @__PURE__ */ (() => z.object({
    calendar_id: z.string()
}))();

/**
 * The calendar with its new grants.
 */
export const zSetCalendarAccessResponse = zCalendar;

export const zSetDefaultCalendarPath = /* @__PURE__ */ (() => z.object({
    calendar_id: z.string()
}))();

/**
 * The calendar, now the default.
 */
export const zSetDefaultCalendarResponse = zCalendar;

export const zDeleteCalendarByIdPath = /* @__PURE__ */ (() => z.object({
    calendar_id: z.string()
}))();

/**
 * Deleted.
 */
export const zDeleteCalendarByIdResponse = zCalendarDone;

/**
 * What to change.
 */
export const zUpdateCalendarByIdBody = zCalendarUpdate;

export const zUpdateCalendarByIdPath = /* @__PURE__ */ (() => z.object({
    calendar_id: z.string()
}))();

/**
 * The changed calendar.
 */
export const zUpdateCalendarByIdResponse = zCalendar;

/**
 * The channels.
 */
export const zListChannelsResponse = /* @__PURE__ */ (() => z.array(zChannelListItem))();

/**
 * The channel.
 */
export const zCreateChannelBody = zChannelCreate;

/**
 * The channel.
 */
export const zCreateChannelResponse = zChannel;

/**
 * The channels.
 */
export const zListAllChannelsResponse = /* @__PURE__ */ (() => z.array(zChannel))();

export const zGetDirectChannelPath = /* @__PURE__ */ (() => z.object({
    user_id: z.string()
}))();

/**
 * The channel.
 */
export const zGetDirectChannelResponse = zChannel;

export const zGetChannelWebhookImageHeaders = /* @__PURE__ */ (() => z.object({
    Range: z.optional(z.string())
}))();

export const zGetChannelWebhookImagePath = /* @__PURE__ */ (() => z.object({
    webhook_id: z.string()
}))();

/**
 * The message.
 */
export const zPostChannelWebhookMessageBody = zChannelWebhookMessage;

export const zPostChannelWebhookMessagePath = /* @__PURE__ */ (() => z.object({
    webhook_id: z.string(),
    token: z.string()
}))();

/**
 * Posted.
 */
export const zPostChannelWebhookMessageResponse = zChannelWebhookReceipt;

export const zListChannelAppsPath = /* @__PURE__ */ (() => z.object({
    channel_id: z.string()
}))();

/**
 * The apps.
 */
export const zListChannelAppsResponse = /* @__PURE__ */ (() => z.array(zChannelApp))();

/**
 * The app.
 */
export const zInviteChannelAppBody = zChannelAppInvitation;

export const zInviteChannelAppPath = /* @__PURE__ */ (() => z.object({
    channel_id: z.string()
}))();

/**
 * The app.
 */
export const zInviteChannelAppResponse = zChannelApp;

export const zRemoveChannelAppPath = /* @__PURE__ */ (() => z.object({
    channel_id: z.string(),
    app_id: z.string()
}))();

/**
 * It is not in the channel.
 */
export const zRemoveChannelAppResponse = zChannelAppRemoval;

export const zGetChannelByIdPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The channel.
 */
export const zGetChannelByIdResponse = zChannelDetails;

/**
 * The grants.
 */
export const zSetChannelAccessBody = zChannelAccess;

export const zSetChannelAccessPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The channel with its new grants.
 */
export const zSetChannelAccessResponse = zChannel;

export const zDeleteChannelByIdPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * Always `true`.
 */
export const zDeleteChannelByIdResponse = /* @__PURE__ */ (() => z.boolean())();

export const zListChannelMembersPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

export const zListChannelMembersQuery = /* @__PURE__ */ (() => z.object({
    query: z.optional(z.string()),
    order_by: z.optional(z.string()),
    direction: z.optional(z.string()),
    page: z._default(z.optional(z.number().check(z.multipleOf(1))), 1)
}))();

/**
 * A page of members.
 */
export const zListChannelMembersResponse = zChannelMemberList;

/**
 * Whether the channel is in the list.
 */
export const zSetChannelMemberActiveBody = zChannelActivity;

export const zSetChannelMemberActivePath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * Always `true`.
 */
export const zSetChannelMemberActiveResponse = /* @__PURE__ */ (() => z.boolean())();

/**
 * Whether it is silent.
 */
export const zSetChannelMutedBody = zChannelMute;

export const zSetChannelMutedPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * As it is now.
 */
export const zSetChannelMutedResponse = zChannelMute;

export const zListChannelMessagesPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

export const zListChannelMessagesQuery = /* @__PURE__ */ (() => z.object({
    skip: z._default(z.optional(z.number().check(z.multipleOf(1))), 0),
    limit: z._default(z.optional(z.number().check(z.multipleOf(1))), 50)
}))();

/**
 * The messages.
 */
export const zListChannelMessagesResponse = /* @__PURE__ */ (() => z.array(zChannelMessageListItem))();

export const zListPinnedChannelMessagesPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

export const zListPinnedChannelMessagesQuery = /* @__PURE__ */ (() => z.object({
    page: z._default(z.optional(z.number().check(z.multipleOf(1))), 1)
}))();

/**
 * At most 20 messages.
 */
export const zListPinnedChannelMessagesResponse = /* @__PURE__ */ (() => z.array(zChannelPinnedMessage))();

/**
 * The message.
 */
export const zPostChannelMessageBody = zChannelMessageCreate;

export const zPostChannelMessagePath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The message.
 */
export const zPostChannelMessageResponse = zChannelMessage;

export const zGetChannelMessagePath = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    message_id: z.string()
}))();

/**
 * The message.
 */
export const zGetChannelMessageResponse = zChannelMessageDetails;

export const zGetChannelMessageDataPath = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    message_id: z.string()
}))();

/**
 * What it holds, or `null` if that is nothing.
 */
export const zGetChannelMessageDataResponse = /* @__PURE__ */ (() => z.nullable(zChannelMessageContent))();

export const zDeleteChannelMessagePath = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    message_id: z.string()
}))();

/**
 * Always `true`.
 */
export const zDeleteChannelMessageResponse = /* @__PURE__ */ (() => z.boolean())();

/**
 * Whether it is pinned.
 */
export const zSetChannelMessagePinnedBody = zChannelPin;

export const zSetChannelMessagePinnedPath = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    message_id: z.string()
}))();

/**
 * The message as it is now.
 */
export const zSetChannelMessagePinnedResponse = zChannelMessageListItem;

export const zRemoveMessageReactionPath = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    message_id: z.string()
}))();

/**
 * Always `true`.
 */
export const zRemoveMessageReactionResponse = /* @__PURE__ */ (() => z.boolean())();

/**
 * The reaction.
 */
export const zAddMessageReactionBody = zChannelReactionName;

export const zAddMessageReactionPath = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    message_id: z.string()
}))();

/**
 * Always `true`.
 */
export const zAddMessageReactionResponse = /* @__PURE__ */ (() => z.boolean())();

/**
 * The reaction.
 */
export const zAddChannelReactionBody = zChannelReactionName;

export const zAddChannelReactionPath = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    message_id: z.string()
}))();

/**
 * Always `true`.
 */
export const zAddChannelReactionResponse = /* @__PURE__ */ (() => z.boolean())();

/**
 * The reaction.
 */
export const zRemoveChannelReactionBody = zChannelReactionName;

export const zRemoveChannelReactionPath = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    message_id: z.string()
}))();

/**
 * Always `true`.
 */
export const zRemoveChannelReactionResponse = /* @__PURE__ */ (() => z.boolean())();

export const zListChannelThreadMessagesPath = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    message_id: z.string()
}))();

export const zListChannelThreadMessagesQuery = /* @__PURE__ */ (() => z.object({
    skip: z._default(z.optional(z.number().check(z.multipleOf(1))), 0),
    limit: z._default(z.optional(z.number().check(z.multipleOf(1))), 50),
    around: z.optional(z.string()),
    before: z.optional(z.string())
}))();

/**
 * The messages.
 */
export const zListChannelThreadMessagesResponse = /* @__PURE__ */ (() => z.array(zChannelMessageListItem))();

/**
 * What changes.
 */
export const zUpdateChannelMessageBody = zChannelMessageUpdate;

export const zUpdateChannelMessagePath = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    message_id: z.string()
}))();

/**
 * The message as it is now.
 */
export const zUpdateChannelMessageResponse = zChannelMessage;

/**
 * What the channel shall be.
 */
export const zUpdateChannelByIdBody = zChannelUpdate;

export const zUpdateChannelByIdPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The channel as it is now.
 */
export const zUpdateChannelByIdResponse = zChannel;

/**
 * Who comes in.
 */
export const zAddChannelMembersBody = zChannelMembersAdd;

export const zAddChannelMembersPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The new memberships. Empty if all were in already.
 */
export const zAddChannelMembersResponse = /* @__PURE__ */ (() => z.array(zChannelMembership))();

/**
 * Who leaves.
 */
export const zRemoveChannelMembersBody = zChannelMembersRemove;

export const zRemoveChannelMembersPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * How many members left. 0 if none of them was one.
 */
export const zRemoveChannelMembersResponse = /* @__PURE__ */ (() => z.number().check(z.multipleOf(1)))();

export const zListChannelWebhooksPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The webhooks.
 */
export const zListChannelWebhooksResponse = /* @__PURE__ */ (() => z.array(zChannelWebhook))();

/**
 * The webhook.
 */
export const zCreateChannelWebhookBody = zChannelWebhookDraft;

export const zCreateChannelWebhookPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The webhook with its token.
 */
export const zCreateChannelWebhookResponse = zChannelWebhook;

export const zDeleteChannelWebhookPath = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    webhook_id: z.string()
}))();

/**
 * Always `true`.
 */
export const zDeleteChannelWebhookResponse = /* @__PURE__ */ (() => z.boolean())();

/**
 * Name and picture.
 */
export const zUpdateChannelWebhookBody = zChannelWebhookDraft;

export const zUpdateChannelWebhookPath = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    webhook_id: z.string()
}))();

/**
 * The webhook as it is now.
 */
export const zUpdateChannelWebhookResponse = zChannelWebhook;

/**
 * The conversation, and what the server is to do with it.
 */
export const zCompleteChatV1Body = zChatCompletionRequest;

/**
 * The answer, whole or as a stream; or the tasks of a background request.
 */
export const zCompleteChatV1Response = /* @__PURE__ */ (() => z.nullable(z.union([
    zChatCompletion,
    zChatCompletionStarted
])))();

/**
 * Always `true`.
 */
export const zDeleteAllChatsResponse = /* @__PURE__ */ (() => z.boolean())();

export const zListChatsQuery = /* @__PURE__ */ (() => z.object({
    page: z.optional(z.number().check(z.multipleOf(1))),
    include_pinned: z._default(z.optional(z.boolean()), false),
    include_folders: z._default(z.optional(z.boolean()), false),
    sort_by: z._default(z.optional(z.string()), 'updated_at'),
    sort_dir: z._default(z.optional(z.string()), 'desc')
}))();

/**
 * The chats, the last changed first.
 */
export const zListChatsResponse = /* @__PURE__ */ (() => z.array(zChatSummary))();

/**
 * The chats, the last changed first.
 */
export const zExportChatsResponse = /* @__PURE__ */ (() => z.array(zChat))();

/**
 * The archived chats, the last changed first.
 */
export const zExportArchivedChatsResponse = /* @__PURE__ */ (() => z.array(zChat))();

/**
 * The chats, the last changed first.
 */
export const zExportChatsOfAllUsersResponse = /* @__PURE__ */ (() => z.array(zChat))();

/**
 * The tags.
 */
export const zListAllChatTagsResponse = /* @__PURE__ */ (() => z.array(zChatTag))();

/**
 * Always `true`.
 */
export const zArchiveAllChatsResponse = /* @__PURE__ */ (() => z.boolean())();

export const zListArchivedChatsQuery = /* @__PURE__ */ (() => z.object({
    page: z._default(z.optional(z.number().check(z.multipleOf(1))), 1),
    query: z.optional(z.string()),
    order_by: z.optional(z.string()),
    direction: z.optional(z.string())
}))();

/**
 * The archived chats of this page, the last changed first.
 */
export const zListArchivedChatsResponse = /* @__PURE__ */ (() => z.array(zChatSummary))();

/**
 * How many chats are in the archive, a bare number.
 */
export const zGetArchivedChatCountResponse = /* @__PURE__ */ (() => z.number().check(z.multipleOf(1)))();

/**
 * The settings.
 */
export const zGetChatConfigResponse = zChatConfig;

/**
 * All settings.
 */
export const zSetChatConfigBody = zChatConfigUpdate;

/**
 * The settings as stored.
 */
export const zSetChatConfigResponse = zChatConfig;

/**
 * The chats.
 */
export const zExportChatsAsJsonResponse = /* @__PURE__ */ (() => z.array(zChat))();

export const zExportChatsByFolderPath = /* @__PURE__ */ (() => z.object({
    folder_id: z.string()
}))();

/**
 * The chats.
 */
export const zExportChatsByFolderResponse = /* @__PURE__ */ (() => z.array(zChat))();

export const zListChatsByFolderPath = /* @__PURE__ */ (() => z.object({
    folder_id: z.string()
}))();

export const zListChatsByFolderQuery = /* @__PURE__ */ (() => z.object({
    page: z._default(z.optional(z.number().check(z.multipleOf(1))), 1),
    sort_by: z._default(z.optional(z.string()), 'unread_updated_at'),
    sort_dir: z._default(z.optional(z.string()), 'desc')
}))();

/**
 * The chats of this page. Older servers leave fields out.
 */
export const zListChatsByFolderResponse = /* @__PURE__ */ (() => z.array(zFolderChatSummary))();

/**
 * The chats.
 */
export const zImportChatsBody = zChatImport;

/**
 * The new chats.
 */
export const zImportChatsResponse = /* @__PURE__ */ (() => z.array(zChat))();

export const zListChatsAliasQuery = /* @__PURE__ */ (() => z.object({
    page: z.optional(z.number().check(z.multipleOf(1))),
    include_pinned: z._default(z.optional(z.boolean()), false),
    include_folders: z._default(z.optional(z.boolean()), false),
    sort_by: z._default(z.optional(z.string()), 'updated_at'),
    sort_dir: z._default(z.optional(z.string()), 'desc')
}))();

/**
 * The chats, the last changed first.
 */
export const zListChatsAliasResponse = /* @__PURE__ */ (() => z.array(zChatSummary))();

export const zListChatsByUserPath = /* @__PURE__ */ (() => z.object({
    user_id: z.string()
}))();

export const zListChatsByUserQuery = /* @__PURE__ */ (() => z.object({
    page: z._default(z.optional(z.number().check(z.multipleOf(1))), 1),
    query: z.optional(z.string()),
    order_by: z.optional(z.string()),
    direction: z.optional(z.string())
}))();

/**
 * The chats of this page, the last changed first.
 */
export const zListChatsByUserResponse = /* @__PURE__ */ (() => z.array(zChatSummary))();

/**
 * The chat.
 */
export const zCreateChatBody = zChatCreate;

/**
 * The new chat.
 */
export const zCreateChatResponse = zChat;

/**
 * The pinned chats, the last changed first.
 */
export const zListPinnedChatsResponse = /* @__PURE__ */ (() => z.array(zChatSummary))();

/**
 * What was marked.
 */
export const zMarkAllChatsReadResponse = zChatsRead;

export const zSearchChatsQuery = /* @__PURE__ */ (() => z.object({
    text: z.string(),
    page: z._default(z.optional(z.number().check(z.multipleOf(1))), 1)
}))();

/**
 * The chats of this page, phrases first, then the last changed.
 */
export const zSearchChatsResponse = /* @__PURE__ */ (() => z.array(zChatSummary))();

/**
 * Always `true`.
 */
export const zUnshareAllChatsResponse = /* @__PURE__ */ (() => z.boolean())();

export const zGetSharedChatPath = /* @__PURE__ */ (() => z.object({
    share_id: z.string()
}))();

/**
 * The shared chat. To others than its owner its parameters and tools are left out, since 0.12.4.
 */
export const zGetSharedChatResponse = zChat;

export const zListSharedChatsQuery = /* @__PURE__ */ (() => z.object({
    page: z._default(z.optional(z.number().check(z.multipleOf(1))), 1),
    query: z.optional(z.string()),
    order_by: z.optional(z.string()),
    direction: z.optional(z.string())
}))();

/**
 * The shared chats of this page, the last changed first.
 */
export const zListSharedChatsResponse = /* @__PURE__ */ (() => z.array(zSharedChatSummary))();

export const zGetSharedChatAccessPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The grants.
 */
export const zGetSharedChatAccessResponse = /* @__PURE__ */ (() => z.array(zSharedChatGrant))();

/**
 * The grants.
 */
export const zSetSharedChatAccessBody = zSharedChatAccess;

export const zSetSharedChatAccessPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The chat. The grants are not in it.
 */
export const zSetSharedChatAccessResponse = zChat;

export const zExportChatStatsQuery = /* @__PURE__ */ (() => z.object({
    updated_at: z.optional(z.number().check(z.multipleOf(1))),
    page: z._default(z.optional(z.number().check(z.multipleOf(1))), 1),
    stream: z._default(z.optional(z.boolean()), false)
}))();

/**
 * A page of statistics, or with `stream=true` all of them.
 */
export const zExportChatStatsResponse = zChatStatsPage;

export const zExportChatStatsByIdPath = /* @__PURE__ */ (() => z.object({
    chat_id: z.string()
}))();

/**
 * The chat's statistics.
 */
export const zExportChatStatsByIdResponse = zChatStats;

export const zGetChatUsageQuery = /* @__PURE__ */ (() => z.object({
    items_per_page: z._default(z.optional(z.number().check(z.multipleOf(1))), 50),
    page: z._default(z.optional(z.number().check(z.multipleOf(1))), 1)
}))();

/**
 * One page of figures.
 */
export const zGetChatUsageResponse = zChatUsageList;

/**
 * The tag.
 */
export const zListChatsByTagBody = zChatTagFilter;

/**
 * The chats with this tag, the last changed first.
 */
export const zListChatsByTagResponse = /* @__PURE__ */ (() => z.array(zChatSummary))();

/**
 * Always `true`.
 */
export const zUnarchiveAllChatsResponse = /* @__PURE__ */ (() => z.boolean())();

export const zDeleteChatByIdPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * Always `true`.
 */
export const zDeleteChatByIdResponse = /* @__PURE__ */ (() => z.boolean())();

export const zGetChatByIdPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The chat.
 */
export const zGetChatByIdResponse = zChat;

/**
 * What changes.
 */
export const zUpdateChatByIdBody = zChatUpdate;

export const zUpdateChatByIdPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The chat as it is now.
 */
export const zUpdateChatByIdResponse = zChat;

export const zToggleChatArchivedPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The chat as it is now.
 */
export const zToggleChatArchivedResponse = zChat;

/**
 * How to copy it.
 */
export const zCloneChatBody = zChatClone;

export const zCloneChatPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The copy.
 */
export const zCloneChatResponse = zChat;

export const zCloneSharedChatPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The copy.
 */
export const zCloneSharedChatResponse = zChat;

/**
 * Which model writes the summary.
 */
export const zCompactChatBody = /* @__PURE__ */ (() => z.nullable(zChatCompaction))();

export const zCompactChatPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * What was done.
 */
export const zCompactChatResponse = zCompactedChat;

/**
 * The folder.
 */
export const zMoveChatToFolderBody = zChatFolder;

export const zMoveChatToFolderPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The chat as it is now.
 */
export const zMoveChatToFolderResponse = zChat;

/**
 * Where to fork.
 */
export const zForkChatBody = /* @__PURE__ */ (() => z.nullable(zChatFork))();

export const zForkChatPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The fork.
 */
export const zForkChatResponse = zChat;

export const zListChatMessagesPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The chat with its messages.
 */
export const zListChatMessagesResponse = zChat;

/**
 * The message, as servers read it.
 */
export const zAddChatMessageBody = zChatMessageUpdate;

export const zAddChatMessagePath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The chat as it is now.
 */
export const zAddChatMessageResponse = zChat;

export const zDeleteChatMessagePath = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    message_id: z.string()
}))();

/**
 * The chat as it is now.
 */
export const zDeleteChatMessageResponse = zChat;

/**
 * What changes.
 */
export const zUpdateChatMessageBody = zChatMessageUpdate;

export const zUpdateChatMessagePath = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    message_id: z.string()
}))();

/**
 * The chat as it is now.
 */
export const zUpdateChatMessageResponse = zChat;

/**
 * The event.
 */
export const zSendChatMessageEventBody = zChatMessageEvent;

export const zSendChatMessageEventPath = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    message_id: z.string()
}))();

/**
 * `false` if the data did not fit the type; clients may have got it all the same.
 */
export const zSendChatMessageEventResponse = /* @__PURE__ */ (() => z.boolean())();

/**
 * The decision.
 */
export const zResolveToolCallBody = zToolCallDecision;

export const zResolveToolCallPath = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    message_id: z.string()
}))();

/**
 * The decision stands.
 */
export const zResolveToolCallResponse = zResolvedToolCall;

/**
 * Free content. Parameters for the model, such as `temperature` or `system`.
 */
export const zUpdateChatParamsBody = zJsonObject;

export const zUpdateChatParamsPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * Free content. All parameters of the chat, the document's `params`.
 */
export const zUpdateChatParamsResponse = zJsonObject;

export const zToggleChatPinnedPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The chat as it is now.
 */
export const zToggleChatPinnedResponse = zChat;

export const zGetChatPinnedPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * `null`, in chats that older servers stored, means it is not.
 */
export const zGetChatPinnedResponse = /* @__PURE__ */ (() => z.nullable(z.boolean()))();

export const zUnshareChatPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * `true`; before 0.10.2 `false` if the chat was not shared.
 */
export const zUnshareChatResponse = /* @__PURE__ */ (() => z.boolean())();

/**
 * How to share it.
 */
export const zShareChatBody = /* @__PURE__ */ (() => z.nullable(zChatShare))();

export const zShareChatPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The chat, with the link in `share_id`.
 */
export const zShareChatResponse = zChat;

/**
 * The tag.
 */
export const zRemoveChatTagBody = zChatTagName;

export const zRemoveChatTagPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The tags that are left.
 */
export const zRemoveChatTagResponse = /* @__PURE__ */ (() => z.array(zChatTag))();

export const zListChatTagsPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The tags, by id.
 */
export const zListChatTagsResponse = /* @__PURE__ */ (() => z.array(zChatTag))();

/**
 * The tag.
 */
export const zAddChatTagBody = zChatTagName;

export const zAddChatTagPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * All tags of the chat.
 */
export const zAddChatTagResponse = /* @__PURE__ */ (() => z.array(zChatTag))();

export const zRemoveAllChatTagsPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * Always `true`.
 */
export const zRemoveAllChatTagsResponse = /* @__PURE__ */ (() => z.boolean())();

export const zMarkChatUnreadPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The chat is unread.
 */
export const zMarkChatUnreadResponse = zUnreadChat;

/**
 * The settings, secrets included, a flat map since 0.10.2 and a tree before. `events.webhooks` and `external_knowledge.connections` are there once something was stored in them.
 */
export const zGetFullConfigResponse = /* @__PURE__ */ (() => z.union([
    zCompleteConfigMap,
    zConfigTree
]))();

/**
 * The banners, in the order in which they were sent.
 */
export const zListBannersResponse = /* @__PURE__ */ (() => z.array(zBanner))();

/**
 * All banners.
 */
export const zSetBannersBody = zBannersUpdate;

/**
 * The banners, in the order in which they were sent.
 */
export const zSetBannersResponse = /* @__PURE__ */ (() => z.array(zBanner))();

/**
 * The banners, as they were sent.
 */
export const zUpdateBannersResponse = /* @__PURE__ */ (() => z.array(zBanner))();

/**
 * The settings.
 */
export const zGetCodeExecutionConfigResponse = zCodeExecutionConfig;

/**
 * All settings.
 */
export const zSetCodeExecutionConfigBody = zCodeExecutionConfig;

/**
 * The settings as they are now.
 */
export const zSetCodeExecutionConfigResponse = zCodeExecutionConfig;

/**
 * The switches.
 */
export const zGetConnectionsConfigResponse = zConnectionsConfig;

/**
 * The switches.
 */
export const zSetConnectionsConfigBody = zConnectionsConfigUpdate;

/**
 * The switches as they are now.
 */
export const zSetConnectionsConfigResponse = zConnectionsConfig;

/**
 * The settings, secrets included, a flat map since 0.10.2 and a tree before. `events.webhooks` and `external_knowledge.connections` are there once something was stored in them.
 */
export const zExportConfigResponse = /* @__PURE__ */ (() => z.union([
    zCompleteConfigMap,
    zConfigTree
]))();

/**
 * The settings.
 */
export const zImportConfigBody = zConfigImport;

/**
 * The settings, secrets included, a flat map since 0.10.2 and a tree before. `events.webhooks` and `external_knowledge.connections` are there once something was stored in them.
 */
export const zImportConfigResponse = /* @__PURE__ */ (() => z.union([
    zCompleteConfigMap,
    zConfigTree
]))();

/**
 * The new map.
 */
export const zSetInterfaceVisibilityBody = zInterfaceVisibility;

/**
 * The map as it was sent.
 */
export const zSetInterfaceVisibilityResponse = zInterfaceVisibility;

/**
 * The defaults.
 */
export const zGetModelsConfigResponse = zModelsConfig;

/**
 * All defaults.
 */
export const zSetModelsConfigBody = zModelsConfigUpdate;

/**
 * The defaults as they are now.
 */
export const zSetModelsConfigResponse = zModelsConfig;

/**
 * The default metadata.
 */
export const zGetModelDefaultsResponse = zModelDefaults;

export const zGetConfigNamespacePath = /* @__PURE__ */ (() => z.object({
    namespace: z.string()
}))();

/**
 * The settings of the namespace, by their full key.
 */
export const zGetConfigNamespaceResponse = zConfigMap;

/**
 * The tool server.
 */
export const zRegisterOAuthClientBody = zOAuthClientRegistration;

export const zRegisterOAuthClientQuery = /* @__PURE__ */ (() => z.object({
    type: z.optional(z.string())
}))();

/**
 * Registered at the provider.
 */
export const zRegisterOAuthClientResponse = zRegisteredOAuthClient;

/**
 * The settings.
 */
export const zGetSubagentsConfigResponse = zSubagentsConfig;

/**
 * All settings.
 */
export const zSetSubagentsConfigBody = zSubagentsConfig;

/**
 * The settings as they are now.
 */
export const zSetSubagentsConfigResponse = zSubagentsConfig;

/**
 * All suggestions.
 */
export const zSetPromptSuggestionsBody = zPromptSuggestionsUpdate;

/**
 * The suggestions as they are now.
 */
export const zSetPromptSuggestionsResponse = /* @__PURE__ */ (() => z.union([
    zPromptSuggestions,
    zPromptSuggestionList
]))();

/**
 * The connections.
 */
export const zGetTerminalServersConfigResponse = zTerminalServersConfig;

/**
 * All connections.
 */
export const zSetTerminalServersConfigBody = zTerminalServersConfigUpdate;

/**
 * The connections as they are now.
 */
export const zSetTerminalServersConfigResponse = zTerminalServersConfig;

/**
 * Where the orchestrator is, and the limits.
 */
export const zSetTerminalServerLifecycleBody = zTerminalLifecycleRequest;

/**
 * Time limits in the orchestrator's own terms. This server does not look into them.
 */
export const zSetTerminalServerLifecycleResponse = zJsonObject;

/**
 * Where the orchestrator is, and the policy.
 */
export const zSetTerminalServerPolicyBody = zTerminalPolicyRequest;

/**
 * The policy in the orchestrator's own terms, such as the image and limits of a terminal. This server does not look into it.
 */
export const zSetTerminalServerPolicyResponse = zJsonObject;

/**
 * Where the orchestrator is, and which terminals.
 */
export const zRefreshTerminalServerTerminalsBody = zTerminalRefresh;

/**
 * What was renewed, in the orchestrator's own terms. This server does not look into it.
 */
export const zRefreshTerminalServerTerminalsResponse = zJsonObject;

/**
 * The connection to try.
 */
export const zVerifyTerminalServerConnectionBody = zTerminalServerConnectionDraft;

/**
 * Something answered.
 */
export const zVerifyTerminalServerConnectionResponse = zTerminalServerVerification;

/**
 * The connections.
 */
export const zGetToolServersConfigResponse = zToolServersConfig;

/**
 * All connections.
 */
export const zSetToolServersConfigBody = zToolServersConfigUpdate;

/**
 * The connections as they are now.
 */
export const zSetToolServersConfigResponse = zToolServersConfig;

/**
 * The connection to try.
 */
export const zVerifyToolServerConnectionBody = zToolServerConnectionDraft;

/**
 * The server answered.
 */
export const zVerifyToolServerConnectionResponse = /* @__PURE__ */ (() => z.nullable(z.union([
    zToolServerDocument,
    zMcpToolList,
    zDiscoveredOAuthServer,
    z.string()
])))();

/**
 * The settings, secrets included, a flat map since 0.10.2 and a tree before. `events.webhooks` and `external_knowledge.connections` are there once something was stored in them.
 */
export const zUpdateFullConfigResponse = /* @__PURE__ */ (() => z.union([
    zCompleteConfigMap,
    zConfigTree
]))();

/**
 * The texts and the model.
 */
export const zCreateEmbeddingsV1Body = zEmbeddingRequest;

/**
 * The vectors.
 */
export const zCreateEmbeddingsV1Response = zEmbeddingList;

/**
 * The settings.
 */
export const zGetEvaluationConfigResponse = zEvaluationConfig;

/**
 * What changes.
 */
export const zUpdateEvaluationConfigBody = zEvaluationConfigUpdate;

/**
 * The settings as they are now.
 */
export const zUpdateEvaluationConfigResponse = zEvaluationConfig;

/**
 * What changes.
 */
export const zUpdateDocumentedEvaluationConfigBody = zEvaluationConfigUpdate;

/**
 * The settings as they are now.
 */
export const zUpdateDocumentedEvaluationConfigResponse = zEvaluationConfig;

/**
 * The rating and what it is about.
 */
export const zCreateFeedbackBody = zFeedbackInput;

/**
 * The feedback.
 */
export const zCreateFeedbackResponse = zFeedback;

/**
 * All feedback.
 */
export const zListDocumentedFeedbackResponse = /* @__PURE__ */ (() => z.array(zFeedback))();

export const zDeleteFeedbackByIdPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * Always `true`.
 */
export const zDeleteFeedbackByIdResponse = /* @__PURE__ */ (() => z.boolean())();

export const zGetFeedbackByIdPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The feedback.
 */
export const zGetFeedbackByIdResponse = zFeedback;

/**
 * What it shall be.
 */
export const zUpdateFeedbackByIdBody = zFeedbackInput;

export const zUpdateFeedbackByIdPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The feedback as it is now.
 */
export const zUpdateFeedbackByIdResponse = zFeedback;

export const zDeleteDocumentedFeedbackPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * Always `true`.
 */
export const zDeleteDocumentedFeedbackResponse = /* @__PURE__ */ (() => z.boolean())();

/**
 * What it shall be.
 */
export const zUpdateDocumentedFeedbackBody = zFeedbackInput;

export const zUpdateDocumentedFeedbackPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The feedback as it is now.
 */
export const zUpdateDocumentedFeedbackResponse = zFeedback;

/**
 * Whether there was any.
 */
export const zDeleteOwnFeedbackResponse = /* @__PURE__ */ (() => z.boolean())();

/**
 * Whether there was any.
 */
export const zDeleteAllFeedbackResponse = /* @__PURE__ */ (() => z.boolean())();

/**
 * The feedback.
 */
export const zListAllFeedbackResponse = /* @__PURE__ */ (() => z.array(zFeedbackOutline))();

export const zExportFeedbackQuery = /* @__PURE__ */ (() => z.object({
    model_id: z.optional(z.string())
}))();

/**
 * The feedback.
 */
export const zExportFeedbackResponse = /* @__PURE__ */ (() => z.array(zFeedback))();

/**
 * The ids.
 */
export const zListFeedbackIdsResponse = /* @__PURE__ */ (() => z.array(zFeedbackStamp))();

export const zListFeedbackQuery = /* @__PURE__ */ (() => z.object({
    order_by: z.optional(z.string()),
    direction: z.optional(z.string()),
    page: z._default(z.optional(z.number().check(z.multipleOf(1))), 1),
    model_id: z.optional(z.string())
}))();

/**
 * The page.
 */
export const zListFeedbackResponse = zFeedbackPage;

/**
 * Ids of models.
 */
export const zListFeedbackModelsResponse = /* @__PURE__ */ (() => z.array(z.string()))();

export const zListOwnFeedbackQuery = /* @__PURE__ */ (() => z.object({
    page: z._default(z.optional(z.number().check(z.multipleOf(1))), 1)
}))();

/**
 * The feedback.
 */
export const zListOwnFeedbackResponse = /* @__PURE__ */ (() => z.union([
    zFeedbackPage,
    z.array(zFeedbackListed)
]))();

export const zGetLeaderboardQuery = /* @__PURE__ */ (() => z.object({
    query: z.optional(z.string())
}))();

/**
 * The leaderboard.
 */
export const zGetLeaderboardResponse = zLeaderboard;

export const zGetModelRatingHistoryPath = /* @__PURE__ */ (() => z.object({
    model_id: z.string()
}))();

export const zGetModelRatingHistoryQuery = /* @__PURE__ */ (() => z.object({
    days: z._default(z.optional(z.number().check(z.multipleOf(1))), 30)
}))();

/**
 * The days, the oldest first.
 */
export const zGetModelRatingHistoryResponse = zModelRatingHistory;

export const zListFilesQuery = /* @__PURE__ */ (() => z.object({
    page: z._default(z.optional(z.number().check(z.multipleOf(1)).check(z.gte(1))), 1),
    content: z._default(z.optional(z.boolean()), true)
}))();

/**
 * The files of this page, the last changed first; before 0.8.12 all files, in no promised order.
 */
export const zListFilesResponse = /* @__PURE__ */ (() => z.union([
    zFileEntryList,
    z.array(zFileEntry)
]))();

/**
 * The file, and what to know about it.
 */
export const zUploadFileBody = zFileUpload;

export const zUploadFileQuery = /* @__PURE__ */ (() => z.object({
    process: z._default(z.optional(z.boolean()), true),
    process_in_background: z._default(z.optional(z.boolean()), true)
}))();

/**
 * Stored.
 */
export const zUploadFileResponse = zFileUploaded;

/**
 * Deleted, or there was none.
 */
export const zDeleteAllFilesResponse = zFileDeleted;

/**
 * Settings of the storage. The document does not name them.
 */
export const zGetFileConfigResponse = zJsonObject;

/**
 * Settings of the storage. The document does not name them.
 */
export const zUpdateFileConfigBody = zJsonObject;

/**
 * Settings of the storage. The document does not name them.
 */
export const zUpdateFileConfigResponse = zJsonObject;

/**
 * Number of files.
 */
export const zCountFilesResponse = /* @__PURE__ */ (() => z.number().check(z.multipleOf(1)).check(z.gte(0)))();

export const zSearchFilesQuery = /* @__PURE__ */ (() => z.object({
    filename: z.string(),
    content: z._default(z.optional(z.boolean()), true),
    skip: z._default(z.optional(z.number().check(z.multipleOf(1)).check(z.gte(0))), 0),
    limit: z._default(z.optional(z.number().check(z.multipleOf(1)).check(z.gte(1), z.lte(1000))), 100)
}))();

/**
 * The files that fit, the newest first.
 */
export const zSearchFilesResponse = /* @__PURE__ */ (() => z.array(zFileEntry))();

/**
 * Number of files.
 */
export const zCountOwnFilesResponse = /* @__PURE__ */ (() => z.number().check(z.multipleOf(1)).check(z.gte(0)))();

export const zSearchOwnFilesQuery = /* @__PURE__ */ (() => z.object({
    filename: z._default(z.optional(z.string()), '*'),
    content: z._default(z.optional(z.boolean()), false),
    skip: z._default(z.optional(z.number().check(z.multipleOf(1)).check(z.gte(0))), 0),
    limit: z._default(z.optional(z.number().check(z.multipleOf(1)).check(z.gte(1), z.lte(1000))), 50)
}))();

/**
 * The files that fit, the newest first. Empty if none does.
 */
export const zSearchOwnFilesResponse = /* @__PURE__ */ (() => z.array(zFileEntry))();

export const zDeleteFileByIdPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * Deleted.
 */
export const zDeleteFileByIdResponse = zFileDeleted;

export const zGetFileByIdPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The record.
 */
export const zGetFileByIdResponse = zFileRecord;

export const zDownloadFileHeaders = /* @__PURE__ */ (() => z.object({
    Range: z.optional(z.string())
}))();

export const zDownloadFilePath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

export const zDownloadFileQuery = /* @__PURE__ */ (() => z.object({
    attachment: z._default(z.optional(z.boolean()), false)
}))();

export const zDownloadFileAsHtmlHeaders = /* @__PURE__ */ (() => z.object({
    Range: z.optional(z.string())
}))();

export const zDownloadFileAsHtmlPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

export const zDownloadFileByNameHeaders = /* @__PURE__ */ (() => z.object({
    Range: z.optional(z.string())
}))();

export const zDownloadFileByNamePath = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    file_name: z.string()
}))();

export const zGetFileTextPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The text.
 */
export const zGetFileTextResponse = zFileText;

/**
 * The new text.
 */
export const zUpdateFileTextBody = zFileTextUpdate;

export const zUpdateFileTextPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The text as it is stored now; 0.8.3 answers the former one.
 */
export const zUpdateFileTextResponse = zFileText;

export const zGetFileProcessStatusPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

export const zGetFileProcessStatusQuery = /* @__PURE__ */ (() => z.object({
    stream: z._default(z.optional(z.boolean()), false)
}))();

/**
 * The status, or with `stream=true` all of them to the last.
 */
export const zGetFileProcessStatusResponse = zFileProcessStatus;

/**
 * The new name.
 */
export const zUpdateFileNameBody = zFileRename;

export const zUpdateFileNamePath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The record as it is now.
 */
export const zUpdateFileNameResponse = zFileRecord;

/**
 * The folders, in no promised order.
 */
export const zListFoldersResponse = /* @__PURE__ */ (() => z.array(zFolderSummary))();

/**
 * The folder.
 */
export const zCreateFolderBody = zFolderCreate;

/**
 * The folder.
 */
export const zCreateFolderResponse = zFolder;

/**
 * The folder.
 */
export const zCreateFolderAsDocumentedBody = zDocumentedFolderCreate;

/**
 * As documented.
 */
export const zCreateFolderAsDocumentedResponse = zFolder;

export const zGetFolderAsDocumentedPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * As documented.
 */
export const zGetFolderAsDocumentedResponse = zFolder;

/**
 * Which chats.
 */
export const zAddFolderChatsBody = zDocumentedFolderChats;

export const zAddFolderChatsPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The document does not name the reply.
 */
export const zAddFolderChatsResponse = /* @__PURE__ */ (() => z.boolean())();

export const zRemoveFolderChatPath = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    chat_id: z.string()
}))();

/**
 * The document does not name the reply.
 */
export const zRemoveFolderChatResponse = /* @__PURE__ */ (() => z.boolean())();

export const zDeleteFolderAsDocumentedPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The document does not name the reply.
 */
export const zDeleteFolderAsDocumentedResponse = /* @__PURE__ */ (() => z.boolean())();

/**
 * The new name.
 */
export const zUpdateFolderAsDocumentedBody = zDocumentedFolderCreate;

export const zUpdateFolderAsDocumentedPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * As documented.
 */
export const zUpdateFolderAsDocumentedResponse = zFolder;

/**
 * The folders.
 */
export const zListSharedFoldersResponse = /* @__PURE__ */ (() => z.array(zSharedFolder))();

export const zDeleteFolderByIdPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

export const zDeleteFolderByIdQuery = /* @__PURE__ */ (() => z.object({
    delete_contents: z._default(z.optional(z.boolean()), true)
}))();

/**
 * Always `true`.
 */
export const zDeleteFolderByIdResponse = /* @__PURE__ */ (() => z.boolean())();

export const zGetFolderByIdPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The folder.
 */
export const zGetFolderByIdResponse = zFolderView;

/**
 * The new grants.
 */
export const zSetFolderAccessBody = zFolderAccess;

export const zSetFolderAccessPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The folder with its grants.
 */
export const zSetFolderAccessResponse = zFolderWithGrants;

export const zMarkFolderReadPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * What was marked.
 */
export const zMarkFolderReadResponse = zFolderChatsRead;

export const zListFolderSharedChatsPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

export const zListFolderSharedChatsQuery = /* @__PURE__ */ (() => z.object({
    page: z.optional(z.number().check(z.multipleOf(1)).check(z.gte(1))),
    sort_by: z._default(z.optional(z.string()), 'unread_updated_at'),
    sort_dir: z._default(z.optional(z.string()), 'desc')
}))();

/**
 * The chats.
 */
export const zListFolderSharedChatsResponse = zFolderSharedChats;

/**
 * What changes.
 */
export const zUpdateFolderByIdBody = zFolderUpdate;

export const zUpdateFolderByIdPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The folder as it is now; before 0.10.2 `null` if a field was `null`.
 */
export const zUpdateFolderByIdResponse = /* @__PURE__ */ (() => z.nullable(zFolder))();

/**
 * Open or closed.
 */
export const zSetFolderExpandedBody = zFolderExpansion;

export const zSetFolderExpandedPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The folder as it is now; since 0.11.4 `null` for somebody else's folder.
 */
export const zSetFolderExpandedResponse = /* @__PURE__ */ (() => z.nullable(zFolder))();

/**
 * Where it goes.
 */
export const zMoveFolderBody = zFolderMove;

export const zMoveFolderPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The folder as it is now.
 */
export const zMoveFolderResponse = zFolder;

/**
 * The functions.
 */
export const zListFunctionsResponse = /* @__PURE__ */ (() => z.array(zFunctionSummary))();

/**
 * The function.
 */
export const zCreateFunctionBody = zFunctionSource;

/**
 * The new function, without its source.
 */
export const zCreateFunctionResponse = zFunctionSummary;

export const zExportFunctionsQuery = /* @__PURE__ */ (() => z.object({
    include_valves: z._default(z.optional(z.boolean()), false)
}))();

/**
 * The functions.
 */
export const zExportFunctionsResponse = /* @__PURE__ */ (() => z.array(zExportedFunction))();

export const zGetFunctionByIdPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The function.
 */
export const zGetFunctionByIdResponse = zFunction;

export const zDeleteFunctionByIdPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * Always `true`, unless the database fails.
 */
export const zDeleteFunctionByIdResponse = /* @__PURE__ */ (() => z.boolean())();

export const zListFunctionVersionsPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

export const zListFunctionVersionsQuery = /* @__PURE__ */ (() => z.object({
    page: z._default(z.optional(z.number().check(z.multipleOf(1))), 1)
}))();

/**
 * The versions, without their contents.
 */
export const zListFunctionVersionsResponse = /* @__PURE__ */ (() => z.array(zFunctionVersion))();

export const zGetFunctionVersionDiffPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

export const zGetFunctionVersionDiffQuery = /* @__PURE__ */ (() => z.object({
    from_id: z.string(),
    to_id: z.string()
}))();

/**
 * The differences.
 */
export const zGetFunctionVersionDiffResponse = zFunctionDiff;

export const zDeleteFunctionVersionPath = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    history_id: z.string()
}))();

/**
 * Always `true`.
 */
export const zDeleteFunctionVersionResponse = /* @__PURE__ */ (() => z.boolean())();

export const zGetFunctionVersionPath = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    history_id: z.string()
}))();

/**
 * The version.
 */
export const zGetFunctionVersionResponse = zFunctionVersionDetail;

export const zToggleFunctionActiveByGetPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The function as it is now.
 */
export const zToggleFunctionActiveByGetResponse = zFunction;

export const zToggleFunctionActivePath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The function as it is now.
 */
export const zToggleFunctionActiveResponse = zFunction;

export const zToggleFunctionGlobalByGetPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The function as it is now.
 */
export const zToggleFunctionGlobalByGetResponse = zFunction;

export const zToggleFunctionGlobalPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The function as it is now.
 */
export const zToggleFunctionGlobalResponse = zFunction;

/**
 * The function as it shall be.
 */
export const zUpdateFunctionByIdBody = zFunctionSource;

export const zUpdateFunctionByIdPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The function as it is now.
 */
export const zUpdateFunctionByIdResponse = zFunction;

/**
 * Which version.
 */
export const zRestoreFunctionVersionBody = zFunctionVersionChoice;

export const zRestoreFunctionVersionPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The function as it is now.
 */
export const zRestoreFunctionVersionResponse = zFunction;

export const zGetFunctionValvesPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The values that were set.
 */
export const zGetFunctionValvesResponse = zFunctionValves;

export const zGetFunctionValvesSpecPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The schema.
 */
export const zGetFunctionValvesSpecResponse = /* @__PURE__ */ (() => z.nullable(zFunctionValvesSpec))();

/**
 * The values.
 */
export const zSetFunctionValvesBody = zFunctionValves;

export const zSetFunctionValvesPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The values as they were stored.
 */
export const zSetFunctionValvesResponse = zFunctionValves;

export const zGetFunctionUserValvesPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The values that were set.
 */
export const zGetFunctionUserValvesResponse = zFunctionValves;

export const zGetFunctionUserValvesSpecPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The schema.
 */
export const zGetFunctionUserValvesSpecResponse = /* @__PURE__ */ (() => z.nullable(zFunctionValvesSpec))();

/**
 * The values.
 */
export const zSetFunctionUserValvesBody = zFunctionValves;

export const zSetFunctionUserValvesPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The values as they were stored.
 */
export const zSetFunctionUserValvesResponse = zFunctionValves;

/**
 * The functions.
 */
export const zListFunctionsWithAuthorsResponse = /* @__PURE__ */ (() => z.array(zFunctionListEntry))();

/**
 * Where the file is.
 */
export const zLoadFunctionFromUrlBody = zFunctionAddress;

/**
 * The text of the file.
 */
export const zLoadFunctionFromUrlResponse = zLoadedFunction;

/**
 * All functions.
 */
export const zSyncFunctionsBody = zFunctionSync;

/**
 * All functions as they are now.
 */
export const zSyncFunctionsResponse = /* @__PURE__ */ (() => z.array(zSyncedFunction))();

export const zListGroupsQuery = /* @__PURE__ */ (() => z.object({
    share: z.optional(z.boolean())
}))();

/**
 * The groups.
 */
export const zListGroupsResponse = /* @__PURE__ */ (() => z.array(zGroupCounted))();

/**
 * The group.
 */
export const zCreateGroupBody = zGroupCreate;

/**
 * The group.
 */
export const zCreateGroupResponse = zGroupCounted;

export const zGetGroupByIdPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The group.
 */
export const zGetGroupByIdResponse = zGroupCounted;

export const zDeleteGroupByIdPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * Always `true`.
 */
export const zDeleteGroupByIdResponse = /* @__PURE__ */ (() => z.boolean())();

export const zExportGroupByIdPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The group.
 */
export const zExportGroupByIdResponse = zGroupExport;

export const zGetGroupInfoByIdPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The group in short.
 */
export const zGetGroupInfoByIdResponse = zGroupSummary;

export const zListGroupMembersPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

export const zListGroupMembersQuery = /* @__PURE__ */ (() => z.object({
    membership: z._default(z.optional(z.enum([
        'direct',
        'inherited',
        'effective'
    ])), 'effective'),
    query: z._default(z.optional(z.string()), ''),
    page: z._default(z.optional(z.number().check(z.multipleOf(1)).check(z.gte(1))), 1)
}))();

/**
 * A page of members.
 */
export const zListGroupMembersResponse = zGroupMembers;

export const zPreviewGroupAccessPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * What the group gives.
 */
export const zPreviewGroupAccessResponse = zGroupAccessPreview;

/**
 * The new state.
 */
export const zUpdateGroupByIdBody = zGroupUpdate;

export const zUpdateGroupByIdPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The group as it is now.
 */
export const zUpdateGroupByIdResponse = zGroupCounted;

export const zListGroupUsersPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The accounts.
 */
export const zListGroupUsersResponse = /* @__PURE__ */ (() => z.array(zUserSummary))();

/**
 * The accounts.
 */
export const zAddGroupUsersBody = zGroupUserIds;

export const zAddGroupUsersPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The group with its new number of members.
 */
export const zAddGroupUsersResponse = zGroupCounted;

export const zDeleteGroupUsersPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * Removed.
 */
export const zDeleteGroupUsersResponse = zGroupCounted;

/**
 * The accounts.
 */
export const zRemoveGroupUsersBody = zGroupUserIds;

export const zRemoveGroupUsersPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The group with its new number of members.
 */
export const zRemoveGroupUsersResponse = zGroupCounted;

/**
 * The settings.
 */
export const zGetImageConfigResponse = zImageConfig;

/**
 * All settings.
 */
export const zUpdateImageConfigBody = zImageConfigUpdate;

/**
 * The settings as they are now. Since 0.10.2 with the permissions of users.
 */
export const zUpdateImageConfigResponse = zImageConfig;

/**
 * Always `true`.
 */
export const zVerifyImageUrlResponse = /* @__PURE__ */ (() => z.boolean())();

/**
 * The image and the change.
 */
export const zEditImageBody = zImageEdit;

/**
 * The images.
 */
export const zEditImageResponse = /* @__PURE__ */ (() => z.array(zGeneratedImage))();

/**
 * What to draw.
 */
export const zGenerateImagesBody = zImagePrompt;

/**
 * The images.
 */
export const zGenerateImagesResponse = /* @__PURE__ */ (() => z.array(zGeneratedImage))();

/**
 * The models.
 */
export const zListImageModelsResponse = /* @__PURE__ */ (() => z.array(zImageModel))();

/**
 * The engine.
 */
export const zVerifyImageConnectionBody = zImageConnection;

/**
 * Always `true`.
 */
export const zVerifyImageConnectionResponse = /* @__PURE__ */ (() => z.boolean())();

export const zListJobsQuery = /* @__PURE__ */ (() => z.object({
    skip: z._default(z.optional(z.number().check(z.multipleOf(1)).check(z.gte(0))), 0),
    limit: z._default(z.optional(z.number().check(z.multipleOf(1)).check(z.gte(1), z.lte(200))), 50),
    status: z.optional(z.string()),
    model_id: z.optional(z.string())
}))();

/**
 * A part of the list.
 */
export const zListJobsResponse = zJobList;

export const zListAllJobsQuery = /* @__PURE__ */ (() => z.object({
    skip: z._default(z.optional(z.number().check(z.multipleOf(1)).check(z.gte(0))), 0),
    limit: z._default(z.optional(z.number().check(z.multipleOf(1)).check(z.gte(1), z.lte(200))), 50),
    status: z.optional(z.string()),
    model_id: z.optional(z.string()),
    user_id: z.optional(z.string())
}))();

/**
 * A part of the list.
 */
export const zListAllJobsResponse = zJobList;

export const zGetJobAnalyticsQuery = /* @__PURE__ */ (() => z.object({
    combined: z._default(z.optional(z.boolean()), true)
}))();

/**
 * The figures.
 */
export const zGetJobAnalyticsResponse = zJobAnalytics;

export const zListArchivedJobsQuery = /* @__PURE__ */ (() => z.object({
    skip: z._default(z.optional(z.number().check(z.multipleOf(1)).check(z.gte(0))), 0),
    limit: z._default(z.optional(z.number().check(z.multipleOf(1)).check(z.gte(1), z.lte(200))), 50),
    status: z.optional(z.string()),
    model_id: z.optional(z.string())
}))();

/**
 * A part of the archive.
 */
export const zListArchivedJobsResponse = zJobList;

/**
 * The retention.
 */
export const zGetJobRetentionResponse = zJobRetention;

/**
 * What was moved and deleted.
 */
export const zArchiveJobsResponse = zJobSweep;

/**
 * What to ask of which model.
 */
export const zCreateJobBody = zJobSubmission;

/**
 * Taken.
 */
export const zCreateJobResponse = zJobReceipt;

export const zCancelJobPath = /* @__PURE__ */ (() => z.object({
    job_id: z.string()
}))();

/**
 * The job as it is now.
 */
export const zCancelJobResponse = zJob;

export const zGetJobByIdPath = /* @__PURE__ */ (() => z.object({
    job_id: z.string()
}))();

export const zGetJobByIdQuery = /* @__PURE__ */ (() => z.object({
    include_result: z._default(z.optional(z.boolean()), true)
}))();

/**
 * The job.
 */
export const zGetJobByIdResponse = zJob;

export const zRetryJobPath = /* @__PURE__ */ (() => z.object({
    job_id: z.string()
}))();

/**
 * The job, waiting.
 */
export const zRetryJobResponse = zJob;

export const zListKnowledgeBasesQuery = /* @__PURE__ */ (() => z.object({
    page: z._default(z.optional(z.number().check(z.multipleOf(1))), 1)
}))();

/**
 * One page.
 */
export const zListKnowledgeBasesResponse = zKnowledgeBaseList;

/**
 * What it is called, and who may use it.
 */
export const zCreateKnowledgeBaseBody = zKnowledgeBaseCreate;

/**
 * The new knowledge base.
 */
export const zCreateKnowledgeBaseResponse = zKnowledgeBase;

/**
 * The connections, in the order in which they were made.
 */
export const zListExternalKnowledgeConnectionsResponse = zExternalKnowledgeConnectionList;

/**
 * The connection.
 */
export const zCreateExternalKnowledgeConnectionBody = zExternalKnowledgeConnectionInput;

/**
 * The new connection.
 */
export const zCreateExternalKnowledgeConnectionResponse = zExternalKnowledgeConnection;

export const zDeleteExternalKnowledgeConnectionByIdPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * Always `true`.
 */
export const zDeleteExternalKnowledgeConnectionByIdResponse = /* @__PURE__ */ (() => z.boolean())();

export const zGetExternalKnowledgeConnectionByIdPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The connection.
 */
export const zGetExternalKnowledgeConnectionByIdResponse = zExternalKnowledgeConnection;

/**
 * The whole connection.
 */
export const zUpdateExternalKnowledgeConnectionByIdBody = zExternalKnowledgeConnectionInput;

export const zUpdateExternalKnowledgeConnectionByIdPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The connection as it is now.
 */
export const zUpdateExternalKnowledgeConnectionByIdResponse = zExternalKnowledgeConnection;

/**
 * What to look for, and where.
 */
export const zTestExternalKnowledgeRetrievalBody = zExternalKnowledgeRetrieval;

export const zTestExternalKnowledgeRetrievalPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * What was found.
 */
export const zTestExternalKnowledgeRetrievalResponse = zExternalKnowledgeMatches;

export const zTestExternalKnowledgeConnectionPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The result.
 */
export const zTestExternalKnowledgeConnectionResponse = zExternalKnowledgeHealth;

/**
 * The knowledge base and the collection it shows.
 */
export const zCreateExternalKnowledgeBaseBody = zExternalKnowledgeBaseCreate;

/**
 * The new knowledge base.
 */
export const zCreateExternalKnowledgeBaseResponse = zKnowledgeBase;

/**
 * The connection, the collection, and a query to try.
 */
export const zCreateExternalKnowledgeSourceBody = zExternalKnowledgeSourceCreate;

/**
 * The new knowledge base.
 */
export const zCreateExternalKnowledgeSourceResponse = zKnowledgeBase;

/**
 * A connection, a collection in it, and what to look for.
 */
export const zTestExternalKnowledgeSourceBody = zExternalKnowledgeSourceTest;

/**
 * What was found.
 */
export const zTestExternalKnowledgeSourceResponse = zExternalKnowledgeMatches;

/**
 * The connection, the collection, and a query to try.
 */
export const zUpdateExternalKnowledgeSourceBody = zExternalKnowledgeSourceCreate;

export const zUpdateExternalKnowledgeSourcePath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The knowledge base as it is now.
 */
export const zUpdateExternalKnowledgeSourceResponse = zKnowledgeBase;

/**
 * How many there were and how many succeeded.
 */
export const zReindexKnowledgeMetadataResponse = zKnowledgeMetadataReindexed;

/**
 * Always `true`, with files that failed too.
 */
export const zReindexKnowledgeFilesResponse = /* @__PURE__ */ (() => z.boolean())();

export const zSearchKnowledgeBasesQuery = /* @__PURE__ */ (() => z.object({
    query: z.optional(z.string()),
    view_option: z.optional(z.string()),
    source: z.optional(z.string()),
    page: z._default(z.optional(z.number().check(z.multipleOf(1))), 1),
    order_by: z.optional(z.string()),
    direction: z.optional(z.string())
}))();

/**
 * One page.
 */
export const zSearchKnowledgeBasesResponse = zKnowledgeBaseList;

export const zSearchKnowledgeFilesQuery = /* @__PURE__ */ (() => z.object({
    query: z.optional(z.string()),
    include_content: z._default(z.optional(z.boolean()), false),
    page: z._default(z.optional(z.number().check(z.multipleOf(1))), 1)
}))();

/**
 * One page, each file with the knowledge base it is in.
 */
export const zSearchKnowledgeFilesResponse = zKnowledgeMatchList;

export const zGetKnowledgeBaseByIdPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The knowledge base.
 */
export const zGetKnowledgeBaseByIdResponse = zKnowledgeBaseView;

/**
 * All grants that there shall be.
 */
export const zSetKnowledgeBaseAccessBody = zKnowledgeAccess;

export const zSetKnowledgeBaseAccessPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The knowledge base with its new grants and its files.
 */
export const zSetKnowledgeBaseAccessResponse = zKnowledgeBaseWithFiles;

export const zDeleteKnowledgeBaseByIdPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * Always `true`.
 */
export const zDeleteKnowledgeBaseByIdResponse = /* @__PURE__ */ (() => z.boolean())();

/**
 * Its name and place.
 */
export const zCreateKnowledgeDirectoryBody = zKnowledgeDirectoryCreate;

export const zCreateKnowledgeDirectoryPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The new directory.
 */
export const zCreateKnowledgeDirectoryResponse = zKnowledgeDirectory;

export const zDeleteKnowledgeDirectoryPath = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    dir_id: z.string()
}))();

export const zDeleteKnowledgeDirectoryQuery = /* @__PURE__ */ (() => z.object({
    move_files: z._default(z.optional(z.boolean()), true)
}))();

/**
 * Deleted.
 */
export const zDeleteKnowledgeDirectoryResponse = zKnowledgeDirectoryDeleted;

/**
 * What changes.
 */
export const zUpdateKnowledgeDirectoryBody = zKnowledgeDirectoryUpdate;

export const zUpdateKnowledgeDirectoryPath = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    dir_id: z.string()
}))();

/**
 * The directory as it is now.
 */
export const zUpdateKnowledgeDirectoryResponse = zKnowledgeDirectory;

export const zExportKnowledgeBasePath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * Which file, and where to.
 */
export const zAddKnowledgeFileBody = zKnowledgeFilePlacement;

export const zAddKnowledgeFilePath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The knowledge base with all its files.
 */
export const zAddKnowledgeFileResponse = zKnowledgeBaseWithFiles;

/**
 * Which file, and where to.
 */
export const zMoveKnowledgeFileBody = zKnowledgeFilePlacement;

export const zMoveKnowledgeFilePath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * Moved.
 */
export const zMoveKnowledgeFileResponse = zKnowledgeStatus;

/**
 * Which file.
 */
export const zRemoveKnowledgeFileBody = zKnowledgeFilePlacement;

export const zRemoveKnowledgeFilePath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

export const zRemoveKnowledgeFileQuery = /* @__PURE__ */ (() => z.object({
    delete_file: z.optional(z.boolean())
}))();

/**
 * The knowledge base with the files that are left.
 */
export const zRemoveKnowledgeFileResponse = zKnowledgeBaseWithFiles;

/**
 * Which file.
 */
export const zUpdateKnowledgeFileBody = zKnowledgeFilePlacement;

export const zUpdateKnowledgeFilePath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The knowledge base with all its files.
 */
export const zUpdateKnowledgeFileResponse = zKnowledgeBaseWithFiles;

export const zListKnowledgeFilesPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

export const zListKnowledgeFilesQuery = /* @__PURE__ */ (() => z.object({
    query: z.optional(z.string()),
    include_content: z._default(z.optional(z.boolean()), false),
    view_option: z.optional(z.string()),
    order_by: z.optional(z.string()),
    direction: z.optional(z.string()),
    directory_id: z.optional(z.string()),
    page: z._default(z.optional(z.number().check(z.multipleOf(1))), 1),
    limit: z.optional(z.number().check(z.multipleOf(1)))
}))();

/**
 * One page of files.
 */
export const zListKnowledgeFilesResponse = zKnowledgeFileList;

/**
 * Which files, and where to.
 */
export const zAddKnowledgeFilesBody = /* @__PURE__ */ (() => z.array(zKnowledgeFilePlacement))();

export const zAddKnowledgeFilesPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The knowledge base with all its files.
 */
export const zAddKnowledgeFilesResponse = zKnowledgeBaseWithFiles;

export const zListPendingKnowledgeFilesPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

export const zListPendingKnowledgeFilesQuery = /* @__PURE__ */ (() => z.object({
    stream: z._default(z.optional(z.boolean()), false)
}))();

/**
 * The files, or with `stream=true` events that each hold such a list.
 */
export const zListPendingKnowledgeFilesResponse = zPendingKnowledgeFiles;

export const zResetKnowledgeBasePath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

export const zResetKnowledgeBaseQuery = /* @__PURE__ */ (() => z.object({
    include_directories: z._default(z.optional(z.boolean()), true)
}))();

/**
 * The knowledge base, empty.
 */
export const zResetKnowledgeBaseResponse = zKnowledgeBase;

/**
 * What to remove.
 */
export const zRemoveStaleKnowledgeFilesBody = zKnowledgeSyncCleanup;

export const zRemoveStaleKnowledgeFilesPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * Removed.
 */
export const zRemoveStaleKnowledgeFilesResponse = zKnowledgeStatus;

/**
 * All local files.
 */
export const zPreviewKnowledgeSyncBody = zKnowledgeManifest;

export const zPreviewKnowledgeSyncPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * What differs.
 */
export const zPreviewKnowledgeSyncResponse = zKnowledgeSyncPlan;

/**
 * Its new name and description.
 */
export const zUpdateKnowledgeBaseByIdBody = zKnowledgeBaseUpdate;

export const zUpdateKnowledgeBaseByIdPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The knowledge base as it is now, with its files.
 */
export const zUpdateKnowledgeBaseByIdResponse = zKnowledgeBaseWithFiles;

/**
 * Always `true`.
 */
export const zDeleteMemoriesAtRootResponse = /* @__PURE__ */ (() => z.boolean())();

/**
 * The memories.
 */
export const zListMemoriesResponse = /* @__PURE__ */ (() => z.array(zMemory))();

/**
 * The memory.
 */
export const zAddMemoryBody = zMemoryCreate;

/**
 * The memory.
 */
export const zAddMemoryResponse = zMemory;

/**
 * `true`; `false` if the database failed.
 */
export const zDeleteAllMemoriesResponse = /* @__PURE__ */ (() => z.boolean())();

/**
 * Which path.
 */
export const zReadMemoryPathBody = zMemoryPathQuery;

/**
 * What is at the path and around it.
 */
export const zReadMemoryPathResponse = zMemoryPathContent;

/**
 * Which memories; an empty object means all.
 */
export const zListMemoryPathsBody = zMemoryPathsQuery;

/**
 * The paths.
 */
export const zListMemoryPathsResponse = zMemoryPaths;

/**
 * What to look for.
 */
export const zQueryMemoriesBody = zMemoryQuery;

/**
 * The memories. `null` if `k` is `null` or less than 1.
 */
export const zQueryMemoriesResponse = /* @__PURE__ */ (() => z.nullable(zMemoryMatches))();

/**
 * How much was embedded.
 */
export const zReindexAllMemoriesResponse = zMemoryReindexing;

/**
 * Always `true`.
 */
export const zResetMemoryVectorsResponse = /* @__PURE__ */ (() => z.boolean())();

/**
 * What to look for; an empty object is enough.
 */
export const zSearchMemoriesBody = zMemorySearch;

/**
 * The memories found.
 */
export const zSearchMemoriesResponse = /* @__PURE__ */ (() => z.array(zMemory))();

/**
 * The operations.
 */
export const zUpdateMemoriesBody = zMemoriesUpdate;

/**
 * What became of each operation, in their order.
 */
export const zUpdateMemoriesResponse = /* @__PURE__ */ (() => z.array(zMemoryResult))();

export const zDeleteMemoryByIdPath = /* @__PURE__ */ (() => z.object({
    memory_id: z.string()
}))();

/**
 * `true`; `false` if the caller has no such memory.
 */
export const zDeleteMemoryByIdResponse = /* @__PURE__ */ (() => z.boolean())();

/**
 * What changes.
 */
export const zUpdateMemoryByIdBody = zMemoryUpdate;

export const zUpdateMemoryByIdPath = /* @__PURE__ */ (() => z.object({
    memory_id: z.string()
}))();

/**
 * The memory as it is now.
 */
export const zUpdateMemoryByIdResponse = zMemory;

/**
 * The conversation.
 */
export const zCompleteAnthropicMessageV1Body = zAnthropicRequest;

/**
 * The answer, whole or as a stream.
 */
export const zCompleteAnthropicMessageV1Response = zAnthropicAnswer;

/**
 * The conversation. It goes to the provider as it is.
 */
export const zCountAnthropicTokensV1Body = zAnthropicRequest;

/**
 * The count.
 */
export const zCountAnthropicTokensV1Response = zTokenCount;

export const zListModelChoicesQuery = /* @__PURE__ */ (() => z.object({
    refresh: z._default(z.optional(z.boolean()), false)
}))();

/**
 * The models. Where two have one id, only the last is there since 0.12.4.
 */
export const zListModelChoicesResponse = zServedModelList;

/**
 * The models.
 */
export const zListDocumentedModelsResponse = zServedModelList;

/**
 * The records.
 */
export const zListModelRecordsResponse = /* @__PURE__ */ (() => z.array(zModelRecord))();

export const zListBaseModelRecordsQuery = /* @__PURE__ */ (() => z.object({
    tag: z.optional(z.string())
}))();

/**
 * The records.
 */
export const zListBaseModelRecordsResponse = /* @__PURE__ */ (() => z.array(zModelRecord))();

/**
 * The tags' names.
 */
export const zListBaseModelTagsResponse = /* @__PURE__ */ (() => z.array(z.string()))();

/**
 * The model.
 */
export const zCreateModelBody = zModelCreate;

/**
 * The model as it was stored.
 */
export const zCreateModelResponse = zModelRecord;

/**
 * `true`; before 0.12.4 `false` if the database failed.
 */
export const zDeleteAllModelsResponse = /* @__PURE__ */ (() => z.boolean())();

export const zExportModelsQuery = /* @__PURE__ */ (() => z.object({
    ids: z.optional(z.array(z.string()))
}))();

/**
 * The models.
 */
export const zExportModelsResponse = /* @__PURE__ */ (() => z.array(zExportedModel))();

export const zGetModelByPathPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The model.
 */
export const zGetModelByPathResponse = zWorkspaceModel;

/**
 * The grants. The document shows no body; this is what `setModelAccess` takes.
 */
export const zSetModelAccessByPathBody = zModelAccess;

export const zSetModelAccessByPathPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The model with its grants.
 */
export const zSetModelAccessByPathResponse = zModelRecord;

export const zDeleteModelByPathPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * Always `true`.
 */
export const zDeleteModelByPathResponse = /* @__PURE__ */ (() => z.boolean())();

export const zToggleModelByPathPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The model as it is now.
 */
export const zToggleModelByPathResponse = zModelRecord;

/**
 * The model as it shall be. The document shows no body; this is what `updateModelById` takes.
 */
export const zUpdateModelByPathBody = zModelUpdate;

export const zUpdateModelByPathPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The model as it is now.
 */
export const zUpdateModelByPathResponse = zModelRecord;

/**
 * The models.
 */
export const zImportModelsBody = zModelsImport;

/**
 * Always `true`, whatever was skipped.
 */
export const zImportModelsResponse = /* @__PURE__ */ (() => z.boolean())();

export const zListWorkspaceModelsQuery = /* @__PURE__ */ (() => z.object({
    query: z.optional(z.string()),
    view_option: z.optional(z.string()),
    tag: z.optional(z.string()),
    order_by: z.optional(z.string()),
    direction: z.optional(z.string()),
    page: z._default(z.optional(z.number().check(z.multipleOf(1))), 1)
}))();

/**
 * The models of this page, and how many there are on all pages.
 */
export const zListWorkspaceModelsResponse = zWorkspaceModelList;

export const zGetModelByIdQuery = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The model.
 */
export const zGetModelByIdResponse = zWorkspaceModel;

/**
 * The grants.
 */
export const zSetModelAccessBody = zModelAccess;

/**
 * The model with its grants.
 */
export const zSetModelAccessResponse = zModelRecord;

/**
 * Which model.
 */
export const zDeleteModelByIdBody = zModelDeletion;

/**
 * `true`; before 0.12.4 `false` if the database failed.
 */
export const zDeleteModelByIdResponse = /* @__PURE__ */ (() => z.boolean())();

export const zListModelVersionsQuery = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    page: z._default(z.optional(z.number().check(z.multipleOf(1))), 1)
}))();

/**
 * The versions of this page, without what they hold.
 */
export const zListModelVersionsResponse = /* @__PURE__ */ (() => z.array(zModelVersionSummary))();

export const zDeleteModelVersionPath = /* @__PURE__ */ (() => z.object({
    history_id: z.string()
}))();

export const zDeleteModelVersionQuery = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * Always `true`.
 */
export const zDeleteModelVersionResponse = /* @__PURE__ */ (() => z.boolean())();

export const zGetModelVersionPath = /* @__PURE__ */ (() => z.object({
    history_id: z.string()
}))();

export const zGetModelVersionQuery = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The version.
 */
export const zGetModelVersionResponse = zModelVersion;

export const zGetModelProfileImageQuery = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

export const zToggleModelActiveQuery = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The model as it is now.
 */
export const zToggleModelActiveResponse = zModelRecord;

/**
 * The model as it shall be; `id` says which.
 */
export const zUpdateModelByIdBody = zModelUpdate;

/**
 * The model as it is now. Before 0.12.4 `null` if it could not be stored.
 */
export const zUpdateModelByIdResponse = /* @__PURE__ */ (() => z.nullable(zModelRecord))();

/**
 * Which version.
 */
export const zSetModelVersionBody = zModelVersionChoice;

export const zSetModelVersionQuery = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The model as it is now.
 */
export const zSetModelVersionResponse = zModelRecord;

/**
 * All models that shall be there.
 */
export const zSyncModelsBody = zModelsSync;

/**
 * The models of the list as they are now; before 0.12.4 all records, or an empty list if it failed.
 */
export const zSyncModelsResponse = /* @__PURE__ */ (() => z.array(zModelRecord))();

/**
 * The tags' names.
 */
export const zListModelTagsResponse = /* @__PURE__ */ (() => z.array(z.string()))();

export const zListNotesQuery = /* @__PURE__ */ (() => z.object({
    page: z.optional(z.number().check(z.multipleOf(1)))
}))();

/**
 * The notes. Empty if there is none.
 */
export const zListNotesResponse = /* @__PURE__ */ (() => z.array(zNoteSummary))();

/**
 * The note.
 */
export const zCreateNoteBody = zNoteCreate;

/**
 * The new note.
 */
export const zCreateNoteResponse = zNote;

export const zGetNotePath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The note.
 */
export const zGetNoteResponse = zNoteView;

export const zDeleteNotePath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * Always `true`.
 */
export const zDeleteNoteResponse = /* @__PURE__ */ (() => z.boolean())();

/**
 * What changes.
 */
export const zUpdateNoteBody = zNoteUpdate;

export const zUpdateNotePath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The note as it is now.
 */
export const zUpdateNoteResponse = zNote;

/**
 * The notes. Empty if none is pinned.
 */
export const zListPinnedNotesResponse = /* @__PURE__ */ (() => z.array(zNoteSummary))();

export const zSearchNotesQuery = /* @__PURE__ */ (() => z.object({
    query: z.optional(z.string()),
    view_option: z.optional(z.string()),
    permission: z._default(z.optional(z.string()), 'write'),
    order_by: z.optional(z.string()),
    direction: z.optional(z.string()),
    page: z._default(z.optional(z.number().check(z.multipleOf(1))), 1)
}))();

/**
 * The page.
 */
export const zSearchNotesResponse = zNoteList;

export const zGetNoteByIdPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The note.
 */
export const zGetNoteByIdResponse = zNoteView;

/**
 * All grants that there shall be.
 */
export const zSetNoteAccessBody = zNoteAccess;

export const zSetNoteAccessPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The note with its new grants.
 */
export const zSetNoteAccessResponse = zNote;

export const zGetNoteChatPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The chat.
 */
export const zGetNoteChatResponse = zChat;

export const zCreateNoteChatPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The new chat.
 */
export const zCreateNoteChatResponse = zChat;

export const zListNoteChatsPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The chats. Empty if there is none.
 */
export const zListNoteChatsResponse = /* @__PURE__ */ (() => z.array(zChat))();

export const zDeleteNoteByIdPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * Always `true`.
 */
export const zDeleteNoteByIdResponse = /* @__PURE__ */ (() => z.boolean())();

export const zToggleNotePinnedPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The note, with the pin in `is_pinned`.
 */
export const zToggleNotePinnedResponse = zNote;

/**
 * What changes.
 */
export const zUpdateNoteByIdBody = zNoteUpdate;

export const zUpdateNoteByIdPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The note as it is now.
 */
export const zUpdateNoteByIdResponse = zNote;

/**
 * The kinds of events.
 */
export const zListNotificationEventsResponse = zNotificationEventCatalog;

/**
 * The targets.
 */
export const zListNotificationTargetsResponse = zNotificationTargetList;

/**
 * The target.
 */
export const zCreateNotificationTargetBody = zNotificationTargetSettings;

/**
 * The new target.
 */
export const zCreateNotificationTargetResponse = zNotificationTarget;

export const zDeleteNotificationTargetPath = /* @__PURE__ */ (() => z.object({
    target_id: z.string()
}))();

/**
 * Deleted.
 */
export const zDeleteNotificationTargetResponse = zNotificationTargetDone;

/**
 * What to change.
 */
export const zUpdateNotificationTargetBody = zNotificationTargetSettings;

export const zUpdateNotificationTargetPath = /* @__PURE__ */ (() => z.object({
    target_id: z.string()
}))();

/**
 * The changed target.
 */
export const zUpdateNotificationTargetResponse = zNotificationTarget;

export const zSetDefaultNotificationTargetPath = /* @__PURE__ */ (() => z.object({
    target_id: z.string()
}))();

/**
 * The target, now the default.
 */
export const zSetDefaultNotificationTargetResponse = zNotificationTarget;

export const zTestNotificationTargetPath = /* @__PURE__ */ (() => z.object({
    target_id: z.string()
}))();

/**
 * The receiver took it.
 */
export const zTestNotificationTargetResponse = zNotificationTargetDone;

export const zListPipelinesQuery = /* @__PURE__ */ (() => z.object({
    urlIdx: z.optional(z.number().check(z.multipleOf(1)))
}))();

/**
 * The pipelines.
 */
export const zListPipelinesResponse = zPipelineList;

/**
 * Which file, and where it shall run.
 */
export const zAddPipelineBody = zPipelineAddition;

/**
 * The pipelines server has the file. One that does not load is put aside, and answered in the same way.
 */
export const zAddPipelineResponse = zPipelineChange;

/**
 * Which pipeline, and where it runs.
 */
export const zDeletePipelineBody = zPipelineDeletion;

/**
 * Deleted.
 */
export const zDeletePipelineResponse = zPipelineChange;

/**
 * The pipelines servers.
 */
export const zListPipelineServersResponse = zPipelineServers;

/**
 * The file, and where it shall run.
 */
export const zUploadPipelineBody = zPipelineUpload;

/**
 * The pipelines server has the file. One that does not load is put aside, and answered in the same way.
 */
export const zUploadPipelineResponse = zPipelineChange;

export const zGetPipelineValvesPath = /* @__PURE__ */ (() => z.object({
    pipeline_id: z.string()
}))();

export const zGetPipelineValvesQuery = /* @__PURE__ */ (() => z.object({
    urlIdx: z.number().check(z.multipleOf(1))
}))();

/**
 * The values.
 */
export const zGetPipelineValvesResponse = zPipelineValves;

export const zGetPipelineValvesSpecPath = /* @__PURE__ */ (() => z.object({
    pipeline_id: z.string()
}))();

export const zGetPipelineValvesSpecQuery = /* @__PURE__ */ (() => z.object({
    urlIdx: z.number().check(z.multipleOf(1))
}))();

/**
 * The schema.
 */
export const zGetPipelineValvesSpecResponse = zPipelineValvesSpec;

/**
 * The values.
 */
export const zSetPipelineValvesBody = zPipelineValves;

export const zSetPipelineValvesPath = /* @__PURE__ */ (() => z.object({
    pipeline_id: z.string()
}))();

export const zSetPipelineValvesQuery = /* @__PURE__ */ (() => z.object({
    urlIdx: z.number().check(z.multipleOf(1))
}))();

/**
 * All values as they are now.
 */
export const zSetPipelineValvesResponse = zPipelineValves;

/**
 * The prompts. Empty if there is none.
 */
export const zListPromptsResponse = /* @__PURE__ */ (() => z.array(zPrompt))();

export const zGetPromptByCommandPath = /* @__PURE__ */ (() => z.object({
    command: z.string()
}))();

/**
 * The prompt.
 */
export const zGetPromptByCommandResponse = zPromptView;

/**
 * The prompt.
 */
export const zCreatePromptBody = zPromptCreate;

/**
 * The new prompt.
 */
export const zCreatePromptResponse = zPrompt;

export const zGetPromptByIdPath = /* @__PURE__ */ (() => z.object({
    prompt_id: z.string()
}))();

/**
 * The prompt.
 */
export const zGetPromptByIdResponse = zPromptView;

/**
 * All grants that there shall be.
 */
export const zSetPromptAccessBody = zPromptAccess;

export const zSetPromptAccessPath = /* @__PURE__ */ (() => z.object({
    prompt_id: z.string()
}))();

/**
 * The prompt with its new grants.
 */
export const zSetPromptAccessResponse = zPrompt;

export const zDeletePromptByIdPath = /* @__PURE__ */ (() => z.object({
    prompt_id: z.string()
}))();

/**
 * Always `true`; `false` if the database failed.
 */
export const zDeletePromptByIdResponse = /* @__PURE__ */ (() => z.boolean())();

export const zListPromptVersionsPath = /* @__PURE__ */ (() => z.object({
    prompt_id: z.string()
}))();

export const zListPromptVersionsQuery = /* @__PURE__ */ (() => z.object({
    page: z._default(z.optional(z.number().check(z.multipleOf(1))), 0)
}))();

/**
 * The versions. Empty behind the last page.
 */
export const zListPromptVersionsResponse = /* @__PURE__ */ (() => z.array(zPromptVersionEntry))();

export const zGetPromptVersionDiffPath = /* @__PURE__ */ (() => z.object({
    prompt_id: z.string()
}))();

export const zGetPromptVersionDiffQuery = /* @__PURE__ */ (() => z.object({
    from_id: z.string(),
    to_id: z.string()
}))();

/**
 * The differences.
 */
export const zGetPromptVersionDiffResponse = zPromptDiff;

export const zDeletePromptVersionPath = /* @__PURE__ */ (() => z.object({
    prompt_id: z.string(),
    history_id: z.string()
}))();

/**
 * Always `true`.
 */
export const zDeletePromptVersionResponse = /* @__PURE__ */ (() => z.boolean())();

export const zGetPromptVersionPath = /* @__PURE__ */ (() => z.object({
    prompt_id: z.string(),
    history_id: z.string()
}))();

/**
 * The version.
 */
export const zGetPromptVersionResponse = zPromptVersion;

export const zTogglePromptActivePath = /* @__PURE__ */ (() => z.object({
    prompt_id: z.string()
}))();

/**
 * The prompt as it is now.
 */
export const zTogglePromptActiveResponse = zPrompt;

/**
 * The prompt as it shall be.
 */
export const zUpdatePromptByIdBody = zPromptUpdate;

export const zUpdatePromptByIdPath = /* @__PURE__ */ (() => z.object({
    prompt_id: z.string()
}))();

/**
 * The prompt as it is now. A version that is not put in use shows only in `listPromptVersions`.
 */
export const zUpdatePromptByIdResponse = zPrompt;

/**
 * How it shall be found.
 */
export const zUpdatePromptMetaBody = zPromptMetaUpdate;

export const zUpdatePromptMetaPath = /* @__PURE__ */ (() => z.object({
    prompt_id: z.string()
}))();

/**
 * The prompt as it is now.
 */
export const zUpdatePromptMetaResponse = zPrompt;

/**
 * Which version.
 */
export const zSetPromptVersionBody = zPromptVersionChoice;

export const zSetPromptVersionPath = /* @__PURE__ */ (() => z.object({
    prompt_id: z.string()
}))();

/**
 * The prompt as it is now.
 */
export const zSetPromptVersionResponse = zPrompt;

export const zSearchPromptsQuery = /* @__PURE__ */ (() => z.object({
    query: z.optional(z.string()),
    view_option: z.optional(z.string()),
    tag: z.optional(z.string()),
    order_by: z.optional(z.string()),
    direction: z.optional(z.string()),
    page: z._default(z.optional(z.number().check(z.multipleOf(1))), 1)
}))();

/**
 * The page.
 */
export const zSearchPromptsResponse = zPromptList;

/**
 * The tags. Empty if there is none.
 */
export const zListPromptTagsResponse = /* @__PURE__ */ (() => z.array(z.string()))();

/**
 * The settings.
 */
export const zGetRetrievalStatusResponse = zRetrievalStatus;

/**
 * The settings.
 */
export const zGetRetrievalConfigResponse = zRetrievalConfig;

/**
 * What changes.
 */
export const zUpdateRetrievalConfigBody = zRetrievalConfigUpdate;

/**
 * The settings as they are now.
 */
export const zUpdateRetrievalConfigResponse = zRetrievalConfig;

/**
 * Which file and which collection.
 */
export const zDeleteCollectionFileBody = zFileOfCollection;

/**
 * Whether the server carried it out.
 */
export const zDeleteCollectionFileResponse = zCollectionFileDeleted;

export const zEmbedTextPath = /* @__PURE__ */ (() => z.object({
    text: z.string()
}))();

/**
 * The vector.
 */
export const zEmbedTextResponse = zTextEmbedding;

/**
 * The settings.
 */
export const zGetEmbeddingConfigResponse = zEmbeddingConfig;

/**
 * The engine and its model.
 */
export const zUpdateEmbeddingConfigBody = zEmbeddingConfigUpdate;

/**
 * The settings as they are now.
 */
export const zUpdateEmbeddingConfigResponse = zEmbeddingConfig;

/**
 * The file.
 */
export const zProcessFileBody = zFileToProcess;

/**
 * The file is in the collection.
 */
export const zProcessFileResponse = zProcessedFile;

/**
 * The files with their texts.
 */
export const zProcessFilesBody = zFileBatch;

/**
 * What became of each file; 200 also if all failed.
 */
export const zProcessFilesResponse = zFileBatchOutcome;

/**
 * The text.
 */
export const zProcessTextBody = zTextToProcess;

/**
 * The text is in the collection.
 */
export const zProcessTextResponse = zProcessedText;

/**
 * The address.
 */
export const zProcessUrlBody = zPageToProcess;

export const zProcessUrlQuery = /* @__PURE__ */ (() => z.object({
    process: z._default(z.optional(z.boolean()), true)
}))();

/**
 * What the address led to.
 */
export const zProcessUrlResponse = zProcessedUrl;

/**
 * The address.
 */
export const zProcessWebPageBody = zPageToProcess;

export const zProcessWebPageQuery = /* @__PURE__ */ (() => z.object({
    process: z._default(z.optional(z.boolean()), true),
    overwrite: z._default(z.optional(z.boolean()), true)
}))();

/**
 * The page was read.
 */
export const zProcessWebPageResponse = zProcessedPage;

/**
 * The searches.
 */
export const zProcessWebSearchBody = zWebQuestions;

/**
 * The pages were read.
 */
export const zProcessWebSearchResponse = zWebFindings;

/**
 * The address.
 */
export const zProcessYoutubeVideoBody = zPageToProcess;

export const zProcessYoutubeVideoQuery = /* @__PURE__ */ (() => z.object({
    process: z._default(z.optional(z.boolean()), true),
    overwrite: z._default(z.optional(z.boolean()), true)
}))();

/**
 * The transcript was read.
 */
export const zProcessYoutubeVideoResponse = zProcessedPage;

/**
 * The question.
 */
export const zQueryCollectionsBody = zCollectionsQuery;

/**
 * The chunks.
 */
export const zQueryCollectionsResponse = zChunks;

/**
 * The question.
 */
export const zQueryCollectionBody = zCollectionQuery;

/**
 * `null` if there is no such collection, or `k` is less than 0.
 */
export const zQueryCollectionResponse = /* @__PURE__ */ (() => z.nullable(zChunks))();

/**
 * Always `null`.
 */
export const zResetVectorDatabaseResponse = /* @__PURE__ */ (() => z.null())();

/**
 * Always `true`, even if a file could not be deleted.
 */
export const zResetUploadsResponse = /* @__PURE__ */ (() => z.boolean())();

export const zListScimGroupsQuery = /* @__PURE__ */ (() => z.object({
    startIndex: z._default(z.optional(z.number().check(z.multipleOf(1))), 1),
    count: z._default(z.optional(z.number().check(z.multipleOf(1))), 20),
    filter: z.optional(z.string())
}))();

/**
 * A part of the list.
 */
export const zListScimGroupsResponse = zScimGroupList;

/**
 * The group.
 */
export const zCreateScimGroupBody = zScimGroupCreate;

/**
 * Created.
 */
export const zCreateScimGroupResponse = zScimGroup;

export const zDeleteScimGroupPath = /* @__PURE__ */ (() => z.object({
    group_id: z.string()
}))();

/**
 * Deleted.
 */
export const zDeleteScimGroupResponse = /* @__PURE__ */ (() => z.void())();

export const zGetScimGroupPath = /* @__PURE__ */ (() => z.object({
    group_id: z.string()
}))();

/**
 * The group.
 */
export const zGetScimGroupResponse = zScimGroup;

/**
 * The changes.
 */
export const zPatchScimGroupBody = zScimPatch;

export const zPatchScimGroupPath = /* @__PURE__ */ (() => z.object({
    group_id: z.string()
}))();

/**
 * The group as it is now.
 */
export const zPatchScimGroupResponse = zScimGroup;

/**
 * What changes.
 */
export const zUpdateScimGroupBody = zScimGroupUpdate;

export const zUpdateScimGroupPath = /* @__PURE__ */ (() => z.object({
    group_id: z.string()
}))();

/**
 * The group as it is now.
 */
export const zUpdateScimGroupResponse = zScimGroup;

/**
 * One entry a kind.
 */
export const zListScimResourceTypesResponse = /* @__PURE__ */ (() => z.array(zScimResourceType))();

/**
 * One entry a schema.
 */
export const zListScimSchemasResponse = /* @__PURE__ */ (() => z.array(zScimSchema))();

/**
 * The capabilities.
 */
export const zGetScimServiceProviderConfigResponse = zScimServiceProviderConfig;

export const zListScimUsersQuery = /* @__PURE__ */ (() => z.object({
    startIndex: z._default(z.optional(z.number().check(z.multipleOf(1))), 1),
    count: z._default(z.optional(z.number().check(z.multipleOf(1))), 20),
    filter: z.optional(z.string())
}))();

/**
 * A part of the list.
 */
export const zListScimUsersResponse = zScimUserList;

/**
 * The account.
 */
export const zCreateScimUserBody = zScimUserCreate;

/**
 * Created.
 */
export const zCreateScimUserResponse = zScimUser;

export const zDeleteScimUserPath = /* @__PURE__ */ (() => z.object({
    user_id: z.string()
}))();

/**
 * Deleted.
 */
export const zDeleteScimUserResponse = /* @__PURE__ */ (() => z.void())();

export const zGetScimUserPath = /* @__PURE__ */ (() => z.object({
    user_id: z.string()
}))();

/**
 * The account.
 */
export const zGetScimUserResponse = zScimUser;

/**
 * The changes.
 */
export const zPatchScimUserBody = zScimPatch;

export const zPatchScimUserPath = /* @__PURE__ */ (() => z.object({
    user_id: z.string()
}))();

/**
 * The account as it is now.
 */
export const zPatchScimUserResponse = zScimUser;

/**
 * What changes.
 */
export const zUpdateScimUserBody = zScimUserUpdate;

export const zUpdateScimUserPath = /* @__PURE__ */ (() => z.object({
    user_id: z.string()
}))();

/**
 * The account as it is now.
 */
export const zUpdateScimUserResponse = zScimUser;

export const zSearchContentQuery = /* @__PURE__ */ (() => z.object({
    q: z._default(z.optional(z.string().check(z.maxLength(500))), ''),
    kind: z._default(z.optional(z.enum([
        'all',
        'chat',
        'message',
        'note'
    ])), 'all'),
    sharing: z._default(z.optional(z.enum([
        'all',
        'mine',
        'shared'
    ])), 'all'),
    scope: z._default(z.optional(z.string().check(z.maxLength(200))), ''),
    page: z._default(z.optional(z.number().check(z.multipleOf(1)).check(z.gte(1), z.lte(100000))), 1)
}))();

/**
 * What was found.
 */
export const zSearchContentResponse = zSearchPage;

export const zListSkillsQuery = /* @__PURE__ */ (() => z.object({
    query: z.optional(z.string())
}))();

/**
 * The skills.
 */
export const zListSkillsResponse = /* @__PURE__ */ (() => z.array(zUsableSkill))();

/**
 * The skill.
 */
export const zCreateSkillBody = zSkillCreate;

/**
 * The new skill, without its text.
 */
export const zCreateSkillResponse = zSkillSummary;

export const zExportSkillsQuery = /* @__PURE__ */ (() => z.object({
    format: z._default(z.optional(z.string()), 'json'),
    ids: z.optional(z.array(z.string())),
    version_id: z.optional(z.string())
}))();

/**
 * The skills.
 */
export const zExportSkillsResponse = /* @__PURE__ */ (() => z.union([
    z.array(zExportedSkill),
    zExportedSkill
]))();

export const zGetSkillByIdPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The skill.
 */
export const zGetSkillByIdResponse = zSkillForCaller;

/**
 * All grants.
 */
export const zSetSkillAccessBody = zSkillAccess;

export const zSetSkillAccessPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The skill with its grants.
 */
export const zSetSkillAccessResponse = zSkill;

/**
 * How the copy shall be called.
 */
export const zCloneSkillBody = zSkillClone;

export const zCloneSkillPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The copy.
 */
export const zCloneSkillResponse = zSkill;

export const zDeleteSkillByIdPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * Always `true`, unless the database fails.
 */
export const zDeleteSkillByIdResponse = /* @__PURE__ */ (() => z.boolean())();

export const zListSkillFilesPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

export const zListSkillFilesQuery = /* @__PURE__ */ (() => z.object({
    version_id: z.optional(z.string())
}))();

/**
 * The files.
 */
export const zListSkillFilesResponse = zSkillFileList;

export const zDownloadSkillFilePath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

export const zDownloadSkillFileQuery = /* @__PURE__ */ (() => z.object({
    path: z.string(),
    version_id: z.string()
}))();

export const zListSkillVersionsPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

export const zListSkillVersionsQuery = /* @__PURE__ */ (() => z.object({
    page: z._default(z.optional(z.number().check(z.multipleOf(1))), 1)
}))();

/**
 * The versions, without their contents.
 */
export const zListSkillVersionsResponse = /* @__PURE__ */ (() => z.array(zSkillVersion))();

export const zGetSkillVersionDiffPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

export const zGetSkillVersionDiffQuery = /* @__PURE__ */ (() => z.object({
    from_id: z.string(),
    to_id: z.string()
}))();

/**
 * The differences.
 */
export const zGetSkillVersionDiffResponse = zSkillDiff;

export const zGetSkillFileDiffPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

export const zGetSkillFileDiffQuery = /* @__PURE__ */ (() => z.object({
    from_id: z.string(),
    to_id: z.string(),
    path: z.string()
}))();

/**
 * The differences.
 */
export const zGetSkillFileDiffResponse = zSkillFileDiff;

export const zDeleteSkillVersionPath = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    history_id: z.string()
}))();

/**
 * Always `true`.
 */
export const zDeleteSkillVersionResponse = /* @__PURE__ */ (() => z.boolean())();

export const zGetSkillVersionPath = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    history_id: z.string()
}))();

/**
 * The version.
 */
export const zGetSkillVersionResponse = zSkillVersionDetail;

export const zToggleSkillActivePath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The skill as it is now.
 */
export const zToggleSkillActiveResponse = zSkill;

/**
 * What shall change.
 */
export const zUpdateSkillByIdBody = zSkillUpdate;

export const zUpdateSkillByIdPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The skill as it is now.
 */
export const zUpdateSkillByIdResponse = zSkill;

/**
 * Which version, and which one it follows.
 */
export const zRestoreSkillVersionBody = zSkillVersionChoice;

export const zRestoreSkillVersionPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The skill as it is now.
 */
export const zRestoreSkillVersionResponse = zSkill;

/**
 * The files, and the decisions.
 */
export const zImportSkillsBody = zSkillImport;

/**
 * What became of each skill, in the same order.
 */
export const zImportSkillsResponse = /* @__PURE__ */ (() => z.array(zImportedSkill))();

/**
 * The files.
 */
export const zPreviewSkillImportBody = zSkillUpload;

/**
 * The skills, in the order in which decisions about them are to be sent.
 */
export const zPreviewSkillImportResponse = /* @__PURE__ */ (() => z.array(zPreviewedSkill))();

export const zSearchSkillsQuery = /* @__PURE__ */ (() => z.object({
    query: z.optional(z.string()),
    view_option: z.optional(z.string()),
    order_by: z.optional(z.string()),
    direction: z.optional(z.string()),
    page: z._default(z.optional(z.number().check(z.multipleOf(1))), 1)
}))();

/**
 * A page of skills.
 */
export const zSearchSkillsResponse = zWorkspaceSkillPage;

/**
 * Where the skills are.
 */
export const zLoadSkillsFromUrlBody = zSkillAddress;

/**
 * The skills.
 */
export const zLoadSkillsFromUrlResponse = /* @__PURE__ */ (() => z.array(zLoadedSkill))();

/**
 * The strategy, and which there are.
 */
export const zGetLoadBalancingResponse = zLoadBalancing;

/**
 * The strategy.
 */
export const zSetLoadBalancingBody = zLoadBalancingChange;

/**
 * What was asked for, and whether it was kept.
 */
export const zSetLoadBalancingResponse = zLoadBalancingSaved;

/**
 * The load at this moment.
 */
export const zGetSystemMetricsResponse = zSystemMetrics;

export const zListBackendSnapshotsQuery = /* @__PURE__ */ (() => z.object({
    limit: z._default(z.optional(z.number().check(z.multipleOf(1)).check(z.gte(1), z.lte(500))), 60),
    since: z.optional(z.number().check(z.multipleOf(1))),
    backend_url: z.optional(z.string())
}))();

/**
 * The snapshots.
 */
export const zListBackendSnapshotsResponse = zBackendSnapshots;

/**
 * The chats in question.
 */
export const zCheckActiveChatsBody = zActiveChatsQuestion;

/**
 * The chats with a running task.
 */
export const zCheckActiveChatsResponse = zActiveChats;

/**
 * The text so far.
 */
export const zGenerateAutocompletionBody = zTaskAutocompleteRequest;

/**
 * The model's reply.
 */
export const zGenerateAutocompletionResponse = zChatCompletion;

/**
 * The settings.
 */
export const zGetTaskConfigResponse = zTaskConfig;

/**
 * All settings.
 */
export const zUpdateTaskConfigBody = zTaskConfigUpdate;

/**
 * The settings as they are now.
 */
export const zUpdateTaskConfigResponse = zTaskConfig;

/**
 * The text.
 */
export const zGenerateEmojiBody = zTaskEmojiRequest;

/**
 * The model's reply.
 */
export const zGenerateEmojiResponse = zChatCompletion;

/**
 * The conversation.
 */
export const zGenerateFollowUpsBody = zTaskConversation;

/**
 * The model's reply, or why there is none.
 */
export const zGenerateFollowUpsResponse = /* @__PURE__ */ (() => z.union([
    zChatCompletion,
    zTaskSwitchedOff
]))();

/**
 * The conversation.
 */
export const zGenerateImagePromptBody = zTaskConversation;

/**
 * The model's reply.
 */
export const zGenerateImagePromptResponse = zChatCompletion;

/**
 * The question and the answers.
 */
export const zGenerateMergedAnswerBody = zTaskMergeRequest;

/**
 * The model's reply.
 */
export const zGenerateMergedAnswerResponse = zChatCompletion;

/**
 * The conversation.
 */
export const zGenerateSearchQueriesBody = zTaskQueriesRequest;

/**
 * The model's reply.
 */
export const zGenerateSearchQueriesResponse = zChatCompletion;

/**
 * The conversation.
 */
export const zGenerateChatTagsBody = zTaskConversation;

/**
 * The model's reply, or why there is none.
 */
export const zGenerateChatTagsResponse = /* @__PURE__ */ (() => z.union([
    zChatCompletion,
    zTaskSwitchedOff
]))();

/**
 * The conversation.
 */
export const zGenerateChatTitleBody = zTaskConversation;

/**
 * The model's reply, or why there is none.
 */
export const zGenerateChatTitleResponse = /* @__PURE__ */ (() => z.union([
    zChatCompletion,
    zTaskSwitchedOff
]))();

/**
 * The caller's terminal servers.
 */
export const zListTerminalServersResponse = /* @__PURE__ */ (() => z.array(zTerminalServer))();

/**
 * Decided by the terminal server.
 */
export const zProxyDeleteToChatTerminalBody = zJsonValue;

export const zProxyDeleteToChatTerminalPath = /* @__PURE__ */ (() => z.object({
    server_id: z.string(),
    chat_id: z.string(),
    path: z.string()
}))();

export const zProxyDeleteToChatTerminalQuery = /* @__PURE__ */ (() => z.object({
    params: z.optional(z.record(z.string(), z.string()))
}))();

export const zProxyDeleteToChatTerminalResponse = /* @__PURE__ */ (() => z.union([
    zJsonValue,
    zTerminalFailure
]))();

export const zProxyGetToChatTerminalPath = /* @__PURE__ */ (() => z.object({
    server_id: z.string(),
    chat_id: z.string(),
    path: z.string()
}))();

export const zProxyGetToChatTerminalQuery = /* @__PURE__ */ (() => z.object({
    params: z.optional(z.record(z.string(), z.string()))
}))();

export const zProxyGetToChatTerminalResponse = /* @__PURE__ */ (() => z.union([
    zJsonValue,
    zTerminalFailure
]))();

export const zProxyHeadToChatTerminalPath = /* @__PURE__ */ (() => z.object({
    server_id: z.string(),
    chat_id: z.string(),
    path: z.string()
}))();

export const zProxyHeadToChatTerminalQuery = /* @__PURE__ */ (() => z.object({
    params: z.optional(z.record(z.string(), z.string()))
}))();

export const zProxyOptionsToChatTerminalPath = /* @__PURE__ */ (() => z.object({
    server_id: z.string(),
    chat_id: z.string(),
    path: z.string()
}))();

export const zProxyOptionsToChatTerminalQuery = /* @__PURE__ */ (() => z.object({
    params: z.optional(z.record(z.string(), z.string()))
}))();

export const zProxyOptionsToChatTerminalResponse = /* @__PURE__ */ (() => z.union([
    zJsonValue,
    zTerminalFailure
]))();

/**
 * Decided by the terminal server.
 */
export const zProxyPatchToChatTerminalBody = zJsonValue;

export const zProxyPatchToChatTerminalPath = /* @__PURE__ */ (() => z.object({
    server_id: z.string(),
    chat_id: z.string(),
    path: z.string()
}))();

export const zProxyPatchToChatTerminalQuery = /* @__PURE__ */ (() => z.object({
    params: z.optional(z.record(z.string(), z.string()))
}))();

export const zProxyPatchToChatTerminalResponse = /* @__PURE__ */ (() => z.union([
    zJsonValue,
    zTerminalFailure
]))();

/**
 * Decided by the terminal server.
 */
export const zProxyPostToChatTerminalBody = zJsonValue;

export const zProxyPostToChatTerminalPath = /* @__PURE__ */ (() => z.object({
    server_id: z.string(),
    chat_id: z.string(),
    path: z.string()
}))();

export const zProxyPostToChatTerminalQuery = /* @__PURE__ */ (() => z.object({
    params: z.optional(z.record(z.string(), z.string()))
}))();

export const zProxyPostToChatTerminalResponse = /* @__PURE__ */ (() => z.union([
    zJsonValue,
    zTerminalFailure
]))();

/**
 * Decided by the terminal server.
 */
export const zProxyPutToChatTerminalBody = zJsonValue;

export const zProxyPutToChatTerminalPath = /* @__PURE__ */ (() => z.object({
    server_id: z.string(),
    chat_id: z.string(),
    path: z.string()
}))();

export const zProxyPutToChatTerminalQuery = /* @__PURE__ */ (() => z.object({
    params: z.optional(z.record(z.string(), z.string()))
}))();

export const zProxyPutToChatTerminalResponse = /* @__PURE__ */ (() => z.union([
    zJsonValue,
    zTerminalFailure
]))();

/**
 * Decided by the terminal server.
 */
export const zProxyDeleteToTerminalBody = zJsonValue;

export const zProxyDeleteToTerminalHeaders = /* @__PURE__ */ (() => z.object({
    'X-Session-Id': z.optional(z.string())
}))();

export const zProxyDeleteToTerminalPath = /* @__PURE__ */ (() => z.object({
    server_id: z.string(),
    path: z.string()
}))();

export const zProxyDeleteToTerminalQuery = /* @__PURE__ */ (() => z.object({
    params: z.optional(z.record(z.string(), z.string()))
}))();

export const zProxyDeleteToTerminalResponse = /* @__PURE__ */ (() => z.union([
    zJsonValue,
    zTerminalFailure
]))();

export const zProxyGetToTerminalHeaders = /* @__PURE__ */ (() => z.object({
    'X-Session-Id': z.optional(z.string())
}))();

export const zProxyGetToTerminalPath = /* @__PURE__ */ (() => z.object({
    server_id: z.string(),
    path: z.string()
}))();

export const zProxyGetToTerminalQuery = /* @__PURE__ */ (() => z.object({
    params: z.optional(z.record(z.string(), z.string()))
}))();

export const zProxyGetToTerminalResponse = /* @__PURE__ */ (() => z.union([
    zJsonValue,
    zTerminalFailure
]))();

export const zProxyHeadToTerminalHeaders = /* @__PURE__ */ (() => z.object({
    'X-Session-Id': z.optional(z.string())
}))();

export const zProxyHeadToTerminalPath = /* @__PURE__ */ (() => z.object({
    server_id: z.string(),
    path: z.string()
}))();

export const zProxyHeadToTerminalQuery = /* @__PURE__ */ (() => z.object({
    params: z.optional(z.record(z.string(), z.string()))
}))();

export const zProxyOptionsToTerminalHeaders = /* @__PURE__ */ (() => z.object({
    'X-Session-Id': z.optional(z.string())
}))();

export const zProxyOptionsToTerminalPath = /* @__PURE__ */ (() => z.object({
    server_id: z.string(),
    path: z.string()
}))();

export const zProxyOptionsToTerminalQuery = /* @__PURE__ */ (() => z.object({
    params: z.optional(z.record(z.string(), z.string()))
}))();

export const zProxyOptionsToTerminalResponse = /* @__PURE__ */ (() => z.union([
    zJsonValue,
    zTerminalFailure
]))();

/**
 * Decided by the terminal server.
 */
export const zProxyPatchToTerminalBody = zJsonValue;

export const zProxyPatchToTerminalHeaders = /* @__PURE__ */ (() => z.object({
    'X-Session-Id': z.optional(z.string())
}))();

export const zProxyPatchToTerminalPath = /* @__PURE__ */ (() => z.object({
    server_id: z.string(),
    path: z.string()
}))();

export const zProxyPatchToTerminalQuery = /* @__PURE__ */ (() => z.object({
    params: z.optional(z.record(z.string(), z.string()))
}))();

export const zProxyPatchToTerminalResponse = /* @__PURE__ */ (() => z.union([
    zJsonValue,
    zTerminalFailure
]))();

/**
 * Decided by the terminal server.
 */
export const zProxyPostToTerminalBody = zJsonValue;

export const zProxyPostToTerminalHeaders = /* @__PURE__ */ (() => z.object({
    'X-Session-Id': z.optional(z.string())
}))();

export const zProxyPostToTerminalPath = /* @__PURE__ */ (() => z.object({
    server_id: z.string(),
    path: z.string()
}))();

export const zProxyPostToTerminalQuery = /* @__PURE__ */ (() => z.object({
    params: z.optional(z.record(z.string(), z.string()))
}))();

export const zProxyPostToTerminalResponse = /* @__PURE__ */ (() => z.union([
    zJsonValue,
    zTerminalFailure
]))();

/**
 * Decided by the terminal server.
 */
export const zProxyPutToTerminalBody = zJsonValue;

export const zProxyPutToTerminalHeaders = /* @__PURE__ */ (() => z.object({
    'X-Session-Id': z.optional(z.string())
}))();

export const zProxyPutToTerminalPath = /* @__PURE__ */ (() => z.object({
    server_id: z.string(),
    path: z.string()
}))();

export const zProxyPutToTerminalQuery = /* @__PURE__ */ (() => z.object({
    params: z.optional(z.record(z.string(), z.string()))
}))();

export const zProxyPutToTerminalResponse = /* @__PURE__ */ (() => z.union([
    zJsonValue,
    zTerminalFailure
]))();

export const zListToolsQuery = /* @__PURE__ */ (() => z.object({
    query: z.optional(z.string())
}))();

/**
 * The tools.
 */
export const zListToolsResponse = /* @__PURE__ */ (() => z.array(zUsableTool))();

/**
 * The tool.
 */
export const zCreateToolBody = zToolSource;

/**
 * The new tool, without its source.
 */
export const zCreateToolResponse = zToolSummary;

/**
 * The tools.
 */
export const zExportToolsResponse = /* @__PURE__ */ (() => z.array(zTool))();

export const zGetToolByIdPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The tool.
 */
export const zGetToolByIdResponse = zToolForCaller;

/**
 * All grants.
 */
export const zSetToolAccessBody = zToolAccess;

export const zSetToolAccessPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The tool with its grants.
 */
export const zSetToolAccessResponse = zTool;

export const zDeleteToolByIdPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * Always `true`; before 0.12.4 `false` if the database fails.
 */
export const zDeleteToolByIdResponse = /* @__PURE__ */ (() => z.boolean())();

export const zListToolVersionsPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

export const zListToolVersionsQuery = /* @__PURE__ */ (() => z.object({
    page: z._default(z.optional(z.number().check(z.multipleOf(1))), 1)
}))();

/**
 * The versions, without their contents.
 */
export const zListToolVersionsResponse = /* @__PURE__ */ (() => z.array(zToolVersion))();

export const zGetToolVersionDiffPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

export const zGetToolVersionDiffQuery = /* @__PURE__ */ (() => z.object({
    from_id: z.string(),
    to_id: z.string()
}))();

/**
 * The differences.
 */
export const zGetToolVersionDiffResponse = zToolDiff;

export const zDeleteToolVersionPath = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    history_id: z.string()
}))();

/**
 * Always `true`.
 */
export const zDeleteToolVersionResponse = /* @__PURE__ */ (() => z.boolean())();

export const zGetToolVersionPath = /* @__PURE__ */ (() => z.object({
    id: z.string(),
    history_id: z.string()
}))();

/**
 * The version.
 */
export const zGetToolVersionResponse = zToolVersionDetail;

export const zListMcpServerToolsPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The tools that the server offers.
 */
export const zListMcpServerToolsResponse = zMcpServerTools;

/**
 * The tool as it shall be.
 */
export const zUpdateToolByIdBody = zToolSource;

export const zUpdateToolByIdPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The tool as it is now.
 */
export const zUpdateToolByIdResponse = zTool;

/**
 * Which version.
 */
export const zRestoreToolVersionBody = zToolVersionChoice;

export const zRestoreToolVersionPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The tool as it is now.
 */
export const zRestoreToolVersionResponse = zTool;

export const zGetToolValvesPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The values that were set.
 */
export const zGetToolValvesResponse = zToolValves;

export const zGetToolValvesSpecPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The schema.
 */
export const zGetToolValvesSpecResponse = /* @__PURE__ */ (() => z.nullable(zToolValvesSpec))();

/**
 * The values.
 */
export const zSetToolValvesBody = zToolValves;

export const zSetToolValvesPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The values as they were stored.
 */
export const zSetToolValvesResponse = zToolValves;

export const zGetToolUserValvesPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The values that were set.
 */
export const zGetToolUserValvesResponse = zToolValves;

export const zGetToolUserValvesSpecPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The schema.
 */
export const zGetToolUserValvesSpecResponse = /* @__PURE__ */ (() => z.nullable(zToolValvesSpec))();

/**
 * The values.
 */
export const zSetToolUserValvesBody = zToolValves;

export const zSetToolUserValvesPath = /* @__PURE__ */ (() => z.object({
    id: z.string()
}))();

/**
 * The values as they were stored.
 */
export const zSetToolUserValvesResponse = zToolValves;

/**
 * The tools.
 */
export const zListWorkspaceToolsResponse = /* @__PURE__ */ (() => z.array(zWorkspaceTool))();

/**
 * Where the file is.
 */
export const zLoadToolFromUrlBody = zToolAddress;

/**
 * The text of the file.
 */
export const zLoadToolFromUrlResponse = zLoadedTool;

export const zListUsersQuery = /* @__PURE__ */ (() => z.object({
    query: z.optional(z.string()),
    order_by: z.optional(z.string()),
    direction: z.optional(z.string()),
    page: z._default(z.optional(z.number().check(z.multipleOf(1))), 1)
}))();

/**
 * A page of accounts.
 */
export const zListUsersResponse = zUserAccountList;

/**
 * All accounts.
 */
export const zListAllUsersResponse = zUserSummaryList;

/**
 * The default permissions.
 */
export const zGetDefaultPermissionsResponse = zPermissions;

/**
 * All permissions.
 */
export const zUpdateDefaultPermissionsBody = zDefaultPermissions;

/**
 * The default permissions as they are now.
 */
export const zUpdateDefaultPermissionsResponse = zPermissions;

/**
 * The permissions that the server began with.
 */
export const zGetInitialPermissionsResponse = zPermissions;

export const zListMyGroupsQuery = /* @__PURE__ */ (() => z.object({
    include_inherited: z._default(z.optional(z.boolean()), false)
}))();

/**
 * The caller's groups.
 */
export const zListMyGroupsResponse = /* @__PURE__ */ (() => z.array(zGroupOfUser))();

/**
 * The permissions.
 */
export const zGetMyPermissionsResponse = zPermissions;

export const zSearchUsersQuery = /* @__PURE__ */ (() => z.object({
    query: z.optional(z.string()),
    order_by: z.optional(z.string()),
    direction: z.optional(z.string()),
    page: z._default(z.optional(z.number().check(z.multipleOf(1))), 1)
}))();

/**
 * A page of accounts.
 */
export const zSearchUsersResponse = zUserSummaryList;

export const zGetMyUsageQuery = /* @__PURE__ */ (() => z.object({
    days: z.optional(z.number().check(z.multipleOf(1)).check(z.gte(7), z.lte(732))),
    start_date: z.optional(z.number().check(z.multipleOf(1))),
    end_date: z.optional(z.number().check(z.multipleOf(1)))
}))();

/**
 * The usage.
 */
export const zGetMyUsageResponse = zUserUsage;

/**
 * What clients keep; they alone decide its content. `null` before the first update.
 */
export const zGetMyInfoResponse = /* @__PURE__ */ (() => z.nullable(zJsonObject))();

/**
 * Any keys and values; the client decides them.
 */
export const zUpdateMyInfoBody = zJsonObject;

/**
 * What clients keep, those keys too that were not sent. Never `null` in practice.
 */
export const zUpdateMyInfoResponse = /* @__PURE__ */ (() => z.nullable(zJsonObject))();

export const zGetMySettingsQuery = /* @__PURE__ */ (() => z.object({
    raw: z._default(z.optional(z.boolean()), false)
}))();

/**
 * The settings. `null` before the first update.
 */
export const zGetMySettingsResponse = /* @__PURE__ */ (() => z.nullable(zUserSettings))();

/**
 * What changes.
 */
export const zUpdateMySettingsBody = zUserSettingsUpdate;

/**
 * The settings as they are now, without the default interface settings.
 */
export const zUpdateMySettingsResponse = zUserSettings;

/**
 * The caller's account.
 */
export const zGetMyStatusResponse = zUserAccount;

/**
 * The status.
 */
export const zUpdateMyStatusBody = zUserStatusUpdate;

/**
 * The caller's whole account.
 */
export const zUpdateMyStatusResponse = zUserAccount;

/**
 * The variables, `{}` if there are none.
 */
export const zGetMyVariablesResponse = zUserVariables;

/**
 * The variables.
 */
export const zUpdateMyVariablesBody = zUserVariablesUpdate;

/**
 * The variables as they are now.
 */
export const zUpdateMyVariablesResponse = zUserVariables;

export const zDeleteUserByIdPath = /* @__PURE__ */ (() => z.object({
    user_id: z.string()
}))();

/**
 * Always `true`.
 */
export const zDeleteUserByIdResponse = /* @__PURE__ */ (() => z.boolean())();

export const zGetUserByIdPath = /* @__PURE__ */ (() => z.object({
    user_id: z.string()
}))();

/**
 * The account.
 */
export const zGetUserByIdResponse = zUserAccountDetails;

export const zGetUserActivityPath = /* @__PURE__ */ (() => z.object({
    user_id: z.string()
}))();

/**
 * Whether it is active.
 */
export const zGetUserActivityResponse = zUserActivity;

export const zListUserGroupsPath = /* @__PURE__ */ (() => z.object({
    user_id: z.string()
}))();

export const zListUserGroupsQuery = /* @__PURE__ */ (() => z.object({
    include_inherited: z._default(z.optional(z.boolean()), false)
}))();

/**
 * The account's groups.
 */
export const zListUserGroupsResponse = /* @__PURE__ */ (() => z.array(zGroupOfUser))();

export const zGetUserInfoByIdPath = /* @__PURE__ */ (() => z.object({
    user_id: z.string()
}))();

/**
 * The account in short.
 */
export const zGetUserInfoByIdResponse = zUserSummary;

/**
 * The priority.
 */
export const zSetUserJobPriorityBody = zUserJobPriority;

export const zSetUserJobPriorityPath = /* @__PURE__ */ (() => z.object({
    user_id: z.string()
}))();

/**
 * The whole account, with its new `job_priority`.
 */
export const zSetUserJobPriorityResponse = zUserAccount;

export const zListUserOauthSessionsPath = /* @__PURE__ */ (() => z.object({
    user_id: z.string()
}))();

/**
 * The sessions.
 */
export const zListUserOauthSessionsResponse = /* @__PURE__ */ (() => z.array(zUserOauthSession))();

export const zPreviewUserAccessPath = /* @__PURE__ */ (() => z.object({
    user_id: z.string()
}))();

/**
 * What the account can reach.
 */
export const zPreviewUserAccessResponse = zUserAccessPreview;

export const zGetUserProfileImageHeaders = /* @__PURE__ */ (() => z.object({
    Range: z.optional(z.string())
}))();

export const zGetUserProfileImagePath = /* @__PURE__ */ (() => z.object({
    user_id: z.string()
}))();

export const zRevokeUserSessionsPath = /* @__PURE__ */ (() => z.object({
    user_id: z.string()
}))();

/**
 * Always `true`.
 */
export const zRevokeUserSessionsResponse = /* @__PURE__ */ (() => z.boolean())();

/**
 * What changes.
 */
export const zUpdateUserByIdBody = zUserUpdate;

export const zUpdateUserByIdPath = /* @__PURE__ */ (() => z.object({
    user_id: z.string()
}))();

/**
 * The account as it is now.
 */
export const zUpdateUserByIdResponse = zUserAccount;

/**
 * The code.
 */
export const zExecuteCodeBody = zCode;

/**
 * What the code wrote, or why it did not run.
 */
export const zExecuteCodeResponse = zCodeOutput;

/**
 * The code.
 */
export const zFormatCodeBody = zCode;

/**
 * The code, formatted; the same if nothing was to be changed.
 */
export const zFormatCodeResponse = zFormattedCode;

export const zDownloadDatabaseHeaders = /* @__PURE__ */ (() => z.object({
    Range: z.optional(z.string())
}))();

export const zGetGravatarUrlQuery = /* @__PURE__ */ (() => z.object({
    email: z.string()
}))();

/**
 * Address of the picture, with the SHA-256 of the email address.
 */
export const zGetGravatarUrlResponse = /* @__PURE__ */ (() => z.string())();

/**
 * The text.
 */
export const zRenderMarkdownBody = zMarkdown;

/**
 * The text as HTML.
 */
export const zRenderMarkdownResponse = zMarkdownHtml;

/**
 * What to print.
 */
export const zRenderChatAsPdfBody = zPrintedChat;

/**
 * The version.
 */
export const zGetVersionResponse = zAppVersion;

/**
 * The version that runs and the newest.
 */
export const zCheckForUpdatesResponse = zAppUpdates;

/**
 * The address.
 */
export const zGetWebhookUrlResponse = zAppWebhook;

/**
 * The address.
 */
export const zSetWebhookUrlBody = zAppWebhook;

/**
 * The address as it is now.
 */
export const zSetWebhookUrlResponse = zAppWebhook;

export const zGetCachedFilePath = /* @__PURE__ */ (() => z.object({
    path: z.string()
}))();

/**
 * The server runs.
 */
export const zCheckHealthResponse = zHealth;

/**
 * The database answers.
 */
export const zCheckDatabaseHealthResponse = zHealth;

/**
 * The manifest.
 */
export const zGetWebManifestResponse = zWebManifest;

/**
 * The logout token, as a form.
 */
export const zHandleBackchannelLogoutBody = zLogoutNotice;

/**
 * Taken.
 */
export const zHandleBackchannelLogoutResponse = zLogoutAccepted;

export const zAuthorizeOAuthClientPath = /* @__PURE__ */ (() => z.object({
    client_id: z.string()
}))();

export const zHandleOAuthClientCallbackPath = /* @__PURE__ */ (() => z.object({
    client_id: z.string()
}))();

export const zHandleOAuthClientCallbackQuery = /* @__PURE__ */ (() => z.object({
    code: z.optional(z.string()),
    state: z.optional(z.string())
}))();

export const zHandleOAuthCallbackPath = /* @__PURE__ */ (() => z.object({
    provider: z.string()
}))();

export const zHandleOAuthCallbackQuery = /* @__PURE__ */ (() => z.object({
    code: z.optional(z.string()),
    state: z.optional(z.string())
}))();

export const zStartOAuthSignInPath = /* @__PURE__ */ (() => z.object({
    provider: z.string()
}))();

export const zHandleOAuthLoginCallbackPath = /* @__PURE__ */ (() => z.object({
    provider: z.string()
}))();

export const zHandleOAuthLoginCallbackQuery = /* @__PURE__ */ (() => z.object({
    code: z.optional(z.string()),
    state: z.optional(z.string())
}))();

/**
 * The router is there.
 */
export const zGetOllamaStatusResponse = zOllamaStatus;

/**
 * The conversation.
 */
export const zCompleteOllamaChatBody = zOllamaChatRequest;

/**
 * The answer line by line, or with `stream` `false` in one piece.
 */
export const zCompleteOllamaChatResponse = zOllamaChatReply;

/**
 * The conversation.
 */
export const zCompleteOllamaChatOnServerBody = zOllamaChatRequest;

export const zCompleteOllamaChatOnServerPath = /* @__PURE__ */ (() => z.object({
    url_idx: z.number().check(z.multipleOf(1))
}))();

/**
 * The answer line by line, or with `stream` `false` in one piece.
 */
export const zCompleteOllamaChatOnServerResponse = zOllamaChatReply;

/**
 * The model and its second name.
 */
export const zCopyOllamaModelBody = zOllamaModelCopy;

/**
 * Always `true`.
 */
export const zCopyOllamaModelResponse = /* @__PURE__ */ (() => z.boolean())();

/**
 * The model and its second name.
 */
export const zCopyOllamaModelOnServerBody = zOllamaModelCopy;

export const zCopyOllamaModelOnServerPath = /* @__PURE__ */ (() => z.object({
    url_idx: z.number().check(z.multipleOf(1))
}))();

/**
 * Always `true`.
 */
export const zCopyOllamaModelOnServerResponse = /* @__PURE__ */ (() => z.boolean())();

/**
 * The model.
 */
export const zCreateOllamaModelBody = zOllamaModelCreate;

/**
 * The steps line by line, or with `stream` `false` the end alone.
 */
export const zCreateOllamaModelResponse = zOllamaProgress;

/**
 * The model.
 */
export const zCreateOllamaModelOnServerBody = zOllamaModelCreate;

export const zCreateOllamaModelOnServerPath = /* @__PURE__ */ (() => z.object({
    url_idx: z.number().check(z.multipleOf(1))
}))();

/**
 * The steps line by line, or with `stream` `false` the end alone.
 */
export const zCreateOllamaModelOnServerResponse = zOllamaProgress;

/**
 * The model.
 */
export const zDeleteOllamaModelBody = zOllamaModelName;

/**
 * Always `true`.
 */
export const zDeleteOllamaModelResponse = /* @__PURE__ */ (() => z.boolean())();

/**
 * The model.
 */
export const zDeleteOllamaModelOnServerBody = zOllamaModelName;

export const zDeleteOllamaModelOnServerPath = /* @__PURE__ */ (() => z.object({
    url_idx: z.number().check(z.multipleOf(1))
}))();

/**
 * Always `true`.
 */
export const zDeleteOllamaModelOnServerResponse = /* @__PURE__ */ (() => z.boolean())();

/**
 * The texts.
 */
export const zEmbedWithOllamaBody = zOllamaEmbedRequest;

/**
 * The vectors.
 */
export const zEmbedWithOllamaResponse = zOllamaEmbeddings;

/**
 * The texts.
 */
export const zEmbedWithOllamaOnServerBody = zOllamaEmbedRequest;

export const zEmbedWithOllamaOnServerPath = /* @__PURE__ */ (() => z.object({
    url_idx: z.number().check(z.multipleOf(1))
}))();

/**
 * The vectors.
 */
export const zEmbedWithOllamaOnServerResponse = zOllamaEmbeddings;

/**
 * The text.
 */
export const zEmbedTextWithOllamaBody = zOllamaEmbeddingRequest;

/**
 * The vector.
 */
export const zEmbedTextWithOllamaResponse = zOllamaEmbedding;

/**
 * The text.
 */
export const zEmbedTextWithOllamaOnServerBody = zOllamaEmbeddingRequest;

export const zEmbedTextWithOllamaOnServerPath = /* @__PURE__ */ (() => z.object({
    url_idx: z.number().check(z.multipleOf(1))
}))();

/**
 * The vector.
 */
export const zEmbedTextWithOllamaOnServerResponse = zOllamaEmbedding;

/**
 * The prompt.
 */
export const zGenerateWithOllamaBody = zOllamaGenerateRequest;

/**
 * The text line by line, or with `stream` `false` in one piece.
 */
export const zGenerateWithOllamaResponse = zOllamaGenerateReply;

/**
 * The prompt.
 */
export const zGenerateWithOllamaOnServerBody = zOllamaGenerateRequest;

export const zGenerateWithOllamaOnServerPath = /* @__PURE__ */ (() => z.object({
    url_idx: z.number().check(z.multipleOf(1))
}))();

/**
 * The text line by line, or with `stream` `false` in one piece.
 */
export const zGenerateWithOllamaOnServerResponse = zOllamaGenerateReply;

/**
 * The number of requests by address.
 */
export const zGetOllamaLoadsResponse = zOllamaLoads;

/**
 * The models; none if nothing is loaded.
 */
export const zListLoadedOllamaModelsResponse = zOllamaLoadedModels;

/**
 * The model.
 */
export const zPullOllamaModelBody = zOllamaModelTransfer;

/**
 * The steps line by line, or with `stream` `false` the end alone.
 */
export const zPullOllamaModelResponse = zOllamaProgress;

/**
 * The model.
 */
export const zPullOllamaModelOnServerBody = zOllamaModelTransfer;

export const zPullOllamaModelOnServerPath = /* @__PURE__ */ (() => z.object({
    url_idx: z.number().check(z.multipleOf(1))
}))();

/**
 * The steps line by line, or with `stream` `false` the end alone.
 */
export const zPullOllamaModelOnServerResponse = zOllamaProgress;

/**
 * The model.
 */
export const zPushOllamaModelBody = zOllamaModelPush;

/**
 * The steps line by line, or with `stream` `false` the end alone.
 */
export const zPushOllamaModelResponse = zOllamaProgress;

/**
 * The model.
 */
export const zPushOllamaModelOnServerBody = zOllamaModelPush;

export const zPushOllamaModelOnServerPath = /* @__PURE__ */ (() => z.object({
    url_idx: z.number().check(z.multipleOf(1))
}))();

/**
 * The steps line by line, or with `stream` `false` the end alone.
 */
export const zPushOllamaModelOnServerResponse = zOllamaProgress;

/**
 * A report by address.
 */
export const zGetOllamaServerReportsResponse = zOllamaServerReports;

/**
 * The model.
 */
export const zGetOllamaModelBody = zOllamaModelShow;

/**
 * The model.
 */
export const zGetOllamaModelResponse = zOllamaModelInfo;

/**
 * The models; none if there is no server, or none answers.
 */
export const zListOllamaModelsResponse = zOllamaModels;

export const zListOllamaModelsOnServerPath = /* @__PURE__ */ (() => z.object({
    url_idx: z.number().check(z.multipleOf(1))
}))();

/**
 * The server's models.
 */
export const zListOllamaModelsOnServerResponse = zOllamaModels;

/**
 * The model.
 */
export const zUnloadOllamaModelBody = zOllamaModelName;

/**
 * Unloaded.
 */
export const zUnloadOllamaModelResponse = zOllamaStatus;

/**
 * The version. Also 200 if the Ollama API is switched off.
 */
export const zGetOllamaVersionResponse = zOllamaVersion;

export const zGetOllamaVersionOnServerPath = /* @__PURE__ */ (() => z.object({
    url_idx: z.number().check(z.multipleOf(1))
}))();

/**
 * The version. Also 200 if the Ollama API is switched off.
 */
export const zGetOllamaVersionOnServerResponse = zOllamaVersion;

/**
 * The connections, tokens in the clear.
 */
export const zGetOllamaConfigResponse = zOllamaConfig;

/**
 * The connections.
 */
export const zUpdateOllamaConfigBody = zOllamaConfigUpdate;

/**
 * The connections, tokens in the clear.
 */
export const zUpdateOllamaConfigResponse = zOllamaConfig;

/**
 * Where the file is.
 */
export const zDownloadOllamaModelBody = zOllamaModelAddress;

/**
 * Always `null`. Nothing was downloaded.
 */
export const zDownloadOllamaModelResponse = /* @__PURE__ */ (() => z.null())();

/**
 * Where the file is.
 */
export const zDownloadOllamaModelOnServerBody = zOllamaModelAddress;

export const zDownloadOllamaModelOnServerPath = /* @__PURE__ */ (() => z.object({
    url_idx: z.number().check(z.multipleOf(1))
}))();

/**
 * Always `null`. Nothing was downloaded.
 */
export const zDownloadOllamaModelOnServerResponse = /* @__PURE__ */ (() => z.null())();

/**
 * The file.
 */
export const zUploadOllamaModelBody = zOllamaModelUpload;

/**
 * The file.
 */
export const zUploadOllamaModelOnServerBody = zOllamaModelUpload;

export const zUploadOllamaModelOnServerPath = /* @__PURE__ */ (() => z.object({
    url_idx: z.number().check(z.multipleOf(1))
}))();

/**
 * The conversation.
 */
export const zCreateOllamaChatCompletionBody = zOllamaOpenaiChatRequest;

/**
 * The answer in one piece, or with `stream` in chunks.
 */
export const zCreateOllamaChatCompletionResponse = zOllamaOpenaiChat;

/**
 * The conversation.
 */
export const zCreateOllamaChatCompletionOnServerBody = zOllamaOpenaiChatRequest;

export const zCreateOllamaChatCompletionOnServerPath = /* @__PURE__ */ (() => z.object({
    url_idx: z.number().check(z.multipleOf(1))
}))();

/**
 * The answer in one piece, or with `stream` in chunks.
 */
export const zCreateOllamaChatCompletionOnServerResponse = zOllamaOpenaiChat;

/**
 * The prompt.
 */
export const zCreateOllamaCompletionBody = zOllamaOpenaiCompletionRequest;

/**
 * The text in one piece, or with `stream` in chunks.
 */
export const zCreateOllamaCompletionResponse = zOllamaOpenaiCompletion;

/**
 * The prompt.
 */
export const zCreateOllamaCompletionOnServerBody = zOllamaOpenaiCompletionRequest;

export const zCreateOllamaCompletionOnServerPath = /* @__PURE__ */ (() => z.object({
    url_idx: z.number().check(z.multipleOf(1))
}))();

/**
 * The text in one piece, or with `stream` in chunks.
 */
export const zCreateOllamaCompletionOnServerResponse = zOllamaOpenaiCompletion;

/**
 * The texts.
 */
export const zCreateOllamaEmbeddingsBody = zOllamaOpenaiEmbedRequest;

/**
 * The vectors.
 */
export const zCreateOllamaEmbeddingsResponse = zOllamaOpenaiEmbeddings;

/**
 * The texts.
 */
export const zCreateOllamaEmbeddingsOnServerBody = zOllamaOpenaiEmbedRequest;

export const zCreateOllamaEmbeddingsOnServerPath = /* @__PURE__ */ (() => z.object({
    url_idx: z.number().check(z.multipleOf(1))
}))();

/**
 * The vectors.
 */
export const zCreateOllamaEmbeddingsOnServerResponse = zOllamaOpenaiEmbeddings;

/**
 * The conversation.
 */
export const zCreateOllamaMessageBody = zOllamaMessagesRequest;

/**
 * The answer in one piece, or with `stream` as events.
 */
export const zCreateOllamaMessageResponse = zOllamaMessagesReply;

/**
 * The conversation.
 */
export const zCreateOllamaMessageOnServerBody = zOllamaMessagesRequest;

export const zCreateOllamaMessageOnServerPath = /* @__PURE__ */ (() => z.object({
    url_idx: z.number().check(z.multipleOf(1))
}))();

/**
 * The answer in one piece, or with `stream` as events.
 */
export const zCreateOllamaMessageOnServerResponse = zOllamaMessagesReply;

/**
 * The models.
 */
export const zListOllamaModelsLikeOpenaiResponse = zOllamaModelList;

export const zListOllamaModelsOnServerLikeOpenaiPath = /* @__PURE__ */ (() => z.object({
    url_idx: z.number().check(z.multipleOf(1))
}))();

/**
 * The server's models. From 0.8.3 and 0.8.12 an error.
 */
export const zListOllamaModelsOnServerLikeOpenaiResponse = /* @__PURE__ */ (() => z.union([
    zOllamaModelList,
    zErrorDetail
]))();

/**
 * The request.
 */
export const zCreateOllamaResponseBody = zOllamaResponsesRequest;

/**
 * The answer in one piece, or with `stream` as events.
 */
export const zCreateOllamaResponseResponse = zOllamaResponsesReply;

/**
 * The request.
 */
export const zCreateOllamaResponseOnServerBody = zOllamaResponsesRequest;

export const zCreateOllamaResponseOnServerPath = /* @__PURE__ */ (() => z.object({
    url_idx: z.number().check(z.multipleOf(1))
}))();

/**
 * The answer in one piece, or with `stream` as events.
 */
export const zCreateOllamaResponseOnServerResponse = zOllamaResponsesReply;

/**
 * The connection.
 */
export const zVerifyOllamaConnectionBody = zOllamaConnectionTrial;

/**
 * The server answers. This is its own reply.
 */
export const zVerifyOllamaConnectionResponse = zOllamaVersion;

/**
 * The text and the voice. The server does not check it.
 */
export const zSynthesizeOpenAiSpeechBody = zSpeechRequest;

/**
 * The conversation, as the provider expects it. Of the server's own fields only `metadata` is taken out.
 */
export const zCompleteOpenAiChatBody = zChatCompletionRequest;

/**
 * The provider's answer, whole or as a stream.
 */
export const zCompleteOpenAiChatResponse = zChatCompletion;

/**
 * The connections.
 */
export const zGetOpenAiConfigResponse = zOpenAiConfig;

/**
 * All connections.
 */
export const zUpdateOpenAiConfigBody = zOpenAiConfigUpdate;

/**
 * The connections as they are stored, with keys filled up and unknown places dropped.
 */
export const zUpdateOpenAiConfigResponse = zOpenAiConfig;

/**
 * The models.
 */
export const zListOpenAiModelsResponse = zOpenAiModelList;

export const zDeleteProviderModelPath = /* @__PURE__ */ (() => z.object({
    url_idx: z.number().check(z.multipleOf(1))
}))();

export const zDeleteProviderModelQuery = /* @__PURE__ */ (() => z.object({
    model: z.string()
}))();

/**
 * What the provider says.
 */
export const zDeleteProviderModelResponse = zProviderModelOutcome;

export const zListOpenAiConnectionModelsPath = /* @__PURE__ */ (() => z.object({
    url_idx: z.number().check(z.multipleOf(1))
}))();

/**
 * The provider's list.
 */
export const zListOpenAiConnectionModelsResponse = zOpenAiModelList;

export const zListProviderModelsPath = /* @__PURE__ */ (() => z.object({
    url_idx: z.number().check(z.multipleOf(1))
}))();

/**
 * What the provider says.
 */
export const zListProviderModelsResponse = zProviderModelCatalog;

/**
 * The model, and what else the provider wants to know.
 */
export const zDownloadProviderModelBody = zProviderModel;

export const zDownloadProviderModelPath = /* @__PURE__ */ (() => z.object({
    url_idx: z.number().check(z.multipleOf(1))
}))();

/**
 * What the provider says.
 */
export const zDownloadProviderModelResponse = zProviderModelOutcome;

export const zGetProviderModelDownloadPath = /* @__PURE__ */ (() => z.object({
    url_idx: z.number().check(z.multipleOf(1)),
    job_id: z.string()
}))();

/**
 * What the provider says.
 */
export const zGetProviderModelDownloadResponse = zProviderModelDownload;

/**
 * The model, and what else the provider wants to know.
 */
export const zLoadProviderModelBody = zProviderModel;

export const zLoadProviderModelPath = /* @__PURE__ */ (() => z.object({
    url_idx: z.number().check(z.multipleOf(1))
}))();

/**
 * What the provider says.
 */
export const zLoadProviderModelResponse = zProviderModelOutcome;

export const zWatchProviderModelsPath = /* @__PURE__ */ (() => z.object({
    url_idx: z.number().check(z.multipleOf(1))
}))();

/**
 * The model, and what else the provider wants to know.
 */
export const zUnloadProviderModelBody = zProviderModel;

export const zUnloadProviderModelPath = /* @__PURE__ */ (() => z.object({
    url_idx: z.number().check(z.multipleOf(1))
}))();

/**
 * What the provider says.
 */
export const zUnloadProviderModelResponse = zProviderModelOutcome;

/**
 * The question.
 */
export const zRespondWithOpenAiBody = zResponsesRequest;

/**
 * The provider's answer, whole or as a stream.
 */
export const zRespondWithOpenAiResponse = zResponsesAnswer;

/**
 * The connection.
 */
export const zVerifyOpenAiConnectionBody = zOpenAiConnection;

/**
 * The provider's list. Whatever it answers with 200 comes through, also a text as a JSON text.
 */
export const zVerifyOpenAiConnectionResponse = /* @__PURE__ */ (() => z.union([
    zOpenAiModelList,
    z.string()
]))();

/**
 * Decided by the provider.
 */
export const zProxyDeleteToOpenAiBody = zJsonValue;

export const zProxyDeleteToOpenAiPath = /* @__PURE__ */ (() => z.object({
    path: z.string()
}))();

/**
 * Decided by the provider.
 */
export const zProxyDeleteToOpenAiResponse = zJsonValue;

export const zProxyGetToOpenAiPath = /* @__PURE__ */ (() => z.object({
    path: z.string()
}))();

/**
 * Decided by the provider.
 */
export const zProxyGetToOpenAiResponse = zJsonValue;

/**
 * Decided by the provider.
 */
export const zProxyPostToOpenAiBody = zJsonValue;

export const zProxyPostToOpenAiPath = /* @__PURE__ */ (() => z.object({
    path: z.string()
}))();

/**
 * Decided by the provider.
 */
export const zProxyPostToOpenAiResponse = zJsonValue;

/**
 * Decided by the provider.
 */
export const zProxyPutToOpenAiBody = zJsonValue;

export const zProxyPutToOpenAiPath = /* @__PURE__ */ (() => z.object({
    path: z.string()
}))();

/**
 * Decided by the provider.
 */
export const zProxyPutToOpenAiResponse = zJsonValue;

/**
 * The server is ready.
 */
export const zCheckReadinessResponse = zHealth;
