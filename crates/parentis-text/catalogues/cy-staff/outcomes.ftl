# Draft: to be read by a Welsh speaker before a school uses it.
# The answer in a sentence, what would change it, and the headings of a whole explanation.
# RPT is the yearly report, EXC the notice of an exclusion; the other columns are in `outcomes-taking-part.ftl` and
# `outcomes-every-day.ftl`.

outcome-RPT = { $outcome ->
    [must] Rhaid anfon yr adroddiad blynyddol.
    [may] Gellir anfon yr adroddiad blynyddol.
    [must_not] Rhaid peidio ag anfon yr adroddiad blynyddol.
   *[needs_check] Rhaid i rywun wirio cyn anfon yr adroddiad blynyddol.
    }
headline-RPT = { $outcome ->
    [must] { $person }: rhaid anfon yr adroddiad blynyddol ynghylch { $pupil } at yr oedolyn hwn.
    [may] { $person }: gellir anfon yr adroddiad blynyddol ynghylch { $pupil } at yr oedolyn hwn. Caiff yr ysgol ddewis.
    [must_not] { $person }: rhaid peidio ag anfon yr adroddiad blynyddol ynghylch { $pupil } at yr oedolyn hwn.
   *[needs_check] { $person }: rhaid peidio ag anfon yr adroddiad blynyddol ynghylch { $pupil } at yr oedolyn hwn am y tro. Rhaid i rywun wirio'n gyntaf.
    }
headline-pupil-RPT = { $outcome ->
    [must] { $pupil }: rhaid anfon yr adroddiad blynyddol at y disgybl yn bersonol.
    [may] { $pupil }: gellir anfon yr adroddiad blynyddol at y disgybl yn bersonol. Caiff yr ysgol ddewis.
    [must_not] { $pupil }: rhaid peidio ag anfon yr adroddiad blynyddol at y disgybl yn bersonol.
   *[needs_check] { $pupil }: rhaid peidio ag anfon yr adroddiad blynyddol at y disgybl yn bersonol am y tro. Rhaid i rywun wirio'n gyntaf.
    }
outcome-EXC = { $outcome ->
    [must] Rhaid rhoi hysbysiad o'r gwaharddiad.
    [may] Gellir rhoi hysbysiad o'r gwaharddiad.
    [must_not] Rhaid peidio â rhoi hysbysiad o'r gwaharddiad.
   *[needs_check] Rhaid i rywun wirio cyn rhoi hysbysiad o'r gwaharddiad.
    }
headline-EXC = { $outcome ->
    [must] Rhaid hysbysu { $person } yn ddi-oed os gwaherddir { $pupil }.
    [may] Gellir hysbysu { $person } os gwaherddir { $pupil }. Caiff yr ysgol ddewis.
    [must_not] Rhaid peidio â hysbysu { $person } os gwaherddir { $pupil }.
   *[needs_check] Os gwaherddir { $pupil }, rhaid peidio â hysbysu { $person } am y tro. Rhaid i rywun wirio'n gyntaf.
    }
headline-pupil-EXC = { $outcome ->
    [must] { $pupil }: rhaid rhoi hysbysiad o'r gwaharddiad i'r disgybl yn bersonol.
    [may] { $pupil }: gellir rhoi hysbysiad o'r gwaharddiad i'r disgybl yn bersonol. Caiff yr ysgol ddewis.
    [must_not] Nid { $pupil } yw'r un sydd i gael hysbysiad o'r gwaharddiad.
   *[needs_check] { $pupil }: rhaid peidio â rhoi hysbysiad o'r gwaharddiad i'r disgybl yn bersonol am y tro. Rhaid i rywun wirio'n gyntaf.
    }
recommended = Y cyngor yw gwneud hyn.

