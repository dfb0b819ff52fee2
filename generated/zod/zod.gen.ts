// Generated from openapi/ by `npm run build`. Do not edit: change the contract and build again.

import * as z from 'zod';

/**
 * One entry of the release notes.
 */
export const zReleaseNote = z.object({
    title: z.string(),
    content: z.string(),
    raw: z.string()
});

/**
 * What a release changed. The log's own headings are the keys; a heading that the release does not have is absent.
 */
export const zReleaseNotes = z.object({
    date: z.string(),
    added: z.array(zReleaseNote).optional(),
    changed: z.array(zReleaseNote).optional(),
    fixed: z.array(zReleaseNote).optional(),
    removed: z.array(zReleaseNote).optional()
});

/**
 * Free content. A JSON object whose fields the server neither names nor checks.
 */
export const zJsonObject = z.record(z.string(), z.unknown());

/**
 * Something that the model is to know. The server looks it up and tells the model the fitting parts, or all of it. The web client sends what it knows of the object; only these fields count.
 */
export const zCompletionFile = z.object({
    type: z.string().optional(),
    id: z.string().optional(),
    name: z.string().optional(),
    url: z.string().optional(),
    content: z.string().optional(),
    context: z.string().optional(),
    collection_name: z.string().optional()
});

/**
 * Where a text is from. What else the reader of the file noted, such as `page`, comes too.
 */
export const zCompletionSourceMetadata = z.object({
    name: z.string().optional(),
    file_id: z.string().nullish(),
    source: z.string().optional()
});

/**
 * Something that the answer is based on.
 */
export const zCompletionSource = z.object({
    source: zCompletionFile,
    document: z.array(z.string()),
    metadata: z.array(zCompletionSourceMetadata),
    distances: z.array(z.number().nullable()).optional()
});

/**
 * A message as filters and actions see it.
 */
export const zExchangeMessage = z.object({
    id: z.string().optional(),
    role: z.string().optional(),
    content: z.string().nullish(),
    info: zJsonObject.optional(),
    timestamp: z.int().optional(),
    sources: z.array(zCompletionSource).optional()
});

/**
 * An exchange for an action. Fields that are not named here reach the action too.
 */
export const zActionCall = z.object({
    model: z.string(),
    chat_id: z.string(),
    id: z.string(),
    session_id: z.string(),
    messages: z.array(zExchangeMessage).optional(),
    model_item: zJsonObject.optional()
});

/**
 * Free content. Any JSON value, kept or passed on as it is.
 */
export const zJsonValue = z.unknown();

/**
 * The server's error shape, for every failure but a request that does not fit the contract.
 */
export const zErrorDetail = z.object({
    detail: z.string()
});

/**
 * One violation in a request.
 */
export const zValidationIssue = z.object({
    type: z.string(),
    loc: z.array(z.union([
        z.string(),
        z.int()
    ])),
    msg: z.string(),
    input: zJsonValue,
    ctx: zJsonObject.optional()
});

/**
 * The reply to a request that does not fit the contract. It names every violation, not only the first.
 */
export const zValidationError = z.object({
    detail: z.array(zValidationIssue)
});

/**
 * A finished exchange, for the outlet filters. Filters read and change what they like; fields that are not named here go through them too.
 */
export const zCompletedChat = z.object({
    model: z.string(),
    chat_id: z.string(),
    id: z.string(),
    session_id: z.string(),
    messages: z.array(zExchangeMessage).optional(),
    filter_ids: z.array(z.string()).optional(),
    model_item: zJsonObject.optional()
});

/**
 * Where an image is.
 */
export const zCompletionImage = z.object({
    url: z.string(),
    detail: z.string().optional()
});

/**
 * A file for a provider that reads files itself. Attachments of the server stand in `files` of the request.
 */
export const zCompletionFilePart = z.object({
    file_id: z.string().optional(),
    file_data: z.string().optional(),
    filename: z.string().optional()
});

/**
 * One part of a message. Kinds that the server does not know go to the provider.
 */
export const zCompletionContentPart = z.object({
    type: z.string(),
    text: z.string().optional(),
    image_url: zCompletionImage.optional(),
    file: zCompletionFilePart.optional(),
    input_audio: zJsonObject.optional()
});

/**
 * Which function was called, and with what.
 */
export const zCompletionCalledFunction = z.object({
    name: z.string(),
    arguments: z.string()
});

/**
 * A call of a function by the model.
 */
export const zCompletionToolCall = z.object({
    id: z.string(),
    type: z.string(),
    index: z.int().optional(),
    function: zCompletionCalledFunction
});

/**
 * A step of an answer, in the form of OpenAI's Responses API.
 */
export const zChatOutputItem = z.object({
    type: z.string(),
    id: z.string().optional(),
    status: z.string().optional(),
    role: z.string().optional(),
    content: z.array(zJsonObject).optional(),
    call_id: z.string().optional(),
    name: z.string().optional(),
    arguments: z.string().optional(),
    output: z.array(zJsonObject).optional(),
    approved: z.boolean().optional()
});

/**
 * A message of a conversation. Fields that are not named here go to the provider.
 */
export const zCompletionMessage = z.object({
    role: z.string(),
    content: z.union([
        z.string(),
        z.array(zCompletionContentPart)
    ]).nullish(),
    name: z.string().optional(),
    tool_calls: z.array(zCompletionToolCall).optional(),
    tool_call_id: z.string().optional(),
    reasoning_content: z.string().optional(),
    output: z.array(zChatOutputItem).optional()
});

/**
 * What a stream holds beside the text. Dropped without `stream`.
 */
export const zCompletionStreamOptions = z.object({
    include_usage: z.boolean().optional()
});

/**
 * Parameters as the web client keeps them. Those named here are the server's own; all others go to the provider as fields of the request, where the request has not got them itself, or as `options` to Ollama.
 */
export const zCompletionParams = z.object({
    system: z.string().nullish(),
    function_calling: z.string().nullish(),
    stream_response: z.boolean().nullish(),
    stream_delta_chunk_size: z.int().nullish(),
    reasoning_tags: z.union([
        z.array(z.string()),
        z.boolean()
    ]).nullish(),
    compact_token_threshold: z.int().nullish(),
    note_id: z.string().nullish(),
    tool_approval_mode: z.string().nullish(),
    model_controls: z.record(z.string(), z.record(z.string(), z.string())).optional(),
    custom_params: zJsonObject.optional()
});

/**
 * What the model is told of a function.
 */
export const zCompletionFunction = z.object({
    name: z.string(),
    description: z.string().optional(),
    parameters: zJsonObject.optional(),
    strict: z.boolean().optional()
});

/**
 * A function that the model may call.
 */
export const zCompletionTool = z.object({
    type: z.string(),
    function: zCompletionFunction
});

/**
 * A function by its name.
 */
export const zCompletionFunctionName = z.object({
    name: z.string()
});

/**
 * The function that the model must call.
 */
export const zCompletionToolChoice = z.object({
    type: z.string(),
    function: zCompletionFunctionName
});

/**
 * Which of the server's features the answer may use. Absent ones are off. Those with a permission are passed over in silence if the caller lacks it.
 */
export const zCompletionFeatures = z.object({
    web_search: z.boolean().optional(),
    image_generation: z.boolean().optional(),
    code_interpreter: z.boolean().optional(),
    memory: z.boolean().optional(),
    voice: z.boolean().optional()
});

/**
 * What is made after the answer of a background request. Absent ones are not made; `null` means none.
 */
export const zCompletionBackgroundTasks = z.object({
    title_generation: z.boolean().optional(),
    tags_generation: z.boolean().optional(),
    follow_up_generation: z.boolean().optional()
}).nullable();

/**
 * Which model writes which message.
 */
export const zCompletionTarget = z.object({
    model_id: z.string(),
    message_id: z.string(),
    modelIdx: z.int().nullish()
});

/**
 * A question as it is stored. Fields that are not named here are stored too.
 */
export const zCompletionQuestion = z.object({
    id: z.string().optional(),
    parentId: z.string().nullish(),
    role: z.string().optional(),
    content: z.string().optional(),
    files: z.array(zCompletionFile).optional(),
    models: z.array(z.string()).optional(),
    timestamp: z.int().optional()
});

/**
 * A request for an answer, in OpenAI's form with the server's own fields. What is named here the server reads itself. Any other field, such as `temperature` or `response_format`, goes to the provider as it is; for an Ollama model it must stand in `params` or `options`.
 */
export const zChatCompletionRequest = z.object({
    model: z.string(),
    messages: z.array(zCompletionMessage).optional(),
    stream: z.boolean().optional(),
    stream_options: zCompletionStreamOptions.optional(),
    params: zCompletionParams.optional(),
    options: zJsonObject.optional(),
    tools: z.array(zCompletionTool).optional(),
    tool_choice: z.union([
        z.string(),
        zCompletionToolChoice
    ]).optional(),
    tool_ids: z.array(z.string()).nullish(),
    tool_servers: z.array(zJsonObject).nullish(),
    skill_ids: z.array(z.string()).nullish(),
    terminal_id: z.string().nullish(),
    filter_ids: z.array(z.string()).optional(),
    features: zCompletionFeatures.optional(),
    files: z.array(zCompletionFile).nullish(),
    variables: z.record(z.string(), zJsonValue).optional(),
    chat_variables: z.record(z.string(), zJsonValue).nullish(),
    background_tasks: zCompletionBackgroundTasks.optional(),
    session_id: z.string().nullish(),
    chat_id: z.string().nullish(),
    id: z.string().nullish(),
    message_ids: z.union([
        z.array(zCompletionTarget),
        z.record(z.string(), z.string())
    ]).nullish(),
    parent_id: z.string().nullish(),
    user_message: zCompletionQuestion.nullish(),
    parent_message: zCompletionQuestion.nullish(),
    assistant_message_id: z.string().nullish(),
    regeneration_message_id: z.string().nullish(),
    regeneration_prompt: z.string().nullish(),
    folder_id: z.string().nullish(),
    automation_id: z.string().nullish(),
    model_item: zJsonObject.optional(),
    new_chat: z.boolean().optional(),
    metadata: zJsonObject.optional()
});

/**
 * A failure in OpenAI's form.
 */
export const zProviderProblem = z.object({
    message: z.string().optional(),
    type: z.string().nullish(),
    param: z.string().nullish(),
    code: z.union([
        z.string(),
        z.int()
    ]).nullish()
});

/**
 * Why there is no answer. The server's own refusal has `detail`; a provider's is passed through with its status, with `error` as a rule.
 */
export const zProviderFailure = z.object({
    detail: zJsonValue.optional(),
    error: z.union([
        zProviderProblem,
        z.string()
    ]).optional()
});

/**
 * The message that the model wrote.
 */
export const zCompletionAnswer = z.object({
    role: z.string(),
    content: z.string().nullish(),
    reasoning_content: z.string().nullish(),
    refusal: z.string().nullish(),
    tool_calls: z.array(zCompletionToolCall).optional(),
    annotations: z.array(zJsonObject).optional()
});

/**
 * Probabilities of tokens, as OpenAI sends them.
 */
export const zCompletionLogprobs = z.object({
    content: z.array(zJsonObject).nullish(),
    refusal: z.array(zJsonObject).nullish()
}).nullable();

/**
 * One answer.
 */
export const zChatCompletionChoice = z.object({
    index: z.int(),
    message: zCompletionAnswer,
    finish_reason: z.string().nullable(),
    logprobs: zCompletionLogprobs.optional()
});

/**
 * A count of tokens. Providers name the same in two ways; for an Ollama model the server writes both, and Ollama's own figures.
 */
export const zCompletionUsage = z.object({
    prompt_tokens: z.int().optional(),
    completion_tokens: z.int().optional(),
    total_tokens: z.int().optional(),
    input_tokens: z.int().optional(),
    output_tokens: z.int().optional(),
    prompt_tokens_details: zJsonObject.optional(),
    completion_tokens_details: zJsonObject.optional(),
    'response_token/s': z.union([
        z.number(),
        z.string()
    ]).optional(),
    'prompt_token/s': z.union([
        z.number(),
        z.string()
    ]).optional(),
    total_duration: z.int().optional(),
    load_duration: z.int().optional(),
    prompt_eval_count: z.int().optional(),
    prompt_eval_duration: z.int().optional(),
    eval_count: z.int().optional(),
    eval_duration: z.int().optional(),
    approximate_total: z.string().optional()
}).nullable();

/**
 * A whole answer, in OpenAI's form. The provider's fields come through as they are, so there may be more than are named here. For models of Ollama and of functions the server makes it itself.
 */
export const zChatCompletion = z.object({
    id: z.string().optional(),
    object: z.string().optional(),
    created: z.int().optional(),
    model: z.string().optional(),
    choices: z.array(zChatCompletionChoice),
    usage: zCompletionUsage.optional(),
    sources: z.array(zCompletionSource).optional(),
    selected_model_id: z.string().optional(),
    system_fingerprint: z.string().nullish(),
    service_tier: z.string().nullish()
});

/**
 * The reply to a background request. The answer goes to the caller's socket and, unless the chat is temporary, into the chat.
 */
export const zChatCompletionStarted = z.object({
    status: z.boolean(),
    task_ids: z.array(z.string()).optional(),
    chat_id: z.string().optional(),
    task_id: z.string().optional(),
    paused: z.boolean().optional()
});

/**
 * What is new of a called function.
 */
export const zCompletionFunctionDelta = z.object({
    name: z.string().nullish(),
    arguments: z.string().nullish()
});

/**
 * A piece of a call of a function. The first of a call has its id and name; the others add to its arguments.
 */
export const zCompletionToolCallDelta = z.object({
    index: z.int(),
    id: z.string().nullish(),
    type: z.string().nullish(),
    function: zCompletionFunctionDelta.optional()
});

/**
 * What is new. Empty in the last piece.
 */
export const zCompletionDelta = z.object({
    role: z.string().optional(),
    content: z.string().nullish(),
    reasoning_content: z.string().nullish(),
    refusal: z.string().nullish(),
    tool_calls: z.array(zCompletionToolCallDelta).optional()
});

/**
 * A piece of one answer.
 */
export const zChatCompletionChunkChoice = z.object({
    index: z.int(),
    delta: zCompletionDelta,
    finish_reason: z.string().nullish(),
    logprobs: zCompletionLogprobs.optional()
});

/**
 * A piece of an answer, in OpenAI's form. The first names the role, except before 0.9.6 for an Ollama model and always for a model of a function. Further fields of the provider come through.
 */
export const zChatCompletionChunk = z.object({
    id: z.string().optional(),
    object: z.string().optional(),
    created: z.int().optional(),
    model: z.string().optional(),
    choices: z.array(zChatCompletionChunkChoice),
    usage: zCompletionUsage.optional(),
    system_fingerprint: z.string().nullish(),
    service_tier: z.string().nullish(),
    timings: zJsonObject.optional()
});

/**
 * What the answer is based on, before the first chunk. Absent from streams without `files` and tools, and from `/openai`.
 */
export const zCompletionSourcesFrame = z.object({
    sources: z.array(zCompletionSource)
});

/**
 * Which model was drawn for an arena model, before the first chunk.
 */
export const zSelectedModelFrame = z.object({
    selected_model_id: z.string()
});

/**
 * Why a stream ends too early, in the provider's form. The status was 200 already, and `[DONE]` may be missing.
 */
export const zChatCompletionFailure = z.object({
    error: z.union([
        zProviderProblem,
        z.string()
    ])
});

/**
 * The data of one event of a chat stream. Most are chunks. Before them may stand what the answer is based on, or which model was drawn; in place of the last ones a failure. Functions of the server may send objects of their own between them.
 */
export const zChatCompletionEvent = z.union([
    zChatCompletionChunk,
    zCompletionSourcesFrame,
    zSelectedModelFrame,
    zChatCompletionFailure
]);

/**
 * Sign-in through others.
 */
export const zAppOAuth = z.object({
    providers: z.record(z.string(), z.string()),
    auto_redirect: z.boolean().nullish()
});

/**
 * What is switched on. From `enable_api_keys` on the fields are absent without a token, except where one says otherwise.
 */
export const zAppFeatures = z.object({
    slim: z.boolean().optional(),
    auth: z.boolean(),
    auth_trusted_header: z.boolean(),
    enable_signup_password_confirmation: z.boolean(),
    enable_ldap: z.boolean(),
    enable_signup: z.boolean(),
    enable_login_form: z.boolean(),
    enable_websocket: z.boolean(),
    websocket_heartbeat_interval: z.union([
        z.number(),
        z.int()
    ]).optional(),
    enable_api_keys: z.boolean().optional(),
    enable_password_change_form: z.boolean().optional(),
    enable_version_update_check: z.boolean().optional(),
    enable_pyodide_file_persistence: z.boolean().optional(),
    enable_public_active_users_count: z.boolean().optional(),
    enable_easter_eggs: z.boolean().optional(),
    enable_direct_connections: z.boolean().optional(),
    enable_direct_integrations: z.boolean().optional(),
    enable_plugins: z.boolean().optional(),
    enable_tools: z.boolean().optional(),
    enable_functions: z.boolean().optional(),
    enable_tool_servers: z.boolean().optional(),
    enable_terminal_servers: z.boolean().optional(),
    enable_folders: z.boolean().optional(),
    folder_max_file_count: z.union([
        z.string(),
        z.int()
    ]).optional(),
    enable_channels: z.boolean().optional(),
    enable_encrypted_channels: z.boolean().optional(),
    enable_apps: z.boolean().optional(),
    enable_calendar: z.boolean().optional(),
    enable_automations: z.boolean().optional(),
    enable_notes: z.boolean().optional(),
    enable_context_compaction: z.boolean().optional(),
    enable_tool_permissions: z.boolean().optional(),
    enable_web_search: z.boolean().optional(),
    enable_web_search_confirmation: z.boolean().optional(),
    web_search_confirmation_content: z.string().optional(),
    enable_code_execution: z.boolean().optional(),
    enable_code_interpreter: z.boolean().optional(),
    enable_image_generation: z.boolean().optional(),
    enable_autocomplete_generation: z.boolean().optional(),
    enable_title_generation: z.boolean().optional(),
    enable_follow_up_generation: z.boolean().optional(),
    enable_tags_generation: z.boolean().optional(),
    enable_community_sharing: z.boolean().optional(),
    enable_message_rating: z.boolean().optional(),
    enable_user_webhooks: z.boolean().optional(),
    enable_user_status: z.boolean().optional(),
    enable_admin_export: z.boolean().optional(),
    enable_admin_chat_access: z.boolean().optional(),
    enable_admin_analytics: z.boolean().optional(),
    enable_google_drive_integration: z.boolean().optional(),
    enable_onedrive_integration: z.boolean().optional(),
    enable_memories: z.boolean().optional(),
    enable_subagents: z.boolean().optional(),
    enable_onedrive_personal: z.boolean().optional(),
    enable_onedrive_business: z.boolean().optional()
});

/**
 * A suggestion on an empty chat.
 */
export const zPromptSuggestion = z.object({
    title: z.array(z.string()),
    content: z.string()
});

/**
 * Where code runs.
 */
export const zAppCodeEngines = z.object({
    engine: z.string(),
    interpreter_engine: z.string().optional()
});

/**
 * Realtime calls.
 */
export const zAppRealtime = z.object({
    enabled: z.boolean(),
    model: z.string(),
    voice: z.string()
});

/**
 * How messages are read aloud.
 */
export const zAppSpeech = z.object({
    engine: z.string(),
    voice: z.string(),
    split_on: z.string()
});

/**
 * How speech is recognized.
 */
export const zAppTranscription = z.object({
    engine: z.string()
});

/**
 * How messages are spoken and heard.
 */
export const zAppAudio = z.object({
    realtime: zAppRealtime.optional(),
    tts: zAppSpeech,
    stt: zAppTranscription
});

/**
 * Size to which the web page scales images down.
 */
export const zAppImageSize = z.object({
    width: z.int().nullable(),
    height: z.int().nullable()
});

/**
 * What may be uploaded.
 */
export const zAppFileLimits = z.object({
    max_size: z.int().nullable(),
    max_count: z.int().nullable(),
    image_compression: zAppImageSize
});

/**
 * What the account may do in the workspace.
 */
export const zPermissionsWorkspace = z.object({
    models: z.boolean(),
    knowledge: z.boolean(),
    prompts: z.boolean(),
    tools: z.boolean(),
    skills: z.boolean(),
    models_import: z.boolean(),
    models_export: z.boolean(),
    models_hidden: z.boolean().optional(),
    prompts_import: z.boolean(),
    prompts_export: z.boolean(),
    tools_import: z.boolean(),
    tools_export: z.boolean(),
    skills_import: z.boolean().optional(),
    skills_export: z.boolean().optional()
});

/**
 * What the account may share, with named users and groups or, for the keys that begin with `public_`, with everybody.
 */
export const zPermissionsSharing = z.object({
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
    folders: z.boolean().optional(),
    public_chats: z.boolean().optional(),
    open_chats: z.boolean().optional(),
    public_calendars: z.boolean().optional()
});

/**
 * Whom the account may name when it grants access to an object.
 */
export const zPermissionsAccessGrants = z.object({
    allow_users: z.boolean(),
    allow_groups: z.boolean().optional()
});

/**
 * What the account may do in a chat.
 */
export const zPermissionsChat = z.object({
    controls: z.boolean(),
    valves: z.boolean(),
    system_prompt: z.boolean(),
    params: z.boolean(),
    file_upload: z.boolean(),
    web_upload: z.boolean().optional(),
    delete: z.boolean(),
    delete_message: z.boolean(),
    continue_response: z.boolean(),
    regenerate_response: z.boolean(),
    rate_response: z.boolean(),
    edit: z.boolean(),
    share: z.boolean(),
    export: z.boolean(),
    import: z.boolean().optional(),
    stt: z.boolean(),
    tts: z.boolean(),
    call: z.boolean(),
    multiple_models: z.boolean(),
    temporary: z.boolean(),
    temporary_enforced: z.boolean()
});

/**
 * Which features the account may use.
 */
export const zPermissionsFeatures = z.object({
    api_keys: z.boolean(),
    notes: z.boolean(),
    folders: z.boolean(),
    channels: z.boolean(),
    encrypted_channels: z.boolean().optional(),
    direct_tool_servers: z.boolean(),
    web_search: z.boolean(),
    image_generation: z.boolean(),
    code_interpreter: z.boolean(),
    memories: z.boolean(),
    automations: z.boolean().optional(),
    calendar: z.boolean().optional(),
    webhooks: z.boolean().optional()
});

/**
 * Which settings pages the account may open.
 */
export const zPermissionsSettings = z.object({
    interface: z.boolean()
});

/**
 * What an account may do, the sum of the server's defaults and of its groups. An administrator is not bound by it.
 */
export const zPermissions = z.object({
    workspace: zPermissionsWorkspace,
    sharing: zPermissionsSharing,
    access_grants: zPermissionsAccessGrants.optional(),
    chat: zPermissionsChat,
    features: zPermissionsFeatures,
    settings: zPermissionsSettings
});

/**
 * Keys for the file picker of Google Drive.
 */
export const zAppGoogleDrive = z.object({
    client_id: z.string(),
    api_key: z.string()
});

/**
 * Addresses and ids for the file picker of OneDrive.
 */
export const zAppOneDrive = z.object({
    client_id_personal: z.string(),
    client_id_business: z.string(),
    sharepoint_url: z.string(),
    sharepoint_tenant_id: z.string()
});

/**
 * How the web page looks. A pending account gets the two texts for the time of waiting only.
 */
export const zAppInterface = z.object({
    default_interface_settings: zJsonObject.optional(),
    visibility: z.record(z.string(), z.boolean()).optional(),
    pending_user_overlay_title: z.string().nullable(),
    pending_user_overlay_content: z.string().nullable(),
    response_watermark: z.string().nullish(),
    iframe_csp: z.string().optional()
});

/**
 * What the licence says about the sign-in page.
 */
export const zAppLicense = z.object({
    login_footer: z.string(),
    auth_logo_position: z.string()
});

/**
 * The server, as far as the caller may know. From `default_models` on it is for verified users and administrators, except where a field says otherwise; others do not get these fields.
 */
export const zAppConfig = z.object({
    onboarding: z.boolean().optional(),
    status: z.boolean(),
    name: z.string(),
    version: z.string(),
    default_locale: z.string(),
    i18n: zJsonObject.optional(),
    oauth: zAppOAuth,
    features: zAppFeatures,
    default_models: z.string().nullish(),
    default_pinned_models: z.string().nullish(),
    default_prompt_suggestions: z.array(zPromptSuggestion).nullish(),
    default_prompt_suggestions_i18n: zJsonObject.optional(),
    user_count: z.int().optional(),
    code: zAppCodeEngines.optional(),
    audio: zAppAudio.optional(),
    file: zAppFileLimits.optional(),
    permissions: zPermissions.optional(),
    google_drive: zAppGoogleDrive.optional(),
    onedrive: zAppOneDrive.optional(),
    ui: zAppInterface.optional(),
    license_metadata: zJsonObject.nullish(),
    active_entries: z.int().nullish(),
    metadata: zAppLicense.optional()
});

/**
 * Texts to embed, in OpenAI's form. Other fields go to an OpenAI-compatible provider; for an Ollama model only these count.
 */
export const zEmbeddingRequest = z.object({
    model: z.string(),
    input: z.union([
        z.string(),
        z.array(z.union([
            z.string(),
            z.int(),
            z.array(z.int())
        ]))
    ]).optional(),
    dimensions: z.int().optional(),
    encoding_format: z.string().optional(),
    user: z.string().optional()
});

/**
 * The vector of a text.
 */
export const zEmbedding = z.object({
    object: z.string(),
    index: z.int(),
    embedding: z.union([
        z.array(z.number()),
        z.string()
    ])
});

/**
 * The vectors, in OpenAI's form.
 */
export const zEmbeddingList = z.object({
    object: z.string(),
    data: z.array(zEmbedding),
    model: z.string(),
    usage: zCompletionUsage.optional()
});

/**
 * A kind of event.
 */
export const zEventType = z.object({
    event: z.string(),
    description: z.string(),
    message: z.string()
});

/**
 * What webhooks can be told of.
 */
export const zEventCatalog = z.object({
    schema: z.string(),
    events: z.array(zEventType)
});

/**
 * A user or group whose events are meant.
 */
export const zEventWebhookTarget = z.object({
    type: z.enum(['user', 'group']),
    id: z.string()
});

/**
 * An address that is told of events.
 */
export const zEventWebhook = z.object({
    id: z.string(),
    name: z.string(),
    url: z.string(),
    enabled: z.boolean(),
    events: z.array(z.string()),
    targets: z.array(zEventWebhookTarget).nullable(),
    created_at: z.int(),
    updated_at: z.int()
});

/**
 * A new webhook.
 */
export const zEventWebhookCreate = z.object({
    name: z.string().nullish(),
    url: z.string(),
    enabled: z.boolean().optional().default(true),
    events: z.array(z.string()).nullish(),
    targets: z.array(zEventWebhookTarget).nullish()
});

/**
 * What changes about a webhook. An absent field stays as it is.
 */
export const zEventWebhookUpdate = z.object({
    name: z.string().nullish(),
    url: z.string().nullish(),
    enabled: z.boolean().nullish(),
    events: z.array(z.string()).nullish(),
    targets: z.array(zEventWebhookTarget).nullish()
});

/**
 * The reply to a deletion.
 */
export const zEventWebhookDeleted = z.object({
    status: z.boolean()
});

/**
 * Where an image is.
 */
export const zAnthropicImageSource = z.object({
    type: z.string(),
    media_type: z.string().optional(),
    data: z.string().optional(),
    url: z.string().optional()
});

/**
 * A block of content. Which fields count is decided by the type. Kinds that are not named here are dropped.
 */
export const zAnthropicBlock = z.object({
    type: z.string(),
    text: z.string().optional(),
    source: zAnthropicImageSource.optional(),
    id: z.string().optional(),
    name: z.string().optional(),
    input: zJsonObject.optional(),
    tool_use_id: z.string().optional(),
    content: z.union([
        z.string(),
        z.array(zJsonObject)
    ]).optional(),
    is_error: z.boolean().optional(),
    thinking: z.string().optional(),
    signature: z.string().optional()
});

/**
 * A message of a conversation.
 */
export const zAnthropicMessage = z.object({
    role: z.string(),
    content: z.union([
        z.string(),
        z.array(zAnthropicBlock)
    ])
});

/**
 * A function that the model may call.
 */
export const zAnthropicTool = z.object({
    name: z.string(),
    description: z.string().optional(),
    input_schema: zJsonObject.optional()
});

/**
 * Whether and what the model must call.
 */
export const zAnthropicToolChoice = z.object({
    type: z.string(),
    name: z.string().optional()
});

/**
 * A request for an answer, in the form of Anthropic's Messages API. What is named here is converted to OpenAI's form; other fields are dropped, unless the administrator lets the connection pass them (since 0.12.4). A connection to Anthropic or LiteLLM gets the whole request as it is since 0.11.4.
 */
export const zAnthropicRequest = z.object({
    model: z.string(),
    messages: z.array(zAnthropicMessage).optional(),
    system: z.union([
        z.string(),
        z.array(zAnthropicBlock)
    ]).optional(),
    max_tokens: z.int().optional(),
    stream: z.boolean().optional(),
    temperature: z.number().optional(),
    top_p: z.number().optional(),
    top_k: z.int().optional(),
    stop_sequences: z.array(z.string()).optional(),
    tools: z.array(zAnthropicTool).optional(),
    tool_choice: zAnthropicToolChoice.optional(),
    metadata: zJsonObject.optional()
});

/**
 * A block of an answer. Which fields it has is decided by the type.
 */
export const zAnthropicAnswerBlock = z.object({
    type: z.string(),
    text: z.string().optional(),
    thinking: z.string().optional(),
    signature: z.string().optional(),
    data: z.string().optional(),
    id: z.string().optional(),
    name: z.string().optional(),
    input: zJsonObject.optional()
});

/**
 * A count of tokens.
 */
export const zAnthropicUsage = z.object({
    input_tokens: z.int().optional(),
    output_tokens: z.int(),
    cache_creation_input_tokens: z.int().optional(),
    cache_read_input_tokens: z.int().optional(),
    output_tokens_details: zJsonObject.optional(),
    server_tool_use: zJsonObject.optional(),
    service_tier: z.string().optional()
});

/**
 * A whole answer, in the form of Anthropic's Messages API.
 */
export const zAnthropicAnswer = z.object({
    id: z.string(),
    type: z.string(),
    role: z.string(),
    content: z.array(zAnthropicAnswerBlock),
    model: z.string(),
    stop_reason: z.string().nullable(),
    stop_sequence: z.string().nullable(),
    usage: zAnthropicUsage
});

/**
 * What is new, with `content_block_delta` in the block and with `message_delta` in the answer.
 */
export const zAnthropicDelta = z.object({
    type: z.string().optional(),
    text: z.string().optional(),
    thinking: z.string().optional(),
    partial_json: z.string().optional(),
    stop_reason: z.string().nullish(),
    stop_sequence: z.string().nullish()
});

/**
 * The data of one event of a stream in Anthropic's form; the event's name repeats `type`. The order is `message_start`, for each block `content_block_start`, `content_block_delta` and `content_block_stop`, then `message_delta` and `message_stop`. After `error` nothing follows, since 0.12.4.
 */
export const zAnthropicEvent = z.object({
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
    message: zAnthropicAnswer.optional(),
    index: z.int().optional(),
    content_block: zAnthropicAnswerBlock.optional(),
    delta: zAnthropicDelta.optional(),
    usage: zAnthropicUsage.optional(),
    error: zProviderProblem.optional()
});

/**
 * How long a conversation is.
 */
export const zTokenCount = z.object({
    input_tokens: z.int()
});

/**
 * What a model is made of.
 */
export const zServedOllamaDetails = z.object({
    parent_model: z.string().optional(),
    format: z.string().optional(),
    family: z.string().optional(),
    families: z.array(z.string()).nullish(),
    parameter_size: z.string().optional(),
    quantization_level: z.string().optional()
});

/**
 * A tag for models.
 */
export const zProviderTag = z.object({
    name: z.string()
});

/**
 * What Ollama says of a model. Absent for others.
 */
export const zServedOllamaModel = z.object({
    name: z.string(),
    model: z.string(),
    modified_at: z.string().optional(),
    size: z.int().optional(),
    digest: z.string().optional(),
    details: zServedOllamaDetails.optional(),
    connection_type: z.string().optional(),
    urls: z.array(z.int()).optional(),
    expires_at: z.int().optional(),
    tags: z.array(zProviderTag).optional()
});

/**
 * Marks a model that is a function of the server. Absent for others.
 */
export const zServedPipe = z.object({
    type: z.string()
});

/**
 * An option of a control.
 */
export const zServedModelOption = z.object({
    label: z.string()
});

/**
 * A choice that users have with a model.
 */
export const zServedModelControl = z.object({
    label: z.string().optional(),
    description: z.string().optional(),
    default: z.string().optional(),
    display: z.string().optional(),
    options: z.record(z.string(), zServedModelOption)
});

/**
 * The parameters that clients need; the others stay with the server.
 */
export const zServedModelParams = z.object({
    compact_token_threshold: z.int().optional(),
    model_controls: z.record(z.string(), zServedModelControl).optional()
});

/**
 * A suggestion on an empty chat.
 */
export const zModelSuggestion = z.object({
    content: z.string(),
    title: z.array(z.string()).nullish()
});

/**
 * How a model is shown and what it may do, as the editor stored it; there may be more fields than are named. Its image is left out.
 */
export const zServedModelMeta = z.object({
    description: z.string().nullish(),
    background_image_url: z.string().nullish(),
    i18n: zJsonValue.optional(),
    capabilities: z.record(z.string(), z.boolean()).nullish(),
    knowledge: z.array(zJsonObject).nullish(),
    voice: zJsonValue.optional(),
    voice_avatar: zJsonValue.optional(),
    tags: z.array(zProviderTag).optional(),
    suggestion_prompts: z.array(zModelSuggestion).nullish(),
    toolIds: z.array(z.string()).optional(),
    actionIds: z.array(z.string()).optional(),
    filterIds: z.array(z.string()).optional(),
    model_ids: z.array(z.string()).nullish(),
    filter_mode: z.string().optional(),
    chat_variables_schema: zJsonValue.optional()
});

/**
 * Somebody who may use a model.
 */
export const zServedModelGrant = z.object({
    id: z.string(),
    resource_type: z.string(),
    resource_id: z.string(),
    principal_type: z.string(),
    principal_id: z.string(),
    permission: z.string(),
    created_at: z.int()
});

/**
 * What the workspace knows of the model. Absent for a model that nobody has edited, unless there are defaults for all. An arena model and the defaults give `meta` only.
 */
export const zServedModelInfo = z.object({
    id: z.string().optional(),
    version_id: z.string().nullish(),
    user_id: z.string().optional(),
    base_model_id: z.string().nullish(),
    name: z.string().optional(),
    params: zServedModelParams.optional(),
    meta: zServedModelMeta.optional(),
    access_grants: z.array(zServedModelGrant).optional(),
    is_active: z.boolean().optional(),
    created_at: z.int().optional(),
    updated_at: z.int().optional()
});

/**
 * A button below a model's answers, for `callChatAction`.
 */
export const zServedAction = z.object({
    id: z.string(),
    name: z.string(),
    description: z.string().nullable(),
    icon: z.string().nullable()
});

/**
 * A filter that users may switch on, by `filter_ids`.
 */
export const zServedFilter = z.object({
    id: z.string(),
    name: z.string(),
    description: z.string().nullable(),
    icon: z.string().nullable(),
    has_user_valves: z.boolean().optional()
});

/**
 * A model that the server offers. What an OpenAI-compatible provider says of a model stands here too, beside `openai`, so there may be more fields than are named.
 */
export const zServedModel = z.object({
    id: z.string(),
    name: z.string(),
    object: z.string().optional(),
    created: z.int().optional(),
    owned_by: z.string(),
    connection_type: z.string().nullish(),
    provider: z.string().optional(),
    urlIdx: z.int().optional(),
    loaded: z.boolean().optional(),
    openai: zJsonObject.optional(),
    ollama: zServedOllamaModel.optional(),
    pipe: zServedPipe.optional(),
    pipeline: zJsonObject.optional(),
    has_user_valves: z.boolean().optional(),
    arena: z.boolean().optional(),
    preset: z.boolean().optional(),
    info: zServedModelInfo.optional(),
    tags: z.array(zProviderTag).optional(),
    actions: z.array(zServedAction).optional(),
    filters: z.array(zServedFilter).optional()
});

/**
 * Models, one list for all providers.
 */
export const zServedModelList = z.object({
    data: z.array(zServedModel)
});

/**
 * Which model to drop from memory.
 */
export const zModelUnload = z.object({
    model: z.string()
});

/**
 * The model was dropped.
 */
export const zModelUnloaded = z.object({
    status: z.boolean().optional(),
    success: z.boolean().optional()
});

/**
 * The tasks that run on the server.
 */
export const zTaskList = z.object({
    tasks: z.array(z.string())
});

/**
 * The tasks that run in a chat.
 */
export const zChatTasks = z.object({
    task_ids: z.array(z.string())
});

/**
 * What came of stopping.
 */
export const zTaskStop = z.object({
    status: z.boolean(),
    message: z.string()
});

/**
 * What is in use.
 */
export const zAppUsage = z.object({
    model_ids: z.array(z.string()),
    user_count: z.int()
});

/**
 * Totals of usage.
 */
export const zAnalyticsSummary = z.object({
    total_messages: z.int(),
    total_chats: z.int(),
    total_models: z.int(),
    total_users: z.int()
});

/**
 * By id of the model. Empty if none answered.
 */
export const zAnalyticsByModel = z.record(z.string(), z.int());

/**
 * Usage in the span of time that another is compared with.
 */
export const zAnalyticsPreviousSpan = z.object({
    models: zAnalyticsByModel,
    start: z.string(),
    end: z.string()
});

/**
 * Usage in a span of time.
 */
export const zAnalyticsSpan = z.object({
    date: z.string(),
    models: zAnalyticsByModel,
    start: z.string().nullish(),
    end: z.string().nullish(),
    previous: zAnalyticsPreviousSpan.nullish()
});

/**
 * Usage over time.
 */
export const zAnalyticsTimeline = z.object({
    data: z.array(zAnalyticsSpan)
});

/**
 * A message of a chat, as the server keeps it for its figures.
 */
export const zAnalyticsMessage = z.object({
    id: z.string(),
    chat_id: z.string(),
    user_id: z.string(),
    role: z.string(),
    parent_id: z.string().nullable(),
    content: z.union([
        z.string(),
        z.array(zJsonObject)
    ]).nullable(),
    output: z.array(zChatOutputItem).nullable(),
    model_id: z.string().nullable(),
    files: z.array(zJsonObject).nullable(),
    sources: z.array(zJsonObject).nullable(),
    embeds: z.array(zJsonValue).nullable(),
    meta: zJsonObject.nullish(),
    done: z.boolean(),
    status_history: z.array(zJsonObject).nullable(),
    error: z.union([
        zJsonObject,
        z.string()
    ]).nullable(),
    usage: zJsonObject.nullable(),
    context_summary: z.string().nullish(),
    created_at: z.int(),
    updated_at: z.int()
});

/**
 * Usage of a model.
 */
export const zModelAnalyticsEntry = z.object({
    model_id: z.string(),
    count: z.int(),
    unique_users: z.int().optional(),
    unique_chats: z.int().optional()
});

/**
 * Usage by model.
 */
export const zModelAnalytics = z.object({
    models: z.array(zModelAnalyticsEntry)
});

/**
 * A chat that used a model.
 */
export const zModelChat = z.object({
    chat_id: z.string(),
    user_id: z.string().nullable(),
    user_name: z.string().nullable(),
    first_message: z.string().nullable(),
    updated_at: z.int()
});

/**
 * Chats that used a model.
 */
export const zModelChats = z.object({
    chats: z.array(zModelChat),
    total: z.int()
});

/**
 * Ratings of one day.
 */
export const zModelRatingDay = z.object({
    date: z.iso.date(),
    won: z.int(),
    lost: z.int()
});

/**
 * A tag of chats.
 */
export const zModelOverviewTag = z.object({
    tag: z.string(),
    count: z.int()
});

/**
 * Ratings and tags of a model.
 */
export const zModelOverview = z.object({
    history: z.array(zModelRatingDay),
    tags: z.array(zModelOverviewTag)
});

/**
 * Tokens of a model.
 */
export const zTokenAnalyticsEntry = z.object({
    model_id: z.string(),
    input_tokens: z.int(),
    output_tokens: z.int(),
    total_tokens: z.int(),
    message_count: z.int()
});

/**
 * Tokens by model.
 */
export const zTokenAnalytics = z.object({
    models: z.array(zTokenAnalyticsEntry),
    total_input_tokens: z.int(),
    total_output_tokens: z.int(),
    total_tokens: z.int()
});

/**
 * Usage of an account.
 */
export const zUserAnalyticsEntry = z.object({
    user_id: z.string(),
    name: z.string().nullable(),
    email: z.string().nullable(),
    count: z.int(),
    input_tokens: z.int(),
    output_tokens: z.int(),
    total_tokens: z.int()
});

/**
 * Usage by account.
 */
export const zUserAnalytics = z.object({
    users: z.array(zUserAnalyticsEntry)
});

/**
 * A right of an app in the channels that it was invited to: to get messages that mention it, to get and read all messages, to write messages, to list its channels.
 */
export const zAppScope = z.enum([
    'channels:mentions:read',
    'channels:messages:read',
    'channels:messages:write',
    'channels:read'
]);

/**
 * What an app says of itself.
 */
export const zAppManifest = z.object({
    id: z.string(),
    name: z.string(),
    description: z.string(),
    profile_image_url: z.string().nullable(),
    public_key: z.string(),
    requested_scopes: z.array(zAppScope)
});

/**
 * What the server keeps of an app.
 */
export const zAppData = z.object({
    url: z.string(),
    manifest: zAppManifest,
    granted_scopes: z.array(zAppScope),
    settings: zJsonObject,
    installation_id: z.string().optional()
});

/**
 * An app, a server of its own that takes part in channels.
 */
export const zApp = z.object({
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
    created_at: z.int(),
    updated_at: z.int()
});

/**
 * What an app says of itself, from `previewAppManifest` or by hand. Other fields are refused.
 */
export const zAppManifestInput = z.object({
    id: z.string().min(1).max(100),
    name: z.string().min(1).max(100),
    description: z.string().max(2000).optional().default(''),
    profile_image_url: z.string().max(196608).nullish(),
    public_key: z.string().max(2000),
    requested_scopes: z.array(zAppScope)
});

/**
 * A right to use an app. In a request, one whose type or permission the server does not know is left out without an error.
 */
export const zAppGrant = z.object({
    principal_type: z.enum(['user', 'group']),
    principal_id: z.string(),
    permission: z.enum(['read', 'write'])
});

/**
 * An app to install. Other fields are refused.
 */
export const zAppCreate = z.object({
    manifest: zAppManifestInput,
    url: z.string().max(2048),
    api_key: z.string().min(1).max(4096),
    slug: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
    granted_scopes: z.array(zAppScope),
    access_grants: z.array(zAppGrant).optional()
});

/**
 * Where to ask an app what it says of itself. Other fields are refused.
 */
export const zAppManifestRequest = z.object({
    url: z.string().max(2048),
    api_key: z.string().min(1).max(4096).nullish(),
    app_id: z.string().nullish()
});

/**
 * An app with those who may use it.
 */
export const zAppDetails = zApp.and(z.object({
    access_grants: z.array(zAppGrant)
}));

/**
 * What to change. What is absent or `null` stays. Other fields are refused.
 */
export const zAppUpdate = z.object({
    is_active: z.boolean().nullish(),
    name: z.string().min(1).max(100).nullish(),
    settings: zJsonObject.nullish(),
    manifest: zAppManifestInput.nullish(),
    granted_scopes: z.array(zAppScope).nullish(),
    access_grants: z.array(zAppGrant).nullish()
});

/**
 * How to connect. An empty object is enough. Other fields are refused.
 */
export const zAppConnection = z.object({
    api_key: z.string().min(1).max(4096).nullish()
});

/**
 * Which button was pressed. Other fields are refused.
 */
export const zAppInteraction = z.object({
    message_id: z.string(),
    action_id: z.string().min(1).max(100)
});

/**
 * A button in an app's message. It has either an `action_id` or a `url`.
 */
export const zAppAction = z.object({
    action_id: z.string().nullable(),
    label: z.string(),
    url: z.string().nullable(),
    context: zJsonObject
});

/**
 * Whom a card names as author.
 */
export const zAppEmbedAuthor = z.object({
    name: z.string()
});

/**
 * Small print of a card.
 */
export const zAppEmbedFooter = z.object({
    text: z.string()
});

/**
 * A small picture of a card.
 */
export const zAppEmbedThumbnail = z.object({
    url: z.string()
});

/**
 * A row of a card's table.
 */
export const zAppEmbedField = z.object({
    name: z.string(),
    value: z.string(),
    inline: z.boolean()
});

/**
 * A card in an app's message.
 */
export const zAppEmbed = z.object({
    title: z.string(),
    description: z.string(),
    url: z.string().nullable(),
    color: z.int().nullable(),
    author: zAppEmbedAuthor.nullable(),
    footer: zAppEmbedFooter.nullable(),
    thumbnail: zAppEmbedThumbnail.nullable(),
    fields: z.array(zAppEmbedField)
});

/**
 * Buttons and cards of an app's message.
 */
export const zAppMessageParts = z.object({
    actions: z.array(zAppAction),
    embeds: z.array(zAppEmbed)
});

/**
 * What an app's message holds beside its text.
 */
export const zAppMessageContent = z.object({
    app: zAppMessageParts
});

/**
 * The app that wrote a message.
 */
export const zAppMessageAuthor = z.object({
    id: z.string(),
    name: z.string(),
    role: z.literal('app')
});

/**
 * An app's message in a channel.
 */
export const zAppMessage = z.object({
    id: z.string(),
    user_id: z.null(),
    app_id: z.string(),
    channel_id: z.string(),
    reply_to_id: z.string().nullable(),
    parent_id: z.string().nullable(),
    is_pinned: z.boolean(),
    pinned_by: z.string().nullable(),
    pinned_at: z.int().nullable(),
    content: z.string(),
    data: zAppMessageContent,
    meta: zJsonObject.nullable(),
    created_at: z.int(),
    updated_at: z.int(),
    user: zAppMessageAuthor.optional(),
    reply_to_message: z.null().optional(),
    latest_reply_at: z.int().nullish(),
    reply_count: z.int().optional(),
    reactions: z.array(zJsonObject).optional(),
    etag: z.string().optional()
});

/**
 * What the app answers. An `ack` has nothing but its type.
 */
export const zAppReply = z.object({
    type: z.enum([
        'message',
        'update',
        'ack',
        'download',
        'error'
    ]),
    visibility: z.enum(['private', 'channel']).optional(),
    title: z.string().optional(),
    content: z.string().optional(),
    actions: z.array(zAppAction).optional(),
    embeds: z.array(zAppEmbed).optional(),
    reply_to_id: z.string().nullish(),
    parent_id: z.string().nullish(),
    filename: z.string().optional(),
    message: zAppMessage.optional()
});

/**
 * Voice calls with a realtime model.
 */
export const zAudioRealtimeConfig = z.object({
    ENABLED: z.boolean(),
    PROVIDER: z.string(),
    AUTH_TYPE: z.string(),
    OPENAI_API_BASE_URL: z.string(),
    OPENAI_API_KEY: z.string(),
    MODEL: z.string(),
    VOICE: z.string(),
    TRANSCRIPTION_MODEL: z.string(),
    INPUT_PARAMS: zJsonObject.nullable(),
    REALTIME_CALL_PROMPT_TEMPLATE: z.string().nullable()
});

/**
 * How texts are read aloud.
 */
export const zAudioSpeechConfig = z.object({
    OPENAI_API_BASE_URL: z.string(),
    OPENAI_API_KEY: z.string(),
    OPENAI_PARAMS: zJsonObject.nullable(),
    API_KEY: z.string(),
    ENGINE: z.string(),
    MODEL: z.string(),
    VOICE: z.string(),
    REALTIME_TTS_PROMPT_TEMPLATE: z.string().nullish(),
    SPLIT_ON: z.string(),
    AZURE_SPEECH_REGION: z.string(),
    AZURE_SPEECH_BASE_URL: z.string(),
    AZURE_SPEECH_OUTPUT_FORMAT: z.string(),
    MISTRAL_API_KEY: z.string().optional(),
    MISTRAL_API_BASE_URL: z.string().optional()
});

/**
 * How speech is written down.
 */
export const zAudioRecognitionConfig = z.object({
    OPENAI_API_BASE_URL: z.string(),
    OPENAI_API_KEY: z.string(),
    OPENAI_API_REQUEST_FORMAT: z.string().optional(),
    ENGINE: z.string(),
    MODEL: z.string(),
    SUPPORTED_CONTENT_TYPES: z.array(z.string()),
    ALLOWED_EXTENSIONS: z.array(z.string()).optional(),
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
});

/**
 * Speech output, speech recognition and voice calls. Secrets stand in the clear.
 */
export const zAudioConfig = z.object({
    realtime: zAudioRealtimeConfig.optional(),
    tts: zAudioSpeechConfig,
    stt: zAudioRecognitionConfig
});

/**
 * How texts are read aloud. Since 0.9.6 the settings for Mistral are required too.
 */
export const zAudioSpeechConfigUpdate = z.object({
    OPENAI_API_BASE_URL: z.string(),
    OPENAI_API_KEY: z.string(),
    OPENAI_PARAMS: zJsonObject.nullish(),
    API_KEY: z.string(),
    ENGINE: z.string(),
    MODEL: z.string(),
    VOICE: z.string(),
    REALTIME_TTS_PROMPT_TEMPLATE: z.string().nullish(),
    SPLIT_ON: z.string(),
    AZURE_SPEECH_REGION: z.string(),
    AZURE_SPEECH_BASE_URL: z.string(),
    AZURE_SPEECH_OUTPUT_FORMAT: z.string(),
    MISTRAL_API_KEY: z.string().optional(),
    MISTRAL_API_BASE_URL: z.string().optional()
});

/**
 * How speech is written down. The two lists are optional: absent keeps them since 0.11.4, and empties them before.
 */
export const zAudioRecognitionConfigUpdate = z.object({
    OPENAI_API_BASE_URL: z.string(),
    OPENAI_API_KEY: z.string(),
    OPENAI_API_REQUEST_FORMAT: z.string().optional(),
    ENGINE: z.string(),
    MODEL: z.string(),
    SUPPORTED_CONTENT_TYPES: z.array(z.string()).optional(),
    ALLOWED_EXTENSIONS: z.array(z.string()).optional(),
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
});

/**
 * Voice calls with a realtime model. What is absent stays as it is.
 */
export const zAudioRealtimeConfigUpdate = z.object({
    ENABLED: z.boolean().optional(),
    PROVIDER: z.enum(['openai', 'azure']).optional(),
    AUTH_TYPE: z.enum(['api_key', 'microsoft_entra_id']).optional(),
    OPENAI_API_BASE_URL: z.string().optional(),
    OPENAI_API_KEY: z.string().optional(),
    MODEL: z.string().min(1).max(200).optional(),
    VOICE: z.string().min(1).max(200).optional(),
    TRANSCRIPTION_MODEL: z.string().min(1).max(200).optional(),
    INPUT_PARAMS: zJsonObject.nullish(),
    REALTIME_CALL_PROMPT_TEMPLATE: z.string().nullish()
});

/**
 * All settings for speech.
 */
export const zAudioConfigUpdate = z.object({
    tts: zAudioSpeechConfigUpdate,
    stt: zAudioRecognitionConfigUpdate,
    realtime: zAudioRealtimeConfigUpdate.nullish()
});

/**
 * A model that reads aloud. A provider may add fields of its own.
 */
export const zSpeechModel = z.object({
    id: z.string(),
    name: z.string().optional()
});

/**
 * The models that read aloud.
 */
export const zSpeechModelList = z.object({
    models: z.array(zSpeechModel)
});

/**
 * A text to read aloud. Other fields are passed on to the engine, as far as it is OpenAI-compatible.
 */
export const zSpeechText = z.object({
    input: z.string().optional(),
    voice: z.string().optional(),
    model: z.string().optional()
});

/**
 * A recording to write down.
 */
export const zRecording = z.object({
    file: z.string(),
    language: z.string().optional()
});

/**
 * What was said.
 */
export const zTranscript = z.object({
    text: z.string(),
    filename: z.string()
});

/**
 * A voice that reads aloud.
 */
export const zSpeechVoice = z.object({
    id: z.string(),
    name: z.string()
});

/**
 * The voices that read aloud.
 */
export const zSpeechVoiceList = z.object({
    voices: z.array(zSpeechVoice)
});

/**
 * What the account is. `pending` waits for an administrator and may do next to nothing; `user` is a verified user.
 */
export const zRole = z.enum([
    'admin',
    'user',
    'pending'
]);

/**
 * The account that a token belongs to.
 */
export const zSession = z.object({
    status_emoji: z.string().nullable(),
    status_message: z.string().nullable(),
    status_expires_at: z.int().nullable(),
    id: z.string(),
    name: z.string(),
    role: zRole,
    email: z.string(),
    profile_image_url: z.string(),
    token: z.string(),
    token_type: z.literal('Bearer'),
    expires_at: z.int().nullable(),
    permissions: zPermissions,
    bio: z.string().nullable(),
    gender: z.string().nullable(),
    date_of_birth: z.iso.date().nullable()
});

/**
 * An account made by an administrator.
 */
export const zAccountCreate = z.object({
    name: z.string(),
    email: z.string(),
    password: z.string(),
    profile_image_url: z.string().nullish().default('/user.png'),
    role: z.string().optional().default('pending')
});

/**
 * The new account, with a token to act as it. Where multi-factor authentication is on, `token` and `token_type` are absent, and `profile_image_url` is the stored value.
 */
export const zAddedAccount = z.object({
    id: z.string(),
    name: z.string(),
    role: z.string(),
    email: z.string(),
    profile_image_url: z.string(),
    token: z.string().optional(),
    token_type: z.literal('Bearer').optional()
});

/**
 * The reply of the newer servers to a malformed sign-in or sign-up: one text in place of the list of violations, so that no password is repeated.
 */
export const zRejectedAuthentication = z.object({
    detail: z.literal('Invalid authentication request.')
});

/**
 * General settings: who may register, how sessions live, and which features are offered.
 */
export const zAdminConfig = z.object({
    ENABLE_MFA: z.boolean().optional(),
    MFA_ALLOW_OAUTH_BYPASS: z.boolean().optional(),
    MFA_ALLOW_TRUSTED_HEADER_BYPASS: z.boolean().optional(),
    SHOW_ADMIN_DETAILS: z.boolean(),
    ADMIN_EMAIL: z.string().nullable(),
    WEBUI_URL: z.string(),
    ENABLE_LOGIN_FORM: z.boolean().optional(),
    ENABLE_SIGNUP: z.boolean(),
    ENABLE_API_KEYS: z.boolean(),
    ENABLE_API_KEYS_ENDPOINT_RESTRICTIONS: z.boolean(),
    API_KEYS_ALLOWED_ENDPOINTS: z.string(),
    DEFAULT_USER_ROLE: z.string(),
    DEFAULT_GROUP_ID: z.string(),
    DEFAULT_INTERFACE_SETTINGS: zJsonObject.optional(),
    I18N: z.record(z.string(), z.record(z.string(), z.string())).optional(),
    JWT_EXPIRES_IN: z.string(),
    ENABLE_COMMUNITY_SHARING: z.boolean(),
    ENABLE_MESSAGE_RATING: z.boolean(),
    ENABLE_FOLDERS: z.boolean(),
    FOLDER_MAX_FILE_COUNT: z.union([
        z.string(),
        z.int()
    ]),
    AUTOMATION_MAX_COUNT: z.union([
        z.string(),
        z.int()
    ]).optional(),
    AUTOMATION_MIN_INTERVAL: z.union([
        z.string(),
        z.int()
    ]).optional(),
    ENABLE_AUTOMATIONS: z.boolean().optional(),
    ENABLE_CHANNELS: z.boolean(),
    ENABLE_ENCRYPTED_CHANNELS: z.boolean().optional(),
    ENABLE_APPS: z.boolean().optional(),
    CHANNEL_MODEL_RESPONSE_MODE: z.string().optional(),
    ENABLE_CALENDAR: z.boolean().optional(),
    ENABLE_MEMORIES: z.boolean(),
    ENABLE_MEMORY_SYSTEM_CONTEXT: z.boolean().optional(),
    ENABLE_SKILL_LAZY_LOADING: z.boolean().optional(),
    SKILL_CONTENT_MAX_CHARS: z.int().nullish(),
    SKILL_PREVIEW_MAX_CHARS: z.int().nullish(),
    ENABLE_NOTES: z.boolean(),
    ENABLE_USER_WEBHOOKS: z.boolean(),
    ENABLE_USER_STATUS: z.boolean(),
    PENDING_USER_OVERLAY_TITLE: z.string().nullable(),
    PENDING_USER_OVERLAY_CONTENT: z.string().nullable(),
    RESPONSE_WATERMARK: z.string().nullable(),
    sessions_revoked: z.boolean().optional()
});

/**
 * All general settings at once. A field that is required must be there, even if it does not change: send what `getAdminConfig` answers, with the change in it.
 */
export const zAdminConfigUpdate = z.object({
    ENABLE_MFA: z.boolean().optional(),
    MFA_ALLOW_OAUTH_BYPASS: z.boolean().optional(),
    MFA_ALLOW_TRUSTED_HEADER_BYPASS: z.boolean().optional(),
    SHOW_ADMIN_DETAILS: z.boolean(),
    ADMIN_EMAIL: z.string().nullish(),
    WEBUI_URL: z.string(),
    ENABLE_LOGIN_FORM: z.boolean().optional(),
    ENABLE_SIGNUP: z.boolean(),
    ENABLE_API_KEYS: z.boolean(),
    ENABLE_API_KEYS_ENDPOINT_RESTRICTIONS: z.boolean(),
    API_KEYS_ALLOWED_ENDPOINTS: z.string(),
    DEFAULT_USER_ROLE: z.string(),
    DEFAULT_GROUP_ID: z.string(),
    DEFAULT_INTERFACE_SETTINGS: zJsonObject.nullish(),
    I18N: z.record(z.string(), z.record(z.string(), z.string())).optional(),
    JWT_EXPIRES_IN: z.string(),
    ENABLE_COMMUNITY_SHARING: z.boolean(),
    ENABLE_MESSAGE_RATING: z.boolean(),
    ENABLE_FOLDERS: z.boolean(),
    FOLDER_MAX_FILE_COUNT: z.union([
        z.int(),
        z.string()
    ]).nullish(),
    AUTOMATION_MAX_COUNT: z.union([
        z.int(),
        z.string()
    ]).nullish(),
    AUTOMATION_MIN_INTERVAL: z.union([
        z.int(),
        z.string()
    ]).nullish(),
    ENABLE_AUTOMATIONS: z.boolean().optional(),
    ENABLE_CHANNELS: z.boolean(),
    ENABLE_ENCRYPTED_CHANNELS: z.boolean().optional(),
    ENABLE_APPS: z.boolean().optional(),
    CHANNEL_MODEL_RESPONSE_MODE: z.string().optional(),
    ENABLE_CALENDAR: z.boolean().optional(),
    ENABLE_MEMORIES: z.boolean(),
    ENABLE_MEMORY_SYSTEM_CONTEXT: z.boolean().optional(),
    ENABLE_SKILL_LAZY_LOADING: z.boolean().optional(),
    SKILL_CONTENT_MAX_CHARS: z.int().nullish(),
    SKILL_PREVIEW_MAX_CHARS: z.int().nullish(),
    ENABLE_NOTES: z.boolean(),
    ENABLE_USER_WEBHOOKS: z.boolean(),
    ENABLE_USER_STATUS: z.boolean(),
    PENDING_USER_OVERLAY_TITLE: z.string().nullish(),
    PENDING_USER_OVERLAY_CONTENT: z.string().nullish(),
    RESPONSE_WATERMARK: z.string().nullish()
});

/**
 * Whether sign-in by LDAP is offered.
 */
export const zLdapSwitch = z.object({
    ENABLE_LDAP: z.boolean().nullable()
});

/**
 * Whether to offer sign-in by LDAP.
 */
export const zLdapSwitchUpdate = z.object({
    enable_ldap: z.boolean().nullish()
});

/**
 * The directory for sign-in by LDAP, with its password in the clear.
 */
export const zLdapServer = z.object({
    label: z.string(),
    host: z.string(),
    port: z.int().nullable(),
    attribute_for_mail: z.string(),
    default_email_domain: z.string().optional(),
    attribute_for_username: z.string(),
    app_dn: z.string(),
    app_dn_password: z.string(),
    search_base: z.string(),
    search_filters: z.string(),
    use_tls: z.boolean(),
    certificate_path: z.string().nullable(),
    validate_cert: z.boolean(),
    ciphers: z.string().nullable(),
    enable_group_management: z.boolean().optional(),
    enable_group_creation: z.boolean().optional(),
    attribute_for_groups: z.string().optional()
});

/**
 * The directory for sign-in by LDAP. A field that is left out gets its default, not its old value.
 */
export const zLdapServerUpdate = z.object({
    label: z.string(),
    host: z.string(),
    port: z.int().nullish(),
    attribute_for_mail: z.string().optional().default('mail'),
    default_email_domain: z.string().optional().default(''),
    attribute_for_username: z.string().optional().default('uid'),
    app_dn: z.string(),
    app_dn_password: z.string(),
    search_base: z.string(),
    search_filters: z.string().optional().default(''),
    use_tls: z.boolean().optional().default(true),
    certificate_path: z.string().nullish(),
    validate_cert: z.boolean().optional().default(true),
    ciphers: z.string().nullish().default('ALL'),
    enable_group_management: z.boolean().optional().default(false),
    enable_group_creation: z.boolean().optional().default(false),
    attribute_for_groups: z.string().optional().default('memberOf')
});

/**
 * Settings of sign-in through OpenID and OAuth providers, secrets included. Those of Google, Microsoft, GitHub and Feishu are not among them.
 */
export const zOAuthConfig = z.object({
    ENABLE_OAUTH: z.boolean().optional(),
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
    OAUTH_CODE_CHALLENGE_METHOD: z.string().nullable(),
    OAUTH_TOKEN_ENDPOINT_AUTH_METHOD: z.string().nullable(),
    OPENID_END_SESSION_ENDPOINT: z.string(),
    OAUTH_TIMEOUT: z.union([
        z.string(),
        z.int()
    ]),
    OAUTH_CLIENT_TIMEOUT: z.union([
        z.string(),
        z.int()
    ]),
    OAUTH_EMAIL_CLAIM: z.string(),
    OAUTH_USERNAME_CLAIM: z.string(),
    OAUTH_PICTURE_CLAIM: z.string(),
    OAUTH_SUB_CLAIM: z.string().nullable(),
    OAUTH_AUDIENCE: z.string(),
    OAUTH_UPDATE_EMAIL_ON_LOGIN: z.boolean(),
    OAUTH_UPDATE_NAME_ON_LOGIN: z.boolean(),
    OAUTH_UPDATE_PICTURE_ON_LOGIN: z.boolean(),
    OAUTH_REFRESH_TOKEN_INCLUDE_SCOPE: z.boolean(),
    ENABLE_OAUTH_PERSISTENT_CONFIG: z.boolean().optional()
});

/**
 * The settings to change. What is left out or `null` stays as it is, so nothing can be set to `null`.
 */
export const zOAuthConfigUpdate = z.object({
    ENABLE_OAUTH: z.boolean().nullish(),
    ENABLE_OAUTH_SIGNUP: z.boolean().nullish(),
    OAUTH_MERGE_ACCOUNTS_BY_EMAIL: z.boolean().nullish(),
    OAUTH_AUTO_REDIRECT: z.boolean().nullish(),
    OAUTH_ALLOWED_DOMAINS: z.string().nullish(),
    OAUTH_BLOCKED_GROUPS: z.string().nullish(),
    ENABLE_OAUTH_ROLE_MANAGEMENT: z.boolean().nullish(),
    OAUTH_ROLES_CLAIM: z.string().nullish(),
    OAUTH_ADMIN_ROLES: z.string().nullish(),
    OAUTH_ALLOWED_ROLES: z.string().nullish(),
    ENABLE_OAUTH_GROUP_MANAGEMENT: z.boolean().nullish(),
    ENABLE_OAUTH_GROUP_CREATION: z.boolean().nullish(),
    OAUTH_GROUP_CLAIM: z.string().nullish(),
    OAUTH_GROUP_DEFAULT_SHARE: z.union([
        z.boolean(),
        z.string()
    ]).nullish(),
    OAUTH_PROVIDER_NAME: z.string().nullish(),
    OPENID_PROVIDER_URL: z.string().nullish(),
    OAUTH_CLIENT_ID: z.string().nullish(),
    OAUTH_CLIENT_SECRET: z.string().nullish(),
    OPENID_REDIRECT_URI: z.string().nullish(),
    OAUTH_SCOPES: z.string().nullish(),
    OAUTH_CODE_CHALLENGE_METHOD: z.string().nullish(),
    OAUTH_TOKEN_ENDPOINT_AUTH_METHOD: z.string().nullish(),
    OPENID_END_SESSION_ENDPOINT: z.string().nullish(),
    OAUTH_TIMEOUT: z.union([
        z.string(),
        z.int()
    ]).nullish(),
    OAUTH_CLIENT_TIMEOUT: z.union([
        z.string(),
        z.int()
    ]).nullish(),
    OAUTH_EMAIL_CLAIM: z.string().nullish(),
    OAUTH_USERNAME_CLAIM: z.string().nullish(),
    OAUTH_PICTURE_CLAIM: z.string().nullish(),
    OAUTH_SUB_CLAIM: z.string().nullish(),
    OAUTH_AUDIENCE: z.string().nullish(),
    OAUTH_UPDATE_EMAIL_ON_LOGIN: z.boolean().nullish(),
    OAUTH_UPDATE_NAME_ON_LOGIN: z.boolean().nullish(),
    OAUTH_UPDATE_PICTURE_ON_LOGIN: z.boolean().nullish(),
    OAUTH_REFRESH_TOKEN_INCLUDE_SCOPE: z.boolean().nullish()
});

/**
 * Whom a pending account may ask.
 */
export const zAdminContact = z.object({
    name: z.string().nullable(),
    email: z.string().nullable()
});

/**
 * The caller's API key.
 */
export const zApiKey = z.object({
    api_key: z.string()
});

/**
 * What a user signs in with at the directory.
 */
export const zLdapCredentials = z.object({
    user: z.string(),
    password: z.string()
});

/**
 * An account that has just signed in, with its token.
 */
export const zSignedIn = z.object({
    id: z.string(),
    name: z.string(),
    role: zRole,
    email: z.string(),
    profile_image_url: z.string(),
    token: z.string(),
    token_type: z.literal('Bearer'),
    expires_at: z.int().nullable(),
    permissions: zPermissions
});

/**
 * The first half of a sign-in with multi-factor authentication. There is no token yet.
 */
export const zMfaChallenge = z.object({
    next_step: z.enum([
        'enroll',
        'verify',
        'recover'
    ]),
    challenge_token: z.string(),
    expires_in: z.int()
});

/**
 * The reply to a sign-in where multi-factor authentication is on and an administrator has yet to let the account in. There is no token.
 */
export const zAccountPending = z.object({
    next_step: z.literal('pending')
});

/**
 * A code for the step under way. Fields that are not named here are refused with 422.
 */
export const zMfaCode = z.object({
    challenge_token: z.string().min(20).max(160),
    code: z.string().min(1).max(128),
    recovery: z.boolean().optional().default(false)
});

/**
 * Codes for the day the authenticator is lost. The server keeps only their hashes, so they are shown once.
 */
export const zMfaRecoveryCodes = z.object({
    recovery_codes: z.array(z.string())
});

/**
 * The account, signed in, with the recovery codes of its new authenticator.
 */
export const zMfaEnrolled = zSignedIn.and(zMfaRecoveryCodes);

/**
 * The token of the step under way. Fields that are not named here are refused with 422.
 */
export const zMfaChallengeToken = z.object({
    challenge_token: z.string().min(20).max(160)
});

/**
 * What an authenticator needs to make codes for the account.
 */
export const zMfaSetup = z.object({
    manual_key: z.string(),
    qr_code: z.string()
});

/**
 * The reset token that the operator made. Fields that are not named here are refused with 422.
 */
export const zMfaReset = z.object({
    challenge_token: z.string().min(20).max(160),
    reset_token: z.string().min(20).max(160)
});

/**
 * Proof that the caller has the second factor. Fields that are not named here are refused with 422.
 */
export const zMfaFactor = z.object({
    code: z.string().min(1).max(128),
    recovery: z.boolean().optional().default(false)
});

/**
 * What the caller has of a second factor.
 */
export const zMfaStatus = z.object({
    enabled: z.boolean(),
    required: z.boolean(),
    recovery_codes_remaining: z.int()
});

/**
 * The providers that sign-in is offered through, name on the sign-in page by name in the path.
 */
export const zOAuthProviders = z.record(z.string(), z.string());

/**
 * A token that the provider gave the user.
 */
export const zOAuthToken = z.object({
    token: z.string()
});

/**
 * The old password and the new one.
 */
export const zPasswordUpdate = z.object({
    password: z.string(),
    new_password: z.string()
});

/**
 * The documented reply to a change of the password.
 */
export const zPasswordUpdated = z.object({
    message: z.string()
});

/**
 * What a user signs in with.
 */
export const zCredentials = z.object({
    email: z.string(),
    password: z.string()
});

/**
 * The reply to a sign-out.
 */
export const zSignedOut = z.object({
    status: z.literal(true),
    redirect_url: z.string().optional()
});

/**
 * A new account.
 */
export const zRegistration = z.object({
    name: z.string(),
    email: z.string(),
    password: z.string(),
    profile_image_url: z.string().nullish().default('/user.png')
});

/**
 * The whole profile. An optional field that is left out is cleared.
 */
export const zProfileUpdate = z.object({
    name: z.string(),
    profile_image_url: z.string(),
    bio: z.string().nullish(),
    gender: z.string().nullish(),
    date_of_birth: z.string().regex(/^\d{4}-\d{2}-\d{2}$/).nullish()
});

/**
 * The part of the profile that others see. What else was stored stands in `getSession`.
 */
export const zProfile = z.object({
    id: z.string(),
    name: z.string(),
    role: zRole,
    email: z.string(),
    profile_image_url: z.string()
});

/**
 * Where the user's clock stands.
 */
export const zTimezoneUpdate = z.object({
    timezone: z.string()
});

/**
 * The reply to a change of the time zone.
 */
export const zTimezoneUpdated = z.object({
    status: z.literal(true)
});

/**
 * Which terminal server an automation uses.
 */
export const zAutomationTerminal = z.object({
    server_id: z.string(),
    cwd: z.string().nullish()
});

/**
 * Where an automation's prompt and answer go.
 */
export const zAutomationTarget = z.object({
    type: z.enum(['chat', 'channel']).optional().default('chat'),
    channel_id: z.string().nullish()
});

/**
 * What an automation does and when.
 */
export const zAutomationData = z.object({
    prompt: z.string(),
    model_id: z.string(),
    rrule: z.string(),
    terminal: zAutomationTerminal.nullish(),
    target: zAutomationTarget.nullish()
});

/**
 * An automation to be made, or all of one to be changed.
 */
export const zAutomationSettings = z.object({
    name: z.string(),
    folder_id: z.string().nullish(),
    data: zAutomationData,
    meta: zJsonObject.nullish(),
    is_active: z.boolean().nullish().default(true)
});

/**
 * A run of an automation that is over.
 */
export const zAutomationRun = z.object({
    id: z.string(),
    automation_id: z.string(),
    chat_id: z.string().nullable(),
    status: z.enum(['success', 'error']),
    error: z.string().nullable(),
    created_at: z.int()
});

/**
 * A prompt that the server sends to a model by itself.
 */
export const zAutomation = z.object({
    id: z.string(),
    user_id: z.string(),
    folder_id: z.string().nullish(),
    name: z.string(),
    data: zAutomationData,
    meta: zJsonObject.nullable(),
    is_active: z.boolean(),
    last_run_at: z.int().nullable(),
    next_run_at: z.int().nullable(),
    created_at: z.int(),
    updated_at: z.int(),
    last_run: zAutomationRun.nullable(),
    next_runs: z.array(z.int()).nullable()
});

/**
 * A page of automations.
 */
export const zAutomationList = z.object({
    items: z.array(zAutomation),
    total: z.int()
});

/**
 * A right to a calendar.
 */
export const zCalendarGrant = z.object({
    id: z.string(),
    resource_type: z.literal('calendar'),
    resource_id: z.string(),
    principal_type: z.enum(['user', 'group']),
    principal_id: z.string(),
    permission: z.enum(['read', 'write']),
    created_at: z.int()
});

/**
 * A calendar, without its events.
 */
export const zCalendar = z.object({
    id: z.string(),
    user_id: z.string(),
    name: z.string(),
    color: z.string().nullable(),
    is_default: z.boolean(),
    is_system: z.boolean(),
    data: zJsonObject.nullable(),
    meta: zJsonObject.nullable(),
    access_grants: z.array(zCalendarGrant),
    created_at: z.int(),
    updated_at: z.int()
});

/**
 * A right to be given. A grant whose type or permission the server does not know, or that lacks a field, is left out without an error. The account or group need not exist.
 */
export const zCalendarGrantInput = z.object({
    principal_type: z.enum(['user', 'group']),
    principal_id: z.string(),
    permission: z.enum(['read', 'write'])
});

/**
 * A new calendar.
 */
export const zCalendarCreate = z.object({
    name: z.string(),
    color: z.string().nullish(),
    data: zJsonObject.nullish(),
    meta: zJsonObject.nullish(),
    access_grants: z.array(zCalendarGrantInput).nullish()
});

/**
 * Free content with some fields that the server reads or writes.
 */
export const zCalendarEventMeta = z.object({
    alert_minutes: z.number().optional(),
    alerted_at: z.int().optional(),
    automation_id: z.string().optional(),
    run_id: z.string().optional(),
    chat_id: z.string().nullish(),
    status: z.string().optional()
});

/**
 * Somebody who is invited to an event.
 */
export const zCalendarAttendee = z.object({
    id: z.string(),
    event_id: z.string(),
    user_id: z.string(),
    status: z.string(),
    meta: zJsonObject.nullable(),
    created_at: z.int(),
    updated_at: z.int()
});

/**
 * An event as it is stored. A recurring one is stored once.
 */
export const zCalendarEvent = z.object({
    id: z.string(),
    calendar_id: z.string(),
    user_id: z.string(),
    title: z.string(),
    description: z.string().nullable(),
    start_at: z.int(),
    end_at: z.int().nullable(),
    all_day: z.boolean(),
    rrule: z.string().nullable(),
    color: z.string().nullable(),
    location: z.string().nullable(),
    data: zJsonObject.nullable(),
    meta: zCalendarEventMeta.nullable(),
    is_cancelled: z.boolean(),
    attendees: z.array(zCalendarAttendee),
    created_at: z.int(),
    updated_at: z.int()
});

/**
 * Who made an event.
 */
export const zCalendarUser = z.object({
    id: z.string(),
    name: z.string(),
    role: zRole,
    email: z.string()
});

/**
 * An event in a list. A recurring event of `listCalendarEvents` is there once for each occurrence.
 */
export const zCalendarListedEvent = zCalendarEvent.and(z.object({
    user: zCalendarUser.nullable(),
    instance_id: z.string().optional()
}));

/**
 * Somebody to invite. The account need not exist; named twice, it makes the server crash.
 */
export const zCalendarAttendeeInput = z.object({
    user_id: z.string(),
    status: z.string().optional(),
    meta: zJsonObject.nullish()
});

/**
 * A new event.
 */
export const zCalendarEventCreate = z.object({
    calendar_id: z.string(),
    title: z.string(),
    description: z.string().nullish(),
    start_at: z.int(),
    end_at: z.int().nullish(),
    all_day: z.boolean().optional().default(false),
    rrule: z.string().nullish(),
    color: z.string().nullish(),
    location: z.string().nullish(),
    data: zJsonObject.nullish(),
    meta: zCalendarEventMeta.nullish(),
    attendees: z.array(zCalendarAttendeeInput).nullish()
});

/**
 * A part of the events that were found.
 */
export const zCalendarEventSearch = z.object({
    items: z.array(zCalendarListedEvent),
    total: z.int()
});

/**
 * That it was deleted.
 */
export const zCalendarDone = z.object({
    status: z.literal(true)
});

/**
 * The caller's answer to an invitation.
 */
export const zCalendarAnswer = z.object({
    status: z.enum([
        'accepted',
        'declined',
        'tentative',
        'pending'
    ])
});

/**
 * The answer as it was stored.
 */
export const zCalendarAnswered = z.object({
    status: z.literal(true),
    rsvp: z.enum([
        'accepted',
        'declined',
        'tentative',
        'pending'
    ])
});

/**
 * What to change. What is absent stays.
 */
export const zCalendarEventUpdate = z.object({
    calendar_id: z.string().optional(),
    title: z.string().optional(),
    description: z.string().nullish(),
    start_at: z.int().optional(),
    end_at: z.int().nullish(),
    all_day: z.boolean().optional(),
    rrule: z.string().nullish(),
    color: z.string().nullish(),
    location: z.string().nullish(),
    data: zJsonObject.nullish(),
    meta: zCalendarEventMeta.nullish(),
    is_cancelled: z.boolean().optional(),
    attendees: z.array(zCalendarAttendeeInput).nullish()
});

/**
 * Who may see or change a calendar. It replaces all earlier grants.
 */
export const zCalendarAccess = z.object({
    access_grants: z.array(zCalendarGrantInput)
});

/**
 * What to change. What is absent stays.
 */
export const zCalendarUpdate = z.object({
    name: z.string().optional(),
    color: z.string().nullish(),
    data: zJsonObject.optional(),
    meta: zJsonObject.optional(),
    access_grants: z.array(zCalendarGrantInput).nullish()
});

/**
 * A right to use a standard channel.
 */
export const zChannelGrant = z.object({
    id: z.string(),
    resource_type: z.literal('channel'),
    resource_id: z.string(),
    principal_type: z.enum(['user', 'group']),
    principal_id: z.string(),
    permission: z.enum(['read', 'write']),
    created_at: z.int()
});

/**
 * A channel. One of the type `group` or `dm` belongs to its members; any other is a standard channel, which belongs to whom its access grants name.
 */
export const zChannel = z.object({
    id: z.string(),
    user_id: z.string(),
    type: z.string().nullable(),
    name: z.string(),
    description: z.string().nullable(),
    is_private: z.boolean().nullable(),
    data: zJsonObject.nullable(),
    meta: zJsonObject.nullable(),
    access_grants: z.array(zChannelGrant),
    created_at: z.int(),
    updated_at: z.int(),
    updated_by: z.string().nullable(),
    archived_at: z.int().nullable(),
    archived_by: z.string().nullable(),
    deleted_at: z.int().nullable(),
    deleted_by: z.string().nullable()
});

/**
 * An account in a channel, with its status.
 */
export const zChannelUser = z.object({
    status_emoji: z.string().nullable(),
    status_message: z.string().nullable(),
    status_expires_at: z.int().nullable(),
    id: z.string(),
    name: z.string(),
    is_active: z.boolean().nullable()
});

/**
 * A channel in the caller's list.
 */
export const zChannelListItem = zChannel.and(z.object({
    is_channel_muted: z.boolean().optional(),
    user_ids: z.array(z.string()).nullable(),
    users: z.array(zChannelUser).nullable(),
    last_message_at: z.int().nullable(),
    unread_count: z.int()
}));

/**
 * A right to be given. A grant whose fields are missing or unknown is left out without an error.
 */
export const zChannelGrantInput = z.object({
    principal_type: z.enum(['user', 'group']),
    principal_id: z.string(),
    permission: z.enum(['read', 'write'])
});

/**
 * A channel to make.
 */
export const zChannelCreate = z.object({
    type: z.string().nullish(),
    name: z.string().optional().default(''),
    description: z.string().nullish(),
    is_private: z.boolean().nullish(),
    data: zJsonObject.nullish(),
    meta: zJsonObject.nullish(),
    user_ids: z.array(z.string()).nullish(),
    group_ids: z.array(z.string()).nullish(),
    access_grants: z.array(zChannelGrantInput).nullish()
});

/**
 * Bytes of the picture.
 */
export const zChannelWebhookImage = z.string();

/**
 * What a webhook posts.
 */
export const zChannelWebhookMessage = z.object({
    content: z.string()
});

/**
 * What became of a webhook's message.
 */
export const zChannelWebhookReceipt = z.object({
    success: z.boolean(),
    message_id: z.string()
});

/**
 * Something that an app may do in the channels it was let into.
 */
export const zChannelAppScope = z.enum([
    'channels:mentions:read',
    'channels:messages:read',
    'channels:messages:write',
    'channels:read'
]);

/**
 * How the app describes itself.
 */
export const zChannelAppManifest = z.object({
    id: z.string(),
    name: z.string(),
    description: z.string(),
    profile_image_url: z.string().nullable(),
    public_key: z.string(),
    requested_scopes: z.array(zChannelAppScope)
});

/**
 * How an app was installed.
 */
export const zChannelAppData = z.object({
    url: z.string(),
    manifest: zChannelAppManifest,
    granted_scopes: z.array(zChannelAppScope),
    settings: zJsonObject,
    installation_id: z.string().optional()
});

/**
 * An app that takes part in a channel.
 */
export const zChannelApp = z.object({
    id: z.string(),
    slug: z.string(),
    name: z.string(),
    is_active: z.boolean(),
    configured: z.boolean(),
    data: zChannelAppData,
    created_at: z.int(),
    updated_at: z.int()
});

/**
 * The app to let in. The server refuses further fields.
 */
export const zChannelAppInvitation = z.object({
    app_id: z.string()
});

/**
 * That an app is not in the channel.
 */
export const zChannelAppRemoval = z.object({
    removed: z.boolean()
});

/**
 * A channel with what it is to the caller.
 */
export const zChannelDetails = zChannel.and(z.object({
    is_manager: z.boolean(),
    write_access: z.boolean(),
    user_count: z.int(),
    is_channel_muted: z.boolean().optional(),
    user_ids: z.array(z.string()).nullable(),
    users: z.array(zChannelUser).nullable(),
    last_read_at: z.int().nullable(),
    unread_count: z.int()
}));

/**
 * Who may use a standard channel. It replaces all earlier grants.
 */
export const zChannelAccess = z.object({
    access_grants: z.array(zChannelGrantInput)
});

/**
 * An account that is in a channel. Before 0.10.2 it is the whole account record.
 */
export const zChannelMember = z.object({
    id: z.string(),
    email: z.string(),
    name: z.string(),
    role: zRole,
    profile_image_url: z.string().nullable(),
    presence_state: z.string().nullable(),
    status_emoji: z.string().nullable(),
    status_message: z.string().nullable(),
    status_expires_at: z.int().nullable(),
    is_active: z.boolean(),
    username: z.string().nullish(),
    profile_banner_image_url: z.string().nullish(),
    bio: z.string().nullish(),
    gender: z.string().nullish(),
    date_of_birth: z.iso.date().nullish(),
    timezone: z.string().nullish(),
    info: zJsonObject.nullish(),
    settings: zJsonObject.nullish(),
    oauth: zJsonObject.nullish(),
    scim: zJsonObject.nullish(),
    last_active_at: z.int().optional(),
    updated_at: z.int().optional(),
    created_at: z.int().optional()
});

/**
 * A page of a channel's members.
 */
export const zChannelMemberList = z.object({
    users: z.array(zChannelMember),
    total: z.int()
});

/**
 * Whether the caller sees the channel in the list.
 */
export const zChannelActivity = z.object({
    is_active: z.boolean()
});

/**
 * Whether the caller gets no notifications of the channel.
 */
export const zChannelMute = z.object({
    is_channel_muted: z.boolean()
});

/**
 * The webhook that posted a message.
 */
export const zChannelMessageWebhook = z.object({
    id: z.string()
});

/**
 * Where a message came from. Before 0.12.4 clients may add fields of their own.
 */
export const zChannelMessageMeta = z.object({
    webhook: zChannelMessageWebhook.optional(),
    model_id: z.string().optional(),
    model_name: z.string().optional(),
    done: z.boolean().optional()
});

/**
 * A message, without the content that is not text.
 */
export const zChannelMessageBase = z.object({
    id: z.string(),
    user_id: z.string().nullable(),
    app_id: z.string().nullish(),
    channel_id: z.string().nullable(),
    reply_to_id: z.string().nullable(),
    parent_id: z.string().nullable(),
    is_pinned: z.boolean(),
    pinned_by: z.string().nullable(),
    pinned_at: z.int().nullable(),
    content: z.string(),
    meta: zChannelMessageMeta.nullable(),
    created_at: z.int(),
    updated_at: z.int(),
    etag: z.string().optional()
});

/**
 * Who posted a message.
 */
export const zChannelMessageAuthor = z.object({
    id: z.string(),
    name: z.string(),
    role: z.string()
});

/**
 * A file in a message. Only what is named here counts for the server; the web page adds the file's record.
 */
export const zChannelMessageFile = z.object({
    type: z.string().optional(),
    id: z.string().optional(),
    name: z.string().optional(),
    url: z.string().optional(),
    content_type: z.string().optional()
});

/**
 * Cards and buttons of an app's message.
 */
export const zChannelAppContent = z.object({
    embeds: z.array(zJsonObject).optional(),
    actions: z.array(zJsonObject).optional()
});

/**
 * What a message holds beside its text. Whoever posts it decides; the fields named here are those that the web page and the server know.
 */
export const zChannelMessageContent = z.object({
    files: z.array(zChannelMessageFile).optional(),
    output: z.array(zChatOutputItem).optional(),
    app: zChannelAppContent.optional()
});

/**
 * A message that another one quotes.
 */
export const zChannelQuotedMessage = zChannelMessageBase.and(z.object({
    data: z.union([
        z.boolean(),
        zChannelMessageContent
    ]),
    user: zChannelMessageAuthor.nullable()
}));

/**
 * An account that put a reaction under a message.
 */
export const zChannelReactionAuthor = z.object({
    id: z.string(),
    name: z.string()
});

/**
 * One emoji that members put under a message.
 */
export const zChannelReaction = z.object({
    name: z.string(),
    users: z.array(zChannelReactionAuthor),
    count: z.int()
});

/**
 * What belongs to a message and is stored elsewhere.
 */
export const zChannelMessageContext = z.object({
    user: zChannelMessageAuthor.nullable(),
    reply_to_message: zChannelQuotedMessage.nullable(),
    latest_reply_at: z.int().nullable(),
    reply_count: z.int(),
    reactions: z.array(zChannelReaction)
});

/**
 * A message as in a list, which tells only whether there is more than text. `getChannelMessageData` has the rest.
 */
export const zChannelMessageListItem = zChannelMessageBase.and(zChannelMessageContext).and(z.object({
    data: z.union([
        z.boolean(),
        zChannelMessageContent
    ])
}));

/**
 * A pinned message.
 */
export const zChannelPinnedMessage = zChannelMessageBase.and(z.object({
    data: z.union([
        z.boolean(),
        zChannelMessageContent
    ]),
    user: zChannelMessageAuthor.nullable(),
    reactions: z.array(zChannelReaction)
}));

/**
 * A message to post.
 */
export const zChannelMessageCreate = z.object({
    content: z.string(),
    reply_to_id: z.string().nullish(),
    parent_id: z.string().nullish(),
    data: zChannelMessageContent.nullish(),
    temp_id: z.string().nullish(),
    meta: zJsonObject.nullish()
});

/**
 * A message as it is stored.
 */
export const zChannelMessage = zChannelMessageBase.and(z.object({
    data: zChannelMessageContent.nullable()
}));

/**
 * A message with its author, its quotation, its thread in figures and its reactions.
 */
export const zChannelMessageDetails = zChannelMessage.and(zChannelMessageContext);

/**
 * Whether the message is pinned.
 */
export const zChannelPin = z.object({
    is_pinned: z.boolean()
});

/**
 * The reaction to put under a message or to take away.
 */
export const zChannelReactionName = z.object({
    name: z.string()
});

/**
 * What changes in a message. `reply_to_id`, `parent_id` and `temp_id` are taken and ignored.
 */
export const zChannelMessageUpdate = z.object({
    content: z.string(),
    data: zChannelMessageContent.nullish(),
    meta: zJsonObject.nullish()
});

/**
 * What the channel shall be. Every field is replaced; what is absent is emptied.
 */
export const zChannelUpdate = z.object({
    name: z.string().optional().default(''),
    description: z.string().nullish(),
    is_private: z.boolean().nullish(),
    data: zJsonObject.nullish(),
    meta: zJsonObject.nullish(),
    access_grants: z.array(zChannelGrantInput).nullish()
});

/**
 * Who comes into the channel. The caller is added in any case.
 */
export const zChannelMembersAdd = z.object({
    user_ids: z.array(z.string()).optional().default([]),
    group_ids: z.array(z.string()).optional().default([])
});

/**
 * That an account is in a channel. All times are Unix nanoseconds, beyond 2^53.
 */
export const zChannelMembership = z.object({
    id: z.string(),
    channel_id: z.string(),
    user_id: z.string().nullable(),
    app_id: z.string().nullish(),
    role: z.string().nullable(),
    status: z.string().nullable(),
    is_active: z.boolean(),
    is_channel_muted: z.boolean(),
    is_channel_pinned: z.boolean(),
    data: zJsonObject.nullable(),
    meta: zJsonObject.nullable(),
    invited_at: z.int().nullable(),
    invited_by: z.string().nullable(),
    joined_at: z.int().nullable(),
    left_at: z.int().nullable(),
    last_read_at: z.int().nullable(),
    created_at: z.int().nullable(),
    updated_at: z.int().nullable()
});

/**
 * Who leaves the channel.
 */
export const zChannelMembersRemove = z.object({
    user_ids: z.array(z.string()).optional().default([])
});

/**
 * A way for other programs to post into a channel. Times are Unix nanoseconds, beyond 2^53.
 */
export const zChannelWebhook = z.object({
    id: z.string(),
    channel_id: z.string(),
    user_id: z.string(),
    name: z.string(),
    profile_image_url: z.string().nullable(),
    token: z.string(),
    last_used_at: z.int().nullable(),
    created_at: z.int(),
    updated_at: z.int()
});

/**
 * What a webhook is called and looks like. Both are replaced; an absent picture is taken away.
 */
export const zChannelWebhookDraft = z.object({
    name: z.string(),
    profile_image_url: z.string().nullish()
});

/**
 * A chat as a list shows it, without its messages.
 */
export const zChatSummary = z.object({
    id: z.string(),
    title: z.string(),
    updated_at: z.int(),
    created_at: z.int(),
    last_read_at: z.int().nullish(),
    snippet: z.string().nullish(),
    active: z.boolean().optional(),
    archived: z.boolean().optional()
});

/**
 * What began the chat, if it was not a person. Absent otherwise.
 */
export const zChatDocumentMeta = z.object({
    automation_id: z.string().optional()
});

/**
 * The user who wrote a question. The server sets it, whatever the client sends.
 */
export const zChatMessageAuthor = z.object({
    id: z.string(),
    name: z.string()
});

/**
 * A message as the client and the server keep it. Neither requires a field; a message that refers to no parent is the first of its branch.
 */
export const zChatMessage = z.object({
    id: z.string().optional(),
    parentId: z.string().nullish(),
    childrenIds: z.array(z.string()).optional(),
    role: z.string().optional(),
    content: z.union([
        z.string(),
        z.array(zJsonObject)
    ]).nullish(),
    timestamp: z.int().optional(),
    models: z.array(z.string()).optional(),
    model: z.string().optional(),
    modelName: z.string().optional(),
    modelIdx: z.int().nullish(),
    done: z.boolean().optional(),
    output: z.array(zChatOutputItem).optional(),
    usage: zJsonObject.optional(),
    info: zJsonObject.optional(),
    files: z.array(zJsonObject).optional(),
    sources: z.array(zJsonObject).optional(),
    embeds: z.array(zJsonValue).optional(),
    statusHistory: z.array(zJsonObject).optional(),
    followUps: z.array(z.string()).optional(),
    error: zJsonValue.optional(),
    annotation: zJsonObject.optional(),
    feedbackId: z.string().optional(),
    contextSummary: z.string().optional(),
    meta: zJsonObject.optional(),
    user_id: z.string().optional(),
    user: zChatMessageAuthor.optional()
});

/**
 * The chat's tree of messages. Regenerated answers and edited questions are siblings, so there may be several branches.
 */
export const zChatHistory = z.object({
    messages: z.record(z.string(), zChatMessage).optional(),
    currentId: z.string().nullish()
});

/**
 * What the client keeps of a chat. The server stores any object as it is, adds what its fields below say, and requires none of them; the fields are those that the web client writes and that servers read. A client that stores another type gets it back, and breaks the web client.
 */
export const zChatDocument = z.object({
    id: z.string().optional(),
    title: z.string().optional(),
    models: z.array(z.string()).optional(),
    system: z.string().nullish(),
    params: zJsonObject.optional(),
    meta: zChatDocumentMeta.optional(),
    history: zChatHistory.optional(),
    messages: z.array(zChatMessage).optional(),
    tags: z.array(z.string()).optional(),
    timestamp: z.int().optional(),
    files: z.array(zJsonObject).optional(),
    originalChatId: z.string().optional(),
    branchPointMessageId: z.string().nullish(),
    share_mode: z.enum(['continue']).optional()
});

/**
 * What the server knows about a chat beside its document. What an import sends is kept as it is.
 */
export const zChatMeta = z.object({
    tags: z.array(z.string()).optional(),
    forked_from: z.string().optional(),
    forked_from_message_id: z.string().optional(),
    internal: z.boolean().optional(),
    type: z.string().optional(),
    note_id: z.string().optional()
});

/**
 * An entry of the to-do list that a model keeps.
 */
export const zChatTask = z.object({
    id: z.string(),
    content: z.string(),
    status: z.enum([
        'pending',
        'in_progress',
        'completed',
        'cancelled'
    ])
});

/**
 * How much of the context a chat's current branch takes.
 */
export const zChatContextUsage = z.object({
    tokens: z.int(),
    estimated_tokens: z.int(),
    threshold: z.int(),
    percent: z.int(),
    source: z.literal('estimated')
});

/**
 * A chat in full.
 */
export const zChat = z.object({
    id: z.string(),
    user_id: z.string(),
    title: z.string(),
    chat: zChatDocument,
    updated_at: z.int(),
    created_at: z.int(),
    share_id: z.string().nullable(),
    archived: z.boolean(),
    pinned: z.boolean().nullable(),
    meta: zChatMeta,
    variables: zJsonObject.optional(),
    folder_id: z.string().nullable(),
    tasks: z.array(zChatTask).nullish(),
    summary: z.string().nullish(),
    current_message_id: z.string().nullish(),
    context_usage: zChatContextUsage.nullish()
});

/**
 * A label that a user puts on chats.
 */
export const zChatTag = z.object({
    id: z.string(),
    name: z.string(),
    user_id: z.string(),
    meta: zJsonObject.nullable()
});

/**
 * The server's settings for all chats.
 */
export const zChatConfig = z.object({
    CONTEXT_COMPACTION_MODEL: z.string().optional(),
    ENABLE_CONTEXT_COMPACTION: z.boolean(),
    CONTEXT_COMPACTION_TOKEN_THRESHOLD: z.int(),
    CONTEXT_COMPACTION_TOKEN_CAP: z.int().optional(),
    CONTEXT_COMPACTION_RETENTION_PERCENTAGE: z.int().optional(),
    CONTEXT_COMPACTION_PROMPT_TEMPLATE: z.string(),
    ENABLE_TOOL_PERMISSIONS: z.boolean().optional(),
    ENABLE_TOOL_SEARCH: z.boolean().optional(),
    TOOL_SEARCH_DEFER_THRESHOLD: z.int().optional(),
    TOOL_SEARCH_ALWAYS_LOADED: z.array(z.string()).optional(),
    TOOL_SEARCH_DEFER_BUILTIN_TOOLS: z.boolean().optional()
});

/**
 * New settings. They replace all earlier ones, so a field left out goes back to its default. Read, change, write.
 */
export const zChatConfigUpdate = z.object({
    CONTEXT_COMPACTION_MODEL: z.string().nullish().default(''),
    ENABLE_CONTEXT_COMPACTION: z.boolean(),
    CONTEXT_COMPACTION_TOKEN_THRESHOLD: z.int().nullish(),
    CONTEXT_COMPACTION_TOKEN_CAP: z.int().nullish(),
    CONTEXT_COMPACTION_RETENTION_PERCENTAGE: z.int().nullish().default(40),
    CONTEXT_COMPACTION_PROMPT_TEMPLATE: z.string(),
    ENABLE_TOOL_PERMISSIONS: z.boolean().optional().default(false),
    ENABLE_TOOL_SEARCH: z.boolean().optional().default(false),
    TOOL_SEARCH_DEFER_THRESHOLD: z.int().optional().default(400),
    TOOL_SEARCH_ALWAYS_LOADED: z.array(z.string()).optional().default([]),
    TOOL_SEARCH_DEFER_BUILTIN_TOOLS: z.boolean().optional().default(true)
});

/**
 * A chat as the list of a folder shows it; older servers leave out more than in other lists.
 */
export const zFolderChatSummary = z.object({
    id: z.string(),
    title: z.string(),
    updated_at: z.int(),
    created_at: z.int().optional(),
    last_read_at: z.int().nullish(),
    snippet: z.string().nullish(),
    active: z.boolean().optional(),
    archived: z.boolean().optional()
});

/**
 * A chat to be created with what it had elsewhere. It always gets a new id.
 */
export const zImportedChat = z.object({
    chat: zChatDocument,
    meta: zChatMeta.optional().default({}),
    pinned: z.boolean().nullish().default(false),
    archived: z.boolean().optional().default(false),
    folder_id: z.string().nullish(),
    variables: zJsonObject.nullish(),
    current_message_id: z.string().nullish(),
    created_at: z.int().nullish(),
    updated_at: z.int().nullish()
});

/**
 * Chats to be created.
 */
export const zChatImport = z.object({
    chats: z.array(zImportedChat)
});

/**
 * A new chat. Other fields, such as `meta` or `pinned`, are ignored; `importChats` takes them.
 */
export const zChatCreate = z.object({
    chat: zChatDocument,
    variables: zJsonObject.nullish(),
    folder_id: z.string().nullish()
});

/**
 * What marking all chats as read has done.
 */
export const zChatsRead = z.object({
    updated_count: z.int(),
    folder_unread_counts: z.record(z.string(), z.int())
});

/**
 * A chat that its owner has shared, as the list of shared chats shows it.
 */
export const zSharedChatSummary = z.object({
    id: z.string(),
    chat_id: z.string().optional(),
    title: z.string(),
    share_id: z.string().nullable(),
    updated_at: z.int(),
    created_at: z.int()
});

/**
 * A right to read a shared chat.
 */
export const zSharedChatGrant = z.object({
    id: z.string(),
    principal_type: z.enum([
        'user',
        'group',
        'anyone'
    ]),
    principal_id: z.string(),
    permission: z.enum(['read', 'write'])
});

/**
 * A right to be given. A grant whose type or permission the server does not know is left out without an error.
 */
export const zSharedChatGrantInput = z.object({
    principal_type: z.enum([
        'user',
        'group',
        'anyone'
    ]),
    principal_id: z.string(),
    permission: z.enum(['read', 'write'])
});

/**
 * Who may read a shared chat. It replaces all earlier grants.
 */
export const zSharedChatAccess = z.object({
    access_grants: z.array(zSharedChatGrantInput),
    share_mode: z.enum(['continue']).optional()
});

/**
 * Numbers of answers by the id of the model. A model without answers is not named.
 */
export const zModelCounts = z.record(z.string(), z.int());

/**
 * The figures of one chat. The branch shown is the path from the first message to the current one.
 */
export const zChatFigures = z.object({
    average_response_time: z.number(),
    average_user_message_content_length: z.number(),
    average_assistant_message_content_length: z.number(),
    models: zModelCounts,
    message_count: z.int(),
    history_models: zModelCounts,
    history_message_count: z.int(),
    history_user_message_count: z.int(),
    history_assistant_message_count: z.int()
});

/**
 * A message without its text.
 */
export const zMessageStats = z.object({
    id: z.string(),
    role: z.string(),
    model: z.string().nullable(),
    content_length: z.int(),
    token_count: z.int().nullable(),
    timestamp: z.int().nullable(),
    rating: z.int().nullable(),
    tags: z.array(z.string()).nullable()
});

/**
 * The messages of every branch, and the current one.
 */
export const zChatOutlineHistory = z.object({
    messages: z.record(z.string(), zMessageStats),
    currentId: z.string().nullable()
});

/**
 * The chat's tree of messages, reduced to figures.
 */
export const zChatOutline = z.object({
    history: zChatOutlineHistory
});

/**
 * A chat's statistics, made to be given away. Neither the title nor any text of a message is in it.
 */
export const zChatStats = z.object({
    id: z.string(),
    user_id: z.string(),
    created_at: z.int(),
    updated_at: z.int(),
    tags: z.array(z.string()),
    stats: zChatFigures,
    chat: zChatOutline
});

/**
 * One page of the statistics of the caller's chats.
 */
export const zChatStatsPage = z.object({
    type: z.literal('chats'),
    items: z.array(zChatStats),
    total: z.int(),
    page: z.int()
});

/**
 * How a chat has been used. The branch shown is the path from the first message to the current one; the history holds the other branches too.
 */
export const zChatUsage = z.object({
    id: z.string(),
    models: zModelCounts,
    message_count: z.int(),
    history_models: zModelCounts,
    history_message_count: z.int(),
    history_user_message_count: z.int(),
    history_assistant_message_count: z.int(),
    average_response_time: z.number(),
    average_user_message_content_length: z.number(),
    average_assistant_message_content_length: z.number(),
    tags: z.array(z.string()),
    last_message_at: z.int(),
    updated_at: z.int(),
    created_at: z.int()
});

/**
 * One page of the usage figures of the caller's chats.
 */
export const zChatUsageList = z.object({
    items: z.array(zChatUsage),
    total: z.int()
});

/**
 * Which tag to look for, and which part of the list is wanted.
 */
export const zChatTagFilter = z.object({
    name: z.string(),
    skip: z.int().nullish().default(0),
    limit: z.int().nullish().default(50)
});

/**
 * What changes in a chat.
 */
export const zChatUpdate = z.object({
    chat: zChatDocument,
    variables: zJsonObject.nullish()
});

/**
 * How to copy a chat.
 */
export const zChatClone = z.object({
    title: z.string().nullish()
});

/**
 * How to summarise a chat.
 */
export const zChatCompaction = z.object({
    model: z.string().nullish()
});

/**
 * What has been summarised.
 */
export const zCompactedChat = z.object({
    ok: z.literal(true),
    compacted: z.boolean(),
    reason: z.enum([
        'disabled',
        'empty',
        'too_short'
    ]).optional(),
    dropped_messages: z.int().optional(),
    kept_messages: z.int().optional(),
    summary_chars: z.int().optional(),
    context_usage: zChatContextUsage.nullish()
});

/**
 * Where a chat goes.
 */
export const zChatFolder = z.object({
    folder_id: z.string().nullish()
});

/**
 * Where to fork a chat.
 */
export const zChatFork = z.object({
    message_id: z.string().nullish()
});

/**
 * What changes in a message. Since 0.12.4 one of the fields is enough; before that `content` is required.
 */
export const zChatMessageUpdate = z.object({
    content: z.string().nullish(),
    voice: zJsonObject.nullish()
});

/**
 * An event about a message, as tools and functions send them.
 */
export const zChatMessageEvent = z.object({
    type: z.string(),
    data: zJsonObject
});

/**
 * The user's decision about a tool call that waits for one.
 */
export const zToolCallDecision = z.object({
    call_id: z.string(),
    action: z.enum([
        'approve',
        'reject',
        'answer'
    ]),
    answers: zJsonValue.optional(),
    timed_out: z.boolean().optional().default(false)
});

/**
 * A tool call after the user's decision.
 */
export const zResolvedToolCall = z.object({
    status: z.literal(true),
    chat_id: z.string(),
    message_id: z.string(),
    task_ids: z.array(z.string()).optional()
});

/**
 * How to share a chat.
 */
export const zChatShare = z.object({
    share_mode: z.enum(['continue']).optional()
});

/**
 * A tag by its name.
 */
export const zChatTagName = z.object({
    name: z.string()
});

/**
 * A chat that counts as unread again.
 */
export const zUnreadChat = z.object({
    chat_id: z.string(),
    last_read_at: z.int(),
    folder_id: z.string().nullable(),
    folder_unread_counts: z.record(z.string(), z.int())
});

/**
 * An arena model, behind which one of several models answers unseen.
 */
export const zArenaModel = z.object({
    id: z.string(),
    name: z.string(),
    meta: zJsonObject
});

/**
 * A connection to a vector database outside the server.
 */
export const zExternalKnowledgeSource = z.object({
    id: z.string(),
    name: z.string(),
    provider: z.string(),
    endpoint: z.string(),
    auth_config: zJsonObject,
    config: zJsonObject,
    capabilities: zJsonObject,
    health: zJsonObject.nullable(),
    enabled: z.boolean(),
    created_by: z.string(),
    created_at: z.int(),
    updated_at: z.int()
});

/**
 * Where a parameter goes in a ComfyUI workflow.
 */
export const zComfyNode = z.object({
    type: z.string().optional(),
    node_ids: z.array(z.string()).optional(),
    key: z.string().optional(),
    value: z.string().optional()
});

/**
 * Headers by name. Since 0.9.6 a value may hold placeholders such as `{{USER_NAME}}`, filled in for the caller.
 */
export const zToolServerHeaders = z.record(z.string(), z.string());

/**
 * Options of a connection to a model provider.
 */
export const zProviderOptions = z.object({
    enable: z.boolean().optional(),
    key: z.string().optional(),
    prefix_id: z.string().optional(),
    tags: z.array(zProviderTag).optional(),
    model_ids: z.array(z.string()).optional(),
    connection_type: z.string().optional(),
    provider: z.string().optional(),
    auth_type: z.string().optional(),
    headers: zToolServerHeaders.optional(),
    azure: z.boolean().optional(),
    api_type: z.string().optional(),
    api_version: z.string().optional()
});

/**
 * A right to use a connection.
 */
export const zConnectionGrant = z.object({
    principal_type: z.enum(['user', 'group']),
    principal_id: z.string(),
    permission: z.enum(['read', 'write']),
    id: z.string().optional()
});

/**
 * How the terminals of one context are shared.
 */
export const zTerminalContext = z.object({
    context_id: z.enum([
        'default',
        'chat_id',
        'automation_id'
    ]).optional()
});

/**
 * Where an orchestrator's terminals are offered, and how they are shared. A plain terminal server has `{}`, and so has an orchestrator without settings. A context that is absent is offered with one terminal for all.
 */
export const zTerminalContexts = z.object({
    chat: z.union([
        zTerminalContext,
        z.literal(false)
    ]).optional(),
    automation: z.union([
        zTerminalContext,
        z.literal(false)
    ]).optional()
});

/**
 * Who may use a terminal server, and where. Fields that the server does not know are kept.
 */
export const zTerminalServerAccess = z.object({
    access_grants: z.array(zConnectionGrant).optional(),
    contexts: zTerminalContexts.optional(),
    chat_uploads: z.string().optional()
});

/**
 * A connection to a terminal server. Fields that the server does not know are kept.
 */
export const zTerminalServerConnection = z.object({
    id: z.string().nullable(),
    name: z.string().nullable(),
    enabled: z.boolean().nullable(),
    url: z.string(),
    path: z.string().nullable(),
    key: z.string().nullable(),
    auth_type: z.string().nullable(),
    forward_cookies: z.boolean().optional(),
    config: zTerminalServerAccess.nullable(),
    server_type: z.string().nullable(),
    policy_id: z.string().nullable(),
    policy: zJsonObject.nullish()
});

/**
 * Who may use a tool server, and which of its tools.
 */
export const zToolServerConfig = z.object({
    enable: z.boolean().optional(),
    access_grants: z.array(zConnectionGrant).optional(),
    function_name_filter_list: z.union([
        z.string(),
        z.array(z.string())
    ]).optional()
});

/**
 * What a tool server is called, and its OAuth client. Fields that the server does not know are kept.
 */
export const zToolServerInfo = z.object({
    id: z.string().optional(),
    name: z.string().optional(),
    description: z.string().optional(),
    oauth_client_info: z.string().optional(),
    oauth_server_url: z.string().optional(),
    oauth_client_id: z.string().optional(),
    oauth_client_secret: z.string().optional()
});

/**
 * A connection to a tool server. Fields that the server does not know are kept.
 */
export const zToolServerConnection = z.object({
    url: z.string(),
    path: z.string(),
    type: z.string().nullable(),
    auth_type: z.string().nullable(),
    forward_cookies: z.boolean().optional(),
    headers: z.union([
        zToolServerHeaders,
        z.string()
    ]).nullable(),
    key: z.string().nullable(),
    config: zToolServerConfig.nullable(),
    info: zToolServerInfo.nullish(),
    spec_type: z.string().optional(),
    spec: z.string().optional()
});

/**
 * Texts of a banner by locale, such as `de-DE`, each a map from the field (`title`, `content`) to its translation.
 */
export const zBannerTranslations = z.record(z.string(), z.record(z.string(), z.string()));

/**
 * A message above the chats.
 */
export const zBanner = z.object({
    id: z.string(),
    type: z.string(),
    title: z.string().nullable(),
    content: z.string(),
    dismissible: z.boolean(),
    timestamp: z.int(),
    i18n: zBannerTranslations.nullish()
});

/**
 * Settings by their key, a name with dots. Secrets stand in the clear. A key that the server does not know is kept and has no effect.
 */
export const zConfigMap = z.object({
    'apps.enable': z.boolean().optional(),
    'audio.realtime.auth_type': z.string().optional(),
    'audio.realtime.enabled': z.boolean().optional(),
    'audio.realtime.input_params': zJsonObject.nullish(),
    'audio.realtime.model': z.string().optional(),
    'audio.realtime.openai.api_base_url': z.string().optional(),
    'audio.realtime.openai.api_key': z.string().optional(),
    'audio.realtime.prompt_template': z.string().nullish(),
    'audio.realtime.provider': z.string().optional(),
    'audio.realtime.transcription_model': z.string().optional(),
    'audio.realtime.voice': z.string().optional(),
    'audio.stt.allowed_extensions': z.array(z.string()).optional(),
    'audio.stt.azure.api_key': z.string().optional(),
    'audio.stt.azure.base_url': z.string().optional(),
    'audio.stt.azure.locales': z.string().optional(),
    'audio.stt.azure.max_speakers': z.string().optional(),
    'audio.stt.azure.region': z.string().optional(),
    'audio.stt.deepgram.api_key': z.string().optional(),
    'audio.stt.engine': z.string().optional(),
    'audio.stt.mistral.api_base_url': z.string().optional(),
    'audio.stt.mistral.api_key': z.string().optional(),
    'audio.stt.mistral.use_chat_completions': z.boolean().optional(),
    'audio.stt.model': z.string().optional(),
    'audio.stt.openai.api_base_url': z.string().optional(),
    'audio.stt.openai.api_key': z.string().optional(),
    'audio.stt.openai.api_request_format': z.string().optional(),
    'audio.stt.supported_content_types': z.array(z.string()).optional(),
    'audio.stt.whisper_model': z.string().optional(),
    'audio.tts.api_key': z.string().optional(),
    'audio.tts.azure.speech_base_url': z.string().optional(),
    'audio.tts.azure.speech_output_format': z.string().optional(),
    'audio.tts.azure.speech_region': z.string().optional(),
    'audio.tts.engine': z.string().optional(),
    'audio.tts.mistral.api_base_url': z.string().optional(),
    'audio.tts.mistral.api_key': z.string().optional(),
    'audio.tts.model': z.string().optional(),
    'audio.tts.openai.api_base_url': z.string().optional(),
    'audio.tts.openai.api_key': z.string().optional(),
    'audio.tts.openai.params': zJsonObject.optional(),
    'audio.tts.realtime.prompt_template': z.string().nullish(),
    'audio.tts.split_on': z.string().optional(),
    'audio.tts.voice': z.string().optional(),
    'auth.admin.email': z.string().nullish(),
    'auth.admin.show': z.boolean().optional(),
    'auth.api_key.allowed_endpoints': z.string().optional(),
    'auth.api_key.endpoint_restrictions': z.boolean().optional(),
    'auth.enable_api_keys': z.boolean().optional(),
    'auth.jwt_expiry': z.string().optional(),
    'auth.mfa.allow_oauth_bypass': z.boolean().optional(),
    'auth.mfa.allow_trusted_header_bypass': z.boolean().optional(),
    'auth.mfa.enable': z.boolean().optional(),
    'automations.auth_token_expires_in': z.string().optional(),
    'automations.enable': z.boolean().optional(),
    'automations.max_count': z.union([
        z.string(),
        z.int()
    ]).optional(),
    'automations.min_interval': z.union([
        z.string(),
        z.int()
    ]).optional(),
    'calendar.enable': z.boolean().optional(),
    'channels.enable': z.boolean().optional(),
    'channels.encryption.enable': z.boolean().optional(),
    'channels.model_response_mode': z.string().optional(),
    'chat.context_compaction.enable': z.boolean().optional(),
    'chat.context_compaction.model': z.string().nullish(),
    'chat.context_compaction.prompt_template': z.string().optional(),
    'chat.context_compaction.retention_percentage': z.int().nullish(),
    'chat.context_compaction.token_cap': z.int().nullish(),
    'chat.context_compaction.token_threshold': z.int().nullish(),
    'chat.tool_permissions.enable': z.boolean().optional(),
    'chat.tool_search.always_loaded': z.array(z.string()).optional(),
    'chat.tool_search.defer_builtin_tools': z.boolean().optional(),
    'chat.tool_search.defer_threshold': z.int().optional(),
    'chat.tool_search.enable': z.boolean().optional(),
    'code_execution.enable': z.boolean().optional(),
    'code_execution.engine': z.string().optional(),
    'code_execution.jupyter.auth': z.string().nullish(),
    'code_execution.jupyter.auth_password': z.string().nullish(),
    'code_execution.jupyter.auth_token': z.string().nullish(),
    'code_execution.jupyter.timeout': z.int().nullish(),
    'code_execution.jupyter.url': z.string().nullish(),
    'code_interpreter.enable': z.boolean().optional(),
    'code_interpreter.engine': z.string().optional(),
    'code_interpreter.jupyter.auth': z.string().nullish(),
    'code_interpreter.jupyter.auth_password': z.string().nullish(),
    'code_interpreter.jupyter.auth_token': z.string().nullish(),
    'code_interpreter.jupyter.timeout': z.int().nullish(),
    'code_interpreter.jupyter.url': z.string().nullish(),
    'code_interpreter.prompt_template': z.string().nullish(),
    'direct.enable': z.boolean().optional(),
    'direct.integrations.enable': z.boolean().optional(),
    'evaluation.arena.enable': z.boolean().optional(),
    'evaluation.arena.models': z.array(zArenaModel).optional(),
    'events.webhooks': z.array(zEventWebhook).optional(),
    'external_knowledge.connections': z.array(zExternalKnowledgeSource).optional(),
    'file.image_compression_height': z.int().nullish(),
    'file.image_compression_width': z.int().nullish(),
    'folders.enable': z.boolean().optional(),
    'folders.max_file_count': z.union([
        z.string(),
        z.int()
    ]).optional(),
    'google_drive.api_key': z.string().optional(),
    'google_drive.client_id': z.string().optional(),
    'google_drive.enable': z.boolean().optional(),
    'image_generation.automatic1111.api_auth': z.union([
        zJsonObject,
        z.string()
    ]).nullish(),
    'image_generation.automatic1111.api_params': z.union([
        zJsonObject,
        z.string()
    ]).nullish(),
    'image_generation.automatic1111.base_url': z.string().optional(),
    'image_generation.comfyui.api_key': z.string().optional(),
    'image_generation.comfyui.base_url': z.string().optional(),
    'image_generation.comfyui.nodes': z.array(zComfyNode).optional(),
    'image_generation.comfyui.workflow': z.string().optional(),
    'image_generation.enable': z.boolean().optional(),
    'image_generation.engine': z.string().optional(),
    'image_generation.gemini.api_base_url': z.string().optional(),
    'image_generation.gemini.api_key': z.string().optional(),
    'image_generation.gemini.endpoint_method': z.string().optional(),
    'image_generation.model': z.string().optional(),
    'image_generation.openai.api_base_url': z.string().optional(),
    'image_generation.openai.api_key': z.string().optional(),
    'image_generation.openai.api_version': z.string().optional(),
    'image_generation.openai.params': z.union([
        zJsonObject,
        z.string()
    ]).nullish(),
    'image_generation.prompt.enable': z.boolean().optional(),
    'image_generation.size': z.string().nullish(),
    'image_generation.steps': z.int().optional(),
    'images.edit.comfyui.api_key': z.string().optional(),
    'images.edit.comfyui.base_url': z.string().optional(),
    'images.edit.comfyui.nodes': z.array(zComfyNode).optional(),
    'images.edit.comfyui.workflow': z.string().optional(),
    'images.edit.enable': z.boolean().optional(),
    'images.edit.engine': z.string().optional(),
    'images.edit.gemini.api_base_url': z.string().optional(),
    'images.edit.gemini.api_key': z.string().optional(),
    'images.edit.model': z.string().optional(),
    'images.edit.openai.api_base_url': z.string().optional(),
    'images.edit.openai.api_key': z.string().optional(),
    'images.edit.openai.api_version': z.string().optional(),
    'images.edit.size': z.string().nullish(),
    'ldap.enable': z.boolean().optional(),
    'ldap.group.enable_creation': z.boolean().optional(),
    'ldap.group.enable_management': z.boolean().optional(),
    'ldap.server.app_dn': z.string().optional(),
    'ldap.server.app_password': z.string().optional(),
    'ldap.server.attribute_for_groups': z.string().optional(),
    'ldap.server.attribute_for_mail': z.string().optional(),
    'ldap.server.attribute_for_username': z.string().optional(),
    'ldap.server.ca_cert_file': z.string().nullish(),
    'ldap.server.ciphers': z.string().nullish(),
    'ldap.server.default_email_domain': z.string().optional(),
    'ldap.server.host': z.string().optional(),
    'ldap.server.label': z.string().optional(),
    'ldap.server.port': z.int().nullish(),
    'ldap.server.search_filter': z.string().optional(),
    'ldap.server.use_tls': z.boolean().optional(),
    'ldap.server.users_dn': z.string().optional(),
    'ldap.server.validate_cert': z.boolean().optional(),
    'memories.background_review.enable': z.boolean().optional(),
    'memories.context_char_limit': z.int().optional(),
    'memories.enable': z.boolean().optional(),
    'memories.review_interval_turns': z.int().optional(),
    'memories.system_context.enable': z.boolean().optional(),
    'memories.user_char_limit': z.int().optional(),
    'models.base_models_cache': z.boolean().optional(),
    'models.default_metadata': zJsonObject.nullish(),
    'models.default_params': zJsonObject.nullish(),
    'notes.enable': z.boolean().optional(),
    'oauth.admin_roles': z.array(z.string()).optional(),
    'oauth.allowed_domains': z.array(z.string()).optional(),
    'oauth.allowed_roles': z.array(z.string()).optional(),
    'oauth.audience': z.string().optional(),
    'oauth.auto_redirect': z.boolean().optional(),
    'oauth.blocked_groups': z.string().optional(),
    'oauth.client.timeout': z.union([
        z.string(),
        z.int()
    ]).optional(),
    'oauth.client_id': z.string().optional(),
    'oauth.client_secret': z.string().optional(),
    'oauth.code_challenge_method': z.string().nullish(),
    'oauth.email_claim': z.string().optional(),
    'oauth.enable': z.boolean().optional(),
    'oauth.enable_group_creation': z.boolean().optional(),
    'oauth.enable_group_mapping': z.boolean().optional(),
    'oauth.enable_role_mapping': z.boolean().optional(),
    'oauth.enable_signup': z.boolean().optional(),
    'oauth.end_session_endpoint': z.string().optional(),
    'oauth.feishu.client_id': z.string().optional(),
    'oauth.feishu.client_secret': z.string().optional(),
    'oauth.feishu.redirect_uri': z.string().optional(),
    'oauth.feishu.scope': z.string().optional(),
    'oauth.github.client_id': z.string().optional(),
    'oauth.github.client_secret': z.string().optional(),
    'oauth.github.redirect_uri': z.string().optional(),
    'oauth.github.scope': z.string().optional(),
    'oauth.google.client_id': z.string().optional(),
    'oauth.google.client_secret': z.string().optional(),
    'oauth.google.redirect_uri': z.string().optional(),
    'oauth.google.scope': z.string().optional(),
    'oauth.group_claim': z.string().optional(),
    'oauth.group_default_share': z.union([
        z.boolean(),
        z.string()
    ]).optional(),
    'oauth.merge_accounts_by_email': z.boolean().optional(),
    'oauth.microsoft.client_id': z.string().optional(),
    'oauth.microsoft.client_secret': z.string().optional(),
    'oauth.microsoft.login_base_url': z.string().optional(),
    'oauth.microsoft.picture_url': z.string().optional(),
    'oauth.microsoft.redirect_uri': z.string().optional(),
    'oauth.microsoft.scope': z.string().optional(),
    'oauth.microsoft.tenant_id': z.string().optional(),
    'oauth.picture_claim': z.string().optional(),
    'oauth.provider_name': z.string().optional(),
    'oauth.provider_url': z.string().optional(),
    'oauth.redirect_uri': z.string().optional(),
    'oauth.refresh_token.include_scope': z.boolean().optional(),
    'oauth.roles_claim': z.string().optional(),
    'oauth.scopes': z.string().optional(),
    'oauth.sub_claim': z.string().nullish(),
    'oauth.timeout': z.union([
        z.string(),
        z.int()
    ]).optional(),
    'oauth.token_endpoint_auth_method': z.string().nullish(),
    'oauth.update_email_on_login': z.boolean().optional(),
    'oauth.update_name_on_login': z.boolean().optional(),
    'oauth.update_picture_on_login': z.boolean().optional(),
    'oauth.username_claim': z.string().optional(),
    'ollama.api_configs': z.record(z.string(), zProviderOptions).optional(),
    'ollama.base_urls': z.array(z.string()).optional(),
    'ollama.enable': z.boolean().nullish(),
    'onedrive.enable': z.boolean().optional(),
    'onedrive.sharepoint_tenant_id': z.string().optional(),
    'onedrive.sharepoint_url': z.string().optional(),
    'openai.api_base_urls': z.array(z.string()).optional(),
    'openai.api_configs': z.record(z.string(), zProviderOptions).optional(),
    'openai.api_keys': z.array(z.string()).optional(),
    'openai.enable': z.boolean().nullish(),
    'rag.CONTENT_EXTRACTION_ENGINE': z.string().optional(),
    'rag.DATALAB_MARKER_USE_LLM': z.boolean().optional(),
    'rag.MISTRAL_OCR_API_BASE_URL': z.string().optional(),
    'rag.azure_openai.api_key': z.string().optional(),
    'rag.azure_openai.api_version': z.string().optional(),
    'rag.azure_openai.base_url': z.string().optional(),
    'rag.bypass_embedding_and_retrieval': z.boolean().optional(),
    'rag.chunk_min_size_target': z.int().optional(),
    'rag.chunk_overlap': z.int().optional(),
    'rag.chunk_size': z.int().optional(),
    'rag.content_extraction.supported_media_mime_types': z.array(z.string()).nullish(),
    'rag.content_extraction_engine': z.string().optional(),
    'rag.datalab_marker_additional_config': z.string().optional(),
    'rag.datalab_marker_api_base_url': z.string().optional(),
    'rag.datalab_marker_api_key': z.string().optional(),
    'rag.datalab_marker_disable_image_extraction': z.boolean().optional(),
    'rag.datalab_marker_force_ocr': z.boolean().optional(),
    'rag.datalab_marker_format_lines': z.boolean().optional(),
    'rag.datalab_marker_output_format': z.string().optional(),
    'rag.datalab_marker_paginate': z.boolean().optional(),
    'rag.datalab_marker_skip_cache': z.boolean().optional(),
    'rag.datalab_marker_strip_existing_ocr': z.boolean().optional(),
    'rag.datalab_marker_use_llm': z.boolean().optional(),
    'rag.docling_api_key': z.string().optional(),
    'rag.docling_params': zJsonObject.optional(),
    'rag.docling_server_url': z.string().optional(),
    'rag.document_intelligence_endpoint': z.string().optional(),
    'rag.document_intelligence_key': z.string().optional(),
    'rag.document_intelligence_model': z.string().optional(),
    'rag.embedding_batch_size': z.int().optional(),
    'rag.embedding_concurrent_requests': z.int().optional(),
    'rag.embedding_engine': z.string().optional(),
    'rag.embedding_model': z.string().optional(),
    'rag.enable_async_embedding': z.boolean().optional(),
    'rag.enable_hybrid_search': z.boolean().optional(),
    'rag.enable_hybrid_search_enriched_texts': z.boolean().optional(),
    'rag.enable_markdown_header_text_splitter': z.boolean().optional(),
    'rag.external_document_loader_api_key': z.string().optional(),
    'rag.external_document_loader_headers': zJsonObject.optional(),
    'rag.external_document_loader_url': z.string().optional(),
    'rag.external_reranker_api_key': z.string().optional(),
    'rag.external_reranker_timeout': z.string().optional(),
    'rag.external_reranker_url': z.string().optional(),
    'rag.file.allowed_extensions': z.array(z.string()).optional(),
    'rag.file.max_count': z.int().nullish(),
    'rag.file.max_size': z.int().nullish(),
    'rag.full_context': z.boolean().optional(),
    'rag.hybrid_bm25_weight': z.number().optional(),
    'rag.mineru_api_key': z.string().optional(),
    'rag.mineru_api_mode': z.string().optional(),
    'rag.mineru_api_timeout': z.union([
        z.string(),
        z.int()
    ]).optional(),
    'rag.mineru_api_url': z.string().optional(),
    'rag.mineru_file_extensions': z.array(z.string()).optional(),
    'rag.mineru_params': zJsonObject.optional(),
    'rag.mistral_ocr_api_base_url': z.string().optional(),
    'rag.mistral_ocr_api_key': z.string().optional(),
    'rag.mistral_ocr_use_base64': z.boolean().optional(),
    'rag.ollama.api_key': z.string().optional(),
    'rag.ollama.base_url': z.string().optional(),
    'rag.openai.api_base_url': z.string().optional(),
    'rag.openai.api_key': z.string().optional(),
    'rag.paddleocr_vl_base_url': z.string().optional(),
    'rag.paddleocr_vl_token': z.string().optional(),
    'rag.pdf_extract_images': z.boolean().optional(),
    'rag.pdf_loader_mode': z.string().optional(),
    'rag.relevance_threshold': z.number().optional(),
    'rag.reranking_batch_size': z.int().optional(),
    'rag.reranking_engine': z.string().optional(),
    'rag.reranking_model': z.string().optional(),
    'rag.template': z.string().optional(),
    'rag.text_splitter': z.string().optional(),
    'rag.tika_server_url': z.string().optional(),
    'rag.tika_server_version': z.string().optional(),
    'rag.tiktoken_encoding_name': z.string().optional(),
    'rag.tokenizer_model': z.string().optional(),
    'rag.top_k': z.int().optional(),
    'rag.top_k_reranker': z.int().optional(),
    'rag.youtube_loader_language': z.array(z.string()).nullish(),
    'rag.youtube_loader_proxy_url': z.string().nullish(),
    'skills.content_max_chars': z.int().nullish(),
    'skills.lazy_loading.enable': z.boolean().optional(),
    'skills.preview_max_chars': z.int().nullish(),
    'subagents.background_enabled': z.boolean().optional(),
    'subagents.enable': z.boolean().optional(),
    'subagents.max_async': z.int().optional(),
    'subagents.max_concurrent': z.int().optional(),
    'subagents.max_iterations': z.int().optional(),
    'subagents.max_output': z.int().optional(),
    'subagents.system_prompt': z.string().optional(),
    'task.autocomplete.enable': z.boolean().optional(),
    'task.autocomplete.input_max_length': z.int().optional(),
    'task.autocomplete.prompt_template': z.string().optional(),
    'task.follow_up.enable': z.boolean().optional(),
    'task.follow_up.prompt_template': z.string().optional(),
    'task.image.prompt_template': z.string().optional(),
    'task.model.default': z.string().nullish(),
    'task.model.external': z.string().nullish(),
    'task.model.params': zJsonObject.nullish(),
    'task.query.prompt_template': z.string().optional(),
    'task.query.retrieval.enable': z.boolean().optional(),
    'task.query.search.enable': z.boolean().optional(),
    'task.tags.enable': z.boolean().optional(),
    'task.tags.prompt_template': z.string().optional(),
    'task.title.enable': z.boolean().optional(),
    'task.title.prompt_template': z.string().optional(),
    'task.tools.prompt_template': z.string().optional(),
    'task.voice.prompt.enable': z.boolean().optional(),
    'task.voice.prompt_template': z.string().nullish(),
    'terminal_server.connections': z.array(zTerminalServerConnection).optional(),
    'tool_server.connections': z.array(zToolServerConnection).optional(),
    'ui.ENABLE_LOGIN_FORM': z.boolean().optional(),
    'ui.banners': z.array(zBanner).optional(),
    'ui.default_group_id': z.string().optional(),
    'ui.default_interface_settings': zJsonObject.optional(),
    'ui.default_locale': z.string().optional(),
    'ui.default_models': z.string().nullish(),
    'ui.default_pinned_models': z.string().nullish(),
    'ui.default_user_role': z.string().optional(),
    'ui.enable_community_sharing': z.boolean().optional(),
    'ui.enable_login_form': z.boolean().optional(),
    'ui.enable_message_rating': z.boolean().optional(),
    'ui.enable_password_change_form': z.boolean().optional(),
    'ui.enable_signup': z.boolean().optional(),
    'ui.enable_user_webhooks': z.boolean().optional(),
    'ui.i18n': zJsonObject.optional(),
    'ui.model_order_list': z.array(z.string().nullable()).nullish(),
    'ui.pending_user_overlay_content': z.string().nullish(),
    'ui.pending_user_overlay_title': z.string().nullish(),
    'ui.prompt_suggestions': z.array(zPromptSuggestion).nullish(),
    'ui.prompt_suggestions_i18n': zJsonObject.optional(),
    'ui.visibility': z.record(z.string(), z.boolean()).optional(),
    'ui.watermark': z.string().nullish(),
    'user.permissions': zPermissions.optional(),
    'users.enable_status': z.boolean().optional(),
    version: z.int().optional(),
    'web.fetch.max_content_length': z.int().nullish(),
    'web.loader.concurrent_requests': z.int().nullish(),
    'web.loader.engine': z.string().nullish(),
    'web.loader.external_web_loader_api_key': z.string().nullish(),
    'web.loader.external_web_loader_url': z.string().nullish(),
    'web.loader.firecrawl_api_key': z.string().nullish(),
    'web.loader.firecrawl_api_url': z.string().nullish(),
    'web.loader.firecrawl_timeout': z.string().nullish(),
    'web.loader.playwright_timeout': z.int().nullish(),
    'web.loader.playwright_ws_url': z.string().nullish(),
    'web.loader.ssl_verification': z.boolean().nullish(),
    'web.loader.timeout': z.string().nullish(),
    'web.search.azure_ai_search_api_key': z.string().nullish(),
    'web.search.azure_ai_search_endpoint': z.string().nullish(),
    'web.search.azure_ai_search_index_name': z.string().nullish(),
    'web.search.bing_search_v7_endpoint': z.string().nullish(),
    'web.search.bing_search_v7_subscription_key': z.string().nullish(),
    'web.search.bocha_search_api_key': z.string().nullish(),
    'web.search.brave_search_api_key': z.string().nullish(),
    'web.search.brave_search_context_tokens': z.int().nullish(),
    'web.search.bypass_embedding_and_retrieval': z.boolean().nullish(),
    'web.search.bypass_web_loader': z.boolean().nullish(),
    'web.search.concurrent_requests': z.int().nullish(),
    'web.search.confirmation.content': z.string().nullish(),
    'web.search.confirmation.enable': z.boolean().nullish(),
    'web.search.ddgs_backend': z.string().nullish(),
    'web.search.domain.filter_list': z.array(z.string()).nullish(),
    'web.search.enable': z.boolean().nullish(),
    'web.search.engine': z.string().nullish(),
    'web.search.exa_api_key': z.string().nullish(),
    'web.search.exa_max_content_length': z.int().nullish(),
    'web.search.external_web_search_api_key': z.string().nullish(),
    'web.search.external_web_search_url': z.string().nullish(),
    'web.search.google_pse_api_key': z.string().nullish(),
    'web.search.google_pse_engine_id': z.string().nullish(),
    'web.search.jina_api_base_url': z.string().nullish(),
    'web.search.jina_api_key': z.string().nullish(),
    'web.search.kagi_search_api_key': z.string().nullish(),
    'web.search.linkup_api_key': z.string().nullish(),
    'web.search.linkup_search_params': zJsonObject.optional(),
    'web.search.microsoft_web_iq_api_base_url': z.string().nullish(),
    'web.search.microsoft_web_iq_api_key': z.string().nullish(),
    'web.search.microsoft_web_iq_language': z.string().nullish(),
    'web.search.mojeek_search_api_key': z.string().nullish(),
    'web.search.ollama_cloud_api_key': z.string().nullish(),
    'web.search.openserp_base_url': z.string().nullish(),
    'web.search.perplexity_api_key': z.string().nullish(),
    'web.search.perplexity_model': z.string().nullish(),
    'web.search.perplexity_search_api_url': z.string().nullish(),
    'web.search.perplexity_search_context_usage': z.string().nullish(),
    'web.search.result_count': z.int().nullish(),
    'web.search.searchapi_api_key': z.string().nullish(),
    'web.search.searchapi_engine': z.string().nullish(),
    'web.search.searxng_language': z.string().nullish(),
    'web.search.searxng_query_url': z.string().nullish(),
    'web.search.serpapi_api_key': z.string().nullish(),
    'web.search.serpapi_engine': z.string().nullish(),
    'web.search.serper_api_key': z.string().nullish(),
    'web.search.serphouse_api_key': z.string().nullish(),
    'web.search.serphouse_domain': z.string().nullish(),
    'web.search.serply_api_key': z.string().nullish(),
    'web.search.serpstack_api_key': z.string().nullish(),
    'web.search.serpstack_https': z.boolean().nullish(),
    'web.search.sougou_api_sid': z.string().nullish(),
    'web.search.sougou_api_sk': z.string().nullish(),
    'web.search.staan_api_key': z.string().nullish(),
    'web.search.staan_market': z.string().nullish(),
    'web.search.staan_max_snippets': z.int().nullish(),
    'web.search.tavily_api_key': z.string().nullish(),
    'web.search.tavily_extract_depth': z.string().nullish(),
    'web.search.tavily_search_depth': z.string().nullish(),
    'web.search.trust_env': z.boolean().nullish(),
    'web.search.yacy_password': z.string().nullish(),
    'web.search.yacy_query_url': z.string().nullish(),
    'web.search.yacy_username': z.string().nullish(),
    'web.search.yandex_web_search_api_key': z.string().nullish(),
    'web.search.yandex_web_search_config': z.string().nullish(),
    'web.search.yandex_web_search_url': z.string().nullish(),
    'web.search.youcom_api_key': z.string().nullish(),
    webhook_url: z.string().optional(),
    'webui.url': z.string().optional()
});

/**
 * Every setting of the server, in force or not. What `required` names, each server from 0.10.2 on has.
 */
export const zCompleteConfigMap = zConfigMap;

/**
 * Speech recognition, speech output and voice calls.
 */
export const zConfigTreeAudio = z.object({
    stt: z.object({
        allowed_extensions: z.array(z.string()).optional(),
        azure: z.object({
            api_key: z.string().optional(),
            base_url: z.string().optional(),
            locales: z.string().optional(),
            max_speakers: z.string().optional(),
            region: z.string().optional()
        }).optional(),
        deepgram: z.object({
            api_key: z.string().optional()
        }).optional(),
        engine: z.string().optional(),
        mistral: z.object({
            api_base_url: z.string().optional(),
            api_key: z.string().optional(),
            use_chat_completions: z.boolean().optional()
        }).optional(),
        model: z.string().optional(),
        openai: z.object({
            api_base_url: z.string().optional(),
            api_key: z.string().optional()
        }).optional(),
        supported_content_types: z.array(z.string()).optional(),
        whisper_model: z.string().optional()
    }).optional(),
    tts: z.object({
        api_key: z.string().optional(),
        azure: z.object({
            speech_base_url: z.string().optional(),
            speech_output_format: z.string().optional(),
            speech_region: z.string().optional()
        }).optional(),
        engine: z.string().optional(),
        mistral: z.object({
            api_base_url: z.string().optional(),
            api_key: z.string().optional()
        }).optional(),
        model: z.string().optional(),
        openai: z.object({
            api_base_url: z.string().optional(),
            api_key: z.string().optional(),
            params: zJsonObject.optional()
        }).optional(),
        split_on: z.string().optional(),
        voice: z.string().optional()
    }).optional()
});

/**
 * Tokens, API keys and what pending accounts see.
 */
export const zConfigTreeAuth = z.object({
    admin: z.object({
        email: z.string().nullish(),
        show: z.boolean().optional()
    }).optional(),
    api_key: z.object({
        allowed_endpoints: z.string().optional(),
        endpoint_restrictions: z.boolean().optional()
    }).optional(),
    enable_api_keys: z.boolean().optional(),
    jwt_expiry: z.string().optional()
});

/**
 * Whether there are automations, and their limits.
 */
export const zConfigTreeAutomations = z.object({
    enable: z.boolean().optional(),
    max_count: z.union([
        z.string(),
        z.int()
    ]).optional(),
    min_interval: z.union([
        z.string(),
        z.int()
    ]).optional()
});

/**
 * Whether there are calendars.
 */
export const zConfigTreeCalendar = z.object({
    enable: z.boolean().optional()
});

/**
 * Whether there are channels.
 */
export const zConfigTreeChannels = z.object({
    enable: z.boolean().optional()
});

/**
 * Code that users run.
 */
export const zConfigTreeCodeExecution = z.object({
    enable: z.boolean().optional(),
    engine: z.string().optional(),
    jupyter: z.object({
        auth: z.string().nullish(),
        auth_password: z.string().nullish(),
        auth_token: z.string().nullish(),
        timeout: z.int().nullish(),
        url: z.string().nullish()
    }).optional()
});

/**
 * Code that models run.
 */
export const zConfigTreeCodeInterpreter = z.object({
    enable: z.boolean().optional(),
    engine: z.string().optional(),
    jupyter: z.object({
        auth: z.string().nullish(),
        auth_password: z.string().nullish(),
        auth_token: z.string().nullish(),
        timeout: z.int().nullish(),
        url: z.string().nullish()
    }).optional(),
    prompt_template: z.string().nullish()
});

/**
 * Providers that users connect themselves.
 */
export const zConfigTreeDirect = z.object({
    enable: z.boolean().optional()
});

/**
 * Comparison of models.
 */
export const zConfigTreeEvaluation = z.object({
    arena: z.object({
        enable: z.boolean().optional(),
        models: z.array(zArenaModel).optional()
    }).optional()
});

/**
 * Uploaded files.
 */
export const zConfigTreeFile = z.object({
    image_compression_height: z.int().nullish(),
    image_compression_width: z.int().nullish()
});

/**
 * Folders for chats, and their limits.
 */
export const zConfigTreeFolders = z.object({
    enable: z.boolean().optional(),
    max_file_count: z.union([
        z.string(),
        z.int()
    ]).optional()
});

/**
 * Files from Google Drive.
 */
export const zConfigTreeGoogleDrive = z.object({
    api_key: z.string().optional(),
    client_id: z.string().optional(),
    enable: z.boolean().optional()
});

/**
 * Making images.
 */
export const zConfigTreeImageGeneration = z.object({
    automatic1111: z.object({
        api_auth: z.union([
            zJsonObject,
            z.string()
        ]).nullish(),
        api_params: z.union([
            zJsonObject,
            z.string()
        ]).nullish(),
        base_url: z.string().optional()
    }).optional(),
    comfyui: z.object({
        api_key: z.string().optional(),
        base_url: z.string().optional(),
        nodes: z.array(zComfyNode).optional(),
        workflow: z.string().optional()
    }).optional(),
    enable: z.boolean().optional(),
    engine: z.string().optional(),
    gemini: z.object({
        api_base_url: z.string().optional(),
        api_key: z.string().optional(),
        endpoint_method: z.string().optional()
    }).optional(),
    model: z.string().optional(),
    openai: z.object({
        api_base_url: z.string().optional(),
        api_key: z.string().optional(),
        api_version: z.string().optional(),
        params: z.union([
            zJsonObject,
            z.string()
        ]).nullish()
    }).optional(),
    prompt: z.object({
        enable: z.boolean().optional()
    }).optional(),
    size: z.string().nullish(),
    steps: z.int().optional()
});

/**
 * Images beyond making them.
 */
export const zConfigTreeImages = z.object({
    edit: z.object({
        comfyui: z.object({
            api_key: z.string().optional(),
            base_url: z.string().optional(),
            nodes: z.array(zComfyNode).optional(),
            workflow: z.string().optional()
        }).optional(),
        enable: z.boolean().optional(),
        engine: z.string().optional(),
        gemini: z.object({
            api_base_url: z.string().optional(),
            api_key: z.string().optional()
        }).optional(),
        model: z.string().optional(),
        openai: z.object({
            api_base_url: z.string().optional(),
            api_key: z.string().optional(),
            api_version: z.string().optional()
        }).optional(),
        size: z.string().nullish()
    }).optional()
});

/**
 * Sign-in by LDAP.
 */
export const zConfigTreeLdap = z.object({
    enable: z.boolean().optional(),
    group: z.object({
        enable_creation: z.boolean().optional(),
        enable_management: z.boolean().optional()
    }).optional(),
    server: z.object({
        app_dn: z.string().optional(),
        app_password: z.string().optional(),
        attribute_for_groups: z.string().optional(),
        attribute_for_mail: z.string().optional(),
        attribute_for_username: z.string().optional(),
        ca_cert_file: z.string().nullish(),
        ciphers: z.string().nullish(),
        host: z.string().optional(),
        label: z.string().optional(),
        port: z.int().nullish(),
        search_filter: z.string().optional(),
        use_tls: z.boolean().optional(),
        users_dn: z.string().optional(),
        validate_cert: z.boolean().optional()
    }).optional()
});

/**
 * What models remember about users.
 */
export const zConfigTreeMemories = z.object({
    enable: z.boolean().optional()
});

/**
 * Defaults for models.
 */
export const zConfigTreeModels = z.object({
    base_models_cache: z.boolean().optional(),
    default_metadata: zJsonObject.nullish(),
    default_params: zJsonObject.nullish()
});

/**
 * Whether there are notes.
 */
export const zConfigTreeNotes = z.object({
    enable: z.boolean().optional()
});

/**
 * Sign-in through providers. The server keeps what is here and ignores it, unless its environment sets ENABLE_OAUTH_PERSISTENT_CONFIG.
 */
export const zConfigTreeOauth = z.object({
    admin_roles: z.array(z.string()).optional(),
    allowed_domains: z.array(z.string()).optional(),
    allowed_roles: z.array(z.string()).optional(),
    audience: z.string().optional(),
    auto_redirect: z.boolean().optional(),
    blocked_groups: z.string().optional(),
    client: z.object({
        timeout: z.union([
            z.string(),
            z.int()
        ]).optional()
    }).optional(),
    enable_group_creation: z.boolean().optional(),
    enable_group_mapping: z.boolean().optional(),
    enable_role_mapping: z.boolean().optional(),
    enable_signup: z.boolean().optional(),
    feishu: z.object({
        client_id: z.string().optional(),
        client_secret: z.string().optional(),
        redirect_uri: z.string().optional(),
        scope: z.string().optional()
    }).optional(),
    github: z.object({
        client_id: z.string().optional(),
        client_secret: z.string().optional(),
        redirect_uri: z.string().optional(),
        scope: z.string().optional()
    }).optional(),
    google: z.object({
        client_id: z.string().optional(),
        client_secret: z.string().optional(),
        redirect_uri: z.string().optional(),
        scope: z.string().optional()
    }).optional(),
    group_default_share: z.union([
        z.boolean(),
        z.string()
    ]).optional(),
    merge_accounts_by_email: z.boolean().optional(),
    microsoft: z.object({
        client_id: z.string().optional(),
        client_secret: z.string().optional(),
        login_base_url: z.string().optional(),
        picture_url: z.string().optional(),
        redirect_uri: z.string().optional(),
        scope: z.string().optional(),
        tenant_id: z.string().optional()
    }).optional(),
    oidc: z.object({
        avatar_claim: z.string().optional(),
        client_id: z.string().optional(),
        client_secret: z.string().optional(),
        code_challenge_method: z.string().nullish(),
        email_claim: z.string().optional(),
        end_session_endpoint: z.string().optional(),
        group_claim: z.string().optional(),
        oauth_timeout: z.union([
            z.string(),
            z.int()
        ]).optional(),
        provider_name: z.string().optional(),
        provider_url: z.string().optional(),
        redirect_uri: z.string().optional(),
        scopes: z.string().optional(),
        sub_claim: z.string().nullish(),
        token_endpoint_auth_method: z.string().nullish(),
        username_claim: z.string().optional()
    }).optional(),
    refresh_token_include_scope: z.boolean().optional(),
    roles_claim: z.string().optional(),
    update_email_on_login: z.boolean().optional(),
    update_name_on_login: z.boolean().optional(),
    update_picture_on_login: z.boolean().optional()
});

/**
 * Connections to Ollama servers.
 */
export const zConfigTreeOllama = z.object({
    api_configs: z.record(z.string(), zProviderOptions).optional(),
    base_urls: z.array(z.string()).optional(),
    enable: z.boolean().nullish()
});

/**
 * Files from OneDrive and SharePoint.
 */
export const zConfigTreeOnedrive = z.object({
    enable: z.boolean().optional(),
    sharepoint_tenant_id: z.string().optional(),
    sharepoint_url: z.string().optional()
});

/**
 * Connections to OpenAI-compatible providers.
 */
export const zConfigTreeOpenai = z.object({
    api_base_urls: z.array(z.string()).optional(),
    api_configs: z.record(z.string(), zProviderOptions).optional(),
    api_keys: z.array(z.string()).optional(),
    enable: z.boolean().nullish()
});

/**
 * Turning files and pages into text, search in them, and search in the web.
 */
export const zConfigTreeRag = z.object({
    CONTENT_EXTRACTION_ENGINE: z.string().optional(),
    DATALAB_MARKER_USE_LLM: z.boolean().optional(),
    MISTRAL_OCR_API_BASE_URL: z.string().optional(),
    azure_openai: z.object({
        api_key: z.string().optional(),
        api_version: z.string().optional(),
        base_url: z.string().optional()
    }).optional(),
    bypass_embedding_and_retrieval: z.boolean().optional(),
    chunk_min_size_target: z.int().optional(),
    chunk_overlap: z.int().optional(),
    chunk_size: z.int().optional(),
    datalab_marker_additional_config: z.string().optional(),
    datalab_marker_api_base_url: z.string().optional(),
    datalab_marker_api_key: z.string().optional(),
    datalab_marker_disable_image_extraction: z.boolean().optional(),
    datalab_marker_force_ocr: z.boolean().optional(),
    datalab_marker_format_lines: z.boolean().optional(),
    datalab_marker_output_format: z.string().optional(),
    datalab_marker_paginate: z.boolean().optional(),
    datalab_marker_skip_cache: z.boolean().optional(),
    datalab_marker_strip_existing_ocr: z.boolean().optional(),
    docling_api_key: z.string().optional(),
    docling_params: zJsonObject.optional(),
    docling_server_url: z.string().optional(),
    document_intelligence_endpoint: z.string().optional(),
    document_intelligence_key: z.string().optional(),
    document_intelligence_model: z.string().optional(),
    embedding_batch_size: z.int().optional(),
    embedding_concurrent_requests: z.int().optional(),
    embedding_engine: z.string().optional(),
    embedding_model: z.string().optional(),
    enable_async_embedding: z.boolean().optional(),
    enable_hybrid_search: z.boolean().optional(),
    enable_hybrid_search_enriched_texts: z.boolean().optional(),
    enable_markdown_header_text_splitter: z.boolean().optional(),
    external_document_loader_api_key: z.string().optional(),
    external_document_loader_url: z.string().optional(),
    external_reranker_api_key: z.string().optional(),
    external_reranker_timeout: z.string().optional(),
    external_reranker_url: z.string().optional(),
    file: z.object({
        allowed_extensions: z.array(z.string()).optional(),
        max_count: z.int().nullish(),
        max_size: z.int().nullish()
    }).optional(),
    full_context: z.boolean().optional(),
    hybrid_bm25_weight: z.number().optional(),
    mineru_api_key: z.string().optional(),
    mineru_api_mode: z.string().optional(),
    mineru_api_timeout: z.union([
        z.string(),
        z.int()
    ]).optional(),
    mineru_api_url: z.string().optional(),
    mineru_file_extensions: z.array(z.string()).optional(),
    mineru_params: zJsonObject.optional(),
    mistral_ocr_api_key: z.string().optional(),
    ollama: z.object({
        key: z.string().optional(),
        url: z.string().optional()
    }).optional(),
    openai_api_base_url: z.string().optional(),
    openai_api_key: z.string().optional(),
    paddleocr_vl_base_url: z.string().optional(),
    paddleocr_vl_token: z.string().optional(),
    pdf_extract_images: z.boolean().optional(),
    pdf_loader_mode: z.string().optional(),
    relevance_threshold: z.number().optional(),
    reranking_batch_size: z.int().optional(),
    reranking_engine: z.string().optional(),
    reranking_model: z.string().optional(),
    template: z.string().optional(),
    text_splitter: z.string().optional(),
    tika_server_url: z.string().optional(),
    tiktoken_encoding_name: z.string().optional(),
    top_k: z.int().optional(),
    top_k_reranker: z.int().optional(),
    web: z.object({
        fetch: z.object({
            max_content_length: z.int().nullish()
        }).optional(),
        loader: z.object({
            concurrent_requests: z.int().nullish(),
            engine: z.string().nullish(),
            external_web_loader_api_key: z.string().nullish(),
            external_web_loader_url: z.string().nullish(),
            firecrawl_api_key: z.string().nullish(),
            firecrawl_api_url: z.string().nullish(),
            firecrawl_timeout: z.string().nullish(),
            playwright_timeout: z.int().nullish(),
            playwright_ws_url: z.string().nullish(),
            ssl_verification: z.boolean().nullish(),
            timeout: z.string().nullish()
        }).optional(),
        search: z.object({
            azure_ai_search_api_key: z.string().nullish(),
            azure_ai_search_endpoint: z.string().nullish(),
            azure_ai_search_index_name: z.string().nullish(),
            bing_search_v7_endpoint: z.string().nullish(),
            bing_search_v7_subscription_key: z.string().nullish(),
            bocha_search_api_key: z.string().nullish(),
            brave_search_api_key: z.string().nullish(),
            brave_search_context_tokens: z.int().nullish(),
            bypass_embedding_and_retrieval: z.boolean().nullish(),
            bypass_web_loader: z.boolean().nullish(),
            concurrent_requests: z.int().nullish(),
            ddgs_backend: z.string().nullish(),
            domain: z.object({
                filter_list: z.array(z.string()).nullish()
            }).optional(),
            enable: z.boolean().nullish(),
            engine: z.string().nullish(),
            exa_api_key: z.string().nullish(),
            external_web_search_api_key: z.string().nullish(),
            external_web_search_url: z.string().nullish(),
            fetch_url_max_content_length: z.int().nullish(),
            google_pse_api_key: z.string().nullish(),
            google_pse_engine_id: z.string().nullish(),
            jina_api_base_url: z.string().nullish(),
            jina_api_key: z.string().nullish(),
            kagi_search_api_key: z.string().nullish(),
            linkup_api_key: z.string().nullish(),
            linkup_search_params: zJsonObject.optional(),
            mojeek_search_api_key: z.string().nullish(),
            ollama_cloud_api_key: z.string().nullish(),
            perplexity_api_key: z.string().nullish(),
            perplexity_model: z.string().nullish(),
            perplexity_search_api_url: z.string().nullish(),
            perplexity_search_context_usage: z.string().nullish(),
            result_count: z.int().nullish(),
            searchapi_api_key: z.string().nullish(),
            searchapi_engine: z.string().nullish(),
            searxng_language: z.string().nullish(),
            searxng_query_url: z.string().nullish(),
            serpapi_api_key: z.string().nullish(),
            serpapi_engine: z.string().nullish(),
            serper_api_key: z.string().nullish(),
            serply_api_key: z.string().nullish(),
            serpstack_api_key: z.string().nullish(),
            serpstack_https: z.boolean().nullish(),
            sougou_api_sid: z.string().nullish(),
            sougou_api_sk: z.string().nullish(),
            tavily_api_key: z.string().nullish(),
            tavily_extract_depth: z.string().nullish(),
            trust_env: z.boolean().nullish(),
            yacy_password: z.string().nullish(),
            yacy_query_url: z.string().nullish(),
            yacy_username: z.string().nullish(),
            yandex_web_search_api_key: z.string().nullish(),
            yandex_web_search_config: z.string().nullish(),
            yandex_web_search_url: z.string().nullish(),
            youcom_api_key: z.string().nullish()
        }).optional()
    }).optional(),
    youtube_loader_language: z.array(z.string()).nullish(),
    youtube_loader_proxy_url: z.string().nullish()
});

/**
 * Small tasks that a model does beside the chat: titles, tags, queries and the like.
 */
export const zConfigTreeTask = z.object({
    autocomplete: z.object({
        enable: z.boolean().optional(),
        input_max_length: z.int().optional(),
        prompt_template: z.string().optional()
    }).optional(),
    follow_up: z.object({
        enable: z.boolean().optional(),
        prompt_template: z.string().optional()
    }).optional(),
    image: z.object({
        prompt_template: z.string().optional()
    }).optional(),
    model: z.object({
        default: z.string().nullish(),
        external: z.string().nullish()
    }).optional(),
    query: z.object({
        prompt_template: z.string().optional(),
        retrieval: z.object({
            enable: z.boolean().optional()
        }).optional(),
        search: z.object({
            enable: z.boolean().optional()
        }).optional()
    }).optional(),
    tags: z.object({
        enable: z.boolean().optional(),
        prompt_template: z.string().optional()
    }).optional(),
    title: z.object({
        enable: z.boolean().optional(),
        prompt_template: z.string().optional()
    }).optional(),
    tools: z.object({
        prompt_template: z.string().optional()
    }).optional(),
    voice: z.object({
        prompt: z.object({
            enable: z.boolean().optional()
        }).optional(),
        prompt_template: z.string().nullish()
    }).optional()
});

/**
 * Connections to terminal servers.
 */
export const zConfigTreeTerminalServer = z.object({
    connections: z.array(zTerminalServerConnection).optional()
});

/**
 * Connections to tool servers.
 */
export const zConfigTreeToolServer = z.object({
    connections: z.array(zToolServerConnection).optional()
});

/**
 * The web page, registration and defaults for accounts.
 */
export const zConfigTreeUi = z.object({
    ENABLE_LOGIN_FORM: z.boolean().optional(),
    banners: z.array(zBanner).optional(),
    default_group_id: z.string().optional(),
    default_locale: z.string().optional(),
    default_models: z.string().nullish(),
    default_pinned_models: z.string().nullish(),
    default_user_role: z.string().optional(),
    enable_community_sharing: z.boolean().optional(),
    enable_login_form: z.boolean().optional(),
    enable_message_rating: z.boolean().optional(),
    enable_password_change_form: z.boolean().optional(),
    enable_signup: z.boolean().optional(),
    enable_user_webhooks: z.boolean().optional(),
    model_order_list: z.array(z.string().nullable()).nullish(),
    pending_user_overlay_content: z.string().nullish(),
    pending_user_overlay_title: z.string().nullish(),
    prompt_suggestions: z.array(zPromptSuggestion).nullish(),
    watermark: z.string().nullish()
});

/**
 * Defaults for accounts.
 */
export const zConfigTreeUser = z.object({
    permissions: zPermissions.optional()
});

/**
 * Accounts.
 */
export const zConfigTreeUsers = z.object({
    enable_status: z.boolean().optional()
});

/**
 * The server as seen from outside.
 */
export const zConfigTreeWebui = z.object({
    url: z.string().optional()
});

/**
 * Settings as a tree of sections. It holds what an administrator has saved or imported; a setting that is absent has the value of the server's environment. Secrets stand in the clear.
 */
export const zConfigTree = z.object({
    version: z.int().optional(),
    audio: zConfigTreeAudio.optional(),
    auth: zConfigTreeAuth.optional(),
    automations: zConfigTreeAutomations.optional(),
    calendar: zConfigTreeCalendar.optional(),
    channels: zConfigTreeChannels.optional(),
    code_execution: zConfigTreeCodeExecution.optional(),
    code_interpreter: zConfigTreeCodeInterpreter.optional(),
    direct: zConfigTreeDirect.optional(),
    evaluation: zConfigTreeEvaluation.optional(),
    file: zConfigTreeFile.optional(),
    folders: zConfigTreeFolders.optional(),
    google_drive: zConfigTreeGoogleDrive.optional(),
    image_generation: zConfigTreeImageGeneration.optional(),
    images: zConfigTreeImages.optional(),
    ldap: zConfigTreeLdap.optional(),
    memories: zConfigTreeMemories.optional(),
    models: zConfigTreeModels.optional(),
    notes: zConfigTreeNotes.optional(),
    oauth: zConfigTreeOauth.optional(),
    ollama: zConfigTreeOllama.optional(),
    onedrive: zConfigTreeOnedrive.optional(),
    openai: zConfigTreeOpenai.optional(),
    rag: zConfigTreeRag.optional(),
    task: zConfigTreeTask.optional(),
    terminal_server: zConfigTreeTerminalServer.optional(),
    tool_server: zConfigTreeToolServer.optional(),
    ui: zConfigTreeUi.optional(),
    user: zConfigTreeUser.optional(),
    users: zConfigTreeUsers.optional(),
    webhook_url: z.string().optional(),
    webui: zConfigTreeWebui.optional()
});

/**
 * A message above the chats, as it is sent.
 */
export const zBannerDraft = z.object({
    id: z.string(),
    type: z.string(),
    title: z.string().nullish(),
    content: z.string(),
    dismissible: z.boolean(),
    timestamp: z.int(),
    i18n: zBannerTranslations.nullish()
});

/**
 * The banners, all of them.
 */
export const zBannersUpdate = z.object({
    banners: z.array(zBannerDraft)
});

/**
 * Where code runs that users and models write. Users' code is `CODE_EXECUTION_…`, models' code `CODE_INTERPRETER_…`.
 */
export const zCodeExecutionConfig = z.object({
    ENABLE_CODE_EXECUTION: z.boolean(),
    CODE_EXECUTION_ENGINE: z.string(),
    CODE_EXECUTION_JUPYTER_URL: z.string().nullable(),
    CODE_EXECUTION_JUPYTER_AUTH: z.string().nullable(),
    CODE_EXECUTION_JUPYTER_AUTH_TOKEN: z.string().nullable(),
    CODE_EXECUTION_JUPYTER_AUTH_PASSWORD: z.string().nullable(),
    CODE_EXECUTION_JUPYTER_TIMEOUT: z.int().nullable(),
    ENABLE_CODE_INTERPRETER: z.boolean(),
    CODE_INTERPRETER_ENGINE: z.string(),
    CODE_INTERPRETER_PROMPT_TEMPLATE: z.string().nullable(),
    CODE_INTERPRETER_JUPYTER_URL: z.string().nullable(),
    CODE_INTERPRETER_JUPYTER_AUTH: z.string().nullable(),
    CODE_INTERPRETER_JUPYTER_AUTH_TOKEN: z.string().nullable(),
    CODE_INTERPRETER_JUPYTER_AUTH_PASSWORD: z.string().nullable(),
    CODE_INTERPRETER_JUPYTER_TIMEOUT: z.int().nullable()
});

/**
 * What users may connect themselves, and whether the list of models is kept.
 */
export const zConnectionsConfig = z.object({
    ENABLE_DIRECT_CONNECTIONS: z.boolean(),
    ENABLE_DIRECT_INTEGRATIONS: z.boolean().optional(),
    ENABLE_BASE_MODELS_CACHE: z.boolean()
});

/**
 * What users may connect themselves, and whether the list of models is kept.
 */
export const zConnectionsConfigUpdate = z.object({
    ENABLE_DIRECT_CONNECTIONS: z.boolean(),
    ENABLE_DIRECT_INTEGRATIONS: z.boolean().optional(),
    ENABLE_BASE_MODELS_CACHE: z.boolean()
});

/**
 * Settings to import.
 */
export const zConfigImport = z.object({
    config: z.union([
        zConfigTree,
        zConfigMap
    ])
});

/**
 * Which parts of the web page are shown.
 */
export const zInterfaceVisibility = z.object({
    visibility: z.record(z.string(), z.boolean())
});

/**
 * Defaults for models and for the choice among them.
 */
export const zModelsConfig = z.object({
    DEFAULT_MODELS: z.string().nullable(),
    DEFAULT_PINNED_MODELS: z.string().nullable(),
    MODEL_ORDER_LIST: z.array(z.string().nullable()).nullable(),
    DEFAULT_MODEL_METADATA: zJsonObject.nullish(),
    DEFAULT_MODEL_PARAMS: zJsonObject.nullish()
});

/**
 * Defaults for models and for the choice among them.
 */
export const zModelsConfigUpdate = z.object({
    DEFAULT_MODELS: z.string().nullable(),
    DEFAULT_PINNED_MODELS: z.string().nullable(),
    MODEL_ORDER_LIST: z.array(z.string()).nullable(),
    DEFAULT_MODEL_METADATA: zJsonObject.nullish().default(null),
    DEFAULT_MODEL_PARAMS: zJsonObject.nullish().default(null)
});

/**
 * The part of the models' defaults that every user may read.
 */
export const zModelDefaults = z.object({
    DEFAULT_MODEL_METADATA: zJsonObject.nullable()
});

/**
 * The tool server for which an OAuth client is registered.
 */
export const zOAuthClientRegistration = z.object({
    url: z.string(),
    client_id: z.string(),
    client_name: z.string().nullish(),
    client_secret: z.string().nullish(),
    oauth_server_url: z.string().nullish(),
    oauth_scope: z.string().nullish()
});

/**
 * A registered OAuth client. Nothing is stored yet.
 */
export const zRegisteredOAuthClient = z.object({
    status: z.literal(true),
    oauth_client_info: z.string()
});

/**
 * Whether models may hand work to subagents, and how much.
 */
export const zSubagentsConfig = z.object({
    ENABLE_SUBAGENTS: z.boolean(),
    SUBAGENTS_BACKGROUND_ENABLED: z.boolean(),
    SUBAGENTS_MAX_CONCURRENT: z.int(),
    SUBAGENTS_MAX_ASYNC: z.int(),
    SUBAGENTS_MAX_ITERATIONS: z.int(),
    SUBAGENTS_MAX_OUTPUT: z.int(),
    SUBAGENTS_SYSTEM_PROMPT: z.string()
});

/**
 * Suggestions on an empty chat, all of them.
 */
export const zPromptSuggestionsUpdate = z.object({
    suggestions: z.array(zPromptSuggestion).nullable(),
    i18n: zJsonObject.nullish()
});

/**
 * The suggestions and their translations.
 */
export const zPromptSuggestions = z.object({
    suggestions: z.array(zPromptSuggestion).nullable(),
    i18n: zJsonObject
});

/**
 * The suggestions, as servers before 0.11.4 answer them.
 */
export const zPromptSuggestionList = z.array(zPromptSuggestion);

/**
 * The terminal servers that the administrator has connected.
 */
export const zTerminalServersConfig = z.object({
    TERMINAL_SERVER_CONNECTIONS: z.array(zTerminalServerConnection)
});

/**
 * A connection to a terminal server, as it is sent. Fields that the server does not know are kept, but for `policy` and `lifecycle` since 0.11.4.
 */
export const zTerminalServerConnectionDraft = z.object({
    id: z.string().nullish().default(''),
    name: z.string().nullish().default(''),
    enabled: z.boolean().nullish().default(true),
    url: z.string(),
    path: z.string().nullish().default('/openapi.json'),
    key: z.string().nullish().default(''),
    auth_type: z.string().nullish().default('bearer'),
    forward_cookies: z.boolean().optional().default(false),
    config: zTerminalServerAccess.nullish(),
    server_type: z.string().nullish(),
    policy_id: z.string().nullish(),
    policy: zJsonObject.nullish()
});

/**
 * The terminal servers to connect, all of them.
 */
export const zTerminalServersConfigUpdate = z.object({
    TERMINAL_SERVER_CONNECTIONS: z.array(zTerminalServerConnectionDraft)
});

/**
 * How long terminals of a policy live, to read or to replace.
 */
export const zTerminalLifecycleRequest = z.object({
    url: z.string(),
    key: z.string().nullish().default(''),
    auth_type: z.string().nullish().default('bearer'),
    policy_id: z.string(),
    lifecycle_data: zJsonObject.nullish()
});

/**
 * A policy of an orchestrator, to read or to replace.
 */
export const zTerminalPolicyRequest = z.object({
    url: z.string(),
    key: z.string().nullish().default(''),
    auth_type: z.string().nullish().default('bearer'),
    policy_id: z.string(),
    policy_data: zJsonObject.nullish()
});

/**
 * Which running terminals of an orchestrator to renew.
 */
export const zTerminalRefresh = z.object({
    url: z.string(),
    key: z.string().nullish().default(''),
    auth_type: z.string().nullish().default('bearer'),
    user_id: z.string().nullish(),
    policy_id: z.string().nullish(),
    only_idle: z.boolean().optional().default(true),
    reset: z.boolean().optional().default(false)
});

/**
 * What stands at the address.
 */
export const zTerminalServerVerification = z.object({
    status: z.literal(true),
    type: z.enum(['orchestrator', 'terminal'])
});

/**
 * The tool servers that the administrator has connected.
 */
export const zToolServersConfig = z.object({
    TOOL_SERVER_CONNECTIONS: z.array(zToolServerConnection)
});

/**
 * A connection to a tool server, as it is sent. Fields that the server does not know are kept.
 */
export const zToolServerConnectionDraft = z.object({
    url: z.string(),
    path: z.string(),
    type: z.string().nullish().default('openapi'),
    auth_type: z.string().nullable(),
    forward_cookies: z.boolean().optional().default(false),
    headers: z.union([
        zToolServerHeaders,
        z.string()
    ]).nullish(),
    key: z.string().nullable(),
    config: zToolServerConfig.nullable(),
    info: zToolServerInfo.nullish(),
    spec_type: z.string().optional(),
    spec: z.string().optional()
});

/**
 * The tool servers to connect, all of them.
 */
export const zToolServersConfigUpdate = z.object({
    TOOL_SERVER_CONNECTIONS: z.array(zToolServerConnectionDraft)
});

/**
 * The OpenAPI document of a tool server, as it stands at the address.
 */
export const zToolServerDocument = z.object({
    openapi: z.string().optional(),
    info: zJsonObject.optional(),
    paths: zJsonObject.optional()
});

/**
 * A tool of an MCP server.
 */
export const zMcpTool = z.object({
    name: z.string(),
    description: z.string().nullable(),
    parameters: zJsonObject
});

/**
 * The tools of an MCP server.
 */
export const zMcpToolList = z.object({
    status: z.literal(true),
    specs: z.array(zMcpTool)
});

/**
 * A provider's metadata as of RFC 8414. What it does not publish is `null`, or a default of the RFC.
 */
export const zOAuthServerMetadata = z.object({
    issuer: z.string(),
    authorization_endpoint: z.string(),
    token_endpoint: z.string(),
    registration_endpoint: z.string().nullable(),
    scopes_supported: z.array(z.string()).nullable(),
    response_types_supported: z.array(z.string()),
    response_modes_supported: z.array(z.string()).nullable(),
    grant_types_supported: z.array(z.string()).nullable(),
    token_endpoint_auth_methods_supported: z.array(z.string()).nullable(),
    token_endpoint_auth_signing_alg_values_supported: z.array(z.string()).nullable(),
    service_documentation: z.string().nullable(),
    ui_locales_supported: z.array(z.string()).nullable(),
    op_policy_uri: z.string().nullable(),
    op_tos_uri: z.string().nullable(),
    revocation_endpoint: z.string().nullable(),
    revocation_endpoint_auth_methods_supported: z.array(z.string()).nullable(),
    revocation_endpoint_auth_signing_alg_values_supported: z.array(z.string()).nullable(),
    introspection_endpoint: z.string().nullable(),
    introspection_endpoint_auth_methods_supported: z.array(z.string()).nullable(),
    introspection_endpoint_auth_signing_alg_values_supported: z.array(z.string()).nullable(),
    code_challenge_methods_supported: z.array(z.string()).nullable(),
    client_id_metadata_document_supported: z.boolean().nullable(),
    authorization_response_iss_parameter_supported: z.boolean().nullish(),
    authorization_grant_profiles_supported: z.array(z.string()).nullish()
});

/**
 * The OAuth provider of an MCP server. That a user can sign in there is not tried.
 */
export const zDiscoveredOAuthServer = z.object({
    status: z.literal(true),
    oauth_server_metadata: zOAuthServerMetadata
});

/**
 * Settings of the arena, in which users compare models without knowing them.
 */
export const zEvaluationConfig = z.object({
    ENABLE_EVALUATION_ARENA_MODELS: z.boolean(),
    EVALUATION_ARENA_MODELS: z.array(zArenaModel)
});

/**
 * Who may use an arena model. The server does not check it when it is stored.
 */
export const zArenaModelGrant = z.object({
    principal_type: z.string().optional(),
    principal_id: z.string().optional(),
    permission: z.string().optional()
});

/**
 * What an arena model is made of.
 */
export const zArenaModelMeta = z.object({
    profile_image_url: z.string().optional(),
    description: z.string().nullish(),
    model_ids: z.array(z.string()).nullish(),
    filter_mode: z.string().optional(),
    access_grants: z.array(zArenaModelGrant).nullish()
});

/**
 * An arena model. The server requires no field and stores any; without those below the lists of models break.
 */
export const zArenaModelInput = z.object({
    id: z.string().optional(),
    name: z.string().optional(),
    meta: zArenaModelMeta.optional()
});

/**
 * Settings of the arena to change.
 */
export const zEvaluationConfigUpdate = z.object({
    ENABLE_EVALUATION_ARENA_MODELS: z.boolean().nullish(),
    EVALUATION_ARENA_MODELS: z.array(zArenaModelInput).nullish()
});

/**
 * A finer rating. Absent if the client did not send it.
 */
export const zFeedbackDetails = z.object({
    rating: z.int().nullish()
});

/**
 * The rating. Other fields than these are stored too.
 */
export const zFeedbackDataInput = z.object({
    rating: z.union([
        z.int(),
        z.string()
    ]).nullish(),
    model_id: z.string().nullish(),
    sibling_model_ids: z.array(z.string()).nullish(),
    reason: z.string().nullish(),
    comment: z.string().nullish(),
    tags: z.array(z.string()).optional(),
    details: zFeedbackDetails.optional()
});

/**
 * By id of each model that answered, the model it is made from.
 */
export const zFeedbackBaseModels = z.record(z.string(), z.string().nullable());

/**
 * What was rated. The server keeps any object as it is and reads only `chat_id`, before 0.10.2; these fields are the web client's. A client that stores another type gets it back.
 */
export const zFeedbackMeta = z.object({
    arena: z.boolean().optional(),
    model_id: z.string().optional(),
    message_id: z.string().optional(),
    message_index: z.int().optional(),
    chat_id: z.string().optional(),
    base_models: zFeedbackBaseModels.optional()
});

/**
 * The chat as it was. Other fields are stored too.
 */
export const zFeedbackSnapshotInput = z.object({
    chat: zJsonObject.nullish()
});

/**
 * Feedback about an answer. Other fields are ignored since 0.9.6.
 */
export const zFeedbackInput = z.object({
    type: z.string(),
    data: zFeedbackDataInput.nullish(),
    meta: zFeedbackMeta.nullish(),
    snapshot: zFeedbackSnapshotInput.nullish(),
    id: z.string().optional(),
    user_id: z.string().optional(),
    version: z.int().optional()
});

/**
 * Whose a feedback is, and when it was given.
 */
export const zFeedbackStamp = z.object({
    id: z.string(),
    user_id: z.string(),
    created_at: z.int(),
    updated_at: z.int()
});

/**
 * The rating.
 */
export const zFeedbackData = z.object({
    rating: z.union([
        z.int(),
        z.string()
    ]).nullable(),
    model_id: z.string().nullable(),
    sibling_model_ids: z.array(z.string()).nullable(),
    reason: z.string().nullable(),
    comment: z.string().nullable(),
    tags: z.array(z.string()).optional(),
    details: zFeedbackDetails.optional()
});

/**
 * Feedback without its snapshot.
 */
export const zFeedbackOutline = zFeedbackStamp.and(z.object({
    version: z.int(),
    type: z.string(),
    data: zFeedbackData.nullable(),
    meta: zFeedbackMeta.nullable()
}));

/**
 * The chat as it was.
 */
export const zFeedbackSnapshot = z.object({
    chat: zJsonObject.nullable()
});

/**
 * Feedback with its snapshot.
 */
export const zFeedback = zFeedbackOutline.and(z.object({
    snapshot: zFeedbackSnapshot.nullable()
}));

/**
 * An account that gave feedback, as it is now.
 */
export const zFeedbackAuthor = z.object({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    role: z.string(),
    last_active_at: z.int(),
    updated_at: z.int(),
    created_at: z.int()
});

/**
 * Feedback in a list, with its author.
 */
export const zFeedbackListed = zFeedbackOutline.and(z.object({
    user: zFeedbackAuthor.nullable()
}));

/**
 * A page of feedback.
 */
export const zFeedbackPage = z.object({
    items: z.array(zFeedbackListed),
    total: z.int()
});

/**
 * A topic.
 */
export const zLeaderboardTag = z.object({
    tag: z.string(),
    count: z.int()
});

/**
 * A model in comparison.
 */
export const zLeaderboardEntry = z.object({
    model_id: z.string(),
    rating: z.int(),
    won: z.int(),
    lost: z.int(),
    count: z.int(),
    top_tags: z.array(zLeaderboardTag)
});

/**
 * Models in order of their ratings.
 */
export const zLeaderboard = z.object({
    entries: z.array(zLeaderboardEntry)
});

/**
 * Ratings of a model by day.
 */
export const zModelRatingHistory = z.object({
    model_id: z.string(),
    history: z.array(zModelRatingDay)
});

/**
 * How far the processing is, and its fruit.
 */
export const zFileData = z.object({
    status: z.enum([
        'pending',
        'processing',
        'completed',
        'failed'
    ]).optional(),
    content: z.string().optional(),
    error: z.string().nullish()
});

/**
 * What the uploader says of a file. The server keeps all fields, and reads these.
 */
export const zFileUploadMetadata = z.object({
    language: z.string().optional(),
    channel_id: z.string().optional(),
    knowledge_id: z.string().optional(),
    directory_id: z.string().optional(),
    file_hash: z.string().optional()
});

/**
 * What is known of an upload.
 */
export const zFileMeta = z.object({
    name: z.string().nullish(),
    content_type: z.string().nullish(),
    size: z.int().nullish(),
    file_hash: z.string().optional(),
    data: zFileUploadMetadata.optional(),
    collection_name: z.string().optional()
});

/**
 * A file as lists show it.
 */
export const zFileEntry = z.object({
    id: z.string(),
    user_id: z.string(),
    hash: z.string().nullable(),
    filename: z.string(),
    data: zFileData.nullable(),
    meta: zFileMeta.nullable(),
    created_at: z.int(),
    updated_at: z.int().nullable()
});

/**
 * A page of files.
 */
export const zFileEntryList = z.object({
    items: z.array(zFileEntry),
    total: z.int()
});

/**
 * A file to store.
 */
export const zFileUpload = z.object({
    file: z.string(),
    metadata: z.string().optional()
});

/**
 * A file that was just stored, as it was before its processing.
 */
export const zFileUploaded = zFileEntry.and(z.object({
    status: z.literal(true).optional(),
    path: z.string().optional()
}));

/**
 * The reply to a deletion.
 */
export const zFileDeleted = z.object({
    message: z.string()
});

/**
 * What the server knows of a file.
 */
export const zFileRecord = zFileEntry.and(z.object({
    path: z.string().nullable()
}));

/**
 * The text of a file.
 */
export const zFileText = z.object({
    content: z.string()
});

/**
 * A new text for a file.
 */
export const zFileTextUpdate = z.object({
    content: z.string()
});

/**
 * How far the processing of a file is.
 */
export const zFileProcessStatus = z.object({
    status: z.enum([
        'pending',
        'processing',
        'completed',
        'failed'
    ])
});

/**
 * How far the processing of a file is, at one time. An event whose status is not `pending` or `processing` is the last.
 */
export const zFileProcessEvent = z.object({
    status: z.enum([
        'pending',
        'processing',
        'completed',
        'failed',
        'not_found'
    ]),
    error: z.string().nullish()
});

/**
 * A new name for a file.
 */
export const zFileRename = z.object({
    filename: z.string()
});

/**
 * The part of a folder's look that lists show.
 */
export const zFolderIcon = z.object({
    icon: z.string().nullable()
});

/**
 * A folder in the caller's list.
 */
export const zFolderSummary = z.object({
    id: z.string(),
    name: z.string(),
    meta: zFolderIcon.nullable(),
    parent_id: z.string().nullable(),
    is_expanded: z.boolean(),
    unread_count: z.int().optional(),
    created_at: z.int(),
    updated_at: z.int()
});

/**
 * How clients show a folder. The server keeps all fields and reads the icon.
 */
export const zFolderMeta = z.object({
    icon: z.string().nullish(),
    background_image_url: z.string().nullish()
});

/**
 * Something that models may look up. Clients keep more fields in it, such as what they show of a file.
 */
export const zFolderFile = z.object({
    type: z.enum([
        'file',
        'collection',
        'note'
    ]),
    id: z.string(),
    name: z.string().optional()
});

/**
 * What the chats of a folder get. The server keeps all fields, and reads these.
 */
export const zFolderData = z.object({
    system_prompt: z.string().nullish(),
    model_ids: z.array(z.string()).nullish(),
    files: z.array(zFolderFile).nullish(),
    share_mode: z.enum(['continue']).optional()
});

/**
 * A new folder.
 */
export const zFolderCreate = z.object({
    name: z.string(),
    parent_id: z.string().nullish(),
    meta: zFolderMeta.nullish(),
    data: zFolderData.nullish()
});

/**
 * A folder for chats, which can hold files and a prompt for them.
 */
export const zFolder = z.object({
    id: z.string(),
    parent_id: z.string().nullable(),
    user_id: z.string(),
    name: z.string(),
    items: zJsonObject.nullable(),
    meta: zFolderMeta.nullable(),
    data: zFolderData.nullable(),
    is_expanded: z.boolean(),
    created_at: z.int(),
    updated_at: z.int()
});

/**
 * A folder, as documented.
 */
export const zDocumentedFolderCreate = z.object({
    name: z.string()
});

/**
 * Chats for a folder. The document does not show the body; this is its least form.
 */
export const zDocumentedFolderChats = z.object({
    chat_ids: z.array(z.string())
});

/**
 * A folder in the list of shared ones.
 */
export const zSharedFolder = zFolder.and(z.object({
    owner_name: z.string(),
    permission: z.enum(['read', 'write'])
}));

/**
 * A right to use a folder.
 */
export const zFolderGrant = z.object({
    id: z.string(),
    resource_type: z.string(),
    resource_id: z.string(),
    principal_type: z.enum(['user', 'group']),
    principal_id: z.string(),
    permission: z.enum(['read', 'write']),
    created_at: z.int()
});

/**
 * A folder, and who has access to it.
 */
export const zFolderView = zFolder.and(z.object({
    access_grants: z.array(zFolderGrant).optional(),
    write_access: z.boolean().optional()
}));

/**
 * A right to be given. Further fields are ignored, so that a grant of a reply can be sent back.
 */
export const zFolderGrantInput = z.object({
    principal_type: z.enum(['user', 'group']),
    principal_id: z.string(),
    permission: z.enum(['read', 'write'])
});

/**
 * Who has access to a folder. It replaces all earlier grants.
 */
export const zFolderAccess = z.object({
    access_grants: z.array(zFolderGrantInput),
    share_mode: z.enum(['continue']).optional()
});

/**
 * A folder with its new grants.
 */
export const zFolderWithGrants = zFolder.and(z.object({
    access_grants: z.array(zFolderGrant)
}));

/**
 * Which chats of a folder were marked as read.
 */
export const zFolderChatsRead = z.object({
    folder_id: z.string(),
    folder_ids: z.array(z.string()),
    updated_count: z.int(),
    folder_unread_counts: z.record(z.string(), z.int())
});

/**
 * Somebody who wrote in a chat.
 */
export const zFolderParticipant = z.object({
    id: z.string(),
    name: z.string().nullable()
});

/**
 * A chat in a shared folder, without its messages.
 */
export const zFolderSharedChat = z.object({
    id: z.string(),
    title: z.string(),
    user_id: z.string(),
    updated_at: z.int(),
    created_at: z.int(),
    last_read_at: z.int().nullable(),
    owner_name: z.string(),
    participants: z.array(zFolderParticipant).optional(),
    active: z.boolean().optional(),
    readonly: z.boolean()
});

/**
 * Chats of everybody in a folder.
 */
export const zFolderSharedChats = z.object({
    chats: z.array(zFolderSharedChat),
    folder_permission: z.enum(['read', 'write']),
    total: z.int().optional(),
    has_more: z.boolean().optional()
});

/**
 * What changes of a folder.
 */
export const zFolderUpdate = z.object({
    name: z.string().nullish(),
    meta: zFolderMeta.nullish(),
    data: zFolderData.nullish()
});

/**
 * Whether a folder is open.
 */
export const zFolderExpansion = z.object({
    is_expanded: z.boolean()
});

/**
 * Where a folder goes.
 */
export const zFolderMove = z.object({
    parent_id: z.string().nullish()
});

/**
 * Front matter by key, in lower case, as the source has it. Keys are free; those named here mean something to clients.
 */
export const zFunctionManifest = z.object({
    title: z.string().optional(),
    author: z.string().optional(),
    author_url: z.string().optional(),
    funding_url: z.string().optional(),
    version: z.string().optional(),
    required_open_webui_version: z.string().optional(),
    requirements: z.string().optional(),
    icon_url: z.string().optional()
});

/**
 * What is said about a function. Fields that its creator added are kept beside those named here.
 */
export const zFunctionMeta = z.object({
    description: z.string().nullable(),
    manifest: zFunctionManifest.nullable(),
    toggle: z.boolean().optional()
});

/**
 * A function without its source.
 */
export const zFunctionSummary = z.object({
    version_id: z.string().nullish(),
    id: z.string(),
    user_id: z.string().nullable(),
    type: z.string(),
    name: z.string(),
    meta: zFunctionMeta,
    is_active: z.boolean(),
    is_global: z.boolean(),
    updated_at: z.int(),
    created_at: z.int()
});

/**
 * What is said about the function. An update replaces all of it. Further fields are kept as they are.
 */
export const zFunctionSourceMeta = z.object({
    description: z.string().nullish(),
    manifest: zJsonValue.optional()
});

/**
 * A function as its author writes it.
 */
export const zFunctionSource = z.object({
    commit_message: z.string().nullish(),
    id: z.string(),
    name: z.string(),
    content: z.string(),
    meta: zFunctionSourceMeta
});

/**
 * A function with its source.
 */
export const zFunction = zFunctionSummary.and(z.object({
    content: z.string()
}));

/**
 * Values of a function's valves by name. Only those that were set are there, the others have the defaults of the source.
 */
export const zFunctionValves = z.record(z.string(), zJsonValue);

/**
 * A function as an export gives it, fit for `syncFunctions`.
 */
export const zExportedFunction = zFunction.and(z.object({
    valves: zFunctionValves.nullish()
}));

/**
 * The author of a version.
 */
export const zFunctionVersionAuthor = z.object({
    name: z.string()
});

/**
 * A saved version of a function, without its content.
 */
export const zFunctionVersion = z.object({
    id: z.string(),
    function_id: z.string(),
    parent_id: z.string().nullable(),
    user_id: z.string(),
    commit_message: z.string().nullable(),
    created_at: z.int(),
    user: zFunctionVersionAuthor.nullable()
});

/**
 * The two names. Absent if they are the same.
 */
export const zFunctionNameChange = z.object({
    before: z.string(),
    after: z.string()
});

/**
 * What was said about the function, with the fields that its creator added. Front matter and `toggle` are left out.
 */
export const zFunctionSnapshotMeta = z.object({
    description: z.string().nullable()
});

/**
 * The two descriptions, with all their fields. Absent if they are the same.
 */
export const zFunctionMetaChange = z.object({
    before: zFunctionSnapshotMeta,
    after: zFunctionSnapshotMeta
});

/**
 * What differs beside the source; `{}` if nothing does.
 */
export const zFunctionDiffMetadata = z.object({
    name: zFunctionNameChange.optional(),
    meta: zFunctionMetaChange.optional()
});

/**
 * What differs between two versions of a function.
 */
export const zFunctionDiff = z.object({
    from_id: z.string(),
    to_id: z.string(),
    metadata: zFunctionDiffMetadata,
    content_diff: z.string(),
    line_endings_only: z.boolean()
});

/**
 * What a version saves. Valves and switches are not part of it.
 */
export const zFunctionSnapshot = z.object({
    name: z.string(),
    content: z.string(),
    meta: zFunctionSnapshotMeta
});

/**
 * A saved version of a function, with its content.
 */
export const zFunctionVersionDetail = zFunctionVersion.and(z.object({
    snapshot: zFunctionSnapshot
}));

/**
 * The version that shall run.
 */
export const zFunctionVersionChoice = z.object({
    version_id: z.string()
});

/**
 * JSON Schema of a function's valves, made by Pydantic from the class in the source. What else it holds, such as `required` and `$defs`, depends on that class.
 */
export const zFunctionValvesSpec = z.object({
    title: z.string().optional(),
    type: z.string().optional(),
    properties: z.record(z.string(), zJsonObject).optional()
});

/**
 * An account. 0.8.3 tells everything about it.
 */
export const zFunctionAuthor = z.object({
    id: z.string(),
    name: z.string(),
    role: zRole,
    email: z.string(),
    username: z.string().nullish(),
    profile_image_url: z.string().optional(),
    profile_banner_image_url: z.string().nullish(),
    bio: z.string().nullish(),
    gender: z.string().nullish(),
    date_of_birth: z.string().nullish(),
    timezone: z.string().nullish(),
    presence_state: z.string().nullish(),
    status_emoji: z.string().nullish(),
    status_message: z.string().nullish(),
    status_expires_at: z.int().nullish(),
    info: zJsonObject.nullish(),
    settings: zJsonObject.nullish(),
    oauth: zJsonObject.nullish(),
    scim: zJsonObject.nullish(),
    last_active_at: z.int().optional(),
    updated_at: z.int().optional(),
    created_at: z.int().optional()
});

/**
 * A function and who created it.
 */
export const zFunctionListEntry = zFunctionSummary.and(z.object({
    content: z.string().optional(),
    user: zFunctionAuthor.nullable()
}));

/**
 * Where a function's source is.
 */
export const zFunctionAddress = z.object({
    url: z.url()
});

/**
 * What the server fetched. It is not stored.
 */
export const zLoadedFunction = z.object({
    name: z.string(),
    content: z.string()
});

/**
 * A function as `exportFunctions` answers it.
 */
export const zFunctionSyncEntry = z.object({
    version_id: z.string().nullish(),
    id: z.string(),
    user_id: z.string().nullish(),
    name: z.string(),
    type: z.string(),
    content: z.string(),
    meta: zFunctionSourceMeta,
    valves: zFunctionValves.nullish(),
    is_active: z.boolean().optional().default(false),
    is_global: z.boolean().optional().default(false),
    updated_at: z.int(),
    created_at: z.int()
});

/**
 * The functions that the server shall have.
 */
export const zFunctionSync = z.object({
    functions: z.array(zFunctionSyncEntry).optional()
});

/**
 * A function after a sync.
 */
export const zSyncedFunction = zFunction.and(z.object({
    valves: zFunctionValves.nullable()
}));

/**
 * Who may share with the group, and what its members' chats begin with.
 */
export const zGroupConfig = z.object({
    share: z.union([
        z.boolean(),
        z.string()
    ]).optional(),
    default_models: z.array(z.string()).nullish()
});

/**
 * Settings of a group. Clients may keep keys of their own beside `config`.
 */
export const zGroupSettings = z.object({
    config: zGroupConfig.optional()
});

/**
 * Some permissions for the workspace.
 */
export const zPermissionSwitchesWorkspace = z.object({
    models: z.boolean().optional(),
    knowledge: z.boolean().optional(),
    prompts: z.boolean().optional(),
    tools: z.boolean().optional(),
    skills: z.boolean().optional(),
    models_import: z.boolean().optional(),
    models_export: z.boolean().optional(),
    models_hidden: z.boolean().optional(),
    prompts_import: z.boolean().optional(),
    prompts_export: z.boolean().optional(),
    tools_import: z.boolean().optional(),
    tools_export: z.boolean().optional(),
    skills_import: z.boolean().optional(),
    skills_export: z.boolean().optional()
});

/**
 * Some permissions to share, with named users and groups or, for the keys that begin with `public_`, with everybody.
 */
export const zPermissionSwitchesSharing = z.object({
    models: z.boolean().optional(),
    public_models: z.boolean().optional(),
    knowledge: z.boolean().optional(),
    public_knowledge: z.boolean().optional(),
    prompts: z.boolean().optional(),
    public_prompts: z.boolean().optional(),
    tools: z.boolean().optional(),
    public_tools: z.boolean().optional(),
    skills: z.boolean().optional(),
    public_skills: z.boolean().optional(),
    notes: z.boolean().optional(),
    public_notes: z.boolean().optional(),
    folders: z.boolean().optional(),
    public_chats: z.boolean().optional(),
    open_chats: z.boolean().optional(),
    public_calendars: z.boolean().optional()
});

/**
 * Some permissions to name others in access grants.
 */
export const zPermissionSwitchesAccessGrants = z.object({
    allow_users: z.boolean().optional(),
    allow_groups: z.boolean().optional()
});

/**
 * Some permissions in chats.
 */
export const zPermissionSwitchesChat = z.object({
    controls: z.boolean().optional(),
    valves: z.boolean().optional(),
    system_prompt: z.boolean().optional(),
    params: z.boolean().optional(),
    file_upload: z.boolean().optional(),
    web_upload: z.boolean().optional(),
    delete: z.boolean().optional(),
    delete_message: z.boolean().optional(),
    continue_response: z.boolean().optional(),
    regenerate_response: z.boolean().optional(),
    rate_response: z.boolean().optional(),
    edit: z.boolean().optional(),
    share: z.boolean().optional(),
    export: z.boolean().optional(),
    import: z.boolean().optional(),
    stt: z.boolean().optional(),
    tts: z.boolean().optional(),
    call: z.boolean().optional(),
    multiple_models: z.boolean().optional(),
    temporary: z.boolean().optional(),
    temporary_enforced: z.boolean().optional()
});

/**
 * Some features.
 */
export const zPermissionSwitchesFeatures = z.object({
    api_keys: z.boolean().optional(),
    notes: z.boolean().optional(),
    folders: z.boolean().optional(),
    channels: z.boolean().optional(),
    encrypted_channels: z.boolean().optional(),
    direct_tool_servers: z.boolean().optional(),
    web_search: z.boolean().optional(),
    image_generation: z.boolean().optional(),
    code_interpreter: z.boolean().optional(),
    memories: z.boolean().optional(),
    automations: z.boolean().optional(),
    calendar: z.boolean().optional(),
    webhooks: z.boolean().optional()
});

/**
 * Some settings pages.
 */
export const zPermissionSwitchesSettings = z.object({
    interface: z.boolean().optional()
});

/**
 * Some permissions. What is absent is left to the server's defaults and other groups; what any of them allows is allowed. The server stores other keys and values too, without a check.
 */
export const zPermissionSwitches = z.object({
    workspace: zPermissionSwitchesWorkspace.optional(),
    sharing: zPermissionSwitchesSharing.optional(),
    access_grants: zPermissionSwitchesAccessGrants.optional(),
    chat: zPermissionSwitchesChat.optional(),
    features: zPermissionSwitchesFeatures.optional(),
    settings: zPermissionSwitchesSettings.optional()
});

/**
 * A group of accounts. Its members get its permissions and what is shared with it.
 */
export const zGroup = z.object({
    id: z.string(),
    user_id: z.string(),
    parent_group_id: z.string().nullish(),
    name: z.string(),
    description: z.string(),
    data: zGroupSettings.nullable(),
    meta: zJsonObject.nullable(),
    permissions: zPermissionSwitches.nullable(),
    created_at: z.int(),
    updated_at: z.int()
});

/**
 * A group, and how many members it has.
 */
export const zGroupCounted = zGroup.and(z.object({
    member_count: z.int()
}));

/**
 * A new group.
 */
export const zGroupCreate = z.object({
    name: z.string(),
    description: z.string(),
    permissions: zPermissionSwitches.nullish(),
    data: zGroupSettings.nullish(),
    parent_group_id: z.string().nullish()
});

/**
 * A group with the ids of its members.
 */
export const zGroupExport = zGroupCounted.and(z.object({
    user_ids: z.array(z.string())
}));

/**
 * What every verified user may know of a group.
 */
export const zGroupSummary = z.object({
    id: z.string(),
    user_id: z.string(),
    parent_group_id: z.string().nullish(),
    name: z.string(),
    description: z.string(),
    member_count: z.int(),
    created_at: z.int(),
    updated_at: z.int()
});

/**
 * A group by id and name.
 */
export const zUserGroupName = z.object({
    id: z.string(),
    name: z.string()
});

/**
 * What every verified user may know of an account, the e-mail address too.
 */
export const zUserSummary = z.object({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    role: zRole,
    bio: z.string().nullable(),
    last_active_at: z.int().nullish(),
    timezone: z.string().nullish(),
    status_emoji: z.string().nullable(),
    status_message: z.string().nullable(),
    status_expires_at: z.int().nullable(),
    groups: z.array(zUserGroupName),
    is_active: z.boolean()
});

/**
 * An account and how it came into a group. Of the account only id, name, e-mail address and role are filled; the rest is `null`, empty or `false`.
 */
export const zGroupMember = zUserSummary.and(z.object({
    membership_type: z.enum(['direct', 'inherited']),
    via_group_ids: z.array(z.string())
}));

/**
 * How many members a group has, whatever was asked for.
 */
export const zGroupMemberCounts = z.object({
    direct: z.int(),
    inherited: z.int(),
    effective: z.int()
});

/**
 * A page of a group's members.
 */
export const zGroupMembers = z.object({
    items: z.array(zGroupMember),
    total: z.int(),
    counts: zGroupMemberCounts
});

/**
 * What members' new chats begin with, and why.
 */
export const zGroupDefaultModels = z.object({
    local: z.array(z.string()).nullable(),
    effective: z.array(z.string()),
    source_group_id: z.string().nullable()
});

/**
 * An object that can be read.
 */
export const zAccessPreviewItem = z.object({
    id: z.string(),
    name: z.string()
});

/**
 * Objects of one kind that can be reached.
 */
export const zAccessPreviewItems = z.object({
    items: z.array(zAccessPreviewItem),
    total: z.int()
});

/**
 * What a group gives its members.
 */
export const zGroupAccessPreview = z.object({
    group: zUserGroupName,
    default_models: zGroupDefaultModels.optional(),
    models: zAccessPreviewItems,
    knowledge: zAccessPreviewItems,
    tools: zAccessPreviewItems,
    permissions: zPermissionSwitches,
    inherited_permissions: zPermissions.optional(),
    effective_permissions: zPermissions.optional()
});

/**
 * A group's new state. `name` and `description` must always be sent.
 */
export const zGroupUpdate = z.object({
    name: z.string(),
    description: z.string(),
    permissions: zPermissionSwitches.nullish(),
    data: zGroupSettings.nullish(),
    parent_group_id: z.string().nullish()
});

/**
 * Accounts to add or to remove.
 */
export const zGroupUserIds = z.object({
    user_ids: z.array(z.string()).nullish()
});

/**
 * How images are made and edited. Secrets stand in the clear.
 */
export const zImageConfig = z.object({
    ENABLE_IMAGE_GENERATION: z.boolean(),
    ENABLE_IMAGE_PROMPT_GENERATION: z.boolean(),
    IMAGE_GENERATION_ENGINE: z.string(),
    IMAGE_GENERATION_MODEL: z.string(),
    IMAGE_SIZE: z.string().nullable(),
    IMAGE_STEPS: z.int(),
    IMAGES_OPENAI_API_BASE_URL: z.string(),
    IMAGES_OPENAI_API_KEY: z.string(),
    IMAGES_OPENAI_API_VERSION: z.string(),
    IMAGES_OPENAI_API_PARAMS: z.union([
        zJsonObject,
        z.string()
    ]).nullable(),
    AUTOMATIC1111_BASE_URL: z.string(),
    AUTOMATIC1111_API_AUTH: z.union([
        zJsonObject,
        z.string()
    ]).nullable(),
    AUTOMATIC1111_PARAMS: z.union([
        zJsonObject,
        z.string()
    ]).nullable(),
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
    IMAGE_EDIT_SIZE: z.string().nullable(),
    IMAGES_EDIT_OPENAI_API_BASE_URL: z.string(),
    IMAGES_EDIT_OPENAI_API_KEY: z.string(),
    IMAGES_EDIT_OPENAI_API_VERSION: z.string(),
    IMAGES_EDIT_GEMINI_API_BASE_URL: z.string(),
    IMAGES_EDIT_GEMINI_API_KEY: z.string(),
    IMAGES_EDIT_COMFYUI_BASE_URL: z.string(),
    IMAGES_EDIT_COMFYUI_API_KEY: z.string(),
    IMAGES_EDIT_COMFYUI_WORKFLOW: z.string(),
    IMAGES_EDIT_COMFYUI_WORKFLOW_NODES: z.array(zComfyNode),
    USER_PERMISSIONS: zPermissions.optional()
});

/**
 * All settings for images; each is required, so read them first.
 */
export const zImageConfigUpdate = z.object({
    ENABLE_IMAGE_GENERATION: z.boolean(),
    ENABLE_IMAGE_PROMPT_GENERATION: z.boolean(),
    IMAGE_GENERATION_ENGINE: z.string(),
    IMAGE_GENERATION_MODEL: z.string(),
    IMAGE_SIZE: z.string().nullable(),
    IMAGE_STEPS: z.int().nullable(),
    IMAGES_OPENAI_API_BASE_URL: z.string(),
    IMAGES_OPENAI_API_KEY: z.string(),
    IMAGES_OPENAI_API_VERSION: z.string(),
    IMAGES_OPENAI_API_PARAMS: z.union([
        zJsonObject,
        z.string()
    ]).nullable(),
    AUTOMATIC1111_BASE_URL: z.string(),
    AUTOMATIC1111_API_AUTH: z.union([
        zJsonObject,
        z.string()
    ]).nullable(),
    AUTOMATIC1111_PARAMS: z.union([
        zJsonObject,
        z.string()
    ]).nullable(),
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
    IMAGE_EDIT_SIZE: z.string().nullable(),
    IMAGES_EDIT_OPENAI_API_BASE_URL: z.string(),
    IMAGES_EDIT_OPENAI_API_KEY: z.string(),
    IMAGES_EDIT_OPENAI_API_VERSION: z.string(),
    IMAGES_EDIT_GEMINI_API_BASE_URL: z.string(),
    IMAGES_EDIT_GEMINI_API_KEY: z.string(),
    IMAGES_EDIT_COMFYUI_BASE_URL: z.string(),
    IMAGES_EDIT_COMFYUI_API_KEY: z.string(),
    IMAGES_EDIT_COMFYUI_WORKFLOW: z.string(),
    IMAGES_EDIT_COMFYUI_WORKFLOW_NODES: z.array(zJsonObject)
});

/**
 * Which image to change and how.
 */
export const zImageEditForm = z.object({
    image: z.union([
        z.string(),
        z.array(z.string())
    ]),
    prompt: z.string(),
    model: z.string().nullish(),
    size: z.string().nullish(),
    n: z.int().nullish(),
    negative_prompt: z.string().nullish(),
    background: z.string().nullish()
});

/**
 * Which image to change and how. Before 0.10.2 the server reads the same fields out of `form_data`, which is required there, and ignores them here; sending both serves all releases.
 */
export const zImageEdit = z.object({
    image: z.union([
        z.string(),
        z.array(z.string())
    ]),
    prompt: z.string(),
    model: z.string().nullish(),
    size: z.string().nullish(),
    n: z.int().nullish(),
    negative_prompt: z.string().nullish(),
    background: z.string().nullish(),
    form_data: zImageEditForm.optional(),
    metadata: zJsonObject.nullish()
});

/**
 * An image that the server keeps as a file of the caller.
 */
export const zGeneratedImage = z.object({
    url: z.string(),
    id: z.string().optional(),
    name: z.string().optional(),
    content_type: z.string().nullish()
});

/**
 * What to draw.
 */
export const zImagePrompt = z.object({
    prompt: z.string(),
    model: z.string().nullish(),
    size: z.string().nullish(),
    n: z.int().optional().default(1),
    steps: z.int().nullish(),
    negative_prompt: z.string().nullish()
});

/**
 * A model that makes images.
 */
export const zImageModel = z.object({
    id: z.string(),
    name: z.string()
});

/**
 * An image engine to try.
 */
export const zImageConnection = z.object({
    engine: z.string(),
    url: z.string(),
    key: z.string().nullish()
});

/**
 * From `queued` to `running` to one of the other three, in which it stays until it is retried.
 */
export const zJobStatus = z.enum([
    'queued',
    'running',
    'completed',
    'failed',
    'cancelled'
]);

/**
 * One answer.
 */
export const zJobChoice = z.object({
    index: z.int().optional(),
    message: z.object({
        role: z.string(),
        content: z.string().nullable()
    }),
    finish_reason: z.string().nullish()
});

/**
 * What the answer took. Absent if the backend does not count.
 */
export const zJobUsage = z.object({
    prompt_tokens: z.int(),
    completion_tokens: z.int(),
    total_tokens: z.int()
});

/**
 * The model's answer, in OpenAI's form as the backend sent it; fields beyond these are the backend's.
 */
export const zJobResult = z.object({
    id: z.string().optional(),
    object: z.string().optional(),
    created: z.int().optional(),
    model: z.string().optional(),
    choices: z.array(zJobChoice),
    usage: zJobUsage.optional()
});

/**
 * A chat completion in the queue, or what came of it.
 */
export const zJob = z.object({
    job_id: z.string(),
    status: zJobStatus,
    model_id: z.string(),
    backend_url: z.string().nullable(),
    attempt_count: z.int(),
    max_attempts: z.int(),
    created_at: z.int(),
    updated_at: z.int(),
    result: zJobResult.nullable(),
    error: z.string().nullable()
});

/**
 * A part of a list of jobs.
 */
export const zJobList = z.object({
    jobs: z.array(zJob),
    total: z.int(),
    skip: z.int(),
    limit: z.int()
});

/**
 * A model's jobs.
 */
export const zJobModelFigures = z.object({
    model_id: z.string(),
    total: z.int(),
    completed: z.int(),
    failed: z.int()
});

/**
 * A user's jobs.
 */
export const zJobUserFigures = z.object({
    user_id: z.string(),
    name: z.string(),
    email: z.string(),
    total: z.int(),
    completed: z.int(),
    failed: z.int(),
    cancelled: z.int()
});

/**
 * A day's jobs.
 */
export const zJobDayFigures = z.object({
    date: z.iso.date(),
    total: z.int(),
    completed: z.int(),
    failed: z.int()
});

/**
 * Figures of all users' jobs.
 */
export const zJobAnalytics = z.object({
    total: z.int(),
    by_status: z.record(z.string(), z.int()),
    success_rate: z.number(),
    avg_wait_seconds: z.number(),
    by_model: z.array(zJobModelFigures),
    by_user: z.array(zJobUserFigures),
    daily_history: z.array(zJobDayFigures),
    includes_archive: z.boolean()
});

/**
 * How long jobs are kept. Set by environment variables only.
 */
export const zJobRetention = z.object({
    job_retention_days: z.int(),
    job_archive_retention_days: z.int(),
    note: z.string()
});

/**
 * What a sweep did.
 */
export const zJobSweep = z.object({
    archived: z.int(),
    purged: z.int(),
    job_retention_days: z.int(),
    job_archive_retention_days: z.int()
});

/**
 * A chat completion to be run later.
 */
export const zJobSubmission = z.object({
    model: z.string(),
    messages: z.array(zJsonObject),
    temperature: z.number().nullish(),
    top_p: z.number().nullish(),
    max_tokens: z.int().nullish(),
    stream: z.boolean().optional().default(false)
});

/**
 * A job that has been taken.
 */
export const zJobReceipt = z.object({
    job_id: z.string(),
    status: zJobStatus,
    model_id: z.string(),
    created_at: z.int()
});

/**
 * Shows that the connection stands.
 */
export const zJobPing = z.object({
    ping: z.literal(true)
});

/**
 * A job of the caller's has ended.
 */
export const zJobChanged = z.object({
    job_id: z.string(),
    status: zJobStatus,
    updated_at: z.int(),
    error: z.string().optional()
});

/**
 * One event of the stream. The first is always a ping.
 */
export const zJobEvent = z.union([
    zJobPing,
    zJobChanged
]);

/**
 * Where entries of a collection have what. Paths have dots between their segments. Other fields, and blank ones, are dropped.
 */
export const zExternalKnowledgeFields = z.object({
    content_field: z.string().optional(),
    metadata_field: z.string().optional(),
    document_id_field: z.string().optional(),
    vector_field: z.string().optional(),
    table_name: z.string().optional(),
    collection_field: z.string().optional()
});

/**
 * A collection of an external database, and where its entries have what.
 */
export const zExternalKnowledgeCollection = z.object({
    type: z.string(),
    name: z.string(),
    config: zExternalKnowledgeFields
});

/**
 * What can be done with the database. The server does not look at it.
 */
export const zExternalKnowledgeCapabilities = z.object({
    retrieve: z.boolean().optional()
});

/**
 * Which collection of which connection a knowledge base shows.
 */
export const zExternalKnowledgeBinding = z.object({
    connection_id: z.string(),
    source: zExternalKnowledgeCollection,
    provider: z.string(),
    auth_mode: z.string(),
    capabilities: zExternalKnowledgeCapabilities
});

/**
 * Where an external knowledge base has its content.
 */
export const zKnowledgeMeta = z.object({
    source: z.string().optional(),
    read_only: z.boolean().optional(),
    external: zExternalKnowledgeBinding.optional()
});

/**
 * A right to use a knowledge base.
 */
export const zKnowledgeGrant = z.object({
    id: z.string(),
    resource_type: z.string(),
    resource_id: z.string(),
    principal_type: z.enum(['user', 'group']),
    principal_id: z.string(),
    permission: z.enum(['read', 'write']),
    created_at: z.int()
});

/**
 * The account of an owner.
 */
export const zKnowledgePerson = z.object({
    id: z.string(),
    name: z.string(),
    role: z.string(),
    email: z.string()
});

/**
 * A knowledge base in a list.
 */
export const zKnowledgeBaseSummary = z.object({
    id: z.string(),
    user_id: z.string(),
    name: z.string(),
    description: z.string(),
    meta: zKnowledgeMeta.nullable(),
    access_grants: z.array(zKnowledgeGrant),
    created_at: z.int(),
    updated_at: z.int(),
    user: zKnowledgePerson.nullable(),
    file_count: z.int().optional(),
    write_access: z.boolean()
});

/**
 * A page of knowledge bases.
 */
export const zKnowledgeBaseList = z.object({
    items: z.array(zKnowledgeBaseSummary),
    total: z.int()
});

/**
 * A right to be given. Further fields are ignored, so that a grant of a reply can be sent back.
 */
export const zKnowledgeGrantInput = z.object({
    principal_type: z.enum(['user', 'group']),
    principal_id: z.string(),
    permission: z.enum(['read', 'write'])
});

/**
 * A new knowledge base.
 */
export const zKnowledgeBaseCreate = z.object({
    name: z.string(),
    description: z.string(),
    access_grants: z.array(zKnowledgeGrantInput).nullish()
});

/**
 * A knowledge base, without its files.
 */
export const zKnowledgeBase = z.object({
    id: z.string(),
    user_id: z.string(),
    name: z.string(),
    description: z.string(),
    meta: zKnowledgeMeta.nullable(),
    access_grants: z.array(zKnowledgeGrant),
    created_at: z.int(),
    updated_at: z.int(),
    files: z.null()
});

/**
 * Options of a connection. Others are dropped.
 */
export const zExternalKnowledgeOptions = z.object({
    timeout: z.number().nullish(),
    db_name: z.string().nullish()
});

/**
 * Whether a connection could be used; nobody was asked.
 */
export const zExternalKnowledgeHealth = z.object({
    ok: z.boolean(),
    provider: z.string(),
    checked_at: z.int()
});

/**
 * A connection to a vector database, without its credentials.
 */
export const zExternalKnowledgeConnection = z.object({
    id: z.string(),
    name: z.string(),
    provider: z.string(),
    endpoint: z.string(),
    config: zExternalKnowledgeOptions,
    capabilities: zExternalKnowledgeCapabilities,
    health: zExternalKnowledgeHealth.nullable(),
    enabled: z.boolean(),
    created_by: z.string(),
    created_at: z.int(),
    updated_at: z.int(),
    auth_configured: z.boolean()
});

/**
 * All connections.
 */
export const zExternalKnowledgeConnectionList = z.object({
    items: z.array(zExternalKnowledgeConnection),
    total: z.int()
});

/**
 * How the server signs in to the database.
 */
export const zExternalKnowledgeCredentials = z.object({
    api_key: z.string().optional(),
    token: z.string().optional()
});

/**
 * A connection to a vector database.
 */
export const zExternalKnowledgeConnectionInput = z.object({
    name: z.string(),
    provider: z.string(),
    endpoint: z.string(),
    auth_config: zExternalKnowledgeCredentials.nullish(),
    config: zExternalKnowledgeOptions.nullish(),
    capabilities: zExternalKnowledgeCapabilities.nullish(),
    enabled: z.boolean().optional().default(true)
});

/**
 * A collection of an external database, and where its entries have what.
 */
export const zExternalKnowledgeCollectionInput = z.object({
    type: z.string().optional().default('collection'),
    name: z.string(),
    config: zExternalKnowledgeFields.nullish()
});

/**
 * A search in an external database.
 */
export const zExternalKnowledgeRetrieval = z.object({
    query: z.string(),
    source: zExternalKnowledgeCollectionInput.nullish(),
    count: z.int().optional().default(5)
});

/**
 * What is known of an entry: its own metadata, whatever fields that has, without `file_id` since 0.12.4, and these.
 */
export const zExternalKnowledgeMatchMetadata = z.object({
    name: z.string(),
    source: z.string(),
    url: z.string().nullable(),
    knowledge_id: z.string(),
    knowledge_name: z.string(),
    external: z.boolean(),
    document_id: z.union([
        z.string(),
        z.int()
    ]).optional(),
    file_id: z.union([
        z.string(),
        z.int()
    ]).optional(),
    page: z.union([
        z.string(),
        z.int()
    ]).optional(),
    external_metadata: zJsonValue.optional(),
    title: z.string().optional()
});

/**
 * What a search in an external database found. The three lists belong together, entry by entry.
 */
export const zExternalKnowledgeMatches = z.object({
    documents: z.array(z.string()),
    metadatas: z.array(zExternalKnowledgeMatchMetadata),
    distances: z.array(z.number())
});

/**
 * A knowledge base on a stored connection.
 */
export const zExternalKnowledgeBaseCreate = z.object({
    name: z.string(),
    description: z.string().optional().default(''),
    connection_id: z.string(),
    source: zExternalKnowledgeCollectionInput,
    access_grants: z.array(zKnowledgeGrantInput).nullish()
});

/**
 * A knowledge base with its connection.
 */
export const zExternalKnowledgeSourceCreate = z.object({
    name: z.string(),
    description: z.string().optional().default(''),
    connection: zExternalKnowledgeConnectionInput,
    source: zExternalKnowledgeCollectionInput,
    access_grants: z.array(zKnowledgeGrantInput).nullish(),
    test_query: z.string(),
    test_count: z.int().optional().default(5)
});

/**
 * A search through a connection that is not stored.
 */
export const zExternalKnowledgeSourceTest = z.object({
    connection_id: z.string().nullish(),
    connection: zExternalKnowledgeConnectionInput,
    source: zExternalKnowledgeCollectionInput,
    query: z.string(),
    count: z.int().optional().default(5)
});

/**
 * How embedding all names went.
 */
export const zKnowledgeMetadataReindexed = z.object({
    total: z.int(),
    success: z.int()
});

/**
 * How far the processing of a file is.
 */
export const zKnowledgeFileData = z.object({
    status: z.string().optional(),
    content: z.string().optional(),
    error: z.string().nullish()
});

/**
 * What is known of an upload.
 */
export const zKnowledgeFileMeta = z.object({
    name: z.string().nullish(),
    content_type: z.string().nullish(),
    size: z.int().nullish(),
    file_hash: z.string().optional(),
    data: zJsonObject.optional(),
    collection_name: z.string().optional()
});

/**
 * The knowledge base in which a file was found.
 */
export const zKnowledgeBaseOfFile = z.object({
    id: z.string(),
    user_id: z.string(),
    name: z.string(),
    description: z.string(),
    meta: zKnowledgeMeta.nullable(),
    access_grants: z.array(zKnowledgeGrant),
    created_at: z.int(),
    updated_at: z.int()
});

/**
 * A file that was found in a knowledge base.
 */
export const zKnowledgeMatch = z.object({
    id: z.string(),
    user_id: z.string(),
    hash: z.string().nullable(),
    filename: z.string(),
    data: zKnowledgeFileData.nullable(),
    meta: zKnowledgeFileMeta.nullable(),
    created_at: z.int(),
    updated_at: z.int().nullable(),
    directory_id: z.null().optional(),
    directory_path: z.string().optional(),
    has_original: z.boolean().optional(),
    user: zKnowledgePerson.nullable(),
    path: z.string().nullish(),
    collection: zKnowledgeBaseOfFile
});

/**
 * A directory of a knowledge base.
 */
export const zKnowledgeDirectory = z.object({
    id: z.string(),
    knowledge_id: z.string(),
    parent_id: z.string().nullable(),
    name: z.string(),
    user_id: z.string(),
    created_at: z.int(),
    updated_at: z.int()
});

/**
 * A page of files found.
 */
export const zKnowledgeMatchList = z.object({
    items: z.array(zKnowledgeMatch),
    total: z.int(),
    directories: z.array(zKnowledgeDirectory).optional(),
    breadcrumbs: z.array(zKnowledgeDirectory).optional()
});

/**
 * A knowledge base as the caller sees it.
 */
export const zKnowledgeBaseView = z.object({
    id: z.string(),
    user_id: z.string(),
    name: z.string(),
    description: z.string(),
    meta: zKnowledgeMeta.nullable(),
    access_grants: z.array(zKnowledgeGrant),
    created_at: z.int(),
    updated_at: z.int(),
    files: z.null(),
    write_access: z.boolean()
});

/**
 * Who may use a knowledge base. It replaces all earlier grants.
 */
export const zKnowledgeAccess = z.object({
    access_grants: z.array(zKnowledgeGrantInput)
});

/**
 * A file of a knowledge base, without its text.
 */
export const zKnowledgeFileMetadata = z.object({
    id: z.string(),
    hash: z.string().nullable(),
    meta: zKnowledgeFileMeta.nullable(),
    created_at: z.int(),
    updated_at: z.int()
});

/**
 * A knowledge base after a change, with its files.
 */
export const zKnowledgeBaseWithFiles = z.object({
    id: z.string(),
    user_id: z.string(),
    name: z.string(),
    description: z.string(),
    meta: zKnowledgeMeta.nullable(),
    access_grants: z.array(zKnowledgeGrant),
    created_at: z.int(),
    updated_at: z.int(),
    files: z.array(zKnowledgeFileMetadata),
    write_access: z.boolean()
});

/**
 * A new directory.
 */
export const zKnowledgeDirectoryCreate = z.object({
    name: z.string(),
    parent_id: z.string().nullish()
});

/**
 * Word that a directory was deleted.
 */
export const zKnowledgeDirectoryDeleted = z.object({
    status: z.boolean(),
    file_ids: z.array(z.string()).optional()
});

/**
 * What changes of a directory.
 */
export const zKnowledgeDirectoryUpdate = z.object({
    name: z.string().nullish(),
    parent_id: z.string().nullish()
});

/**
 * A file, and the directory it shall be in.
 */
export const zKnowledgeFilePlacement = z.object({
    file_id: z.string(),
    directory_id: z.string().nullish()
});

/**
 * Word that it was done.
 */
export const zKnowledgeStatus = z.object({
    status: z.boolean()
});

/**
 * A file in the list of a knowledge base.
 */
export const zKnowledgeFile = z.object({
    id: z.string(),
    user_id: z.string(),
    hash: z.string().nullable(),
    filename: z.string(),
    data: zKnowledgeFileData.nullable(),
    meta: zKnowledgeFileMeta.nullable(),
    created_at: z.int(),
    updated_at: z.int().nullable(),
    directory_id: z.string().nullish(),
    directory_path: z.string().optional(),
    has_original: z.boolean().optional(),
    user: zKnowledgePerson.nullable(),
    path: z.string().nullish()
});

/**
 * A page of a knowledge base's files.
 */
export const zKnowledgeFileList = z.object({
    items: z.array(zKnowledgeFile),
    total: z.int(),
    directories: z.array(zKnowledgeDirectory).optional(),
    breadcrumbs: z.array(zKnowledgeDirectory).optional()
});

/**
 * An upload that is being processed.
 */
export const zPendingKnowledgeFile = z.object({
    id: z.string(),
    user_id: z.string(),
    hash: z.string().nullable(),
    filename: z.string(),
    data: zKnowledgeFileData,
    meta: zKnowledgeFileMeta,
    created_at: z.int(),
    updated_at: z.int().nullable()
});

/**
 * Uploads for a knowledge base that are not in it yet, the last uploaded first.
 */
export const zPendingKnowledgeFiles = z.array(zPendingKnowledgeFile);

/**
 * What to remove from a knowledge base.
 */
export const zKnowledgeSyncCleanup = z.object({
    file_ids: z.array(z.string()),
    dir_ids: z.array(z.string()).optional()
});

/**
 * One local file.
 */
export const zLocalKnowledgeFile = z.object({
    filename: z.string(),
    path: z.string(),
    checksum: z.string(),
    size: z.int()
});

/**
 * What the caller has.
 */
export const zKnowledgeManifest = z.object({
    manifest: z.array(zLocalKnowledgeFile)
});

/**
 * A file that the knowledge base lacks.
 */
export const zKnowledgeSyncAddition = z.object({
    filename: z.string(),
    path: z.string()
});

/**
 * A file that differs.
 */
export const zKnowledgeSyncModification = z.object({
    filename: z.string(),
    path: z.string(),
    stale_file_id: z.string()
});

/**
 * A file that is not among the local ones.
 */
export const zKnowledgeSyncDeletion = z.object({
    file_id: z.string(),
    filename: z.string()
});

/**
 * What to do to make the knowledge base like the local files.
 */
export const zKnowledgeSyncPlan = z.object({
    added: z.array(zKnowledgeSyncAddition),
    modified: z.array(zKnowledgeSyncModification),
    deleted: z.array(zKnowledgeSyncDeletion),
    mkdir: z.array(z.string()),
    rmdir: z.array(z.string()),
    unmodified_count: z.int(),
    directory_map: z.record(z.string(), z.string())
});

/**
 * The new name and description of a knowledge base.
 */
export const zKnowledgeBaseUpdate = z.object({
    name: z.string(),
    description: z.string(),
    access_grants: z.array(zKnowledgeGrantInput).nullish()
});

/**
 * `user` goes into every chat; `context` only where it fits what the chat is about.
 */
export const zMemoryType = z.enum(['user', 'context']);

/**
 * Who wrote a memory last, and for which message.
 */
export const zMemoryOrigin = z.object({
    created_by: z.enum([
        'manual',
        'tool',
        'background_review'
    ]),
    chat_id: z.string().nullish(),
    message_id: z.string().nullish(),
    model: z.union([
        z.string(),
        zJsonObject
    ]).nullish()
});

/**
 * Something that models shall remember of a user.
 */
export const zMemory = z.object({
    id: z.string(),
    user_id: z.string(),
    type: zMemoryType.optional(),
    path: z.string().nullish(),
    content: z.string(),
    meta: zMemoryOrigin.nullish(),
    updated_at: z.int(),
    created_at: z.int()
});

/**
 * A memory to be added.
 */
export const zMemoryCreate = z.object({
    content: z.string(),
    type: z.enum(['user', 'context']).optional().default('context'),
    path: z.string().nullish()
});

/**
 * Which path to read.
 */
export const zMemoryPathQuery = z.object({
    path: z.string(),
    type: z.enum([
        'user',
        'context',
        'all'
    ]).optional().default('all'),
    include_children: z.boolean().optional().default(true),
    limit: z.int().optional().default(50)
});

/**
 * A memory without its origin.
 */
export const zMemoryEntry = z.object({
    id: z.string(),
    user_id: z.string(),
    type: zMemoryType,
    path: z.string().nullable(),
    content: z.string(),
    meta: zMemoryOrigin.nullish(),
    updated_at: z.int(),
    created_at: z.int()
});

/**
 * What is at a path and around it.
 */
export const zMemoryPathContent = z.object({
    path: z.string(),
    parents: z.array(z.string()),
    children: z.array(z.string()),
    memories: z.array(zMemoryEntry)
});

/**
 * Which memories to count.
 */
export const zMemoryPathsQuery = z.object({
    query: z.string().nullish(),
    type: z.enum([
        'user',
        'context',
        'all'
    ]).optional().default('all'),
    limit: z.int().optional().default(100)
});

/**
 * How many memories a path has of one type.
 */
export const zMemoryPathCount = z.object({
    path: z.string().nullable(),
    type: zMemoryType,
    count: z.int(),
    updated_at: z.int(),
    children: z.array(z.string())
});

/**
 * Paths of the caller's memories.
 */
export const zMemoryPaths = z.object({
    paths: z.array(zMemoryPathCount),
    count: z.int()
});

/**
 * A question to the memories.
 */
export const zMemoryQuery = z.object({
    content: z.string(),
    k: z.int().nullish().default(1)
});

/**
 * What stands beside an embedded text, as of the time of embedding.
 */
export const zMemoryMatchMeta = z.object({
    created_at: z.int(),
    updated_at: z.int().optional(),
    type: zMemoryType.optional(),
    path: z.string().optional()
});

/**
 * What was found, as lists of lists. The outer ones have one entry, since one text was asked for; the inner ones go together, the nearest first.
 */
export const zMemoryMatches = z.object({
    ids: z.array(z.array(z.string())),
    documents: z.array(z.array(z.string())),
    metadatas: z.array(z.array(zMemoryMatchMeta)),
    distances: z.array(z.array(z.number()))
});

/**
 * How much was embedded.
 */
export const zMemoryReindexing = z.object({
    status: z.boolean(),
    total_users: z.int(),
    total_memories: z.int()
});

/**
 * Which memories to look for.
 */
export const zMemorySearch = z.object({
    query: z.string().nullish(),
    type: z.enum([
        'user',
        'context',
        'all'
    ]).optional().default('all'),
    path: z.string().nullish(),
    memory_id: z.string().nullish(),
    limit: z.int().optional().default(20)
});

/**
 * One operation.
 */
export const zMemoryOperation = z.object({
    action: z.enum([
        'add',
        'replace',
        'move',
        'remove'
    ]),
    id: z.string().nullish(),
    content: z.string().nullish(),
    type: z.enum(['user', 'context']).optional(),
    path: z.string().nullish()
});

/**
 * Operations on the caller's memories.
 */
export const zMemoriesUpdate = z.object({
    operations: z.array(zMemoryOperation),
    source: z.enum(['tool', 'background_review']).optional()
});

/**
 * What became of one operation.
 */
export const zMemoryResult = z.object({
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
    memory: zMemoryEntry.optional(),
    id: z.string().optional(),
    reason: z.literal('duplicate').optional()
});

/**
 * What changes in a memory. At least one field must be there and not `null`.
 */
export const zMemoryUpdate = z.object({
    content: z.string().nullish(),
    type: z.enum(['user', 'context']).optional(),
    path: z.string().nullish()
});

/**
 * One option of a choice.
 */
export const zModelControlOption = z.object({
    label: z.string(),
    params: zJsonObject
});

/**
 * A choice that users have for a model, and the parameters behind it. Only for models of a provider.
 */
export const zModelControl = z.object({
    label: z.string(),
    description: z.string().nullish(),
    display: z.enum(['menu', 'slider']).optional().default('menu'),
    default: z.string().nullish(),
    options: z.record(z.string(), zModelControlOption)
});

/**
 * Parameters that the server sends with every request to the model, such as `top_p`, `max_tokens` or `stop`. Others than those named here are kept as they were sent and mean what the provider makes of them.
 */
export const zModelParams = z.object({
    system: z.string().nullish(),
    temperature: z.number().nullish(),
    function_calling: z.string().nullish(),
    compact_token_threshold: z.int().nullish(),
    model_controls: z.record(z.string(), zModelControl).optional()
});

/**
 * A voice of the server's speech engine.
 */
export const zModelVoice = z.object({
    voice: z.string().nullable()
});

/**
 * A movement of the figure.
 */
export const zModelAnimation = z.object({
    file_id: z.string()
});

/**
 * A movement that the model can ask for.
 */
export const zModelGesture = z.object({
    file_id: z.string(),
    name: z.string(),
    description: z.string()
});

/**
 * A VRM figure with its movements.
 */
export const zModelAvatar = z.object({
    file_id: z.string(),
    states: z.record(z.string(), zModelAnimation),
    gestures: z.array(zModelGesture)
});

/**
 * A tag of a model. 0.8.3 keeps what it was given, so that other fields and plain texts occur there.
 */
export const zModelTag = z.object({
    name: z.string()
});

/**
 * One variable, as the system prompt defines it.
 */
export const zModelChatVariable = z.object({
    key: z.string(),
    type: z.string(),
    required: z.boolean(),
    label: zJsonValue.optional(),
    placeholder: zJsonValue.optional(),
    default: zJsonValue.optional(),
    options: z.array(zJsonValue).optional(),
    min: z.string().optional(),
    max: z.string().optional(),
    step: z.string().optional(),
    minlength: z.string().optional(),
    maxlength: z.string().optional()
});

/**
 * What a chat with the model asks its user for.
 */
export const zModelChatVariables = z.object({
    fields: z.array(zModelChatVariable)
});

/**
 * What the server and the web page keep with a model beside its parameters. Other fields that were sent are kept too.
 */
export const zModelMetaFields = z.object({
    profile_image_url: z.string().nullish(),
    background_image_url: z.string().nullish(),
    i18n: zJsonObject.nullish(),
    knowledge: z.array(zJsonObject).nullish(),
    voice: zModelVoice.nullish(),
    voice_avatar: zModelAvatar.nullish(),
    tags: z.array(zModelTag).optional(),
    suggestion_prompts: z.array(zModelSuggestion).nullish(),
    toolIds: z.array(z.string()).optional(),
    skillIds: z.array(z.string()).optional(),
    filterIds: z.array(z.string()).optional(),
    defaultFilterIds: z.array(z.string()).optional(),
    actionIds: z.array(z.string()).optional(),
    defaultFeatureIds: z.array(z.string()).optional(),
    builtinTools: z.record(z.string(), z.boolean()).optional(),
    terminalId: z.string().optional(),
    hidden: z.boolean().optional(),
    chat_variables_schema: zModelChatVariables.optional()
});

/**
 * What a model can do or may use, by name. A name that is absent means the web page's default.
 */
export const zModelCapabilities = z.record(z.string(), z.boolean());

/**
 * What is kept with a model beside its parameters.
 */
export const zModelMeta = zModelMetaFields.and(z.object({
    description: z.string().nullable(),
    capabilities: zModelCapabilities.nullable()
}));

/**
 * A right to use or to change a model.
 */
export const zModelGrant = z.object({
    id: z.string(),
    resource_type: z.literal('model'),
    resource_id: z.string(),
    principal_type: z.enum(['user', 'group']),
    principal_id: z.string(),
    permission: z.enum(['read', 'write']),
    created_at: z.int()
});

/**
 * What the server keeps of a model.
 */
export const zModelRecordFields = z.object({
    id: z.string(),
    user_id: z.string(),
    base_model_id: z.string().nullable(),
    name: z.string(),
    params: zModelParams,
    meta: zModelMeta,
    access_grants: z.array(zModelGrant),
    is_active: z.boolean(),
    updated_at: z.int(),
    created_at: z.int(),
    version_id: z.string().nullish()
});

/**
 * The record of a workspace model, or the settings of a provider's model.
 */
export const zModelRecord = zModelRecordFields;

/**
 * A voice of the server's speech engine.
 */
export const zModelVoiceInput = z.object({
    voice: z.string().nullish()
});

/**
 * A VRM figure with its movements, from uploaded files.
 */
export const zModelAvatarInput = z.object({
    file_id: z.string(),
    states: z.record(z.string(), zModelAnimation).optional(),
    gestures: z.array(zModelGesture).optional()
});

/**
 * What to keep with the model beside its parameters, all of it; an empty object is enough. Fields not named here are kept too.
 */
export const zModelMetaInput = z.object({
    profile_image_url: z.string().nullish(),
    background_image_url: z.string().nullish(),
    description: z.string().nullish(),
    i18n: zJsonObject.nullish(),
    capabilities: zModelCapabilities.nullish(),
    knowledge: z.array(zJsonObject).nullish(),
    voice: zModelVoiceInput.nullish(),
    voice_avatar: zModelAvatarInput.nullish(),
    tags: z.array(z.union([zModelTag, z.string()])).optional(),
    suggestion_prompts: z.array(zModelSuggestion).nullish(),
    toolIds: z.array(z.string()).optional(),
    filterIds: z.array(z.string()).optional(),
    actionIds: z.array(z.string()).optional(),
    hidden: z.boolean().optional()
});

/**
 * A right to be given. A grant that lacks a field, or whose type or permission the server does not know, is left out without an error. Whether the user or group exists is not checked.
 */
export const zModelGrantInput = z.object({
    principal_type: z.enum(['user', 'group']).optional(),
    principal_id: z.string().optional(),
    permission: z.enum(['read', 'write']).optional()
});

/**
 * A model to be made.
 */
export const zModelCreate = z.object({
    id: z.string(),
    base_model_id: z.string().nullish(),
    name: z.string(),
    meta: zModelMetaInput,
    params: zModelParams,
    access_grants: z.array(zModelGrantInput).nullish(),
    is_active: z.boolean().optional().default(true),
    commit_message: z.string().nullish()
});

/**
 * A model as it is exported.
 */
export const zExportedModel = zModelRecordFields.and(z.object({
    background_image_data: z.string().nullish()
}));

/**
 * Who made a model.
 */
export const zModelOwner = z.object({
    id: z.string(),
    name: z.string(),
    role: z.enum([
        'admin',
        'user',
        'pending'
    ]),
    email: z.string()
});

/**
 * The record of a model, with what the caller may do.
 */
export const zWorkspaceModel = zModelRecordFields.and(z.object({
    user: zModelOwner.nullable(),
    write_access: z.boolean()
}));

/**
 * Who may use or change a model beside its owner. It replaces all earlier grants.
 */
export const zModelAccess = z.object({
    id: z.string(),
    name: z.string().nullish(),
    access_grants: z.array(zModelGrantInput)
});

/**
 * A model as it shall be.
 */
export const zModelUpdate = z.object({
    id: z.string(),
    base_model_id: z.string().nullish(),
    name: z.string(),
    meta: zModelMetaInput,
    params: zModelParams,
    access_grants: z.array(zModelGrantInput).nullish(),
    is_active: z.boolean().optional(),
    commit_message: z.string().nullish()
});

/**
 * One model. Fields that the server sets itself, such as times and owner, are ignored, as are unknown ones.
 */
export const zModelImport = z.object({
    id: z.string().optional(),
    base_model_id: z.string().nullish(),
    name: z.string().optional(),
    meta: zModelMetaInput.optional(),
    params: zModelParams.optional(),
    access_grants: z.array(zModelGrantInput).nullish(),
    is_active: z.boolean().optional(),
    background_image_data: z.string().nullish()
});

/**
 * Models to be imported, as `exportModels` answers them.
 */
export const zModelsImport = z.object({
    models: z.array(zModelImport)
});

/**
 * Why a change was not stored.
 */
export const zModelConflictDetail = z.object({
    code: z.literal('version_conflict')
});

/**
 * The reply to a change that came too late.
 */
export const zModelConflict = z.object({
    detail: zModelConflictDetail
});

/**
 * One page of workspace models.
 */
export const zWorkspaceModelList = z.object({
    items: z.array(zWorkspaceModel),
    total: z.int()
});

/**
 * Which model to delete.
 */
export const zModelDeletion = z.object({
    id: z.string()
});

/**
 * Who made a version.
 */
export const zModelVersionAuthor = z.object({
    name: z.string()
});

/**
 * When, by whom and why a version was made.
 */
export const zModelVersionFields = z.object({
    id: z.string(),
    model_id: z.string(),
    parent_id: z.string().nullable(),
    user_id: z.string(),
    commit_message: z.string().nullable(),
    created_at: z.int(),
    user: zModelVersionAuthor.nullable()
});

/**
 * A version of a model, without what it holds.
 */
export const zModelVersionSummary = zModelVersionFields;

/**
 * What a model was in a version.
 */
export const zModelSnapshot = z.object({
    name: z.string(),
    base_model_id: z.string().nullable(),
    params: zModelParams,
    meta: zModelMeta
});

/**
 * A version of a model with what it holds.
 */
export const zModelVersion = zModelVersionFields.and(z.object({
    snapshot: zModelSnapshot
}));

/**
 * Which version to put to use.
 */
export const zModelVersionChoice = z.object({
    version_id: z.string()
});

/**
 * A right as the server keeps it.
 */
export const zModelGrantSync = z.object({
    id: z.string(),
    resource_type: z.string(),
    resource_id: z.string(),
    principal_type: z.string(),
    principal_id: z.string(),
    permission: z.string(),
    created_at: z.int()
});

/**
 * A record as the server keeps it.
 */
export const zModelSync = z.object({
    id: z.string(),
    user_id: z.string(),
    base_model_id: z.string().nullish(),
    name: z.string(),
    params: zModelParams,
    meta: zModelMetaInput,
    access_grants: z.array(zModelGrantSync).optional().default([]),
    is_active: z.boolean(),
    updated_at: z.int(),
    created_at: z.int(),
    version_id: z.string().nullish()
});

/**
 * All models that shall be there.
 */
export const zModelsSync = z.object({
    models: z.array(zModelSync).optional()
});

/**
 * The beginning of a note's text. 0.8.3 has all of it in all its forms.
 */
export const zNoteExcerptContent = z.object({
    md: z.string().optional(),
    html: z.string().optional(),
    json: zJsonObject.nullish()
});

/**
 * The text of a note in up to three forms. The server reads only the Markdown, and keeps the three as they are sent.
 */
export const zNoteContent = z.object({
    md: z.string().optional(),
    html: z.string().optional(),
    json: zJsonObject.nullish()
});

/**
 * A file that belongs to a note, as the client describes it.
 */
export const zNoteFile = z.object({
    type: z.string().optional(),
    id: z.string().optional(),
    name: z.string().optional(),
    url: z.string().optional()
});

/**
 * The beginning of a note. 0.8.3 has all of the note's data here, fields that are not named here too.
 */
export const zNoteExcerpt = z.object({
    content: z.union([
        zNoteExcerptContent,
        z.string()
    ]).optional(),
    versions: z.array(zNoteContent).nullish(),
    files: z.array(zNoteFile).nullish()
});

/**
 * Who owns a note.
 */
export const zNotePerson = z.object({
    id: z.string(),
    name: z.string(),
    role: z.string(),
    email: z.string()
});

/**
 * A note in a list.
 */
export const zNoteSummary = z.object({
    id: z.string(),
    title: z.string(),
    data: zNoteExcerpt.nullable(),
    is_pinned: z.boolean().optional(),
    updated_at: z.int(),
    created_at: z.int(),
    user: zNotePerson
});

/**
 * What the client keeps of a note. The server stores any object as it is, and requires none of its fields; they are those that the web client writes and the server reads.
 */
export const zNoteData = z.object({
    content: z.union([
        zNoteContent,
        z.string()
    ]).optional(),
    versions: z.array(zNoteContent).nullish(),
    files: z.array(zNoteFile).nullish()
});

/**
 * A right to be given. A grant whose kind or permission the server does not know is left out without an error.
 */
export const zNoteGrantInput = z.object({
    principal_type: z.enum(['user', 'group']),
    principal_id: z.string(),
    permission: z.enum(['read', 'write'])
});

/**
 * A note to be made.
 */
export const zNoteCreate = z.object({
    title: z.string(),
    data: zNoteData.nullish(),
    meta: zJsonObject.nullish(),
    access_grants: z.array(zNoteGrantInput).nullish()
});

/**
 * A right to use a note.
 */
export const zNoteGrant = z.object({
    id: z.string(),
    resource_type: z.literal('note'),
    resource_id: z.string(),
    principal_type: z.enum(['user', 'group']),
    principal_id: z.string(),
    permission: z.enum(['read', 'write']),
    created_at: z.int()
});

/**
 * A note in full.
 */
export const zNote = z.object({
    id: z.string(),
    user_id: z.string(),
    title: z.string(),
    data: zNoteData.nullable(),
    meta: zJsonObject.nullable(),
    is_pinned: z.boolean().optional(),
    access_grants: z.array(zNoteGrant),
    created_at: z.int(),
    updated_at: z.int()
});

/**
 * A note in full, as the caller sees it.
 */
export const zNoteView = z.object({
    id: z.string(),
    user_id: z.string(),
    title: z.string(),
    data: zNoteData.nullable(),
    meta: zJsonObject.nullable(),
    is_pinned: z.boolean().optional(),
    access_grants: z.array(zNoteGrant),
    created_at: z.int(),
    updated_at: z.int(),
    write_access: z.boolean()
});

/**
 * What changes in a note. Absent fields stay as they are.
 */
export const zNoteUpdate = z.object({
    title: z.string().optional(),
    data: zNoteData.nullish(),
    meta: zJsonObject.nullish(),
    access_grants: z.array(zNoteGrantInput).nullish()
});

/**
 * A note that a search found.
 */
export const zNoteMatch = z.object({
    id: z.string(),
    user_id: z.string(),
    title: z.string(),
    data: zNoteExcerpt.nullable(),
    meta: zJsonObject.nullable(),
    is_pinned: z.boolean().optional(),
    access_grants: z.array(zNoteGrant),
    created_at: z.int(),
    updated_at: z.int(),
    user: zNotePerson.nullable()
});

/**
 * A page of notes.
 */
export const zNoteList = z.object({
    items: z.array(zNoteMatch),
    total: z.int()
});

/**
 * Who may use a note. It replaces all earlier grants.
 */
export const zNoteAccess = z.object({
    access_grants: z.array(zNoteGrantInput)
});

/**
 * A kind of event of which the server can tell.
 */
export const zNotificationEvent = z.object({
    event: z.string(),
    label: z.string(),
    description: z.string()
});

/**
 * The events of which the server can tell.
 */
export const zNotificationEventCatalog = z.object({
    events: z.array(zNotificationEvent)
});

/**
 * A target's settings as they are shown. Other fields than the address are kept and shown as they were sent.
 */
export const zNotificationTargetConfig = z.object({
    url_masked: z.string()
});

/**
 * An address to which the server sends notifications for the caller.
 */
export const zNotificationTarget = z.object({
    id: z.string(),
    type: z.literal('webhook'),
    enabled: z.boolean(),
    events: z.array(z.string()),
    delivery: z.enum(['away', 'always']),
    config: zNotificationTargetConfig,
    created_at: z.int(),
    updated_at: z.int(),
    is_default: z.boolean()
});

/**
 * The caller's targets.
 */
export const zNotificationTargetList = z.object({
    targets: z.array(zNotificationTarget)
});

/**
 * Where a target is. Further fields are stored and shown again; the server reads none of them.
 */
export const zNotificationTargetAddress = z.object({
    url: z.string().optional()
});

/**
 * A target to be made, or what to change in one; what is absent stays.
 */
export const zNotificationTargetSettings = z.object({
    id: z.string().nullish(),
    type: z.string().nullish(),
    enabled: z.boolean().nullish(),
    events: z.array(z.string()).nullish(),
    delivery: z.string().nullish(),
    config: zNotificationTargetAddress.nullish()
});

/**
 * That it was done.
 */
export const zNotificationTargetDone = z.object({
    ok: z.literal(true)
});

/**
 * A pipeline.
 */
export const zPipeline = z.object({
    id: z.string(),
    name: z.string(),
    type: z.string(),
    valves: z.boolean()
});

/**
 * What runs on a pipelines server, passed on as the pipelines server sent it.
 */
export const zPipelineList = z.object({
    data: z.array(zPipeline).optional(),
    detail: z.string().optional()
});

/**
 * A pipeline to fetch, and where it shall run.
 */
export const zPipelineAddition = z.object({
    url: z.string(),
    urlIdx: z.int()
});

/**
 * What was done, passed on as the pipelines server sent it.
 */
export const zPipelineChange = z.object({
    status: z.boolean().optional(),
    detail: z.string().optional()
});

/**
 * A pipeline, and where it runs.
 */
export const zPipelineDeletion = z.object({
    id: z.string(),
    urlIdx: z.int()
});

/**
 * A pipelines server.
 */
export const zPipelineServer = z.object({
    url: z.string(),
    idx: z.int()
});

/**
 * The OpenAI connections behind which a pipelines server answers.
 */
export const zPipelineServers = z.object({
    data: z.array(zPipelineServer)
});

/**
 * A pipeline's source, and where it shall run.
 */
export const zPipelineUpload = z.object({
    urlIdx: z.int(),
    file: z.string()
});

/**
 * Values of a pipeline's valves by name, passed on as the pipelines server sends or takes them. A reply names all valves. A filter has `pipelines`, the ids of the models it applies to, and `priority`, a number; lower ones run first.
 */
export const zPipelineValves = z.record(z.string(), zJsonValue);

/**
 * JSON Schema of a pipeline's valves, made by Pydantic and passed on. What else it holds depends on the pipeline's class.
 */
export const zPipelineValvesSpec = z.object({
    title: z.string().optional(),
    type: z.string().optional(),
    properties: z.record(z.string(), zJsonObject).optional()
});

/**
 * A right to use a prompt.
 */
export const zPromptGrant = z.object({
    id: z.string(),
    resource_type: z.literal('prompt'),
    resource_id: z.string(),
    principal_type: z.enum(['user', 'group']),
    principal_id: z.string(),
    permission: z.enum(['read', 'write']),
    created_at: z.int()
});

/**
 * A prompt, a text that is called up in a chat by its command.
 */
export const zPrompt = z.object({
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
    created_at: z.int(),
    updated_at: z.int(),
    access_grants: z.array(zPromptGrant)
});

/**
 * Who owns a prompt or made a version.
 */
export const zPromptPerson = z.object({
    id: z.string(),
    name: z.string(),
    role: z.string(),
    email: z.string()
});

/**
 * A prompt as the caller sees it.
 */
export const zPromptView = z.object({
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
    created_at: z.int(),
    updated_at: z.int(),
    access_grants: z.array(zPromptGrant),
    user: zPromptPerson.nullable(),
    write_access: z.boolean()
});

/**
 * A right to be given. A grant whose kind or permission the server does not know is left out without an error.
 */
export const zPromptGrantInput = z.object({
    principal_type: z.enum(['user', 'group']),
    principal_id: z.string(),
    permission: z.enum(['read', 'write'])
});

/**
 * A prompt to be made.
 */
export const zPromptCreate = z.object({
    command: z.string(),
    name: z.string(),
    content: z.string(),
    data: zJsonObject.nullish(),
    meta: zJsonObject.nullish(),
    tags: z.array(z.string()).nullish(),
    access_grants: z.array(zPromptGrantInput).nullish(),
    version_id: z.string().nullish(),
    commit_message: z.string().nullish(),
    is_production: z.boolean().nullish().default(true)
});

/**
 * Who may use a prompt. It replaces all earlier grants.
 */
export const zPromptAccess = z.object({
    access_grants: z.array(zPromptGrantInput)
});

/**
 * What the prompt was in this version.
 */
export const zPromptSnapshot = z.object({
    name: z.string(),
    content: z.string(),
    command: z.string(),
    data: zJsonObject,
    meta: zJsonObject,
    tags: z.array(z.string()).optional(),
    access_grants: z.array(zPromptGrant).optional()
});

/**
 * A version in the list, with its author.
 */
export const zPromptVersionEntry = z.object({
    id: z.string(),
    prompt_id: z.string(),
    parent_id: z.string().nullable(),
    snapshot: zPromptSnapshot,
    user_id: z.string(),
    commit_message: z.string().nullable(),
    created_at: z.int(),
    user: zPromptPerson.nullable()
});

/**
 * What changes from one version to another.
 */
export const zPromptDiff = z.object({
    from_id: z.string(),
    to_id: z.string(),
    from_snapshot: zPromptSnapshot,
    to_snapshot: zPromptSnapshot,
    content_diff: z.array(z.string()),
    line_endings_only: z.boolean(),
    name_changed: z.boolean()
});

/**
 * What a prompt was at a time.
 */
export const zPromptVersion = z.object({
    id: z.string(),
    prompt_id: z.string(),
    parent_id: z.string().nullable(),
    snapshot: zPromptSnapshot,
    user_id: z.string(),
    commit_message: z.string().nullable(),
    created_at: z.int()
});

/**
 * A prompt as it shall be.
 */
export const zPromptUpdate = z.object({
    command: z.string(),
    name: z.string(),
    content: z.string(),
    data: zJsonObject.nullish(),
    meta: zJsonObject.nullish(),
    tags: z.array(z.string()).nullish(),
    access_grants: z.array(zPromptGrantInput).nullish(),
    version_id: z.string().nullish(),
    commit_message: z.string().nullish(),
    is_production: z.boolean().nullish().default(true)
});

/**
 * How a prompt shall be found.
 */
export const zPromptMetaUpdate = z.object({
    name: z.string(),
    command: z.string(),
    tags: z.array(z.string()).nullish()
});

/**
 * Which version to put in use.
 */
export const zPromptVersionChoice = z.object({
    version_id: z.string()
});

/**
 * A page of prompts.
 */
export const zPromptList = z.object({
    items: z.array(zPromptView),
    total: z.int()
});

/**
 * How texts are cut and embedded.
 */
export const zRetrievalStatus = z.object({
    status: z.literal(true),
    CHUNK_SIZE: z.int(),
    CHUNK_OVERLAP: z.int(),
    RAG_TEMPLATE: z.string(),
    RAG_EMBEDDING_ENGINE: z.string(),
    RAG_EMBEDDING_MODEL: z.string(),
    RAG_RERANKING_MODEL: z.string(),
    RAG_EMBEDDING_BATCH_SIZE: z.int(),
    ENABLE_ASYNC_EMBEDDING: z.boolean(),
    RAG_EMBEDDING_CONCURRENT_REQUESTS: z.int().optional()
});

/**
 * How the web is searched and pages are read. An update that clears a setting, or before 0.12.4 leaves it out, makes it `null`.
 */
export const zRetrievalWebConfig = z.object({
    ENABLE_WEB_SEARCH: z.boolean().nullable(),
    ENABLE_WEB_SEARCH_CONFIRMATION: z.boolean().nullish(),
    WEB_SEARCH_CONFIRMATION_CONTENT: z.string().nullish(),
    WEB_SEARCH_ENGINE: z.string().nullable(),
    WEB_SEARCH_TRUST_ENV: z.boolean().nullable(),
    WEB_SEARCH_RESULT_COUNT: z.int().nullable(),
    WEB_SEARCH_CONCURRENT_REQUESTS: z.int().nullable(),
    WEB_FETCH_MAX_CONTENT_LENGTH: z.int().nullish(),
    WEB_LOADER_CONCURRENT_REQUESTS: z.int().nullable(),
    WEB_SEARCH_DOMAIN_FILTER_LIST: z.array(z.string()).nullable(),
    BYPASS_WEB_SEARCH_EMBEDDING_AND_RETRIEVAL: z.boolean().nullable(),
    BYPASS_WEB_SEARCH_WEB_LOADER: z.boolean().nullable(),
    OLLAMA_CLOUD_WEB_SEARCH_API_KEY: z.string().nullable(),
    SEARXNG_QUERY_URL: z.string().nullable(),
    SEARXNG_LANGUAGE: z.string().nullable(),
    OPENSERP_BASE_URL: z.string().nullish(),
    YACY_QUERY_URL: z.string().nullable(),
    YACY_USERNAME: z.string().nullable(),
    YACY_PASSWORD: z.string().nullable(),
    GOOGLE_PSE_API_KEY: z.string().nullable(),
    GOOGLE_PSE_ENGINE_ID: z.string().nullable(),
    BRAVE_SEARCH_API_KEY: z.string().nullable(),
    BRAVE_SEARCH_CONTEXT_TOKENS: z.int().nullish(),
    KAGI_SEARCH_API_KEY: z.string().nullable(),
    MOJEEK_SEARCH_API_KEY: z.string().nullable(),
    BOCHA_SEARCH_API_KEY: z.string().nullable(),
    SERPSTACK_API_KEY: z.string().nullable(),
    SERPSTACK_HTTPS: z.boolean().nullable(),
    SERPER_API_KEY: z.string().nullable(),
    SERPHOUSE_API_KEY: z.string().nullish(),
    SERPHOUSE_DOMAIN: z.string().nullish(),
    SERPLY_API_KEY: z.string().nullable(),
    DDGS_BACKEND: z.string().nullish(),
    TAVILY_API_KEY: z.string().nullable(),
    STAAN_API_KEY: z.string().nullish(),
    STAAN_MARKET: z.string().nullish(),
    STAAN_MAX_SNIPPETS: z.int().nullish(),
    SEARCHAPI_API_KEY: z.string().nullable(),
    SEARCHAPI_ENGINE: z.string().nullable(),
    SERPAPI_API_KEY: z.string().nullable(),
    SERPAPI_ENGINE: z.string().nullable(),
    JINA_API_KEY: z.string().nullable(),
    JINA_API_BASE_URL: z.string().nullable(),
    BING_SEARCH_V7_ENDPOINT: z.string().nullable(),
    BING_SEARCH_V7_SUBSCRIPTION_KEY: z.string().nullable(),
    EXA_API_KEY: z.string().nullable(),
    EXA_MAX_CONTENT_LENGTH: z.int().nullish(),
    PERPLEXITY_API_KEY: z.string().nullable(),
    PERPLEXITY_MODEL: z.string().nullable(),
    PERPLEXITY_SEARCH_CONTEXT_USAGE: z.string().nullable(),
    PERPLEXITY_SEARCH_API_URL: z.string().nullable(),
    MICROSOFT_WEB_IQ_API_BASE_URL: z.string().nullish(),
    MICROSOFT_WEB_IQ_API_KEY: z.string().nullish(),
    MICROSOFT_WEB_IQ_LANGUAGE: z.string().nullish(),
    SOUGOU_API_SID: z.string().nullable(),
    SOUGOU_API_SK: z.string().nullable(),
    WEB_LOADER_ENGINE: z.string().nullable(),
    WEB_LOADER_TIMEOUT: z.string().nullable(),
    ENABLE_WEB_LOADER_SSL_VERIFICATION: z.boolean().nullable(),
    PLAYWRIGHT_WS_URL: z.string().nullable(),
    PLAYWRIGHT_TIMEOUT: z.int().nullable(),
    FIRECRAWL_API_KEY: z.string().nullable(),
    FIRECRAWL_API_BASE_URL: z.string().nullable(),
    FIRECRAWL_TIMEOUT: z.string().nullable(),
    TAVILY_EXTRACT_DEPTH: z.string().nullable(),
    TAVILY_SEARCH_DEPTH: z.string().nullish(),
    EXTERNAL_WEB_SEARCH_URL: z.string().nullable(),
    EXTERNAL_WEB_SEARCH_API_KEY: z.string().nullable(),
    EXTERNAL_WEB_LOADER_URL: z.string().nullable(),
    EXTERNAL_WEB_LOADER_API_KEY: z.string().nullable(),
    YOUTUBE_LOADER_LANGUAGE: z.array(z.string()).nullable(),
    YOUTUBE_LOADER_PROXY_URL: z.string().nullable(),
    YOUTUBE_LOADER_TRANSLATION: z.string().nullable(),
    YANDEX_WEB_SEARCH_URL: z.string().nullable(),
    YANDEX_WEB_SEARCH_API_KEY: z.string().nullable(),
    YANDEX_WEB_SEARCH_CONFIG: z.string().nullable(),
    YOUCOM_API_KEY: z.string().nullish(),
    LINKUP_API_KEY: z.string().nullish(),
    LINKUP_SEARCH_PARAMS: zJsonObject.nullish()
});

/**
 * How files are read, cut and found again, and how the web is searched. Secrets stand in the clear.
 */
export const zRetrievalConfig = z.object({
    status: z.literal(true),
    RAG_TEMPLATE: z.string(),
    TOP_K: z.int(),
    BYPASS_EMBEDDING_AND_RETRIEVAL: z.boolean(),
    RAG_FULL_CONTEXT: z.boolean(),
    ENABLE_RAG_HYBRID_SEARCH: z.boolean(),
    ENABLE_RAG_HYBRID_SEARCH_ENRICHED_TEXTS: z.boolean().optional(),
    TOP_K_RERANKER: z.int(),
    RELEVANCE_THRESHOLD: z.number(),
    HYBRID_BM25_WEIGHT: z.number(),
    CONTENT_EXTRACTION_ENGINE: z.string(),
    CONTENT_EXTRACTION_SUPPORTED_MEDIA_MIME_TYPES: z.array(z.string()).nullish(),
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
    DATALAB_MARKER_FORMAT_LINES: z.boolean().optional(),
    DATALAB_MARKER_USE_LLM: z.boolean(),
    DATALAB_MARKER_OUTPUT_FORMAT: z.string(),
    EXTERNAL_DOCUMENT_LOADER_URL: z.string(),
    EXTERNAL_DOCUMENT_LOADER_API_KEY: z.string(),
    EXTERNAL_DOCUMENT_LOADER_HEADERS: zJsonObject.optional(),
    TIKA_SERVER_URL: z.string(),
    TIKA_SERVER_VERSION: z.string().optional(),
    DOCLING_SERVER_URL: z.string(),
    DOCLING_API_KEY: z.string(),
    DOCLING_PARAMS: zJsonObject,
    DOCUMENT_INTELLIGENCE_ENDPOINT: z.string(),
    DOCUMENT_INTELLIGENCE_KEY: z.string(),
    DOCUMENT_INTELLIGENCE_MODEL: z.string(),
    MISTRAL_OCR_API_BASE_URL: z.string(),
    MISTRAL_OCR_API_KEY: z.string(),
    MISTRAL_OCR_USE_BASE64: z.boolean().optional(),
    PADDLEOCR_VL_BASE_URL: z.string().optional(),
    PADDLEOCR_VL_TOKEN: z.string().optional(),
    MINERU_API_MODE: z.string(),
    MINERU_API_URL: z.string(),
    MINERU_API_KEY: z.string(),
    MINERU_API_TIMEOUT: z.union([
        z.string(),
        z.int()
    ]),
    MINERU_PARAMS: zJsonObject,
    MINERU_FILE_EXTENSIONS: z.array(z.string()).optional(),
    RAG_RERANKING_MODEL: z.string(),
    RAG_RERANKING_ENGINE: z.string(),
    RAG_RERANKING_BATCH_SIZE: z.int().optional(),
    RAG_EXTERNAL_RERANKER_URL: z.string(),
    RAG_EXTERNAL_RERANKER_API_KEY: z.string(),
    RAG_EXTERNAL_RERANKER_TIMEOUT: z.string(),
    TEXT_SPLITTER: z.string(),
    RAG_TOKENIZER_MODEL: z.string().optional(),
    ENABLE_MARKDOWN_HEADER_TEXT_SPLITTER: z.boolean(),
    CHUNK_SIZE: z.int(),
    CHUNK_MIN_SIZE_TARGET: z.int(),
    CHUNK_OVERLAP: z.int(),
    FILE_MAX_SIZE: z.int().nullable(),
    FILE_MAX_COUNT: z.int().nullable(),
    FILE_IMAGE_COMPRESSION_WIDTH: z.int().nullable(),
    FILE_IMAGE_COMPRESSION_HEIGHT: z.int().nullable(),
    ALLOWED_FILE_EXTENSIONS: z.array(z.string()),
    ENABLE_GOOGLE_DRIVE_INTEGRATION: z.boolean(),
    ENABLE_ONEDRIVE_INTEGRATION: z.boolean(),
    web: zRetrievalWebConfig
});

/**
 * Settings for the web to change. Those that are absent stay as they are since 0.12.4; before that they become `null`, so send them all.
 */
export const zRetrievalWebConfigUpdate = z.object({
    ENABLE_WEB_SEARCH: z.boolean().nullish(),
    ENABLE_WEB_SEARCH_CONFIRMATION: z.boolean().nullish(),
    WEB_SEARCH_CONFIRMATION_CONTENT: z.string().nullish(),
    WEB_SEARCH_ENGINE: z.string().nullish(),
    WEB_SEARCH_TRUST_ENV: z.boolean().nullish(),
    WEB_SEARCH_RESULT_COUNT: z.int().nullish(),
    WEB_SEARCH_CONCURRENT_REQUESTS: z.int().nullish(),
    WEB_SEARCH_DOMAIN_FILTER_LIST: z.array(z.string()).nullish(),
    WEB_FETCH_MAX_CONTENT_LENGTH: z.int().nullish(),
    WEB_LOADER_CONCURRENT_REQUESTS: z.int().nullish(),
    BYPASS_WEB_SEARCH_EMBEDDING_AND_RETRIEVAL: z.boolean().nullish(),
    BYPASS_WEB_SEARCH_WEB_LOADER: z.boolean().nullish(),
    OLLAMA_CLOUD_WEB_SEARCH_API_KEY: z.string().nullish(),
    SEARXNG_QUERY_URL: z.string().nullish(),
    SEARXNG_LANGUAGE: z.string().nullish(),
    OPENSERP_BASE_URL: z.string().nullish(),
    YACY_QUERY_URL: z.string().nullish(),
    YACY_USERNAME: z.string().nullish(),
    YACY_PASSWORD: z.string().nullish(),
    GOOGLE_PSE_API_KEY: z.string().nullish(),
    GOOGLE_PSE_ENGINE_ID: z.string().nullish(),
    BRAVE_SEARCH_API_KEY: z.string().nullish(),
    BRAVE_SEARCH_CONTEXT_TOKENS: z.int().nullish(),
    KAGI_SEARCH_API_KEY: z.string().nullish(),
    MOJEEK_SEARCH_API_KEY: z.string().nullish(),
    BOCHA_SEARCH_API_KEY: z.string().nullish(),
    SERPSTACK_API_KEY: z.string().nullish(),
    SERPSTACK_HTTPS: z.boolean().nullish(),
    SERPER_API_KEY: z.string().nullish(),
    SERPHOUSE_API_KEY: z.string().nullish(),
    SERPHOUSE_DOMAIN: z.string().nullish(),
    SERPLY_API_KEY: z.string().nullish(),
    DDGS_BACKEND: z.string().nullish(),
    TAVILY_API_KEY: z.string().nullish(),
    STAAN_API_KEY: z.string().nullish(),
    STAAN_MARKET: z.string().nullish(),
    STAAN_MAX_SNIPPETS: z.int().nullish(),
    SEARCHAPI_API_KEY: z.string().nullish(),
    SEARCHAPI_ENGINE: z.string().nullish(),
    SERPAPI_API_KEY: z.string().nullish(),
    SERPAPI_ENGINE: z.string().nullish(),
    JINA_API_KEY: z.string().nullish(),
    JINA_API_BASE_URL: z.string().nullish(),
    BING_SEARCH_V7_ENDPOINT: z.string().nullish(),
    BING_SEARCH_V7_SUBSCRIPTION_KEY: z.string().nullish(),
    EXA_API_KEY: z.string().nullish(),
    EXA_MAX_CONTENT_LENGTH: z.int().nullish(),
    PERPLEXITY_API_KEY: z.string().nullish(),
    PERPLEXITY_MODEL: z.string().nullish(),
    PERPLEXITY_SEARCH_CONTEXT_USAGE: z.string().nullish(),
    PERPLEXITY_SEARCH_API_URL: z.string().nullish(),
    MICROSOFT_WEB_IQ_API_BASE_URL: z.string().nullish(),
    MICROSOFT_WEB_IQ_API_KEY: z.string().nullish(),
    MICROSOFT_WEB_IQ_LANGUAGE: z.string().nullish(),
    SOUGOU_API_SID: z.string().nullish(),
    SOUGOU_API_SK: z.string().nullish(),
    WEB_LOADER_ENGINE: z.string().nullish(),
    WEB_LOADER_TIMEOUT: z.string().nullish(),
    ENABLE_WEB_LOADER_SSL_VERIFICATION: z.boolean().nullish(),
    PLAYWRIGHT_WS_URL: z.string().nullish(),
    PLAYWRIGHT_TIMEOUT: z.int().nullish(),
    FIRECRAWL_API_KEY: z.string().nullish(),
    FIRECRAWL_API_BASE_URL: z.string().nullish(),
    FIRECRAWL_TIMEOUT: z.string().nullish(),
    TAVILY_EXTRACT_DEPTH: z.string().nullish(),
    TAVILY_SEARCH_DEPTH: z.string().nullish(),
    EXTERNAL_WEB_SEARCH_URL: z.string().nullish(),
    EXTERNAL_WEB_SEARCH_API_KEY: z.string().nullish(),
    EXTERNAL_WEB_LOADER_URL: z.string().nullish(),
    EXTERNAL_WEB_LOADER_API_KEY: z.string().nullish(),
    YOUTUBE_LOADER_LANGUAGE: z.array(z.string()).nullish(),
    YOUTUBE_LOADER_PROXY_URL: z.string().nullish(),
    YOUTUBE_LOADER_TRANSLATION: z.string().nullish(),
    YANDEX_WEB_SEARCH_URL: z.string().nullish(),
    YANDEX_WEB_SEARCH_API_KEY: z.string().nullish(),
    YANDEX_WEB_SEARCH_CONFIG: z.string().nullish(),
    YOUCOM_API_KEY: z.string().nullish(),
    LINKUP_API_KEY: z.string().nullish(),
    LINKUP_SEARCH_PARAMS: zJsonObject.nullish()
});

/**
 * Settings to change; those that are absent or `null` stay as they are, except under `web`.
 */
export const zRetrievalConfigUpdate = z.object({
    RAG_TEMPLATE: z.string().nullish(),
    TOP_K: z.int().nullish(),
    BYPASS_EMBEDDING_AND_RETRIEVAL: z.boolean().nullish(),
    RAG_FULL_CONTEXT: z.boolean().nullish(),
    ENABLE_RAG_HYBRID_SEARCH: z.boolean().nullish(),
    ENABLE_RAG_HYBRID_SEARCH_ENRICHED_TEXTS: z.boolean().nullish(),
    TOP_K_RERANKER: z.int().nullish(),
    RELEVANCE_THRESHOLD: z.number().nullish(),
    HYBRID_BM25_WEIGHT: z.number().nullish(),
    CONTENT_EXTRACTION_ENGINE: z.string().nullish(),
    CONTENT_EXTRACTION_SUPPORTED_MEDIA_MIME_TYPES: z.array(z.string()).nullish(),
    PDF_EXTRACT_IMAGES: z.boolean().nullish(),
    PDF_LOADER_MODE: z.string().nullish(),
    DATALAB_MARKER_API_KEY: z.string().nullish(),
    DATALAB_MARKER_API_BASE_URL: z.string().nullish(),
    DATALAB_MARKER_ADDITIONAL_CONFIG: z.string().nullish(),
    DATALAB_MARKER_SKIP_CACHE: z.boolean().nullish(),
    DATALAB_MARKER_FORCE_OCR: z.boolean().nullish(),
    DATALAB_MARKER_PAGINATE: z.boolean().nullish(),
    DATALAB_MARKER_STRIP_EXISTING_OCR: z.boolean().nullish(),
    DATALAB_MARKER_DISABLE_IMAGE_EXTRACTION: z.boolean().nullish(),
    DATALAB_MARKER_FORMAT_LINES: z.boolean().nullish(),
    DATALAB_MARKER_USE_LLM: z.boolean().nullish(),
    DATALAB_MARKER_OUTPUT_FORMAT: z.string().nullish(),
    EXTERNAL_DOCUMENT_LOADER_URL: z.string().nullish(),
    EXTERNAL_DOCUMENT_LOADER_API_KEY: z.string().nullish(),
    EXTERNAL_DOCUMENT_LOADER_HEADERS: zJsonObject.nullish(),
    TIKA_SERVER_URL: z.string().nullish(),
    TIKA_SERVER_VERSION: z.string().nullish(),
    DOCLING_SERVER_URL: z.string().nullish(),
    DOCLING_API_KEY: z.string().nullish(),
    DOCLING_PARAMS: zJsonObject.nullish(),
    DOCUMENT_INTELLIGENCE_ENDPOINT: z.string().nullish(),
    DOCUMENT_INTELLIGENCE_KEY: z.string().nullish(),
    DOCUMENT_INTELLIGENCE_MODEL: z.string().nullish(),
    MISTRAL_OCR_API_BASE_URL: z.string().nullish(),
    MISTRAL_OCR_API_KEY: z.string().nullish(),
    MISTRAL_OCR_USE_BASE64: z.boolean().nullish(),
    PADDLEOCR_VL_BASE_URL: z.string().nullish(),
    PADDLEOCR_VL_TOKEN: z.string().nullish(),
    MINERU_API_MODE: z.string().nullish(),
    MINERU_API_URL: z.string().nullish(),
    MINERU_API_KEY: z.string().nullish(),
    MINERU_API_TIMEOUT: z.int().nullish(),
    MINERU_PARAMS: zJsonObject.nullish(),
    MINERU_FILE_EXTENSIONS: z.array(z.string()).nullish(),
    RAG_RERANKING_MODEL: z.string().nullish(),
    RAG_RERANKING_ENGINE: z.string().nullish(),
    RAG_RERANKING_BATCH_SIZE: z.int().nullish(),
    RAG_EXTERNAL_RERANKER_URL: z.string().nullish(),
    RAG_EXTERNAL_RERANKER_API_KEY: z.string().nullish(),
    RAG_EXTERNAL_RERANKER_TIMEOUT: z.string().nullish(),
    TEXT_SPLITTER: z.string().nullish(),
    RAG_TOKENIZER_MODEL: z.string().nullish(),
    ENABLE_MARKDOWN_HEADER_TEXT_SPLITTER: z.boolean().nullish(),
    CHUNK_SIZE: z.int().nullish(),
    CHUNK_MIN_SIZE_TARGET: z.int().nullish(),
    CHUNK_OVERLAP: z.int().nullish(),
    FILE_MAX_SIZE: z.union([
        z.int(),
        z.string()
    ]).nullish(),
    FILE_MAX_COUNT: z.union([
        z.int(),
        z.string()
    ]).nullish(),
    FILE_IMAGE_COMPRESSION_WIDTH: z.union([
        z.int(),
        z.string()
    ]).nullish(),
    FILE_IMAGE_COMPRESSION_HEIGHT: z.union([
        z.int(),
        z.string()
    ]).nullish(),
    ALLOWED_FILE_EXTENSIONS: z.array(z.string()).nullish(),
    ENABLE_GOOGLE_DRIVE_INTEGRATION: z.boolean().nullish(),
    ENABLE_ONEDRIVE_INTEGRATION: z.boolean().nullish(),
    web: zRetrievalWebConfigUpdate.nullish()
});

/**
 * A file's part of a collection.
 */
export const zFileOfCollection = z.object({
    collection_name: z.string(),
    file_id: z.string()
});

/**
 * Whether chunks were deleted.
 */
export const zCollectionFileDeleted = z.object({
    status: z.boolean()
});

/**
 * The vector of a text.
 */
export const zTextEmbedding = z.object({
    result: z.array(z.number())
});

/**
 * Where embeddings are asked for.
 */
export const zEmbeddingConnection = z.object({
    url: z.string(),
    key: z.string()
});

/**
 * Where embeddings are asked for in Azure.
 */
export const zAzureEmbeddingConnection = z.object({
    url: z.string(),
    key: z.string(),
    version: z.string()
});

/**
 * Which model makes vectors of texts. Secrets stand in the clear.
 */
export const zEmbeddingConfig = z.object({
    status: z.literal(true),
    RAG_EMBEDDING_ENGINE: z.string(),
    RAG_EMBEDDING_MODEL: z.string(),
    RAG_EMBEDDING_BATCH_SIZE: z.int().nullable(),
    ENABLE_ASYNC_EMBEDDING: z.boolean().nullable(),
    RAG_EMBEDDING_CONCURRENT_REQUESTS: z.int().nullish(),
    openai_config: zEmbeddingConnection,
    ollama_config: zEmbeddingConnection,
    azure_openai_config: zAzureEmbeddingConnection
});

/**
 * Where embeddings are asked for. Before 0.11.4 each field is required and must be a text.
 */
export const zEmbeddingConnectionUpdate = z.object({
    url: z.string().nullish(),
    key: z.string().nullish()
});

/**
 * Where embeddings are asked for in Azure. Before 0.11.4 each field is required and must be a text.
 */
export const zAzureEmbeddingConnectionUpdate = z.object({
    url: z.string().nullish(),
    key: z.string().nullish(),
    version: z.string().nullish()
});

/**
 * The engine and its model. What is not required and absent gets the value stated, not the one that it had.
 */
export const zEmbeddingConfigUpdate = z.object({
    RAG_EMBEDDING_ENGINE: z.string(),
    RAG_EMBEDDING_MODEL: z.string(),
    RAG_EMBEDDING_BATCH_SIZE: z.int().nullish().default(1),
    ENABLE_ASYNC_EMBEDDING: z.boolean().nullish().default(true),
    RAG_EMBEDDING_CONCURRENT_REQUESTS: z.int().nullish().default(0),
    openai_config: zEmbeddingConnectionUpdate.nullish(),
    ollama_config: zEmbeddingConnectionUpdate.nullish(),
    azure_openai_config: zAzureEmbeddingConnectionUpdate.nullish()
});

/**
 * A file that was uploaded, and where its chunks go.
 */
export const zFileToProcess = z.object({
    file_id: z.string(),
    content: z.string().nullish(),
    collection_name: z.string().nullish()
});

/**
 * A file that was cut and embedded.
 */
export const zProcessedFile = z.object({
    status: z.literal(true),
    collection_name: z.string().nullable(),
    filename: z.string(),
    content: z.string()
});

/**
 * What was read from the file.
 */
export const zBatchFileData = z.object({
    content: z.string().optional()
});

/**
 * A file in the form in which the server keeps files.
 */
export const zBatchFile = z.object({
    id: z.string(),
    user_id: z.string(),
    hash: z.string().nullish(),
    filename: z.string(),
    path: z.string().nullish(),
    data: zBatchFileData.nullish(),
    meta: zJsonObject.nullish(),
    created_at: z.int().nullable(),
    updated_at: z.int().nullable()
});

/**
 * Files with their texts, for one collection.
 */
export const zFileBatch = z.object({
    files: z.array(zBatchFile),
    collection_name: z.string()
});

/**
 * What became of a file.
 */
export const zFileOutcome = z.object({
    file_id: z.string(),
    status: z.string(),
    error: z.string().nullable()
});

/**
 * What became of each file.
 */
export const zFileBatchOutcome = z.object({
    results: z.array(zFileOutcome),
    errors: z.array(zFileOutcome)
});

/**
 * A text and where its chunks go.
 */
export const zTextToProcess = z.object({
    name: z.string(),
    content: z.string(),
    collection_name: z.string().nullish()
});

/**
 * A text that was cut and embedded.
 */
export const zProcessedText = z.object({
    status: z.literal(true),
    collection_name: z.string(),
    content: z.string()
});

/**
 * An address and where its chunks go.
 */
export const zPageToProcess = z.object({
    url: z.string(),
    collection_name: z.string().nullish()
});

/**
 * What was read from a file. Empty for an image.
 */
export const zRetrievedFileData = z.object({
    status: z.string().optional(),
    content: z.string().optional(),
    error: z.string().nullish()
});

/**
 * What is known of a file.
 */
export const zRetrievedFileMeta = z.object({
    name: z.string(),
    content_type: z.string(),
    size: z.int(),
    file_hash: z.string().optional(),
    data: z.object({
        source_url: z.string().optional()
    }).optional(),
    collection_name: z.string().optional()
});

/**
 * A file that the server fetched and stored for the caller.
 */
export const zRetrievedFile = z.object({
    id: z.string(),
    user_id: z.string(),
    hash: z.string().nullable(),
    filename: z.string(),
    path: z.string().nullable(),
    data: zRetrievedFileData,
    meta: zRetrievedFileMeta,
    created_at: z.int(),
    updated_at: z.int()
});

/**
 * What an address led to.
 */
export const zProcessedUrl = z.object({
    status: z.literal(true),
    type: z.enum([
        'web',
        'youtube',
        'file',
        'image'
    ]),
    name: z.string(),
    url: z.string(),
    collection_name: z.string().nullable(),
    content: z.string().nullable(),
    file: zRetrievedFile.nullable()
});

/**
 * A page in the form of a file.
 */
export const zPageFile = z.object({
    data: z.object({
        content: z.string()
    }),
    meta: z.object({
        name: z.string(),
        source: z.string()
    })
});

/**
 * A page that was read.
 */
export const zProcessedPage = z.object({
    status: z.literal(true),
    collection_name: z.string().nullish(),
    filename: z.string().optional(),
    content: z.string().optional(),
    file: zPageFile.optional()
});

/**
 * What to search for.
 */
export const zWebQuestions = z.object({
    queries: z.array(z.string())
});

/**
 * One result of a search engine.
 */
export const zWebFinding = z.object({
    link: z.string(),
    title: z.string().nullable(),
    snippet: z.string().nullable()
});

/**
 * Where a chunk comes from. Extractors and web loaders add fields of their own.
 */
export const zChunkMetadata = z.object({
    name: z.string().optional(),
    source: z.string().optional(),
    file_id: z.string().optional(),
    created_by: z.string().optional(),
    hash: z.string().optional(),
    file_hash: z.string().optional(),
    content_type: z.string().optional(),
    size: z.int().optional(),
    collection_name: z.string().optional(),
    data: z.string().optional(),
    start_index: z.int().optional(),
    embedding_config: z.string().optional(),
    title: z.string().optional(),
    description: z.string().optional(),
    language: z.string().optional(),
    link: z.string().optional(),
    snippet: z.string().optional(),
    score: z.number().optional(),
    _chunk_hash: z.string().optional()
});

/**
 * A page that was read.
 */
export const zWebPage = z.object({
    content: z.string(),
    metadata: zChunkMetadata
});

/**
 * What a search found and what was read of it.
 */
export const zWebFindings = z.object({
    status: z.literal(true),
    collection_names: z.array(z.string()).optional(),
    collection_name: z.null().optional(),
    items: z.array(zWebFinding),
    filenames: z.array(z.string()),
    docs: z.array(zWebPage).optional(),
    loaded_count: z.int()
});

/**
 * A question to several collections.
 */
export const zCollectionsQuery = z.object({
    collection_names: z.array(z.string()),
    query: z.string(),
    k: z.int().nullish(),
    k_reranker: z.int().nullish(),
    r: z.number().nullish(),
    hybrid: z.boolean().nullish(),
    hybrid_bm25_weight: z.number().nullish(),
    enable_enriched_texts: z.boolean().nullish()
});

/**
 * Chunks that were found, best first. Each list holds one list, which has an entry for each chunk.
 */
export const zChunks = z.object({
    ids: z.array(z.array(z.string())).optional(),
    distances: z.array(z.array(z.number())),
    documents: z.array(z.array(z.string())),
    metadatas: z.array(z.array(zChunkMetadata))
});

/**
 * A question to one collection.
 */
export const zCollectionQuery = z.object({
    collection_name: z.string(),
    query: z.string(),
    k: z.int().nullish(),
    k_reranker: z.int().nullish(),
    r: z.number().nullish(),
    hybrid: z.boolean().nullish(),
    hybrid_bm25_weight: z.number().nullish()
});

/**
 * An account in a group.
 */
export const zScimMember = z.object({
    value: z.string(),
    $ref: z.string().nullish(),
    type: z.string().nullable(),
    display: z.string().nullable()
});

/**
 * What is known of a resource itself.
 */
export const zScimMeta = z.object({
    resourceType: z.string(),
    created: z.iso.datetime(),
    lastModified: z.iso.datetime(),
    location: z.string().nullable(),
    version: z.null()
});

/**
 * A group, as SCIM shows it.
 */
export const zScimGroup = z.object({
    schemas: z.array(z.string()),
    id: z.string(),
    displayName: z.string(),
    members: z.array(zScimMember).nullable(),
    meta: zScimMeta
});

/**
 * A part of the list of groups.
 */
export const zScimGroupList = z.object({
    schemas: z.array(z.string()),
    totalResults: z.int(),
    itemsPerPage: z.int(),
    startIndex: z.int(),
    Resources: z.array(zScimGroup)
});

/**
 * An account to be put into a group.
 */
export const zScimMemberSent = z.object({
    value: z.string(),
    $ref: z.string().nullish(),
    type: z.string().nullish().default('User'),
    display: z.string().nullish()
});

/**
 * A group to be made.
 */
export const zScimGroupCreate = z.object({
    schemas: z.array(z.string()).optional(),
    displayName: z.string(),
    members: z.array(zScimMemberSent).nullish()
});

/**
 * An error in the form of RFC 7644.
 */
export const zScimError = z.object({
    schemas: z.array(z.string()),
    status: z.string(),
    detail: z.string(),
    scimType: z.string()
});

/**
 * What changes. Though the standard says that a PUT replaces the resource, what is absent or `null` here stays as it is.
 */
export const zScimGroupUpdate = z.object({
    schemas: z.array(z.string()).optional(),
    displayName: z.string().nullish(),
    members: z.array(zScimMemberSent).nullish()
});

/**
 * One change.
 */
export const zScimPatchOperation = z.object({
    op: z.string(),
    path: z.string().nullish(),
    value: zJsonValue.optional()
});

/**
 * Changes, made in order.
 */
export const zScimPatch = z.object({
    schemas: z.array(z.string()).optional(),
    Operations: z.array(zScimPatchOperation)
});

/**
 * A kind of resource.
 */
export const zScimResourceType = z.object({
    schemas: z.array(z.string()),
    id: z.string(),
    name: z.string(),
    endpoint: z.string(),
    schema: z.string(),
    meta: z.object({
        location: z.string(),
        resourceType: z.string()
    })
});

/**
 * An attribute.
 */
export const zScimAttribute = z.object({
    name: z.string(),
    type: z.string(),
    required: z.boolean(),
    multiValued: z.boolean().optional(),
    uniqueness: z.string().optional()
});

/**
 * The attributes that a kind of resource has.
 */
export const zScimSchema = z.object({
    schemas: z.array(z.string()),
    id: z.string(),
    name: z.string(),
    description: z.string(),
    attributes: z.array(zScimAttribute)
});

/**
 * Whether something is supported.
 */
export const zScimFeature = z.object({
    supported: z.boolean()
});

/**
 * A way for a caller to show who it is.
 */
export const zScimAuthenticationScheme = z.object({
    type: z.string(),
    name: z.string(),
    description: z.string()
});

/**
 * What the server supports of SCIM. The same on every server.
 */
export const zScimServiceProviderConfig = z.object({
    schemas: z.array(z.string()),
    patch: zScimFeature,
    bulk: z.object({
        supported: z.boolean(),
        maxOperations: z.int(),
        maxPayloadSize: z.int()
    }),
    filter: z.object({
        supported: z.boolean(),
        maxResults: z.int()
    }),
    changePassword: zScimFeature,
    sort: zScimFeature,
    etag: zScimFeature,
    authenticationSchemes: z.array(zScimAuthenticationScheme)
});

/**
 * The account's name, divided at the first space.
 */
export const zScimName = z.object({
    formatted: z.string().nullable(),
    familyName: z.string().nullable(),
    givenName: z.string().nullable(),
    middleName: z.null(),
    honorificPrefix: z.null(),
    honorificSuffix: z.null()
});

/**
 * An e-mail address.
 */
export const zScimEmail = z.object({
    value: z.string(),
    type: z.string().nullable(),
    primary: z.boolean(),
    display: z.null()
});

/**
 * A picture.
 */
export const zScimPhoto = z.object({
    value: z.string(),
    type: z.string().nullable(),
    primary: z.boolean(),
    display: z.null()
});

/**
 * A group that the account is in.
 */
export const zScimUserGroup = z.object({
    value: z.string(),
    display: z.string(),
    $ref: z.string().optional(),
    type: z.string()
});

/**
 * An account, as SCIM shows it.
 */
export const zScimUser = z.object({
    schemas: z.array(z.string()),
    id: z.string(),
    externalId: z.string().nullable(),
    userName: z.string(),
    name: zScimName,
    displayName: z.string(),
    emails: z.array(zScimEmail),
    active: z.boolean(),
    photos: z.array(zScimPhoto).nullable(),
    groups: z.array(zScimUserGroup).nullable(),
    meta: zScimMeta
});

/**
 * A part of the list of accounts.
 */
export const zScimUserList = z.object({
    schemas: z.array(z.string()),
    totalResults: z.int(),
    itemsPerPage: z.int(),
    startIndex: z.int(),
    Resources: z.array(zScimUser)
});

/**
 * A name. `formatted` goes before the others.
 */
export const zScimNameSent = z.object({
    formatted: z.string().nullish(),
    familyName: z.string().nullish(),
    givenName: z.string().nullish(),
    middleName: z.string().nullish(),
    honorificPrefix: z.string().nullish(),
    honorificSuffix: z.string().nullish()
});

/**
 * An e-mail address.
 */
export const zScimEmailSent = z.object({
    value: z.string(),
    type: z.string().nullish().default('work'),
    primary: z.boolean().optional().default(true),
    display: z.string().nullish()
});

/**
 * A picture.
 */
export const zScimPhotoSent = z.object({
    value: z.string(),
    type: z.string().nullish().default('photo'),
    primary: z.boolean().optional().default(true),
    display: z.string().nullish()
});

/**
 * An account to be made. Its password is made up and told to nobody; the account signs in through the identity provider.
 */
export const zScimUserCreate = z.object({
    schemas: z.array(z.string()).optional(),
    externalId: z.string().nullish(),
    userName: z.string(),
    name: zScimNameSent.nullish(),
    displayName: z.string(),
    emails: z.array(zScimEmailSent),
    active: z.boolean().optional().default(true),
    password: z.string().nullish(),
    photos: z.array(zScimPhotoSent).nullish()
});

/**
 * What changes. Though the standard says that a PUT replaces the resource, what is absent or `null` here stays as it is.
 */
export const zScimUserUpdate = z.object({
    schemas: z.array(z.string()).optional(),
    id: z.string().nullish(),
    externalId: z.string().nullish(),
    userName: z.string().nullish(),
    name: zScimNameSent.nullish(),
    displayName: z.string().nullish(),
    emails: z.array(zScimEmailSent).nullish(),
    active: z.boolean().nullish(),
    photos: z.array(zScimPhotoSent).nullish()
});

/**
 * A chat, a message in a channel, or a note that was found.
 */
export const zSearchResult = z.object({
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
    updated_at: z.int(),
    shared: z.boolean(),
    pinned: z.boolean()
});

/**
 * A folder or channel to which a search can be confined.
 */
export const zSearchScope = z.object({
    id: z.string(),
    name: z.string(),
    kind: z.enum(['folder', 'channel'])
});

/**
 * A page of what was found, and where the caller can search.
 */
export const zSearchPage = z.object({
    items: z.array(zSearchResult),
    has_more: z.boolean(),
    scopes: z.array(zSearchScope),
    kinds: z.array(z.enum([
        'chat',
        'message',
        'note'
    ]))
});

/**
 * Translations by language code, such as `de`.
 */
export const zSkillTranslations = z.record(z.string(), z.record(z.string(), z.string()));

/**
 * What else is said about a skill. Other fields are dropped when it is saved.
 */
export const zSkillMeta = z.object({
    i18n: zSkillTranslations.nullish(),
    tags: z.array(z.string()).nullable()
});

/**
 * A right to use or to change a skill.
 */
export const zSkillGrant = z.object({
    id: z.string(),
    resource_type: z.literal('skill'),
    resource_id: z.string(),
    principal_type: z.enum(['user', 'group']),
    principal_id: z.string(),
    permission: z.enum(['read', 'write']),
    created_at: z.int()
});

/**
 * A skill without its text.
 */
export const zSkillSummaryFields = z.object({
    version_id: z.string().nullish(),
    id: z.string(),
    user_id: z.string(),
    name: z.string(),
    description: z.string().nullable(),
    meta: zSkillMeta,
    is_active: z.boolean(),
    access_grants: z.array(zSkillGrant),
    updated_at: z.int(),
    created_at: z.int()
});

/**
 * Who owns a skill.
 */
export const zSkillOwner = z.object({
    id: z.string(),
    name: z.string(),
    role: zRole,
    email: z.string()
});

/**
 * A skill and its owner.
 */
export const zUsableSkill = zSkillSummaryFields.and(z.object({
    user: zSkillOwner.nullable()
}));

/**
 * A file of a skill. Paths are names only, the server keeps the files in its database. At most 10 MiB.
 */
export const zSkillFile = z.object({
    path: z.string(),
    content: z.string(),
    encoding: z.enum(['base64']).nullish()
});

/**
 * The files of a skill.
 */
export const zSkillContents = z.object({
    files: z.array(zSkillFile)
});

/**
 * What else is said about the skill. Fields not named here are dropped.
 */
export const zSkillMetaInput = z.object({
    i18n: zSkillTranslations.nullish(),
    tags: z.array(z.string()).nullish()
});

/**
 * A right to be given. A grant that lacks a field, or whose type or permission the server does not know, is left out without an error. Whether the user or group exists is not checked.
 */
export const zSkillGrantInput = z.object({
    principal_type: z.enum(['user', 'group']).optional(),
    principal_id: z.string().optional(),
    permission: z.enum(['read', 'write']).optional()
});

/**
 * A new skill. Its text comes as `content`, or since 0.12.4 in `files` or `data`; of the two only one may be there, and `content` does not count beside them. Without any of the three the text is empty; before 0.12.4 `content` must be there.
 */
export const zSkillCreate = z.object({
    id: z.string(),
    name: z.string(),
    description: z.string().nullish(),
    content: z.string().nullish(),
    files: z.array(zSkillFile).nullish(),
    data: zSkillContents.nullish(),
    commit_message: z.string().nullish(),
    meta: zSkillMetaInput.optional(),
    is_active: z.boolean().optional().default(true),
    access_grants: z.array(zSkillGrantInput).nullish()
});

/**
 * A skill without its text.
 */
export const zSkillSummary = zSkillSummaryFields;

/**
 * A skill as an export gives it; since 0.12.4 fit for `importSkills`.
 */
export const zExportedSkill = z.object({
    id: z.string(),
    name: z.string(),
    description: z.string().nullable(),
    meta: zSkillMeta,
    is_active: z.boolean(),
    files: z.array(zSkillFile).optional(),
    user_id: z.string().optional(),
    content: z.string().optional(),
    access_grants: z.array(zSkillGrant).optional(),
    updated_at: z.int().optional(),
    created_at: z.int().optional()
});

/**
 * A skill with its text, and whether the caller may change it.
 */
export const zSkillForCaller = zSkillSummaryFields.and(z.object({
    user: z.null(),
    write_access: z.boolean(),
    content: z.string()
}));

/**
 * Who may use or change a skill. It replaces all earlier grants.
 */
export const zSkillAccess = z.object({
    access_grants: z.array(zSkillGrantInput)
});

/**
 * A skill with its text and its files.
 */
export const zSkill = zSkillSummaryFields.and(z.object({
    content: z.string(),
    data: zSkillContents.optional()
}));

/**
 * How a copy shall be called.
 */
export const zSkillClone = z.object({
    id: z.string(),
    name: z.string(),
    version_id: z.string().nullish()
});

/**
 * A file of a skill, without its content.
 */
export const zSkillFileSummary = z.object({
    path: z.string(),
    size: z.int(),
    encoding: z.enum(['base64']).nullable()
});

/**
 * The files of a version of a skill.
 */
export const zSkillFileList = z.object({
    version_id: z.string().nullable(),
    files: z.array(zSkillFileSummary)
});

/**
 * When, by whom and why a version was made.
 */
export const zSkillVersionFields = z.object({
    id: z.string(),
    skill_id: z.string(),
    parent_id: z.string().nullable(),
    user_id: z.string(),
    commit_message: z.string().nullable(),
    created_at: z.int()
});

/**
 * The author of a version.
 */
export const zSkillVersionAuthor = z.object({
    name: z.string()
});

/**
 * A saved version of a skill, without its contents.
 */
export const zSkillVersion = zSkillVersionFields.and(z.object({
    user: zSkillVersionAuthor.nullable()
}));

/**
 * A text before and after.
 */
export const zSkillTextChange = z.object({
    before: z.string().nullable(),
    after: z.string().nullable()
});

/**
 * What else is said about the skill, before and after. Absent if it is the same.
 */
export const zSkillMetaChange = z.object({
    before: zSkillMeta,
    after: zSkillMeta
});

/**
 * What differs beside the files; `{}` if nothing does.
 */
export const zSkillDiffMetadata = z.object({
    name: zSkillTextChange.optional(),
    description: zSkillTextChange.optional(),
    meta: zSkillMetaChange.optional()
});

/**
 * A file that differs.
 */
export const zSkillFileChange = z.object({
    path: z.string(),
    status: z.enum([
        'added',
        'deleted',
        'modified'
    ]),
    binary: z.boolean()
});

/**
 * What differs between two versions of a skill.
 */
export const zSkillDiff = z.object({
    metadata: zSkillDiffMetadata,
    files: z.array(zSkillFileChange)
});

/**
 * How a file differs between two versions.
 */
export const zSkillFileDiff = z.object({
    binary: z.boolean(),
    diff: z.string().optional(),
    line_endings_only: z.boolean().optional()
});

/**
 * Which files the version has; `downloadSkillFile` answers what they hold.
 */
export const zSkillSnapshotFiles = z.object({
    files: z.array(zSkillFileSummary)
});

/**
 * What a version saves. Switch and grants are not part of it.
 */
export const zSkillSnapshot = z.object({
    name: z.string(),
    description: z.string().nullable(),
    content: z.string(),
    meta: zSkillMeta,
    data: zSkillSnapshotFiles
});

/**
 * A saved version of a skill, with its text and a list of its files.
 */
export const zSkillVersionDetail = zSkillVersionFields.and(z.object({
    snapshot: zSkillSnapshot
}));

/**
 * A change of one file or folder of a skill.
 */
export const zSkillFileOperation = z.object({
    op: z.enum([
        'put',
        'move',
        'delete'
    ]),
    path: z.string(),
    content: z.string().nullish(),
    encoding: z.enum(['base64']).nullish(),
    destination: z.string().nullish()
});

/**
 * A change of a skill. Since 0.12.4 what is left out stays, except that `meta` is replaced as a whole; before that what is left out gets its default, and `content` must be there. Of `files`, `data` and `operations` only one may be there, and it needs `expected_version_id`.
 */
export const zSkillUpdate = z.object({
    id: z.string(),
    name: z.string(),
    description: z.string().nullish(),
    content: z.string().nullish(),
    files: z.array(zSkillFile).nullish(),
    data: zSkillContents.nullish(),
    operations: z.array(zSkillFileOperation).nullish(),
    expected_version_id: z.string().nullish(),
    commit_message: z.string().nullish(),
    meta: zSkillMetaInput.optional(),
    is_active: z.boolean().optional(),
    access_grants: z.array(zSkillGrantInput).nullish()
});

/**
 * Which version is current.
 */
export const zSkillVersionConflictDetail = z.object({
    code: z.literal('version_conflict'),
    current_version_id: z.string().nullish()
});

/**
 * Another version is current than the caller expected.
 */
export const zSkillVersionConflict = z.object({
    detail: zSkillVersionConflictDetail
});

/**
 * The version that shall be current.
 */
export const zSkillVersionChoice = z.object({
    version_id: z.string(),
    expected_version_id: z.string()
});

/**
 * What shall become of one skill.
 */
export const zSkillImportDecision = z.object({
    action: z.enum([
        'skip',
        'create',
        'copy',
        'replace'
    ]).optional().default('skip'),
    id: z.string().optional(),
    name: z.string().optional(),
    expected_version_id: z.string().optional()
});

/**
 * Files with skills, and what shall become of each skill.
 */
export const zSkillImport = z.object({
    files: z.array(z.string()).min(1),
    decisions: z.string()
});

/**
 * What became of one skill.
 */
export const zImportedSkill = z.object({
    status: z.enum([
        'saved',
        'skipped',
        'error'
    ]),
    id: z.string(),
    error: z.union([
        z.string(),
        zSkillVersionConflictDetail
    ]).optional()
});

/**
 * Files with skills.
 */
export const zSkillUpload = z.object({
    files: z.array(z.string())
});

/**
 * What a JSON file says about the skill, not checked. `{}` without any.
 */
export const zLoadedSkillMeta = z.object({
    i18n: zSkillTranslations.nullish(),
    tags: z.array(z.string()).nullish()
});

/**
 * A skill that was read and is not stored.
 */
export const zPreviewedSkill = z.object({
    index: z.int(),
    id: z.string(),
    name: z.string(),
    description: z.string().nullable(),
    meta: zLoadedSkillMeta,
    is_active: z.boolean().optional(),
    files: z.array(zSkillFileSummary),
    id_taken: z.boolean(),
    name_taken: z.boolean(),
    can_replace: z.boolean(),
    expected_version_id: z.string().nullable()
});

/**
 * A skill, its owner, and whether the caller may change it.
 */
export const zWorkspaceSkill = zSkillSummaryFields.and(z.object({
    user: zSkillOwner.nullable(),
    write_access: z.boolean(),
    content: z.string().optional()
}));

/**
 * A page of skills.
 */
export const zWorkspaceSkillPage = z.object({
    items: z.array(zWorkspaceSkill),
    total: z.int()
});

/**
 * Where skills are.
 */
export const zSkillAddress = z.object({
    url: z.url()
});

/**
 * A skill that was read and is not stored. Post it to `createSkill`, or pass it as JSON to `importSkills`.
 */
export const zLoadedSkill = z.object({
    id: z.string(),
    name: z.string(),
    description: z.string().nullable(),
    meta: zLoadedSkillMeta,
    is_active: z.boolean().optional(),
    files: z.array(zSkillFile)
});

/**
 * `least_connections` takes the server with the fewest running jobs, `round_robin` each in turn, `fastest` the one that answered fastest so far.
 */
export const zLoadBalancingStrategy = z.enum([
    'fastest',
    'least_connections',
    'round_robin'
]);

/**
 * How jobs are given to Ollama servers.
 */
export const zLoadBalancing = z.object({
    strategy: zLoadBalancingStrategy,
    available: z.array(zLoadBalancingStrategy),
    source: z.string()
});

/**
 * The strategy to use from now on.
 */
export const zLoadBalancingChange = z.object({
    strategy: zLoadBalancingStrategy
});

/**
 * The strategy that was asked for.
 */
export const zLoadBalancingSaved = z.object({
    strategy: zLoadBalancingStrategy,
    saved: z.boolean()
});

/**
 * The machine that Open WebUI runs on.
 */
export const zMachineLoad = z.object({
    cpu_percent: z.number(),
    ram_total_gb: z.number(),
    ram_used_gb: z.number(),
    ram_percent: z.number(),
    disk_total_gb: z.number(),
    disk_used_gb: z.number(),
    disk_percent: z.number()
});

/**
 * What kind of model it is.
 */
export const zOllamaModelFamily = z.object({
    parent_model: z.string().optional(),
    format: z.string().optional(),
    family: z.string().optional(),
    families: z.array(z.string()).nullish(),
    parameter_size: z.string().optional(),
    quantization_level: z.string().optional()
});

/**
 * A model in memory, in Ollama's own form.
 */
export const zLoadedOllamaModel = z.object({
    name: z.string(),
    model: z.string().optional(),
    modified_at: z.iso.datetime().optional(),
    size: z.int().optional(),
    digest: z.string().optional(),
    details: zOllamaModelFamily.optional(),
    expires_at: z.iso.datetime(),
    size_vram: z.int()
});

/**
 * An Ollama server.
 */
export const zOllamaBackend = z.object({
    api_ps: z.object({
        models: z.array(zLoadedOllamaModel).optional()
    })
});

/**
 * Load of the machine and of the Ollama servers, at this moment.
 */
export const zSystemMetrics = z.object({
    server: zMachineLoad,
    ollama_backends: z.record(z.string(), zOllamaBackend)
});

/**
 * One server at one moment. No reply with a snapshot has been recorded; this follows the document.
 */
export const zBackendSnapshot = z.object({
    id: z.int(),
    captured_at: z.int(),
    backend_url: z.string(),
    cpu_percent: z.number().nullable(),
    ram_percent: z.number().nullable(),
    active_jobs: z.int(),
    queued_jobs: z.int(),
    loaded_models: z.int(),
    vram_used_gb: z.number().nullable(),
    avg_tokens_per_second: z.number().nullable()
});

/**
 * Figures taken at intervals.
 */
export const zBackendSnapshots = z.object({
    backends: z.record(z.string(), z.array(zBackendSnapshot)),
    count: z.int()
});

/**
 * The chats in question.
 */
export const zActiveChatsQuestion = z.object({
    chat_ids: z.array(z.string())
});

/**
 * Chats in which something runs.
 */
export const zActiveChats = z.object({
    active_chat_ids: z.array(z.string())
});

/**
 * A text to go on with.
 */
export const zTaskAutocompleteRequest = z.object({
    model: z.string(),
    prompt: z.string(),
    type: z.string().nullish(),
    messages: z.array(zCompletionMessage).nullish(),
    chat_id: z.string().nullish()
});

/**
 * Parameters of the model for tasks, in place of those of the workspace model. `null` and an empty object mean none. Fields that are not named here are passed on too.
 */
export const zTaskModelParams = z.object({
    temperature: z.number().nullish(),
    max_tokens: z.int().nullish()
}).nullable();

/**
 * The settings of tasks.
 */
export const zTaskConfig = z.object({
    TASK_MODEL: z.string().nullable(),
    TASK_MODEL_EXTERNAL: z.string().nullable(),
    TASK_MODEL_PARAMS: zTaskModelParams.optional(),
    ENABLE_TITLE_GENERATION: z.boolean(),
    TITLE_GENERATION_PROMPT_TEMPLATE: z.string(),
    IMAGE_PROMPT_GENERATION_PROMPT_TEMPLATE: z.string(),
    ENABLE_AUTOCOMPLETE_GENERATION: z.boolean(),
    AUTOCOMPLETE_GENERATION_INPUT_MAX_LENGTH: z.int(),
    AUTOCOMPLETE_GENERATION_PROMPT_TEMPLATE: z.string().optional(),
    TAGS_GENERATION_PROMPT_TEMPLATE: z.string(),
    FOLLOW_UP_GENERATION_PROMPT_TEMPLATE: z.string(),
    ENABLE_FOLLOW_UP_GENERATION: z.boolean(),
    ENABLE_TAGS_GENERATION: z.boolean(),
    ENABLE_SEARCH_QUERY_GENERATION: z.boolean(),
    ENABLE_RETRIEVAL_QUERY_GENERATION: z.boolean(),
    QUERY_GENERATION_PROMPT_TEMPLATE: z.string(),
    TOOLS_FUNCTION_CALLING_PROMPT_TEMPLATE: z.string(),
    ENABLE_VOICE_MODE_PROMPT: z.boolean().optional(),
    VOICE_MODE_PROMPT_TEMPLATE: z.string().nullable()
});

/**
 * All settings of tasks. What servers have that is not required here is taken for the default if it is absent; but 0.9.6 and newer refuse a body without `ENABLE_VOICE_MODE_PROMPT`, and 0.10.2 and newer one without `AUTOCOMPLETE_GENERATION_PROMPT_TEMPLATE`.
 */
export const zTaskConfigUpdate = z.object({
    TASK_MODEL: z.string().nullable(),
    TASK_MODEL_EXTERNAL: z.string().nullable(),
    TASK_MODEL_PARAMS: zTaskModelParams.optional(),
    ENABLE_TITLE_GENERATION: z.boolean(),
    TITLE_GENERATION_PROMPT_TEMPLATE: z.string(),
    IMAGE_PROMPT_GENERATION_PROMPT_TEMPLATE: z.string(),
    ENABLE_AUTOCOMPLETE_GENERATION: z.boolean(),
    AUTOCOMPLETE_GENERATION_INPUT_MAX_LENGTH: z.int().nullish(),
    AUTOCOMPLETE_GENERATION_PROMPT_TEMPLATE: z.string().optional(),
    TAGS_GENERATION_PROMPT_TEMPLATE: z.string(),
    FOLLOW_UP_GENERATION_PROMPT_TEMPLATE: z.string(),
    ENABLE_FOLLOW_UP_GENERATION: z.boolean(),
    ENABLE_TAGS_GENERATION: z.boolean(),
    ENABLE_SEARCH_QUERY_GENERATION: z.boolean(),
    ENABLE_RETRIEVAL_QUERY_GENERATION: z.boolean(),
    QUERY_GENERATION_PROMPT_TEMPLATE: z.string(),
    TOOLS_FUNCTION_CALLING_PROMPT_TEMPLATE: z.string(),
    ENABLE_VOICE_MODE_PROMPT: z.boolean().optional(),
    VOICE_MODE_PROMPT_TEMPLATE: z.string().nullable()
});

/**
 * A text to find an emoji for.
 */
export const zTaskEmojiRequest = z.object({
    model: z.string(),
    prompt: z.string(),
    chat_id: z.string().nullish()
});

/**
 * A conversation to write something about. Fields that are not named here reach the filters and pipelines that see the task.
 */
export const zTaskConversation = z.object({
    model: z.string(),
    messages: z.array(zCompletionMessage),
    chat_id: z.string().nullish()
});

/**
 * The reply where this kind of task is switched off, with the status 200.
 */
export const zTaskSwitchedOff = z.object({
    detail: z.string()
});

/**
 * Answers to make one of.
 */
export const zTaskMergeRequest = z.object({
    model: z.string(),
    prompt: z.string(),
    responses: z.array(z.string()),
    stream: z.boolean().optional().default(false),
    chat_id: z.string().nullish()
});

/**
 * A conversation to search something for.
 */
export const zTaskQueriesRequest = zTaskConversation.and(z.object({
    type: z.string().nullish(),
    prompt: z.string().nullish()
}));

/**
 * The part of the terminal server's settings that clients need.
 */
export const zTerminalServerConfig = z.object({
    chat_uploads: z.enum(['default', 'filesystem'])
});

/**
 * A terminal server that the caller may use. Whom its access grants name is not told.
 */
export const zTerminalServer = z.object({
    id: z.string().nullable(),
    url: z.string(),
    name: z.string().nullable(),
    contexts: zTerminalContexts.optional(),
    config: zTerminalServerConfig.optional()
});

/**
 * Why a call came to nothing. The proxy's own refusal has `error`; a terminal server that answers with the same status sends its own body, for Open Terminal with `detail`.
 */
export const zTerminalFailure = z.object({
    error: z.string().optional(),
    detail: zJsonValue.optional()
});

/**
 * Text, passed through.
 */
export const zTerminalText = z.string();

/**
 * Bytes, passed through.
 */
export const zTerminalContent = z.string();

/**
 * Translations by language code, such as `de`.
 */
export const zToolTranslations = z.record(z.string(), z.record(z.string(), z.string()));

/**
 * Front matter by key, in lower case, as the source has it. Keys are free; those named here mean something to clients.
 */
export const zToolManifest = z.object({
    title: z.string().optional(),
    author: z.string().optional(),
    author_url: z.string().optional(),
    funding_url: z.string().optional(),
    version: z.string().optional(),
    required_open_webui_version: z.string().optional(),
    requirements: z.string().optional(),
    icon_url: z.string().optional()
});

/**
 * What is said about a tool. Fields that its creator added are kept since 0.12.4, before that they are dropped.
 */
export const zToolMeta = z.object({
    i18n: zToolTranslations.nullish(),
    description: z.string().nullable(),
    manifest: zToolManifest.nullable(),
    has_user_valves: z.boolean().optional()
});

/**
 * A right to use or to change a tool.
 */
export const zToolGrant = z.object({
    id: z.string(),
    resource_type: z.literal('tool'),
    resource_id: z.string(),
    principal_type: z.enum(['user', 'group']),
    principal_id: z.string(),
    permission: z.enum(['read', 'write']),
    created_at: z.int()
});

/**
 * A tool without its source.
 */
export const zToolSummaryFields = z.object({
    version_id: z.string().nullish(),
    id: z.string(),
    user_id: z.string().nullable(),
    name: z.string(),
    meta: zToolMeta,
    access_grants: z.array(zToolGrant),
    updated_at: z.int(),
    created_at: z.int()
});

/**
 * Who owns a tool.
 */
export const zToolOwner = z.object({
    id: z.string(),
    name: z.string(),
    role: zRole,
    email: z.string()
});

/**
 * JSON Schema of the arguments, made from the method's annotations and docstring. What else it holds depends on them.
 */
export const zToolCallParameters = z.object({
    type: z.string(),
    properties: z.record(z.string(), zJsonObject),
    required: z.array(z.string()).optional()
});

/**
 * A method of the tool, as models are told of it.
 */
export const zToolCallDescription = z.object({
    name: z.string(),
    description: z.string(),
    parameters: zToolCallParameters
});

/**
 * A tool or a tool server that the caller may use.
 */
export const zUsableTool = zToolSummaryFields.and(z.object({
    user: zToolOwner.nullable(),
    content: z.string().nullish(),
    specs: z.array(zToolCallDescription).optional(),
    has_user_valves: z.boolean().optional(),
    authenticated: z.boolean().optional()
}));

/**
 * What is said about the tool. An update replaces all of it. Further fields are kept since 0.12.4.
 */
export const zToolSourceMeta = z.object({
    i18n: zToolTranslations.nullish(),
    description: z.string().nullish(),
    manifest: zJsonObject.nullish(),
    has_user_valves: z.boolean().optional()
});

/**
 * A right to be given. A grant that lacks a field, or whose type or permission the server does not know, is left out without an error. Whether the user or group exists is not checked.
 */
export const zToolGrantInput = z.object({
    principal_type: z.enum(['user', 'group']).optional(),
    principal_id: z.string().optional(),
    permission: z.enum(['read', 'write']).optional()
});

/**
 * A tool as its author writes it.
 */
export const zToolSource = z.object({
    commit_message: z.string().nullish(),
    id: z.string(),
    name: z.string(),
    content: z.string(),
    meta: zToolSourceMeta,
    access_grants: z.array(zToolGrantInput).nullish()
});

/**
 * A tool without its source.
 */
export const zToolSummary = zToolSummaryFields;

/**
 * A tool with its source.
 */
export const zTool = zToolSummaryFields.and(z.object({
    content: z.string(),
    specs: z.array(zToolCallDescription)
}));

/**
 * A tool, with its source for who may change it.
 */
export const zToolForCaller = zToolSummaryFields.and(z.object({
    user: z.null(),
    write_access: z.boolean(),
    content: z.string().optional(),
    specs: z.array(zToolCallDescription)
}));

/**
 * Who may use or change a tool. It replaces all earlier grants.
 */
export const zToolAccess = z.object({
    access_grants: z.array(zToolGrantInput)
});

/**
 * The author of a version.
 */
export const zToolVersionAuthor = z.object({
    name: z.string()
});

/**
 * When, by whom and why a version was made.
 */
export const zToolVersionFields = z.object({
    id: z.string(),
    tool_id: z.string(),
    parent_id: z.string().nullable(),
    user_id: z.string(),
    commit_message: z.string().nullable(),
    created_at: z.int(),
    user: zToolVersionAuthor.nullable()
});

/**
 * A saved version of a tool, without its content.
 */
export const zToolVersion = zToolVersionFields;

/**
 * The two names. Absent if they are the same.
 */
export const zToolNameChange = z.object({
    before: z.string(),
    after: z.string()
});

/**
 * What was said about the tool, with the fields that its creator added. Front matter and `has_user_valves` are left out.
 */
export const zToolSnapshotMeta = z.object({
    i18n: zToolTranslations.optional(),
    description: z.string().nullable()
});

/**
 * The two descriptions, with all their fields. Absent if they are the same.
 */
export const zToolMetaChange = z.object({
    before: zToolSnapshotMeta,
    after: zToolSnapshotMeta
});

/**
 * What differs beside the source; `{}` if nothing does.
 */
export const zToolDiffMetadata = z.object({
    name: zToolNameChange.optional(),
    meta: zToolMetaChange.optional()
});

/**
 * What differs between two versions of a tool.
 */
export const zToolDiff = z.object({
    from_id: z.string(),
    to_id: z.string(),
    metadata: zToolDiffMetadata,
    content_diff: z.string(),
    line_endings_only: z.boolean()
});

/**
 * What a version saves. Valves and grants are not part of it.
 */
export const zToolSnapshot = z.object({
    name: z.string(),
    content: z.string(),
    meta: zToolSnapshotMeta
});

/**
 * A saved version of a tool, with its content.
 */
export const zToolVersionDetail = zToolVersionFields.and(z.object({
    snapshot: zToolSnapshot
}));

/**
 * A tool of an MCP server.
 */
export const zMcpServerTool = z.object({
    name: z.string(),
    description: z.string().nullable()
});

/**
 * The tools of an MCP server.
 */
export const zMcpServerTools = z.object({
    specs: z.array(zMcpServerTool)
});

/**
 * The version that shall run.
 */
export const zToolVersionChoice = z.object({
    version_id: z.string()
});

/**
 * Values of a tool's valves by name. Only those that were set are there, the others have the defaults of the source.
 */
export const zToolValves = z.record(z.string(), zJsonValue);

/**
 * JSON Schema of a tool's valves, made by Pydantic from the class in the source. What else it holds, such as `required` and `$defs`, depends on that class.
 */
export const zToolValvesSpec = z.object({
    title: z.string().optional(),
    type: z.string().optional(),
    properties: z.record(z.string(), zJsonObject).optional()
});

/**
 * A tool, and whether the caller may change it.
 */
export const zWorkspaceTool = zToolSummaryFields.and(z.object({
    user: zToolOwner.nullable(),
    write_access: z.boolean(),
    content: z.string().nullable(),
    specs: z.array(zToolCallDescription)
}));

/**
 * Where a tool's source is.
 */
export const zToolAddress = z.object({
    url: z.url()
});

/**
 * What the server fetched. It is not stored.
 */
export const zLoadedTool = z.object({
    name: z.string(),
    content: z.string()
});

/**
 * The older place for the webhook of notifications.
 */
export const zUserInterfaceNotifications = z.object({
    webhook_url: z.string().optional()
});

/**
 * How chats get their titles.
 */
export const zUserInterfaceTitle = z.object({
    auto: z.boolean().nullish()
});

/**
 * How large images may be after they were made smaller.
 */
export const zUserInterfaceImageSize = z.object({
    width: z.union([
        z.number(),
        z.string()
    ]).nullish(),
    height: z.union([
        z.number(),
        z.string()
    ]).nullish()
});

/**
 * A button for selected text.
 */
export const zUserInterfaceAction = z.object({
    id: z.string(),
    label: z.string(),
    input: z.boolean(),
    prompt: z.string()
});

/**
 * Settings that the web page writes. The server stores what it is given without a check; those named here are the ones that it knows. A key that is absent means the page's default, and so does `null`. The page keeps more than these.
 */
export const zUserInterfaceSettings = z.object({
    system: z.string().nullish(),
    memory: z.boolean().nullish(),
    toolServers: z.array(zJsonObject).nullish(),
    notifications: zUserInterfaceNotifications.nullish(),
    models: z.array(z.string()).nullish(),
    theme: z.string().nullish(),
    title: zUserInterfaceTitle.nullish(),
    landingPageMode: z.string().nullish(),
    chatDirection: z.string().nullish(),
    terminalFileDisplay: z.string().nullish(),
    defaultUploadContext: z.string().nullish(),
    webSearch: z.string().nullish(),
    backgroundImageUrl: z.string().nullish(),
    fontFamily: z.string().nullish(),
    textScale: z.number().nullish(),
    imageCompressionSize: zUserInterfaceImageSize.nullish(),
    floatingActionButtons: z.array(zUserInterfaceAction).nullish(),
    autoTags: z.boolean().nullish(),
    autoFollowUps: z.boolean().nullish(),
    highContrastMode: z.boolean().nullish(),
    detectArtifacts: z.boolean().nullish(),
    responseAutoCopy: z.boolean().nullish(),
    showUsername: z.boolean().nullish(),
    showUpdateToast: z.boolean().nullish(),
    showChangelog: z.boolean().nullish(),
    showEmojiInCall: z.boolean().nullish(),
    voiceInterruption: z.boolean().nullish(),
    displayMultiModelResponsesInTabs: z.boolean().nullish(),
    chatFadeStreamingText: z.boolean().nullish(),
    richTextInput: z.boolean().nullish(),
    showFormattingToolbar: z.boolean().nullish(),
    insertPromptAsRichText: z.boolean().nullish(),
    promptAutocomplete: z.boolean().nullish(),
    insertSuggestionPrompt: z.boolean().nullish(),
    keepFollowUpPrompts: z.boolean().nullish(),
    insertFollowUpPrompt: z.boolean().nullish(),
    regenerateMenu: z.boolean().nullish(),
    enableMessageQueue: z.boolean().nullish(),
    largeTextAsFile: z.boolean().nullish(),
    copyFormatted: z.boolean().nullish(),
    collapseCodeBlocks: z.boolean().nullish(),
    renderMarkdownInUserMessages: z.boolean().nullish(),
    renderMarkdownInAssistantMessages: z.boolean().nullish(),
    expandDetails: z.boolean().nullish(),
    chatHoverPreview: z.boolean().nullish(),
    renderMarkdownInPreviews: z.boolean().nullish(),
    chatBubble: z.boolean().nullish(),
    widescreenMode: z.boolean().nullish(),
    splitLargeChunks: z.boolean().nullish(),
    scrollOnBranchChange: z.boolean().nullish(),
    scrollOnResponseGeneration: z.boolean().nullish(),
    showFilesOnTerminalSelect: z.boolean().nullish(),
    temporaryChatByDefault: z.boolean().nullish(),
    userLocation: z.boolean().nullish(),
    showChatTitleInTab: z.boolean().nullish(),
    iframeSandboxAllowScripts: z.boolean().nullish(),
    iframeSandboxAllowSameOrigin: z.boolean().nullish(),
    iframeSandboxAllowForms: z.boolean().nullish(),
    iframeSandboxAllowDownloads: z.boolean().nullish(),
    terminalPreviewAllowSameOrigin: z.boolean().nullish(),
    stylizedPdfExport: z.boolean().nullish(),
    hapticFeedback: z.boolean().nullish(),
    ctrlEnterToSend: z.boolean().nullish(),
    showFloatingActionButtons: z.boolean().nullish(),
    imageCompression: z.boolean().nullish(),
    imageCompressionInChannels: z.boolean().nullish()
});

/**
 * Values by id of the function or tool.
 */
export const zUserValvesById = z.record(z.string(), zJsonObject);

/**
 * The account's own values for functions or tools. Absent before the first is stored, which the operations of the tags `functions` and `tools` do.
 */
export const zUserValves = z.object({
    valves: zUserValvesById.optional()
});

/**
 * What an account has set. Clients may keep keys of their own beside those named here; the server stores what it is given.
 */
export const zUserSettings = z.object({
    ui: zUserInterfaceSettings.nullable(),
    functions: zUserValves.optional(),
    tools: zUserValves.optional(),
    notifications: zJsonObject.optional()
});

/**
 * An account at one OAuth provider.
 */
export const zUserOauthIdentity = z.object({
    sub: z.string().optional()
});

/**
 * By name of the provider, such as `google`.
 */
export const zUserOauthIdentities = z.record(z.string(), zUserOauthIdentity);

/**
 * An account at one SCIM provider.
 */
export const zUserScimIdentity = z.object({
    external_id: z.string().nullish()
});

/**
 * By name of the SCIM provider.
 */
export const zUserScimIdentities = z.record(z.string(), zUserScimIdentity);

/**
 * An account with everything that is stored about it, its settings too.
 */
export const zUserAccount = z.object({
    id: z.string(),
    email: z.string(),
    username: z.string().nullable(),
    role: zRole,
    name: z.string(),
    profile_image_url: z.string(),
    profile_banner_image_url: z.string().nullable(),
    bio: z.string().nullable(),
    gender: z.string().nullable(),
    date_of_birth: z.iso.date().nullable(),
    timezone: z.string().nullable(),
    presence_state: z.string().nullable(),
    status_emoji: z.string().nullable(),
    status_message: z.string().nullable(),
    status_expires_at: z.int().nullable(),
    info: zJsonObject.nullable(),
    settings: zUserSettings.nullable(),
    oauth: zUserOauthIdentities.nullable(),
    scim: zUserScimIdentities.nullable(),
    last_active_at: z.int(),
    updated_at: z.int(),
    created_at: z.int(),
    job_priority: z.int().optional()
});

/**
 * An account, and the groups that it is in.
 */
export const zUserAccountListed = zUserAccount.and(z.object({
    group_ids: z.array(z.string())
}));

/**
 * A page of accounts.
 */
export const zUserAccountList = z.object({
    users: z.array(zUserAccountListed),
    total: z.int()
});

/**
 * Accounts as every verified user may know them.
 */
export const zUserSummaryList = z.object({
    users: z.array(zUserSummary),
    total: z.int()
});

/**
 * Permissions of accounts whose groups say nothing. A key that is absent counts as the server's fallback, which is `false` for what concerns workspace and sharing and mostly `true` for the rest; it does not keep its value. Unknown keys are dropped.
 */
export const zDefaultPermissions = z.object({
    workspace: zPermissionSwitchesWorkspace,
    sharing: zPermissionSwitchesSharing,
    access_grants: zPermissionSwitchesAccessGrants,
    chat: zPermissionSwitchesChat,
    features: zPermissionSwitchesFeatures,
    settings: zPermissionSwitchesSettings
});

/**
 * A group, and how an account came into it.
 */
export const zGroupOfUser = zGroup.and(z.object({
    membership_type: z.enum(['direct', 'inherited']).optional()
}));

/**
 * Sums. Tokens, chats and models count since the account was made, messages and days in the period only.
 */
export const zUserUsageTotals = z.object({
    lifetime_tokens: z.int(),
    input_tokens: z.int(),
    output_tokens: z.int(),
    peak_daily_tokens: z.int(),
    longest_chat_seconds: z.int(),
    current_streak: z.int(),
    longest_streak: z.int(),
    total_chats: z.int(),
    active_days: z.int(),
    models_used: z.int(),
    messages: z.int(),
    user_messages: z.int(),
    assistant_messages: z.int()
});

/**
 * How often models answered, by model id.
 */
export const zUserUsageByModel = z.record(z.string(), z.int());

/**
 * A day, a week, or all days up to one.
 */
export const zUserUsageDay = z.object({
    date: z.iso.date(),
    messages: z.int(),
    chats: z.int(),
    tokens: z.int(),
    models: zUserUsageByModel
});

/**
 * What follows from the numbers, rounded to one decimal.
 */
export const zUserUsageInsights = z.object({
    most_used_model: z.string().nullable(),
    average_tokens_per_chat: z.number(),
    average_messages_per_active_day: z.number(),
    user_message_share: z.number(),
    assistant_message_share: z.number()
});

/**
 * A model and how much it was used.
 */
export const zUserUsageModel = z.object({
    model_id: z.string(),
    messages: z.int(),
    input_tokens: z.int(),
    output_tokens: z.int(),
    total_tokens: z.int()
});

/**
 * A tool and how often models called it.
 */
export const zUserUsageTool = z.object({
    name: z.string(),
    count: z.int()
});

/**
 * The time that was looked at.
 */
export const zUserUsagePeriod = z.object({
    start_date: z.int(),
    end_date: z.int(),
    days: z.int()
});

/**
 * How much an account has used models. Only messages of stored chats count; a day ends at midnight in the account's time zone, in UTC if it has none.
 */
export const zUserUsage = z.object({
    totals: zUserUsageTotals,
    heatmap: z.array(zUserUsageDay),
    weekly_heatmap: z.array(zUserUsageDay),
    cumulative_heatmap: z.array(zUserUsageDay),
    insights: zUserUsageInsights,
    top_models: z.array(zUserUsageModel),
    top_tools: z.array(zUserUsageTool),
    period: zUserUsagePeriod
});

/**
 * Settings to change. A key that is absent stays as it is, except `ui` before 0.11.4. Keys that are not named here are stored too.
 */
export const zUserSettingsUpdate = z.object({
    ui: zUserInterfaceSettings.nullish(),
    notifications: zJsonObject.optional()
});

/**
 * A status shown beside the name. Absent and `null` leave a field as it is, so that nothing can be set back to `null`; send an empty text to take emoji or message back.
 */
export const zUserStatusUpdate = z.object({
    status_emoji: z.string().nullish(),
    status_message: z.string().nullish(),
    status_expires_at: z.int().nullish()
});

/**
 * Texts by name. A name begins with a small letter and holds small letters, digits and underscores. A text has at most 20000 characters, all together 100000 as JSON.
 */
export const zUserVariableTexts = z.record(z.string(), z.string());

/**
 * Texts that the account keeps for prompts, where `{{user.variables.city}}` stands for the one called `city`.
 */
export const zUserVariables = z.object({
    variables: zUserVariableTexts
});

/**
 * The texts that replace all those there are.
 */
export const zUserVariablesUpdate = z.object({
    variables: zUserVariableTexts.optional()
});

/**
 * An account, its groups, and whether it is there now.
 */
export const zUserAccountDetails = zUserAccount.and(z.object({
    groups: z.array(zUserGroupName),
    is_active: z.boolean()
}));

/**
 * Whether an account is there now.
 */
export const zUserActivity = z.object({
    active: z.boolean()
});

/**
 * Where an account's jobs stand in the queue.
 */
export const zUserJobPriority = z.object({
    priority: z.int()
});

/**
 * The provider's reply to the request for a token, with what the server adds. Providers add fields of their own.
 */
export const zUserOauthToken = z.object({
    access_token: z.string(),
    refresh_token: z.string().optional(),
    id_token: z.string().optional(),
    token_type: z.string().optional(),
    scope: z.string().optional(),
    expires_in: z.int().optional(),
    expires_at: z.int().optional(),
    issued_at: z.number().optional()
});

/**
 * A token that an OAuth provider gave the account, in the clear.
 */
export const zUserOauthSession = z.object({
    id: z.string(),
    user_id: z.string(),
    provider: z.string(),
    token: zUserOauthToken,
    expires_at: z.int(),
    created_at: z.int(),
    updated_at: z.int()
});

/**
 * An account by id and name.
 */
export const zUserNamed = z.object({
    id: z.string(),
    name: z.string()
});

/**
 * What an account can reach because it is its own or was granted to it or to one of its groups.
 */
export const zUserAccessPreview = z.object({
    user: zUserNamed,
    groups: z.array(zUserGroupName),
    models: zAccessPreviewItems,
    knowledge: zAccessPreviewItems,
    tools: zAccessPreviewItems
});

/**
 * Bytes of the image.
 */
export const zUserImage = z.string();

/**
 * What an administrator changes of an account. Absent and `null` leave a field as it is, since 0.9.6; before that `role`, `name`, `email` and `profile_image_url` must all be sent, and none be `null`.
 */
export const zUserUpdate = z.object({
    role: zRole.nullish(),
    name: z.string().nullish(),
    email: z.string().nullish(),
    profile_image_url: z.string().nullish(),
    password: z.string().nullish()
});

/**
 * Python code.
 */
export const zCode = z.object({
    code: z.string()
});

/**
 * What code wrote.
 */
export const zCodeOutput = z.object({
    stdout: z.string(),
    stderr: z.string(),
    result: z.string()
});

/**
 * Python code in Black's style.
 */
export const zFormattedCode = z.object({
    code: z.string()
});

/**
 * A text in Markdown.
 */
export const zMarkdown = z.object({
    md: z.string()
});

/**
 * A text in HTML.
 */
export const zMarkdownHtml = z.object({
    html: z.string()
});

/**
 * A message in a PDF file. Fields that are not named here are not printed.
 */
export const zPrintedMessage = z.object({
    role: z.string().optional(),
    content: z.string().optional(),
    model: z.string().optional(),
    timestamp: z.number().nullish()
});

/**
 * What a PDF file shows.
 */
export const zPrintedChat = z.object({
    title: z.string(),
    messages: z.array(zPrintedMessage)
});

/**
 * The release that runs.
 */
export const zAppVersion = z.object({
    version: z.string(),
    deployment_id: z.string()
});

/**
 * The release that runs and the newest.
 */
export const zAppUpdates = z.object({
    current: z.string(),
    latest: z.string().nullable()
});

/**
 * The address that is told of new accounts.
 */
export const zAppWebhook = z.object({
    url: z.string()
});

/**
 * A good sign.
 */
export const zHealth = z.object({
    status: z.boolean()
});

/**
 * An icon.
 */
export const zWebManifestIcon = z.object({
    src: z.string(),
    type: z.string(),
    sizes: z.string(),
    purpose: z.string()
});

/**
 * Names of the query parameters.
 */
export const zWebManifestShareParams = z.object({
    text: z.string()
});

/**
 * Where the system puts what is shared.
 */
export const zWebManifestShareTarget = z.object({
    action: z.string(),
    method: z.string(),
    params: zWebManifestShareParams
});

/**
 * A web application manifest. One that is fetched from elsewhere may have other fields.
 */
export const zWebManifest = z.object({
    name: z.string(),
    short_name: z.string(),
    description: z.string(),
    start_url: z.string(),
    display: z.string(),
    background_color: z.string(),
    icons: z.array(zWebManifestIcon),
    share_target: zWebManifestShareTarget
});

/**
 * An OpenID provider's word that a user has left it.
 */
export const zLogoutNotice = z.object({
    logout_token: z.string()
});

/**
 * Nothing is told, not even whether anybody was signed out.
 */
export const zLogoutAccepted = z.record(z.string(), z.unknown());

/**
 * Why a logout token was refused, in OAuth's form.
 */
export const zLogoutRejected = z.object({
    error: z.literal('invalid_request'),
    error_description: z.string()
});

/**
 * Sign that a router is there, or that something was done.
 */
export const zOllamaStatus = z.object({
    status: z.literal(true)
});

/**
 * A tool that the model wants to be called.
 */
export const zOllamaFunctionCall = z.object({
    id: z.string().optional(),
    function: z.object({
        index: z.int().optional(),
        name: z.string(),
        arguments: zJsonObject
    })
});

/**
 * A message of a conversation.
 */
export const zOllamaMessage = z.object({
    role: z.string(),
    content: z.string().nullish(),
    thinking: z.string().optional(),
    images: z.array(z.string()).nullish(),
    tool_calls: z.array(zOllamaFunctionCall).nullish(),
    tool_name: z.string().optional()
});

/**
 * A tool that the model may call.
 */
export const zOllamaTool = z.object({
    type: z.string(),
    function: z.object({
        name: z.string(),
        description: z.string().optional(),
        parameters: zJsonObject.optional()
    })
});

/**
 * What the answer must look like, `json` for any JSON or a JSON Schema.
 */
export const zOllamaFormat = z.union([
    z.string(),
    zJsonObject
]);

/**
 * Options of the run. Ollama takes the model's own for those that are absent, and ignores ones that it does not know.
 */
export const zOllamaOptions = z.object({
    temperature: z.number().optional(),
    seed: z.int().optional(),
    top_k: z.int().optional(),
    top_p: z.number().optional(),
    min_p: z.number().optional(),
    typical_p: z.number().optional(),
    num_predict: z.int().optional(),
    num_ctx: z.int().optional(),
    num_keep: z.int().optional(),
    num_batch: z.int().optional(),
    num_gpu: z.int().optional(),
    main_gpu: z.int().optional(),
    num_thread: z.int().optional(),
    use_mmap: z.boolean().optional(),
    repeat_last_n: z.int().optional(),
    repeat_penalty: z.number().optional(),
    presence_penalty: z.number().optional(),
    frequency_penalty: z.number().optional(),
    stop: z.array(z.string()).optional()
});

/**
 * How long the model stays in memory afterwards, seconds as a number, or a text such as `5m`. 0 unloads it, less than 0 keeps it.
 */
export const zOllamaKeepAlive = z.union([
    z.int(),
    z.string()
]);

/**
 * A conversation for a model to go on with. Other fields are passed on; `metadata` is not.
 */
export const zOllamaChatRequest = z.object({
    model: z.string(),
    messages: z.array(zOllamaMessage),
    stream: z.boolean().nullish().default(true),
    tools: z.array(zOllamaTool).nullish(),
    format: zOllamaFormat.nullish(),
    options: zOllamaOptions.nullish(),
    template: z.string().nullish(),
    keep_alive: zOllamaKeepAlive.nullish(),
    think: z.union([
        z.boolean(),
        z.string()
    ]).optional()
});

/**
 * The error of an Ollama server in the style of OpenAI or Anthropic.
 */
export const zOllamaErrorObject = z.object({
    message: z.string(),
    type: z.string().optional(),
    param: z.string().nullish(),
    code: z.string().nullish()
});

/**
 * Why a call came to nothing, in this server's words or in those of the Ollama server.
 */
export const zOllamaFailure = z.object({
    detail: z.union([
        z.string(),
        zOllamaErrorObject
    ])
});

/**
 * What a run took. Only the last part of an answer has it.
 */
export const zOllamaRunStatistics = z.object({
    total_duration: z.int().optional(),
    load_duration: z.int().optional(),
    prompt_eval_count: z.int().optional(),
    prompt_eval_duration: z.int().optional(),
    eval_count: z.int().optional(),
    eval_duration: z.int().optional()
});

/**
 * An answer in a chat, or a part of it.
 */
export const zOllamaChatReply = zOllamaRunStatistics.and(z.object({
    model: z.string(),
    created_at: z.string(),
    message: zOllamaMessage,
    done: z.boolean(),
    done_reason: z.string().optional(),
    remote_model: z.string().optional(),
    remote_host: z.string().optional()
}));

/**
 * The last line of a stream that failed midway.
 */
export const zOllamaStreamFailure = z.object({
    error: z.string()
});

/**
 * One line of a streamed answer in a chat.
 */
export const zOllamaChatLine = z.union([
    zOllamaChatReply,
    zOllamaStreamFailure
]);

/**
 * A model and the name it shall have too.
 */
export const zOllamaModelCopy = z.object({
    source: z.string(),
    destination: z.string()
});

/**
 * A model to make. Everything is passed on as it is; Ollama wants `model` and either `from` or `files`.
 */
export const zOllamaModelCreate = z.object({
    model: z.string().nullish(),
    from: z.string().optional(),
    files: z.record(z.string(), z.string()).optional(),
    adapters: z.record(z.string(), z.string()).optional(),
    template: z.string().optional(),
    license: z.union([
        z.string(),
        z.array(z.string())
    ]).optional(),
    system: z.string().optional(),
    parameters: zOllamaOptions.optional(),
    messages: z.array(zOllamaMessage).optional(),
    quantize: z.string().optional(),
    path: z.string().nullish(),
    stream: z.boolean().nullish()
});

/**
 * One step of a transfer, or its end. A failure after the first line comes as a line too, the status stays 200.
 */
export const zOllamaProgress = z.object({
    status: z.string().optional(),
    digest: z.string().optional(),
    total: z.int().optional(),
    completed: z.int().optional(),
    error: z.string().optional()
});

/**
 * Names a model. Other fields are passed on.
 */
export const zOllamaModelName = z.object({
    model: z.string().nullish(),
    name: z.string().nullish()
});

/**
 * Texts to embed. Other fields are passed on.
 */
export const zOllamaEmbedRequest = z.object({
    model: z.string(),
    input: z.union([
        z.string(),
        z.array(z.string())
    ]),
    truncate: z.boolean().nullish(),
    dimensions: z.int().optional(),
    options: zOllamaOptions.nullish(),
    keep_alive: zOllamaKeepAlive.nullish()
});

/**
 * Vectors of texts.
 */
export const zOllamaEmbeddings = z.object({
    model: z.string(),
    embeddings: z.array(z.array(z.number())),
    total_duration: z.int().optional(),
    load_duration: z.int().optional(),
    prompt_eval_count: z.int().optional()
});

/**
 * A text to embed, in Ollama's older form. Other fields are dropped.
 */
export const zOllamaEmbeddingRequest = z.object({
    model: z.string(),
    prompt: z.string(),
    options: zOllamaOptions.nullish(),
    keep_alive: zOllamaKeepAlive.nullish()
});

/**
 * The vector of a text.
 */
export const zOllamaEmbedding = z.object({
    embedding: z.array(z.number())
});

/**
 * A prompt for a model to go on with. Other fields, `think` too, are dropped.
 */
export const zOllamaGenerateRequest = z.object({
    model: z.string(),
    prompt: z.string().nullish(),
    suffix: z.string().nullish(),
    images: z.array(z.string()).nullish(),
    format: zOllamaFormat.nullish(),
    options: zOllamaOptions.nullish(),
    system: z.string().nullish(),
    template: z.string().nullish(),
    context: z.array(z.int()).nullish(),
    stream: z.boolean().nullish().default(true),
    raw: z.boolean().nullish(),
    keep_alive: zOllamaKeepAlive.nullish()
});

/**
 * What a model wrote after a prompt, or a part of it.
 */
export const zOllamaGenerateReply = zOllamaRunStatistics.and(z.object({
    model: z.string(),
    created_at: z.string(),
    response: z.string(),
    thinking: z.string().optional(),
    done: z.boolean(),
    done_reason: z.string().optional(),
    context: z.array(z.int()).optional(),
    remote_model: z.string().optional(),
    remote_host: z.string().optional()
}));

/**
 * One line of what a model writes after a prompt.
 */
export const zOllamaGenerateLine = z.union([
    zOllamaGenerateReply,
    zOllamaStreamFailure
]);

/**
 * Requests that each Ollama server is at work on, by its address.
 */
export const zOllamaLoads = z.record(z.string(), z.int());

/**
 * What Ollama knows of a model's make. Empty for a model without a file.
 */
export const zOllamaModelDetails = z.object({
    parent_model: z.string().optional(),
    format: z.string().optional(),
    family: z.string().optional(),
    families: z.array(z.string()).nullish(),
    parameter_size: z.string().optional(),
    quantization_level: z.string().optional()
});

/**
 * A model in the memory of an Ollama server.
 */
export const zOllamaLoadedModel = z.object({
    name: z.string(),
    model: z.string(),
    size: z.int(),
    digest: z.string(),
    details: zOllamaModelDetails,
    expires_at: z.string(),
    size_vram: z.int(),
    context_length: z.int().optional(),
    urls: z.array(z.int())
});

/**
 * Models in the memory of Ollama servers.
 */
export const zOllamaLoadedModels = z.object({
    models: z.array(zOllamaLoadedModel)
});

/**
 * Names a model to pull.
 */
export const zOllamaModelTransfer = zOllamaModelName.and(z.object({
    stream: z.boolean().nullish()
}));

/**
 * Names a model to push. Other fields are dropped.
 */
export const zOllamaModelPush = z.object({
    model: z.string(),
    insecure: z.boolean().nullish(),
    stream: z.boolean().nullish()
});

/**
 * How an Ollama server does.
 */
export const zOllamaServerReport = z.object({
    active_jobs: z.int(),
    avg_response_time_ms: z.number(),
    avg_tokens_per_second: z.number(),
    sample_count: z.int(),
    total_requests: z.int(),
    health_status: z.string(),
    available_models: z.array(z.object({
        name: z.string(),
        size: z.int(),
        parameter_size: z.string(),
        quantization_level: z.string(),
        family: z.string()
    })),
    loaded_models: z.array(z.object({
        name: z.string(),
        vram_gb: z.number(),
        expires_at: z.string()
    }))
});

/**
 * How each Ollama server does, by its address.
 */
export const zOllamaServerReports = z.record(z.string(), zOllamaServerReport);

/**
 * Names a model to look at.
 */
export const zOllamaModelShow = zOllamaModelName.and(z.object({
    verbose: z.boolean().optional()
}));

/**
 * A tensor of a model.
 */
export const zOllamaTensor = z.object({
    name: z.string(),
    type: z.string(),
    shape: z.array(z.int())
});

/**
 * All that Ollama says of a model.
 */
export const zOllamaModelInfo = z.object({
    license: z.string().optional(),
    modelfile: z.string().optional(),
    parameters: z.string().optional(),
    template: z.string().optional(),
    system: z.string().optional(),
    renderer: z.string().optional(),
    parser: z.string().optional(),
    details: zOllamaModelDetails,
    messages: z.array(zOllamaMessage).optional(),
    model_info: z.record(z.string(), zJsonValue).optional(),
    projector_info: z.record(z.string(), zJsonValue).optional(),
    tensors: z.array(zOllamaTensor).optional(),
    capabilities: z.array(z.string()).optional(),
    modified_at: z.string().optional(),
    remote_model: z.string().optional(),
    remote_host: z.string().optional()
});

/**
 * A model on an Ollama server.
 */
export const zOllamaModel = z.object({
    name: z.string(),
    model: z.string(),
    modified_at: z.string(),
    size: z.int(),
    digest: z.string(),
    details: zOllamaModelDetails,
    remote_model: z.string().optional(),
    remote_host: z.string().optional(),
    connection_type: z.string().optional(),
    tags: z.array(zProviderTag).optional(),
    urls: z.array(z.int()).optional(),
    expires_at: z.int().optional()
});

/**
 * Models on Ollama servers.
 */
export const zOllamaModels = z.object({
    models: z.array(zOllamaModel)
});

/**
 * Version of an Ollama server.
 */
export const zOllamaVersion = z.object({
    version: z.union([
        z.string(),
        z.literal(false)
    ])
});

/**
 * The connections to Ollama servers.
 */
export const zOllamaConfig = z.object({
    ENABLE_OLLAMA_API: z.boolean().nullable(),
    OLLAMA_BASE_URLS: z.array(z.string()),
    OLLAMA_API_CONFIGS: z.record(z.string(), zProviderOptions)
});

/**
 * The connections to Ollama servers as they shall be. All of it is replaced.
 */
export const zOllamaConfigUpdate = z.object({
    ENABLE_OLLAMA_API: z.boolean().nullish(),
    OLLAMA_BASE_URLS: z.array(z.string()),
    OLLAMA_API_CONFIGS: z.record(z.string(), zProviderOptions)
});

/**
 * Where a model file is.
 */
export const zOllamaModelAddress = z.object({
    url: z.string()
});

/**
 * A step of a file's way to an Ollama server, or its end. A failure comes as an event too, the status stays 200.
 */
export const zOllamaFileProgress = z.object({
    progress: z.number().optional(),
    total: z.int().optional(),
    completed: z.int().optional(),
    done: z.literal(true).optional(),
    blob: z.string().optional(),
    name: z.string().optional(),
    model_created: z.string().optional(),
    error: z.string().optional()
});

/**
 * A model file for the Ollama server.
 */
export const zOllamaModelUpload = z.object({
    file: z.string()
});

/**
 * A part of a message in OpenAI's notation. Its `type` decides which other fields it has.
 */
export const zOllamaContentPart = z.object({
    type: z.string(),
    text: z.string().optional(),
    image_url: z.union([
        z.string(),
        z.object({
            url: z.string()
        })
    ]).optional()
});

/**
 * A tool that the model wants to be called, in OpenAI's notation.
 */
export const zOllamaOpenaiToolCall = z.object({
    id: z.string(),
    index: z.int().optional(),
    type: z.string(),
    function: z.object({
        name: z.string(),
        arguments: z.string()
    })
});

/**
 * A message of a conversation in OpenAI's notation. Other fields are passed on.
 */
export const zOllamaOpenaiMessage = z.object({
    role: z.string(),
    content: z.union([
        z.string(),
        z.array(zOllamaContentPart)
    ]).nullable(),
    tool_calls: z.array(zOllamaOpenaiToolCall).optional(),
    tool_call_id: z.string().optional()
});

/**
 * Options of a stream in OpenAI's notation.
 */
export const zOllamaStreamOptions = z.object({
    include_usage: z.boolean().optional()
});

/**
 * A conversation in OpenAI's notation. Other fields are passed on; `metadata` is not.
 */
export const zOllamaOpenaiChatRequest = z.object({
    model: z.string(),
    messages: z.array(zOllamaOpenaiMessage),
    stream: z.boolean().optional().default(false),
    stream_options: zOllamaStreamOptions.optional(),
    max_tokens: z.int().optional(),
    temperature: z.number().optional(),
    top_p: z.number().optional(),
    seed: z.int().optional(),
    stop: z.union([
        z.string(),
        z.array(z.string())
    ]).optional(),
    presence_penalty: z.number().optional(),
    frequency_penalty: z.number().optional(),
    tools: z.array(zOllamaTool).optional(),
    response_format: z.object({
        type: z.string(),
        json_schema: zJsonObject.optional()
    }).optional(),
    reasoning_effort: z.string().optional()
});

/**
 * What a model answers, or a part of it, in OpenAI's notation.
 */
export const zOllamaOpenaiAnswer = z.object({
    role: z.string().optional(),
    content: z.string().nullish(),
    reasoning: z.string().optional(),
    refusal: z.string().nullish(),
    tool_calls: z.array(zOllamaOpenaiToolCall).optional()
});

/**
 * The answer and why it ends.
 */
export const zOllamaOpenaiChatChoice = z.object({
    index: z.int(),
    message: zOllamaOpenaiAnswer,
    logprobs: zJsonObject.nullish(),
    finish_reason: z.string().nullable()
});

/**
 * Tokens of a request in OpenAI's notation.
 */
export const zOllamaTokenUsage = z.object({
    prompt_tokens: z.int(),
    completion_tokens: z.int().optional(),
    total_tokens: z.int()
});

/**
 * An answer in a chat in OpenAI's notation.
 */
export const zOllamaOpenaiChat = z.object({
    id: z.string(),
    object: z.literal('chat.completion'),
    created: z.int(),
    model: z.string(),
    system_fingerprint: z.string().optional(),
    choices: z.array(zOllamaOpenaiChatChoice),
    usage: zOllamaTokenUsage
});

/**
 * The next part of the answer.
 */
export const zOllamaOpenaiChatDelta = z.object({
    index: z.int(),
    delta: zOllamaOpenaiAnswer,
    logprobs: zJsonObject.nullish(),
    finish_reason: z.string().nullable()
});

/**
 * A part of a streamed answer in a chat in OpenAI's notation.
 */
export const zOllamaOpenaiChatChunk = z.object({
    id: z.string(),
    object: z.literal('chat.completion.chunk'),
    created: z.int(),
    model: z.string(),
    system_fingerprint: z.string().optional(),
    choices: z.array(zOllamaOpenaiChatDelta),
    usage: zOllamaTokenUsage.nullish()
});

/**
 * A prompt in OpenAI's notation. Other fields are passed on; `metadata` is not.
 */
export const zOllamaOpenaiCompletionRequest = z.object({
    model: z.string(),
    prompt: z.string(),
    suffix: z.string().optional(),
    stream: z.boolean().optional().default(false),
    stream_options: zOllamaStreamOptions.optional(),
    max_tokens: z.int().optional(),
    temperature: z.number().optional(),
    top_p: z.number().optional(),
    seed: z.int().optional(),
    stop: z.union([
        z.string(),
        z.array(z.string())
    ]).optional()
});

/**
 * What a model wrote after a prompt, or a part of it, in OpenAI's notation.
 */
export const zOllamaOpenaiCompletion = z.object({
    id: z.string(),
    object: z.literal('text_completion'),
    created: z.int(),
    model: z.string(),
    system_fingerprint: z.string().optional(),
    choices: z.array(z.object({
        text: z.string(),
        index: z.int(),
        finish_reason: z.string().nullable()
    })),
    usage: zOllamaTokenUsage.nullish()
});

/**
 * Texts to embed in OpenAI's notation. Other fields are passed on; `metadata` is not.
 */
export const zOllamaOpenaiEmbedRequest = z.object({
    model: z.string(),
    input: z.union([
        z.string(),
        z.array(z.string())
    ]),
    dimensions: z.int().optional(),
    encoding_format: z.string().optional()
});

/**
 * Vectors of texts in OpenAI's notation.
 */
export const zOllamaOpenaiEmbeddings = z.object({
    object: z.literal('list'),
    data: z.array(z.object({
        object: z.literal('embedding'),
        index: z.int(),
        embedding: z.union([
            z.array(z.number()),
            z.string()
        ])
    })),
    model: z.string(),
    usage: zOllamaTokenUsage
});

/**
 * A block of a message in Anthropic's notation. Its `type` decides which other fields it has.
 */
export const zOllamaMessagesBlock = z.object({
    type: z.string(),
    text: z.string().optional(),
    thinking: z.string().optional(),
    signature: z.string().optional(),
    source: zJsonObject.optional(),
    id: z.string().optional(),
    name: z.string().optional(),
    input: zJsonObject.optional(),
    tool_use_id: z.string().optional(),
    content: zJsonValue.optional()
});

/**
 * A message of a conversation in Anthropic's notation.
 */
export const zOllamaMessagesTurn = z.object({
    role: z.string(),
    content: z.union([
        z.string(),
        z.array(zOllamaMessagesBlock)
    ])
});

/**
 * A conversation in Anthropic's notation, passed on as it is. Ollama wants `messages` and `max_tokens` too.
 */
export const zOllamaMessagesRequest = z.object({
    model: z.string(),
    max_tokens: z.int().optional(),
    messages: z.array(zOllamaMessagesTurn).optional(),
    system: z.union([
        z.string(),
        z.array(zOllamaMessagesBlock)
    ]).optional(),
    stream: z.boolean().optional().default(false),
    temperature: z.number().optional(),
    top_p: z.number().optional(),
    top_k: z.int().optional(),
    stop_sequences: z.array(z.string()).optional(),
    tools: z.array(z.object({
        name: z.string(),
        description: z.string().optional(),
        input_schema: zJsonObject.optional()
    })).optional()
});

/**
 * Tokens of a request in Anthropic's notation.
 */
export const zOllamaMessagesUsage = z.object({
    input_tokens: z.int().optional(),
    output_tokens: z.int()
});

/**
 * An answer in Anthropic's notation.
 */
export const zOllamaMessagesReply = z.object({
    id: z.string(),
    type: z.literal('message'),
    role: z.literal('assistant'),
    model: z.string(),
    content: z.array(zOllamaMessagesBlock),
    stop_reason: z.string().nullable(),
    stop_sequence: z.string().nullish(),
    usage: zOllamaMessagesUsage
});

/**
 * What an event adds. The event's `type` decides which fields it has.
 */
export const zOllamaMessagesDelta = z.object({
    type: z.string().optional(),
    text: z.string().optional(),
    thinking: z.string().optional(),
    signature: z.string().optional(),
    partial_json: z.string().optional(),
    stop_reason: z.string().nullish(),
    stop_sequence: z.string().nullish()
});

/**
 * The data of one of Anthropic's events. Its `type`, which is the event's name too, decides which other fields it has.
 */
export const zOllamaMessagesEvent = z.object({
    type: z.string(),
    message: zOllamaMessagesReply.optional(),
    index: z.int().optional(),
    content_block: zOllamaMessagesBlock.optional(),
    delta: zOllamaMessagesDelta.optional(),
    usage: zOllamaMessagesUsage.optional(),
    error: zOllamaErrorObject.optional()
});

/**
 * A model in OpenAI's notation.
 */
export const zOllamaModelListEntry = z.object({
    id: z.string(),
    object: z.literal('model'),
    created: z.int(),
    owned_by: z.literal('openai')
});

/**
 * Models in OpenAI's notation.
 */
export const zOllamaModelList = z.object({
    data: z.array(zOllamaModelListEntry),
    object: z.literal('list')
});

/**
 * A part of an item of the Responses API. Its `type` decides which other fields it has.
 */
export const zOllamaResponsesPart = z.object({
    type: z.string(),
    text: z.string().optional(),
    image_url: z.string().optional(),
    annotations: z.array(zJsonObject).optional(),
    logprobs: z.array(zJsonObject).optional()
});

/**
 * An item of the Responses API. Its `type` decides which other fields it has.
 */
export const zOllamaResponsesItem = z.object({
    type: z.string().optional(),
    id: z.string().optional(),
    status: z.string().optional(),
    role: z.string().optional(),
    content: z.union([
        z.string(),
        z.array(zOllamaResponsesPart)
    ]).optional(),
    summary: z.array(zOllamaResponsesPart).optional(),
    encrypted_content: z.string().optional(),
    call_id: z.string().optional(),
    name: z.string().optional(),
    arguments: z.string().optional(),
    output: z.string().optional()
});

/**
 * A request of OpenAI's Responses API, passed on as it is. Ollama keeps no earlier responses.
 */
export const zOllamaResponsesRequest = z.object({
    model: z.string(),
    input: z.union([
        z.string(),
        z.array(zOllamaResponsesItem)
    ]).optional(),
    instructions: z.string().optional(),
    stream: z.boolean().optional().default(false),
    max_output_tokens: z.int().optional(),
    temperature: z.number().optional(),
    top_p: z.number().optional(),
    tools: z.array(z.object({
        type: z.string(),
        name: z.string().optional(),
        description: z.string().optional(),
        parameters: zJsonObject.optional()
    })).optional()
});

/**
 * Tokens of a request of the Responses API.
 */
export const zOllamaResponsesUsage = z.object({
    input_tokens: z.int(),
    output_tokens: z.int(),
    total_tokens: z.int(),
    input_tokens_details: z.object({
        cached_tokens: z.int().optional()
    }).optional(),
    output_tokens_details: z.object({
        reasoning_tokens: z.int().optional()
    }).optional()
});

/**
 * An answer of the Responses API. Newer Ollama servers repeat the request's settings in it (`tools`, `temperature`, `store` and others).
 */
export const zOllamaResponsesReply = z.object({
    id: z.string(),
    object: z.literal('response'),
    created_at: z.int(),
    completed_at: z.int().nullish(),
    model: z.string(),
    status: z.string(),
    output: z.array(zOllamaResponsesItem),
    usage: zOllamaResponsesUsage.nullish(),
    error: zOllamaErrorObject.nullish(),
    instructions: z.string().nullish()
});

/**
 * The data of an event of the Responses API. Its `type`, which is the event's name too, decides which other fields it has.
 */
export const zOllamaResponsesEvent = z.object({
    type: z.string(),
    sequence_number: z.int().optional(),
    response: zOllamaResponsesReply.optional(),
    item_id: z.string().optional(),
    output_index: z.int().optional(),
    content_index: z.int().optional(),
    item: zOllamaResponsesItem.optional(),
    part: zOllamaResponsesPart.optional(),
    delta: z.string().optional(),
    text: z.string().optional(),
    arguments: z.string().optional(),
    logprobs: z.array(zJsonObject).optional()
});

/**
 * A connection to try. It need not be stored.
 */
export const zOllamaConnectionTrial = z.object({
    url: z.string(),
    key: z.string().nullish(),
    config: zProviderOptions.nullish()
});

/**
 * What to speak. OpenAI reads it; the server only needs it to be JSON. Equal bytes get the same recording again, without asking OpenAI.
 */
export const zSpeechRequest = z.object({
    model: z.string().optional(),
    input: z.string().optional(),
    voice: z.string().optional(),
    response_format: z.string().optional(),
    speed: z.number().optional()
});

/**
 * Connections to OpenAI-compatible providers. The three lists belong together by their places.
 */
export const zOpenAiConfig = z.object({
    ENABLE_OPENAI_API: z.boolean().nullable(),
    OPENAI_API_BASE_URLS: z.array(z.string()),
    OPENAI_API_KEYS: z.array(z.string()),
    OPENAI_API_CONFIGS: z.record(z.string(), zProviderOptions)
});

/**
 * Connections to OpenAI-compatible providers. All of it is replaced.
 */
export const zOpenAiConfigUpdate = z.object({
    ENABLE_OPENAI_API: z.boolean().nullish(),
    OPENAI_API_BASE_URLS: z.array(z.string()),
    OPENAI_API_KEYS: z.array(z.string()),
    OPENAI_API_CONFIGS: z.record(z.string(), zProviderOptions)
});

/**
 * A model of an OpenAI-compatible provider. The provider's fields come through, so there may be more than are named.
 */
export const zOpenAiModel = z.object({
    id: z.string(),
    object: z.string().optional(),
    created: z.int().optional(),
    owned_by: z.string().optional(),
    name: z.string().optional(),
    openai: zJsonObject.optional(),
    connection_type: z.string().optional(),
    provider: z.string().optional(),
    urlIdx: z.int().optional(),
    loaded: z.boolean().optional(),
    tags: z.array(zProviderTag).optional()
});

/**
 * Models. All connections together give the server's own entries; one connection gives what its provider says, and with Azure the ids that the administrator listed.
 */
export const zOpenAiModelList = z.object({
    object: z.string().optional(),
    data: z.array(z.union([zOpenAiModel, z.string()]))
});

/**
 * What the provider says. llama.cpp has `success`, LM Studio the other fields. `success` alone may also be the server's, for an answer that is not JSON.
 */
export const zProviderModelOutcome = z.object({
    success: z.boolean().optional(),
    type: z.string().optional(),
    instance_id: z.string().optional(),
    load_time_seconds: z.number().optional(),
    status: z.string().optional(),
    job_id: z.string().optional(),
    total_size_bytes: z.int().optional(),
    started_at: z.string().optional()
});

/**
 * Whether a model of llama.cpp is in memory.
 */
export const zLlamaCppStatus = z.object({
    value: z.string(),
    args: z.array(z.string()).optional(),
    failed: z.boolean().optional(),
    exit_code: z.int().optional()
});

/**
 * A model of llama.cpp.
 */
export const zLlamaCppModel = z.object({
    id: z.string(),
    object: z.string().optional(),
    created: z.int().optional(),
    owned_by: z.string().optional(),
    path: z.string().optional(),
    status: zLlamaCppStatus.optional()
});

/**
 * A model of LM Studio.
 */
export const zLmStudioModel = z.object({
    type: z.string().optional(),
    key: z.string(),
    display_name: z.string().optional(),
    size_bytes: z.int().optional(),
    loaded_instances: z.array(zJsonObject).optional()
});

/**
 * All models of a provider, in memory or not. llama.cpp has `data`, LM Studio `models`.
 */
export const zProviderModelCatalog = z.object({
    object: z.string().optional(),
    data: z.array(zLlamaCppModel).optional(),
    models: z.array(zLmStudioModel).optional()
});

/**
 * Which model is meant. Other fields go to the provider, such as LM Studio's `context_length`; those with `null` are left out.
 */
export const zProviderModel = z.object({
    model: z.string(),
    instance_id: z.string().optional()
});

/**
 * How a download by LM Studio stands.
 */
export const zProviderModelDownload = z.object({
    job_id: z.string().optional(),
    status: z.string().optional(),
    total_size_bytes: z.int().optional(),
    downloaded_bytes: z.int().optional(),
    bytes_per_second: z.number().optional(),
    started_at: z.string().optional(),
    estimated_completion: z.string().optional(),
    completed_at: z.string().optional()
});

/**
 * Something that happened to a model of llama.cpp.
 */
export const zProviderModelEvent = z.object({
    model: z.string(),
    event: z.string(),
    data: zJsonObject.optional()
});

/**
 * A request in the form of OpenAI's Responses API. Fields with `null` are left out; others than those named go to the provider too.
 */
export const zResponsesRequest = z.object({
    model: z.string(),
    input: z.union([
        z.string(),
        z.array(zJsonValue)
    ]).nullish(),
    instructions: z.string().nullish(),
    stream: z.boolean().nullish(),
    temperature: z.number().nullish(),
    max_output_tokens: z.int().nullish(),
    top_p: z.number().nullish(),
    tools: z.array(zJsonValue).nullish(),
    tool_choice: z.union([
        z.string(),
        zJsonObject
    ]).nullish(),
    text: zJsonObject.nullish(),
    truncation: z.string().nullish(),
    metadata: zJsonObject.nullish(),
    store: z.boolean().nullish(),
    reasoning: zJsonObject.nullish(),
    previous_response_id: z.string().nullish()
});

/**
 * A part of a message.
 */
export const zResponsesPart = z.object({
    type: z.string(),
    text: z.string().optional(),
    annotations: z.array(zJsonObject).optional()
});

/**
 * A step of an answer. Which fields it has is decided by the type.
 */
export const zResponsesItem = z.object({
    type: z.string(),
    id: z.string().optional(),
    status: z.string().optional(),
    role: z.string().optional(),
    content: z.array(zResponsesPart).optional(),
    call_id: z.string().optional(),
    name: z.string().optional(),
    arguments: z.string().optional()
});

/**
 * An answer in the form of OpenAI's Responses API, passed through. There may be more fields than are named.
 */
export const zResponsesAnswer = z.object({
    id: z.string().optional(),
    object: z.string().optional(),
    created_at: z.number().optional(),
    model: z.string().optional(),
    status: z.string().optional(),
    output: z.array(zResponsesItem).optional(),
    usage: zCompletionUsage.optional()
});

/**
 * The data of one event of a stream in the form of OpenAI's Responses API, passed through; the event's name repeats `type`. The last is `response.completed`, `response.failed` or `response.incomplete`.
 */
export const zResponsesEvent = z.object({
    type: z.string(),
    sequence_number: z.int().optional(),
    response: zResponsesAnswer.optional(),
    output_index: z.int().optional(),
    item: zResponsesItem.optional(),
    item_id: z.string().optional(),
    content_index: z.int().optional(),
    part: zResponsesPart.optional(),
    delta: z.string().optional(),
    text: z.string().optional()
});

/**
 * A connection to try.
 */
export const zOpenAiConnection = z.object({
    url: z.string(),
    key: z.string(),
    config: zProviderOptions.nullish()
});

/**
 * Id of the webhook, a UUID, or `default`.
 */
export const zEventWebhookId = z.string();

/**
 * Id of the chat, a UUID; since 0.9.6 also `local:` and the id of the socket of a temporary chat.
 */
export const zTaskChatId = z.string();

/**
 * Only messages from this moment on, in Unix seconds. 0 means from the beginning.
 */
export const zAnalyticsStart = z.int();

/**
 * Only messages up to this moment and including it, in Unix seconds. 0 means up to now.
 */
export const zAnalyticsEnd = z.int();

/**
 * Only accounts in the group with this UUID; since 0.12.4 also those in groups below it. An unknown group has none. An empty text means all accounts.
 */
export const zAnalyticsGroup = z.string();

/**
 * Whether the numbers are answers or tokens of question and answer together.
 */
export const zAnalyticsTimelineMetric = z.enum(['messages', 'tokens']).default('messages');

/**
 * How many to leave out at the beginning. Less than 0 means none.
 */
export const zAnalyticsSkip = z.int().default(0);

/**
 * Id of the model, with a slash in it as `%2F`. Before 0.8.12 an id with a slash answers the web page.
 */
export const zAnalyticsModelId = z.string();

/**
 * Whether the accounts with the most messages come first or those with the most tokens. It also decides who falls under `limit`.
 */
export const zAnalyticsMetric = z.enum(['messages', 'tokens']).default('messages');

/**
 * Id of the app on this server, a UUID.
 */
export const zAppId = z.string();

/**
 * Whose tokens to forget, a provider's name such as `oidc`, or `mcp:` and the id of a tool server, which may hold slashes.
 */
export const zOAuthSessionProvider = z.string();

/**
 * Name of the provider, `oidc`, `google`, `microsoft`, `github` or `feishu`, as far as the server is set up for it.
 */
export const zOAuthProvider = z.string();

/**
 * Id of the automation, a UUID.
 */
export const zAutomationId = z.string();

/**
 * Id of the event, a UUID. One occurrence of a recurring event has no id of its own.
 */
export const zCalendarEventId = z.string();

/**
 * Id of the calendar, a UUID. The calendar of automations, `__scheduled_tasks__`, is unknown here.
 */
export const zCalendarId = z.string();

/**
 * Id of the webhook, a UUID.
 */
export const zChannelWebhookId = z.string();

/**
 * Id of the channel, a UUID.
 */
export const zChannelIdOfApps = z.string();

/**
 * Id of the channel, a UUID.
 */
export const zChannelId = z.string();

/**
 * How many of the newest messages to leave out.
 */
export const zChannelMessageSkip = z.int().default(0);

/**
 * Id of the message, a UUID.
 */
export const zChannelMessageId = z.string();

/**
 * Which page of 60 chats, beginning with 1; less than 1 is the first. Without it all chats come at once.
 */
export const zChatListPage = z.int();

/**
 * Whether pinned chats are in the list too.
 */
export const zIncludePinnedChats = z.boolean().default(false);

/**
 * Whether chats in folders are in the list too.
 */
export const zIncludeFolderChats = z.boolean().default(false);

/**
 * `updated_at`, `title`, or `unread_updated_at`, which puts unread chats first and then the last changed. Any other text means `updated_at`.
 */
export const zChatSortBy = z.string().default('updated_at');

/**
 * `asc` or `desc`. Any other text means `desc`. `unread_updated_at` ignores it.
 */
export const zChatSortDirection = z.string().default('desc');

/**
 * Which page of 60 chats, beginning with 1; less than 1 is the first.
 */
export const zChatPage = z.int().default(1);

/**
 * Only chats whose title holds this text, in any case.
 */
export const zChatTitleQuery = z.string();

/**
 * Field to order by, such as `title`, `created_at` or `updated_at`. It counts only together with `direction`; one that the server does not know ends in 500.
 */
export const zChatOrderBy = z.string();

/**
 * `asc` or `desc`. It counts only together with `order_by`; anything else ends in 500.
 */
export const zChatOrderDirection = z.string();

/**
 * Id of the folder.
 */
export const zChatFolderId = z.string();

/**
 * Id of the chat, a UUID.
 */
export const zChatId = z.string();

/**
 * Id of the link, a chat's `share_id`.
 */
export const zChatShareId = z.string();

/**
 * Id of the message, its key in the chat's `history.messages`.
 */
export const zChatMessageId = z.string();

/**
 * Id of the feedback, a UUID. Before 0.9.6 any text that its author chose.
 */
export const zFeedbackId = z.string();

/**
 * Which page of 30, beginning with 1; less than 1 is the first.
 */
export const zFeedbackListPage = z.int().default(1);

/**
 * Whether the extracted texts come along, in `data.content`.
 */
export const zFilesWithContent = z.boolean().default(true);

/**
 * How many files to leave out at the beginning. A number beyond 64 bits ends in 500.
 */
export const zFileSkip = z.int().gte(0).default(0);

/**
 * UUID of the file.
 */
export const zFileId = z.string();

/**
 * Which bytes to answer, such as `bytes=0-99`, `bytes=100-` or `bytes=-100`. Several ranges come as one `multipart/byteranges` body. Absent, all come.
 */
export const zFileRange = z.string();

/**
 * UUID of the folder.
 */
export const zFolderId = z.string();

/**
 * Id of the function, in lower case.
 */
export const zFunctionId = z.string();

/**
 * Id of the version, from `listFunctionVersions`.
 */
export const zFunctionVersionId = z.string();

/**
 * Id of the group, a UUID.
 */
export const zGroupId = z.string();

/**
 * How many jobs to leave out at the beginning.
 */
export const zJobSkip = z.int().gte(0).default(0);

/**
 * How many jobs to answer, from 1 to 200.
 */
export const zJobLimit = z.int().gte(1).lte(200).default(50);

/**
 * Only jobs with this status.
 */
export const zJobStatusFilter = z.string();

/**
 * Only jobs for the model with this id.
 */
export const zJobModelFilter = z.string();

/**
 * Only jobs of the account with this UUID.
 */
export const zJobUserFilter = z.string();

/**
 * UUID of the job, from `createJob`.
 */
export const zJobId = z.string();

/**
 * Which page, beginning with 1; less than 1 is the first.
 */
export const zKnowledgePage = z.int().default(1);

/**
 * Id of the connection, a UUID.
 */
export const zExternalKnowledgeConnectionId = z.string();

/**
 * Id of the knowledge base, a UUID.
 */
export const zKnowledgeId = z.string();

/**
 * Id of the directory, a UUID.
 */
export const zKnowledgeDirectoryId = z.string();

/**
 * Id of the memory, a UUID.
 */
export const zMemoryId = z.string();

/**
 * Id of the model, as the document has it.
 */
export const zModelIdPath = z.string();

/**
 * Id of the model. It is a query parameter because ids hold slashes and colons.
 */
export const zModelIdQuery = z.string();

/**
 * Id of the version, from `listModelVersions` or a model's `version_id`.
 */
export const zModelVersionId = z.string();

/**
 * Id of the note, a UUID.
 */
export const zNoteId = z.string();

/**
 * Id of one of the caller's targets, in any case.
 */
export const zNotificationTargetId = z.string();

/**
 * Id of the pipeline, from `listPipelines`.
 */
export const zPipelineId = z.string();

/**
 * The pipelines server's place among the OpenAI connections, `idx` of `listPipelineServers`. A negative number counts from the end.
 */
export const zPipelineServerIndex = z.int();

/**
 * The prompt's command, without a slash.
 */
export const zPromptCommand = z.string();

/**
 * Id of the prompt, a UUID.
 */
export const zPromptId = z.string();

/**
 * Which page of 20 versions, beginning with 0; less than 0 is the first. A number that the database cannot hold answers 500.
 */
export const zPromptVersionPage = z.int().default(0);

/**
 * Id of the version, from `listPromptVersions`.
 */
export const zPromptVersionId = z.string();

/**
 * Which page of 30 prompts, beginning with 1; less than 1 is the first. A number that the database cannot hold answers 500.
 */
export const zPromptPage = z.int().default(1);

/**
 * Text to make a vector of.
 */
export const zRetrievalText = z.string();

/**
 * `false` only reads: nothing is cut, embedded or put into a collection.
 */
export const zRetrievalProcess = z.boolean().default(true);

/**
 * `false` adds to what the collection has; otherwise that is deleted first.
 */
export const zRetrievalOverwrite = z.boolean().default(true);

/**
 * Place of the first resource to answer, from 1. Less than 1 is 422 before 0.8.12, and 1 since.
 */
export const zScimStartIndex = z.int().default(1);

/**
 * How many resources to answer, at most 100. More is 422 before 0.8.12, and 100 since; 0 and less is 422 before, and none since.
 */
export const zScimCount = z.int().default(20);

/**
 * UUID of the group.
 */
export const zScimGroupId = z.string();

/**
 * UUID of the account.
 */
export const zScimUserId = z.string();

/**
 * Id of the skill, in lower case.
 */
export const zSkillId = z.string();

/**
 * Id of the version that counts as the older one.
 */
export const zSkillFromVersion = z.string();

/**
 * Id of the version that counts as the newer one.
 */
export const zSkillToVersion = z.string();

/**
 * Id of the version, from `listSkillVersions`.
 */
export const zSkillVersionId = z.string();

/**
 * Id of the terminal server, from `listTerminalServers`.
 */
export const zTerminalServerId = z.string();

/**
 * Id of the chat, sent to the terminal server as `X-Session-Id`. The server checks neither that the chat exists nor whose it is. An id that begins with `local:` is a temporary chat.
 */
export const zTerminalChatId = z.string();

/**
 * Path on the terminal server, such as `files/list`; slashes are part of it, and `%2F` means the same. It must not be empty; `/` is the root. The server decodes it until nothing is left to decode and resolves `.` and `..`. An encoded `?` begins a query, and what stands behind an encoded `#` is lost.
 */
export const zTerminalPath = z.string();

/**
 * Query parameters by name.
 */
export const zTerminalQuery = z.record(z.string(), z.string());

/**
 * Names the caller's session, most often by its chat. Open Terminal keeps a working directory for each. An orchestrator chooses the terminal by it. 0.8.12 does not pass it on.
 */
export const zTerminalSession = z.string();

/**
 * Id of the tool, in lower case.
 */
export const zToolId = z.string();

/**
 * Id of the version, from `listToolVersions`.
 */
export const zToolVersionId = z.string();

/**
 * Only accounts whose name or e-mail address holds this text, in any case. `%` and `_` stand for any text and any character.
 */
export const zUserQuery = z.string();

/**
 * `name`, `email`, `created_at`, `last_active_at`, `updated_at`, `role`, or `group_id:` and the id of a group, which puts its members first. Any other text counts as none. Without it and without a query the newest come first, since 0.11.4; with a query, and before that, the order is the database's.
 */
export const zUserOrderBy = z.string();

/**
 * `asc`; any other text, and leaving it out, means the other way round. It counts only together with `order_by`.
 */
export const zUserOrderDirection = z.string();

/**
 * Which page of 30 accounts, beginning with 1; less than 1 is the first.
 */
export const zUserListPage = z.int().default(1);

/**
 * Whether groups above the account's own are in the list too; each group then says how the account came into it.
 */
export const zUserIncludeInherited = z.boolean().default(false);

/**
 * Id of the account, a UUID.
 */
export const zUserId = z.string();

/**
 * The tool server's type and id with a colon between them, such as `mcp:trails`.
 */
export const zOAuthClientId = z.string();

/**
 * The provider's code. Without it, or with one that the provider does not know, signing in fails.
 */
export const zOAuthCode = z.string();

/**
 * The text that the server gave the browser on its way to the provider. The cookie `owui-session` must know it.
 */
export const zOAuthState = z.string();

/**
 * Which Ollama server, by its place in `OLLAMA_BASE_URLS` of `getOllamaConfig`, beginning with 0; less than 0 counts from the end. A place that the list does not have ends in 500. Servers whose connection is switched off are asked too.
 */
export const zOllamaServerIndex = z.int();

/**
 * Place of the connection in `OPENAI_API_BASE_URLS`, from 0. A negative one counts from the end.
 */
export const zOpenAiConnectionIndex = z.int();

/**
 * Path at the provider, such as `files` or `fine_tuning/jobs`; slashes are part of it. It is put behind the connection's address. A query is not passed on, except to Azure's newer addresses.
 */
export const zOpenAiPath = z.string();

/**
 * Release notes, by version such as `0.12.4`.
 */
export const zGetChangelogResponse = z.record(z.string(), zReleaseNotes);

/**
 * The exchange.
 */
export const zCallChatActionBody = zActionCall;

export const zCallChatActionPath = z.object({
    action_id: z.string()
});

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
export const zCompleteChatResponse = z.union([
    zChatCompletion,
    zChatCompletionStarted
]).nullable();

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
export const zListEventWebhooksResponse = z.array(zEventWebhook);

/**
 * The webhook.
 */
export const zCreateEventWebhookBody = zEventWebhookCreate;

/**
 * The webhook.
 */
export const zCreateEventWebhookResponse = zEventWebhook;

export const zDeleteEventWebhookPath = z.object({
    webhook_id: z.string()
});

/**
 * Deleted.
 */
export const zDeleteEventWebhookResponse = zEventWebhookDeleted;

/**
 * What changes.
 */
export const zUpdateEventWebhookBody = zEventWebhookUpdate;

export const zUpdateEventWebhookPath = z.object({
    webhook_id: z.string()
});

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

export const zListServedModelsQuery = z.object({
    refresh: z.boolean().optional().default(false)
});

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

export const zListChatTasksPath = z.object({
    chat_id: z.string()
});

/**
 * The running tasks.
 */
export const zListChatTasksResponse = zChatTasks;

export const zStopChatTasksPath = z.object({
    chat_id: z.string()
});

/**
 * What was to be stopped does not run any more.
 */
export const zStopChatTasksResponse = zTaskStop;

export const zStopTaskPath = z.object({
    task_id: z.string()
});

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

export const zListAnalyticsByTimeQuery = z.object({
    start_date: z.int().optional(),
    end_date: z.int().optional(),
    group_id: z.string().optional(),
    granularity: z.enum([
        '10m',
        'hourly',
        '3h',
        '6h',
        'daily'
    ]).optional().default('daily'),
    metric: z.enum(['messages', 'tokens']).optional().default('messages'),
    compare: z.boolean().optional().default(false)
});

/**
 * The spans of time.
 */
export const zListAnalyticsByTimeResponse = zAnalyticsTimeline;

export const zListAnalyticsMessagesQuery = z.object({
    model_id: z.string().optional(),
    user_id: z.string().optional(),
    chat_id: z.string().optional(),
    start_date: z.int().optional(),
    end_date: z.int().optional(),
    skip: z.int().optional().default(0),
    limit: z.int().lte(100).optional().default(50)
});

/**
 * The messages.
 */
export const zListAnalyticsMessagesResponse = z.array(zAnalyticsMessage);

export const zListModelAnalyticsQuery = z.object({
    start_date: z.int().optional(),
    end_date: z.int().optional(),
    group_id: z.string().optional()
});

/**
 * The counts.
 */
export const zListModelAnalyticsResponse = zModelAnalytics;

export const zListModelChatsPath = z.object({
    model_id: z.string()
});

export const zListModelChatsQuery = z.object({
    start_date: z.int().optional(),
    end_date: z.int().optional(),
    skip: z.int().optional().default(0),
    limit: z.int().lte(100).optional().default(50),
    order_by: z.string().optional().default('updated_at'),
    direction: z.string().optional().default('desc')
});

/**
 * The chats.
 */
export const zListModelChatsResponse = zModelChats;

export const zGetModelAnalyticsPath = z.object({
    model_id: z.string()
});

export const zGetModelAnalyticsQuery = z.object({
    days: z.int().optional().default(30)
});

/**
 * Ratings and tags.
 */
export const zGetModelAnalyticsResponse = zModelOverview;

export const zGetAnalyticsSummaryQuery = z.object({
    start_date: z.int().optional(),
    end_date: z.int().optional(),
    group_id: z.string().optional()
});

/**
 * The totals.
 */
export const zGetAnalyticsSummaryResponse = zAnalyticsSummary;

export const zListTokenAnalyticsQuery = z.object({
    start_date: z.int().optional(),
    end_date: z.int().optional(),
    group_id: z.string().optional()
});

/**
 * The counts.
 */
export const zListTokenAnalyticsResponse = zTokenAnalytics;

export const zListUserAnalyticsQuery = z.object({
    start_date: z.int().optional(),
    end_date: z.int().optional(),
    group_id: z.string().optional(),
    limit: z.int().optional().default(50),
    metric: z.enum(['messages', 'tokens']).optional().default('messages')
});

/**
 * The counts.
 */
export const zListUserAnalyticsResponse = zUserAnalytics;

/**
 * Apps.
 */
export const zListAppsResponse = z.array(zApp);

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

export const zDeleteAppByIdPath = z.object({
    app_id: z.string()
});

/**
 * The removed app.
 */
export const zDeleteAppByIdResponse = zApp;

export const zGetAppByIdPath = z.object({
    app_id: z.string()
});

/**
 * The app.
 */
export const zGetAppByIdResponse = zAppDetails;

/**
 * What to change.
 */
export const zUpdateAppByIdBody = zAppUpdate;

export const zUpdateAppByIdPath = z.object({
    app_id: z.string()
});

/**
 * The changed app.
 */
export const zUpdateAppByIdResponse = zApp;

/**
 * How to connect.
 */
export const zEnableAppBody = zAppConnection;

export const zEnableAppPath = z.object({
    app_id: z.string()
});

/**
 * The connected app.
 */
export const zEnableAppResponse = zApp;

/**
 * The button.
 */
export const zSendAppInteractionBody = zAppInteraction;

export const zSendAppInteractionPath = z.object({
    app_id: z.string()
});

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
 * Bytes of the sound.
 */
export const zSynthesizeSpeechResponse = z.string();

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
export const zDeleteApiKeyResponse = z.boolean();

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
export const zSignInWithLdapResponse = z.union([
    zSignedIn,
    zMfaChallenge,
    zAccountPending
]);

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
export const zConfirmMfaEnrollmentResponse = z.union([
    zMfaEnrolled,
    zMfaRecoveryCodes
]);

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

export const zDeleteOAuthSessionPath = z.object({
    provider: z.string()
});

/**
 * Always `true`.
 */
export const zDeleteOAuthSessionResponse = z.boolean();

export const zStartOAuthFlowPath = z.object({
    provider: z.string()
});

/**
 * The provider's token.
 */
export const zSignInWithOAuthTokenBody = zOAuthToken;

export const zSignInWithOAuthTokenPath = z.object({
    provider: z.string()
});

/**
 * Signed in, or, with multi-factor authentication, half-way there.
 */
export const zSignInWithOAuthTokenResponse = z.union([
    zSignedIn,
    zMfaChallenge,
    zAccountPending
]);

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
export const zSignInResponse = z.union([
    zSignedIn,
    zMfaChallenge,
    zAccountPending
]);

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
export const zSignUpResponse = z.union([
    zSignedIn,
    zMfaChallenge,
    zAccountPending
]);

/**
 * The old password and the new one.
 */
export const zUpdatePasswordBody = zPasswordUpdate;

/**
 * Always `true`.
 */
export const zUpdatePasswordResponse = z.boolean();

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

export const zListAutomationsQuery = z.object({
    query: z.string().optional(),
    status: z.string().optional(),
    folder_id: z.string().optional(),
    page: z.int().optional().default(1)
});

/**
 * A page of automations.
 */
export const zListAutomationsResponse = zAutomationList;

export const zGetAutomationByIdPath = z.object({
    id: z.string()
});

/**
 * The automation.
 */
export const zGetAutomationByIdResponse = zAutomation;

export const zDeleteAutomationByIdPath = z.object({
    id: z.string()
});

/**
 * Always `true`; a failure has another status.
 */
export const zDeleteAutomationByIdResponse = z.boolean();

export const zRunAutomationPath = z.object({
    id: z.string()
});

/**
 * The automation. This run is not yet in `last_run`.
 */
export const zRunAutomationResponse = zAutomation;

export const zListAutomationRunsPath = z.object({
    id: z.string()
});

export const zListAutomationRunsQuery = z.object({
    skip: z.int().optional().default(0),
    limit: z.int().optional().default(50)
});

/**
 * Runs that are over.
 */
export const zListAutomationRunsResponse = z.array(zAutomationRun);

export const zToggleAutomationPath = z.object({
    id: z.string()
});

/**
 * The automation as it is now.
 */
export const zToggleAutomationResponse = zAutomation;

/**
 * The whole automation.
 */
export const zUpdateAutomationByIdBody = zAutomationSettings;

export const zUpdateAutomationByIdPath = z.object({
    id: z.string()
});

/**
 * The changed automation.
 */
export const zUpdateAutomationByIdResponse = zAutomation;

/**
 * Calendars.
 */
export const zListCalendarsResponse = z.array(zCalendar);

/**
 * The calendar.
 */
export const zCreateCalendarBody = zCalendarCreate;

/**
 * The new calendar.
 */
export const zCreateCalendarResponse = zCalendar;

export const zListCalendarEventsQuery = z.object({
    start: z.string(),
    end: z.string(),
    calendar_ids: z.string().optional()
});

/**
 * Events and occurrences of events.
 */
export const zListCalendarEventsResponse = z.array(zCalendarListedEvent);

/**
 * The event.
 */
export const zCreateCalendarEventBody = zCalendarEventCreate;

/**
 * The new event.
 */
export const zCreateCalendarEventResponse = zCalendarEvent;

export const zSearchCalendarEventsQuery = z.object({
    query: z.string().optional(),
    skip: z.int().optional().default(0),
    limit: z.int().optional().default(30)
});

/**
 * The events that were found.
 */
export const zSearchCalendarEventsResponse = zCalendarEventSearch;

export const zGetCalendarEventByIdPath = z.object({
    event_id: z.string()
});

/**
 * The event.
 */
export const zGetCalendarEventByIdResponse = zCalendarEvent;

export const zDeleteCalendarEventByIdPath = z.object({
    event_id: z.string()
});

/**
 * Deleted.
 */
export const zDeleteCalendarEventByIdResponse = zCalendarDone;

/**
 * The answer.
 */
export const zRespondToCalendarEventBody = zCalendarAnswer;

export const zRespondToCalendarEventPath = z.object({
    event_id: z.string()
});

/**
 * The stored answer.
 */
export const zRespondToCalendarEventResponse = zCalendarAnswered;

/**
 * What to change.
 */
export const zUpdateCalendarEventByIdBody = zCalendarEventUpdate;

export const zUpdateCalendarEventByIdPath = z.object({
    event_id: z.string()
});

/**
 * The changed event.
 */
export const zUpdateCalendarEventByIdResponse = zCalendarEvent;

export const zGetCalendarByIdPath = z.object({
    calendar_id: z.string()
});

/**
 * The calendar.
 */
export const zGetCalendarByIdResponse = zCalendar;

/**
 * All grants.
 */
export const zSetCalendarAccessBody = zCalendarAccess;

export const zSetCalendarAccessPath = z.object({
    calendar_id: z.string()
});

/**
 * The calendar with its new grants.
 */
export const zSetCalendarAccessResponse = zCalendar;

export const zSetDefaultCalendarPath = z.object({
    calendar_id: z.string()
});

/**
 * The calendar, now the default.
 */
export const zSetDefaultCalendarResponse = zCalendar;

export const zDeleteCalendarByIdPath = z.object({
    calendar_id: z.string()
});

/**
 * Deleted.
 */
export const zDeleteCalendarByIdResponse = zCalendarDone;

/**
 * What to change.
 */
export const zUpdateCalendarByIdBody = zCalendarUpdate;

export const zUpdateCalendarByIdPath = z.object({
    calendar_id: z.string()
});

/**
 * The changed calendar.
 */
export const zUpdateCalendarByIdResponse = zCalendar;

/**
 * The channels.
 */
export const zListChannelsResponse = z.array(zChannelListItem);

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
export const zListAllChannelsResponse = z.array(zChannel);

export const zGetDirectChannelPath = z.object({
    user_id: z.string()
});

/**
 * The channel.
 */
export const zGetDirectChannelResponse = zChannel;

export const zGetChannelWebhookImagePath = z.object({
    webhook_id: z.string()
});

/**
 * The picture. One that was given as a `data:` URL has the media type named there.
 */
export const zGetChannelWebhookImageResponse = zChannelWebhookImage;

/**
 * The message.
 */
export const zPostChannelWebhookMessageBody = zChannelWebhookMessage;

export const zPostChannelWebhookMessagePath = z.object({
    webhook_id: z.string(),
    token: z.string()
});

/**
 * Posted.
 */
export const zPostChannelWebhookMessageResponse = zChannelWebhookReceipt;

export const zListChannelAppsPath = z.object({
    channel_id: z.string()
});

/**
 * The apps.
 */
export const zListChannelAppsResponse = z.array(zChannelApp);

/**
 * The app.
 */
export const zInviteChannelAppBody = zChannelAppInvitation;

export const zInviteChannelAppPath = z.object({
    channel_id: z.string()
});

/**
 * The app.
 */
export const zInviteChannelAppResponse = zChannelApp;

export const zRemoveChannelAppPath = z.object({
    channel_id: z.string(),
    app_id: z.string()
});

/**
 * It is not in the channel.
 */
export const zRemoveChannelAppResponse = zChannelAppRemoval;

export const zGetChannelByIdPath = z.object({
    id: z.string()
});

/**
 * The channel.
 */
export const zGetChannelByIdResponse = zChannelDetails;

/**
 * The grants.
 */
export const zSetChannelAccessBody = zChannelAccess;

export const zSetChannelAccessPath = z.object({
    id: z.string()
});

/**
 * The channel with its new grants.
 */
export const zSetChannelAccessResponse = zChannel;

export const zDeleteChannelByIdPath = z.object({
    id: z.string()
});

/**
 * Always `true`.
 */
export const zDeleteChannelByIdResponse = z.boolean();

export const zListChannelMembersPath = z.object({
    id: z.string()
});

export const zListChannelMembersQuery = z.object({
    query: z.string().optional(),
    order_by: z.string().optional(),
    direction: z.string().optional(),
    page: z.int().optional().default(1)
});

/**
 * A page of members.
 */
export const zListChannelMembersResponse = zChannelMemberList;

/**
 * Whether the channel is in the list.
 */
export const zSetChannelMemberActiveBody = zChannelActivity;

export const zSetChannelMemberActivePath = z.object({
    id: z.string()
});

/**
 * Always `true`.
 */
export const zSetChannelMemberActiveResponse = z.boolean();

/**
 * Whether it is silent.
 */
export const zSetChannelMutedBody = zChannelMute;

export const zSetChannelMutedPath = z.object({
    id: z.string()
});

/**
 * As it is now.
 */
export const zSetChannelMutedResponse = zChannelMute;

export const zListChannelMessagesPath = z.object({
    id: z.string()
});

export const zListChannelMessagesQuery = z.object({
    skip: z.int().optional().default(0),
    limit: z.int().optional().default(50)
});

/**
 * The messages.
 */
export const zListChannelMessagesResponse = z.array(zChannelMessageListItem);

export const zListPinnedChannelMessagesPath = z.object({
    id: z.string()
});

export const zListPinnedChannelMessagesQuery = z.object({
    page: z.int().optional().default(1)
});

/**
 * At most 20 messages.
 */
export const zListPinnedChannelMessagesResponse = z.array(zChannelPinnedMessage);

/**
 * The message.
 */
export const zPostChannelMessageBody = zChannelMessageCreate;

export const zPostChannelMessagePath = z.object({
    id: z.string()
});

/**
 * The message.
 */
export const zPostChannelMessageResponse = zChannelMessage;

export const zGetChannelMessagePath = z.object({
    id: z.string(),
    message_id: z.string()
});

/**
 * The message.
 */
export const zGetChannelMessageResponse = zChannelMessageDetails;

export const zGetChannelMessageDataPath = z.object({
    id: z.string(),
    message_id: z.string()
});

/**
 * What it holds, or `null` if that is nothing.
 */
export const zGetChannelMessageDataResponse = zChannelMessageContent.nullable();

export const zDeleteChannelMessagePath = z.object({
    id: z.string(),
    message_id: z.string()
});

/**
 * Always `true`.
 */
export const zDeleteChannelMessageResponse = z.boolean();

/**
 * Whether it is pinned.
 */
export const zSetChannelMessagePinnedBody = zChannelPin;

export const zSetChannelMessagePinnedPath = z.object({
    id: z.string(),
    message_id: z.string()
});

/**
 * The message as it is now.
 */
export const zSetChannelMessagePinnedResponse = zChannelMessageListItem;

export const zRemoveMessageReactionPath = z.object({
    id: z.string(),
    message_id: z.string()
});

/**
 * Always `true`.
 */
export const zRemoveMessageReactionResponse = z.boolean();

/**
 * The reaction.
 */
export const zAddMessageReactionBody = zChannelReactionName;

export const zAddMessageReactionPath = z.object({
    id: z.string(),
    message_id: z.string()
});

/**
 * Always `true`.
 */
export const zAddMessageReactionResponse = z.boolean();

/**
 * The reaction.
 */
export const zAddChannelReactionBody = zChannelReactionName;

export const zAddChannelReactionPath = z.object({
    id: z.string(),
    message_id: z.string()
});

/**
 * Always `true`.
 */
export const zAddChannelReactionResponse = z.boolean();

/**
 * The reaction.
 */
export const zRemoveChannelReactionBody = zChannelReactionName;

export const zRemoveChannelReactionPath = z.object({
    id: z.string(),
    message_id: z.string()
});

/**
 * Always `true`.
 */
export const zRemoveChannelReactionResponse = z.boolean();

export const zListChannelThreadMessagesPath = z.object({
    id: z.string(),
    message_id: z.string()
});

export const zListChannelThreadMessagesQuery = z.object({
    skip: z.int().optional().default(0),
    limit: z.int().optional().default(50),
    around: z.string().optional(),
    before: z.string().optional()
});

/**
 * The messages.
 */
export const zListChannelThreadMessagesResponse = z.array(zChannelMessageListItem);

/**
 * What changes.
 */
export const zUpdateChannelMessageBody = zChannelMessageUpdate;

export const zUpdateChannelMessagePath = z.object({
    id: z.string(),
    message_id: z.string()
});

/**
 * The message as it is now.
 */
export const zUpdateChannelMessageResponse = zChannelMessage;

/**
 * What the channel shall be.
 */
export const zUpdateChannelByIdBody = zChannelUpdate;

export const zUpdateChannelByIdPath = z.object({
    id: z.string()
});

/**
 * The channel as it is now.
 */
export const zUpdateChannelByIdResponse = zChannel;

/**
 * Who comes in.
 */
export const zAddChannelMembersBody = zChannelMembersAdd;

export const zAddChannelMembersPath = z.object({
    id: z.string()
});

/**
 * The new memberships. Empty if all were in already.
 */
export const zAddChannelMembersResponse = z.array(zChannelMembership);

/**
 * Who leaves.
 */
export const zRemoveChannelMembersBody = zChannelMembersRemove;

export const zRemoveChannelMembersPath = z.object({
    id: z.string()
});

/**
 * How many members left. 0 if none of them was one.
 */
export const zRemoveChannelMembersResponse = z.int();

export const zListChannelWebhooksPath = z.object({
    id: z.string()
});

/**
 * The webhooks.
 */
export const zListChannelWebhooksResponse = z.array(zChannelWebhook);

/**
 * The webhook.
 */
export const zCreateChannelWebhookBody = zChannelWebhookDraft;

export const zCreateChannelWebhookPath = z.object({
    id: z.string()
});

/**
 * The webhook with its token.
 */
export const zCreateChannelWebhookResponse = zChannelWebhook;

export const zDeleteChannelWebhookPath = z.object({
    id: z.string(),
    webhook_id: z.string()
});

/**
 * Always `true`.
 */
export const zDeleteChannelWebhookResponse = z.boolean();

/**
 * Name and picture.
 */
export const zUpdateChannelWebhookBody = zChannelWebhookDraft;

export const zUpdateChannelWebhookPath = z.object({
    id: z.string(),
    webhook_id: z.string()
});

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
export const zCompleteChatV1Response = z.union([
    zChatCompletion,
    zChatCompletionStarted
]).nullable();

/**
 * Always `true`.
 */
export const zDeleteAllChatsResponse = z.boolean();

export const zListChatsQuery = z.object({
    page: z.int().optional(),
    include_pinned: z.boolean().optional().default(false),
    include_folders: z.boolean().optional().default(false),
    sort_by: z.string().optional().default('updated_at'),
    sort_dir: z.string().optional().default('desc')
});

/**
 * The chats, the last changed first.
 */
export const zListChatsResponse = z.array(zChatSummary);

/**
 * The chats, the last changed first.
 */
export const zExportChatsResponse = z.array(zChat);

/**
 * The archived chats, the last changed first.
 */
export const zExportArchivedChatsResponse = z.array(zChat);

/**
 * The chats, the last changed first.
 */
export const zExportChatsOfAllUsersResponse = z.array(zChat);

/**
 * The tags.
 */
export const zListAllChatTagsResponse = z.array(zChatTag);

/**
 * Always `true`.
 */
export const zArchiveAllChatsResponse = z.boolean();

export const zListArchivedChatsQuery = z.object({
    page: z.int().optional().default(1),
    query: z.string().optional(),
    order_by: z.string().optional(),
    direction: z.string().optional()
});

/**
 * The archived chats of this page, the last changed first.
 */
export const zListArchivedChatsResponse = z.array(zChatSummary);

/**
 * How many chats are in the archive, a bare number.
 */
export const zGetArchivedChatCountResponse = z.int();

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
export const zExportChatsAsJsonResponse = z.array(zChat);

export const zExportChatsByFolderPath = z.object({
    folder_id: z.string()
});

/**
 * The chats.
 */
export const zExportChatsByFolderResponse = z.array(zChat);

export const zListChatsByFolderPath = z.object({
    folder_id: z.string()
});

export const zListChatsByFolderQuery = z.object({
    page: z.int().optional().default(1),
    sort_by: z.string().optional().default('unread_updated_at'),
    sort_dir: z.string().optional().default('desc')
});

/**
 * The chats of this page. Older servers leave fields out.
 */
export const zListChatsByFolderResponse = z.array(zFolderChatSummary);

/**
 * The chats.
 */
export const zImportChatsBody = zChatImport;

/**
 * The new chats.
 */
export const zImportChatsResponse = z.array(zChat);

export const zListChatsAliasQuery = z.object({
    page: z.int().optional(),
    include_pinned: z.boolean().optional().default(false),
    include_folders: z.boolean().optional().default(false),
    sort_by: z.string().optional().default('updated_at'),
    sort_dir: z.string().optional().default('desc')
});

/**
 * The chats, the last changed first.
 */
export const zListChatsAliasResponse = z.array(zChatSummary);

export const zListChatsByUserPath = z.object({
    user_id: z.string()
});

export const zListChatsByUserQuery = z.object({
    page: z.int().optional().default(1),
    query: z.string().optional(),
    order_by: z.string().optional(),
    direction: z.string().optional()
});

/**
 * The chats of this page, the last changed first.
 */
export const zListChatsByUserResponse = z.array(zChatSummary);

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
export const zListPinnedChatsResponse = z.array(zChatSummary);

/**
 * What was marked.
 */
export const zMarkAllChatsReadResponse = zChatsRead;

export const zSearchChatsQuery = z.object({
    text: z.string(),
    page: z.int().optional().default(1)
});

/**
 * The chats of this page, phrases first, then the last changed.
 */
export const zSearchChatsResponse = z.array(zChatSummary);

/**
 * Always `true`.
 */
export const zUnshareAllChatsResponse = z.boolean();

export const zGetSharedChatPath = z.object({
    share_id: z.string()
});

/**
 * The shared chat. To others than its owner its parameters and tools are left out, since 0.12.4.
 */
export const zGetSharedChatResponse = zChat;

export const zListSharedChatsQuery = z.object({
    page: z.int().optional().default(1),
    query: z.string().optional(),
    order_by: z.string().optional(),
    direction: z.string().optional()
});

/**
 * The shared chats of this page, the last changed first.
 */
export const zListSharedChatsResponse = z.array(zSharedChatSummary);

export const zGetSharedChatAccessPath = z.object({
    id: z.string()
});

/**
 * The grants.
 */
export const zGetSharedChatAccessResponse = z.array(zSharedChatGrant);

/**
 * The grants.
 */
export const zSetSharedChatAccessBody = zSharedChatAccess;

export const zSetSharedChatAccessPath = z.object({
    id: z.string()
});

/**
 * The chat. The grants are not in it.
 */
export const zSetSharedChatAccessResponse = zChat;

export const zExportChatStatsQuery = z.object({
    updated_at: z.int().optional(),
    page: z.int().optional().default(1),
    stream: z.boolean().optional().default(false)
});

/**
 * A page of statistics, or with `stream=true` all of them.
 */
export const zExportChatStatsResponse = zChatStatsPage;

export const zExportChatStatsByIdPath = z.object({
    chat_id: z.string()
});

/**
 * The chat's statistics.
 */
export const zExportChatStatsByIdResponse = zChatStats;

export const zGetChatUsageQuery = z.object({
    items_per_page: z.int().optional().default(50),
    page: z.int().optional().default(1)
});

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
export const zListChatsByTagResponse = z.array(zChatSummary);

/**
 * Always `true`.
 */
export const zUnarchiveAllChatsResponse = z.boolean();

export const zDeleteChatByIdPath = z.object({
    id: z.string()
});

/**
 * Always `true`.
 */
export const zDeleteChatByIdResponse = z.boolean();

export const zGetChatByIdPath = z.object({
    id: z.string()
});

/**
 * The chat.
 */
export const zGetChatByIdResponse = zChat;

/**
 * What changes.
 */
export const zUpdateChatByIdBody = zChatUpdate;

export const zUpdateChatByIdPath = z.object({
    id: z.string()
});

/**
 * The chat as it is now.
 */
export const zUpdateChatByIdResponse = zChat;

export const zToggleChatArchivedPath = z.object({
    id: z.string()
});

/**
 * The chat as it is now.
 */
export const zToggleChatArchivedResponse = zChat;

/**
 * How to copy it.
 */
export const zCloneChatBody = zChatClone;

export const zCloneChatPath = z.object({
    id: z.string()
});

/**
 * The copy.
 */
export const zCloneChatResponse = zChat;

export const zCloneSharedChatPath = z.object({
    id: z.string()
});

/**
 * The copy.
 */
export const zCloneSharedChatResponse = zChat;

/**
 * Which model writes the summary.
 */
export const zCompactChatBody = zChatCompaction.nullable();

export const zCompactChatPath = z.object({
    id: z.string()
});

/**
 * What was done.
 */
export const zCompactChatResponse = zCompactedChat;

/**
 * The folder.
 */
export const zMoveChatToFolderBody = zChatFolder;

export const zMoveChatToFolderPath = z.object({
    id: z.string()
});

/**
 * The chat as it is now.
 */
export const zMoveChatToFolderResponse = zChat;

/**
 * Where to fork.
 */
export const zForkChatBody = zChatFork.nullable();

export const zForkChatPath = z.object({
    id: z.string()
});

/**
 * The fork.
 */
export const zForkChatResponse = zChat;

export const zListChatMessagesPath = z.object({
    id: z.string()
});

/**
 * The chat with its messages.
 */
export const zListChatMessagesResponse = zChat;

/**
 * The message, as servers read it.
 */
export const zAddChatMessageBody = zChatMessageUpdate;

export const zAddChatMessagePath = z.object({
    id: z.string()
});

/**
 * The chat as it is now.
 */
export const zAddChatMessageResponse = zChat;

export const zDeleteChatMessagePath = z.object({
    id: z.string(),
    message_id: z.string()
});

/**
 * The chat as it is now.
 */
export const zDeleteChatMessageResponse = zChat;

/**
 * What changes.
 */
export const zUpdateChatMessageBody = zChatMessageUpdate;

export const zUpdateChatMessagePath = z.object({
    id: z.string(),
    message_id: z.string()
});

/**
 * The chat as it is now.
 */
export const zUpdateChatMessageResponse = zChat;

/**
 * The event.
 */
export const zSendChatMessageEventBody = zChatMessageEvent;

export const zSendChatMessageEventPath = z.object({
    id: z.string(),
    message_id: z.string()
});

/**
 * `false` if the data did not fit the type; clients may have got it all the same.
 */
export const zSendChatMessageEventResponse = z.boolean();

/**
 * The decision.
 */
export const zResolveToolCallBody = zToolCallDecision;

export const zResolveToolCallPath = z.object({
    id: z.string(),
    message_id: z.string()
});

/**
 * The decision stands.
 */
export const zResolveToolCallResponse = zResolvedToolCall;

/**
 * Free content. Parameters for the model, such as `temperature` or `system`.
 */
export const zUpdateChatParamsBody = zJsonObject;

export const zUpdateChatParamsPath = z.object({
    id: z.string()
});

/**
 * Free content. All parameters of the chat, the document's `params`.
 */
export const zUpdateChatParamsResponse = zJsonObject;

export const zToggleChatPinnedPath = z.object({
    id: z.string()
});

/**
 * The chat as it is now.
 */
export const zToggleChatPinnedResponse = zChat;

export const zGetChatPinnedPath = z.object({
    id: z.string()
});

/**
 * `null`, in chats that older servers stored, means it is not.
 */
export const zGetChatPinnedResponse = z.boolean().nullable();

export const zUnshareChatPath = z.object({
    id: z.string()
});

/**
 * `true`; before 0.10.2 `false` if the chat was not shared.
 */
export const zUnshareChatResponse = z.boolean();

/**
 * How to share it.
 */
export const zShareChatBody = zChatShare.nullable();

export const zShareChatPath = z.object({
    id: z.string()
});

/**
 * The chat, with the link in `share_id`.
 */
export const zShareChatResponse = zChat;

/**
 * The tag.
 */
export const zRemoveChatTagBody = zChatTagName;

export const zRemoveChatTagPath = z.object({
    id: z.string()
});

/**
 * The tags that are left.
 */
export const zRemoveChatTagResponse = z.array(zChatTag);

export const zListChatTagsPath = z.object({
    id: z.string()
});

/**
 * The tags, by id.
 */
export const zListChatTagsResponse = z.array(zChatTag);

/**
 * The tag.
 */
export const zAddChatTagBody = zChatTagName;

export const zAddChatTagPath = z.object({
    id: z.string()
});

/**
 * All tags of the chat.
 */
export const zAddChatTagResponse = z.array(zChatTag);

export const zRemoveAllChatTagsPath = z.object({
    id: z.string()
});

/**
 * Always `true`.
 */
export const zRemoveAllChatTagsResponse = z.boolean();

export const zMarkChatUnreadPath = z.object({
    id: z.string()
});

/**
 * The chat is unread.
 */
export const zMarkChatUnreadResponse = zUnreadChat;

/**
 * The settings, secrets included, a flat map since 0.10.2 and a tree before. `events.webhooks` and `external_knowledge.connections` are there once something was stored in them.
 */
export const zGetFullConfigResponse = z.union([
    zCompleteConfigMap,
    zConfigTree
]);

/**
 * The banners, in the order in which they were sent.
 */
export const zListBannersResponse = z.array(zBanner);

/**
 * All banners.
 */
export const zSetBannersBody = zBannersUpdate;

/**
 * The banners, in the order in which they were sent.
 */
export const zSetBannersResponse = z.array(zBanner);

/**
 * The banners, as they were sent.
 */
export const zUpdateBannersResponse = z.array(zBanner);

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
export const zExportConfigResponse = z.union([
    zCompleteConfigMap,
    zConfigTree
]);

/**
 * The settings.
 */
export const zImportConfigBody = zConfigImport;

/**
 * The settings, secrets included, a flat map since 0.10.2 and a tree before. `events.webhooks` and `external_knowledge.connections` are there once something was stored in them.
 */
export const zImportConfigResponse = z.union([
    zCompleteConfigMap,
    zConfigTree
]);

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

export const zGetConfigNamespacePath = z.object({
    namespace: z.string()
});

/**
 * The settings of the namespace, by their full key.
 */
export const zGetConfigNamespaceResponse = zConfigMap;

/**
 * The tool server.
 */
export const zRegisterOAuthClientBody = zOAuthClientRegistration;

export const zRegisterOAuthClientQuery = z.object({
    type: z.string().optional()
});

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
export const zSetPromptSuggestionsResponse = z.union([
    zPromptSuggestions,
    zPromptSuggestionList
]);

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
export const zVerifyToolServerConnectionResponse = z.union([
    zToolServerDocument,
    zMcpToolList,
    zDiscoveredOAuthServer,
    z.string()
]).nullable();

/**
 * The settings, secrets included, a flat map since 0.10.2 and a tree before. `events.webhooks` and `external_knowledge.connections` are there once something was stored in them.
 */
export const zUpdateFullConfigResponse = z.union([
    zCompleteConfigMap,
    zConfigTree
]);

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
export const zListDocumentedFeedbackResponse = z.array(zFeedback);

/**
 * Lines of fields with commas between.
 */
export const zExportDocumentedFeedbackResponse = z.string();

export const zDeleteFeedbackByIdPath = z.object({
    id: z.string()
});

/**
 * Always `true`.
 */
export const zDeleteFeedbackByIdResponse = z.boolean();

export const zGetFeedbackByIdPath = z.object({
    id: z.string()
});

/**
 * The feedback.
 */
export const zGetFeedbackByIdResponse = zFeedback;

/**
 * What it shall be.
 */
export const zUpdateFeedbackByIdBody = zFeedbackInput;

export const zUpdateFeedbackByIdPath = z.object({
    id: z.string()
});

/**
 * The feedback as it is now.
 */
export const zUpdateFeedbackByIdResponse = zFeedback;

export const zDeleteDocumentedFeedbackPath = z.object({
    id: z.string()
});

/**
 * Always `true`.
 */
export const zDeleteDocumentedFeedbackResponse = z.boolean();

/**
 * What it shall be.
 */
export const zUpdateDocumentedFeedbackBody = zFeedbackInput;

export const zUpdateDocumentedFeedbackPath = z.object({
    id: z.string()
});

/**
 * The feedback as it is now.
 */
export const zUpdateDocumentedFeedbackResponse = zFeedback;

/**
 * Whether there was any.
 */
export const zDeleteOwnFeedbackResponse = z.boolean();

/**
 * Whether there was any.
 */
export const zDeleteAllFeedbackResponse = z.boolean();

/**
 * The feedback.
 */
export const zListAllFeedbackResponse = z.array(zFeedbackOutline);

export const zExportFeedbackQuery = z.object({
    model_id: z.string().optional()
});

/**
 * The feedback.
 */
export const zExportFeedbackResponse = z.array(zFeedback);

/**
 * The ids.
 */
export const zListFeedbackIdsResponse = z.array(zFeedbackStamp);

export const zListFeedbackQuery = z.object({
    order_by: z.string().optional(),
    direction: z.string().optional(),
    page: z.int().optional().default(1),
    model_id: z.string().optional()
});

/**
 * The page.
 */
export const zListFeedbackResponse = zFeedbackPage;

/**
 * Ids of models.
 */
export const zListFeedbackModelsResponse = z.array(z.string());

export const zListOwnFeedbackQuery = z.object({
    page: z.int().optional().default(1)
});

/**
 * The feedback.
 */
export const zListOwnFeedbackResponse = z.union([
    zFeedbackPage,
    z.array(zFeedbackListed)
]);

export const zGetLeaderboardQuery = z.object({
    query: z.string().optional()
});

/**
 * The leaderboard.
 */
export const zGetLeaderboardResponse = zLeaderboard;

export const zGetModelRatingHistoryPath = z.object({
    model_id: z.string()
});

export const zGetModelRatingHistoryQuery = z.object({
    days: z.int().optional().default(30)
});

/**
 * The days, the oldest first.
 */
export const zGetModelRatingHistoryResponse = zModelRatingHistory;

export const zListFilesQuery = z.object({
    page: z.int().gte(1).optional().default(1),
    content: z.boolean().optional().default(true)
});

/**
 * The files of this page, the last changed first; before 0.8.12 all files, in no promised order.
 */
export const zListFilesResponse = z.union([
    zFileEntryList,
    z.array(zFileEntry)
]);

/**
 * The file, and what to know about it.
 */
export const zUploadFileBody = zFileUpload;

export const zUploadFileQuery = z.object({
    process: z.boolean().optional().default(true),
    process_in_background: z.boolean().optional().default(true)
});

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
export const zCountFilesResponse = z.int().gte(0);

export const zSearchFilesQuery = z.object({
    filename: z.string(),
    content: z.boolean().optional().default(true),
    skip: z.int().gte(0).optional().default(0),
    limit: z.int().gte(1).lte(1000).optional().default(100)
});

/**
 * The files that fit, the newest first.
 */
export const zSearchFilesResponse = z.array(zFileEntry);

/**
 * Number of files.
 */
export const zCountOwnFilesResponse = z.int().gte(0);

export const zSearchOwnFilesQuery = z.object({
    filename: z.string().optional().default('*'),
    content: z.boolean().optional().default(false),
    skip: z.int().gte(0).optional().default(0),
    limit: z.int().gte(1).lte(1000).optional().default(50)
});

/**
 * The files that fit, the newest first. Empty if none does.
 */
export const zSearchOwnFilesResponse = z.array(zFileEntry);

export const zDeleteFileByIdPath = z.object({
    id: z.string()
});

/**
 * Deleted.
 */
export const zDeleteFileByIdResponse = zFileDeleted;

export const zGetFileByIdPath = z.object({
    id: z.string()
});

/**
 * The record.
 */
export const zGetFileByIdResponse = zFileRecord;

export const zDownloadFileHeaders = z.object({
    Range: z.string().optional()
});

export const zDownloadFilePath = z.object({
    id: z.string()
});

export const zDownloadFileQuery = z.object({
    attachment: z.boolean().optional().default(false)
});

/**
 * The text as it was uploaded.
 */
export const zDownloadFileResponse = z.string();

export const zDownloadFileAsHtmlHeaders = z.object({
    Range: z.string().optional()
});

export const zDownloadFileAsHtmlPath = z.object({
    id: z.string()
});

/**
 * The page.
 */
export const zDownloadFileAsHtmlResponse = z.string();

export const zDownloadFileByNameHeaders = z.object({
    Range: z.string().optional()
});

export const zDownloadFileByNamePath = z.object({
    id: z.string(),
    file_name: z.string()
});

/**
 * The text as it was uploaded.
 */
export const zDownloadFileByNameResponse = z.string();

export const zGetFileTextPath = z.object({
    id: z.string()
});

/**
 * The text.
 */
export const zGetFileTextResponse = zFileText;

/**
 * The new text.
 */
export const zUpdateFileTextBody = zFileTextUpdate;

export const zUpdateFileTextPath = z.object({
    id: z.string()
});

/**
 * The text as it is stored now; 0.8.3 answers the former one.
 */
export const zUpdateFileTextResponse = zFileText;

export const zGetFileProcessStatusPath = z.object({
    id: z.string()
});

export const zGetFileProcessStatusQuery = z.object({
    stream: z.boolean().optional().default(false)
});

/**
 * The status, or with `stream=true` all of them to the last.
 */
export const zGetFileProcessStatusResponse = zFileProcessStatus;

/**
 * The new name.
 */
export const zUpdateFileNameBody = zFileRename;

export const zUpdateFileNamePath = z.object({
    id: z.string()
});

/**
 * The record as it is now.
 */
export const zUpdateFileNameResponse = zFileRecord;

/**
 * The folders, in no promised order.
 */
export const zListFoldersResponse = z.array(zFolderSummary);

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

export const zGetFolderAsDocumentedPath = z.object({
    id: z.string()
});

/**
 * As documented.
 */
export const zGetFolderAsDocumentedResponse = zFolder;

/**
 * Which chats.
 */
export const zAddFolderChatsBody = zDocumentedFolderChats;

export const zAddFolderChatsPath = z.object({
    id: z.string()
});

/**
 * The document does not name the reply.
 */
export const zAddFolderChatsResponse = z.boolean();

export const zRemoveFolderChatPath = z.object({
    id: z.string(),
    chat_id: z.string()
});

/**
 * The document does not name the reply.
 */
export const zRemoveFolderChatResponse = z.boolean();

export const zDeleteFolderAsDocumentedPath = z.object({
    id: z.string()
});

/**
 * The document does not name the reply.
 */
export const zDeleteFolderAsDocumentedResponse = z.boolean();

/**
 * The new name.
 */
export const zUpdateFolderAsDocumentedBody = zDocumentedFolderCreate;

export const zUpdateFolderAsDocumentedPath = z.object({
    id: z.string()
});

/**
 * As documented.
 */
export const zUpdateFolderAsDocumentedResponse = zFolder;

/**
 * The folders.
 */
export const zListSharedFoldersResponse = z.array(zSharedFolder);

export const zDeleteFolderByIdPath = z.object({
    id: z.string()
});

export const zDeleteFolderByIdQuery = z.object({
    delete_contents: z.boolean().optional().default(true)
});

/**
 * Always `true`.
 */
export const zDeleteFolderByIdResponse = z.boolean();

export const zGetFolderByIdPath = z.object({
    id: z.string()
});

/**
 * The folder.
 */
export const zGetFolderByIdResponse = zFolderView;

/**
 * The new grants.
 */
export const zSetFolderAccessBody = zFolderAccess;

export const zSetFolderAccessPath = z.object({
    id: z.string()
});

/**
 * The folder with its grants.
 */
export const zSetFolderAccessResponse = zFolderWithGrants;

export const zMarkFolderReadPath = z.object({
    id: z.string()
});

/**
 * What was marked.
 */
export const zMarkFolderReadResponse = zFolderChatsRead;

export const zListFolderSharedChatsPath = z.object({
    id: z.string()
});

export const zListFolderSharedChatsQuery = z.object({
    page: z.int().gte(1).optional(),
    sort_by: z.string().optional().default('unread_updated_at'),
    sort_dir: z.string().optional().default('desc')
});

/**
 * The chats.
 */
export const zListFolderSharedChatsResponse = zFolderSharedChats;

/**
 * What changes.
 */
export const zUpdateFolderByIdBody = zFolderUpdate;

export const zUpdateFolderByIdPath = z.object({
    id: z.string()
});

/**
 * The folder as it is now; before 0.10.2 `null` if a field was `null`.
 */
export const zUpdateFolderByIdResponse = zFolder.nullable();

/**
 * Open or closed.
 */
export const zSetFolderExpandedBody = zFolderExpansion;

export const zSetFolderExpandedPath = z.object({
    id: z.string()
});

/**
 * The folder as it is now; since 0.11.4 `null` for somebody else's folder.
 */
export const zSetFolderExpandedResponse = zFolder.nullable();

/**
 * Where it goes.
 */
export const zMoveFolderBody = zFolderMove;

export const zMoveFolderPath = z.object({
    id: z.string()
});

/**
 * The folder as it is now.
 */
export const zMoveFolderResponse = zFolder;

/**
 * The functions.
 */
export const zListFunctionsResponse = z.array(zFunctionSummary);

/**
 * The function.
 */
export const zCreateFunctionBody = zFunctionSource;

/**
 * The new function, without its source.
 */
export const zCreateFunctionResponse = zFunctionSummary;

export const zExportFunctionsQuery = z.object({
    include_valves: z.boolean().optional().default(false)
});

/**
 * The functions.
 */
export const zExportFunctionsResponse = z.array(zExportedFunction);

export const zGetFunctionByIdPath = z.object({
    id: z.string()
});

/**
 * The function.
 */
export const zGetFunctionByIdResponse = zFunction;

export const zDeleteFunctionByIdPath = z.object({
    id: z.string()
});

/**
 * Always `true`, unless the database fails.
 */
export const zDeleteFunctionByIdResponse = z.boolean();

export const zListFunctionVersionsPath = z.object({
    id: z.string()
});

export const zListFunctionVersionsQuery = z.object({
    page: z.int().optional().default(1)
});

/**
 * The versions, without their contents.
 */
export const zListFunctionVersionsResponse = z.array(zFunctionVersion);

export const zGetFunctionVersionDiffPath = z.object({
    id: z.string()
});

export const zGetFunctionVersionDiffQuery = z.object({
    from_id: z.string(),
    to_id: z.string()
});

/**
 * The differences.
 */
export const zGetFunctionVersionDiffResponse = zFunctionDiff;

export const zDeleteFunctionVersionPath = z.object({
    id: z.string(),
    history_id: z.string()
});

/**
 * Always `true`.
 */
export const zDeleteFunctionVersionResponse = z.boolean();

export const zGetFunctionVersionPath = z.object({
    id: z.string(),
    history_id: z.string()
});

/**
 * The version.
 */
export const zGetFunctionVersionResponse = zFunctionVersionDetail;

export const zToggleFunctionActiveByGetPath = z.object({
    id: z.string()
});

/**
 * The function as it is now.
 */
export const zToggleFunctionActiveByGetResponse = zFunction;

export const zToggleFunctionActivePath = z.object({
    id: z.string()
});

/**
 * The function as it is now.
 */
export const zToggleFunctionActiveResponse = zFunction;

export const zToggleFunctionGlobalByGetPath = z.object({
    id: z.string()
});

/**
 * The function as it is now.
 */
export const zToggleFunctionGlobalByGetResponse = zFunction;

export const zToggleFunctionGlobalPath = z.object({
    id: z.string()
});

/**
 * The function as it is now.
 */
export const zToggleFunctionGlobalResponse = zFunction;

/**
 * The function as it shall be.
 */
export const zUpdateFunctionByIdBody = zFunctionSource;

export const zUpdateFunctionByIdPath = z.object({
    id: z.string()
});

/**
 * The function as it is now.
 */
export const zUpdateFunctionByIdResponse = zFunction;

/**
 * Which version.
 */
export const zRestoreFunctionVersionBody = zFunctionVersionChoice;

export const zRestoreFunctionVersionPath = z.object({
    id: z.string()
});

/**
 * The function as it is now.
 */
export const zRestoreFunctionVersionResponse = zFunction;

export const zGetFunctionValvesPath = z.object({
    id: z.string()
});

/**
 * The values that were set.
 */
export const zGetFunctionValvesResponse = zFunctionValves;

export const zGetFunctionValvesSpecPath = z.object({
    id: z.string()
});

/**
 * The schema.
 */
export const zGetFunctionValvesSpecResponse = zFunctionValvesSpec.nullable();

/**
 * The values.
 */
export const zSetFunctionValvesBody = zFunctionValves;

export const zSetFunctionValvesPath = z.object({
    id: z.string()
});

/**
 * The values as they were stored.
 */
export const zSetFunctionValvesResponse = zFunctionValves;

export const zGetFunctionUserValvesPath = z.object({
    id: z.string()
});

/**
 * The values that were set.
 */
export const zGetFunctionUserValvesResponse = zFunctionValves;

export const zGetFunctionUserValvesSpecPath = z.object({
    id: z.string()
});

/**
 * The schema.
 */
export const zGetFunctionUserValvesSpecResponse = zFunctionValvesSpec.nullable();

/**
 * The values.
 */
export const zSetFunctionUserValvesBody = zFunctionValves;

export const zSetFunctionUserValvesPath = z.object({
    id: z.string()
});

/**
 * The values as they were stored.
 */
export const zSetFunctionUserValvesResponse = zFunctionValves;

/**
 * The functions.
 */
export const zListFunctionsWithAuthorsResponse = z.array(zFunctionListEntry);

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
export const zSyncFunctionsResponse = z.array(zSyncedFunction);

export const zListGroupsQuery = z.object({
    share: z.boolean().optional()
});

/**
 * The groups.
 */
export const zListGroupsResponse = z.array(zGroupCounted);

/**
 * The group.
 */
export const zCreateGroupBody = zGroupCreate;

/**
 * The group.
 */
export const zCreateGroupResponse = zGroupCounted;

export const zGetGroupByIdPath = z.object({
    id: z.string()
});

/**
 * The group.
 */
export const zGetGroupByIdResponse = zGroupCounted;

export const zDeleteGroupByIdPath = z.object({
    id: z.string()
});

/**
 * Always `true`.
 */
export const zDeleteGroupByIdResponse = z.boolean();

export const zExportGroupByIdPath = z.object({
    id: z.string()
});

/**
 * The group.
 */
export const zExportGroupByIdResponse = zGroupExport;

export const zGetGroupInfoByIdPath = z.object({
    id: z.string()
});

/**
 * The group in short.
 */
export const zGetGroupInfoByIdResponse = zGroupSummary;

export const zListGroupMembersPath = z.object({
    id: z.string()
});

export const zListGroupMembersQuery = z.object({
    membership: z.enum([
        'direct',
        'inherited',
        'effective'
    ]).optional().default('effective'),
    query: z.string().optional().default(''),
    page: z.int().gte(1).optional().default(1)
});

/**
 * A page of members.
 */
export const zListGroupMembersResponse = zGroupMembers;

export const zPreviewGroupAccessPath = z.object({
    id: z.string()
});

/**
 * What the group gives.
 */
export const zPreviewGroupAccessResponse = zGroupAccessPreview;

/**
 * The new state.
 */
export const zUpdateGroupByIdBody = zGroupUpdate;

export const zUpdateGroupByIdPath = z.object({
    id: z.string()
});

/**
 * The group as it is now.
 */
export const zUpdateGroupByIdResponse = zGroupCounted;

export const zListGroupUsersPath = z.object({
    id: z.string()
});

/**
 * The accounts.
 */
export const zListGroupUsersResponse = z.array(zUserSummary);

/**
 * The accounts.
 */
export const zAddGroupUsersBody = zGroupUserIds;

export const zAddGroupUsersPath = z.object({
    id: z.string()
});

/**
 * The group with its new number of members.
 */
export const zAddGroupUsersResponse = zGroupCounted;

export const zDeleteGroupUsersPath = z.object({
    id: z.string()
});

/**
 * Removed.
 */
export const zDeleteGroupUsersResponse = zGroupCounted;

/**
 * The accounts.
 */
export const zRemoveGroupUsersBody = zGroupUserIds;

export const zRemoveGroupUsersPath = z.object({
    id: z.string()
});

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
export const zVerifyImageUrlResponse = z.boolean();

/**
 * The image and the change.
 */
export const zEditImageBody = zImageEdit;

/**
 * The images.
 */
export const zEditImageResponse = z.array(zGeneratedImage);

/**
 * What to draw.
 */
export const zGenerateImagesBody = zImagePrompt;

/**
 * The images.
 */
export const zGenerateImagesResponse = z.array(zGeneratedImage);

/**
 * The models.
 */
export const zListImageModelsResponse = z.array(zImageModel);

/**
 * The engine.
 */
export const zVerifyImageConnectionBody = zImageConnection;

/**
 * Always `true`.
 */
export const zVerifyImageConnectionResponse = z.boolean();

export const zListJobsQuery = z.object({
    skip: z.int().gte(0).optional().default(0),
    limit: z.int().gte(1).lte(200).optional().default(50),
    status: z.string().optional(),
    model_id: z.string().optional()
});

/**
 * A part of the list.
 */
export const zListJobsResponse = zJobList;

export const zListAllJobsQuery = z.object({
    skip: z.int().gte(0).optional().default(0),
    limit: z.int().gte(1).lte(200).optional().default(50),
    status: z.string().optional(),
    model_id: z.string().optional(),
    user_id: z.string().optional()
});

/**
 * A part of the list.
 */
export const zListAllJobsResponse = zJobList;

export const zGetJobAnalyticsQuery = z.object({
    combined: z.boolean().optional().default(true)
});

/**
 * The figures.
 */
export const zGetJobAnalyticsResponse = zJobAnalytics;

/**
 * Lines of fields with commas between, each table with a line of headings.
 */
export const zExportJobAnalyticsResponse = z.string();

export const zListArchivedJobsQuery = z.object({
    skip: z.int().gte(0).optional().default(0),
    limit: z.int().gte(1).lte(200).optional().default(50),
    status: z.string().optional(),
    model_id: z.string().optional()
});

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

/**
 * Events, each with a JSON object as its data.
 */
export const zStreamJobEventsResponse = z.string();

export const zCancelJobPath = z.object({
    job_id: z.string()
});

/**
 * The job as it is now.
 */
export const zCancelJobResponse = zJob;

export const zGetJobByIdPath = z.object({
    job_id: z.string()
});

export const zGetJobByIdQuery = z.object({
    include_result: z.boolean().optional().default(true)
});

/**
 * The job.
 */
export const zGetJobByIdResponse = zJob;

export const zRetryJobPath = z.object({
    job_id: z.string()
});

/**
 * The job, waiting.
 */
export const zRetryJobResponse = zJob;

export const zListKnowledgeBasesQuery = z.object({
    page: z.int().optional().default(1)
});

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

export const zDeleteExternalKnowledgeConnectionByIdPath = z.object({
    id: z.string()
});

/**
 * Always `true`.
 */
export const zDeleteExternalKnowledgeConnectionByIdResponse = z.boolean();

export const zGetExternalKnowledgeConnectionByIdPath = z.object({
    id: z.string()
});

/**
 * The connection.
 */
export const zGetExternalKnowledgeConnectionByIdResponse = zExternalKnowledgeConnection;

/**
 * The whole connection.
 */
export const zUpdateExternalKnowledgeConnectionByIdBody = zExternalKnowledgeConnectionInput;

export const zUpdateExternalKnowledgeConnectionByIdPath = z.object({
    id: z.string()
});

/**
 * The connection as it is now.
 */
export const zUpdateExternalKnowledgeConnectionByIdResponse = zExternalKnowledgeConnection;

/**
 * What to look for, and where.
 */
export const zTestExternalKnowledgeRetrievalBody = zExternalKnowledgeRetrieval;

export const zTestExternalKnowledgeRetrievalPath = z.object({
    id: z.string()
});

/**
 * What was found.
 */
export const zTestExternalKnowledgeRetrievalResponse = zExternalKnowledgeMatches;

export const zTestExternalKnowledgeConnectionPath = z.object({
    id: z.string()
});

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

export const zUpdateExternalKnowledgeSourcePath = z.object({
    id: z.string()
});

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
export const zReindexKnowledgeFilesResponse = z.boolean();

export const zSearchKnowledgeBasesQuery = z.object({
    query: z.string().optional(),
    view_option: z.string().optional(),
    source: z.string().optional(),
    page: z.int().optional().default(1),
    order_by: z.string().optional(),
    direction: z.string().optional()
});

/**
 * One page.
 */
export const zSearchKnowledgeBasesResponse = zKnowledgeBaseList;

export const zSearchKnowledgeFilesQuery = z.object({
    query: z.string().optional(),
    include_content: z.boolean().optional().default(false),
    page: z.int().optional().default(1)
});

/**
 * One page, each file with the knowledge base it is in.
 */
export const zSearchKnowledgeFilesResponse = zKnowledgeMatchList;

export const zGetKnowledgeBaseByIdPath = z.object({
    id: z.string()
});

/**
 * The knowledge base.
 */
export const zGetKnowledgeBaseByIdResponse = zKnowledgeBaseView;

/**
 * All grants that there shall be.
 */
export const zSetKnowledgeBaseAccessBody = zKnowledgeAccess;

export const zSetKnowledgeBaseAccessPath = z.object({
    id: z.string()
});

/**
 * The knowledge base with its new grants and its files.
 */
export const zSetKnowledgeBaseAccessResponse = zKnowledgeBaseWithFiles;

export const zDeleteKnowledgeBaseByIdPath = z.object({
    id: z.string()
});

/**
 * Always `true`.
 */
export const zDeleteKnowledgeBaseByIdResponse = z.boolean();

/**
 * Its name and place.
 */
export const zCreateKnowledgeDirectoryBody = zKnowledgeDirectoryCreate;

export const zCreateKnowledgeDirectoryPath = z.object({
    id: z.string()
});

/**
 * The new directory.
 */
export const zCreateKnowledgeDirectoryResponse = zKnowledgeDirectory;

export const zDeleteKnowledgeDirectoryPath = z.object({
    id: z.string(),
    dir_id: z.string()
});

export const zDeleteKnowledgeDirectoryQuery = z.object({
    move_files: z.boolean().optional().default(true)
});

/**
 * Deleted.
 */
export const zDeleteKnowledgeDirectoryResponse = zKnowledgeDirectoryDeleted;

/**
 * What changes.
 */
export const zUpdateKnowledgeDirectoryBody = zKnowledgeDirectoryUpdate;

export const zUpdateKnowledgeDirectoryPath = z.object({
    id: z.string(),
    dir_id: z.string()
});

/**
 * The directory as it is now.
 */
export const zUpdateKnowledgeDirectoryResponse = zKnowledgeDirectory;

export const zExportKnowledgeBasePath = z.object({
    id: z.string()
});

/**
 * A zip archive; without any file if there is no text.
 */
export const zExportKnowledgeBaseResponse = z.string();

/**
 * Which file, and where to.
 */
export const zAddKnowledgeFileBody = zKnowledgeFilePlacement;

export const zAddKnowledgeFilePath = z.object({
    id: z.string()
});

/**
 * The knowledge base with all its files.
 */
export const zAddKnowledgeFileResponse = zKnowledgeBaseWithFiles;

/**
 * Which file, and where to.
 */
export const zMoveKnowledgeFileBody = zKnowledgeFilePlacement;

export const zMoveKnowledgeFilePath = z.object({
    id: z.string()
});

/**
 * Moved.
 */
export const zMoveKnowledgeFileResponse = zKnowledgeStatus;

/**
 * Which file.
 */
export const zRemoveKnowledgeFileBody = zKnowledgeFilePlacement;

export const zRemoveKnowledgeFilePath = z.object({
    id: z.string()
});

export const zRemoveKnowledgeFileQuery = z.object({
    delete_file: z.boolean().optional()
});

/**
 * The knowledge base with the files that are left.
 */
export const zRemoveKnowledgeFileResponse = zKnowledgeBaseWithFiles;

/**
 * Which file.
 */
export const zUpdateKnowledgeFileBody = zKnowledgeFilePlacement;

export const zUpdateKnowledgeFilePath = z.object({
    id: z.string()
});

/**
 * The knowledge base with all its files.
 */
export const zUpdateKnowledgeFileResponse = zKnowledgeBaseWithFiles;

export const zListKnowledgeFilesPath = z.object({
    id: z.string()
});

export const zListKnowledgeFilesQuery = z.object({
    query: z.string().optional(),
    include_content: z.boolean().optional().default(false),
    view_option: z.string().optional(),
    order_by: z.string().optional(),
    direction: z.string().optional(),
    directory_id: z.string().optional(),
    page: z.int().optional().default(1),
    limit: z.int().optional()
});

/**
 * One page of files.
 */
export const zListKnowledgeFilesResponse = zKnowledgeFileList;

/**
 * Which files, and where to.
 */
export const zAddKnowledgeFilesBody = z.array(zKnowledgeFilePlacement);

export const zAddKnowledgeFilesPath = z.object({
    id: z.string()
});

/**
 * The knowledge base with all its files.
 */
export const zAddKnowledgeFilesResponse = zKnowledgeBaseWithFiles;

export const zListPendingKnowledgeFilesPath = z.object({
    id: z.string()
});

export const zListPendingKnowledgeFilesQuery = z.object({
    stream: z.boolean().optional().default(false)
});

/**
 * The files, or with `stream=true` events that each hold such a list.
 */
export const zListPendingKnowledgeFilesResponse = zPendingKnowledgeFiles;

export const zResetKnowledgeBasePath = z.object({
    id: z.string()
});

export const zResetKnowledgeBaseQuery = z.object({
    include_directories: z.boolean().optional().default(true)
});

/**
 * The knowledge base, empty.
 */
export const zResetKnowledgeBaseResponse = zKnowledgeBase;

/**
 * What to remove.
 */
export const zRemoveStaleKnowledgeFilesBody = zKnowledgeSyncCleanup;

export const zRemoveStaleKnowledgeFilesPath = z.object({
    id: z.string()
});

/**
 * Removed.
 */
export const zRemoveStaleKnowledgeFilesResponse = zKnowledgeStatus;

/**
 * All local files.
 */
export const zPreviewKnowledgeSyncBody = zKnowledgeManifest;

export const zPreviewKnowledgeSyncPath = z.object({
    id: z.string()
});

/**
 * What differs.
 */
export const zPreviewKnowledgeSyncResponse = zKnowledgeSyncPlan;

/**
 * Its new name and description.
 */
export const zUpdateKnowledgeBaseByIdBody = zKnowledgeBaseUpdate;

export const zUpdateKnowledgeBaseByIdPath = z.object({
    id: z.string()
});

/**
 * The knowledge base as it is now, with its files.
 */
export const zUpdateKnowledgeBaseByIdResponse = zKnowledgeBaseWithFiles;

/**
 * Always `true`.
 */
export const zDeleteMemoriesAtRootResponse = z.boolean();

/**
 * The memories.
 */
export const zListMemoriesResponse = z.array(zMemory);

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
export const zDeleteAllMemoriesResponse = z.boolean();

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
export const zQueryMemoriesResponse = zMemoryMatches.nullable();

/**
 * How much was embedded.
 */
export const zReindexAllMemoriesResponse = zMemoryReindexing;

/**
 * Always `true`.
 */
export const zResetMemoryVectorsResponse = z.boolean();

/**
 * What to look for; an empty object is enough.
 */
export const zSearchMemoriesBody = zMemorySearch;

/**
 * The memories found.
 */
export const zSearchMemoriesResponse = z.array(zMemory);

/**
 * The operations.
 */
export const zUpdateMemoriesBody = zMemoriesUpdate;

/**
 * What became of each operation, in their order.
 */
export const zUpdateMemoriesResponse = z.array(zMemoryResult);

export const zDeleteMemoryByIdPath = z.object({
    memory_id: z.string()
});

/**
 * `true`; `false` if the caller has no such memory.
 */
export const zDeleteMemoryByIdResponse = z.boolean();

/**
 * What changes.
 */
export const zUpdateMemoryByIdBody = zMemoryUpdate;

export const zUpdateMemoryByIdPath = z.object({
    memory_id: z.string()
});

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

export const zListModelChoicesQuery = z.object({
    refresh: z.boolean().optional().default(false)
});

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
export const zListModelRecordsResponse = z.array(zModelRecord);

export const zListBaseModelRecordsQuery = z.object({
    tag: z.string().optional()
});

/**
 * The records.
 */
export const zListBaseModelRecordsResponse = z.array(zModelRecord);

/**
 * The tags' names.
 */
export const zListBaseModelTagsResponse = z.array(z.string());

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
export const zDeleteAllModelsResponse = z.boolean();

export const zExportModelsQuery = z.object({
    ids: z.array(z.string()).optional()
});

/**
 * The models.
 */
export const zExportModelsResponse = z.array(zExportedModel);

export const zGetModelByPathPath = z.object({
    id: z.string()
});

/**
 * The model.
 */
export const zGetModelByPathResponse = zWorkspaceModel;

/**
 * The grants. The document shows no body; this is what `setModelAccess` takes.
 */
export const zSetModelAccessByPathBody = zModelAccess;

export const zSetModelAccessByPathPath = z.object({
    id: z.string()
});

/**
 * The model with its grants.
 */
export const zSetModelAccessByPathResponse = zModelRecord;

export const zDeleteModelByPathPath = z.object({
    id: z.string()
});

/**
 * Always `true`.
 */
export const zDeleteModelByPathResponse = z.boolean();

export const zToggleModelByPathPath = z.object({
    id: z.string()
});

/**
 * The model as it is now.
 */
export const zToggleModelByPathResponse = zModelRecord;

/**
 * The model as it shall be. The document shows no body; this is what `updateModelById` takes.
 */
export const zUpdateModelByPathBody = zModelUpdate;

export const zUpdateModelByPathPath = z.object({
    id: z.string()
});

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
export const zImportModelsResponse = z.boolean();

export const zListWorkspaceModelsQuery = z.object({
    query: z.string().optional(),
    view_option: z.string().optional(),
    tag: z.string().optional(),
    order_by: z.string().optional(),
    direction: z.string().optional(),
    page: z.int().optional().default(1)
});

/**
 * The models of this page, and how many there are on all pages.
 */
export const zListWorkspaceModelsResponse = zWorkspaceModelList;

export const zGetModelByIdQuery = z.object({
    id: z.string()
});

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
export const zDeleteModelByIdResponse = z.boolean();

export const zListModelVersionsQuery = z.object({
    id: z.string(),
    page: z.int().optional().default(1)
});

/**
 * The versions of this page, without what they hold.
 */
export const zListModelVersionsResponse = z.array(zModelVersionSummary);

export const zDeleteModelVersionPath = z.object({
    history_id: z.string()
});

export const zDeleteModelVersionQuery = z.object({
    id: z.string()
});

/**
 * Always `true`.
 */
export const zDeleteModelVersionResponse = z.boolean();

export const zGetModelVersionPath = z.object({
    history_id: z.string()
});

export const zGetModelVersionQuery = z.object({
    id: z.string()
});

/**
 * The version.
 */
export const zGetModelVersionResponse = zModelVersion;

export const zGetModelProfileImageQuery = z.object({
    id: z.string()
});

/**
 * Bytes of the image.
 */
export const zGetModelProfileImageResponse = z.string();

export const zToggleModelActiveQuery = z.object({
    id: z.string()
});

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
export const zUpdateModelByIdResponse = zModelRecord.nullable();

/**
 * Which version.
 */
export const zSetModelVersionBody = zModelVersionChoice;

export const zSetModelVersionQuery = z.object({
    id: z.string()
});

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
export const zSyncModelsResponse = z.array(zModelRecord);

/**
 * The tags' names.
 */
export const zListModelTagsResponse = z.array(z.string());

export const zListNotesQuery = z.object({
    page: z.int().optional()
});

/**
 * The notes. Empty if there is none.
 */
export const zListNotesResponse = z.array(zNoteSummary);

/**
 * The note.
 */
export const zCreateNoteBody = zNoteCreate;

/**
 * The new note.
 */
export const zCreateNoteResponse = zNote;

export const zGetNotePath = z.object({
    id: z.string()
});

/**
 * The note.
 */
export const zGetNoteResponse = zNoteView;

export const zDeleteNotePath = z.object({
    id: z.string()
});

/**
 * Always `true`.
 */
export const zDeleteNoteResponse = z.boolean();

/**
 * What changes.
 */
export const zUpdateNoteBody = zNoteUpdate;

export const zUpdateNotePath = z.object({
    id: z.string()
});

/**
 * The note as it is now.
 */
export const zUpdateNoteResponse = zNote;

/**
 * The notes. Empty if none is pinned.
 */
export const zListPinnedNotesResponse = z.array(zNoteSummary);

export const zSearchNotesQuery = z.object({
    query: z.string().optional(),
    view_option: z.string().optional(),
    permission: z.string().optional().default('write'),
    order_by: z.string().optional(),
    direction: z.string().optional(),
    page: z.int().optional().default(1)
});

/**
 * The page.
 */
export const zSearchNotesResponse = zNoteList;

export const zGetNoteByIdPath = z.object({
    id: z.string()
});

/**
 * The note.
 */
export const zGetNoteByIdResponse = zNoteView;

/**
 * All grants that there shall be.
 */
export const zSetNoteAccessBody = zNoteAccess;

export const zSetNoteAccessPath = z.object({
    id: z.string()
});

/**
 * The note with its new grants.
 */
export const zSetNoteAccessResponse = zNote;

export const zGetNoteChatPath = z.object({
    id: z.string()
});

/**
 * The chat.
 */
export const zGetNoteChatResponse = zChat;

export const zCreateNoteChatPath = z.object({
    id: z.string()
});

/**
 * The new chat.
 */
export const zCreateNoteChatResponse = zChat;

export const zListNoteChatsPath = z.object({
    id: z.string()
});

/**
 * The chats. Empty if there is none.
 */
export const zListNoteChatsResponse = z.array(zChat);

export const zDeleteNoteByIdPath = z.object({
    id: z.string()
});

/**
 * Always `true`.
 */
export const zDeleteNoteByIdResponse = z.boolean();

export const zToggleNotePinnedPath = z.object({
    id: z.string()
});

/**
 * The note, with the pin in `is_pinned`.
 */
export const zToggleNotePinnedResponse = zNote;

/**
 * What changes.
 */
export const zUpdateNoteByIdBody = zNoteUpdate;

export const zUpdateNoteByIdPath = z.object({
    id: z.string()
});

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

export const zDeleteNotificationTargetPath = z.object({
    target_id: z.string()
});

/**
 * Deleted.
 */
export const zDeleteNotificationTargetResponse = zNotificationTargetDone;

/**
 * What to change.
 */
export const zUpdateNotificationTargetBody = zNotificationTargetSettings;

export const zUpdateNotificationTargetPath = z.object({
    target_id: z.string()
});

/**
 * The changed target.
 */
export const zUpdateNotificationTargetResponse = zNotificationTarget;

export const zSetDefaultNotificationTargetPath = z.object({
    target_id: z.string()
});

/**
 * The target, now the default.
 */
export const zSetDefaultNotificationTargetResponse = zNotificationTarget;

export const zTestNotificationTargetPath = z.object({
    target_id: z.string()
});

/**
 * The receiver took it.
 */
export const zTestNotificationTargetResponse = zNotificationTargetDone;

export const zListPipelinesQuery = z.object({
    urlIdx: z.int().optional()
});

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

export const zGetPipelineValvesPath = z.object({
    pipeline_id: z.string()
});

export const zGetPipelineValvesQuery = z.object({
    urlIdx: z.int()
});

/**
 * The values.
 */
export const zGetPipelineValvesResponse = zPipelineValves;

export const zGetPipelineValvesSpecPath = z.object({
    pipeline_id: z.string()
});

export const zGetPipelineValvesSpecQuery = z.object({
    urlIdx: z.int()
});

/**
 * The schema.
 */
export const zGetPipelineValvesSpecResponse = zPipelineValvesSpec;

/**
 * The values.
 */
export const zSetPipelineValvesBody = zPipelineValves;

export const zSetPipelineValvesPath = z.object({
    pipeline_id: z.string()
});

export const zSetPipelineValvesQuery = z.object({
    urlIdx: z.int()
});

/**
 * All values as they are now.
 */
export const zSetPipelineValvesResponse = zPipelineValves;

/**
 * The prompts. Empty if there is none.
 */
export const zListPromptsResponse = z.array(zPrompt);

export const zGetPromptByCommandPath = z.object({
    command: z.string()
});

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

export const zGetPromptByIdPath = z.object({
    prompt_id: z.string()
});

/**
 * The prompt.
 */
export const zGetPromptByIdResponse = zPromptView;

/**
 * All grants that there shall be.
 */
export const zSetPromptAccessBody = zPromptAccess;

export const zSetPromptAccessPath = z.object({
    prompt_id: z.string()
});

/**
 * The prompt with its new grants.
 */
export const zSetPromptAccessResponse = zPrompt;

export const zDeletePromptByIdPath = z.object({
    prompt_id: z.string()
});

/**
 * Always `true`; `false` if the database failed.
 */
export const zDeletePromptByIdResponse = z.boolean();

export const zListPromptVersionsPath = z.object({
    prompt_id: z.string()
});

export const zListPromptVersionsQuery = z.object({
    page: z.int().optional().default(0)
});

/**
 * The versions. Empty behind the last page.
 */
export const zListPromptVersionsResponse = z.array(zPromptVersionEntry);

export const zGetPromptVersionDiffPath = z.object({
    prompt_id: z.string()
});

export const zGetPromptVersionDiffQuery = z.object({
    from_id: z.string(),
    to_id: z.string()
});

/**
 * The differences.
 */
export const zGetPromptVersionDiffResponse = zPromptDiff;

export const zDeletePromptVersionPath = z.object({
    prompt_id: z.string(),
    history_id: z.string()
});

/**
 * Always `true`.
 */
export const zDeletePromptVersionResponse = z.boolean();

export const zGetPromptVersionPath = z.object({
    prompt_id: z.string(),
    history_id: z.string()
});

/**
 * The version.
 */
export const zGetPromptVersionResponse = zPromptVersion;

export const zTogglePromptActivePath = z.object({
    prompt_id: z.string()
});

/**
 * The prompt as it is now.
 */
export const zTogglePromptActiveResponse = zPrompt;

/**
 * The prompt as it shall be.
 */
export const zUpdatePromptByIdBody = zPromptUpdate;

export const zUpdatePromptByIdPath = z.object({
    prompt_id: z.string()
});

/**
 * The prompt as it is now. A version that is not put in use shows only in `listPromptVersions`.
 */
export const zUpdatePromptByIdResponse = zPrompt;

/**
 * How it shall be found.
 */
export const zUpdatePromptMetaBody = zPromptMetaUpdate;

export const zUpdatePromptMetaPath = z.object({
    prompt_id: z.string()
});

/**
 * The prompt as it is now.
 */
export const zUpdatePromptMetaResponse = zPrompt;

/**
 * Which version.
 */
export const zSetPromptVersionBody = zPromptVersionChoice;

export const zSetPromptVersionPath = z.object({
    prompt_id: z.string()
});

/**
 * The prompt as it is now.
 */
export const zSetPromptVersionResponse = zPrompt;

export const zSearchPromptsQuery = z.object({
    query: z.string().optional(),
    view_option: z.string().optional(),
    tag: z.string().optional(),
    order_by: z.string().optional(),
    direction: z.string().optional(),
    page: z.int().optional().default(1)
});

/**
 * The page.
 */
export const zSearchPromptsResponse = zPromptList;

/**
 * The tags. Empty if there is none.
 */
export const zListPromptTagsResponse = z.array(z.string());

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

export const zEmbedTextPath = z.object({
    text: z.string()
});

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

export const zProcessUrlQuery = z.object({
    process: z.boolean().optional().default(true)
});

/**
 * What the address led to.
 */
export const zProcessUrlResponse = zProcessedUrl;

/**
 * The address.
 */
export const zProcessWebPageBody = zPageToProcess;

export const zProcessWebPageQuery = z.object({
    process: z.boolean().optional().default(true),
    overwrite: z.boolean().optional().default(true)
});

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

export const zProcessYoutubeVideoQuery = z.object({
    process: z.boolean().optional().default(true),
    overwrite: z.boolean().optional().default(true)
});

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
export const zQueryCollectionResponse = zChunks.nullable();

/**
 * Always `null`.
 */
export const zResetVectorDatabaseResponse = z.null();

/**
 * Always `true`, even if a file could not be deleted.
 */
export const zResetUploadsResponse = z.boolean();

export const zListScimGroupsQuery = z.object({
    startIndex: z.int().optional().default(1),
    count: z.int().optional().default(20),
    filter: z.string().optional()
});

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

export const zDeleteScimGroupPath = z.object({
    group_id: z.string()
});

/**
 * Deleted.
 */
export const zDeleteScimGroupResponse = z.void();

export const zGetScimGroupPath = z.object({
    group_id: z.string()
});

/**
 * The group.
 */
export const zGetScimGroupResponse = zScimGroup;

/**
 * The changes.
 */
export const zPatchScimGroupBody = zScimPatch;

export const zPatchScimGroupPath = z.object({
    group_id: z.string()
});

/**
 * The group as it is now.
 */
export const zPatchScimGroupResponse = zScimGroup;

/**
 * What changes.
 */
export const zUpdateScimGroupBody = zScimGroupUpdate;

export const zUpdateScimGroupPath = z.object({
    group_id: z.string()
});

/**
 * The group as it is now.
 */
export const zUpdateScimGroupResponse = zScimGroup;

/**
 * One entry a kind.
 */
export const zListScimResourceTypesResponse = z.array(zScimResourceType);

/**
 * One entry a schema.
 */
export const zListScimSchemasResponse = z.array(zScimSchema);

/**
 * The capabilities.
 */
export const zGetScimServiceProviderConfigResponse = zScimServiceProviderConfig;

export const zListScimUsersQuery = z.object({
    startIndex: z.int().optional().default(1),
    count: z.int().optional().default(20),
    filter: z.string().optional()
});

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

export const zDeleteScimUserPath = z.object({
    user_id: z.string()
});

/**
 * Deleted.
 */
export const zDeleteScimUserResponse = z.void();

export const zGetScimUserPath = z.object({
    user_id: z.string()
});

/**
 * The account.
 */
export const zGetScimUserResponse = zScimUser;

/**
 * The changes.
 */
export const zPatchScimUserBody = zScimPatch;

export const zPatchScimUserPath = z.object({
    user_id: z.string()
});

/**
 * The account as it is now.
 */
export const zPatchScimUserResponse = zScimUser;

/**
 * What changes.
 */
export const zUpdateScimUserBody = zScimUserUpdate;

export const zUpdateScimUserPath = z.object({
    user_id: z.string()
});

/**
 * The account as it is now.
 */
export const zUpdateScimUserResponse = zScimUser;

export const zSearchContentQuery = z.object({
    q: z.string().max(500).optional().default(''),
    kind: z.enum([
        'all',
        'chat',
        'message',
        'note'
    ]).optional().default('all'),
    sharing: z.enum([
        'all',
        'mine',
        'shared'
    ]).optional().default('all'),
    scope: z.string().max(200).optional().default(''),
    page: z.int().gte(1).lte(100000).optional().default(1)
});

/**
 * What was found.
 */
export const zSearchContentResponse = zSearchPage;

export const zListSkillsQuery = z.object({
    query: z.string().optional()
});

/**
 * The skills.
 */
export const zListSkillsResponse = z.array(zUsableSkill);

/**
 * The skill.
 */
export const zCreateSkillBody = zSkillCreate;

/**
 * The new skill, without its text.
 */
export const zCreateSkillResponse = zSkillSummary;

export const zExportSkillsQuery = z.object({
    format: z.string().optional().default('json'),
    ids: z.array(z.string()).optional(),
    version_id: z.string().optional()
});

/**
 * The skills.
 */
export const zExportSkillsResponse = z.union([
    z.array(zExportedSkill),
    zExportedSkill
]);

export const zGetSkillByIdPath = z.object({
    id: z.string()
});

/**
 * The skill.
 */
export const zGetSkillByIdResponse = zSkillForCaller;

/**
 * All grants.
 */
export const zSetSkillAccessBody = zSkillAccess;

export const zSetSkillAccessPath = z.object({
    id: z.string()
});

/**
 * The skill with its grants.
 */
export const zSetSkillAccessResponse = zSkill;

/**
 * How the copy shall be called.
 */
export const zCloneSkillBody = zSkillClone;

export const zCloneSkillPath = z.object({
    id: z.string()
});

/**
 * The copy.
 */
export const zCloneSkillResponse = zSkill;

export const zDeleteSkillByIdPath = z.object({
    id: z.string()
});

/**
 * Always `true`, unless the database fails.
 */
export const zDeleteSkillByIdResponse = z.boolean();

export const zListSkillFilesPath = z.object({
    id: z.string()
});

export const zListSkillFilesQuery = z.object({
    version_id: z.string().optional()
});

/**
 * The files.
 */
export const zListSkillFilesResponse = zSkillFileList;

export const zDownloadSkillFilePath = z.object({
    id: z.string()
});

export const zDownloadSkillFileQuery = z.object({
    path: z.string(),
    version_id: z.string()
});

/**
 * The text of a Markdown file.
 */
export const zDownloadSkillFileResponse = z.string();

export const zListSkillVersionsPath = z.object({
    id: z.string()
});

export const zListSkillVersionsQuery = z.object({
    page: z.int().optional().default(1)
});

/**
 * The versions, without their contents.
 */
export const zListSkillVersionsResponse = z.array(zSkillVersion);

export const zGetSkillVersionDiffPath = z.object({
    id: z.string()
});

export const zGetSkillVersionDiffQuery = z.object({
    from_id: z.string(),
    to_id: z.string()
});

/**
 * The differences.
 */
export const zGetSkillVersionDiffResponse = zSkillDiff;

export const zGetSkillFileDiffPath = z.object({
    id: z.string()
});

export const zGetSkillFileDiffQuery = z.object({
    from_id: z.string(),
    to_id: z.string(),
    path: z.string()
});

/**
 * The differences.
 */
export const zGetSkillFileDiffResponse = zSkillFileDiff;

export const zDeleteSkillVersionPath = z.object({
    id: z.string(),
    history_id: z.string()
});

/**
 * Always `true`.
 */
export const zDeleteSkillVersionResponse = z.boolean();

export const zGetSkillVersionPath = z.object({
    id: z.string(),
    history_id: z.string()
});

/**
 * The version.
 */
export const zGetSkillVersionResponse = zSkillVersionDetail;

export const zToggleSkillActivePath = z.object({
    id: z.string()
});

/**
 * The skill as it is now.
 */
export const zToggleSkillActiveResponse = zSkill;

/**
 * What shall change.
 */
export const zUpdateSkillByIdBody = zSkillUpdate;

export const zUpdateSkillByIdPath = z.object({
    id: z.string()
});

/**
 * The skill as it is now.
 */
export const zUpdateSkillByIdResponse = zSkill;

/**
 * Which version, and which one it follows.
 */
export const zRestoreSkillVersionBody = zSkillVersionChoice;

export const zRestoreSkillVersionPath = z.object({
    id: z.string()
});

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
export const zImportSkillsResponse = z.array(zImportedSkill);

/**
 * The files.
 */
export const zPreviewSkillImportBody = zSkillUpload;

/**
 * The skills, in the order in which decisions about them are to be sent.
 */
export const zPreviewSkillImportResponse = z.array(zPreviewedSkill);

export const zSearchSkillsQuery = z.object({
    query: z.string().optional(),
    view_option: z.string().optional(),
    order_by: z.string().optional(),
    direction: z.string().optional(),
    page: z.int().optional().default(1)
});

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
export const zLoadSkillsFromUrlResponse = z.array(zLoadedSkill);

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

export const zListBackendSnapshotsQuery = z.object({
    limit: z.int().gte(1).lte(500).optional().default(60),
    since: z.int().optional(),
    backend_url: z.string().optional()
});

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
export const zGenerateFollowUpsResponse = z.union([
    zChatCompletion,
    zTaskSwitchedOff
]);

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
export const zGenerateChatTagsResponse = z.union([
    zChatCompletion,
    zTaskSwitchedOff
]);

/**
 * The conversation.
 */
export const zGenerateChatTitleBody = zTaskConversation;

/**
 * The model's reply, or why there is none.
 */
export const zGenerateChatTitleResponse = z.union([
    zChatCompletion,
    zTaskSwitchedOff
]);

/**
 * The caller's terminal servers.
 */
export const zListTerminalServersResponse = z.array(zTerminalServer);

/**
 * Decided by the terminal server.
 */
export const zProxyDeleteToChatTerminalBody = zJsonValue;

export const zProxyDeleteToChatTerminalPath = z.object({
    server_id: z.string(),
    chat_id: z.string(),
    path: z.string()
});

export const zProxyDeleteToChatTerminalQuery = z.object({
    params: z.record(z.string(), z.string()).optional()
});

export const zProxyDeleteToChatTerminalResponse = z.union([
    zJsonValue,
    zTerminalFailure
]);

export const zProxyGetToChatTerminalPath = z.object({
    server_id: z.string(),
    chat_id: z.string(),
    path: z.string()
});

export const zProxyGetToChatTerminalQuery = z.object({
    params: z.record(z.string(), z.string()).optional()
});

export const zProxyGetToChatTerminalResponse = z.union([
    zJsonValue,
    zTerminalFailure
]);

export const zProxyHeadToChatTerminalPath = z.object({
    server_id: z.string(),
    chat_id: z.string(),
    path: z.string()
});

export const zProxyHeadToChatTerminalQuery = z.object({
    params: z.record(z.string(), z.string()).optional()
});

export const zProxyOptionsToChatTerminalPath = z.object({
    server_id: z.string(),
    chat_id: z.string(),
    path: z.string()
});

export const zProxyOptionsToChatTerminalQuery = z.object({
    params: z.record(z.string(), z.string()).optional()
});

export const zProxyOptionsToChatTerminalResponse = z.union([
    zJsonValue,
    zTerminalFailure
]);

/**
 * Decided by the terminal server.
 */
export const zProxyPatchToChatTerminalBody = zJsonValue;

export const zProxyPatchToChatTerminalPath = z.object({
    server_id: z.string(),
    chat_id: z.string(),
    path: z.string()
});

export const zProxyPatchToChatTerminalQuery = z.object({
    params: z.record(z.string(), z.string()).optional()
});

export const zProxyPatchToChatTerminalResponse = z.union([
    zJsonValue,
    zTerminalFailure
]);

/**
 * Decided by the terminal server.
 */
export const zProxyPostToChatTerminalBody = zJsonValue;

export const zProxyPostToChatTerminalPath = z.object({
    server_id: z.string(),
    chat_id: z.string(),
    path: z.string()
});

export const zProxyPostToChatTerminalQuery = z.object({
    params: z.record(z.string(), z.string()).optional()
});

export const zProxyPostToChatTerminalResponse = z.union([
    zJsonValue,
    zTerminalFailure
]);

/**
 * Decided by the terminal server.
 */
export const zProxyPutToChatTerminalBody = zJsonValue;

export const zProxyPutToChatTerminalPath = z.object({
    server_id: z.string(),
    chat_id: z.string(),
    path: z.string()
});

export const zProxyPutToChatTerminalQuery = z.object({
    params: z.record(z.string(), z.string()).optional()
});

export const zProxyPutToChatTerminalResponse = z.union([
    zJsonValue,
    zTerminalFailure
]);

/**
 * Decided by the terminal server.
 */
export const zProxyDeleteToTerminalBody = zJsonValue;

export const zProxyDeleteToTerminalHeaders = z.object({
    'X-Session-Id': z.string().optional()
});

export const zProxyDeleteToTerminalPath = z.object({
    server_id: z.string(),
    path: z.string()
});

export const zProxyDeleteToTerminalQuery = z.object({
    params: z.record(z.string(), z.string()).optional()
});

export const zProxyDeleteToTerminalResponse = z.union([
    zJsonValue,
    zTerminalFailure
]);

export const zProxyGetToTerminalHeaders = z.object({
    'X-Session-Id': z.string().optional()
});

export const zProxyGetToTerminalPath = z.object({
    server_id: z.string(),
    path: z.string()
});

export const zProxyGetToTerminalQuery = z.object({
    params: z.record(z.string(), z.string()).optional()
});

export const zProxyGetToTerminalResponse = z.union([
    zJsonValue,
    zTerminalFailure
]);

export const zProxyHeadToTerminalHeaders = z.object({
    'X-Session-Id': z.string().optional()
});

export const zProxyHeadToTerminalPath = z.object({
    server_id: z.string(),
    path: z.string()
});

export const zProxyHeadToTerminalQuery = z.object({
    params: z.record(z.string(), z.string()).optional()
});

export const zProxyOptionsToTerminalHeaders = z.object({
    'X-Session-Id': z.string().optional()
});

export const zProxyOptionsToTerminalPath = z.object({
    server_id: z.string(),
    path: z.string()
});

export const zProxyOptionsToTerminalQuery = z.object({
    params: z.record(z.string(), z.string()).optional()
});

export const zProxyOptionsToTerminalResponse = z.union([
    zJsonValue,
    zTerminalFailure
]);

/**
 * Decided by the terminal server.
 */
export const zProxyPatchToTerminalBody = zJsonValue;

export const zProxyPatchToTerminalHeaders = z.object({
    'X-Session-Id': z.string().optional()
});

export const zProxyPatchToTerminalPath = z.object({
    server_id: z.string(),
    path: z.string()
});

export const zProxyPatchToTerminalQuery = z.object({
    params: z.record(z.string(), z.string()).optional()
});

export const zProxyPatchToTerminalResponse = z.union([
    zJsonValue,
    zTerminalFailure
]);

/**
 * Decided by the terminal server.
 */
export const zProxyPostToTerminalBody = zJsonValue;

export const zProxyPostToTerminalHeaders = z.object({
    'X-Session-Id': z.string().optional()
});

export const zProxyPostToTerminalPath = z.object({
    server_id: z.string(),
    path: z.string()
});

export const zProxyPostToTerminalQuery = z.object({
    params: z.record(z.string(), z.string()).optional()
});

export const zProxyPostToTerminalResponse = z.union([
    zJsonValue,
    zTerminalFailure
]);

/**
 * Decided by the terminal server.
 */
export const zProxyPutToTerminalBody = zJsonValue;

export const zProxyPutToTerminalHeaders = z.object({
    'X-Session-Id': z.string().optional()
});

export const zProxyPutToTerminalPath = z.object({
    server_id: z.string(),
    path: z.string()
});

export const zProxyPutToTerminalQuery = z.object({
    params: z.record(z.string(), z.string()).optional()
});

export const zProxyPutToTerminalResponse = z.union([
    zJsonValue,
    zTerminalFailure
]);

export const zListToolsQuery = z.object({
    query: z.string().optional()
});

/**
 * The tools.
 */
export const zListToolsResponse = z.array(zUsableTool);

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
export const zExportToolsResponse = z.array(zTool);

export const zGetToolByIdPath = z.object({
    id: z.string()
});

/**
 * The tool.
 */
export const zGetToolByIdResponse = zToolForCaller;

/**
 * All grants.
 */
export const zSetToolAccessBody = zToolAccess;

export const zSetToolAccessPath = z.object({
    id: z.string()
});

/**
 * The tool with its grants.
 */
export const zSetToolAccessResponse = zTool;

export const zDeleteToolByIdPath = z.object({
    id: z.string()
});

/**
 * Always `true`; before 0.12.4 `false` if the database fails.
 */
export const zDeleteToolByIdResponse = z.boolean();

export const zListToolVersionsPath = z.object({
    id: z.string()
});

export const zListToolVersionsQuery = z.object({
    page: z.int().optional().default(1)
});

/**
 * The versions, without their contents.
 */
export const zListToolVersionsResponse = z.array(zToolVersion);

export const zGetToolVersionDiffPath = z.object({
    id: z.string()
});

export const zGetToolVersionDiffQuery = z.object({
    from_id: z.string(),
    to_id: z.string()
});

/**
 * The differences.
 */
export const zGetToolVersionDiffResponse = zToolDiff;

export const zDeleteToolVersionPath = z.object({
    id: z.string(),
    history_id: z.string()
});

/**
 * Always `true`.
 */
export const zDeleteToolVersionResponse = z.boolean();

export const zGetToolVersionPath = z.object({
    id: z.string(),
    history_id: z.string()
});

/**
 * The version.
 */
export const zGetToolVersionResponse = zToolVersionDetail;

export const zListMcpServerToolsPath = z.object({
    id: z.string()
});

/**
 * The tools that the server offers.
 */
export const zListMcpServerToolsResponse = zMcpServerTools;

/**
 * The tool as it shall be.
 */
export const zUpdateToolByIdBody = zToolSource;

export const zUpdateToolByIdPath = z.object({
    id: z.string()
});

/**
 * The tool as it is now.
 */
export const zUpdateToolByIdResponse = zTool;

/**
 * Which version.
 */
export const zRestoreToolVersionBody = zToolVersionChoice;

export const zRestoreToolVersionPath = z.object({
    id: z.string()
});

/**
 * The tool as it is now.
 */
export const zRestoreToolVersionResponse = zTool;

export const zGetToolValvesPath = z.object({
    id: z.string()
});

/**
 * The values that were set.
 */
export const zGetToolValvesResponse = zToolValves;

export const zGetToolValvesSpecPath = z.object({
    id: z.string()
});

/**
 * The schema.
 */
export const zGetToolValvesSpecResponse = zToolValvesSpec.nullable();

/**
 * The values.
 */
export const zSetToolValvesBody = zToolValves;

export const zSetToolValvesPath = z.object({
    id: z.string()
});

/**
 * The values as they were stored.
 */
export const zSetToolValvesResponse = zToolValves;

export const zGetToolUserValvesPath = z.object({
    id: z.string()
});

/**
 * The values that were set.
 */
export const zGetToolUserValvesResponse = zToolValves;

export const zGetToolUserValvesSpecPath = z.object({
    id: z.string()
});

/**
 * The schema.
 */
export const zGetToolUserValvesSpecResponse = zToolValvesSpec.nullable();

/**
 * The values.
 */
export const zSetToolUserValvesBody = zToolValves;

export const zSetToolUserValvesPath = z.object({
    id: z.string()
});

/**
 * The values as they were stored.
 */
export const zSetToolUserValvesResponse = zToolValves;

/**
 * The tools.
 */
export const zListWorkspaceToolsResponse = z.array(zWorkspaceTool);

/**
 * Where the file is.
 */
export const zLoadToolFromUrlBody = zToolAddress;

/**
 * The text of the file.
 */
export const zLoadToolFromUrlResponse = zLoadedTool;

export const zListUsersQuery = z.object({
    query: z.string().optional(),
    order_by: z.string().optional(),
    direction: z.string().optional(),
    page: z.int().optional().default(1)
});

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

export const zListMyGroupsQuery = z.object({
    include_inherited: z.boolean().optional().default(false)
});

/**
 * The caller's groups.
 */
export const zListMyGroupsResponse = z.array(zGroupOfUser);

/**
 * The permissions.
 */
export const zGetMyPermissionsResponse = zPermissions;

export const zSearchUsersQuery = z.object({
    query: z.string().optional(),
    order_by: z.string().optional(),
    direction: z.string().optional(),
    page: z.int().optional().default(1)
});

/**
 * A page of accounts.
 */
export const zSearchUsersResponse = zUserSummaryList;

export const zGetMyUsageQuery = z.object({
    days: z.int().gte(7).lte(732).optional(),
    start_date: z.int().optional(),
    end_date: z.int().optional()
});

/**
 * The usage.
 */
export const zGetMyUsageResponse = zUserUsage;

/**
 * What clients keep; they alone decide its content. `null` before the first update.
 */
export const zGetMyInfoResponse = zJsonObject.nullable();

/**
 * Any keys and values; the client decides them.
 */
export const zUpdateMyInfoBody = zJsonObject;

/**
 * What clients keep, those keys too that were not sent. Never `null` in practice.
 */
export const zUpdateMyInfoResponse = zJsonObject.nullable();

export const zGetMySettingsQuery = z.object({
    raw: z.boolean().optional().default(false)
});

/**
 * The settings. `null` before the first update.
 */
export const zGetMySettingsResponse = zUserSettings.nullable();

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

export const zDeleteUserByIdPath = z.object({
    user_id: z.string()
});

/**
 * Always `true`.
 */
export const zDeleteUserByIdResponse = z.boolean();

export const zGetUserByIdPath = z.object({
    user_id: z.string()
});

/**
 * The account.
 */
export const zGetUserByIdResponse = zUserAccountDetails;

export const zGetUserActivityPath = z.object({
    user_id: z.string()
});

/**
 * Whether it is active.
 */
export const zGetUserActivityResponse = zUserActivity;

export const zListUserGroupsPath = z.object({
    user_id: z.string()
});

export const zListUserGroupsQuery = z.object({
    include_inherited: z.boolean().optional().default(false)
});

/**
 * The account's groups.
 */
export const zListUserGroupsResponse = z.array(zGroupOfUser);

export const zGetUserInfoByIdPath = z.object({
    user_id: z.string()
});

/**
 * The account in short.
 */
export const zGetUserInfoByIdResponse = zUserSummary;

/**
 * The priority.
 */
export const zSetUserJobPriorityBody = zUserJobPriority;

export const zSetUserJobPriorityPath = z.object({
    user_id: z.string()
});

/**
 * The whole account, with its new `job_priority`.
 */
export const zSetUserJobPriorityResponse = zUserAccount;

export const zListUserOauthSessionsPath = z.object({
    user_id: z.string()
});

/**
 * The sessions.
 */
export const zListUserOauthSessionsResponse = z.array(zUserOauthSession);

export const zPreviewUserAccessPath = z.object({
    user_id: z.string()
});

/**
 * What the account can reach.
 */
export const zPreviewUserAccessResponse = zUserAccessPreview;

export const zGetUserProfileImagePath = z.object({
    user_id: z.string()
});

/**
 * The image.
 */
export const zGetUserProfileImageResponse = zUserImage;

export const zRevokeUserSessionsPath = z.object({
    user_id: z.string()
});

/**
 * Always `true`.
 */
export const zRevokeUserSessionsResponse = z.boolean();

/**
 * What changes.
 */
export const zUpdateUserByIdBody = zUserUpdate;

export const zUpdateUserByIdPath = z.object({
    user_id: z.string()
});

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

/**
 * A SQLite database.
 */
export const zDownloadDatabaseResponse = z.string();

export const zGetGravatarUrlQuery = z.object({
    email: z.string()
});

/**
 * Address of the picture, with the SHA-256 of the email address.
 */
export const zGetGravatarUrlResponse = z.string();

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
 * A PDF file.
 */
export const zRenderChatAsPdfResponse = z.string();

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

export const zGetCachedFilePath = z.object({
    path: z.string()
});

/**
 * The bytes of the file.
 */
export const zGetCachedFileResponse = z.string();

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

export const zAuthorizeOAuthClientPath = z.object({
    client_id: z.string()
});

export const zHandleOAuthClientCallbackPath = z.object({
    client_id: z.string()
});

export const zHandleOAuthClientCallbackQuery = z.object({
    code: z.string().optional(),
    state: z.string().optional()
});

export const zHandleOAuthCallbackPath = z.object({
    provider: z.string()
});

export const zHandleOAuthCallbackQuery = z.object({
    code: z.string().optional(),
    state: z.string().optional()
});

export const zStartOAuthSignInPath = z.object({
    provider: z.string()
});

export const zHandleOAuthLoginCallbackPath = z.object({
    provider: z.string()
});

export const zHandleOAuthLoginCallbackQuery = z.object({
    code: z.string().optional(),
    state: z.string().optional()
});

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

export const zCompleteOllamaChatOnServerPath = z.object({
    url_idx: z.int()
});

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
export const zCopyOllamaModelResponse = z.boolean();

/**
 * The model and its second name.
 */
export const zCopyOllamaModelOnServerBody = zOllamaModelCopy;

export const zCopyOllamaModelOnServerPath = z.object({
    url_idx: z.int()
});

/**
 * Always `true`.
 */
export const zCopyOllamaModelOnServerResponse = z.boolean();

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

export const zCreateOllamaModelOnServerPath = z.object({
    url_idx: z.int()
});

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
export const zDeleteOllamaModelResponse = z.boolean();

/**
 * The model.
 */
export const zDeleteOllamaModelOnServerBody = zOllamaModelName;

export const zDeleteOllamaModelOnServerPath = z.object({
    url_idx: z.int()
});

/**
 * Always `true`.
 */
export const zDeleteOllamaModelOnServerResponse = z.boolean();

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

export const zEmbedWithOllamaOnServerPath = z.object({
    url_idx: z.int()
});

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

export const zEmbedTextWithOllamaOnServerPath = z.object({
    url_idx: z.int()
});

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

export const zGenerateWithOllamaOnServerPath = z.object({
    url_idx: z.int()
});

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

export const zPullOllamaModelOnServerPath = z.object({
    url_idx: z.int()
});

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

export const zPushOllamaModelOnServerPath = z.object({
    url_idx: z.int()
});

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

export const zListOllamaModelsOnServerPath = z.object({
    url_idx: z.int()
});

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

export const zGetOllamaVersionOnServerPath = z.object({
    url_idx: z.int()
});

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
export const zDownloadOllamaModelResponse = z.null();

/**
 * Where the file is.
 */
export const zDownloadOllamaModelOnServerBody = zOllamaModelAddress;

export const zDownloadOllamaModelOnServerPath = z.object({
    url_idx: z.int()
});

/**
 * Always `null`. Nothing was downloaded.
 */
export const zDownloadOllamaModelOnServerResponse = z.null();

/**
 * The file.
 */
export const zUploadOllamaModelBody = zOllamaModelUpload;

/**
 * Events without names, each with a JSON object as data.
 */
export const zUploadOllamaModelResponse = z.string();

/**
 * The file.
 */
export const zUploadOllamaModelOnServerBody = zOllamaModelUpload;

export const zUploadOllamaModelOnServerPath = z.object({
    url_idx: z.int()
});

/**
 * Events without names, each with a JSON object as data.
 */
export const zUploadOllamaModelOnServerResponse = z.string();

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

export const zCreateOllamaChatCompletionOnServerPath = z.object({
    url_idx: z.int()
});

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

export const zCreateOllamaCompletionOnServerPath = z.object({
    url_idx: z.int()
});

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

export const zCreateOllamaEmbeddingsOnServerPath = z.object({
    url_idx: z.int()
});

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

export const zCreateOllamaMessageOnServerPath = z.object({
    url_idx: z.int()
});

/**
 * The answer in one piece, or with `stream` as events.
 */
export const zCreateOllamaMessageOnServerResponse = zOllamaMessagesReply;

/**
 * The models.
 */
export const zListOllamaModelsLikeOpenaiResponse = zOllamaModelList;

export const zListOllamaModelsOnServerLikeOpenaiPath = z.object({
    url_idx: z.int()
});

/**
 * The server's models. From 0.8.3 and 0.8.12 an error.
 */
export const zListOllamaModelsOnServerLikeOpenaiResponse = z.union([
    zOllamaModelList,
    zErrorDetail
]);

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

export const zCreateOllamaResponseOnServerPath = z.object({
    url_idx: z.int()
});

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
 * The bytes, as OpenAI sent them.
 */
export const zSynthesizeOpenAiSpeechResponse = z.string();

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

export const zDeleteProviderModelPath = z.object({
    url_idx: z.int()
});

export const zDeleteProviderModelQuery = z.object({
    model: z.string()
});

/**
 * What the provider says.
 */
export const zDeleteProviderModelResponse = zProviderModelOutcome;

export const zListOpenAiConnectionModelsPath = z.object({
    url_idx: z.int()
});

/**
 * The provider's list.
 */
export const zListOpenAiConnectionModelsResponse = zOpenAiModelList;

export const zListProviderModelsPath = z.object({
    url_idx: z.int()
});

/**
 * What the provider says.
 */
export const zListProviderModelsResponse = zProviderModelCatalog;

/**
 * The model, and what else the provider wants to know.
 */
export const zDownloadProviderModelBody = zProviderModel;

export const zDownloadProviderModelPath = z.object({
    url_idx: z.int()
});

/**
 * What the provider says.
 */
export const zDownloadProviderModelResponse = zProviderModelOutcome;

export const zGetProviderModelDownloadPath = z.object({
    url_idx: z.int(),
    job_id: z.string()
});

/**
 * What the provider says.
 */
export const zGetProviderModelDownloadResponse = zProviderModelDownload;

/**
 * The model, and what else the provider wants to know.
 */
export const zLoadProviderModelBody = zProviderModel;

export const zLoadProviderModelPath = z.object({
    url_idx: z.int()
});

/**
 * What the provider says.
 */
export const zLoadProviderModelResponse = zProviderModelOutcome;

export const zWatchProviderModelsPath = z.object({
    url_idx: z.int()
});

/**
 * Events of one line, `data: ` and JSON, each followed by an empty line.
 */
export const zWatchProviderModelsResponse = z.string();

/**
 * The model, and what else the provider wants to know.
 */
export const zUnloadProviderModelBody = zProviderModel;

export const zUnloadProviderModelPath = z.object({
    url_idx: z.int()
});

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
export const zVerifyOpenAiConnectionResponse = z.union([
    zOpenAiModelList,
    z.string()
]);

/**
 * Decided by the provider.
 */
export const zProxyDeleteToOpenAiBody = zJsonValue;

export const zProxyDeleteToOpenAiPath = z.object({
    path: z.string()
});

/**
 * Decided by the provider.
 */
export const zProxyDeleteToOpenAiResponse = zJsonValue;

export const zProxyGetToOpenAiPath = z.object({
    path: z.string()
});

/**
 * Decided by the provider.
 */
export const zProxyGetToOpenAiResponse = zJsonValue;

/**
 * Decided by the provider.
 */
export const zProxyPostToOpenAiBody = zJsonValue;

export const zProxyPostToOpenAiPath = z.object({
    path: z.string()
});

/**
 * Decided by the provider.
 */
export const zProxyPostToOpenAiResponse = zJsonValue;

/**
 * Decided by the provider.
 */
export const zProxyPutToOpenAiBody = zJsonValue;

export const zProxyPutToOpenAiPath = z.object({
    path: z.string()
});

/**
 * Decided by the provider.
 */
export const zProxyPutToOpenAiResponse = zJsonValue;

/**
 * An OpenSearch 1.1 description. It begins with a line feed, which strict parsers of XML take.
 */
export const zGetOpenSearchDescriptionResponse = z.string();

/**
 * The server is ready.
 */
export const zCheckReadinessResponse = zHealth;
