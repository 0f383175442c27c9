# Draft: to be read by a Welsh speaker before a school uses it.
# Why an answer is what it is. One line a reason, by its code. Rule ids are added after the sentence.
# Some reasons are listed for a case that is only possible, so they say what holds in general.

reason-no_profile = Nid yw proffil yr ysgol ar gofnod, felly nid yw'n hysbys pa gyfraith sy'n gymwys.
reason-roll_unknown = Nid oes cofnod a yw'r disgybl ar y gofrestr.
reason-not_on_roll = Nid oedd y disgybl ar y gofrestr ar y diwrnod hwnnw, felly nid oedd gan yr ysgol ddyletswydd.
reason-recorded_as = Mae'r oedolyn hwn wedi'i gofnodi fel hyn: { $kind }.
reason-relationship_not_said = Nid oes cofnod o berthynas yr oedolyn hwn â'r plentyn.
reason-legal_parent = Mae'r oedolyn hwn yn rhiant cyfreithiol, ac felly'n cyfrif fel rhiant at ddibenion yr ysgol, gyda chyfrifoldeb rhiant neu hebddo.
reason-parent_by_responsibility = Mae gan yr oedolyn hwn gyfrifoldeb rhiant, ac felly mae'n cyfrif fel rhiant at ddibenion yr ysgol.
reason-parent_by_care = Mae'r oedolyn hwn yn byw gyda'r plentyn ac yn gofalu amdano, ac felly mae'n cyfrif fel rhiant at ddibenion yr ysgol.
reason-care_goes_on = Mae'r plentyn oddi cartref am gyfnod. Mae gofal yr oedolion gartref yn parhau.
reason-had_care_once = Bu'r oedolyn hwn yn gofalu am y plentyn ar un adeg. Nid yw'r plentyn yn byw gydag ef neu hi nawr.
reason-carer_recognised = Penderfynodd yr ysgol barhau i drin yr oedolyn hwn fel gofalwr, a chofnododd pam.
reason-partner_not_settled = Nid yw partner rhiant yn cyfrif fel rhiant oni bai ei fod yn byw gyda'r plentyn ac yn gofalu amdano. Nid yw hynny i gyd ar gofnod.
reason-contact_only = Cyswllt yn unig yw rhywun nad yw'n rhiant, nad oes ganddo gyfrifoldeb rhiant ac nad yw'n gofalu am y plentyn.
reason-parent_no_more = Gwnaeth mabwysiadu neu orchymyn rhiant rywun arall yn rhiant. Nid yw'r oedolyn hwn yn rhiant mwyach.
reason-holds_responsibility = Mae gan yr oedolyn hwn gyfrifoldeb rhiant.
reason-authority_holds = Mae gan yr awdurdod lleol gyfrifoldeb rhiant.
reason-authority_holds_none = Mae'r plentyn yn derbyn gofal drwy gytundeb (adran 20), felly nid oes gan yr awdurdod lleol gyfrifoldeb rhiant.
reason-registered_too_early = Mae'r oedolyn hwn ar y dystysgrif geni, ond ers cyfnod pan nad oedd hynny eto'n rhoi cyfrifoldeb rhiant.
reason-appointment_not_in_effect = Mae'r oedolyn hwn wedi'i enwi'n warcheidwad, ond nid yw hynny wedi dod i rym.
reason-appointment_unsettled = Mae'r oedolyn hwn wedi'i enwi'n warcheidwad. Nid yw wedi'i setlo a yw hynny wedi dod i rym.
reason-spends_time_only = Mae gorchymyn yn gadael i'r oedolyn hwn dreulio amser gyda'r plentyn. Nid yw hynny'n rhoi cyfrifoldeb rhiant.
reason-police_protection_gives_none = Mae'r plentyn o dan amddiffyniad yr heddlu. Nid yw hynny'n rhoi cyfrifoldeb rhiant i neb.
reason-responsibility_ended = Daeth llys â chyfrifoldeb rhiant yr oedolyn hwn i ben.
reason-responsibility_extinguished = Daeth mabwysiadu neu orchymyn rhiant â chyfrifoldeb rhiant yr oedolyn hwn i ben.
reason-responsibility_untouched = Nid yw bod yn y carchar yn dileu cyfrifoldeb rhiant. Nid yw gwahanu, absenoldeb na dyled yn gwneud hynny ychwaith.
reason-responsibility_over_at_18 = Daw cyfrifoldeb rhiant i ben ar ben-blwydd y plentyn yn 18 oed.
reason-scottish_rights_end_at_16 = Mae'r plentyn yn byw yn yr Alban, lle mae'r rhan fwyaf o hawliau rhieni'n dod i ben yn 16 oed.
reason-foreign_law_decides = Cyfraith gwlad arall sy'n penderfynu a oes gan yr oedolyn hwn gyfrifoldeb rhiant.
reason-responsibility_stated =
    { $default ->
        [yes] Ateb system yr ysgol ynghylch cyfrifoldeb rhiant: { $says }. Ond yno gall "na" olygu nad oes neb wedi'i lenwi.
       *[no] Ateb system yr ysgol ynghylch cyfrifoldeb rhiant: { $says }. Nodyn yw hynny, nid prawf.
    }
