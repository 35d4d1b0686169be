//! What keeps lints switched on: how hard each finding is, and how often one thing is said.
#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

mod support;

use support::{project, request, sources};

const MANIFEST: &str = "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\nreqwest = \"*\"\naxum = \"*\"\n";

/// The diagnostics of the lints that a test is about: line, lint, level.
fn found(code: &str, settings: &str, lints: &[&str]) -> Vec<(usize, String, &'static str)> {
    found_with(code, settings, &[], lints)
}

/// The same with files beside.
fn found_with(
    code: &str,
    settings: &str,
    beside: &[(&str, &str)],
    lints: &[&str],
) -> Vec<(usize, String, &'static str)> {
    let mut files = vec![("Cargo.toml", MANIFEST), ("src/lib.rs", code), ("privet.toml", settings)];
    files.extend(beside);
    let folder = project(&files);
    let outcome = privet_driver::run(&request(folder.path(), 2)).expect("there is something to analyse");
    let wrong: Vec<&str> = outcome
        .report
        .problems
        .iter()
        .filter(|problem| problem.kind == privet_ir::ProblemKind::Configuration)
        .map(|problem| problem.message.as_str())
        .collect();
    assert_eq!(wrong, [""; 0]);
    let sources = sources(&outcome);
    let all = privet_report::diagnostics(&outcome.report.findings);
    let mut found: Vec<(usize, String, &str)> = all
        .iter()
        .filter(|it| lints.is_empty() || lints.contains(&it.main.lint.as_str()))
        .map(|it| {
            let (start, _) = sources.positions(it.main.primary);
            (start.line, it.main.lint.clone(), it.level.as_str())
        })
        .collect();
    found.sort();
    found
}

/// The lines and levels of one lint.
fn levels(code: &str, settings: &str, lint: &str) -> Vec<(usize, &'static str)> {
    found(code, settings, &[lint]).into_iter().map(|(line, _, level)| (line, level)).collect()
}

