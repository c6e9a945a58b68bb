//! `import NAME DOCUMENT…`: vendor documents → `spec/NAME/openapi.yaml`, and in
//! `source.toml` what they were.

use std::path::PathBuf;
use std::time::Instant;

use clap::Args;
use codegen::diagnostic::counted;

use crate::disk::{Access, Plan};
use crate::facts::{Given, Versions, take_over};
use crate::failure::Failure;
use crate::output::print;
use crate::root::Root;

/// Take the facts of an API over from its vendor's documents
#[derive(Debug, Args)]
#[command(
    override_usage = "cargo xtask import NAME DOCUMENT...\n       cargo xtask import --spec DIR DOCUMENT..."
)]
pub(crate) struct Import {
    /// The API, which is the folder in spec; then documents, OpenAPI 3.0
    /// to 3.2 or Swagger 2.0, the newest first: a later one adds the operations that the
    /// first has dropped, deprecated. The `openapi.yaml` that is there may be
    /// the last
    #[arg(required = true, value_names = ["NAME", "DOCUMENT"], num_args = 1..)]
    given: Vec<PathBuf>,
    /// A folder like spec/NAME, wherever it stands; then all the rest are
    /// documents
    #[arg(long, value_name = "DIR")]
    spec: Option<PathBuf>,
    /// The documents are of versions that people run, each `VERSION=DOCUMENT`, or the
    /// document says its version: what any has is kept, nothing is deprecated, and
    /// where they differ the shapes of this version stand. source.toml remembers it
    #[arg(long, value_name = "VERSION")]
    leads: Option<String>,
}

impl Import {
    pub(crate) fn run(&self, find_root: impl Fn() -> Result<Root, Failure>) -> Result<(), Failure> {
        let start = Instant::now();
        let (root, name, documents) = match (&self.spec, self.given.split_first()) {
            (Some(folder), _) => {
                let (root, name) = Root::of_folder(folder, Access::Write)?;
                (root, name, self.given.as_slice())
            }
            (None, Some((name, documents))) if !documents.is_empty() => {
                (find_root()?, name.display().to_string(), documents)
            }
            _ => {
                return Err(Failure::with_help(
                    "there is no document to import",
                    "write `cargo xtask import NAME DOCUMENT`, or `cargo xtask import --spec DIR DOCUMENT`",
                ));
            }
        };
        let openapi_yaml = root.openapi_yaml(&name);
        let given = documents
            .iter()
            .map(|path| match same_file::is_same_file(path, &openapi_yaml) {
                Ok(true) => Ok(Given::Present),
                _ => Given::of_version(path),
            })
            .collect::<Result<_, _>>()?;
        let mut plan = Plan::new(root.path());
        let change = take_over(&root, &name, given, self.leads.as_deref(), &mut plan)?;
        let imported = &change.imported;
        let summary = Plan::summary(std::slice::from_ref(&plan));
        plan.carry_out()?;
        print(&format!(
            "{}: {} ({} kept from older documents), \
             {} ({} unreachable left out, {} instead of copies)\n\
             {}{}{}{summary} in {:.2} s\n",
            root.shown(&openapi_yaml),
            counted(imported.operations, "operation"),
            imported.kept.len(),
            counted(imported.schemas, "schema"),
            imported.unreachable.len(),
            counted(imported.folded, "reference"),
            change.undescribed(),
            change.moved(),
            change.versions.as_ref().map(Versions::told).unwrap_or_default(),
            start.elapsed().as_secs_f64(),
        ))
    }
}
