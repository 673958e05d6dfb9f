/** The desk's HTTP contract, as the server speaks it: who works at the desk, and signing in. Times are ISO 8601 UTC. */
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
