/** Choosing a file to open, or a place to save: folders under one root, a name, buttons. */
import type { Panel } from '../hub.ts';
import type { PanelAnswer, PanelReply } from '../panels.ts';
import { texts } from '../texts.ts';
import { post } from './connection.ts';
import { button, element } from './element.ts';
import { focusFirst, type OpenPanel, showPanel } from './panel.ts';

type FilePanel = Extract<Panel, { kind: 'open' | 'save' }>;

/** Shows the panel; it closes itself when main has taken the answer. */
export function showFilePanel(id: string, asked: FilePanel): OpenPanel {
  let folder = asked.folder;
  const path = element('p', { aria: { live: 'polite' } });
  const list = element('ul', { aria: { label: texts.contents } });
  const name = focusFirst(element('input', { type: 'text', id: 'file-name', value: asked.name }));
  const problem = element('p', { aria: { role: 'alert' } });
  const up = button(texts.up, () => void go(folder.slice(0, -1)), 'up');

  const send = async (answer: PanelAnswer): Promise<void> => {
    const reply = await post<PanelReply>('answer', { id, answer });
    if (reply.kind === 'done') panel.close();
    else if (reply.kind === 'problem') problem.textContent = reply.message;
    else askToReplace(reply.message, () => void choose(true));
  };
  const choose = (replace: boolean): Promise<void> =>
    send({ kind: 'file', folder, name: name.value, replace });
  const cancel = (): void => void send({ kind: 'cancel' });

  const entry = (label: string, spoken: string, onClick: () => void): HTMLElement => {
    const item = button(label, onClick);
    item.setAttribute('aria-label', spoken);
    return element('li', {}, item);
  };
  const pick = (file: string): void => {
    name.value = file;
    problem.textContent = '';
    name.focus();
  };
  const go = async (next: readonly string[]): Promise<void> => {
    folder = next;
    const found = await post<{ path: string; folders: string[]; files: string[] }>('list', { id, folder });
    path.textContent = `${texts.folder}: ${found.path}`;
    up.disabled = folder.length === 0;
    list.replaceChildren(
      ...found.folders.map((child) =>
        entry(`${child}/`, texts.inFolder(child), () => void go([...folder, child])),
      ),
      ...found.files.map((file) => entry(file, file, () => pick(file))),
    );
    if (list.childElementCount === 0) list.append(element('li', { textContent: texts.empty }));
  };

  name.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.isComposing) void choose(false);
  });
  const label = element('label', { textContent: texts.fileName });
  label.htmlFor = name.id;
  const panel = showPanel(
    asked.title,
    [
      path,
      up,
      list,
      label,
      name,
      problem,
      element(
        'div',
        { class: 'row' },
        button(texts.cancel, cancel),
        button(asked.button, () => void choose(false), 'main'),
      ),
    ],
    { onCancel: cancel },
  );
  name.select();
  void go(folder);
  return panel;
}

function askToReplace(message: string, replace: () => void): void {
  const panel = showPanel(
    message,
    [
      element(
        'div',
        { class: 'row' },
        focusFirst(button(texts.keep, () => panel.close())),
        button(
          texts.replace,
          () => {
            panel.close();
            replace();
          },
          'main',
        ),
      ),
    ],
    { onCancel: () => panel.close(), role: 'alertdialog' },
  );
}
