//! Structs, enums and hierarchies.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::context::Context;
use super::docs::{aliases, doc};
use super::imports::{Imports, ident};
use super::lists;
use super::source::{RustFile, wrapped};
use super::tables;
use crate::surface::aliases::Aliases;
use crate::surface::docs::{self, NEW, OTHER_ALTERNATIVE, OTHER_BUT_READ, OTHER_CHILD, OTHER_VALUE};
use crate::surface::model::{AlternativeShape, HierarchyShape, Model, Shape, StructShape, ValueVariant};
use crate::surface::module_set::ModuleSet;
use crate::surface::names::Names;
use crate::surface::runtime::RuntimeType;
use crate::surface::rust_type::RustType;

/// The models of a crate by the file that they stand in: what the file is called after comes first.
pub(super) struct ModelFiles<'a> {
    aliases: &'a Aliases,
    files: BTreeMap<&'a str, Vec<&'a Model>>,
}

impl<'a> ModelFiles<'a> {
    pub(super) fn of(context: Context<'a>) -> Self {
        let mut files: BTreeMap<&str, Vec<&Model>> = BTreeMap::new();
        for model in &context.model.surface.models {
            files.entry(&model.file).or_default().push(model);
        }
        for models in files.values_mut() {
            models.sort_by_key(|model| (!model.is_component, &model.name));
        }
        Self { aliases: &context.model.surface.aliases, files }
    }

    /// The files below `src/models`, but for the one that joins them.
    pub(super) fn names(&self) -> impl Iterator<Item = &'a str> {
        self.files.keys().copied()
    }

    /// `models/mod.rs`.
    pub(super) fn index(&self, context: Context<'_>) -> String {
        let names = &context.model.names;
        let all = names.modules();
        let mut file = RustFile::new("What travels in requests and answers.");
        let (none, mut groups) = (ModuleSet::default(), BTreeMap::<Vec<&str>, Vec<_>>::new());
        for (name, models) in &self.files {
            let modules = names.files.get(*name).unwrap_or(&none);
            groups.entry(needed(names, modules, &all)).or_default().push((*name, models));
        }
        if !groups.is_empty() {
            file.text(MODELS);
            let groups = groups.into_iter().map(|(needed, files)| group(&needed, &files));
            file.text(&format!("models! {{\n{}}}\n", groups.collect::<String>()));
        }
        file.finish()
    }

    /// One of the files.
    pub(super) fn file(&self, file: &str) -> Result<String, syn::Error> {
        let models = self.files.get(file).map_or(&[][..], Vec::as_slice);
        let mut source = RustFile::new(&docs::of_file(file));
        let mut imports = Imports::default();
        for model in models {
            let name = model.name.as_str();
            match &model.shape {
                Shape::Struct(shape) => {
                    source.text(&tables::model(&mut imports, self.aliases, model, shape));
                    if let Some(list) = &shape.list {
                        source.text(&lists::paged(&mut imports, name, list));
                    }
                    if !shape.constructor.is_empty() {
                        source.items(constructor(&mut imports, name, shape))?;
                    }
                }
                Shape::Values(values) => {
                    source.items(open_enum(&mut imports, self.aliases, model, values))?;
                    source.text(&tables::open_enum(name, values));
                }
                Shape::Hierarchy(shape) => {
                    source.items(hierarchy(&mut imports, self.aliases, model, shape))?;
                    source.text(&tables::hierarchy(&mut imports, name, shape));
                }
                Shape::Union(alternatives) => {
                    source.items(union(&mut imports, self.aliases, model, alternatives))?;
                    source.text(&tables::one_of(&mut imports, name, alternatives));
                }
            }
        }
        let own: BTreeSet<&str> = models.iter().map(|model| model.name.as_str()).collect();
        imports.add_to(&mut source, "crate::models", &own);
        Ok(source.finish())
    }
}

/// What declares the files: those that the same features need stand together. What is in them is named, since the compiler
/// looks for a name in all that is there under `*`, file by file, however many there are.
const MODELS: &str = "\
/// Declares files of models and what is in them, each group behind the features of which it needs
/// one, if any.
macro_rules! models {
    ($([$($feature:tt)*] $($file:ident::$models:tt)+;)+) => {
        $(models!(@group [$($feature)*] $($file $models)+);)+
    };
    (@group [] $($file:ident $models:tt)+) => { $(mod $file; pub use $file::$models;)+ };
    (@group $features:tt $($file:ident $models:tt)+) => {
        $(models!(@file $features $file $models);)+
    };
    (@file [$feature:tt] $file:ident $models:tt) => {
        #[cfg(feature = $feature)]
        mod $file;
        #[cfg(feature = $feature)]
        pub use $file::$models;
    };
    (@file [$($feature:tt)+] $file:ident $models:tt) => {
        #[cfg(any($(feature = $feature),+))]
        mod $file;
        #[cfg(any($(feature = $feature),+))]
        pub use $file::$models;
    };
}
";

