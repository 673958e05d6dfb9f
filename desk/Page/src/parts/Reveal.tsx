import { Button, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { revealReasons, type RevealReason } from '../contract/cases.ts';
import { useLook } from '../hooks/useLook.tsx';
import { Modal } from './Modal.tsx';

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
    <Modal
      open={open} title={texts.revealTitle} close={leave}
      actions={<>
        <Button onClick={leave}>{texts.cancel}</Button>
        <Button appearance="primary" disabledFocusable={!reason} onClick={() => { if (reason) { chosen(reason); leave(); } }}>{texts.revealGo}</Button>
      </>}
    >
      <p>{texts.revealText}</p>
      <Field label={texts.revealReason} required>
        <RadioGroup value={reason ?? ''} onChange={(_, { value }) => setReason(value as RevealReason)}>
          {revealReasons.map(one => <Radio key={one} value={one} label={texts[`reveal.${one}`]} />)}
        </RadioGroup>
      </Field>
    </Modal>
  );
}
