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

export type Stage = 'shadow' | 'suggest' | 'automatic';

/** How far the assistant may go by itself with one thing. */
export interface Automation {
  name: string;
  /** What it is called, by language. */
  words: Record<string, string>;
  tier: string;
  stage: Stage;
  /** The highest that the settings allow. */
  highest: Stage;
  since: string | null;
  compared: number;
  right: number;
  lower: number;
  bar: number;
  least: number;
  latest: number;
  latestWrong: number;
  mayPromote: boolean;
  mayDemote: boolean;
}

/** Whether the agent did what the assistant had proposed. */
export type Comparison = 'agree' | 'differ';

export interface Invitation {
  token: string;
  role: Role;
  expiresAt: string;
}

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

export const refusalReasons = ['tooLate', 'notThisProduct', 'proofMissing', 'used', 'settledAlready', 'other'] as const;
export type RefusalReason = (typeof refusalReasons)[number];

/** A request that a person has to approve, as the list has it: nothing that leads to a customer. */
export interface ApprovalRow {
  id: string;
  reference: string;
  kind: 'changeAddress' | 'changeItems' | 'changePayment' | 'cancel' | 'withdraw' | 'return' | 'exchange' | 'sendInvoice' | 'changeDefaultAddress';
  state: 'waiting' | 'acceptedOnce' | 'accepted' | 'refused' | 'done' | 'failed' | 'expired' | 'contested';
  language: string;
  amount: number | null;
  currency: string | null;
  askedAt: string;
  answerBy: string;
  isOpen: boolean;
  isStatutory: boolean;
  needsTwo: boolean;
  isContested: boolean;
  first: string | null;
  mayAccept: boolean;
  mayRefuse: boolean;
}

export interface ApprovalPoint {
  rule: string;
  values: Record<string, string>;
}

export interface Approval {
  row: ApprovalRow;
  /** Sent back with the decision, which holds for this and for nothing else. */
  hash: string;
  order: string | null;
  items: string[];
  for: ApprovalPoint[];
  against: ApprovalPoint[];
  sources: { what: 'orderRecord' | 'otherOrders' | 'policy'; at: string }[];
  decision: { by: string; at: string; reason: RefusalReason | null; words: string | null; correctedAmount: number | null } | null;
  record: string | null;
}

/** One sentence of an answer, or one that was left out. */
export interface AnswerSentence {
  text: string;
  /** Its place among the answer's sources, from 0. */
  source: number | null;
  /** How sure the check was that the source carries it, from 0 to 1. */
  support: number;
  reasons: string[];
}

/** An answer that somebody doubts. */
export interface DoubtedAnswer {
  id: string;
  /** The agent's name; null when the customer did. */
  doubtedBy: string | null;
  doubtedAt: string;
  /** Why, in the agent's words. */
  why: string | null;
  /** Null once its customer's data was erased. */
  answer: {
    id: string;
    at: string;
    question: string;
    language: string;
    outcome: 'quoted' | 'written' | 'unanswered';
    confidence: number;
    told: AnswerSentence[];
    leftOut: AnswerSentence[];
    sources: { slug: string; language: string; version: string; passage: number; score: number }[];
  } | null;
  judgement: { wrong: boolean; by: string; at: string; right: string | null } | null;
  mayJudge: boolean;
  mayTrace: boolean;
}

/** Where the same answer was given. */
export interface SameAnswer {
  channel: string;
  conversation: string;
  case: string | null;
  at: string;
  /** Whether its customer was told that it is wrong, can be told here and now, or is in no conversation. */
  reach: 'told' | 'here' | 'gone';
  correctedAt: string | null;
}
