//! Payloads of our own writing, one for each pattern in which Bitbucket differs from its document.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use bitbucket_cloud::Cloud;
use bitbucket_data_center::DataCenter;
use bitbucket_runtime::bytes::Bytes;
use bitbucket_runtime::{Client, Error, Reply, Request, Retry};
use tests::document::Document;
use tests::exercise::Subject;
use tests::replay::{self, Recorded, Replay, Verdict};

use crate::index::{self, Row};

fn folder<A: Subject>() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/payloads").join(A::NAME)
}

fn table<A: Subject>() -> Vec<Row> {
    index::rows(&folder::<A>().join("index.tsv"))
}

fn payload<A: Subject>(file: &str) -> Bytes {
    fs::read(folder::<A>().join(file)).unwrap_or_else(|error| panic!("{file}: {error}")).into()
}

/// What a user of an API gets who sends this request and is answered with this payload.
pub(crate) async fn answered_by<A: Subject, T: Reply>(
    file: &str,
    request: &Request<T>,
) -> Result<T::Output, Error> {
    let row = table::<A>().into_iter().find(|row| row.get("file") == file).expect("a line of the table");
    let operation = request.operation();
    // The runtime marks a parameter whose slashes stay.
    let asked = format!("{} {}", operation.method(), operation.path().replace("{+", "{"));
    assert_eq!(asked, row.get("operation"), "{file}");
    let status = replay::status(row.get("status")).unwrap();
    let client = Client::<A>::builder()
        // No request leaves, so any address will do.
        .base_url("https://git.example.org/rest")
        .retry(Retry::never())
        .transport(Recorded::new(status, payload::<A>(file)))
        .build()
        .unwrap();
    request.send(&client).await
}

/// The same for the Cloud.
pub(crate) async fn answered<T: Reply>(file: &str, request: &Request<T>) -> Result<T::Output, Error> {
    answered_by::<Cloud, T>(file, request).await
}

#[tokio::test]
async fn nothing_of_the_cloud_is_lost() {
    assert_nothing_is_lost::<Cloud>().await;
}

#[tokio::test]
async fn nothing_of_the_data_center_is_lost() {
    assert_nothing_is_lost::<DataCenter>().await;
}

async fn assert_nothing_is_lost<A: Subject>() {
    let document = Document::of_api(A::NAME).unwrap();
    let mut faults = BTreeMap::new();
    for row in table::<A>() {
        let entry = replay::find::<A>(row.get("operation")).unwrap();
        let status = replay::status(row.get("status")).unwrap();
        let replay = Replay::new(&document, entry, status).unwrap();
        let replayed = replay.decode(&payload::<A>(row.get("file"))).await;
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
fn the_tables_list_every_file() {
    assert_complete::<Cloud>();
    assert_complete::<DataCenter>();
}

fn assert_complete<A: Subject>() {
    let table = table::<A>();
    let listed: BTreeSet<String> = table.iter().map(|row| row.get("file").to_owned()).collect();
    let there =
        fs::read_dir(folder::<A>()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let there: BTreeSet<String> = there.filter(|file| file != "index.tsv").collect();
    let differing: Vec<&String> = listed.symmetric_difference(&there).collect();
    assert!(differing.is_empty(), "in the table or in the folder, not in both: {differing:?}");
    assert_eq!(table.len(), listed.len(), "a file is listed twice");
    assert!(table.iter().all(|row| !row.get("shows").is_empty()), "every line says what it shows");
}
