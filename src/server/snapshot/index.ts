import { join } from 'node:path';
import { readConfiguration } from '#server/base/configuration.ts';
import { Refusal } from '#server/base/refusal.ts';
import { OpenSnapshot } from './open-snapshot.ts';
import type { AreaView, IndicatorView, KommuneEntry, KommuneFrame, KommuneView, ProofView, StartEntry, ThemeView } from '#view/read-models.ts';
import type { CatchmentView } from '#view/catchment/catchment-models.ts';
import type { CatchmentQuestion } from '#view/catchment/catchment-view.ts';
import { catchmentView } from '#view/catchment/catchment-view.ts';
import type { ComparisonView } from '#view/comparison/comparison-models.ts';
import type { ComparisonQuestion } from '#view/comparison/comparison-view.ts';
import { comparisonView } from '#view/comparison/comparison-view.ts';
import type { TwoKommunenView } from '#view/two-kommunen/two-kommunen-models.ts';
import { twoKommunenView } from '#view/two-kommunen/two-kommunen-view.ts';
import { type SearchView } from '#view/search/hit.ts';
import { searchView } from '#view/search/search-view.ts';
import { SearchIndexes, type KnownWords } from './search-indexes.ts';
import { SnapshotRoot } from './snapshot-root.ts';
import { StoredJson } from './stored-json.ts';
import { areaView } from '#view/area-view.ts';
import { type AudienceView } from '#view/audience/audience-model.ts';
import { audienceView } from '#view/audience/audience-view.ts';
import { type ExplanationView } from '#view/explanation/explanation-model.ts';
import { explanationView } from '#view/explanation/explanation-view.ts';
import type { IndicatorQuestion } from '#view/indicator-choice.ts';
import { frameOf } from '#view/frame.ts';
import { facilitiesView } from '#view/facilities/facilities-view.ts';
import type { FacilitiesQuestion } from '#view/facilities/facilities-question.ts';
import type { FacilitiesView } from '#view/facilities/read-models.ts';
import { indicatorView } from '#view/indicator-view.ts';
import { kommuneEntry, startEntry } from '#view/kommune-entry.ts';
import { kommuneView } from '#view/kommune-view.ts';
import { proofView } from '#view/proof-view.ts';
import type { RelationView } from '#view/relation/relation-models.ts';
import type { RelationQuestion } from '#view/relation/relation-view.ts';
import { relationView } from '#view/relation/relation-view.ts';
import { themeView } from '#view/theme-view.ts';

/** Characters of JSON kept parsed at once. */
const PARSED_LIMIT = 8_000_000;

/** Reads what is published for one audience: all questions the pages, the API and the downloads ask. */
export class Snapshots {
	readonly root: SnapshotRoot;
	readonly #stored = new StoredJson(PARSED_LIMIT);
	readonly #indexes = new SearchIndexes();

	/** @param folder `<data>/snapshots/<audience>` */
	constructor(folder: string) {
		this.root = new SnapshotRoot(folder);
	}

	/** @param stand `{number}-{hash8}`, `{number}` or null for the newest. @throws Refusal not-found | gone | bad-request */
	open(slug: string, stand: string | null): Promise<OpenSnapshot> {
		const { manifest, mark } = this.root.resolve(slug, stand);
		return OpenSnapshot.open(join(this.root.folder, slug), manifest, mark, this.#stored);
	}

	/** All Kommunen with a snapshot that is not withdrawn, by name. */
	kommunen(): Promise<KommuneEntry[]> {
		return this.#each(kommuneEntry);
	}

	/** The same for the start page, with their outlines. */
	start(): Promise<StartEntry[]> {
		return this.#each(startEntry);
	}

	async #each<Entry extends KommuneEntry>(entryOf: (snapshot: OpenSnapshot) => Entry | Promise<Entry>): Promise<Entry[]> {
		const entries: Entry[] = [];
		for (const slug of this.root.slugs()) {
			try {
				entries.push(await entryOf(await this.open(slug, null)));
			} catch (error) {
				if (!(error instanceof Refusal && error.kind === 'gone')) throw error;
			}
		}
		return entries.sort((a, b) => a.kommune.name.localeCompare(b.kommune.name, 'de'));
	}

