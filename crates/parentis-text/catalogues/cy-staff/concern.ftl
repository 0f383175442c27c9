# Draft: to be read by a Welsh speaker before a school uses it.
# Concerns and complaints: a case, its times, what is next, and the words of its lists.

concern-headline = Achos { $case }: { $phase }.
concern-unknown = Nid yw achos { $case } ar gofnod erbyn y diwrnod hwnnw.
concern-no-ladder = Nid oes camau ym mholisi'r diwrnod y daeth, felly nid oes amser i ddim.
concern-stage = Mae yng ngham { $stage }, gyda { $handler }.
concern-stage-nobody = Mae yng ngham { $stage }, heb neb wedi ei enwi.
concern-received = Daeth ar { $day }.
concern-deemed = Cyfrifir iddi gael ei derbyn ar { $day }.
concern-late = Codwyd hi ar ôl terfyn y polisi.
concern-investigator = { $person } sy'n ymchwilio; mae'r penderfyniad yn aros gyda phwy bynnag sy'n ymdrin â hi.
concern-stopped = Nid yw'r ysgol wedi ymateb iddi ers { $day }. Mae'r hyn sy'n newydd yn achos newydd, ac nid oes dim o ran diogelwch yn aros.
concern-dues = Amserau'r cam hwn:
concern-due = { $what }: erbyn { $day } ({ $standing }).
concern-due-none = { $what }: dim diwrnod eto ({ $standing }).
concern-due-gap = { $what }: { $gap }
concern-would-be = Dywedwyd hynny ac mae'n sefyll; byddai calendr heddiw yn rhoi { $day }, sydd i'w adrodd.
concern-extended = Estynnwyd ef o { $day }.
concern-next = Beth sydd nesaf:
concern-act = { $act } ({ $who }).
concern-act-nobody = { $act }.
concern-act-now = Ar unwaith, beth bynnag a ddywed y calendr.
concern-act-by = Erbyn { $day }.
concern-act-over = Roedd i'w wneud erbyn { $day }, ac mae'n hwyr.
concern-act-outside = Mae'n mynd at { $post } y tu allan i'r ysgol.
concern-act-through = Anfonwch hi drwy { $post }.
concern-may = Yr hyn y caiff yr achwynydd ei wneud:
concern-until = Cânt ofyn hyd { $day }.
concern-outside = Y tu allan i'r ysgol: { $ways }.
concern-history = Beth a ddigwyddodd:
concern-past = { $day }: { $step }.
concern-past-nowhere = { $day }: { $step }. Nid arweiniodd hynny i unman, ac ni newidiodd ddim.
concern-past-stage = Cam { $stage }.
concern-past-with = Gyda { $who }.
concern-past-due = { $what }: erbyn { $day }.
concern-past-hearing = Gwrandawiad ar { $day }.
concern-past-why = Pam: { $word }.
concern-past-to = At: { $word }.
concern-past-outcome = Canlyniad: { $word }.
concern-past-review = I'w hystyried eto ar { $day }.
concern-past-safety = Am ddiogelwch plentyn: { $says }.
concern-board = Ar agor: { $open }. Ag amser sydd ar ben: { $overdue }. Wedi gorffen: { $ended }.
concern-board-line = Achos { $case }, { $phase }.
concern-move-yes = Gellir cymryd y cam. Ble mae'r achos wedyn: { $phase }.
concern-move-no = Ni ellir cymryd y cam: { $why }.
concern-panel-fault = { $fault }.
concern-panel-seat = { $fault } ({ $person }).

