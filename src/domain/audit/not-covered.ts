/** What no audit of published numbers can see. German, for people. */
export const NOT_COVERED: readonly string[] = [
	'Vorwissen und Schlüsse über die Zeit (der Wert des Vorjahres legt den diesjährigen nahe)',
	'Schlüsse aus dem Verfahren selbst (mehr wäre nicht zurückgehalten worden, wenn es nicht nötig war)',
	'anderswo veröffentlichte Zahlen und Zusammenhänge, die nicht angegeben sind',
	'Absprachen von Menschen, die ihren eigenen Fall kennen',
	'Zahlen in Texten, und ob die gelieferten Zahlen stimmen'
];
