//! The ban on publishing who an accused teacher is (CNF-18, Education Act 2002 s.141F).
//!
//! Nothing may be published that would lead the public to identify a teacher who is accused, by a registered pupil of the same
//! school or on that pupil's behalf, of an offence against a pupil of the school. A parent's post on a social network counts as
//! publication.
//!
//! | what is on record | and so |
//! | --- | --- |
//! | all of it: England or Wales, a teacher, by or for a pupil of the school, such an offence | the ban stands |
//! | one of it is not so | this ban does not stand in the way |
//! | a charge, a published decision of the Secretary of State or the Welsh council, the teacher's waiver, or a court's order | it has ended |
//! | something is not known | somebody looks, and nothing is published before that |
//!
//! What this does not settle: whether anything else stands in the way. An accusation is a record of its own class (CNF-13), and
//! that this ban has ended or never stood opens it to nobody.
//!
//! ```
//! # use parentis::doc_example;
//! use parentis::confidentiality::publication::BanState;
//! use parentis::decision::Outcome;
//!
//! # let (school, as_of) = doc_example()?;
//! let ban = school.publication_ban(&"teacher-7".parse()?, &"allegation-1".parse()?, as_of);
//! assert_eq!((ban.state, ban.outcome), (BanState::NotSettled, Outcome::NeedsCheck));
//! # Ok::<(), parentis::ParentisError>(())
//! ```

use crate::decision::Outcome;
use crate::ids::{DocumentId, EntryId, PersonId};
use crate::profile::Nation;
use crate::roles::Known;
use crate::rules::RuleId;
use crate::school::{EntryIx, NOBODY, School};
use crate::time::Horizon;
use crate::vocabulary::vocabulary;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

vocabulary! {
    /// What ends the ban.
    pub enum BanEnd as "ban_end" {
        /// The teacher is charged with the offence.
        Charge = "charge",
        /// The Secretary of State, or the Welsh council, published a decision about it.
        PublishedDecision = "published_decision",
        /// The teacher waived it in writing, or published it.
        Waiver = "waiver",
        /// A court lifted it.
        CourtOrder = "court_order",
    }

    /// How the ban stands on a day.
    pub enum BanState as "ban_state" {
        /// It stands: nothing that identifies the teacher is published.
        Stands = "stands",
        /// It stood, and has ended.
        Ended = "ended",
        /// There is none of this kind.
        NoSuchBan = "no_such_ban",
        /// What is on record does not settle it.
        NotSettled = "not_settled",
    }

    /// What has to be so for the ban to stand.
    pub enum BanPart as "ban_part" {
        /// The school is in England or Wales.
        EnglandOrWales = "england_or_wales",
        /// The allegation is on record.
        OnRecord = "on_record",
        /// The accused is a teacher at the school.
        Teacher = "teacher",
        /// It is made by a registered pupil of the same school, or on that pupil's behalf.
        ByPupil = "by_pupil",
        /// It is of an offence against a pupil of the school.
        RelevantOffence = "relevant_offence",
    }
}

/// How the ban on publication stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct PublicationBan {
    /// `may`: this ban does not stand in the way, and nothing more than that.
    pub outcome: Outcome,
    /// How it stands.
    pub state: BanState,
    /// By what it ended.
    pub ended_by: Option<BanEnd>,
    /// What is not known.
    pub not_known: Vec<BanPart>,
    /// What is not so, so that there is no such ban.
    pub not_so: Vec<BanPart>,
    /// The rules that played a part, in the order of the rule table.
    pub rules: Vec<RuleId>,
    /// The entries it rests on, by id.
    pub facts: Vec<EntryId>,
    /// The first later day on which something that was consulted changes.
    pub holds_until: Option<NaiveDate>,
}

impl School {
    /// Does the ban on publication stand for this teacher and this allegation?
    pub fn publication_ban(&self, teacher: &PersonId, allegation: &DocumentId, as_of: NaiveDate) -> PublicationBan {
        self.publication_ban_muting(teacher, allegation, as_of, None)
    }

    pub(crate) fn publication_ban_muting(
        &self,
        teacher: &PersonId,
        allegation: &DocumentId,
        as_of: NaiveDate,
        muted: Option<RuleId>,
    ) -> PublicationBan {
        let mut horizon = Horizon::new(as_of);
        let mut facts: Vec<EntryIx> = Vec::new();
        let nation = match self.inner.profile_at(as_of, &mut horizon).map(crate::profile::Profile::nation) {
            Some(Nation::England | Nation::Wales) => Known::Yes,
            Some(Nation::Scotland | Nation::NorthernIreland) => Known::No,
            None => Known::Unknown,
        };
        let file = &self.inner.person_file(self.person(teacher).map_or(NOBODY, |number| number.0)).confided;
        let mut said: [Vec<bool>; 3] = [Vec::new(), Vec::new(), Vec::new()];
        let mut on_record = Known::Unknown;
        for one in file.accused.iter().filter(|one| one.what.allegation == *allegation) {
            horizon.span(one.span);
            if one.span.holds(as_of) {
                on_record = Known::Yes;
                facts.push(one.entry);
                let values = [one.what.teacher, one.what.by_pupil, one.what.relevant_offence];
                for (said, value) in said.iter_mut().zip(values) {
                    said.extend(value);
                }
            }
        }
        let mut ended: Option<(NaiveDate, BanEnd, EntryIx)> = None;
        for end in file.ban_ends.iter().filter(|end| end.what.0 == *allegation) {
            horizon.span(end.span);
            if end.span.holds(as_of) {
                let this = (end.span.from(), end.what.1, end.entry);
                ended = Some(ended.map_or(this, |first| first.min(this)));
            }
        }
        // What is said both ways is not known.
        let settled = |said: &[bool]| match (said.contains(&true), said.contains(&false)) {
            (true, false) => Known::Yes,
            (false, true) => Known::No,
            (true, true) | (false, false) => Known::Unknown,
        };
        let [teacher, by_pupil, offence] = &said;
        let parts = [
            (BanPart::EnglandOrWales, nation),
            (BanPart::OnRecord, on_record),
            (BanPart::Teacher, settled(teacher)),
            (BanPart::ByPupil, settled(by_pupil)),
            (BanPart::RelevantOffence, settled(offence)),
        ];
        let of = |wanted: Known| parts.iter().filter(|part| part.1 == wanted).map(|part| part.0).collect::<Vec<_>>();
        let (open, lacking) = (of(Known::Unknown), of(Known::No));
        let (outcome, state) = match (&ended, lacking.is_empty(), open.is_empty()) {
            (_, false, _) => (Outcome::May, BanState::NoSuchBan),
            (Some(_), true, _) => (Outcome::May, BanState::Ended),
            (None, true, false) => (Outcome::NeedsCheck, BanState::NotSettled),
            (None, true, true) => (Outcome::MustNot, BanState::Stands),
        };
        let heard = muted != Some(RuleId::CNF_18);
        let (outcome, state) = if heard { (outcome, state) } else { (Outcome::NeedsCheck, BanState::NotSettled) };
        facts.extend(ended.map(|(_, _, entry)| entry));
        facts.sort_unstable();
        PublicationBan {
            outcome,
            state,
            ended_by: ended.map(|(_, by, _)| by).filter(|_| state == BanState::Ended),
            not_known: if state == BanState::NotSettled { open } else { Vec::new() },
            not_so: lacking,
            rules: if heard { vec![RuleId::CNF_18] } else { Vec::new() },
            facts: facts.into_iter().filter_map(|at| self.inner.entry_id(at).cloned()).collect(),
            holds_until: horizon.holds_until(),
        }
    }
}
