//! One English line about an operation, made of its name: what is done, and to what.

use super::names::snake;

/// One line about `module::function`.
pub(super) fn summary(module: &str, function: &str) -> String {
    let words = words(function);
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let module = self::words(module).join(" ");
    let (bulk, words) = match words.as_slice() {
        ["bulk", rest @ ..] if !rest.is_empty() => (" in bulk", rest),
        words => ("", words),
    };
    let (verbs, object) = match words {
        ["set", thing @ .., "enabled"] if !thing.is_empty() => {
            return format!("Sets whether {} is enabled.", thing.join(" "));
        }
        // The attribute says more about it.
        [rest @ .., "deprecated"] if !rest.is_empty() => return summary(&module, &rest.join("_")),
        [first, "or", second, rest @ ..] if is_verb(first) && is_verb(second) => {
            (vec![*first, *second], rest)
        }
        [first, rest @ ..] if is_verb(first) => (vec![*first], rest),
        ["is", thing @ .., state] => {
            let thing = if thing.is_empty() { singular(&module) } else { thing.join(" ") };
            return format!(
                "Tells whether {} is {}.",
                with_article(&thing),
                state.replace("voted", "voted for")
            );
        }
        ["can", verb] if is_verb(verb) => {
            return format!("Tells whether {} can be {}.", with_article(&singular(&module)), past(verb));
        }
        ["partial", "update"] => return format!("Updates parts of {}.", with_article(&singular(&module))),
        // Django REST framework names what is done behind what it is done to.
        [thing @ .., verb] if !thing.is_empty() && LAST.contains(verb) => {
            return summary(&module, &format!("{verb}_{}", thing.join("_")));
        }
        // The module is the verb, the function where.
        [_, ..] if is_verb(&module) => {
            return format!("{} in {}.", capital(&said(&module)), with_article(&words.join(" ")));
        }
        _ => return format!("{}: {}.", capital(&module), words.join(" ")),
    };
    let done = verbs.iter().map(|verb| said(verb)).collect::<Vec<_>>().join(" or ");
    let object = object_of(verbs[0], object, &module);
    format!("{}.", format!("{} {object}{bulk}", capital(&done)).trim_end())
}

/// A name in words, the first with a capital.
pub(crate) fn sentence(name: &str) -> String {
    capital(&words(name).join(" "))
}

/// The words of a name, abbreviations as they are written.
fn words(name: &str) -> Vec<String> {
    let name = snake(name);
    let written =
        |word: &str| if ABBREVIATIONS.contains(&word) { word.to_uppercase() } else { word.to_owned() };
    name.split('_').map(written).collect()
}

const ABBREVIATIONS: &[&str] = &[
    "api", "gpg", "html", "http", "id", "ip", "jit", "json", "oidc", "ssh", "sso", "totp", "ui", "uri",
    "url", "uuid", "xml", "yaml",
];

/// What something is done to: the words of the function, filled up with the module's.
fn object_of(verb: &str, object: &[&str], module: &str) -> String {
    let begins = |at: usize| PREPOSITIONS.contains(&object[at]) && (at == 0 || object[at - 1] != "out");
    let place = (0..object.len()).find(|at| begins(*at));
    let (thing, place) = object.split_at(place.unwrap_or(object.len()));
    let takes_many = MANY.contains(&verb);
    // A module holds several of everything.
    let is_of_module = thing.is_empty();
    let own = if takes_many { plural(module) } else { singular(module) };
    let thing = match thing {
        [] if WITHOUT_OBJECT.contains(&verb) => String::new(),
        [] => own,
        // An adjective alone is one of what the module holds.
        ["all"] => format!("all {}", plural(module)),
        [adjective] if ADJECTIVES.contains(adjective) => format!("{adjective} {own}"),
        words => words.join(" "),
    };
    let thing = match SAID_IN_FULL.iter().find(|(short, _)| *short == thing) {
        Some((_, full)) => (*full).to_owned(),
        None => thing,
    };
    let (many, mass) = (is_plural(&thing), is_mass(&thing));
    let is_known = (takes_many && !many && !mass)
        || (!takes_many && is_unique(&thing) && !is_of_module)
        || (!takes_many && many && !BRINGS.contains(&verb));
    let thing = if thing.is_empty() || thing.starts_with("all ") {
        thing
    } else if is_known {
        format!("the {thing}")
    } else if takes_many || many || mass {
        thing
    } else {
        with_article(&thing)
    };
    match place {
        [] => thing,
        ["by", rest @ ..] => format!("{thing} by {}", rest.join(" ")),
        [preposition, rest @ ..] => {
            let rest = rest.join(" ");
            let rest = if is_unique(&rest) {
                format!("the {rest}")
            } else if is_plural(&rest) {
                rest
            } else {
                with_article(&rest)
            };
            format!("{thing} {preposition} {rest}").trim_start().to_owned()
        }
    }
}

