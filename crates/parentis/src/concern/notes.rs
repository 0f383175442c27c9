//! Looks at each safeguarding record: who was told, what is open, and whether parents are told.

use super::matter::RaisedConcern;
use super::record::{
    NotToldWhy, NoticeState, OpenTask, ParentNotice, RecordTask, SafeguardingList, SafeguardingRecord,
    SafeguardingStep, SharingLine, SharingNote,
};
use super::router::Router;
use crate::calendar::{Calendars, Counting, Unit};
use crate::communication::audience::AudienceLine;
use crate::communication::message::{Message, MessageKind};
use crate::decision::{Outcome, Weight};
use crate::ids::{DocumentId, PersonId, PupilId};
use crate::profile::Post;
use crate::question::{Arrived, Day};
use crate::rules::RuleId;
use crate::school::safeguarding::RecordFile;
use crate::school::{Dated, School};
use crate::time::Horizon;
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// Looks at records as of a day.
pub(super) struct Desk<'a> {
    school: &'a School,
    as_of: NaiveDate,
    muted: Option<RuleId>,
    horizon: Horizon,
    calendars: Option<Calendars>,
}

/// A record while it is looked at.
struct Open<'a> {
    key: &'a DocumentId,
    file: &'a RecordFile,
    opened: NaiveDate,
    pupils: Vec<PupilId>,
    about: Vec<PersonId>,
    rules: BTreeSet<RuleId>,
    tasks: Vec<OpenTask>,
}

impl<'a> Desk<'a> {
    pub(super) fn new(school: &'a School, as_of: NaiveDate, muted: Option<RuleId>) -> Self {
        Self { school, as_of, muted, horizon: Horizon::new(as_of), calendars: None }
    }

    fn hears(&self, rule: RuleId) -> bool {
        self.muted != Some(rule)
    }

    pub(super) fn list(mut self, pupils: Option<&[PupilId]>) -> SafeguardingList {
        let mut records = Vec::new();
        for (key, file) in &self.school.inner.safeguarding {
            if let Some(record) = self.record(key, file, pupils) {
                records.push(record);
            }
        }
        records.sort_by(|one, other| (one.opened, &one.record).cmp(&(other.opened, &other.record)));
        SafeguardingList { as_of: self.as_of, records, holds_until: self.horizon.holds_until() }
    }

