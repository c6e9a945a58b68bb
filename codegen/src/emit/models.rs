//! Structs, enums and hierarchies.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{doc, of_type};
use super::setters::{constructor, setters};
use super::shared::accessors;
use super::source::RustFile;
use super::summary::words;
use super::types::{Names, ident};
use super::{Context, tables};
use crate::ir::{Api, Field, Hierarchy, Kind, OpenEnum, Struct, Type, TypeId};
use crate::name::case::module_name;
use crate::normalise;

/// Which model stands in which file: those that one module reaches in the file of that name, those
/// that the same modules share together in `shared/`.
pub(super) struct Layout {
    files: BTreeMap<String, Vec<TypeId>>,
    /// The modules that need a file.
    needed_by: BTreeMap<String, BTreeSet<String>>,
}

impl Layout {
    pub(super) fn of(api: &Api) -> Self {
        let mut sets: BTreeMap<&BTreeSet<String>, Vec<TypeId>> = BTreeMap::new();
        for id in api.ids().filter(|id| api.get(*id).reached && api.get(*id).is_named()) {
            sets.entry(&api.get(id).modules).or_default().push(id);
        }
        let mut layout = Self { files: BTreeMap::new(), needed_by: BTreeMap::new() };
        for (modules, mut ids) in sets {
            let file = match modules.iter().collect::<Vec<_>>().as_slice() {
                [only] => (*only).clone(),
                _ => {
                    let leader = leader(api, &ids);
                    let name = module_name(leader).unwrap_or_else(|| "models".to_owned());
                    let mut file = format!("shared/{name}");
                    // Names that differ in nothing but case are one file.
                    while layout.files.contains_key(&file) {
                        file.push('_');
                    }
                    file
                }
            };
            ids.sort_by(|left, right| api.get(*left).name.cmp(&api.get(*right).name));
            layout.needed_by.insert(file.clone(), modules.clone());
            layout.files.insert(file, ids);
        }
        layout
    }

    /// The files below `src/models`, but for the one that joins them.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    /// `models/mod.rs`.
    pub(super) fn index(&self, context: Context<'_>) -> String {
        let mut file = RustFile::new("What travels in requests and answers.");
        let shared = self.part(context, "shared/", "");
        file.text(&self.part(context, "", "shared/"));
        if !shared.is_empty() {
            let indented: Vec<String> = shared.lines().map(|line| format!("    {line}\n")).collect();
            file.text(&format!("mod shared {{\n{}}}\n#[allow(unused_imports, reason = \"empty without features\")]\npub use shared::*;\n", indented.concat()));
        }
        file.finish()
    }

    /// Declarations of the files below one folder, each under the features that need it.
    fn part(&self, context: Context<'_>, folder: &str, without: &str) -> String {
        let all = context.modules().len();
        let mut text = String::new();
        for (path, modules) in &self.needed_by {
            let Some(name) = path.strip_prefix(folder) else { continue };
            if !without.is_empty() && name.starts_with(without) {
                continue;
            }
            let features: Vec<String> =
                modules.iter().map(|module| format!("feature = {module:?}")).collect();
            let condition = match features.as_slice() {
                [only] => format!("#[cfg({only})]\n"),
                features if features.len() == all => String::new(),
                features => {
                    let list =
                        super::source::wrapped(features.iter().map(|feature| format!("{feature},")), 4);
                    format!("#[cfg(any(\n{list}))]\n")
                }
            };
            text.push_str(&format!("{condition}mod {name};\n{condition}pub use {name}::*;\n"));
        }
        text
    }
}

/// The type that a group of types is called after: the one that most operations name, then the one
/// that most types name.
fn leader<'a>(api: &'a Api, ids: &[TypeId]) -> &'a str {
    let mut uses: BTreeMap<TypeId, (usize, usize)> = ids.iter().map(|id| (*id, (0, 0))).collect();
    for operation in &api.operations {
        for id in normalise::named_by(operation).into_iter().map(|id| normalise::item_of(api, id)) {
            if let Some((operations, _)) = uses.get_mut(&id) {
                *operations += 1;
            }
        }
    }
    for ty in api.types.iter().filter(|ty| ty.reached) {
        for id in normalise::neighbours(&ty.kind).into_iter().map(|id| normalise::item_of(api, id)) {
            if let Some((_, types)) = uses.get_mut(&id) {
                *types += 1;
            }
        }
    }
    let first = uses.into_iter().max_by_key(|(id, count)| (*count, std::cmp::Reverse(*id)));
    first.map_or("models", |(id, _)| &api.get(id).name)
}

