# Draft: to be read by a Welsh speaker before a school uses it.
# Consent: where it stands, who said what, whom to ask, what is stale, and a party's own record.

# A party: at the beginning of a sentence, and inside one. What stands before a party inside a sentence ends in a
# consonant, so that "y disgybl" need not become "'r disgybl", and mutates nothing.
consent-the-pupil = Y disgybl
consent-pupil = y disgybl
consent-who-none = Neb wedi'i enwi
consent-list-and = { $first } a hefyd { $last }

# The answer, in a line. The state first, then the people.
consent-headline = { $outcome ->
    [must] { $who }, { $purpose }: { $state }. Rhaid ei wneud.
    [may] { $who }, { $purpose }: { $state }. Gellir ei wneud.
    [must_not] { $who }, { $purpose }: { $state }. Rhaid peidio â'i wneud.
   *[needs_check] { $who }, { $purpose }: heb ei setlo. Rhaid i rywun wirio'n gyntaf. Peidiwch â'i wneud yn y cyfamser.
    }
consent-headline-taking-part = { $outcome ->
    [must] { $who }, { $purpose }: { $state }. Mae'r disgybl yn cymryd rhan.
    [may] { $who }, { $purpose }: { $state }. Mae'r disgybl yn cymryd rhan.
    [must_not] { $who }, { $purpose }: { $state }. Nid yw'r disgybl yn cymryd rhan.
   *[needs_check] { $who }, { $purpose }: heb ei setlo. Rhaid i rywun wirio a yw'r disgybl yn cymryd rhan.
    }
consent-item = Dim ond ynghylch { $item } y mae hyn.
consent-brief-check = Heb ei setlo. Rhaid i rywun wirio'n gyntaf.
consent-brief-valid = Dilys. Rhoddwyd gan: { $given }.
consent-brief-valid-nobody = Dilys.
consent-brief-refused = Gwrthodwyd gan: { $objectors }.
consent-brief-refused-nobody = Gwrthodwyd.
consent-brief-missing = Heb ei gael.
consent-brief-conflict = Gwrthdaro. Rhoddwyd gan: { $given }. Gwrthodwyd gan: { $objectors }. Caiff fynd ymlaen ar ôl iddynt gytuno, neu ar ôl i lys benderfynu drwy orchymyn mater penodol.
consent-brief-conflict-taken_back = Gwrthdaro. Rhoddwyd gan: { $given }. Tynnwyd yn ôl gan: { $taken_back }. Caiff fynd ymlaen ar ôl iddynt gytuno, neu ar ôl i lys benderfynu drwy orchymyn mater penodol.
consent-brief-withdrawn = Tynnwyd yn ôl gan: { $taken_back }. Mae'r hyn a wnaed cyn hynny yn parhau'n gyfreithlon.
consent-brief-withdrawn-nobody = Tynnwyd yn ôl. Mae'r hyn a wnaed cyn hynny yn parhau'n gyfreithlon.
consent-brief-expired = Wedi dod i ben.
consent-brief-not_required = Nid cydsyniad yw'r offeryn cywir yma. Peidiwch â gofyn amdano.
consent-brief-basis = Mae'n seiliedig ar y canlynol: { $basis }.
consent-brief-excused = Mae'r disgybl wedi'i esgusodi, ar gais { $objectors }.
consent-brief-excused-nobody = Mae'r disgybl wedi'i esgusodi.
consent-brief-not_excused = Nid oes dim yn esgusodi'r disgybl.
consent-brief-disputed = Mae rhiant arall yn gwrthwynebu hynny. Mae'r cais yn sefyll yr un fath.
consent-brief-notify = Hysbyswch yn gyntaf, yn ysgrifenedig: { $notify }.
consent-brief-waiting = Yn aros am ateb: { $waiting }.