    /// What happened by the day.
    fn happened(&mut self, file: &'a RecordFile) -> Vec<&'a SafeguardingStep> {
        for step in &file.steps {
            self.horizon.boundary(step.span.from());
        }
        let by = file.steps.iter().filter(|step| step.span.from() <= self.as_of);
        by.map(|step| &step.what).collect()
    }

    /// What holds on the day.
    fn holding(&mut self, file: &'a RecordFile) -> Vec<&'a SafeguardingStep> {
        for step in &file.steps {
            self.horizon.span(step.span);
        }
        file.steps.iter().filter(|step| step.span.holds(self.as_of)).map(|step| &step.what).collect()
    }

    fn record(
        &mut self,
        key: &'a DocumentId,
        file: &'a RecordFile,
        wanted: Option<&[PupilId]>,
    ) -> Option<SafeguardingRecord> {
        for opened in &file.opened {
            self.horizon.boundary(opened.span.from());
        }
        let opened: Vec<&Dated<_>> = file.opened.iter().filter(|opened| opened.span.from() <= self.as_of).collect();
        let first = opened.iter().map(|opened| opened.span.from()).min()?;
        let numbers: BTreeSet<u32> = opened.iter().flat_map(|opened| &opened.what.pupils).copied().collect();
        let pupils = self.school.pupil_ids(&numbers.into_iter().collect::<Vec<_>>());
        if wanted.is_some_and(|wanted| !pupils.iter().any(|pupil| wanted.contains(pupil))) {
            return None;
        }
        let closed = self.holding(file).iter().any(|step| matches!(step, SafeguardingStep::Closed { .. }));
        if closed {
            return None;
        }
        let about: BTreeSet<u32> = opened.iter().flat_map(|opened| &opened.what.about).copied().collect();
        let about: Vec<PersonId> =
            about.into_iter().filter_map(|person| self.school.inner.person_id(person).cloned()).collect();
        let (rules, open) = (BTreeSet::new(), Vec::new());
        let mut record = Open { key, file, opened: first, pupils, about, rules, tasks: open };
        let told = self.told(&mut record);
        let referred = self.referred(&mut record);
        self.officer(&mut record, &referred);
        self.sharing_decided(&mut record, &referred);
        self.silence(&mut record);
        let parents = self.parents(&mut record);
        let sharing = self.sharing(&mut record);
        Some(SafeguardingRecord {
            record: key.clone(),
            pupils: record.pupils,
            about: record.about,
            opened: first,
            told,
            referred,
            open: record.tasks,
            parents,
            sharing,
            rules: record.rules.into_iter().collect(),
        })
    }

    /// A task by this rule, unless that is muted.
    fn task(&self, record: &mut Open<'a>, task: RecordTask, rule: RuleId) -> Option<OpenTask> {
        self.hears(rule).then(|| {
            record.rules.insert(rule);
            OpenTask { task, post: None, people: Vec::new(), due: None, rules: vec![rule] }
        })
    }

    /// Who was told; and is the lead, or a deputy, one of them (SFG-1)?
    fn told(&mut self, record: &mut Open<'a>) -> Vec<PersonId> {
        let happened = self.happened(record.file);
        let mut told: Vec<PersonId> = Vec::new();
        let mut lead = false;
        for step in happened {
            if let SafeguardingStep::Told { person, post } = step {
                // A lead who is the one it is about is no lead for it.
                lead |= matches!(post, Post::Dsl | Post::DeputyDsl) && !record.about.contains(person);
                if !told.contains(person) {
                    told.push(person.clone());
                }
            }
        }
        if lead {
            return told;
        }
        // To whom it goes is the answer of the one function that finds ways.
        let matter = RaisedConcern {
            pupils: record.pupils.clone(),
            subjects: record.about.clone(),
            ..RaisedConcern::new(Arrived::On(record.opened))
        };
        let mut router = Router::new(self.school, &matter, self.as_of, self.muted);
        let found = router.lead();
        self.horizon.merge(router.horizon);
        let rule = if matches!(found, Some((Post::SltMember, _)) | None) { RuleId::SFG_2 } else { RuleId::SFG_1 };
        // Whoever of the leadership was told is not told again.
        let done = rule == RuleId::SFG_2
            && found.as_ref().is_some_and(|(_, people)| people.iter().any(|person| told.contains(person)));
        if let Some(mut task) = self.task(record, RecordTask::TellLead, rule).filter(|_| !done) {
            (task.post, task.people) =
                found.map_or((Some(Post::Dsl), Vec::new()), |(post, people)| (Some(post), people));
            record.tasks.push(task);
        }
        told
    }

    fn referred(&mut self, record: &mut Open<'a>) -> Vec<Post> {
        let mut posts = Vec::new();
        for step in self.happened(record.file) {
            if let SafeguardingStep::Referred { post, .. } = step
                && !posts.contains(post)
            {
                posts.push(*post);
            }
        }
        posts.sort_unstable();
        posts
    }

    /// The designated officer is told within one working day, in holidays too (SFG-8, SFG-33).
    fn officer(&mut self, record: &mut Open<'a>, referred: &[Post]) {
        if record.about.is_empty() || referred.contains(&Post::Lado) {
            return;
        }
        let Some(mut task) = self.task(record, RecordTask::TellOfficer, RuleId::SFG_8) else { return };
        let unit = if self.hears(RuleId::SFG_33) { Unit::WorkingDay } else { Unit::SchoolDay };
        if unit == Unit::WorkingDay {
            record.rules.insert(RuleId::SFG_33);
            task.rules.push(RuleId::SFG_33);
        }
        self.school.calendar_boundaries(&mut self.horizon);
        let (school, as_of, muted) = (self.school, self.as_of, self.muted);
        let calendars = self.calendars.get_or_insert_with(|| school.calendars_muting(as_of, muted));
        task.post = Some(Post::Lado);
        task.due = Some(match calendars.count(record.opened, 1, unit, &Counting::default()) {
            Ok(counted) => {
                task.rules.extend(counted.rules.iter());
                Day::On { day: counted.due }
            }
            Err(gap) => {
                task.rules.extend(gap.rule());
                Day::NotKnown { gap }
            }
        });
        record.rules.extend(task.rules.iter());
        record.tasks.push(task);
    }

    /// The decision to share or not is recorded (SFG-44). A referral is one.
    fn sharing_decided(&mut self, record: &mut Open<'a>, referred: &[Post]) {
        let happened = self.happened(record.file);
        let decided = happened.iter().any(|step| matches!(step, SafeguardingStep::SharingDecided { .. }));
        if !decided && referred.is_empty() {
            let task = self.task(record, RecordTask::DecideSharing, RuleId::SFG_44);
            record.tasks.extend(task);
        }
    }

    /// A victim's wish for silence is weighed by the lead (SFG-51).
    fn silence(&mut self, record: &mut Open<'a>) {
        let happened = self.happened(record.file);
        let asked = happened.iter().any(|step| matches!(step, SafeguardingStep::SilenceAsked { .. }));
        let weighed = happened.iter().any(|step| matches!(step, SafeguardingStep::SilenceWeighed { .. }));
        if asked && !weighed {
            let task = self.task(record, RecordTask::WeighSilence, RuleId::SFG_51);
            record.tasks.extend(task);
        }
    }

    /// Each adult of the pupils, as the one resolver says, and as the record says besides.
    fn parents(&mut self, record: &mut Open<'a>) -> Vec<ParentNotice> {
        let message = Message { item: Some(record.key.clone()), ..Message::from(MessageKind::SafeguardingNotice) };
        let audience = self.school.who_receives_muting(&message, Some(&record.pupils), self.as_of, self.muted);
        audience.holds_until.into_iter().for_each(|day| self.horizon.boundary(day));
        let (happened, holding) = (self.happened(record.file), self.holding(record.file));
        let agreed = happened.iter().any(|step| matches!(step, SafeguardingStep::AgenciesAgreed { .. }));
        if !record.about.is_empty() && !agreed {
            let task = self.task(record, RecordTask::AgreeWithAgencies, RuleId::SFG_52);
            record.tasks.extend(task);
        }
        let mut notices = Vec::new();
        let mut advice = false;
        for line in &audience.lines {
            let Some(person) = line.person() else { continue };
            let notice = self.notice(record, line, person, &happened, &holding, agreed);
            advice |= notice.state == NoticeState::AdviceFirst;
            self.parent_task(record, &notice);
            notices.push(notice);
        }
        if advice {
            let task = self.task(record, RecordTask::TakeAdvice, RuleId::SFG_49);
            record.tasks.extend(task);
        }
        notices
    }

    fn notice(
        &mut self,
        record: &mut Open<'a>,
        line: &AudienceLine,
        person: &PersonId,
        happened: &[&SafeguardingStep],
        holding: &[&SafeguardingStep],
        agreed: bool,
    ) -> ParentNotice {
        let meant = |whom: &Option<PersonId>| whom.as_ref().is_none_or(|whom| whom == person);
        let mut why: Vec<NotToldWhy> = Vec::new();
        let mut told = false;
        for step in holding {
            if let SafeguardingStep::NoticeWithheld { person: whom, why: reason, .. } = step
                && meant(whom)
            {
                why.push(*reason);
            }
        }
        for step in happened {
            told |= matches!(step, SafeguardingStep::ParentTold { person: whom } if whom == person);
        }
        why.sort_unstable();
        why.dedup();
        // Advice that was taken before the doubt arose is none about it.
        let steps = record.file.steps.iter();
        let doubt = steps.clone().filter(|step| step.span.holds(self.as_of));
        let doubt =
            doubt.filter(|step| matches!(&step.what, SafeguardingStep::NoticeInDoubt { person } if meant(person)));
        let advice = steps.filter(|step| matches!(step.what, SafeguardingStep::AdviceTaken { .. }));
        let advice = advice.map(|step| step.span.from()).filter(|on| *on <= self.as_of).max();
        let in_doubt = doubt.map(|step| step.span.from()).max().is_some_and(|since| advice.is_none_or(|on| on < since));
        let outcome = line.decision.outcome;
        let mut rules = Vec::new();
        let mut by = |rule: RuleId, hears: bool| {
            if hears {
                rules.push(rule);
            }
            hears
        };
        let about_staff = !record.about.is_empty() && !agreed;
        let state = if told {
            NoticeState::Told
        } else if outcome == Outcome::MustNot {
            for because in line.decision.reasons.iter().filter(|because| because.weight == Weight::Bar) {
                by(because.rule, self.hears(because.rule));
            }
            NoticeState::KeptFrom
        } else if !why.is_empty() && by(RuleId::SFG_48, self.hears(RuleId::SFG_48)) {
            NoticeState::NotYet
        } else if about_staff && by(RuleId::SFG_52, self.hears(RuleId::SFG_52)) {
            NoticeState::AgenciesFirst
        } else if in_doubt && by(RuleId::SFG_49, self.hears(RuleId::SFG_49)) {
            NoticeState::AdviceFirst
        } else if outcome == Outcome::NeedsCheck {
            by(RuleId::SFG_47, self.hears(RuleId::SFG_47));
            NoticeState::LeadDecides
        } else if by(RuleId::SFG_47, self.hears(RuleId::SFG_47)) {
            NoticeState::TellFirst
        } else {
            NoticeState::LeadDecides
        };
        record.rules.extend(rules.iter());
        ParentNotice { pupil: line.pupil.clone(), person: person.clone(), state, outcome, why, rules }
    }

    /// What is open about a parent.
    fn parent_task(&self, record: &mut Open<'a>, notice: &ParentNotice) {
        let (task, rule) = match notice.state {
            NoticeState::TellFirst => (RecordTask::TellParent, RuleId::SFG_47),
            NoticeState::LeadDecides => (RecordTask::DecideTelling, RuleId::MX_7),
            // The resolver says no already where the notice is suppressed.
            NoticeState::NotYet => (RecordTask::KeepFromParent, RuleId::SFG_53),
            NoticeState::Told | NoticeState::AdviceFirst | NoticeState::AgenciesFirst | NoticeState::KeptFrom => return,
        };
        if let Some(mut open) = self.task(record, task, rule) {
            open.people.push(notice.person.clone());
            if !record.tasks.contains(&open) {
                record.tasks.push(open);
            }
        }
    }

    /// What holds for sharing it (SFG-40 to SFG-50).
    fn sharing(&mut self, record: &mut Open<'a>) -> Vec<SharingLine> {
        if let Some(from) = RuleId::SFG_45.rule().from {
            self.horizon.boundary(from);
        }
        let mut lines = Vec::new();
        for (note, rule) in [
            (SharingNote::AnybodyMayRefer, RuleId::SFG_34),
            (SharingNote::OutranksPrivacy, RuleId::SFG_40),
            (SharingNote::SayWhatIsShared, RuleId::SFG_41),
            (SharingNote::NoConsentNeeded, RuleId::SFG_42),
            (SharingNote::NameNobodyAtRisk, RuleId::SFG_43),
            (SharingNote::RecognisedInterest, RuleId::SFG_45),
            (SharingNote::SafeguardingCondition, RuleId::SFG_46),
            (SharingNote::PromiseNoSecrecy, RuleId::SFG_50),
        ] {
            if rule.rule().in_force(self.as_of) && self.hears(rule) {
                record.rules.insert(rule);
                lines.push(SharingLine { note, rule });
            }
        }
        lines
    }
}
