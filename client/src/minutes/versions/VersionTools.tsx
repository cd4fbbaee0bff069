import { LONGEST_VERSION_NAME } from '@koinon/shared/documents/versions';
import type { Version, VersionContent } from '@koinon/shared/documents/versions';
import { Bookmark, BookmarkX, History } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { AskDialog } from '../../ui/AskDialog.tsx';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { BringBack } from './BringBack.tsx';
import { BringItemsBack } from './BringItemsBack.tsx';
import { keepVersion, nameVersion } from './version-requests.ts';
import styles from './Versions.module.css';
import { hindranceOf } from './versions-of.ts';
import type { Hindrance, VersionsOf } from './versions-of.ts';

interface VersionToolsProps {
  readonly of: VersionsOf;
  /** Null: the document as it is now. */
  readonly version: Version | null;
  /** What it says, once it is known. */
  readonly content: VersionContent | null;
  readonly current: VersionContent;
  readonly called: string;
  /** `what`: to be told. */
  readonly onChanged: (what: string | null) => void;
  readonly onBack: () => void;
  /** What is there now is another than the one that is shown. */
  readonly onMoved: () => void;
}

type Doing = 'naming' | 'bringing-back' | null;

/** What can be done with the version that is shown. */
export function VersionTools(props: VersionToolsProps) {
  const { of, version, content, current, called, onChanged, onBack, onMoved } = props;
  const t = useTranslations('versions');
  const [doing, setDoing] = useState<Doing>(null);
  const [hindered, setHindered] = useState<'failed' | Hindrance | null>(null);
  const { place, back } = of;
  const name = async (given: string | null) => {
    setDoing(null);
    // A name is for what stands here, so the server has to have it.
    const hindrance = version === null ? hindranceOf(of.standing()) : null;
    if (hindrance !== null) return setHindered(hindrance);
    const answer = await (version === null
      ? keepVersion(place, given)
      : nameVersion(place, version.upTo, given));
    setHindered(answer.ok ? null : 'failed');
    if (answer.ok) onChanged(null);
  };
  const named = version?.name ?? null;
  const naming = version === null ? 'nameNow' : named === null ? 'name' : 'rename';
  const isWhole = back?.kind === 'whole' && version !== null;
  return (
    <div className={styles['tools']}>
      <Button icon={<Bookmark aria-hidden size={18} />} onPress={() => setDoing('naming')}>
        {t(naming)}
      </Button>
      {named !== null && (
        <Button
          kind="quiet"
          icon={<BookmarkX aria-hidden size={18} />}
          onPress={() => void name(null)}
        >
          {t('unname')}
        </Button>
      )}
      {isWhole && content !== null && (
        <Button icon={<History aria-hidden size={18} />} onPress={() => setDoing('bringing-back')}>
          {t('bringBack')}
        </Button>
      )}
      {hindered !== null && (
        <Notice tone="heed" urgent>
          {t(hindered)}
        </Notice>
      )}
      {doing === 'naming' && (
        <NameDialog
          title={t(naming)}
          name={named ?? ''}
          onName={(given) => void name(given)}
          onCancel={() => setDoing(null)}
        />
      )}
      {isWhole && content !== null && doing === 'bringing-back' && (
        <BringBack
          {...{ of, back, content, called }}
          onCancel={() => setDoing(null)}
          onDone={(what) => {
            setDoing(null);
            onBack();
            onChanged(what);
          }}
        />
      )}
      {back?.kind === 'items' && version !== null && content !== null && (
        <BringItemsBack {...{ of, back, content, current, called, onMoved }} onDone={onChanged} />
      )}
    </div>
  );
}

interface NameDialogProps {
  readonly title: string;
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly onCancel: () => void;
}

function NameDialog({ title, name, onName, onCancel }: NameDialogProps) {
  const t = useTranslations('versions');
  const common = useTranslations('common');
  const [given, setGiven] = useState(name);
  const said = given.trim();
  const isLong = said.length > LONGEST_VERSION_NAME;
  const fault = isLong ? t('nameLong', { most: LONGEST_VERSION_NAME }) : null;
  return (
    <AskDialog
      title={title}
      confirm={t('keepName')}
      cancel={common('cancel')}
      unavailable={said === '' ? t('nameFirst') : fault}
      onConfirm={() => onName(said)}
      onCancel={onCancel}
    >
      <Field
        label={t('nameField')}
        value={given}
        onChange={setGiven}
        hint={t('nameHint')}
        fault={fault}
      />
    </AskDialog>
  );
}
