# Draft: to be read by a Welsh speaker before a school uses it.
# How parents take part: volunteers.

volunteer-headline = { $outcome ->
    [may] Caiff { $person } helpu.
    [must_not] Ni chaiff { $person } helpu nes bod y gwiriad yno.
   *[needs_check] Rhaid i rywun edrych cyn i { $person } helpu.
    }
volunteer-nothing = Nid oes dim ar gofnod y mae { $person } yn helpu ag ef.
volunteer-activity = { $activity } ({ $work }):
volunteer-no-visit = Nid oes ymweliad ar y rota.
volunteer-visit = Ymweliad nesaf: { $day }.
volunteer-need = Yn ôl cyfraith { $day }: { $regulated ->
    [yes] gweithgarwch a reoleiddir.
    [no] y tu allan i weithgarwch a reoleiddir.
   *[unknown] nid yw'n glir a yw'n weithgarwch a reoleiddir.
    }
volunteer-why = Pam: { $why }.
volunteer-check = Gwiriad sydd ei angen: { $needed }. Ar gofnod: { $standing }. { $outcome ->
    [may] Cânt helpu.
    [must_not] Ni chânt helpu.
   *[needs_check] Rhaid i rywun edrych yn gyntaf.
    }
volunteer-gap = I'w ganfod: { $gap }.
volunteer-no-barred-list = Ni cheir gofyn am wiriad rhestr waharddedig.
volunteers-headline = Gwirfoddolwyr ar gofnod: { $volunteers }. Â gwiriad nad yw'n addas i'r ymweliad nesaf: { $due }.
volunteers-list = I'w unioni, yr ymweliad cynharaf yn gyntaf:
volunteers-line = { $person }, { $activity }, cyn { $day }. Gwiriad sydd ei angen: { $needed }. Ar gofnod: { $standing }.

word-volunteer_work-teaches = yn addysgu, yn hyfforddi neu'n cyfarwyddo
word-volunteer_work-cares = yn gofalu am blant neu'n eu goruchwylio
word-volunteer_work-personal_care = gofal personol
word-volunteer_work-another_kind = gwaith o fath arall
word-volunteer_work-not_said = ni ddywedodd neb beth a wnânt gyda phlant
word-check_kind-enhanced_with_barred_list = gwiriad manwl gyda rhestr waharddedig y plant
word-check_kind-enhanced = gwiriad manwl heb restr waharddedig
word-check_kind-pvg_membership = aelodaeth o gynllun yr Alban
word-check_kind-access_ni = gwiriad gan AccessNI
word-check_result-clear = clir
word-check_result-to_assess = i'w farnu
word-check_result-barred = wedi'i wahardd
word-check_needed-enhanced_with_barred_list = manwl, gyda rhestr waharddedig y plant
word-check_needed-no_barred_list = dim un gyda rhestr waharddedig
word-check_needed-pvg_membership = fel y dywed cynllun yr Alban
word-check_needed-access_ni = fel y dywed AccessNI
word-check_needed-not_settled = heb ei setlo
word-check_standing-met = yno, ac yn glir
word-check_standing-not_needed = nid oes angen un
word-check_standing-not_on_record = dim
word-check_standing-without_barred_list = un heb y rhestr waharddedig
word-check_standing-to_assess = un nad oes neb wedi'i farnu eto
word-check_standing-barred = wedi'i wahardd rhag gweithio gyda phlant
word-check_standing-not_settled = dim un a wnâi'r tro yn y naill achos na'r llall
word-help_why-family_arrangement = ei fod yn drefniant rhwng teulu neu ffrindiau
word-help_why-personal_care = ei fod yn ofal personol
word-help_why-weekly = ei fod unwaith yr wythnos neu fwy
word-help_why-overnight = ei fod dros nos
word-help_why-many_days = ei fod ar fwy na thri diwrnod mewn tri deg
word-help_why-supervised = ei fod o dan oruchwyliaeth
word-help_why-supervision_counts_no_more = nad yw goruchwyliaeth yn eithrio dim mwyach
word-help_why-seldom = nad yw'n ddigon aml
word-help_why-another_kind = ei fod yn waith o fath arall
word-help_why-own_scheme = bod gan y genedl ei chynllun ei hun
word-help_gap-activity = gyda beth y maent yn helpu
word-help_gap-work = beth a wnânt gyda phlant
word-help_gap-rota = ar ba ddyddiau y dônt
word-help_gap-overnight = a yw ymweliad dros nos
word-help_gap-supervision = a ydynt o dan oruchwyliaeth
word-help_gap-family_arrangement = a yw'n drefniant rhwng teulu neu ffrindiau
word-help_gap-nation = ym mha genedl y mae'r ysgol
word-help_gap-nation_rule = pryd y mae ar gynllun y genedl angen gwiriad
word-help_gap-judgement = beth a wna'r ysgol o'r hyn y mae'r gwiriad yn ei ddangos

