//! Logs that grow while they are read.

use std::sync::{Arc, Mutex};

use bitbucket_runtime::{ByteStream, ErrorKind, Growing, Request};

use crate::support::{Answer, READ, Sample, Server, answer};

/// A log, of which a server gives what is asked for.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Log {
    fn write(&self, text: &str) {
        self.0.lock().unwrap().extend_from_slice(text.as_bytes());
    }

    /// What is behind so many bytes.
    fn behind(&self, start: usize) -> Answer {
        let log = self.0.lock().unwrap();
        let (status, range, part) = match log.get(start..) {
            Some(part) if !part.is_empty() => {
                (206, format!("bytes {start}-{}/{}", log.len() - 1, log.len()), part.to_vec())
            }
            _ => (416, format!("bytes */{}", log.len()), Vec::new()),
        };
        let mut answer = answer(status, "text/plain", part);
        answer.headers_mut().insert("content-range", range.parse().unwrap());
        answer
    }

    /// A server that knows ranges.
    async fn served(&self) -> Server {
        let log = self.clone();
        Server::start(move |seen| {
            let range = seen.header("range").unwrap().strip_prefix("bytes=").unwrap();
            log.behind(range.strip_suffix('-').unwrap().parse().unwrap())
        })
        .await
    }
}

fn log() -> Request<ByteStream> {
    Request::new(&READ, &["f00".into(), "log".into()])
}

async fn more(log: &mut Growing, client: &bitbucket_runtime::Client<Sample>) -> String {
    let mut text = Vec::new();
    while let Some(piece) = log.chunk(client).await.unwrap() {
        assert!(!piece.is_empty());
        text.extend_from_slice(&piece);
    }
    String::from_utf8(text).unwrap()
}

#[tokio::test]
async fn each_time_what_came_since() {
    let written = Log::default();
    let server = written.served().await;
    let client = server.client();
    let mut log = log().growing();
    assert_eq!(more(&mut log, &client).await, "");
    written.write("+ make\n");
    assert_eq!(more(&mut log, &client).await, "+ make\n");
    assert_eq!(more(&mut log, &client).await, "");
    written.write("caf\u{e9}\n");
    written.write("done\n");
    assert_eq!(more(&mut log, &client).await, "caf\u{e9}\ndone\n");
    assert_eq!(log.position(), 18);
    let seen = server.seen();
    let ranges: Vec<_> = seen.iter().map(|seen| seen.header("range").unwrap()).collect();
    assert_eq!(ranges, ["bytes=0-", "bytes=0-", "bytes=7-", "bytes=7-"]);

    // In another run of the program.
    let mut log = self::log().growing().from(13);
    assert_eq!(more(&mut log, &client).await, "done\n");
    assert_eq!(log.position(), 18);
}

#[tokio::test]
async fn a_server_that_sends_more_than_was_asked_repeats_nothing() {
    let written = Log::default();
    let log_at_server = written.clone();
    // Every other time all of it, and else from four bytes before.
    let times = Mutex::new(0_usize);
    let server = Server::start(move |seen| {
        let mut times = times.lock().unwrap();
        *times += 1;
        match *times % 2 {
            1 => answer(200, "text/plain", log_at_server.0.lock().unwrap().clone()),
            _ => {
                let range = seen.header("range").unwrap().trim_matches(|other: char| !other.is_ascii_digit());
                log_at_server.behind(range.parse::<usize>().unwrap() - 4)
            }
        }
    })
    .await;
    let client = server.client();
    let mut log = log().growing();
    for (text, expected) in [("one, ", "one, "), ("two, ", "two, "), ("", ""), ("three", "three")] {
        written.write(text);
        assert_eq!(more(&mut log, &client).await, expected);
    }
    assert_eq!(log.position(), 15);
    // A log that was begun anew is shorter: nothing of it is new.
    *written.0.lock().unwrap() = b"one".to_vec();
    assert_eq!(more(&mut log, &client).await, "");
    assert_eq!(log.position(), 15);
}

#[tokio::test]
async fn a_part_that_leaves_something_out_is_refused() {
    let written = Log::default();
    written.write("0123456789");
    let server = Server::start(move |_| written.behind(5)).await;
    let error = log().growing().chunk(&server.client()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(
        error.to_string().contains("a part from byte 5, and asked for was the one from byte 0"),
        "{error}"
    );
}

#[tokio::test]
async fn after_an_error_it_goes_on_behind_what_was_read() {
    let written = Log::default();
    written.write("+ make\n");
    let log_at_server = written.clone();
    let times = Mutex::new(0_usize);
    let server = Server::start(move |seen| {
        let mut times = times.lock().unwrap();
        *times += 1;
        match *times {
            2 => answer(404, "text/plain", "not now"),
            _ => {
                let range = seen.header("range").unwrap().trim_matches(|other: char| !other.is_ascii_digit());
                log_at_server.behind(range.parse().unwrap())
            }
        }
    })
    .await;
    let client = server.client();
    let mut log = log().growing();
    assert_eq!(log.chunk(&client).await.unwrap().unwrap(), "+ make\n");
    assert_eq!(log.chunk(&client).await.unwrap(), None);
    assert!(log.chunk(&client).await.unwrap_err().is_status(404));
    written.write("done\n");
    assert_eq!(log.chunk(&client).await.unwrap().unwrap(), "done\n");
    assert!(format!("{log:?}").contains("position: 12"), "{log:?}");
}
