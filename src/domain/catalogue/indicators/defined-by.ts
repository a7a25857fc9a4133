/** Whose definition an indicator has, as an ending of „Abgrenzung wie …“. */
export const DEFINED_BY = {
	berlin: 'im Monitoring Soziale Stadtentwicklung Berlin',
	bielefeld: 'im Glossar der Stadt Bielefeld',
	muenchen: 'im Indikatorenatlas der Stadt München',
	muenchenPlaces: 'beim Versorgungsgrad der Stadt München',
	muenster: 'in der Haushaltestatistik der Stadt Münster',
	sgb2: 'bei den SGB-II-Hilfequoten der amtlichen Statistik, dort nur Leistungsberechtigte'
} as const;
