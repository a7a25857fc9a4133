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