consent-parties = Pwy sydd â rhan ynddo:
consent-party = { $dated ->
    [over] { $party }: wedi cydsynio ar { $day }, ac mae cyfnod y cydsyniad ar ben.
    [yes] { $party }: { $state } ar { $day }.
   *[no] { $party }: { $state }.
    }
consent-party-until = Mae'r ateb yn cyfrif hyd at a chan gynnwys { $last }.
consent-party-until-over = Roedd yr ateb yn cyfrif hyd at a chan gynnwys { $last }.
consent-party-standing = { $known ->
    [yes] Mae ateb yr oedolyn hwn yn cyfrif.
    [no] Nid yw ateb yr oedolyn hwn yn cyfrif.
   *[unknown] Nid yw wedi'i setlo a yw ateb yr oedolyn hwn yn cyfrif.
    }
consent-party-pupil = { $known ->
    [yes] Y disgybl sy'n penderfynu.
   *[no] Nid yw'r disgybl yn penderfynu ar ei ben ei hun.
    }
consent-party-excepted = Y rheswm ar gofnod dros beidio â hysbysu'r oedolyn hwn: { $ground }.
consent-failed = Y peth cyntaf sy'n rhwystr: { $step }.
consent-resolved = Beth fyddai'n datrys hyn:
resolve-answer = { $party } i ateb.
resolve-answer_again = { $party } i ateb unwaith eto.
resolve-answer_in_form = { $party } i ateb ar y ffurf sydd ei hangen ar gyfer hyn.
resolve-answer_apart = { $party } i ateb am hyn yn unig.
resolve-notice = { $party } i gael hysbysiad ysgrifenedig, neu rywun i gofnodi sail dros beidio.
resolve-taken_back = { $party } i dynnu'r gwrthodiad yn ôl.
resolve-agreement = Y rhai sy'n anghytuno i ddod i gytundeb, gyda chymorth cyfryngwr efallai.
resolve-specific_issue_order = Llys i benderfynu drwy orchymyn mater penodol.
resolve-prescribers_advice = Gofyn i'r rhagnodwr am gyngor.
resolve-prescription = Meddyg i'w ragnodi.
resolve-health_plan = Cael diagnosis o'r cyflwr, neu gynllun ar ei gyfer ar gofnod.
resolve-standing = Setlo beth yw safle cyfreithiol { $party } mewn perthynas â'r plentyn.
resolve-heads_decision = Y pennaeth i benderfynu.

# What else the school has to do.
duty-stop = Stopiwch ar unwaith.
duty-erase = Dilëwch yr hyn nad oedd sail iddo ond cydsyniad.
duty-take_down = Tynnwch i lawr yr hyn y mae'r ysgol yn ei reoli.
duty-tell_recipients = Rhowch wybod i'r rhai y trosglwyddwyd ef iddynt.
duty-destroy = Dinistriwch y data biometrig cyn gynted ag y bo'n ymarferol.
duty-reasonable_alternative = Cynigiwch ffordd arall sy'n rhoi'r un peth heb anfantais.
duty-impact_assessment = Gwnewch asesiad effaith yn gyntaf.
duty-tell_where_the_child_is = Rhowch wybod i'r rhieni ble bydd y plentyn, ac am fesurau diogelwch ychwanegol.
duty-tell_each_time = Rhowch wybod i'r rhieni bob tro, fel y gallant wrthod.
duty-seek_pupils_views = Gofynnwch am farn y disgybl.
duty-weigh_objection = Pwyswch a mesurwch y gwrthwynebiad, penderfynwch, a chofnodwch pam.
duty-ring_every_contact = Gweithredwch, ffoniwch 999, a ffoniwch bob cyswllt brys.
duty-record_each_dose = Cofnodwch bob dos, a rhowch wybod i'r rhiant yr un diwrnod.
duty-ask_prescriber = Holwch y rhagnodwr.
duty-say_it_cannot_be_recalled = Dywedwch cyn ei roi na ellir ei alw'n ôl.
duty-head_talks_to_parent = Mae'r pennaeth yn siarad â'r rhiant, ac, os yw'n addas, â'r disgybl, ac yn cofnodi hynny.
duty-arrange_sex_education = Trefnwch addysg rhyw yn un o'r tri thymor olaf cyn 16 oed.
duty-notice_two_school_days = Rhowch yr hysbysiad statudol i'r rhieni, o leiaf ddau ddiwrnod ysgol ymlaen llaw.
duty-tell_family_unless_risk = Rhowch wybod i'r teulu yn gyntaf, oni bai bod hynny'n cynyddu'r risg.
duty-written_request = Gofynnwch am gais ysgrifenedig sy'n dweud pam y mae'n angenrheidiol.
duty-verify_responsibility = Gwnewch ymdrech resymol i wirio bod gan bwy bynnag a'i hawdurdododd gyfrifoldeb rhiant.
duty-ask_pupil = Holwch y disgybl yn bersonol.
duty-do_not_ask_pupil_to_choose = Peidiwch â gofyn i'r disgybl ddewis rhwng y rhieni.
duty-safeguarding_first = Mae mater diogelu yn dilyn ei drefn ei hun, beth bynnag y cydsyniwyd iddo.
duty-keep_legal_name = Cadwch yr enw cyfreithiol mewn cofnodion statudol.
duty-encourage_telling_parents = Parchwch gyfrinachedd y disgybl, ac anogwch y disgybl i ddweud wrth y rhieni.

