import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parentPort } from 'node:worker_threads';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** Runs in a thread of its own: letters and the drawing program are loaded once, pictures are drawn one after the other. See draw-png.ts. */
export interface PngOrder {
	readonly svg: string;
	readonly zoom: number;
}
export type PngAnswer = { readonly png: Uint8Array } | { readonly fault: string };

const { resolve } = createRequire(import.meta.url);
const weights = ['400Regular/FiraSans_400Regular', '500Medium/FiraSans_500Medium', '600SemiBold/FiraSans_600SemiBold', '700Bold/FiraSans_700Bold'];
const fontBuffers = weights.map((file) => new Uint8Array(readFileSync(resolve(`@expo-google-fonts/fira-sans/${file}.ttf`))));
await initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')));

parentPort?.on('message', ({ svg, zoom }: PngOrder) => {
	parentPort?.postMessage(draw(svg, zoom));
});

function draw(svg: string, zoom: number): PngAnswer {
	try {
		const picture = new Resvg(svg, { fitTo: { mode: 'zoom', value: zoom }, font: { fontBuffers, defaultFontFamily: 'Fira Sans', sansSerifFamily: 'Fira Sans' } });
		const rendered = picture.render();
		const png = rendered.asPng();
		rendered.free();
		picture.free();
		return { png };
	} catch (error) {
		return { fault: error instanceof Error ? error.message : String(error) };
	}
}
