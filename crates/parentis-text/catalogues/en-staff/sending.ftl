# May something be sent, to whom, and what stands against it.

sending-headline = { $guard ->
    [allow] It may be sent, to those named here and to nobody else. Copies: { $copies }.
    [needs_second_person] Do not send it before a second person has looked. Copies then: { $copies }.
   *[refuse] Do not send it as it is.
    }
sending-findings = What stands against it:
sending-finding = { $attached ->
    [yes] { $classed ->
        [yes] { $part }: { $why } ({ $class }).
       *[no] { $part }: { $why }.
        }
   *[no] { $classed ->
        [yes] The text: { $why } ({ $class }).
       *[no] The text: { $why }.
        }
    }
sending-finding-safe = Of those who would receive it: { $recipients }. About pupils: { $pupils }. It is safe for { $circle }.
sending-copies = Who receives it:
sending-copy = { $split ->
    [yes] { $to }, about { $pupils }. Nothing about { $others } in this copy.
   *[no] { $to }, about { $pupils }.
    }
sending-left-out = Who does not, and why:
sending-way = By { $channel }: { $why }.
sending-no-way = By no way: { $why }.
sending-shared = This also reaches { $others }, who may have it too.
sending-unmet = { $said ->
    [yes] Not met: { $need } ({ $what }).
   *[no] Not met: { $need }.
    }
sending-reply = { $until ->
    [yes] An answer is expected by { $day }. It can come by: { $channels }.
   *[no] An answer is expected. It can come by: { $channels }.
    }
sending-unserved = Who would have a copy and is not served by it:
sending-unreached = Pupils of whom nobody would receive it:
sending-advice = What the school's policy advises:
sending-advice-line = { $overridden ->
    [yes] Advised: { $advice }. Somebody decided to send it all the same, and the reason is on record.
   *[no] Advised: { $advice }.
    }
sending-advice-people = It is about { $people }.

reach-headline = Families: { $families }. With too few channels: { $below }. Adults whom nothing reaches: { $unreachable }.
reach-below = Families with fewer than two channels:
reach-shared = Addresses that serve more than one person:
reach-family = The family of { $pupil }.
reach-adult = { $reached ->
    [yes] { $person }: by { $channels }.
   *[no] { $person }: by no channel ({ $why }).
    }
reach-adult-declined = { $declining ->
    [yes] Declined: { $declined }.
   *[no] -
    }
reach-adult-shares = { $sharing ->
    [yes] This also reaches { $others }.
   *[no] -
    }

word-guard-allow = may be sent
word-guard-needs_second_person = a second person looks first
word-guard-refuse = not as it is
word-guard_why-nobody_receives = nobody can be sent it as things stand
word-guard_why-destination_not_said = it has contact details, and nobody said when an address it would go to was confirmed
word-guard_why-on_condition = it may go to somebody on a condition, and somebody has to see that it is met
word-guard_why-class_not_said = nobody said what kind of data is in it
word-guard_why-subjects_not_said = nobody said about whom it is
word-guard_why-not_for_parents = this kind of data is not for parents
word-guard_why-a_person_decides = a person decides who sees this kind of data
word-guard_why-not_theirs = it is about pupils to whom not everybody is entitled who would receive it
word-guard_why-siblings_to_split = it is about siblings who are not all for everybody; write to each about the child that is theirs
word-guard_why-older_destination = it has contact details that are newer than an address it would go to
word-guard_why-need_unmet = somebody who would receive it needs it in a language or a format in which it is not ready
word-guard_why-about_another_adult = it is about an adult, and goes to somebody else
word-guard_why-class_against_kind = by its kind it is about one child, and all that is in it is called public
word-guard_why-others_details = it has an adult's contact details, and goes to somebody else, or nobody said whose they are
word-guard_why-protected_address = it has contact details, and the address of whoever they are of, or of whom it is about, is protected
word-guard_why-no_way = it is owed, and no way on record leads to somebody
word-guard_why-promotion_in_what_is_owed = it is owed or urgent, and something in it promotes: take the promotion out
word-guard_why-pupils_unreached = there are pupils of whom nobody would receive it
word-guard_why-reaches_others = whatever way there is to somebody also reaches somebody else, who may not have it
word-channel-app = the parents' app or portal
word-channel-email = e-mail
word-channel-text = text message
word-channel-telephone = telephone
word-channel-post = post
word-channel-by_hand = paper, by hand
word-access_format-large_print = large print
word-access_format-braille = Braille
word-access_format-easy_read = short words and pictures
word-access_format-audio = read aloud
word-access_format-sign_language = sign language
word-way_why-preferred = this adult prefers it
word-way_why-senders_wish = the sender wishes it
word-way_why-schools_order = the first of the school's channels that reaches this adult
word-way_why-quickest = it is urgent, and this is the quickest
word-way_why-carries_the_format = another way would not carry the format that this adult needs
word-way_why-notice_on_paper = the law asks for a notice, and this adult has not agreed to have it by e-mail
word-way_why-to_the_establishment = it goes to the establishment where this adult is
word-way_why-others_declined = this adult declined the other ways, and gets it all the same
word-way_why-only_declined = this adult declined this way, and no other is on record: it may never be looked at
word-way_why-at_any_hour = this adult is deployed, and can read it at any hour
word-way_why-not_shared = another way would also reach somebody who may not have it
word-way_why-limited = the school limited the channels to this adult for a time
word-way_why-reaches_others = every way also reaches somebody who may not have it
word-way_why-none_will_do = no way on record will do for this
word-way_why-unreachable = every address on record was tried in vain, so try again, and look for another
word-way_why-not_recorded = no address is on record
word-unmet-language = a language in which it is ready
word-unmet-human_translation = a translation by a person
word-unmet-format = a format in which it is ready
word-send_advice-quiet_hours = to wait until the quiet hours are over
word-send_advice-digest = to wait for the day on which such news goes out together
word-send_advice-deployed = to write rather than ring, to a forces' address if need be, and to ask who collects the child meanwhile, as somebody is deployed
word-data_class-public = public
word-data_class-family = family
word-data_class-pupil_personal = personal data of a pupil
word-data_class-special_category = special category
word-data_class-safeguarding = safeguarding
word-data_class-staff_personal = personal data of staff
word-data_class-third_party = another family
word-data_class-restricted_address = restricted address
word-data_class-exam_embargoed = examination under embargo
word-data_class-legal_privilege = legal privilege
word-data_class-governor_part_two = governors' part two
word-data_class-complaint_file = file of a complaint
word-data_class-lado_record = record of an allegation
word-data_class-instrument = a court's order and its papers
word-data_circle-anyone = anyone
word-data_circle-own_family = the family of the child it is about, each what is its own
word-data_circle-person_named = the adult it is about, and staff who need it
word-data_circle-staff_by_need = staff who need it
word-data_circle-named_staff = staff who are named
word-data_circle-handlers = those who handle the complaint
word-data_circle-governors_entitled = the governors entitled to it
word-data_circle-exams_office = the examinations office
word-data_circle-head_and_legal = the head, the chair and the lawyers
word-data_circle-hr_and_head = personnel and the head
word-data_circle-safeguarding_leads = the safeguarding lead, the deputies and the head
word-data_circle-case_manager = the case manager
word-data_circle-nobody = nobody, and is taken out
