import { join } from 'node:path';
import { readConfiguration } from '#server/base/configuration.ts';
import { Refusal } from '#server/base/refusal.ts';
import { OpenSnapshot } from './open-snapshot.ts';
import type { AreaView, IndicatorView, KommuneEntry, KommuneView, ProofView, ThemeView } from '#view/read-models.ts';
import { searchView, type SearchView } from '#view/search/search-view.ts';
import { SearchIndexes, type KnownWords } from './search-indexes.ts';
import { SnapshotRoot } from './snapshot-root.ts';
import { StoredJson } from './stored-json.ts';
import { areaView } from '#view/area-view.ts';
import { audienceView, type AudienceView } from '#view/audience/audience-view.ts';
import { explanationView, type ExplanationView } from '#view/explanation/explanation-view.ts';
import type { IndicatorQuestion } from '#view/indicator-choice.ts';
import { indicatorView } from '#view/indicator-view.ts';
import { kommuneEntry } from '#view/kommune-entry.ts';
import { kommuneView } from '#view/kommune-view.ts';
import { proofView } from '#view/proof-view.ts';
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
	async kommunen(): Promise<KommuneEntry[]> {
		const entries: KommuneEntry[] = [];
		for (const slug of this.root.slugs()) {
			try {
				entries.push(kommuneEntry(await this.open(slug, null)));
			} catch (error) {
				if (!(error instanceof Refusal && error.kind === 'gone')) throw error;
			}
		}
		return entries.sort((a, b) => a.kommune.name.localeCompare(b.kommune.name, 'de'));
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
