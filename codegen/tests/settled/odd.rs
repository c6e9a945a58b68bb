//! Whatever a document calls its things, each has a name of its own that the compiler takes.

use std::collections::BTreeSet;

use codegen::Model;

use super::{answering, later, model, names};

/// Letters with and without a case, digits, signs, marks that combine, and what shows nothing.
const ALPHABET: &[&str] = &[
    "a", "A", "b", "B", "_", "-", ".", "/", " ", "1", "0", "+", "<", ">", "=", "$", "@", "é", "e\u{301}",
    "ß", "İ", "ı", "ǅ", "字", "हि", "्", "م", "ﬁ", "Ａ", "ª", "①", "½", "🚢", "€", "\u{200d}", "\u{fe0f}",
    "\u{e000}", "type", "Self", "self", "extra", "Other", "r#", "«", "»", "[", "]", "~", "%", "\u{a0}", "…",
    "ʼn", "Σ", "ς",
];

/// Numbers that are the same in every run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or_default() % limit
    }

    fn word(&mut self) -> String {
        (0..self.below(4)).map(|_| ALPHABET[self.below(ALPHABET.len())]).collect()
    }

    fn words(&mut self, count: usize) -> Vec<String> {
        (0..count).map(|_| self.word()).collect::<BTreeSet<_>>().into_iter().collect()
    }
}

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// A document in which everything is called so.
fn document(words: &[String]) -> String {
    let list = |each: &dyn Fn(usize, &String) -> String| {
        words.iter().enumerate().map(|(index, word)| each(index, word)).collect::<Vec<_>>().join(", ")
    };
    let fields = list(&|_, word| format!("{}: {{type: string}}", quoted(word)));
    let values = list(&|_, word| quoted(word));
    let components = list(&|index, word| {
        format!(
            "{}: {{type: object, properties: {{f{index}: {{type: string}}}}}}",
            quoted(&format!("x{word}"))
        )
    });
    let parameters = list(&|index, word| {
        let place = if index % 2 == 0 || word.is_empty() || !word.is_ascii() { "query" } else { "header" };
        format!(
            "{{name: {}, in: {place}, required: {}, schema: {{type: string}}}}",
            quoted(&format!("y{word}")),
            index % 3 == 0
        )
    });
    let parts = list(&|_, word| {
        let target = format!(
            "#/components/schemas/x{}",
            word.replace('~', "~0").replace('/', "~1").replace('%', "%25")
        );
        format!("{{$ref: {}}}", quoted(&target))
    });
    let paths = list(&|index, word| {
        let (tag, id) = (quoted(&words[(index + 1) % words.len()]), quoted(word));
        format!(
            "/p{index}: {{get: {{tags: [{tag}], operationId: {id}, responses: {{'200': {{description: OK, content: {{application/json: {{schema: {{type: object, properties: {{g{index}: {{type: integer}}}}}}}}}}}}}}}}}}"
        )
    });
    format!(
        "paths: {{/all: {{post: {{tags: [all], operationId: all, parameters: [{parameters}], requestBody: {{content: {{application/json: {{schema: {{type: object, properties: {{fields: {{type: object, properties: {{{fields}}}}}, values: {{type: string, enum: [{values}]}}, parts: {{oneOf: [{parts}]}}}}}}}}}}}}, responses: {{}}}}}}, {paths}}}\ncomponents: {{schemas: {{{components}}}}}\n"
    )
}

fn is_name(name: &str) -> bool {
    let bare = syn::parse_str::<syn::Ident>(name).is_ok()
        || syn::parse_str::<syn::Ident>(&format!("r#{name}")).is_ok();
    bare && name.chars().count() < 110 && !name.contains("__")
}

/// Every name is one, and its own.
fn judge(model: &Model) {
    fn own<'a>(names: impl Iterator<Item = &'a str>) -> usize {
        let mut seen = BTreeSet::new();
        for name in names {
            assert!(is_name(name), "{name:?} is no name");
            assert!(seen.insert(name), "{name:?} is the name of two");
        }
        seen.len()
    }
    let types = &model.names.types;
    assert!(own(types.values().map(|names| names.name.as_str())) > 3);
    for names in types.values() {
        own(names.members.iter().map(String::as_str));
    }
    let paths: BTreeSet<String> = model.names.operations.iter().map(|names| names.path()).collect();
    assert_eq!(paths.len(), model.api.operations.len());
    for (operation, names) in model.api.operations.iter().zip(&model.names.operations) {
        assert!(is_name(&names.module) && names.module.is_ascii(), "{:?}", names.module);
        assert!(is_name(&names.function), "{:?}", names.function);
        for required in [true, false] {
            let of_kind = names.slots.iter().filter(|(slot, _)| {
                matches!(slot, codegen::surface::slots::Slot::Parameter(index) if operation.parameters[*index].required == required)
            });
            own(of_kind.map(|(_, name)| name.as_str()));
        }
    }
}

#[test]
fn each_has_a_name_of_its_own_that_stays() {
    let mut numbers = Numbers(14);
    let mut count = 0;
    for _ in 0..60 {
        let size = 4 + numbers.below(12);
        let words = numbers.words(size);
        if words.len() < 3 {
            continue;
        }
        let first = model(&document(&words));
        judge(&first);
        count += first.names.types.len();
        // What is new gives way to what was there.
        let mut more = words.clone();
        more.extend(numbers.words(6).into_iter().filter(|word| !words.contains(word)));
        let second = later(&document(&more), &first);
        judge(&second);
        let kept = names(&second);
        for member in first.lock.members.iter().chain(&first.lock.types) {
            assert!(kept.contains(member.1.as_str()), "{member:?} is gone:\n{kept}");
        }
        for (key, name) in &first.lock.members {
            assert_eq!(second.lock.members.get(key), Some(name), "{key}");
        }
    }
    assert!(count > 500, "{count} types");
}

#[test]
fn the_lock_turns_no_line_and_is_read_back() {
    let schema = "{type: object, properties: {\"a\\u202eb\": {type: string}, \"c\\u2028d\": {type: string, enum: [\"e\\u2066f\"]}}}";
    let first = model(&answering(schema));
    let lock = first.lock.write();
    let turning = lock.contains(['\u{202e}', '\u{2066}', '\u{2028}']);
    assert!(!turning && lock.contains("a\\u202Eb") && lock.contains("e\\u2066f"), "{lock}");
    let second = later(&answering(schema), &first);
    assert_eq!(second.lock.write(), lock);
    assert!(
        second.warnings.iter().all(|warning| !warning.to_string().contains("gone")),
        "{}",
        second.warnings
    );
}
