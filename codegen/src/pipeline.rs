//! The one way through: document, overlays, bindings and lock go in, a [`Model`] comes out. Imports
//! every stage up to naming and the surface; emission, lint and diff start from here.

use crate::bindings::Bindings;
use crate::diagnostic::{self, Diagnostic, Diagnostics, Refusal, Told, did_you_mean};
use crate::document::moved::operation_keys;
use crate::document::{self, Document, FileBeside, Source, Typed};
use crate::guide::{self, Facts, Guide, GuideFiles};
use crate::ir::Api;
use crate::name::bound::{PACKAGE_HELP, is_package_name};
use crate::name::case::marker_name;
use crate::name::{self, Kept, Named, NamesLock, Policy, Renames};
use crate::surface::Surface;
use crate::surface::coverage::Coverage;
use crate::surface::names::Names;
use crate::surface::runtime::{ALIASES, CRATES, is_at_the_root};
use crate::surface::said::Said;
use crate::words::{Keys, Words};
use crate::{lower, normalise, overlay};

/// What a crate is made from.
#[derive(Clone, Debug)]
pub struct Input<'a> {
    /// The document.
    pub document: Source<'a>,
    /// The files that its references lead to, see [`files_beside`](crate::document::files_beside).
    pub beside: Vec<FileBeside<'a>>,
    /// Corrections, in the order in which they apply.
    pub overlays: Vec<Source<'a>>,
    /// What people decided about the crate.
    pub bindings: Option<Source<'a>>,
    /// What people wrote about the API, see [`words`](crate::words).
    pub words: Vec<Source<'a>>,
    /// Pages about the use of the crate, see [`guide`].
    pub guide: GuideFiles<'a>,
    /// The names that were in use before.
    pub names_lock: Option<Source<'a>>,
    /// The package's `README.md`, Markdown; also the documentation of the crate, so that its Rust
    /// examples are compiled as tests.
    pub readme: Option<Source<'a>>,
    /// The package's name, where the bindings give none.
    pub crate_name: String,
    /// How the package depends on the runtime: a TOML value, such as `{ path = "../../runtime" }`.
    pub runtime: String,
    /// Whether a file with a call of every operation is made as well, for the crate of tests.
    pub with_exercise: bool,
}

impl<'a> Input<'a> {
    /// A document by itself: without files beside it, corrections, decisions, earlier names or calls for tests.
    pub fn new(document: Source<'a>, crate_name: impl Into<String>, runtime: impl Into<String>) -> Self {
        Self {
            document,
            beside: Vec::new(),
            overlays: Vec::new(),
            bindings: None,
            words: Vec::new(),
            guide: GuideFiles::default(),
            names_lock: None,
            readme: None,
            crate_name: crate_name.into(),
            runtime: runtime.into(),
            with_exercise: false,
        }
    }
}

/// An API after every stage but emission.
#[derive(Clone, Debug)]
pub struct Model {
    /// The package's name.
    pub crate_name: String,
    /// The marker type that the crate's client is of.
    pub marker: String,
    /// The IR.
    pub api: Api,
    /// What everything is called.
    pub names: Names,
    /// What users see.
    pub surface: Surface,
    /// What people decided.
    pub bindings: Bindings,
    /// The names in use.
    pub lock: NamesLock,
    /// The pages about its use.
    pub guide: Guide,
    /// How much is said in words, where people write some.
    pub coverage: Option<Coverage>,
    /// What deserves a look.
    pub warnings: Diagnostics,
}

impl Model {
    /// A model of an API and its names, made of a document, and what is said of it in words.
    pub(crate) fn of(
        crate_name: String,
        (api, named): (Api, Named),
        bindings: Bindings,
        document: &Document,
        said: Said<'_>,
    ) -> Self {
        let Named { names, lock, .. } = named;
        let surface = Surface::of(&api, &names, bindings.decided(), document, said);
        let marker = bindings.api.clone().unwrap_or_else(|| marker_name(&crate_name));
        let warnings = Diagnostics::new();
        let (guide, coverage) = (Guide::default(), None);
        Self { crate_name, marker, api, names, surface, bindings, lock, guide, coverage, warnings }
    }