ballot-headline = { $known ->
    [yes] Etholiad { $election }: pleidleisiau { $votes }, i'w gwirio { $to_check }.
   *[no] Etholiad rhieni ar y diwrnod hwnnw: pleidleisiau { $votes }, i'w gwirio { $to_check }.
    }
ballot-by = Dan reol pwy y mae rhieni yn ethol: { $elected_by }.
ballot-one-vote = Un bleidlais i bob rhiant, faint bynnag o blant sydd.
ballot-list = Y gofrestr:
ballot-line = { $votes ->
    [must] Mae { $person } yn pleidleisio, fel rhiant { $pupils }.
    [may] Caiff { $person } bleidleisio, fel rhiant { $pupils }.
    [must_not] Nid oes pleidlais gan { $person }.
   *[needs_check] Rhaid i rywun edrych ynghylch { $person } a { $pupils }.
    }
ballot-missing = I'w ganfod: { $missing }.
ballot-not-told = Heb gael gwybod eto: { $people }.
stand-headline = { $outcome ->
    [may] Caiff { $person } sefyll.
    [must_not] Ni chaiff { $person } sefyll.
   *[needs_check] Rhaid i rywun edrych cyn i { $person } sefyll.
    }
stand-bar = Yn ei erbyn: { $bar }.
stand-gap = I'w ganfod: { $gap }.
seats-headline = Seddi: { $seats }. Gwag: { $vacant }.
seats-parents = Rhieni ar y bwrdd: { $standing }.
seats-bodies = Byrddau a grwpiau:
seats-body = { $body } ({ $board }): seddi { $seats }, wedi'u llenwi { $held }; i rieni { $parent_seats }, wedi'u llenwi { $parents }.
seats-finding = I'w unioni: { $finding }.
seats-list = Sedd wrth sedd:
seats-held = { $seat } ({ $kind }, { $body }): { $person }, { $by }, ers { $day }.
seats-vacant = { $seat } ({ $kind }, { $body }): gwag.
seats-last-day = Diwrnod olaf y tymor: { $day }.
seats-note = Nodyn: { $note }.
seats-elections = Etholiadau:
seats-election = { $election }: { $phase }. Diwrnod olaf y bleidlais: { $day }. Ymgeiswyr: { $candidates }.
seats-elected = Etholwyd: { $people }.
seats-tied = Cyfartal: { $people }.
seats-appoint = Mae'r bwrdd yn penodi i hyn o seddi: { $seats }.
seats-election-note = Nodyn: { $note }.

