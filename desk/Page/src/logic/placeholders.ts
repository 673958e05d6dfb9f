export type Piece = { text: string } | { hidden: string; number: string };

const written = /⟦([A-Z]+)(?:_([A-Za-z0-9]+))?⟧/g;

/** A line in pieces: what is written, and where personal data was taken out. An order's token says nothing to people, so only short numbers are kept. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(written)) {
    if (match.index > from) pieces.push({ text: text.slice(from, match.index) });
    const number = match[2] ?? '';
    pieces.push({ hidden: match[1]!, number: /^\d{1,3}$/.test(number) ? number : '' });
    from = match.index + match[0].length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from) });
  return pieces;
}

/** The same line for ears: "my address is e-mail address 1". */
export const spoken = (text: string, label: (hidden: string) => string) =>
  piecesOf(text).map(piece => ('text' in piece ? piece.text : `${label(piece.hidden)} ${piece.number}`.trim())).join('');
