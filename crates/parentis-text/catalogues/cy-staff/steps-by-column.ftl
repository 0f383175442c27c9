# Draft: to be read by a Welsh speaker before a school uses it.
# What the office does now, for the columns of `outcomes-taking-part.ftl` and `outcomes-every-day.ftl`.

step-EVT-must = Gwahoddwch yr oedolyn hwn fel y gwahoddwch unrhyw riant arall.
step-EVT-may = Cewch wahodd yr oedolyn hwn. Nid oes rhaid i chi.
step-EVT-advised = Gwahoddwch yr oedolyn hwn. Nid oes rhaid i'r ysgol wneud hynny, ond dyna'r cyngor.
step-EVT-must_not = Peidiwch â gwahodd yr oedolyn hwn.
step-EVT-needs_check = Peidiwch â gwahodd yr oedolyn hwn am y tro. Hyd nes y bydd hyn wedi'i setlo, peidiwch â dweud wrth yr oedolyn hwn pryd a ble mae'r digwyddiad.
step-EVT-withhold = Peidiwch â gwahodd yr oedolyn hwn, a pheidiwch â dweud wrth yr oedolyn hwn pryd a ble mae'r digwyddiad. Os daw yr un fath, hysbyswch { -dsl }.
step-EVT-not-to-pupil = Mae'r gwahoddiad yn mynd at y rhieni, nid at y disgybl yn bersonol.
step-EVT-to-pupil = Gwahoddwch y disgybl yn lle hynny.

step-PEV-must = Cynigiwch apwyntiad i'r oedolyn hwn. Gall fod ar wahân i apwyntiad y rhiant arall, ac nid oes gan y rhiant hwnnw lais yn hynny.
step-PEV-may = Cewch gynnig apwyntiad i'r oedolyn hwn. Nid oes rhaid i chi.
step-PEV-advised = Cynigiwch apwyntiad i'r oedolyn hwn. Nid oes rhaid i'r ysgol wneud hynny, ond dyna'r cyngor.
step-PEV-must_not = Peidiwch â chynnig apwyntiad i'r oedolyn hwn.
step-PEV-needs_check = Peidiwch â chynnig apwyntiad i'r oedolyn hwn am y tro. Hyd nes y bydd hyn wedi'i setlo, peidiwch â siarad gyda'r oedolyn hwn am y plentyn.
step-PEV-withhold = Peidiwch â chynnig apwyntiad i'r oedolyn hwn, a pheidiwch â siarad gyda'r oedolyn hwn am y plentyn.
step-PEV-not-to-pupil = Cynigir yr apwyntiad i'r rhieni, nid i'r disgybl yn bersonol.
step-PEV-to-pupil = Cynigiwch yr apwyntiad i'r disgybl yn lle hynny.

step-REC-must = Pan fydd yr oedolyn hwn wedi gofyn yn ysgrifenedig, dangoswch y cofnod iddo o fewn 15 diwrnod ysgol. Nid oes tâl am edrych, ac ni chaiff copi gostio mwy nag y mae'n ei gostio i'r ysgol. Yn gyntaf tynnwch allan yr hyn na ellid ei ddangos i'r disgybl, a'r hyn sydd am bobl eraill.
step-REC-may = Cewch ddangos y cofnod i'r oedolyn hwn pan fydd wedi gofyn yn ysgrifenedig. Nid oes rhaid i chi. Yn gyntaf tynnwch allan yr hyn na ellid ei ddangos i'r disgybl, a'r hyn sydd am bobl eraill.
step-REC-advised = Dangoswch y cofnod i'r oedolyn hwn pan fydd wedi gofyn yn ysgrifenedig. Nid oes rhaid i'r ysgol wneud hynny, ond dyna'r cyngor. Yn gyntaf tynnwch allan yr hyn na ellid ei ddangos i'r disgybl, a'r hyn sydd am bobl eraill.
step-REC-must_not = Peidiwch â dangos y cofnod i'r oedolyn hwn. Os gofynnodd yn ysgrifenedig, atebwch yn ysgrifenedig.
step-REC-needs_check = Peidiwch â dangos y cofnod i'r oedolyn hwn am y tro. Os gofynnodd yn ysgrifenedig, nodwch y diwrnod. Mae'r amser i ateb yn cyfrif o'r diwrnod hwnnw.
step-REC-withhold = Peidiwch â dangos y cofnod i'r oedolyn hwn, na'i ddarllen yn uchel na siarad amdano gyda'r oedolyn hwn. Os gofynnodd yn ysgrifenedig, atebwch yn ysgrifenedig.
step-REC-not-to-pupil = Dangosir y cofnod hwn i'r rhieni. Os yw'r disgybl yn gofyn beth y mae'r ysgol yn ei gadw amdano, triniwch hynny fel cais gan y disgybl ei hun.
step-REC-to-pupil = Dangoswch y cofnod i'r disgybl yn lle hynny, os yw'r disgybl yn gofyn amdano.

