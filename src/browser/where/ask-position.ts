import type { Position } from './area-at.ts';

export type Asked = { readonly kind: 'position'; readonly position: Position } | { readonly kind: 'denied' | 'unknown' | 'late' };

/** Asks the browser, which asks the reader. A position older than a minute is asked anew. */
export function askPosition(): Promise<Asked> {
	return new Promise((resolve) => {
		navigator.geolocation.getCurrentPosition(
			({ coords: { longitude, latitude, accuracy } }) => resolve({ kind: 'position', position: { longitude, latitude, accuracy } }),
			(error) => resolve({ kind: error.code === error.PERMISSION_DENIED ? 'denied' : error.code === error.TIMEOUT ? 'late' : 'unknown' }),
			{ enableHighAccuracy: true, timeout: 15_000, maximumAge: 60_000 }
		);
	});
}
