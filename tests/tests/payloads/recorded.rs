//! Payloads recorded by others, which are not part of this project: where the folder is there, all
//! of them are decoded and lose nothing.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use bitbucket_cloud::Cloud;
use bitbucket_cloud::models::{Participant, PipelineTarget};
use bitbucket_data_center::DataCenter;
use bitbucket_runtime::bytes::Bytes;
use bitbucket_runtime::http::StatusCode;
use bitbucket_runtime::wire;
use tests::document::Document;
use tests::exercise::{Entry, Subject};
use tests::replay::{self, Replay, Verdict};

use crate::index::{self, Row};

/// What is known of an API's payloads.
struct Known {
    /// One file stands for all answers to a method, in a row for each operation; of these rows, and
    /// of those that others wrote, these stand at an operation that answers nothing.
    misplaced: &'static [(&'static str, &'static str)],
    /// Files that hold no list, such as that one file, or errors that were kept without their status;
    /// and how many of their rows stand at an operation that answers one. They are refused there.
    no_lists: &'static [(&'static str, usize)],
    /// Operations that the document does not have, and how many rows each has.
    absent: &'static [(&'static str, usize)],
    /// An operation whose refusals stand for those of all.
    refusing: &'static str,
    /// Reads a value from inside an answer, by the name of its schema.
    part: fn(&str, &[u8]) -> Verdict,
}

const CLOUD: Known = Known {
    misplaced: &[(
        "cloud/atlassian-api__POST.json",
        "POST /repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/stopPipeline",
    )],
    // The second has its items under `Values`: who wrote it reads keys in letters of any case.
    no_lists: &[("cloud/atlassian-api__GET.json", 14), ("cloud/drone__userEmail.json", 1)],
    absent: &[("GET /teams", 1)],
    refusing: "POST /repositories/{workspace}/{repo_slug}/pullrequests",
    part: |schema, payload| match schema {
        "participant" => part::<Participant>(payload),
        "pipeline_target" => part::<PipelineTarget>(payload),
        other => panic!("no model is known for {other}"),
    },
};

const DATA_CENTER: Known = Known {
    misplaced: &[
        (
            "data-center/atlassian-api__PUT.json",
            "PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/default-branch",
        ),
        ("data-center/cdancy__build-status-post.json", "POST /build-status/latest/commits/{commitId}"),
        // Since 7.2, tasks are comments that block a merge; the documents of later versions know a 404 alone.
        ("data-center/cdancy__task-open.json", "GET /api/latest/tasks/{taskId}"),
        ("data-center/cdancy__task-resolved.json", "GET /api/latest/tasks/{taskId}"),
        ("data-center/cdancy__task.json", "GET /api/latest/tasks/{taskId}"),
    ],
    no_lists: &[
        ("data-center/cdancy__build-status-error.json", 1),
        ("data-center/cdancy__commit-error-5.json", 1),
        ("data-center/cdancy__commit-error-7.json", 1),
    ],
    absent: &[],
    refusing: "GET /api/latest/repos",
    part: |schema, _| panic!("no model is known for {schema}"),
};