# Whom to ask, and whom not.
consent-ask-heading = { $who }, { $purpose }: { $state }. Pwy i'w holi:
consent-ask-yes = Gofynnwch am ateb { $party }: { $why }.
consent-ask-notify = Hysbyswch { $party } yn ysgrifenedig: { $why }.
consent-ask-no = Peidiwch â gofyn am ateb { $party }: { $why }.
consent-ask-state = Hyd yma: { $state }.
consent-ask-nobody = Nid oes neb ar gofnod sydd â rhan ynddo.

# Which answers are to be asked for again.
consent-stale-heading = Atebion i ofyn amdanynt o'r newydd: { $stale } o'r { $looked_at } yr edrychwyd arnynt.
consent-stale-none = Nid oes rhaid gofyn am unrhyw ateb o'r newydd. Atebion yr edrychwyd arnynt: { $looked_at }.
consent-stale-line = { $item ->
    [none] { $who }, { $purpose }, ateb { $party } ar { $day }: { $why }.
   *[other] { $who }, { $purpose } ({ $item }), ateb { $party } ar { $day }: { $why }.
    }
consent-stale-ask = Gofynnwch am ateb { $party }.
consent-stale-nobody = Nid oes rhaid holi neb.
consent-stale-counts = { $counts ->
    [yes] Mae'n cyfrif tan hynny.
   *[no] Nid yw'n cyfrif mwyach.
    }

# Which uses to look at.
consent-uses-heading = { $who }, { $purpose }: { $state } nawr. Defnyddiau i edrych arnynt:
consent-uses-none = { $who }, { $purpose }: { $state } nawr. Nid oes rhaid edrych ar unrhyw ddefnydd.
consent-use = { $outcome ->
    [may] { $used }, ar { $day }. Y cydsyniad bryd hynny: { $state }. Caniatawyd y defnydd hwnnw ac mae'n parhau'n gyfreithlon.
    [must] { $used }, ar { $day }. Y cydsyniad bryd hynny: { $state }. Caniatawyd y defnydd hwnnw ac mae'n parhau'n gyfreithlon.
    [must_not] { $used }, ar { $day }. Y cydsyniad bryd hynny: { $state }. Nid oedd y cydsyniad yn cynnwys y defnydd hwnnw.
   *[needs_check] { $used }, ar { $day }. Nid yw wedi'i setlo a oedd y cydsyniad yn cynnwys y defnydd hwnnw.
    }
