const span = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);

export const firstYear = 2019;
/** The register counts at the end of each year. */
export const years: readonly number[] = span(firstYear, 2024);

/** School years, by the calendar year in which they begin. */
export const schoolYears: readonly number[] = span(firstYear, 2024);
/** „2023/24“, as schools write it. */
export const schoolYearWord = (begins: number): string => `${begins}/${String((begins + 1) % 100).padStart(2, '0')}`;

export interface Quarter {
	readonly year: number;
	readonly quarter: 1 | 2 | 3 | 4;
}

export const quarters: readonly Quarter[] = span(2022, 2024).flatMap((year) => ([1, 2, 3, 4] as const).map((quarter) => ({ year, quarter })));
/** „IV/2023“, as registry offices write it. */
export const romanQuarter = ({ year, quarter }: Quarter): string => `${['I', 'II', 'III', 'IV'][quarter - 1]}/${year}`;
