import { Link } from '@fluentui/react-components';
import type { Order, Shipment } from '../contract/cases.ts';
import { useLook } from '../hooks/useLook.tsx';
import { spanInWords } from '../logic/waiting.ts';
import { dayAndTime, plainDate } from '../logic/when.ts';
import { fill } from '../logic/words.ts';

const minute = 60_000;
/** A link comes from the shop or the carrier: it must lead to a page and do nothing else. */
const web = /^https?:\/\//i;

export function OrderFacts({ order, now }: { order: Order; now: number }) {
  const { texts, language } = useLook();
  const words = texts as Record<string, string>;
  const age = now - Date.parse(order.updatedAt);
  return (
    <div className="order">
      <p className="order-top"><strong>{fill(texts.orderNumber, { number: order.number })}</strong> <span className="tag">{words[`state.${order.state}`] ?? order.state}</span></p>
      <dl className="pairs">
        <dt>{texts.orderPlaced}</dt><dd>{dayAndTime(order.placedAt, language)}</dd>
        {order.promisedFor && <><dt>{texts.orderPromised}</dt><dd>{plainDate(order.promisedFor, language)}</dd></>}
        {order.deliveryTown && <><dt>{texts.orderTown}</dt><dd>{order.deliveryTown}</dd></>}
      </dl>
      {order.shipments.map((shipment, at) => <Parcel key={at} shipment={shipment} />)}
      <p className="quiet age">{age < minute ? texts.orderAgeNow : fill(texts.orderAge, { span: spanInWords(age, language, texts.lessThanMinute) })}</p>
    </div>
  );
}

function Parcel({ shipment }: { shipment: Shipment }) {
  const { texts, language } = useLook();
  const words = texts as Record<string, string>;
  const { carrier, trackingNumber: number, trackingLink, steps } = shipment;
  // The newest first: where the parcel is now is what is asked.
  const newest = steps.toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at));
  return (
    <div className="parcel">
      <p><strong>{carrier}</strong> {number === null ? '' : trackingLink && web.test(trackingLink)
        ? <Link href={trackingLink} target="_blank" rel="noopener noreferrer">{fill(texts.tracking, { number })}</Link>
        : fill(texts.trackingPlain, { number })}</p>
      {newest.length === 0 ? <p className="quiet">{texts.noSteps}</p> : (
        <ol className="steps">
          {newest.map(({ state, at, place }) => (
            <li key={`${state} ${at}`}><span>{words[`step.${state}`] ?? state}</span> <span className="quiet">{[dayAndTime(at, language), place].filter(Boolean).join(' · ')}</span></li>
          ))}
        </ol>
      )}
    </div>
  );
}
