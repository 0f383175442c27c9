# Draft: to be read by a Welsh speaker before a school uses it.
# What an adult has from the school, told to that adult. A no has one sentence, whatever the reason.

gets-RPT = { $outcome ->
    [must] Rydym yn anfon yr adroddiad ysgol ynghylch { $pupil } atoch.
   *[may] Gallwn anfon yr adroddiad ysgol ynghylch { $pupil } atoch.
    }
gets-EVT = { $outcome ->
    [must] Rydym yn eich gwahodd i ddigwyddiadau ysgol ar gyfer { $pupil }.
   *[may] Gallwn eich gwahodd i ddigwyddiadau ysgol ar gyfer { $pupil }.
    }
gets-PEV = { $outcome ->
    [must] Rydych yn cael apwyntiad yn y noson rieni ar gyfer { $pupil }.
   *[may] Gallwch gael apwyntiad yn y noson rieni ar gyfer { $pupil }.
    }
gets-REC = { $outcome ->
    [must] Mae gennych hawl i weld y cofnod ysgol ynghylch { $pupil }.
   *[may] Gallwn ddangos y cofnod ysgol ynghylch { $pupil } i chi.
    }
gets-CON = { $outcome ->
    [must] Rydym yn gofyn i chi'n gyntaf pan fydd rhywbeth yn gofyn am gytundeb o'r cartref, ar gyfer { $pupil }.
   *[may] Gallwn ofyn i chi pan fydd rhywbeth yn gofyn am gytundeb o'r cartref, ar gyfer { $pupil }.
    }
gets-PRC = { $outcome ->
    [must] Mae eich cytundeb neu eich gwrthodiad yn cyfrif mewn pethau pwysig ar gyfer { $pupil }.
   *[may] Gall eich cytundeb neu eich gwrthodiad gyfrif mewn pethau pwysig ar gyfer { $pupil }.
    }
gets-GOV = { $outcome ->
    [must] Gallwch bleidleisio dros riant-lywodraethwyr. Gallwch hefyd sefyll eich hun.
   *[may] Gallwn adael i chi bleidleisio dros riant-lywodraethwyr, a sefyll eich hun.
    }
gets-EXC = { $outcome ->
    [must] Rydym yn rhoi gwybod i chi am unrhyw waharddiad o'r ysgol, dros dro neu'n barhaol, ar gyfer { $pupil }.
   *[may] Gallwn roi gwybod i chi am unrhyw waharddiad o'r ysgol, dros dro neu'n barhaol, ar gyfer { $pupil }.
    }
gets-TRP = { $outcome ->
    [must] Rydym yn rhoi gwybod i chi am deithiau ar gyfer { $pupil }.
   *[may] Gallwn roi gwybod i chi am deithiau ar gyfer { $pupil }.
    }
gets-MSG = { $outcome ->
    [must] Rydym yn anfon y negeseuon bob dydd ynghylch { $pupil } atoch.
   *[may] Gallwn anfon y negeseuon bob dydd ynghylch { $pupil } atoch.
    }
gets-EMG = { $outcome ->
    [must] Rydym yn eich ffonio os oes angen help ar unwaith, yn achos { $pupil }.
   *[may] Gallwn eich ffonio os oes angen help ar unwaith, yn achos { $pupil }.
    }
gets-COL = { $outcome ->
    [must] Cewch gasglu { $pupil } o'r ysgol.
   *[may] Cewch gasglu { $pupil } o'r ysgol.
    }
gets-CMP = { $outcome ->
    [must] Cewch gwyno wrth yr ysgol, ac fe gewch ateb.
   *[may] Cewch gwyno wrth yr ysgol.
    }
gets-message = { $outcome ->
    [must] Rydych yn cael y neges hon.
   *[may] Gallwn anfon y neges hon atoch.
    }

not-now-sent = Ni allwn anfon hwn atoch ar hyn o bryd. Ffoniwch { -office }, os gwelwch yn dda.
not-now-offered = Ni allwn gynnig hyn i chi ar hyn o bryd. Ffoniwch { -office }, os gwelwch yn dda.

# The reasons that are the reader's own and harm nobody. There are no others.
own-waived = Fe wnaethoch ofyn i ni beidio â'i anfon atoch. Rhowch wybod i ni os hoffech ei gael eto.
own-pupil_is_adult = Mae eich plentyn yn 18 oed neu'n hŷn ac yn penderfynu am hyn nawr.
own-not_in_writing = Gofynnwch i ni amdano'n ysgrifenedig, os gwelwch yn dda.
own-identity_not_shown = Dangoswch i ni pwy ydych chi, os gwelwch yn dda. Ffoniwch { -office } i gael gwybod beth i'w ddangos.
own-document_not_seen = Nid ydym wedi gweld papur y mae ei angen arnom gennych. Ffoniwch { -office } i gael gwybod pa un.

# What goes with a yes and the reader has to know.
how-by_post = Daw drwy'r post.
how-leavers_report = Dyma'r adroddiad olaf gan ein hysgol, yn lle'r adroddiad blynyddol.
how-separate_slot = Cewch eich amser eich hun.
how-by_telephone_or_video = Rydym yn siarad â chi dros y ffôn neu drwy fideo.

word-column-RPT = yr adroddiad ysgol
word-column-EVT = digwyddiadau ysgol
word-column-PEV = y noson rieni
word-column-REC = y cofnod ysgol
word-column-CON = gofyn am eich cytundeb
word-column-PRC = eich cytundeb neu eich gwrthodiad mewn pethau pwysig
word-column-GOV = y bleidlais dros riant-lywodraethwyr
word-column-EXC = newyddion am waharddiad o'r ysgol, dros dro neu'n barhaol
word-column-TRP = newyddion am deithiau
word-column-MSG = negeseuon bob dydd
word-column-EMG = galwad pan fydd angen help ar unwaith ar eich plentyn
word-column-COL = casglu eich plentyn
word-column-CMP = cwyno wrth yr ysgol

word-consent_state-valid = gall fynd yn ei flaen
word-consent_state-refused = nid yw'n mynd yn ei flaen
word-consent_state-missing = mae ateb ar goll
word-consent_state-conflict = nid yw'n mynd yn ei flaen
word-consent_state-withdrawn = nid yw'n mynd yn ei flaen
word-consent_state-expired = mae ateb ar goll
word-consent_state-not_required = nid oes rhaid i neb gytuno
word-consent_state-excused = nid yw eich plentyn yn cymryd rhan
word-consent_state-not_excused = mae eich plentyn yn cymryd rhan
