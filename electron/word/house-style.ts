/**
 * The look of the document, in one place: colours, type and every style that is used. Sizes in half-points,
 * distances in twips, `line` in 240ths of a line. `lineRule` is always written: LibreOffice reads a line
 * spacing without it as an exact height and cuts what is taller.
 */
import {
  AlignmentType,
  BorderStyle,
  type INumberingOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
  type IThemeOptions,
  LevelFormat,
  LineRuleType,
  ShadingType,
} from 'docx';
import type { ContentsDensity } from '../../shared/document/contents.ts';
import { type ProseType, proseTypes } from '../../shared/document/prose-types.ts';
import { type TableType, tableTypes } from '../../shared/document/table-fit.ts';

export const colours = {
  ink: '1B2331',
  navy: '1F3556',
  mute: '5B6472',
  rule: 'C9D0DB',
  pale: 'EDF0F5',
  marketing: 'A44D12',
  sales: '2554AE',
  agreed: '14664A',
  risk: 'A3122F',
  white: 'FFFFFF',
} as const;

export const styleIds = {
  body: 'BodyText',
  title: 'Title',
  subtitle: 'Subtitle',
  coverCompany: 'CoverCompany',
  coverStatus: 'CoverStatus',
  coverLogo: 'CoverLogo',
  frontHeading: 'FrontHeading',
  lead: 'Lead',
  question: 'Question',
  bullet: 'ListBullet',
  step: 'ListNumber',
  label: 'Label',
  labelled: 'Labelled',
  caption: 'Caption',
  note: 'SourceNote',
  picture: 'Picture',
  chart: 'Chart',
  figureLabel: 'FigureLabel',
  figureValue: 'FigureValue',
  figureNote: 'FigureNote',
  header: 'Header',
  footer: 'Footer',
  sectionEnd: 'SectionEnd',
  callout: 'Callout',
  table: 'PlanTable',
} as const;

/** The paragraph style of a table's type. */
export const tableStyleId = ({ points }: TableType): string =>
  points === tableTypes[0].points ? 'TableText' : `TableText${String(points).replace('.', '')}`;

export const numberings = { bullets: 'bullets', steps: 'steps' } as const;

const auto = LineRuleType.AUTO;
const headings = { font: { theme: 'headings' as const }, bold: true, color: colours.navy };

const sizeOf = ({ points }: ProseType): number => points * 2;
const spacingOf = ({ before, after, line }: ProseType) => ({
  before: before * 20,
  after: after * 20,
  line,
  lineRule: auto,
});

function style(
  id: string,
  name: string,
  { hidden = false, ...rest }: Omit<IParagraphStyleOptions, 'id' | 'name'> & { readonly hidden?: boolean },
): IParagraphStyleOptions {
  // `quickFormat: false` would be written as a value the schema does not know.
  return { basedOn: 'Normal', ...(hidden ? {} : { quickFormat: true }), ...rest, id, name };
}

/** The tint reaches a little beyond the words. */
const calloutEdge = { style: BorderStyle.SINGLE, size: 24, color: colours.pale, space: 1 };

