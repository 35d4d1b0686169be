//! Ways to ask before a message, and to forget it.

use crate::outlets::{Refused, User, demand, mail, permit, text_message, wants_none, wants_some};

pub fn run(users: &[User]) {
    for user in users {
        receipt(user);
        let _ = optional(user, user.phone.is_empty());
        early_return(user);
        forgotten(user);
        let _ = propagated(user);
        let _ = dropped(user);
        bound_first(user);
        matched(user);
        let_else(user);
        one_branch(user);
        joined(user);
        either(user);
        loops(users);
        filtered(users);
        retained(users.to_vec());
        unfiltered(users);
        helper_asked(user);
        helper_not_asked(user);
        wrapped(user);
        wrapped_wrongly(user);
        drop(awaited(user));
        drop(awaited_carelessly(user));
        send_newsletter(user);
        vouched(user);
        returned_closure(users);
        // From here on it is known: who does not want it, ends the program.
        asserted(user);
        follows(user);
    }
}

fn receipt(user: &User) {
    mail(&user.email, "what you bought"); //~ undeclared_purpose
}

#[privet::purpose(marketing)]
fn forgotten(user: &User) {
    mail(&user.email, "offers"); //~ marketing_without_opt_out
    text_message(&user.phone, "offers"); //~ marketing_without_opt_out
}

#[privet::purpose(marketing)]
fn early_return(user: &User) {
    if wants_none(user) {
        return;
    }
    mail(&user.email, "offers");
}

#[privet::purpose(marketing)]
fn propagated(user: &User) -> Result<(), Refused> {
    demand(user)?;
    mail(&user.email, "offers");
    Ok(())
}

#[privet::purpose(marketing)]
fn dropped(user: &User) -> Result<(), Refused> {
    let _ = demand(user);
    mail(&user.email, "offers"); //~ marketing_without_opt_out
    Ok(())
}

#[privet::purpose(marketing)]
fn bound_first(user: &User) {
    let is_welcome = !wants_none(user);
    let is_ready = is_welcome && !user.phone.is_empty();
    if is_ready {
        mail(&user.email, "offers");
    }
    if !is_welcome || user.phone.is_empty() {
        return;
    }
    mail(&user.email, "offers");
}

#[privet::purpose(marketing)]
fn matched(user: &User) {
    match demand(user) {
        Ok(()) => mail(&user.email, "offers"),
        Err(_) => text_message(&user.phone, "offers"), //~ marketing_without_opt_out
    }
    match wants_none(user) {
        true => {}
        false => mail(&user.email, "offers"),
    }
    if matches!(demand(user), Ok(())) {
        mail(&user.email, "offers");
    }
}

#[privet::purpose(marketing)]
fn let_else(user: &User) {
    let Some(_) = permit(user) else {
        return;
    };
    mail(&user.email, "offers");
    if let None = permit(user) {
        text_message(&user.phone, "offers");
    }
}

#[privet::purpose(marketing)]
fn one_branch(user: &User) {
    if user.phone.is_empty() {
        if wants_none(user) {
            return;
        }
    }
    mail(&user.email, "offers"); //~ marketing_without_opt_out
}

#[privet::purpose(marketing)]
fn joined(user: &User) {
    if user.phone.is_empty() {
        if wants_none(user) {
            return;
        }
    } else if demand(user).is_err() {
        return;
    }
    mail(&user.email, "offers");
}

#[privet::purpose(marketing)]
fn either(user: &User) {
    if !wants_none(user) || user.phone.is_empty() {
        mail(&user.email, "offers"); //~ marketing_without_opt_out
    }
}

#[privet::purpose(marketing)]
fn loops(users: &[User]) {
    for user in users {
        if wants_none(user) {
            continue;
        }
        mail(&user.email, "offers");
    }
    for user in users {
        mail(&user.email, "offers"); //~ marketing_without_opt_out
    }
}

#[privet::purpose(marketing)]
fn filtered(users: &[User]) {
    for user in users.iter().filter(|user| !user.unsubscribed) {
        mail(&user.email, "offers");
    }
    users.iter().filter(|user| !wants_none(user)).for_each(|user| mail(&user.email, "offers"));
    let welcome: Vec<&User> = users.iter().filter(|user| user.unsubscribed_at.is_none()).collect();
    for user in welcome {
        mail(&user.email, "offers");
    }
    users.iter().filter(|user| !wants_none(user)).for_each(offer);
}

fn offer(user: &User) {
    mail(&user.email, "offers");
}

#[privet::purpose(marketing)]
fn retained(mut users: Vec<User>) {
    users.retain(|user| !user.unsubscribed);
    for user in &users {
        mail(&user.email, "offers");
    }
}

#[privet::purpose(marketing)]
fn unfiltered(users: &[User]) {
    users.iter().filter(|user| !user.phone.is_empty()).for_each(|user| {
        mail(&user.email, "offers"); //~ marketing_without_opt_out
    });
    for user in users.iter().filter(|user| user.unsubscribed) {
        mail(&user.email, "offers"); //~ marketing_without_opt_out
    }
}

#[privet::purpose(marketing)]
fn helper_asked(user: &User) {
    if !wants_none(user) {
        deliver_asked(user);
    }
}

fn deliver_asked(user: &User) {
    mail(&user.email, "offers");
}

#[privet::purpose(marketing)]
fn helper_not_asked(user: &User) {
    if !wants_none(user) {
        deliver(user);
    }
    deliver(user);
}

fn deliver(user: &User) {
    mail(&user.email, "offers"); //~ marketing_without_opt_out
}

fn may_get(user: &User) -> bool {
    if user.phone.is_empty() {
        return false;
    }
    !wants_none(user)
}

#[privet::purpose(marketing)]
fn wrapped(user: &User) {
    if may_get(user) {
        mail(&user.email, "offers");
    }
}

#[privet::purpose(marketing)]
fn wrapped_wrongly(user: &User) {
    if !may_get(user) {
        mail(&user.email, "offers"); //~ marketing_without_opt_out
    }
}

#[privet::purpose(marketing)]
async fn awaited(user: &User) -> Result<(), Refused> {
    if wants_some(user).await? {
        mail(&user.email, "offers");
    }
    if wants_some(user).await.unwrap_or(false) {
        mail(&user.email, "offers");
    }
    Ok(())
}

#[privet::purpose(marketing)]
async fn awaited_carelessly(user: &User) -> Result<(), Refused> {
    wants_some(user).await?;
    mail(&user.email, "offers"); //~ marketing_without_opt_out
    Ok(())
}

#[privet::purpose(marketing)]
fn asserted(user: &User) {
    assert!(!wants_none(user), "asked before");
    mail(&user.email, "offers");
}

#[privet::purpose(marketing)]
fn follows(user: &User) {
    mail(&user.email, "offers");
}

/// Its name says what it is for.
fn send_newsletter(user: &User) {
    mail(&user.email, "news"); //~ marketing_without_opt_out
}

#[privet::purpose(marketing)]
#[privet::assume(marketing_consent, reason = "the list holds subscribers only")]
fn vouched(user: &User) {
    mail(&user.email, "offers");
}

#[privet::purpose(marketing)]
fn returned_closure(users: &[User]) {
    let is_welcome = |user: &&User| !wants_none(user);
    for user in users.iter().filter(is_welcome) {
        mail(&user.email, "offers");
    }
}

/// Only if somebody insists.
#[privet::purpose(marketing)]
fn optional(user: &User, is_strict: bool) -> Result<(), Refused> {
    if is_strict {
        demand(user)?;
    }
    mail(&user.email, "offers"); //~ marketing_without_opt_out
    Ok(())
}
