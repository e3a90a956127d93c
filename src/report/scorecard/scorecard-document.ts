import type { ReadinessStatus, Scorecard } from '../../model/scorecard.ts';
import { notMeasuredSection, notScoredSection, provenanceSection, questionSection, requirementSection, runSection } from './details.ts';
import { code, joinedRich, type Rich, type ScorecardDocument } from './document.ts';
import {
  blockerSection,
  conditionSection,
  formSection,
  inLanguage,
  partiesIn,
  plainIn,
  resultSection,
  statusText,
  waiverSection,
} from './sections.ts';
import type { Language, ScorecardTexts } from './texts.ts';
import { textsEn } from './texts-en.ts';
import { textsZhHant } from './texts-zh-hant.ts';

/** A scorecard in one language, from the answer to the last detail. */

const TEXTS: Readonly<Record<Language, ScorecardTexts>> = { en: textsEn, 'zh-Hant': textsZhHant };

const TONES: Readonly<Record<ReadinessStatus, ScorecardDocument['tone']>> = {
  READY: 'good',
  'READY ON ASSUMPTIONS': 'middling',
  'NOT READY': 'bad',
};

const windowLead = ({ phase }: Scorecard, texts: ScorecardTexts): readonly Rich[] => {
  if (phase === undefined) return [];
  const says = { passed: texts.lead.passedWindow, ahead: texts.lead.aheadWindow, open: texts.lead.openWindow }[phase.windowIs];
  return [[says(plainIn(phase.window.text, texts))]];
};

/** A client may be started in several ways for one claim, and a reader ought to know. */
const clientLead = ({ runs, set }: Scorecard, texts: ScorecardTexts): readonly Rich[] => {
  const clients = runs.filter(({ subject }) => subject === 'client' && subject === set.subject);
  const parties = partiesIn(clients, texts);
  return parties.length < 2 ? [] : [texts.lead.clients(joinedRich(parties, texts.between))];
};

const leadOf = (card: Scorecard, texts: ScorecardTexts): readonly Rich[] => {
  const { lead } = texts;
  const { status, blockers, unconfirmed, requirements } = card;
  const { count, undecided, of } = unconfirmed;
  const answers: Readonly<Record<ReadinessStatus, Rich>> = {
    'NOT READY': [lead.blocked(blockers.length)],
    'READY ON ASSUMPTIONS': [
      lead.clear,
      ...(count === 0 ? [] : [lead.assumptions(count, of)]),
      ...(undecided === 0 ? [] : [lead.undecided(undecided)]),
    ],
    READY: [lead.ready],
  };
  const waived = requirements.filter(({ result }) => result === 'waived').length;
  return [
    texts.judgedBy(card.set, inLanguage(card.set.title, texts), card.day),
    answers[status],
    ...(waived === 0 ? [] : [[lead.waived(waived)]]),
    ...clientLead(card, texts),
    ...windowLead(card, texts),
  ];
};

const footerOf = ({ set, phase, day }: Scorecard, texts: ScorecardTexts): readonly Rich[] => [
  inLanguage(set.about, texts),
  [
    [set.id, set.isShipped ? texts.setIs.shipped : texts.setIs.own, 'SHA-256 '].join(texts.between),
    code(set.hash),
    ...(phase ? [' · ', ...inLanguage(phase.source, texts)] : []),
  ],
  [texts.disclaimer, ' ', texts.day(day)],
  ...(texts.englishNote === '' ? [] : [[texts.englishNote]]),
];

export const scorecardDocument = (card: Scorecard, language: Language): ScorecardDocument => {
  const texts = TEXTS[language];
  return {
    language,
    title: card.phase ? plainIn(card.phase.question, texts) : texts.question(card.set.subject),
    kicker: texts.kicker,
    tone: TONES[card.status],
    status: statusText(card, texts),
    lead: leadOf(card, texts),
    // Whoever writes a set of their own may say what they like; what we say stands beside it.
    note: [...inLanguage(card.set.disclaimer, texts), ...(card.set.isShipped ? [] : [' ', texts.disclaimer])],
    contents: texts.contents,
    toFillIn: texts.toFillIn,
    sections: [
      blockerSection(card, texts),
      formSection(card, texts),
      resultSection(card, texts),
      waiverSection(card, texts),
      provenanceSection(card, texts),
      notMeasuredSection(card, texts),
      runSection(card, texts),
      conditionSection(card, texts),
      ...questionSection(card, texts),
      notScoredSection(card, texts),
      requirementSection(card, texts),
    ],
    footer: footerOf(card, texts),
  };
};
