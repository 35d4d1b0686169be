//! Wrong files: each problem has its exact place and the nearest right word, and costs its entry only.

use privet_model::{Catalogue, EmbeddedFile, Level, ModelProblem};

const LINT: &str = r#"id = "a_lint"
clause = "1"
level = "deny"
severity = "high"
status = "stable"
since = "1.0"
kind = "flow"
title = "{category} leaves"
help = "do not"

[match]
data = { class = "personal_information", categories = ["email"] }
sinks = { kinds = ["log"] }
"#;

fn load(project: &str) -> (Catalogue, Vec<ModelProblem>) {
    let built_in = [EmbeddedFile { path: "lints/a_lint.toml", text: LINT }];
    Catalogue::load(&built_in, Some(("privet.toml", project)), &[])
}

/// `line:column: message (help)` of each problem.
fn problems(project: &str) -> Vec<String> {
    texts(&load(project).1)
}

fn texts(problems: &[ModelProblem]) -> Vec<String> {
    let place = |problem: &ModelProblem| {
        let text = problem.to_string();
        text.split_once(':').map_or(text.clone(), |(_, after)| after.to_owned())
    };
    problems.iter().map(place).collect()
}

/// The same for a lint file in which one text is replaced.
fn lint_problems(from: &str, to: &str) -> Vec<String> {
    assert!(LINT.contains(from), "{from}");
    let own = [("lints/a_lint.toml".to_owned(), LINT.replacen(from, to, 1))];
    texts(&Catalogue::load(&[], None, &own).1)
}

#[test]
fn unknown_keys() {
    assert_eq!(problems("polcy = \"x\"\n"), ["1:1: unknown key `polcy` (help: did you mean `policy`?)"]);
    assert_eq!(
        problems("[[sinks]]\npath = \"a::b\"\n"),
        ["1:3: unknown key `sinks` (help: did you mean `sink`?)"]
    );
    assert_eq!(
        problems("[[sink]]\npath = \"a::b\"\nkind = \"log\"\n  chanel = \"raw\"\n"),
        ["4:3: unknown key `chanel` (help: did you mean `channel`?)"]
    );
    assert_eq!(
        lint_problems("sinks =", "sink ="),
        ["13:1: unknown key `sink` (help: did you mean `sinks`?)"]
    );
    assert_eq!(
        lint_problems("kinds =", "kind ="),
        ["13:11: unknown key `kind` (help: did you mean `kinds`?)"]
    );
    assert_eq!(
        lint_problems("categories =", "categries ="),
        ["12:42: unknown key `categries` (help: did you mean `categories`?)"]
    );
}

#[test]
fn keys_that_a_kind_does_not_ask() {
    let text = LINT
        .replace("kind = \"flow\"", "kind = \"guard\"")
        .replace("[\"log\"] }", "[\"log\"], without_purpose = true }\nguards = { any = [\"asked\"] }");
    assert_eq!(
        texts(&Catalogue::load(&[], None, &[("lints/a_lint.toml".to_owned(), text)]).1),
        [
            "1:6: `without_purpose` says nothing in a lint of kind `guard` (help: lints of kind `flow` have it)"
        ]
    );
}

#[test]
fn unknown_words() {
    assert_eq!(
        problems("[[tag]]\npath = \"a::B::c\"\nclass = \"personal_information\"\ncategory = \"emial\"\n"),
        ["4:12: unknown category `emial` (help: did you mean `email`?)"]
    );
    assert_eq!(
        problems("[levels]\na_lnt = \"deny\"\n\"web:a_lint\" = \"warn\"\n"),
        ["2:1: unknown lint `a_lnt` (help: did you mean `a_lint`?)"]
    );
    assert_eq!(
        problems("[levels]\na_lint = \"error\"\n"),
        ["2:10: unknown level `error` (help: expected one of `allow`, `note`, `warn`, `deny`)"]
    );
    assert_eq!(
        problems("[[sink]]\npath = \"a::b\"\nkind = \"advertisng\"\n"),
        ["3:8: unknown kind of recipient `advertisng` (help: did you mean `advertising`?)"]
    );
    assert_eq!(
        problems(
            "[[sink]]\npath = \"a::b\"\nrecipient = \"acme\"\n[[recipient]]\nid = \"acme_ads\"\nkind = \"advertising\"\n"
        ),
        ["3:13: unknown recipient `acme` (help: did you mean `acme_ads`?)"]
    );
    assert_eq!(
        problems(
            "[[protection]]\npath = \"a::b\"\nkind = \"redacted\"\nchannels = [\"debug\", \"displya\"]\n"
        ),
        ["4:22: unknown channel `displya` (help: did you mean `display`?)"]
    );
    assert_eq!(
        problems("[purposes]\n\"app::x\" = \"marketting\"\n"),
        ["2:12: unknown purpose `marketting` (help: did you mean `marketing`?)"]
    );
    assert_eq!(
        lint_problems("[\"email\"]", "[\"email\", \"contact\"]"),
        ["12:65: unknown category `contact` (help: did you mean `contact.*`?)"]
    );
    assert_eq!(
        lint_problems("[\"log\"]", "[\"logs\"]"),
        ["13:20: unknown kind of recipient `logs` (help: did you mean `log`?)"]
    );
    assert_eq!(
        lint_problems("kind = \"flow\"", "kind = \"flows\""),
        ["7:8: unknown lint kind `flows` (help: did you mean `flow`?)"]
    );
}

