//! `list NAME`: every operation and what it is called; or every event; or every item, and where it comes from.

mod listing;

use std::env;
use std::time::Instant;

use clap::{Args, ValueEnum};
use codegen::diagnostic::counted;
use codegen::pointer::Pointer;
use codegen::surface::origins::Origin;
use codegen::{EventRow, OperationRow};
use console::Term;

use self::listing::{Cell, Listing};
use crate::compared::refuse_lost_names;
use crate::failure::Failure;
use crate::output::print;
use crate::root::{Root, Which};
use crate::spec::Spec;

/// List the operations of an API, its events, or where everything that its users see comes from
#[derive(Debug, Args)]
pub(crate) struct List {
    #[command(flatten)]
    which: Which,
    /// List functions, their arguments and setters, models and fields, each with the JSON pointers
    /// of what it is made of in the document
    #[arg(long)]
    origins: bool,
    /// List what the API sends of itself, its webhooks: the key of each, its variant and its model
    #[arg(long, conflicts_with = "origins")]
    events: bool,
    /// Only rows in which this text stands somewhere, in whatever case; may
    /// be repeated, and each must stand in the row
    #[arg(value_name = "TEXT", last = true)]
    texts: Vec<String>,
    /// Only operations of this method
    #[arg(long, value_name = "METHOD", conflicts_with_all = ["origins", "events"])]
    method: Option<String>,
    /// Only operations of this module
    #[arg(long, value_name = "MODULE", conflicts_with_all = ["origins", "events"])]
    module: Option<String>,
    /// Only operations that are deprecated
    #[arg(long, conflicts_with_all = ["origins", "events"])]
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
        let (all, listed, thing) = if self.origins {
            (output.origins.len(), of_origins(&output.origins), "item")
        } else if self.events {
            (output.events.len(), of_events(&output.events), "event")
        } else {
            let rows = output.operations.iter().filter(|row| self.is_wanted(row));
            // A document of one version says nothing of any.
            let has_versions = output.operations.iter().any(|row| !row.seen_in.is_empty());
            (output.operations.len(), of_operations(rows, has_versions), "operation")
        };
        let listed = listed.with(&self.texts);
        let deprecated = listed.flags("deprecated").map(|count| format!(", {count} deprecated"));
        let of = if listed.rows.len() == all { String::new() } else { format!("{} of ", listed.rows.len()) };
        let what = format!("{of}{}{}", counted(all, thing), deprecated.unwrap_or_default());
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

fn of_events(events: &[EventRow]) -> Listing {
    let cells = |row: &EventRow| {
        let EventRow { key, variant, model } = row;
        [key, variant, model].map(|text| Cell::Text(text.clone())).into()
    };
    Listing { headings: vec!["key", "variant", "model"], rows: events.iter().map(cells).collect() }
}

fn of_origins(origins: &[Origin]) -> Listing {
    let cells = |origin: &Origin| {
        let pointers = origin.pointers.iter().map(Pointer::fragment).collect();
        vec![Cell::Text(origin.item.clone()), Cell::Texts(pointers)]
    };
    Listing { headings: vec!["item", "origins"], rows: origins.iter().map(cells).collect() }
}
