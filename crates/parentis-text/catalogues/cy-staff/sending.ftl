# Draft: to be read by a Welsh speaker before a school uses it.
# May something be sent, to whom, and what stands against it.

sending-headline = { $guard ->
    [allow] Gellir ei anfon at y rhai a enwir yma yn unig, ac nid at neb arall. Copïau: { $copies }.
    [needs_second_person] Peidiwch â'i anfon cyn i ail berson edrych arno. Copïau wedyn: { $copies }.
   *[refuse] Peidiwch â'i anfon fel y mae.
    }
sending-findings = Beth sy'n sefyll yn ei erbyn:
sending-finding = { $attached ->
    [yes] { $classed ->
        [yes] { $part }: { $why } ({ $class }).
       *[no] { $part }: { $why }.
        }
   *[no] { $classed ->
        [yes] Y testun: { $why } ({ $class }).
       *[no] Y testun: { $why }.
        }
    }
sending-finding-safe = Nifer o'r rhai a fyddai'n ei dderbyn: { $recipients }. Nifer y disgyblion dan sylw: { $pupils }. Pwy a all ei gael yn ddiogel: { $circle }.
sending-copies = Pwy sy'n ei dderbyn:
sending-copy = { $split ->
    [yes] { $to }, ynghylch { $pupils }. Dim byd ynghylch { $others } yn y copi hwn.
   *[no] { $to }, ynghylch { $pupils }.
    }
sending-left-out = Pwy sydd ddim yn ei dderbyn, a pham:
sending-way = Y ffordd: { $channel }. Pam: { $why }.
sending-no-way = Nid oes ffordd: { $why }.
sending-shared = Mae hyn hefyd yn cyrraedd { $others }, ac mae hynny'n cael ei ganiatáu.
sending-unmet = { $said ->
    [yes] Heb ei ddiwallu: { $need } ({ $what }).
   *[no] Heb ei ddiwallu: { $need }.
    }
sending-reply = { $until ->
    [yes] Disgwylir ateb erbyn { $day }. Gall ddod drwy: { $channels }.
   *[no] Disgwylir ateb. Gall ddod drwy: { $channels }.
    }
sending-unserved = Pwy fyddai'n cael copi nad yw'n diwallu eu hangen:
sending-unreached = Disgyblion na fyddai neb yn ei dderbyn ar eu rhan:
sending-advice = Beth y mae polisi'r ysgol yn ei gynghori:
sending-advice-line = { $overridden ->
    [yes] Y cyngor: { $advice }. Penderfynodd rhywun ei anfon yr un fath, ac mae'r rheswm ar gofnod.
   *[no] Y cyngor: { $advice }.
    }
sending-advice-people = Mae'n ymwneud â'r rhain: { $people }.

reach-headline = Teuluoedd: { $families }. Gyda rhy ychydig o sianeli: { $below }. Oedolion nad oes dim yn eu cyrraedd: { $unreachable }.
reach-below = Teuluoedd sydd â llai na dwy sianel:
reach-shared = Cyfeiriadau sy'n gwasanaethu mwy nag un person:
reach-family = Teulu { $pupil }.
reach-adult = { $reached ->
    [yes] { $person }, sianeli: { $channels }.
   *[no] { $person }: dim sianel ({ $why }).
    }
reach-adult-declined = { $declining ->
    [yes] Gwrthodwyd: { $declined }.
   *[no] -
    }
reach-adult-shares = { $sharing ->
    [yes] Mae hyn hefyd yn cyrraedd { $others }.
   *[no] -
    }

