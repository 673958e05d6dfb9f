import { Button, Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import type { DeskApi } from '../api.ts';
import type { Invitation, Role } from '../contract/people.ts';
import { useLook } from '../hooks/useLook.tsx';
import { joinLink } from '../logic/address.ts';
import { dayAndTime } from '../logic/when.ts';
import { fill } from '../logic/words.ts';
import { Modal } from './Modal.tsx';
import { Problem, problemOf } from './Problem.tsx';

export const roles: readonly Role[] = ['agent', 'supervisor', 'administrator', 'privacy'];

export function Invite({ api, open, close }: { api: DeskApi; open: boolean; close(): void }) {
  const { texts, language } = useLook();
  const [role, setRole] = useState<Role>('agent');
  const [invitation, setInvitation] = useState<Invitation>();
  const [problem, setProblem] = useState<string>();
  const [copied, setCopied] = useState(false);
  const link = invitation && joinLink(location.origin, invitation.token);

  const leave = () => {
    setInvitation(undefined);
    setProblem(undefined);
    setCopied(false);
    setRole('agent');
    close();
  };
  const make = () => {
    setProblem(undefined);
    api.invite(role).then(setInvitation, reason => setProblem(problemOf(reason, texts)));
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link ?? '');
      setCopied(true);
    } catch {
      // No clipboard over plain http, or not allowed: the link is marked, ready for Ctrl+C.
      document.querySelector<HTMLInputElement>('#invite-link')?.select();
    }
  };

  const actions = invitation
    ? <><Button onClick={leave}>{texts.done}</Button><Button appearance="primary" onClick={() => void copy()}><span role="status">{copied ? texts.copied : texts.copy}</span></Button></>
    : <><Button onClick={leave}>{texts.cancel}</Button><Button appearance="primary" onClick={make}>{texts.inviteGo}</Button></>;
  return (
    <Modal open={open} title={invitation ? texts.inviteReady : texts.invite} close={leave} actions={actions}>
      {invitation ? (
        <>
          <p>{fill(texts.inviteReadyText, { role: texts[`role.${invitation.role}`], until: dayAndTime(invitation.expiresAt, language) })}</p>
          <Field label={texts.inviteLink}><Input id="invite-link" readOnly value={link ?? ''} onFocus={event => event.currentTarget.select()} /></Field>
        </>
      ) : (
        <Field label={texts.inviteRole}>
          <RadioGroup value={role} onChange={(_, { value }) => setRole(value as Role)}>
            {roles.map(one => <Radio key={one} value={one} label={texts[`role.${one}`]} />)}
          </RadioGroup>
        </Field>
      )}
      <Problem text={problem} />
    </Modal>
  );
}
