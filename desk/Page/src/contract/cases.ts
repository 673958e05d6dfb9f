/** The desk's HTTP contract, as the server speaks it: cases and all that is seen of one. Times are ISO 8601 UTC. */
export type Reason = 'asked' | 'unsure' | 'unsupported' | 'byPerson' | 'locked' | 'unavailable' | 'fraud' | 'legal' | 'complaint' | 'care' | 'approval' | 'erased';

/** How to take up a case: what to do, with the times of the lines that gave rise to it. */
export interface Care {
  what: 'handleWithCare' | 'beQuick' | 'promiseNothing' | 'listenFirst';
  at: string[];
}

export interface Row {
  reference: string;
  kind: 'live' | 'message';
  state: 'waiting' | 'accepted';
  language: string;
  reason: Reason;
  openedAt: string;
  /** Since when somebody has waited for a person: a case may wait a second time. */
  waitingSince: string;
  lastAt: string;
  agent: { id: string; displayName: string; present: boolean } | null;
  isMine: boolean;
  unanswered: number;
  care: Care[];
}

export interface CaseList {
  cases: Row[];
  availableAgents: number;
}

export interface May {
  accept: boolean;
  reply: boolean;
  note: boolean;
  giveBack: boolean;
  close: boolean;
  reveal: boolean;
  takeOver: boolean;
}

export interface Step {
  state: string;
  at: string;
  place: string | null;
}

export interface Shipment {
  carrier: string;
  trackingNumber: string | null;
  trackingLink: string | null;
  steps: Step[];
}

export interface Order {
  number: string;
  state: string;
  placedAt: string;
  updatedAt: string;
  promisedFor: string | null;
  deliveryTown: string | null;
  shipments: Shipment[];
}

export interface Tried {
  what: 'orderShown' | 'proofWrong' | 'notUnderstood' | 'unsupported' | 'shopUnavailable' | 'privacyAsked' | 'aiRefused' | 'shopChanged' | 'shopRefused' | 'shopUnclear';
  detail: string | null;
  at: string;
}

export interface Line {
  id: string;
  at: string;
  speaker: 'customer' | 'ai' | 'fixed' | 'person';
  name: string | null;
  text: string;
  delivery: 'sent' | 'waiting' | 'failed' | 'dropped';
  hidden: boolean;
  /** Of an answer from articles, whether somebody doubts it; null when it is none. */
  doubted: boolean | null;
  files: { id: string; contentType: string }[];
}

export interface Note {
  id: string;
  at: string;
  author: string;
  text: string;
}

export const purposes = [
  'other', 'orderQuestion', 'deliveryProblem', 'addressChange', 'returnRefund', 'cancellation', 'complaint', 'invoice', 'privacyRequest',
] as const;
export type Purpose = (typeof purposes)[number];

/** A case that a search found: where it is, and nothing of what it says. */
export interface Found {
  reference: string;
  kind: 'live' | 'message';
  state: 'waiting' | 'accepted' | 'closed';
  agent: string | null;
  isMine: boolean;
  openedAt: string;
  closedAt: string | null;
}

export interface View extends Row {
  may: May;
  /** What the case is about, which says what its agent sees in clear. */
  purpose: Purpose;
  /** What stands in clear for this agent, by its pseudonym as texts have it. */
  shown: { token: string; value: string }[];
  reveals: number;
  request: string;
  contactWay: string | null;
  contactTime: string | null;
  identity: { checkedBy: 'email' | 'postcode' | 'code'; checkedAt: string; holdsUntil: string } | null;
  orderNumber: string | null;
  orderEmail: string | null;
  order: Order | null;
  orderUnavailable: boolean;
  tried: Tried[];
  /** What the assistant would have done and left to the person, by the names of automations. */
  suggested: string[];
  lines: Line[];
  notes: Note[];
}

export const revealReasons = ['answer', 'identify', 'fraud', 'legal'] as const;
export type RevealReason = (typeof revealReasons)[number];
