import type { JudgedWaiver, WaiverState } from '../../model/waiver.ts';
import { unconfirmedZhHant } from '../unconfirmed-texts.ts';
import { capabilitiesZhHant } from './capability-texts.ts';
import { HASH_SHOWN, type ScorecardTexts } from './texts.ts';

/** As a bank in Hong Kong writes: 豁免, 通告, 參與者. What is quoted (requirements, verdicts, reasons) stays as it was written. */

/** `2026 年 11 月 30 日`. */
const day = (isoDay: string): string => {
  const [year, month, date] = isoDay.split('-').map(Number);
  return `${year} 年 ${month} 月 ${date} 日`;
};

const listed = (words: readonly string[]): string => words.join('、');

const delivery = (name: string): string => (name === 'pull' ? '輪詢' : name === 'stream' ? '串流' : name);

const daysLeft = (days: number): string => {
  if (days < 0) return `已於 ${-days} 日前到期`;
  return days === 0 ? '今日為最後一日' : `尚餘 ${days} 日`;
};

const WAIVER_STATES: Readonly<Record<WaiverState, (judged: JudgedWaiver) => string>> = {
  'in-force': (judged) => daysLeft(judged.daysLeft),
  expired: (judged) => `${daysLeft(judged.daysLeft)}，請修正問題，或由負責人在執行設定檔中續期，然後重新執行`,
  'unknown-case': () => '沒有這個個案，請在執行設定檔中更正編號或刪除這項豁免，然後重新執行',
  'unknown-check': () => '個案沒有這項檢查，請在執行設定檔中更正編號或刪除這項豁免，然後重新執行',
  'stale-passes': () => '已不適用，因個案已通過，請在執行設定檔中刪除，然後重新執行',
  'stale-warns': () => '已不適用，因個案只屬警告，無須豁免，請在執行設定檔中刪除，然後重新執行',
  'stale-check': () => '已不適用，因這項檢查已符合，請在執行設定檔中刪除，如仍有其他不符合之處，另行豁免，然後重新執行',
  'not-selected': () => '未予評核，因是次執行沒有選取這個個案',
  'not-applicable': () => '未予評核，因個案不適用於是次執行',
  'not-decided': () => '未予評核，因測試套件本身未能對個案作出判定',
};

