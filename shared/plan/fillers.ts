/** Text that stands where something is still to be written: "TBD" and its like. */
import type { Value } from '../values/value.ts';

/**
 * What stands where something should. Abbreviations anywhere, as whole words: a customer may well be called
 * Tbd's. Words of everyday sentences ("leads to be decided on", "fill in the form") only where nothing
 * else is said.
 */
const fillers: readonly RegExp[] = [
  /(?<![\p{L}\p{N}])(?:tbd|tba|tbc|t\.\s?b\.\s?[dac]\.?|lorem ipsum|xxx+)(?!['’]?[\p{L}\p{N}])/iu,
  /(?:^|[:([–—-]|\bstill|\byet)\s*to be (?:defined|decided|determined|confirmed)(?![\p{L}\p{N}])/imu,
  /(?<![\p{L}\p{N}])to be (?:defined|decided|determined|confirmed)[\s.!)\]]*$/iu,
  /^\W*(?:please )?(?:fill (?:this )?in|placeholder(?: text)?)\W*$/iu,
  /\[(?:fill in|placeholder)[^\]]*\]/iu,
  /^\s*(?:\?+|\.{3,}|…)\s*$/u,
];

/** What every filler contains; plain and quick, so that the rules above are asked of hardly any text. */
const suspicious = /[?…]|t(?:b[dac]|\.\s?b|o be)|lorem|xxx|fill|placeholder|\.\.\./i;

export const isFiller = (value: Value | undefined): boolean =>
  typeof value === 'string' && suspicious.test(value) && fillers.some((filler) => filler.test(value));
