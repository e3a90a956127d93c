import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scorecard } from '../model/scorecard.ts';
import { scorecardHtml } from './scorecard/html.ts';
import { scorecardMarkdown } from './scorecard/markdown.ts';
import { scorecardDocument } from './scorecard/scorecard-document.ts';
import type { Language } from './scorecard/texts.ts';

export type ScorecardPlaces = { readonly html: string; readonly markdown: string; readonly json: string };

const NAMES: Readonly<Record<Language, ScorecardPlaces>> = {
  en: { html: 'scorecard.html', markdown: 'scorecard.md', json: 'scorecard.json' },
  'zh-Hant': { html: 'scorecard.zh-Hant.html', markdown: 'scorecard.zh-Hant.md', json: 'scorecard.json' },
};

/** One scorecard three times, by the names of its files: to read, for a summary, for programs. The last is the same in every language. */
export const scorecardTexts = (card: Scorecard, language: Language): Readonly<Record<string, string>> => {
  const { html, markdown, json } = NAMES[language];
  const document = scorecardDocument(card, language);
  return { [html]: scorecardHtml(document), [markdown]: scorecardMarkdown(document), [json]: `${JSON.stringify(card, null, 2)}\n` };
};

export const writeScorecard = (card: Scorecard, folder: string, language: Language): ScorecardPlaces => {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(scorecardTexts(card, language))) writeFileSync(join(folder, name), text);
  const { html, markdown, json } = NAMES[language];
  return { html: join(folder, html), markdown: join(folder, markdown), json: join(folder, json) };
};