    /// What the environment variables begin with that a client can be made of.
    pub(crate) fn env_prefix(&self) -> String {
        let said = self.bindings.env_prefix.clone();
        said.unwrap_or_else(|| self.crate_name.replace('-', "_").to_ascii_uppercase())
    }

    /// The pages about the use of the crate, each of whose links leads to something that is there.
    fn guide(&self, files: &GuideFiles<'_>) -> Result<Guide, Diagnostics> {
        let (package, api) = (self.crate_name.clone(), self.marker.clone());
        let guide = guide::read(files, &Facts { package, api, env: self.env_prefix() })?;
        let mut faults = Diagnostics::new();
        if let Some(place) = files.own.iter().chain(&files.shared).next()
            && self.names.modules().contains(guide::MODULE)
        {
            let message = format!("a module of operations is called `{}` already", guide::MODULE);
            faults.push(
                Diagnostic::error(place.label, message).help("name the module otherwise in bindings.toml"),
            );
        }
        for link in guide.all().flat_map(|page| &page.links) {
            let fault = link.item().and_then(|path| self.is_missing(&path, &guide));
            faults.extend(fault.map(|(what, help)| link.error(what, help)));
        }
        faults.into_result(guide)
    }

    /// What of a path in the crate is not there, as far as is known here: items of items are for rustdoc to find.
    fn is_missing(&self, path: &[&str], guide: &Guide) -> Option<(String, String)> {
        let (first, second) = (*path.first()?, path.get(1).copied());
        let missing =
            |what: String, near: String| Some((what, format!("write the path of what it leads to{near}")));
        let look = |name: &str, within: &str, known: Vec<&str>| match known.contains(&name) {
            true => None,
            false => missing(format!("there is no `{name}` in {within}"), did_you_mean(name, known)),
        };
        match second {
            Some(page) if first == guide::MODULE => {
                look(page, "the guide", guide.pages.iter().map(|page| page.name.as_str()).collect())
            }
            Some(model) if first == "models" => {
                look(model, "`models`", self.surface.models.iter().map(|model| model.name.as_str()).collect())
            }
            Some(name) if self.names.modules().contains(first) => {
                let calls = self.surface.calls.iter().filter(|call| call.module == first);
                let known = calls.flat_map(|call| [call.function.as_str(), call.request.as_str()]);
                look(name, &format!("`{first}`"), known.collect())
            }
            _ if first == guide::MODULE || first == "models" || self.names.modules().contains(first) => None,
            // What stands there is mostly the runtime's.
            _ if self.surface.events.as_ref().is_some_and(|events| events.module == first) => None,
            Some(_) if ALIASES.contains(&first) => missing(
                format!("`{first}` stands for a type of the runtime, whose methods have no page here"),
                String::new(),
            ),
            _ if CRATES.contains(&first) => {
                missing(format!("`{first}` is a crate of others"), ", or its address".to_owned())
            }
            _ if is_at_the_root(first) || first == self.marker => None,
            _ if self.surface.service.oauth.iter().any(|oauth| oauth.name == first) => None,
            _ => look(first, "the crate", self.names.modules().into_iter().collect()),
        }
    }
}

/// Reads, corrects, lowers, normalises and names; a name that users call and that would be another
/// is refused.
///
/// # Errors
/// Everything that is wrong with the input, with files, places and what to do. One run tells all
/// that can be told without guessing: an overlay's action that has expired, say, keeps nothing
/// behind it from being looked at.
pub fn model(input: &Input<'_>) -> Result<Model, Diagnostics> {
    model_with(input, Renames::Refuse)
}

/// As [`model`], with a say on renames.
///
/// # Errors
/// As [`model`].
pub fn model_with(input: &Input<'_>, renames: Renames) -> Result<Model, Diagnostics> {
    let Opened { mut remarks, bindings, lock, document } = open(input);
    let how = (Policy::Strict(renames), Kept::Lock);
    let built =
        document.and_then(|document| try_build((document, &bindings, lock), input, how, &mut remarks));
    judged(&mut remarks, bindings.as_ref().and_then(Option::as_ref));
    match built {
        Some(built) if !remarks.has_errors() => {
            let model = built.model();
            let guide =
                remarks.take(model.guide(&input.guide), Refusal::Guide).ok_or_else(|| remarks.clone())?;
            Ok(Model { guide, warnings: remarks, ..model })
        }
        _ => Err(remarks),
    }
}

