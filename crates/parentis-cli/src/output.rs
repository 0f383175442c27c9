//! Printing: sentences and tables for people, JSON and CSV for machines.

use crate::cli::{Cli, Colour, Format};
use crate::failure::Failure;
use comfy_table::{
    Attribute, Cell as Drawn, Color, ColumnConstraint, ContentArrangement, LineStyle, Table, TableStyle, Width,
};
use parentis::decision::Outcome;
use std::io::{IsTerminal, Write};

/// The width of output that goes to no terminal.
const WIDTH: u16 = 120;
/// The narrowest terminal that tables are made for.
const NARROWEST: u16 = 60;

/// The output, and how it is to look.
#[derive(Debug)]
pub(crate) struct Out<W> {
    to: W,
    format: Format,
    colour: bool,
    width: u16,
    ids: bool,
}

/// How a cell is to stand out, where there is colour.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Tone {
    /// Like the rest.
    #[default]
    Plain,
    /// All is well.
    Good,
    /// Somebody should look.
    Look,
    /// No.
    Bad,
    /// Less important.
    Faint,
    /// A heading.
    Strong,
}

impl From<Outcome> for Tone {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Must | Outcome::May => Self::Good,
            Outcome::MustNot => Self::Bad,
            Outcome::NeedsCheck => Self::Look,
        }
    }
}

/// One cell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Cell {
    text: String,
    tone: Tone,
}

impl Cell {
    /// A cell that stands out.
    pub(crate) fn toned(text: impl Into<String>, tone: Tone) -> Self {
        Self { text: text.into(), tone }
    }
}

impl<T: Into<String>> From<T> for Cell {
    fn from(text: T) -> Self {
        Self { text: text.into(), tone: Tone::Plain }
    }
}

/// A table: a key and a heading for each column, and the rows.
#[derive(Debug, Default)]
pub(crate) struct Sheet {
    columns: Vec<Column>,
    rows: Vec<Vec<Cell>>,
    lines_between: bool,
}

#[derive(Debug)]
struct Column {
    key: &'static str,
    heading: &'static str,
    /// The widest it gets, in hundredths of the table, for people.
    share: Option<u16>,
}

impl Sheet {
    /// A table of these columns: the key for machines, the heading for people.
    pub(crate) fn new(columns: &[(&'static str, &'static str)]) -> Self {
        let columns = columns.iter().map(|(key, heading)| Column { key, heading, share: None }).collect();
        Self { columns, rows: Vec::new(), lines_between: false }
    }

    /// Draws a line between rows, for cells that run over several lines, and gives each column its share of the width.
    pub(crate) fn long_cells(mut self, shares: &[u16]) -> Self {
        self.lines_between = true;
        for (column, share) in self.columns.iter_mut().zip(shares) {
            column.share = Some(*share);
        }
        self
    }

    /// Adds a row.
    pub(crate) fn row<const N: usize>(&mut self, cells: [Cell; N]) {
        self.rows.push(cells.into());
    }

    /// Are there no rows?
    pub(crate) fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }
}

