import type { votingRecord as original } from '../en/voting-record.ts';
import type { Translation } from '../translation.ts';

export const votingRecord = {
  PollAnnounced: {
    electronic: 'إعلان تصويت علني: {question}',
    'roll-call': 'إعلان تصويت بالمناداة: {question}',
    hands: 'إعلان تصويت برفع الأيدي: {question}',
    secret: 'إعلان اقتراع سري: {question}',
    election: 'إعلان انتخاب سري: {question}',
    consent: 'إعلان جولة توافق: {question}',
    straw: 'إعلان استطلاع رأي: {question}',
  },
  SecretAskedFor: 'طلب اقتراع سري: {name}',
  PollMadeSecret: 'سيكون التصويت سرياً: {question}',
  PollOpeningAnnounced: 'يُفتح التصويت بعد انتهاء المترجمين: {question}',
  PollOpeningEnded: 'انتظر التصويت المترجمين ولم يُفتح: {question}',
  PollOpened:
    'فتح التصويت، وفي سجله {count, plural, zero {لا أعضاء} one {عضو واحد} two {عضوان} few {# أعضاء} many {# عضواً} other {# عضو}}: {question}',
  NameCalled: 'المناداة على: {name}',
  LastCalled:
    'النداء الأخير، {count, plural, zero {لا ينقص صوت} one {ينقص صوت واحد} two {ينقص صوتان} few {تنقص # أصوات} many {ينقص # صوتاً} other {ينقص # صوت}}',
  BallotCast: {
    vote: 'الإدلاء بصوت: {name}',
    mood: 'جواب: {name}',
    entered: 'تأكيد صوت مُدخل: {name}',
    consent: 'موافقة: {name}',
    pass: 'تنازل عن الدور: {name}',
    objection: 'اعتراض ({name}): {reason}',
  },
  VoteEntered: 'إدخال صوت: {name} (أدخله: {officer})',
  EntryWithdrawn: 'سحب صوت مُدخل: {name}',
  ObjectionIntegrated: 'الأخذ باعتراض: {name}',
  PaperNoted: 'يصوّت على الورق: {name}',
  PaperWithdrawn: 'لا يصوّت على الورق: {name}',
  CountEntered:
    'إدخال العدّ ({name}): {count, plural, zero {بلا أصوات} one {صوت واحد} two {صوتان} few {# أصوات} many {# صوتاً} other {# صوت}}',
  CountConfirmed: 'تأكيد العدّ: {name}',
  PollExtended:
    'إبقاء التصويت مفتوحاً بسبب {count, plural, zero {# اتصال منقطع} one {اتصال منقطع واحد} two {اتصالين منقطعين} few {# اتصالات منقطعة} many {# اتصالاً منقطعاً} other {# اتصال منقطع}}',
  PollCancelled: {
    chair: 'إلغاء التصويت: {question}',
    suspended: 'إلغاء التصويت مع تعليق الجلسة: {question}',
    closed: 'إلغاء التصويت مع اختتام الجلسة: {question}',
  },
  PollCancelledBecause: 'إلغاء التصويت: {question} (السبب: {reason})',
  PollClosed: 'إغلاق التصويت، {result}',
  PollClosedWithheld: 'إغلاق التصويت دون نشر نتيجته بعد: {question}',
  ResultWithheld: 'النتيجة لرئاسة الجلسة وحدها حتى نشرها: {question}',
  ResultPublished: 'نشر النتيجة، {result}',
  TieDecided: {
    yes: 'حسم التعادل من الرئاسة، نعم: {question}',
    no: 'حسم التعادل من الرئاسة، لا: {question}',
  },
  LotDrawn: 'القرعة: {drawn} (بين: {among})',
  lot: {
    yes: 'نعم',
    no: 'لا',
  },
  PollRepeated: {
    tie: 'إعادة التصويت بعد تعادل: {question}',
    'chair-changed': 'إعادة التصويت لتغيّر الرئاسة: {question}',
    'line-dropped': 'إعادة التصويت لانقطاع اتصال: {question}',
    'no-quorum': 'إعادة التصويت لعدم اكتمال النصاب: {question}',
  },
  outcome: {
    adopted:
      '«{question}»: اعتُمد، {yes, number} نعم، {no, number} لا، {abstain, plural, zero {بلا امتناع} one {امتناع واحد} two {امتناعان} few {# حالات امتناع} many {# حالة امتناع} other {# حالة امتناع}}',
    rejected:
      '«{question}»: رُفض، {yes, number} نعم، {no, number} لا، {abstain, plural, zero {بلا امتناع} one {امتناع واحد} two {امتناعان} few {# حالات امتناع} many {# حالة امتناع} other {# حالة امتناع}}',
    tied: '«{question}»: تعادل، {yes, number} نعم، {no, number} لا، {abstain, plural, zero {بلا امتناع} one {امتناع واحد} two {امتناعان} few {# حالات امتناع} many {# حالة امتناع} other {# حالة امتناع}}',
    'no-quorum': '«{question}»: لم يُبتّ لعدم اكتمال النصاب',
    elected: '«{question}»: انتُخب {names}',
    partly:
      '«{question}»: انتُخب {names}، {places, plural, zero {ولم يبقَ مقعد شاغر} one {وبقي مقعد شاغر واحد} two {وبقي مقعدان شاغران} few {وبقيت # مقاعد شاغرة} many {وبقي # مقعداً شاغراً} other {وبقي # مقعد شاغر}}',
    nobody: '«{question}»: لم يُنتخب أحد',
    consented: '«{question}»: أُقرّ بالتوافق',
    blocked:
      '«{question}»: لم يُقرّ، {count, plural, zero {بلا اعتراضات} one {اعتراض واحد قائم} two {اعتراضان قائمان} few {# اعتراضات قائمة} many {# اعتراضاً قائماً} other {# اعتراض قائم}}',
    'not-done': '«{question}»: لم يُبتّ',
    straw: '«{question}»: استطلاع رأي لا يقرر شيئاً',
  },
} satisfies Translation<typeof original>;
