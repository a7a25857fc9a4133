import { expect, test } from 'vitest';
import { readChoices } from './choices.ts';
import { chosenIn, type PageDefaults, planStates, profileInstead, targetOf } from './indicator-states.ts';
import { rewritePage } from './rewrite-page.ts';
import { SiteMap } from './site-map.ts';

/** As Svelte writes `ChoiceForm.svelte`. */
const form = `<form class="choice" method="get" action="/stadt/indikator/quote" aria-label="Auswahl"><div class="field"><label for="wahl-zeit">Zeit</label> <select id="wahl-zeit" name="zeit"><!--[--><option value="2023" selected>2023</option><option value="2022">2022</option><!--]--></select></div>
<div class="field"><label for="wahl-alter">Alter</label> <select id="wahl-alter" name="gruppe"><option value="" selected="">insgesamt</option><option value="alter:u15">unter 15 &amp; mehr</option></select></div>
<div class="field"><label for="wahl-geschlecht">Geschlecht</label> <select id="wahl-geschlecht" name="gruppe"><option value="" selected="">insgesamt</option><option value="geschlecht:w">weiblich</option></select></div>
<div class="field"><label for="wahl-ebene">Ebene</label> <select id="wahl-ebene" name="ebene"><option value="stadt">Stadt</option><option value="quartier" selected="">Quartiere</option></select></div>
<div class="field"><label for="wahl-gebiet">Gebiet</label> <select id="wahl-gebiet" name="gebiet"><option value="" selected="">keines</option><option value="01">Nord</option></select></div>
<button class="button" type="submit">Anzeigen</button></form>`;
const choices = readChoices(form);
/** At the level of the whole town the newest figures are a year older. */
const older = readChoices(form.replace(/<option value="2023" selected>2023<\/option>/, '').replace('<option value="2022">', '<option value="2022" selected="">'));
const defaults: PageDefaults = { level: 'quartier', newest: new Map([['quartier', '2023'], ['stadt', '2022']]) };

function planned(): SiteMap {
	const map = new SiteMap();
	map.add('/stadt', 'index.html');
	map.alias('/', '/stadt');
	map.add('/stadt/indikator/quote', 'indikator/quote.html');
	map.add('/stadt/gebiet/quartier/01', 'gebiet/quartier/01.html');
	map.add('/api/v1/stadt/indikatoren/quote.csv', 'api/v1/stadt/indikatoren/quote.csv');
	planStates(map, 'stadt', 'quote', new Map([['quartier', choices], ['stadt', older]]), defaults);
	return map;
}
function rewrite(html: string, address = '/stadt/indikator/quote', file = 'indikator/quote.html'): string {
	const map = planned();
	const url = new URL(address, 'http://localhost:3000');
	return rewritePage(html, {
		map, address: url, file,
		target: (choice, value) => targetOf(map, 'stadt', url, defaults, choices, choices.find((c) => c.label === choice.label) ?? choice, value),
		instead: (link) => profileInstead(map, 'stadt', link, defaults)
	});
}

test('the form is read as it is drawn', () => {
	expect(choices.map((c) => [c.name, c.label, c.options.length])).toEqual([['zeit', 'Zeit', 2], ['gruppe', 'Alter', 2], ['gruppe', 'Geschlecht', 2], ['ebene', 'Ebene', 2], ['gebiet', 'Gebiet', 2]]);
	expect(choices[1]?.options[1]?.text).toBe('unter 15 & mehr');
	expect([chosenIn(choices, 'ebene'), chosenIn(choices, 'zeit'), chosenIn(older, 'zeit'), chosenIn(choices, 'gruppe')]).toEqual(['quartier', '2023', '2022', '']);
});

test('every level in every period and each single group is planned', () => {
	expect(planned().entries().map(([, file]) => file).filter((f) => f.startsWith('indikator/quote/'))).toEqual([
		'indikator/quote/gruppe-alter-u15.html', 'indikator/quote/gruppe-geschlecht-w.html', 'indikator/quote/zeit-2022.html', 'indikator/quote/ebene-stadt.html'
	]);
});

