import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Comparison } from '../contract/automations.ts';
import type { View } from '../contract/cases.ts';
import { useLook } from '../hooks/useLook.tsx';
import { fill } from '../logic/words.ts';
import { automationName } from './Automations.tsx';
import { Confirm } from './Confirm.tsx';

export type Ending = 'giveBack' | 'close';

interface Props {
  view: View;
  busy: boolean;
  hasDraft(): boolean;
  accept(): void;
  takeOver(): void;
  end(ending: Ending, comparison?: Comparison): void;
}

/** What this person may do with the case. What ends it is confirmed with what the customer will be told. */
export function CaseActions({ view, busy, hasDraft, accept, takeOver, end }: Props) {
  const { texts } = useLook();
  const [ending, setEnding] = useState<Ending>();
  const { may, agent, kind } = view;
  const proposed = view.suggested.map(name => automationName(name, texts)).join(', ');
  const told = ending === 'giveBack' ? texts.giveBackTold : kind === 'message' && !may.giveBack ? texts.closeMessageTold : texts.closeTold;
  return (
    <div className="actions">
      {may.accept && <Button id="accept-case" appearance="primary" disabledFocusable={busy} onClick={accept}>{texts.accept}</Button>}
      {may.takeOver && <Button appearance={may.accept ? 'secondary' : 'primary'} disabledFocusable={busy} onClick={takeOver}>{fill(texts.takeOver, { name: agent?.displayName ?? texts.somebody })}</Button>}
      {may.giveBack && <Button disabledFocusable={busy} onClick={() => setEnding('giveBack')}>{texts.giveBack}</Button>}
      {may.close && <Button disabledFocusable={busy} onClick={() => setEnding('close')}>{texts.close}</Button>}
      <Confirm
        open={ending !== undefined} title={ending === 'giveBack' ? texts.giveBackTitle : texts.closeTitle} text={told} more={ending && hasDraft() ? texts.draftLost : undefined}
        go={ending === 'giveBack' ? texts.giveBack : texts.close} close={() => setEnding(undefined)} confirmed={(comparison?: Comparison) => ending && end(ending, comparison)}
        choices={view.suggested.length > 0 ? { asked: fill(texts.compareAsked, { proposed }), agree: texts.compareAgree, differ: texts.compareDiffer } : undefined}
      />
    </div>
  );
}
