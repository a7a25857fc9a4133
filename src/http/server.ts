import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The port cannot be had. Carries the German sentence. */
export class PortRefused extends Error {
	override readonly name = 'PortRefused';
}

export interface RunningServer {
	readonly port: number;
	/** From now on requests go to this listener. */
	serve(listener: RequestListener): void;
	/** Answers that are under way get half a second, then every connection is cut. */
	close(): Promise<void>;
}

/** Opens the port. @throws PortRefused */
export async function openServer(host: string, port: number, first: RequestListener): Promise<RunningServer> {
	let listener = first;
	const server = createServer({ requestTimeout: 30_000, headersTimeout: 15_000, keepAliveTimeout: 10_000 }, (req, res) => listener(req, res));
	await new Promise<void>((resolve, reject) => {
		server.once('error', (error: NodeJS.ErrnoException) => reject(sentenceFor(error, host, port)));
		server.listen(port, host, resolve);
	});
	return {
		port: (server.address() as AddressInfo).port,
		serve: (next) => {
			listener = next;
		},
		close: async () => {
			const closed = new Promise<void>((resolve) => server.close(() => resolve()));
			server.closeIdleConnections();
			const cut = setTimeout(() => server.closeAllConnections(), 500);
			await closed;
			clearTimeout(cut);
		}
	};
}

function sentenceFor(error: NodeJS.ErrnoException, host: string, port: number): Error {
	switch (error.code) {
		case 'EADDRINUSE': return new PortRefused(`Anschluss ${port} auf ${host} ist schon belegt. Läuft KECK bereits? Sonst hilft ein anderer Anschluss: PORT=${port + 1} npm start`);
		case 'EACCES': return new PortRefused(`Anschluss ${port} darf dieses Benutzerkonto nicht öffnen. Ein Anschluss ab 1024 geht immer, zum Beispiel: PORT=3000 npm start`);
		case 'EADDRNOTAVAIL':
		case 'ENOTFOUND': return new PortRefused(`Die Adresse ${host} gehört nicht zu diesem Rechner. Üblich sind HOST=127.0.0.1 (nur dieser Rechner) und HOST=0.0.0.0 (alle).`);
		default: return error;
	}
}
