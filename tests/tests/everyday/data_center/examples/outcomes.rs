//! What all examples have in common: how they are used wrongly, refused, and left without a server.

use serde_json::json;

use super::{ask, refusal, run, serve};

/// Every example that reads the client's variables, with arguments that do.
const PROGRAMS: [(&str, &[&str]); 9] = [
    ("admit_team", &["SHIP", "engineers"]),
    // A file that has no findings and is there: the manifest of this package, in which tests run.
    ("annotate_commit", &["SHIP", "rocket", "5b1d7e2c", "Cargo.toml"]),
    ("clone_urls_by_mirror", &["SHIP", "rocket"]),
    ("ensure_webhook", &["SHIP", "rocket", "https://ci.example.org/hook"]),
    ("export_project", &["SHIP"]),
    ("land_branch", &["SHIP", "rocket", "heat-shield", "Heat shield"]),
    ("protect_branch", &["SHIP", "rocket", "main", "captains"]),
    ("record_deployment", &["SHIP", "rocket", "5b1d7e2c", "5", "true"]),
    ("record_build", &["SHIP", "rocket", "5b1d7e2c", "main"]),
];

#[tokio::test]
async fn a_wrong_call_says_the_right_one() {
    for (program, _) in PROGRAMS {
        let ended = run(program, None, &[]).await;
        assert_eq!((ended.code, ended.printed.as_str()), (Some(2), ""), "{program}");
        assert!(ended.errors.starts_with(&format!("usage: {program} ")), "{program}: {}", ended.errors);
    }
}

#[tokio::test]
async fn a_refusal_is_told_in_one_line() {
    let errors = json!([{"context": null, "message": "Who goes there?", "exceptionName": null}]);
    for (program, arguments) in PROGRAMS {
        let server = serve([refusal(401, &errors)]).await;
        let ended = ask(&server, program, arguments).await;
        assert_eq!((ended.code, ended.printed.as_str()), (Some(1), ""), "{program}");
        let said = ended.errors;
        assert!(
            said.starts_with("error: ") && said.contains(": 401 Unauthorized: Who goes there?"),
            "{said}"
        );
        assert!(said.lines().count() == 1 && !said.contains("t0ken") && !said.contains("s3cret"), "{said}");
        assert_eq!(server.seen().len(), 1, "{program}");
    }
}

#[tokio::test]
async fn a_variable_that_is_missing_is_named() {
    for (program, arguments) in PROGRAMS {
        let ended = run(program, None, arguments).await;
        assert_eq!((ended.code, ended.printed.as_str()), (Some(1), ""), "{program}");
        assert!(ended.errors.contains("BITBUCKET_DATA_CENTER_BASE_URL"), "{program}: {}", ended.errors);
        assert_eq!(ended.errors.lines().count(), 1, "{program}: {}", ended.errors);
    }
}
