/** Processes, goals, tools and strategies: what each plan says, and whether it is the same. */
import { Fragment, type ReactElement } from 'react';
import { type MatrixRow, matrixAxes, sideBySide } from '../../../shared/checks/matrix.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import type { Workbook } from '../../../shared/workbook/types.ts';
import { classNames } from '../../ui/class-names.ts';
import plain from '../../ui/plain-table.module.css';
import css from './assumptions.module.css';

const text = strings.document.matrix;

export function MatrixTable({
  workbook,
  openPlace,
}: {
  readonly workbook: Workbook;
  readonly openPlace: (place: string) => void;
}): ReactElement | null {
  const rows = sideBySide(workbook);
  if (rows.length === 0) return null;
  return (
    <section className={css.block}>
      <h2>{strings.assumptions.matrix}</h2>
      <table className={classNames(plain.table, css.table)}>
        <thead>
          <tr>
            <th scope="col">{text.subject}</th>
            <th scope="col">{strings.words.parties.marketing}</th>
            <th scope="col">{strings.words.parties.sales}</th>
            <th scope="col">{text.status}</th>
          </tr>
        </thead>
        <tbody>
          {matrixAxes.map((axis) => {
            const here = rows.filter((row) => row.axis === axis);
            return here.length === 0 ? null : (
              <Fragment key={axis}>
                <tr className={css.axis}>
                  <th colSpan={4} scope="colgroup">
                    {text.axes[axis]}
                  </th>
                </tr>
                {here.map((row) => (
                  <Line key={`${axis} ${row.subject}`} row={row} openPlace={openPlace} />
                ))}
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function Line({
  row,
  openPlace,
}: {
  readonly row: MatrixRow;
  readonly openPlace: (place: string) => void;
}): ReactElement {
  const said = (side: 'marketing' | 'sales'): ReactElement => {
    const place = row.places[side];
    const words = row[side] || strings.values.blank;
    return place === null ? (
      <span className={css.dim}>{words}</span>
    ) : (
      <button type="button" className={css.said} onClick={() => openPlace(place)}>
        {words}
      </button>
    );
  };
  const isApart = row.status === 'different' && !row.isWorded;
  return (
    <tr>
      <th scope="row">{row.subject}</th>
      <td>{said('marketing')}</td>
      <td>{said('sales')}</td>
      <td className={row.agreed !== '' ? css.agreed : isApart ? css.apart : css.dim}>
        {row.agreed !== ''
          ? text.agreed(row.agreed)
          : row.status === 'different' && !isApart
            ? strings.assumptions.otherWords
            : text.statuses[row.status]}
      </td>
    </tr>
  );
}
