//! What people may ask for.

use crate::db::query;
use crate::people::{Account, Profile, Visitor};

pub fn run() {
    delete_all();
    purge();
    forget();
    forget_visitor();
    let _ = export();
    correct(&Account::default());
}

/// The rows of `resets` stay.
#[privet::erases(Account)]
#[rustfmt::skip]
fn delete_all() { //~ stored_not_erasable
    end_sessions();
    query("DELETE FROM accounts WHERE id = $1").run();
}

#[privet::deactivates]
pub fn end_sessions() {
    query("DELETE FROM sessions WHERE account = $1").run();
}

/// Who is logged in, stays so.
#[privet::erases(Visitor)]
#[rustfmt::skip]
fn purge() { //~ erase_without_deactivation
    query("DELETE FROM visits WHERE visitor = $1").run();
}

/// The phone number stays.
#[privet::erases(Profile)]
fn forget() {
    end_sessions();
    query("UPDATE profiles SET email = NULL WHERE id = $1").run(); //~ erasure_incomplete
}

/// Its caller ends the sessions.
#[privet::erases(Visitor)]
fn erase_visits() {
    query("DELETE FROM visits WHERE visitor = $1").run();
}

fn forget_visitor() {
    erase_visits();
    end_sessions();
}

pub struct Export {
    pub account: Profile,
    pub visits: Vec<Visitor>,
}

/// The street is not in it.
#[privet::provides_access(Profile)]
fn export() -> Export {
    Export { account: Profile::default(), visits: Vec::new() }
}

/// Nor can it be corrected.
#[privet::rectifies(Profile)]
fn correct(account: &Account) {
    query("UPDATE accounts SET email = $1, phone = $2").bind(&account.email).bind(&account.phone).run();
}

#[privet::erases(Account)]
pub fn erase(id: u64) {
    let _ = id;
    delete_all();
}
