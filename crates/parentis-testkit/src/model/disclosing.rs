//! May this person be shown this item: told a second time, from sections 4.1 to 4.3 of the concerns' sheet.
//!
//! The table of section 4.2 is read here as it stands in the sheet, cell by cell and word by word; each field is held against each
//! of its classes for each of its pupils, and the strictest counts. What the resolver says of the person as an adult of a pupil is
//! handed in: `sending` compares that. Not modelled are undertakings that were given or refused, the parts of a complaint's file and
//! minutes: of what is shown by discretion the model says that an undertaking is awaited (CNF-20).

use super::School;
use super::adult::{self, Ask, attained};
use super::consent::dummy;
use chrono::NaiveDate;
use parentis::Fact;
use parentis::communication::message::Message;
use parentis::confidentiality::class::DataClass;
use parentis::confidentiality::disclosure::Item;
use parentis::confidentiality::table::{AccessGround as Ground, CaseRole as Part};
use parentis::decision::{Condition, Outcome, Reason, Weight};
use parentis::ids::{GroupId, PersonId, PupilId};
use parentis::profile::Post;
use parentis::roles::Known;
use parentis::roles::matrix::MatrixRow;
use parentis::words::Says;
use std::collections::BTreeSet;

/// Section 4.2: the columns, and a line a class.
const COLUMNS: &str = "entitled parent, own child | adult of the child without entitlement | parent of another pupil | pupil (competent) | form tutor | subject teacher | DSL | head | governor | panel member | inspector, Secretary of State | LADO, social care, police";
const TABLE: &str = "
public | Y | Y | Y | Y | Y | Y | Y | Y | Y | Y | Y | Y
family | Y | N | N | Y | Y | C need | Y | Y | N | C case | C | C need
pupil_personal | Y | N | N | Y | Y | C need | Y | Y | N | C case | C | C need
special_category | Y | N | N | Y | C need | C need | Y | Y | N | C case | C | C need
safeguarding | C CNF-34 | N | N | C CNF-34 | C DSL | C DSL | Y | Y | N (C link governor, themes only) | N | Y | Y
staff_personal | N | N | N | N | N | N | N (C concern about safety) | Y | N (C panel on staffing) | C case, not outcome | C | Y if safeguarding
third_party | N (redact) | N | own data only | N | C need | C need | C need | C need | N | C case, redact | C | C need
restricted_address | N | N | N | C | N | N | Y | Y | N | N | C | Y
exam_embargoed | N until release | N | N | N until release | N | N | N | C | N | N | C regulator | N
legal_privilege | N | N | N | N | N | N | N | Y | C board | N | N unless waived | N unless waived
governor_part_two | N | N | N | N | N | N | N | Y unless excluded | Y unless interested | N | Y | C
complaint_file | C own case outcome | N | N | C | N unless handler | N unless handler | C | Y unless subject | N unless handler | Y own case | Y | C
lado_record | N | N | N | N | N | N | C child's safety | Y as case manager | N (C chair, SFG-5) | N | C | Y
instrument | C own terms | C own terms | N | C | C need | C need | Y | Y | N | N | C | C need
";

const ENTITLED: &str = "entitled parent, own child";
const NOT_ENTITLED: &str = "adult of the child without entitlement";
const OF_ANOTHER: &str = "parent of another pupil";
const PUPIL: &str = "pupil (competent)";
const OUTSIDE: &str = "LADO, social care, police";

fn cell(class: DataClass, column: &str) -> Option<&'static str> {
    let at = COLUMNS.split(" | ").position(|name| name == column)?;
    let line = TABLE.lines().find(|line| line.split(" | ").next() == Some(class.code()))?;
    line.split(" | ").skip(1).nth(at)
}

/// What the resolver says of somebody as an adult of a pupil.
#[derive(Clone, Debug)]
pub struct ToldOf {
    /// Whether they are told.
    pub outcome: Outcome,
    /// Does an order or a hold bar it, or perhaps?
    pub by_order_or_hold: bool,
    /// What goes with a permit.
    pub conditions: Vec<Condition>,
}

