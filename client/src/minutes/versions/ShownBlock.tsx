import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { ChangedWords } from '../../i18n/ChangedWords.tsx';
import type { Piece, Shown, ShownPart } from './difference-model.ts';
import styles from './ShownBlock.module.css';

interface ShownBlockProps {
  readonly shown: Shown;
  readonly showFact: (n: number) => ReactNode;
}

/** A block of a version, its removed and added words marked. */
export function ShownBlock({ shown, showFact }: ShownBlockProps) {
  const t = useTranslations('versions');
  switch (shown.kind) {
    case 'fact': {
      const said = shown.n === null ? null : showFact(shown.n);
      return <div className={styles['fact']}>{said ?? t('fact')}</div>;
    }
    case 'words': {
      const Tag = shown.block === 'heading' ? 'h4' : 'p';
      return (
        <Tag dir="auto">
          {shown.pieces.map((piece, at) => (
            <Words key={at} {...piece} />
          ))}
        </Tag>
      );
    }
    case 'parts':
      return <Parts {...shown} showFact={showFact} />;
    default:
      return shown satisfies never;
  }
}

type PartsProps = Extract<Shown, { readonly kind: 'parts' }> & Pick<ShownBlockProps, 'showFact'>;

const TAGS = {
  bulletList: 'ul',
  orderedList: 'ol',
  listItem: 'li',
  blockquote: 'blockquote',
  tableRow: 'tr',
  tableHeader: 'th',
  tableCell: 'td',
} as const;

function Parts({ block, parts, showFact }: PartsProps) {
  const inside = parts.map((part, at) => <Part key={at} part={part} showFact={showFact} />);
  if (block === 'table') {
    return (
      <div className={styles['wide']}>
        <table>
          <tbody>{inside}</tbody>
        </table>
      </div>
    );
  }
  const Tag = block in TAGS ? TAGS[block as keyof typeof TAGS] : 'div';
  return <Tag>{inside}</Tag>;
}

function Part({
  part: { shown },
  showFact,
}: { readonly part: ShownPart } & Pick<ShownBlockProps, 'showFact'>) {
  return <ShownBlock shown={shown} showFact={showFact} />;
}

function Words({ change, text, bold, italic }: Piece) {
  const strong = bold ? <strong>{text}</strong> : text;
  return <ChangedWords change={change}>{italic ? <em>{strong}</em> : strong}</ChangedWords>;
}
