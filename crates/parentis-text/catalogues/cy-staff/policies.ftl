# Draft: to be read by a Welsh speaker before a school uses it.
# Policies and their review, and consultations.

review-headline = Nifer y polisïau ar gofnod: { $policies }. Dros amser: { $overdue }.
review-line = { $policy }, { $kind }: { $state }.
review-line-unknown = { $policy }: { $state }. Ni chofnododd neb beth ydyw.
review-routes = { $routes ->
    [yes] Fe'i dilynir.
   *[no] Nid oes dim yn cael ei gyfeirio ganddo.
    }
review-version = Fersiwn { $version }, mewn grym ers { $day }.
review-standing = Ei adolygiadau: { $standing }.
review-last = Fe'i hadolygwyd ddiwethaf ar { $day }.
review-last-month = Fe'i hadolygwyd ddiwethaf yn y mis a ddechreuodd ar { $day }.
review-due = Mae ei adolygiad nesaf i fod erbyn { $day }.
review-overdue = Roedd ei adolygiad nesaf i fod erbyn { $day }: mae dros amser ers { $since }.
review-mark = Nod: { $mark }.
review-trigger = Mae hyn yn dod â'i adolygiad ymlaen: { $trigger }, ar { $day }.
review-duty = I'w wneud: { $duty }.
review-duty-by = { $over ->
    [yes] { $duty }: dylid bod wedi gwneud hyn erbyn { $day }, ac mae dros amser.
   *[no] { $duty }, erbyn { $day }.
    }
review-duty-done = Gwnaed ar { $day }: { $duty }.
review-lacking = Heb fod ar gofnod: { $parts }.
review-fault = O'i le: { $faults }.
review-given = Rhoddwyd i hyn o bobl: { $given }. Cydnabuwyd gan hyn: { $acknowledged }. Ni chaiff dim ddibynnu ar hynny.
review-given-line = { $person }: fersiwn { $version }.

ratify-headline = { $outcome ->
    [may] Gellir cadarnhau'r polisi { $policy } felly.
    [must_not] Rhaid peidio â chadarnhau'r polisi { $policy } felly.
   *[needs_check] Rhaid i rywun edrych cyn cadarnhau'r polisi { $policy }.
    }
ratify-bar = Mae hyn yn ei erbyn: { $faults }.
ratify-check = Edrychwch ar hyn: { $faults }.
ratify-rests-on = Mae'n gorffwys ar yr ymgynghoriad { $consultation }.

governs = Mae achos a ddaeth ar { $received } yn dilyn fersiwn { $version } { $policy }, mewn grym ers { $since }.
governs-not-stated = Mae achos a ddaeth ar { $received } yn dilyn y fersiwn { $policy } sydd mewn grym ers { $since }; pa un, ni chofnododd neb.
governs-none = Nid oedd fersiwn { $policy } mewn grym ar { $received }.
governs-later = Daeth fersiwn { $version } i rym ar { $day }: nid yw'n newid amser sy'n rhedeg, ond er lles yr achwynydd.
governs-later-unknown = Daeth fersiwn arall i rym ar { $day }: nid yw'n newid amser sy'n rhedeg, ond er lles yr achwynydd.

consult-headline = Nifer yr ymgynghoriadau ar gofnod: { $consultations }. Ar agor: { $open }.
consult-line = { $consultation }, { $topic }: { $state }. Agorwyd ar { $opened }; atebion tan { $closes }.
consult-earliest = Y diwrnod cyntaf y caiff gau: { $day }.
consult-people = Pobl a atebodd: { $answered } o blith { $invited } a wahoddwyd, { $percent } y cant.
consult-families = Teuluoedd a atebodd: { $answered } o blith { $invited } a wahoddwyd, { $percent } y cant.
consult-views = Yn ôl pobl: o blaid { $agrees }, yn erbyn { $disagrees }, y naill na'r llall { $neither }, mewn geiriau yn unig { $unsaid }.
consult-views-families = Yn ôl teuluoedd: o blaid { $agrees }, yn erbyn { $disagrees }, y naill na'r llall { $neither }, mewn geiriau yn unig { $unsaid }, rhanedig { $divided }.
consult-others = Atebion heb wahoddiad: { $uninvited }. Rhy hwyr: { $late }. Rhieni yn ôl y polisi: { $parents }.
consult-feedback = Mae'r hyn a newidiodd i'w gyhoeddi erbyn { $day }.
consult-fed-back = Cyhoeddwyd yr hyn a newidiodd ar { $day }.
consult-fault = O'i le: { $faults }.
consult-lacking = Heb fod ar gofnod: { $parts }.

