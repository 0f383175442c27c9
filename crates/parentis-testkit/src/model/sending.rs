//! Who receives a message, and may it go as it is: told a second time, from section 10 of the parents' sheet and from 4.1 and 4.2
//! of the concerns' sheet.
//!
//! Whether a recipient is an entitled parent of a pupil is what the rights matrix says of the message (4.2: "Y, the class does not stand
//! in the way; whether there is a duty or a choice is the matrix's answer"). Each recipient is then held against each class of each
//! part and each pupil it is about, one by one, by the letters of the table.
//!
//! Not modelled: whom to ask for a consent, contact details in a part (COM-6), and what a way or a need adds, of which `ways` is.

use super::adult::{self, Ask};
use super::consent::dummy;
use super::entitled::{in_person, is_addressed};
use super::{Answer, School};
use chrono::NaiveDate;
use parentis::Fact;
use parentis::communication::audience::Recipient;
use parentis::communication::draft::{Draft, DraftPart};
use parentis::communication::guard::Guard;
use parentis::communication::message::{Message, MessageKind as Kind};
use parentis::confidentiality::class::DataClass as Class;
use parentis::consent::ConsentMatter;
use parentis::decision::{Condition, Outcome};
use parentis::fact::TermEffect;
use parentis::ids::{PersonId, PupilId};
use parentis::profile::Post;
use parentis::roles::matrix::Column;
use parentis::roles::matter::Matter;
use parentis::words::{OrderKind, RestrictionScope, Says};
use std::collections::{BTreeMap, BTreeSet};

/// One recipient and one pupil, by the model.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sent {
    /// About whom.
    pub pupil: PupilId,
    /// To whom.
    pub to: Recipient,
    /// Whether.
    pub outcome: Outcome,
    /// What goes with a permit.
    pub conditions: Vec<Condition>,
}

/// One copy, by the model.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ModelCopy {
    /// To whom.
    pub to: Recipient,
    /// About whom.
    pub pupils: Vec<PupilId>,
    /// Who is addressed, and left out of it.
    pub split_off: Vec<PupilId>,
    /// On what conditions.
    pub conditions: Vec<Condition>,
}

/// May a draft go as it is, by the model?
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guarded {
    /// May it?
    pub guard: Guard,
    /// To whom.
    pub copies: Vec<ModelCopy>,
}

/// The thing of section 5 by whose letters a kind of message goes; of a request for a consent there is none here.
fn thing(kind: Kind) -> Option<Matter> {
    Some(match kind {
        Kind::Report => Matter::of(Column::Report),
        Kind::Exclusion => Matter::of(Column::Exclusion),
        Kind::Event => Matter::of(Column::Events),
        Kind::ParentsEvening | Kind::Meeting => Matter::of(Column::ParentsEvening),
        Kind::Permission => Matter::of(Column::Permission),
        Kind::Trip => Matter::of(Column::Trips),
        // CON-MKT-2: absence, closure, progress and arrangements are service messages, as is what promotes but for consent.
        Kind::Daily
        | Kind::Absence
        | Kind::Closure
        | Kind::PolicyNews
        | Kind::Progress
        | Kind::Marketing
        | Kind::Flyer => Matter::of(Column::Messages),
        Kind::SeriousIncident | Kind::SafeguardingNotice => Matter::serious_incident(), // MX-6, MX-7.
        Kind::EducationPlan => Matter::education_plan(),                                // MX-5.
        Kind::ConsentRequest => return None,
    })
}

/// The stricter of two.
fn both(one: Answer, other: Outcome) -> Answer {
    let strictness = |outcome: Outcome| match outcome {
        Outcome::Must => 0,
        Outcome::May => 1,
        Outcome::NeedsCheck => 2,
        Outcome::MustNot => 3,
    };
    let outcome = if strictness(one.outcome) < strictness(other) { other } else { one.outcome };
    let goes = matches!(outcome, Outcome::Must | Outcome::May);
    Answer { outcome, recommended: false, conditions: if goes { one.conditions } else { Vec::new() } }
}

const fn goes(outcome: Outcome) -> bool {
    matches!(outcome, Outcome::Must | Outcome::May)
}

