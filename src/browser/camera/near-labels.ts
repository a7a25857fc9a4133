import { readDrawnGeometry } from '#ui/map/drawn-geometry.ts';
import type { MapGeometry } from '#view/read-models.ts';
import { placeLabels } from '#ui/map/place-labels.ts';
import type { Camera } from './camera.ts';

/** Height of a letter on the screen, in pixels. */
const SIZE = 13;
/** After the last movement, in milliseconds: placing costs more than a frame. */
const REST = 90;
const SVG = 'http://www.w3.org/2000/svg';

/** Names for the part of the map that is shown: nearer, more of them fit. The whole map keeps the names the server placed. */
export class NearLabels {
	#group: SVGGElement | null = null;
	#timer: ReturnType<typeof setTimeout> | null = null;
	#read: { readonly written: string; readonly geometry: MapGeometry | null } | null = null;

	follow(camera: Camera): void {
		if (this.#timer !== null) clearTimeout(this.#timer);
		if (camera.isWhole) return this.remove();
		this.#group?.setAttribute('font-size', String(SIZE * camera.unit));
		this.#timer = setTimeout(() => this.#place(camera), REST);
	}

	remove(): void {
		this.#group?.remove();
		this.#group = null;
	}

	#place(camera: Camera): void {
		this.remove();
		const geometry = this.#geometry(camera.svg);
		if (!geometry || !camera.svg.isConnected || camera.isWhole) return;
		const { x, y, width } = camera.frame;
		const height = (width * geometry.height) / geometry.width;
		const size = SIZE * camera.unit;
		const inView = geometry.shapes.filter((shape) => shape.x > x && shape.x < x + width && shape.y > y && shape.y < y + height);
		const links = new Map([...camera.svg.querySelectorAll('a[data-area]')].map((link) => [link.getAttribute('data-area'), link]));
		const labels = placeLabels(inView.map((shape) => ({ ...shape, text: nameOf(links.get(shape.area)) })), size);
		const group = document.createElementNS(SVG, 'g');
		group.setAttribute('class', 'names near');
		group.setAttribute('font-size', String(size));
		group.setAttribute('aria-hidden', 'true');
		for (const { area, x: at, y: top, lines } of labels) {
			const text = document.createElementNS(SVG, 'text');
			const link = links.get(area);
			text.setAttribute('class', `${link?.querySelector('path')?.getAttribute('class') ?? ''}${link?.classList.contains('faded') === true ? ' faded' : ''}`);
			text.setAttribute('data-area', area);
			text.setAttribute('x', String(at));
			text.setAttribute('y', String(top));
			text.textContent = lines[0] ?? '';
			if (lines[1] !== undefined) {
				const second = document.createElementNS(SVG, 'tspan');
				second.setAttribute('x', String(at));
				second.setAttribute('dy', '1.1em');
				second.textContent = lines[1];
				text.append(second);
			}
			group.append(text);
		}
		camera.svg.append(group);
		this.#group = group;
	}

	#geometry(svg: SVGSVGElement): MapGeometry | null {
		const written = svg.getAttribute('data-geometry') ?? '';
		if (this.#read?.written !== written) this.#read = { written, geometry: readDrawnGeometry(svg) };
		return this.#read.geometry;
	}
}

/** „Altstadt: 12,3 %“ → „Altstadt“; under the pointer the words stand in an attribute, see areas/take-areas.ts. */
function nameOf(link: Element | undefined): string {
	const said = link?.getAttribute('data-words') ?? link?.querySelector('title')?.textContent ?? '';
	const at = said.lastIndexOf(': ');
	return at < 0 ? said : said.slice(0, at);
}
