# Draft: to be read by a Welsh speaker before a school uses it.
# Where a concern goes, and the safeguarding records that are open.

routing-headline = Ffyrdd perthnasol: { $ways }, yn y drefn hon.
routing-none = Nid oes dim i'w wneud ag ef fel y mae pethau.
routing-safety = Daw yr hyn sy'n ymwneud â diogelwch plentyn yn gyntaf, ac nid yw'n aros am ddim:
routing-others = Heblaw hynny:
routing-way = { $settled ->
    [yes] { $urgency }: { $action }.
   *[no] { $urgency }: { $action }, gan na ddywedodd neb nad yw'n berthnasol.
    }
routing-to = { $named ->
    [yes] At: { $post }: { $people }.
   *[no] At: { $post }.
    }
routing-out = Y ffordd: { $way }.
routing-nobody = Ni enwir neb: { $why }.
routing-parts = Am: { $kinds }.
routing-due = I'w wneud erbyn { $day }.
routing-due-at = I'w wneud erbyn { $time } ar { $day }.
routing-term = { $least ->
    [yes] { $what }: o leiaf { $count } ({ $unit }).
   *[no] { $what }: { $count } ({ $unit }).
    }
routing-not-told = Peidiwch â dweud wrth: { $people }.

records-headline = Cofnodion diogelu ar agor: { $records }.
records-record = { $record }, am { $pupils }, agorwyd ar { $day }.
records-staff = Mae'n ymwneud â { $people }, sy'n gweithio gyda phlant.
records-told = { $any ->
    [yes] Dywedwyd wrth: { $people }.
   *[no] Ni ddywedwyd eto wrth neb sydd â rhan mewn diogelu.
    }
records-referred = Atgyfeiriwyd at: { $posts }.
records-open = I'w wneud nawr: { $task }.
records-open-people = I'w wneud nawr: { $task } ({ $people }).
records-open-day = I'w wneud erbyn { $day }: { $task }.
records-parent = { $person }, am { $pupil }: { $state }.
records-parent-why = Oherwydd: { $why }.
records-note = { $note }.
records-not-for-parents = Mae'r ateb hwn ar gyfer y person dynodedig ar gyfer diogelu, y dirprwyon a'r pennaeth, a neb arall.

word-raiser-not_said = ni ddywedodd neb gan bwy
word-raiser-parent = rhiant neu ofalwr
word-raiser-pupil = disgybl
word-raiser-past_parent = rhiant neu ofalwr cyn-ddisgybl
word-raiser-staff = aelod o staff
word-raiser-contractor = contractwr
word-raiser-volunteer = gwirfoddolwr
word-raiser-third_party = rhywun sy'n siarad dros oedolyn arall
word-raiser-public = aelod o'r cyhoedd
word-raiser-anonymous = rhywun na roddodd enw

word-concern_kind-class = y dosbarth a gwersi
word-concern_kind-pastoral = sut mae'r plentyn yn ymdopi
word-concern_kind-subject = pwnc
word-concern_kind-sen_support = cymorth yn yr ysgol ar gyfer anghenion arbennig
word-concern_kind-site = y safle
word-concern_kind-office = y swyddfa: arian, prydau, cludiant, gwisg
word-concern_kind-boarding = byrddio
word-concern_kind-money_claim = iawndal, neu ad-dalu ffioedd
word-concern_kind-behaviour_policy = sut y cymhwyswyd y polisi ymddygiad
word-concern_kind-referral_handling = sut y trafodwyd atgyfeiriad
word-concern_kind-early_years = dyletswyddau blynyddoedd cynnar
word-concern_kind-staff_conduct = ymddygiad staff
word-concern_kind-other = rhywbeth arall
word-concern_kind-admissions = derbyniadau
word-concern_kind-exclusion = gwaharddiad dros dro neu barhaol
word-concern_kind-exclusion_discrimination = gwahaniaethu mewn gwaharddiad
word-concern_kind-statutory_sen = asesiad statudol neu gynllun
word-concern_kind-child_protection = amddiffyn plant
word-concern_kind-whistleblowing = chwythu'r chwiban
word-concern_kind-staff_grievance = cwyn gan staff am eu gwaith
word-concern_kind-curriculum = cynnwys y cwricwlwm cenedlaethol
word-concern_kind-worship = addoli ar y cyd
word-concern_kind-site_provider = darparwr ar y safle
word-concern_kind-reorganisation = ad-drefnu ysgolion
word-concern_kind-exam_results = canlyniadau arholiadau cyhoeddus
word-concern_kind-personal_data = data personol

