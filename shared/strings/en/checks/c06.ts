const possessive = (name: string): string => (name.endsWith('s') ? `${name}’` : `${name}’s`);

export const c06 = {
  name: 'Two values for one assumption',
  title: (label: string, marketing: string, sales: string) => `${label}: ${marketing} or ${sales}`,
  side: (value: string, section: string) => (section === '' ? value : `${value} (${section})`),
  message: (label: string, marketing: string, sales: string, leads: string, problem: string, left: string) =>
    `${label}: Marketing plans with ${marketing}, Sales with ${sales}${leads}.${left}${problem}`,
  problem: (bought: string, enough: string, short: string) =>
    ` ${bought} are bought: with ${possessive(enough)} figure C01 disappears, with ${possessive(short)} it stands.`,
  left: (agreed: string, sides: string, count: number) =>
    ` ${agreed} is agreed (L2), and ${sides} ${count === 1 ? 'has' : 'have'} left it since.`,
  leads: (marketing: string, sales: string) => `, which makes ${marketing} or ${sales} leads to be bought`,
  lag: (marketing: number, sales: number) =>
    `, so that a lead brings its revenue ${marketing} or ${sales} months later`,
  implied: (value: string) => `Agree on ${value}, what the price list implies, and write it into both plans`,
  closesC01: (value: string) =>
    `Agree on ${value}, the smallest deal with which the leads suffice, and write it into both plans`,
  agree: (label: string, value: string, side: string) =>
    `Agree on ${value} as ${side} plans it, and write it into both plans (${label})`,
} as const;
