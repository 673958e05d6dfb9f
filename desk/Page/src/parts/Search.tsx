import { Button, SearchBox } from '@fluentui/react-components';
import { useRef, useState, type FormEvent } from 'react';
import type { DeskApi } from '../api.ts';
import type { Found } from '../contract/cases.ts';
import { useLook } from '../hooks/useLook.tsx';
import { useNow } from '../hooks/useNow.ts';
import { useSay } from '../hooks/useSay.tsx';
import { shortWhen } from '../logic/when.ts';
import { count, fill } from '../logic/words.ts';
import { Problem, problemOf } from './Problem.tsx';

interface Props {
  api: DeskApi;
  open(reference: string): void;
}

export const searchId = 'search-cases';

/** Finds a case by exactly an e-mail address, a telephone number or an order number. */
export function Search({ api, open }: Props) {
  const { texts, language } = useLook();
  const say = useSay();
  const now = useNow();
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<Found[]>();
  const [problem, setProblem] = useState<string>();
  const asked = useRef(0);

  const change = (next: string) => {
    asked.current++;
    setQuery(next);
    setFound(undefined);
    setProblem(undefined);
  };
  const search = async (event: FormEvent) => {
    event.preventDefault();
    if (!query.trim()) return;
    const mine = ++asked.current;
    try {
      const cases = await api.search(query.trim());
      if (mine !== asked.current) return;
      setFound(cases);
      say(cases.length === 0 ? texts.searchNothing : count(texts.searchFound, cases.length, language));
    } catch (reason) {
      if (mine === asked.current) setProblem(problemOf(reason, texts));
    }
  };
  const standing = ({ state, agent, isMine, closedAt }: Found) =>
    state === 'closed' ? fill(texts.searchClosed, { when: shortWhen(closedAt ?? '', now, language) })
      : state === 'waiting' ? texts.searchWaiting
      : isMine ? texts.withMe : fill(texts.with, { name: agent ?? texts.somebody });

  return (
    <search className="search">
      <form onSubmit={event => void search(event)}>
        <SearchBox
          id={searchId} value={query} onChange={(_, { value }) => change(value)} placeholder={texts.searchHint} aria-label={texts.searchLabel} aria-keyshortcuts="/"
          autoComplete="off" spellCheck={false} maxLength={200} onKeyDown={event => { if (event.key === 'Escape') change(''); }}
        />
        <Button type="submit" disabledFocusable={!query.trim()}>{texts.searchGo}</Button>
      </form>
      <Problem text={problem} />
      {found && (found.length === 0
        ? <p className="quiet">{texts.searchNothing}</p>
        : (
          <ul aria-label={texts.searchResults}>
            {found.map(one => (
              <li key={one.reference}>
                {one.state === 'closed'
                  ? <><strong>{one.reference}</strong> <span className="quiet">{standing(one)}</span></>
                  : <button type="button" className="found" onClick={() => open(one.reference)}><strong>{one.reference}</strong> <span className="quiet">{texts[`kind.${one.kind}`]} · {standing(one)}</span></button>}
              </li>
            ))}
          </ul>
        ))}
    </search>
  );
}