word-safeguarding_sign-known_fgm = gweithred hysbys o anffurfio organau cenhedlu benywod
word-safeguarding_sign-radicalisation = perygl o gael ei dynnu i derfysgaeth
word-safeguarding_sign-child_on_child = cam-drin rhwng plant
word-safeguarding_sign-modern_slavery = caethwasiaeth fodern
word-safeguarding_sign-domestic_abuse_notice = hysbysiad gan yr heddlu am gam-drin domestig
word-safeguarding_sign-letting = clwb neu logi ar y safle
word-safeguarding_sign-supply_staff = staff cyflenwi

word-nobody_why-post_not_held = nid oes neb ar gofnod yn y swydd hon
word-nobody_why-in_conflict = mae pwy bynnag sydd ynddi yn destun y gŵyn
word-nobody_why-away = mae pwy bynnag sydd ynddi i ffwrdd
word-nobody_why-no_internal_handler = nid oes neb ar ôl yn yr ysgol i'w drin

word-route_action-refer = atgyfeirio'r plentyn
word-route_action-call_for_help = galw am help
word-route_action-manage_allegation = rheoli'r honiad
word-route_action-tell_officer = dweud wrth y swyddog dynodedig
word-route_action-record_low_level = derbyn a chofnodi'r pryder lefel isel
word-route_action-offer_choice = dangos y dewis diogelu
word-route_action-protect_child = ei drin fel mater diogelu
word-route_action-report_in_person = rhoi gwybod amdano yn bersonol
word-route_action-contain_breach = cyfyngu'r toriad a barnu ei risg
word-route_action-take_data_complaint = ei drin fel cwyn am ddata personol
word-route_action-name_the_way = enwi'r ffordd hon yn yr ateb
word-route_action-answer_early_years = ei ateb fel cwyn am ddyletswyddau blynyddoedd cynnar
word-route_action-decide_hearing = penderfynu a gaiff ei glywed
word-route_action-ask_consent = gofyn i'r oedolyn y codwyd ef ar ei ran
word-route_action-answer_once = ateb pawb yr un fath, unwaith
word-route_action-answer_dealt_with = ateb yr ymdriniwyd ag ef
word-route_action-answer_outside_procedure = ei ateb y tu allan i'r weithdrefn
word-route_action-ask_when_begun = gofyn a ddechreuodd tra oedd y disgybl ar y gofrestr
word-route_action-handle = ei drin
word-route_action-acknowledge = cydnabod y neges
word-route_action-reply = ateb y neges

word-route_step-immediate_danger = perygl uniongyrchol
word-route_step-allegation = am oedolyn yn yr ysgol
word-route_step-safeguarding = diogelu
word-route_step-personal_data = data personol
word-route_step-own_way = ei ffordd ei hun
word-route_step-early_years = blynyddoedd cynnar
word-route_step-acceptance = a gaiff ei glywed
word-route_step-ladder = yr ysgol risiau
word-route_step-promise = yr addewid am unrhyw neges

word-urgency-immediately = nawr
word-urgency-promptly = yn brydlon
word-urgency-by_the_day = erbyn y diwrnod a enwir
word-urgency-as_the_ladder_says = fel y dywed y polisi cwynion
word-urgency-own_clock = yn ôl amserau ei ffordd ei hun
word-urgency-not_stated = ni nododd neb amser

