//! Where a crate's client sends, and how it proves who asks: servers, security schemes, flows, and headers that
//! are nobody's choice.

use codegen::diff::{Level, compare};
use codegen::{Input, Model, Output, Source};

fn input<'a>(document: &'a str, bindings: &'a str) -> Input<'a> {
    Input {
        bindings: Some(Source { label: "bindings.toml", bytes: bindings.as_bytes() }),
        ..Input::new(Source { label: "api.yaml", bytes: document.as_bytes() }, "small", "\"1\"")
    }
}

fn document(rest: &str) -> String {
    let paths = if rest.contains("paths:") {
        ""
    } else {
        "paths: {/one: {get: {operationId: one, responses: {'204': {description: OK}}}}}\n"
    };
    format!("openapi: 3.0.3\ninfo: {{title: Small, version: '1'}}\n{paths}{rest}\n")
}

fn model(document: &str, bindings: &str) -> Model {
    codegen::model(&input(document, bindings)).unwrap_or_else(|errors| panic!("{errors}"))
}

fn output(document: &str, bindings: &str) -> Output {
    codegen::generate(&input(document, bindings)).unwrap_or_else(|errors| panic!("{errors}"))
}

/// The facts of the API, on one line.
fn facts(document: &str, bindings: &str) -> String {
    let lib = squeezed(&file(&output(document, bindings), "src/lib.rs"));
    let facts =
        lib.split("ApiInfo::new(env!(\"CARGO_PKG_NAME\"), env!(\"CARGO_PKG_VERSION\"))").nth(1).unwrap();
    facts.split(".with_env_prefix").next().unwrap().trim().to_owned()
}

fn file(output: &Output, name: &str) -> String {
    let found = output.files.iter().find(|(path, _)| path.ends_with(name));
    found.map(|(_, text)| text.clone()).unwrap_or_else(|| panic!("no {name}"))
}

fn squeezed(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    text.replace("( ", "(")
        .replace(", )", ")")
        .replace(" .", ".")
        .replace(",)", ")")
        .replace("[ ", "[")
        .replace(", ]", "]")
        .replace(" ]", "]")
}

fn told(document: &str, bindings: &str) -> String {
    let remarks = output(document, bindings).warnings;
    remarks
        .iter()
        .map(|remark| format!("{} {}\n", remark.code.map_or("", |code| code.name()), remark.message))
        .collect()
}