#[test]
fn wrong_types() {
    assert_eq!(
        problems("[[sink]]\npath = 3\nkind = \"log\"\n"),
        ["2:8: invalid type: integer `3`, expected a path"]
    );
    assert_eq!(
        problems("sink = \"x\"\n"),
        ["1:8: `sink` is a string, not a list of tables (help: write `[[sink]]`)"]
    );
    assert_eq!(
        problems("levels = 1\n"),
        ["1:10: `levels` is an integer, not a table (help: write `[levels]`)"]
    );
    assert_eq!(
        problems("[[sink]]\npath = \"a::b\"\nkind = \"log\"\narguments = [-1]\n"),
        ["4:14: -1 is no argument (help: arguments are counted from 0)"]
    );
    assert_eq!(
        problems("[[sink]]\npath = \"a::b\"\nkind = \"log\"\narguments = [\"arg[0]\"]\n"),
        ["4:14: `arg[0]` is not an access path (help: start with `return` or `argument[0]`)"]
    );
    assert_eq!(
        problems("[[declared]]\nclause = \"2\"\nstatement = \"x\"\nowner = \"y\"\ndate = \"1.3.2026\"\n"),
        ["5:8: `1.3.2026` is not a date (help: write it as `2026-01-15`)"]
    );
}

#[test]
fn syntax_errors_are_said_once_and_at_their_place() {
    let said = problems("catalogue = \"1.0\"\n[levels\nx = 1\n");
    assert_eq!(said.len(), 1, "{said:?}");
    assert_eq!(said[0], "2:8: unclosed table, expected `]`");
}

#[test]
fn missing_and_contradicting_keys() {
    assert_eq!(problems("[[sink]]\nkind = \"log\"\n"), ["1:1: missing key `path`"]);
    assert_eq!(
        problems("[[sink]]\npath = \"a::b\"\n"),
        ["1:1: the sink `a::b` says not who receives (help: add `recipient`, `kind` or `host`)"]
    );
    assert_eq!(
        problems("[[tag]]\npath = \"a::b\"\nclass = \"log_data\"\ncategory = \"email\"\n"),
        ["1:1: `email` is not of the class that is written (help: write `class = \"personal_information\"`)"]
    );
    assert_eq!(problems("[[tag]]\npath = \"a::b\"\nclass = \"log_data\"\n"), ["1:1: missing key `category`"]);
    assert_eq!(
        problems("[[flow]]\npath = \"a::b\"\nfrom = \"argument[0]\"\n"),
        ["1:1: missing key `to` (help: without both, nothing moves)"]
    );
    assert_eq!(
        lint_problems("id = \"a_lint\"", "id = \"b_lint\""),
        [
            "1:6: the id `b_lint` is not the file's name (help: write `id = \"a_lint\"`, or name the file `b_lint.toml`)"
        ]
    );
    assert_eq!(
        lint_problems("{category}", "{categry}"),
        ["8:9: unknown placeholder `categry` (help: did you mean `category`?)"]
    );
    assert_eq!(
        problems("[[declared]]\nclause = \"2\"\nstatement = \" \"\nowner = \"y\"\ndate = 2026-03-01\n"),
        ["1:1: `statement` is empty"]
    );
}

/// The problems of policy files.
fn policy_problems(files: &[(&str, &str)]) -> Vec<String> {
    let own: Vec<(String, String)> =
        files.iter().map(|(path, text)| (format!("policies/{path}"), (*text).to_owned())).collect();
    Catalogue::load(&[], None, &own).1.iter().map(ToString::to_string).collect()
}