impl ToldOf {
    /// As the engine's resolver answers, for whoever compares what follows from it.
    pub fn asked<'a>(
        school: &'a parentis::School,
        item: &'a Item,
        person: &'a PersonId,
        at: NaiveDate,
    ) -> impl Fn(&PupilId) -> Option<Self> + 'a {
        move |pupil| {
            let message = Message { item: item.item.clone(), ..Message::from(item.kind) };
            let audience = school.who_receives(message, Some(std::slice::from_ref(pupil)), at);
            let line = audience.lines.into_iter().find(|line| line.person() == Some(person))?;
            let by_order_or_hold = line.decision.reasons.iter().any(|because| {
                matches!(because.weight, Weight::Bar | Weight::Unsettled)
                    && matches!(
                        because.reason,
                        Reason::OrderBars { .. }
                            | Reason::OrderMayBar { .. }
                            | Reason::OrderUnclear { .. }
                            | Reason::OrderClaimed { .. }
                            | Reason::ClaimedOrderHoldOver { .. }
                            | Reason::OrdersConflict
                            | Reason::SafeguardingHold
                            | Reason::SafetyAgainstOrder
                            | Reason::AuthorityLimits { .. }
                            | Reason::AuthorityMayLimit { .. }
                            | Reason::Row { row: MatrixRow::B19 | MatrixRow::B22, .. }
                    )
            });
            Some(Self { outcome: line.decision.outcome, by_order_or_hold, conditions: line.decision.conditions })
        }
    }
}

/// May it be shown, by the model?
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Disclosed {
    /// As a whole.
    pub outcome: Outcome,
    /// Field by field.
    pub fields: Vec<Outcome>,
}

/// The least that both show.
fn stricter(one: Outcome, other: Outcome) -> Outcome {
    if shown(one) <= shown(other) { one } else { other }
}

const fn shown(outcome: Outcome) -> u8 {
    match outcome {
        Outcome::MustNot => 0,
        Outcome::NeedsCheck => 1,
        Outcome::May => 2,
        Outcome::Must => 3,
    }
}

const fn goes(outcome: Outcome) -> bool {
    matches!(outcome, Outcome::Must | Outcome::May)
}

/// By which grounds a denial yields: all eight, what is required by law alone, or none.
#[derive(Clone, Copy)]
enum Yields {
    All,
    Law,
    None,
}

/// One person, one item, one day.
struct Seen<'a> {
    school: &'a School<'a>,
    item: &'a Item,
    person: &'a PersonId,
    day: NaiveDate,
    told: &'a dyn Fn(&PupilId) -> Option<ToldOf>,
}

impl<'a> School<'a> {
    /// May this person be shown this item? Who is told what as an adult of a pupil is asked of `told`.
    pub fn disclosed(
        &'a self,
        item: &'a Item,
        person: &'a PersonId,
        day: NaiveDate,
        told: &'a dyn Fn(&PupilId) -> Option<ToldOf>,
    ) -> Disclosed {
        let seen = Seen { school: self, item, person, day, told };
        let nothing = (Vec::new(), Vec::new(), Vec::new());
        let of = |(classes, pupils, left_out): (Vec<DataClass>, Vec<PupilId>, Vec<Condition>)| {
            let classes: BTreeSet<DataClass> = classes.into_iter().chain(item.classes.iter().copied()).collect();
            let pupils: BTreeSet<PupilId> = pupils.into_iter().chain(item.pupils.iter().cloned()).collect();
            let left_out: Vec<Condition> = left_out.into_iter().chain(item.left_out.iter().copied()).collect();
            seen.shown(&classes, &pupils, &left_out)
        };
        let each =
            item.fields.iter().map(|field| of((field.classes.clone(), field.pupils.clone(), field.left_out.clone())));
        let fields: Vec<Outcome> = each.collect();
        let outcome = fields.iter().copied().reduce(stricter).unwrap_or_else(|| of(nothing));
        Disclosed { outcome, fields }
    }
}

