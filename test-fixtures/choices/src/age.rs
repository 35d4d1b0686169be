//! Sign-ups: the age is known, or asked, or neither.

use privet::Privacy;

use crate::outlets::{Refused, insert, insert_birth};

#[derive(Privacy)]
pub struct SignUp {
    #[personal_information(email)]
    pub email: String,
    #[personal_information(date_of_birth)]
    pub birth_year: u32,
}

#[derive(Privacy)]
pub struct Contact {
    #[personal_information(email)]
    pub email: String,
}

pub fn run() {
    let form = || SignUp { email: String::new(), birth_year: 2000 };
    unchecked(&form());
    let _ = checked(&form());
    let _ = checked_by_helper(&form());
    collected(&Contact { email: String::new() });
    collected_after_asking(&Contact { email: String::new() });
    collected_with_word(&Contact { email: String::new() });
    let _ = signed_up(&form());
}

fn unchecked(form: &SignUp) {
    insert_birth(form.birth_year); //~ age_known_unchecked not_accessible not_rectifiable collected_never_used
}

fn checked(form: &SignUp) -> Result<(), Refused> {
    if age(form.birth_year) < 13 {
        return Err(Refused);
    }
    insert_birth(form.birth_year);
    Ok(())
}

fn checked_by_helper(form: &SignUp) -> Result<(), Refused> {
    check(form.birth_year)?;
    insert_birth(form.birth_year);
    Ok(())
}

fn check(birth_year: u32) -> Result<(), Refused> {
    if age(birth_year) < 13 { Err(Refused) } else { Ok(()) }
}

fn age(birth_year: u32) -> u32 {
    2026 - birth_year
}

#[privet::guard(age_13)]
fn is_old_enough() -> bool {
    true
}

#[privet::collects]
fn collected(form: &Contact) {
    store(form);
}

fn store(form: &Contact) {
    insert(&form.email); //~ age_gate_missing
}

#[privet::collects]
fn collected_after_asking(form: &Contact) {
    if is_old_enough() {
        insert(&form.email);
    }
}

#[privet::collects]
#[privet::assume(age_13, reason = "the identity provider asks")]
fn collected_with_word(form: &Contact) {
    insert(&form.email);
}

#[privet::collects]
fn signed_up(form: &SignUp) -> Result<(), Refused> {
    if age(form.birth_year) < 13 {
        return Err(Refused);
    }
    insert_birth(form.birth_year); //~ minor_without_guardian
    Ok(())
}
