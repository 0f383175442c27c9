# The receipt that an adult keeps: what they said to us, and nothing of anybody else.

receipt-heading = Your receipt. Please keep it.
receipt-events = What happened:
receipt-no-events = You have not given us an answer.
receipt-event-requested = On { $day } we asked you.
receipt-event-given = On { $day } you said yes.
receipt-event-reconfirmed = On { $day } you said yes again.
receipt-event-refused = On { $day } you said no.
receipt-event-withdrawn = On { $day } you took your last answer back.
receipt-event-expired = On { $day } your yes came to its end.
receipt-event-invalidated = On { $day } you said yes, but not in a way that counts for this.
receipt-form = You told us { $form }.
receipt-from = It counts from { $day }.
receipt-until = It counts up to and including { $last }.
receipt-now = Where your answer stands today:
receipt-now-not_asked = We do not have an answer from you.
receipt-now-asked = We are waiting for your answer.
receipt-now-given = Your answer is yes.
receipt-now-refused = Your answer is no.
receipt-now-objected = Your answer is no.
receipt-now-withdrawn = You took your yes back.
receipt-now-expired = Your yes does not count any more.
receipt-now-wrong_form = Your yes does not count yet. We need it in another way.
receipt-now-bundled = Your yes does not count yet. We need an answer to this alone.

word-consent_form-written = in writing
word-consent_form-email = by e-mail
word-consent_form-recorded_call = on the telephone
word-consent_form-note = when you talked to us
word-consent_form-clinician_record = when you talked to the doctor or nurse
word-consent_form-conduct = by what you did
word-consent_form-opt_out_silence = by not answering
word-consent_form-pre_ticked = by a box that was ticked for you
word-consent_form-unknown = in a way that we did not write down
