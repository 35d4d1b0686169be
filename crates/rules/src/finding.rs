//! From a draft (a lint that holds somewhere) to a finding (what is reported).

use privet_flow::{Arrival, FieldTag, Hit, SinkModelRef, SinkSite, WitnessStep};
use privet_ir::{
    Confidence, DefId, FieldRef, Finding, Fix, Level, Place, Severity, SinkDescription, SourceDescription,
    Step,
};
use privet_model::{Field, Interpretation, Lint, Template};
use privet_vocabulary::{Category, Protection, Purpose};
use rayon::prelude::*;

use crate::flow_lint::{place, template_value};
use crate::receiver::Receiver;
use crate::{Input, shape_lint};

/// A lint that holds somewhere.
pub(crate) struct Draft<'a> {
    pub lint: &'a Lint,
    pub cause: Cause<'a>,
    pub primary: Place,
    pub confidence: Confidence,
    pub category: Option<Category>,
    pub protections: Vec<Protection>,
    pub sink_name: Option<&'static str>,
    /// What the call is for, where the lint asks for that.
    pub purpose: Option<Purpose>,
    /// No harder than this, whatever the lint says.
    pub at_most: Option<Level>,
    /// What the lint says in this case, where the project says nothing.
    pub instead: Option<privet_model::Level>,
    /// It holds under a condition only, or for want of a declaration: one level lower.
    pub is_lowered: bool,
    /// What was not asked before, for lints that want it asked.
    pub missing: Option<Missing>,
    /// What mends it.
    pub fix: Option<Fix>,
}

/// What was not asked, and how control gets past it.
pub(crate) struct Missing {
    pub guard: Option<String>,
    pub purpose: Option<privet_vocabulary::Purpose>,
    pub store: Option<String>,
    pub steps: Vec<Step>,
}

/// Why it holds.
pub(crate) enum Cause<'a> {
    /// Data reaches a sink.
    Flow { hit: &'a Hit, site: &'a SinkSite, sink: &'a SinkModelRef, receiver: Receiver },
    /// A package uses the client of somebody who receives.
    Package { recipient: &'a str, kind: &'a str },
    /// A function does not do all that it has to.
    Function { function: DefId },
    /// Code has a form: what was written, and the name that it gives.
    Code { function: DefId, what: String, name: Option<String> },
    /// A text says something: what.
    Text { what: String },
    /// A column of a table may hold data: its name, and the table's.
    Column { table: String, column: String, category: Category },
    /// A type has a form.
    Shape { owner: DefId, field: FieldRef, tag: FieldTag, field_place: Place },
}

impl<'a> Draft<'a> {
    /// A draft of which nothing more is known; what is, its maker sets.
    pub(crate) fn new(lint: &'a Lint, cause: Cause<'a>, primary: Place, confidence: Confidence) -> Self {
        let (category, sink_name) = match &cause {
            Cause::Flow { hit, sink, .. } => (Some(hit.category), sink.name.map(|name| name.as_str())),
            Cause::Shape { tag, .. } => (tag.category(), None),
            Cause::Column { category, .. } => (Some(*category), None),
            Cause::Package { .. } | Cause::Function { .. } | Cause::Code { .. } | Cause::Text { .. } => {
                (None, None)
            }
        };
        Self {
            lint,
            cause,
            primary,
            confidence,
            category,
            protections: Vec::new(),
            sink_name,
            purpose: None,
            at_most: None,
            instead: None,
            is_lowered: false,
            missing: None,
            fix: None,
        }
    }

    /// The hit, if it is one that breaks the lint.
    fn hit(&self) -> Option<&'a Hit> {
        match &self.cause {
            Cause::Flow { hit, .. } => Some(hit),
            _ => None,
        }
    }

    /// The canonical path of the source.
    pub(crate) fn source_path(&self, input: Input<'_>) -> String {
        match &self.cause {
            Cause::Flow { hit, .. } => hit.source_path.to_string(),
            Cause::Shape { field, .. } => shape_lint::field_path(input, *field),
            Cause::Function { function } | Cause::Code { function, .. } => {
                input.program.path(*function).to_string()
            }
            Cause::Text { what } => what.clone(),
            Cause::Column { table, column, .. } => format!("{table}.{column}"),
            Cause::Package { recipient, .. } => (*recipient).to_owned(),
        }
    }
}

/// How sure it is that a hit happens, by its surest way.
pub(crate) fn confidence(hit: &Hit) -> Confidence {
    match (hit.is_suspected, hit.arrivals.iter().any(Arrival::is_certain)) {
        (true, _) => Confidence::Suspected,
        (false, true) => Confidence::Certain,
        (false, false) => Confidence::Likely,
    }
}