word-route_say-anybody_may_refer = caiff unrhyw un atgyfeirio, ac nid oes rhaid gofyn i neb yn gyntaf
word-route_say-ask_about_danger = gofynnwch a oes plentyn mewn perygl nawr: ni ddywedodd neb
word-route_say-tell_lead_soon = dywedwch wrth y person dynodedig cyn gynted ag y gallwch
word-route_say-two_tracks = mae'r person dynodedig yn amddiffyn y plentyn tra bo'r rheolwr achos yn siarad â'r swyddog dynodedig
word-route_say-tell_agency = dywedwch wrth yr asiantaeth gyflenwi
word-route_say-on_our_site = mae gweithdrefn ddiogelu'r ysgol ei hun yn berthnasol ar ei safle
word-route_say-in_person = yr athro sy'n rhoi gwybod yn bersonol; nid yw dweud wrth y person dynodedig yn ddigon
word-route_say-support_is_voluntary = mae'r cymorth a gynigir yn wirfoddol
word-route_say-families_apart = nid yw'r naill deulu yn cael data'r llall
word-route_say-keep_no_copy = nid yw pwy bynnag a'i derbyniodd yn cadw copi preifat, yn ymchwilio nac yn gofyn cwestiwn arweiniol
word-route_say-officer_if_conflict = os yw dweud wrth y pennaeth yn wrthdaro buddiannau, ewch at y swyddog dynodedig
word-route_say-agree_before_telling = cytunwch â'r swyddog dynodedig cyn dweud wrth yr oedolyn sy'n destun y gŵyn
word-route_say-stops_no_referral = mae'n ymwneud â'r trafod, ac nid yw'n atal unrhyw atgyfeiriad
word-route_say-name_the_way = mae'r ateb yn enwi'r ffordd hon
word-route_say-split = rhannwch ef: mae gan bob rhan ei ffordd a'i chloc ei hun
word-route_say-prescribed_person = yr Ysgrifennydd Gwladol yw'r person rhagnodedig
word-route_say-outcome_not_told = ni ddywedir canlyniad yr oedolyn wrth bwy bynnag a gwynodd
word-route_say-tribunal_if_disability = y tribiwnlys os yw am anabledd, fel arall y llys sirol
word-route_say-times_of_england = ffordd Lloegr yw hon: gofynnwch beth sy'n berthnasol yma
word-route_say-by_type_of_school = mae'r ffordd yn dibynnu ar y math o ysgol
word-route_say-keep_three_years = cedwir y cofnod am dair blynedd ac mae'n agored i Ofsted
word-route_say-only_if_exceptional = mae'n hwyr, ac fe'i clywir dim ond os yw'n eithriadol: cofnodwch y penderfyniad a'i reswm
word-route_say-nothing_before_consent = peidiwch â datgelu dim cyn i'r cydsyniad fod yno
word-route_say-safety_first = edrychir ar ddiogelu a throsedd yn gyntaf
word-route_say-new_is_new = caiff yr hyn sy'n newydd ynddo ei drin fel peth newydd
word-route_say-through_the_clerk = cyfeiriwch ef drwy'r clerc
word-route_say-from_outside = mae'r clerc yn dweud wrth yr awdurdod lleol a'r esgobaeth; nid oes neb o'r ysgol yn ymchwilio
word-route_say-stage_skipped = mae'r polisi yn hepgor y cam hwn
word-route_say-tell_members = dywedir wrth aelodau'r ymddiriedolaeth
word-route_say-not_the_line_manager = nid rheolwr llinell pwy bynnag a'i cododd
word-route_say-work_matter_apart = mae mater gwaith yn mynd ffordd cwyn staff
word-route_say-respectfully_and_quickly = cânt ateb parchus a chyflym serch hynny
word-route_say-ask_whether_parent = gofynnwch a ydynt yn rhiant i ddisgybl: i rieni y mae'r weithdrefn yn ddyledus
word-route_say-governor_stays_out = mae'r llywodraethwr a glywodd amdano gyntaf yn ei drosglwyddo ac yn cadw draw, er mwyn bod yn rhydd ar gyfer panel
word-route_say-provider_has_none = nid oes gan y darparwr ei weithdrefn ei hun: atebwch yr hyn y gall yr ysgol ei ateb

