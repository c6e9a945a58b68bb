//! `import NAME DOCUMENT…`: vendor documents → `spec/NAME/openapi.yaml`, and in
//! `source.toml` what they were.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::time::Instant;

use clap::Args;
use codegen::document::Source;
use codegen::import::{self, Imported};
use serde::Deserialize;
use sha2::{Digest as _, Sha256};

use crate::failure::Failure;
use crate::files::{self, Plan};
use crate::print;
use crate::root::Root;

/// Take the facts of an API over from its vendor's documents
#[derive(Debug, Args)]
pub(crate) struct Import {
    /// The API: the folder in spec
    name: String,
    /// OpenAPI 3.0 or Swagger 2.0, the newest first; a later one adds the
    /// operations that the first has dropped, deprecated
    #[arg(required = true, value_name = "DOCUMENT")]
    documents: Vec<PathBuf>,
}

/// What is kept of a `source.toml` when it is written anew.
#[derive(Debug, Default, Deserialize)]
struct Kept {
    #[serde(default)]
    addresses: Vec<String>,
}

impl Import {
    pub(crate) fn run(&self, root: &Root) -> Result<(), Failure> {
        let start = Instant::now();
        let spec = root.spec(&self.name);
        let source_toml = spec.join("source.toml");
        let kept = kept(&source_toml)?;

        let mut documents = Vec::new();
        for path in &self.documents {
            let label = path.display().to_string();
            documents.push((label, files::read(path)?));
        }
        let sources: Vec<Source<'_>> =
            documents.iter().map(|(label, bytes)| Source { label, bytes }).collect();
        let imported = import::import(&sources)?;

        let mut plan = Plan::new(root.path());
        let openapi_yaml = spec.join("openapi.yaml");
        plan.file(source_toml, source(&kept, &imported, &documents))?;
        let unreachable = imported.unreachable.len();
        let (operations, schemas) = (imported.operations, imported.schemas);
        plan.file(openapi_yaml.clone(), imported.yaml)?;
        let summary = plan.summary();
        plan.carry_out()?;
        print(&format!(
            "{}: {operations} operations ({} kept from older documents), \
             {schemas} schemas ({unreachable} unreachable left out, {} references instead of copies)\n\
             {summary} in {:.2} s\n",
            root.shown(&openapi_yaml),
            imported.kept.len(),
            imported.folded,
            start.elapsed().as_secs_f64(),
        ))
    }
}

fn kept(source_toml: &Path) -> Result<Kept, Failure> {
    let Some(bytes) = files::read_if_there(source_toml)? else {
        return Ok(Kept::default());
    };
    toml::from_slice(&bytes).map_err(|error| {
        Failure::with_help(
            format!("{}: {error}", source_toml.display()),
            "mend the file or remove it; `addresses` is all that is read from it",
        )
    })
}

/// The text of `source.toml`.
fn source(kept: &Kept, imported: &Imported, documents: &[(String, Vec<u8>)]) -> String {
    let mut text = String::from(
        "# Where the facts in openapi.yaml come from, written by `cargo xtask import`.\n\
         # `addresses` is kept as it stands: where the vendor publishes the document.\n",
    );
    let addresses: Vec<String> = kept.addresses.iter().map(|address| quoted(address)).collect();
    let mut line = |key: &str, value: String| {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "{key} = {value}");
    };
    match addresses.as_slice() {
        [] => line("addresses", "[]".to_owned()),
        some => line("addresses", format!("[\n    {},\n]", some.join(",\n    "))),
    }
    for ((label, bytes), identity) in documents.iter().zip(&imported.documents) {
        let file = file_name(label);
        text.push_str("\n[[documents]]\n");
        let mut line = |key: &str, value: &str| {
            let _ = writeln!(text, "{key} = {}", quoted(value));
        };
        line("file", file);
        line("format", &identity.format);
        let told = [
            ("version", identity.version.as_deref()),
            ("revision", identity.revision.as_deref()),
            ("date", date(file)),
        ];
        for (key, value) in told {
            if let Some(value) = value {
                line(key, value);
            }
        }
        line("sha256", &digest(bytes));
    }
    text
}

fn quoted(text: &str) -> String {
    toml::Value::from(text).to_string()
}

fn file_name(label: &str) -> &str {
    Path::new(label).file_name().and_then(|name| name.to_str()).unwrap_or(label)
}

/// The date in a file's name (`2026-08-15`), the only place that tells one.
fn date(file: &str) -> Option<&str> {
    let is_date = |text: &str| {
        text.bytes().enumerate().all(|(index, byte)| match index {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        })
    };
    (0..file.len()).filter_map(|start| file.get(start..start + 10)).find(|text| is_date(text))
}

fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::with_capacity(64), |mut text, byte| {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}