/// Settles levels, writes messages, and asks for the witnesses of what is reported.
pub(crate) fn finish(input: Input<'_>, drafts: Vec<Draft<'_>>) -> Vec<Finding> {
    let reported: Vec<(Draft<'_>, Level)> =
        drafts.into_par_iter().filter_map(|draft| level(input, &draft).map(|level| (draft, level))).collect();
    let hits: Vec<&Hit> = reported.iter().filter_map(|(draft, _)| draft.hit()).collect();
    let mut witnesses = (input.explain)(&hits).into_iter();
    let with_witness: Vec<(Draft<'_>, Level, Vec<WitnessStep>)> = reported
        .into_iter()
        .map(|(draft, level)| {
            let witness = draft.hit().and_then(|_| witnesses.next()).unwrap_or_default();
            (draft, level, witness)
        })
        .collect();
    with_witness
        .into_par_iter()
        .map(|(draft, level, witness)| finding(input, &draft, level, witness))
        .collect()
}

/// The level at which a draft is reported, if it is.
fn level(input: Input<'_>, draft: &Draft<'_>) -> Option<Level> {
    let lint = draft.lint;
    let package = (input.package_of)(draft.primary.file);
    let file = input.path_of(draft.primary.file);
    let setting =
        input.catalogue.level_setting(&lint.id, &package, file.as_str()).map(|setting| setting.level);
    let level = lint.level_for(draft.category, &draft.protections, draft.sink_name, setting);
    let level = match setting {
        None => input.catalogue.pinned(lint, draft.instead.unwrap_or(level)),
        Some(_) => level,
    };
    let level = if draft.is_lowered { lowered(level) } else { level };
    let level = convert_level(level);
    Some(draft.at_most.map_or(level, |most| level.min(most))).filter(|level| *level != Level::Allow)
}

/// One level lower; what is reported stays reported.
fn lowered(level: privet_model::Level) -> privet_model::Level {
    match level {
        privet_model::Level::Deny => privet_model::Level::Warn,
        privet_model::Level::Warn => privet_model::Level::Note,
        other => other,
    }
}

fn finding(input: Input<'_>, draft: &Draft<'_>, level: Level, witness: Vec<WitnessStep>) -> Finding {
    let lint = draft.lint;
    let value = |field: Field| match &draft.cause {
        Cause::Flow { .. } => template_value(draft, input, field),
        Cause::Shape { .. } => shape_lint::template_value(draft, input, field),
        Cause::Package { recipient, kind } => match field {
            Field::Recipient => Some((*recipient).to_owned()),
            Field::Kind => Some((*kind).to_owned()),
            Field::Source => Some("data".to_owned()),
            Field::Sink => Some("a dependency".to_owned()),
            _ => None,
        },
        Cause::Code { function, what, name } => match field {
            Field::Function => Some(input.program.item(*function).name.to_string()),
            Field::Clause => Some(lint.clause.clone()),
            Field::Category => draft.category.map(|category| category.name().to_owned()),
            Field::Sink => Some(what.clone()),
            Field::Field => Some(name.clone().unwrap_or_else(|| "..".to_owned())),
            Field::Region => name.clone(),
            Field::Source => Some("data".to_owned()),
            Field::Recipient => Some("it goes to".to_owned()),
            Field::Purpose => draft.missing.as_ref()?.purpose.map(|purpose| purpose.name().to_owned()),
            _ => None,
        },
        Cause::Column { table, column, category } => match field {
            Field::Category => Some(category.name().to_owned()),
            Field::Clause => Some(lint.clause.clone()),
            Field::Field => Some(column.clone()),
            Field::Source => Some(draft.source_path(input)),
            Field::Type => Some(table.clone()),
            _ => None,
        },
        Cause::Text { what } => match field {
            Field::Source => Some(what.clone()),
            Field::Clause => Some(lint.clause.clone()),
            _ => None,
        },
        Cause::Function { function } => match field {
            Field::Function => Some(input.program.item(*function).name.to_string()),
            Field::Clause => Some(lint.clause.clone()),
            _ => None,
        },
    };
    let policy = &input.catalogue.policy;
    let clause = policy.clause_of(lint);
    let (function, sink, source, steps) = match &draft.cause {
        Cause::Flow { hit, site, sink, receiver } => {
            let mut steps: Vec<Step> = witness
                .into_iter()
                .map(|step| Step { place: place(input, step.location), note: step.note })
                .collect();
            let is_elsewhere = draft.missing.is_some();
            if !is_elsewhere && steps.last().is_none_or(|last| last.place != draft.primary) {
                steps.push(Step { place: draft.primary, note: format!("reaches `{}`", sink.path) });
            }
            if let Some(missing) = &draft.missing {
                steps.splice(0..0, missing.steps.iter().cloned());
            }
            let source = SourceDescription {
                path: hit.source_path.to_string(),
                class: hit.category.class().name().to_owned(),
                category: hit.category.name().to_owned(),
            };
            let sink = SinkDescription {
                path: sink.path.to_string(),
                kind: receiver.kind.clone(),
                recipient: receiver.recipient.clone(),
            };
            (input.program.path(site.function).to_string(), Some(sink), Some(source), steps)
        }
        Cause::Package { recipient, kind } => {
            let note = format!("this crate depends on a client of `{recipient}`");
            let sink = SinkDescription {
                path: String::new(),
                kind: (*kind).to_owned(),
                recipient: Some((*recipient).to_owned()),
            };
            (String::new(), Some(sink), None, vec![Step { place: draft.primary, note }])
        }
        Cause::Text { .. } => (String::new(), None, None, Vec::new()),
        Cause::Column { category, .. } => {
            let source = SourceDescription {
                path: draft.source_path(input),
                class: category.class().name().to_owned(),
                category: category.name().to_owned(),
            };
            let note = format!("its name suggests personal data ({})", category.name());
            (String::new(), None, Some(source), vec![Step { place: draft.primary, note }])
        }
        Cause::Function { function } | Cause::Code { function, .. } => {
            let steps = draft.missing.as_ref().map(|missing| missing.steps.clone()).unwrap_or_default();
            (input.program.path(*function).to_string(), None, None, steps)
        }
        Cause::Shape { field_place, tag, .. } => {
            let source = draft.category.map(|category| SourceDescription {
                path: draft.source_path(input),
                class: category.class().name().to_owned(),
                category: category.name().to_owned(),
            });
            let what = draft.category.map_or("personal data", |category| category.name());
            let note = if tag.is_suspected() {
                format!("its name suggests personal data ({what})")
            } else {
                format!("holds personal data ({what})")
            };
            let mut steps = vec![Step { place: *field_place, note }];
            if draft.primary != *field_place {
                steps.push(Step { place: draft.primary, note: "in this type".to_owned() });
            }
            (String::new(), None, source, steps)
        }
    };
    Finding {
        lint: lint.id.clone(),
        level,
        severity: convert_severity(lint.severity),
        confidence: draft.confidence,
        clause: clause.map_or(&lint.clause, |clause| &clause.id).clone(),
        quote: clause.map(|clause| clause.quote.trim().to_owned()).filter(|quote| !quote.is_empty()),
        readings: clause.map(|clause| policy.readings(&clause.id).map(reading).collect()).unwrap_or_default(),
        message: render(&lint.title, &value),
        help: Some(render(&lint.help, &value)).filter(|help| !help.is_empty()),
        primary: draft.primary,
        function,
        sink,
        source,
        subject: None,
        fix: draft.fix.clone(),
        steps,
        fingerprint: String::new(),
        suppressed: None,
    }
}

/// An interpretation, as findings quote it.
fn reading(interpretation: &Interpretation) -> String {
    let Interpretation { reading, decided_by, date, .. } = interpretation;
    format!("{reading} (decided by {decided_by}, {date})")
}

fn render(template: &Template, value: &dyn Fn(Field) -> Option<String>) -> String {
    let fields: Vec<(Field, String)> =
        template.fields().filter_map(|field| Some((field, value(field)?))).collect();
    template.render(|wanted| fields.iter().find(|(field, _)| *field == wanted).map(|(_, text)| text.as_str()))
}

/// The order of findings in every output; equal keys are the same finding, found in a file that two
/// crates include. Two calls of one source are two sources.
pub(crate) fn order(finding: &Finding) -> (Place, &str, Option<&str>, Option<&str>, Option<Place>) {
    (
        finding.primary,
        &finding.lint,
        finding.source.as_ref().map(|source| source.path.as_str()),
        finding.sink.as_ref().map(|sink| sink.path.as_str()),
        finding.steps.first().map(|step| step.place),
    )
}

pub(crate) fn convert_level(level: privet_model::Level) -> Level {
    match level {
        privet_model::Level::Allow => Level::Allow,
        privet_model::Level::Note => Level::Note,
        privet_model::Level::Warn => Level::Warn,
        privet_model::Level::Deny => Level::Deny,
    }
}

fn convert_severity(severity: privet_model::Severity) -> Severity {
    match severity {
        privet_model::Severity::Low => Severity::Low,
        privet_model::Severity::Medium => Severity::Medium,
        privet_model::Severity::High => Severity::High,
        privet_model::Severity::Critical => Severity::Critical,
    }
}