concern-step-triaged = atebwyd y cwestiynau cyntaf
concern-step-left_ladder = enwyd y ffordd gywir
concern-step-not_accepted = ni dderbyniwyd hi
concern-step-began = dechreuodd cam
concern-step-handed_on = mae gan rywun arall hi
concern-step-acknowledged = dywedwyd wrth yr achwynydd ei bod wedi cyrraedd
concern-step-met = cyfarfuwyd â'r achwynydd
concern-step-responded = atebwyd hi
concern-step-resolved = datryswyd hi
concern-step-hearing_offered = cynigiwyd diwrnod i'r gwrandawiad
concern-step-panel_set = trefnwyd y panel
concern-step-heard = cynhaliwyd y gwrandawiad
concern-step-findings_sent = anfonwyd y canfyddiadau
concern-step-concluded = caewyd hi
concern-step-lapsed = daeth i ben
concern-step-reopened = ailagorwyd hi
concern-step-withdrawn = tynnwyd hi'n ôl
concern-step-paused = oedwyd hi
concern-step-resumed = aeth yn ei blaen
concern-step-extended = estynnwyd amser
concern-step-told = dywedwyd wrth yr achwynydd erbyn pryd
concern-step-came_again = daeth eto
concern-step-heard_first = clywodd llywodraethwr amdani gyntaf, a'i throsglwyddo
concern-step-investigator_named = mae rhywun arall yn ymchwilio
concern-step-decided = penderfynodd pwy bynnag sy'n ymdrin â hi
concern-step-stopped_responding = peidiodd yr ysgol ag ymateb
concern-step-went_outside = aeth yr achwynydd y tu allan

word-stage_kind-informal = cam anffurfiol
word-stage_kind-formal = cam ffurfiol
word-stage_kind-panel = panel

word-stage_act-acknowledge = dweud ei bod wedi cyrraedd
word-stage_act-respond = ateb
word-stage_act-meet = cyfarfod â'r achwynydd
word-stage_act-convene = y panel yn cyfarfod
word-stage_act-papers = cyfnewid papurau
word-stage_act-notice = rhybudd o'r gwrandawiad
word-stage_act-decide = penderfynu
word-stage_act-notify = anfon y penderfyniad

word-clock_start-received = y diwrnod y daeth
word-clock_start-deemed_received = y diwrnod y cyfrifir iddi gael ei derbyn
word-clock_start-acknowledged = y gydnabyddiaeth
word-clock_start-stage_began = dechrau'r cam
word-clock_start-met = y cyfarfod
word-clock_start-responded = yr ateb
word-clock_start-hearing = y gwrandawiad
word-clock_start-decided = y penderfyniad

word-firmness-aim = bwriad
word-firmness-promise = addewid

word-concern_matter-class = y dosbarth
word-concern_matter-pastoral = lles
word-concern_matter-subject = pwnc
word-concern_matter-sen = anghenion addysgol arbennig
word-concern_matter-behaviour = ymddygiad
word-concern_matter-site = y safle
word-concern_matter-boarding = llety
word-concern_matter-office = y swyddfa
word-concern_matter-money_claim = hawliad am arian
word-concern_matter-other = rhywbeth arall

word-out_of_term-deemed_next_school_day = cyfrifir iddi gael ei derbyn ar y diwrnod ysgol nesaf
word-out_of_term-extend = estynnir amserau sy'n dod i ben yn y gwyliau
word-out_of_term-none = mae'r amser yn rhedeg

word-who_may_complain-parents_of_pupils = rhieni disgyblion
word-who_may_complain-parents_and_pupils = rhieni a disgyblion
word-who_may_complain-anyone = unrhyw un

word-past_pupils-if_begun_on_roll = os dechreuodd tra oedd y disgybl ar y gofrestr
word-past_pupils-always = ar unrhyw adeg
word-past_pupils-never = byth

word-in_absence-never = byth heb yr achwynydd
word-in_absence-after_real_offer = heb yr achwynydd ar ôl cynnig dyddiadau
word-in_absence-always = heb yr achwynydd ar unrhyw adeg

word-recordings-if_all_agree = os yw pawb yn cytuno
word-recordings-never = byth

word-assurance-written = gweithdrefn ysgrifenedig
word-assurance-available = ar gael i rieni
word-assurance-panel_uninvolved = panel o bobl nad oeddent yn gysylltiedig
word-assurance-may_attend = caiff y rhiant fod yn bresennol
word-assurance-findings_copied = anfonir y canfyddiadau at y ddwy ochr
word-assurance-open_to_inspection = mae'r canfyddiadau ar gael i'w harchwilio
word-assurance-record_kept = cedwir cofnod
word-assurance-stage_recorded = mae'r cofnod yn nodi'r cam y'i setlwyd
word-assurance-action_recorded = mae'r cofnod yn nodi'r hyn a wnaed
word-assurance-confidential = cyfrinachol
word-assurance-on_website = ar y wefan
word-assurance-findings_to_head = anfonir y canfyddiadau at y perchennog a'r pennaeth hefyd
word-assurance-early_recorded = cofnodir hefyd yr hyn a setlwyd yn gynnar
word-assurance-suppliers_own = mae gan gyflenwyr eu gweithdrefn eu hunain
word-assurance-distinct = gweithdrefn ar wahân

