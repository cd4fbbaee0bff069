import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parentPort } from 'node:worker_threads';
import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler';
import type { FromPress, ToPress } from './pdf-messages.ts';

/**
 * The thread in which papers are set: it takes them one by one and answers each.
 * It knows the template and the fonts, and nothing of the rest of the server.
 */
const TEMPLATE = readFileSync(new URL('./paper.typ', import.meta.url), 'utf8');

/** They are embedded in every PDF, each as far as it is used. */
const FONTS = [
  '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  '@expo-google-fonts/noto-sans/400Regular_Italic/NotoSans_400Regular_Italic.ttf',
  '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
  '@expo-google-fonts/noto-sans/700Bold_Italic/NotoSans_700Bold_Italic.ttf',
  '@expo-google-fonts/vazirmatn/400Regular/Vazirmatn_400Regular.ttf',
  '@expo-google-fonts/vazirmatn/700Bold/Vazirmatn_700Bold.ttf',
];

/** Results of this many papers before are kept: the next one is seldom like them. */
const REMEMBERED = 1;

const { resolve } = createRequire(import.meta.url);
const compiler = NodeCompiler.create({
  fontArgs: [{ fontBlobs: FONTS.map((font) => readFileSync(resolve(font))) }],
});

function set({ id, paper, at }: ToPress): FromPress {
  try {
    const compiled = compiler.compile({ mainFileContent: TEMPLATE, inputs: { paper } });
    const document = compiled.result;
    if (document === null) {
      const said = compiled.takeDiagnostics()?.shortDiagnostics ?? [];
      return { id, kind: 'failed', message: `the paper was not set: ${JSON.stringify(said)}` };
    }
    const pdf = compiler.pdf(document, { pdfStandard: PdfStandard.UA_1, creationTimestamp: at });
    return { id, kind: 'set', pdf: new Uint8Array(pdf) };
  } catch (error) {
    return { id, kind: 'failed', message: String(error) };
  } finally {
    compiler.evictCache(REMEMBERED);
  }
}

parentPort?.on('message', (message: ToPress) => parentPort?.postMessage(set(message)));