consent-use-item = Roedd ar gyfer { $item }.

# A purpose over the roll.
consent-register-heading = { $own ->
    [yes] Cofrestr: { $purpose }. Oedolion: { $roll }.
   *[no] Cofrestr: { $purpose }. Disgyblion: { $roll }.
    }
consent-register-count = { $state }: { $n }
consent-register-check = heb ei setlo, rhaid i rywun wirio: { $n }
consent-register-lines = Fesul un:
consent-register-line = { $outcome ->
    [must] { $who }: { $state }.
    [may] { $who }: { $state }.
    [must_not] { $who }: { $state }.
   *[needs_check] { $who }: heb ei setlo. Rhaid i rywun wirio.
    }

# The record of one party's consent, and the receipt for that party.
consent-record-heading = { $receipt ->
    [yes] Derbynneb ar gyfer { $party }: { $purpose }
   *[no] Cofnod yr ysgol ei hun ar gyfer { $party }: { $purpose }
    }
consent-record-pupil = Ynghylch y disgybl { $pupil }.
consent-record-item = Ar gyfer { $item } yn unig.
consent-record-kind = Pa fath o gydsyniad: { $kind }.
consent-record-special = Mae'n ymwneud â chategori arbennig o ddata.
consent-record-capacity = Yn rhinwedd pa hawl: { $capacity }.
consent-record-entries = Mae hynny'n seiliedig ar y cofnodion hyn: { $entries }.
consent-record-state = Y sefyllfa: { $state }.
consent-record-events = Beth ddigwyddodd:
consent-record-no-events = Nid oes dim ar gofnod.
consent-record-event = Ar { $day }: { $event }.
consent-record-at = Yr amser oedd { $at }.
consent-record-form = Ar ba ffurf: { $form }.
consent-record-from = Mae'n cyfrif o { $day } ymlaen.
consent-record-until = Mae'n cyfrif hyd at a chan gynnwys { $last }.
consent-record-wording = Y geiriad a ddangoswyd: { $wording }.
consent-record-wording-hash = Hash y geiriad: { $hash }.
consent-record-language = Iaith: { $language }.
consent-record-evidence = Y dystiolaeth: { $evidence }.
consent-record-entry = Cofnod { $entry }.
consent-record-competence = { $says ->
    [yes] Ar { $day }, barnodd { $person } fod y disgybl yn gallu penderfynu.
    [no] Ar { $day }, barnodd { $person } nad yw'r disgybl yn gallu penderfynu.
   *[unknown] Ar { $day }, ni setlodd { $person } a yw'r disgybl yn gallu penderfynu.
    }
consent-record-exception = Y rheswm ar gofnod dros beidio â hysbysu'r parti hwn: { $ground }.
consent-record-notified = Pwy arall a holwyd neu a hysbyswyd:
consent-record-objections = Pwy arall a wrthododd:
consent-record-other = { $party }, ar { $day }. Cofnod { $entry }.

