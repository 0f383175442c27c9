# Draft: to be read by a Welsh speaker before a school uses it.
# The words of every closed list, by list and code, as they stand inside a sentence. No sentence mutates them.

word-says-yes = ie
word-says-no = na
word-says-unknown = anhysbys

word-evidence-assertion = mae rhywun yn dweud hynny
word-evidence-declaration = datganiad wedi'i lofnodi
word-evidence-authority_confirmation = yr awdurdod lleol wedi'i gadarnhau'n ysgrifenedig
word-evidence-document_seen = gwelwyd y ddogfen

word-relationship_kind-mother = mam
word-relationship_kind-father = tad
word-relationship_kind-parent = rhiant
word-relationship_kind-adoptive_parent = rhiant mabwysiadol
word-relationship_kind-step_parent = llys-riant
word-relationship_kind-foster_parent = rhiant maeth
word-relationship_kind-guardian = gwarcheidwad
word-relationship_kind-grandparent = nain neu daid, mam-gu neu dad-cu
word-relationship_kind-sibling = brawd neu chwaer
word-relationship_kind-aunt_uncle = modryb neu ewythr
word-relationship_kind-cousin = cefnder neu gyfnither
word-relationship_kind-other_relative = perthynas arall
word-relationship_kind-parents_partner = partner rhiant
word-relationship_kind-carer = gofalwr
word-relationship_kind-childminder = gwarchodwr plant
word-relationship_kind-friend = ffrind neu gymydog
word-relationship_kind-self = y disgybl
word-relationship_kind-social_worker = gweithiwr cymdeithasol
word-relationship_kind-health_professional = gweithiwr iechyd proffesiynol
word-relationship_kind-education_professional = athro neu weithiwr addysg proffesiynol arall
word-relationship_kind-other_professional = gweithiwr proffesiynol arall
word-relationship_kind-religious_contact = cyswllt crefyddol
word-relationship_kind-other = rhywbeth arall
word-relationship_kind-none = dim perthynas
word-relationship_kind-unknown = heb ei nodi

word-parenthood-birth_mother = y fam a roddodd enedigaeth
word-parenthood-father = tad
word-parenthood-second_female_parent = ail riant benywaidd
word-parenthood-surrogate = mam fenthyg
word-parenthood-surrogates_partner = gŵr, gwraig neu bartner sifil y fam fenthyg
word-parenthood-not_a_parent = ddim yn rhiant cyfreithiol

word-responsibility_basis-married_at_birth = yn briod â'r fam, neu mewn partneriaeth sifil â hi, adeg y geni
word-responsibility_basis-later_marriage = priododd y rhieni, neu daethant yn bartneriaid sifil, yn ddiweddarach
word-responsibility_basis-birth_registration = ar y dystysgrif geni
word-responsibility_basis-agreement = cytundeb â'r fam, wedi'i gofnodi yn y llys
word-responsibility_basis-responsibility_order = gorchymyn cyfrifoldeb rhiant
word-responsibility_basis-treatment_as_spouse = gŵr, gwraig neu bartner sifil adeg triniaeth mewn clinig trwyddedig
word-responsibility_basis-agreed_female_parenthood = wedi cytuno i fod yn ail riant mewn clinig trwyddedig
word-responsibility_basis-step_parent_agreement = cytundeb sy'n rhoi cyfrifoldeb i lys-riant
word-responsibility_basis-step_parent_order = gorchymyn sy'n rhoi cyfrifoldeb i lys-riant
word-responsibility_basis-guardian_by_appointment = wedi'i enwi'n warcheidwad gan riant, gwarcheidwad neu warcheidwad arbennig
word-responsibility_basis-guardian_by_court = wedi'i benodi'n warcheidwad gan y llys
word-responsibility_basis-acquired_abroad = cyfraith gwlad arall

word-residence-ENG = Lloegr
word-residence-WAL = Cymru
word-residence-SCT = yr Alban
word-residence-NIR = Gogledd Iwerddon
word-residence-elsewhere = y tu allan i'r Deyrnas Unedig