/// Verbs that stand last in the names of operations.
const LAST: &[&str] = &["create", "destroy", "list", "retrieve"];
const PREPOSITIONS: &[&str] = &["by", "for", "from", "in", "of", "to", "with", "without"];
const ADJECTIVES: &[&str] =
    &["all", "current", "default", "effective", "latest", "own", "private", "public", "recent", "related"];
/// Verbs that can be without an object.
const WITHOUT_OBJECT: &[&str] = &["authenticate"];
/// What a name leaves out for brevity.
const SAID_IN_FULL: &[(&str, &str)] =
    &[("contributing", "contributing guidelines"), ("last modified", "latest commit"), ("raw", "raw file")];
/// Verbs that are done to all that a module holds.
const MANY: &[&str] = &["count", "export", "import", "list", "query", "search"];
/// Verbs whose object is not there before.
const BRINGS: &[&str] = &["add", "create", "request", "send", "upload"];
const MASS: &[&str] = &["activity", "connectivity", "content", "history", "metadata", "progress", "source"];

/// Things that are not counted.
fn is_mass(thing: &str) -> bool {
    MASS.contains(&thing.rsplit(' ').next().unwrap_or_default())
}

/// Things of which there is one.
fn is_unique(thing: &str) -> bool {
    let first = thing.split(' ').next().unwrap_or_default();
    let last = thing.rsplit(' ').next().unwrap_or_default();
    ["current", "default", "effective", "latest", "next"].contains(&first)
        && !["default reviewer", "default task"].contains(&thing)
        || ["config", "configuration", "history"].contains(&last)
}

/// Verbs, and how they are said where adding an `s` is not enough.
const VERBS: &[(&str, &str)] = &[
    ("accept", ""),
    ("add", ""),
    ("apply", "applies"),
    ("approve", ""),
    ("archive", ""),
    ("assign", ""),
    ("authenticate", ""),
    ("browse", ""),
    ("cancel", ""),
    ("check", ""),
    ("clear", ""),
    ("close", ""),
    ("complete", ""),
    ("copy", "copies"),
    ("count", ""),
    ("create", ""),
    ("decline", ""),
    ("delete", ""),
    ("destroy", ""),
    ("disable", ""),
    ("discard", ""),
    ("dismiss", "dismisses"),
    ("download", ""),
    ("edit", ""),
    ("elevate", ""),
    ("enable", ""),
    ("end", ""),
    ("erase", ""),
    ("exempt", ""),
    ("export", ""),
    ("fetch", "fetches"),
    ("find", ""),
    ("finish", "finishes"),
    ("fork", ""),
    ("generate", ""),
    ("get", ""),
    ("import", ""),
    ("invite", ""),
    ("list", ""),
    ("lock", ""),
    ("merge", ""),
    ("move", ""),
    ("open", ""),
    ("patch", "patches"),
    ("pause", ""),
    ("pin", ""),
    ("preview", ""),
    ("publish", "publishes"),
    ("put", ""),
    ("query", "queries"),
    ("read", ""),
    ("rebase", ""),
    ("refresh", "refreshes"),
    ("reject", ""),
    ("remove", ""),
    ("rename", ""),
    ("reopen", ""),
    ("replace", ""),
    ("request", ""),
    ("reset", ""),
    ("resolve", ""),
    ("restart", ""),
    ("restore", ""),
    ("resume", ""),
    ("retrieve", ""),
    ("retry", "retries"),
    ("revoke", ""),
    ("rotate", ""),
    ("run", ""),
    ("search", "searches"),
    ("send", ""),
    ("set", ""),
    ("start", ""),
    ("stop", ""),
    ("stream", ""),
    ("submit", ""),
    ("swap", ""),
    ("synchronize", ""),
    ("test", ""),
    ("transfer", ""),
    ("try", "tries"),
    ("unapprove", "withdraws the approval of"),
    ("unassign", ""),
    ("unenroll", "ends the enrollment of"),
    ("unexempt", "ends the exemption of"),
    ("unlock", ""),
    ("unvote", "withdraws the vote for"),
    ("unwatch", "stops watching"),
    ("update", ""),
    ("upgrade", ""),
    ("upload", ""),
    ("validate", ""),
    ("verify", "verifies"),
    ("vote", "votes for"),
    ("watch", "watches"),
    ("withdraw", ""),
    ("write", ""),
];

fn is_verb(word: &str) -> bool {
    VERBS.iter().any(|(verb, _)| *verb == word)
}

/// The third person.
fn said(verb: &str) -> String {
    match VERBS.iter().find(|(other, _)| *other == verb) {
        Some((_, said)) if !said.is_empty() => (*said).to_owned(),
        _ => format!("{verb}s"),
    }
}

fn is_plural(words: &str) -> bool {
    words.ends_with('s') && !["ss", "us", "is"].iter().any(|end| words.ends_with(end))
}