word-board_kind-governing_body = corff llywodraethu ysgol a gynhelir
word-board_kind-academy_board = bwrdd ymddiriedolaeth academi
word-board_kind-trust_board = bwrdd ymddiriedolaeth â sawl academi
word-board_kind-local_governing_body = corff llywodraethu lleol
word-board_kind-committee = pwyllgor
word-board_kind-advisory_group = grŵp cynghori
word-board_kind-parent_forum = fforwm rhieni
word-board_kind-parent_council = cyngor rhieni
word-seat_kind-parent = rhiant
word-seat_kind-headteacher = pennaeth
word-seat_kind-staff = staff
word-seat_kind-local_authority = awdurdod lleol
word-seat_kind-other = arall
word-seat_by-elected = etholwyd
word-seat_by-appointed = penodwyd
word-seat_by-ex_officio = yn rhinwedd y swydd
word-appointed_as-parent_of_pupil = fel rhiant disgybl cofrestredig
word-appointed_as-parent_of_school_age = fel rhiant plentyn o oed ysgol gorfodol
word-left_why-resigned = ymddiswyddodd
word-left_why-removed = diswyddwyd
word-left_why-disqualified = anghymhwyswyd
word-left_why-other = rheswm arall
word-elected_by-statute = statud
word-elected_by-board_rules = rheolau'r bwrdd ei hun, i rieni disgyblion cofrestredig
word-elected_by-not_said = nid yw ar gofnod
word-seat_note-term_over = mae'r tymor diwethaf ar ben
word-seat_note-two_holders = mae mwy nag un person wedi'i gofnodi ynddi
word-seat_note-may_finish_term = mae'r plentyn wedi gadael, a gellir gorffen y tymor
word-seat_note-no_parent_any_more = nid yw'n rhiant disgybl cofrestredig mwyach: rheolau'r bwrdd sy'n dweud beth sy'n dilyn
word-seat_note-parent_to_check = rhaid edrych a yw'n rhiant disgybl cofrestredig
word-seat_note-reason_missing = nid yw ar gofnod pam na phenodwyd rhiant disgybl cofrestredig
word-seat_note-disqualified_on_record = wedi'i anghymhwyso gan yr hyn sydd ar gofnod
word-seat_note-absent_six_months = wedi'i anghymhwyso: yn absennol heb ganiatâd am chwe mis o'r cyfarfod cyntaf a gollwyd
word-seat_note-absence_to_check = rhaid edrych a oedd yn absennol heb ganiatâd am chwe mis
word-board_finding-too_few_seats = llai na saith sedd
word-board_finding-too_few_parent_seats = llai na dwy sedd i rieni
word-board_finding-too_few_parents = llai na dau riant yn y swydd
word-board_finding-no_head_seat = dim sedd i'r pennaeth
word-board_finding-not_one_staff_seat = nid un sedd i staff
word-board_finding-not_one_authority_seat = nid un sedd i'r awdurdod lleol
word-board_finding-vacancy = mae sedd yn wag
word-board_finding-no_terms_of_reference = nid oes cylch gorchwyl ar gofnod
word-board_standing-meets = fel y mae'r math o ysgol yn gofyn
word-board_standing-short = rhy ychydig
word-board_standing-cannot_show = ni ellir ei ddangos
word-board_standing-no_rule = nid oes rheol ar gyfer y genedl neu'r math hwn o ysgol
word-election_phase-nominating = mae enwebiadau ar agor
word-election_phase-voting = mae'r bleidlais ymlaen
word-election_phase-to_count = i'w gyfrif
word-election_phase-tied = cyfartal
word-election_phase-decided = wedi'i benderfynu
word-election_note-uncontested = nid oes rhaid i neb bleidleisio
word-election_note-board_appoints = rhy ychydig a safodd: mae'r bwrdd yn penodi, rhiant disgybl cofrestredig o flaen pawb arall
word-election_note-not_secret = rhaid i bleidlais gystadleuol fod yn gudd
word-election_note-secrecy_not_known = nid yw ar gofnod a yw'r bleidlais yn gudd
word-election_note-turnout_set = gosodwyd isafswm pleidleiswyr, nad yw'n cyfrif am ddim
word-election_note-votes_for_nobody = gadawyd allan bleidleisiau i rywun nad yw'n sefyll
word-election_note-candidate_barred = mae rhywun yn sefyll na chaiff
word-election_note-candidate_to_check = rhaid i rywun edrych ynghylch ymgeisydd
word-stand_bar-not_a_parent = nid yw'n rhiant disgybl cofrestredig ar y diwrnod hwnnw
word-stand_bar-under_age = o dan ddeunaw
word-stand_bar-registered_pupil = yn ddisgybl cofrestredig
word-stand_bar-has_a_seat = yn dal sedd yn yr ysgol eisoes
word-stand_bar-disqualified = wedi'i anghymhwyso
word-stand_bar-barred = wedi'i wahardd rhag gweithio gyda phlant
word-stand_bar-elected_member = yn aelod etholedig o'r awdurdod lleol
word-stand_bar-paid_by_the_school = yn cael ei dalu gan yr ysgol am fwy na 500 awr mewn blwyddyn
word-stand_gap-vote = a oes ganddynt bleidlais fel rhiant
word-stand_gap-age = a ydynt yn ddeunaw
word-stand_gap-disqualification = a oes rhywbeth yn eu hanghymhwyso
word-stand_gap-elected_member = a ydynt yn aelod etholedig o'r awdurdod lleol
word-stand_gap-paid_hours = am faint y mae'r ysgol yn eu talu
word-stand_gap-profile = ym mha genedl y mae'r ysgol, ac o ba fath
word-stand_gap-nation_rule = beth yw rheolau'r genedl ei hun

