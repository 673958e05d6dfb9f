import { Select } from '@fluentui/react-components';
import { purposes, type Purpose, type View } from '../contract/cases.ts';
import { useLook } from '../hooks/useLook.tsx';

interface Props {
  view: View;
  busy: boolean;
  choose(purpose: Purpose): void;
}

/** What the case is about. The assistant may have understood it wrongly, and what is shown follows from it. */
export function PurposeChoice({ view, busy, choose }: Props) {
  const { texts } = useLook();
  if (!view.isMine) return <>{texts[`purpose.${view.purpose}`]}</>;
  return (
    <>
      <Select size="small" aria-label={texts.purpose} aria-describedby="purpose-hint" disabled={busy} value={view.purpose} onChange={(_, { value }) => choose(value as Purpose)}>
        {purposes.map(one => <option key={one} value={one}>{texts[`purpose.${one}`]}</option>)}
      </Select>
      <span id="purpose-hint" className="quiet">{texts.purposeHint}</span>
    </>
  );
}
