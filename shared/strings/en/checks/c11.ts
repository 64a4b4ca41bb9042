export const c11 = {
  name: 'Hiring after need',
  title: (person: string) => `${person} carries quota too early or too long`,
  openRole: (person: string, quota: string) =>
    `${person} carries ${quota} of quota (S6), but the role is not filled (S4).`,
  ramp: (person: string, months: string, by: string) =>
    `${person} carries ${by} more quota (S6) than start and ramp allow (S4), in ${months}.`,
  leaver: (person: string, months: string, by: string) =>
    `${person} still carries ${by} of quota (S6) after leaving (S4), in ${months}.`,
  open: 'Open role',
  offerTitle: (role: string) => `Offer for ${role} is already due`,
  offer: (role: string, by: string, plan: string) =>
    `The offer for ${role} must be made by ${by} (S4), before the plan’s own day, ${plan} (settings).`,
  late: 'Overdue',
  fit: (person: string, quota: string) => `Set the quota of ${person} to ${quota}, as start and ramp allow`,
  lay: (person: string) => `Lay the quota of ${person} over the months as start and ramp allow`,
  offerNow: (role: string, by: string) => `Make the offer for ${role} by ${by}`,
} as const;
