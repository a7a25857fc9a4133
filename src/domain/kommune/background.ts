/** Raster tiles of streets that a Kommune allows behind its maps (Web Mercator). Its readers ask that server only after a click. */
export interface Background {
	/** `https://…/{z}/{x}/{y}.png` */
	readonly address: string;
	/** Named under the map as long as it is shown. */
	readonly attribution: string;
	/** Who runs the server, for readers to know whom they ask. */
	readonly provider: string;
}

/** The only origin that pages with this background may load pictures from. */
export const backgroundOrigin = ({ address }: Background): string => new URL(address.replaceAll(/[{}]/g, '')).origin;

/** http(s), the host spelled out, each of the three places once. */
export function isTileAddress(text: string): boolean {
	if (!/^https?:\/\/[a-z0-9.-]+(?::\d{1,5})?\/[^\s"'<>;,]*$/i.test(text) || !URL.canParse(text.replaceAll(/[{}]/g, ''))) return false;
	return ['{z}', '{x}', '{y}'].every((place) => text.split(place).length === 2) && !/[{}]/.test(text.replace('{z}', '').replace('{x}', '').replace('{y}', ''));
}