word-case_phase-received = wedi ei derbyn
word-case_phase-triage = wedi ei hystyried, heb ei dechrau
word-case_phase-out_of_scope = nid mater i'r drefn hon
word-case_phase-informal = mewn cam anffurfiol
word-case_phase-formal = mewn cam ffurfiol
word-case_phase-awaiting_complainant = wedi ei hateb, a chaiff yr achwynydd ofyn am y cam nesaf
word-case_phase-panel_requested = gofynnwyd am banel
word-case_phase-panel_scheduled = mae'r panel wedi ei drefnu
word-case_phase-panel_decided = penderfynodd y panel
word-case_phase-paused = wedi ei hoedi
word-case_phase-withdrawn = wedi ei thynnu'n ôl
word-case_phase-closed = wedi ei chau
word-case_phase-external = y tu allan i'r ysgol

word-case_closure-resolved = wedi ei datrys
word-case_closure-lapsed = wedi dod i ben
word-case_closure-decided = wedi ei phenderfynu
word-case_closure-not_accepted = heb ei derbyn

word-case_outcome-solution = cafwyd ateb
word-case_outcome-agreed_difference = mae'r ddwy ochr yn gweld pethau'n wahanol, ac yn ei gadael hi felly
word-case_outcome-upheld = cadarnhawyd
word-case_outcome-partly_upheld = cadarnhawyd yn rhannol
word-case_outcome-not_upheld = ni chadarnhawyd

word-acceptance_test-late = hwyr
word-acceptance_test-third_party = dros rywun arall heb gydsyniad
word-acceptance_test-anonymous = dienw
word-acceptance_test-campaign = ymgyrch
word-acceptance_test-duplicate = yr un fath ag un a gaewyd
word-acceptance_test-not_owed = gan rywun nad oes dyletswydd i gynnig y weithdrefn iddo
word-acceptance_test-past_pupil = dros gyn-ddisgybl, a'i dechrau ar ôl iddo adael
word-acceptance_test-money_claim = hawliad am arian

word-pause_reason-police = yr heddlu
word-pause_reason-social_care = gofal cymdeithasol
word-pause_reason-tribunal = tribiwnlys
word-pause_reason-court = llys
word-pause_reason-mediation = cyfryngu

word-hand_over-complainant_asked = gofynnodd yr achwynydd
word-hand_over-compromised = mae'r sawl a enwyd yn teimlo dan anfantais
word-hand_over-involved = roedd y sawl a enwyd yn gysylltiedig
word-hand_over-away = mae'r sawl a enwyd i ffwrdd

word-findings_to-complainant = yr achwynydd
word-findings_to-complained_about = y sawl y cwynir amdano
word-findings_to-proprietor = y perchennog
word-findings_to-headteacher = y pennaeth

word-case_act-open_safeguarding_record = agor cofnod diogelu
word-case_act-triage = ateb y cwestiynau cyntaf
word-case_act-begin_stage = dechrau'r cam
word-case_act-find_handler_outside = dod o hyd i rywun y tu allan i'r ysgol
word-case_act-acknowledge = dweud ei bod wedi cyrraedd
word-case_act-meet = cyfarfod â'r achwynydd
word-case_act-decide = penderfynu, ar sail yr hyn a ganfuwyd
word-case_act-respond = ateb
word-case_act-convene_panel = enwi'r panel a diwrnod y gwrandawiad
word-case_act-give_notice = rhoi rhybudd o'r gwrandawiad
word-case_act-exchange_papers = cyfnewid y papurau
word-case_act-hold_hearing = cynnal y gwrandawiad
word-case_act-send_findings = anfon y canfyddiadau at y ddwy ochr
word-case_act-conclude = cau'r achos, gan enwi'r ffordd y tu allan
word-case_act-close_lapsed = cau'r achos: ni ofynnodd neb mewn pryd
word-case_act-review_pause = ystyried yr oedi eto
word-case_act-hand_on = ei throsglwyddo: mae'r sawl sydd â hi i ffwrdd

