/**
 * For whom a snapshot is made (Leserkreis). `public`: everyone. `staff`: the offices of the Kommune, in the protected part; they read what is public as well, so
 * their snapshots are audited together with all public ones.
 */
export type Audience = 'public' | 'staff';

/** Whose snapshots a reader of that audience may have kept. */
export const READS: Readonly<Record<Audience, readonly Audience[]>> = { public: ['public'], staff: ['public', 'staff'] };
