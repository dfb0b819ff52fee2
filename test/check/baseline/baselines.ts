/** A baseline as a team keeps it, for the findings of the report fixtures: comments, a field of its own, an entry for what is not found. */
export const BASELINE = `# What we know of.
format: open-webui-contract/baseline@1

known:
  # The migration of March ends this.
  - id: a1b2c3d4e5f6
    operation: GET /api/v1/chats/{id}
    kind: schema
    field: /chat/updated_at
    reason: The fix waits for the migration of the chat table.
    owner: mira
    expires: 2026-12-31
    ticket: OPS-12 # ours

  - id: d4e5f6a1b2c3
    operation: GET /api/v1/tools/export
    kind: role
    field: user
    reason: Open to users until 2027.
    owner: tools-team
    expires: 2027-01-31
  - id: '000000000000'
    operation: GET /api/v1/chats/
    kind: schema
    reason: It was null once.
    owner: mira
    expires: 2026-12-31
`;
