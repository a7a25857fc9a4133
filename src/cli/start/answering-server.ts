import { createFront } from '#http/front.ts';
import { createPreparing } from '#http/preparing.ts';
import { PublicationStamp } from '#http/publication-stamp.ts';
import { openServer, type RunningServer } from '#http/server.ts';
import { loadSite } from '#http/site.ts';
import type { Configuration } from '#server/base/configuration.ts';
import { openSnapshots } from '#server/snapshot/index.ts';
import { buildFolder } from './built-pages.ts';
import type { Steps } from './steps.ts';

/** The open port: first with the progress page, then with the atlas. */
export class AnsweringServer {
	readonly #configuration: Configuration;
	readonly #origin: string | null;
	readonly #server: RunningServer;

	private constructor(configuration: Configuration, origin: string | null, server: RunningServer) {
		this.#configuration = configuration;
		this.#origin = origin;
		this.#server = server;
	}

	/** @throws PortRefused */
	static async open(configuration: Configuration, origin: string | null, steps: Steps): Promise<AnsweringServer> {
		const server = await openServer(configuration.host, configuration.port, createPreparing(() => steps.list()));
		return new AnsweringServer(configuration, origin, server);
	}

	/** Where a person on this machine finds it. */
	get address(): string {
		return this.#origin ?? `http://localhost:${this.#server.port}`;
	}

	async publishedKommunen(): Promise<number> {
		return (await openSnapshots().kommunen()).length;
	}

	async serveSite(): Promise<void> {
		const site = await loadSite(buildFolder);
		const front = createFront({ site, stamp: new PublicationStamp(this.#configuration.data), configuredOrigin: this.#origin, defaultOrigin: `http://localhost:${this.#server.port}` });
		this.#server.serve(front);
	}

	close(): Promise<void> {
		return this.#server.close();
	}
}