word-order_kind-child_arrangements = gorchymyn trefniadau plentyn
word-order_kind-prohibited_steps = gorchymyn camau gwaharddedig
word-order_kind-specific_issue = gorchymyn mater penodol
word-order_kind-non_molestation = gorchymyn rhag molestu
word-order_kind-occupation = gorchymyn anheddu
word-order_kind-no_applications = gorchymyn yn erbyn ceisiadau pellach i'r llys
word-order_kind-care = gorchymyn gofal
word-order_kind-interim_care = gorchymyn gofal interim
word-order_kind-emergency_protection = gorchymyn amddiffyn brys
word-order_kind-police_protection = amddiffyniad yr heddlu
word-order_kind-offender_prohibited_steps = gorchymyn Llys y Goron ar ôl marwolaeth y rhiant arall
word-order_kind-protective_measure = amod mechnïaeth, gorchymyn atal neu fesur amddiffyn arall
word-order_kind-wardship = wardiaeth
word-order_kind-special_guardianship = gorchymyn gwarcheidiaeth arbennig
word-order_kind-placement = gorchymyn lleoli
word-order_kind-adoption = gorchymyn mabwysiadu
word-order_kind-parental_order = gorchymyn rhiant
word-order_kind-responsibility_revoked = gorchymyn sy'n dod â chyfrifoldeb rhiant i ben

word-restriction_scope-collect = casglu'r plentyn
word-restriction_scope-on_site = bod ar safle'r ysgol
word-restriction_scope-contact_child = cael cysylltiad â'r plentyn y tu hwnt i'r hyn y mae'r gorchymyn yn ei ganiatáu
word-restriction_scope-receive_address = cael cyfeiriad neu awgrym o gyfeiriad
word-restriction_scope-receive_whereabouts = cael gwybod ble mae'r plentyn neu ble bydd y plentyn
word-restriction_scope-receive_reports = cael adroddiadau
word-restriction_scope-receive_all_info = cael unrhyw wybodaeth am y plentyn
word-restriction_scope-decide_school = gwneud penderfyniadau am addysg y plentyn
word-restriction_scope-change_name = newid enw'r plentyn
word-restriction_scope-remove_from_uk = mynd â'r plentyn allan o'r Deyrnas Unedig
word-restriction_scope-any_pr_step = cymryd unrhyw gam ym magwraeth y plentyn

word-claim_form-described = disgrifiad rhywun ohono
word-claim_form-draft = drafft
word-claim_form-solicitor_letter = llythyr cyfreithiwr
word-claim_form-parenting_plan = cynllun rhianta
word-claim_form-screenshot = llun sgrin neu ffotograff
word-claim_form-record_flag = nodyn yn system yr ysgol

word-care_status-care_order = o dan orchymyn gofal
word-care_status-interim_care_order = o dan orchymyn gofal interim
word-care_status-section_20 = yn derbyn gofal drwy gytundeb (adran 20)
word-care_status-unknown = yn derbyn gofal, heb wybod sut

word-placement_kind-foster_care = gyda gofalwr maeth yr awdurdod lleol
word-placement_kind-childrens_home = mewn cartref plant
word-placement_kind-private_fostering = wedi'i faethu'n breifat
word-placement_kind-adoption = gyda phobl sydd ar fin mabwysiadu

word-contact_flag-legal_guardian = gwarcheidwad cyfreithiol
word-contact_flag-emergency = i'w ffonio mewn argyfwng
word-contact_flag-may_collect = caiff gasglu'r plentyn
word-contact_flag-correspondence = yn cael llythyrau
word-contact_flag-reports = yn cael adroddiadau
word-contact_flag-portal_access = yn gallu mewngofnodi i'r porth
word-contact_flag-primary_contact = cyswllt cyntaf
word-contact_flag-same_address = yr un cyfeiriad â'r disgybl

