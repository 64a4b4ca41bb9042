/** M2 of the sample company: a market of $58 million in which doing nothing is the largest rival. */
import type { SampleSection } from './types.ts';

export const m2: SampleSection = {
  answers: {
    market_summary:
      'We count 1,037 companies in the United States that fit: 497 water utilities, 377 food and beverage companies and 163 chemicals companies with 20 pumps or more at a site. The count comes from permit registers and our own visits, plant by plant. Together they spend about $58 million a year on watching their pumps, most of it on yearly surveys; our 2026 revenue is 12% of that. More than a quarter of the money goes to crews who wait for breakdowns. What moves the market is that skilled mechanics retire faster than they are replaced, so plants buy the judgement they no longer have in the house.',
    market_size: 5800000000,
    market_growth: 0.07,
    trends:
      '- **Mechanics retire.** In our trial plants 4 of 10 pump mechanics are over 55: the messages speak of judgement, not of data.\n- **Pump makers add sensors.** New pumps arrive with a simple one built in, so we address plants with three brands or more first.\n- **Procurement compares earlier.** It now asks for data sheets before the trial; the battlecards and the failure report answer that.',
    critical_issues:
      '- Only two sellers cover the South until April, and leads from there wait longer than four hours for a visit.\n- Only one of our customer stories comes from chemicals, and chemicals plants ask for a plant like theirs.\n- One person answers all qualified leads. August and September bring the most of them.',
    keys_to_success:
      '- Battlecards in the sellers’ hands while the trials of the first quarter are still open\n- Two customer stories from chemicals before the end of June\n- Every qualified lead answered within four hours, measured weekly\n- One definition of a qualified lead in both teams from the first working day',
  },
  tables: {
    market_forecast: [
      {
        id: 'mf_water',
        cells: {
          segment: 'seg_water',
          y0: 2100000000,
          y1: 2236500000,
          y2: 2382000000,
          y3: 2536500000,
          y4: 2701500000,
        },
      },
      {
        id: 'mf_food',
        cells: {
          segment: 'seg_food',
          y0: 1950000000,
          y1: 2116000000,
          y2: 2295500000,
          y3: 2490500000,
          y4: 2702500000,
        },
      },
      {
        id: 'mf_chem',
        cells: {
          segment: 'seg_chem',
          y0: 1750000000,
          y1: 1855000000,
          y2: 1966500000,
          y3: 2084500000,
          y4: 2209500000,
        },
      },
    ],
    swot: [
      {
        id: 'swot_s1',
        cells: {
          kind: 'strength',
          statement: 'We name the part that will fail',
          evidence: '43 of 54 failures in the 2026 trials',
          response: 'It leads every message of the year',
        },
      },
      {
        id: 'swot_s2',
        cells: {
          kind: 'strength',
          statement: 'Customers stay',
          evidence: '94% of their revenue was kept in 2026',
          response: 'Six of them speak at webinars and plant days',
        },
      },
      {
        id: 'swot_w1',
        cells: {
          kind: 'weakness',
          statement: 'The South is thinly covered',
          evidence: 'Win rate of 23% there against 28% at the Great Lakes',
          response: 'No plant day in the South before July, when both new sellers have joined trials',
        },
      },
      {
        id: 'swot_w2',
        cells: {
          kind: 'weakness',
          statement: 'Procurement receives our answer too late',
          evidence: '29 deals lost in the second half of 2026 after a rival’s data sheet',
          response: 'Four battlecards and a printed price list',
        },
      },
      {
        id: 'swot_o1',
        cells: {
          kind: 'opportunity',
          statement: 'Dairies and breweries talk to each other',
          evidence: 'Three dairies in 2024 led to 41 food customers by the end of 2025',
          response: 'Regional plant days from May to October',
        },
      },
      {
        id: 'swot_o2',
        cells: {
          kind: 'opportunity',
          statement: 'Experienced mechanics retire',
          evidence: 'Four of ten in our trial plants are over 55',
          response: 'Uptime Hour teaches one failure a month',
        },
      },
      {
        id: 'swot_t1',
        cells: {
          kind: 'threat',
          statement: 'Pump makers bundle a sensor at no charge',
          evidence: 'Kessling Pumps announced it for new pumps in September 2026',
          response: 'Competitor switch shows detection across brands',
        },
      },
      {
        id: 'swot_t2',
        cells: {
          kind: 'threat',
          statement: 'Search becomes dearer',
          evidence: 'Cost per lead rose from $51 to $60 within two years',
          response: 'A threshold of $72, at which money moves to webinars',
        },
      },
    ],
    competitors: [
      {
        id: 'comp_halberd',
        cells: {
          name: 'Halberd Condition Services',
          product: 'Yearly vibration survey with a written report',
          price: 240000,
          share: 0.26,
          strengths: 'Known by every utility, no purchase to approve',
          weaknesses: 'Sees a pump for ten minutes a year',
          our_answer: 'Keep the survey for the motors; let us listen to the pumps on the other 364 days',
        },
      },
      {
        id: 'comp_norvane',
        cells: {
          name: 'Norvane Sense',
          product: 'Wireless vibration sensor with a dashboard',
          price: 920000,
          share: 0.18,
          strengths: 'Good data sheet, fast delivery',
          weaknesses: 'Sends a curve; the plant has to read it',
          our_answer: 'Ask it for the part number of the last failure it announced',
        },
      },
      {
        id: 'comp_kessling',
        cells: {
          name: 'Kessling Pumps',
          product: 'Sensor built into its own new pumps',
          price: 0,
          share: 0.14,
          strengths: 'Comes with the pump at no charge',
          weaknesses: 'Works on one brand and only on new pumps',
          our_answer: 'Count your brands: we cover all of them, old ones too',
        },
      },
      {
        id: 'comp_none',
        cells: {
          name: 'No change',
          product: 'Repair when it fails, crew on call',
          share: 0.28,
          strengths: 'Nothing to decide',
          weaknesses: 'One stop costs $31,000 at the median',
          our_answer: 'Try six pumps for thirty days and compare with your own work orders',
        },
      },
    ],
  },
};
