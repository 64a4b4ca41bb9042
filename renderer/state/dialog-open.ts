/** An open dialog has the keyboard and the commands to itself. */
export const isDialogOpen = (): boolean => document.querySelector('dialog[open]') !== null;
