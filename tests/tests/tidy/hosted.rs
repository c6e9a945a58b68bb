//! Hosted CI runs what `.ci/run` has, and every fuzz target. Nobody here can run those files, so that what one of them lacks
//! would be seen late.

use std::collections::BTreeSet;

use super::scan::root;

fn read(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// What stands between two texts in a line that has both, of the first such line.
fn between<'t>(text: &'t str, before: &str, after: char) -> &'t str {
    text.lines()
        .find_map(|line| line.split_once(before)?.1.split_once(after))
        .unwrap_or_else(|| panic!("no line has {before:?}, then {after:?}"))
        .0
}

/// What stands behind a text, to the end of its line or to a comma, of each line that has it.
fn behind<'t>(text: &'t str, before: &str) -> BTreeSet<&'t str> {
    let rests = text.lines().filter_map(|line| Some(line.split_once(before)?.1));
    rests.map(|rest| rest.split(',').next().unwrap_or(rest).trim()).collect()
}

#[test]
fn hosted_ci_has_the_jobs_of_the_local_one() {
    let jobs: BTreeSet<String> =
        between(&read(".ci/run"), "jobs=(", ')').split(' ').map(str::to_owned).collect();
    assert!(jobs.len() > 3, "{jobs:?}");
    let jobs: BTreeSet<&str> = jobs.iter().map(String::as_str).collect();
    let actions = read(".github/workflows/ci.yml");
    assert_eq!(between(&actions, "job: [", ']').split(", ").collect::<BTreeSet<_>>(), jobs);
    let pipelines = read("bitbucket-pipelines.yml");
    assert_eq!(behind(&pipelines, "- .ci/run "), jobs);
    assert_eq!(behind(&pipelines, "- step: *"), jobs, "what is defined runs");
}

#[test]
fn each_fuzz_target_runs_by_itself() {
    let files = std::fs::read_dir(root().join("tests/fuzz/fuzz_targets")).unwrap();
    let targets: BTreeSet<String> =
        files.filter_map(|file| Some(file.unwrap().path().file_stem()?.to_str()?.to_owned())).collect();
    let targets: BTreeSet<&str> = targets.iter().map(String::as_str).collect();
    assert_eq!(behind(&read(".github/workflows/fuzz.yml"), "- {target: "), targets);
}
