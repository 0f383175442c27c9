//! A whole explanation: the answer, why, what would change it, what to do now, and how long it holds.

use crate::catalogue::{Args, Words};
use crate::manner::Manner;
use crate::names::Names;
use chrono::NaiveDate;
use parentis::decision::{Because, Change, Decision, MissingFact, Outcome, Reason, Weight};
use parentis::question::Explanation;
use parentis::roles::matrix::{Cell, Column, MatrixRow};
use parentis::rules::RuleId;
use std::collections::BTreeSet;

impl Words {
    /// The whole text, ready to print: the answer in a sentence and who the adult is; why, with the rule ids; what else
    /// was looked at; what would change it; what to do now; and how long it holds. The crate's first page has an example.
    pub fn explain(&self, column: Column, explanation: &Explanation, names: &dyn Names) -> String {
        let Explanation { standing, decision, ahead } = explanation;
        let plain = |id: &str| self.say(id, &Args::new());
        let mut text = self.headline(column, &standing.pupil, &standing.person, decision, names);
        text.push('\n');
        text.push_str(&self.school_parent(standing, names));
        text.push('\n');

        section(&mut text, &plain("explain-why"), self.reasons(decision, names));
        section(&mut text, &plain("explain-also"), self.also_looked_at(decision, names));

        let mut changes = Vec::new();
        for change in decision.changes.iter().filter(|change| !matches!(change, Change::DayComes { .. })) {
            changes.push(self.change(column, change, decision, names));
        }
        for stretch in ahead.iter().skip(1) {
            changes.push(self.ahead(column, stretch.start, stretch.outcome));
        }
        section(&mut text, &plain("explain-changes"), changes);
        section(&mut text, &plain("explain-steps"), self.next_steps(column, decision));

        text.push('\n');
        text.push_str(&self.holds(decision.holds_until));
        text.push('\n');
        self.whole(text)
    }

    /// Until when an answer holds.
    pub(crate) fn holds(&self, until: Option<NaiveDate>) -> String {
        match until.and_then(|next| next.pred_opt()) {
            Some(last) => self.say("explain-holds-until", &Args::new().with("last", self.date(last))),
            None => self.say("explain-holds", &Args::new()),
        }
    }

    /// The reasons that decide, a sentence each with its rules, as a whole explanation lists them.
    pub fn reasons(&self, decision: &Decision, names: &dyn Names) -> Vec<String> {
        self.sentences(self.why(decision, names))
    }

    /// Why in brief, for a line or the cell of a table: what decides, what is not on record, and what goes with a yes.
    /// The kinds of adult that an answer leaves open are left to the whole explanation, unless nothing else decides.
    ///
    /// ```
    /// use parentis::roles::matrix::Column;
    /// use parentis_text::{Ids, Words};
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (school, as_of) = parentis::doc_example()?;
    /// let decision = school.entitled(Column::Report, &"ava".parse()?, &"father".parse()?, as_of);
    /// assert_eq!(
    ///     Words::staff_english()?.why_in_brief(&decision, &Ids),
    ///     "Order order-1 says that this adult may not be given any information about the child. (VOC-56)",
    /// );
    /// # Ok(())
    /// # }
    /// ```
    pub fn why_in_brief(&self, decision: &Decision, names: &dyn Names) -> String {
        let outcome = decision.outcome;
        let open = outcome == Outcome::NeedsCheck && !decision.missing.is_empty();
        let mut said = Vec::new();
        for weight in deciding(outcome) {
            for because in decision.reasons.iter().filter(|because| because.weight == *weight) {
                if row(because).is_none() {
                    add(&mut said, self.sentence(&because.reason, names), &[because.rule]);
                }
            }
        }
        let explains = |because: &&Because| open && follows(&because.reason, outcome);
        for because in decision.reasons.iter().filter(explains) {
            add(&mut said, self.sentence(&because.reason, names), &[because.rule]);
        }
        let mut brief = if said.is_empty() && !open { self.reasons(decision, names) } else { self.sentences(said) };
        if open {
            let untold = decision.missing.iter().filter(|missing| !told_by_a_reason(missing.fact, decision));
            let missing = untold.map(|missing| self.known_word("missing_fact", missing.fact.code()));
            let facts = self.spoken().semicolons(missing);
            if !facts.is_empty() {
                brief.push(self.say("missing-facts", &Args::new().with("facts", facts)));
            }
        }
        brief.extend(decision.conditions.iter().map(|condition| self.condition(*condition)));
        brief.join(" ")
    }

