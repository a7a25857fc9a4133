/**
 * Sent with every answer. Scripts are our own files alone and ask our own server alone; `data:` images are small signs in the stylesheet.
 * No `upgrade-insecure-requests`: the first start is plain http on localhost.
 */
const policy = (pictures = ''): string => [
	"default-src 'none'",
	"script-src 'self'",
	"connect-src 'self'",
	"style-src 'self'",
	`img-src 'self' data:${pictures}`,
	"font-src 'self'",
	"form-action 'self'",
	"base-uri 'none'",
	"frame-ancestors 'self'"
].join('; ');

export const contentSecurityPolicy = policy();

/** A page of a Kommune with streets behind its maps names their server here; the header stays inside. */
export const PICTURE_ORIGIN = 'keck-bildquelle';

export const securityHeaders: readonly (readonly [string, string])[] = [
	['content-security-policy', contentSecurityPolicy],
	['x-content-type-options', 'nosniff'],
	['referrer-policy', 'same-origin'],
	['permissions-policy', 'camera=(), geolocation=(self), microphone=(), payment=(), usb=(), interest-cohort=()']
];

/** The same for an answer of the pages: depends on the page alone, never on who asks. @throws where a page names anything but one plain origin */
export function securityHeadersOf(answer: Headers): readonly (readonly [string, string])[] {
	const origin = answer.get(PICTURE_ORIGIN);
	if (origin === null) return securityHeaders;
	if (new URL(origin).origin !== origin) throw new Error(`${PICTURE_ORIGIN} is no origin`);
	return [['content-security-policy', policy(` ${origin}`)], ...securityHeaders.slice(1)];
}
