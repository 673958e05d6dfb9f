import { Button } from '@fluentui/react-components';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { DeskApi } from '../api.ts';
import type { Line, RevealReason, View } from '../contract/cases.ts';
import { useLook } from '../hooks/useLook.tsx';
import { dayInWords, sameDay } from '../logic/when.ts';
import { Doubt } from './Doubt.tsx';
import { Icon } from './Icon.tsx';
import { LineItem } from './LineItem.tsx';
import { Reveal } from './Reveal.tsx';

interface Props {
  api: DeskApi;
  view: View;
  typing: boolean;
  show(view: View): void;
  failed(reason: unknown): void;
}

const near = 80;

export function Transcript({ api, view, typing, show, failed }: Props) {
  const { texts, language } = useLook();
  const [revealed, setRevealed] = useState<Record<string, string>>({});
  const [asking, setAsking] = useState<Line>();
  const [doubting, setDoubting] = useState<Line>();
  const [atEnd, setAtEnd] = useState(true);
  const box = useRef<HTMLDivElement>(null);
  const { reference, lines } = view;
  const now = Date.now();

  const toEnd = () => box.current?.scrollTo({ top: box.current.scrollHeight });
  // Follows new lines only while their end is being read: nobody is torn away from what they scrolled back to.
  const following = useRef(true);
  const settled = useRef('');
  const sizes = () => `${box.current?.scrollHeight} ${box.current?.clientHeight}`;
  const settle = () => {
    if (following.current) toEnd();
    settled.current = sizes();
  };
  useLayoutEffect(settle, [lines.length, typing, revealed]);
  useEffect(() => {
    const resized = new ResizeObserver(settle);
    // On another width the lines wrap anew, and the box need not change for that.
    if (box.current) for (const part of [box.current, ...box.current.children]) resized.observe(part);
    return () => resized.disconnect();
  }, []);
  const scrolled = () => {
    // A page that was made narrower scrolls too, and nobody went anywhere.
    if (sizes() !== settled.current) return;
    const { scrollHeight = 0, scrollTop = 0, clientHeight = 0 } = box.current ?? {};
    following.current = scrollHeight - scrollTop - clientHeight < near;
    setAtEnd(following.current);
  };

  const reveal = async (line: Line, reason: RevealReason) => {
    try {
      const text = await api.revealLine(reference, line.id, reason);
      setRevealed(all => ({ ...all, [line.id]: text }));
    } catch (refusal) {
      failed(refusal);
    }
  };

  return (
    <div className="transcript-place">
      {/* New customer lines are said by the page's one live region; this log must not read everything again. */}
      <div className="transcript" role="log" aria-live="off" aria-label={texts.transcript} tabIndex={0} ref={box} onScroll={scrolled}>
        <ol>
          {lines.flatMap((line, at) => {
            const before = lines[at - 1];
            const day = before && sameDay(before.at, line.at) ? [] : [<li key={`day ${line.id}`} className="day"><span>{dayInWords(line.at, now, language, texts)}</span></li>];
            return [...day, (
              <LineItem key={line.id} line={line} spokenLanguage={view.language} revealed={revealed[line.id]} mayReveal={view.may.reveal} reveal={() => setAsking(line)} doubt={() => setDoubting(line)} fileAddress={id => api.fileAddress(reference, id)} />
            )];
          })}
        </ol>
        {typing && <p className="typing"><span className="dots" aria-hidden="true"><i /><i /><i /></span> {texts.typing}</p>}
      </div>
      {!atEnd && <Button className="to-end" size="small" icon={<Icon name="down" />} onClick={toEnd}>{texts.newLines}</Button>}
      <Reveal open={asking !== undefined} close={() => setAsking(undefined)} chosen={reason => asking && void reveal(asking, reason)} />
      <Doubt api={api} reference={reference} line={doubting} close={() => setDoubting(undefined)} doubted={show} />
    </div>
  );
}
