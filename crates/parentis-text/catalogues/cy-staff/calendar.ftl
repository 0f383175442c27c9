# Draft: to be read by a Welsh speaker before a school uses it.
# Days and counting.

date = { $day } { $month } { $year }
month-1 = Ionawr
month-2 = Chwefror
month-3 = Mawrth
month-4 = Ebrill
month-5 = Mai
month-6 = Mehefin
month-7 = Gorffennaf
month-8 = Awst
month-9 = Medi
month-10 = Hydref
month-11 = Tachwedd
month-12 = Rhagfyr

day-on = Y dyddiad yw { $day }.
day-at = Yr amser yw { $time } ar { $day }.
day-none = Nid oes dyddiad. { $gap }
day-would-be = Yn ôl dyddiadau tymor heddiw, { $day } fyddai'r dyddiad. Mae'r dyddiad a roddwyd yn dal i sefyll.
kind-of-day = Y math o ddiwrnod: { $kind }.

gap-exhausted = Nid oes dyddiadau tymor wedi'u nodi ar ôl { $day }. Nodwch y rhai nesaf.
gap-not_yet_begun = Nid oes dyddiadau tymor wedi'u nodi cyn { $day }. Nodwch y rhai cynharach.
gap-nothing_entered = Nid oes dyddiadau tymor wedi'u nodi o gwbl. Nodwch nhw yn gyntaf.
gap-no_summer_term = Nid oes tymor haf wedi'i nodi ar gyfer y flwyddyn ysgol sy'n dechrau yn { $year }. Nodwch ef.
gap-bank_holidays_unknown = { $known ->
    [yes] Nid oes gwyliau banc wedi'u nodi ar ôl { $day }. Nodwch y rhai nesaf.
   *[no] Nid oes gwyliau banc wedi'u nodi. Nodwch nhw yn gyntaf.
    }
gap-unit_unspecified = Mae'r polisi'n dweud "diwrnodau" heb ddweud pa fath o ddiwrnodau. Rhaid i'r ysgol ddewis.
gap-unit_not_for_this = Ni ellir cyfrif hyn yn yr uned hon: { $unit }.
gap-out_of_range = Byddai'r dyddiad y tu allan i'r blynyddoedd 1900 i 2199.
gap-not_worded = Mae rhywbeth ar goll o'r dyddiadau tymor.
