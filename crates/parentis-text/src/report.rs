//! The governors' report in words: its tables, measures and method. There is nobody in it to name.

use crate::catalogue::{Args, Words};
use crate::explain::section;
use chrono::NaiveDate;
use parentis::communication::words::{AccessFormat, Channel};
use parentis::concern::words::ConcernMatter;
use parentis::participation::event::EventKind;
use parentis::participation::seat::BoardKind;
use parentis::participation::volunteer::VolunteerWork;
use parentis::report::{
    Figure, FigureMark, GovernorsReport, Indicator, MethodNote, Rate, ReportBase, ReportColumn, ReportRowWord,
    ReportSection, ReportTable, ReportTableName, RowKind,
};
use parentis::review::words::PolicyKind;

/// The texts of the page that no closed list has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageText {
    /// Its title.
    Title,
    /// The heading of this period's columns.
    Now,
    /// The heading of those of the period before.
    Previous,
    /// The heading of the rows.
    Group,
    /// The heading of the measures.
    Measure,
    /// The heading of the parts.
    Part,
    /// The heading of the wholes.
    Base,
    /// The heading of the percentages.
    Share,
    /// The heading of the totals.
    Total,
    /// The heading of the symbols.
    Legend,
    /// The heading of the method.
    Notes,
    /// The heading of the measures together.
    Measures,
    /// The heading of the list of parts.
    Contents,
    /// Said of a table of which nothing is shown.
    Withheld,
    /// The heading of the measures that are not of a row.
    Glance,
}

/// The languages that have a name in the catalogue. Any other is named by its tag.
const LANGUAGES: &[&str] = &[
    "language-am",
    "language-ar",
    "language-bg",
    "language-bn",
    "language-cs",
    "language-cy",
    "language-de",
    "language-el",
    "language-en",
    "language-es",
    "language-fa",
    "language-fr",
    "language-ga",
    "language-gd",
    "language-gu",
    "language-hi",
    "language-hu",
    "language-it",
    "language-ku",
    "language-lt",
    "language-lv",
    "language-ml",
    "language-nl",
    "language-pa",
    "language-pl",
    "language-ps",
    "language-pt",
    "language-ro",
    "language-ru",
    "language-sk",
    "language-so",
    "language-sq",
    "language-ta",
    "language-ti",
    "language-tr",
    "language-uk",
    "language-ur",
    "language-vi",
    "language-yo",
    "language-zh",
];

/// The last day of a period, given the first day after it.
fn last(end: NaiveDate) -> NaiveDate {
    end.pred_opt().unwrap_or(end)
}

