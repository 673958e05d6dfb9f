import type { DoubtedAnswer, SameAnswer } from './contract/answers.ts';
import type { Approval, ApprovalRow, RefusalReason } from './contract/approvals.ts';
import type { Automation, Comparison } from './contract/automations.ts';
import type { CaseList, Found, Purpose, RevealReason, View } from './contract/cases.ts';
import type { Hold, Incident, IncidentWindow, Register, Reveals, RightsRequest } from './contract/office.ts';
import type { Invitation, Person, Role, Session } from './contract/people.ts';

/** The server said no, and why. */
export class Refused extends Error {
  constructor(readonly status: number, readonly code: string, readonly agent?: string) {
    super(`The server answered ${status} ${code}.`);
  }
}

interface ErrorBody {
  error?: { code?: string; agent?: string };
  agent?: string;
}

/** All that the page asks of the server. */
export class DeskApi {
  private antiforgery = '';

  /** Told when the server no longer knows who is asking. */
  onSignedOut = () => {};

  async session(): Promise<Session> {
    const session = await this.ask<Session>('GET', 'session');
    this.antiforgery = session.antiforgery;
    return session;
  }

  /** The token changes with the person, so it is fetched anew after each of these. */
  async signIn(name: string, password: string) {
    await this.ask('POST', 'session', { name, password });
    return this.session();
  }

  async join(token: string, name: string, displayName: string, password: string) {
    await this.ask('POST', 'join', { token, name, displayName, password });
    return this.session();
  }

  async signOut() {
    await this.ask('DELETE', 'session');
    return this.session();
  }

  checkJoin = (token: string) => this.ask<{ role: Role; expiresAt: string }>('POST', 'join/check', { token });

  setPresence = (available: boolean) => this.ask<void>('POST', 'presence', { available });

  people = async () => (await this.ask<{ people: Person[] }>('GET', 'people')).people;
  invite = (role: Role) => this.ask<Invitation>('POST', 'people/invitations', { role });
  changePerson = (id: string, change: { role?: Role; disabled?: boolean }) => this.ask<void>('PATCH', `people/${encodeURIComponent(id)}`, change);

  automations = async () => (await this.ask<{ automations: Automation[] }>('GET', 'automations')).automations;
  moveAutomation = async (name: string, by: 'promote' | 'demote') =>
    (await this.ask<{ automations: Automation[] }>('POST', `automations/${encodeURIComponent(name)}/${by}`)).automations;

  answers = async () => (await this.ask<{ answers: DoubtedAnswer[] }>('GET', 'answers')).answers;
  judgeAnswer = async (id: string, wrong: boolean, right?: string) => (await this.ask<{ answers: DoubtedAnswer[] }>('POST', answerAt(id), { wrong, right })).answers;
  sameAnswers = async (id: string) => (await this.ask<{ same: SameAnswer[] }>('GET', answerAt(id, 'same'))).same;
  tellSame = (id: string) => this.ask<{ told: number; same: SameAnswer[] }>('POST', answerAt(id, 'tell'));
  doubt = (reference: string, lineId: string, why: string) => this.ask<View>('POST', caseAt(reference, 'doubt'), { lineId, why });

  cases = () => this.ask<CaseList>('GET', 'cases');
  view = (reference: string) => this.ask<View>('GET', caseAt(reference));
  accept = (reference: string) => this.ask<View>('POST', caseAt(reference, 'accept'));
  takeOver = (reference: string) => this.ask<View>('POST', caseAt(reference, 'take-over'));
  send = (reference: string, id: string, text: string) => this.ask<View>('POST', caseAt(reference, 'messages'), { id, text });
  note = (reference: string, id: string, text: string) => this.ask<View>('POST', caseAt(reference, 'notes'), { id, text });
  giveBack = (reference: string, comparison?: Comparison) => this.ask<{ closed: true }>('POST', caseAt(reference, 'give-back'), { comparison });
  close = (reference: string, comparison?: Comparison) => this.ask<{ closed: true }>('POST', caseAt(reference, 'close'), { comparison });
  reveal = async (reference: string, token: string, reason: RevealReason) =>
    (await this.ask<{ value: string }>('POST', caseAt(reference, 'reveal'), { token, reason })).value;
  revealLine = async (reference: string, lineId: string, reason: RevealReason) =>
    (await this.ask<{ text: string }>('POST', caseAt(reference, 'reveal'), { lineId, reason })).text;
  setPurpose = (reference: string, purpose: Purpose) => this.ask<View>('POST', caseAt(reference, 'purpose'), { purpose });
  /** In the body, never in an address: addresses are written to logs on the way. */
  search = async (query: string) => (await this.ask<{ cases: Found[] }>('POST', 'search', { query })).cases;
  typing = (reference: string) => this.ask<void>('POST', caseAt(reference, 'typing'));

