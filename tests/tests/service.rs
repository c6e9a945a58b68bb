//! Where the calls of crates go, and how they prove who asks: two documents say it in every way that there is, and a
//! program sends every call, whatever its address, to a server on loopback that tells what arrives.

use tests::emitted::Emitted;

const DOCUMENT: &[u8] = include_bytes!("service/api.yaml");
const BEFORE: &[u8] = include_bytes!("service/swagger.yaml");
const PROGRAM: &str = include_str!("service/call.rs");
const ARRIVED: &str = include_str!("service/arrived.txt");

fn told(emitted: &Emitted) -> String {
    emitted.output.warnings.iter().map(|remark| format!("{}\n", remark.message)).collect()
}

#[test]
fn every_call_goes_where_its_document_says_with_what_it_wants() {
    let folder = env!("CARGO_TARGET_TMPDIR");
    let before = Emitted::new(folder, "before", BEFORE, b"");
    assert_eq!(
        told(&before),
        "`wss://before.example.com/v1/` begins with neither https:// nor http://: it is left out\n"
    );
    let bindings = format!(
        "[dev_dependencies]\ntokio = {{ version = \"1\", features = [\"macros\", \"rt\"] }}\nbefore = {}\n",
        before.dependency()
    );
    let service = Emitted::new(folder, "service", DOCUMENT, bindings.as_bytes());
    let told = told(&service);
    for remark in [
        "the implicit flow gives its token to a browser, not to a program",
        "what OpenID Connect says of itself is not fetched",
        "the HTTP scheme `digest` is none that a client here speaks",
        "`wss://files.example.com` begins with neither https:// nor http://: it is left out",
    ] {
        assert!(told.contains(remark), "{told}");
    }
    assert_eq!(told.lines().count(), 4, "{told}");
    service.write("examples/call.rs", PROGRAM);
    let features = ["--no-default-features", "--features", "all-modules,rustls"];
    let arrived = service.cargo("run", &[&features[..], &["--example", "call"]].concat());
    assert_eq!(arrived, ARRIVED, "{arrived}");
}
