//! `new DIR`: a folder like `spec/NAME`, begun from a document and with what was seen in it.

use std::path::PathBuf;

use clap::Args;
use codegen::diagnostic::counted;
use codegen::document::Source;
use codegen::{Input, propose};

use crate::disk::{Access, Plan};
use crate::facts::{Given, take_over};
use crate::failure::Failure;
use crate::output::print;
use crate::root::{DOCUMENTS, Root, folder_name};

/// Start a folder like spec/NAME, anywhere: the facts of a document, where
/// they come from, and what was seen in it as proposals in bindings.toml
#[derive(Debug, Args)]
pub(crate) struct New {
    /// The folder: new, or without a document and bindings
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    /// A document of OpenAPI 3.0 to 3.2 or Swagger 2.0
    #[arg(long, value_name = "FILE")]
    document: PathBuf,
    /// The package's name [default: as the folder]
    #[arg(long, value_name = "CRATE")]
    name: Option<String>,
}

/// What a folder of an API is made of beside its document.
const OTHERS: [&str; 5] = ["bindings.toml", "names.lock", "source.toml", "overlays", "docs"];

impl New {
    pub(crate) fn run(&self) -> Result<(), Failure> {
        let folder = &self.folder;
        let mut there = DOCUMENTS.into_iter().chain(OTHERS).filter(|name| folder.join(name).exists());
        if let Some(name) = there.next() {
            return Err(Failure::with_help(
                format!("{} is there, and nothing is written over it", folder.join(name).display()),
                "name a new folder; `cargo xtask import --spec DIR DOCUMENT` takes a newer document over",
            ));
        }
        let given = Given::read(&self.document)?;
        let crate_name = match &self.name {
            Some(name) => name.clone(),
            None => propose::package_name(&folder_name(folder)?),
        };
        // Nothing is made before it is known that there is something to write.
        let facts = given.facts()?;
        let shown = folder.join(DOCUMENTS[0]).display().to_string();
        let bindings = propose::bindings(&Input::new(
            Source { label: &shown, bytes: facts.yaml.as_bytes() },
            crate_name,
            "\"0\"",
        ))?;
        std::fs::create_dir_all(folder).map_err(|error| Failure::file("write", folder, &error))?;
        let (root, name) = Root::of_folder(folder, Access::Write)?;
        let mut plan = Plan::new(folder);
        take_over(&root, &name, vec![given], None, &mut plan)?;
        plan.file(folder.join("bindings.toml"), bindings)?;
        let summary = Plan::summary(std::slice::from_ref(&plan));
        plan.carry_out()?;
        print(&format!(
            "{}: {}, {}\n\
             {summary}; next: read bindings.toml there, then `cargo xtask generate --spec {} --out CRATE`\n",
            folder.display(),
            counted(facts.operations, "operation"),
            counted(facts.schemas, "schema"),
            folder.display(),
        ))
    }
}
