export const townCode = '99999000';
export const townName = 'Musterstadt';

/** District code → name. */
export const districts: Readonly<Record<string, string>> = {
	'01': 'Mitte', '02': 'Nord', '03': 'Ost', '04': 'Süd', '05': 'West', '06': 'Nordwest', '07': 'Südwest', '08': 'Südost'
};

/** Districts with registered people who belong to no quarter (shelters, people without a fixed address); code of the rest row. */
export const rests: Readonly<Record<string, string>> = {
	'0100': 'Mitte ohne Quartier', '0300': 'Ost ohne Quartier', '0500': 'West ohne Quartier', '0700': 'Südwest ohne Quartier'
};

export const firstYear = 2015;
export const lastYear = 2024;
export const years: readonly number[] = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i);
/** From the end of this year on figures are delivered for the new quarters. */
export const changeYear = 2020;
