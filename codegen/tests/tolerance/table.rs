//! `docs/openapi.md` names tests that are there. That it names every key stands beside the keys.

use std::path::Path;

#[test]
fn every_row_says_what_is_done_and_which_test_proves_it() {
    let page = include_str!("../../../docs/openapi.md");
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut rows = 0;
    for row in page.lines().filter(|line| line.starts_with("| `")) {
        let cells: Vec<&str> = row.trim_matches('|').split(" | ").map(str::trim).collect();
        let [_, done, how, test] = cells.as_slice() else { panic!("four cells: {row}") };
        assert!(["done", "told", "ignored"].contains(done), "{row}");
        assert!(!how.is_empty(), "{row}");
        let file = root.join(test.trim_matches('`'));
        assert!(file.is_file(), "no such test: {row}");
        rows += 1;
    }
    assert!(rows > 200, "{rows}");
}
