/** The Markdown subset as it will read: paragraphs, lists, bold, italic. Links show as underlined words. */
import { Fragment, type ReactElement } from 'react';
import { parseRichText } from '../../../shared/document/markdown.ts';
import type { Inlines } from '../../../shared/document/model.ts';

export function RichText({ text }: { readonly text: string }): ReactElement {
  return (
    <>
      {parseRichText(text).map((block, index) => {
        const key = `${index}`;
        if (block.kind === 'paragraph')
          return (
            <p key={key}>
              <Words content={block.content} />
            </p>
          );
        const items = block.items.map((item, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the items have no identity but their place.
          <li key={at}>
            <Words content={item} />
          </li>
        ));
        return block.ordered ? <ol key={key}>{items}</ol> : <ul key={key}>{items}</ul>;
      })}
    </>
  );
}

function Words({ content }: { readonly content: Inlines }): ReactElement {
  return (
    <>
      {content.map((inline, index) => {
        const key = `${index}`;
        const words = inline.link === undefined ? inline.text : <u>{inline.text}</u>;
        const leaning = inline.italic ? <em>{words}</em> : words;
        return <Fragment key={key}>{inline.bold ? <strong>{leaning}</strong> : leaning}</Fragment>;
      })}
    </>
  );
}
