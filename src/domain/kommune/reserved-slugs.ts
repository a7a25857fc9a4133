/** First path segments that belong to the atlas itself: no Kommune may be called so in addresses. */
export const RESERVED_SLUGS: readonly string[] = ['api', 'desk', 'healthz', 'hilfe', 'suche', 'vergleich'];
