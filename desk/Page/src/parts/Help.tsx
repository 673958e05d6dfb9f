import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Switch } from '@fluentui/react-components';
import { useLook } from '../hooks/useLook.tsx';

interface Props {
  open: boolean;
  close(): void;
  shortcuts: boolean;
  setShortcuts(on: boolean): void;
}

export function Help({ open, close, shortcuts, setShortcuts }: Props) {
  const { texts } = useLook();
  const keys = [['j', texts['key.j']], ['k', texts['key.k']], ['a', texts['key.a']], ['r', texts['key.r']], ['n', texts['key.n']], ['?', texts['key.help']]] as const;
  return (
    <Dialog open={open} onOpenChange={(_, { open: next }) => !next && close()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{texts.help}</DialogTitle>
          <DialogContent>
            <p>{texts.helpIntro}</p>
            <dl className="keys">{keys.map(([key, what]) => <div key={key}><dt><kbd>{key}</kbd></dt><dd>{what}</dd></div>)}</dl>
            <Switch checked={shortcuts} onChange={(_, { checked }) => setShortcuts(checked)} label={texts.shortcuts} />
          </DialogContent>
          <DialogActions><Button appearance="primary" onClick={close}>{texts.done}</Button></DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
