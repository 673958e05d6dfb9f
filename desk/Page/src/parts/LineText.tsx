import { Fragment } from 'react';
import { useHidden } from '../hooks/useHidden.tsx';
import { useLook } from '../hooks/useLook.tsx';
import { piecesOf } from '../logic/placeholders.ts';
import { fill, type Texts } from '../logic/words.ts';
import { Icon } from './Icon.tsx';

export const hiddenLabel = (hidden: string, texts: Texts) => (texts as Record<string, string>)[`hidden.${hidden}`] ?? texts['hidden.PRIVATE'];

/** A line's words, with a calm chip wherever personal data was taken out. */
export const LineText = ({ text, lang }: { text: string; lang: string }) => <p className="words" lang={lang}><Words text={text} /></p>;

/** Words and chips, inside whatever holds them. A chip that can be shown is a button: Enter, Space or R asks for the reason. */
export function Words({ text }: { text: string }) {
  const { texts } = useLook();
  const { known } = useHidden();
  return (
    <>
      {piecesOf(text, known).map((piece, at) => 'text' in piece
        ? <Fragment key={at}>{piece.text}</Fragment>
        : 'open' in piece
          ? <bdi key={at} className="open" title={hiddenLabel(piece.hidden, texts)}>{piece.open}</bdi>
          : <Chip key={at} {...piece} />)}
    </>
  );
}

function Chip({ hidden, number, token }: { hidden: string; number: string; token: string }) {
  const { texts, language } = useLook();
  const { ask } = useHidden();
  const label = `${hiddenLabel(hidden, texts)}${number && ` ${number}`}`;
  const inside = <><Icon name="lock" />{label}</>;
  if (!token || !ask) return <span className="chip" lang={language}>{inside}</span>;
  return (
    <button
      type="button" className="chip" lang={language} data-token={token} aria-label={fill(texts.showOne, { what: label })} aria-keyshortcuts="R" onClick={() => ask(token)}
      onKeyDown={event => {
        if (event.key.toLowerCase() !== 'r' || event.ctrlKey || event.metaKey || event.altKey) return;
        // Handled here: elsewhere the same key begins an answer.
        event.preventDefault();
        ask(token);
      }}
    >{inside}</button>
  );
}
