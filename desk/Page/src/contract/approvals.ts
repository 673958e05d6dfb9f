/** The desk's HTTP contract, as the server speaks it: what a person has to approve. Times are ISO 8601 UTC. */
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