# The purposes of the library, as they stand inside a sentence. One of a school's own is shown by its code.
purpose-photo_internal = lluniau i'w defnyddio y tu mewn i'r ysgol
purpose-parents_filming = rhieni'n ffilmio ar gyfer eu teulu eu hunain
purpose-photo_website = lluniau ar y wefan
purpose-photo_shared_with_families = lluniau dosbarth neu dîm a rennir â theuluoedd eraill
purpose-photo_social_media = lluniau ar y cyfryngau cymdeithasol
purpose-photo_press = lluniau yn y wasg, mewn prosbectws neu mewn hysbysebion
purpose-trip_in_school_hours = taith gyffredin yn ystod oriau ysgol
purpose-trip_outside_school_hours = taith y tu allan i oriau ysgol
purpose-trip_nursery = taith plentyn meithrin
purpose-trip_adventure = taith antur neu weithgaredd â risg uwch
purpose-trip_residential = taith breswyl
purpose-trip_abroad = taith dramor
purpose-medicine = meddyginiaeth a roddir gan staff
purpose-medicine_early_years = meddyginiaeth a roddir gan staff yn y blynyddoedd cynnar
purpose-aspirin = asbrin
purpose-spare_device = anadlydd neu ddyfais adrenalin sbâr yr ysgol
purpose-emergency_treatment = triniaeth mewn argyfwng
purpose-treatment = triniaeth feddygol
purpose-immunisation = imiwneiddio yn yr ysgol
purpose-measurement_programme = y rhaglen genedlaethol i fesur plant
purpose-biometrics = adnabod biometrig (megis ôl bys)
purpose-relationships_and_health_education = addysg cydberthynas ac iechyd
purpose-sex_education_primary = addysg rhyw mewn ysgol gynradd
purpose-sex_education = addysg rhyw
purpose-religious_education = addysg grefyddol
purpose-collective_worship = addoli ar y cyd
purpose-online_service = gwasanaeth ar-lein sy'n gofyn am gydsyniad
purpose-online_school_platform = platfform y mae'r ysgol ei hun yn ei ddarparu
purpose-online_counselling = cwnsela ar-lein
purpose-marketing = hysbysebu drwy e-bost, neges destun neu ap
purpose-marketing_soft_opt_in = hysbysebu i rywun a fu'n delio â'r ysgol o'r blaen
purpose-service_message = negeseuon gwasanaeth
purpose-paper_flyer = taflenni papur
purpose-sharing_statutory = rhannu â chyrff y mae'r gyfraith yn eu henwi
purpose-sharing_safeguarding = rhannu er mwyn diogelu plentyn
purpose-sharing_processor = rhannu â chwmni sy'n gweithio i'r ysgol
purpose-sharing_police = rhannu â'r heddlu
purpose-sharing_optional = rhannu ag eraill o ddewis
purpose-sharing_youth_support = rhannu â gwasanaethau cymorth ieuenctid
purpose-off_site_direction = cyfarwyddyd i gael addysg mewn man arall
purpose-managed_move = symudiad wedi'i reoli i ysgol arall
purpose-counselling = cwnsela yn yr ysgol
purpose-app_account = cyfrif yn ap y rhieni
purpose-app_feature = nodweddion dewisol ap y rhieni
purpose-register_name = enw arall yn y gofrestr
purpose-known_as = enw arall yn y dosbarth

# The words of consent, by list and code, as they stand inside a sentence.

word-consent_kind-data_protection = cydsyniad yn ôl cyfraith diogelu data
word-consent_kind-permission = caniatâd i gymryd rhan neu i gael gofal
word-consent_kind-statutory = cydsyniad y mae statud yn gofyn amdano
word-consent_kind-withdrawal = cais i esgusodi'r disgybl
word-consent_kind-treatment = cydsyniad i driniaeth
word-consent_kind-marketing = cydsyniad y derbynnydd ei hun i hysbysebu

word-consent_state-valid = dilys
word-consent_state-refused = wedi'i wrthod
word-consent_state-missing = heb ei gael
word-consent_state-conflict = gwrthdaro
word-consent_state-withdrawn = wedi'i dynnu'n ôl
word-consent_state-expired = wedi dod i ben
word-consent_state-not_required = nid oes angen cydsyniad
word-consent_state-excused = wedi'i esgusodi
word-consent_state-not_excused = heb ei esgusodi

word-consent_says-given = cydsynio
word-consent_says-reconfirmed = cydsynio eto
word-consent_says-refused = gwrthod
word-consent_says-objected = gwrthod, heb gael cais
word-consent_says-withdrawn = tynnu'n ôl yr hyn a ddywedwyd ddiwethaf

