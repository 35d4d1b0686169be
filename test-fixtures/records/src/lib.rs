//! Rows of statements that macros check when the program is built: a column is tagged in `privet.toml`, and is a field here.

use sqlx::PgPool;

pub async fn selected(db: &PgPool, id: i64) -> sqlx::Result<()> {
    let row = sqlx::query!("SELECT id, email, theme FROM accounts WHERE id = $1", id).fetch_one(db).await?;
    tracing::info!("found {}", row.email); //~ personal_data_in_log
    tracing::info!("found {} {}", row.id, row.theme);
    Ok(())
}

pub async fn all_columns(db: &PgPool) -> sqlx::Result<()> {
    for row in sqlx::query!("SELECT * FROM accounts").fetch_all(db).await? {
        tracing::info!("found {:?}", row.phone); //~ personal_data_in_log
        tracing::info!("found {}", row.theme);
        tracing::info!("found {row:?}"); //~ personal_data_in_log
    }
    Ok(())
}

/// Under another name, and of two tables.
pub async fn joined(db: &PgPool) -> sqlx::Result<()> {
    let rows = sqlx::query!(
        r#"SELECT o.id, note, a.email AS "mail!" FROM orders o JOIN accounts a ON a.id = o.account"#
    );
    let rows = rows.fetch_all(db).await?;
    let mails: Vec<String> = rows.iter().map(|row| row.mail.clone()).collect();
    tracing::info!("{}", mails.join(", ")); //~ personal_data_in_log
    let notes: Vec<String> = rows.into_iter().map(|row| row.note).collect();
    tracing::info!("{}", notes.join(", "));
    Ok(())
}

pub async fn returned(db: &PgPool, id: i64) -> sqlx::Result<()> {
    let row = sqlx::query!("DELETE FROM accounts WHERE id = $1 RETURNING theme, email", id);
    let row = row.fetch_optional(db).await?;
    if let Some(row) = row {
        tracing::info!("gone: {}", row.theme);
        tracing::info!("gone: {}", row.email); //~ personal_data_in_log
    }
    sqlx::query!("UPDATE accounts SET theme = $1 WHERE id = $2", "light", id).execute(db).await?;
    Ok(())
}

pub async fn scalar(db: &PgPool) -> sqlx::Result<()> {
    let email = sqlx::query_scalar!("SELECT email FROM accounts").fetch_one(db).await?;
    tracing::info!("{email}"); //~ personal_data_in_log
    let count = sqlx::query_scalar!("SELECT count(*) FROM accounts").fetch_one(db).await?;
    tracing::info!("{count:?}");
    Ok(())
}

pub struct Account {
    pub email: String,
    pub theme: String,
}

pub async fn of_a_type(db: &PgPool) -> sqlx::Result<()> {
    let account = sqlx::query_as!(Account, "SELECT email, theme FROM accounts").fetch_one(db).await?;
    tracing::info!("{}", account.email); //~ personal_data_in_log
    tracing::info!("{}", account.theme);
    Ok(())
}

/// Columns of the rows, which are told nowhere else.
pub async fn copied(db: &PgPool, id: i64) -> sqlx::Result<()> {
    let row =
        sqlx::query!("WITH one AS (SELECT email AS mail FROM accounts) SELECT mail, 1 AS \"n!\" FROM one");
    let row = row.fetch_one(db).await?;
    tracing::info!("{}", row.n);
    let note = sqlx::query!(
        "INSERT INTO notes (account, text) VALUES ($1, $2)",
        id,
        row.mail //~ stored_not_erasable not_accessible not_rectifiable unbounded_retention
    );
    note.execute(db).await?;
    Ok(())
}

/// What a row is found by is not in it; nor is what was read before over the same connection.
pub async fn found_by(db: &PgPool, email: &str) -> sqlx::Result<()> {
    let mut transaction = db.begin().await?;
    let account = sqlx::query!("SELECT * FROM accounts").fetch_one(&mut *transaction).await?;
    tracing::info!("{}", account.theme);
    let row = sqlx::query!("SELECT id, theme FROM accounts WHERE email = $1", account.email);
    let row = row.fetch_one(&mut *transaction).await?;
    tracing::info!("{} {}", row.id, row.theme);
    let row = sqlx::query!("SELECT id, theme FROM accounts WHERE email = $1", email).fetch_one(db).await?;
    tracing::info!("{} {}", row.id, row.theme);
    Ok(())
}
