import type { Part } from '@koinon/shared/bodies/desk';

/**
 * The words by which lists name their columns and what they hold, in the
 * languages of the interface. They are compared without case, accents and
 * what stands in brackets or between words.
 */
export type Column = 'name' | 'language' | 'office' | 'substituteFor';

const COLUMNS: Readonly<Record<Column, readonly string[]>> = {
  name: [
    ...['name', 'full name', 'member', 'όνομα', 'ονοματεπώνυμο', 'μέλος'],
    ...['ime', 'ime in priimek', 'član', 'الاسم', 'الاسم الكامل', 'اسم'],
  ],
  language: ['language', 'reads in', 'γλώσσα', 'jezik', 'اللغة', 'لغة'],
  office: [
    ...['office', 'role', 'function', 'αξίωμα', 'ιδιότητα', 'ρόλος'],
    ...['funkcija', 'vloga', 'المنصب', 'الصفة', 'الدور'],
  ],
  substituteFor: [
    ...['substitute for', 'substitute of', 'stands in for', 'αναπληρώνει', 'αναπληρωτής του'],
    ...['αναπληρωτής της', 'αναπληρωτής για', 'nadomešča', 'namestnik za', 'ينوب عن', 'بديل عن'],
  ],
};

const PARTS: Readonly<Record<Part, readonly string[]>> = {
  chair: [
    ...['chair', 'chairperson', 'chairman', 'chairwoman', 'president', 'πρόεδρος'],
    ...['predsednik', 'predsednica', 'predsedujoči', 'predsedujoča', 'رئيس', 'رئيسة', 'الرئيس'],
    ...['الرئيسة', 'رئيس المجلس', 'رئيسة المجلس'],
  ],
  deputy: [
    ...['deputy', 'deputy chair', 'vice chair', 'vice president', 'αντιπρόεδρος'],
    ...['podpredsednik', 'podpredsednica', 'نائب الرئيس', 'نائبة الرئيس', 'نائب', 'نائبة'],
  ],
  member: ['member', 'μέλος', 'τακτικό μέλος', 'član', 'članica', 'عضو', 'عضوة', ''],
  substitute: [
    ...['substitute', 'alternate', 'αναπληρωτής', 'αναπληρώτρια', 'αναπληρωματικό μέλος'],
    ...['namestnik', 'namestnica', 'nadomestni član', 'nadomestna članica', 'بديل', 'بديلة'],
    ...['عضو بديل', 'عضو احتياط', 'عضوة احتياط'],
  ],
  secretary: [
    ...['secretary', 'clerk', 'γραμματέας', 'γραμματεία', 'tajnik', 'tajnica', 'zapisnikar'],
    ...['zapisnikarica', 'sekretar', 'sekretarka', 'أمين السر', 'أمينة السر', 'سكرتير', 'سكرتيرة'],
  ],
  adviser: [
    ...['adviser', 'advisor', 'σύμβουλος', 'εμπειρογνώμονας', 'svetovalec', 'svetovalka'],
    ...['مستشار', 'مستشارة'],
  ],
};

const columnWords = byWord(COLUMNS);
const partWords = byWord(PARTS);

export function columnOf(heading: string): Column | null {
  return columnWords.get(plain(heading)) ?? null;
}

export function partOf(word: string): Part | null {
  return partWords.get(plain(word)) ?? null;
}

/** A language by its tag, or by its name in a language of the interface or its own; null for none. */
export function languageOf(word: string): string | null {
  return languageWords.get(plain(word)) ?? null;
}

/** Languages that people in these councils read; the interface speaks the first four. */
const LANGUAGES = [
  ...['en', 'el', 'sl', 'ar', 'bg', 'cs', 'de', 'es', 'fa', 'fr', 'hr', 'hu', 'it', 'ka', 'lv'],
  ...['mk', 'nl', 'pl', 'ps', 'pt', 'ro', 'ru', 'so', 'sq', 'sr', 'sv', 'ti', 'tr', 'uk', 'ur'],
];
const NAMED_IN = ['en', 'el', 'sl', 'ar'];

const languageWords = new Map(
  LANGUAGES.flatMap((tag) => {
    const names = [...NAMED_IN, tag].map((reader) =>
      new Intl.DisplayNames([reader], { type: 'language' }).of(tag),
    );
    return [tag, ...names].map((name) => [plain(name ?? tag), tag] as const);
  }),
);

function byWord<Key extends string>(
  words: Readonly<Record<Key, readonly string[]>>,
): ReadonlyMap<string, Key> {
  // The table's keys are its type's keys: it is written out above.
  const entries = Object.entries(words) as [Key, readonly string[]][];
  return new Map(entries.flatMap(([key, all]) => all.map((word) => [plain(word), key] as const)));
}

/** `Αναπληρωτής του:` → `αναπληρωτης του` */
function plain(word: string): string {
  return word
    .replace(/\([^)]*\)/gu, ' ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ς/gu, 'σ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
