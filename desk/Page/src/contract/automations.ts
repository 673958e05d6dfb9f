/** The desk's HTTP contract, as the server speaks it: how far the assistant may go by itself. Times are ISO 8601 UTC. */
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
