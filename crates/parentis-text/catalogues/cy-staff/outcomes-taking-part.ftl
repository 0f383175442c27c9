# Draft: to be read by a Welsh speaker before a school uses it.
# The answer in a sentence and what would change it, for what a parent takes part in and decides.
# EVT are the school's events, PEV the parents' evening, REC the educational record, CON being asked for permission,
# PRC a consent that needs parental responsibility, GOV the election of parent governors.

outcome-EVT = { $outcome ->
    [must] Rhaid gwahodd yr oedolyn hwn i ddigwyddiadau ysgol.
    [may] Gellir gwahodd yr oedolyn hwn i ddigwyddiadau ysgol.
    [must_not] Rhaid peidio â gwahodd yr oedolyn hwn i ddigwyddiadau ysgol.
   *[needs_check] Rhaid i rywun wirio cyn gwahodd yr oedolyn hwn i ddigwyddiadau ysgol.
    }
headline-EVT = { $outcome ->
    [must] Rhaid gwahodd { $person } i ddigwyddiadau ysgol ar gyfer { $pupil }.
    [may] Gellir gwahodd { $person } i ddigwyddiadau ysgol ar gyfer { $pupil }. Caiff yr ysgol ddewis.
    [must_not] Rhaid peidio â gwahodd { $person } i ddigwyddiadau ysgol ar gyfer { $pupil }.
   *[needs_check] Rhaid peidio â gwahodd { $person } i ddigwyddiadau ysgol ar gyfer { $pupil } am y tro. Rhaid i rywun wirio'n gyntaf.
    }
headline-pupil-EVT = { $outcome ->
    [must] { $pupil }: rhaid anfon y gwahoddiad i ddigwyddiadau ysgol at y disgybl yn bersonol.
    [may] { $pupil }: gellir anfon y gwahoddiad i ddigwyddiadau ysgol at y disgybl yn bersonol. Caiff yr ysgol ddewis.
    [must_not] Nid { $pupil } yw'r un sydd i gael y gwahoddiad i ddigwyddiadau ysgol.
   *[needs_check] { $pupil }: rhaid peidio ag anfon y gwahoddiad i ddigwyddiadau ysgol at y disgybl yn bersonol am y tro. Rhaid i rywun wirio'n gyntaf.
    }
then-EVT = { $outcome ->
    [must] byddai'n rhaid gwahodd yr oedolyn hwn
    [may] gellid gwahodd yr oedolyn hwn
    [must_not] ni ellid gwahodd yr oedolyn hwn
   *[needs_check] byddai'n rhaid i rywun wirio'n gyntaf
    }
ahead-EVT = { $outcome ->
    [must] O { $day } ymlaen rhaid gwahodd yr oedolyn hwn, os na chofnodir dim byd newydd erbyn hynny.
    [may] O { $day } ymlaen gellir gwahodd yr oedolyn hwn, os na chofnodir dim byd newydd erbyn hynny.
    [must_not] O { $day } ymlaen rhaid peidio â gwahodd yr oedolyn hwn, os na chofnodir dim byd newydd erbyn hynny.
   *[needs_check] O { $day } ymlaen rhaid i rywun wirio eto cyn gwahodd yr oedolyn hwn.
    }

outcome-PEV = { $outcome ->
    [must] Rhaid cynnig apwyntiad yn y noson rieni i'r oedolyn hwn.
    [may] Gellir cynnig apwyntiad yn y noson rieni i'r oedolyn hwn.
    [must_not] Rhaid peidio â chynnig apwyntiad yn y noson rieni i'r oedolyn hwn.
   *[needs_check] Rhaid i rywun wirio cyn cynnig apwyntiad yn y noson rieni i'r oedolyn hwn.
    }
headline-PEV = { $outcome ->
    [must] { $person }: rhaid cynnig apwyntiad ynghylch { $pupil } yn y noson rieni i'r oedolyn hwn.
    [may] { $person }: gellir cynnig apwyntiad ynghylch { $pupil } yn y noson rieni i'r oedolyn hwn. Caiff yr ysgol ddewis.
    [must_not] { $person }: rhaid peidio â chynnig apwyntiad ynghylch { $pupil } yn y noson rieni i'r oedolyn hwn.
   *[needs_check] { $person }: rhaid peidio â chynnig apwyntiad ynghylch { $pupil } i'r oedolyn hwn am y tro. Rhaid i rywun wirio'n gyntaf.
    }
