import type { Gebietsstand, Level } from '../area/area.ts';
import type { Grouping } from '../area/grouping.ts';
import type { BaseFigure, Classification } from '../base-figure/base-figure.ts';
import type { Audience } from '../secrecy/audience.ts';
import type { HandHidden, OutsideFact } from '../secrecy/by-hand.ts';
import type { Relation } from '../secrecy/relation.ts';
import type { SecrecyRules } from '../secrecy/secrecy-rules.ts';
import type { Arms, KommuneLook } from './look.ts';
import type { Indicator, Theme } from '../indicator/indicator.ts';
import type { Background } from './background.ts';

/** What a Kommune says of itself. */
export interface Kommune {
	readonly slug: string;
	readonly name: string;
	/** Amtlicher Gemeindeschlüssel, text. */
	readonly ags: string;
	/** An invented Kommune is labelled so on every page. */
	readonly invented: boolean;
	readonly office: string;
	readonly contact: string;
	readonly attribution: string;
	readonly licence: { readonly name: string; readonly url: string };
	readonly about: string;
	/** For the audience at hand; as declared, those for everyone. */
	readonly rules: SecrecyRules;
	/** What differs for other audiences. Never published. */
	readonly audienceRules: Readonly<Partial<Record<Audience, Partial<SecrecyRules>>>>;
	/** The base figure that counts inhabitants, whole population; null: nobody is left out of rankings for being few. */
	readonly inhabitants: string | null;
	/** What its pages look like; left out: as KECK. */
	readonly look?: KommuneLook;
	/** Streets behind the maps, after a reader's click; null: there are none. */
	readonly background: Background | null;
}

/** Everything a Kommune declares besides figures and borders; kept as one settings revision in the ledger. */
export interface KommuneSettings {
	readonly kommune: Kommune;
	/** Top level first. */
	readonly levels: readonly Level[];
	readonly gebietsstaende: readonly Gebietsstand[];
	readonly classifications: readonly Classification[];
	readonly baseFigures: readonly BaseFigure[];
	readonly themes: readonly Theme[];
	readonly indicators: readonly Indicator[];
	/** Groupings beside the levels: wards, school districts; left out: none. */
	readonly groupings?: readonly Grouping[];
	/** Declared relations across base figures. */
	readonly relations: readonly Relation[];
	/** Confidential. */
	readonly handHidden: readonly HandHidden[];
	/** Confidential: together with the atlas they may tell what is withheld. */
	readonly outsideFacts: readonly OutsideFact[];
	/** The coat of arms; left out where there is none. */
	readonly arms?: Arms;
}
