import assert from 'node:assert/strict';
import { evaluateFormula } from '../../src/cli/evaluate/evaluateFormula';
import { showValue } from '../../src/cli/evaluate/showValue';
import type { FunctionServices } from '../../src/functions';

const services: FunctionServices = { ask: null, peek: () => null, language: () => 'en', today: () => '2026-11-21' };

const VEHICLES =
  '{"Model line","Class","Plant","Country","Exported","NC","VNM"},' +
  '{"A","Sedan","Silao","MX","Yes",600000,150000;"B","Sedan","Silao","MX","Yes",400000,92000;"C","Sedan","Silao","MX","No",100000,60000}';
const PURCHASES =
  '{"HS code","Value","Originating","Metal","Metal value"},' +
  '{"7208.36",500,"Yes","","";"7208.36",200,"No","","";"8708.29",900,"Yes","Steel",300;"7601.10",90,"Yes","","";"7601.10",10,"","",""}';
const WORKERS = '{"Hourly wage","Hours","Direct hours","Role"},{310,1600,1500,"";280,400,360,"";90,300,200,"Intern"}';
const LEGS =
  '{"Cost","Inside the region","Pays the floor","Already in the materials"},{120,"Yes","Yes","No";80,"No","Yes","No"}';
const PLANTS =
  '{"Product","Yearly capacity","Pays the floor","In the region","Own","Contract years"},' +
  '{"ENGINES",80000,"Yes","Yes","Yes","";"TRANSMISSIONS",120000,"Yes","Yes","No",3}';

/** What a producer of cars works out for its fiscal year 2025, step by step; each formula takes the answers before it. */
const STEPS: readonly (readonly [string, string, string])[] = [
  [
    'the year is one averaging period',
    '=CBO.AVGPERIOD("21/11/2025",12)',
    'From\t2025-01-01\t\nTo\t2025-12-31\t\nMonths\t12\t',
  ],
  [
    'the threshold does not step within it',
    '=CBO.PERIODTHRESHOLD("PASSENGER_VEHICLE","NC","2025-01-01","2025-12-31",,,TRUE)',
    'Threshold\t0.75\trules as of 2026-11-21',
  ],
  [
    'customs was told in time how it averages',
    '=CBO.ELECTION("CLASS_PLANT","EXPORTED","2025-01-01","15/12/2024")',
    'Review\tNothing found\t',
  ],
  [
    'the exported cars are averaged by class and plant',
    `=CBO.AVGVEHICLES(${VEHICLES},"CLASS_PLANT","EXPORTED")`,
    'Category\tNC\tVNM\tRVC\nSedan · Silao\t1000000\t242000\t0.758',
  ],
  [
    'their sums meet the threshold',
    `=CBO.QUALIFIES(INDEX(CBO.AVGVEHICLES(${VEHICLES},"CLASS_PLANT","EXPORTED"),2,2),INDEX(CBO.AVGVEHICLES(${VEHICLES},"CLASS_PLANT","EXPORTED"),2,3),"PASSENGER_VEHICLE","NC","2025-12-31")`,
    'TRUE',
  ],
  [
    'the core parts originate together',
    '=INDEX(CBO.COREPARTS({"Part","NC","VNM"},{"Engine",900,200;"Axle",300,95},"SUPER_CORE","2025-12-31"),{1;2;3;4},{1,2,3,4,5,6,7})',
    'Part\tNC\tVNM\tRVC\tThreshold\tMeets RVC\tOriginating by this option\n' +
      'Super-core\t1200\t295\t0.754166666666667\t0.75\tTRUE\t\nEngine\t\t\t\t\t\tTRUE\nAxle\t\t\t\t\t\tTRUE',
  ],
  [
    'of metals only those of Table S count, each apart',
    `=CBO.METALPURCHASES(${PURCHASES},"2025-12-31")`,
    'Originating steel\t800\t\nSteel\t1000\t\nOriginating aluminium\t90\t\nAluminium\t100\t\n' +
      'Warning\tUNKNOWN_ORIGIN\tLine 5: without documented origin; it counts among the purchases and not among the originating ones.',
  ],
  [
    'both metals pass',
    `=INDEX(CBO.METALSTEST(INDEX(CBO.METALPURCHASES(${PURCHASES},"2025-12-31"),1,2),INDEX(CBO.METALPURCHASES(${PURCHASES},"2025-12-31"),2,2),INDEX(CBO.METALPURCHASES(${PURCHASES},"2025-12-31"),3,2),INDEX(CBO.METALPURCHASES(${PURCHASES},"2025-12-31"),4,2),"2025-12-31"),1,2)`,
    'Meets steel and aluminium',
  ],
  [
    'wages of direct production count, those of interns do not',
    `=CBO.DIRECTWAGES(${WORKERS})`,
    'Base wages\t608000\t\nHours\t2000\t\nAverage wage per hour\t304\t\nDirect production workers\t2\t',
  ],
  [
    'the plant reaches the wage floor',
    `=CBO.WAGE("MX",INDEX(CBO.DIRECTWAGES(${WORKERS}),1,2),INDEX(CBO.DIRECTWAGES(${WORKERS}),2,2),"No")`,
    'TRUE',
  ],
  ['freight inside the region is added', `=CBO.WAGEFREIGHT(${LEGS})`, '120'],
  ['a contract of three years gives the assembly credit', `=CBO.ASSEMBLYCREDIT("PASSENGER_VEHICLE",${PLANTS})`, '0.05'],
  [
    'the labour value content meets its threshold',
    `=INDEX(CBO.LVC(500,2300,10000,CBO.TECHCREDIT(70,1000),CBO.ASSEMBLYCREDIT("PASSENGER_VEHICLE",${PLANTS}),"PASSENGER_VEHICLE","2025-12-31",,CBO.WAGEFREIGHT(${LEGS}),,TRUE),{1;2},2)`,
    'Meets LVC\n0.412',
  ],
  [
    'at the end of the year actual costs are compared with the estimates',
    '=CBO.YEAREND({600000;400000},{150000;92000},{610000;405000},{165000;95000},"PASSENGER_VEHICLE","2025-12-31")',
    'Estimated RVC\t0.758\tMeets RVC\nActual RVC\t0.74384236453202\tDoes not meet RVC\nThreshold\t0.75\trules as of 2026-11-21\n' +
      'Error\tYEAR_END_ANALYSIS\tWith the actual costs it is not met: tell at once whoever holds a certification of origin of these goods.',
  ],
];

describe('the year of a producer of vehicles', () => {
  for (const [says, formula, shows] of STEPS) {
    it(says, async () => assert.equal(showValue(await evaluateFormula(formula, services, 'en')), shows));
  }
});