headline-pupil-PEV = { $outcome ->
    [must] { $pupil }: rhaid cynnig apwyntiad yn y noson rieni i'r disgybl yn bersonol.
    [may] { $pupil }: gellir cynnig apwyntiad yn y noson rieni i'r disgybl yn bersonol. Caiff yr ysgol ddewis.
    [must_not] Nid { $pupil } yw'r un sydd i gael cynnig apwyntiad yn y noson rieni.
   *[needs_check] { $pupil }: rhaid peidio â chynnig apwyntiad i'r disgybl yn bersonol am y tro. Rhaid i rywun wirio'n gyntaf.
    }
then-PEV = { $outcome ->
    [must] byddai'n rhaid cynnig apwyntiad
    [may] gellid cynnig apwyntiad
    [must_not] ni ellid cynnig apwyntiad
   *[needs_check] byddai'n rhaid i rywun wirio'n gyntaf
    }
ahead-PEV = { $outcome ->
    [must] O { $day } ymlaen rhaid cynnig apwyntiad, os na chofnodir dim byd newydd erbyn hynny.
    [may] O { $day } ymlaen gellir cynnig apwyntiad, os na chofnodir dim byd newydd erbyn hynny.
    [must_not] O { $day } ymlaen rhaid peidio â chynnig apwyntiad, os na chofnodir dim byd newydd erbyn hynny.
   *[needs_check] O { $day } ymlaen rhaid i rywun wirio eto cyn cynnig apwyntiad.
    }

outcome-REC = { $outcome ->
    [must] Rhaid dangos y cofnod addysgol ar ôl cael cais ysgrifenedig amdano.
    [may] Gellir dangos y cofnod addysgol ar ôl cael cais ysgrifenedig amdano.
    [must_not] Rhaid peidio â dangos y cofnod addysgol.
   *[needs_check] Rhaid i rywun wirio cyn dangos y cofnod addysgol.
    }
headline-REC = { $outcome ->
    [must] { $person }: rhaid dangos cofnod addysgol { $pupil } i'r oedolyn hwn, ar ôl cael cais ysgrifenedig.
    [may] { $person }: gellir dangos cofnod addysgol { $pupil } i'r oedolyn hwn, ar ôl cael cais ysgrifenedig. Caiff yr ysgol ddewis.
    [must_not] { $person }: rhaid peidio â dangos cofnod addysgol { $pupil } i'r oedolyn hwn.
   *[needs_check] { $person }: rhaid peidio â dangos cofnod addysgol { $pupil } i'r oedolyn hwn am y tro. Rhaid i rywun wirio'n gyntaf.
    }
headline-pupil-REC = { $outcome ->
    [must] { $pupil }: rhaid dangos y cofnod addysgol i'r disgybl yn bersonol.
    [may] { $pupil }: gellir dangos y cofnod addysgol i'r disgybl yn bersonol. Caiff yr ysgol ddewis.
    [must_not] Nid { $pupil } yw'r un sydd i gael gweld y cofnod addysgol fel hyn.
   *[needs_check] { $pupil }: rhaid peidio â dangos y cofnod addysgol i'r disgybl yn bersonol am y tro. Rhaid i rywun wirio'n gyntaf.
    }
then-REC = { $outcome ->
    [must] byddai'n rhaid dangos y cofnod
    [may] gellid dangos y cofnod
    [must_not] ni ellid dangos y cofnod
   *[needs_check] byddai'n rhaid i rywun wirio'n gyntaf
    }
ahead-REC = { $outcome ->
    [must] O { $day } ymlaen rhaid dangos y cofnod, os na chofnodir dim byd newydd erbyn hynny.
    [may] O { $day } ymlaen gellir dangos y cofnod, os na chofnodir dim byd newydd erbyn hynny.
    [must_not] O { $day } ymlaen rhaid peidio â dangos y cofnod, os na chofnodir dim byd newydd erbyn hynny.
   *[needs_check] O { $day } ymlaen rhaid i rywun wirio eto cyn dangos y cofnod.
    }

