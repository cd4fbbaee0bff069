import { createHash } from 'node:crypto';
import { keptText } from '@koinon/shared/minutes/kept-text';
import type { KeptText } from '@koinon/shared/minutes/kept-text';
import type { BlobStore } from '../storage/ports/blob-store.ts';

/** Keeps a text; resolves with its hash when it is on disk. */
export async function keep(blobs: Pick<BlobStore, 'put'>, text: string): Promise<string> {
  const { hash } = await blobs.put([Buffer.from(text, 'utf8')]);
  return hash;
}

/** A text as it was kept. */
export interface Kept {
  readonly bytes: Buffer;
  readonly text: KeptText;
}

export type KeptFault = 'missing' | 'changed' | 'no-minutes';

/** Reads a text and looks whether it is the one with this hash. */
export async function readKept(
  blobs: Pick<BlobStore, 'get'>,
  hash: string,
): Promise<Kept | { readonly fault: KeptFault }> {
  const content = await blobs.get(hash);
  if (content === null) return { fault: 'missing' };
  const parts: Uint8Array[] = [];
  for await (const part of content.bytes) parts.push(part);
  const bytes = Buffer.concat(parts);
  if (createHash('sha256').update(bytes).digest('hex') !== hash) return { fault: 'changed' };
  const text = keptText(bytes.toString('utf8'));
  return text === null ? { fault: 'no-minutes' } : { bytes, text };
}
