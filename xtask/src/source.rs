//! `source.toml`: where a vendor publishes the document, and what `openapi.yaml` was made from.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

use codegen::diagnostic::meant;
use codegen::import::{Identity, Undescribed};
use serde::Deserialize;

use crate::disk::files;
use crate::failure::Failure;

/// What documents in Swagger 2.0 are called.
const SWAGGER: &str = "Swagger 2.0";

/// What stands in `source.toml`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct SourceFile {
    /// Where the vendor publishes the document, the one to ask first before the others.
    pub(crate) addresses: Vec<String>,
    /// The version whose shapes stand, where the documents are of versions that people run.
    pub(crate) leads: Option<String>,
    /// The documents that `openapi.yaml` was made from, the newest first.
    pub(crate) documents: Vec<Record>,
}

/// A document that was imported.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Eq)]
#[serde(default)]
pub(crate) struct Record {
    /// The file's name.
    file: String,
    #[serde(flatten)]
    pub(crate) origin: Origin,
    /// `Swagger 2.0`, or `OpenAPI` and the version.
    pub(crate) format: String,
    /// The version of the API.
    pub(crate) version: Option<String>,
    /// The vendor's revision.
    pub(crate) revision: Option<String>,
    /// The day it was published, `2026-08-15`, where something told.
    pub(crate) date: Option<String>,
    /// The sum of its bytes, hexadecimal.
    sha256: String,
    /// The operations, as `GET /path`, that are taken from it, because no newer document has them.
    pub(crate) adds: Vec<String>,
    /// The operations whose media types without a schema are taken from it, because the newest document is in a
    /// format that does not say them.
    pub(crate) undescribed: Vec<String>,
}

/// Where a document was downloaded, and what the server wants to be asked with the next time.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Eq)]
#[serde(default)]
pub(crate) struct Origin {
    /// The address, one of [`SourceFile::addresses`].
    pub(crate) address: Option<String>,
    /// The header `ETag`.
    pub(crate) etag: Option<String>,
    /// The header `Last-Modified`.
    pub(crate) last_modified: Option<String>,
}

impl SourceFile {
    /// Reads the file; a missing one says nothing.
    pub(crate) fn read(path: &Path, shown: &str) -> Result<Self, Failure> {
        let Some(bytes) = files::read_if_there(path)? else {
            return Ok(Self::default());
        };
        toml::from_slice(&bytes).map_err(|error| {
            let help = format!(
                "mend the file, or restore it, `git checkout HEAD -- {shown}`{}",
                meant(error.message())
            );
            Failure::with_help(format!("{shown}: {}", error.to_string().trim_end()), help)
        })
    }

    /// The text of the file.
    pub(crate) fn text(&self) -> String {
        let mut text = String::from(
            "# Where the facts in openapi.yaml come from, written by `cargo xtask import` and `fetch`.\n\
             # `addresses` is kept as it stands: where the vendor publishes the document. `fetch` asks\n\
             # them in this order, until one serves it.\n",
        );
        push_list(&mut text, "addresses", &self.addresses);
        if let Some(leads) = &self.leads {
            let _ = writeln!(
                text,
                "# The documents are of versions that people run; where they differ, this one's shapes stand.\n\
                 leads = {}",
                quoted(leads)
            );
        }
        for record in &self.documents {
            text.push_str("\n[[documents]]\n");
            record.push_to(&mut text);
        }
        text
    }

    /// Of which operations the present `openapi.yaml` says media types without a schema.
    pub(crate) fn undescribed(&self) -> Undescribed {
        match self.documents.split_first() {
            None => Undescribed::AsItsFormat,
            Some((newest, _)) if newest.format == SWAGGER => Undescribed::All,
            Some((_, older)) => {
                Undescribed::Of(older.iter().flat_map(|record| record.undescribed.iter().cloned()).collect())
            }
        }
    }

