//! What stands in the folder of an API and would be passed over or misread: nearly right names, both sides of a merge, an
//! empty file of names; and the way out, as each message says it.

use std::fs;

use crate::repository::Repository;

const DOCUMENT: &str = "openapi: 3.0.3
info: {title: Boats, version: '1'}
servers: [{url: 'https://boats.example.org'}]
paths:
  /boats: {get: {tags: [boats], operationId: listBoats, responses: {'204': {description: Done}}}}
";

fn boats() -> Repository {
    let repository = Repository::new();
    repository.write("spec/boats/bindings.toml", "version = \"0.1.0\"\n");
    repository.write("boats.yaml", DOCUMENT);
    repository.succeed(&["import", "boats", "boats.yaml"]);
    repository.succeed(&["generate"]);
    repository.commit("Boats");
    repository
}

const OVERLAY: &str =
    "overlay: 1.0.0\nactions:\n- target: $.paths['/boats'].get\n  update: {deprecated: true}\n";

#[test]
fn nothing_with_a_nearly_right_name_is_passed_over() {
    let repository = boats();
    let written: [(&str, &str, &str); 6] = [
        ("binding.toml", "version = \"0.2.0\"\n", "bindings.toml"),
        ("openapi.yml", DOCUMENT, "openapi.yaml"),
        ("names.locks", "", "names.lock"),
        ("overlay/10-old.yaml", OVERLAY, "overlays"),
        ("doc/boats.yaml", "GET /boats: All boats.", "docs"),
        ("sources.toml", "addresses = []", "source.toml"),
    ];
    for (file, text, meant) in written {
        repository.write(&format!("spec/boats/{file}"), text);
        let top = file.split('/').next().unwrap();
        let expected = format!(
            "error: spec/boats/{top} is called like nothing that is read there; did you mean `{meant}`?\n  help: call it \
             so, or put it elsewhere\n"
        );
        for command in ["generate", "lint", "list", "diff"] {
            assert_eq!(repository.fail(&[command, "boats"]), expected, "{command}");
        }
        repository.git(&["clean", "--quiet", "-fd"]);
    }
    // What nobody takes for another stays, as does what an editor keeps.
    for file in ["notes.txt", "bindings.toml~", ".bindings.toml.swp", "bindings.toml.orig", "LICENSE-MIT"] {
        repository.write(&format!("spec/boats/{file}"), "Text");
    }
    repository.succeed(&["generate"]);
}

#[test]
fn a_folder_among_overlays_is_refused() {
    let repository = boats();
    for (folder, what) in [("overlays", "overlay"), ("docs", "file of words")] {
        repository.write(&format!("spec/boats/{folder}/old/10.yaml"), OVERLAY);
        assert_eq!(
            repository.fail(&["generate"]),
            format!(
                "error: spec/boats/{folder}/old is a folder, in which no {what} is read\n  help: put what stands in it \
                 beside it, or elsewhere\n"
            )
        );
        fs::rename(
            repository.path(&format!("spec/boats/{folder}/old")),
            repository.path(&format!("spec/boats/{folder}/.old")),
        )
        .unwrap();
        repository.succeed(&["generate"]);
    }
}

#[test]
fn both_sides_of_a_merge_are_told_in_every_file_that_people_write() {
    let repository = boats();
    let sides = "<<<<<<< HEAD\na = 1\n=======\na = 2\n>>>>>>> other\n";
    for file in [
        "bindings.toml",
        "overlays/10.yaml",
        "docs/boats.yaml",
        "guide/01-first.md",
        "README.md",
        "openapi.yaml",
    ] {
        repository.write(&format!("spec/boats/{file}"), &format!("# One\n{sides}"));
        assert_eq!(
            repository.fail(&["generate"]),
            format!(
                "error: spec/boats/{file}:2: a merge has left both sides of this file in it\n  help: keep what is right of \
                 either side, and take out the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`\n"
            )
        );
        repository.git(&["clean", "--quiet", "-fd"]);
        repository.git(&["checkout", "--quiet", "."]);
    }
}

