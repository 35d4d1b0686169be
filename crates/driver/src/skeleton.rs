//! A policy file to start from: the headings and sentences of a policy's text, as clauses of which nothing is said yet.

use std::fmt::Write as _;

/// One clause of the text.
#[derive(Default)]
struct Section {
    heading: String,
    level: usize,
    number: Option<String>,
    text: String,
}

/// The skeleton of the policy whose Markdown is `text`. `id` names it, after its file.
///
/// Headings, and lines that are bold as a whole, become clauses; what stands before the first is the preamble. Each quotes
/// its first sentence. What the others say stands beside as comments, to be made clauses of their own where they oblige to
/// something.
pub fn policy_skeleton(id: &str, text: &str) -> String {
    let mut out = String::new();
    let _ = writeln!(
        out,
        "# Made by `cargo privet policy new`: say what each clause obliges to, and what enforces it."
    );
    let _ = writeln!(
        out,
        "# `cargo privet lints` lists the lints; `cargo privet policy` shows how the clauses stand."
    );
    let _ = writeln!(out, "\nid = {}\nextends = \"baseline\"\nversion = \"1\"", quoted(id));
    let mut ids: Vec<String> = Vec::new();
    let mut parent = String::new();
    for section in sections(text) {
        let sentences = sentences(&section.text);
        let own = slug(&section.heading);
        let is_top = section.level <= 3 && section.level > 0;
        let name = match (&section.number, is_top) {
            (Some(number), _) => {
                parent.clone_from(number);
                number.clone()
            }
            (None, true) => {
                parent.clone_from(&own);
                own
            }
            (None, false) if parent.is_empty() => own,
            (None, false) => format!("{parent}.{own}"),
        };
        let mut id = name.clone();
        let mut ordinal = 2;
        while ids.contains(&id) {
            id = format!("{name}_{ordinal}");
            ordinal += 1;
        }
        ids.push(id.clone());
        let (first, rest) = match sentences.split_first() {
            Some((first, rest)) => (first.as_str(), rest),
            None => (section.heading.as_str(), &[][..]),
        };
        let _ = writeln!(out, "\n[[clause]]\nid = {}\nheading = {}", quoted(&id), quoted(&section.heading));
        let _ = writeln!(out, "quote = {}", quoted(first));
        for sentence in rest {
            let _ = writeln!(out, "# {sentence}");
        }
        let _ = writeln!(out, "# obligation = \"\"\n# enforced_by = []");
        let _ = writeln!(out, "not_checkable = \"to be decided\"");
    }
    out
}

/// The sections of a Markdown text, in order.
fn sections(text: &str) -> Vec<Section> {
    let mut all = vec![Section { heading: "Preamble".to_owned(), ..Section::default() }];
    let mut is_fenced = false;
    for line in text.lines().map(str::trim) {
        if line.starts_with("```") {
            is_fenced = !is_fenced;
            continue;
        }
        if is_fenced || line.starts_with('>') {
            continue;
        }
        let hashes = line.bytes().take_while(|byte| *byte == b'#').count();
        let heading = match hashes {
            1..=6 => line.get(hashes..).filter(|rest| rest.starts_with(' ')).map(|rest| (hashes, rest)),
            _ => bold(line).map(|heading| (7, heading)),
        };
        match heading {
            Some((level, heading)) => {
                let (number, heading) = numbered(plain(heading).trim());
                // The title names the whole.
                if level > 1 {
                    all.push(Section { heading, level, number, text: String::new() });
                }
            }
            None => {
                if let Some(section) = all.last_mut() {
                    section.text.push_str(&plain(line));
                    section.text.push(' ');
                }
            }
        }
    }
    all.retain(|section| section.level > 0 || !section.text.trim().is_empty());
    all
}

/// A line that is bold as a whole.
fn bold(line: &str) -> Option<&str> {
    let inner = line.strip_prefix("**")?.strip_suffix("**")?;
    (!inner.is_empty() && !inner.contains("**")).then_some(inner)
}

/// `3. Use`, `3\. Use`: the number, and the heading without it and without its last colon or full stop.
fn numbered(heading: &str) -> (Option<String>, String) {
    let trimmed = |text: &str| text.trim().trim_end_matches([':', '.']).trim().to_owned();
    let digits = heading.bytes().take_while(|byte| byte.is_ascii_digit() || *byte == b'.').count();
    let (number, rest) = heading.split_at(digits);
    let rest = rest.trim_start_matches(['\\', '.', ')']);
    let number = number.trim_end_matches('.');
    if number.is_empty() || !rest.starts_with(' ') {
        return (None, trimmed(heading));
    }
    (Some(number.to_owned()), trimmed(rest))
}

