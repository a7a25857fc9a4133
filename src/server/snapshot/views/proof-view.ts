import type { OpenSnapshot } from '../open-snapshot.ts';
import type { ProofView } from '../read-models.ts';
import { frameOf } from './frame.ts';

export async function proofView(snapshot: OpenSnapshot): Promise<ProofView> {
	return { ...frameOf(snapshot), proof: await snapshot.proof(), baseFigures: snapshot.catalogue.baseFigures.map(({ id, title }) => ({ id, title })) };
}
