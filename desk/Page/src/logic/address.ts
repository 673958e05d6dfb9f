/** The parts of the privacy officer's page. */
export const officeParts = ['register', 'requests', 'holds', 'reveals', 'incident'] as const;
export type OfficePart = (typeof officeParts)[number];

/** What the address shows after its #; a link's token never reaches the server's log that way. */
export type Place = { at: 'privacy'; part: OfficePart } | { at: 'join'; token: string } | { at: 'case'; reference: string } | { at: 'people' } | { at: 'approvals' } | { at: 'automations' } | { at: 'answers' } | { at: 'inbox' };

export function placeOf(hash: string): Place {
  const values = new URLSearchParams(hash.replace(/^#/, ''));
  const token = values.get('join');
  if (token) return { at: 'join', token };
  const reference = values.get('case');
  if (reference) return { at: 'case', reference };
  const part = officeParts.find(one => one === values.get('privacy'));
  if (part) return { at: 'privacy', part };
  if (values.has('approvals')) return { at: 'approvals' };
  if (values.has('automations')) return { at: 'automations' };
  if (values.has('answers')) return { at: 'answers' };
  return values.has('people') ? { at: 'people' } : { at: 'inbox' };
}

export const hashOf = (place: Place) =>
  place.at === 'privacy' ? `#privacy=${place.part}` : place.at === 'case' ? `#case=${encodeURIComponent(place.reference)}` : place.at === 'people' || place.at === 'approvals' || place.at === 'automations' || place.at === 'answers' ? `#${place.at}` : place.at === 'join' ? `#join=${encodeURIComponent(place.token)}` : '#';

export const joinLink = (origin: string, token: string) => `${origin}/desk/${hashOf({ at: 'join', token })}`;
