//! What of the facts says what a person may see.

use super::{Dated, Inner};
use crate::confidentiality::class::DataClass;
use crate::confidentiality::table::{AccessGround, CaseRole};
use crate::ids::DocumentId;
use crate::profile::Post;
use crate::time::Horizon;
use crate::words::{Parenthood, RelationshipKind};
use chrono::NaiveDate;

/// What is on record of one person.
#[derive(Clone, Debug, Default)]
pub(crate) struct AccessFile {
    /// Posts, for the whole school, for a group or for one pupil.
    pub(crate) posts: Vec<Dated<(Post, HeldFor)>>,
    /// When the person handles nothing.
    pub(crate) away: Vec<Dated<()>>,
    pub(crate) parts: Vec<Dated<InCase>>,
    pub(crate) words: Vec<Dated<AccessWord>>,
    /// The pupils to whom a fact ties this person, whenever.
    pub(crate) pupils: Vec<u32>,
}

/// For whom a post is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum HeldFor {
    School,
    Pupil(u32),
    /// For whoever is in the group that day.
    Group(u32),
}

/// A post with its days: by whom, and for whom.
pub(crate) type Holder = Dated<(u32, HeldFor)>;

impl Inner {
    /// Everybody who held the post at some time.
    #[inline]
    pub(crate) fn holders_of(&self, post: Post) -> &[(Post, Holder)] {
        let start = self.holders.partition_point(|(held, _)| *held < post);
        let rest = self.holders.get(start..).unwrap_or_default();
        let length = rest.partition_point(|(held, _)| *held == post);
        rest.get(..length).unwrap_or_default()
    }

    /// Is the pupil in the group that day?
    pub(crate) fn in_group(&self, pupil: u32, group: u32, as_of: NaiveDate, horizon: &mut Horizon) -> bool {
        let mut is = false;
        let file = self.pupil_files.get(pupil as usize).unwrap_or(&self.no_pupil);
        for dated in file.groups.iter().filter(|dated| dated.what == group) {
            horizon.span(dated.span);
            is |= dated.span.holds(as_of);
        }
        is
    }

    /// Does a post that is held for so many reach this pupil that day? Of none it is asked about no pupil.
    pub(crate) fn reaches(&self, of: HeldFor, pupil: Option<u32>, as_of: NaiveDate, horizon: &mut Horizon) -> bool {
        match of {
            HeldFor::School => true,
            HeldFor::Pupil(own) => pupil == Some(own),
            HeldFor::Group(group) => pupil.is_some_and(|pupil| self.in_group(pupil, group, as_of, horizon)),
        }
    }

    /// Does the person act towards this pupil for an authority outside the school that day, by a post that reaches the pupil? One of
    /// the pupil's own family does not, whatever post they hold.
    pub(crate) fn acts_for_authority(
        &self,
        (pupil, person): (u32, u32),
        as_of: NaiveDate,
        horizon: &mut Horizon,
    ) -> bool {
        let mut acts = false;
        for held in &self.person_file(person).access.posts {
            let outside =
                matches!(held.what.0, Post::Lado | Post::ChildrensSocialCare | Post::Police | Post::SocialWorker);
            if outside && self.reaches(held.what.1, Some(pupil), as_of, horizon) {
                horizon.span(held.span);
                acts |= held.span.holds(as_of);
            }
        }
        acts && !self.is_of_the_family((pupil, person), as_of, horizon)
    }

    /// Is the adult on record that day as one of the pupil's family, or as a parent?
    fn is_of_the_family(&self, (pupil, person): (u32, u32), as_of: NaiveDate, horizon: &mut Horizon) -> bool {
        let Some(pair) = self.pair(pupil, person) else { return false };
        let mut is = false;
        for kind in pair.record.kinds.iter().filter(|kind| is_family(kind.what)) {
            horizon.span(kind.span);
            is |= kind.span.holds(as_of);
        }
        for parent in pair.record.parenthood.iter().filter(|parent| parent.what.0 != Parenthood::NotAParent) {
            horizon.span(parent.span);
            is |= parent.span.holds(as_of);
        }
        is
    }

    /// Is the person away that day?
    pub(crate) fn is_away(&self, person: u32, as_of: NaiveDate, horizon: &mut Horizon) -> bool {
        let mut away = false;
        for dated in &self.person_file(person).access.away {
            horizon.span(dated.span);
            away |= dated.span.holds(as_of);
        }
        away
    }
}

/// Is it a kind of relationship of a family, and not of an office?
const fn is_family(kind: RelationshipKind) -> bool {
    match kind {
        RelationshipKind::Mother
        | RelationshipKind::Father
        | RelationshipKind::Parent
        | RelationshipKind::AdoptiveParent
        | RelationshipKind::StepParent
        | RelationshipKind::FosterParent
        | RelationshipKind::Guardian
        | RelationshipKind::Grandparent
        | RelationshipKind::Sibling
        | RelationshipKind::AuntUncle
        | RelationshipKind::Cousin
        | RelationshipKind::OtherRelative
        | RelationshipKind::ParentsPartner
        | RelationshipKind::Carer
        | RelationshipKind::Childminder
        | RelationshipKind::Friend => true,
        RelationshipKind::Self_
        | RelationshipKind::SocialWorker
        | RelationshipKind::HealthProfessional
        | RelationshipKind::EducationProfessional
        | RelationshipKind::OtherProfessional
        | RelationshipKind::ReligiousContact
        | RelationshipKind::Other
        | RelationshipKind::None_
        | RelationshipKind::Unknown => false,
    }
}

/// A part in a case.
#[derive(Clone, Debug)]
pub(crate) struct InCase {
    pub(crate) case: DocumentId,
    pub(crate) part: CaseRole,
}

/// A decision on what a person may see.
#[derive(Clone, Debug)]
pub(crate) struct AccessWord {
    pub(crate) item: Option<DocumentId>,
    pub(crate) pupil: Option<u32>,
    pub(crate) class: Option<DataClass>,
    pub(crate) ground: AccessGround,
    pub(crate) yes: bool,
}

/// What is kept from parents (SFG-53).
#[derive(Clone, Debug)]
pub(crate) struct Suppression {
    pub(crate) pupil: u32,
    /// None: from every adult of the pupil.
    pub(crate) person: Option<u32>,
    /// None: everything about the pupil.
    pub(crate) item: Option<DocumentId>,
}
