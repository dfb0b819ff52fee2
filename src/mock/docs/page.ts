/**
 * The page at /docs: Scalar's API reference, told to stay at home. It finds the mock next to itself, so that it also works behind a prefix
 * that a proxy takes away.
 */

/** The token that the page fills in, by the name of the security scheme in the contract. */
export type SchemeTokens = Readonly<Record<string, string>>;

/** Every option here keeps the page from asking another host, or from showing a button that would. Light or dark is the visitor's choice. */
const CONFIGURATION = {
  withDefaultFonts: false,
  telemetry: false,
  agent: { disabled: true },
  mcp: { disabled: true },
  showDeveloperTools: 'never',
  hideClientButton: true,
  proxyUrl: '',
  operationTitleSource: 'summary',
  showOperationId: true,
  defaultOpenAllTags: false,
  hideModels: true,
  defaultHttpClient: { targetKey: 'shell', clientKey: 'curl' },
} as const;

/** The browser refuses whatever the options above should miss: nothing but the mock is asked. */
export const PAGE_POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "media-src 'self' data: blob:",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
].join('; ');

/** The page as HTML, with the tokens filled in for "Test Request". */
export function docsPage(tokens: SchemeTokens): string {
  // No scheme is preferred: the page would take it for every operation, also where another is wanted.
  const securitySchemes = Object.fromEntries(Object.entries(tokens).map(([scheme, token]) => [scheme, { token }]));
  const configuration = { ...CONFIGURATION, authentication: { securitySchemes } };
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Open WebUI mock: API reference</title>
<link rel="icon" href="data:,">
</head>
<body>
<noscript>This page needs JavaScript. The contract itself is at <a href="openapi.json">openapi.json</a>.</noscript>
<div id="app"></div>
<script src="docs/scalar.js"></script>
<script>
const base = location.origin + location.pathname.replace(/\\/docs$/, '');
Scalar.createApiReference('#app', {
  ...${inScript(configuration)},
  url: base + '/openapi.json',
  servers: [{ url: base, description: 'This mock' }],
});
</script>
</body>
</html>
`;
}

/** JSON that cannot end the script element it stands in. */
const inScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
