//! Bytes that are no JSON, or nearly.

use bitbucket_cloud::models::{Account, PullRequest};
use bitbucket_runtime::Page;
use bitbucket_runtime::wire::{self, Json, Value};
use tests::model::{Fault, Model};
use tests::replay::differences;

use crate::payload::{PIPELINE, PULL_REQUEST};
use crate::{assert_short, lossless, refused};

#[test]
fn every_beginning_of_an_answer_is_refused() {
    fn check<V: Value>(text: &str) {
        for end in 0..text.len() {
            refused::<V>(&text.as_bytes()[..end]);
        }
    }
    check::<PullRequest>(PULL_REQUEST);
    check::<bitbucket_cloud::models::Pipeline>(PIPELINE);
    check::<Page<Account>>(
        r#"{"values":[{"type":"user","nickname":"a"},{"a":[1,{}],"type":"team"}],"next":"b"}"#,
    );
    check::<Account>(
        r#"{"nickname":"\ud83d\ude80\n","links":{"self":{"href":"a"}},"a":[1.5e3,true],"type":"user"}"#,
    );
}

#[test]
fn what_follows_an_answer_is_refused() {
    for rest in ["}", "{}", "1", ",", "\u{0}", "null", "/* */"] {
        refused::<PullRequest>(format!("{PULL_REQUEST}{rest}"));
        refused::<PullRequest>(format!("{rest}{PULL_REQUEST}"));
    }
    lossless::<PullRequest>(&format!(" \r\n\t{PULL_REQUEST}\n "));
}

#[test]
fn an_answer_with_any_byte_replaced_is_refused_or_kept() {
    const BYTES: [u8; 9] = *b"\"\\{]:9- \xff";
    let model = Model::of::<PullRequest>("");
    let mut read = 0;
    for place in 0..PULL_REQUEST.len() {
        for byte in BYTES {
            let mut text = PULL_REQUEST.as_bytes().to_vec();
            text[place] = byte;
            match model.twice(&text) {
                Ok(written) => {
                    let differing = differences(&text, &written).unwrap();
                    let text = String::from_utf8_lossy(&text);
                    assert!(differing.is_empty(), "lost or changed at {differing:?}: {text}");
                    read += 1;
                }
                Err(Fault::Refused(error)) => assert_short(&error),
                Err(fault) => panic!("{fault}"),
            }
        }
    }
    assert!(read > 1000, "only {read} were read");
}

#[test]
fn what_is_not_utf_8_is_refused_at_its_place() {
    for bytes in [
        &b"\xff"[..],
        b"\x80",
        b"\xc3",
        b"\xc3(",
        b"\xe4\xb8",
        b"\xf0\x9f\x9a",
        b"\xc0\xaf",
        b"\xed\xa0\x80",
        b"\xf4\x90\x80\x80",
    ] {
        for (before, after) in [
            (r#"{"title":"a"#, r#""}"#),
            (r#"{"unknown":"a"#, r#""}"#),
            (r#"{"unknown":["a"#, r#""]}"#),
            (r#"{"a"#, r#"":1}"#),
            (r#"{"type":"a"#, r#""}"#),
            ("{\n\n  ", "}"),
            ("", "{}"),
        ] {
            let error = refused::<PullRequest>([before.as_bytes(), bytes, after.as_bytes()].concat());
            let lines = before.matches('\n').count();
            let column = before.rsplit('\n').next().unwrap().len();
            assert_eq!((error.line(), error.column()), (lines + 1, column + 1), "{error}");
        }
    }
    refused::<PullRequest>(b"{\xef\xbb\xbf}");
    refused::<PullRequest>("{}".encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>());
}

#[test]
fn every_escape_is_read() {
    let text = r#"{"title":"\"\\\/\b\f\n\r\t\u0000\u001F\u00e9\u4E2D\uD83D\uDE80\ufffe"}"#;
    let model: PullRequest = lossless(text);
    assert_eq!(
        model.title.as_deref(),
        Some("\"\\/\u{8}\u{c}\n\r\t\u{0}\u{1f}\u{e9}\u{4e2d}\u{1f680}\u{fffe}")
    );
    for escape in [r"\q", r"\u12", r"\u12g4", r"\x41", r"\U0041", "\\\n", "\\", "\n", "\u{0}", "\u{1f}"] {
        refused::<PullRequest>(format!(r#"{{"title":"{escape}"}}"#));
        refused::<PullRequest>(format!(r#"{{"unknown":"{escape}"}}"#));
        refused::<PullRequest>(format!(r#"{{"a{escape}":1}}"#));
    }
}

#[test]
fn half_a_character_is_kept_as_it_is_spelt() {
    for half in [r"\ud83d", r"\ude80", r"\ud83dx", r"\ud83d\n", r"\ud83d\u0041", r"\ude80\ud83d"] {
        for field in ["unknown", "title", "type", "state", "created_on", "id", "author", "reviewers"] {
            let model: PullRequest = lossless(&format!(r#"{{"{field}":"{half}","comment_count":1}}"#));
            assert_eq!(model.comment_count, Some(1));
            let json = model.extra.get(field).unwrap();
            assert!(json.to_value().is_null() && json.parse::<String>().is_err());
            assert_eq!(*json, json.clone());
        }
        lossless::<PullRequest>(&format!(r#"{{"title":["{half}"],"author":{{"nickname":"{half}"}}}}"#));
        // Where there is no field to be kept in.
        refused::<PullRequest>(format!(r#"{{"a{half}":1}}"#));
        refused::<Account>(format!(r#"{{"type":"{half}"}}"#));
    }
}

#[test]
fn what_is_no_json_at_all_is_refused() {
    let pages = [
        "",
        " ",
        "\n",
        "<html><h1>No</h1></html>",
        "OK",
        "'a'",
        "{a:1}",
        "{'a':1}",
        "[1,]",
        "{\"a\":1,}",
        "nul",
        "True",
    ];
    for text in pages {
        refused::<PullRequest>(text);
        refused::<Vec<Json>>(text);
        refused::<Json>(text);
        refused::<String>(text);
    }
    assert!(wire::from_slice::<Json>(b"null").is_ok());
}
