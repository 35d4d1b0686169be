//! What mappers of rows store, and what becomes of it.

use privet::Privacy;
use tables::table;

use crate::mapper::{delete, insert_into, update};

table! {
    members (id) {
        id -> Int8,
        email -> Text,
        mobile -> Text,
    }
}

table! {
    kept (id) {
        id -> Int8,
        email -> Text,
    }
}

#[derive(Privacy, Clone, Default)]
pub struct Member {
    #[personal_information(email)]
    pub email: String,
    #[personal_information(phone)]
    pub mobile: String,
}

pub fn run() {
    let member = Member::default();
    insert_into(members::table).values(member.clone()).run(); //~ unbounded_retention collected_never_used
    insert_into(kept::table).values(member.email.clone()).run(); //~ unbounded_retention
    leave(true);
    let _ = copy();
    correct(&member);
}

/// Of the phone number nobody thought, of the e-mail address only if asked.
#[privet::erases(Member)]
#[rustfmt::skip]
fn leave(is_asked: bool) {
    crate::rights::end_sessions();
    update(members::table).set((members::email.eq(None::<String>),)).run(); //~ erasure_incomplete
    if is_asked {
        delete(kept::table).run(); //~ erasure_incomplete
    }
}

#[privet::provides_access(Member)]
fn copy() -> Member {
    Member::default()
}

#[privet::rectifies(Member)]
fn correct(member: &Member) {
    insert_into(members::table).values(member.clone()).run();
}
