//! Where data is stored.

use privet::Privacy;

use crate::db::query;

#[derive(Privacy, Default)]
#[privacy(retain(days = 3000))]
pub struct Old {
    #[personal_information(email)]
    pub email: String,
}

#[derive(Privacy, Default)]
pub struct Account {
    #[personal_information(email)]
    pub email: String,
    #[personal_information(phone)]
    pub phone: String,
    #[personal_information(postal_address)]
    pub street: String,
}

#[derive(Privacy, Default)]
pub struct Profile {
    #[personal_information(email)]
    pub email: String,
    #[personal_information(phone)]
    pub phone: String,
}

#[derive(Privacy, Default)]
pub struct Subscriber {
    #[personal_information(email)]
    pub email: String,
}

#[derive(Privacy, Default)]
pub struct Visitor {
    #[personal_information(email)]
    pub email: String,
}

const INSERT: &str = "INSERT INTO accounts (email, phone) VALUES ($1, $2)";

pub fn run() {
    let account = Account::default();
    insert(&account);
    add_address(&account);
    ask_for_reset(&account);
    look_up(&account);
    insert_profile(&Profile::default());
    subscribe(&Subscriber::default());
    record(&Visitor::default());
    sweep();
    keep(&Old::default());
}

fn insert(account: &Account) {
    query(INSERT).bind(&account.email).bind(&account.phone).run(); //~ unbounded_retention collected_never_used
}

/// Goes with the account, by the schema.
fn add_address(account: &Account) {
    query("INSERT INTO addresses (street) VALUES ($1)").bind(&account.street).run(); //~ unbounded_retention not_accessible not_rectifiable collected_never_used
}

/// Nobody deletes these.
fn ask_for_reset(account: &Account) {
    query("INSERT INTO resets (email) VALUES ($1)").bind(&account.email).run(); //~ unbounded_retention
}

/// Stores nothing.
fn look_up(account: &Account) {
    query("SELECT phone FROM lost WHERE email = $1").bind(&account.email).run();
}

fn insert_profile(profile: &Profile) {
    let statement = "INSERT INTO profiles (email, phone) VALUES ($1, $2)";
    query(statement).bind(&profile.email).bind(&profile.phone).run(); //~ unbounded_retention
}

/// No function says that it erases subscribers.
fn subscribe(subscriber: &Subscriber) {
    save(&subscriber.email); //~ stored_not_erasable unbounded_retention
}

#[privet::store(db, id = "newsletter")]
fn save(value: &str) {
    let _ = value;
}

fn record(visitor: &Visitor) {
    query("INSERT INTO visits (email) VALUES ($1)").bind(&visitor.email).run();
}

/// What is old goes.
fn sweep() {
    query("DELETE FROM visits WHERE created_at < now() - interval '30 days'").run();
}

/// Its type says how long it is kept.
fn keep(old: &Old) {
    query("INSERT INTO archive (email) VALUES ($1)").bind(&old.email).run();
}
