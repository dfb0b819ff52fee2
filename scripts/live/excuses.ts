/** Operations that a server serves and that no workflow can bring to a 2xx on it, each with the reason. An excuse that is not needed is a finding. */
export const EXCUSES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '0.8.3': { updateChatMessage: 'this release answers 500 for every message that exists' },
  '0.8.12': { updateChatMessage: 'its workflow also deletes a message, which came with 0.10.2' },
  '0.9.6': { updateChatMessage: 'its workflow also deletes a message, which came with 0.10.2' },
  '0.11.4': { resolveToolCall: 'its workflow also changes the parameters of a chat, which came with 0.12.4' },
};
