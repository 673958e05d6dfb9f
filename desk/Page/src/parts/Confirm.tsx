import { Button } from '@fluentui/react-components';
import { useLook } from '../hooks/useLook.tsx';
import { Modal } from './Modal.tsx';

interface Props {
  open: boolean;
  title: string;
  text: string;
  more?: string | undefined;
  go: string;
  confirmed(): void;
  close(): void;
}

export function Confirm({ open, title, text, more, go, confirmed, close }: Props) {
  const { texts } = useLook();
  return (
    <Modal
      open={open} title={title} close={close}
      actions={<><Button onClick={close}>{texts.cancel}</Button><Button appearance="primary" onClick={() => { close(); confirmed(); }}>{go}</Button></>}
    >
      <p>{text}</p>
      {more && <p><strong>{more}</strong></p>}
    </Modal>
  );
}