    /// The records of what the present `openapi.yaml` gives to the next one: of each document it was
    /// made from, the operations that are still taken from it.
    pub(crate) fn still_needed(&self, identity: &Identity, present: &[u8]) -> Vec<Record> {
        let mut left: BTreeSet<&String> = identity.adds.iter().collect();
        let mut left_undescribed: BTreeSet<&String> = identity.undescribed.iter().collect();
        let mut records = Vec::new();
        let (newest, older) = match self.documents.split_first() {
            Some((newest, older)) => (newest.clone(), older),
            None => (Record::new("openapi.yaml", identity, Origin::default(), present), &[][..]),
        };
        for record in older {
            let adds: Vec<String> = record.adds.iter().filter(|name| left.remove(name)).cloned().collect();
            let undescribed = record.undescribed.iter().filter(|name| left_undescribed.remove(name));
            let undescribed: Vec<String> = undescribed.cloned().collect();
            if !adds.is_empty() || !undescribed.is_empty() {
                records.push(Record { adds, undescribed, ..record.clone() });
            }
        }
        if !left.is_empty() || !left_undescribed.is_empty() {
            // The newest was whole: what none of the older ones had added came from it.
            let adds = left.into_iter().cloned().collect();
            let undescribed = left_undescribed.into_iter().cloned().collect();
            records.insert(0, Record { adds, undescribed, origin: Origin::default(), ..newest });
        }
        records
    }
}

impl Record {
    /// The record of a document.
    pub(crate) fn new(file: &str, identity: &Identity, origin: Origin, bytes: &[u8]) -> Self {
        let mut adds = identity.adds.clone();
        adds.sort_unstable();
        let mut undescribed = identity.undescribed.clone();
        undescribed.sort_unstable();
        Self {
            file: file.to_owned(),
            format: identity.format.clone(),
            version: identity.version.clone(),
            revision: identity.revision.clone(),
            date: date(file).map(str::to_owned).or_else(|| day(origin.last_modified.as_deref()?)),
            origin,
            sha256: files::digest(bytes),
            adds,
            undescribed,
        }
    }

    /// The format, the version, and what else tells it from others.
    #[cfg(feature = "fetch")]
    pub(crate) fn title(&self) -> String {
        let mut title = format!("{}, {}", self.file, self.format);
        let told = [("version", &self.version), ("revision", &self.revision), ("of", &self.date)];
        for (key, value) in told {
            if let Some(value) = value {
                // Writing to a String cannot fail.
                let _ = write!(title, ", {key} {value}");
            }
        }
        title
    }

    fn push_to(&self, text: &mut String) {
        let told = [
            ("file", Some(&self.file)),
            ("address", self.origin.address.as_ref()),
            ("etag", self.origin.etag.as_ref()),
            ("last_modified", self.origin.last_modified.as_ref()),
            ("format", Some(&self.format)),
            ("version", self.version.as_ref()),
            ("revision", self.revision.as_ref()),
            ("date", self.date.as_ref()),
            ("sha256", Some(&self.sha256)),
        ];
        for (key, value) in told {
            if let Some(value) = value {
                let _ = writeln!(text, "{key} = {}", quoted(value));
            }
        }
        if !self.adds.is_empty() {
            push_list(text, "adds", &self.adds);
        }
        if !self.undescribed.is_empty() {
            push_list(text, "undescribed", &self.undescribed);
        }
    }
}

fn push_list(text: &mut String, key: &str, list: &[String]) {
    let _ = match list {
        [] => writeln!(text, "{key} = []"),
        some => {
            let some: Vec<String> = some.iter().map(|item| quoted(item)).collect();
            writeln!(text, "{key} = [\n    {},\n]", some.join(",\n    "))
        }
    };
}

fn quoted(text: &str) -> String {
    toml::Value::from(text).to_string()
}

/// The date in a file's name (`2026-08-15`).
fn date(file: &str) -> Option<&str> {
    let is_date = |text: &str| {
        text.bytes().enumerate().all(|(index, byte)| match index {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        })
    };
    (0..file.len()).filter_map(|start| file.get(start..start + 10)).find(|text| is_date(text))
}

/// The day in the header `Last-Modified`, as `2026-08-15`.
fn day(last_modified: &str) -> Option<String> {
    const MONTHS: [&str; 12] =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let moment = httpdate::parse_http_date(last_modified).ok()?;
    // The one form in which moments are written: `Sat, 15 Aug 2026 08:49:37 GMT`.
    let text = httpdate::fmt_http_date(moment);
    let mut parts = text.split(' ').skip(1);
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    let month = MONTHS.iter().position(|name| *name == month)? + 1;
    Some(format!("{year}-{month:02}-{day}"))
}
