# Draft: to be read by a Welsh speaker before a school uses it.
# The answer in a sentence and what would change it, for what happens from day to day.
# TRP is being told about a trip, MSG the day-to-day messages, EMG being rung in an emergency, COL collecting the child,
# CMP complaining to the school.

outcome-TRP = { $outcome ->
    [must] Rhaid hysbysu'r oedolyn hwn am y daith.
    [may] Gellir hysbysu'r oedolyn hwn am y daith.
    [must_not] Rhaid peidio â hysbysu'r oedolyn hwn am y daith.
   *[needs_check] Rhaid i rywun wirio cyn hysbysu'r oedolyn hwn am y daith.
    }
headline-TRP = { $outcome ->
    [must] Rhaid hysbysu { $person } am daith { $pupil }.
    [may] Gellir hysbysu { $person } am daith { $pupil }. Caiff yr ysgol ddewis.
    [must_not] Rhaid peidio â hysbysu { $person } am daith { $pupil }.
   *[needs_check] Rhaid peidio â hysbysu { $person } am daith { $pupil } am y tro. Rhaid i rywun wirio'n gyntaf.
    }
headline-pupil-TRP = { $outcome ->
    [must] Rhaid hysbysu { $pupil } yn bersonol am y daith.
    [may] Gellir hysbysu { $pupil } yn bersonol am y daith. Caiff yr ysgol ddewis.
    [must_not] Nid { $pupil } yw'r un sydd i gael y llythyr am y daith.
   *[needs_check] { $pupil }: rhaid peidio ag anfon y llythyr am y daith at y disgybl yn bersonol am y tro. Rhaid i rywun wirio'n gyntaf.
    }
then-TRP = { $outcome ->
    [must] byddai'n rhaid hysbysu'r oedolyn hwn
    [may] gellid hysbysu'r oedolyn hwn
    [must_not] ni ellid hysbysu'r oedolyn hwn
   *[needs_check] byddai'n rhaid i rywun wirio'n gyntaf
    }
ahead-TRP = { $outcome ->
    [must] O { $day } ymlaen rhaid hysbysu'r oedolyn hwn, os na chofnodir dim byd newydd erbyn hynny.
    [may] O { $day } ymlaen gellir hysbysu'r oedolyn hwn, os na chofnodir dim byd newydd erbyn hynny.
    [must_not] O { $day } ymlaen rhaid peidio â hysbysu'r oedolyn hwn, os na chofnodir dim byd newydd erbyn hynny.
   *[needs_check] O { $day } ymlaen rhaid i rywun wirio eto cyn hysbysu'r oedolyn hwn.
    }

outcome-MSG = { $outcome ->
    [must] Rhaid anfon y negeseuon o ddydd i ddydd.
    [may] Gellir anfon y negeseuon o ddydd i ddydd.
    [must_not] Rhaid peidio ag anfon y negeseuon o ddydd i ddydd.
   *[needs_check] Rhaid i rywun wirio cyn anfon y negeseuon o ddydd i ddydd.
    }
headline-MSG = { $outcome ->
    [must] { $person }: rhaid anfon y negeseuon o ddydd i ddydd ynghylch { $pupil } at yr oedolyn hwn.
    [may] { $person }: gellir anfon y negeseuon o ddydd i ddydd ynghylch { $pupil } at yr oedolyn hwn. Caiff yr ysgol ddewis.
    [must_not] { $person }: rhaid peidio ag anfon y negeseuon o ddydd i ddydd ynghylch { $pupil } at yr oedolyn hwn.
   *[needs_check] { $person }: rhaid peidio ag anfon y negeseuon o ddydd i ddydd ynghylch { $pupil } at yr oedolyn hwn am y tro. Rhaid i rywun wirio'n gyntaf.
    }
headline-pupil-MSG = { $outcome ->
    [must] { $pupil }: rhaid anfon y negeseuon o ddydd i ddydd at y disgybl yn bersonol.
    [may] { $pupil }: gellir anfon y negeseuon o ddydd i ddydd at y disgybl yn bersonol. Caiff yr ysgol ddewis.
    [must_not] Nid { $pupil } yw'r un sydd i gael y negeseuon o ddydd i ddydd.
   *[needs_check] { $pupil }: rhaid peidio ag anfon y negeseuon o ddydd i ddydd at y disgybl yn bersonol am y tro. Rhaid i rywun wirio'n gyntaf.
    }