/// Text without the marks of emphasis and links.
fn plain(text: &str) -> String {
    let mut text = text.replace("“ **", "“").replace("** ”", "”").replace("**", "").replace("__", "");
    while let Some((before, rest)) = text.split_once('[') {
        let Some((words, rest)) = rest.split_once("](") else { break };
        let Some((_, after)) = rest.split_once(')') else { break };
        text = format!("{before}{words}{after}");
    }
    text
}

/// The sentences of a text: up to a full stop with a space and a capital after it.
fn sentences(text: &str) -> Vec<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut found = Vec::new();
    let mut sentence: Vec<&str> = Vec::new();
    for (at, word) in words.iter().enumerate() {
        sentence.push(word);
        let ends = word.ends_with(['.', '!', '?', ';']) || word.ends_with(".”") || word.ends_with(".)");
        let starts =
            words.get(at + 1).is_none_or(|next| next.starts_with(|c: char| c.is_uppercase() || c == '“'));
        // `Inc.` and `e.g.` end no sentence.
        let is_short = word.len() <= 4 && !word.ends_with(';');
        if ends && starts && !is_short {
            found.push(sentence.join(" "));
            sentence.clear();
        }
    }
    if !sentence.is_empty() {
        found.push(sentence.join(" "));
    }
    found
}

/// A heading as an id: `Third Party Sites` is `third_party_sites`.
fn slug(heading: &str) -> String {
    let mut slug = String::new();
    for character in heading.chars() {
        if character.is_alphanumeric() {
            slug.extend(character.to_lowercase());
        } else if !slug.ends_with('_') && !slug.is_empty() {
            slug.push('_');
        }
    }
    slug.trim_end_matches('_').to_owned()
}

fn quoted(text: &str) -> String {
    let escaped: String = text
        .chars()
        .map(|character| match character {
            '"' => "\\\"".to_owned(),
            '\\' => "\\\\".to_owned(),
            control if control.is_control() => " ".to_owned(),
            other => other.to_string(),
        })
        .collect();
    format!("\"{escaped}\"")
}

#[cfg(test)]
mod tests {
    use privet_model::Catalogue;

    use super::policy_skeleton;

    #[test]
    fn the_skeleton_of_the_published_policy_reads_without_a_problem_and_has_every_heading() {
        let text = include_str!("../../../lints/policies/redislabs-2015.md");
        let skeleton = policy_skeleton("ours", text);
        let own = [("policy.toml".to_owned(), skeleton)];
        let project = ("privet.toml", "policy = \"policy.toml\"\n");
        let (catalogue, problems) = Catalogue::load(privet_lints::FILES, Some(project), &own);
        assert_eq!(problems, []);
        let ids: Vec<&str> = catalogue
            .policy
            .clauses
            .iter()
            .map(|clause| clause.id.as_str())
            .filter(|id| !id.starts_with("baseline."))
            .collect();
        assert_eq!(ids.len(), 9 + 5 + 5 + 1, "{ids:?}");
        assert_eq!(
            ids[..4],
            ["preamble", "1", "1.personally_identifiable_information", "1.non_personal_information"]
        );
        assert!(ids.contains(&"4.aggregate_non_personal_information"), "{ids:?}");
        let children = catalogue.policy.clause("2").expect("the second");
        assert_eq!(children.heading, "Our Policy Toward Children");
        assert_eq!(
            children.quote,
            "If you are under the age of 13, you may not use the Site and the Product."
        );
    }

    #[test]
    fn any_text_gives_a_policy_that_reads() {
        for text in [
            "",
            "no heading",
            "## A\n## A\n",
            "# \"Q\"\n\n**b\\\"old**\n\ntext \"x\" \\ y.\n",
            "###\n#### 1.2 X\n",
        ] {
            let own = [("policy.toml".to_owned(), policy_skeleton("p", text))];
            let (_, problems) = Catalogue::load(
                privet_lints::FILES,
                Some(("privet.toml", "policy = \"policy.toml\"\n")),
                &own,
            );
            assert_eq!(problems, [], "{text:?}");
        }
    }
}
