//! `list NAME`: every operation and what it is called; or every item, and where it comes from.

use std::env;
use std::fmt::Write as _;
use std::time::Instant;

use clap::{Args, ValueEnum};
use codegen::OperationRow;
use codegen::pointer::Pointer;
use codegen::surface::origins::Origin;
use console::Term;
use serde_json::{Map, Value, json};

use crate::compared::refuse_lost_names;
use crate::failure::Failure;
use crate::output::print;
use crate::root::{Root, Which};
use crate::spec::Spec;

/// List the operations of an API, or where everything that its users see comes from
#[derive(Debug, Args)]
pub(crate) struct List {
    #[command(flatten)]
    which: Which,
    /// List functions, their arguments and setters, models and fields, each with the JSON pointers
    /// of what it is made of in the document
    #[arg(long)]
    origins: bool,
    /// Only rows in which this text stands somewhere, in whatever case; may
    /// be repeated, and each must stand in the row
    #[arg(value_name = "TEXT", last = true)]
    texts: Vec<String>,
    /// Only operations of this method
    #[arg(long, value_name = "METHOD", conflicts_with = "origins")]
    method: Option<String>,
    /// Only operations of this module
    #[arg(long, value_name = "MODULE", conflicts_with = "origins")]
    module: Option<String>,
    /// Only operations that are deprecated
    #[arg(long, conflicts_with = "origins")]
    deprecated: bool,
    /// How to write them
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Format {
    /// Aligned columns for people; on a terminal, as many as fit it
    Table,
    /// Tab-separated values with a line of headings
    Tsv,
    /// An array of objects
    Json,
}

impl List {
    pub(crate) fn run(&self, find_root: impl Fn() -> Result<Root, Failure>) -> Result<(), Failure> {
        let start = Instant::now();
        let (root, name) = self.which.find(find_root)?;
        let spec = Spec::of_name(&root, &name)?;
        refuse_lost_names(&root, &name, &spec)?;
        let output = codegen::generate(&spec.input())?;
        let (all, listed, what) = match self.origins {
            true => (output.origins.len(), of_origins(&output.origins), "items"),
            false => {
                let rows = output.operations.iter().filter(|row| self.is_wanted(row));
                // A document of one version says nothing of any.
                let has_versions = output.operations.iter().any(|row| !row.seen_in.is_empty());
                (output.operations.len(), of_operations(rows, has_versions), "operations")
            }
        };
        let listed = listed.with(&self.texts);
        let deprecated = listed.flags("deprecated").map(|count| format!(", {count} deprecated"));
        let of = if listed.rows.len() == all { String::new() } else { format!(" of {all}") };
        let what = format!("{}{of} {what}{}", listed.rows.len(), deprecated.unwrap_or_default());
        print(&match self.format {
            Format::Table => listed.table(width()),
            Format::Tsv => listed.tsv(),
            Format::Json => listed.json(),
        })?;
        eprintln!("{name}: {what}, in {:.2} s", start.elapsed().as_secs_f64());
        Ok(())
    }
}

/// How many columns there are to write to; `None` where the reader is no terminal. The variable COLUMNS says it
/// for any reader.
fn width() -> Option<usize> {
    let said = env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
    said.or_else(|| Term::stdout().size_checked().map(|(_, columns)| usize::from(columns)))
}

impl List {
    fn is_wanted(&self, row: &OperationRow) -> bool {
        self.method.as_ref().is_none_or(|method| row.method.eq_ignore_ascii_case(method))
            && self.module.as_ref().is_none_or(|module| row.module == *module)
            && (row.deprecated || !self.deprecated)
    }
}

/// Rows under headings.
struct Listing {
    headings: Vec<&'static str>,
    rows: Vec<Vec<Cell>>,
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
    fn with(self, texts: &[String]) -> Self {
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
    fn flags(&self, heading: &str) -> Option<usize> {
        let column = self.headings.iter().position(|head| *head == heading)?;
        Some(self.rows.iter().filter(|row| matches!(row.get(column), Some(Cell::Flag(true)))).count())
    }

    /// The columns side by side. Where they are wider than there is place, those go that people can do without,
    /// and of what is still too long the middle.
    fn table(&self, place: Option<usize>) -> String {
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

    fn tsv(&self) -> String {
        self.lines().iter().map(|line| line.join("\t") + "\n").collect()
    }

    fn json(&self) -> String {
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
enum Cell {
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

fn of_operations<'r>(rows: impl Iterator<Item = &'r OperationRow>, has_versions: bool) -> Listing {
    let headings = vec![
        "method",
        "path",
        "module",
        "function",
        "request",
        "response",
        "scopes",
        "deprecated",
        "seen in",
    ];
    let cells = |row: &OperationRow| {
        vec![
            Cell::Text(row.method.clone()),
            Cell::Text(row.path.clone()),
            Cell::Text(row.module.clone()),
            Cell::Text(row.function.clone()),
            Cell::Text(row.request.clone()),
            Cell::Text(row.response.clone()),
            Cell::Texts(row.scopes.clone()),
            Cell::Flag(row.deprecated),
            Cell::Texts(row.seen_in.clone()),
        ]
    };
    let mut listing = Listing { headings, rows: rows.map(cells).collect() };
    if !has_versions {
        listing.headings.pop();
        listing.rows.iter_mut().for_each(|row| drop(row.pop()));
    }
    listing
}

fn of_origins(origins: &[Origin]) -> Listing {
    let cells = |origin: &Origin| {
        let pointers = origin.pointers.iter().map(Pointer::fragment).collect();
        vec![Cell::Text(origin.item.clone()), Cell::Texts(pointers)]
    };
    Listing { headings: vec!["item", "origins"], rows: origins.iter().map(cells).collect() }
}