step-CON-must = Gofynnwch am ganiatâd yr oedolyn hwn. Cadwch yr ateb yn ysgrifenedig.
step-CON-may = Cewch ofyn am ganiatâd yr oedolyn hwn. Nid oes rhaid i chi.
step-CON-advised = Gofynnwch am ganiatâd yr oedolyn hwn. Nid oes rhaid i'r ysgol wneud hynny, ond dyna'r cyngor.
step-CON-must_not = Peidiwch â gofyn am ganiatâd yr oedolyn hwn. Gofynnwch i'r rhai sy'n penderfynu dros y plentyn.
step-CON-needs_check = Peidiwch â gofyn am ganiatâd yr oedolyn hwn am y tro. Hyd nes y bydd hyn wedi'i setlo, peidiwch â dibynnu ar ei ganiatâd.
step-CON-withhold = Peidiwch â gofyn am ganiatâd yr oedolyn hwn, a pheidiwch â dibynnu ar ei ganiatâd. Gofynnwch i'r lleill sy'n penderfynu dros y plentyn.
step-CON-not-to-pupil = Gan yr oedolion y gofynnir am ganiatâd. Gofynnwch hefyd beth yw barn y disgybl.
step-CON-to-pupil = Gofynnwch i'r disgybl yn lle hynny.

step-PRC-must = Derbyniwch gydsyniad yr oedolyn hwn. Cadwch ef yn ysgrifenedig, a gwiriwch a oes rhaid i rywun arall gydsynio hefyd.
step-PRC-may = Cewch dderbyn cydsyniad yr oedolyn hwn. Cadwch ef yn ysgrifenedig, a gwiriwch a oes rhaid i rywun arall gydsynio hefyd.
step-PRC-advised = Derbyniwch gydsyniad yr oedolyn hwn. Nid oes rhaid i'r ysgol wneud hynny, ond dyna'r cyngor. Cadwch ef yn ysgrifenedig.
step-PRC-must_not = Peidiwch â gweithredu ar gydsyniad yr oedolyn hwn. Nid yw'n cyfrif yma. Gofynnwch i rywun sydd â chyfrifoldeb rhiant.
step-PRC-needs_check = Peidiwch â gweithredu ar gydsyniad yr oedolyn hwn am y tro. Rhaid i'r hyn y mae ar ei gyfer aros hyd nes y bydd hyn wedi'i setlo.
step-PRC-withhold = Peidiwch â gofyn am gydsyniad yr oedolyn hwn, a pheidiwch â gweithredu arno. Gofynnwch i rywun arall sydd â chyfrifoldeb rhiant.
step-PRC-not-to-pupil = Mae hyn yn ymwneud â chydsyniad yr oedolion. Cwestiwn ar wahân yw a all y disgybl gydsynio ar ei ben ei hun.
step-PRC-to-pupil = Gofynnwch i'r disgybl yn lle hynny. O 18 oed ymlaen mae'r disgybl yn cydsynio ar ei ben ei hun.

