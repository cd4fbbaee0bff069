import { Download } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useReadingLanguage } from '../i18n/use-reading-language.ts';
import { MenuButton } from '../ui/MenuButton.tsx';
import styles from './ExportMenu.module.css';
import { formatOf, kindOf } from './export-model.ts';
import type { Exporting, ExportFile } from './export-model.ts';
import { takeAlong } from './export-request.ts';

interface ExportMenuProps {
  /** Where the session is, such as `/s/4f…`. */
  readonly path: string;
  readonly files: readonly ExportFile[];
}

/** Papers to take along, in the language of the page, and how far the one that was asked for is. */
export function ExportMenu({ path, files }: ExportMenuProps) {
  const t = useTranslations('exports');
  const language = useReadingLanguage();
  const [exporting, setExporting] = useState<Exporting>({ state: 'unasked' });
  const nameOf = (file: ExportFile) =>
    t('file', { kind: t(`kind.${kindOf(file)}`), format: t(`format.${formatOf(file)}`) });
  const take = async (file: ExportFile) => {
    setExporting({ state: 'making', file });
    setExporting(await takeAlong(path, file, language));
  };
  return (
    <div className={styles['export']}>
      <MenuButton
        label={t('download')}
        icon={<Download aria-hidden size={20} />}
        items={files.map((file) => ({ id: file, words: nameOf(file) }))}
        onChoose={(id) => {
          const file = files.find((known) => known === id);
          if (file !== undefined && exporting.state !== 'making') void take(file);
        }}
      />
      <p className={styles['status']} role="status" dir="auto">
        {exporting.state === 'making' && t('making', { file: nameOf(exporting.file) })}
        {exporting.state === 'made' && t('made', { name: exporting.name })}
        {exporting.state === 'failed' && t(`failed.${exporting.fault}`)}
      </p>
    </div>
  );
}
