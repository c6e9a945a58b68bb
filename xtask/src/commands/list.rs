//! `list NAME`: every operation and what it is called; or every item, and where it comes from.

use std::fmt::Write as _;
use std::time::Instant;

use clap::{Args, ValueEnum};
use codegen::OperationRow;
use codegen::pointer::Pointer;
use codegen::surface::origins::Origin;
use serde_json::{Map, Value, json};

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
    /// How to write them
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Format {
    /// Aligned columns for people
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
        let output = codegen::generate(&spec.input())?;
        let (listed, what) = match self.origins {
            true => (of_origins(&output.origins), format!("{} items", output.origins.len())),
            false => {
                let deprecated = output.operations.iter().filter(|row| row.deprecated).count();
                let what = format!("{} operations, {deprecated} deprecated", output.operations.len());
                (of_operations(&output.operations), what)
            }
        };
        print(&match self.format {
            Format::Table => listed.table(),
            Format::Tsv => listed.tsv(),
            Format::Json => listed.json(),
        })?;
        eprintln!("{name}: {what}, in {:.2} s", start.elapsed().as_secs_f64());
        Ok(())
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

    fn table(&self) -> String {
        let lines = self.lines();
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

fn of_operations(rows: &[OperationRow]) -> Listing {
    let headings =
        vec!["method", "path", "module", "function", "request", "response", "scopes", "deprecated"];
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
        ]
    };
    Listing { headings, rows: rows.iter().map(cells).collect() }
}

fn of_origins(origins: &[Origin]) -> Listing {
    let cells = |origin: &Origin| {
        let pointers = origin.pointers.iter().map(Pointer::fragment).collect();
        vec![Cell::Text(origin.item.clone()), Cell::Texts(pointers)]
    };
    Listing { headings: vec!["item", "origins"], rows: origins.iter().map(cells).collect() }
}