word-guard-allow = gellir ei anfon
word-guard-needs_second_person = ail berson i edrych yn gyntaf
word-guard-refuse = nid fel y mae
word-guard_why-nobody_receives = ar hyn o bryd ni ellir ei anfon at neb
word-guard_why-destination_not_said = mae manylion cyswllt ynddo, ac ni ddywedodd neb pryd y cadarnhawyd cyfeiriad y byddai'n mynd iddo
word-guard_why-on_condition = caiff fynd at rywun ar amod, a rhaid i rywun weld bod yr amod wedi'i fodloni
word-guard_why-class_not_said = ni ddywedodd neb pa fath o ddata sydd ynddo
word-guard_why-subjects_not_said = ni ddywedodd neb am bwy y mae
word-guard_why-not_for_parents = nid yw'r math hwn o ddata ar gyfer rhieni
word-guard_why-a_person_decides = person sy'n penderfynu pwy sy'n gweld y math hwn o ddata
word-guard_why-not_theirs = mae am ddisgyblion nad oes gan bawb a fyddai'n ei dderbyn hawl i wybodaeth amdanynt
word-guard_why-siblings_to_split = mae am frodyr neu chwiorydd nad yw gwybodaeth am bob un ohonynt ar gyfer pawb; ysgrifennwch at bob un am ei blentyn ei hun
word-guard_why-older_destination = mae ynddo fanylion cyswllt sy'n fwy newydd na chyfeiriad y byddai'n mynd iddo
word-guard_why-need_unmet = mae angen iaith neu fformat arbennig ar rywun a fyddai'n ei dderbyn, ac nid yw'n barod felly
word-guard_why-about_another_adult = mae am oedolyn, ac yn mynd at rywun arall
word-guard_why-class_against_kind = yn ôl ei math mae am un plentyn, a gelwir popeth sydd ynddi yn gyhoeddus
word-guard_why-others_details = mae ynddo fanylion cyswllt oedolyn, ac mae'n mynd at rywun arall, neu ni ddywedodd neb manylion pwy ydynt
word-guard_why-protected_address = mae ynddo fanylion cyswllt, ac mae cyfeiriad y sawl piau nhw, neu'r sawl y mae'n sôn amdanynt, yn warchodedig
word-guard_why-no_way = mae hawl iddo, ac nid oes ffordd ar gofnod sy'n arwain at rywun
word-guard_why-promotion_in_what_is_owed = mae hawl iddo neu mae'n fater brys, ac mae rhywbeth ynddo'n hyrwyddo: tynnwch yr hyrwyddo allan
word-guard_why-pupils_unreached = mae disgyblion na fyddai neb yn ei dderbyn ar eu rhan
word-guard_why-reaches_others = mae pa ffordd bynnag sydd at rywun hefyd yn cyrraedd rhywun arall, na chaiff ei gael
word-channel-app = ap neu borth y rhieni
word-channel-email = e-bost
word-channel-text = neges destun
word-channel-telephone = ffôn
word-channel-post = post
word-channel-by_hand = papur, â llaw
word-access_format-large_print = print bras
word-access_format-braille = Braille
word-access_format-easy_read = geiriau byr a lluniau
word-access_format-audio = wedi'i ddarllen yn uchel
word-access_format-sign_language = iaith arwyddion
word-way_why-preferred = mae'n well gan yr oedolyn hwn
word-way_why-senders_wish = dyna ddymuniad yr anfonwr
word-way_why-schools_order = y gyntaf o sianeli'r ysgol sy'n cyrraedd yr oedolyn hwn
word-way_why-quickest = mae'n fater brys, a dyma'r ffordd gyflymaf
word-way_why-carries_the_format = ni fyddai ffordd arall yn cludo'r fformat y mae ar yr oedolyn hwn ei angen
word-way_why-notice_on_paper = mae'r gyfraith yn gofyn am hysbysiad, ac nid yw'r oedolyn hwn wedi cytuno i'w gael drwy e-bost
word-way_why-to_the_establishment = mae'n mynd i'r sefydliad lle mae'r oedolyn hwn
word-way_why-others_declined = gwrthododd yr oedolyn hwn y ffyrdd eraill, ac mae'n ei gael yr un fath
word-way_why-only_declined = gwrthododd yr oedolyn hwn y ffordd hon, ac nid oes un arall ar gofnod: efallai na fydd neb byth yn edrych arni
word-way_why-at_any_hour = mae'r oedolyn hwn i ffwrdd gyda'r lluoedd arfog, a gall ei darllen unrhyw bryd
word-way_why-not_shared = byddai ffordd arall hefyd yn cyrraedd rhywun na chaiff ei gael
word-way_why-limited = cyfyngodd yr ysgol ar y sianeli i'r oedolyn hwn am gyfnod
word-way_why-reaches_others = mae pob ffordd hefyd yn cyrraedd rhywun na chaiff ei gael
word-way_why-none_will_do = nid oes ffordd ar gofnod a wna'r tro ar gyfer hyn
word-way_why-unreachable = rhoddwyd cynnig ofer ar bob cyfeiriad sydd ar gofnod, felly rhowch gynnig arall arni, a chwiliwch am gyfeiriad arall
word-way_why-not_recorded = nid oes cyfeiriad ar gofnod
word-unmet-language = iaith y mae'n barod ynddi
word-unmet-human_translation = cyfieithiad gan berson
word-unmet-format = fformat y mae'n barod ynddo
word-send_advice-quiet_hours = aros nes i'r oriau tawel ddod i ben
word-send_advice-digest = aros am y diwrnod y mae newyddion o'r fath yn mynd allan gyda'i gilydd
word-send_advice-deployed = ysgrifennu yn hytrach na ffonio, i gyfeiriad y lluoedd arfog os oes angen, a gofyn pwy sy'n casglu'r plentyn yn y cyfamser, gan fod rhywun i ffwrdd gyda'r lluoedd
word-data_class-public = cyhoeddus
word-data_class-family = teulu
word-data_class-pupil_personal = data personol disgybl
word-data_class-special_category = categori arbennig
word-data_class-safeguarding = diogelu
word-data_class-staff_personal = data personol staff
word-data_class-third_party = teulu arall
word-data_class-restricted_address = cyfeiriad cyfyngedig
word-data_class-exam_embargoed = arholiad dan embargo
word-data_class-legal_privilege = braint gyfreithiol
word-data_class-governor_part_two = rhan dau y llywodraethwyr
word-data_class-complaint_file = ffeil cwyn
word-data_class-lado_record = cofnod o honiad
word-data_class-instrument = gorchymyn llys a'i bapurau
word-data_circle-anyone = unrhyw un
word-data_circle-own_family = teulu'r plentyn y mae'n ymwneud ag ef, pob un yr hyn sy'n perthyn iddo
word-data_circle-person_named = yr oedolyn y mae amdano, a staff y mae ei angen arnynt
word-data_circle-staff_by_need = staff y mae arnynt ei angen
word-data_circle-named_staff = staff a enwir
word-data_circle-handlers = y rhai sy'n trin y gŵyn
word-data_circle-governors_entitled = y llywodraethwyr sydd â hawl iddo
word-data_circle-exams_office = y swyddfa arholiadau
word-data_circle-head_and_legal = y pennaeth, y cadeirydd a'r cyfreithwyr
word-data_circle-hr_and_head = adnoddau dynol a'r pennaeth
word-data_circle-safeguarding_leads = y person dynodedig ar gyfer diogelu, y dirprwyon a'r pennaeth
word-data_circle-case_manager = y rheolwr achos
word-data_circle-nobody = neb, a thynnir ef allan