#[test]
fn a_policy_that_extends_itself() {
    assert_eq!(
        policy_problems(&[("a.toml", "id = \"a\"\nextends = \"a\"\n")]),
        [
            "policies/a.toml:2:11: the policy `a` extends itself (help: one of them has to stand by itself: leave out its `extends`)"
        ]
    );
    let circle = policy_problems(&[
        ("a.toml", "id = \"a\"\nextends = \"b\"\n"),
        ("b.toml", "extends = \"c\"\nid = \"b\"\n"),
        ("c.toml", "id = \"c\"\nextends = \"b\"\n"),
    ]);
    let [b, c] = &*circle else { panic!("those of the circle, not who leads there: {circle:?}") };
    assert!(b.starts_with("policies/b.toml:1:11: the policy `b` extends itself: `b` → `c` → `b`"), "{b}");
    assert!(c.starts_with("policies/c.toml:2:11: the policy `c` extends itself: `c` → `b` → `c`"), "{c}");
}

#[test]
fn tables_that_contradict_each_other() {
    let table = "id = \"a\"\n[use]\n\"*\" = [\"marketing\"]\nhealth = []\n[disclosure]\n";
    let problems = |row: &str| policy_problems(&[("a.toml", &format!("{table}{row}\n"))]);
    assert_eq!(problems("mail = { allow = [\"email\"], purposes = [\"marketing\"] }"), Vec::<String>::new());
    for (row, said) in [
        (
            "mail = { allow = [\"email\"], purposes = [\"payment\"] }",
            "`mail` may have `email` for `payment`, and `[use]` allows it for none of these",
        ),
        (
            "mail = { allow = [\"email\", \"health\"] }",
            "`mail` may have `health`, which `[use]` allows for no purpose at all",
        ),
        (
            "mail = { allow = [\"*\"], unless = \"aggregated\" }",
            "`mail` may have everything as it is, and the rest protected",
        ),
    ] {
        let found = problems(row);
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].starts_with(&format!("policies/a.toml:6:1: {said}")), "{found:?}");
    }
    assert_eq!(
        problems("mail = { allow = [\"emial\"] }"),
        ["policies/a.toml:6:19: unknown category `emial` (help: did you mean `email`?)"]
    );
    assert_eq!(
        problems("mial = { allow = [] }"),
        ["policies/a.toml:6:1: unknown kind of recipient `mial` (help: did you mean `mail`?)"]
    );
}

#[test]
fn a_recipient_beyond_the_policy() {
    let policy = "id = \"p\"\n[disclosure]\nadvertising = { allow = [\"log.*\"] }\n";
    let project = "policy = \"p.toml\"\n\n[[recipient]]\nid = \"ads\"\nkind = \"advertising\"\nallow = [\"usage\", \"email\"]\n";
    let own = [("p.toml".to_owned(), policy.to_owned())];
    let (_, problems) = Catalogue::load(&[], Some(("privet.toml", project)), &own);
    assert_eq!(
        texts(&problems),
        [
            "3:1: `ads` may have `email`, and the policy `p` gives none to recipients of kind `advertising` (help: leave it out of `allow`, or let a policy of your own give it under `[disclosure]`)"
        ]
    );
}

#[test]
fn things_that_stand_twice() {
    assert_eq!(
        problems("[[store]]\nid = \"a\"\nregion = \"EU\"\n[[store]]\nid = \"a\"\nregion = \"US\"\n"),
        ["4:1: the store `a` stands twice (help: it stands in line 1 too)"]
    );
    assert_eq!(
        problems("[[cookie]]\nname = \"a\"\n[[cookie]]\nname = \"a\"\n"),
        ["3:1: the cookie `a` stands twice (help: it stands in line 1 too)"]
    );
    assert_eq!(
        problems("[[recipient]]\nid = \"a\"\nkind = \"mail\"\n[[recipient]]\nid = \"a\"\nkind = \"sms\"\n"),
        ["4:1: the recipient `a` stands twice (help: it stands in line 1 too)"]
    );
}

#[test]
fn what_only_the_catalogue_can_judge() {
    assert_eq!(
        problems("catalogue = \"9.0\"\n"),
        ["1:13: the catalogue `9.0` is not there yet (help: this privet brings `1.0`)"]
    );
    assert_eq!(problems("catalogue = \"new\"\n"), ["1:13: `new` is not a version (help: write it as `1.0`)"]);
    let policy = [(
        "p.toml".to_owned(),
        "id = \"p\"\n[[clause]]\nid = \"2.minors\"\nheading = \"\"\nquote = \"\"\ndeclared = \"x\"\n"
            .to_owned(),
    )];
    let declared = |clause: &str| {
        let project = format!(
            "policy = \"p.toml\"\n[[declared]]\nclause = \"{clause}\"\nstatement = \"x\"\nowner = \"y\"\ndate = 2026-01-01\n"
        );
        texts(&Catalogue::load(&[], Some(("privet.toml", &project)), &policy).1)
    };
    assert_eq!(declared("2"), Vec::<String>::new(), "a clause with those below it");
    assert_eq!(declared("2.minor"), ["3:10: unknown clause `2.minor` (help: did you mean `2.minors`?)"]);
}