/// How a row is to be read.
enum Reading<A: Subject> {
    /// The answer of an operation.
    Answer(&'static Entry<A>),
    /// One of the items that an operation answers in pages.
    Item(&'static Entry<A>),
    /// A refusal, of whichever operation.
    Refusal,
    /// A value from inside an answer, by the name of its schema.
    Part(String),
    /// Nothing that this crate reads.
    Absent,
}

impl<A: Subject> Reading<A> {
    fn of(row: &Row, known: &Known) -> Self {
        let text = row.get("operation");
        let (operation, remark) =
            text.split_at(text.find(" [").or_else(|| text.find(" (")).unwrap_or(text.len()));
        if operation == "error" {
            return Self::Refusal;
        }
        if !operation.contains('/') {
            return Self::Part(operation.to_owned());
        }
        if known.absent.iter().any(|(absent, _)| *absent == operation) {
            assert!(replay::find::<A>(operation).is_err(), "{operation} is absent no more");
            return Self::Absent;
        }
        let find = |operation| replay::find::<A>(operation).unwrap_or_else(|error| panic!("{error}"));
        match remark.trim() {
            "[values[] item]" => Self::Item(find(operation)),
            "[list]" => Self::Answer(find(operation.rsplit_once('/').map_or(operation, |(list, _)| list))),
            // What the newer document dropped and this crate keeps; what no document has, or no version that was
            // looked at answers any more.
            "" | "(removed from spec)" | "(not in spec)" | "(removed, pre-7.2)" => {
                Self::Answer(find(operation))
            }
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

struct Judge<'k> {
    known: &'k Known,
    document: Document,
    count: Count,
}

impl Judge<'_> {
    async fn verdict<A: Subject>(&mut self, row: &Row, payload: Vec<u8>) -> Verdict {
        let status = replay::status(row.get("status")).unwrap();
        match Reading::<A>::of(row, self.known) {
            Reading::Answer(entry) => {
                let verdict = self.replay(entry, status, payload.clone()).await;
                if payload.starts_with(b"[") && verdict.is_error() {
                    // Programs that follow pages keep the items alone.
                    self.count.wrapped += 1;
                    return self.replay(entry, status, [b"{\"values\":", &*payload, b"}"].concat()).await;
                }
                self.count.whole += 1;
                verdict
            }
            Reading::Item(entry) => {
                self.count.wrapped += 1;
                self.replay(entry, status, [b"{\"values\":[", &*payload, b"]}"].concat()).await
            }
            Reading::Refusal => {
                self.count.whole += 1;
                let entry = replay::find::<A>(self.known.refusing).unwrap();
                self.replay(entry, status, payload).await
            }
            Reading::Part(schema) => {
                self.count.parts += 1;
                (self.known.part)(&schema, &payload)
            }
            Reading::Absent => {
                self.count.skipped += 1;
                Verdict::Whole
            }
        }
    }

    async fn replay<A: Subject>(
        &self,
        entry: &'static Entry<A>,
        status: StatusCode,
        payload: Vec<u8>,
    ) -> Verdict {
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
async fn nothing_of_the_cloud_is_lost() {
    let Some((rows, count)) = decoded::<Cloud>(&CLOUD).await else { return };
    let Count { whole, wrapped, parts, skipped } = count;
    assert_eq!(whole + wrapped + parts + skipped, rows);
    assert!(whole > wrapped + parts, "most rows are answers as they are");
}

#[tokio::test]
async fn nothing_of_the_data_center_is_lost() {
    let Some((rows, count)) = decoded::<DataCenter>(&DATA_CENTER).await else { return };
    assert_eq!((rows, count), (201, Count { whole: 201, wrapped: 0, parts: 0, skipped: 0 }));
}

/// Decodes every payload of an API, and panics where one is not whole; gives their number, and how
/// they were read. `None` where there are none.
async fn decoded<A: Subject>(known: &Known) -> Option<(usize, Count)> {
    let Some(folder) = folder() else {
        eprintln!("skipped: there are no recorded payloads beside this checkout");
        return None;
    };
    let document = Document::of_api(A::NAME).unwrap();
    let mut judge = Judge { known, document, count: Count::default() };
    let mut misplaced = 0;
    let mut no_lists: BTreeMap<&str, usize> = BTreeMap::new();
    // By where they come from: what was recorded says more than what somebody wrote.
    let mut faults: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut rows = index::rows(&folder.join("index.tsv"));
    rows.retain(|row| row.get("file").split_once('/').is_some_and(|(api, _)| api == A::NAME));
    for row in &rows {
        let name = row.get("file");
        let payload = fs::read(folder.join(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
        let verdict = judge.verdict::<A>(row, payload).await;
        let operation = row.get("operation");
        let operation = operation.split_once(" (").map_or(operation, |(operation, _)| operation);
        if known.misplaced.contains(&(name, operation)) {
            assert_eq!(verdict, Verdict::Lossy(vec!["$".to_owned()]), "{name} is not misplaced any more");
            misplaced += 1;
        } else if matches!(&verdict, Verdict::Error(error) if error.contains("holds no list")) {
            *no_lists.entry(name).or_default() += 1;
        } else if verdict != Verdict::Whole {
            let fault = format!("{name} as {}: {verdict}", row.get("operation"));
            faults.entry(row.get("provenance").to_owned()).or_default().push(fault);
        }
    }
    eprintln!("{}: {} rows, {misplaced} misplaced: {:?}", A::NAME, rows.len(), judge.count);
    assert!(faults.is_empty(), "{faults:#?}");
    assert_eq!(misplaced, known.misplaced.len());
    assert_eq!(no_lists, known.no_lists.iter().copied().collect());
    let absent: usize = known.absent.iter().map(|(_, rows)| rows).sum();
    assert_eq!(judge.count.skipped, absent, "other rows are skipped than those of absent operations");
    Some((rows.len(), judge.count))
}
