//! Pages as servers send them: compact, keys in the servers' order, the tag of an account after its
//! links. The contents are made up.

const API: &str = "https://api.bitbucket.org/2.0";
const WEB: &str = "https://bitbucket.org";
const PEOPLE: [&str; 6] =
    ["Ada Byron", "Grace Murray", "Edsger W.", "Barbara L.", "Zoë Müller-Østergård", "Lin \\u4e50"];
const WORDS: [&str; 16] = [
    "cache", "the", "index", "before", "release", "so", "that", "readers", "never", "wait", "for", "a",
    "lock", "while", "writers", "retry",
];

/// A page of 100 pull requests, about 1 MB.
pub(crate) fn pull_requests() -> String {
    page("pullrequests", pull_request)
}

/// A page of 100 pipelines.
pub(crate) fn pipelines() -> String {
    page("pipelines", pipeline)
}

fn page(path: &str, item: fn(usize) -> String) -> String {
    let values: Vec<String> = (0..100).map(item).collect();
    format!(
        r#"{{"values":[{}],"pagelen":100,"size":2317,"page":1,"next":"{API}/repositories/acme/rocket/{path}?page=2"}}"#,
        values.join(",")
    )
}

/// A number that looks random and is the same on every run.
fn noise(seed: usize) -> u64 {
    let mixed = (seed as u64 + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    (mixed ^ (mixed >> 29)).wrapping_mul(0xBF58_476D_1CE4_E5B9) ^ (mixed >> 32)
}

fn hash(seed: usize) -> String {
    format!("{:016x}{:016x}{:08x}", noise(seed), noise(seed + 7), noise(seed + 13) as u32)
}

fn uuid(seed: usize) -> String {
    let (high, low) = (noise(seed), noise(seed + 3));
    format!(
        "{:08x}-{:04x}-4{:03x}-a{:03x}-{:012x}",
        high >> 32,
        high & 0xffff,
        low & 0xfff,
        (low >> 12) & 0xfff,
        low >> 16
    )
}

fn date(seed: usize) -> String {
    let noise = noise(seed);
    format!(
        "2026-{:02}-{:02}T{:02}:{:02}:{:02}.{:06}+00:00",
        noise % 12 + 1,
        noise % 27 + 1,
        noise % 24,
        noise % 60,
        noise % 59,
        noise % 1_000_000
    )
}

fn words(seed: usize, count: usize) -> String {
    let word = |index| WORDS[(noise(seed * 31 + index) % WORDS.len() as u64) as usize];
    (0..count).map(word).collect::<Vec<_>>().join(" ")
}

fn account(seed: usize) -> String {
    let id = noise(seed) as usize % PEOPLE.len();
    let (name, uuid) = (PEOPLE[id], uuid(id));
    format!(
        concat!(
            r#"{{"display_name":"{name}","links":{{"self":{{"href":"{API}/users/%7B{uuid}%7D"}},"#,
            r#""avatar":{{"href":"https://secure.gravatar.com/avatar/{hash}?d=https%3A%2F%2Favatars.example.net%2Finitials%2F{id}.png"}},"#,
            r#""html":{{"href":"{WEB}/%7B{uuid}%7D/"}}}},"type":"user","uuid":"{{{uuid}}}","#,
            r#""account_id":"557058:{uuid}","nickname":"{name}"}}"#
        ),
        name = name,
        API = API,
        WEB = WEB,
        uuid = uuid,
        hash = &hash(id)[..32],
        id = id
    )
}

fn repository() -> String {
    format!(
        concat!(
            r#"{{"type":"repository","full_name":"acme/rocket","links":{{"self":{{"href":"{API}/repositories/acme/rocket"}},"#,
            r#""html":{{"href":"{WEB}/acme/rocket"}},"avatar":{{"href":"https://bytebucket.org/ravatar/%7B{uuid}%7D?ts=rust"}}}},"#,
            r#""name":"rocket","uuid":"{{{uuid}}}"}}"#
        ),
        API = API,
        WEB = WEB,
        uuid = uuid(4711)
    )
}

fn commit(seed: usize) -> String {
    let hash = &hash(seed)[..12];
    format!(
        concat!(
            r#"{{"hash":"{hash}","links":{{"self":{{"href":"{API}/repositories/acme/rocket/commit/{hash}"}},"#,
            r#""html":{{"href":"{WEB}/acme/rocket/commits/{hash}"}}}},"type":"commit"}}"#
        ),
        hash = hash,
        API = API,
        WEB = WEB
    )
}

fn rendered(seed: usize, count: usize) -> String {
    let text = words(seed, count);
    format!(
        r#"{{"type":"rendered","raw":"{text}\n\n* one\n* \"two\"","markup":"markdown","html":"<p>{text}</p>\n<ul>\n<li>one</li>\n<li>\"two\"</li>\n</ul>"}}"#
    )
}

fn endpoint(seed: usize, branch: &str) -> String {
    format!(
        r#"{{"branch":{{"name":"{branch}","links":{{}}}},"commit":{},"repository":{}}}"#,
        commit(seed),
        repository()
    )
}

fn participant(seed: usize, role: &str) -> String {
    let approved = noise(seed).is_multiple_of(2);
    let (state, when) =
        if approved { (r#""approved""#, format!("{:?}", date(seed))) } else { ("null", "null".into()) };
    format!(
        r#"{{"type":"participant","user":{},"role":"{role}","approved":{approved},"state":{state},"participated_on":{when}}}"#,
        account(seed)
    )
}

fn pull_request(index: usize) -> String {
    let (id, open) = (2317 - index, !index.is_multiple_of(3));
    let links: Vec<String> = [
        "self",
        "html",
        "commits",
        "approve",
        "request-changes",
        "diff",
        "diffstat",
        "comments",
        "activity",
        "merge",
        "decline",
        "statuses",
    ]
    .iter()
    .map(|name| format!(r#""{name}":{{"href":"{API}/repositories/acme/rocket/pullrequests/{id}/{name}"}}"#))
    .collect();
    let (state, merge, closed_by) = match open {
        true => ("OPEN", "null".to_owned(), "null".to_owned()),
        false => ("MERGED", commit(index + 900), account(index + 5)),
    };
    format!(
        concat!(
            r#"{{"comment_count":{comments},"task_count":{tasks},"type":"pullrequest","id":{id},"title":"{title}","description":"{description}","#,
            r#""rendered":{{"title":{rendered_title},"description":{summary},"reason":{{"type":"rendered","raw":"","markup":"markdown","html":""}}}},"#,
            r#""state":"{state}","draft":false,"merge_commit":{merge},"close_source_branch":true,"closed_by":{closed_by},"author":{author},"#,
            r#""reason":"","created_on":"{created}","updated_on":"{updated}","destination":{destination},"source":{source},"#,
            r#""reviewers":[{reviewers}],"participants":[{participants}],"links":{{{links}}},"summary":{summary}}}"#
        ),
        comments = index % 17,
        tasks = index % 4,
        id = id,
        title = words(index, 7),
        description = words(index + 100, 40),
        rendered_title = rendered(index, 7),
        summary = rendered(index + 100, 40),
        state = state,
        merge = merge,
        closed_by = closed_by,
        author = account(index),
        created = date(index),
        updated = date(index + 50),
        destination = endpoint(index + 300, "main"),
        source = endpoint(index + 600, &format!("feature/{}", words(index, 2).replace(' ', "-"))),
        reviewers = (0..2).map(|one| account(index + one)).collect::<Vec<_>>().join(","),
        participants = (0..4)
            .map(|one| participant(index + one, if one < 2 { "REVIEWER" } else { "PARTICIPANT" }))
            .collect::<Vec<_>>()
            .join(","),
        links = links.join(",")
    )
}

fn pipeline(index: usize) -> String {
    let number = 5120 - index;
    let uuid = uuid(index + 2000);
    let (state, completed) = match index % 5 {
        0 => (
            r#"{"name":"IN_PROGRESS","type":"pipeline_state_in_progress","stage":{"name":"RUNNING","type":"pipeline_state_in_progress_running"}}"#,
            "null".to_owned(),
        ),
        1 => (
            r#"{"name":"COMPLETED","type":"pipeline_state_completed","result":{"name":"FAILED","type":"pipeline_state_completed_failed"}}"#,
            format!("{:?}", date(index + 1)),
        ),
        _ => (
            r#"{"name":"COMPLETED","type":"pipeline_state_completed","result":{"name":"SUCCESSFUL","type":"pipeline_state_completed_successful"}}"#,
            format!("{:?}", date(index + 1)),
        ),
    };
    let (target, trigger) = match index % 4 {
        0 => (
            format!(
                r#"{{"type":"pipeline_commit_target","selector":{{"type":"custom","pattern":"deploy"}},"commit":{}}}"#,
                commit(index)
            ),
            r#"{"name":"MANUAL","type":"pipeline_trigger_manual"}"#,
        ),
        _ => (
            format!(
                r#"{{"type":"pipeline_ref_target","ref_type":"branch","ref_name":"main","selector":{{"type":"branches","pattern":"main"}},"commit":{}}}"#,
                commit(index)
            ),
            r#"{"name":"PUSH","type":"pipeline_trigger_push"}"#,
        ),
    };
    format!(
        concat!(
            r#"{{"uuid":"{{{uuid}}}","type":"pipeline","repository":{repository},"state":{state},"build_number":{number},"#,
            r#""creator":{creator},"created_on":"{created}","completed_on":{completed},"target":{target},"trigger":{trigger},"#,
            r#""run_number":1,"duration_in_seconds":{duration},"build_seconds_used":{duration},"first_successful":false,"expired":false,"#,
            r#""has_variables":false,"labels":{{}},"links":{{"self":{{"href":"{API}/repositories/acme/rocket/pipelines/%7B{uuid}%7D"}},"#,
            r#""steps":{{"href":"{API}/repositories/acme/rocket/pipelines/%7B{uuid}%7D/steps/"}}}}}}"#
        ),
        uuid = uuid,
        repository = repository(),
        state = state,
        number = number,
        creator = account(index),
        created = date(index),
        completed = completed,
        target = target,
        trigger = trigger,
        duration = index * 7 % 900,
        API = API
    )
}
