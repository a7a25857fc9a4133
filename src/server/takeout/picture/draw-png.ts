import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { Refusal } from '#server/base/refusal.ts';
import type { PngAnswer, PngOrder } from './png-worker.ts';

/** Twice the size of the SVG: sharp on paper and on dense screens. */
const ZOOM = 2;
/** Characters of SVG; Berlin's 542 areas have 0.4 million. */
const LARGEST = 4_000_000;
const MOST_WAITING = 12;
const LONGEST_MS = 20_000;
/** The thread holds up to 100 MB; it goes when nobody wants pictures. */
const IDLE_MS = 20_000;

interface Job extends PngOrder {
	readonly done: (png: Uint8Array) => void;
	readonly failed: (error: Error) => void;
}

const waiting: Job[] = [];
let worker: Worker | null = null;
let current: Job | null = null;
let timer: NodeJS.Timeout | undefined;

/**
 * An SVG picture of ours as PNG, with letters of our own: the same bytes on every machine. Drawn in a thread beside the server, one picture after the
 * other. @throws Refusal busy where too many wait, not-allowed where the picture is too large
 */
export function drawPng(svg: string): Promise<Uint8Array> {
	if (svg.length > LARGEST) throw new Refusal('not-allowed', 'Dieses Bild ist als PNG zu groß. Es gibt es als SVG.');
	if (waiting.length >= MOST_WAITING) throw new Refusal('busy', 'Gerade werden sehr viele Bilder gezeichnet. Bitte versuchen Sie es in einer Minute noch einmal; als SVG gibt es das Bild sofort.');
	return new Promise((done, failed) => {
		waiting.push({ svg, zoom: ZOOM, done, failed });
		next();
	});
}

function next(): void {
	if (current !== null) return;
	clearTimeout(timer);
	current = waiting.shift() ?? null;
	if (current === null) {
		timer = setTimeout(end, IDLE_MS).unref();
		return;
	}
	worker ??= start();
	worker.ref();
	worker.postMessage({ svg: current.svg, zoom: current.zoom } satisfies PngOrder);
	timer = setTimeout(() => broken(new Error(`a picture took longer than ${LONGEST_MS} ms`)), LONGEST_MS);
}

function start(): Worker {
	// The pages are built into one place and their sources lie in another; the project's own names lead from both to the same file.
	const script = pathToFileURL(createRequire(import.meta.url).resolve('#server/takeout/picture/png-worker.ts'));
	const started = new Worker(script, { execArgv: [], stdin: false, resourceLimits: { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 16 } });
	started.on('message', (answer: PngAnswer) => finish(answer));
	started.on('error', (error: unknown) => broken(error instanceof Error ? error : new Error(String(error))));
	return started;
}

function finish(answer: PngAnswer): void {
	const job = current;
	current = null;
	worker?.unref();
	if ('png' in answer) job?.done(answer.png);
	else job?.failed(new Error(`a picture could not be drawn: ${answer.fault}`));
	next();
}

/** A thread that failed is given up; the next picture starts another. */
function broken(error: Error): void {
	const job = current;
	current = null;
	end();
	job?.failed(error);
	next();
}

function end(): void {
	void worker?.terminate();
	worker = null;
}
