//! A widget on somebody's site records activity, and nobody's name.

use privet::Privacy;

use crate::outlets::Account;

#[rustfmt::skip]
#[derive(Privacy)]
pub struct Embed { //~ combined_information_untagged
    #[personal_information(email)]
    pub visitor: String,
    #[log_data(usage)]
    pub clicks: String,
}

#[privet::store(db, id = "widgets")]
#[privet::retain(days = 30)]
fn insert(value: &str) {
    let _ = value;
}

/// Shared with code that is no widget.
fn keep(value: &str) {
    insert(value); //~ age_gate_missing widget_collects_personal
}

fn keep_ours(value: &str) {
    insert(value); //~! age_gate_missing
}

#[privet::collects(widget)]
pub fn embed(query: &Embed) {
    keep(&query.visitor);
    insert("a widget was shown");
}

/// The account's page, which is no widget, uses the helper with an address; the widget with a plan.
pub fn page(account: &Account) {
    keep_ours(&account.email);
}

#[privet::collects(widget)]
pub fn banner(account: &Account) {
    keep_ours(&account.plan);
}