reason-records_contradict = Mae dau gofnod yn groes i'w gilydd: { $about }.
reason-row =
    { $cell ->
        [must_by_statute] Mae hawl i hyn yn ôl y gyfraith yn achos { $row }.
        [must_equally] Mae hawl i hyn, i'r un graddau ag unrhyw riant arall, yn achos { $row }.
        [on_request] Mae hawl i hyn, ar ôl gofyn amdano, yn achos { $row }.
        [may] Gellir rhoi hyn yn achos { $row }.
        [may_be_asked] Gellir gofyn am ganiatâd yn achos { $row }.
        [open] Mae hyn yn agored yn achos { $row }.
        [no] Ni roddir hyn yn achos { $row }.
        [not_asked] Ni ofynnir am ganiatâd yn achos { $row }.
        [not_open] Nid yw hyn yn agored yn achos { $row }.
        [by_residence] Ble mae'r plentyn yn byw sy'n penderfynu pa hawl sydd yn achos { $row }.
        [after_check] Rhaid ystyried y risg i eraill yn gyntaf yn achos { $row }.
        [delegated] Y cynllun lleoli sy'n penderfynu yn achos { $row }.
        [on_authority] Rhaid i rywun sydd â chyfrifoldeb rhiant neu sy'n gofalu am y plentyn gytuno'n gyntaf yn achos { $row }.
        [per_order] Geiriau'r gorchymyn sy'n penderfynu yn achos { $row }.
        [pupil_decides] Y disgybl sy'n penderfynu, ac nid yr oedolyn, yn achos { $row }.
       *[check] Rhaid i rywun benderfynu bob tro yn achos { $row }.
    }
# The same where what is on record leaves it open which kind of adult this is.
reason-row-possible =
    { $cell ->
        [must_by_statute] Mae hawl i hyn yn ôl y gyfraith os yw hyn yn wir am yr oedolyn hwn: { $row }.
        [must_equally] Mae hawl i hyn, i'r un graddau ag unrhyw riant arall, os yw hyn yn wir am yr oedolyn hwn: { $row }.
        [on_request] Mae hawl i hyn, ar ôl gofyn amdano, os yw hyn yn wir am yr oedolyn hwn: { $row }.
        [may] Gellir rhoi hyn os yw hyn yn wir am yr oedolyn hwn: { $row }.
        [may_be_asked] Gellir gofyn am ganiatâd os yw hyn yn wir am yr oedolyn hwn: { $row }.
        [open] Mae hyn yn agored os yw hyn yn wir am yr oedolyn hwn: { $row }.
        [no] Ni roddir hyn os yw hyn yn wir am yr oedolyn hwn: { $row }.
        [not_asked] Ni ofynnir am ganiatâd os yw hyn yn wir am yr oedolyn hwn: { $row }.
        [not_open] Nid yw hyn yn agored os yw hyn yn wir am yr oedolyn hwn: { $row }.
        [by_residence] Ble mae'r plentyn yn byw sy'n penderfynu pa hawl sydd os yw hyn yn wir am yr oedolyn hwn: { $row }.
        [after_check] Rhaid ystyried y risg i eraill yn gyntaf os yw hyn yn wir am yr oedolyn hwn: { $row }.
        [delegated] Y cynllun lleoli sy'n penderfynu os yw hyn yn wir am yr oedolyn hwn: { $row }.
        [on_authority] Rhaid i rywun sydd â chyfrifoldeb rhiant neu sy'n gofalu am y plentyn gytuno'n gyntaf os yw hyn yn wir am yr oedolyn hwn: { $row }.
        [per_order] Geiriau'r gorchymyn sy'n penderfynu os yw hyn yn wir am yr oedolyn hwn: { $row }.
        [pupil_decides] Y disgybl sy'n penderfynu os yw hyn yn wir am yr oedolyn hwn: { $row }.
       *[check] Rhaid i rywun benderfynu os yw hyn yn wir am yr oedolyn hwn: { $row }.
    }