    fn sentences(&self, said: Vec<Said>) -> Vec<String> {
        said.into_iter().map(|(sentence, rules)| self.with_rules(sentence, &rules)).collect()
    }

    /// The reasons that decide, strongest first; those that say the same with their rules together.
    fn why(&self, decision: &Decision, names: &dyn Names) -> Vec<Said> {
        let outcome = decision.outcome;
        let mut said = Vec::new();
        let mut say = |because: &Because| add(&mut said, self.sentence(&because.reason, names), &[because.rule]);
        decision.reasons.iter().filter(|because| leads(&because.reason, outcome)).for_each(&mut say);
        for weight in deciding(outcome) {
            let weighs = |because: &&Because| because.weight == *weight && row(because).is_none();
            decision.reasons.iter().filter(weighs).for_each(&mut say);
        }
        self.rows_that_decide(decision, &mut said);
        let mut say = |because: &Because| add(&mut said, self.sentence(&because.reason, names), &[because.rule]);
        decision.reasons.iter().filter(|because| follows(&because.reason, outcome)).for_each(&mut say);
        if said.is_empty() {
            let none = if outcome == Outcome::NeedsCheck { "explain-unsettled" } else { "explain-nothing" };
            said.push((self.say(none, &Args::new()), Vec::new()));
        }
        said
    }

    /// The rows of the rights matrix, where they say something that the other reasons do not: the kinds of adult that
    /// the facts leave open if they lead to different answers, and what lies over them.
    fn rows_that_decide(&self, decision: &Decision, said: &mut Vec<Said>) {
        let outcome = decision.outcome;
        let (over, base): (Vec<_>, Vec<_>) = open_rows(decision).into_iter().partition(|row| is_overlay(row.kind));
        let agree = base.iter().all(|row| base.first().is_some_and(|first| row.cell == first.cell));
        let settled = !over.iter().chain(&base).any(|row| row.weight == Weight::Unsettled) && said.is_empty();
        match outcome {
            Outcome::Must | Outcome::May => {
                if !agree || !base.iter().any(|row| row.possible) {
                    self.rows_by_cell(&base, said);
                } else if base.iter().all(|row| base.first().is_some_and(|first| row.weight == first.weight)) {
                    let rules: Vec<_> = base.iter().map(|row| row.rule).collect();
                    add(said, self.say("explain-rows-same", &Args::new()), &rules);
                }
            }
            Outcome::MustNot => {
                let bars: Vec<_> = over.into_iter().chain(base).filter(|row| row.weight == Weight::Bar).collect();
                self.rows_by_cell(&bars, said);
            }
            Outcome::NeedsCheck => {
                if !agree || settled {
                    add(said, self.say("explain-rows-open", &Args::new()), &[]);
                }
                if !agree || base.iter().any(|row| left_to_somebody(row.cell)) {
                    self.rows_by_cell(&base, said);
                }
                let stands: Vec<_> =
                    over.into_iter().filter(|row| matches!(row.weight, Weight::Bar | Weight::Unsettled)).collect();
                self.rows_by_cell(&stands, said);
            }
        }
    }

    /// Rows with the same cell in one sentence.
    fn rows_by_cell(&self, rows: &[Row], said: &mut Vec<Said>) {
        for cell in Cell::ALL {
            for possible in [false, true] {
                let alike = rows.iter().filter(|row| row.cell == *cell && row.possible == possible);
                let (mut kinds, rules): (Vec<_>, Vec<_>) = alike.map(|row| (row.kind, row.rule)).unzip();
                let mut seen = BTreeSet::new();
                kinds.retain(|kind| seen.insert(*kind));
                if !kinds.is_empty() {
                    let manner = rules.first().map_or(Manner::Given, |rule| Manner::of_rule(*rule));
                    add(said, self.rows(&kinds, *cell, possible, manner), &rules);
                }
            }
        }
    }