const paragraphStyles: readonly IParagraphStyleOptions[] = [
  style(styleIds.body, 'Body Text', {
    paragraph: { spacing: spacingOf(proseTypes.body) },
  }),
  style(styleIds.lead, 'Lead', {
    next: styleIds.body,
    run: { size: sizeOf(proseTypes.lead), color: colours.navy },
    paragraph: { spacing: spacingOf(proseTypes.lead), keepLines: true },
  }),
  style(styleIds.question, 'Question', {
    next: styleIds.body,
    run: { size: sizeOf(proseTypes.question), italics: true, color: colours.mute },
    paragraph: {
      spacing: spacingOf(proseTypes.question),
      keepNext: true,
      keepLines: true,
    },
  }),
  style(styleIds.subtitle, 'Subtitle', {
    next: styleIds.body,
    run: { size: 30, color: colours.mute },
    paragraph: { spacing: { after: 240, line: 252, lineRule: auto } },
  }),
  style(styleIds.coverCompany, 'Cover Company', {
    run: { size: 26, bold: true, color: colours.navy },
    paragraph: { spacing: { after: 100, line: 252, lineRule: auto } },
  }),
  style(styleIds.coverStatus, 'Cover Status', {
    run: { size: 22, bold: true, color: colours.navy },
    paragraph: { spacing: { before: 120, after: 900, line: 252, lineRule: auto } },
  }),
  style(styleIds.coverLogo, 'Cover Logo', {
    paragraph: { spacing: { after: 0, line: 240, lineRule: auto } },
  }),
  style(styleIds.frontHeading, 'Front Heading', {
    next: styleIds.body,
    run: { size: 36, bold: true, color: colours.navy },
    paragraph: { spacing: { after: 200, line: 240, lineRule: auto }, keepNext: true },
  }),
  style(styleIds.bullet, 'List Bullet', {
    paragraph: {
      spacing: spacingOf(proseTypes.listItem),
      numbering: { reference: numberings.bullets, level: 0 },
    },
  }),
  style(styleIds.step, 'List Number', {
    paragraph: {
      spacing: spacingOf(proseTypes.listItem),
      numbering: { reference: numberings.steps, level: 0 },
    },
  }),
  style(styleIds.label, 'Label', {
    next: styleIds.labelled,
    run: { bold: true, color: colours.navy },
    paragraph: {
      spacing: { before: 120, after: 20, line: 269, lineRule: auto },
      keepNext: true,
      keepLines: true,
    },
  }),
  style(styleIds.labelled, 'Labelled', {
    paragraph: { spacing: spacingOf(proseTypes.labelled) },
  }),
  ...tableTypes.map((type) =>
    style(tableStyleId(type), type === tableTypes[0] ? 'Table Text' : `Table Text ${type.points}`, {
      run: { size: type.points * 2 },
      paragraph: { spacing: { line: 240, lineRule: auto } },
    }),
  ),
  style(styleIds.note, 'Source Note', {
    run: { size: sizeOf(proseTypes.note), color: colours.mute },
    paragraph: { spacing: spacingOf(proseTypes.note) },
  }),
  style(styleIds.picture, 'Picture', {
    paragraph: { spacing: { before: 120, after: 120, line: 240, lineRule: auto } },
  }),
  style(styleIds.chart, 'Chart', {
    paragraph: { spacing: { before: 0, after: 60, line: 240, lineRule: auto } },
  }),
  style(styleIds.callout, 'Callout', {
    paragraph: {
      spacing: { before: 200, line: 269, lineRule: auto, after: 200 },
      indent: { left: 227 },
      shading: { type: ShadingType.CLEAR, fill: colours.pale, color: 'auto' },
      border: {
        left: { style: BorderStyle.SINGLE, size: 24, color: colours.navy, space: 8 },
        top: calloutEdge,
        bottom: calloutEdge,
      },
      keepLines: true,
    },
  }),
  style(styleIds.figureLabel, 'Figure Label', {
    run: { size: 17, bold: true, color: colours.mute },
    paragraph: { spacing: { before: 40, line: 240, lineRule: auto } },
  }),
  style(styleIds.figureValue, 'Figure Value', {
    run: { size: 34, bold: true, color: colours.navy },
    paragraph: { spacing: { line: 240, lineRule: auto } },
  }),
  style(styleIds.figureNote, 'Figure Note', {
    run: { size: 16, color: colours.mute },
    paragraph: { spacing: { after: 60, line: 240, lineRule: auto } },
  }),
  style(styleIds.header, 'header', {
    run: { size: 16, color: colours.mute },
    paragraph: { spacing: { line: 240, lineRule: auto } },
  }),
  style(styleIds.footer, 'footer', {
    run: { size: 16, color: colours.mute },
    paragraph: { spacing: { line: 240, lineRule: auto } },
  }),
  style(styleIds.sectionEnd, 'Section End', {
    hidden: true,
    run: { size: 2 },
    paragraph: { spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT } },
  }),
];

