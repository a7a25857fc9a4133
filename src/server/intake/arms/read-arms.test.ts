import { describe, expect, it } from 'vitest';
import { makeAndRead, TOWN, WIDE } from '../make-delivery.ts';

const described = (look: string) => TOWN.replace('lizenz: {name: keine}}', `lizenz: {name: keine}, aussehen: ${look}}`) + WIDE;
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0H1"/></svg>';
const png = (width: number, height: number) => {
	const bytes = Buffer.alloc(64);
	Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex').copy(bytes);
	bytes.writeUInt32BE(width, 16);
	bytes.writeUInt32BE(height, 20);
	return bytes;
};

describe('the look of a Kommune', () => {
	it('comes with the delivery: colour and coat of arms', async () => {
		const { delivery, findings } = await makeAndRead(described('{farbe: "#1A3DA5", wappen: w.svg}'), { 'w.svg': SVG });
		expect(findings.filter((f) => f.severity === 'blocks')).toEqual([]);
		expect(delivery?.settings.kommune.look).toEqual({ colour: '#1a3da5', arms: 'image/svg+xml' });
		expect(delivery?.settings.arms?.content).toContain('<path d="M0 0H1">');
	});
	it('may be a colour alone, and a PNG', async () => {
		expect((await makeAndRead(described('{farbe: "#1a3da5"}'))).delivery?.settings.kommune.look).toEqual({ colour: '#1a3da5', arms: null });
		expect((await makeAndRead(described('{wappen: w.png}'), { 'w.png': png(120, 140) })).delivery?.settings.arms).toMatchObject({ mediaType: 'image/png' });
	});
	it('another coat of arms is another settings revision', async () => {
		const hash = async (arms: string) => (await makeAndRead(described('{wappen: w.svg}'), { 'w.svg': arms })).delivery?.settingsSha256;
		expect(await hash(SVG)).not.toBe(await hash(SVG.replace('H1', 'H2')));
	});
	it('too light a colour blocks, and the finding names the contrast reached', async () => {
		const { of, delivery } = await makeAndRead(described('{farbe: "#ffcc00"}'));
		expect(delivery).toBeNull();
		// By culori's wcagContrast, cut to two digits.
		expect(of('description-wrong-value')[0]).toMatchObject({ severity: 'blocks', column: 'kommune.aussehen.farbe', message: 'Der Kontrast der Farbe zu Weiß ist 1,51 : 1; Verweise und Knöpfe brauchen mindestens 4,50 : 1.' });
	});
	it.each([['{farbe: petrol}', 'description-wrong-value'], ['{wappen: w.jpg}', 'description-wrong-value'], ['{schrift: Arial}', 'description-unknown-key'], ['{wappen: fehlt.svg}', 'missing-file'], ['{wappen: ../w.svg}', 'outside-folder'], ['{wappen: zu-gross.svg}', 'file-too-large'], ['{wappen: kaputt.svg}', 'arms-not-readable'], ['{wappen: riesig.png}', 'arms-not-readable'], ['{wappen: falsch.png}', 'arms-not-readable']])('%s: %s', async (look, code) => {
		const { of, delivery } = await makeAndRead(described(look), { 'zu-gross.svg': SVG.padEnd(300_000), 'kaputt.svg': '<svg', 'riesig.png': png(9000, 9000), 'falsch.png': SVG });
		expect(of(code)).toHaveLength(1);
		expect(delivery).toBeNull();
	});
	it('what was left out is told and does not block', async () => {
		const { of, delivery } = await makeAndRead(described('{wappen: w.svg}'), { 'w.svg': SVG.replace('<path', '<script>x</script><path') });
		expect(of('arms-cleaned')[0]).toMatchObject({ severity: 'warns', value: '<script>' });
		expect(delivery?.settings.arms?.content).not.toContain('script');
	});
});