outcome-CON = { $outcome ->
    [must] Rhaid gofyn am ganiatâd yr oedolyn hwn.
    [may] Gellir gofyn am ganiatâd yr oedolyn hwn.
    [must_not] Rhaid peidio â gofyn am ganiatâd yr oedolyn hwn.
   *[needs_check] Rhaid i rywun wirio cyn gofyn am ganiatâd yr oedolyn hwn.
    }
headline-CON = { $outcome ->
    [must] Rhaid gofyn am ganiatâd { $person } pan fo angen caniatâd ar gyfer { $pupil }.
    [may] Gellir gofyn am ganiatâd { $person } pan fo angen caniatâd ar gyfer { $pupil }. Caiff yr ysgol ddewis.
    [must_not] Rhaid peidio â gofyn am ganiatâd { $person } pan fo angen caniatâd ar gyfer { $pupil }.
   *[needs_check] Rhaid peidio â gofyn am ganiatâd { $person } ar gyfer { $pupil } am y tro. Rhaid i rywun wirio'n gyntaf.
    }
headline-pupil-CON = { $outcome ->
    [must] Rhaid gofyn yn bersonol am ganiatâd { $pupil } pan fo angen caniatâd.
    [may] Gellir gofyn yn bersonol am ganiatâd { $pupil } pan fo angen caniatâd. Caiff yr ysgol ddewis.
    [must_not] Nid { $pupil } yw'r un y gofynnir am ei ganiatâd pan fo angen caniatâd.
   *[needs_check] Rhaid peidio â gofyn yn bersonol am ganiatâd { $pupil } am y tro. Rhaid i rywun wirio'n gyntaf.
    }
then-CON = { $outcome ->
    [must] byddai'n rhaid gofyn am ganiatâd yr oedolyn hwn
    [may] gellid gofyn am ganiatâd yr oedolyn hwn
    [must_not] ni ellid gofyn am ganiatâd yr oedolyn hwn
   *[needs_check] byddai'n rhaid i rywun wirio'n gyntaf
    }
ahead-CON = { $outcome ->
    [must] O { $day } ymlaen rhaid gofyn am ganiatâd yr oedolyn hwn, os na chofnodir dim byd newydd erbyn hynny.
    [may] O { $day } ymlaen gellir gofyn am ganiatâd yr oedolyn hwn, os na chofnodir dim byd newydd erbyn hynny.
    [must_not] O { $day } ymlaen rhaid peidio â gofyn am ganiatâd yr oedolyn hwn, os na chofnodir dim byd newydd erbyn hynny.
   *[needs_check] O { $day } ymlaen rhaid i rywun wirio eto cyn gofyn am ganiatâd yr oedolyn hwn.
    }

# No "the school can choose": whoever may give this consent gives it.
outcome-PRC = { $outcome ->
    [must] Rhaid derbyn cydsyniad yr oedolyn hwn lle mae angen cyfrifoldeb rhiant.
    [may] Gellir derbyn cydsyniad yr oedolyn hwn lle mae angen cyfrifoldeb rhiant.
    [must_not] Rhaid peidio â derbyn cydsyniad yr oedolyn hwn lle mae angen cyfrifoldeb rhiant.
   *[needs_check] Rhaid i rywun wirio cyn derbyn cydsyniad yr oedolyn hwn lle mae angen cyfrifoldeb rhiant.
    }
headline-PRC = { $outcome ->
    [must] Rhaid derbyn cydsyniad { $person } ar gyfer { $pupil } lle mae angen cyfrifoldeb rhiant.
    [may] Caiff { $person } roi cydsyniad ar gyfer { $pupil } lle mae angen cyfrifoldeb rhiant.
    [must_not] Ni all { $person } roi cydsyniad ar gyfer { $pupil } lle mae angen cyfrifoldeb rhiant.
   *[needs_check] Rhaid peidio â derbyn cydsyniad { $person } ar gyfer { $pupil } am y tro. Rhaid i rywun wirio'n gyntaf.
    }
headline-pupil-PRC = { $outcome ->
    [must] Rhaid derbyn cydsyniad personol { $pupil }.
    [may] Gellir derbyn cydsyniad personol { $pupil }.
    [must_not] Nid { $pupil } yw'r un sydd i roi cydsyniad y mae angen cyfrifoldeb rhiant i'w roi.
   *[needs_check] Rhaid peidio â derbyn cydsyniad personol { $pupil } am y tro. Rhaid i rywun wirio'n gyntaf.
    }
