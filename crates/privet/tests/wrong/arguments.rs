#[privet::assume(age_13)]
fn no_reason() {}

#[privet::assume(reason = "asked before")]
fn no_guard() {}

#[privet::allow(personal_data_in_log, reason = "  ")]
fn empty_reason() {}

#[privet::allow(personal_data_in_log, reasn = "asked before")]
fn mistyped_key() {}

#[privet::allow(personal_data_in_log, reason = asked)]
fn bare_reason() {}

#[privet::allow(personal_data_in_log, reason = "r", until = "2027-02-30")]
fn no_such_day() {}

#[privet::allow(personal_data_in_log, reason = "r", until = 2027)]
fn no_date() {}

#[privet::allow(one, two, reason = "r")]
fn two_lints() {}

#[privet::allow(one, reason = "r", reason = "s")]
fn two_reasons() {}

#[privet::aggregates(min_group = 1)]
fn too_small() {}

#[privet::aggregates(min_group = "20")]
fn no_number() {}

#[privet::aggregates(20)]
fn no_key() {}

#[privet::aggregates(min_group)]
fn no_value() {}

#[privet::retain]
fn neither() {}

#[privet::retain(days = 99999999999)]
fn too_long() {}

#[privet::sink]
fn where_to() {}

#[privet::sink(log, kind = "community_write")]
fn two_kinds() {}

#[privet::sink(log, arguments = [])]
fn no_arguments() {}

#[privet::sink(log, arguments = ["argumet[0]"])]
fn no_path() {}

#[privet::sink(log, recipient = )]
fn nothing_given() {}

#[privet::source(log_data(usage), output = "result")]
fn no_output() {}

#[privet::audits(everything)]
fn takes_nothing() {}

#[privet::erases]
fn erases_what() {}

#[privet::erases("an account")]
fn no_type_in_a_string() {}

#[privet::erases(7)]
fn no_type() {}

#[privet::purpose]
fn what_for() {}

#[privet::purpose(marketing announcements)]
fn no_comma() {}

#[privet::guard]
fn no_name() {}

#[privet::store()]
fn no_store() {}

fn main() {}
