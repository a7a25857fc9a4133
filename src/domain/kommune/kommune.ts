import type { Gebietsstand, Level } from '../area/area.ts';
import type { BaseFigure, Classification } from '../base-figure/base-figure.ts';
import type { Indicator, Theme } from '../indicator/indicator.ts';

/** The Kommune's rules of secrecy for one audience. Versioned data, not code. */
export interface SecrecyRules {
	/** Counts from 1 to minimumCount − 1 are sensitive. Default 3 (Bundesagentur für Arbeit). */
	readonly minimumCount: number;
	/** Rates over a smaller denominator are not shown. Default 30. */
	readonly minimumDenominator: number;
	/** Supplied values are shown only over a known denominator of at least this. Default 100. */
	readonly minimumSuppliedDenominator: number;
}

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
	readonly rules: SecrecyRules;
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
}
