# Draft: to be read by a Welsh speaker before a school uses it.
# Somebody asked to see the educational record, or for what the school holds about a child (subject access).

headline-right-educational_record = { $outcome ->
    [must] { $person }: rhaid dangos cofnod addysgol { $pupil } i'r oedolyn hwn.
    [may] { $person }: gellir dangos cofnod addysgol { $pupil } i'r oedolyn hwn. Caiff yr ysgol ddewis.
    [must_not] { $person }: rhaid peidio â dangos cofnod addysgol { $pupil } i'r oedolyn hwn.
   *[needs_check] { $person }: rhaid peidio â dangos cofnod addysgol { $pupil } i'r oedolyn hwn am y tro. Rhaid i rywun wirio'n gyntaf.
    }
headline-right-subject_access = { $outcome ->
    [must] { $person }: rhaid rhoi'r hyn y mae'r ysgol yn ei gadw ynghylch { $pupil } i'r person hwn.
    [may] { $person }: gellir rhoi'r hyn y mae'r ysgol yn ei gadw ynghylch { $pupil } i'r person hwn. Caiff yr ysgol ddewis.
    [must_not] { $person }: rhaid peidio â rhoi'r hyn y mae'r ysgol yn ei gadw ynghylch { $pupil } i'r person hwn.
   *[needs_check] { $person }: rhaid peidio â rhoi'r hyn y mae'r ysgol yn ei gadw ynghylch { $pupil } i'r person hwn am y tro. Rhaid i rywun wirio'n gyntaf.
    }
then-right-educational_record = { $outcome ->
    [must] byddai'n rhaid dangos y cofnod
    [may] gellid dangos y cofnod
    [must_not] ni ellid dangos y cofnod
   *[needs_check] byddai'n rhaid i rywun wirio'n gyntaf
    }
then-right-subject_access = { $outcome ->
    [must] byddai'n rhaid ei roi
    [may] gellid ei roi
    [must_not] ni ellid ei roi
   *[needs_check] byddai'n rhaid i rywun wirio'n gyntaf
    }
ahead-right-educational_record = { $outcome ->
    [must] O { $day } ymlaen rhaid dangos y cofnod, os na chofnodir dim byd newydd erbyn hynny.
    [may] O { $day } ymlaen gellir dangos y cofnod, os na chofnodir dim byd newydd erbyn hynny.
    [must_not] O { $day } ymlaen rhaid peidio â dangos y cofnod, os na chofnodir dim byd newydd erbyn hynny.
   *[needs_check] O { $day } ymlaen rhaid i rywun wirio eto cyn dangos y cofnod.
    }
ahead-right-subject_access = { $outcome ->
    [must] O { $day } ymlaen rhaid ei roi, os na chofnodir dim byd newydd erbyn hynny.
    [may] O { $day } ymlaen gellir ei roi, os na chofnodir dim byd newydd erbyn hynny.
    [must_not] O { $day } ymlaen rhaid peidio â'i roi, os na chofnodir dim byd newydd erbyn hynny.
   *[needs_check] O { $day } ymlaen rhaid i rywun wirio eto cyn ei roi.
    }

request-when = Erbyn pryd:
request-look-at = Cyn i ddim fynd allan, edrychwch ar y rhain:
request-cost = Beth yw'r gost:

