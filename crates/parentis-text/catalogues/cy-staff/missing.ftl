# Draft: to be read by a Welsh speaker before a school uses it.
# What is not on record, and who can supply it.

missing-profile = Nid yw proffil yr ysgol ar gofnod. Gall { $supplier } ei nodi.
missing-date_of_birth = Nid yw dyddiad geni'r disgybl ar gofnod. Holwch { $supplier }.
missing-on_roll = Nid oes cofnod a yw'r disgybl ar y gofrestr. Gall { $supplier } ei nodi.
missing-relationship = Nid oes cofnod o berthynas yr oedolyn hwn â'r plentyn. Holwch { $supplier }.
missing-legal_parenthood = Nid oes cofnod a yw'r oedolyn hwn yn rhiant cyfreithiol. Holwch { $supplier }.
missing-parental_responsibility = Nid oes cofnod a oes gan yr oedolyn hwn gyfrifoldeb rhiant. Holwch { $supplier }.
missing-lives_with = Nid oes cofnod a yw'r plentyn yn byw gyda'r oedolyn hwn. Holwch { $supplier }.
missing-looks_after = Nid oes cofnod a yw'r oedolyn hwn yn gofalu am y plentyn. Holwch { $supplier }.
missing-care_status = Nid oes cofnod a yw'r plentyn yn derbyn gofal o dan orchymyn neu drwy gytundeb. Holwch { $supplier }.
missing-speaks_for_authority = Nid oes cofnod a yw'r oedolyn hwn yn siarad dros yr awdurdod lleol. Holwch { $supplier }.
missing-habitual_residence = Nid oes cofnod ym mha genedl neu wlad y mae cartref y plentyn. Holwch { $supplier }.
missing-foreign_responsibility = Nid oes cofnod a yw cyfraith y wlad lle mae cartref y plentyn yn rhoi cyfrifoldeb rhiant i'r oedolyn hwn. Holwch { $supplier }.
missing-the_order = Cafodd yr ysgol wybod am orchymyn, ond nid yw wedi'i weld. Holwch { $supplier }.
missing-order_terms = Nid yw'n glir beth y mae geiriau'r gorchymyn yn ei olygu ar gyfer hyn. Holwch { $supplier }.
missing-court_direction = Mae angen cyfarwyddyd. Dim ond { $supplier } a all ei roi.
missing-disclosure_decision = Nid oes neb wedi penderfynu a gânt wybod am hyn. Holwch { $supplier }.
missing-risk_assessment = Nid oes cofnod a fyddai hyn yn rhoi unrhyw un mewn perygl. Holwch { $supplier }.
missing-authority_decision = Mae angen penderfyniad ysgrifenedig. Holwch { $supplier }.
missing-guardian_decision = Gall y gwarcheidwad arbennig adael y rhiant hwn allan, ac nid yw wedi dweud. Holwch { $supplier }.
missing-agency_decision = Mae angen penderfyniad. Holwch { $supplier }.
missing-pupil_agreement = Y disgybl sydd i benderfynu, ac nid yw wedi cytuno na gwrthod yn achos yr oedolyn hwn. Holwch { $supplier }.
missing-head_decision = Mae'r disgybl wedi gwrthod, ac nid oes eithriad ar gyfer hynny yn y gyfraith ar adroddiadau'r ysgol hon. Yr un sydd i benderfynu: { $supplier }.
missing-nation_rule = Nid yw cyfraith y genedl hon ar y pwynt hwn ar gael yma. Holwch { $supplier }.
missing-earlier_rule = Nid yw'r gyfraith fel yr oedd ar y diwrnod hwnnw ar gael yma. Holwch { $supplier }.
missing-request = Nid oes cofnod a ofynnodd yr oedolyn hwn amdano. Holwch { $supplier }.
missing-calendar = Nid yw dyddiadau tymor yr ysgol yn cyrraedd yn ddigon pell i gyfrif y diwrnodau. Gall { $supplier } eu nodi.
missing-school_type_rule = Nid yw'n hysbys pa gyfraith sy'n gosod y ddyletswydd hon ar y math hwn o ysgol. Holwch { $supplier }.
missing-occasion = Nid oes cofnod o ble y mae hyn, nac a yw'r plentyn yno. Gall { $supplier } ei nodi.
missing-act = Nid oes cofnod ar gyfer beth y mae'r caniatâd neu'r cydsyniad. Gall { $supplier } ei nodi.
missing-delegation = Nid oes cofnod o'r hyn y mae'r cynllun lleoli'n gadael i'r gofalwr hwn ei benderfynu. Holwch { $supplier }.
missing-authorisation = Nid oes cofnod bod neb a all benderfynu wedi rhoi caniatâd i'r oedolyn hwn. Holwch { $supplier }.
missing-board_rules = Nid oes cofnod o'r hyn y mae'r rheolau'n ei ddweud ynghylch pwy sy'n cael pleidleisio a sefyll. Holwch { $supplier }.
missing-written_request = Nid oes cofnod bod cais ysgrifenedig am hyn. Holwch { $supplier }.
missing-identity = Nid oes prawf o hunaniaeth neu awdurdod wedi dod i law eto. Holwch { $supplier }.
missing-competence = Nid oes cofnod a yw'r plentyn hwn yn gallu penderfynu amdano. Holwch { $supplier }.
missing-child_authority = Nid oes cofnod a yw'r plentyn, ac yntau'n gallu penderfynu, yn rhoi caniatâd i'r oedolyn hwn. Holwch { $supplier }.
missing-child_interests = Nid oes cofnod a yw hyn er budd y plentyn. Holwch { $supplier }.
missing-taken_up = Ni all y plentyn benderfynu ar ei ben ei hun, ac nid oes cofnod a oes rhywun yn gofyn ar ran y plentyn. Holwch { $supplier }.
missing-preference = Nid oes eto un dewis y mae pawb yn cytuno arno neu y mae gorchymyn yn gadael iddo sefyll. Holwch { $supplier }.
missing-capacity = Nid oes cofnod a yw'r disgybl yn gallu penderfynu am y cynllun. Holwch { $supplier }.
missing-purpose = Nid yw proffil yr ysgol yn dweud beth yw'r diben hwn. Gall { $supplier } ei nodi.
missing-prescription = Nid oes cofnod a yw meddyg wedi ei ragnodi. Holwch { $supplier }.
missing-days_abroad = Nid oes cofnod am faint o ddiwrnodau y mae'r daith yn mynd â'r plentyn allan o'r wlad. Gellir ei nodi gan { $supplier }.
missing-adult_capacity = Nid oes cofnod a yw'r oedolyn hwn yn gallu penderfynu amdano: dywedir nad oes ganddo alluedd. Holwch { $supplier }.
missing-health_plan = Nid oes cofnod a oes diagnosis o'r cyflwr, neu gynllun ar ei gyfer. Holwch { $supplier }.
missing-funding_agreement = Nid oes cofnod o'r hyn y mae'r cytundeb cyllido neu'r rheoliadau'n ei ddweud. Holwch { $supplier }.
missing-written_objection = Nid yw'r gwrthwynebiad yn ysgrifenedig. Holwch { $supplier }.

