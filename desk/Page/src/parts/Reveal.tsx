import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { revealReasons, type RevealReason } from '../contract.ts';
import { useLook } from '../hooks/useLook.tsx';

interface Props {
  open: boolean;
  chosen(reason: RevealReason): void;
  close(): void;
}

/** No reason is chosen beforehand: a look at personal data is a decision. */
export function Reveal({ open, chosen, close }: Props) {
  const { texts } = useLook();
  const [reason, setReason] = useState<RevealReason>();
  const leave = () => {
    setReason(undefined);
    close();
  };
  return (
    <Dialog open={open} onOpenChange={(_, { open: next }) => !next && leave()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{texts.revealTitle}</DialogTitle>
          <DialogContent>
            <p>{texts.revealText}</p>
            <Field label={texts.revealReason} required>
              <RadioGroup value={reason ?? ''} onChange={(_, { value }) => setReason(value as RevealReason)}>
                {revealReasons.map(one => <Radio key={one} value={one} label={texts[`reveal.${one}`]} />)}
              </RadioGroup>
            </Field>
          </DialogContent>
          <DialogActions>
            <Button onClick={leave}>{texts.cancel}</Button>
            <Button appearance="primary" disabledFocusable={!reason} onClick={() => { if (reason) { chosen(reason); leave(); } }}>{texts.revealGo}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
