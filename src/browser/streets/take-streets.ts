import type { Background } from '#domain/kommune/background.ts';
import { backgroundOrigin } from '#domain/kommune/background.ts';
import type { MapGeometry } from '#view/read-models.ts';
import { STREETS } from '#wording/living.ts';
import { CAMERA_MOVED } from '../camera-moved.ts';
import { addToDrawing } from '../drawing.ts';
import { tilesFor } from './tiles.ts';

/** After the last movement, in milliseconds. */
const REST = 150;
const SVG = 'http://www.w3.org/2000/svg';

/** Streets behind the map, where the Kommune names a server for them. Says whom the browser will ask; asks nobody before the click. */
export function take(root: HTMLElement): void {
	const background = JSON.parse(root.dataset['streets'] ?? '{}') as Background;
	const choice = document.createElement('p');
	const button = Object.assign(document.createElement('button'), { type: 'button', className: 'quiet', textContent: STREETS.show as string });
	const words = document.createElement('span');
	choice.className = 'streets-choice';
	choice.append(button, words);
	let shown = false;
	let timer: ReturnType<typeof setTimeout> | null = null;

	const figure = (): HTMLElement | null => root.querySelector<HTMLElement>('figure.map:has(> svg[data-geometry])');
	const map = (): SVGSVGElement | null => root.querySelector<SVGSVGElement>('figure.map > svg[data-geometry]');

	function draw(): void {
		figure()?.classList.toggle('with-streets', shown);
		button.textContent = shown ? STREETS.hide : STREETS.show;
		words.textContent = shown ? STREETS.source(background.attribution) : STREETS.notice(background.provider, new URL(backgroundOrigin(background)).host);
		const svg = map();
		if (!shown || !svg) return clear();
		const { place } = JSON.parse(svg.getAttribute('data-geometry') ?? '{}') as Pick<MapGeometry, 'place'>;
		if (!place) return clear();
		const [x = 0, y = 0, width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
		lay(svg, new Map(tilesFor({ x, y, width, height }, place, svg.getBoundingClientRect().width * Math.min(devicePixelRatio, 2)).map((tile) => [`${tile.z}/${tile.x}/${tile.y}`, tile])));
	}

	/** Pictures that lie there already stay; those of before go when the new ones have come. */
	function lay(svg: SVGSVGElement, wanted: ReadonlyMap<string, ReturnType<typeof tilesFor>[number]>): void {
		const group = svg.querySelector<SVGGElement>('.streets') ?? document.createElementNS(SVG, 'g');
		group.setAttribute('class', 'streets');
		group.setAttribute('aria-hidden', 'true');
		if (!group.isConnected) svg.prepend(group);
		const there = new Set([...group.children].map((image) => image.getAttribute('data-tile')));
		for (const [key, tile] of wanted) {
			if (there.has(key)) continue;
			const image = document.createElementNS(SVG, 'image');
			image.setAttribute('data-tile', key);
			image.setAttribute('preserveAspectRatio', 'none');
			for (const [side, value] of Object.entries(tile.box)) image.setAttribute(side, String(value));
			image.setAttribute('href', background.address.replace('{z}', String(tile.z)).replace('{x}', String(tile.x)).replace('{y}', String(tile.y)));
			group.append(image);
		}
		setTimeout(() => {
			for (const image of group.querySelectorAll('image')) if (!wanted.has(image.getAttribute('data-tile') ?? '') && image.isConnected && shown) image.remove();
		}, 1000);
	}

	function clear(): void {
		for (const group of root.querySelectorAll('.streets')) group.remove();
	}

	button.addEventListener('click', () => {
		shown = !shown;
		draw();
	});
	root.addEventListener(CAMERA_MOVED, () => {
		if (!shown) return;
		if (timer !== null) clearTimeout(timer);
		timer = setTimeout(draw, REST);
	});
	addToDrawing({
		before: () => {
			clear();
			choice.remove();
		},
		after: () => {
			figure()?.querySelector(':scope > figcaption')?.append(choice);
			draw();
		}
	});
}