impl<W: Write> Out<W> {
    /// Output as the command line and the terminal ask for it.
    pub(crate) fn new(to: W, cli: &Cli) -> Self {
        let terminal = std::io::stdout().is_terminal();
        let colour = match cli.color {
            Colour::Always => true,
            Colour::Never => false,
            Colour::Auto => terminal && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty()),
        };
        let width = if terminal { Table::new().width().unwrap_or(WIDTH).max(NARROWEST) } else { WIDTH };
        Self { to, format: cli.format, colour, width, ids: cli.ids }
    }

    /// The format asked for.
    pub(crate) const fn format(&self) -> Format {
        self.format
    }

    /// Are ids to be printed where names would be?
    pub(crate) const fn ids(&self) -> bool {
        self.ids
    }

    /// A line, as it is.
    pub(crate) fn line(&mut self, text: impl AsRef<str>) -> Result<(), Failure> {
        writeln!(self.to, "{}", text.as_ref())?;
        Ok(())
    }

    /// A heading, with an empty line before it.
    pub(crate) fn heading(&mut self, text: impl AsRef<str>) -> Result<(), Failure> {
        let text = self.paint(text.as_ref(), Tone::Strong);
        writeln!(self.to, "\n{text}")?;
        Ok(())
    }

    /// A paragraph, broken to the width, each line indented.
    pub(crate) fn paragraph(&mut self, indent: usize, text: impl AsRef<str>) -> Result<(), Failure> {
        let room = usize::from(self.width).saturating_sub(indent).max(20);
        for line in wrapped(text.as_ref(), room) {
            writeln!(self.to, "{:indent$}{line}", "")?;
        }
        Ok(())
    }

    /// An item of a list, broken to the width.
    pub(crate) fn item(&mut self, text: impl AsRef<str>) -> Result<(), Failure> {
        let room = usize::from(self.width).saturating_sub(4).max(20);
        for (nth, line) in wrapped(text.as_ref(), room).into_iter().enumerate() {
            writeln!(self.to, "{}{line}", if nth == 0 { "  - " } else { "    " })?;
        }
        Ok(())
    }

    /// Pushes out what was printed so far.
    pub(crate) fn flush(&mut self) -> Result<(), Failure> {
        self.to.flush()?;
        Ok(())
    }

    /// Bytes as they are.
    pub(crate) fn bytes(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        self.to.write_all(bytes)?;
        Ok(())
    }

    /// One JSON document.
    pub(crate) fn json(&mut self, value: &impl serde::Serialize) -> Result<(), Failure> {
        serde_json::to_writer(&mut self.to, value).map_err(std::io::Error::from)?;
        writeln!(self.to)?;
        Ok(())
    }

    /// A table, as people or as a spreadsheet want it.
    pub(crate) fn sheet(&mut self, sheet: &Sheet) -> Result<(), Failure> {
        match self.format {
            Format::Csv => self.csv(sheet),
            Format::Text | Format::Json => self.drawn(sheet),
        }
    }

    fn csv(&mut self, sheet: &Sheet) -> Result<(), Failure> {
        self.to.write_all("\u{feff}".as_bytes())?;
        let mut csv = csv::Writer::from_writer(&mut self.to);
        let wrong = |error: csv::Error| {
            if let csv::ErrorKind::Io(error) = error.into_kind() {
                return Failure::from(error);
            }
            Failure::refused("a row of the table has the wrong number of cells", "Report this as a fault.")
        };
        csv.write_record(sheet.columns.iter().map(|column| column.key)).map_err(wrong)?;
        for row in &sheet.rows {
            csv.write_record(row.iter().map(|cell| harmless(&cell.text))).map_err(wrong)?;
        }
        csv.flush()?;
        Ok(())
    }

    fn drawn(&mut self, sheet: &Sheet) -> Result<(), Failure> {
        let mut style = TableStyle::new().header_separator(LineStyle::none().fill('─').junction('─'));
        if sheet.lines_between {
            style = style.row_separator(LineStyle::none().fill('┄').junction('┄'));
        }
        let mut table = Table::new();
        table.load_style(style).set_content_arrangement(ContentArrangement::Dynamic).set_width(self.width);
        if self.colour {
            table.enforce_styling();
        } else {
            table.force_no_tty();
        }
        let head = |column: &Column| {
            let cell = Drawn::new(column.heading);
            if self.colour { cell.add_attribute(Attribute::Bold) } else { cell }
        };
        table.set_header(sheet.columns.iter().map(head).collect::<Vec<_>>());
        for row in &sheet.rows {
            table.add_row(
                row.iter().map(|cell| toned(Drawn::new(printable(&cell.text)), cell.tone)).collect::<Vec<_>>(),
            );
        }
        for (drawn, column) in table.column_iter_mut().zip(&sheet.columns) {
            if let Some(share) = column.share {
                drawn.set_constraint(ColumnConstraint::UpperBoundary(Width::Percentage(share)));
            }
        }
        for line in table.lines() {
            writeln!(self.to, "{}", line.trim_end())?;
        }
        Ok(())
    }

    /// Text in the colour of its tone, if there is colour.
    pub(crate) fn paint(&self, text: &str, tone: Tone) -> String {
        let code = match tone {
            _ if !self.colour => None,
            Tone::Plain => None,
            Tone::Good => Some("32"),
            Tone::Look => Some("33"),
            Tone::Bad => Some("31"),
            Tone::Faint => Some("2"),
            Tone::Strong => Some("1"),
        };
        let text = printable(text);
        code.map_or_else(|| text.clone(), |code| format!("\u{1b}[{code}m{text}\u{1b}[0m"))
    }
}

fn toned(cell: Drawn, tone: Tone) -> Drawn {
    match tone {
        Tone::Plain => cell,
        Tone::Good => cell.fg(Color::Green),
        Tone::Look => cell.fg(Color::Yellow),
        Tone::Bad => cell.fg(Color::Red),
        Tone::Faint => cell.add_attribute(Attribute::Dim),
        Tone::Strong => cell.add_attribute(Attribute::Bold),
    }
}

/// Without characters that would steer the terminal: an imported name is anybody's text.
fn printable(text: &str) -> String {
    text.chars().map(|c| if c.is_control() && c != '\n' { '\u{fffd}' } else { c }).collect()
}

/// A cell that a spreadsheet does not take for a formula.
fn harmless(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text.to_owned() }
}

/// Breaks a paragraph into lines of at most so many characters, at blanks.
pub(crate) fn wrapped(text: &str, room: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    let mut used = 0_usize;
    for word in printable(text).split_whitespace() {
        let long = word.chars().count();
        let needed = used.saturating_add(long).saturating_add(usize::from(used > 0));
        if needed > room && used > 0 {
            lines.push(String::new());
            used = 0;
        }
        if let Some(line) = lines.last_mut() {
            if used > 0 {
                line.push(' ');
                used = used.saturating_add(1);
            }
            line.push_str(word);
            used = used.saturating_add(long);
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_never_a_formula() {
        for text in ["=1+1", "+44", "-1", "@SUM(A1)", "\tx"] {
            assert!(harmless(text).starts_with('\''), "{text}");
        }
        assert_eq!(harmless("Ali"), "Ali");
    }

    #[test]
    fn a_name_cannot_steer_the_terminal() {
        assert_eq!(printable("A\u{1b}[31mli"), "A\u{fffd}[31mli");
    }

    #[test]
    fn paragraphs_are_broken_at_blanks() {
        assert_eq!(wrapped("one two three", 7), ["one two", "three"]);
        assert_eq!(wrapped("immeasurable", 4), ["immeasurable"]);
    }
}
