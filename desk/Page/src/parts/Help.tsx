import { Button, Switch } from '@fluentui/react-components';
import { useLook } from '../hooks/useLook.tsx';
import { Modal } from './Modal.tsx';

interface Props {
  open: boolean;
  close(): void;
  shortcuts: boolean;
  setShortcuts(on: boolean): void;
}

export function Help({ open, close, shortcuts, setShortcuts }: Props) {
  const { texts } = useLook();
  const keys = [['j', texts['key.j']], ['k', texts['key.k']], ['a', texts['key.a']], ['r', texts['key.r']], ['n', texts['key.n']], ['R', texts['key.reveal']], ['/', texts['key.search']], ['?', texts['key.help']]] as const;
  return (
    <Modal open={open} title={texts.help} close={close} actions={<Button appearance="primary" onClick={close}>{texts.done}</Button>}>
      <p>{texts.helpIntro}</p>
      <dl className="keys">{keys.map(([key, what]) => <div key={key}><dt><kbd>{key}</kbd></dt><dd>{what}</dd></div>)}</dl>
      <Switch checked={shortcuts} onChange={(_, { checked }) => setShortcuts(checked)} label={texts.shortcuts} />
    </Modal>
  );
}
