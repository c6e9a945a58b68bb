//! The grammar and the meaning of RFC 9535, by cases of our own.

use serde_json::{Value, json};

use super::Query;

/// Members stand in the order of their keys, so that it does not matter whether a map keeps the order they came in.
fn fleet() -> Value {
    json!({
        "": {"": 0},
        "flag ship": "Aurora",
        "limits": {"crew": 12, "deep": {"crew": [1, [2, [3]]]}, "none": null},
        "pattern": "A.*",
        "ships": [
            {"crew": 12, "decks": ["a", "b", "c"], "home": {"port": "Kiel"}, "name": "Aurora"},
            {"crew": 12.0, "decks": [], "name": "Borealis", "tags": ["ice", "ice"]},
            {"a/b~": true, "crew": 3, "home": null, "line": "one\ntwo", "name": "Čeljust"},
        ],
        "😀": "smile",
    })
}

#[test]
fn paths_find_what_the_standard_says_in_its_order() {
    let fleet = fleet();
    for (path, expected) in FINDS {
        let query = Query::read(path).unwrap_or_else(|wrong| panic!("{path}: {wrong}"));
        let found: Vec<String> = query.find(&fleet).iter().map(|at| at.to_string()).collect();
        assert_eq!(found, *expected, "{path}");
        assert_eq!(query.is_idle(&fleet), expected.is_empty(), "{path}");
    }
}

#[test]
fn what_the_grammar_does_not_have_is_refused() {
    for path in REFUSED {
        assert!(Query::read(path).is_err(), "{path}");
    }
}

#[test]
fn what_is_wrong_is_said_with_its_place() {
    for (path, wrong) in [
        ("$.ships[?@.č = 1]", "at character 14, `,` or `]` should stand here"),
        ("$['a' 'b']", "at character 7, `,` or `]` should stand here"),
        ("$[007]", "at character 3, a whole number is written without zeros before it, and below 2^53"),
        (
            "$[?size(@.a) == 1]",
            "at character 8, `size` is no function: there are length, count, value, match and search",
        ),
    ] {
        assert_eq!(Query::read(path).unwrap_err(), wrong, "{path}");
    }
}