/// An input that has been read: what of it could be, and what was said of the rest.
pub(crate) struct Opened {
    /// What was said.
    pub(crate) remarks: Diagnostics,
    /// What people decided, where they did; nothing where that cannot be read.
    pub(crate) bindings: Option<Option<Bindings>>,
    /// The names in use, as [`bindings`](Self::bindings).
    pub(crate) lock: Option<Option<NamesLock>>,
    /// The document with overlays applied, where it could be read and they could be applied.
    pub(crate) document: Option<Document>,
}

/// All that a model is made of, before it is asked what users see.
pub(crate) struct Built {
    crate_name: String,
    api: Api,
    named: Named,
    bindings: Bindings,
    document: Document,
    words: Words,
    /// How much is said in words, where people write some.
    pub(crate) coverage: Option<Coverage>,
}

impl Built {
    /// The model, without its warnings.
    fn model(self) -> Model {
        let Self { crate_name, api, named, bindings, document, words, coverage } = self;
        let said = said(&bindings, &document, &words);
        let model = Model::of(crate_name, (api, named), bindings.clone(), &document, said);
        Model { coverage, ..model }
    }
}

/// What is said in words: by the document, where the bindings say that it counts, and by people.
fn said<'a>(bindings: &Bindings, document: &'a Document, words: &'a Words) -> Said<'a> {
    Said::of(bindings.has_descriptions().then(|| document.value()), words)
}

/// Reads, applies overlays and follows references: a stage whose input is whole runs, whatever was said of others.
pub(crate) fn open(input: &Input<'_>) -> Opened {
    let mut remarks = Diagnostics::new();
    let bindings = input.bindings.as_ref().map(Bindings::read).transpose();
    let bindings = remarks.take(bindings, Refusal::Bindings);
    let lock = input.names_lock.as_ref().map(NamesLock::read).transpose();
    let lock = remarks.take(lock, Refusal::NamesLock);
    let document = remarks.take(document::parse(input.document), Refusal::Document);
    let rules = rules(bindings.as_ref().and_then(Option::as_ref));
    let corrected = document.and_then(|document| {
        remarks.take(overlay::correct(document, &input.overlays, rules), Refusal::Overlay)
    });
    let lifted = corrected.and_then(|corrected| {
        remarks.extend(corrected.remarks);
        remarks.take(document::lift_to_3_0(corrected.document, &input.beside), Refusal::Document)
    });
    let document = lifted.map(|document| {
        let followed = document::follow(document, &input.beside);
        remarks.extend(rules.held(followed.remarks));
        followed.value
    });
    let bindings = bindings.map(|bindings| following(bindings, document.as_ref()));
    Opened { remarks, bindings, lock, document }
}

/// What a model is made of; without decisions or names that can be read, the document is only looked at.
pub(crate) fn try_build(
    (document, bindings, lock): (Document, &Option<Option<Bindings>>, Option<Option<NamesLock>>),
    input: &Input<'_>,
    how: (Policy, Kept),
    remarks: &mut Diagnostics,
) -> Option<Built> {
    match (bindings, lock) {
        (Some(bindings), Some(lock)) => {
            let (bindings, lock) = (bindings.clone().unwrap_or_default(), lock.unwrap_or_default());
            let named = named(how, document, &bindings, &lock, remarks)?;
            Some(build(named, bindings, input, remarks))
        }
        _ => {
            let bindings = bindings.clone().flatten().unwrap_or_default();
            understood(document, &bindings, remarks);
            None
        }
    }
}

/// Gives what was said the weight that people decided it has, each thing once.
pub(crate) fn judged(remarks: &mut Diagnostics, bindings: Option<&Bindings>) {
    let usual = Bindings::default();
    diagnostic::grade(remarks, &bindings.unwrap_or(&usual).lint);
    remarks.gather();
}

