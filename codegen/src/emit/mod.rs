//! A named API → the files of a crate. Nothing is decided here: what is emitted stands in the IR.

mod answers;
pub(crate) mod callable;
mod docs;
mod exercise;
mod lib_file;
mod manifest;
mod models;
mod models_read;
mod operations;
mod options;
mod parallel;
mod setters;
mod shared;
mod source;
mod summary;
mod surface;
mod tables;
mod types;

use std::collections::BTreeSet;

use parallel::Job;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::Api;
use crate::name::bound::{PACKAGE_HELP, is_package_name};
use crate::{Input, Model, OperationRow, Output, Source, Summary};

pub use surface::surface;

/// What stands for the path of the one text that is no file of the crate.
const EXERCISE: &str = "";

/// What every emitter reads.
#[derive(Clone, Copy)]
struct Context<'a> {
    api: &'a Api,
    bindings: &'a crate::bindings::Bindings,
    crate_name: &'a str,
    runtime: &'a str,
    readme: Option<&'a str>,
}

impl Context<'_> {
    /// Every module, in order.
    fn modules(&self) -> BTreeSet<&str> {
        self.api.operations.iter().map(|operation| operation.module.as_str()).collect()
    }
}

/// Emits the crate.
///
/// # Errors
/// Where the README is not UTF-8, or the dependency on the runtime is not TOML; where an emitted
/// file does not parse, which is a fault of the generator, not of the input.
pub fn emit(model: &Model, input: &Input<'_>) -> Result<Output, Diagnostics> {
    let crate_name = model.bindings.crate_name.clone().unwrap_or_else(|| input.crate_name.clone());
    let context = Context {
        api: &model.api,
        bindings: &model.bindings,
        crate_name: &crate_name,
        runtime: &input.runtime,
        readme: input.readme.as_ref().map(readme).transpose()?,
    };
    if !is_package_name(&crate_name) {
        let message = format!("{crate_name:?} cannot be the name of a package");
        return Err(Diagnostic::error(input.document.label, message).help(PACKAGE_HELP).into());
    }
    let fault = |(path, error): parallel::Fault| -> Diagnostics {
        let path = if path == EXERCISE { "the calls of every operation" } else { path.as_str() };
        Diagnostic::error(
            input.document.label,
            format!("the generator wrote Rust that does not parse: {path}: {error}"),
        )
        .help("this is a fault of the generator; report it with the document")
        .into()
    };
    let layout = models::Layout::of(context.api);
    let mut jobs: Vec<Job<'_>> = vec![(EXERCISE.into(), Box::new(|| exercise::exercise(context)))];
    for module in context.modules() {
        jobs.push((format!("src/{module}.rs"), Box::new(move || operations::module(context, module))));
    }
    for file in layout.names() {
        let layout = &layout;
        jobs.push((format!("src/models/{file}.rs"), Box::new(move || models::file(context, layout, file))));
    }
    jobs.push(("src/lib.rs".into(), Box::new(|| lib_file::lib(context))));
    jobs.push(("src/models/mod.rs".into(), Box::new(|| Ok(layout.index(context)))));
    let mut files = parallel::made(&jobs).map_err(fault)?;
    let exercise = files.remove(EXERCISE).unwrap_or_default();
    files.insert("Cargo.toml".into(), manifest::manifest(context)?);
    // The generator prints in one style; a formatter's would differ and change on its own schedule.
    files.insert("rustfmt.toml".into(), "disable_all_formatting = true\n".into());
    if let Some(readme) = context.readme {
        files.insert("README.md".into(), readme.into());
    }
    let summary = Summary {
        operations: model.api.operations.len(),
        modules: context.modules().len(),
        types: model.api.types.iter().filter(|ty| ty.reached && ty.is_named()).count(),
        lines: files
            .iter()
            .filter(|(path, _)| path.ends_with(".rs"))
            .map(|(_, text)| text.lines().count())
            .sum(),
    };
    let operations = rows(context);
    Ok(Output {
        crate_name: crate_name.clone(),
        files,
        exercise,
        names_lock: model.names.write(),
        summary,
        warnings: model.warnings.clone(),
        operations,
    })
}

/// The text of a README.
fn readme<'a>(source: &Source<'a>) -> Result<&'a str, Diagnostics> {
    std::str::from_utf8(source.bytes)
        .map_err(|_| Diagnostic::error(source.label, "the file is not UTF-8").help("save it as UTF-8").into())
}

fn rows(context: Context<'_>) -> Vec<OperationRow> {
    context
        .api
        .operations
        .iter()
        .map(|operation| OperationRow {
            method: operation.method.clone(),
            path: operation.path.clone(),
            module: operation.module.clone(),
            function: operation.function.clone(),
            request: types::request_text(context.api, operation),
            response: types::answer_text(context.api, operation),
            scopes: operation.scopes.clone(),
            deprecated: operation.deprecated,
        })
        .collect()
}