word-consent_form-written = yn ysgrifenedig, wedi'i lofnodi neu ar ôl mewngofnodi
word-consent_form-email = e-bost o gyfeiriad hysbys
word-consent_form-recorded_call = galwad wedi'i recordio
word-consent_form-note = nodyn o sgwrs
word-consent_form-clinician_record = cofnod clinigwr
word-consent_form-conduct = drwy ymddygiad yn unig
word-consent_form-opt_out_silence = tawelwch ar ôl llythyr a ofynnodd am wrthwynebiadau
word-consent_form-pre_ticked = blwch a diciwyd ymlaen llaw
word-consent_form-unknown = ddim ar gofnod

word-form_needed-none = dim
word-form_needed-recorded = gweithred glir a gofnodwyd
word-form_needed-explicit = geiriau'r parti ei hun ar gofnod
word-form_needed-written = yn ysgrifenedig
word-form_needed-clinician = cofnod clinigwr, neu well

word-givers-nobody = neb
word-givers-responsibility_holder = rhywun sydd â chyfrifoldeb rhiant
word-givers-parent_or_carer = rhiant sydd â chyfrifoldeb neu ofal, neu ofalwr o fewn yr hyn a ddirprwywyd
word-givers-biometrics_parent = rhiant yn ôl y gyfraith ar fiometreg
word-givers-parent = rhiant yn ôl cyfraith addysg
word-givers-the_adult = pob oedolyn drosto'i hun
word-givers-pupil = y disgybl yn unig

word-how_many-none = dim un
word-how_many-one = un
word-how_many-all = pob un

word-objection-nothing = dim
word-objection-weighed = mae'r ysgol yn ei bwyso a'i fesur ac yn penderfynu
word-objection-conflict = ni roddir oni bai bod y ddau'n cytuno
word-objection-stops = mae'n ei atal

word-pupil_part-none = dim
word-pupil_part-views = gofynnir am farn y disgybl
word-pupil_part-decides_when_able = mae'r disgybl yn penderfynu pan fydd yn gallu
word-pupil_part-decides_from_age = mae'r disgybl yn penderfynu o oedran a bennir gan y gyfraith
word-pupil_part-decides = mae'r disgybl yn penderfynu ar unrhyw oedran
word-pupil_part-no_stops = mae gwrthod gan y disgybl yn ei atal
word-pupil_part-sixth_form_decides = yn y chweched dosbarth y disgybl yn unig sy'n penderfynu
word-pupil_part-may_opt_in = caiff y disgybl ddewis cymryd rhan yn y tri thymor olaf cyn 16 oed

word-consent_step-not_required = ai cydsyniad yw'r offeryn cywir
word-consent_step-bar = rhwystr yn y gyfraith neu mewn gorchymyn
word-consent_step-pupil = penderfyniad y disgybl ei hun
word-consent_step-objections = gwrthod sy'n ei atal
word-consent_step-consents = rhy ychydig o'r rhai a all ei roi wedi cydsynio, neu wedi'u hysbysu
word-consent_step-form = ffurf y cydsyniad
word-consent_step-currency = a yw'r cydsyniad yn dal i gyfrif

word-party_state-not_asked = heb gael cais
word-party_state-asked = wedi cael cais, heb ateb
word-party_state-given = wedi cydsynio
word-party_state-refused = wedi gwrthod
word-party_state-objected = wedi gwrthwynebu
word-party_state-withdrawn = wedi tynnu cydsyniad yn ôl
word-party_state-expired = wedi cydsynio, a chyfnod y cydsyniad ar ben
word-party_state-wrong_form = wedi cydsynio ar ffurf nad yw'n cyfrif
word-party_state-bundled = wedi cydsynio ag un tic ar gyfer sawl peth