step-GOV-must = Rhowch yr oedolyn hwn ar y rhestr o bleidleiswyr. Rhowch wybod iddo sut i bleidleisio a sefyll, a gofynnwch i'r clerc a oes rhywbeth yn ei atal rhag sefyll.
step-GOV-may = Cewch adael i'r oedolyn hwn bleidleisio a sefyll. Nid oes rhaid i chi.
step-GOV-advised = Gadewch i'r oedolyn hwn bleidleisio a sefyll. Nid oes rhaid i'r ysgol wneud hynny, ond dyna'r cyngor.
step-GOV-must_not = Peidiwch â rhoi'r oedolyn hwn ar y rhestr o bleidleiswyr.
step-GOV-needs_check = Peidiwch â dweud wrth yr oedolyn hwn am y tro y caiff bleidleisio neu na chaiff. Setlwch hyn cyn i'r pleidleisio ddechrau.
step-GOV-withhold = Peidiwch â rhoi'r oedolyn hwn ar y rhestr o bleidleiswyr. Holwch { -dsl } pa wybodaeth a gaiff yr oedolyn hwn.
step-GOV-not-to-pupil = Rhieni sy'n pleidleisio ac yn sefyll yn yr etholiad hwn, nid disgyblion.
step-GOV-to-pupil = Nid yw disgybl sy'n 18 oed neu'n hŷn yn pleidleisio yn lle rhiant.

step-TRP-must = Rhowch wybod i'r oedolyn hwn am y daith, fel y gwnewch gydag unrhyw riant arall.
step-TRP-may = Cewch roi gwybod i'r oedolyn hwn am y daith. Nid oes rhaid i chi.
step-TRP-advised = Rhowch wybod i'r oedolyn hwn am y daith. Nid oes rhaid i'r ysgol wneud hynny, ond dyna'r cyngor.
step-TRP-must_not = Peidiwch â rhoi gwybod i'r oedolyn hwn am y daith.
step-TRP-needs_check = Am y tro, peidiwch â rhoi gwybod i'r oedolyn hwn am y daith. Hyd nes y bydd hyn wedi'i setlo, peidiwch â dweud wrth yr oedolyn hwn ble bydd y plentyn.
step-TRP-withhold = Peidiwch â rhoi gwybod i'r oedolyn hwn am y daith, nac am ble mae'r plentyn neu ble bydd y plentyn.
step-TRP-not-to-pupil = Mae'r llythyr am y daith yn mynd at y rhieni, nid at y disgybl yn bersonol.
step-TRP-to-pupil = Rhowch wybod i'r disgybl yn lle hynny.

step-MSG-must = Anfonwch y negeseuon o ddydd i ddydd at yr oedolyn hwn, i'w gyfeiriad ei hun.
step-MSG-may = Cewch anfon y negeseuon o ddydd i ddydd at yr oedolyn hwn, i'w gyfeiriad ei hun. Nid oes rhaid i chi.
step-MSG-advised = Anfonwch y negeseuon o ddydd i ddydd at yr oedolyn hwn, i'w gyfeiriad ei hun. Nid oes rhaid i'r ysgol wneud hynny, ond dyna'r cyngor.
step-MSG-must_not = Peidiwch ag anfon y negeseuon o ddydd i ddydd at yr oedolyn hwn.
step-MSG-needs_check = Peidiwch ag anfon y negeseuon o ddydd i ddydd at yr oedolyn hwn am y tro. Hyd nes y bydd hyn wedi'i setlo, peidiwch â dweud yr un peth wrth yr oedolyn hwn mewn ffordd arall.
step-MSG-withhold = Peidiwch ag anfon y negeseuon o ddydd i ddydd at yr oedolyn hwn, a pheidiwch â dweud yr un peth wrth yr oedolyn hwn mewn ffordd arall.
step-MSG-not-to-pupil = Mae'r negeseuon o ddydd i ddydd yn mynd at y rhieni, nid at y disgybl yn bersonol.
step-MSG-to-pupil = Anfonwch y negeseuon at y disgybl yn lle hynny.

step-EMG-must = Cadwch rif ffôn yr oedolyn hwn ar gofnod. Ffoniwch ef neu hi mewn argyfwng.
step-EMG-may = Cewch ffonio'r oedolyn hwn mewn argyfwng. Nid oes rhaid i chi.
step-EMG-advised = Ffoniwch yr oedolyn hwn mewn argyfwng. Nid oes rhaid i'r ysgol wneud hynny, ond dyna'r cyngor.
step-EMG-must_not = Peidiwch â ffonio'r oedolyn hwn mewn argyfwng. Ffoniwch y cysylltiadau brys eraill.
step-EMG-needs_check = Peidiwch â ffonio'r oedolyn hwn am y tro. Os bydd rhywbeth yn digwydd yn y cyfamser, ffoniwch y cysylltiadau brys eraill. Setlwch hyn heddiw.
step-EMG-withhold = Peidiwch â ffonio'r oedolyn hwn mewn argyfwng, a pheidiwch â rhoi gwybod iddo amdano. Ffoniwch y cysylltiadau brys eraill.
step-EMG-not-to-pupil = Ffoniwch oedolyn mewn argyfwng, nid y disgybl.
step-EMG-to-pupil = Gofynnwch i'r disgybl pwy sydd i'w ffonio mewn argyfwng.