word-outcome-must = rhaid
word-outcome-may = gellir
word-outcome-must_not = rhaid peidio
word-outcome-needs_check = rhaid i rywun wirio

word-weight-bar = yn rhwystr
word-weight-required = gorchymyn yn ei fynnu
word-weight-unsettled = heb ei setlo
word-weight-duty = yn ei wneud yn ddyletswydd
word-weight-permission = yn ei ganiatáu
word-weight-context = sut y cafwyd yr ateb

word-condition-addresses_left_out = cyfeiriadau wedi'u gadael allan
word-condition-whereabouts_left_out = heb ddweud ble mae'r plentyn
word-condition-by_post = drwy'r post
word-condition-social_worker_told_too = rhoi gwybod i'r gweithiwr cymdeithasol a phennaeth yr ysgol rithwir hefyd
word-condition-leavers_report = yr adroddiad i ymadawyr
word-condition-separate_slot = apwyntiad ar wahân
word-condition-without_the_child = heb y plentyn
word-condition-by_telephone_or_video = dros y ffôn neu drwy fideo

word-missing_fact-profile = proffil yr ysgol
word-missing_fact-date_of_birth = dyddiad geni'r disgybl
word-missing_fact-on_roll = a yw'r disgybl ar y gofrestr
word-missing_fact-relationship = beth yw perthynas yr oedolyn hwn â'r plentyn
word-missing_fact-legal_parenthood = a yw'r oedolyn hwn yn rhiant cyfreithiol
word-missing_fact-parental_responsibility = a oes gan yr oedolyn hwn gyfrifoldeb rhiant
word-missing_fact-lives_with = a yw'r plentyn yn byw gyda'r oedolyn hwn
word-missing_fact-looks_after = a yw'r oedolyn hwn yn gofalu am y plentyn
word-missing_fact-care_status = a yw'r plentyn yn derbyn gofal o dan orchymyn neu drwy gytundeb
word-missing_fact-speaks_for_authority = a yw'r oedolyn hwn yn siarad dros yr awdurdod lleol
word-missing_fact-habitual_residence = ym mha genedl neu wlad y mae cartref y plentyn
word-missing_fact-foreign_responsibility = a yw cyfraith y wlad lle mae cartref y plentyn yn rhoi cyfrifoldeb rhiant i'r oedolyn hwn
word-missing_fact-the_order = y gorchymyn y cafodd yr ysgol wybod amdano
word-missing_fact-order_terms = beth y mae geiriau'r gorchymyn yn ei olygu
word-missing_fact-court_direction = cyfarwyddyd y llys
word-missing_fact-disclosure_decision = a gânt wybod
word-missing_fact-risk_assessment = a fyddai unrhyw un mewn perygl
word-missing_fact-authority_decision = penderfyniad yr awdurdod lleol
word-missing_fact-guardian_decision = penderfyniad y gwarcheidwad arbennig
word-missing_fact-agency_decision = penderfyniad yr asiantaeth fabwysiadu
word-missing_fact-pupil_agreement = a yw'r disgybl yn cytuno
word-missing_fact-head_decision = penderfyniad y pennaeth
word-missing_fact-nation_rule = cyfraith y genedl hon
word-missing_fact-earlier_rule = y gyfraith fel yr oedd ar y diwrnod hwnnw
word-missing_fact-request = a ofynnodd y rhiant hwn amdano
word-missing_fact-calendar = dyddiadau tymhorau'r ysgol
word-missing_fact-school_type_rule = y gyfraith ar gyfer y math hwn o ysgol
word-missing_fact-occasion = ble y mae ac a yw'r plentyn yno
word-missing_fact-act = ar gyfer beth y mae'r caniatâd neu'r cydsyniad
word-missing_fact-delegation = beth y mae'r cynllun lleoli'n gadael i'r gofalwr ei benderfynu
word-missing_fact-authorisation = caniatâd rhywun sydd â chyfrifoldeb rhiant neu sy'n gofalu am y plentyn
word-missing_fact-board_rules = rheolau'r corff llywodraethu neu'r ymddiriedolaeth
word-missing_fact-written_request = y cais yn ysgrifenedig
word-missing_fact-identity = pwy sy'n gofyn
word-missing_fact-competence = a yw'r plentyn yn gallu penderfynu amdano
word-missing_fact-child_authority = caniatâd plentyn sy'n gallu penderfynu
word-missing_fact-child_interests = a yw er budd y plentyn
word-missing_fact-taken_up = a oes rhywun sydd â chyfrifoldeb rhiant yn gofyn ar ran y plentyn
word-missing_fact-purpose = beth yw'r diben hwn
word-missing_fact-prescription = presgripsiwn meddyg
word-missing_fact-health_plan = diagnosis, neu gynllun ar gyfer y cyflwr
word-missing_fact-funding_agreement = beth y mae'r cytundeb cyllido neu'r rheoliadau'n ei ddweud
word-missing_fact-written_objection = y gwrthwynebiad yn ysgrifenedig
word-missing_fact-preference = un dewis y mae pawb yn cytuno arno neu y mae llys yn gadael iddo sefyll
word-missing_fact-capacity = a yw'r disgybl yn gallu penderfynu am y cynllun

