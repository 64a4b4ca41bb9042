/** What a paste or a fill could not take, in a bar above the grid until it is closed. */
import { X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useStore } from 'zustand';
import { strings } from '../../../shared/strings/catalogue.ts';
import { Button, IconButton } from '../button.tsx';
import { countText } from './commit.ts';
import { useGridSession } from './grid-context.ts';
import { focusCell } from './grid-focus.ts';
import type { GridSession } from './grid-session.ts';
import type { Report, ReportLine } from './grid-ui.ts';
import { rowLabel } from './labels.ts';
import css from './report-bar.module.css';

/** Lines shown; the rest is counted. */
const LISTED = 50;

export function ReportBar(): ReactNode {
  const session = useGridSession();
  const report = useStore(session.ui, (state) => state.report);
  const [listed, setListed] = useState(false);
  if (!report || isSettled(session, report)) return null;
  const words = strings.grid.report;
  const [first, ...others] = report.sentences;
  return (
    <section className={css.report}>
      <div className={css.line}>
        <p>
          <b>{first}</b> {others.join(' ')}
        </p>
        {report.lines.length > 0 ? (
          <Button small aria-expanded={listed} onClick={() => setListed(!listed)}>
            {listed ? words.hideList : words.list}
          </Button>
        ) : null}
        <IconButton icon={X} label={words.close} onClick={() => session.ui.setState({ report: null })} />
      </div>
      {listed ? <ReportList lines={report.lines} /> : null}
    </section>
  );
}

/** Every refused text has gone, corrected or undone with its paste; or all that was pasted has. */
const isSettled = ({ props }: GridSession, { lines, over }: Report): boolean =>
  (props.keepsRefused === true &&
    lines.length > 0 &&
    lines.every(({ row, column }) => props.getCell(row, column).problem === undefined)) ||
  (over.length > 0 && over.every(({ row, column, edit }) => props.getCell(row, column).edit === edit));

function ReportList({ lines }: { readonly lines: readonly ReportLine[] }): ReactNode {
  const session = useGridSession();
  const words = strings.grid.report;
  return (
    <ul className={css.list}>
      {lines.slice(0, LISTED).map((line) => {
        const column = session.columns.find(({ id }) => id === line.column)?.label ?? line.column;
        const row = rowLabel(session, line.row);
        return (
          <li key={`${line.row}\n${line.column}`}>
            <button
              type="button"
              className={css.link}
              onClick={() => focusCell(session, line.row, line.column)}
            >
              {line.text === '' ? words.itemBare(row, column) : words.item(row, column, line.text)}
            </button>
            <span>{line.message}</span>
          </li>
        );
      })}
      {lines.length > LISTED ? <li>{words.more(countText(lines.length - LISTED))}</li> : null}
    </ul>
  );
}
