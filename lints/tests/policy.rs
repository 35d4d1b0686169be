//! The policies: every clause and heading of the published text is there, in its words, and every lint has its clause.

use std::collections::BTreeSet;

use privet_lints::FILES;
use privet_model::{Catalogue, DEFAULT_POLICY};
use privet_vocabulary::{Category, Word};

/// The policy as it was published.
const TEXT: &str = include_str!("../policies/redislabs-2015.md");

fn catalogue(policy: &str) -> Catalogue {
    let project = format!("policy = \"{policy}\"\n");
    let (catalogue, problems) = Catalogue::load(FILES, Some(("privet.toml", &project)), &[]);
    assert!(problems.is_empty(), "{}", problems.iter().map(|p| format!("{p}\n")).collect::<String>());
    catalogue
}

/// The numbered and the bold headings of the text, in order, without their marks.
fn headings() -> Vec<String> {
    let bold = |line: &str| Some(line.strip_prefix("**")?.strip_suffix("**")?.to_owned());
    let numbered = |line: &str| Some(line.strip_prefix("### ")?.split_once("\\. ")?.1.to_owned());
    let found = TEXT.lines().filter_map(|line| numbered(line).or_else(|| bold(line)));
    found.map(|heading| heading.trim_end_matches([':', '.']).to_owned()).collect()
}

/// The paragraphs of the text, as they read without marks of Markdown.
fn paragraphs() -> Vec<String> {
    let is_text = |line: &&str| !line.is_empty() && !line.starts_with(['#', '>']) && !line.starts_with("**");
    let paragraphs = TEXT.lines().filter(is_text).map(|line| {
        let mut line = line.replace(" **", "").replace("** ", "").replace("**", "");
        // `[words](where)`: the words.
        while let Some((before, rest)) = line.split_once('[') {
            let Some((words, rest)) = rest.split_once("](") else { break };
            let Some((_, after)) = rest.split_once(')') else { break };
            line = format!("{before}{words}{after}");
        }
        line
    });
    paragraphs.collect()
}

#[test]
fn every_heading_of_the_text_is_a_clause() {
    let policy = catalogue("redislabs-2015").policy;
    let headings = headings();
    assert_eq!(
        headings.len(),
        9 + 5 + 5,
        "nine numbered, five below the first, five below the fourth: {headings:?}"
    );
    let clauses: Vec<&str> = policy.clauses.iter().map(|clause| clause.heading.as_str()).collect();
    let places: Vec<Option<usize>> =
        headings.iter().map(|heading| clauses.iter().position(|clause| clause == heading)).collect();
    for (heading, place) in headings.iter().zip(&places) {
        assert!(place.is_some(), "no clause `{heading}`");
    }
    assert!(places.is_sorted(), "in the order of the text");
    for number in 1..=9 {
        let clause = policy.clause(&number.to_string()).unwrap();
        assert!(headings.contains(&clause.heading), "clause {number} has the heading `{}`", clause.heading);
    }
}

#[test]
fn every_clause_quotes_the_text_and_every_paragraph_is_quoted() {
    let policy = catalogue("redislabs-2015").policy;
    let own: Vec<_> = policy.clauses.iter().filter(|clause| !clause.id.starts_with("baseline.")).collect();
    let paragraphs = paragraphs();
    for clause in &own {
        let is_quoted = paragraphs.iter().any(|paragraph| paragraph.contains(clause.quote.trim()));
        assert!(is_quoted, "clause {} quotes what is not in the text: {}", clause.id, clause.quote);
        assert!(clause.quote.len() < 300, "clause {} quotes more than what it says", clause.id);
    }
    assert_eq!(paragraphs[0], "Last Updated: July 26, 2015");
    assert_eq!(policy.version.as_deref(), Some("2015-07-26"));
    for paragraph in &paragraphs[1..] {
        // An address alone, and what only introduces the paragraphs that follow.
        if !paragraph.contains(' ') || paragraph.ends_with("we collect the following:") {
            continue;
        }
        let is_quoted = own.iter().any(|clause| paragraph.contains(clause.quote.trim()));
        assert!(is_quoted, "no clause quotes: {paragraph}");
    }
}

#[test]
fn every_clause_says_how_it_is_kept() {
    for id in ["redislabs-2015", "baseline"] {
        for clause in catalogue(id).policy.clauses {
            let is_said = clause.declared.is_some() || clause.not_checkable.is_some();
            assert!(!clause.enforced_by.is_empty() || is_said, "clause {}", clause.id);
            assert!(clause.obligation.is_some() || clause.not_checkable.is_some(), "clause {}", clause.id);
        }
    }
}

#[test]
fn every_lint_enforces_a_clause_of_both_policies() {
    let catalogues = [catalogue("redislabs-2015"), catalogue(DEFAULT_POLICY)];
    for lint in catalogues[0].lints.values() {
        let clause = catalogues[0].policy.clause(&lint.clause);
        let clause = clause.unwrap_or_else(|| panic!("{} names the clause {}", lint.id, lint.clause));
        assert!(clause.is_enforced_by(&lint.id), "add {} to `enforced_by` of clause {}", lint.id, clause.id);
        let [_, default] = &catalogues;
        assert!(default.policy.clause_of(lint).is_some(), "add {} to a clause of baseline.toml", lint.id);
    }
}

/// The eleven ambiguities that the catalogue of lints lists, each by a word of its reading.
#[test]
fn every_ambiguity_has_its_reading() {
    let policy = catalogue("redislabs-2015").policy;
    for (clause, word) in [
        ("1.log_data", "IP address"),
        ("4.aggregate", "advertising partners"),
        ("1.cookies", "credentials"),
        ("4.combined", "linking"),
        ("5", "log data"),
        ("2.minors", "under 18"),
        ("5.retention", "period"),
        ("1.personal_information", "user name"),
        ("1.widgets", "account related data"),
        ("2", "eligibility"),
        ("preamble", "processor"),
    ] {
        assert!(
            policy.readings(clause).any(|reading| reading.reading.contains(word)),
            "clause {clause}: {word}"
        );
    }
    let clauses: BTreeSet<&str> = policy.clauses.iter().map(|clause| clause.id.as_str()).collect();
    assert!(policy.interpretations.iter().all(|reading| clauses.contains(reading.clause.as_str())));
}

#[test]
fn use_and_disclosure_are_two_tables() {
    let catalogue = catalogue("redislabs-2015");
    let category = |name: &str| Category::parse(name).unwrap();
    let purposes = |name: &str| {
        catalogue.purposes_of(category(name)).iter().map(|purpose| purpose.name()).collect::<Vec<_>>()
    };
    assert!(purposes("email").contains(&"advertising"), "clause 3 (vi) is a use");
    assert_eq!(catalogue.may_have(None, "advertising", category("email")), Some(false), "and no disclosure");
    assert!(!purposes("email").contains(&"analytics"));
    assert!(purposes("ip_address").contains(&"analytics"));
    assert!(purposes("payment_card.pan").contains(&"payment"));
    assert!(!purposes("payment_card.pan").contains(&"marketing"));
    assert!(purposes("date_of_birth").contains(&"eligibility"));
    assert_eq!(catalogue.may_have(None, "payment_processor", category("payment_card.pan")), Some(true));
    assert_eq!(catalogue.may_have(None, "payment_processor", category("health")), Some(false));
}
