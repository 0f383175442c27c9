# Draft: to be read by a Welsh speaker before a school uses it.
# Messages that the rights matrix has no column for: a serious incident, and the education, health and care plan; and what the other kinds share.

headline-serious_incident = { $outcome ->
    [must] Rhaid hysbysu { $person } am ddigwyddiad difrifol sy'n ymwneud â'r disgybl ({ $pupil }).
    [may] Gellir hysbysu { $person } am ddigwyddiad difrifol sy'n ymwneud â'r disgybl ({ $pupil }). Caiff yr ysgol ddewis.
    [must_not] Rhaid peidio â hysbysu { $person } am ddigwyddiad difrifol sy'n ymwneud â'r disgybl ({ $pupil }).
   *[needs_check] Rhaid peidio â hysbysu { $person } am y tro am ddigwyddiad difrifol sy'n ymwneud â'r disgybl ({ $pupil }). Rhaid i rywun wirio'n gyntaf.
    }
headline-pupil-serious_incident = { $outcome ->
    [must] { $pupil }: rhaid siarad â'r disgybl yn bersonol am y digwyddiad difrifol.
    [may] { $pupil }: gellir siarad â'r disgybl yn bersonol am y digwyddiad difrifol. Caiff yr ysgol ddewis.
    [must_not] Nid { $pupil } yw'r un sydd i gael hysbysiad o'r digwyddiad difrifol.
   *[needs_check] { $pupil }: rhaid peidio ag anfon hysbysiad o'r digwyddiad difrifol at y disgybl yn bersonol am y tro. Rhaid i rywun wirio'n gyntaf.
    }
headline-education_plan = { $outcome ->
    [must] Rhaid holi { $person } ynghylch cynllun addysg, iechyd a gofal { $pupil }.
    [may] Gellir holi { $person } ynghylch cynllun addysg, iechyd a gofal { $pupil }. Caiff yr ysgol ddewis.
    [must_not] Rhaid peidio â holi { $person } ynghylch cynllun addysg, iechyd a gofal { $pupil }.
   *[needs_check] Rhaid peidio â holi { $person } am y tro ynghylch cynllun addysg, iechyd a gofal { $pupil }. Rhaid i rywun wirio'n gyntaf.
    }
headline-pupil-education_plan = { $outcome ->
    [must] Rhaid holi { $pupil } yn bersonol ynghylch cynllun addysg, iechyd a gofal y disgybl.
    [may] Gellir holi { $pupil } yn bersonol ynghylch cynllun addysg, iechyd a gofal y disgybl. Caiff yr ysgol ddewis.
    [must_not] Nid { $pupil } yw'r un i'w holi ynghylch y cynllun addysg, iechyd a gofal.
   *[needs_check] Nid yw wedi'i setlo pwy sydd i'w holi ynghylch y cynllun addysg, iechyd a gofal: { $pupil }, ynteu'r rhieni. Rhaid i rywun wirio'n gyntaf.
    }
then-serious_incident = { $outcome ->
    [must] byddai'n rhaid hysbysu'r oedolyn hwn
    [may] gellid hysbysu'r oedolyn hwn
    [must_not] ni ellid hysbysu'r oedolyn hwn
   *[needs_check] byddai'n rhaid i rywun wirio'n gyntaf
    }
ahead-serious_incident = { $outcome ->
    [must] O { $day } ymlaen rhaid hysbysu'r oedolyn hwn, os na chofnodir dim byd newydd erbyn hynny.
    [may] O { $day } ymlaen gellir hysbysu'r oedolyn hwn, os na chofnodir dim byd newydd erbyn hynny.
    [must_not] O { $day } ymlaen rhaid peidio â hysbysu'r oedolyn hwn, os na chofnodir dim byd newydd erbyn hynny.
   *[needs_check] O { $day } ymlaen rhaid i rywun wirio eto cyn hysbysu'r oedolyn hwn.
    }
then-education_plan = { $outcome ->
    [must] byddai'n rhaid holi'r oedolyn hwn
    [may] gellid holi'r oedolyn hwn
    [must_not] ni ellid holi'r oedolyn hwn
   *[needs_check] byddai'n rhaid i rywun wirio'n gyntaf
    }
ahead-education_plan = { $outcome ->
    [must] O { $day } ymlaen rhaid holi'r oedolyn hwn, os na chofnodir dim byd newydd erbyn hynny.
    [may] O { $day } ymlaen gellir holi'r oedolyn hwn, os na chofnodir dim byd newydd erbyn hynny.
    [must_not] O { $day } ymlaen rhaid peidio â holi'r oedolyn hwn, os na chofnodir dim byd newydd erbyn hynny.
   *[needs_check] O { $day } ymlaen rhaid i rywun wirio eto cyn holi'r oedolyn hwn.
    }
headline-message = { $outcome ->
    [must] { $person }: rhaid anfon hyn ynghylch { $pupil } at yr oedolyn hwn: { $thing }.
    [may] { $person }: gellir anfon hyn ynghylch { $pupil } at yr oedolyn hwn: { $thing }. Caiff yr ysgol ddewis.
    [must_not] { $person }: rhaid peidio ag anfon hyn ynghylch { $pupil } at yr oedolyn hwn: { $thing }.
   *[needs_check] { $person }: rhaid peidio ag anfon hyn ynghylch { $pupil } at yr oedolyn hwn am y tro: { $thing }. Rhaid i rywun wirio'n gyntaf.
    }
headline-pupil-message = { $outcome ->
    [must] { $pupil }: rhaid anfon hyn at y disgybl yn bersonol: { $thing }.
    [may] { $pupil }: gellir anfon hyn at y disgybl yn bersonol: { $thing }. Caiff yr ysgol ddewis.
    [must_not] { $pupil }: rhaid peidio ag anfon hyn at y disgybl yn bersonol: { $thing }.
   *[needs_check] { $pupil }: rhaid peidio ag anfon hyn at y disgybl yn bersonol am y tro: { $thing }. Rhaid i rywun wirio'n gyntaf.
    }
then-message = { $outcome ->
    [must] byddai'n rhaid anfon hyn: { $thing }
    [may] gellid anfon hyn: { $thing }
    [must_not] ni ellid anfon hyn: { $thing }
   *[needs_check] byddai'n rhaid i rywun wirio'n gyntaf
    }
ahead-message = { $outcome ->
    [must] O { $day } ymlaen rhaid anfon hyn, os na chofnodir dim byd newydd erbyn hynny: { $thing }.
    [may] O { $day } ymlaen gellir anfon hyn, os na chofnodir dim byd newydd erbyn hynny: { $thing }.
    [must_not] O { $day } ymlaen rhaid peidio ag anfon hyn, os na chofnodir dim byd newydd erbyn hynny: { $thing }.
   *[needs_check] O { $day } ymlaen rhaid i rywun wirio eto cyn anfon hyn: { $thing }.
    }
