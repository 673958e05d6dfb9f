import { createContext, useContext } from 'react';
import type { Known } from '../logic/placeholders.ts';

interface Hidden {
  /** What stands in clear for this agent: by the case's purpose, or because they revealed it. */
  known: Known;
  /** Asks why, then shows; undefined where this person may not. */
  ask: ((token: string) => void) | undefined;
  /** Why the last one could not be shown. */
  problem?: string | undefined;
}

/** What may be seen of the case in view. */
export const HiddenContext = createContext<Hidden>({ known: new Map(), ask: undefined });
export const useHidden = () => useContext(HiddenContext);
