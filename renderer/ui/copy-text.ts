/** Puts a text on the clipboard after a press. The way that needs no permission, which the window never gives. */
export function copyText(text: string): boolean {
  const take = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
  };
  document.addEventListener('copy', take, { capture: true, once: true });
  const done = document.execCommand('copy');
  document.removeEventListener('copy', take, { capture: true });
  return done;
}
