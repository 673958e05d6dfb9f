import { Button } from '@fluentui/react-components';
import type { Comparison } from '../contract/automations.ts';
import { useLook } from '../hooks/useLook.tsx';
import { Modal } from './Modal.tsx';

interface Props {
  open: boolean;
  title: string;
  text: string;
  more?: string | undefined;
  go: string;
  /** Two answers in the place of one: each confirms as well. */
  choices?: { asked: string; agree: string; differ: string } | undefined;
  confirmed(comparison?: Comparison): void;
  close(): void;
}

export function Confirm({ open, title, text, more, go, choices, confirmed, close }: Props) {
  const { texts } = useLook();
  const choose = (comparison?: Comparison) => () => {
    close();
    confirmed(comparison);
  };
  return (
    <Modal
      open={open} title={title} close={close}
      actions={choices
        ? <><Button onClick={close}>{texts.cancel}</Button><Button onClick={choose('differ')}>{choices.differ}</Button><Button onClick={choose('agree')}>{choices.agree}</Button></>
        : <><Button onClick={close}>{texts.cancel}</Button><Button appearance="primary" onClick={choose()}>{go}</Button></>}
    >
      <p>{text}</p>
      {more && <p><strong>{more}</strong></p>}
      {choices && <p>{choices.asked}</p>}
    </Modal>
  );
}
