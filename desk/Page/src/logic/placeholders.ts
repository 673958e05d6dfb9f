export type Piece = { text: string } | { hidden: string; number: string; token: string } | { open: string; hidden: string; token: string };

/** What stands in clear, by pseudonym. */
export type Known = ReadonlyMap<string, string>;

const written = /⟦([A-Z]+)(?:_([A-Za-z0-9]+))?⟧/g;
const nothing: Known = new Map();

/** Only what was numbered in the conversation stands for a value; a password is gone, and a token of the log says nothing to people. */
const isNumber = (number: string) => /^\d{1,3}$/.test(number);

/** A line in pieces: what is written, where personal data was taken out, and what of it stands in clear. */
export function piecesOf(text: string, known: Known = nothing): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(written)) {
    if (match.index > from) pieces.push({ text: text.slice(from, match.index) });
    const [token, hidden = '', number = ''] = match;
    const value = known.get(token);
    if (value !== undefined) pieces.push(hidden === 'LITERAL' ? { text: value } : { open: value, hidden, token });
    else pieces.push({ hidden, number: isNumber(number) ? number : '', token: isNumber(number) ? token : '' });
    from = match.index + token.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from) });
  return pieces;
}

/** The same line for ears: "my address is e-mail address 1". */
export const spoken = (text: string, label: (hidden: string) => string, known: Known = nothing) =>
  piecesOf(text, known).map(piece => ('text' in piece ? piece.text : 'open' in piece ? piece.open : `${label(piece.hidden)} ${piece.number}`.trim())).join('');
