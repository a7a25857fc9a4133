import { compassWord } from '#wording/map/compass.ts';
import type { MapInset } from '#view/read-models.ts';

/** Said under the map, for everyone: what is in the box does not lie there. */
export function insetText({ names, kilometres, bearing }: MapInset): string {
	const what = names.length === 0 ? 'ein entfernter Teil' : names.length > 3 ? `${names.slice(0, 3).join(', ')} und ${names.length - 3} weitere` : names.join(', ');
	return `Im Kasten, nicht an seinem Ort gezeichnet: ${what}, rund ${kilometres}\u00a0km ${compassWord(bearing)} der Mitte; gleicher Maßstab.`;
}