# All of these can follow an imperative or "gan" as they are: none begins with a letter that mutates.
word-supplier-office = swyddfa'r ysgol
word-supplier-headteacher = y pennaeth
word-supplier-dsl = y person dynodedig ar gyfer diogelu
word-supplier-this_adult = yr oedolyn hwn
word-supplier-person_with_responsibility = unigolyn sydd â chyfrifoldeb rhiant neu sy'n gofalu am y plentyn
word-supplier-whoever_claimed = y sawl a soniodd amdano, a'r rhiant arall
word-supplier-special_guardian = y gwarcheidwad arbennig
word-supplier-local_authority = yr awdurdod lleol, drwy weithiwr cymdeithasol y plentyn
word-supplier-adoption_agency = yr asiantaeth fabwysiadu
word-supplier-court = y llys
word-supplier-pupil = y disgybl
word-supplier-legal_adviser = ymgynghorydd cyfreithiol yr ysgol
word-supplier-board = y corff llywodraethu neu'r ymddiriedolaeth, drwy'r clerc

word-matrix_row-B1 = rhiant cyfreithiol sydd â chyfrifoldeb rhiant ac y mae'r plentyn yn byw gydag ef neu hi
word-matrix_row-B2 = rhiant cyfreithiol sydd â chyfrifoldeb rhiant ac sy'n byw mewn man arall
word-matrix_row-B3 = rhiant cyfreithiol heb gyfrifoldeb rhiant sy'n byw mewn man arall
word-matrix_row-B4 = rhywun sy'n byw gyda'r plentyn ac yn gofalu amdano, heb gyfrifoldeb rhiant
word-matrix_row-B5 = llys-riant sydd â chyfrifoldeb rhiant
word-matrix_row-B6 = gwarcheidwad arbennig
word-matrix_row-B7 = rhiant sydd â chyfrifoldeb rhiant tra bo rhywun arall yn warcheidwad arbennig
word-matrix_row-B8 = rhywun heblaw rhiant y mae'r plentyn yn byw gydag ef neu hi o dan orchymyn
word-matrix_row-B9 = gofalwr maeth yr awdurdod lleol
word-matrix_row-B10 = yr awdurdod lleol o dan orchymyn gofal
word-matrix_row-B11 = yr awdurdod lleol ar gyfer plentyn sy'n derbyn gofal drwy gytundeb (adran 20)
word-matrix_row-B12 = rhiant plentyn sydd o dan orchymyn gofal
word-matrix_row-B13 = gweithiwr neu reolwr cartref plant y plentyn
word-matrix_row-B14 = gwarcheidwad yn ôl y gyfraith, ail riant benywaidd, neu riant drwy fabwysiadu neu orchymyn
word-matrix_row-B15 = rhywun sydd ar fin mabwysiadu'r plentyn ac y mae'r plentyn wedi'i leoli gydag ef neu hi
word-matrix_row-B16 = rhiant geni plentyn sydd wedi'i leoli, neu y gellir ei leoli, i'w fabwysiadu
word-matrix_row-B17 = rhiant geni y mabwysiadwyd ei blentyn
word-matrix_row-B18 = rhywun nad yw ond yn gyswllt
word-matrix_row-B19 = rhiant y mae gorchymyn yn ei gyfyngu
word-matrix_row-B20 = rhiant disgybl sy'n 18 oed neu'n hŷn
word-matrix_row-B21 = rhiant sydd yn y carchar
word-matrix_row-B22 = rhywun sydd o dan orchymyn Llys y Goron ar ôl marwolaeth y rhiant arall

