# Draft: to be read by a Welsh speaker before a school uses it.
# What a person may see of something, and why: for whoever answers for data protection.

disclosure-headline = { $outcome ->
    [must] { $person }: mae hawl i'w weld, fel y mae.
    [may] { $person }: gellir ei ddangos, fel y mae.
    [needs_check] { $person }: peidiwch â'i ddangos fel y mae cyn i rywun benderfynu.
   *[must_not] { $person }: rhaid peidio â'i ddangos fel y mae.
    }
disclosure-fields = Fesul maes:
disclosure-field = { $outcome ->
    [must] { $field }: dangosir.
    [may] { $field }: dangosir.
    [needs_check] { $field }: tynnir allan, nes i rywun benderfynu.
   *[must_not] { $field }: tynnir allan.
    }
disclosure-why = Pam:
disclosure-finding = { $classed ->
    [yes] { $about ->
        [yes] { $class }, am { $pupil }: { $why }.
       *[no] { $class }: { $why }.
        }
   *[no] Y cyfan: { $why }.
    }
disclosure-capacity = Gwelir fel: { $capacity }.
disclosure-part = Rhan o'r ffeil: { $part }.
disclosure-ground = Sail: { $ground }.
disclosure-conditions = Ar yr amodau hyn:
disclosure-not-for-them = Mae'r ateb hwn ar gyfer y sawl sy'n gyfrifol am ddiogelu data. { $person }: rhoddir copi, ac nid y rhesymau.

word-access_why-for_anyone = mae ar gyfer unrhyw un
word-access_why-class_lets = gellir gweld y math hwn o ddata yn rhinwedd hyn
word-access_why-of_its_keepers = nhw sy'n cadw'r math hwn o ddata, yn ôl eu swydd neu eu rhan yn yr achos
word-access_why-condition_met = mae ar gofnod bod yr amod wedi'i fodloni
word-access_why-overridden = cedwir y math hwn o ddata rhagddynt, ac mae penderfyniad i'w rannu serch hynny ar gofnod
word-access_why-released = mae'r diwrnod rhyddhau wedi dod
word-access_why-condition_open = person sy'n penderfynu, ac nid oes dim ar gofnod eto
word-access_why-case_not_said = ni ddywedodd neb i ba achos y mae'n perthyn
word-access_why-entitlement_not_settled = nid yw'n glir a oes ganddynt hawl i wybodaeth am y plentyn hwn
word-access_why-competence_not_judged = ni farnodd neb a yw'r disgybl yn gallu penderfynu amdano
word-access_why-class_not_said = ni ddywedodd neb pa fath o ddata sydd ynddo
word-access_why-subject_not_said = ni ddywedodd neb am bwy y mae
word-access_why-pupil_not_known = nid oes gan yr ysgol gofnod o'r disgybl hwn
word-access_why-class_bars = cedwir y math hwn o ddata rhagddynt yn rhinwedd hyn
word-access_why-order_or_hold = mae gorchymyn, neu ataliad gan y person dynodedig ar gyfer diogelu, yn sefyll yn y ffordd, ac nid yw unrhyw swydd sydd ganddynt yn newid hynny
word-access_why-condition_not_met = mae ar gofnod nad yw'r amod wedi'i fodloni
word-access_why-not_on_the_case = nid oes ganddynt ran yn yr achos hwn
word-access_why-kept_out = fe'u cedwir allan ohono: wedi'u heithrio, â buddiant ynddo, neu'n destun y gŵyn
word-access_why-before_release = nid yw'r diwrnod rhyddhau wedi dod, neu nid oes un ar gofnod
word-access_why-not_competent = barnwyd nad yw'r disgybl yn gallu penderfynu amdano
word-access_why-left_out_not_said = dim ond gyda rhywbeth wedi'i adael allan y cânt ef, ac ni ddywedodd neb ei fod
word-access_why-notice_suppressed = nid oes dim ohono i gyrraedd y rhiant hwn
word-access_why-no_capacity = nid oes dim ar gofnod sy'n eu cysylltu â'r plentyn hwn, nac â'r ysgol
word-access_why-undertaking_open = dangosir drwy ddisgresiwn, ac nid oes ymrwymiad i beidio â'i ddatgelu ar gofnod
word-access_why-undertaking_refused = gwrthodasant ymrwymo i beidio â'i ddatgelu
word-access_why-undertaking_of_another_kind = nid yw eu hymrwymiad yn y geiriad a fwriadwyd ar gyfer hyn
word-access_why-findings_copied = canfyddiadau cwyn ydyw, ac mae'n mynd i'r ddwy ochr
word-access_why-other_pupil_taken_out = mae am ddisgybl nad yw'r gŵyn amdano, ac fe'i tynnir o'r copi hwn
word-access_why-both_sides_confidential = cedwir yr hyn a ysgrifennwyd am gŵyn rhag y ddwy ochr
word-access_why-discipline_kept = ni ddywedir wrth y sawl a gwynodd beth sy'n dilyn i staff
word-access_why-minutes_not_said = ni ddywedodd neb a enwir rhywun yn y cofnodion hyn

