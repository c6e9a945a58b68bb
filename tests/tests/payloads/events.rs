//! What Bitbucket sends to webhooks: a delivery of our own writing for every event, and recorded ones where they
//! are at hand.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use bitbucket_cloud::Cloud;
use bitbucket_cloud::events::{self as cloud, EventKey};
use bitbucket_data_center::DataCenter;
use bitbucket_data_center::events as data_center;
use bitbucket_runtime::bytes::Bytes;
use bitbucket_runtime::http::HeaderMap;
use bitbucket_runtime::webhooks::{Delivery, DeliveryError, WebhookEvent};
use serde_json::Value;
use tests::document::Document;
use tests::exercise::{Event, Subject};
use tests::replay::{Verdict, differences};

use crate::index;

/// Our own delivery of an event.
fn own<A: Subject>(key: &str) -> Bytes {
    let name = format!("payloads/webhooks/{}/{}.json", A::NAME, key.replace(':', "."));
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
    fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display())).into()
}

#[test]
fn every_event_of_the_cloud_is_read_whole() {
    assert_own_are_whole::<Cloud>(29);
}

#[test]
fn every_event_of_the_data_center_is_read_whole() {
    assert_own_are_whole::<DataCenter>(24);
}

fn assert_own_are_whole<A: Subject>(count: usize) {
    let document = Document::of_api(A::NAME).unwrap();
    let described: BTreeSet<&str> = document.events().into_iter().map(|(name, _)| name).collect();
    let read: BTreeSet<&str> = A::EVENTS.iter().map(|event| event.key).collect();
    assert_eq!((&read, read.len()), (&described, count));
    let mut faults = Vec::new();
    for event in A::EVENTS {
        let replayed = event.replay(&own::<A>(event.key));
        // Our own have nothing that a model has no name for.
        if replayed.verdict != Verdict::Whole || !replayed.unnamed.is_empty() {
            faults.push(format!("{event:?}: {}, without a name: {:?}", replayed.verdict, replayed.unnamed));
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn an_event_that_nobody_knows_is_kept_whole() {
    let body = br#"{"eventKey":"repo:renamed","n":1.50,"actor":{"name":"a"},"twice":"\u00e9"}"#;
    for event in [Cloud::EVENTS[0], DataCenter::EVENTS[0]] {
        let written = event.unknown("repo:renamed", body).unwrap();
        assert_eq!(written, body);
        assert!(event.unknown("repo:renamed", b"<html>").is_err());
    }
    let event = cloud::Event::read("repo:renamed", body).unwrap();
    assert_eq!(event.event_key(), "repo:renamed");
    let cloud::Event::Other { key, .. } = event else { panic!("{event:?}") };
    assert_eq!(key, "repo:renamed");
}

/// What a program gets that is told of this event by a header, where it has a name, and by the body.
fn delivered<E: WebhookEvent>(header: Option<&str>, body: &[u8]) -> Result<Delivery<E>, DeliveryError> {
    let mut headers = HeaderMap::new();
    headers.insert("content-type", "application/json; charset=utf-8".parse().unwrap());
    if let Some(key) = header {
        headers.insert(E::INFO.event_header().unwrap(), key.parse().unwrap());
    }
    Delivery::read(&headers, body)
}

#[test]
fn every_delivery_of_the_cloud_comes_by_its_header() {
    for event in Cloud::EVENTS {
        let body = own::<Cloud>(event.key);
        let delivery: cloud::Delivery = delivered(Some(event.key), &body).unwrap();
        assert_eq!(delivery.event.event_key(), event.key);
        assert!(!matches!(delivery.event.event_key(), EventKey::Other(_)), "{event:?}");
        assert!(delivered::<cloud::Event>(None, &body).is_err(), "{event:?}");
    }
}

#[test]
fn every_delivery_of_the_data_center_comes_by_its_header_and_by_its_body() {
    for event in DataCenter::EVENTS {
        let body = own::<DataCenter>(event.key);
        let delivery: data_center::Delivery = delivered(Some(event.key), &body).unwrap();
        assert_eq!((delivery.key(), delivery.is_ping()), (event.key, event.key == "diagnostics:ping"));
        assert!(!matches!(delivery.event.event_key(), data_center::EventKey::Other(_)), "{event:?}");
        // The body alone says it as well, but that of a ping.
        let by_body = delivered::<data_center::Event>(None, &body);
        match by_body {
            Ok(by_body) => {
                assert_eq!(by_body.key(), event.key);
                assert!(by_body.time().is_some(), "{event:?}");
                assert!(delivered::<data_center::Event>(Some("repo:other"), &body).is_err(), "{event:?}");
            }
            Err(error) => assert_eq!(event.key, "diagnostics:ping", "{error}"),
        }
    }
}

fn folder() -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/payloads/webhooks");
    folder.join("index.tsv").exists().then_some(folder)
}

#[test]
fn nothing_that_was_delivered_is_lost() {
    let Some(folder) = folder() else {
        eprintln!("skipped: there are no recorded deliveries beside this checkout");
        return;
    };
    let rows = index::rows(&folder.join("index.tsv"));
    let mut counts = BTreeMap::new();
    let mut unnamed: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut faults = Vec::new();
    for row in &rows {
        let (file, product, key) = (row.get("file"), row.get("product"), row.get("event"));
        let body = Bytes::from(fs::read(folder.join(file)).unwrap_or_else(|error| panic!("{file}: {error}")));
        let events = match product {
            Cloud::NAME => meant::<Cloud>(key),
            "dc" | DataCenter::NAME => meant::<DataCenter>(key),
            other => panic!("{file}: {other} is not known"),
        };
        assert!(!events.is_empty(), "{file}: no event is meant by {key}");
        *counts.entry(product).or_insert(0) += 1;
        for event in events {
            let replayed = event.replay(&body);
            if replayed.verdict != Verdict::Whole {
                faults.push(format!("{file} as {event:?}: {}", replayed.verdict));
            }
            if event.key == key {
                unnamed.entry(format!("{product} {key}")).or_default().extend(replayed.unnamed);
            }
        }
    }
    eprintln!("{counts:?}, fields without a name: {unnamed:#?}");
    assert!(faults.is_empty(), "{faults:#?}");
    // What stands at the top of a delivery is what tells of it.
    let envelopes: Vec<(&String, &String)> = unnamed
        .iter()
        .flat_map(|(event, paths)| paths.iter().map(move |path| (event, path)))
        .filter(|(_, path)| path.matches('/').count() == 1)
        .collect();
    assert!(envelopes.is_empty(), "the envelopes have no names for {envelopes:?}");
    assert_eq!(counts.values().sum::<usize>(), rows.len());
}

/// The events that a key of the recordings stands for: `comment_*`, `created/updated` are several.
fn meant<A: Subject>(key: &str) -> Vec<&'static Event> {
    let (front, last) = key.rsplit_once(':').unwrap_or(("", key));
    let is_meant = |event: &&Event| match event.key.rsplit_once(':') {
        Some((of, name)) => {
            let is_one = |one: &str| match one.strip_suffix('*') {
                Some(beginning) => name.starts_with(beginning),
                None => name == one,
            };
            of == front && last.split('/').any(is_one)
        }
        None => event.key == key,
    };
    A::EVENTS.iter().filter(is_meant).collect()
}

#[test]
fn a_delivery_is_told_from_one_of_another_event() {
    // Not by the key alone: what the bodies hold differs, and is read where it belongs.
    let push = own::<Cloud>("repo:push");
    let cloud::Event::RepositoryPush(event) = cloud::Event::read("repo:push", &push).unwrap() else {
        panic!()
    };
    let whole: Value = serde_json::from_slice(&push).unwrap();
    let changes = whole["push"]["changes"].as_array().unwrap();
    assert!(!changes.is_empty());
    let read = event.push.as_ref().and_then(|push| push.changes.as_deref()).unwrap();
    assert_eq!(read.len(), changes.len());
    let other = cloud::Event::read("repo:fork", &push).unwrap();
    assert!(differences(&push, &other.to_body()).unwrap().is_empty());
}