# Whatever is not settled, the child is not handed over meanwhile.
step-COL-must = Gadewch i'r oedolyn hwn gasglu'r plentyn. Os nad ydych yn ei adnabod, gwiriwch yn gyntaf pwy ydyw.
step-COL-may = Caiff yr oedolyn hwn gasglu'r plentyn. Os nad ydych yn ei adnabod, gwiriwch yn gyntaf pwy ydyw.
step-COL-advised = Gadewch i'r oedolyn hwn gasglu'r plentyn. Dyna'r cyngor. Os nad ydych yn ei adnabod, gwiriwch yn gyntaf pwy ydyw.
step-COL-must_not = Peidiwch â gadael i'r oedolyn hwn gasglu'r plentyn. Os yw yma, mae'r plentyn yn aros gyda'r staff. Ffoniwch y lleill sydd â chyfrifoldeb rhiant neu sy'n gofalu am y plentyn.
step-COL-needs_check = Peidiwch â throsglwyddo'r plentyn i'r oedolyn hwn. Mae'r plentyn yn aros gyda'r staff hyd nes y bydd hyn wedi'i setlo. Ffoniwch y lleill sydd â chyfrifoldeb rhiant neu sy'n gofalu am y plentyn.
step-COL-withhold = Peidiwch â throsglwyddo'r plentyn i'r oedolyn hwn. Mae'r plentyn yn aros gyda'r staff. Ffoniwch y lleill sydd â chyfrifoldeb rhiant neu sy'n gofalu am y plentyn, a hysbyswch { -dsl }.
step-COL-not-to-pupil = Nid yw disgyblion yn eu casglu eu hunain. Cwestiwn ar wahân yw a gaiff y disgybl fynd adref ar ei ben ei hun.
step-COL-to-pupil = O 18 oed ymlaen y disgybl sy'n penderfynu sut i fynd adref a gyda phwy.

# A complaint is always taken in, and nobody is talked out of one.
step-CMP-must = Derbyniwch y gŵyn, rhowch wybod i'r oedolyn hwn ei bod wedi dod i law, a dilynwch weithdrefn yr ysgol. Peidiwch â darbwyllo'r oedolyn hwn i beidio â chwyno.
step-CMP-may = Caiff yr oedolyn hwn gwyno. Derbyniwch y gŵyn a rhowch wybod iddo ei bod wedi dod i law. Peidiwch â darbwyllo'r oedolyn hwn i beidio â chwyno.
step-CMP-advised = Derbyniwch y gŵyn, a dilynwch weithdrefn yr ysgol. Nid oes rhaid i'r ysgol wneud hynny, ond dyna'r cyngor. Peidiwch â darbwyllo'r oedolyn hwn i beidio â chwyno.
step-CMP-must_not = Derbyniwch y gŵyn yr un fath, a rhowch hi gerbron { -head }. Peidiwch â darbwyllo neb i beidio â chwyno.
step-CMP-needs_check = Derbyniwch y gŵyn, a rhowch wybod i'r oedolyn hwn ei bod wedi dod i law. Peidiwch â darbwyllo'r oedolyn hwn i beidio â chwyno. Rhaid i unrhyw wybodaeth arall aros hyd nes y bydd hyn wedi'i setlo.
step-CMP-withhold = Derbyniwch y gŵyn yr un fath, a rhowch hi gerbron { -head }. Peidiwch â darbwyllo neb i beidio â chwyno. Holwch { -dsl } pa wybodaeth a gaiff yr oedolyn hwn.
step-CMP-not-to-pupil = Gwrandewch ar y disgybl, ysgrifennwch yr hyn y mae'n ei ddweud a throsglwyddwch ef. Peidiwch â darbwyllo'r disgybl i beidio â chwyno.
step-CMP-to-pupil = Caiff y disgybl gwyno yn bersonol. Derbyniwch yr hyn y mae'r naill neu'r llall yn ei anfon, a pheidiwch â darbwyllo neb i beidio â chwyno.
