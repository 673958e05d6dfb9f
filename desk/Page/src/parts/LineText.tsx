import { Fragment } from 'react';
import { useLook } from '../hooks/useLook.tsx';
import { piecesOf } from '../logic/placeholders.ts';
import type { Texts } from '../logic/words.ts';
import { Icon } from './Icon.tsx';

export const hiddenLabel = (hidden: string, texts: Texts) => (texts as Record<string, string>)[`hidden.${hidden}`] ?? texts['hidden.PRIVATE'];

/** A line's words, with a calm chip wherever personal data was taken out. */
export function LineText({ text, lang }: { text: string; lang: string }) {
  const { texts, language } = useLook();
  return (
    <p className="words" lang={lang}>
      {piecesOf(text).map((piece, at) => 'text' in piece
        ? <Fragment key={at}>{piece.text}</Fragment>
        : <span key={at} className="chip" lang={language}><Icon name="lock" />{hiddenLabel(piece.hidden, texts)}{piece.number && ` ${piece.number}`}</span>)}
    </p>
  );
}
