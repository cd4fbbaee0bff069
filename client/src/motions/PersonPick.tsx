import { Pick as PickOne } from '../ui/Pick.tsx';
import { moversIn } from './motions-view.ts';
import type { MotionsView } from './motions-view.ts';

interface PersonPickProps {
  readonly view: MotionsView;
  readonly label: string;
  readonly chosen: string | null;
  readonly onChoose: (person: string) => void;
}

const NOBODY = '';

/** Somebody who is here and may move, for whom the clerk enters it. */
export function PersonPick({ view, label, chosen, onChoose }: PersonPickProps) {
  const people = moversIn(view).map(({ id, name }) => ({ value: id, name }));
  return (
    <PickOne
      label={label}
      options={chosen === null ? [{ value: NOBODY, name: '–' }, ...people] : people}
      chosen={chosen ?? NOBODY}
      onChoose={(person) => {
        if (person !== NOBODY) onChoose(person);
      }}
    />
  );
}
