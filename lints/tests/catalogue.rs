//! The catalogue is whole, reads without a problem, and names nothing that does not exist.

use std::collections::BTreeSet;
use std::path::Path;

use privet_lints::FILES;
use privet_lints::stubs::STUBS;
use privet_model::{CallSelector, Catalogue, Level, Lint, Match, UrlRecipient};
use privet_vocabulary::{Category, Protection, Word};

fn catalogue() -> Catalogue {
    let (catalogue, problems) = Catalogue::load(FILES, None, &[]);
    assert!(problems.is_empty(), "{}", problems.iter().map(|p| format!("{p}\n")).collect::<String>());
    catalogue
}

#[expect(clippy::unwrap_used, reason = "a folder that cannot be read fails the test")]
fn files_on_disk(folder: &Path, root: &Path, found: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
        if path.is_dir() {
            if !matches!(name.as_str(), "src" | "tests" | "stubs") {
                files_on_disk(&path, root, found);
            }
        } else if name != "Cargo.toml" {
            found.insert(name);
        }
    }
}

#[test]
fn every_file_is_embedded_and_sorted() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut on_disk = BTreeSet::new();
    files_on_disk(root, root, &mut on_disk);
    let templates = privet_lints::templates::TEMPLATES.iter().map(|file| format!("templates/{}", file.path));
    let embedded: Vec<String> = FILES.iter().map(|file| file.path.to_owned()).chain(templates).collect();
    assert_eq!(embedded, on_disk.into_iter().collect::<Vec<_>>());
}

#[test]
fn every_lint_has_its_text_in_the_fixed_sections() {
    for lint in catalogue().lints.values() {
        let text = lint.documentation.as_deref().unwrap_or_default();
        // What is inside a block is code.
        let prose = text.split("```").step_by(2).flat_map(str::lines);
        let headings: Vec<&str> =
            prose.filter(|line| line.starts_with("# ") || line.starts_with("## ")).collect();
        let title = format!("# {}", lint.id);
        let sections = ["## What it does", "## Why", "## Example", "## Instead", "## Limits"];
        assert_eq!(headings.first(), Some(&title.as_str()));
        assert_eq!(headings.get(1..), Some(&sections[..]), "{}", lint.id);
    }
}

#[test]
fn every_stub_is_embedded_and_sorted() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("stubs");
    let mut on_disk = BTreeSet::new();
    files_on_disk(&root, &root, &mut on_disk);
    on_disk.retain(|file| file.ends_with(".rs"));
    let embedded: Vec<&str> = STUBS.iter().map(|file| file.path).collect();
    assert_eq!(embedded, on_disk.iter().map(String::as_str).collect::<Vec<_>>());
}

fn selectors(lint: &Lint) -> Vec<&CallSelector> {
    match &lint.matcher {
        Match::Flow(flow) => vec![&flow.sinks],
        Match::Guard(guard) => vec![&guard.sinks],
        Match::Post(post) => vec![&post.calls, &post.must_reach],
        Match::Lifecycle(lifecycle) => vec![&lifecycle.must_reach],
        Match::Shape(_) | Match::Inventory(_) => Vec::new(),
    }
}

#[test]
fn what_a_lint_names_exists() {
    let catalogue = catalogue();
    let names: BTreeSet<&str> =
        catalogue.models.sinks.iter().filter_map(|entry| entry.value.name.as_deref()).collect();
    for lint in catalogue.lints.values() {
        for name in selectors(lint).iter().flat_map(|selector| &selector.names) {
            assert!(names.contains(name.as_str()), "{} names the sink {name}", lint.id);
        }
        for name in lint.sink_names_with_levels() {
            assert!(names.contains(name), "{} gives a level at the sink {name}", lint.id);
        }
    }
}

#[test]
fn every_sink_that_a_lint_means_has_a_model() {
    let catalogue = catalogue();
    let kinds: BTreeSet<&str> = catalogue
        .models
        .sinks
        .iter()
        .filter_map(|entry| {
            let of_recipient = entry.value.recipient.as_ref();
            let recipient = of_recipient.and_then(|id| catalogue.models.recipients.get(id.as_str()));
            recipient.map(|found| found.model.kind.as_str()).or(entry.value.kind.as_ref().map(|k| k.as_str()))
        })
        .chain(catalogue.models.recipients.values().map(|recipient| recipient.model.kind.as_str()))
        .collect();
    for lint in catalogue.lints.values() {
        let wanted: Vec<&str> =
            selectors(lint).iter().flat_map(|s| &s.kinds).map(|kind| kind.as_str()).collect();
        let met = wanted.iter().any(|wanted| kinds.iter().any(|kind| catalogue.kind_is(kind, wanted)));
        // Such sinks are functions that a project marks.
        let is_by_attribute = wanted == ["legal_disclosure"] || wanted == ["response"];
        assert!(wanted.is_empty() || met || is_by_attribute, "no sink for {}", lint.id);
    }
}

