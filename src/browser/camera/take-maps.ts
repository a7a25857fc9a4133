import { addToDrawing } from '../drawing.ts';
import { say } from '../say.ts';
import { Camera } from './camera.ts';
import { followScale } from './follow-scale.ts';
import { layHandsOn } from './hands.ts';
import { NearLabels } from './near-labels.ts';
import { Toolbar } from './toolbar.ts';

/** Makes every map that holds its geometry one to come nearer to. */
export function take(main: HTMLElement): void {
	const taken = new Map<HTMLElement, MapInHand>();
	const maps = (): HTMLElement[] => [...main.querySelectorAll<HTMLElement>('figure.map:has(> svg[data-geometry])')];
	addToDrawing({
		before: () => {
			for (const map of taken.values()) map.letGo();
		},
		after: () => {
			for (const figure of taken.keys()) if (!figure.isConnected) taken.delete(figure);
			for (const figure of maps()) {
				const map = taken.get(figure) ?? new MapInHand(figure);
				taken.set(figure, map);
				map.take();
			}
		}
	});
}

class MapInHand {
	readonly #figure: HTMLElement;
	readonly #toolbar: Toolbar;
	readonly #labels = new NearLabels();
	#camera: Camera | null = null;

	constructor(figure: HTMLElement) {
		this.#figure = figure;
		this.#toolbar = new Toolbar(() => this.#camera, say);
		layHandsOn(figure, () => this.#camera);
	}

	/** The same picture with other borders is looked at where it was: all levels of a Kommune lie on each other. */
	take(): void {
		const svg = this.#figure.querySelector<SVGSVGElement>(':scope > svg[data-geometry]');
		if (!svg) return;
		const written = svg.getAttribute('data-frame') ?? svg.getAttribute('viewBox') ?? '';
		const [, , width = 0, height = 0] = written.split(' ').map(Number);
		const same = this.#camera?.svg === svg && this.#camera.whole.width === width && this.#camera.whole.height === height;
		if (!same) this.#camera = new Camera(svg, { width, height }, (camera) => this.#follow(camera));
		svg.setAttribute('data-frame', written);
		if (!this.#toolbar.bar.isConnected) svg.before(this.#toolbar.bar);
		this.#camera?.write();
	}

	letGo(): void {
		const svg = this.#camera?.svg;
		if (!this.#camera || !svg) return;
		svg.setAttribute('viewBox', svg.getAttribute('data-frame') ?? '');
		svg.removeAttribute('data-frame');
		scalePatterns(svg, 1);
		this.#toolbar.bar.remove();
		this.#labels.remove();
		this.#figure.classList.remove('zoomed');
	}

	#follow(camera: Camera): void {
		this.#figure.classList.toggle('zoomed', !camera.isWhole);
		this.#toolbar.follow(camera);
		this.#labels.follow(camera);
		followScale(this.#figure, camera);
		scalePatterns(camera.svg, camera.power);
	}
}

/** Dots and hatching keep their size on the screen. */
function scalePatterns(svg: SVGSVGElement, power: number): void {
	for (const pattern of svg.querySelectorAll('pattern')) {
		pattern.dataset['drawn'] ??= pattern.getAttribute('patternTransform') ?? 'scale(1)';
		const drawn = Number(/scale\(([\d.]+)\)/.exec(pattern.dataset['drawn'] ?? '')?.[1] ?? 1);
		pattern.setAttribute('patternTransform', power === 1 ? (pattern.dataset['drawn'] ?? '') : `scale(${(drawn / power).toFixed(4)})`);
	}
}
