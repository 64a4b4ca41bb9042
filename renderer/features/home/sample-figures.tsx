/** What the sample's two plans disagree about, in three bars. Drawn from the sample itself, when it is read. */
import { type ReactElement, useEffect, useState } from 'react';
import type { Headline } from '../../../shared/numbers/headline.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import { formatMoney, formatNumber, minorDigits, roundedTo } from '../../../shared/values/number-format.ts';
import { currencyOf, localeOf } from '../../../shared/workbook/read.ts';
import { PartyMark } from '../../ui/party-mark.tsx';
import css from './first-start.module.css';

interface Figures extends Headline {
  readonly locale: string;
  readonly currency: string;
}

/** The sample is large and this screen is rare: it is read only when it is shown. */
async function readFigures(): Promise<Figures | null> {
  const [{ sampleWorkbook }, { headlineOf }] = await Promise.all([
    import('../../../shared/sample/sample.ts'),
    import('../../../shared/numbers/headline.ts'),
  ]);
  const workbook = sampleWorkbook({ id: 'sample', at: new Date(0).toISOString() });
  const headline = headlineOf(workbook);
  return headline && { ...headline, locale: localeOf(workbook), currency: currencyOf(workbook) };
}

export function useSampleFigures(): Figures | null {
  const [figures, setFigures] = useState<Figures | null>(null);
  useEffect(() => {
    let current = true;
    void readFigures().then((read) => current && setFigures(read));
    return () => {
      current = false;
    };
  }, []);
  return figures;
}

/** The new-business goal as an amount. */
export const goalOf = ({ locale, currency, goal }: Figures): string => formatMoney(locale, currency, goal);

export function SampleFigures({ figures }: { readonly figures: Figures }): ReactElement {
  const text = strings.home.first;
  const { locale, currency, marketing, sales, bought, budget, short } = figures;
  const count = (leads: number): string => formatNumber(locale, leads, { maxDecimals: 0 });
  const whole = 10 ** minorDigits(currency);
  const money = (minor: number): string => formatMoney(locale, currency, roundedTo(whole, minor));
  const most = Math.max(marketing.leads, sales.leads, bought);
  const { parties } = strings.words;
  const description = text.chart({
    marketing: count(marketing.leads),
    marketingDeal: money(marketing.deal),
    sales: count(sales.leads),
    salesDeal: money(sales.deal),
    bought: count(bought),
    budget: money(budget),
  });
  return (
    <div className={css.figures}>
      <h3>{text.question}</h3>
      <div role="img" aria-label={description}>
        <Bar
          mark={<PartyMark party="marketing" quiet />}
          name={parties.marketing}
          kind="marketing"
          share={marketing.leads / most}
          leads={count(marketing.leads)}
          why={text.atDeal(money(marketing.deal))}
        />
        <Bar
          mark={<PartyMark party="sales" quiet />}
          name={parties.sales}
          kind="sales"
          share={sales.leads / most}
          leads={count(sales.leads)}
          why={text.atDeal(money(sales.deal))}
        />
        <Bar
          mark={<span className={css.swatch} />}
          name={text.budgetBuys}
          kind="budget"
          share={bought / most}
          leads={count(bought)}
          why={text.forBudget(money(budget))}
        />
      </div>
      {short > 0 && bought > sales.leads && <p>{text.short(money(short))}</p>}
    </div>
  );
}

interface BarProps {
  readonly mark: ReactElement;
  readonly name: string;
  readonly kind: 'marketing' | 'sales' | 'budget';
  /** 0–1 of the longest. */
  readonly share: number;
  readonly leads: string;
  readonly why: string;
}

function Bar({ mark, name, kind, share, leads, why }: BarProps): ReactElement {
  return (
    <div className={css.bar}>
      <span className={css.who}>
        {mark}
        {name}
      </span>
      <span>
        <span className={css.length} data-kind={kind} style={{ width: `${share * 100}%` }} />
      </span>
      <b>{leads}</b>
      <span className={css.why}>{why}</span>
    </div>
  );
}
