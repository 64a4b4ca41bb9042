/** The sample's answers by section id. */
import type { SampleSection } from './types.ts';

export const sampleSections: { readonly [section: string]: SampleSection } = {};
