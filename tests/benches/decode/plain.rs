//! What a program would write that cares for nothing but speed: the same fields, derived, with none
//! of the rules. Unknown fields and nulls are dropped, enums are texts, every variant of a hierarchy
//! is one struct.

#![expect(dead_code, reason = "the fields are read by nobody")]

use serde::Deserialize;

#[derive(Deserialize)]
pub(crate) struct Page<T> {
    values: Vec<T>,
    next: Option<String>,
    page: Option<i64>,
    pagelen: Option<i64>,
    size: Option<i64>,
}

#[derive(Deserialize)]
struct Link {
    href: Option<String>,
    name: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Links {
    #[serde(rename = "self")]
    this: Option<Link>,
    activity: Option<Link>,
    approve: Option<Link>,
    avatar: Option<Link>,
    comments: Option<Link>,
    commits: Option<Link>,
    decline: Option<Link>,
    diff: Option<Link>,
    diffstat: Option<Link>,
    html: Option<Link>,
    merge: Option<Link>,
    request_changes: Option<Link>,
    statuses: Option<Link>,
    steps: Option<Link>,
}

#[derive(Deserialize)]
struct Account {
    #[serde(rename = "type")]
    kind: Option<String>,
    account_id: Option<String>,
    account_status: Option<String>,
    created_on: Option<String>,
    display_name: Option<String>,
    links: Option<Box<Links>>,
    nickname: Option<String>,
    username: Option<String>,
    uuid: Option<String>,
    website: Option<String>,
}

#[derive(Deserialize)]
struct Repository {
    #[serde(rename = "type")]
    kind: Option<String>,
    created_on: Option<String>,
    description: Option<String>,
    fork_policy: Option<String>,
    full_name: Option<String>,
    has_issues: Option<bool>,
    has_wiki: Option<bool>,
    is_private: Option<bool>,
    language: Option<String>,
    links: Option<Box<Links>>,
    name: Option<String>,
    owner: Option<Account>,
    parent: Option<Box<Repository>>,
    scm: Option<String>,
    size: Option<i64>,
    slug: Option<String>,
    updated_on: Option<String>,
    uuid: Option<String>,
    website: Option<String>,
}

#[derive(Deserialize)]
struct Commit {
    #[serde(rename = "type")]
    kind: Option<String>,
    author: Option<Author>,
    date: Option<String>,
    hash: Option<String>,
    links: Option<Box<Links>>,
    message: Option<String>,
    parents: Option<Vec<Commit>>,
    repository: Option<Box<Repository>>,
}

#[derive(Deserialize)]
struct Author {
    #[serde(rename = "type")]
    kind: Option<String>,
    raw: Option<String>,
    user: Option<Account>,
}

#[derive(Deserialize)]
struct Rendered {
    #[serde(rename = "type")]
    kind: Option<String>,
    html: Option<String>,
    markup: Option<String>,
    raw: Option<String>,
}

#[derive(Deserialize)]
struct RenderedTexts {
    description: Option<Rendered>,
    reason: Option<Rendered>,
    title: Option<Rendered>,
}

#[derive(Deserialize)]
struct Branch {
    name: Option<String>,
    default_merge_strategy: Option<String>,
    merge_strategies: Option<Vec<String>>,
    links: Option<Box<Links>>,
}

#[derive(Deserialize)]
struct Endpoint {
    branch: Option<Branch>,
    commit: Option<Box<Commit>>,
    repository: Option<Box<Repository>>,
}

#[derive(Deserialize)]
struct Participant {
    #[serde(rename = "type")]
    kind: Option<String>,
    approved: Option<bool>,
    participated_on: Option<String>,
    role: Option<String>,
    state: Option<String>,
    user: Option<Account>,
}

#[derive(Deserialize)]
pub(crate) struct PullRequest {
    #[serde(rename = "type")]
    kind: Option<String>,
    author: Option<Account>,
    close_source_branch: Option<bool>,
    closed_by: Option<Account>,
    comment_count: Option<i64>,
    created_on: Option<String>,
    description: Option<String>,
    destination: Option<Endpoint>,
    draft: Option<bool>,
    id: Option<i64>,
    links: Option<Box<Links>>,
    merge_commit: Option<Box<Commit>>,
    participants: Option<Vec<Participant>>,
    queued: Option<bool>,
    reason: Option<String>,
    rendered: Option<Box<RenderedTexts>>,
    reviewers: Option<Vec<Account>>,
    source: Option<Endpoint>,
    state: Option<String>,
    summary: Option<Rendered>,
    task_count: Option<i64>,
    title: Option<String>,
    updated_on: Option<String>,
}

#[derive(Deserialize)]
struct Named {
    #[serde(rename = "type")]
    kind: Option<String>,
    name: Option<String>,
}

#[derive(Deserialize)]
struct State {
    #[serde(rename = "type")]
    kind: Option<String>,
    name: Option<String>,
    result: Option<Named>,
    stage: Option<Named>,
}

#[derive(Deserialize)]
struct Selector {
    #[serde(rename = "type")]
    kind: Option<String>,
    pattern: Option<String>,
}

#[derive(Deserialize)]
struct Target {
    #[serde(rename = "type")]
    kind: Option<String>,
    commit: Option<Box<Commit>>,
    ref_name: Option<String>,
    ref_type: Option<String>,
    selector: Option<Selector>,
}

#[derive(Deserialize)]
pub(crate) struct Pipeline {
    #[serde(rename = "type")]
    kind: Option<String>,
    build_number: Option<i64>,
    build_seconds_used: Option<i64>,
    completed_on: Option<String>,
    created_on: Option<String>,
    creator: Option<Account>,
    duration_in_seconds: Option<i64>,
    expired: Option<bool>,
    first_successful: Option<bool>,
    has_variables: Option<bool>,
    links: Option<Box<Links>>,
    repository: Option<Box<Repository>>,
    run_number: Option<i64>,
    state: Option<State>,
    target: Option<Target>,
    trigger: Option<Named>,
    uuid: Option<String>,
}