# By when.
due-right-educational_record = Dangoswch ef erbyn { $day }.
due-right-subject_access = Atebwch erbyn { $day }, p'un a yw'r ateb yn gadarnhaol neu'n negyddol.
due-right-not_known = Mae diwrnod olaf, ond ni ellir ei gyfrif eto. { $gap }
due-marks = Gofynnir am farciau arholiad cyn y canlyniadau. Cânt aros tan { $day }. Ni chaiff dim arall aros.
due-marks-not_known = Gofynnir am farciau arholiad cyn y canlyniadau. Ni ellir cyfrif eu diwrnod olaf eto. { $gap }
due-marks-not_set = Gofynnir am farciau arholiad cyn y canlyniadau. Nid yw eu cyfnod wedi dechrau eto.
due-no_day-not_received = Nid oedd y cais wedi dod i law eto ar y diwrnod hwn.
due-no_day-identity_not_shown = Nid yw'r cyfnod wedi dechrau eto. Mae'n dechrau pan ddangosir hunaniaeth neu awdurdod.
due-no_day-not_clarified = Mae'r cyfnod yn sefyll yn ei unfan nes i'r ceisydd ddweud beth y mae'n ei olygu.
due-no_day-not_in_writing = Nid yw'r cyfnod wedi dechrau eto. Mae'n dechrau pan ddaw'r cais yn ysgrifenedig.
due-no_day-choice = Nid oes cyfraith y gwyddom amdani sy'n pennu diwrnod. Mae'r ysgol yn dewis a fydd yn ei ddangos, a phryd.
due-no_day-not_owed = Nid oes hawl yma, felly ni phennir diwrnod.
due-no_day-nation_rule = Mae cyfraith y genedl hon yn pennu ei chyfnod ei hun, ac nid yw ar gael yma. Holwch ymgynghorydd cyfreithiol yr ysgol heddiw.
due-no_day-earlier_rule = Nid yw'r gyfraith fel yr oedd ar y diwrnod hwnnw ar gael yma.
due-no_day-profile = Nid yw proffil yr ysgol ar gofnod, felly nid yw'n hysbys pa gyfraith sy'n pennu'r diwrnod.
due-note-from_identity = Mae'r mis yn dechrau ar y diwrnod y dangoswyd hunaniaeth neu awdurdod.
due-note-paused = Nid yw'r diwrnodau rhwng gofyn beth a olygir a chael yr ateb yn cyfrif.
due-note-not_paused = Nid yw cwestiwn a ofynnwyd ar ôl i'r cyfnod ddod i ben, neu cyn i'r cais ddod i law, yn atal dim.
due-note-extended = Cafodd y ceisydd wybod mewn da bryd ei fod yn cymryd mwy o amser, felly tri mis yw'r cyfnod.
due-note-not_extended = Ni chafodd y ceisydd wybod o fewn y mis cyntaf ei fod yn cymryd mwy o amser. Felly ni chaniateir mwy o amser.
due-note-moved = Byddai'r diwrnod olaf wedi bod ar benwythnos neu ŵyl gyhoeddus. Y diwrnod gwaith nesaf ydyw.
due-note-holidays = Nid yw gwyliau ysgol yn atal y cyfnod.

# What to look at before anything goes.
step-look-serious_harm = Unrhyw beth a fyddai'n debygol o wneud niwed difrifol i iechyd y disgybl neu rywun arall. Nid yw'n mynd allan.
step-look-child_abuse_data = Unrhyw beth ynghylch a gafodd y plentyn ei gam-drin, neu a allai fod yn cael ei gam-drin. Nid yw'n mynd allan lle byddai hynny'n groes i fudd pennaf y plentyn.
step-look-other_people = Yr hyn sydd am bobl eraill. Nid yw'n mynd allan oni bai eu bod yn cytuno, neu ei bod yn rhesymol gwneud hynny heb eu cytundeb.
step-look-other_parents_address = Cyfeiriad, rhif ffôn a chyfeiriad e-bost y rhiant arall. Nid ydynt yn mynd allan.
step-look-exam_scripts = Yr hyn a ysgrifennodd y disgybl mewn arholiadau. Nid oes rhaid iddo fynd allan.
step-look-own_notes = Nodiadau y mae athro'n eu cadw at ei ddefnydd ei hun yn unig. Nid ydynt yn rhan o'r cofnod.
step-look-other_childs_parent = Yr hyn a ddywedodd rhiant plentyn arall. Nid yw'n rhan o'r cofnod.
step-look-legal_privilege = Cyngor cyfreithiol a phapurau anghydfod. Nid ydynt yn mynd allan.
step-look-references = Geirdaon a roddwyd yn gyfrinachol. Nid oes rhaid iddynt fynd allan.
step-look-management_planning = Yr hyn y mae'r rheolwyr yn ei gynllunio, lle byddai dweud yn ei niweidio. Nid oes rhaid iddo fynd allan.
step-look-negotiations = Yr hyn y mae'r ysgol am ei ddweud wrth drafod â nhw, lle byddai dweud yn niweidio hynny. Nid oes rhaid iddo fynd allan.

# What it may cost.
step-cost-free = Ni chaniateir codi tâl.
step-cost-copies_at_cost = Nid oes tâl am edrych. Ni chaiff copi gostio mwy nag y mae'n ei gostio i'r ysgol ei wneud.
step-cost-not_set = Nid oes rheol ar godi tâl ar gael yma. Holwch ymgynghorydd cyfreithiol yr ysgol cyn codi tâl am ddim.