#[test]
fn a_merge_of_two_names_is_settled_as_it_is_said() {
    let repository = boats();
    repository.git(&["branch", "--quiet", "other"]);
    for (branch, name) in [("other", "every"), ("-", "each")] {
        repository.git(&["checkout", "--quiet", branch]);
        let bindings = format!("[operations]\n\"GET /boats\" = \"boats::{name}\"\n");
        repository.write("spec/boats/bindings.toml", &bindings);
        repository.succeed(&["generate", "--accept-renames"]);
        repository.commit(name);
    }
    let merged = std::process::Command::new("git")
        .args(["-c", "user.name=A", "-c", "user.email=a@example.org", "merge", "--quiet", "other"])
        .current_dir(repository.path(""))
        .output()
        .unwrap();
    assert!(!merged.status.success(), "{merged:?}");
    let said = repository.fail(&["generate"]);
    assert!(said.starts_with("error: spec/boats/bindings.toml:2: a merge has left both sides"), "{said}");
    repository.write("spec/boats/bindings.toml", "[operations]\n\"GET /boats\" = \"boats::each\"\n");
    let said = repository.fail(&["generate"]);
    assert!(
        said.contains(", `git checkout --ours -- spec/boats/names.lock` or `--theirs`, and generate: "),
        "{said}"
    );
    repository.git(&["checkout", "--quiet", "--ours", "--", "spec/boats/names.lock"]);
    repository.succeed(&["generate"]);
    repository.succeed(&["generate", "--check"]);
    assert!(repository.read("spec/boats/names.lock").contains("\"GET /boats\" = \"boats::each\"\n"));
}

#[test]
fn a_file_of_names_that_is_gone_or_empty_comes_back_as_it_is_said() {
    let lock = "spec/boats/names.lock";
    let repository = boats();
    let text = repository.read(lock);
    // From the working tree, from the index, and from the commits.
    for way in ["tree", "index", "commit"] {
        match way {
            "tree" => fs::remove_file(repository.path(lock)).unwrap(),
            _ => repository.git(&["rm", "--quiet", lock]),
        }
        if way == "commit" {
            repository.commit("Without names");
        } else {
            for command in ["diff", "list"] {
                assert_eq!(
                    repository.fail(&[command, "boats"]),
                    format!(
                        "error: {lock} is gone, and so are the names that are in use\n  help: `git checkout HEAD -- {lock}` \
                         brings it back\n"
                    )
                );
            }
        }
        let said = repository.fail(&["generate"]);
        assert!(
            said.starts_with(&format!(
                "error: {lock} is gone, and generated/boats was made with the names in it\n"
            )),
            "{said}"
        );
        let command = said.split('`').nth(1).unwrap();
        let words: Vec<&str> = command.split(' ').collect();
        assert_eq!(words[..2], ["git", "checkout"], "{said}");
        repository.git(&words[1..]);
        assert_eq!(repository.read(lock), text);
        repository.succeed(&["generate", "--check"]);
    }
    repository.commit("With names");
    repository.write(lock, "\n");
    for command in ["generate", "diff", "list"] {
        let said = repository.fail(&[command, "boats"]);
        assert!(
            said.starts_with(&format!(
                "error: {lock}: this is not a file of names as the generator writes it: it is empty\n  help: restore it from \
                 the last commit, `git checkout HEAD -- {lock}`; "
            )),
            "{said}"
        );
    }
}

#[test]
fn a_key_of_source_toml_that_is_none_is_told() {
    let repository = boats();
    let source = repository.read("spec/boats/source.toml");
    repository.write("spec/boats/source.toml", &source.replace("addresses", "adresses"));
    let said = repository.fail(&["fetch", "boats"]);
    assert!(said.starts_with("error: spec/boats/source.toml: TOML parse error at line "), "{said}");
    assert!(
        said.contains("unknown field `adresses`") && said.ends_with("; did you mean `addresses`?\n"),
        "{said}"
    );
}
