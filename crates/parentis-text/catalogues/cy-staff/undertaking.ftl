# Draft: to be read by a Welsh speaker before a school uses it.
# What was told in confidence: undertakings not to divulge, whom something may be told, the ban on publication, the duty of confidence.

undertaking-none = Ni ofynnwyd am ymrwymiad hyd yn hyn.
undertaking-headline = Ymrwymiadau y gofynnwyd amdanynt: { $asked }. Gyda rhywbeth i'w wneud: { $open }.
undertaking-each = Pob un ohonynt:
undertaking-line = { $person }, { $undertaking }, fel { $kind }, gofynnwyd ar { $day }: { $state }.
undertaking-about = Ni ddylid ei ddweud wrth { $scope }: { $has_item ->
    [yes] { $item }
   *[no] beth bynnag y mae'r ysgol yn ei ddangos
    }{ $has_classes ->
    [yes] , cyn belled â'i fod yn { $classes }
   *[no] {""}
    }{ $has_pupils ->
    [yes] , am { $pupils }
   *[no] {""}
    }. Geiriad: { $wording }.
undertaking-answered = Atebwyd ar { $day }: { $form }.
undertaking-ends = Mae'n dal tan y diwrnod cyn { $day }.
undertaking-slip = Torrwyd ar { $day } ({ $breach }). { $told ->
    [yes] Dywedwyd wrth y pennaeth.
    [no] Ni ddywedwyd wrth y pennaeth.
   *[unknown] Nid oes cofnod a ddywedwyd wrth y pennaeth.
    }
undertaking-next = I'w wneud: { $step }.

pass_on-headline = { $outcome ->
    [must] Nid yw'r ymrwymiad { $undertaking } yn rhwystr: { $person }, gellir dweud wrth { $listener }.
    [may] Nid yw'r ymrwymiad { $undertaking } yn rhwystr: { $person }, gellir dweud wrth { $listener }.
    [needs_check] Yr ymrwymiad { $undertaking }: rhaid i rywun benderfynu yn gyntaf. { $person }, dweud wrth { $listener }.
   *[must_not] Yn ôl yr ymrwymiad { $undertaking }: { $person }, rhaid peidio â dweud wrth { $listener }.
    }
pass_on-because = Pam:
pass_on-why = { $why }.
pass_on-scope = Mae'r geiriau'n golygu { $scope }.
pass_on-no_more = Mae hyn am yr ymrwymiad yn unig. Gall gorchymyn, ataliad neu ddyletswydd arall fod yn rhwystr er hynny.

ban-headline = { $state ->
    [stands] Ni cheir cyhoeddi dim a fyddai'n dangos i'r cyhoedd pwy yw { $person }. Mae neges ar rwydwaith cymdeithasol yn cyfrif.
    [ended] Mae'r gwaharddiad ar gyhoeddi pwy yw { $person } wedi dod i ben.
    [no_such_ban] Nid oes gwaharddiad o'r math hwn am { $person }.
   *[not_settled] Peidiwch â chyhoeddi dim am { $person } cyn i rywun benderfynu a yw'r gwaharddiad yn sefyll.
    }
ban-because = Pam:
ban-ended = Daeth i ben drwy { $by }.
ban-open = Ddim yn hysbys: { $part }.
ban-lacking = Nid yw felly: { $part }.
ban-no_more = Mae hyn am y gwaharddiad hwn yn unig. Nid yw'n agor cofnod honiad i neb.

confidence-headline = { $binds ->
    [yes] { $person }: mae dyletswydd cyfrinachedd yn rhwymo.
    [no] { $person }: cyn belled ag y barnwyd yma nid oes dyletswydd cyfrinachedd yn rhwymo.
   *[unknown] { $person }: nid yw wedi'i setlo a oes dyletswydd cyfrinachedd. Tan hynny, ystyriwch ei bod yn rhwymo.
    }
confidence-because = Pam:
confidence-undertaken = Mae ymrwymiad ganddynt yn sefyll.
confidence-open = Ddim yn hysbys: { $part }.
confidence-lacking = Nid yw felly: { $part }.

word-undertaking_kind-parent = rhiant
word-undertaking_kind-volunteer = gwirfoddolwr
word-undertaking_kind-parent_governor = rhiant-lywodraethwr
word-undertaking_kind-companion = cydymaith mewn panel
word-undertaking_kind-association_officer = swyddog y gymdeithas rieni

word-undertaking_scope-any_other_person = unrhyw berson arall
word-undertaking_scope-outside_the_family = unrhyw un y tu allan i'r teulu

word-undertaking_cause-planned = cyn dangos rhywbeth
word-undertaking_cause-by_accident = ar ôl derbyn rhywbeth drwy ddamwain

word-undertaking_state-asked = gofynnwyd, heb ateb
word-undertaking_state-given = rhoddwyd
word-undertaking_state-refused = gwrthodwyd
word-undertaking_state-ended = wedi dod i ben
word-undertaking_state-breached = rhoddwyd, a thorrwyd ers hynny

