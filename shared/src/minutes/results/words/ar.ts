import type { votingSentences as original } from './en.ts';
import type { Translation } from '../../words/translation.ts';

export const votingSentences = {
  one: '{main}.',
  two: '{main}؛ {tail}.',
  three: '{main}؛ {tail}؛ {more}.',

  half: 'أكثر من نصف {base}',
  twoThirds: 'ما لا يقل عن ثلثي {base}',
  threeQuarters: 'ما لا يقل عن ثلاثة أرباع {base}',
  threeFifths: 'ما لا يقل عن ثلاثة أخماس {base}',
  fourFifths: 'ما لا يقل عن أربعة أخماس {base}',
  third: 'ما لا يقل عن ثلث {base}',
  quarter: 'ما لا يقل عن ربع {base}',
  atLeast: 'ما لا يقل عن {p, number}/{q, number} من {base}',
  moreThan: 'أكثر من {p, number}/{q, number} من {base}',

  sizeValid: '{size, plural, other {الأصوات بنعم وبلا (#)}}',
  sizeBallots: '{size, plural, other {الأوراق الصحيحة (#)}}',
  sizeCast: '{size, plural, other {الأصوات المدلى بها (#)}}',
  sizePresent: '{size, plural, other {الأعضاء الحاضرين (#)}}',
  sizeStatutory: '{size, plural, other {جميع المقاعد (#)}}',
  sizeFilled: '{size, plural, other {المقاعد المشغولة (#)}}',
  sizeEntitled: '{size, plural, other {من لهم حق التصويت (#)}}',

  ofValid: 'الأصوات بنعم وبلا',
  ofBallots: 'الأوراق الصحيحة',
  ofCast: 'الأصوات المدلى بها',
  ofPresent: 'الأعضاء الحاضرين',
  ofStatutory: 'جميع المقاعد',
  ofFilled: 'المقاعد المشغولة',
  ofEntitled: 'من لهم حق التصويت',

  ruleShare: 'يقر إذا بلغت الأصوات بنعم {share}',
  ruleRelative: 'يقر إذا زادت الأصوات بنعم على الأصوات بلا',
  ruleNeeded: 'أي {needed, number} بنعم على الأقل',
  ruleTieRejects: 'وعند تعادل الأصوات يرفض',
  ruleTieChair: 'وعند تعادل الأصوات تقرر رئاسة الجلسة',
  ruleTieSide: 'وعند تعادل الأصوات يرجح الجانب الذي صوتت معه رئاسة الجلسة',
  ruleTieAgain: 'وعند تعادل الأصوات يعاد التصويت مرة واحدة',
  ruleTieLot: 'وعند تعادل الأصوات تفصل القرعة',
  ruleAbstainNot: 'ولا يحسب الامتناع',
  ruleAbstainNo: 'ويحسب الامتناع تصويتا بلا',
  ruleAbstainAbsent: 'ومن يمتنع يعد غائبا',
  ruleAbstainNever: 'ولا يجوز الامتناع',
  ruleElected:
    '{places, plural, zero {ينتخب} one {ينتخب} two {ينتخب لمقعدين} few {ينتخب لـ# مقاعد} many {ينتخب لـ# مقعدا} other {ينتخب لـ# مقعد}} من ينال {share}',
  ruleMostVotes:
    '{places, plural, zero {ينتخب} one {ينتخب} two {ينتخب لمقعدين} few {ينتخب لـ# مقاعد} many {ينتخب لـ# مقعدا} other {ينتخب لـ# مقعد}} من ينال أكثر الأصوات',
  ruleRunOff: 'وإلا تجرى جولة إعادة بين الأوائل',
  ruleRounds: 'وإلا تجرى جولة أخرى',
  ruleLevelLot: 'وتفصل القرعة بين المتعادلين',
  ruleLevelAgain: 'ويعاد الانتخاب بين المتعادلين',
  ruleConsent: 'لكل شخص دور واحد: يوافق، أو يعترض مع بيان السبب، أو يتنازل عن دوره',
  ruleConsentOpen: 'ويكفي اعتراض واحد قائم لوقف الاقتراح',
  ruleStraw: 'استطلاع الرأي يظهر الميول',
  ruleStrawNothing: 'وهو ليس تصويتا ولا يقرر شيئا',

  adopted: 'أقر: {yes, number} بنعم، والمطلوب {needed, number}، أي {share}',
  adoptedRelative: 'أقر: {yes, number} بنعم و{against, number} بلا',
  short: 'رفض: {yes, number} بنعم، والمطلوب {needed, number}، أي {share}',
  shortRelative: 'رفض: {yes, number} بنعم و{against, number} بلا',
  tieRejected: 'رفض: تعادلت الأصوات {yes, number} مقابل {yes, number}، والتعادل يعني الرفض',
  tieSecond: 'رفض: تعادلت الأصوات {yes, number} مقابل {yes, number} للمرة الثانية، وهذا يعني الرفض',
  tieNoSide:
    'رفض: تعادلت الأصوات {yes, number} مقابل {yes, number}، ولم تصوت رئاسة الجلسة مع أي من الجانبين',
  tieSideYes: 'أقر: تعادلت الأصوات {yes, number} مقابل {yes, number}، وصوتت رئاسة الجلسة بنعم',
  tieSideNo: 'رفض: تعادلت الأصوات {yes, number} مقابل {yes, number}، وصوتت رئاسة الجلسة بلا',
  tieChairYes: 'أقر: تعادلت الأصوات {yes, number} مقابل {yes, number}، وقررت رئاسة الجلسة الإقرار',
  tieChairNo: 'رفض: تعادلت الأصوات {yes, number} مقابل {yes, number}، وقررت رئاسة الجلسة الرفض',
  tieLotYes: 'أقر: تعادلت الأصوات {yes, number} مقابل {yes, number}، ووقعت القرعة على نعم',
  tieLotNo: 'رفض: تعادلت الأصوات {yes, number} مقابل {yes, number}، ووقعت القرعة على لا',
  tiedChair: 'لم يبت بعد: تعادلت الأصوات {yes, number} مقابل {yes, number}، والقرار لرئاسة الجلسة',
  tiedAgain: 'لم يبت بعد: تعادلت الأصوات {yes, number} مقابل {yes, number}، ويعاد التصويت',
  tiedLot: 'لم يبت بعد: تعادلت الأصوات {yes, number} مقابل {yes, number}، وتفصل القرعة',
  noQuorum: 'لم يبت: لم يكن النصاب مكتملا عند إغلاق التصويت',
  countsAsNo:
    '{count, plural, zero {ولا امتناع يحسب بلا} one {ويحسب امتناع واحد بلا} two {ويحسب امتناعان بلا} few {وتحسب # حالات امتناع بلا} many {وتحسب # حالة امتناع بلا} other {وتحسب # حالة امتناع بلا}}',
  countsAsAbsent:
    '{count, plural, zero {ولا ممتنع يعد غائبا} one {ويعد ممتنع واحد غائبا} two {ويعد ممتنعان غائبين} few {ويعد # ممتنعين غائبين} many {ويعد # ممتنعا غائبين} other {ويعد # ممتنع غائبين}}',

  personVotes:
    '{name} ({votes, plural, zero {بلا أصوات} one {صوت واحد} two {صوتان} few {# أصوات} many {# صوتا} other {# صوت}})',
  elected:
    'انتخب: {names}، والمطلوب {needed, plural, zero {صفر} one {صوت واحد} two {صوتان} few {# أصوات} many {# صوتا} other {# صوت}}، أي {share}',
  electedMost: 'انتخب بأكثر الأصوات: {names}',
  electedLot: 'انتخب، بعد القرعة بين المتعادلين: {names}',
  nobody:
    'لم ينتخب أحد: المطلوب {needed, plural, zero {صفر} one {صوت واحد} two {صوتان} few {# أصوات} many {# صوتا} other {# صوت}}، أي {share}',
  nobodyMost: 'لم ينتخب أحد، مع أن أكثر الأصوات تكفي',
  nextRound:
    '{places, plural, zero {وتجرى جولة أخرى} one {وتجرى جولة أخرى لمقعد واحد} two {وتجرى جولة أخرى لمقعدين} few {وتجرى جولة أخرى لـ# مقاعد} many {وتجرى جولة أخرى لـ# مقعدا} other {وتجرى جولة أخرى لـ# مقعد}}',
  nextRunOff:
    '{places, plural, zero {وتجرى جولة إعادة} one {وتجرى جولة إعادة لمقعد واحد} two {وتجرى جولة إعادة لمقعدين} few {وتجرى جولة إعادة لـ# مقاعد} many {وتجرى جولة إعادة لـ# مقعدا} other {وتجرى جولة إعادة لـ# مقعد}} بين: {names}',
  nextLot:
    '{places, plural, zero {وتجرى القرعة} one {وتجرى القرعة على مقعد واحد} two {وتجرى القرعة على مقعدين} few {وتجرى القرعة على # مقاعد} many {وتجرى القرعة على # مقعدا} other {وتجرى القرعة على # مقعد}} بين: {names}',
  unfilled:
    '{places, plural, zero {ولا يبقى مقعد شاغر} one {ويبقى مقعد واحد شاغرا} two {ويبقى مقعدان شاغرين} few {وتبقى # مقاعد شاغرة} many {ويبقى # مقعدا شاغرا} other {ويبقى # مقعد شاغر}}',

  consented:
    'أقر بالتوافق: {consents, plural, zero {لم يوافق أحد} one {وافق شخص واحد} two {وافق شخصان} few {وافق # أشخاص} many {وافق # شخصا} other {وافق # شخص}}، ولا اعتراض قائما',
  integrated:
    '{count, plural, zero {ولم يدمج اعتراض} one {وأخذ باعتراض واحد} two {وأخذ باعتراضين} few {وأخذ بـ# اعتراضات} many {وأخذ بـ# اعتراضا} other {وأخذ بـ# اعتراض}}',
  blocked:
    'لم يقر: {count, plural, zero {لا اعتراض قائما} one {هناك اعتراض واحد قائم} two {هناك اعتراضان قائمان} few {هناك # اعتراضات قائمة} many {هناك # اعتراضا قائما} other {هناك # اعتراض قائم}}',
  turnsLeft:
    'لم يبت: {count, plural, zero {أخذ الجميع دورهم} one {شخص واحد لم يأخذ دوره} two {شخصان لم يأخذا دورهما} few {# أشخاص لم يأخذوا دورهم} many {# شخصا لم يأخذوا دورهم} other {# شخص لم يأخذوا دورهم}}',
  nobodyConsented: 'لم يبت: لم يوافق أحد',

  straw:
    'استطلاع رأي لا يقرر شيئا: اختار الأكثرون «{option}»، وهم {votes, number} من {total, number}',
  strawLevel: 'استطلاع رأي لا يقرر شيئا: لا جواب متقدما',
  strawNobody: 'استطلاع رأي لا يقرر شيئا: لم يجب أحد',
  choiceYes: 'نعم',
  choiceNo: 'لا',
  choiceAbstain: 'امتناع',
  choiceBlank: 'ورقة بيضاء',

  questionAmendment: 'التعديل {number, number} على الاقتراح: {title}',

  withheld: 'أغلق التصويت ولم تنشر نتيجته بعد',
  cancelled: 'ألغي التصويت ولم يتقرر شيء',
  cancelledBecause: 'ألغي التصويت ولم يتقرر شيء: {reason}',
  'repeated-tie': 'لم تعد هذه النتيجة قائمة: أعيد التصويت بسبب تعادل الأصوات',
  'repeated-chair-changed': 'لم تعد هذه النتيجة قائمة: أعيد التصويت لتغير رئاسة الجلسة',
  'repeated-line-dropped': 'لم تعد هذه النتيجة قائمة: أعيد التصويت بسبب انقطاع الاتصال',
  'repeated-no-quorum': 'لم تعد هذه النتيجة قائمة: أعيد التصويت لعدم اكتمال النصاب',
} satisfies Translation<typeof original>;