#[test]
fn a_clause_that_nothing_is_said_of() {
    assert_eq!(
        policy_problems(&[(
            "a.toml",
            "id = \"a\"\n[[clause]]\nid = \"1\"\nheading = \"H\"\nquote = \"Q\"\n"
        )]),
        [
            "policies/a.toml:2:1: nothing enforces the clause `1` (help: name lints in `enforced_by`, or say what is `declared`, or why it is `not_checkable`)"
        ]
    );
}

#[test]
fn a_lint_without_a_message() {
    assert_eq!(lint_problems("title = \"{category} leaves\"\n", ""), ["1:1: missing key `title`"]);
    assert_eq!(lint_problems("{category} leaves", ""), ["8:9: a message is empty"]);
    assert_eq!(lint_problems("help = \"do not\"\n", ""), ["1:1: missing key `help`"]);
}

#[test]
fn a_project_says_more_of_a_known_recipient() {
    let built_in = [EmbeddedFile {
        path: "recipients/x.toml",
        text: "[[recipient]]\nid = \"posthog\"\nkind = \"analytics\"\nhosts = [\"*.posthog.com\"]\nregion = \"US\"\n",
    }];
    let project = "[[recipient]]\nid = \"posthog\"\nkind = \"analytics\"\nregion = \"EU\"\n";
    let (catalogue, problems) = Catalogue::load(&built_in, Some(("privet.toml", project)), &[]);
    assert!(problems.is_empty(), "{problems:?}");
    let known = &catalogue.models.recipients["posthog"].model;
    assert_eq!((known.region.as_deref(), known.hosts.len()), (Some("EU"), 1));
}

#[test]
fn a_pin_keeps_newer_lints_from_denying() {
    let newer = LINT.replace("\"1.0\"", "\"1.1\"").leak();
    let built_in = [EmbeddedFile { path: "lints/a_lint.toml", text: newer }];
    let level = |project: &str| {
        let (catalogue, problems) = Catalogue::load(&built_in, Some(("privet.toml", project)), &[]);
        assert!(problems.is_empty(), "{problems:?}");
        catalogue.level(catalogue.lint("a_lint").unwrap(), "app", "src/lib.rs")
    };
    assert_eq!(level("catalogue = \"1.0\"\n"), Level::Warn);
    assert_eq!(level("catalogue = \"1.1\"\n"), Level::Deny);
    assert_eq!(
        level("catalogue = \"1.0\"\n[levels]\na_lint = \"deny\"\n"),
        Level::Deny,
        "whoever asks for it"
    );
}

#[test]
fn a_wrong_entry_costs_itself_only() {
    let text = "[[sink]]\npath = \"a::\"\nkind = \"log\"\n[[sink]]\npath = \"a::b\"\nkind = \"log\"\n[levels]\na_lint = \"nope\"\n";
    let (catalogue, problems) = load(text);
    assert_eq!(problems.len(), 2, "{problems:?}");
    assert_eq!(catalogue.models.sinks.get_text("a::b").len(), 1);
    assert!(catalogue.levels.is_empty());
}

#[test]
fn levels_hold_where_they_say() {
    let text = "[levels]\na_lint = \"warn\"\n\"web:a_lint\" = \"note\"\n\"src/gen/**:a_lint\" = \"allow\"\n";
    let (catalogue, problems) = load(text);
    assert!(problems.is_empty(), "{problems:?}");
    let lint = catalogue.lint("a_lint").unwrap();
    for (package, file, level) in [
        ("shop", "src/main.rs", Level::Warn),
        ("web", "src/main.rs", Level::Note),
        ("web", "src/gen/a/b.rs", Level::Allow),
        ("shop", "src/gen/b.rs", Level::Allow),
    ] {
        assert_eq!(catalogue.level(lint, package, file), level, "{package} {file}");
    }
    let setting = catalogue.level_setting("a_lint", "web", "src/main.rs").unwrap();
    assert_eq!(setting.origin.to_string(), "privet.toml:3:1");
}

#[test]
fn hostile_files_end_in_problems() {
    let deep = format!("x = {}{}", "[".repeat(10_000), "]".repeat(10_000));
    for text in [deep.as_str(), "\u{0}", "= = =", "[[[[", "a.b.c.d = 1\na.b = 2\n", "\u{feff}policy = 3"] {
        assert!(!load(text).1.is_empty(), "{text:.20}");
    }
    let many = "[[sink]]\npath = \"a::b\"\nkind = \"log\"\n".repeat(20_000);
    assert_eq!(load(&many).0.models.sinks.iter().count(), 20_000);
}
