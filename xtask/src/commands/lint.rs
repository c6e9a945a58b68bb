//! `lint`: what is odd about a document, and what to do about it.

use std::env;
use std::io::{self, IsTerminal as _};
use std::path::PathBuf;

use clap::{Args, ValueEnum};
use codegen::lint::{self, Excerpts};

use crate::disk::Access;
use crate::failure::Failure;
use crate::output::print;
use crate::root::Root;
use crate::spec::Spec;

/// Tell every oddity of a document after its overlays, with its place and what to do
#[derive(Debug, Args)]
pub(crate) struct Lint {
    /// The API: the folder in spec
    #[arg(required_unless_present_any = ["document", "spec"], conflicts_with_all = ["document", "spec"])]
    name: Option<String>,
    /// A folder like spec/NAME, wherever it stands
    #[arg(long, value_name = "DIR", conflicts_with = "document")]
    spec: Option<PathBuf>,
    /// A document of OpenAPI 3.0 to 3.2 or Swagger 2.0, instead of what is in spec
    #[arg(long, value_name = "FILE")]
    document: Option<PathBuf>,
    /// An overlay to apply to the document; may be repeated
    #[arg(long = "overlay", value_name = "FILE", requires = "document", conflicts_with_all = ["name", "spec"])]
    overlays: Vec<PathBuf>,
    /// How to write the findings
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// End with exit code 1 on warnings as well
    #[arg(long, value_enum, value_name = "SEVERITY")]
    deny: Option<Denied>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Format {
    /// For people: each with the line that says it
    Text,
    /// For tools: one object; its shape stands in codegen/src/lint/json.rs
    Json,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Denied {
    /// Warnings are as bad as errors
    Warnings,
}

impl Lint {
    pub(crate) fn run(&self, find_root: impl Fn() -> Result<Root, Failure>) -> Result<(), Failure> {
        let spec = match (&self.document, &self.spec, &self.name) {
            (Some(document), ..) => Spec::of_document(document, &self.overlays, None, "lint", None)?,
            (None, Some(folder), _) => {
                let (root, name) = Root::of_folder(folder, Access::Read)?;
                Spec::of_name(&root, &name)?
            }
            (None, None, name) => Spec::of_name(&find_root()?, name.as_deref().unwrap_or_default())?,
        };
        let input = spec.input();
        let report = lint::lint(&input);
        print(&match self.format {
            Format::Text => report.text(&Excerpts::new(&input, has_colours())),
            Format::Json => format!("{:#}\n", report.json()),
        })?;
        let counts = report.counts();
        if counts.errors > 0 || (self.deny == Some(Denied::Warnings) && counts.warnings > 0) {
            return Err(Failure::Other(format!("error: the document has {counts}")));
        }
        Ok(())
    }
}

/// Whether the reader is a terminal that has colours and is not asked to do without.
fn has_colours() -> bool {
    let is_set = |name: &str| env::var_os(name).is_some_and(|value| !value.is_empty());
    io::stdout().is_terminal() && !is_set("NO_COLOR") && env::var_os("TERM").is_none_or(|term| term != "dumb")
}