# "Pe ..., byddai'n rhaid anfon yr adroddiad": every `known-` and `ends-` text begins with "bai", "baent" or "na bai".
change = Pe { $what }, { $then }.
then-RPT = { $outcome ->
    [must] byddai'n rhaid anfon yr adroddiad
    [may] gellid anfon yr adroddiad
    [must_not] ni ellid anfon yr adroddiad
   *[needs_check] byddai'n rhaid i rywun wirio'n gyntaf
    }
ahead-RPT = { $outcome ->
    [must] O { $day } ymlaen rhaid anfon yr adroddiad, os na chofnodir dim byd newydd erbyn hynny.
    [may] O { $day } ymlaen gellir anfon yr adroddiad, os na chofnodir dim byd newydd erbyn hynny.
    [must_not] O { $day } ymlaen rhaid peidio ag anfon yr adroddiad, os na chofnodir dim byd newydd erbyn hynny.
   *[needs_check] O { $day } ymlaen rhaid i rywun wirio eto cyn anfon yr adroddiad.
    }
then-EXC = { $outcome ->
    [must] byddai'n rhaid rhoi hysbysiad
    [may] gellid rhoi hysbysiad
    [must_not] ni ellid rhoi hysbysiad
   *[needs_check] byddai'n rhaid i rywun wirio'n gyntaf
    }
ahead-EXC = { $outcome ->
    [must] O { $day } ymlaen rhaid rhoi hysbysiad, os na chofnodir dim byd newydd erbyn hynny.
    [may] O { $day } ymlaen gellir rhoi hysbysiad, os na chofnodir dim byd newydd erbyn hynny.
    [must_not] O { $day } ymlaen rhaid peidio â rhoi hysbysiad, os na chofnodir dim byd newydd erbyn hynny.
   *[needs_check] O { $day } ymlaen rhaid i rywun wirio eto cyn rhoi hysbysiad.
    }
ends-order = bai gorchymyn { $order } yn dod i ben neu'n peidio â dweud hyn
ends-claim = bai'n dod i'r amlwg nad oes gorchymyn { $order }
ends-hold = bai'r person dynodedig ar gyfer diogelu yn codi'r ataliad
ends-limits = bai'r awdurdod lleol yn tynnu ei gyfyngiad yn ôl yn ysgrifenedig
ends-died = bai'r cofnod o farwolaeth yr oedolyn hwn yn gamgymeriad
ends-prison = na bai'r oedolyn hwn yn y carchar mwyach
ends-adoption = na bai'r plentyn mwyach wedi'i leoli, nac i'w leoli, i'w fabwysiadu
ends-recognised = bai'r ysgol yn rhoi'r gorau i drin yr oedolyn hwn fel gofalwr
ends-authorised = bai'r sawl a roddodd ganiatâd i'r oedolyn hwn yn ei dynnu'n ôl
ends-plan = na bai'r cynllun lleoli'n dweud hyn mwyach
ends-waived = bai'r rhiant hwn am gael yr adroddiad wedi'r cyfan
ends-other = bai'r hyn y mae cofnod { $entry } yn ei gofnodi wedi dod i ben

condition-addresses_left_out = Gadewch allan bob cyfeiriad, rhif ffôn, cyfeiriad e-bost ac awgrym ynghylch ble mae rhywun yn byw.
condition-whereabouts_left_out = Gadewch allan bopeth sy'n dweud ble mae'r plentyn neu ble bydd y plentyn.
condition-by_post = Mae'r hyn a anfonwch yn mynd drwy'r post i'r carchar, nid drwy'r porth.
condition-social_worker_told_too = Rhowch wybod hefyd i weithiwr cymdeithasol y plentyn ac i bennaeth yr ysgol rithwir, os oes rhai.
condition-leavers_report = Anfonwch yr adroddiad i ymadawyr. Mae'n cymryd lle'r adroddiad blynyddol.
condition-separate_slot = Rhowch ei apwyntiad ei hun i'r oedolyn hwn, ar wahân i'r rhiant arall.
condition-without_the_child = Gwnewch yn siŵr nad yw'r plentyn yno.
condition-by_telephone_or_video = Siaradwch dros y ffôn neu drwy fideo. Nid yw'r oedolyn hwn yn dod i'r ysgol.