impl Seen<'_> {
    fn shown(&self, classes: &BTreeSet<DataClass>, pupils: &BTreeSet<PupilId>, left_out: &[Condition]) -> Outcome {
        if classes.is_empty() {
            return Outcome::NeedsCheck; // Nobody said of what class it is.
        }
        let mut least = Outcome::Must;
        for class in classes {
            if pupils.is_empty() {
                least = stricter(least, self.of_class(*class, None));
            }
            for pupil in pupils {
                least = stricter(least, self.of_class(*class, Some(pupil)));
            }
        }
        let personal = classes.iter().any(|class| *class != DataClass::Public);
        for told in pupils.iter().filter_map(|pupil| self.adult_of(pupil)) {
            // COM-5, VOC-54: given only without it, and nobody said that it is.
            let awaited = [Condition::AddressesLeftOut, Condition::WhereaboutsLeftOut];
            let open = awaited.iter().any(|left| told.conditions.contains(left) && !left_out.contains(left));
            if personal && goes(told.outcome) && open {
                least = stricter(least, Outcome::NeedsCheck);
            }
        }
        least
    }

    fn about(&self, pupil: &'_ PupilId) -> Option<bool> {
        // Is the person known to the pupil, and if so: as the pupil?
        let ask = Ask { reading: &self.school.reading, pupil, person: self.person, day: self.day };
        adult::known(ask).contains(&self.person).then(|| adult::is_pupil(&adult::kinds(ask)))
    }

    /// What they are told as an adult of that pupil; nothing for anybody else.
    fn adult_of(&self, pupil: &PupilId) -> Option<ToldOf> {
        if self.about(pupil) == Some(false) { (self.told)(pupil) } else { None }
    }

    fn facts(&self) -> impl Iterator<Item = &Fact> {
        self.school.reading.on(self.day).map(|stated| stated.fact)
    }

    /// The columns in which the posts and parts of that day put the person, as to this pupil, and whether what is shown in each by
    /// discretion waits for an undertaking (CNF-28).
    fn columns(&self, pupil: Option<&PupilId>) -> BTreeSet<(&'static str, bool)> {
        let parent = self.pupils().iter().any(|pupil| self.about(pupil) == Some(false));
        let posts = self.posts(pupil).into_iter().filter_map(|(post, own)| {
            let column = column(post, own)?;
            let outsider = matches!(post.code(), "volunteer" | "association_officer");
            Some((column, outsider || (column == "governor" && parent)))
        });
        let panel = self.facts().any(
            |fact| matches!(fact, Fact::CasePart { person, part: Part::PanelMember, .. } if person == self.person),
        );
        let panel = panel && !self.has_died();
        posts.chain(panel.then_some(("panel member", false))).collect()
    }

    fn posts(&self, pupil: Option<&PupilId>) -> Vec<(Post, bool)> {
        let held = |fact: &Fact| match fact {
            Fact::PostHeld { post, person, pupil: of, group } if person == self.person => {
                let of_pupil = of.is_none() || of.as_ref() == pupil;
                let of_group = group.as_ref().is_none_or(|group| pupil.is_some_and(|pupil| self.is_in(pupil, group)));
                (of_pupil && of_group).then_some((*post, of.is_some() || group.is_some()))
            }
            _ => None,
        };
        if self.has_died() { Vec::new() } else { self.facts().filter_map(held).collect() }
    }

    fn is_in(&self, pupil: &PupilId, group: &GroupId) -> bool {
        self.facts().any(|fact| matches!(fact, Fact::InGroup { pupil: who, group: of } if who == pupil && of == group))
    }

    fn of_class(&self, class: DataClass, pupil: Option<&PupilId>) -> Outcome {
        if self.suppressed(pupil) && !self.decided_yes(class, pupil, Ground::RequiredByLaw) {
            return Outcome::MustNot; // SFG-53.
        }
        let told = pupil.and_then(|pupil| self.adult_of(pupil));
        if let Some(told) = &told
            && !goes(told.outcome)
            && told.by_order_or_hold
        {
            return self.as_adult(class, pupil, told.outcome, Yields::Law).0.outcome; // No post gets round that.
        }
        let mut ways: Vec<Outcome> = Vec::new();
        // ESC-8 and "unless subject": of a file about somebody, nothing by an office or a part to whom it is about.
        let about_them = match class {
            DataClass::ComplaintFile | DataClass::LadoRecord => self.part(&[Part::ComplainedAbout]),
            DataClass::StaffPersonal => Some(self.part(&[Part::ComplainedAbout]) == Some(true)),
            _ => Some(false),
        };
        let by_office = |way: Way| match about_them {
            _ if !goes(way.outcome) || way.is_by_override() => way,
            Some(false) => way,
            Some(true) => self.yielding(Way { outcome: Outcome::MustNot, ..way }, class, pupil, Yields::All),
            None => Way { outcome: Outcome::NeedsCheck, ..way },
        };
        if let Some(told) = &told {
            let (way, own_child) = self.as_adult(class, pupil, told.outcome, Yields::All);
            ways.push(way.undertaken(class, own_child));
        } else if let Some(pupil) = pupil.filter(|pupil| self.about(pupil) == Some(true)) {
            ways.push(self.in_person(class, pupil));
        }
        for (column, gated) in self.columns(pupil) {
            // CNF-8: of a kept address an adult of the child hears in no other capacity but for an authority.
            if told.is_some() && class == DataClass::RestrictedAddress && column != OUTSIDE {
                continue;
            }
            // A parent-governor is a governor for nobody's child of their own.
            if told.is_some() && column == "governor" {
                continue;
            }
            let Some(text) = cell(class, column) else { continue };
            let way = self.yielding(self.read(text, class, pupil), class, pupil, Yields::All);
            if way.settled {
                return way.outcome;
            }
            let outsiders = ["inspector, Secretary of State", OUTSIDE];
            let way = if outsiders.contains(&column) { way } else { by_office(way) };
            ways.push(if gated { way.undertaken(class, false) } else { way.outcome });
        }
        // CNF-28: whoever accompanies a party.
        if class == DataClass::ComplaintFile && self.part(&[Part::Companion]) != Some(false) {
            let way = by_office(self.on_and(&[Part::Companion], Ground::Need, class, pupil));
            ways.push(way.undertaken(class, false));
        }
        ways.extend(self.as_keeper(class, pupil).map(|outcome| by_office(Way::is(outcome)).outcome));
        let someone = |of: &&Fact| matches!(of, Fact::PostHeld { person, .. } | Fact::CasePart { person, .. } if person == self.person);
        if pupil.is_none() && is_of_a_pupil(class) {
            // About whom is it?
            let anybody = !ways.is_empty()
                || self.facts().any(|fact| someone(&fact))
                || self.pupils().iter().any(|pupil| self.about(pupil).is_some());
            return if anybody { Outcome::NeedsCheck } else { Outcome::MustNot };
        }
        let of_another = || self.pupils().iter().any(|other| Some(other) != pupil && self.about(other) == Some(false));
        if told.is_none() && ways.is_empty() && of_another() {
            ways.push(self.in_column(class, OF_ANOTHER, pupil, Yields::All).undertaken(class, false));
        }
        let none = if class == DataClass::Public { Outcome::May } else { Outcome::MustNot };
        let best = ways.into_iter().max_by_key(|way| shown(*way)).unwrap_or(none);
        let nobody_knows = pupil.is_some_and(|pupil| !self.school.is_named(pupil)) && class != DataClass::Public;
        if nobody_knows && goes(best) { Outcome::NeedsCheck } else { best }
    }

    /// Every pupil to whom something ties somebody that day.
    fn pupils(&self) -> BTreeSet<PupilId> {
        let named = self.facts().filter_map(|fact| serde_json::to_value(fact).ok());
        let mut found: BTreeSet<PupilId> = BTreeSet::new();
        let mut open: Vec<serde_json::Value> = named.collect();
        while let Some(value) = open.pop() {
            if let Some(id) = value.get("pupil").and_then(|pupil| pupil.as_str()?.parse().ok()) {
                found.insert(id);
            }
            match value {
                serde_json::Value::Array(values) => open.extend(values),
                serde_json::Value::Object(values) => open.extend(values.into_iter().map(|(_, value)| value)),
                _ => {}
            }
        }
        found
    }

    /// As an adult of the child, and whether as an entitled one.
    fn as_adult(&self, class: DataClass, pupil: Option<&PupilId>, told: Outcome, yields: Yields) -> (Way, bool) {
        let entitled = || self.in_column(class, ENTITLED, pupil, yields);
        let not = || self.in_column(class, NOT_ENTITLED, pupil, yields);
        match told {
            Outcome::Must | Outcome::May => {
                let plain = matches!(cell(class, ENTITLED), Some("Y" | "N until release"));
                let barred = cell(class, ENTITLED) != Some("Y") && self.released() == Outcome::MustNot;
                // What is owed is a duty where the class lets it through of itself.
                if plain && !barred { (Way::is(told), true) } else { (entitled(), true) }
            }
            Outcome::MustNot => (not(), false),
            Outcome::NeedsCheck
                if entitled().outcome != Outcome::NeedsCheck && goes(entitled().outcome) == goes(not().outcome) =>
            {
                (not(), false)
            }
            Outcome::NeedsCheck => (Way::is(Outcome::NeedsCheck), false),
        }
    }

    fn in_person(&self, class: DataClass, pupil: &PupilId) -> Outcome {
        let text = cell(class, PUPIL).unwrap_or("N");
        let plain = self.read(text, class, Some(pupil));
        let found = self.yielding(plain, class, Some(pupil), Yields::All).outcome;
        if class == DataClass::Public || !goes(plain.outcome) {
            return found;
        }
        let ask = Ask { reading: &self.school.reading, pupil, person: dummy(), day: self.day };
        let able = match attained(ask, 18) {
            Known::Yes => Some(true),
            Known::No | Known::Unknown => self.judged_able(pupil),
        };
        match able {
            Some(true) => found,
            Some(false) => Outcome::MustNot,
            None => Outcome::NeedsCheck,
        }
    }

    /// The latest judgement of whether the pupil is able to decide about anything; of one instant that contradict each other, none.
    fn judged_able(&self, pupil: &PupilId) -> Option<bool> {
        let judged = self.school.reading.on(self.day).filter_map(|stated| match stated.fact {
            Fact::CompetenceAssessed { pupil: of, purpose: None, item: None, says, .. } if of == pupil => {
                Some(((stated.from, stated.recorded), *says))
            }
            _ => None,
        });
        let judged: Vec<_> = judged.collect();
        let agreed = judged.iter().filter(|(at, says)| {
            *says != Says::Unknown && judged.iter().all(|(other_at, other)| other_at != at || other == says)
        });
        agreed.max_by_key(|(at, _)| *at).map(|(_, says)| *says == Says::Yes)
    }

    fn in_column(&self, class: DataClass, column: &str, pupil: Option<&PupilId>, yields: Yields) -> Way {
        let kept = class == DataClass::RestrictedAddress && [ENTITLED, NOT_ENTITLED, OF_ANOTHER].contains(&column);
        let way = self.read(cell(class, column).unwrap_or("N"), class, pupil);
        self.yielding(way, class, pupil, if kept { Yields::None } else { yields })
    }

    /// CNF-15: a denial yields to a recorded override.
    fn yielding(&self, way: Way, class: DataClass, pupil: Option<&PupilId>, yields: Yields) -> Way {
        let overrides: &[Ground] = match yields {
            Yields::All => &OVERRIDES,
            Yields::Law => &[Ground::RequiredByLaw],
            Yields::None => &[],
        };
        let stands = overrides.iter().find(|ground| self.decided_yes(class, pupil, **ground));
        match stands {
            Some(ground) if !goes(way.outcome) => Way { outcome: Outcome::May, ..way }.by(Decided::On(*ground)),
            _ => way,
        }
    }

    fn decided_yes(&self, class: DataClass, pupil: Option<&PupilId>, ground: Ground) -> bool {
        self.decided(class, pupil, ground) == Some(true)
    }

    /// What somebody decided on a ground; a no outweighs a yes.
    fn decided(&self, class: DataClass, pupil: Option<&PupilId>, on: Ground) -> Option<bool> {
        let mut said = BTreeSet::new();
        for fact in self.facts() {
            if let Fact::AccessDecided { person, item, pupil: of, data_class, ground, says, .. } = fact
                && person == self.person
                && *ground == on
                && (item.is_none() || *item == self.item.item)
                && (of.is_none() || of.as_ref() == pupil)
                && data_class.is_none_or(|of| of == class)
                && *says != Says::Unknown
            {
                said.insert(*says == Says::Yes);
            }
        }
        said.first().copied()
    }

    /// Has the person such a part in the item's case? Of an item of which nobody said the case, perhaps, if they have it in any.
    fn part(&self, parts: &[Part]) -> Option<bool> {
        if self.has_died() {
            return Some(false);
        }
        let cases: BTreeSet<_> = self
            .facts()
            .filter_map(|fact| match fact {
                Fact::CasePart { case, person, part } if person == self.person && parts.contains(part) => Some(case),
                _ => None,
            })
            .collect();
        match &self.item.case {
            Some(case) => Some(cases.contains(case)),
            None if cases.is_empty() => Some(false),
            None => None,
        }
    }

    fn released(&self) -> Outcome {
        if self.item.release_on.is_some_and(|day| day <= self.day) { Outcome::May } else { Outcome::MustNot }
    }

    /// A cell, word by word.
    fn read(&self, text: &str, class: DataClass, pupil: Option<&PupilId>) -> Way {
        let decided = |ground| self.decided(class, pupil, ground);
        let waits = |ground| match decided(ground) {
            Some(true) => Way::is(Outcome::May).by(Decided::On(ground)),
            Some(false) => Way::is(Outcome::MustNot),
            None => Way::is(Outcome::NeedsCheck),
        };
        let only_if = |ground| match decided(ground) {
            Some(true) => Way::is(Outcome::May).by(Decided::On(ground)),
            Some(false) | None => Way::is(Outcome::MustNot),
        };
        let on = |parts: &[Part]| self.on(parts);
        let on_and = |parts: &[Part], ground| self.on_and(parts, ground, class, pupil);
        match text {
            "Y" => Way::is(Outcome::May),
            "N until release" => Way::is(self.released()),
            "C" if OVERRIDES.iter().any(|ground| decided(*ground) == Some(false)) => Way::is(Outcome::MustNot),
            "C" => Way::is(Outcome::NeedsCheck),
            "C need" => waits(Ground::Need),
            "C CNF-34" => waits(Ground::BestInterests),
            "C DSL" => waits(Ground::DslDecision),
            "C regulator" => waits(Ground::Regulator),
            "C board" => waits(Ground::Board),
            "C own terms" => waits(Ground::OwnTerms),
            "C child's safety" => waits(Ground::ChildSafety),
            "Y if safeguarding" => waits(Ground::SafeguardingMatter),
            "C case" | "Y own case" => on(&[Part::PanelMember]),
            "C case, not outcome" => on_and(&[Part::PanelMember], Ground::NotTheOutcome),
            "C case, redact" => on_and(&[Part::PanelMember], Ground::OthersTakenOut),
            "C own case outcome" => on_and(&[Part::Complainant, Part::ComplainedAbout], Ground::OwnCaseOutcome),
            "N unless handler" => on(&[Part::Handler]),
            "Y as case manager" if self.part(&[Part::CaseManager]) == Some(true) => {
                Way::is(Outcome::May).by(Decided::ByPart)
            }
            "Y as case manager" => waits(Ground::CaseManager),
            "own data only" => only_if(Ground::OwnData),
            "N (C link governor, themes only)" => only_if(Ground::LinkGovernor),
            "N (C concern about safety)" => only_if(Ground::SafetyConcern),
            "N (C panel on staffing)" => only_if(Ground::StaffingPanel),
            "N (C chair, SFG-5)" => only_if(Ground::ChairActs),
            "N unless waived" => only_if(Ground::PrivilegeWaived),
            "Y unless excluded" if decided(Ground::Excluded) == Some(true) => Way::settled(Outcome::MustNot),
            "Y unless interested" if decided(Ground::Interested) == Some(true) => Way::settled(Outcome::MustNot),
            "Y unless subject" => match self.part(&[Part::ComplainedAbout]) {
                Some(true) => Way::settled(Outcome::MustNot),
                Some(false) => Way::is(Outcome::May),
                None => Way::settled(Outcome::NeedsCheck),
            },
            "Y unless excluded" | "Y unless interested" => Way::is(Outcome::May),
            _ => Way::is(Outcome::MustNot),
        }
    }

    fn on(&self, parts: &[Part]) -> Way {
        match self.part(parts) {
            Some(true) => Way::is(Outcome::May).by(Decided::ByPart),
            Some(false) => Way::is(Outcome::MustNot),
            None => Way::is(Outcome::NeedsCheck),
        }
    }

    fn on_and(&self, parts: &[Part], ground: Ground, class: DataClass, pupil: Option<&PupilId>) -> Way {
        let said = match self.decided(class, pupil, ground) {
            Some(true) => Outcome::May,
            Some(false) => Outcome::MustNot,
            None => Outcome::NeedsCheck,
        };
        Way::is(stricter(self.on(parts).outcome, said)).by(Decided::On(ground))
    }

    /// Section 4.1: whoever keeps the class by their post or part, without a column. Nobody keeps a file about themselves.
    fn as_keeper(&self, class: DataClass, pupil: Option<&PupilId>) -> Option<Outcome> {
        let holds = |post| self.posts(pupil).iter().any(|held| held.0 == post);
        let by_post = match class {
            DataClass::StaffPersonal | DataClass::LadoRecord => holds(Post::Hr),
            DataClass::ExamEmbargoed => holds(Post::ExamsOffice),
            DataClass::GovernorPartTwo => holds(Post::Clerk),
            _ => false,
        };
        if by_post {
            return Some(Outcome::May);
        }
        let parts: &[Part] = match class {
            DataClass::ComplaintFile => &[Part::Handler, Part::Clerk],
            DataClass::LadoRecord => &[Part::CaseManager],
            _ => return None,
        };
        match self.part(parts) {
            Some(false) => None,
            Some(true) => Some(Outcome::May),
            None => Some(Outcome::NeedsCheck),
        }
    }

    fn suppressed(&self, pupil: Option<&PupilId>) -> bool {
        self.facts().any(|fact| match fact {
            Fact::NoticeSuppressed { pupil: of, person, item, .. } => {
                let about = if item.is_some() { *item == self.item.item } else { Some(of) == pupil };
                // One that names nobody is about the adults of the family, and not about who acts for an authority.
                let outside = self.posts(Some(of)).into_iter().any(|(post, _)| column(post, false) == Some(OUTSIDE));
                let outside = outside && !self.is_family(of);
                let whom = match person {
                    Some(person) => person == self.person,
                    None => self.about(of) == Some(false) && !outside,
                };
                about && whom
            }
            _ => false,
        })
    }

    /// Is the person one of the pupil's own, whatever post they hold?
    fn is_family(&self, pupil: &PupilId) -> bool {
        let offices = [
            "self",
            "social_worker",
            "health_professional",
            "education_professional",
            "other_professional",
            "religious_contact",
            "other",
            "none",
            "unknown",
        ];
        self.facts().any(|fact| match fact {
            Fact::Relationship { pupil: of, person, kind } => {
                of == pupil && person == self.person && !offices.contains(&kind.code())
            }
            Fact::Parenthood { pupil: of, person, parenthood, .. } => {
                of == pupil && person == self.person && parenthood.code() != "not_a_parent"
            }
            _ => false,
        })
    }

    /// Who has died holds no post and has no part in a case (CHO-11).
    fn has_died(&self) -> bool {
        self.facts().any(|fact| matches!(fact, Fact::Died { person } if person == self.person))
    }
}

