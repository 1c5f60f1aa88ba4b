/**
 * 汽车4S店销售部 (D06, parts 4 and 6, and what parts 2, 5 and 7 say about vehicles, gifts and slips): anchor to what the
 * clause says, in our own words.
 *
 * The force of a clause is kept word for word: 必须 is "must"; what the document merely lists is told in the present tense.
 */
import type { Text } from '../../core/finding.ts'

export const vehicleStockClauses: Readonly<Record<string, Text>> = {
  // 展车与已订车辆: display vehicles and reserved vehicles
  'D06-2.8.4': {
    zh: '展车清洁按车型落到各组。',
    en: 'Each group looks after the display vehicles of its models.',
  },
  'D06-2.29.1': {
    zh: '车辆已被预订的，必须在看板或车里标明。',
    en: 'A vehicle that is ordered must be marked so on the stock board or inside the vehicle.',
  },
  'D06-2.29.2': {
    zh: '没有标明的，谁都可以卖。',
    en: 'Without the mark anybody may sell it.',
  },
  'D06-2.29.3': {
    zh: '已标明仍被卖掉的，由卖车的人承担后果。',
    en: 'Whoever sells a marked vehicle all the same answers for everything that follows.',
  },

  // 订单: orders
  'D06-4.1.1': {
    zh: '订单要经理或组长签过字、助理登记过，才算生效。',
    en: 'An order takes effect once the manager or a group leader has signed it and the assistant has registered it.',
  },
  'D06-4.1.2': {
    zh: '订单不能随便改，要改须有经理或组长签字。',
    en: 'An order is not changed at will; a change takes the signature of the manager or a group leader.',
  },
  'D06-4.1.3': {
    zh: '没有签字而私下改的，不作数。',
    en: 'A change that was made privately counts for nothing.',
  },
  'D06-4.1.4': {
    zh: '订单改过以后，日期从改的那天算。',
    en: 'After a change the order bears the date of the change.',
  },
  'D06-4.2.1': {
    zh: '订单早的先提车。',
    en: 'The earlier order gets its vehicle first.',
  },
  'D06-4.2.2': {
    zh: '付清全款的优先。',
    en: 'Orders that are paid in full go before the others.',
  },
  'D06-4.2.3': {
    zh: '都付清的，先看价格高低，再看付清时间；两者孰先，依行文推定。',
    en: 'Among them the price level counts, then the time of full payment; which comes first is read from the wording.',
  },
  'D06-4.2.4': {
    zh: '信贷客户付了首付，就当付清。',
    en: 'For a customer on credit the down payment counts as full payment.',
  },

  // 单据: slips
  'D06-4.4.1': {
    zh: '装饰单和领料单，当天要有经理签字，不然无效。',
    en: 'A slip for accessories or material takes effect only if the manager signs it on the same day.',
  },
  'D06-4.4.2': {
    zh: '经理不在，组长或助理两人以上代签。',
    en: 'While the manager is absent, two or more group leaders or assistants sign.',
  },
  'D06-7.6': {
    zh: '领料要销售经理认可，没有认可不发料。',
    en: 'Material is issued with the approval of the sales manager and not otherwise.',
  },

  // 礼品: gifts
  'D06-5.1.3': {
    zh: '领礼品先填表，市场专员和经理都签了字才能领。',
    en: 'A gift takes an application that the marketing specialist and the manager have both signed.',
  },
  'D06-5.1.4': {
    zh: '送出的礼品都必须由客户在签收单上签名。',
    en: 'The customer must sign a receipt for every gift.',
  },
  'D06-7.5': {
    zh: '礼品先在市场专员那里登记；发现没登记的，每次罚50元。',
    en: 'A gift is first entered with the marketing specialist; taking one without it costs 50 yuan each time.',
  },

  // 验收与索赔: acceptance and claims
  'D06-6.1.1': {
    zh: '新到的车，顾问必须按规定认真验收。',
    en: 'The sales consultant must check new vehicles thoroughly, by the rules of the company.',
  },
  'D06-6.1.2': {
    zh: '路上碰坏的，必须马上查明原因、定出办法，未定期限。',
    en: 'For damage in transport the cause must be found at once and a solution drawn up; no period is named.',
  },
  'D06-6.1.3': {
    zh: '车子本身有质量毛病的，及时找售后索赔。',
    en: 'For a defect of the vehicle itself the claims staff of after-sales are called in promptly.',
  },

  // 库存核对: stock reports
  'D06-6.2.1': {
    zh: '5S每天早上9点以前必须到助理处对一次库存。',
    en: 'Every morning before 9:00 the 5S staff must go through the stock with the assistant.',
  },
  'D06-6.2.2': {
    zh: '下午17点以前再对一次。',
    en: 'Before 17:00 they do so a second time.',
  },
  'D06-6.2.3': {
    zh: '晚报一次或漏报一次，罚50元。',
    en: 'Each report that is late or left out costs 50 yuan.',
  },

  // 钥匙与用车: keys and the use of vehicles
  'D06-6.3.1': {
    zh: '各类车辆的钥匙都放在5S处。',
    en: 'The keys of stock, display and test vehicles are with 5S.',
  },
  'D06-6.3.2': {
    zh: '钥匙每丢一把，罚50元，还要赔。',
    en: 'Each lost key costs 50 yuan and is made good.',
  },
  'D06-6.5': {
    zh: '调车途中刮碰受损，处罚按一半算；是什么的一半，文中未说。',
    en: 'Damage while a vehicle is moved is borne by half; half of what, the document does not say.',
  },
  'D06-6.6.1': {
    zh: '试驾车、商品车不能拿来代步；特殊情况，部门经理同意后才能用。',
    en: 'Test and stock vehicles are no means of transport; in special cases the department manager must agree first.',
  },
  'D06-6.6.2': {
    zh: '展厅或库里的车有损伤，找得到人由本人赔，找不到由组里赔。',
    en: 'Damage in the showroom or in stock is paid by the party concerned, or by the group if nobody can be found.',
  },
  'D06-6.7.1': {
    zh: '财务和业务用车存取现金，先要经理同意，再由P组长派人陪着；P组长疑为PDI组长。',
    en: 'To fetch or bring cash by vehicle takes consent of the manager and company sent by the "P" (PDI) group leader.',
  },
  'D06-6.7.2': {
    zh: '除此以外私用车辆的，每次罚100元。',
    en: 'Any other private use costs 100 yuan each time.',
  },

  // 试驾: test drives
  'D06-6.8.A.1': {
    zh: '试驾以前必须先登记领用钥匙。',
    en: 'Before a test drive the register of keys must be filled in.',
  },
  'D06-6.8.A.2': {
    zh: '有一次没登记，罚20元。',
    en: 'Each time it is not filled in costs 20 yuan.',
  },
  'D06-6.8.B': {
    zh: '试驾必须有指导人员跟车；没有的，后果都归顾问。',
    en: 'An instructor must go along on a test drive; without one the consultant answers for everything.',
  },
  'D06-6.8.C.1': {
    zh: '试驾以前和以后，协议必须填齐交来，驾照复印件、确认书、调查报告也算在内；哪份何时交，文中未说。',
    en: 'Before and after a test drive its agreement must be filled in completely and handed in, with the licence copy, the confirmation and the survey report; which of them when, the document does not say.',
  },
  'D06-6.8.C.2': {
    zh: '查到一回手续缺漏，罚20元。',
    en: 'Each time a set is found incomplete costs 20 yuan.',
  },
  'D06-6.8.C.3': {
    zh: '查到两回或更多的，劝其离职；是否含第二回，依行文推定为含。',
    en: 'Who is found so two or more times is asked to leave; that the second time counts is read from the wording.',
  },
  'D06-6.8.D.1': {
    zh: '试驾结束必须马上还钥匙，最多拿5分钟。',
    en: 'After a test drive the key must come back promptly and stay out no longer than 5 minutes.',
  },
  'D06-6.8.D.2': {
    zh: '拿得更久的，罚10元。',
    en: 'Keeping it longer costs 10 yuan.',
  },

  // 交车: delivery
  'D06-6.9': {
    zh: '工具在交车的时候领，过后不补发。',
    en: 'Tools are taken at delivery; whoever asks for them afterwards gets none.',
  },
  'D06-6.10': {
    zh: '车少的时候，顾问不能一次拿两把新车钥匙让客户挑；括号里的话疑为例外：手上有两张订单、又到了两辆车。',
    en: 'While vehicles are scarce no consultant takes two keys of new vehicles at once for a customer to choose from; the bracket reads like an exception for two orders and two arrived vehicles.',
  },

  // 二级店: second-tier shops
  'D06-6.13.1': {
    zh: '车在二级店放了30天以上，必须调回。',
    en: 'A vehicle that has been with a second-tier shop for more than 30 days must come back.',
  },
  'D06-6.13.2': {
    zh: '调回由5S监督，并由其收进库里。',
    en: '5S sees to it and takes the vehicle into stock.',
  },
  'D06-6.13.3': {
    zh: '没有按时调回的，每晚一天罚50元；罚谁，文中未说。',
    en: 'Each further day costs 50 yuan; whom, the document does not say.',
  },
  'D06-6.14.1': {
    zh: '二级店的车必须由当地经销商的人来调，本公司的人不能私下调。',
    en: "A second-tier shop's vehicles must be moved by people of the local dealer; own staff never do so privately.",
  },
  'D06-6.14.2': {
    zh: '调车以前必须先验收，否则出了问题归本人。',
    en: 'Before a vehicle is moved it must be checked, or whoever moves it answers for what goes wrong.',
  },

  // 工具、看板、大库: tools, the board, the main stock
  'D06-6.16.1': {
    zh: '工具和质保书每丢一套罚50元，算在销售助理身上。',
    en: 'Each set of tools and warranty book that is lost costs the sales assistant 50 yuan.',
  },
  'D06-6.16.2': {
    zh: '随时可能盘点，多久一次未说。',
    en: 'They are checked at irregular times; how often is not stated.',
  },
  'D06-6.17.1': {
    zh: '在途和在库的车辆要在看板上公布，必须随时改。',
    en: 'The board of vehicles in transit and in stock must be kept current at all times.',
  },
  'D06-6.17.2': {
    zh: '看板没有及时改对，发现一回罚20元。',
    en: 'Each time it is found not to be right costs 20 yuan.',
  },
  'D06-6.20': {
    zh: '顾问不能领客户进大库；发现一回，罚5S人员50元。',
    en: 'Consultants take no customers into the main stock; each time it is found costs the 5S person 50 yuan.',
  },
  'D06-7.12.1': {
    zh: '领走以后把说明书或工具弄丢的，罚50元。',
    en: 'Losing the manual or the tools after having received them costs 50 yuan.',
  },
} as const satisfies Readonly<Record<string, Text>>
