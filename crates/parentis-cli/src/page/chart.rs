//! A chart of a table's columns, this period above the one before: a bar each, with its word and its number.

use parentis::report::{ReportTable, TablePair};
use parentis_text::Words;
use parentis_text::report::PageText;
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};

/// Two colours of the palette of Okabe and Ito, which are told apart by whoever does not see red, green or blue; as greys they
/// are a dark and a light one.
const NOW: RGBColor = RGBColor(0, 114, 178);
const BEFORE: RGBColor = RGBColor(230, 159, 0);
const INK: RGBColor = RGBColor(26, 26, 26);

const WIDTH: u32 = 760;
/// For the words on the left, and the numbers on the right.
const WORDS: i32 = 250;
const NUMBERS: i32 = 70;
const BAR: i32 = 16;
const GROUP: i32 = 46;
const TOP: i32 = 34;

/// The totals of the columns, if all are shown.
fn totals(table: &ReportTable) -> Option<Vec<u32>> {
    let columns = table.columns.iter();
    columns.map(|column| table.figure(None, Some(column)).and_then(|figure| figure.count)).collect()
}

/// The chart; none of a table of which a column may not be shown, or in which there is nothing.
pub(super) fn of(pair: &TablePair, words: &Words) -> Option<String> {
    let now = totals(&pair.now)?;
    let before = totals(&pair.previous);
    let most = now.iter().chain(before.iter().flatten()).copied().max().filter(|most| *most > 0)?;
    let rows = i32::try_from(now.len()).ok()?;
    let height = u32::try_from(TOP.checked_add(rows.checked_mul(GROUP)?)?).ok()?;
    let mut svg = String::new();
    {
        let area = SVGBackend::with_string(&mut svg, (WIDTH, height)).into_drawing_area();
        draw(&area, pair, (&now, before.as_deref(), most), words).ok()?;
        area.present().ok()?;
    }
    // What an image is of is said by the element round it.
    Some(svg.replacen("<svg ", "<svg aria-hidden=\"true\" focusable=\"false\" ", 1))
}

type Area<'a> = DrawingArea<SVGBackend<'a>, plotters::coord::Shift>;
type Drawn = Result<(), Box<dyn std::error::Error>>;

fn draw(area: &Area<'_>, pair: &TablePair, (now, before, most): (&[u32], Option<&[u32]>, u32), words: &Words) -> Drawn {
    let room = i64::from(WIDTH).saturating_sub(i64::from(WORDS)).saturating_sub(i64::from(NUMBERS));
    let long = |count: u32| {
        let long = i64::from(count).saturating_mul(room).checked_div(i64::from(most)).unwrap_or(0);
        i32::try_from(long).unwrap_or(0).max(i32::from(count > 0))
    };
    let ink = |pos: Pos| TextStyle::from(("sans-serif", 14).into_font()).color(&INK).pos(pos);
    let (left, right) = (ink(Pos::new(HPos::Left, VPos::Center)), ink(Pos::new(HPos::Right, VPos::Center)));
    // Which colour is which period.
    let mut from = WORDS;
    for (colour, text) in [(NOW, PageText::Now), (BEFORE, PageText::Previous)] {
        area.draw(&Rectangle::new([(from, 8), (from.saturating_add(14), 22)], colour.filled()))?;
        area.draw(&Text::new(words.report_page_text(text), (from.saturating_add(20), 15), left.clone()))?;
        from = from.saturating_add(170);
    }
    for (at, (column, count)) in (0_i32..).zip(pair.now.columns.iter().zip(now)) {
        let top = TOP.saturating_add(at.saturating_mul(GROUP));
        let middle = top.saturating_add(BAR);
        area.draw(&Text::new(words.report_column(column), (WORDS.saturating_sub(10), middle), right.clone()))?;
        let before = before.and_then(|before| before.get(usize::try_from(at).unwrap_or(usize::MAX)).copied());
        for (line, colour, count) in [(0_i32, NOW, Some(*count)), (1, BEFORE, before)] {
            let Some(count) = count else { continue };
            let y = top.saturating_add(line.saturating_mul(BAR.saturating_add(2)));
            let end = WORDS.saturating_add(long(count));
            area.draw(&Rectangle::new([(WORDS, y), (end, y.saturating_add(BAR))], colour.filled()))?;
            let number = (end.saturating_add(6), y.saturating_add(BAR.div_euclid(2)));
            area.draw(&Text::new(count.to_string(), number, left.clone()))?;
        }
    }
    Ok(())
}
