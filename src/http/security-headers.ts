/**
 * Sent with every answer. Pages work without JavaScript, so the policy allows none; `data:` images are small signs in the stylesheet.
 * No `upgrade-insecure-requests`: the first start is plain http on localhost.
 */
export const contentSecurityPolicy = [
	"default-src 'none'",
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
	['permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), interest-cohort=()']
];
