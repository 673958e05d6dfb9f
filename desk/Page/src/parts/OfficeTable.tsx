import type { ReactNode } from 'react';

interface Props {
  caption: string;
  /** The first one heads its row. */
  columns: readonly string[];
  rows: readonly { key: string; cells: readonly ReactNode[]; late?: boolean }[];
}

/** A table that becomes a list of labelled values on a narrow screen; the roles stay said when its cells are stacked. */
export const OfficeTable = ({ caption, columns, rows }: Props) => (
  <table className="office-table" role="table">
    <caption className="unseen">{caption}</caption>
    <thead role="rowgroup"><tr role="row">{columns.map(name => <th key={name} scope="col" role="columnheader">{name}</th>)}</tr></thead>
    <tbody role="rowgroup">
      {rows.map(({ key, cells, late }) => (
        <tr key={key} role="row" className={late ? 'late' : undefined}>
          {cells.map((cell, at) => at === 0
            ? <th key={at} scope="row" role="rowheader">{cell}</th>
            : <td key={at} role="cell" data-label={columns[at]}><span className="cell">{cell}</span></td>)}
        </tr>
      ))}
    </tbody>
  </table>
);
