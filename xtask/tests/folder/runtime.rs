//! How a crate is told where its runtime is, and what is said of what is wrong with that.

use super::place::Place;
use super::support::{DOCUMENT, RUNTIME};

fn generate(place: &Place, runtime: &str) -> Result<String, String> {
    place.write("vendor.yaml", DOCUMENT);
    let out = "made/harbour";
    let arguments =
        ["generate", "--document", "vendor.yaml", "--name", "harbour", "--out", out, "--runtime", runtime];
    match place.run(&arguments) {
        output if output.status.success() => Ok(place.read("made/harbour/Cargo.toml")),
        output => {
            assert!(!place.has("made"), "{output:?}");
            Err(String::from_utf8(output.stderr).unwrap())
        }
    }
}

#[test]
fn a_version_a_revision_and_a_path_are_taken() {
    let cases = [
        ("\"0.1\"", "version = \"0.1\""),
        ("{ version = \"0.1\", registry = \"ours\" }", "registry = \"ours\""),
        ("{ git = \"https://example.com/r.git\", tag = \"v1\" }", "tag = \"v1\""),
        (" { path = \"../../rt\" } ", "path = \"../../rt\""),
    ];
    for (runtime, expected) in cases {
        let place = Place::new();
        place.write("rt/Cargo.toml", RUNTIME);
        let manifest = generate(&place, runtime).unwrap_or_else(|said| panic!("{runtime}: {said}"));
        let line = manifest.lines().find(|line| line.starts_with("bitbucket-runtime = "));
        assert!(line.is_some_and(|line| line.contains(expected)), "{runtime}: {line:?}");
    }
}

#[test]
fn what_is_none_of_them_is_told_with_what_would_be() {
    let cases = [
        ("0.1", "a version is quoted: --runtime '\"0.1\"'"),
        ("1.2.3", "a version is quoted: --runtime '\"1.2.3\"'"),
        ("../rt", "a path is a table: --runtime '{ path = \"../rt\" }'"),
        (
            "https://example.com/r.git",
            "an address is a table: --runtime '{ git = \"https://example.com/r.git\" }'",
        ),
        ("git = \"https://example.com/r.git\"", "an address is a table"),
        ("path = 'rt'", "a table is in braces: --runtime '{ path = 'rt' }'"),
        ("\"newest\"", "this is no version"),
        ("{ git = \"x\", path = \"y\" }", "it is either in git or at a path"),
        ("{ git = \"x\", tag = \"a\", rev = \"b\" }", "`tag` and `rev` name two revisions"),
        ("{ version = \"1\", branch = \"main\" }", "`branch` is of no use without `git`"),
        ("{ version = 1 }", "`version` is a text"),
        ("{ version = \"one\" }", "`version` is none: "),
        ("{ features = [\"mock\"] }", "it says neither `version` nor `git` nor `path`"),
        ("{ workspace = true }", "`workspace` is not for this dependency"),
        ("true", "a boolean is no dependency"),
        ("\"1\"\nother = 1", "this is more than one value"),
        ("", "write a TOML value"),
        ("{ path = \"../../none\" }", "there is no package `bitbucket-runtime` in made/harbour/../../none"),
        ("{ path = \"rt\" }", "as in its Cargo.toml: '{ path = \"../../rt\" }'"),
    ];
    for (runtime, expected) in cases {
        let place = Place::new();
        place.write("rt/Cargo.toml", RUNTIME);
        let said = generate(&place, runtime).expect_err(runtime);
        assert!(said.starts_with("error: --runtime") && said.contains(expected), "{runtime}: {said}");
    }
}
