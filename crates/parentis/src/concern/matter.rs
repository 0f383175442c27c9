//! What somebody raised: from whom, about whom, of what kind, and what is known of it.
//!
//! Nothing of the text is in it, and nothing is read out of a text (SFG-30): whoever takes the message says what it is about. What
//! nobody said is [`Says::Unknown`], and is never taken for a no.
//!
//! ```
//! use parentis::concern::matter::{ConcernKind, RaisedConcern};
//! use parentis::question::Arrived;
//! use parentis::words::Says;
//!
//! let received = Arrived::On("2026-07-21".parse().unwrap());
//! let matter = RaisedConcern { kinds: vec![ConcernKind::Pastoral], ..RaisedConcern::new(received) };
//! assert_eq!(matter.safeguarding, Says::Unknown, "nobody said, and so it is not a no");
//! ```

use crate::communication::words::Channel;
use crate::ids::{PersonId, PupilId};
use crate::profile::Post;
use crate::question::Arrived;
use crate::vocabulary::vocabulary;
use crate::words::Says;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

vocabulary! {
    /// From whom something comes.
    pub enum Raiser as "raiser" {
        /// Nobody said.
        NotSaid = "not_said",
        /// A parent or carer of a pupil of the school.
        Parent = "parent",
        /// A pupil.
        Pupil = "pupil",
        /// The parent or carer of somebody who was a pupil.
        PastParent = "past_parent",
        /// Somebody who works at the school.
        Staff = "staff",
        /// Somebody who works for the school under a contract.
        Contractor = "contractor",
        /// A volunteer.
        Volunteer = "volunteer",
        /// Somebody who speaks for another adult.
        ThirdParty = "third_party",
        /// Anybody else.
        Public = "public",
        /// Somebody who gave no name.
        Anonymous = "anonymous",
    }

    /// Of what kind a part of a message is. The first lines belong in the ladder; the others have a way of their own (section 2.6
    /// of the concerns sheet, [`table`](super::table)).
    pub enum ConcernKind as "concern_kind" {
        /// The class: teaching and what goes on in the room.
        Classroom = "class",
        /// How the child fares: friends, wellbeing, being left out.
        Pastoral = "pastoral",
        /// A subject: its teaching, sets, homework.
        Subject = "subject",
        /// Support in school for special needs, from day to day (ESC-66).
        SenSupport = "sen_support",
        /// The site: buildings, grounds, parking.
        Site = "site",
        /// The office: money, meals, transport, uniform.
        Office = "office",
        /// Boarding.
        Boarding = "boarding",
        /// Compensation, or a refund of fees (ESC-48).
        MoneyClaim = "money_claim",
        /// How the behaviour policy was applied, without an exclusion (ESC-64).
        BehaviourPolicy = "behaviour_policy",
        /// How a referral was handled (SFG-20).
        ReferralHandling = "referral_handling",
        /// Early-years duties (ESC-97).
        EarlyYears = "early_years",
        /// What an adult of the school did (ESC-47, ESC-69a).
        StaffConduct = "staff_conduct",
        /// Anything else that belongs in the ladder.
        Other = "other",
        /// Admission to the school (ESC-62).
        Admissions = "admissions",
        /// A suspension or a permanent exclusion (ESC-63).
        Exclusion = "exclusion",
        /// Discrimination in an exclusion (ESC-69h).
        ExclusionDiscrimination = "exclusion_discrimination",
        /// A statutory assessment, or what is in a plan (ESC-65).
        StatutorySen = "statutory_sen",
        /// Child protection (ESC-67).
        ChildProtection = "child_protection",
        /// Whistleblowing (ESC-68).
        Whistleblowing = "whistleblowing",
        /// A grievance of staff (ESC-69), or the matter of work of somebody who is a parent too (ESC-84).
        StaffGrievance = "staff_grievance",
        /// The content of the national curriculum (ESC-69b).
        Curriculum = "curriculum",
        /// Collective worship, and withdrawal from it (ESC-69c).
        Worship = "worship",
        /// What a provider on the site does (ESC-69d).
        SiteProvider = "site_provider",
        /// The reorganisation of schools (ESC-69e).
        Reorganisation = "reorganisation",
        /// Results of public examinations (ESC-69f).
        ExamResults = "exam_results",
        /// Personal data mishandled (ESC-69g).
        PersonalData = "personal_data",
    }

    /// What somebody saw in it that is of a child's safety. Any of these makes it a safeguarding matter.
    pub enum SafeguardingSign as "safeguarding_sign" {
        /// A known act of female genital mutilation of a girl under 18 (SFG-13).
        KnownFgm = "known_fgm",
        /// A risk of being drawn into terrorism (SFG-14).
        Radicalisation = "radicalisation",
        /// Abuse between children (SFG-15).
        ChildOnChild = "child_on_child",
        /// A worry about modern slavery (SFG-16).
        ModernSlavery = "modern_slavery",
        /// A police notice of domestic abuse (SFG-17).
        DomesticAbuseNotice = "domestic_abuse_notice",
        /// It happened at a club or a letting on the site (SFG-18).
        Letting = "letting",
        /// It is about what supply staff did to a child (SFG-12).
        SupplyStaff = "supply_staff",
    }
}

