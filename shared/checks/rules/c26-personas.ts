/** C26: a campaign's persona the agreement does not know; an excluded segment that carries quota. */

import { clientProfile } from '../../plan/agreement.ts';
import { cellAt } from '../../plan/cells.ts';
import { campaigns, isLive } from '../../plan/marketing.ts';
import { nameIn, registryNames } from '../../plan/names.ts';
import { territories } from '../../plan/sales-targets.ts';
import { strings } from '../../strings/catalogue.ts';
import type { Workbook } from '../../workbook/types.ts';
import { type Check, finds, type OptionDraft } from '../check.ts';
import { type Finding, noImpact } from '../finding.ts';
import { sayIn } from '../say.ts';
import { titleWith } from '../title.ts';

const text = strings.checks.c26;
const EXCLUDED = 'L3.excluded_segments';

export const c26: Check = {
  id: 'C26',
  severity: 'major',
  name: text.name,
  find: finds((read): readonly Finding[] => {
    const profile = read.from(clientProfile);
    const names = read.from(registryNames);
    const say = read.from(sayIn);
    const known = new Set(profile.personas);
    const used = new Map<string, string[]>();
    // Without a single portrait the agreement rests on the profile alone, which is enough.
    if (known.size > 0)
      for (const one of read.from(campaigns).filter(isLive))
        for (const persona of one.personas)
          if (!known.has(persona)) {
            const place = cellAt('campaigns', one.id, 'personas');
            const places = used.get(persona);
            if (places) places.push(place);
            else used.set(persona, [place]);
          }
    const personas = [...used].map(([persona, places]): Finding => {
      const name = nameIn(names.personas, persona);
      return {
        check: 'C26',
        key: `C26:${persona}`,
        severity: 'major',
        title: titleWith(name, text.personaTitle),
        message: text.persona(name, places.length),
        impact: noImpact,
        cost: text.campaigns(places.length),
        figures: { persona: name, campaigns: places.length },
        statements: [],
        places: [...places, 'persona_profiles'],
      };
    });
    const excluded = [...new Set(profile.excludedSegments)].flatMap((segment): readonly Finding[] => {
      const lands = read
        .from(territories)
        .filter((land) => land.segment === segment && (land.quota ?? 0) > 0);
      if (lands.length === 0) return [];
      const quota = lands.reduce((sum, land) => sum + (land.quota ?? 0), 0);
      const name = nameIn(names.segments, segment);
      return [
        {
          check: 'C26',
          key: `C26:${segment}`,
          severity: 'major',
          title: titleWith(name, text.segmentTitle),
          message: text.segment(name, say.money(quota)),
          impact: { ...noImpact, money: quota },
          cost: say.money(quota),
          figures: { segment: name, quota },
          statements: [],
          places: [EXCLUDED, ...lands.map((land) => cellAt('territories', land.id, 'quota'))],
        },
      ];
    });
    return [...personas, ...excluded];
  }),
  options,
};

/** A portrait is for people to write; a segment can be taken back. */
function options(workbook: Workbook, finding: Finding): readonly OptionDraft[] {
  const segments = clientProfile(workbook).excludedSegments;
  const segment = segments.find((one) => finding.places[0] === EXCLUDED && finding.key === `C26:${one}`);
  if (segment === undefined) return [];
  const left = segments.filter((one) => one !== segment);
  const name = nameIn(registryNames(workbook).segments, segment);
  return [
    {
      id: 'include',
      change: text.include(name),
      to: null,
      changes: [{ kind: 'set-answer', key: EXCLUDED, value: left.length === 0 ? null : left }],
    },
  ];
}
