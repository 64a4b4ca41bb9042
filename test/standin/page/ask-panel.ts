/** Questions, links and places of files. */
import type { Panel } from '../hub.ts';
import { texts } from '../texts.ts';
import { post } from './connection.ts';
import { button, element } from './element.ts';
import { showFilePanel } from './file-panel.ts';
import { focusFirst, type OpenPanel, showPanel } from './panel.ts';

type Of<K extends Panel['kind']> = Extract<Panel, { kind: K }>;

function showMessage(
  id: string,
  { message, detail, buttons, defaultButton, cancelButton }: Of<'message'>,
): OpenPanel {
  const choose = (index: number): void => {
    panel.close();
    void post('answer', { id, answer: { kind: 'button', index } });
  };
  const made = buttons.map((label, index) => {
    const isDefault = index === defaultButton;
    const one = button(label, () => choose(index), isDefault ? 'main' : '');
    return isDefault ? focusFirst(one) : one;
  });
  const panel = showPanel(
    message,
    [detail === '' ? null : element('p', { textContent: detail }), element('div', { class: 'row' }, ...made)],
    { role: 'alertdialog', onCancel: () => choose(cancelButton) },
  );
  return panel;
}

function showLink(id: string, { address }: Of<'link'>): OpenPanel {
  const link = focusFirst(element('a', { textContent: texts.openLink(address), href: address }));
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  return closable(id, texts.link, element('p', {}, link));
}

function closable(id: string, title: string, content: HTMLElement): OpenPanel {
  const close = (): void => {
    panel.close();
    void post('answer', { id, answer: { kind: 'cancel' } });
  };
  const panel = showPanel(
    title,
    [content, element('div', { class: 'row' }, button(texts.close, close, 'main'))],
    { onCancel: close },
  );
  return panel;
}

/** Shows what main asks. */
export function showAsked(id: string, panel: Panel): OpenPanel {
  switch (panel.kind) {
    case 'open':
    case 'save':
      return showFilePanel(id, panel);
    case 'message':
      return showMessage(id, panel);
    case 'link':
      return showLink(id, panel);
    case 'reveal':
      return closable(id, texts.reveal, element('p', { textContent: texts.revealed(panel.path) }));
  }
}
