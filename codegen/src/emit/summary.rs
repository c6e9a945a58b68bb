//! One English line about an operation, made of its name: what is done, and to what.

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
        [first, "or", second, rest @ ..] if is_verb(first) && is_verb(second) => {
            (vec![*first, *second], rest)
        }
        [first, rest @ ..] if is_verb(first) => (vec![*first], rest),
        ["is", rest @ ..] if !rest.is_empty() => {
            let state = rest.join(" ").replace("voted", "voted for");
            return format!("Tells whether {} is {state}.", with_article(&singular(&module)));
        }
        // The module is the verb, the function where.
        [_, ..] if is_verb(&module) => {
            return format!("{} in {}.", capital(&said(&module)), with_article(&words.join(" ")));
        }
        _ => return format!("{}: {}.", capital(&module), words.join(" ")),
    };
    let done = verbs.iter().map(|verb| said(verb)).collect::<Vec<_>>().join(" or ");
    format!("{} {}{bulk}.", capital(&done), object_of(verbs[0], object, &module))
}

/// A name in words, the first with a capital.
pub(super) fn sentence(name: &str) -> String {
    capital(&words(name).join(" "))
}

/// The words of a name, abbreviations as they are written.
pub(super) fn words(name: &str) -> Vec<String> {
    use heck::ToSnakeCase;
    let name = name.trim_start_matches("r#").to_snake_case();
    let written =
        |word: &str| if ABBREVIATIONS.contains(&word) { word.to_uppercase() } else { word.to_owned() };
    name.split('_').map(written).collect()
}

const ABBREVIATIONS: &[&str] = &[
    "api", "gpg", "html", "http", "id", "ip", "json", "oidc", "ssh", "ui", "uri", "url", "uuid", "xml",
    "yaml",
];

/// What something is done to: the words of the function, filled up with the module's.
fn object_of(verb: &str, object: &[&str], module: &str) -> String {
    let place = object.iter().position(|word| PREPOSITIONS.contains(word));
    let (thing, place) = object.split_at(place.unwrap_or(object.len()));
    let takes_many = MANY.contains(&verb);
    // A module holds several of everything.
    let is_of_module = thing.is_empty();
    let own = if takes_many { module.to_owned() } else { singular(module) };
    let thing = match thing {
        [] => own,
        // An adjective alone is one of what the module holds.
        [adjective] if ADJECTIVES.contains(adjective) => format!("{adjective} {own}"),
        words => words.join(" "),
    };
    let thing = match () {
        () if takes_many && !is_plural(&thing) && !is_mass(&thing) => format!("the {thing}"),
        () if takes_many => thing,
        () if is_unique(&thing) && !is_of_module => format!("the {thing}"),
        () if is_plural(&thing) && !BRINGS.contains(&verb) => format!("the {thing}"),
        () if is_plural(&thing) || is_mass(&thing) => thing,
        () => with_article(&thing),
    };
    match place {
        [] => thing,
        ["by", rest @ ..] => format!("{thing} by {}", rest.join(" ")),
        [preposition, rest @ ..] => {
            let rest = rest.join(" ");
            let rest = if is_unique(&rest) { format!("the {rest}") } else { with_article(&rest) };
            format!("{thing} {preposition} {rest}")
        }
    }
}

const PREPOSITIONS: &[&str] = &["by", "for", "in", "of"];
const ADJECTIVES: &[&str] = &["all", "current", "default", "effective", "latest", "own", "private", "public"];
/// Verbs that are done to all that a module holds.
const MANY: &[&str] = &["export", "import", "list", "query", "search"];
/// Verbs whose object is not there before.
const BRINGS: &[&str] = &["add", "create", "request", "send", "upload"];
const MASS: &[&str] = &["activity", "history", "source"];

/// Things that are not counted.
fn is_mass(thing: &str) -> bool {
    MASS.contains(&thing.rsplit(' ').next().unwrap_or_default())
}

/// Things of which there is one.
fn is_unique(thing: &str) -> bool {
    let first = thing.split(' ').next().unwrap_or_default();
    let last = thing.rsplit(' ').next().unwrap_or_default();
    ["current", "default", "effective", "latest", "next"].contains(&first) && thing != "default reviewer"
        || ["config", "configuration", "history"].contains(&last)
}

/// Verbs, and how they are said where adding an `s` is not enough.
const VERBS: &[(&str, &str)] = &[
    ("accept", ""),
    ("add", ""),
    ("approve", ""),
    ("archive", ""),
    ("assign", ""),
    ("authenticate", ""),
    ("cancel", ""),
    ("check", ""),
    ("clear", ""),
    ("close", ""),
    ("copy", "copies"),
    ("create", ""),
    ("decline", ""),
    ("delete", ""),
    ("disable", ""),
    ("download", ""),
    ("enable", ""),
    ("export", ""),
    ("fetch", "fetches"),
    ("find", ""),
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
    ("retry", "retries"),
    ("revoke", ""),
    ("run", ""),
    ("search", "searches"),
    ("send", ""),
    ("set", ""),
    ("start", ""),
    ("stop", ""),
    ("stream", ""),
    ("submit", ""),
    ("swap", ""),
    ("test", ""),
    ("transfer", ""),
    ("unapprove", "withdraws the approval of"),
    ("unassign", ""),
    ("unlock", ""),
    ("unvote", "withdraws the vote for"),
    ("unwatch", "stops watching"),
    ("update", ""),
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

fn with_article(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters.next().unwrap_or_default();
    // Letter by letter: an SSH key, but a URL.
    let is_spelt = first.is_uppercase() && letters.next().is_some_and(char::is_uppercase);
    let sounds_like_a_vowel = if is_spelt { "AEFHILMNORSX" } else { "aeio" };
    let article = if sounds_like_a_vowel.contains(first) { "an" } else { "a" };
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
            ("names", "r#type", "Names: type."),
            ("bulk", "bulk", "Bulk: bulk."),
            ("is", "is", "Is: is."),
        ] {
            assert_eq!(summary(module, function), line);
        }
    }
}