export const textsZhHant: ScorecardTexts = {
  language: 'zh-Hant',
  kicker: 'Orion Cash Platform API 就緒評分表',
  contents: '本頁內容',
  judgedBy: (set, title, isoDay) => [
    set.isShipped
      ? `於 ${day(isoDay)}按要求集 ${set.id} 評核：`
      : `於 ${day(isoDay)}按使用者自訂的要求集（並非本測試套件的要求集）評核：${set.id}（SHA-256 ${set.hash.slice(0, HASH_SHOWN)}），`,
    ...title,
    '。',
  ],
  setName: ({ id, hash, isShipped }) => (isShipped ? id : `${id}（使用者自訂，SHA-256 ${hash.slice(0, HASH_SHOWN)}）`),
  question: (subject) => (subject === 'client' ? '客戶端準備就緒嗎？' : '伺服器準備就緒嗎？'),
  status: { 'NOT READY': '未準備就緒', 'READY ON ASSUMPTIONS': '在假設成立下準備就緒', READY: '準備就緒' },
  unconfirmed: ({ count, undecided, of }) => {
    if (count === 0) return `（${of} 項中有 ${undecided} 項未能判定而獲豁免）`;
    return `（${of} 項中有 ${count} 項未經確認${undecided === 0 ? '' : `、${undecided} 項未能判定而獲豁免`}）`;
  },
  between: '、',
  stop: '。',
  none: '沒有。',
  toFillIn: '待填寫',
  more: (count) => `另有 ${count} 項`,
  day,
  moment: (isoTime) => `${day(isoTime.slice(0, 10))} ${isoTime.slice(11, 16)}（香港時間）`,
  lead: {
    blocked: (count) => `有 ${count} 項障礙，詳列於下。`,
    clear: '沒有障礙。',
    assumptions: (count, of) => `${of} 項要求中有 ${count} 項建基於假設，只有獲授權的 API 使用指南或 OCP 支援團隊才能確認。`,
    undecided: (count) => `有 ${count} 項要求未能判定，現獲豁免。`,
    clients: (parties) => ['各次執行所測試的客戶端並不相同：', ...parties, '。這些是否同一程式，須由貴方證明。'],
    ready: '沒有障礙，計分的要求亦沒有任何未知之處。',
    waived: (count) => `有 ${count} 項要求獲暫時豁免，詳見「豁免」。`,
    passedWindow: (window) => `本階段的時段（${window}）已過。請向香港結算查詢下一時段。`,
    aheadWindow: (window) => `本階段的時段為 ${window}。`,
    openWindow: (window) => `本階段的時段（${window}）現正進行。`,
  },
  sections: {
    blockers: '障礙',
    form: '供填寫聲明表格之用',
    results: '按服務、類別及級別劃分的結果',
    conditions: '按測試條件劃分的結果',
    provenance: '結論的依據',
    questions: '須向 OCP 支援團隊提出的問題',
    notMeasured: '未量度的項目及原因',
    notScored: '不計分的項目',
    waivers: '豁免',
    runs: '各次執行及其涵蓋範圍',
    requirements: '全部計分要求',
  },
  results: { met: '符合', warned: '符合，附警告', waived: '已豁免', failed: '不符合', unknown: '未能判定', 'not-measured': '未量度' },
  levels: { MUST: '必須', SHOULD: '應該', MAY: '可以' },
  services: { authorization: '授權', 'trade-data': '交易資料', 'reference-data': '參考資料' },
  families: {
    schema: '訊息格式',
    sequencing: '次序',
    consistency: '一致性',
    'error-handling': '錯誤處理',
    authorization: '授權及存取權限',
    'reference-data': '參考資料',
    semantics: '資料語義',
    'http-behaviour': 'HTTP 行為',
    'negative-input': '異常輸入',
    capacity: '容量',
  },
  provenances: { stated: '通告訂明', aligned: '參照已公布資料', assumed: '假設', confirmed: '已確認', contradicted: '與指南不符' },
  subjects: { server: '伺服器', client: '客戶端' },
  deliveries: delivery,
  capabilities: capabilitiesZhHant,
  heads: {
    service: '服務',
    family: '類別',
    level: '級別',
    all: '總數',
    condition: '條件',
    criterion: '準則',
    provenance: '規則來源',
    count: '要求數目',
    assumption: '假設',
    question: '問題',
    rests: '建基於此的要求',
    waived: '個案',
    owner: '負責人',
    reason: '原因',
    ticket: '工單',
    expires: '有效至',
    state: '狀況',
    requirement: '要求',
    sentence: '內容',
    result: '結果',
    report: '報告中的個案',
  },
  captions: {
    blockers: '障礙',
    form: '就緒聲明表格的答案',
    results: '按服務、類別及級別劃分的要求數目及結果',
    conditions: '按測試條件劃分的要求數目及結果',
    provenance: '結論所依據的要求，按來源劃分',
    questions: '待解答的問題及建基於此的要求',
    notMeasured: '未量度的項目',
    notScored: '不計分的項目',
    waivers: '各項豁免、負責人及有效期',
    runs: '結論所依據的各次執行',
    requirements: '全部計分要求及結果',
  },
  form: {
    participant: '參與者',
    system: '系統',
    version: '版本',
    tested: '測試內容',
    by: '測試工具',
    when: '測試時間',
    result: '結果',
    evidence: '證據編號',
    contact: '聯絡人',
    signature: '姓名及簽署',
  },
  tested: (set, deliveries, services) =>
    `要求集 ${set}；${listed(services)}${deliveries.length === 0 ? '' : `；以${deliveries.map(delivery).join('及')}接收`}`,
  blockers: {
    nothing: '沒有障礙。',
    intro: '以下任何一項，已足以令結論為「未準備就緒」。',
    fails: (requirement, level) => `不符合 ${requirement}（${level}）：`,
    undecided: (requirement, level) => `未能判定 ${requirement}（${level}）：`,
    suiteFailed: (requirement) => `測試套件在評核 ${requirement} 時本身出錯，該次執行無效。請重新執行，並回報問題：`,
    changed: (runId, cases) => [
      '執行 ',
      runId,
      ` 有 ${cases} 項判定與其證據不符。該次執行由同一版本的測試套件儲存，可見${unconfirmedZhHant.causes}：`,
    ],
    judgeAnew: (judge, rejudge) => ['。差異詳見 ', judge, '。', ...unconfirmedZhHant.remedy(rejudge)],
    unfinished: (runId, cases) => [
      '執行 ',
      runId,
      ` 有 ${cases} 個個案沒有判定：該次執行未完成便已停止或中斷。請重新執行至完成為止，並以新的執行取代。`,
    ],
    notPlayed: (cases, requirements) => `有 ${cases} 個個案（涉及 ${requirements} 項要求）在各次執行中均未執行：`,
    playThem: '。請另作一次執行，並同時提交各次執行的結果。',
    notAsked: (cases, requirements) => ['尚未評核 ', ...requirements, `：一般執行不包括以下 ${cases} 個個案，須指明才會執行：`],
    askFor: '。請執行以下指令，並同時提交兩次執行的結果：',
    askForWithoutRun: '。請以 --case 指明這些個案，另作一次執行。',
    absent: (capability, reason, requirements) => [
      `已聲明缺少：${capability}（`,
      ...reason,
      `）。本要求集不容許缺少這項功能，以致 ${requirements} 項要求未能判定：`,
    ],
    absentBySession: '請另作一次執行，為每個個案重新啟動客戶端，並同時提交兩次執行的結果。',
    checkOf: (check, caseId) => ['個案 ', caseId, ' 的檢查 ', check],
    waiver: (name) => ['「', ...name, '」的豁免並不妥當：'],
    contradicted: (requirement) => `API 使用指南與 ${requirement} 不符，據此作出的判定並無意義：`,
    noCapture: (deliveries) =>
      `未能讀取任何記錄（${deliveries.map(delivery).join('及')}）：客戶端自身系統如何處理事件無從得知，沒有記錄便不能視為任何階段準備就緒。`,
    nothingJudged: (subject) =>
      `本要求集所計的要求均未予評核。本要求集以${subject === 'client' ? '客戶端' : '伺服器'}為對象，請提交有關的執行結果。`,
    noneNamed: (runIds) => ['沒有註明（', ...runIds, '）'],
    mixed: {
      specs: () => ['各次執行所依據的規格不同。請以同一版本的測試套件重新執行。'],
      suite: (told) => ['各次執行所用的測試套件版本不同：', ...told, '。請以同一版本重新執行。'],
      participant: (told) => ['各次執行所屬的參與者不同：', ...told, '。每份聲明只限一名參與者。'],
      system: (told) => ['各次執行所測試的系統不同：', ...told, '。每份聲明只限一個系統。'],
      'system-version': (told) => ['各次執行所測試的系統版本不同：', ...told, '。程式如有更改，須重新測試。'],
      image: (told) => ['各次執行所測試的容器映像不同：', ...told, '。程式如有更改，須重新測試。'],
      target: (told) => ['各次執行所測試的伺服器不同：', ...told, '。每份聲明只限一個伺服器。'],
    },
  },
  waiver: (judged) => WAIVER_STATES[judged.state](judged),
  provenance: {
    intro: (count, of) =>
      `香港結算的 API 使用指南須獲授權方可使用，並非公開文件。結論所依據的 ${of} 項要求中，有 ${count} 項未經確認：公開文件沒有訂明，故須作出假設。`,
    confirmedAll: '結論所依據的規則均已確認。',
    undecided: (count) => `另有 ${count} 項要求未能判定：雖獲豁免，結果仍屬未知。`,
    ask: '在以下問題得到解答前，本頁的結論只在假設成立的範圍內有效。',
    meanings: {
      stated: '通告訂明：通告有明文規定',
      aligned: '參照已公布資料：依循通告所指的已公布格式或做法',
      assumed: '假設：由我們訂定，有待指南確認',
      confirmed: '已確認：指南持有人已予確認',
      contradicted: '與指南不符：指南另有規定',
    },
  },
  notMeasured: {
    absent: (capability, reason) => [`已聲明缺少：${capability}（`, ...reason, '）。'],
    unclaimed: (name) => `沒有聲明以${delivery(name)}接收；只在${delivery(name)}中顯示的項目未予評核。`,
    nothing: '所有計分的項目均已量度。',
    unknown: (count) => `${count} 項計分的要求未知，全部或部分未曾執行或未能判定；詳見「障礙」一節。`,
    requirements: (count) => `${count} 項要求：`,
  },
  notScored: {
    intro: (cases) => `各次執行另判定了 ${cases} 個不計分的個案：包括未納入本要求集的項目，以及要求集凍結後新增的項目。`,
    red: (count) => `其中 ${count} 個未獲通過。這並不影響本結論，但值得留意：`,
    leftOut: '凍結時未納入要求集的項目及原因：',
  },
  run: {
    run: '執行編號',
    tested: '測試對象',
    started: '開始時間',
    seed: '種子',
    suite: '測試工具',
    scored: '已執行個案中計分的個案',
    capture: '有記錄的個案',
    requirements: '已判定的要求',
    operations: '已執行的操作',
    answers: '已見的訂明回應',
    properties: '已見的訂明欄位',
    errorCodes: '已見的錯誤代碼',
  },
  ratio: (part, whole) => `${whole} 之中的 ${part}`,
  specs: '規格',
  setIs: { shipped: '本測試套件的要求集', own: '使用者自訂的要求集' },
  disclaimer: '本項目與香港交易所並無關連。香港交易所並無公布合格準則，本頁並非香港交易所的認證。',
  englishNote:
    '要求、個案、判定及須向 OCP 支援團隊提出的問題以原文（英文）顯示；使用者所寫的文字（聲明表格的資料、豁免的負責人、原因及工單、缺少功能的原因，以及自訂要求集的文字）亦以原文顯示。',
};