/// One of the files of the layout.
pub(super) fn file(context: Context<'_>, layout: &Layout, file: &str) -> Result<String, syn::Error> {
    let api = context.api;
    let ids = layout.files.get(file).map_or(&[][..], Vec::as_slice);
    let title = match file.strip_prefix("shared/") {
        Some(leader) => {
            format!("Models that several modules share: {} and what goes with it.", words(leader).join(" "))
        }
        None => format!("Models of {}.", words(file).join(" ")),
    };
    let mut source = RustFile::new(&title);
    let mut names = Names::default();
    let mut macros = BTreeSet::new();
    for &id in ids {
        let ty = api.get(id);
        let mut behind = TokenStream::new();
        let (item, table) = match &ty.kind {
            Kind::Struct(body) => {
                names.wire.insert("Extra");
                macros.insert("object");
                let mut table = tables::object(&ty.name, body);
                if ty.usage.request {
                    macros.insert("setters");
                    table.push_str(&setters(api, &mut names, &ty.name, body));
                    behind = constructor(api, &mut names, &ty.name, body);
                }
                (structure(api, &mut names, ty, body), table)
            }
            Kind::OpenEnum(body) => {
                macros.insert("open_enum");
                (open_enum(ty, body), tables::open_enum(&ty.name, body))
            }
            Kind::Hierarchy(body) => {
                macros.insert("hierarchy");
                (hierarchy(api, &mut names, ty, body), tables::hierarchy(api, &ty.name, body))
            }
            _ => continue,
        };
        source.items(item)?;
        source.text(&table);
        if !behind.is_empty() {
            source.items(behind)?;
        }
    }
    let own: BTreeSet<&str> = ids.iter().map(|id| api.get(*id).name.as_str()).collect();
    for name in names.models.iter().filter(|name| !own.contains(name.as_str())) {
        source.import(format!("crate::models::{name}"));
    }
    for name in macros {
        source.import(format!("bitbucket_runtime::{name}"));
    }
    for name in names.runtime {
        source.import(format!("bitbucket_runtime::{name}"));
    }
    for name in names.wire {
        source.import(format!("bitbucket_runtime::wire::{name}"));
    }
    if names.map {
        source.import("std::collections::BTreeMap");
    }
    Ok(source.finish())
}

fn structure(api: &Api, names: &mut Names, ty: &Type, body: &Struct) -> TokenStream {
    let name = ident(&ty.name);
    let docs = doc(&of_type(ty));
    let fields: Vec<TokenStream> =
        body.fields.iter().map(|field| structure_field(api, names, body, field)).collect();
    quote! {
        #docs
        #[derive(Clone, PartialEq)]
        pub struct #name {
            #(#fields)*
            #[doc = " What the document does not name."]
            pub extra: Extra,
        }
    }
}

fn structure_field(api: &Api, names: &mut Names, body: &Struct, field: &Field) -> TokenStream {
    let name = ident(&field.name);
    let set_by = if field.read_only { "; set by the server" } else { "" };
    let docs = doc(&format!("`{}`{set_by}", field.origin));
    let ty = if body.is_tag(field) {
        names.wire.insert("TypeTag");
        quote!(TypeTag)
    } else {
        let ty = names.ty(api, field.ty);
        let ty = if field.boxed { quote!(Box<#ty>) } else { ty };
        if field.mandatory { ty } else { quote!(Option<#ty>) }
    };
    quote! {
        #docs
        pub #name: #ty,
    }
}

fn open_enum(ty: &Type, body: &OpenEnum) -> TokenStream {
    let name = ident(&ty.name);
    let docs = doc(&of_type(ty));
    let variants = body.values.iter().map(|value| {
        let name = ident(&value.name);
        let docs = match value.wire.as_str() {
            "" => doc("The empty text."),
            wire => doc(&format!("`{}`", wire.escape_debug())),
        };
        quote!(#docs #name,)
    });
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            #[doc = " A value that the document does not name, as it came."]
            Other(String),
        }
    }
}

fn hierarchy(api: &Api, names: &mut Names, ty: &Type, body: &Hierarchy) -> TokenStream {
    let name = ident(&ty.name);
    let docs = doc(&format!("{}, told apart by `{}`", of_type(ty), body.property));
    let variants: Vec<TokenStream> = body
        .variants
        .iter()
        .map(|variant| {
            let name = ident(&variant.name);
            let tags: Vec<String> = variant.tags.iter().map(|tag| format!("`{tag}`")).collect();
            let docs = doc(&tags.join(", "));
            let model = names.ty(api, variant.ty);
            quote!(#docs #name(Box<#model>),)
        })
        .collect();
    let base = names.ty(api, body.base);
    let accessors = accessors(api, names, &ty.name, body);
    quote! {
        #docs
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            #[doc = " Any other tag, or none."]
            Other(Box<#base>),
        }
        #accessors
    }
}
