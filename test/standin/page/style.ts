/** The look of the stand-in's own panels: a constructed sheet, which the page's policy allows. */
export const style = new CSSStyleSheet();
style.replaceSync(`
  :host { all: initial; font: 13px/20px system-ui, sans-serif; color-scheme: light dark; }
  * { box-sizing: border-box; font: inherit; color: inherit; }
  nav { position: fixed; inset: 0 0 auto auto; z-index: 2147483647; display: flex; }
  nav button { border: 0; padding: 0 12px; background: none; min-width: 44px; height: 100%; }
  nav button:hover { background: color-mix(in srgb, currentColor 12%, transparent); }
  dialog { border: 1px solid #7f8590; border-radius: 8px; padding: 16px; width: min(480px, 92vw);
    background: Canvas; color: CanvasText; box-shadow: 0 12px 40px rgb(0 0 0 / 30%); }
  dialog::backdrop { background: rgb(0 0 0 / 35%); }
  dialog.menu { margin: 44px 8px auto auto; width: 320px; max-height: calc(100vh - 60px); overflow: auto; }
  h1 { font-size: 15px; font-weight: 600; margin: 0 0 8px; }
  h2 { font-size: 12px; font-weight: 600; margin: 12px 0 4px; }
  p { margin: 0 0 8px; overflow-wrap: anywhere; }
  label { display: block; font-weight: 600; margin-top: 8px; }
  input { width: 100%; height: 32px; padding: 0 8px; border: 1px solid #7f8590; border-radius: 5px;
    background: Field; color: FieldText; font-weight: 400; }
  ul { list-style: none; margin: 8px 0; padding: 4px; height: 200px; overflow: auto;
    border: 1px solid #7f8590; border-radius: 5px; }
  .row { display: flex; gap: 8px; justify-content: flex-end; margin-top: 16px; }
  .row button, .up { min-height: 32px; padding: 0 12px; border: 1px solid #7f8590; border-radius: 5px;
    background: ButtonFace; color: ButtonText; }
  .row button.main { background: #1e2e4d; color: #fff; border-color: #1e2e4d; }
  ul button, [role^=menuitem] { display: flex; gap: 8px; width: 100%; min-height: 28px; padding: 2px 8px;
    border: 0; border-radius: 5px; background: none; text-align: left; align-items: center; }
  ul button:hover, [role^=menuitem]:hover, [aria-pressed=true] {
    background: color-mix(in srgb, CanvasText 12%, transparent); }
  [role^=menuitem] span:first-child { width: 1em; }
  [role^=menuitem] span:nth-child(2) { flex: 1; }
  [aria-disabled=true], button:disabled { color: GrayText; }
  hr { border: 0; border-top: 1px solid #c3c7cf; margin: 4px 0; }
  :focus-visible { outline: 2px solid; outline-offset: 1px; }
  [role=alert] { color: #b51b36; font-weight: 600; }
  @media (prefers-color-scheme: dark) { [role=alert] { color: #fc989c; } }
`);
