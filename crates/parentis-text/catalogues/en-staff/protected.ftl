# A sheet of details of people as it may be shown.

sheet-row = Row { $row }:
sheet-detail = { $name }: { $value }
sheet-before = Before it goes anywhere:
sheet-second_person = A second person looks at it: there is a protected address on it, or may be.
sheet-officer = The request to see what is protected: { $why }.
sheet-use = Record that { $person } saw it as { $post }, for the reason { $reason }.
sheet-why = Why details are withheld (for whoever answers for data protection, and not for the reader):
sheet-finding = Row { $row }, details: { $details }. { $why }.

word-sheet_kind-contact_list = contact list
word-sheet_kind-label = label
word-sheet_kind-export_row = row of an export
word-sheet_kind-mail_merge = mail merge
word-sheet_kind-map = map
word-sheet_kind-co_recipient_line = line of co-recipients
word-sheet_kind-class_list = class list

word-detail_kind-name = name
word-detail_kind-postal_address = postal address
word-detail_kind-postcode = postcode
word-detail_kind-map_position = place on a map
word-detail_kind-telephone = telephone number
word-detail_kind-email = e-mail address
word-detail_kind-workplace = workplace
word-detail_kind-school_name = name of a school
word-detail_kind-location_clue = clue to where somebody is
word-detail_kind-other = something else

word-detail_mark-shown = shown
word-detail_mark-withheld = withheld

word-withheld_why-protected = the address is on record as protected
word-withheld_why-kept_by_order = an order keeps it from somebody, or may
word-withheld_why-same_address = it is the address of somebody on the sheet whose address is protected
word-withheld_why-repeats_withheld = it repeats something that is withheld
word-withheld_why-whose_not_said = nobody said whose it is, or the school has no record of them
word-withheld_why-others_details = it is another's, and the reader is no member of staff
word-withheld_why-not_at_readers_address = it is a pupil's, and not said to be at the reader's own address
word-withheld_why-not_for_reader = the reader may not see personal data of this pupil

word-officer_why-opened = it was opened
word-officer_why-nothing_protected = there is nothing protected on the sheet
word-officer_why-post_not_held = they do not hold that post on the day
word-officer_why-read_by_others = the sheet is for another's eyes, or may be
word-officer_why-kept_from_them = it is kept from this very person
word-officer_why-not_for_them = such an address is not for this post, and no decision on record says otherwise
