//! What a crate reads of streams whose items a document of OpenAPI 3.2 describes, and of answers that come in several
//! media types: a program reads all of them from a server on loopback.

use tests::emitted::Emitted;

const DOCUMENT: &[u8] = include_bytes!("sequences/api.yaml");
const BINDINGS: &[u8] = b"[dev_dependencies]\ntokio = { version = \"1\", features = [\"macros\", \"rt\"] }\n";
const PROGRAM: &str = include_str!("sequences/read.rs");
const READ: &str = include_str!("sequences/read.txt");

#[test]
fn every_item_of_a_stream_is_read_as_what_it_is() {
    let sequences = Emitted::new(env!("CARGO_TARGET_TMPDIR"), "sequences", DOCUMENT, BINDINGS);
    assert_eq!(sequences.output.warnings.to_string(), "");
    sequences.write("examples/read.rs", PROGRAM);
    let features = ["--no-default-features", "--features", "all-modules,rustls"];
    let read = sequences.cargo("run", &[&features[..], &["--example", "read"]].concat());
    assert_eq!(read, READ);
}
