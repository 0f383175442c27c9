//! A whole explanation: the answer, why, what would change it, what to do now, and how long it holds.

use crate::answers::Said;
use crate::catalogue::{Args, Words};
use crate::names::Names;
use parentis::decision::{Because, Change, Decision, Outcome, Reason, Weight};
use parentis::question::Explanation;
use parentis::roles::matrix::{Cell, Column, MatrixRow};
use parentis::rules::RuleId;

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

        let said = |said: Vec<Said>| said.into_iter().map(|(sentence, rules)| self.with_rules(sentence, &rules));
        let why = said(self.why(decision, names)).collect();
        section(&mut text, &plain("explain-why"), why);
        section(&mut text, &plain("explain-also"), said(self.also(decision, names)).collect());

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
        text.push_str(&self.how_long(decision));
        text.push('\n');
        text
    }

    fn how_long(&self, decision: &Decision) -> String {
        match decision.holds_until.and_then(|next| next.pred_opt()) {
            Some(last) => self.say("explain-holds-until", &Args::new().with("last", self.date(last))),
            None => self.say("explain-holds", &Args::new()),
        }
    }

    /// The reasons that decide, strongest first; those that say the same with their rules together.
    pub(crate) fn why(&self, decision: &Decision, names: &dyn Names) -> Vec<Said> {
        let mut said = Vec::new();
        let mut say = |because: &Because| add(&mut said, self.sentence(&because.reason, names), &[because.rule]);
        decision.reasons.iter().filter(|because| makes_a_parent(because, decision.outcome)).for_each(&mut say);
        for weight in deciding(decision.outcome) {
            let weighs = |because: &&Because| because.weight == *weight && row(because).is_none();
            decision.reasons.iter().filter(weighs).for_each(&mut say);
        }
        let rows = open_rows(decision);
        self.rows_that_decide(decision.outcome, &rows, &mut said);
        if said.is_empty() {
            let none = if decision.outcome == Outcome::NeedsCheck { "explain-unsettled" } else { "explain-nothing" };
            said.push((self.say(none, &Args::new()), Vec::new()));
        }
        said
    }

    /// The rows of the rights matrix, where they say something that the other reasons do not.
    fn rows_that_decide(&self, outcome: Outcome, rows: &[Row], said: &mut Vec<Said>) {
        let decide = match outcome {
            Outcome::Must | Outcome::May => rows.to_vec(),
            Outcome::MustNot => rows.iter().copied().filter(|row| row.weight == Weight::Bar).collect(),
            Outcome::NeedsCheck => {
                let cells = |row: &Row| row.cell;
                let differ = rows.iter().any(|row| Some(cells(row)) != rows.first().map(cells));
                let asks = rows.iter().any(|row| row.weight == Weight::Unsettled);
                if differ || asks { rows.to_vec() } else { Vec::new() }
            }
        };
        let Some(first) = decide.first() else { return };
        let agree = decide.iter().all(|row| row.cell == first.cell);
        if agree && decide.len() > 1 && outcome != Outcome::MustNot {
            let rules: Vec<_> = decide.iter().map(|row| row.rule).collect();
            add(said, self.say("explain-rows-same", &Args::new()), &rules);
            return;
        }
        if !agree {
            add(said, self.say("explain-rows-open", &Args::new()), &[]);
        }
        for cell in Cell::ALL {
            for possible in [false, true] {
                let alike = decide.iter().filter(|row| row.cell == *cell && row.possible == possible);
                let (rows, rules): (Vec<_>, Vec<_>) = alike.map(|row| (row.row, row.rule)).unzip();
                if !rows.is_empty() {
                    add(said, self.rows(&rows, *cell, possible), &rules);
                }
            }
        }
    }

    /// What else was looked at and did not decide.
    fn also(&self, decision: &Decision, names: &dyn Names) -> Vec<Said> {
        let deciding = deciding(decision.outcome);
        let mut said = Vec::new();
        for because in &decision.reasons {
            let decides = deciding.contains(&because.weight) || makes_a_parent(because, decision.outcome);
            if !decides && row(because).is_none() {
                add(&mut said, self.sentence(&because.reason, names), &[because.rule]);
            }
        }
        said
    }
}

/// Which evidence decides, by the outcome.
const fn deciding(outcome: Outcome) -> &'static [Weight] {
    match outcome {
        Outcome::Must => &[Weight::Required, Weight::Duty],
        Outcome::May => &[Weight::Required, Weight::Permission],
        Outcome::MustNot => &[Weight::Bar],
        Outcome::NeedsCheck => &[Weight::Unsettled, Weight::Bar, Weight::Required],
    }
}

/// Where the answer is yes: why the adult is a parent in education law (PAR-1 to PAR-3).
fn makes_a_parent(because: &Because, outcome: Outcome) -> bool {
    matches!(outcome, Outcome::Must | Outcome::May)
        && matches!(because.reason, Reason::LegalParent | Reason::ParentByResponsibility | Reason::ParentByCare)
}

/// A row of the rights matrix that is open, and what it does.
#[derive(Clone, Copy)]
struct Row {
    row: MatrixRow,
    cell: Cell,
    rule: RuleId,
    weight: Weight,
    /// It is one of several.
    possible: bool,
}

fn row(because: &Because) -> Option<Row> {
    if let Reason::Row { row, cell, one_of_several: possible } = because.reason {
        Some(Row { row, cell, rule: because.rule, weight: because.weight, possible })
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
    let parent = open.iter().any(|row| row.row == MatrixRow::B3)
        || decision.reasons.iter().any(|because| because.reason == Reason::LegalParent);
    if parent || beside.is_empty() {
        return open;
    }
    let by_residence = |row: &Row| matches!(row.row, MatrixRow::B1 | MatrixRow::B2);
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

fn section(text: &mut String, heading: &str, lines: Vec<String>) {
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
