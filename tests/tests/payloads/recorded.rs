//! Payloads recorded by others, which are not part of this project: where the folder is there, all
//! of them are decoded and lose nothing.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use bitbucket_cloud::Cloud;
use bitbucket_cloud::models::{Participant, PipelineTarget};
use bitbucket_runtime::bytes::Bytes;
use bitbucket_runtime::http::StatusCode;
use bitbucket_runtime::wire;
use tests::document::Document;
use tests::exercise::Entry;
use tests::replay::{self, Replay, Verdict};

use crate::index::{self, Row};

/// One file stands for all answers to a method, in a row for each operation; of these rows, those
/// whose operation answers nothing cannot be right.
const ANSWERS_NOTHING: [(&str, &str); 1] = [(
    "cloud/atlassian-api__POST.json",
    "POST /repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/stopPipeline",
)];

/// Operations that neither document has any more.
const REMOVED: [&str; 1] = ["GET /teams"];

/// How a row is to be read.
enum Reading {
    /// The answer of an operation.
    Answer(&'static Entry<Cloud>),
    /// One of the items that an operation answers in pages.
    Item(&'static Entry<Cloud>),
    /// A refusal, of whichever operation.
    Refusal,
    /// A value from inside an answer, by the name of its schema.
    Part(String),
    /// Nothing that this crate reads.
    Removed,
}

impl Reading {
    fn of(row: &Row) -> Self {
        let text = row.get("operation");
        let (operation, remark) =
            text.split_at(text.find(" [").or_else(|| text.find(" (")).unwrap_or(text.len()));
        if operation == "error" {
            return Self::Refusal;
        }
        if !operation.contains('/') {
            return Self::Part(operation.to_owned());
        }
        if REMOVED.contains(&operation) {
            return Self::Removed;
        }
        let find = |operation| replay::find::<Cloud>(operation).unwrap_or_else(|error| panic!("{error}"));
        match remark.trim() {
            "[values[] item]" => Self::Item(find(operation)),
            "[list]" => Self::Answer(find(operation.rsplit_once('/').map_or(operation, |(list, _)| list))),
            // What the newer document dropped and this crate keeps.
            "" | "(removed from spec)" => Self::Answer(find(operation)),
            other => panic!("{text}: {other} is not known"),
        }
    }
}

/// How many payloads were read in which way.
#[derive(Debug, Default, PartialEq, Eq)]
struct Count {
    /// As they are.
    whole: usize,
    /// Items and lists, put into a page of their own.
    wrapped: usize,
    /// As part of an answer.
    parts: usize,
    /// Not at all.
    skipped: usize,
}

struct Judge {
    document: Document,
    count: Count,
}

impl Judge {
    async fn verdict(&mut self, row: &Row, payload: Vec<u8>) -> Verdict {
        let status = replay::status(row.get("status")).unwrap();
        match Reading::of(row) {
            Reading::Answer(entry) if payload.starts_with(b"[") => {
                // Programs that follow pages keep the items alone.
                self.count.wrapped += 1;
                self.replay(entry, status, [b"{\"values\":", &*payload, b"}"].concat()).await
            }
            Reading::Answer(entry) => {
                self.count.whole += 1;
                self.replay(entry, status, payload).await
            }
            Reading::Item(entry) => {
                self.count.wrapped += 1;
                self.replay(entry, status, [b"{\"values\":[", &*payload, b"]}"].concat()).await
            }
            Reading::Refusal => {
                self.count.whole += 1;
                let entry = replay::find::<Cloud>("POST /repositories/{workspace}/{repo_slug}/pullrequests");
                self.replay(entry.unwrap(), status, payload).await
            }
            Reading::Part(schema) => {
                self.count.parts += 1;
                match schema.as_str() {
                    "participant" => part::<Participant>(&payload),
                    "pipeline_target" => part::<PipelineTarget>(&payload),
                    other => panic!("no model is known for {other}"),
                }
            }
            Reading::Removed => {
                self.count.skipped += 1;
                Verdict::Whole
            }
        }
    }

    async fn replay(&self, entry: &'static Entry<Cloud>, status: StatusCode, payload: Vec<u8>) -> Verdict {
        let replay = Replay::new(&self.document, entry, status).unwrap();
        replay.decode(&Bytes::from(payload)).await.verdict
    }
}

fn part<V: wire::Value>(payload: &[u8]) -> Verdict {
    match wire::from_slice::<V>(payload) {
        Ok(model) => match replay::differences(payload, &wire::to_vec(&model)).unwrap().as_slice() {
            [] => Verdict::Whole,
            paths => Verdict::Lossy(paths.to_vec()),
        },
        Err(error) => Verdict::Error(error.to_string()),
    }
}

fn folder() -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/payloads");
    folder.join("index.tsv").exists().then_some(folder)
}

#[tokio::test]
async fn nothing_is_lost() {
    let Some(folder) = folder() else {
        println!("skipped: there are no recorded payloads beside this checkout");
        return;
    };
    let mut judge = Judge { document: Document::of_api("cloud").unwrap(), count: Count::default() };
    let mut misplaced = 0;
    // By where they come from: what was recorded says more than what somebody wrote.
    let mut faults: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let rows: Vec<Row> = index::rows(&folder.join("index.tsv"))
        .into_iter()
        .filter(|row| row.get("file").starts_with("cloud/"))
        .collect();
    for row in &rows {
        let name = row.get("file");
        let payload = fs::read(folder.join(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
        let verdict = judge.verdict(row, payload).await;
        if ANSWERS_NOTHING.contains(&(name, row.get("operation"))) {
            assert_eq!(verdict, Verdict::Lossy(vec!["$".to_owned()]), "{name} is not misplaced any more");
            misplaced += 1;
        } else if verdict != Verdict::Whole {
            let fault = format!("{name} as {}: {verdict}", row.get("operation"));
            faults.entry(row.get("provenance").to_owned()).or_default().push(fault);
        }
    }
    println!("{} rows, {misplaced} misplaced: {:?}", rows.len(), judge.count);
    assert!(faults.is_empty(), "{faults:#?}");
    assert_eq!(misplaced, ANSWERS_NOTHING.len());
    assert_eq!(judge.count.skipped, REMOVED.len(), "as many rows are skipped as operations were removed");
    let Count { whole, wrapped, parts, skipped } = judge.count;
    assert_eq!(whole + wrapped + parts + skipped, rows.len());
    assert!(whole > wrapped + parts, "most rows are answers as they are");
}
