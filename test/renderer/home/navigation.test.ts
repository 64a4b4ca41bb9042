import { expect, it } from 'vitest';
import { createNavigation } from '../../../renderer/state/navigation.ts';
import { fullTemplate } from '../../../shared/template/shipped/full.ts';
import { anEntry, fakeAccord } from '../harness/fake-accord.ts';

const parts = { clock: { now: () => '2026-11-23T10:41:00.000Z' }, ids: { next: () => 'id1' } };
const two = [anEntry({ id: 'a', title: 'A' }), anEntry({ id: 'b', title: 'B' })];

it('does not leave a workbook whose last edits could not be saved', async () => {
  const fake = fakeAccord(two);
  const navigation = createNavigation({ bridge: fake.bridge, ...parts });
  await navigation.open('a');
  const { workbook } = navigation.getState();
  workbook?.dispatch({ kind: 'set-answer', key: 'A1.legal_name', value: 'Verrin' }, 'edit');
  fake.refuse('appendEdits', 'The disk is full.');
  expect(await navigation.goHome()).toBe(false);
  expect(navigation.getState().workbook).toBe(workbook);
  expect(navigation.getState().problem).toContain('not on the disk yet');
  expect(fake.asked).not.toContain('closeWorkbook');
  expect(await navigation.open('b')).toBe(true);
  expect(fake.asked).toContain('closeWorkbook');
  navigation.dispose();
});

it('does not leave a template whose last changes could not be saved', async () => {
  const fake = fakeAccord(two);
  const navigation = createNavigation({ bridge: fake.bridge, ...parts });
  navigation.showTemplate('own1', 'own');
  const template = navigation.editTemplate({ ...fullTemplate, id: 'own1', kind: 'own' });
  template.dispatch({ kind: 'set-template', title: 'Our plan' }, 'title', { place: '#title' });
  fake.refuse('saveTemplate', 'The disk is full.');
  expect(await navigation.flush()).toBe(false);
  fake.refuse('saveTemplate', 'The disk is full.');
  await navigation.showTemplates();
  expect(navigation.getState().page.kind).toBe('template');
  expect(navigation.getState().problem).toContain('not on the disk yet');
  await navigation.showTemplates();
  expect(navigation.getState().page.kind).toBe('templates');
  navigation.dispose();
});

it('opens what main hands over before the first screen stands', async () => {
  const fake = fakeAccord(two);
  const navigation = createNavigation({ bridge: fake.bridge, ...parts });
  fake.tell('opened', { kind: 'workbook', id: 'b', report: ['A row was left out.'] });
  for (let turn = 0; turn < 5; turn++) await Promise.resolve();
  expect(navigation.getState().workbook?.getState().workbook.id).toBe('b');
  expect(navigation.getState().report).toEqual(['A row was left out.']);
  navigation.dispose();
});

it('shows a template that main took in, in the list of templates', async () => {
  const fake = fakeAccord(two);
  const navigation = createNavigation({ bridge: fake.bridge, ...parts });
  await navigation.open('a');
  fake.tell('opened', { kind: 'template', id: 'tpl-1', title: 'Our plan', remark: null });
  await expect.poll(() => navigation.getState().page).toEqual({ kind: 'templates', at: 'tpl-1' });
  expect(navigation.getState().workbook).toBeNull();
  navigation.dispose();
});

it('does not read a file that is too large to be a workbook', async () => {
  const fake = fakeAccord();
  const navigation = createNavigation({ bridge: fake.bridge, ...parts });
  const film = new File(['x'], 'film.mkv');
  Object.defineProperty(film, 'size', { value: 4_000_000_000 });
  await navigation.openDropped(film);
  expect(navigation.getState().problem).toBe('A workbook file is at most 25 MB.');
  expect(fake.asked).not.toContain('openDropped');
  navigation.dispose();
});
