//! An option that says something of what is not asked for is refused, not passed over.

use std::process::Command;

/// What a command is told, and the option in it that does not go with the rest.
const REFUSED: [(&str, &str); 20] = [
    ("generate letters --out made", "--out"),
    ("generate letters --runtime '0.1'", "--runtime"),
    ("generate letters --bundle-runtime", "--bundle-runtime"),
    ("generate letters --exercise tried", "--exercise"),
    ("generate letters --overlay one.yaml", "--overlay"),
    ("generate letters --modules tags", "--modules"),
    ("generate letters --name mail", "--name"),
    ("generate letters --spec letters --out made", "--spec"),
    ("generate letters --document letters.yaml --name mail --out made", "--document"),
    ("generate --spec letters --out made --overlay one.yaml", "--overlay"),
    ("generate --spec letters --out made --modules tags", "--modules"),
    ("generate --spec letters --out made --name mail", "--name"),
    ("generate --spec letters --out made --runtime '0.1' --bundle-runtime", "--bundle-runtime"),
    ("generate --document letters.yaml --name mail --out made --exercise tried", "--exercise"),
    ("generate --document letters.yaml --name mail --out made --spec letters", "--spec"),
    ("lint letters --overlay one.yaml", "--overlay"),
    ("lint --spec letters --overlay one.yaml", "--overlay"),
    ("lint letters --document letters.yaml", "--document"),
    ("list letters --spec letters", "--spec"),
    ("fetch letters --spec letters", "--spec"),
];

#[test]
fn what_does_not_go_together_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    for (given, wrong) in REFUSED {
        let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .current_dir(folder.path())
            .args(given.split(' '))
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{given}: {said}");
        let refusal = said.split("\n\n").next().unwrap_or_default();
        assert!(refusal.contains(wrong) && refusal.contains("cannot be used with"), "{given}: {said}");
    }
    assert_eq!(folder.path().read_dir().unwrap().count(), 0, "something was written");
}
