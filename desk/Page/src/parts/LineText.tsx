import { Fragment } from 'react';
import { useLook } from '../hooks/useLook.tsx';
import { piecesOf } from '../logic/placeholders.ts';
import type { Texts } from '../logic/words.ts';
import { Icon } from './Icon.tsx';

export const hiddenLabel = (hidden: string, texts: Texts) => (texts as Record<string, string>)[`hidden.${hidden}`] ?? texts['hidden.PRIVATE'];

/** A line's words, with a calm chip wherever personal data was taken out. */
export const LineText = ({ text, lang }: { text: string; lang: string }) => <p className="words" lang={lang}><Words text={text} /></p>;

/** Words and chips, inside whatever holds them. */
export function Words({ text }: { text: string }) {
  const { texts, language } = useLook();
  return (
    <>
      {piecesOf(text).map((piece, at) => 'text' in piece
        ? <Fragment key={at}>{piece.text}</Fragment>
        : <span key={at} className="chip" lang={language}><Icon name="lock" />{hiddenLabel(piece.hidden, texts)}{piece.number && ` ${piece.number}`}</span>)}
    </>
  );
}
