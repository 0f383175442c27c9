//! Where a concern goes, told a second time: the safety steps and the first stage, in a school where each post has one holder.

use std::collections::{BTreeMap, BTreeSet};

/// What is raised, as far as the model knows it: a yes, a no, or nobody said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tri {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Nobody said.
    Unknown,
}

/// A small world.
#[derive(Clone, Debug)]
pub struct SmallSchool {
    /// Who holds each post, by its code.
    pub posts: BTreeMap<&'static str, &'static str>,
    /// Who is complained about.
    pub subjects: BTreeSet<&'static str>,
    /// Who is away.
    pub away: BTreeSet<&'static str>,
    /// Is it about safety?
    pub safeguarding: Tri,
    /// Is a child in danger now?
    pub danger: bool,
    /// Is it about an adult of the school?
    pub allegation: Tri,
    /// May it meet the threshold?
    pub threshold: Tri,
    /// Is telling the head a conflict?
    pub conflict: bool,
}

/// A way: the rule, the post, and who takes it.
pub type Way = (&'static str, Option<&'static str>, Vec<&'static str>);

impl SmallSchool {
    fn holder(&self, post: &'static str) -> Vec<&'static str> {
        self.posts.get(post).copied().into_iter().collect()
    }

    fn free(&self, post: &'static str) -> Vec<&'static str> {
        let mut free = self.holder(post);
        free.retain(|person| !self.subjects.contains(person) && !self.away.contains(person));
        free
    }

    fn about(&self, post: &'static str) -> bool {
        self.holder(post).iter().any(|person| self.subjects.contains(person))
    }

    fn to(&self, rule: &'static str, post: &'static str) -> Way {
        (rule, Some(post), self.free(post))
    }

    /// Sections 3.1 and 8, steps one to three, row by row.
    pub fn safety(&self) -> Vec<Way> {
        let mut ways = Vec::new();
        if self.danger {
            ways.push(("SFG-3", Some("childrens_social_care"), vec![]));
            ways.push(("SFG-3", Some("police"), vec![]));
        }
        let child = if self.danger || self.allegation == Tri::Yes && self.threshold != Tri::No {
            Tri::Yes
        } else {
            self.safeguarding
        };
        let allegation = match self.allegation {
            Tri::Yes => true,
            Tri::No => false,
            Tri::Unknown => child == Tri::Yes && !self.subjects.is_empty(),
        };
        if allegation && self.threshold == Tri::No {
            let head = self.about("headteacher");
            ways.push(if head { self.to("SFG-11", "chair_of_governors") } else { self.to("SFG-10", "headteacher") });
        } else if allegation {
            let (head, chair) = (self.about("headteacher"), self.about("chair_of_governors"));
            if self.conflict {
                ways.push(("SFG-6", Some("lado"), vec![]));
            } else if head && chair {
                ways.push(("SFG-7", Some("lado"), vec![]));
            } else {
                ways.push(if head { self.to("SFG-5", "chair_of_governors") } else { self.to("SFG-4", "headteacher") });
                ways.push(("SFG-8", Some("lado"), vec![]));
            }
        }
        match child {
            Tri::No => {}
            Tri::Unknown => {
                let lead = if self.free("dsl").is_empty() { "deputy_dsl" } else { "dsl" };
                ways.push(self.to("SFG-30", lead));
            }
            Tri::Yes => {
                if let Some(post) = ["dsl", "deputy_dsl"].into_iter().find(|post| !self.free(post).is_empty()) {
                    ways.push(self.to("SFG-1", post));
                } else {
                    ways.push(self.to("SFG-2", "slt_member"));
                    ways.push(("SFG-2", Some("childrens_social_care"), vec![]));
                }
            }
        }
        ways
    }

    /// Section 2.7 and the first stage: the tutor, the head of year, the senior leadership.
    pub fn first_stage(&self) -> Way {
        let rows: [(&'static str, &[&'static str], &[&'static str]); 7] = [
            ("ESC-77", &["headteacher", "chair_of_governors"], &["independent_investigator"]),
            ("ESC-75", &["chair_of_governors"], &["vice_chair", "governor"]),
            ("ESC-73", &["headteacher"], &["chair_of_governors", "vice_chair"]),
            ("ESC-72", &["dsl"], &["headteacher", "slt_member"]),
            ("ESC-72", &["slt_member"], &["headteacher", "slt_member"]),
            ("ESC-71", &["head_of_year"], &["slt_member", "headteacher"]),
            ("ESC-70", &["form_tutor"], &["head_of_year", "slt_member"]),
        ];
        let row = rows.into_iter().find(|(_, posts, _)| posts.iter().all(|post| self.about(post)));
        let (rule, posts) = match row {
            Some((rule, _, handlers)) => (rule, handlers),
            None => ("HA-3.3b", &["form_tutor", "head_of_year", "slt_member"][..]),
        };
        if posts == ["independent_investigator"] {
            return (rule, Some("independent_investigator"), vec![]);
        }
        let taken = posts.iter().copied().find(|post| !self.free(post).is_empty());
        match taken {
            Some(post) => self.to(rule, post),
            None => (rule, posts.first().copied(), vec![]),
        }
    }
}
