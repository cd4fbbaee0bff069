import { createHash } from 'node:crypto';
import { canonicalJson } from '@koinon/shared/minutes/canonical';
import { publicationField } from '@koinon/shared/minutes/desk';
import { keptText } from '@koinon/shared/minutes/kept-text';
import type { KeptText } from '@koinon/shared/minutes/kept-text';
import type { Redaction } from '@koinon/shared/minutes/redaction';
import type { BlobStore } from '../storage/ports/blob-store.ts';

const PASSAGES = 'koinon-passages/1';

interface KeptPassages {
  readonly format: typeof PASSAGES;
  /** Hash of the approved text. */
  readonly of: string;
  readonly redactions: readonly Redaction[];
  /** Hex. */
  readonly salt: string;
}

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

/** Reads what was kept and looks whether it is the one with this hash. */
async function readBytes(
  blobs: Pick<BlobStore, 'get'>,
  hash: string,
): Promise<Buffer | { readonly fault: 'missing' | 'changed' }> {
  const content = await blobs.get(hash);
  if (content === null) return { fault: 'missing' };
  const parts: Uint8Array[] = [];
  for await (const part of content.bytes) parts.push(part);
  const bytes = Buffer.concat(parts);
  const isIt = createHash('sha256').update(bytes).digest('hex') === hash;
  return isIt ? bytes : { fault: 'changed' };
}

/** Reads a text and looks whether it is the one with this hash. */
export async function readKept(
  blobs: Pick<BlobStore, 'get'>,
  hash: string,
): Promise<Kept | { readonly fault: KeptFault }> {
  const bytes = await readBytes(blobs, hash);
  if ('fault' in bytes) return bytes;
  const text = keptText(bytes.toString('utf8'));
  return text === null ? { fault: 'no-minutes' } : { bytes, text };
}

/**
 * Keeps which passages were taken out of a text, for those who publish it
 * again. The salt keeps everybody else, who reads the hash in the record, from
 * trying out which passages it may be.
 */
export function keepPassages(
  blobs: Pick<BlobStore, 'put'>,
  { of, redactions, salt }: Omit<KeptPassages, 'format'>,
): Promise<string> {
  return keep(blobs, canonicalJson({ format: PASSAGES, of, redactions, salt }));
}

/** @throws when they are gone or are not what was kept */
export async function readPassages(
  blobs: Pick<BlobStore, 'get'>,
  hash: string,
): Promise<readonly Redaction[]> {
  const bytes = await readBytes(blobs, hash);
  if ('fault' in bytes) throw new Error(`the passages ${hash} are ${bytes.fault}`);
  return publicationField.strip().parse(JSON.parse(bytes.toString('utf8'))).redactions;
}