/// A path, and the pointers of what it finds.
const FINDS: &[(&str, &[&str])] = &[
    ("$", &[""]),
    ("$.ships[0].name", &["/ships/0/name"]),
    ("$ .ships [ 0 ] .name", &["/ships/0/name"]),
    ("$['ships'][-1][\"name\"]", &["/ships/2/name"]),
    ("$.ships[3]", &[]),
    ("$.ships[-4]", &[]),
    ("$.ships[0, 2, 0].name", &["/ships/0/name", "/ships/2/name"]),
    ("$['flag ship', \"limits\"]", &["/flag ship", "/limits"]),
    ("$['']['']", &["//"]),
    ("$['\\ud83d\\ude00', '\\u0066lag ship', 'x\\'y', \"\\\"\"]", &["/😀", "/flag ship"]),
    ("$.😀", &["/😀"]),
    ("$.ships[*].home", &["/ships/0/home", "/ships/2/home"]),
    ("$.ships[1:]", &["/ships/1", "/ships/2"]),
    ("$.ships[:-1]", &["/ships/0", "/ships/1"]),
    ("$.ships[ : : -1 ].crew", &["/ships/2/crew", "/ships/1/crew", "/ships/0/crew"]),
    ("$.ships[5:0:-2].crew", &["/ships/2/crew"]),
    ("$.ships[::0]", &[]),
    ("$.ships[0].decks[-2:9]", &["/ships/0/decks/1", "/ships/0/decks/2"]),
    ("$..crew", &["/limits/crew", "/limits/deep/crew", "/ships/0/crew", "/ships/1/crew", "/ships/2/crew"]),
    (
        "$..[0]",
        &[
            "/limits/deep/crew/0",
            "/limits/deep/crew/1/0",
            "/limits/deep/crew/1/1/0",
            "/ships/0",
            "/ships/0/decks/0",
            "/ships/1/tags/0",
        ],
    ),
    (
        "$.limits..*",
        &[
            "/limits/crew",
            "/limits/deep",
            "/limits/none",
            "/limits/deep/crew",
            "/limits/deep/crew/0",
            "/limits/deep/crew/1",
            "/limits/deep/crew/1/0",
            "/limits/deep/crew/1/1",
            "/limits/deep/crew/1/1/0",
        ],
    ),
    ("$..['name', 'port']", &["/ships/0/name", "/ships/0/home/port", "/ships/1/name", "/ships/2/name"]),
    ("$.ships[?@.home]", &["/ships/0", "/ships/2"]),
    ("$.ships[?!@.home].name", &["/ships/1/name"]),
    ("$.ships[?@.crew == 12].name", &["/ships/0/name", "/ships/1/name"]),
    ("$.ships[?@.crew==$.limits.crew].name", &["/ships/0/name", "/ships/1/name"]),
    ("$.ships[?@.crew != 12].name", &["/ships/2/name"]),
    ("$.ships[?@.crew >= 12 && @.decks[0] == 'a' || @.name < 'Borealis']", &["/ships/0"]),
    ("$.ships[?(@.crew < 4 || @.decks) && !(@.name == 'Aurora')].name", &["/ships/1/name", "/ships/2/name"]),
    ("$.ships[?@.home == null]", &["/ships/2"]),
    ("$.ships[?@.home == @.absent]", &["/ships/1"]),
    ("$.ships[?@.absent == @.gone]", &["/ships/0", "/ships/1", "/ships/2"]),
    ("$.ships[?@.name <= 'Aurora']", &["/ships/0"]),
    ("$.ships[?@.name > 5]", &[]),
    ("$.ships[?@.decks == @.decks].name", &["/ships/0/name", "/ships/1/name", "/ships/2/name"]),
    ("$.ships[?length(@.name) == 7].name", &["/ships/2/name"]),
    ("$.ships[?length(@.decks) > 0].name", &["/ships/0/name"]),
    ("$.ships[?length(@) > 4].name", &["/ships/2/name"]),
    ("$.ships[?count(@.*) == 4].name", &["/ships/0/name", "/ships/1/name"]),
    ("$.ships[?count(@..*) >= 8].name", &["/ships/0/name"]),
    ("$.ships[?value(@.home.*) == 'Kiel'].name", &["/ships/0/name"]),
    ("$.ships[?value(@.tags[*]) == 'ice']", &[]),
    ("$.ships[?match(@.name, 'A.*|B')].name", &["/ships/0/name"]),
    ("$.ships[?match(@.name, $.pattern)].name", &["/ships/0/name"]),
    ("$.ships[?search(@.name, 'or')].name", &["/ships/0/name", "/ships/1/name"]),
    ("$.ships[?!search(@.name, 'or')].name", &["/ships/2/name"]),
    ("$.ships[?search(@.name, '\\\\p{Lu}elj')].name", &["/ships/2/name"]),
    ("$.ships[?match(@.line, 'one.two')].name", &[]),
    ("$.ships[?match(@.name, 'a)(b')].name", &[]),
    ("$.ships[?match(@.crew, '1')].name", &[]),
    ("$.ships[?@['a/b~'] == true]['a/b~']", &["/ships/2/a~1b~0"]),
    ("$[?@.crew == 12.0e0]", &["/limits"]),
    ("$.ships[?@.tags[?@ == 'ice']].name", &["/ships/1/name"]),
    ("$.ships[0].decks[?@ > 'a', 0]", &["/ships/0/decks/1", "/ships/0/decks/2", "/ships/0/decks/0"]),
    ("$.ships[?@.crew == 1.2E+1 || @.crew == -0].name", &["/ships/0/name", "/ships/1/name"]),
    ("$.limits.deep[?@ == $.limits.deep.crew]", &["/limits/deep/crew"]),
    ("$[?length(@) == 5]", &["/😀"]),
];

const REFUSED: &[&str] = &[
    "",
    "ships",
    " $",
    "$ ",
    "$.",
    "$..",
    "$.ships[",
    "$.ships]",
    "$.ships[]",
    "$[,]",
    "$['a' 'b']",
    "$['a'",
    "$['a\\'']x",
    "$.1a",
    "$.-a",
    "$['\\x']",
    "$['\\ud800']",
    "$['\\ud800\\u0041']",
    "$['\\u+041']",
    "$[\"\\'\"]",
    "$['\n']",
    "$[01]",
    "$[-0]",
    "$[-]",
    "$[9007199254740992]",
    "$[1.0]",
    "$[::01]",
    "$[?]",
    "$[?@.a ==]",
    "$[?@.a == @.*]",
    "$[?@..a == 1]",
    "$[?1]",
    "$[?'a']",
    "$[?true]",
    "$[?@.a = 1]",
    "$[?(@.a]",
    "$[?@.a)]",
    "$[?!1]",
    "$[?@.a && ]",
    "$[?@.a || || @.b]",
    "$[?length(@.a)]",
    "$[?count(1) == 1]",
    "$[?length(@.*) == 1]",
    "$[?match(@.a, 'b') == true]",
    "$[?match(@.a)]",
    "$[?match(@.*, 'a')]",
    "$[?size(@.a) == 1]",
    "$[?length (@.a) == 1]",
    "$[?value(@.a, @.b) == 1]",
    "$[?@.a == 01]",
    "$[?@.a == 1.]",
    "$[?@.a == .5]",
    "$[?@.a == +1]",
    "$[?@.a == TRUE]",
    "$[?@.a == @.b == @.c]",
    "$.a b",
    "$[?(@.a) == 1]",
    "$ . a",
    "$. a",
    "$[?length(match(@.a, 'b')) == 1]",
    "$[?@.a == {}]",
    "$[?@.a == [1]]",
    "$[:::]",
    "$[1:2:3:4]",
    "$.*a",
    "$..  a",
    "$[?!@.a == 1]",
    "$[?!!@.a]",
];
