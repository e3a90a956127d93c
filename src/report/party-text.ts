import type { ClientRunDescription, RunDescription, ServerRun } from '../model/run.ts';
import type { Text } from '../model/scorecard.ts';

/** What a run, and the row of a manifest on it, say of who was tested. */
type Tested = Pick<ClientRunDescription, 'subject' | 'client'> | Pick<ServerRun, 'subject' | 'target'>;

/** Who was tested, as a reader knows it. */
export const partyText = (run: Tested): string => {
  if (run.subject === 'client') return run.client.says;
  return run.target.kind === 'embedded' ? 'the embedded reference simulator' : run.target.primary;
};

/** Undefined where the words are not ours: a command, an address. */
const chineseParty = (run: RunDescription): string | undefined => {
  if (run.subject === 'server') return run.target.kind === 'embedded' ? '內置的參考模擬器' : undefined;
  const { kind, image, attached } = run.client;
  if (attached !== undefined) return `\`${attached.clientId}\`（早已在連接埠 ${attached.port} 運行的客戶端）`;
  return kind === 'image' && image !== undefined ? `以映像 \`${image.name}\` 啟動的容器` : undefined;
};

/** The same in each language of a scorecard; what is not ours stands there as it is. */
export const partyTexts = (run: RunDescription): Text => {
  const chinese = chineseParty(run);
  return chinese === undefined ? partyText(run) : { en: partyText(run), 'zh-Hant': chinese };
};