impl<'a> School<'a> {
    /// Everybody who is looked at for a message about these pupils; of all on roll if none are named. Nothing of a request for
    /// a consent.
    pub fn audience(&'a self, message: &Message, pupils: Option<&[PupilId]>, day: NaiveDate) -> Option<Vec<Sent>> {
        thing(message.kind)?;
        let mut found = Vec::new();
        for pupil in self.addressed(pupils, day) {
            for (to, answer) in self.lines(message, &pupil, day)? {
                let Answer { outcome, conditions, .. } = answer;
                found.push(Sent { pupil: pupil.clone(), to, outcome, conditions });
            }
        }
        found.sort_by_key(|sent| (sent.pupil.clone(), sent.to.clone()));
        Some(found)
    }

    /// These pupils, or all on roll.
    fn addressed(&self, pupils: Option<&[PupilId]>, day: NaiveDate) -> BTreeSet<PupilId> {
        let on_roll = |fact: &Fact| match fact {
            Fact::PupilOnRoll { pupil } => Some(pupil.clone()),
            _ => None,
        };
        match pupils {
            Some(pupils) => pupils.iter().cloned().collect(),
            None => self.reading.on(day).filter_map(|stated| on_roll(stated.fact)).collect(),
        }
    }

    /// Is there any fact of this pupil at all? One whose id was mistyped is nobody.
    pub(super) fn is_named(&self, pupil: &PupilId) -> bool {
        let quoted = format!("\"{pupil}\"");
        let says = |fact: &Fact| serde_json::to_string(fact).is_ok_and(|text| text.contains(&quoted));
        self.reading.facts.iter().any(|stated| says(stated.fact))
    }

    /// Each adult who is known to this pupil, and the pupil in person where the message speaks to them.
    fn lines(&self, message: &Message, pupil: &PupilId, day: NaiveDate) -> Option<Vec<(Recipient, Answer)>> {
        let matter = Matter { details: message.details, ..thing(message.kind)? };
        let of = |person| Ask { reading: &self.reading, pupil, person, day };
        let mut found = Vec::new();
        if is_addressed(matter, of(dummy())) && self.is_named(pupil) {
            let answer = in_person(self, matter, of(dummy()));
            found.push((Recipient::Pupil, self.besides_the_matrix(message, pupil, None, answer, day)));
        }
        for person in adult::known(of(dummy())) {
            if adult::is_pupil(&adult::kinds(of(person))) {
                continue;
            }
            let mut answer = self.entitled(matter, pupil, person, day);
            if message.kind == Kind::Progress && self.barred(RestrictionScope::ReceiveReports, pupil, person, day) {
                // VOC-55: what is told of progress is in the report.
                answer = both(answer, self.entitled(Matter::of(Column::Report), pupil, person, day).outcome);
            }
            if message.details.tells_whereabouts == Says::Yes
                && self.barred(RestrictionScope::ReceiveWhereabouts, pupil, person, day)
            {
                // VOC-54: it cannot go without saying where the child is.
                let told = Matter { details: message.details, ..Matter::of(Column::Messages) };
                answer = both(answer, self.entitled(told, pupil, person, day).outcome);
            }
            let answer = self.besides_the_matrix(message, pupil, Some(person), answer, day);
            found.push((Recipient::Adult { person: person.clone() }, answer));
        }
        Some(found)
    }

    /// Does an order that is in force bar that act?
    fn barred(&self, scope: RestrictionScope, pupil: &PupilId, person: &PersonId, day: NaiveDate) -> bool {
        let ask = Ask { reading: &self.reading, pupil, person, day };
        let child = adult::attained(ask, 18) != parentis::roles::Known::Yes;
        ask.reading.terms_of(pupil, person, day).iter().any(|term| {
            let lasting = matches!(term.kind, OrderKind::NonMolestation | OrderKind::ProtectiveMeasure);
            let at_school = !matches!(term.kind, OrderKind::Occupation | OrderKind::NoApplications);
            term.effect == TermEffect::Bars { scope } && at_school && (child || lasting)
        })
    }

