/** Elements without markup: the page's policy allows no string to become HTML. */

type Properties<K extends keyof HTMLElementTagNameMap> = Partial<
  Pick<
    HTMLElementTagNameMap[K],
    keyof HTMLElementTagNameMap[K] & ('textContent' | 'type' | 'value' | 'href' | 'id')
  >
> & {
  readonly aria?: Readonly<Record<string, string>>;
  readonly class?: string;
  readonly onClick?: () => void;
};

/** An element with its texts, ARIA attributes (`{ label: … }` → `aria-label`; `role` as it is) and children. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  { aria = {}, class: className, onClick, ...properties }: Properties<K> = {},
  ...children: readonly (HTMLElement | null)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  Object.assign(made, properties);
  if (className !== undefined) made.className = className;
  for (const [name, value] of Object.entries(aria)) {
    made.setAttribute(name === 'role' ? name : `aria-${name}`, value);
  }
  if (onClick) made.addEventListener('click', onClick);
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** A button that never submits a form. */
export const button = (text: string, onClick: () => void, className = ''): HTMLButtonElement =>
  element('button', { textContent: text, type: 'button', class: className, onClick });
