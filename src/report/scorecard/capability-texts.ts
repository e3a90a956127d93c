import type { Capability } from '../../model/case.ts';
import type { ClientCapability } from '../../model/client-case.ts';

/** What a server or a client may lack, as a reader of a scorecard calls it. */

type Names = Readonly<Record<Capability | ClientCapability, string>>;

export const capabilitiesEn: Names = {
  stream: 'the event stream',
  snapshot: 'the snapshot',
  secondary: 'a secondary address',
  privateKeyJwt: 'a signed assertion in place of a secret',
  gzip: 'compression',
  rateLimit: 'a rate limit',
  correction: 'corrections of datasets',
  tls: 'TLS',
  mutualTls: 'a client certificate',
  incidents: 'incidents',
  state: 'state between requests',
  secondParticipant: 'a second participant',
  expendableCredential: 'a credential that may be locked',
  lockedCredential: 'a locked credential',
  shortLivedCredential: 'a credential whose tokens expire at once',
  scopedCredentials: 'credentials of one scope',
  restart: 'a restart within the day',
  referenceData: 'the use of reference data',
  dayRoll: 'running over the end of a day',
  otherCredential: 'being given another credential',
  ownServer: 'a simulator of the case’s own',
  ownDate: 'a date of the case’s own',
  freshStart: 'being started for each case',
  datasetCapture: 'a capture of the datasets',
  journal: 'a journal of what was booked',
};

export const capabilitiesZhHant: Names = {
  stream: '事件串流',
  snapshot: '快照',
  secondary: '第二個地址',
  privateKeyJwt: '以簽署聲明代替密碼',
  gzip: '壓縮',
  rateLimit: '請求頻率上限',
  correction: '資料集更正',
  tls: 'TLS',
  mutualTls: '客戶端證書',
  incidents: '事故記錄',
  state: '請求之間的狀態',
  secondParticipant: '第二名參與者',
  expendableCredential: '可被鎖定的憑證',
  lockedCredential: '已鎖定的憑證',
  shortLivedCredential: '權杖即時到期的憑證',
  scopedCredentials: '單一權限範圍的憑證',
  restart: '日內重新啟動',
  referenceData: '使用參考資料',
  dayRoll: '跨日運作',
  otherCredential: '改用另一憑證',
  ownServer: '個案專用的模擬器',
  ownDate: '個案專用的日期',
  freshStart: '每個個案重新啟動',
  datasetCapture: '資料集記錄',
  journal: '記帳流水記錄',
};
