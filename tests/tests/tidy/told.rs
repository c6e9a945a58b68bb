//! What `ARCHITECTURE.md` tells of the rooms is what the test holds them to.

use super::rooms::HOUSES;
use super::scan::root;

/// The rooms that a section of `ARCHITECTURE.md` lists, in its order: each stands in bold as code.
fn told(text: &str, section: &str) -> Vec<String> {
    let inside = text.split_once(&format!("\n## {section}\n")).map_or("", |(_, behind)| behind);
    let inside = inside.split("\n## ").next().unwrap_or_default();
    let bold = inside.split("**`").skip(1).filter_map(|piece| piece.split_once("`**"));
    bold.map(|(room, _)| room.to_owned()).collect()
}

#[test]
fn the_rooms_are_told_of_in_the_order_that_holds() {
    let text = std::fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    for (house, section) in HOUSES.iter().zip(["The rooms of codegen", "The rooms of the runtime"]) {
        let order: Vec<&str> = house.floors.iter().copied().flatten().copied().collect();
        assert_eq!(told(&text, section), order, "{section}");
    }
    let [.., xtask] = &HOUSES;
    let floors: Vec<String> = xtask.floors.iter().map(|floor| floor.join(", ")).collect();
    assert!(text.contains(&floors.join(" · ")), "the rooms of xtask are {}", floors.join(" · "));
}

#[test]
fn rooms_in_bold_are_found_in_their_section_alone() {
    let text = "# A\n\n## One\n- **`a`**: x. **`b`**: y, `c`.\n\n## Two\n- **`d`**\n";
    assert_eq!(told(text, "One"), ["a", "b"]);
    assert_eq!(told(text, "Two"), ["d"]);
    assert_eq!(told(text, "Three"), [""; 0]);
}