    /// What a kind asks besides: the lead's decision (MX-7), the own consent of whoever is sent promotion (CON-MKT-1 to 4).
    fn besides_the_matrix(
        &self,
        message: &Message,
        pupil: &PupilId,
        person: Option<&PersonId>,
        mut answer: Answer,
        day: NaiveDate,
    ) -> Answer {
        if message.kind == Kind::SafeguardingNotice {
            let decisions: BTreeSet<bool> = self
                .reading
                .on(day)
                .filter_map(|stated| match stated.fact {
                    Fact::DisclosureDecided { pupil: of, person: to, item, says, .. }
                        if (of, to.as_ref(), Some(item)) == (pupil, person, message.item.as_ref())
                            && *says != Says::Unknown =>
                    {
                        Some(*says == Says::Yes)
                    }
                    _ => None,
                })
                .collect();
            // SFG-53: whose notice is suppressed is told nothing, whatever was decided.
            let acts = |who: &PersonId| {
                self.reading.on(day).any(|stated| {
                    matches!(
                        stated.fact,
                        Fact::PostHeld { post: Post::Lado | Post::ChildrensSocialCare | Post::Police | Post::SocialWorker, person: holder, .. }
                            if holder == who
                    )
                })
            };
            let kept = person.is_some_and(|who| {
                self.reading.on(day).any(|stated| match stated.fact {
                    Fact::NoticeSuppressed { pupil: of, person: whom, item, .. } => {
                        of == pupil
                            && item.as_ref().is_none_or(|item| Some(item) == message.item.as_ref())
                            && whom.as_ref().map_or_else(|| !acts(who), |whom| whom == who)
                    }
                    _ => false,
                })
            });
            let lead = match (decisions.contains(&true), decisions.contains(&false) || kept) {
                (_, true) => Outcome::MustNot,
                (true, false) => Outcome::May,
                (false, false) => Outcome::NeedsCheck,
            };
            answer = both(answer, lead);
        }
        if message.promotes || matches!(message.kind, Kind::Marketing | Kind::Flyer) {
            let purpose = if message.kind == Kind::Flyer { "paper_flyer" } else { "marketing" };
            let Ok(purpose) = purpose.parse() else { return answer };
            let matter = ConsentMatter::new(purpose);
            let matter = match person {
                Some(person) => matter.person(person.clone()),
                None => matter.pupil(pupil.clone()),
            };
            let own = self.consent(&matter, day).map_or(Outcome::NeedsCheck, |consent| consent.outcome);
            answer = both(answer, own);
        }
        answer
    }

