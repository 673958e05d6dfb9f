import type { ReactNode } from 'react';
import type { View } from '../contract/cases.ts';
import { useLook } from '../hooks/useLook.tsx';
import { useNow } from '../hooks/useNow.ts';
import { shortWhen } from '../logic/when.ts';
import { fill } from '../logic/words.ts';
import { OrderFacts } from './OrderFacts.tsx';
import { identityInWords, triedInWords } from './Summary.tsx';
import { Words } from './LineText.tsx';

function Fact({ title, children }: { title: string; children: ReactNode }) {
  return <section className="fact"><h3>{title}</h3>{children}</section>;
}

export function Facts({ view }: { view: View }) {
  const { texts, language } = useLook();
  const now = useNow();
  const order = view.order
    ? <OrderFacts order={view.order} now={now} />
    : <p className="quiet">{view.orderUnavailable ? texts.orderUnavailable : view.orderNumber ? fill(texts.orderTold, { number: view.orderNumber }) : view.isMine ? texts.orderNone : texts.orderHidden}</p>;
  return (
    <div className="facts" tabIndex={0} role="group" aria-labelledby="title-facts">
      <Fact title={texts.identity}><p>{identityInWords(view, now, texts, language)}</p></Fact>
      <Fact title={texts.request}><p lang={view.language}><Words text={view.request || texts.noRequest} /></p></Fact>
      {(view.kind === 'message' || view.contactWay) && (
        <Fact title={texts.reach}>
          {view.contactWay ? <p className="contact">{view.contactWay}</p> : <p className="quiet">{texts.reachHidden}</p>}
          {view.contactTime && <dl className="pairs"><dt>{texts.reachTime}</dt><dd>{view.contactTime}</dd></dl>}
        </Fact>
      )}
      <Fact title={texts.order}>{order}{view.orderEmail && <dl className="pairs"><dt>{texts.orderEmail}</dt><dd>{view.orderEmail}</dd></dl>}</Fact>
      <Fact title={texts.tried}>
        {view.tried.length === 0
          ? <p className="quiet">{texts.triedNothing}</p>
          : <ul className="plain">{view.tried.map((one, at) => <li key={at}>{triedInWords(one, texts)} <time className="quiet" dateTime={one.at}>{shortWhen(one.at, now, language)}</time></li>)}</ul>}
      </Fact>
      <Fact title={texts.notes}>
        {view.notes.length === 0
          ? <p className="quiet">{texts.noNotes}</p>
          : <ul className="plain notes">{view.notes.map(note => (
              <li key={note.id}><p className="by"><strong>{note.author}</strong> <time dateTime={note.at}>{shortWhen(note.at, now, language)}</time></p><p className="words">{note.text}</p></li>
            ))}</ul>}
      </Fact>
    </div>
  );
}
