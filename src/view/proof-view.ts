import type { PublishedSnapshot } from './published.ts';
import type { ProofView } from './read-models.ts';
import { frameOf } from './frame.ts';

export async function proofView(snapshot: PublishedSnapshot): Promise<ProofView> {
	return { ...frameOf(snapshot), proof: await snapshot.proof(), baseFigures: snapshot.catalogue.baseFigures.map(({ id, title }) => ({ id, title })) };
}
