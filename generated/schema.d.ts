// Generated from openapi/ by `npm run build`. Do not edit: change the contract and build again.

export interface paths {
    "/api/v1/auths/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the caller's session
         * @description Answers who the token belongs to, the account's permissions and the token itself, and sets the cookie `token` again. Anybody
         *     signed in may call it, a pending account too. Since 0.12.4 an API key is refused with 403; older servers accept it.
         */
        get: operations["getSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auths/api_key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the caller's API key
         * @description Answers the key in the clear. Anybody signed in may call it. Since 0.10.2 an account that may not have keys gets 403; older
         *     servers answer 404 to it.
         */
        get: operations["getApiKey"];
        put?: never;
        /**
         * Create the caller's API key
         * @description Answers a new key; an earlier one stops working. Anybody signed in may call it, if the administrator has switched keys on and
         *     the account has the permission; an administrator has it always since 0.8.12.
         */
        post: operations["createApiKey"];
        /**
         * Delete the caller's API key
         * @description The key stops working at once. Anybody signed in may call it. Answers `true` for an account that has no key, too.
         */
        delete: operations["deleteApiKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auths/signin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with e-mail and password
         * @description Answers a session token and sets the cookie `token`. Anybody may call it. A pending account signs in too and gets a token
         *     that opens little else. Where multi-factor authentication is on (since 0.12.4) the reply is a challenge instead: look for
         *     `next_step` before reading `token`. At most 15 attempts in 180 seconds for one e-mail address.
         */
        post: operations["signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auths/signout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sign out, on servers before 0.9.6
         * @description Clears the session's cookies. The token itself stays valid until it expires, unless the server keeps a list of revoked
         *     tokens in Redis. Anybody may call it, without a token too. Newer servers answer their web page to this GET: use `signOut`.
         *
         *     Until 0.8.12.
         */
        get: operations["signOutByGet"];
        put?: never;
        /**
         * Sign out
         * @description Clears the session's cookies. The token itself stays valid until it expires, unless the server keeps a list of revoked
         *     tokens in Redis. Anybody may call it, without a token too. Servers before 0.9.6 answer 405: use `signOutByGet`.
         *
         *     Since 0.9.6.
         */
        post: operations["signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auths/signup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register an account
         * @description Creates an account, signs it in and sets the cookie `token`. Anybody may call it while sign-up is switched on; the first
         *     account of a server always may, and becomes its administrator. Later ones get the server's default role, `pending` unless
         *     changed. An empty name and an empty password are accepted.
         */
        post: operations["signUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chats/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the caller's chats
         * @description Without `page` all chats come at once. Any verified user may call it. Archived chats are left out; pinned chats and chats in
         *     folders come only when asked for.
         */
        get: operations["listChats"];
        put?: never;
        post?: never;
        /**
         * Delete all of the caller's chats
         * @description Deletes every chat of the caller, archived, pinned and shared ones too. Any verified user with the permission may call it; an
         *     administrator needs none. Folders stay. Tags stay on servers before 0.12.4.
         */
        delete: operations["deleteAllChats"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chats/all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export the caller's chats in full
         * @description Every chat of the caller with all its messages, archived ones too. Any verified user may call it. Since 0.9.6 the reply is a
         *     stream with one chat a line, which is empty if there is none; older servers send one JSON array.
         */
        get: operations["exportChats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chats/all/archived": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export the caller's archived chats in full
         * @description Every archived chat of the caller with all its messages, in one reply. Any verified user may call it.
         */
        get: operations["exportArchivedChats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chats/all/db": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export the chats of all users in full
         * @description Every chat on the server with all its messages, in one reply that may be very large. Only an administrator may call it, and even
         *     they get 401 where the server's environment has switched the export off. One stored chat that the server cannot read, such as one
         *     whose title is null, makes the whole export fail with 500.
         */
        get: operations["exportChatsOfAllUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chats/all/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the caller's tags
         * @description All labels that the caller has put on chats. Any verified user may call it. A label that no chat wears any more may still be
         *     listed.
         */
        get: operations["listAllChatTags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chats/archive/all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive all of the caller's chats
         * @description Any verified user may call it. Since 0.12.4 the chats leave their folders too, for good: `unarchiveAllChats` does not put them
         *     back.
         */
        post: operations["archiveAllChats"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chats/archived": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the caller's archived chats
         * @description 60 a page. Any verified user may call it. A field or direction of order that the server does not know ends in 500.
         */
        get: operations["listArchivedChats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chats/archived/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count the caller's archived chats
         * @description Any verified user may call it. A server that lacks it answers 200 with the web page in place of the number.
         *
         *     Since 0.10.2.
         */
        get: operations["getArchivedChatCount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chats/config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the settings for chats
         * @description How long chats are summarised and how models find their tools, for the whole server. Only an administrator may call it.
         *
         *     Since 0.10.2.
         */
        get: operations["getChatConfig"];
        put?: never;
        /**
         * Replace the settings for chats
         * @description Applies to the whole server at once. Only an administrator may call it. A setting left out goes back to its default, so send all
         *     of them; numbers out of range are brought into it without an error, and the reply says what was stored.
         *
         *     Since 0.10.2.
         */
        post: operations["setChatConfig"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chats/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export the caller's chats as JSON
         * @deprecated
         * @description Documented only. Servers take `export` for a chat's id and answer 401. Use `exportChats`.
         *
         *     No captured server serves it.
         */
        get: operations["exportChatsAsJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chats/folder/{folder_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export a folder's chats in full
         * @description The caller's chats in the folder and in the folders below it, with all their messages, in one reply. Any verified user may call
         *     it. A folder that does not exist or is somebody else's gives an empty list.
         */
        get: operations["exportChatsByFolder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chats/folder/{folder_id}/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a folder's chats
         * @description 10 a page. Any verified user may call it and sees only their own chats. Pinned and archived chats and those in folders below it
         *     are left out. A folder that does not exist gives an empty list.
         */
        get: operations["listChatsByFolder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chats/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import chats
         * @description Creates each chat under a new id and the caller's name, in one go: if one cannot be stored, none is. The reply has the order
         *     of the request. Any verified user may call it who has the permission; before 0.10.2 nobody needs one. Tags in `meta.tags` show
         *     up in `listChatTags` only since 0.12.4; older servers keep the ids and know no such tags.
         */
        post: operations["importChats"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chats/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the caller's chats, at a second address
         * @description The same as `listChats`, for clients that lose a slash at the end of an address. Any verified user may call it.
         */
        get: operations["listChatsAlias"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chats/list/user/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a user's chats
         * @description 60 a page, archived chats included. Only an administrator may call it, and gets 401 where the server's environment has closed users'
         *     chats to administrators. An unknown user gives an empty list. A field or direction of order that the server does not know ends in
         *     500.
         */
        get: operations["listChatsByUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chats/new": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a chat
         * @description Stores the document as it is, messages too, and asks no model. The chat starts without tags and is not pinned; `importChats`
         *     takes more. Any verified user may call it. Since 0.12.4 every message gets the caller as its author, and a document whose
         *     `history` or `messages` are not what they should be is refused. A folder that does not exist or is somebody else's is refused
         *     since 0.9.6; before that it is stored, and the chat disappears from the lists.
         */
        post: operations["createChat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chats/pinned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the caller's pinned chats
         * @description All at once. Any verified user may call it. Archived chats are left out.
         */
        get: operations["listPinnedChats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chats/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark all of the caller's chats as read
         * @description Any verified user may call it. Archived chats are left out. There is no way back but marking chats as unread one by one.
         *
         *     Since 0.11.4.
         */
        post: operations["markAllChatsRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chats/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search the caller's chats
         * @description Looks for the words in titles and messages, in any case, 60 a page. Any verified user may call it. Archived chats are found only
         *     with `archived:true`. A search for one tag that finds nothing deletes the tag from the caller's list; before 0.12.4 even if an
         *     archived chat wears it.
         */
        get: operations["searchChats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chats/share/all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Unshare all of the caller's chats
         * @description Every link stops working and every grant is taken back; the chats stay. Any verified user may call it.
         *
         *     Since 0.10.2.
         */
        delete: operations["unshareAllChats"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chats/share/{share_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a shared chat
         * @description The chat as it was when it was shared, with the link's id in `id`. Who may call it is up to the chat's grants: its owner, whoever
         *     may read it, and an administrator; with a grant for `anyone` people without a token too, since 0.11.4. Before 0.9.6 every
         *     verified user who knows the link may. An administrator may also give a chat's own id in place of the link's, shared or not. With
         *     the share mode `continue` a reader who is signed in gets the living chat with its own id.
         */
        get: operations["getSharedChat"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chats/shared": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the chats that the caller has shared
         * @description 60 a page. Any verified user may call it. Archived chats are listed too. A field or direction of order that the server does not
         *     know ends in 500.
         */
        get: operations["listSharedChats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chats/shared/{id}/access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who may read a shared chat
         * @description The id is the chat's, not the link's. The chat's owner and an administrator may call it. A chat that was never shared gives an empty
         *     list.
         *
         *     Since 0.9.6.
         */
        get: operations["getSharedChatAccess"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chats/shared/{id}/access/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set who may read a shared chat
         * @description Replaces all grants. The id is the chat's, not the link's. The chat's owner and an administrator may call it; the grants of a chat
         *     without a link wait for one. A plain user needs `sharing.public_chats` to share with every signed-in user, `sharing.open_chats` to
         *     share with anyone, and `access_grants.allow_users` and `access_grants.allow_groups` to name users and groups. Where one is missing,
         *     nothing changes and the answer is 403; before 0.12.4 the forbidden grants were left out without an error.
         *
         *     Since 0.9.6.
         */
        post: operations["setSharedChatAccess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chats/stats/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export statistics of the caller's chats
         * @description Figures without titles and texts, made to be given to the community; archived chats are counted too. Any verified user may call it
         *     where the administrator allows community sharing, else the answer is 401; an administrator always may. With `stream=true` all
         *     chats come at once, one a line, as a file.
         */
        get: operations["exportChatStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chats/stats/export/{chat_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export statistics of one chat
         * @description Any verified user may call it for their own chats where the administrator allows community sharing; an administrator may for every
         *     chat. Somebody else's chat gives 401.
         */
        get: operations["exportChatStatsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chats/stats/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get usage figures of the caller's chats
         * @description Any verified user may call it; archived chats are counted too. Experimental upstream: a release may drop it.
         */
        get: operations["getChatUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chats/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the caller's chats with a tag
         * @description Reads, though it is a POST. Any verified user may call it. Archived chats are included. A tag that no chat wears is deleted from the
         *     caller's list on the way.
         */
        post: operations["listChatsByTag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chats/unarchive/all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring all of the caller's chats back
         * @description Takes every archived chat of the caller out of the archive. Any verified user may call it.
         */
        post: operations["unarchiveAllChats"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chats/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a chat
         * @description Answers the chat with all its messages. The owner may call it; since 0.9.6 also an administrator, where the server lets them
         *     see chats, and who was given access to the shared chat, which counts only in the share mode `continue` since 0.12.4; since
         *     0.10.2 also who may read the folder it is in. Others than the owner do not see its parameters and variables, since 0.12.4.
         *     While a model is writing, its message holds what there is so far, since 0.11.4.
         */
        get: operations["getChatById"];
        put?: never;
        /**
         * Update a chat
         * @description Replaces the top-level fields of the document that are sent, and leaves the others. Messages are merged into the history since
         *     0.10.2, so that leaving one out does not delete it: use `deleteChatMessage`. Before that the history sent replaces the stored
         *     one. `folder_id` is ignored; `moveChatToFolder` changes the folder. Only the owner may call it; since 0.12.4 the owner of a
         *     shared folder may also give somebody else's chat in it a new title. The title `null` answers 500 and, from 0.9.6 to 0.11.4,
         *     makes the chat unreadable for good.
         */
        post: operations["updateChatById"];
        /**
         * Delete a chat
         * @description Deletes the chat, its messages and its link for good, and tags that no other chat has. What a model is still writing is
         *     stopped, since 0.9.6. The owner may call it who has the permission, and an administrator for any chat. 0.8.3 also answers
         *     `true` for somebody else's chat, and leaves it alone.
         */
        delete: operations["deleteChatById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chats/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive a chat, or bring it back
         * @description Archives a chat that is not archived, and brings back one that is; `archived` in the reply says which. Archiving takes the
         *     chat out of its folder, and bringing it back does not put it there again; it stays pinned. What a model is still writing is
         *     stopped, since 0.9.6. Only the owner may call it. Before 0.12.4 archiving deletes tags that no other chat has, and they come
         *     back with their id for a name.
         */
        post: operations["toggleChatArchived"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chats/{id}/clone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Copy a chat
         * @description Creates a copy with the messages of all branches, the tags, the folder and the pin of the original; the copy is neither
         *     archived nor shared. Only the owner may call it, who since 0.10.2 needs the permission to import chats; others use
         *     `cloneSharedChat`. The body is required, though it may be empty. A chat whose document has no `history` answers 500.
         */
        post: operations["cloneChat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chats/{id}/clone/shared": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Copy a shared chat
         * @description Creates a copy of what the link shows, as the caller's own chat, in no folder. The id is the link's, a chat's `share_id`. Who
         *     may call it is up to the chat's grants: its owner, whoever may read it, and an administrator, who may give a chat's own id
         *     too. Before 0.9.6 every verified user who knows the link may. Since 0.10.2 the caller needs the permission to import chats.
         */
        post: operations["cloneSharedChat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chats/{id}/compact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Summarise the older part of a chat
         * @description Has a model summarise the branch shown, all but its end, and keeps the summary in the last message's `contextSummary`; from
         *     then on the model sees the summary in place of the messages, which stay. Only the owner may call it. If there is nothing to
         *     do, the reply is 200 too: look at `compacted`. The body is optional. A model that does not exist answers 500. Context
         *     compaction is switched on with `setChatConfig`.
         *
         *     Since 0.10.2.
         */
        post: operations["compactChat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chats/{id}/folder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a chat to a folder
         * @description Puts the chat into the folder, or takes it out of its folder, and unpins it either way. The owner may call it; since 0.12.4
         *     the owner of a folder may also move somebody else's chat within that folder and those below it. The body is required. A folder
         *     that does not exist or is somebody else's is refused since 0.9.6; before that it is stored.
         */
        post: operations["moveChatToFolder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chats/{id}/fork": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a new chat from a message
         * @description Creates a chat with one branch, from its first message to the one named, or else to the end of the branch shown. The owner's
         *     fork keeps tags, folder, pin and variables. The owner may call it; since 0.12.4 whoever may read the chat, with the chat's or
         *     the link's id. The caller needs the permission to import chats. The body is optional.
         *
         *     Since 0.11.4.
         */
        post: operations["forkChat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chats/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the messages of a chat
         * @deprecated
         * @description Documented only. Servers answer their web page. The messages are in `chat.history.messages` of `getChatById`.
         *
         *     No captured server serves it.
         */
        get: operations["listChatMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chats/{id}/messages/post": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Append a message to a chat
         * @deprecated
         * @description Documented only, and to be avoided: servers take `post` for the id of a message, as `updateChatMessage` does, store a message
         *     of that id and make it the end of the branch shown. Append a message with `updateChatById`.
         *
         *     No captured server serves it.
         */
        post: operations["addChatMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chats/{id}/messages/{message_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change a message
         * @description Replaces the text of the message and tells the owner's open clients. Unlike `updateChatById` it creates a message that does
         *     not exist, at the end of the branch shown and without a parent: as an answer with `role` and `timestamp` since 0.10.2, before
         *     that with nothing but its text. The owner may call it, and an administrator. 0.8.3 answers 500 to every call and changes
         *     nothing.
         */
        post: operations["updateChatMessage"];
        /**
         * Delete a message and its answers
         * @description Deletes the message and the messages that directly follow it; what follows those moves up to the deleted message's parent. The
         *     branch shown then ends at the latest message that is left there. `chat.messages` in the document is not changed. The owner may
         *     call it, and an administrator; the permission `chat.delete_message` only governs the web client. A message that does not exist
         *     is no error.
         *
         *     Since 0.10.2.
         */
        delete: operations["deleteChatMessage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chats/{id}/messages/{message_id}/event": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an event about a message
         * @description Passes the event to the owner's open clients and, for some types, stores it in the message: this is how a tool outside the
         *     server reports what it does. The owner may call it, and an administrator. The message need not exist, and nobody need be
         *     listening; only data that cannot be stored, such as a number for `content`, answer `false`.
         */
        post: operations["sendChatMessageEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chats/{id}/messages/{message_id}/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide on a tool call that waits for permission
         * @description Stores the decision in the message's `output` and lets the model go on: an approved tool runs, a refused one counts as an
         *     error, and answers go to the tool `ask_user`. The owner may call it. Since 0.12.4 others may who write on in a shared chat,
         *     for their own messages; in 0.11.4 an administrator may. The decision is stored before the model is asked, so it stands even if
         *     the reply is 400 because the model is gone.
         *
         *     Since 0.11.4.
         */
        post: operations["resolveToolCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chats/{id}/params": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a chat's model parameters
         * @description Merges the fields into the document's `params`; fields left out stay, and `null` is stored as `null`. Only the owner may call
         *     it.
         *
         *     Since 0.12.4.
         */
        patch: operations["updateChatParams"];
        trace?: never;
    };
    "/api/v1/chats/{id}/pin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pin a chat, or unpin it
         * @description Pins a chat that is not pinned, and unpins one that is; `pinned` in the reply says which. Only the owner may call it.
         */
        post: operations["toggleChatPinned"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chats/{id}/pinned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask whether a chat is pinned
         * @description Answers nothing but the pin. Only the owner may call it, although others may be able to read the chat.
         */
        get: operations["getChatPinned"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chats/{id}/share": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Share a chat by link
         * @description Makes a link that shows the chat as it is now; called again, it shows the present state under the same link. Only the owner
         *     may call it, who needs the permission. Since 0.9.6 nobody but an administrator can read the link before `setSharedChatAccess`
         *     lets them; before that every verified user who knows it can. The body is optional, and ignored before 0.12.4. Before 0.9.6 the
         *     reply is the shared copy: its `id` is the link's id and its `share_id` is `null`.
         */
        post: operations["shareChat"];
        /**
         * Delete a chat's link
         * @description The link stops working and its grants are taken back; the chat stays. Only the owner may call it, with or without the
         *     permission to share.
         */
        delete: operations["unshareChat"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chats/{id}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the tags of a chat
         * @description Answers the tags with their names, where the chat's `meta.tags` has only ids. The owner may call it; since 0.11.4 whoever may
         *     read the chat.
         */
        get: operations["listChatTags"];
        put?: never;
        /**
         * Put a tag on a chat
         * @description Creates the tag if the caller has none of this id; the name of an existing one stays as it was first typed. A tag that is
         *     there already is no error. Only the owner may call it.
         */
        post: operations["addChatTag"];
        /**
         * Take a tag off a chat
         * @description Also deletes the tag if no other chat of the caller has it. The name goes into a JSON body, which some HTTP clients do not
         *     send with DELETE. A tag that the chat does not have is no error. Only the owner may call it.
         */
        delete: operations["removeChatTag"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chats/{id}/tags/all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take all tags off a chat
         * @description Also deletes those that no other chat of the caller has. Only the owner may call it. Servers since 0.9.6 answer 405: use
         *     `removeChatTag` for each.
         *
         *     Until 0.8.12.
         */
        delete: operations["removeAllChatTags"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chats/{id}/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark a chat as unread
         * @description Forgets when the owner last opened the chat, so that lists show it as unread. Only the owner may call it.
         *
         *     Since 0.11.4.
         */
        post: operations["markChatUnread"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/configs/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the full configuration
         * @deprecated
         * @description Documented only. `exportConfig` answers the configuration.
         *
         *     No captured server serves it.
         */
        get: operations["getFullConfig"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/configs/banners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the banners
         * @description Answers the messages above the chats; dismissed ones too, since only the web page knows of that. Verified users and administrators.
         */
        get: operations["listBanners"];
        put?: never;
        /**
         * Set the banners
         * @description Replaces all banners and answers them. Administrators only. Fields that the server does not know are dropped.
         */
        post: operations["setBanners"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/configs/banners/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update the banners
         * @deprecated
         * @description Documented only, and without a body. Use `setBanners`.
         *
         *     No captured server serves it.
         */
        post: operations["updateBanners"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/configs/code_execution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get where code runs
         * @description Answers the settings of the code that users and models write, with Jupyter's secrets in the clear. Administrators only.
         */
        get: operations["getCodeExecutionConfig"];
        put?: never;
        /**
         * Set where code runs
         * @description Sets all of it and answers it; a field that is left out is a 422, also one that may be `null`. Administrators only. Neither engine nor
         *     address is checked.
         */
        post: operations["setCodeExecutionConfig"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/configs/connections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get what users may connect themselves
         * @description Answers two switches, and since 0.11.4 a third. Administrators only.
         */
        get: operations["getConnectionsConfig"];
        put?: never;
        /**
         * Set what users may connect themselves
         * @description Sets the switches and answers them. Administrators only. Texts such as `"yes"` and the numbers 0 and 1 are taken for booleans.
         */
        post: operations["setConnectionsConfig"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/configs/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export the configuration
         * @description Answers the server's settings, with passwords and keys in the clear. Administrators only. Servers before 0.10.2 answer a tree of
         *     what was ever saved, so a new server has next to nothing in it; newer ones answer a flat map of all settings, with dots in the
         *     keys. Feed either back to `importConfig` on a server of the same kind.
         */
        get: operations["exportConfig"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/configs/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import settings
         * @description Stores settings and answers what `exportConfig` would answer now. Administrators only. Nothing is checked: an unknown key is stored
         *     and ignored, a wrong type is stored and breaks what reads it. Servers before 0.10.2 replace the stored tree as a whole, and drop
         *     what the request leaves out; newer ones change the keys that are named. A tree sent to a newer server, or a map to an older one,
         *     is stored under names that nothing reads, with 200. Since 0.12.4 a change to an `auth.mfa.…` key needs a session token, not an
         *     API key, and ends everybody's session, the caller's too. Keys that begin with `oauth.` count until the next start only, unless the
         *     server's environment sets ENABLE_OAUTH_PERSISTENT_CONFIG.
         */
        post: operations["importConfig"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/configs/interface/visibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set which parts of the web page are shown
         * @description Replaces the whole map; an empty one shows everything. Administrators only. Values must be JSON booleans, `1` and `"true"` are
         *     rejected; names are not checked. Read it with `getConfigNamespace` as `ui.visibility`, or from the configuration that every client loads.
         *
         *     Since 0.12.4.
         */
        post: operations["setInterfaceVisibility"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/configs/models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the defaults for models
         * @description Answers the models that chats begin with, the order of the list, and what models have by default. Administrators only.
         */
        get: operations["getModelsConfig"];
        put?: never;
        /**
         * Set the defaults for models
         * @description Sets all of it and answers it. Administrators only. `DEFAULT_MODEL_METADATA` and `DEFAULT_MODEL_PARAMS` may be left out, and are
         *     cleared then. Ids are not checked.
         */
        post: operations["setModelsConfig"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/configs/models/defaults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the default metadata of models
         * @description Answers the one of the models' defaults that every user needs. Verified users and administrators.
         *
         *     Since 0.8.12.
         */
        get: operations["getModelDefaults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/configs/namespace/{namespace}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the settings of a namespace
         * @description Answers the settings whose key begins with the namespace and a dot, with secrets in the clear. Administrators only. A namespace that
         *     has none answers `{}`, and so does the full key of a setting. On SQLite upper and lower case are the same, and `_` and `%` in the
         *     namespace stand for any character and any characters.
         *
         *     Since 0.10.2.
         */
        get: operations["getConfigNamespace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/configs/oauth/clients/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register an OAuth client for a tool server
         * @description Finds the OAuth provider of a tool server, registers this server there as a client, and answers the client encrypted. Administrators
         *     only. Nothing is stored here: put the answer into the tool server's `info.oauth_client_info` with `setToolServersConfig`. A second
         *     call registers a second client at the provider. With `client_secret` (since 0.8.12) the provider is only looked up. The callback
         *     address is made from the setting `webui.url`, or from the address of this request.
         */
        post: operations["registerOAuthClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/configs/subagents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the settings of subagents
         * @description Answers whether models may hand work to subagents, and how much. Administrators only.
         *
         *     Since 0.11.4.
         */
        get: operations["getSubagentsConfig"];
        put?: never;
        /**
         * Set the settings of subagents
         * @description Sets all of it and answers it; a field that is left out is a 422. Administrators only. Numbers are stored as they are, negative ones too.
         *
         *     Since 0.11.4.
         */
        post: operations["setSubagentsConfig"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/configs/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the suggestions on an empty chat
         * @description Replaces all suggestions. Administrators only. Fields of a suggestion that the server does not know are dropped. Servers before 0.11.4
         *     answer the list; newer ones answer an object with the list and its translations, which each call replaces, too.
         */
        post: operations["setPromptSuggestions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/configs/terminal_servers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the connected terminal servers
         * @description Answers the connections with their keys in the clear. Administrators only; users see theirs in `listTerminalServers`.
         *
         *     Since 0.8.12.
         */
        get: operations["getTerminalServersConfig"];
        put?: never;
        /**
         * Set the connected terminal servers
         * @description Replaces the whole list and fetches what the servers offer; a server that does not answer is kept all the same. Administrators only.
         *     Ids are not checked: of two equal ones the first is used. Since 0.11.4 `policy` and `lifecycle` of an entry are dropped.
         *
         *     Since 0.8.12.
         */
        post: operations["setTerminalServersConfig"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/configs/terminal_servers/lifecycle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read or set an orchestrator's lifecycle
         * @description Passes the time limits of a policy's terminals to an orchestrator and answers the orchestrator's reply. Administrators only. Without
         *     `lifecycle_data` it reads them, since 0.11.4. The connection need not be stored. The orchestrator's own status is passed on where it refuses, with its reply as text in `detail`:
         *     401 may be its answer about `key`, not this server's about the token.
         *
         *     Since 0.10.2.
         */
        post: operations["setTerminalServerLifecycle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/configs/terminal_servers/policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read or set an orchestrator's policy
         * @description Passes a policy to an orchestrator and answers the orchestrator's reply. Administrators only. Without `policy_data` it reads the
         *     policy, since 0.11.4. The connection need not be stored. The orchestrator's own status is passed on where it refuses, with its reply as text in `detail`:
         *     401 may be its answer about `key`, not this server's about the token.
         *
         *     Since 0.8.12.
         */
        post: operations["setTerminalServerPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/configs/terminal_servers/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refresh an orchestrator's running terminals
         * @description Has an orchestrator restart its running terminals, or with `reset` throw them away, and answers the orchestrator's reply.
         *     Administrators only. Without `user_id` and `policy_id` it means all of them. The connection need not be stored. The orchestrator's own status is passed on where it refuses, with its reply as text in `detail`:
         *     401 may be its answer about `key`, not this server's about the token.
         *
         *     Since 0.10.2.
         */
        post: operations["refreshTerminalServerTerminals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/configs/terminal_servers/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify a connection to a terminal server
         * @description Finds out whether a terminal server or an orchestrator stands at an address, without storing the connection. Administrators only.
         *     Only `url`, `key` and `auth_type` matter. A web server that answers its page to every path passes for an orchestrator.
         *
         *     Since 0.8.12.
         */
        post: operations["verifyTerminalServerConnection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/configs/tool_servers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the connected tool servers
         * @description Answers the connections with their keys in the clear. Administrators only.
         */
        get: operations["getToolServersConfig"];
        put?: never;
        /**
         * Set the connected tool servers
         * @description Replaces the whole list and fetches what the servers offer; a server that does not answer is kept all the same. Administrators only.
         *     Send the entries that `getToolServersConfig` answered, with your change. One entry whose `config` or `info` is missing hides all
         *     tool servers (see `ToolServerConnectionDraft`), and the answer is 200 all the same. Where tool servers are switched off (since
         *     0.12.4) the list is stored and not used.
         */
        post: operations["setToolServersConfig"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/configs/tool_servers/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify a connection to a tool server
         * @description Asks a tool server what it offers, without storing the connection. Administrators only. The form of the answer depends on the
         *     request. `openapi` answers what stands at the address, JSON or YAML, unchecked: a web page comes back as a text, so look for
         *     `openapi` in it. `mcp` answers the tools; `mcp` with OAuth answers the provider's metadata and tries no more.
         */
        post: operations["verifyToolServerConnection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/configs/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update the configuration
         * @deprecated
         * @description Documented only, and without a body. Use `importConfig`, which changes the settings that it names.
         *
         *     No captured server serves it.
         */
        post: operations["updateFullConfig"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/functions/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the functions
         * @description Answers all functions of the server, in use or not, in no particular order, without their sources. Any verified user may call it.
         *     Empty where functions are switched off on the whole server (since 0.11.4).
         */
        get: operations["listFunctions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/functions/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a function
         * @description Installs the Python packages that the front matter lists under `requirements`, where the server allows that, runs the source in the
         *     server's process, and stores it. Administrators only. The function is not in use before `toggleFunctionActive`. The type comes from the
         *     class in the source, the front matter from its first docstring. Since 0.10.2 the reason why a source does not load is in the server's
         *     log only; `updateFunctionById` tells it since 0.12.4.
         */
        post: operations["createFunction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/functions/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export the functions
         * @description Answers all functions with their sources, and on request with their valves, which hold secrets in plain text. Administrators only.
         *     With the valves the reply is what `syncFunctions` takes. Empty where functions are switched off on the whole server (since 0.11.4).
         */
        get: operations["exportFunctions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/functions/id/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a function
         * @description Answers a function with its source, without its valves. Administrators only.
         */
        get: operations["getFunctionById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/functions/id/{id}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a function
         * @description Deletes a function, its valves and its versions for good. Administrators only. Valves of single users stay in their settings. An id that
         *     does not exist is answered with `true` too.
         */
        delete: operations["deleteFunctionById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/functions/id/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the versions of a function
         * @description Answers a page of 20 versions, the newest first; those of the same second are in no particular order. Every change of name, source or
         *     description makes one, and the oldest is the function as it was created. Administrators only. The upgrade made one of each function
         *     that was there before.
         *
         *     Since 0.12.4.
         */
        get: operations["listFunctionVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/functions/id/{id}/history/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare two versions of a function
         * @description Answers what changes from one version to another. Administrators only. The two may be the same, or in any order.
         *
         *     Since 0.12.4.
         */
        get: operations["getFunctionVersionDiff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/functions/id/{id}/history/{history_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a version of a function
         * @description Answers a saved version with its source. Administrators only.
         *
         *     Since 0.12.4.
         */
        get: operations["getFunctionVersion"];
        put?: never;
        post?: never;
        /**
         * Delete a version of a function
         * @description Deletes a saved version for good; versions that came from it then come from the one before. Administrators only. The version that runs
         *     cannot be deleted.
         *
         *     Since 0.12.4.
         */
        delete: operations["deleteFunctionVersion"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/functions/id/{id}/toggle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Switch a function on or off by GET
         * @deprecated
         * @description Documented only. Servers answer their web page to it and change nothing. Use `toggleFunctionActive`, the same path with POST.
         *
         *     No captured server serves it.
         */
        get: operations["toggleFunctionActiveByGet"];
        put?: never;
        /**
         * Switch a function on or off
         * @description Puts a function to use, or out of use, whichever it is not. Administrators only. It takes no body, and a second call undoes the
         *     first. Functions of the type `event` are told of it, since 0.10.2.
         */
        post: operations["toggleFunctionActive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/functions/id/{id}/toggle/global": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Switch a function for all models by GET
         * @deprecated
         * @description Documented only. Servers answer their web page to it and change nothing. Use `toggleFunctionGlobal`, the same path with POST.
         *
         *     No captured server serves it.
         */
        get: operations["toggleFunctionGlobalByGet"];
        put?: never;
        /**
         * Switch a function for all models
         * @description Makes a filter or an action apply to all models, or only to those that name it, whichever it does not. Administrators only. It takes no
         *     body. Servers also do it for pipes and events, where it means nothing.
         */
        post: operations["toggleFunctionGlobal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/functions/id/{id}/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update a function
         * @description Runs the new source, as `createFunction` does, and replaces name, source and description; valves and switches stay. Administrators only.
         *     All fields are needed; the `id` of the body is ignored. The type may change. Since 0.12.4 the stored valves must suit the new source, a
         *     change makes a new version, and a source that fails changes nothing; before that the failure takes the function out of use.
         */
        post: operations["updateFunctionById"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/functions/id/{id}/update/version": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a version of a function
         * @description Runs the source of a saved version and makes it the one in use, with the name and description of that version. Valves and switches
         *     stay, and no new version is made. Administrators only.
         *
         *     Since 0.12.4.
         */
        post: operations["restoreFunctionVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/functions/id/{id}/valves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the valves of a function
         * @description Answers the values that administrators set, secrets included; `{}` if none are set or the function has no valves. Administrators only.
         */
        get: operations["getFunctionValves"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/functions/id/{id}/valves/spec": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the schema of a function's valves
         * @description Answers a JSON Schema of the class `Valves` in the function's source, or `null` if it has none. Administrators only. A source
         *     that does not load any more, or a class that is not one of Pydantic's, ends in 500.
         */
        get: operations["getFunctionValvesSpec"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/functions/id/{id}/valves/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the valves of a function
         * @description Replaces all values: a valve that is left out or `null` gets the default of the source again. Names that the function does not know are
         *     dropped, unless its class keeps or forbids them. Administrators only. A source that does not load any more ends in 500.
         */
        post: operations["setFunctionValves"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/functions/id/{id}/valves/user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the caller's valves of a function
         * @description Answers the values that the caller set for itself, `{}` if none. Any verified user may call it, for a function out of use too.
         */
        get: operations["getFunctionUserValves"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/functions/id/{id}/valves/user/spec": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the schema of a function's user valves
         * @description Answers a JSON Schema of the class `UserValves` in the function's source, or `null` if it has none or, since 0.11.4, is not in use. Any
         *     verified user may call it. A source that does not load any more, or a class that is not one of Pydantic's, ends in 500.
         */
        get: operations["getFunctionUserValvesSpec"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/functions/id/{id}/valves/user/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the caller's valves of a function
         * @description Replaces all values that the caller set for itself: a valve that is left out or `null` gets the default of the source again. Names that
         *     the function does not know are dropped, unless its class keeps or forbids them. Any verified user may call it. Since 0.11.4 the function
         *     must be in use. A source that does not load any more ends in 500.
         */
        post: operations["setFunctionUserValves"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/functions/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the functions with their authors
         * @description Answers all functions and who created them, the last changed first. Administrators only. 0.8.3 sends the sources too, and everything
         *     about the authors' accounts, their settings included. Empty where functions are switched off on the whole server (since 0.11.4).
         */
        get: operations["listFunctionsWithAuthors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/functions/load/url": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fetch the source of a function
         * @description Fetches a file from another server and answers its text. Nothing is stored or run; send it to `createFunction`. Administrators only.
         *     The address may be inside the server's own network. Before 0.10.2 every failure to fetch is a 500, whatever the other server said.
         */
        post: operations["loadFunctionFromUrl"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/functions/sync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace all functions
         * @description Makes the server's functions those of the body: creates and changes what is named, and deletes every function that is not, for good.
         *     Administrators only, who become the owners of all. Each source is run, and its requirements are installed, as `createFunction` does;
         *     one that fails changes nothing. Valves and switches that are left out are reset. Since 0.12.4 type and front matter come from the
         *     source; before that they are stored as sent, so that a wrong type makes a function useless. 0.9.6 creates and deletes, but if one of the
         *     functions exists already it changes nothing and answers `[]`.
         */
        post: operations["syncFunctions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List groups
         * @description Answers groups with their permissions and settings, the last changed first. An administrator gets all. A user gets those that
         *     they belong to; with `share` instead those that they may share with. `share=false` finds none where the database is SQLite.
         */
        get: operations["listGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a group
         * @description Makes a group without members; `addGroupUsers` puts accounts into it. Names need not be unique. Only administrators may call
         *     it. 0.8.12 and 0.9.6 answer the reason in place of the text of `failed`.
         */
        post: operations["createGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/id/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a group
         * @description Answers a group with its permissions and settings. Only administrators may call it; `getGroupInfoById` answers less to
         *     everybody. An unknown id answers 401 before 0.12.4.
         */
        get: operations["getGroupById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/id/{id}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a group
         * @description Deletes the group for good, with the list of its members and what was shared with it; the accounts stay. Groups below it move
         *     up to the one above it. Before 0.12.4 an unknown id answers `true` too, and what was shared with the group stays. Only
         *     administrators may call it.
         */
        delete: operations["deleteGroupById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/id/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export a group
         * @description Answers a group with the ids of its members. Only administrators may call it. An unknown id answers 401 before 0.12.4.
         */
        get: operations["exportGroupById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/id/{id}/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get what everybody may know of a group
         * @description Answers name, description and number of members, not the permissions. Every verified user may call it, a member or not. An
         *     unknown id answers 401 before 0.12.4.
         */
        get: operations["getGroupInfoById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/id/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a group's members with their ways in
         * @description Answers a page of 30 members by name, those of groups below it too, and says how each came into the group. Only administrators
         *     may call it; `listGroupUsers` tells more about each account.
         *
         *     Since 0.12.4.
         */
        get: operations["listGroupMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/id/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Preview what a group gives its members
         * @description Names the models, knowledge bases and tools that were shared with the group, and its permissions. Since 0.12.4 also what comes
         *     from the groups above, and the models that members' chats begin with. Only administrators may call it.
         *
         *     Since 0.9.6.
         */
        get: operations["previewGroupAccess"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/id/{id}/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update a group
         * @description Changes a group. Name and description must be sent; what else is absent or `null` stays, except `parent_group_id`, where
         *     `null` takes the group above away. Permissions are replaced as a whole. Settings in `data` are merged since 0.12.4 and
         *     replaced before. Members stay. Only administrators may call it.
         */
        post: operations["updateGroupById"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/id/{id}/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List a group's accounts
         * @description Answers the accounts that were put into the group, without pages; a POST that needs no body and changes nothing. An unknown id
         *     has none. `groups` is always empty and `is_active` always `false` here. Only administrators may call it.
         */
        post: operations["listGroupUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/id/{id}/users/add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add accounts to a group
         * @description Puts accounts into the group. Who is in it already stays once; unknown ids are passed over. Only administrators may call it.
         */
        post: operations["addGroupUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/id/{id}/users/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove accounts from a group, as documented
         * @deprecated
         * @description Documented, and served by no captured server, which answers 405. Use `removeGroupUsers`.
         *
         *     No captured server serves it.
         */
        delete: operations["deleteGroupUsers"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/id/{id}/users/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove accounts from a group
         * @description Takes accounts out of the group; ids that are not in it are passed over. Only administrators may call it.
         */
        post: operations["removeGroupUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the caller's jobs
         * @description Newest first, each with its answer. Archived jobs are not among them. Any verified user may call it.
         *
         *     Only the jobs fork.
         */
        get: operations["listJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/admin/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all users' jobs
         * @description Newest first, each with its answer. Only an administrator may call it, who can read any user's answers here though `getJobById`
         *     refuses them.
         *
         *     Only the jobs fork.
         */
        get: operations["listAllJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/analytics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get figures of all jobs
         * @description Counts by status, model, user and day. Only an administrator may call it.
         *
         *     Only the jobs fork.
         */
        get: operations["getJobAnalytics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/analytics/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download figures of all jobs as CSV
         * @description Two tables under each other, with an empty line between: by day and by model. Only an administrator may call it.
         *
         *     Only the jobs fork.
         */
        get: operations["exportJobAnalytics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List archived jobs
         * @description Jobs that ended longer ago than the retention. Only an administrator may call it.
         *
         *     Only the jobs fork.
         */
        get: operations["listArchivedJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/archive/config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the retention of jobs
         * @description Only an administrator may call it. It cannot be changed by the API.
         *
         *     Only the jobs fork.
         */
        get: operations["getJobRetention"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/archive/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive and purge old jobs now
         * @description Moves ended jobs to the archive and deletes old ones from it, as the server does by itself in time. What is purged is gone. Only an
         *     administrator may call it.
         *
         *     Only the jobs fork.
         */
        post: operations["archiveJobs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/chat/completions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit a chat completion as a job
         * @description The answer is 202 at once; `getJobById` tells how the job goes, `streamJobEvents` when it ends. A job is tried three times. Any
         *     verified user may call it.
         *
         *     Only the jobs fork.
         */
        post: operations["createJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Stream what becomes of the caller's jobs
         * @description Server-sent events, one for each job of the caller's that completes or fails. The first event is a ping; comments keep the
         *     connection open. It never ends by itself. Any verified user may call it; a browser's EventSource cannot send the token as a header,
         *     so it needs the cookie.
         *
         *     Only the jobs fork.
         */
        get: operations["streamJobEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{job_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a job
         * @description How far the job is, and its answer. Only who submitted it may call it; an administrator uses `listAllJobs`. An ended job is read from
         *     a cache for 10 seconds where the server has Redis.
         *
         *     Only the jobs fork.
         */
        get: operations["getJobById"];
        put?: never;
        post?: never;
        /**
         * Cancel a job
         * @description A waiting or running job is stopped and kept as cancelled. One that has ended stays as it is and is answered with 200. Only who
         *     submitted it may call it.
         *
         *     Only the jobs fork.
         */
        delete: operations["cancelJob"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{job_id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run a job again
         * @description Puts an ended job back into the queue, a completed one too, with no attempts counted. Its old answer stays until there is a new one.
         *     Only an administrator may call it.
         *
         *     Only the jobs fork.
         */
        post: operations["retryJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List knowledge bases
         * @description Answers the knowledge bases that the caller may read, 30 a page, the last changed first. Any verified user may call it; it
         *     lists what is the caller's own and what a grant to read names. An administrator sees all, unless the server is set up not to
         *     let administrators pass by grants. A failure of the database gives an empty list, with 200.
         */
        get: operations["listKnowledgeBases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a knowledge base
         * @description Makes an empty knowledge base that belongs to the caller. An administrator may call it, and a user who has the permission;
         *     without it the answer is 401 with the text `401 Unauthorized`. Names need not be unique. Fields that are not named here, such
         *     as `data`, are ignored. Grants that the caller may not give are left out without an error, since 0.8.12; 0.8.3 then leaves out
         *     all grants if one names everybody. Its name and description are embedded for search; if that fails the knowledge base is made
         *     all the same.
         */
        post: operations["createKnowledgeBase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/external/connections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List connections to external databases
         * @description Answers all connections to vector databases outside the server, without their credentials; the address of `pgvector` holds its
         *     password, though. Administrators only.
         *
         *     Since 0.10.2.
         */
        get: operations["listExternalKnowledgeConnections"];
        put?: never;
        /**
         * Connect an external vector database
         * @description Stores a connection to a vector database outside the server and does not try it. Administrators only. Options that the
         *     provider does not know are dropped.
         *
         *     Since 0.10.2.
         */
        post: operations["createExternalKnowledgeConnection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/external/connections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a connection to an external database
         * @description Answers one connection without its credentials. Administrators only.
         *
         *     Since 0.10.2.
         */
        get: operations["getExternalKnowledgeConnectionById"];
        put?: never;
        post?: never;
        /**
         * Delete a connection to an external database
         * @description Deletes a connection that no knowledge base uses. Administrators only.
         *
         *     Since 0.10.2.
         */
        delete: operations["deleteExternalKnowledgeConnectionById"];
        options?: never;
        head?: never;
        /**
         * Replace a connection to an external database
         * @description Sets everything that is not sent back to its default, except `auth_config`: without it the credentials stay, with `{}` they
         *     are deleted. Knowledge bases that use the connection keep the provider they were made with in their `meta`. Administrators
         *     only.
         *
         *     Since 0.10.2.
         */
        patch: operations["updateExternalKnowledgeConnectionById"];
        trace?: never;
    };
    "/api/v1/knowledge/external/connections/{id}/retrieve-test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try a search through a stored connection
         * @description Embeds a query and looks for it in a collection of the database. Nothing is stored. Administrators only. Without `source` it
         *     asks a collection named `test`. Answers 500 as plain text if the database cannot be reached or refuses, if the connection is
         *     disabled, or if the Python package of the provider is not installed; a plain installation has none of the three
         *     (`qdrant-client`, `pymilvus`, `pgvector`).
         *
         *     Since 0.10.2.
         */
        post: operations["testExternalKnowledgeRetrieval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/external/connections/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note whether a connection could be used
         * @description Does not reach out: `ok` only says that the connection is enabled and has an address. The result is stored as `health` of the
         *     connection. Administrators only; `testExternalKnowledgeRetrieval` really asks the database.
         *
         *     Since 0.10.2.
         */
        post: operations["testExternalKnowledgeConnection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/external/knowledge/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a knowledge base on a stored connection
         * @description Makes a knowledge base whose content stands in an external database, and does not try it. Administrators only. It can be read,
         *     renamed, shared and deleted; whatever concerns files answers 400.
         *
         *     Since 0.10.2.
         */
        post: operations["createExternalKnowledgeBase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/external/source/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a knowledge base and its connection
         * @description Tries a search, and only if that finds something stores the connection and makes a knowledge base on it. Administrators only.
         *     Answers 500 as plain text if the database cannot be reached or refuses, if the connection is disabled, or if the Python
         *     package of the provider is not installed; a plain installation has none of the three (`qdrant-client`, `pymilvus`,
         *     `pgvector`).
         *
         *     Since 0.10.2.
         */
        post: operations["createExternalKnowledgeSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/external/source/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try a search through a connection not stored yet
         * @description Embeds a query and looks for it, with the connection that is sent. With `connection_id` that is the stored one with what is
         *     sent in place of it, so that its credentials need not be sent again. Nothing is stored. Administrators only. Answers 500 as
         *     plain text if the database cannot be reached or refuses, if the connection is disabled, or if the Python package of the
         *     provider is not installed; a plain installation has none of the three (`qdrant-client`, `pymilvus`, `pgvector`).
         *
         *     Since 0.10.2.
         */
        post: operations["testExternalKnowledgeSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/external/source/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Replace a knowledge base and its connection
         * @description Tries a search, and only if that finds something replaces name, description, source and connection; the credentials stay if
         *     `auth_config` is absent. Other knowledge bases on the same connection are changed with it. Administrators only.
         *     `access_grants` is ignored since 0.12.4; before that a list replaces the grants. Answers 500 as plain text if the database
         *     cannot be reached or refuses, if the connection is disabled, or if the Python package of the provider is not installed; a
         *     plain installation has none of the three (`qdrant-client`, `pymilvus`, `pgvector`).
         *
         *     Since 0.10.2.
         */
        patch: operations["updateExternalKnowledgeSource"];
        trace?: never;
    };
    "/api/v1/knowledge/metadata/reindex": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Embed names of all knowledge bases anew
         * @description Embeds the name and description of every knowledge base again, by which models find them. Administrators only.
         */
        post: operations["reindexKnowledgeMetadata"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/reindex": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Index the files of all knowledge bases anew
         * @description Deletes the index of every knowledge base and embeds the stored text of its files again, which is needed after the embedding
         *     model has changed. Administrators only: a user gets 401 with the text `401 Unauthorized`. It answers when all is done, which
         *     may take long. Files that fail are left out of the index and only mentioned in the server's log; their `hash` is then `null`.
         */
        post: operations["reindexKnowledgeFiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search for knowledge bases
         * @description Answers the knowledge bases that the caller may read and that hold a text, 30 a page, the last changed first. Any verified
         *     user may call it. Without parameters it answers what `listKnowledgeBases` does.
         */
        get: operations["searchKnowledgeBases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/search/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search for files in all knowledge bases
         * @description Answers the files of every knowledge base that the caller may read, 30 a page, the last changed first. Any verified user may
         *     call it. An administrator gets no more than a user: own knowledge bases and those that a grant names. A file in two knowledge
         *     bases is there twice. `directories` and `breadcrumbs` are always empty.
         */
        get: operations["searchKnowledgeFiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a knowledge base
         * @description Answers the knowledge base without its files: `files` is always `null`, and `listKnowledgeFiles` lists them. The owner,
         *     whoever has a grant to read, and any administrator may call it. A grant to write alone does not let its holder read.
         */
        get: operations["getKnowledgeBaseById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/{id}/access/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set who may use a knowledge base
         * @description Replaces all grants. Its owner, whoever has a grant to write, and any administrator may call it. A user needs, to name
         *     everybody, the permission `sharing.public_knowledge`, since 0.8.12 for users `access_grants.allow_users`, since 0.11.4 for
         *     groups `access_grants.allow_groups`, and since 0.12.4 for any grant `sharing.knowledge`. Since 0.12.4 one grant too many
         *     answers 403 and nothing changes; before that it is left out without an error. A grant whose kind or permission the server does
         *     not know is left out. It is not checked that the users and groups exist.
         */
        post: operations["setKnowledgeBaseAccess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/{id}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a knowledge base
         * @description Deletes it with its directories and its index for good, and takes it out of the models that use it. Its files stay, among the
         *     files of those who uploaded them. Its owner, whoever has a grant to write, and any administrator may call it. With an external
         *     one, an administrator also deletes the connection behind it, since 0.11.4 only if no other knowledge base uses it; in 0.10.2
         *     anybody who may delete it does.
         */
        delete: operations["deleteKnowledgeBaseById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/{id}/dirs/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a directory in a knowledge base
         * @description Makes a directory for files. Its owner, whoever has a grant to write, and any administrator may call it. Inside another
         *     directory a name can be used once; at the root the default database does not prevent a second one. An empty `parent_id` is
         *     stored as it is, and the directory is then listed nowhere. Before 0.11.4 the parent is not checked either.
         *
         *     Since 0.9.6.
         */
        post: operations["createKnowledgeDirectory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/{id}/dirs/{dir_id}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a directory
         * @description Deletes a directory. The files in and below it move to the directory above, or with `move_files=false` are taken out of the
         *     knowledge base and its index. With the default database the directories below it stay, listed nowhere; `previewKnowledgeSync`
         *     still names them. Since 0.11.4 they are then deleted for good, a user's call only deletes the user's own, unless another
         *     knowledge base has them or the server is set up to retain files. Its owner, whoever has a grant to write, and any
         *     administrator may call it.
         *
         *     Since 0.9.6.
         */
        delete: operations["deleteKnowledgeDirectory"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/{id}/dirs/{dir_id}/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rename or move a directory
         * @description Changes what is sent and leaves what is absent. Its owner, whoever has a grant to write, and any administrator may call it.
         *     `parent_id` with `null` moves the directory to the root, with an empty text it makes it vanish from all listings. A name of
         *     `null` is the same as none. Before 0.11.4 the new parent is not checked.
         *
         *     Since 0.9.6.
         */
        post: operations["updateKnowledgeDirectory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export a knowledge base as a zip archive
         * @description Answers an archive with the text of each file, as extracted, under the file's name with `.txt` behind it. The files as they
         *     were uploaded, files without text and directories are not in it. Administrators only. A name that two files share is in it
         *     twice.
         */
        get: operations["exportKnowledgeBase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/{id}/file/add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a file to a knowledge base
         * @description Embeds an uploaded file and puts it in; it answers when that is done. An upload that is still waiting to be processed is
         *     processed by this call. Its owner, whoever has a grant to write, and any administrator may call it; they must also be able to
         *     read the file. Adding a file that is in it already answers 200 and does not move it.
         */
        post: operations["addKnowledgeFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/{id}/file/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a file to another directory
         * @description Puts a file of the knowledge base into a directory of it, or into none. Its owner, whoever has a grant to write, and any
         *     administrator may call it.
         *
         *     Since 0.9.6.
         */
        post: operations["moveKnowledgeFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/{id}/file/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove a file from a knowledge base
         * @description Takes the file out of the knowledge base and its index, and deletes the file itself unless `delete_file` says otherwise. Since
         *     0.9.6 only the caller's own file is deleted, an administrator's call deletes any; before that anybody's. Other knowledge bases
         *     lose a deleted file too. Its owner, whoever has a grant to write, and any administrator may call it. `directory_id` is
         *     ignored. 0.8.3 does not check that the file is in the knowledge base, and deletes it all the same.
         */
        post: operations["removeKnowledgeFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/{id}/file/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Embed a file of a knowledge base anew
         * @description Takes the file's text out of the index and puts it in as it is now, for instance after the text was edited. Its owner, whoever
         *     has a grant to write, and any administrator may call it. `directory_id` is ignored. If it fails the file is in the list but no
         *     longer in the index. 0.8.3 also indexes a file that is not in the knowledge base.
         */
        post: operations["updateKnowledgeFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the files of a knowledge base
         * @description Answers its files, 30 a page, the last changed first, and since 0.9.6 the directories below the one that was asked for. The
         *     owner, whoever has a grant to read, and any administrator may call it. Until 0.9.6 every file comes with its whole text. A
         *     failure of the database, such as a page number beyond 64 bits, gives an empty list, with 200.
         */
        get: operations["listKnowledgeFiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/{id}/files/batch/add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add several files to a knowledge base
         * @description Embeds uploaded files and puts them in. Its owner, whoever has a grant to write, and any administrator may call it; they must
         *     also be able to read the files. One unknown or unreadable file refuses them all; one that cannot be embedded is left out
         *     without a word, so compare `files` of the reply. Files that are in it already are left as they are. A file with the text of
         *     another, or with none, is left out too since 0.12.4 and goes in before that. Before 0.9.6 the answer is 400 for whatever is
         *     sent.
         */
        post: operations["addKnowledgeFiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/{id}/files/pending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List uploads that are still being processed
         * @description Answers the files that were uploaded with `knowledge_id` in their metadata, wait to be processed or are being processed, and
         *     are not yet in the knowledge base. The owner, whoever has a grant to read, and any administrator may call it. With
         *     `stream=true` the list comes every 3 seconds as an event, until it is empty or an hour has passed. In 0.9.6 that stream breaks
         *     off before its first event.
         *
         *     Since 0.9.6.
         */
        get: operations["listPendingKnowledgeFiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/{id}/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Empty a knowledge base
         * @description Takes all files out and deletes the index; nothing is indexed anew, which `reindexKnowledgeFiles` does. Since 0.11.4 the files
         *     themselves are deleted too, all of them for an administrator and the caller's own for others, unless the server is set up to
         *     retain them; before that they stay. Its owner, whoever has a grant to write, and any administrator may call it.
         */
        post: operations["resetKnowledgeBase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/{id}/sync/cleanup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove stale files and directories
         * @description Takes files out of the knowledge base and its index and deletes directories, as `previewKnowledgeSync` names them. The files
         *     are deleted for good, a user's call only deletes the user's own, since 0.11.4 unless another knowledge base has them or the
         *     server is set up to retain files. Unknown ids are passed over, since 0.11.4 also ids of files and directories of other
         *     knowledge bases; before that such files are deleted and such directories too. Its owner, whoever has a grant to write, and any
         *     administrator may call it.
         *
         *     Since 0.9.6.
         */
        post: operations["removeStaleKnowledgeFiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/{id}/sync/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Compare local files with a knowledge base
         * @description Says what must be uploaded, removed and created to make the knowledge base like a folder of the caller, and changes nothing.
         *     Files are told by directory and name, their content by the SHA-256 that was computed at the upload. Its owner, whoever has a
         *     grant to write, and any administrator may call it. Since 0.12.4 a file that was uploaded within the last hour and is still
         *     being processed counts as there.
         *
         *     Since 0.9.6.
         */
        post: operations["previewKnowledgeSync"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/{id}/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update a knowledge base
         * @description Sets name and description, which must both be sent, and embeds them for search again. Its owner, whoever has a grant to write,
         *     and any administrator may call it. Since 0.12.4 `access_grants` is ignored here, and `setKnowledgeBaseAccess` sets the grants;
         *     before that a list replaces them, less those that the caller may not give, and `null` or absence leaves them.
         */
        post: operations["updateKnowledgeBaseById"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pipelines/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the pipelines of a server
         * @description Asks a pipelines server what runs on it. Administrators only. `urlIdx` is needed: without it the answer is 404.
         */
        get: operations["listPipelines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pipelines/add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a pipeline from an address
         * @description Tells a pipelines server to fetch a Python file and to run it; all pipelines there are started anew. Administrators only. GitHub's
         *     pages are understood.
         */
        post: operations["addPipeline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pipelines/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a pipeline
         * @description Tells a pipelines server to delete the file of a pipeline; the others there are started anew. Administrators only. It wants a body,
         *     though it is a DELETE.
         */
        delete: operations["deletePipeline"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pipelines/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the pipelines servers
         * @description Asks all OpenAI connections for their models and answers those that say that they are pipelines servers. Administrators only. It is not
         *     a list of pipelines, and has no pages: `listPipelines` answers what runs on one server. Its `idx` is needed for all other operations.
         */
        get: operations["listPipelineServers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pipelines/upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a pipeline
         * @description Sends a Python file to a pipelines server, which runs it; all pipelines there are started anew. Administrators only. Nothing of it
         *     stays on this server.
         */
        post: operations["uploadPipeline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pipelines/{pipeline_id}/valves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the valves of a pipeline
         * @description Asks a pipelines server for the values of a pipeline's valves, secrets included. Administrators only.
         *     If the connection answers 200 with something that is no JSON object, the reply is 200 too, with `Pipeline not found` in `detail`.
         */
        get: operations["getPipelineValves"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pipelines/{pipeline_id}/valves/spec": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the schema of a pipeline's valves
         * @description Asks a pipelines server for the JSON Schema of a pipeline's valves. Administrators only. If the connection answers 200 with something
         *     that is no JSON object, the reply is 200 too, with `Pipeline not found` in `detail`.
         */
        get: operations["getPipelineValvesSpec"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pipelines/{pipeline_id}/valves/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the valves of a pipeline
         * @description Sends a pipelines server new values for a pipeline's valves. It replaces all: a valve that is left out gets the default of the source
         *     again. Administrators only. If the connection answers 200 with something that is no JSON object, the reply is 200 too, with `Pipeline
         *     not found` in `detail`, and nothing is changed.
         */
        post: operations["setPipelineValves"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scim/v2/Groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List groups for the identity provider
         * @description All groups, those made otherwise too. Wants the SCIM token.
         */
        get: operations["listScimGroups"];
        put?: never;
        /**
         * Create a group for the identity provider
         * @description The group belongs to the first administrator. Two groups may have one name. Wants the SCIM token.
         */
        post: operations["createScimGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scim/v2/Groups/{group_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a group for the identity provider
         * @description Wants the SCIM token.
         */
        get: operations["getScimGroup"];
        /**
         * Update a group for the identity provider
         * @description What is not sent stays as it is, whatever RFC 7644 says. Wants the SCIM token.
         */
        put: operations["updateScimGroup"];
        post?: never;
        /**
         * Delete a group for the identity provider
         * @description The answer is 204, without a body. Its accounts stay. Wants the SCIM token.
         */
        delete: operations["deleteScimGroup"];
        options?: never;
        head?: never;
        /**
         * Change parts of a group
         * @description Understood are `replace` of `displayName`, `add` and `replace` of `members`, and `remove` of `members[value eq "…"]`. Anything else
         *     is skipped and answered with 200. Wants the SCIM token.
         */
        patch: operations["patchScimGroup"];
        trace?: never;
    };
    "/api/v1/scim/v2/ResourceTypes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the kinds of SCIM resources
         * @description Users and groups. The answer is a bare list, not the list form of RFC 7644. Anybody may call it, without a token.
         */
        get: operations["listScimResourceTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scim/v2/Schemas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the SCIM schemas
         * @description Attributes of users and groups, fewer than the server sends. The answer is a bare list, not the list form of RFC 7644. Anybody may
         *     call it, without a token.
         */
        get: operations["listScimSchemas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scim/v2/ServiceProviderConfig": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get what the server supports of SCIM
         * @description The same on every server, whether SCIM is switched on or not. Anybody may call it, without a token.
         */
        get: operations["getScimServiceProviderConfig"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scim/v2/Users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List accounts for the identity provider
         * @description Before 0.11.4 all accounts, since then those that SCIM made or took over. Wants the SCIM token.
         */
        get: operations["listScimUsers"];
        put?: never;
        /**
         * Create an account for the identity provider
         * @description The account is a user, or pending with `active: false`. Nobody learns its password. Without the variable `SCIM_AUTH_PROVIDER` in
         *     the server's environment the answer is 500, and before 0.8.12 only if an `externalId` was sent; since 0.11.4 the account is made all
         *     the same. Wants the SCIM token.
         */
        post: operations["createScimUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scim/v2/Users/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an account for the identity provider
         * @description Since 0.11.4 only one that SCIM made or took over. Wants the SCIM token.
         */
        get: operations["getScimUser"];
        /**
         * Update an account for the identity provider
         * @description What is not sent stays as it is, whatever RFC 7644 says. An administrator keeps the role, since 0.10.2. Wants the SCIM token.
         */
        put: operations["updateScimUser"];
        post?: never;
        /**
         * Delete an account for the identity provider
         * @description Deletes the account for good, with its chats. The answer is 204, without a body. An administrator is protected, since 0.12.4. Wants
         *     the SCIM token.
         */
        delete: operations["deleteScimUser"];
        options?: never;
        head?: never;
        /**
         * Change parts of an account
         * @description Understood are the paths `active`, `userName`, `displayName`, `emails[primary eq true].value`, `name.formatted` and `externalId`.
         *     Before 0.11.4 what is not understood is skipped and answered with 200; since then it is 400, and nothing changes. Wants the SCIM
         *     token.
         */
        patch: operations["patchScimUser"];
        trace?: never;
    };
    "/api/v1/system/lb-strategy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get how jobs are distributed
         * @description Only an administrator may call it.
         *
         *     Only the jobs fork.
         */
        get: operations["getLoadBalancing"];
        put?: never;
        /**
         * Set how jobs are distributed
         * @description Only an administrator may call it. Without Redis the answer is 200 with `saved: false`, and nothing changes.
         *
         *     Only the jobs fork.
         */
        post: operations["setLoadBalancing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/system/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the load of the machine
         * @description Processors, memory and disk of the server's machine, and what each Ollama server has in memory. Only an administrator may call it.
         *
         *     Only the jobs fork.
         */
        get: operations["getSystemMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/system/snapshots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List earlier loads of the Ollama servers
         * @description Figures that the server takes at intervals, five minutes by default, and keeps for a week. Only an administrator may call it.
         *
         *     Only the jobs fork.
         */
        get: operations["listBackendSnapshots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/terminals/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the terminal servers
         * @description Answers the switched-on terminal servers that the caller may use, in the administrator's order, or an empty list. Verified users see
         *     those whose access grants name them, one of their groups or everybody; administrators see all. A server without access grants is for
         *     administrators alone. Empty for everybody where tool servers are switched off on the whole server (since 0.12.4).
         *
         *     Since 0.8.12.
         */
        get: operations["listTerminalServers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/terminals/{server_id}/chats/{chat_id}/{path}": {
        parameters: {
            query?: {
                /**
                 * @description The terminal server's own query parameters, each under its own name; all are passed on. The name `params` itself is not sent.
                 * @example {
                 *       "directory": "/home/ben"
                 *     }
                 */
                params?: components["parameters"]["TerminalQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the terminal server, from `listTerminalServers`.
                 * @example workshop
                 */
                server_id: components["parameters"]["TerminalServerId"];
                /**
                 * @description Id of the chat, sent to the terminal server as `X-Session-Id`. The server checks neither that the chat exists nor whose it is. An id that begins with `local:` is a temporary chat.
                 * @example 3f7c2d18-64ab-4f3e-a1c9-2b8d5e9f4404
                 */
                chat_id: components["parameters"]["TerminalChatId"];
                /**
                 * @description Path on the terminal server, such as `files/list`; slashes are part of it, and `%2F` means the same. It must not be empty; `/` is the root. The server decodes it until nothing is left to decode and resolves `.` and `..`. An encoded `?` begins a query, and what stands behind an encoded `#` is lost.
                 * @example files/list
                 */
                path: components["parameters"]["TerminalPath"];
            };
            cookie?: never;
        };
        /**
         * Send a GET to a chat's terminal server
         * @description Like `proxyGetToTerminal`, on behalf of a chat. The terminal server gets the chat's id as `X-Session-Id`, which Open Terminal keeps a
         *     working directory for; the request's own `X-Session-Id` is ignored. An orchestrator with one terminal for each chat uses that of the
         *     chat. Nobody checks whose chat it is.
         *
         *     Older servers take `chats/…` for a part of the path and pass it on.
         *
         *     Since 0.12.4.
         */
        get: operations["proxyGetToChatTerminal"];
        /**
         * Send a PUT to a chat's terminal server
         * @description As `proxyPostToChatTerminal`. Open Terminal has no operation with PUT and answers 405.
         *
         *     Since 0.12.4.
         */
        put: operations["proxyPutToChatTerminal"];
        /**
         * Send a POST to a chat's terminal server
         * @description As `proxyGetToChatTerminal`, with a body. The server does not look into the body; without a `Content-Type` it becomes `application/octet-stream`.
         *
         *     Since 0.12.4.
         */
        post: operations["proxyPostToChatTerminal"];
        /**
         * Send a DELETE to a chat's terminal server
         * @description As `proxyGetToChatTerminal`. What is deleted, and whether a body is wanted, is up to the terminal server.
         *
         *     Since 0.12.4.
         */
        delete: operations["proxyDeleteToChatTerminal"];
        /**
         * Send an OPTIONS to a chat's terminal server
         * @description As `proxyGetToChatTerminal`, and a token is needed. The server answers a browser's preflight itself.
         *
         *     Since 0.12.4.
         */
        options: operations["proxyOptionsToChatTerminal"];
        /**
         * Send a HEAD to a chat's terminal server
         * @description As `proxyGetToChatTerminal`, for the status and headers alone. No reply has a body, and `Content-Length` says 0 or nothing.
         *
         *     Since 0.12.4.
         */
        head: operations["proxyHeadToChatTerminal"];
        /**
         * Send a PATCH to a chat's terminal server
         * @description As `proxyPostToChatTerminal`. Open Terminal has no operation with PATCH and answers 405.
         *
         *     Since 0.12.4.
         */
        patch: operations["proxyPatchToChatTerminal"];
        trace?: never;
    };
    "/api/v1/terminals/{server_id}/{path}": {
        parameters: {
            query?: {
                /**
                 * @description The terminal server's own query parameters, each under its own name; all are passed on. The name `params` itself is not sent.
                 * @example {
                 *       "directory": "/home/ben"
                 *     }
                 */
                params?: components["parameters"]["TerminalQuery"];
            };
            header?: {
                /**
                 * @description Names the caller's session, most often by its chat. Open Terminal keeps a working directory for each. An orchestrator chooses the terminal by it. 0.8.12 does not pass it on.
                 * @example 3f7c2d18-64ab-4f3e-a1c9-2b8d5e9f4404
                 */
                "X-Session-Id"?: components["parameters"]["TerminalSession"];
            };
            path: {
                /**
                 * @description Id of the terminal server, from `listTerminalServers`.
                 * @example workshop
                 */
                server_id: components["parameters"]["TerminalServerId"];
                /**
                 * @description Path on the terminal server, such as `files/list`; slashes are part of it, and `%2F` means the same. It must not be empty; `/` is the root. The server decodes it until nothing is left to decode and resolves `.` and `..`. An encoded `?` begins a query, and what stands behind an encoded `#` is lost.
                 * @example files/list
                 */
                path: components["parameters"]["TerminalPath"];
            };
            cookie?: never;
        };
        /**
         * Send a GET to a terminal server
         * @description Passes the request on and the answer back; status, headers, media type and body are the terminal server's. Users whom its access
         *     grants name may call it, and administrators.
         *
         *     Of the request's headers only `Content-Type` and `X-Session-Id` reach the terminal server, and cookies where the administrator
         *     forwards them (until 0.10.2 wherever users are authenticated by session or OAuth). The server adds `X-User-Id` and the configured
         *     credentials. A body is passed on too, but few clients can send one with GET.
         *
         *     Octet streams, images and PDFs stream; everything else, event streams too, arrives in one piece when it is complete, after at most
         *     300 seconds. Redirects are followed until 0.10.2 and answered since 0.11.4. A refusal of the server itself has `error` in its body.
         *
         *     Since 0.8.12.
         */
        get: operations["proxyGetToTerminal"];
        /**
         * Send a PUT to a terminal server
         * @description As `proxyPostToTerminal`. Open Terminal has no operation with PUT and answers 405.
         *
         *     Since 0.8.12.
         */
        put: operations["proxyPutToTerminal"];
        /**
         * Send a POST to a terminal server
         * @description As `proxyGetToTerminal`, with a body. The server does not look into the body; without a `Content-Type` it becomes `application/octet-stream`.
         *
         *     Since 0.8.12.
         */
        post: operations["proxyPostToTerminal"];
        /**
         * Send a DELETE to a terminal server
         * @description As `proxyGetToTerminal`. What is deleted, and whether a body is wanted, is up to the terminal server.
         *
         *     Since 0.8.12.
         */
        delete: operations["proxyDeleteToTerminal"];
        /**
         * Send an OPTIONS to a terminal server
         * @description As `proxyGetToTerminal`, and a token is needed. A browser's preflight, which has `Access-Control-Request-Method`, never gets here: the
         *     server answers it itself. Open Terminal answers 405.
         *
         *     Since 0.8.12.
         */
        options: operations["proxyOptionsToTerminal"];
        /**
         * Send a HEAD to a terminal server
         * @description As `proxyGetToTerminal`, for the status and headers alone. No reply has a body, and `Content-Length` says 0 or nothing. Open Terminal
         *     answers 405 to every HEAD.
         *
         *     Since 0.8.12.
         */
        head: operations["proxyHeadToTerminal"];
        /**
         * Send a PATCH to a terminal server
         * @description As `proxyPostToTerminal`. Open Terminal has no operation with PATCH and answers 405.
         *
         *     Since 0.8.12.
         */
        patch: operations["proxyPatchToTerminal"];
        trace?: never;
    };
    "/api/v1/users/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List accounts
         * @description Answers accounts with everything stored about them, a page of 30 at a time. Only administrators may call it. `total` counts
         *     all that fit the query. A page number beyond 64 bits answers 500.
         */
        get: operations["listUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all accounts at once
         * @description Answers every account in short, without pages, the newest first. Only administrators may call it. `groups` is always empty and
         *     `is_active` always `false` here.
         */
        get: operations["listAllUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/default/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the default permissions
         * @description Answers what accounts may do whose groups say nothing. Only administrators may call it.
         */
        get: operations["getDefaultPermissions"];
        put?: never;
        /**
         * Update the default permissions
         * @description Replaces what accounts may do whose groups say nothing. All sections must be sent; a key that is absent in one gets the
         *     server's fallback, not its present value, so read them first with `getDefaultPermissions` and send all. Unknown keys are
         *     dropped. Only administrators may call it.
         */
        post: operations["updateDefaultPermissions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/default/permissions/defaults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the server's own default permissions
         * @description Answers the default permissions that the server began with, from its environment, whatever was changed since. Only
         *     administrators may call it.
         *
         *     Since 0.10.2.
         */
        get: operations["getInitialPermissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the caller's groups
         * @description Answers the groups that the caller was put into, with their permissions and settings, the last changed first. Every verified
         *     user may call it.
         */
        get: operations["listMyGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the caller's permissions
         * @description Answers what the caller may do, the sum of the server's defaults and of their groups. Every verified user may call it. An
         *     administrator gets the same sum, which does not bind them.
         */
        get: operations["getMyPermissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search accounts
         * @description Answers accounts in short, a page of 30 at a time; without a query all of them. Every verified user may call it, and so learns
         *     everybody's e-mail address. `groups` is always empty and `is_active` always `false` here. A page number beyond 64 bits answers
         *     500.
         */
        get: operations["searchUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get how much the caller has used models
         * @description Counts the caller's stored messages, the tokens of answers and the models that gave them. Every verified user may call it.
         *     Without `start_date` it looks at the last `days` days up to `end_date`; with it `days` is ignored. Before 0.11.4 the path is
         *     taken for that of `getUserById`.
         *
         *     Since 0.11.4.
         */
        get: operations["getMyUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/user/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the caller's info
         * @description Answers the object that clients keep under `updateMyInfo`. Every verified user may call it. `null` before the first update.
         */
        get: operations["getMyInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/user/info/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update the caller's info
         * @description Stores the keys that are sent, and keeps the others; a key can be set to `null` and not be removed. The content is up to the
         *     client; the web page keeps the user's place under `location`. Every verified user may call it.
         */
        post: operations["updateMyInfo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/user/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the caller's settings
         * @description Answers what the caller has set. Every verified user may call it. `null` before the first update. Since 0.11.4, if the
         *     administrator set default interface settings, `ui` has these too where the caller has set nothing, and the reply is never
         *     `null`; `raw` leaves them out.
         */
        get: operations["getMySettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/user/settings/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update the caller's settings
         * @description Stores settings, without a check of their values. Since 0.11.4 the keys of `ui` that are sent change and the others stay;
         *     before that `ui` is replaced as a whole. Every verified user may call it, but what a user has no permission for is dropped
         *     without a word: the keys of the interface (`settings.interface`), `system` (`chat.controls` and `chat.system_prompt`) and the
         *     webhook (`features.webhooks`), all since 0.11.4, and `toolServers` (`features.direct_tool_servers`). 0.10.2 refuses the whole
         *     request without `settings.interface`.
         */
        post: operations["updateMySettings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/user/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the caller's status
         * @description Answers the caller's whole account, where `status_emoji`, `status_message` and `status_expires_at` are the status. Every
         *     verified user may call it.
         */
        get: operations["getMyStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/user/status/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update the caller's status
         * @description Sets what others see beside the caller's name. Fields that are absent or `null` stay. Every verified user may call it. A time
         *     too large for 64 bits answers 500 before 0.12.4.
         */
        post: operations["updateMyStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/user/variables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the caller's variables
         * @description Answers the texts that the caller keeps for prompts. Every verified user may call it.
         *
         *     Since 0.11.4.
         */
        get: operations["getMyVariables"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/user/variables/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace the caller's variables
         * @description Replaces all texts that the caller keeps for prompts; leaving `variables` out deletes them. Every verified user may call it.
         *
         *     Since 0.11.4.
         */
        post: operations["updateMyVariables"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an account
         * @description Answers an account with everything stored about it. Only administrators may call it; `getUserInfoById` answers less to
         *     everybody. 0.8.3 and 0.8.12 also take `shared-` and a chat's id for that chat's owner.
         */
        get: operations["getUserById"];
        put?: never;
        post?: never;
        /**
         * Delete an account
         * @description Deletes the account for good, with its chats and its place in groups. Answers `true` for an unknown id too. Only
         *     administrators may call it, not for themselves and not for the primary administrator, who is the server's first account. 0.8.3
         *     and 0.8.12 answer 500 where later ones say 403 about the primary administrator.
         */
        delete: operations["deleteUserById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{user_id}/active": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get whether an account is active
         * @description Says whether the account asked something of the server in the last three minutes. Every verified user may call it. An unknown
         *     id is not active.
         */
        get: operations["getUserActivity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{user_id}/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List an account's groups
         * @description Answers the groups that the account was put into, the last changed first. An unknown id is in none. Only administrators may
         *     call it.
         */
        get: operations["listUserGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{user_id}/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get what everybody may know of an account
         * @description Answers the account in short, with the names of its groups and whether it is active. Every verified user may call it, for any
         *     account.
         */
        get: operations["getUserInfoById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{user_id}/job-priority": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Set the priority of an account's jobs
         * @description Sets which place the account's jobs get in the queue, 1 for the last to 10 for the first. Only administrators may call it.
         *     Only the jobs fork serves it.
         *
         *     Only the jobs fork.
         */
        patch: operations["setUserJobPriority"];
        trace?: never;
    };
    "/api/v1/users/{user_id}/oauth/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List an account's OAuth sessions
         * @description Answers the tokens that OAuth providers gave the account, in the clear: from signing in through a provider, and from
         *     connecting to tool servers. Only administrators may call it. An account without any, and an unknown one, answer 400.
         */
        get: operations["listUserOauthSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{user_id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Preview what an account can reach
         * @description Names the models, knowledge bases and tools that the account can read, through its groups too. What is its own counts since
         *     0.11.4. An administrator's right to everything does not count. Only administrators may call it.
         *
         *     Since 0.9.6.
         */
        get: operations["previewUserAccess"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{user_id}/profile/image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an account's profile image
         * @description Answers the image itself, or sends to the address where it is. An account without an image has the server's default one, a
         *     PNG. Every verified user may call it; a browser sends its cookie. Since 0.9.6 the server can be set not to forward to other
         *     addresses and then answers the default image, and a stored image of a type that is not allowed comes as the default one too.
         */
        get: operations["getUserProfileImage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{user_id}/sessions/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke an account's sessions
         * @description Ends every session of the account; its tokens answer 401 from now on, and it has to sign in again. API keys stay. Only
         *     administrators may call it, and for the primary administrator nobody but that account itself.
         *
         *     Since 0.12.4.
         */
        post: operations["revokeUserSessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{user_id}/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update an account
         * @description Changes role, name, e-mail address, image and password of an account. Since 0.9.6 fields that are absent or `null` stay;
         *     before that all but the password must be sent. A new password ends the account's live connections since 0.11.4, where it also
         *     used to end its sessions; `revokeUserSessions` does that now. Only administrators may call it. The primary administrator, the
         *     server's first account, can be changed by nobody else, and keeps the role `admin`.
         */
        post: operations["updateUserById"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description What the account is. `pending` waits for an administrator and may do next to nothing; `user` is a verified user.
         * @enum {string}
         */
        Role: "admin" | "user" | "pending";
        /** @description What the account may do in the workspace. */
        PermissionsWorkspace: {
            /** @description Create and edit custom models. */
            models: boolean;
            /** @description Create and edit knowledge bases. */
            knowledge: boolean;
            /** @description Create and edit prompts. */
            prompts: boolean;
            /** @description Create and edit tools, which run code on the server. */
            tools: boolean;
            /** @description Create and edit skills. */
            skills: boolean;
            /** @description Import models from a file. */
            models_import: boolean;
            /** @description Export models to a file. */
            models_export: boolean;
            /** @description See models that are hidden from the selector. */
            models_hidden?: boolean;
            /** @description Import prompts from a file. */
            prompts_import: boolean;
            /** @description Export prompts to a file. */
            prompts_export: boolean;
            /** @description Import tools from a file. */
            tools_import: boolean;
            /** @description Export tools to a file. */
            tools_export: boolean;
            /** @description Import skills from a file. */
            skills_import?: boolean;
            /** @description Export skills to a file. */
            skills_export?: boolean;
        };
        /** @description What the account may share, with named users and groups or, for the keys that begin with `public_`, with everybody. */
        PermissionsSharing: {
            /** @description Share models with users and groups. */
            models: boolean;
            /** @description Share models with everybody. */
            public_models: boolean;
            /** @description Share knowledge bases with users and groups. */
            knowledge: boolean;
            /** @description Share knowledge bases with everybody. */
            public_knowledge: boolean;
            /** @description Share prompts with users and groups. */
            prompts: boolean;
            /** @description Share prompts with everybody. */
            public_prompts: boolean;
            /** @description Share tools with users and groups. */
            tools: boolean;
            /** @description Share tools with everybody. */
            public_tools: boolean;
            /** @description Share skills with users and groups. */
            skills: boolean;
            /** @description Share skills with everybody. */
            public_skills: boolean;
            /** @description Share notes with users and groups. */
            notes: boolean;
            /** @description Share notes with everybody. */
            public_notes: boolean;
            /** @description Share folders with users and groups. */
            folders?: boolean;
            /** @description Share chats with every signed-in user. */
            public_chats?: boolean;
            /** @description Share chats with anybody who has the link, signed in or not. */
            open_chats?: boolean;
            /** @description Share calendars with everybody. */
            public_calendars?: boolean;
        };
        /** @description Whom the account may name when it grants access to an object. */
        PermissionsAccessGrants: {
            /** @description Name single users. */
            allow_users: boolean;
            /** @description Name groups. */
            allow_groups?: boolean;
        };
        /** @description What the account may do in a chat. */
        PermissionsChat: {
            /** @description Open the panel of chat controls. */
            controls: boolean;
            /** @description Set the valves of tools and functions. */
            valves: boolean;
            /** @description Set a system prompt. */
            system_prompt: boolean;
            /** @description Set model parameters. */
            params: boolean;
            /** @description Attach files. */
            file_upload: boolean;
            /** @description Attach web pages by address. */
            web_upload?: boolean;
            /** @description Delete chats. */
            delete: boolean;
            /** @description Delete messages. */
            delete_message: boolean;
            /** @description Let the model go on with its last message. */
            continue_response: boolean;
            /** @description Let the model answer again. */
            regenerate_response: boolean;
            /** @description Rate answers. */
            rate_response: boolean;
            /** @description Edit messages. */
            edit: boolean;
            /** @description Share chats by link. */
            share: boolean;
            /** @description Export chats. */
            export: boolean;
            /** @description Import chats. */
            import?: boolean;
            /** @description Dictate by speech recognition. */
            stt: boolean;
            /** @description Have messages read aloud. */
            tts: boolean;
            /** @description Make voice and video calls. */
            call: boolean;
            /** @description Ask several models at once. */
            multiple_models: boolean;
            /** @description Use temporary chats, which are not stored. */
            temporary: boolean;
            /** @description Use nothing but temporary chats. Unlike the others a restriction, `true` takes a right away. */
            temporary_enforced: boolean;
        };
        /** @description Which features the account may use. */
        PermissionsFeatures: {
            /** @description Have an API key. */
            api_keys: boolean;
            /** @description Use notes. */
            notes: boolean;
            /** @description Sort chats into folders. */
            folders: boolean;
            /** @description Use channels. */
            channels: boolean;
            /** @description Create channels that are encrypted end to end. */
            encrypted_channels?: boolean;
            /** @description Connect tool servers of its own, straight from the browser. */
            direct_tool_servers: boolean;
            /** @description Let a model search the web. */
            web_search: boolean;
            /** @description Let a model make images. */
            image_generation: boolean;
            /** @description Let a model run code. */
            code_interpreter: boolean;
            /** @description Keep memories for the model. */
            memories: boolean;
            /** @description Schedule automations. */
            automations?: boolean;
            /** @description Use calendars. */
            calendar?: boolean;
            /** @description Set a webhook for notifications. */
            webhooks?: boolean;
        };
        /** @description Which settings pages the account may open. */
        PermissionsSettings: {
            /** @description Change interface settings. */
            interface: boolean;
        };
        /** @description What an account may do, the sum of the server's defaults and of its groups. An administrator is not bound by it. */
        Permissions: {
            workspace: components["schemas"]["PermissionsWorkspace"];
            sharing: components["schemas"]["PermissionsSharing"];
            access_grants?: components["schemas"]["PermissionsAccessGrants"];
            chat: components["schemas"]["PermissionsChat"];
            features: components["schemas"]["PermissionsFeatures"];
            settings: components["schemas"]["PermissionsSettings"];
        };
        /** @description The account that a token belongs to. */
        Session: {
            /** @description Short code of the emoji shown beside the name. `null` if no status is set. */
            status_emoji: string | null;
            /** @description Status text shown beside the name. `null` if no status is set. */
            status_message: string | null;
            /** @description When the status disappears, in Unix seconds. `null` if it stays. */
            status_expires_at: number | null;
            /** @description The account's id, a UUID. */
            id: string;
            /** @description Name that others see. */
            name: string;
            role: components["schemas"]["Role"];
            /** @description E-mail address, in lower case. */
            email: string;
            /** @description Address, path or data URL of the profile image, as stored. */
            profile_image_url: string;
            /** @description The token that this request was made with. */
            token: string;
            /**
             * @description How to send the token.
             * @constant
             */
            token_type: "Bearer";
            /** @description When the token expires, in Unix seconds. `null` if it never does. */
            expires_at: number | null;
            permissions: components["schemas"]["Permissions"];
            /** @description What the user says about themselves. `null` if nothing. */
            bio: string | null;
            /** @description Free text. `null` if not stated. */
            gender: string | null;
            /**
             * Format: date
             * @description Birthday as an ISO 8601 date. `null` if not stated.
             */
            date_of_birth: string | null;
        };
        /** @description The server's error shape, for every failure but a request that does not fit the contract. */
        ErrorDetail: {
            /** @description What went wrong, in English. Texts are stable between releases, but they are for people; branch on the status. */
            detail: string;
        };
        /** @description The caller's API key. */
        ApiKey: {
            /** @description The key in the clear, `sk-` and 32 hexadecimal digits. Send it as a bearer token. */
            api_key: string;
        };
        /** @description What a user signs in with. */
        Credentials: {
            /** @description E-mail address; upper and lower case are the same. */
            email: string;
            /**
             * Format: password
             * @description Password in the clear, at most 72 bytes; a longer one never matches.
             */
            password: string;
        };
        /** @description An account that has just signed in, with its token. */
        SignedIn: {
            /** @description The account's id, a UUID. */
            id: string;
            /** @description Name that others see. */
            name: string;
            role: components["schemas"]["Role"];
            /** @description E-mail address, in lower case. */
            email: string;
            /** @description Path of the account's image route on this server. */
            profile_image_url: string;
            /** @description Session token, a JSON Web Token for the Authorization header. */
            token: string;
            /**
             * @description How to send the token.
             * @constant
             */
            token_type: "Bearer";
            /** @description When the token expires, in Unix seconds. `null` if tokens never expire on this server. */
            expires_at: number | null;
            permissions: components["schemas"]["Permissions"];
        };
        /** @description The first half of a sign-in with multi-factor authentication. There is no token yet. */
        MfaChallenge: {
            /**
             * @description What to do next. Set up a second factor (`enroll`), prove it (`verify`), or restore it with an administrator's reset token (`recover`).
             * @enum {string}
             */
            next_step: "enroll" | "verify" | "recover";
            /** @description Token for the next step's request, 20 to 160 characters. It opens nothing else. */
            challenge_token: string;
            /** @description How long the challenge stands, in seconds. */
            expires_in: number;
        };
        /** @description The reply of the newer servers to a malformed sign-in or sign-up: one text in place of the list of violations, so that no password is repeated. */
        RejectedAuthentication: {
            /**
             * @description Always the same text.
             * @constant
             */
            detail: "Invalid authentication request.";
        };
        /** @description Free content. Any JSON value, kept or passed on as it is. */
        JsonValue: unknown;
        /** @description Free content. A JSON object whose fields the server neither names nor checks. */
        JsonObject: {
            [key: string]: unknown;
        };
        /** @description One violation in a request. */
        ValidationIssue: {
            /** @description Kind of violation, stable and meant for programs, such as `missing`, `string_type` or `json_invalid`. */
            type: string;
            /** @description Where it is: first `body`, `query`, `path` or `header`, then field names and array indexes. For text that is not JSON, the second entry is the offset in the body, in characters. */
            loc: (string | number)[];
            /** @description The violation in English. */
            msg: string;
            /** @description The offending value. For a missing field, the object that lacks it; `null` when the body itself or a query parameter is missing. */
            input: components["schemas"]["JsonValue"];
            /** @description Details of some kinds, such as the parser's complaint or the limit that was passed. Absent for most kinds. */
            ctx?: components["schemas"]["JsonObject"];
        };
        /** @description The reply to a request that does not fit the contract. It names every violation, not only the first. */
        ValidationError: {
            /** @description One entry for each violation. */
            detail: components["schemas"]["ValidationIssue"][];
        };
        /** @description The reply to a sign-out. */
        SignedOut: {
            /**
             * @description Always `true`.
             * @constant
             */
            status: true;
            /** @description Where the browser has to go to end the OpenID provider's session too. Absent for accounts without a provider. */
            redirect_url?: string;
        };
        /** @description A new account. */
        Registration: {
            /** @description Name that others see. May be empty. */
            name: string;
            /** @description E-mail address, which identifies the account; stored in lower case. */
            email: string;
            /**
             * Format: password
             * @description Password in the clear, at most 72 bytes. May be empty.
             */
            password: string;
            /**
             * @description Address or data URL of the profile image. Absent and `null` mean the default image.
             * @default /user.png
             */
            profile_image_url?: string | null;
        };
        /** @description A chat as a list shows it, without its messages. */
        ChatSummary: {
            /** @description The chat's id, a UUID. */
            id: string;
            /** @description Title, given by the user or made by a model. `New Chat` until there is one. */
            title: string;
            /** @description When the chat last changed, in Unix seconds. Lists are ordered by it, newest first, unless asked otherwise. */
            updated_at: number;
            /** @description When the chat was created, in Unix seconds. */
            created_at: number;
            /** @description When the owner last opened the chat, in Unix seconds. `null` if never, and always in the list of archived chats. */
            last_read_at?: number | null;
            /** @description Up to 200 characters of the message that a search found, with `...` where text is cut off. `null` if only the title or a filter matched, and in every list but a search. */
            snippet?: string | null;
            /** @description Whether a model is still answering in the background. */
            active?: boolean;
            /** @description Whether the chat is archived. Only a search fills it; every other list says `false`, the list of archived chats too. */
            archived?: boolean;
        };
        /** @description A step of an answer, in the form of OpenAI's Responses API. */
        ChatOutputItem: {
            /** @description What it is, such as `message`, `reasoning`, `function_call` or `function_call_output`. */
            type: string;
            /** @description The step's id. */
            id?: string;
            /** @description How far it is, such as `in_progress`, `completed` or `failed`. A call with `pending`, `queued` or `requires_approval` waits for `resolveToolCall`; `rejected` was refused. */
            status?: string;
            /** @description In a `message`, `assistant`. */
            role?: string;
            /** @description In a `message` or `reasoning`, its parts. */
            content?: components["schemas"]["JsonObject"][];
            /** @description In a call and its output, the id that ties them together. */
            call_id?: string;
            /** @description In a `function_call`, the tool's function. */
            name?: string;
            /** @description In a `function_call`, the arguments as JSON text. */
            arguments?: string;
            /** @description In a `function_call_output`, the result's parts. */
            output?: components["schemas"]["JsonObject"][];
            /** @description In a `function_call`, whether the user has allowed it. Absent if nobody was asked. */
            approved?: boolean;
        };
        /** @description The user who wrote a question. The server sets it, whatever the client sends. */
        ChatMessageAuthor: {
            /** @description The user's id. */
            id: string;
            /** @description Name that others see. Empty if the account is gone. */
            name: string;
        };
        /** @description A message as the client and the server keep it. Neither requires a field; a message that refers to no parent is the first of its branch. */
        ChatMessage: {
            /** @description The message's id, unique in the chat, a UUID as a rule. */
            id?: string;
            /** @description Id of the message that this one follows. `null` for a first message. */
            parentId?: string | null;
            /** @description The messages that follow, oldest first. Since 0.11.4 the server completes it from the children's `parentId`. */
            childrenIds?: string[];
            /** @description Who wrote it, `user` or `assistant`; `system` is rare. */
            role?: string;
            /** @description The text, in Markdown. A list of content parts, or `null`, only if a client stored that. */
            content?: string | components["schemas"]["JsonObject"][] | null;
            /** @description When it was written, in Unix seconds. */
            timestamp?: number;
            /** @description In a question, the models that were asked. */
            models?: string[];
            /** @description In an answer, the id of the model that wrote it. */
            model?: string;
            /** @description In an answer, the model's name at that time. */
            modelName?: string;
            /** @description In an answer, the place of the model in the question's `models`, from 0. `null` if the server wrote the message. */
            modelIdx?: number | null;
            /** @description Whether the answer is complete. `false` while a model is writing. Absent in questions. */
            done?: boolean;
            /** @description What the model did, step by step. `content` is its text. */
            output?: components["schemas"]["ChatOutputItem"][];
            /** @description Free content. The provider's count of tokens, such as `prompt_tokens` and `completion_tokens`. */
            usage?: components["schemas"]["JsonObject"];
            /** @description Free content. `usage` once more, and what else older servers kept of the provider's answer. */
            info?: components["schemas"]["JsonObject"];
            /** @description Files sent with a question, or made by the model. */
            files?: components["schemas"]["JsonObject"][];
            /** @description What the answer is based on. */
            sources?: components["schemas"]["JsonObject"][];
            /** @description Pages that tools show beside the answer. */
            embeds?: components["schemas"]["JsonValue"][];
            /** @description What the server reported while it worked, oldest first. */
            statusHistory?: components["schemas"]["JsonObject"][];
            /** @description Questions that the user might ask next. */
            followUps?: string[];
            /** @description Free content. Why there is no answer, an object with `content` as a rule. Absent if all went well. */
            error?: components["schemas"]["JsonValue"];
            /** @description Free content. The user's rating, with `rating` (1 or -1), `tags`, `reason` and `comment`. */
            annotation?: components["schemas"]["JsonObject"];
            /** @description Id of the feedback that the rating was stored as. */
            feedbackId?: string;
            /** @description Summary of all that comes before this message in its branch, which the model sees in its place. */
            contextSummary?: string;
            /** @description Free content. The server keeps `task_id` and `voice` here, and what it needs to go on after a question for permission. Left out for others than the message's author. */
            meta?: components["schemas"]["JsonObject"];
            /** @description Id of the user who wrote the message or asked for it. The server sets it, whatever the client sends. */
            user_id?: string;
            user?: components["schemas"]["ChatMessageAuthor"];
        };
        /** @description The chat's tree of messages. Regenerated answers and edited questions are siblings, so there may be several branches. */
        ChatHistory: {
            /** @description All messages of all branches, by id. */
            messages?: {
                [key: string]: components["schemas"]["ChatMessage"];
            };
            /** @description Id of the message at the end of the branch shown. `null` if there are no messages. */
            currentId?: string | null;
        };
        /** @description What the client keeps of a chat. The server stores any object as it is, adds what its fields below say, and requires none of them; the fields are those that the web client writes and that servers read. A client that stores another type gets it back, and breaks the web client. */
        ChatDocument: {
            /** @description The client's own id of the chat. The web client leaves it empty; the server does not read it. */
            id?: string;
            /** @description Title. It becomes the chat's title; without it the chat is called `New Chat`. `null` makes the request fail. */
            title?: string;
            /** @description The models that answer the next message. */
            models?: string[];
            /** @description System prompt of an older web client. `null` and absence mean none; newer clients keep it in `params.system`. */
            system?: string | null;
            /** @description Free content. Parameters for the model, such as `temperature`, `max_tokens` or `system`. Left out for others than the owner since 0.12.4. */
            params?: components["schemas"]["JsonObject"];
            history?: components["schemas"]["ChatHistory"];
            /** @description The branch shown, first message first, as an older web client keeps it beside `history`. The server does not keep the two in step; read `history`. */
            messages?: components["schemas"]["ChatMessage"][];
            /** @description Not the chat's tags, which are in `meta.tags`; the web client stores an empty list. */
            tags?: string[];
            /** @description When the client created the document, in Unix milliseconds, unlike the times of the messages. */
            timestamp?: number;
            /** @description Files that belong to the whole chat. */
            files?: components["schemas"]["JsonObject"][];
            /** @description Id of the chat that this one is a copy of. The server sets it when it clones or forks. */
            originalChatId?: string;
            /** @description Id of the message at which the copy was made. The server sets it when it clones or forks; `null` if there was no message. */
            branchPointMessageId?: string | null;
            /**
             * @description Whether the caller may write on in the chat (`continue`) or only read it (`null`). Only `getChatById` and `getSharedChat` fill it.
             * @enum {unknown}
             */
            share_mode?: "continue" | null;
        };
        /** @description What the server knows about a chat beside its document. What an import sends is kept as it is. */
        ChatMeta: {
            /** @description The chat's tags. Absent if it never had one. */
            tags?: string[];
            /** @description Id of the chat that this one was forked from. Absent in all others. */
            forked_from?: string;
            /** @description Id of the message at which it was forked. Absent in all others. */
            forked_from_message_id?: string;
        };
        /** @description An entry of the to-do list that a model keeps. */
        ChatTask: {
            /** @description The entry's id, its number as a rule. */
            id: string;
            /** @description What is to be done. */
            content: string;
            /**
             * @description How far it is.
             * @enum {unknown}
             */
            status: "pending" | "in_progress" | "completed" | "cancelled";
        };
        /** @description How much of the context a chat's current branch takes. */
        ChatContextUsage: {
            /** @description Size of the branch, or of its summary and what follows it, in tokens. */
            tokens: number;
            /** @description The same number as `tokens`. */
            estimated_tokens: number;
            /** @description Size, in tokens, above which the server summarises the older part. */
            threshold: number;
            /** @description The size in percent of the threshold, rounded; more than 100 is possible. */
            percent: number;
            /**
             * @description Where the number comes from. Always the same text, also if a provider's count went into it.
             * @constant
             */
            source: "estimated";
        };
        /** @description A chat in full. */
        Chat: {
            /** @description The chat's id, a UUID. In a shared chat the link's id. */
            id: string;
            /** @description Id of the owner. Before 0.9.6 a shared chat has `shared-` and the chat's id here. */
            user_id: string;
            /** @description Title, given by the user or made by a model. `New Chat` until there is one. */
            title: string;
            chat: components["schemas"]["ChatDocument"];
            /** @description When the chat last changed, in Unix seconds. Messages, pinning, archiving and folders count, tags and links do not; a new title counts only before 0.11.4. */
            updated_at: number;
            /** @description When the chat was created, in Unix seconds. */
            created_at: number;
            /** @description Id of the link to the chat, to be read with `getSharedChat`. `null` if the chat is not shared. */
            share_id: string | null;
            /** @description Whether the chat is in the archive, out of the usual lists. */
            archived: boolean;
            /** @description Whether the chat is pinned. `null`, in chats that older servers stored, means it is not. */
            pinned: boolean | null;
            meta: components["schemas"]["ChatMeta"];
            /** @description Free content. Values for the chat's prompt variables, by name. Empty for others than the owner. */
            variables?: components["schemas"]["JsonObject"];
            /** @description Id of the folder. `null` if the chat is in none. */
            folder_id: string | null;
            /** @description The to-do list that a model keeps while it works. `null` if there was never one. */
            tasks?: components["schemas"]["ChatTask"][] | null;
            /** @description Always `null`; no released server writes it. */
            summary?: string | null;
            /** @description Id of the message at the end of the branch shown. `null` if the chat has no messages. */
            current_message_id?: string | null;
            /** @description How full the model's context is. Only `getChatById` fills it; `null` everywhere else, for a chat without messages, and where context compaction is switched off. */
            context_usage?: components["schemas"]["ChatContextUsage"] | null;
        };
        /** @description A label that a user puts on chats. */
        ChatTag: {
            /** @description The name in lower case with underscores for spaces. Unique for one user, and what a chat's `meta.tags` holds. */
            id: string;
            /** @description The label as it was first typed. */
            name: string;
            /** @description Id of the user whose label it is. */
            user_id: string;
            /** @description Free content that no released server writes. `null` if empty. */
            meta: components["schemas"]["JsonObject"] | null;
        };
        /** @description The server's settings for all chats. */
        ChatConfig: {
            /** @description Id of the model that writes the summaries. An empty text is the chat's own model. */
            CONTEXT_COMPACTION_MODEL?: string;
            /** @description Whether the older part of a long chat is replaced by a summary before the model sees it. */
            ENABLE_CONTEXT_COMPACTION: boolean;
            /** @description Number of tokens above which a chat is summarised, at least 1. 80000 on a new server. */
            CONTEXT_COMPACTION_TOKEN_THRESHOLD: number;
            /** @description Highest threshold, in tokens, that a chat's own parameters may set. */
            CONTEXT_COMPACTION_TOKEN_CAP?: number;
            /** @description How much of the latest messages stays as it is, in percent of their number, from 10 to 50. */
            CONTEXT_COMPACTION_RETENTION_PERCENTAGE?: number;
            /** @description Prompt for the summary. An empty text is the server's own prompt. */
            CONTEXT_COMPACTION_PROMPT_TEMPLATE: string;
            /** @description Whether a chat can ask its user before a model calls a tool. Without it every call goes through. */
            ENABLE_TOOL_PERMISSIONS?: boolean;
            /** @description Whether the model sees only the names of large tools and looks up their definitions when it needs them. */
            ENABLE_TOOL_SEARCH?: boolean;
            /** @description Length of a tool's definition, in characters of JSON, above which it has to be looked up. At least 0. */
            TOOL_SEARCH_DEFER_THRESHOLD?: number;
            /** @description Tools whose definition the model always sees. */
            TOOL_SEARCH_ALWAYS_LOADED?: string[];
            /** @description Whether the server's built-in tools have to be looked up too. */
            TOOL_SEARCH_DEFER_BUILTIN_TOOLS?: boolean;
        };
        /** @description New settings. They replace all earlier ones, so a field left out goes back to its default. Read, change, write. */
        ChatConfigUpdate: {
            /**
             * @description Id of the model that writes the summaries. An empty text and `null` mean the chat's own model.
             * @default
             */
            CONTEXT_COMPACTION_MODEL?: string | null;
            /** @description Whether the older part of a long chat is replaced by a summary before the model sees it. */
            ENABLE_CONTEXT_COMPACTION: boolean;
            /** @description Number of tokens above which a chat is summarised; less than 1 becomes 1. Servers before 0.12.4 require it; since then absence and `null` mean the server's start value, 80000 unless its environment says otherwise. */
            CONTEXT_COMPACTION_TOKEN_THRESHOLD?: number | null;
            /** @description Highest threshold, in tokens, that a chat's own parameters may set. Absence, `null` and 0 mean the threshold itself. */
            CONTEXT_COMPACTION_TOKEN_CAP?: number | null;
            /**
             * @description How much of the latest messages stays as it is, in percent of their number; held between 10 and 50. `null` means the default and is accepted since 0.12.4.
             * @default 40
             */
            CONTEXT_COMPACTION_RETENTION_PERCENTAGE?: number | null;
            /** @description Prompt for the summary. An empty text means the server's own prompt. */
            CONTEXT_COMPACTION_PROMPT_TEMPLATE: string;
            /**
             * @description Whether a chat can ask its user before a model calls a tool.
             * @default false
             */
            ENABLE_TOOL_PERMISSIONS?: boolean;
            /**
             * @description Whether the model sees only the names of large tools and looks up their definitions when it needs them.
             * @default false
             */
            ENABLE_TOOL_SEARCH?: boolean;
            /**
             * @description Length of a tool's definition, in characters of JSON, above which it has to be looked up. Less than 0 becomes 0.
             * @default 400
             */
            TOOL_SEARCH_DEFER_THRESHOLD?: number;
            /**
             * @description Tools whose definition the model always sees. Spaces around a name and empty names are dropped.
             * @default []
             */
            TOOL_SEARCH_ALWAYS_LOADED?: string[];
            /**
             * @description Whether the server's built-in tools have to be looked up too.
             * @default true
             */
            TOOL_SEARCH_DEFER_BUILTIN_TOOLS?: boolean;
        };
        /** @description A chat as the list of a folder shows it; older servers leave out more than in other lists. */
        FolderChatSummary: {
            /** @description The chat's id, a UUID. */
            id: string;
            /** @description Title, given by the user or made by a model. */
            title: string;
            /** @description When the chat last changed, in Unix seconds. */
            updated_at: number;
            /** @description When the chat was created, in Unix seconds. */
            created_at?: number;
            /** @description When the owner last opened the chat, in Unix seconds. `null` if never. */
            last_read_at?: number | null;
            /** @description Always `null` here; only a search fills it. */
            snippet?: string | null;
            /** @description Whether a model is still answering in the background. */
            active?: boolean;
            /** @description Always `false` here; a folder's list leaves archived chats out. */
            archived?: boolean;
        };
        /** @description A chat to be created with what it had elsewhere. It always gets a new id. */
        ImportedChat: {
            chat: components["schemas"]["ChatDocument"];
            /** @default {} */
            meta?: components["schemas"]["ChatMeta"];
            /**
             * @description Whether the chat is pinned. `null` means it is not.
             * @default false
             */
            pinned?: boolean | null;
            /**
             * @description Whether the chat is in the archive.
             * @default false
             */
            archived?: boolean;
            /** @description Id of the folder. `null` and absence mean none, and so does a folder that is not the caller's, since 0.9.6. */
            folder_id?: string | null;
            /** @description Free content. Values for the chat's prompt variables, by name. `null` and absence mean none. */
            variables?: components["schemas"]["JsonObject"] | null;
            /** @description Id of the message at the end of the branch shown. `null` and absence mean the one that the history names. */
            current_message_id?: string | null;
            /** @description When the chat was created, in Unix seconds. `null`, 0 and absence mean now. */
            created_at?: number | null;
            /** @description When the chat last changed, in Unix seconds. `null`, 0 and absence mean now. */
            updated_at?: number | null;
        };
        /** @description Chats to be created. */
        ChatImport: {
            /** @description The chats. An empty list is no error. */
            chats: components["schemas"]["ImportedChat"][];
        };
        /** @description A new chat. Other fields, such as `meta` or `pinned`, are ignored; `importChats` takes them. */
        ChatCreate: {
            chat: components["schemas"]["ChatDocument"];
            /** @description Free content. Values for the chat's prompt variables, by name. `null` and absence mean none. */
            variables?: components["schemas"]["JsonObject"] | null;
            /** @description Id of the folder to create it in. `null` and absence mean none. */
            folder_id?: string | null;
        };
        /** @description What marking all chats as read has done. */
        ChatsRead: {
            /** @description How many chats were marked, those that had been read already included. */
            updated_count: number;
            /** @description For each of the caller's folders, by id, how many chats in it and below it are unread. */
            folder_unread_counts: {
                [key: string]: number;
            };
        };
        /** @description A chat that its owner has shared, as the list of shared chats shows it. */
        SharedChatSummary: {
            /** @description The chat's id, not the link's. */
            id: string;
            /** @description The chat's id once more. */
            chat_id?: string;
            /** @description Title at the time of sharing; before 0.9.6 the chat's present title. */
            title: string;
            /** @description Id of the link, to be read with `getSharedChat`. A listed chat has one; the type allows `null`. */
            share_id: string | null;
            /** @description When the link was last renewed, in Unix seconds; before 0.9.6 when the chat last changed. */
            updated_at: number;
            /** @description When the link was made, in Unix seconds; before 0.9.6 when the chat was created. */
            created_at: number;
        };
        /** @description A right to read a shared chat. */
        SharedChatGrant: {
            /** @description The grant's id, a UUID that is new after every change of the list. */
            id: string;
            /**
             * @description Who holds the right. `anyone`, people who are not signed in too, exists since 0.11.4.
             * @enum {unknown}
             */
            principal_type: "user" | "group" | "anyone";
            /** @description Id of the user or group. `*` with `user` is every signed-in user; `anyone` always has `*`. */
            principal_id: string;
            /**
             * @description Only `read` opens a shared chat. `write` is stored and gives nothing.
             * @enum {unknown}
             */
            permission: "read" | "write";
        };
        /** @description A right to be given. A grant whose type or permission the server does not know is left out without an error. */
        SharedChatGrantInput: {
            /**
             * @description Who gets the right. `anyone`, people who are not signed in too, is left out before 0.11.4.
             * @enum {unknown}
             */
            principal_type: "user" | "group" | "anyone";
            /** @description Id of the user or group. `*` with `user` is every signed-in user; with `anyone` it must be `*`. */
            principal_id: string;
            /**
             * @description Use `read`. `write` is stored and gives nothing.
             * @enum {unknown}
             */
            permission: "read" | "write";
        };
        /** @description Who may read a shared chat. It replaces all earlier grants. */
        SharedChatAccess: {
            /** @description All grants. An empty list leaves the chat to its owner and, where that is switched on, to administrators. */
            access_grants: components["schemas"]["SharedChatGrantInput"][];
            /**
             * @description `continue` shows the living chat and lets every signed-in reader write on in it; `null` shows what the chat was when it was shared. Absent leaves the mode as it is. Without effect for a chat that has no link.
             * @enum {unknown}
             */
            share_mode?: "continue" | null;
        };
        /** @description Numbers of answers by the id of the model. A model without answers is not named. */
        ModelCounts: {
            [key: string]: number;
        };
        /** @description The figures of one chat. The branch shown is the path from the first message to the current one. */
        ChatFigures: {
            /** @description Mean time from a question to its answer, in seconds, from the messages' timestamps. 0 if there is no pair. */
            average_response_time: number;
            /** @description Mean length of the user's messages, in characters. 0 if there is none. */
            average_user_message_content_length: number;
            /** @description Mean length of the answers, in characters. 0 if there is none. */
            average_assistant_message_content_length: number;
            /** @description How many answers of the branch shown each model wrote. */
            models: components["schemas"]["ModelCounts"];
            /** @description Number of messages in the branch shown. */
            message_count: number;
            /** @description How many answers of the whole history each model wrote. */
            history_models: components["schemas"]["ModelCounts"];
            /** @description Number of messages in the whole history. */
            history_message_count: number;
            /** @description Number of the user's messages in the whole history. Too low on 0.9.6 and 0.10.2, which skip messages without rating tags. */
            history_user_message_count: number;
            /** @description Number of answers in the whole history. Too low on 0.9.6 and 0.10.2, which skip messages without rating tags. */
            history_assistant_message_count: number;
        };
        /** @description A message without its text. */
        MessageStats: {
            /** @description The message's id. */
            id: string;
            /** @description Who wrote it, `user` or `assistant` as a rule; whatever the client stored. */
            role: string;
            /** @description Id of the model that wrote it. `null` for a user's message. */
            model: string | null;
            /** @description Length of the text, in characters. */
            content_length: number;
            /** @description Always `null`; no released server fills it. */
            token_count: number | null;
            /** @description When it was written, in Unix seconds. `null` if the client stored no time. */
            timestamp: number | null;
            /** @description The user's rating, 1 for good and -1 for bad. `null` if not rated. */
            rating: number | null;
            /** @description Tags that the rating gave the message. `null` if not rated or not tagged. */
            tags: string[] | null;
        };
        /** @description The messages of every branch, and the current one. */
        ChatOutlineHistory: {
            /** @description Messages by id. 0.9.6 and 0.10.2 leave out those without rating tags, which is most of them. */
            messages: {
                [key: string]: components["schemas"]["MessageStats"];
            };
            /** @description Id of the message at the end of the branch shown. `null` if the chat has no messages. */
            currentId: string | null;
        };
        /** @description The chat's tree of messages, reduced to figures. */
        ChatOutline: {
            history: components["schemas"]["ChatOutlineHistory"];
        };
        /** @description A chat's statistics, made to be given away. Neither the title nor any text of a message is in it. */
        ChatStats: {
            /** @description The chat's id. */
            id: string;
            /** @description Id of the chat's owner. */
            user_id: string;
            /** @description When the chat was created, in Unix seconds. */
            created_at: number;
            /** @description When the chat last changed, in Unix seconds. */
            updated_at: number;
            /** @description The chat's tags. */
            tags: string[];
            stats: components["schemas"]["ChatFigures"];
            chat: components["schemas"]["ChatOutline"];
        };
        /** @description One page of the statistics of the caller's chats. */
        ChatStatsPage: {
            /**
             * @description Always the same.
             * @constant
             */
            type: "chats";
            /** @description At most 10 chats, the longest unchanged first. A chat whose history is broken is left out. */
            items: components["schemas"]["ChatStats"][];
            /** @description Number of chats on all pages. */
            total: number;
            /** @description The page asked for, beginning with 1. */
            page: number;
        };
        /** @description How a chat has been used. The branch shown is the path from the first message to the current one; the history holds the other branches too. */
        ChatUsage: {
            /** @description The chat's id. */
            id: string;
            /** @description How many answers of the branch shown each model wrote. */
            models: components["schemas"]["ModelCounts"];
            /** @description Number of messages in the branch shown. */
            message_count: number;
            /** @description How many answers of the whole history each model wrote. */
            history_models: components["schemas"]["ModelCounts"];
            /** @description Number of messages in the whole history. */
            history_message_count: number;
            /** @description Number of the user's messages in the whole history. */
            history_user_message_count: number;
            /** @description Number of answers in the whole history. */
            history_assistant_message_count: number;
            /** @description Mean time from a question to its answer, in seconds, from the messages' timestamps. 0 if there is no pair. */
            average_response_time: number;
            /** @description Mean length of the user's messages, in characters. 0 if there is none. */
            average_user_message_content_length: number;
            /** @description Mean length of the answers, in characters. 0 if there is none. */
            average_assistant_message_content_length: number;
            /** @description The chat's tags. */
            tags: string[];
            /** @description Timestamp of the current message, in Unix seconds. */
            last_message_at: number;
            /** @description When the chat last changed, in Unix seconds. */
            updated_at: number;
            /** @description When the chat was created, in Unix seconds. */
            created_at: number;
        };
        /** @description One page of the usage figures of the caller's chats. */
        ChatUsageList: {
            /** @description Figures of the chats on this page. Chats without messages are left out, so a page may be short or empty. */
            items: components["schemas"]["ChatUsage"][];
            /** @description Number of the caller's chats, those without messages included. */
            total: number;
        };
        /** @description Which tag to look for, and which part of the list is wanted. */
        ChatTagFilter: {
            /** @description The tag's name or id; case and underscores for spaces do not matter. */
            name: string;
            /**
             * @description How many chats to leave out at the beginning. `null` means none. Servers before 0.9.6 ignore it.
             * @default 0
             */
            skip?: number | null;
            /**
             * @description How many chats to answer at most. `null` and 0 mean all. Servers before 0.9.6 ignore it and answer all.
             * @default 50
             */
            limit?: number | null;
        };
        /** @description What changes in a chat. */
        ChatUpdate: {
            /** @description The fields of the document to be replaced; those left out stay. `history` is merged since 0.10.2: messages left out stay, and so do those that a model is writing. Before that it is replaced like the others. */
            chat: components["schemas"]["ChatDocument"];
            /** @description Free content. New values for the chat's prompt variables, all of them. `null` and absence leave them as they are. */
            variables?: components["schemas"]["JsonObject"] | null;
        };
        /** @description How to copy a chat. */
        ChatClone: {
            /** @description Title of the copy. `null`, absence and an empty text mean `Clone of` and the chat's title. */
            title?: string | null;
        };
        /** @description How to summarise a chat. */
        ChatCompaction: {
            /** @description Id of the model that writes the summary. `null` and absence mean the model of the last answer, or else the chat's first. */
            model?: string | null;
        };
        /** @description What has been summarised. */
        CompactedChat: {
            /**
             * @description Always `true`.
             * @constant
             */
            ok: true;
            /** @description Whether there is a new summary. */
            compacted: boolean;
            /**
             * @description Why there is none. Compaction is switched off, the chat has no messages, or nothing but the last message is left to keep. Absent if there is one.
             * @enum {unknown}
             */
            reason?: "disabled" | "empty" | "too_short";
            /** @description How many messages the summary stands for. They stay in the chat; only the model no longer sees them. Absent if there is none. */
            dropped_messages?: number;
            /** @description How many messages of the branch the model still sees. Absent if there is no new summary. */
            kept_messages?: number;
            /** @description Length of the summary, in characters. Absent if there is none. */
            summary_chars?: number;
            /** @description How full the model's context is now. `null` if compaction is switched off or the chat has no messages. */
            context_usage?: components["schemas"]["ChatContextUsage"] | null;
        };
        /** @description Where a chat goes. */
        ChatFolder: {
            /** @description Id of the folder. `null` and absence take the chat out of its folder. */
            folder_id?: string | null;
        };
        /** @description Where to fork a chat. */
        ChatFork: {
            /** @description Id of the last message of the fork. `null` and absence mean the message at the end of the branch shown. */
            message_id?: string | null;
        };
        /** @description What changes in a message. Since 0.12.4 one of the fields is enough; before that `content` is required. */
        ChatMessageUpdate: {
            /** @description New text. `null` and absence leave it as it is; servers before 0.12.4 answer 422 to both. */
            content?: string | null;
            /** @description Free content. What a client wants to remember of the spoken message, at most 100000 bytes as JSON; kept in the message's `meta.voice`. `null` and absence leave it as it is. */
            voice?: components["schemas"]["JsonObject"] | null;
        };
        /** @description An event about a message, as tools and functions send them. */
        ChatMessageEvent: {
            /** @description What happened. `status`, `message`, `replace`, `embeds`, `files`, `source` and `citation` change the stored message, any other type is only passed on. */
            type: string;
            /** @description Free content. What the type needs, such as `description` and `done` for `status`, or `content` for `message`, which appends it, and `replace`. */
            data: components["schemas"]["JsonObject"];
        };
        /** @description The user's decision about a tool call that waits for one. */
        ToolCallDecision: {
            /** @description The `call_id` of the call in the message's `output`. */
            call_id: string;
            /**
             * @description Let the tool run, refuse it, or answer its questions. `answer` is for the tool `ask_user`, which cannot be approved.
             * @enum {unknown}
             */
            action: "approve" | "reject" | "answer";
            /** @description Free content. The answers, by question. `answer` requires it unless `timed_out` is set. */
            answers?: components["schemas"]["JsonValue"];
            /**
             * @description With `answer`, that the user did not answer in time.
             * @default false
             */
            timed_out?: boolean;
        };
        /** @description A tool call after the user's decision. */
        ResolvedToolCall: {
            /**
             * @description Always `true`.
             * @constant
             */
            status: true;
            /** @description Id of the chat. */
            chat_id: string;
            /** @description Id of the message with the call. */
            message_id: string;
            /** @description The background tasks in which the model goes on. Empty while other calls of the message wait; absent if the answer was completed at once. */
            task_ids?: string[];
        };
        /** @description How to share a chat. */
        ChatShare: {
            /**
             * @description `continue` shows the living chat and lets every signed-in reader write on in it; `null` shows what the chat is now. Absence leaves the mode as it is, `null` for a new link.
             * @enum {unknown}
             */
            share_mode?: "continue" | null;
        };
        /** @description A tag by its name. */
        ChatTagName: {
            /** @description The label. Case and spaces make no difference, see the tag's `id`. An empty text is accepted, `none` is not. */
            name: string;
        };
        /** @description A chat that counts as unread again. */
        UnreadChat: {
            /** @description Id of the chat. */
            chat_id: string;
            /** @description When the owner last opened the chat, in Unix seconds. 0 now. */
            last_read_at: number;
            /** @description Id of the folder. `null` if the chat is in none. */
            folder_id: string | null;
            /** @description For each of the caller's folders, by id, how many chats in it and below it are unread. */
            folder_unread_counts: {
                [key: string]: number;
            };
        };
        /** @description An arena model, behind which one of several models answers unseen. */
        ArenaModel: {
            /** @description Id by which it is chosen. */
            id: string;
            /** @description Name that users see. */
            name: string;
            /** @description Image, description, the ids of its models (`model_ids`) and who may use it, as the administrator's page keeps them. */
            meta: components["schemas"]["JsonObject"];
        };
        /** @description A user or group whose events are meant. */
        EventWebhookTarget: {
            /**
             * @description Kind of target.
             * @enum {string}
             */
            type: "user" | "group";
            /** @description Id of the user or group. */
            id: string;
        };
        /** @description An address that is told of events. */
        EventWebhook: {
            /** @description The webhook's id, a UUID, or a fixed text for the default webhook. */
            id: string;
            /** @description What administrators call it. */
            name: string;
            /** @description Where events are sent. */
            url: string;
            /** @description Whether it is in use. */
            enabled: boolean;
            /** @description Names of events; `*` for all, `chat.*` for all of a kind. */
            events: string[];
            /** @description Users and groups whose events are meant. `null` means everybody's. */
            targets: components["schemas"]["EventWebhookTarget"][] | null;
            /** @description When it was made, in Unix seconds. */
            created_at: number;
            /** @description When it was last changed, in Unix seconds. */
            updated_at: number;
        };
        /** @description A connection to a vector database outside the server. */
        ExternalKnowledgeSource: {
            /** @description The connection's id, a UUID. */
            id: string;
            /** @description What administrators call it. */
            name: string;
            /** @description Kind of database, `qdrant`, `milvus` or `pgvector`. */
            provider: string;
            /** @description Address of the database; for `pgvector` with user name and password, a secret. */
            endpoint: string;
            /** @description How the server signs in there, in the clear; empty for `pgvector`. The provider decides the fields. */
            auth_config: components["schemas"]["JsonObject"];
            /** @description Further options, `timeout` in seconds and for `milvus` `db_name`. */
            config: components["schemas"]["JsonObject"];
            /** @description What the connection can do, such as `retrieve`. */
            capabilities: components["schemas"]["JsonObject"];
            /** @description State when it was last looked at. `null` if it never was. */
            health: components["schemas"]["JsonObject"] | null;
            /** @description Whether it is in use. */
            enabled: boolean;
            /** @description Id of the administrator who made it. */
            created_by: string;
            /** @description When it was made, in Unix seconds. */
            created_at: number;
            /** @description When it was last changed, in Unix seconds. */
            updated_at: number;
        };
        /** @description Where a parameter goes in a ComfyUI workflow. */
        ComfyNode: {
            /** @description The parameter, such as `prompt`, `model`, `width`, `height`, `steps` or `seed`. Absent for a node with a fixed `value`. */
            type?: string;
            /** @description Ids of the nodes that take it. Absent means none. */
            node_ids?: string[];
            /** @description Name of the node's input. Absent means `text`. */
            key?: string;
            /** @description Fixed value. Absent for a node that takes a parameter. */
            value?: string;
        };
        /** @description A tag for models. */
        ProviderTag: {
            /** @description The tag's text. */
            name: string;
        };
        /** @description Headers by name. Since 0.9.6 a value may hold placeholders such as `{{USER_NAME}}`, filled in for the caller. */
        ToolServerHeaders: {
            [key: string]: string;
        };
        /** @description Options of a connection to a model provider. */
        ProviderOptions: {
            /** @description Whether the connection is in use. Absent means yes. */
            enable?: boolean;
            /**
             * Format: password
             * @description Token for the provider, in the clear; for Ollama only. Absent means none.
             */
            key?: string;
            /** @description Text put before the ids of its models, with a dot. Absent and empty mean none. */
            prefix_id?: string;
            /** @description Tags that its models get. Absent means none. */
            tags?: components["schemas"]["ProviderTag"][];
            /** @description Ids of the models that are offered. Absent and empty mean all. */
            model_ids?: string[];
            /** @description How its models are labelled, `local` or `external`. Absent means the kind of provider decides. */
            connection_type?: string;
            /** @description Kind of provider, such as `azure` or `llama.cpp`. Absent and empty mean plain OpenAI. */
            provider?: string;
            /** @description How requests are signed, such as `bearer`, `none`, `session` or `azure_ad`. Absent means `bearer`. */
            auth_type?: string;
            /** @description Further headers by name. Absent means none. */
            headers?: components["schemas"]["ToolServerHeaders"];
            /** @description Whether the provider is Azure, in the older notation. Absent means no. */
            azure?: boolean;
            /** @description Which API is used, such as `responses`. Absent means chat completions. */
            api_type?: string;
            /** @description API version for Azure. Absent means the server's default. */
            api_version?: string;
        };
        /** @description A right to use a connection. */
        ConnectionGrant: {
            /**
             * @description Kind of holder.
             * @enum {string}
             */
            principal_type: "user" | "group";
            /** @description Id of the user or group; `*` with `user` means everybody. */
            principal_id: string;
            /**
             * @description `read` is the right to use it.
             * @enum {string}
             */
            permission: "read" | "write";
            /** @description Id of the grant, as the web page keeps it. Absent if it was not sent. */
            id?: string;
        };
        /** @description How the terminals of one context are shared. */
        TerminalContext: {
            /**
             * @description One terminal for all (`default`), or one for each chat or automation. Absent means `default`.
             * @enum {string}
             */
            context_id?: "default" | "chat_id" | "automation_id";
        };
        /** @description Where an orchestrator's terminals are offered, and how they are shared. A plain terminal server has `{}`, and so has an orchestrator without settings. A context that is absent is offered with one terminal for all. */
        TerminalContexts: {
            /** @description Terminals in chats. `false` if they are not offered there; the proxy then refuses calls for a chat. */
            chat?: components["schemas"]["TerminalContext"] | false;
            /** @description Terminals in automations. `false` if they are not offered there. */
            automation?: components["schemas"]["TerminalContext"] | false;
        };
        /** @description Who may use a terminal server, and where. Fields that the server does not know are kept. */
        TerminalServerAccess: {
            /** @description Who may use it beside administrators. Absent and empty mean nobody. */
            access_grants?: components["schemas"]["ConnectionGrant"][];
            /** @description Where an orchestrator's terminals are offered, and how they are shared. Absent means everywhere. */
            contexts?: components["schemas"]["TerminalContexts"];
            /** @description Where files go that are put into a chat, `default` or `filesystem` (of the terminal). Absent and any other text mean `default`. */
            chat_uploads?: string;
        };
        /** @description A connection to a terminal server. Fields that the server does not know are kept. */
        TerminalServerConnection: {
            /** @description Id in the paths of the terminals' operations. An empty string or `null` means it cannot be reached there. The server does not make one up, nor check that it is unique. */
            id: string | null;
            /** @description Name that users see. An empty string or `null` means none. */
            name: string | null;
            /** @description Whether it is in use. `null` means no. */
            enabled: boolean | null;
            /** @description Address of the terminal server or orchestrator. */
            url: string;
            /** @description Path of its OpenAPI document below `url`. `null` if it was sent so. */
            path: string | null;
            /**
             * Format: password
             * @description Token for `bearer`, in the clear. An empty string or `null` means none.
             */
            key: string | null;
            /** @description How requests are signed, as in `TerminalServerConnectionDraft`. `null` if it was sent so. */
            auth_type: string | null;
            /** @description Whether the caller's cookies go along. Before 0.11.4 kept as it was sent, and absent if it was not. */
            forward_cookies?: boolean;
            /** @description Who may use the terminal server. `null` means administrators only. */
            config: components["schemas"]["TerminalServerAccess"] | null;
            /** @description What stands at `url`, `terminal` or `orchestrator`. `null` if it was never found out. */
            server_type: string | null;
            /** @description Policy of the orchestrator under which terminals start. `null` if there is none. */
            policy_id: string | null;
            /** @description The orchestrator's policy as it was when the connection was saved. `null` if it was not sent. Newer servers drop it. */
            policy?: components["schemas"]["JsonObject"] | null;
        };
        /** @description Who may use a tool server, and which of its tools. */
        ToolServerConfig: {
            /** @description Whether the tool server is in use. Absent means no. */
            enable?: boolean;
            /** @description Who may use it beside administrators. Absent and empty mean nobody. */
            access_grants?: components["schemas"]["ConnectionGrant"][];
            /** @description Names of the tools that are offered, separated by commas or as a list; with `!` before it, a tool that is not. Absent and empty mean all. */
            function_name_filter_list?: string | string[];
        };
        /** @description What a tool server is called, and its OAuth client. Fields that the server does not know are kept. */
        ToolServerInfo: {
            /** @description Id by which models and chats refer to the tool server. Absent means its index in the list. */
            id?: string;
            /** @description Name that users see. Absent means the title of its OpenAPI document. */
            name?: string;
            /** @description Text that users and models see. Absent means that of its OpenAPI document. */
            description?: string;
            /** @description The OAuth client, as the registration answered it, encrypted. Absent without OAuth. */
            oauth_client_info?: string;
            /** @description Address of the OAuth provider, where it cannot be found from the tool server's. Absent otherwise. */
            oauth_server_url?: string;
            /** @description Id of a client that the provider knows already, for `oauth_2.1_static`. Absent otherwise. */
            oauth_client_id?: string;
            /**
             * Format: password
             * @description Its secret, in the clear. Absent otherwise.
             */
            oauth_client_secret?: string;
        };
        /** @description A connection to a tool server. Fields that the server does not know are kept. */
        ToolServerConnection: {
            /** @description Address of the tool server. */
            url: string;
            /** @description Path of its OpenAPI document below `url`, or the document's full address. Not used for MCP. */
            path: string;
            /** @description Protocol, `openapi` or `mcp`. `null` if it was sent so; the connection is then not used. */
            type: string | null;
            /** @description How requests are signed, as in `ToolServerConnectionDraft`. `null` means not at all. */
            auth_type: string | null;
            /** @description Whether the caller's cookies go along. Before 0.11.4 kept as it was sent, and absent if it was not. */
            forward_cookies?: boolean;
            /** @description Further headers by name, or text that is kept and ignored. `null` if there are none. */
            headers: components["schemas"]["ToolServerHeaders"] | (string | null);
            /**
             * Format: password
             * @description Token for `bearer`, in the clear. `null` if there is none.
             */
            key: string | null;
            /** @description Who may use the tool server, and which of its tools. `null` if it was sent so, which hides every tool server. */
            config: components["schemas"]["ToolServerConfig"] | null;
            /** @description What it is called, and its OAuth client. `null` if it was not sent; absent then before 0.9.6. */
            info?: components["schemas"]["ToolServerInfo"] | null;
            /** @description Where the OpenAPI document comes from, `url` or `json` (in `spec`). Absent means `url`. */
            spec_type?: string;
            /** @description The OpenAPI document as text, for `spec_type` `json`. Absent if it was not sent. */
            spec?: string;
        };
        /** @description Texts of a banner by locale, such as `de-DE`, each a map from the field (`title`, `content`) to its translation. */
        BannerTranslations: {
            [key: string]: {
                [key: string]: string;
            };
        };
        /** @description A message above the chats. */
        Banner: {
            /** @description What the sender called it. The web page remembers by it that a user has dismissed the banner. */
            id: string;
            /** @description Colour of the banner, `info`, `success`, `warning` or `error`. The server takes any text. */
            type: string;
            /** @description Short text before the message. `null` if there is none. */
            title: string | null;
            /** @description The message, in Markdown. */
            content: string;
            /** @description Whether a user may close it. */
            dismissible: boolean;
            /** @description When it was written, in Unix seconds, as the sender says. */
            timestamp: number;
            /** @description Translations. `null` if there are none. */
            i18n?: components["schemas"]["BannerTranslations"] | null;
        };
        /** @description A suggestion on an empty chat. */
        PromptSuggestion: {
            /** @description Headline and the line below it. The web page shows the first two entries. */
            title: string[];
            /** @description The prompt that a click puts into the chat. */
            content: string;
        };
        /** @description Settings by their key, a name with dots. Secrets stand in the clear. A key that the server does not know is kept and has no effect. */
        ConfigMap: {
            /** @description Whether apps are offered. */
            "apps.enable"?: boolean;
            /** @description How the server signs in at the realtime provider, `api_key` or `microsoft_entra_id`. */
            "audio.realtime.auth_type"?: string;
            /** @description Whether realtime voice calls are offered. */
            "audio.realtime.enabled"?: boolean;
            /** @description Parameters for the audio input of a realtime call, in the provider's terms. `null` means none. */
            "audio.realtime.input_params"?: components["schemas"]["JsonObject"] | null;
            /** @description Model of realtime calls. */
            "audio.realtime.model"?: string;
            /** @description Address of the realtime API. */
            "audio.realtime.openai.api_base_url"?: string;
            /**
             * Format: password
             * @description API key of the realtime provider, a secret.
             */
            "audio.realtime.openai.api_key"?: string;
            /** @description Prompt that opens a realtime call. `null` means the server's own. */
            "audio.realtime.prompt_template"?: string | null;
            /** @description Provider of realtime calls, `openai` or `azure`. */
            "audio.realtime.provider"?: string;
            /** @description Model that writes down what is said in a realtime call. */
            "audio.realtime.transcription_model"?: string;
            /** @description Voice of realtime calls. */
            "audio.realtime.voice"?: string;
            /** @description File name extensions that may be transcribed, without the dot. */
            "audio.stt.allowed_extensions"?: string[];
            /**
             * Format: password
             * @description Key of Azure's speech recognition, a secret.
             */
            "audio.stt.azure.api_key"?: string;
            /** @description Address of Azure's speech recognition; empty to derive it from the region. */
            "audio.stt.azure.base_url"?: string;
            /** @description Languages Azure should expect, as locale codes separated by commas. */
            "audio.stt.azure.locales"?: string;
            /** @description How many speakers Azure should tell apart at most, as digits; empty for 3. */
            "audio.stt.azure.max_speakers"?: string;
            /** @description Azure region of the speech recognition. */
            "audio.stt.azure.region"?: string;
            /**
             * Format: password
             * @description Deepgram API key, a secret.
             */
            "audio.stt.deepgram.api_key"?: string;
            /** @description Speech recognition, such as `openai`, `web` (in the browser), `deepgram`, `azure` or `mistral`; empty for Whisper on the server itself. */
            "audio.stt.engine"?: string;
            /** @description Address of Mistral's API for speech recognition. */
            "audio.stt.mistral.api_base_url"?: string;
            /**
             * Format: password
             * @description Mistral API key for speech recognition, a secret.
             */
            "audio.stt.mistral.api_key"?: string;
            /** @description Whether Mistral is asked through its chat API in place of its transcription API. */
            "audio.stt.mistral.use_chat_completions"?: boolean;
            /** @description Model of the speech recognition. */
            "audio.stt.model"?: string;
            /** @description Address of the OpenAI-compatible speech recognition. */
            "audio.stt.openai.api_base_url"?: string;
            /**
             * Format: password
             * @description API key of the OpenAI-compatible speech recognition, a secret.
             */
            "audio.stt.openai.api_key"?: string;
            /** @description How audio is sent to the OpenAI-compatible speech recognition, such as `multipart`. */
            "audio.stt.openai.api_request_format"?: string;
            /** @description Media types that may be transcribed; empty for the server's own list. */
            "audio.stt.supported_content_types"?: string[];
            /** @description Whisper model that runs on the server itself. */
            "audio.stt.whisper_model"?: string;
            /**
             * Format: password
             * @description API key of ElevenLabs or Azure speech output, a secret.
             */
            "audio.tts.api_key"?: string;
            /** @description Address of Azure's speech output; empty to derive it from the region. */
            "audio.tts.azure.speech_base_url"?: string;
            /** @description Audio format that Azure is asked for. */
            "audio.tts.azure.speech_output_format"?: string;
            /** @description Azure region of the speech output. */
            "audio.tts.azure.speech_region"?: string;
            /** @description Speech output, such as `openai`, `elevenlabs`, `azure`, `transformers` or `mistral`; empty for the browser's own voice. */
            "audio.tts.engine"?: string;
            /** @description Address of Mistral's API for speech output. */
            "audio.tts.mistral.api_base_url"?: string;
            /**
             * Format: password
             * @description Mistral API key for speech output, a secret.
             */
            "audio.tts.mistral.api_key"?: string;
            /** @description Model of the speech output. */
            "audio.tts.model"?: string;
            /** @description Address of the OpenAI-compatible speech output. */
            "audio.tts.openai.api_base_url"?: string;
            /**
             * Format: password
             * @description API key of the OpenAI-compatible speech output, a secret.
             */
            "audio.tts.openai.api_key"?: string;
            /** @description Further parameters for the OpenAI-compatible speech output, passed on as they are. */
            "audio.tts.openai.params"?: components["schemas"]["JsonObject"];
            /** @description Prompt for speech output by a realtime model. `null` means the server's own. */
            "audio.tts.realtime.prompt_template"?: string | null;
            /** @description Where a message is cut for reading aloud, `punctuation`, `paragraphs` or `none`. */
            "audio.tts.split_on"?: string;
            /** @description Voice that reads aloud. */
            "audio.tts.voice"?: string;
            /** @description E-mail address shown to pending accounts. `null` means the first administrator's. */
            "auth.admin.email"?: string | null;
            /** @description Whether pending accounts see whom to ask. */
            "auth.admin.show"?: boolean;
            /** @description Paths that API keys may call, separated by commas; counts only if the restriction is switched on. */
            "auth.api_key.allowed_endpoints"?: string;
            /** @description Whether API keys are confined to certain paths. */
            "auth.api_key.endpoint_restrictions"?: boolean;
            /** @description Whether accounts may have API keys. */
            "auth.enable_api_keys"?: boolean;
            /** @description How long a session token lives, a number with a unit such as `4w` or `12h`; `-1` for ever. */
            "auth.jwt_expiry"?: string;
            /** @description Whether sign-in through an OpenID provider goes without the second factor. */
            "auth.mfa.allow_oauth_bypass"?: boolean;
            /** @description Whether sign-in by trusted header goes without the second factor. */
            "auth.mfa.allow_trusted_header_bypass"?: boolean;
            /** @description Whether sign-in asks for a second factor. */
            "auth.mfa.enable"?: boolean;
            /** @description How long the token of an automation's run lives, a number with a unit such as `1h`. */
            "automations.auth_token_expires_in"?: string;
            /** @description Whether automations are offered. */
            "automations.enable"?: boolean;
            /** @description How many automations an account may have; an empty string for any number. */
            "automations.max_count"?: string | number;
            /** @description Shortest time between two runs of an automation, in seconds; an empty string for no limit. */
            "automations.min_interval"?: string | number;
            /** @description Whether calendars are offered. */
            "calendar.enable"?: boolean;
            /** @description Whether channels are offered. */
            "channels.enable"?: boolean;
            /** @description Whether channels may be encrypted end to end. */
            "channels.encryption.enable"?: boolean;
            /** @description Where a model that is mentioned in a channel answers, `thread` or `channel`. */
            "channels.model_response_mode"?: string;
            /** @description Whether the older part of a long chat is summarized. */
            "chat.context_compaction.enable"?: boolean;
            /** @description Model that summarizes; an empty string or `null` for the chat's own. */
            "chat.context_compaction.model"?: string | null;
            /** @description Prompt of the summary; empty for the server's own. */
            "chat.context_compaction.prompt_template"?: string;
            /** @description Share of the context that stays word for word, in percent, 10 to 50. `null` means 40. */
            "chat.context_compaction.retention_percentage"?: number | null;
            /** @description Upper limit of the threshold for models with a large context, in tokens. `null` means the threshold itself. */
            "chat.context_compaction.token_cap"?: number | null;
            /** @description Length of the context from which on it is summarized, in tokens. `null` means 80000. */
            "chat.context_compaction.token_threshold"?: number | null;
            /** @description Whether a user is asked before a model calls a tool. */
            "chat.tool_permissions.enable"?: boolean;
            /** @description Names of tools that a model always sees; `*` stands for any characters. */
            "chat.tool_search.always_loaded"?: string[];
            /** @description Whether the server's own tools may be left for the search, too. */
            "chat.tool_search.defer_builtin_tools"?: boolean;
            /** @description Length of a tool's specification from which on it is left for the search, in characters. */
            "chat.tool_search.defer_threshold"?: number;
            /** @description Whether a model finds large tools by search in place of having them all in its context. */
            "chat.tool_search.enable"?: boolean;
            /** @description Whether users may run code that stands in a chat. */
            "code_execution.enable"?: boolean;
            /** @description Where users' code runs, `pyodide` (in the browser) or `jupyter`. */
            "code_execution.engine"?: string;
            /** @description How the server signs in at Jupyter for users' code, `token` or `password`; an empty string or `null` for not at all. */
            "code_execution.jupyter.auth"?: string | null;
            /**
             * Format: password
             * @description Jupyter's password for users' code, a secret. `null` means none.
             */
            "code_execution.jupyter.auth_password"?: string | null;
            /**
             * Format: password
             * @description Jupyter's token for users' code, a secret. `null` means none.
             */
            "code_execution.jupyter.auth_token"?: string | null;
            /** @description How long users' code may run in Jupyter, in seconds. `null` means no limit. */
            "code_execution.jupyter.timeout"?: number | null;
            /** @description Address of the Jupyter server for users' code. `null` means none. */
            "code_execution.jupyter.url"?: string | null;
            /** @description Whether models may run code. */
            "code_interpreter.enable"?: boolean;
            /** @description Where models' code runs, `pyodide` (in the browser) or `jupyter`. */
            "code_interpreter.engine"?: string;
            /** @description How the server signs in at Jupyter for models' code, `token` or `password`; an empty string or `null` for not at all. */
            "code_interpreter.jupyter.auth"?: string | null;
            /**
             * Format: password
             * @description Jupyter's password for models' code, a secret. `null` means none.
             */
            "code_interpreter.jupyter.auth_password"?: string | null;
            /**
             * Format: password
             * @description Jupyter's token for models' code, a secret. `null` means none.
             */
            "code_interpreter.jupyter.auth_token"?: string | null;
            /** @description How long models' code may run in Jupyter, in seconds. `null` means no limit. */
            "code_interpreter.jupyter.timeout"?: number | null;
            /** @description Address of the Jupyter server for models' code. `null` means none. */
            "code_interpreter.jupyter.url"?: string | null;
            /** @description Prompt that tells a model how to run code; an empty string or `null` for the server's own. */
            "code_interpreter.prompt_template"?: string | null;
            /** @description Whether users may connect providers of their own, straight from the browser. */
            "direct.enable"?: boolean;
            /** @description Whether users may connect integrations of their own, straight from the browser. */
            "direct.integrations.enable"?: boolean;
            /** @description Whether arena models, which hide the model that answers, are offered. */
            "evaluation.arena.enable"?: boolean;
            /** @description Arena models; empty for a single one over all models. */
            "evaluation.arena.models"?: components["schemas"]["ArenaModel"][];
            /** @description Webhooks for events. Absent until the first is set. */
            "events.webhooks"?: components["schemas"]["EventWebhook"][];
            /** @description Connections to vector databases outside the server. Absent until the first is set. */
            "external_knowledge.connections"?: components["schemas"]["ExternalKnowledgeSource"][];
            /** @description Height to which uploaded images are scaled down, in pixels. `null` means as they are. */
            "file.image_compression_height"?: number | null;
            /** @description Width to which uploaded images are scaled down, in pixels. `null` means as they are. */
            "file.image_compression_width"?: number | null;
            /** @description Whether folders are offered. */
            "folders.enable"?: boolean;
            /** @description How many files a folder may have; an empty string for any number. */
            "folders.max_file_count"?: string | number;
            /**
             * Format: password
             * @description Google API key for the file picker, a secret.
             */
            "google_drive.api_key"?: string;
            /** @description Google OAuth client id for the file picker. */
            "google_drive.client_id"?: string;
            /** @description Whether files may be taken from Google Drive. */
            "google_drive.enable"?: boolean;
            /** @description User name and password for AUTOMATIC1111 as `name:password`, a secret. `null` means none. */
            "image_generation.automatic1111.api_auth"?: components["schemas"]["JsonObject"] | (string | null);
            /** @description Further parameters for AUTOMATIC1111, passed on as they are. `null` means none. */
            "image_generation.automatic1111.api_params"?: components["schemas"]["JsonObject"] | (string | null);
            /** @description Address of AUTOMATIC1111. */
            "image_generation.automatic1111.base_url"?: string;
            /**
             * Format: password
             * @description ComfyUI API key, a secret.
             */
            "image_generation.comfyui.api_key"?: string;
            /** @description Address of ComfyUI. */
            "image_generation.comfyui.base_url"?: string;
            /** @description Which nodes of the ComfyUI workflow take the prompt, the size and so on. */
            "image_generation.comfyui.nodes"?: components["schemas"]["ComfyNode"][];
            /** @description ComfyUI workflow, a JSON document as text. */
            "image_generation.comfyui.workflow"?: string;
            /** @description Whether images can be generated. */
            "image_generation.enable"?: boolean;
            /** @description What makes images, `openai`, `comfyui`, `automatic1111` or `gemini`. */
            "image_generation.engine"?: string;
            /** @description Address of Gemini's API for images. */
            "image_generation.gemini.api_base_url"?: string;
            /**
             * Format: password
             * @description Gemini API key for images, a secret.
             */
            "image_generation.gemini.api_key"?: string;
            /** @description Method of Gemini's API, such as `predict` or `generateContent`. */
            "image_generation.gemini.endpoint_method"?: string;
            /** @description Model that makes images. */
            "image_generation.model"?: string;
            /** @description Address of the OpenAI-compatible image API. */
            "image_generation.openai.api_base_url"?: string;
            /**
             * Format: password
             * @description API key of the OpenAI-compatible image API, a secret.
             */
            "image_generation.openai.api_key"?: string;
            /** @description API version for Azure's image API. */
            "image_generation.openai.api_version"?: string;
            /** @description Further parameters for the OpenAI-compatible image API, passed on as they are. `null` means none. */
            "image_generation.openai.params"?: components["schemas"]["JsonObject"] | (string | null);
            /** @description Whether a model rewrites the prompt for an image. */
            "image_generation.prompt.enable"?: boolean;
            /** @description Size of an image as `512x512`, in pixels, or `auto`. `null` means the engine's own. */
            "image_generation.size"?: string | null;
            /** @description How many steps the engine takes for an image. */
            "image_generation.steps"?: number;
            /**
             * Format: password
             * @description ComfyUI API key for editing, a secret.
             */
            "images.edit.comfyui.api_key"?: string;
            /** @description Address of ComfyUI for editing. */
            "images.edit.comfyui.base_url"?: string;
            /** @description Which nodes of the ComfyUI workflow for editing take the prompt, the image and so on. */
            "images.edit.comfyui.nodes"?: components["schemas"]["ComfyNode"][];
            /** @description ComfyUI workflow for editing, a JSON document as text. */
            "images.edit.comfyui.workflow"?: string;
            /** @description Whether images can be edited. */
            "images.edit.enable"?: boolean;
            /** @description What edits images, `openai`, `comfyui` or `gemini`. */
            "images.edit.engine"?: string;
            /** @description Address of Gemini's API for editing. */
            "images.edit.gemini.api_base_url"?: string;
            /**
             * Format: password
             * @description Gemini API key for editing, a secret.
             */
            "images.edit.gemini.api_key"?: string;
            /** @description Model that edits images. */
            "images.edit.model"?: string;
            /** @description Address of the OpenAI-compatible API for editing. */
            "images.edit.openai.api_base_url"?: string;
            /**
             * Format: password
             * @description API key of the OpenAI-compatible API for editing, a secret.
             */
            "images.edit.openai.api_key"?: string;
            /** @description API version for Azure's API for editing. */
            "images.edit.openai.api_version"?: string;
            /** @description Size of an edited image as `512x512`, in pixels. `null` or empty means the engine's own. */
            "images.edit.size"?: string | null;
            /** @description Whether sign-in by LDAP is offered. */
            "ldap.enable"?: boolean;
            /** @description Whether LDAP groups that the server does not have are created. */
            "ldap.group.enable_creation"?: boolean;
            /** @description Whether membership in groups follows LDAP. */
            "ldap.group.enable_management"?: boolean;
            /** @description Distinguished name with which the server signs in at the directory. */
            "ldap.server.app_dn"?: string;
            /**
             * Format: password
             * @description Password with which the server signs in at the directory, a secret.
             */
            "ldap.server.app_password"?: string;
            /** @description Attribute that names an entry's groups. */
            "ldap.server.attribute_for_groups"?: string;
            /** @description Attribute that holds the e-mail address. */
            "ldap.server.attribute_for_mail"?: string;
            /** @description Attribute that holds the user name. */
            "ldap.server.attribute_for_username"?: string;
            /** @description Path of the certificate authority's file on the server. `null` or empty means the system's. */
            "ldap.server.ca_cert_file"?: string | null;
            /** @description Ciphers allowed on the connection, in OpenSSL's notation. `null` means all. */
            "ldap.server.ciphers"?: string | null;
            /** @description Domain that is put behind the user name where the entry has no e-mail address. */
            "ldap.server.default_email_domain"?: string;
            /** @description Host name of the directory. */
            "ldap.server.host"?: string;
            /** @description Name of the directory on the sign-in page. */
            "ldap.server.label"?: string;
            /** @description Port of the directory. `null` means the protocol's own. */
            "ldap.server.port"?: number | null;
            /** @description Further filter for the search, in LDAP's notation. */
            "ldap.server.search_filter"?: string;
            /** @description Whether the connection is encrypted. */
            "ldap.server.use_tls"?: boolean;
            /** @description Distinguished name below which accounts are searched. */
            "ldap.server.users_dn"?: string;
            /** @description Whether the directory's certificate is checked. */
            "ldap.server.validate_cert"?: boolean;
            /** @description Whether a model reviews chats in the background for what to remember. */
            "memories.background_review.enable"?: boolean;
            /** @description How much of what is remembered about a context goes into a prompt, in characters; 250 at least. */
            "memories.context_char_limit"?: number;
            /** @description Whether memories are offered. */
            "memories.enable"?: boolean;
            /** @description How many turns of a chat lie between two reviews. */
            "memories.review_interval_turns"?: number;
            /** @description Whether memories go into the system prompt. */
            "memories.system_context.enable"?: boolean;
            /** @description How much of what is remembered about the user goes into a prompt, in characters; 250 at least. */
            "memories.user_char_limit"?: number;
            /** @description Whether the list of the providers' models is kept, not asked for each time. */
            "models.base_models_cache"?: boolean;
            /** @description Metadata for models that have none of their own. `null` means none. */
            "models.default_metadata"?: components["schemas"]["JsonObject"] | null;
            /** @description Parameters for models that have none of their own. `null` means none. */
            "models.default_params"?: components["schemas"]["JsonObject"] | null;
            /** @description Whether notes are offered. */
            "notes.enable"?: boolean;
            /** @description Provider's roles that make an administrator. */
            "oauth.admin_roles"?: string[];
            /** @description Domains of e-mail addresses that may sign in; `*` for any. */
            "oauth.allowed_domains"?: string[];
            /** @description Provider's roles that may sign in. */
            "oauth.allowed_roles"?: string[];
            /** @description Audience that the token is asked for; empty for none. */
            "oauth.audience"?: string;
            /** @description Whether the sign-in page goes straight to the only provider. */
            "oauth.auto_redirect"?: boolean;
            /** @description Groups that membership is never taken from, a JSON array as text; its entries may be patterns. */
            "oauth.blocked_groups"?: string;
            /** @description How long the server waits for a tool server's OAuth provider, in seconds; an empty string for no limit of its own. */
            "oauth.client.timeout"?: string | number;
            /** @description Client id at the OpenID provider. */
            "oauth.client_id"?: string;
            /**
             * Format: password
             * @description Client secret at the OpenID provider, a secret.
             */
            "oauth.client_secret"?: string;
            /** @description Method of the code challenge, `S256`. `null` means no challenge. */
            "oauth.code_challenge_method"?: string | null;
            /** @description Claim that holds the e-mail address. */
            "oauth.email_claim"?: string;
            /** @description Whether sign-in through a provider is offered. */
            "oauth.enable"?: boolean;
            /** @description Whether groups of the provider that the server does not have are created. */
            "oauth.enable_group_creation"?: boolean;
            /** @description Whether membership in groups follows the provider. */
            "oauth.enable_group_mapping"?: boolean;
            /** @description Whether roles follow the provider. */
            "oauth.enable_role_mapping"?: boolean;
            /** @description Whether signing in through a provider registers an account. */
            "oauth.enable_signup"?: boolean;
            /** @description Address that ends the session at the OpenID provider; empty to take the one the provider publishes. */
            "oauth.end_session_endpoint"?: string;
            /** @description Client id at Feishu. */
            "oauth.feishu.client_id"?: string;
            /**
             * Format: password
             * @description Client secret at Feishu, a secret.
             */
            "oauth.feishu.client_secret"?: string;
            /** @description Address that Feishu sends the browser back to. */
            "oauth.feishu.redirect_uri"?: string;
            /** @description Scopes asked for at Feishu, separated by spaces. */
            "oauth.feishu.scope"?: string;
            /** @description Client id at GitHub. */
            "oauth.github.client_id"?: string;
            /**
             * Format: password
             * @description Client secret at GitHub, a secret.
             */
            "oauth.github.client_secret"?: string;
            /** @description Address that GitHub sends the browser back to. */
            "oauth.github.redirect_uri"?: string;
            /** @description Scopes asked for at GitHub, separated by spaces. */
            "oauth.github.scope"?: string;
            /** @description Client id at Google. */
            "oauth.google.client_id"?: string;
            /**
             * Format: password
             * @description Client secret at Google, a secret.
             */
            "oauth.google.client_secret"?: string;
            /** @description Address that Google sends the browser back to. */
            "oauth.google.redirect_uri"?: string;
            /** @description Scopes asked for at Google, separated by spaces. */
            "oauth.google.scope"?: string;
            /** @description Claim that names the groups. */
            "oauth.group_claim"?: string;
            /** @description With whom groups from the provider may be shared with. `true` everybody, `members` the members only, `false` nobody. */
            "oauth.group_default_share"?: boolean | string;
            /** @description Whether a sign-in joins an account that has the same e-mail address. */
            "oauth.merge_accounts_by_email"?: boolean;
            /** @description Client id at Microsoft. */
            "oauth.microsoft.client_id"?: string;
            /**
             * Format: password
             * @description Client secret at Microsoft, a secret.
             */
            "oauth.microsoft.client_secret"?: string;
            /** @description Address of Microsoft's sign-in. */
            "oauth.microsoft.login_base_url"?: string;
            /** @description Address of the profile picture at Microsoft. */
            "oauth.microsoft.picture_url"?: string;
            /** @description Address that Microsoft sends the browser back to. */
            "oauth.microsoft.redirect_uri"?: string;
            /** @description Scopes asked for at Microsoft, separated by spaces. */
            "oauth.microsoft.scope"?: string;
            /** @description Microsoft's tenant. */
            "oauth.microsoft.tenant_id"?: string;
            /** @description Claim that holds the address of the profile picture. */
            "oauth.picture_claim"?: string;
            /** @description Name of the OpenID provider on the sign-in page. */
            "oauth.provider_name"?: string;
            /** @description Address of the OpenID provider's configuration document. */
            "oauth.provider_url"?: string;
            /** @description Address that the OpenID provider sends the browser back to. */
            "oauth.redirect_uri"?: string;
            /** @description Whether the scopes are repeated when a token is refreshed. */
            "oauth.refresh_token.include_scope"?: boolean;
            /** @description Claim that names the roles. */
            "oauth.roles_claim"?: string;
            /** @description Scopes asked for at the OpenID provider, separated by spaces. */
            "oauth.scopes"?: string;
            /** @description Claim that identifies the account. `null` means the provider's own, `sub` as a rule. */
            "oauth.sub_claim"?: string | null;
            /** @description How long the server waits for the OpenID provider, in seconds; an empty string for no limit of its own. */
            "oauth.timeout"?: string | number;
            /** @description How the server signs in at the token endpoint, such as `client_secret_post`. `null` leaves it to the client library. */
            "oauth.token_endpoint_auth_method"?: string | null;
            /** @description Whether the e-mail address is taken from the provider at each sign-in. */
            "oauth.update_email_on_login"?: boolean;
            /** @description Whether the name is taken from the provider at each sign-in. */
            "oauth.update_name_on_login"?: boolean;
            /** @description Whether the picture is taken from the provider at each sign-in. */
            "oauth.update_picture_on_login"?: boolean;
            /** @description Claim that holds the name. */
            "oauth.username_claim"?: string;
            /** @description Options for each address of `base_urls`, by its index as text. */
            "ollama.api_configs"?: {
                [key: string]: components["schemas"]["ProviderOptions"];
            };
            /** @description Addresses of Ollama servers. */
            "ollama.base_urls"?: string[];
            /** @description Whether Ollama is used. `null` means no. */
            "ollama.enable"?: boolean | null;
            /** @description Whether files may be taken from OneDrive. */
            "onedrive.enable"?: boolean;
            /** @description SharePoint's tenant. */
            "onedrive.sharepoint_tenant_id"?: string;
            /** @description Address of SharePoint. */
            "onedrive.sharepoint_url"?: string;
            /** @description Addresses of OpenAI-compatible providers. */
            "openai.api_base_urls"?: string[];
            /** @description Options for each address of `api_base_urls`, by its index as text. */
            "openai.api_configs"?: {
                [key: string]: components["schemas"]["ProviderOptions"];
            };
            /** @description API keys, each a secret, in the order of `api_base_urls`. */
            "openai.api_keys"?: string[];
            /** @description Whether OpenAI-compatible providers are used. `null` means no. */
            "openai.enable"?: boolean | null;
            /** @description Left over on a server that was upgraded from before 0.10.2, and not read any more; see `rag.content_extraction_engine`. */
            "rag.CONTENT_EXTRACTION_ENGINE"?: string;
            /** @description Left over on a server that was upgraded from before 0.10.2, and not read any more; see `rag.datalab_marker_use_llm`. */
            "rag.DATALAB_MARKER_USE_LLM"?: boolean;
            /** @description Left over on a server that was upgraded from before 0.10.2, and not read any more; see `rag.mistral_ocr_api_base_url`. */
            "rag.MISTRAL_OCR_API_BASE_URL"?: string;
            /**
             * Format: password
             * @description Azure OpenAI API key for embeddings, a secret.
             */
            "rag.azure_openai.api_key"?: string;
            /** @description API version of Azure OpenAI for embeddings. */
            "rag.azure_openai.api_version"?: string;
            /** @description Address of Azure OpenAI for embeddings. */
            "rag.azure_openai.base_url"?: string;
            /** @description Whether files go into the prompt whole, without embedding and search. */
            "rag.bypass_embedding_and_retrieval"?: boolean;
            /** @description Length up to which short chunks are joined, in the unit of `chunk_size`, characters or tokens; 0 for never. */
            "rag.chunk_min_size_target"?: number;
            /** @description How far neighbouring chunks overlap, in the unit of `chunk_size`, characters or tokens. */
            "rag.chunk_overlap"?: number;
            /** @description Length of a chunk, in tokens if `text_splitter` is `token`, otherwise in characters. */
            "rag.chunk_size"?: number;
            /** @description Media types of audio and video that are passed to the extraction. `null` means none. */
            "rag.content_extraction.supported_media_mime_types"?: string[] | null;
            /** @description What turns files into text, such as `tika`, `docling`, `document_intelligence`, `mistral_ocr`, `datalab_marker`, `mineru`, `paddleocr_vl` or `external`; empty for the server itself. */
            "rag.content_extraction_engine"?: string;
            /** @description Further parameters for Datalab Marker, a JSON object as text. */
            "rag.datalab_marker_additional_config"?: string;
            /** @description Address of Datalab Marker. */
            "rag.datalab_marker_api_base_url"?: string;
            /**
             * Format: password
             * @description Datalab Marker API key, a secret.
             */
            "rag.datalab_marker_api_key"?: string;
            /** @description Whether Datalab Marker leaves images out. */
            "rag.datalab_marker_disable_image_extraction"?: boolean;
            /** @description Whether Datalab Marker reads every page as an image. */
            "rag.datalab_marker_force_ocr"?: boolean;
            /** @description Whether Datalab Marker formats lines. */
            "rag.datalab_marker_format_lines"?: boolean;
            /** @description Format that Datalab Marker answers, such as `markdown`. */
            "rag.datalab_marker_output_format"?: string;
            /** @description Whether Datalab Marker keeps pages apart. */
            "rag.datalab_marker_paginate"?: boolean;
            /** @description Whether Datalab Marker works anew on a file it has seen before. */
            "rag.datalab_marker_skip_cache"?: boolean;
            /** @description Whether Datalab Marker drops text that an earlier recognition put into the file. */
            "rag.datalab_marker_strip_existing_ocr"?: boolean;
            /** @description Whether Datalab Marker uses a language model. */
            "rag.datalab_marker_use_llm"?: boolean;
            /**
             * Format: password
             * @description Docling API key, a secret.
             */
            "rag.docling_api_key"?: string;
            /** @description Further parameters for Docling, passed on as they are. */
            "rag.docling_params"?: components["schemas"]["JsonObject"];
            /** @description Address of Docling. */
            "rag.docling_server_url"?: string;
            /** @description Address of Azure Document Intelligence. */
            "rag.document_intelligence_endpoint"?: string;
            /**
             * Format: password
             * @description Azure Document Intelligence key, a secret.
             */
            "rag.document_intelligence_key"?: string;
            /** @description Model of Azure Document Intelligence. */
            "rag.document_intelligence_model"?: string;
            /** @description Count of texts that are embedded in one request. */
            "rag.embedding_batch_size"?: number;
            /** @description How many embedding requests run at a time; 0 for any number. */
            "rag.embedding_concurrent_requests"?: number;
            /** @description What embeds texts, `ollama`, `openai` or `azure_openai`; empty for the server itself. */
            "rag.embedding_engine"?: string;
            /** @description Model that embeds texts. A change makes stored embeddings useless. */
            "rag.embedding_model"?: string;
            /** @description Whether texts are embedded in parallel. */
            "rag.enable_async_embedding"?: boolean;
            /** @description Whether search by words joins search by meaning. */
            "rag.enable_hybrid_search"?: boolean;
            /** @description Whether file names and headings take part in the search by words. */
            "rag.enable_hybrid_search_enriched_texts"?: boolean;
            /** @description Whether Markdown is cut at its headings first. */
            "rag.enable_markdown_header_text_splitter"?: boolean;
            /**
             * Format: password
             * @description API key of the external extraction, a secret.
             */
            "rag.external_document_loader_api_key"?: string;
            /** @description Headers for the external extraction, by name. */
            "rag.external_document_loader_headers"?: components["schemas"]["JsonObject"];
            /** @description Address of the external extraction. */
            "rag.external_document_loader_url"?: string;
            /**
             * Format: password
             * @description API key of the external reranker, a secret.
             */
            "rag.external_reranker_api_key"?: string;
            /** @description How long the server waits for the external reranker, in seconds as digits; empty for no limit of its own. */
            "rag.external_reranker_timeout"?: string;
            /** @description Address of the external reranker. */
            "rag.external_reranker_url"?: string;
            /** @description File name extensions that may be uploaded, without the dot; empty for any. */
            "rag.file.allowed_extensions"?: string[];
            /** @description How many files may be uploaded at a time. `null` means any number. */
            "rag.file.max_count"?: number | null;
            /** @description How large an uploaded file may be, in megabytes (MiB). `null` means any size. */
            "rag.file.max_size"?: number | null;
            /** @description Whether whole files go into the prompt in place of the chunks that fit. */
            "rag.full_context"?: boolean;
            /** @description Weight of the search by words in a hybrid search, from 0 to 1. */
            "rag.hybrid_bm25_weight"?: number;
            /**
             * Format: password
             * @description MinerU API key, a secret.
             */
            "rag.mineru_api_key"?: string;
            /** @description Which MinerU is used, `local` or `cloud`. */
            "rag.mineru_api_mode"?: string;
            /** @description How long the server waits for MinerU, in seconds, as digits or as a number. */
            "rag.mineru_api_timeout"?: string | number;
            /** @description Address of MinerU. */
            "rag.mineru_api_url"?: string;
            /** @description File name extensions that MinerU is asked for, without the dot. */
            "rag.mineru_file_extensions"?: string[];
            /** @description Further parameters for MinerU, passed on as they are. */
            "rag.mineru_params"?: components["schemas"]["JsonObject"];
            /** @description Address of Mistral's API for text recognition. */
            "rag.mistral_ocr_api_base_url"?: string;
            /**
             * Format: password
             * @description Mistral API key for text recognition, a secret.
             */
            "rag.mistral_ocr_api_key"?: string;
            /** @description Whether files go to Mistral within the request in place of being uploaded first. */
            "rag.mistral_ocr_use_base64"?: boolean;
            /**
             * Format: password
             * @description API key of the Ollama server for embeddings, a secret.
             */
            "rag.ollama.api_key"?: string;
            /** @description Address of the Ollama server for embeddings. */
            "rag.ollama.base_url"?: string;
            /** @description Address of the OpenAI-compatible provider for embeddings. */
            "rag.openai.api_base_url"?: string;
            /**
             * Format: password
             * @description API key of the OpenAI-compatible provider for embeddings, a secret.
             */
            "rag.openai.api_key"?: string;
            /** @description Address of PaddleOCR-VL. */
            "rag.paddleocr_vl_base_url"?: string;
            /**
             * Format: password
             * @description PaddleOCR-VL token, a secret.
             */
            "rag.paddleocr_vl_token"?: string;
            /** @description Whether text is read from images within PDF files. */
            "rag.pdf_extract_images"?: boolean;
            /** @description How a PDF file is taken apart, `page` by page or as a `single` text. */
            "rag.pdf_loader_mode"?: string;
            /** @description Lowest score of a chunk that goes into the prompt, from 0 to 1. */
            "rag.relevance_threshold"?: number;
            /** @description Count of chunks that are reranked in one request. */
            "rag.reranking_batch_size"?: number;
            /** @description What reranks chunks, `external`; empty for the server itself. */
            "rag.reranking_engine"?: string;
            /** @description Model that reranks chunks; empty for none. */
            "rag.reranking_model"?: string;
            /** @description Prompt into which the chunks that were found are put. */
            "rag.template"?: string;
            /** @description How texts are cut, `token`; empty for by characters. */
            "rag.text_splitter"?: string;
            /** @description Address of Tika. */
            "rag.tika_server_url"?: string;
            /** @description Major version of the Tika server, as digits. */
            "rag.tika_server_version"?: string;
            /** @description Encoding by which tokens are counted. */
            "rag.tiktoken_encoding_name"?: string;
            /** @description Model whose tokenizer counts tokens; empty for `tiktoken_encoding_name`. */
            "rag.tokenizer_model"?: string;
            /** @description How many chunks go into the prompt. */
            "rag.top_k"?: number;
            /** @description How many chunks the reranker lets through. */
            "rag.top_k_reranker"?: number;
            /** @description Languages in which YouTube's captions are looked for, by preference. `null` if not set. */
            "rag.youtube_loader_language"?: string[] | null;
            /** @description Address of the proxy for YouTube. `null` or empty means none. */
            "rag.youtube_loader_proxy_url"?: string | null;
            /** @description How much of a skill a model may read, in characters. `null` means the server's default. */
            "skills.content_max_chars"?: number | null;
            /** @description Whether a model loads a skill only when it needs it. */
            "skills.lazy_loading.enable"?: boolean;
            /** @description How much of a skill's file is shown as preview, in characters. `null` means the server's default. */
            "skills.preview_max_chars"?: number | null;
            /** @description Whether subagents may go on in the background. */
            "subagents.background_enabled"?: boolean;
            /** @description Whether models may hand work to subagents. */
            "subagents.enable"?: boolean;
            /** @description How many subagents run in the background at a time; -1 for any number, 0 means 20. */
            "subagents.max_async"?: number;
            /** @description How many subagents run in the foreground at a time; -1 for any number, 0 means 20. */
            "subagents.max_concurrent"?: number;
            /** @description How many rounds of tool calls a subagent may take; 0 means 30. */
            "subagents.max_iterations"?: number;
            /** @description Length to which a subagent's answer is cut, in characters; 0 means 30000. */
            "subagents.max_output"?: number;
            /** @description System prompt of subagents; empty for the server's own. */
            "subagents.system_prompt"?: string;
            /** @description Whether input is completed by a model while it is typed. */
            "task.autocomplete.enable"?: boolean;
            /** @description Length of input up to which it is completed, in characters; -1 for any. */
            "task.autocomplete.input_max_length"?: number;
            /** @description Prompt for completing input; empty for the server's own. */
            "task.autocomplete.prompt_template"?: string;
            /** @description Whether follow-up questions are suggested. */
            "task.follow_up.enable"?: boolean;
            /** @description Prompt for follow-up questions; empty for the server's own. */
            "task.follow_up.prompt_template"?: string;
            /** @description Prompt for an image's prompt; empty for the server's own. */
            "task.image.prompt_template"?: string;
            /** @description Model for titles, tags and the like in chats with a local model; an empty string or `null` for the chat's own. */
            "task.model.default"?: string | null;
            /** @description Model for titles, tags and the like in chats with an external model; an empty string or `null` for the chat's own. */
            "task.model.external"?: string | null;
            /** @description Parameters for these models. `null` means none. */
            "task.model.params"?: components["schemas"]["JsonObject"] | null;
            /** @description Prompt for search queries; empty for the server's own. */
            "task.query.prompt_template"?: string;
            /** @description Whether a model words the query for a search in files. */
            "task.query.retrieval.enable"?: boolean;
            /** @description Whether a model words the query for a search in the web. */
            "task.query.search.enable"?: boolean;
            /** @description Whether chats are tagged. */
            "task.tags.enable"?: boolean;
            /** @description Prompt for tags; empty for the server's own. */
            "task.tags.prompt_template"?: string;
            /** @description Whether chats get a title by a model. */
            "task.title.enable"?: boolean;
            /** @description Prompt for titles; empty for the server's own. */
            "task.title.prompt_template"?: string;
            /** @description Prompt for choosing tools; empty for the server's own. */
            "task.tools.prompt_template"?: string;
            /** @description Whether voice calls get a prompt of their own. */
            "task.voice.prompt.enable"?: boolean;
            /** @description Prompt of voice calls; an empty string or `null` for the server's own. */
            "task.voice.prompt_template"?: string | null;
            /** @description Terminal servers, with their secrets. */
            "terminal_server.connections"?: components["schemas"]["TerminalServerConnection"][];
            /** @description Tool servers, with their secrets. */
            "tool_server.connections"?: components["schemas"]["ToolServerConnection"][];
            /** @description Left over on a server that was upgraded from before 0.10.2, and not read any more; see `ui.enable_login_form`. */
            "ui.ENABLE_LOGIN_FORM"?: boolean;
            /** @description Banners above the chats. */
            "ui.banners"?: components["schemas"]["Banner"][];
            /** @description Id of the group that new accounts join; empty for none. */
            "ui.default_group_id"?: string;
            /** @description Interface settings of accounts that have none of their own, as the web page keeps them. */
            "ui.default_interface_settings"?: components["schemas"]["JsonObject"];
            /** @description Language of the web page for accounts that have chosen none; empty for the browser's. */
            "ui.default_locale"?: string;
            /** @description Ids of the models that a new chat begins with, separated by commas. `null` means none. */
            "ui.default_models"?: string | null;
            /** @description Ids of the models that are pinned for accounts that have pinned none, separated by commas. `null` means none. */
            "ui.default_pinned_models"?: string | null;
            /** @description Role of new accounts, `pending`, `user` or `admin`. */
            "ui.default_user_role"?: string;
            /** @description Whether content may be shared with the Open WebUI community. */
            "ui.enable_community_sharing"?: boolean;
            /** @description Whether sign-in by e-mail address and password is offered. */
            "ui.enable_login_form"?: boolean;
            /** @description Whether answers may be rated. */
            "ui.enable_message_rating"?: boolean;
            /** @description Whether users may change their password. */
            "ui.enable_password_change_form"?: boolean;
            /** @description Whether anybody may register; switched off by the first registration. */
            "ui.enable_signup"?: boolean;
            /** @description Whether users may set a webhook for their notifications. */
            "ui.enable_user_webhooks"?: boolean;
            /** @description Translations of texts of the web page, by locale. */
            "ui.i18n"?: components["schemas"]["JsonObject"];
            /** @description Ids of models in the order in which they are shown. `null` means no order. Servers 0.9.6 and 0.10.2 let entries be `null`. */
            "ui.model_order_list"?: (string | null)[] | null;
            /** @description Text shown to pending accounts, in Markdown; an empty string or `null` for the web page's own. */
            "ui.pending_user_overlay_content"?: string | null;
            /** @description Title shown to pending accounts; an empty string or `null` for the web page's own. */
            "ui.pending_user_overlay_title"?: string | null;
            /** @description Suggestions on an empty chat. `null` means the web page's own. */
            "ui.prompt_suggestions"?: components["schemas"]["PromptSuggestion"][] | null;
            /** @description Suggestions in other languages, by locale. */
            "ui.prompt_suggestions_i18n"?: components["schemas"]["JsonObject"];
            /** @description Parts of the web page that are shown (`true`) or hidden (`false`), by name. */
            "ui.visibility"?: {
                [key: string]: boolean;
            };
            /** @description Text put behind copied answers; an empty string or `null` for none. */
            "ui.watermark"?: string | null;
            /** @description What plain users may do unless a group says otherwise. */
            "user.permissions"?: components["schemas"]["Permissions"];
            /** @description Whether users may set a status. */
            "users.enable_status"?: boolean;
            /** @description Left over on a server that was upgraded from before 0.10.2, and not read any more. */
            version?: number;
            /** @description How much of a page a model gets, in characters. `null` means all of it. */
            "web.fetch.max_content_length"?: number | null;
            /** @description How many pages are loaded at a time. `null` if not set. */
            "web.loader.concurrent_requests"?: number | null;
            /** @description What loads pages, such as `safe_web`, `playwright`, `firecrawl`, `tavily` or `external`; empty for the server itself. `null` if not set. */
            "web.loader.engine"?: string | null;
            /**
             * Format: password
             * @description API key of the external page loader, a secret. `null` if not set.
             */
            "web.loader.external_web_loader_api_key"?: string | null;
            /** @description Address of the external page loader. `null` if not set. */
            "web.loader.external_web_loader_url"?: string | null;
            /**
             * Format: password
             * @description Firecrawl API key, a secret. `null` if not set.
             */
            "web.loader.firecrawl_api_key"?: string | null;
            /** @description Address of Firecrawl. `null` if not set. */
            "web.loader.firecrawl_api_url"?: string | null;
            /** @description How long Firecrawl may take for a page, in seconds as digits; empty for its own limit. `null` if not set. */
            "web.loader.firecrawl_timeout"?: string | null;
            /** @description How long Playwright may take for a page, in milliseconds. `null` if not set. */
            "web.loader.playwright_timeout"?: number | null;
            /** @description Address of the Playwright server. `null` if not set. */
            "web.loader.playwright_ws_url"?: string | null;
            /** @description Whether certificates of pages are checked. `null` if not set. */
            "web.loader.ssl_verification"?: boolean | null;
            /** @description How long the server may take for a page, in seconds as digits; empty for no limit of its own. `null` if not set. */
            "web.loader.timeout"?: string | null;
            /**
             * Format: password
             * @description Azure AI Search API key, a secret. `null` if not set.
             */
            "web.search.azure_ai_search_api_key"?: string | null;
            /** @description Address of Azure AI Search. `null` if not set. */
            "web.search.azure_ai_search_endpoint"?: string | null;
            /** @description Index of Azure AI Search. `null` if not set. */
            "web.search.azure_ai_search_index_name"?: string | null;
            /** @description Address of Bing's search API. `null` if not set. */
            "web.search.bing_search_v7_endpoint"?: string | null;
            /**
             * Format: password
             * @description Bing subscription key, a secret. `null` if not set.
             */
            "web.search.bing_search_v7_subscription_key"?: string | null;
            /**
             * Format: password
             * @description Bocha API key, a secret. `null` if not set.
             */
            "web.search.bocha_search_api_key"?: string | null;
            /**
             * Format: password
             * @description Brave Search API key, a secret. `null` if not set.
             */
            "web.search.brave_search_api_key"?: string | null;
            /** @description How much context Brave's LLM search may answer, in tokens. `null` if not set. */
            "web.search.brave_search_context_tokens"?: number | null;
            /** @description Whether pages go into the prompt whole, without embedding and search. `null` if not set. */
            "web.search.bypass_embedding_and_retrieval"?: boolean | null;
            /** @description Whether the search engine's excerpts are used, without loading the pages. `null` if not set. */
            "web.search.bypass_web_loader"?: boolean | null;
            /** @description How many searches run at a time; 0 for any number. `null` if not set. */
            "web.search.concurrent_requests"?: number | null;
            /** @description Text that asks before a search. `null` if not set. */
            "web.search.confirmation.content"?: string | null;
            /** @description Whether a user is asked before a search. `null` if not set. */
            "web.search.confirmation.enable"?: boolean | null;
            /** @description Search engine behind DuckDuckGo's library, such as `auto`. `null` if not set. */
            "web.search.ddgs_backend"?: string | null;
            /** @description Domains that results are confined to; with `!` before it, a domain that is left out. Empty for any. `null` if not set. */
            "web.search.domain.filter_list"?: string[] | null;
            /** @description Whether the web can be searched. `null` if not set. */
            "web.search.enable"?: boolean | null;
            /** @description Search engine, such as `searxng`, `brave`, `duckduckgo`, `google_pse`, `tavily` or `external`; empty for none. `null` if not set. */
            "web.search.engine"?: string | null;
            /**
             * Format: password
             * @description Exa API key, a secret. `null` if not set.
             */
            "web.search.exa_api_key"?: string | null;
            /** @description How much of a page Exa answers, in characters. `null` means its own limit. */
            "web.search.exa_max_content_length"?: number | null;
            /**
             * Format: password
             * @description API key of the external search, a secret. `null` if not set.
             */
            "web.search.external_web_search_api_key"?: string | null;
            /** @description Address of the external search. `null` if not set. */
            "web.search.external_web_search_url"?: string | null;
            /**
             * Format: password
             * @description Google Programmable Search API key, a secret. `null` if not set.
             */
            "web.search.google_pse_api_key"?: string | null;
            /** @description Id of the Google Programmable Search engine. `null` if not set. */
            "web.search.google_pse_engine_id"?: string | null;
            /** @description Address of Jina's API; empty for its own. `null` if not set. */
            "web.search.jina_api_base_url"?: string | null;
            /**
             * Format: password
             * @description Jina API key, a secret. `null` if not set.
             */
            "web.search.jina_api_key"?: string | null;
            /**
             * Format: password
             * @description Kagi API key, a secret. `null` if not set.
             */
            "web.search.kagi_search_api_key"?: string | null;
            /**
             * Format: password
             * @description Linkup API key, a secret. `null` if not set.
             */
            "web.search.linkup_api_key"?: string | null;
            /** @description Further parameters for Linkup, passed on as they are. */
            "web.search.linkup_search_params"?: components["schemas"]["JsonObject"];
            /** @description Address of Microsoft Web IQ. `null` if not set. */
            "web.search.microsoft_web_iq_api_base_url"?: string | null;
            /**
             * Format: password
             * @description Microsoft Web IQ API key, a secret. `null` if not set.
             */
            "web.search.microsoft_web_iq_api_key"?: string | null;
            /** @description Language of Microsoft Web IQ's results. `null` if not set. */
            "web.search.microsoft_web_iq_language"?: string | null;
            /**
             * Format: password
             * @description Mojeek API key, a secret. `null` if not set.
             */
            "web.search.mojeek_search_api_key"?: string | null;
            /**
             * Format: password
             * @description Ollama cloud API key for its web search, a secret. `null` if not set.
             */
            "web.search.ollama_cloud_api_key"?: string | null;
            /** @description Address of OpenSERP. `null` if not set. */
            "web.search.openserp_base_url"?: string | null;
            /**
             * Format: password
             * @description Perplexity API key, a secret. `null` if not set.
             */
            "web.search.perplexity_api_key"?: string | null;
            /** @description Model of Perplexity. `null` if not set. */
            "web.search.perplexity_model"?: string | null;
            /** @description Address of Perplexity's search API. `null` if not set. */
            "web.search.perplexity_search_api_url"?: string | null;
            /** @description How much context Perplexity uses, `low`, `medium` or `high`. `null` if not set. */
            "web.search.perplexity_search_context_usage"?: string | null;
            /** @description How many results of a search are used. `null` if not set. */
            "web.search.result_count"?: number | null;
            /**
             * Format: password
             * @description SearchApi API key, a secret. `null` if not set.
             */
            "web.search.searchapi_api_key"?: string | null;
            /** @description Engine behind SearchApi, such as `google`. `null` if not set. */
            "web.search.searchapi_engine"?: string | null;
            /** @description Language of SearXNG's results. `null` if not set. */
            "web.search.searxng_language"?: string | null;
            /** @description Address of SearXNG's search. `null` if not set. */
            "web.search.searxng_query_url"?: string | null;
            /**
             * Format: password
             * @description SerpApi API key, a secret. `null` if not set.
             */
            "web.search.serpapi_api_key"?: string | null;
            /** @description Engine behind SerpApi, such as `google`. `null` if not set. */
            "web.search.serpapi_engine"?: string | null;
            /**
             * Format: password
             * @description Serper API key, a secret. `null` if not set.
             */
            "web.search.serper_api_key"?: string | null;
            /**
             * Format: password
             * @description SERPHouse API key, a secret. `null` if not set.
             */
            "web.search.serphouse_api_key"?: string | null;
            /** @description Domain that SERPHouse searches, such as `google.com`. `null` if not set. */
            "web.search.serphouse_domain"?: string | null;
            /**
             * Format: password
             * @description Serply API key, a secret. `null` if not set.
             */
            "web.search.serply_api_key"?: string | null;
            /**
             * Format: password
             * @description Serpstack API key, a secret. `null` if not set.
             */
            "web.search.serpstack_api_key"?: string | null;
            /** @description Whether Serpstack is asked over HTTPS, which its free plan lacks. `null` if not set. */
            "web.search.serpstack_https"?: boolean | null;
            /**
             * Format: password
             * @description Sougou secret id, a secret. `null` if not set.
             */
            "web.search.sougou_api_sid"?: string | null;
            /**
             * Format: password
             * @description Sougou secret key, a secret. `null` if not set.
             */
            "web.search.sougou_api_sk"?: string | null;
            /**
             * Format: password
             * @description Staan API key, a secret. `null` if not set.
             */
            "web.search.staan_api_key"?: string | null;
            /** @description Market of Staan's results, such as `en-us`. `null` if not set. */
            "web.search.staan_market"?: string | null;
            /** @description How many excerpts Staan answers for a result; 0 for its own number. `null` if not set. */
            "web.search.staan_max_snippets"?: number | null;
            /**
             * Format: password
             * @description Tavily API key, a secret. `null` if not set.
             */
            "web.search.tavily_api_key"?: string | null;
            /** @description How thoroughly Tavily reads pages, `basic` or `advanced`. `null` if not set. */
            "web.search.tavily_extract_depth"?: string | null;
            /** @description How thoroughly Tavily searches, `basic` or `advanced`. `null` if not set. */
            "web.search.tavily_search_depth"?: string | null;
            /** @description Whether the proxy settings of the server's environment are followed. `null` if not set. */
            "web.search.trust_env"?: boolean | null;
            /**
             * Format: password
             * @description YaCy password, a secret. `null` if not set.
             */
            "web.search.yacy_password"?: string | null;
            /** @description Address of YaCy. `null` if not set. */
            "web.search.yacy_query_url"?: string | null;
            /** @description YaCy user name. `null` if not set. */
            "web.search.yacy_username"?: string | null;
            /**
             * Format: password
             * @description Yandex Search API key, a secret. `null` if not set.
             */
            "web.search.yandex_web_search_api_key"?: string | null;
            /** @description Further parameters for Yandex Search, a JSON object as text. `null` if not set. */
            "web.search.yandex_web_search_config"?: string | null;
            /** @description Address of Yandex Search. `null` if not set. */
            "web.search.yandex_web_search_url"?: string | null;
            /**
             * Format: password
             * @description You.com API key, a secret. `null` if not set.
             */
            "web.search.youcom_api_key"?: string | null;
            /** @description Address that is told of new accounts; empty for none. */
            webhook_url?: string;
            /** @description Address under which users reach the server, for links and callbacks. */
            "webui.url"?: string;
        };
        /** @description Every setting of the server, in force or not. What `required` names, each server from 0.10.2 on has. */
        CompleteConfigMap: WithRequired<components["schemas"]["ConfigMap"], "audio.stt.allowed_extensions" | "audio.stt.azure.api_key" | "audio.stt.azure.base_url" | "audio.stt.azure.locales" | "audio.stt.azure.max_speakers" | "audio.stt.azure.region" | "audio.stt.deepgram.api_key" | "audio.stt.engine" | "audio.stt.mistral.api_base_url" | "audio.stt.mistral.api_key" | "audio.stt.mistral.use_chat_completions" | "audio.stt.model" | "audio.stt.openai.api_base_url" | "audio.stt.openai.api_key" | "audio.stt.openai.api_request_format" | "audio.stt.supported_content_types" | "audio.stt.whisper_model" | "audio.tts.api_key" | "audio.tts.azure.speech_base_url" | "audio.tts.azure.speech_output_format" | "audio.tts.azure.speech_region" | "audio.tts.engine" | "audio.tts.mistral.api_base_url" | "audio.tts.mistral.api_key" | "audio.tts.model" | "audio.tts.openai.api_base_url" | "audio.tts.openai.api_key" | "audio.tts.openai.params" | "audio.tts.split_on" | "audio.tts.voice" | "auth.admin.email" | "auth.admin.show" | "auth.api_key.allowed_endpoints" | "auth.api_key.endpoint_restrictions" | "auth.enable_api_keys" | "auth.jwt_expiry" | "automations.auth_token_expires_in" | "automations.enable" | "automations.max_count" | "automations.min_interval" | "calendar.enable" | "channels.enable" | "chat.context_compaction.enable" | "chat.context_compaction.prompt_template" | "chat.context_compaction.token_threshold" | "code_execution.enable" | "code_execution.engine" | "code_execution.jupyter.auth" | "code_execution.jupyter.auth_password" | "code_execution.jupyter.auth_token" | "code_execution.jupyter.timeout" | "code_execution.jupyter.url" | "code_interpreter.enable" | "code_interpreter.engine" | "code_interpreter.jupyter.auth" | "code_interpreter.jupyter.auth_password" | "code_interpreter.jupyter.auth_token" | "code_interpreter.jupyter.timeout" | "code_interpreter.jupyter.url" | "code_interpreter.prompt_template" | "direct.enable" | "evaluation.arena.enable" | "evaluation.arena.models" | "file.image_compression_height" | "file.image_compression_width" | "folders.enable" | "folders.max_file_count" | "google_drive.api_key" | "google_drive.client_id" | "google_drive.enable" | "image_generation.automatic1111.api_auth" | "image_generation.automatic1111.api_params" | "image_generation.automatic1111.base_url" | "image_generation.comfyui.api_key" | "image_generation.comfyui.base_url" | "image_generation.comfyui.nodes" | "image_generation.comfyui.workflow" | "image_generation.enable" | "image_generation.engine" | "image_generation.gemini.api_base_url" | "image_generation.gemini.api_key" | "image_generation.gemini.endpoint_method" | "image_generation.model" | "image_generation.openai.api_base_url" | "image_generation.openai.api_key" | "image_generation.openai.api_version" | "image_generation.openai.params" | "image_generation.prompt.enable" | "image_generation.size" | "image_generation.steps" | "images.edit.comfyui.api_key" | "images.edit.comfyui.base_url" | "images.edit.comfyui.nodes" | "images.edit.comfyui.workflow" | "images.edit.enable" | "images.edit.engine" | "images.edit.gemini.api_base_url" | "images.edit.gemini.api_key" | "images.edit.model" | "images.edit.openai.api_base_url" | "images.edit.openai.api_key" | "images.edit.openai.api_version" | "images.edit.size" | "ldap.enable" | "ldap.group.enable_creation" | "ldap.group.enable_management" | "ldap.server.app_dn" | "ldap.server.app_password" | "ldap.server.attribute_for_groups" | "ldap.server.attribute_for_mail" | "ldap.server.attribute_for_username" | "ldap.server.ca_cert_file" | "ldap.server.ciphers" | "ldap.server.host" | "ldap.server.label" | "ldap.server.port" | "ldap.server.search_filter" | "ldap.server.use_tls" | "ldap.server.users_dn" | "ldap.server.validate_cert" | "memories.background_review.enable" | "memories.context_char_limit" | "memories.enable" | "memories.review_interval_turns" | "memories.system_context.enable" | "memories.user_char_limit" | "models.base_models_cache" | "models.default_metadata" | "models.default_params" | "notes.enable" | "oauth.admin_roles" | "oauth.allowed_domains" | "oauth.allowed_roles" | "oauth.audience" | "oauth.auto_redirect" | "oauth.blocked_groups" | "oauth.client.timeout" | "oauth.client_id" | "oauth.client_secret" | "oauth.code_challenge_method" | "oauth.email_claim" | "oauth.enable_group_creation" | "oauth.enable_group_mapping" | "oauth.enable_role_mapping" | "oauth.enable_signup" | "oauth.end_session_endpoint" | "oauth.feishu.client_id" | "oauth.feishu.client_secret" | "oauth.feishu.redirect_uri" | "oauth.feishu.scope" | "oauth.github.client_id" | "oauth.github.client_secret" | "oauth.github.redirect_uri" | "oauth.github.scope" | "oauth.google.client_id" | "oauth.google.client_secret" | "oauth.google.redirect_uri" | "oauth.google.scope" | "oauth.group_claim" | "oauth.group_default_share" | "oauth.merge_accounts_by_email" | "oauth.microsoft.client_id" | "oauth.microsoft.client_secret" | "oauth.microsoft.login_base_url" | "oauth.microsoft.picture_url" | "oauth.microsoft.redirect_uri" | "oauth.microsoft.scope" | "oauth.microsoft.tenant_id" | "oauth.picture_claim" | "oauth.provider_name" | "oauth.provider_url" | "oauth.redirect_uri" | "oauth.refresh_token.include_scope" | "oauth.roles_claim" | "oauth.scopes" | "oauth.sub_claim" | "oauth.timeout" | "oauth.token_endpoint_auth_method" | "oauth.update_email_on_login" | "oauth.update_name_on_login" | "oauth.update_picture_on_login" | "oauth.username_claim" | "ollama.api_configs" | "ollama.base_urls" | "ollama.enable" | "onedrive.enable" | "onedrive.sharepoint_tenant_id" | "onedrive.sharepoint_url" | "openai.api_base_urls" | "openai.api_configs" | "openai.api_keys" | "openai.enable" | "rag.azure_openai.api_key" | "rag.azure_openai.api_version" | "rag.azure_openai.base_url" | "rag.bypass_embedding_and_retrieval" | "rag.chunk_min_size_target" | "rag.chunk_overlap" | "rag.chunk_size" | "rag.content_extraction_engine" | "rag.datalab_marker_additional_config" | "rag.datalab_marker_api_base_url" | "rag.datalab_marker_api_key" | "rag.datalab_marker_disable_image_extraction" | "rag.datalab_marker_force_ocr" | "rag.datalab_marker_format_lines" | "rag.datalab_marker_output_format" | "rag.datalab_marker_paginate" | "rag.datalab_marker_skip_cache" | "rag.datalab_marker_strip_existing_ocr" | "rag.datalab_marker_use_llm" | "rag.docling_api_key" | "rag.docling_params" | "rag.docling_server_url" | "rag.document_intelligence_endpoint" | "rag.document_intelligence_key" | "rag.document_intelligence_model" | "rag.embedding_batch_size" | "rag.embedding_concurrent_requests" | "rag.embedding_engine" | "rag.embedding_model" | "rag.enable_async_embedding" | "rag.enable_hybrid_search" | "rag.enable_hybrid_search_enriched_texts" | "rag.enable_markdown_header_text_splitter" | "rag.external_document_loader_api_key" | "rag.external_document_loader_headers" | "rag.external_document_loader_url" | "rag.external_reranker_api_key" | "rag.external_reranker_timeout" | "rag.external_reranker_url" | "rag.file.allowed_extensions" | "rag.file.max_count" | "rag.file.max_size" | "rag.full_context" | "rag.hybrid_bm25_weight" | "rag.mineru_api_key" | "rag.mineru_api_mode" | "rag.mineru_api_timeout" | "rag.mineru_api_url" | "rag.mineru_file_extensions" | "rag.mineru_params" | "rag.mistral_ocr_api_base_url" | "rag.mistral_ocr_api_key" | "rag.mistral_ocr_use_base64" | "rag.ollama.api_key" | "rag.ollama.base_url" | "rag.openai.api_base_url" | "rag.openai.api_key" | "rag.paddleocr_vl_base_url" | "rag.paddleocr_vl_token" | "rag.pdf_extract_images" | "rag.pdf_loader_mode" | "rag.relevance_threshold" | "rag.reranking_batch_size" | "rag.reranking_engine" | "rag.reranking_model" | "rag.template" | "rag.text_splitter" | "rag.tika_server_url" | "rag.tiktoken_encoding_name" | "rag.tokenizer_model" | "rag.top_k" | "rag.top_k_reranker" | "rag.youtube_loader_language" | "rag.youtube_loader_proxy_url" | "task.autocomplete.enable" | "task.autocomplete.input_max_length" | "task.autocomplete.prompt_template" | "task.follow_up.enable" | "task.follow_up.prompt_template" | "task.image.prompt_template" | "task.model.default" | "task.model.external" | "task.query.prompt_template" | "task.query.retrieval.enable" | "task.query.search.enable" | "task.tags.enable" | "task.tags.prompt_template" | "task.title.enable" | "task.title.prompt_template" | "task.tools.prompt_template" | "task.voice.prompt.enable" | "task.voice.prompt_template" | "terminal_server.connections" | "tool_server.connections" | "ui.banners" | "ui.default_group_id" | "ui.default_locale" | "ui.default_models" | "ui.default_pinned_models" | "ui.default_user_role" | "ui.enable_community_sharing" | "ui.enable_login_form" | "ui.enable_message_rating" | "ui.enable_password_change_form" | "ui.enable_signup" | "ui.enable_user_webhooks" | "ui.model_order_list" | "ui.pending_user_overlay_content" | "ui.pending_user_overlay_title" | "ui.prompt_suggestions" | "ui.watermark" | "user.permissions" | "users.enable_status" | "web.fetch.max_content_length" | "web.loader.concurrent_requests" | "web.loader.engine" | "web.loader.external_web_loader_api_key" | "web.loader.external_web_loader_url" | "web.loader.firecrawl_api_key" | "web.loader.firecrawl_api_url" | "web.loader.firecrawl_timeout" | "web.loader.playwright_timeout" | "web.loader.playwright_ws_url" | "web.loader.ssl_verification" | "web.loader.timeout" | "web.search.azure_ai_search_api_key" | "web.search.azure_ai_search_endpoint" | "web.search.azure_ai_search_index_name" | "web.search.bing_search_v7_endpoint" | "web.search.bing_search_v7_subscription_key" | "web.search.bocha_search_api_key" | "web.search.brave_search_api_key" | "web.search.brave_search_context_tokens" | "web.search.bypass_embedding_and_retrieval" | "web.search.bypass_web_loader" | "web.search.concurrent_requests" | "web.search.confirmation.content" | "web.search.confirmation.enable" | "web.search.ddgs_backend" | "web.search.domain.filter_list" | "web.search.enable" | "web.search.engine" | "web.search.exa_api_key" | "web.search.external_web_search_api_key" | "web.search.external_web_search_url" | "web.search.google_pse_api_key" | "web.search.google_pse_engine_id" | "web.search.jina_api_base_url" | "web.search.jina_api_key" | "web.search.kagi_search_api_key" | "web.search.linkup_api_key" | "web.search.linkup_search_params" | "web.search.microsoft_web_iq_api_base_url" | "web.search.microsoft_web_iq_api_key" | "web.search.microsoft_web_iq_language" | "web.search.mojeek_search_api_key" | "web.search.ollama_cloud_api_key" | "web.search.perplexity_api_key" | "web.search.perplexity_model" | "web.search.perplexity_search_api_url" | "web.search.perplexity_search_context_usage" | "web.search.result_count" | "web.search.searchapi_api_key" | "web.search.searchapi_engine" | "web.search.searxng_language" | "web.search.searxng_query_url" | "web.search.serpapi_api_key" | "web.search.serpapi_engine" | "web.search.serper_api_key" | "web.search.serphouse_api_key" | "web.search.serphouse_domain" | "web.search.serply_api_key" | "web.search.serpstack_api_key" | "web.search.serpstack_https" | "web.search.sougou_api_sid" | "web.search.sougou_api_sk" | "web.search.tavily_api_key" | "web.search.tavily_extract_depth" | "web.search.trust_env" | "web.search.yacy_password" | "web.search.yacy_query_url" | "web.search.yacy_username" | "web.search.yandex_web_search_api_key" | "web.search.yandex_web_search_config" | "web.search.yandex_web_search_url" | "web.search.youcom_api_key" | "webhook_url" | "webui.url">;
        /** @description Speech recognition, speech output and voice calls. */
        ConfigTreeAudio: {
            /** @description Speech recognition. */
            stt?: {
                /** @description File name extensions that may be transcribed, without the dot. */
                allowed_extensions?: string[];
                /** @description Azure's speech recognition. */
                azure?: {
                    /**
                     * Format: password
                     * @description Key of Azure's speech recognition, a secret.
                     */
                    api_key?: string;
                    /** @description Address of Azure's speech recognition; empty to derive it from the region. */
                    base_url?: string;
                    /** @description Languages Azure should expect, as locale codes separated by commas. */
                    locales?: string;
                    /** @description How many speakers Azure should tell apart at most, as digits; empty for 3. */
                    max_speakers?: string;
                    /** @description Azure region of the speech recognition. */
                    region?: string;
                };
                /** @description Deepgram's speech recognition. */
                deepgram?: {
                    /**
                     * Format: password
                     * @description Deepgram API key, a secret.
                     */
                    api_key?: string;
                };
                /** @description Speech recognition, such as `openai`, `web` (in the browser), `deepgram`, `azure` or `mistral`; empty for Whisper on the server itself. */
                engine?: string;
                /** @description Mistral's speech recognition. */
                mistral?: {
                    /** @description Address of Mistral's API for speech recognition. */
                    api_base_url?: string;
                    /**
                     * Format: password
                     * @description Mistral API key for speech recognition, a secret.
                     */
                    api_key?: string;
                    /** @description Whether Mistral is asked through its chat API in place of its transcription API. */
                    use_chat_completions?: boolean;
                };
                /** @description Model of the speech recognition. */
                model?: string;
                /** @description The OpenAI-compatible speech recognition. */
                openai?: {
                    /** @description Address of the OpenAI-compatible speech recognition. */
                    api_base_url?: string;
                    /**
                     * Format: password
                     * @description API key of the OpenAI-compatible speech recognition, a secret.
                     */
                    api_key?: string;
                };
                /** @description Media types that may be transcribed; empty for the server's own list. */
                supported_content_types?: string[];
                /** @description Whisper model that runs on the server itself. */
                whisper_model?: string;
            };
            /** @description Speech output. */
            tts?: {
                /**
                 * Format: password
                 * @description API key of ElevenLabs or Azure speech output, a secret.
                 */
                api_key?: string;
                /** @description Azure's speech output. */
                azure?: {
                    /** @description Address of Azure's speech output; empty to derive it from the region. */
                    speech_base_url?: string;
                    /** @description Audio format that Azure is asked for. */
                    speech_output_format?: string;
                    /** @description Azure region of the speech output. */
                    speech_region?: string;
                };
                /** @description Speech output, such as `openai`, `elevenlabs`, `azure`, `transformers` or `mistral`; empty for the browser's own voice. */
                engine?: string;
                /** @description Mistral's speech output. */
                mistral?: {
                    /** @description Address of Mistral's API for speech output. */
                    api_base_url?: string;
                    /**
                     * Format: password
                     * @description Mistral API key for speech output, a secret.
                     */
                    api_key?: string;
                };
                /** @description Model of the speech output. */
                model?: string;
                /** @description The OpenAI-compatible speech output. */
                openai?: {
                    /** @description Address of the OpenAI-compatible speech output. */
                    api_base_url?: string;
                    /**
                     * Format: password
                     * @description API key of the OpenAI-compatible speech output, a secret.
                     */
                    api_key?: string;
                    /** @description Further parameters for the OpenAI-compatible speech output, passed on as they are. */
                    params?: components["schemas"]["JsonObject"];
                };
                /** @description Where a message is cut for reading aloud, `punctuation`, `paragraphs` or `none`. */
                split_on?: string;
                /** @description Voice that reads aloud. */
                voice?: string;
            };
        };
        /** @description Tokens, API keys and what pending accounts see. */
        ConfigTreeAuth: {
            /** @description Whom pending accounts are told to ask. */
            admin?: {
                /** @description E-mail address shown to pending accounts. `null` means the first administrator's. */
                email?: string | null;
                /** @description Whether pending accounts see whom to ask. */
                show?: boolean;
            };
            /** @description What API keys may do. */
            api_key?: {
                /** @description Paths that API keys may call, separated by commas; counts only if the restriction is switched on. */
                allowed_endpoints?: string;
                /** @description Whether API keys are confined to certain paths. */
                endpoint_restrictions?: boolean;
            };
            /** @description Whether accounts may have API keys. */
            enable_api_keys?: boolean;
            /** @description How long a session token lives, a number with a unit such as `4w` or `12h`; `-1` for ever. */
            jwt_expiry?: string;
        };
        /** @description Whether there are automations, and their limits. */
        ConfigTreeAutomations: {
            /** @description Whether automations are offered. */
            enable?: boolean;
            /** @description How many automations an account may have; an empty string for any number. */
            max_count?: string | number;
            /** @description Shortest time between two runs of an automation, in seconds; an empty string for no limit. */
            min_interval?: string | number;
        };
        /** @description Whether there are calendars. */
        ConfigTreeCalendar: {
            /** @description Whether calendars are offered. */
            enable?: boolean;
        };
        /** @description Whether there are channels. */
        ConfigTreeChannels: {
            /** @description Whether channels are offered. */
            enable?: boolean;
        };
        /** @description Code that users run. */
        ConfigTreeCodeExecution: {
            /** @description Whether users may run code that stands in a chat. */
            enable?: boolean;
            /** @description Where users' code runs, `pyodide` (in the browser) or `jupyter`. */
            engine?: string;
            /** @description The Jupyter server for users' code. */
            jupyter?: {
                /** @description How the server signs in at Jupyter for users' code, `token` or `password`; an empty string or `null` for not at all. */
                auth?: string | null;
                /**
                 * Format: password
                 * @description Jupyter's password for users' code, a secret. `null` means none.
                 */
                auth_password?: string | null;
                /**
                 * Format: password
                 * @description Jupyter's token for users' code, a secret. `null` means none.
                 */
                auth_token?: string | null;
                /** @description How long users' code may run in Jupyter, in seconds. `null` means no limit. */
                timeout?: number | null;
                /** @description Address of the Jupyter server for users' code. `null` means none. */
                url?: string | null;
            };
        };
        /** @description Code that models run. */
        ConfigTreeCodeInterpreter: {
            /** @description Whether models may run code. */
            enable?: boolean;
            /** @description Where models' code runs, `pyodide` (in the browser) or `jupyter`. */
            engine?: string;
            /** @description The Jupyter server for models' code. */
            jupyter?: {
                /** @description How the server signs in at Jupyter for models' code, `token` or `password`; an empty string or `null` for not at all. */
                auth?: string | null;
                /**
                 * Format: password
                 * @description Jupyter's password for models' code, a secret. `null` means none.
                 */
                auth_password?: string | null;
                /**
                 * Format: password
                 * @description Jupyter's token for models' code, a secret. `null` means none.
                 */
                auth_token?: string | null;
                /** @description How long models' code may run in Jupyter, in seconds. `null` means no limit. */
                timeout?: number | null;
                /** @description Address of the Jupyter server for models' code. `null` means none. */
                url?: string | null;
            };
            /** @description Prompt that tells a model how to run code; an empty string or `null` for the server's own. */
            prompt_template?: string | null;
        };
        /** @description Providers that users connect themselves. */
        ConfigTreeDirect: {
            /** @description Whether users may connect providers of their own, straight from the browser. */
            enable?: boolean;
        };
        /** @description Comparison of models. */
        ConfigTreeEvaluation: {
            /** @description Arena models. */
            arena?: {
                /** @description Whether arena models, which hide the model that answers, are offered. */
                enable?: boolean;
                /** @description Arena models; empty for a single one over all models. */
                models?: components["schemas"]["ArenaModel"][];
            };
        };
        /** @description Uploaded files. */
        ConfigTreeFile: {
            /** @description Height to which uploaded images are scaled down, in pixels. `null` means as they are. */
            image_compression_height?: number | null;
            /** @description Width to which uploaded images are scaled down, in pixels. `null` means as they are. */
            image_compression_width?: number | null;
        };
        /** @description Folders for chats, and their limits. */
        ConfigTreeFolders: {
            /** @description Whether folders are offered. */
            enable?: boolean;
            /** @description How many files a folder may have; an empty string for any number. */
            max_file_count?: string | number;
        };
        /** @description Files from Google Drive. */
        ConfigTreeGoogleDrive: {
            /**
             * Format: password
             * @description Google API key for the file picker, a secret.
             */
            api_key?: string;
            /** @description Google OAuth client id for the file picker. */
            client_id?: string;
            /** @description Whether files may be taken from Google Drive. */
            enable?: boolean;
        };
        /** @description Making images. */
        ConfigTreeImageGeneration: {
            /** @description How AUTOMATIC1111 is reached. */
            automatic1111?: {
                /** @description User name and password for AUTOMATIC1111 as `name:password`, a secret. `null` means none. */
                api_auth?: components["schemas"]["JsonObject"] | (string | null);
                /** @description Further parameters for AUTOMATIC1111, passed on as they are. `null` means none. */
                api_params?: components["schemas"]["JsonObject"] | (string | null);
                /** @description Address of AUTOMATIC1111. */
                base_url?: string;
            };
            /** @description How ComfyUI is reached, and its workflow. */
            comfyui?: {
                /**
                 * Format: password
                 * @description ComfyUI API key, a secret.
                 */
                api_key?: string;
                /** @description Address of ComfyUI. */
                base_url?: string;
                /** @description Which nodes of the ComfyUI workflow take the prompt, the size and so on. */
                nodes?: components["schemas"]["ComfyNode"][];
                /** @description ComfyUI workflow, a JSON document as text. */
                workflow?: string;
            };
            /** @description Whether images can be generated. */
            enable?: boolean;
            /** @description What makes images, `openai`, `comfyui`, `automatic1111` or `gemini`. */
            engine?: string;
            /** @description How Gemini is reached for images. */
            gemini?: {
                /** @description Address of Gemini's API for images. */
                api_base_url?: string;
                /**
                 * Format: password
                 * @description Gemini API key for images, a secret.
                 */
                api_key?: string;
                /** @description Method of Gemini's API, such as `predict` or `generateContent`. */
                endpoint_method?: string;
            };
            /** @description Model that makes images. */
            model?: string;
            /** @description The OpenAI-compatible image API. */
            openai?: {
                /** @description Address of the OpenAI-compatible image API. */
                api_base_url?: string;
                /**
                 * Format: password
                 * @description API key of the OpenAI-compatible image API, a secret.
                 */
                api_key?: string;
                /** @description API version for Azure's image API. */
                api_version?: string;
                /** @description Further parameters for the OpenAI-compatible image API, passed on as they are. `null` means none. */
                params?: components["schemas"]["JsonObject"] | (string | null);
            };
            /** @description The prompt for an image. */
            prompt?: {
                /** @description Whether a model rewrites the prompt for an image. */
                enable?: boolean;
            };
            /** @description Size of an image as `512x512`, in pixels, or `auto`. `null` means the engine's own. */
            size?: string | null;
            /** @description How many steps the engine takes for an image. */
            steps?: number;
        };
        /** @description Images beyond making them. */
        ConfigTreeImages: {
            /** @description Editing images. */
            edit?: {
                /** @description ComfyUI for editing. */
                comfyui?: {
                    /**
                     * Format: password
                     * @description ComfyUI API key for editing, a secret.
                     */
                    api_key?: string;
                    /** @description Address of ComfyUI for editing. */
                    base_url?: string;
                    /** @description Which nodes of the ComfyUI workflow for editing take the prompt, the image and so on. */
                    nodes?: components["schemas"]["ComfyNode"][];
                    /** @description ComfyUI workflow for editing, a JSON document as text. */
                    workflow?: string;
                };
                /** @description Whether images can be edited. */
                enable?: boolean;
                /** @description What edits images, `openai`, `comfyui` or `gemini`. */
                engine?: string;
                /** @description Gemini for editing. */
                gemini?: {
                    /** @description Address of Gemini's API for editing. */
                    api_base_url?: string;
                    /**
                     * Format: password
                     * @description Gemini API key for editing, a secret.
                     */
                    api_key?: string;
                };
                /** @description Model that edits images. */
                model?: string;
                /** @description The OpenAI-compatible API for editing. */
                openai?: {
                    /** @description Address of the OpenAI-compatible API for editing. */
                    api_base_url?: string;
                    /**
                     * Format: password
                     * @description API key of the OpenAI-compatible API for editing, a secret.
                     */
                    api_key?: string;
                    /** @description API version for Azure's API for editing. */
                    api_version?: string;
                };
                /** @description Size of an edited image as `512x512`, in pixels. `null` or empty means the engine's own. */
                size?: string | null;
            };
        };
        /** @description Sign-in by LDAP. */
        ConfigTreeLdap: {
            /** @description Whether sign-in by LDAP is offered. */
            enable?: boolean;
            /** @description Groups from LDAP. */
            group?: {
                /** @description Whether LDAP groups that the server does not have are created. */
                enable_creation?: boolean;
                /** @description Whether membership in groups follows LDAP. */
                enable_management?: boolean;
            };
            /** @description The directory. */
            server?: {
                /** @description Distinguished name with which the server signs in at the directory. */
                app_dn?: string;
                /**
                 * Format: password
                 * @description Password with which the server signs in at the directory, a secret.
                 */
                app_password?: string;
                /** @description Attribute that names an entry's groups. */
                attribute_for_groups?: string;
                /** @description Attribute that holds the e-mail address. */
                attribute_for_mail?: string;
                /** @description Attribute that holds the user name. */
                attribute_for_username?: string;
                /** @description Path of the certificate authority's file on the server. `null` or empty means the system's. */
                ca_cert_file?: string | null;
                /** @description Ciphers allowed on the connection, in OpenSSL's notation. `null` means all. */
                ciphers?: string | null;
                /** @description Host name of the directory. */
                host?: string;
                /** @description Name of the directory on the sign-in page. */
                label?: string;
                /** @description Port of the directory. `null` means the protocol's own. */
                port?: number | null;
                /** @description Further filter for the search, in LDAP's notation. */
                search_filter?: string;
                /** @description Whether the connection is encrypted. */
                use_tls?: boolean;
                /** @description Distinguished name below which accounts are searched. */
                users_dn?: string;
                /** @description Whether the directory's certificate is checked. */
                validate_cert?: boolean;
            };
        };
        /** @description What models remember about users. */
        ConfigTreeMemories: {
            /** @description Whether memories are offered. */
            enable?: boolean;
        };
        /** @description Defaults for models. */
        ConfigTreeModels: {
            /** @description Whether the list of the providers' models is kept, not asked for each time. */
            base_models_cache?: boolean;
            /** @description Metadata for models that have none of their own. `null` means none. */
            default_metadata?: components["schemas"]["JsonObject"] | null;
            /** @description Parameters for models that have none of their own. `null` means none. */
            default_params?: components["schemas"]["JsonObject"] | null;
        };
        /** @description Whether there are notes. */
        ConfigTreeNotes: {
            /** @description Whether notes are offered. */
            enable?: boolean;
        };
        /** @description Sign-in through providers. The server keeps what is here and ignores it, unless its environment sets ENABLE_OAUTH_PERSISTENT_CONFIG. */
        ConfigTreeOauth: {
            /** @description Provider's roles that make an administrator. */
            admin_roles?: string[];
            /** @description Domains of e-mail addresses that may sign in; `*` for any. */
            allowed_domains?: string[];
            /** @description Provider's roles that may sign in. */
            allowed_roles?: string[];
            /** @description Audience that the token is asked for; empty for none. */
            audience?: string;
            /** @description Whether the sign-in page goes straight to the only provider. */
            auto_redirect?: boolean;
            /** @description Groups that membership is never taken from, a JSON array as text; its entries may be patterns. */
            blocked_groups?: string;
            /** @description The server as a client of tool servers' OAuth providers. */
            client?: {
                /** @description How long the server waits for a tool server's OAuth provider, in seconds; an empty string for no limit of its own. */
                timeout?: string | number;
            };
            /** @description Whether groups of the provider that the server does not have are created. */
            enable_group_creation?: boolean;
            /** @description Whether membership in groups follows the provider. */
            enable_group_mapping?: boolean;
            /** @description Whether roles follow the provider. */
            enable_role_mapping?: boolean;
            /** @description Whether signing in through a provider registers an account. */
            enable_signup?: boolean;
            /** @description Sign-in with Feishu accounts. */
            feishu?: {
                /** @description Client id at Feishu. */
                client_id?: string;
                /**
                 * Format: password
                 * @description Client secret at Feishu, a secret.
                 */
                client_secret?: string;
                /** @description Address that Feishu sends the browser back to. */
                redirect_uri?: string;
                /** @description Scopes asked for at Feishu, separated by spaces. */
                scope?: string;
            };
            /** @description Sign-in with GitHub accounts. */
            github?: {
                /** @description Client id at GitHub. */
                client_id?: string;
                /**
                 * Format: password
                 * @description Client secret at GitHub, a secret.
                 */
                client_secret?: string;
                /** @description Address that GitHub sends the browser back to. */
                redirect_uri?: string;
                /** @description Scopes asked for at GitHub, separated by spaces. */
                scope?: string;
            };
            /** @description Sign-in with Google accounts. */
            google?: {
                /** @description Client id at Google. */
                client_id?: string;
                /**
                 * Format: password
                 * @description Client secret at Google, a secret.
                 */
                client_secret?: string;
                /** @description Address that Google sends the browser back to. */
                redirect_uri?: string;
                /** @description Scopes asked for at Google, separated by spaces. */
                scope?: string;
            };
            /** @description With whom groups from the provider may be shared with. `true` everybody, `members` the members only, `false` nobody. */
            group_default_share?: boolean | string;
            /** @description Whether a sign-in joins an account that has the same e-mail address. */
            merge_accounts_by_email?: boolean;
            /** @description Sign-in with Microsoft accounts. */
            microsoft?: {
                /** @description Client id at Microsoft. */
                client_id?: string;
                /**
                 * Format: password
                 * @description Client secret at Microsoft, a secret.
                 */
                client_secret?: string;
                /** @description Address of Microsoft's sign-in. */
                login_base_url?: string;
                /** @description Address of the profile picture at Microsoft. */
                picture_url?: string;
                /** @description Address that Microsoft sends the browser back to. */
                redirect_uri?: string;
                /** @description Scopes asked for at Microsoft, separated by spaces. */
                scope?: string;
                /** @description Microsoft's tenant. */
                tenant_id?: string;
            };
            /** @description Any other OpenID provider. */
            oidc?: {
                /** @description Claim that holds the address of the profile picture. */
                avatar_claim?: string;
                /** @description Client id at the OpenID provider. */
                client_id?: string;
                /**
                 * Format: password
                 * @description Client secret at the OpenID provider, a secret.
                 */
                client_secret?: string;
                /** @description Method of the code challenge, `S256`. `null` means no challenge. */
                code_challenge_method?: string | null;
                /** @description Claim that holds the e-mail address. */
                email_claim?: string;
                /** @description Address that ends the session at the OpenID provider; empty to take the one the provider publishes. */
                end_session_endpoint?: string;
                /** @description Claim that names the groups. */
                group_claim?: string;
                /** @description How long the server waits for the OpenID provider, in seconds; an empty string for no limit of its own. */
                oauth_timeout?: string | number;
                /** @description Name of the OpenID provider on the sign-in page. */
                provider_name?: string;
                /** @description Address of the OpenID provider's configuration document. */
                provider_url?: string;
                /** @description Address that the OpenID provider sends the browser back to. */
                redirect_uri?: string;
                /** @description Scopes asked for at the OpenID provider, separated by spaces. */
                scopes?: string;
                /** @description Claim that identifies the account. `null` means the provider's own, `sub` as a rule. */
                sub_claim?: string | null;
                /** @description How the server signs in at the token endpoint, such as `client_secret_post`. `null` leaves it to the client library. */
                token_endpoint_auth_method?: string | null;
                /** @description Claim that holds the name. */
                username_claim?: string;
            };
            /** @description Whether the scopes are repeated when a token is refreshed. */
            refresh_token_include_scope?: boolean;
            /** @description Claim that names the roles. */
            roles_claim?: string;
            /** @description Whether the e-mail address is taken from the provider at each sign-in. */
            update_email_on_login?: boolean;
            /** @description Whether the name is taken from the provider at each sign-in. */
            update_name_on_login?: boolean;
            /** @description Whether the picture is taken from the provider at each sign-in. */
            update_picture_on_login?: boolean;
        };
        /** @description Connections to Ollama servers. */
        ConfigTreeOllama: {
            /** @description Options for each address of `base_urls`, by its index as text. */
            api_configs?: {
                [key: string]: components["schemas"]["ProviderOptions"];
            };
            /** @description Addresses of Ollama servers. */
            base_urls?: string[];
            /** @description Whether Ollama is used. `null` means no. */
            enable?: boolean | null;
        };
        /** @description Files from OneDrive and SharePoint. */
        ConfigTreeOnedrive: {
            /** @description Whether files may be taken from OneDrive. */
            enable?: boolean;
            /** @description SharePoint's tenant. */
            sharepoint_tenant_id?: string;
            /** @description Address of SharePoint. */
            sharepoint_url?: string;
        };
        /** @description Connections to OpenAI-compatible providers. */
        ConfigTreeOpenai: {
            /** @description Addresses of OpenAI-compatible providers. */
            api_base_urls?: string[];
            /** @description Options for each address of `api_base_urls`, by its index as text. */
            api_configs?: {
                [key: string]: components["schemas"]["ProviderOptions"];
            };
            /** @description API keys, each a secret, in the order of `api_base_urls`. */
            api_keys?: string[];
            /** @description Whether OpenAI-compatible providers are used. `null` means no. */
            enable?: boolean | null;
        };
        /** @description Turning files and pages into text, search in them, and search in the web. */
        ConfigTreeRag: {
            /** @description What turns files into text, such as `tika`, `docling`, `document_intelligence`, `mistral_ocr`, `datalab_marker`, `mineru`, `paddleocr_vl` or `external`; empty for the server itself. */
            CONTENT_EXTRACTION_ENGINE?: string;
            /** @description Whether Datalab Marker uses a language model. */
            DATALAB_MARKER_USE_LLM?: boolean;
            /** @description Address of Mistral's API for text recognition. */
            MISTRAL_OCR_API_BASE_URL?: string;
            /** @description Azure OpenAI for embeddings. */
            azure_openai?: {
                /**
                 * Format: password
                 * @description Azure OpenAI API key for embeddings, a secret.
                 */
                api_key?: string;
                /** @description API version of Azure OpenAI for embeddings. */
                api_version?: string;
                /** @description Address of Azure OpenAI for embeddings. */
                base_url?: string;
            };
            /** @description Whether files go into the prompt whole, without embedding and search. */
            bypass_embedding_and_retrieval?: boolean;
            /** @description Length up to which short chunks are joined, in the unit of `chunk_size`, characters or tokens; 0 for never. */
            chunk_min_size_target?: number;
            /** @description How far neighbouring chunks overlap, in the unit of `chunk_size`, characters or tokens. */
            chunk_overlap?: number;
            /** @description Length of a chunk, in tokens if `text_splitter` is `token`, otherwise in characters. */
            chunk_size?: number;
            /** @description Further parameters for Datalab Marker, a JSON object as text. */
            datalab_marker_additional_config?: string;
            /** @description Address of Datalab Marker. */
            datalab_marker_api_base_url?: string;
            /**
             * Format: password
             * @description Datalab Marker API key, a secret.
             */
            datalab_marker_api_key?: string;
            /** @description Whether Datalab Marker leaves images out. */
            datalab_marker_disable_image_extraction?: boolean;
            /** @description Whether Datalab Marker reads every page as an image. */
            datalab_marker_force_ocr?: boolean;
            /** @description Whether Datalab Marker formats lines. */
            datalab_marker_format_lines?: boolean;
            /** @description Format that Datalab Marker answers, such as `markdown`. */
            datalab_marker_output_format?: string;
            /** @description Whether Datalab Marker keeps pages apart. */
            datalab_marker_paginate?: boolean;
            /** @description Whether Datalab Marker works anew on a file it has seen before. */
            datalab_marker_skip_cache?: boolean;
            /** @description Whether Datalab Marker drops text that an earlier recognition put into the file. */
            datalab_marker_strip_existing_ocr?: boolean;
            /**
             * Format: password
             * @description Docling API key, a secret.
             */
            docling_api_key?: string;
            /** @description Further parameters for Docling, passed on as they are. */
            docling_params?: components["schemas"]["JsonObject"];
            /** @description Address of Docling. */
            docling_server_url?: string;
            /** @description Address of Azure Document Intelligence. */
            document_intelligence_endpoint?: string;
            /**
             * Format: password
             * @description Azure Document Intelligence key, a secret.
             */
            document_intelligence_key?: string;
            /** @description Model of Azure Document Intelligence. */
            document_intelligence_model?: string;
            /** @description Count of texts that are embedded in one request. */
            embedding_batch_size?: number;
            /** @description How many embedding requests run at a time; 0 for any number. */
            embedding_concurrent_requests?: number;
            /** @description What embeds texts, `ollama`, `openai` or `azure_openai`; empty for the server itself. */
            embedding_engine?: string;
            /** @description Model that embeds texts. A change makes stored embeddings useless. */
            embedding_model?: string;
            /** @description Whether texts are embedded in parallel. */
            enable_async_embedding?: boolean;
            /** @description Whether search by words joins search by meaning. */
            enable_hybrid_search?: boolean;
            /** @description Whether file names and headings take part in the search by words. */
            enable_hybrid_search_enriched_texts?: boolean;
            /** @description Whether Markdown is cut at its headings first. */
            enable_markdown_header_text_splitter?: boolean;
            /**
             * Format: password
             * @description API key of the external extraction, a secret.
             */
            external_document_loader_api_key?: string;
            /** @description Address of the external extraction. */
            external_document_loader_url?: string;
            /**
             * Format: password
             * @description API key of the external reranker, a secret.
             */
            external_reranker_api_key?: string;
            /** @description How long the server waits for the external reranker, in seconds as digits; empty for no limit of its own. */
            external_reranker_timeout?: string;
            /** @description Address of the external reranker. */
            external_reranker_url?: string;
            /** @description Limits for uploaded files. */
            file?: {
                /** @description File name extensions that may be uploaded, without the dot; empty for any. */
                allowed_extensions?: string[];
                /** @description How many files may be uploaded at a time. `null` means any number. */
                max_count?: number | null;
                /** @description How large an uploaded file may be, in megabytes (MiB). `null` means any size. */
                max_size?: number | null;
            };
            /** @description Whether whole files go into the prompt in place of the chunks that fit. */
            full_context?: boolean;
            /** @description Weight of the search by words in a hybrid search, from 0 to 1. */
            hybrid_bm25_weight?: number;
            /**
             * Format: password
             * @description MinerU API key, a secret.
             */
            mineru_api_key?: string;
            /** @description Which MinerU is used, `local` or `cloud`. */
            mineru_api_mode?: string;
            /** @description How long the server waits for MinerU, in seconds, as digits or as a number. */
            mineru_api_timeout?: string | number;
            /** @description Address of MinerU. */
            mineru_api_url?: string;
            /** @description File name extensions that MinerU is asked for, without the dot. */
            mineru_file_extensions?: string[];
            /** @description Further parameters for MinerU, passed on as they are. */
            mineru_params?: components["schemas"]["JsonObject"];
            /**
             * Format: password
             * @description Mistral API key for text recognition, a secret.
             */
            mistral_ocr_api_key?: string;
            /** @description The Ollama server for embeddings. */
            ollama?: {
                /**
                 * Format: password
                 * @description API key of the Ollama server for embeddings, a secret.
                 */
                key?: string;
                /** @description Address of the Ollama server for embeddings. */
                url?: string;
            };
            /** @description Address of the OpenAI-compatible provider for embeddings. */
            openai_api_base_url?: string;
            /**
             * Format: password
             * @description API key of the OpenAI-compatible provider for embeddings, a secret.
             */
            openai_api_key?: string;
            /** @description Address of PaddleOCR-VL. */
            paddleocr_vl_base_url?: string;
            /**
             * Format: password
             * @description PaddleOCR-VL token, a secret.
             */
            paddleocr_vl_token?: string;
            /** @description Whether text is read from images within PDF files. */
            pdf_extract_images?: boolean;
            /** @description How a PDF file is taken apart, `page` by page or as a `single` text. */
            pdf_loader_mode?: string;
            /** @description Lowest score of a chunk that goes into the prompt, from 0 to 1. */
            relevance_threshold?: number;
            /** @description Count of chunks that are reranked in one request. */
            reranking_batch_size?: number;
            /** @description What reranks chunks, `external`; empty for the server itself. */
            reranking_engine?: string;
            /** @description Model that reranks chunks; empty for none. */
            reranking_model?: string;
            /** @description Prompt into which the chunks that were found are put. */
            template?: string;
            /** @description How texts are cut, `token`; empty for by characters. */
            text_splitter?: string;
            /** @description Address of Tika. */
            tika_server_url?: string;
            /** @description Encoding by which tokens are counted. */
            tiktoken_encoding_name?: string;
            /** @description How many chunks go into the prompt. */
            top_k?: number;
            /** @description How many chunks the reranker lets through. */
            top_k_reranker?: number;
            /** @description The web: search, and loading pages. */
            web?: {
                /** @description Pages that a model asks for. */
                fetch?: {
                    /** @description How much of a page a model gets, in characters. `null` means all of it. */
                    max_content_length?: number | null;
                };
                /** @description Loading pages. */
                loader?: {
                    /** @description How many pages are loaded at a time. `null` if not set. */
                    concurrent_requests?: number | null;
                    /** @description What loads pages, such as `safe_web`, `playwright`, `firecrawl`, `tavily` or `external`; empty for the server itself. `null` if not set. */
                    engine?: string | null;
                    /**
                     * Format: password
                     * @description API key of the external page loader, a secret. `null` if not set.
                     */
                    external_web_loader_api_key?: string | null;
                    /** @description Address of the external page loader. `null` if not set. */
                    external_web_loader_url?: string | null;
                    /**
                     * Format: password
                     * @description Firecrawl API key, a secret. `null` if not set.
                     */
                    firecrawl_api_key?: string | null;
                    /** @description Address of Firecrawl. `null` if not set. */
                    firecrawl_api_url?: string | null;
                    /** @description How long Firecrawl may take for a page, in seconds as digits; empty for its own limit. `null` if not set. */
                    firecrawl_timeout?: string | null;
                    /** @description How long Playwright may take for a page, in milliseconds. `null` if not set. */
                    playwright_timeout?: number | null;
                    /** @description Address of the Playwright server. `null` if not set. */
                    playwright_ws_url?: string | null;
                    /** @description Whether certificates of pages are checked. `null` if not set. */
                    ssl_verification?: boolean | null;
                    /** @description How long the server may take for a page, in seconds as digits; empty for no limit of its own. `null` if not set. */
                    timeout?: string | null;
                };
                /** @description Searching the web. */
                search?: {
                    /**
                     * Format: password
                     * @description Azure AI Search API key, a secret. `null` if not set.
                     */
                    azure_ai_search_api_key?: string | null;
                    /** @description Address of Azure AI Search. `null` if not set. */
                    azure_ai_search_endpoint?: string | null;
                    /** @description Index of Azure AI Search. `null` if not set. */
                    azure_ai_search_index_name?: string | null;
                    /** @description Address of Bing's search API. `null` if not set. */
                    bing_search_v7_endpoint?: string | null;
                    /**
                     * Format: password
                     * @description Bing subscription key, a secret. `null` if not set.
                     */
                    bing_search_v7_subscription_key?: string | null;
                    /**
                     * Format: password
                     * @description Bocha API key, a secret. `null` if not set.
                     */
                    bocha_search_api_key?: string | null;
                    /**
                     * Format: password
                     * @description Brave Search API key, a secret. `null` if not set.
                     */
                    brave_search_api_key?: string | null;
                    /** @description How much context Brave's LLM search may answer, in tokens. `null` if not set. */
                    brave_search_context_tokens?: number | null;
                    /** @description Whether pages go into the prompt whole, without embedding and search. `null` if not set. */
                    bypass_embedding_and_retrieval?: boolean | null;
                    /** @description Whether the search engine's excerpts are used, without loading the pages. `null` if not set. */
                    bypass_web_loader?: boolean | null;
                    /** @description How many searches run at a time; 0 for any number. `null` if not set. */
                    concurrent_requests?: number | null;
                    /** @description Search engine behind DuckDuckGo's library, such as `auto`. `null` if not set. */
                    ddgs_backend?: string | null;
                    /** @description Domains of results. */
                    domain?: {
                        /** @description Domains that results are confined to; with `!` before it, a domain that is left out. Empty for any. `null` if not set. */
                        filter_list?: string[] | null;
                    };
                    /** @description Whether the web can be searched. `null` if not set. */
                    enable?: boolean | null;
                    /** @description Search engine, such as `searxng`, `brave`, `duckduckgo`, `google_pse`, `tavily` or `external`; empty for none. `null` if not set. */
                    engine?: string | null;
                    /**
                     * Format: password
                     * @description Exa API key, a secret. `null` if not set.
                     */
                    exa_api_key?: string | null;
                    /**
                     * Format: password
                     * @description API key of the external search, a secret. `null` if not set.
                     */
                    external_web_search_api_key?: string | null;
                    /** @description Address of the external search. `null` if not set. */
                    external_web_search_url?: string | null;
                    /** @description How much of a page a model gets, in characters. `null` means all of it. */
                    fetch_url_max_content_length?: number | null;
                    /**
                     * Format: password
                     * @description Google Programmable Search API key, a secret. `null` if not set.
                     */
                    google_pse_api_key?: string | null;
                    /** @description Id of the Google Programmable Search engine. `null` if not set. */
                    google_pse_engine_id?: string | null;
                    /** @description Address of Jina's API; empty for its own. `null` if not set. */
                    jina_api_base_url?: string | null;
                    /**
                     * Format: password
                     * @description Jina API key, a secret. `null` if not set.
                     */
                    jina_api_key?: string | null;
                    /**
                     * Format: password
                     * @description Kagi API key, a secret. `null` if not set.
                     */
                    kagi_search_api_key?: string | null;
                    /**
                     * Format: password
                     * @description Linkup API key, a secret. `null` if not set.
                     */
                    linkup_api_key?: string | null;
                    /** @description Further parameters for Linkup, passed on as they are. */
                    linkup_search_params?: components["schemas"]["JsonObject"];
                    /**
                     * Format: password
                     * @description Mojeek API key, a secret. `null` if not set.
                     */
                    mojeek_search_api_key?: string | null;
                    /**
                     * Format: password
                     * @description Ollama cloud API key for its web search, a secret. `null` if not set.
                     */
                    ollama_cloud_api_key?: string | null;
                    /**
                     * Format: password
                     * @description Perplexity API key, a secret. `null` if not set.
                     */
                    perplexity_api_key?: string | null;
                    /** @description Model of Perplexity. `null` if not set. */
                    perplexity_model?: string | null;
                    /** @description Address of Perplexity's search API. `null` if not set. */
                    perplexity_search_api_url?: string | null;
                    /** @description How much context Perplexity uses, `low`, `medium` or `high`. `null` if not set. */
                    perplexity_search_context_usage?: string | null;
                    /** @description How many results of a search are used. `null` if not set. */
                    result_count?: number | null;
                    /**
                     * Format: password
                     * @description SearchApi API key, a secret. `null` if not set.
                     */
                    searchapi_api_key?: string | null;
                    /** @description Engine behind SearchApi, such as `google`. `null` if not set. */
                    searchapi_engine?: string | null;
                    /** @description Language of SearXNG's results. `null` if not set. */
                    searxng_language?: string | null;
                    /** @description Address of SearXNG's search. `null` if not set. */
                    searxng_query_url?: string | null;
                    /**
                     * Format: password
                     * @description SerpApi API key, a secret. `null` if not set.
                     */
                    serpapi_api_key?: string | null;
                    /** @description Engine behind SerpApi, such as `google`. `null` if not set. */
                    serpapi_engine?: string | null;
                    /**
                     * Format: password
                     * @description Serper API key, a secret. `null` if not set.
                     */
                    serper_api_key?: string | null;
                    /**
                     * Format: password
                     * @description Serply API key, a secret. `null` if not set.
                     */
                    serply_api_key?: string | null;
                    /**
                     * Format: password
                     * @description Serpstack API key, a secret. `null` if not set.
                     */
                    serpstack_api_key?: string | null;
                    /** @description Whether Serpstack is asked over HTTPS, which its free plan lacks. `null` if not set. */
                    serpstack_https?: boolean | null;
                    /**
                     * Format: password
                     * @description Sougou secret id, a secret. `null` if not set.
                     */
                    sougou_api_sid?: string | null;
                    /**
                     * Format: password
                     * @description Sougou secret key, a secret. `null` if not set.
                     */
                    sougou_api_sk?: string | null;
                    /**
                     * Format: password
                     * @description Tavily API key, a secret. `null` if not set.
                     */
                    tavily_api_key?: string | null;
                    /** @description How thoroughly Tavily reads pages, `basic` or `advanced`. `null` if not set. */
                    tavily_extract_depth?: string | null;
                    /** @description Whether the proxy settings of the server's environment are followed. `null` if not set. */
                    trust_env?: boolean | null;
                    /**
                     * Format: password
                     * @description YaCy password, a secret. `null` if not set.
                     */
                    yacy_password?: string | null;
                    /** @description Address of YaCy. `null` if not set. */
                    yacy_query_url?: string | null;
                    /** @description YaCy user name. `null` if not set. */
                    yacy_username?: string | null;
                    /**
                     * Format: password
                     * @description Yandex Search API key, a secret. `null` if not set.
                     */
                    yandex_web_search_api_key?: string | null;
                    /** @description Further parameters for Yandex Search, a JSON object as text. `null` if not set. */
                    yandex_web_search_config?: string | null;
                    /** @description Address of Yandex Search. `null` if not set. */
                    yandex_web_search_url?: string | null;
                    /**
                     * Format: password
                     * @description You.com API key, a secret. `null` if not set.
                     */
                    youcom_api_key?: string | null;
                };
            };
            /** @description Languages in which YouTube's captions are looked for, by preference. `null` if not set. */
            youtube_loader_language?: string[] | null;
            /** @description Address of the proxy for YouTube. `null` or empty means none. */
            youtube_loader_proxy_url?: string | null;
        };
        /** @description Small tasks that a model does beside the chat: titles, tags, queries and the like. */
        ConfigTreeTask: {
            /** @description Completing input. */
            autocomplete?: {
                /** @description Whether input is completed by a model while it is typed. */
                enable?: boolean;
                /** @description Length of input up to which it is completed, in characters; -1 for any. */
                input_max_length?: number;
                /** @description Prompt for completing input; empty for the server's own. */
                prompt_template?: string;
            };
            /** @description Follow-up questions. */
            follow_up?: {
                /** @description Whether follow-up questions are suggested. */
                enable?: boolean;
                /** @description Prompt for follow-up questions; empty for the server's own. */
                prompt_template?: string;
            };
            /** @description Prompts for images. */
            image?: {
                /** @description Prompt for an image's prompt; empty for the server's own. */
                prompt_template?: string;
            };
            /** @description Which models do the tasks. */
            model?: {
                /** @description Model for titles, tags and the like in chats with a local model; an empty string or `null` for the chat's own. */
                default?: string | null;
                /** @description Model for titles, tags and the like in chats with an external model; an empty string or `null` for the chat's own. */
                external?: string | null;
            };
            /** @description Search queries. */
            query?: {
                /** @description Prompt for search queries; empty for the server's own. */
                prompt_template?: string;
                /** @description Queries for a search in files. */
                retrieval?: {
                    /** @description Whether a model words the query for a search in files. */
                    enable?: boolean;
                };
                /** @description Queries for a search in the web. */
                search?: {
                    /** @description Whether a model words the query for a search in the web. */
                    enable?: boolean;
                };
            };
            /** @description Tags of chats. */
            tags?: {
                /** @description Whether chats are tagged. */
                enable?: boolean;
                /** @description Prompt for tags; empty for the server's own. */
                prompt_template?: string;
            };
            /** @description Titles of chats. */
            title?: {
                /** @description Whether chats get a title by a model. */
                enable?: boolean;
                /** @description Prompt for titles; empty for the server's own. */
                prompt_template?: string;
            };
            /** @description Choosing tools. */
            tools?: {
                /** @description Prompt for choosing tools; empty for the server's own. */
                prompt_template?: string;
            };
            /** @description Voice calls. */
            voice?: {
                /** @description The prompt of voice calls. */
                prompt?: {
                    /** @description Whether voice calls get a prompt of their own. */
                    enable?: boolean;
                };
                /** @description Prompt of voice calls; an empty string or `null` for the server's own. */
                prompt_template?: string | null;
            };
        };
        /** @description Connections to terminal servers. */
        ConfigTreeTerminalServer: {
            /** @description Terminal servers, with their secrets. */
            connections?: components["schemas"]["TerminalServerConnection"][];
        };
        /** @description Connections to tool servers. */
        ConfigTreeToolServer: {
            /** @description Tool servers, with their secrets. */
            connections?: components["schemas"]["ToolServerConnection"][];
        };
        /** @description The web page, registration and defaults for accounts. */
        ConfigTreeUi: {
            /** @description Whether sign-in by e-mail address and password is offered. */
            ENABLE_LOGIN_FORM?: boolean;
            /** @description Banners above the chats. */
            banners?: components["schemas"]["Banner"][];
            /** @description Id of the group that new accounts join; empty for none. */
            default_group_id?: string;
            /** @description Language of the web page for accounts that have chosen none; empty for the browser's. */
            default_locale?: string;
            /** @description Ids of the models that a new chat begins with, separated by commas. `null` means none. */
            default_models?: string | null;
            /** @description Ids of the models that are pinned for accounts that have pinned none, separated by commas. `null` means none. */
            default_pinned_models?: string | null;
            /** @description Role of new accounts, `pending`, `user` or `admin`. */
            default_user_role?: string;
            /** @description Whether content may be shared with the Open WebUI community. */
            enable_community_sharing?: boolean;
            /** @description Whether sign-in by e-mail address and password is offered. */
            enable_login_form?: boolean;
            /** @description Whether answers may be rated. */
            enable_message_rating?: boolean;
            /** @description Whether users may change their password. */
            enable_password_change_form?: boolean;
            /** @description Whether anybody may register; switched off by the first registration. */
            enable_signup?: boolean;
            /** @description Whether users may set a webhook for their notifications. */
            enable_user_webhooks?: boolean;
            /** @description Ids of models in the order in which they are shown. `null` means no order. Servers 0.9.6 and 0.10.2 let entries be `null`. */
            model_order_list?: (string | null)[] | null;
            /** @description Text shown to pending accounts, in Markdown; an empty string or `null` for the web page's own. */
            pending_user_overlay_content?: string | null;
            /** @description Title shown to pending accounts; an empty string or `null` for the web page's own. */
            pending_user_overlay_title?: string | null;
            /** @description Suggestions on an empty chat. `null` means the web page's own. */
            prompt_suggestions?: components["schemas"]["PromptSuggestion"][] | null;
            /** @description Text put behind copied answers; an empty string or `null` for none. */
            watermark?: string | null;
        };
        /** @description Defaults for accounts. */
        ConfigTreeUser: {
            /** @description What plain users may do unless a group says otherwise. */
            permissions?: components["schemas"]["Permissions"];
        };
        /** @description Accounts. */
        ConfigTreeUsers: {
            /** @description Whether users may set a status. */
            enable_status?: boolean;
        };
        /** @description The server as seen from outside. */
        ConfigTreeWebui: {
            /** @description Address under which users reach the server, for links and callbacks. */
            url?: string;
        };
        /** @description Settings as a tree of sections. It holds what an administrator has saved or imported; a setting that is absent has the value of the server's environment. Secrets stand in the clear. */
        ConfigTree: {
            /** @description Always 0. */
            version?: number;
            audio?: components["schemas"]["ConfigTreeAudio"];
            auth?: components["schemas"]["ConfigTreeAuth"];
            automations?: components["schemas"]["ConfigTreeAutomations"];
            calendar?: components["schemas"]["ConfigTreeCalendar"];
            channels?: components["schemas"]["ConfigTreeChannels"];
            code_execution?: components["schemas"]["ConfigTreeCodeExecution"];
            code_interpreter?: components["schemas"]["ConfigTreeCodeInterpreter"];
            direct?: components["schemas"]["ConfigTreeDirect"];
            evaluation?: components["schemas"]["ConfigTreeEvaluation"];
            file?: components["schemas"]["ConfigTreeFile"];
            folders?: components["schemas"]["ConfigTreeFolders"];
            google_drive?: components["schemas"]["ConfigTreeGoogleDrive"];
            image_generation?: components["schemas"]["ConfigTreeImageGeneration"];
            images?: components["schemas"]["ConfigTreeImages"];
            ldap?: components["schemas"]["ConfigTreeLdap"];
            memories?: components["schemas"]["ConfigTreeMemories"];
            models?: components["schemas"]["ConfigTreeModels"];
            notes?: components["schemas"]["ConfigTreeNotes"];
            oauth?: components["schemas"]["ConfigTreeOauth"];
            ollama?: components["schemas"]["ConfigTreeOllama"];
            onedrive?: components["schemas"]["ConfigTreeOnedrive"];
            openai?: components["schemas"]["ConfigTreeOpenai"];
            rag?: components["schemas"]["ConfigTreeRag"];
            task?: components["schemas"]["ConfigTreeTask"];
            terminal_server?: components["schemas"]["ConfigTreeTerminalServer"];
            tool_server?: components["schemas"]["ConfigTreeToolServer"];
            ui?: components["schemas"]["ConfigTreeUi"];
            user?: components["schemas"]["ConfigTreeUser"];
            users?: components["schemas"]["ConfigTreeUsers"];
            /** @description Address that is told of new accounts; empty for none. */
            webhook_url?: string;
            webui?: components["schemas"]["ConfigTreeWebui"];
        };
        /** @description A message above the chats, as it is sent. */
        BannerDraft: {
            /** @description Any text. The web page remembers by it that a user has dismissed the banner. */
            id: string;
            /** @description Colour of the banner, `info`, `success`, `warning` or `error`. The server takes any text. */
            type: string;
            /** @description Short text before the message. Absent and `null` mean none. */
            title?: string | null;
            /** @description The message, in Markdown. */
            content: string;
            /** @description Whether a user may close it. */
            dismissible: boolean;
            /** @description When it was written, in Unix seconds. The server does not fill it in. */
            timestamp: number;
            /** @description Translations. Absent and `null` mean none. */
            i18n?: components["schemas"]["BannerTranslations"] | null;
        };
        /** @description The banners, all of them. */
        BannersUpdate: {
            /** @description They replace those that are there; an empty list removes them all. */
            banners: components["schemas"]["BannerDraft"][];
        };
        /** @description Where code runs that users and models write. Users' code is `CODE_EXECUTION_…`, models' code `CODE_INTERPRETER_…`. */
        CodeExecutionConfig: {
            /** @description Whether users may run code that stands in a chat. */
            ENABLE_CODE_EXECUTION: boolean;
            /** @description `pyodide` (in the browser) or `jupyter`. The server takes any text. */
            CODE_EXECUTION_ENGINE: string;
            /** @description Address of the Jupyter server. An empty string or `null` means none. */
            CODE_EXECUTION_JUPYTER_URL: string | null;
            /** @description How the server signs in at Jupyter, `token` or `password`. An empty string or `null` means not at all. */
            CODE_EXECUTION_JUPYTER_AUTH: string | null;
            /**
             * Format: password
             * @description Jupyter's token, in the clear. An empty string or `null` means none.
             */
            CODE_EXECUTION_JUPYTER_AUTH_TOKEN: string | null;
            /**
             * Format: password
             * @description Jupyter's password, in the clear. An empty string or `null` means none.
             */
            CODE_EXECUTION_JUPYTER_AUTH_PASSWORD: string | null;
            /** @description How long code may run in Jupyter, in seconds. `null` means no limit. */
            CODE_EXECUTION_JUPYTER_TIMEOUT: number | null;
            /** @description Whether models may run code. */
            ENABLE_CODE_INTERPRETER: boolean;
            /** @description `pyodide` (in the browser) or `jupyter`. The server takes any text. */
            CODE_INTERPRETER_ENGINE: string;
            /** @description Prompt that tells a model how to run code. An empty string or `null` means the server's own. */
            CODE_INTERPRETER_PROMPT_TEMPLATE: string | null;
            /** @description Address of the Jupyter server. An empty string or `null` means none. */
            CODE_INTERPRETER_JUPYTER_URL: string | null;
            /** @description How the server signs in at Jupyter, `token` or `password`. An empty string or `null` means not at all. */
            CODE_INTERPRETER_JUPYTER_AUTH: string | null;
            /**
             * Format: password
             * @description Jupyter's token, in the clear. An empty string or `null` means none.
             */
            CODE_INTERPRETER_JUPYTER_AUTH_TOKEN: string | null;
            /**
             * Format: password
             * @description Jupyter's password, in the clear. An empty string or `null` means none.
             */
            CODE_INTERPRETER_JUPYTER_AUTH_PASSWORD: string | null;
            /** @description How long code may run in Jupyter, in seconds. `null` means no limit. */
            CODE_INTERPRETER_JUPYTER_TIMEOUT: number | null;
        };
        /** @description What users may connect themselves, and whether the list of models is kept. */
        ConnectionsConfig: {
            /** @description Whether users may connect providers of their own, straight from the browser. */
            ENABLE_DIRECT_CONNECTIONS: boolean;
            /** @description Whether users may connect integrations of their own, straight from the browser. */
            ENABLE_DIRECT_INTEGRATIONS?: boolean;
            /** @description Whether the list of the providers' models is kept, not asked for each time. */
            ENABLE_BASE_MODELS_CACHE: boolean;
        };
        /** @description What users may connect themselves, and whether the list of models is kept. */
        ConnectionsConfigUpdate: {
            /** @description Whether users may connect providers of their own, straight from the browser. */
            ENABLE_DIRECT_CONNECTIONS: boolean;
            /** @description Whether users may connect integrations of their own, straight from the browser. Absent, it stays as it is. */
            ENABLE_DIRECT_INTEGRATIONS?: boolean;
            /** @description Whether the list of the providers' models is kept, not asked for each time. */
            ENABLE_BASE_MODELS_CACHE: boolean;
        };
        /** @description Settings to import. */
        ConfigImport: {
            /** @description The settings, in the form that the server exports. Neither names nor types are checked. Servers before 0.10.2 replace the whole stored tree with it, and a setting that is absent or `null` stays in force until the next start; newer servers change the keys that are named and keep the rest. */
            config: components["schemas"]["ConfigTree"] | components["schemas"]["ConfigMap"];
        };
        /** @description Which parts of the web page are shown. */
        InterfaceVisibility: {
            /** @description Parts of the web page, `true` shown, `false` hidden, by a name that only the web page knows. A part that is not named is shown. */
            visibility: {
                [key: string]: boolean;
            };
        };
        /** @description Defaults for models and for the choice among them. */
        ModelsConfig: {
            /** @description Ids of the models that a new chat begins with, separated by commas. `null` means none. */
            DEFAULT_MODELS: string | null;
            /** @description Ids of the models that are pinned for accounts that have pinned none, separated by commas. `null` means none. */
            DEFAULT_PINNED_MODELS: string | null;
            /** @description Ids of models in the order in which they are shown. `null` means no order. Servers 0.9.6 and 0.10.2 let entries be `null`. */
            MODEL_ORDER_LIST: (string | null)[] | null;
            /** @description Metadata for models that have none of their own, such as `capabilities`; the server neither names nor checks its fields here. `null` means none. */
            DEFAULT_MODEL_METADATA?: components["schemas"]["JsonObject"] | null;
            /** @description Parameters for models that have none of their own, such as `temperature`; the server neither names nor checks them here. `null` means none. */
            DEFAULT_MODEL_PARAMS?: components["schemas"]["JsonObject"] | null;
        };
        /** @description Defaults for models and for the choice among them. */
        ModelsConfigUpdate: {
            /** @description Ids of the models that a new chat begins with, separated by commas. `null` means none. */
            DEFAULT_MODELS: string | null;
            /** @description Ids of the models that are pinned for accounts that have pinned none, separated by commas. `null` means none. */
            DEFAULT_PINNED_MODELS: string | null;
            /** @description Ids of models in the order in which they are shown. `null` means no order; servers 0.9.6 and 0.10.2 reject it, so send an empty list. */
            MODEL_ORDER_LIST: string[] | null;
            /**
             * @description Metadata for models that have none of their own, such as `capabilities`; any fields. Absent and `null` both clear it.
             * @default null
             */
            DEFAULT_MODEL_METADATA?: components["schemas"]["JsonObject"] | null;
            /**
             * @description Parameters for models that have none of their own, such as `temperature`; any names. Absent and `null` both clear it.
             * @default null
             */
            DEFAULT_MODEL_PARAMS?: components["schemas"]["JsonObject"] | null;
        };
        /** @description The part of the models' defaults that every user may read. */
        ModelDefaults: {
            /** @description Metadata for models that have none of their own, such as `capabilities`; the server neither names nor checks its fields here. `null` means none. */
            DEFAULT_MODEL_METADATA: components["schemas"]["JsonObject"] | null;
        };
        /** @description The tool server for which an OAuth client is registered. */
        OAuthClientRegistration: {
            /** @description Address of the tool server. Its OAuth provider is found from here. */
            url: string;
            /** @description The tool server's id on this server, part of the callback address. With `client_secret` also the client's id at the provider. */
            client_id: string;
            /** @description Ignored, `null` or not; the client is always registered as Open WebUI. */
            client_name?: string | null;
            /**
             * Format: password
             * @description Secret of a client that the provider knows already. Absent and `null` register a new client at the provider.
             */
            client_secret?: string | null;
            /** @description Address of the OAuth provider, where it cannot be found from `url`. Absent, `null` and empty mean `url`. */
            oauth_server_url?: string | null;
            /** @description Scopes to ask for, separated by spaces or commas. Absent, `null` and empty mean those that the provider publishes. */
            oauth_scope?: string | null;
        };
        /** @description A registered OAuth client. Nothing is stored yet. */
        RegisteredOAuthClient: {
            /**
             * @description Always `true`; a failure is a 400.
             * @constant
             */
            status: true;
            /** @description The client with its secret, encrypted with the server's key. Store it as `info.oauth_client_info` of the tool server. */
            oauth_client_info: string;
        };
        /** @description Whether models may hand work to subagents, and how much. */
        SubagentsConfig: {
            /** @description Whether models may hand work to subagents. */
            ENABLE_SUBAGENTS: boolean;
            /** @description Whether subagents may go on in the background. */
            SUBAGENTS_BACKGROUND_ENABLED: boolean;
            /** @description How many subagents run in the foreground at a time; -1 for any number, 0 means 20. */
            SUBAGENTS_MAX_CONCURRENT: number;
            /** @description How many subagents run in the background at a time; -1 for any number, 0 means 20. */
            SUBAGENTS_MAX_ASYNC: number;
            /** @description How many rounds of tool calls a subagent may take; 0 means 30. */
            SUBAGENTS_MAX_ITERATIONS: number;
            /** @description Length to which a subagent's answer is cut, in characters; 0 means 30000. */
            SUBAGENTS_MAX_OUTPUT: number;
            /** @description System prompt of subagents; empty for the server's own. */
            SUBAGENTS_SYSTEM_PROMPT: string;
        };
        /** @description Suggestions on an empty chat, all of them. */
        PromptSuggestionsUpdate: {
            /** @description The suggestions. An empty list shows none. `null` means the web page's own; servers before 0.11.4 reject it. */
            suggestions: components["schemas"]["PromptSuggestion"][] | null;
            /** @description Lists of suggestions by locale, such as `de-DE`, unchecked. Absent and `null` both clear them. */
            i18n?: components["schemas"]["JsonObject"] | null;
        };
        /** @description The suggestions and their translations. */
        PromptSuggestions: {
            /** @description The suggestions. `null` means the web page's own. */
            suggestions: components["schemas"]["PromptSuggestion"][] | null;
            /** @description Lists of suggestions by locale, such as `de-DE`, as they were sent; empty if there are none. */
            i18n: components["schemas"]["JsonObject"];
        };
        /** @description The suggestions, as servers before 0.11.4 answer them. */
        PromptSuggestionList: components["schemas"]["PromptSuggestion"][];
        /** @description The terminal servers that the administrator has connected. */
        TerminalServersConfig: {
            /** @description The connections, in the order in which they were sent. */
            TERMINAL_SERVER_CONNECTIONS: components["schemas"]["TerminalServerConnection"][];
        };
        /** @description A connection to a terminal server, as it is sent. Fields that the server does not know are kept, but for `policy` and `lifecycle` since 0.11.4. */
        TerminalServerConnectionDraft: {
            /**
             * @description Id in the paths of the terminals' operations, your own choice. An empty string or `null` means it cannot be reached there.
             * @default
             */
            id?: string | null;
            /**
             * @description Name that users see. An empty string or `null` means none.
             * @default
             */
            name?: string | null;
            /**
             * @description Whether it is in use. `null` means no.
             * @default true
             */
            enabled?: boolean | null;
            /** @description Address of the terminal server or orchestrator. */
            url: string;
            /**
             * @description Path of its OpenAPI document below `url`. `null` is kept.
             * @default /openapi.json
             */
            path?: string | null;
            /**
             * Format: password
             * @description Token for `bearer`. An empty string or `null` means none.
             * @default
             */
            key?: string | null;
            /**
             * @description How requests are signed. `bearer` sends `key`, `session` the caller's own token, `system_oauth` the caller's token of the OpenID provider, `none` and `null` nothing.
             * @default bearer
             */
            auth_type?: string | null;
            /**
             * @description Whether the caller's cookies go along. Servers before 0.11.4 only keep it.
             * @default false
             */
            forward_cookies?: boolean;
            /** @description Who may use the terminal server. Absent and `null` mean administrators only. */
            config?: components["schemas"]["TerminalServerAccess"] | null;
            /** @description What stands at `url`, `terminal` or `orchestrator`, as the verification found out. Absent and `null` mean a terminal server. */
            server_type?: string | null;
            /** @description Policy of the orchestrator under which terminals start. Absent and `null` mean none. */
            policy_id?: string | null;
            /** @description The orchestrator's policy, kept beside its id. Absent and `null` mean none. Newer servers drop it. */
            policy?: components["schemas"]["JsonObject"] | null;
        };
        /** @description The terminal servers to connect, all of them. */
        TerminalServersConfigUpdate: {
            /** @description They replace those that are there; an empty list removes them all. */
            TERMINAL_SERVER_CONNECTIONS: components["schemas"]["TerminalServerConnectionDraft"][];
        };
        /** @description How long terminals of a policy live, to read or to replace. */
        TerminalLifecycleRequest: {
            /** @description Address of the orchestrator. An empty string is a 400. */
            url: string;
            /**
             * Format: password
             * @description Token for the orchestrator. An empty string or `null` means none.
             * @default
             */
            key?: string | null;
            /**
             * @description `bearer` sends `key`; any other text and `null` send nothing.
             * @default bearer
             */
            auth_type?: string | null;
            /** @description Id of the policy at the orchestrator. */
            policy_id: string;
            /** @description The whole lifecycle, in the orchestrator's own terms. Absent and `null` read it instead, since 0.11.4; the older server requires it. */
            lifecycle_data?: components["schemas"]["JsonObject"] | null;
        };
        /** @description A policy of an orchestrator, to read or to replace. */
        TerminalPolicyRequest: {
            /** @description Address of the orchestrator. An empty string is a 400. */
            url: string;
            /**
             * Format: password
             * @description Token for the orchestrator. An empty string or `null` means none.
             * @default
             */
            key?: string | null;
            /**
             * @description `bearer` sends `key`; any other text and `null` send nothing.
             * @default bearer
             */
            auth_type?: string | null;
            /** @description Id of the policy at the orchestrator. */
            policy_id: string;
            /** @description The whole policy, in the orchestrator's own terms. Absent and `null` read it instead, since 0.11.4; older servers require it. */
            policy_data?: components["schemas"]["JsonObject"] | null;
        };
        /** @description Which running terminals of an orchestrator to renew. */
        TerminalRefresh: {
            /** @description Address of the orchestrator. An empty string is a 400. */
            url: string;
            /**
             * Format: password
             * @description Token for the orchestrator. An empty string or `null` means none.
             * @default
             */
            key?: string | null;
            /**
             * @description `bearer` sends `key`; any other text and `null` send nothing.
             * @default bearer
             */
            auth_type?: string | null;
            /** @description Only this user's terminals. Absent, `null` and empty mean everybody's. */
            user_id?: string | null;
            /** @description Only this policy's terminals. Absent, `null` and empty mean any policy's. */
            policy_id?: string | null;
            /**
             * @description Whether terminals at work are left alone.
             * @default true
             */
            only_idle?: boolean;
            /**
             * @description Whether terminals are thrown away with what is in them, not only restarted.
             * @default false
             */
            reset?: boolean;
        };
        /** @description What stands at the address. */
        TerminalServerVerification: {
            /**
             * @description Always `true`; a failure is a 400.
             * @constant
             */
            status: true;
            /**
             * @description `orchestrator` if anything answers 2xx at `/api/v1/policies`, a web page too; otherwise `terminal` if anything answers 2xx at `/api/config`.
             * @enum {string}
             */
            type: "orchestrator" | "terminal";
        };
        /** @description The tool servers that the administrator has connected. */
        ToolServersConfig: {
            /** @description The connections, in the order in which they were sent. */
            TOOL_SERVER_CONNECTIONS: components["schemas"]["ToolServerConnection"][];
        };
        /** @description A connection to a tool server, as it is sent. Fields that the server does not know are kept. */
        ToolServerConnectionDraft: {
            /** @description Address of the tool server. */
            url: string;
            /** @description Path of its OpenAPI document below `url`, with or without a slash before it, or the document's full address. For MCP an empty string. */
            path: string;
            /**
             * @description Protocol, `openapi` or `mcp`. Any other text and `null` are verified as `openapi`, stored, and not used.
             * @default openapi
             */
            type?: string | null;
            /** @description How requests are signed. `bearer` sends `key`, `session` the caller's own token, `system_oauth` the caller's token of the OpenID provider; `oauth_2.1` and, since 0.8.12, `oauth_2.1_static` sign each user in at an MCP server's provider; `none` and `null` send nothing. */
            auth_type: string | null;
            /**
             * @description Whether the caller's cookies go along. Servers before 0.11.4 only keep it.
             * @default false
             */
            forward_cookies?: boolean;
            /** @description Further headers by name; text is kept and ignored. Absent and `null` mean none. */
            headers?: components["schemas"]["ToolServerHeaders"] | (string | null);
            /**
             * Format: password
             * @description Token for `bearer`. `null` if there is none; it must not be left out.
             */
            key: string | null;
            /** @description Who may use the tool server, and which of its tools. It must not be left out. Send an object: with `null` since 0.9.6 no tool server is loaded, neither this nor any other, and older servers fail with 500, at once and whenever tools are listed. */
            config: components["schemas"]["ToolServerConfig"] | null;
            /** @description What it is called, and its OAuth client. Send an object with an `id`: since 0.9.6, if an enabled connection has none (absent or `null`), no tool server is loaded, neither this nor any other. */
            info?: components["schemas"]["ToolServerInfo"] | null;
            /** @description Where the OpenAPI document comes from, `url` or `json` (in `spec`). Absent means `url`. */
            spec_type?: string;
            /** @description The OpenAPI document as text, for `spec_type` `json`. Absent if the server is to fetch it. */
            spec?: string;
        };
        /** @description The tool servers to connect, all of them. */
        ToolServersConfigUpdate: {
            /** @description They replace those that are there; an empty list removes them all. */
            TOOL_SERVER_CONNECTIONS: components["schemas"]["ToolServerConnectionDraft"][];
        };
        /** @description The OpenAPI document of a tool server, as it stands at the address. */
        ToolServerDocument: {
            /** @description Version of OpenAPI. Absent if the document is none. */
            openapi?: string;
            /** @description Title, version and description of the tool server. Absent if the document is none. */
            info?: components["schemas"]["JsonObject"];
            /** @description The operations, which become tools. Absent if the document is none. */
            paths?: components["schemas"]["JsonObject"];
        };
        /** @description A tool of an MCP server. */
        McpTool: {
            /** @description Name by which a model calls it. */
            name: string;
            /** @description What it does, for the model. `null` if the MCP server does not say. */
            description: string | null;
            /** @description JSON Schema of its parameters, as the MCP server gives it. */
            parameters: components["schemas"]["JsonObject"];
        };
        /** @description The tools of an MCP server. */
        McpToolList: {
            /**
             * @description Always `true`; a failure is a 400.
             * @constant
             */
            status: true;
            /** @description The tools. */
            specs: components["schemas"]["McpTool"][];
        };
        /** @description A provider's metadata as of RFC 8414. What it does not publish is `null`, or a default of the RFC. */
        OAuthServerMetadata: {
            /** @description The provider's name for itself, an address. Before 0.12.4 a bare host gets a slash behind it. */
            issuer: string;
            /** @description Where the browser is sent to sign in. */
            authorization_endpoint: string;
            /** @description Where a code is exchanged for a token. */
            token_endpoint: string;
            /** @description Where clients register themselves. `null` if they cannot. */
            registration_endpoint: string | null;
            /** @description Scopes that may be asked for. `null` if not published. */
            scopes_supported: string[] | null;
            /** @description Response types, `code` as a rule. */
            response_types_supported: string[];
            /** @description Ways in which an answer comes back. `null` if not published. */
            response_modes_supported: string[] | null;
            /** @description Kinds of grant. `null` if not published. */
            grant_types_supported: string[] | null;
            /** @description How a client may sign in at the token endpoint. `null` if not published. */
            token_endpoint_auth_methods_supported: string[] | null;
            /** @description Algorithms with which a client may sign there. `null` if not published. */
            token_endpoint_auth_signing_alg_values_supported: string[] | null;
            /** @description Address of a text for developers. `null` if not published. */
            service_documentation: string | null;
            /** @description Languages of the sign-in page. `null` if not published. */
            ui_locales_supported: string[] | null;
            /** @description Address of the provider's policy. `null` if not published. */
            op_policy_uri: string | null;
            /** @description Address of the provider's terms of service. `null` if not published. */
            op_tos_uri: string | null;
            /** @description Where a token is revoked. `null` if not published. */
            revocation_endpoint: string | null;
            /** @description How a client may sign in there. `null` if not published. */
            revocation_endpoint_auth_methods_supported: string[] | null;
            /** @description Algorithms with which a client may sign there. `null` if not published. */
            revocation_endpoint_auth_signing_alg_values_supported: string[] | null;
            /** @description Where a token is looked into. `null` if not published. */
            introspection_endpoint: string | null;
            /** @description How a client may sign in there. `null` if not published. */
            introspection_endpoint_auth_methods_supported: string[] | null;
            /** @description Algorithms with which a client may sign there. `null` if not published. */
            introspection_endpoint_auth_signing_alg_values_supported: string[] | null;
            /** @description Methods of the code challenge. `null` if not published. */
            code_challenge_methods_supported: string[] | null;
            /** @description Whether a client's id may be the address of a document about it. `null` if not published. */
            client_id_metadata_document_supported: boolean | null;
            /** @description Whether the provider names itself when it sends the browser back. `null` if not published. */
            authorization_response_iss_parameter_supported?: boolean | null;
            /** @description Profiles of authorization grants. `null` if not published. */
            authorization_grant_profiles_supported?: string[] | null;
        };
        /** @description The OAuth provider of an MCP server. That a user can sign in there is not tried. */
        DiscoveredOAuthServer: {
            /**
             * @description Always `true`; a failure is a 400.
             * @constant
             */
            status: true;
            /** @description What the provider publishes about itself. */
            oauth_server_metadata: components["schemas"]["OAuthServerMetadata"];
        };
        /** @description Front matter by key, in lower case, as the source has it. Keys are free; those named here mean something to clients. */
        FunctionManifest: {
            /** @description Name of the function. */
            title?: string;
            /** @description Who wrote it. */
            author?: string;
            /** @description Web page of the author. */
            author_url?: string;
            /** @description Web page on which the author takes donations. */
            funding_url?: string;
            /** @description Version of the source, in the author's numbering. */
            version?: string;
            /** @description Oldest release of Open WebUI that the function works with. */
            required_open_webui_version?: string;
            /** @description Python packages that it needs, separated by commas. */
            requirements?: string;
            /** @description Address of an image, or the image itself as a data URL. */
            icon_url?: string;
        } & {
            [key: string]: string;
        };
        /** @description What is said about a function. Fields that its creator added are kept beside those named here. */
        FunctionMeta: {
            /** @description What the function does, for administrators. `null` if nothing was given. */
            description: string | null;
            /** @description The front matter of the source. `null` only if a sync before 0.12.4 said so. */
            manifest: components["schemas"]["FunctionManifest"] | null;
            /** @description Whether users may switch the filter on and off for a chat, as its source says. Before 0.12.4 only such a filter has the field, and the replies to creating and updating it leave it out; a function from then gets it when it is next saved. */
            toggle?: boolean;
        } & {
            [key: string]: unknown;
        };
        /** @description A function without its source. */
        FunctionSummary: {
            /** @description Id of the version that runs. `null` only for damaged records; the upgrade gave every older function a version. */
            version_id?: string | null;
            /** @description Id in lower case, chosen by its creator. The models of a pipe have it as the first part of their ids. */
            id: string;
            /** @description Id of the account that created the function, or that synced it last. `null` only for damaged records, since 0.11.4. */
            user_id: string | null;
            /** @description What the source defines: a `pipe` acts as a model, a `filter` changes requests and answers, an `action` adds a button to messages, an `event` (since 0.10.2) is told what happens on the server. Before 0.12.4 a sync stores any text. */
            type: string;
            /** @description Name that users see. May be empty. */
            name: string;
            meta: components["schemas"]["FunctionMeta"];
            /** @description Whether the function is in use. A new one is not. */
            is_active: boolean;
            /** @description Whether a filter or an action applies to all models, and not only to those that name it. */
            is_global: boolean;
            /** @description When source, settings or valves last changed, in Unix seconds. */
            updated_at: number;
            /** @description When it was created, in Unix seconds. A sync stores what it is sent. */
            created_at: number;
        };
        /** @description What is said about the function. An update replaces all of it. Further fields are kept as they are. */
        FunctionSourceMeta: {
            /** @description What the function does. `null` or absent for nothing. */
            description?: string | null;
            /** @description Replaced by the front matter of the source; an object or `null`. */
            manifest?: components["schemas"]["JsonValue"];
        } & {
            [key: string]: unknown;
        };
        /** @description A function as its author writes it. */
        FunctionSource: {
            /** @description Says what changed, for the list of versions. `null` or absent for nothing. */
            commit_message?: string | null;
            /** @description A Python identifier, letters of any alphabet included; it is stored in lower case. An update wants it too, and ignores it. */
            id: string;
            /** @description Name that users see. May be empty. */
            name: string;
            /** @description Python source with a class `Pipe`, `Filter`, `Action` or, since 0.10.2, `Event`; the first of them in this order counts. */
            content: string;
            meta: components["schemas"]["FunctionSourceMeta"];
        };
        /** @description A function with its source. */
        Function: components["schemas"]["FunctionSummary"] & {
            /** @description Python source. Imports of the server's former module names are rewritten when it is saved. */
            content: string;
        };
        /** @description Values of a function's valves by name. Only those that were set are there, the others have the defaults of the source. */
        FunctionValves: {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /** @description A function as an export gives it, fit for `syncFunctions`. */
        ExportedFunction: components["schemas"]["Function"] & {
            /** @description Its valves, secrets included. Absent unless asked for. Without any `{}`, before 0.10.2 `null`. */
            valves?: components["schemas"]["FunctionValves"] | null;
        };
        /** @description The author of a version. */
        FunctionVersionAuthor: {
            /** @description The account's present name. */
            name: string;
        };
        /** @description A saved version of a function, without its content. */
        FunctionVersion: {
            /** @description Id of the version, a UUID. */
            id: string;
            /** @description Id of the function. */
            function_id: string;
            /** @description Id of the version that ran before. `null` for the first. */
            parent_id: string | null;
            /** @description Id of the account that saved it. Empty if nobody's. */
            user_id: string;
            /** @description What its author said about it. `null` if nothing. */
            commit_message: string | null;
            /** @description When it was saved, in Unix seconds. */
            created_at: number;
            /** @description Who saved it. `null` if the account is gone. */
            user: components["schemas"]["FunctionVersionAuthor"] | null;
        };
        /** @description The two names. Absent if they are the same. */
        FunctionNameChange: {
            /** @description Name in the version `from_id`. */
            before: string;
            /** @description Name in the version `to_id`. */
            after: string;
        };
        /** @description What was said about the function, with the fields that its creator added. Front matter and `toggle` are left out. */
        FunctionSnapshotMeta: {
            /** @description What the function does. `null` if nothing was given. */
            description: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description The two descriptions, with all their fields. Absent if they are the same. */
        FunctionMetaChange: {
            before: components["schemas"]["FunctionSnapshotMeta"];
            after: components["schemas"]["FunctionSnapshotMeta"];
        };
        /** @description What differs beside the source; `{}` if nothing does. */
        FunctionDiffMetadata: {
            name?: components["schemas"]["FunctionNameChange"];
            meta?: components["schemas"]["FunctionMetaChange"];
        };
        /** @description What differs between two versions of a function. */
        FunctionDiff: {
            /** @description Id of the version compared. */
            from_id: string;
            /** @description Id of the version it is compared with. */
            to_id: string;
            metadata: components["schemas"]["FunctionDiffMetadata"];
            /** @description Unified diff of the sources with three lines of context; its files are always called `selected.py` and `production.py`. Empty if no line differs. */
            content_diff: string;
            /** @description Whether the sources differ in nothing but their line endings. */
            line_endings_only: boolean;
        };
        /** @description What a version saves. Valves and switches are not part of it. */
        FunctionSnapshot: {
            /** @description Name of the function. */
            name: string;
            /** @description Python source. */
            content: string;
            meta: components["schemas"]["FunctionSnapshotMeta"];
        };
        /** @description A saved version of a function, with its content. */
        FunctionVersionDetail: components["schemas"]["FunctionVersion"] & {
            snapshot: components["schemas"]["FunctionSnapshot"];
        };
        /** @description The version that shall run. */
        FunctionVersionChoice: {
            /** @description Id of the version, from `listFunctionVersions`. */
            version_id: string;
        };
        /** @description JSON Schema of a function's valves, made by Pydantic from the class in the source. What else it holds, such as `required` and `$defs`, depends on that class. */
        FunctionValvesSpec: {
            /** @description Name of the class, `Valves` or `UserValves` unless the source says otherwise. */
            title?: string;
            /** @description `object`. */
            type?: string;
            /** @description A schema for each valve. An `input` in it says how clients show the valve; the options of a selection are resolved for the caller. */
            properties?: {
                [key: string]: components["schemas"]["JsonObject"];
            };
        } & {
            [key: string]: unknown;
        };
        /** @description An account. 0.8.3 tells everything about it. */
        FunctionAuthor: {
            /** @description Id of the account, a UUID. */
            id: string;
            /** @description Name that others see. */
            name: string;
            role: components["schemas"]["Role"];
            /** @description Address with which the account signs in. */
            email: string;
            /** @description Short name. `null` if none was chosen. */
            username?: string | null;
            /** @description Address of the picture, or the picture as a data URL. */
            profile_image_url?: string;
            /** @description Address of the banner. `null` if there is none. */
            profile_banner_image_url?: string | null;
            /** @description What the account says about itself. `null` if nothing. */
            bio?: string | null;
            /** @description As the account gave it. `null` if not given. */
            gender?: string | null;
            /** @description Day, as `1990-05-17`. `null` if not given. */
            date_of_birth?: string | null;
            /** @description IANA name of the time zone. `null` if not known. */
            timezone?: string | null;
            /** @description Presence that the account chose. `null` if none. */
            presence_state?: string | null;
            /** @description Emoji of the status. `null` if none. */
            status_emoji?: string | null;
            /** @description Text of the status. `null` if none. */
            status_message?: string | null;
            /** @description When the status ends, in Unix seconds. `null` if it does not. */
            status_expires_at?: number | null;
            /** @description What clients keep with the account; they alone decide its fields. `null` if nothing. */
            info?: components["schemas"]["JsonObject"] | null;
            /** @description Settings of clients under `ui`, the account's valves under `functions` and `tools`. `null` if there are none. */
            settings?: components["schemas"]["JsonObject"] | null;
            /** @description Ids at sign-in providers, by provider. `null` if it signs in with a password. */
            oauth?: components["schemas"]["JsonObject"] | null;
            /** @description Ids at SCIM providers, by provider. `null` if SCIM does not manage the account. */
            scim?: components["schemas"]["JsonObject"] | null;
            /** @description When it was last seen, in Unix seconds. */
            last_active_at?: number;
            /** @description When it last changed, in Unix seconds. */
            updated_at?: number;
            /** @description When it was created, in Unix seconds. */
            created_at?: number;
        };
        /** @description A function and who created it. */
        FunctionListEntry: components["schemas"]["FunctionSummary"] & {
            /** @description Python source. */
            content?: string;
            /** @description The account in `user_id`. `null` if it is gone. */
            user: components["schemas"]["FunctionAuthor"] | null;
        };
        /** @description Where a function's source is. */
        FunctionAddress: {
            /**
             * Format: uri
             * @description Address of the file, http or https. For a file on GitHub's web pages the server fetches the file itself, for a folder there its `main.py`.
             */
            url: string;
        };
        /** @description What the server fetched. It is not stored. */
        LoadedFunction: {
            /** @description The file's name without `.py`; for `main.py`, `index.py`, `__init__.py` and other files the folder's name. */
            name: string;
            /** @description The text that was fetched. It is not checked to be Python. */
            content: string;
        };
        /** @description A function as `exportFunctions` answers it. */
        FunctionSyncEntry: {
            /** @description Ignored, `null` too; the function keeps the versions that it has here. */
            version_id?: string | null;
            /** @description Id, stored as it is; a sync does not check its form. */
            id: string;
            /** @description Replaced by the caller's id. Before 0.11.4 it must be there, and not `null`. */
            user_id?: string | null;
            /** @description Name that users see. */
            name: string;
            /** @description Since 0.12.4 replaced by what the source defines; before that stored as it is. */
            type: string;
            /** @description Python source, which must load. */
            content: string;
            meta: components["schemas"]["FunctionSourceMeta"];
            /** @description Its valves, which must suit the source. `null` or absent removes those that are stored. */
            valves?: components["schemas"]["FunctionValves"] | null;
            /**
             * @description Whether it is in use.
             * @default false
             */
            is_active?: boolean;
            /**
             * @description Whether it applies to all models.
             * @default false
             */
            is_global?: boolean;
            /** @description When it last changed, in Unix seconds. Replaced by the present time. */
            updated_at: number;
            /** @description When it was created, in Unix seconds. */
            created_at: number;
        };
        /** @description The functions that the server shall have. */
        FunctionSync: {
            /** @description All functions. Those that are not named are deleted; absent or empty deletes every one. */
            functions?: components["schemas"]["FunctionSyncEntry"][];
        };
        /** @description A function after a sync. */
        SyncedFunction: components["schemas"]["Function"] & {
            /** @description Its valves, secrets included. Before 0.12.4 always `null`, whatever is stored. */
            valves: components["schemas"]["FunctionValves"] | null;
        };
        /** @description Who may share with the group, and what its members' chats begin with. */
        GroupConfig: {
            /** @description Who may share objects with the group, everybody (`true`), nobody but administrators (`false`), or only members, with the text `members`. Absent means everybody. Where it is not sent, 0.8.12 and later set the server's default, which is `members` unless the environment says otherwise. */
            share?: boolean | string;
            /** @description Ids of the models that members' new chats begin with. Empty, `null` and absent leave it to the group above or the server. Since 0.12.4 the server trims the ids and drops repeated ones. */
            default_models?: string[] | null;
        } & {
            [key: string]: unknown;
        };
        /** @description Settings of a group. Clients may keep keys of their own beside `config`. */
        GroupSettings: {
            config?: components["schemas"]["GroupConfig"];
        } & {
            [key: string]: unknown;
        };
        /** @description Some permissions for the workspace. */
        PermissionSwitchesWorkspace: {
            /** @description Create and edit custom models. */
            models?: boolean;
            /** @description Create and edit knowledge bases. */
            knowledge?: boolean;
            /** @description Create and edit prompts. */
            prompts?: boolean;
            /** @description Create and edit tools, which run code on the server. */
            tools?: boolean;
            /** @description Create and edit skills. */
            skills?: boolean;
            /** @description Import models from a file. */
            models_import?: boolean;
            /** @description Export models to a file. */
            models_export?: boolean;
            /** @description See models that are hidden from the selector. */
            models_hidden?: boolean;
            /** @description Import prompts from a file. */
            prompts_import?: boolean;
            /** @description Export prompts to a file. */
            prompts_export?: boolean;
            /** @description Import tools from a file. */
            tools_import?: boolean;
            /** @description Export tools to a file. */
            tools_export?: boolean;
            /** @description Import skills from a file. */
            skills_import?: boolean;
            /** @description Export skills to a file. */
            skills_export?: boolean;
        };
        /** @description Some permissions to share, with named users and groups or, for the keys that begin with `public_`, with everybody. */
        PermissionSwitchesSharing: {
            /** @description Share models with users and groups. */
            models?: boolean;
            /** @description Share models with everybody. */
            public_models?: boolean;
            /** @description Share knowledge bases with users and groups. */
            knowledge?: boolean;
            /** @description Share knowledge bases with everybody. */
            public_knowledge?: boolean;
            /** @description Share prompts with users and groups. */
            prompts?: boolean;
            /** @description Share prompts with everybody. */
            public_prompts?: boolean;
            /** @description Share tools with users and groups. */
            tools?: boolean;
            /** @description Share tools with everybody. */
            public_tools?: boolean;
            /** @description Share skills with users and groups. */
            skills?: boolean;
            /** @description Share skills with everybody. */
            public_skills?: boolean;
            /** @description Share notes with users and groups. */
            notes?: boolean;
            /** @description Share notes with everybody. */
            public_notes?: boolean;
            /** @description Share folders with users and groups. */
            folders?: boolean;
            /** @description Share chats with every signed-in user. */
            public_chats?: boolean;
            /** @description Share chats with anybody who has the link, signed in or not. */
            open_chats?: boolean;
            /** @description Share calendars with everybody. */
            public_calendars?: boolean;
        };
        /** @description Some permissions to name others in access grants. */
        PermissionSwitchesAccessGrants: {
            /** @description Name single users. */
            allow_users?: boolean;
            /** @description Name groups. */
            allow_groups?: boolean;
        };
        /** @description Some permissions in chats. */
        PermissionSwitchesChat: {
            /** @description Open the panel of chat controls. */
            controls?: boolean;
            /** @description Set the valves of tools and functions. */
            valves?: boolean;
            /** @description Set a system prompt. */
            system_prompt?: boolean;
            /** @description Set model parameters. */
            params?: boolean;
            /** @description Attach files. */
            file_upload?: boolean;
            /** @description Attach web pages by address. */
            web_upload?: boolean;
            /** @description Delete chats. */
            delete?: boolean;
            /** @description Delete messages. */
            delete_message?: boolean;
            /** @description Let the model go on with its last message. */
            continue_response?: boolean;
            /** @description Let the model answer again. */
            regenerate_response?: boolean;
            /** @description Rate answers. */
            rate_response?: boolean;
            /** @description Edit messages. */
            edit?: boolean;
            /** @description Share chats by link. */
            share?: boolean;
            /** @description Export chats. */
            export?: boolean;
            /** @description Import chats. */
            import?: boolean;
            /** @description Dictate by speech recognition. */
            stt?: boolean;
            /** @description Have messages read aloud. */
            tts?: boolean;
            /** @description Make voice and video calls. */
            call?: boolean;
            /** @description Ask several models at once. */
            multiple_models?: boolean;
            /** @description Use temporary chats, which are not stored. */
            temporary?: boolean;
            /** @description Use nothing but temporary chats. Unlike the others a restriction, `true` takes a right away. */
            temporary_enforced?: boolean;
        };
        /** @description Some features. */
        PermissionSwitchesFeatures: {
            /** @description Have an API key. */
            api_keys?: boolean;
            /** @description Use notes. */
            notes?: boolean;
            /** @description Sort chats into folders. */
            folders?: boolean;
            /** @description Use channels. */
            channels?: boolean;
            /** @description Create channels that are encrypted end to end. */
            encrypted_channels?: boolean;
            /** @description Connect tool servers of its own, straight from the browser. */
            direct_tool_servers?: boolean;
            /** @description Let a model search the web. */
            web_search?: boolean;
            /** @description Let a model make images. */
            image_generation?: boolean;
            /** @description Let a model run code. */
            code_interpreter?: boolean;
            /** @description Keep memories for the model. */
            memories?: boolean;
            /** @description Schedule automations. */
            automations?: boolean;
            /** @description Use calendars. */
            calendar?: boolean;
            /** @description Set a webhook for notifications. */
            webhooks?: boolean;
        };
        /** @description Some settings pages. */
        PermissionSwitchesSettings: {
            /** @description Change interface settings. */
            interface?: boolean;
        };
        /** @description Some permissions. What is absent is left to the server's defaults and other groups; what any of them allows is allowed. The server stores other keys and values too, without a check. */
        PermissionSwitches: {
            workspace?: components["schemas"]["PermissionSwitchesWorkspace"];
            sharing?: components["schemas"]["PermissionSwitchesSharing"];
            access_grants?: components["schemas"]["PermissionSwitchesAccessGrants"];
            chat?: components["schemas"]["PermissionSwitchesChat"];
            features?: components["schemas"]["PermissionSwitchesFeatures"];
            settings?: components["schemas"]["PermissionSwitchesSettings"];
        };
        /** @description A group of accounts. Its members get its permissions and what is shared with it. */
        Group: {
            /** @description The group's id, a UUID. */
            id: string;
            /** @description Id of the administrator who made it. */
            user_id: string;
            /** @description Id of the group above it, whose permissions and shared objects its members get too. `null` if none is. */
            parent_group_id?: string | null;
            /** @description Name that administrators gave it. Several groups may have the same. */
            name: string;
            /** @description What it is for. May be empty. */
            description: string;
            /** @description The group's settings. `null` if none were sent to 0.8.3. */
            data: components["schemas"]["GroupSettings"] | null;
            /** @description Kept for later. No operation sets it, so it is `null`. */
            meta: components["schemas"]["JsonObject"] | null;
            /** @description What members may do beyond the server's defaults. `null` if never set. */
            permissions: components["schemas"]["PermissionSwitches"] | null;
            /** @description When the group was made, in Unix seconds. */
            created_at: number;
            /** @description When the group or its list of members was last changed, in Unix seconds. */
            updated_at: number;
        };
        /** @description A group, and how many members it has. */
        GroupCounted: components["schemas"]["Group"] & {
            /** @description How many accounts were put into it. Members of groups below it do not count. */
            member_count: number;
        };
        /** @description A new group. */
        GroupCreate: {
            /** @description Name for administrators. May be empty, and the same as another's. */
            name: string;
            /** @description What it is for. May be empty, must not be left out. */
            description: string;
            /** @description What members may do beyond the server's defaults. Absent and `null` mean nothing. */
            permissions?: components["schemas"]["PermissionSwitches"] | null;
            /** @description Settings. Absent and `null` mean the server's defaults. */
            data?: components["schemas"]["GroupSettings"] | null;
            /** @description Id of the group above it. Absent and `null` mean none. Older servers ignore it. */
            parent_group_id?: string | null;
        };
        /** @description A group with the ids of its members. */
        GroupExport: components["schemas"]["GroupCounted"] & {
            /** @description Ids of the accounts that were put into it. */
            user_ids: string[];
        };
        /** @description What every verified user may know of a group. */
        GroupSummary: {
            /** @description The group's id, a UUID. */
            id: string;
            /** @description Id of the administrator who made it. */
            user_id: string;
            /** @description Id of the group above it. `null` if none is. */
            parent_group_id?: string | null;
            /** @description Name that administrators gave it. */
            name: string;
            /** @description What it is for. May be empty. */
            description: string;
            /** @description How many accounts were put into it. */
            member_count: number;
            /** @description When the group was made, in Unix seconds. */
            created_at: number;
            /** @description When the group or its list of members was last changed, in Unix seconds. */
            updated_at: number;
        };
        /** @description A group by id and name. */
        UserGroupName: {
            /** @description The group's id, a UUID. */
            id: string;
            /** @description Name that administrators gave it. Several groups may have the same. */
            name: string;
        };
        /** @description What every verified user may know of an account, the e-mail address too. */
        UserSummary: {
            /** @description The account's id, a UUID. */
            id: string;
            /** @description Name that others see. */
            name: string;
            /** @description E-mail address, in lower case. */
            email: string;
            role: components["schemas"]["Role"];
            /** @description What the user says about themselves. `null` if nothing. */
            bio: string | null;
            /** @description When the account last asked something of the server, in Unix seconds. `null` in the list of a group's members, which does not say. */
            last_active_at?: number | null;
            /** @description Time zone as the browser named it, such as `Europe/Rome`. `null` if it never did, and in the list of a group's members. */
            timezone?: string | null;
            /** @description Short code of the emoji shown beside the name. `null` if none was ever set. */
            status_emoji: string | null;
            /** @description Status text shown beside the name. `null` if none was ever set; empty if it was taken back. */
            status_message: string | null;
            /** @description When the page stops showing the status, in Unix seconds. `null` if it stays. */
            status_expires_at: number | null;
            /** @description Groups that the account itself was put into. Lists leave it empty; `getUserInfoById` fills it. */
            groups: components["schemas"]["UserGroupName"][];
            /** @description Whether the account asked something of the server in the last three minutes. Lists always say `false`; `getUserInfoById` knows. */
            is_active: boolean;
        };
        /** @description An account and how it came into a group. Of the account only id, name, e-mail address and role are filled; the rest is `null`, empty or `false`. */
        GroupMember: components["schemas"]["UserSummary"] & {
            /**
             * @description Whether the account itself was put into the group, or only into one below it (`inherited`).
             * @enum {string}
             */
            membership_type: "direct" | "inherited";
            /** @description Ids of the groups below this one that the account was put into. */
            via_group_ids: string[];
        };
        /** @description How many members a group has, whatever was asked for. */
        GroupMemberCounts: {
            /** @description Accounts that were put into the group itself. */
            direct: number;
            /** @description Accounts that were put only into groups below it. */
            inherited: number;
            /** @description Both together. */
            effective: number;
        };
        /** @description A page of a group's members. */
        GroupMembers: {
            /** @description At most 30 members, by name. */
            items: components["schemas"]["GroupMember"][];
            /** @description How many fit the query, on all pages together. */
            total: number;
            counts: components["schemas"]["GroupMemberCounts"];
        };
        /** @description What members' new chats begin with, and why. */
        GroupDefaultModels: {
            /** @description Ids of models that the group itself names. `null` if it names none. */
            local: string[] | null;
            /** @description Ids of models that count, the group's own, or those of the nearest group above that names some, or the server's. */
            effective: string[];
            /** @description Id of the group that named them. `null` if they are the server's. */
            source_group_id: string | null;
        };
        /** @description An object that can be read. */
        AccessPreviewItem: {
            /** @description The object's id. */
            id: string;
            /** @description Name that users see. */
            name: string;
        };
        /** @description Objects of one kind that can be reached. */
        AccessPreviewItems: {
            /** @description Those that can be read. */
            items: components["schemas"]["AccessPreviewItem"][];
            /** @description How many the server has, whether they can be reached or not. Of models only those that are switched on and were made in the workspace count. */
            total: number;
        };
        /** @description What a group gives its members. */
        GroupAccessPreview: {
            group: components["schemas"]["UserGroupName"];
            default_models?: components["schemas"]["GroupDefaultModels"];
            models: components["schemas"]["AccessPreviewItems"];
            knowledge: components["schemas"]["AccessPreviewItems"];
            tools: components["schemas"]["AccessPreviewItems"];
            /** @description The group's own permissions. Empty if none were set. */
            permissions: components["schemas"]["PermissionSwitches"];
            /** @description The server's defaults and what the groups above add, without the group itself. */
            inherited_permissions?: components["schemas"]["Permissions"];
            /** @description All of these together. */
            effective_permissions?: components["schemas"]["Permissions"];
        };
        /** @description A group's new state. `name` and `description` must always be sent. */
        GroupUpdate: {
            /** @description New name. May be empty. */
            name: string;
            /** @description New description. May be empty. */
            description: string;
            /** @description New permissions, which replace all there are. Absent and `null` leave them; `{}` clears them. */
            permissions?: components["schemas"]["PermissionSwitches"] | null;
            /** @description Settings. Since 0.12.4 only the keys sent change, inside `config` too; before that they replace all there are. Absent and `null` leave them. */
            data?: components["schemas"]["GroupSettings"] | null;
            /** @description Id of the group above it. Absent leaves it, `null` takes it away. Older servers ignore it. */
            parent_group_id?: string | null;
        };
        /** @description Accounts to add or to remove. */
        GroupUserIds: {
            /** @description Ids of accounts. Unknown ones are passed over. Absent, `null` and empty change nothing but `updated_at`. */
            user_ids?: string[] | null;
        };
        /**
         * @description From `queued` to `running` to one of the other three, in which it stays until it is retried.
         * @enum {string}
         */
        JobStatus: "queued" | "running" | "completed" | "failed" | "cancelled";
        /** @description One answer. */
        JobChoice: {
            /** @description Its place among the answers, from 0. */
            index?: number;
            /** @description What the model said. */
            message: {
                /** @description The text `assistant`. */
                role: string;
                /** @description The text of the answer. `null` if the model called a tool in place of an answer. */
                content: string | null;
            };
            /** @description Why the model stopped, such as `stop` or `length`. `null` if the backend does not say. */
            finish_reason?: string | null;
        };
        /** @description What the answer took. Absent if the backend does not count. */
        JobUsage: {
            /** @description Tokens of the conversation. */
            prompt_tokens: number;
            /** @description Tokens of the answer. */
            completion_tokens: number;
            /** @description Both together. */
            total_tokens: number;
        };
        /** @description The model's answer, in OpenAI's form as the backend sent it; fields beyond these are the backend's. */
        JobResult: {
            /** @description The backend's id of the answer. */
            id?: string;
            /** @description The text `chat.completion`. */
            object?: string;
            /** @description When the answer was made, in Unix seconds. */
            created?: number;
            /** @description The backend's name of the model. */
            model?: string;
            /** @description One answer, unless the backend makes several. */
            choices: components["schemas"]["JobChoice"][];
            usage?: components["schemas"]["JobUsage"];
        };
        /** @description A chat completion in the queue, or what came of it. */
        Job: {
            /** @description UUID of the job. */
            job_id: string;
            status: components["schemas"]["JobStatus"];
            /** @description Id of the model that answers. */
            model_id: string;
            /** @description Address of the Ollama server that ran it. `null` before it runs, and for a model of an OpenAI connection. */
            backend_url: string | null;
            /** @description How often it has been tried; 0 before the first time and after a retry. */
            attempt_count: number;
            /** @description How often it is tried before it counts as failed. */
            max_attempts: number;
            /** @description When it was submitted, in Unix seconds. */
            created_at: number;
            /** @description When its status changed last, in Unix seconds. */
            updated_at: number;
            /** @description The answer. `null` until the job is completed, and where `include_result=false` was asked for. A retried job keeps the old answer until it has a new one. */
            result: components["schemas"]["JobResult"] | null;
            /** @description What went wrong at the last attempt, also while the next one is waiting. `null` if nothing did. */
            error: string | null;
        };
        /** @description A part of a list of jobs. */
        JobList: {
            /** @description The jobs, newest first. */
            jobs: components["schemas"]["Job"][];
            /** @description How many there are in all parts. */
            total: number;
            /** @description How many stand before these. */
            skip: number;
            /** @description How many a part has at most. */
            limit: number;
        };
        /** @description A model's jobs. */
        JobModelFigures: {
            /** @description Id of the model. */
            model_id: string;
            /** @description Its jobs in all. */
            total: number;
            /** @description Those that were answered. */
            completed: number;
            /** @description Those that failed. */
            failed: number;
        };
        /** @description A user's jobs. */
        JobUserFigures: {
            /** @description UUID of the account. */
            user_id: string;
            /** @description The account's name. */
            name: string;
            /** @description The account's e-mail address. */
            email: string;
            /** @description The jobs in all. */
            total: number;
            /** @description Those that were answered. */
            completed: number;
            /** @description Those that failed. */
            failed: number;
            /** @description Those that were cancelled. */
            cancelled: number;
        };
        /** @description A day's jobs. */
        JobDayFigures: {
            /**
             * Format: date
             * @description The day, as `2026-01-31`.
             */
            date: string;
            /** @description Jobs submitted on that day. */
            total: number;
            /** @description Those of them that were answered. */
            completed: number;
            /** @description Those of them that failed. */
            failed: number;
        };
        /** @description Figures of all users' jobs. */
        JobAnalytics: {
            /** @description Jobs in all. */
            total: number;
            /** @description Jobs by status; a status that no job has is absent. */
            by_status: {
                [key: string]: number;
            };
            /** @description Completed jobs, in per cent of the ended ones; 0 if none has ended. */
            success_rate: number;
            /** @description Seconds between submission and start, on average. */
            avg_wait_seconds: number;
            /** @description Jobs by model. */
            by_model: components["schemas"]["JobModelFigures"][];
            /** @description Jobs by user. */
            by_user: components["schemas"]["JobUserFigures"][];
            /** @description Jobs by day, of the last 90 days that have any. */
            daily_history: components["schemas"]["JobDayFigures"][];
            /** @description Whether archived jobs are counted. */
            includes_archive: boolean;
        };
        /** @description How long jobs are kept. Set by environment variables only. */
        JobRetention: {
            /** @description Days after which an ended job moves to the archive. */
            job_retention_days: number;
            /** @description Days after which it is deleted from the archive. 0 keeps it for ever. */
            job_archive_retention_days: number;
            /** @description A fixed sentence that names the environment variables. */
            note: string;
        };
        /** @description What a sweep did. */
        JobSweep: {
            /** @description Jobs that moved to the archive. */
            archived: number;
            /** @description Jobs that were deleted from the archive. */
            purged: number;
            /** @description Days after which an ended job moves to the archive. */
            job_retention_days: number;
            /** @description Days after which it is deleted from the archive. 0 keeps it for ever. */
            job_archive_retention_days: number;
        };
        /** @description A chat completion to be run later. */
        JobSubmission: {
            /** @description Id of an active model. */
            model: string;
            /** @description The conversation, in OpenAI's form; passed on as it is. */
            messages: components["schemas"]["JsonObject"][];
            /** @description From 0 to 2; the server checks neither. `null` and absence leave it to the model. */
            temperature?: number | null;
            /** @description Share of the probability to choose from, from 0 to 1. `null` and absence leave it to the model. */
            top_p?: number | null;
            /** @description Most tokens of the answer. `null` and absence leave it to the model. */
            max_tokens?: number | null;
            /**
             * @description Ignored; a job never streams.
             * @default false
             */
            stream?: boolean;
        };
        /** @description A job that has been taken. */
        JobReceipt: {
            /** @description UUID by which the job is asked for. */
            job_id: string;
            status: components["schemas"]["JobStatus"];
            /** @description Id of the model that will answer. */
            model_id: string;
            /** @description When it was submitted, in Unix seconds. */
            created_at: number;
        };
        /** @description Shows that the connection stands. */
        JobPing: {
            /**
             * @description Always `true`.
             * @constant
             */
            ping: true;
        };
        /** @description A job of the caller's has ended. */
        JobChanged: {
            /** @description UUID of the job. */
            job_id: string;
            status: components["schemas"]["JobStatus"];
            /** @description When it ended, in Unix seconds. */
            updated_at: number;
            /** @description What went wrong. Absent if nothing did. */
            error?: string;
        };
        /** @description One event of the stream. The first is always a ping. */
        JobEvent: components["schemas"]["JobPing"] | components["schemas"]["JobChanged"];
        /** @description Where entries of a collection have what. Paths have dots between their segments. Other fields, and blank ones, are dropped. */
        ExternalKnowledgeFields: {
            /** @description Path of the text, such as `payload.text`; for `pgvector` a column. */
            content_field?: string;
            /** @description Path of the metadata. Absent means `payload.metadata` for `qdrant`, `metadata` for `milvus`, `vmetadata` for `pgvector`. */
            metadata_field?: string;
            /** @description Path of the entry's id. Absent means `id`. */
            document_id_field?: string;
            /** @description Name of the vector. Absent with `qdrant` means the unnamed one. */
            vector_field?: string;
            /** @description Table, for `pgvector` only. Absent means `document_chunk`. */
            table_name?: string;
            /** @description Column with the name of the collection, for `pgvector` only. Absent means `collection_name`. */
            collection_field?: string;
        };
        /** @description A collection of an external database, and where its entries have what. */
        ExternalKnowledgeCollection: {
            /** @description Always `collection`. */
            type: string;
            /** @description Name of the collection. */
            name: string;
            config: components["schemas"]["ExternalKnowledgeFields"];
        };
        /** @description What can be done with the database. The server does not look at it. */
        ExternalKnowledgeCapabilities: {
            /** @description Whether it can be searched. Absent if the administrator sent capabilities without it. */
            retrieve?: boolean;
        };
        /** @description Which collection of which connection a knowledge base shows. */
        ExternalKnowledgeBinding: {
            /** @description Id of the connection. */
            connection_id: string;
            /** @description The collection, without options that the provider does not know. */
            source: components["schemas"]["ExternalKnowledgeCollection"];
            /** @description Kind of database when this was last set, `qdrant`, `milvus` or `pgvector`. */
            provider: string;
            /** @description Always `service_account`: every reader searches with the credentials of the connection. */
            auth_mode: string;
            capabilities: components["schemas"]["ExternalKnowledgeCapabilities"];
        };
        /** @description Where an external knowledge base has its content. */
        KnowledgeMeta: {
            /** @description `external`. Absent in what this server keeps itself. */
            source?: string;
            /** @description Always `true`. */
            read_only?: boolean;
            /** @description The collection it shows. */
            external?: components["schemas"]["ExternalKnowledgeBinding"];
        };
        /** @description A right to use a knowledge base. */
        KnowledgeGrant: {
            /** @description Id of the grant, a UUID; new after every change of the grants, unless one was sent. */
            id: string;
            /** @description Always `knowledge`. */
            resource_type: string;
            /** @description Id of the knowledge base. */
            resource_id: string;
            /**
             * @description Who holds the right.
             * @enum {unknown}
             */
            principal_type: "user" | "group";
            /** @description Id of the user or group. `*` with `user` is everybody who is signed in. */
            principal_id: string;
            /**
             * @description `read` lets see, `write` lets change and delete. `write` does not include `read`.
             * @enum {unknown}
             */
            permission: "read" | "write";
            /** @description When it was given, in Unix seconds. */
            created_at: number;
        };
        /** @description The account of an owner. */
        KnowledgePerson: {
            /** @description Id of the account. */
            id: string;
            /** @description Name that others see. */
            name: string;
            /** @description `admin`, `user` or `pending`. */
            role: string;
            /** @description Email address, shown to every reader. */
            email: string;
        };
        /** @description A knowledge base in a list. */
        KnowledgeBaseSummary: {
            /** @description UUID of the knowledge base. It is also the name of its collection in the vector database. */
            id: string;
            /** @description Id of its owner. */
            user_id: string;
            /** @description What people call it. Two may have the same name. */
            name: string;
            /** @description What it is about, for people and for models that look for knowledge. May be empty. */
            description: string;
            /** @description Where its content stands if that is an external database. `null` if this server keeps it. */
            meta: components["schemas"]["KnowledgeMeta"] | null;
            /** @description Who may use it besides the owner and administrators. Empty if nobody. */
            access_grants: components["schemas"]["KnowledgeGrant"][];
            /** @description When it was made, in Unix seconds. */
            created_at: number;
            /** @description When its name, description or meta was last set or it was emptied, in Unix seconds. Adding a file does not change it. */
            updated_at: number;
            /** @description Its owner. `null` if the account is gone. */
            user: components["schemas"]["KnowledgePerson"] | null;
            /** @description How many files it has; 0 for an external one. */
            file_count?: number;
            /** @description Whether the caller may change it. */
            write_access: boolean;
        };
        /** @description A page of knowledge bases. */
        KnowledgeBaseList: {
            /** @description The page, at most 30. Empty beyond the last. */
            items: components["schemas"]["KnowledgeBaseSummary"][];
            /** @description How many there are on all pages. */
            total: number;
        };
        /** @description A right to be given. Further fields are ignored, so that a grant of a reply can be sent back. */
        KnowledgeGrantInput: {
            /**
             * @description Who gets the right.
             * @enum {unknown}
             */
            principal_type: "user" | "group";
            /** @description Id of the user or group. `*` with `user` is everybody who is signed in. */
            principal_id: string;
            /**
             * @description `read` lets see, `write` lets change and delete. Give both to who shall do both.
             * @enum {unknown}
             */
            permission: "read" | "write";
        };
        /** @description A new knowledge base. */
        KnowledgeBaseCreate: {
            /** @description What people call it. May be empty. */
            name: string;
            /** @description What it is about. May be empty. */
            description: string;
            /** @description Who may use it. `null` or absent means only its owner and administrators. */
            access_grants?: components["schemas"]["KnowledgeGrantInput"][] | null;
        };
        /** @description A knowledge base, without its files. */
        KnowledgeBase: {
            /** @description UUID of the knowledge base. It is also the name of its collection in the vector database. */
            id: string;
            /** @description Id of its owner. */
            user_id: string;
            /** @description What people call it. Two may have the same name. */
            name: string;
            /** @description What it is about, for people and for models that look for knowledge. May be empty. */
            description: string;
            /** @description Where its content stands if that is an external database. `null` if this server keeps it. */
            meta: components["schemas"]["KnowledgeMeta"] | null;
            /** @description Who may use it besides the owner and administrators. Empty if nobody. */
            access_grants: components["schemas"]["KnowledgeGrant"][];
            /** @description When it was made, in Unix seconds. */
            created_at: number;
            /** @description When its name, description or meta was last set or it was emptied, in Unix seconds. Adding a file does not change it. */
            updated_at: number;
            /** @description Always `null`. `listKnowledgeFiles` lists the files. */
            files: null;
        };
        /** @description Options of a connection. Others are dropped. */
        ExternalKnowledgeOptions: {
            /** @description How long to wait for the database, in seconds. Absent, `null` or 0 means 30. */
            timeout?: number | null;
            /** @description Name of the database, for Milvus only. Absent or `null` means its default. */
            db_name?: string | null;
        };
        /** @description Whether a connection could be used; nobody was asked. */
        ExternalKnowledgeHealth: {
            /** @description Whether it is enabled and has an address. */
            ok: boolean;
            /** @description Kind of database. */
            provider: string;
            /** @description When this was noted, in Unix seconds. */
            checked_at: number;
        };
        /** @description A connection to a vector database, without its credentials. */
        ExternalKnowledgeConnection: {
            /** @description UUID of the connection. */
            id: string;
            /** @description What administrators call it. */
            name: string;
            /** @description `qdrant`, `milvus` or `pgvector`. */
            provider: string;
            /** @description Address of the database; for `pgvector` a connection string with user name and password, a secret. */
            endpoint: string;
            config: components["schemas"]["ExternalKnowledgeOptions"];
            capabilities: components["schemas"]["ExternalKnowledgeCapabilities"];
            /** @description What `testExternalKnowledgeConnection` last said. `null` if it was never asked. */
            health: components["schemas"]["ExternalKnowledgeHealth"] | null;
            /** @description Whether it may be used. */
            enabled: boolean;
            /** @description Id of the administrator who made it. */
            created_by: string;
            /** @description When it was made, in Unix seconds. */
            created_at: number;
            /** @description When it was last changed or tested, in Unix seconds. */
            updated_at: number;
            /** @description Whether credentials are stored. Always `false` for `pgvector`. */
            auth_configured: boolean;
        };
        /** @description All connections. */
        ExternalKnowledgeConnectionList: {
            /** @description The connections. */
            items: components["schemas"]["ExternalKnowledgeConnection"][];
            /** @description How many there are. */
            total: number;
        };
        /** @description How the server signs in to the database. */
        ExternalKnowledgeCredentials: {
            /**
             * Format: password
             * @description Key for Qdrant, or token for Milvus, a secret. Absent if none is needed.
             */
            api_key?: string;
            /**
             * Format: password
             * @description Token for Milvus, a secret, used if there is no `api_key`. Absent otherwise.
             */
            token?: string;
        };
        /** @description A connection to a vector database. */
        ExternalKnowledgeConnectionInput: {
            /** @description What administrators call it. Must not be blank. */
            name: string;
            /** @description `qdrant`, `milvus` or `pgvector`, in any case. */
            provider: string;
            /** @description Address of the database, must not be blank; for `pgvector` a connection string with user name and password. */
            endpoint: string;
            /** @description How to sign in. Dropped for `pgvector`. `null` or absent means none, and in an update those that are stored; `{}` deletes them. */
            auth_config?: components["schemas"]["ExternalKnowledgeCredentials"] | null;
            /** @description Further options. `null` or absent means none. */
            config?: components["schemas"]["ExternalKnowledgeOptions"] | null;
            /** @description What can be done with it. `null`, absent or empty means `retrieve`. */
            capabilities?: components["schemas"]["ExternalKnowledgeCapabilities"] | null;
            /**
             * @description Whether it may be used. Absent means yes.
             * @default true
             */
            enabled?: boolean;
        };
        /** @description A collection of an external database, and where its entries have what. */
        ExternalKnowledgeCollectionInput: {
            /**
             * @description Must be `collection`. Absent means that.
             * @default collection
             */
            type?: string;
            /** @description Name of the collection. Must not be blank. */
            name: string;
            /** @description Where entries have what. It must name `content_field`, and for `milvus` and `pgvector` `vector_field`; `null` or absence is refused. */
            config?: components["schemas"]["ExternalKnowledgeFields"] | null;
        };
        /** @description A search in an external database. */
        ExternalKnowledgeRetrieval: {
            /** @description What to look for. Must not be blank. */
            query: string;
            /** @description Where to look. `null` or absent means a collection named `test` with its text in `payload.text`. */
            source?: components["schemas"]["ExternalKnowledgeCollectionInput"] | null;
            /**
             * @description How many entries to find at most. Absent means 5.
             * @default 5
             */
            count?: number;
        };
        /** @description What is known of an entry: its own metadata, whatever fields that has, without `file_id` since 0.12.4, and these. */
        ExternalKnowledgeMatchMetadata: {
            /** @description Title of the entry, or the name of the connection. */
            name: string;
            /** @description Where the entry says it comes from, its title, or the name of the connection. */
            source: string;
            /** @description Address of the entry. `null` if it has none. */
            url: string | null;
            /** @description Always `external-test` here. */
            knowledge_id: string;
            /** @description Name of the connection. */
            knowledge_name: string;
            /** @description Always `true`. */
            external: boolean;
            /** @description Id of the entry. Absent if it has none. */
            document_id?: string | number;
            /** @description The id of the entry, else `external-` with `knowledge_id` behind it. It is no file of this server. */
            file_id?: string | number;
            /** @description Page of the document. Absent if it has none. */
            page?: string | number;
            /** @description The entry's own metadata if it is no object; the database decides what it is. Absent otherwise. */
            external_metadata?: components["schemas"]["JsonValue"];
            /** @description Title in the entry's own metadata. Absent if it has none there. */
            title?: string;
        };
        /** @description What a search in an external database found. The three lists belong together, entry by entry. */
        ExternalKnowledgeMatches: {
            /** @description The texts. */
            documents: string[];
            /** @description What is known of them. */
            metadatas: components["schemas"]["ExternalKnowledgeMatchMetadata"][];
            /** @description How near they are, as the database tells it: for `qdrant` a score, more is nearer. */
            distances: number[];
        };
        /** @description A knowledge base on a stored connection. */
        ExternalKnowledgeBaseCreate: {
            /** @description What people call the knowledge base. Must not be blank. */
            name: string;
            /**
             * @description What it is about. Absent means empty.
             * @default
             */
            description?: string;
            /** @description Id of the connection. */
            connection_id: string;
            /** @description The collection it shows. */
            source: components["schemas"]["ExternalKnowledgeCollectionInput"];
            /** @description Who may use it. `null` or absent means only its owner and administrators. */
            access_grants?: components["schemas"]["KnowledgeGrantInput"][] | null;
        };
        /** @description A knowledge base with its connection. */
        ExternalKnowledgeSourceCreate: {
            /** @description What people call the knowledge base. Must not be blank. */
            name: string;
            /**
             * @description What it is about. Absent means empty.
             * @default
             */
            description?: string;
            /** @description The connection to store. */
            connection: components["schemas"]["ExternalKnowledgeConnectionInput"];
            /** @description The collection it shows. */
            source: components["schemas"]["ExternalKnowledgeCollectionInput"];
            /** @description Who may use it. `null` or absent means only its owner and administrators, in an update who already may. */
            access_grants?: components["schemas"]["KnowledgeGrantInput"][] | null;
            /** @description What to look for, to see that it works. Must not be blank. */
            test_query: string;
            /**
             * @description How many entries to find at most. Absent means 5.
             * @default 5
             */
            test_count?: number;
        };
        /** @description A search through a connection that is not stored. */
        ExternalKnowledgeSourceTest: {
            /** @description Id of a stored connection whose credentials to use if none are sent. `null` or absent means none. */
            connection_id?: string | null;
            /** @description The connection to use. */
            connection: components["schemas"]["ExternalKnowledgeConnectionInput"];
            /** @description Where to look. */
            source: components["schemas"]["ExternalKnowledgeCollectionInput"];
            /** @description What to look for. Must not be blank. */
            query: string;
            /**
             * @description How many entries to find at most. Absent means 5.
             * @default 5
             */
            count?: number;
        };
        /** @description How embedding all names went. */
        KnowledgeMetadataReindexed: {
            /** @description How many knowledge bases there are. */
            total: number;
            /** @description How many of them could be embedded. */
            success: number;
        };
        /** @description How far the processing of a file is. */
        KnowledgeFileData: {
            /** @description `pending`, `processing`, `completed` or `failed`. Absent if it was uploaded not to be processed. */
            status?: string;
            /** @description The extracted text. Absent until it is extracted. */
            content?: string;
            /** @description Why it failed. `null` or absent if it did not. */
            error?: string | null;
        };
        /** @description What is known of an upload. */
        KnowledgeFileMeta: {
            /** @description Name of the file as it was uploaded. `null` or absent if unknown. */
            name?: string | null;
            /** @description Media type of the upload. `null` or absent if unknown. */
            content_type?: string | null;
            /** @description Size of the upload in bytes. `null` or absent if unknown. */
            size?: number | null;
            /** @description SHA-256 of the upload, in hexadecimal digits. Absent in files uploaded to an older server. */
            file_hash?: string;
            /** @description What was sent as metadata with the upload, such as `knowledge_id`. Absent if the file was made by the server. */
            data?: components["schemas"]["JsonObject"];
            /** @description The collection of the vector database in which it was last indexed: the id of a knowledge base, or `file-` and its own id. Absent until it is processed. */
            collection_name?: string;
        };
        /** @description The knowledge base in which a file was found. */
        KnowledgeBaseOfFile: {
            /** @description UUID of the knowledge base. It is also the name of its collection in the vector database. */
            id: string;
            /** @description Id of its owner. */
            user_id: string;
            /** @description What people call it. Two may have the same name. */
            name: string;
            /** @description What it is about, for people and for models that look for knowledge. May be empty. */
            description: string;
            /** @description Where its content stands if that is an external database. `null` if this server keeps it. */
            meta: components["schemas"]["KnowledgeMeta"] | null;
            /** @description Who may use it besides the owner and administrators. Empty if nobody. */
            access_grants: components["schemas"]["KnowledgeGrant"][];
            /** @description When it was made, in Unix seconds. */
            created_at: number;
            /** @description When its name, description or meta was last set or it was emptied, in Unix seconds. Adding a file does not change it. */
            updated_at: number;
        };
        /** @description A file that was found in a knowledge base. */
        KnowledgeMatch: {
            /** @description UUID of the file. */
            id: string;
            /** @description Id of who uploaded it. */
            user_id: string;
            /** @description SHA-256 of the extracted text, in hexadecimal digits. `null` if it was not processed, or the last time without success. */
            hash: string | null;
            /** @description Name of the file as it was uploaded. */
            filename: string;
            /** @description State and whole text until 0.9.6. Always `null` since 0.10.2. */
            data: components["schemas"]["KnowledgeFileData"] | null;
            /** @description What is known of the upload. `null` in files of old servers. */
            meta: components["schemas"]["KnowledgeFileMeta"] | null;
            /** @description When it was uploaded, in Unix seconds. */
            created_at: number;
            /** @description When it was last changed or processed, in Unix seconds. `null` in files of old servers. */
            updated_at: number | null;
            /** @description Always `null` here. */
            directory_id?: null;
            /** @description Always empty here. */
            directory_path?: string;
            /** @description Always `true` here. */
            has_original?: boolean;
            /** @description Who added it to the knowledge base. `null` if the account is gone. */
            user: components["schemas"]["KnowledgePerson"] | null;
            /** @description Where the server keeps it. `null` if it keeps no original. */
            path?: string | null;
            /** @description The knowledge base it is in. */
            collection: components["schemas"]["KnowledgeBaseOfFile"];
        };
        /** @description A directory of a knowledge base. */
        KnowledgeDirectory: {
            /** @description UUID of the directory. */
            id: string;
            /** @description Id of the knowledge base. */
            knowledge_id: string;
            /** @description Id of the directory it is in. `null` at the root. */
            parent_id: string | null;
            /** @description Name, one segment of a path. */
            name: string;
            /** @description Id of who made it. */
            user_id: string;
            /** @description When it was made, in Unix seconds. */
            created_at: number;
            /** @description When it was last changed, in Unix seconds. */
            updated_at: number;
        };
        /** @description A page of files found. */
        KnowledgeMatchList: {
            /** @description The page, at most 30. Empty beyond the last. */
            items: components["schemas"]["KnowledgeMatch"][];
            /** @description How many there are on all pages. */
            total: number;
            /** @description Always empty here. */
            directories?: components["schemas"]["KnowledgeDirectory"][];
            /** @description Always empty here. */
            breadcrumbs?: components["schemas"]["KnowledgeDirectory"][];
        };
        /** @description A knowledge base as the caller sees it. */
        KnowledgeBaseView: {
            /** @description UUID of the knowledge base. It is also the name of its collection in the vector database. */
            id: string;
            /** @description Id of its owner. */
            user_id: string;
            /** @description What people call it. Two may have the same name. */
            name: string;
            /** @description What it is about, for people and for models that look for knowledge. May be empty. */
            description: string;
            /** @description Where its content stands if that is an external database. `null` if this server keeps it. */
            meta: components["schemas"]["KnowledgeMeta"] | null;
            /** @description Who may use it besides the owner and administrators. Empty if nobody. */
            access_grants: components["schemas"]["KnowledgeGrant"][];
            /** @description When it was made, in Unix seconds. */
            created_at: number;
            /** @description When its name, description or meta was last set or it was emptied, in Unix seconds. Adding a file does not change it. */
            updated_at: number;
            /** @description Always `null`. `listKnowledgeFiles` lists the files. */
            files: null;
            /** @description Whether the caller may change it. */
            write_access: boolean;
        };
        /** @description Who may use a knowledge base. It replaces all earlier grants. */
        KnowledgeAccess: {
            /** @description All grants. Empty leaves it to its owner and administrators. */
            access_grants: components["schemas"]["KnowledgeGrantInput"][];
        };
        /** @description A file of a knowledge base, without its text. */
        KnowledgeFileMetadata: {
            /** @description UUID of the file. */
            id: string;
            /** @description SHA-256 of the extracted text, in hexadecimal digits. `null` if it was not processed, or the last time without success. */
            hash: string | null;
            /** @description What is known of the upload. `null` in files of old servers. */
            meta: components["schemas"]["KnowledgeFileMeta"] | null;
            /** @description When it was uploaded, in Unix seconds. */
            created_at: number;
            /** @description When it was last changed or processed, in Unix seconds. */
            updated_at: number;
        };
        /** @description A knowledge base after a change, with its files. */
        KnowledgeBaseWithFiles: {
            /** @description UUID of the knowledge base. It is also the name of its collection in the vector database. */
            id: string;
            /** @description Id of its owner. */
            user_id: string;
            /** @description What people call it. Two may have the same name. */
            name: string;
            /** @description What it is about, for people and for models that look for knowledge. May be empty. */
            description: string;
            /** @description Where its content stands if that is an external database. `null` if this server keeps it. */
            meta: components["schemas"]["KnowledgeMeta"] | null;
            /** @description Who may use it besides the owner and administrators. Empty if nobody. */
            access_grants: components["schemas"]["KnowledgeGrant"][];
            /** @description When it was made, in Unix seconds. */
            created_at: number;
            /** @description When its name, description or meta was last set or it was emptied, in Unix seconds. Adding a file does not change it. */
            updated_at: number;
            /** @description All its files, in no particular order. Empty if there is none. */
            files: components["schemas"]["KnowledgeFileMetadata"][];
            /** @description Always `false` in replies to changes, whatever the caller may do; `getKnowledgeBaseById` tells. */
            write_access: boolean;
        };
        /** @description A new directory. */
        KnowledgeDirectoryCreate: {
            /** @description Name, one segment of a path. It is not checked for slashes. */
            name: string;
            /** @description Id of the directory to make it in. `null` or absent means the root. */
            parent_id?: string | null;
        };
        /** @description Word that a directory was deleted. */
        KnowledgeDirectoryDeleted: {
            /** @description Always `true`. */
            status: boolean;
            /** @description The files taken out of the knowledge base with it. Empty if they were moved. */
            file_ids?: string[];
        };
        /** @description What changes of a directory. */
        KnowledgeDirectoryUpdate: {
            /** @description Its new name. `null` or absent leaves it. */
            name?: string | null;
            /** @description Id of the directory to move it into. `null` moves it to the root. Absent, or the text `__unset__`, leaves it. */
            parent_id?: string | null;
        };
        /** @description A file, and the directory it shall be in. */
        KnowledgeFilePlacement: {
            /** @description Id of the file, from its upload. */
            file_id: string;
            /** @description Id of a directory of the knowledge base. `null` or absent means none. Do not send an empty text: it is stored, and no listing by directories then shows the file. */
            directory_id?: string | null;
        };
        /** @description Word that it was done. */
        KnowledgeStatus: {
            /** @description Always `true`. */
            status: boolean;
        };
        /** @description A file in the list of a knowledge base. */
        KnowledgeFile: {
            /** @description UUID of the file. */
            id: string;
            /** @description Id of who uploaded it. */
            user_id: string;
            /** @description SHA-256 of the extracted text, in hexadecimal digits. `null` if it was not processed, or the last time without success. */
            hash: string | null;
            /** @description Name of the file as it was uploaded. */
            filename: string;
            /** @description State and whole text until 0.9.6. Always `null` since 0.10.2. */
            data: components["schemas"]["KnowledgeFileData"] | null;
            /** @description What is known of the upload. `null` in files of old servers. */
            meta: components["schemas"]["KnowledgeFileMeta"] | null;
            /** @description When it was uploaded, in Unix seconds. */
            created_at: number;
            /** @description When it was last changed or processed, in Unix seconds. `null` in files of old servers. */
            updated_at: number | null;
            /** @description Id of the directory it is in. `null` if it is in none. */
            directory_id?: string | null;
            /** @description Names of the directories down to it, with slashes between. Empty if it is in none. */
            directory_path?: string;
            /** @description Whether the server keeps the file as it was uploaded. */
            has_original?: boolean;
            /** @description Who added it to the knowledge base. `null` if the account is gone. */
            user: components["schemas"]["KnowledgePerson"] | null;
            /** @description Where the server keeps it. `null` if it keeps no original. */
            path?: string | null;
        };
        /** @description A page of a knowledge base's files. */
        KnowledgeFileList: {
            /** @description The page. Empty beyond the last. */
            items: components["schemas"]["KnowledgeFile"][];
            /** @description How many there are on all pages. */
            total: number;
            /** @description The directories right below the one that was asked for, or below the root, by name. */
            directories?: components["schemas"]["KnowledgeDirectory"][];
            /** @description The directories from the root to the one that was asked for, which is the last. Empty at the root. */
            breadcrumbs?: components["schemas"]["KnowledgeDirectory"][];
        };
        /** @description An upload that is being processed. */
        PendingKnowledgeFile: {
            /** @description UUID of the file. */
            id: string;
            /** @description Id of who uploaded it. */
            user_id: string;
            /** @description SHA-256 of the extracted text, in hexadecimal digits. `null` if it was not processed, or the last time without success. */
            hash: string | null;
            /** @description Name of the file as it was uploaded. */
            filename: string;
            data: components["schemas"]["KnowledgeFileData"];
            meta: components["schemas"]["KnowledgeFileMeta"];
            /** @description When it was uploaded, in Unix seconds. */
            created_at: number;
            /** @description When it was last changed or processed, in Unix seconds. `null` in files of old servers. */
            updated_at: number | null;
        };
        /** @description Uploads for a knowledge base that are not in it yet, the last uploaded first. */
        PendingKnowledgeFiles: components["schemas"]["PendingKnowledgeFile"][];
        /** @description What to remove from a knowledge base. */
        KnowledgeSyncCleanup: {
            /** @description Files. Empty for none. */
            file_ids: string[];
            /** @description Directories, parents before what is in them. Absent means none. */
            dir_ids?: string[];
        };
        /** @description One local file. */
        LocalKnowledgeFile: {
            /** @description Its name, without directories. */
            filename: string;
            /** @description The directories above it, with slashes between, such as `italy/rome`. Empty at the root. */
            path: string;
            /** @description SHA-256 of its bytes, in hexadecimal digits. */
            checksum: string;
            /** @description Size in bytes. It must be sent and is not looked at. */
            size: number;
        };
        /** @description What the caller has. */
        KnowledgeManifest: {
            /** @description All local files. */
            manifest: components["schemas"]["LocalKnowledgeFile"][];
        };
        /** @description A file that the knowledge base lacks. */
        KnowledgeSyncAddition: {
            /** @description Name, as in the manifest. */
            filename: string;
            /** @description Directories above it, as in the manifest. */
            path: string;
        };
        /** @description A file that differs. */
        KnowledgeSyncModification: {
            /** @description Name, as in the manifest. */
            filename: string;
            /** @description Directories above it, as in the manifest. */
            path: string;
            /** @description Id of the old file, to be removed. */
            stale_file_id: string;
        };
        /** @description A file that is not among the local ones. */
        KnowledgeSyncDeletion: {
            /** @description Id of the file. */
            file_id: string;
            /** @description Name of the file, without directories. */
            filename: string;
        };
        /** @description What to do to make the knowledge base like the local files. */
        KnowledgeSyncPlan: {
            /** @description Files to upload. */
            added: components["schemas"]["KnowledgeSyncAddition"][];
            /** @description Files to upload again, in place of the old one. */
            modified: components["schemas"]["KnowledgeSyncModification"][];
            /** @description Files to remove. */
            deleted: components["schemas"]["KnowledgeSyncDeletion"][];
            /** @description Directories to create, parents first. */
            mkdir: string[];
            /** @description Directories to delete, in no order; `removeStaleKnowledgeFiles` deletes the last of its list first. */
            rmdir: string[];
            /** @description How many files are the same on both sides. */
            unmodified_count: number;
            /** @description The directories there are, the id by the path. Of two directories with the same path it has one. */
            directory_map: {
                [key: string]: string;
            };
        };
        /** @description The new name and description of a knowledge base. */
        KnowledgeBaseUpdate: {
            /** @description What people call it. May be empty. */
            name: string;
            /** @description What it is about. May be empty. */
            description: string;
            /** @description Replaces the grants. `null` or absent leaves them. Ignored since 0.12.4. */
            access_grants?: components["schemas"]["KnowledgeGrantInput"][] | null;
        };
        /** @description A pipeline. */
        Pipeline: {
            /** @description Id of the pipeline, as its source or its file's name says. */
            id: string;
            /** @description Name of its file, without `.py`. */
            name: string;
            /** @description `pipe`, `filter` or `manifold`, which stands for several models. */
            type: string;
            /** @description Whether it has valves. */
            valves: boolean;
        };
        /** @description What runs on a pipelines server, passed on as the pipelines server sent it. */
        PipelineList: {
            /** @description Its pipelines. Absent if the connection answered something else. */
            data?: components["schemas"]["Pipeline"][];
            /** @description `Pipeline not found` if the connection answered 200 with something that is no JSON object. Absent otherwise. */
            detail?: string;
        };
        /** @description A pipeline to fetch, and where it shall run. */
        PipelineAddition: {
            /** @description Address of a Python file, which the pipelines server fetches. Checked by the pipelines server alone. */
            url: string;
            /** @description The pipelines server's place among the OpenAI connections, `idx` of `listPipelineServers`. */
            urlIdx: number;
        };
        /** @description What was done, passed on as the pipelines server sent it. */
        PipelineChange: {
            /** @description Always `true`. Absent if the connection answered something else. */
            status?: boolean;
            /** @description What was done, in English. `Pipeline not found` if the connection answered 200 with something that is no JSON object: nothing was done then. */
            detail?: string;
        };
        /** @description A pipeline, and where it runs. */
        PipelineDeletion: {
            /** @description Id of the pipeline. */
            id: string;
            /** @description The pipelines server's place among the OpenAI connections, `idx` of `listPipelineServers`. */
            urlIdx: number;
        };
        /** @description A pipelines server. */
        PipelineServer: {
            /** @description Address at which this server reaches it. */
            url: string;
            /** @description Place among the OpenAI connections, counted from 0. The other operations want it as `urlIdx`. */
            idx: number;
        };
        /** @description The OpenAI connections behind which a pipelines server answers. */
        PipelineServers: {
            /** @description One entry for each, in the order of the connections. Empty if there is none or none can be reached. */
            data: components["schemas"]["PipelineServer"][];
        };
        /** @description A pipeline's source, and where it shall run. */
        PipelineUpload: {
            /** @description The pipelines server's place among the OpenAI connections, `idx` of `listPipelineServers`. */
            urlIdx: number;
            /**
             * Format: binary
             * @description Python file. Its name must end in `.py`; an existing pipeline of that name is replaced.
             */
            file: string;
        };
        /** @description Values of a pipeline's valves by name, passed on as the pipelines server sends or takes them. A reply names all valves. A filter has `pipelines`, the ids of the models it applies to, and `priority`, a number; lower ones run first. */
        PipelineValves: {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /** @description JSON Schema of a pipeline's valves, made by Pydantic and passed on. What else it holds depends on the pipeline's class. */
        PipelineValvesSpec: {
            /** @description Name of the class, most often `Valves`. */
            title?: string;
            /** @description `object`. */
            type?: string;
            /** @description A schema for each valve. */
            properties?: {
                [key: string]: components["schemas"]["JsonObject"];
            };
        } & {
            [key: string]: unknown;
        };
        /** @description An account in a group. */
        ScimMember: {
            /** @description UUID of the account. */
            value: string;
            /** @description Address of the account in this API, `null` before 0.12.4. The server always sends it; the examples leave it out, since tools take it for a reference. */
            $ref?: string | null;
            /** @description The text `User`. Never `null` in a reply. */
            type: string | null;
            /** @description Name of the account. Never `null` in a reply. */
            display: string | null;
        };
        /** @description What is known of a resource itself. */
        ScimMeta: {
            /** @description `User` or `Group`. */
            resourceType: string;
            /**
             * Format: date-time
             * @description When it was created, in ISO 8601, in UTC.
             */
            created: string;
            /**
             * Format: date-time
             * @description When it last changed, in ISO 8601, in UTC.
             */
            lastModified: string;
            /** @description Address of the resource in this API. Never `null` in a reply. */
            location: string | null;
            /** @description Always `null`; there are no versions. */
            version: null;
        };
        /** @description A group, as SCIM shows it. */
        ScimGroup: {
            /** @description The text `urn:ietf:params:scim:schemas:core:2.0:Group`, alone. */
            schemas: string[];
            /** @description UUID of the group. */
            id: string;
            /** @description Name of the group. */
            displayName: string;
            /** @description The accounts in the group; empty if there is none. Never `null` in a reply. */
            members: components["schemas"]["ScimMember"][] | null;
            meta: components["schemas"]["ScimMeta"];
        };
        /** @description A part of the list of groups. */
        ScimGroupList: {
            /** @description The text `urn:ietf:params:scim:api:messages:2.0:ListResponse`, alone. */
            schemas: string[];
            /** @description How many groups there are in all parts. */
            totalResults: number;
            /** @description How many are in this part. */
            itemsPerPage: number;
            /** @description Place of the first of them, from 1. */
            startIndex: number;
            /** @description The groups, the last changed first. */
            Resources: components["schemas"]["ScimGroup"][];
        };
        /** @description An account to be put into a group. */
        ScimMemberSent: {
            /** @description UUID of the account. One that does not exist is refused since 0.12.4, and left out before. */
            value: string;
            /** @description Ignored, as `null` is; since 0.12.4 the address of a group is refused. */
            $ref?: string | null;
            /**
             * @description The text `User`, as `null` means; anything else is refused since 0.12.4, and ignored before.
             * @default User
             */
            type?: string | null;
            /** @description Ignored, as `null` is. */
            display?: string | null;
        };
        /** @description A group to be made. */
        ScimGroupCreate: {
            /** @description Ignored; `urn:ietf:params:scim:schemas:core:2.0:Group` by the standard. */
            schemas?: string[];
            /** @description Name of the group. */
            displayName: string;
            /** @description Its accounts. `null` and absence mean none. */
            members?: components["schemas"]["ScimMemberSent"][] | null;
        };
        /** @description An error in the form of RFC 7644. */
        ScimError: {
            /** @description The text `urn:ietf:params:scim:api:messages:2.0:Error`, alone. */
            schemas: string[];
            /** @description The HTTP status, as a text. */
            status: string;
            /** @description What is wrong. */
            detail: string;
            /** @description Kind of the error, such as `invalidValue`, `invalidPath`, `mutability` or `noTarget`. */
            scimType: string;
        };
        /** @description What changes. Though the standard says that a PUT replaces the resource, what is absent or `null` here stays as it is. */
        ScimGroupUpdate: {
            /** @description Ignored. */
            schemas?: string[];
            /** @description Name of the group. `null`, absence and an empty text keep it. */
            displayName?: string | null;
            /** @description All its accounts from now on. `null` and absence keep them; an empty list removes all. */
            members?: components["schemas"]["ScimMemberSent"][] | null;
        };
        /** @description One change. */
        ScimPatchOperation: {
            /** @description `add`, `replace` or `remove`, in any case. */
            op: string;
            /** @description What to change, such as `active` or `members`. `null` and absence take the fields of `value`, on accounts and since 0.11.4. */
            path?: string | null;
            /** @description The new value; what it may be, `path` decides. `null` and absence are only for `remove` and for removing `externalId`. */
            value?: components["schemas"]["JsonValue"];
        };
        /** @description Changes, made in order. */
        ScimPatch: {
            /** @description Ignored; `urn:ietf:params:scim:api:messages:2.0:PatchOp` by the standard. */
            schemas?: string[];
            /** @description The changes. None is fine. */
            Operations: components["schemas"]["ScimPatchOperation"][];
        };
        /** @description A kind of resource. */
        ScimResourceType: {
            /** @description The URN of this kind of resource, alone. */
            schemas: string[];
            /** @description `User` or `Group`. */
            id: string;
            /** @description The same. */
            name: string;
            /** @description Path of its list, below `/api/v1/scim/v2`. */
            endpoint: string;
            /** @description URN of its schema. */
            schema: string;
            /** @description What is known of the resource itself. */
            meta: {
                /** @description An address at which this server answers nothing. */
                location: string;
                /** @description The text `ResourceType`. */
                resourceType: string;
            };
        };
        /** @description An attribute. */
        ScimAttribute: {
            /** @description Its name. */
            name: string;
            /** @description `string`, `boolean` or `complex`. */
            type: string;
            /** @description Whether it must be sent. */
            required: boolean;
            /** @description Whether it is a list. Absent means that it is not. */
            multiValued?: boolean;
            /** @description The text `server` if no two may be equal. Absent otherwise. */
            uniqueness?: string;
        };
        /** @description The attributes that a kind of resource has. */
        ScimSchema: {
            /** @description The URN of this kind of resource, alone. */
            schemas: string[];
            /** @description URN of the schema. */
            id: string;
            /** @description `User` or `Group`. */
            name: string;
            /** @description A word about it. */
            description: string;
            /** @description The attributes; not all that the server sends. */
            attributes: components["schemas"]["ScimAttribute"][];
        };
        /** @description Whether something is supported. */
        ScimFeature: {
            /** @description Whether it is. */
            supported: boolean;
        };
        /** @description A way for a caller to show who it is. */
        ScimAuthenticationScheme: {
            /** @description The text `oauthbearertoken`. */
            type: string;
            /** @description Its name, for people. */
            name: string;
            /** @description A sentence about it. */
            description: string;
        };
        /** @description What the server supports of SCIM. The same on every server. */
        ScimServiceProviderConfig: {
            /** @description The URN of this kind of resource, alone. */
            schemas: string[];
            patch: components["schemas"]["ScimFeature"];
            /** @description Many changes at once. */
            bulk: {
                /** @description Always `false`. */
                supported: boolean;
                /** @description Most changes; without meaning here. */
                maxOperations: number;
                /** @description Most bytes; without meaning here. */
                maxPayloadSize: number;
            };
            /** @description Filters of lists. Few are understood; see the lists. */
            filter: {
                /** @description Always `true`. */
                supported: boolean;
                /** @description Most results, the number 200; a list has at most 100 all the same. */
                maxResults: number;
            };
            changePassword: components["schemas"]["ScimFeature"];
            sort: components["schemas"]["ScimFeature"];
            etag: components["schemas"]["ScimFeature"];
            /** @description How a caller shows who it is; one way only. */
            authenticationSchemes: components["schemas"]["ScimAuthenticationScheme"][];
        };
        /** @description The account's name, divided at the first space. */
        ScimName: {
            /** @description The whole name. Never `null` in a reply. */
            formatted: string | null;
            /** @description What stands after the first space; empty if nothing does. Never `null` in a reply. */
            familyName: string | null;
            /** @description What stands before the first space. Never `null` in a reply. */
            givenName: string | null;
            /** @description Always `null`; Open WebUI keeps none. */
            middleName: null;
            /** @description Always `null`; Open WebUI keeps none. */
            honorificPrefix: null;
            /** @description Always `null`; Open WebUI keeps none. */
            honorificSuffix: null;
        };
        /** @description An e-mail address. */
        ScimEmail: {
            /** @description The address. */
            value: string;
            /** @description The text `work`. Never `null` in a reply. */
            type: string | null;
            /** @description Always `true`. */
            primary: boolean;
            /** @description Always `null`; Open WebUI keeps none. */
            display: null;
        };
        /** @description A picture. */
        ScimPhoto: {
            /** @description Address of the picture, a path on the server, or a data URL. */
            value: string;
            /** @description The text `photo`. Never `null` in a reply. */
            type: string | null;
            /** @description Always `true`. */
            primary: boolean;
            /** @description Always `null`; Open WebUI keeps none. */
            display: null;
        };
        /** @description A group that the account is in. */
        ScimUserGroup: {
            /** @description UUID of the group. */
            value: string;
            /** @description Name of the group. */
            display: string;
            /** @description Address of the group in this API. The server always sends it; the examples leave it out, since tools take it for a reference. */
            $ref?: string;
            /** @description The text `direct`. */
            type: string;
        };
        /** @description An account, as SCIM shows it. */
        ScimUser: {
            /** @description The text `urn:ietf:params:scim:schemas:core:2.0:User`, alone. */
            schemas: string[];
            /** @description UUID of the account. */
            id: string;
            /** @description Id that the identity provider gave the account. `null` if it gave none. */
            externalId: string | null;
            /** @description E-mail address of the account. */
            userName: string;
            name: components["schemas"]["ScimName"];
            /** @description Name of the account. */
            displayName: string;
            /** @description The account's e-mail address, alone. */
            emails: components["schemas"]["ScimEmail"][];
            /** @description Whether the account has been let in; `false` means that its role is pending. */
            active: boolean;
            /** @description The account's picture, alone. `null` if it has none. */
            photos: components["schemas"]["ScimPhoto"][] | null;
            /** @description Groups that the account is in. `null` if it is in none. */
            groups: components["schemas"]["ScimUserGroup"][] | null;
            meta: components["schemas"]["ScimMeta"];
        };
        /** @description A part of the list of accounts. */
        ScimUserList: {
            /** @description The text `urn:ietf:params:scim:api:messages:2.0:ListResponse`, alone. */
            schemas: string[];
            /** @description How many accounts there are in all parts. */
            totalResults: number;
            /** @description How many are in this part. */
            itemsPerPage: number;
            /** @description Place of the first of them, from 1. */
            startIndex: number;
            /** @description The accounts, newest first. */
            Resources: components["schemas"]["ScimUser"][];
        };
        /** @description A name. `formatted` goes before the others. */
        ScimNameSent: {
            /** @description The whole name. `null` and absence take the others. */
            formatted?: string | null;
            /** @description Family name. `null` and absence mean none. */
            familyName?: string | null;
            /** @description Given name. `null` and absence mean none. */
            givenName?: string | null;
            /** @description Ignored, as `null` is. */
            middleName?: string | null;
            /** @description Ignored, as `null` is. */
            honorificPrefix?: string | null;
            /** @description Ignored, as `null` is. */
            honorificSuffix?: string | null;
        };
        /** @description An e-mail address. */
        ScimEmailSent: {
            /** @description The address. */
            value: string;
            /**
             * @description Ignored, as `null` is.
             * @default work
             */
            type?: string | null;
            /**
             * @description Whether it is the one to take.
             * @default true
             */
            primary?: boolean;
            /** @description Ignored, as `null` is. */
            display?: string | null;
        };
        /** @description A picture. */
        ScimPhotoSent: {
            /** @description Address of the picture. */
            value: string;
            /**
             * @description Ignored, as `null` is.
             * @default photo
             */
            type?: string | null;
            /**
             * @description Ignored.
             * @default true
             */
            primary?: boolean;
            /** @description Ignored, as `null` is. */
            display?: string | null;
        };
        /** @description An account to be made. Its password is made up and told to nobody; the account signs in through the identity provider. */
        ScimUserCreate: {
            /** @description Ignored; `urn:ietf:params:scim:schemas:core:2.0:User` by the standard. */
            schemas?: string[];
            /** @description Id that the identity provider gives the account. `null` and absence mean none. */
            externalId?: string | null;
            /** @description E-mail address, if none of `emails` is primary. */
            userName: string;
            /** @description The name. `null` and absence take `displayName`. */
            name?: components["schemas"]["ScimNameSent"] | null;
            /** @description Name of the account, unless `name` has one. */
            displayName: string;
            /** @description E-mail addresses; the first primary one is taken, in lower case. */
            emails: components["schemas"]["ScimEmailSent"][];
            /**
             * @description Whether the account is let in, as a user; otherwise it is pending.
             * @default true
             */
            active?: boolean;
            /** @description Ignored, as `null` is. */
            password?: string | null;
            /** @description The first is the account's picture. `null` and absence give it the default picture. */
            photos?: components["schemas"]["ScimPhotoSent"][] | null;
        };
        /** @description What changes. Though the standard says that a PUT replaces the resource, what is absent or `null` here stays as it is. */
        ScimUserUpdate: {
            /** @description Ignored. */
            schemas?: string[];
            /** @description Ignored, as `null` is. */
            id?: string | null;
            /** @description The identity provider's id. `null` and absence keep it; `patchScimUser` removes it, since 0.11.4. */
            externalId?: string | null;
            /** @description E-mail address, unless `emails` has one. `null` and absence keep it. */
            userName?: string | null;
            /** @description The name, if there is no `displayName`. `null` and absence keep it. */
            name?: components["schemas"]["ScimNameSent"] | null;
            /** @description Name of the account. `null` and absence keep it. */
            displayName?: string | null;
            /** @description The first one is taken as it is. `null`, absence and an empty list keep the address. */
            emails?: components["schemas"]["ScimEmailSent"][] | null;
            /** @description Whether the account is let in. It makes a user or a pending account of it; an administrator stays one, since 0.10.2. `null` and absence keep the role. */
            active?: boolean | null;
            /** @description The first is the account's picture. `null`, absence and an empty list keep it. */
            photos?: components["schemas"]["ScimPhotoSent"][] | null;
        };
        /**
         * @description `least_connections` takes the server with the fewest running jobs, `round_robin` each in turn, `fastest` the one that answered fastest so far.
         * @enum {string}
         */
        LoadBalancingStrategy: "fastest" | "least_connections" | "round_robin";
        /** @description How jobs are given to Ollama servers. */
        LoadBalancing: {
            strategy: components["schemas"]["LoadBalancingStrategy"];
            /** @description The strategies that may be set, in alphabetical order. */
            available: components["schemas"]["LoadBalancingStrategy"][];
            /** @description `redis` if it was set and kept there, `env` if it comes from the environment. */
            source: string;
        };
        /** @description The strategy to use from now on. */
        LoadBalancingChange: {
            strategy: components["schemas"]["LoadBalancingStrategy"];
        };
        /** @description The strategy that was asked for. */
        LoadBalancingSaved: {
            strategy: components["schemas"]["LoadBalancingStrategy"];
            /** @description Whether it was kept. `false` without Redis; then nothing changes. */
            saved: boolean;
        };
        /** @description The machine that Open WebUI runs on. */
        MachineLoad: {
            /** @description Use of all processors together, in per cent. */
            cpu_percent: number;
            /** @description Memory, in units of 2^30 bytes. */
            ram_total_gb: number;
            /** @description Memory in use, in units of 2^30 bytes. */
            ram_used_gb: number;
            /** @description Memory in use, in per cent. */
            ram_percent: number;
            /** @description Size of the disk, in units of 2^30 bytes. */
            disk_total_gb: number;
            /** @description Used part of the disk, in units of 2^30 bytes. */
            disk_used_gb: number;
            /** @description Used part of the disk, in per cent. */
            disk_percent: number;
        };
        /** @description What kind of model it is. */
        OllamaModelFamily: {
            /** @description Name of the model it was made from; empty if none. */
            parent_model?: string;
            /** @description Format of the file, such as `gguf`. */
            format?: string;
            /** @description Family, such as `llama`. */
            family?: string;
            /** @description All families it belongs to. `null` if Ollama does not know. */
            families?: string[] | null;
            /** @description Number of parameters, such as `3.2B`. */
            parameter_size?: string;
            /** @description How the parameters are rounded, such as `Q4_K_M`. */
            quantization_level?: string;
        };
        /** @description A model in memory, in Ollama's own form. */
        LoadedOllamaModel: {
            /** @description The model's name and tag. */
            name: string;
            /** @description The same. */
            model?: string;
            /**
             * Format: date-time
             * @description When the model's file changed, in ISO 8601.
             */
            modified_at?: string;
            /** @description Size in memory, in bytes. */
            size?: number;
            /** @description SHA-256 of the model's manifest, in hexadecimal. */
            digest?: string;
            details?: components["schemas"]["OllamaModelFamily"];
            /**
             * Format: date-time
             * @description When it leaves the memory unless it is used, in ISO 8601.
             */
            expires_at: string;
            /** @description Its part in the memory of graphics cards, in bytes. */
            size_vram: number;
        };
        /** @description An Ollama server. */
        OllamaBackend: {
            /** @description What it answers to `GET /api/ps`. */
            api_ps: {
                /** @description Models that it has in memory. */
                models?: components["schemas"]["LoadedOllamaModel"][];
            };
        };
        /** @description Load of the machine and of the Ollama servers, at this moment. */
        SystemMetrics: {
            server: components["schemas"]["MachineLoad"];
            /** @description The connected Ollama servers, by address. */
            ollama_backends: {
                [key: string]: components["schemas"]["OllamaBackend"];
            };
        };
        /** @description One server at one moment. No reply with a snapshot has been recorded; this follows the document. */
        BackendSnapshot: {
            /** @description Number of the snapshot. */
            id: number;
            /** @description When it was taken, in Unix seconds. */
            captured_at: number;
            /** @description Address of the Ollama server. */
            backend_url: string;
            /** @description Use of the processors, in per cent. `null` if it is not known. */
            cpu_percent: number | null;
            /** @description Memory in use, in per cent. `null` if it is not known. */
            ram_percent: number | null;
            /** @description Jobs that it was running. */
            active_jobs: number;
            /** @description Jobs that were waiting. */
            queued_jobs: number;
            /** @description Models in its memory. */
            loaded_models: number;
            /** @description Memory of graphics cards in use, in units of 2^30 bytes. `null` if it is not known. */
            vram_used_gb: number | null;
            /** @description Tokens that it made in a second, on average. `null` if nothing was measured. */
            avg_tokens_per_second: number | null;
        };
        /** @description Figures taken at intervals. */
        BackendSnapshots: {
            /** @description The snapshots by the address of the Ollama server. */
            backends: {
                [key: string]: components["schemas"]["BackendSnapshot"][];
            };
            /** @description Snapshots of all servers together. */
            count: number;
        };
        /** @description The part of the terminal server's settings that clients need. */
        TerminalServerConfig: {
            /**
             * @description Where files attached to a chat go, `default` into this server's storage, `filesystem` onto the terminal server.
             * @enum {string}
             */
            chat_uploads: "default" | "filesystem";
        };
        /** @description A terminal server that the caller may use. Whom its access grants name is not told. */
        TerminalServer: {
            /** @description Id for the proxy's path, as the administrator chose it. Empty or `null` if none was given; the proxy cannot reach such a server. */
            id: string | null;
            /** @description Address at which this server reaches the terminal server; the caller often cannot. Empty if the administrator left it out. */
            url: string;
            /** @description Name that users see. Empty or `null` if the administrator gave none. */
            name: string | null;
            contexts?: components["schemas"]["TerminalContexts"];
            config?: components["schemas"]["TerminalServerConfig"];
        };
        /** @description Why a call came to nothing. The proxy's own refusal has `error`; a terminal server that answers with the same status sends its own body, for Open Terminal with `detail`. */
        TerminalFailure: {
            /** @description The proxy's reason, in English. Absent if the terminal server refused. */
            error?: string;
            /** @description The terminal server's reason, a text or a list of violations. Absent if the proxy refused. */
            detail?: components["schemas"]["JsonValue"];
        };
        /**
         * @description Text, passed through.
         * @example hello
         */
        TerminalText: string;
        /**
         * Format: binary
         * @description Bytes, passed through.
         * @example hello
         */
        TerminalContent: string;
        /** @description The older place for the webhook of notifications. */
        UserInterfaceNotifications: {
            /** @description Address that is told when an answer is ready. Dropped without a word for a user who lacks the permission `features.webhooks`, since 0.11.4. */
            webhook_url?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description How chats get their titles. */
        UserInterfaceTitle: {
            /** @description Whether a model makes a title. `null` and absent mean yes. */
            auto?: boolean | null;
        } & {
            [key: string]: unknown;
        };
        /** @description How large images may be after they were made smaller. */
        UserInterfaceImageSize: {
            /** @description Largest width in pixels. An empty text and `null` mean no limit. */
            width?: number | string | null;
            /** @description Largest height in pixels. An empty text and `null` mean no limit. */
            height?: number | string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description A button for selected text. */
        UserInterfaceAction: {
            /** @description Name that the page tells buttons apart by. */
            id: string;
            /** @description Text on the button. */
            label: string;
            /** @description Whether the page asks for more text first. */
            input: boolean;
            /** @description Prompt that the button sends. */
            prompt: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Settings that the web page writes. The server stores what it is given without a check; those named here are the ones that it knows. A key that is absent means the page's default, and so does `null`. The page keeps more than these. */
        UserInterfaceSettings: {
            /** @description System prompt for all of the account's chats. `null` means the default. */
            system?: string | null;
            /** @description Whether models may use what they remember of the account. `null` means the default. */
            memory?: boolean | null;
            /** @description Tool servers that the account's browser connects itself. `null` means the default. */
            toolServers?: components["schemas"]["JsonObject"][] | null;
            /** @description The older place for the webhook of notifications. `null` means the default. */
            notifications?: components["schemas"]["UserInterfaceNotifications"] | null;
            /** @description Ids of the models that a new chat begins with. `null` means the default. */
            models?: string[] | null;
            /** @description Colours of the page, such as `dark`. `null` means the default. */
            theme?: string | null;
            /** @description How chats get their titles. `null` means the default. */
            title?: components["schemas"]["UserInterfaceTitle"] | null;
            /** @description What a new chat shows at first, `chat` for an empty chat. Empty means suggestions. `null` means the default. */
            landingPageMode?: string | null;
            /** @description Direction of text, `LTR`, `RTL` or `auto`. `null` means the default. */
            chatDirection?: string | null;
            /** @description Where a terminal's files open, `sidebar` or `inline`. `null` means the default. */
            terminalFileDisplay?: string | null;
            /** @description How models get uploaded files, `full` for the whole text or `focused` for the parts that fit the question. `null` means the default. */
            defaultUploadContext?: string | null;
            /** @description `always` if every chat shall search the web. `null` means the default. */
            webSearch?: string | null;
            /** @description Address or data URL of the image behind chats. `null` means the default. */
            backgroundImageUrl?: string | null;
            /** @description Font of the page, as CSS names it. `null` means the default. */
            fontFamily?: string | null;
            /** @description How large text is, 1 for the normal size. `null` means the default. */
            textScale?: number | null;
            /** @description How large images may be after they were made smaller. `null` means the default. */
            imageCompressionSize?: components["schemas"]["UserInterfaceImageSize"] | null;
            /** @description Buttons for selected text. `null` means the page's own. */
            floatingActionButtons?: components["schemas"]["UserInterfaceAction"][] | null;
            /** @description Whether a model tags new chats. `null` means the default. */
            autoTags?: boolean | null;
            /** @description Whether a model suggests what to ask next. `null` means the default. */
            autoFollowUps?: boolean | null;
            /** @description Whether colours have a high contrast. `null` means the default. */
            highContrastMode?: boolean | null;
            /** @description Whether pages and drawings in an answer open beside the chat. `null` means the default. */
            detectArtifacts?: boolean | null;
            /** @description Whether an answer goes to the clipboard by itself. `null` means the default. */
            responseAutoCopy?: boolean | null;
            /** @description Whether the account's name stands in the chat in place of "You". `null` means the default. */
            showUsername?: boolean | null;
            /** @description Whether an administrator is told of new releases. `null` means the default. */
            showUpdateToast?: boolean | null;
            /** @description Whether the list of changes opens after an update. `null` means the default. */
            showChangelog?: boolean | null;
            /** @description Whether a voice call shows emojis. `null` means the default. */
            showEmojiInCall?: boolean | null;
            /** @description Whether speaking interrupts the model in a voice call. `null` means the default. */
            voiceInterruption?: boolean | null;
            /** @description Whether the answers of several models stand in tabs. `null` means the default. */
            displayMultiModelResponsesInTabs?: boolean | null;
            /** @description Whether new text fades in. `null` means the default. */
            chatFadeStreamingText?: boolean | null;
            /** @description Whether the input field formats text. `null` means the default. */
            richTextInput?: boolean | null;
            /** @description Whether the input field has a toolbar for formatting. `null` means the default. */
            showFormattingToolbar?: boolean | null;
            /** @description Whether prompts are inserted with their formatting. `null` means the default. */
            insertPromptAsRichText?: boolean | null;
            /** @description Whether a model completes what is being typed. `null` means the default. */
            promptAutocomplete?: boolean | null;
            /** @description Whether a suggested prompt goes into the input field instead of being sent. `null` means the default. */
            insertSuggestionPrompt?: boolean | null;
            /** @description Whether suggestions stay visible in older messages. `null` means the default. */
            keepFollowUpPrompts?: boolean | null;
            /** @description Whether a suggestion goes into the input field instead of being sent. `null` means the default. */
            insertFollowUpPrompt?: boolean | null;
            /** @description Whether a menu opens before a model answers again. `null` means the default. */
            regenerateMenu?: boolean | null;
            /** @description Whether messages sent while a model answers wait for their turn. `null` means the default. */
            enableMessageQueue?: boolean | null;
            /** @description Whether a long pasted text becomes a file. `null` means the default. */
            largeTextAsFile?: boolean | null;
            /** @description Whether copied text keeps its formatting. `null` means the default. */
            copyFormatted?: boolean | null;
            /** @description Whether code is folded at first. `null` means the default. */
            collapseCodeBlocks?: boolean | null;
            /** @description Whether the user's own messages are shown as Markdown. `null` means the default. */
            renderMarkdownInUserMessages?: boolean | null;
            /** @description Whether answers are shown as Markdown. `null` means the default. */
            renderMarkdownInAssistantMessages?: boolean | null;
            /** @description Whether details such as reasoning are open at first. `null` means the default. */
            expandDetails?: boolean | null;
            /** @description Whether a chat in the sidebar shows a preview under the pointer. `null` means the default. */
            chatHoverPreview?: boolean | null;
            /** @description Whether previews are shown as Markdown. `null` means the default. */
            renderMarkdownInPreviews?: boolean | null;
            /** @description Whether the user's messages stand in bubbles. `null` means the default. */
            chatBubble?: boolean | null;
            /** @description Whether a chat takes the whole width. `null` means the default. */
            widescreenMode?: boolean | null;
            /** @description Whether large pieces of a stream are shown bit by bit. `null` means the default. */
            splitLargeChunks?: boolean | null;
            /** @description Whether the page scrolls when another branch is chosen. `null` means the default. */
            scrollOnBranchChange?: boolean | null;
            /** @description Whether the page follows an answer as it grows. `null` means the default. */
            scrollOnResponseGeneration?: boolean | null;
            /** @description Whether choosing a terminal opens its files. `null` means the default. */
            showFilesOnTerminalSelect?: boolean | null;
            /** @description Whether new chats are temporary. `null` means the default. */
            temporaryChatByDefault?: boolean | null;
            /** @description Whether prompts may hold the place where the user is. `null` means the default. */
            userLocation?: boolean | null;
            /** @description Whether the browser's tab bears the chat's title. `null` means the default. */
            showChatTitleInTab?: boolean | null;
            /** @description Whether embedded pages may run scripts. `null` means the default. */
            iframeSandboxAllowScripts?: boolean | null;
            /** @description Whether embedded pages count as the server's own. `null` means the default. */
            iframeSandboxAllowSameOrigin?: boolean | null;
            /** @description Whether embedded pages may send forms. `null` means the default. */
            iframeSandboxAllowForms?: boolean | null;
            /** @description Whether embedded pages may start downloads. `null` means the default. */
            iframeSandboxAllowDownloads?: boolean | null;
            /** @description Whether previews of a terminal's files count as the server's own. `null` means the default. */
            terminalPreviewAllowSameOrigin?: boolean | null;
            /** @description Whether a chat exported as PDF looks as on the page. `null` means the default. */
            stylizedPdfExport?: boolean | null;
            /** @description Whether a telephone vibrates while a model answers. `null` means the default. */
            hapticFeedback?: boolean | null;
            /** @description Whether Enter makes a new line and only Ctrl+Enter sends. `null` means the default. */
            ctrlEnterToSend?: boolean | null;
            /** @description Whether selected text gets buttons. `null` means the default. */
            showFloatingActionButtons?: boolean | null;
            /** @description Whether images are made smaller before upload. `null` means the default. */
            imageCompression?: boolean | null;
            /** @description Whether images in channels are made smaller too. `null` means the default. */
            imageCompressionInChannels?: boolean | null;
        } & {
            [key: string]: unknown;
        };
        /** @description Values by id of the function or tool. */
        UserValvesById: {
            [key: string]: components["schemas"]["JsonObject"];
        };
        /** @description The account's own values for functions or tools. Absent before the first is stored, which the operations of the tags `functions` and `tools` do. */
        UserValves: {
            valves?: components["schemas"]["UserValvesById"];
        } & {
            [key: string]: unknown;
        };
        /** @description What an account has set. Clients may keep keys of their own beside those named here; the server stores what it is given. */
        UserSettings: {
            /** @description Settings of the web page. `null` only if a client before 0.11.4 sent it. */
            ui: components["schemas"]["UserInterfaceSettings"] | null;
            functions?: components["schemas"]["UserValves"];
            tools?: components["schemas"]["UserValves"];
            /** @description Where the account wants to be told of what, since 0.12.4 kept by the operations tagged `notifications`, which decide its content. Absent if nothing is set. */
            notifications?: components["schemas"]["JsonObject"];
        } & {
            [key: string]: unknown;
        };
        /** @description An account at one OAuth provider. */
        UserOauthIdentity: {
            /** @description The provider's id of the account. */
            sub?: string;
        };
        /** @description By name of the provider, such as `google`. */
        UserOauthIdentities: {
            [key: string]: components["schemas"]["UserOauthIdentity"];
        };
        /** @description An account at one SCIM provider. */
        UserScimIdentity: {
            /** @description The provider's id of the account. */
            external_id?: string;
        };
        /** @description By name of the SCIM provider. */
        UserScimIdentities: {
            [key: string]: components["schemas"]["UserScimIdentity"];
        };
        /** @description An account with everything that is stored about it, its settings too. */
        UserAccount: {
            /** @description The account's id, a UUID. */
            id: string;
            /** @description E-mail address, in lower case. */
            email: string;
            /** @description Short name that a provider of identities gave, at most 50 characters. `null` for all others. */
            username: string | null;
            role: components["schemas"]["Role"];
            /** @description Name that others see. */
            name: string;
            /** @description Address, path or data URL of the profile image, as stored; a data URL holds the whole image. The path of `getUserProfileImage` if none is stored. */
            profile_image_url: string;
            /** @description Address of a wide image for the profile. No operation sets it, so it is `null`. */
            profile_banner_image_url: string | null;
            /** @description What the user says about themselves. `null` if nothing. */
            bio: string | null;
            /** @description Free text. `null` if not stated. */
            gender: string | null;
            /**
             * Format: date
             * @description Birthday as an ISO 8601 date. `null` if not stated.
             */
            date_of_birth: string | null;
            /** @description Time zone as the browser named it, such as `Europe/Rome`. `null` if it never did. */
            timezone: string | null;
            /** @description Kept for the state of presence. No operation sets it, so it is `null`. */
            presence_state: string | null;
            /** @description Short code of the emoji shown beside the name. `null` if none was ever set. */
            status_emoji: string | null;
            /** @description Status text shown beside the name. `null` if none was ever set; empty if it was taken back. */
            status_message: string | null;
            /** @description When the page stops showing the status, in Unix seconds; the server keeps it all the same. `null` if it stays. */
            status_expires_at: number | null;
            /** @description What clients keep under `updateMyInfo`; they alone decide its content, the web page puts `location` there. `null` before the first update. */
            info: components["schemas"]["JsonObject"] | null;
            /** @description The account's settings. `null` before the first update. */
            settings: components["schemas"]["UserSettings"] | null;
            /** @description Who the account is to OAuth providers. `null` if it has never signed in through one. */
            oauth: components["schemas"]["UserOauthIdentities"] | null;
            /** @description Who the account is to SCIM providers. `null` if none manages it. */
            scim: components["schemas"]["UserScimIdentities"] | null;
            /** @description When the account last asked something of the server, in Unix seconds. */
            last_active_at: number;
            /** @description When the account was made, in Unix seconds; updates do not change it. */
            updated_at: number;
            /** @description When the account was made, in Unix seconds. */
            created_at: number;
            /** @description Place in the queue of jobs, 1 the last to 10 the first, 5 if nobody set it. Only the jobs fork sends it. */
            job_priority?: number;
        };
        /** @description An account, and the groups that it is in. */
        UserAccountListed: components["schemas"]["UserAccount"] & {
            /** @description Ids of the groups that the account itself was put into. A group above one of these is not among them. */
            group_ids: string[];
        };
        /** @description A page of accounts. */
        UserAccountList: {
            /** @description At most 30 accounts. */
            users: components["schemas"]["UserAccountListed"][];
            /** @description How many accounts all pages have together. */
            total: number;
        };
        /** @description Accounts as every verified user may know them. */
        UserSummaryList: {
            /** @description The accounts, at most 30 where the operation has pages. */
            users: components["schemas"]["UserSummary"][];
            /** @description How many accounts there are, on all pages together. */
            total: number;
        };
        /** @description Permissions of accounts whose groups say nothing. A key that is absent counts as the server's fallback, which is `false` for what concerns workspace and sharing and mostly `true` for the rest; it does not keep its value. Unknown keys are dropped. */
        DefaultPermissions: {
            workspace: components["schemas"]["PermissionSwitchesWorkspace"];
            sharing: components["schemas"]["PermissionSwitchesSharing"];
            access_grants: components["schemas"]["PermissionSwitchesAccessGrants"];
            chat: components["schemas"]["PermissionSwitchesChat"];
            features: components["schemas"]["PermissionSwitchesFeatures"];
            settings: components["schemas"]["PermissionSwitchesSettings"];
        };
        /** @description A group, and how an account came into it. */
        GroupOfUser: components["schemas"]["Group"] & {
            /**
             * @description Whether the account itself was put into the group, or into one below it (`inherited`). Only with `include_inherited`.
             * @enum {string}
             */
            membership_type?: "direct" | "inherited";
        };
        /** @description Sums. Tokens, chats and models count since the account was made, messages and days in the period only. */
        UserUsageTotals: {
            /** @description Tokens that models read and wrote, since the account was made. Answers of models that do not count tokens add none. */
            lifetime_tokens: number;
            /** @description Tokens that models read, since the account was made. */
            input_tokens: number;
            /** @description Tokens that models wrote, since the account was made. */
            output_tokens: number;
            /** @description Tokens of the day of the period that had most. */
            peak_daily_tokens: number;
            /** @description Time spent in the chat that took longest, in seconds; long pauses do not count. */
            longest_chat_seconds: number;
            /** @description Days with messages in a row, up to the period's last. */
            current_streak: number;
            /** @description Most days with messages in a row in the period. */
            longest_streak: number;
            /** @description Chats that the account has now. */
            total_chats: number;
            /** @description Days of the period with messages. */
            active_days: number;
            /** @description Different models that answered, since the account was made. */
            models_used: number;
            /** @description Messages in the period, questions and answers. */
            messages: number;
            /** @description Messages that the user wrote in the period. */
            user_messages: number;
            /** @description Messages that models wrote in the period. */
            assistant_messages: number;
        };
        /** @description How often models answered, by model id. */
        UserUsageByModel: {
            [key: string]: number;
        };
        /** @description A day, a week, or all days up to one. */
        UserUsageDay: {
            /**
             * Format: date
             * @description The day as an ISO 8601 date.
             */
            date: string;
            /** @description How many messages were written, questions and answers. */
            messages: number;
            /** @description How many chats had messages. A sum over days counts a chat once for each. */
            chats: number;
            /** @description Tokens that models read and wrote. */
            tokens: number;
            models: components["schemas"]["UserUsageByModel"];
        };
        /** @description What follows from the numbers, rounded to one decimal. */
        UserUsageInsights: {
            /** @description Id of the model that answered most often in the period. `null` if none did. */
            most_used_model: string | null;
            /** @description All tokens over all chats, since the account was made. 0 without chats. */
            average_tokens_per_chat: number;
            /** @description Messages over days with messages, in the period. 0 without messages. */
            average_messages_per_active_day: number;
            /** @description How many of the period's messages the user wrote, in percent. */
            user_message_share: number;
            /** @description How many of the period's messages models wrote, in percent. */
            assistant_message_share: number;
        };
        /** @description A model and how much it was used. */
        UserUsageModel: {
            /** @description The model's id. It may be gone meanwhile. */
            model_id: string;
            /** @description How many answers it gave. */
            messages: number;
            /** @description Tokens that it read. */
            input_tokens: number;
            /** @description Tokens that it wrote. */
            output_tokens: number;
            /** @description Tokens that it read and wrote. */
            total_tokens: number;
        };
        /** @description A tool and how often models called it. */
        UserUsageTool: {
            /** @description The function's name, as the model called it. */
            name: string;
            /** @description How often it was called. */
            count: number;
        };
        /** @description The time that was looked at. */
        UserUsagePeriod: {
            /** @description Begin in Unix seconds. */
            start_date: number;
            /** @description End in Unix seconds. */
            end_date: number;
            /** @description Length in days, at least 1. */
            days: number;
        };
        /** @description How much an account has used models. Only messages of stored chats count; a day ends at midnight in the account's time zone, in UTC if it has none. */
        UserUsage: {
            totals: components["schemas"]["UserUsageTotals"];
            /** @description Every day of the period, days without messages too, the oldest first. */
            heatmap: components["schemas"]["UserUsageDay"][];
            /** @description Every week of the period, the oldest first; `date` is its Monday. */
            weekly_heatmap: components["schemas"]["UserUsageDay"][];
            /** @description Every day of the period with the sums since its begin. */
            cumulative_heatmap: components["schemas"]["UserUsageDay"][];
            insights: components["schemas"]["UserUsageInsights"];
            /** @description The five models that answered most often in the period, the first the most. */
            top_models: components["schemas"]["UserUsageModel"][];
            /** @description The five tools that models called most often in the period, the first the most. */
            top_tools: components["schemas"]["UserUsageTool"][];
            period: components["schemas"]["UserUsagePeriod"];
        };
        /** @description Settings to change. A key that is absent stays as it is, except `ui` before 0.11.4. Keys that are not named here are stored too. */
        UserSettingsUpdate: {
            /** @description Settings of the web page. Since 0.11.4 only the keys sent change, a key that is `null` is forgotten, and `null` as a whole changes nothing. Before that they replace all there are, and leaving them out empties them. */
            ui?: components["schemas"]["UserInterfaceSettings"] | null;
            /** @description Where the account wants to be told of what; the operations tagged `notifications` decide its content. Dropped without a word for a user who lacks the permission `features.webhooks`, since 0.11.4. */
            notifications?: components["schemas"]["JsonObject"];
        } & {
            [key: string]: unknown;
        };
        /** @description A status shown beside the name. Absent and `null` leave a field as it is, so that nothing can be set back to `null`; send an empty text to take emoji or message back. */
        UserStatusUpdate: {
            /** @description Short code of an emoji, such as `palm_tree`. `null` keeps the old one. */
            status_emoji?: string | null;
            /** @description Text of the status. `null` keeps the old one. */
            status_message?: string | null;
            /** @description When the page shall stop showing it, in Unix seconds. `null` keeps the old time. */
            status_expires_at?: number | null;
        };
        /** @description Texts by name. A name begins with a small letter and holds small letters, digits and underscores. A text has at most 20000 characters, all together 100000 as JSON. */
        UserVariableTexts: {
            [key: string]: string;
        };
        /** @description Texts that the account keeps for prompts, where `{{user.variables.city}}` stands for the one called `city`. */
        UserVariables: {
            variables: components["schemas"]["UserVariableTexts"];
        };
        /** @description The texts that replace all those there are. */
        UserVariablesUpdate: {
            variables?: components["schemas"]["UserVariableTexts"];
        };
        /** @description An account, its groups, and whether it is there now. */
        UserAccountDetails: components["schemas"]["UserAccount"] & {
            /** @description Groups that the account itself was put into, the last changed first. */
            groups: components["schemas"]["UserGroupName"][];
            /** @description Whether the account asked something of the server in the last three minutes. */
            is_active: boolean;
        };
        /** @description Whether an account is there now. */
        UserActivity: {
            /** @description Whether the account asked something of the server in the last three minutes. `false` for an unknown id too. */
            active: boolean;
        };
        /** @description Where an account's jobs stand in the queue. */
        UserJobPriority: {
            /** @description 1, the last, to 10, the first. Anything else is refused with 400. */
            priority: number;
        };
        /** @description The provider's reply to the request for a token, with what the server adds. Providers add fields of their own. */
        UserOauthToken: {
            /**
             * Format: password
             * @description Token for the provider's interface.
             */
            access_token: string;
            /**
             * Format: password
             * @description Token that renews the access token. Absent if the provider gives none.
             */
            refresh_token?: string;
            /**
             * Format: password
             * @description JSON Web Token about the account. Absent unless the provider speaks OpenID Connect.
             */
            id_token?: string;
            /** @description How to send the access token, most often `Bearer`. */
            token_type?: string;
            /** @description What the access token allows, separated by spaces. Absent if the provider does not say. */
            scope?: string;
            /** @description How long the access token lasted when it was given, in seconds. Absent if the provider does not say. */
            expires_in?: number;
            /** @description When the access token expires, in Unix seconds; the server computes it. */
            expires_at?: number;
            /** @description When the token came, in Unix seconds with fractions; the server adds it. */
            issued_at?: number;
        };
        /** @description A token that an OAuth provider gave the account, in the clear. */
        UserOauthSession: {
            /** @description The session's id, a UUID. */
            id: string;
            /** @description Id of the account. */
            user_id: string;
            /** @description Name of the provider that the account signed in through, such as `google`, or `mcp:` and the id of a tool server. */
            provider: string;
            token: components["schemas"]["UserOauthToken"];
            /** @description When the access token expires, in Unix seconds. */
            expires_at: number;
            /** @description When the provider gave the token, in Unix seconds. */
            created_at: number;
            /** @description When the token was last renewed, in Unix seconds. */
            updated_at: number;
        };
        /** @description An account by id and name. */
        UserNamed: {
            /** @description The account's id, a UUID. */
            id: string;
            /** @description Name that others see. */
            name: string;
        };
        /** @description What an account can reach because it is its own or was granted to it or to one of its groups. */
        UserAccessPreview: {
            user: components["schemas"]["UserNamed"];
            /** @description Groups of the account. Since 0.12.4 also those above them. */
            groups: components["schemas"]["UserGroupName"][];
            models: components["schemas"]["AccessPreviewItems"];
            knowledge: components["schemas"]["AccessPreviewItems"];
            tools: components["schemas"]["AccessPreviewItems"];
        };
        /**
         * Format: binary
         * @description Bytes of the image.
         */
        UserImage: string;
        /** @description What an administrator changes of an account. Absent and `null` leave a field as it is, since 0.9.6; before that `role`, `name`, `email` and `profile_image_url` must all be sent, and none be `null`. */
        UserUpdate: {
            /** @description New role. `null` keeps the old one. The server takes any text; with one that is none of these the account can do nothing more. */
            role?: components["schemas"]["Role"] | null;
            /** @description New name. May be empty; `null` keeps the old one. */
            name?: string | null;
            /** @description New e-mail address; stored in lower case. `null` keeps the old one. The server does not look at its form. */
            email?: string | null;
            /** @description New profile image, a data URL of a PNG, JPEG, GIF or WebP in base64, the path `/user.png`, `/favicon.png` or `/static/favicon.png`, or, since 0.9.6, an address with http or https or the path of `getUserProfileImage`. Anything else is refused with 422. Empty means the default image; `null` keeps the old one. */
            profile_image_url?: string | null;
            /**
             * Format: password
             * @description New password in the clear, at most 72 bytes. Absent, `null` and empty keep the old one.
             */
            password?: string | null;
        };
    };
    responses: {
        /** @description No token, or one that is malformed, expired or revoked. */
        Unauthenticated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorDetail"];
            };
        };
        /** @description API keys are switched off, or the account lacks the permission. */
        ApiKeysNotAllowed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorDetail"];
            };
        };
        /** @description The body does not fit the contract. Since 0.12.4 one fixed text, before that the list of violations. */
        UnprocessableAuthentication: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RejectedAuthentication"] | components["schemas"]["ValidationError"];
            };
        };
        /** @description Signed out. Set-Cookie headers clear the session's cookies. */
        SignedOut: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SignedOut"];
            };
        };
        /** @description The account came from an OpenID provider, and the provider refused the sign-out. */
        SignOutFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorDetail"];
            };
        };
        /** @description A failure that the server does not name, such as a number too large for its database. */
        SomethingWentWrong: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorDetail"];
            };
        };
        /** @description No usable token, or a role that is too low. The server says 401, not 403, to a pending account and to a user who asks for an administrator's operation. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorDetail"];
            };
        };
        /** @description The request does not fit the contract. The token is checked first, except that a body that is not JSON answers 422 to anybody. */
        UnprocessableContent: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"];
            };
        };
        /** @description A failure that the server does not catch, as plain text. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain": string;
            };
        };
        /** @description The caller lacks the permission `chat.import`, since 0.10.2, or may have nothing but temporary chats, since 0.12.4. */
        ChatImportForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorDetail"];
            };
        };
        /** @description No such object, or one that is not the caller's. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorDetail"];
            };
        };
        /** @description No usable token, a pending account, or (as `notFound`) a chat that does not exist or that the caller may not see. The server says 401, not 404. */
        UnauthorizedOrNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorDetail"];
            };
        };
        /** @description No usable token, a pending account, or a chat that does not exist or is not the caller's. The server says 401, not 403 or 404. */
        UnauthorizedForChat: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorDetail"];
            };
        };
        /** @description No usable token, a pending account, or (as `unknownChat`) a chat that does not exist or is not the caller's. The server says 401, not 404. */
        UnauthorizedOrUnknownChat: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorDetail"];
            };
        };
        /** @description The settings, secrets included, a flat map since 0.10.2 and a tree before. `events.webhooks` and `external_knowledge.connections` are there once something was stored in them. */
        ExportedConfig: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CompleteConfigMap"] | components["schemas"]["ConfigTree"];
            };
        };
        /** @description Tool servers are switched off in the server's environment, since 0.12.4. */
        ToolServersDisabled: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorDetail"];
            };
        };
        /** @description No usable token, or a role that is too low, or the orchestrator refuses the key; then its reply stands in `detail` as text. */
        UnauthorizedOrchestrator: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorDetail"];
            };
        };
        /** @description The orchestrator's answer to an unknown policy, or to an address where none stands. Its reply stands in `detail` as text. */
        OrchestratorNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorDetail"];
            };
        };
        /** @description No usable token, a role that is too low, or (as `notFound`) a function that does not exist. The server says 401, not 404. */
        UnauthorizedOrFunctionNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorDetail"];
            };
        };
        /** @description There is no such function, or it has no such version. */
        FunctionVersionNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorDetail"];
            };
        };
        /** @description No usable token, a role that is too low, or (as `notFound`) a function that does not exist or has no such valves. The server says 401, not 404. */
        UnauthorizedOrFunctionWithoutValves: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorDetail"];
            };
        };
        /** @description No usable token, a role that is too low, or, before 0.12.4 (as `notFound`), a group that does not exist. */
        UnauthorizedOrUnknownGroup: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorDetail"];
            };
        };
        /** @description No group has this id. Since 0.12.4. */
        GroupUnknown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorDetail"];
            };
        };
        /** @description The provider is unknown, or name or address are blank. */
        ExternalConnectionRejected: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorDetail"];
            };
        };
        /** @description No such knowledge base, or the caller may not do this with it. The server says 400, not 403 or 404. */
        KnowledgeRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorDetail"];
            };
        };
        /** @description The caller may read the knowledge base at most. */
        KnowledgeForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorDetail"];
            };
        };
        /** @description The content of the knowledge base is in an external database. Since 0.10.2. */
        KnowledgeReadOnly: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorDetail"];
            };
        };
        /** @description No such knowledge base or file in it, the caller may not change it, or (as `readOnly`, since 0.10.2) its content is in an external database. The server says 400, not 403 or 404. */
        KnowledgeNotWritable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorDetail"];
            };
        };
        /** @description The pipelines server answered another error. Its status is passed on, the reason it gave is not. An update of valves that do not suit the pipeline, for example, ends in its 500. */
        PipelineServerRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorDetail"];
            };
        };
        /** @description No usable token, a role that is too low, or (as `keyRefused`) the pipelines server refused the key of the connection. */
        PipelineUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorDetail"];
            };
        };
        /** @description There is no connection at this place, it cannot be reached, it is no pipelines server, or the pipelines server answered 404, for it has no such pipeline or the pipeline no valves. */
        PipelineNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorDetail"];
            };
        };
        /** @description No SCIM token. An account's token is refused too, whatever its role. With SCIM switched off the answer is 403. */
        ScimUnauthorized: {
            headers: {
                /** @description The text `Bearer`; only if there was no `Authorization` at all. */
                "WWW-Authenticate"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorDetail"];
            };
        };
        /** @description SCIM is switched off, which is the default. */
        ScimSwitchedOff: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorDetail"];
            };
        };
        /** @description A member is a group or does not exist. Since 0.12.4. */
        ScimMembersRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ScimError"];
            };
        };
        /** @description No group has this id. */
        ScimGroupNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorDetail"];
            };
        };
        /** @description No account has this id; since 0.11.4 also one that SCIM did not make. */
        ScimUserNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorDetail"];
            };
        };
        /** @description Any other answer of the terminal server, passed through as it is: most often an error, but also a success such as 201 or 204 and, since 0.11.4, a redirect. */
        TerminalAnswer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TerminalFailure"];
                "text/plain": components["schemas"]["TerminalText"];
                "text/html": components["schemas"]["TerminalText"];
            };
        };
        /** @description The path is empty or leads out of the terminal server, or the terminal server answered 400 itself. */
        TerminalPathInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TerminalFailure"];
            };
        };
        /** @description No usable token, a pending account, or the terminal server refused the credentials that the administrator configured. */
        TerminalUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorDetail"];
            };
        };
        /** @description The caller may not use this terminal server, or not in this way, or the terminal server answered 403 itself. */
        TerminalForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TerminalFailure"];
            };
        };
        /** @description No terminal server has this id, or the terminal server knows no such path or object. */
        TerminalNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TerminalFailure"];
            };
        };
        /** @description Each chat has its own terminal and this chat is not saved, or the terminal server answered 409 itself. */
        TerminalChatRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TerminalFailure"];
            };
        };
        /** @description The terminal server cannot be reached, hung up, or took longer than 300 seconds. */
        TerminalUnreachable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TerminalFailure"];
            };
        };
        /** @description The terminal server has no address in the configuration, or answered 503 itself. */
        TerminalUrlMissing: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TerminalFailure"];
            };
        };
        /** @description The terminal server's status and headers, without a body. `Content-Length` is 0 or absent, whatever the size would be. */
        TerminalHeaders: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Refused for the reason that other methods give in their body with this status, or the terminal server's own answer. There is no body. */
        TerminalHeadRefused: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The administrator switched statuses off. */
        UserStatusSwitchedOff: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorDetail"];
            };
        };
        /** @description No account has this id. The server says 400, not 404. */
        UserUnknown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorDetail"];
            };
        };
        /** @description What 0.8.3 and 0.8.12 answer in place of 403. */
        UserUnverifiedPrimaryAdmin: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorDetail"];
            };
        };
    };
    parameters: {
        /** @description Which page of 60 chats, beginning with 1; less than 1 is the first. Without it all chats come at once. */
        ChatListPage: number;
        /** @description Whether pinned chats are in the list too. */
        IncludePinnedChats: boolean;
        /** @description Whether chats in folders are in the list too. */
        IncludeFolderChats: boolean;
        /** @description `updated_at`, `title`, or `unread_updated_at`, which puts unread chats first and then the last changed. Any other text means `updated_at`. */
        ChatSortBy: string;
        /** @description `asc` or `desc`. Any other text means `desc`. `unread_updated_at` ignores it. */
        ChatSortDirection: string;
        /** @description Which page of 60 chats, beginning with 1; less than 1 is the first. */
        ChatPage: number;
        /** @description Only chats whose title holds this text, in any case. */
        ChatTitleQuery: string;
        /** @description Field to order by, such as `title`, `created_at` or `updated_at`. It counts only together with `direction`; one that the server does not know ends in 500. */
        ChatOrderBy: string;
        /** @description `asc` or `desc`. It counts only together with `order_by`; anything else ends in 500. */
        ChatOrderDirection: string;
        /** @description Id of the folder. */
        ChatFolderId: string;
        /** @description Id of the chat, a UUID. */
        ChatId: string;
        /** @description Id of the link, a chat's `share_id`. */
        ChatShareId: string;
        /** @description Id of the message, its key in the chat's `history.messages`. */
        ChatMessageId: string;
        /**
         * @description Id of the function, in lower case.
         * @example profanity_filter
         */
        FunctionId: string;
        /** @description Id of the version, from `listFunctionVersions`. */
        FunctionVersionId: string;
        /**
         * @description Id of the group, a UUID.
         * @example b142de75-509f-4163-82a8-7edf10519909
         */
        GroupId: string;
        /** @description How many jobs to leave out at the beginning. */
        JobSkip: number;
        /** @description How many jobs to answer, from 1 to 200. */
        JobLimit: number;
        /** @description Only jobs with this status. */
        JobStatusFilter: string;
        /** @description Only jobs for the model with this id. */
        JobModelFilter: string;
        /** @description Only jobs of the account with this UUID. */
        JobUserFilter: string;
        /** @description UUID of the job, from `createJob`. */
        JobId: string;
        /** @description Which page, beginning with 1; less than 1 is the first. */
        KnowledgePage: number;
        /** @description Id of the connection, a UUID. */
        ExternalKnowledgeConnectionId: string;
        /** @description Id of the knowledge base, a UUID. */
        KnowledgeId: string;
        /** @description Id of the directory, a UUID. */
        KnowledgeDirectoryId: string;
        /**
         * @description Id of the pipeline, from `listPipelines`.
         * @example translation_filter
         */
        PipelineId: string;
        /**
         * @description The pipelines server's place among the OpenAI connections, `idx` of `listPipelineServers`. A negative number counts from the end.
         * @example 1
         */
        PipelineServerIndex: number;
        /** @description Place of the first resource to answer, from 1. Less than 1 is 422 before 0.8.12, and 1 since. */
        ScimStartIndex: number;
        /** @description How many resources to answer, at most 100. More is 422 before 0.8.12, and 100 since; 0 and less is 422 before, and none since. */
        ScimCount: number;
        /** @description UUID of the group. */
        ScimGroupId: string;
        /** @description UUID of the account. */
        ScimUserId: string;
        /**
         * @description Id of the terminal server, from `listTerminalServers`.
         * @example workshop
         */
        TerminalServerId: string;
        /**
         * @description Id of the chat, sent to the terminal server as `X-Session-Id`. The server checks neither that the chat exists nor whose it is. An id that begins with `local:` is a temporary chat.
         * @example 3f7c2d18-64ab-4f3e-a1c9-2b8d5e9f4404
         */
        TerminalChatId: string;
        /**
         * @description Path on the terminal server, such as `files/list`; slashes are part of it, and `%2F` means the same. It must not be empty; `/` is the root. The server decodes it until nothing is left to decode and resolves `.` and `..`. An encoded `?` begins a query, and what stands behind an encoded `#` is lost.
         * @example files/list
         */
        TerminalPath: string;
        /**
         * @description The terminal server's own query parameters, each under its own name; all are passed on. The name `params` itself is not sent.
         * @example {
         *       "directory": "/home/ben"
         *     }
         */
        TerminalQuery: {
            [key: string]: string;
        };
        /**
         * @description Names the caller's session, most often by its chat. Open Terminal keeps a working directory for each. An orchestrator chooses the terminal by it. 0.8.12 does not pass it on.
         * @example 3f7c2d18-64ab-4f3e-a1c9-2b8d5e9f4404
         */
        TerminalSession: string;
        /** @description Only accounts whose name or e-mail address holds this text, in any case. `%` and `_` stand for any text and any character. */
        UserQuery: string;
        /** @description `name`, `email`, `created_at`, `last_active_at`, `updated_at`, `role`, or `group_id:` and the id of a group, which puts its members first. Any other text counts as none. Without it and without a query the newest come first, since 0.11.4; with a query, and before that, the order is the database's. */
        UserOrderBy: string;
        /** @description `asc`; any other text, and leaving it out, means the other way round. It counts only together with `order_by`. */
        UserOrderDirection: string;
        /** @description Which page of 30 accounts, beginning with 1; less than 1 is the first. */
        UserListPage: number;
        /** @description Whether groups above the account's own are in the list too; each group then says how the account came into it. */
        UserIncludeInherited: boolean;
        /**
         * @description Id of the account, a UUID.
         * @example b2d94e07-35c1-4a8a-8d0f-5c7e6f2a9202
         */
        UserId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session. `profile_image_url` is the stored value here, while sign-in answers the address of the image route. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description An API key was used where a session token is required, since 0.12.4. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
        };
    };
    getApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ApiKeysNotAllowed"];
            /** @description The account has no key. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ApiKeysNotAllowed"];
            /** @description The key could not be stored. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
        };
    };
    deleteApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted, or there was none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": boolean;
                };
            };
            401: components["responses"]["Unauthenticated"];
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The account's credentials. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Credentials"];
            };
        };
        responses: {
            /** @description Signed in, or, with multi-factor authentication, half-way there. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"] | components["schemas"]["MfaChallenge"];
                };
            };
            /** @description The e-mail address or the password is wrong, or password sign-in needs a trusted header that is missing. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            /** @description Password sign-in is switched off on this server. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            422: components["responses"]["UnprocessableAuthentication"];
            /** @description Too many attempts for this e-mail address. There is no Retry-After; the window is 180 seconds. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
        };
    };
    signOutByGet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SignedOut"];
            500: components["responses"]["SignOutFailed"];
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SignedOut"];
            500: components["responses"]["SignOutFailed"];
        };
    };
    signUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The new account. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Registration"];
            };
        };
        responses: {
            /** @description Registered and signed in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"] | components["schemas"]["MfaChallenge"];
                };
            };
            /** @description The e-mail address is malformed or taken, or the password is longer than 72 bytes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            /** @description Sign-up is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            422: components["responses"]["UnprocessableAuthentication"];
            /** @description The account could not be created. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
        };
    };
    listChats: {
        parameters: {
            query?: {
                /** @description Which page of 60 chats, beginning with 1; less than 1 is the first. Without it all chats come at once. */
                page?: components["parameters"]["ChatListPage"];
                /** @description Whether pinned chats are in the list too. */
                include_pinned?: components["parameters"]["IncludePinnedChats"];
                /** @description Whether chats in folders are in the list too. */
                include_folders?: components["parameters"]["IncludeFolderChats"];
                /** @description `updated_at`, `title`, or `unread_updated_at`, which puts unread chats first and then the last changed. Any other text means `updated_at`. */
                sort_by?: components["parameters"]["ChatSortBy"];
                /** @description `asc` or `desc`. Any other text means `desc`. `unread_updated_at` ignores it. */
                sort_dir?: components["parameters"]["ChatSortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The chats, the last changed first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatSummary"][];
                };
            };
            400: components["responses"]["SomethingWentWrong"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
        };
    };
    deleteAllChats: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted, or there was none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": boolean;
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    exportChats: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The chats, the last changed first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                    "application/json": components["schemas"]["Chat"][];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    exportArchivedChats: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The archived chats, the last changed first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Chat"][];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    exportChatsOfAllUsers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The chats, the last changed first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Chat"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listAllChatTags: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tags. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatTag"][];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    archiveAllChats: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Archived, or there was nothing to archive. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": boolean;
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    listArchivedChats: {
        parameters: {
            query?: {
                /** @description Which page of 60 chats, beginning with 1; less than 1 is the first. */
                page?: components["parameters"]["ChatPage"];
                /** @description Only chats whose title holds this text, in any case. */
                query?: components["parameters"]["ChatTitleQuery"];
                /** @description Field to order by, such as `title`, `created_at` or `updated_at`. It counts only together with `direction`; one that the server does not know ends in 500. */
                order_by?: components["parameters"]["ChatOrderBy"];
                /** @description `asc` or `desc`. It counts only together with `order_by`; anything else ends in 500. */
                direction?: components["parameters"]["ChatOrderDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The archived chats of this page, the last changed first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatSummary"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getArchivedChatCount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The number. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": number;
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    getChatConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatConfig"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    setChatConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description All settings. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChatConfigUpdate"];
            };
        };
        responses: {
            /** @description The settings as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatConfig"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
        };
    };
    exportChatsAsJson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The chats. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Chat"][];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    exportChatsByFolder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the folder. */
                folder_id: components["parameters"]["ChatFolderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The chats. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Chat"][];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    listChatsByFolder: {
        parameters: {
            query?: {
                /** @description Which page, beginning with 1. */
                page?: number;
                /** @description `unread_updated_at`, unread chats first and then the last changed; `updated_at` or `title`. Any other text means `updated_at`. */
                sort_by?: string;
                /** @description `asc` or `desc`. Any other text means `desc`. `unread_updated_at` ignores it. */
                sort_dir?: components["parameters"]["ChatSortDirection"];
            };
            header?: never;
            path: {
                /** @description Id of the folder. */
                folder_id: components["parameters"]["ChatFolderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The chats of this page. Older servers leave fields out. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FolderChatSummary"][];
                };
            };
            400: components["responses"]["SomethingWentWrong"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
        };
    };
    importChats: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The chats. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChatImport"];
            };
        };
        responses: {
            /** @description The new chats. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Chat"][];
                };
            };
            /** @description A chat cannot be stored, for instance because its title is not a text or its `meta` is `null`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ChatImportForbidden"];
            422: components["responses"]["UnprocessableContent"];
        };
    };
    listChatsAlias: {
        parameters: {
            query?: {
                /** @description Which page of 60 chats, beginning with 1; less than 1 is the first. Without it all chats come at once. */
                page?: components["parameters"]["ChatListPage"];
                /** @description Whether pinned chats are in the list too. */
                include_pinned?: components["parameters"]["IncludePinnedChats"];
                /** @description Whether chats in folders are in the list too. */
                include_folders?: components["parameters"]["IncludeFolderChats"];
                /** @description `updated_at`, `title`, or `unread_updated_at`, which puts unread chats first and then the last changed. Any other text means `updated_at`. */
                sort_by?: components["parameters"]["ChatSortBy"];
                /** @description `asc` or `desc`. Any other text means `desc`. `unread_updated_at` ignores it. */
                sort_dir?: components["parameters"]["ChatSortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The chats, the last changed first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatSummary"][];
                };
            };
            400: components["responses"]["SomethingWentWrong"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
        };
    };
    listChatsByUser: {
        parameters: {
            query?: {
                /** @description Which page of 60 chats, beginning with 1; less than 1 is the first. */
                page?: components["parameters"]["ChatPage"];
                /** @description Only chats whose title holds this text, in any case. */
                query?: components["parameters"]["ChatTitleQuery"];
                /** @description Field to order by, such as `title`, `created_at` or `updated_at`. It counts only together with `direction`; one that the server does not know ends in 500. */
                order_by?: components["parameters"]["ChatOrderBy"];
                /** @description `asc` or `desc`. It counts only together with `order_by`; anything else ends in 500. */
                direction?: components["parameters"]["ChatOrderDirection"];
            };
            header?: never;
            path: {
                /** @description Id of the user. */
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The chats of this page, the last changed first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatSummary"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createChat: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The chat. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChatCreate"];
            };
        };
        responses: {
            /** @description The new chat. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Chat"];
                };
            };
            /** @description The document cannot be stored, for instance because its title is not a text. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The caller may have nothing but temporary chats. Since 0.12.4. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            /** @description No such folder, or not one that the caller may write to. Since 0.9.6. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            422: components["responses"]["UnprocessableContent"];
        };
    };
    listPinnedChats: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pinned chats, the last changed first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatSummary"][];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    markAllChatsRead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was marked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatsRead"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    searchChats: {
        parameters: {
            query: {
                /**
                 * @description What to look for. Several words are one phrase; since 0.11.4 chats that hold all the words apart from each other come after it.
                 *     Words with a colon filter: `tag:travel` (`tag:none` for chats without tags), `folder:travel`, `pinned:true`, `archived:true`,
                 *     `shared:true` and their `false`. Several tags must all be there. Spaces in names are written as underscores. An empty text finds
                 *     all chats, and since 0.10.2 ends in 500.
                 */
                text: string;
                /** @description Which page of 60 chats, beginning with 1; less than 1 is the first. */
                page?: components["parameters"]["ChatPage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The chats of this page, phrases first, then the last changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatSummary"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
            500: components["responses"]["InternalServerError"];
        };
    };
    unshareAllChats: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Unshared, or there was nothing shared. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": boolean;
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    getSharedChat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the link, a chat's `share_id`. */
                share_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The shared chat. To others than its owner its parameters and tools are left out, since 0.12.4. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Chat"];
                };
            };
            /** @description No such link, or one that the caller may not read. Before 0.11.4 also the answer to a missing or malformed token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
        };
    };
    listSharedChats: {
        parameters: {
            query?: {
                /** @description Which page of 60 chats, beginning with 1; less than 1 is the first. */
                page?: components["parameters"]["ChatPage"];
                /** @description Only chats whose title holds this text, in any case. */
                query?: components["parameters"]["ChatTitleQuery"];
                /** @description Field to order by, such as `title`, `created_at` or `updated_at`. It counts only together with `direction`; one that the server does not know ends in 500. */
                order_by?: components["parameters"]["ChatOrderBy"];
                /** @description `asc` or `desc`. It counts only together with `order_by`; anything else ends in 500. */
                direction?: components["parameters"]["ChatOrderDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The shared chats of this page, the last changed first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharedChatSummary"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getSharedChatAccess: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the chat, a UUID. */
                id: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The grants. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharedChatGrant"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    setSharedChatAccess: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the chat, a UUID. */
                id: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        /** @description The grants. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SharedChatAccess"];
            };
        };
        responses: {
            /** @description The chat. The grants are not in it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Chat"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The caller may not share with one of the audiences named. Since 0.12.4. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
        };
    };
    exportChatStats: {
        parameters: {
            query?: {
                /** @description Only chats that changed after this time, in Unix seconds. 0 means all. */
                updated_at?: number;
                /** @description Which page of 10 chats, beginning with 1. Ignored with `stream=true`. */
                page?: number;
                /** @description Whether all chats come as a stream of lines in place of a page. */
                stream?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of statistics, or with `stream=true` all of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatStatsPage"];
                    "application/x-ndjson": string;
                };
            };
            400: components["responses"]["SomethingWentWrong"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
        };
    };
    exportChatStatsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the chat. */
                chat_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The chat's statistics. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatStats"];
                };
            };
            /** @description The chat's stored history is broken, so that nothing can be counted. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    getChatUsage: {
        parameters: {
            query?: {
                /** @description How many chats a page looks at. 0 gives an empty page. */
                items_per_page?: number;
                /** @description Which page, beginning with 1. */
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of figures. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatUsageList"];
                };
            };
            400: components["responses"]["SomethingWentWrong"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
        };
    };
    listChatsByTag: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The tag. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChatTagFilter"];
            };
        };
        responses: {
            /** @description The chats with this tag, the last changed first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatSummary"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
        };
    };
    unarchiveAllChats: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Brought back, or the archive was empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": boolean;
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    getChatById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the chat, a UUID. */
                id: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The chat. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Chat"];
                };
            };
            401: components["responses"]["UnauthorizedOrNotFound"];
        };
    };
    updateChatById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the chat, a UUID. */
                id: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        /** @description What changes. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChatUpdate"];
            };
        };
        responses: {
            /** @description The chat as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Chat"];
                };
            };
            /** @description The owner of a folder sent a blank title for somebody else's chat. Since 0.12.4. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            401: components["responses"]["UnauthorizedForChat"];
            422: components["responses"]["UnprocessableContent"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteChatById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the chat, a UUID. */
                id: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": boolean;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    toggleChatArchived: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the chat, a UUID. */
                id: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The chat as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Chat"];
                };
            };
            401: components["responses"]["UnauthorizedOrUnknownChat"];
        };
    };
    cloneChat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the chat, a UUID. */
                id: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        /** @description How to copy it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChatClone"];
            };
        };
        responses: {
            /** @description The copy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Chat"];
                };
            };
            401: components["responses"]["UnauthorizedOrUnknownChat"];
            403: components["responses"]["ChatImportForbidden"];
            422: components["responses"]["UnprocessableContent"];
            500: components["responses"]["InternalServerError"];
        };
    };
    cloneSharedChat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the link, a chat's `share_id`. */
                id: components["parameters"]["ChatShareId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The copy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Chat"];
                };
            };
            /** @description No usable token, a pending account, no such link, or one that the caller may not read. Before 0.9.6 an unknown link has the text of `unknownLink`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            403: components["responses"]["ChatImportForbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    compactChat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the chat, a UUID. */
                id: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        /** @description Which model writes the summary. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ChatCompaction"] | null;
            };
        };
        responses: {
            /** @description What was done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompactedChat"];
                };
            };
            /** @description No message and no document names a model, and the request does not either. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            401: components["responses"]["UnauthorizedOrNotFound"];
            /** @description A model is still writing in this chat. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            422: components["responses"]["UnprocessableContent"];
            500: components["responses"]["InternalServerError"];
        };
    };
    moveChatToFolder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the chat, a UUID. */
                id: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        /** @description The folder. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChatFolder"];
            };
        };
        responses: {
            /** @description The chat as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Chat"];
                };
            };
            401: components["responses"]["UnauthorizedOrUnknownChat"];
            /** @description No such folder, or not one that the caller may write to. Since 0.9.6. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            422: components["responses"]["UnprocessableContent"];
        };
    };
    forkChat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the chat, a UUID. */
                id: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        /** @description Where to fork. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ChatFork"] | null;
            };
        };
        responses: {
            /** @description The fork. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Chat"];
                };
            };
            /** @description There is nothing to fork, or the messages refer to one another in a circle. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            /** @description No usable token, a pending account, or a chat that does not exist or that the caller may not see. 0.11.4 has the text of `unknownChat` for the latter. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            403: components["responses"]["ChatImportForbidden"];
            /** @description No message of the branch has this id, or a parent is missing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            /** @description A model is still writing in this chat. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            422: components["responses"]["UnprocessableContent"];
        };
    };
    listChatMessages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the chat, a UUID. */
                id: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The chat with its messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Chat"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    addChatMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the chat, a UUID. */
                id: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        /** @description The message, as servers read it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChatMessageUpdate"];
            };
        };
        responses: {
            /** @description The chat as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Chat"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
        };
    };
    updateChatMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the chat, a UUID. */
                id: components["parameters"]["ChatId"];
                /** @description Id of the message, its key in the chat's `history.messages`. */
                message_id: components["parameters"]["ChatMessageId"];
            };
            cookie?: never;
        };
        /** @description What changes. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChatMessageUpdate"];
            };
        };
        responses: {
            /** @description The chat as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Chat"];
                };
            };
            /** @description Neither text nor voice data, or too much of the latter. Since 0.12.4; older servers answer 422. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            401: components["responses"]["UnauthorizedForChat"];
            /** @description Voice data for a message that does not exist. Since 0.12.4. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            422: components["responses"]["UnprocessableContent"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteChatMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the chat, a UUID. */
                id: components["parameters"]["ChatId"];
                /** @description Id of the message, its key in the chat's `history.messages`. */
                message_id: components["parameters"]["ChatMessageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The chat as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Chat"];
                };
            };
            401: components["responses"]["UnauthorizedForChat"];
        };
    };
    sendChatMessageEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the chat, a UUID. */
                id: components["parameters"]["ChatId"];
                /** @description Id of the message, its key in the chat's `history.messages`. */
                message_id: components["parameters"]["ChatMessageId"];
            };
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChatMessageEvent"];
            };
        };
        responses: {
            /** @description Whether the event was passed on and stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": boolean;
                };
            };
            401: components["responses"]["UnauthorizedForChat"];
            422: components["responses"]["UnprocessableContent"];
        };
    };
    resolveToolCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the chat, a UUID. */
                id: components["parameters"]["ChatId"];
                /** @description Id of the message, its key in the chat's `history.messages`. */
                message_id: components["parameters"]["ChatMessageId"];
            };
            cookie?: never;
        };
        /** @description The decision. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ToolCallDecision"];
            };
        };
        responses: {
            /** @description The decision stands. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResolvedToolCall"];
                };
            };
            /** @description The action does not suit the tool, the message has no steps, or the model cannot be asked. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            401: components["responses"]["UnauthorizedForChat"];
            /** @description Another user's message in a shared chat. Since 0.12.4. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            /** @description No such message, or no such call in it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            /** @description The call has been decided on, or the message lacks a question or a model to go on with. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            422: components["responses"]["UnprocessableContent"];
        };
    };
    updateChatParams: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the chat, a UUID. */
                id: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        /** @description The parameters that change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["JsonObject"];
            };
        };
        responses: {
            /** @description All parameters as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonObject"];
                };
            };
            401: components["responses"]["UnauthorizedForChat"];
            /** @description The chat was deleted meanwhile. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            422: components["responses"]["UnprocessableContent"];
        };
    };
    toggleChatPinned: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the chat, a UUID. */
                id: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The chat as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Chat"];
                };
            };
            401: components["responses"]["UnauthorizedOrUnknownChat"];
        };
    };
    getChatPinned: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the chat, a UUID. */
                id: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether it is pinned. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": boolean | null;
                };
            };
            401: components["responses"]["UnauthorizedOrUnknownChat"];
        };
    };
    shareChat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the chat, a UUID. */
                id: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        /** @description How to share it. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ChatShare"] | null;
            };
        };
        responses: {
            /** @description The chat, with the link in `share_id`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Chat"];
                };
            };
            401: components["responses"]["UnauthorizedForChat"];
            422: components["responses"]["UnprocessableContent"];
            /** @description The link could not be stored. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
        };
    };
    unshareChat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the chat, a UUID. */
                id: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Not shared any more. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": boolean;
                };
            };
            401: components["responses"]["UnauthorizedForChat"];
        };
    };
    listChatTags: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the chat, a UUID. */
                id: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tags, by id. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatTag"][];
                };
            };
            401: components["responses"]["UnauthorizedOrNotFound"];
        };
    };
    addChatTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the chat, a UUID. */
                id: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        /** @description The tag. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChatTagName"];
            };
        };
        responses: {
            /** @description All tags of the chat. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatTag"][];
                };
            };
            /** @description The name is `none`, in upper or lower case, which searches use for chats without tags. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            401: components["responses"]["UnauthorizedOrUnknownChat"];
            422: components["responses"]["UnprocessableContent"];
        };
    };
    removeChatTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the chat, a UUID. */
                id: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        /** @description The tag. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChatTagName"];
            };
        };
        responses: {
            /** @description The tags that are left. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatTag"][];
                };
            };
            401: components["responses"]["UnauthorizedOrNotFound"];
            422: components["responses"]["UnprocessableContent"];
        };
    };
    removeAllChatTags: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the chat, a UUID. */
                id: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The chat has no tags. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": boolean;
                };
            };
            401: components["responses"]["UnauthorizedOrNotFound"];
        };
    };
    markChatUnread: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the chat, a UUID. */
                id: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The chat is unread. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadChat"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    getFullConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ExportedConfig"];
            401: components["responses"]["Unauthorized"];
        };
    };
    listBanners: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The banners. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Banner"][];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    setBanners: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description All banners. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BannersUpdate"];
            };
        };
        responses: {
            /** @description The banners as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Banner"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
        };
    };
    updateBanners: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The banners. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Banner"][];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    getCodeExecutionConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeExecutionConfig"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    setCodeExecutionConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description All settings. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeExecutionConfig"];
            };
        };
        responses: {
            /** @description The settings as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeExecutionConfig"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
        };
    };
    getConnectionsConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The switches. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionsConfig"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    setConnectionsConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The switches. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConnectionsConfigUpdate"];
            };
        };
        responses: {
            /** @description The switches as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionsConfig"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
        };
    };
    exportConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ExportedConfig"];
            401: components["responses"]["Unauthorized"];
        };
    };
    importConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The settings. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfigImport"];
            };
        };
        responses: {
            200: components["responses"]["ExportedConfig"];
            401: components["responses"]["Unauthorized"];
            /** @description The request changes multi-factor settings and was made with an API key, since 0.12.4. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            /** @description The multi-factor settings are invalid or were changed meanwhile, since 0.12.4. Nothing is stored. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            422: components["responses"]["UnprocessableContent"];
        };
    };
    setInterfaceVisibility: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The new map. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["InterfaceVisibility"];
            };
        };
        responses: {
            /** @description The map as it was sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterfaceVisibility"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
        };
    };
    getModelsConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The defaults. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelsConfig"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    setModelsConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description All defaults. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ModelsConfigUpdate"];
            };
        };
        responses: {
            /** @description The defaults as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelsConfig"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
        };
    };
    getModelDefaults: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The default metadata. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelDefaults"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    getConfigNamespace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description First part of the keys, without the dot behind it, such as `ui` or `web.search`. */
                namespace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings of the namespace, by their full key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfigMap"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    registerOAuthClient: {
        parameters: {
            query?: {
                /** @description Put before the client id in the callback address, with a colon; `mcp` for a tool server. Absent, the id stands alone. */
                type?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The tool server. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OAuthClientRegistration"];
            };
        };
        responses: {
            /** @description Registered at the provider. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisteredOAuthClient"];
                };
            };
            /** @description The provider was not found, or refused. The reason follows since 0.11.4. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ToolServersDisabled"];
            422: components["responses"]["UnprocessableContent"];
        };
    };
    getSubagentsConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubagentsConfig"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    setSubagentsConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description All settings. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubagentsConfig"];
            };
        };
        responses: {
            /** @description The settings as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubagentsConfig"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
        };
    };
    setPromptSuggestions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description All suggestions. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PromptSuggestionsUpdate"];
            };
        };
        responses: {
            /** @description The suggestions as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromptSuggestions"] | components["schemas"]["PromptSuggestionList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
        };
    };
    getTerminalServersConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connections. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TerminalServersConfig"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    setTerminalServersConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description All connections. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TerminalServersConfigUpdate"];
            };
        };
        responses: {
            /** @description The connections as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TerminalServersConfig"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
        };
    };
    setTerminalServerLifecycle: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Where the orchestrator is, and the limits. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TerminalLifecycleRequest"];
            };
        };
        responses: {
            /** @description The orchestrator's reply. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonObject"];
                };
            };
            /** @description The address is empty, or the orchestrator is not reached or does not answer JSON. The server before 0.11.4 says "save" for "access". */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            401: components["responses"]["UnauthorizedOrchestrator"];
            403: components["responses"]["ToolServersDisabled"];
            404: components["responses"]["OrchestratorNotFound"];
            422: components["responses"]["UnprocessableContent"];
        };
    };
    setTerminalServerPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Where the orchestrator is, and the policy. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TerminalPolicyRequest"];
            };
        };
        responses: {
            /** @description The orchestrator's reply, the policy as a rule. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonObject"];
                };
            };
            /** @description The address is empty, or the orchestrator is not reached or does not answer JSON. Servers before 0.11.4 say "save" for "access". */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            401: components["responses"]["UnauthorizedOrchestrator"];
            403: components["responses"]["ToolServersDisabled"];
            404: components["responses"]["OrchestratorNotFound"];
            422: components["responses"]["UnprocessableContent"];
        };
    };
    refreshTerminalServerTerminals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Where the orchestrator is, and which terminals. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TerminalRefresh"];
            };
        };
        responses: {
            /** @description The orchestrator's reply. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonObject"];
                };
            };
            /** @description The address is empty, or the orchestrator is not reached or does not answer JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            401: components["responses"]["UnauthorizedOrchestrator"];
            403: components["responses"]["ToolServersDisabled"];
            404: components["responses"]["OrchestratorNotFound"];
            422: components["responses"]["UnprocessableContent"];
        };
    };
    verifyTerminalServerConnection: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The connection to try. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TerminalServerConnectionDraft"];
            };
        };
        responses: {
            /** @description Something answered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TerminalServerVerification"];
                };
            };
            /** @description The address is empty, or nothing there answers as it should. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ToolServersDisabled"];
            422: components["responses"]["UnprocessableContent"];
        };
    };
    getToolServersConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connections. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ToolServersConfig"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    setToolServersConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description All connections. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ToolServersConfigUpdate"];
            };
        };
        responses: {
            /** @description The connections as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ToolServersConfig"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
            500: components["responses"]["InternalServerError"];
        };
    };
    verifyToolServerConnection: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The connection to try. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ToolServerConnectionDraft"];
            };
        };
        responses: {
            /** @description The server answered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ToolServerDocument"] | components["schemas"]["McpToolList"] | components["schemas"]["DiscoveredOAuthServer"] | (string | null);
                };
            };
            /** @description The tool server did not answer, or not in the protocol. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ToolServersDisabled"];
            422: components["responses"]["UnprocessableContent"];
        };
    };
    updateFullConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ExportedConfig"];
            401: components["responses"]["Unauthorized"];
        };
    };
    listFunctions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The functions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FunctionSummary"][];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    createFunction: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The function. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FunctionSource"];
            };
        };
        responses: {
            /** @description The new function, without its source. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FunctionSummary"];
                };
            };
            /** @description The id is unfit or taken, or the source does not load. Before 0.10.2 the text is the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
        };
    };
    exportFunctions: {
        parameters: {
            query?: {
                /** @description Whether the valves are in the reply too. */
                include_valves?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The functions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportedFunction"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
        };
    };
    getFunctionById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the function, in lower case.
                 * @example profanity_filter
                 */
                id: components["parameters"]["FunctionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The function. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Function"];
                };
            };
            401: components["responses"]["UnauthorizedOrFunctionNotFound"];
        };
    };
    deleteFunctionById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the function, in lower case.
                 * @example profanity_filter
                 */
                id: components["parameters"]["FunctionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted, or there was no such function. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": boolean;
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    listFunctionVersions: {
        parameters: {
            query?: {
                /** @description Which page, beginning with 1; less than 1 is the first. A page behind the last is empty. */
                page?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the function, in lower case.
                 * @example profanity_filter
                 */
                id: components["parameters"]["FunctionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions, without their contents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FunctionVersion"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description There is no such function. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            422: components["responses"]["UnprocessableContent"];
        };
    };
    getFunctionVersionDiff: {
        parameters: {
            query: {
                /** @description Id of the version that counts as the older one. */
                from_id: string;
                /** @description Id of the version that counts as the newer one. */
                to_id: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the function, in lower case.
                 * @example profanity_filter
                 */
                id: components["parameters"]["FunctionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The differences. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FunctionDiff"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionVersionNotFound"];
            422: components["responses"]["UnprocessableContent"];
        };
    };
    getFunctionVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the function, in lower case.
                 * @example profanity_filter
                 */
                id: components["parameters"]["FunctionId"];
                /** @description Id of the version, from `listFunctionVersions`. */
                history_id: components["parameters"]["FunctionVersionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FunctionVersionDetail"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionVersionNotFound"];
        };
    };
    deleteFunctionVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the function, in lower case.
                 * @example profanity_filter
                 */
                id: components["parameters"]["FunctionId"];
                /** @description Id of the version, from `listFunctionVersions`. */
                history_id: components["parameters"]["FunctionVersionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": boolean;
                };
            };
            /** @description It is the version that runs. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionVersionNotFound"];
        };
    };
    toggleFunctionActiveByGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the function, in lower case.
                 * @example profanity_filter
                 */
                id: components["parameters"]["FunctionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The function as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Function"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    toggleFunctionActive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the function, in lower case.
                 * @example profanity_filter
                 */
                id: components["parameters"]["FunctionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The function as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Function"];
                };
            };
            401: components["responses"]["UnauthorizedOrFunctionNotFound"];
        };
    };
    toggleFunctionGlobalByGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the function, in lower case.
                 * @example profanity_filter
                 */
                id: components["parameters"]["FunctionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The function as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Function"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    toggleFunctionGlobal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the function, in lower case.
                 * @example profanity_filter
                 */
                id: components["parameters"]["FunctionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The function as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Function"];
                };
            };
            401: components["responses"]["UnauthorizedOrFunctionNotFound"];
        };
    };
    updateFunctionById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the function, in lower case.
                 * @example profanity_filter
                 */
                id: components["parameters"]["FunctionId"];
            };
            cookie?: never;
        };
        /** @description The function as it shall be. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FunctionSource"];
            };
        };
        responses: {
            /** @description The function as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Function"];
                };
            };
            /** @description The source does not load, its valves do not suit it, or there is no such function. Before 0.10.2 the text is the reason in another form. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
        };
    };
    restoreFunctionVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the function, in lower case.
                 * @example profanity_filter
                 */
                id: components["parameters"]["FunctionId"];
            };
            cookie?: never;
        };
        /** @description Which version. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FunctionVersionChoice"];
            };
        };
        responses: {
            /** @description The function as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Function"];
                };
            };
            /** @description The source does not load any more, or the stored valves do not suit it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionVersionNotFound"];
            422: components["responses"]["UnprocessableContent"];
        };
    };
    getFunctionValves: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the function, in lower case.
                 * @example profanity_filter
                 */
                id: components["parameters"]["FunctionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The values that were set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FunctionValves"];
                };
            };
            401: components["responses"]["UnauthorizedOrFunctionNotFound"];
        };
    };
    getFunctionValvesSpec: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the function, in lower case.
                 * @example profanity_filter
                 */
                id: components["parameters"]["FunctionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The schema. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FunctionValvesSpec"] | null;
                };
            };
            401: components["responses"]["UnauthorizedOrFunctionNotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    setFunctionValves: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the function, in lower case.
                 * @example profanity_filter
                 */
                id: components["parameters"]["FunctionId"];
            };
            cookie?: never;
        };
        /** @description The values. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FunctionValves"];
            };
        };
        responses: {
            /** @description The values as they were stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FunctionValves"];
                };
            };
            /** @description A value does not suit the function's class. Before 0.10.2 the text is Pydantic's. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            401: components["responses"]["UnauthorizedOrFunctionWithoutValves"];
            422: components["responses"]["UnprocessableContent"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getFunctionUserValves: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the function, in lower case.
                 * @example profanity_filter
                 */
                id: components["parameters"]["FunctionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The values that were set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FunctionValves"];
                };
            };
            401: components["responses"]["UnauthorizedOrFunctionNotFound"];
        };
    };
    getFunctionUserValvesSpec: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the function, in lower case.
                 * @example profanity_filter
                 */
                id: components["parameters"]["FunctionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The schema. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FunctionValvesSpec"] | null;
                };
            };
            401: components["responses"]["UnauthorizedOrFunctionNotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    setFunctionUserValves: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the function, in lower case.
                 * @example profanity_filter
                 */
                id: components["parameters"]["FunctionId"];
            };
            cookie?: never;
        };
        /** @description The values. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FunctionValves"];
            };
        };
        responses: {
            /** @description The values as they were stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FunctionValves"];
                };
            };
            /** @description The function is not in use, or a value does not suit its class. Before 0.10.2 the text is Pydantic's. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            401: components["responses"]["UnauthorizedOrFunctionWithoutValves"];
            422: components["responses"]["UnprocessableContent"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listFunctionsWithAuthors: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The functions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FunctionListEntry"][];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    loadFunctionFromUrl: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Where the file is. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FunctionAddress"];
            };
        };
        responses: {
            /** @description The text of the file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoadedFunction"];
                };
            };
            /** @description The file is empty, or the other server answered 400. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            /** @description No usable token, a role that is too low, or (as `refused`) the other server answered 401. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            /** @description The other server has no such file. Since 0.10.2. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            422: components["responses"]["UnprocessableContent"];
            /** @description The other server cannot be reached or, before 0.10.2, refused. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            /** @description The other server answered a status other than 200, which is passed on; a 204 comes without a body. Since 0.10.2. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
        };
    };
    syncFunctions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description All functions. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FunctionSync"];
            };
        };
        responses: {
            /** @description All functions as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SyncedFunction"][];
                };
            };
            /** @description A source does not load, or valves do not suit it. Before 0.10.2 the text is the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
        };
    };
    listGroups: {
        parameters: {
            query?: {
                /** @description With `true`, groups that everybody may share with, and those that only members may share with and the caller belongs to; with `false`, groups that nobody may share with. An administrator's is ignored. */
                share?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupCounted"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
        };
    };
    createGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The group. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupCreate"];
            };
        };
        responses: {
            /** @description The group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupCounted"];
                };
            };
            /** @description The group above cannot be (since 0.12.4), or (as `failed`) settings that the server cannot read, from 0.8.12 to 0.11.4. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description No group has the id of the group above. Since 0.12.4. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            422: components["responses"]["UnprocessableContent"];
        };
    };
    getGroupById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the group, a UUID.
                 * @example b142de75-509f-4163-82a8-7edf10519909
                 */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupCounted"];
                };
            };
            401: components["responses"]["UnauthorizedOrUnknownGroup"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteGroupById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the group, a UUID.
                 * @example b142de75-509f-4163-82a8-7edf10519909
                 */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": boolean;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["GroupUnknown"];
        };
    };
    exportGroupById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the group, a UUID.
                 * @example b142de75-509f-4163-82a8-7edf10519909
                 */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupExport"];
                };
            };
            401: components["responses"]["UnauthorizedOrUnknownGroup"];
            404: components["responses"]["NotFound"];
        };
    };
    getGroupInfoById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the group, a UUID.
                 * @example b142de75-509f-4163-82a8-7edf10519909
                 */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group in short. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupSummary"];
                };
            };
            401: components["responses"]["UnauthorizedOrUnknownGroup"];
            404: components["responses"]["NotFound"];
        };
    };
    listGroupMembers: {
        parameters: {
            query?: {
                /** @description Which members, those put into the group itself (`direct`), those only in groups below it (`inherited`), or both (`effective`). */
                membership?: "direct" | "inherited" | "effective";
                /** @description Only members whose name or e-mail address holds this text, in any case. Empty means all. */
                query?: string;
                /** @description Which page of 30 members, beginning with 1. */
                page?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the group, a UUID.
                 * @example b142de75-509f-4163-82a8-7edf10519909
                 */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of members. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupMembers"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["GroupUnknown"];
            422: components["responses"]["UnprocessableContent"];
            500: components["responses"]["InternalServerError"];
        };
    };
    previewGroupAccess: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the group, a UUID.
                 * @example b142de75-509f-4163-82a8-7edf10519909
                 */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the group gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupAccessPreview"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    updateGroupById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the group, a UUID.
                 * @example b142de75-509f-4163-82a8-7edf10519909
                 */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        /** @description The new state. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupUpdate"];
            };
        };
        responses: {
            /** @description The group as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupCounted"];
                };
            };
            /** @description Before 0.12.4, an unknown id; 0.8.3, 0.8.12 and 0.9.6 wrap the text once more (`wrapped`). Since 0.12.4, the group above cannot be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description No group has this id, or that of the group above. Since 0.12.4. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            422: components["responses"]["UnprocessableContent"];
        };
    };
    listGroupUsers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the group, a UUID.
                 * @example b142de75-509f-4163-82a8-7edf10519909
                 */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The accounts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserSummary"][];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    addGroupUsers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the group, a UUID.
                 * @example b142de75-509f-4163-82a8-7edf10519909
                 */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        /** @description The accounts. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupUserIds"];
            };
        };
        responses: {
            /** @description The group with its new number of members. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupCounted"];
                };
            };
            /** @description Before 0.12.4, an unknown id; 0.8.3, 0.8.12 and 0.9.6 wrap the text once more (`wrapped`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["GroupUnknown"];
            422: components["responses"]["UnprocessableContent"];
        };
    };
    deleteGroupUsers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the group, a UUID.
                 * @example b142de75-509f-4163-82a8-7edf10519909
                 */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupCounted"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    removeGroupUsers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the group, a UUID.
                 * @example b142de75-509f-4163-82a8-7edf10519909
                 */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        /** @description The accounts. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupUserIds"];
            };
        };
        responses: {
            /** @description The group with its new number of members. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupCounted"];
                };
            };
            /** @description Before 0.12.4, an unknown id; 0.8.3, 0.8.12 and 0.9.6 wrap the text once more (`wrapped`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["GroupUnknown"];
            422: components["responses"]["UnprocessableContent"];
        };
    };
    listJobs: {
        parameters: {
            query?: {
                /** @description How many jobs to leave out at the beginning. */
                skip?: components["parameters"]["JobSkip"];
                /** @description How many jobs to answer, from 1 to 200. */
                limit?: components["parameters"]["JobLimit"];
                /** @description Only jobs with this status. */
                status?: components["parameters"]["JobStatusFilter"];
                /** @description Only jobs for the model with this id. */
                model_id?: components["parameters"]["JobModelFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A part of the list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description A number out of its range, or no number. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
        };
    };
    listAllJobs: {
        parameters: {
            query?: {
                /** @description How many jobs to leave out at the beginning. */
                skip?: components["parameters"]["JobSkip"];
                /** @description How many jobs to answer, from 1 to 200. */
                limit?: components["parameters"]["JobLimit"];
                /** @description Only jobs with this status. */
                status?: components["parameters"]["JobStatusFilter"];
                /** @description Only jobs for the model with this id. */
                model_id?: components["parameters"]["JobModelFilter"];
                /** @description Only jobs of the account with this UUID. */
                user_id?: components["parameters"]["JobUserFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A part of the list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description A number out of its range, or no number. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
        };
    };
    getJobAnalytics: {
        parameters: {
            query?: {
                /** @description Whether archived jobs count too. */
                combined?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobAnalytics"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
        };
    };
    exportJobAnalytics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tables, as the file `job_analytics.csv`. */
            200: {
                headers: {
                    /** @description The text `attachment; filename=job_analytics.csv`. */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    listArchivedJobs: {
        parameters: {
            query?: {
                /** @description How many jobs to leave out at the beginning. */
                skip?: components["parameters"]["JobSkip"];
                /** @description How many jobs to answer, from 1 to 200. */
                limit?: components["parameters"]["JobLimit"];
                /** @description Only jobs with this status. */
                status?: components["parameters"]["JobStatusFilter"];
                /** @description Only jobs for the model with this id. */
                model_id?: components["parameters"]["JobModelFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A part of the archive. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description A number out of its range, or no number. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
        };
    };
    getJobRetention: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The retention. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobRetention"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    archiveJobs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was moved and deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobSweep"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    createJob: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What to ask of which model. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["JobSubmission"];
            };
        };
        responses: {
            /** @description Taken. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobReceipt"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description No active model has this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            422: components["responses"]["UnprocessableContent"];
            /** @description The job could not be stored. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
        };
    };
    streamJobEvents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    getJobById: {
        parameters: {
            query?: {
                /** @description Whether the answer comes too. `false` keeps polling small. */
                include_result?: boolean;
            };
            header?: never;
            path: {
                /** @description UUID of the job, from `createJob`. */
                job_id: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Somebody else's job; for an administrator too. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            /** @description No job has this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            422: components["responses"]["UnprocessableContent"];
        };
    };
    cancelJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID of the job, from `createJob`. */
                job_id: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Somebody else's job. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            /** @description No job has this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
        };
    };
    retryJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID of the job, from `createJob`. */
                job_id: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job, waiting. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description No job has this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            /** @description The job is waiting or running. The text of the reply has not been recorded; the document's words stand in its place. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
        };
    };
    listKnowledgeBases: {
        parameters: {
            query?: {
                /** @description Which page, beginning with 1; less than 1 is the first. */
                page?: components["parameters"]["KnowledgePage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnowledgeBaseList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
        };
    };
    createKnowledgeBase: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What it is called, and who may use it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["KnowledgeBaseCreate"];
            };
        };
        responses: {
            /** @description The new knowledge base. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnowledgeBase"];
                };
            };
            /** @description It could not be stored, for example because the name holds half a surrogate pair. The text speaks of a file. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
        };
    };
    listExternalKnowledgeConnections: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connections, in the order in which they were made. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExternalKnowledgeConnectionList"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    createExternalKnowledgeConnection: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The connection. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExternalKnowledgeConnectionInput"];
            };
        };
        responses: {
            /** @description The new connection. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExternalKnowledgeConnection"];
                };
            };
            400: components["responses"]["ExternalConnectionRejected"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
        };
    };
    getExternalKnowledgeConnectionById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the connection, a UUID. */
                id: components["parameters"]["ExternalKnowledgeConnectionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connection. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExternalKnowledgeConnection"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteExternalKnowledgeConnectionById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the connection, a UUID. */
                id: components["parameters"]["ExternalKnowledgeConnectionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": boolean;
                };
            };
            /** @description A knowledge base still uses it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    updateExternalKnowledgeConnectionById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the connection, a UUID. */
                id: components["parameters"]["ExternalKnowledgeConnectionId"];
            };
            cookie?: never;
        };
        /** @description The whole connection. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExternalKnowledgeConnectionInput"];
            };
        };
        responses: {
            /** @description The connection as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExternalKnowledgeConnection"];
                };
            };
            400: components["responses"]["ExternalConnectionRejected"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
        };
    };
    testExternalKnowledgeRetrieval: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the connection, a UUID. */
                id: components["parameters"]["ExternalKnowledgeConnectionId"];
            };
            cookie?: never;
        };
        /** @description What to look for, and where. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExternalKnowledgeRetrieval"];
            };
        };
        responses: {
            /** @description What was found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExternalKnowledgeMatches"];
                };
            };
            /** @description The query is empty or the source incomplete. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            500: components["responses"]["InternalServerError"];
        };
    };
    testExternalKnowledgeConnection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the connection, a UUID. */
                id: components["parameters"]["ExternalKnowledgeConnectionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExternalKnowledgeHealth"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    createExternalKnowledgeBase: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The knowledge base and the collection it shows. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExternalKnowledgeBaseCreate"];
            };
        };
        responses: {
            /** @description The new knowledge base. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnowledgeBase"];
                };
            };
            /** @description The name is blank, the source incomplete, or it could not be stored. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
        };
    };
    createExternalKnowledgeSource: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The connection, the collection, and a query to try. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExternalKnowledgeSourceCreate"];
            };
        };
        responses: {
            /** @description The new knowledge base. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnowledgeBase"];
                };
            };
            /** @description The name is blank, connection or source are not usable, or the query found nothing. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
            500: components["responses"]["InternalServerError"];
        };
    };
    testExternalKnowledgeSource: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A connection, a collection in it, and what to look for. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExternalKnowledgeSourceTest"];
            };
        };
        responses: {
            /** @description What was found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExternalKnowledgeMatches"];
                };
            };
            /** @description The query is empty, or the connection or source is not usable. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description No connection has this `connection_id`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            422: components["responses"]["UnprocessableContent"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateExternalKnowledgeSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the knowledge base, a UUID. */
                id: components["parameters"]["KnowledgeId"];
            };
            cookie?: never;
        };
        /** @description The connection, the collection, and a query to try. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExternalKnowledgeSourceCreate"];
            };
        };
        responses: {
            /** @description The knowledge base as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnowledgeBase"];
                };
            };
            /** @description The name is blank, connection or source are not usable, the query found nothing, or it could not be stored. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description No external knowledge base has this id, or (as `connection`) its connection is gone. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            422: components["responses"]["UnprocessableContent"];
            500: components["responses"]["InternalServerError"];
        };
    };
    reindexKnowledgeMetadata: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many there were and how many succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnowledgeMetadataReindexed"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    reindexKnowledgeFiles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": boolean;
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    searchKnowledgeBases: {
        parameters: {
            query?: {
                /** @description Only those whose name or description, or whose owner's name, user name or email address, holds this text, in any case. */
                query?: string;
                /** @description `created` for the caller's own, `shared` for those of others. Any other text means both. */
                view_option?: string;
                /** @description `local` for those whose files this server keeps, `external` for those in a database outside. Any other text means both. */
                source?: string;
                /** @description Which page, beginning with 1; less than 1 is the first. */
                page?: components["parameters"]["KnowledgePage"];
                /** @description `name`, `created_at` or `updated_at`. Any other text means `updated_at`, and then `direction` is ignored. */
                order_by?: string;
                /** @description `asc` or `desc`. Any other text means `desc`. */
                direction?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnowledgeBaseList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
        };
    };
    searchKnowledgeFiles: {
        parameters: {
            query?: {
                /** @description Only files whose name holds this text, in any case. */
                query?: string;
                /** @description Whether to look for `query` in the files' text too, which takes long. Since 0.10.2 only in its beginning. */
                include_content?: boolean;
                /** @description Which page, beginning with 1; less than 1 is the first. */
                page?: components["parameters"]["KnowledgePage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page, each file with the knowledge base it is in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnowledgeMatchList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
        };
    };
    getKnowledgeBaseById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the knowledge base, a UUID. */
                id: components["parameters"]["KnowledgeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The knowledge base. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnowledgeBaseView"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    setKnowledgeBaseAccess: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the knowledge base, a UUID. */
                id: components["parameters"]["KnowledgeId"];
            };
            cookie?: never;
        };
        /** @description All grants that there shall be. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["KnowledgeAccess"];
            };
        };
        responses: {
            /** @description The knowledge base with its new grants and its files. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnowledgeBaseWithFiles"];
                };
            };
            /** @description The caller may not change this knowledge base. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The caller may not share with all who are named. Grants to `anyone` are refused to administrators too. Since 0.12.4. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
        };
    };
    deleteKnowledgeBaseById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the knowledge base, a UUID. */
                id: components["parameters"]["KnowledgeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": boolean;
                };
            };
            400: components["responses"]["KnowledgeRefused"];
            401: components["responses"]["Unauthorized"];
        };
    };
    createKnowledgeDirectory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the knowledge base, a UUID. */
                id: components["parameters"]["KnowledgeId"];
            };
            cookie?: never;
        };
        /** @description Its name and place. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["KnowledgeDirectoryCreate"];
            };
        };
        responses: {
            /** @description The new directory. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnowledgeDirectory"];
                };
            };
            /** @description The name is taken, or the knowledge base is an external one. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["KnowledgeForbidden"];
            /** @description No such knowledge base, or (as `parent`) no such directory in it; that since 0.11.4. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            422: components["responses"]["UnprocessableContent"];
        };
    };
    deleteKnowledgeDirectory: {
        parameters: {
            query?: {
                /** @description Whether the files move to the directory above; `false` takes them out of the knowledge base. */
                move_files?: boolean;
            };
            header?: never;
            path: {
                /** @description Id of the knowledge base, a UUID. */
                id: components["parameters"]["KnowledgeId"];
                /** @description Id of the directory, a UUID. */
                dir_id: components["parameters"]["KnowledgeDirectoryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnowledgeDirectoryDeleted"];
                };
            };
            400: components["responses"]["KnowledgeReadOnly"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["KnowledgeForbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            /** @description The database refused. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
        };
    };
    updateKnowledgeDirectory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the knowledge base, a UUID. */
                id: components["parameters"]["KnowledgeId"];
                /** @description Id of the directory, a UUID. */
                dir_id: components["parameters"]["KnowledgeDirectoryId"];
            };
            cookie?: never;
        };
        /** @description What changes. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["KnowledgeDirectoryUpdate"];
            };
        };
        responses: {
            /** @description The directory as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnowledgeDirectory"];
                };
            };
            /** @description The name is taken, the directory would come to lie in itself, or the knowledge base is an external one. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["KnowledgeForbidden"];
            /** @description No such knowledge base, no such directory in it, or (as `parent`) no such parent in it; that since 0.11.4. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            422: components["responses"]["UnprocessableContent"];
        };
    };
    exportKnowledgeBase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the knowledge base, a UUID. */
                id: components["parameters"]["KnowledgeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The archive. */
            200: {
                headers: {
                    /**
                     * @description `attachment` with the name of the knowledge base and `.zip` behind it. Since 0.10.2 as `filename*` only; 0.8.12 and 0.9.6 send both `filename` and `filename*`, 0.8.3 `filename` without quotes.
                     * @example attachment; filename*=UTF-8''City%20guides.zip
                     */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            400: components["responses"]["KnowledgeReadOnly"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    addKnowledgeFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the knowledge base, a UUID. */
                id: components["parameters"]["KnowledgeId"];
            };
            cookie?: never;
        };
        /** @description Which file, and where to. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["KnowledgeFilePlacement"];
            };
        };
        responses: {
            /** @description The knowledge base with all its files. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnowledgeBaseWithFiles"];
                };
            };
            /** @description The knowledge base or the file does not exist, the caller may not change the knowledge base, or the file could not be embedded. Texts that begin with a status come from the embedding. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The caller may not read the file. Since 0.9.6; before that a 400. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            /** @description The knowledge base has no such directory. Since 0.11.4; before that the file becomes invisible in the listing by directories. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            422: components["responses"]["UnprocessableContent"];
        };
    };
    moveKnowledgeFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the knowledge base, a UUID. */
                id: components["parameters"]["KnowledgeId"];
            };
            cookie?: never;
        };
        /** @description Which file, and where to. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["KnowledgeFilePlacement"];
            };
        };
        responses: {
            /** @description Moved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnowledgeStatus"];
                };
            };
            400: components["responses"]["KnowledgeReadOnly"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["KnowledgeForbidden"];
            /** @description No such knowledge base, no such file in it, or (as `directory`) no such directory in it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            422: components["responses"]["UnprocessableContent"];
        };
    };
    removeKnowledgeFile: {
        parameters: {
            query?: {
                /** @description Whether the file itself is deleted. Absent means yes, since 0.11.4 unless the server is set up to retain files. */
                delete_file?: boolean;
            };
            header?: never;
            path: {
                /** @description Id of the knowledge base, a UUID. */
                id: components["parameters"]["KnowledgeId"];
            };
            cookie?: never;
        };
        /** @description Which file. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["KnowledgeFilePlacement"];
            };
        };
        responses: {
            /** @description The knowledge base with the files that are left. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnowledgeBaseWithFiles"];
                };
            };
            400: components["responses"]["KnowledgeNotWritable"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
        };
    };
    updateKnowledgeFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the knowledge base, a UUID. */
                id: components["parameters"]["KnowledgeId"];
            };
            cookie?: never;
        };
        /** @description Which file. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["KnowledgeFilePlacement"];
            };
        };
        responses: {
            /** @description The knowledge base with all its files. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnowledgeBaseWithFiles"];
                };
            };
            /** @description The knowledge base does not exist or the file is not in it, the caller may not change the knowledge base, or the file could not be embedded. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
        };
    };
    listKnowledgeFiles: {
        parameters: {
            query?: {
                /** @description Only files whose name holds this text, in any case. */
                query?: string;
                /** @description Whether to look for `query` in the files' text too, which takes long. Since 0.10.2 only in its beginning. */
                include_content?: boolean;
                /** @description `created` for files that the caller added, `shared` for those that others added. Any other text means both. */
                view_option?: string;
                /** @description `name`, `created_at` or `updated_at`. Any other text means the last changed first, whatever `direction` says. */
                order_by?: string;
                /** @description `asc` or `desc`. Any other text means `desc`. */
                direction?: string;
                /** @description Only files of this directory, without those further below. Empty means the files that are in none. Absent means all files. An unknown id gives an empty list. */
                directory_id?: string;
                /** @description Which page, beginning with 1; less than 1 is the first. */
                page?: components["parameters"]["KnowledgePage"];
                /** @description How many files a page has, at least 1. Ignored unless an administrator sends it. Absent means 30. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Id of the knowledge base, a UUID. */
                id: components["parameters"]["KnowledgeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of files. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnowledgeFileList"];
                };
            };
            400: components["responses"]["KnowledgeRefused"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
        };
    };
    addKnowledgeFiles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the knowledge base, a UUID. */
                id: components["parameters"]["KnowledgeId"];
            };
            cookie?: never;
        };
        /** @description Which files, and where to. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["KnowledgeFilePlacement"][];
            };
        };
        responses: {
            /** @description The knowledge base with all its files. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnowledgeBaseWithFiles"];
                };
            };
            /** @description The knowledge base or a file does not exist, or the caller may not change the knowledge base. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The caller may not read one of the files. Since 0.9.6. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            /** @description The knowledge base has no such directory. Since 0.11.4. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            422: components["responses"]["UnprocessableContent"];
        };
    };
    listPendingKnowledgeFiles: {
        parameters: {
            query?: {
                /** @description Whether the list comes again and again, as a stream of events. */
                stream?: boolean;
            };
            header?: never;
            path: {
                /** @description Id of the knowledge base, a UUID. */
                id: components["parameters"]["KnowledgeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The files, or with `stream=true` events that each hold such a list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingKnowledgeFiles"];
                    "text/event-stream": string;
                };
            };
            /** @description The caller may not read this knowledge base. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
        };
    };
    resetKnowledgeBase: {
        parameters: {
            query?: {
                /** @description Whether the directories are deleted too. */
                include_directories?: boolean;
            };
            header?: never;
            path: {
                /** @description Id of the knowledge base, a UUID. */
                id: components["parameters"]["KnowledgeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The knowledge base, empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnowledgeBase"];
                };
            };
            400: components["responses"]["KnowledgeNotWritable"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
        };
    };
    removeStaleKnowledgeFiles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the knowledge base, a UUID. */
                id: components["parameters"]["KnowledgeId"];
            };
            cookie?: never;
        };
        /** @description What to remove. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["KnowledgeSyncCleanup"];
            };
        };
        responses: {
            /** @description Removed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnowledgeStatus"];
                };
            };
            400: components["responses"]["KnowledgeReadOnly"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["KnowledgeForbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
        };
    };
    previewKnowledgeSync: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the knowledge base, a UUID. */
                id: components["parameters"]["KnowledgeId"];
            };
            cookie?: never;
        };
        /** @description All local files. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["KnowledgeManifest"];
            };
        };
        responses: {
            /** @description What differs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnowledgeSyncPlan"];
                };
            };
            400: components["responses"]["KnowledgeReadOnly"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["KnowledgeForbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
        };
    };
    updateKnowledgeBaseById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the knowledge base, a UUID. */
                id: components["parameters"]["KnowledgeId"];
            };
            cookie?: never;
        };
        /** @description Its new name and description. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["KnowledgeBaseUpdate"];
            };
        };
        responses: {
            /** @description The knowledge base as it is now, with its files. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnowledgeBaseWithFiles"];
                };
            };
            400: components["responses"]["KnowledgeRefused"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
        };
    };
    listPipelines: {
        parameters: {
            query?: {
                /**
                 * @description The pipelines server's place among the OpenAI connections, `idx` of `listPipelineServers`. A negative number counts from the end. Without it the server finds no connection and answers 404.
                 * @example 1
                 */
                urlIdx?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pipelines. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PipelineList"];
                };
            };
            401: components["responses"]["PipelineUnauthorized"];
            404: components["responses"]["PipelineNotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["PipelineServerRefused"];
        };
    };
    addPipeline: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Which file, and where it shall run. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PipelineAddition"];
            };
        };
        responses: {
            /** @description The pipelines server has the file. One that does not load is put aside, and answered in the same way. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PipelineChange"];
                };
            };
            401: components["responses"]["PipelineUnauthorized"];
            404: components["responses"]["PipelineNotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["PipelineServerRefused"];
        };
    };
    deletePipeline: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Which pipeline, and where it runs. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PipelineDeletion"];
            };
        };
        responses: {
            /** @description Deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PipelineChange"];
                };
            };
            401: components["responses"]["PipelineUnauthorized"];
            404: components["responses"]["PipelineNotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["PipelineServerRefused"];
        };
    };
    listPipelineServers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pipelines servers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PipelineServers"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    uploadPipeline: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The file, and where it shall run. */
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["PipelineUpload"];
            };
        };
        responses: {
            /** @description The pipelines server has the file. One that does not load is put aside, and answered in the same way. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PipelineChange"];
                };
            };
            /** @description The file's name does not end in `.py`, or the pipelines server answered 400. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            401: components["responses"]["PipelineUnauthorized"];
            404: components["responses"]["PipelineNotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["PipelineServerRefused"];
        };
    };
    getPipelineValves: {
        parameters: {
            query: {
                /**
                 * @description The pipelines server's place among the OpenAI connections, `idx` of `listPipelineServers`. A negative number counts from the end.
                 * @example 1
                 */
                urlIdx: components["parameters"]["PipelineServerIndex"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the pipeline, from `listPipelines`.
                 * @example translation_filter
                 */
                pipeline_id: components["parameters"]["PipelineId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The values. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PipelineValves"];
                };
            };
            401: components["responses"]["PipelineUnauthorized"];
            404: components["responses"]["PipelineNotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["PipelineServerRefused"];
        };
    };
    getPipelineValvesSpec: {
        parameters: {
            query: {
                /**
                 * @description The pipelines server's place among the OpenAI connections, `idx` of `listPipelineServers`. A negative number counts from the end.
                 * @example 1
                 */
                urlIdx: components["parameters"]["PipelineServerIndex"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the pipeline, from `listPipelines`.
                 * @example translation_filter
                 */
                pipeline_id: components["parameters"]["PipelineId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The schema. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PipelineValvesSpec"];
                };
            };
            401: components["responses"]["PipelineUnauthorized"];
            404: components["responses"]["PipelineNotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["PipelineServerRefused"];
        };
    };
    setPipelineValves: {
        parameters: {
            query: {
                /**
                 * @description The pipelines server's place among the OpenAI connections, `idx` of `listPipelineServers`. A negative number counts from the end.
                 * @example 1
                 */
                urlIdx: components["parameters"]["PipelineServerIndex"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the pipeline, from `listPipelines`.
                 * @example translation_filter
                 */
                pipeline_id: components["parameters"]["PipelineId"];
            };
            cookie?: never;
        };
        /** @description The values. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PipelineValves"];
            };
        };
        responses: {
            /** @description All values as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PipelineValves"];
                };
            };
            401: components["responses"]["PipelineUnauthorized"];
            404: components["responses"]["PipelineNotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["PipelineServerRefused"];
        };
    };
    listScimGroups: {
        parameters: {
            query?: {
                /** @description Place of the first resource to answer, from 1. Less than 1 is 422 before 0.8.12, and 1 since. */
                startIndex?: components["parameters"]["ScimStartIndex"];
                /** @description How many resources to answer, at most 100. More is 422 before 0.8.12, and 100 since; 0 and less is 422 before, and none since. */
                count?: components["parameters"]["ScimCount"];
                /** @description `displayName eq "Support team"`, since 0.8.12. Any other filter is ignored, and one without double quotes ends in 500. */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A part of the list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScimGroupList"];
                };
            };
            401: components["responses"]["ScimUnauthorized"];
            403: components["responses"]["ScimSwitchedOff"];
            422: components["responses"]["UnprocessableContent"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createScimGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The group. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScimGroupCreate"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScimGroup"];
                };
            };
            400: components["responses"]["ScimMembersRefused"];
            401: components["responses"]["ScimUnauthorized"];
            403: components["responses"]["ScimSwitchedOff"];
            422: components["responses"]["UnprocessableContent"];
        };
    };
    getScimGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID of the group. */
                group_id: components["parameters"]["ScimGroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScimGroup"];
                };
            };
            401: components["responses"]["ScimUnauthorized"];
            403: components["responses"]["ScimSwitchedOff"];
            404: components["responses"]["ScimGroupNotFound"];
        };
    };
    updateScimGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID of the group. */
                group_id: components["parameters"]["ScimGroupId"];
            };
            cookie?: never;
        };
        /** @description What changes. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScimGroupUpdate"];
            };
        };
        responses: {
            /** @description The group as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScimGroup"];
                };
            };
            400: components["responses"]["ScimMembersRefused"];
            401: components["responses"]["ScimUnauthorized"];
            403: components["responses"]["ScimSwitchedOff"];
            404: components["responses"]["ScimGroupNotFound"];
            422: components["responses"]["UnprocessableContent"];
        };
    };
    deleteScimGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID of the group. */
                group_id: components["parameters"]["ScimGroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["ScimUnauthorized"];
            403: components["responses"]["ScimSwitchedOff"];
            404: components["responses"]["ScimGroupNotFound"];
        };
    };
    patchScimGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID of the group. */
                group_id: components["parameters"]["ScimGroupId"];
            };
            cookie?: never;
        };
        /** @description The changes. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScimPatch"];
            };
        };
        responses: {
            /** @description The group as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScimGroup"];
                };
            };
            400: components["responses"]["ScimMembersRefused"];
            401: components["responses"]["ScimUnauthorized"];
            403: components["responses"]["ScimSwitchedOff"];
            404: components["responses"]["ScimGroupNotFound"];
            422: components["responses"]["UnprocessableContent"];
        };
    };
    listScimResourceTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The kinds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScimResourceType"][];
                };
            };
        };
    };
    listScimSchemas: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The schemas. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScimSchema"][];
                };
            };
        };
    };
    getScimServiceProviderConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The capabilities. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScimServiceProviderConfig"];
                };
            };
        };
    };
    listScimUsers: {
        parameters: {
            query?: {
                /** @description Place of the first resource to answer, from 1. Less than 1 is 422 before 0.8.12, and 1 since. */
                startIndex?: components["parameters"]["ScimStartIndex"];
                /** @description How many resources to answer, at most 100. More is 422 before 0.8.12, and 100 since; 0 and less is 422 before, and none since. */
                count?: components["parameters"]["ScimCount"];
                /** @description `userName eq "ben@example.com"` or `externalId eq "okta-7"`. Any other filter is ignored, and one without double quotes ends in 500. */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A part of the list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScimUserList"];
                };
            };
            401: components["responses"]["ScimUnauthorized"];
            403: components["responses"]["ScimSwitchedOff"];
            422: components["responses"]["UnprocessableContent"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createScimUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The account. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScimUserCreate"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScimUser"];
                };
            };
            401: components["responses"]["ScimUnauthorized"];
            403: components["responses"]["ScimSwitchedOff"];
            /** @description Another account has the e-mail address or the provider's id. In the server's usual form, not that of RFC 7644. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            422: components["responses"]["UnprocessableContent"];
            /** @description The environment lacks `SCIM_AUTH_PROVIDER`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
        };
    };
    getScimUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID of the account. */
                user_id: components["parameters"]["ScimUserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScimUser"];
                };
            };
            401: components["responses"]["ScimUnauthorized"];
            403: components["responses"]["ScimSwitchedOff"];
            /** @description No account has this id. In the form of RFC 7644; the other operations say the same in the usual form. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScimError"];
                };
            };
        };
    };
    updateScimUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID of the account. */
                user_id: components["parameters"]["ScimUserId"];
            };
            cookie?: never;
        };
        /** @description What changes. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScimUserUpdate"];
            };
        };
        responses: {
            /** @description The account as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScimUser"];
                };
            };
            401: components["responses"]["ScimUnauthorized"];
            403: components["responses"]["ScimSwitchedOff"];
            404: components["responses"]["ScimUserNotFound"];
            422: components["responses"]["UnprocessableContent"];
        };
    };
    deleteScimUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID of the account. */
                user_id: components["parameters"]["ScimUserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["ScimUnauthorized"];
            /** @description The account is an administrator, or SCIM is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            404: components["responses"]["ScimUserNotFound"];
        };
    };
    patchScimUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID of the account. */
                user_id: components["parameters"]["ScimUserId"];
            };
            cookie?: never;
        };
        /** @description The changes. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScimPatch"];
            };
        };
        responses: {
            /** @description The account as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScimUser"];
                };
            };
            /** @description A change is not understood. Since 0.11.4. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScimError"];
                };
            };
            401: components["responses"]["ScimUnauthorized"];
            403: components["responses"]["ScimSwitchedOff"];
            404: components["responses"]["ScimUserNotFound"];
            422: components["responses"]["UnprocessableContent"];
        };
    };
    getLoadBalancing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The strategy, and which there are. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoadBalancing"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    setLoadBalancing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The strategy. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoadBalancingChange"];
            };
        };
        responses: {
            /** @description What was asked for, and whether it was kept. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoadBalancingSaved"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description No such strategy, as a text; or a body without one, as a list of violations. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"] | components["schemas"]["ValidationError"];
                };
            };
        };
    };
    getSystemMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The load at this moment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemMetrics"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    listBackendSnapshots: {
        parameters: {
            query?: {
                /** @description How many of each server, from 1 to 500. */
                limit?: number;
                /** @description Only those taken after this time, in Unix seconds. */
                since?: number;
                /** @description Only those of the Ollama server at this address. */
                backend_url?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The snapshots. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackendSnapshots"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
        };
    };
    listTerminalServers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller's terminal servers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TerminalServer"][];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    proxyGetToChatTerminal: {
        parameters: {
            query?: {
                /**
                 * @description The terminal server's own query parameters, each under its own name; all are passed on. The name `params` itself is not sent.
                 * @example {
                 *       "directory": "/home/ben"
                 *     }
                 */
                params?: components["parameters"]["TerminalQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the terminal server, from `listTerminalServers`.
                 * @example workshop
                 */
                server_id: components["parameters"]["TerminalServerId"];
                /**
                 * @description Id of the chat, sent to the terminal server as `X-Session-Id`. The server checks neither that the chat exists nor whose it is. An id that begins with `local:` is a temporary chat.
                 * @example 3f7c2d18-64ab-4f3e-a1c9-2b8d5e9f4404
                 */
                chat_id: components["parameters"]["TerminalChatId"];
                /**
                 * @description Path on the terminal server, such as `files/list`; slashes are part of it, and `%2F` means the same. It must not be empty; `/` is the root. The server decodes it until nothing is left to decode and resolves `.` and `..`. An encoded `?` begins a query, and what stands behind an encoded `#` is lost.
                 * @example files/list
                 */
                path: components["parameters"]["TerminalPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The terminal server's answer. These media types are the frequent ones; any other is passed through too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonValue"];
                    "text/plain": components["schemas"]["TerminalText"];
                    "text/html": components["schemas"]["TerminalText"];
                    "application/octet-stream": components["schemas"]["TerminalContent"];
                };
            };
            400: components["responses"]["TerminalPathInvalid"];
            401: components["responses"]["TerminalUnauthorized"];
            403: components["responses"]["TerminalForbidden"];
            404: components["responses"]["TerminalNotFound"];
            409: components["responses"]["TerminalChatRequired"];
            502: components["responses"]["TerminalUnreachable"];
            503: components["responses"]["TerminalUrlMissing"];
            default: components["responses"]["TerminalAnswer"];
        };
    };
    proxyPutToChatTerminal: {
        parameters: {
            query?: {
                /**
                 * @description The terminal server's own query parameters, each under its own name; all are passed on. The name `params` itself is not sent.
                 * @example {
                 *       "directory": "/home/ben"
                 *     }
                 */
                params?: components["parameters"]["TerminalQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the terminal server, from `listTerminalServers`.
                 * @example workshop
                 */
                server_id: components["parameters"]["TerminalServerId"];
                /**
                 * @description Id of the chat, sent to the terminal server as `X-Session-Id`. The server checks neither that the chat exists nor whose it is. An id that begins with `local:` is a temporary chat.
                 * @example 3f7c2d18-64ab-4f3e-a1c9-2b8d5e9f4404
                 */
                chat_id: components["parameters"]["TerminalChatId"];
                /**
                 * @description Path on the terminal server, such as `files/list`; slashes are part of it, and `%2F` means the same. It must not be empty; `/` is the root. The server decodes it until nothing is left to decode and resolves `.` and `..`. An encoded `?` begins a query, and what stands behind an encoded `#` is lost.
                 * @example files/list
                 */
                path: components["parameters"]["TerminalPath"];
            };
            cookie?: never;
        };
        /** @description Whatever the terminal server expects, passed on as it is. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["JsonValue"];
                "*/*": components["schemas"]["TerminalContent"];
            };
        };
        responses: {
            /** @description The terminal server's answer. These media types are the frequent ones; any other is passed through too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonValue"];
                    "text/plain": components["schemas"]["TerminalText"];
                    "text/html": components["schemas"]["TerminalText"];
                    "application/octet-stream": components["schemas"]["TerminalContent"];
                };
            };
            400: components["responses"]["TerminalPathInvalid"];
            401: components["responses"]["TerminalUnauthorized"];
            403: components["responses"]["TerminalForbidden"];
            404: components["responses"]["TerminalNotFound"];
            409: components["responses"]["TerminalChatRequired"];
            502: components["responses"]["TerminalUnreachable"];
            503: components["responses"]["TerminalUrlMissing"];
            default: components["responses"]["TerminalAnswer"];
        };
    };
    proxyPostToChatTerminal: {
        parameters: {
            query?: {
                /**
                 * @description The terminal server's own query parameters, each under its own name; all are passed on. The name `params` itself is not sent.
                 * @example {
                 *       "directory": "/home/ben"
                 *     }
                 */
                params?: components["parameters"]["TerminalQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the terminal server, from `listTerminalServers`.
                 * @example workshop
                 */
                server_id: components["parameters"]["TerminalServerId"];
                /**
                 * @description Id of the chat, sent to the terminal server as `X-Session-Id`. The server checks neither that the chat exists nor whose it is. An id that begins with `local:` is a temporary chat.
                 * @example 3f7c2d18-64ab-4f3e-a1c9-2b8d5e9f4404
                 */
                chat_id: components["parameters"]["TerminalChatId"];
                /**
                 * @description Path on the terminal server, such as `files/list`; slashes are part of it, and `%2F` means the same. It must not be empty; `/` is the root. The server decodes it until nothing is left to decode and resolves `.` and `..`. An encoded `?` begins a query, and what stands behind an encoded `#` is lost.
                 * @example files/list
                 */
                path: components["parameters"]["TerminalPath"];
            };
            cookie?: never;
        };
        /** @description Whatever the terminal server expects, passed on as it is. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["JsonValue"];
                "*/*": components["schemas"]["TerminalContent"];
            };
        };
        responses: {
            /** @description The terminal server's answer. These media types are the frequent ones; any other is passed through too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonValue"];
                    "text/plain": components["schemas"]["TerminalText"];
                    "text/html": components["schemas"]["TerminalText"];
                    "application/octet-stream": components["schemas"]["TerminalContent"];
                };
            };
            400: components["responses"]["TerminalPathInvalid"];
            401: components["responses"]["TerminalUnauthorized"];
            403: components["responses"]["TerminalForbidden"];
            404: components["responses"]["TerminalNotFound"];
            409: components["responses"]["TerminalChatRequired"];
            502: components["responses"]["TerminalUnreachable"];
            503: components["responses"]["TerminalUrlMissing"];
            default: components["responses"]["TerminalAnswer"];
        };
    };
    proxyDeleteToChatTerminal: {
        parameters: {
            query?: {
                /**
                 * @description The terminal server's own query parameters, each under its own name; all are passed on. The name `params` itself is not sent.
                 * @example {
                 *       "directory": "/home/ben"
                 *     }
                 */
                params?: components["parameters"]["TerminalQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the terminal server, from `listTerminalServers`.
                 * @example workshop
                 */
                server_id: components["parameters"]["TerminalServerId"];
                /**
                 * @description Id of the chat, sent to the terminal server as `X-Session-Id`. The server checks neither that the chat exists nor whose it is. An id that begins with `local:` is a temporary chat.
                 * @example 3f7c2d18-64ab-4f3e-a1c9-2b8d5e9f4404
                 */
                chat_id: components["parameters"]["TerminalChatId"];
                /**
                 * @description Path on the terminal server, such as `files/list`; slashes are part of it, and `%2F` means the same. It must not be empty; `/` is the root. The server decodes it until nothing is left to decode and resolves `.` and `..`. An encoded `?` begins a query, and what stands behind an encoded `#` is lost.
                 * @example files/list
                 */
                path: components["parameters"]["TerminalPath"];
            };
            cookie?: never;
        };
        /** @description Whatever the terminal server expects, passed on as it is. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["JsonValue"];
                "*/*": components["schemas"]["TerminalContent"];
            };
        };
        responses: {
            /** @description The terminal server's answer. These media types are the frequent ones; any other is passed through too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonValue"];
                    "text/plain": components["schemas"]["TerminalText"];
                    "text/html": components["schemas"]["TerminalText"];
                    "application/octet-stream": components["schemas"]["TerminalContent"];
                };
            };
            400: components["responses"]["TerminalPathInvalid"];
            401: components["responses"]["TerminalUnauthorized"];
            403: components["responses"]["TerminalForbidden"];
            404: components["responses"]["TerminalNotFound"];
            409: components["responses"]["TerminalChatRequired"];
            502: components["responses"]["TerminalUnreachable"];
            503: components["responses"]["TerminalUrlMissing"];
            default: components["responses"]["TerminalAnswer"];
        };
    };
    proxyOptionsToChatTerminal: {
        parameters: {
            query?: {
                /**
                 * @description The terminal server's own query parameters, each under its own name; all are passed on. The name `params` itself is not sent.
                 * @example {
                 *       "directory": "/home/ben"
                 *     }
                 */
                params?: components["parameters"]["TerminalQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the terminal server, from `listTerminalServers`.
                 * @example workshop
                 */
                server_id: components["parameters"]["TerminalServerId"];
                /**
                 * @description Id of the chat, sent to the terminal server as `X-Session-Id`. The server checks neither that the chat exists nor whose it is. An id that begins with `local:` is a temporary chat.
                 * @example 3f7c2d18-64ab-4f3e-a1c9-2b8d5e9f4404
                 */
                chat_id: components["parameters"]["TerminalChatId"];
                /**
                 * @description Path on the terminal server, such as `files/list`; slashes are part of it, and `%2F` means the same. It must not be empty; `/` is the root. The server decodes it until nothing is left to decode and resolves `.` and `..`. An encoded `?` begins a query, and what stands behind an encoded `#` is lost.
                 * @example files/list
                 */
                path: components["parameters"]["TerminalPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The terminal server's answer. These media types are the frequent ones; any other is passed through too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonValue"];
                    "text/plain": components["schemas"]["TerminalText"];
                    "text/html": components["schemas"]["TerminalText"];
                    "application/octet-stream": components["schemas"]["TerminalContent"];
                };
            };
            400: components["responses"]["TerminalPathInvalid"];
            401: components["responses"]["TerminalUnauthorized"];
            403: components["responses"]["TerminalForbidden"];
            404: components["responses"]["TerminalNotFound"];
            409: components["responses"]["TerminalChatRequired"];
            502: components["responses"]["TerminalUnreachable"];
            503: components["responses"]["TerminalUrlMissing"];
            default: components["responses"]["TerminalAnswer"];
        };
    };
    proxyHeadToChatTerminal: {
        parameters: {
            query?: {
                /**
                 * @description The terminal server's own query parameters, each under its own name; all are passed on. The name `params` itself is not sent.
                 * @example {
                 *       "directory": "/home/ben"
                 *     }
                 */
                params?: components["parameters"]["TerminalQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the terminal server, from `listTerminalServers`.
                 * @example workshop
                 */
                server_id: components["parameters"]["TerminalServerId"];
                /**
                 * @description Id of the chat, sent to the terminal server as `X-Session-Id`. The server checks neither that the chat exists nor whose it is. An id that begins with `local:` is a temporary chat.
                 * @example 3f7c2d18-64ab-4f3e-a1c9-2b8d5e9f4404
                 */
                chat_id: components["parameters"]["TerminalChatId"];
                /**
                 * @description Path on the terminal server, such as `files/list`; slashes are part of it, and `%2F` means the same. It must not be empty; `/` is the root. The server decodes it until nothing is left to decode and resolves `.` and `..`. An encoded `?` begins a query, and what stands behind an encoded `#` is lost.
                 * @example files/list
                 */
                path: components["parameters"]["TerminalPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["TerminalHeaders"];
            400: components["responses"]["TerminalHeadRefused"];
            401: components["responses"]["TerminalHeadRefused"];
            403: components["responses"]["TerminalHeadRefused"];
            404: components["responses"]["TerminalHeadRefused"];
            409: components["responses"]["TerminalHeadRefused"];
            502: components["responses"]["TerminalHeadRefused"];
            503: components["responses"]["TerminalHeadRefused"];
            default: components["responses"]["TerminalHeaders"];
        };
    };
    proxyPatchToChatTerminal: {
        parameters: {
            query?: {
                /**
                 * @description The terminal server's own query parameters, each under its own name; all are passed on. The name `params` itself is not sent.
                 * @example {
                 *       "directory": "/home/ben"
                 *     }
                 */
                params?: components["parameters"]["TerminalQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the terminal server, from `listTerminalServers`.
                 * @example workshop
                 */
                server_id: components["parameters"]["TerminalServerId"];
                /**
                 * @description Id of the chat, sent to the terminal server as `X-Session-Id`. The server checks neither that the chat exists nor whose it is. An id that begins with `local:` is a temporary chat.
                 * @example 3f7c2d18-64ab-4f3e-a1c9-2b8d5e9f4404
                 */
                chat_id: components["parameters"]["TerminalChatId"];
                /**
                 * @description Path on the terminal server, such as `files/list`; slashes are part of it, and `%2F` means the same. It must not be empty; `/` is the root. The server decodes it until nothing is left to decode and resolves `.` and `..`. An encoded `?` begins a query, and what stands behind an encoded `#` is lost.
                 * @example files/list
                 */
                path: components["parameters"]["TerminalPath"];
            };
            cookie?: never;
        };
        /** @description Whatever the terminal server expects, passed on as it is. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["JsonValue"];
                "*/*": components["schemas"]["TerminalContent"];
            };
        };
        responses: {
            /** @description The terminal server's answer. These media types are the frequent ones; any other is passed through too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonValue"];
                    "text/plain": components["schemas"]["TerminalText"];
                    "text/html": components["schemas"]["TerminalText"];
                    "application/octet-stream": components["schemas"]["TerminalContent"];
                };
            };
            400: components["responses"]["TerminalPathInvalid"];
            401: components["responses"]["TerminalUnauthorized"];
            403: components["responses"]["TerminalForbidden"];
            404: components["responses"]["TerminalNotFound"];
            409: components["responses"]["TerminalChatRequired"];
            502: components["responses"]["TerminalUnreachable"];
            503: components["responses"]["TerminalUrlMissing"];
            default: components["responses"]["TerminalAnswer"];
        };
    };
    proxyGetToTerminal: {
        parameters: {
            query?: {
                /**
                 * @description The terminal server's own query parameters, each under its own name; all are passed on. The name `params` itself is not sent.
                 * @example {
                 *       "directory": "/home/ben"
                 *     }
                 */
                params?: components["parameters"]["TerminalQuery"];
            };
            header?: {
                /**
                 * @description Names the caller's session, most often by its chat. Open Terminal keeps a working directory for each. An orchestrator chooses the terminal by it. 0.8.12 does not pass it on.
                 * @example 3f7c2d18-64ab-4f3e-a1c9-2b8d5e9f4404
                 */
                "X-Session-Id"?: components["parameters"]["TerminalSession"];
            };
            path: {
                /**
                 * @description Id of the terminal server, from `listTerminalServers`.
                 * @example workshop
                 */
                server_id: components["parameters"]["TerminalServerId"];
                /**
                 * @description Path on the terminal server, such as `files/list`; slashes are part of it, and `%2F` means the same. It must not be empty; `/` is the root. The server decodes it until nothing is left to decode and resolves `.` and `..`. An encoded `?` begins a query, and what stands behind an encoded `#` is lost.
                 * @example files/list
                 */
                path: components["parameters"]["TerminalPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The terminal server's answer. These media types are the frequent ones; any other is passed through too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonValue"];
                    "text/plain": components["schemas"]["TerminalText"];
                    "text/html": components["schemas"]["TerminalText"];
                    "application/octet-stream": components["schemas"]["TerminalContent"];
                };
            };
            400: components["responses"]["TerminalPathInvalid"];
            401: components["responses"]["TerminalUnauthorized"];
            403: components["responses"]["TerminalForbidden"];
            404: components["responses"]["TerminalNotFound"];
            409: components["responses"]["TerminalChatRequired"];
            502: components["responses"]["TerminalUnreachable"];
            503: components["responses"]["TerminalUrlMissing"];
            default: components["responses"]["TerminalAnswer"];
        };
    };
    proxyPutToTerminal: {
        parameters: {
            query?: {
                /**
                 * @description The terminal server's own query parameters, each under its own name; all are passed on. The name `params` itself is not sent.
                 * @example {
                 *       "directory": "/home/ben"
                 *     }
                 */
                params?: components["parameters"]["TerminalQuery"];
            };
            header?: {
                /**
                 * @description Names the caller's session, most often by its chat. Open Terminal keeps a working directory for each. An orchestrator chooses the terminal by it. 0.8.12 does not pass it on.
                 * @example 3f7c2d18-64ab-4f3e-a1c9-2b8d5e9f4404
                 */
                "X-Session-Id"?: components["parameters"]["TerminalSession"];
            };
            path: {
                /**
                 * @description Id of the terminal server, from `listTerminalServers`.
                 * @example workshop
                 */
                server_id: components["parameters"]["TerminalServerId"];
                /**
                 * @description Path on the terminal server, such as `files/list`; slashes are part of it, and `%2F` means the same. It must not be empty; `/` is the root. The server decodes it until nothing is left to decode and resolves `.` and `..`. An encoded `?` begins a query, and what stands behind an encoded `#` is lost.
                 * @example files/list
                 */
                path: components["parameters"]["TerminalPath"];
            };
            cookie?: never;
        };
        /** @description Whatever the terminal server expects, passed on as it is. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["JsonValue"];
                "*/*": components["schemas"]["TerminalContent"];
            };
        };
        responses: {
            /** @description The terminal server's answer. These media types are the frequent ones; any other is passed through too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonValue"];
                    "text/plain": components["schemas"]["TerminalText"];
                    "text/html": components["schemas"]["TerminalText"];
                    "application/octet-stream": components["schemas"]["TerminalContent"];
                };
            };
            400: components["responses"]["TerminalPathInvalid"];
            401: components["responses"]["TerminalUnauthorized"];
            403: components["responses"]["TerminalForbidden"];
            404: components["responses"]["TerminalNotFound"];
            409: components["responses"]["TerminalChatRequired"];
            502: components["responses"]["TerminalUnreachable"];
            503: components["responses"]["TerminalUrlMissing"];
            default: components["responses"]["TerminalAnswer"];
        };
    };
    proxyPostToTerminal: {
        parameters: {
            query?: {
                /**
                 * @description The terminal server's own query parameters, each under its own name; all are passed on. The name `params` itself is not sent.
                 * @example {
                 *       "directory": "/home/ben"
                 *     }
                 */
                params?: components["parameters"]["TerminalQuery"];
            };
            header?: {
                /**
                 * @description Names the caller's session, most often by its chat. Open Terminal keeps a working directory for each. An orchestrator chooses the terminal by it. 0.8.12 does not pass it on.
                 * @example 3f7c2d18-64ab-4f3e-a1c9-2b8d5e9f4404
                 */
                "X-Session-Id"?: components["parameters"]["TerminalSession"];
            };
            path: {
                /**
                 * @description Id of the terminal server, from `listTerminalServers`.
                 * @example workshop
                 */
                server_id: components["parameters"]["TerminalServerId"];
                /**
                 * @description Path on the terminal server, such as `files/list`; slashes are part of it, and `%2F` means the same. It must not be empty; `/` is the root. The server decodes it until nothing is left to decode and resolves `.` and `..`. An encoded `?` begins a query, and what stands behind an encoded `#` is lost.
                 * @example files/list
                 */
                path: components["parameters"]["TerminalPath"];
            };
            cookie?: never;
        };
        /** @description Whatever the terminal server expects, passed on as it is. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["JsonValue"];
                "*/*": components["schemas"]["TerminalContent"];
            };
        };
        responses: {
            /** @description The terminal server's answer. These media types are the frequent ones; any other is passed through too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonValue"];
                    "text/plain": components["schemas"]["TerminalText"];
                    "text/html": components["schemas"]["TerminalText"];
                    "application/octet-stream": components["schemas"]["TerminalContent"];
                };
            };
            400: components["responses"]["TerminalPathInvalid"];
            401: components["responses"]["TerminalUnauthorized"];
            403: components["responses"]["TerminalForbidden"];
            404: components["responses"]["TerminalNotFound"];
            409: components["responses"]["TerminalChatRequired"];
            502: components["responses"]["TerminalUnreachable"];
            503: components["responses"]["TerminalUrlMissing"];
            default: components["responses"]["TerminalAnswer"];
        };
    };
    proxyDeleteToTerminal: {
        parameters: {
            query?: {
                /**
                 * @description The terminal server's own query parameters, each under its own name; all are passed on. The name `params` itself is not sent.
                 * @example {
                 *       "directory": "/home/ben"
                 *     }
                 */
                params?: components["parameters"]["TerminalQuery"];
            };
            header?: {
                /**
                 * @description Names the caller's session, most often by its chat. Open Terminal keeps a working directory for each. An orchestrator chooses the terminal by it. 0.8.12 does not pass it on.
                 * @example 3f7c2d18-64ab-4f3e-a1c9-2b8d5e9f4404
                 */
                "X-Session-Id"?: components["parameters"]["TerminalSession"];
            };
            path: {
                /**
                 * @description Id of the terminal server, from `listTerminalServers`.
                 * @example workshop
                 */
                server_id: components["parameters"]["TerminalServerId"];
                /**
                 * @description Path on the terminal server, such as `files/list`; slashes are part of it, and `%2F` means the same. It must not be empty; `/` is the root. The server decodes it until nothing is left to decode and resolves `.` and `..`. An encoded `?` begins a query, and what stands behind an encoded `#` is lost.
                 * @example files/list
                 */
                path: components["parameters"]["TerminalPath"];
            };
            cookie?: never;
        };
        /** @description Whatever the terminal server expects, passed on as it is. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["JsonValue"];
                "*/*": components["schemas"]["TerminalContent"];
            };
        };
        responses: {
            /** @description The terminal server's answer. These media types are the frequent ones; any other is passed through too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonValue"];
                    "text/plain": components["schemas"]["TerminalText"];
                    "text/html": components["schemas"]["TerminalText"];
                    "application/octet-stream": components["schemas"]["TerminalContent"];
                };
            };
            400: components["responses"]["TerminalPathInvalid"];
            401: components["responses"]["TerminalUnauthorized"];
            403: components["responses"]["TerminalForbidden"];
            404: components["responses"]["TerminalNotFound"];
            409: components["responses"]["TerminalChatRequired"];
            502: components["responses"]["TerminalUnreachable"];
            503: components["responses"]["TerminalUrlMissing"];
            default: components["responses"]["TerminalAnswer"];
        };
    };
    proxyOptionsToTerminal: {
        parameters: {
            query?: {
                /**
                 * @description The terminal server's own query parameters, each under its own name; all are passed on. The name `params` itself is not sent.
                 * @example {
                 *       "directory": "/home/ben"
                 *     }
                 */
                params?: components["parameters"]["TerminalQuery"];
            };
            header?: {
                /**
                 * @description Names the caller's session, most often by its chat. Open Terminal keeps a working directory for each. An orchestrator chooses the terminal by it. 0.8.12 does not pass it on.
                 * @example 3f7c2d18-64ab-4f3e-a1c9-2b8d5e9f4404
                 */
                "X-Session-Id"?: components["parameters"]["TerminalSession"];
            };
            path: {
                /**
                 * @description Id of the terminal server, from `listTerminalServers`.
                 * @example workshop
                 */
                server_id: components["parameters"]["TerminalServerId"];
                /**
                 * @description Path on the terminal server, such as `files/list`; slashes are part of it, and `%2F` means the same. It must not be empty; `/` is the root. The server decodes it until nothing is left to decode and resolves `.` and `..`. An encoded `?` begins a query, and what stands behind an encoded `#` is lost.
                 * @example files/list
                 */
                path: components["parameters"]["TerminalPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The terminal server's answer. These media types are the frequent ones; any other is passed through too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonValue"];
                    "text/plain": components["schemas"]["TerminalText"];
                    "text/html": components["schemas"]["TerminalText"];
                    "application/octet-stream": components["schemas"]["TerminalContent"];
                };
            };
            400: components["responses"]["TerminalPathInvalid"];
            401: components["responses"]["TerminalUnauthorized"];
            403: components["responses"]["TerminalForbidden"];
            404: components["responses"]["TerminalNotFound"];
            409: components["responses"]["TerminalChatRequired"];
            502: components["responses"]["TerminalUnreachable"];
            503: components["responses"]["TerminalUrlMissing"];
            default: components["responses"]["TerminalAnswer"];
        };
    };
    proxyHeadToTerminal: {
        parameters: {
            query?: {
                /**
                 * @description The terminal server's own query parameters, each under its own name; all are passed on. The name `params` itself is not sent.
                 * @example {
                 *       "directory": "/home/ben"
                 *     }
                 */
                params?: components["parameters"]["TerminalQuery"];
            };
            header?: {
                /**
                 * @description Names the caller's session, most often by its chat. Open Terminal keeps a working directory for each. An orchestrator chooses the terminal by it. 0.8.12 does not pass it on.
                 * @example 3f7c2d18-64ab-4f3e-a1c9-2b8d5e9f4404
                 */
                "X-Session-Id"?: components["parameters"]["TerminalSession"];
            };
            path: {
                /**
                 * @description Id of the terminal server, from `listTerminalServers`.
                 * @example workshop
                 */
                server_id: components["parameters"]["TerminalServerId"];
                /**
                 * @description Path on the terminal server, such as `files/list`; slashes are part of it, and `%2F` means the same. It must not be empty; `/` is the root. The server decodes it until nothing is left to decode and resolves `.` and `..`. An encoded `?` begins a query, and what stands behind an encoded `#` is lost.
                 * @example files/list
                 */
                path: components["parameters"]["TerminalPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["TerminalHeaders"];
            400: components["responses"]["TerminalHeadRefused"];
            401: components["responses"]["TerminalHeadRefused"];
            403: components["responses"]["TerminalHeadRefused"];
            404: components["responses"]["TerminalHeadRefused"];
            409: components["responses"]["TerminalHeadRefused"];
            502: components["responses"]["TerminalHeadRefused"];
            503: components["responses"]["TerminalHeadRefused"];
            default: components["responses"]["TerminalHeaders"];
        };
    };
    proxyPatchToTerminal: {
        parameters: {
            query?: {
                /**
                 * @description The terminal server's own query parameters, each under its own name; all are passed on. The name `params` itself is not sent.
                 * @example {
                 *       "directory": "/home/ben"
                 *     }
                 */
                params?: components["parameters"]["TerminalQuery"];
            };
            header?: {
                /**
                 * @description Names the caller's session, most often by its chat. Open Terminal keeps a working directory for each. An orchestrator chooses the terminal by it. 0.8.12 does not pass it on.
                 * @example 3f7c2d18-64ab-4f3e-a1c9-2b8d5e9f4404
                 */
                "X-Session-Id"?: components["parameters"]["TerminalSession"];
            };
            path: {
                /**
                 * @description Id of the terminal server, from `listTerminalServers`.
                 * @example workshop
                 */
                server_id: components["parameters"]["TerminalServerId"];
                /**
                 * @description Path on the terminal server, such as `files/list`; slashes are part of it, and `%2F` means the same. It must not be empty; `/` is the root. The server decodes it until nothing is left to decode and resolves `.` and `..`. An encoded `?` begins a query, and what stands behind an encoded `#` is lost.
                 * @example files/list
                 */
                path: components["parameters"]["TerminalPath"];
            };
            cookie?: never;
        };
        /** @description Whatever the terminal server expects, passed on as it is. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["JsonValue"];
                "*/*": components["schemas"]["TerminalContent"];
            };
        };
        responses: {
            /** @description The terminal server's answer. These media types are the frequent ones; any other is passed through too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonValue"];
                    "text/plain": components["schemas"]["TerminalText"];
                    "text/html": components["schemas"]["TerminalText"];
                    "application/octet-stream": components["schemas"]["TerminalContent"];
                };
            };
            400: components["responses"]["TerminalPathInvalid"];
            401: components["responses"]["TerminalUnauthorized"];
            403: components["responses"]["TerminalForbidden"];
            404: components["responses"]["TerminalNotFound"];
            409: components["responses"]["TerminalChatRequired"];
            502: components["responses"]["TerminalUnreachable"];
            503: components["responses"]["TerminalUrlMissing"];
            default: components["responses"]["TerminalAnswer"];
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /** @description Only accounts whose name or e-mail address holds this text, in any case. `%` and `_` stand for any text and any character. */
                query?: components["parameters"]["UserQuery"];
                /** @description `name`, `email`, `created_at`, `last_active_at`, `updated_at`, `role`, or `group_id:` and the id of a group, which puts its members first. Any other text counts as none. Without it and without a query the newest come first, since 0.11.4; with a query, and before that, the order is the database's. */
                order_by?: components["parameters"]["UserOrderBy"];
                /** @description `asc`; any other text, and leaving it out, means the other way round. It counts only together with `order_by`. */
                direction?: components["parameters"]["UserOrderDirection"];
                /** @description Which page of 30 accounts, beginning with 1; less than 1 is the first. */
                page?: components["parameters"]["UserListPage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of accounts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserAccountList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listAllUsers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All accounts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserSummaryList"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    getDefaultPermissions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The default permissions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Permissions"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    updateDefaultPermissions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description All permissions. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DefaultPermissions"];
            };
        };
        responses: {
            /** @description The default permissions as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Permissions"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
        };
    };
    getInitialPermissions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The permissions that the server began with. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Permissions"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    listMyGroups: {
        parameters: {
            query?: {
                /** @description Whether groups above the account's own are in the list too; each group then says how the account came into it. */
                include_inherited?: components["parameters"]["UserIncludeInherited"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupOfUser"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
        };
    };
    getMyPermissions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The permissions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Permissions"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    searchUsers: {
        parameters: {
            query?: {
                /** @description Only accounts whose name or e-mail address holds this text, in any case. `%` and `_` stand for any text and any character. */
                query?: components["parameters"]["UserQuery"];
                /** @description `name`, `email`, `created_at`, `last_active_at`, `updated_at`, `role`, or `group_id:` and the id of a group, which puts its members first. Any other text counts as none. Without it and without a query the newest come first, since 0.11.4; with a query, and before that, the order is the database's. */
                order_by?: components["parameters"]["UserOrderBy"];
                /** @description `asc`; any other text, and leaving it out, means the other way round. It counts only together with `order_by`. */
                direction?: components["parameters"]["UserOrderDirection"];
                /** @description Which page of 30 accounts, beginning with 1; less than 1 is the first. */
                page?: components["parameters"]["UserListPage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of accounts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserSummaryList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getMyUsage: {
        parameters: {
            query?: {
                /** @description How many days to look back, 7 to 732; 730 if absent. */
                days?: number;
                /** @description Begin in Unix seconds. */
                start_date?: number;
                /** @description End in Unix seconds; now if it is absent or 0. */
                end_date?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The usage. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserUsage"];
                };
            };
            /** @description The begin is after the end. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
        };
    };
    getMyInfo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonObject"] | null;
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    updateMyInfo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Keys to store. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["JsonObject"];
            };
        };
        responses: {
            /** @description The object as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonObject"] | null;
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
        };
    };
    getMySettings: {
        parameters: {
            query?: {
                /** @description Whether to answer only what the caller has set. */
                raw?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserSettings"] | null;
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
        };
    };
    updateMySettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What changes. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserSettingsUpdate"];
            };
        };
        responses: {
            /** @description The settings as they are now, without the default interface settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserSettings"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description 0.10.2 only: the caller lacks the permission `settings.interface`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            422: components["responses"]["UnprocessableContent"];
        };
    };
    getMyStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller's account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserAccount"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["UserStatusSwitchedOff"];
        };
    };
    updateMyStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The status. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserStatusUpdate"];
            };
        };
        responses: {
            /** @description The caller's whole account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserAccount"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["UserStatusSwitchedOff"];
            422: components["responses"]["UnprocessableContent"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getMyVariables: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The variables, `{}` if there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserVariables"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    updateMyVariables: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The variables. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserVariablesUpdate"];
            };
        };
        responses: {
            /** @description The variables as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserVariables"];
                };
            };
            /** @description A name or a text that may not be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
        };
    };
    getUserById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account, a UUID.
                 * @example b2d94e07-35c1-4a8a-8d0f-5c7e6f2a9202
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserAccountDetails"];
                };
            };
            400: components["responses"]["UserUnknown"];
            401: components["responses"]["Unauthorized"];
        };
    };
    deleteUserById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account, a UUID.
                 * @example b2d94e07-35c1-4a8a-8d0f-5c7e6f2a9202
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": boolean;
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The account is the primary administrator's or the caller's own. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            /** @description What 0.8.3 and 0.8.12 answer about the primary administrator, or (as `failed`) an account that could not be deleted. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
        };
    };
    getUserActivity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account, a UUID.
                 * @example b2d94e07-35c1-4a8a-8d0f-5c7e6f2a9202
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether it is active. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserActivity"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    listUserGroups: {
        parameters: {
            query?: {
                /** @description Whether groups above the account's own are in the list too; each group then says how the account came into it. */
                include_inherited?: components["parameters"]["UserIncludeInherited"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the account, a UUID.
                 * @example b2d94e07-35c1-4a8a-8d0f-5c7e6f2a9202
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupOfUser"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
        };
    };
    getUserInfoById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account, a UUID.
                 * @example b2d94e07-35c1-4a8a-8d0f-5c7e6f2a9202
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account in short. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserSummary"];
                };
            };
            400: components["responses"]["UserUnknown"];
            401: components["responses"]["Unauthorized"];
        };
    };
    setUserJobPriority: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account, a UUID.
                 * @example b2d94e07-35c1-4a8a-8d0f-5c7e6f2a9202
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /** @description The priority. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserJobPriority"];
            };
        };
        responses: {
            /** @description The whole account, with its new `job_priority`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserAccount"];
                };
            };
            /** @description A priority less than 1 or more than 10. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
        };
    };
    listUserOauthSessions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account, a UUID.
                 * @example b2d94e07-35c1-4a8a-8d0f-5c7e6f2a9202
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sessions, at least one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserOauthSession"][];
                };
            };
            /** @description The account has no OAuth session, or does not exist. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    previewUserAccess: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account, a UUID.
                 * @example b2d94e07-35c1-4a8a-8d0f-5c7e6f2a9202
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the account can reach. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserAccessPreview"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    getUserProfileImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account, a UUID.
                 * @example b2d94e07-35c1-4a8a-8d0f-5c7e6f2a9202
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The image. */
            200: {
                headers: {
                    /** @description `inline` for an image of the account's own; absent for the default one. */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "image/png": components["schemas"]["UserImage"];
                    "image/jpeg": components["schemas"]["UserImage"];
                    "image/gif": components["schemas"]["UserImage"];
                    "image/webp": components["schemas"]["UserImage"];
                };
            };
            /** @description The image is at another address. */
            302: {
                headers: {
                    /** @description Address of the image. */
                    Location: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UserUnknown"];
            401: components["responses"]["Unauthorized"];
        };
    };
    revokeUserSessions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account, a UUID.
                 * @example b2d94e07-35c1-4a8a-8d0f-5c7e6f2a9202
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Revoked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": boolean;
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The account is the primary administrator's, and the caller is another. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            /** @description No account has this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
        };
    };
    updateUserById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account, a UUID.
                 * @example b2d94e07-35c1-4a8a-8d0f-5c7e6f2a9202
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /** @description What changes. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserUpdate"];
            };
        };
        responses: {
            /** @description The account as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserAccount"];
                };
            };
            /** @description No account has this id (`notFound`), another has the e-mail address, or the password is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The account is the primary administrator's. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            422: components["responses"]["UnprocessableContent"];
            500: components["responses"]["UserUnverifiedPrimaryAdmin"];
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