# Headings of a whole explanation, and the lines that sum up.
explain-why = Pam:
explain-also = Edrychwyd hefyd ar hyn:
explain-changes = Beth fyddai'n newid hyn:
explain-steps = Beth i'w wneud nawr:
explain-rows-open = Mae'r hyn sydd ar gofnod yn gadael mwy nag un ateb yn agored.
explain-rows-same = Nid yw'r hyn nad yw ar gofnod am yr oedolyn hwn yn gwneud gwahaniaeth yma.
explain-more-rules = a hefyd { $count } arall
explain-nothing = Nid oes dim ar gofnod sy'n rhoi hawl i hyn i'r oedolyn hwn.
explain-unsettled = Nid yw'r hyn sydd ar gofnod yn setlo'r mater.
explain-holds-until = Mae'r ateb hwn yn ddilys hyd at a chan gynnwys { $last }, cyn belled ag na chofnodir dim byd newydd.
explain-holds = Mae'r ateb hwn yn ddilys cyn belled ag na chofnodir dim byd newydd.

# Who an adult is to a child.
standing-school-parent = { $known ->
    [yes] Mae { $person } yn cyfrif fel rhiant { $pupil } at ddibenion yr ysgol.
    [no] Nid yw { $person } yn cyfrif fel rhiant { $pupil } at ddibenion yr ysgol.
   *[unknown] Nid yw wedi'i setlo a yw { $person } yn cyfrif fel rhiant { $pupil } at ddibenion yr ysgol.
    }
standing-legal-parent = { $known ->
    [yes] Rhiant cyfreithiol: ydy.
    [no] Rhiant cyfreithiol: nac ydy.
   *[unknown] Rhiant cyfreithiol: ddim ar gofnod.
    }
standing-responsibility = { $known ->
    [yes] Cyfrifoldeb rhiant: oes.
    [no] Cyfrifoldeb rhiant: nac oes.
   *[unknown] Cyfrifoldeb rhiant: ddim ar gofnod.
    }
standing-lives-with = { $known ->
    [yes] Y plentyn yn byw gyda'r oedolyn hwn: ydy.
    [no] Y plentyn yn byw gyda'r oedolyn hwn: nac ydy.
   *[unknown] Y plentyn yn byw gyda'r oedolyn hwn: ddim ar gofnod.
    }
standing-looks-after = { $known ->
    [yes] Yn gofalu am y plentyn: ydy.
    [no] Yn gofalu am y plentyn: nac ydy.
   *[unknown] Yn gofalu am y plentyn: ddim ar gofnod.
    }
standing-biometric-parent = { $known ->
    [yes] Llais ynghylch olion bysedd ac adnabod wynebau: oes.
    [no] Llais ynghylch olion bysedd ac adnabod wynebau: nac oes.
   *[unknown] Llais ynghylch olion bysedd ac adnabod wynebau: heb ei setlo.
    }
standing-policy-parent = { $known ->
    [yes] Yn cyfrif fel rhiant yng ngeiriau polisi'r ysgol ei hun: ydy.
    [no] Yn cyfrif fel rhiant yng ngeiriau polisi'r ysgol ei hun: nac ydy.
   *[unknown] Yn cyfrif fel rhiant yng ngeiriau polisi'r ysgol ei hun: heb ei setlo.
    }

audience-unreached = Ar hyn o bryd ni ellir ei anfon at neb ar gyfer { $pupil }. Rhaid i rywun edrych i mewn i hyn.
audience-none = Nid oes neb ar gofnod ar gyfer hyn.
due-by = Rhaid ei roi erbyn { $day }.
due-not_known = Mae diwrnod olaf ar ei gyfer, ond ni ellir ei gyfrif eto. { $gap }
due-no_day_set = Rhaid ei roi unwaith y flwyddyn. Nid oes rheol yn pennu'r diwrnod.