word-term_of-lodge = i gyflwyno apêl
word-term_of-notice_of_hearing = rhybudd o'r gwrandawiad
word-term_of-decision_letter = o'r gwrandawiad i'r llythyr
word-term_of-hearing_after_closing = o'r dyddiad cau i'r gwrandawiad
word-term_of-hearing_in_year = o gyflwyno i'r gwrandawiad, yng nghanol blwyddyn
word-term_of-board_meets = i'r bwrdd gyfarfod, os yw'n barhaol neu'n fwy na 15 diwrnod mewn tymor
word-term_of-board_meets_if_asked = i'r bwrdd gyfarfod os yw rhiant yn gofyn, os yw'n fwy na 5 a hyd at 15 diwrnod
word-term_of-ask_for_review = i ofyn am yr adolygiad, o'r llythyr
word-term_of-appeal_after_letter = i apelio, o'r llythyr
word-term_of-appeal_after_mediation = i apelio, o'r dystysgrif gyfryngu
word-term_of-claim = i ddwyn hawliad

word-not_told_why-risk_to_child = gallai dweud gynyddu'r perygl i'r plentyn
word-not_told_why-suspected_source = amheuir eu bod yn ffynhonnell niwed
word-not_told_why-unfit_now = nid ydynt mewn cyflwr addas ar y pryd
word-not_told_why-authority_asks = mae'r heddlu neu ofal cymdeithasol yn gofyn am oedi
word-not_told_why-evidence_at_risk = gellid colli tystiolaeth
word-not_told_why-forced_marriage = amheuir priodas dan orfod
word-not_told_why-honour_based_abuse = amheuir cam-drin yn enw anrhydedd
word-not_told_why-fabricated_illness = amheuir salwch ffug

word-notice_state-told = dywedwyd wrtho
word-notice_state-tell_first = i'w hysbysu, cyn unrhyw atgyfeiriad
word-notice_state-lead_decides = y person dynodedig sy'n penderfynu
word-notice_state-advice_first = cyngor yn gyntaf, gan fod amheuaeth
word-notice_state-agencies_first = unwaith y bydd y swyddog dynodedig a'r asiantaethau yn cytuno beth
word-notice_state-not_yet = ddim, neu ddim eto
word-notice_state-kept_from = rhaid peidio â dweud

word-record_task-tell_lead = dweud wrth y person dynodedig neu ddirprwy
word-record_task-tell_officer = dweud wrth y swyddog dynodedig
word-record_task-decide_sharing = penderfynu a rennir ef, a chofnodi hynny
word-record_task-decide_telling = penderfynu a ddywedir wrth y rhiant hwn
word-record_task-tell_parent = dweud wrth y rhiant hwn
word-record_task-take_advice = cymryd cyngor gofal cymdeithasol neu'r heddlu
word-record_task-agree_with_agencies = cytuno â'r asiantaethau beth a ddywedir wrth rieni
word-record_task-keep_from_parent = cofnodi nad oes dim ohono i gyrraedd y rhiant hwn
word-record_task-weigh_silence = pwyso'r dymuniad am dawelwch

word-sharing_note-anybody_may_refer = caiff unrhyw un atgyfeirio, ac nid oes dim yn ei rwystro
word-sharing_note-outranks_privacy = mae amddiffyn y plentyn yn bwysicach na phreifatrwydd y rhai sy'n methu â gwneud
word-sharing_note-say_what_is_shared = dywedwch beth a rennir, â phwy a pham, lle mae hynny'n ddiogel
word-sharing_note-no_consent_needed = nid oes angen cydsyniad
word-sharing_note-name_nobody_at_risk = peidiwch ag enwi pwy a allai gael niwed
word-sharing_note-recognised_interest = sail gyfreithlon: buddiant cyfreithlon cydnabyddedig diogelu
word-sharing_note-safeguarding_condition = amod ar gyfer categorïau arbennig: diogelu plant
word-sharing_note-promise_no_secrecy = peidiwch ag addo cyfrinachedd llwyr i unrhyw blentyn
