import { Button, Field, Input, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useRef, useState, type FormEvent } from 'react';
import { Refused, type DeskApi } from '../api.ts';
import type { Session } from '../contract/people.ts';
import { useLook } from '../hooks/useLook.tsx';
import { Problem, problemOf } from './Problem.tsx';

interface Props {
  api: DeskApi;
  needsFirst: boolean;
  expired: boolean;
  signedIn(session: Session): void;
}

export function SignIn({ api, needsFirst, expired, signedIn }: Props) {
  const { texts } = useLook();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const again = useRef<HTMLInputElement>(null);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setProblem(undefined);
    try {
      signedIn(await api.signIn(name.trim(), password));
    } catch (reason) {
      setProblem(reason instanceof Refused && reason.code === 'WrongSignIn' ? texts.wrongSignIn : problemOf(reason, texts));
      setPassword('');
      setBusy(false);
      again.current?.focus();
    }
  };

  return (
    <section className="card" aria-labelledby="sign-in">
      <h2 id="sign-in">{texts.signIn}</h2>
      <p className="quiet">{texts.signInIntro}</p>
      {expired && <MessageBar intent="warning" layout="multiline"><MessageBarBody>{texts.signedOut}</MessageBarBody></MessageBar>}
      {needsFirst && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{texts.firstTitle}</MessageBarTitle> {texts.firstText}
            <code className="command" translate="no">dotnet run --project bot -- invite administrator</code>
          </MessageBarBody>
        </MessageBar>
      )}
      <form onSubmit={submit}>
        <Field label={texts.name} required>
          <Input value={name} onChange={(_, { value }) => setName(value)} autoComplete="username" autoCapitalize="none" spellCheck={false} autoFocus />
        </Field>
        <Field label={texts.password} required>
          {/* The button is never greyed out: a browser that fills the form in says so only once somebody has touched the page. */}
          <Input ref={again} type="password" value={password} onChange={(_, { value }) => setPassword(value)} autoComplete="current-password" />
        </Field>
        <Problem text={problem} />
        <Button type="submit" appearance="primary" size="large" disabledFocusable={busy}>{texts.signIn}</Button>
      </form>
    </section>
  );
}