	/** What every page of a Kommune knows, for pages that show nothing else of it. */
	async frame(slug: string, stand: string | null): Promise<KommuneFrame> {
		return frameOf(await this.open(slug, stand));
	}

	async kommune(slug: string, stand: string | null): Promise<KommuneView> {
		return kommuneView(await this.open(slug, stand));
	}

	async theme(slug: string, theme: string, stand: string | null): Promise<ThemeView> {
		return found(await themeView(await this.open(slug, stand), theme), 'Dieses Thema gibt es hier nicht.');
	}

	async indicator(slug: string, indicator: string, question: IndicatorQuestion, stand: string | null): Promise<IndicatorView> {
		return found(await indicatorView(await this.open(slug, stand), indicator, question), 'Diesen Indikator gibt es hier nicht, oder er hat noch keine Werte.');
	}

	async area(slug: string, level: string, code: string, stand: string | null): Promise<AreaView> {
		return found(await areaView(await this.open(slug, stand), level, code), 'Dieses Gebiet gibt es hier nicht.');
	}

	async relation(slug: string, question: RelationQuestion, stand: string | null): Promise<RelationView> {
		return found(await relationView(await this.open(slug, stand), question), 'Hier gibt es keine zwei Indikatoren auf einer gemeinsamen Ebene.');
	}

	async comparison(slug: string, question: ComparisonQuestion, stand: string | null): Promise<ComparisonView> {
		return found(await comparisonView(await this.open(slug, stand), question), 'Hier gibt es keine Gebiete zu vergleichen.');
	}

	async catchment(slug: string, question: CatchmentQuestion, stand: string | null): Promise<CatchmentView> {
		return found(await catchmentView(await this.open(slug, stand), question), 'Hier gibt es keine Gebiete, die sich zusammenrechnen ließen.');
	}

	/** @param pins one Datenstand each, or none @param indicators id in the first, and in the second where it is another */
	async twoKommunen(slugs: readonly [string, string], indicators: readonly string[], pins: readonly string[]): Promise<TwoKommunenView> {
		return twoKommunenView(await this.open(slugs[0], pins[0] ?? null), await this.open(slugs[1], pins[1] ?? null), indicators);
	}

	async facilities(slug: string, question: FacilitiesQuestion, stand: string | null): Promise<FacilitiesView> {
		return found(await facilitiesView(await this.open(slug, stand), question), 'Einrichtungen sind in diesem Datenstand nicht veröffentlicht.');
	}

	async audience(slug: string, stand: string | null): Promise<AudienceView> {
		return audienceView(await this.open(slug, stand));
	}

	async explanation(slug: string, indicator: string, question: IndicatorQuestion, stand: string | null): Promise<ExplanationView> {
		const snapshot = await this.open(slug, stand);
		return found(await explanationView(snapshot, indicator, question, (id) => snapshot.baseFigure(id)), 'Diesen Indikator gibt es hier nicht, oder er hat noch keine Werte.');
	}

	/** @param known what is found besides the Kommune's own @param most hits at most */
	async search(slug: string, text: string, stand: string | null, known: KnownWords, most: number): Promise<SearchView> {
		const snapshot = await this.open(slug, stand);
		return searchView(snapshot, this.#indexes.of(snapshot, known), text, most);
	}

	async proof(slug: string, stand: string | null): Promise<ProofView> {
		return proofView(await this.open(slug, stand));
	}
}

/** @throws Refusal not-found with the sentence where a view knows no answer */
function found<View>(view: View | null, otherwise: string): View {
	if (view === null) throw new Refusal('not-found', otherwise);
	return view;
}

let reader: Snapshots | null = null;

/** The process-wide reader of the public audience, at the place the configuration names. */
export function openSnapshots(): Snapshots {
	reader ??= new Snapshots(join(readConfiguration().data, 'snapshots', 'public'));
	return reader;
}

export type { OpenSnapshot } from './open-snapshot.ts';
