/** The desk's HTTP contract, as the server speaks it: the privacy officer's pages. Times are ISO 8601 UTC. */
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
