import { scaleBar } from '#ui/map/scale-bar.ts';
import { scaleSentence } from '#wording/map/map-scale.ts';
import type { Camera } from './camera.ts';

/** The bar under the map and its sentence, for the part that is shown. */
export function followScale(figure: HTMLElement, camera: Camera): void {
	const scale = figure.querySelector('svg.scale');
	const path = scale?.querySelector('path');
	const sentence = scale?.nextElementSibling;
	const { metres } = JSON.parse(camera.svg.getAttribute('data-geometry') ?? '{}') as { readonly metres?: number };
	if (!path || !sentence || metres === undefined) return;
	const bar = scaleBar(camera.frame.width, metres);
	const height = scale?.getAttribute('viewBox')?.split(' ')[3] ?? '0';
	path.setAttribute('d', `M0 0V${height}H${Math.round(bar.length * camera.power * 10) / 10}V0`);
	// The text the server drew stays the same text, so that drawing anew finds it.
	if (sentence.firstChild instanceof Text) sentence.firstChild.data = scaleSentence(bar.text);
}
