//! Any bytes are made into a crate, or refused with diagnostics.

#![no_main]

use codegen::{Input, Source};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let input = Input {
        document: Source { label: "fuzz.yaml", bytes: data },
        beside: Vec::new(),
        overlays: Vec::new(),
        bindings: None,
        names_lock: None,
        readme: None,
        crate_name: "fuzzed".to_owned(),
        runtime: "\"1\"".to_owned(),
    };
    if let Err(diagnostics) = codegen::generate(&input) {
        assert!(!diagnostics.to_string().is_empty());
    }
});
