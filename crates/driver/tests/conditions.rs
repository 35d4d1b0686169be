//! Features, platforms and profiles as cargo has them: which functions of the fixture `conditions` are found to
//! leak under which flags. What holds without flags stands in the fixture as marks.
#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

mod support;

use std::collections::BTreeSet;
use std::path::Path;

use privet_driver::{Outcome, ProjectOptions, Request};
use support::request;

fn check(change: impl FnOnce(&mut Request)) -> Outcome {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../test-fixtures/conditions");
    let mut request = request(&folder, 2);
    change(&mut request);
    privet_driver::run(&request).expect("the fixture is there")
}

/// The functions that leak, by their last names.
fn leaking(options: ProjectOptions) -> BTreeSet<String> {
    let outcome = check(|request| {
        let path = request.project.path.clone();
        request.project = ProjectOptions { path, ..options };
    });
    functions(&outcome)
}

fn functions(outcome: &Outcome) -> BTreeSet<String> {
    let leaks = outcome.report.findings.iter().filter(|finding| finding.lint == "personal_data_in_log");
    leaks.map(|finding| finding.function.rsplit("::").next().unwrap_or_default().to_owned()).collect()
}

fn with_features(features: &[&str]) -> ProjectOptions {
    ProjectOptions {
        features: features.iter().map(|feature| (*feature).to_owned()).collect(),
        ..ProjectOptions::default()
    }
}

#[track_caller]
fn differ(found: &BTreeSet<String>, more: &[&str], less: &[&str]) {
    let plain = leaking(ProjectOptions::default());
    let gained: Vec<&str> = found.difference(&plain).map(String::as_str).collect();
    let lost: Vec<&str> = plain.difference(found).map(String::as_str).collect();
    assert_eq!((&*gained, &*lost), (more, less), "found beside, and instead of, what is found without flags");
}

#[test]
fn features_are_turned_on_by_name() {
    let found = leaking(with_features(&["off"]));
    let more = [
        "behind_two",
        "bindings",
        "early",
        "elements",
        "fields_of_literals",
        "in_inactive_file",
        "in_off_branch",
        "off",
        "selected_too_late",
        "shows_the_tail",
    ];
    differ(&found, &more, &["in_last_branch", "negated", "selected"]);
}

#[test]
fn features_of_a_member_are_turned_on_by_its_name() {
    differ(&leaking(with_features(&["mailer/trace"])), &["only_traced"], &["only_untraced"]);
}

#[test]
fn a_feature_turns_on_others_and_those_of_dependencies() {
    let bundle = leaking(with_features(&["bundle"]));
    assert_eq!(bundle, leaking(with_features(&["off", "mailer/trace"])));
}

#[test]
fn the_default_is_left_off_on_demand() {
    let none = ProjectOptions { no_default_features: true, ..ProjectOptions::default() };
    let less = [
        "arms",
        "combined",
        "from_a_macro",
        "guards_of_arms",
        "in_active_file",
        "selected",
        "statements",
        "tagged_by_cfg_attr",
    ];
    // The defaults of `mailer` stay: a dependency of the other member wants them.
    differ(&leaking(none), &["behind_two", "selected_too_late"], &less);
}

#[test]
fn all_features_are_those_of_all_members() {
    let all = ProjectOptions { all_features: true, ..ProjectOptions::default() };
    assert_eq!(leaking(all), leaking(with_features(&["bundle"])));
}

#[test]
fn platforms_and_profiles_are_chosen() {
    let windows =
        ProjectOptions { target: Some("x86_64-pc-windows-msvc".to_owned()), ..ProjectOptions::default() };
    let more = ["elsewhere", "in_windows_branch", "selected_by_windows"];
    differ(&leaking(windows), &more, &["in_last_branch", "on_unix", "selected"]);
    let release = ProjectOptions { release: true, ..ProjectOptions::default() };
    differ(&leaking(release), &["when_released"], &[]);
}

#[test]
fn all_cfgs_merge_what_each_set_finds() {
    let outcome = check(|request| request.all_cfgs = true);
    let merged = functions(&outcome);
    let all = ProjectOptions { all_features: true, ..ProjectOptions::default() };
    let none = ProjectOptions { no_default_features: true, ..ProjectOptions::default() };
    let mut each = leaking(ProjectOptions::default());
    each.extend(leaking(all.clone()));
    each.extend(leaking(none));
    each.extend(leaking(ProjectOptions { release: true, ..all.clone() }));
    each.extend(leaking(ProjectOptions { target: Some("x86_64-pc-windows-msvc".to_owned()), ..all.clone() }));
    each.extend(leaking(ProjectOptions { target: Some("aarch64-apple-darwin".to_owned()), ..all }));
    assert_eq!(merged, each);
    for name in
        ["in_windows_branch", "in_off_branch", "in_last_branch", "when_released", "on_unix", "elsewhere"]
    {
        assert!(merged.contains(name), "{name} is found in some set");
    }
    // What several sets find is found once, in a file that is there once.
    let mut keys = BTreeSet::new();
    for finding in &outcome.report.findings {
        let (path, _) = &outcome.files[finding.primary.file.0 as usize];
        let source = finding.source.as_ref().map(|source| source.path.clone());
        assert!(
            keys.insert((path.clone(), finding.primary.range.start, finding.lint.clone(), source)),
            "{finding:?} is found twice"
        );
    }
}
