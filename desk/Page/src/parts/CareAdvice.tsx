import { Button } from '@fluentui/react-components';
import { useId, useRef, useState, type KeyboardEvent } from 'react';
import type { Care } from '../contract/cases.ts';
import { useLook } from '../hooks/useLook.tsx';
import { useNow } from '../hooks/useNow.ts';
import { shortWhen } from '../logic/when.ts';
import { fill } from '../logic/words.ts';
import { CareChips } from './CareChips.tsx';

/** The advice of a case and, behind a button, where it comes from: the lines by their time, and that a program may be wrong. */
export function CareAdvice({ care }: { care: readonly Care[] }) {
  const { texts, language } = useLook();
  const now = useNow();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useId();
  if (care.length === 0) return null;

  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div className="care-advice" role="group" aria-label={texts.careAdvice} onKeyDown={close}>
      <CareChips care={care} />
      <Button ref={button} appearance="subtle" size="small" aria-expanded={open} aria-controls={panel} onClick={() => setOpen(!open)}>{texts.careWhy}</Button>
      <div id={panel} className="care-why" hidden={!open}>
        <ul>
          {care.map(({ what, at }) => (
            <li key={what}>
              <strong>{texts[`care.${what}`]}</strong> – {texts[`careBecause.${what}`]} {fill(texts.careAt, { times: [...new Set(at.map(one => shortWhen(one, now, language)))].join(', ') })}
            </li>
          ))}
        </ul>
        <p>{texts.careMachine}</p>
      </div>
    </div>
  );
}
