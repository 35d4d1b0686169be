//! Statements that drivers run: what they bind is kept where they write, by whatever method they are run.

use mysql::params;
use mysql::prelude::Queryable;

use crate::people::User;

pub fn by_mysql(connection: &mut mysql::Conn, user: &User) {
    let insert = "INSERT INTO users (password) VALUES (:password)";
    connection.exec_drop(insert, params! { "password" => &user.password }); //~ cleartext_storage stored_not_erasable unbounded_retention
    connection.exec_drop(insert, (&user.password,)); //~ cleartext_storage
    let _: Option<u64> = connection.exec_first(insert, params! { "password" => &user.password }); //~ cleartext_storage
    let select = "SELECT id FROM users WHERE password = :password";
    let _: Option<u64> = connection.exec_first(select, params! { "password" => &user.password });
    connection.exec_drop("INSERT INTO users (country) VALUES (?)", (&user.country,));
}

pub async fn by_postgres(client: &tokio_postgres::Client, user: &User) {
    client.query("INSERT INTO users (password) VALUES ($1) RETURNING id", &[&user.password]).await; //~ cleartext_storage
    client.query_one("INSERT INTO users (password) VALUES ($1) RETURNING id", &[&user.password]).await; //~ cleartext_storage
    client.query("SELECT id FROM users WHERE password = $1", &[&user.password]).await;
}
