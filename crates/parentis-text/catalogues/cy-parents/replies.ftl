# Draft: to be read by a Welsh speaker before a school uses it.
# By when we answer a parent's message, and by when and how a parent can answer ours.

reply-got = Cawsom eich neges ar { $day }.
reply-within = Byddwn yn ateb o fewn { $length }, hynny yw erbyn { $day }.
reply-within-time = Byddwn yn ateb o fewn { $length }, hynny yw erbyn { $time } ar { $day }.
reply-by = Byddwn yn ateb erbyn { $day }.
reply-by-time = Byddwn yn ateb erbyn { $time } ar { $day }.
reply-done = Gwnaethom ateb ar { $day }.
reply-late = Dywedom y byddem yn ateb erbyn { $day }. Ni wnaethom. Mae'n ddrwg gennym.
reply-no-day = Ni allwn ddweud erbyn pa ddiwrnod y byddwn yn ateb. Os oes angen i chi wybod, ffoniwch { -office }, os gwelwch yn dda.
reply-write-again = Ysgrifennwch atom eto, os gwelwch yn dda.
reply-next-level = Ysgrifenasoch atom eto, ac ni wnaethom ateb honno chwaith. Ffoniwch { -office }, os gwelwch yn dda, a gofynnwch pwy all eich helpu nawr.
reply-urgent = Ysgrifenasoch ei bod yn fater brys. Ffoniwch { -office } nawr, os gwelwch yn dda. Efallai na welwn neges yn fuan.
reply-ring = Os oes gennych gwestiwn, ffoniwch { -office }, os gwelwch yn dda.

length-promised = { $unit ->
    [hour] { $n } awr
    [calendar_day] { $n } diwrnod
    [working_day] { $n } diwrnod gwaith
    [calendar_week] { $n } wythnos
    [school_week] { $n } wythnos ysgol
    [month] { $n } mis
   *[school_day] { $n } diwrnod ysgol
    }

reply-please = Atebwch ni, os gwelwch yn dda.
reply-please-by = Atebwch ni erbyn { $day }, os gwelwch yn dda.
reply-how = Gallwch ateb yn y ffyrdd hyn: { $ways }.
