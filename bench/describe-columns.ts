import { CITIES, describeCity, isThere } from './describe/describe-cities.ts';
import type { Measured } from './measure.ts';
import { seconds } from './measure.ts';

/** Of all columns of a city's unedited files, how many does `keck describe` tell rightly without a question? */
export async function describeColumns(): Promise<Measured[]> {
	const rows: Measured[] = [];
	for (const city of CITIES.filter(isThere)) {
		const { columns, right, wrong, own, questions, milliseconds } = await describeCity(city);
		for (const { file, column, role, means } of wrong) console.log(`      ${city}: ${file} „${column}“ was taken for ${role} ${means}`);
		rows.push({ name: `describe ${city}: columns told rightly without a question`, ours: `${right} of ${columns} = ${Math.round((1000 * right) / columns) / 10} %, ${questions.length} questions, ${seconds(milliseconds)}; as our own description says: ${own.agreed} of ${own.columns}`, beside: 'at least 75 %, a handful of questions', ok: right >= 0.75 * columns && questions.length <= 6 });
	}
	return rows;
}