function contentsStyles(density: ContentsDensity): readonly IParagraphStyleOptions[] {
  const close = density === 'close';
  return [
    style('TOC1', 'toc 1', {
      next: 'Normal',
      uiPriority: 39,
      hidden: true,
      run: { bold: true, color: colours.navy, ...(close ? { size: 19 } : {}) },
      paragraph: { spacing: { before: close ? 50 : 100, after: 10, line: 240, lineRule: auto } },
    }),
    style('TOC2', 'toc 2', {
      next: 'Normal',
      uiPriority: 39,
      hidden: true,
      ...(close ? { run: { size: 18 } } : {}),
      paragraph: { indent: { left: 340 }, spacing: { after: close ? 0 : 10, line: 240, lineRule: auto } },
    }),
  ];
}

/** All styles of the document; `language` is a BCP 47 tag. */
export function documentStyles(language: string, density: ContentsDensity): IStylesOptions {
  return {
    default: {
      document: {
        run: {
          font: { theme: 'body' },
          size: sizeOf(proseTypes.body),
          color: colours.ink,
          language: { value: language, eastAsia: language, bidirectional: 'ar-SA' },
        },
        paragraph: { spacing: { line: proseTypes.body.line, lineRule: auto, after: 0 } },
      },
      title: {
        run: { ...headings, size: 60 },
        paragraph: { spacing: { after: 120, line: 240, lineRule: auto }, keepLines: true },
      },
      heading1: {
        run: { ...headings, size: sizeOf(proseTypes.heading1) },
        paragraph: {
          spacing: spacingOf(proseTypes.heading1),
          keepNext: true,
          keepLines: true,
          outlineLevel: 0,
        },
      },
      heading2: {
        run: { ...headings, size: sizeOf(proseTypes.heading2) },
        paragraph: {
          spacing: spacingOf(proseTypes.heading2),
          keepNext: true,
          keepLines: true,
          outlineLevel: 1,
        },
      },
      heading3: {
        run: { ...headings, size: sizeOf(proseTypes.heading3) },
        paragraph: {
          spacing: spacingOf(proseTypes.heading3),
          keepNext: true,
          keepLines: true,
          outlineLevel: 2,
        },
      },
      hyperlink: { run: { color: colours.navy } },
    },
    characterStyles: [
      { id: 'DefaultParagraphFont', name: 'Default Paragraph Font', uiPriority: 1, semiHidden: true },
    ],
    paragraphStyles: [
      style(styleIds.caption, 'caption', {
        run: { bold: true, size: sizeOf(proseTypes.caption), color: colours.navy },
        paragraph: {
          spacing: spacingOf(proseTypes.caption),
          keepNext: true,
          keepLines: true,
        },
      }),
      ...paragraphStyles,
      ...contentsStyles(density),
    ],
  };
}

/** docx has no options for table styles. An empty `importedStyles` would drop every default style, this does not. */
export const tableStyles =
  '<?xml version="1.0"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
  `<w:style w:type="table" w:customStyle="1" w:styleId="${styleIds.table}"><w:name w:val="Plan Table"/>` +
  '<w:basedOn w:val="TableNormal"/><w:uiPriority w:val="99"/></w:style></w:styles>';

export const theme: IThemeOptions = {
  name: 'Accord',
  fonts: { headings: 'Calibri', body: 'Calibri' },
  colors: {
    dark2: colours.navy,
    light2: colours.pale,
    accent1: colours.navy,
    accent2: colours.marketing,
    accent3: colours.sales,
    accent4: colours.agreed,
    accent5: colours.risk,
    accent6: colours.mute,
  },
};

export const numberingOptions: INumberingOptions = {
  config: [
    {
      reference: numberings.bullets,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { run: { color: colours.navy }, paragraph: { indent: { left: 340, hanging: 227 } } },
        },
      ],
    },
    {
      reference: numberings.steps,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          alignment: AlignmentType.LEFT,
          style: {
            run: { color: colours.navy, bold: true },
            paragraph: { indent: { left: 400, hanging: 340 } },
          },
        },
      ],
    },
  ],
};
