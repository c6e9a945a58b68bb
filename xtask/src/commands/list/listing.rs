//! Rows under headings, and the forms in which they are printed.

use std::fmt::Write as _;

use serde_json::{Map, Value, json};

/// Rows under headings.
pub(super) struct Listing {
    pub(super) headings: Vec<&'static str>,
    pub(super) rows: Vec<Vec<Cell>>,
}

impl Listing {
    /// Every line as text, the headings first.
    fn lines(&self) -> Vec<Vec<String>> {
        let head = self.headings.iter().map(|heading| (*heading).to_owned()).collect();
        let text =
            |row: &Vec<Cell>| row.iter().zip(&self.headings).map(|(cell, head)| cell.text(head)).collect();
        std::iter::once(head).chain(self.rows.iter().map(text)).collect()
    }

    /// The rows in which all these texts stand.
    pub(super) fn with(self, texts: &[String]) -> Self {
        let texts: Vec<String> = texts.iter().map(|text| text.to_lowercase()).collect();
        let headings = self.headings;
        let is_wanted = |row: &Vec<Cell>| {
            let cells = row.iter().zip(&headings);
            let cells: Vec<String> = cells.map(|(cell, head)| cell.text(head).to_lowercase()).collect();
            texts.iter().all(|text| cells.iter().any(|cell| cell.contains(text)))
        };
        let rows = self.rows.into_iter().filter(is_wanted).collect();
        Self { headings, rows }
    }

    /// In how many rows what a heading says is so; `None` where there is no such heading.
    pub(super) fn flags(&self, heading: &str) -> Option<usize> {
        let column = self.headings.iter().position(|head| *head == heading)?;
        Some(self.rows.iter().filter(|row| matches!(row.get(column), Some(Cell::Flag(true)))).count())
    }

    /// The columns side by side. Where they are wider than there is place, those go that people can do without,
    /// and of what is still too long the middle.
    pub(super) fn table(&self, place: Option<usize>) -> String {
        let mut lines = self.lines();
        if let Some(place) = place {
            fit(&mut lines, place);
        }
        let mut widths = vec![0; self.headings.len()];
        for line in &lines {
            for (width, cell) in widths.iter_mut().zip(line) {
                *width = (*width).max(cell.chars().count());
            }
        }
        let mut text = String::new();
        for line in &lines {
            let mut row = String::new();
            for (width, cell) in widths.iter().zip(line) {
                // Writing to a String does not fail.
                let _ = write!(row, "{cell:width$}  ");
            }
            text.push_str(row.trim_end());
            text.push('\n');
        }
        text
    }

    pub(super) fn tsv(&self) -> String {
        self.lines().iter().map(|line| line.join("\t") + "\n").collect()
    }

    pub(super) fn json(&self) -> String {
        let object = |row: &Vec<Cell>| -> Map<String, Value> {
            let entries = self.headings.iter().zip(row);
            entries.map(|(heading, cell)| ((*heading).to_owned(), cell.json())).collect()
        };
        let rows: Vec<Value> = self.rows.iter().map(|row| Value::Object(object(row))).collect();
        format!("{:#}\n", Value::from(rows))
    }
}

/// Columns that people can do without, the first to go first.
const LEAST: [&str; 6] = ["scopes", "request", "deprecated", "response", "method", "seen in"];

/// What stands between two columns.
const GAP: usize = 2;

/// The fewest characters that a cell is cut to.
const SHORTEST: usize = 8;

/// Makes the lines of a table no longer than there is place.
fn fit(lines: &mut [Vec<String>], place: usize) {
    let widths = |lines: &[Vec<String>]| -> Vec<usize> {
        let columns = lines.first().map_or(0, Vec::len);
        let width = |column: usize| lines.iter().map(|line| line[column].chars().count()).max().unwrap_or(0);
        (0..columns).map(width).collect()
    };
    let too_much = |widths: &[usize]| {
        let all: usize = widths.iter().sum::<usize>() + GAP * widths.len().saturating_sub(1);
        all.saturating_sub(place)
    };
    for heading in LEAST {
        if too_much(&widths(lines)) == 0 {
            return;
        }
        if let Some(column) = lines[0].iter().position(|head| head == heading) {
            lines.iter_mut().for_each(|line| drop(line.remove(column)));
        }
    }
    // Of what is left, the widest column gives way.
    loop {
        let widths = widths(lines);
        let (over, widest) = (too_much(&widths), widths.iter().copied().max().unwrap_or_default());
        if over == 0 || widest <= SHORTEST {
            return;
        }
        let second = widths.iter().copied().filter(|width| *width < widest).max().unwrap_or(SHORTEST);
        let goal = widest.saturating_sub(over).max(second).max(SHORTEST).min(widest - 1);
        for column in (0..widths.len()).filter(|column| widths[*column] == widest) {
            lines.iter_mut().for_each(|line| line[column] = shortened(&line[column], goal));
        }
    }
}

/// A text without its middle, where it is longer than that.
fn shortened(text: &str, most: usize) -> String {
    let letters: Vec<char> = text.chars().collect();
    if letters.len() <= most {
        return text.to_owned();
    }
    let end = most.saturating_sub(1) / 2;
    let start = most.saturating_sub(1) - end;
    letters[..start].iter().chain(&['…']).chain(&letters[letters.len() - end..]).collect()
}

/// What stands in one row under one heading.
pub(super) enum Cell {
    Text(String),
    /// Several texts.
    Texts(Vec<String>),
    /// Whether what the heading says is so.
    Flag(bool),
}

impl Cell {
    fn text(&self, heading: &str) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Texts(texts) => texts.join(" "),
            Self::Flag(is_so) => if *is_so { heading } else { "" }.to_owned(),
        }
    }

    fn json(&self) -> Value {
        match self {
            Self::Text(text) => json!(text),
            Self::Texts(texts) => json!(texts),
            Self::Flag(is_so) => json!(is_so),
        }
    }
}
