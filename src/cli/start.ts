import { AnsweringServer } from './start/answering-server.ts';
import { buildPages, pagesAreCurrent, sourceFingerprint } from './start/built-pages.ts';
import { ChildFailed } from './start/child.ts';
import { INVENTED, isPublished, planInvented } from './start/invented.ts';
import type { Invented } from './start/invented.ts';
import { Steps } from './start/steps.ts';
import { configuredOrigin } from '#http/origin.ts';
import { PortRefused } from '#http/server.ts';
import { readConfiguration, type Configuration } from '#server/base/configuration.ts';
import { keepInboxShort } from '#server/app/keep-inbox-short.ts';
import { systemClock } from '#server/base/clock.ts';
import { Refusal } from '#server/base/refusal.ts';
import { takeServerLock } from '#server/base/server-lock.ts';
import { EXIT, type CommandIo } from './command.ts';

export const summary = 'Server starten; beim ersten Mal werden die Seiten gebaut und zwei erfundene Kommunen vorbereitet';

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
		await keepInboxShort(configuration.data, systemClock, stop.signal, (error) => io.err(`Erledigte Nachrichten konnten nicht gelöscht werden: ${String(error)}\n`));
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
 * Pages and the first invented Kommune are prepared side by side, the next one after it, while the atlas is already served. Where a Kommune is
 * published already the atlas is served as soon as the pages are there, and an invented one that fails does not take it down.
 */
async function prepare(configuration: Configuration, server: AnsweringServer, steps: Steps, signal: AbortSignal, io: CommandIo): Promise<void> {
	const missing = configuration.role === 'public' ? [] : await unpublished();
	const fingerprint = await sourceFingerprint();
	const build = (await pagesAreCurrent(fingerprint)) ? null : steps.plan('Seiten bauen');
	const plans: Plan[] = missing.slice(0, 1).map((invented) => ({ ...invented, run: planInvented(invented, steps, configuration.data, signal) }));
	const open = steps.plan('Seiten laden');
	plans.push(...missing.slice(1).map((invented) => ({ ...invented, run: planInvented(invented, steps, configuration.data, signal) })));

	const something = Promise.withResolvers<void>();
	if (plans.length === 0 || (await server.publishedKommunen()) > 0) something.resolve();
	const served = (async () => {
		await build?.(() => buildPages(fingerprint, signal));
		await something.promise;
		await open(() => server.serveSite());
		io.out(`Der Atlas ist bereit: ${server.address}\n`);
	})();
	await Promise.all([served, publishInvented(plans, async () => (await server.publishedKommunen()) > 0, something.resolve, signal, io)]);
}

interface Plan extends Invented {
	readonly run: () => Promise<void>;
}

async function unpublished(): Promise<Invented[]> {
	const published = await Promise.all(INVENTED.map(isPublished));
	return INVENTED.filter((_, i) => !published[i]);
}

/** One after the other: they share processor and ledger. @throws ChildFailed where nothing else can be shown */
async function publishInvented(plans: readonly Plan[], isAnythingPublished: () => Promise<boolean>, onPublished: () => void, signal: AbortSignal, io: CommandIo): Promise<void> {
	for (const { name, run } of plans) {
		try {
			await run();
			onPublished();
		} catch (error) {
			if (signal.aborted || !(error instanceof ChildFailed) || !(await isAnythingPublished())) throw error;
			io.err(`${name} konnte nicht vorbereitet werden; die übrigen Kommunen sind davon nicht betroffen.\n${error.message}\n`);
		}
	}
}
