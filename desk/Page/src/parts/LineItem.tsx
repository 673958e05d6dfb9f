import { Button, Link } from '@fluentui/react-components';
import type { Line } from '../contract/cases.ts';
import { useHidden } from '../hooks/useHidden.tsx';
import { useLook } from '../hooks/useLook.tsx';
import { piecesOf } from '../logic/placeholders.ts';
import { timeOfDay } from '../logic/when.ts';
import { fill, type Texts } from '../logic/words.ts';
import { Icon } from './Icon.tsx';
import { LineText } from './LineText.tsx';

interface Props {
  line: Line;
  /** What the customer speaks, so that a screen reader pronounces it right. */
  spokenLanguage: string;
  revealed: string | undefined;
  mayReveal: boolean;
  reveal(): void;
  doubt(): void;
  fileAddress(id: string): string;
}

const speakerOf = ({ speaker, name }: Line, texts: Texts) => fill(texts[`speaker.${speaker}`], { name: name ?? texts.somebody });
const kindOf = (contentType: string) => (contentType.split('/')[1] ?? contentType).replace(/[;+].*/, '').toUpperCase();

export function LineItem({ line, spokenLanguage, revealed, mayReveal, reveal, doubt, fileAddress }: Props) {
  const { texts, language } = useLook();
  const { known } = useHidden();
  return (
    <li className={`line ${line.speaker} ${line.delivery}`}>
      <p className="by"><strong>{speakerOf(line, texts)}</strong> <time dateTime={line.at}>{timeOfDay(line.at, language)}</time></p>
      <div className="bubble">
        {revealed === undefined ? <LineText text={line.text} lang={spokenLanguage} /> : <p className="words" lang={spokenLanguage}>{revealed}</p>}
        {line.files.map((file, at) => (
          <p key={file.id}><Link href={fileAddress(file.id)} target="_blank" rel="noopener noreferrer">{fill(texts.file, { number: at + 1, type: kindOf(file.contentType) })}</Link></p>
        ))}
      </div>
      {line.delivery !== 'sent' && <p className="delivery">{texts[`delivery.${line.delivery}`]}</p>}
      {line.doubted === true && <p className="delivery quiet">{texts.doubted}</p>}
      {line.doubted === false && (
        <Button size="small" appearance="subtle" icon={<Icon name="flag" />} aria-label={fill(texts.doubtThis, { time: timeOfDay(line.at, language) })} onClick={doubt}>{texts.doubt}</Button>
      )}
      {revealed !== undefined && <p className="delivery quiet">{texts.shown}</p>}
      {line.hidden && revealed === undefined && mayReveal && piecesOf(line.text, known).some(piece => 'number' in piece) && (
        <Button size="small" appearance="subtle" icon={<Icon name="eye" />} onClick={reveal}>{texts.show}</Button>
      )}
    </li>
  );
}
