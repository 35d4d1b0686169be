//! Who receives what arrives at a sink: by its model, or by the URL that it is given.

use privet_flow::{Host, SinkModelRef, SinkSite};
use privet_model::{CallSelector, Catalogue, UrlRecipient};

/// Who receives.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) struct Receiver {
    /// The kind of the sink.
    pub kind: String,
    /// The recipient's id.
    pub recipient: Option<String>,
    /// Whether the URL that decides who receives is not constant.
    pub is_unresolved: bool,
}

/// The receivers of a site, sorted: several where the URL may be one of several. None where the data
/// stays with the project.
pub(crate) fn receivers(catalogue: &Catalogue, sink: &SinkModelRef, site: &SinkSite) -> Vec<Receiver> {
    let kind_of = |recipient: &str| {
        let recipient = catalogue.models.recipients.get(recipient)?;
        Some(recipient.model.kind.as_str().to_owned())
    };
    let own_kind = sink.kind.map(|kind| kind.as_str().to_owned());
    if let Some(recipient) = sink.recipient {
        let kind = kind_of(recipient.as_str()).or(own_kind).unwrap_or_else(|| UNKNOWN.to_owned());
        return vec![Receiver { kind, recipient: Some(recipient.as_str().to_owned()), is_unresolved: false }];
    }
    if !sink.has_host {
        return own_kind
            .map(|kind| Receiver { kind, recipient: None, is_unresolved: false })
            .into_iter()
            .collect();
    }
    let unknown = |is_unresolved| {
        let kind = own_kind.clone().unwrap_or_else(|| UNKNOWN.to_owned());
        Receiver { kind, recipient: None, is_unresolved }
    };
    let mut receivers = Vec::new();
    let mut is_constant = false;
    for host in &site.hosts {
        let text = match host {
            Host::Text(text) => text,
            Host::Recipient(id) => {
                is_constant = true;
                let kind = kind_of(id.as_str()).unwrap_or_else(|| UNKNOWN.to_owned());
                receivers.push(Receiver {
                    kind,
                    recipient: Some(id.as_str().to_owned()),
                    is_unresolved: false,
                });
                continue;
            }
        };
        match catalogue.hosts.recipient(text.as_str()) {
            UrlRecipient::Known(id) => {
                is_constant = true;
                let kind = kind_of(&id).unwrap_or_else(|| UNKNOWN.to_owned());
                receivers.push(Receiver { kind, recipient: Some(id), is_unresolved: false });
            }
            UrlRecipient::Internal => is_constant = true,
            UrlRecipient::Unknown(_) => {
                is_constant = true;
                receivers.push(unknown(false));
            }
            UrlRecipient::NotConstant => {}
        }
    }
    if !is_constant {
        receivers.push(unknown(true));
    }
    receivers.sort();
    receivers.dedup();
    receivers
}

/// The kind of a recipient of whom nothing is known.
const UNKNOWN: &str = "unknown_external";

/// Whether a selector means this sink with this receiver, whatever leads to the call.
pub(crate) fn is_selected(
    catalogue: &Catalogue,
    selector: &CallSelector,
    site: &SinkSite,
    sink: &SinkModelRef,
    receiver: &Receiver,
) -> bool {
    selects_sink(catalogue, selector, sink, receiver)
        && (selector.schemes.is_empty() || leaves_by(&selector.schemes, site))
}

/// The same, whatever the call is for.
pub(crate) fn selects_sink(
    catalogue: &Catalogue,
    selector: &CallSelector,
    sink: &SinkModelRef,
    receiver: &Receiver,
) -> bool {
    let path: Vec<&str> = privet_model::split_path(sink.path.as_str());
    let any = |list: &[privet_model::Reference], holds: &dyn Fn(&str) -> bool| {
        list.is_empty() || list.iter().any(|one| holds(one.as_str()))
    };
    any(&selector.kinds, &|kind| catalogue.kind_is(&receiver.kind, kind))
        && any(&selector.names, &|name| sink.name.is_some_and(|own| own.as_str() == name))
        && any(&selector.recipients, &|id| receiver.recipient.as_deref() == Some(id))
        && (selector.paths.is_empty() || selector.paths.iter().any(|pattern| pattern.matches(&path)))
}

/// Whether a URL of the site has one of these schemes and leads off the machine.
fn leaves_by(schemes: &[String], site: &SinkSite) -> bool {
    site.hosts
        .iter()
        .filter_map(|host| privet_model::Url::parse(host.as_str()))
        .any(|url| schemes.iter().any(|scheme| url.scheme.eq_ignore_ascii_case(scheme)) && !url.is_loopback())
}
