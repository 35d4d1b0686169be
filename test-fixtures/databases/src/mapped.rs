//! Diesel: one connection for everything.

use diesel::{Connection, QueryResult, RunQueryDsl, sql};

use crate::Account;

pub struct Post {
    pub id: i32,
    pub title: String,
}

pub fn signed_up(connection: &mut Connection, account: &Account) -> QueryResult<()> {
    sql("insert into accounts").bind(&account.email).execute(connection)?;
    for post in sql("select id, title from posts").load::<Post>(connection)? {
        println!("{} {}", post.id, post.title);
    }
    let post: Post = sql("select id, title from posts").first(connection)?;
    println!("{} {}", post.id, post.title);
    let found: Account = sql("select id, email from accounts").first(connection)?;
    println!("{}", found.id);
    println!("{}", found.email); //~ personal_data_in_log
    Ok(())
}

/// What is found by an address is not the address.
pub fn found(connection: &mut Connection, account: &Account) -> QueryResult<i32> {
    let id: i32 = sql("select id from accounts where email = ").bind(&account.email).first(connection)?;
    println!("{id}");
    println!("{}", account.email); //~ personal_data_in_log
    Ok(id)
}