then-MSG = { $outcome ->
    [must] byddai'n rhaid anfon y negeseuon
    [may] gellid anfon y negeseuon
    [must_not] ni ellid anfon y negeseuon
   *[needs_check] byddai'n rhaid i rywun wirio'n gyntaf
    }
ahead-MSG = { $outcome ->
    [must] O { $day } ymlaen rhaid anfon y negeseuon, os na chofnodir dim byd newydd erbyn hynny.
    [may] O { $day } ymlaen gellir anfon y negeseuon, os na chofnodir dim byd newydd erbyn hynny.
    [must_not] O { $day } ymlaen rhaid peidio ag anfon y negeseuon, os na chofnodir dim byd newydd erbyn hynny.
   *[needs_check] O { $day } ymlaen rhaid i rywun wirio eto cyn anfon y negeseuon.
    }

outcome-EMG = { $outcome ->
    [must] Rhaid i'r oedolyn hwn fod yn gyswllt brys.
    [may] Caiff yr oedolyn hwn fod yn gyswllt brys.
    [must_not] Ni chaiff yr oedolyn hwn fod yn gyswllt brys.
   *[needs_check] Rhaid i rywun wirio cyn i'r oedolyn hwn fod yn gyswllt brys.
    }
headline-EMG = { $outcome ->
    [must] { $person }: rhaid i'r oedolyn hwn fod ymhlith y rhai i'w ffonio os bydd rhywbeth yn digwydd i'r disgybl ({ $pupil }).
    [may] Gellir ffonio { $person } os bydd rhywbeth yn digwydd i'r disgybl ({ $pupil }). Caiff yr ysgol ddewis.
    [must_not] Rhaid peidio â ffonio { $person } os bydd rhywbeth yn digwydd i'r disgybl ({ $pupil }).
   *[needs_check] Rhaid peidio â ffonio { $person } am y tro os bydd rhywbeth yn digwydd i'r disgybl ({ $pupil }). Rhaid i rywun wirio'n gyntaf.
    }
headline-pupil-EMG = { $outcome ->
    [must] Rhaid ffonio { $pupil } yn bersonol mewn argyfwng.
    [may] Gellir ffonio { $pupil } yn bersonol mewn argyfwng. Caiff yr ysgol ddewis.
    [must_not] Nid { $pupil } yw'r un i'w ffonio mewn argyfwng.
   *[needs_check] Rhaid peidio â ffonio { $pupil } yn bersonol mewn argyfwng am y tro. Rhaid i rywun wirio'n gyntaf.
    }
then-EMG = { $outcome ->
    [must] byddai'n rhaid i'r oedolyn hwn fod yn gyswllt brys
    [may] câi'r oedolyn hwn fod yn gyswllt brys
    [must_not] ni châi'r oedolyn hwn fod yn gyswllt brys
   *[needs_check] byddai'n rhaid i rywun wirio'n gyntaf
    }
ahead-EMG = { $outcome ->
    [must] O { $day } ymlaen rhaid i'r oedolyn hwn fod yn gyswllt brys, os na chofnodir dim byd newydd erbyn hynny.
    [may] O { $day } ymlaen caiff yr oedolyn hwn fod yn gyswllt brys, os na chofnodir dim byd newydd erbyn hynny.
    [must_not] O { $day } ymlaen ni chaiff yr oedolyn hwn fod yn gyswllt brys, os na chofnodir dim byd newydd erbyn hynny.
   *[needs_check] O { $day } ymlaen rhaid i rywun wirio eto cyn i'r oedolyn hwn fod yn gyswllt brys.
    }

# No "the school can choose": it has no power to refuse a parent on somebody else's word.
outcome-COL = { $outcome ->
    [must] Rhaid gadael i'r oedolyn hwn gasglu'r plentyn.
    [may] Caiff yr oedolyn hwn gasglu'r plentyn.
    [must_not] Ni chaiff yr oedolyn hwn gasglu'r plentyn.
   *[needs_check] Rhaid i rywun wirio cyn i'r oedolyn hwn gasglu'r plentyn. Mae'r plentyn yn aros gyda'r staff.
    }
headline-COL = { $outcome ->
    [must] { $person }: rhaid gadael i'r oedolyn hwn gasglu { $pupil }.
    [may] Caiff { $person } gasglu { $pupil }.
    [must_not] Ni chaiff { $person } gasglu { $pupil }.
   *[needs_check] Ni chaiff { $person } gasglu { $pupil } am y tro. Rhaid i rywun wirio'n gyntaf.
    }
