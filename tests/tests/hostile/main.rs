//! JSON that no honest server sends: nothing panics, nothing that was read is lost, errors stay
//! short, and work grows with the text and not with its square.

mod depth;
mod kinds;
mod names;
mod numbers;
mod payload;
mod size;
mod tags;
mod texts;
mod work;

use bitbucket_runtime::wire::{self, DecodeError, Value};
use tests::model::{Fault, Model};
use tests::replay::differences;

/// The longest error that a person is still shown, in bytes.
const LONGEST_ERROR: usize = 600;

/// Levels and items that are far beyond what is real.
const MANY: usize = 100_000;

/// Reads a text that is to be read, writes it and compares it; gives the model.
#[track_caller]
fn lossless<V: Value + PartialEq>(text: &str) -> V {
    let written = match Model::of::<V>("").twice(text.as_bytes()) {
        Ok(written) => written,
        Err(Fault::Refused(error)) => panic!("refused: {error}"),
        Err(fault) => panic!("{:.2000}", fault.to_string()),
    };
    let differing = differences(text.as_bytes(), &written).expect("JSON");
    assert!(differing.is_empty(), "lost or changed at {differing:.200?}");
    wire::from_slice(text.as_bytes()).expect("what was read before")
}

/// The same for a text whose model is another one when it is read from what was written: tags that
/// come late too often, members of one name.
#[track_caller]
fn kept<V: Value>(text: &str) -> V {
    let model: V = wire::from_slice(text.as_bytes()).unwrap_or_else(|error| panic!("refused: {error}"));
    let differing = differences(text.as_bytes(), &wire::to_vec(&model)).expect("JSON");
    assert!(differing.is_empty(), "lost or changed at {differing:.200?}");
    model
}

/// Reads a text that is to be refused; gives the error.
#[track_caller]
fn refused<V: Value>(text: impl AsRef<[u8]>) -> DecodeError {
    let Err(error) = wire::from_slice::<V>(text.as_ref()) else { panic!("it was read") };
    assert_short(&error);
    error
}

#[track_caller]
fn assert_short(error: &DecodeError) {
    let text = error.to_string();
    assert!(text.len() <= LONGEST_ERROR, "an error of {} bytes: {text:.200}", text.len());
}

/// The inside, this many times within the outside.
fn nested(levels: usize, before: &str, inside: &str, after: &str) -> String {
    [&before.repeat(levels), inside, &after.repeat(levels)].concat()
}
