#[privet::sink(advertizing, recipient = "acme_ads", channel = serialise)]
fn sink() {}

#[privet::sink(storage.dv)]
fn sink_part() {}

#[privet::purpose(marketing, anouncements)]
fn purpose() {}

#[privet::guard(age_13, passes = "fasle")]
fn guard() {}

#[privet::guard(opted_in(marketting))]
fn guard_purpose() {}

#[privet::source(personal_information(emial))]
fn source() {}

#[privet::source(personal_information(ip_address))]
fn source_of_other_class() {}

#[privet::source(personal(email))]
fn source_class() {}

#[privet::source(log_data)]
fn source_without_category() {}

#[privet::collects(wigdet)]
fn collects() {}

#[privet::detects(children)]
fn detects() {}

#[privet::retain(basis = "legal_obligaton")]
fn retain() {}

#[privet::store(valut)]
fn store() {}

#[privet::redacts(debug, diplay)]
fn redacts() {}

struct Account;

impl Account {
    #[privet::purpose(markting)]
    fn method(&self) {}
}

trait Keeper {
    #[privet::collects(wigdet)]
    fn method(&self);
}

fn main() {
    // The functions are still there.
    sink();
    Account.method();
}
