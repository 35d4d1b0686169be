//! What browsers tell, alone and beside a name.

use privet::Privacy;

#[privet::store(db, id = "clicks")]
#[privet::retain(days = 30)]
fn insert(value: &str) {
    let _ = value;
}

#[rustfmt::skip]
#[derive(Privacy)]
pub struct Click { //~ combined_information_untagged
    #[log_data(link_click)]
    pub link: String,
    #[log_data(cookie_id)]
    pub cookie: String,
    #[personal_information(username)]
    pub by: String,
}

/// Whose click it is, nobody knows.
#[derive(Privacy)]
pub struct Hit {
    #[log_data(link_click)]
    pub link: String,
}

#[privet::guard(tracking_consent)]
fn may_track(click: &Click) -> bool {
    click.by.len() > 3
}

pub fn followed(click: &Click, hit: &Hit) {
    insert(&hit.link);
    insert(&click.link); //~ tracking_without_choice
    if may_track(click) {
        insert(&click.link);
        insert(&click.cookie);
    }
}
