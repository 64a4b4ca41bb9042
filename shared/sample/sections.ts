/** The sample's answers by section id. */

import { a1 } from './a1.ts';
import { a2 } from './a2.ts';
import { a3 } from './a3.ts';
import { l1 } from './l1.ts';
import { l2 } from './l2.ts';
import { l3 } from './l3.ts';
import { l4 } from './l4.ts';
import { l5 } from './l5.ts';
import { l6 } from './l6.ts';
import { l7 } from './l7.ts';
import { l8 } from './l8.ts';
import { l9 } from './l9.ts';
import { l11 } from './l11.ts';
import { m1 } from './m1.ts';
import { m2 } from './m2.ts';
import { m3 } from './m3.ts';
import { m4 } from './m4.ts';
import { m5 } from './m5.ts';
import { m6 } from './m6.ts';
import { m7 } from './m7.ts';
import { m8 } from './m8.ts';
import { m9 } from './m9.ts';
import { m10 } from './m10.ts';
import { m11 } from './m11.ts';
import { m12 } from './m12.ts';
import { m13 } from './m13.ts';
import { registries } from './registries.ts';
import { s1 } from './s1.ts';
import { s2 } from './s2.ts';
import { s3 } from './s3.ts';
import { s4 } from './s4.ts';
import { s5 } from './s5.ts';
import { s6 } from './s6.ts';
import { s7 } from './s7.ts';
import { s8 } from './s8.ts';
import { s9 } from './s9.ts';
import { s10 } from './s10.ts';
import { s11 } from './s11.ts';
import { s12 } from './s12.ts';
import { settings } from './settings.ts';
import type { SampleSection } from './types.ts';

export const sampleSections: { readonly [section: string]: SampleSection } = {
  settings,
  registries,
  A1: a1,
  A2: a2,
  A3: a3,
  M1: m1,
  M2: m2,
  M3: m3,
  M4: m4,
  M5: m5,
  M6: m6,
  M7: m7,
  M8: m8,
  M9: m9,
  M10: m10,
  M11: m11,
  M12: m12,
  M13: m13,
  S1: s1,
  S2: s2,
  S3: s3,
  S4: s4,
  S5: s5,
  S6: s6,
  S7: s7,
  S8: s8,
  S9: s9,
  S10: s10,
  S11: s11,
  S12: s12,
  L1: l1,
  L2: l2,
  L3: l3,
  L4: l4,
  L5: l5,
  L6: l6,
  L7: l7,
  L8: l8,
  L9: l9,
  L11: l11,
};
