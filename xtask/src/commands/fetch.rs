//! `fetch [NAME]`: the vendor's document, as it is published now → `spec/NAME/openapi.yaml`.
//!
//! What is downloaded is the newest document, and the `openapi.yaml` that is there the older one, so
//! that operations which the vendor has dropped are kept, deprecated. The addresses in `source.toml`
//! are alternatives: the first that serves a document is taken.

mod answer;
mod download;

use std::fmt::Write as _;
use std::path::PathBuf;
use std::time::Instant;

use clap::Args;
use codegen::diagnostic::{Severity, counted};
use codegen::{document, overlay};

use crate::disk::{Access, Plan};
use crate::facts::{Change, Given, take_over};
use crate::failure::Failure;
use crate::output::print;
use crate::read::{Beside, Read};
use crate::root::Root;
use crate::source::{Origin, Record, SourceFile};
use crate::spec::Spec;
use answer::Limits;
use download::Download;

/// Download the vendor's document and take its facts over
#[derive(Debug, Args)]
pub(crate) struct Fetch {
    /// The API: the folder in spec [default: every one that has addresses in its source.toml]
    #[arg(group = "which")]
    name: Option<String>,
    /// A folder like spec/NAME, wherever it stands
    #[arg(long, value_name = "DIR", group = "which")]
    spec: Option<PathBuf>,
    /// The document in a file, instead of the network
    #[arg(long, value_name = "FILE", requires = "which")]
    from: Option<PathBuf>,
    /// Ask for the whole document, even if it is the one that was fetched last
    #[arg(long, conflicts_with = "from")]
    again: bool,
    #[command(flatten)]
    limits: Limits,
}

/// An API to fetch, and what its `source.toml` says.
struct Wanted {
    name: String,
    /// What fetches it, behind `cargo xtask`.
    fetch: String,
    /// What messages call its `source.toml`.
    source_toml: String,
    source: SourceFile,
    /// The newest document that was imported, if it is still in `openapi.yaml`.
    newest: Option<Record>,
}

impl Fetch {
    pub(crate) fn run(&self, find_root: impl Fn(Access) -> Result<Root, Failure>) -> Result<(), Failure> {
        let start = Instant::now();
        let find_root = |access: Access| match &self.spec {
            Some(folder) => Ok(Root::of_folder(folder, access)?.0),
            None => find_root(access),
        };
        // Nobody else waits while the network is slow.
        let wanted = self.wanted(&find_root(Access::Read)?)?;
        let mut given = Vec::new();
        let mut faults = Vec::new();
        for wanted in wanted {
            match self.given(&wanted) {
                Ok(Some(document)) => given.push((wanted.name, document)),
                Ok(None) => {}
                Err(Failure::Other(fault)) => faults.push(fault),
                Err(other) => return Err(other),
            }
        }
        if !faults.is_empty() {
            return Err(Failure::Other(format!("{}\nnothing was written", faults.join("\n"))));
        }

        let root = find_root(if given.is_empty() { Access::Read } else { Access::Write })?;
        let mut plan = Plan::new(root.path());
        let mut said = String::new();
        let mut names = Vec::new();
        for (name, document) in given {
            let change = take_over(&root, &name, vec![document, Given::Present], None, &mut plan)?;
            refuse_another(&root, &name, &change)?;
            said.push_str(&report(&name, &change));
            said.push_str(&corrections(&root, &name, &change)?);
            names.push(name);
        }
        let _ = write!(
            said,
            "{} in {:.2} s",
            Plan::summary(std::slice::from_ref(&plan)),
            start.elapsed().as_secs_f64()
        );
        if !plan.is_done() {
            let diffs: Vec<String> = names.iter().map(|name| root.command("diff", name)).collect();
            let _ = write!(said, "; next: `cargo xtask {}`", diffs.join("`, `cargo xtask "));
            let _ = write!(said, ", then `cargo xtask {}`", root.command("generate", &names.join(" ")));
        }
        plan.carry_out()?;
        print(&format!("{said}\n"))
    }