#[test]
fn the_levels_in_logs_are_as_the_catalogue_of_lints_says() {
    let catalogue = catalogue();
    let lint = catalogue.lint("personal_data_in_log").unwrap();
    let level = |category: &str, protections: &[Protection], sink: Option<&str>| {
        lint.level_for(Some(Category::parse(category).unwrap()), protections, sink, None)
    };
    for category in ["email", "phone", "postal_address"] {
        assert_eq!(level(category, &[], None), Level::Deny, "{category}");
        assert_eq!(level(category, &[], Some("verbose_log")), Level::Warn, "{category}");
    }
    for category in [
        "credential",
        "payment_card.pan",
        "bank_account",
        "financial",
        "health",
        "religion",
        "private_content",
    ] {
        assert_eq!(level(category, &[], Some("verbose_log")), Level::Deny, "{category}");
        assert_eq!(level(category, &[Protection::Hashed], None), Level::Deny, "{category}");
    }
    for category in ["unique_id", "pseudonym", "organization", "account"] {
        assert_eq!(level(category, &[], None), Level::Note, "{category}");
        assert_eq!(level(category, &[], Some("verbose_log")), Level::Note, "{category}");
    }
    assert_eq!(level("name", &[], None), Level::Deny);
    assert_eq!(level("email", &[Protection::Pseudonymised], None), Level::Note);
    assert_eq!(level("ip_address", &[], None), Level::Warn);
    let email = Category::parse("email").ok();
    assert_eq!(lint.level_for(email, &[], None, Some(Level::Warn)), Level::Warn);
    assert_eq!(lint.level_for(email, &[], None, Some(Level::Allow)), Level::Allow);
    let account = Category::parse("account").ok();
    assert_eq!(lint.level_for(account, &[], None, Some(Level::Deny)), Level::Note);
}

#[test]
fn pseudonyms_are_notes_in_analytics_and_hashes_are_not() {
    let catalogue = catalogue();
    let lint = catalogue.lint("personal_data_in_analytics").unwrap();
    let email = Category::parse("email").ok();
    assert_eq!(lint.level_for(email, &[], None, None), Level::Deny);
    assert_eq!(lint.level_for(email, &[Protection::Hashed], None, None), Level::Deny);
    assert_eq!(lint.level_for(email, &[Protection::Pseudonymised], None, None), Level::Note);
    assert_eq!(lint.level_for(Category::parse("pseudonym").ok(), &[], None, None), Level::Note);
}

/// The project of a team: its settings beside the catalogue.
#[test]
fn a_projects_own_entries_stand_beside_the_built_in_ones() {
    let project = r#"
        policy = "redislabs-2015"
        internal-hosts = ["*.internal.example"]
        [[recipient]]
        id = "acme_ads"
        kind = "advertising"
        urls_from = ["shop::config::Settings::ads_url"]
        [[recipient]]
        id = "our_posthog"
        kind = "analytics"
        hosts = ["events.posthog.com"]
        [[sink]]
        path = "tracing::info!"
        kind = "telemetry"
        [levels]
        "shop:personal_data_in_log" = "warn"
    "#;
    let (catalogue, problems) = Catalogue::load(FILES, Some(("privet.toml", project)), &[]);
    assert!(problems.is_empty(), "{problems:?}");
    let kinds = |path: &str| -> Vec<String> {
        let entries = catalogue.models.sinks.get_text(path);
        entries.iter().filter_map(|entry| Some(entry.value.kind.as_ref()?.to_string())).collect()
    };
    assert_eq!(kinds("tracing::info!"), ["telemetry"], "the user's entry replaces the built-in one");
    assert_eq!(kinds("tracing::warn!"), ["log"]);
    assert_eq!(kinds("reqwest::async_impl::request::RequestBuilder::json"), ["unknown_external"]);
    assert_eq!(kinds("reqwest::RequestBuilder::json"), ["unknown_external"]);
    for (url, recipient) in [
        ("https://events.posthog.com/capture", "our_posthog"),
        ("https://eu.i.posthog.com/capture", "posthog"),
        ("https://graph.facebook.com/v19.0/PIXEL/events", "meta_conversions"),
        ("https://api.stripe.com/v1/customers", "stripe"),
    ] {
        assert_eq!(catalogue.hosts.recipient(url), UrlRecipient::Known(recipient.to_owned()), "{url}");
    }
    assert_eq!(catalogue.models.recipient_of_crate("posthog_rs").unwrap().model.id, "posthog");
    let lint = catalogue.lint("personal_data_in_log").unwrap();
    assert_eq!(catalogue.level(lint, "shop", "src/main.rs"), Level::Warn);
    assert_eq!(catalogue.level(lint, "other", "src/main.rs"), Level::Deny);
}
