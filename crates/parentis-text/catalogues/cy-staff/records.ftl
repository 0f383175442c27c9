# Draft: to be read by a Welsh speaker before a school uses it.
# Breaches, complaints about data protection, for how long records are kept, and what may be erased.

breach-headline = Nifer y toriadau ar gofnod: { $breaches }. Â rhywbeth i'w wneud: { $open }.
breach-decides = { $known ->
    [yes] Pwy sy'n penderfynu amdanynt: { $person }.
   *[no] Nid oes neb ar gofnod a all benderfynu amdanynt heddiw.
    }
breach-decider = { $away ->
    [yes] { $person } ({ $post }): i ffwrdd.
   *[no] { $person } ({ $post }): nesaf.
    }
breach-line = { $breach }: daeth yr ysgol i wybod amdano ar { $day }. Data: { $classes }.
breach-risk = { $known ->
    [yes] { $by_class ->
        [yes] Mae'n cyfrif fel hyn, oherwydd yr hyn y mae'n ei gyffwrdd: { $risk }.
       *[no] Fe'i barnwyd fel hyn: { $risk }.
        }
   *[no] Nid oes neb wedi barnu'r risg eto.
    }
breach-report = Yr adroddiad i'r Comisiynydd Gwybodaeth: { $report }.
breach-from-midnight = Nid yw'r awr y daeth yr ysgol i wybod ar gofnod, felly mae'r amser yn rhedeg o ddechrau'r diwrnod hwnnw.
breach-to-tell = Heb gael gwybod eto: { $whom }.
breach-next = { $step }.
breach-next-on = { $over ->
    [yes] { $step }: dylid bod wedi gwneud hyn erbyn { $day }, ac mae dros amser.
   *[no] { $step }, erbyn { $day }.
    }
breach-next-at = { $over ->
    [yes] { $step }: dylid bod wedi gwneud hyn erbyn { $time } ar { $day }, ac mae dros amser.
   *[no] { $step }, erbyn { $time } ar { $day }.
    }

complaint-headline = Nifer y cwynion am ddiogelu data ar gofnod: { $complaints }. Â rhywbeth i'w wneud: { $open }.
complaint-channels = Gellir cwyno drwy'r ffyrdd hyn: { $channels }.
complaint-offer-way = Cynigiwch ffordd electronig o gwyno: nid yw'r proffil yn enwi un.
complaint-list = Fesul un:
complaint-line = { $person }: cwyn ar { $day } ({ $complaint }).
complaint-before-the-duty = Daeth cyn i'r ddyletswydd ddechrau: atebwch hi fel unrhyw neges arall.
complaint-ack = Cadarnhau ei bod wedi cyrraedd: { $standing }; diwrnod olaf { $day }.
complaint-next = I'w wneud: { $step }.

retention-headline = Nifer y cofnodion yr edrychwyd arnynt: { $records }. Â'u hamser ar ben: { $due }. I edrych arnynt: { $open }.
retention-list = Fesul un:
retention-line = { $record }, { $kind }: { $standing }. Pam: { $why }.
retention-day = { $known ->
    [yes] Daw ei amser i ben ar { $day }; wedyn: { $then }.
   *[no] Daw ei amser i ben ar { $day }.
    }
retention-missing = Nid yw ar gofnod: { $missing }.
retention-source = Ffynhonnell y cyfnod: { $source }

copy-headline = { $outcome ->
    [must] Mae'r cyfan yn mynd i'r copi.
    [may] Caiff y cyfan fynd i'r copi.
    [needs_check] Rhaid i rywun edrych cyn i'r copi fod yn gyfan.
   *[must_not] Nid yw'r cyfan yn mynd i'r copi.
    }
copy-other-right = Nid oes dyletswydd ar yr ysgol i ddangos y cofnod addysgol. Yr hyn sydd ar ôl yw cais gwrthrych am wybodaeth, sef hawl y plentyn.
copy-fields = Fesul maes:
copy-field = { $outcome ->
    [must] { $field }: mae'n mynd. { $why }
    [may] { $field }: caiff fynd. { $why }
    [needs_check] { $field }: mae'n aros nes i rywun edrych. { $why }
   *[must_not] { $field }: nid yw'n mynd. { $why }
    }
