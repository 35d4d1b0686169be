//! A method may give a view of what it was called of, through which that is written.

use url::Url;

use crate::Member;

pub fn in_path(member: &Member, mut base: Url, mut other: Url) {
    if let Ok(mut segments) = base.path_segments_mut() {
        segments.push(&member.mail);
    }
    println!("{base}"); //~ personal_data_in_log
    if let Ok(mut segments) = other.path_segments_mut() {
        segments.push(&member.level);
    }
    println!("{other}");
}

pub fn in_query(member: &Member, mut base: Url) {
    base.query_pairs_mut().append_pair("mail", &member.mail);
    println!("{base}"); //~ personal_data_in_log
}