word-complainant_may-ask_for_next_stage = gofyn am y cam nesaf
word-complainant_may-ask_for_panel = gofyn am banel
word-complainant_may-ask_for_another_handler = gofyn i rywun arall ymdrin â hi
word-complainant_may-withdraw = tynnu'n ôl, yn ysgrifenedig
word-complainant_may-attend_with_companion = bod yn y gwrandawiad, gyda chydymaith
word-complainant_may-go_outside = mynd y tu allan i'r ysgol

word-step_refused-no_such_case = nid oes achos o'r fath ar gofnod
word-step_refused-no_ladder = nid oes camau yn y polisi
word-step_refused-not_from_here = nid yw'n gam o'r fan lle saif yr achos
word-step_refused-before_last_step = mae'r diwrnod cyn y cam diwethaf
word-step_refused-not_triaged = mae un o'r cwestiynau cyntaf heb ateb
word-step_refused-no_such_stage = nid oes cam o'r fath
word-step_refused-stage_falls = nid yw cam byth yn mynd am yn ôl
word-step_refused-not_direct = nid yw pryder yn dechrau yno
word-step_refused-not_skippable = ni chaniateir hepgor cam yn y canol
word-step_refused-gatekeeper_decides = rhaid i rywun ganiatáu iddi ddechrau yno
word-step_refused-too_soon = mae'n rhy gynnar
word-step_refused-window_over = mae'r amser i ofyn ar ben
word-step_refused-window_open = nid yw'r amser i ofyn ar ben
word-step_refused-no_internal_handler = ni chaiff neb yn yr ysgol ymdrin â hi
word-step_refused-not_this_handler = ni chaiff y person hwnnw ymdrin â hi
word-step_refused-summary_needed = rhaid nodi'r hyn sydd heb ei ddatrys a'r hyn a geisir
word-step_refused-action_needed = rhaid nodi'r hyn a wnaeth yr ysgol
word-step_refused-in_writing_needed = rhaid iddo fod yn ysgrifenedig
word-step_refused-tell_first = rhaid dweud wrth yr achwynydd
word-step_refused-reason_needed = mae angen rheswm
word-step_refused-date_passed = mae'r hen ddyddiad wedi mynd heibio
word-step_refused-not_later = nid yw'r dyddiad newydd yn hwyrach na'r hen un
word-step_refused-no_such_date = nid oes diwrnod hysbys ar gyfer hynny
word-step_refused-day_not_counted = nid yw'r diwrnod hwnnw'n cyfrif
word-step_refused-panel_not_in_order = nid yw'r panel mewn trefn
word-step_refused-no_time_for_papers = nid oes amser ar ôl ar gyfer y papurau
word-step_refused-no_real_offer = mae'r achwynydd yn absennol, ac ni chynigiwyd dyddiadau
word-step_refused-too_many_companions = daeth gormod gyda'r achwynydd
word-step_refused-not_all_agreed = ni chytunodd pawb i recordio
word-step_refused-findings_not_sent = nid anfonwyd y canfyddiadau at y ddwy ochr
word-step_refused-test_not_failed = nid yw'n methu'r prawf hwnnw
word-step_refused-not_theirs = rhywun arall sy'n penderfynu hynny
word-step_refused-stays_closed = mae achos a gaewyd yn aros ar gau
word-step_refused-decider_needed = ymchwiliodd rhywun arall, ac nid yw ar gofnod pwy a benderfynodd
word-step_refused-steps_not_taken = nid yw ar gofnod y cymerwyd pob cam rhesymol
word-step_refused-position_not_set_out = nid yw ar gofnod y nodwyd safbwynt yr ysgol a'r hyn y gellir ei wneud o hyd
word-step_refused-not_the_same_points = nid yw wedi dod eto gyda'r un pwyntiau ers ei chau

word-panel_fault-too_few = rhy ychydig o aelodau
word-panel_fault-involved = roedd aelod yn gysylltiedig
word-panel_fault-nobody_independent = nid oes neb yn annibynnol ar yr ysgol
word-panel_fault-not_independent = mae aelod a elwir yn annibynnol yn dal swydd yn yr ysgol
word-panel_fault-twice = enwir aelod ddwywaith
word-panel_fault-away = mae aelod i ffwrdd ar ddiwrnod y gwrandawiad

word-severity-cannot_show = ni ellir ei ddangos