/// What somebody raised, and what is known of it. All that is not said is not known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct RaisedConcern {
    /// When it came.
    pub received: Arrived,
    /// From whom.
    #[serde(default = "nobody_said")]
    pub raised_by: Raiser,
    /// Who that is, if it is known.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub person: Option<PersonId>,
    /// About which pupils.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = []))]
    pub pupils: Vec<PupilId>,
    /// Of which kinds: each is a part with a way and a clock of its own (ESC-61). None: nobody said.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = []))]
    pub kinds: Vec<ConcernKind>,
    /// Who is complained about.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = []))]
    pub subjects: Vec<PersonId>,
    /// Whoever holds these posts is complained about: the head, the whole governing body.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = []))]
    pub subject_posts: Vec<Post>,
    /// Who was involved in it or has an interest in it (ESC-40).
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = []))]
    pub involved: Vec<PersonId>,
    /// Who is hard to talk to for whoever raised it, or feels compromised (ESC-41).
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = []))]
    pub hard_to_talk_to: Vec<PersonId>,
    /// Who at the school received it.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub received_by: Option<PersonId>,
    /// By which channel it came.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub channel: Option<Channel>,
    /// Is it about a child's welfare or safety (SFG-1, SFG-30)?
    #[serde(default = "not_said")]
    pub safeguarding: Says,
    /// Was a child harmed, or is one in immediate danger (SFG-3)?
    #[serde(default = "not_said")]
    pub immediate_danger: Says,
    /// Is it about an adult who works with children at the school, as to children (SFG-4)?
    #[serde(default = "not_said")]
    pub staff_allegation: Says,
    /// May what that adult did meet the harm threshold (DEF-8)? A no makes it a low-level concern (SFG-10).
    #[serde(default = "not_said")]
    pub harm_threshold: Says,
    /// Is telling the head a conflict of interest (SFG-6)?
    #[serde(default = "not_said")]
    pub head_conflict: Says,
    /// What else was seen in it that is of a child's safety.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = []))]
    pub signs: Vec<SafeguardingSign>,
    /// Did personal data get out, get lost or get changed (CNF-40)?
    #[serde(default = "not_said")]
    pub data_breach: Says,
    /// Is it in writing, or in the form that a disabled adult can use?
    #[serde(default = "not_said")]
    pub written: Says,
    /// The days of the incidents: of a series the last counts (ESC-31). None: nobody said.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = []))]
    pub incidents: Vec<NaiveDate>,
    /// Was it decided that it is heard although it is late (ESC-30)?
    #[serde(default = "not_said")]
    pub exceptional: Says,
    /// Does the adult for whom somebody speaks consent (ESC-35)?
    #[serde(default = "not_said")]
    pub consent_of_other: Says,
    /// Are there very many of them (ESC-37)?
    #[serde(default = "not_said")]
    pub many_alike: Says,
    /// Are all of one subject (ESC-37)?
    #[serde(default = "not_said")]
    pub same_subject: Says,
    /// Have the senders no tie to the school (ESC-37)?
    #[serde(default = "not_said")]
    pub senders_unconnected: Says,
    /// Is it the same as one that was closed, from somebody linked to whoever raised that (ESC-38)?
    #[serde(default = "not_said")]
    pub duplicate: Says,
    /// Is there something new in it (ESC-38)?
    #[serde(default = "not_said")]
    pub new_aspects: Says,
    /// From a past pupil's parent: did it begin while the pupil was on roll (ESC-49)?
    #[serde(default = "not_said")]
    pub begun_on_roll: Says,
}

const fn nobody_said() -> Raiser {
    Raiser::NotSaid
}

const fn not_said() -> Says {
    Says::Unknown
}

impl RaisedConcern {
    /// Something that came then, of which nothing more is known.
    pub const fn new(received: Arrived) -> Self {
        Self {
            received,
            raised_by: Raiser::NotSaid,
            person: None,
            pupils: Vec::new(),
            kinds: Vec::new(),
            subjects: Vec::new(),
            subject_posts: Vec::new(),
            involved: Vec::new(),
            hard_to_talk_to: Vec::new(),
            received_by: None,
            channel: None,
            safeguarding: Says::Unknown,
            immediate_danger: Says::Unknown,
            staff_allegation: Says::Unknown,
            harm_threshold: Says::Unknown,
            head_conflict: Says::Unknown,
            signs: Vec::new(),
            data_breach: Says::Unknown,
            written: Says::Unknown,
            incidents: Vec::new(),
            exceptional: Says::Unknown,
            consent_of_other: Says::Unknown,
            many_alike: Says::Unknown,
            same_subject: Says::Unknown,
            senders_unconnected: Says::Unknown,
            duplicate: Says::Unknown,
            new_aspects: Says::Unknown,
            begun_on_roll: Says::Unknown,
        }
    }

    /// Is it a safeguarding matter: said to be one, or of a kind that always is?
    pub fn is_safeguarding(&self) -> Says {
        let always = !self.signs.is_empty()
            || self.kinds.contains(&ConcernKind::ChildProtection)
            || self.immediate_danger == Says::Yes
            || self.staff_allegation == Says::Yes && self.harm_threshold != Says::No;
        if always { Says::Yes } else { self.safeguarding }
    }

    /// Is an allegation about an adult of the school in it? Where it is about safety and about somebody, what nobody said may be.
    pub fn is_allegation(&self) -> Says {
        let about_somebody = !self.subjects.is_empty() || !self.subject_posts.is_empty();
        match self.staff_allegation {
            Says::Yes => Says::Yes,
            Says::Unknown if about_somebody && self.is_safeguarding() == Says::Yes => Says::Unknown,
            Says::No | Says::Unknown => Says::No,
        }
    }
}
