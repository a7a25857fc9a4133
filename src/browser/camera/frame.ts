/** A part of the map in its own units; the height follows from the whole map's shape. */
export interface Frame {
	readonly x: number;
	readonly y: number;
	readonly width: number;
}

export interface Whole {
	readonly width: number;
	readonly height: number;
}

/** Beyond, borders that were simplified for the whole town look wrong. */
export const MOST = 20;

/** Never smaller than the whole map, never closer than its borders are drawn for, never beside it. */
export function within({ x, y, width }: Frame, whole: Whole): Frame {
	const most = Math.min(whole.width, Math.max(whole.width / MOST, width));
	const height = (most * whole.height) / whole.width;
	return { x: Math.max(0, Math.min(x, whole.width - most)), y: Math.max(0, Math.min(y, whole.height - height)), width: most };
}

/** @param point in map units; it stays where it is on the screen */
export function zoomed(frame: Frame, factor: number, point: { readonly x: number; readonly y: number }, whole: Whole): Frame {
	const width = Math.min(whole.width, Math.max(whole.width / MOST, frame.width / factor));
	const share = width / frame.width;
	return within({ x: point.x - (point.x - frame.x) * share, y: point.y - (point.y - frame.y) * share, width }, whole);
}

/** A box with air around it. */
export function around(box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }, whole: Whole): Frame {
	const width = Math.max(box.width, (box.height * whole.width) / whole.height) * 1.8;
	const most = Math.min(whole.width, Math.max(whole.width / MOST, width));
	return within({ x: box.x + box.width / 2 - most / 2, y: box.y + box.height / 2 - (most * whole.height) / whole.width / 2, width: most }, whole);
}

/** Part of the way from one frame to another; sizes grow by equal factors. */
export function between(from: Frame, to: Frame, part: number, whole: Whole): Frame {
	const width = from.width * (to.width / from.width) ** part;
	const share = from.width === to.width ? part : (width - from.width) / (to.width - from.width);
	return within({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share, width }, whole);
}

export const isWhole = (frame: Frame, whole: Whole): boolean => frame.width > whole.width * 0.999;
