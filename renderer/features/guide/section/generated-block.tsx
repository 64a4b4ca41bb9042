/** What the figures write into a section: the same blocks as in the Word document, live. */
import { type ReactElement, type ReactNode, useDeferredValue } from 'react';
import { generatedBlocksOf } from '../../../../shared/document/exhibits.ts';
import type { Block } from '../../../../shared/document/model.ts';
import type { Chart as ChartData, Target } from '../../../../shared/lib/chart.ts';
import { strings } from '../../../../shared/strings/catalogue.ts';
import type { Section } from '../../../../shared/template/types.ts';
import { Chart } from '../../../ui/charts/chart.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { FigureButton } from '../../../ui/figure-button.tsx';
import plain from '../../../ui/plain-table.module.css';
import { useGuide, useWorkbook } from '../context.ts';
import { useOpenPlace } from '../open-place.ts';
import css from './generated.module.css';

export function Generated({ section }: { readonly section: Section }): ReactElement | null {
  // Figures follow typing, but never hold it up.
  const workbook = useDeferredValue(useWorkbook());
  if (!section.generated?.length) return null;
  const blocks = generatedBlocksOf(workbook, section);
  return (
    <section className={css.generated} aria-label={strings.guide.generatedHere}>
      {blocks.length === 0 ? (
        <p className={css.text}>{strings.guide.generatedLater}</p>
      ) : (
        // biome-ignore lint/suspicious/noArrayIndexKey: generated blocks have no other identity.
        blocks.map((block, at) => <GeneratedBlock key={at} block={block} />)
      )}
    </section>
  );
}

function GeneratedBlock({ block }: { readonly block: Block }): ReactElement | null {
  switch (block.kind) {
    case 'figures':
      return (
        <dl className={css.keyFigures}>
          {block.items.map((item) => (
            <div key={item.label}>
              <dt>{item.label}</dt>
              <dd>
                <b>
                  <Asked target={item.target}>{item.value}</Asked>
                </b>
                <span>
                  <Asked target={item.noteTarget}>{item.note}</Asked>
                </span>
              </dd>
            </div>
          ))}
        </dl>
      );
    case 'chart':
      return (
        <div className={css.chart}>
          <h2>{block.caption}</h2>
          <GeneratedChart chart={block.chart} />
        </div>
      );
    case 'table':
      return (
        <>
          <table className={classNames(plain.table, css.table)}>
            <caption>{block.caption}</caption>
            <thead>
              <tr>
                {block.columns.map((column) => (
                  <th key={column.label} scope="col" data-align={column.align}>
                    {column.label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {block.rows.map((row, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: printed rows have no other identity.
                <tr key={at}>
                  {row.cells.map((cell, place) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: cells follow the columns.
                    <td key={place} data-align={block.columns[place]?.align}>
                      <Asked target={row.targets?.[place] ?? undefined}>{cell}</Asked>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          {block.note !== undefined && (
            <p className={css.text}>
              <Asked target={block.noteTarget}>{block.note}</Asked>
            </p>
          )}
        </>
      );
    case 'paragraph':
      return <p className={css.text}>{block.content.map((part) => part.text).join('')}</p>;
    default:
      return null;
  }
}

/** Words, or a figure that leads where it comes from. */
function Asked({
  target,
  children,
}: {
  readonly target: Target | undefined;
  readonly children: string;
}): ReactNode {
  const open = useOpenTarget();
  return target ? (
    <FigureButton onExplain={(anchor) => open(target, anchor)}>{children}</FigureButton>
  ) : (
    children
  );
}

function GeneratedChart({ chart }: { readonly chart: ChartData }): ReactElement {
  return <Chart chart={chart} onOpen={useOpenTarget()} />;
}

function useOpenTarget(): (target: Target, anchor: HTMLElement) => void {
  const { explain } = useGuide();
  const openPlace = useOpenPlace();
  return (target, anchor) =>
    target.kind === 'figure' ? explain(target.id, anchor) : openPlace(target.place);
}