word-undertaking_step-await_answer = peidio â dangos dim drwy ddisgresiwn cyn cael ateb
word-undertaking_step-ask_before_more = gofyn eto cyn dangos rhagor drwy ddisgresiwn
word-undertaking_step-ask_for_deletion = gofyn am ddileu neu ddychwelyd yr hyn a dderbyniwyd drwy ddamwain
word-undertaking_step-open_breach_record = agor cofnod o'r tor rheol
word-undertaking_step-have_it_said = ei gael yn benodol, gan nad yw tawelwch yn rhoi dim
word-undertaking_step-ask_in_new_wording = gweld a ddylid gofyn eto, gan fod y geiriad wedi newid
word-undertaking_step-stop_discretion = peidio â dangos rhagor drwy ddisgresiwn, a pharhau â'r hyn sy'n ddyledus
word-undertaking_step-tell_head = dweud wrth y pennaeth am y tor ymrwymiad
word-undertaking_step-limit_only_by_its_steps = cyfyngu ar gyswllt, os o gwbl, drwy'r camau ar gyfer hynny yn unig
word-undertaking_step-use_own_wording = gofyn yn y geiriad a fwriadwyd ar eu cyfer

word-listener-social_care = gofal cymdeithasol plant
word-listener-police = yr heddlu
word-listener-lado = y swyddog honiadau
word-listener-regulator = rheoleiddiwr
word-listener-ico = y Comisiynydd Gwybodaeth
word-listener-ofsted = Ofsted
word-listener-dfe = yr Adran Addysg
word-listener-court = llys
word-listener-own_lawyer = eu cyfreithiwr eu hunain
word-listener-own_doctor = eu meddyg eu hunain
word-listener-protected_disclosure = y sawl sy'n derbyn datgeliad gwarchodedig
word-listener-co_parent = oedolyn arall i'r plentyn
word-listener-the_child = y plentyn
word-listener-anyone_else = unrhyw un arall

word-passing_on_why-never_blocked = nid yw ymrwymiad byth yn rhwystro dweud wrthynt
word-passing_on_why-own_child = mae am eu plentyn eu hunain yn unig
word-passing_on_why-inside_the_family = nid yw'r geiriau'n golygu'r oedolyn hwn, sy'n cael gweld yr un peth
word-passing_on_why-co_parent_may_see_it = caiff yr oedolyn hwn weld yr un peth, neu fe all, felly mae rhywun yn penderfynu yn gyntaf
word-passing_on_why-adult_not_said = ni ddywedodd neb pa oedolyn ydyw
word-passing_on_why-child_is_meant = mae'r geiriau'n golygu'r plentyn hefyd
word-passing_on_why-undertaking_stands = mae'r ymrwymiad yn sefyll, ac yn eu cynnwys
word-passing_on_why-does_not_stand = nid yw'r ymrwymiad yn sefyll, ac nid yw hynny'n caniatáu dim
word-passing_on_why-does_not_cover = nid yw'r ymrwymiad yn cynnwys hyn, ac nid yw hynny'n caniatáu dim
word-passing_on_why-not_on_record = nid oes ymrwymiad o'r fath ar gofnod, ac nid yw hynny'n caniatáu dim

word-ban_end-charge = cyhuddiad
word-ban_end-published_decision = penderfyniad a gyhoeddwyd
word-ban_end-waiver = hepgoriad yr athro
word-ban_end-court_order = gorchymyn llys

word-ban_state-stands = mae'n sefyll
word-ban_state-ended = mae wedi dod i ben
word-ban_state-no_such_ban = nid oes un
word-ban_state-not_settled = nid yw wedi'i setlo

word-ban_part-england_or_wales = mae'r ysgol yng Nghymru neu Loegr
word-ban_part-on_record = mae'r honiad ar gofnod
word-ban_part-teacher = athro yn yr ysgol yw'r sawl a gyhuddir
word-ban_part-by_pupil = fe'i gwneir gan ddisgybl o'r un ysgol, neu ar ran un
word-ban_part-relevant_offence = mae am drosedd yn erbyn disgybl o'r ysgol

word-confidence_part-quality = mae iddo natur gyfrinachol
word-confidence_part-obligation = fe'i rhoddwyd mewn amgylchiadau sy'n creu rhwymedigaeth
word-confidence_part-unauthorised = ni fyddai'r defnydd wedi'i awdurdodi
word-confidence_part-agreed_or_ought = cytunasant, neu dylent fod wedi gwybod

word-file_part-findings = y canfyddiadau
word-file_part-correspondence = gohebiaeth, datganiadau a chofnodion
word-file_part-discipline = yr hyn sy'n dilyn i staff

word-minutes_naming-worker = yn enwi rhywun sy'n gweithio yn yr ysgol
word-minutes_naming-pupil_or_candidate = yn enwi disgybl neu ymgeisydd
word-minutes_naming-nobody = heb enwi neb
word-minutes_naming-not_said = ni ddywedodd neb pwy a enwir
