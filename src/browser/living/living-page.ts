import { gebietsstandOn } from '#domain/area/at-date.ts';
import { dayOf } from '#view/frame/borders-day.ts';
import { fileName } from '#view/file-name.ts';
import { indicatorSubtitle } from '#ui/indicator/indicator-head.ts';
import { readDrawnGeometry } from '#ui/map/drawn-geometry.ts';
import { nowShown } from '#wording/living.ts';
import { makeAdditions, takeAdditionsBack } from '../drawing.ts';
import { say } from '../say.ts';
import type { Answer } from './answer-address.ts';
import { answerAddress } from './answer-address.ts';
import type { DrawnPage } from './drawn-page.ts';
import { filesOf } from './drawn-page.ts';
import { FetchedSnapshot } from './fetched-snapshot.ts';
import { keepChoices } from './keep-choices.ts';
import { keepFocus } from './keep-focus.ts';
import { clearFailure } from './failure.ts';
import { PageAround } from './page-around.ts';
import { settleControls } from './settle-controls.ts';
import { ShownPage } from './shown-page.svelte.ts';

/** The page in the reader's hands: published files, and what is drawn of them. */
export class LivingPage {
	readonly #page: DrawnPage;
	readonly #snapshot: FetchedSnapshot;
	readonly #shown: ShownPage;
	readonly #around: PageAround;

	private constructor(page: DrawnPage, snapshot: FetchedSnapshot, shown: ShownPage) {
		this.#page = page;
		this.#snapshot = snapshot;
		this.#shown = shown;
		this.#around = new PageAround(page);
	}

	/** Takes the page over as it stands. Borders are read from the drawn map. @param here the address that is shown */
	static async takeOver(page: DrawnPage, here: URL): Promise<LivingPage> {
		const snapshot = await FetchedSnapshot.open(filesOf(page));
		const svg = page.root.querySelector('svg[data-geometry]');
		const drawn = svg && readDrawnGeometry(svg);
		const borders = gebietsstandOn(dayOf(snapshot.catalogue, page.period), snapshot.catalogue.gebietsstaende);
		if (drawn && borders) snapshot.know(fileName.map(borders.id, page.level), drawn);
		const answer = await answerAddress(snapshot, page, here);
		if (!answer) throw new Error(`${here.pathname} is no page of an indicator`);
		const back = keepFocus(page.root);
		const chosen = keepChoices(page.root);
		takeAdditionsBack();
		const shown = new ShownPage(page.root, answer);
		chosen();
		makeAdditions();
		back();
		return new LivingPage(page, snapshot, shown);
	}

	answer(address: URL): Promise<Answer | null> {
		return answerAddress(this.#snapshot, this.#page, address);
	}

	/** @returns when the diagrams, too, show it */
	async show(answer: Answer, aloud = true): Promise<void> {
		const back = keepFocus(this.#page.root);
		this.#shown.show(answer);
		settleControls(this.#page.root);
		this.#around.draw(answer);
		makeAdditions();
		back();
		clearFailure();
		if (aloud) say(nowShown(answer.view.indicator.title, indicatorSubtitle(answer.view)));
		await this.#shown.follow();
		makeAdditions();
	}
}