missing-facts = Ddim ar gofnod: { $facts }.

# "Pe bai cofnod ..." For each missing fact: so, or not so. Each begins with "bai", "baent" or "na bai", after the "Pe" of `change`.

known-profile = { $says ->
    [no] bai'r ysgol heb broffil
   *[yes] bai proffil yr ysgol ar gofnod
    }
known-date_of_birth = { $says ->
    [no] bai cofnod bod y disgybl o dan 18 oed
   *[yes] bai cofnod bod y disgybl yn 18 oed neu'n hŷn
    }
known-on_roll = { $says ->
    [no] bai cofnod nad yw'r disgybl ar y gofrestr
   *[yes] bai cofnod bod y disgybl ar y gofrestr
    }
known-relationship = { $says ->
    [no] bai cofnod nad yw'r oedolyn hwn yn perthyn o gwbl
   *[yes] bai cofnod o berthynas yr oedolyn hwn â'r plentyn
    }
known-legal_parenthood = { $says ->
    [no] bai cofnod nad yw'r oedolyn hwn yn rhiant cyfreithiol
   *[yes] bai cofnod bod yr oedolyn hwn yn rhiant cyfreithiol
    }
known-parental_responsibility = { $says ->
    [no] bai cofnod nad oes gan yr oedolyn hwn gyfrifoldeb rhiant
   *[yes] bai cofnod bod gan yr oedolyn hwn gyfrifoldeb rhiant
    }