invitations-headline = { $known ->
    [yes] { $event }: i'w gwahodd a heb eu gwahodd eto: { $left_out }.
   *[no] Nid yw { $event } ar gofnod erbyn y diwrnod hwnnw.
    }
invitations-list = Pwy sy'n cael gwahoddiad, ar gyfer pa ddisgybl:
invitations-line = { $outcome ->
    [must] { $person }, ar gyfer { $pupil }: gwahoddwch.
    [may] { $person }, ar gyfer { $pupil }: gellir gwahodd.
    [must_not] { $person }, ar gyfer { $pupil }: ni cheir gwahodd.
   *[needs_check] { $person }, ar gyfer { $pupil }: rhaid i rywun edrych yn gyntaf.
    }
invitations-invited = Gwahoddwyd ar { $day }.
invitations-slot = Apwyntiad am { $time } ar { $day }.
invitations-note = Nodyn: { $note }.
part-headline = { $view ->
    [whole] Sut y cymerodd rhieni ran, o { $start } hyd at cyn { $end }: digwyddiadau { $events }.
    [of_adult] Yr hyn y cymerodd yr oedolyn hwn ran ynddo, o { $start } hyd at cyn { $end }: digwyddiadau { $events }.
   *[of_pupil] Yr hyn a gaiff fod ar gofnod y disgybl, o { $start } hyd at cyn { $end }: digwyddiadau { $events }.
    }
part-note = Nodyn: { $note }.
part-levels = Fesul lefel:
part-level = { $level }: digwyddiadau { $events }, presenoldeb { $parents }.
part-places = Fesul lle:
part-place = { $place }: digwyddiadau { $events }, presenoldeb { $parents }.
part-events = Digwyddiadau:
part-event = { $day }, { $event } ({ $kind }, ar gyfer { $purpose }, { $place }): rhieni { $parents }, staff { $staff }.
part-ask = Gofynnwch beth a ddaethant iddo.
part-noted = Nodwyd: sgiliau { $skills }, cyfraniadau { $contributions }, cyngor { $advice }.
part-signposts = Gwasanaethau y cyfeiriwyd teuluoedd atynt:
part-signpost = { $day }, { $person }: { $service }. { $outcome ->
    [may] Caiff data'r teulu fynd.
    [must_not] Ni chaiff data'r teulu fynd.
   *[needs_check] Rhaid i rywun edrych cyn i ddata'r teulu fynd.
    }
groups-headline = Nifer y grwpiau rhieni ar gofnod: { $groups }.
groups-all-members = Mae pob rhiant yn perthyn i'r fforwm rhieni.
groups-group = { $group } ({ $kind }):
groups-third-party = Corff ar wahân: mae'r hyn sy'n mynd ato yn mynd at drydydd parti.
groups-signed-up = Wedi ymuno ag ef eu hunain: { $people }.
groups-item = { $item } ({ $topic }): { $state }.
groups-received = Derbyniwyd ar { $day }, y diwrnod y'i codwyd.
groups-data = Data a drosglwyddwyd, { $class }: { $outcome ->
    [may] caiff fynd.
   *[must_not] ni chaiff fynd.
    }
