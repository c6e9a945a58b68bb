//! `list NAME`: every operation and what it is called.

use std::fmt::Write as _;
use std::time::Instant;

use clap::{Args, ValueEnum};
use codegen::OperationRow;
use serde_json::json;

use crate::failure::Failure;
use crate::print;
use crate::root::Root;
use crate::spec::Spec;

/// List the operations of an API
#[derive(Debug, Args)]
pub(crate) struct List {
    /// The API: the folder in spec
    name: String,
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

const HEADINGS: [&str; 8] =
    ["method", "path", "module", "function", "request", "response", "scopes", "deprecated"];

impl List {
    pub(crate) fn run(&self, root: &Root) -> Result<(), Failure> {
        let start = Instant::now();
        let spec = Spec::of_name(root, &self.name)?;
        let rows = codegen::generate(&spec.input())?.operations;
        print(&match self.format {
            Format::Table => table(&rows),
            Format::Tsv => tsv(&rows),
            Format::Json => json(&rows),
        })?;
        let deprecated = rows.iter().filter(|row| row.deprecated).count();
        eprintln!(
            "{}: {} operations, {deprecated} deprecated, in {:.2} s",
            self.name,
            rows.len(),
            start.elapsed().as_secs_f64(),
        );
        Ok(())
    }
}

fn cells(row: &OperationRow) -> [String; 8] {
    [
        row.method.clone(),
        row.path.clone(),
        row.module.clone(),
        row.function.clone(),
        row.request.clone(),
        row.response.clone(),
        row.scopes.join(" "),
        if row.deprecated { "deprecated" } else { "" }.to_owned(),
    ]
}

fn lines(rows: &[OperationRow]) -> Vec<[String; 8]> {
    let mut lines = vec![HEADINGS.map(str::to_owned)];
    lines.extend(rows.iter().map(cells));
    lines
}

fn table(rows: &[OperationRow]) -> String {
    let lines = lines(rows);
    let mut widths = [0; 8];
    for line in &lines {
        for (width, cell) in widths.iter_mut().zip(line) {
            *width = (*width).max(cell.chars().count());
        }
    }
    let mut text = String::new();
    for line in &lines {
        let mut row = String::new();
        for (width, cell) in widths.iter().zip(line) {
            // Writing to a String cannot fail.
            let _ = write!(row, "{cell:width$}  ");
        }
        text.push_str(row.trim_end());
        text.push('\n');
    }
    text
}

fn tsv(rows: &[OperationRow]) -> String {
    lines(rows).iter().map(|line| line.join("\t") + "\n").collect()
}

fn json(rows: &[OperationRow]) -> String {
    let rows: Vec<_> = rows
        .iter()
        .map(|row| {
            json!({
                "method": row.method,
                "path": row.path,
                "module": row.module,
                "function": row.function,
                "request": row.request,
                "response": row.response,
                "scopes": row.scopes,
                "deprecated": row.deprecated,
            })
        })
        .collect();
    format!("{:#}\n", serde_json::Value::from(rows))
}
