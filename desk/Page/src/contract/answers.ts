/** The desk's HTTP contract, as the server speaks it: answers that somebody doubts. Times are ISO 8601 UTC. */
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
