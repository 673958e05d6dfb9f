import { useLayoutEffect, useRef } from 'react';

/** The newest value, for callbacks that outlive a drawing. */
export function useLatest<T>(value: T) {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
}
