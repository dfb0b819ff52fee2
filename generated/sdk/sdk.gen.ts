// Generated from openapi/ by `npm run build`. Do not edit: change the contract and build again.

import { type Client, type ClientMeta, formDataBodySerializer, type Options as Options2, type RequestResult, type TDataShape, urlSearchParamsBodySerializer } from './client';
import { client } from './client.gen';
import type { AddChannelMembersData, AddChannelMembersErrors, AddChannelMembersResponses, AddChannelReactionData, AddChannelReactionErrors, AddChannelReactionResponses, AddChatMessageData, AddChatMessageErrors, AddChatMessageResponses, AddChatTagData, AddChatTagErrors, AddChatTagResponses, AddGroupUsersData, AddGroupUsersErrors, AddGroupUsersResponses, AddKnowledgeFileData, AddKnowledgeFileErrors, AddKnowledgeFileResponses, AddKnowledgeFilesData, AddKnowledgeFilesErrors, AddKnowledgeFilesResponses, AddMemoryData, AddMemoryErrors, AddMemoryResponses, AddMessageReactionData, AddMessageReactionErrors, AddMessageReactionResponses, AddPipelineData, AddPipelineErrors, AddPipelineResponses, AddUserData, AddUserErrors, AddUserResponses, ArchiveAllChatsData, ArchiveAllChatsErrors, ArchiveAllChatsResponses, ArchiveJobsData, ArchiveJobsErrors, ArchiveJobsResponses, AuthorizeOAuthClientData, AuthorizeOAuthClientErrors, CallChatActionData, CallChatActionErrors, CallChatActionResponses, CancelJobData, CancelJobErrors, CancelJobResponses, CheckOllamaStatusData, CheckOllamaStatusResponses, CloneChatData, CloneChatErrors, CloneChatResponses, CloneSharedChatData, CloneSharedChatErrors, CloneSharedChatResponses, CompactChatData, CompactChatErrors, CompactChatResponses, CompleteAnthropicMessageData, CompleteAnthropicMessageErrors, CompleteAnthropicMessageResponses, CompleteAnthropicMessageV1Data, CompleteAnthropicMessageV1Errors, CompleteAnthropicMessageV1Responses, CompleteChatData, CompleteChatErrors, CompleteChatResponses, CompleteChatV1Data, CompleteChatV1Errors, CompleteChatV1Responses, CompleteOllamaChatData, CompleteOllamaChatErrors, CompleteOllamaChatOnServerData, CompleteOllamaChatOnServerErrors, CompleteOllamaChatOnServerResponses, CompleteOllamaChatResponses, CompleteOpenAiChatData, CompleteOpenAiChatErrors, CompleteOpenAiChatResponses, ConfirmMfaEnrollmentData, ConfirmMfaEnrollmentErrors, ConfirmMfaEnrollmentResponses, CopyOllamaModelData, CopyOllamaModelErrors, CopyOllamaModelOnServerData, CopyOllamaModelOnServerErrors, CopyOllamaModelOnServerResponses, CopyOllamaModelResponses, CountAnthropicTokensData, CountAnthropicTokensErrors, CountAnthropicTokensResponses, CountAnthropicTokensV1Data, CountAnthropicTokensV1Errors, CountAnthropicTokensV1Responses, CreateApiKeyData, CreateApiKeyErrors, CreateApiKeyResponses, CreateChannelData, CreateChannelErrors, CreateChannelResponses, CreateChannelWebhookData, CreateChannelWebhookErrors, CreateChannelWebhookResponses, CreateChatData, CreateChatErrors, CreateChatResponses, CreateEmbeddingsData, CreateEmbeddingsErrors, CreateEmbeddingsResponses, CreateEmbeddingsV1Data, CreateEmbeddingsV1Errors, CreateEmbeddingsV1Responses, CreateExternalKnowledgeBaseData, CreateExternalKnowledgeBaseErrors, CreateExternalKnowledgeBaseResponses, CreateExternalKnowledgeConnectionData, CreateExternalKnowledgeConnectionErrors, CreateExternalKnowledgeConnectionResponses, CreateExternalKnowledgeSourceData, CreateExternalKnowledgeSourceErrors, CreateExternalKnowledgeSourceResponses, CreateFunctionData, CreateFunctionErrors, CreateFunctionResponses, CreateGroupData, CreateGroupErrors, CreateGroupResponses, CreateJobData, CreateJobErrors, CreateJobResponses, CreateKnowledgeBaseData, CreateKnowledgeBaseErrors, CreateKnowledgeBaseResponses, CreateKnowledgeDirectoryData, CreateKnowledgeDirectoryErrors, CreateKnowledgeDirectoryResponses, CreateModelData, CreateModelErrors, CreateModelResponses, CreateOllamaChatCompletionData, CreateOllamaChatCompletionErrors, CreateOllamaChatCompletionOnServerData, CreateOllamaChatCompletionOnServerErrors, CreateOllamaChatCompletionOnServerResponses, CreateOllamaChatCompletionResponses, CreateOllamaCompletionData, CreateOllamaCompletionErrors, CreateOllamaCompletionOnServerData, CreateOllamaCompletionOnServerErrors, CreateOllamaCompletionOnServerResponses, CreateOllamaCompletionResponses, CreateOllamaEmbeddingsData, CreateOllamaEmbeddingsErrors, CreateOllamaEmbeddingsOnServerData, CreateOllamaEmbeddingsOnServerErrors, CreateOllamaEmbeddingsOnServerResponses, CreateOllamaEmbeddingsResponses, CreateOllamaMessageData, CreateOllamaMessageErrors, CreateOllamaMessageOnServerData, CreateOllamaMessageOnServerErrors, CreateOllamaMessageOnServerResponses, CreateOllamaMessageResponses, CreateOllamaModelData, CreateOllamaModelErrors, CreateOllamaModelOnServerData, CreateOllamaModelOnServerErrors, CreateOllamaModelOnServerResponses, CreateOllamaModelResponses, CreateOllamaResponseData, CreateOllamaResponseErrors, CreateOllamaResponseOnServerData, CreateOllamaResponseOnServerErrors, CreateOllamaResponseOnServerResponses, CreateOllamaResponseResponses, CreateScimGroupData, CreateScimGroupErrors, CreateScimGroupResponses, CreateScimUserData, CreateScimUserErrors, CreateScimUserResponses, DeleteAllChatsData, DeleteAllChatsErrors, DeleteAllChatsResponses, DeleteAllMemoriesData, DeleteAllMemoriesErrors, DeleteAllMemoriesResponses, DeleteAllModelsData, DeleteAllModelsErrors, DeleteAllModelsResponses, DeleteApiKeyData, DeleteApiKeyErrors, DeleteApiKeyResponses, DeleteChannelByIdData, DeleteChannelByIdErrors, DeleteChannelByIdResponses, DeleteChannelMessageData, DeleteChannelMessageErrors, DeleteChannelMessageResponses, DeleteChannelWebhookData, DeleteChannelWebhookErrors, DeleteChannelWebhookResponses, DeleteChatByIdData, DeleteChatByIdErrors, DeleteChatByIdResponses, DeleteChatMessageData, DeleteChatMessageErrors, DeleteChatMessageResponses, DeleteExternalKnowledgeConnectionByIdData, DeleteExternalKnowledgeConnectionByIdErrors, DeleteExternalKnowledgeConnectionByIdResponses, DeleteFunctionByIdData, DeleteFunctionByIdErrors, DeleteFunctionByIdResponses, DeleteFunctionVersionData, DeleteFunctionVersionErrors, DeleteFunctionVersionResponses, DeleteGroupByIdData, DeleteGroupByIdErrors, DeleteGroupByIdResponses, DeleteGroupUsersData, DeleteGroupUsersErrors, DeleteGroupUsersResponses, DeleteKnowledgeBaseByIdData, DeleteKnowledgeBaseByIdErrors, DeleteKnowledgeBaseByIdResponses, DeleteKnowledgeDirectoryData, DeleteKnowledgeDirectoryErrors, DeleteKnowledgeDirectoryResponses, DeleteMemoriesAtRootData, DeleteMemoriesAtRootErrors, DeleteMemoriesAtRootResponses, DeleteMemoryByIdData, DeleteMemoryByIdErrors, DeleteMemoryByIdResponses, DeleteModelByIdData, DeleteModelByIdErrors, DeleteModelByIdResponses, DeleteModelByPathData, DeleteModelByPathErrors, DeleteModelByPathResponses, DeleteModelVersionData, DeleteModelVersionErrors, DeleteModelVersionResponses, DeleteOAuthSessionData, DeleteOAuthSessionErrors, DeleteOAuthSessionResponses, DeleteOllamaModelData, DeleteOllamaModelErrors, DeleteOllamaModelOnServerData, DeleteOllamaModelOnServerErrors, DeleteOllamaModelOnServerResponses, DeleteOllamaModelResponses, DeletePipelineData, DeletePipelineErrors, DeletePipelineResponses, DeleteProviderModelData, DeleteProviderModelErrors, DeleteProviderModelResponses, DeleteScimGroupData, DeleteScimGroupErrors, DeleteScimGroupResponses, DeleteScimUserData, DeleteScimUserErrors, DeleteScimUserResponses, DeleteUserByIdData, DeleteUserByIdErrors, DeleteUserByIdResponses, DownloadOllamaModelData, DownloadOllamaModelErrors, DownloadOllamaModelOnServerData, DownloadOllamaModelOnServerErrors, DownloadOllamaModelOnServerResponses, DownloadOllamaModelResponses, DownloadProviderModelData, DownloadProviderModelErrors, DownloadProviderModelResponses, EmbedTextWithOllamaData, EmbedTextWithOllamaErrors, EmbedTextWithOllamaOnServerData, EmbedTextWithOllamaOnServerErrors, EmbedTextWithOllamaOnServerResponses, EmbedTextWithOllamaResponses, EmbedWithOllamaData, EmbedWithOllamaErrors, EmbedWithOllamaOnServerData, EmbedWithOllamaOnServerErrors, EmbedWithOllamaOnServerResponses, EmbedWithOllamaResponses, ExportArchivedChatsData, ExportArchivedChatsErrors, ExportArchivedChatsResponses, ExportChatsAsJsonData, ExportChatsAsJsonErrors, ExportChatsAsJsonResponses, ExportChatsByFolderData, ExportChatsByFolderErrors, ExportChatsByFolderResponses, ExportChatsData, ExportChatsErrors, ExportChatsOfAllUsersData, ExportChatsOfAllUsersErrors, ExportChatsOfAllUsersResponses, ExportChatsResponses, ExportChatStatsByIdData, ExportChatStatsByIdErrors, ExportChatStatsByIdResponses, ExportChatStatsData, ExportChatStatsErrors, ExportChatStatsResponses, ExportConfigData, ExportConfigErrors, ExportConfigResponses, ExportFunctionsData, ExportFunctionsErrors, ExportFunctionsResponses, ExportGroupByIdData, ExportGroupByIdErrors, ExportGroupByIdResponses, ExportJobAnalyticsData, ExportJobAnalyticsErrors, ExportJobAnalyticsResponses, ExportKnowledgeBaseData, ExportKnowledgeBaseErrors, ExportKnowledgeBaseResponses, ExportModelsData, ExportModelsErrors, ExportModelsResponses, ForkChatData, ForkChatErrors, ForkChatResponses, GenerateMfaRecoveryCodesData, GenerateMfaRecoveryCodesErrors, GenerateMfaRecoveryCodesResponses, GenerateWithOllamaData, GenerateWithOllamaErrors, GenerateWithOllamaOnServerData, GenerateWithOllamaOnServerErrors, GenerateWithOllamaOnServerResponses, GenerateWithOllamaResponses, GetAdminConfigData, GetAdminConfigErrors, GetAdminConfigResponses, GetAdminContactData, GetAdminContactErrors, GetAdminContactResponses, GetApiKeyData, GetApiKeyErrors, GetApiKeyResponses, GetArchivedChatCountData, GetArchivedChatCountErrors, GetArchivedChatCountResponses, GetAuthConfigData, GetAuthConfigErrors, GetAuthConfigResponses, GetChannelByIdData, GetChannelByIdErrors, GetChannelByIdResponses, GetChannelMessageData, GetChannelMessageDataData, GetChannelMessageDataErrors, GetChannelMessageDataResponses, GetChannelMessageErrors, GetChannelMessageResponses, GetChannelWebhookImageData, GetChannelWebhookImageErrors, GetChannelWebhookImageResponses, GetChatByIdData, GetChatByIdErrors, GetChatByIdResponses, GetChatConfigData, GetChatConfigErrors, GetChatConfigResponses, GetChatPinnedData, GetChatPinnedErrors, GetChatPinnedResponses, GetChatUsageData, GetChatUsageErrors, GetChatUsageResponses, GetCodeExecutionConfigData, GetCodeExecutionConfigErrors, GetCodeExecutionConfigResponses, GetConfigNamespaceData, GetConfigNamespaceErrors, GetConfigNamespaceResponses, GetConnectionsConfigData, GetConnectionsConfigErrors, GetConnectionsConfigResponses, GetDefaultPermissionsData, GetDefaultPermissionsErrors, GetDefaultPermissionsResponses, GetDirectChannelData, GetDirectChannelErrors, GetDirectChannelResponses, GetExternalKnowledgeConnectionByIdData, GetExternalKnowledgeConnectionByIdErrors, GetExternalKnowledgeConnectionByIdResponses, GetFullConfigData, GetFullConfigErrors, GetFullConfigResponses, GetFunctionByIdData, GetFunctionByIdErrors, GetFunctionByIdResponses, GetFunctionUserValvesData, GetFunctionUserValvesErrors, GetFunctionUserValvesResponses, GetFunctionUserValvesSpecData, GetFunctionUserValvesSpecErrors, GetFunctionUserValvesSpecResponses, GetFunctionValvesData, GetFunctionValvesErrors, GetFunctionValvesResponses, GetFunctionValvesSpecData, GetFunctionValvesSpecErrors, GetFunctionValvesSpecResponses, GetFunctionVersionData, GetFunctionVersionDiffData, GetFunctionVersionDiffErrors, GetFunctionVersionDiffResponses, GetFunctionVersionErrors, GetFunctionVersionResponses, GetGroupByIdData, GetGroupByIdErrors, GetGroupByIdResponses, GetGroupInfoByIdData, GetGroupInfoByIdErrors, GetGroupInfoByIdResponses, GetInitialPermissionsData, GetInitialPermissionsErrors, GetInitialPermissionsResponses, GetJobAnalyticsData, GetJobAnalyticsErrors, GetJobAnalyticsResponses, GetJobByIdData, GetJobByIdErrors, GetJobByIdResponses, GetJobRetentionData, GetJobRetentionErrors, GetJobRetentionResponses, GetKnowledgeBaseByIdData, GetKnowledgeBaseByIdErrors, GetKnowledgeBaseByIdResponses, GetLdapConfigData, GetLdapConfigErrors, GetLdapConfigResponses, GetLdapServerConfigData, GetLdapServerConfigErrors, GetLdapServerConfigResponses, GetLdapSettingsData, GetLdapSettingsErrors, GetLdapSettingsResponses, GetLoadBalancingData, GetLoadBalancingErrors, GetLoadBalancingResponses, GetMfaChallengeData, GetMfaChallengeErrors, GetMfaChallengeResponses, GetMfaStatusData, GetMfaStatusErrors, GetMfaStatusResponses, GetModelByIdData, GetModelByIdErrors, GetModelByIdResponses, GetModelByPathData, GetModelByPathErrors, GetModelByPathResponses, GetModelDefaultsData, GetModelDefaultsErrors, GetModelDefaultsResponses, GetModelProfileImageData, GetModelProfileImageErrors, GetModelProfileImageResponses, GetModelsConfigData, GetModelsConfigErrors, GetModelsConfigResponses, GetModelVersionData, GetModelVersionErrors, GetModelVersionResponses, GetMyInfoData, GetMyInfoErrors, GetMyInfoResponses, GetMyPermissionsData, GetMyPermissionsErrors, GetMyPermissionsResponses, GetMySettingsData, GetMySettingsErrors, GetMySettingsResponses, GetMyStatusData, GetMyStatusErrors, GetMyStatusResponses, GetMyUsageData, GetMyUsageErrors, GetMyUsageResponses, GetMyVariablesData, GetMyVariablesErrors, GetMyVariablesResponses, GetOAuthConfigData, GetOAuthConfigErrors, GetOAuthConfigResponses, GetOllamaConfigData, GetOllamaConfigErrors, GetOllamaConfigResponses, GetOllamaLoadsData, GetOllamaLoadsErrors, GetOllamaLoadsResponses, GetOllamaModelData, GetOllamaModelErrors, GetOllamaModelResponses, GetOllamaServerReportsData, GetOllamaServerReportsErrors, GetOllamaServerReportsResponses, GetOllamaStatusData, GetOllamaStatusResponses, GetOllamaVersionData, GetOllamaVersionErrors, GetOllamaVersionOnServerData, GetOllamaVersionOnServerErrors, GetOllamaVersionOnServerResponses, GetOllamaVersionResponses, GetOpenAiConfigData, GetOpenAiConfigErrors, GetOpenAiConfigResponses, GetPipelineValvesData, GetPipelineValvesErrors, GetPipelineValvesResponses, GetPipelineValvesSpecData, GetPipelineValvesSpecErrors, GetPipelineValvesSpecResponses, GetProviderModelDownloadData, GetProviderModelDownloadErrors, GetProviderModelDownloadResponses, GetScimGroupData, GetScimGroupErrors, GetScimGroupResponses, GetScimServiceProviderConfigData, GetScimServiceProviderConfigResponses, GetScimUserData, GetScimUserErrors, GetScimUserResponses, GetSessionData, GetSessionErrors, GetSessionResponses, GetSharedChatAccessData, GetSharedChatAccessErrors, GetSharedChatAccessResponses, GetSharedChatData, GetSharedChatErrors, GetSharedChatResponses, GetSubagentsConfigData, GetSubagentsConfigErrors, GetSubagentsConfigResponses, GetSystemMetricsData, GetSystemMetricsErrors, GetSystemMetricsResponses, GetTerminalServersConfigData, GetTerminalServersConfigErrors, GetTerminalServersConfigResponses, GetToolServersConfigData, GetToolServersConfigErrors, GetToolServersConfigResponses, GetUserActivityData, GetUserActivityErrors, GetUserActivityResponses, GetUserByIdData, GetUserByIdErrors, GetUserByIdResponses, GetUserInfoByIdData, GetUserInfoByIdErrors, GetUserInfoByIdResponses, GetUserProfileImageData, GetUserProfileImageErrors, GetUserProfileImageResponses, HandleBackchannelLogoutData, HandleBackchannelLogoutErrors, HandleBackchannelLogoutResponses, HandleOAuthCallbackData, HandleOAuthCallbackErrors, HandleOAuthClientCallbackData, HandleOAuthClientCallbackErrors, HandleOAuthLoginCallbackData, HandleOAuthLoginCallbackErrors, ImportChatsData, ImportChatsErrors, ImportChatsResponses, ImportConfigData, ImportConfigErrors, ImportConfigResponses, ImportModelsData, ImportModelsErrors, ImportModelsResponses, InviteChannelAppData, InviteChannelAppErrors, InviteChannelAppResponses, ListAllChannelsData, ListAllChannelsErrors, ListAllChannelsResponses, ListAllChatTagsData, ListAllChatTagsErrors, ListAllChatTagsResponses, ListAllJobsData, ListAllJobsErrors, ListAllJobsResponses, ListAllUsersData, ListAllUsersErrors, ListAllUsersResponses, ListArchivedChatsData, ListArchivedChatsErrors, ListArchivedChatsResponses, ListArchivedJobsData, ListArchivedJobsErrors, ListArchivedJobsResponses, ListBackendSnapshotsData, ListBackendSnapshotsErrors, ListBackendSnapshotsResponses, ListBannersData, ListBannersErrors, ListBannersResponses, ListBaseModelRecordsData, ListBaseModelRecordsErrors, ListBaseModelRecordsResponses, ListBaseModelTagsData, ListBaseModelTagsErrors, ListBaseModelTagsResponses, ListChannelAppsData, ListChannelAppsErrors, ListChannelAppsResponses, ListChannelMembersData, ListChannelMembersErrors, ListChannelMembersResponses, ListChannelMessagesData, ListChannelMessagesErrors, ListChannelMessagesResponses, ListChannelsData, ListChannelsErrors, ListChannelsResponses, ListChannelThreadMessagesData, ListChannelThreadMessagesErrors, ListChannelThreadMessagesResponses, ListChannelWebhooksData, ListChannelWebhooksErrors, ListChannelWebhooksResponses, ListChatMessagesData, ListChatMessagesErrors, ListChatMessagesResponses, ListChatsAliasData, ListChatsAliasErrors, ListChatsAliasResponses, ListChatsByFolderData, ListChatsByFolderErrors, ListChatsByFolderResponses, ListChatsByTagData, ListChatsByTagErrors, ListChatsByTagResponses, ListChatsByUserData, ListChatsByUserErrors, ListChatsByUserResponses, ListChatsData, ListChatsErrors, ListChatsResponses, ListChatTagsData, ListChatTagsErrors, ListChatTagsResponses, ListDocumentedModelsData, ListDocumentedModelsErrors, ListDocumentedModelsResponses, ListExternalKnowledgeConnectionsData, ListExternalKnowledgeConnectionsErrors, ListExternalKnowledgeConnectionsResponses, ListFunctionsData, ListFunctionsErrors, ListFunctionsResponses, ListFunctionsWithAuthorsData, ListFunctionsWithAuthorsErrors, ListFunctionsWithAuthorsResponses, ListFunctionVersionsData, ListFunctionVersionsErrors, ListFunctionVersionsResponses, ListGroupMembersData, ListGroupMembersErrors, ListGroupMembersResponses, ListGroupsData, ListGroupsErrors, ListGroupsResponses, ListGroupUsersData, ListGroupUsersErrors, ListGroupUsersResponses, ListJobsData, ListJobsErrors, ListJobsResponses, ListKnowledgeBasesData, ListKnowledgeBasesErrors, ListKnowledgeBasesResponses, ListKnowledgeFilesData, ListKnowledgeFilesErrors, ListKnowledgeFilesResponses, ListLoadedOllamaModelsData, ListLoadedOllamaModelsErrors, ListLoadedOllamaModelsResponses, ListMemoriesData, ListMemoriesErrors, ListMemoriesResponses, ListMemoryPathsData, ListMemoryPathsErrors, ListMemoryPathsResponses, ListModelChoicesData, ListModelChoicesErrors, ListModelChoicesResponses, ListModelRecordsData, ListModelRecordsErrors, ListModelRecordsResponses, ListModelTagsData, ListModelTagsErrors, ListModelTagsResponses, ListModelVersionsData, ListModelVersionsErrors, ListModelVersionsResponses, ListMyGroupsData, ListMyGroupsErrors, ListMyGroupsResponses, ListOAuthProvidersData, ListOAuthProvidersErrors, ListOAuthProvidersResponses, ListOllamaModelsData, ListOllamaModelsErrors, ListOllamaModelsLikeOpenaiData, ListOllamaModelsLikeOpenaiErrors, ListOllamaModelsLikeOpenaiResponses, ListOllamaModelsOnServerData, ListOllamaModelsOnServerErrors, ListOllamaModelsOnServerLikeOpenaiData, ListOllamaModelsOnServerLikeOpenaiErrors, ListOllamaModelsOnServerLikeOpenaiResponses, ListOllamaModelsOnServerResponses, ListOllamaModelsResponses, ListOpenAiConnectionModelsData, ListOpenAiConnectionModelsErrors, ListOpenAiConnectionModelsResponses, ListOpenAiModelsData, ListOpenAiModelsErrors, ListOpenAiModelsResponses, ListPendingKnowledgeFilesData, ListPendingKnowledgeFilesErrors, ListPendingKnowledgeFilesResponses, ListPinnedChannelMessagesData, ListPinnedChannelMessagesErrors, ListPinnedChannelMessagesResponses, ListPinnedChatsData, ListPinnedChatsErrors, ListPinnedChatsResponses, ListPipelinesData, ListPipelinesErrors, ListPipelineServersData, ListPipelineServersErrors, ListPipelineServersResponses, ListPipelinesResponses, ListProviderModelsData, ListProviderModelsErrors, ListProviderModelsResponses, ListScimGroupsData, ListScimGroupsErrors, ListScimGroupsResponses, ListScimResourceTypesData, ListScimResourceTypesResponses, ListScimSchemasData, ListScimSchemasResponses, ListScimUsersData, ListScimUsersErrors, ListScimUsersResponses, ListServedBaseModelsData, ListServedBaseModelsErrors, ListServedBaseModelsResponses, ListServedModelsData, ListServedModelsErrors, ListServedModelsResponses, ListSharedChatsData, ListSharedChatsErrors, ListSharedChatsResponses, ListTerminalServersData, ListTerminalServersErrors, ListTerminalServersResponses, ListUserGroupsData, ListUserGroupsErrors, ListUserGroupsResponses, ListUserOauthSessionsData, ListUserOauthSessionsErrors, ListUserOauthSessionsResponses, ListUsersData, ListUsersErrors, ListUsersResponses, ListWorkspaceModelsData, ListWorkspaceModelsErrors, ListWorkspaceModelsResponses, LoadFunctionFromUrlData, LoadFunctionFromUrlErrors, LoadFunctionFromUrlResponses, LoadProviderModelData, LoadProviderModelErrors, LoadProviderModelResponses, MarkAllChatsReadData, MarkAllChatsReadErrors, MarkAllChatsReadResponses, MarkChatUnreadData, MarkChatUnreadErrors, MarkChatUnreadResponses, MoveChatToFolderData, MoveChatToFolderErrors, MoveChatToFolderResponses, MoveKnowledgeFileData, MoveKnowledgeFileErrors, MoveKnowledgeFileResponses, PatchScimGroupData, PatchScimGroupErrors, PatchScimGroupResponses, PatchScimUserData, PatchScimUserErrors, PatchScimUserResponses, PostChannelMessageData, PostChannelMessageErrors, PostChannelMessageResponses, PostChannelWebhookMessageData, PostChannelWebhookMessageErrors, PostChannelWebhookMessageResponses, PreviewGroupAccessData, PreviewGroupAccessErrors, PreviewGroupAccessResponses, PreviewKnowledgeSyncData, PreviewKnowledgeSyncErrors, PreviewKnowledgeSyncResponses, PreviewUserAccessData, PreviewUserAccessErrors, PreviewUserAccessResponses, ProxyDeleteToChatTerminalData, ProxyDeleteToChatTerminalErrors, ProxyDeleteToChatTerminalResponses, ProxyDeleteToOpenAiData, ProxyDeleteToOpenAiErrors, ProxyDeleteToOpenAiResponses, ProxyDeleteToTerminalData, ProxyDeleteToTerminalErrors, ProxyDeleteToTerminalResponses, ProxyGetToChatTerminalData, ProxyGetToChatTerminalErrors, ProxyGetToChatTerminalResponses, ProxyGetToOpenAiData, ProxyGetToOpenAiErrors, ProxyGetToOpenAiResponses, ProxyGetToTerminalData, ProxyGetToTerminalErrors, ProxyGetToTerminalResponses, ProxyHeadToChatTerminalData, ProxyHeadToChatTerminalErrors, ProxyHeadToChatTerminalResponses, ProxyHeadToTerminalData, ProxyHeadToTerminalErrors, ProxyHeadToTerminalResponses, ProxyOptionsToChatTerminalData, ProxyOptionsToChatTerminalErrors, ProxyOptionsToChatTerminalResponses, ProxyOptionsToTerminalData, ProxyOptionsToTerminalErrors, ProxyOptionsToTerminalResponses, ProxyPatchToChatTerminalData, ProxyPatchToChatTerminalErrors, ProxyPatchToChatTerminalResponses, ProxyPatchToTerminalData, ProxyPatchToTerminalErrors, ProxyPatchToTerminalResponses, ProxyPostToChatTerminalData, ProxyPostToChatTerminalErrors, ProxyPostToChatTerminalResponses, ProxyPostToOpenAiData, ProxyPostToOpenAiErrors, ProxyPostToOpenAiResponses, ProxyPostToTerminalData, ProxyPostToTerminalErrors, ProxyPostToTerminalResponses, ProxyPutToChatTerminalData, ProxyPutToChatTerminalErrors, ProxyPutToChatTerminalResponses, ProxyPutToOpenAiData, ProxyPutToOpenAiErrors, ProxyPutToOpenAiResponses, ProxyPutToTerminalData, ProxyPutToTerminalErrors, ProxyPutToTerminalResponses, PullOllamaModelData, PullOllamaModelErrors, PullOllamaModelOnServerData, PullOllamaModelOnServerErrors, PullOllamaModelOnServerResponses, PullOllamaModelResponses, PushOllamaModelData, PushOllamaModelErrors, PushOllamaModelOnServerData, PushOllamaModelOnServerErrors, PushOllamaModelOnServerResponses, PushOllamaModelResponses, QueryMemoriesData, QueryMemoriesErrors, QueryMemoriesResponses, ReadMemoryPathData, ReadMemoryPathErrors, ReadMemoryPathResponses, RefreshTerminalServerTerminalsData, RefreshTerminalServerTerminalsErrors, RefreshTerminalServerTerminalsResponses, RegisterOAuthClientData, RegisterOAuthClientErrors, RegisterOAuthClientResponses, ReindexAllMemoriesData, ReindexAllMemoriesErrors, ReindexAllMemoriesResponses, ReindexKnowledgeFilesData, ReindexKnowledgeFilesErrors, ReindexKnowledgeFilesResponses, ReindexKnowledgeMetadataData, ReindexKnowledgeMetadataErrors, ReindexKnowledgeMetadataResponses, RemoveAllChatTagsData, RemoveAllChatTagsErrors, RemoveAllChatTagsResponses, RemoveChannelAppData, RemoveChannelAppErrors, RemoveChannelAppResponses, RemoveChannelMembersData, RemoveChannelMembersErrors, RemoveChannelMembersResponses, RemoveChannelReactionData, RemoveChannelReactionErrors, RemoveChannelReactionResponses, RemoveChatTagData, RemoveChatTagErrors, RemoveChatTagResponses, RemoveGroupUsersData, RemoveGroupUsersErrors, RemoveGroupUsersResponses, RemoveKnowledgeFileData, RemoveKnowledgeFileErrors, RemoveKnowledgeFileResponses, RemoveMessageReactionData, RemoveMessageReactionErrors, RemoveMessageReactionResponses, RemoveStaleKnowledgeFilesData, RemoveStaleKnowledgeFilesErrors, RemoveStaleKnowledgeFilesResponses, ResetKnowledgeBaseData, ResetKnowledgeBaseErrors, ResetKnowledgeBaseResponses, ResetMemoryVectorsData, ResetMemoryVectorsErrors, ResetMemoryVectorsResponses, ResolveToolCallData, ResolveToolCallErrors, ResolveToolCallResponses, RespondWithOpenAiData, RespondWithOpenAiErrors, RespondWithOpenAiResponses, RestoreFunctionVersionData, RestoreFunctionVersionErrors, RestoreFunctionVersionResponses, RetryJobData, RetryJobErrors, RetryJobResponses, RevokeUserSessionsData, RevokeUserSessionsErrors, RevokeUserSessionsResponses, RunOutletFiltersData, RunOutletFiltersErrors, RunOutletFiltersResponses, SearchChatsData, SearchChatsErrors, SearchChatsResponses, SearchKnowledgeBasesData, SearchKnowledgeBasesErrors, SearchKnowledgeBasesResponses, SearchKnowledgeFilesData, SearchKnowledgeFilesErrors, SearchKnowledgeFilesResponses, SearchMemoriesData, SearchMemoriesErrors, SearchMemoriesResponses, SearchUsersData, SearchUsersErrors, SearchUsersResponses, SendChatMessageEventData, SendChatMessageEventErrors, SendChatMessageEventResponses, SetAdminConfigData, SetAdminConfigErrors, SetAdminConfigResponses, SetBannersData, SetBannersErrors, SetBannersResponses, SetChannelAccessData, SetChannelAccessErrors, SetChannelAccessResponses, SetChannelMemberActiveData, SetChannelMemberActiveErrors, SetChannelMemberActiveResponses, SetChannelMessagePinnedData, SetChannelMessagePinnedErrors, SetChannelMessagePinnedResponses, SetChannelMutedData, SetChannelMutedErrors, SetChannelMutedResponses, SetChatConfigData, SetChatConfigErrors, SetChatConfigResponses, SetCodeExecutionConfigData, SetCodeExecutionConfigErrors, SetCodeExecutionConfigResponses, SetConnectionsConfigData, SetConnectionsConfigErrors, SetConnectionsConfigResponses, SetFunctionUserValvesData, SetFunctionUserValvesErrors, SetFunctionUserValvesResponses, SetFunctionValvesData, SetFunctionValvesErrors, SetFunctionValvesResponses, SetInterfaceVisibilityData, SetInterfaceVisibilityErrors, SetInterfaceVisibilityResponses, SetKnowledgeBaseAccessData, SetKnowledgeBaseAccessErrors, SetKnowledgeBaseAccessResponses, SetLdapConfigData, SetLdapConfigErrors, SetLdapConfigResponses, SetLdapServerConfigData, SetLdapServerConfigErrors, SetLdapServerConfigResponses, SetLoadBalancingData, SetLoadBalancingErrors, SetLoadBalancingResponses, SetModelAccessByPathData, SetModelAccessByPathErrors, SetModelAccessByPathResponses, SetModelAccessData, SetModelAccessErrors, SetModelAccessResponses, SetModelsConfigData, SetModelsConfigErrors, SetModelsConfigResponses, SetModelVersionData, SetModelVersionErrors, SetModelVersionResponses, SetOAuthConfigData, SetOAuthConfigErrors, SetOAuthConfigResponses, SetPasswordData, SetPasswordErrors, SetPasswordResponses, SetPipelineValvesData, SetPipelineValvesErrors, SetPipelineValvesResponses, SetPromptSuggestionsData, SetPromptSuggestionsErrors, SetPromptSuggestionsResponses, SetSharedChatAccessData, SetSharedChatAccessErrors, SetSharedChatAccessResponses, SetSubagentsConfigData, SetSubagentsConfigErrors, SetSubagentsConfigResponses, SetTerminalServerLifecycleData, SetTerminalServerLifecycleErrors, SetTerminalServerLifecycleResponses, SetTerminalServerPolicyData, SetTerminalServerPolicyErrors, SetTerminalServerPolicyResponses, SetTerminalServersConfigData, SetTerminalServersConfigErrors, SetTerminalServersConfigResponses, SetToolServersConfigData, SetToolServersConfigErrors, SetToolServersConfigResponses, SetUserJobPriorityData, SetUserJobPriorityErrors, SetUserJobPriorityResponses, ShareChatData, ShareChatErrors, ShareChatResponses, SignInAtDirectoryData, SignInAtDirectoryErrors, SignInAtDirectoryResponses, SignInData, SignInErrors, SignInResponses, SignInWithLdapData, SignInWithLdapErrors, SignInWithLdapResponses, SignInWithOAuthTokenData, SignInWithOAuthTokenErrors, SignInWithOAuthTokenResponses, SignOutByGetData, SignOutByGetErrors, SignOutByGetResponses, SignOutData, SignOutErrors, SignOutResponses, SignUpData, SignUpErrors, SignUpResponses, StartMfaEnrollmentData, StartMfaEnrollmentErrors, StartMfaEnrollmentResponses, StartMfaReplacementData, StartMfaReplacementErrors, StartMfaReplacementResponses, StartOAuthFlowData, StartOAuthFlowErrors, StartOAuthSignInData, StartOAuthSignInErrors, StreamJobEventsData, StreamJobEventsErrors, StreamJobEventsResponses, SubmitMfaResetTokenData, SubmitMfaResetTokenErrors, SubmitMfaResetTokenResponses, SyncFunctionsData, SyncFunctionsErrors, SyncFunctionsResponses, SyncModelsData, SyncModelsErrors, SyncModelsResponses, SynthesizeOpenAiSpeechData, SynthesizeOpenAiSpeechErrors, SynthesizeOpenAiSpeechResponses, TestExternalKnowledgeConnectionData, TestExternalKnowledgeConnectionErrors, TestExternalKnowledgeConnectionResponses, TestExternalKnowledgeRetrievalData, TestExternalKnowledgeRetrievalErrors, TestExternalKnowledgeRetrievalResponses, TestExternalKnowledgeSourceData, TestExternalKnowledgeSourceErrors, TestExternalKnowledgeSourceResponses, ToggleChatArchivedData, ToggleChatArchivedErrors, ToggleChatArchivedResponses, ToggleChatPinnedData, ToggleChatPinnedErrors, ToggleChatPinnedResponses, ToggleFunctionActiveByGetData, ToggleFunctionActiveByGetErrors, ToggleFunctionActiveByGetResponses, ToggleFunctionActiveData, ToggleFunctionActiveErrors, ToggleFunctionActiveResponses, ToggleFunctionGlobalByGetData, ToggleFunctionGlobalByGetErrors, ToggleFunctionGlobalByGetResponses, ToggleFunctionGlobalData, ToggleFunctionGlobalErrors, ToggleFunctionGlobalResponses, ToggleModelActiveData, ToggleModelActiveErrors, ToggleModelActiveResponses, ToggleModelByPathData, ToggleModelByPathErrors, ToggleModelByPathResponses, UnarchiveAllChatsData, UnarchiveAllChatsErrors, UnarchiveAllChatsResponses, UnloadOllamaModelData, UnloadOllamaModelErrors, UnloadOllamaModelResponses, UnloadProviderModelData, UnloadProviderModelErrors, UnloadProviderModelResponses, UnloadServedModelData, UnloadServedModelErrors, UnloadServedModelResponses, UnshareAllChatsData, UnshareAllChatsErrors, UnshareAllChatsResponses, UnshareChatData, UnshareChatErrors, UnshareChatResponses, UpdateAuthConfigData, UpdateAuthConfigErrors, UpdateAuthConfigResponses, UpdateBannersData, UpdateBannersErrors, UpdateBannersResponses, UpdateChannelByIdData, UpdateChannelByIdErrors, UpdateChannelByIdResponses, UpdateChannelMessageData, UpdateChannelMessageErrors, UpdateChannelMessageResponses, UpdateChannelWebhookData, UpdateChannelWebhookErrors, UpdateChannelWebhookResponses, UpdateChatByIdData, UpdateChatByIdErrors, UpdateChatByIdResponses, UpdateChatMessageData, UpdateChatMessageErrors, UpdateChatMessageResponses, UpdateChatParamsData, UpdateChatParamsErrors, UpdateChatParamsResponses, UpdateDefaultPermissionsData, UpdateDefaultPermissionsErrors, UpdateDefaultPermissionsResponses, UpdateExternalKnowledgeConnectionByIdData, UpdateExternalKnowledgeConnectionByIdErrors, UpdateExternalKnowledgeConnectionByIdResponses, UpdateExternalKnowledgeSourceData, UpdateExternalKnowledgeSourceErrors, UpdateExternalKnowledgeSourceResponses, UpdateFullConfigData, UpdateFullConfigErrors, UpdateFullConfigResponses, UpdateFunctionByIdData, UpdateFunctionByIdErrors, UpdateFunctionByIdResponses, UpdateGroupByIdData, UpdateGroupByIdErrors, UpdateGroupByIdResponses, UpdateKnowledgeBaseByIdData, UpdateKnowledgeBaseByIdErrors, UpdateKnowledgeBaseByIdResponses, UpdateKnowledgeDirectoryData, UpdateKnowledgeDirectoryErrors, UpdateKnowledgeDirectoryResponses, UpdateKnowledgeFileData, UpdateKnowledgeFileErrors, UpdateKnowledgeFileResponses, UpdateLdapSettingsData, UpdateLdapSettingsErrors, UpdateLdapSettingsResponses, UpdateMemoriesData, UpdateMemoriesErrors, UpdateMemoriesResponses, UpdateMemoryByIdData, UpdateMemoryByIdErrors, UpdateMemoryByIdResponses, UpdateModelByIdData, UpdateModelByIdErrors, UpdateModelByIdResponses, UpdateModelByPathData, UpdateModelByPathErrors, UpdateModelByPathResponses, UpdateMyInfoData, UpdateMyInfoErrors, UpdateMyInfoResponses, UpdateMySettingsData, UpdateMySettingsErrors, UpdateMySettingsResponses, UpdateMyStatusData, UpdateMyStatusErrors, UpdateMyStatusResponses, UpdateMyVariablesData, UpdateMyVariablesErrors, UpdateMyVariablesResponses, UpdateOllamaConfigData, UpdateOllamaConfigErrors, UpdateOllamaConfigResponses, UpdateOpenAiConfigData, UpdateOpenAiConfigErrors, UpdateOpenAiConfigResponses, UpdatePasswordData, UpdatePasswordErrors, UpdatePasswordResponses, UpdateProfileData, UpdateProfileErrors, UpdateProfileResponses, UpdateScimGroupData, UpdateScimGroupErrors, UpdateScimGroupResponses, UpdateScimUserData, UpdateScimUserErrors, UpdateScimUserResponses, UpdateTimezoneData, UpdateTimezoneErrors, UpdateTimezoneResponses, UpdateUserByIdData, UpdateUserByIdErrors, UpdateUserByIdResponses, UploadOllamaModelData, UploadOllamaModelErrors, UploadOllamaModelOnServerData, UploadOllamaModelOnServerErrors, UploadOllamaModelOnServerResponses, UploadOllamaModelResponses, UploadPipelineData, UploadPipelineErrors, UploadPipelineResponses, VerifyMfaChallengeData, VerifyMfaChallengeErrors, VerifyMfaChallengeResponses, VerifyOllamaConnectionData, VerifyOllamaConnectionErrors, VerifyOllamaConnectionResponses, VerifyOpenAiConnectionData, VerifyOpenAiConnectionErrors, VerifyOpenAiConnectionResponses, VerifyTerminalServerConnectionData, VerifyTerminalServerConnectionErrors, VerifyTerminalServerConnectionResponses, VerifyToolServerConnectionData, VerifyToolServerConnectionErrors, VerifyToolServerConnectionResponses, WatchProviderModelsData, WatchProviderModelsErrors, WatchProviderModelsResponses } from './types.gen';

export type Options<TData extends TDataShape = TDataShape, ThrowOnError extends boolean = boolean, TResponse = unknown> = Options2<TData, ThrowOnError, TResponse> & {
    /**
     * You can provide a client instance returned by `createClient()` instead of
     * individual options. This might be also useful if you want to implement a
     * custom client.
     */
    client?: Client;
    /**
     * You can pass arbitrary values through the `meta` object. This can be
     * used to access values that aren't defined as part of the SDK function.
     */
    meta?: keyof ClientMeta extends never ? Record<string, unknown> : ClientMeta;
};

/**
 * Call an action on a message
 *
 * Runs the button below a message: the function gets the exchange, may report to and ask the caller through the socket, and its return
 * value is the reply. What it changes in the chat, it reports; the client stores that. Verified users may call it. Since 0.11.4 the chat
 * must be the caller's, and a plain user needs a grant to read the model, which the setting that opens all models to all does not
 * replace; an administrator may call any action that is switched on. Before, every function that is an action or a filter can be called.
 */
export const callChatAction = <ThrowOnError extends boolean = false>(options: Options<CallChatActionData, ThrowOnError>): RequestResult<CallChatActionResponses, CallChatActionErrors, ThrowOnError> => (options.client ?? client).post<CallChatActionResponses, CallChatActionErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/chat/actions/{action_id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Send a finished exchange through the outlet filters
 *
 * Gives the exchange to the pipelines and filters that change answers, and answers what they made of it; without filters it comes back
 * as it was. Nothing is stored. Since 0.9.6 the server does the same itself at the end of every answer, and this call makes filters run
 * twice. Verified users may call it, since 0.11.4 for their own chats only. A failing filter answers 400 with its message.
 */
export const runOutletFilters = <ThrowOnError extends boolean = false>(options: Options<RunOutletFiltersData, ThrowOnError>): RequestResult<RunOutletFiltersResponses, RunOutletFiltersErrors, ThrowOnError> => (options.client ?? client).post<RunOutletFiltersResponses, RunOutletFiltersErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/chat/completed',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Let a model answer in a chat
 *
 * Sends the conversation to a model of any provider, Ollama's and functions too, with what the server adds: prompts and parameters of
 * the workspace, files, tools, filters. A verified user may ask the models that they may read; an administrator all of them.
 *
 * Without `stream` the answer comes whole, with `stream` as events in OpenAI's form. Before the first chunk there may be an event with
 * `sources` or `selected_model_id`, and in place of the last ones one with `error`, while the status stays 200. A stream that the provider
 * broke off may lack `[DONE]`; count the end of the connection as the end.
 *
 * With `session_id`, a chat and the id of a message the answer is written in the background: the reply has the ids of the tasks at once,
 * whatever `stream` says, and the answer goes to the socket and into the chat. Failures of the provider go there too. `parent_id`
 * `null` without `chat_id` makes the chat, since 0.9.6. Tools of the server that the model calls itself run in this form only.
 * A chat that was stored without a history ends in 400 on 0.9.6.
 *
 * A failure of the provider comes with its own status and body; from 0.9.6 to 0.11.4 it is always 400 with a text, and before 0.9.6 a
 * failure of the server itself is 200 with `null`.
 */
export const completeChat = <ThrowOnError extends boolean = false>(options: Options<CompleteChatData, ThrowOnError>): RequestResult<CompleteChatResponses, CompleteChatErrors, ThrowOnError> => (options.client ?? client).post<CompleteChatResponses, CompleteChatErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/chat/completions',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Embed texts
 *
 * Turns texts into vectors with a model of an OpenAI-compatible provider or of Ollama, in OpenAI's form for both. Verified users may
 * call it for the models that they may read. The model must be in the list of models; an unknown one, and one that the caller may not
 * use, ends in 500 with plain text.
 */
export const createEmbeddings = <ThrowOnError extends boolean = false>(options: Options<CreateEmbeddingsData, ThrowOnError>): RequestResult<CreateEmbeddingsResponses, CreateEmbeddingsErrors, ThrowOnError> => (options.client ?? client).post<CreateEmbeddingsResponses, CreateEmbeddingsErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/embeddings',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Let a model answer in Anthropic's form
 *
 * Takes a request in the form of Anthropic's Messages API for any model of the server, converts it, and answers in that form, whole or
 * as events. What `completeChat` says of models and failures holds here too; failures keep OpenAI's or the server's form. Verified users
 * may call it; the key may also come in `x-api-key`.
 *
 * The server first asks an OpenAI-compatible provider to count the tokens, since 0.11.4, and goes on without if it cannot. A
 * connection to Anthropic or LiteLLM gets the request unconverted, since 0.11.4. A stream ends with `message_stop`, or, since 0.12.4,
 * with `error` and nothing behind it; before, a failure of the provider looks like a short answer.
 *
 * Since 0.8.12.
 */
export const completeAnthropicMessage = <ThrowOnError extends boolean = false>(options: Options<CompleteAnthropicMessageData, ThrowOnError>): RequestResult<CompleteAnthropicMessageResponses, CompleteAnthropicMessageErrors, ThrowOnError> => (options.client ?? client).post<CompleteAnthropicMessageResponses, CompleteAnthropicMessageErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/message',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Count a conversation's tokens in Anthropic's form
 *
 * Asks the provider of the model how many tokens the conversation has. Only OpenAI-compatible connections whose provider knows
 * Anthropic's counting can tell, such as Anthropic, LiteLLM and llama.cpp; the others answer 404, and models of Ollama are unknown.
 * Verified users may call it for the models that they may read.
 *
 * Since 0.11.4.
 */
export const countAnthropicTokens = <ThrowOnError extends boolean = false>(options: Options<CountAnthropicTokensData, ThrowOnError>): RequestResult<CountAnthropicTokensResponses, CountAnthropicTokensErrors, ThrowOnError> => (options.client ?? client).post<CountAnthropicTokensResponses, CountAnthropicTokensErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/message/count_tokens',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the models that the caller may ask
 *
 * Models of all providers, functions, arena and workspace, in the administrator's order if there is one. A verified user sees those that
 * they may read, an administrator all. Models of a provider that does not answer are missing. Calling it is also what lets the server
 * learn of new models: a model that nobody has listed yet, other operations may not find.
 */
export const listServedModels = <ThrowOnError extends boolean = false>(options?: Options<ListServedModelsData, ThrowOnError>): RequestResult<ListServedModelsResponses, ListServedModelsErrors, ThrowOnError> => (options?.client ?? client).get<ListServedModelsResponses, ListServedModelsErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/models',
    ...options
});

/**
 * List the models of the providers
 *
 * Models of all providers and functions as they are, without what the workspace makes of them: no workspace models, no arena, no actions
 * and filters. Only an administrator may call it.
 */
export const listServedBaseModels = <ThrowOnError extends boolean = false>(options?: Options<ListServedBaseModelsData, ThrowOnError>): RequestResult<ListServedBaseModelsResponses, ListServedBaseModelsErrors, ThrowOnError> => (options?.client ?? client).get<ListServedBaseModelsResponses, ListServedBaseModelsErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/models/base',
    ...options
});

/**
 * Drop a model from a provider's memory
 *
 * Tells every Ollama server that has the model, or the llama.cpp server, to drop it. Other providers cannot be told. Only an administrator
 * may call it. The server must have listed the model before, by `listServedModels`; since 0.12.4 unloading forgets the lists, so that the
 * next call needs a listing first.
 *
 * Since 0.9.6.
 */
export const unloadServedModel = <ThrowOnError extends boolean = false>(options: Options<UnloadServedModelData, ThrowOnError>): RequestResult<UnloadServedModelResponses, UnloadServedModelErrors, ThrowOnError> => (options.client ?? client).post<UnloadServedModelResponses, UnloadServedModelErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/models/unload',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Get the caller's session
 *
 * Answers who the token belongs to, the account's permissions and the token itself, and sets the cookie `token` again. Anybody
 * signed in may call it, a pending account too. Since 0.12.4 an API key is refused with 403; older servers accept it.
 */
export const getSession = <ThrowOnError extends boolean = false>(options?: Options<GetSessionData, ThrowOnError>): RequestResult<GetSessionResponses, GetSessionErrors, ThrowOnError> => (options?.client ?? client).get<GetSessionResponses, GetSessionErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/auths/',
    ...options
});

/**
 * Add an account
 *
 * Makes an account for somebody else and answers a token to act as it; the administrator stays signed in. Administrators only. It
 * works while sign-up is switched off. Where multi-factor authentication is on (since 0.12.4) there is no token in the reply.
 * `role: null` ends in 500.
 */
export const addUser = <ThrowOnError extends boolean = false>(options: Options<AddUserData, ThrowOnError>): RequestResult<AddUserResponses, AddUserErrors, ThrowOnError> => (options.client ?? client).post<AddUserResponses, AddUserErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/auths/add',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Get the general settings
 *
 * Answers who may register, how long sessions live, which features are offered and, since 0.12.4, the rules of the second factor.
 * Administrators only.
 */
export const getAdminConfig = <ThrowOnError extends boolean = false>(options?: Options<GetAdminConfigData, ThrowOnError>): RequestResult<GetAdminConfigResponses, GetAdminConfigErrors, ThrowOnError> => (options?.client ?? client).get<GetAdminConfigResponses, GetAdminConfigErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/auths/admin/config',
    ...options
});

/**
 * Set the general settings
 *
 * Replaces the settings and answers them. Administrators only. Most fields are required, so read them first and send all of them
 * back. A role, a session's length or a response mode that the server does not know is passed over without a word. A count that is
 * a text but no whole number ends in 500. Changing `ENABLE_MFA` or the two bypasses ends all sessions on the server, those of the
 * caller too; the reply says so in `sessions_revoked`. They cannot be changed with an API key.
 */
export const setAdminConfig = <ThrowOnError extends boolean = false>(options: Options<SetAdminConfigData, ThrowOnError>): RequestResult<SetAdminConfigResponses, SetAdminConfigErrors, ThrowOnError> => (options.client ?? client).post<SetAdminConfigResponses, SetAdminConfigErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/auths/admin/config',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Get whether LDAP sign-in is offered
 *
 * Answers the switch alone; the directory's settings are in `getLdapServerConfig`. Administrators only.
 */
export const getLdapConfig = <ThrowOnError extends boolean = false>(options?: Options<GetLdapConfigData, ThrowOnError>): RequestResult<GetLdapConfigResponses, GetLdapConfigErrors, ThrowOnError> => (options?.client ?? client).get<GetLdapConfigResponses, GetLdapConfigErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/auths/admin/config/ldap',
    ...options
});

/**
 * Switch LDAP sign-in on or off
 *
 * Answers the switch as it is now. Administrators only. The request names it in lower case, the reply in upper case. A body
 * without it stores `null`, which is off.
 */
export const setLdapConfig = <ThrowOnError extends boolean = false>(options: Options<SetLdapConfigData, ThrowOnError>): RequestResult<SetLdapConfigResponses, SetLdapConfigErrors, ThrowOnError> => (options.client ?? client).post<SetLdapConfigResponses, SetLdapConfigErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/auths/admin/config/ldap',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Get the LDAP directory
 *
 * Answers how the server reaches the directory, with the password in the clear. Administrators only.
 */
export const getLdapServerConfig = <ThrowOnError extends boolean = false>(options?: Options<GetLdapServerConfigData, ThrowOnError>): RequestResult<GetLdapServerConfigResponses, GetLdapServerConfigErrors, ThrowOnError> => (options?.client ?? client).get<GetLdapServerConfigResponses, GetLdapServerConfigErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/auths/admin/config/ldap/server',
    ...options
});

/**
 * Set the LDAP directory
 *
 * Replaces the settings and answers them. Administrators only. The server does not try whether the directory answers. Some fields
 * must not be empty, the search base among them, so the settings of a new server cannot be sent back as they are.
 */
export const setLdapServerConfig = <ThrowOnError extends boolean = false>(options: Options<SetLdapServerConfigData, ThrowOnError>): RequestResult<SetLdapServerConfigResponses, SetLdapServerConfigErrors, ThrowOnError> => (options.client ?? client).post<SetLdapServerConfigResponses, SetLdapServerConfigErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/auths/admin/config/ldap/server',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Get the OAuth settings
 *
 * Answers how users sign in through an OpenID provider, with the client secret in the clear. Administrators only. `null` fields
 * have never been set.
 *
 * Since 0.10.2.
 */
export const getOAuthConfig = <ThrowOnError extends boolean = false>(options?: Options<GetOAuthConfigData, ThrowOnError>): RequestResult<GetOAuthConfigResponses, GetOAuthConfigErrors, ThrowOnError> => (options?.client ?? client).get<GetOAuthConfigResponses, GetOAuthConfigErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/auths/admin/config/oauth',
    ...options
});

/**
 * Set OAuth settings
 *
 * Changes the fields that are sent and answers all of them. Administrators only. `{}` changes nothing. Which providers there are
 * is read when the server starts: an address or a client id changed here counts after a restart.
 *
 * Since 0.10.2.
 */
export const setOAuthConfig = <ThrowOnError extends boolean = false>(options: Options<SetOAuthConfigData, ThrowOnError>): RequestResult<SetOAuthConfigResponses, SetOAuthConfigErrors, ThrowOnError> => (options.client ?? client).post<SetOAuthConfigResponses, SetOAuthConfigErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/auths/admin/config/oauth',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Get whom to ask for access
 *
 * Answers the administrator whom pending accounts may write to. Anybody signed in may call it, a pending account too. The
 * administrator can switch it off (`SHOW_ADMIN_DETAILS`).
 */
export const getAdminContact = <ThrowOnError extends boolean = false>(options?: Options<GetAdminContactData, ThrowOnError>): RequestResult<GetAdminContactResponses, GetAdminContactErrors, ThrowOnError> => (options?.client ?? client).get<GetAdminContactResponses, GetAdminContactErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/auths/admin/details',
    ...options
});

/**
 * Delete the caller's API key
 *
 * The key stops working at once. Anybody signed in may call it. Answers `true` for an account that has no key, too.
 */
export const deleteApiKey = <ThrowOnError extends boolean = false>(options?: Options<DeleteApiKeyData, ThrowOnError>): RequestResult<DeleteApiKeyResponses, DeleteApiKeyErrors, ThrowOnError> => (options?.client ?? client).delete<DeleteApiKeyResponses, DeleteApiKeyErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/auths/api_key',
    ...options
});

/**
 * Get the caller's API key
 *
 * Answers the key in the clear. Anybody signed in may call it. Since 0.10.2 an account that may not have keys gets 403; older
 * servers answer 404 to it.
 */
export const getApiKey = <ThrowOnError extends boolean = false>(options?: Options<GetApiKeyData, ThrowOnError>): RequestResult<GetApiKeyResponses, GetApiKeyErrors, ThrowOnError> => (options?.client ?? client).get<GetApiKeyResponses, GetApiKeyErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/auths/api_key',
    ...options
});

/**
 * Create the caller's API key
 *
 * Answers a new key; an earlier one stops working. Anybody signed in may call it, if the administrator has switched keys on and
 * the account has the permission; an administrator has it always since 0.8.12.
 */
export const createApiKey = <ThrowOnError extends boolean = false>(options?: Options<CreateApiKeyData, ThrowOnError>): RequestResult<CreateApiKeyResponses, CreateApiKeyErrors, ThrowOnError> => (options?.client ?? client).post<CreateApiKeyResponses, CreateApiKeyErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/auths/api_key',
    ...options
});

/**
 * Get the authentication settings
 *
 * Documented only. Servers answer their web page. Use `getAdminConfig`.
 *
 * No captured server serves it.
 *
 * @deprecated
 */
export const getAuthConfig = <ThrowOnError extends boolean = false>(options?: Options<GetAuthConfigData, ThrowOnError>): RequestResult<GetAuthConfigResponses, GetAuthConfigErrors, ThrowOnError> => (options?.client ?? client).get<GetAuthConfigResponses, GetAuthConfigErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/auths/config',
    ...options
});

/**
 * Set the authentication settings
 *
 * Documented only. Servers answer 405. Use `setAdminConfig`.
 *
 * No captured server serves it.
 *
 * @deprecated
 */
export const updateAuthConfig = <ThrowOnError extends boolean = false>(options: Options<UpdateAuthConfigData, ThrowOnError>): RequestResult<UpdateAuthConfigResponses, UpdateAuthConfigErrors, ThrowOnError> => (options.client ?? client).post<UpdateAuthConfigResponses, UpdateAuthConfigErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/auths/config/update',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Sign in by LDAP
 *
 * Looks the user up in the directory, tries the password there and answers a session token; the cookie `token` is set too. Anybody
 * may call it while LDAP is switched on. Somebody who signs in for the first time gets an account with the server's default role.
 * Where multi-factor authentication is on (since 0.12.4) the reply is a challenge, or says that the account is pending: look for
 * `next_step` before reading `token`.
 */
export const signInWithLdap = <ThrowOnError extends boolean = false>(options: Options<SignInWithLdapData, ThrowOnError>): RequestResult<SignInWithLdapResponses, SignInWithLdapErrors, ThrowOnError> => (options.client ?? client).post<SignInWithLdapResponses, SignInWithLdapErrors, ThrowOnError>({
    url: '/api/v1/auths/ldap',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Get the LDAP settings
 *
 * Documented only. Servers answer their web page. Use `getLdapConfig` and `getLdapServerConfig`.
 *
 * No captured server serves it.
 *
 * @deprecated
 */
export const getLdapSettings = <ThrowOnError extends boolean = false>(options?: Options<GetLdapSettingsData, ThrowOnError>): RequestResult<GetLdapSettingsResponses, GetLdapSettingsErrors, ThrowOnError> => (options?.client ?? client).get<GetLdapSettingsResponses, GetLdapSettingsErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/auths/ldap/config',
    ...options
});

/**
 * Set the LDAP settings
 *
 * Documented only. Servers answer 405. Use `setLdapConfig` and `setLdapServerConfig`.
 *
 * No captured server serves it.
 *
 * @deprecated
 */
export const updateLdapSettings = <ThrowOnError extends boolean = false>(options: Options<UpdateLdapSettingsData, ThrowOnError>): RequestResult<UpdateLdapSettingsResponses, UpdateLdapSettingsErrors, ThrowOnError> => (options.client ?? client).post<UpdateLdapSettingsResponses, UpdateLdapSettingsErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/auths/ldap/config/update',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Sign in at the directory
 *
 * Documented only. Servers answer 405. Use `signInWithLdap`.
 *
 * No captured server serves it.
 *
 * @deprecated
 */
export const signInAtDirectory = <ThrowOnError extends boolean = false>(options: Options<SignInAtDirectoryData, ThrowOnError>): RequestResult<SignInAtDirectoryResponses, SignInAtDirectoryErrors, ThrowOnError> => (options.client ?? client).post<SignInAtDirectoryResponses, SignInAtDirectoryErrors, ThrowOnError>({
    url: '/api/v1/auths/ldap/signin',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Get the challenge of a sign-in by redirect
 *
 * For the web page, after a provider sent the browser back to `/auth?mfa=1`: trades the cookie `mfa_challenge` for the challenge
 * that `signIn` would have answered, and clears the cookie. Anybody may call it, but only from a page of the server: the header
 * `Origin` must be the server's own address.
 *
 * Since 0.12.4.
 */
export const getMfaChallenge = <ThrowOnError extends boolean = false>(options?: Options<GetMfaChallengeData, ThrowOnError>): RequestResult<GetMfaChallengeResponses, GetMfaChallengeErrors, ThrowOnError> => (options?.client ?? client).post<GetMfaChallengeResponses, GetMfaChallengeErrors, ThrowOnError>({ url: '/api/v1/auths/mfa/challenge', ...options });

/**
 * Finish setting up an authenticator
 *
 * Proves with a first code that the authenticator works. At a sign-in it answers the session with ten recovery codes and sets the
 * cookie `token`; for a replacement only the codes. Anybody with the challenge's token may call it. All other sessions of the
 * account end, and so does the one that asked for a replacement. Five wrong codes spoil the challenge.
 *
 * Since 0.12.4.
 */
export const confirmMfaEnrollment = <ThrowOnError extends boolean = false>(options: Options<ConfirmMfaEnrollmentData, ThrowOnError>): RequestResult<ConfirmMfaEnrollmentResponses, ConfirmMfaEnrollmentErrors, ThrowOnError> => (options.client ?? client).post<ConfirmMfaEnrollmentResponses, ConfirmMfaEnrollmentErrors, ThrowOnError>({
    url: '/api/v1/auths/mfa/enroll/confirm',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Start setting up an authenticator
 *
 * Answers the secret for a sign-in whose `next_step` is `enroll`, or for a replacement. Anybody with the challenge's token may
 * call it. Nothing is in force before `confirmMfaEnrollment`; a second call answers the same secret.
 *
 * Since 0.12.4.
 */
export const startMfaEnrollment = <ThrowOnError extends boolean = false>(options: Options<StartMfaEnrollmentData, ThrowOnError>): RequestResult<StartMfaEnrollmentResponses, StartMfaEnrollmentErrors, ThrowOnError> => (options.client ?? client).post<StartMfaEnrollmentResponses, StartMfaEnrollmentErrors, ThrowOnError>({
    url: '/api/v1/auths/mfa/enroll/start',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Use an operator's reset token
 *
 * For a user who has lost authenticator and recovery codes. The operator runs `open-webui mfa reset EMAIL --reason TEXT` on the
 * server and hands the token over; the next sign-in says `recover`, and this operation trades both for a challenge that sets up a
 * new authenticator. Anybody with the tokens may call it.
 *
 * Since 0.12.4.
 */
export const submitMfaResetToken = <ThrowOnError extends boolean = false>(options: Options<SubmitMfaResetTokenData, ThrowOnError>): RequestResult<SubmitMfaResetTokenResponses, SubmitMfaResetTokenErrors, ThrowOnError> => (options.client ?? client).post<SubmitMfaResetTokenResponses, SubmitMfaResetTokenErrors, ThrowOnError>({
    url: '/api/v1/auths/mfa/recover',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Generate new recovery codes
 *
 * Answers ten new codes; the old ones stop working. All sessions of the account end, the caller's too. Anybody signed in with an
 * authenticator may call it within five minutes of signing in, but not with an API key.
 *
 * Since 0.12.4.
 */
export const generateMfaRecoveryCodes = <ThrowOnError extends boolean = false>(options: Options<GenerateMfaRecoveryCodesData, ThrowOnError>): RequestResult<GenerateMfaRecoveryCodesResponses, GenerateMfaRecoveryCodesErrors, ThrowOnError> => (options.client ?? client).post<GenerateMfaRecoveryCodesResponses, GenerateMfaRecoveryCodesErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/auths/mfa/recovery/codes',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Start replacing the authenticator
 *
 * Answers a challenge with which `startMfaEnrollment` and `confirmMfaEnrollment` set up another authenticator; until then the old
 * one stays. Anybody signed in with an authenticator may call it within five minutes of signing in, but not with an API key.
 *
 * Since 0.12.4.
 */
export const startMfaReplacement = <ThrowOnError extends boolean = false>(options: Options<StartMfaReplacementData, ThrowOnError>): RequestResult<StartMfaReplacementResponses, StartMfaReplacementErrors, ThrowOnError> => (options.client ?? client).post<StartMfaReplacementResponses, StartMfaReplacementErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/auths/mfa/replace',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Get the state of the caller's second factor
 *
 * Tells whether the account has an authenticator, whether it needs it, and how many recovery codes are left. Anybody signed in may
 * call it, a pending account too, but not with an API key.
 *
 * Since 0.12.4.
 */
export const getMfaStatus = <ThrowOnError extends boolean = false>(options?: Options<GetMfaStatusData, ThrowOnError>): RequestResult<GetMfaStatusResponses, GetMfaStatusErrors, ThrowOnError> => (options?.client ?? client).get<GetMfaStatusResponses, GetMfaStatusErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/auths/mfa/status',
    ...options
});

/**
 * Finish a sign-in with the second factor
 *
 * Answers the session for a sign-in whose `next_step` is `verify` and sets the cookie `token`. Anybody with the challenge's token
 * may call it. A recovery code needs `recovery: true` and works once; a code of the authenticator works once too. Five wrong codes
 * spoil the challenge.
 *
 * Since 0.12.4.
 */
export const verifyMfaChallenge = <ThrowOnError extends boolean = false>(options: Options<VerifyMfaChallengeData, ThrowOnError>): RequestResult<VerifyMfaChallengeResponses, VerifyMfaChallengeErrors, ThrowOnError> => (options.client ?? client).post<VerifyMfaChallengeResponses, VerifyMfaChallengeErrors, ThrowOnError>({
    url: '/api/v1/auths/mfa/verify',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the OAuth providers
 *
 * Documented only. Servers answer their web page. The names are the keys of `oauth.providers` in `GET /api/config`, and one of
 * them goes into `startOAuthSignIn`.
 *
 * No captured server serves it.
 *
 * @deprecated
 */
export const listOAuthProviders = <ThrowOnError extends boolean = false>(options?: Options<ListOAuthProvidersData, ThrowOnError>): RequestResult<ListOAuthProvidersResponses, ListOAuthProvidersErrors, ThrowOnError> => (options?.client ?? client).get<ListOAuthProvidersResponses, ListOAuthProvidersErrors, ThrowOnError>({ url: '/api/v1/auths/oauth/providers', ...options });

/**
 * Delete the caller's tokens of a provider
 *
 * Forgets what a provider gave the server for the caller: the sign-in's tokens for `oidc`, `google` and so on, a tool server's for
 * `mcp:` and its id. The caller stays signed in. Users and administrators.
 *
 * Since 0.9.6.
 */
export const deleteOAuthSession = <ThrowOnError extends boolean = false>(options: Options<DeleteOAuthSessionData, ThrowOnError>): RequestResult<DeleteOAuthSessionResponses, DeleteOAuthSessionErrors, ThrowOnError> => (options.client ?? client).delete<DeleteOAuthSessionResponses, DeleteOAuthSessionErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/auths/oauth/sessions/{provider}',
    ...options
});

/**
 * Start signing in through a provider
 *
 * Documented only. Servers answer their web page. Use `startOAuthSignIn`.
 *
 * No captured server serves it.
 *
 * @deprecated
 */
export const startOAuthFlow = <ThrowOnError extends boolean = false>(options: Options<StartOAuthFlowData, ThrowOnError>): RequestResult<unknown, StartOAuthFlowErrors, ThrowOnError> => (options.client ?? client).get<unknown, StartOAuthFlowErrors, ThrowOnError>({ url: '/api/v1/auths/oauth/{provider}/login', ...options });

/**
 * Sign in with a provider's token
 *
 * Asks the provider whose access token it is and answers a session token for that account; no cookie is set. Anybody may call it,
 * if the server's environment has `ENABLE_OAUTH_TOKEN_EXCHANGE`. The account must have signed in through the provider before. The
 * provider's name may be in any case. 0.8.3 and 0.8.12 end in 500 as soon as the provider knows the token. Where multi-factor
 * authentication is on (since 0.12.4) the reply is a challenge, or says that the account is pending.
 */
export const signInWithOAuthToken = <ThrowOnError extends boolean = false>(options: Options<SignInWithOAuthTokenData, ThrowOnError>): RequestResult<SignInWithOAuthTokenResponses, SignInWithOAuthTokenErrors, ThrowOnError> => (options.client ?? client).post<SignInWithOAuthTokenResponses, SignInWithOAuthTokenErrors, ThrowOnError>({
    url: '/api/v1/auths/oauth/{provider}/token/exchange',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Change the caller's password
 *
 * Documented only. Servers answer 405. Use `updatePassword`.
 *
 * No captured server serves it.
 *
 * @deprecated
 */
export const setPassword = <ThrowOnError extends boolean = false>(options: Options<SetPasswordData, ThrowOnError>): RequestResult<SetPasswordResponses, SetPasswordErrors, ThrowOnError> => (options.client ?? client).post<SetPasswordResponses, SetPasswordErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/auths/password/update',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Sign in with e-mail and password
 *
 * Answers a session token and sets the cookie `token`. Anybody may call it. A pending account signs in too and gets a token
 * that opens little else. Where multi-factor authentication is on (since 0.12.4) the reply is a challenge instead, for which
 * `startMfaEnrollment`, `verifyMfaChallenge` or `submitMfaResetToken` comes next, or says that the account is pending: look for
 * `next_step` before reading `token`. At most 15 attempts in 180 seconds for one e-mail address, and 10 in 900 seconds for an account
 * while multi-factor authentication is on.
 */
export const signIn = <ThrowOnError extends boolean = false>(options: Options<SignInData, ThrowOnError>): RequestResult<SignInResponses, SignInErrors, ThrowOnError> => (options.client ?? client).post<SignInResponses, SignInErrors, ThrowOnError>({
    url: '/api/v1/auths/signin',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Sign out, on servers before 0.9.6
 *
 * Clears the session's cookies. The token itself stays valid until it expires, unless the server keeps a list of revoked
 * tokens in Redis. Anybody may call it, without a token too. Newer servers answer their web page to this GET: use `signOut`.
 *
 * Until 0.8.12.
 */
export const signOutByGet = <ThrowOnError extends boolean = false>(options?: Options<SignOutByGetData, ThrowOnError>): RequestResult<SignOutByGetResponses, SignOutByGetErrors, ThrowOnError> => (options?.client ?? client).get<SignOutByGetResponses, SignOutByGetErrors, ThrowOnError>({ url: '/api/v1/auths/signout', ...options });

/**
 * Sign out
 *
 * Clears the session's cookies. The token itself stays valid until it expires, unless the server keeps a list of revoked
 * tokens in Redis. Anybody may call it, without a token too. Servers before 0.9.6 answer 405: use `signOutByGet`.
 *
 * Since 0.9.6.
 */
export const signOut = <ThrowOnError extends boolean = false>(options?: Options<SignOutData, ThrowOnError>): RequestResult<SignOutResponses, SignOutErrors, ThrowOnError> => (options?.client ?? client).post<SignOutResponses, SignOutErrors, ThrowOnError>({ url: '/api/v1/auths/signout', ...options });

/**
 * Register an account
 *
 * Creates an account, signs it in and sets the cookie `token`. Anybody may call it while sign-up is switched on; the first
 * account of a server always may, and becomes its administrator. Later ones get the server's default role, `pending` unless
 * changed. An empty name and an empty password are accepted. Where multi-factor authentication is on (since 0.12.4) there is no token:
 * the reply says that the account is pending, or is a challenge.
 */
export const signUp = <ThrowOnError extends boolean = false>(options: Options<SignUpData, ThrowOnError>): RequestResult<SignUpResponses, SignUpErrors, ThrowOnError> => (options.client ?? client).post<SignUpResponses, SignUpErrors, ThrowOnError>({
    url: '/api/v1/auths/signup',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Change the caller's password
 *
 * Answers `true`. Anybody signed in may call it. Since 0.12.4 it ends all sessions of the account, so sign in again; before, they
 * go on. An empty new password is accepted. One of more than 72 bytes answers 400, and on 0.8.3 500.
 */
export const updatePassword = <ThrowOnError extends boolean = false>(options: Options<UpdatePasswordData, ThrowOnError>): RequestResult<UpdatePasswordResponses, UpdatePasswordErrors, ThrowOnError> => (options.client ?? client).post<UpdatePasswordResponses, UpdatePasswordErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/auths/update/password',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Update the caller's profile
 *
 * Replaces the profile: what is optional and left out is cleared. Users and administrators. The reply has the public part;
 * `getSession` shows the rest.
 */
export const updateProfile = <ThrowOnError extends boolean = false>(options: Options<UpdateProfileData, ThrowOnError>): RequestResult<UpdateProfileResponses, UpdateProfileErrors, ThrowOnError> => (options.client ?? client).post<UpdateProfileResponses, UpdateProfileErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/auths/update/profile',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Update the caller's time zone
 *
 * Stores the name as it is sent, whatever it is. Anybody signed in may call it, a pending account too.
 */
export const updateTimezone = <ThrowOnError extends boolean = false>(options: Options<UpdateTimezoneData, ThrowOnError>): RequestResult<UpdateTimezoneResponses, UpdateTimezoneErrors, ThrowOnError> => (options.client ?? client).post<UpdateTimezoneResponses, UpdateTimezoneErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/auths/update/timezone',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the channels in the web page's list
 *
 * Answers the group and direct channels that the caller is an active member of, then the standard channels that access grants
 * let the caller read. For an administrator too: standard channels that others made and that grant nothing are in
 * `listAllChannels` only. Channels are off on a new server, and then the answer is 403; the administrator's setting
 * `ENABLE_CHANNELS` switches them on.
 */
export const listChannels = <ThrowOnError extends boolean = false>(options?: Options<ListChannelsData, ThrowOnError>): RequestResult<ListChannelsResponses, ListChannelsErrors, ThrowOnError> => (options?.client ?? client).get<ListChannelsResponses, ListChannelsErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/channels/',
    ...options
});

/**
 * Create a channel
 *
 * Makes a standard channel, which only an administrator may, or a group or direct channel, which every user may. If all accounts
 * of a new direct channel share one already, that one comes back, and is in the caller's list again. A standard channel without
 * access grants is open to administrators alone.
 */
export const createChannel = <ThrowOnError extends boolean = false>(options: Options<CreateChannelData, ThrowOnError>): RequestResult<CreateChannelResponses, CreateChannelErrors, ThrowOnError> => (options.client ?? client).post<CreateChannelResponses, CreateChannelErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/channels/create',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List all channels
 *
 * An administrator gets every standard, group and direct channel on the server, also those whose messages are closed to them.
 * Others get the channels of `listChannels`. Before 0.9.6 the permission is not asked for.
 */
export const listAllChannels = <ThrowOnError extends boolean = false>(options?: Options<ListAllChannelsData, ThrowOnError>): RequestResult<ListAllChannelsResponses, ListAllChannelsErrors, ThrowOnError> => (options?.client ?? client).get<ListAllChannelsResponses, ListAllChannelsErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/channels/list',
    ...options
});

/**
 * Get or open the direct channel with a user
 *
 * Answers the direct channel of the caller and one account, and makes it if there is none, although it is a GET. It is in the
 * caller's list again afterwards. The server does not check that the account exists; for an id of nobody every call makes a new
 * channel, since 0.11.4. With the caller's own id it is a channel with oneself.
 */
export const getDirectChannel = <ThrowOnError extends boolean = false>(options: Options<GetDirectChannelData, ThrowOnError>): RequestResult<GetDirectChannelResponses, GetDirectChannelErrors, ThrowOnError> => (options.client ?? client).get<GetDirectChannelResponses, GetDirectChannelErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/channels/users/{user_id}',
    ...options
});

/**
 * Get a webhook's picture
 *
 * Answers the picture, or the server's icon for a webhook without one, and for an unknown webhook. A picture elsewhere on the
 * web is a redirect, unless the server is set not to forward, since 0.11.4; then it is the icon. Who may read the channel may
 * call it; before 0.11.4 every user, without the permission and with channels switched off.
 */
export const getChannelWebhookImage = <ThrowOnError extends boolean = false>(options: Options<GetChannelWebhookImageData, ThrowOnError>): RequestResult<GetChannelWebhookImageResponses, GetChannelWebhookImageErrors, ThrowOnError> => (options.client ?? client).get<GetChannelWebhookImageResponses, GetChannelWebhookImageErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/channels/webhooks/{webhook_id}/profile/image',
    ...options
});

/**
 * Post a message by webhook
 *
 * Posts a message to the channel of the webhook. Everybody may call it who knows the address; no token is read but the one in
 * the path. Mentions of models and apps have no effect.
 */
export const postChannelWebhookMessage = <ThrowOnError extends boolean = false>(options: Options<PostChannelWebhookMessageData, ThrowOnError>): RequestResult<PostChannelWebhookMessageResponses, PostChannelWebhookMessageErrors, ThrowOnError> => (options.client ?? client).post<PostChannelWebhookMessageResponses, PostChannelWebhookMessageErrors, ThrowOnError>({
    url: '/api/v1/channels/webhooks/{webhook_id}/{token}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the apps in a channel
 *
 * Answers the apps that were let into a standard channel or a group. Members of a group may call it, of a standard channel
 * readers, and administrators for both. Apps are off on a new server, and then the answer is 404; the administrator's setting
 * `ENABLE_APPS` switches them on.
 *
 * Since 0.12.4.
 */
export const listChannelApps = <ThrowOnError extends boolean = false>(options: Options<ListChannelAppsData, ThrowOnError>): RequestResult<ListChannelAppsResponses, ListChannelAppsErrors, ThrowOnError> => (options.client ?? client).get<ListChannelAppsResponses, ListChannelAppsErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/channels/{channel_id}/apps',
    ...options
});

/**
 * Let an app into a channel
 *
 * Lets a connected app take part in a standard channel or a group; one that is in it already is invited anew. Who made the
 * channel may call it, if the app is for them, and every administrator.
 *
 * Since 0.12.4.
 */
export const inviteChannelApp = <ThrowOnError extends boolean = false>(options: Options<InviteChannelAppData, ThrowOnError>): RequestResult<InviteChannelAppResponses, InviteChannelAppErrors, ThrowOnError> => (options.client ?? client).post<InviteChannelAppResponses, InviteChannelAppErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/channels/{channel_id}/apps',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Take an app out of a channel
 *
 * The app gets no more of the channel's messages and cannot post in it; what it posted stays. Who made the channel may call it,
 * and every administrator. An app that is not in the channel, or that does not exist, gives the same answer.
 *
 * Since 0.12.4.
 */
export const removeChannelApp = <ThrowOnError extends boolean = false>(options: Options<RemoveChannelAppData, ThrowOnError>): RequestResult<RemoveChannelAppResponses, RemoveChannelAppErrors, ThrowOnError> => (options.client ?? client).delete<RemoveChannelAppResponses, RemoveChannelAppErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/channels/{channel_id}/apps/{app_id}',
    ...options
});

/**
 * Get a channel
 *
 * Answers the channel with what the caller may do in it. Members of a group or direct channel may call it, of a standard channel
 * readers and administrators. Before 0.9.6 who took a group out of the list still counts as a member.
 */
export const getChannelById = <ThrowOnError extends boolean = false>(options: Options<GetChannelByIdData, ThrowOnError>): RequestResult<GetChannelByIdResponses, GetChannelByIdErrors, ThrowOnError> => (options.client ?? client).get<GetChannelByIdResponses, GetChannelByIdErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/channels/{id}',
    ...options
});

/**
 * Set who may use a standard channel
 *
 * Replaces all access grants of a standard channel; those who lose access get no more events of it. Who made it may call it, and
 * every administrator. Group and direct channels have members instead, and answer 403.
 *
 * Since 0.12.4.
 */
export const setChannelAccess = <ThrowOnError extends boolean = false>(options: Options<SetChannelAccessData, ThrowOnError>): RequestResult<SetChannelAccessResponses, SetChannelAccessErrors, ThrowOnError> => (options.client ?? client).post<SetChannelAccessResponses, SetChannelAccessErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/channels/{id}/access/update',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Delete a channel
 *
 * Deletes the channel and its grants for good. Who made it may call it, and every administrator. Its messages cannot be reached
 * any more, and its webhooks answer 404.
 */
export const deleteChannelById = <ThrowOnError extends boolean = false>(options: Options<DeleteChannelByIdData, ThrowOnError>): RequestResult<DeleteChannelByIdResponses, DeleteChannelByIdErrors, ThrowOnError> => (options.client ?? client).delete<DeleteChannelByIdResponses, DeleteChannelByIdErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/channels/{id}/delete',
    ...options
});

/**
 * List a channel's members
 *
 * Answers the members of a group or direct channel or, for a standard channel, all accounts that may read it and are not
 * pending. Members of a group or direct channel may call it, of a standard channel readers and administrators. Before 0.9.6
 * every user may list those of a standard channel. For a direct channel the parameters count for nothing.
 */
export const listChannelMembers = <ThrowOnError extends boolean = false>(options: Options<ListChannelMembersData, ThrowOnError>): RequestResult<ListChannelMembersResponses, ListChannelMembersErrors, ThrowOnError> => (options.client ?? client).get<ListChannelMembersResponses, ListChannelMembersErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/channels/{id}/members',
    ...options
});

/**
 * Show or hide a channel in the own list
 *
 * Takes a group or direct channel out of the caller's list until somebody posts in it, or the caller opens the direct channel
 * again. Since 0.9.6 a hidden channel is closed to the caller, this operation included: `true` then answers 404 and changes
 * nothing. Only members may call it; a standard channel's list entry does not follow it. Before 0.9.6 the permission is not
 * asked for.
 */
export const setChannelMemberActive = <ThrowOnError extends boolean = false>(options: Options<SetChannelMemberActiveData, ThrowOnError>): RequestResult<SetChannelMemberActiveResponses, SetChannelMemberActiveErrors, ThrowOnError> => (options.client ?? client).post<SetChannelMemberActiveResponses, SetChannelMemberActiveErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/channels/{id}/members/active',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Mute a channel for oneself
 *
 * Silences the channel for the caller, or ends that. In a standard channel it also makes the caller a member, without reading
 * it. Members of a group or direct channel may call it, of a standard channel readers and administrators.
 *
 * Since 0.12.4.
 */
export const setChannelMuted = <ThrowOnError extends boolean = false>(options: Options<SetChannelMutedData, ThrowOnError>): RequestResult<SetChannelMutedResponses, SetChannelMutedErrors, ThrowOnError> => (options.client ?? client).post<SetChannelMutedResponses, SetChannelMutedErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/channels/{id}/members/mute',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List a channel's messages
 *
 * Answers the newest messages first, without those in threads. Members of a group or direct channel may call it, of a standard
 * channel readers and administrators. The first call makes the caller a member of a standard channel; from then on its unread
 * messages count.
 */
export const listChannelMessages = <ThrowOnError extends boolean = false>(options: Options<ListChannelMessagesData, ThrowOnError>): RequestResult<ListChannelMessagesResponses, ListChannelMessagesErrors, ThrowOnError> => (options.client ?? client).get<ListChannelMessagesResponses, ListChannelMessagesErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/channels/{id}/messages',
    ...options
});

/**
 * List pinned messages
 *
 * Answers pinned messages of the channel and its threads, the last pinned first. Members of a group or direct channel may call
 * it, of a standard channel readers and administrators. Before 0.9.6 a pinned message of a webhook makes it answer 500, and the
 * permission is not asked for.
 */
export const listPinnedChannelMessages = <ThrowOnError extends boolean = false>(options: Options<ListPinnedChannelMessagesData, ThrowOnError>): RequestResult<ListPinnedChannelMessagesResponses, ListPinnedChannelMessagesErrors, ThrowOnError> => (options.client ?? client).get<ListPinnedChannelMessagesResponses, ListPinnedChannelMessagesErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/channels/{id}/messages/pinned',
    ...options
});

/**
 * Post a message
 *
 * Posts a message to the channel or into a thread. Models that it mentions, and the model whose message it quotes, answer later
 * with messages of their own: in its thread, or since 0.11.4 in the channel if the server is set so. Members of a group or
 * direct channel may call it, of a standard one administrators and who may write; in 0.8.3 who may read because everybody may.
 * It brings back the channel into the lists of all members of a group or direct channel. Before 0.10.2 ids of a thread and of a
 * quoted message are not checked. Before 0.9.6 the permission is not asked for.
 */
export const postChannelMessage = <ThrowOnError extends boolean = false>(options: Options<PostChannelMessageData, ThrowOnError>): RequestResult<PostChannelMessageResponses, PostChannelMessageErrors, ThrowOnError> => (options.client ?? client).post<PostChannelMessageResponses, PostChannelMessageErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/channels/{id}/messages/post',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Get a message
 *
 * Answers a message with all it holds. Members of a group or direct channel may call it, of a standard channel readers and
 * administrators. Before 0.9.6 the permission is not asked for.
 */
export const getChannelMessage = <ThrowOnError extends boolean = false>(options: Options<GetChannelMessageData, ThrowOnError>): RequestResult<GetChannelMessageResponses, GetChannelMessageErrors, ThrowOnError> => (options.client ?? client).get<GetChannelMessageResponses, GetChannelMessageErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/channels/{id}/messages/{message_id}',
    ...options
});

/**
 * Get what a message holds beside its text
 *
 * Answers the message's `data`, which lists leave out. Members of a group or direct channel may call it, of a standard channel
 * readers and administrators. Before 0.9.6 the permission is not asked for.
 */
export const getChannelMessageData = <ThrowOnError extends boolean = false>(options: Options<GetChannelMessageDataData, ThrowOnError>): RequestResult<GetChannelMessageDataResponses, GetChannelMessageDataErrors, ThrowOnError> => (options.client ?? client).get<GetChannelMessageDataResponses, GetChannelMessageDataErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/channels/{id}/messages/{message_id}/data',
    ...options
});

/**
 * Delete a message
 *
 * Deletes the message, its reactions and, since 0.12.4, its thread; before that the thread's messages stay and can be read by
 * their ids. The author may call it, in a standard channel since 0.11.4 only with the right to write, and an administrator, in a
 * group or direct channel only as a member. Before 0.9.6 every member of a group or direct channel may, before 0.11.4 everybody
 * who may write in a standard one. Before 0.9.6 the permission is not asked for.
 */
export const deleteChannelMessage = <ThrowOnError extends boolean = false>(options: Options<DeleteChannelMessageData, ThrowOnError>): RequestResult<DeleteChannelMessageResponses, DeleteChannelMessageErrors, ThrowOnError> => (options.client ?? client).delete<DeleteChannelMessageResponses, DeleteChannelMessageErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/channels/{id}/messages/{message_id}/delete',
    ...options
});

/**
 * Pin or unpin a message
 *
 * Members of a group or direct channel may call it, of a standard one administrators and who may write; before 0.9.6 who may
 * read. Before 0.9.6 the permission is not asked for.
 */
export const setChannelMessagePinned = <ThrowOnError extends boolean = false>(options: Options<SetChannelMessagePinnedData, ThrowOnError>): RequestResult<SetChannelMessagePinnedResponses, SetChannelMessagePinnedErrors, ThrowOnError> => (options.client ?? client).post<SetChannelMessagePinnedResponses, SetChannelMessagePinnedErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/channels/{id}/messages/{message_id}/pin',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Take back a reaction
 *
 * Documented only: servers answer 405. Take a reaction back with `removeChannelReaction`.
 *
 * No captured server serves it.
 *
 * @deprecated
 */
export const removeMessageReaction = <ThrowOnError extends boolean = false>(options: Options<RemoveMessageReactionData, ThrowOnError>): RequestResult<RemoveMessageReactionResponses, RemoveMessageReactionErrors, ThrowOnError> => (options.client ?? client).delete<RemoveMessageReactionResponses, RemoveMessageReactionErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/channels/{id}/messages/{message_id}/reactions',
    ...options
});

/**
 * React to a message
 *
 * Documented only: servers answer 405. React with `addChannelReaction`. The document shows no body; the one here is that
 * operation's.
 *
 * No captured server serves it.
 *
 * @deprecated
 */
export const addMessageReaction = <ThrowOnError extends boolean = false>(options: Options<AddMessageReactionData, ThrowOnError>): RequestResult<AddMessageReactionResponses, AddMessageReactionErrors, ThrowOnError> => (options.client ?? client).post<AddMessageReactionResponses, AddMessageReactionErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/channels/{id}/messages/{message_id}/reactions',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * React to a message
 *
 * Puts the caller's reaction under a message; the same one a second time changes nothing. Members of a group or direct channel
 * may call it, of a standard one administrators and who may write; in 0.8.3 also who may read because everybody may. Before
 * 0.9.6 the permission is not asked for.
 */
export const addChannelReaction = <ThrowOnError extends boolean = false>(options: Options<AddChannelReactionData, ThrowOnError>): RequestResult<AddChannelReactionResponses, AddChannelReactionErrors, ThrowOnError> => (options.client ?? client).post<AddChannelReactionResponses, AddChannelReactionErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/channels/{id}/messages/{message_id}/reactions/add',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Take back a reaction
 *
 * Takes away the caller's own reaction; one that is not there changes nothing. Members of a group or direct channel may call it,
 * of a standard one administrators and who may write; in 0.8.3 also who may read because everybody may. Before 0.9.6 the
 * permission is not asked for.
 */
export const removeChannelReaction = <ThrowOnError extends boolean = false>(options: Options<RemoveChannelReactionData, ThrowOnError>): RequestResult<RemoveChannelReactionResponses, RemoveChannelReactionErrors, ThrowOnError> => (options.client ?? client).post<RemoveChannelReactionResponses, RemoveChannelReactionErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/channels/{id}/messages/{message_id}/reactions/remove',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the messages of a thread
 *
 * Answers the newest replies first and, if they are fewer than `limit`, the message that began the thread at the end. It is
 * empty if that message is unknown or, since 0.10.2, in another channel. Members of a group or direct channel may call it, of a
 * standard channel readers and administrators. Before 0.9.6 the permission is not asked for.
 */
export const listChannelThreadMessages = <ThrowOnError extends boolean = false>(options: Options<ListChannelThreadMessagesData, ThrowOnError>): RequestResult<ListChannelThreadMessagesResponses, ListChannelThreadMessagesErrors, ThrowOnError> => (options.client ?? client).get<ListChannelThreadMessagesResponses, ListChannelThreadMessagesErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/channels/{id}/messages/{message_id}/thread',
    ...options
});

/**
 * Edit a message
 *
 * Replaces the text and adds to what the message holds beside it. The author may call it, in a standard channel since 0.11.4
 * only with the right to write, and an administrator, in a group or direct channel only as a member. Before 0.9.6 every member
 * of a group or direct channel may; in a standard one before 0.11.4 everybody who may write, in 0.8.3 who may read. Before 0.9.6
 * the permission is not asked for.
 */
export const updateChannelMessage = <ThrowOnError extends boolean = false>(options: Options<UpdateChannelMessageData, ThrowOnError>): RequestResult<UpdateChannelMessageResponses, UpdateChannelMessageErrors, ThrowOnError> => (options.client ?? client).post<UpdateChannelMessageResponses, UpdateChannelMessageErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/channels/{id}/messages/{message_id}/update',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Update a channel
 *
 * Replaces name, description, mark and free content; what is left out is emptied, the name too. Who made the channel may call
 * it, and every administrator. Before 0.12.4 it also replaces the access grants that are sent; since then `setChannelAccess`
 * does.
 */
export const updateChannelById = <ThrowOnError extends boolean = false>(options: Options<UpdateChannelByIdData, ThrowOnError>): RequestResult<UpdateChannelByIdResponses, UpdateChannelByIdErrors, ThrowOnError> => (options.client ?? client).post<UpdateChannelByIdResponses, UpdateChannelByIdErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/channels/{id}/update',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Add members to a channel
 *
 * Adds accounts and the present members of user groups, and the caller in any case. Who made the channel may call it, and every
 * administrator, who thereby becomes a member. Nobody checks that the accounts exist. Members of a standard channel gain no
 * access by it. A direct channel answers 403 since 0.12.4; before that it grows.
 */
export const addChannelMembers = <ThrowOnError extends boolean = false>(options: Options<AddChannelMembersData, ThrowOnError>): RequestResult<AddChannelMembersResponses, AddChannelMembersErrors, ThrowOnError> => (options.client ?? client).post<AddChannelMembersResponses, AddChannelMembersErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/channels/{id}/update/members/add',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Remove members from a channel
 *
 * Takes accounts out of the channel, the one that made it too if it is named. Who made the channel may call it, and every
 * administrator. A direct channel answers 403 since 0.12.4; before that it shrinks.
 */
export const removeChannelMembers = <ThrowOnError extends boolean = false>(options: Options<RemoveChannelMembersData, ThrowOnError>): RequestResult<RemoveChannelMembersResponses, RemoveChannelMembersErrors, ThrowOnError> => (options.client ?? client).post<RemoveChannelMembersResponses, RemoveChannelMembersErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/channels/{id}/update/members/remove',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List a channel's webhooks
 *
 * Answers the webhooks with their tokens. Who made the channel may call it, and every administrator, also for a group that they
 * are no member of. Before 0.9.6 the permission is not asked for.
 */
export const listChannelWebhooks = <ThrowOnError extends boolean = false>(options: Options<ListChannelWebhooksData, ThrowOnError>): RequestResult<ListChannelWebhooksResponses, ListChannelWebhooksErrors, ThrowOnError> => (options.client ?? client).get<ListChannelWebhooksResponses, ListChannelWebhooksErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/channels/{id}/webhooks',
    ...options
});

/**
 * Create a webhook
 *
 * Makes an address at which other programs post into the channel without signing in, `postChannelWebhookMessage`. Who made the
 * channel may call it, and every administrator, also for a group that they are no member of. Before 0.9.6 the permission is not
 * asked for.
 */
export const createChannelWebhook = <ThrowOnError extends boolean = false>(options: Options<CreateChannelWebhookData, ThrowOnError>): RequestResult<CreateChannelWebhookResponses, CreateChannelWebhookErrors, ThrowOnError> => (options.client ?? client).post<CreateChannelWebhookResponses, CreateChannelWebhookErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/channels/{id}/webhooks/create',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Delete a webhook
 *
 * Its address stops working; its messages stay, by `Deleted Webhook`. Who made the channel may call it, and every administrator,
 * also for a group that they are no member of. Before 0.9.6 the permission is not asked for.
 */
export const deleteChannelWebhook = <ThrowOnError extends boolean = false>(options: Options<DeleteChannelWebhookData, ThrowOnError>): RequestResult<DeleteChannelWebhookResponses, DeleteChannelWebhookErrors, ThrowOnError> => (options.client ?? client).delete<DeleteChannelWebhookResponses, DeleteChannelWebhookErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/channels/{id}/webhooks/{webhook_id}/delete',
    ...options
});

/**
 * Update a webhook
 *
 * Replaces name and picture; a picture that is left out is taken away. The token stays. Earlier messages show the new name too.
 * Who made the channel may call it, and every administrator, also for a group that they are no member of. Before 0.9.6 the
 * permission is not asked for.
 */
export const updateChannelWebhook = <ThrowOnError extends boolean = false>(options: Options<UpdateChannelWebhookData, ThrowOnError>): RequestResult<UpdateChannelWebhookResponses, UpdateChannelWebhookErrors, ThrowOnError> => (options.client ?? client).post<UpdateChannelWebhookResponses, UpdateChannelWebhookErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/channels/{id}/webhooks/{webhook_id}/update',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Let a model answer, for clients of OpenAI
 *
 * The same as `completeChat`, at the path that clients of OpenAI find below the address `/api/v1`. Verified users may call it.
 */
export const completeChatV1 = <ThrowOnError extends boolean = false>(options: Options<CompleteChatV1Data, ThrowOnError>): RequestResult<CompleteChatV1Responses, CompleteChatV1Errors, ThrowOnError> => (options.client ?? client).post<CompleteChatV1Responses, CompleteChatV1Errors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/chat/completions',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Delete all of the caller's chats
 *
 * Deletes every chat of the caller, archived, pinned and shared ones too. Any verified user with the permission may call it; an
 * administrator needs none. Folders stay. Tags stay on servers before 0.12.4.
 */
export const deleteAllChats = <ThrowOnError extends boolean = false>(options?: Options<DeleteAllChatsData, ThrowOnError>): RequestResult<DeleteAllChatsResponses, DeleteAllChatsErrors, ThrowOnError> => (options?.client ?? client).delete<DeleteAllChatsResponses, DeleteAllChatsErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/chats/',
    ...options
});

/**
 * List the caller's chats
 *
 * Without `page` all chats come at once. Any verified user may call it. Archived chats are left out; pinned chats and chats in
 * folders come only when asked for.
 */
export const listChats = <ThrowOnError extends boolean = false>(options?: Options<ListChatsData, ThrowOnError>): RequestResult<ListChatsResponses, ListChatsErrors, ThrowOnError> => (options?.client ?? client).get<ListChatsResponses, ListChatsErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/chats/',
    ...options
});

/**
 * Export the caller's chats in full
 *
 * Every chat of the caller with all its messages, archived ones too. Any verified user may call it. Since 0.9.6 the reply is a
 * stream with one chat a line, which is empty if there is none; older servers send one JSON array.
 */
export const exportChats = <ThrowOnError extends boolean = false>(options?: Options<ExportChatsData, ThrowOnError>): RequestResult<ExportChatsResponses, ExportChatsErrors, ThrowOnError> => (options?.client ?? client).get<ExportChatsResponses, ExportChatsErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/chats/all',
    ...options
});

/**
 * Export the caller's archived chats in full
 *
 * Every archived chat of the caller with all its messages, in one reply. Any verified user may call it.
 */
export const exportArchivedChats = <ThrowOnError extends boolean = false>(options?: Options<ExportArchivedChatsData, ThrowOnError>): RequestResult<ExportArchivedChatsResponses, ExportArchivedChatsErrors, ThrowOnError> => (options?.client ?? client).get<ExportArchivedChatsResponses, ExportArchivedChatsErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/chats/all/archived',
    ...options
});

/**
 * Export the chats of all users in full
 *
 * Every chat on the server with all its messages, in one reply that may be very large. Only an administrator may call it, and even
 * they get 401 where the server's environment has switched the export off. One stored chat that the server cannot read, such as one
 * whose title is null, makes the whole export fail with 500.
 */
export const exportChatsOfAllUsers = <ThrowOnError extends boolean = false>(options?: Options<ExportChatsOfAllUsersData, ThrowOnError>): RequestResult<ExportChatsOfAllUsersResponses, ExportChatsOfAllUsersErrors, ThrowOnError> => (options?.client ?? client).get<ExportChatsOfAllUsersResponses, ExportChatsOfAllUsersErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/chats/all/db',
    ...options
});

/**
 * List the caller's tags
 *
 * All labels that the caller has put on chats. Any verified user may call it. A label that no chat wears any more may still be
 * listed.
 */
export const listAllChatTags = <ThrowOnError extends boolean = false>(options?: Options<ListAllChatTagsData, ThrowOnError>): RequestResult<ListAllChatTagsResponses, ListAllChatTagsErrors, ThrowOnError> => (options?.client ?? client).get<ListAllChatTagsResponses, ListAllChatTagsErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/chats/all/tags',
    ...options
});

/**
 * Archive all of the caller's chats
 *
 * Any verified user may call it. Since 0.12.4 the chats leave their folders too, for good: `unarchiveAllChats` does not put them
 * back.
 */
export const archiveAllChats = <ThrowOnError extends boolean = false>(options?: Options<ArchiveAllChatsData, ThrowOnError>): RequestResult<ArchiveAllChatsResponses, ArchiveAllChatsErrors, ThrowOnError> => (options?.client ?? client).post<ArchiveAllChatsResponses, ArchiveAllChatsErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/chats/archive/all',
    ...options
});

/**
 * List the caller's archived chats
 *
 * 60 a page. Any verified user may call it. A field or direction of order that the server does not know ends in 500.
 */
export const listArchivedChats = <ThrowOnError extends boolean = false>(options?: Options<ListArchivedChatsData, ThrowOnError>): RequestResult<ListArchivedChatsResponses, ListArchivedChatsErrors, ThrowOnError> => (options?.client ?? client).get<ListArchivedChatsResponses, ListArchivedChatsErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/chats/archived',
    ...options
});

/**
 * Count the caller's archived chats
 *
 * Any verified user may call it. A server that lacks it answers 200 with the web page in place of the number.
 *
 * Since 0.10.2.
 */
export const getArchivedChatCount = <ThrowOnError extends boolean = false>(options?: Options<GetArchivedChatCountData, ThrowOnError>): RequestResult<GetArchivedChatCountResponses, GetArchivedChatCountErrors, ThrowOnError> => (options?.client ?? client).get<GetArchivedChatCountResponses, GetArchivedChatCountErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/chats/archived/count',
    ...options
});

/**
 * Get the settings for chats
 *
 * How long chats are summarised and how models find their tools, for the whole server. Only an administrator may call it.
 *
 * Since 0.10.2.
 */
export const getChatConfig = <ThrowOnError extends boolean = false>(options?: Options<GetChatConfigData, ThrowOnError>): RequestResult<GetChatConfigResponses, GetChatConfigErrors, ThrowOnError> => (options?.client ?? client).get<GetChatConfigResponses, GetChatConfigErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/chats/config',
    ...options
});

/**
 * Replace the settings for chats
 *
 * Applies to the whole server at once. Only an administrator may call it. A setting left out goes back to its default, so send all
 * of them; numbers out of range are brought into it without an error, and the reply says what was stored.
 *
 * Since 0.10.2.
 */
export const setChatConfig = <ThrowOnError extends boolean = false>(options: Options<SetChatConfigData, ThrowOnError>): RequestResult<SetChatConfigResponses, SetChatConfigErrors, ThrowOnError> => (options.client ?? client).post<SetChatConfigResponses, SetChatConfigErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/chats/config',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Export the caller's chats as JSON
 *
 * Documented only. Servers take `export` for a chat's id and answer 401. Use `exportChats`.
 *
 * No captured server serves it.
 *
 * @deprecated
 */
export const exportChatsAsJson = <ThrowOnError extends boolean = false>(options?: Options<ExportChatsAsJsonData, ThrowOnError>): RequestResult<ExportChatsAsJsonResponses, ExportChatsAsJsonErrors, ThrowOnError> => (options?.client ?? client).get<ExportChatsAsJsonResponses, ExportChatsAsJsonErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/chats/export',
    ...options
});

/**
 * Export a folder's chats in full
 *
 * The caller's chats in the folder and in the folders below it, with all their messages, in one reply. Any verified user may call
 * it. A folder that does not exist or is somebody else's gives an empty list.
 */
export const exportChatsByFolder = <ThrowOnError extends boolean = false>(options: Options<ExportChatsByFolderData, ThrowOnError>): RequestResult<ExportChatsByFolderResponses, ExportChatsByFolderErrors, ThrowOnError> => (options.client ?? client).get<ExportChatsByFolderResponses, ExportChatsByFolderErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/chats/folder/{folder_id}',
    ...options
});

/**
 * List a folder's chats
 *
 * 10 a page. Any verified user may call it and sees only their own chats. Pinned and archived chats and those in folders below it
 * are left out. A folder that does not exist gives an empty list.
 */
export const listChatsByFolder = <ThrowOnError extends boolean = false>(options: Options<ListChatsByFolderData, ThrowOnError>): RequestResult<ListChatsByFolderResponses, ListChatsByFolderErrors, ThrowOnError> => (options.client ?? client).get<ListChatsByFolderResponses, ListChatsByFolderErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/chats/folder/{folder_id}/list',
    ...options
});

/**
 * Import chats
 *
 * Creates each chat under a new id and the caller's name, in one go: if one cannot be stored, none is. The reply has the order
 * of the request. Any verified user may call it who has the permission; before 0.10.2 nobody needs one. Tags in `meta.tags` show
 * up in `listChatTags` only since 0.12.4; older servers keep the ids and know no such tags.
 */
export const importChats = <ThrowOnError extends boolean = false>(options: Options<ImportChatsData, ThrowOnError>): RequestResult<ImportChatsResponses, ImportChatsErrors, ThrowOnError> => (options.client ?? client).post<ImportChatsResponses, ImportChatsErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/chats/import',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the caller's chats, at a second address
 *
 * The same as `listChats`, for clients that lose a slash at the end of an address. Any verified user may call it.
 */
export const listChatsAlias = <ThrowOnError extends boolean = false>(options?: Options<ListChatsAliasData, ThrowOnError>): RequestResult<ListChatsAliasResponses, ListChatsAliasErrors, ThrowOnError> => (options?.client ?? client).get<ListChatsAliasResponses, ListChatsAliasErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/chats/list',
    ...options
});

/**
 * List a user's chats
 *
 * 60 a page, archived chats included. Only an administrator may call it, and gets 401 where the server's environment has closed users'
 * chats to administrators. An unknown user gives an empty list. A field or direction of order that the server does not know ends in
 * 500.
 */
export const listChatsByUser = <ThrowOnError extends boolean = false>(options: Options<ListChatsByUserData, ThrowOnError>): RequestResult<ListChatsByUserResponses, ListChatsByUserErrors, ThrowOnError> => (options.client ?? client).get<ListChatsByUserResponses, ListChatsByUserErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/chats/list/user/{user_id}',
    ...options
});

/**
 * Create a chat
 *
 * Stores the document as it is, messages too, and asks no model. The chat starts without tags and is not pinned; `importChats`
 * takes more. Any verified user may call it. Since 0.12.4 every message gets the caller as its author, and a document whose
 * `history` or `messages` are not what they should be is refused. A folder that does not exist or is somebody else's is refused
 * since 0.9.6; before that it is stored, and the chat disappears from the lists.
 */
export const createChat = <ThrowOnError extends boolean = false>(options: Options<CreateChatData, ThrowOnError>): RequestResult<CreateChatResponses, CreateChatErrors, ThrowOnError> => (options.client ?? client).post<CreateChatResponses, CreateChatErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/chats/new',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the caller's pinned chats
 *
 * All at once. Any verified user may call it. Archived chats are left out.
 */
export const listPinnedChats = <ThrowOnError extends boolean = false>(options?: Options<ListPinnedChatsData, ThrowOnError>): RequestResult<ListPinnedChatsResponses, ListPinnedChatsErrors, ThrowOnError> => (options?.client ?? client).get<ListPinnedChatsResponses, ListPinnedChatsErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/chats/pinned',
    ...options
});

/**
 * Mark all of the caller's chats as read
 *
 * Any verified user may call it. Archived chats are left out. There is no way back but marking chats as unread one by one.
 *
 * Since 0.11.4.
 */
export const markAllChatsRead = <ThrowOnError extends boolean = false>(options?: Options<MarkAllChatsReadData, ThrowOnError>): RequestResult<MarkAllChatsReadResponses, MarkAllChatsReadErrors, ThrowOnError> => (options?.client ?? client).post<MarkAllChatsReadResponses, MarkAllChatsReadErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/chats/read',
    ...options
});

/**
 * Search the caller's chats
 *
 * Looks for the words in titles and messages, in any case, 60 a page. Any verified user may call it. Archived chats are found only
 * with `archived:true`. A search for one tag that finds nothing deletes the tag from the caller's list; before 0.12.4 even if an
 * archived chat wears it.
 */
export const searchChats = <ThrowOnError extends boolean = false>(options: Options<SearchChatsData, ThrowOnError>): RequestResult<SearchChatsResponses, SearchChatsErrors, ThrowOnError> => (options.client ?? client).get<SearchChatsResponses, SearchChatsErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/chats/search',
    ...options
});

/**
 * Unshare all of the caller's chats
 *
 * Every link stops working and every grant is taken back; the chats stay. Any verified user may call it.
 *
 * Since 0.10.2.
 */
export const unshareAllChats = <ThrowOnError extends boolean = false>(options?: Options<UnshareAllChatsData, ThrowOnError>): RequestResult<UnshareAllChatsResponses, UnshareAllChatsErrors, ThrowOnError> => (options?.client ?? client).delete<UnshareAllChatsResponses, UnshareAllChatsErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/chats/share/all',
    ...options
});

/**
 * Get a shared chat
 *
 * The chat as it was when it was shared, with the link's id in `id`. Who may call it is up to the chat's grants: its owner, whoever
 * may read it, and an administrator; with a grant for `anyone` people without a token too, since 0.11.4. Before 0.9.6 every
 * verified user who knows the link may. An administrator may also give a chat's own id in place of the link's, shared or not. With
 * the share mode `continue` a reader who is signed in gets the living chat with its own id.
 */
export const getSharedChat = <ThrowOnError extends boolean = false>(options: Options<GetSharedChatData, ThrowOnError>): RequestResult<GetSharedChatResponses, GetSharedChatErrors, ThrowOnError> => (options.client ?? client).get<GetSharedChatResponses, GetSharedChatErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/chats/share/{share_id}',
    ...options
});

/**
 * List the chats that the caller has shared
 *
 * 60 a page. Any verified user may call it. Archived chats are listed too. A field or direction of order that the server does not
 * know ends in 500.
 */
export const listSharedChats = <ThrowOnError extends boolean = false>(options?: Options<ListSharedChatsData, ThrowOnError>): RequestResult<ListSharedChatsResponses, ListSharedChatsErrors, ThrowOnError> => (options?.client ?? client).get<ListSharedChatsResponses, ListSharedChatsErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/chats/shared',
    ...options
});

/**
 * List who may read a shared chat
 *
 * The id is the chat's, not the link's. The chat's owner and an administrator may call it. A chat that was never shared gives an empty
 * list.
 *
 * Since 0.9.6.
 */
export const getSharedChatAccess = <ThrowOnError extends boolean = false>(options: Options<GetSharedChatAccessData, ThrowOnError>): RequestResult<GetSharedChatAccessResponses, GetSharedChatAccessErrors, ThrowOnError> => (options.client ?? client).get<GetSharedChatAccessResponses, GetSharedChatAccessErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/chats/shared/{id}/access',
    ...options
});

/**
 * Set who may read a shared chat
 *
 * Replaces all grants. The id is the chat's, not the link's. The chat's owner and an administrator may call it; the grants of a chat
 * without a link wait for one. A plain user needs `sharing.public_chats` to share with every signed-in user, `sharing.open_chats` to
 * share with anyone, and `access_grants.allow_users` and `access_grants.allow_groups` to name users and groups. Where one is missing,
 * nothing changes and the answer is 403; before 0.12.4 the forbidden grants were left out without an error.
 *
 * Since 0.9.6.
 */
export const setSharedChatAccess = <ThrowOnError extends boolean = false>(options: Options<SetSharedChatAccessData, ThrowOnError>): RequestResult<SetSharedChatAccessResponses, SetSharedChatAccessErrors, ThrowOnError> => (options.client ?? client).post<SetSharedChatAccessResponses, SetSharedChatAccessErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/chats/shared/{id}/access/update',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Export statistics of the caller's chats
 *
 * Figures without titles and texts, made to be given to the community; archived chats are counted too. Any verified user may call it
 * where the administrator allows community sharing, else the answer is 401; an administrator always may. With `stream=true` all
 * chats come at once, one a line, as a file.
 */
export const exportChatStats = <ThrowOnError extends boolean = false>(options?: Options<ExportChatStatsData, ThrowOnError>): RequestResult<ExportChatStatsResponses, ExportChatStatsErrors, ThrowOnError> => (options?.client ?? client).get<ExportChatStatsResponses, ExportChatStatsErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/chats/stats/export',
    ...options
});

/**
 * Export statistics of one chat
 *
 * Any verified user may call it for their own chats where the administrator allows community sharing; an administrator may for every
 * chat. Somebody else's chat gives 401.
 */
export const exportChatStatsById = <ThrowOnError extends boolean = false>(options: Options<ExportChatStatsByIdData, ThrowOnError>): RequestResult<ExportChatStatsByIdResponses, ExportChatStatsByIdErrors, ThrowOnError> => (options.client ?? client).get<ExportChatStatsByIdResponses, ExportChatStatsByIdErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/chats/stats/export/{chat_id}',
    ...options
});

/**
 * Get usage figures of the caller's chats
 *
 * Any verified user may call it; archived chats are counted too. Experimental upstream: a release may drop it.
 */
export const getChatUsage = <ThrowOnError extends boolean = false>(options?: Options<GetChatUsageData, ThrowOnError>): RequestResult<GetChatUsageResponses, GetChatUsageErrors, ThrowOnError> => (options?.client ?? client).get<GetChatUsageResponses, GetChatUsageErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/chats/stats/usage',
    ...options
});

/**
 * List the caller's chats with a tag
 *
 * Reads, though it is a POST. Any verified user may call it. Archived chats are included. A tag that no chat wears is deleted from the
 * caller's list on the way.
 */
export const listChatsByTag = <ThrowOnError extends boolean = false>(options: Options<ListChatsByTagData, ThrowOnError>): RequestResult<ListChatsByTagResponses, ListChatsByTagErrors, ThrowOnError> => (options.client ?? client).post<ListChatsByTagResponses, ListChatsByTagErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/chats/tags',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Bring all of the caller's chats back
 *
 * Takes every archived chat of the caller out of the archive. Any verified user may call it.
 */
export const unarchiveAllChats = <ThrowOnError extends boolean = false>(options?: Options<UnarchiveAllChatsData, ThrowOnError>): RequestResult<UnarchiveAllChatsResponses, UnarchiveAllChatsErrors, ThrowOnError> => (options?.client ?? client).post<UnarchiveAllChatsResponses, UnarchiveAllChatsErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/chats/unarchive/all',
    ...options
});

/**
 * Delete a chat
 *
 * Deletes the chat, its messages and its link for good, and tags that no other chat has. What a model is still writing is
 * stopped, since 0.9.6. The owner may call it who has the permission, and an administrator for any chat. 0.8.3 also answers
 * `true` for somebody else's chat, and leaves it alone.
 */
export const deleteChatById = <ThrowOnError extends boolean = false>(options: Options<DeleteChatByIdData, ThrowOnError>): RequestResult<DeleteChatByIdResponses, DeleteChatByIdErrors, ThrowOnError> => (options.client ?? client).delete<DeleteChatByIdResponses, DeleteChatByIdErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/chats/{id}',
    ...options
});

/**
 * Get a chat
 *
 * Answers the chat with all its messages. The owner may call it; since 0.9.6 also an administrator, where the server lets them
 * see chats, and who was given access to the shared chat, which counts only in the share mode `continue` since 0.12.4; since
 * 0.10.2 also who may read the folder it is in. Others than the owner do not see its parameters and variables, since 0.12.4.
 * While a model is writing, its message holds what there is so far, since 0.11.4.
 */
export const getChatById = <ThrowOnError extends boolean = false>(options: Options<GetChatByIdData, ThrowOnError>): RequestResult<GetChatByIdResponses, GetChatByIdErrors, ThrowOnError> => (options.client ?? client).get<GetChatByIdResponses, GetChatByIdErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/chats/{id}',
    ...options
});

/**
 * Update a chat
 *
 * Replaces the top-level fields of the document that are sent, and leaves the others. Messages are merged into the history since
 * 0.10.2, so that leaving one out does not delete it: use `deleteChatMessage`. Before that the history sent replaces the stored
 * one. `folder_id` is ignored; `moveChatToFolder` changes the folder. Only the owner may call it; since 0.12.4 the owner of a
 * shared folder may also give somebody else's chat in it a new title. The title `null` answers 500 and, from 0.9.6 to 0.11.4,
 * makes the chat unreadable for good.
 */
export const updateChatById = <ThrowOnError extends boolean = false>(options: Options<UpdateChatByIdData, ThrowOnError>): RequestResult<UpdateChatByIdResponses, UpdateChatByIdErrors, ThrowOnError> => (options.client ?? client).post<UpdateChatByIdResponses, UpdateChatByIdErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/chats/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Archive a chat, or bring it back
 *
 * Archives a chat that is not archived, and brings back one that is; `archived` in the reply says which. Archiving takes the
 * chat out of its folder, and bringing it back does not put it there again; it stays pinned. What a model is still writing is
 * stopped, since 0.9.6. Only the owner may call it. Before 0.12.4 archiving deletes tags that no other chat has, and they come
 * back with their id for a name.
 */
export const toggleChatArchived = <ThrowOnError extends boolean = false>(options: Options<ToggleChatArchivedData, ThrowOnError>): RequestResult<ToggleChatArchivedResponses, ToggleChatArchivedErrors, ThrowOnError> => (options.client ?? client).post<ToggleChatArchivedResponses, ToggleChatArchivedErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/chats/{id}/archive',
    ...options
});

/**
 * Copy a chat
 *
 * Creates a copy with the messages of all branches, the tags, the folder and the pin of the original; the copy is neither
 * archived nor shared. Only the owner may call it, who since 0.10.2 needs the permission to import chats; others use
 * `cloneSharedChat`. The body is required, though it may be empty. A chat whose document has no `history` answers 500.
 */
export const cloneChat = <ThrowOnError extends boolean = false>(options: Options<CloneChatData, ThrowOnError>): RequestResult<CloneChatResponses, CloneChatErrors, ThrowOnError> => (options.client ?? client).post<CloneChatResponses, CloneChatErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/chats/{id}/clone',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Copy a shared chat
 *
 * Creates a copy of what the link shows, as the caller's own chat, in no folder. The id is the link's, a chat's `share_id`. Who
 * may call it is up to the chat's grants: its owner, whoever may read it, and an administrator, who may give a chat's own id
 * too. Before 0.9.6 every verified user who knows the link may. Since 0.10.2 the caller needs the permission to import chats.
 */
export const cloneSharedChat = <ThrowOnError extends boolean = false>(options: Options<CloneSharedChatData, ThrowOnError>): RequestResult<CloneSharedChatResponses, CloneSharedChatErrors, ThrowOnError> => (options.client ?? client).post<CloneSharedChatResponses, CloneSharedChatErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/chats/{id}/clone/shared',
    ...options
});

/**
 * Summarise the older part of a chat
 *
 * Has a model summarise the branch shown, all but its end, and keeps the summary in the last message's `contextSummary`; from
 * then on the model sees the summary in place of the messages, which stay. Only the owner may call it. If there is nothing to
 * do, the reply is 200 too: look at `compacted`. The body is optional. A model that does not exist answers 500. Context
 * compaction is switched on with `setChatConfig`.
 *
 * Since 0.10.2.
 */
export const compactChat = <ThrowOnError extends boolean = false>(options: Options<CompactChatData, ThrowOnError>): RequestResult<CompactChatResponses, CompactChatErrors, ThrowOnError> => (options.client ?? client).post<CompactChatResponses, CompactChatErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/chats/{id}/compact',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Move a chat to a folder
 *
 * Puts the chat into the folder, or takes it out of its folder, and unpins it either way. The owner may call it; since 0.12.4
 * the owner of a folder may also move somebody else's chat within that folder and those below it. The body is required. A folder
 * that does not exist or is somebody else's is refused since 0.9.6; before that it is stored.
 */
export const moveChatToFolder = <ThrowOnError extends boolean = false>(options: Options<MoveChatToFolderData, ThrowOnError>): RequestResult<MoveChatToFolderResponses, MoveChatToFolderErrors, ThrowOnError> => (options.client ?? client).post<MoveChatToFolderResponses, MoveChatToFolderErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/chats/{id}/folder',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Start a new chat from a message
 *
 * Creates a chat with one branch, from its first message to the one named, or else to the end of the branch shown. The owner's
 * fork keeps tags, folder, pin and variables. The owner may call it; since 0.12.4 whoever may read the chat, with the chat's or
 * the link's id. The caller needs the permission to import chats. The body is optional.
 *
 * Since 0.11.4.
 */
export const forkChat = <ThrowOnError extends boolean = false>(options: Options<ForkChatData, ThrowOnError>): RequestResult<ForkChatResponses, ForkChatErrors, ThrowOnError> => (options.client ?? client).post<ForkChatResponses, ForkChatErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/chats/{id}/fork',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the messages of a chat
 *
 * Documented only. Servers answer their web page. The messages are in `chat.history.messages` of `getChatById`.
 *
 * No captured server serves it.
 *
 * @deprecated
 */
export const listChatMessages = <ThrowOnError extends boolean = false>(options: Options<ListChatMessagesData, ThrowOnError>): RequestResult<ListChatMessagesResponses, ListChatMessagesErrors, ThrowOnError> => (options.client ?? client).get<ListChatMessagesResponses, ListChatMessagesErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/chats/{id}/messages',
    ...options
});

/**
 * Append a message to a chat
 *
 * Documented only, and to be avoided: servers take `post` for the id of a message, as `updateChatMessage` does, store a message
 * of that id and make it the end of the branch shown. Append a message with `updateChatById`.
 *
 * No captured server serves it.
 *
 * @deprecated
 */
export const addChatMessage = <ThrowOnError extends boolean = false>(options: Options<AddChatMessageData, ThrowOnError>): RequestResult<AddChatMessageResponses, AddChatMessageErrors, ThrowOnError> => (options.client ?? client).post<AddChatMessageResponses, AddChatMessageErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/chats/{id}/messages/post',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Delete a message and its answers
 *
 * Deletes the message and the messages that directly follow it; what follows those moves up to the deleted message's parent. The
 * branch shown then ends at the latest message that is left there. `chat.messages` in the document is not changed. The owner may
 * call it, and an administrator; the permission `chat.delete_message` only governs the web client. A message that does not exist
 * is no error.
 *
 * Since 0.10.2.
 */
export const deleteChatMessage = <ThrowOnError extends boolean = false>(options: Options<DeleteChatMessageData, ThrowOnError>): RequestResult<DeleteChatMessageResponses, DeleteChatMessageErrors, ThrowOnError> => (options.client ?? client).delete<DeleteChatMessageResponses, DeleteChatMessageErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/chats/{id}/messages/{message_id}',
    ...options
});

/**
 * Change a message
 *
 * Replaces the text of the message and tells the owner's open clients. Unlike `updateChatById` it creates a message that does
 * not exist, at the end of the branch shown and without a parent: as an answer with `role` and `timestamp` since 0.10.2, before
 * that with nothing but its text. The owner may call it, and an administrator. 0.8.3 answers 500 to every call and changes
 * nothing.
 */
export const updateChatMessage = <ThrowOnError extends boolean = false>(options: Options<UpdateChatMessageData, ThrowOnError>): RequestResult<UpdateChatMessageResponses, UpdateChatMessageErrors, ThrowOnError> => (options.client ?? client).post<UpdateChatMessageResponses, UpdateChatMessageErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/chats/{id}/messages/{message_id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Send an event about a message
 *
 * Passes the event to the owner's open clients and, for some types, stores it in the message: this is how a tool outside the
 * server reports what it does. The owner may call it, and an administrator. The message need not exist, and nobody need be
 * listening; only data that cannot be stored, such as a number for `content`, answer `false`.
 */
export const sendChatMessageEvent = <ThrowOnError extends boolean = false>(options: Options<SendChatMessageEventData, ThrowOnError>): RequestResult<SendChatMessageEventResponses, SendChatMessageEventErrors, ThrowOnError> => (options.client ?? client).post<SendChatMessageEventResponses, SendChatMessageEventErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/chats/{id}/messages/{message_id}/event',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Decide on a tool call that waits for permission
 *
 * Stores the decision in the message's `output` and lets the model go on: an approved tool runs, a refused one counts as an
 * error, and answers go to the tool `ask_user`. The owner may call it. Since 0.12.4 others may who write on in a shared chat,
 * for their own messages; in 0.11.4 an administrator may. The decision is stored before the model is asked, so it stands even if
 * the reply is 400 because the model is gone.
 *
 * Since 0.11.4.
 */
export const resolveToolCall = <ThrowOnError extends boolean = false>(options: Options<ResolveToolCallData, ThrowOnError>): RequestResult<ResolveToolCallResponses, ResolveToolCallErrors, ThrowOnError> => (options.client ?? client).post<ResolveToolCallResponses, ResolveToolCallErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/chats/{id}/messages/{message_id}/resolve',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Change a chat's model parameters
 *
 * Merges the fields into the document's `params`; fields left out stay, and `null` is stored as `null`. Only the owner may call
 * it.
 *
 * Since 0.12.4.
 */
export const updateChatParams = <ThrowOnError extends boolean = false>(options: Options<UpdateChatParamsData, ThrowOnError>): RequestResult<UpdateChatParamsResponses, UpdateChatParamsErrors, ThrowOnError> => (options.client ?? client).patch<UpdateChatParamsResponses, UpdateChatParamsErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/chats/{id}/params',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Pin a chat, or unpin it
 *
 * Pins a chat that is not pinned, and unpins one that is; `pinned` in the reply says which. Only the owner may call it.
 */
export const toggleChatPinned = <ThrowOnError extends boolean = false>(options: Options<ToggleChatPinnedData, ThrowOnError>): RequestResult<ToggleChatPinnedResponses, ToggleChatPinnedErrors, ThrowOnError> => (options.client ?? client).post<ToggleChatPinnedResponses, ToggleChatPinnedErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/chats/{id}/pin',
    ...options
});

/**
 * Ask whether a chat is pinned
 *
 * Answers nothing but the pin. Only the owner may call it, although others may be able to read the chat.
 */
export const getChatPinned = <ThrowOnError extends boolean = false>(options: Options<GetChatPinnedData, ThrowOnError>): RequestResult<GetChatPinnedResponses, GetChatPinnedErrors, ThrowOnError> => (options.client ?? client).get<GetChatPinnedResponses, GetChatPinnedErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/chats/{id}/pinned',
    ...options
});

/**
 * Delete a chat's link
 *
 * The link stops working and its grants are taken back; the chat stays. Only the owner may call it, with or without the
 * permission to share.
 */
export const unshareChat = <ThrowOnError extends boolean = false>(options: Options<UnshareChatData, ThrowOnError>): RequestResult<UnshareChatResponses, UnshareChatErrors, ThrowOnError> => (options.client ?? client).delete<UnshareChatResponses, UnshareChatErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/chats/{id}/share',
    ...options
});

/**
 * Share a chat by link
 *
 * Makes a link that shows the chat as it is now; called again, it shows the present state under the same link. Only the owner
 * may call it, who needs the permission. Since 0.9.6 nobody but an administrator can read the link before `setSharedChatAccess`
 * lets them; before that every verified user who knows it can. The body is optional, and ignored before 0.12.4. Before 0.9.6 the
 * reply is the shared copy: its `id` is the link's id and its `share_id` is `null`.
 */
export const shareChat = <ThrowOnError extends boolean = false>(options: Options<ShareChatData, ThrowOnError>): RequestResult<ShareChatResponses, ShareChatErrors, ThrowOnError> => (options.client ?? client).post<ShareChatResponses, ShareChatErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/chats/{id}/share',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Take a tag off a chat
 *
 * Also deletes the tag if no other chat of the caller has it. The name goes into a JSON body, which some HTTP clients do not
 * send with DELETE. A tag that the chat does not have is no error. Only the owner may call it.
 */
export const removeChatTag = <ThrowOnError extends boolean = false>(options: Options<RemoveChatTagData, ThrowOnError>): RequestResult<RemoveChatTagResponses, RemoveChatTagErrors, ThrowOnError> => (options.client ?? client).delete<RemoveChatTagResponses, RemoveChatTagErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/chats/{id}/tags',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the tags of a chat
 *
 * Answers the tags with their names, where the chat's `meta.tags` has only ids. The owner may call it; since 0.11.4 whoever may
 * read the chat.
 */
export const listChatTags = <ThrowOnError extends boolean = false>(options: Options<ListChatTagsData, ThrowOnError>): RequestResult<ListChatTagsResponses, ListChatTagsErrors, ThrowOnError> => (options.client ?? client).get<ListChatTagsResponses, ListChatTagsErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/chats/{id}/tags',
    ...options
});

/**
 * Put a tag on a chat
 *
 * Creates the tag if the caller has none of this id; the name of an existing one stays as it was first typed. A tag that is
 * there already is no error. Only the owner may call it.
 */
export const addChatTag = <ThrowOnError extends boolean = false>(options: Options<AddChatTagData, ThrowOnError>): RequestResult<AddChatTagResponses, AddChatTagErrors, ThrowOnError> => (options.client ?? client).post<AddChatTagResponses, AddChatTagErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/chats/{id}/tags',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Take all tags off a chat
 *
 * Also deletes those that no other chat of the caller has. Only the owner may call it. Servers since 0.9.6 answer 405: use
 * `removeChatTag` for each.
 *
 * Until 0.8.12.
 */
export const removeAllChatTags = <ThrowOnError extends boolean = false>(options: Options<RemoveAllChatTagsData, ThrowOnError>): RequestResult<RemoveAllChatTagsResponses, RemoveAllChatTagsErrors, ThrowOnError> => (options.client ?? client).delete<RemoveAllChatTagsResponses, RemoveAllChatTagsErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/chats/{id}/tags/all',
    ...options
});

/**
 * Mark a chat as unread
 *
 * Forgets when the owner last opened the chat, so that lists show it as unread. Only the owner may call it.
 *
 * Since 0.11.4.
 */
export const markChatUnread = <ThrowOnError extends boolean = false>(options: Options<MarkChatUnreadData, ThrowOnError>): RequestResult<MarkChatUnreadResponses, MarkChatUnreadErrors, ThrowOnError> => (options.client ?? client).post<MarkChatUnreadResponses, MarkChatUnreadErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/chats/{id}/unread',
    ...options
});

/**
 * Get the full configuration
 *
 * Documented only. `exportConfig` answers the configuration.
 *
 * No captured server serves it.
 *
 * @deprecated
 */
export const getFullConfig = <ThrowOnError extends boolean = false>(options?: Options<GetFullConfigData, ThrowOnError>): RequestResult<GetFullConfigResponses, GetFullConfigErrors, ThrowOnError> => (options?.client ?? client).get<GetFullConfigResponses, GetFullConfigErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/configs/',
    ...options
});

/**
 * List the banners
 *
 * Answers the messages above the chats; dismissed ones too, since only the web page knows of that. Verified users and administrators.
 */
export const listBanners = <ThrowOnError extends boolean = false>(options?: Options<ListBannersData, ThrowOnError>): RequestResult<ListBannersResponses, ListBannersErrors, ThrowOnError> => (options?.client ?? client).get<ListBannersResponses, ListBannersErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/configs/banners',
    ...options
});

/**
 * Set the banners
 *
 * Replaces all banners and answers them. Administrators only. Fields that the server does not know are dropped.
 */
export const setBanners = <ThrowOnError extends boolean = false>(options: Options<SetBannersData, ThrowOnError>): RequestResult<SetBannersResponses, SetBannersErrors, ThrowOnError> => (options.client ?? client).post<SetBannersResponses, SetBannersErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/configs/banners',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Update the banners
 *
 * Documented only, and without a body. Use `setBanners`.
 *
 * No captured server serves it.
 *
 * @deprecated
 */
export const updateBanners = <ThrowOnError extends boolean = false>(options?: Options<UpdateBannersData, ThrowOnError>): RequestResult<UpdateBannersResponses, UpdateBannersErrors, ThrowOnError> => (options?.client ?? client).post<UpdateBannersResponses, UpdateBannersErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/configs/banners/update',
    ...options
});

/**
 * Get where code runs
 *
 * Answers the settings of the code that users and models write, with Jupyter's secrets in the clear. Administrators only.
 */
export const getCodeExecutionConfig = <ThrowOnError extends boolean = false>(options?: Options<GetCodeExecutionConfigData, ThrowOnError>): RequestResult<GetCodeExecutionConfigResponses, GetCodeExecutionConfigErrors, ThrowOnError> => (options?.client ?? client).get<GetCodeExecutionConfigResponses, GetCodeExecutionConfigErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/configs/code_execution',
    ...options
});

/**
 * Set where code runs
 *
 * Sets all of it and answers it; a field that is left out is a 422, also one that may be `null`. Administrators only. Neither engine nor
 * address is checked.
 */
export const setCodeExecutionConfig = <ThrowOnError extends boolean = false>(options: Options<SetCodeExecutionConfigData, ThrowOnError>): RequestResult<SetCodeExecutionConfigResponses, SetCodeExecutionConfigErrors, ThrowOnError> => (options.client ?? client).post<SetCodeExecutionConfigResponses, SetCodeExecutionConfigErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/configs/code_execution',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Get what users may connect themselves
 *
 * Answers two switches, and since 0.11.4 a third. Administrators only.
 */
export const getConnectionsConfig = <ThrowOnError extends boolean = false>(options?: Options<GetConnectionsConfigData, ThrowOnError>): RequestResult<GetConnectionsConfigResponses, GetConnectionsConfigErrors, ThrowOnError> => (options?.client ?? client).get<GetConnectionsConfigResponses, GetConnectionsConfigErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/configs/connections',
    ...options
});

/**
 * Set what users may connect themselves
 *
 * Sets the switches and answers them. Administrators only. Texts such as `"yes"` and the numbers 0 and 1 are taken for booleans.
 */
export const setConnectionsConfig = <ThrowOnError extends boolean = false>(options: Options<SetConnectionsConfigData, ThrowOnError>): RequestResult<SetConnectionsConfigResponses, SetConnectionsConfigErrors, ThrowOnError> => (options.client ?? client).post<SetConnectionsConfigResponses, SetConnectionsConfigErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/configs/connections',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Export the configuration
 *
 * Answers the server's settings, with passwords and keys in the clear. Administrators only. Servers before 0.10.2 answer a tree of
 * what was ever saved, so a new server has next to nothing in it; newer ones answer a flat map of all settings, with dots in the
 * keys. Feed either back to `importConfig` on a server of the same kind.
 */
export const exportConfig = <ThrowOnError extends boolean = false>(options?: Options<ExportConfigData, ThrowOnError>): RequestResult<ExportConfigResponses, ExportConfigErrors, ThrowOnError> => (options?.client ?? client).get<ExportConfigResponses, ExportConfigErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/configs/export',
    ...options
});

/**
 * Import settings
 *
 * Stores settings and answers what `exportConfig` would answer now. Administrators only. Nothing is checked: an unknown key is stored
 * and ignored, a wrong type is stored and breaks what reads it. Servers before 0.10.2 replace the stored tree as a whole, and drop
 * what the request leaves out; newer ones change the keys that are named. A tree sent to a newer server, or a map to an older one,
 * is stored under names that nothing reads, with 200. Since 0.12.4 a change to an `auth.mfa.…` key needs a session token, not an
 * API key, and ends everybody's session, the caller's too. Keys that begin with `oauth.` count until the next start only, unless the
 * server's environment sets ENABLE_OAUTH_PERSISTENT_CONFIG.
 */
export const importConfig = <ThrowOnError extends boolean = false>(options: Options<ImportConfigData, ThrowOnError>): RequestResult<ImportConfigResponses, ImportConfigErrors, ThrowOnError> => (options.client ?? client).post<ImportConfigResponses, ImportConfigErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/configs/import',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Set which parts of the web page are shown
 *
 * Replaces the whole map; an empty one shows everything. Administrators only. Values must be JSON booleans, `1` and `"true"` are
 * rejected; names are not checked. Read it with `getConfigNamespace` as `ui.visibility`, or from the configuration that every client loads.
 *
 * Since 0.12.4.
 */
export const setInterfaceVisibility = <ThrowOnError extends boolean = false>(options: Options<SetInterfaceVisibilityData, ThrowOnError>): RequestResult<SetInterfaceVisibilityResponses, SetInterfaceVisibilityErrors, ThrowOnError> => (options.client ?? client).post<SetInterfaceVisibilityResponses, SetInterfaceVisibilityErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/configs/interface/visibility',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Get the defaults for models
 *
 * Answers the models that chats begin with, the order of the list, and what models have by default. Administrators only.
 */
export const getModelsConfig = <ThrowOnError extends boolean = false>(options?: Options<GetModelsConfigData, ThrowOnError>): RequestResult<GetModelsConfigResponses, GetModelsConfigErrors, ThrowOnError> => (options?.client ?? client).get<GetModelsConfigResponses, GetModelsConfigErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/configs/models',
    ...options
});

/**
 * Set the defaults for models
 *
 * Sets all of it and answers it. Administrators only. `DEFAULT_MODEL_METADATA` and `DEFAULT_MODEL_PARAMS` may be left out, and are
 * cleared then. Ids are not checked.
 */
export const setModelsConfig = <ThrowOnError extends boolean = false>(options: Options<SetModelsConfigData, ThrowOnError>): RequestResult<SetModelsConfigResponses, SetModelsConfigErrors, ThrowOnError> => (options.client ?? client).post<SetModelsConfigResponses, SetModelsConfigErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/configs/models',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Get the default metadata of models
 *
 * Answers the one of the models' defaults that every user needs. Verified users and administrators.
 *
 * Since 0.8.12.
 */
export const getModelDefaults = <ThrowOnError extends boolean = false>(options?: Options<GetModelDefaultsData, ThrowOnError>): RequestResult<GetModelDefaultsResponses, GetModelDefaultsErrors, ThrowOnError> => (options?.client ?? client).get<GetModelDefaultsResponses, GetModelDefaultsErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/configs/models/defaults',
    ...options
});

/**
 * Get the settings of a namespace
 *
 * Answers the settings whose key begins with the namespace and a dot, with secrets in the clear. Administrators only. A namespace that
 * has none answers `{}`, and so does the full key of a setting. On SQLite upper and lower case are the same, and `_` and `%` in the
 * namespace stand for any character and any characters.
 *
 * Since 0.10.2.
 */
export const getConfigNamespace = <ThrowOnError extends boolean = false>(options: Options<GetConfigNamespaceData, ThrowOnError>): RequestResult<GetConfigNamespaceResponses, GetConfigNamespaceErrors, ThrowOnError> => (options.client ?? client).get<GetConfigNamespaceResponses, GetConfigNamespaceErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/configs/namespace/{namespace}',
    ...options
});

/**
 * Register an OAuth client for a tool server
 *
 * Finds the OAuth provider of a tool server, registers this server there as a client, and answers the client encrypted. Administrators
 * only. Nothing is stored here: put the answer into the tool server's `info.oauth_client_info` with `setToolServersConfig`. A second
 * call registers a second client at the provider. With `client_secret` (since 0.8.12) the provider is only looked up. The callback
 * address is made from the setting `webui.url`, or from the address of this request.
 */
export const registerOAuthClient = <ThrowOnError extends boolean = false>(options: Options<RegisterOAuthClientData, ThrowOnError>): RequestResult<RegisterOAuthClientResponses, RegisterOAuthClientErrors, ThrowOnError> => (options.client ?? client).post<RegisterOAuthClientResponses, RegisterOAuthClientErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/configs/oauth/clients/register',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Get the settings of subagents
 *
 * Answers whether models may hand work to subagents, and how much. Administrators only.
 *
 * Since 0.11.4.
 */
export const getSubagentsConfig = <ThrowOnError extends boolean = false>(options?: Options<GetSubagentsConfigData, ThrowOnError>): RequestResult<GetSubagentsConfigResponses, GetSubagentsConfigErrors, ThrowOnError> => (options?.client ?? client).get<GetSubagentsConfigResponses, GetSubagentsConfigErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/configs/subagents',
    ...options
});

/**
 * Set the settings of subagents
 *
 * Sets all of it and answers it; a field that is left out is a 422. Administrators only. Numbers are stored as they are, negative ones too.
 *
 * Since 0.11.4.
 */
export const setSubagentsConfig = <ThrowOnError extends boolean = false>(options: Options<SetSubagentsConfigData, ThrowOnError>): RequestResult<SetSubagentsConfigResponses, SetSubagentsConfigErrors, ThrowOnError> => (options.client ?? client).post<SetSubagentsConfigResponses, SetSubagentsConfigErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/configs/subagents',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Set the suggestions on an empty chat
 *
 * Replaces all suggestions. Administrators only. Fields of a suggestion that the server does not know are dropped. Servers before 0.11.4
 * answer the list; newer ones answer an object with the list and its translations, which each call replaces, too.
 */
export const setPromptSuggestions = <ThrowOnError extends boolean = false>(options: Options<SetPromptSuggestionsData, ThrowOnError>): RequestResult<SetPromptSuggestionsResponses, SetPromptSuggestionsErrors, ThrowOnError> => (options.client ?? client).post<SetPromptSuggestionsResponses, SetPromptSuggestionsErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/configs/suggestions',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the connected terminal servers
 *
 * Answers the connections with their keys in the clear. Administrators only; users see theirs in `listTerminalServers`.
 *
 * Since 0.8.12.
 */
export const getTerminalServersConfig = <ThrowOnError extends boolean = false>(options?: Options<GetTerminalServersConfigData, ThrowOnError>): RequestResult<GetTerminalServersConfigResponses, GetTerminalServersConfigErrors, ThrowOnError> => (options?.client ?? client).get<GetTerminalServersConfigResponses, GetTerminalServersConfigErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/configs/terminal_servers',
    ...options
});

/**
 * Set the connected terminal servers
 *
 * Replaces the whole list and fetches what the servers offer; a server that does not answer is kept all the same. Administrators only.
 * Ids are not checked: of two equal ones the first is used. Since 0.11.4 `policy` and `lifecycle` of an entry are dropped.
 *
 * Since 0.8.12.
 */
export const setTerminalServersConfig = <ThrowOnError extends boolean = false>(options: Options<SetTerminalServersConfigData, ThrowOnError>): RequestResult<SetTerminalServersConfigResponses, SetTerminalServersConfigErrors, ThrowOnError> => (options.client ?? client).post<SetTerminalServersConfigResponses, SetTerminalServersConfigErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/configs/terminal_servers',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read or set an orchestrator's lifecycle
 *
 * Passes the time limits of a policy's terminals to an orchestrator and answers the orchestrator's reply. Administrators only. Without
 * `lifecycle_data` it reads them, since 0.11.4. The connection need not be stored. The orchestrator's own status is passed on where it refuses, with its reply as text in `detail`:
 * 401 may be its answer about `key`, not this server's about the token.
 *
 * Since 0.10.2.
 */
export const setTerminalServerLifecycle = <ThrowOnError extends boolean = false>(options: Options<SetTerminalServerLifecycleData, ThrowOnError>): RequestResult<SetTerminalServerLifecycleResponses, SetTerminalServerLifecycleErrors, ThrowOnError> => (options.client ?? client).post<SetTerminalServerLifecycleResponses, SetTerminalServerLifecycleErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/configs/terminal_servers/lifecycle',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read or set an orchestrator's policy
 *
 * Passes a policy to an orchestrator and answers the orchestrator's reply. Administrators only. Without `policy_data` it reads the
 * policy, since 0.11.4. The connection need not be stored. The orchestrator's own status is passed on where it refuses, with its reply as text in `detail`:
 * 401 may be its answer about `key`, not this server's about the token.
 *
 * Since 0.8.12.
 */
export const setTerminalServerPolicy = <ThrowOnError extends boolean = false>(options: Options<SetTerminalServerPolicyData, ThrowOnError>): RequestResult<SetTerminalServerPolicyResponses, SetTerminalServerPolicyErrors, ThrowOnError> => (options.client ?? client).post<SetTerminalServerPolicyResponses, SetTerminalServerPolicyErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/configs/terminal_servers/policy',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Refresh an orchestrator's running terminals
 *
 * Has an orchestrator restart its running terminals, or with `reset` throw them away, and answers the orchestrator's reply.
 * Administrators only. Without `user_id` and `policy_id` it means all of them. The connection need not be stored. The orchestrator's own status is passed on where it refuses, with its reply as text in `detail`:
 * 401 may be its answer about `key`, not this server's about the token.
 *
 * Since 0.10.2.
 */
export const refreshTerminalServerTerminals = <ThrowOnError extends boolean = false>(options: Options<RefreshTerminalServerTerminalsData, ThrowOnError>): RequestResult<RefreshTerminalServerTerminalsResponses, RefreshTerminalServerTerminalsErrors, ThrowOnError> => (options.client ?? client).post<RefreshTerminalServerTerminalsResponses, RefreshTerminalServerTerminalsErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/configs/terminal_servers/refresh',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Verify a connection to a terminal server
 *
 * Finds out whether a terminal server or an orchestrator stands at an address, without storing the connection. Administrators only.
 * Only `url`, `key` and `auth_type` matter. A web server that answers its page to every path passes for an orchestrator.
 *
 * Since 0.8.12.
 */
export const verifyTerminalServerConnection = <ThrowOnError extends boolean = false>(options: Options<VerifyTerminalServerConnectionData, ThrowOnError>): RequestResult<VerifyTerminalServerConnectionResponses, VerifyTerminalServerConnectionErrors, ThrowOnError> => (options.client ?? client).post<VerifyTerminalServerConnectionResponses, VerifyTerminalServerConnectionErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/configs/terminal_servers/verify',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the connected tool servers
 *
 * Answers the connections with their keys in the clear. Administrators only.
 */
export const getToolServersConfig = <ThrowOnError extends boolean = false>(options?: Options<GetToolServersConfigData, ThrowOnError>): RequestResult<GetToolServersConfigResponses, GetToolServersConfigErrors, ThrowOnError> => (options?.client ?? client).get<GetToolServersConfigResponses, GetToolServersConfigErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/configs/tool_servers',
    ...options
});

/**
 * Set the connected tool servers
 *
 * Replaces the whole list and fetches what the servers offer; a server that does not answer is kept all the same. Administrators only.
 * Send the entries that `getToolServersConfig` answered, with your change. One entry whose `config` or `info` is missing hides all
 * tool servers (see `ToolServerConnectionDraft`), and the answer is 200 all the same. Where tool servers are switched off (since
 * 0.12.4) the list is stored and not used.
 */
export const setToolServersConfig = <ThrowOnError extends boolean = false>(options: Options<SetToolServersConfigData, ThrowOnError>): RequestResult<SetToolServersConfigResponses, SetToolServersConfigErrors, ThrowOnError> => (options.client ?? client).post<SetToolServersConfigResponses, SetToolServersConfigErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/configs/tool_servers',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Verify a connection to a tool server
 *
 * Asks a tool server what it offers, without storing the connection. Administrators only. The form of the answer depends on the
 * request. `openapi` answers what stands at the address, JSON or YAML, unchecked: a web page comes back as a text, so look for
 * `openapi` in it. `mcp` answers the tools; `mcp` with OAuth answers the provider's metadata and tries no more.
 */
export const verifyToolServerConnection = <ThrowOnError extends boolean = false>(options: Options<VerifyToolServerConnectionData, ThrowOnError>): RequestResult<VerifyToolServerConnectionResponses, VerifyToolServerConnectionErrors, ThrowOnError> => (options.client ?? client).post<VerifyToolServerConnectionResponses, VerifyToolServerConnectionErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/configs/tool_servers/verify',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Update the configuration
 *
 * Documented only, and without a body. Use `importConfig`, which changes the settings that it names.
 *
 * No captured server serves it.
 *
 * @deprecated
 */
export const updateFullConfig = <ThrowOnError extends boolean = false>(options?: Options<UpdateFullConfigData, ThrowOnError>): RequestResult<UpdateFullConfigResponses, UpdateFullConfigErrors, ThrowOnError> => (options?.client ?? client).post<UpdateFullConfigResponses, UpdateFullConfigErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/configs/update',
    ...options
});

/**
 * Embed texts, for clients of OpenAI
 *
 * The same as `createEmbeddings`, at the path that clients of OpenAI find below the address `/api/v1`. Verified users may call it.
 */
export const createEmbeddingsV1 = <ThrowOnError extends boolean = false>(options: Options<CreateEmbeddingsV1Data, ThrowOnError>): RequestResult<CreateEmbeddingsV1Responses, CreateEmbeddingsV1Errors, ThrowOnError> => (options.client ?? client).post<CreateEmbeddingsV1Responses, CreateEmbeddingsV1Errors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/embeddings',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the functions
 *
 * Answers all functions of the server, in use or not, in no particular order, without their sources. Any verified user may call it.
 * Empty where functions are switched off on the whole server (since 0.11.4).
 */
export const listFunctions = <ThrowOnError extends boolean = false>(options?: Options<ListFunctionsData, ThrowOnError>): RequestResult<ListFunctionsResponses, ListFunctionsErrors, ThrowOnError> => (options?.client ?? client).get<ListFunctionsResponses, ListFunctionsErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/functions/',
    ...options
});

/**
 * Create a function
 *
 * Installs the Python packages that the front matter lists under `requirements`, where the server allows that, runs the source in the
 * server's process, and stores it. Administrators only. The function is not in use before `toggleFunctionActive`. The type comes from the
 * class in the source, the front matter from its first docstring. Since 0.10.2 the reason why a source does not load is in the server's
 * log only; `updateFunctionById` tells it since 0.12.4.
 */
export const createFunction = <ThrowOnError extends boolean = false>(options: Options<CreateFunctionData, ThrowOnError>): RequestResult<CreateFunctionResponses, CreateFunctionErrors, ThrowOnError> => (options.client ?? client).post<CreateFunctionResponses, CreateFunctionErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/functions/create',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Export the functions
 *
 * Answers all functions with their sources, and on request with their valves, which hold secrets in plain text. Administrators only.
 * With the valves the reply is what `syncFunctions` takes. Empty where functions are switched off on the whole server (since 0.11.4).
 */
export const exportFunctions = <ThrowOnError extends boolean = false>(options?: Options<ExportFunctionsData, ThrowOnError>): RequestResult<ExportFunctionsResponses, ExportFunctionsErrors, ThrowOnError> => (options?.client ?? client).get<ExportFunctionsResponses, ExportFunctionsErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/functions/export',
    ...options
});

/**
 * Get a function
 *
 * Answers a function with its source, without its valves. Administrators only.
 */
export const getFunctionById = <ThrowOnError extends boolean = false>(options: Options<GetFunctionByIdData, ThrowOnError>): RequestResult<GetFunctionByIdResponses, GetFunctionByIdErrors, ThrowOnError> => (options.client ?? client).get<GetFunctionByIdResponses, GetFunctionByIdErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/functions/id/{id}',
    ...options
});

/**
 * Delete a function
 *
 * Deletes a function, its valves and its versions for good. Administrators only. Valves of single users stay in their settings. An id that
 * does not exist is answered with `true` too.
 */
export const deleteFunctionById = <ThrowOnError extends boolean = false>(options: Options<DeleteFunctionByIdData, ThrowOnError>): RequestResult<DeleteFunctionByIdResponses, DeleteFunctionByIdErrors, ThrowOnError> => (options.client ?? client).delete<DeleteFunctionByIdResponses, DeleteFunctionByIdErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/functions/id/{id}/delete',
    ...options
});

/**
 * List the versions of a function
 *
 * Answers a page of 20 versions, the newest first; those of the same second are in no particular order. Every change of name, source or
 * description makes one, and the oldest is the function as it was created. Administrators only. The upgrade made one of each function
 * that was there before.
 *
 * Since 0.12.4.
 */
export const listFunctionVersions = <ThrowOnError extends boolean = false>(options: Options<ListFunctionVersionsData, ThrowOnError>): RequestResult<ListFunctionVersionsResponses, ListFunctionVersionsErrors, ThrowOnError> => (options.client ?? client).get<ListFunctionVersionsResponses, ListFunctionVersionsErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/functions/id/{id}/history',
    ...options
});

/**
 * Compare two versions of a function
 *
 * Answers what changes from one version to another. Administrators only. The two may be the same, or in any order.
 *
 * Since 0.12.4.
 */
export const getFunctionVersionDiff = <ThrowOnError extends boolean = false>(options: Options<GetFunctionVersionDiffData, ThrowOnError>): RequestResult<GetFunctionVersionDiffResponses, GetFunctionVersionDiffErrors, ThrowOnError> => (options.client ?? client).get<GetFunctionVersionDiffResponses, GetFunctionVersionDiffErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/functions/id/{id}/history/diff',
    ...options
});

/**
 * Delete a version of a function
 *
 * Deletes a saved version for good; versions that came from it then come from the one before. Administrators only. The version that runs
 * cannot be deleted.
 *
 * Since 0.12.4.
 */
export const deleteFunctionVersion = <ThrowOnError extends boolean = false>(options: Options<DeleteFunctionVersionData, ThrowOnError>): RequestResult<DeleteFunctionVersionResponses, DeleteFunctionVersionErrors, ThrowOnError> => (options.client ?? client).delete<DeleteFunctionVersionResponses, DeleteFunctionVersionErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/functions/id/{id}/history/{history_id}',
    ...options
});

/**
 * Get a version of a function
 *
 * Answers a saved version with its source. Administrators only.
 *
 * Since 0.12.4.
 */
export const getFunctionVersion = <ThrowOnError extends boolean = false>(options: Options<GetFunctionVersionData, ThrowOnError>): RequestResult<GetFunctionVersionResponses, GetFunctionVersionErrors, ThrowOnError> => (options.client ?? client).get<GetFunctionVersionResponses, GetFunctionVersionErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/functions/id/{id}/history/{history_id}',
    ...options
});

/**
 * Switch a function on or off by GET
 *
 * Documented only. Servers answer their web page to it and change nothing. Use `toggleFunctionActive`, the same path with POST.
 *
 * No captured server serves it.
 *
 * @deprecated
 */
export const toggleFunctionActiveByGet = <ThrowOnError extends boolean = false>(options: Options<ToggleFunctionActiveByGetData, ThrowOnError>): RequestResult<ToggleFunctionActiveByGetResponses, ToggleFunctionActiveByGetErrors, ThrowOnError> => (options.client ?? client).get<ToggleFunctionActiveByGetResponses, ToggleFunctionActiveByGetErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/functions/id/{id}/toggle',
    ...options
});

/**
 * Switch a function on or off
 *
 * Puts a function to use, or out of use, whichever it is not. Administrators only. It takes no body, and a second call undoes the
 * first. Functions of the type `event` are told of it, since 0.10.2.
 */
export const toggleFunctionActive = <ThrowOnError extends boolean = false>(options: Options<ToggleFunctionActiveData, ThrowOnError>): RequestResult<ToggleFunctionActiveResponses, ToggleFunctionActiveErrors, ThrowOnError> => (options.client ?? client).post<ToggleFunctionActiveResponses, ToggleFunctionActiveErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/functions/id/{id}/toggle',
    ...options
});

/**
 * Switch a function for all models by GET
 *
 * Documented only. Servers answer their web page to it and change nothing. Use `toggleFunctionGlobal`, the same path with POST.
 *
 * No captured server serves it.
 *
 * @deprecated
 */
export const toggleFunctionGlobalByGet = <ThrowOnError extends boolean = false>(options: Options<ToggleFunctionGlobalByGetData, ThrowOnError>): RequestResult<ToggleFunctionGlobalByGetResponses, ToggleFunctionGlobalByGetErrors, ThrowOnError> => (options.client ?? client).get<ToggleFunctionGlobalByGetResponses, ToggleFunctionGlobalByGetErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/functions/id/{id}/toggle/global',
    ...options
});

/**
 * Switch a function for all models
 *
 * Makes a filter or an action apply to all models, or only to those that name it, whichever it does not. Administrators only. It takes no
 * body. Servers also do it for pipes and events, where it means nothing.
 */
export const toggleFunctionGlobal = <ThrowOnError extends boolean = false>(options: Options<ToggleFunctionGlobalData, ThrowOnError>): RequestResult<ToggleFunctionGlobalResponses, ToggleFunctionGlobalErrors, ThrowOnError> => (options.client ?? client).post<ToggleFunctionGlobalResponses, ToggleFunctionGlobalErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/functions/id/{id}/toggle/global',
    ...options
});

/**
 * Update a function
 *
 * Runs the new source, as `createFunction` does, and replaces name, source and description; valves and switches stay. Administrators only.
 * All fields are needed; the `id` of the body is ignored. The type may change. Since 0.12.4 the stored valves must suit the new source, a
 * change makes a new version, and a source that fails changes nothing; before that the failure takes the function out of use.
 */
export const updateFunctionById = <ThrowOnError extends boolean = false>(options: Options<UpdateFunctionByIdData, ThrowOnError>): RequestResult<UpdateFunctionByIdResponses, UpdateFunctionByIdErrors, ThrowOnError> => (options.client ?? client).post<UpdateFunctionByIdResponses, UpdateFunctionByIdErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/functions/id/{id}/update',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Restore a version of a function
 *
 * Runs the source of a saved version and makes it the one in use, with the name and description of that version. Valves and switches
 * stay, and no new version is made. Administrators only.
 *
 * Since 0.12.4.
 */
export const restoreFunctionVersion = <ThrowOnError extends boolean = false>(options: Options<RestoreFunctionVersionData, ThrowOnError>): RequestResult<RestoreFunctionVersionResponses, RestoreFunctionVersionErrors, ThrowOnError> => (options.client ?? client).post<RestoreFunctionVersionResponses, RestoreFunctionVersionErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/functions/id/{id}/update/version',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Get the valves of a function
 *
 * Answers the values that administrators set, secrets included; `{}` if none are set or the function has no valves. Administrators only.
 */
export const getFunctionValves = <ThrowOnError extends boolean = false>(options: Options<GetFunctionValvesData, ThrowOnError>): RequestResult<GetFunctionValvesResponses, GetFunctionValvesErrors, ThrowOnError> => (options.client ?? client).get<GetFunctionValvesResponses, GetFunctionValvesErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/functions/id/{id}/valves',
    ...options
});

/**
 * Get the schema of a function's valves
 *
 * Answers a JSON Schema of the class `Valves` in the function's source, or `null` if it has none. Administrators only. A source
 * that does not load any more, or a class that is not one of Pydantic's, ends in 500.
 */
export const getFunctionValvesSpec = <ThrowOnError extends boolean = false>(options: Options<GetFunctionValvesSpecData, ThrowOnError>): RequestResult<GetFunctionValvesSpecResponses, GetFunctionValvesSpecErrors, ThrowOnError> => (options.client ?? client).get<GetFunctionValvesSpecResponses, GetFunctionValvesSpecErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/functions/id/{id}/valves/spec',
    ...options
});

/**
 * Set the valves of a function
 *
 * Replaces all values: a valve that is left out or `null` gets the default of the source again. Names that the function does not know are
 * dropped, unless its class keeps or forbids them. Administrators only. A source that does not load any more ends in 500.
 */
export const setFunctionValves = <ThrowOnError extends boolean = false>(options: Options<SetFunctionValvesData, ThrowOnError>): RequestResult<SetFunctionValvesResponses, SetFunctionValvesErrors, ThrowOnError> => (options.client ?? client).post<SetFunctionValvesResponses, SetFunctionValvesErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/functions/id/{id}/valves/update',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Get the caller's valves of a function
 *
 * Answers the values that the caller set for itself, `{}` if none. Any verified user may call it, for a function out of use too.
 */
export const getFunctionUserValves = <ThrowOnError extends boolean = false>(options: Options<GetFunctionUserValvesData, ThrowOnError>): RequestResult<GetFunctionUserValvesResponses, GetFunctionUserValvesErrors, ThrowOnError> => (options.client ?? client).get<GetFunctionUserValvesResponses, GetFunctionUserValvesErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/functions/id/{id}/valves/user',
    ...options
});

/**
 * Get the schema of a function's user valves
 *
 * Answers a JSON Schema of the class `UserValves` in the function's source, or `null` if it has none or, since 0.11.4, is not in use. Any
 * verified user may call it. A source that does not load any more, or a class that is not one of Pydantic's, ends in 500.
 */
export const getFunctionUserValvesSpec = <ThrowOnError extends boolean = false>(options: Options<GetFunctionUserValvesSpecData, ThrowOnError>): RequestResult<GetFunctionUserValvesSpecResponses, GetFunctionUserValvesSpecErrors, ThrowOnError> => (options.client ?? client).get<GetFunctionUserValvesSpecResponses, GetFunctionUserValvesSpecErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/functions/id/{id}/valves/user/spec',
    ...options
});

/**
 * Set the caller's valves of a function
 *
 * Replaces all values that the caller set for itself: a valve that is left out or `null` gets the default of the source again. Names that
 * the function does not know are dropped, unless its class keeps or forbids them. Any verified user may call it. Since 0.11.4 the function
 * must be in use. A source that does not load any more ends in 500.
 */
export const setFunctionUserValves = <ThrowOnError extends boolean = false>(options: Options<SetFunctionUserValvesData, ThrowOnError>): RequestResult<SetFunctionUserValvesResponses, SetFunctionUserValvesErrors, ThrowOnError> => (options.client ?? client).post<SetFunctionUserValvesResponses, SetFunctionUserValvesErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/functions/id/{id}/valves/user/update',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the functions with their authors
 *
 * Answers all functions and who created them, the last changed first. Administrators only. 0.8.3 sends the sources too, and everything
 * about the authors' accounts, their settings included. Empty where functions are switched off on the whole server (since 0.11.4).
 */
export const listFunctionsWithAuthors = <ThrowOnError extends boolean = false>(options?: Options<ListFunctionsWithAuthorsData, ThrowOnError>): RequestResult<ListFunctionsWithAuthorsResponses, ListFunctionsWithAuthorsErrors, ThrowOnError> => (options?.client ?? client).get<ListFunctionsWithAuthorsResponses, ListFunctionsWithAuthorsErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/functions/list',
    ...options
});

/**
 * Fetch the source of a function
 *
 * Fetches a file from another server and answers its text. Nothing is stored or run; send it to `createFunction`. Administrators only.
 * The address may be inside the server's own network. Before 0.10.2 every failure to fetch is a 500, whatever the other server said.
 */
export const loadFunctionFromUrl = <ThrowOnError extends boolean = false>(options: Options<LoadFunctionFromUrlData, ThrowOnError>): RequestResult<LoadFunctionFromUrlResponses, LoadFunctionFromUrlErrors, ThrowOnError> => (options.client ?? client).post<LoadFunctionFromUrlResponses, LoadFunctionFromUrlErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/functions/load/url',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Replace all functions
 *
 * Makes the server's functions those of the body: creates and changes what is named, and deletes every function that is not, for good.
 * Administrators only, who become the owners of all. Each source is run, and its requirements are installed, as `createFunction` does;
 * one that fails changes nothing. Valves and switches that are left out are reset. Since 0.12.4 type and front matter come from the
 * source; before that they are stored as sent, so that a wrong type makes a function useless. 0.9.6 creates and deletes, but if one of the
 * functions exists already it changes nothing and answers `[]`.
 */
export const syncFunctions = <ThrowOnError extends boolean = false>(options: Options<SyncFunctionsData, ThrowOnError>): RequestResult<SyncFunctionsResponses, SyncFunctionsErrors, ThrowOnError> => (options.client ?? client).post<SyncFunctionsResponses, SyncFunctionsErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/functions/sync',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List groups
 *
 * Answers groups with their permissions and settings, the last changed first. An administrator gets all. A user gets those that
 * they belong to; with `share` instead those that they may share with. `share=false` finds none where the database is SQLite.
 */
export const listGroups = <ThrowOnError extends boolean = false>(options?: Options<ListGroupsData, ThrowOnError>): RequestResult<ListGroupsResponses, ListGroupsErrors, ThrowOnError> => (options?.client ?? client).get<ListGroupsResponses, ListGroupsErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/groups/',
    ...options
});

/**
 * Create a group
 *
 * Makes a group without members; `addGroupUsers` puts accounts into it. Names need not be unique. Only administrators may call
 * it. 0.8.12 and 0.9.6 answer the reason in place of the text of `failed`.
 */
export const createGroup = <ThrowOnError extends boolean = false>(options: Options<CreateGroupData, ThrowOnError>): RequestResult<CreateGroupResponses, CreateGroupErrors, ThrowOnError> => (options.client ?? client).post<CreateGroupResponses, CreateGroupErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/groups/create',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Get a group
 *
 * Answers a group with its permissions and settings. Only administrators may call it; `getGroupInfoById` answers less to
 * everybody. An unknown id answers 401 before 0.12.4.
 */
export const getGroupById = <ThrowOnError extends boolean = false>(options: Options<GetGroupByIdData, ThrowOnError>): RequestResult<GetGroupByIdResponses, GetGroupByIdErrors, ThrowOnError> => (options.client ?? client).get<GetGroupByIdResponses, GetGroupByIdErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/groups/id/{id}',
    ...options
});

/**
 * Delete a group
 *
 * Deletes the group for good, with the list of its members and what was shared with it; the accounts stay. Groups below it move
 * up to the one above it. Before 0.12.4 an unknown id answers `true` too, and what was shared with the group stays. Only
 * administrators may call it.
 */
export const deleteGroupById = <ThrowOnError extends boolean = false>(options: Options<DeleteGroupByIdData, ThrowOnError>): RequestResult<DeleteGroupByIdResponses, DeleteGroupByIdErrors, ThrowOnError> => (options.client ?? client).delete<DeleteGroupByIdResponses, DeleteGroupByIdErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/groups/id/{id}/delete',
    ...options
});

/**
 * Export a group
 *
 * Answers a group with the ids of its members. Only administrators may call it. An unknown id answers 401 before 0.12.4.
 */
export const exportGroupById = <ThrowOnError extends boolean = false>(options: Options<ExportGroupByIdData, ThrowOnError>): RequestResult<ExportGroupByIdResponses, ExportGroupByIdErrors, ThrowOnError> => (options.client ?? client).get<ExportGroupByIdResponses, ExportGroupByIdErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/groups/id/{id}/export',
    ...options
});

/**
 * Get what everybody may know of a group
 *
 * Answers name, description and number of members, not the permissions. Every verified user may call it, a member or not. An
 * unknown id answers 401 before 0.12.4.
 */
export const getGroupInfoById = <ThrowOnError extends boolean = false>(options: Options<GetGroupInfoByIdData, ThrowOnError>): RequestResult<GetGroupInfoByIdResponses, GetGroupInfoByIdErrors, ThrowOnError> => (options.client ?? client).get<GetGroupInfoByIdResponses, GetGroupInfoByIdErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/groups/id/{id}/info',
    ...options
});

/**
 * List a group's members with their ways in
 *
 * Answers a page of 30 members by name, those of groups below it too, and says how each came into the group. Only administrators
 * may call it; `listGroupUsers` tells more about each account.
 *
 * Since 0.12.4.
 */
export const listGroupMembers = <ThrowOnError extends boolean = false>(options: Options<ListGroupMembersData, ThrowOnError>): RequestResult<ListGroupMembersResponses, ListGroupMembersErrors, ThrowOnError> => (options.client ?? client).get<ListGroupMembersResponses, ListGroupMembersErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/groups/id/{id}/members',
    ...options
});

/**
 * Preview what a group gives its members
 *
 * Names the models, knowledge bases and tools that were shared with the group, and its permissions. Since 0.12.4 also what comes
 * from the groups above, and the models that members' chats begin with. Only administrators may call it.
 *
 * Since 0.9.6.
 */
export const previewGroupAccess = <ThrowOnError extends boolean = false>(options: Options<PreviewGroupAccessData, ThrowOnError>): RequestResult<PreviewGroupAccessResponses, PreviewGroupAccessErrors, ThrowOnError> => (options.client ?? client).get<PreviewGroupAccessResponses, PreviewGroupAccessErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/groups/id/{id}/preview',
    ...options
});

/**
 * Update a group
 *
 * Changes a group. Name and description must be sent; what else is absent or `null` stays, except `parent_group_id`, where
 * `null` takes the group above away. Permissions are replaced as a whole. Settings in `data` are merged since 0.12.4 and
 * replaced before. Members stay. Only administrators may call it.
 */
export const updateGroupById = <ThrowOnError extends boolean = false>(options: Options<UpdateGroupByIdData, ThrowOnError>): RequestResult<UpdateGroupByIdResponses, UpdateGroupByIdErrors, ThrowOnError> => (options.client ?? client).post<UpdateGroupByIdResponses, UpdateGroupByIdErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/groups/id/{id}/update',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List a group's accounts
 *
 * Answers the accounts that were put into the group, without pages; a POST that needs no body and changes nothing. An unknown id
 * has none. `groups` is always empty and `is_active` always `false` here. Only administrators may call it.
 */
export const listGroupUsers = <ThrowOnError extends boolean = false>(options: Options<ListGroupUsersData, ThrowOnError>): RequestResult<ListGroupUsersResponses, ListGroupUsersErrors, ThrowOnError> => (options.client ?? client).post<ListGroupUsersResponses, ListGroupUsersErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/groups/id/{id}/users',
    ...options
});

/**
 * Add accounts to a group
 *
 * Puts accounts into the group. Who is in it already stays once; unknown ids are passed over. Only administrators may call it.
 */
export const addGroupUsers = <ThrowOnError extends boolean = false>(options: Options<AddGroupUsersData, ThrowOnError>): RequestResult<AddGroupUsersResponses, AddGroupUsersErrors, ThrowOnError> => (options.client ?? client).post<AddGroupUsersResponses, AddGroupUsersErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/groups/id/{id}/users/add',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Remove accounts from a group, as documented
 *
 * Documented, and served by no captured server, which answers 405. Use `removeGroupUsers`.
 *
 * No captured server serves it.
 *
 * @deprecated
 */
export const deleteGroupUsers = <ThrowOnError extends boolean = false>(options: Options<DeleteGroupUsersData, ThrowOnError>): RequestResult<DeleteGroupUsersResponses, DeleteGroupUsersErrors, ThrowOnError> => (options.client ?? client).delete<DeleteGroupUsersResponses, DeleteGroupUsersErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/groups/id/{id}/users/delete',
    ...options
});

/**
 * Remove accounts from a group
 *
 * Takes accounts out of the group; ids that are not in it are passed over. Only administrators may call it.
 */
export const removeGroupUsers = <ThrowOnError extends boolean = false>(options: Options<RemoveGroupUsersData, ThrowOnError>): RequestResult<RemoveGroupUsersResponses, RemoveGroupUsersErrors, ThrowOnError> => (options.client ?? client).post<RemoveGroupUsersResponses, RemoveGroupUsersErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/groups/id/{id}/users/remove',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the caller's jobs
 *
 * Newest first, each with its answer. Archived jobs are not among them. Any verified user may call it.
 *
 * Only the jobs fork.
 */
export const listJobs = <ThrowOnError extends boolean = false>(options?: Options<ListJobsData, ThrowOnError>): RequestResult<ListJobsResponses, ListJobsErrors, ThrowOnError> => (options?.client ?? client).get<ListJobsResponses, ListJobsErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/jobs/',
    ...options
});

/**
 * List all users' jobs
 *
 * Newest first, each with its answer. Only an administrator may call it, who can read any user's answers here though `getJobById`
 * refuses them.
 *
 * Only the jobs fork.
 */
export const listAllJobs = <ThrowOnError extends boolean = false>(options?: Options<ListAllJobsData, ThrowOnError>): RequestResult<ListAllJobsResponses, ListAllJobsErrors, ThrowOnError> => (options?.client ?? client).get<ListAllJobsResponses, ListAllJobsErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/jobs/admin/list',
    ...options
});

/**
 * Get figures of all jobs
 *
 * Counts by status, model, user and day. Only an administrator may call it.
 *
 * Only the jobs fork.
 */
export const getJobAnalytics = <ThrowOnError extends boolean = false>(options?: Options<GetJobAnalyticsData, ThrowOnError>): RequestResult<GetJobAnalyticsResponses, GetJobAnalyticsErrors, ThrowOnError> => (options?.client ?? client).get<GetJobAnalyticsResponses, GetJobAnalyticsErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/jobs/analytics',
    ...options
});

/**
 * Download figures of all jobs as CSV
 *
 * Two tables under each other, with an empty line between: by day and by model. Only an administrator may call it.
 *
 * Only the jobs fork.
 */
export const exportJobAnalytics = <ThrowOnError extends boolean = false>(options?: Options<ExportJobAnalyticsData, ThrowOnError>): RequestResult<ExportJobAnalyticsResponses, ExportJobAnalyticsErrors, ThrowOnError> => (options?.client ?? client).get<ExportJobAnalyticsResponses, ExportJobAnalyticsErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/jobs/analytics/export',
    ...options
});

/**
 * List archived jobs
 *
 * Jobs that ended longer ago than the retention. Only an administrator may call it.
 *
 * Only the jobs fork.
 */
export const listArchivedJobs = <ThrowOnError extends boolean = false>(options?: Options<ListArchivedJobsData, ThrowOnError>): RequestResult<ListArchivedJobsResponses, ListArchivedJobsErrors, ThrowOnError> => (options?.client ?? client).get<ListArchivedJobsResponses, ListArchivedJobsErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/jobs/archive',
    ...options
});

/**
 * Get the retention of jobs
 *
 * Only an administrator may call it. It cannot be changed by the API.
 *
 * Only the jobs fork.
 */
export const getJobRetention = <ThrowOnError extends boolean = false>(options?: Options<GetJobRetentionData, ThrowOnError>): RequestResult<GetJobRetentionResponses, GetJobRetentionErrors, ThrowOnError> => (options?.client ?? client).get<GetJobRetentionResponses, GetJobRetentionErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/jobs/archive/config',
    ...options
});

/**
 * Archive and purge old jobs now
 *
 * Moves ended jobs to the archive and deletes old ones from it, as the server does by itself in time. What is purged is gone. Only an
 * administrator may call it.
 *
 * Only the jobs fork.
 */
export const archiveJobs = <ThrowOnError extends boolean = false>(options?: Options<ArchiveJobsData, ThrowOnError>): RequestResult<ArchiveJobsResponses, ArchiveJobsErrors, ThrowOnError> => (options?.client ?? client).post<ArchiveJobsResponses, ArchiveJobsErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/jobs/archive/run',
    ...options
});

/**
 * Submit a chat completion as a job
 *
 * The answer is 202 at once; `getJobById` tells how the job goes, `streamJobEvents` when it ends. A job is tried three times. Any
 * verified user may call it.
 *
 * Only the jobs fork.
 */
export const createJob = <ThrowOnError extends boolean = false>(options: Options<CreateJobData, ThrowOnError>): RequestResult<CreateJobResponses, CreateJobErrors, ThrowOnError> => (options.client ?? client).post<CreateJobResponses, CreateJobErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/jobs/chat/completions',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Stream what becomes of the caller's jobs
 *
 * Server-sent events, one for each job of the caller's that completes or fails. The first event is a ping; comments keep the
 * connection open. It never ends by itself. Any verified user may call it; a browser's EventSource cannot send the token as a header,
 * so it needs the cookie.
 *
 * Only the jobs fork.
 */
export const streamJobEvents = <ThrowOnError extends boolean = false>(options?: Options<StreamJobEventsData, ThrowOnError>): RequestResult<StreamJobEventsResponses, StreamJobEventsErrors, ThrowOnError> => (options?.client ?? client).get<StreamJobEventsResponses, StreamJobEventsErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/jobs/events',
    ...options
});

/**
 * Cancel a job
 *
 * A waiting or running job is stopped and kept as cancelled. One that has ended stays as it is and is answered with 200. Only who
 * submitted it may call it.
 *
 * Only the jobs fork.
 */
export const cancelJob = <ThrowOnError extends boolean = false>(options: Options<CancelJobData, ThrowOnError>): RequestResult<CancelJobResponses, CancelJobErrors, ThrowOnError> => (options.client ?? client).delete<CancelJobResponses, CancelJobErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/jobs/{job_id}',
    ...options
});

/**
 * Get a job
 *
 * How far the job is, and its answer. Only who submitted it may call it; an administrator uses `listAllJobs`. An ended job is read from
 * a cache for 10 seconds where the server has Redis.
 *
 * Only the jobs fork.
 */
export const getJobById = <ThrowOnError extends boolean = false>(options: Options<GetJobByIdData, ThrowOnError>): RequestResult<GetJobByIdResponses, GetJobByIdErrors, ThrowOnError> => (options.client ?? client).get<GetJobByIdResponses, GetJobByIdErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/jobs/{job_id}',
    ...options
});

/**
 * Run a job again
 *
 * Puts an ended job back into the queue, a completed one too, with no attempts counted. Its old answer stays until there is a new one.
 * Only an administrator may call it.
 *
 * Only the jobs fork.
 */
export const retryJob = <ThrowOnError extends boolean = false>(options: Options<RetryJobData, ThrowOnError>): RequestResult<RetryJobResponses, RetryJobErrors, ThrowOnError> => (options.client ?? client).post<RetryJobResponses, RetryJobErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/jobs/{job_id}/retry',
    ...options
});

/**
 * List knowledge bases
 *
 * Answers the knowledge bases that the caller may read, 30 a page, the last changed first. Any verified user may call it; it
 * lists what is the caller's own and what a grant to read names. An administrator sees all, unless the server is set up not to
 * let administrators pass by grants. A failure of the database gives an empty list, with 200.
 */
export const listKnowledgeBases = <ThrowOnError extends boolean = false>(options?: Options<ListKnowledgeBasesData, ThrowOnError>): RequestResult<ListKnowledgeBasesResponses, ListKnowledgeBasesErrors, ThrowOnError> => (options?.client ?? client).get<ListKnowledgeBasesResponses, ListKnowledgeBasesErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/knowledge/',
    ...options
});

/**
 * Create a knowledge base
 *
 * Makes an empty knowledge base that belongs to the caller. An administrator may call it, and a user who has the permission;
 * without it the answer is 401 with the text `401 Unauthorized`. Names need not be unique. Fields that are not named here, such
 * as `data`, are ignored. Grants that the caller may not give are left out without an error, since 0.8.12; 0.8.3 then leaves out
 * all grants if one names everybody. Its name and description are embedded for search; if that fails the knowledge base is made
 * all the same.
 */
export const createKnowledgeBase = <ThrowOnError extends boolean = false>(options: Options<CreateKnowledgeBaseData, ThrowOnError>): RequestResult<CreateKnowledgeBaseResponses, CreateKnowledgeBaseErrors, ThrowOnError> => (options.client ?? client).post<CreateKnowledgeBaseResponses, CreateKnowledgeBaseErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/knowledge/create',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List connections to external databases
 *
 * Answers all connections to vector databases outside the server, without their credentials; the address of `pgvector` holds its
 * password, though. Administrators only.
 *
 * Since 0.10.2.
 */
export const listExternalKnowledgeConnections = <ThrowOnError extends boolean = false>(options?: Options<ListExternalKnowledgeConnectionsData, ThrowOnError>): RequestResult<ListExternalKnowledgeConnectionsResponses, ListExternalKnowledgeConnectionsErrors, ThrowOnError> => (options?.client ?? client).get<ListExternalKnowledgeConnectionsResponses, ListExternalKnowledgeConnectionsErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/knowledge/external/connections',
    ...options
});

/**
 * Connect an external vector database
 *
 * Stores a connection to a vector database outside the server and does not try it. Administrators only. Options that the
 * provider does not know are dropped.
 *
 * Since 0.10.2.
 */
export const createExternalKnowledgeConnection = <ThrowOnError extends boolean = false>(options: Options<CreateExternalKnowledgeConnectionData, ThrowOnError>): RequestResult<CreateExternalKnowledgeConnectionResponses, CreateExternalKnowledgeConnectionErrors, ThrowOnError> => (options.client ?? client).post<CreateExternalKnowledgeConnectionResponses, CreateExternalKnowledgeConnectionErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/knowledge/external/connections',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Delete a connection to an external database
 *
 * Deletes a connection that no knowledge base uses. Administrators only.
 *
 * Since 0.10.2.
 */
export const deleteExternalKnowledgeConnectionById = <ThrowOnError extends boolean = false>(options: Options<DeleteExternalKnowledgeConnectionByIdData, ThrowOnError>): RequestResult<DeleteExternalKnowledgeConnectionByIdResponses, DeleteExternalKnowledgeConnectionByIdErrors, ThrowOnError> => (options.client ?? client).delete<DeleteExternalKnowledgeConnectionByIdResponses, DeleteExternalKnowledgeConnectionByIdErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/knowledge/external/connections/{id}',
    ...options
});

/**
 * Get a connection to an external database
 *
 * Answers one connection without its credentials. Administrators only.
 *
 * Since 0.10.2.
 */
export const getExternalKnowledgeConnectionById = <ThrowOnError extends boolean = false>(options: Options<GetExternalKnowledgeConnectionByIdData, ThrowOnError>): RequestResult<GetExternalKnowledgeConnectionByIdResponses, GetExternalKnowledgeConnectionByIdErrors, ThrowOnError> => (options.client ?? client).get<GetExternalKnowledgeConnectionByIdResponses, GetExternalKnowledgeConnectionByIdErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/knowledge/external/connections/{id}',
    ...options
});

/**
 * Replace a connection to an external database
 *
 * Sets everything that is not sent back to its default, except `auth_config`: without it the credentials stay, with `{}` they
 * are deleted. Knowledge bases that use the connection keep the provider they were made with in their `meta`. Administrators
 * only.
 *
 * Since 0.10.2.
 */
export const updateExternalKnowledgeConnectionById = <ThrowOnError extends boolean = false>(options: Options<UpdateExternalKnowledgeConnectionByIdData, ThrowOnError>): RequestResult<UpdateExternalKnowledgeConnectionByIdResponses, UpdateExternalKnowledgeConnectionByIdErrors, ThrowOnError> => (options.client ?? client).patch<UpdateExternalKnowledgeConnectionByIdResponses, UpdateExternalKnowledgeConnectionByIdErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/knowledge/external/connections/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Try a search through a stored connection
 *
 * Embeds a query and looks for it in a collection of the database. Nothing is stored. Administrators only. Without `source` it
 * asks a collection named `test`. Answers 500 as plain text if the database cannot be reached or refuses, if the connection is
 * disabled, or if the Python package of the provider is not installed; a plain installation has none of the three
 * (`qdrant-client`, `pymilvus`, `pgvector`).
 *
 * Since 0.10.2.
 */
export const testExternalKnowledgeRetrieval = <ThrowOnError extends boolean = false>(options: Options<TestExternalKnowledgeRetrievalData, ThrowOnError>): RequestResult<TestExternalKnowledgeRetrievalResponses, TestExternalKnowledgeRetrievalErrors, ThrowOnError> => (options.client ?? client).post<TestExternalKnowledgeRetrievalResponses, TestExternalKnowledgeRetrievalErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/knowledge/external/connections/{id}/retrieve-test',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Note whether a connection could be used
 *
 * Does not reach out: `ok` only says that the connection is enabled and has an address. The result is stored as `health` of the
 * connection. Administrators only; `testExternalKnowledgeRetrieval` really asks the database.
 *
 * Since 0.10.2.
 */
export const testExternalKnowledgeConnection = <ThrowOnError extends boolean = false>(options: Options<TestExternalKnowledgeConnectionData, ThrowOnError>): RequestResult<TestExternalKnowledgeConnectionResponses, TestExternalKnowledgeConnectionErrors, ThrowOnError> => (options.client ?? client).post<TestExternalKnowledgeConnectionResponses, TestExternalKnowledgeConnectionErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/knowledge/external/connections/{id}/test',
    ...options
});

/**
 * Create a knowledge base on a stored connection
 *
 * Makes a knowledge base whose content stands in an external database, and does not try it. Administrators only. It can be read,
 * renamed, shared and deleted; whatever concerns files answers 400.
 *
 * Since 0.10.2.
 */
export const createExternalKnowledgeBase = <ThrowOnError extends boolean = false>(options: Options<CreateExternalKnowledgeBaseData, ThrowOnError>): RequestResult<CreateExternalKnowledgeBaseResponses, CreateExternalKnowledgeBaseErrors, ThrowOnError> => (options.client ?? client).post<CreateExternalKnowledgeBaseResponses, CreateExternalKnowledgeBaseErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/knowledge/external/knowledge/create',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Create a knowledge base and its connection
 *
 * Tries a search, and only if that finds something stores the connection and makes a knowledge base on it. Administrators only.
 * Answers 500 as plain text if the database cannot be reached or refuses, if the connection is disabled, or if the Python
 * package of the provider is not installed; a plain installation has none of the three (`qdrant-client`, `pymilvus`,
 * `pgvector`).
 *
 * Since 0.10.2.
 */
export const createExternalKnowledgeSource = <ThrowOnError extends boolean = false>(options: Options<CreateExternalKnowledgeSourceData, ThrowOnError>): RequestResult<CreateExternalKnowledgeSourceResponses, CreateExternalKnowledgeSourceErrors, ThrowOnError> => (options.client ?? client).post<CreateExternalKnowledgeSourceResponses, CreateExternalKnowledgeSourceErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/knowledge/external/source/create',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Try a search through a connection not stored yet
 *
 * Embeds a query and looks for it, with the connection that is sent. With `connection_id` that is the stored one with what is
 * sent in place of it, so that its credentials need not be sent again. Nothing is stored. Administrators only. Answers 500 as
 * plain text if the database cannot be reached or refuses, if the connection is disabled, or if the Python package of the
 * provider is not installed; a plain installation has none of the three (`qdrant-client`, `pymilvus`, `pgvector`).
 *
 * Since 0.10.2.
 */
export const testExternalKnowledgeSource = <ThrowOnError extends boolean = false>(options: Options<TestExternalKnowledgeSourceData, ThrowOnError>): RequestResult<TestExternalKnowledgeSourceResponses, TestExternalKnowledgeSourceErrors, ThrowOnError> => (options.client ?? client).post<TestExternalKnowledgeSourceResponses, TestExternalKnowledgeSourceErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/knowledge/external/source/test',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Replace a knowledge base and its connection
 *
 * Tries a search, and only if that finds something replaces name, description, source and connection; the credentials stay if
 * `auth_config` is absent. Other knowledge bases on the same connection are changed with it. Administrators only.
 * `access_grants` is ignored since 0.12.4; before that a list replaces the grants. Answers 500 as plain text if the database
 * cannot be reached or refuses, if the connection is disabled, or if the Python package of the provider is not installed; a
 * plain installation has none of the three (`qdrant-client`, `pymilvus`, `pgvector`).
 *
 * Since 0.10.2.
 */
export const updateExternalKnowledgeSource = <ThrowOnError extends boolean = false>(options: Options<UpdateExternalKnowledgeSourceData, ThrowOnError>): RequestResult<UpdateExternalKnowledgeSourceResponses, UpdateExternalKnowledgeSourceErrors, ThrowOnError> => (options.client ?? client).patch<UpdateExternalKnowledgeSourceResponses, UpdateExternalKnowledgeSourceErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/knowledge/external/source/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Embed names of all knowledge bases anew
 *
 * Embeds the name and description of every knowledge base again, by which models find them. Administrators only.
 */
export const reindexKnowledgeMetadata = <ThrowOnError extends boolean = false>(options?: Options<ReindexKnowledgeMetadataData, ThrowOnError>): RequestResult<ReindexKnowledgeMetadataResponses, ReindexKnowledgeMetadataErrors, ThrowOnError> => (options?.client ?? client).post<ReindexKnowledgeMetadataResponses, ReindexKnowledgeMetadataErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/knowledge/metadata/reindex',
    ...options
});

/**
 * Index the files of all knowledge bases anew
 *
 * Deletes the index of every knowledge base and embeds the stored text of its files again, which is needed after the embedding
 * model has changed. Administrators only: a user gets 401 with the text `401 Unauthorized`. It answers when all is done, which
 * may take long. Files that fail are left out of the index and only mentioned in the server's log; their `hash` is then `null`.
 */
export const reindexKnowledgeFiles = <ThrowOnError extends boolean = false>(options?: Options<ReindexKnowledgeFilesData, ThrowOnError>): RequestResult<ReindexKnowledgeFilesResponses, ReindexKnowledgeFilesErrors, ThrowOnError> => (options?.client ?? client).post<ReindexKnowledgeFilesResponses, ReindexKnowledgeFilesErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/knowledge/reindex',
    ...options
});

/**
 * Search for knowledge bases
 *
 * Answers the knowledge bases that the caller may read and that hold a text, 30 a page, the last changed first. Any verified
 * user may call it. Without parameters it answers what `listKnowledgeBases` does.
 */
export const searchKnowledgeBases = <ThrowOnError extends boolean = false>(options?: Options<SearchKnowledgeBasesData, ThrowOnError>): RequestResult<SearchKnowledgeBasesResponses, SearchKnowledgeBasesErrors, ThrowOnError> => (options?.client ?? client).get<SearchKnowledgeBasesResponses, SearchKnowledgeBasesErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/knowledge/search',
    ...options
});

/**
 * Search for files in all knowledge bases
 *
 * Answers the files of every knowledge base that the caller may read, 30 a page, the last changed first. Any verified user may
 * call it. An administrator gets no more than a user: own knowledge bases and those that a grant names. A file in two knowledge
 * bases is there twice. `directories` and `breadcrumbs` are always empty.
 */
export const searchKnowledgeFiles = <ThrowOnError extends boolean = false>(options?: Options<SearchKnowledgeFilesData, ThrowOnError>): RequestResult<SearchKnowledgeFilesResponses, SearchKnowledgeFilesErrors, ThrowOnError> => (options?.client ?? client).get<SearchKnowledgeFilesResponses, SearchKnowledgeFilesErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/knowledge/search/files',
    ...options
});

/**
 * Get a knowledge base
 *
 * Answers the knowledge base without its files: `files` is always `null`, and `listKnowledgeFiles` lists them. The owner,
 * whoever has a grant to read, and any administrator may call it. A grant to write alone does not let its holder read.
 */
export const getKnowledgeBaseById = <ThrowOnError extends boolean = false>(options: Options<GetKnowledgeBaseByIdData, ThrowOnError>): RequestResult<GetKnowledgeBaseByIdResponses, GetKnowledgeBaseByIdErrors, ThrowOnError> => (options.client ?? client).get<GetKnowledgeBaseByIdResponses, GetKnowledgeBaseByIdErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/knowledge/{id}',
    ...options
});

/**
 * Set who may use a knowledge base
 *
 * Replaces all grants. Its owner, whoever has a grant to write, and any administrator may call it. A user needs, to name
 * everybody, the permission `sharing.public_knowledge`, since 0.8.12 for users `access_grants.allow_users`, since 0.11.4 for
 * groups `access_grants.allow_groups`, and since 0.12.4 for any grant `sharing.knowledge`. Since 0.12.4 one grant too many
 * answers 403 and nothing changes; before that it is left out without an error. A grant whose kind or permission the server does
 * not know is left out. It is not checked that the users and groups exist.
 */
export const setKnowledgeBaseAccess = <ThrowOnError extends boolean = false>(options: Options<SetKnowledgeBaseAccessData, ThrowOnError>): RequestResult<SetKnowledgeBaseAccessResponses, SetKnowledgeBaseAccessErrors, ThrowOnError> => (options.client ?? client).post<SetKnowledgeBaseAccessResponses, SetKnowledgeBaseAccessErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/knowledge/{id}/access/update',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Delete a knowledge base
 *
 * Deletes it with its directories and its index for good, and takes it out of the models that use it. Its files stay, among the
 * files of those who uploaded them. Its owner, whoever has a grant to write, and any administrator may call it. With an external
 * one, an administrator also deletes the connection behind it, since 0.11.4 only if no other knowledge base uses it; in 0.10.2
 * anybody who may delete it does.
 */
export const deleteKnowledgeBaseById = <ThrowOnError extends boolean = false>(options: Options<DeleteKnowledgeBaseByIdData, ThrowOnError>): RequestResult<DeleteKnowledgeBaseByIdResponses, DeleteKnowledgeBaseByIdErrors, ThrowOnError> => (options.client ?? client).delete<DeleteKnowledgeBaseByIdResponses, DeleteKnowledgeBaseByIdErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/knowledge/{id}/delete',
    ...options
});

/**
 * Create a directory in a knowledge base
 *
 * Makes a directory for files. Its owner, whoever has a grant to write, and any administrator may call it. Inside another
 * directory a name can be used once; at the root the default database does not prevent a second one. An empty `parent_id` is
 * stored as it is, and the directory is then listed nowhere. Before 0.11.4 the parent is not checked either.
 *
 * Since 0.9.6.
 */
export const createKnowledgeDirectory = <ThrowOnError extends boolean = false>(options: Options<CreateKnowledgeDirectoryData, ThrowOnError>): RequestResult<CreateKnowledgeDirectoryResponses, CreateKnowledgeDirectoryErrors, ThrowOnError> => (options.client ?? client).post<CreateKnowledgeDirectoryResponses, CreateKnowledgeDirectoryErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/knowledge/{id}/dirs/create',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Delete a directory
 *
 * Deletes a directory. The files in and below it move to the directory above, or with `move_files=false` are taken out of the
 * knowledge base and its index. With the default database the directories below it stay, listed nowhere; `previewKnowledgeSync`
 * still names them. Since 0.11.4 they are then deleted for good, a user's call only deletes the user's own, unless another
 * knowledge base has them or the server is set up to retain files. Its owner, whoever has a grant to write, and any
 * administrator may call it.
 *
 * Since 0.9.6.
 */
export const deleteKnowledgeDirectory = <ThrowOnError extends boolean = false>(options: Options<DeleteKnowledgeDirectoryData, ThrowOnError>): RequestResult<DeleteKnowledgeDirectoryResponses, DeleteKnowledgeDirectoryErrors, ThrowOnError> => (options.client ?? client).delete<DeleteKnowledgeDirectoryResponses, DeleteKnowledgeDirectoryErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/knowledge/{id}/dirs/{dir_id}/delete',
    ...options
});

/**
 * Rename or move a directory
 *
 * Changes what is sent and leaves what is absent. Its owner, whoever has a grant to write, and any administrator may call it.
 * `parent_id` with `null` moves the directory to the root, with an empty text it makes it vanish from all listings. A name of
 * `null` is the same as none. Before 0.11.4 the new parent is not checked.
 *
 * Since 0.9.6.
 */
export const updateKnowledgeDirectory = <ThrowOnError extends boolean = false>(options: Options<UpdateKnowledgeDirectoryData, ThrowOnError>): RequestResult<UpdateKnowledgeDirectoryResponses, UpdateKnowledgeDirectoryErrors, ThrowOnError> => (options.client ?? client).post<UpdateKnowledgeDirectoryResponses, UpdateKnowledgeDirectoryErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/knowledge/{id}/dirs/{dir_id}/update',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Export a knowledge base as a zip archive
 *
 * Answers an archive with the text of each file, as extracted, under the file's name with `.txt` behind it. The files as they
 * were uploaded, files without text and directories are not in it. Administrators only. A name that two files share is in it
 * twice.
 */
export const exportKnowledgeBase = <ThrowOnError extends boolean = false>(options: Options<ExportKnowledgeBaseData, ThrowOnError>): RequestResult<ExportKnowledgeBaseResponses, ExportKnowledgeBaseErrors, ThrowOnError> => (options.client ?? client).get<ExportKnowledgeBaseResponses, ExportKnowledgeBaseErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/knowledge/{id}/export',
    ...options
});

/**
 * Add a file to a knowledge base
 *
 * Embeds an uploaded file and puts it in; it answers when that is done. An upload that is still waiting to be processed is
 * processed by this call. Its owner, whoever has a grant to write, and any administrator may call it; they must also be able to
 * read the file. Adding a file that is in it already answers 200 and does not move it.
 */
export const addKnowledgeFile = <ThrowOnError extends boolean = false>(options: Options<AddKnowledgeFileData, ThrowOnError>): RequestResult<AddKnowledgeFileResponses, AddKnowledgeFileErrors, ThrowOnError> => (options.client ?? client).post<AddKnowledgeFileResponses, AddKnowledgeFileErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/knowledge/{id}/file/add',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Move a file to another directory
 *
 * Puts a file of the knowledge base into a directory of it, or into none. Its owner, whoever has a grant to write, and any
 * administrator may call it.
 *
 * Since 0.9.6.
 */
export const moveKnowledgeFile = <ThrowOnError extends boolean = false>(options: Options<MoveKnowledgeFileData, ThrowOnError>): RequestResult<MoveKnowledgeFileResponses, MoveKnowledgeFileErrors, ThrowOnError> => (options.client ?? client).post<MoveKnowledgeFileResponses, MoveKnowledgeFileErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/knowledge/{id}/file/move',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Remove a file from a knowledge base
 *
 * Takes the file out of the knowledge base and its index, and deletes the file itself unless `delete_file` says otherwise. Since
 * 0.9.6 only the caller's own file is deleted, an administrator's call deletes any; before that anybody's. Other knowledge bases
 * lose a deleted file too. Its owner, whoever has a grant to write, and any administrator may call it. `directory_id` is
 * ignored. 0.8.3 does not check that the file is in the knowledge base, and deletes it all the same.
 */
export const removeKnowledgeFile = <ThrowOnError extends boolean = false>(options: Options<RemoveKnowledgeFileData, ThrowOnError>): RequestResult<RemoveKnowledgeFileResponses, RemoveKnowledgeFileErrors, ThrowOnError> => (options.client ?? client).post<RemoveKnowledgeFileResponses, RemoveKnowledgeFileErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/knowledge/{id}/file/remove',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Embed a file of a knowledge base anew
 *
 * Takes the file's text out of the index and puts it in as it is now, for instance after the text was edited. Its owner, whoever
 * has a grant to write, and any administrator may call it. `directory_id` is ignored. If it fails the file is in the list but no
 * longer in the index. 0.8.3 also indexes a file that is not in the knowledge base.
 */
export const updateKnowledgeFile = <ThrowOnError extends boolean = false>(options: Options<UpdateKnowledgeFileData, ThrowOnError>): RequestResult<UpdateKnowledgeFileResponses, UpdateKnowledgeFileErrors, ThrowOnError> => (options.client ?? client).post<UpdateKnowledgeFileResponses, UpdateKnowledgeFileErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/knowledge/{id}/file/update',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the files of a knowledge base
 *
 * Answers its files, 30 a page, the last changed first, and since 0.9.6 the directories below the one that was asked for. The
 * owner, whoever has a grant to read, and any administrator may call it. Until 0.9.6 every file comes with its whole text. A
 * failure of the database, such as a page number beyond 64 bits, gives an empty list, with 200.
 */
export const listKnowledgeFiles = <ThrowOnError extends boolean = false>(options: Options<ListKnowledgeFilesData, ThrowOnError>): RequestResult<ListKnowledgeFilesResponses, ListKnowledgeFilesErrors, ThrowOnError> => (options.client ?? client).get<ListKnowledgeFilesResponses, ListKnowledgeFilesErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/knowledge/{id}/files',
    ...options
});

/**
 * Add several files to a knowledge base
 *
 * Embeds uploaded files and puts them in. Its owner, whoever has a grant to write, and any administrator may call it; they must
 * also be able to read the files. One unknown or unreadable file refuses them all; one that cannot be embedded is left out
 * without a word, so compare `files` of the reply. Files that are in it already are left as they are. A file with the text of
 * another, or with none, is left out too since 0.12.4 and goes in before that. Before 0.9.6 the answer is 400 for whatever is
 * sent.
 */
export const addKnowledgeFiles = <ThrowOnError extends boolean = false>(options: Options<AddKnowledgeFilesData, ThrowOnError>): RequestResult<AddKnowledgeFilesResponses, AddKnowledgeFilesErrors, ThrowOnError> => (options.client ?? client).post<AddKnowledgeFilesResponses, AddKnowledgeFilesErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/knowledge/{id}/files/batch/add',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List uploads that are still being processed
 *
 * Answers the files that were uploaded with `knowledge_id` in their metadata, wait to be processed or are being processed, and
 * are not yet in the knowledge base. The owner, whoever has a grant to read, and any administrator may call it. With
 * `stream=true` the list comes every 3 seconds as an event, until it is empty or an hour has passed. In 0.9.6 that stream breaks
 * off before its first event.
 *
 * Since 0.9.6.
 */
export const listPendingKnowledgeFiles = <ThrowOnError extends boolean = false>(options: Options<ListPendingKnowledgeFilesData, ThrowOnError>): RequestResult<ListPendingKnowledgeFilesResponses, ListPendingKnowledgeFilesErrors, ThrowOnError> => (options.client ?? client).get<ListPendingKnowledgeFilesResponses, ListPendingKnowledgeFilesErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/knowledge/{id}/files/pending',
    ...options
});

/**
 * Empty a knowledge base
 *
 * Takes all files out and deletes the index; nothing is indexed anew, which `reindexKnowledgeFiles` does. Since 0.11.4 the files
 * themselves are deleted too, all of them for an administrator and the caller's own for others, unless the server is set up to
 * retain them; before that they stay. Its owner, whoever has a grant to write, and any administrator may call it.
 */
export const resetKnowledgeBase = <ThrowOnError extends boolean = false>(options: Options<ResetKnowledgeBaseData, ThrowOnError>): RequestResult<ResetKnowledgeBaseResponses, ResetKnowledgeBaseErrors, ThrowOnError> => (options.client ?? client).post<ResetKnowledgeBaseResponses, ResetKnowledgeBaseErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/knowledge/{id}/reset',
    ...options
});

/**
 * Remove stale files and directories
 *
 * Takes files out of the knowledge base and its index and deletes directories, as `previewKnowledgeSync` names them. The files
 * are deleted for good, a user's call only deletes the user's own, since 0.11.4 unless another knowledge base has them or the
 * server is set up to retain files. Unknown ids are passed over, since 0.11.4 also ids of files and directories of other
 * knowledge bases; before that such files are deleted and such directories too. Its owner, whoever has a grant to write, and any
 * administrator may call it.
 *
 * Since 0.9.6.
 */
export const removeStaleKnowledgeFiles = <ThrowOnError extends boolean = false>(options: Options<RemoveStaleKnowledgeFilesData, ThrowOnError>): RequestResult<RemoveStaleKnowledgeFilesResponses, RemoveStaleKnowledgeFilesErrors, ThrowOnError> => (options.client ?? client).post<RemoveStaleKnowledgeFilesResponses, RemoveStaleKnowledgeFilesErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/knowledge/{id}/sync/cleanup',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Compare local files with a knowledge base
 *
 * Says what must be uploaded, removed and created to make the knowledge base like a folder of the caller, and changes nothing.
 * Files are told by directory and name, their content by the SHA-256 that was computed at the upload. Its owner, whoever has a
 * grant to write, and any administrator may call it. Since 0.12.4 a file that was uploaded within the last hour and is still
 * being processed counts as there.
 *
 * Since 0.9.6.
 */
export const previewKnowledgeSync = <ThrowOnError extends boolean = false>(options: Options<PreviewKnowledgeSyncData, ThrowOnError>): RequestResult<PreviewKnowledgeSyncResponses, PreviewKnowledgeSyncErrors, ThrowOnError> => (options.client ?? client).post<PreviewKnowledgeSyncResponses, PreviewKnowledgeSyncErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/knowledge/{id}/sync/diff',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Update a knowledge base
 *
 * Sets name and description, which must both be sent, and embeds them for search again. Its owner, whoever has a grant to write,
 * and any administrator may call it. Since 0.12.4 `access_grants` is ignored here, and `setKnowledgeBaseAccess` sets the grants;
 * before that a list replaces them, less those that the caller may not give, and `null` or absence leaves them.
 */
export const updateKnowledgeBaseById = <ThrowOnError extends boolean = false>(options: Options<UpdateKnowledgeBaseByIdData, ThrowOnError>): RequestResult<UpdateKnowledgeBaseByIdResponses, UpdateKnowledgeBaseByIdErrors, ThrowOnError> => (options.client ?? client).post<UpdateKnowledgeBaseByIdResponses, UpdateKnowledgeBaseByIdErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/knowledge/{id}/update',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Delete the caller's memories at the root
 *
 * Documented only. Servers answer 405. `deleteAllMemories` does it under another path.
 *
 * No captured server serves it.
 *
 * @deprecated
 */
export const deleteMemoriesAtRoot = <ThrowOnError extends boolean = false>(options?: Options<DeleteMemoriesAtRootData, ThrowOnError>): RequestResult<DeleteMemoriesAtRootResponses, DeleteMemoriesAtRootErrors, ThrowOnError> => (options?.client ?? client).delete<DeleteMemoriesAtRootResponses, DeleteMemoriesAtRootErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/memories/',
    ...options
});

/**
 * List the caller's memories
 *
 * What the caller's models shall remember of them, all at once, in no order that the server promises. Who has the permission may call
 * it. Without the slash at its end the path answers the web page.
 */
export const listMemories = <ThrowOnError extends boolean = false>(options?: Options<ListMemoriesData, ThrowOnError>): RequestResult<ListMemoriesResponses, ListMemoriesErrors, ThrowOnError> => (options?.client ?? client).get<ListMemoriesResponses, ListMemoriesErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/memories/',
    ...options
});

/**
 * Add a memory
 *
 * Stores a text and embeds it, so that it is found by meaning. The same text twice makes two memories. Who has the permission may call
 * it. If the embedding fails the answer is 500, and the memory is there nevertheless; `resetMemoryVectors` embeds it later. Since
 * 0.10.2 white space around the text is cut off and an empty text is refused.
 */
export const addMemory = <ThrowOnError extends boolean = false>(options: Options<AddMemoryData, ThrowOnError>): RequestResult<AddMemoryResponses, AddMemoryErrors, ThrowOnError> => (options.client ?? client).post<AddMemoryResponses, AddMemoryErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/memories/add',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Delete all of the caller's memories
 *
 * Deletes every memory of the caller for good, and what was embedded. Who has the permission may call it.
 */
export const deleteAllMemories = <ThrowOnError extends boolean = false>(options?: Options<DeleteAllMemoriesData, ThrowOnError>): RequestResult<DeleteAllMemoriesResponses, DeleteAllMemoriesErrors, ThrowOnError> => (options?.client ?? client).delete<DeleteAllMemoriesResponses, DeleteAllMemoriesErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/memories/delete/user',
    ...options
});

/**
 * Read the memories at a path
 *
 * The caller's memories at the path, then those below it, then those at its parents. A path that nothing has answers empty lists. Who
 * has the permission may call it.
 *
 * Since 0.10.2.
 */
export const readMemoryPath = <ThrowOnError extends boolean = false>(options: Options<ReadMemoryPathData, ThrowOnError>): RequestResult<ReadMemoryPathResponses, ReadMemoryPathErrors, ThrowOnError> => (options.client ?? client).post<ReadMemoryPathResponses, ReadMemoryPathErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/memories/path',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the paths of memories
 *
 * Counts the caller's memories by path and type, the last changed first. Memories without a path stand together under `null`. Who has
 * the permission may call it.
 *
 * Since 0.10.2.
 */
export const listMemoryPaths = <ThrowOnError extends boolean = false>(options: Options<ListMemoryPathsData, ThrowOnError>): RequestResult<ListMemoryPathsResponses, ListMemoryPathsErrors, ThrowOnError> => (options.client ?? client).post<ListMemoryPathsResponses, ListMemoryPathsErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/memories/paths',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Find memories by meaning
 *
 * Embeds the text and answers the caller's nearest memories, the nearest first; since 0.9.6 only those that reach the server's
 * relevance threshold. Who has the permission may call it. Somebody without memories gets 404.
 */
export const queryMemories = <ThrowOnError extends boolean = false>(options: Options<QueryMemoriesData, ThrowOnError>): RequestResult<QueryMemoriesResponses, QueryMemoriesErrors, ThrowOnError> => (options.client ?? client).post<QueryMemoriesResponses, QueryMemoriesErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/memories/query',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Embed the memories of all accounts anew
 *
 * Does for every account what `resetMemoryVectors` does for one, and answers when it is done. Only an administrator may call it, also
 * while memories are switched off. There is no body.
 *
 * Since 0.11.4.
 */
export const reindexAllMemories = <ThrowOnError extends boolean = false>(options?: Options<ReindexAllMemoriesData, ThrowOnError>): RequestResult<ReindexAllMemoriesResponses, ReindexAllMemoriesErrors, ThrowOnError> => (options?.client ?? client).post<ReindexAllMemoriesResponses, ReindexAllMemoriesErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/memories/reindex',
    ...options
});

/**
 * Embed the caller's memories anew
 *
 * Throws away what was embedded and embeds every memory again, as after a change of the embedding model. The memories themselves
 * stay. Who has the permission may call it. There is no body. Before 0.11.4 somebody who never had a memory gets 500.
 */
export const resetMemoryVectors = <ThrowOnError extends boolean = false>(options?: Options<ResetMemoryVectorsData, ThrowOnError>): RequestResult<ResetMemoryVectorsResponses, ResetMemoryVectorsErrors, ThrowOnError> => (options?.client ?? client).post<ResetMemoryVectorsResponses, ResetMemoryVectorsErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/memories/reset',
    ...options
});

/**
 * Find memories by text, path or id
 *
 * Looks in texts and paths without embedding anything. All conditions must hold; without any, all memories are found. Who has the
 * permission may call it and finds only their own. With a path, memories that are near it come first; else the last changed.
 *
 * Since 0.10.2.
 */
export const searchMemories = <ThrowOnError extends boolean = false>(options: Options<SearchMemoriesData, ThrowOnError>): RequestResult<SearchMemoriesResponses, SearchMemoriesErrors, ThrowOnError> => (options.client ?? client).post<SearchMemoriesResponses, SearchMemoriesErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/memories/search',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Add, change and delete several memories
 *
 * Carries out a list of operations, one after the other; if one names an unknown memory, none is carried out. An `add` of a text that
 * is already there with the same type and path is skipped. Who has the permission may call it. A list that changes one memory twice
 * is stored and then answers 500, as does a text that cannot be embedded.
 *
 * Since 0.10.2.
 */
export const updateMemories = <ThrowOnError extends boolean = false>(options: Options<UpdateMemoriesData, ThrowOnError>): RequestResult<UpdateMemoriesResponses, UpdateMemoriesErrors, ThrowOnError> => (options.client ?? client).post<UpdateMemoriesResponses, UpdateMemoriesErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/memories/update',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Delete a memory
 *
 * Deletes the memory for good. Only its owner may call it, who needs the permission; for an unknown memory or somebody else's the
 * answer is 200 with `false`.
 */
export const deleteMemoryById = <ThrowOnError extends boolean = false>(options: Options<DeleteMemoryByIdData, ThrowOnError>): RequestResult<DeleteMemoryByIdResponses, DeleteMemoryByIdErrors, ThrowOnError> => (options.client ?? client).delete<DeleteMemoryByIdResponses, DeleteMemoryByIdErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/memories/{memory_id}',
    ...options
});

/**
 * Update a memory
 *
 * Changes what is sent and embeds the memory again if its text or path changes. Only its owner may call it, who needs the permission;
 * an administrator cannot change somebody else's. Since 0.10.2 a body without a change answers 400, before that 404.
 */
export const updateMemoryById = <ThrowOnError extends boolean = false>(options: Options<UpdateMemoryByIdData, ThrowOnError>): RequestResult<UpdateMemoryByIdResponses, UpdateMemoryByIdErrors, ThrowOnError> => (options.client ?? client).post<UpdateMemoryByIdResponses, UpdateMemoryByIdErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/memories/{memory_id}/update',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Let a model answer, for clients of Anthropic
 *
 * The same as `completeAnthropicMessage`, at the path that clients of Anthropic find below the address `/api`. Verified users may call it.
 *
 * Since 0.8.12.
 */
export const completeAnthropicMessageV1 = <ThrowOnError extends boolean = false>(options: Options<CompleteAnthropicMessageV1Data, ThrowOnError>): RequestResult<CompleteAnthropicMessageV1Responses, CompleteAnthropicMessageV1Errors, ThrowOnError> => (options.client ?? client).post<CompleteAnthropicMessageV1Responses, CompleteAnthropicMessageV1Errors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/messages',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Count tokens, for clients of Anthropic
 *
 * The same as `countAnthropicTokens`, at the path that clients of Anthropic find below the address `/api`. Verified users may call it.
 *
 * Since 0.11.4.
 */
export const countAnthropicTokensV1 = <ThrowOnError extends boolean = false>(options: Options<CountAnthropicTokensV1Data, ThrowOnError>): RequestResult<CountAnthropicTokensV1Responses, CountAnthropicTokensV1Errors, ThrowOnError> => (options.client ?? client).post<CountAnthropicTokensV1Responses, CountAnthropicTokensV1Errors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/messages/count_tokens',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the models that the caller can choose
 *
 * Everything that can answer in a chat: the providers' models, functions that act as models, arena models and the workspace's own.
 * Any verified user may call it; who is not an administrator sees only models that were shared with them, unless the server is
 * started without access control. Inactive models are left out. The order is the administrator's, else functions, providers, arena
 * and workspace. `listWorkspaceModels` answers the workspace's models with their settings.
 */
export const listModelChoices = <ThrowOnError extends boolean = false>(options?: Options<ListModelChoicesData, ThrowOnError>): RequestResult<ListModelChoicesResponses, ListModelChoicesErrors, ThrowOnError> => (options?.client ?? client).get<ListModelChoicesResponses, ListModelChoicesErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/models',
    ...options
});

/**
 * List all available models
 *
 * Documented only. With the slash at its end the server answers its web page. `listModelChoices` has the path without the slash.
 *
 * No captured server serves it.
 *
 * @deprecated
 */
export const listDocumentedModels = <ThrowOnError extends boolean = false>(options?: Options<ListDocumentedModelsData, ThrowOnError>): RequestResult<ListDocumentedModelsResponses, ListDocumentedModelsErrors, ThrowOnError> => (options?.client ?? client).get<ListDocumentedModelsResponses, ListDocumentedModelsErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/models/',
    ...options
});

/**
 * List all model records
 *
 * Every record that the server keeps, of workspace models and of providers' models that have settings of their own, in one list
 * without pages. Only an administrator may call it.
 *
 * Since 0.11.4.
 */
export const listModelRecords = <ThrowOnError extends boolean = false>(options?: Options<ListModelRecordsData, ThrowOnError>): RequestResult<ListModelRecordsResponses, ListModelRecordsErrors, ThrowOnError> => (options?.client ?? client).get<ListModelRecordsResponses, ListModelRecordsErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/models/all',
    ...options
});

/**
 * List the records of base models
 *
 * The settings that were stored for providers' models, one record each: those without `base_model_id`. A provider's model for which
 * nothing was stored is not in the list. Only an administrator may call it.
 */
export const listBaseModelRecords = <ThrowOnError extends boolean = false>(options?: Options<ListBaseModelRecordsData, ThrowOnError>): RequestResult<ListBaseModelRecordsResponses, ListBaseModelRecordsErrors, ThrowOnError> => (options?.client ?? client).get<ListBaseModelRecordsResponses, ListBaseModelRecordsErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/models/base',
    ...options
});

/**
 * List the tags of base models
 *
 * The tags that the records of `listBaseModelRecords` wear, in alphabetical order. Only an administrator may call it.
 *
 * Since 0.10.2.
 */
export const listBaseModelTags = <ThrowOnError extends boolean = false>(options?: Options<ListBaseModelTagsData, ThrowOnError>): RequestResult<ListBaseModelTagsResponses, ListBaseModelTagsErrors, ThrowOnError> => (options?.client ?? client).get<ListBaseModelTagsResponses, ListBaseModelTagsErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/models/base/tags',
    ...options
});

/**
 * Create a model
 *
 * Makes a workspace model, or stores settings for a provider's model if the id is that model's and `base_model_id` is absent or
 * `null`. An administrator may call it, and a user with the permission; since 0.11.4 a user must name a base model and may not take
 * the id of a provider's model. The base model need not exist. Grants that a user may not give are left out without an error, since
 * 0.9.6. An image address that the server does not allow becomes `null`, since 0.9.6.
 */
export const createModel = <ThrowOnError extends boolean = false>(options: Options<CreateModelData, ThrowOnError>): RequestResult<CreateModelResponses, CreateModelErrors, ThrowOnError> => (options.client ?? client).post<CreateModelResponses, CreateModelErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/models/create',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Delete all model records
 *
 * Deletes every workspace model and all settings of providers' models, with their grants and versions, for good. The providers'
 * models themselves stay. Only an administrator may call it.
 */
export const deleteAllModels = <ThrowOnError extends boolean = false>(options?: Options<DeleteAllModelsData, ThrowOnError>): RequestResult<DeleteAllModelsResponses, DeleteAllModelsErrors, ThrowOnError> => (options?.client ?? client).delete<DeleteAllModelsResponses, DeleteAllModelsErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/models/delete/all',
    ...options
});

/**
 * Export workspace models
 *
 * The workspace's models in full, in the form that `importModels` takes; records without a base model are left out. An administrator
 * may call it and gets all; a user with the permission gets those they may change. Since 0.11.4 a background image goes with its
 * model, as a data URI.
 */
export const exportModels = <ThrowOnError extends boolean = false>(options?: Options<ExportModelsData, ThrowOnError>): RequestResult<ExportModelsResponses, ExportModelsErrors, ThrowOnError> => (options?.client ?? client).get<ExportModelsResponses, ExportModelsErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/models/export',
    ...options
});

/**
 * Get a model by a path
 *
 * Documented only. Servers answer their web page. `getModelById` takes the id as a query parameter, since ids hold slashes.
 *
 * No captured server serves it.
 *
 * @deprecated
 */
export const getModelByPath = <ThrowOnError extends boolean = false>(options: Options<GetModelByPathData, ThrowOnError>): RequestResult<GetModelByPathResponses, GetModelByPathErrors, ThrowOnError> => (options.client ?? client).get<GetModelByPathResponses, GetModelByPathErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/models/id/{id}',
    ...options
});

/**
 * Set a model's visibility by a path
 *
 * Documented only. Servers answer 405. `setModelAccess` takes the id in the body.
 *
 * No captured server serves it.
 *
 * @deprecated
 */
export const setModelAccessByPath = <ThrowOnError extends boolean = false>(options: Options<SetModelAccessByPathData, ThrowOnError>): RequestResult<SetModelAccessByPathResponses, SetModelAccessByPathErrors, ThrowOnError> => (options.client ?? client).post<SetModelAccessByPathResponses, SetModelAccessByPathErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/models/id/{id}/access/update',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Delete a model by a path
 *
 * Documented only. Servers answer 405. `deleteModelById` takes the id in the body of a POST.
 *
 * No captured server serves it.
 *
 * @deprecated
 */
export const deleteModelByPath = <ThrowOnError extends boolean = false>(options: Options<DeleteModelByPathData, ThrowOnError>): RequestResult<DeleteModelByPathResponses, DeleteModelByPathErrors, ThrowOnError> => (options.client ?? client).delete<DeleteModelByPathResponses, DeleteModelByPathErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/models/id/{id}/delete',
    ...options
});

/**
 * Switch a model on or off by a path
 *
 * Documented only. Servers answer their web page. `toggleModelActive` is a POST with the id as a query parameter.
 *
 * No captured server serves it.
 *
 * @deprecated
 */
export const toggleModelByPath = <ThrowOnError extends boolean = false>(options: Options<ToggleModelByPathData, ThrowOnError>): RequestResult<ToggleModelByPathResponses, ToggleModelByPathErrors, ThrowOnError> => (options.client ?? client).get<ToggleModelByPathResponses, ToggleModelByPathErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/models/id/{id}/toggle',
    ...options
});

/**
 * Update a model by a path
 *
 * Documented only. Servers answer 405. `updateModelById` takes the id in the body.
 *
 * No captured server serves it.
 *
 * @deprecated
 */
export const updateModelByPath = <ThrowOnError extends boolean = false>(options: Options<UpdateModelByPathData, ThrowOnError>): RequestResult<UpdateModelByPathResponses, UpdateModelByPathErrors, ThrowOnError> => (options.client ?? client).post<UpdateModelByPathResponses, UpdateModelByPathErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/models/id/{id}/update',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Import models
 *
 * Creates the models whose ids are new and changes those that exist. Of an existing one, fields left out stay, but `params` are
 * emptied if absent, and so is `meta` before 0.11.4. An administrator may call it, and a user with the permission. Entries without a
 * usable id are skipped without an error; for a user since 0.9.6 also those with files they may not read, since 0.11.4 those without
 * a base model, and until 0.11.4 those of others' models, which 0.8.3 and 0.8.12 overwrite. Entries before a faulty one stay
 * imported. The grants of an existing model are left alone since 0.12.4.
 */
export const importModels = <ThrowOnError extends boolean = false>(options: Options<ImportModelsData, ThrowOnError>): RequestResult<ImportModelsResponses, ImportModelsErrors, ThrowOnError> => (options.client ?? client).post<ImportModelsResponses, ImportModelsErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/models/import',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the workspace's models
 *
 * The models that people made from another model, 30 a page, active and inactive ones. Any verified user may call it and sees their
 * own and those shared with them; an administrator sees all, unless the server is started without that right. Models without a base
 * model are in `listBaseModelRecords`. Since 0.11.4 `params` is empty for who may only read the model. The image is not in it since
 * 0.9.6: use `getModelProfileImage`.
 */
export const listWorkspaceModels = <ThrowOnError extends boolean = false>(options?: Options<ListWorkspaceModelsData, ThrowOnError>): RequestResult<ListWorkspaceModelsResponses, ListWorkspaceModelsErrors, ThrowOnError> => (options?.client ?? client).get<ListWorkspaceModelsResponses, ListWorkspaceModelsErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/models/list',
    ...options
});

/**
 * Get a model
 *
 * The record of one model. Its owner may call it, who was given access, and an administrator; for others the answer is 401. Since
 * 0.9.6 `params` is empty for who may only read the model. A provider's model without a record answers 404. `user` is always `null`
 * here.
 */
export const getModelById = <ThrowOnError extends boolean = false>(options: Options<GetModelByIdData, ThrowOnError>): RequestResult<GetModelByIdResponses, GetModelByIdErrors, ThrowOnError> => (options.client ?? client).get<GetModelByIdResponses, GetModelByIdErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/models/model',
    ...options
});

/**
 * Set who may use a model
 *
 * Replaces all grants. The model's owner may call it, who may change it, and an administrator. For a provider's model without a
 * record, an administrator's call makes one. A plain user needs `sharing.public_models` to share with everybody, and since 0.8.12
 * `access_grants.allow_users` to name users; since 0.11.4 `access_grants.allow_groups` to name groups, and since 0.12.4
 * `sharing.models` to share at all. Where one is missing, nothing changes and the answer is 403; before 0.12.4 the forbidden grants
 * are left out without an error.
 */
export const setModelAccess = <ThrowOnError extends boolean = false>(options: Options<SetModelAccessData, ThrowOnError>): RequestResult<SetModelAccessResponses, SetModelAccessErrors, ThrowOnError> => (options.client ?? client).post<SetModelAccessResponses, SetModelAccessErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/models/model/access/update',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Delete a model
 *
 * Deletes the record with its grants and versions for good. A provider's model loses its settings and stays. The owner may call it,
 * who may change the model, and an administrator. It is a POST with the id in the body, since ids hold slashes.
 */
export const deleteModelById = <ThrowOnError extends boolean = false>(options: Options<DeleteModelByIdData, ThrowOnError>): RequestResult<DeleteModelByIdResponses, DeleteModelByIdErrors, ThrowOnError> => (options.client ?? client).post<DeleteModelByIdResponses, DeleteModelByIdErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/models/model/delete',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the versions of a model
 *
 * Every change of name, base model, `params` or `meta` makes a version, the newest first, 20 a page; versions of one second come in
 * no order. Grants, activity and whether the model is hidden are in no version. The owner may call it, who may change the model, and
 * an administrator.
 *
 * Since 0.12.4.
 */
export const listModelVersions = <ThrowOnError extends boolean = false>(options: Options<ListModelVersionsData, ThrowOnError>): RequestResult<ListModelVersionsResponses, ListModelVersionsErrors, ThrowOnError> => (options.client ?? client).get<ListModelVersionsResponses, ListModelVersionsErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/models/model/history',
    ...options
});

/**
 * Delete a version of a model
 *
 * Deletes an old version for good; the one that is in use cannot be deleted. Versions made from it are then made from its
 * predecessor. The owner may call it, who may change the model, and an administrator.
 *
 * Since 0.12.4.
 */
export const deleteModelVersion = <ThrowOnError extends boolean = false>(options: Options<DeleteModelVersionData, ThrowOnError>): RequestResult<DeleteModelVersionResponses, DeleteModelVersionErrors, ThrowOnError> => (options.client ?? client).delete<DeleteModelVersionResponses, DeleteModelVersionErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/models/model/history/{history_id}',
    ...options
});

/**
 * Get a version of a model
 *
 * The version with what it holds. The owner may call it, who may change the model, and an administrator.
 *
 * Since 0.12.4.
 */
export const getModelVersion = <ThrowOnError extends boolean = false>(options: Options<GetModelVersionData, ThrowOnError>): RequestResult<GetModelVersionResponses, GetModelVersionErrors, ThrowOnError> => (options.client ?? client).get<GetModelVersionResponses, GetModelVersionErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/models/model/history/{history_id}',
    ...options
});

/**
 * Get a model's image
 *
 * An image that was stored as a data URI comes as it is; for an address on another server the reply leads there, where the server
 * allows it. In every other case, an unknown model too, it is the server's own icon: since 0.9.6 by a redirect, before that as the
 * file. Any verified user may call it; since 0.11.4 who may not read the model gets the icon. Formats that can hold scripts, such as
 * SVG, are not sent since 0.9.6.
 */
export const getModelProfileImage = <ThrowOnError extends boolean = false>(options: Options<GetModelProfileImageData, ThrowOnError>): RequestResult<GetModelProfileImageResponses, GetModelProfileImageErrors, ThrowOnError> => (options.client ?? client).get<GetModelProfileImageResponses, GetModelProfileImageErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/models/model/profile/image',
    ...options
});

/**
 * Switch a model on or off
 *
 * Makes an active model inactive and the reverse. An inactive one is not in `listModelChoices` and cannot be used. The owner may call
 * it, who may change the model, and an administrator. There is no body.
 */
export const toggleModelActive = <ThrowOnError extends boolean = false>(options: Options<ToggleModelActiveData, ThrowOnError>): RequestResult<ToggleModelActiveResponses, ToggleModelActiveErrors, ThrowOnError> => (options.client ?? client).post<ToggleModelActiveResponses, ToggleModelActiveErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/models/model/toggle',
    ...options
});

/**
 * Update a model
 *
 * Replaces name, `params` and `meta` as a whole: what is left out in them is gone, except the images and the avatar since they exist
 * as fields. The owner may call it, who may change the model, and an administrator; since 0.11.4 a user cannot take the base model
 * away. Grants do not change since 0.12.4, use `setModelAccess`; before that `access_grants` replaces them if it is there, and 0.9.6
 * and 0.10.2 answer 500 if it is not. Each change makes a version since 0.12.4.
 */
export const updateModelById = <ThrowOnError extends boolean = false>(options: Options<UpdateModelByIdData, ThrowOnError>): RequestResult<UpdateModelByIdResponses, UpdateModelByIdErrors, ThrowOnError> => (options.client ?? client).post<UpdateModelByIdResponses, UpdateModelByIdErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/models/model/update',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Put a version of a model to use
 *
 * Gives the model the name, base model, `params` and `meta` of a version; it makes no new one. Whether the model is active, hidden
 * and who may use it stays. The owner may call it, who may change the model, and an administrator. Everything that the version names
 * must still exist and be the caller's to use, the base model, knowledge, tools, functions, skills, files and the terminal.
 *
 * Since 0.12.4.
 */
export const setModelVersion = <ThrowOnError extends boolean = false>(options: Options<SetModelVersionData, ThrowOnError>): RequestResult<SetModelVersionResponses, SetModelVersionErrors, ThrowOnError> => (options.client ?? client).post<SetModelVersionResponses, SetModelVersionErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/models/model/update/version',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Replace all models
 *
 * Makes the server's records what the list says: creates and changes its models and deletes every other record, with grants and
 * versions, for good. An empty list deletes all. Only an administrator may call it, and becomes the owner of every model of the
 * list, since 0.12.4 only of new ones. `user_id` and `version_id` sent are ignored, `updated_at` too, and since 0.12.4 `created_at`.
 * The grants of an existing model are left alone since 0.12.4. Before 0.12.4 a failure answers 200 with an empty list and changes
 * nothing; on SQLite every list with a model that exists fails so.
 */
export const syncModels = <ThrowOnError extends boolean = false>(options: Options<SyncModelsData, ThrowOnError>): RequestResult<SyncModelsResponses, SyncModelsErrors, ThrowOnError> => (options.client ?? client).post<SyncModelsResponses, SyncModelsErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/models/sync',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the tags of the workspace's models
 *
 * In alphabetical order. Any verified user may call it and gets the tags of the models they may read, before 0.9.6 only of those they
 * may change; an administrator gets all. 0.8.3 answers 500 if a model has a tag that is no object.
 */
export const listModelTags = <ThrowOnError extends boolean = false>(options?: Options<ListModelTagsData, ThrowOnError>): RequestResult<ListModelTagsResponses, ListModelTagsErrors, ThrowOnError> => (options?.client ?? client).get<ListModelTagsResponses, ListModelTagsErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/models/tags',
    ...options
});

/**
 * List the pipelines of a server
 *
 * Asks a pipelines server what runs on it. Administrators only. `urlIdx` is needed: without it the answer is 404.
 */
export const listPipelines = <ThrowOnError extends boolean = false>(options?: Options<ListPipelinesData, ThrowOnError>): RequestResult<ListPipelinesResponses, ListPipelinesErrors, ThrowOnError> => (options?.client ?? client).get<ListPipelinesResponses, ListPipelinesErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/pipelines/',
    ...options
});

/**
 * Add a pipeline from an address
 *
 * Tells a pipelines server to fetch a Python file and to run it; all pipelines there are started anew. Administrators only. GitHub's
 * pages are understood.
 */
export const addPipeline = <ThrowOnError extends boolean = false>(options: Options<AddPipelineData, ThrowOnError>): RequestResult<AddPipelineResponses, AddPipelineErrors, ThrowOnError> => (options.client ?? client).post<AddPipelineResponses, AddPipelineErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/pipelines/add',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Delete a pipeline
 *
 * Tells a pipelines server to delete the file of a pipeline; the others there are started anew. Administrators only. It wants a body,
 * though it is a DELETE.
 */
export const deletePipeline = <ThrowOnError extends boolean = false>(options: Options<DeletePipelineData, ThrowOnError>): RequestResult<DeletePipelineResponses, DeletePipelineErrors, ThrowOnError> => (options.client ?? client).delete<DeletePipelineResponses, DeletePipelineErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/pipelines/delete',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the pipelines servers
 *
 * Asks all OpenAI connections for their models and answers those that say that they are pipelines servers. Administrators only. It is not
 * a list of pipelines, and has no pages: `listPipelines` answers what runs on one server. Its `idx` is needed for all other operations.
 */
export const listPipelineServers = <ThrowOnError extends boolean = false>(options?: Options<ListPipelineServersData, ThrowOnError>): RequestResult<ListPipelineServersResponses, ListPipelineServersErrors, ThrowOnError> => (options?.client ?? client).get<ListPipelineServersResponses, ListPipelineServersErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/pipelines/list',
    ...options
});

/**
 * Upload a pipeline
 *
 * Sends a Python file to a pipelines server, which runs it; all pipelines there are started anew. Administrators only. Nothing of it
 * stays on this server.
 */
export const uploadPipeline = <ThrowOnError extends boolean = false>(options: Options<UploadPipelineData, ThrowOnError>): RequestResult<UploadPipelineResponses, UploadPipelineErrors, ThrowOnError> => (options.client ?? client).post<UploadPipelineResponses, UploadPipelineErrors, ThrowOnError>({
    ...formDataBodySerializer,
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/pipelines/upload',
    ...options,
    headers: {
        'Content-Type': null,
        ...options.headers
    }
});

/**
 * Get the valves of a pipeline
 *
 * Asks a pipelines server for the values of a pipeline's valves, secrets included. Administrators only.
 * If the connection answers 200 with something that is no JSON object, the reply is 200 too, with `Pipeline not found` in `detail`.
 */
export const getPipelineValves = <ThrowOnError extends boolean = false>(options: Options<GetPipelineValvesData, ThrowOnError>): RequestResult<GetPipelineValvesResponses, GetPipelineValvesErrors, ThrowOnError> => (options.client ?? client).get<GetPipelineValvesResponses, GetPipelineValvesErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/pipelines/{pipeline_id}/valves',
    ...options
});

/**
 * Get the schema of a pipeline's valves
 *
 * Asks a pipelines server for the JSON Schema of a pipeline's valves. Administrators only. If the connection answers 200 with something
 * that is no JSON object, the reply is 200 too, with `Pipeline not found` in `detail`.
 */
export const getPipelineValvesSpec = <ThrowOnError extends boolean = false>(options: Options<GetPipelineValvesSpecData, ThrowOnError>): RequestResult<GetPipelineValvesSpecResponses, GetPipelineValvesSpecErrors, ThrowOnError> => (options.client ?? client).get<GetPipelineValvesSpecResponses, GetPipelineValvesSpecErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/pipelines/{pipeline_id}/valves/spec',
    ...options
});

/**
 * Set the valves of a pipeline
 *
 * Sends a pipelines server new values for a pipeline's valves. It replaces all: a valve that is left out gets the default of the source
 * again. Administrators only. If the connection answers 200 with something that is no JSON object, the reply is 200 too, with `Pipeline
 * not found` in `detail`, and nothing is changed.
 */
export const setPipelineValves = <ThrowOnError extends boolean = false>(options: Options<SetPipelineValvesData, ThrowOnError>): RequestResult<SetPipelineValvesResponses, SetPipelineValvesErrors, ThrowOnError> => (options.client ?? client).post<SetPipelineValvesResponses, SetPipelineValvesErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/pipelines/{pipeline_id}/valves/update',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List groups for the identity provider
 *
 * All groups, those made otherwise too. Wants the SCIM token.
 */
export const listScimGroups = <ThrowOnError extends boolean = false>(options?: Options<ListScimGroupsData, ThrowOnError>): RequestResult<ListScimGroupsResponses, ListScimGroupsErrors, ThrowOnError> => (options?.client ?? client).get<ListScimGroupsResponses, ListScimGroupsErrors, ThrowOnError>({
    security: [{
            key: 'scimToken',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/scim/v2/Groups',
    ...options
});

/**
 * Create a group for the identity provider
 *
 * The group belongs to the first administrator. Two groups may have one name. Wants the SCIM token.
 */
export const createScimGroup = <ThrowOnError extends boolean = false>(options: Options<CreateScimGroupData, ThrowOnError>): RequestResult<CreateScimGroupResponses, CreateScimGroupErrors, ThrowOnError> => (options.client ?? client).post<CreateScimGroupResponses, CreateScimGroupErrors, ThrowOnError>({
    security: [{
            key: 'scimToken',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/scim/v2/Groups',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Delete a group for the identity provider
 *
 * The answer is 204, without a body. Its accounts stay. Wants the SCIM token.
 */
export const deleteScimGroup = <ThrowOnError extends boolean = false>(options: Options<DeleteScimGroupData, ThrowOnError>): RequestResult<DeleteScimGroupResponses, DeleteScimGroupErrors, ThrowOnError> => (options.client ?? client).delete<DeleteScimGroupResponses, DeleteScimGroupErrors, ThrowOnError>({
    security: [{
            key: 'scimToken',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/scim/v2/Groups/{group_id}',
    ...options
});

/**
 * Get a group for the identity provider
 *
 * Wants the SCIM token.
 */
export const getScimGroup = <ThrowOnError extends boolean = false>(options: Options<GetScimGroupData, ThrowOnError>): RequestResult<GetScimGroupResponses, GetScimGroupErrors, ThrowOnError> => (options.client ?? client).get<GetScimGroupResponses, GetScimGroupErrors, ThrowOnError>({
    security: [{
            key: 'scimToken',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/scim/v2/Groups/{group_id}',
    ...options
});

/**
 * Change parts of a group
 *
 * Understood are `replace` of `displayName`, `add` and `replace` of `members`, and `remove` of `members[value eq "…"]`. Anything else
 * is skipped and answered with 200. Wants the SCIM token.
 */
export const patchScimGroup = <ThrowOnError extends boolean = false>(options: Options<PatchScimGroupData, ThrowOnError>): RequestResult<PatchScimGroupResponses, PatchScimGroupErrors, ThrowOnError> => (options.client ?? client).patch<PatchScimGroupResponses, PatchScimGroupErrors, ThrowOnError>({
    security: [{
            key: 'scimToken',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/scim/v2/Groups/{group_id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Update a group for the identity provider
 *
 * What is not sent stays as it is, whatever RFC 7644 says. Wants the SCIM token.
 */
export const updateScimGroup = <ThrowOnError extends boolean = false>(options: Options<UpdateScimGroupData, ThrowOnError>): RequestResult<UpdateScimGroupResponses, UpdateScimGroupErrors, ThrowOnError> => (options.client ?? client).put<UpdateScimGroupResponses, UpdateScimGroupErrors, ThrowOnError>({
    security: [{
            key: 'scimToken',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/scim/v2/Groups/{group_id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the kinds of SCIM resources
 *
 * Users and groups. The answer is a bare list, not the list form of RFC 7644. Anybody may call it, without a token.
 */
export const listScimResourceTypes = <ThrowOnError extends boolean = false>(options?: Options<ListScimResourceTypesData, ThrowOnError>): RequestResult<ListScimResourceTypesResponses, unknown, ThrowOnError> => (options?.client ?? client).get<ListScimResourceTypesResponses, unknown, ThrowOnError>({ url: '/api/v1/scim/v2/ResourceTypes', ...options });

/**
 * List the SCIM schemas
 *
 * Attributes of users and groups, fewer than the server sends. The answer is a bare list, not the list form of RFC 7644. Anybody may
 * call it, without a token.
 */
export const listScimSchemas = <ThrowOnError extends boolean = false>(options?: Options<ListScimSchemasData, ThrowOnError>): RequestResult<ListScimSchemasResponses, unknown, ThrowOnError> => (options?.client ?? client).get<ListScimSchemasResponses, unknown, ThrowOnError>({ url: '/api/v1/scim/v2/Schemas', ...options });

/**
 * Get what the server supports of SCIM
 *
 * The same on every server, whether SCIM is switched on or not. Anybody may call it, without a token.
 */
export const getScimServiceProviderConfig = <ThrowOnError extends boolean = false>(options?: Options<GetScimServiceProviderConfigData, ThrowOnError>): RequestResult<GetScimServiceProviderConfigResponses, unknown, ThrowOnError> => (options?.client ?? client).get<GetScimServiceProviderConfigResponses, unknown, ThrowOnError>({ url: '/api/v1/scim/v2/ServiceProviderConfig', ...options });

/**
 * List accounts for the identity provider
 *
 * Before 0.11.4 all accounts, since then those that SCIM made or took over. Wants the SCIM token.
 */
export const listScimUsers = <ThrowOnError extends boolean = false>(options?: Options<ListScimUsersData, ThrowOnError>): RequestResult<ListScimUsersResponses, ListScimUsersErrors, ThrowOnError> => (options?.client ?? client).get<ListScimUsersResponses, ListScimUsersErrors, ThrowOnError>({
    security: [{
            key: 'scimToken',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/scim/v2/Users',
    ...options
});

/**
 * Create an account for the identity provider
 *
 * The account is a user, or pending with `active: false`. Nobody learns its password. Without the variable `SCIM_AUTH_PROVIDER` in
 * the server's environment the answer is 500, and before 0.8.12 only if an `externalId` was sent; since 0.11.4 the account is made all
 * the same. Wants the SCIM token.
 */
export const createScimUser = <ThrowOnError extends boolean = false>(options: Options<CreateScimUserData, ThrowOnError>): RequestResult<CreateScimUserResponses, CreateScimUserErrors, ThrowOnError> => (options.client ?? client).post<CreateScimUserResponses, CreateScimUserErrors, ThrowOnError>({
    security: [{
            key: 'scimToken',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/scim/v2/Users',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Delete an account for the identity provider
 *
 * Deletes the account for good, with its chats. The answer is 204, without a body. An administrator is protected, since 0.12.4. Wants
 * the SCIM token.
 */
export const deleteScimUser = <ThrowOnError extends boolean = false>(options: Options<DeleteScimUserData, ThrowOnError>): RequestResult<DeleteScimUserResponses, DeleteScimUserErrors, ThrowOnError> => (options.client ?? client).delete<DeleteScimUserResponses, DeleteScimUserErrors, ThrowOnError>({
    security: [{
            key: 'scimToken',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/scim/v2/Users/{user_id}',
    ...options
});

/**
 * Get an account for the identity provider
 *
 * Since 0.11.4 only one that SCIM made or took over. Wants the SCIM token.
 */
export const getScimUser = <ThrowOnError extends boolean = false>(options: Options<GetScimUserData, ThrowOnError>): RequestResult<GetScimUserResponses, GetScimUserErrors, ThrowOnError> => (options.client ?? client).get<GetScimUserResponses, GetScimUserErrors, ThrowOnError>({
    security: [{
            key: 'scimToken',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/scim/v2/Users/{user_id}',
    ...options
});

/**
 * Change parts of an account
 *
 * Understood are the paths `active`, `userName`, `displayName`, `emails[primary eq true].value`, `name.formatted` and `externalId`.
 * Before 0.11.4 what is not understood is skipped and answered with 200; since then it is 400, and nothing changes. Wants the SCIM
 * token.
 */
export const patchScimUser = <ThrowOnError extends boolean = false>(options: Options<PatchScimUserData, ThrowOnError>): RequestResult<PatchScimUserResponses, PatchScimUserErrors, ThrowOnError> => (options.client ?? client).patch<PatchScimUserResponses, PatchScimUserErrors, ThrowOnError>({
    security: [{
            key: 'scimToken',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/scim/v2/Users/{user_id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Update an account for the identity provider
 *
 * What is not sent stays as it is, whatever RFC 7644 says. An administrator keeps the role, since 0.10.2. Wants the SCIM token.
 */
export const updateScimUser = <ThrowOnError extends boolean = false>(options: Options<UpdateScimUserData, ThrowOnError>): RequestResult<UpdateScimUserResponses, UpdateScimUserErrors, ThrowOnError> => (options.client ?? client).put<UpdateScimUserResponses, UpdateScimUserErrors, ThrowOnError>({
    security: [{
            key: 'scimToken',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/scim/v2/Users/{user_id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Get how jobs are distributed
 *
 * Only an administrator may call it.
 *
 * Only the jobs fork.
 */
export const getLoadBalancing = <ThrowOnError extends boolean = false>(options?: Options<GetLoadBalancingData, ThrowOnError>): RequestResult<GetLoadBalancingResponses, GetLoadBalancingErrors, ThrowOnError> => (options?.client ?? client).get<GetLoadBalancingResponses, GetLoadBalancingErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/system/lb-strategy',
    ...options
});

/**
 * Set how jobs are distributed
 *
 * Only an administrator may call it. Without Redis the answer is 200 with `saved: false`, and nothing changes.
 *
 * Only the jobs fork.
 */
export const setLoadBalancing = <ThrowOnError extends boolean = false>(options: Options<SetLoadBalancingData, ThrowOnError>): RequestResult<SetLoadBalancingResponses, SetLoadBalancingErrors, ThrowOnError> => (options.client ?? client).post<SetLoadBalancingResponses, SetLoadBalancingErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/system/lb-strategy',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Get the load of the machine
 *
 * Processors, memory and disk of the server's machine, and what each Ollama server has in memory. Only an administrator may call it.
 *
 * Only the jobs fork.
 */
export const getSystemMetrics = <ThrowOnError extends boolean = false>(options?: Options<GetSystemMetricsData, ThrowOnError>): RequestResult<GetSystemMetricsResponses, GetSystemMetricsErrors, ThrowOnError> => (options?.client ?? client).get<GetSystemMetricsResponses, GetSystemMetricsErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/system/metrics',
    ...options
});

/**
 * List earlier loads of the Ollama servers
 *
 * Figures that the server takes at intervals, five minutes by default, and keeps for a week. Only an administrator may call it.
 *
 * Only the jobs fork.
 */
export const listBackendSnapshots = <ThrowOnError extends boolean = false>(options?: Options<ListBackendSnapshotsData, ThrowOnError>): RequestResult<ListBackendSnapshotsResponses, ListBackendSnapshotsErrors, ThrowOnError> => (options?.client ?? client).get<ListBackendSnapshotsResponses, ListBackendSnapshotsErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/system/snapshots',
    ...options
});

/**
 * List the terminal servers
 *
 * Answers the switched-on terminal servers that the caller may use, in the administrator's order, or an empty list. Verified users see
 * those whose access grants name them, one of their groups or everybody; administrators see all. A server without access grants is for
 * administrators alone. Empty for everybody where tool servers are switched off on the whole server (since 0.12.4).
 *
 * Since 0.8.12.
 */
export const listTerminalServers = <ThrowOnError extends boolean = false>(options?: Options<ListTerminalServersData, ThrowOnError>): RequestResult<ListTerminalServersResponses, ListTerminalServersErrors, ThrowOnError> => (options?.client ?? client).get<ListTerminalServersResponses, ListTerminalServersErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/terminals/',
    ...options
});

/**
 * Send a DELETE to a chat's terminal server
 *
 * As `proxyGetToChatTerminal`. What is deleted, and whether a body is wanted, is up to the terminal server.
 *
 * Since 0.12.4.
 */
export const proxyDeleteToChatTerminal = <ThrowOnError extends boolean = false>(options: Options<ProxyDeleteToChatTerminalData, ThrowOnError>): RequestResult<ProxyDeleteToChatTerminalResponses, ProxyDeleteToChatTerminalErrors, ThrowOnError> => (options.client ?? client).delete<ProxyDeleteToChatTerminalResponses, ProxyDeleteToChatTerminalErrors, ThrowOnError>({
    querySerializer: { parameters: { params: { object: { style: 'form' } } } },
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/terminals/{server_id}/chats/{chat_id}/{path}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Send a GET to a chat's terminal server
 *
 * Like `proxyGetToTerminal`, on behalf of a chat. The terminal server gets the chat's id as `X-Session-Id`, which Open Terminal keeps a
 * working directory for; the request's own `X-Session-Id` is ignored. An orchestrator with one terminal for each chat uses that of the
 * chat. Nobody checks whose chat it is.
 *
 * Older servers take `chats/…` for a part of the path and pass it on.
 *
 * Since 0.12.4.
 */
export const proxyGetToChatTerminal = <ThrowOnError extends boolean = false>(options: Options<ProxyGetToChatTerminalData, ThrowOnError>): RequestResult<ProxyGetToChatTerminalResponses, ProxyGetToChatTerminalErrors, ThrowOnError> => (options.client ?? client).get<ProxyGetToChatTerminalResponses, ProxyGetToChatTerminalErrors, ThrowOnError>({
    querySerializer: { parameters: { params: { object: { style: 'form' } } } },
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/terminals/{server_id}/chats/{chat_id}/{path}',
    ...options
});

/**
 * Send a HEAD to a chat's terminal server
 *
 * As `proxyGetToChatTerminal`, for the status and headers alone. No reply has a body, and `Content-Length` says 0 or nothing.
 *
 * Since 0.12.4.
 */
export const proxyHeadToChatTerminal = <ThrowOnError extends boolean = false>(options: Options<ProxyHeadToChatTerminalData, ThrowOnError>): RequestResult<ProxyHeadToChatTerminalResponses, ProxyHeadToChatTerminalErrors, ThrowOnError> => (options.client ?? client).head<ProxyHeadToChatTerminalResponses, ProxyHeadToChatTerminalErrors, ThrowOnError>({
    querySerializer: { parameters: { params: { object: { style: 'form' } } } },
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/terminals/{server_id}/chats/{chat_id}/{path}',
    ...options
});

/**
 * Send an OPTIONS to a chat's terminal server
 *
 * As `proxyGetToChatTerminal`, and a token is needed. The server answers a browser's preflight itself.
 *
 * Since 0.12.4.
 */
export const proxyOptionsToChatTerminal = <ThrowOnError extends boolean = false>(options: Options<ProxyOptionsToChatTerminalData, ThrowOnError>): RequestResult<ProxyOptionsToChatTerminalResponses, ProxyOptionsToChatTerminalErrors, ThrowOnError> => (options.client ?? client).options<ProxyOptionsToChatTerminalResponses, ProxyOptionsToChatTerminalErrors, ThrowOnError>({
    querySerializer: { parameters: { params: { object: { style: 'form' } } } },
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/terminals/{server_id}/chats/{chat_id}/{path}',
    ...options
});

/**
 * Send a PATCH to a chat's terminal server
 *
 * As `proxyPostToChatTerminal`. Open Terminal has no operation with PATCH and answers 405.
 *
 * Since 0.12.4.
 */
export const proxyPatchToChatTerminal = <ThrowOnError extends boolean = false>(options: Options<ProxyPatchToChatTerminalData, ThrowOnError>): RequestResult<ProxyPatchToChatTerminalResponses, ProxyPatchToChatTerminalErrors, ThrowOnError> => (options.client ?? client).patch<ProxyPatchToChatTerminalResponses, ProxyPatchToChatTerminalErrors, ThrowOnError>({
    querySerializer: { parameters: { params: { object: { style: 'form' } } } },
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/terminals/{server_id}/chats/{chat_id}/{path}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Send a POST to a chat's terminal server
 *
 * As `proxyGetToChatTerminal`, with a body. The server does not look into the body; without a `Content-Type` it becomes `application/octet-stream`.
 *
 * Since 0.12.4.
 */
export const proxyPostToChatTerminal = <ThrowOnError extends boolean = false>(options: Options<ProxyPostToChatTerminalData, ThrowOnError>): RequestResult<ProxyPostToChatTerminalResponses, ProxyPostToChatTerminalErrors, ThrowOnError> => (options.client ?? client).post<ProxyPostToChatTerminalResponses, ProxyPostToChatTerminalErrors, ThrowOnError>({
    querySerializer: { parameters: { params: { object: { style: 'form' } } } },
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/terminals/{server_id}/chats/{chat_id}/{path}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Send a PUT to a chat's terminal server
 *
 * As `proxyPostToChatTerminal`. Open Terminal has no operation with PUT and answers 405.
 *
 * Since 0.12.4.
 */
export const proxyPutToChatTerminal = <ThrowOnError extends boolean = false>(options: Options<ProxyPutToChatTerminalData, ThrowOnError>): RequestResult<ProxyPutToChatTerminalResponses, ProxyPutToChatTerminalErrors, ThrowOnError> => (options.client ?? client).put<ProxyPutToChatTerminalResponses, ProxyPutToChatTerminalErrors, ThrowOnError>({
    querySerializer: { parameters: { params: { object: { style: 'form' } } } },
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/terminals/{server_id}/chats/{chat_id}/{path}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Send a DELETE to a terminal server
 *
 * As `proxyGetToTerminal`. What is deleted, and whether a body is wanted, is up to the terminal server.
 *
 * Since 0.8.12.
 */
export const proxyDeleteToTerminal = <ThrowOnError extends boolean = false>(options: Options<ProxyDeleteToTerminalData, ThrowOnError>): RequestResult<ProxyDeleteToTerminalResponses, ProxyDeleteToTerminalErrors, ThrowOnError> => (options.client ?? client).delete<ProxyDeleteToTerminalResponses, ProxyDeleteToTerminalErrors, ThrowOnError>({
    querySerializer: { parameters: { params: { object: { style: 'form' } } } },
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/terminals/{server_id}/{path}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Send a GET to a terminal server
 *
 * Passes the request on and the answer back; status, headers, media type and body are the terminal server's. Users whom its access
 * grants name may call it, and administrators.
 *
 * Of the request's headers only `Content-Type` and `X-Session-Id` reach the terminal server, and cookies where the administrator
 * forwards them (until 0.10.2 wherever users are authenticated by session or OAuth). The server adds `X-User-Id` and the configured
 * credentials. A body is passed on too, but few clients can send one with GET.
 *
 * Octet streams, images and PDFs stream; everything else, event streams too, arrives in one piece when it is complete, after at most
 * 300 seconds. Redirects are followed until 0.10.2 and answered since 0.11.4. A refusal of the server itself has `error` in its body.
 *
 * Since 0.8.12.
 */
export const proxyGetToTerminal = <ThrowOnError extends boolean = false>(options: Options<ProxyGetToTerminalData, ThrowOnError>): RequestResult<ProxyGetToTerminalResponses, ProxyGetToTerminalErrors, ThrowOnError> => (options.client ?? client).get<ProxyGetToTerminalResponses, ProxyGetToTerminalErrors, ThrowOnError>({
    querySerializer: { parameters: { params: { object: { style: 'form' } } } },
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/terminals/{server_id}/{path}',
    ...options
});

/**
 * Send a HEAD to a terminal server
 *
 * As `proxyGetToTerminal`, for the status and headers alone. No reply has a body, and `Content-Length` says 0 or nothing. Open Terminal
 * answers 405 to every HEAD.
 *
 * Since 0.8.12.
 */
export const proxyHeadToTerminal = <ThrowOnError extends boolean = false>(options: Options<ProxyHeadToTerminalData, ThrowOnError>): RequestResult<ProxyHeadToTerminalResponses, ProxyHeadToTerminalErrors, ThrowOnError> => (options.client ?? client).head<ProxyHeadToTerminalResponses, ProxyHeadToTerminalErrors, ThrowOnError>({
    querySerializer: { parameters: { params: { object: { style: 'form' } } } },
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/terminals/{server_id}/{path}',
    ...options
});

/**
 * Send an OPTIONS to a terminal server
 *
 * As `proxyGetToTerminal`, and a token is needed. A browser's preflight, which has `Access-Control-Request-Method`, never gets here: the
 * server answers it itself. Open Terminal answers 405.
 *
 * Since 0.8.12.
 */
export const proxyOptionsToTerminal = <ThrowOnError extends boolean = false>(options: Options<ProxyOptionsToTerminalData, ThrowOnError>): RequestResult<ProxyOptionsToTerminalResponses, ProxyOptionsToTerminalErrors, ThrowOnError> => (options.client ?? client).options<ProxyOptionsToTerminalResponses, ProxyOptionsToTerminalErrors, ThrowOnError>({
    querySerializer: { parameters: { params: { object: { style: 'form' } } } },
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/terminals/{server_id}/{path}',
    ...options
});

/**
 * Send a PATCH to a terminal server
 *
 * As `proxyPostToTerminal`. Open Terminal has no operation with PATCH and answers 405.
 *
 * Since 0.8.12.
 */
export const proxyPatchToTerminal = <ThrowOnError extends boolean = false>(options: Options<ProxyPatchToTerminalData, ThrowOnError>): RequestResult<ProxyPatchToTerminalResponses, ProxyPatchToTerminalErrors, ThrowOnError> => (options.client ?? client).patch<ProxyPatchToTerminalResponses, ProxyPatchToTerminalErrors, ThrowOnError>({
    querySerializer: { parameters: { params: { object: { style: 'form' } } } },
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/terminals/{server_id}/{path}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Send a POST to a terminal server
 *
 * As `proxyGetToTerminal`, with a body. The server does not look into the body; without a `Content-Type` it becomes `application/octet-stream`.
 *
 * Since 0.8.12.
 */
export const proxyPostToTerminal = <ThrowOnError extends boolean = false>(options: Options<ProxyPostToTerminalData, ThrowOnError>): RequestResult<ProxyPostToTerminalResponses, ProxyPostToTerminalErrors, ThrowOnError> => (options.client ?? client).post<ProxyPostToTerminalResponses, ProxyPostToTerminalErrors, ThrowOnError>({
    querySerializer: { parameters: { params: { object: { style: 'form' } } } },
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/terminals/{server_id}/{path}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Send a PUT to a terminal server
 *
 * As `proxyPostToTerminal`. Open Terminal has no operation with PUT and answers 405.
 *
 * Since 0.8.12.
 */
export const proxyPutToTerminal = <ThrowOnError extends boolean = false>(options: Options<ProxyPutToTerminalData, ThrowOnError>): RequestResult<ProxyPutToTerminalResponses, ProxyPutToTerminalErrors, ThrowOnError> => (options.client ?? client).put<ProxyPutToTerminalResponses, ProxyPutToTerminalErrors, ThrowOnError>({
    querySerializer: { parameters: { params: { object: { style: 'form' } } } },
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/terminals/{server_id}/{path}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List accounts
 *
 * Answers accounts with everything stored about them, a page of 30 at a time. Only administrators may call it. `total` counts
 * all that fit the query. A page number beyond 64 bits answers 500.
 */
export const listUsers = <ThrowOnError extends boolean = false>(options?: Options<ListUsersData, ThrowOnError>): RequestResult<ListUsersResponses, ListUsersErrors, ThrowOnError> => (options?.client ?? client).get<ListUsersResponses, ListUsersErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/users/',
    ...options
});

/**
 * List all accounts at once
 *
 * Answers every account in short, without pages, the newest first. Only administrators may call it. `groups` is always empty and
 * `is_active` always `false` here.
 */
export const listAllUsers = <ThrowOnError extends boolean = false>(options?: Options<ListAllUsersData, ThrowOnError>): RequestResult<ListAllUsersResponses, ListAllUsersErrors, ThrowOnError> => (options?.client ?? client).get<ListAllUsersResponses, ListAllUsersErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/users/all',
    ...options
});

/**
 * Get the default permissions
 *
 * Answers what accounts may do whose groups say nothing. Only administrators may call it.
 */
export const getDefaultPermissions = <ThrowOnError extends boolean = false>(options?: Options<GetDefaultPermissionsData, ThrowOnError>): RequestResult<GetDefaultPermissionsResponses, GetDefaultPermissionsErrors, ThrowOnError> => (options?.client ?? client).get<GetDefaultPermissionsResponses, GetDefaultPermissionsErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/users/default/permissions',
    ...options
});

/**
 * Update the default permissions
 *
 * Replaces what accounts may do whose groups say nothing. All sections must be sent; a key that is absent in one gets the
 * server's fallback, not its present value, so read them first with `getDefaultPermissions` and send all. Unknown keys are
 * dropped. Only administrators may call it.
 */
export const updateDefaultPermissions = <ThrowOnError extends boolean = false>(options: Options<UpdateDefaultPermissionsData, ThrowOnError>): RequestResult<UpdateDefaultPermissionsResponses, UpdateDefaultPermissionsErrors, ThrowOnError> => (options.client ?? client).post<UpdateDefaultPermissionsResponses, UpdateDefaultPermissionsErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/users/default/permissions',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Get the server's own default permissions
 *
 * Answers the default permissions that the server began with, from its environment, whatever was changed since. Only
 * administrators may call it.
 *
 * Since 0.10.2.
 */
export const getInitialPermissions = <ThrowOnError extends boolean = false>(options?: Options<GetInitialPermissionsData, ThrowOnError>): RequestResult<GetInitialPermissionsResponses, GetInitialPermissionsErrors, ThrowOnError> => (options?.client ?? client).get<GetInitialPermissionsResponses, GetInitialPermissionsErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/users/default/permissions/defaults',
    ...options
});

/**
 * List the caller's groups
 *
 * Answers the groups that the caller was put into, with their permissions and settings, the last changed first. Every verified
 * user may call it.
 */
export const listMyGroups = <ThrowOnError extends boolean = false>(options?: Options<ListMyGroupsData, ThrowOnError>): RequestResult<ListMyGroupsResponses, ListMyGroupsErrors, ThrowOnError> => (options?.client ?? client).get<ListMyGroupsResponses, ListMyGroupsErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/users/groups',
    ...options
});

/**
 * Get the caller's permissions
 *
 * Answers what the caller may do, the sum of the server's defaults and of their groups. Every verified user may call it. An
 * administrator gets the same sum, which does not bind them.
 */
export const getMyPermissions = <ThrowOnError extends boolean = false>(options?: Options<GetMyPermissionsData, ThrowOnError>): RequestResult<GetMyPermissionsResponses, GetMyPermissionsErrors, ThrowOnError> => (options?.client ?? client).get<GetMyPermissionsResponses, GetMyPermissionsErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/users/permissions',
    ...options
});

/**
 * Search accounts
 *
 * Answers accounts in short, a page of 30 at a time; without a query all of them. Every verified user may call it, and so learns
 * everybody's e-mail address. `groups` is always empty and `is_active` always `false` here. A page number beyond 64 bits answers
 * 500.
 */
export const searchUsers = <ThrowOnError extends boolean = false>(options?: Options<SearchUsersData, ThrowOnError>): RequestResult<SearchUsersResponses, SearchUsersErrors, ThrowOnError> => (options?.client ?? client).get<SearchUsersResponses, SearchUsersErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/users/search',
    ...options
});

/**
 * Get how much the caller has used models
 *
 * Counts the caller's stored messages, the tokens of answers and the models that gave them. Every verified user may call it.
 * Without `start_date` it looks at the last `days` days up to `end_date`; with it `days` is ignored. Before 0.11.4 the path is
 * taken for that of `getUserById`.
 *
 * Since 0.11.4.
 */
export const getMyUsage = <ThrowOnError extends boolean = false>(options?: Options<GetMyUsageData, ThrowOnError>): RequestResult<GetMyUsageResponses, GetMyUsageErrors, ThrowOnError> => (options?.client ?? client).get<GetMyUsageResponses, GetMyUsageErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/users/usage',
    ...options
});

/**
 * Get the caller's info
 *
 * Answers the object that clients keep under `updateMyInfo`. Every verified user may call it. `null` before the first update.
 */
export const getMyInfo = <ThrowOnError extends boolean = false>(options?: Options<GetMyInfoData, ThrowOnError>): RequestResult<GetMyInfoResponses, GetMyInfoErrors, ThrowOnError> => (options?.client ?? client).get<GetMyInfoResponses, GetMyInfoErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/users/user/info',
    ...options
});

/**
 * Update the caller's info
 *
 * Stores the keys that are sent, and keeps the others; a key can be set to `null` and not be removed. The content is up to the
 * client; the web page keeps the user's place under `location`. Every verified user may call it.
 */
export const updateMyInfo = <ThrowOnError extends boolean = false>(options: Options<UpdateMyInfoData, ThrowOnError>): RequestResult<UpdateMyInfoResponses, UpdateMyInfoErrors, ThrowOnError> => (options.client ?? client).post<UpdateMyInfoResponses, UpdateMyInfoErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/users/user/info/update',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Get the caller's settings
 *
 * Answers what the caller has set. Every verified user may call it. `null` before the first update. Since 0.11.4, if the
 * administrator set default interface settings, `ui` has these too where the caller has set nothing, and the reply is never
 * `null`; `raw` leaves them out.
 */
export const getMySettings = <ThrowOnError extends boolean = false>(options?: Options<GetMySettingsData, ThrowOnError>): RequestResult<GetMySettingsResponses, GetMySettingsErrors, ThrowOnError> => (options?.client ?? client).get<GetMySettingsResponses, GetMySettingsErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/users/user/settings',
    ...options
});

/**
 * Update the caller's settings
 *
 * Stores settings, without a check of their values. Since 0.11.4 the keys of `ui` that are sent change and the others stay;
 * before that `ui` is replaced as a whole. Every verified user may call it, but what a user has no permission for is dropped
 * without a word: the keys of the interface (`settings.interface`), `system` (`chat.controls` and `chat.system_prompt`) and the
 * webhook (`features.webhooks`), all since 0.11.4, and `toolServers` (`features.direct_tool_servers`). 0.10.2 refuses the whole
 * request without `settings.interface`.
 */
export const updateMySettings = <ThrowOnError extends boolean = false>(options: Options<UpdateMySettingsData, ThrowOnError>): RequestResult<UpdateMySettingsResponses, UpdateMySettingsErrors, ThrowOnError> => (options.client ?? client).post<UpdateMySettingsResponses, UpdateMySettingsErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/users/user/settings/update',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Get the caller's status
 *
 * Answers the caller's whole account, where `status_emoji`, `status_message` and `status_expires_at` are the status. Every
 * verified user may call it.
 */
export const getMyStatus = <ThrowOnError extends boolean = false>(options?: Options<GetMyStatusData, ThrowOnError>): RequestResult<GetMyStatusResponses, GetMyStatusErrors, ThrowOnError> => (options?.client ?? client).get<GetMyStatusResponses, GetMyStatusErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/users/user/status',
    ...options
});

/**
 * Update the caller's status
 *
 * Sets what others see beside the caller's name. Fields that are absent or `null` stay. Every verified user may call it. A time
 * too large for 64 bits answers 500 before 0.12.4.
 */
export const updateMyStatus = <ThrowOnError extends boolean = false>(options: Options<UpdateMyStatusData, ThrowOnError>): RequestResult<UpdateMyStatusResponses, UpdateMyStatusErrors, ThrowOnError> => (options.client ?? client).post<UpdateMyStatusResponses, UpdateMyStatusErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/users/user/status/update',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Get the caller's variables
 *
 * Answers the texts that the caller keeps for prompts. Every verified user may call it.
 *
 * Since 0.11.4.
 */
export const getMyVariables = <ThrowOnError extends boolean = false>(options?: Options<GetMyVariablesData, ThrowOnError>): RequestResult<GetMyVariablesResponses, GetMyVariablesErrors, ThrowOnError> => (options?.client ?? client).get<GetMyVariablesResponses, GetMyVariablesErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/users/user/variables',
    ...options
});

/**
 * Replace the caller's variables
 *
 * Replaces all texts that the caller keeps for prompts; leaving `variables` out deletes them. Every verified user may call it.
 *
 * Since 0.11.4.
 */
export const updateMyVariables = <ThrowOnError extends boolean = false>(options: Options<UpdateMyVariablesData, ThrowOnError>): RequestResult<UpdateMyVariablesResponses, UpdateMyVariablesErrors, ThrowOnError> => (options.client ?? client).post<UpdateMyVariablesResponses, UpdateMyVariablesErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/users/user/variables/update',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Delete an account
 *
 * Deletes the account for good, with its chats and its place in groups. Answers `true` for an unknown id too. Only
 * administrators may call it, not for themselves and not for the primary administrator, who is the server's first account. 0.8.3
 * and 0.8.12 answer 500 where later ones say 403 about the primary administrator.
 */
export const deleteUserById = <ThrowOnError extends boolean = false>(options: Options<DeleteUserByIdData, ThrowOnError>): RequestResult<DeleteUserByIdResponses, DeleteUserByIdErrors, ThrowOnError> => (options.client ?? client).delete<DeleteUserByIdResponses, DeleteUserByIdErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/users/{user_id}',
    ...options
});

/**
 * Get an account
 *
 * Answers an account with everything stored about it. Only administrators may call it; `getUserInfoById` answers less to
 * everybody. 0.8.3 and 0.8.12 also take `shared-` and a chat's id for that chat's owner.
 */
export const getUserById = <ThrowOnError extends boolean = false>(options: Options<GetUserByIdData, ThrowOnError>): RequestResult<GetUserByIdResponses, GetUserByIdErrors, ThrowOnError> => (options.client ?? client).get<GetUserByIdResponses, GetUserByIdErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/users/{user_id}',
    ...options
});

/**
 * Get whether an account is active
 *
 * Says whether the account asked something of the server in the last three minutes. Every verified user may call it. An unknown
 * id is not active.
 */
export const getUserActivity = <ThrowOnError extends boolean = false>(options: Options<GetUserActivityData, ThrowOnError>): RequestResult<GetUserActivityResponses, GetUserActivityErrors, ThrowOnError> => (options.client ?? client).get<GetUserActivityResponses, GetUserActivityErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/users/{user_id}/active',
    ...options
});

/**
 * List an account's groups
 *
 * Answers the groups that the account was put into, the last changed first. An unknown id is in none. Only administrators may
 * call it.
 */
export const listUserGroups = <ThrowOnError extends boolean = false>(options: Options<ListUserGroupsData, ThrowOnError>): RequestResult<ListUserGroupsResponses, ListUserGroupsErrors, ThrowOnError> => (options.client ?? client).get<ListUserGroupsResponses, ListUserGroupsErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/users/{user_id}/groups',
    ...options
});

/**
 * Get what everybody may know of an account
 *
 * Answers the account in short, with the names of its groups and whether it is active. Every verified user may call it, for any
 * account.
 */
export const getUserInfoById = <ThrowOnError extends boolean = false>(options: Options<GetUserInfoByIdData, ThrowOnError>): RequestResult<GetUserInfoByIdResponses, GetUserInfoByIdErrors, ThrowOnError> => (options.client ?? client).get<GetUserInfoByIdResponses, GetUserInfoByIdErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/users/{user_id}/info',
    ...options
});

/**
 * Set the priority of an account's jobs
 *
 * Sets which place the account's jobs get in the queue, 1 for the last to 10 for the first. Only administrators may call it.
 * Only the jobs fork serves it.
 *
 * Only the jobs fork.
 */
export const setUserJobPriority = <ThrowOnError extends boolean = false>(options: Options<SetUserJobPriorityData, ThrowOnError>): RequestResult<SetUserJobPriorityResponses, SetUserJobPriorityErrors, ThrowOnError> => (options.client ?? client).patch<SetUserJobPriorityResponses, SetUserJobPriorityErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/users/{user_id}/job-priority',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List an account's OAuth sessions
 *
 * Answers the tokens that OAuth providers gave the account, in the clear: from signing in through a provider, and from
 * connecting to tool servers. Only administrators may call it. An account without any, and an unknown one, answer 400.
 */
export const listUserOauthSessions = <ThrowOnError extends boolean = false>(options: Options<ListUserOauthSessionsData, ThrowOnError>): RequestResult<ListUserOauthSessionsResponses, ListUserOauthSessionsErrors, ThrowOnError> => (options.client ?? client).get<ListUserOauthSessionsResponses, ListUserOauthSessionsErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/users/{user_id}/oauth/sessions',
    ...options
});

/**
 * Preview what an account can reach
 *
 * Names the models, knowledge bases and tools that the account can read, through its groups too. What is its own counts since
 * 0.11.4. An administrator's right to everything does not count. Only administrators may call it.
 *
 * Since 0.9.6.
 */
export const previewUserAccess = <ThrowOnError extends boolean = false>(options: Options<PreviewUserAccessData, ThrowOnError>): RequestResult<PreviewUserAccessResponses, PreviewUserAccessErrors, ThrowOnError> => (options.client ?? client).get<PreviewUserAccessResponses, PreviewUserAccessErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/users/{user_id}/preview',
    ...options
});

/**
 * Get an account's profile image
 *
 * Answers the image itself, or sends to the address where it is. An account without an image has the server's default one, a
 * PNG. Every verified user may call it; a browser sends its cookie. Since 0.9.6 the server can be set not to forward to other
 * addresses and then answers the default image, and a stored image of a type that is not allowed comes as the default one too.
 */
export const getUserProfileImage = <ThrowOnError extends boolean = false>(options: Options<GetUserProfileImageData, ThrowOnError>): RequestResult<GetUserProfileImageResponses, GetUserProfileImageErrors, ThrowOnError> => (options.client ?? client).get<GetUserProfileImageResponses, GetUserProfileImageErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/users/{user_id}/profile/image',
    ...options
});

/**
 * Revoke an account's sessions
 *
 * Ends every session of the account; its tokens answer 401 from now on, and it has to sign in again. API keys stay. Only
 * administrators may call it, and for the primary administrator nobody but that account itself.
 *
 * Since 0.12.4.
 */
export const revokeUserSessions = <ThrowOnError extends boolean = false>(options: Options<RevokeUserSessionsData, ThrowOnError>): RequestResult<RevokeUserSessionsResponses, RevokeUserSessionsErrors, ThrowOnError> => (options.client ?? client).post<RevokeUserSessionsResponses, RevokeUserSessionsErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/users/{user_id}/sessions/revoke',
    ...options
});

/**
 * Update an account
 *
 * Changes role, name, e-mail address, image and password of an account. Since 0.9.6 fields that are absent or `null` stay;
 * before that all but the password must be sent. A new password ends the account's live connections since 0.11.4, where it also
 * used to end its sessions; `revokeUserSessions` does that now. Only administrators may call it. The primary administrator, the
 * server's first account, can be changed by nobody else, and keeps the role `admin`.
 */
export const updateUserById = <ThrowOnError extends boolean = false>(options: Options<UpdateUserByIdData, ThrowOnError>): RequestResult<UpdateUserByIdResponses, UpdateUserByIdErrors, ThrowOnError> => (options.client ?? client).post<UpdateUserByIdResponses, UpdateUserByIdErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/api/v1/users/{user_id}/update',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Take a provider's word that a user has left
 *
 * For OpenID providers: forgets the tokens of the user whom the logout token names. Session tokens stay valid unless the server
 * keeps a list of revoked ones in Redis. Anybody may call it, if the server's environment has `ENABLE_OAUTH_BACKCHANNEL_LOGOUT`;
 * the token's signature is what counts. A user whom the server does not know gives 200 too.
 *
 * Since 0.9.6.
 */
export const handleBackchannelLogout = <ThrowOnError extends boolean = false>(options: Options<HandleBackchannelLogoutData, ThrowOnError>): RequestResult<HandleBackchannelLogoutResponses, HandleBackchannelLogoutErrors, ThrowOnError> => (options.client ?? client).post<HandleBackchannelLogoutResponses, HandleBackchannelLogoutErrors, ThrowOnError>({
    ...urlSearchParamsBodySerializer,
    url: '/oauth/backchannel-logout',
    ...options,
    headers: {
        'Content-Type': 'application/x-www-form-urlencoded',
        ...options.headers
    }
});

/**
 * Start connecting the caller to a tool server
 *
 * Sends the browser to the page where a tool server's provider asks the user for leave; it comes back to
 * `handleOAuthClientCallback`. Users and administrators. The server tries the address first and registers itself anew if the
 * provider does not know it any more. The cookie `owui-session` that is set here must come back with the callback.
 */
export const authorizeOAuthClient = <ThrowOnError extends boolean = false>(options: Options<AuthorizeOAuthClientData, ThrowOnError>): RequestResult<unknown, AuthorizeOAuthClientErrors, ThrowOnError> => (options.client ?? client).get<unknown, AuthorizeOAuthClientErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/oauth/clients/{client_id}/authorize',
    ...options
});

/**
 * Take a provider's answer for a tool server
 *
 * The provider sends the browser here. The server trades the code for tokens, keeps them for the user who began, and sends the
 * browser on to its start page. Anybody may call it since 0.11.4, as long as the cookie `owui-session` says who began; before, it
 * wants that user's token. Whatever goes wrong ends in the same redirect, with the reason as `error` in its address.
 * `deleteOAuthSession` forgets the tokens.
 */
export const handleOAuthClientCallback = <ThrowOnError extends boolean = false>(options: Options<HandleOAuthClientCallbackData, ThrowOnError>): RequestResult<unknown, HandleOAuthClientCallbackErrors, ThrowOnError> => (options.client ?? client).get<unknown, HandleOAuthClientCallbackErrors, ThrowOnError>({ url: '/oauth/clients/{client_id}/callback', ...options });

/**
 * Take a provider's answer to a sign-in
 *
 * The provider sends the browser here. The server fetches the user's data with the code, makes the account if need be, sets the
 * cookies `token`, `oauth_id_token` and `oauth_session_id`, and sends the browser on to its sign-in page. Whatever goes wrong ends
 * in the same redirect, with the reason as `error` in its address: look at `Location`, not at the status. Anybody may call it.
 * This is the address that the server gives to providers.
 */
export const handleOAuthCallback = <ThrowOnError extends boolean = false>(options: Options<HandleOAuthCallbackData, ThrowOnError>): RequestResult<unknown, HandleOAuthCallbackErrors, ThrowOnError> => (options.client ?? client).get<unknown, HandleOAuthCallbackErrors, ThrowOnError>({ url: '/oauth/{provider}/callback', ...options });

/**
 * Start signing in through a provider
 *
 * Sends the browser to the provider's page, which sends it back to `handleOAuthCallback`. Anybody may call it. The cookie
 * `owui-session` that is set here must come back with the callback. The provider's name is in lower case.
 */
export const startOAuthSignIn = <ThrowOnError extends boolean = false>(options: Options<StartOAuthSignInData, ThrowOnError>): RequestResult<unknown, StartOAuthSignInErrors, ThrowOnError> => (options.client ?? client).get<unknown, StartOAuthSignInErrors, ThrowOnError>({ url: '/oauth/{provider}/login', ...options });

/**
 * Take a provider's answer to a sign-in
 *
 * The provider sends the browser here. The server fetches the user's data with the code, makes the account if need be, sets the
 * cookies `token`, `oauth_id_token` and `oauth_session_id`, and sends the browser on to its sign-in page. Whatever goes wrong ends
 * in the same redirect, with the reason as `error` in its address: look at `Location`, not at the status. Anybody may call it. The
 * same as `handleOAuthCallback`, for providers that were given this address.
 */
export const handleOAuthLoginCallback = <ThrowOnError extends boolean = false>(options: Options<HandleOAuthLoginCallbackData, ThrowOnError>): RequestResult<unknown, HandleOAuthLoginCallbackErrors, ThrowOnError> => (options.client ?? client).get<unknown, HandleOAuthLoginCallbackErrors, ThrowOnError>({ url: '/oauth/{provider}/login/callback', ...options });

/**
 * See whether the Ollama router is there
 *
 * Anybody may call it. It says nothing about Ollama servers, and answers the same where the Ollama API is switched off;
 * `getOllamaVersion` asks them.
 */
export const getOllamaStatus = <ThrowOnError extends boolean = false>(options?: Options<GetOllamaStatusData, ThrowOnError>): RequestResult<GetOllamaStatusResponses, unknown, ThrowOnError> => (options?.client ?? client).get<GetOllamaStatusResponses, unknown, ThrowOnError>({ url: '/ollama/', ...options });

/**
 * See whether the Ollama router is there, without a body
 *
 * As `getOllamaStatus`, the headers alone.
 */
export const checkOllamaStatus = <ThrowOnError extends boolean = false>(options?: Options<CheckOllamaStatusData, ThrowOnError>): RequestResult<CheckOllamaStatusResponses, unknown, ThrowOnError> => (options?.client ?? client).head<CheckOllamaStatusResponses, unknown, ThrowOnError>({ url: '/ollama/', ...options });

/**
 * Let an Ollama model answer in a chat
 *
 * Streams lines unless `stream` is `false`. Verified users and administrators; a user needs an entry of the model in the
 * workspace that lets them read it, else 403, unless `BYPASS_MODEL_ACCESS_CONTROL` is set. One of the servers that have the
 * model is taken.
 *
 * A model of the workspace may be named too: the request goes to the model that it stands on, with its parameters and its system
 * prompt. The chat is not stored. A failure after the first line comes as a line with `error`.
 *
 * `stream` must not be `null`: Ollama then streams and this server expects one piece, so that the reply is `null`, or before
 * 0.9.6 an error with status 200. Before 0.11.4 the lists of models must have been read once since the server started, else the
 * model is not known.
 */
export const completeOllamaChat = <ThrowOnError extends boolean = false>(options: Options<CompleteOllamaChatData, ThrowOnError>): RequestResult<CompleteOllamaChatResponses, CompleteOllamaChatErrors, ThrowOnError> => (options.client ?? client).post<CompleteOllamaChatResponses, CompleteOllamaChatErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/ollama/api/chat',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Let a model on an Ollama server answer in a chat
 *
 * As `completeOllamaChat`, on the Ollama server with this index. The model need not be in any list. Since 0.9.6 a user may only
 * name a server that has the model, else 403; until 0.10.2 not where `BYPASS_MODEL_ACCESS_CONTROL` is set.
 */
export const completeOllamaChatOnServer = <ThrowOnError extends boolean = false>(options: Options<CompleteOllamaChatOnServerData, ThrowOnError>): RequestResult<CompleteOllamaChatOnServerResponses, CompleteOllamaChatOnServerErrors, ThrowOnError> => (options.client ?? client).post<CompleteOllamaChatOnServerResponses, CompleteOllamaChatOnServerErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/ollama/api/chat/{url_idx}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Give an Ollama model a second name
 *
 * On the first of the servers that have it. Administrators only. Lists may show the copy a second later. The prefix of a
 * connection is passed on, so that its models are not found by Ollama.
 *
 * Before 0.9.6 every failure of the Ollama server comes as 500.
 */
export const copyOllamaModel = <ThrowOnError extends boolean = false>(options: Options<CopyOllamaModelData, ThrowOnError>): RequestResult<CopyOllamaModelResponses, CopyOllamaModelErrors, ThrowOnError> => (options.client ?? client).post<CopyOllamaModelResponses, CopyOllamaModelErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/ollama/api/copy',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Give a model on an Ollama server a second name
 *
 * As `copyOllamaModel`, on the Ollama server with this index. The model need not be in any list.
 */
export const copyOllamaModelOnServer = <ThrowOnError extends boolean = false>(options: Options<CopyOllamaModelOnServerData, ThrowOnError>): RequestResult<CopyOllamaModelOnServerResponses, CopyOllamaModelOnServerErrors, ThrowOnError> => (options.client ?? client).post<CopyOllamaModelOnServerResponses, CopyOllamaModelOnServerErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/ollama/api/copy/{url_idx}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Make a model on the first Ollama server
 *
 * Makes a model from another one or from uploaded files, and streams the steps unless `stream` is `false`. Administrators only.
 * A failure after the first line comes as a line with `error`.
 */
export const createOllamaModel = <ThrowOnError extends boolean = false>(options: Options<CreateOllamaModelData, ThrowOnError>): RequestResult<CreateOllamaModelResponses, CreateOllamaModelErrors, ThrowOnError> => (options.client ?? client).post<CreateOllamaModelResponses, CreateOllamaModelErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/ollama/api/create',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Make a model on an Ollama server
 *
 * As `createOllamaModel`, on the Ollama server with this index.
 */
export const createOllamaModelOnServer = <ThrowOnError extends boolean = false>(options: Options<CreateOllamaModelOnServerData, ThrowOnError>): RequestResult<CreateOllamaModelOnServerResponses, CreateOllamaModelOnServerErrors, ThrowOnError> => (options.client ?? client).post<CreateOllamaModelOnServerResponses, CreateOllamaModelOnServerErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/ollama/api/create/{url_idx}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Delete a model from an Ollama server that has it
 *
 * Deletes it for good from the first of the servers that have it, not from all; the body names it. Administrators only. A model
 * that was just made is not known until lists are read anew, a second later by default. The prefix of a connection is passed on,
 * so that its models are not found by Ollama.
 *
 * Before 0.9.6 every failure of the Ollama server comes as 500.
 */
export const deleteOllamaModel = <ThrowOnError extends boolean = false>(options: Options<DeleteOllamaModelData, ThrowOnError>): RequestResult<DeleteOllamaModelResponses, DeleteOllamaModelErrors, ThrowOnError> => (options.client ?? client).delete<DeleteOllamaModelResponses, DeleteOllamaModelErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/ollama/api/delete',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Delete a model from an Ollama server
 *
 * As `deleteOllamaModel`, on the Ollama server with this index. The model need not be in any list.
 */
export const deleteOllamaModelOnServer = <ThrowOnError extends boolean = false>(options: Options<DeleteOllamaModelOnServerData, ThrowOnError>): RequestResult<DeleteOllamaModelOnServerResponses, DeleteOllamaModelOnServerErrors, ThrowOnError> => (options.client ?? client).delete<DeleteOllamaModelOnServerResponses, DeleteOllamaModelOnServerErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/ollama/api/delete/{url_idx}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Turn texts into vectors with Ollama
 *
 * Verified users and administrators; since 0.9.6 a user needs an entry of the model in the workspace that lets them read it,
 * else 403, unless `BYPASS_MODEL_ACCESS_CONTROL` is set. One of the servers that have the model is taken.
 *
 * Before 0.9.6 every failure of the Ollama server comes as 500.
 */
export const embedWithOllama = <ThrowOnError extends boolean = false>(options: Options<EmbedWithOllamaData, ThrowOnError>): RequestResult<EmbedWithOllamaResponses, EmbedWithOllamaErrors, ThrowOnError> => (options.client ?? client).post<EmbedWithOllamaResponses, EmbedWithOllamaErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/ollama/api/embed',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Turn texts into vectors on an Ollama server
 *
 * As `embedWithOllama`, on the Ollama server with this index. The model need not be in any list. Since 0.9.6 a user may only
 * name a server that has the model, else 403; until 0.10.2 not where `BYPASS_MODEL_ACCESS_CONTROL` is set.
 */
export const embedWithOllamaOnServer = <ThrowOnError extends boolean = false>(options: Options<EmbedWithOllamaOnServerData, ThrowOnError>): RequestResult<EmbedWithOllamaOnServerResponses, EmbedWithOllamaOnServerErrors, ThrowOnError> => (options.client ?? client).post<EmbedWithOllamaOnServerResponses, EmbedWithOllamaOnServerErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/ollama/api/embed/{url_idx}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Turn a text into a vector with Ollama, the older way
 *
 * For Ollama's older operation, which takes one text; `embedWithOllama` takes several. Verified users and administrators; since
 * 0.9.6 a user needs an entry of the model in the workspace that lets them read it, else 403, unless
 * `BYPASS_MODEL_ACCESS_CONTROL` is set. One of the servers that have the model is taken.
 *
 * Before 0.9.6 every failure of the Ollama server comes as 500.
 */
export const embedTextWithOllama = <ThrowOnError extends boolean = false>(options: Options<EmbedTextWithOllamaData, ThrowOnError>): RequestResult<EmbedTextWithOllamaResponses, EmbedTextWithOllamaErrors, ThrowOnError> => (options.client ?? client).post<EmbedTextWithOllamaResponses, EmbedTextWithOllamaErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/ollama/api/embeddings',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Turn a text into a vector on an Ollama server, older way
 *
 * As `embedTextWithOllama`, on the Ollama server with this index. The model need not be in any list. Since 0.9.6 a user may only
 * name a server that has the model, else 403; until 0.10.2 not where `BYPASS_MODEL_ACCESS_CONTROL` is set.
 */
export const embedTextWithOllamaOnServer = <ThrowOnError extends boolean = false>(options: Options<EmbedTextWithOllamaOnServerData, ThrowOnError>): RequestResult<EmbedTextWithOllamaOnServerResponses, EmbedTextWithOllamaOnServerErrors, ThrowOnError> => (options.client ?? client).post<EmbedTextWithOllamaOnServerResponses, EmbedTextWithOllamaOnServerErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/ollama/api/embeddings/{url_idx}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Let an Ollama model go on with a prompt
 *
 * Streams lines unless `stream` is `false`. Verified users and administrators; since 0.9.6 a user needs an entry of the model in
 * the workspace that lets them read it, else 403, unless `BYPASS_MODEL_ACCESS_CONTROL` is set. One of the servers that have the
 * model is taken.
 *
 * Fields that are not in the schema are dropped, Ollama's `think` among them. A failure after the first line comes as a line
 * with `error`.
 */
export const generateWithOllama = <ThrowOnError extends boolean = false>(options: Options<GenerateWithOllamaData, ThrowOnError>): RequestResult<GenerateWithOllamaResponses, GenerateWithOllamaErrors, ThrowOnError> => (options.client ?? client).post<GenerateWithOllamaResponses, GenerateWithOllamaErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/ollama/api/generate',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Let a model on an Ollama server go on with a prompt
 *
 * As `generateWithOllama`, on the Ollama server with this index. The model need not be in any list. Since 0.9.6 a user may only
 * name a server that has the model, else 403; until 0.10.2 not where `BYPASS_MODEL_ACCESS_CONTROL` is set.
 */
export const generateWithOllamaOnServer = <ThrowOnError extends boolean = false>(options: Options<GenerateWithOllamaOnServerData, ThrowOnError>): RequestResult<GenerateWithOllamaOnServerResponses, GenerateWithOllamaOnServerErrors, ThrowOnError> => (options.client ?? client).post<GenerateWithOllamaOnServerResponses, GenerateWithOllamaOnServerErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/ollama/api/generate/{url_idx}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Get how many requests each Ollama server is at work on
 *
 * What the jobs fork shares its jobs out by. Administrators only.
 *
 * Only the jobs fork.
 */
export const getOllamaLoads = <ThrowOnError extends boolean = false>(options?: Options<GetOllamaLoadsData, ThrowOnError>): RequestResult<GetOllamaLoadsResponses, GetOllamaLoadsErrors, ThrowOnError> => (options?.client ?? client).get<GetOllamaLoadsResponses, GetOllamaLoadsErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/ollama/api/load-stats',
    ...options
});

/**
 * List the models in the memory of Ollama servers
 *
 * Asks every server whose connection is in use; a server that does not answer is left out, and the list is empty where the
 * Ollama API is switched off. Administrators only. It has no form with an index. 0.9.6 answers 500 as soon as a server answers.
 */
export const listLoadedOllamaModels = <ThrowOnError extends boolean = false>(options?: Options<ListLoadedOllamaModelsData, ThrowOnError>): RequestResult<ListLoadedOllamaModelsResponses, ListLoadedOllamaModelsErrors, ThrowOnError> => (options?.client ?? client).get<ListLoadedOllamaModelsResponses, ListLoadedOllamaModelsErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/ollama/api/ps',
    ...options
});

/**
 * Pull a model to the first Ollama server
 *
 * Lets the Ollama server fetch a model, and streams the steps unless `stream` is `false`. Administrators only. Registries
 * without TLS are allowed: `insecure` is always sent as `true`. A failure after the first line comes as a line with `error`; the
 * end is a line with the status `success`.
 */
export const pullOllamaModel = <ThrowOnError extends boolean = false>(options: Options<PullOllamaModelData, ThrowOnError>): RequestResult<PullOllamaModelResponses, PullOllamaModelErrors, ThrowOnError> => (options.client ?? client).post<PullOllamaModelResponses, PullOllamaModelErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/ollama/api/pull',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Pull a model to an Ollama server
 *
 * As `pullOllamaModel`, on the Ollama server with this index.
 */
export const pullOllamaModelOnServer = <ThrowOnError extends boolean = false>(options: Options<PullOllamaModelOnServerData, ThrowOnError>): RequestResult<PullOllamaModelOnServerResponses, PullOllamaModelOnServerErrors, ThrowOnError> => (options.client ?? client).post<PullOllamaModelOnServerResponses, PullOllamaModelOnServerErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/ollama/api/pull/{url_idx}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Push a model to a registry
 *
 * The method is DELETE, with a body; Ollama's own is POST. Lets the first of the servers that have the model send it to its
 * registry, and streams the steps unless `stream` is `false`. Administrators only. A failure after the first line comes as a
 * line with `error`. The prefix of a connection is passed on, so that its models are not found by Ollama.
 */
export const pushOllamaModel = <ThrowOnError extends boolean = false>(options: Options<PushOllamaModelData, ThrowOnError>): RequestResult<PushOllamaModelResponses, PushOllamaModelErrors, ThrowOnError> => (options.client ?? client).delete<PushOllamaModelResponses, PushOllamaModelErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/ollama/api/push',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Push a model from an Ollama server to a registry
 *
 * As `pushOllamaModel`, on the Ollama server with this index. The model need not be in any list.
 */
export const pushOllamaModelOnServer = <ThrowOnError extends boolean = false>(options: Options<PushOllamaModelOnServerData, ThrowOnError>): RequestResult<PushOllamaModelOnServerResponses, PushOllamaModelOnServerErrors, ThrowOnError> => (options.client ?? client).delete<PushOllamaModelOnServerResponses, PushOllamaModelOnServerErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/ollama/api/push/{url_idx}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Get how each Ollama server does
 *
 * What the jobs fork measured, and the models that each server has and has loaded. Administrators only.
 *
 * Only the jobs fork.
 */
export const getOllamaServerReports = <ThrowOnError extends boolean = false>(options?: Options<GetOllamaServerReportsData, ThrowOnError>): RequestResult<GetOllamaServerReportsResponses, GetOllamaServerReportsErrors, ThrowOnError> => (options?.client ?? client).get<GetOllamaServerReportsResponses, GetOllamaServerReportsErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/ollama/api/server-stats',
    ...options
});

/**
 * Look at an Ollama model
 *
 * Answers what one of the servers that have the model says of it. Verified users and administrators; since 0.9.6 a user needs an
 * entry of the model in the workspace that lets them read it, else 403, unless `BYPASS_MODEL_ACCESS_CONTROL` is set. A model of
 * a connection with a prefix is not found, for the prefix is passed on.
 *
 * Before 0.9.6 every failure of the Ollama server comes as 500.
 */
export const getOllamaModel = <ThrowOnError extends boolean = false>(options: Options<GetOllamaModelData, ThrowOnError>): RequestResult<GetOllamaModelResponses, GetOllamaModelErrors, ThrowOnError> => (options.client ?? client).post<GetOllamaModelResponses, GetOllamaModelErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/ollama/api/show',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the models of all Ollama servers
 *
 * Asks every server whose connection is in use and puts the lists together; a server that does not answer is left out. Verified
 * users and administrators. A user sees the models that an entry in the workspace lets them read, so none without entries,
 * unless `BYPASS_MODEL_ACCESS_CONTROL` is set.
 *
 * Before 0.10.2 lists are cached for all callers together, so that one caller's list may be another's for a second.
 */
export const listOllamaModels = <ThrowOnError extends boolean = false>(options?: Options<ListOllamaModelsData, ThrowOnError>): RequestResult<ListOllamaModelsResponses, ListOllamaModelsErrors, ThrowOnError> => (options?.client ?? client).get<ListOllamaModelsResponses, ListOllamaModelsErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/ollama/api/tags',
    ...options
});

/**
 * List the models of an Ollama server
 *
 * Answers what the server itself says: no prefix, no tags of the connection, no `urls`. Administrators only since 0.11.4, with
 * 401 for users; before, verified users too.
 */
export const listOllamaModelsOnServer = <ThrowOnError extends boolean = false>(options: Options<ListOllamaModelsOnServerData, ThrowOnError>): RequestResult<ListOllamaModelsOnServerResponses, ListOllamaModelsOnServerErrors, ThrowOnError> => (options.client ?? client).get<ListOllamaModelsOnServerResponses, ListOllamaModelsOnServerErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/ollama/api/tags/{url_idx}',
    ...options
});

/**
 * Take a model out of the memory of Ollama servers
 *
 * On all servers that have the model, loaded or not. Administrators only.
 */
export const unloadOllamaModel = <ThrowOnError extends boolean = false>(options: Options<UnloadOllamaModelData, ThrowOnError>): RequestResult<UnloadOllamaModelResponses, UnloadOllamaModelErrors, ThrowOnError> => (options.client ?? client).post<UnloadOllamaModelResponses, UnloadOllamaModelErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/ollama/api/unload',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Get the lowest version of the Ollama servers
 *
 * Asks every server whose connection is in use. Verified users and administrators since 0.11.4; before, anybody, without a token
 * too.
 */
export const getOllamaVersion = <ThrowOnError extends boolean = false>(options?: Options<GetOllamaVersionData, ThrowOnError>): RequestResult<GetOllamaVersionResponses, GetOllamaVersionErrors, ThrowOnError> => (options?.client ?? client).get<GetOllamaVersionResponses, GetOllamaVersionErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/ollama/api/version',
    ...options
});

/**
 * Get the version of an Ollama server
 *
 * Administrators only since 0.11.4, with 401 for users; before, anybody, without a token too.
 */
export const getOllamaVersionOnServer = <ThrowOnError extends boolean = false>(options: Options<GetOllamaVersionOnServerData, ThrowOnError>): RequestResult<GetOllamaVersionOnServerResponses, GetOllamaVersionOnServerErrors, ThrowOnError> => (options.client ?? client).get<GetOllamaVersionOnServerResponses, GetOllamaVersionOnServerErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/ollama/api/version/{url_idx}',
    ...options
});

/**
 * Get the connections to Ollama servers
 *
 * Administrators only. Tokens are in the clear.
 */
export const getOllamaConfig = <ThrowOnError extends boolean = false>(options?: Options<GetOllamaConfigData, ThrowOnError>): RequestResult<GetOllamaConfigResponses, GetOllamaConfigErrors, ThrowOnError> => (options?.client ?? client).get<GetOllamaConfigResponses, GetOllamaConfigErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/ollama/config',
    ...options
});

/**
 * Replace the connections to Ollama servers
 *
 * Replaces all of it; leaving `ENABLE_OLLAMA_API` out switches Ollama off. Administrators only. Addresses are not tried. Other
 * operations see the change at once since 0.11.4; before, lists of models may be old for as long as they are cached, a second by
 * default.
 */
export const updateOllamaConfig = <ThrowOnError extends boolean = false>(options: Options<UpdateOllamaConfigData, ThrowOnError>): RequestResult<UpdateOllamaConfigResponses, UpdateOllamaConfigErrors, ThrowOnError> => (options.client ?? client).post<UpdateOllamaConfigResponses, UpdateOllamaConfigErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/ollama/config/update',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Download a model file to the first Ollama server
 *
 * Fetches a file from Hugging Face or GitHub within ten minutes, goes on with what an earlier try left, and hands it to the
 * Ollama server. Since 0.12.4 it also makes a model from it, as `uploadOllamaModel` does. Administrators only; the Ollama API
 * may be switched off.
 *
 * The status is 200 before anything is asked: if the host or the Ollama server fails, the stream breaks off without an event.
 * The host's status is not looked at: an error page becomes a model file like any other. Before 0.11.4 the host must tell the
 * size.
 */
export const downloadOllamaModel = <ThrowOnError extends boolean = false>(options: Options<DownloadOllamaModelData, ThrowOnError>): RequestResult<DownloadOllamaModelResponses, DownloadOllamaModelErrors, ThrowOnError> => (options.client ?? client).post<DownloadOllamaModelResponses, DownloadOllamaModelErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/ollama/models/download',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Download a model file to an Ollama server
 *
 * As `downloadOllamaModel`, on the Ollama server with this index.
 */
export const downloadOllamaModelOnServer = <ThrowOnError extends boolean = false>(options: Options<DownloadOllamaModelOnServerData, ThrowOnError>): RequestResult<DownloadOllamaModelOnServerResponses, DownloadOllamaModelOnServerErrors, ThrowOnError> => (options.client ?? client).post<DownloadOllamaModelOnServerResponses, DownloadOllamaModelOnServerErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/ollama/models/download/{url_idx}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Upload a model file to the first Ollama server
 *
 * Keeps the file, hands it to the Ollama server and makes a model from it, named as the file without its extension.
 * Administrators only; the Ollama API may be switched off. Progress counts the reading of the kept file, not the way to Ollama.
 * A failure comes as an event with `error`, and the file stays on this server.
 */
export const uploadOllamaModel = <ThrowOnError extends boolean = false>(options: Options<UploadOllamaModelData, ThrowOnError>): RequestResult<UploadOllamaModelResponses, UploadOllamaModelErrors, ThrowOnError> => (options.client ?? client).post<UploadOllamaModelResponses, UploadOllamaModelErrors, ThrowOnError>({
    ...formDataBodySerializer,
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/ollama/models/upload',
    ...options,
    headers: {
        'Content-Type': null,
        ...options.headers
    }
});

/**
 * Upload a model file to an Ollama server
 *
 * As `uploadOllamaModel`, on the Ollama server with this index.
 */
export const uploadOllamaModelOnServer = <ThrowOnError extends boolean = false>(options: Options<UploadOllamaModelOnServerData, ThrowOnError>): RequestResult<UploadOllamaModelOnServerResponses, UploadOllamaModelOnServerErrors, ThrowOnError> => (options.client ?? client).post<UploadOllamaModelOnServerResponses, UploadOllamaModelOnServerErrors, ThrowOnError>({
    ...formDataBodySerializer,
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/ollama/models/upload/{url_idx}',
    ...options,
    headers: {
        'Content-Type': null,
        ...options.headers
    }
});

/**
 * Let an Ollama model answer a chat, OpenAI style
 *
 * Streams events if `stream` is `true`. Verified users and administrators; a user needs an entry of the model in the workspace
 * that lets them read it, else 403. `BYPASS_MODEL_ACCESS_CONTROL` does not change that. One of the servers that have the model
 * is taken.
 *
 * A model of the workspace may be named too: the request goes to the model that it stands on, with its parameters and its system
 * prompt. Before 0.11.4 the lists of models must have been read once since the server started, else the model is not known.
 * Where the Ollama API is switched off, the model is not known.
 */
export const createOllamaChatCompletion = <ThrowOnError extends boolean = false>(options: Options<CreateOllamaChatCompletionData, ThrowOnError>): RequestResult<CreateOllamaChatCompletionResponses, CreateOllamaChatCompletionErrors, ThrowOnError> => (options.client ?? client).post<CreateOllamaChatCompletionResponses, CreateOllamaChatCompletionErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/ollama/v1/chat/completions',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Let a model on an Ollama server answer, OpenAI style
 *
 * As `createOllamaChatCompletion`, on the Ollama server with this index. Administrators may call it where the Ollama API is
 * switched off, too. The model need not be in any list. Since 0.9.6 a user may only name a server that has the model, else 403;
 * until 0.10.2 not where `BYPASS_MODEL_ACCESS_CONTROL` is set.
 */
export const createOllamaChatCompletionOnServer = <ThrowOnError extends boolean = false>(options: Options<CreateOllamaChatCompletionOnServerData, ThrowOnError>): RequestResult<CreateOllamaChatCompletionOnServerResponses, CreateOllamaChatCompletionOnServerErrors, ThrowOnError> => (options.client ?? client).post<CreateOllamaChatCompletionOnServerResponses, CreateOllamaChatCompletionOnServerErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/ollama/v1/chat/completions/{url_idx}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Let an Ollama model complete a prompt, OpenAI style
 *
 * Streams events if `stream` is `true`. Verified users and administrators; a user needs an entry of the model in the workspace
 * that lets them read it, else 403. `BYPASS_MODEL_ACCESS_CONTROL` does not change that. One of the servers that have the model
 * is taken.
 *
 * A model of the workspace may be named too: the request goes to the model that it stands on, with its parameters. Before 0.11.4
 * the lists of models must have been read once since the server started, else the model is not known. Where the Ollama API is
 * switched off, the model is not known.
 */
export const createOllamaCompletion = <ThrowOnError extends boolean = false>(options: Options<CreateOllamaCompletionData, ThrowOnError>): RequestResult<CreateOllamaCompletionResponses, CreateOllamaCompletionErrors, ThrowOnError> => (options.client ?? client).post<CreateOllamaCompletionResponses, CreateOllamaCompletionErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/ollama/v1/completions',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Let a model on an Ollama server complete, OpenAI style
 *
 * As `createOllamaCompletion`, on the Ollama server with this index. Administrators may call it where the Ollama API is switched
 * off, too. The model need not be in any list. Since 0.9.6 a user may only name a server that has the model, else 403; until
 * 0.10.2 not where `BYPASS_MODEL_ACCESS_CONTROL` is set.
 */
export const createOllamaCompletionOnServer = <ThrowOnError extends boolean = false>(options: Options<CreateOllamaCompletionOnServerData, ThrowOnError>): RequestResult<CreateOllamaCompletionOnServerResponses, CreateOllamaCompletionOnServerErrors, ThrowOnError> => (options.client ?? client).post<CreateOllamaCompletionOnServerResponses, CreateOllamaCompletionOnServerErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/ollama/v1/completions/{url_idx}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Turn texts into vectors with Ollama, OpenAI style
 *
 * Verified users and administrators; a user needs an entry of the model in the workspace that lets them read it, else 403.
 * `BYPASS_MODEL_ACCESS_CONTROL` does not change that. One of the servers that have the model is taken.
 *
 * A model of the workspace may be named too: the request goes to the model that it stands on, without its parameters.
 *
 * Since 0.11.4.
 */
export const createOllamaEmbeddings = <ThrowOnError extends boolean = false>(options: Options<CreateOllamaEmbeddingsData, ThrowOnError>): RequestResult<CreateOllamaEmbeddingsResponses, CreateOllamaEmbeddingsErrors, ThrowOnError> => (options.client ?? client).post<CreateOllamaEmbeddingsResponses, CreateOllamaEmbeddingsErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/ollama/v1/embeddings',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Turn texts into vectors on a server, OpenAI style
 *
 * As `createOllamaEmbeddings`, on the Ollama server with this index. The model need not be in any list. A user may only name a
 * server that has the model, else 403.
 *
 * Since 0.11.4.
 */
export const createOllamaEmbeddingsOnServer = <ThrowOnError extends boolean = false>(options: Options<CreateOllamaEmbeddingsOnServerData, ThrowOnError>): RequestResult<CreateOllamaEmbeddingsOnServerResponses, CreateOllamaEmbeddingsOnServerErrors, ThrowOnError> => (options.client ?? client).post<CreateOllamaEmbeddingsOnServerResponses, CreateOllamaEmbeddingsOnServerErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/ollama/v1/embeddings/{url_idx}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Let an Ollama model answer a chat, Anthropic style
 *
 * Streams Anthropic's events if `stream` is `true`; the Ollama server must be new enough to know them. Verified users and
 * administrators; a user needs an entry of the model in the workspace that lets them read it, else 403.
 * `BYPASS_MODEL_ACCESS_CONTROL` does not change that. One of the servers that have the model is taken.
 *
 * A model of the workspace may be named too: the request goes to the model that it stands on, without its parameters. A body
 * without `model` ends in 500 for administrators and in 403 for users. Before 0.11.4 the lists of models must have been read
 * once since the server started, else the model is not known.
 *
 * Since 0.8.12.
 */
export const createOllamaMessage = <ThrowOnError extends boolean = false>(options: Options<CreateOllamaMessageData, ThrowOnError>): RequestResult<CreateOllamaMessageResponses, CreateOllamaMessageErrors, ThrowOnError> => (options.client ?? client).post<CreateOllamaMessageResponses, CreateOllamaMessageErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/ollama/v1/messages',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Let a model on a server answer a chat, Anthropic style
 *
 * As `createOllamaMessage`, on the Ollama server with this index. The model need not be in any list. Since 0.9.6 a user may only
 * name a server that has the model, else 403; until 0.10.2 not where `BYPASS_MODEL_ACCESS_CONTROL` is set.
 *
 * Since 0.8.12.
 */
export const createOllamaMessageOnServer = <ThrowOnError extends boolean = false>(options: Options<CreateOllamaMessageOnServerData, ThrowOnError>): RequestResult<CreateOllamaMessageOnServerResponses, CreateOllamaMessageOnServerErrors, ThrowOnError> => (options.client ?? client).post<CreateOllamaMessageOnServerResponses, CreateOllamaMessageOnServerErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/ollama/v1/messages/{url_idx}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the models of all Ollama servers, OpenAI style
 *
 * As `listOllamaModels`, with ids alone. The list is empty where the Ollama API is switched off. Verified users and
 * administrators; a user sees the models that an entry in the workspace lets them read, unless `BYPASS_MODEL_ACCESS_CONTROL` is
 * set.
 */
export const listOllamaModelsLikeOpenai = <ThrowOnError extends boolean = false>(options?: Options<ListOllamaModelsLikeOpenaiData, ThrowOnError>): RequestResult<ListOllamaModelsLikeOpenaiResponses, ListOllamaModelsLikeOpenaiErrors, ThrowOnError> => (options?.client ?? client).get<ListOllamaModelsLikeOpenaiResponses, ListOllamaModelsLikeOpenaiErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/ollama/v1/models',
    ...options
});

/**
 * List the models of an Ollama server, OpenAI style
 *
 * As `listOllamaModelsOnServer`, with ids alone, also where the Ollama API is switched off. Administrators only since 0.11.4,
 * with 401 for users; before, verified users too. 0.8.3 and 0.8.12 never answer a list: their reply is an error with status 200.
 */
export const listOllamaModelsOnServerLikeOpenai = <ThrowOnError extends boolean = false>(options: Options<ListOllamaModelsOnServerLikeOpenaiData, ThrowOnError>): RequestResult<ListOllamaModelsOnServerLikeOpenaiResponses, ListOllamaModelsOnServerLikeOpenaiErrors, ThrowOnError> => (options.client ?? client).get<ListOllamaModelsOnServerLikeOpenaiResponses, ListOllamaModelsOnServerLikeOpenaiErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/ollama/v1/models/{url_idx}',
    ...options
});

/**
 * Let an Ollama model answer, Responses API style
 *
 * Streams events of OpenAI's Responses API if `stream` is `true`; the Ollama server must be new enough to know them. Verified
 * users and administrators; a user needs an entry of the model in the workspace that lets them read it, else 403.
 * `BYPASS_MODEL_ACCESS_CONTROL` does not change that. One of the servers that have the model is taken.
 *
 * A model of the workspace may be named too: the request goes to the model that it stands on, without its parameters. Before
 * 0.11.4 the lists of models must have been read once since the server started, else the model is not known.
 *
 * Since 0.9.6.
 */
export const createOllamaResponse = <ThrowOnError extends boolean = false>(options: Options<CreateOllamaResponseData, ThrowOnError>): RequestResult<CreateOllamaResponseResponses, CreateOllamaResponseErrors, ThrowOnError> => (options.client ?? client).post<CreateOllamaResponseResponses, CreateOllamaResponseErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/ollama/v1/responses',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Let a model on a server answer, Responses API style
 *
 * As `createOllamaResponse`, on the Ollama server with this index. The model need not be in any list. Since 0.9.6 a user may
 * only name a server that has the model, else 403; until 0.10.2 not where `BYPASS_MODEL_ACCESS_CONTROL` is set.
 *
 * Since 0.9.6.
 */
export const createOllamaResponseOnServer = <ThrowOnError extends boolean = false>(options: Options<CreateOllamaResponseOnServerData, ThrowOnError>): RequestResult<CreateOllamaResponseOnServerResponses, CreateOllamaResponseOnServerErrors, ThrowOnError> => (options.client ?? client).post<CreateOllamaResponseOnServerResponses, CreateOllamaResponseOnServerErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/ollama/v1/responses/{url_idx}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Try a connection to an Ollama server
 *
 * Asks the address for its version and answers it. Administrators only. The connection need not be stored, and the Ollama API
 * may be switched off. Any server whose `/api/version` answers JSON passes, and its reply comes back as it is.
 */
export const verifyOllamaConnection = <ThrowOnError extends boolean = false>(options: Options<VerifyOllamaConnectionData, ThrowOnError>): RequestResult<VerifyOllamaConnectionResponses, VerifyOllamaConnectionErrors, ThrowOnError> => (options.client ?? client).post<VerifyOllamaConnectionResponses, VerifyOllamaConnectionErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/ollama/verify',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Let OpenAI speak a text
 *
 * Answers the text as sound. It works only if a connection is to `https://api.openai.com/v1` exactly; otherwise the answer is 500. The
 * server keeps every recording and answers the same request, byte for byte, from there. A verified user needs the permission, since
 * 0.10.2. The `audio` tag has the speech output of all engines.
 */
export const synthesizeOpenAiSpeech = <ThrowOnError extends boolean = false>(options?: Options<SynthesizeOpenAiSpeechData, ThrowOnError>): RequestResult<SynthesizeOpenAiSpeechResponses, SynthesizeOpenAiSpeechErrors, ThrowOnError> => (options?.client ?? client).post<SynthesizeOpenAiSpeechResponses, SynthesizeOpenAiSpeechErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/openai/audio/speech',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options?.headers
    }
});

/**
 * Let a model of an OpenAI-compatible provider answer
 *
 * Sends the request to the provider that has the model, with the prompt and parameters of a workspace model, and passes the answer back.
 * Files, tools and filters of the server do not come into play; `completeChat` is for that. Verified users may call it for the models
 * that they may read. Models of Ollama and of functions are unknown here.
 *
 * With `stream` the answer comes as events in OpenAI's form. In place of the last ones there may be one with `error`, while the status
 * stays 200.
 */
export const completeOpenAiChat = <ThrowOnError extends boolean = false>(options: Options<CompleteOpenAiChatData, ThrowOnError>): RequestResult<CompleteOpenAiChatResponses, CompleteOpenAiChatErrors, ThrowOnError> => (options.client ?? client).post<CompleteOpenAiChatResponses, CompleteOpenAiChatErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/openai/chat/completions',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Get the connections to OpenAI-compatible providers
 *
 * Answers addresses, API keys in the clear, and options. Only an administrator may call it.
 */
export const getOpenAiConfig = <ThrowOnError extends boolean = false>(options?: Options<GetOpenAiConfigData, ThrowOnError>): RequestResult<GetOpenAiConfigResponses, GetOpenAiConfigErrors, ThrowOnError> => (options?.client ?? client).get<GetOpenAiConfigResponses, GetOpenAiConfigErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/openai/config',
    ...options
});

/**
 * Replace the connections to OpenAI-compatible providers
 *
 * Replaces addresses, keys and options as a whole; read them first, and send them back with the change. Nothing is tried;
 * `verifyOpenAIConnection` does that. `ENABLE_OPENAI_API` left out switches all connections off. Only an administrator may call it.
 */
export const updateOpenAiConfig = <ThrowOnError extends boolean = false>(options: Options<UpdateOpenAiConfigData, ThrowOnError>): RequestResult<UpdateOpenAiConfigResponses, UpdateOpenAiConfigErrors, ThrowOnError> => (options.client ?? client).post<UpdateOpenAiConfigResponses, UpdateOpenAiConfigErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/openai/config/update',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the models of OpenAI-compatible providers
 *
 * Models of all connections, without what the workspace makes of them. A verified user sees those that they may read, an administrator
 * all. Models of a provider that does not answer are missing, and of OpenAI itself those that are not for chats. `listServedModels` has
 * the models of all kinds.
 */
export const listOpenAiModels = <ThrowOnError extends boolean = false>(options?: Options<ListOpenAiModelsData, ThrowOnError>): RequestResult<ListOpenAiModelsResponses, ListOpenAiModelsErrors, ThrowOnError> => (options?.client ?? client).get<ListOpenAiModelsResponses, ListOpenAiModelsErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/openai/models',
    ...options
});

/**
 * Delete a model at its provider
 *
 * Deletes the model's files at a llama.cpp server. LM Studio cannot be told. Only an administrator may call it.
 *
 * Since 0.11.4.
 */
export const deleteProviderModel = <ThrowOnError extends boolean = false>(options: Options<DeleteProviderModelData, ThrowOnError>): RequestResult<DeleteProviderModelResponses, DeleteProviderModelErrors, ThrowOnError> => (options.client ?? client).delete<DeleteProviderModelResponses, DeleteProviderModelErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/openai/models/{url_idx}',
    ...options
});

/**
 * List the models of one connection
 *
 * Asks the provider and answers its list as it is, without the connection's prefix. Since 0.11.4 only an administrator may call it, and a
 * plain user gets the 401 of a role that is too low; before, every verified user may. A connection that does not exist ends in 500 with
 * plain text.
 */
export const listOpenAiConnectionModels = <ThrowOnError extends boolean = false>(options: Options<ListOpenAiConnectionModelsData, ThrowOnError>): RequestResult<ListOpenAiConnectionModelsResponses, ListOpenAiConnectionModelsErrors, ThrowOnError> => (options.client ?? client).get<ListOpenAiConnectionModelsResponses, ListOpenAiConnectionModelsErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/openai/models/{url_idx}',
    ...options
});

/**
 * List what a provider can load
 *
 * Answers the list of a connection to llama.cpp or LM Studio as it is, with models that are not in memory too. Only an administrator may
 * call it, since 0.11.4; older servers take the path for one to pass through.
 *
 * Since 0.11.4.
 */
export const listProviderModels = <ThrowOnError extends boolean = false>(options: Options<ListProviderModelsData, ThrowOnError>): RequestResult<ListProviderModelsResponses, ListProviderModelsErrors, ThrowOnError> => (options.client ?? client).get<ListProviderModelsResponses, ListProviderModelsErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/openai/models/{url_idx}/catalog',
    ...options
});

/**
 * Let a provider download a model
 *
 * Tells llama.cpp or LM Studio to fetch a model. The reply comes at once; `watchProviderModels` tells how llama.cpp gets on, and
 * `getProviderModelDownload` how LM Studio does. Only an administrator may call it.
 *
 * Since 0.11.4.
 */
export const downloadProviderModel = <ThrowOnError extends boolean = false>(options: Options<DownloadProviderModelData, ThrowOnError>): RequestResult<DownloadProviderModelResponses, DownloadProviderModelErrors, ThrowOnError> => (options.client ?? client).post<DownloadProviderModelResponses, DownloadProviderModelErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/openai/models/{url_idx}/download',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Get how a download stands
 *
 * For LM Studio only; `watchProviderModels` does the same for llama.cpp. Only an administrator may call it.
 *
 * Since 0.11.4.
 */
export const getProviderModelDownload = <ThrowOnError extends boolean = false>(options: Options<GetProviderModelDownloadData, ThrowOnError>): RequestResult<GetProviderModelDownloadResponses, GetProviderModelDownloadErrors, ThrowOnError> => (options.client ?? client).get<GetProviderModelDownloadResponses, GetProviderModelDownloadErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/openai/models/{url_idx}/download/status/{job_id}',
    ...options
});

/**
 * Load a model into a provider's memory
 *
 * Tells llama.cpp or LM Studio to load a model. LM Studio answers when it is there, llama.cpp when it has begun. Only an administrator
 * may call it.
 *
 * Since 0.11.4.
 */
export const loadProviderModel = <ThrowOnError extends boolean = false>(options: Options<LoadProviderModelData, ThrowOnError>): RequestResult<LoadProviderModelResponses, LoadProviderModelErrors, ThrowOnError> => (options.client ?? client).post<LoadProviderModelResponses, LoadProviderModelErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/openai/models/{url_idx}/load',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Watch the models of a provider
 *
 * Passes on the events of llama.cpp about loading and downloads, until one side closes the connection. LM Studio has none. Only an
 * administrator may call it.
 *
 * Since 0.11.4.
 */
export const watchProviderModels = <ThrowOnError extends boolean = false>(options: Options<WatchProviderModelsData, ThrowOnError>): RequestResult<WatchProviderModelsResponses, WatchProviderModelsErrors, ThrowOnError> => (options.client ?? client).get<WatchProviderModelsResponses, WatchProviderModelsErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/openai/models/{url_idx}/sse',
    ...options
});

/**
 * Drop a model from a connection's memory
 *
 * Tells llama.cpp or LM Studio to drop a model; with llama.cpp it also ends a download. `unloadServedModel` does it without naming the
 * connection, for Ollama too. Only an administrator may call it.
 *
 * Since 0.11.4.
 */
export const unloadProviderModel = <ThrowOnError extends boolean = false>(options: Options<UnloadProviderModelData, ThrowOnError>): RequestResult<UnloadProviderModelResponses, UnloadProviderModelErrors, ThrowOnError> => (options.client ?? client).post<UnloadProviderModelResponses, UnloadProviderModelErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/openai/models/{url_idx}/unload',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Let a model answer by the Responses API
 *
 * Sends a request in the form of OpenAI's Responses API to the provider that has the model, and passes the answer back, whole or as
 * events. A model that no connection has goes to the first connection. Verified users may call it; since 0.9.6 for the models that
 * they may read.
 */
export const respondWithOpenAi = <ThrowOnError extends boolean = false>(options: Options<RespondWithOpenAiData, ThrowOnError>): RequestResult<RespondWithOpenAiResponses, RespondWithOpenAiErrors, ThrowOnError> => (options.client ?? client).post<RespondWithOpenAiResponses, RespondWithOpenAiErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/openai/responses',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Try a connection to an OpenAI-compatible provider
 *
 * Asks the provider for its models, with the given key and options, and answers what it says; nothing is stored. A refusal of the provider
 * comes with its own status and body, a 401 of it too. Only an administrator may call it.
 */
export const verifyOpenAiConnection = <ThrowOnError extends boolean = false>(options: Options<VerifyOpenAiConnectionData, ThrowOnError>): RequestResult<VerifyOpenAiConnectionResponses, VerifyOpenAiConnectionErrors, ThrowOnError> => (options.client ?? client).post<VerifyOpenAiConnectionResponses, VerifyOpenAiConnectionErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/openai/verify',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Send a DELETE to an OpenAI-compatible provider
 *
 * As `proxyPostToOpenAI`. What is deleted is up to the provider; a body is passed on, and `model` in it decides which connection is asked.
 */
export const proxyDeleteToOpenAi = <ThrowOnError extends boolean = false>(options: Options<ProxyDeleteToOpenAiData, ThrowOnError>): RequestResult<ProxyDeleteToOpenAiResponses, ProxyDeleteToOpenAiErrors, ThrowOnError> => (options.client ?? client).delete<ProxyDeleteToOpenAiResponses, ProxyDeleteToOpenAiErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/openai/{path}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Send a GET to an OpenAI-compatible provider
 *
 * Passes the request on to a provider and its answer back. Without a body that names a `model` the first connection is asked. Paths of
 * other operations here are not reached. Since 0.9.6 the server does so only if it was started with `ENABLE_OPENAI_API_PASSTHROUGH=True`;
 * switching the connections off does not stop it. Every verified user may call it, with the administrator's key and for all models.
 *
 * The query is not passed on, and of the headers none of the caller's. An answer that is not an event stream becomes JSON: text a JSON
 * text, so that files and sound cannot be had. A success has the status 200, whatever the provider said.
 */
export const proxyGetToOpenAi = <ThrowOnError extends boolean = false>(options: Options<ProxyGetToOpenAiData, ThrowOnError>): RequestResult<ProxyGetToOpenAiResponses, ProxyGetToOpenAiErrors, ThrowOnError> => (options.client ?? client).get<ProxyGetToOpenAiResponses, ProxyGetToOpenAiErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/openai/{path}',
    ...options
});

/**
 * Send a POST to an OpenAI-compatible provider
 *
 * As `proxyGetToOpenAI`, with a body. A `model` in it decides which connection is asked; the model's name goes on as it is, with the
 * connection's prefix. The body is sent as `application/json`, whatever the caller says, so that files cannot be sent.
 */
export const proxyPostToOpenAi = <ThrowOnError extends boolean = false>(options: Options<ProxyPostToOpenAiData, ThrowOnError>): RequestResult<ProxyPostToOpenAiResponses, ProxyPostToOpenAiErrors, ThrowOnError> => (options.client ?? client).post<ProxyPostToOpenAiResponses, ProxyPostToOpenAiErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/openai/{path}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Send a PUT to an OpenAI-compatible provider
 *
 * As `proxyPostToOpenAI`. OpenAI itself has no operation with PUT.
 */
export const proxyPutToOpenAi = <ThrowOnError extends boolean = false>(options: Options<ProxyPutToOpenAiData, ThrowOnError>): RequestResult<ProxyPutToOpenAiResponses, ProxyPutToOpenAiErrors, ThrowOnError> => (options.client ?? client).put<ProxyPutToOpenAiResponses, ProxyPutToOpenAiErrors, ThrowOnError>({
    security: [{
            key: 'bearerAuth',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/openai/{path}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});