  approvals = async () => (await this.ask<{ approvals: ApprovalRow[] }>('GET', 'approvals')).approvals;
  approval = (id: string) => this.ask<Approval>('GET', approvalAt(id));
  acceptApproval = (approval: string, id: string, hash: string, amount: number | undefined, words: string | undefined) => this.ask<Approval>('POST', approvalAt(approval, 'accept'), { id, hash, amount, words });
  refuseApproval = (approval: string, id: string, hash: string, reason: RefusalReason, words: string | undefined) => this.ask<Approval>('POST', approvalAt(approval, 'refuse'), { id, hash, reason, words });

  fileAddress = (reference: string, id: string) => `/desk/api/${caseAt(reference, 'files')}/${encodeURIComponent(id)}`;

  register = (language: string) => this.ask<Register>('GET', `privacy/register?lang=${language}`);
  registerAddress = (format: 'json' | 'csv', language: string) => `/desk/api/privacy/register.${format}?lang=${language}`;
  requests = async () => (await this.ask<{ requests: RightsRequest[] }>('GET', 'privacy/requests')).requests;
  holds = async () => (await this.ask<{ holds: Hold[] }>('GET', 'privacy/holds')).holds;
  placeHold = async (reference: string, reason: string, until: string) =>
    (await this.ask<{ holds: Hold[] }>('POST', 'privacy/holds', { case: reference, reason, until })).holds;
  releaseHold = async (id: string) => (await this.ask<{ holds: Hold[] }>('DELETE', `privacy/holds/${encodeURIComponent(id)}`)).holds;
  reveals = (from: string, until: string) => this.ask<Reveals>('GET', `privacy/reveals?from=${encodeURIComponent(from)}&until=${encodeURIComponent(until)}`);
  incident = (window: IncidentWindow) => this.ask<Incident>('POST', 'privacy/incidents', window);
  /** The bytes as they came: read as text they would lose the mark by which spreadsheets know UTF-8. */
  incidentFile = async (window: IncidentWindow, format: 'json' | 'csv') => (await this.request('POST', 'privacy/incidents', { ...window, format })).blob();

  private async ask<T>(method: string, path: string, body?: unknown): Promise<T> {
    const response = await this.request(method, path, body);
    return response.status === 204 ? (undefined as T) : response.json();
  }

  private async request(method: string, path: string, body?: unknown): Promise<Response> {
    const headers: Record<string, string> = {};
    if (method !== 'GET') headers['X-Desk-Antiforgery'] = this.antiforgery;
    if (body !== undefined) headers['Content-Type'] = 'application/json';
    const response = await fetch(`/desk/api/${path}`, {
      method, headers, body: body === undefined ? null : JSON.stringify(body), cache: 'no-store', signal: AbortSignal.timeout(15_000),
    });
    if (!response.ok) throw await this.refusal(response);
    return response;
  }

  private async refusal(response: Response) {
    const body = (await response.json().catch(() => ({}))) as ErrorBody;
    const code = body.error?.code ?? 'Unknown';
    // WrongSignIn is a 401 too, and nobody is signed out by it.
    if (response.status === 401 && code === 'SignedOut') this.onSignedOut();
    return new Refused(response.status, code, body.error?.agent ?? body.agent);
  }
}

const caseAt = (reference: string, what = '') => `cases/${encodeURIComponent(reference)}${what && `/${what}`}`;
const approvalAt = (id: string, what = '') => `approvals/${encodeURIComponent(id)}${what && `/${what}`}`;
const answerAt = (id: string, what = '') => `answers/${encodeURIComponent(id)}${what && `/${what}`}`;
