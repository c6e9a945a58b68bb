//! A model → the files of a crate. Nothing is decided here: what is written stands in the surface.
//! Imports the pipeline's model, the surface, bindings, documents (a source), diagnostics.

mod answers;
mod calls;
mod context;
mod docs;
mod events;
mod example;
mod exercise;
mod guide;
mod imports;
mod jobs;
mod layout;
mod lib_file;
mod lists;
mod manifest;
mod models;
mod output;
mod parallel;
mod put;
mod readers;
mod requests;
mod sample;
mod service;
mod source;
mod tables;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::Source;
use crate::pipeline::{Input, Model};
use crate::surface::origins;
use context::Context;
use models::ModelFiles;
use parallel::Job;

pub use output::{EventRow, OperationRow, Output, Summary};

/// The key of the exercise among the jobs: it is no file of the crate.
const EXERCISE: &str = "";

/// Emits the crate.
///
/// # Errors
/// Where the README is not UTF-8, or the dependency on the runtime is not TOML; where an emitted
/// file does not parse, which is a fault of the generator, not of the input.
pub fn emit(model: &Model, input: &Input<'_>) -> Result<Output, Diagnostics> {
    let readme = input.readme.as_ref().map(readme).transpose()?;
    let context = Context { model, runtime: &input.runtime, readme };
    let fault = |(path, error): parallel::Fault| -> Diagnostics {
        let path = if path == EXERCISE { "the calls of every operation" } else { path.as_str() };
        Diagnostic::error(
            input.document.label,
            format!("the generator wrote Rust that does not parse: {path}: {error}"),
        )
        .help("this is a fault of the generator; report it with the document")
        .into()
    };
    let models = &ModelFiles::of(context);
    let mut jobs: Vec<Job<'_>> = Vec::new();
    // The longest comes first.
    if input.with_exercise {
        jobs.push((EXERCISE.into(), Box::new(|| exercise::exercise(context))));
    }
    for module in model.names.modules() {
        jobs.push((format!("src/{module}.rs"), Box::new(move || calls::module(context, module))));
    }
    for file in models.names() {
        jobs.push((format!("src/models/{file}.rs"), Box::new(move || models.file(file))));
    }
    if let Some(events) = &model.surface.events {
        jobs.push((format!("src/{}.rs", events.module), Box::new(move || events::module(context, events))));
    }
    if !model.guide.pages.is_empty() {
        jobs.push(("src/guide.rs".into(), Box::new(|| Ok(guide::file(&model.guide)))));
    }
    jobs.push(("src/lib.rs".into(), Box::new(|| lib_file::lib(context))));
    jobs.push(("src/models/mod.rs".into(), Box::new(|| Ok(models.index(context)))));
    let mut files = parallel::made(&jobs).map_err(fault)?;
    let exercise = files.remove(EXERCISE);
    let origins = model.surface.origins();
    files.insert("Cargo.toml".into(), manifest::manifest(context)?);
    files.insert(origins::FILE.into(), origins::tsv(&origins));
    // The layout that the files have, so that a formatter leaves them as they are.
    let rustfmt = format!("max_width = {}\nuse_small_heuristics = \"Max\"\n", source::WIDTH);
    files.insert("rustfmt.toml".into(), rustfmt);
    files.extend(guide::texts(&model.guide));
    if let Some(readme) = context.readme {
        files.insert("README.md".into(), readme.into());
    }
    Ok(Output {
        crate_name: model.crate_name.clone(),
        summary: Summary::of(model, &files),
        files,
        exercise,
        names_lock: model.lock.write(),
        warnings: model.warnings.clone(),
        operations: model.surface.calls.iter().map(OperationRow::of).collect(),
        events: model.surface.events.as_ref().map(EventRow::all).unwrap_or_default(),
        origins,
    })
}

/// The text of a README.
fn readme<'a>(source: &Source<'a>) -> Result<&'a str, Diagnostics> {
    std::str::from_utf8(source.bytes)
        .map_err(|_| Diagnostic::error(source.label, "the file is not UTF-8").help("save it as UTF-8").into())
}
