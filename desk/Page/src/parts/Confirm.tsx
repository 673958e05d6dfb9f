import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';
import { useLook } from '../hooks/useLook.tsx';

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
    <Dialog open={open} onOpenChange={(_, { open: next }) => !next && close()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>
            <p>{text}</p>
            {more && <p><strong>{more}</strong></p>}
          </DialogContent>
          <DialogActions>
            <Button onClick={close}>{texts.cancel}</Button>
            <Button appearance="primary" onClick={() => { close(); confirmed(); }}>{go}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