known-lives_with = { $says ->
    [no] bai cofnod nad yw'r plentyn yn byw gyda'r oedolyn hwn
   *[yes] bai cofnod bod y plentyn yn byw gyda'r oedolyn hwn
    }
known-looks_after = { $says ->
    [no] bai cofnod nad yw'r oedolyn hwn yn gofalu am y plentyn
   *[yes] bai cofnod bod yr oedolyn hwn yn gofalu am y plentyn
    }
known-care_status = { $says ->
    [no] bai cofnod bod y plentyn yn derbyn gofal drwy gytundeb ac nid o dan orchymyn gofal
   *[yes] bai cofnod bod y plentyn o dan orchymyn gofal
    }
known-speaks_for_authority = { $says ->
    [no] bai cofnod nad yw'r oedolyn hwn yn siarad dros yr awdurdod lleol
   *[yes] bai cofnod bod yr oedolyn hwn yn siarad dros yr awdurdod lleol
    }
known-habitual_residence = { $says ->
    [no] bai cofnod bod cartref y plentyn dramor
   *[yes] bai cofnod o ble mae cartref y plentyn
    }
known-foreign_responsibility = { $says ->
    [no] na bai cyfraith y wlad lle mae cartref y plentyn yn rhoi cyfrifoldeb rhiant i'r oedolyn hwn
   *[yes] bai cyfraith y wlad lle mae cartref y plentyn yn rhoi cyfrifoldeb rhiant i'r oedolyn hwn
    }
known-the_order = { $says ->
    [no] bai wedi'i setlo nad oes gorchymyn
   *[yes] bai'r gorchymyn wedi'i weld
    }
known-order_terms = { $says ->
    [no] bai'n glir nad yw'r gorchymyn yn atal hyn
   *[yes] bai'n glir bod y gorchymyn yn atal hyn
    }
known-court_direction = { $says ->
    [no] bai'r llys yn ei wahardd
   *[yes] bai'r llys yn ei ganiatáu
    }
known-disclosure_decision = { $says ->
    [no] bai'r person dynodedig ar gyfer diogelu yn penderfynu na chânt wybod
   *[yes] bai'r person dynodedig ar gyfer diogelu yn penderfynu y cânt wybod
    }
known-risk_assessment = { $says ->
    [no] bai'r person dynodedig ar gyfer diogelu yn gweld risg
   *[yes] bai'r person dynodedig ar gyfer diogelu yn gweld nad oes risg
    }
known-head_decision = { $says ->
    [no] bai'r pennaeth yn penderfynu dilyn dymuniad y disgybl
   *[yes] bai'r pennaeth yn penderfynu'n groes i ddymuniad y disgybl
    }
known-authority_decision = { $says ->
    [no] bai'r awdurdod lleol yn gwrthod yn ysgrifenedig
   *[yes] bai'r awdurdod lleol yn cytuno'n ysgrifenedig
    }
known-guardian_decision = { $says ->
    [no] bai'r gwarcheidwad arbennig yn gwrthod
   *[yes] bai'r gwarcheidwad arbennig yn cytuno
    }
known-agency_decision = { $says ->
    [no] bai'r asiantaeth fabwysiadu yn gwrthod
   *[yes] bai'r asiantaeth fabwysiadu yn cytuno
    }
known-pupil_agreement = { $says ->
    [no] bai'r disgybl yn gwrthod
   *[yes] bai'r disgybl yn cytuno
    }
known-nation_rule = { $says ->
    [no] na bai cyfraith y genedl hon yn gosod dyletswydd
   *[yes] bai cyfraith y genedl hon yn gosod dyletswydd
    }
known-earlier_rule = { $says ->
    [no] na bai cyfraith y diwrnod hwnnw yn gosod dyletswydd
   *[yes] bai cyfraith y diwrnod hwnnw yn gosod dyletswydd
    }
known-request = { $says ->
    [no] bai cofnod nad yw'r oedolyn hwn am ei gael
   *[yes] bai'r oedolyn hwn yn gofyn amdano
    }
known-calendar = { $says ->
    [no] na bai dyddiadau tymor wedi'u nodi
   *[yes] bai'r dyddiadau tymor wedi'u nodi
    }
known-school_type_rule = { $says ->
    [no] na bai cyfraith yn gosod y ddyletswydd hon ar y math hwn o ysgol
   *[yes] bai cyfraith yn gosod y ddyletswydd hon ar y math hwn o ysgol
    }
