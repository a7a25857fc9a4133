import { CAMERA } from '#wording/living.ts';
import type { Camera } from './camera.ts';
import { around, MOST, zoomed } from './frame.ts';

const STEP = 1.7;

/** Buttons for what hands do on the map. They come with the script, so that nobody meets a button without effect. */
export class Toolbar {
	readonly bar = document.createElement('div');
	readonly #nearer: HTMLButtonElement;
	readonly #farther: HTMLButtonElement;
	readonly #all: HTMLButtonElement;
	readonly #area: HTMLButtonElement;

	constructor(camera: () => Camera | null, say: (words: string) => void) {
		this.bar.className = 'map-tools';
		this.bar.setAttribute('role', 'group');
		this.bar.setAttribute('aria-label', CAMERA.group);
		const button = (icon: string, label: string, act: (at: Camera) => void): HTMLButtonElement => {
			const made = document.createElement('button');
			made.type = 'button';
			made.append(drawIcon(icon));
			made.setAttribute('aria-label', label);
			made.title = label;
			made.addEventListener('click', () => {
				const at = camera();
				if (!at || made.getAttribute('aria-disabled') === 'true') return;
				act(at);
				say(label);
			});
			this.bar.append(made);
			return made;
		};
		const middle = ({ frame, whole }: Camera): { x: number; y: number } => ({ x: frame.x + frame.width / 2, y: frame.y + (frame.width * whole.height) / whole.width / 2 });
		this.#nearer = button('M4 10h12M10 4v12', CAMERA.nearer, (at) => at.go(zoomed(at.frame, STEP, middle(at), at.whole)));
		this.#farther = button('M4 10h12', CAMERA.farther, (at) => at.go(zoomed(at.frame, 1 / STEP, middle(at), at.whole)));
		this.#all = button('M3 8V3h5M12 3h5v5M17 12v5h-5M8 17H3v-5', CAMERA.all, (at) => at.go({ x: 0, y: 0, width: at.whole.width }));
		this.#area = button('M10 4.5a5.5 5.5 0 1 0 .1 0zM10 1v5M10 14v5M1 10h5M14 10h5', CAMERA.area, (at) => {
			const ring = at.svg.querySelector<SVGGraphicsElement>('.ring');
			if (ring) at.go(around(ring.getBBox(), at.whole));
		});
	}

	/** A button that has nothing to do stays where it is and says so. */
	follow(camera: Camera): void {
		this.#nearer.setAttribute('aria-disabled', String(camera.power > MOST * 0.999));
		for (const button of [this.#farther, this.#all]) button.setAttribute('aria-disabled', String(camera.isWhole));
		this.#area.hidden = camera.svg.querySelector('.ring') === null;
	}
}

function drawIcon(d: string): SVGSVGElement {
	const icon = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
	icon.setAttribute('viewBox', '0 0 20 20');
	icon.setAttribute('aria-hidden', 'true');
	const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
	path.setAttribute('d', d);
	icon.append(path);
	return icon;
}
