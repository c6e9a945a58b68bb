//! What the generator knows of the runtime by name is what the runtime has.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use codegen::surface::runtime::{
    AT_THE_ROOT, AT_THE_ROOT_WITH, OF_EVENTS, OF_EVENTS_WITH, OPERATION_METHODS, REQUEST_METHODS, RuntimeType,
};
use syn::{Attribute, FnArg, ImplItem, Item, ReceiverKind, TraitItem, Type, UseTree, Visibility};

use super::scan::{files, root};

/// Methods that a request has through traits of the standard library.
const OF_TRAITS: [&str; 3] = ["clone", "deref", "into"];

/// The trait whose methods every request has.
const OPTIONS: &str = "RequestOptions";

/// The names that a file of the runtime exports.
fn exported(file: &str) -> BTreeSet<String> {
    exported_by(&root().join("runtime/src").join(file))
}

/// The names that a file exports: what it declares in public, and what it exports again; not what is hidden.
fn exported_by(file: &Path) -> BTreeSet<String> {
    let text = std::fs::read_to_string(file).unwrap();
    let mut names = BTreeSet::new();
    for item in syn::parse_file(&text).unwrap().items {
        match item {
            Item::Use(item) if is_public(&item.vis) && !is_hidden(&item.attrs) => {
                last_names(&item.tree, &mut names);
            }
            Item::Mod(item) if is_public(&item.vis) && !is_hidden(&item.attrs) => {
                names.insert(item.ident.to_string());
            }
            Item::Type(item) if is_public(&item.vis) => {
                names.insert(item.ident.to_string());
            }
            _ => {}
        }
    }
    names
}

