/** How ready the plan is, in the title bar; pressed, it lists exactly what adds points. */
import { type ReactElement, useDeferredValue, useState } from 'react';
import { readiness, whatAdds } from '../../../shared/checks/readiness.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import { formatNumber } from '../../../shared/values/number-format.ts';
import { localeOf } from '../../../shared/workbook/read.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { useGuide, useWorkbook } from './context.ts';
import { useOpenPlace } from './open-place.ts';
import { Ring } from './outline/marks.tsx';
import css from './screen.module.css';

/** More than this is a list nobody reads; the rest follows once these are done. */
const SHOWN = 12;

export function ReadinessButton(): ReactElement {
  const { session } = useGuide();
  const openPlace = useOpenPlace();
  // The score follows typing, but never holds it up.
  const workbook = useDeferredValue(useWorkbook());
  const [open, setOpen] = useState(false);
  const ready = readiness(workbook);
  const { score, parts } = ready;
  const locale = localeOf(workbook);
  const points = (figure: number): string => formatNumber(locale, figure, { maxDecimals: 1 });
  const gains = whatAdds(ready);
  const go = (place: string, finding: string | null): void => {
    setOpen(false);
    if (finding === null) openPlace(place);
    else session.openView('conflicts', finding);
  };
  return (
    <>
      <button type="button" className={css.ready} onClick={() => setOpen(true)}>
        <Ring share={score / 100} isDone={score === 100} />
        {strings.guide.ready} <b>{strings.guide.percent(String(score))}</b>
      </button>
      {open && (
        <Dialog title={strings.guide.readyTitle(String(score))} onClose={() => setOpen(false)} wide>
          <dl className={css.readyParts}>
            {parts.map((part) => (
              <div key={part.id}>
                <dt>{strings.checks.readiness.parts[part.id]}</dt>
                <dd>{strings.guide.pointsOf(points(part.points), String(part.of))}</dd>
              </div>
            ))}
          </dl>
          {gains.length > 0 && <h3 className={css.readyHead}>{strings.guide.whatAdds}</h3>}
          <ul className={css.gains}>
            {gains.slice(0, SHOWN).map((gain) => (
              <li key={`${gain.words} ${gain.place}`}>
                <button type="button" onClick={() => go(gain.place, gain.finding)}>
                  <span>{gain.words}</span>
                  <b>{strings.guide.plusPoints(points(gain.points))}</b>
                </button>
              </li>
            ))}
          </ul>
          {gains.length > SHOWN && (
            <p className={css.more}>{strings.guide.moreGains(gains.length - SHOWN)}</p>
          )}
        </Dialog>
      )}
    </>
  );
}
