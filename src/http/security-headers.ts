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

/** An address inside of a Kommune, by the word after it: `/leipzig/einbetten/…`. */
const inside = (word: string, path: string): boolean => path.split('/')[2] === word && path.split('/').length > 3;

/**
 * The headers of one answer: they depend on address and page alone, never on who asks. They differ in the content policy: pictures made to stand in
 * other sites may be framed anywhere, a picture file carries its own style and nothing else, and a page with streets may show those of one server.
 * @param answer what the page says of itself @throws where it names anything but one plain origin for streets
 */
export function securityHeadersOf(path: string, answer?: Headers): readonly (readonly [string, string])[] {
	const own = policyOf(path, answer?.get(PICTURE_ORIGIN) ?? null);
	return own === contentSecurityPolicy ? securityHeaders : [['content-security-policy', own], ...securityHeaders.slice(1)];
}

function policyOf(path: string, origin: string | null): string {
	if (origin !== null) {
		if (new URL(origin).origin !== origin) throw new Error(`${PICTURE_ORIGIN} is no origin`);
		return policy(` ${origin}`);
	}
	if (inside('einbetten', path)) return contentSecurityPolicy.replace("frame-ancestors 'self'", 'frame-ancestors *');
	return inside('bild', path) ? "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'self'" : contentSecurityPolicy;
}