row-list-or = { $rows }; neu ynteu { $last }
row-legal-parent = rhiant cyfreithiol
row-legal-parent-responsible = rhiant cyfreithiol sydd â chyfrifoldeb rhiant
reason-report_duty = Rhaid i'r ysgol yn ôl y gyfraith anfon adroddiad ar bob disgybl unwaith y flwyddyn.
reason-report_duty_in_leaving_year = Mae'r disgybl ym mlwyddyn olaf oedran ysgol gorfodol. Ar gyfer y flwyddyn honno rhaid i'r uned anfon adroddiad.
reason-no_report_duty_this_year = Dim ond ym mlwyddyn olaf oedran ysgol gorfodol y mae'n rhaid i'r uned anfon adroddiad yn ôl y gyfraith.
reason-no_duty_for_school_type = Ni wyddom am gyfraith sy'n peri bod rhaid i'r math hwn o ysgol wneud hyn.
reason-no_rule_for_nation = Nid yw cyfraith y genedl hon ar y mater hwn ar gael yma.
reason-rule_not_yet_in_force = Nid oedd y rheol mewn grym eto ar y diwrnod hwnnw.
reason-requested = Gofynnodd yr oedolyn hwn amdano. Lle nad oes dim arall yn sefyll yn ei erbyn, mae hawl iddo.
reason-not_requested = Mae gan yr oedolyn hwn hawl i hyn ar ôl gofyn amdano. Nid oes cais ar gofnod.
reason-waived = Cytunodd y rhiant hwn i beidio â chael adroddiadau. Mae hynny'n dal ar gyfer y rhiant hwn yn unig.
reason-pupil_is_adult = O 18 oed ymlaen, y disgybl yw'r un i droi ato.
reason-age_unknown = Nid yw dyddiad geni'r disgybl ar gofnod.
reason-special_circumstances = Cofnododd y pennaeth amgylchiadau arbennig.
reason-pupil_agreed = Cytunodd y disgybl yn achos yr oedolyn hwn.
reason-exclusion_duty = Rhaid i'r ysgol yn ôl y gyfraith hysbysu'r rhieni yn ddi-oed pan fydd yn gwahardd disgybl.
reason-pupil_refused = Gwrthododd y disgybl yn achos yr oedolyn hwn.
reason-pupil_has_not_agreed = Rhaid i'r disgybl gytuno'n gyntaf. Nid oes cytundeb ar gofnod.
reason-is_the_pupil = Dyma'r disgybl yn bersonol. At y disgybl yr ysgrifennir o 18 oed ymlaen.
reason-died = Mae'r oedolyn hwn wedi marw.
reason-imprisoned = Mae'r oedolyn hwn yn y carchar.
reason-risk_not_checked = Nid oes cofnod bod y risg i eraill wedi'i hystyried.
reason-risk_checked = Ystyriwyd y risg i eraill, ac nid oes dim yn rhwystr.
reason-no_order_seen = Nid oes yr un gorchymyn llys y mae'r ysgol wedi'i weld yn cyfyngu ar yr oedolyn hwn ar y diwrnod hwn. Caiff pob rhiant ei drin yr un fath.
reason-order_bars = Mae gorchymyn { $order } yn dweud na chaiff yr oedolyn hwn wneud hyn: { $act }.
reason-order_leaves_alone = Mae gorchymyn { $order } yn dweud na chaiff yr oedolyn hwn wneud hyn: { $act }. Nid yw hynny ynddo'i hun yn atal yr hyn y gofynnir amdano yma.
reason-order_requires = Mae gorchymyn { $order } yn dweud bod rhaid i'r ysgol adael i'r oedolyn hwn wneud hyn: { $act }.
reason-order_unclear = Mae gorchymyn { $order } ({ $kind }) yn cyfyngu ar yr oedolyn hwn mewn geiriau y mae'n rhaid i rywun eu darllen.
reason-order_without_effect = Nid yw gorchymyn { $order } ({ $kind }) yn newid yr hyn y mae'r ysgol yn ei wneud.
reason-order_lapsed_by_age = Nid yw gorchymyn { $order } mewn grym mwyach, oherwydd oedran y plentyn.
reason-lives_with_other = Mae gorchymyn { $order } yn dweud bod y plentyn yn byw gyda rhywun arall. Nid yw hynny'n cymryd dim oddi wrth y rhiant hwn.
reason-orders_conflict = Mae dau orchymyn yn dweud pethau croes i'w gilydd am hyn.
reason-order_claimed =
    { $known ->
        [yes] Cafodd yr ysgol wybod am orchymyn { $order } ac nid yw wedi'i weld. Cedwir pethau'n ôl hyd at a chan gynnwys { $day }.
       *[no] Cafodd yr ysgol wybod am orchymyn { $order } ac nid yw wedi'i weld. Cedwir pethau'n ôl yn y cyfamser.
    }
