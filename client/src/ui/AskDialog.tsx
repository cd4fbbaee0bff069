import { Dialog, Form, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import styles from './ConfirmDialog.module.css';

interface AskDialogProps {
  readonly title: string;
  /** What is asked for, and what it means. */
  readonly children: ReactNode;
  readonly confirm: string;
  /** Left out where there is nothing to be undone. */
  readonly cancel?: string;
  /** Why it cannot be confirmed yet. */
  readonly unavailable?: string | null;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks for a few words or a choice. Enter confirms, Escape does not. Open as long as it is there. */
export function AskDialog(props: AskDialogProps) {
  const { unavailable = null } = props;
  return (
    <ModalOverlay
      isOpen
      isDismissable
      className={styles['overlay'] ?? ''}
      onOpenChange={(open) => {
        if (!open) props.onCancel();
      }}
    >
      <Modal className={styles['modal'] ?? ''}>
        <Dialog className={styles['dialog'] ?? ''}>
          <Form
            ref={focusFirst}
            className={styles['form'] ?? ''}
            onSubmit={(event) => {
              event.preventDefault();
              if (unavailable === null) props.onConfirm();
            }}
          >
            <Heading slot="title" className={styles['title'] ?? ''}>
              {props.title}
            </Heading>
            {props.children}
            <input type="submit" hidden />
            <div className={styles['buttons']}>
              {props.cancel !== undefined && (
                <Button onPress={props.onCancel}>{props.cancel}</Button>
              )}
              <Button kind="act" onPress={props.onConfirm} unavailable={unavailable}>
                {props.confirm}
              </Button>
            </div>
          </Form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** What is asked for is where one types at once. */
function focusFirst(form: HTMLFormElement | null): void {
  const field = form?.querySelector('input:not([type="submit"]):not([type="radio"])');
  if (field instanceof HTMLElement) field.focus();
}