/// What a cell comes to.
#[derive(Clone, Copy)]
struct Way {
    outcome: Outcome,
    /// It keeps out, whatever other capacity there is.
    settled: bool,
    decided: Decided,
}

/// By whose decision it is shown.
#[derive(Clone, Copy)]
enum Decided {
    /// By nobody's: the cell itself says so.
    ByNobody,
    /// A part in the case alone lets it through.
    ByPart,
    /// On this ground.
    On(Ground),
}

impl Way {
    const fn is(outcome: Outcome) -> Self {
        Self { outcome, settled: false, decided: Decided::ByNobody }
    }

    const fn settled(outcome: Outcome) -> Self {
        Self { outcome, settled: true, decided: Decided::ByNobody }
    }

    const fn by(self, decided: Decided) -> Self {
        Self { decided, ..self }
    }

    /// Does a denial yield to one of the eight?
    fn is_by_override(self) -> bool {
        matches!(self.decided, Decided::On(ground) if OVERRIDES.contains(&ground))
    }

    /// CNF-20: what is shown by discretion waits for an undertaking, unless it is owed, public, or about one's own child alone.
    fn undertaken(self, class: DataClass, own_child: bool) -> Outcome {
        let child_alone = ["family", "pupil_personal", "special_category", "safeguarding", "exam_embargoed"];
        let owed = match self.decided {
            Decided::ByNobody => true,
            Decided::ByPart => false,
            Decided::On(ground) => NOT_BY_DISCRETION.contains(&ground),
        };
        let waits = self.outcome == Outcome::May && !owed && class != DataClass::Public;
        let own = own_child && child_alone.contains(&class.code());
        if waits && !own { Outcome::NeedsCheck } else { self.outcome }
    }
}

