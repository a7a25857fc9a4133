import { AnsweringServer } from './start/answering-server.ts';
import { buildPages, pagesAreCurrent, sourceFingerprint } from './start/built-pages.ts';
import { ChildFailed } from './start/child.ts';
import { musterstadtIsPublished, planMusterstadt } from './start/musterstadt.ts';
import { Steps } from './start/steps.ts';
import { configuredOrigin } from '#http/origin.ts';
import { PortRefused } from '#http/server.ts';
import { readConfiguration, type Configuration } from '#server/base/configuration.ts';
import { Refusal } from '#server/base/refusal.ts';
import { takeServerLock } from '#server/base/server-lock.ts';
import { EXIT, type CommandIo } from './command.ts';

export const summary = 'Server starten; beim ersten Mal werden die Seiten gebaut und Musterstadt vorbereitet';

export async function run(args: string[], io: CommandIo): Promise<number> {
	if (args.length > 0) {
		io.err('„start“ nimmt keine Angaben. Anschluss, Adresse und Datenordner stehen in PORT, HOST und KECK_DATA.\n');
		return EXIT.WRONG_USE;
	}
	try {
		const configuration = readConfiguration();
		const origin = configuredOrigin(process.env);
		const lock = takeServerLock(configuration.data, configuration.role);
		try {
			return await serveUntilStopped(configuration, origin, io);
		} finally {
			lock.release();
		}
	} catch (error) {
		if (error instanceof RangeError || error instanceof Refusal || error instanceof PortRefused) {
			io.err(`${error.message}\n`);
			return EXIT.WRONG_USE;
		}
		if (error instanceof ChildFailed) {
			io.err(`Die Vorbereitung ist fehlgeschlagen. Nach einem neuen Start geht es an dieser Stelle weiter.\n${error.message}\n`);
			return EXIT.OUR_FAULT;
		}
		throw error;
	}
}

/** Ends with Ctrl-C or SIGTERM. The port is open before anything is prepared. */
async function serveUntilStopped(configuration: Configuration, origin: string | null, io: CommandIo): Promise<number> {
	const stop = new AbortController();
	const stopped = new Promise<void>((resolve) => stop.signal.addEventListener('abort', () => resolve()));
	const onSignal = (): void => stop.abort();
	const steps = new Steps((line) => io.out(line));
	const server = await AnsweringServer.open(configuration, origin, steps);
	process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
	try {
		io.out(`KECK antwortet auf ${server.address}\n`);
		const prepared = prepare(configuration, server, steps, stop.signal, io);
		await Promise.race([stopped, prepared.then(() => stopped)]);
		await prepared.catch((error: unknown) => {
			if (!stop.signal.aborted) throw error;
		});
		io.out('KECK ist beendet.\n');
		return EXIT.DONE;
	} finally {
		stop.abort();
		await server.close();
		process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
	}
}

/**
 * Pages and Musterstadt are prepared side by side. Where a Kommune is already published the atlas is served as soon as the pages are there,
 * and a Musterstadt that fails does not take it down.
 */
async function prepare(configuration: Configuration, server: AnsweringServer, steps: Steps, signal: AbortSignal, io: CommandIo): Promise<void> {
	const needsMusterstadt = configuration.role !== 'public' && !(await musterstadtIsPublished());
	const fingerprint = await sourceFingerprint();
	const build = (await pagesAreCurrent(fingerprint)) ? null : steps.plan('Seiten bauen');
	const musterstadt = needsMusterstadt ? planMusterstadt(steps, configuration.data, signal) : null;
	const open = steps.plan('Seiten laden');

	const othersArePublished = (await server.publishedKommunen()) > 0;
	const invented = musterstadt?.() ?? Promise.resolve();
	const served = (async () => {
		await build?.(() => buildPages(fingerprint, signal));
		if (!othersArePublished) await invented;
		await open(() => server.serveSite());
		io.out(`Der Atlas ist bereit: ${server.address}\n`);
	})();
	const guarded = invented.catch((error: unknown) => {
		if (!othersArePublished || signal.aborted || !(error instanceof ChildFailed)) throw error;
		io.err(`Musterstadt konnte nicht vorbereitet werden; die übrigen Kommunen sind davon nicht betroffen.\n${error.message}\n`);
	});
	await Promise.all([served, guarded]);
}
