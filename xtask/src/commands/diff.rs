//! `diff NAME`: what an update means for the people who use the crate.

use std::time::Instant;

use clap::{Args, ValueEnum};

use crate::compared;
use crate::failure::Failure;
use crate::output::print;
use crate::root::{Root, Which};

/// Tell what changed for users of a crate, and which release that asks for
#[derive(Debug, Args)]
pub(crate) struct Diff {
    #[command(flatten)]
    which: Which,
    /// What to compare with: a git revision of the whole folder, or a
    /// document that stands in the place of its openapi.yaml
    #[arg(long, default_value = "HEAD", value_name = "REV|FILE")]
    from: String,
    /// How to write it
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Format {
    /// A line for each change; the last one is the verdict
    Text,
    /// Sections for a changelog
    Markdown,
    /// {name, from, to, verdict, breaking, total, passed_over, changes: [{kind,
    /// what, module, pointer, level, breaking, reason, before, after,
    /// signature, instead, correction}]}
    Json,
    /// A page to review it by, whole in itself: `--format html > update.html`
    Html,
}

impl Diff {
    pub(crate) fn run(&self, find_root: impl Fn() -> Result<Root, Failure>) -> Result<(), Failure> {
        let start = Instant::now();
        let (root, name) = self.which.find(find_root)?;
        let report = compared::report(&root, &name, &self.from)?;
        let corrected = report.changes.iter().filter(|change| change.correction.is_some()).count();
        if corrected > 0 {
            eprintln!(
                "{corrected} of {} changes are there since one side alone has what they depend on; each says what",
                report.changes.len()
            );
        }
        print(&match self.format {
            Format::Text => report.text(),
            Format::Markdown => report.markdown(),
            Format::Json => report.json(),
            Format::Html => report.html(),
        })?;
        eprintln!("{name}: compared in {:.2} s", start.elapsed().as_secs_f64());
        Ok(())
    }
}
