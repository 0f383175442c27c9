# Draft: to be read by a Welsh speaker before a school uses it.
# The receipt that an adult keeps: what they said to us, and nothing of anybody else.

receipt-heading = Eich derbynneb. Cadwch hi, os gwelwch yn dda.
receipt-events = Beth ddigwyddodd:
receipt-no-events = Nid ydych wedi rhoi ateb i ni.
receipt-event-requested = Ar { $day } fe wnaethom ofyn i chi.
receipt-event-given = Ar { $day } fe wnaethoch gytuno.
receipt-event-reconfirmed = Ar { $day } fe wnaethoch gytuno eto.
receipt-event-refused = Ar { $day } fe wnaethoch wrthod.
receipt-event-withdrawn = Ar { $day } fe wnaethoch dynnu eich ateb diwethaf yn ôl.
receipt-event-expired = Ar { $day } daeth eich cytundeb i ben.
receipt-event-invalidated = Ar { $day } fe wnaethoch gytuno, ond nid mewn ffordd sy'n cyfrif ar gyfer hyn.
receipt-form = Sut y dywedoch wrthym: { $form }.
receipt-from = Mae'n cyfrif o { $day } ymlaen.
receipt-until = Mae'n cyfrif hyd at a chan gynnwys { $last }.
receipt-now = Sut mae eich ateb yn sefyll heddiw:
receipt-now-not_asked = Nid oes gennym ateb gennych.
receipt-now-asked = Rydym yn aros am eich ateb.
receipt-now-given = Eich ateb yw eich bod yn cytuno.
receipt-now-refused = Eich ateb yw eich bod yn gwrthod.
receipt-now-objected = Eich ateb yw eich bod yn gwrthod.
receipt-now-withdrawn = Fe wnaethoch dynnu eich cytundeb yn ôl.
receipt-now-expired = Nid yw eich cytundeb yn cyfrif mwyach.
receipt-now-wrong_form = Nid yw eich cytundeb yn cyfrif eto. Mae angen i ni ei gael mewn ffordd arall.
receipt-now-bundled = Nid yw eich cytundeb yn cyfrif eto. Mae angen ateb am hyn yn unig arnom.

word-consent_form-written = yn ysgrifenedig
word-consent_form-email = drwy e-bost
word-consent_form-recorded_call = dros y ffôn
word-consent_form-note = wrth siarad â ni
word-consent_form-clinician_record = wrth siarad â'r meddyg neu'r nyrs
word-consent_form-conduct = drwy'r hyn a wnaethoch
word-consent_form-opt_out_silence = drwy beidio ag ateb
word-consent_form-pre_ticked = drwy flwch a diciwyd ar eich rhan
word-consent_form-unknown = mewn ffordd na wnaethom ei nodi
