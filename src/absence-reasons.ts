/**
 * Why something is absent where nobody declared it: the suite's own words, for what follows from the rest of a run file. A
 * stored run has them in English; a page of another language has them in its own. Names of keys stand between backticks there.
 */

type Reason = { readonly en: string; readonly 'zh-Hant': string };

export const absenceReasons = {
  unsaid: { en: 'it is not said why', 'zh-Hant': '沒有說明原因' },
  running: {
    en: 'attach: the client runs already, and goes on through all cases',
    'zh-Hant': '客戶端（`attach`）早已啟動，並持續運行至所有個案完成',
  },
  noSecondaryPort: { en: 'attach: no secondaryPort is given', 'zh-Hant': '`attach` 沒有提供 `secondaryPort`' },
  shared: { en: 'session shared: one process goes through all cases', 'zh-Hant': '所有個案由同一程序執行（`session: shared`）' },
  attached: { en: 'the client is attached to, and not started by the suite', 'zh-Hant': '客戶端並非由測試套件啟動' },
  book: { en: 'the capture is a book', 'zh-Hant': '所記錄的是帳冊，並非流水' },
  noIncidentsFile: {
    en: 'attach: no incidentsFile is given, and the capture itself does not tell',
    'zh-Hant': '`attach` 沒有提供 `incidentsFile`，而所記錄的內容亦沒有說明',
  },
  plainHttp: { en: 'target.url is plain http, and on this machine', 'zh-Hant': '`target.url` 採用未加密的 HTTP，並在本機之內' },
  mockState: {
    en: 'the Prism mock answers with the examples of the OpenAPI documents, whatever was asked before, and refuses by rules of its own',
    'zh-Hant': '`Prism` 模擬服務不論先前的請求如何，一律以 OpenAPI 文件的範例回應，並按自身的規則拒絕請求',
  },
  mockAddress: { en: 'the Prism mock has one address', 'zh-Hant': '`Prism` 模擬服務只有一個地址' },
  mockPlain: { en: 'the Prism mock does not compress', 'zh-Hant': '`Prism` 模擬服務不作壓縮' },
  mockCaller: { en: 'the Prism mock does not tell callers apart', 'zh-Hant': '`Prism` 模擬服務不分辨請求者' },
  mockCredential: { en: 'the Prism mock takes every credential', 'zh-Hant': '`Prism` 模擬服務接受任何憑證' },
  mockToken: { en: 'no token of the Prism mock expires', 'zh-Hant': '`Prism` 模擬服務的權杖不會到期' },
  mockScope: { en: 'the Prism mock does not look at scopes', 'zh-Hant': '`Prism` 模擬服務不檢查權限範圍' },
  mockAssertion: { en: 'the Prism mock verifies no assertion', 'zh-Hant': '`Prism` 模擬服務不核實聲明' },
} as const satisfies Readonly<Record<string, Reason>>;

const AND = ' and ';

export const withoutKeys = (...keys: readonly string[]): string => `the run file has no ${keys.join(AND)}`;

const WITHOUT_KEYS = /^the run file has no ([\w.]+(?: and [\w.]+)*)$/;

/** Undefined where somebody declared the reason in words of their own. */
export const chineseReason = (reason: string): string | undefined => {
  const known: Reason | undefined = Object.values(absenceReasons).find(({ en }) => en === reason);
  const [, keys] = WITHOUT_KEYS.exec(reason) ?? [];
  if (known !== undefined || keys === undefined) return known?.['zh-Hant'];
  const names = keys.split(AND).map((key) => `\`${key}\``);
  return `執行設定檔沒有 ${names.join('及')}`;
};
