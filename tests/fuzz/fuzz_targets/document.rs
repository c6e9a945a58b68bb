//! Any bytes are made into a crate, or refused with diagnostics.

#![no_main]

use codegen::{Input, Source};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let input = Input::new(Source { label: "fuzz.yaml", bytes: data }, "fuzzed", "\"1\"");
    if let Err(diagnostics) = codegen::generate(&input) {
        assert!(!diagnostics.to_string().is_empty());
    }
});