known-occasion = { $says ->
    [no] bai hyn mewn man arall, a heb y plentyn
   *[yes] bai hyn yn yr ysgol, neu'r plentyn yno
    }
known-act = { $says ->
    [no] bai cofnod mai ar gyfer rhywbeth arall y mae
   *[yes] bai cofnod ar gyfer beth y mae
    }
known-delegation = { $says ->
    [no] na bai'r cynllun lleoli yn gadael i'r gofalwr hwn ei benderfynu
   *[yes] bai'r cynllun lleoli yn gadael i'r gofalwr hwn ei benderfynu
    }
known-authorisation = { $says ->
    [no] bai'r rhai a all benderfynu yn gwrthod caniatâd i'r oedolyn hwn
   *[yes] bai rhywun a all benderfynu yn rhoi caniatâd i'r oedolyn hwn
    }
known-board_rules = { $says ->
    [no] bai rheolau'r etholiad yn gadael yr oedolyn hwn allan
   *[yes] bai rheolau'r etholiad yn gadael i'r oedolyn hwn bleidleisio a sefyll
    }
known-written_request = { $says ->
    [no] bai cofnod nad oedd cais ysgrifenedig am hyn
   *[yes] bai cais ysgrifenedig am hyn wedi dod i law
    }
known-identity = { $says ->
    [no] bai hunaniaeth neu awdurdod heb ei ddangos
   *[yes] bai hunaniaeth neu awdurdod wedi'i ddangos
    }
known-competence = { $says ->
    [no] bai rhywun yn barnu nad yw'r plentyn yn gallu penderfynu amdano
   *[yes] bai rhywun yn barnu bod y plentyn yn gallu penderfynu amdano
    }
known-child_authority = { $says ->
    [no] bai'r plentyn, ac yntau'n gallu penderfynu, yn gwrthod caniatâd i'r oedolyn hwn
   *[yes] bai'r plentyn, ac yntau'n gallu penderfynu, yn rhoi caniatâd i'r oedolyn hwn
    }
known-child_interests = { $says ->
    [no] bai rhywun yn barnu nad yw hyn er budd y plentyn
   *[yes] bai rhywun yn barnu bod hyn er budd y plentyn
    }
known-taken_up = { $says ->
    [no] na bai neb sydd â chyfrifoldeb rhiant yn gofyn ar ran y plentyn
   *[yes] bai rhywun sydd â chyfrifoldeb rhiant yn gofyn ar ran y plentyn
    }
known-capacity = { $says ->
    [no] bai cofnod nad yw'r disgybl yn gallu penderfynu am y cynllun
   *[yes] bai cofnod bod y disgybl yn gallu penderfynu am y cynllun
    }
known-preference = { $says ->
    [no] baent yn methu cytuno ar un dewis
   *[yes] baent yn cytuno ar un dewis
    }
known-purpose = { $says ->
    [no] na bai'r proffil yn adnabod y diben hwn
   *[yes] bai'r proffil yn dweud beth yw'r diben hwn
    }
known-prescription = { $says ->
    [no] bai cofnod nad oes meddyg wedi ei ragnodi
   *[yes] bai cofnod bod meddyg wedi ei ragnodi
    }
known-days_abroad = { $says ->
    [no] y daith yn mynd â'r plentyn allan o'r wlad am fwy nag y mae'r gorchymyn yn ei gwmpasu
   *[yes] y daith heb fynd â'r plentyn allan o'r wlad am fwy nag y mae'r gorchymyn yn ei gwmpasu
    }
known-adult_capacity = { $says ->
    [no] cofnod nad yw'r oedolyn hwn yn gallu penderfynu amdano
   *[yes] cofnod bod yr oedolyn hwn yn gallu penderfynu amdano
    }
known-health_plan = { $says ->
    [no] bai cofnod nad oes diagnosis na chynllun
   *[yes] bai cofnod bod diagnosis o'r cyflwr, neu gynllun ar ei gyfer
    }
known-funding_agreement = { $says ->
    [no] na bai'r cytundeb cyllido neu'r rheoliadau yn rhoi hawl o'r fath
   *[yes] bai'r cytundeb cyllido neu'r rheoliadau yn rhoi hawl o'r fath
    }
known-written_objection = { $says ->
    [no] bai cofnod nad oes gwrthwynebiad ysgrifenedig
   *[yes] bai'r gwrthwynebiad yn dod yn ysgrifenedig
    }
