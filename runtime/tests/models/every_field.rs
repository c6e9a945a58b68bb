//! Whatever is read and whichever field is set after that: each key is written once, that field as it
//! was set, all else as it came.
//!
//! The same documents at every run.

use std::collections::BTreeMap;

use bitbucket_runtime::wire::{Json, Number};

use crate::sample::{Branch, Level, Owner, Sample, Target, members, ordered, read, written};

const DOCUMENTS: u64 = 6_000;

/// What may come for a field, written as this project writes it: what fits, what fits in part, and
/// what does not.
const VALUES: [&str; 34] = [
    "null",
    "true",
    "0",
    "-7",
    "0.5",
    "18446744073709551615",
    "123456789012345678901234567890.5",
    "1e400",
    r#""""#,
    r#""low""#,
    r#""1815-12-10""#,
    r#""\ud800""#,
    "[]",
    "[null]",
    "[1,null]",
    r#"["a","b"]"#,
    r#"["a",null,{"x":[]}]"#,
    r#"["low",7]"#,
    "[[1,2],[]]",
    "[[1,null],[null],8]",
    "{}",
    r#"{"name":"Ada"}"#,
    r#"{"name":17,"parts":"none"}"#,
    r#"{"name":null,"nicknames":[null,"a"],"more":{}}"#,
    r#"{"parts":[{"name":1},null,{"parts":[7]}]}"#,
    r#"[{"name":"Ada"}]"#,
    r#"[{"name":17},null,{"nicknames":["a",1e999]}]"#,
    r#"{"a":{"name":"Ada"},"b":null}"#,
    r#"{"a":1}"#,
    r#"{"type":"branch","name":"a","branch":"main"}"#,
    r#"{"type":"branch","branch":[null],"more":1}"#,
    r#"{"type":"tag","name":5}"#,
    r#"{"branch":"main"}"#,
    r#"{"type":7,"name":"a"}"#,
];

const NAMES: [&str; 18] = [
    "type", "title", "count", "share", "open", "made", "level", "owner", "target", "owners", "labels",
    "levels", "rows", "byName", "notes", "more", "Title", "extra",
];

/// Numbers that look random (the generator of Marsaglia, "Xorshift RNGs", 2003).
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).expect("31 bits") % bound
    }

    fn document(&mut self) -> Vec<(&'static str, &'static str)> {
        let mut members: Vec<(&str, &str)> = Vec::new();
        for _ in 0..self.below(9) {
            let name = NAMES[self.below(NAMES.len())];
            members.push((name, VALUES[self.below(VALUES.len())]));
        }
        members
    }
}

/// How a field is set, and as what it is written then.
type Way = (&'static str, fn(&mut Sample), &'static str);

fn owner() -> Owner {
    Owner::default().with_name("set")
}

fn with(sample: &mut Sample, change: impl FnOnce(Sample) -> Sample) {
    *sample = change(std::mem::take(sample));
}

const WAYS: &[Way] = &[
    ("type", |sample| sample.r#type = "set".into(), r#""set""#),
    ("title", |sample| sample.title = Some("set".into()), r#""set""#),
    ("title", |sample| with(sample, |sample| sample.with_title("set")), r#""set""#),
    ("count", |sample| with(sample, |sample| sample.with_count(42)), "42"),
    ("share", |sample| sample.share = Some(Number::from(42)), "42"),
    ("share", |sample| with(sample, |sample| sample.with_share(42)), "42"),
    ("open", |sample| sample.open = Some(false), "false"),
    ("open", |sample| with(sample, |sample| sample.with_open(true)), "true"),
    ("made", |sample| with(sample, |sample| sample.with_made("2001-02-03")), r#""2001-02-03""#),
    ("level", |sample| sample.level = Some(Level::High), r#""high""#),
    ("level", |sample| with(sample, |sample| sample.with_level("set")), r#""set""#),
    ("owner", |sample| sample.owner = Some(Box::new(owner())), r#"{"name":"set"}"#),
    ("owner", |sample| with(sample, |sample| sample.with_owner(owner())), r#"{"name":"set"}"#),
    ("target", |sample| sample.target = Some(Branch::default().into()), r#"{"type":"branch"}"#),
    ("target", |sample| with(sample, |sample| sample.with_target(Target::default())), "{}"),
    ("owners", |sample| sample.owners = Some(vec![owner()]), r#"[{"name":"set"}]"#),
    ("owners", |sample| with(sample, |sample| sample.with_owners([owner()])), r#"[{"name":"set"}]"#),
    ("labels", |sample| with(sample, |sample| sample.with_labels(["set"])), r#"["set"]"#),
    ("levels", |sample| sample.levels = Some(vec![Level::Low, Level::Low]), r#"["low","low"]"#),
    ("rows", |sample| with(sample, |sample| sample.with_rows([vec![4], vec![2]])), "[[4],[2]]"),
    (
        "byName",
        |sample| sample.by_name = Some(BTreeMap::from([("set".into(), owner())])),
        r#"{"set":{"name":"set"}}"#,
    ),
    ("notes", |sample| with(sample, |sample| sample.with_notes(Json::from(42))), "42"),
];

/// What must be written: of each key the last text that came, but for the one that was set.
fn expected(came: &[(&str, &str)], set: &str, text: &str) -> BTreeMap<String, String> {
    let mut all: BTreeMap<String, String> =
        came.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
    all.insert(set.to_owned(), text.to_owned());
    all
}

#[track_caller]
fn assert_written(sample: &Sample, expected: &BTreeMap<String, String>, how: &str) {
    let members = members(&written(sample));
    let once: BTreeMap<String, String> =
        members.iter().map(|(name, text)| (name.clone(), ordered(text))).collect();
    let expected: BTreeMap<String, String> =
        expected.iter().map(|(name, text)| (name.clone(), ordered(text))).collect();
    assert_eq!(once.len(), members.len(), "{how}: a key twice in {members:?}");
    assert_eq!(once, expected, "{how}");
}

#[test]
fn each_key_is_written_once_as_it_was_set_or_as_it_came() {
    let mut random = Random(0x9E37_79B9_7F4A_7C15);
    let mut set_over_what_was_aside = 0;
    for round in 0..DOCUMENTS {
        let came = random.document();
        let text: Vec<String> = came.iter().map(|(name, value)| format!("{name:?}:{value}")).collect();
        let text = format!("{{{}}}", text.join(","));
        let sample: Sample = read(&text);
        let untouched = came.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        assert_written(&sample, &untouched, &text);

        let (name, set, value) = WAYS[random.below(WAYS.len())];
        let mut changed = sample.clone();
        set(&mut changed);
        set_over_what_was_aside += usize::from(sample.extra.get(name).is_some());
        assert_written(&changed, &expected(&came, name, value), &format!("{round}: {name} of {text}"));

        let cleared = NAMES[random.below(NAMES.len())];
        let mut all = expected(&came, name, value);
        all.insert(cleared.to_owned(), "null".to_owned());
        assert_written(&changed.clear(cleared), &all, &format!("{round}: {name}, {cleared} of {text}"));
    }
    assert!(set_over_what_was_aside > 300, "{set_over_what_was_aside} only");
}
