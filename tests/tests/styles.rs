//! What a crate sends of its parameters: one document has every style, and a program calls all of it.

use tests::emitted::Emitted;

const DOCUMENT: &[u8] = include_bytes!("../../codegen/tests/emit/styles.yaml");
const PROGRAM: &str = include_str!("styles/send.rs");
const SENT: &str = include_str!("styles/sent.txt");

#[test]
fn every_style_is_sent_as_the_standard_says() {
    let styles = Emitted::new(env!("CARGO_TARGET_TMPDIR"), "styles", DOCUMENT, b"");
    styles.write("examples/send.rs", PROGRAM);
    let features = ["--no-default-features", "--features", "all-modules"];
    let sent = styles.cargo("run", &[&features[..], &["--example", "send"]].concat());
    assert_eq!(sent, SENT);
}
