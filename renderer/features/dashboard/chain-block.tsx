/** Goal → deals → opportunities → SQL → MQL → leads → budget: needed, in the plan, short. */
import type { CSSProperties, ReactElement } from 'react';
import { openConflicts } from '../../../shared/checks/register.ts';
import { type ChainStep, goalToBudget } from '../../../shared/document/charts/chain.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import { formatPercent } from '../../../shared/values/number-format.ts';
import { localeOf } from '../../../shared/workbook/read.ts';
import type { Workbook } from '../../../shared/workbook/types.ts';
import type { ViewProps } from '../../state/view-props.ts';
import { FigureButton } from '../../ui/figure-button.tsx';
import { Hidden } from '../../ui/hidden.tsx';
import { SeverityMark } from '../../ui/severity-mark.tsx';
import css from './dashboard.module.css';

const text = strings.figures.chain;

export function ChainBlock({
  workbook,
  openView,
  explain,
}: {
  readonly workbook: Workbook;
  readonly openView: ViewProps['openView'];
  readonly explain: ViewProps['explain'];
}): ReactElement {
  const chain = goalToBudget(workbook);
  const lead = openConflicts(workbook).find((entry) => entry.check === 'C01');
  const locale = localeOf(workbook);
  const share = chain.sourcedShare;
  const hasShort = chain.steps.some((step) => step.short !== null);
  const [first, ...others] = chain.steps;
  // The first column is the widest; figures of a large plan step down so that none touches its neighbour.
  const longest = Math.max(first === undefined ? 0 : lengthOf(first) - 2, ...others.map(lengthOf));
  return (
    <section className={css.chain}>
      <div className={css.titleLine}>
        <h2>{chain.title}</h2>
        {lead?.finding && (
          <button type="button" className={css.conflict} onClick={() => openView('conflicts', lead.key)}>
            <SeverityMark severity={lead.severity} />
            {strings.conflicts.severities[lead.severity]}{' '}
            {strings.dashboard.conflict(lead.key, lead.finding.cost)}
          </button>
        )}
      </div>
      <div className={css.chainGrid}>
        <div className={css.goal}>
          <span>{text.goal}</span>
          <FigureButton
            className={chain.goal.length > 10 ? css.longFigure : css.largeFigure}
            onExplain={(anchor) => explain('goal', anchor)}
          >
            {chain.goal}
          </FigureButton>
          {share !== null && (
            <>
              <span className={css.split} style={{ '--share': share } as CSSProperties} aria-hidden="true" />
              <span>{text.split(formatPercent(locale, share), formatPercent(locale, 1 - share))}</span>
            </>
          )}
        </div>
        <div className={css.scroller}>
          <table data-size={longest > 13 ? 'small' : longest > 9 ? 'medium' : undefined}>
            <caption>
              <Hidden>{text.caption}</Hidden>
            </caption>
            <thead>
              <tr>
                <td />
                {chain.steps.map((step) => (
                  <th key={step.id} scope="col">
                    <span className={css.rate}>
                      {step.id === 'budget' ? (
                        // The only rate that is computed; the others are written.
                        <FigureButton onExplain={(anchor) => explain('blended_cpl', anchor)}>
                          {step.rate}
                        </FigureButton>
                      ) : (
                        step.rate
                      )}
                    </span>
                    {step.label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              <Line kind="needed" steps={chain.steps} explain={explain} />
              <Line kind="have" steps={chain.steps} explain={explain} />
              {hasShort && <Line kind="short" steps={chain.steps} explain={explain} />}
            </tbody>
          </table>
        </div>
      </div>
    </section>
  );
}

const lengthOf = ({ needed, have, short }: ChainStep): number =>
  Math.max(...[needed, have, short].map((figure) => figure?.length ?? 0));

function Line({
  kind,
  steps,
  explain,
}: {
  readonly kind: 'needed' | 'have' | 'short';
  readonly steps: readonly ChainStep[];
  readonly explain: ViewProps['explain'];
}): ReactElement {
  return (
    <tr className={css[kind]}>
      <th scope="row">{text[kind]}</th>
      {steps.map((step) => (
        <td key={step.id}>
          {kind === 'short' && step.short === null ? null : (
            <FigureButton onExplain={(anchor) => explain(`chain.${kind}.${step.id}`, anchor)}>
              {step[kind] ?? strings.values.notAvailableShort}
            </FigureButton>
          )}
        </td>
      ))}
    </tr>
  );
}
