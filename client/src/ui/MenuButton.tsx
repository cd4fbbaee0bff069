import type { ReactNode } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components';
import button from './Button.module.css';
import { classes } from './classes.ts';
import styles from './MenuButton.module.css';

interface MenuButtonProps {
  /** Said of the button, which shows its icon only. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly items: readonly MenuChoice[];
  /** One of the items, which is how things stand; left out, items are things to do. */
  readonly chosen?: string;
  readonly onChoose: (id: string) => void;
}

export interface MenuChoice {
  readonly id: string;
  readonly words: string;
  readonly hint?: string;
}

/** What is wanted now and then, behind one small button. */
export function MenuButton({ label, icon, items, chosen, onChoose }: MenuButtonProps) {
  const selection =
    chosen === undefined
      ? {}
      : { selectionMode: 'single' as const, disallowEmptySelection: true, selectedKeys: [chosen] };
  return (
    <MenuTrigger>
      <Button className={classes(button['button'], button['iconOnly'])} aria-label={label}>
        {icon}
      </Button>
      <Popover className={styles['popover'] ?? ''} placement="top">
        <Menu {...selection} aria-label={label} onAction={(key) => onChoose(String(key))}>
          {items.map(({ id, words, hint }) => (
            <MenuItem key={id} id={id} textValue={words} className={styles['item'] ?? ''}>
              <Text slot="label" className={styles['words'] ?? ''}>
                {words}
              </Text>
              {hint !== undefined && (
                <Text slot="description" className={styles['hint'] ?? ''}>
                  {hint}
                </Text>
              )}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
