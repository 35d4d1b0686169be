//! What a channel shows of a value: a `Debug` of some fields, the whole of a raw text.

use privet_vocabulary::Channel;
use smallvec::SmallVec;

use super::{LabelSet, Value, Values};
use crate::label::{ChannelCode, Label, Origin, Trail};
use crate::projection::Projection;

impl Values<'_> {
    /// The labels of what a channel shows of a value without references.
    pub(crate) fn shown(&mut self, value: Value, channel: ChannelCode) -> LabelSet {
        if let Some(known) = self.shown.get(&(value, channel)) {
            return *known;
        }
        let labels = self.shown_inner(value, channel);
        self.shown.insert((value, channel), labels);
        labels
    }

    pub(super) fn shown_inner(&mut self, value: Value, channel: ChannelCode) -> LabelSet {
        let mut children: SmallVec<[(Projection, Value); 4]> = self.children(value).collect();
        let owner = children.iter().find_map(|(projection, _)| match projection {
            Projection::Field(field) => Some(field.owner),
            _ => None,
        });
        // Where some fields are written out, what holds of the whole is shown by the other fields.
        let is_expanded = owner.is_some();
        let own: Vec<Label> = self
            .labels_of(self.labels(value))
            .filter(|label| match label.origin {
                Origin::Callable(_) => false,
                Origin::Type(_) | Origin::Input(_) | Origin::Result(..) | Origin::Cell(_) => !is_expanded,
                _ => true,
            })
            .flat_map(|label| self.program.shown_label(label, channel))
            .collect();
        let mut labels = self.set(own);
        if let Some(owner) = owner {
            if let Some(printed) = self.program.printed(owner, channel) {
                for (path, channel) in printed.iter() {
                    let part = path.iter().fold(value, |part, step| self.step(part, *step));
                    // What prints itself whole would lead back here.
                    if part != value {
                        let shown = self.shown(part, *channel);
                        labels = self.union(labels, shown);
                    }
                }
                return labels;
            }
            for field in self.program.fields(owner) {
                let projection = Projection::Field(field);
                if !children.iter().any(|(other, _)| *other == projection) {
                    children.push((projection, self.step(value, projection)));
                }
            }
        }
        let mut parts = LabelSet::EMPTY;
        for (projection, child) in &children {
            let below = self.shown(*child, channel);
            let visible: Vec<Label> = self
                .labels_of(below)
                .filter(|label| !matches!(label.origin, Origin::Text(_)))
                .filter_map(|label| self.program.shown_through(*projection, channel, label))
                .map(|label| match (channel.channel(), projection) {
                    // A field is written under its name.
                    (Channel::Serialize, Projection::Field(_)) => {
                        Label { trail: Trail { is_named: true, ..label.trail }, ..label }
                    }
                    _ => label,
                })
                .collect();
            let visible = self.set(visible);
            parts = self.union(parts, visible);
        }
        if children.len() > 1 {
            parts = self.linked(parts);
        }
        self.union(labels, parts)
    }

    /// Log data that is shown beside an identifier is linked to it.
    pub(super) fn linked(&mut self, set: LabelSet) -> LabelSet {
        if !self.labels_of(set).any(|label| self.program.is_identifier(label.origin)) {
            return set;
        }
        let labels: Vec<Label> = self
            .labels_of(set)
            .map(|mut label| {
                label.trail.is_linked |= self.program.is_log_data(label.origin);
                label
            })
            .collect();
        self.set(labels)
    }
}