#[test]
fn identifiers_in_logs_are_notes() {
    let code = "
pub struct A { #[personal_information(unique_id)] pub id: u64 }
pub struct B { #[personal_information(pseudonym)] pub handle: String }
pub struct C { #[personal_information(organization)] pub firm: String }
pub struct D { #[personal_information(account)] pub plan: String }
pub struct E { #[personal_information(email)] pub email: String }
pub fn show(a: &A, b: &B, c: &C, d: &D, e: &E) {
    println!(\"{}\", a.id);
    println!(\"{}\", b.handle);
    println!(\"{}\", c.firm);
    println!(\"{}\", d.plan);
    println!(\"{}\", e.email);
}
";
    let wanted = [(8, "note"), (9, "note"), (10, "note"), (11, "note"), (12, "deny")];
    assert_eq!(levels(code, "", "personal_data_in_log"), wanted);
}

#[test]
fn what_is_derived_carries_nothing_and_what_is_tagged_stays() {
    let code = "
#[derive(Clone, Copy, Debug)]
pub enum Kind { Short, Long }
pub struct User {
    #[personal_information(email)] pub email: String,
    #[personal_information(health)] pub smoker: bool,
}
fn kind(user: &User) -> Kind { if user.email.len() > 9 { Kind::Long } else { Kind::Short } }
pub fn show(user: &User) {
    println!(\"{}\", user.email.is_empty());
    println!(\"{}\", user.email.len());
    println!(\"{:?}\", kind(user));
    println!(\"{}\", user.smoker);
}
";
    assert_eq!(levels(code, "", "personal_data_in_log"), [(13, "deny")]);
}

#[test]
fn a_host_that_nobody_knows_is_one_warning_for_each_client() {
    let code = "
pub struct User { #[personal_information(email)] pub email: String }
pub struct Settings { pub url: String, pub mail_url: String }
pub async fn send(http: &reqwest::Client, settings: &Settings, user: &User) {
    let _ = http.post(&settings.url).json(&user.email).send().await;
    let _ = http.post(&settings.url).json(&user.email).send().await;
    let _ = http.post(\"https://people.internal.example\").json(&user.email).send().await;
    let _ = http.post(&settings.mail_url).json(&user.email).send().await;
}
";
    let settings = "
internal-hosts = [\"*.internal.example\"]
[[recipient]]
id = \"letters\"
kind = \"mail\"
urls_from = [\"app::Settings::mail_url\"]
";
    assert_eq!(levels(code, settings, "undeclared_recipient"), [(5, "warn")]);
}

#[test]
fn an_answer_goes_to_the_person_itself() {
    let code = "
#[derive(serde::Serialize)]
pub struct User { #[personal_information(email)] pub email: String }
pub async fn show(user: User) -> axum::Json<User> {
    axum::Json(user)
}
";
    assert_eq!(found(code, "", &[]), []);
}

const STORED: &str = "
pub struct User { #[personal_information(email)] pub email: String, #[personal_information(phone)] pub phone: String }
#[privet::store(db, id = \"mails\")] #[privet::retain(days = 1)]
fn save_mail(value: &str) {}
#[privet::store(db, id = \"phones\")]
fn save_phone(value: &str) {}
#[privet::store(db, id = \"letters\")]
fn save_letter(value: &str) {}
pub fn sign_up(user: &User) {
    save_mail(&user.email);
    save_phone(&user.phone);
    save_letter(&user.phone);
}
";

#[test]
fn without_an_eraser_one_finding_says_so_and_with_one_each_store_is_denied() {
    assert_eq!(levels(STORED, "", "stored_not_erasable"), [(11, "warn")]);
    let erasing = format!(
        "{STORED}#[privet::erases(app::Letter)]\nfn erase() {{ query(\"DELETE FROM letters\"); }}\nfn query(statement: &str) {{}}\n"
    );
    let settings = "[[function]]\npath = \"app::erase\"\nerases = \"app::Letter\"\n";
    assert_eq!(levels(&erasing, settings, "stored_not_erasable"), [(11, "deny")]);
}

#[test]
fn purposes_are_asked_for_once_somebody_names_one() {
    let code = "
pub struct User { #[personal_information(email)] pub email: String }
#[privet::sink(mail, arguments = [0])]
fn mail(to: &str) {}
pub fn remind(user: &User) { mail(&user.email); }
";
    assert_eq!(levels(code, "", "undeclared_purpose"), [(5, "note")]);
    let named = format!("{code}#[privet::purpose(payment)]\npub fn pay() {{}}\n");
    assert_eq!(levels(&named, "", "undeclared_purpose"), [(5, "warn")]);
}

#[test]
fn what_is_declared_silences_the_age_gate() {
    let code = "
pub struct Form { #[personal_information(email)] pub email: String }
#[privet::store(db)]
fn save(value: &str) {}
#[privet::collects]
pub fn sign_up(form: &Form) { save(&form.email); }
";
    let policy = "policy = \"redislabs-2015\"\n";
    assert_eq!(levels(code, policy, "age_gate_missing"), [(6, "warn")]);
    let declared = format!(
        "{policy}[[declared]]\nclause = \"2\"\nstatement = \"the identity provider asks\"\nowner = \"security\"\ndate = 2026-01-01\n"
    );
    assert_eq!(levels(code, &declared, "age_gate_missing"), []);
}

#[test]
fn what_is_met_under_a_condition_is_one_level_lower() {
    let code = "
pub struct User { #[personal_information(email)] pub email: String, pub unsubscribed: bool }
#[privet::sink(mail, arguments = [0])]
fn mail(to: &str) {}
pub struct Refused;
#[privet::guard(marketing_consent)]
fn demand(user: &User) -> Result<(), Refused> { if user.unsubscribed { Err(Refused) } else { Ok(()) } }
#[privet::purpose(marketing)]
pub fn optional(user: &User, is_strict: bool) -> Result<(), Refused> {
    if is_strict {
        demand(user)?;
    }
    mail(&user.email);
    Ok(())
}
#[privet::purpose(marketing)]
pub fn ignored(user: &User) {
    if demand(user).is_err() {
        println!(\"refused\");
    }
    mail(&user.email);
}
#[privet::purpose(marketing)]
pub fn behind_a_flag(user: &User, is_strict: bool) {
    if is_strict && demand(user).is_err() {
        return;
    }
    send(user);
}
fn send(user: &User) {
    mail(&user.email);
}
";
    let found = levels(code, "", "marketing_without_opt_out");
    assert_eq!(found, [(13, "warn"), (21, "deny"), (31, "warn")]);
}

#[test]
fn a_guard_that_was_asked_about_somebody_else_does_not_count_where_a_lint_says_so() {
    let code = "
pub struct User { #[personal_information(email)] pub email: String }
#[privet::sink(mail, arguments = [0])]
fn mail(to: &str) {}
#[privet::guard(agreed_to_calls)]
fn agreed(user: &User) -> bool { user.email.is_empty() }
pub fn right(user: &User) {
    if agreed(user) {
        mail(user.email.as_str());
    }
}
pub fn wrong(user: &User, friend: &User) {
    if agreed(user) {
        mail(&friend.email);
    }
}
pub fn never(user: &User) {
    mail(&user.email);
}
";
    let lint = |same: &str| {
        format!(
            "id = \"called_without_asking\"\nclause = \"1\"\nlevel = \"deny\"\nseverity = \"low\"\nstatus = \"stable\"\n\
             since = \"1.0\"\nkind = \"guard\"\ntitle = \"{{source}}\"\nhelp = \"ask\"\n[match]\n\
             data = {{ class = \"personal_information\" }}\nsinks = {{ kinds = [\"mail\"] }}\n\
             guards = {{ all = [\"agreed_to_calls\"] }}\n{same}"
        )
    };
    let found = |same: &str| {
        let (lint, settings) = (lint(same), "lint-folders = [\"own\"]\n");
        let own = [("own/called_without_asking.toml", lint.as_str())];
        found_with(code, settings, &own, &["called_without_asking"])
            .into_iter()
            .map(|it| it.0)
            .collect::<Vec<_>>()
    };
    assert_eq!(found(""), [18]);
    assert_eq!(found("same = [{ guard = 0, sink = 0 }]\n"), [14, 18]);
}
