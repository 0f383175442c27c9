//! The closed lists in which facts about adults and children are written.
//!
//! A *kind* says how someone is said to be related and nothing about their rights (VOC-42). Rights follow from facts.

use crate::vocabulary::vocabulary;

vocabulary! {
    /// What is said about a flag of a pair: three values, never two. An absent flag is unknown and no fact at all.
    pub enum Says as "says" {
        /// The source says yes.
        Yes = "yes",
        /// The source says no.
        No = "no",
        /// The source says that it does not know.
        Unknown = "unknown",
    }

    /// Who gave a carer written authority to decide (DEL-2).
    pub enum DelegatedBy as "delegated_by" {
        /// The local authority, as it may under a care order.
        Authority = "authority",
        /// The parents with responsibility, as section 20 needs.
        Parents = "parents",
    }

    /// How strong the evidence for a fact is, weakest first (PR-24).
    pub enum Evidence as "evidence" {
        /// Somebody, or a system, says so.
        Assertion = "assertion",
        /// A signed declaration.
        Declaration = "declaration",
        /// The local authority confirmed it in writing.
        AuthorityConfirmation = "authority_confirmation",
        /// A sealed order or a certificate was seen.
        DocumentSeen = "document_seen",
    }

    /// How an adult is said to be related to a pupil (formats sheet, section 2). A claim, never a right.
    pub enum RelationshipKind as "relationship_kind" {
        /// Mother: claims legal parenthood, never parental responsibility (VOC-42).
        Mother = "mother",
        /// Father: claims legal parenthood, never parental responsibility (VOC-42).
        Father = "father",
        /// A parent, not said which.
        Parent = "parent",
        /// Adoptive parent.
        AdoptiveParent = "adoptive_parent",
        /// Step-parent: marriage alone gives nothing (ROL-9).
        StepParent = "step_parent",
        /// Foster parent: claims care (VOC-42).
        FosterParent = "foster_parent",
        /// "Guardian" on a school form: usually not a guardian in law (ROL-7, VOC-104).
        Guardian = "guardian",
        /// Grandparent.
        Grandparent = "grandparent",
        /// Brother or sister.
        Sibling = "sibling",
        /// Aunt or uncle.
        AuntUncle = "aunt_uncle",
        /// Cousin.
        Cousin = "cousin",
        /// Another relative.
        OtherRelative = "other_relative",
        /// The partner of a parent (PAR-7).
        ParentsPartner = "parents_partner",
        /// A carer, not said of what kind.
        Carer = "carer",
        /// A childminder.
        Childminder = "childminder",
        /// A friend or neighbour.
        Friend = "friend",
        /// The pupil (VOC-23).
        Self_ = "self",
        /// A social worker; speaks for an authority only if that is recorded (VOC-14, VOC-15).
        SocialWorker = "social_worker",
        /// A doctor, nurse or the like.
        HealthProfessional = "health_professional",
        /// A teacher or head teacher.
        EducationProfessional = "education_professional",
        /// Another professional.
        OtherProfessional = "other_professional",
        /// A religious or spiritual contact.
        ReligiousContact = "religious_contact",
        /// Something else: leaves every row open (VOC-22).
        Other = "other",
        /// Said to be no relation.
        None_ = "none",
        /// Not said.
        Unknown = "unknown",
    }

    /// In what way an adult is, or is not, a legal parent (PAR-1, PAR-10, ROL-1 to ROL-4).
    pub enum Parenthood as "parenthood" {
        /// The woman who gave birth; has parental responsibility from birth (PR-1).
        BirthMother = "birth_mother",
        /// The natural or registered father; with or without parental responsibility (ROL-2, ROL-3).
        Father = "father",
        /// The second female parent (ROL-4, HFEA 2008 ss.42, 43); never a step-parent.
        SecondFemaleParent = "second_female_parent",
        /// A surrogate: the legal mother until a parental order (PAR-10).
        Surrogate = "surrogate",
        /// The surrogate's spouse or civil partner who consented: a legal parent until a parental order (PAR-10).
        SurrogatesPartner = "surrogates_partner",
        /// It is settled that this adult is not a legal parent.
        NotAParent = "not_a_parent",
    }

    /// On what a grant of parental responsibility rests, other than birth and court orders about where a child lives,
    /// special guardianship, care, placement and adoption, which come from [`crate::fact::OrderTerm`]s.
    pub enum ResponsibilityBasis as "responsibility_basis" {
        /// Married to, or in civil partnership with, the mother at the birth (PR-2).
        MarriedAtBirth = "married_at_birth",
        /// The parents married or became civil partners later (PR-3).
        LaterMarriage = "later_marriage",
        /// Named on the birth registration; counts by date and nation (PR-4, PR-4a, T-2).
        BirthRegistration = "birth_registration",
        /// An agreement with the mother, recorded at the court (PR-5).
        Agreement = "agreement",
        /// A parental responsibility order (PR-6).
        ResponsibilityOrder = "responsibility_order",
        /// Spouse or civil partner at licensed treatment (PR-7).
        TreatmentAsSpouse = "treatment_as_spouse",
        /// Agreed female parenthood at a licensed clinic (PR-7a).
        AgreedFemaleParenthood = "agreed_female_parenthood",
        /// A step-parent by agreement of all parents with responsibility (PR-8).
        StepParentAgreement = "step_parent_agreement",
        /// A step-parent by order (PR-8).
        StepParentOrder = "step_parent_order",
        /// Named guardian by a parent, guardian or special guardian; takes effect as PR-9 says.
        GuardianByAppointment = "guardian_by_appointment",
        /// Made guardian by the court (PR-9).
        GuardianByCourt = "guardian_by_court",
        /// Acquired under the law of another country (PR-21): somebody has to check.
        AcquiredAbroad = "acquired_abroad",
    }

    /// Where a child habitually lives, which decides whose law of parental responsibility holds (JUR-2, PR-21).
    pub enum Residence as "residence" {
        /// England.
        England = "ENG",
        /// Wales.
        Wales = "WAL",
        /// Scotland.
        Scotland = "SCT",
        /// Northern Ireland.
        NorthernIreland = "NIR",
        /// Outside the United Kingdom.
        Elsewhere = "elsewhere",
    }

    /// What kind of order a school has seen (section 4, ORD-2 to ORD-17).
    pub enum OrderKind as "order_kind" {
        /// Child arrangements order (ORD-4, ORD-5); residence and contact orders from before 22 April 2014 are read as
        /// one (T-9).
        ChildArrangements = "child_arrangements",
        /// Prohibited steps order (ORD-6).
        ProhibitedSteps = "prohibited_steps",
        /// Specific issue order (ORD-7).
        SpecificIssue = "specific_issue",
        /// Non-molestation order (ORD-8).
        NonMolestation = "non_molestation",
        /// Occupation order: about the home, bars nothing at school (ORD-9).
        Occupation = "occupation",
        /// Section 91(14) order: bars applications to court, nothing at school (ORD-10).
        NoApplications = "no_applications",
        /// Care order (ORD-11, PR-12).
        Care = "care",
        /// Interim care order (ORD-11, PR-12).
        InterimCare = "interim_care",
        /// Emergency protection order (ORD-12, PR-13).
        EmergencyProtection = "emergency_protection",
        /// Police protection: nobody gains responsibility (ORD-12, PR-14).
        PoliceProtection = "police_protection",
        /// Crown Court order under Children Act 1989 s.10A after one parent killed the other (ORD-13), and its
        /// extensions where an order is seen (ORD-14).
        OffenderProhibitedSteps = "offender_prohibited_steps",
        /// Bail conditions, restraining, domestic-abuse-protection and stalking orders, MARAC plans (ORD-15).
        ProtectiveMeasure = "protective_measure",
        /// Wardship: any important step needs the court (ORD-17).
        Wardship = "wardship",
        /// Special guardianship order (PR-11).
        SpecialGuardianship = "special_guardianship",
        /// Placement order (PR-16).
        Placement = "placement",
        /// Adoption order (PR-17).
        Adoption = "adoption",
        /// Parental order after surrogacy (PR-18).
        ParentalOrder = "parental_order",
        /// An order that ends somebody's parental responsibility (PR-19).
        ResponsibilityRevoked = "responsibility_revoked",
    }

    /// One act that an order may restrict, or require of the school (section 4, 15.3).
    pub enum RestrictionScope as "restriction_scope" {
        /// Collecting the child (VOC-50).
        Collect = "collect",
        /// Being on the school's site (VOC-51).
        OnSite = "on_site",
        /// Contact with the child outside what the order allows (VOC-52).
        ContactChild = "contact_child",
        /// Receiving an address or a clue to one (VOC-53).
        ReceiveAddress = "receive_address",
        /// Receiving where the child is or will be (VOC-54).
        ReceiveWhereabouts = "receive_whereabouts",
        /// Receiving reports (VOC-55).
        ReceiveReports = "receive_reports",
        /// Receiving any information (VOC-56).
        ReceiveAllInfo = "receive_all_info",
        /// Deciding about the school (VOC-57).
        DecideSchool = "decide_school",
        /// Changing the child's name (VOC-58).
        ChangeName = "change_name",
        /// Taking the child out of the United Kingdom (VOC-58).
        RemoveFromUk = "remove_from_uk",
        /// Any step in meeting parental responsibility (VOC-57).
        AnyPrStep = "any_pr_step",
    }

    /// In what form an order that was not produced was told of (ORD-3).
    pub enum ClaimForm as "claim_form" {
        /// Somebody described it.
        Described = "described",
        /// A draft.
        Draft = "draft",
        /// A solicitor's letter.
        SolicitorLetter = "solicitor_letter",
        /// A parenting plan.
        ParentingPlan = "parenting_plan",
        /// A screenshot or a photograph.
        Screenshot = "screenshot",
        /// A flag or a note in the school's system (VOC-46).
        RecordFlag = "record_flag",
    }

    /// How a looked-after child came to be looked after (PR-12, PR-15, ROL-15, ROL-16).
    pub enum CareStatus as "care_status" {
        /// A care order: the authority has parental responsibility (PR-12).
        CareOrder = "care_order",
        /// An interim care order: likewise (PR-12).
        InterimCareOrder = "interim_care_order",
        /// Accommodated under section 20: the authority has none (PR-15).
        Section20 = "section_20",
        /// Looked after, not said how; a flag in an export says no more.
        Unknown = "unknown",
    }

    /// In what capacity a child was placed with an adult (ROL-6, ROL-12 to ROL-14).
    pub enum PlacementKind as "placement_kind" {
        /// With a foster carer of the local authority, approved kin included (ROL-12).
        FosterCare = "foster_care",
        /// In a children's home, of which the adult is a worker or manager (ROL-14).
        ChildrensHome = "childrens_home",
        /// Privately fostered (ROL-13, PRV-1).
        PrivateFostering = "private_fostering",
        /// With prospective adopters (ROL-6, PR-16).
        Adoption = "adoption",
    }

    /// Flags that a school's system keeps about a pair and that say nothing about rights. They are kept as claims.
    pub enum ContactFlag as "contact_flag" {
        /// "Legal guardian" of Ed-Fi, Arbor and others: close to parental responsibility and not the same (VOC-43).
        LegalGuardian = "legal_guardian",
        /// To be rung in an emergency.
        Emergency = "emergency",
        /// Said to be allowed to collect the child.
        MayCollect = "may_collect",
        /// Gets letters.
        Correspondence = "correspondence",
        /// Gets reports, in the source system.
        Reports = "reports",
        /// Has a login to the portal.
        PortalAccess = "portal_access",
        /// The first contact, in the source system.
        PrimaryContact = "primary_contact",
        /// Has the same postal address as the pupil, which is not "lives with" (formats sheet, section 5).
        SameAddress = "same_address",
    }
}

impl Says {
    /// Yes or no.
    pub const fn from_bool(so: bool) -> Self {
        if so { Self::Yes } else { Self::No }
    }
}

impl RelationshipKind {
    /// Does this kind claim legal parenthood (VOC-42)?
    pub const fn claims_parenthood(self) -> bool {
        matches!(self, Self::Mother | Self::Father | Self::Parent | Self::AdoptiveParent)
    }
}
