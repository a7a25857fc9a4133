/**
 * `npm run bench [name …]`: repeatable measurements, each with its limit or peer beside it in the same run.
 * Names: borders · change · cities · describe · disclosure · workbook · intake · http · weight · lighthouse (only by name). `workbook` and `change` need nothing, `borders`, `cities`, `describe` and
 * `disclosure` only the real data, the others postgresql, nginx-light and wrk from Debian too.
 */
import { bordersToDisplay } from './borders-to-display.ts';
import { changeInBrowser } from './change-in-browser.ts';
import { describeColumns } from './describe-columns.ts';
import { disclosureAgainstNaive } from './disclosure-against-naive.ts';
import { httpAgainstNginx } from './http-against-nginx.ts';
import { intakeAgainstCopy } from './intake-against-copy.ts';
import { lighthouse } from './lighthouse.ts';
import { report } from './measure.ts';
import { publishBoth } from './published-atlas.ts';
import { releaseRealCities } from './release-real-cities.ts';
import { weightAndMemory } from './weight-and-memory.ts';
import { workbookAgainstCsv } from './workbook-against-csv.ts';

const asked = process.argv.slice(2);
const wants = (name: string): boolean => asked.length === 0 || asked.includes(name);
if (wants('borders')) report(await bordersToDisplay());
if (wants('describe')) report(await describeColumns());
if (wants('disclosure')) report(await disclosureAgainstNaive());
if (wants('cities')) report(releaseRealCities());
if (wants('change')) report(await changeInBrowser());
if (wants('workbook')) report(workbookAgainstCsv());
if (wants('intake')) report(intakeAgainstCopy());
if (wants('http') || wants('weight')) {
	const data = await publishBoth();
	if (wants('weight')) report(await weightAndMemory(data));
	if (wants('http')) report(await httpAgainstNginx(data));
}
// Fetches a program of its own (bench/README.md), so nobody gets it who did not ask for it.
if (asked.includes('lighthouse')) report(await lighthouse());
