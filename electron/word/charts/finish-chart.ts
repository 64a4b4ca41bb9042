/**
 * What docx has no option for, done in the finished parts: bars and lines without ink, the hatch of what is
 * short, hairlines, labels of the categories at the edge, and an embedded sheet without the clock in it.
 */
import { unzipSync, type Zippable, zipSync } from 'fflate';
import { colours } from '../house-style.ts';
import { markers, paleMarketing } from './look.ts';

export const isChartPart = (name: string): boolean => /^word\/charts\/[^/]+\.xml$/.test(name);
export const isSheetPart = (name: string): boolean => /^word\/embeddings\/[^/]+\.xlsx$/.test(name);

const solid = (colour: string): string => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;

/** Half a point. */
const hairline = `<a:ln w="6350" cap="flat" cmpd="sng" algn="ctr">${solid(colours.rule)}<a:round/></a:ln>`;
const hatch =
  '<a:pattFill prst="wdUpDiag"><a:fgClr>' +
  `<a:srgbClr val="${colours.risk}"/></a:fgClr><a:bgClr><a:srgbClr val="${colours.white}"/></a:bgClr></a:pattFill>` +
  `<a:ln w="12700">${solid(colours.risk)}</a:ln>`;

const edged = `${solid(paleMarketing)}<a:ln w="9525">${solid(colours.marketing)}</a:ln>`;

/** A chart's part in the house style. */
export function finishChart(xml: string): string {
  return xml
    .replace(/<c:ser>.*?<\/c:ser>/gs, finishLabels)
    .replaceAll(`${solid(markers.hatch)}<a:ln><a:noFill/></a:ln>`, hatch)
    .replaceAll(`${solid(markers.edged)}<a:ln><a:noFill/></a:ln>`, edged)
    .replaceAll(solid(markers.nothing), '<a:noFill/>')
    .replace(
      /(<c:majorGridlines><c:spPr>)<a:ln\b.*?<\/a:ln>/gs,
      (_, before: string) => `${before}${hairline}`,
    )
    .replace(/<c:catAx>.*?<\/c:catAx>/gs, (axis) =>
      axis
        .replace('<c:tickLblPos val="nextTo"/>', '<c:tickLblPos val="low"/>')
        .replace(
          /(<c:spPr><a:noFill\/><a:ln\b[^>]*>)<a:solidFill>.*?<\/a:solidFill>/s,
          (_, before: string) => `${before}${solid(colours.mute)}`,
        ),
    );
}

/**
 * Labels stay on one line; those above a line, seen or not, stand on white, so that nothing crosses them. What stands
 * in the middle of an unseen bar stands on what is drawn under it.
 */
function finishLabels(series: string): string {
  const carries = series.includes(solid(markers.nothing));
  return series.replace(/<c:dLbl>.*?<\/c:dLbl>/gs, (label) => {
    const line = label.replaceAll(' wrap="square"', ' wrap="none"');
    const isMark = line.includes('<c:dLblPos val="ctr"/>');
    return (carries && !isMark) || line.includes('<c:dLblPos val="t"/>')
      ? line.replace('<c:spPr><a:noFill/>', `<c:spPr>${solid(colours.white)}`)
      : line;
  });
}

/** The embedded workbook with `time` on its entries. */
export function finishSheet(bytes: Uint8Array, time: Date): Uint8Array {
  const entries: Zippable = {};
  for (const [name, data] of Object.entries(unzipSync(bytes))) {
    if (!name.endsWith('/')) entries[name] = [data, { mtime: time, level: 6 }];
  }
  return zipSync(entries);
}