test('the form becomes lists of links to what is there', () => {
	const html = rewrite(form);
	expect(html).not.toContain('<form');
	expect(html).toContain('<summary>Zeit: 2023</summary><ul><li><a href="quote.html" aria-current="true">2023</a></li><li><a href="quote/zeit-2022.html">2022</a></li></ul>');
	expect(html).toContain('<a href="quote/gruppe-alter-u15.html">unter 15 &amp; mehr</a>');
	expect(html).toContain('<li><a href="quote/ebene-stadt.html">Stadt</a></li>');
	expect(html).toContain('<summary>Profil eines Gebiets ansehen</summary><ul><li><a href="../gebiet/quartier/01.html">Nord</a></li></ul>');
	expect(html).toContain('<a href="../nicht-enthalten.html">');
});

test('a search, which needs a server, is left out', () => {
	expect(rewrite('<p>a</p><form role="search" action="/stadt/suche"><input name="q"><button>Suchen</button></form><p>b</p>')).toBe('<p>a</p><p>b</p>');
});

test.each([
	['/stadt', '../index.html'], ['/', '../index.html'], ['/stadt#themen', '../index.html#themen'], ['/stadt?stand=3-0a1b2c3d', '../index.html'], ['#karte-ende', '#karte-ende'],
	['/stadt/indikator/quote?ebene=stadt', 'quote/ebene-stadt.html'], ['/stadt/indikator/quote?zeit=2022', 'quote/zeit-2022.html'], ['/stadt/indikator/quote?sortierung=wert-ab', 'quote.html'],
	['/stadt/indikator/quote?gebiet=01', '../gebiet/quartier/01.html'], ['/stadt/indikator/quote?gruppe=alter:u15&amp;zeit=2022', '../nicht-enthalten.html'], ['/andernorts', '../nicht-enthalten.html'],
	['/api/v1/stadt/indikatoren/quote.csv', '../api/v1/stadt/indikatoren/quote.csv'], ['https://www.govdata.de/dl-de/by-2-0', 'https://www.govdata.de/dl-de/by-2-0'], ['../../_app/immutable/assets/a.css', '../_app/immutable/assets/a.css']
])('link %s', (link, expected) => {
	expect(rewrite(`<p><a href="${link}">x</a></p>`)).toBe(`<p><a href="${expected}">x</a></p>`);
});

test('what only a server can do is left out, everything around it stays', () => {
	const page = '<p>vorher</p><ul class="picture-links" aria-label="Karte mitnehmen"><!--[--><li><a href="/stadt/bild/quote/karte.png" download>Karte als PNG</a></li></ul><p class="no-print">bleibt</p><p class="no-print"><a data-names-page="" href="/stadt/kontakt">Nachricht</a> · <a data-names-page="" href="/stadt/broschuere">Broschüre</a></p><p>nachher</p>';
	expect(rewrite(page)).toBe('<p>vorher</p><p class="no-print">bleibt</p><p>nachher</p>');
});

test('two addresses never share a file, also where capitals do not count', () => {
	const map = new SiteMap();
	for (const address of ['/stadt/gebiet/q/a', '/stadt/gebiet/q/A', '/stadt/gebiet/q/%C3%A4']) map.add(address, 'gebiet/q/a.html');
	expect(new Set(map.entries().map(([, file]) => file.toLowerCase())).size).toBe(3);
});

test('numbers are no links to their explanations, and there is no search', () => {
	expect(rewrite('<td><a class="explain" href="/stadt/zahl/quote?gebiet=01"><!--[-->12,5<!--]--></a></td>')).toBe('<td><!--[-->12,5<!--]--></td>');
	expect(rewrite('<p>a</p><form class="find" role="search" action="/stadt/suche"><input name="q"></form><p>b</p>')).toBe('<p>a</p><p>b</p>');
});

test('a file stays quiet without a server: no script', () => {
	expect(rewrite('<head><script type="module" src="/_app/immutable/workers/start.js"></script><title>x</title></head>')).toBe('<head><title>x</title></head>');
	expect(rewrite('<p>a</p><div class="time-slider" data-slider><label>Zeitregler</label><input type="range"></div><p>b</p>')).toBe('<p>a</p><p>b</p>');
});