#[test]
fn a_server_is_the_base_url() {
    for (servers, bindings, expected) in [
        (
            "servers: [{url: 'https://api.example.com/v1/'}]",
            "",
            r#".with_base_url("https://api.example.com/v1")"#,
        ),
        ("servers: [{url: //api.example.com}]", "", r#".with_base_url("https://api.example.com")"#),
        ("servers: [{url: api.example.com/v1}]", "", r#".with_base_url("https://api.example.com/v1")"#),
        ("servers: [{url: /hub/api}]", "", r#".with_base_path("/hub/api")"#),
        ("servers: [{url: /}]", "", ""),
        ("", "", ""),
        (
            "servers: [{url: /hub/api}]",
            "document_url = 'https://example.com/docs/api.json'",
            r#".with_base_url("https://example.com/hub/api")"#,
        ),
        (
            "servers: [{url: ../v2}]",
            "document_url = 'https://example.com/docs/v1/api.json'",
            r#".with_base_url("https://example.com/docs/v2")"#,
        ),
        (
            "servers: [{url: 'https://api.example.com'}]",
            "base_url = 'https://own.example.com'",
            r#".with_base_url("https://own.example.com")"#,
        ),
        ("servers: [{url: 'https://api.example.com'}]", "base_path = '/rest'", r#".with_base_path("/rest")"#),
        (
            "servers: [{url: 'https://a.example.com'}, {url: 'https://a.example.com/'}]",
            "",
            r#".with_base_url("https://a.example.com")"#,
        ),
    ] {
        assert_eq!(facts(&document(servers), bindings), expected, "{servers} {bindings}");
    }
}

#[test]
fn servers_are_named_and_have_their_variables() {
    let document = document(
        "servers:
- url: 'https://{region}.example.com/{version}'
  description: Production.
  variables: {region: {default: eu, enum: [eu, us]}, version: {default: v1}}
- {url: 'https://sandbox.example.com/v1', description: 'A long sentence that names nothing, since it goes on.'}
- {url: 'http://127.0.0.1:{port}', description: Production, variables: {port: {default: '80', enum: ['8080']}}}
- {url: 'https://{tenant}.example.com'}",
    );
    let lib = squeezed(&file(&output(&document, ""), "src/lib.rs"));
    for expected in [
        ".with_servers(&[Self::PRODUCTION, Self::SANDBOX, Self::PRODUCTION_2, Self::TENANT])",
        r#"pub const PRODUCTION: bitbucket_runtime::Server = bitbucket_runtime::Server::new("https://{region}.example.com/{version}").with_variables(&[bitbucket_runtime::ServerVariable::new("region").with_default("eu").with_values(&["eu", "us"]), bitbucket_runtime::ServerVariable::new("version").with_default("v1")]);"#,
        r#"ServerVariable::new("port").with_default("80").with_values(&["8080", "80"])"#,
        r#"pub const TENANT: bitbucket_runtime::Server = bitbucket_runtime::Server::new("https://{tenant}.example.com");"#,
    ] {
        assert!(lib.contains(expected), "{expected}\n{lib}");
    }
    insta::assert_snapshot!(told(&document, ""), @r"
    unusable-server the default `80` is none of the values that are listed
    unusable-server nothing says what the variable `tenant` is
    ");
}

#[test]
fn a_server_of_no_use_is_told() {
    let document = document(
        "servers: [{url: 'wss://a.example.com'}, {url: /api}, {url: 'https://u:p@a.example.com'}, {url: 'https://a b'}, {url: 'https://ok.example.com'}]",
    );
    assert_eq!(facts(&document, ""), r#".with_base_url("https://ok.example.com")"#);
    insta::assert_snapshot!(told(&document, ""), @r"
    unusable-server `wss://a.example.com` begins with neither https:// nor http://: it is left out
    unusable-server `https://u:p@a.example.com` holds a user: it is left out
    unusable-server `https://a b` holds what no address can hold: it is left out
    relative-server `/api` says no host, and where the document was fetched is not known
    ");
}

const ELSEWHERE: &str = "servers: [{url: 'https://api.example.com/v1'}]
paths:
  /files:
    servers: [{url: 'https://upload.example.com/v1/'}]
    post: {operationId: upload, tags: [files], responses: {'204': {description: OK}}}
    get: {operationId: read, tags: [files], servers: [{url: /raw}], responses: {'204': {description: OK}}}
    put: {operationId: again, tags: [files], servers: [{url: 'https://upload.example.com/v1'}], responses: {'204': {description: OK}}}
    delete: {operationId: remove, tags: [files], servers: [{url: 'https://api.example.com/v1'}], responses: {'204': {description: OK}}}
";

#[test]
fn an_operation_is_served_where_it_says() {
    let output = output(&document(ELSEWHERE), "");
    let files = squeezed(&file(&output, "src/files.rs"));
    for (constant, place) in [
        ("READ", ".served_elsewhere(0);"),
        ("AGAIN", ".served_elsewhere(1);"),
        ("UPLOAD", ".served_elsewhere(1);"),
        ("REMOVE", "\"/files\");"),
    ] {
        let found =
            files.split(&format!("static {constant}: ")).nth(1).and_then(|rest| rest.split("static").next());
        assert!(found.is_some_and(|found| found.contains(place)), "{constant} {found:?}");
    }
    assert!(files.contains("Served at `https://upload.example.com/v1`."), "{files}");
    assert_eq!(
        facts(&document(ELSEWHERE), ""),
        r#".with_base_url("https://api.example.com/v1").with_elsewhere(&[bitbucket_runtime::Server::new("/raw"), bitbucket_runtime::Server::new("https://upload.example.com/v1")])"#
    );
}

#[test]
fn swagger_says_it_by_schemes_host_and_base_path() {
    let swagger = |rest: &str| {
        format!(
            "swagger: '2.0'\ninfo: {{title: Small, version: '1'}}\npaths: {{/one: {{get: {{operationId: one, responses: {{'204': {{description: OK}}}}}}}}}}\n{rest}\n"
        )
    };
    for (said, expected) in [
        (
            "host: api.example.com\nbasePath: /v1\nschemes: [http, https]",
            r#".with_servers(&[Self::API, Self::API_2])"#,
        ),
        (
            "host: api.example.com\nbasePath: /v1\nschemes: [https]",
            r#".with_base_url("https://api.example.com/v1")"#,
        ),
        ("host: api.example.com\nbasePath: /", r#".with_base_url("https://api.example.com")"#),
        ("host: api.example.com\nschemes: [wss, https]", r#".with_base_url("https://api.example.com")"#),
        ("basePath: /api/v1", r#".with_base_path("/api/v1")"#),
    ] {
        assert_eq!(facts(&swagger(said), ""), expected, "{said}");
    }
    let first = model(&swagger("host: api.example.com\nschemes: [http, https]"), "");
    assert_eq!(
        first.surface.service.place().as_deref(),
        Some("https://api.example.com"),
        "the one nobody can listen to"
    );
}

const SECURED: &str = "security: [{header_key: []}]
paths:
  /a: {get: {operationId: a, tags: [t], responses: {'204': {description: OK}}}}
  /b: {get: {operationId: b, tags: [t], security: [], responses: {'204': {description: OK}}}}
  /c: {get: {operationId: c, tags: [t], security: [{user: [], cookieKey: []}, {token: []}], responses: {'204': {description: OK}}}}
  /d: {get: {operationId: d, tags: [t], security: [{}], responses: {'204': {description: OK}}}}
components:
  securitySchemes:
    header_key: {type: apiKey, in: header, name: X-Key}
    query-key: {type: apiKey, in: query, name: 'k y'}
    cookieKey: {type: apiKey, in: cookie, name: sid}
    user: {type: http, scheme: Basic}
    token: {type: http, scheme: bearer, bearerFormat: JWT}
    and: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://a.example.com/token', scopes: {}}}}
    2fa: {$ref: '#/components/securitySchemes/token'}
";

#[test]
fn security_schemes_are_constructors_of_credentials() {
    let lib = squeezed(&file(&output(&document(SECURED), "credentials = ['jwt']"), "src/lib.rs"));
    for expected in [
        r#"pub fn header_key(key: impl Into<String>) -> Self { Self(bitbucket_runtime::Credentials::header_key("X-Key", key).of_scheme("header_key")) }"#,
        r#"pub fn query_key(key: impl Into<String>) -> Self { Self(bitbucket_runtime::Credentials::query_key("k y", key).of_scheme("query-key")) }"#,
        r#"pub fn cookie_key(key: impl Into<String>) -> Self { Self(bitbucket_runtime::Credentials::cookie_key("sid", key).of_scheme("cookieKey")) }"#,
        r#"pub fn user(user: impl Into<String>, password: impl Into<String>) -> Self { Self(bitbucket_runtime::Credentials::basic(user, password).of_scheme("user")) }"#,
        r#"pub fn token(token: impl Into<String>) -> Self { Self(bitbucket_runtime::Credentials::bearer(token).of_scheme("token")) }"#,
        r#"pub fn and_2(token: impl Into<String>) -> Self {"#,
        r#"pub fn and_renewed(credentials: oauth::OAuthCredentials) -> Self { Self(bitbucket_runtime::Credentials::oauth(credentials).of_scheme("and")) }"#,
        r#"pub fn scheme_2fa(token: impl Into<String>)"#,
        r#"pub fn jwt(token: impl Into<String>) -> Self { Self(bitbucket_runtime::Credentials::jwt(token)) }"#,
        r#"pub const OAUTH: OAuthEndpoints = OAuthEndpoints::tokens_at("https://a.example.com/token");"#,
    ] {
        assert!(lib.contains(expected), "{expected}\n{lib}");
    }
    // Without a scheme, and where bindings want it, they are the runtime's.
    for (document, bindings) in [(document(SECURED), "credentials = 'all'"), (document(""), "")] {
        let lib = squeezed(&file(&output(&document, bindings), "src/lib.rs"));
        assert!(!lib.contains("pub struct Credentials") && lib.contains(" Credentials,"), "{lib}");
    }
}

#[test]
fn an_operation_says_what_it_wants() {
    let output = output(&document(SECURED), "");
    let calls = squeezed(&file(&output, "src/t.rs"));
    for expected in [
        r#"static A: Operation = Operation::get("t::a", "/a");"#,
        r#"static B: Operation = Operation::get("t::b", "/b").anonymous();"#,
        r#"Operation::get("t::c", "/c").security(&[&["cookieKey", "user"], &["token"]]);"#,
        r#"Operation::get("t::d", "/d").security(&[&[]]);"#,
    ] {
        assert!(calls.contains(expected), "{expected}\n{calls}");
    }
    assert_eq!(facts(&document(SECURED), ""), r#".with_security(&[&["header_key"]])"#);
    // A key alone is what a token of the environment is.
    let keyed = document("components: {securitySchemes: {k: {type: apiKey, in: query, name: appid}}}");
    assert_eq!(facts(&keyed, ""), r#".with_token(bitbucket_runtime::TokenPlace::Query("appid"))"#);
}

#[test]
fn schemes_that_no_client_goes_are_told() {
    let document = document(
        "security: [{nowhere: []}]
components:
  securitySchemes:
    digest: {type: http, scheme: digest}
    connect: {type: openIdConnect, openIdConnectUrl: 'https://a.example.com/x'}
    browser: {type: oauth2, flows: {implicit: {authorizationUrl: 'https://a.example.com', scopes: {}}}}
    key: {type: apiKey, in: header, name: 'X Key'}
    below: {type: oauth2, flows: {password: {tokenUrl: /token, scopes: {}}}}",
    );
    insta::assert_snapshot!(told(&document, ""), @r"
    unusable-security-scheme the HTTP scheme `digest` is none that a client here speaks
    unusable-security-scheme what OpenID Connect says of itself is not fetched
    unusable-security-scheme the implicit flow gives its token to a browser, not to a program
    unusable-security-scheme `X Key` can be the name of no header and no cookie
    unusable-security-scheme `/token` is no whole address, and what it would be below is not known
    unknown-security-scheme `nowhere` is wanted, and no security scheme is called so
    ");
}

#[test]
fn schemes_come_in_the_order_of_the_document() {
    let text = document(
        "components:
  securitySchemes:
    late: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://a.example.com/late', scopes: {}}}}
    early: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://a.example.com/early', scopes: {}}}}",
    );
    let lib = squeezed(&file(&output(&text, ""), "src/lib.rs"));
    assert!(
        lib.contains(r#"OAUTH: OAuthEndpoints = OAuthEndpoints::tokens_at("https://a.example.com/late")"#),
        "{lib}"
    );
    assert!(lib.find("pub fn late(") < lib.find("pub fn early("), "{lib}");
}

#[test]
fn flows_are_endpoints() {
    let document = document(
        "servers: [{url: 'https://{region}.example.com/v1', variables: {region: {default: eu}}}]
components:
  securitySchemes:
    own:
      type: oauth2
      flows:
        authorizationCode: {authorizationUrl: /authorize, tokenUrl: 'https://a.example.com/token', refreshUrl: 'https://a.example.com/refresh', scopes: {}}
        password: {tokenUrl: 'https://a.example.com/token', scopes: {}}
    again: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://a.example.com/token', scopes: {}}}}",
    );
    let lib = squeezed(&file(&output(&document, ""), "src/lib.rs"));
    for expected in [
        r#"pub const OAUTH: OAuthEndpoints = OAuthEndpoints::fixed("https://eu.example.com/authorize", "https://a.example.com/token").refreshed_at("https://a.example.com/refresh");"#,
        r#"pub const OAUTH_OWN_PASSWORD: OAuthEndpoints = OAuthEndpoints::tokens_at("https://a.example.com/token");"#,
    ] {
        assert!(lib.contains(expected), "{expected}\n{lib}");
    }
    assert_eq!(lib.matches("OAuthEndpoints =").count(), 2, "what is the same stands once");
}

#[test]
fn headers_that_are_nobodys_choice_are_told_and_left_out() {
    let names = [
        "Accept",
        "content-type",
        "Authorization",
        "Host",
        "Content-Length",
        "Transfer-Encoding",
        "CONNECTION",
        "TE",
        "Proxy-Authorization",
        "X-Own",
        "If-Match",
    ];
    let parameters: Vec<String> = names
        .iter()
        .map(|name| format!("{{name: {name}, in: header, required: true, schema: {{type: string}}}}"))
        .collect();
    let fixed = "{name: Accept, in: header, required: true, schema: {type: string, enum: [text/plain]}}";
    let text = document(&format!(
        "paths:
  /a: {{get: {{operationId: a, tags: [t], parameters: [{}], responses: {{'204': {{description: OK}}}}}}}}
  /b: {{get: {{operationId: b, tags: [t], parameters: [{fixed}], responses: {{'204': {{description: OK}}}}}}}}",
        parameters.join(", ")
    ));
    let output = output(&text, "");
    let calls = squeezed(&file(&output, "src/t.rs"));
    assert!(calls.contains("pub fn a(x_own: &str, if_match: &str)"), "{calls}");
    assert_eq!(calls.matches("request.set_header(").count(), 2, "{calls}");
    assert!(calls.contains(r#".headers(&[("accept", "text/plain")])"#), "one value is no choice: {calls}");
    let remarks = told(&text, "");
    assert_eq!(remarks.matches("ignored-header-parameter").count(), names.len() - 2, "{remarks}");
}

#[test]
fn a_place_that_moves_is_a_change() {
    let at = |servers: &str| model(&document(&format!("servers: {servers}")), "");
    let changes = |old: &Model, new: &Model| -> Vec<String> {
        compare(old, new)
            .iter()
            .map(|change| format!("{} {} {}", change.level(), change.kind(), change.what))
            .collect()
    };
    let one = at("[{url: 'https://api.example.com/v1'}]");
    assert_eq!(changes(&one, &at("[{url: 'https://api.example.com/v2'}]")), ["major crate_changed base URL"]);
    assert_eq!(changes(&one, &at("[{url: 'https://api.example.com/v1/'}]")), [""; 0]);
    let several = at(
        "[{url: 'https://api.example.com/v1', description: Live}, {url: 'https://b.example.com', description: Test}]",
    );
    assert_eq!(changes(&one, &several), ["minor crate_added server LIVE", "minor crate_added server TEST"]);
    assert_eq!(
        changes(
            &several,
            &at(
                "[{url: 'https://api.example.com/v1', description: Live}, {url: 'https://c.example.com', description: Sandbox}]"
            )
        ),
        ["major crate_removed server TEST", "minor crate_added server SANDBOX"]
    );
    let elsewhere = model(&document(ELSEWHERE), "");
    let moved = model(&document(&ELSEWHERE.replace("upload.example.com", "files.example.com")), "");
    let told = compare(&elsewhere, &moved);
    assert_eq!(
        told.iter().map(|change| change.what.as_str()).collect::<Vec<_>>(),
        ["files::again", "files::upload"]
    );
    assert!(told.iter().all(|change| change.level() == Level::Major));
    let secured = model(&document(SECURED), "");
    let open = model(&document(&SECURED.replace("security: [], ", "")), "");
    assert_eq!(changes(&secured, &open), ["patch scopes_changed t::b"]);
    let fewer = model(&document(&SECURED.replace("    user: {type: http, scheme: Basic}\n", "")), "");
    assert_eq!(changes(&secured, &fewer), ["major crate_removed Credentials user"]);
}