word-resolution-answer = ateb
word-resolution-answer_again = ateb arall
word-resolution-answer_in_form = ateb ar y ffurf sydd ei hangen ar gyfer hyn
word-resolution-answer_apart = ateb am hyn yn unig
word-resolution-notice = hysbysiad ysgrifenedig, neu sail wedi'i chofnodi dros beidio â'i roi
word-resolution-taken_back = y gwrthodiad wedi'i dynnu'n ôl
word-resolution-agreement = cytundeb, gyda chymorth cyfryngwr efallai
word-resolution-specific_issue_order = gorchymyn mater penodol gan lys
word-resolution-prescribers_advice = cyngor y rhagnodwr
word-resolution-prescription = presgripsiwn meddyg
word-resolution-health_plan = diagnosis, neu gynllun ar gyfer y cyflwr
word-resolution-standing = pwy yw'r parti hwn yn ôl y gyfraith
word-resolution-heads_decision = penderfyniad y pennaeth

word-consent_duty-stop = stopio ar unwaith
word-consent_duty-erase = dileu'r hyn nad oedd sail iddo ond cydsyniad
word-consent_duty-take_down = tynnu i lawr yr hyn y mae'r ysgol yn ei reoli
word-consent_duty-tell_recipients = rhoi gwybod i'r rhai y trosglwyddwyd ef iddynt
word-consent_duty-destroy = dinistrio'r data biometrig
word-consent_duty-reasonable_alternative = cynnig ffordd arall heb anfantais
word-consent_duty-impact_assessment = gwneud asesiad effaith yn gyntaf
word-consent_duty-tell_where_the_child_is = rhoi gwybod i'r rhieni ble bydd y plentyn
word-consent_duty-tell_each_time = rhoi gwybod i'r rhieni bob tro
word-consent_duty-seek_pupils_views = gofyn am farn y disgybl
word-consent_duty-weigh_objection = pwyso a mesur y gwrthwynebiad
word-consent_duty-ring_every_contact = gweithredu, ffonio 999 a ffonio pob cyswllt brys
word-consent_duty-record_each_dose = cofnodi pob dos a rhoi gwybod i'r rhiant yr un diwrnod
word-consent_duty-ask_prescriber = holi'r rhagnodwr
word-consent_duty-say_it_cannot_be_recalled = dweud na ellir ei alw'n ôl
word-consent_duty-head_talks_to_parent = y pennaeth i siarad â'r rhiant
word-consent_duty-arrange_sex_education = trefnu addysg rhyw yn un o dri thymor
word-consent_duty-notice_two_school_days = rhoi hysbysiad ddau ddiwrnod ysgol ymlaen llaw
word-consent_duty-tell_family_unless_risk = rhoi gwybod i'r teulu yn gyntaf, oni bai bod hynny'n cynyddu'r risg
word-consent_duty-written_request = gofyn am gais ysgrifenedig
word-consent_duty-verify_responsibility = gwirio pwy sydd â chyfrifoldeb rhiant
word-consent_duty-ask_pupil = holi'r disgybl yn bersonol
word-consent_duty-do_not_ask_pupil_to_choose = peidio â gofyn i'r disgybl ddewis rhwng y rhieni
word-consent_duty-safeguarding_first = mae mater diogelu yn dilyn ei drefn ei hun
word-consent_duty-keep_legal_name = cadw'r enw cyfreithiol mewn cofnodion statudol
word-consent_duty-encourage_telling_parents = annog y disgybl i ddweud wrth y rhieni

word-lawful_basis-public_task = tasg er budd y cyhoedd
word-lawful_basis-legal_obligation = rhwymedigaeth gyfreithiol
word-lawful_basis-legitimate_interests = buddiannau dilys
word-lawful_basis-recognised_legitimate_interests = buddiannau dilys y mae'r gyfraith yn eu cydnabod
word-lawful_basis-contract = contract
word-lawful_basis-vital_interests = buddiannau hanfodol
word-lawful_basis-statute = pŵer statudol
word-lawful_basis-household = mater i'r cartref ei hun