word-cell-M = hawl yn ôl y gyfraith
word-cell-m = hawl fel unrhyw riant arall
word-cell-r = hawl ar ôl gofyn
word-cell-Y = gellir ei roi
word-cell-check = rhaid i rywun benderfynu
word-cell-N = ni roddir
word-cell-by_residence = yn ôl ble mae'r plentyn yn byw
word-cell-after_check = ar ôl ystyried y risg
word-cell-d = i'r graddau y mae'r cynllun lleoli'n gadael i'r gofalwr benderfynu
word-cell-a = dim ond os yw rhywun sydd â chyfrifoldeb neu ofal wedi cytuno
word-cell-per_order = fel y mae'r gorchymyn yn dweud
word-cell-pupil_decides = y disgybl sy'n penderfynu

word-column-RPT = yr adroddiad blynyddol
word-column-EVT = gwahoddiad i ddigwyddiadau ysgol
word-column-PEV = apwyntiad yn y noson rieni
word-column-REC = golwg ar y cofnod addysgol, ar gais ysgrifenedig
word-column-CON = cael cais am ganiatâd
word-column-PRC = rhoi cydsyniad y mae angen cyfrifoldeb rhiant i'w roi
word-column-GOV = pleidleisio a sefyll yn etholiad y rhiant-lywodraethwyr
word-column-EXC = hysbysiad o waharddiad
word-column-TRP = cael gwybod am daith
word-column-MSG = y negeseuon o ddydd i ddydd
word-column-EMG = cael galwad ffôn mewn argyfwng
word-column-COL = casglu'r plentyn
word-column-CMP = cwyno wrth yr ysgol

word-act-schooling = dewis yr ysgol a'r hyn a addysgir
word-act-day_trip = taith undydd leol
word-act-residential = taith ac aros dros nos, o fewn y wlad
word-act-abroad = taith allan o'r Deyrnas Unedig
word-act-leisure = clybiau a gweithgareddau hamdden eraill
word-act-medical = meddyginiaethau, triniaeth, y deintydd a rhaglenni iechyd
word-act-faith = ffydd ac addoli
word-act-social_media = ffotograffau, fideo a chyfryngau cymdeithasol
word-act-change_name = newid y cyfenw yr adwaenir y plentyn wrtho
word-act-personal_data = cais am ddata personol y plentyn, ar ran y plentyn
word-act-other = unrhyw beth arall

word-delegated_by-authority = yr awdurdod lleol
word-delegated_by-parents = y rhieni sydd â chyfrifoldeb rhiant

word-message_kind-report = yr adroddiad blynyddol
word-message_kind-exclusion = hysbysiad o waharddiad
word-message_kind-event = gwahoddiad i ddigwyddiad
word-message_kind-parents_evening = y gwahoddiad i'r noson rieni
word-message_kind-permission = cais am ganiatâd
word-message_kind-trip = newyddion am daith
word-message_kind-daily = neges o ddydd i ddydd
word-message_kind-serious_incident = newyddion am ddigwyddiad difrifol
word-message_kind-education_plan = ymgynghori ynghylch y cynllun addysg, iechyd a gofal
word-message_kind-absence = hysbysiad nad yw'r plentyn yn yr ysgol
word-message_kind-closure = hysbysiad bod yr ysgol ar gau
word-message_kind-meeting = gwahoddiad i gyfarfod am y plentyn
word-message_kind-consent_request = cais am gydsyniad
word-message_kind-progress = newyddion am gynnydd y plentyn
word-message_kind-policy_news = newyddion am raglenni a pholisïau'r ysgol
word-message_kind-safeguarding_notice = newyddion am bryder ynghylch diogelwch y plentyn
word-message_kind-marketing = hyrwyddo drwy e-bost, neges destun neu ap
word-message_kind-flyer = hyrwyddo ar bapur

