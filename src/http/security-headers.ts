/**
 * Sent with every answer. Scripts are our own files alone and ask our own server alone; `data:` images are small signs in the stylesheet.
 * No `upgrade-insecure-requests`: the first start is plain http on localhost.
 */
export const contentSecurityPolicy = [
	"default-src 'none'",
	"script-src 'self'",
	"connect-src 'self'",
	"style-src 'self'",
	"img-src 'self' data:",
	"font-src 'self'",
	"form-action 'self'",
	"base-uri 'none'",
	"frame-ancestors 'self'"
].join('; ');

export const securityHeaders: readonly (readonly [string, string])[] = [
	['content-security-policy', contentSecurityPolicy],
	['x-content-type-options', 'nosniff'],
	['referrer-policy', 'same-origin'],
	['permissions-policy', 'camera=(), geolocation=(self), microphone=(), payment=(), usb=(), interest-cohort=()']
];

/** An address inside of a Kommune, by the word after it: `/leipzig/einbetten/…`. */
const inside = (word: string, path: string): boolean => path.split('/')[2] === word && path.split('/').length > 3;

/**
 * The headers of one address. Two kinds differ in the content policy alone: pictures made to stand in other sites may be framed anywhere, and a
 * picture file carries its own style inside and nothing else.
 */
export function securityHeadersOf(path: string): readonly (readonly [string, string])[] {
	const policy = inside('einbetten', path) ? contentSecurityPolicy.replace("frame-ancestors 'self'", 'frame-ancestors *') : inside('bild', path) ? "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'self'" : null;
	return policy === null ? securityHeaders : securityHeaders.map(([name, value]) => [name, name === 'content-security-policy' ? policy : value] as const);
}
