//! Payloads of our own writing, one for each pattern in which Bitbucket differs from its document.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use bitbucket_cloud::{Client, Cloud, Retry};
use bitbucket_runtime::bytes::Bytes;
use bitbucket_runtime::{Error, Reply, Request};
use tests::document::Document;
use tests::replay::{self, Recorded, Replay, Verdict};

use crate::index::{self, Row};

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/payloads/cloud")
}

fn table() -> Vec<Row> {
    index::rows(&folder().join("index.tsv"))
}

fn payload(file: &str) -> Bytes {
    fs::read(folder().join(file)).unwrap_or_else(|error| panic!("{file}: {error}")).into()
}

/// What a user gets who sends this request and is answered with this payload.
pub(crate) async fn answered<T: Reply>(file: &str, request: &Request<T>) -> Result<T, Error> {
    let row = table().into_iter().find(|row| row.get("file") == file).expect("a line of the table");
    let operation = request.operation();
    // The runtime marks a parameter whose slashes stay.
    let asked = format!("{} {}", operation.method(), operation.path().replace("{+", "{"));
    assert_eq!(asked, row.get("operation"), "{file}");
    let status = replay::status(row.get("status")).unwrap();
    let client = Client::builder()
        .retry(Retry::never())
        .transport(Recorded::new(status, payload(file)))
        .build()
        .unwrap();
    request.send(&client).await
}

#[tokio::test]
async fn nothing_is_lost() {
    let document = Document::of_api("cloud").unwrap();
    let mut faults = BTreeMap::new();
    for row in table() {
        let entry = replay::find::<Cloud>(row.get("operation")).unwrap();
        let status = replay::status(row.get("status")).unwrap();
        let replay = Replay::new(&document, entry, status).unwrap();
        let replayed = replay.decode(&payload(row.get("file"))).await;
        if replayed.verdict != Verdict::Whole {
            faults.insert(row.get("file").to_owned(), replayed.verdict.to_string());
            continue;
        }
        // Order is that of the model's fields.
        let unnamed: BTreeSet<&str> = replayed.unnamed.iter().map(String::as_str).collect();
        let expected: BTreeSet<&str> = row.get("unnamed").split(',').filter(|path| *path != "-").collect();
        if unnamed != expected {
            faults.insert(row.get("file").to_owned(), format!("fields without a name: {unnamed:?}"));
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn the_table_lists_every_file() {
    let listed: BTreeSet<String> = table().iter().map(|row| row.get("file").to_owned()).collect();
    let there =
        fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let there: BTreeSet<String> = there.filter(|file| file != "index.tsv").collect();
    let differing: Vec<&String> = listed.symmetric_difference(&there).collect();
    assert!(differing.is_empty(), "in the table or in the folder, not in both: {differing:?}");
    assert_eq!(table().len(), listed.len(), "a file is listed twice");
    assert!(table().iter().all(|row| !row.get("shows").is_empty()), "every line says what it shows");
}
