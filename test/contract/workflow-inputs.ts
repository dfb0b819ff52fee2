/** What the workflows need to know to run against the mock. A real server needs real peers at the addresses. */
export const MOCK_INPUTS: Readonly<Record<string, string>> = {
  token: 'user-token',
  adminToken: 'admin-token',
  scimToken: 'scim-token',
  email: 'cleo@example.com',
  password: 'another-long-passphrase',
  toolServerUrl: 'http://tools.internal:8080',
  mcpServerUrl: 'http://tools.internal:8080/mcp',
  orchestratorUrl: 'http://terminal.internal:8000',
  orchestratorKey: 'workshop-key',
  functionUrl: 'https://raw.githubusercontent.com/ada-okafor/functions/main/profanity_filter.py',
};
