import { Button, Field } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Me } from '../contract/people.ts';
import { useLook } from '../hooks/useLook.tsx';
import { fill } from '../logic/words.ts';
import { Icon } from './Icon.tsx';
import { LanguageChoice, ThemeChoice } from './LookChoices.tsx';

interface Props {
  me: Me;
  onPeople?: boolean;
  onAnswers?: boolean;
  onAutomations?: boolean;
  goPeople?(): void;
  goAnswers?(): void;
  goAutomations?(): void;
  goCases?(): void;
  /** Absent where there are no shortcuts. */
  openHelp?(): void;
  signOut(): void;
}

/** Who is signed in, and what is needed once a day: a panel of plain controls under a button. */
export function PersonMenu({ me, onPeople, onAnswers, onAutomations, goPeople, goAnswers, goAutomations, goCases, openHelp, signOut }: Props) {
  const { texts } = useLook();
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!open) return;
    const outside = (event: Event) => !box.current?.contains(event.target as Node) && setOpen(false);
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('focusin', outside);
    document.addEventListener('keydown', escape);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('focusin', outside);
      document.removeEventListener('keydown', escape);
    };
  }, [open]);

  const choose = (act?: () => void) => () => {
    setOpen(false);
    button.current?.focus();
    act?.();
  };
  return (
    <div className="person-place" ref={box}>
      <Button ref={button} appearance="subtle" icon={<Icon name="menu" />} iconPosition="after" aria-expanded={open} aria-controls="person-menu" onClick={() => setOpen(!open)}>
        <span className="unseen">{fill(texts.menu, { name: '' })}</span><span className="person-name">{me.displayName} <span className="quiet">{texts[`role.${me.role}`]}</span></span>
      </Button>
      <div id="person-menu" className="person-menu" hidden={!open}>
        {goAnswers && <Button className="narrow-only" appearance="subtle" onClick={choose(onAnswers ? goCases : goAnswers)}>{onAnswers ? texts.backToCases : texts.answers}</Button>}
        {goAutomations && (me.role === 'supervisor' || me.role === 'administrator') && <Button className="narrow-only" appearance="subtle" onClick={choose(onAutomations ? goCases : goAutomations)}>{onAutomations ? texts.backToCases : texts.automations}</Button>}
        {me.role === 'administrator' && <Button className="narrow-only" appearance="subtle" onClick={choose(onPeople ? goCases : goPeople)}>{onPeople ? texts.backToCases : texts.people}</Button>}
        {openHelp && <Button appearance="subtle" onClick={choose(openHelp)}>{texts.help} <kbd>?</kbd></Button>}
        <Field label={texts.language}><LanguageChoice /></Field>
        <Field label={texts.theme}><ThemeChoice /></Field>
        <Button appearance="subtle" onClick={choose(signOut)}>{texts.signOut}</Button>
      </div>
    </div>
  );
}