copy-why = { $known ->
    [yes] { $exemption }: { $why }.
   *[no] Rheswm: { $why }.
    }
copy-not-for-them = Mae'r ateb hwn ar gyfer y sawl sy'n gyfrifol am ddiogelu data. Rhoddir y copi ac enwau'r eithriadau i'r sawl a ofynnodd.

erasure-headline = { $outcome ->
    [may] Gellir dileu pwy yw hwn o'ch cyfeiriadur, cyn belled ag y mae'r cofnodion a enwyd gennych yn mynd.
    [needs_check] Peidiwch â dileu pwy yw hwn cyn i rywun edrych.
   *[must_not] Peidiwch â dileu pwy yw hwn.
    }
erasure-remains = Nifer y cofnodion yn y dyddlyfr amdanynt, nad oes enw ynddynt ac sy'n aros: { $entries }.
erasure-against = Yr hyn sy'n sefyll yn y ffordd:
erasure-line = { $known ->
    [yes] { $block } ({ $key }).
   *[no] { $block }.
    }
erasure-until = Cedwir ef tan { $day }.

word-breach_risk-no_risk = dim risg
word-breach_risk-risk = risg
word-breach_risk-high_risk = risg uchel
word-report_state-not_settled = ni ŵyr neb eto a oes ei angen, ac mae'r amser yn rhedeg
word-report_state-not_needed = nid oes ei angen
word-report_state-due = i'w wneud, ac mae amser o hyd
word-report_state-overdue = dros amser
word-report_state-in_phases = gwnaed rhan, ac mae'r gweddill i ddod
word-report_state-reported = gwnaed mewn pryd
word-report_state-reported_late = gwnaed yn rhy hwyr
word-report_state-hour_not_known = gwnaed ar y diwrnod olaf, ar awr nad yw ar gofnod
word-breach_step-contain = Cyfyngwch arno
word-breach_step-name_decider = Dewch o hyd i rywun sy'n penderfynu
word-breach_step-assess = Barnwch y risg a chofnodwch hynny
word-breach_step-report = Rhowch wybod i'r Comisiynydd Gwybodaeth
word-breach_step-give_reasons = Dywedwch yn yr adroddiad pam y mae'n hwyr
word-breach_step-note_hour = Cofnodwch ar ba awr yr adroddwyd amdano
word-breach_step-complete_report = Cwblhewch yr adroddiad
word-breach_step-find_affected = Darganfyddwch ddata pwy yw hwn
word-breach_step-tell_affected = Dywedwch wrth y rhai y mae'r data amdanynt, heb oedi gormodol
word-data_complaint_done-acknowledged = cadarnhawyd ei bod wedi cyrraedd
word-data_complaint_done-progress_told = dywedwyd pa mor bell y mae
word-data_complaint_done-outcome_told = dywedwyd beth ddaeth ohoni
word-data_complaint_next-acknowledge = cadarnhau ei bod wedi cyrraedd
word-data_complaint_next-tell_outcome = edrych i mewn iddi, a dweud beth sy'n dod ohoni, heb oedi gormodol
word-data_complaint_next-name_ico = dweud y cânt fynd at y Comisiynydd Gwybodaeth
word-record_kind-complaint_file = ffeil cwyn
word-record_kind-early_years_complaint = ffeil cwyn mewn lleoliad blynyddoedd cynnar
word-record_kind-child_protection_file = ffeil amddiffyn plant
word-record_kind-staff_allegation_file = ffeil honiad am staff
word-record_kind-breach_record = cofnod o dorri diogelwch data
word-record_kind-data_complaint_file = ffeil cwyn am ddiogelu data
word-record_kind-access_request_file = ffeil cais gwrthrych am wybodaeth
word-record_kind-consent_record = cofnod o gydsyniad
word-record_kind-educational_record = cofnod addysgol
word-record_kind-message = neges
word-record_kind-minutes = cofnodion cyfarfod
word-retention_start-made = pryd y'i gwnaed
word-retention_start-resolved = pryd y datryswyd y mater
word-retention_start-closed = pryd y'i caewyd
word-retention_start-over = pryd y daeth i ben
word-retention_start-left = pryd y gadawodd y disgybl
word-retention_start-date_of_birth = dyddiad geni'r disgybl
word-retention_start-pension_age = pryd y cyrhaeddant oedran pensiwn
word-retention_unit-day = diwrnodau
word-retention_unit-month = misoedd
word-retention_unit-year = blynyddoedd
word-retention_then-review = edrych a oes ei angen o hyd
word-retention_then-erase = ei ddileu
word-retention_then-archive = ei roi i'r archif
word-retention_standing-on_hold = dan ataliad
word-retention_standing-kept = cedwir
word-retention_standing-due = mae ei amser ar ben
word-retention_standing-transferred = gyda'r ysgol nesaf
word-retention_standing-needs_check = cedwir nes i rywun edrych
word-retention_why-legal_hold = mae ataliad cyfreithiol yn ei enwi, neu'n enwi'r sawl y mae amdano
word-retention_why-period_runs = nid yw ei amser ar ben
word-retention_why-period_over = mae ei amser ar ben
word-retention_why-malicious_or_false = roedd yr honiad yn faleisus neu'n ffug
word-retention_why-went_with_pupil = aeth gyda'r disgybl
word-retention_why-no_profile = nid yw'r ysgol wedi mabwysiadu proffil
word-retention_why-not_stated = nid yw'r proffil yn dweud dim am gofnodion o'r math hwn
word-retention_why-start_not_known = nid yw'r diwrnod y mae ei amser yn rhedeg ohono ar gofnod
word-retention_why-whose_not_said = ni ddywedodd neb am bwy y mae, ac mae ataliad ar rywbeth
word-retention_why-out_of_range = mae'r diwrnod y tu allan i'r blynyddoedd a gyfrifir
word-erasure_block-legal_hold = Mae ataliad cyfreithiol
word-erasure_block-hold_to_check = Mae ataliad cyfreithiol ar rywbeth na ddywedodd neb am bwy y mae
word-erasure_block-nobody_named = Nid oes neb wedi'i enwi
word-erasure_block-on_roll = Mae'r disgybl ar y gofrestr, neu mae'r oedolyn ar gofnod gydag un sydd arni
word-erasure_block-open_breach = Nid yw toriad ynghylch eu data wedi'i setlo
word-erasure_block-open_data_complaint = Nid yw cwyn am ddiogelu data wedi'i hateb
word-erasure_block-open_case = Mae ganddynt ran mewn achos sy'n agored, neu mae'n ymwneud â nhw
word-erasure_block-open_safeguarding = Mae cofnod diogelu amdanynt yn agored
word-erasure_block-record_kept = Cedwir cofnod amdanynt
word-erasure_block-record_to_check = Rhaid i rywun edrych a gedwir cofnod amdanynt
word-copy_why-not_answered = nid atebir y cais, neu ddim eto
word-copy_why-nothing_against = nid oes dim ynddo y mae angen edrych arno
word-copy_why-looked_at = edrychodd rhywun, ac nid yw'n sefyll yn y ffordd
word-copy_why-exempt = mae'n sefyll yn y ffordd
word-copy_why-not_looked_at = ni ddywedodd neb eto a yw'n sefyll yn y ffordd
word-copy_why-kept_address = cyfeiriad a gedwir ydyw, ac nid yw'n mynd at unrhyw oedolyn
word-copy_why-marks_not_released = marciau ydynt cyn y diwrnod y ceir eu dweud
word-copy_why-no_class_said = ni ddywedodd neb pa fath o ddata sydd ynddo
word-copy_why-nobody_said_whose = ni ddywedodd neb am bwy y mae
word-copy_why-left_out_not_said = dim ond heb gyfeiriadau na lleoliad y cânt ei gael, ac ni ddywedodd neb eu bod wedi'u gadael allan
word-copy_why-kept_from_them = nid oes dim ohono i gyrraedd yr oedolyn hwn
word-copy_why-class_keeps_it = cedwir data o'r math hwn rhagddynt, ac nid oes cyfraith ar gofnod sy'n mynnu fel arall