reason-claimed_order_hold_over = Cafodd yr ysgol wybod am orchymyn { $order } ac ni welodd ef erioed. Mae'r amser ar gyfer cadw pethau'n ôl ar ben. Cedwir cyfeiriadau yn ôl o hyd.
reason-safeguarding_hold = Mae'r person dynodedig ar gyfer diogelu wedi atal hyn dros dro.
reason-safety_against_order = Mae gorchymyn yn dweud bod rhaid gwneud hyn, ac mae'r person dynodedig ar gyfer diogelu wedi'i atal dros dro. Rhaid i'r llys ddweud pa un sy'n dod yn gyntaf.
reason-authority_limits = Dywedodd yr awdurdod lleol yn ysgrifenedig na chaiff yr oedolyn hwn wneud hyn: { $act }.
reason-under_special_guardianship = Mae rhywun arall yn warcheidwad arbennig. Gall gwarcheidwad arbennig adael y rhieni allan o'r rhan fwyaf o bethau.
reason-under_care_order = Mae'r plentyn o dan orchymyn gofal. Gall yr awdurdod lleol gyfyngu'n ysgrifenedig ar yr hyn y caiff rhiant ei wybod, ei benderfynu a'i wneud.
reason-placed_for_adoption = Mae'r plentyn wedi'i leoli, neu gellir ei leoli, i'w fabwysiadu. Yr asiantaeth fabwysiadu sy'n penderfynu.
reason-emergency_applicant = Mae gan yr oedolyn hwn orchymyn amddiffyn brys ar gyfer y plentyn. Rhaid holi beth arall y caiff ei gael.
reason-ward_of_court = Mae'r plentyn yn ward llys. Mae angen y llys ar gyfer camau pwysig. Nid yw hwn yn un ohonynt.
reason-care_status_unknown = Nid oes cofnod a yw'r plentyn yn derbyn gofal o dan orchymyn neu drwy gytundeb.
reason-equal_treatment = Yn hyn o beth caiff pob rhiant ei drin fel unrhyw un arall.
reason-record_duty = Rhaid i'r ysgol yn ôl y gyfraith ddangos y cofnod addysgol i riant, ar ôl cael cais ysgrifenedig ganddo.
reason-record_by_choice = Nid oes rhaid i'r math hwn o ysgol ddangos y cofnod addysgol. Gall ddewis gwneud hynny.
reason-register_duty = Rhaid i gofrestr yr ysgol gynnwys rhif ffôn pob rhiant y mae'r disgybl fel arfer yn byw gydag ef neu hi.
reason-election_duty = Rhaid i bob rhiant y mae'r ysgol yn gwybod amdano allu pleidleisio a sefyll.
reason-board_rules_decide = Rheolau'r corff llywodraethu neu'r ymddiriedolaeth sy'n dweud pwy sy'n cael pleidleisio a sefyll.
reason-anyone_may_complain = Caiff unrhyw un gwyno am y math hwn o ysgol.
reason-household_only = Dim ond y rhai y mae'r plentyn yn byw gyda nhw sydd â hawl i'r post bob dydd.
reason-long_term_and_significant = Mae hyn yn debygol o wneud gwahaniaeth mawr a pharhaol i'r plentyn, felly gofynnir i'r ddau riant.
reason-authorised = Rhoddodd rhywun a all benderfynu ganiatâd i'r oedolyn hwn.
reason-authorised_by_whom = Rhoddodd rhywun ganiatâd i'r oedolyn hwn. Nid yw wedi'i setlo a allai'r person hwnnw benderfynu.
reason-not_authorised = Nid oes neb sydd â chyfrifoldeb rhiant neu sy'n gofalu am y plentyn wedi rhoi caniatâd i'r oedolyn hwn.
reason-delegated = Mae'r cynllun lleoli'n gadael i'r gofalwr hwn ei benderfynu.
reason-not_delegated = Nid yw'r cynllun lleoli'n gadael i'r gofalwr hwn ei benderfynu.
reason-plan_silent = Mae'r ysgol wedi gweld y cynllun lleoli. Nid yw'n dweud dim am hyn.
reason-no_plan_seen = Nid yw'r ysgol wedi gweld cynllun lleoli ar gyfer y plentyn.
reason-delegated_by_whom = Dywedwyd wrth y gofalwr hwn y caiff ei benderfynu, ond gan rywun na allai ddweud hynny ar ei ben ei hun.
reason-order_may_bar = Mae gorchymyn { $order } yn dweud na chaiff yr oedolyn hwn wneud hyn: { $act }. Mae p'un a yw'n atal yr hyn y gofynnir amdano yma yn dibynnu ar rywbeth na ddywedwyd.
reason-authority_may_limit = Dywedodd yr awdurdod lleol yn ysgrifenedig na chaiff yr oedolyn hwn wneud hyn: { $act }. Mae p'un a yw'n cynnwys yr hyn y gofynnir amdano yma yn dibynnu ar rywbeth na ddywedwyd.
reason-released_only_to = Mae gorchymyn { $order } yn rhoi'r plentyn o dan amddiffyniad brys neu amddiffyniad yr heddlu. Dim ond gyda'r sawl y mae'n ei enwi y caiff y plentyn fynd.
reason-released_to_this_adult = Mae gorchymyn { $order } yn rhoi'r plentyn o dan amddiffyniad. Mae'n enwi'r oedolyn hwn fel un y caiff y plentyn fynd gydag ef neu hi.
reason-ward_needs_court = Mae'r plentyn yn ward llys, ac mae hwn yn gam pwysig. Mae angen y llys ar ei gyfer.
reason-responsibility_only_asserted = Dim ond gair rhywun sydd i ddweud bod gan yr oedolyn hwn gyfrifoldeb rhiant. Ar gyfer hyn mae angen datganiad wedi'i lofnodi neu rywbeth gwell.
reason-everyones_consent_needed = Ar gyfer hyn rhaid i bawb sydd â chyfrifoldeb rhiant gydsynio. Ni all neb adael rhiant allan.
reason-pupil_decides = O 18 oed ymlaen penderfyniad y disgybl ei hun yw hyn.
reason-child_privately_fostered = Mae'r plentyn wedi'i faethu'n breifat. Rhaid i'r ysgol hysbysu'r awdurdod lleol.
reason-private_fostering_unsettled = Nid yw wedi'i setlo a yw'r plentyn wedi'i faethu'n breifat. Mae'n dibynnu ar berthynas y ddau â'i gilydd, neu ar p'un a yw'r plentyn yn anabl.
reason-not_in_writing = Nid oes cofnod bod cais ysgrifenedig am y cofnod.
reason-record_is_parents_own = Hawl y rhiant ei hun yw gweld y cofnod. Nid yw oedran y plentyn yn rhwystr, na'r plentyn yn gwrthod.
reason-access_is_childs = Hawl y plentyn ei hun, ar unrhyw oedran, yw gofyn beth y mae'r ysgol yn ei gadw am blentyn.
reason-child_competent = Barnwyd bod y plentyn hwn yn gallu penderfynu amdano.
reason-child_not_competent = Barnwyd nad yw'r plentyn hwn yn gallu penderfynu amdano.
reason-presumed_competent_at_12 = Yn yr Alban mae plentyn sy'n 12 oed neu'n hŷn yn cyfrif fel un sy'n gallu penderfynu amdano, oni bai bod rhywun wedi barnu fel arall.
reason-presumed_not_competent_under_12 = Yn yr Alban mae plentyn o dan 12 oed yn cyfrif fel un nad yw'n gallu penderfynu amdano, oni bai bod rhywun wedi barnu fel arall.
reason-competence_not_judged = Nid oes neb wedi barnu a yw'r plentyn hwn yn gallu penderfynu amdano.
reason-only_with_responsibility = Dim ond gyda chyfrifoldeb rhiant y gall oedolyn ddefnyddio hawl y plentyn. Nid yw bod yn rhiant yn ddigon.
reason-child_authorises = Mae plentyn sy'n gallu penderfynu wedi rhoi caniatâd i'r oedolyn hwn.
reason-child_does_not_authorise = Mae plentyn sy'n gallu penderfynu wedi gwrthod caniatâd i'r oedolyn hwn.
reason-child_not_asked = Rhaid i blentyn sy'n gallu penderfynu roi caniatâd yn gyntaf. Nid oes caniatâd na gwrthodiad ar gofnod.
reason-in_childs_interests = Ar gyfer plentyn nad yw'n gallu penderfynu, pwyswyd a mesurwyd hyn a barnwyd ei fod er budd y plentyn.
reason-not_in_childs_interests = Ar gyfer plentyn nad yw'n gallu penderfynu, pwyswyd a mesurwyd hyn a barnwyd nad yw er budd y plentyn.
reason-interests_not_weighed = Ar gyfer plentyn nad yw'n gallu penderfynu, rhaid iddo fod er budd y plentyn. Nid yw hynny wedi'i bwyso a'i fesur.
reason-identity_not_shown = Gofynnwyd am brawf o hunaniaeth neu awdurdod. Nid yw wedi'i ddangos.
reason-search_reasonably = Rhaid i'r chwilio fod yn rhesymol, a dim mwy nag sy'n gweddu i'r cais.
reason-incident_duty = Pan fydd rhywbeth difrifol yn digwydd i blentyn, hysbysir y rhieni, pob un fel unrhyw un arall.
reason-plan_duty = Holir pob rhiant ynghylch y cynllun. Nid yw holi un o ddau yn ddigon. Dyletswydd yr awdurdod lleol yw hon, ac mae'r ysgol yn gwneud ei rhan.
reason-plan_rights_are_pupils = Mae'r disgybl yn hŷn na'r oedran y mae ysgol yn orfodol. Y disgybl ei hun sydd i benderfynu ar yr hyn sy'n ymwneud â'r cynllun.
reason-capacity_lacking = Nid yw'r disgybl yn gallu penderfynu am y cynllun. Y rhieni sy'n gweithredu, neu rywun a enwyd gan lys.
reason-capacity_not_known = Nid oes cofnod a yw'r disgybl yn gallu penderfynu am y cynllun.
reason-school_age_unknown = Nid oes cofnod a yw'r disgybl yn hŷn na'r oedran y mae ysgol yn orfodol.
reason-plan_rights_over_at_25 = Yn 25 oed mae'r hawliau ynghylch cynllun o'r fath ar ben.
reason-safeguarding_lead_decides = Y person dynodedig ar gyfer diogelu sy'n penderfynu bob tro pwy sy'n cael gwybod am bryder ynghylch diogelwch plentyn.
reason-safeguarding_lead_allows = Penderfynodd y person dynodedig ar gyfer diogelu y cânt wybod am hyn.
reason-safeguarding_lead_withholds = Penderfynodd y person dynodedig ar gyfer diogelu na chânt wybod am hyn.
reason-promotion_in_it = Mae rhywbeth ynddo'n hyrwyddo, ac mae hynny'n gwneud y cyfan yn farchnata.
reason-asking = Gofyn am y cydsyniad hwn, neu beidio: { $why }.
reason-register_of_parents = Mae'r gofrestr yn cynnwys enw a chyfeiriad pawb y mae'r ysgol yn gwybod eu bod yn rhiant.
reason-preference_may_be_said = Caiff unrhyw riant ddweud pa ysgol sydd orau ganddo.
# Consent. A party is the pupil or an adult.