impl Words {
    /// The report: for which period and by which thresholds, then table by table, then the measures and the method.
    ///
    /// ```
    /// use parentis_text::Words;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (school, as_of) = parentis::doc_example()?;
    /// let report = school.governors_report(("2026-01-01".parse()?, "2026-04-01".parse()?), (None, None), as_of);
    /// let text = Words::staff_english()?.governors_report(&report);
    /// assert!(text.starts_with("Report on parents' participation, 1 January 2026 to 31 March 2026"), "{text}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn governors_report(&self, report: &GovernorsReport) -> String {
        let args = Args::new()
            .with("start", self.date(report.start))
            .with("last", self.date(last(report.end)))
            .with("previous-start", self.date(report.previous_start))
            .with("previous-last", self.date(last(report.previous_end)));
        let mut said = vec![self.say("report-headline", &args), self.report_thresholds(report)];
        said.extend(self.report_policy(report));
        let mut text = self.with_rules(said.join(" "), &report.rules);
        text.push('\n');
        for pair in &report.tables {
            let table = &pair.now;
            let args = Args::new()
                .with("table", self.report_table_name(table.table))
                .with("base", self.known_word(ReportBase::LIST, table.base.code()));
            let mut lines: Vec<String> = table.rows.iter().map(|row| self.report_row(table, row)).collect();
            if lines.is_empty() {
                lines.push(self.report_page_text(PageText::Withheld));
            }
            section(&mut text, &self.say("report-table", &args), lines);
        }
        let rates = report.rates.iter().map(|pair| self.report_rate(&pair.now, pair.previous.as_ref()));
        section(&mut text, &self.report_page_text(PageText::Measures), rates.collect());
        let notes = report.notes.iter().map(|note| self.report_note(*note));
        section(&mut text, &self.say("report-notes", &Args::new()), notes.collect());
        self.whole(text)
    }

    fn report_row(&self, table: &ReportTable, row: &parentis::report::ReportRow) -> String {
        let cells = table.columns.iter().zip(&row.cells).map(|(column, figure)| {
            let args = Args::new().with("column", self.report_column(column)).with("figure", figure_text(*figure));
            self.say("report-cell", &args)
        });
        let args = Args::new()
            .with("row", self.report_row_name(table.table, &row.row))
            .with("cells", cells.collect::<Vec<_>>().join(", "))
            .with("total", figure_text(row.total));
        self.say("report-line", &args)
    }

    /// A measure with its part, its whole, what that is, and what the measure was before.
    pub fn report_rate(&self, now: &Rate, previous: Option<&Rate>) -> String {
        let before =
            previous.map_or_else(|| FigureMark::NotApplicable.code().to_owned(), |rate| self.report_percent(rate));
        let args = Args::new()
            .with("indicator", self.report_indicator(now.indicator))
            .with("percent", self.report_percent(now))
            .with("part", figure_text(now.numerator))
            .with("whole", figure_text(now.denominator))
            .with("base", self.report_base(now.base))
            .with("previous", before);
        match &now.row {
            None => self.say("report-rate", &args),
            Some(row) => self.say("report-rate-row", &args.with("row", self.report_row_name(now.table, row))),
        }
    }

    /// A measure as a percentage, or what stands in its place.
    pub fn report_percent(&self, rate: &Rate) -> String {
        match (rate.tenths, rate.suppressed) {
            (Some(tenths), _) => {
                let (whole, tenth) = (tenths.div_euclid(10), tenths.rem_euclid(10));
                let args = Args::new().with("whole", whole.to_string()).with("tenth", tenth.to_string());
                self.say("report-percent", &args)
            }
            (None, mark) => mark.map(FigureMark::code).unwrap_or_default().to_owned(),
        }
    }

    /// Of what a percentage is: its part, its whole, and what that is.
    pub fn report_of(&self, rate: &Rate) -> String {
        let args = Args::new()
            .with("part", figure_text(rate.numerator))
            .with("whole", figure_text(rate.denominator))
            .with("base", self.report_base(rate.base));
        self.say("report-page-of", &args)
    }

    /// By which thresholds the report was made.
    pub fn report_thresholds(&self, report: &GovernorsReport) -> String {
        let args = Args::new()
            .with("threshold", report.threshold.to_string())
            .with("strict", report.strict_threshold.to_string());
        self.say("report-thresholds", &args)
    }

    /// Under which policy, if one was adopted.
    pub fn report_policy(&self, report: &GovernorsReport) -> Option<String> {
        let policy = report.policy.as_deref()?;
        Some(self.say("report-policy", &Args::new().with("policy", policy.to_owned())))
    }

    /// The period of the report, and the one before.
    pub fn report_periods(&self, report: &GovernorsReport) -> (String, String) {
        let of = |start: NaiveDate, end: NaiveDate| {
            Args::new().with("start", self.date(start)).with("last", self.date(last(end)))
        };
        let now = self.say("report-page-period", &of(report.start, report.end));
        (now, self.say("report-page-before", &of(report.previous_start, report.previous_end)))
    }

    /// What a chart is of, for whoever does not see it.
    pub fn report_chart(&self, table: ReportTableName) -> String {
        self.say("report-page-chart", &Args::new().with("table", self.report_table_name(table)))
    }

    /// A text of the page that no closed list has.
    pub fn report_page_text(&self, text: PageText) -> String {
        let id = match text {
            PageText::Title => "report-page-title",
            PageText::Now => "report-page-now",
            PageText::Previous => "report-page-previous",
            PageText::Group => "report-page-group",
            PageText::Measure => "report-page-measure",
            PageText::Part => "report-page-part",
            PageText::Base => "report-page-base",
            PageText::Share => "report-page-share",
            PageText::Total => "report-total",
            PageText::Legend => "report-page-legend",
            PageText::Notes => "report-page-notes",
            PageText::Measures => "report-rates",
            PageText::Contents => "report-page-contents",
            PageText::Withheld => "report-withheld",
            PageText::Glance => "report-page-glance",
        };
        self.say(id, &Args::new())
    }

    /// A part of the report.
    pub fn report_section(&self, section: ReportSection) -> String {
        self.known_word(ReportSection::LIST, section.code())
    }

    /// A table.
    pub fn report_table_name(&self, table: ReportTableName) -> String {
        self.known_word(ReportTableName::LIST, table.code())
    }

    /// A base.
    pub fn report_base(&self, base: ReportBase) -> String {
        self.known_word(ReportBase::LIST, base.code())
    }

    /// A column.
    pub fn report_column(&self, column: &str) -> String {
        self.known_word(ReportColumn::LIST, column)
    }

    /// A measure.
    pub fn report_indicator(&self, indicator: Indicator) -> String {
        self.known_word(Indicator::LIST, indicator.code())
    }

    /// What a symbol in place of a number says.
    pub fn report_mark(&self, mark: FigureMark) -> String {
        self.known_word(FigureMark::LIST, mark.code())
    }

    /// How the report was made.
    pub fn report_note(&self, note: MethodNote) -> String {
        let note = self.known_word(MethodNote::LIST, note.code());
        self.say("report-note", &Args::new().with("note", note))
    }

    /// A row: a word of the list that its table's rows are of, or its code.
    pub fn report_row_name(&self, table: ReportTableName, row: &str) -> String {
        let list = match table.rows() {
            Some(RowKind::Channel) => Channel::LIST,
            Some(RowKind::Format) => AccessFormat::LIST,
            Some(RowKind::Theme) => ConcernMatter::LIST,
            Some(RowKind::Event) => EventKind::LIST,
            Some(RowKind::Policy) => PolicyKind::LIST,
            Some(RowKind::Work) => VolunteerWork::LIST,
            Some(RowKind::Board) => BoardKind::LIST,
            Some(RowKind::Purpose) => return self.report_purpose(row),
            Some(RowKind::Language) => return self.report_language(row),
            Some(RowKind::Home | RowKind::Beginner) | None => ReportRowWord::LIST,
        };
        self.word(list, row).or_else(|| self.word(ReportRowWord::LIST, row)).unwrap_or_else(|| row.to_owned())
    }

    /// A language by its name, where the catalogue has it.
    fn report_language(&self, row: &str) -> String {
        let named = LANGUAGES.iter().find(|id| id.strip_prefix("language-") == Some(row));
        let named = named.map(|id| self.say(id, &Args::new()));
        named.or_else(|| self.word(ReportRowWord::LIST, row)).unwrap_or_else(|| row.to_owned())
    }

    fn report_purpose(&self, row: &str) -> String {
        self.spoken().say_if_there(&format!("purpose-{row}")).unwrap_or_else(|| row.to_owned())
    }
}

/// A number, or the symbol in its place.
pub fn figure_text(figure: Figure) -> String {
    match (figure.count, figure.suppressed) {
        (Some(count), _) => count.to_string(),
        (None, mark) => mark.map(FigureMark::code).unwrap_or_default().to_owned(),
    }
}