then-PRC = { $outcome ->
    [must] byddai'n rhaid derbyn cydsyniad yr oedolyn hwn
    [may] gellid derbyn cydsyniad yr oedolyn hwn
    [must_not] ni ellid derbyn cydsyniad yr oedolyn hwn
   *[needs_check] byddai'n rhaid i rywun wirio'n gyntaf
    }
ahead-PRC = { $outcome ->
    [must] O { $day } ymlaen rhaid derbyn cydsyniad yr oedolyn hwn, os na chofnodir dim byd newydd erbyn hynny.
    [may] O { $day } ymlaen gellir derbyn cydsyniad yr oedolyn hwn, os na chofnodir dim byd newydd erbyn hynny.
    [must_not] O { $day } ymlaen rhaid peidio â derbyn cydsyniad yr oedolyn hwn, os na chofnodir dim byd newydd erbyn hynny.
   *[needs_check] O { $day } ymlaen rhaid i rywun wirio eto cyn derbyn cydsyniad yr oedolyn hwn.
    }

outcome-GOV = { $outcome ->
    [must] Rhaid i'r oedolyn hwn allu pleidleisio a sefyll yn etholiad y rhiant-lywodraethwyr.
    [may] Caiff yr oedolyn hwn bleidleisio a sefyll yn etholiad y rhiant-lywodraethwyr.
    [must_not] Ni chaiff yr oedolyn hwn bleidleisio na sefyll yn etholiad y rhiant-lywodraethwyr.
   *[needs_check] Rhaid i rywun wirio cyn i'r oedolyn hwn bleidleisio neu sefyll yn etholiad y rhiant-lywodraethwyr.
    }
headline-GOV = { $outcome ->
    [must] { $person }: rhaid i'r oedolyn hwn allu pleidleisio a sefyll yn etholiad y rhiant-lywodraethwyr, fel rhiant { $pupil }.
    [may] Caiff { $person } bleidleisio a sefyll yn etholiad y rhiant-lywodraethwyr, ar gyfer { $pupil }. Caiff yr ysgol ddewis.
    [must_not] Ni chaiff { $person } bleidleisio na sefyll yn etholiad y rhiant-lywodraethwyr ar gyfer { $pupil }.
   *[needs_check] Ni chaiff { $person } bleidleisio na sefyll yn etholiad y rhiant-lywodraethwyr ar gyfer { $pupil } am y tro. Rhaid i rywun wirio'n gyntaf.
    }
headline-pupil-GOV = { $outcome ->
    [must] { $pupil }: rhaid i'r disgybl allu pleidleisio a sefyll yn bersonol yn etholiad y rhiant-lywodraethwyr.
    [may] Caiff { $pupil } bleidleisio a sefyll yn bersonol yn etholiad y rhiant-lywodraethwyr. Caiff yr ysgol ddewis.
    [must_not] Nid { $pupil } yw'r un sydd i bleidleisio na sefyll yn etholiad y rhiant-lywodraethwyr.
   *[needs_check] Ni chaiff { $pupil } bleidleisio na sefyll yn etholiad y rhiant-lywodraethwyr am y tro. Rhaid i rywun wirio'n gyntaf.
    }
then-GOV = { $outcome ->
    [must] byddai'n rhaid i'r oedolyn hwn allu pleidleisio a sefyll
    [may] câi'r oedolyn hwn bleidleisio a sefyll
    [must_not] ni châi'r oedolyn hwn bleidleisio na sefyll
   *[needs_check] byddai'n rhaid i rywun wirio'n gyntaf
    }
ahead-GOV = { $outcome ->
    [must] O { $day } ymlaen rhaid i'r oedolyn hwn allu pleidleisio a sefyll, os na chofnodir dim byd newydd erbyn hynny.
    [may] O { $day } ymlaen caiff yr oedolyn hwn bleidleisio a sefyll, os na chofnodir dim byd newydd erbyn hynny.
    [must_not] O { $day } ymlaen ni chaiff yr oedolyn hwn bleidleisio na sefyll, os na chofnodir dim byd newydd erbyn hynny.
   *[needs_check] O { $day } ymlaen rhaid i rywun wirio eto cyn i'r oedolyn hwn bleidleisio neu sefyll.
    }