# What the office does now.
step-right-educational_record-must = Dangoswch y cofnod, neu rhowch gopi os gofynnir am un. Yn gyntaf tynnwch allan yr hyn a enwir uchod.
step-right-educational_record-may = Cewch ddangos y cofnod. Nid oes rhaid i chi. Os gwnewch, yn gyntaf tynnwch allan yr hyn a enwir uchod.
step-right-educational_record-must_not = Peidiwch â dangos y cofnod. Atebwch y cais yn ysgrifenedig.
step-right-educational_record-needs_check = Peidiwch â dangos y cofnod am y tro. Nodwch y diwrnod y daeth y cais i law. Gall y cyfnod fod wedi dechrau eisoes.
step-right-subject_access-must = Chwiliwch cyn belled ag sy'n rhesymol, a rhowch yr hyn a geir. Yn gyntaf tynnwch allan yr hyn a enwir uchod.
step-right-subject_access-may = Cewch roi'r hyn a geir. Nid oes rhaid i chi. Os gwnewch, yn gyntaf tynnwch allan yr hyn a enwir uchod.
step-right-subject_access-must_not = Peidiwch â rhoi dim. Rhowch wybod hynny i'r ceisydd yn ysgrifenedig, erbyn yr un diwrnod.
step-right-subject_access-needs_check = Peidiwch â rhoi dim am y tro. Dechreuwch chwilio yr un fath: gall y cyfnod fod wedi dechrau eisoes.
step-right-other-way = Gall y disgybl hefyd ofyn, mewn cais ar wahân, am yr hyn y mae'r ysgol yn ei gadw am ddisgybl.
step-right-writing = Os yw anabledd yn atal yr oedolyn hwn rhag ysgrifennu, derbyniwch y cais ar ffurf arall a'i gofnodi fel cais ysgrifenedig.
step-right-judge = Barnwch y plentyn hwn, nid yr oedran. Yr hyn sy'n cyfrif yw a yw'r plentyn yn deall yr hyn y gofynnir amdano, a beth y mae ei roi yn ei olygu.
step-right-weigh = Pwyswch a mesurwch pa mor aeddfed yw'r plentyn, beth yw'r wybodaeth, a beth y mae unrhyw lys wedi'i orchymyn.
step-right-weigh-confidence = Pwyswch a mesurwch yr hyn a addawyd i'r plentyn yn gyfrinachol, a'r hyn y mae'r plentyn yn ei ddymuno.
step-right-weigh-consequences = Pwyswch a mesurwch beth fyddai'n dilyn pe bai'r oedolyn hwn yn ei weld, yn anad dim lle mae sôn am gam-drin. Yna pwyswch a mesurwch beth fyddai'n dilyn pe na bai'n ei weld.

# The words of the closed lists.
word-right-educational_record = y cofnod addysgol
word-right-subject_access = cais gwrthrych am wybodaeth
word-exemption-serious_harm = yr hyn a fyddai'n gwneud niwed difrifol
word-exemption-child_abuse_data = gwybodaeth am gam-drin plant
word-exemption-other_people = yr hyn sydd am bobl eraill
word-exemption-other_parents_address = cyfeiriad y rhiant arall
word-exemption-exam_scripts = sgriptiau arholiad
word-exemption-own_notes = nodiadau athro ei hun
word-exemption-other_childs_parent = yr hyn a ddywedodd rhiant plentyn arall
word-exemption-legal_privilege = braint gyfreithiol
word-exemption-references = geirdaon cyfrinachol
word-exemption-management_planning = cynllunio gan y rheolwyr
word-exemption-negotiations = trafodaethau
word-charge-free = am ddim
word-charge-copies_at_cost = copïau am gost eu gwneud
word-charge-not_set = nid oes rheol ar gael
word-clock_note-from_identity = yn rhedeg o'r diwrnod y dangoswyd hunaniaeth
word-clock_note-paused = safodd yn ei unfan tra oedd cwestiwn yn agored
word-clock_note-not_paused = cwestiwn nad yw'n atal dim
word-clock_note-extended = tri mis yn lle un
word-clock_note-not_extended = heb ei ymestyn
word-clock_note-moved = wedi'i symud i'r diwrnod gwaith nesaf
word-no_day-not_received = nid oedd y cais wedi dod i law eto
word-no_day-identity_not_shown = ni ddangoswyd hunaniaeth
word-no_day-not_clarified = mae cwestiwn yn agored
word-no_day-not_in_writing = heb gais ysgrifenedig
word-no_day-choice = dewis yr ysgol
word-no_day-not_owed = nid oes hawl
word-no_day-nation_rule = cyfraith y genedl hon
word-no_day-earlier_rule = y gyfraith fel yr oedd ar y diwrnod hwnnw
word-no_day-profile = dim proffil