reason-consent_not_needed = Nid cydsyniad yw'r offeryn cywir yma. Mae'n seiliedig ar rywbeth arall.
reason-purpose_not_known = Nid yw'r llyfrgell na phroffil yr ysgol yn adnabod y diben hwn.
reason-given_by = { $party }: wedi cydsynio.
reason-refused_by = { $party }: wedi gwrthod.
reason-objected_by = { $party }: wedi gwrthwynebu.
reason-taken_back_by = { $party }: wedi tynnu'r cydsyniad yn ôl.
reason-term_ended_of = { $party }: wedi cydsynio, ac mae cyfnod y cydsyniad ar ben.
reason-answer_awaited = { $party }: wedi cael cais, a heb ateb. Nid yw tawelwch yn gydsyniad.
reason-not_asked_yet = { $party }: heb gael cais eto.
reason-form_does_not_count = { $party }: wedi cydsynio ar ffurf nad yw'n cyfrif ar gyfer hyn: { $form }.
reason-one_tick_for_several = { $party }: wedi cydsynio ag un tic ar gyfer sawl peth, ac nid yw hynny'n ateb i'r un ohonynt.
reason-answer_without_standing = { $party }: wedi ateb, ond heb hawl i roi'r ateb hwn.
reason-standing_not_settled = Nid yw wedi'i setlo a yw ateb { $in_person } yn cyfrif.
reason-not_notified = { $party }: heb gael hysbysiad, ac nid oes sail ar gofnod dros beidio.
reason-notification_excepted = { $party }: ni roddir hysbysiad, am reswm sydd ar gofnod: { $ground }.
reason-others_stand_in = Ni ellir hysbysu unrhyw riant. Mae eraill sy'n gofalu am y plentyn yn cymryd eu lle.
reason-pupil_able_to_decide = Mae'r disgybl yn gallu penderfynu am hyn. Nid yw ateb rhiant yn ddigon.
reason-pupil_answers_too = Mae'r disgybl yn gallu penderfynu am hyn, a rhaid iddo ateb yn ogystal â'r rhiant.
reason-parties_disagree = Mae anghytundeb rhwng dau berson y mae ateb y ddau ohonynt yn cyfrif. Ni roddir cydsyniad oni bai eu bod yn cytuno.
reason-court_lets_decide = Mae gorchymyn yn gadael i'r parti hwn benderfynu: { $in_person }.
reason-no_right_to_be_excused = Nid oes gan neb hawl i fynnu esgusodi'r disgybl o hyn.
reason-head_declined = Gwrthododd y pennaeth y cais.
reason-pupil_chose_to_take_part = Dewisodd y disgybl gymryd rhan, a chaiff wneud hynny.
reason-request_opposed = { $party }: am i'r disgybl gymryd rhan. Mae'r cais yn sefyll yr un fath.
reason-request_unclear = { $party }: wedi tynnu rhywbeth yn ôl, ac nid oes cofnod o beth: y disgybl o'r hyn y mae'r lleill yn cymryd rhan ynddo, neu ateb cynharach.
reason-prescription_needed = Dim ond ar bresgripsiwn meddyg y'i rhoddir.
reason-plan_needed = Dim ond lle mae diagnosis o'r cyflwr, neu gynllun ar ei gyfer, y'i rhoddir.
reason-pupil_left = Nid yw'r disgybl ar y gofrestr mwyach.
reason-has_to_be_asked_too = { $party }: yn byw mewn man arall, a rhaid holi'r person hwn hefyd.
reason-every_one_needed = Rhaid i bob un o'r rhai a all ei roi wneud hynny.
reason-order_covers_the_journey = Mae gorchymyn yn gadael i'r parti hwn fynd â'r plentyn ar daith o'r hyd hwn heb gydsyniad y lleill: { $in_person }.
reason-pupil_is_protected = Mae'r disgybl yn cael ei warchod. Ni chyhoeddir dim nes i'r sawl sy'n penderfynu dros y disgybl ddweud hynny.
reason-document_decides = Dogfen yr ysgol sy'n penderfynu hyn, ac nid oes neb wedi edrych.
reason-law_not_settled = Nid yw'r gyfraith ar hyn wedi'i setlo.
reason-outside_the_biometrics_act = Nid yw'r gyfraith ar fiometreg mewn ysgolion yn gymwys yma. Mae cyfraith diogelu data yn gymwys.
reason-urgent = Mae'n fater brys, felly nid yw gwrthod yn ei ddal yn ôl.
reason-in_confidence = Cafodd ei ragnodi heb yn wybod i'r rhieni. Perchir hynny.
reason-objection_not_in_writing = { $party }: wedi gwrthwynebu, ond nid yn ysgrifenedig.
reason-other_form_does = { $party }: ni all ysgrifennu oherwydd anabledd. Mae ffurf arall yn gwneud y tro.
reason-consent_person_not_named = Mae pob oedolyn yn penderfynu drosto'i hun, ac ni ddywedwyd pa oedolyn a olygir.
reason-filming_published = Cyhoeddwyd ffilm rhiant ei hun. Gall hynny ei dwyn o fewn cyfraith diogelu data.

reason-not_worded = Roedd gan reol ran yn hyn nad oes geiriau ar ei chyfer eto.