fn is_hidden(attributes: &[Attribute]) -> bool {
    let is_hidden = |attribute: &Attribute| match &attribute.meta {
        syn::Meta::List(list) => list.path.is_ident("doc") && list.tokens.to_string() == "hidden",
        _ => false,
    };
    attributes.iter().any(is_hidden)
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

fn last_names(tree: &UseTree, names: &mut BTreeSet<String>) {
    match tree {
        UseTree::Path(path) => last_names(&path.tree, names),
        UseTree::Group(group) => group.items.iter().for_each(|tree| last_names(tree, names)),
        UseTree::Name(name) => {
            names.insert(name.ident.to_string());
        }
        UseTree::Rename(name) => {
            names.insert(name.rename.to_string());
        }
        UseTree::Glob(_) => {}
    }
}

#[test]
fn what_emitted_code_takes_from_the_runtime_is_there() {
    let (top, wire) = (exported("lib.rs"), exported("wire/mod.rs"));
    let types = RuntimeType::ALL.iter().map(|ty| ty.path());
    let with_features = AT_THE_ROOT_WITH.iter().flat_map(|(_, names)| names.iter().copied());
    let named = AT_THE_ROOT.iter().copied().chain(with_features);
    for path in types.chain(named) {
        let is_there = match path.strip_prefix("wire::") {
            Some(name) => wire.contains(name),
            None => top.contains(path),
        };
        assert!(is_there, "the runtime has no `{path}`, which codegen/src/surface/runtime.rs names");
    }
}

/// What generated crates do not hand on as it is, and why.
const OWN: [(&str, &str); 10] = [
    ("Job", "for what the macro `job!` writes; APIs have models of that name"),
    ("OffsetPage", "a crate has the page that its lists have"),
    ("Page", "a crate has the page that its lists have"),
    ("PageRule", "for what crates say of their operations"),
    ("Server", "a crate has a constant for each place; APIs have models of that name"),
    ("ServerVariable", "for what crates say of their places"),
    ("TokenPlace", "for what crates say of their credentials"),
    ("serde", "for what the macros write"),
    ("webhooks", "crates have a module of that name for calls, and what receives beside their events"),
    ("set_null", "for what the macros write: models have `clear`"),
];

const CRATES: [&str; 2] = ["generated/cloud", "generated/data-center"];

#[test]
fn what_receives_is_handed_on_beside_the_events() {
    let runtime = exported("webhooks/mod.rs");
    assert!(runtime.contains("Delivery") && runtime.contains("Receiver"), "{runtime:?}");
    for folder in CRATES {
        let names = exported_by(&root().join(folder).join("src/events.rs"));
        let missing: Vec<&String> = runtime.difference(&names).collect();
        assert!(
            missing.is_empty(),
            "the events of {folder} do not hand on {missing:?}: add them to OF_EVENTS or OF_EVENTS_WITH in \
             codegen/src/surface/runtime.rs"
        );
        let own = OF_EVENTS.iter().chain(OF_EVENTS_WITH.iter().flat_map(|(_, names)| *names));
        let gone: Vec<&&str> = own.filter(|name| !runtime.contains(**name)).collect();
        assert!(gone.is_empty(), "the runtime has no {gone:?}, which codegen/src/surface/runtime.rs names");
    }
}

#[test]
fn what_users_meet_of_the_runtime_is_named_by_every_crate() {
    let runtime = exported("lib.rs");
    assert!(
        OWN.iter().all(|(name, _)| runtime.contains(*name)),
        "the runtime has not all of {OWN:?} any more"
    );
    for folder in CRATES {
        let names = exported_by(&root().join(folder).join("src/lib.rs"));
        let missing: Vec<&String> =
            runtime.difference(&names).filter(|name| OWN.iter().all(|(own, _)| own != name)).collect();
        assert!(
            missing.is_empty(),
            "{folder} does not name {missing:?}: add them to AT_THE_ROOT in codegen/src/surface/runtime.rs, or to OWN \
             here with a reason"
        );
        assert!(names.contains("Page") != names.contains("OffsetPage"), "{folder} has lists of one kind");
    }
}

#[test]
fn what_crates_say_to_their_users_names_no_second_dependency() {
    for folder in CRATES.map(|folder| root().join(folder)) {
        let readme = std::fs::read_to_string(folder.join("README.md")).unwrap();
        assert!(!readme.contains("bitbucket_runtime"), "{}/README.md", folder.display());
        for (file, text) in files(&folder.join("examples")) {
            assert!(!text.contains("bitbucket_runtime"), "{}/examples/{file}", folder.display());
        }
        for (file, text) in files(&folder.join("src")) {
            let said = text
                .lines()
                .find(|line| line.trim_start().starts_with("//") && line.contains("bitbucket_runtime"));
            assert_eq!(said, None, "{}/src/{file}", folder.display());
        }
    }
}

#[test]
fn a_name_of_a_public_type_means_one_thing() {
    let mut declared: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (file, text) in files(&root().join("runtime/src")) {
        for item in syn::parse_file(&text).unwrap().items {
            let name = match item {
                Item::Struct(item) if is_public(&item.vis) => item.ident,
                Item::Enum(item) if is_public(&item.vis) => item.ident,
                Item::Trait(item) if is_public(&item.vis) => item.ident,
                _ => continue,
            };
            declared.entry(name.to_string()).or_default().push(file.clone());
        }
    }
    assert!(declared.contains_key("Attempt") && declared.contains_key("Items"), "{declared:?}");
    // The client that waits is called so in a module of its own, as everywhere in Rust.
    declared.remove("Client");
    // The default transport of a browser stands for the other one: no program has both.
    declared.remove("ReqwestTransport");
    let doubles: Vec<_> = declared.iter().filter(|(_, files)| files.len() > 1).collect();
    assert!(doubles.is_empty(), "{doubles:?}");
}

#[test]
fn an_operation_has_a_function_for_each_method_that_codegen_says_by_one() {
    let operation = root().join("runtime/src/api/operation.rs");
    let mut methods = BTreeSet::new();
    for item in syn::parse_file(&std::fs::read_to_string(operation).unwrap()).unwrap().items {
        let Item::Impl(item) = item else { continue };
        for member in item.items {
            if let ImplItem::Macro(member) = member
                && member.mac.path.is_ident("constructors")
            {
                let rows = member.mac.tokens.to_string();
                methods.extend(
                    rows.split(',').filter_map(|row| Some(row.split_whitespace().nth(1)?.to_owned())),
                );
            }
        }
    }
    assert_eq!(methods, OPERATION_METHODS.iter().map(|method| (*method).to_owned()).collect());
}

/// The methods of every request: those of `Request` that its wrappers have by reference, and those of
/// the trait.
fn methods_of_requests() -> BTreeSet<String> {
    let mut methods = BTreeSet::new();
    for text in files(&root().join("runtime/src")).values() {
        for item in syn::parse_file(text).unwrap().items {
            if let Item::Trait(item) = &item
                && item.ident == OPTIONS
            {
                let of_trait = item.items.iter().filter_map(|member| match member {
                    TraitItem::Fn(method) => Some(method.sig.ident.to_string()),
                    _ => None,
                });
                methods.extend(of_trait);
            }
            let Item::Impl(item) = item else { continue };
            let Type::Path(of) = &*item.self_ty else { continue };
            if item.trait_.is_some() || of.path.segments.last().is_none_or(|last| last.ident != "Request") {
                continue;
            }
            for member in item.items {
                if let ImplItem::Fn(method) = member
                    && is_public(&method.vis)
                    && let Some(FnArg::Receiver(receiver)) = method.sig.inputs.first()
                    && matches!(receiver.kind, ReceiverKind::Reference(_, _, None))
                {
                    methods.insert(method.sig.ident.to_string());
                }
            }
        }
    }
    methods
}

/// True where the runtime's sources declare a function of this name.
fn is_declared(method: &str) -> bool {
    let sources = files(&root().join("runtime/src"));
    sources.values().any(|text| ['(', '<'].into_iter().any(|end| text.contains(&format!("fn {method}{end}"))))
}

#[test]
fn a_setter_hides_no_method_of_a_request() {
    let methods = methods_of_requests();
    assert!(
        ["send", "items_blocking", "with_timeout"].iter().all(|name| methods.contains(*name)),
        "{methods:?}"
    );
    for method in &methods {
        assert!(
            REQUEST_METHODS.contains(&method.as_str()),
            "a setter may be called `{method}` and hide the method: add it to REQUEST_METHODS"
        );
    }
    for method in REQUEST_METHODS.iter().filter(|method| !OF_TRAITS.contains(method)) {
        assert!(is_declared(method), "no request has a method `{method}` any more");
    }
}
