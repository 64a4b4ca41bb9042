/** What the figures write into a section: the same blocks as in the Word document, live. */
import { type ReactElement, useDeferredValue } from 'react';
import { generatedBlocksOf } from '../../../../shared/document/exhibits.ts';
import type { Block } from '../../../../shared/document/model.ts';
import type { Chart as ChartData } from '../../../../shared/lib/chart.ts';
import { strings } from '../../../../shared/strings/catalogue.ts';
import type { Section } from '../../../../shared/template/types.ts';
import { Chart } from '../../../ui/charts/chart.tsx';
import { classNames } from '../../../ui/class-names.ts';
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
                <b>{item.value}</b>
                <span>{item.note}</span>
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
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
    case 'paragraph':
      return <p className={css.text}>{block.content.map((part) => part.text).join('')}</p>;
    default:
      return null;
  }
}

function GeneratedChart({ chart }: { readonly chart: ChartData }): ReactElement {
  const { explain } = useGuide();
  const openPlace = useOpenPlace();
  return (
    <Chart
      chart={chart}
      onOpen={(target, anchor) =>
        target.kind === 'figure' ? explain(target.id, anchor) : openPlace(target.place)
      }
    />
  );
}
