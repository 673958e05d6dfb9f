import { Button, Spinner } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useLook } from '../hooks/useLook.tsx';
import { Problem } from './Problem.tsx';

interface Props {
  title: string;
  intro: string;
  actions?: ReactNode;
  /** Whether an answer is still awaited. */
  loading?: boolean;
  problem?: string | undefined;
  retry?(): void;
  children?: ReactNode;
}

/** One part of the privacy officer's page: what it is, what can be done, and how it stands. */
export function OfficeSection({ title, intro, actions, loading, problem, retry, children }: Props) {
  const { texts } = useLook();
  return (
    <section className="office-part" aria-labelledby="office-title">
      <div className="people-top">
        <div><h2 id="office-title">{title}</h2><p className="quiet office-intro">{intro}</p></div>
        {actions && <div className="office-actions">{actions}</div>}
      </div>
      <Problem text={problem} />
      {problem && retry && <div><Button onClick={retry}>{texts.retry}</Button></div>}
      {loading && !problem ? <Spinner label={texts.loading} /> : children}
    </section>
  );
}