/// The features of which one is needed; none where every module of operations needs the file.
fn needed<'n>(names: &Names, modules: &'n ModuleSet, all: &BTreeSet<&str>) -> Vec<&'n str> {
    if !all.is_empty() && all.iter().all(|module| modules.contains(module)) {
        return Vec::new();
    }
    let features: BTreeSet<&str> = modules.iter().map(|module| names.feature(module)).collect();
    features.into_iter().collect()
}

/// `["feature" "feature"] file::{Model, Model} file::{Model};`, on as few lines as fit.
fn group(needed: &[&str], files: &[(&str, &Vec<&Model>)]) -> String {
    let mut pieces: Vec<String> = needed.iter().map(|feature| format!("{feature:?}")).collect();
    match pieces.as_mut_slice() {
        [] => pieces.push("[]".to_owned()),
        [first, ..] => {
            first.insert(0, '[');
            pieces[needed.len() - 1].push(']');
        }
    }
    for (file, models) in files {
        let last = models.len().saturating_sub(1);
        pieces.extend(models.iter().enumerate().map(|(index, model)| {
            let before = if index == 0 { format!("{file}::{{") } else { String::new() };
            format!("{before}{}{}", model.name, if index == last { "}" } else { "," })
        }));
    }
    format!("{};\n", wrapped(pieces, 4).trim_end())
}

/// `impl … { pub fn new(…) }`
fn constructor(imports: &mut Imports, name: &str, shape: &StructShape) -> TokenStream {
    let given = shape.constructor.iter().map(|(index, ty)| (&shape.fields[*index], ty));
    let arguments: Vec<TokenStream> = given
        .clone()
        .map(|(field, ty)| {
            let (name, ty) = (ident(&field.name), imports.ty(ty));
            quote!(#name: #ty)
        })
        .collect();
    let calls: Vec<TokenStream> = given
        .clone()
        .filter_map(|(field, _)| {
            let (setter, name, wire) = (ident(&field.setter()?), ident(&field.name), &field.wire);
            // Sent as null as long as nobody sets it.
            Some(if field.is_nullable { quote!(.clear(#wire)) } else { quote!(.#setter(#name)) })
        })
        .collect();
    let set: Vec<TokenStream> = given
        .filter(|(field, _)| field.is_nullable)
        .map(|(field, _)| {
            let name = ident(&field.name);
            match &field.value {
                RustType::Boxed(inner) => {
                    let inner = imports.ty(inner);
                    quote!(made.#name = Into::<Option<#inner>>::into(#name).map(Box::new);)
                }
                _ => quote!(made.#name = #name.into();),
            }
        })
        .collect();
    let made = quote!(Self::empty()#(#calls)*);
    let made = if set.is_empty() { made } else { quote!(let mut made = #made; #(#set)* made) };
    let (model, docs) = (ident(name), doc(NEW));
    quote! {
        impl #model {
            #docs
            #[must_use]
            pub fn new(#(#arguments),*) -> Self {
                #made
            }
        }
    }
}

/// What a type is called, and all that is said of it.
fn of_type(known: &Aliases, model: &Model) -> (Ident, TokenStream) {
    let (docs, aliases) = (doc(&model.docs), aliases(&known.of_model(model)));
    (ident(&model.name), quote!(#docs #aliases))
}

fn open_enum(imports: &mut Imports, known: &Aliases, model: &Model, values: &[ValueVariant]) -> TokenStream {
    let (name, docs) = of_type(known, model);
    let variants = values.iter().map(|value| {
        let (name, docs) = (ident(&value.name), doc(&value.docs));
        let aliases = aliases(&known.of_value(model, &value.name, &value.wire));
        quote!(#docs #aliases #name,)
    });
    let (other, unlisted) = (doc(OTHER_VALUE), imports.of_runtime(RuntimeType::Unlisted));
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            #other
            Other(#unlisted<#name>),
        }
    }
}

fn union(
    imports: &mut Imports,
    known: &Aliases,
    model: &Model,
    alternatives: &[AlternativeShape],
) -> TokenStream {
    let (name, docs) = of_type(known, model);
    let variants: Vec<TokenStream> = alternatives
        .iter()
        .map(|alternative| {
            let (name, docs) = (ident(&alternative.name), doc(&alternative.docs));
            let held = imports.ty(&alternative.ty);
            quote!(#docs #name(#held),)
        })
        .collect();
    let (other, json) = (doc(OTHER_ALTERNATIVE), imports.of_runtime(RuntimeType::Json));
    quote! {
        #docs
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            #other
            Other(#json),
        }
    }
}

fn hierarchy(imports: &mut Imports, known: &Aliases, model: &Model, shape: &HierarchyShape) -> TokenStream {
    let (name, docs) = of_type(known, model);
    let variants: Vec<TokenStream> = shape
        .children
        .iter()
        .map(|child| {
            let (name, docs) = (ident(&child.name), doc(&child.docs));
            let model = imports.ty(&RustType::Model(child.model.clone()));
            quote!(#docs #name(Box<#model>),)
        })
        .collect();
    let base = imports.ty(&RustType::Model(shape.base.clone()));
    let has_default = shape.children.iter().any(|child| child.is_default);
    let other = doc(if has_default { OTHER_BUT_READ } else { OTHER_CHILD });
    quote! {
        #docs
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            #other
            Other(Box<#base>),
        }
    }
}