/// Several of what a singular names.
fn plural(words: &str) -> String {
    match words.strip_suffix('y') {
        _ if is_plural(words) || is_mass(words) => words.to_owned(),
        Some(stem) if !stem.ends_with(['a', 'e', 'o', 'u']) => format!("{stem}ies"),
        _ => format!("{words}s"),
    }
}

/// What something is after the verb was done to it.
fn past(verb: &str) -> String {
    if verb.ends_with('e') { format!("{verb}d") } else { format!("{verb}ed") }
}

/// One of what a plural names.
fn singular(words: &str) -> String {
    if !is_plural(words) {
        return words.to_owned();
    }
    if let Some(stem) = words.strip_suffix("ies") {
        return format!("{stem}y");
    }
    let stem = words
        .strip_suffix("es")
        .filter(|stem| ["ch", "sh", "ss", "us", "x"].iter().any(|end| stem.ends_with(end)));
    stem.or_else(|| words.strip_suffix('s')).unwrap_or(words).to_owned()
}

/// `an issue`, `a URL`, `an SSH key`.
pub(super) fn with_article(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters.next().unwrap_or_default();
    // Letter by letter: an SSH key, but a URL.
    let is_spelt = first.is_uppercase() && letters.next().is_some_and(char::is_uppercase);
    let sounds_like_a_vowel = if is_spelt { "AEFHILMNORSX" } else { "aeio" };
    let article = if sounds_like_a_vowel.contains(first) || words.starts_with("up") { "an" } else { "a" };
    format!("{article} {words}")
}

fn capital(words: &str) -> String {
    let mut characters = words.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}

#[cfg(test)]
mod tests {
    use super::summary;

    #[test]
    fn a_name_becomes_a_sentence() {
        for (module, function, line) in [
            ("pull_requests", "list", "Lists pull requests."),
            ("issues", "get", "Gets an issue."),
            ("repositories", "create", "Creates a repository."),
            ("commit_statuses", "get", "Gets a commit status."),
            ("pull_requests", "list_activity", "Lists activity."),
            ("users", "get_current", "Gets the current user."),
            ("repositories", "list_public", "Lists public repositories."),
            ("repositories", "list_permissions_of_current_user", "Lists permissions of the current user."),
            ("snippets", "create_in_workspace", "Creates a snippet in a workspace."),
            ("commits", "query_by_revision", "Queries commits by revision."),
            ("ssh_keys", "create", "Creates an SSH key."),
            ("pipelines", "get_cache_content_uri", "Gets a cache content URI."),
            ("pipelines", "update_next_build_number", "Updates the next build number."),
            ("branching_models", "get_settings", "Gets the settings."),
            ("issues", "upload_attachments", "Uploads attachments."),
            ("issues", "export", "Exports issues."),
            ("commits", "list_diffstat", "Lists the diffstat."),
            ("issues", "is_watched", "Tells whether an issue is watched."),
            ("issues", "unvote", "Withdraws the vote for an issue."),
            ("search", "team", "Searches in a team."),
            ("reports", "bulk_create_or_update_annotations", "Creates or updates annotations in bulk."),
            ("source", "get", "Gets source."),
            ("names", "type", "Names: type."),
            ("makers", "destroy", "Destroys a maker."),
            ("makers", "items_list", "Lists items."),
            ("makers", "names_retrieve", "Retrieves the names."),
            ("makers", "partial_update", "Updates parts of a maker."),
            ("repository", "list", "Lists repositories."),
            ("repository", "list_recent", "Lists recent repositories."),
            ("repository", "get_raw", "Gets a raw file."),
            ("repository", "get_attachment_metadata", "Gets attachment metadata."),
            ("repository", "get_default_branch_deprecated", "Gets the default branch."),
            ("repository", "set_ref_sync_enabled", "Sets whether ref sync is enabled."),
            ("repository", "create_default_task", "Creates a default task."),
            ("repository", "delete_all_default_tasks", "Deletes all default tasks."),
            ("bodies", "replace_all", "Replaces all bodies."),
            ("groups", "add_users_to_group", "Adds users to a group."),
            ("groups", "list_groups_without_permission", "Lists groups without a permission."),
            ("builds", "get_build_stats_for_commits", "Gets the build stats for commits."),
            ("login", "authenticate_with_recovery_code", "Authenticates with a recovery code."),
            ("login", "authenticate", "Authenticates."),
            ("login", "unenroll_current_user", "Ends the enrollment of the current user."),
            ("mirrors", "list_out_of_sync_repositories", "Lists out of sync repositories."),
            ("mirrors", "get_upstream_server", "Gets an upstream server."),
            ("pull_requests", "can_merge", "Tells whether a pull request can be merged."),
            ("pull_requests", "apply_suggestion", "Applies a suggestion."),
            ("security", "is_repository_exempt", "Tells whether a repository is exempt."),
            ("bulk", "bulk", "Bulk: bulk."),
            ("is", "is", "Is: is."),
        ] {
            assert_eq!(summary(module, function), line);
        }
    }
}
