import { useCallback, useEffect, useRef, useState } from 'react';
import { problemOf } from '../parts/Problem.tsx';
import { useLook } from './useLook.tsx';

/** What a server's answer is made of: nothing yet, the answer, or why there is none. A later question's answer wins. */
export function useLoaded<T>(load: () => Promise<T>) {
  const { texts } = useLook();
  const [data, setData] = useState<T>();
  const [problem, setProblem] = useState<string>();
  const latest = useRef(0);

  const reload = useCallback(() => {
    const mine = ++latest.current;
    setProblem(undefined);
    load().then(
      answer => mine === latest.current && setData(answer),
      reason => mine === latest.current && setProblem(problemOf(reason, texts)));
  }, [load, texts]);
  useEffect(reload, [reload]);
  return { data, setData, problem, setProblem, reload };
}