    /// May this draft go as it is, and to whom? Nothing of a request for a consent.
    pub fn guarded(&'a self, draft: &Draft, day: NaiveDate) -> Option<Guarded> {
        let message = draft.message();
        let mut copies: BTreeMap<(Recipient, Option<PupilId>), ModelCopy> = BTreeMap::new();
        for sent in self.audience(&message, draft.pupils.as_deref(), day)? {
            // One copy an adult; each pupil in person is somebody else.
            let key = (sent.to.clone(), (sent.to == Recipient::Pupil).then(|| sent.pupil.clone()));
            let copy = copies.entry(key).or_insert_with(|| ModelCopy {
                to: sent.to,
                pupils: Vec::new(),
                split_off: Vec::new(),
                conditions: Vec::new(),
            });
            if goes(sent.outcome) {
                copy.pupils.push(sent.pupil);
                copy.conditions.extend(sent.conditions);
            } else {
                copy.split_off.push(sent.pupil);
            }
        }
        copies.retain(|_, copy| !copy.pupils.is_empty());
        let mut guard = Guard::Allow;
        let mut theirs: Vec<BTreeSet<PupilId>> = Vec::new();
        let about: BTreeSet<&PupilId> = draft.parts.iter().flat_map(|part| &part.about).collect();
        for copy in copies.values_mut() {
            let mut sees: BTreeSet<PupilId> = copy.pupils.iter().cloned().collect();
            for pupil in &about {
                // Not addressed, and their own child all the same.
                if copy.to == Recipient::Pupil || sees.contains(*pupil) || copy.split_off.contains(pupil) {
                    continue;
                }
                let lines = self.lines(&message, pupil, day)?;
                for (_, answer) in lines.into_iter().filter(|(to, answer)| *to == copy.to && goes(answer.outcome)) {
                    sees.insert((*pupil).clone());
                    copy.conditions.extend(answer.conditions);
                }
            }
            copy.conditions.sort_unstable();
            copy.conditions.dedup();
            // COM-5, VOC-54, COM-9: nobody said that it is left out, or that it goes by post.
            let left_out = [Condition::AddressesLeftOut, Condition::WhereaboutsLeftOut, Condition::ByPost];
            let told_not = draft.details.tells_whereabouts == Says::No;
            let open = |condition: &Condition| !(told_not && *condition == Condition::WhereaboutsLeftOut);
            if copy.conditions.iter().any(|condition| left_out.contains(condition) && open(condition)) {
                guard = guard.max(Guard::NeedsSecondPerson);
            }
            theirs.push(sees);
        }
        let promotion = message.promotes || matches!(message.kind, Kind::Marketing | Kind::Flyer);
        let reached = |pupil: &PupilId| copies.values().any(|copy| copy.pupils.contains(pupil));
        let all_reached = self.addressed(draft.pupils.as_deref(), day).iter().all(reached);
        if copies.is_empty() || (!promotion && !all_reached) {
            guard = guard.max(Guard::NeedsSecondPerson); // COM-4: somebody is left without it.
        }
        // CON-MKT-2: what is owed does not wait for consent to advertising.
        let waits = matches!(message.kind, Kind::Marketing | Kind::Flyer | Kind::PolicyNews);
        if draft.promotes && ((draft.urgent && !waits) || draft.notice || draft.message.is_owed()) {
            guard = Guard::Refuse;
        }
        let nothing_said = [DraftPart::body()];
        let parts = if draft.parts.is_empty() { &nothing_said[..] } else { &draft.parts };
        let addressed: BTreeSet<&PupilId> = copies.values().flat_map(|copy| &copy.pupils).collect();
        let whole = |copy: &ModelCopy| addressed.iter().all(|pupil| copy.pupils.contains(pupil));
        let one_family = copies.is_empty() || copies.values().any(whole);
        let bodies = parts.iter().filter(|part| part.attachment.is_none()).count();
        for part in parts {
            let text = part.attachment.is_none() || bodies == 0;
            let for_anyone = part.about.is_empty() && part.classes.contains(&Class::Public);
            if of_one_child(draft.message) && text && for_anyone {
                // CNF-2: by its kind it is about a child, and nobody said about which.
                guard = guard.max(if one_family { Guard::NeedsSecondPerson } else { Guard::Refuse });
            }
            // CNF-7: another adult's is for that adult and for staff.
            if part.classes.iter().any(|class| *class != Class::Public) {
                for person in &part.people {
                    let own = Recipient::Adult { person: person.clone() };
                    if copies.values().any(|copy| copy.to != own) {
                        guard = Guard::Refuse;
                    }
                }
            }
            if part.classes.is_empty() {
                guard = guard.max(Guard::NeedsSecondPerson); // Of no class that anybody named.
            }
            for class in &part.classes {
                guard = guard.max(of_class(*class, part, &theirs));
            }
        }
        Some(Guarded { guard, copies: copies.into_values().collect() })
    }
}

/// What is always about one child.
const fn of_one_child(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Report
            | Kind::Exclusion
            | Kind::SeriousIncident
            | Kind::EducationPlan
            | Kind::Progress
            | Kind::SafeguardingNotice
    )
}

/// Section 4.2: the letters of an entitled parent about their own child, and of any other parent or adult.
const fn letters(class: Class) -> (char, char) {
    match class {
        Class::Public => ('Y', 'Y'),
        Class::Family | Class::PupilPersonal | Class::SpecialCategory => ('Y', 'N'),
        Class::Safeguarding | Class::ComplaintFile | Class::Instrument => ('C', 'N'),
        Class::StaffPersonal
        | Class::ThirdParty
        | Class::RestrictedAddress
        | Class::ExamEmbargoed
        | Class::LegalPrivilege
        | Class::GovernorPartTwo
        | Class::LadoRecord => ('N', 'N'),
    }
}

/// One class of one part, for each who would receive it and each pupil it is about.
fn of_class(class: Class, part: &DraftPart, theirs: &[BTreeSet<PupilId>]) -> Guard {
    let guard = |letter: char| if letter == 'Y' { Guard::Allow } else { Guard::Refuse };
    // What is about somebody is not for anyone, whatever it is called.
    let (own, other) = if part.about.is_empty() || class != Class::Public { letters(class) } else { ('Y', 'N') };
    // What is not even an entitled parent's own is no parent's: `C` until somebody decided, of which there is no record yet.
    let mut found = guard(own);
    if (own, other) == ('Y', 'N') && part.about.is_empty() {
        return found.max(Guard::NeedsSecondPerson); // Nobody said whose it is.
    }
    for sees in theirs {
        for pupil in &part.about {
            found = found.max(guard(if sees.contains(pupil) { own } else { other }));
        }
    }
    found
}
