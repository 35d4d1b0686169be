//! The list of the catalogue's files, sorted; a test holds it against the folder.

use privet_model::EmbeddedFile;

/// One file of the catalogue.
macro_rules! embed {
    ($($path:literal,)+) => {
        &[$(EmbeddedFile { path: $path, text: include_str!(concat!("../", $path)) },)+]
    };
}

pub(crate) const FILES: &[EmbeddedFile] = embed! {
    "lints/age_gate_missing.md",
    "lints/age_gate_missing.toml",
    "lints/age_known_unchecked.md",
    "lints/age_known_unchecked.toml",
    "lints/debug_exposes_personal.md",
    "lints/debug_exposes_personal.toml",
    "lints/law_enforcement_disclosure_unguarded.md",
    "lints/law_enforcement_disclosure_unguarded.toml",
    "lints/marketing_without_opt_out.md",
    "lints/marketing_without_opt_out.toml",
    "lints/minor_without_guardian.md",
    "lints/minor_without_guardian.toml",
    "lints/personal_data_in_analytics.md",
    "lints/personal_data_in_analytics.toml",
    "lints/personal_data_in_log.md",
    "lints/personal_data_in_log.toml",
    "lints/personal_data_to_advertising.md",
    "lints/personal_data_to_advertising.toml",
    "lints/third_party_without_choice.md",
    "lints/third_party_without_choice.toml",
    "lints/unaggregated_export.md",
    "lints/unaggregated_export.toml",
    "lints/unauthorised_access_path.md",
    "lints/unauthorised_access_path.toml",
    "lints/untagged_personal_data.md",
    "lints/untagged_personal_data.toml",
    "models/choices.toml",
    "models/csv.toml",
    "models/log.toml",
    "models/posthog.toml",
    "models/protections.toml",
    "models/purposes.toml",
    "models/reqwest.toml",
    "models/std.toml",
    "models/stores.toml",
    "models/tracing.toml",
    "names.toml",
    "policies/baseline.toml",
    "policies/redislabs-2015.toml",
    "recipients/advertising.toml",
    "recipients/ai.toml",
    "recipients/analytics.toml",
    "recipients/error_reporting.toml",
    "recipients/mail.toml",
    "recipients/payments.toml",
    "recipients/support.toml",
};
