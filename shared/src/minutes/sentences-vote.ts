import type { Counts } from '../law/rule-pack.ts';
import type { FactOf } from './fact.ts';
import { phrase, sentence } from './results/phrase.ts';
import { messageFor } from './results/result.ts';
import type { Names, Said, SaidTable } from './said.ts';
import type { Sayer, WordKey } from './sayer.ts';
import { titleIn } from './sentences-motions.ts';
import type { VoteSaid } from './vote.ts';

type Vote = FactOf<'vote'>;

/** What was asked, what came of it and why, and who voted how where that is public. */
export function sayVote(vote: Vote, sayer: Sayer, names: Names): Said {
  const { say, list } = sayer;
  const people = (key: WordKey, ids: readonly string[]): readonly string[] =>
    ids.length === 0 ? [] : [say(key, { names: list(ids.map((id) => names.person(id))) })];
  return {
    heading: headingOf(vote, say, names),
    lines: [
      ...subjectOf(vote, say, names),
      ...resultOf(vote, sayer),
      ...objections(vote.votes, say, names),
      ...people('vote.dropped', vote.dropped),
      ...people('vote.left', vote.left),
    ],
    table: tableOf(vote, sayer, names),
  };
}

function headingOf({ by, question, round, runOff }: Vote, say: Sayer['say'], names: Names): string {
  const said = { kind: say(`vote.kind.${by}`), question: names.text(question) };
  if (runOff) return say('vote.runOff', said);
  return round > 1 ? say('vote.round', { ...said, round }) : say('vote.heading', said);
}

/** A motion's question is mostly its title: then once is enough. */
function subjectOf({ on, question }: Vote, say: Sayer['say'], names: Names): readonly string[] {
  if (on === null) return [];
  const title = titleIn(on.title, say, names);
  if (on.what === 'amendment') return [say('vote.onAmendment', { title })];
  return title === names.text(question) ? [] : [say('vote.onMotion', { title })];
}

function resultOf(vote: Vote, sayer: Sayer): readonly string[] {
  const { by, candidates, options, result, rule, repeated } = vote;
  const asked = { secret: by === 'secret' || by === 'election', candidates, options };
  const outcome = result === null ? sentence(phrase('withheld')) : messageFor(asked, result, rule);
  const again = repeated === null ? [] : [sentence(phrase(`repeated-${repeated}`))];
  return [outcome, ...again].map((one) => sayer.result(one));
}

function objections(
  votes: readonly VoteSaid[],
  say: Sayer['say'],
  names: Names,
): readonly string[] {
  return votes.flatMap(({ person, answer, reason, integrated }) => {
    if (answer !== 'objection') return [];
    const key = integrated ? 'vote.integratedOf' : 'vote.objectionOf';
    return [say(key, { name: names.person(person), reason: reason ?? '' })];
  });
}

function tableOf(vote: Vote, sayer: Sayer, names: Names): SaidTable | null {
  const { result } = vote;
  const { say } = sayer;
  switch (result?.kind) {
    case 'choices':
      return choicesTable(result.counts, vote, sayer, names);
    case 'persons': {
      const { verdict, ballots } = result;
      const rows = verdict.votes.map(({ person, votes }) => [nameOf(vote, person), `${votes}`]);
      const papers = (['valid', 'blank', 'invalid'] as const)
        .filter((kind) => kind === 'valid' || ballots[kind] > 0)
        .map((kind) => [say(`vote.${kind}`), `${ballots[kind]}`]);
      return { head: [say('vote.candidate'), say('vote.votes')], rows: [...rows, ...papers] };
    }
    case 'consent':
      return namesTable(['consent', 'pass'], vote, sayer, names);
    case 'straw':
      return {
        head: [say('vote.answer'), say('vote.votes')],
        rows: result.counts.map(({ option, votes }) => [
          optionOf(vote, option, say, names),
          `${votes}`,
        ]),
      };
    default:
      return null;
  }
}

const CHOICES = ['yes', 'no', 'abstain', 'blank', 'invalid'] as const;

/** Yes and No always, the others where there are any; members where votes were given by name. */
function choicesTable(counts: Counts, vote: Vote, sayer: Sayer, names: Names): SaidTable {
  const { say, list } = sayer;
  const shown = CHOICES.filter(
    (choice) => choice === 'yes' || choice === 'no' || counts[choice] > 0,
  );
  const named = vote.votes.length > 0;
  const rows = shown.map((choice) => [
    say(`vote.${choice}`),
    `${counts[choice]}`,
    ...(named ? [list(whoSaid(vote, choice, names))] : []),
  ]);
  const silent = counts.notVoted === 0 ? [] : [[say('vote.none'), `${counts.notVoted}`]];
  const head = [say('vote.answer'), say('vote.count'), ...(named ? [say('vote.members')] : [])];
  return { head, rows: [...rows, ...silent.map((row) => (named ? [...row, ''] : row))] };
}

function namesTable(
  answers: readonly ('consent' | 'pass')[],
  vote: Vote,
  { say, list }: Sayer,
  names: Names,
): SaidTable | null {
  const rows = answers.flatMap((answer) => {
    const who = whoSaid(vote, answer, names);
    return who.length === 0 ? [] : [[say(`vote.${answer}`), `${who.length}`, list(who)]];
  });
  if (rows.length === 0) return null;
  return { head: [say('vote.answer'), say('vote.count'), say('vote.members')], rows };
}

function whoSaid({ votes }: Vote, answer: string, names: Names): readonly string[] {
  return votes.filter((vote) => vote.answer === answer).map(({ person }) => names.person(person));
}

function nameOf({ candidates }: Vote, id: string): string {
  return candidates.find((candidate) => candidate.id === id)?.name ?? id;
}

function optionOf({ options }: Vote, id: string, say: Sayer['say'], names: Names): string {
  const option = options.find((one) => one.id === id);
  if (option !== undefined) return names.text(option.label);
  const choice = CHOICES.find((one) => one === id);
  return choice === undefined ? id : say(`vote.${choice}`);
}
