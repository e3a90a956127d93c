import { chineseReason } from '../../absence-reasons.ts';
import type { Blocker, MixedIn, ScoredCase } from '../../model/scorecard.ts';
import type { JudgedWaiver } from '../../model/waiver.ts';
import { code, english, type Inline, joined, joinedRich, quoted, type Rich, sentence, withNames } from './document.ts';
import type { ScorecardTexts } from './texts.ts';

/** What stands in the way, as a sentence each, with the way into the report where it is shown. */

const namesShown = 8;

/** The first few of many names; all of them stand in the JSON. */
export const fewNames = (names: readonly string[], { between, more }: ScorecardTexts): Rich => {
  const shown = joined(names.slice(0, namesShown).map(code), between);
  return names.length <= namesShown ? shown : [...shown, between, more(names.length - namesShown)];
};

const caseLink = ({ id, title = id, link }: ScoredCase): Inline =>
  link === undefined ? english(title) : { kind: 'link', href: link, text: title, isEnglish: true };

/** What the verdict says beside the title of its case, which stands before it, and beside that it fails. */
const reasonOf = ({ title = '', sentence: says = '' }: ScoredCase): string => {
  const rest = says.replace(/^(Fails|Not decided): /, '').replace(`${title.replace(/\.$/, '')}; `, '');
  return rest.charAt(0).toUpperCase() + rest.slice(1);
};

const caseText = (lead: string, one: ScoredCase): Rich => [lead, caseLink(one), '. ', english(reasonOf(one))];

/** What follows from how a client is run: a run in which it is started for each case shows it. */
const BY_SESSION: readonly string[] = ['ownServer', 'ownDate', 'freshStart'];

/** Why something is absent: whoever declared it is quoted, and what the suite found is told in the language of the page. */
export const reasonIn = (reason: string, { language }: ScorecardTexts): Rich => {
  const ours = language === 'zh-Hant' ? chineseReason(reason) : undefined;
  return ours === undefined ? [quoted(reason)] : withNames(ours);
};

const waiverName = ({ waiver }: JudgedWaiver, { blockers }: ScorecardTexts): Rich =>
  waiver.check === undefined ? [code(waiver.case)] : blockers.checkOf(code(waiver.check), code(waiver.case));

const capabilityName = (capability: string, { capabilities }: ScorecardTexts): string =>
  Object.entries(capabilities).find(([name]) => name === capability)?.[1] ?? capability;

type Of<Kind extends Blocker['kind']> = Extract<Blocker, { readonly kind: Kind }>;

/** What somebody named is quoted; the rest are names of something technical. */
const NAMED_BY_USERS: readonly MixedIn[] = ['participant', 'system', 'system-version'];

const toldApart = ({ differ, values, unsaid }: Of<'mixed-runs'>, { between, blockers }: ScorecardTexts): Rich => {
  const named = values.map((value) => [NAMED_BY_USERS.includes(differ) ? quoted(value) : code(value)]);
  return joinedRich([...named, ...(unsaid.length === 0 ? [] : [blockers.noneNamed(joined(unsaid.map(code), between))])], between);
};

const notAskedText = ({ cases, requirements, command }: Of<'not-asked'>, texts: ScorecardTexts): Rich => [
  ...texts.blockers.notAsked(cases.length, fewNames(requirements, texts)),
  ...fewNames(cases, texts),
  ...(command === undefined ? [texts.blockers.askForWithoutRun] : [texts.blockers.askFor, code(command)]),
];

const absentText = ({ capability, reason, requirements }: Of<'absent'>, texts: ScorecardTexts): Rich => [
  ...texts.blockers.absent(capabilityName(capability, texts), reasonIn(reason, texts), requirements.length),
  ...fewNames(requirements, texts),
  texts.stop,
  BY_SESSION.includes(capability) ? texts.blockers.absentBySession : '',
];

export const blockerText = (blocker: Blocker, texts: ScorecardTexts): Rich => {
  const { blockers, levels } = texts;
  switch (blocker.kind) {
    case 'fails':
      return caseText(blockers.fails(blocker.requirement, levels[blocker.level]), blocker.case);
    case 'undecided':
      return caseText(blockers.undecided(blocker.requirement, levels[blocker.level]), blocker.case);
    case 'suite-failed':
      return caseText(blockers.suiteFailed(blocker.requirement), blocker.case);
    case 'changed-verdicts':
      return [
        ...blockers.changed(code(blocker.runId), blocker.cases.length),
        ...fewNames(blocker.cases, texts),
        ...blockers.judgeAnew(code(`ocp-conformance judge ${blocker.runId}`), code(`ocp-conformance judge ${blocker.runId} --write`)),
      ];
    case 'unfinished-run':
      return blockers.unfinished(code(blocker.runId), blocker.cases.length);
    case 'not-played':
      return [blockers.notPlayed(blocker.cases.length, blocker.requirements.length), ...fewNames(blocker.cases, texts), blockers.playThem];
    case 'not-asked':
      return notAskedText(blocker, texts);
    case 'absent':
      return absentText(blocker, texts);
    case 'waiver':
      return [...blockers.waiver(waiverName(blocker.waiver, texts)), texts.waiver(blocker.waiver), texts.stop];
    case 'contradicted':
      return [blockers.contradicted(blocker.requirement), ...sentence(blocker.sentence)];
    case 'no-capture':
      return [blockers.noCapture(blocker.deliveries)];
    case 'nothing-judged':
      return [blockers.nothingJudged(blocker.subject)];
    case 'mixed-runs':
      return blockers.mixed[blocker.differ](toldApart(blocker, texts));
  }
};
