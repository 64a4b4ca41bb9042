import type { SampleSection } from './types.ts';

export const l3: SampleSection = {
  answers: {
    industry: 'Water utilities, food and beverage plants, chemical plants',
    size: '20 to 400 pumps in continuous operation at one site',
    geography: 'United States, wherever an installer can be on site within a day',
    technology:
      'A maintenance system that can take alerts; no vibration monitoring on more than a tenth of the pumps',
    triggers:
      '- An unplanned stop of more than one shift within the last quarter\n- A new maintenance lead in the first six months\n- A capital programme that replaces pumps in 2027 or 2028\n- A regulator’s notice after a leak or an outage',
    disqualifiers:
      '- Fewer than 20 pumps at the site\n- Pumps that run less than 1,000 hours a year\n- Resellers and engineering firms without a plant of their own\n- Sites whose monitoring is outsourced until 2029 or later',
    deal_min: 850_000,
    deal_max: 25_000_000,
  },
  tables: {
    icp_score: [
      {
        id: 'icp_pumps',
        cells: {
          attribute: 'Pumps in continuous operation',
          five: '60 and more',
          three: '30 to 59',
          one: '20 to 29',
          weight: 0.35,
        },
      },
      {
        id: 'icp_stops',
        cells: {
          attribute: 'Unplanned stops a year',
          five: 'Four and more',
          three: 'Two or three',
          one: 'One',
          weight: 0.3,
        },
      },
      {
        id: 'icp_maint',
        cells: {
          attribute: 'Maintenance organisation',
          five: 'Own lead with a budget',
          three: 'Own lead, no budget',
          one: 'Contractor only',
          weight: 0.2,
        },
      },
      {
        id: 'icp_system',
        cells: {
          attribute: 'Maintenance system',
          five: 'In use and open',
          three: 'In use, closed',
          one: 'Planned',
          weight: 0.15,
        },
      },
    ],
    persona_profiles: [
      {
        id: 'pp_plant',
        cells: {
          persona: 'per_plant',
          role: 'Plant manager',
          goals: 'Output to plan, no lost shift, no incident',
          pains: 'A pump nobody watched stops a line for a night',
          triggers: 'A stop that reached the head office',
          objections: 'Another system nobody will look at',
          channels: ['ch_events', 'ch_linkedin'],
          decision_role: 'buyer',
        },
      },
      {
        id: 'pp_maint',
        cells: {
          persona: 'per_maint',
          role: 'Maintenance lead',
          goals: 'Fewer call-outs, work planned a week ahead',
          pains: 'Alarms that say “vibration high” and nothing else',
          triggers: 'Two of the crew retire within a year',
          objections: 'Takes longer to install than it saves',
          channels: ['ch_search', 'ch_webinars', 'ch_content'],
          decision_role: 'champion',
        },
      },
      {
        id: 'pp_proc',
        cells: {
          persona: 'per_proc',
          role: 'Procurement manager',
          goals: 'Comparable offers, no single source without a reason',
          pains: 'Pilots that turn into purchases without a tender',
          triggers: 'A framework contract that ends',
          objections: 'The price per monitor against a yearly inspection',
          channels: ['ch_search', 'ch_content'],
          decision_role: 'gatekeeper',
        },
      },
    ],
  },
};
