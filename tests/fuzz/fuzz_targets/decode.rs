//! Any text goes through any model: it is refused in few words, or nothing of it is lost.

#![no_main]

use std::sync::LazyLock;

use bitbucket_cloud::Cloud;
use libfuzzer_sys::fuzz_target;
use serde_json::Value;
use tests::document::Document;
use tests::exercise::Subject as _;
use tests::model::{Fault, Model, answered};
use tests::replay::differences;

/// What reads answers. What is only ever sent holds plain values that cannot be missing.
static MODELS: LazyLock<Vec<Model>> = LazyLock::new(|| {
    let document = Document::of_api(Cloud::NAME).expect("the corrected document");
    let answered = answered(&document);
    Cloud::MODELS.iter().copied().filter(|model| answered.contains(model.schema)).collect()
});

/// The longest error, in bytes.
const LONGEST_ERROR: usize = 1000;

/// Levels within which a late tag is always read.
const LEVELS: usize = 12;

// The first byte picks the model, the rest is the text.
fuzz_target!(|data: &[u8]| {
    let Some((first, text)) = data.split_first() else { return };
    let model = &MODELS[usize::from(*first) * MODELS.len() / 256];
    check(model, text, false);
    // Once more without what may be read in another way from what was written: members of one
    // name, and tags that come late too often.
    if levels(text) <= LEVELS
        && let Ok(value) = serde_json::from_slice::<Value>(text)
    {
        check(model, value.to_string().as_bytes(), true);
    }
});

fn check(model: &Model, text: &[u8], is_plain: bool) {
    let written = match model.twice(text) {
        Ok(written) => written,
        Err(Fault::Unstable { first, .. }) if !is_plain => first,
        Err(Fault::Refused(error)) => {
            let length = error.to_string().len();
            assert!(length <= LONGEST_ERROR, "{model:?}: an error of {length} bytes");
            return;
        }
        Err(fault) => panic!("{model:?}: {fault}"),
    };
    let text = text.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(text);
    match differences(text, &written) {
        Ok(differing) => assert!(differing.is_empty(), "{model:?}: lost or changed at {differing:?}"),
        Err(error) => panic!("{model:?}: what was read is no JSON: {error}"),
    }
}

/// How deep brackets nest, those within texts included.
fn levels(text: &[u8]) -> usize {
    let (mut open, mut most) = (0_usize, 0);
    for byte in text {
        match byte {
            b'[' | b'{' => open += 1,
            b']' | b'}' => open = open.saturating_sub(1),
            _ => {}
        }
        most = most.max(open);
    }
    most
}
