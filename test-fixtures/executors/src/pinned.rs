//! Futures that are pinned where they stand, and what tasks have of their own.

use crate::{Member, level, mail};

tokio::task_local! {
    static MAIL: String;
    static LEVEL: String;
}

pub async fn by_name(member: &Member) {
    let text = mail(member);
    tokio::pin!(text);
    println!("{}", text.as_mut().await); //~ personal_data_in_log
    let text = level(member);
    tokio::pin!(text);
    println!("{}", text.as_mut().await);
}

pub async fn with_its_value(member: &Member) {
    tokio::pin! {
        let text = mail(member);
        let plain = level(member);
    }
    println!("{}", text.await); //~ personal_data_in_log
    println!("{}", plain.await);
}

pub async fn scoped(member: &Member) {
    MAIL.scope(member.mail.clone(), async {
        LEVEL.scope(member.level.clone(), tell()).await;
    })
    .await;
}

async fn tell() {
    MAIL.with(|mail| println!("{mail}")); //~ personal_data_in_log
    LEVEL.with(|level| println!("{level}"));
}