    /// The same as sentences.
    pub(crate) fn also_looked_at(&self, decision: &Decision, names: &dyn Names) -> Vec<String> {
        self.sentences(self.also(decision, names))
    }

    /// What else was looked at and did not decide.
    fn also(&self, decision: &Decision, names: &dyn Names) -> Vec<Said> {
        let deciding = deciding(decision.outcome);
        let mut said = Vec::new();
        for because in &decision.reasons {
            let (reason, outcome) = (&because.reason, decision.outcome);
            let decides = deciding.contains(&because.weight) || leads(reason, outcome) || follows(reason, outcome);
            if !decides && row(because).is_none() {
                add(&mut said, self.sentence(&because.reason, names), &[because.rule]);
            }
        }
        said
    }
}

/// A sentence and the rules that it rests on.
type Said = (String, Vec<RuleId>);

/// Which evidence decides, by the outcome.
pub(crate) const fn deciding(outcome: Outcome) -> &'static [Weight] {
    match outcome {
        Outcome::Must => &[Weight::Required, Weight::Duty],
        Outcome::May => &[Weight::Required, Weight::Permission],
        Outcome::MustNot => &[Weight::Bar],
        Outcome::NeedsCheck => &[Weight::Unsettled, Weight::Bar, Weight::Required],
    }
}

/// Is it said before what decides? Of a yes, by what the adult is a parent in education law (PAR-1 to PAR-3); of what is
/// not settled, what is not.
const fn leads(reason: &Reason, outcome: Outcome) -> bool {
    match outcome {
        Outcome::Must | Outcome::May => {
            matches!(reason, Reason::LegalParent | Reason::ParentByResponsibility | Reason::ParentByCare)
        }
        Outcome::MustNot => false,
        Outcome::NeedsCheck => matches!(
            reason,
            Reason::OrdersConflict
                | Reason::SafetyAgainstOrder
                | Reason::RollUnknown
                | Reason::RelationshipNotSaid
                | Reason::RecordsContradict { .. }
                | Reason::PartnerNotSettled
                | Reason::AppointmentUnsettled
                | Reason::ForeignLawDecides
                | Reason::CareStatusUnknown
                | Reason::AgeUnknown
        ),
    }
}

/// Is it said after what decides, because it explains that?
const fn follows(reason: &Reason, outcome: Outcome) -> bool {
    match outcome {
        Outcome::Must => matches!(
            reason,
            Reason::RiskChecked
                | Reason::LongTermAndSignificant
                | Reason::Delegated
                | Reason::ReleasedToThisAdult { .. }
                | Reason::EveryonesConsentNeeded
                | Reason::CapacityLacking
        ),
        Outcome::May => matches!(
            reason,
            Reason::RiskChecked
                | Reason::SpecialCircumstances
                | Reason::PupilAgreed
                | Reason::NotOnRoll
                | Reason::Died
                | Reason::RecordByChoice
                | Reason::HouseholdOnly
                | Reason::Authorised
                | Reason::Delegated
                | Reason::ReleasedToThisAdult { .. }
                | Reason::EveryonesConsentNeeded
                | Reason::PlanRightsArePupils
                | Reason::CapacityLacking
        ),
        Outcome::MustNot => matches!(
            reason,
            Reason::ContactOnly
                | Reason::ParentNoMore
                | Reason::PupilIsAdult
                | Reason::NotAuthorised
                | Reason::NotDelegated
                | Reason::PupilRefused
        ),
        Outcome::NeedsCheck => matches!(
            reason,
            Reason::PupilHasNotAgreed
                | Reason::PupilRefused
                | Reason::BoardRulesDecide
                | Reason::AuthorisedByWhom
                | Reason::NotAuthorised
                | Reason::PlanSilent
                | Reason::NoPlanSeen
                | Reason::DelegatedByWhom
                | Reason::OrderMayBar { .. }
                | Reason::AuthorityMayLimit { .. }
                | Reason::WardNeedsCourt
                | Reason::ResponsibilityOnlyAsserted
                | Reason::PupilDecides
                | Reason::CapacityNotKnown
                | Reason::SchoolAgeUnknown
        ),
    }
}

