//! `diff NAME`: what an update means for the people who use the crate.

use std::path::Path;
use std::time::Instant;

use clap::{Args, ValueEnum};
use codegen::diff;

use crate::facts::Given;
use crate::failure::Failure;
use crate::git;
use crate::output::print;
use crate::root::{Root, Which};
use crate::spec::Spec;

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
        let spec = Spec::of_name(&root, &name)?;
        let folder = root.spec(&name);
        let to = root.shown(&folder);
        let hint = format!("; `cargo xtask {}` says which", root.command("generate", &name));
        let mut passed_over = Vec::new();
        let file = Path::new(&self.from);
        let (older, from) = if file.is_file() {
            let from = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
            // Facts alone, as in spec: what a vendor's document has besides would be no change.
            let facts = Given::read(file)?.facts()?;
            (spec.with_document(&self.from, facts.yaml.into_bytes()), from)
        } else {
            let files = git::files(&folder, &self.from)?;
            (Spec::of_revision(&name, &to, &self.from, files)?, self.from.clone())
        };
        let (old, new) = diff::sides(&older.input(), &spec.input());
        let (new, old) = (new?, old?);
        tell(&new, &to, &hint, &mut passed_over);
        tell(&old, &from, "", &mut passed_over);
        let report = diff::Report {
            name: name.clone(),
            from,
            to,
            version: old.model.bindings.version.clone(),
            changes: diff::compare_sides(&old, &new),
            passed_over,
        };
        let corrected = report.changes.iter().filter(|change| change.correction.is_some()).count();
        if corrected > 0 {
            eprintln!(
                "{corrected} of {} changes are there since a correction applies to one side alone; each says which",
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

/// What did not fit into one side is told, with a hint, and no reason to stop.
fn tell(side: &diff::Side, label: &str, hint: &str, passed_over: &mut Vec<String>) {
    let over = &side.passed_over;
    let told = [
        (over.actions.len(), "overlay action", "that does not apply to it", "that do not apply to it"),
        (over.parts.len(), "part", "of which nothing can be made", "of which nothing can be made"),
        (over.names.len(), "name", "that does not fit it", "that do not fit it"),
    ];
    for (count, thing, one, many) in told.into_iter().filter(|(count, ..)| *count > 0) {
        let (plural, why) = if count == 1 { ("", one) } else { ("s", many) };
        let told = format!("{label}: passed over {count} {thing}{plural} {why}");
        eprintln!("{told}{hint}");
        passed_over.push(told);
    }
    for part in &over.parts {
        eprintln!("  {}", part.to_string().replace('\n', "\n  "));
        passed_over.push(part.to_string());
    }
}
