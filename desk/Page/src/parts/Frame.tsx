import type { ReactNode } from 'react';
import { useLook } from '../hooks/useLook.tsx';
import { LanguageChoice, ThemeChoice } from './LookChoices.tsx';

/** What is around the page while nobody is signed in. */
export function Frame({ company, children }: { company: string; children: ReactNode }) {
  const { texts } = useLook();
  return (
    <div className="frame">
      <header className="bar">
        <h1>{company} <span className="quiet">{texts.desk}</span></h1>
        <div className="tools"><LanguageChoice /><ThemeChoice /></div>
      </header>
      <main className="card-place">{children}</main>
    </div>
  );
}
