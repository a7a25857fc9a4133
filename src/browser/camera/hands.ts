import type { Camera } from './camera.ts';
import { around, zoomed } from './frame.ts';

/** Pixels a pointer may tremble before a click becomes a movement. */
const TREMBLE = 4;
const STEP = 1.7;

interface Spot { readonly clientX: number; readonly clientY: number }

/** Wheel, mouse, fingers and keys on a map. One finger scrolls the page, as everywhere; two move the map. */
export function layHandsOn(figure: HTMLElement, camera: () => Camera | null): void {
	const onMap = (event: Event): Camera | null => {
		const at = camera();
		return at && event.target instanceof Node && at.svg.contains(event.target) ? at : null;
	};

	figure.addEventListener('wheel', (event) => {
		const at = onMap(event);
		if (!at || !(event.ctrlKey || figure.contains(document.activeElement))) return;
		if (at.isWhole && event.deltaY > 0 && !event.ctrlKey) return;
		event.preventDefault();
		const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
		at.set(zoomed(at.frame, Math.exp(-Math.max(-60, Math.min(60, event.deltaY * lines)) / 150), at.pointAt(event), at.whole));
	}, { passive: false });

	figure.addEventListener('dblclick', (event) => {
		const at = onMap(event);
		if (!at) return;
		event.preventDefault();
		at.go(zoomed(at.frame, event.shiftKey ? 1 / STEP / STEP : STEP * STEP, at.pointAt(event), at.whole));
	});

	drag(figure, onMap);
	pinch(figure, onMap);

	figure.addEventListener('keydown', (event) => {
		const at = camera();
		if (!at || event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLInputElement) return;
		if (!moveByKey(at, event.key)) return;
		event.preventDefault();
	});
	figure.addEventListener('focusin', (event) => {
		const at = onMap(event);
		if (!at || at.isWhole || !(event.target instanceof SVGGraphicsElement)) return;
		const box = event.target.getBBox();
		const { x, y, width } = at.frame;
		const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
		const height = (width * at.whole.height) / at.whole.width;
		if (middle.x < x || middle.x > x + width || middle.y < y || middle.y > y + height) at.go({ ...around(box, at.whole), width, x: middle.x - width / 2, y: middle.y - height / 2 });
	});
}

/** @returns whether the key means something here: arrows do only where there is somewhere to go */
function moveByKey(at: Camera, key: string): boolean {
	const { frame, whole } = at;
	const middle = { x: frame.x + frame.width / 2, y: frame.y + (frame.width * whole.height) / whole.width / 2 };
	const step = frame.width / 6;
	const ways: Readonly<Record<string, () => void>> = {
		'+': () => at.go(zoomed(frame, STEP, middle, whole)),
		'-': () => at.go(zoomed(frame, 1 / STEP, middle, whole)),
		'0': () => at.go({ x: 0, y: 0, width: whole.width }),
		...(at.isWhole ? {} : {
			ArrowLeft: () => at.go({ ...frame, x: frame.x - step }),
			ArrowRight: () => at.go({ ...frame, x: frame.x + step }),
			ArrowUp: () => at.go({ ...frame, y: frame.y - step }),
			ArrowDown: () => at.go({ ...frame, y: frame.y + step })
		})
	};
	ways[key]?.();
	return key in ways;
}

function drag(figure: HTMLElement, onMap: (event: Event) => Camera | null): void {
	let hold: { readonly at: Camera; readonly from: Spot; readonly frame: Camera['frame']; readonly id: number; moved: boolean } | null = null;
	figure.addEventListener('dragstart', (event) => {
		if (onMap(event)) event.preventDefault();
	});
	figure.addEventListener('pointerdown', (event) => {
		const at = onMap(event);
		if (at && !at.isWhole && event.button === 0 && event.pointerType !== 'touch') hold = { at, from: event, frame: at.frame, id: event.pointerId, moved: false };
	});
	figure.addEventListener('pointermove', (event) => {
		if (!hold || event.pointerId !== hold.id) return;
		const [x, y] = [event.clientX - hold.from.clientX, event.clientY - hold.from.clientY];
		if (!hold.moved && Math.hypot(x, y) < TREMBLE) return;
		if (!hold.moved) {
			hold.moved = true;
			figure.setPointerCapture(event.pointerId);
			figure.classList.add('moving');
		}
		hold.at.set({ ...hold.frame, x: hold.frame.x - x * hold.at.unit, y: hold.frame.y - y * hold.at.unit });
	});
	const release = (): void => {
		figure.classList.remove('moving');
		// A movement ends with a click that means nothing.
		if (hold?.moved) {
			const swallow = (event: Event): void => {
				event.preventDefault();
				event.stopPropagation();
			};
			figure.addEventListener('click', swallow, { capture: true, once: true });
			setTimeout(() => figure.removeEventListener('click', swallow, { capture: true }), 0);
		}
		hold = null;
	};
	figure.addEventListener('pointerup', release);
	figure.addEventListener('pointercancel', release);
}

function pinch(figure: HTMLElement, onMap: (event: Event) => Camera | null): void {
	let last: { readonly middle: Spot; readonly span: number } | null = null;
	const read = (touches: TouchList): { middle: Spot; span: number } | null => {
		const [a, b] = [touches[0], touches[1]];
		return a && b && touches.length === 2 ? { middle: { clientX: (a.clientX + b.clientX) / 2, clientY: (a.clientY + b.clientY) / 2 }, span: Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY) } : null;
	};
	figure.addEventListener('touchstart', (event) => {
		last = onMap(event) ? read(event.touches) : null;
		if (last) event.preventDefault();
	}, { passive: false });
	figure.addEventListener('touchmove', (event) => {
		const at = onMap(event);
		const now = read(event.touches);
		if (!at || !now || !last) return;
		event.preventDefault();
		const [was, is] = [at.pointAt(last.middle), at.pointAt(now.middle)];
		const moved = { ...at.frame, x: at.frame.x - (is.x - was.x), y: at.frame.y - (is.y - was.y) };
		at.set(zoomed(moved, now.span / (last.span || 1), was, at.whole));
		last = now;
	}, { passive: false });
	for (const end of ['touchend', 'touchcancel']) figure.addEventListener(end, () => { last = null; });
}
