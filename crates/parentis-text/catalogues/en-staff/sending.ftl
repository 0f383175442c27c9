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
word-data_circle-anyone = anyone
word-data_circle-own_family = the family of the child it is about, each what is its own
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
