//! What the bindings and the README add to a crate.

use codegen::diagnostic::Diagnostics;
use codegen::{Input, Output, Source};

const DOCUMENT: &str = "\
openapi: 3.0.3
info: {title: Small, version: '1'}
paths:
  /stars:
    get:
      tags: [stars]
      operationId: listStars
      parameters:
      - {name: q, in: query, schema: {type: string}}
      responses: {'204': {description: OK}}
  /planets:
    get:
      tags: [planets]
      operationId: listPlanets
      parameters:
      - {name: q, in: query, schema: {type: string}}
      responses: {'204': {description: OK}}
";

const OPERATIONS: &str = "
[operations]
'GET /stars' = 'stars::list'
'GET /planets' = 'planets::list'
";

fn generate(bindings: &str, readme: Option<&[u8]>) -> Result<Output, Diagnostics> {
    let bindings = format!("{bindings}{OPERATIONS}");
    codegen::generate(&Input {
        bindings: Some(Source { label: "bindings.toml", bytes: bindings.as_bytes() }),
        readme: readme.map(|bytes| Source { label: "README.md", bytes }),
        ..Input::new(Source { label: "sky.yaml", bytes: DOCUMENT.as_bytes() }, "sky", "\"1\"")
    })
}

#[test]
fn the_client_is_told_what_servers_say_beside_bodies() {
    let servers = "[servers]\ntrace_headers = [\"x-sky\"]\ntransient_statuses = [520]\n";
    let output = generate(servers, None).unwrap();
    let lib = &output.files["src/lib.rs"];
    assert!(lib.contains(".with_trace_headers(&[\"x-sky\"])"), "{lib}");
    assert!(lib.contains(".with_transient_statuses(&[520]);"), "{lib}");
    assert!(!lib.contains(".with_errors("), "{lib}");
    let error =
        generate("[servers]\ntrace_headers = ['x sky']\ntransient_statuses = [200]\n", None).unwrap_err();
    let error = error.to_string();
    assert!(error.contains("bindings.toml:2:1: \"x sky\" cannot be the name of a header"), "{error}");
    assert!(error.contains("bindings.toml:3:1: 200 is no status of a failure"), "{error}");
}

#[test]
fn the_client_is_told_that_ids_stand_in_braces_where_they_do() {
    let of = |bindings: &str| {
        generate(bindings, None).unwrap().files["src/lib.rs"].matches(".with_braced_ids()").count()
    };
    assert_eq!((of("braced_ids = true\n"), of("braced_ids = false\n"), of("")), (1, 0, 0));
}

#[test]
fn the_client_is_told_what_base_urls_end_with() {
    let output = generate("base_path = \"/rest\"\n", None).unwrap();
    let lib = &output.files["src/lib.rs"];
    assert!(lib.contains(".with_base_path(\"/rest\")"), "{lib}");
    for path in ["rest", "/rest/", "/", "/a b", "/x?y", "https://host/rest"] {
        let error = generate(&format!("base_path = {path:?}\n"), None).unwrap_err().to_string();
        assert!(error.contains("is no path that a base URL can end with"), "{error}");
    }
}

#[test]
fn a_readme_is_the_documentation_of_the_crate() {
    let output = generate("", Some(b"# sky\n")).unwrap();
    assert_eq!(output.files["README.md"], "# sky\n");
    assert!(output.files["Cargo.toml"].contains("readme = \"README.md\"\n"));
    let lib = &output.files["src/lib.rs"];
    let first = "#![cfg_attr(feature = \"default\", doc = include_str!(\"../README.md\"))]\n";
    assert!(lib.starts_with(first) && !lib.contains("//!"), "{lib}");

    let output = generate("", None).unwrap();
    assert!(!output.files.contains_key("README.md"));
    assert!(!output.files["Cargo.toml"].contains("readme"));
    assert!(output.files["src/lib.rs"].starts_with("//! "));

    let error = generate("", Some(b"\xff")).unwrap_err();
    assert!(error.to_string().contains("README.md: the file is not UTF-8"), "{error}");
}

#[test]
fn examples_say_which_modules_and_dependencies_they_need() {
    let bindings = "
        [dev_dependencies]
        tokio = { version = '1', features = ['rt'] }
        [examples]
        look = ['stars', 'planets']
    ";
    let manifest = &generate(bindings, None).unwrap().files["Cargo.toml"];
    let manifest: toml::Table = toml::from_str(manifest).unwrap();
    assert_eq!(manifest["dev-dependencies"]["tokio"]["version"].as_str(), Some("1"));
    let example = &manifest["example"][0];
    assert_eq!(example["name"].as_str(), Some("look"));
    let needed: Vec<_> = example["required-features"].as_array().unwrap().iter().collect();
    assert_eq!(needed, [&toml::Value::from("stars"), &toml::Value::from("planets")]);

    let error = generate("[examples]\nlook = ['moons']\n", None).unwrap_err();
    assert!(error.to_string().contains("bindings.toml:2"), "{error}");
    assert!(error.to_string().contains("`look` needs \"moons\""), "{error}");
}

#[test]
fn a_parameter_is_named_for_one_operation_or_for_all() {
    let output = generate("[fields]\n'stars::list?q' = 'named'\n'?q' = 'filter'\n", None).unwrap();
    assert!(output.files["src/stars.rs"].contains("named(named: &str) =>"));
    assert!(output.files["src/planets.rs"].contains("filter(filter: &str) =>"));

    let error = generate("[fields]\n'moons::list?q' = 'named'\n", None).unwrap_err();
    assert!(error.to_string().contains("\"moons::list?q\" names nothing"), "{error}");
}

