import { parentPort, workerData } from 'node:worker_threads';
import type { BorderFile } from '#domain/delivery/description/border-file.ts';
import { packLayer } from './packed-layer.ts';
import { parseLayer } from './parse-layer.ts';

/** Runs in a thread of its own, which can be ended from outside; see read-border-file.ts. */
const { bytes, from } = workerData as { bytes: Uint8Array; from: BorderFile };
const packed = packLayer(await parseLayer(bytes, from));
parentPort?.postMessage(packed, [packed.coordinates.buffer as ArrayBuffer]);