word-date_precision-day = i'r diwrnod
word-date_precision-month = i'r mis

word-policy_kind-admission_arrangements = trefniadau derbyn
word-policy_kind-child_protection = amddiffyn plant
word-policy_kind-special_needs = anghenion addysgol arbennig
word-policy_kind-teachers_pay = cyflog athrawon
word-policy_kind-accessibility_plan = cynllun hygyrchedd
word-policy_kind-data_protection = diogelu data
word-policy_kind-complaints = y drefn gwyno
word-policy_kind-relationships_education = addysg cydberthynas a rhywioldeb
word-policy_kind-uniform = gwisg ysgol
word-policy_kind-communications = cyfathrebu â rhieni a gofalwyr
word-policy_kind-other = pwnc arall

word-approval_level-full_board = y bwrdd llawn
word-approval_level-committee = pwyllgor
word-approval_level-one_governor = un llywodraethwr
word-approval_level-head = y pennaeth

word-policy_state-draft = drafft
word-policy_state-consulted = gofynnwyd i rieni, heb ei gadarnhau
word-policy_state-ratified = wedi'i gadarnhau, heb fod mewn grym
word-policy_state-in_force = mewn grym
word-policy_state-superseded = disodlwyd
word-policy_state-archived = archifwyd

word-policy_mark-promoted = hyrwyddwyd i staff, rhieni a llywodraethwyr
word-policy_mark-under_review = yn cael ei adolygu
word-policy_mark-review_early = adolygwch ef nawr
word-policy_mark-to_be_amended = i'w ddiwygio
word-policy_mark-to_be_withdrawn = i'w dynnu'n ôl

word-review_standing-consistent = yn gyson â'i gyfnod
word-review_standing-inconsistent = yn anghyson: mae dyddiad yr un nesaf yn rhy hwyr
word-review_standing-cannot_show = ni ellir dangos bod ei gyfnod wedi'i gadw

word-review_decision-keep = ei gadw
word-review_decision-amend = ei ddiwygio
word-review_decision-withdraw = ei dynnu'n ôl

word-review_trigger-law_change = newidiodd y gyfraith
word-review_trigger-serious_incident = digwyddiad difrifol
word-review_trigger-panel_recommendation = argymhellodd panel hynny
word-review_trigger-overdue_date = mae ei ddyddiad wedi mynd heibio

word-policy_part-preparation = beth ydyw, a phwy a'i hysgrifennodd
word-policy_part-author = pa swydd a'i hysgrifennodd
word-policy_part-ratification = ei gadarnhad
word-policy_part-body = pa gorff a'i cadarnhaodd
word-policy_part-minute_reference = y cyfeiriad at y cofnod
word-policy_part-version = pa fersiwn ydyw
word-policy_part-approval_needed = ar ba lefel y mae'n rhaid ei gymeradwyo
word-policy_part-approval_given = ar ba lefel y'i cymeradwywyd
word-policy_part-whole_school = a yw ar gyfer yr ysgol gyfan
word-policy_part-school_type = pa fath o ysgol ydyw
word-policy_part-consultation = cofnod ei ymgynghoriad
word-policy_part-consultation_record = rhywbeth yng nghofnod ei ymgynghoriad
word-policy_part-fairness = a oedd ei ymgynghoriad yn deg
word-policy_part-review_interval = pa mor aml y'i hadolygir
word-policy_part-review = adolygiad a gaewyd
word-policy_part-implementation = tystiolaeth sut y'i gweithredwyd
word-policy_part-effectiveness = tystiolaeth pa mor effeithiol oedd
word-policy_part-decision = penderfyniad yr adolygiad
word-policy_part-promotion_to_staff = ei hyrwyddo i staff
word-policy_part-promotion_to_parents = ei hyrwyddo i rieni
word-policy_part-promotion_to_governors = ei hyrwyddo i lywodraethwyr

