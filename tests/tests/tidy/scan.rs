//! The sources of a crate, and which of its files each of them imports.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{Delimiter, Punct, Spacing, TokenStream, TokenTree};
use syn::{ItemUse, UseTree};

/// The folder that holds all crates.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// A file of a crate: its path from the folder of the sources, and its text.
pub(crate) type Files = BTreeMap<String, String>;

/// Every Rust file below a folder.
pub(crate) fn files(folder: &Path) -> Files {
    let mut files = Files::new();
    collect(folder, folder, &mut files);
    assert!(!files.is_empty(), "there are no sources in {}", folder.display());
    files
}

fn collect(top: &Path, folder: &Path, files: &mut Files) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(top, &path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let name = path.strip_prefix(top).unwrap().to_str().unwrap().replace('\\', "/");
            files.insert(name, fs::read_to_string(&path).unwrap());
        }
    }
}

/// The room of a file: the folder or the file beside the root of the crate.
pub(crate) fn room(file: &str) -> &str {
    file.split('/').next().unwrap_or_default().trim_end_matches(".rs")
}

/// The lines of a file with their numbers, without comments and without the module of its tests,
/// which is the last thing in a file.
pub(crate) fn code(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let tests = text.find("\n#[cfg(test)]\nmod tests {").unwrap_or(text.len());
    let numbered = text[..tests].lines().enumerate().map(|(index, line)| (index + 1, line));
    numbered.filter(|(_, line)| !line.trim_start().starts_with("//"))
}

/// Whether a file holds tests alone; by custom it is called so.
pub(crate) fn is_tests(file: &str) -> bool {
    file.ends_with("/tests.rs")
}

/// Which files a file imports.
pub(crate) fn imports(files: &Files) -> BTreeMap<&str, BTreeSet<&str>> {
    let imports = files.iter().filter(|(file, _)| !is_tests(file)).map(|(file, text)| {
        let module = module(file);
        let paths = paths(text).unwrap_or_else(|error| panic!("{file}: {error}"));
        let found = paths.iter().filter_map(|path| target(files, &module, path));
        (file.as_str(), found.filter(|target| target != file).collect())
    });
    imports.collect()
}

/// The path of the module that a file is.
fn module(file: &str) -> Vec<String> {
    let mut parts: Vec<String> = file.trim_end_matches(".rs").split('/').map(str::to_owned).collect();
    if matches!(parts.last().map(String::as_str), Some("mod" | "lib" | "main")) {
        parts.pop();
    }
    parts
}

/// The file that a path leads into: that of the deepest module on the way.
fn target<'f>(files: &'f Files, module: &[String], path: &[String]) -> Option<&'f str> {
    let mut inside: Vec<String> = Vec::new();
    let mut steps = path.iter().peekable();
    match steps.next()?.as_str() {
        "crate" => {}
        "self" => inside = module.to_vec(),
        "super" => inside = module[..module.len().checked_sub(1)?].to_vec(),
        _ => return None,
    }
    while steps.next_if(|step| *step == "super").is_some() {
        inside.pop()?;
    }
    let mut found = file_of(files, &inside);
    for step in steps {
        inside.push(step.clone());
        match file_of(files, &inside) {
            Some(deeper) => found = Some(deeper),
            None => break,
        }
    }
    found
}

fn file_of<'f>(files: &'f Files, module: &[String]) -> Option<&'f str> {
    let path = module.join("/");
    let names = match path.as_str() {
        "" => ["lib.rs".to_owned(), "main.rs".to_owned()],
        path => [format!("{path}.rs"), format!("{path}/mod.rs")],
    };
    names.iter().find_map(|name| files.get_key_value(name)).map(|(name, _)| name.as_str())
}

/// The paths into its own crate that a file names, in `use` and in its code. What only its tests name,
/// and what macros write for others (`$crate::`), is left out.
fn paths(text: &str) -> syn::Result<Vec<Vec<String>>> {
    let mut paths = Vec::new();
    of_tokens(text.parse()?, 0, &mut paths);
    Ok(paths)
}

