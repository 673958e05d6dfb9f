/** The desk's HTTP contract, as the server speaks it. Times are ISO 8601 UTC. */
export type Role = 'agent' | 'supervisor' | 'administrator' | 'privacy';

export interface Me {
  id: string;
  name: string;
  displayName: string;
  role: Role;
  available: boolean;
}

export interface Session {
  company: string;
  accent: string;
  language: string;
  antiforgery: string;
  needsFirstAdministrator: boolean;
  me: Me | null;
}

export interface Person {
  id: string;
  name: string;
  displayName: string;
  role: Role;
  disabled: boolean;
  lastSignInAt: string | null;
}

export interface Invitation {
  token: string;
  role: Role;
  expiresAt: string;
}

export type Reason = 'asked' | 'unsure' | 'unsupported' | 'locked' | 'unavailable' | 'care' | 'erased';

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
  what: 'orderShown' | 'proofWrong' | 'notUnderstood' | 'unsupported' | 'shopUnavailable' | 'privacyAsked' | 'aiRefused';
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
  identity: { checkedBy: 'email' | 'postcode'; checkedAt: string } | null;
  orderNumber: string | null;
  orderEmail: string | null;
  order: Order | null;
  orderUnavailable: boolean;
  tried: Tried[];
  lines: Line[];
  notes: Note[];
}

export const revealReasons = ['answer', 'identify', 'fraud', 'legal'] as const;
export type RevealReason = (typeof revealReasons)[number];

/** A key with its words in the language that was asked for. */
export interface Worded {
  key: string;
  words: string;
}

export interface Register {
  madeAt: string;
  controller: string;
  officer: string | null;
  activities: {
    purpose: Worded;
    people: Worded;
    data: Worded[];
    origins: Worded[];
    recipients: Worded[];
    processors: Worded[];
    limits: { category: Worded; basis: Worded; kept: string; from: Worded; stores: string[] }[];
  }[];
  processors: { key: string; name: string; setting: string; purpose: Worded; data: Worded[]; transfer: Worded }[];
  measures: Worded[];
  stores: { name: string; kind: string; people: Worded; categories: string[]; holdable: boolean }[];
}

export interface RightsRequest {
  reference: string;
  kind: 'Access' | 'Export' | 'Rectification' | 'Erasure' | 'Restriction' | 'Objection' | 'Withdrawal';
  /** By no name; null once they are erased. */
  person: string | null;
  source: string;
  language: string;
  receivedAt: string;
  dueAt: string;
  doneAt: string | null;
  outcome: 'Done' | 'NothingHeld' | 'Held' | 'Refused' | null;
  overdue: boolean;
}

export interface Hold {
  id: string;
  case: string | null;
  person: string;
  /** Null when it can no longer be read. */
  reason: string | null;
  placedBy: string;
  placedAt: string;
  until: string;
  endedAt: string | null;
}

export interface Reveals {
  reveals: { at: string; agent: string; case: string; class: string | null; reason: string }[];
  agents: { agent: string; count: number; cases: number }[];
}

export type Reach = 'touched' | 'stored';

export interface IncidentWindow {
  from: string;
  until: string;
  reach: Reach;
}

export interface Incident extends IncidentWindow {
  persons: {
    person: string;
    notify: 'nobody' | 'conversation' | 'case';
    channels: string[];
    lastAt: string;
    categories: string[];
    classes: string[];
    sensitive: boolean;
    conversations: string[];
    cases: string[];
    files: string[];
    records: number;
    looks: number;
  }[];
}
