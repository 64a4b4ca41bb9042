/** The full plan: every section of company, marketing, sales and agreement. */
import { a1 } from '../sections/a1.ts';
import { a2 } from '../sections/a2.ts';
import { a3 } from '../sections/a3.ts';
import { l1 } from '../sections/l1.ts';
import { l2 } from '../sections/l2.ts';
import { l3 } from '../sections/l3.ts';
import { l4 } from '../sections/l4.ts';
import { l5 } from '../sections/l5.ts';
import { l6 } from '../sections/l6.ts';
import { l7 } from '../sections/l7.ts';
import { l8 } from '../sections/l8.ts';
import { l9 } from '../sections/l9.ts';
import { l10 } from '../sections/l10.ts';
import { l11 } from '../sections/l11.ts';
import { l12 } from '../sections/l12.ts';
import { m1 } from '../sections/m1.ts';
import { m2 } from '../sections/m2.ts';
import { m3 } from '../sections/m3.ts';
import { m4 } from '../sections/m4.ts';
import { m5 } from '../sections/m5.ts';
import { m6 } from '../sections/m6.ts';
import { m7 } from '../sections/m7.ts';
import { m8 } from '../sections/m8.ts';
import { m9 } from '../sections/m9.ts';
import { m10 } from '../sections/m10.ts';
import { m11 } from '../sections/m11.ts';
import { m12 } from '../sections/m12.ts';
import { m13 } from '../sections/m13.ts';
import { registries } from '../sections/registries.ts';
import { s1 } from '../sections/s1.ts';
import { s2 } from '../sections/s2.ts';
import { s3 } from '../sections/s3.ts';
import { s4 } from '../sections/s4.ts';
import { s5 } from '../sections/s5.ts';
import { s6 } from '../sections/s6.ts';
import { s7 } from '../sections/s7.ts';
import { s8 } from '../sections/s8.ts';
import { s9 } from '../sections/s9.ts';
import { s10 } from '../sections/s10.ts';
import { s11 } from '../sections/s11.ts';
import { s12 } from '../sections/s12.ts';
import { settings } from '../sections/settings.ts';
import type { Template } from '../types.ts';

export const fullTemplate: Template = {
  id: 'full',
  version: 1,
  base_version: 1,
  kind: 'full',
  title: 'Full plan',
  description: 'Company, marketing plan, sales plan and agreement, each question with its guidance.',
  sections: [
    ...[settings, registries],
    ...[a1, a2, a3],
    ...[m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13],
    ...[s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12],
    ...[l1, l2, l3, l4, l5, l6, l7, l8, l9, l10, l11, l12],
  ],
};