/// The paths in some tokens, which stand so many modules deep in their file. Text in quotes is none.
fn of_tokens(tokens: TokenStream, depth: usize, paths: &mut Vec<Vec<String>>) {
    let mut tokens = tokens.into_iter().peekable();
    let (mut before, mut is_test, mut is_module) = (String::new(), false, false);
    while let Some(token) = tokens.next() {
        let text = token.to_string();
        match token {
            TokenTree::Ident(_) if text == "use" && !matches!(tokens.peek(), Some(TokenTree::Punct(_))) => {
                let mut item = TokenStream::from(token);
                let rest = std::iter::from_fn(|| tokens.next_if(|token| token.to_string() != ";"));
                item.extend(rest.collect::<Vec<_>>());
                item.extend([TokenTree::Punct(Punct::new(';', Spacing::Alone))]);
                if let Ok(item) = syn::parse2::<ItemUse>(item) {
                    of_tree(&item.tree, &mut Vec::new(), depth, paths);
                }
            }
            TokenTree::Ident(_) if (text == "crate" || text == "super") && before != "$" => {
                let mut path = vec![text.clone()];
                while tokens.next_if(|token| token.to_string() == ":").is_some() {
                    let step = tokens.next_if(|token| matches!(token, TokenTree::Ident(_)));
                    path.extend(step.map(|token| token.to_string()));
                }
                // Alone it is `pub(crate)`.
                if path.len() > 1 {
                    found(&path, None, depth, paths);
                }
            }
            TokenTree::Ident(_) if text == "mod" => is_module = true,
            // A bare path may begin with a module of the file's own: `calls::module(…)` in a `mod.rs`.
            TokenTree::Ident(_) if depth == 0 && before != ":" && before != "$" => {
                let mut path = vec!["self".to_owned(), text.clone()];
                while tokens.next_if(|token| token.to_string() == ":").is_some() {
                    let step = tokens.next_if(|token| matches!(token, TokenTree::Ident(_)));
                    path.extend(step.map(|token| token.to_string()));
                }
                if path.len() > 2 {
                    paths.push(path);
                }
            }
            TokenTree::Group(group) if before == "#" => {
                is_test |= group.to_string().contains("cfg (test)") || group.to_string().contains("cfg(test)")
            }
            TokenTree::Group(group) => {
                let is_body = group.delimiter() == Delimiter::Brace;
                // How far something can be seen is no import.
                if !(before == "pub" || is_body && is_test) {
                    of_tokens(group.stream(), depth + usize::from(is_body && is_module), paths);
                }
                if is_body {
                    (is_test, is_module) = (false, false);
                }
            }
            _ => {}
        }
        if text == ";" {
            (is_test, is_module) = (false, false);
        }
        before = text;
    }
}

fn of_tree(tree: &UseTree, before: &mut Vec<String>, depth: usize, paths: &mut Vec<Vec<String>>) {
    match tree {
        UseTree::Path(path) => {
            before.push(path.ident.to_string());
            of_tree(&path.tree, before, depth, paths);
            before.pop();
        }
        UseTree::Group(group) => {
            group.items.iter().for_each(|tree| of_tree(tree, before, depth, paths));
        }
        UseTree::Name(name) => found(before, Some(name.ident.to_string()), depth, paths),
        UseTree::Rename(name) => found(before, Some(name.ident.to_string()), depth, paths),
        UseTree::Glob(_) => found(before, None, depth, paths),
    }
}

fn found(before: &[String], last: Option<String>, depth: usize, paths: &mut Vec<Vec<String>>) {
    let mut path: Vec<String> = before.iter().cloned().chain(last).collect();
    // `super` inside of an inline module is the file itself.
    let supers = path.iter().take_while(|step| *step == "super").count();
    if depth > 0 && supers > 0 {
        if supers <= depth {
            return;
        }
        path.drain(..depth);
    }
    // A bare name may be a module of the file's own: `pub use lock::NamesLock`.
    if !matches!(path.first().map(String::as_str), Some("crate" | "self" | "super")) && depth == 0 {
        path.insert(0, "self".to_owned());
    }
    paths.push(path);
}
