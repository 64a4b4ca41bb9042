/** The year at a glance: the chain from goal to budget, the team against the goal, months, money, conflicts. */
import { type ReactElement, useDeferredValue } from 'react';
import { useStore } from 'zustand';
import { budgetByChannel, budgetByMonth } from '../../../shared/document/charts/budget-charts.ts';
import { campaignCalendar } from '../../../shared/document/charts/campaign-calendar.ts';
import { capacityBridge } from '../../../shared/document/charts/capacity-bridge.ts';
import { mqlMonths } from '../../../shared/document/charts/mql-months.ts';
import { quotaBars } from '../../../shared/document/charts/quota-bars.ts';
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
  return (
    <Sheet title={strings.words.views.dashboard} note={strings.dashboard.whichValues}>
      <ChainBlock workbook={workbook} openView={props.openView} explain={props.explain} />
      <div className={css.pair}>
        <Exhibit chart={capacityBridge(workbook)} empty={text.bridge.none} />
        <Exhibit chart={mqlMonths(workbook)} empty={text.mqlMonths.none} />
      </div>
      <div className={css.pair}>
        <Exhibit chart={budgetByChannel(workbook)} empty={text.budgetCharts.none} />
        <LargestConflicts workbook={workbook} openView={props.openView} />
      </div>
      <div className={css.pair}>
        <Exhibit chart={budgetByMonth(workbook)} empty={strings.dashboard.noCampaigns} />
        <Exhibit chart={quotaBars(workbook)} empty={strings.dashboard.noQuotas} />
      </div>
      <Exhibit chart={campaignCalendar(workbook)} empty={strings.dashboard.noCampaigns} />
    </Sheet>
  );
}
