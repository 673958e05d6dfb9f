import { useLook } from '../hooks/useLook.tsx';
import type { Mode } from '../logic/drafts.ts';
import { Icon } from './Icon.tsx';

const modes: readonly Mode[] = ['reply', 'note'];

/** A pair of native radio buttons dressed as tabs: the choice is a mode of writing, not a place to go. */
export function ModeTabs({ mode, choose }: { mode: Mode; choose(mode: Mode): void }) {
  const { texts } = useLook();
  return (
    <fieldset className="modes">
      <legend className="unseen">{texts.mode}</legend>
      {modes.map(one => (
        <label key={one} className={`mode ${one}`}>
          <input type="radio" name="mode" value={one} checked={mode === one} onChange={() => choose(one)} />
          {one === 'note' && <Icon name="note" />}{one === 'reply' ? texts.replyMode : texts.noteMode}
        </label>
      ))}
    </fieldset>
  );
}
