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
  guestToken: 'user-token',
  guestId: 'b2d94e07-35c1-4a8a-8d0f-5c7e6f2a9202',
  spareUserId: 'c83e5b19-7a42-4e0d-b6c4-91d2f0e83303',
  spareUserEmail: 'cleo@example.com',
  absentUserId: 'c83e5b19-7a42-4e0d-b6c4-91d2f0e83303',
};