word-capacity-entitled_parent = oedolyn â hawl i wybodaeth am y plentyn hwn
word-capacity-adult_not_entitled = oedolyn i'r plentyn hwn nad oes ganddo hawl iddi
word-capacity-parent_of_another = oedolyn i ddisgybl arall
word-capacity-pupil = y disgybl
word-capacity-form_tutor = tiwtor dosbarth y plentyn
word-capacity-subject_teacher = staff sy'n addysgu neu'n cefnogi'r plentyn
word-capacity-dsl = y person dynodedig ar gyfer diogelu
word-capacity-head = y pennaeth
word-capacity-governor = llywodraethwr
word-capacity-panel_member = aelod o banel
word-capacity-inspector = arolygydd
word-capacity-outside_authority = y swyddog honiadau, gofal cymdeithasol neu'r heddlu

word-case_role-handler = yn trin yr achos
word-case_role-clerk = clerc y panel
word-case_role-panel_member = yn eistedd ar y panel
word-case_role-complainant = yn cwyno
word-case_role-complained_about = yn destun y gŵyn
word-case_role-case_manager = yn rheoli'r achos
word-case_role-companion = yn dod gyda pharti i'r panel

word-access_ground-need = mae angen i addysgu neu gefnogi'r plentyn
word-access_ground-dsl_decision = penderfyniad y person dynodedig ar gyfer diogelu
word-access_ground-best_interests = lles pennaf y plentyn
word-access_ground-safety_concern = pryder am ddiogelwch plant
word-access_ground-child_safety = diogelwch y plentyn hwn
word-access_ground-safeguarding_matter = mater diogelu
word-access_ground-staffing_panel = y panel ar staffio
word-access_ground-board = y bwrdd cyfan
word-access_ground-link_governor = y llywodraethwr cyswllt dros ddiogelu, a themâu yn unig
word-access_ground-chair_acts = y cadeirydd sy'n gweithredu ynddo
word-access_ground-regulator = y rheoleiddiwr sy'n gofyn
word-access_ground-privilege_waived = ildiwyd y fraint gyfreithiol
word-access_ground-own_case_outcome = canlyniad eu hachos eu hunain
word-access_ground-not_the_outcome = nid canlyniad yr achos yw hyn
word-access_ground-others_taken_out = tynnwyd allan yr hyn sydd am eraill
word-access_ground-case_manager = y pennaeth sy'n rheoli'r achos
word-access_ground-own_data = eu data eu hunain ydyw
word-access_ground-excluded = wedi'u heithrio o'r rhan hon
word-access_ground-interested = mae ganddynt fuddiant ynddo
word-access_ground-own_terms = y telerau sy'n eu rhwymo hwy, a dim eraill
word-access_ground-safeguarding_sharing = rhannu er diogelwch plentyn
word-access_ground-required_by_law = mae gorchymyn llys neu statud yn ei fynnu
word-access_ground-inspection = yr arolygwyr neu'r Ysgrifennydd Gwladol sy'n gofyn
word-access_ground-police_request = cais gan yr heddlu
word-access_ground-consent_of_protected = cydsyniad y person a warchodir
word-access_ground-public_interest = budd y cyhoedd
word-access_ground-own_data_request = cais am eich data eich hun
word-access_ground-already_public = mae eisoes yn gyhoeddus
