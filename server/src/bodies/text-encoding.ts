import { ENCODINGS } from '@koinon/shared/bodies/desk';
import type { Encoding } from '@koinon/shared/bodies/desk';

/**
 * Spreadsheets save text in whatever their machine spoke. A mark at the start
 * settles it; else text that is well-formed UTF-8 is UTF-8; else it is one of
 * the single-byte encodings, told apart by where their letters stand: Greek
 * words are written in them wholly above ASCII, while in central European ones
 * the letters above ASCII stand between plain ones.
 */
export function encodingOf(bytes: Uint8Array): Encoding {
  if (startsWith(bytes, UTF_16LE_MARK)) return 'utf-16le';
  if (decode(bytes, 'utf-8') !== null) return 'utf-8';
  return isGreek(bytes) ? 'windows-1253' : 'windows-1250';
}

/** The bytes as text without a mark, or null where they are not text of this encoding. */
export function decode(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return NOT_TEXT.test(text) ? null : text;
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

export function isEncoding(name: unknown): name is Encoding {
  return ENCODINGS.some((known) => known === name);
}

const UTF_16LE_MARK = [0xff, 0xfe];
/** Control characters that no list has, those that single-byte encodings leave free among them. */
const NOT_TEXT = /[^\P{Cc}\t\n\r]/u;
const HIGH = 0x80;

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

function isGreek(bytes: Uint8Array): boolean {
  if (decode(bytes, 'windows-1253') === null) return false;
  let together = 0;
  let alone = 0;
  bytes.forEach((byte, at) => {
    if (byte < HIGH) return;
    const beside = (bytes[at - 1] ?? 0) >= HIGH || (bytes[at + 1] ?? 0) >= HIGH;
    if (beside) together += 1;
    else alone += 1;
  });
  return together > alone;
}
