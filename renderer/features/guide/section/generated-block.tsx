/** A place where the calculation will write: said in words until its figures exist. */
import type { ReactElement } from 'react';
import { strings } from '../../../../shared/strings/catalogue.ts';
import type { GeneratedBlock } from '../../../../shared/template/types.ts';
import { CampaignCalendar } from './campaign-calendar.tsx';
import css from './section.module.css';

export function Generated({ block }: { readonly block: GeneratedBlock }): ReactElement {
  const { title, text, rows } = strings.guide.generated[block];
  return (
    <section className={css.generated} aria-label={title}>
      <h2>{title}</h2>
      <p className={css.generatedText}>{text}</p>
      {block === 'calendar' ? (
        <CampaignCalendar />
      ) : (
        <table className={css.figures}>
          <thead>
            <tr>
              <th scope="col">{strings.guide.figure}</th>
              <th scope="col">{strings.guide.value}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row}>
                <th scope="row">{row}</th>
                <td>{strings.values.notAvailable(strings.values.notComputedYet)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
