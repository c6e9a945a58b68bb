//! `import NAME DOCUMENT…`: vendor documents → `spec/NAME/openapi.yaml`, and in
//! `source.toml` what they were.

use std::path::PathBuf;
use std::time::Instant;

use clap::Args;

use crate::disk::Plan;
use crate::facts::{Given, take_over};
use crate::failure::Failure;
use crate::output::print;
use crate::root::Root;

/// Take the facts of an API over from its vendor's documents
#[derive(Debug, Args)]
pub(crate) struct Import {
    /// The API: the folder in spec
    name: String,
    /// OpenAPI 3.0 or Swagger 2.0, the newest first; a later one adds the
    /// operations that the first has dropped, deprecated. The `openapi.yaml`
    /// that is there may be the last
    #[arg(required = true, value_name = "DOCUMENT")]
    documents: Vec<PathBuf>,
}

impl Import {
    pub(crate) fn run(&self, root: &Root) -> Result<(), Failure> {
        let start = Instant::now();
        let openapi_yaml = root.openapi_yaml(&self.name);
        let given = self
            .documents
            .iter()
            .map(|path| match same_file::is_same_file(path, &openapi_yaml) {
                Ok(true) => Ok(Given::Present),
                _ => Given::read(path),
            })
            .collect::<Result<_, _>>()?;
        let mut plan = Plan::new(root.path());
        let imported = take_over(root, &self.name, given, &mut plan)?.imported;
        let summary = plan.summary();
        plan.carry_out()?;
        print(&format!(
            "{}: {} operations ({} kept from older documents), \
             {} schemas ({} unreachable left out, {} references instead of copies)\n\
             {summary} in {:.2} s\n",
            root.shown(&openapi_yaml),
            imported.operations,
            imported.kept.len(),
            imported.schemas,
            imported.unreachable.len(),
            imported.folded,
            start.elapsed().as_secs_f64(),
        ))
    }
}
