# Draft: to be read by a Welsh speaker before a school uses it.
# A sheet of details of people as it may be shown.

sheet-row = Rhes { $row }:
sheet-detail = { $name }: { $value }
sheet-before = Cyn iddi fynd i unman:
sheet-second_person = Ail berson i edrych arni: mae cyfeiriad gwarchodedig arni, neu efallai fod.
sheet-officer = Y cais i weld yr hyn sy'n warchodedig: { $why }.
sheet-use = Cofnodwch: gwelwyd gan { $person }, fel { $post }, am y rheswm { $reason }.
sheet-why = Pam y cedwir manylion yn ôl (ar gyfer y sawl sy'n gyfrifol am ddiogelu data, ac nid y darllenydd):
sheet-finding = Rhes { $row }, manylion: { $details }. { $why }.

word-sheet_kind-contact_list = rhestr gyswllt
word-sheet_kind-label = label
word-sheet_kind-export_row = rhes o allforiad
word-sheet_kind-mail_merge = cyfuno post
word-sheet_kind-map = map
word-sheet_kind-co_recipient_line = llinell gyd-dderbynwyr
word-sheet_kind-class_list = rhestr dosbarth

word-detail_kind-name = enw
word-detail_kind-postal_address = cyfeiriad post
word-detail_kind-postcode = cod post
word-detail_kind-map_position = lle ar fap
word-detail_kind-telephone = rhif ffôn
word-detail_kind-email = cyfeiriad e-bost
word-detail_kind-workplace = gweithle
word-detail_kind-school_name = enw ysgol
word-detail_kind-location_clue = cliw i ble mae rhywun
word-detail_kind-other = rhywbeth arall

word-detail_mark-shown = dangosir
word-detail_mark-withheld = cedwir yn ôl

word-withheld_why-protected = mae'r cyfeiriad ar gofnod fel un gwarchodedig
word-withheld_why-kept_by_order = mae gorchymyn yn ei gadw rhag rhywun, neu efallai ei fod
word-withheld_why-same_address = cyfeiriad rhywun ar y daflen y mae ei gyfeiriad yn warchodedig ydyw
word-withheld_why-repeats_withheld = mae'n ailadrodd rhywbeth a gedwir yn ôl
word-withheld_why-whose_not_said = ni ddywedodd neb i bwy y mae'n perthyn, neu nid oes gan yr ysgol gofnod ohonynt
word-withheld_why-others_details = rhywun arall piau, ac nid aelod o staff yw'r darllenydd
word-withheld_why-not_at_readers_address = disgybl piau, ac ni ddywedir ei fod yng nghyfeiriad y darllenydd ei hun
word-withheld_why-not_for_reader = ni chaiff y darllenydd weld data personol y disgybl hwn

word-officer_why-opened = fe'i hagorwyd
word-officer_why-nothing_protected = nid oes dim gwarchodedig ar y daflen
word-officer_why-post_not_held = nid ydynt yn dal y swydd honno ar y diwrnod
word-officer_why-read_by_others = llygaid rhywun arall fydd yn gweld y daflen, neu efallai
word-officer_why-kept_from_them = cedwir ef rhag yr union berson hwn
word-officer_why-not_for_them = nid yw cyfeiriad o'r fath ar gyfer y swydd hon, ac nid oes penderfyniad ar gofnod sy'n dweud fel arall