const NOT_BY_DISCRETION: &[Ground] = &[
    Ground::OwnData,
    Ground::OwnDataRequest,
    Ground::OwnCaseOutcome,
    Ground::OwnTerms,
    Ground::RequiredByLaw,
    Ground::Inspection,
    Ground::PoliceRequest,
    Ground::Regulator,
    Ground::SafeguardingSharing,
    Ground::AlreadyPublic,
];

const OVERRIDES: [Ground; 8] = [
    Ground::SafeguardingSharing,
    Ground::RequiredByLaw,
    Ground::Inspection,
    Ground::PoliceRequest,
    Ground::ConsentOfProtected,
    Ground::PublicInterest,
    Ground::OwnDataRequest,
    Ground::AlreadyPublic,
];

/// Is the class about a pupil, so that one has to be named?
fn is_of_a_pupil(class: DataClass) -> bool {
    let of_the_school =
        ["public", "staff_personal", "legal_privilege", "governor_part_two", "complaint_file", "lado_record"];
    !of_the_school.contains(&class.code())
}

/// The column of a post, held for the pupil or for the school.
fn column(post: Post, own: bool) -> Option<&'static str> {
    Some(match post.code() {
        "class_teacher" | "form_tutor" if own => "form tutor",
        "dsl" | "deputy_dsl" => "DSL",
        "headteacher" | "executive_headteacher" => "head",
        "governor" | "chair_of_governors" | "vice_chair" | "governing_body" | "trust_leader" | "chair_of_trustees"
        | "trustee" | "proprietor" => "governor",
        "governors_panel" | "complaints_panel" => "panel member",
        "inspector" => "inspector, Secretary of State",
        "lado" | "childrens_social_care" | "police" | "social_worker" => OUTSIDE,
        "clerk" | "local_authority" | "diocese" | "virtual_school_head" | "independent_investigator" | "hirer" => {
            return None;
        }
        _ => "subject teacher", // Staff see what they see by need.
    })
}
