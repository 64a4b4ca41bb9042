/** docx 9.15 has no option for a table's alt text; its two elements stand last in the table's properties. */
import { BuilderElement, type ITableOptions, Table, type XmlComponent } from 'docx';
import { cleanLine } from './text.ts';

export interface AltText {
  readonly caption: string;
  readonly description: string;
}

/** Word shows no more of an alt text, and screen readers read it in one breath. */
const longest = 1000;

export class AltTable extends Table {
  constructor(options: ITableOptions, alt: AltText) {
    super(options);
    const properties: XmlComponent | undefined = this.root.find(isTableProperties);
    if (!properties) throw new Error('docx wrote a table without properties');
    for (const [name, text] of [
      ['w:tblCaption', alt.caption],
      ['w:tblDescription', alt.description],
    ] as const) {
      const value = cleanLine(text).slice(0, longest).toWellFormed();
      properties.addChildElement(
        new BuilderElement({ name, attributes: { value: { key: 'w:val', value } } }),
      );
    }
  }
}

function isTableProperties(child: unknown): child is XmlComponent {
  return typeof child === 'object' && child !== null && 'rootKey' in child && child.rootKey === 'w:tblPr';
}