word-unit-school_day = diwrnodau ysgol
word-unit-working_day = diwrnodau gwaith
word-unit-working_day_term_only = dyddiau'r wythnos waith yn ystod y tymor
word-unit-calendar_day = diwrnodau calendr
word-unit-school_week = wythnosau ysgol
word-unit-calendar_week = wythnosau
word-unit-month = misoedd
word-unit-hour = oriau
word-unit-unspecified = diwrnodau o fath nad oes neb wedi'i ddewis

word-roll-stays = mae'n aros lle mae'n disgyn
word-roll-next_working_day = mae'n symud i'r diwrnod gwaith nesaf

word-hour_rule-clock = mae pob awr yn cyfrif
word-hour_rule-weekday_hours = dim ond oriau ar ddyddiau'r wythnos waith yn ystod y tymor sy'n cyfrif

word-season-autumn = tymor yr hydref
word-season-spring = tymor y gwanwyn
word-season-summer = tymor yr haf

word-weekday-monday = dydd Llun
word-weekday-tuesday = dydd Mawrth
word-weekday-wednesday = dydd Mercher
word-weekday-thursday = dydd Iau
word-weekday-friday = dydd Gwener
word-weekday-saturday = dydd Sadwrn
word-weekday-sunday = dydd Sul

word-day_kind-school_day = diwrnod ysgol
word-day_kind-training_day = diwrnod hyfforddiant
word-day_kind-lost_day = diwrnod pan oedd yr ysgol ar gau
word-day_kind-bank_holiday = gŵyl banc
word-day_kind-local_holiday = gŵyl leol
word-day_kind-weekend = diwrnod o'r wythnos heb ysgol
word-day_kind-half_term = hanner tymor
word-day_kind-holiday = gwyliau ysgol

word-nation-ENG = Lloegr
word-nation-WAL = Cymru
word-nation-SCT = yr Alban
word-nation-NIR = Gogledd Iwerddon

word-school_type-maintained = ysgol a gynhelir
word-school_type-non_maintained_special = ysgol arbennig nas cynhelir
word-school_type-academy = academi
word-school_type-independent = ysgol annibynnol
word-school_type-pru = uned cyfeirio disgyblion
word-school_type-early_years = lleoliad blynyddoedd cynnar
word-school_type-fe_16plus = coleg chweched dosbarth neu addysg bellach

