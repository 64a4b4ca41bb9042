/** The year at a glance: the chain from goal to budget, the team against the goal, months, money, conflicts. */
import { type ReactElement, useDeferredValue } from 'react';
import { useStore } from 'zustand';
import { budgetByChannel, budgetByMonth } from '../../../shared/document/charts/budget-charts.ts';
import { campaignCalendar } from '../../../shared/document/charts/campaign-calendar.ts';
import { bridgeReasons, capacityBridge } from '../../../shared/document/charts/capacity-bridge.ts';
import { mqlMonths, mqlMonthsReason } from '../../../shared/document/charts/mql-months.ts';
import { quotaBars } from '../../../shared/document/charts/quota-bars.ts';
import type { Target } from '../../../shared/lib/chart.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import type { ViewProps } from '../../state/view-props.ts';
import { Sheet } from '../../ui/sheet.tsx';
import { ChainBlock } from './chain-block.tsx';
import css from './dashboard.module.css';
import { Exhibit } from './exhibit.tsx';
import { LargestConflicts } from './largest-conflicts.tsx';

const text = strings.figures;

export function DashboardScreen(props: ViewProps): ReactElement {
  // Figures follow typing, but never hold it up.
  const workbook = useDeferredValue(useStore(props.store, (state) => state.workbook));
  const [bridge, needs] = [capacityBridge(workbook), mqlMonths(workbook)];
  const [spending, quotas] = [budgetByMonth(workbook), quotaBars(workbook)];
  const open = (target: Target, anchor: HTMLElement): void =>
    target.kind === 'figure' ? props.explain(target.id, anchor) : props.openPlace(target.place);
  return (
    <Sheet title={strings.words.views.dashboard} note={strings.dashboard.whichValues}>
      <ChainBlock workbook={workbook} openView={props.openView} explain={props.explain} />
      <div className={css.pair}>
        <Exhibit
          chart={bridge}
          beside={needs}
          empty={text.bridge.none(bridgeReasons(workbook))}
          open={open}
        />
        <Exhibit
          chart={needs}
          beside={bridge}
          empty={text.mqlMonths.none(mqlMonthsReason(workbook))}
          open={open}
        />
      </div>
      <div className={css.pair}>
        <Exhibit chart={budgetByChannel(workbook)} empty={text.budgetCharts.none} open={open} />
        <LargestConflicts workbook={workbook} openView={props.openView} />
      </div>
      <div className={css.pair}>
        <Exhibit chart={spending} beside={quotas} empty={strings.dashboard.noCampaigns} open={open} />
        <Exhibit chart={quotas} beside={spending} empty={strings.dashboard.noQuotas} open={open} />
      </div>
      <Exhibit chart={campaignCalendar(workbook)} empty={strings.dashboard.noCampaigns} open={open} />
    </Sheet>
  );
}