word-exception_ground-cannot_be_found = ni ellir dod o hyd iddo
word-exception_ground-lacks_capacity = heb alluedd meddyliol
word-exception_ground-welfare = mae lles y plentyn yn mynnu na fydd cysylltiad
word-exception_ground-not_practicable = ddim yn rhesymol ymarferol

word-stale_why-term_ended = daeth ei gyfnod i ben
word-stale_why-review_due = mae'n bryd ei adolygu
word-stale_why-pupil_decides_now = mae'r disgybl nawr yn gallu penderfynu
word-stale_why-left_the_school = gadawodd y disgybl
word-stale_why-new_wording = newidiodd y geiriad
word-stale_why-new_system = daeth system newydd i ddefnydd
word-stale_why-new_recipients = mae rhywun arall yn ei gael nawr
word-stale_why-new_law = newidiodd y gyfraith
word-stale_why-family_changed = bu newid o ran pwy sy'n gyfrifol neu o ran pwy sy'n byw ble
word-stale_why-giver_has_no_standing = ni all y sawl a'i rhoddodd ei roi mwyach

word-purpose_change-wording = geiriad y cwestiwn
word-purpose_change-system = y system a ddefnyddir
word-purpose_change-recipients = pwy sy'n ei gael
word-purpose_change-law = y gyfraith

word-ask_why-may_give = gall ei roi, ac mae un ateb o'r fath yn ddigon
word-ask_why-has_to_be_asked = rhaid gofyn
word-ask_why-has_to_be_notified = rhaid cael gwybod amdano ac am yr hawl i wrthwynebu
word-ask_why-pupil_decides = y disgybl sy'n penderfynu
word-ask_why-pupil_answers_too = mae'r disgybl yn ateb yn ogystal â'r rhiant
word-ask_why-answer_ended = nid yw'r hen ateb yn cyfrif mwyach
word-ask_why-form_does_not_count = nid yw'r ateb ar ffurf sy'n cyfrif, neu un tic ar gyfer sawl peth ydyw
word-ask_why-has_answered = wedi ateb
word-ask_why-enough_given = mae ateb rhywun arall yn ddigon
word-ask_why-no_standing = heb hawl i'w roi, neu mae gorchymyn yn dileu'r hawl honno
word-ask_why-standing_not_settled = rhaid setlo'n gyntaf pwy yw'r person hwn yn ôl y gyfraith
word-ask_why-excepted = mae sail dros beidio ar gofnod
word-ask_why-consent_not_needed = nid cydsyniad yw'r offeryn cywir yma
word-ask_why-a_no_stands = mae gwrthodiad yn sefyll, neu tynnwyd cydsyniad yn ôl, ac mae hynny'n dod yn gyntaf
word-ask_why-barred = mae rhywbeth arall yn rhwystr, ac nid oes ateb a all ei oresgyn
word-ask_why-pupil_left = mae'r disgybl wedi gadael
word-ask_why-pupils_decision = y disgybl sy'n penderfynu, ac nid oes angen ateb unrhyw riant
word-ask_why-not_made_to_choose = ni wneir i'r disgybl ddewis rhwng y rhieni

word-consent_event-requested = gofynnwyd
word-consent_event-given = rhoddwyd
word-consent_event-reconfirmed = rhoddwyd eto
word-consent_event-refused = gwrthodwyd
word-consent_event-withdrawn = tynnwyd yn ôl
word-consent_event-expired = daeth i ben
word-consent_event-invalidated = rhoddwyd mewn ffordd nad yw'n cyfrif

word-consent_capacity-own_account = ar ei ran ei hun
word-consent_capacity-parental_responsibility = cyfrifoldeb rhiant
word-consent_capacity-parent = rhiant, gyda chyfrifoldeb neu hebddo
word-consent_capacity-care = yn gofalu am y plentyn
word-consent_capacity-delegation = awdurdod wedi'i ddirprwyo
word-consent_capacity-not_settled = ddim ar gofnod
