import type { Care } from '../contract/cases.ts';
import { useLook } from '../hooks/useLook.tsx';
import { Icon } from './Icon.tsx';

const icons = { handleWithCare: 'heart', beQuick: 'late', promiseNothing: 'scales', listenFirst: 'speech' } as const;

/** How to take up a case, each piece of advice with its drawing and its words. */
export function CareChips({ care }: { care: readonly Care[] }) {
  const { texts } = useLook();
  if (care.length === 0) return null;
  return (
    <span className="care-chips">
      {care.map(({ what }) => <span key={what} className="care-chip"><Icon name={icons[what]} />{texts[`care.${what}`]}</span>)}
    </span>
  );
}
