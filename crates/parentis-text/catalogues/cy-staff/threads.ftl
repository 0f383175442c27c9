# Draft: to be read by a Welsh speaker before a school uses it.
# What goes back and forth: conversations, promised replies, whose progress contact is due.

thread-headline = { $known ->
    [yes] Sgwrs { $thread }, am y disgyblion hyn: { $pupils }. Math: { $kinds }.
   *[no] Sgwrs { $thread }: nid oes dim ar gofnod y gellir ei ddangos, ac nid oes yr un rhiant ynddi.
    }
thread-staff = Sgwrs ymhlith y staff yn unig yw hi. Nid oes yr un rhiant ynddi, ac ni chaniateir anfon dim ohoni at riant.
thread-both-ways = { $answered ->
    [yes] Atebodd y naill ochr y llall ddiwethaf ar { $day }.
   *[no] Hyd yma mae'n mynd un ffordd yn unig.
    }
thread-messages = Yr hyn a ysgrifennwyd:
thread-people = Pwy gaiff fod ynddi:
thread-from-school = { $day }, oddi wrth yr ysgol: { $item }.
thread-from-adult = { $day }, yr awdur: { $person }; { $item }.
thread-expects = Mae'r ysgol yn disgwyl ateb.
thread-awaited = Yn dal i aros am ateb gan: { $people }.
thread-copy = Copi: { $person }. Sianel: { $channel }. Hynt: { $stages }.
thread-stage = { $stage } ar { $day }
thread-stage-none = ni nododd neb pa mor bell y daeth
thread-stage-answered = atebwyd ar { $day }
thread-may = { $may ->
    [yes] { $person }: caiff ei darllen ac ateb.
   *[no] { $person }: ni chaiff ei darllen, ac nid yw'n cael dim ohoni. Heb hawl: { $pupils }.
    [check] { $person }: ni chaiff ei darllen, ac nid yw'n cael dim ohoni, cyn i rywun wirio: { $pupils }.
    }

reply-headline = Nifer y negeseuon y mae angen ateb iddynt: { $asked }. Atebwyd mewn pryd: { $kept }. Atebwyd yn hwyr: { $late }. Dros amser: { $overdue }.
reply-urgent = Dylai'r hyn sydd ar frys ddod drwy'r sianel hon: { $channel }.
reply-at-once = Edrychwch ar y rhain yn awr:
reply-waiting = Yn aros am ateb:
reply-line = { $person }: neges ar { $day }. Sianel: { $channel } ({ $item }).
reply-handler = { $known ->
    [yes] Gan bwy y mae: { $handler }.
   *[no] Nid yw gan neb yn benodol.
    }
reply-tell-sender = Dywedwch wrth yr anfonwr ei bod wedi'i throsglwyddo.
reply-ack = Cadarnhau ei bod wedi cyrraedd: { $standing }.
reply-reply = Yr ateb: { $standing }.
reply-check-first = Holwch pwy sy'n ei derbyn cyn ateb dim: fel y mae pethau, nid yw hyn i'w ddweud wrth { $person }.
reply-over = Dylid bod wedi ateb erbyn { $day }: dros amser.
reply-over-at = Dylid bod wedi ateb erbyn { $time } ar { $day }: dros amser.
reply-due = Yr ateb: { $standing }, erbyn { $day }.
reply-due-at = Yr ateb: { $standing }, erbyn { $time } ar { $day }.
reply-next = Yr anfonwr: { $step }.

contact-headline = Nifer y disgyblion yr edrychwyd arnynt: { $pupils }. Cyswllt dros amser: { $overdue }. Teuluoedd na fu cyswllt â nhw erioed: { $never }.
contact-overdue = Mae cyswllt y ddwy ffordd dros amser:
contact-never = Nid yw'r ysgol erioed wedi ysgrifennu at y teuluoedd hyn na chlywed ganddynt:
contact-cannot-say = Ni ellir dweud am y rhain:
contact-pupil = { $pupil }: { $talked ->
    [yes] cyswllt y ddwy ffordd ddiwethaf ar { $day }.
   *[no] dim cofnod o gyswllt y ddwy ffordd.
    }
contact-due = Disgwylir y nesaf erbyn { $day }.
contact-report = { $known ->
    [yes] Adroddiad diwethaf ar { $day }.
   *[no] Dim cofnod o adroddiad.
    }
contact-adult = { $person }: { $sent ->
    [yes] ysgrifennwyd ddiwethaf ar { $day }.
   *[no] ni ysgrifennwyd erioed.
    }

word-guard_why-among_staff = mae wedi'i hysgrifennu mewn sgwrs ymhlith y staff, nad oes yr un rhiant ynddi
word-guard_why-not_in_conversation = mae wedi'i hysgrifennu mewn sgwrs na chaiff rhywun a fyddai'n ei derbyn fod ynddi
word-guard_why-beside_conversation = mae wedi'i hysgrifennu mewn sgwrs, ac mae am rywun, neu o fath, nad yw'r sgwrs
word-guard_why-conversation_not_known = mae wedi'i hysgrifennu mewn sgwrs na ddywedodd neb am bwy y mae
word-send_advice-overload = aros, gan fod rhai ohonynt wedi cael llawer o negeseuon yr wythnos hon
word-copy_stage-delivered = cyrhaeddodd
word-copy_stage-failed = daeth yn ôl
word-copy_stage-read = agorwyd
word-copy_stage-acknowledged = cydnabuwyd
word-reply_kind-acknowledgement = cadarnhad ei bod wedi cyrraedd
word-reply_kind-holding = ateb dros dro
word-reply_kind-reply = ateb
word-promise_standing-not_promised = ni addawyd dim
word-promise_standing-kept = gwnaed mewn pryd
word-promise_standing-kept_late = gwnaed yn rhy hwyr
word-promise_standing-open = mae amser o hyd
word-promise_standing-overdue = dros amser
word-promise_standing-cannot_say = ni ellir dweud erbyn pryd
word-reply_step-nothing = mae'r ateb wedi dod, ac nid oes angen gwneud dim
word-reply_step-wait = aros
word-reply_step-write_again = caiff ysgrifennu eto, at yr un person neu at y swyddfa
word-reply_step-next_level = caiff ysgrifennu at y lefel nesaf
word-contact_standing-in_time = mewn pryd
word-contact_standing-overdue = dros amser
word-contact_standing-no_interval = nid yw'r polisi'n enwi bwlch
word-contact_standing-cannot_say = ni ellir dweud erbyn pryd
