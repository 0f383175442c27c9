//! The closed lists of consent: kinds, states, answers, forms, and the columns of the purpose table.

use crate::vocabulary::vocabulary;

vocabulary! {
    /// What kind of consent a purpose asks for (CON-GEN-1). Givers, evidence and conflicts differ by kind.
    pub enum ConsentKind as "consent_kind" {
        /// Consent in data-protection law (UK GDPR article 6(1)(a)).
        DataProtection = "data_protection",
        /// Leave to take part or to be cared for: common law, and responsibility for a child.
        Permission = "permission",
        /// What one statute asks for, as the biometrics Act does.
        Statutory = "statutory",
        /// The other way round: a parent takes the child out of what would go on without asking.
        Withdrawal = "withdrawal",
        /// Consent to treatment, in medical law.
        Treatment = "treatment",
        /// The recipient's own consent to be sent advertising (PECR).
        Marketing = "marketing",
    }

    /// Where a consent stands on a day (section 15.4). The last two are of the kind `withdrawal`.
    pub enum ConsentState as "consent_state" {
        /// Enough was given, in a form that counts, and not taken back since (VOC-60).
        Valid = "valid",
        /// Somebody whose no decides it said no (VOC-61).
        Refused = "refused",
        /// Never given, or given by somebody or in a way that does not count (VOC-62).
        Missing = "missing",
        /// People whose views both count disagree (VOC-63).
        Conflict = "conflict",
        /// Given, and later taken back; what was done meanwhile stays lawful (VOC-64).
        Withdrawn = "withdrawn",
        /// Given, and its term ended, or the pupil became able to decide, or left (VOC-65).
        Expired = "expired",
        /// Consent is the wrong tool: it rests on another basis (VOC-66).
        NotRequired = "not_required",
        /// A request that binds: the pupil does not take part (VOC-67).
        Excused = "excused",
        /// No request, one taken back, or no right to one: the pupil takes part (VOC-68).
        NotExcused = "not_excused",
    }

    /// What a party said. Of a purpose of kind `withdrawal`, `objected` and `refused` ask for the pupil to be excused, `given`
    /// is the wish that the pupil takes part, and `withdrawn` takes the last word back.
    pub enum ConsentSays as "consent_says" {
        /// Yes.
        Given = "given",
        /// Yes again, to the same.
        Reconfirmed = "reconfirmed",
        /// No, to a question.
        Refused = "refused",
        /// No, without having been asked.
        Objected = "objected",
        /// Takes back what was said last: a yes, a no or an objection.
        Withdrawn = "withdrawn",
    }

    /// In what form something was said (RCT-9).
    pub enum ConsentForm as "consent_form" {
        /// A written signature, or an electronic form behind the party's own sign-in.
        Written = "written",
        /// An e-mail from an address known to be the party's.
        Email = "email",
        /// A recorded call.
        RecordedCall = "recorded_call",
        /// A note that somebody at the school made of a conversation.
        Note = "note",
        /// The record of the clinician who asked.
        ClinicianRecord = "clinician_record",
        /// By conduct alone, as a child that does not hold out its finger.
        Conduct = "conduct",
        /// Silence on a letter that said "tell us if you object" (CON-GEN-2).
        OptOutSilence = "opt_out_silence",
        /// A box that was ticked when the form was opened (CON-GEN-2).
        PreTicked = "pre_ticked",
        /// Not on record.
        Unknown = "unknown",
    }

    /// What form a yes needs for a purpose.
    pub enum FormNeeded as "form_needed" {
        /// None: nothing is asked for.
        None_ = "none",
        /// A clear act that was recorded, if only in a note (CON-GEN-2).
        Recorded = "recorded",
        /// The party's own words on record: a note of a conversation is not enough (CON-GEN-8).
        Explicit = "explicit",
        /// In writing (RCT-9).
        Written = "written",
        /// The record of the clinician who asked, or better.
        Clinician = "clinician",
    }

    /// Who may give it.
    pub enum Givers as "givers" {
        /// Nobody is asked.
        Nobody = "nobody",
        /// A holder of parental responsibility.
        ResponsibilityHolder = "responsibility_holder",
        /// A parent in education law with responsibility or care, or a carer within delegation (CON-TRIP-3).
        ParentOrCarer = "parent_or_carer",
        /// A parent of the biometrics Act (PAR-12, PAR-13).
        BiometricsParent = "biometrics_parent",
        /// A parent in education law.
        Parent = "parent",
        /// The adult whose address, account or device it is: each for themselves.
        TheAdult = "the_adult",
        /// The pupil alone.
        Pupil = "pupil",
    }

    /// How many of those who may give it must.
    pub enum HowMany as "how_many" {
        /// None.
        None_ = "none",
        /// One.
        One = "one",
        /// Every one.
        All = "all",
    }

    /// What another's objection does.
    pub enum Objection as "objection" {
        /// Nothing.
        Nothing = "nothing",
        /// The school weighs it and decides.
        Weighed = "weighed",
        /// Not given unless both agree (CON-GEN-11).
        Conflict = "conflict",
        /// It stops it, whoever said yes.
        Stops = "stops",
    }

    /// The pupil's own part.
    pub enum PupilPart as "pupil_part" {
        /// None.
        None_ = "none",
        /// The pupil's views are sought; one who is able to decide is not made to.
        Views = "views",
        /// Decides, once able to.
        DecidesWhenAble = "decides_when_able",
        /// Decides from an age that the law sets (CON-ISS-2).
        DecidesFromAge = "decides_from_age",
        /// Decides at any age.
        Decides = "decides",
        /// Any no of the pupil's stops it, at any age and in any form; one who is able to decide is asked as well.
        NoStops = "no_stops",
        /// In a sixth form the pupil alone decides (CON-REL-3).
        SixthFormDecides = "sixth_form_decides",
        /// May choose to take part in the last three terms before sixteen (CON-RSE-4).
        MayOptIn = "may_opt_in",
    }

    /// The steps in which a consent is evaluated, in their order (CON-GEN-10).
    pub enum ConsentStep as "consent_step" {
        /// Is consent the right tool at all?
        NotRequired = "not_required",
        /// A bar of statute or of an order.
        Bar = "bar",
        /// The pupil's own decision, where it governs.
        Pupil = "pupil",
        /// Objections that stop it.
        Objections = "objections",
        /// How many said yes, and with what standing; and who had to be told.
        Consents = "consents",
        /// The form.
        Form = "form",
        /// Whether it still counts.
        Currency = "currency",
    }

    /// Where one party stands.
    pub enum PartyState as "party_state" {
        /// Nobody asked them.
        NotAsked = "not_asked",
        /// Asked, and has not answered. Silence is no consent.
        Asked = "asked",
        /// Said yes, in a way that counts.
        Given = "given",
        /// Said no.
        Refused = "refused",
        /// Objected.
        Objected = "objected",
        /// Said yes and took it back.
        Withdrawn = "withdrawn",
        /// Said yes, and its term is over.
        Expired = "expired",
        /// Said yes in a form that does not count for this purpose.
        WrongForm = "wrong_form",
        /// Said yes with one tick to several purposes at once (CON-GEN-3).
        Bundled = "bundled",
    }

    /// What would resolve it.
    pub enum Resolution as "resolution" {
        /// This party's answer.
        Answer = "answer",
        /// This party's answer once more, as the old one counts no longer.
        AnswerAgain = "answer_again",
        /// This party's answer in the form that the purpose needs.
        AnswerInForm = "answer_in_form",
        /// This party's answer to this purpose alone.
        AnswerApart = "answer_apart",
        /// A notice in writing to this party, or a recorded ground why none is served (CON-BIO-1, CON-BIO-6).
        Notice = "notice",
        /// That this party takes the no back.
        TakenBack = "taken_back",
        /// That those who disagree agree, if with a mediator's help.
        Agreement = "agreement",
        /// A specific issue order of a court.
        SpecificIssueOrder = "specific_issue_order",
        /// The prescriber's advice.
        PrescribersAdvice = "prescribers_advice",
        /// A doctor's prescription (CON-MED-2).
        Prescription = "prescription",
        /// A diagnosis, or a plan for the condition (CON-MED-5).
        HealthPlan = "health_plan",
        /// Who this party is in law has to be settled.
        Standing = "standing",
        /// The head's decision.
        HeadsDecision = "heads_decision",
    }

    /// What else the school has to do.
    pub enum ConsentDuty as "consent_duty" {
        /// Stop at once (CON-GEN-5).
        Stop = "stop",
        /// Erase what consent alone was the basis for (CON-GEN-5).
        Erase = "erase",
        /// Take down what the school controls (CON-PHO-7).
        TakeDown = "take_down",
        /// Tell those to whom it was passed on (CON-PHO-7).
        TellRecipients = "tell_recipients",
        /// Destroy the biometric data as soon as practicable (CON-BIO-5).
        Destroy = "destroy",
        /// Offer another way with the same access and no disadvantage (CON-BIO-7).
        ReasonableAlternative = "reasonable_alternative",
        /// An impact assessment comes first (CON-BIO-8).
        ImpactAssessment = "impact_assessment",
        /// Tell the parents where the child will be and of extra safety measures (CON-TRIP-1).
        TellWhereTheChildIs = "tell_where_the_child_is",
        /// Tell the parents each time, so that they can say no (CON-TRIP-2).
        TellEachTime = "tell_each_time",
        /// Seek the pupil's views (CON-TRIP-7).
        SeekPupilsViews = "seek_pupils_views",
        /// Weigh the objection (CON-PHO-1).
        WeighObjection = "weigh_objection",
        /// Act, call 999 and ring every emergency contact (CON-MED-6).
        RingEveryContact = "ring_every_contact",
        /// Record each dose and tell the parent the same day (CON-MED-3).
        RecordEachDose = "record_each_dose",
        /// Ask the prescriber (CON-MED-4).
        AskPrescriber = "ask_prescriber",
        /// Say before it is given that it cannot be recalled (CON-PHO-4).
        SayItCannotBeRecalled = "say_it_cannot_be_recalled",
        /// Talk to the parent and, if fit, the pupil, and record it (CON-RSE-3).
        HeadTalksToParent = "head_talks_to_parent",
        /// Arrange sex education in one of the three terms (CON-RSE-4).
        ArrangeSexEducation = "arrange_sex_education",
        /// Statutory notice to the parents at least two school days before (CON-AP-1).
        NoticeTwoSchoolDays = "notice_two_school_days",
        /// Tell the family first, unless that raises the risk (CON-SHR-2).
        TellFamilyUnlessRisk = "tell_family_unless_risk",
        /// Take a written request that says why it is necessary (CON-SHR-6).
        WrittenRequest = "written_request",
        /// Efforts to verify that whoever authorised it holds responsibility (CON-ISS-2).
        VerifyResponsibility = "verify_responsibility",
        /// Ask the pupil in person (CON-GEN-7).
        AskPupil = "ask_pupil",
        /// Do not ask the pupil to choose between the parents (CON-GEN-12).
        DoNotAskPupilToChoose = "do_not_ask_pupil_to_choose",
        /// A safeguarding matter goes its own way, whatever was consented to (CON-COU-2).
        SafeguardingFirst = "safeguarding_first",
        /// Keep the legal name in statutory records (CON-NAM-4).
        KeepLegalName = "keep_legal_name",
        /// Respect the pupil's confidence, and encourage telling the parents (CON-MED-1).
        EncourageTellingParents = "encourage_telling_parents",
    }

    /// On what processing or acting rests where consent is the wrong tool.
    pub enum LawfulBasis as "lawful_basis" {
        /// A task in the public interest.
        PublicTask = "public_task",
        /// A legal obligation.
        LegalObligation = "legal_obligation",
        /// Legitimate interests, tested.
        LegitimateInterests = "legitimate_interests",
        /// Legitimate interests that the law recognises.
        RecognisedLegitimateInterests = "recognised_legitimate_interests",
        /// A contract.
        Contract = "contract",
        /// Vital interests.
        VitalInterests = "vital_interests",
        /// A power of statute.
        Statute = "statute",
        /// A household's own affair, outside data-protection law.
        Household = "household",
    }

    /// Why a parent need not be notified or asked in the biometrics Act (CON-BIO-6).
    pub enum ExceptionGround as "exception_ground" {
        /// Cannot be found.
        CannotBeFound = "cannot_be_found",
        /// Lacks capacity.
        LacksCapacity = "lacks_capacity",
        /// The child's welfare requires that there be no contact.
        Welfare = "welfare",
        /// Not reasonably practicable.
        NotPracticable = "not_practicable",
    }

    /// Why a consent is to be asked for again.
    pub enum StaleWhy as "stale_why" {
        /// Its term ended.
        TermEnded = "term_ended",
        /// The day of its review has passed (CHO-5).
        ReviewDue = "review_due",
        /// The pupil became able to decide (CON-GEN-7, CON-ISS-4).
        PupilDecidesNow = "pupil_decides_now",
        /// The pupil left (CON-GEN-6).
        LeftTheSchool = "left_the_school",
        /// The wording in use is another than that of the answer.
        NewWording = "new_wording",
        /// A new system came into use after the answer.
        NewSystem = "new_system",
        /// Somebody else gets it since the answer.
        NewRecipients = "new_recipients",
        /// The law changed after the answer.
        NewLaw = "new_law",
        /// Who holds responsibility, or who lives where, changed after the answer.
        FamilyChanged = "family_changed",
        /// Whoever gave it has no standing any more.
        GiverHasNoStanding = "giver_has_no_standing",
    }

    /// What about a purpose changed.
    pub enum PurposeChange as "purpose_change" {
        /// The wording of the question.
        Wording = "wording",
        /// The system that is used.
        System = "system",
        /// Who gets it.
        Recipients = "recipients",
        /// The law.
        Law = "law",
    }

    /// Why a party is asked, or is not.
    pub enum AskWhy as "ask_why" {
        /// May give it, and one such answer is enough.
        MayGive = "may_give",
        /// Has to be asked: every one of them is needed, or this parent has asked to be (CON-TRIP-4).
        HasToBeAsked = "has_to_be_asked",
        /// Has to be notified of it and of the right to object (CON-BIO-1).
        HasToBeNotified = "has_to_be_notified",
        /// The pupil decides (CON-GEN-7).
        PupilDecides = "pupil_decides",
        /// The pupil answers beside the parent (CON-BIO-8).
        PupilAnswersToo = "pupil_answers_too",
        /// Their old answer counts no longer.
        AnswerEnded = "answer_ended",
        /// Their answer is not in a form that counts, or is one tick for several purposes.
        FormDoesNotCount = "form_does_not_count",
        /// Not asked: has answered.
        HasAnswered = "has_answered",
        /// Not asked: another's answer is enough.
        EnoughGiven = "enough_given",
        /// Not asked: has no standing, or an order takes it.
        NoStanding = "no_standing",
        /// Not asked before it is settled who they are.
        StandingNotSettled = "standing_not_settled",
        /// Not asked: a ground is on record (CON-BIO-6).
        Excepted = "excepted",
        /// Not asked: consent is the wrong tool (CON-GEN-4).
        ConsentNotNeeded = "consent_not_needed",
        /// Not asked: a no stands, or a yes taken back, and that is resolved first.
        ANoStands = "a_no_stands",
        /// Not asked: something else stands in the way that no answer gets over.
        Barred = "barred",
        /// Not asked: the pupil has left.
        PupilLeft = "pupil_left",
        /// Not asked: the pupil decides, and no parent's answer is enough or needed.
        PupilsDecision = "pupils_decision",
        /// Not asked: the pupil is not made to choose between the parents (CON-GEN-12).
        NotMadeToChoose = "not_made_to_choose",
    }

    /// An event in the life of one party's consent (RCT-6).
    pub enum ConsentEvent as "consent_event" {
        /// It was asked for.
        Requested = "requested",
        /// It was given.
        Given = "given",
        /// It was given once more.
        Reconfirmed = "reconfirmed",
        /// It was refused, or objected to.
        Refused = "refused",
        /// It was taken back by the party.
        Withdrawn = "withdrawn",
        /// Its term ended.
        Expired = "expired",
        /// Given in a way that does not count.
        Invalidated = "invalidated",
    }

    /// By what right a party answers (RCT-7).
    pub enum ConsentCapacity as "consent_capacity" {
        /// For themselves: the pupil, or an adult on their own account.
        OwnAccount = "own_account",
        /// As a holder of parental responsibility.
        ParentalResponsibility = "parental_responsibility",
        /// As a parent, with or without responsibility.
        Parent = "parent",
        /// As one who looks after the child.
        Care = "care",
        /// Within delegated authority.
        Delegation = "delegation",
        /// By no right that is on record.
        NotSettled = "not_settled",
    }
}