    fn wanted(&self, root: &Root) -> Result<Vec<Wanted>, Failure> {
        let names = match &self.name {
            Some(name) => vec![name.clone()],
            None if self.spec.is_some() => root.names()?,
            None => root.sources()?,
        };
        let is_named = self.name.is_some() || self.spec.is_some();
        let mut wanted = Vec::new();
        for name in names {
            let path = root.source_toml(&name);
            let shown = root.shown(&path);
            let source = SourceFile::read(&path, &shown)?;
            if source.addresses.is_empty() && self.from.is_none() {
                if is_named && !root.spec(&name).is_dir() {
                    return Err(Failure::with_help(
                        format!("there is no {}", root.shown(&root.spec(&name))),
                        format!(
                            "known are: {}; `cargo xtask fetch {name} --from FILE` makes it",
                            root.sources()?.join(", ")
                        ),
                    ));
                }
                let fetch = root.command("fetch", &name);
                if is_named {
                    return Err(Failure::with_help(
                        format!("{shown} has no `addresses` to download {name} from"),
                        format!(
                            "add `addresses = [\"https://…\"]` to it, or take a file: \
                             `cargo xtask {fetch} --from FILE`"
                        ),
                    ));
                }
                print(&format!("{name}: passed by, {shown} has no `addresses`\n"))?;
                continue;
            }
            let newest = source.documents.first().cloned();
            let newest = newest.filter(|_| !self.again && root.openapi_yaml(&name).is_file());
            let fetch = root.command("fetch", &name);
            wanted.push(Wanted { name, fetch, source_toml: shown, source, newest });
        }
        Ok(wanted)
    }

    /// The document of an API; `None` where it is the one that was imported.
    fn given(&self, wanted: &Wanted) -> Result<Option<Given>, Failure> {
        let name = &wanted.name;
        if let Some(file) = &self.from {
            let (path, most) = (file.display().to_string(), self.limits.bytes());
            let refused = |fault: String| Failure::Other(format!("error: {path}: {fault}"));
            let given = Given::read(file)?;
            let is_too_large =
                matches!(&given, Given::Document { document, .. } if document.bytes.len() as u64 > most);
            let judged = if is_too_large { Err(self.limits.too_large()) } else { judge(&given) };
            judged.map_err(refused)?;
            return Ok(Some(given));
        }
        let mut faults = Vec::new();
        for address in &wanted.source.addresses {
            match self.served(wanted, address) {
                Ok(given) => {
                    for fault in faults {
                        eprintln!("warning: {name}: {fault}");
                    }
                    return Ok(given);
                }
                Err(fault) => faults.push(format!("{address}: {fault}")),
            }
        }
        Err(Failure::with_help(
            format!("{name}: no address has served a document:\n  {}", faults.join("\n  ")),
            format!(
                "open the address in a browser; a new one belongs into `addresses` of \
                 {}, and a file is taken by `cargo xtask {} --from FILE`",
                wanted.source_toml, wanted.fetch
            ),
        ))
    }

    /// The document at one address; `None` where it is the one that was imported.
    fn served(&self, wanted: &Wanted, address: &str) -> Result<Option<Given>, String> {
        let newest =
            wanted.newest.as_ref().filter(|newest| newest.origin.address.as_deref() == Some(address));
        match self.limits.download(address, newest.map(|newest| &newest.origin))? {
            Download::Unchanged => {
                let title = newest.map_or_else(String::new, Record::title);
                // A reader that has gone does not make it a document.
                let _ = print(&format!("{}: nothing new at {address}: still {title}\n", wanted.name));
                Ok(None)
            }
            Download::Document { bytes, etag, last_modified } => {
                let file = answer::file_name(address);
                let origin = Origin { address: Some(address.to_owned()), etag, last_modified };
                // Nothing else is downloaded: what its references lead to elsewhere is not there.
                let document = Read { label: address.to_owned(), bytes };
                let given = Given::Document { document, beside: Beside::new(), file, version: None, origin };
                judge(&given)?;
                Ok(Some(given))
            }
        }
    }
}