word-policy_fault-author_ratifies = yr awdur sy'n ei gadarnhau
word-policy_fault-level_too_low = fe'i cymeradwyir ar lefel rhy isel
word-policy_fault-parents_not_asked = ni ofynnwyd i rieni
word-policy_fault-consultation_open = mae rhieni'n dal i gael eu holi
word-policy_fault-consultation_faulty = mae bai ar ei ymgynghoriad
word-policy_fault-interval_too_long = mae ei gyfnod ei hun rhwng adolygiadau yn rhy hir

word-policy_duty-publish_on_website = ei gyhoeddi ar y wefan
word-policy_duty-free_copy = cynnig copi am ddim i bwy bynnag sy'n gofyn
word-policy_duty-determine = penderfynu ar y trefniadau
word-policy_duty-copy_to_authority = eu cyhoeddi, gyda chopi i'r awdurdod lleol
word-policy_duty-consult_again = gofyn eto
word-policy_duty-supplier_tender = cynnal tendr ar gyfer y cyflenwr

word-published_as-website = ar wefan
word-published_as-free_copy = copi am ddim i bwy bynnag sy'n gofyn
word-published_as-authority_copy = copi i'r awdurdod lleol

word-version_state-governs = fersiwn sy'n rheoli
word-version_state-not_stated = nid yw'r fersiwn sy'n rheoli ar gofnod
word-version_state-none_in_force = nid oedd un mewn grym

word-consultation_audience-parents = rhieni
word-consultation_audience-pupils = disgyblion
word-consultation_audience-staff = staff
word-consultation_audience-governors = llywodraethwyr
word-consultation_audience-community = y gymuned

word-consultation_state-open = ar agor
word-consultation_state-closed = ar gau
word-consultation_state-decided = penderfynwyd
word-consultation_state-fed_back = penderfynwyd, a chyhoeddwyd yr hyn a newidiodd

word-view_given-agrees = o blaid
word-view_given-disagrees = yn erbyn
word-view_given-neither = y naill na'r llall
word-view_given-not_said = mewn geiriau yn unig

word-consultation_fault-too_short = mae'n rhy fyr
word-consultation_fault-closes_on_no_school_day = mae'n cau ar ddiwrnod heb sesiwn
word-consultation_fault-outside_the_window = mae'r tu allan i 1 Hydref i 31 Ionawr
word-consultation_fault-parents_left_out = ni ofynnir i rieni
word-consultation_fault-pupils_left_out = ni ofynnir i ddisgyblion
word-consultation_fault-unfair = nid oedd yn deg
word-consultation_fault-feedback_overdue = ni chyhoeddwyd yr hyn a newidiodd mewn pryd

word-consultation_part-audience = pwy a holir
word-consultation_part-channels = drwy ba sianelau
word-consultation_part-languages = ym mha ieithoedd
word-consultation_part-invited = pwy a wahoddwyd
word-consultation_part-representatives = pa gynrychiolwyr a holwyd
word-consultation_part-fairness = a oedd yn deg
word-consultation_part-calendar = dyddiadau'r tymhorau
word-consultation_part-school_type = pa fath o ysgol ydyw
word-consultation_part-policy = y polisi y mae'n ei enwi
word-consultation_part-summary = crynodeb o'r hyn a ddywedwyd
word-consultation_part-decision = beth a benderfynwyd
word-consultation_part-what_changed = beth a newidiodd
