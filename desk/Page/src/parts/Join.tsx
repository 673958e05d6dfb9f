import { Button, Field, Input, Spinner } from '@fluentui/react-components';
import { useEffect, useState, type FormEvent } from 'react';
import { Refused, type DeskApi } from '../api.ts';
import type { Role, Session } from '../contract/people.ts';
import { useLook } from '../hooks/useLook.tsx';
import { dayAndTime } from '../logic/when.ts';
import { fill } from '../logic/words.ts';
import { Problem, problemOf } from './Problem.tsx';

interface Props {
  api: DeskApi;
  token: string;
  joined(session: Session): void;
  leave(): void;
}

/** The link that makes an account: checked first, so that nobody fills a form in vain. */
export function Join({ api, token, joined, leave }: Props) {
  const { texts, language } = useLook();
  const [link, setLink] = useState<{ role: Role; expiresAt: string } | 'spent'>();
  const [problem, setProblem] = useState<string>();

  const failed = (reason: unknown) => {
    if (reason instanceof Refused && reason.code === 'LinkSpent') setLink('spent');
    else setProblem(problemOf(reason, texts));
  };
  const check = () => {
    setProblem(undefined);
    api.checkJoin(token).then(setLink, failed);
  };
  useEffect(check, [api, token]);

  if (link === 'spent')
    return (
      <section className="card" aria-labelledby="spent">
        <h2 id="spent">{texts.spentTitle}</h2>
        <p>{texts.spentText}</p>
        <Button appearance="primary" onClick={leave}>{texts.spentGo}</Button>
      </section>
    );
  if (!link)
    return (
      <section className="card">
        {problem ? <><Problem text={problem} /><Button onClick={check}>{texts.retry}</Button></> : <Spinner label={texts.loading} />}
      </section>
    );
  return (
    <section className="card" aria-labelledby="join">
      <h2 id="join">{texts.joinTitle}</h2>
      <p className="quiet">{fill(texts.joinRole, { role: texts[`role.${link.role}`], until: dayAndTime(link.expiresAt, language) })}</p>
      <JoinForm join={(name, displayName, password) => api.join(token, name, displayName, password).then(joined)} failed={failed} problem={problem} clear={() => setProblem(undefined)} />
    </section>
  );
}

interface FormProps {
  join(name: string, displayName: string, password: string): Promise<void>;
  failed(reason: unknown): void;
  problem: string | undefined;
  clear(): void;
}

function JoinForm({ join, failed, problem, clear }: FormProps) {
  const { texts } = useLook();
  const [name, setName] = useState('');
  const [displayName, setDisplayName] = useState('');
  const [password, setPassword] = useState('');
  const [again, setAgain] = useState('');
  const [wrong, setWrong] = useState<{ password?: string; again?: string }>({});
  const [busy, setBusy] = useState(false);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const next = { ...(password.length < 12 && { password: texts['error.WeakPassword'] }), ...(password !== again && { again: texts.joinDiffer }) };
    setWrong(next);
    clear();
    if (busy || next.password || next.again) return;
    setBusy(true);
    join(name.trim(), displayName.trim(), password).catch(reason => {
      failed(reason);
      setBusy(false);
    });
  };

  return (
    <form onSubmit={submit}>
      <Field label={texts.joinName} hint={texts.joinNameHint} required>
        <Input value={name} onChange={(_, { value }) => setName(value)} autoComplete="username" autoCapitalize="none" spellCheck={false} autoFocus />
      </Field>
      <Field label={texts.joinDisplayName} hint={texts.joinDisplayNameHint} required>
        <Input value={displayName} onChange={(_, { value }) => setDisplayName(value)} autoComplete="given-name" />
      </Field>
      <Field label={texts.password} hint={texts.joinPasswordHint} validationMessage={wrong.password} required>
        <Input type="password" value={password} onChange={(_, { value }) => setPassword(value)} autoComplete="new-password" />
      </Field>
      <Field label={texts.joinAgain} validationMessage={wrong.again} required>
        <Input type="password" value={again} onChange={(_, { value }) => setAgain(value)} autoComplete="new-password" />
      </Field>
      <Problem text={problem} />
      <Button type="submit" appearance="primary" size="large" disabledFocusable={busy}>{texts.join}</Button>
    </form>
  );
}
