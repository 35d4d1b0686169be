//! The catalogue of lints, as it was read out of the policy clause by clause: every one of its ids is a lint, at the level
//! that it gives.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

use privet_model::{Catalogue, Level, Status};
use privet_vocabulary::{Category, Protection, Word};

/// The lists of the catalogue, in its words: what has the highest value and the lowest share of false alarms, what comes
/// after it, and what asks for a model of the application first; and what the clauses name beside.
const LISTS: &[(&str, &[(&str, Level)])] = &[
    (
        "first",
        &[
            ("personal_data_in_log", Level::Deny),
            ("debug_exposes_personal", Level::Warn),
            ("personal_data_to_advertising", Level::Deny),
            ("personal_data_in_analytics", Level::Deny),
            ("unaggregated_export", Level::Deny),
            ("personal_data_in_aggregate", Level::Deny),
            ("combined_information_untagged", Level::Note),
            ("payment_data_purpose", Level::Deny),
            ("card_data_stored", Level::Deny),
            ("undeclared_recipient", Level::Deny),
            ("service_provider_over_sharing", Level::Deny),
            ("personal_data_in_cookie", Level::Deny),
            ("personal_data_in_error_report", Level::Warn),
            ("error_report_sends_identity", Level::Deny),
            ("personal_data_in_url", Level::Deny),
            ("untagged_personal_data", Level::Warn),
            ("stored_not_erasable", Level::Warn),
            ("marketing_without_opt_out", Level::Deny),
            ("age_known_unchecked", Level::Deny),
            ("age_gate_missing", Level::Warn),
            ("policy_drift", Level::Warn),
        ],
    ),
    (
        "second",
        &[
            ("purpose_not_allowed", Level::Deny),
            ("undeclared_purpose", Level::Warn),
            ("cleartext_storage", Level::Warn),
            ("cleartext_transmission", Level::Deny),
            ("tls_verification_disabled", Level::Deny),
            ("not_accessible", Level::Note),
            ("not_rectifiable", Level::Note),
            ("erasure_incomplete", Level::Warn),
            ("credential_cookie_unprotected", Level::Deny),
            ("credential_cookie_without_attributes", Level::Deny),
            ("session_cookie_outlives_session", Level::Warn),
            ("undeclared_cookie", Level::Warn),
        ],
    ),
    (
        "third",
        &[
            ("law_enforcement_disclosure_unguarded", Level::Note),
            ("legal_disclosure_not_audited", Level::Note),
            ("undeclared_region", Level::Warn),
            ("unauthorised_access_path", Level::Allow),
            ("widget_collects_personal", Level::Warn),
            ("secret_not_zeroized", Level::Allow),
        ],
    ),
    (
        "clauses",
        &[
            ("undeclared_category", Level::Warn),
            ("collected_never_used", Level::Note),
            ("log_data_untagged", Level::Note),
            ("log_data_treated_as_personal", Level::Note),
            ("tracking_without_choice", Level::Note),
            ("third_party_embed", Level::Note),
            ("processor_data_untagged", Level::Warn),
            ("minor_without_guardian", Level::Note),
            ("minor_data_not_erased", Level::Warn),
            ("marketing_without_unsubscribe_link", Level::Warn),
            ("opt_out_not_honoured_everywhere", Level::Warn),
            ("bulk_disclosure", Level::Note),
            ("erasure_not_propagated", Level::Note),
            ("erase_without_deactivation", Level::Warn),
            ("unbounded_retention", Level::Note),
            ("serialize_exposes_credential", Level::Warn),
            ("personal_data_in_error_response", Level::Warn),
            ("weak_password_hash", Level::Deny),
            ("hash_is_not_anonymous", Level::Deny),
            ("text_asks_for_secrets", Level::Note),
            ("third_party_without_choice", Level::Warn),
            ("stale_legal_mechanism", Level::Note),
        ],
    ),
];

/// Where the catalogue gives a category, a protection or a sink a level of its own.
const ROWS: &[(&str, &str, Option<&str>, Level)] = &[
    ("personal_data_in_log", "email", Some("verbose_log"), Level::Warn),
    ("personal_data_in_log", "credential", Some("verbose_log"), Level::Deny),
    ("personal_data_in_log", "health", Some("verbose_log"), Level::Deny),
    ("personal_data_in_log", "private_content", None, Level::Deny),
    ("personal_data_in_log", "unique_id", None, Level::Note),
    ("personal_data_in_log", "pseudonym", None, Level::Note),
    ("personal_data_in_log", "organization", None, Level::Note),
    ("personal_data_in_log", "account", None, Level::Note),
    ("undeclared_category", "health", None, Level::Deny),
    ("undeclared_category", "government_id", None, Level::Deny),
    ("undeclared_category", "biometric", None, Level::Deny),
    ("cleartext_storage", "credential", None, Level::Deny),
    ("cleartext_storage", "health", None, Level::Warn),
    ("credential_cookie_unprotected", "username", None, Level::Warn),
];

/// What the policy's clauses need beside, and the catalogue speaks of without a name of its own.
const BESIDE: &[&str] = &[
    // "CVV never", of `card_data_stored`.
    "card_code_stored",
    // "purpose within the recipient's tasks", of `service_provider_over_sharing`.
    "service_provider_beyond_task",
    // "`min_group` must exist and there must be a comparison against it", of `personal_data_in_aggregate`.
    "aggregate_without_threshold",
];

fn catalogue() -> Catalogue {
    let (catalogue, problems) = Catalogue::load(privet_lints::FILES, None, &[]);
    assert!(problems.is_empty(), "{problems:?}");
    catalogue
}

#[test]
fn every_id_of_the_catalogue_is_a_lint_at_its_level() {
    let catalogue = catalogue();
    let mut wrong = Vec::new();
    for (list, lints) in LISTS {
        for (id, level) in *lints {
            match catalogue.lint(id) {
                None => wrong.push(format!("{list}: there is no lint {id}")),
                Some(lint) if lint.level != *level => {
                    wrong.push(format!("{list}: {id} is at {}, and ought to be at {level}", lint.level));
                }
                Some(lint) => assert_eq!(lint.status, Status::Stable, "{id}"),
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn where_the_catalogue_gives_a_category_its_own_level_the_lint_does() {
    let catalogue = catalogue();
    for (id, category, sink, level) in ROWS {
        let category = Category::parse(category).unwrap();
        let given = catalogue.lint(id).unwrap().level_for(Some(category), &[], *sink, None);
        assert_eq!(given, *level, "{id} of {category} at {sink:?}");
    }
    let pseudonymised = [Protection::Pseudonymised];
    let email = Category::parse("email").ok();
    let analytics = catalogue.lint("personal_data_in_analytics").unwrap();
    assert!(analytics.level_for(email, &pseudonymised, None, None) < Level::Deny);
}

#[test]
fn no_lint_comes_from_nowhere() {
    let named: Vec<&str> = LISTS
        .iter()
        .flat_map(|(_, lints)| lints.iter().map(|(id, _)| *id))
        .chain(BESIDE.iter().copied())
        .collect();
    let catalogue = catalogue();
    let unnamed: Vec<&String> = catalogue.lints.keys().filter(|id| !named.contains(&id.as_str())).collect();
    assert!(unnamed.is_empty(), "{unnamed:?}");
}