#[test]
fn a_module_is_taken_with_or_without_what_carries_requests() {
    let output = generate("", None).unwrap();
    let manifest: toml::Table = toml::from_str(&output.files["Cargo.toml"]).unwrap();
    let feature = |name: &str| -> Vec<&str> {
        manifest["features"][name].as_array().unwrap().iter().filter_map(toml::Value::as_str).collect()
    };
    assert_eq!(feature("default"), ["all-modules", "rustls"]);
    assert_eq!(feature("all-modules"), ["planets", "stars"]);
    assert_eq!(feature("stars"), [""; 0]);
    for tls in ["rustls", "rustls-no-provider", "native-tls"] {
        assert_eq!(feature(tls), ["reqwest", &format!("bitbucket-runtime/{tls}")]);
    }
    let lib = &output.files["src/lib.rs"];
    for exported in [
        "#[doc(inline)]\npub use bitbucket_runtime::ReqwestTransport;",
        "pub use bitbucket_runtime::reqwest;",
    ] {
        assert!(lib.contains(&format!("#[cfg(feature = \"reqwest\")]\n{exported}")), "{lib}");
    }
}

#[test]
fn the_runtime_brings_nothing_that_no_feature_asks_for() {
    for (runtime, version, path) in [
        ("\"1\"", Some("1"), None),
        ("{ path = \"../runtime\", default-features = true }", None, Some("../runtime")),
    ] {
        let output = codegen::generate(&Input::new(
            Source { label: "sky.yaml", bytes: DOCUMENT.as_bytes() },
            "sky",
            runtime.to_owned(),
        ));
        let manifest: toml::Table = toml::from_str(&output.unwrap().files["Cargo.toml"]).unwrap();
        let dependency = &manifest["dependencies"]["bitbucket-runtime"];
        assert_eq!(dependency["default-features"].as_bool(), Some(false));
        assert_eq!(dependency.get("version").and_then(toml::Value::as_str), version);
        assert_eq!(dependency.get("path").and_then(toml::Value::as_str), path);
    }
}

#[test]
fn environment_variables_begin_with_the_crates_name_or_with_what_is_said() {
    for (bindings, prefix) in
        [("crate = 'deep-sky'\n", "DEEP_SKY"), ("crate = 'deep-sky'\nenv_prefix = 'SKY2'\n", "SKY2")]
    {
        let lib = generate(bindings, None).unwrap().files["src/lib.rs"].clone();
        assert!(lib.contains(&format!(".with_env_prefix(\"{prefix}\")")), "{lib}");
        assert!(lib.contains(&format!("`{prefix}_TOKEN`")), "{lib}");
    }
    for refused in ["", "sky", "SKY_", "2SKY", "SKY TOKEN", "SKY=", "ŠKY"] {
        let error = generate(&format!("env_prefix = '{refused}'\n"), None).unwrap_err().to_string();
        assert!(
            error.contains("bindings.toml:1:1") && error.contains("environment variables begin with"),
            "{error}"
        );
    }
}

#[test]
fn the_type_of_an_api_hides_nothing_that_the_root_holds() {
    for (package, marker) in [("hook", "TheHook"), ("api", "TheApi"), ("client", "TheClient"), ("sky", "Sky")]
    {
        let lib = generate(&format!("crate = '{package}'\n"), None).unwrap().files["src/lib.rs"].clone();
        assert!(lib.contains(&format!("pub enum {marker} {{}}")), "{package}: {lib}");
    }
    for refused in ["Transport", "Clock", "TowerTransport", "BlockingClient", "Json"] {
        let error = generate(&format!("api = '{refused}'\n"), None).unwrap_err().to_string();
        assert!(error.contains("cannot be the name of the API"), "{error}");
    }
}

#[test]
fn the_manifest_says_what_people_say_of_the_package() {
    let said = "\
license = 'Apache-2.0'
authors = ['Ann \"Sky\" Lee <ann@sky.example>']
repository = 'https://sky.example/source'
homepage = 'https://sky.example'
documentation = 'https://sky.example/docs'
keywords = ['stars', 'sky']
categories = ['api-bindings']
publish = true
";
    let manifest = generate(said, None).unwrap().files["Cargo.toml"].clone();
    let package = manifest.parse::<toml::Table>().unwrap()["package"].clone();
    for (key, value) in said.parse::<toml::Table>().unwrap().iter().filter(|(key, _)| *key != "publish") {
        assert_eq!(package.get(key), Some(value), "{key}");
    }
    assert_eq!(package.get("publish"), None);

    // Nobody's terms are made up, and nothing is published that nobody wants to be.
    let manifest = generate("", None).unwrap().files["Cargo.toml"].clone();
    assert!(!manifest.contains("license") && manifest.contains("publish = false"), "{manifest}");
}

#[test]
fn what_cargo_or_its_registry_would_refuse_is_refused() {
    let wrong = "\
license = 'My terms; all rights'
authors = ['']
repository = 'git@sky.example:sky'
homepage = 'sky.example'
documentation = 'docs'
keywords = ['a', 'b', 'c', 'd', 'e', 'far too long for any keyword']
categories = ['Web programming']
";
    let said = generate(wrong, None).unwrap_err().to_string();
    for line in 1..=7 {
        assert!(said.contains(&format!("error: bindings.toml:{line}:1: ")), "{line}: {said}");
    }
    assert!(said.contains("6 keywords are more than the registry takes"), "{said}");
}