/// Decisions about what a document has at other addresses now, too.
fn following(bindings: Option<Bindings>, document: Option<&Document>) -> Option<Bindings> {
    match document {
        Some(document) => bindings.map(|bindings| bindings.following(&operation_keys(document.value()))),
        None => bindings,
    }
}

/// What overlays are held to.
pub(crate) fn rules(bindings: Option<&Bindings>) -> overlay::Rules {
    match bindings {
        Some(Bindings { strict: true, .. }) => overlay::Rules::Strict,
        _ => overlay::Rules::Standard,
    }
}

/// A document that can be typed, with its types; every faulty node is an error where bindings say
/// that nothing is guessed.
fn settled(
    document: Document,
    rules: overlay::Rules,
    remarks: &mut Diagnostics,
) -> Option<(Document, Typed)> {
    let Told { value: (settled, typed), remarks: told } =
        remarks.take(document::settle(document), Refusal::Structure)?;
    let told = rules.held(told);
    let is_refused = told.has_errors();
    remarks.extend(told);
    (!is_refused).then_some((settled, typed))
}

/// What a document says of its API, normalised, as far as it can be told.
struct Understood {
    document: Document,
    api: Api,
}

/// From a document with overlays applied to an API: an error in one stage keeps no later one from
/// looking at the rest.
fn understood(document: Document, bindings: &Bindings, remarks: &mut Diagnostics) -> Option<Understood> {
    let (document, typed) = settled(document, rules(Some(bindings)), remarks)?;
    let Told { value: raw, remarks: told } = lower::lower(&document, &typed, bindings);
    remarks.extend(told);
    // It takes more room than all that follows.
    drop(typed);
    let api = normalise::normalise(raw, &document, bindings);
    let api = remarks.take_told(api, Refusal::Contradiction)?;
    Some(Understood { document, api })
}

/// From a document with overlays applied and references followed, to an API with names, under a policy.
pub(crate) fn named(
    (policy, kept): (Policy, Kept),
    document: Document,
    bindings: &Bindings,
    lock: &NamesLock,
    remarks: &mut Diagnostics,
) -> Option<(Api, Named, Document)> {
    let Understood { document, mut api } = understood(document, bindings, remarks)?;
    let jobs = normalise::mark_jobs(&mut api, bindings);
    let lists = normalise::mark_lists(&mut api, bindings);
    // A document that they were not written for may lack what they are about.
    if policy != Policy::Lenient {
        let (jobs, lists) = (remarks.take(jobs, Refusal::Name), remarks.take(lists, Refusal::Name));
        jobs.and(lists)?;
    }
    let named = name::name_under((policy, kept), &api, &document, bindings, lock);
    let named = remarks.take(named, Refusal::Name)?;
    Some((api, named, document))
}

/// What a crate is made of, where its package can be called so.
fn build(
    (api, named, document): (Api, Named, Document),
    bindings: Bindings,
    input: &Input<'_>,
    remarks: &mut Diagnostics,
) -> Built {
    remarks.extend(named.remarks.clone());
    let crate_name = bindings.crate_name.clone().unwrap_or_else(|| input.crate_name.clone());
    if !is_package_name(&crate_name) {
        let message = format!("{crate_name:?} cannot be the name of a package");
        remarks.push(Diagnostic::error(input.document.label, message).help(PACKAGE_HELP));
    }
    let keys = (!input.words.is_empty()).then(|| Keys::of(document.value()));
    let words = keys.as_ref().map_or_else(|| Ok(Words::default()), |keys| Words::read(&input.words, keys));
    let words = remarks.take(words, Refusal::Words).unwrap_or_default();
    for (operation, name) in api.operations.iter().zip(&named.names.operations) {
        let example = words.example(&operation.origin);
        let of_another = example.filter(|example| !example.calls(&name.module, &name.function));
        remarks.extend(of_another.map(|example| {
            example.calls_another(&format!("{}::{}", name.module, name.function)).code(Refusal::Words)
        }));
    }
    let coverage = keys.map(|keys| Coverage::of(&api, said(&bindings, &document, &words), &keys));
    Built { crate_name, api, named, bindings, document, words, coverage }
}