groups-task = I'w wneud: { $task }.

word-event_kind-parents_evening = noson rieni
word-event_kind-programme = rhaglen
word-event_kind-parenting_support = cefnogi sgiliau rhianta
word-event_kind-information = gwybodaeth
word-event_kind-training = hyfforddiant
word-event_kind-home_learning = dysgu gartref
word-event_kind-other = arall
word-support_purpose-learning = dysgu
word-support_purpose-behaviour = ymddygiad
word-support_purpose-attendance = presenoldeb
word-support_purpose-wellbeing = lles
word-support_purpose-transition = newid ysgol neu gyfnod
word-support_purpose-school_life = bywyd yr ysgol
word-support_purpose-not_said = beth, ni ddywedodd neb
word-part_level-child = plentyn
word-part_level-class = dosbarth
word-part_level-school = ysgol
word-part_level-governance = llywodraethu
word-part_place-school = yn yr ysgol
word-part_place-home = gartref
word-part_place-online = ar-lein
word-invite_note-not_invited = heb wahoddiad eto
word-invite_note-invited_against_rule = gwahoddwyd, ac ni cheir
word-invite_note-invited_unchecked = gwahoddwyd cyn i rywun edrych
word-invite_note-slot_shared = yr un apwyntiad â'r rhiant arall: mae arnynt angen un ar wahân
word-invite_note-slot_missing = mae angen apwyntiad ar wahân i un y rhiant arall, ac nid oes un
word-invite_note-offer_own_slot = yn byw ar wahân i'r plentyn: cynigiwch apwyntiad iddynt eu hunain
word-part_note-purpose_not_said = ni ddywedodd neb pa gefnogaeth i'r plentyn y mae digwyddiad yn ei gwasanaethu
word-part_note-nothing_at_home = ni fu dim gartref nac ar-lein
word-part_note-nothing_at_school = ni fu dim yn yr ysgol
word-part_note-no_information = dim gwybodaeth am werth cymryd rhan
word-part_note-no_training_for_staff = dim hyfforddiant y daeth staff iddo
word-part_note-no_training_for_parents = dim hyfforddiant y daeth rhieni iddo
word-part_note-shared_without_basis = aeth data teulu at wasanaeth, neu fe ânt, heb sail gyfreithlon ar gofnod
word-part_view-whole = o bawb
word-part_view-of_adult = o un oedolyn
word-part_view-of_pupil = o un disgybl
word-group_kind-association = cymdeithas rieni
word-group_kind-forum = fforwm rhieni
word-group_kind-advisory_group = grŵp cynghori
word-group_kind-parent_council = cyngor rhieni
word-agenda_topic-policy = polisi neu fater ysgol gyfan
word-agenda_topic-events = digwyddiadau a rhaglenni
word-agenda_topic-one_pupil = un disgybl
word-agenda_topic-one_of_staff = un aelod o staff
word-agenda_topic-live_complaint = cwyn
word-agenda_topic-other = rhywbeth arall
word-agenda_topic-not_said = am beth, ni ddywedodd neb
word-group_task-write_terms = ysgrifennu cylch gorchwyl
word-group_task-answer_views = ateb yr hyn a ddywedodd wrth y corff llywodraethu
word-group_task-have_a_council = cael cyngor rhieni i gynrychioli'r rhieni
word-group_task-stop_sharing = peidio â throsglwyddo data nad oes ymuno na sail yn ei gwmpasu
word-item_state-public = ar yr agenda, cofnodion cyhoeddus
word-item_state-marked = ar yr agenda, cofnodion nad ydynt yn gyhoeddus
word-item_state-take_off = byth ar yr agenda: tynnwch ef
word-item_state-to_ladder = cwyn: i'r broses gwyno
word-item_state-to_check = mae rhywun yn edrych cyn iddo fod ar yr agenda