headline-pupil-COL = { $outcome ->
    [must] { $pupil }: rhaid gadael i'r disgybl fynd heb oedolyn.
    [may] Caiff { $pupil } fynd heb oedolyn.
    [must_not] Nid { $pupil } yw'r un sy'n casglu'r plentyn.
   *[needs_check] Rhaid i rywun wirio sut y mae { $pupil } yn gadael yr ysgol.
    }
then-COL = { $outcome ->
    [must] byddai'n rhaid gadael i'r oedolyn hwn gasglu'r plentyn
    [may] câi'r oedolyn hwn gasglu'r plentyn
    [must_not] ni châi'r oedolyn hwn gasglu'r plentyn
   *[needs_check] byddai'n rhaid i rywun wirio'n gyntaf
    }
ahead-COL = { $outcome ->
    [must] O { $day } ymlaen rhaid gadael i'r oedolyn hwn gasglu'r plentyn, os na chofnodir dim byd newydd erbyn hynny.
    [may] O { $day } ymlaen caiff yr oedolyn hwn gasglu'r plentyn, os na chofnodir dim byd newydd erbyn hynny.
    [must_not] O { $day } ymlaen ni chaiff yr oedolyn hwn gasglu'r plentyn, os na chofnodir dim byd newydd erbyn hynny.
   *[needs_check] O { $day } ymlaen rhaid i rywun wirio eto cyn i'r oedolyn hwn gasglu'r plentyn.
    }

# A complaint is always taken in. What is not settled is how it goes on.
outcome-CMP = { $outcome ->
    [must] Rhaid i'r oedolyn hwn allu cwyno wrth yr ysgol.
    [may] Caiff yr oedolyn hwn gwyno wrth yr ysgol.
    [must_not] Derbynnir y gŵyn. Nid yw'n mynd drwy weithdrefn yr ysgol.
   *[needs_check] Derbynnir y gŵyn. Rhaid i rywun wirio sut y mae'n mynd ymlaen.
    }
headline-CMP = { $outcome ->
    [must] { $person }: rhaid i'r oedolyn hwn allu cwyno wrth yr ysgol am unrhyw beth sy'n ymwneud â'r disgybl ({ $pupil }).
    [may] Caiff { $person } gwyno wrth yr ysgol am unrhyw beth sy'n ymwneud â'r disgybl ({ $pupil }).
    [must_not] { $person }: derbynnir cwyn gan yr oedolyn hwn ynghylch { $pupil }. Nid yw'n mynd drwy weithdrefn yr ysgol.
   *[needs_check] { $person }: derbynnir cwyn gan yr oedolyn hwn ynghylch { $pupil }. Rhaid i rywun wirio sut y mae'n mynd ymlaen.
    }
headline-pupil-CMP = { $outcome ->
    [must] { $pupil }: rhaid i'r disgybl allu cwyno wrth yr ysgol yn bersonol.
    [may] Caiff { $pupil } gwyno wrth yr ysgol yn bersonol.
    [must_not] Gwrandewir ar yr hyn sydd gan y disgybl ({ $pupil }) i'w ddweud. Nid yw'n mynd drwy'r weithdrefn i rieni.
   *[needs_check] { $pupil }: derbynnir cwyn gan y disgybl. Rhaid i rywun wirio sut y mae'n mynd ymlaen.
    }
then-CMP = { $outcome ->
    [must] byddai'n rhaid i'r oedolyn hwn allu cwyno
    [may] câi'r oedolyn hwn gwyno
    [must_not] ni fyddai'r gŵyn yn mynd drwy weithdrefn yr ysgol
   *[needs_check] byddai'n rhaid i rywun wirio sut y mae'r gŵyn yn mynd ymlaen
    }
ahead-CMP = { $outcome ->
    [must] O { $day } ymlaen rhaid i'r oedolyn hwn allu cwyno, os na chofnodir dim byd newydd erbyn hynny.
    [may] O { $day } ymlaen caiff yr oedolyn hwn gwyno, os na chofnodir dim byd newydd erbyn hynny.
    [must_not] O { $day } ymlaen nid yw cwyn yn mynd drwy weithdrefn yr ysgol, os na chofnodir dim byd newydd erbyn hynny.
   *[needs_check] O { $day } ymlaen rhaid i rywun wirio eto sut y mae cwyn yn mynd ymlaen.
    }
