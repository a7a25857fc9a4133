import { chosenIndicator } from '#url/chosen-indicator.ts';
import type { Answer } from './answer-address.ts';
import { asksAtOnce, formAddress, linkAddress } from './asked-address.ts';
import { indicatorOf, readDrawnPage } from './drawn-page.ts';
import type { LivingPage } from './living-page.ts';
import { showFailure } from './failure.ts';
import { settleControls } from './settle-controls.ts';
import type { Step } from './step.ts';
import { takeSlider } from './time-slider.ts';
import { isOutOfReach } from './out-of-reach.ts';

/** Makes an indicator's page answer in place: its forms, its links, the time slider, the browser's back and forward. */
export function take(root: HTMLElement): void {
	const page = readDrawnPage(root);
	let living: Promise<LivingPage> | null = null;
	let shown = new URL(location.href);
	let asked = 0;
	let pending: (() => void) | null = null;

	/** The code that draws and the published files come with the first sign that a reader wants to change something. */
	const wake = (): Promise<LivingPage> => {
		living ??= import('./living-page.ts').then(({ LivingPage }) => LivingPage.takeOver(page, shown)).catch((error: unknown) => {
			living = null;
			throw error;
		});
		return living;
	};
	const isOurs = (address: URL): boolean => indicatorOf(page, chosenIndicator(address) ?? address) !== null;

	/** Without a connection the wish alone says nothing; the change that follows will. */
	const foresee = ({ type, target }: Event): void => {
		if (!(target instanceof Element)) return;
		const link = type === 'pointerdown' ? target.closest('a[href]')?.getAttribute('href') ?? null : null;
		if (target.closest('form[method=get], [data-slider], .steps, .sorting') || (link !== null && isOurs(new URL(link, location.href)))) wake().catch((error: unknown) => {
			if (!isOutOfReach(error)) throw error;
		});
	};

	async function go(address: URL, step: Step): Promise<void> {
		const turn = ++asked;
		root.setAttribute('aria-busy', 'true');
		try {
			const at = await wake();
			const answer = await at.answer(address);
			if (turn !== asked) return;
			if (!answer) {
				location.assign(address);
				return;
			}
			remember(answer, step);
			await at.show(answer, step !== 'replace');
		} catch (error) {
			if (turn !== asked) return;
			if (!isOutOfReach(error)) {
				location.assign(address);
				throw error;
			}
			settleControls(root);
			showFailure(root, address);
		} finally {
			if (turn === asked) root.removeAttribute('aria-busy');
		}
	}

	/** The address follows after the paint: the browser's history takes its time. */
	function remember(answer: Answer, step: Step): void {
		shown = new URL(answer.here.pathname + answer.here.search, location.href);
		const address = shown.href;
		writeAddress();
		if (step === 'none') return;
		pending = () => {
			pending = null;
			if (step === 'replace') history.replaceState(null, '', address);
			else if (address !== location.href) history.pushState(null, '', address);
		};
		requestAnimationFrame(() => setTimeout(writeAddress, 0));
	}

	function writeAddress(): void {
		pending?.();
	}

	for (const sign of ['pointerdown', 'focusin', 'pointerover']) root.addEventListener(sign, foresee, { passive: true });
	root.addEventListener('change', (event) => {
		if (!asksAtOnce(event.target) || !event.target.form || event.target.form.method !== 'get') return;
		const address = formAddress(event.target.form);
		if (isOurs(address)) void go(address, 'push');
	});
	root.addEventListener('submit', (event) => {
		if (!(event.target instanceof HTMLFormElement) || event.target.method !== 'get') return;
		const address = formAddress(event.target, event.submitter);
		if (!isOurs(address)) return;
		event.preventDefault();
		void go(address, 'push');
	});
	root.addEventListener('click', (event) => {
		const address = linkAddress(event, shown);
		if (!address || !isOurs(address)) return;
		event.preventDefault();
		address.hash = '';
		void go(address, 'push');
	});
	addEventListener('popstate', () => {
		const now = new URL(location.href);
		if (now.pathname === shown.pathname && now.search === shown.search) return;
		if (isOurs(now)) void go(now, 'none');
		else location.reload();
	});
	takeSlider(root, (period, step) => {
		const address = new URL(shown);
		address.searchParams.set('zeit', period);
		return go(address, step);
	});
}