word-post-class_teacher = athro dosbarth
word-post-form_tutor = tiwtor dosbarth
word-post-subject_teacher = athro pwnc
word-post-senco = cydlynydd anghenion dysgu ychwanegol (CADY, SENCO)
word-post-head_of_year = pennaeth blwyddyn
word-post-head_of_department = pennaeth adran
word-post-senior_teacher = uwch athro
word-post-slt_member = aelod o'r uwch dîm arwain
word-post-complaints_coordinator = cydlynydd cwynion
word-post-headteacher = pennaeth
word-post-executive_headteacher = pennaeth gweithredol
word-post-clerk = clerc y llywodraethwyr
word-post-governor = llywodraethwr
word-post-chair_of_governors = cadeirydd y llywodraethwyr
word-post-vice_chair = is-gadeirydd y llywodraethwyr
word-post-governing_body = corff llywodraethu
word-post-governors_panel = panel o lywodraethwyr
word-post-complaints_panel = panel cwynion
word-post-trust_leader = prif weithredwr yr ymddiriedolaeth
word-post-chair_of_trustees = cadeirydd yr ymddiriedolwyr
word-post-proprietor = perchennog
word-post-dsl = person dynodedig ar gyfer diogelu (DSL)
word-post-deputy_dsl = dirprwy berson dynodedig ar gyfer diogelu
word-post-dpo = swyddog diogelu data
word-post-hr = adnoddau dynol
word-post-office = swyddfa'r ysgol
word-post-exams_office = swyddfa arholiadau
word-post-lado = swyddog dynodedig yr awdurdod lleol (LADO)
word-post-childrens_social_care = gofal cymdeithasol plant
word-post-police = yr heddlu
word-post-local_authority = awdurdod lleol
word-post-diocese = esgobaeth
word-post-social_worker = gweithiwr cymdeithasol
word-post-virtual_school_head = pennaeth yr ysgol rithwir
word-post-independent_investigator = ymchwilydd annibynnol
word-post-inspector = arolygydd
word-post-hirer = llogwr ystafelloedd yr ysgol

word-route-hr_grievance = cwyn gyflogaeth gan aelod o staff
word-route-disciplinary = disgyblu staff
word-route-whistleblowing = chwythu'r chwiban
word-route-admission_appeal = apêl derbyn
word-route-exclusion_review = adolygiad o waharddiad
word-route-send_tribunal = tribiwnlys anghenion addysgol arbennig
word-route-exam_appeal = apêl arholiad
word-route-county_court = llys sirol
word-route-sacre = cyngor ymgynghorol sefydlog addysg grefyddol (CYSAG, SACRE)
word-route-third_party_provider = y sefydliad sy'n cynnal y gweithgaredd
word-route-dfe = Adran Addysg (DfE)
word-route-ofsted = Ofsted
word-route-isi = Arolygiaeth Ysgolion Annibynnol (ISI)
word-route-ico = Comisiynydd Gwybodaeth
word-route-ombudsman_ni = Ombwdsmon Gwasanaethau Cyhoeddus Gogledd Iwerddon
word-route-spso = Ombwdsmon Gwasanaethau Cyhoeddus yr Alban
word-route-psow = Ombwdsmon Gwasanaethau Cyhoeddus Cymru

word-policy_audience-staff = y staff
word-policy_audience-parents = rhieni a gofalwyr
word-policy_audience-governors = llywodraethwyr neu ymddiriedolwyr

word-subject-roles = pwy yw oedolyn i blentyn
word-subject-consent = cydsyniad
word-subject-communication = negeseuon
word-subject-confidentiality = cyfrinachedd
word-subject-concern = pryderon a chwynion
word-subject-participation = cymryd rhan
word-subject-review = adolygu'r polisi

word-severity-refused = rhaid ei gywiro
word-severity-warned = dylai rhywun edrych arno

word-strength-S = cyfraith
word-strength-SG = canllawiau statudol
word-strength-G = canllawiau'r llywodraeth
word-strength-R = canllawiau rheoleiddiwr
word-strength-C = penderfyniadau'r llysoedd
word-strength-P = arfer cyffredin
word-strength-D = dewis yr ysgol neu'r llyfrgell hon

word-checked-V = wedi'i wirio yn erbyn y gyfraith neu'r testun swyddogol
word-checked-2 = wedi'i wirio yn erbyn disgrifiad ail-law
word-checked-U = heb ei gadarnhau
word-checked-none = nid oes dim i wirio yn ei erbyn

word-equal_finding-given_against = wedi'i roi er bod rhaid peidio
word-equal_finding-left_out = wedi'i adael allan
word-equal_finding-given_unsettled = wedi'i roi cyn i rywun wirio
word-equal_finding-waiting = heb ei roi, rhaid i rywun wirio
word-equal_finding-kept_back = wedi'i gadw'n ôl am reswm
word-equal_finding-not_owed = heb ei roi, caiff yr ysgol ddewis
word-equal_finding-alike = wedi'i roi