/// Whether something can be made of what was served.
fn judge(given: &Given) -> Result<(), String> {
    let Given::Document { document, .. } = given else { return Ok(()) };
    let bytes = document.bytes.as_slice();
    let text = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes).trim_ascii_start();
    if text.is_empty() {
        return Err("this is empty, not a document".to_owned());
    }
    if text.starts_with(b"<") {
        return Err("this is a web page, not a document in JSON or YAML".to_owned());
    }
    match given.facts() {
        Ok(imported) if imported.operations == 0 => Err("this document has no operations".to_owned()),
        Ok(_) => Ok(()),
        Err(diagnostics) => {
            let told = diagnostics.to_string().replace('\n', "\n    ");
            Err(format!("this is not a document that can be imported:\n    {told}"))
        }
    }
}

/// Refuses a document with hardly an operation of the API that is there: it is of another.
fn refuse_another(root: &Root, name: &str, change: &Change) -> Result<(), Failure> {
    let Some(changes) = &change.changes else { return Ok(()) };
    let dropped = change.imported.documents.last().map_or(0, |present| present.adds.len());
    let before = changes.operations.before;
    let (shared, now) = (before.saturating_sub(dropped), change.imported.operations.saturating_sub(dropped));
    // Of a major version too, a good part stays.
    if before == 0 || shared * FEWEST_SHARED >= before.min(now) {
        return Ok(());
    }
    Err(Failure::with_help(
        format!(
            "this is a document of another API: it has {now} operations, {shared} of them among the {before} of {}",
            root.shown(&root.openapi_yaml(name))
        ),
        format!(
            "fetch the document of {name}; if this is what has become of it, `cargo xtask {} DOCUMENT` takes it \
             over without what was there",
            root.command("import", name)
        ),
    ))
}

/// One operation of so many must be known for a document to be of the same API.
const FEWEST_SHARED: usize = 10;

/// How many actions of overlays have something to be looked at, now that the document is another.
fn corrections(root: &Root, name: &str, change: &Change) -> Result<String, Failure> {
    // Without a document there is nothing yet that overlays are about.
    if change.changes.is_none() {
        return Ok(String::new());
    }
    let label = root.shown(&root.openapi_yaml(name));
    let spec = Spec::of_name(root, name)?.with_document(&label, change.imported.yaml.clone().into_bytes());
    let input = spec.input();
    let Ok(document) = document::parse(input.document) else { return Ok(String::new()) };
    let remarks = match overlay::correct(document, &input.overlays, spec.rules()) {
        Ok(corrected) => corrected.remarks,
        Err(remarks) => remarks,
    };
    let told: Vec<String> = remarks
        .iter()
        .filter(|remark| remark.severity != Severity::Note)
        .map(|remark| format!("  overlay: {}\n", remark.to_string().replace('\n', "\n  ")))
        .collect();
    Ok(told.concat())
}

/// What an import changes, in four lines.
fn report(name: &str, change: &Change) -> String {
    let titles = |source: &SourceFile| source.documents.first().map(Record::title);
    let mut text = format!("{name}: {}\n", titles(&change.after).unwrap_or_default());
    if let Some(before) = titles(&change.before) {
        let _ = writeln!(text, "  before: {before}");
    }
    let kept = &change.imported.kept;
    let Some(changes) = &change.changes else {
        let imported = &change.imported;
        let operations = counted(imported.operations, "operation");
        let schemas = counted(imported.schemas, "schema");
        let _ = writeln!(text, "  {operations}, {schemas}; there were none before");
        return text;
    };
    let dropped_before: Vec<&String> =
        change.before.documents.iter().flat_map(|record| &record.adds).collect();
    let dropped = kept.iter().filter(|name| !dropped_before.contains(name)).count();
    let deprecated = changes.deprecated.iter().filter(|name| !kept.contains(name)).count();
    let operations = &changes.operations;
    let _ = writeln!(
        text,
        "  operations: {} → {}: {} added, {} removed, {} changed, {deprecated} deprecated by the vendor, \
         {dropped} dropped by the vendor and kept as deprecated ({} in all)",
        operations.before,
        operations.after,
        operations.added.len(),
        operations.removed.len(),
        operations.changed.len(),
        kept.len(),
    );
    let schemas = &changes.schemas;
    let _ = writeln!(
        text,
        "  schemas: {} → {}: {} added, {} removed, {} changed",
        schemas.before,
        schemas.after,
        schemas.added.len(),
        schemas.removed.len(),
        schemas.changed.len(),
    );
    text + &change.undescribed() + &change.moved()
}