/// Does the cell alone leave it to somebody, or to a paper, to decide?
const fn left_to_somebody(cell: Cell) -> bool {
    matches!(cell, Cell::Check | Cell::Delegated | Cell::OnAuthority | Cell::PerOrder | Cell::PupilDecides)
}

/// Does the row lie over the others, rather than say which kind of adult it is (VOC-30 to VOC-37)?
const fn is_overlay(row: MatrixRow) -> bool {
    use MatrixRow::{B7, B12, B16, B17, B19, B20, B21, B22};
    matches!(row, B7 | B12 | B16 | B17 | B19 | B20 | B21 | B22)
}

/// A row of the rights matrix that is open, and what it does.
#[derive(Clone, Copy)]
struct Row {
    kind: MatrixRow,
    cell: Cell,
    rule: RuleId,
    weight: Weight,
    /// It is one of several.
    possible: bool,
}

fn row(because: &Because) -> Option<Row> {
    if let Reason::Row { row, cell, one_of_several: possible } = because.reason {
        Some(Row { kind: row, cell, rule: because.rule, weight: because.weight, possible })
    } else {
        None
    }
}

/// The open rows. Where it is settled that the adult is no legal parent, B1 and B2 stand for the step-parent, guardian or
/// adopter beside them (B5, B14), and are said so.
fn open_rows(decision: &Decision) -> Vec<Row> {
    let (beside, mut open): (Vec<_>, Vec<_>) =
        decision.reasons.iter().filter_map(row).partition(|row| row.cell == Cell::ByResidence);
    open.retain(|row| row.weight != Weight::Context);
    let parent = open.iter().any(|row| row.kind == MatrixRow::B3)
        || decision.reasons.iter().any(|because| because.reason == Reason::LegalParent);
    if parent || beside.is_empty() {
        return open;
    }
    let by_residence = |row: &Row| matches!(row.kind, MatrixRow::B1 | MatrixRow::B2);
    let Some(like) = open.iter().find(|row| by_residence(row)).copied() else { return open };
    open.retain(|row| !by_residence(row));
    let stand_in = |row: Row| Row { cell: like.cell, weight: like.weight, possible: like.possible, ..row };
    beside.into_iter().map(stand_in).chain(open).collect()
}

/// A sentence once, with all its rules.
fn add(said: &mut Vec<Said>, sentence: String, rules: &[RuleId]) {
    if let Some((_, known)) = said.iter_mut().find(|(known, _)| *known == sentence) {
        for rule in rules {
            if !known.contains(rule) {
                known.push(*rule);
            }
        }
    } else {
        said.push((sentence, rules.to_vec()));
    }
}

pub(crate) fn section(text: &mut String, heading: &str, lines: Vec<String>) {
    if lines.is_empty() {
        return;
    }
    text.push('\n');
    text.push_str(heading);
    text.push('\n');
    for line in lines {
        text.push_str("- ");
        text.push_str(&line);
        text.push('\n');
    }
}

/// Does a reason already say that this fact is not on record?
fn told_by_a_reason(fact: MissingFact, decision: &Decision) -> bool {
    decision.reasons.iter().any(|because| {
        matches!(
            (fact, &because.reason),
            (MissingFact::PupilAgreement, Reason::PupilHasNotAgreed)
                | (MissingFact::Capacity, Reason::CapacityNotKnown)
                | (MissingFact::TheOrder, Reason::OrderClaimed { .. })
                | (MissingFact::RiskAssessment, Reason::RiskNotChecked)
                | (MissingFact::Authorisation, Reason::NotAuthorised)
                | (MissingFact::Delegation, Reason::NoPlanSeen)
        )
    })
}
